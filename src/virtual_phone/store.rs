//! The phone's memory: a folder of plain files.
//!
//! Items are files, one each, named by their id. What the phone remembers of servers stands in `phone.json`. Edits and
//! deletions by a person (or a test) are found by comparing the files with the snapshot of content hashes taken when the
//! server and the phone last agreed.
//!
//! Every file is written beside its place and renamed. Item files are written at once, `phone.json` before any message
//! leaves that speaks of them. Killed in between, the phone has an item it does not remember getting: it will report it
//! as its own, as a phone does whose Map was lost.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::limits;
use super::script::{Habit, Script};
use super::shape::{MapsAfterBreak, Shape, Shelf, ShelfShape};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::AnchorPair;
use crate::protocol::syncml::client::{
    Added, ClientStore, Content, Memory, NotKept, Pending, Refusal, Replaced, Scope,
};
use crate::protocol::syncml::message::{self, MapItem, Verb};

/// File of what the phone remembers.
const MEMORY: &str = "phone.json";

/// Longest id of an item, characters.
const LONGEST_ID: usize = 64;

/// An item of the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneItem {
    /// Its id, the stem of its file's name.
    pub luid: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A folder that is no phone's, or cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// A file or folder cannot be read or written.
    #[error("{path}: {error}")]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// `phone.json` is not what this phone writes.
    #[error("{path}: {error}")]
    Json {
        /// Where it is.
        path: PathBuf,
        /// Why.
        error: serde_json::Error,
    },
}

/// What stands in `phone.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Saved {
    /// The id that the next new item gets.
    next_luid: u64,
    /// Sessions begun; anchors and session ids come from it.
    sessions: u64,
    /// The last nonce of the server, hexadecimal.
    nonce: String,
    shelves: BTreeMap<String, SavedShelf>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct SavedShelf {
    anchors: Option<SavedAnchors>,
    /// Hash of every item as both sides last knew it.
    snapshot: BTreeMap<String, String>,
    /// What the server took in a session that has not ended well yet; `null` is a deletion.
    staged: BTreeMap<String, Option<String>>,
    /// Server's id of an added item to ours, until the server knows.
    maps: BTreeMap<String, String>,
    /// Items that a session under way had to send.
    under_way: Option<BTreeSet<String>>,
    /// Items that still fit, as of the last writing; for the reader only.
    #[serde(skip_serializing_if = "Option::is_none")]
    memory_left: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
struct SavedAnchors {
    ours: String,
    theirs: String,
}

/// The phone's memory.
pub struct FolderStore {
    folder: PathBuf,
    shape: Shape,
    script: Script,
    saved: Saved,
    /// Hashes of items as they were read for sending.
    read: HashMap<(Shelf, String), String>,
    /// Status for everything the server sends (a script's accident).
    pub(super) refuses_with: Option<u16>,
}

impl FolderStore {
    /// Opens a phone's folder; an empty or missing one is a new phone.
    ///
    /// # Errors
    /// [`FolderError`].
    pub fn open(folder: &Path, shape: Shape, script: Script) -> Result<FolderStore, FolderError> {
        for shelf in &shape.shelves {
            let path = folder.join(shelf.shelf.name());
            fs::create_dir_all(&path).map_err(|error| FolderError::Io { path, error })?;
        }
        let path = folder.join(MEMORY);
        let saved = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| FolderError::Json { path, error })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Saved::default(),
            Err(error) => return Err(FolderError::Io { path, error }),
        };
        Ok(FolderStore { folder: folder.to_owned(), shape, script, saved, read: HashMap::new(), refuses_with: None })
    }

    /// Replaces the script.
    pub(super) fn set_script(&mut self, script: Script) {
        self.script = script;
    }

    /// Begins a session: its number, from 1. Habits that show from session to session take effect.
    ///
    /// # Errors
    /// [`NotKept`].
    pub(super) fn begin_session(&mut self) -> Result<u64, NotKept> {
        self.saved.sessions += 1;
        self.read.clear();
        if self.script.does(Habit::ForgetAnchors) {
            self.saved.shelves.values_mut().for_each(|shelf| shelf.anchors = None);
        }
        if self.script.does(Habit::ChangeIds) {
            self.change_ids().map_err(|error| NotKept(error.to_string()))?;
        }
        self.keep()?;
        Ok(self.saved.sessions)
    }

    /// Whether every shelf has been synchronised before.
    pub(super) fn has_history(&self) -> bool {
        let known = |shelf: &ShelfShape| {
            self.saved.shelves.get(shelf.shelf.name()).is_some_and(|shelf| shelf.anchors.is_some())
        };
        self.shape.shelves.iter().all(known)
    }

    /// The server's last nonce.
    pub(super) fn last_nonce(&self) -> Vec<u8> {
        unhex(&self.saved.nonce)
    }

    /// All items of a shelf, by id.
    ///
    /// # Errors
    /// [`FolderError::Io`].
    pub fn items(&self, shelf: Shelf) -> Result<Vec<PhoneItem>, FolderError> {
        let read = |luid: String| {
            let path = self.path(shelf, &luid);
            match fs::read(&path) {
                Ok(bytes) => Ok(PhoneItem { luid, bytes }),
                Err(error) => Err(FolderError::Io { path, error }),
            }
        };
        self.luids(shelf)?.into_iter().map(read).collect()
    }

    /// Makes an item as the phone's owner would: it is new to every server.
    pub(super) fn type_in(&mut self, shelf: Shelf, bytes: &[u8]) -> Result<String, Refusal> {
        let shape = self.shape.shelves.iter().find(|shape| shape.shelf == shelf).ok_or(Refusal::Failed)?;
        let (local, bytes) = (shape.local.clone(), limits::fit(bytes, &shape.fields));
        self.has_room(&local, 1, bytes.len())?;
        let luid = self.new_luid(shelf);
        self.write(shelf, &luid, &bytes)?;
        Ok(luid)
    }

    fn path(&self, shelf: Shelf, luid: &str) -> PathBuf {
        self.folder.join(shelf.name()).join(format!("{luid}.{}", shelf.extension()))
    }

    fn luids(&self, shelf: Shelf) -> Result<Vec<String>, FolderError> {
        let path = self.folder.join(shelf.name());
        let error = |error| FolderError::Io { path: path.clone(), error };
        let mut luids = Vec::new();
        for entry in fs::read_dir(&path).map_err(error)? {
            let name = PathBuf::from(entry.map_err(error)?.file_name());
            let is_item = name.extension().is_some_and(|found| found.eq_ignore_ascii_case(shelf.extension()));
            let stem = name.file_stem().and_then(|stem| stem.to_str()).filter(|stem| is_item && is_id(stem));
            luids.extend(stem.map(str::to_owned));
        }
        luids.sort_by_key(|luid| (luid.parse::<u64>().unwrap_or(u64::MAX), luid.clone()));
        Ok(luids)
    }

    fn hashes(&self, shelf: Shelf) -> BTreeMap<String, String> {
        let items = self.items(shelf).unwrap_or_default();
        items.into_iter().map(|item| (item.luid, hash(&item.bytes))).collect()
    }

    fn shelf_of(&self, store: &str) -> Option<Shelf> {
        self.shape.shelf(store).map(|shelf| shelf.shelf)
    }

    fn saved(&mut self, shelf: Shelf) -> &mut SavedShelf {
        self.saved.shelves.entry(shelf.name().to_owned()).or_default()
    }

    /// What changed since both sides last agreed: deletions, then new items, then edits.
    fn changes(&mut self, shelf: Shelf) -> Vec<Pending> {
        let now = self.hashes(shelf);
        let reports_new = self.shape.shelves.iter().find(|shape| shape.shelf == shelf).map(|shape| shape.reports_new);
        let snapshot = &self.saved(shelf).snapshot;
        let pending = |verb, luid: &String| Pending { verb, luid: luid.clone() };
        let gone = snapshot.keys().filter(|luid| !now.contains_key(*luid)).map(|luid| pending(Verb::Delete, luid));
        let new = now.keys().filter(|luid| !snapshot.contains_key(*luid));
        let edited = now.iter().filter(|(luid, hash)| snapshot.get(*luid).is_some_and(|known| known != *hash));
        gone.chain(new.map(|luid| pending(reports_new.unwrap_or(Verb::Add), luid)))
            .chain(edited.map(|(luid, _)| pending(Verb::Replace, luid)))
            .collect()
    }

    fn new_luid(&mut self, shelf: Shelf) -> String {
        let from = if self.script.does(Habit::ReuseIds) { 1 } else { self.saved.next_luid.max(1) };
        let luid = (from..).find(|number| !self.path(shelf, &number.to_string()).exists()).unwrap_or(from);
        self.saved.next_luid = self.saved.next_luid.max(luid + 1);
        luid.to_string()
    }

    /// Gives every item another id; the phone does not know that they are the same items.
    fn change_ids(&mut self) -> Result<(), FolderError> {
        let shelves: Vec<Shelf> = self.shape.shelves.iter().map(|shape| shape.shelf).collect();
        for shelf in shelves {
            let luids = self.luids(shelf)?;
            let highest = luids.iter().filter_map(|luid| luid.parse::<u64>().ok()).max().unwrap_or(0);
            self.saved.next_luid = self.saved.next_luid.max(highest + 1);
            for luid in luids {
                let (path, new) = (self.path(shelf, &luid), self.saved.next_luid.to_string());
                self.saved.next_luid += 1;
                fs::rename(&path, self.path(shelf, &new)).map_err(|error| FolderError::Io { path, error })?;
                for mapped in self.saved(shelf).maps.values_mut().filter(|mapped| **mapped == luid) {
                    mapped.clone_from(&new);
                }
            }
        }
        Ok(())
    }

    /// What the phone makes of content that the server sent.
    fn adopt(&self, store: &str, content: &Content) -> Result<Vec<u8>, Refusal> {
        if let Some(code) = self.refuses_with {
            return Err(Refusal::Code(code));
        }
        let shape = self.shape.shelf(store).ok_or(Refusal::Failed)?;
        if !shape.takes(&content.content_type) {
            return Err(Refusal::Unsupported);
        }
        let bytes = if shape.shelf == Shelf::Notes { &content.bytes } else { content.bytes.trim_ascii_start() };
        if shape.shelf != Shelf::Notes && !bytes.get(..6).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:")) {
            return Err(Refusal::Unsupported);
        }
        Ok(limits::fit(bytes, &shape.fields))
    }

    /// Items and bytes that still fit; `None` without a limit.
    fn room(&self, shape: &ShelfShape) -> (Option<u64>, Option<u64>) {
        let items = || self.items(shape.shelf).unwrap_or_default();
        let left_items = shape.max_items.map(|most| most.saturating_sub(items().len() as u64));
        let used = || items().iter().map(|item| item.bytes.len() as u64).sum();
        (left_items, shape.max_bytes.map(|most| most.saturating_sub(used())))
    }

    fn has_room(&self, store: &str, items: u64, bytes: usize) -> Result<(), Refusal> {
        let shape = self.shape.shelf(store).ok_or(Refusal::Failed)?;
        let (left_items, left_bytes) = self.room(shape);
        let fits = left_items.is_none_or(|left| left >= items) && left_bytes.is_none_or(|left| left >= bytes as u64);
        if fits { Ok(()) } else { Err(Refusal::Full) }
    }

    fn write(&self, shelf: Shelf, luid: &str, bytes: &[u8]) -> Result<(), Refusal> {
        write_atomically(&self.path(shelf, luid), bytes).map_err(|error| match error.kind() {
            io::ErrorKind::StorageFull => Refusal::Full,
            _ => Refusal::Failed,
        })
    }

    fn remove(&self, shelf: Shelf, luid: &str) -> Result<(), Refusal> {
        match fs::remove_file(self.path(shelf, luid)) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Refusal::Unknown),
            Err(_) => Err(Refusal::Failed),
        }
    }
}

impl ClientStore for FolderStore {
    fn memory(&mut self, store: &str) -> Memory {
        let Some(shelf) = self.shelf_of(store) else { return Memory::default() };
        let saved = self.saved(shelf);
        let anchors = saved.anchors.clone();
        Memory {
            anchors: anchors.map(|anchors| AnchorPair { ours: anchors.ours, theirs: anchors.theirs }),
            broken_off: saved.under_way.is_some(),
            maps: saved
                .maps
                .iter()
                .map(|(guid, luid)| MapItem { target: guid.clone(), source: luid.clone() })
                .collect(),
        }
    }

    fn free(&mut self, store: &str) -> Option<message::Memory> {
        let (free_items, free_bytes) = self.room(self.shape.shelf(store)?);
        (free_items.is_some() || free_bytes.is_some()).then_some(message::Memory {
            shared: false,
            free_bytes,
            free_items,
        })
    }

    fn begin(&mut self, store: &str, _mode: SyncType, scope: Scope) {
        let Some(shelf) = self.shelf_of(store) else { return };
        if scope == Scope::Rest {
            return;
        }
        let forgets = self.shape.maps_after_break == MapsAfterBreak::Forgotten;
        let saved = self.saved(shelf);
        saved.staged.clear();
        if forgets {
            saved.maps.clear();
        }
        let work = self.work(store, scope).into_iter().map(|pending| pending.luid).collect();
        self.saved(shelf).under_way = Some(work);
    }

    fn work(&mut self, store: &str, scope: Scope) -> Vec<Pending> {
        let Some(shelf) = self.shelf_of(store) else { return Vec::new() };
        let mut work = match scope {
            Scope::Nothing => Vec::new(),
            Scope::Changes => self.changes(shelf),
            Scope::Rest => {
                let changes = self.changes(shelf);
                let saved = self.saved(shelf);
                let todo = saved.under_way.clone().unwrap_or_default();
                let open = |luid: &String| todo.contains(luid) && !saved.staged.contains_key(luid);
                changes.into_iter().filter(|pending| open(&pending.luid)).collect()
            }
            Scope::All => {
                let luids = self.luids(shelf).unwrap_or_default();
                luids.into_iter().map(|luid| Pending { verb: Verb::Replace, luid }).collect()
            }
        };
        let again: Vec<Pending> =
            work.iter().filter(|pending| self.script.twice.contains(&pending.luid)).cloned().collect();
        work.extend(again);
        work
    }

    fn read(&mut self, store: &str, luid: &str) -> Option<Content> {
        let shape = self.shape.shelf(store).filter(|_| is_id(luid))?;
        let bytes = fs::read(self.path(shape.shelf, luid)).ok()?;
        let content_type = shape.content.name.clone();
        self.read.insert((shape.shelf, luid.to_owned()), hash(&bytes));
        Some(Content { content_type: Cow::Owned(content_type), bytes, parent: None })
    }

    fn taken(&mut self, store: &str, pending: &Pending, _status: u16) {
        let Some(shelf) = self.shelf_of(store) else { return };
        let known = match pending.verb {
            Verb::Delete => None,
            _ => match self.read.get(&(shelf, pending.luid.clone())) {
                Some(hash) => Some(hash.clone()),
                None => return,
            },
        };
        self.saved(shelf).staged.insert(pending.luid.clone(), known);
    }

    fn add(&mut self, store: &str, guid: &str, content: Content) -> Result<Added, Refusal> {
        let bytes = self.adopt(store, &content)?;
        let shelf = self.shelf_of(store).ok_or(Refusal::Failed)?;
        let known = self.saved(shelf).maps.get(guid).cloned();
        if let Some(luid) = known.filter(|luid| self.path(shelf, luid).exists()) {
            return Ok(Added::Known(luid));
        }
        self.has_room(store, 1, bytes.len())?;
        let luid = self.new_luid(shelf);
        self.write(shelf, &luid, &bytes)?;
        let forgets = self.shape.maps_after_break == MapsAfterBreak::Forgotten;
        let saved = self.saved(shelf);
        saved.maps.insert(guid.to_owned(), luid.clone());
        if forgets {
            saved.staged.insert(luid.clone(), Some(hash(&bytes)));
        } else {
            saved.snapshot.insert(luid.clone(), hash(&bytes));
        }
        Ok(Added::New(luid))
    }

    fn replace(&mut self, store: &str, luid: &str, content: Content) -> Result<Replaced, Refusal> {
        let bytes = self.adopt(store, &content)?;
        let shelf = self.shelf_of(store).filter(|_| is_id(luid)).ok_or(Refusal::Unknown)?;
        let old = fs::metadata(self.path(shelf, luid)).map_err(|_| Refusal::Unknown)?.len();
        let more = bytes.len().saturating_sub(usize::try_from(old).unwrap_or(usize::MAX));
        self.has_room(store, 0, more)?;
        self.write(shelf, luid, &bytes)?;
        let saved = self.saved(shelf);
        saved.staged.remove(luid);
        saved.snapshot.insert(luid.to_owned(), hash(&bytes));
        Ok(Replaced::Updated)
    }

    fn delete(&mut self, store: &str, luid: &str) -> Result<(), Refusal> {
        if let Some(code) = self.refuses_with {
            return Err(Refusal::Code(code));
        }
        let shelf = self.shelf_of(store).filter(|_| is_id(luid)).ok_or(Refusal::Unknown)?;
        let removed = self.remove(shelf, luid);
        let saved = self.saved(shelf);
        saved.staged.remove(luid);
        saved.snapshot.remove(luid);
        saved.maps.retain(|_, mapped| mapped != luid);
        removed
    }

    fn erase(&mut self, store: &str) -> Result<(), Refusal> {
        let shelf = self.shelf_of(store).ok_or(Refusal::Failed)?;
        for luid in self.luids(shelf).map_err(|_| Refusal::Failed)? {
            self.remove(shelf, &luid)?;
        }
        let saved = self.saved(shelf);
        saved.staged.clear();
        saved.snapshot.clear();
        saved.maps.clear();
        Ok(())
    }

    fn mapped(&mut self, store: &str, pairs: &[MapItem]) {
        let Some(shelf) = self.shelf_of(store) else { return };
        let saved = self.saved(shelf);
        for pair in pairs {
            saved.maps.remove(&pair.target);
        }
    }

    fn commit(&mut self, store: &str, anchors: AnchorPair) {
        let Some(shelf) = self.shelf_of(store) else { return };
        let saved = self.saved(shelf);
        for (luid, known) in std::mem::take(&mut saved.staged) {
            match known {
                Some(hash) => saved.snapshot.insert(luid, hash),
                None => saved.snapshot.remove(&luid),
            };
        }
        saved.anchors = Some(SavedAnchors { ours: anchors.ours, theirs: anchors.theirs });
        saved.under_way = None;
    }

    fn distrust(&mut self, store: &str) {
        if let Some(shelf) = self.shelf_of(store) {
            self.saved(shelf).anchors = None;
        }
    }

    fn forget_break(&mut self, store: &str) {
        if let Some(shelf) = self.shelf_of(store) {
            self.saved(shelf).under_way = None;
        }
    }

    fn nonce(&mut self, nonce: &[u8]) {
        self.saved.nonce = nonce.iter().map(|byte| format!("{byte:02x}")).collect();
    }

    fn keep(&mut self) -> Result<(), NotKept> {
        let lefts: Vec<(Shelf, Option<u64>)> =
            self.shape.shelves.iter().map(|shape| (shape.shelf, self.room(shape).0)).collect();
        for (shelf, left) in lefts {
            self.saved(shelf).memory_left = left;
        }
        let json = serde_json::to_vec_pretty(&self.saved).map_err(|error| NotKept(error.to_string()))?;
        write_atomically(&self.folder.join(MEMORY), &json).map_err(|error| NotKept(error.to_string()))
    }
}

/// Whether a text can be an item's id, and a file's name.
fn is_id(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    !text.is_empty() && text.len() <= LONGEST_ID && !text.starts_with('.') && text.chars().all(plain)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks(2);
    digits.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// Writes beside the place and renames, so that the file is the old or the new one, never half of it.
fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    fs::write(&beside, bytes)?;
    fs::rename(&beside, path)
}
