//! The archive: what places brought that no record is made of, to be looked at, written into files and given back.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::Service;
use super::error::Error;
use crate::format::archive::{self, Nature};
use crate::store::{ArchiveFilter, ArchiveId, Archived, Peer, Restoring};

/// An item of the archive as faces see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveView {
    /// Its number.
    pub id: i64,
    /// The name of the place it came from, also of one that was removed.
    pub place: String,
    /// The database it came from: `bookmarks`.
    pub shelf: String,
    /// What it is: `bookmark`, `message`, `email` …
    pub nature: String,
    /// What to call it.
    pub title: String,
    /// When it is dated, ISO 8601 as written there.
    pub dated: Option<String>,
    /// Its type as the place stated it.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// The place's id of the folder it lies in.
    pub folder: Option<String>,
    /// When it came first, milliseconds since 1970.
    pub received: i64,
    /// When it came last.
    pub seen: i64,
    /// Since when the place has it no more.
    pub gone: Option<i64>,
    /// `none`, `wanted`: it goes back with the next sync, `sent`: nobody answered yet, `refused`.
    pub restoring: &'static str,
    /// The place's code when it did not take it back.
    pub code: Option<u16>,
    /// Older versions of it.
    pub versions: usize,
}

/// What is done about items that are to go back to their places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreWish {
    /// Only say what would go where.
    Preview,
    /// Send them with the next sync.
    Queue,
    /// Do not send them after all.
    Cancel,
}

impl From<Archived> for ArchiveView {
    fn from(item: Archived) -> Self {
        Self {
            id: item.id.0,
            place: item.peer_name,
            shelf: item.shelf,
            nature: item.nature,
            title: item.title,
            dated: item.dated,
            media_type: item.media_type,
            size: item.size,
            folder: item.parent,
            received: item.received,
            seen: item.seen,
            gone: item.gone,
            restoring: match item.restoring {
                Restoring::Nothing => "none",
                Restoring::Wanted => "wanted",
                Restoring::Sent => "sent",
                Restoring::Refused => "refused",
            },
            code: item.code,
            versions: item.versions,
        }
    }
}

/// Where a place's settings keep whether its bookmarks, messages and files are kept here.
pub(super) const SETTING: &str = "archive";

/// Whether a person wants what a place offers besides records: `None` where nobody said. Who calls us brings what it
/// likes; places that we call are asked only when somebody wants it.
pub(super) fn wants_archive(peer: &Peer) -> Option<bool> {
    peer.settings.more.get(SETTING)?.as_bool()
}

/// The names under which phones find what is only kept here.
pub fn databases() -> impl Iterator<Item = &'static str> {
    crate::peer::archive::listed().map(|shelf| shelf.name)
}

impl Service {
    /// Items of the archive, of one place or of all, that have every word of `search`.
    pub fn archive(&self, place: Option<&str>, search: &str) -> Result<Vec<ArchiveView>, Error> {
        let filter = ArchiveFilter { peer: None, search: search.to_owned() };
        let mut all = self.store().read(|reader| reader.archive(&filter))?;
        if let Some(name) = place {
            let is = |known: &str| known.to_lowercase() == name.to_lowercase();
            all.retain(|item| is(&item.peer_name));
            if all.is_empty() {
                let _known = self.find_peer(name)?;
            }
        }
        Ok(all.into_iter().map(ArchiveView::from).collect())
    }

    /// One item with its text, where it is text.
    pub fn archive_item(&self, id: i64) -> Result<(ArchiveView, Option<String>), Error> {
        let (view, bytes) = self.archived(id)?;
        let text = archive::text(archive::nature(&view.media_type, &bytes), &bytes);
        Ok((view, text))
    }

    /// One item and its bytes.
    pub fn archived(&self, id: i64) -> Result<(ArchiveView, Vec<u8>), Error> {
        let found = self.store().read(|reader| {
            let Some(item) = reader.archived(ArchiveId(id))? else { return Ok(None) };
            Ok(Some((item, reader.archive_bytes(ArchiveId(id))?)))
        })?;
        let (item, bytes) = found.ok_or(Error::NoSuchArchived(id))?;
        Ok((item.into(), bytes))
    }

    /// Writes items into files, as they came. One item goes into `target` itself unless that is a folder; several go
    /// into the folder `target`; all of them (no numbers) into a folder for each place and database there. Nothing is
    /// ever overwritten. The files, in the order of the items.
    pub fn export_archive(&self, ids: &[i64], target: &Path) -> Result<Vec<PathBuf>, Error> {
        let all = ids.is_empty();
        let ids = if all { self.archive(None, "")?.into_iter().map(|item| item.id).collect() } else { ids.to_vec() };
        if let ([id], false, false) = (ids.as_slice(), all, target.is_dir()) {
            let (_, bytes) = self.archived(*id)?;
            write_new(target, &bytes).map_err(|error| unusable(target, &error))?;
            return Ok(vec![target.to_owned()]);
        }
        let mut written = Vec::new();
        for id in ids {
            let (view, bytes) = self.archived(id)?;
            let folder = match all {
                true => target.join(folder_name(&view.place)).join(folder_name(&view.shelf)),
                false => target.to_owned(),
            };
            std::fs::create_dir_all(&folder).map_err(|error| unusable(&folder, &error))?;
            written.push(write_numbered(&folder, &file_name(&view, &bytes), &bytes)?);
        }
        Ok(written)
    }

    /// Lets items go back to the places they came from, with their next syncs; or says what would go, or takes it back.
    /// All of them or, if one cannot, none.
    pub fn restore_archived(&self, ids: &[i64], wish: RestoreWish) -> Result<Vec<ArchiveView>, Error> {
        let mut views = Vec::new();
        for id in ids {
            let found = self.store().read(|reader| reader.archived(ArchiveId(*id)))?;
            let item = found.ok_or(Error::NoSuchArchived(*id))?;
            let (title, peer) = (item.title.clone(), item.peer_name.clone());
            match wish {
                RestoreWish::Preview | RestoreWish::Queue if item.peer.is_none() => {
                    return Err(Error::PlaceIsGone { title, peer });
                }
                RestoreWish::Preview | RestoreWish::Queue if item.gone.is_none() => {
                    return Err(Error::StillThere { title, peer });
                }
                _ => views.push(item),
            }
        }
        let state = match wish {
            RestoreWish::Preview => return Ok(views.into_iter().map(ArchiveView::from).collect()),
            RestoreWish::Queue => Restoring::Wanted,
            RestoreWish::Cancel => Restoring::Nothing,
        };
        self.store().write(|tx| views.iter().try_for_each(|item| tx.set_restoring(item.id, state, None)))?;
        Ok(views.into_iter().map(|item| ArchiveView::from(Archived { restoring: state, code: None, ..item })).collect())
    }
}

/// How the file of an item is called.
fn file_name(view: &ArchiveView, bytes: &[u8]) -> String {
    let mut face = archive::face(&view.media_type, bytes, &view.title);
    face.title.clone_from(&view.title);
    if face.nature == Nature::Other {
        face.nature = Nature::ALL.into_iter().find(|nature| nature.name() == view.nature).unwrap_or(Nature::Other);
    }
    archive::file_name(&face, &view.media_type)
}

/// What may stand in the name of a folder.
fn folder_name(text: &str) -> String {
    let plain: String =
        text.chars().map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_') { c } else { '_' }).collect();
    let plain = plain.trim();
    if plain.is_empty() { "_".to_owned() } else { plain.to_owned() }
}

fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The first free name of `a.vbm`, `a (2).vbm`, `a (3).vbm` …
pub(super) fn write_numbered(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Error> {
    let (stem, ending) = name.rsplit_once('.').map_or((name, String::new()), |(stem, end)| (stem, format!(".{end}")));
    for n in 1..=99_999 {
        let name = if n == 1 { name.to_owned() } else { format!("{stem} ({n}){ending}") };
        let path = folder.join(name);
        match write_new(&path, bytes) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(unusable(&path, &error)),
        }
    }
    Err(Error::File { path: folder.display().to_string(), reason: "no name is free".to_owned() })
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::File { path: path.display().to_string(), reason: error.to_string() }
}
