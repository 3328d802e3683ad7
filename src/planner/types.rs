//! What goes into a plan and what comes out.

use std::collections::BTreeSet;

use crate::pim::{Field, Fingerprint, Kind, Lens, Moment, Record, Value, Zone};

/// Our number for a record. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(pub i64);

/// Our number for one item at one peer; it is also the id we show the peer. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReplicaId(pub i64);

/// The two sides of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Side {
    Here,
    Peer,
}

/// Our side of a couple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Here {
    /// No record yet: the replica is staged.
    Absent,
    /// There was a record; somebody deleted it here.
    Deleted,
    /// The record.
    Present(Record),
}

/// The peer's side of a couple, as told since the last agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Theirs {
    /// The peer has no such item: it never had one, or (with an agreement) the item is gone and its deletion waits.
    Absent,
    /// It said nothing: theirs is the last-seen copy.
    Unreported,
    /// It reported this content (added, changed, or listed in a whole).
    Present(Record),
    /// It reported a deletion.
    Deleted,
    /// It listed everything and this was not in the list; of what a partial list lacks, say [`Theirs::Unreported`].
    /// Read as *to be put back*, never as a deletion: where a list is as good as a report of deletions (a DAV
    /// collection), say [`Theirs::Deleted`].
    Missing,
}

/// Everything known about one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Couple {
    /// The record, unless the replica is staged.
    pub record: Option<RecordId>,
    /// Which time of the record, a series, this is about; `None`: all of it. Where a peer cannot be told a series in one
    /// item, each of its times is a couple of its own, and both sides of that are events that do not repeat.
    pub date: Option<Moment>,
    /// The item at the peer, unless the peer does not have it.
    pub replica: Option<ReplicaId>,
    /// Our side now.
    pub here: Here,
    /// Our side when both last agreed. A parked field holds its value from before the quarrel.
    pub agreement: Option<Record>,
    /// The peer's side when both last agreed: what it last reported, or what it confirmed to have been sent.
    pub last_seen: Option<Record>,
    /// The peer's side now.
    pub theirs: Theirs,
    /// What was sent and never answered, where the peer told nothing since: it may have done it.
    pub in_flight: Option<InFlight>,
    /// Fields that wait since an earlier plan, for a person or for another direction ([`Settled::Agreed`]).
    pub parked: Vec<Field>,
    /// Answers a person gave for this couple's conflict, not yet carried out.
    pub answers: Vec<Answer>,
    /// Whether the person allowed a step on this couple that was held.
    pub allowed: bool,
    /// The side on which an earlier plan held this item's deletion; without [`Couple::allowed`] it still waits.
    pub waits: Option<Side>,
    /// What the peer said no to, once and for all.
    pub refused: Option<Refused>,
    /// Records of which somebody was asked whether this staged replica is one of them, and has not answered: they stay in
    /// question whatever a run does to others.
    pub asked: Vec<RecordId>,
    /// Records the person said this staged replica is *not* (answers to *ask*).
    pub not_same_as: Vec<RecordId>,
    /// The record the person said this staged replica is.
    pub same_as: Option<RecordId>,
    /// What the person's standing rule takes where both sides changed a field of it and no answer was given.
    pub standing: Option<Take>,
    /// Whether it is of the period that the peer is to have.
    pub reach: Reach,
    /// What this peer and another pass to and fro: where the plan would take it once more, it is held.
    pub echoes: Vec<Echo>,
}

/// Something sent to a peer that was never answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InFlight {
    /// An item that the peer has not given an id, with all of it: it may have it all the same.
    Addition(Box<Record>),
    /// A change, with all of the item.
    Change(Box<Record>),
    /// A deletion.
    Deletion,
}

/// A field that goes to and fro between two peers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Echo {
    /// Which.
    pub field: Field,
    /// What this peer makes of it again and again; `None`: each time something else.
    pub value: Option<Value>,
}

/// Whether an item is of the period that a peer is to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Reach {
    /// It is.
    #[default]
    Within,
    /// It is over, or far off: each side keeps what it has of it, and does not get what it has not. A change still
    /// goes to the other side, and so does a deletion here; that a peer is without it says nothing.
    Beyond,
}

/// A step the peer refused for good: it is not tried again while it would be the same step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// What was tried.
    pub action: Action,
    /// What the item would have become, as the peer would have seen it; `None` for deletions.
    pub content: Option<Fingerprint>,
}

/// A person's answer about one field of a conflict. For `edited-deleted` the field is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Which field; `None` stands for the whole item.
    pub field: Option<Field>,
    /// Which side wins; `Both` keeps both (lists: union, texts: joined; whole item: two records).
    pub take: Take,
}

/// What a person takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Take {
    Here,
    Peer,
    Both,
}

impl Couple {
    /// What of a record it is about.
    pub(super) fn subject(&self) -> Option<(RecordId, Option<Moment>)> {
        Some((self.record?, self.date))
    }

    /// A couple of nothing and nothing, to be filled in.
    pub fn empty() -> Self {
        Couple {
            record: None,
            date: None,
            replica: None,
            here: Here::Absent,
            agreement: None,
            last_seen: None,
            theirs: Theirs::Absent,
            in_flight: None,
            parked: Vec::new(),
            answers: Vec::new(),
            allowed: false,
            waits: None,
            refused: None,
            asked: Vec::new(),
            not_same_as: Vec::new(),
            same_as: None,
            standing: None,
            reach: Reach::Within,
            echoes: Vec::new(),
        }
    }
}

/// Which way changes may flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Both ways.
    #[default]
    TwoWay,
    /// Only to the peer; what changed there waits.
    ToPeer,
    /// Only to us; what changed here waits.
    FromPeer,
    /// The peer becomes like us: its own changes are overwritten, its extra items deleted (held without permission).
    ReplacePeer,
    /// We become like the peer.
    ReplaceHere,
}

/// Largest number and share of deletions on one side that pass unasked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Guard {
    /// Held when more than `count` **and** more than `percent` of the side, or when a side that had at least three is
    /// emptied.
    On {
        /// How many deletions pass unasked.
        count: usize,
        /// How many in a hundred.
        percent: u8,
    },
    /// Everything passes.
    Off,
}

impl Default for Guard {
    fn default() -> Self {
        Guard::On { count: 5, percent: 10 }
    }
}

/// The standing rules of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Which way.
    pub direction: Direction,
    /// The brake on deletions.
    pub guard: Guard,
    /// Country of numbers without a prefix, ISO 3166 (`FR`).
    pub region: String,
    /// Where the person is: the zone of times without one, and of days.
    pub home: Zone,
    /// Fields that the peer does not want now (filters of SyncML 1.2). What changed of them here waits, and what the
    /// peer tells of them counts as ever.
    pub unwanted: BTreeSet<Field>,
}

/// What a plan is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// The kind of every record in it.
    pub kind: Kind,
    /// What the peer can hold.
    pub lens: Lens,
    /// The rules.
    pub policy: Policy,
    /// The items.
    pub couples: Vec<Couple>,
    /// Series of which only single times stand among the items: an item that is another of their times is not new.
    pub series: Vec<Record>,
}

/// What is to be done, as a plain value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// One per couple that changed, joined, quarrels or needs an agreement. Ordered: deletions first on each side.
    pub decisions: Vec<Decision>,
    /// Couples looked at and equal, with nothing to write.
    pub unchanged: usize,
}

/// What becomes of one couple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The record; `None` when a step here creates it. An Add here with a record brings a deleted one back.
    pub record: Option<RecordId>,
    /// The time of the record that this is about ([`Couple::date`]): a step here changes what takes place then.
    pub date: Option<Moment>,
    /// The replica; `None` when a step at the peer creates it. An Add at the peer with a replica replaces an item that
    /// is gone there: it gets a new replica.
    pub replica: Option<ReplicaId>,
    /// What the record and the peer agreed on before, where the replica gets a record that was not its own: this is its
    /// agreement until the decision is settled, and what it agreed on with another record is none.
    pub past: Option<Past>,
    /// At most one step on each side.
    pub steps: Vec<Step>,
    /// What a person has to settle. `None` closes an earlier conflict of the couple.
    pub conflict: Option<Conflict>,
    /// What both sides agree on once every step that will be done is done.
    pub settled: Settled,
}

/// An agreement of a record with an item, which goes on with another replica.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Our side.
    pub agreement: Record,
    /// The peer's side.
    pub last_seen: Record,
    /// Fields that wait ([`Settled::Agreed`]).
    pub parked: Vec<Field>,
}

/// What to remember when the steps of a decision are done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// The couple stands; these become its agreement and last-seen copy.
    Agreed {
        /// Our side (parked fields: their old agreement, nothing if there was none).
        agreement: Record,
        /// The peer's side.
        last_seen: Record,
        /// Fields whose agreement is older than the rest: those in conflict, and those that wait because changes may
        /// flow one way only. They come back as [`Couple::parked`].
        parked: Vec<Field>,
    },
    /// The item is gone on both sides (or never was): forget the replica.
    Gone,
    /// Nothing is settled; the couple stays as it is.
    Open,
}

/// One thing to do on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Where.
    pub side: Side,
    /// What.
    pub action: Action,
    /// What to call the item.
    pub title: String,
    /// Why.
    pub because: Because,
    /// What changes, for people; ask [`Step::changes`]. Empty for an Add, whose content says it all.
    pub fields: Vec<FieldChange>,
    /// Whether it will be done.
    pub state: StepState,
    /// The fingerprint of the target when the plan was made: our record, or the peer's last-seen copy. A step whose
    /// target has moved is not executed but planned again.
    pub expects: Option<Fingerprint>,
    /// What the target becomes; `None` for deletions. At the peer: before cutting it to the lens, with parked fields
    /// holding the peer's own last-seen values.
    pub content: Option<Record>,
}

/// What a step does to its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Removes the item.
    Delete,
    /// Creates it.
    Add,
    /// Changes some fields.
    Change,
    /// Ties a staged replica to a record that is the same person; writes nothing by itself.
    Join,
    /// Keeps it although the other side is without it.
    Keep,
    /// Waits for a person to say whether two are the same.
    Ask,
}

/// Why a step is in the plan: a word of the contract; `wording` makes the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Because {
    NewHere,
    NewAtPeer,
    ChangedHere,
    ChangedAtPeer,
    ChangedOnBoth,
    DeletedHere,
    DeletedAtPeer,
    /// Edited on one side, deleted on the other.
    EditedDeleted,
    /// Matched by likeness.
    SamePerson,
    /// Perhaps the same person.
    PerhapsSamePerson,
    /// In the agreement, not in the peer's whole list.
    MissingAtPeer,
    /// A person decided.
    Answered,
    /// More deletions than the guard lets pass.
    ManyDeletions,
    /// The direction of this run.
    Direction,
    /// A standing rule of the person decided.
    Rule,
    /// Something is undone.
    Undone,
    /// It was changed since by something else, and stays.
    ChangedSince,
    /// Another device answers under the name of this place.
    OtherDevice,
    /// The place has hardly anything of what it had, and much that nobody knows.
    OtherData,
    /// Two places pass it to and fro.
    Echo,
}

impl Because {
    /// Whether it stops something other than a step: a strange device, strange data, an echo.
    pub fn is_brake(self) -> bool {
        matches!(self, Because::OtherDevice | Because::OtherData | Because::Echo)
    }

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Because::NewHere => "new-here",
            Because::NewAtPeer => "new-at-peer",
            Because::ChangedHere => "changed-here",
            Because::ChangedAtPeer => "changed-at-peer",
            Because::ChangedOnBoth => "changed-on-both",
            Because::DeletedHere => "deleted-here",
            Because::DeletedAtPeer => "deleted-at-peer",
            Because::EditedDeleted => "edited-deleted",
            Because::SamePerson => "same-person",
            Because::PerhapsSamePerson => "perhaps-same-person",
            Because::MissingAtPeer => "missing-at-peer",
            Because::Answered => "answered",
            Because::ManyDeletions => "many-deletions",
            Because::Direction => "direction",
            Because::Rule => "rule",
            Because::Undone => "undone",
            Because::ChangedSince => "changed-since",
            Because::OtherDevice => "other-device",
            Because::OtherData => "other-data",
            Because::Echo => "echo",
        }
    }
}

/// Whether a step will be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepState {
    /// Yes.
    WillDo,
    /// Waits for a yes.
    Held,
    /// Waits for the answer to a conflict.
    Parked,
    /// The peer cannot take it, or said that it does not.
    Refused,
}

/// One field of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which.
    pub field: Field,
    /// The target's value.
    pub before: Value,
    /// What it becomes.
    pub after: Value,
}

/// A quarrel that waits for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// What kind of quarrel.
    pub reason: Reason,
    /// The fields in question; empty for edited-deleted and same-person.
    pub fields: Vec<ConflictField>,
    /// For same-person: the records it may be, best first.
    pub candidates: Vec<RecordId>,
    /// Which side holds the deletion, for edited-deleted.
    pub deleted_on: Option<Side>,
}

/// The kinds of quarrels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Reason {
    BothChanged,
    EditedDeleted,
    SamePerson,
}

/// One field two sides disagree on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ConflictField {
    pub field: Field,
    pub base: Value,
    pub here: Value,
    pub peer: Value,
}
