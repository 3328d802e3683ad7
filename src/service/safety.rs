//! Safety copies: the whole store as one file, made before anything is exchanged with a place; and the items of a place
//! as a file of its own, when it asks for that or before it is emptied.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{Local, TimeZone};

use super::Service;
use super::error::Error;
use super::session::held_at_peer;
use crate::format::{self, Dialect, Syntax};
use crate::pim::Kind;
use crate::store::PeerId;

/// How many copies are kept.
const KEPT: usize = 10;

impl Service {
    /// When the newest safety copy was made, in milliseconds since 1970; `None`: there is none.
    pub fn last_safety_copy(&self) -> Option<i64> {
        copies(&self.safety_folder()).last().map(|(time, _)| *time)
    }

    /// Copies the store aside and forgets the oldest copies. A file is a whole store: putting it back is enough.
    pub(super) fn safety_copy(&self) -> Result<(), Error> {
        let folder = self.safety_folder();
        super::create_private(&folder).map_err(|error| unusable(&folder, &error))?;
        let name = folder.join(format!("{}.sqlite", self.now()));
        let partly = name.with_extension("part");
        self.store().copy_to(&partly)?;
        std::fs::rename(&partly, &name).map_err(|error| unusable(&name, &error))?;
        let all = copies(&folder);
        for (_, path) in all.iter().take(all.len().saturating_sub(KEPT)) {
            if let Err(error) = std::fs::remove_file(path) {
                tracing::warn!(%error, "an old safety copy could not be removed");
            }
        }
        Ok(())
    }

    /// Writes what a place holds of a kind, as far as it told, into a new file of the safety folder. What could not be
    /// read is kept beside it as it came.
    pub(super) fn keep_items(&self, peer: PeerId, kind: Kind, prefix: &str) -> Result<KeptItems, Error> {
        let (couples, strange) =
            self.store().read(|reader| Ok((reader.couples(peer, kind)?, reader.unreadable(peer)?)))?;
        let dialect = Dialect { home: self.zone(), ..Dialect::vcard30() };
        let syntax = Syntax::of_kind(kind);
        let extension = match kind {
            Kind::Contacts => "vcf",
            Kind::Events | Kind::Tasks => "ics",
            Kind::Notes => "txt",
        };
        let cards: Vec<_> =
            couples.iter().filter_map(held_at_peer).map(|record| format::write(record, syntax, &dialect)).collect();
        let folder = self.safety_folder();
        super::create_private(&folder).map_err(|error| unusable(&folder, &error))?;
        let stem = format!("{}{}", file_name_part(prefix), day(self.now()));
        let (name, mut file) = numbered(&folder, &stem, extension)?;
        let path = folder.join(&name);
        let written = cards.iter().try_for_each(|card| file.write_all(card)).and_then(|()| file.sync_all());
        written.map_err(|error| unusable(&path, &error))?;
        let strange: Vec<u8> = strange
            .into_iter()
            .filter(|item| item.kind == kind)
            .flat_map(|item| [item.bytes, b"\r\n".to_vec()].concat())
            .collect();
        if !strange.is_empty() {
            let beside = path.with_extension("unread");
            std::fs::write(&beside, strange).map_err(|error| unusable(&beside, &error))?;
        }
        Ok(KeptItems { name, items: cards.len() })
    }

    fn safety_folder(&self) -> PathBuf {
        self.data().join("copies")
    }
}

/// The items of a place in a file.
pub(super) struct KeptItems {
    /// The file's name, without its folder.
    pub(super) name: String,
    /// How many items could be read.
    pub(super) items: usize,
}

/// What may stand in a file name.
fn file_name_part(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).take(32).collect()
}

/// The day of a moment here, `20081231`.
fn day(millis: i64) -> String {
    Local.timestamp_millis_opt(millis).earliest().unwrap_or_default().format("%Y%m%d").to_string()
}

/// A new file with the first free number after its stem: `nokia200812310001.vcf`. Nothing is ever overwritten.
fn numbered(folder: &Path, stem: &str, extension: &str) -> Result<(String, std::fs::File), Error> {
    for number in 1..=9_999 {
        let name = format!("{stem}{number:04}.{extension}");
        let path = folder.join(&name);
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((name, file)),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(unusable(&path, &error)),
        }
    }
    Err(Error::File { path: folder.display().to_string(), reason: "no number is free today".to_owned() })
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::File { path: path.display().to_string(), reason: error.to_string() }
}

/// The copies and their times, oldest first.
fn copies(folder: &Path) -> Vec<(i64, PathBuf)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut all: Vec<(i64, PathBuf)> = entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "sqlite"))
        .filter_map(|path| Some((path.file_stem()?.to_str()?.parse().ok()?, path)))
        .collect();
    all.sort();
    all
}
