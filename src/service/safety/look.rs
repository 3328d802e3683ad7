//! Looking into a copy: one of the list, or a file from anywhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::archive::salvage::Salvaged;
use super::archive::{Damage, Item, Manifest};
use super::{CopyReason, all_here, files, unusable};
use crate::pim::{Kind, Record, fold, json as record_json};
use crate::service::Service;
use crate::service::error::Error;
use crate::store::Store;

/// Which copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopySource {
    /// One of the list.
    Numbered(i64),
    /// A file.
    File(PathBuf),
}

/// A copy that was read.
#[derive(Debug)]
pub struct OpenedCopy {
    /// Its number in the list.
    pub n: Option<i64>,
    /// The moment it stands for, milliseconds since 1970.
    pub time: i64,
    /// Why it was made.
    pub why: CopyReason,
    /// The place whose items it holds; `None`: a computer.
    pub peer: Option<String>,
    /// Whether the numbers of records in it are those of this store.
    pub ours: bool,
    /// The kinds it holds and that could be read, also those it holds none of.
    pub items: BTreeMap<Kind, Vec<Item>>,
    /// Names of the files in it that are damaged. What can still be read of them is in `items`.
    pub damaged: Vec<String>,
    /// The kinds that are damaged, with what is missing of them in `items`.
    pub gaps: BTreeMap<Kind, Gap>,
}

/// What is missing of a kind that is damaged. Nothing may be concluded from what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gap {
    /// How many items cannot be read any more.
    pub lost: usize,
    /// The numbers of the items whose photo cannot be read any more.
    pub without_photo: Vec<i64>,
}

impl OpenedCopy {
    /// Whether everything of a kind could be read as it was written.
    pub fn is_whole(&self, kind: Kind) -> bool {
        self.items.contains_key(&kind) && !self.gaps.contains_key(&kind)
    }

    /// The items of some kinds (none: all) with all of the words in them.
    pub fn found(&self, kinds: &[Kind], search: &str) -> impl Iterator<Item = (Kind, &Item)> {
        let words: Vec<String> = search.split_whitespace().map(fold::fold).collect();
        let kinds = kinds.to_vec();
        let all = self.items.iter().filter(move |(kind, _)| kinds.is_empty() || kinds.contains(kind));
        all.flat_map(|(kind, items)| items.iter().map(|item| (*kind, item)))
            .filter(move |(_, item)| words.is_empty() || has_words(&item.content, &words))
    }
}

impl Service {
    /// Reads a copy. What of it cannot be read any more is left out and said; nothing here is changed.
    ///
    /// # Errors
    /// [`Error::NoSuchCopy`], [`Error::File`], [`Error::NotACopy`], and [`Error::DamagedCopy`] when nothing of it can be
    /// read.
    pub fn look_into(&self, source: &CopySource) -> Result<OpenedCopy, Error> {
        let (path, known) = match source {
            CopySource::Numbered(n) => {
                let copy = self.stored_copy(*n)?;
                (self.path_of(&copy)?, Some(copy))
            }
            CopySource::File(path) => (path.clone(), None),
        };
        let mut opened = if path.extension().is_some_and(|extension| extension == "sqlite") {
            self.open_old(&path, known.as_ref().map(|copy| copy.time))?
        } else {
            self.open_zip(&path)?
        };
        if let Some(copy) = known {
            (opened.n, opened.time, opened.why) = (Some(copy.n), copy.time, copy.why);
        }
        Ok(opened)
    }

    fn open_zip(&self, path: &Path) -> Result<OpenedCopy, Error> {
        let bad = |damage| unreadable(path, damage);
        let mut copy = files::open(path).map_err(bad)?;
        let Manifest { millis, why, store, peer, .. } = copy.manifest().clone();
        let mut opened = OpenedCopy {
            n: None,
            time: millis,
            why: CopyReason::named(&why).unwrap_or(CopyReason::Asked),
            peer: peer.map(|device| device.name),
            ours: store == self.store_id()?,
            items: BTreeMap::new(),
            damaged: copy.check(),
            gaps: BTreeMap::new(),
        };
        for kind in copy.manifest().counts().into_keys() {
            if let Ok(items) = copy.items(kind) {
                let _ = opened.items.insert(kind, items);
                continue;
            }
            let Salvaged { items, lost, without_photo } = copy.salvage(kind, &self.copy_dialect());
            let _ = opened.gaps.insert(kind, Gap { lost, without_photo });
            if !items.is_empty() {
                let _ = opened.items.insert(kind, items);
            }
        }
        if opened.items.is_empty() && !opened.damaged.is_empty() {
            return Err(bad(Damage::File(opened.damaged.join(", "))));
        }
        Ok(opened)
    }

    /// A copy of the whole store, as earlier versions made them. It is copied once more, since opening a store may bring
    /// its schema up to date.
    fn open_old(&self, path: &Path, time: Option<i64>) -> Result<OpenedCopy, Error> {
        let aside = self.copies_folder().join(format!("{:016x}.part", self.random_number()?));
        let failed = |error: std::io::Error| unusable(path, &error);
        crate::service::create_private(&aside).map_err(failed)?;
        let copy = aside.join("old.sqlite");
        let read = std::fs::copy(path, &copy).map_err(failed).map(|_| {
            let store = Store::open(&copy)?;
            store.check()?;
            store.read(all_here)
        });
        if let Err(error) = std::fs::remove_dir_all(&aside) {
            tracing::warn!(%error, "what was copied to be looked at could not be removed");
        }
        let damaged = |reason: String| Error::DamagedCopy { path: path.display().to_string(), reason };
        let contents = read?.map_err(|error| damaged(error.to_string()))?;
        Ok(OpenedCopy {
            n: None,
            time: time.unwrap_or_default(),
            why: CopyReason::Old,
            peer: None,
            ours: path.parent() == Some(&self.copies_folder()),
            items: contents.items,
            damaged: Vec::new(),
            gaps: BTreeMap::new(),
        })
    }
}

fn unreadable(path: &Path, damage: Damage) -> Error {
    let reason = damage.to_string();
    match damage {
        Damage::Io(error) => unusable(path, &error),
        Damage::Foreign(_) | Damage::Newer(_) => Error::NotACopy { path: path.display().to_string(), reason },
        Damage::Zip(_) | Damage::File(_) => Error::DamagedCopy { path: path.display().to_string(), reason },
    }
}

/// Whether every folded word is somewhere in a record; numbers are found however they are spaced.
fn has_words(record: &Record, words: &[String]) -> bool {
    let mut text = String::new();
    collect(&record_json::to_json(record), &mut text);
    let text = fold::fold(&text);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_number = |word: &str| word.len() > 2 && word.chars().all(|c| c.is_ascii_digit());
    words.iter().all(|word| text.contains(word.as_str()) || (is_number(word) && digits.contains(word.as_str())))
}

fn collect(json: &Json, text: &mut String) {
    match json {
        Json::String(part) => {
            text.push_str(part);
            text.push('\n');
        }
        Json::Array(list) => list.iter().for_each(|json| collect(json, text)),
        Json::Object(object) => object.values().for_each(|json| collect(json, text)),
        _ => {}
    }
}
