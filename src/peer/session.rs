//! The words every peer speaks to the service.
//!
//! A session is one conversation with one peer. The peer layer calls the service's [`Desk`] synchronously: what the
//! peer told arrives in batches and is durable when the call returns, and only then does the answer to the peer leave.
//! Nothing here knows a protocol; SyncML, DAV and folders all fit.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::archive::{Archivist, Parcel};
use crate::pim::{Field, Kind, Lens, Record, Zone};
use crate::protocol::syncml::alert::SyncType;

pub use crate::protocol::syncml::mode::{Anchors, Decision, Erased, Mode, Why, decide};

/// Who is calling, before anything else is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The device's own id: `IMEI:004999010640000`.
    pub device: String,
    /// The account it names, if it names one.
    pub user: Option<String>,
}

/// What the service knows about a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// What it must prove; `None` lets everybody in (a cable is proof enough).
    pub login: Option<Login>,
    /// What it told about itself last time.
    pub description: Option<Description>,
}

/// How a caller proves who it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// The account's name.
    pub user: String,
    /// The account's password.
    pub password: String,
    /// The nonce handed out in its last session, which is spent by handing it over here.
    pub nonce: Option<Vec<u8>>,
    /// Which scheme is asked for.
    pub scheme: Scheme,
    /// Whether the items for it are encrypted with the password.
    pub encryption: Encryption,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Login({}, ***, {:?})", self.user, self.scheme)
    }
}

/// Whether the items sent to a peer are encrypted beyond what the link does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// They are not.
    #[default]
    None,
    /// With DES, the way Funambol's clients know. It keeps no secret.
    Des,
}

/// Schemes of login a peer may be held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// Whatever it offers; MD5 is asked for when it offers nothing.
    #[default]
    Auto,
    /// User name and password in clear (base64).
    Basic,
    /// A digest over a nonce.
    Md5,
    /// A signature of every message (auth-MAC).
    Hmac,
}

/// Why a caller was turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No such account.
    UnknownAccount,
    /// The proof was wrong.
    WrongPassword,
    /// It proved nothing.
    NoPassword,
}

/// What a peer told about itself, and what follows from it; kept between sessions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Description {
    /// The make, as it spells it.
    pub manufacturer: String,
    /// The model, as it spells it.
    pub model: String,
    /// The firmware or software version.
    pub firmware: String,
    /// The profile that describes such devices.
    pub profile: String,
    /// What it holds of each kind.
    pub capacities: BTreeMap<Kind, Capacity>,
    /// Its databases of items that no record is made of, by our names of them; `None`: it was not asked.
    #[serde(default)]
    pub shelves: Option<BTreeMap<String, String>>,
}

/// What a peer holds of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capacity {
    /// Fields, counts and lengths.
    pub lens: Lens,
    /// The name of its database.
    #[serde(default)]
    pub database: String,
    /// The format it likes best: `text/x-vcard`.
    pub media_type: String,
    /// The version of that format: `2.1`.
    pub version: String,
    /// The modes it announces, by their numbers ([`Mode::number`]); empty when it said nothing.
    #[serde(default)]
    pub modes: Vec<u8>,
    /// The longest id of ours that it takes, bytes.
    #[serde(default)]
    pub longest_id: Option<u64>,
}

/// What a peer wants to do with one kind of record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Which kind.
    pub kind: Kind,
    /// Every kind that the same database of the peer feeds.
    pub shared: Vec<Kind>,
    /// The name of its own database.
    pub peer_database: String,
    /// The name it used for ours.
    pub our_database: String,
    /// What it asks for.
    pub asked: Asked,
    /// Its anchor of the last session that ended well, as it remembers it.
    pub last: Option<String>,
    /// Its anchor of this session.
    pub next: String,
    /// What the address it called demands besides.
    pub demanded: Option<Mode>,
    /// The session is only to copy its items aside, under a name that begins like this.
    pub backup: Option<String>,
    /// Fields of ours that it does not want now.
    pub unwanted: BTreeSet<Field>,
}

/// What a peer may ask for (SyncML alert codes 200 to 205 and 225).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Asked {
    TwoWay,
    Slow,
    OneWayFromPeer,
    RefreshFromPeer,
    OneWayToPeer,
    RefreshToPeer,
    Resume,
}

impl Asked {
    /// The mode it stands for; to resume is none.
    pub fn mode(self) -> Option<Mode> {
        Some(match self {
            Asked::TwoWay => Mode::TwoWay,
            Asked::Slow => Mode::Slow,
            Asked::OneWayFromPeer => Mode::UpdateServer,
            Asked::RefreshFromPeer => Mode::RefreshServer,
            Asked::OneWayToPeer => Mode::UpdateClient,
            Asked::RefreshToPeer => Mode::RefreshClient,
            Asked::Resume => return None,
        })
    }

    /// How a mode goes over the wire to a peer that announced `modes` and understands at least what it asked for.
    pub fn carrying(mode: Mode, modes: &[u8], asked: Asked) -> Asked {
        let knows = |kind: SyncType| modes.contains(&kind.capability()) || asked.mode() == Some(Mode::from(kind));
        Asked::from(mode.on_the_wire(knows))
    }

    /// Whether everything is listed or sent, so that what both remember of the last session does not matter.
    pub fn is_whole(self) -> bool {
        matches!(self, Asked::Slow | Asked::RefreshFromPeer | Asked::RefreshToPeer)
    }
}

impl From<SyncType> for Asked {
    fn from(kind: SyncType) -> Asked {
        match kind {
            SyncType::TwoWay => Asked::TwoWay,
            SyncType::Slow => Asked::Slow,
            SyncType::OneWayFromClient => Asked::OneWayFromPeer,
            SyncType::RefreshFromClient => Asked::RefreshFromPeer,
            SyncType::OneWayFromServer => Asked::OneWayToPeer,
            SyncType::RefreshFromServer => Asked::RefreshToPeer,
        }
    }
}

/// Something worth a line in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The peer wants a database that does not exist here.
    UnknownDatabase {
        /// The name it used.
        asked: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// How a phone we called was alerted, in the form it understood: to be tried first the next time.
    AnswersTo(String),
    /// Options in the address it called that mean nothing here, as they stood there.
    UnknownOptions(Vec<String>),
}

/// What the service makes of an [`Opening`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// The session goes on.
    Run {
        /// What is done; [`Asked::Resume`] never stands here.
        mode: Asked,
        /// Whether the peer's memory of the last session is not ours, so that it has to list everything (508).
        refresh_required: bool,
        /// Our anchor of the session the peer remembers.
        our_last: Option<String>,
        /// Our anchor of this session.
        our_next: String,
    },
    /// Not this one: it does not exist (404), may not be opened (403) or is in use (503).
    Refuse(Denied),
}

/// Why one kind cannot be synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Denied {
    Unknown,
    Forbidden,
    Busy,
}

/// One item a peer told about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// The peer's own id for it (LUID, href).
    pub id: String,
    /// What it told.
    pub news: News,
}

/// What a peer told about one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// It exists with this content.
    Present {
        /// The content as read.
        record: Box<Record>,
        /// Whether the peer calls it new.
        new: bool,
    },
    /// It is gone.
    Deleted,
    /// It is gone there, and a copy is to be kept here (SyncML Delete with Archive).
    Archived,
    /// It exists and is no record, but something to be kept as it came: a journal entry, a message.
    Foreign(Parcel),
    /// It exists, but its content could not be read. The bytes are kept.
    Unreadable {
        /// The media type it was labelled with.
        media_type: String,
        /// Its content.
        raw: Vec<u8>,
        /// What was wrong with it.
        reason: String,
    },
}

/// What became of an item that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt {
    /// Durable, and new to us.
    Added,
    /// Durable.
    Stored,
    /// The deletion of something we never knew.
    NotThere,
    /// We could not keep it.
    Failed,
}

/// How much of its items a peer listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Listed {
    Whole,
    Part,
}

/// What is remembered of a kind at a peer whose client we are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recollection {
    /// Ours and the peer's anchor of the last conversation that ended well.
    pub anchors: Option<(String, String)>,
    /// How much is to be listed.
    pub listed: Listed,
    /// Our anchor of the next conversation.
    pub next: String,
    /// Whether the last conversation in which changes were read was suspended ([`Desk::suspended`]).
    pub suspended: bool,
}

impl Default for Recollection {
    fn default() -> Self {
        Recollection { anchors: None, listed: Listed::Whole, next: "1".to_owned(), suspended: false }
    }
}

/// One thing to do at a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Comes back with the peer's answer.
    pub token: u64,
    /// What to do.
    pub action: OrderAction,
    /// What to call it in a log.
    pub title: String,
}

/// What to do at a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderAction {
    /// Create an item.
    Add {
        /// Our number for it, written down before this order was given out.
        guid: String,
        /// Its content, cut to what the peer holds.
        record: Box<Record>,
    },
    /// Give an item another content.
    Replace {
        /// The peer's id of it.
        id: String,
        /// Its content, cut to what the peer holds.
        record: Box<Record>,
    },
    /// Remove an item.
    Delete {
        /// The peer's id of it.
        id: String,
    },
}

/// What a peer answered to an [`Order`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// It does not know the item any more.
    Gone,
    /// It has no room; nothing more of this kind should be sent now.
    Full,
    /// It does not take this content, and why; with its own code.
    Refused(Objection, u16),
    /// Not now; try again in the next session.
    Later(u16),
}

/// Why a peer does not take something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Objection {
    /// It is too large.
    TooLarge,
    /// It is in a form that the peer does not understand.
    Unfit,
    /// The peer does not let us.
    NotAllowed,
    /// It failed, and does not tell why. That may pass.
    Failed,
}

impl Objection {
    /// The word that is kept.
    pub fn word(self) -> &'static str {
        match self {
            Objection::TooLarge => "too-large",
            Objection::Unfit => "unfit",
            Objection::NotAllowed => "not-allowed",
            Objection::Failed => "failed",
        }
    }

    /// The reason of a word; an unknown one is [`Objection::Failed`].
    pub fn of_word(word: &str) -> Self {
        let known = [Objection::TooLarge, Objection::Unfit, Objection::NotAllowed];
        known.into_iter().find(|why| why.word() == word).unwrap_or(Objection::Failed)
    }
}

/// How a session ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// Well: anchors move.
    Committed,
    /// The peer asked to go on another time.
    Suspended,
    /// The peer went away: the link closed before the end, or nothing more came.
    Left,
    /// Not at all well; everything that arrived and was answered is kept, anchors stay.
    Broken(String),
}

/// The service could not do what a peer needed; the session must end. Why is for engineers: the service itself remembers
/// its own error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct DeskFailed(String);

impl DeskFailed {
    /// Because of what a sentence for engineers says.
    pub fn new(why: impl std::fmt::Display) -> Self {
        DeskFailed(why.to_string())
    }
}

/// The service's side of one session.
///
/// Calls come in the order of this list; `arrived` and `answered` several times. Every call that returns `Ok` has made
/// what it was told durable.
pub trait Desk: Send + Archivist {
    /// Where the person is: what a phone's clock shows.
    fn home(&self) -> Zone;
    /// Somebody is calling.
    fn greet(&mut self, caller: &Caller) -> Result<Welcome, DeskFailed>;
    /// The caller was turned away.
    fn refused(&mut self, why: Refusal);
    /// The nonce the caller has to use next time.
    fn nonce(&mut self, next: &[u8]) -> Result<(), DeskFailed>;
    /// The caller has proved who it is. If it is being served elsewhere, every [`Desk::open`] says busy.
    fn admitted(&mut self) -> Result<(), DeskFailed>;
    /// The peer told about itself.
    fn described(&mut self, description: &Description) -> Result<(), DeskFailed>;
    /// The peer wants to sync one kind.
    fn open(&mut self, opening: &Opening) -> Result<Opened, DeskFailed>;
    /// Something worth a line in the log.
    fn remark(&mut self, remark: &Remark);
    /// Nothing comes of a kind that was opened: it is as if it had not been.
    fn withdrawn(&mut self, kind: Kind);
    /// The peer does not know *our* last anchor: what it lists now is everything.
    fn downgraded(&mut self, kind: Kind) -> Result<(), DeskFailed>;
    /// The copy of an item that the peer told last, or took from us.
    fn told(&self, kind: Kind, id: &str) -> Option<Record>;
    /// Items arrived. One receipt per item, in order.
    fn arrived(&mut self, kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, DeskFailed>;
    /// The peer told its ids for items we created: (our number, its id).
    fn mapped(&mut self, kind: Kind, pairs: Vec<(String, String)>) -> Result<(), DeskFailed>;
    /// The peer has told everything: plan. Returns how many orders will follow.
    fn complete(&mut self, kind: Kind, listed: Listed) -> Result<usize, DeskFailed>;
    /// The next order, if there is one.
    fn next(&mut self, kind: Kind) -> Result<Option<Order>, DeskFailed>;
    /// How the record of an order reads in the peer's own format: what the peer will hold if it takes it.
    fn spelled(&mut self, kind: Kind, token: u64, record: Record);
    /// The code, in the numbers of the peer's protocol, that comes with the next answer to an order: for the log.
    fn coded(&mut self, _token: u64, _code: u16) {}
    /// The peer answered orders.
    fn answered(&mut self, kind: Kind, answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed>;
    /// What is remembered of a kind, for a peer whose client we are: asked before every conversation with it.
    fn recall(&mut self, _kind: Kind) -> Result<Recollection, DeskFailed> {
        Ok(Recollection::default())
    }
    /// A conversation as the peer's client ended well for a kind: both sides remember it by these anchors. What is told
    /// from now on are changes.
    fn remembered(&mut self, _kind: Kind, _ours: &str, _theirs: &str) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// A peer whose client we are does not remember what we do: next time it has to list everything.
    fn forgotten(&mut self, _kind: Kind) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// A conversation as the peer's client, in which changes of a kind were read, was suspended: the next one may go on
    /// where it stopped.
    fn suspended(&mut self, _kind: Kind) -> Result<(), DeskFailed> {
        Ok(())
    }
    /// The session is over.
    fn ended(&mut self, ending: Ending) -> Result<(), DeskFailed>;
    /// What came of an object of the peer's whose rest did not, after the end: to be kept for its next session. One that
    /// cannot be kept is sent again as a whole.
    fn keep_beginning(&mut self, _beginning: &[u8]) {}
    /// What [`Desk::keep_beginning`] was given in the peer's last session; it is given out once.
    fn take_beginning(&mut self) -> Option<Vec<u8>> {
        None
    }
    /// A document went over the wire, for progress and the log.
    fn wire(&mut self, traffic: &Traffic<'_>);
}

/// One document on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traffic<'a> {
    /// Who sent it.
    pub from: Sender,
    /// Its media type.
    pub media_type: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Who sent a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sender {
    Us,
    Peer,
}
