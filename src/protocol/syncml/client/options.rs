//! What a session of the client role is to be like.

use super::super::alert::SyncType;
use super::super::auth::{Account, Scheme};
use super::super::codec::Style;
use super::super::des::Encryption;
use super::super::{Encoding, Version};
use crate::markup::{Element, Limits};

/// A session to be.
#[derive(Debug, Clone)]
pub struct Options {
    /// Edition to speak.
    pub version: Version,
    /// Spelling of what is sent.
    pub encoding: Encoding,
    /// Habits of spelling.
    pub style: Style,
    /// SessionID.
    pub session_id: String,
    /// Our address, Source of every message: `IMEI:351965003404133`.
    pub device: String,
    /// The server's address, Target of the first message: a URL or the id in the phone's profile.
    pub server: String,
    /// Who we say we are.
    pub login: Option<Login>,
    /// Whether our items are encrypted, with the password of [`Options::login`].
    pub encryption: Encryption,
    /// MaxMsgSize we announce, bytes; `None` announces none.
    pub max_msg_size: Option<u64>,
    /// MaxObjSize we announce and keep to, bytes.
    pub max_obj_size: Option<u64>,
    /// Whether items may be cut into chunks.
    pub large: LargeObjects,
    /// Our DevInf element; without one a Get is answered 404.
    pub devinf: Option<Element>,
    /// When our DevInf is sent.
    pub introduction: Introduction,
    /// Whether to ask for the server's DevInf.
    pub server_devinf: ServerDevInf,
    /// What the server's Last anchor is good for.
    pub server_anchor: ServerAnchor,
    /// Whether the server may decide that only we send.
    pub refresh_from_us: RefreshFromUs,
    /// Whether what was to be two-way may become a slow synchronisation.
    pub demanded_slow: DemandedSlow,
    /// How Map commands are cut.
    pub maps: MapStyle,
    /// The stores, in the order they are alerted.
    pub stores: Vec<StoreOptions>,
    /// Most rounds in a row in which neither side says anything of substance.
    pub patience: u32,
    /// How much is read of an answer.
    pub limits: Limits,
}

impl Options {
    /// Usual options: WBXML, chunks from 1.1 on, no login, no store yet.
    pub fn new(
        version: Version,
        session_id: impl Into<String>,
        device: impl Into<String>,
        server: impl Into<String>,
    ) -> Self {
        Options {
            version,
            encoding: Encoding::Wbxml,
            style: Style::default(),
            session_id: session_id.into(),
            device: device.into(),
            server: server.into(),
            login: None,
            encryption: Encryption::None,
            max_msg_size: Some(10_000),
            max_obj_size: (version > Version::V10).then_some(786_432),
            large: if version > Version::V10 { LargeObjects::Chunked } else { LargeObjects::Whole },
            devinf: None,
            introduction: Introduction::Put,
            server_devinf: ServerDevInf::Leave,
            server_anchor: ServerAnchor::Compare,
            refresh_from_us: RefreshFromUs::Followed,
            demanded_slow: DemandedSlow::Followed,
            maps: MapStyle::Together,
            stores: Vec::new(),
            patience: 30,
            limits: Limits::default(),
        }
    }

    /// The password, for items that come encrypted.
    pub(super) fn password(&self) -> Option<&str> {
        self.login.as_ref().map(|login| login.account.password.as_str())
    }

    /// What our items are encrypted with, if they are.
    pub(super) fn secret(&self) -> Option<&str> {
        self.password().filter(|_| self.encryption == Encryption::Des)
    }
}

/// One store of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreOptions {
    /// Our URI of it, `./C:Contacts`.
    pub local: String,
    /// The server's URI of it, `Contacts`.
    pub remote: String,
    /// What to ask for. Without anchors, [`SyncType::TwoWay`] asks for [`SyncType::Slow`]; after a break a 1.2 session asks to
    /// resume.
    pub mode: SyncType,
    /// Our Next anchor: any text that differs from the last one, usually `YYYYMMDDTHHMMSSZ`.
    pub next: String,
}

/// Who we say we are, and how it is proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// Name and password.
    pub account: Account,
    /// The proof offered in the first message; with `None` the server has to ask. Its challenge may want another.
    pub first: Option<Scheme>,
    /// The last nonce the server gave us, raw; empty if none.
    pub nonce: Vec<u8>,
    /// Whether a server that asks for the password itself gets it.
    pub password: Password,
}

/// Whether a server that asks for the password itself (Basic) gets it. Whoever reads along gets it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Password {
    /// It does.
    Shown,
    /// It does not: the session ends ([`super::End::PasswordWanted`]).
    Kept,
}

/// Whether items larger than a message are sent in chunks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LargeObjects {
    /// Cut to fit.
    Chunked,
    /// In one piece; a message grows as it must.
    Whole,
}

/// When our DevInf is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Introduction {
    /// With a Put in the first message.
    Put,
    /// When the server asks.
    WhenAsked,
}

/// Whether the server's DevInf is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerDevInf {
    /// With a Get in the first message.
    Get,
    /// Not asked for.
    Leave,
}

/// What the server's Last anchor is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerAnchor {
    /// If it is not the one we know, the store is synchronised slowly (508).
    Compare,
    /// It is not looked at, for servers that send anything.
    Ignore,
}

/// Whether the server may answer with a mode in which only we send (202, 203) where we asked for another. A refresh makes
/// it lose what we do not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefreshFromUs {
    /// It may.
    Followed,
    /// It is answered 403, and the store leaves the session.
    Refused,
}

/// Whether a store for which we asked two-way may be synchronised slowly because anchors differ (508). Not every server
/// lists everything then: Horde leaves out what we have sent ourselves, and servers that overlook our 508 send changes
/// only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemandedSlow {
    /// It may.
    Followed,
    /// The store leaves the session with 508; it may be asked for slowly in another.
    Refused,
}

/// How Map commands are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapStyle {
    /// One per store.
    Together,
    /// One per item, as some phones do.
    PerItem,
}
