//! What the server role asks of whoever remembers and decides.

use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{Account, Scheme};
use crate::protocol::syncml::des::Encryption;
use crate::protocol::syncml::devinf::DevInf;
use crate::protocol::syncml::filter::Filter;
use crate::protocol::syncml::message::MapItem;
use crate::protocol::syncml::{Encoding, Version};

/// A store of the session, counted from 0 in the order of [`Application::open`].
pub type StoreIndex = usize;

/// Memory and judgement behind a [`super::Server`].
///
/// All methods are called from within [`super::Server::exchange`], [`super::Server::delivered`] or
/// [`super::Server::closed`]. *Durable* means: written down so that it survives a crash right after the method returns.
pub trait Application {
    /// First contact of a session, before anything else. Says who may come in and how. Asked again when somebody who is
    /// still outside calls himself by another user name.
    fn greet(&mut self, hello: &Hello) -> Greeting;

    /// A fresh nonce (16 random bytes are usual). Durable: it is the one that this device will use next.
    fn fresh_nonce(&mut self) -> Vec<u8>;

    /// Somebody was not let in. Counted by whoever guards the door.
    fn refused(&mut self, why: Refusal);

    /// The client's device information, put or asked for. At any time before [`Application::complete`].
    fn devinf(&mut self, devinf: &DevInf);

    /// The client asks for our device information, usually in the message that brought its own. `ours` is that of the
    /// options; what is returned is sent.
    fn introduce(&self, ours: &DevInf) -> DevInf {
        ours.clone()
    }

    /// The client wants to synchronise `store`, which is its index from now on if the answer is [`Opening::Run`]
    /// (a refused one gives the index back). Decides type and anchors; nothing is durable yet.
    fn open(&mut self, store: StoreIndex, request: &AlertRequest) -> Opening;

    /// What the device's last session left of an object ([`super::Server::take_unfinished`]), for a store that is
    /// resumed. Asked for once a store.
    fn unfinished(&mut self) -> Option<super::Unfinished> {
        None
    }

    /// The type of a store is settled: the client has answered our alert. Called once a store, before its first
    /// [`Application::arrived`].
    fn settled(&mut self, store: StoreIndex, settlement: Settlement);

    /// Items of one message. Durable when it returns; the answer leaves afterwards. Returns a status for each, in order:
    /// 200, or 201 if new to us; errors only for what could not be kept (412, 413, 415, 416). Missing ones count as 500.
    fn arrived(&mut self, store: StoreIndex, items: Vec<Arrived>) -> Vec<u16>;

    /// The client's names for what we added, in this or an earlier session. Durable when it returns. May come before
    /// the first item and after [`Application::ended`].
    fn mapped(&mut self, store: StoreIndex, maps: Vec<MapItem>);

    /// The client's changes of this store are all there: plan now. Returns how many changes [`Application::next`] will
    /// yield (NumberOfChanges).
    fn complete(&mut self, store: StoreIndex, extent: Extent) -> usize;

    /// The next change for the client, pulled one at a time while there is room. An Add is durable, with its id, before
    /// it is returned. `None` when there is no more; it is not called again for this store then.
    fn next(&mut self, store: StoreIndex) -> Option<Outgoing>;

    /// A change that was pulled did not leave, or not whole.
    fn unsent(&mut self, store: StoreIndex, token: u64, why: Unsent);

    /// The client's status for a change (see [`crate::protocol::syncml::status::item_outcome`]). Durable when it
    /// returns. Changes that get no status stay sent but unconfirmed.
    fn answered(&mut self, store: StoreIndex, token: u64, status: u16);

    /// The session has ended; called once. On [`Ending::Complete`] the anchors of the stores named move now, durably. The
    /// older pair is kept until the next session: whoever has our last message may still break off before it commits.
    fn ended(&mut self, ending: Ending);
}

/// What the first message of a session says about its sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hello {
    /// Source LocURI: the device.
    pub device: String,
    /// The user of its signature or of basic credentials, or else Source LocName.
    pub user: Option<String>,
    /// Target LocURI: what it takes us for.
    pub target: String,
    /// SessionID.
    pub session_id: String,
    /// Version of the session.
    pub version: Version,
    /// Encoding of the session.
    pub encoding: Encoding,
    /// Scheme of the credentials or signature it shows, if any.
    pub scheme: Option<Scheme>,
}

/// Who may come in, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// The account to prove.
    pub door: Door,
    /// What the device's nonce is: the one last given to it, good for this session only. Empty if none was.
    pub nonce: Vec<u8>,
    /// Whether a digest without a nonce counts as well.
    pub empty_nonce: EmptyNonce,
    /// Whether the items for it are encrypted, with the password of its account.
    pub encryption: Encryption,
    /// Whether its device information is wanted.
    pub devinf: DevInfWish,
}

/// Whether a digest without a nonce counts. Such a digest can be overheard and used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum EmptyNonce {
    /// It is challenged.
    #[default]
    Refused,
    /// It counts: UIQ phones begin every session so, and do not repeat their commands when challenged.
    Accepted,
}

/// What it takes to come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Door {
    /// Nothing.
    Open,
    /// Proof of one of these accounts, by one of these schemes; the first scheme is the one to ask for.
    Accounts(Vec<Account>, Vec<Scheme>),
    /// This device or user is not wanted at all.
    Shut,
}

/// Whether the client's device information is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DevInfWish {
    /// It is known; what the client puts is taken all the same.
    Known,
    /// Ask for it unless the client puts it of its own accord.
    Ask,
}

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// No credentials: the usual first step of a client that fetches a challenge.
    NoCredentials,
    /// They were wrong, or by a scheme that does not count.
    WrongCredentials,
    /// They could not be read.
    Unreadable,
    /// The door is shut.
    Unwanted,
}

/// The client asks for a synchronisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertRequest {
    /// What it wants.
    pub wish: Wish,
    /// Our store as it names it, for comparison by [`super::same_store`].
    pub target: String,
    /// Its store.
    pub source: String,
    /// Its anchor of the last session; `None` if it has none.
    pub last: Option<String>,
    /// Its anchor of this session.
    pub next: Option<String>,
    /// Which of our items it wants (1.2). What it does not want may be kept back; what it lacks means nothing.
    pub filter: Option<Filter>,
}

/// What an alert wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wish {
    /// A synchronisation of this type.
    Sync(SyncType),
    /// To resume a suspended session (1.2).
    Resume,
}

/// Answer to an [`AlertRequest`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// Synchronise.
    Run(Run),
    /// No: with this status (404 unknown store, 403, 406, 417, 503). The other stores go on.
    Refuse(u16),
}

/// How a store is synchronised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Status of the alert: 200, or 508 when another type is needed because the anchors do not match.
    pub status: u16,
    /// Type that we answer with.
    pub sync_type: SyncType,
    /// Our anchor of the last session in common.
    pub last: Option<String>,
    /// Our anchor of this session.
    pub next: String,
}

/// What became of a store's alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Settlement {
    /// It runs as this type: the one answered, or slow because the client found our anchor wrong (508).
    As(SyncType),
    /// The client gives the store up, with this status.
    GivenUp(u16),
}

/// An item from the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// What happened to it.
    pub change: ArrivedChange,
    /// The client's id (LUID).
    pub luid: String,
    /// The client's id of the folder it lies in, where it says so (1.2).
    pub parent: Option<String>,
}

/// What happened to an item of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArrivedChange {
    /// It is new.
    Add(Content),
    /// It is changed, or new (many phones send nothing but Replace), or part of a slow sync.
    Replace(Content),
    /// It is gone.
    Delete,
    /// It is gone there, and a copy shall be kept here (Archive).
    Archive,
    /// It lies in another folder now (1.2). To be answered with 406 where there are no folders.
    Move,
}

/// Content of an item, transfer encoding undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Media type as stated; to be checked against the data.
    pub media_type: Option<String>,
    /// The exact bytes.
    pub data: Vec<u8>,
}

/// How much of its store the client has sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// All of it: what was not sent is not there.
    Whole,
    /// Changes only, or all but with a doubt: a count that differs, an item that could not be taken, a filter, a
    /// resumed session. Absence means nothing.
    Part,
}

/// A change for the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// The application's name for it, unique in the session.
    pub token: u64,
    /// What to do.
    pub change: OutgoingChange,
    /// Media type; also stated with a Delete if given.
    pub media_type: Option<String>,
    /// The client's id of the folder it belongs in; said from 1.2 on.
    pub parent: Option<String>,
}

/// What the client shall do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutgoingChange {
    /// Take a new item.
    Add {
        /// Our id; short, persistent, never used again.
        guid: String,
        /// Its bytes.
        data: Vec<u8>,
    },
    /// Change an item.
    Replace {
        /// The client's id.
        luid: String,
        /// Its bytes.
        data: Vec<u8>,
    },
    /// Delete an item.
    Delete {
        /// The client's id.
        luid: String,
    },
}

/// Why a change did not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unsent {
    /// Larger than the client's MaxObjSize, or than its MaxMsgSize where objects cannot be sent in chunks (1.0, and
    /// clients without support for large objects).
    TooLarge,
    /// The session ended first. Of an object sent in chunks some may have left; the client drops them.
    Ended,
}

/// How a session ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// Well: the anchors of these stores move.
    Complete {
        /// Stores that ran to their end.
        stores: Vec<StoreIndex>,
    },
    /// The client has suspended it (1.2).
    Suspended,
    /// Before its end. Anchors stay.
    Aborted(Abort),
}

/// Why a session ended before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Abort {
    /// The link was closed.
    LinkLost,
    /// The client answered our header with this status.
    ByClient(u16),
    /// Nobody said anything for too long.
    Idle,
    /// Login failed.
    NotLetIn,
    /// A version nobody here speaks.
    Version,
}
