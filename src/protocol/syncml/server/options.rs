//! Limits and habits of a session.

use crate::markup;
use crate::protocol::syncml::auth::Account;
use crate::protocol::syncml::codec::Style;
use crate::protocol::syncml::devinf::DevInf;

/// Every limit and habit of a [`super::Server`].
#[derive(Debug, Clone)]
pub struct Options {
    /// Limits for reading a document.
    pub limits: markup::Limits,
    /// Habits of spelling.
    pub style: Style,
    /// Our device information. Its DevID must be the server id of the peer's profile; VerDTD and the spelling of store
    /// names follow the session.
    pub devinf: DevInf,
    /// What we prove to a client that asks who we are; none of the phones seen does. It is asked once a session.
    pub our_account: Option<Account>,
    /// Largest message we take, bytes; announced as MaxMsgSize.
    pub max_msg_size: u64,
    /// Largest object we take, bytes; announced as MaxObjSize from 1.1 on.
    pub max_obj_size: u64,
    /// Largest message to send when the peer does not say, bytes.
    pub assumed_msg_size: u64,
    /// Largest message to send whatever the peer says, bytes.
    pub send_at_most: u64,
    /// RespURI of our answers.
    pub resp_uri: Option<String>,
    /// Failed attempts to log in before the session is refused.
    pub max_failures: u32,
    /// Successive exchanges in which neither side said anything before the session is given up.
    pub max_idle: u32,
    /// Most stores of one session.
    pub max_stores: usize,
    /// How items are answered.
    pub item_statuses: ItemStatuses,
    /// When Alert 222 asks for the next message.
    pub ask_next: AskNext,
}

impl Options {
    /// The usual limits with our device information.
    pub fn new(devinf: DevInf) -> Self {
        Options {
            limits: markup::Limits::default(),
            style: Style::default(),
            devinf,
            our_account: None,
            max_msg_size: 150_000,
            max_obj_size: 4_000_000,
            assumed_msg_size: 20_000,
            send_at_most: 1_000_000,
            resp_uri: None,
            max_failures: 3,
            max_idle: 10,
            max_stores: 64,
            item_statuses: ItemStatuses::Each,
            ask_next: AskNext::Always,
        }
    }
}

/// How the items of a Sync are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ItemStatuses {
    /// A Status for each item.
    Each,
    /// A Status for all items of one command that fared alike.
    Shared,
    /// Only the Status of the Sync, unless an item failed (UIQ phones cannot cope with many).
    SyncOnly,
}

/// When a message without Final is answered with Alert 222.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AskNext {
    /// Always.
    Always,
    /// Only when the answer holds nothing but the status of the header.
    WhenSilent,
}
