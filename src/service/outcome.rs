//! What a run did, in numbers: the run object of `sync --json`.

use crate::pim::Kind;
use crate::planner::Step;

use super::error::Error;
use super::refusals::RefusalView;

/// One run with one place.
#[derive(Debug, Clone, PartialEq)]
pub struct RunOutcome {
    /// The run's number in the history; 0 if it did not begin.
    pub run: i64,
    /// The place's name.
    pub peer: String,
    /// What went wrong, if anything.
    pub error: Option<Error>,
    /// Documents exchanged, both ways.
    pub messages: u64,
    /// Bytes that came.
    pub bytes_in: u64,
    /// Bytes that went.
    pub bytes_out: u64,
    /// How long it took.
    pub seconds: f64,
    /// What was done, kind by kind.
    pub collections: Vec<CollectionOutcome>,
    /// What was kept of items that no record is made of, database by database.
    pub shelves: Vec<ShelfOutcome>,
    /// Whether a plan now waits for a yes.
    pub plan_waits: bool,
}

impl RunOutcome {
    /// No run could begin with a place.
    pub(super) fn not_begun(peer: &str, error: Error) -> Self {
        Self {
            run: 0,
            peer: peer.to_owned(),
            error: Some(error),
            messages: 0,
            bytes_in: 0,
            bytes_out: 0,
            seconds: 0.0,
            collections: Vec::new(),
            shelves: Vec::new(),
            plan_waits: false,
        }
    }

    /// Counts in what the session before did: to the person both are one sync.
    pub(super) fn follow(&mut self, before: &RunOutcome) {
        self.messages += before.messages;
        self.bytes_in += before.bytes_in;
        self.bytes_out += before.bytes_out;
        self.seconds += before.seconds;
        for earlier in &before.collections {
            match self.collections.iter_mut().find(|collection| collection.kind == earlier.kind) {
                Some(collection) => {
                    collection.unexpected = collection.unexpected.or(earlier.unexpected);
                    collection.here += earlier.here;
                    collection.peer += earlier.peer;
                    collection.refused += earlier.refused;
                }
                None => self.collections.push(earlier.clone()),
            }
        }
    }
}

/// What a run did to one database of archive items.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShelfOutcome {
    /// `bookmarks`, `sms` …
    pub shelf: String,
    /// Items new in the archive.
    pub received: usize,
    /// Items that changed at the place.
    pub changed: usize,
    /// Items the place has no more; they stay in the archive.
    pub gone: usize,
    /// Items that went back to the place.
    pub returned: usize,
    /// Items the place did not take back.
    pub refused: usize,
}

impl ShelfOutcome {
    /// Whether nothing happened.
    pub fn is_quiet(&self) -> bool {
        self.received + self.changed + self.gone + self.returned + self.refused == 0
    }
}

/// What a run did to one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectionOutcome {
    /// Which kind.
    pub kind: Kind,
    /// `two-way`, `slow` …
    pub mode: &'static str,
    /// Why everything was compared although only changes were expected.
    pub unexpected: Option<Unexpected>,
    /// Records written here.
    pub here: Tally,
    /// Items written at the peer.
    pub peer: Tally,
    /// Couples looked at and equal; `None` when only changes came.
    pub unchanged: Option<usize>,
    /// Questions open for this place.
    pub conflicts: usize,
    /// Steps that wait for a yes.
    pub held: usize,
    /// Items one side did not take.
    pub refused: usize,
    /// What the place takes no more while it stays as it is, also from earlier runs.
    pub refusals: Vec<RefusalView>,
    /// The plan, for a preview.
    pub steps: Vec<NumberedStep>,
}

/// Why everything is compared where the session before told only what had changed. Nothing is deleted by such a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unexpected {
    /// The session before was broken off.
    BrokenOff,
    /// The place wanted it, though both remember the same session.
    Asked,
    /// The place remembers another session than we do, or none.
    Forgot,
}

impl Unexpected {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Unexpected::BrokenOff => "broken-off",
            Unexpected::Asked => "asked",
            Unexpected::Forgot => "forgot",
        }
    }
}

/// A step with its number in the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct NumberedStep {
    /// From 1.
    pub n: usize,
    /// The kind it is about.
    pub kind: Kind,
    /// Our record, if there is one.
    pub record: Option<i64>,
    /// The peer's id, if there is one.
    pub peer_id: Option<String>,
    /// What is to be done.
    pub step: Step,
}

/// Records written on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[allow(missing_docs)]
pub struct Tally {
    pub added: usize,
    pub changed: usize,
    pub deleted: usize,
}

impl Tally {
    /// Written records in all.
    pub fn total(self) -> usize {
        self.added + self.changed + self.deleted
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, more: Tally) {
        self.added += more.added;
        self.changed += more.changed;
        self.deleted += more.deleted;
    }
}
