//! What can go wrong, by fault: what happened, to which thing, and what the person can do about it.

use serde::{Deserialize, Serialize};

use super::unread::Unread;
use crate::pim::Kind;

/// Whose fault it is; the words are those of the JSON contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The cable, the line, the network: try again.
    Link,
    /// The peer said something its protocol forbids.
    PeerBrokeRules,
    /// The peer said no.
    PeerRefused,
    /// An item or a file could not be read; its bytes are kept.
    Unreadable,
    /// A bug or a broken disk on our side.
    Ours,
    /// The person has to decide or to do something.
    Choice,
    /// Another process is at it.
    Busy,
}

impl Fault {
    /// The word of the JSON contract.
    pub fn word(self) -> &'static str {
        match self {
            Fault::Link => "link",
            Fault::PeerBrokeRules => "peer-broke-rules",
            Fault::PeerRefused => "peer-refused",
            Fault::Unreadable => "unreadable",
            Fault::Ours => "ours",
            Fault::Choice => "choice",
            Fault::Busy => "busy",
        }
    }
}

/// Everything a request to the service may fail with. `wording` turns it into a sentence and a remedy.
///
/// What a run failed with is kept as it is, so that it can be said in another language later: a variant that is renamed
/// is no longer understood in what was written before. What is wrong with a file is no run's affair.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Error {
    #[error("no place is called {0:?}")]
    NoSuchPeer(String),
    #[error("a place called {0:?} exists already")]
    PeerExists(String),
    #[error("the user name {0:?} belongs to another place")]
    UserTaken(String),
    #[error("no name for a place: {0:?}")]
    BadName(String),
    #[error("not a link: {0}")]
    BadLink(String),
    #[error("not the address of a server: {0:?}")]
    BadAddress(String),
    #[error("no profile is called {0:?}")]
    NoSuchProfile(String),
    #[error("setting {key:?} does not take {value:?}")]
    BadSetting { key: String, value: String },
    #[error("no record of that kind has the id {0}")]
    NoSuchRecord(i64),
    #[error("no conflict has the number {0}")]
    NoSuchConflict(i64),
    #[error("no held step has the number {0}")]
    NoSuchHeld(i64),
    #[error("nothing in the archive has the number {0}")]
    NoSuchArchived(i64),
    #[error("{title:?} is still at {peer:?}")]
    StillThere { title: String, peer: String },
    #[error("{title:?} came from {peer:?}, which is no place any more")]
    PlaceIsGone { title: String, peer: String },
    #[error("the history has no number {0}")]
    NoSuchRun(i64),
    #[error("record {id} has no version {revision} to go back to")]
    NoSuchVersion { id: i64, revision: i64 },
    #[error("no deleted record has the id {0}")]
    NotInTrash(i64),
    #[error("{0} and {1} are not two records of one kind")]
    NotTwo(i64, i64),
    #[error("{0:?} has no plan that waits")]
    NoPlan(String),
    #[error("the plan has no step {0}")]
    NoSuchStep(usize),
    #[error("the conflict has no field {0:?}")]
    NoSuchField(String),
    #[error("unknown kind of record {0:?}")]
    NoSuchKind(String),
    #[error("{is:?} answers where {was:?} was {peer:?}")]
    OtherDevice { peer: String, was: String, is: String },
    #[error("{peer:?} has hardly anything of the {} it had", .kind.name())]
    OtherData { peer: String, kind: Kind },
    #[error("{0:?} phones us; the sync starts on the phone")]
    CannotCall(String),
    #[error("{peer:?} is being synced by process {pid}")]
    PeerBusy { peer: String, pid: u32 },
    #[error("{source_name}: {reason}")]
    #[serde(skip)]
    Unreadable { source_name: String, line: usize, reason: Unread, rest: Rest },
    #[error("unknown format {0:?}")]
    NoSuchFormat(String),
    #[error("no safety copy has the number {0}")]
    NoSuchCopy(i64),
    #[error("no safety copy could be made in {path}: {reason}")]
    NoSafetyCopy { path: String, reason: String },
    #[error("the safety copy {path} is damaged: {reason}")]
    DamagedCopy { path: String, reason: String },
    #[error("{path} is no safety copy: {reason}")]
    NotACopy { path: String, reason: String },
    #[error("no room is left for {0}")]
    NoRoom(String),
    #[error("file {path}: {reason}")]
    File { path: String, reason: String },
    #[error("address {0:?} is not free or not ours: {1}")]
    Listen(String, String),
    #[error("link {link}: {detail}")]
    Link { link: String, reason: LinkTrouble, detail: String },
    #[error("the peer broke its protocol: {0}")]
    PeerBrokeRules(String),
    #[error("the peer refused: {0}")]
    PeerRefused(String),
    #[error("the login was refused")]
    LoginRefused,
    #[error("the account at {server} refused: {reason:?}")]
    Account { server: String, reason: AccountTrouble },
    #[error("no password was given")]
    NoPassword,
    #[error("the password of {0:?} is not in the keyring")]
    PasswordGone(String),
    #[error("the password with which {0:?} calls is not in the keyring")]
    CallPasswordGone(String),
    #[error("{0:?} is no account")]
    NotAnAccount(String),
    #[error("no keyring: {0}")]
    NoKeyring(String),
    #[error("keyring: {0}")]
    Keyring(String),
    #[error("{0} cannot be undone; it needs a yes")]
    NeedsAnswer(String),
    #[error("mode {0} erases; it needs a yes")]
    NeedsYes(String),
    #[error("script line {line}: {reason}")]
    Script { line: usize, reason: String },
    #[error("the run was cancelled")]
    Cancelled,
    #[error("the store was made by a newer Cordial")]
    NewerStore,
    #[error("the disk is full")]
    DiskFull,
    #[error("the store cannot be written: {0}")]
    StoreReadOnly(String),
    #[error("the disk failed: {0}")]
    DiskFailed(String),
    #[error("the store is damaged: {0}")]
    StoreDamaged(String),
    #[error("another process is writing to the store")]
    StoreBusy,
    #[error("{0}")]
    Ours(String),
}

/// What became of the other entries of a file one of which could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rest {
    /// They were taken.
    Taken,
    /// Nothing was taken: there are no others, or nothing was to be written yet.
    Nothing,
}

impl Rest {
    /// Tells from whether anything was taken.
    pub fn when(taken: bool) -> Rest {
        if taken { Rest::Taken } else { Rest::Nothing }
    }
}

/// What is wrong with a link, as far as it decides what the person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum LinkTrouble {
    NotFound,
    NoPermission,
    InUse,
    TimedOut,
    Closed,
    NotSupported,
    Other,
}

/// Why an account turned us away, as far as it decides what the person can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountTrouble {
    /// User name or password are wrong.
    Login,
    /// It takes nothing but the password itself, and the person chose a digest.
    PasswordWanted,
    /// It knows nothing of this account or of our id, or fails over it (HTTP 403, 500): many servers want to be told of a
    /// device first.
    Device {
        /// The status of HTTP.
        status: u16,
        /// The id we gave.
        device: String,
    },
    /// Nobody speaks SyncML at that address (HTTP 404, 405, 410).
    NothingThere,
    /// It is elsewhere now.
    Moved {
        /// Where.
        to: String,
    },
    /// It has no database of that name; what else was asked for is done.
    NoDatabase {
        /// What was to be in it.
        kind: Kind,
        /// The name.
        database: String,
    },
    /// It has no database for anything that was asked for.
    NoDatabases,
    /// Anything else.
    Other(String),
}

impl Error {
    /// Whose fault it is.
    pub fn fault(&self) -> Fault {
        use Error::*;
        match self {
            Link { .. } | Listen(..) => Fault::Link,
            PeerBrokeRules(_) => Fault::PeerBrokeRules,
            Account { reason: AccountTrouble::PasswordWanted, .. } => Fault::Choice,
            PeerRefused(_) | LoginRefused | Account { .. } => Fault::PeerRefused,
            Unreadable { .. } | File { .. } | DamagedCopy { .. } | NotACopy { .. } => Fault::Unreadable,
            PeerBusy { .. } | StoreBusy => Fault::Busy,
            Keyring(_) | NewerStore | NoRoom(_) | NoSafetyCopy { .. } | DiskFailed(_) | StoreDamaged(_) | Ours(_) => {
                Fault::Ours
            }
            _ => Fault::Choice,
        }
    }
}
