//! Safety copies: moments one can go back to.
//!
//! Before a run writes the first thing, this computer's records are copied aside; before a first sync or a replacement
//! also what the place holds, as far as it told. A copy that cannot be made stops the run. The file's format is described
//! in [`archive`], how long copies stay in `retention`, the way back in [`restore`].
//!
//! A copy costs nothing when nothing has changed since the last one: the store counts its changes, and the same count
//! means the same records. The new moment then shares the older one's file.

pub mod archive;
mod files;
pub mod look;
pub mod place;
pub mod restore;
mod retention;

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{Datelike, Local, TimeZone};

pub use crate::store::CopyReason;

use super::Service;
use super::error::Error;
use super::session::held_at_peer;
use crate::format::Dialect;
use crate::pim::Kind;
use crate::store::{Peer, PeerId, Reader, SafetyCopy, StoreError};

use archive::{Contents, Device, Item, Manifest, Raw};
use retention::Moment;

/// Under which the settings keep which store this is.
const STORE: &str = "store-id";
/// What the copies of this computer are called.
pub(super) const COMPUTER: &str = "computer";

/// A safety copy as faces see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyView {
    /// Its number.
    pub n: i64,
    /// The moment it stands for, milliseconds since 1970.
    pub time: i64,
    /// Why it was made.
    pub why: CopyReason,
    /// The place whose items it holds; `None`: this computer.
    pub peer: Option<String>,
    /// How many of each kind; empty for copies of the whole store by earlier versions.
    pub counts: BTreeMap<Kind, usize>,
    /// The file's name.
    pub file: String,
    /// The file's length.
    pub bytes: u64,
    /// Whether automatic retention leaves it alone.
    pub for_ever: bool,
    /// Whether it is also in the second place.
    pub elsewhere: bool,
    /// Whether its file is nowhere to be found.
    pub missing: bool,
}

/// Whose items a copy is to hold.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whose<'a> {
    Here,
    Peer(&'a Peer, &'a [Kind]),
}

impl Service {
    /// The newest copy of this computer's records, in milliseconds since 1970; `None`: there is none.
    pub fn last_safety_copy(&self) -> Option<i64> {
        let copies = self.store().read(|reader| reader.safety_copies()).unwrap_or_default();
        copies.iter().find(|copy| copy.peer_name.is_none() && copy.gone.is_none()).map(|copy| copy.time)
    }

    /// Every safety copy, newest first. Files that appeared in the folder are taken in.
    pub fn safety_copies(&self) -> Result<Vec<CopyView>, Error> {
        self.adopt()?;
        self.catch_up()?;
        let copies = self.store().read(|reader| reader.safety_copies())?;
        copies.into_iter().filter(|copy| copy.gone.is_none()).map(|copy| self.copy_view(copy)).collect()
    }

    /// One safety copy.
    pub fn safety_copy(&self, n: i64) -> Result<CopyView, Error> {
        self.copy_view(self.stored_copy(n)?)
    }

    /// Makes a copy because somebody asks for it, of this computer or of what a place told last. It stays until it is
    /// deleted.
    pub fn make_safety_copy(&self, peer: Option<&str>) -> Result<CopyView, Error> {
        let copy = match peer {
            None => self.secure(Whose::Here, CopyReason::Asked, COMPUTER)?,
            Some(name) => {
                let peer = self.find_peer(name)?;
                self.secure(Whose::Peer(&peer, &Kind::ALL), CopyReason::Asked, &peer.name)?
            }
        };
        self.copy_view(copy)
    }

    /// Writes a copy to a file of its own. It is in no list, and nothing ever deletes it.
    pub fn write_safety_copy(&self, peer: Option<&str>, path: &Path) -> Result<CopyView, Error> {
        let peer = peer.map(|name| self.find_peer(name)).transpose()?;
        let whose = peer.as_ref().map_or(Whose::Here, |peer| Whose::Peer(peer, &Kind::ALL));
        let store = self.store_id()?;
        let (manifest, contents) = self.store().read(|reader| self.gather(reader, whose, CopyReason::Asked, &store))?;
        let written =
            files::write_to(path, manifest, &contents, &self.copy_dialect()).map_err(|error| unusable(path, &error))?;
        Ok(CopyView {
            n: 0,
            time: written.manifest.millis,
            why: CopyReason::Asked,
            peer: written.manifest.peer.as_ref().map(|device| device.name.clone()),
            counts: written.manifest.counts(),
            file: path.display().to_string(),
            bytes: written.bytes,
            for_ever: true,
            elsewhere: false,
            missing: false,
        })
    }

    /// Deletes safety copies, also those that are kept for ever.
    pub fn delete_safety_copies(&self, numbers: &[i64]) -> Result<(), Error> {
        for n in numbers {
            let copy = self.stored_copy(*n)?;
            let all = self.store().read(|reader| reader.safety_copies())?;
            self.discard(&copy, &all, self.now())?;
        }
        self.catch_up()
    }

    /// Makes sure that there is a copy of now, and throws away what is too old.
    ///
    /// # Errors
    /// [`Error::NoSafetyCopy`]: whoever wants to write must not.
    pub(super) fn secure(&self, whose: Whose<'_>, why: CopyReason, prefix: &str) -> Result<SafetyCopy, Error> {
        let folder = self.copies_folder();
        let failed = |reason: String| Error::NoSafetyCopy { path: folder.display().to_string(), reason };
        let copy = self.copy_now(whose, why, prefix).map_err(|error| match error {
            // Nobody waits for it before going on.
            error @ (Error::NoRoom(_) | Error::DiskFull) if why == CopyReason::Asked => error,
            Error::File { reason, .. } => failed(reason),
            Error::NoRoom(_) => failed(ErrorKind::StorageFull.to_string()),
            other => failed(other.to_string()),
        })?;
        // What is too much or elsewhere is no reason not to write.
        if let Err(error) = self.thin_out().and_then(|()| self.catch_up()) {
            tracing::warn!(%error, "old safety copies could not be put in order");
        }
        Ok(copy)
    }

    fn copy_now(&self, whose: Whose<'_>, why: CopyReason, prefix: &str) -> Result<SafetyCopy, Error> {
        let known = self.store().read(|reader| Ok((reader.safety_copies()?, reader.changes_seen()?)))?;
        let (copies, revision) = known;
        let of_same = |copy: &&SafetyCopy| match whose {
            Whose::Here => copy.peer_name.is_none(),
            Whose::Peer(peer, _) => copy.peer == Some(peer.id),
        };
        let last = copies.iter().filter(|copy| copy.gone.is_none() && copy.why != CopyReason::Old).find(of_same);
        if let (Whose::Here, Some(last)) = (whose, last)
            && last.revision == Some(revision)
            && self.is_whole(last)
        {
            return self.same_again(last, why);
        }
        let store = self.store_id()?;
        let (manifest, contents) = self.store().read(|reader| self.gather(reader, whose, why, &store))?;
        let stem = format!("{}{}", file_name_part(prefix), day(self.now()));
        let folder = self.copies_folder();
        let written = files::write(&folder, &stem, manifest, &contents, &self.copy_dialect(), &|step| self.disk(step))
            .map_err(|error| unusable(&folder, &error))?;
        let digest = written.manifest.digest().to_vec();
        if let Some(last) =
            last.filter(|last| last.digest == digest && last.file != written.name && self.is_whole(last))
        {
            let path = folder.join(&written.name);
            std::fs::remove_file(&path).map_err(|error| unusable(&path, &error))?;
            return self.same_again(last, why);
        }
        let copy = SafetyCopy {
            n: 0,
            time: self.now(),
            why,
            peer: match whose {
                Whose::Here => None,
                Whose::Peer(peer, _) => Some(peer.id),
            },
            peer_name: written.manifest.peer.as_ref().map(|device| device.name.clone()),
            file: written.name,
            bytes: written.bytes,
            digest,
            counts: counts_json(&written.manifest),
            revision: written.manifest.revision,
            elsewhere: None,
            gone: None,
        };
        self.note(copy)
    }

    /// A further moment at which everything is as in an earlier copy.
    fn same_again(&self, last: &SafetyCopy, why: CopyReason) -> Result<SafetyCopy, Error> {
        self.note(SafetyCopy { n: 0, time: self.now(), why, ..last.clone() })
    }

    fn note(&self, copy: SafetyCopy) -> Result<SafetyCopy, Error> {
        let n = self.store().write(|tx| tx.add_safety_copy(&copy))?;
        Ok(SafetyCopy { n, ..copy })
    }

    /// Whether a copy's file is there in its full length.
    fn is_whole(&self, copy: &SafetyCopy) -> bool {
        let file = std::fs::metadata(self.copies_folder().join(&copy.file));
        file.is_ok_and(|file| file.len() == copy.bytes)
    }

    fn gather(
        &self,
        reader: &Reader<'_>,
        whose: Whose<'_>,
        why: CopyReason,
        store: &str,
    ) -> Result<(Manifest, Contents), StoreError> {
        let mut manifest = Manifest::new(self.now(), why.name(), store);
        let contents = match whose {
            Whose::Here => {
                manifest.revision = Some(reader.changes_seen()?);
                all_here(reader)?
            }
            Whose::Peer(peer, kinds) => {
                manifest.peer = Some(device(peer));
                all_at_peer(reader, peer.id, kinds)?
            }
        };
        Ok((manifest, contents))
    }

    /// Throws away what retention no longer asks for.
    fn thin_out(&self) -> Result<(), Error> {
        let copies = self.store().read(|reader| reader.safety_copies())?;
        let now = self.now();
        let mut places: BTreeMap<Option<&str>, Vec<Moment>> = BTreeMap::new();
        for copy in copies.iter().filter(|copy| copy.gone.is_none()) {
            places.entry(copy.peer_name.as_deref()).or_default().push(moment(copy));
        }
        let expired: Vec<i64> = places.values().flat_map(|moments| retention::expired(moments, now)).collect();
        for n in expired {
            // Read anew: of several moments that share a file the last one takes it along.
            let all = self.store().read(|reader| reader.safety_copies())?;
            if let Some(copy) = all.iter().find(|copy| copy.n == n) {
                self.discard(copy, &all, now)?;
            }
        }
        Ok(())
    }

    /// Takes in files of the folder that nobody has noted: of a process that was killed, of another store, of an earlier
    /// version.
    fn adopt(&self) -> Result<(), Error> {
        let folder = self.copies_folder();
        let known = self.store().read(|reader| reader.safety_copies())?;
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.retain(|name| !known.iter().any(|copy| copy.file == *name));
        let mut found: Vec<SafetyCopy> = names.iter().filter_map(|name| strange(&folder, name)).collect();
        found.sort_by_key(|copy| copy.time);
        for copy in found {
            let _ = self.note(copy)?;
        }
        Ok(())
    }

    fn stored_copy(&self, n: i64) -> Result<SafetyCopy, Error> {
        let copy = self.store().read(|reader| reader.safety_copy(n))?;
        copy.filter(|copy| copy.gone.is_none()).ok_or(Error::NoSuchCopy(n))
    }

    fn copy_view(&self, copy: SafetyCopy) -> Result<CopyView, Error> {
        let missing = !self.path_of(&copy)?.exists();
        Ok(CopyView {
            n: copy.n,
            time: copy.time,
            why: copy.why,
            peer: copy.peer_name,
            counts: serde_json::from_str::<BTreeMap<String, usize>>(&copy.counts)
                .unwrap_or_default()
                .into_iter()
                .filter_map(|(kind, n)| Some((kind.parse().ok()?, n)))
                .collect(),
            file: copy.file,
            bytes: copy.bytes,
            for_ever: copy.why.is_for_ever(),
            elsewhere: copy.elsewhere.is_some(),
            missing,
        })
    }

    /// Which store this is: numbers of records mean something only there.
    pub(super) fn store_id(&self) -> Result<String, Error> {
        if let Some(id) = self.store().read(|reader| reader.setting(STORE))? {
            return Ok(id);
        }
        let id = format!("{:016x}", self.random_number()?);
        Ok(self.store().write(|tx| match tx.setting(STORE)? {
            Some(other) => Ok(other),
            None => tx.set_setting(STORE, Some(&id)).map(|()| id),
        })?)
    }

    fn random_number(&self) -> Result<u64, Error> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|error| Error::Ours(format!("no randomness: {error}")))?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn copy_dialect(&self) -> Dialect {
        Dialect { home: self.zone(), ..Dialect::vcard30() }
    }

    /// The folder of the copies.
    pub fn copies_folder(&self) -> PathBuf {
        self.data().join("copies")
    }

    #[cfg(not(test))]
    fn disk(&self, step: files::Step) -> std::io::Result<()> {
        files::unhindered(step)
    }

    /// In tests a file called `full` in the data folder is a full disk.
    #[cfg(test)]
    fn disk(&self, step: files::Step) -> std::io::Result<()> {
        if step == files::Step::Sync && self.data().join("full").exists() {
            return Err(std::io::ErrorKind::StorageFull.into());
        }
        files::unhindered(step)
    }
}

fn all_here(reader: &Reader<'_>) -> Result<Contents, StoreError> {
    let mut contents = Contents::default();
    for kind in Kind::ALL {
        let items = reader.records(kind)?.into_iter().map(|stored| Item {
            id: stored.id.0,
            record: Some(stored.id.0),
            revision: Some(stored.revision),
            changed: Some(stored.changed),
            peer_id: None,
            content: stored.record,
        });
        let _ = contents.items.insert(kind, items.collect());
    }
    Ok(contents)
}

/// What a peer holds of some kinds, as far as it told; what could not be read, as it came.
pub(super) fn all_at_peer(reader: &Reader<'_>, peer: PeerId, kinds: &[Kind]) -> Result<Contents, StoreError> {
    let mut contents = Contents::default();
    for kind in kinds {
        let mut items = Vec::new();
        for couple in reader.couples(peer, *kind)? {
            let (Some(replica), Some(content)) = (couple.replica, held_at_peer(&couple)) else { continue };
            items.push(Item {
                id: replica.0,
                record: couple.record.map(|record| record.0),
                revision: None,
                changed: None,
                peer_id: reader.luid(replica)?,
                content: content.clone(),
            });
        }
        let _ = contents.items.insert(*kind, items);
    }
    let unread = reader.unreadable(peer)?.into_iter().filter(|item| kinds.contains(&item.kind));
    contents.unread = unread.map(|item| Raw { kind: item.kind, bytes: item.bytes }).collect();
    Ok(contents)
}

fn device(peer: &Peer) -> Device {
    Device {
        name: peer.name.clone(),
        manufacturer: peer.manufacturer.clone().unwrap_or_default(),
        model: peer.model.clone().unwrap_or_default(),
        firmware: peer.firmware.clone().unwrap_or_default(),
        device: peer.device_id.clone().unwrap_or_default(),
    }
}

/// A file of the folder that is a copy, though nobody noted it.
fn strange(folder: &Path, name: &str) -> Option<SafetyCopy> {
    let path = folder.join(name);
    let bytes = std::fs::metadata(&path).ok()?.len();
    let copy = SafetyCopy {
        n: 0,
        time: 0,
        why: CopyReason::Old,
        peer: None,
        peer_name: None,
        file: name.to_owned(),
        bytes,
        digest: Vec::new(),
        counts: "{}".to_owned(),
        revision: None,
        elsewhere: None,
        gone: None,
    };
    if let Some(stem) = name.strip_suffix(".sqlite") {
        return Some(SafetyCopy { time: stem.parse().ok()?, ..copy });
    }
    let opened = name.ends_with(".zip").then(|| files::open(&path).ok())??;
    let manifest = opened.manifest();
    Some(SafetyCopy {
        time: manifest.millis,
        why: CopyReason::named(&manifest.why).unwrap_or(CopyReason::Asked),
        peer_name: manifest.peer.as_ref().map(|device| device.name.clone()),
        digest: manifest.digest().to_vec(),
        counts: counts_json(manifest),
        ..copy
    })
}

fn counts_json(manifest: &Manifest) -> String {
    let counts: BTreeMap<&str, usize> = manifest.counts().into_iter().map(|(kind, n)| (kind.name(), n)).collect();
    serde_json::to_string(&counts).unwrap_or_default()
}

fn moment(copy: &SafetyCopy) -> Moment {
    let date = Local.timestamp_millis_opt(copy.time).earliest().unwrap_or_default().date_naive();
    Moment {
        n: copy.n,
        time: copy.time,
        day: i64::from(date.num_days_from_ce()),
        month: i64::from(date.year()) * 12 + i64::from(date.month()),
        for_ever: copy.why.is_for_ever(),
    }
}

/// What may stand in a file name.
fn file_name_part(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).take(32).collect()
}

/// The day of a moment here, `20081231`.
fn day(millis: i64) -> String {
    Local.timestamp_millis_opt(millis).earliest().unwrap_or_default().format("%Y%m%d").to_string()
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) {
        return Error::NoRoom(path.display().to_string());
    }
    Error::File { path: path.display().to_string(), reason: error.to_string() }
}

#[cfg(test)]
mod tests;
