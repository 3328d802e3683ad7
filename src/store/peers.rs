//! The other ends: phones and accounts. Passwords live elsewhere.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use rusqlite::{Row, params, params_from_iter};
use serde::{Deserialize, Serialize};

use crate::planner::Guard;

use super::words::Word;
use super::{Millis, Reader, Result, StoreError, Tx, no_such};

/// Our number for a peer. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PeerId(pub i64);

/// How a peer is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeerKind {
    /// A phone we call over a byte link.
    Phone,
    /// A phone that calls us by HTTP.
    DialIn,
    /// A SyncML account: we are the client.
    Syncml,
    /// A CardDAV/CalDAV account.
    Dav,
}

impl PeerKind {
    /// Whether it keeps its own ids and tells us what changed, as phones do, on whichever way.
    pub fn is_phone(self) -> bool {
        matches!(self, PeerKind::Phone | PeerKind::DialIn)
    }
}

/// What the very first session with a peer may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstSyncPolicy {
    /// Only read, then wait for a yes.
    #[default]
    Review,
    /// Join both sides at once.
    Join,
    /// The peer becomes like us.
    CopyToPeer,
    /// We become like the peer.
    CopyFromPeer,
}

/// What becomes of a field two sides changed differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictRule {
    /// A person is asked.
    #[default]
    Ask,
    /// Ours stays.
    Here,
    /// The peer's is taken.
    Peer,
    /// Whichever side says that it changed last; a person where a side does not say.
    Newest,
    /// Both, where both fit: lists are united, texts put one behind the other; a person is asked about the rest.
    Both,
}

impl ConflictRule {
    /// Every rule.
    pub const ALL: [ConflictRule; 5] =
        [ConflictRule::Ask, ConflictRule::Here, ConflictRule::Peer, ConflictRule::Newest, ConflictRule::Both];

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            ConflictRule::Ask => "ask",
            ConflictRule::Here => "here",
            ConflictRule::Peer => "peer",
            ConflictRule::Newest => "newest",
            ConflictRule::Both => "both",
        }
    }

    /// The rule with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.word() == word)
    }
}

/// What a person set for a peer. Settings a later version adds are kept in `more`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PeerSettings {
    /// What the first session may do.
    pub first_sync: FirstSyncPolicy,
    /// The brake on deletions.
    #[serde(with = "guard")]
    pub guard: Guard,
    /// What becomes of quarrels; `None`: as for every peer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflicts: Option<ConflictRule>,
    /// The user name at the account, or of the phone that calls in.
    pub user: Option<String>,
    /// The address of an account.
    pub url: Option<String>,
    /// The server id the phone or account expects.
    pub server_id: Option<String>,
    /// Other device ids under these credentials become places of their own without asking.
    pub accept_new_devices: bool,
    /// Under which name the keyring holds the password; peers with the same group share it.
    pub credentials: Option<String>,
    /// Everything else, by name: encoding, authentication, format …
    #[serde(flatten)]
    pub more: BTreeMap<String, serde_json::Value>,
}

mod guard {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::planner::Guard;

    pub(super) fn serialize<S: Serializer>(guard: &Guard, serializer: S) -> Result<S::Ok, S::Error> {
        match guard {
            Guard::Off => serializer.serialize_str("off"),
            Guard::On { count, percent } => serializer.serialize_str(&format!("{count},{percent}")),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Guard, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "off" {
            return Ok(Guard::Off);
        }
        let parsed = text.split_once(',').and_then(|(count, percent)| {
            Some(Guard::On { count: count.trim().parse().ok()?, percent: percent.trim().parse().ok()? })
        });
        parsed.ok_or_else(|| serde::de::Error::custom("guard is `N,P` or `off`"))
    }
}

/// A peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Its number; ignored by [`Tx::add_peer`].
    pub id: PeerId,
    /// What the person calls it; unique without regard to case.
    pub name: String,
    /// How it is spoken to.
    pub kind: PeerKind,
    /// The link as text, `serial:/dev/ttyUSB0`; empty for accounts.
    pub link: String,
    /// The profile chosen or recognised.
    pub profile: Option<String>,
    /// The user name under which phones call in; several peers may share one.
    pub account: Option<String>,
    /// What the device calls itself (DevInf DevID, IMEI).
    pub device_id: Option<String>,
    /// DevInf Man.
    pub manufacturer: Option<String>,
    /// DevInf Mod.
    pub model: Option<String>,
    /// DevInf FwV or SwV.
    pub firmware: Option<String>,
    /// When it was added.
    pub created: Millis,
    /// When it was last spoken to.
    pub last_seen: Option<Millis>,
    /// What a person set.
    pub settings: PeerSettings,
}

impl Peer {
    /// A peer to be added.
    pub fn new(name: impl Into<String>, kind: PeerKind, link: impl Into<String>, created: Millis) -> Self {
        Peer {
            id: PeerId(0),
            name: name.into(),
            kind,
            link: link.into(),
            profile: None,
            account: None,
            device_id: None,
            manufacturer: None,
            model: None,
            firmware: None,
            created,
            last_seen: None,
            settings: PeerSettings::default(),
        }
    }
}

/// Everything of a row but its number and its age.
const COLUMNS: &str = "name, name_key, kind, link, profile, account, device_id, manufacturer, model, firmware,
    last_seen, settings";

/// The values of [`COLUMNS`].
fn values(peer: &Peer) -> Result<[Value; 12]> {
    let text = |text: &Option<String>| Value::from(text.clone());
    Ok([
        peer.name.trim().to_owned().into(),
        key(&peer.name).into(),
        peer.kind.word().to_owned().into(),
        peer.link.clone().into(),
        text(&peer.profile),
        text(&peer.account),
        text(&peer.device_id),
        text(&peer.manufacturer),
        text(&peer.model),
        text(&peer.firmware),
        peer.last_seen.into(),
        serde_json::to_string(&peer.settings)?.into(),
    ])
}

/// Reads `id, created` and [`COLUMNS`].
fn peer(row: &Row<'_>) -> Result<Peer> {
    Ok(Peer {
        id: PeerId(row.get(0)?),
        created: row.get(1)?,
        name: row.get(2)?,
        kind: super::word(row, 4)?,
        link: row.get(5)?,
        profile: row.get(6)?,
        account: row.get(7)?,
        device_id: row.get(8)?,
        manufacturer: row.get(9)?,
        model: row.get(10)?,
        firmware: row.get(11)?,
        last_seen: row.get(12)?,
        settings: serde_json::from_str(&row.get::<_, String>(13)?)?,
    })
}

fn select(which: &str) -> String {
    format!("SELECT id, created, {COLUMNS} FROM peers {which}")
}

fn key(name: &str) -> String {
    name.trim().to_lowercase()
}

fn taken(error: rusqlite::Error, peer: &Peer) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => StoreError::Taken(peer.name.clone()),
        _ => error.into(),
    }
}

impl Reader<'_> {
    /// A peer.
    pub fn peer(&self, id: PeerId) -> Result<Option<Peer>> {
        let mut statement = self.db.prepare_cached(&select("WHERE id = ?"))?;
        super::one(statement.query([id.0])?, peer)
    }

    /// A peer by its name, in any case.
    pub fn peer_by_name(&self, name: &str) -> Result<Option<Peer>> {
        let mut statement = self.db.prepare_cached(&select("WHERE name_key = ?"))?;
        super::one(statement.query([key(name)])?, peer)
    }

    /// The phone with this device id that calls in under this user name.
    pub fn peer_by_device(&self, account: &str, device: &str) -> Result<Option<Peer>> {
        let mut statement = self.db.prepare_cached(&select("WHERE account = ? AND device_id = ?"))?;
        super::one(statement.query([account, device])?, peer)
    }

    /// Every peer that calls in under this user name, oldest first.
    pub fn peers_of_account(&self, account: &str) -> Result<Vec<Peer>> {
        let mut statement = self.db.prepare_cached(&select("WHERE account = ? ORDER BY id"))?;
        super::collect(statement.query([account])?, peer)
    }

    /// Every peer, oldest first.
    pub fn peers(&self) -> Result<Vec<Peer>> {
        let mut statement = self.db.prepare_cached(&select("ORDER BY id"))?;
        super::collect(statement.query([])?, peer)
    }
}

impl Tx<'_> {
    /// Adds a peer. [`StoreError::Taken`] when another has its name, or its device id under its account.
    pub fn add_peer(&mut self, peer: &Peer) -> Result<PeerId> {
        let mut insert = self.db.prepare_cached(&format!(
            "INSERT INTO peers ({COLUMNS}, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
        ))?;
        let id = insert.insert(params_from_iter(values(peer)?.into_iter().chain([peer.created.into()])));
        id.map(PeerId).map_err(|error| taken(error, peer))
    }

    /// Replaces everything about the peer with this id. [`StoreError::Taken`] as for adding.
    pub fn change_peer(&mut self, peer: &Peer) -> Result<()> {
        let mut update = self.db.prepare_cached(&format!(
            "UPDATE peers SET ({COLUMNS}) = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) WHERE id = ?13"
        ))?;
        let changed = update.execute(params_from_iter(values(peer)?.into_iter().chain([peer.id.0.into()])));
        match changed.map_err(|error| taken(error, peer))? {
            0 => Err(no_such("peer", peer.id.0)),
            _ => Ok(()),
        }
    }

    /// Notes when a peer was last spoken to.
    pub fn touch_peer(&mut self, id: PeerId, time: Millis) -> Result<()> {
        self.db.prepare_cached("UPDATE peers SET last_seen = ?2 WHERE id = ?1")?.execute(params![id.0, time])?;
        Ok(())
    }

    /// Forgets a peer with its collections, replicas, conflicts, held steps and plans. Records, journal and runs stay.
    pub fn remove_peer(&mut self, id: PeerId) -> Result<()> {
        match self.db.prepare_cached("DELETE FROM peers WHERE id = ?")?.execute([id.0])? {
            0 => Err(no_such("peer", id.0)),
            _ => Ok(()),
        }
    }
}
