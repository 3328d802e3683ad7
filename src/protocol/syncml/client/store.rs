//! What the client role asks of whoever keeps the items.

use std::borrow::Cow;

use super::super::alert::SyncType;
use super::super::anchor::AnchorPair;
use super::super::devinf::DevInf;
use super::super::message::{MapItem, Verb};
use super::super::status;

/// The keeper of the client's items: a pretend phone's folder, an account's replicas.
///
/// Stores are named by the client's own URI. Whatever was told may stay in memory until [`ClientStore::keep`]: the
/// client calls it before any message leaves that speaks of what happened.
pub trait ClientStore {
    /// What is remembered of a store from earlier sessions.
    fn memory(&mut self, store: &str) -> Memory;

    /// What the store has left, for Sync/Meta/Mem; `None` keeps quiet.
    fn free(&mut self, _store: &str) -> Option<super::super::message::Memory> {
        None
    }

    /// A session has agreed on how to synchronise the store and is about to send what [`ClientStore::work`] lists.
    fn begin(&mut self, store: &str, mode: SyncType, scope: Scope);

    /// The items of a scope, deletions first, each id once.
    fn work(&mut self, store: &str, scope: Scope) -> Vec<Pending>;

    /// An item's content; `None` if it has gone in the meantime.
    fn read(&mut self, store: &str, luid: &str) -> Option<Content>;

    /// The server has taken the item as it was read last, or the deletion.
    fn taken(&mut self, store: &str, pending: &Pending, status: u16);

    /// The server has not taken it; `status` is 416 for what it said beforehand to be too large.
    fn refused(&mut self, _store: &str, _pending: &Pending, _status: u16) {}

    /// The server has told about itself (DevInf), before anything is agreed on if it was asked in time.
    fn introduced(&mut self, _server: &DevInf) {}

    /// Adds what the server sent under its id `guid`. The pair of ids stays in [`Memory::maps`] until it is
    /// [mapped](ClientStore::mapped).
    ///
    /// # Errors
    /// [`Refusal`]: why not.
    fn add(&mut self, store: &str, guid: &str, content: Content) -> Result<Added, Refusal>;

    /// Replaces an item.
    ///
    /// # Errors
    /// [`Refusal`]: why not; [`Refusal::Unknown`] if there is no such item.
    fn replace(&mut self, store: &str, luid: &str, content: Content) -> Result<Replaced, Refusal>;

    /// Deletes an item.
    ///
    /// # Errors
    /// [`Refusal`]: why not; [`Refusal::Unknown`] if there is no such item.
    fn delete(&mut self, store: &str, luid: &str) -> Result<(), Refusal>;

    /// Deletes every item: the server is about to send all it has (refresh from server).
    ///
    /// # Errors
    /// [`Refusal`]: why not.
    fn erase(&mut self, store: &str) -> Result<(), Refusal>;

    /// The server knows these pairs now.
    fn mapped(&mut self, store: &str, pairs: &[MapItem]);

    /// The store's part of the session has ended well.
    fn commit(&mut self, store: &str, anchors: AnchorPair);

    /// The next session has to be a slow one.
    fn distrust(&mut self, store: &str);

    /// The server refuses to resume; the next session begins as usual.
    fn forget_break(&mut self, store: &str);

    /// The nonce for the next proof of who we are.
    fn nonce(&mut self, nonce: &[u8]);

    /// Makes everything told so far durable.
    ///
    /// # Errors
    /// [`NotKept`]: the session must not go on.
    fn keep(&mut self) -> Result<(), NotKept>;
}

/// The keeper could not write. The text is technical.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the client's state could not be kept: {0}")]
pub struct NotKept(pub String);

/// What is remembered of a store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    /// AnchorPair of the last session that ended well; `None` before the first.
    pub anchors: Option<AnchorPair>,
    /// A session broke off after it had begun.
    pub broken_off: bool,
    /// Ids of items added for the server that it does not know yet.
    pub maps: Vec<MapItem>,
}

/// Which items to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// All there are, as [`Verb::Replace`].
    All,
    /// Those that changed since the last session that ended well.
    Changes,
    /// What the session that broke off had still to send.
    Rest,
    /// None.
    Nothing,
}

/// An item to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pending {
    /// Add, Replace or Delete.
    pub verb: Verb,
    /// Our id of it.
    pub luid: String,
}

/// An item's content on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Media type; empty when the sender did not say.
    pub content_type: Cow<'static, str>,
    /// The bytes, transfer encodings undone.
    pub bytes: Vec<u8>,
    /// The server's id of the folder it lies in (1.2).
    pub parent: Option<String>,
}

/// An item has been added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is new; this is its id.
    New(String),
    /// It came in an earlier session whose Map was lost; this is its id.
    Known(String),
}

/// What became of a Replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaced {
    /// The item has the new content.
    Updated,
    /// There was none of that id; one was made under it.
    Added,
}

/// Why an item was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// No item of that id.
    Unknown,
    /// No room left.
    Full,
    /// Not a type or content we can keep.
    Unsupported,
    /// Larger than we can keep.
    TooLarge,
    /// The store may not be written.
    ReadOnly,
    /// It failed here.
    Failed,
    /// For a reason that only this status tells.
    Code(u16),
}

impl Refusal {
    /// The status code that says so.
    pub fn code(self) -> u16 {
        match self {
            Refusal::Unknown => status::NOT_FOUND,
            Refusal::Full => status::DEVICE_FULL,
            Refusal::Unsupported => status::UNSUPPORTED_TYPE,
            Refusal::TooLarge => status::OBJECT_TOO_LARGE,
            Refusal::ReadOnly => status::FORBIDDEN,
            Refusal::Failed => status::COMMAND_FAILED,
            Refusal::Code(code) => code,
        }
    }
}
