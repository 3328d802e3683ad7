//! What can still be read of a kind whose files are damaged.
//!
//! Every line counts by itself. Where the file for other programs is intact it holds the same items in the same order:
//! a line that says something else than its item there is a damaged one, and what no line tells any more is taken from
//! there.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Seek};
use std::sync::Arc;

use super::{Copy, Entry, Item, Pictured, hex, parsed, readable};
use crate::format::{self, Dialect, Syntax};
use crate::pim::{Kind, Photo, Record};

use sha2::{Digest, Sha256};

/// What could be read of a kind.
#[derive(Debug, Default)]
pub(in crate::service::safety) struct Salvaged {
    /// The items, in the order of the copy.
    pub(in crate::service::safety) items: Vec<Item>,
    /// How many more there were.
    pub(in crate::service::safety) lost: usize,
    /// The numbers of the items that had a photo that cannot be read.
    pub(in crate::service::safety) without_photo: Vec<i64>,
}

/// A line that could be read.
struct Found {
    item: Item,
    /// It mentions a photo that is not there.
    lacks_photo: bool,
}

/// What was read, each where it stood in the copy.
struct Aligned {
    places: Vec<Option<Found>>,
    /// Where these stood is not known.
    elsewhere: Vec<Found>,
}

impl<R: Read + Seek> Copy<R> {
    /// What can still be read of a kind. `dialect` is the one the copy's other files are read with.
    pub(in crate::service::safety) fn salvage(&mut self, kind: Kind, dialect: &Dialect) -> Salvaged {
        let Some(exact) = self.manifest.exact(kind).cloned() else { return Salvaged::default() };
        let others = self.others(kind, exact.count, dialect);
        let lines = self.lines(kind, &exact, others.as_deref().unwrap_or_default());
        let mut aligned = aligned(lines, exact.count);
        if let Some(others) = &others {
            mend(kind, &mut aligned, others, dialect);
        }
        let found: Vec<Found> = aligned.places.into_iter().flatten().chain(aligned.elsewhere).collect();
        let lacking = found.iter().filter(|found| found.lacks_photo && !has_photo(&found.item.content));
        Salvaged {
            without_photo: lacking.map(|found| found.item.id).collect(),
            lost: exact.count.saturating_sub(found.len()),
            items: found.into_iter().map(|found| found.item).collect(),
        }
    }

    /// The records in the file for other programs, if it is intact and has one for every item.
    fn others(&mut self, kind: Kind, count: usize, dialect: &Dialect) -> Option<Vec<Record>> {
        let is_it = |file: &&Entry| file.role == "readable" && file.kind.as_deref() == Some(kind.name());
        let entry = self.manifest.files.iter().find(is_it).cloned()?;
        let records = read_again(kind, &self.read(&entry).ok()?, dialect);
        (records.len() == count && records.iter().all(|record| record.kind() == kind)).then_some(records)
    }

    fn lines(&mut self, kind: Kind, exact: &Entry, others: &[Record]) -> Vec<Option<Found>> {
        let bytes = self.read_what_is_there(exact);
        let mut photos: HashMap<String, Option<Arc<[u8]>>> = HashMap::new();
        for photo in others.iter().filter_map(|record| record.contact()?.photo.as_ref()) {
            let _ = photos.insert(hex(&Sha256::digest(&photo.bytes)), Some(Arc::clone(&photo.bytes)));
        }
        let mut seen = HashSet::new();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
        lines
            .map(|line| {
                let (item, photo) = parsed(kind, line).ok().filter(|(item, _)| seen.insert(item.id))?;
                Some(self.with_photo(item, photo, &mut photos))
            })
            .collect()
    }

    fn with_photo(
        &mut self,
        mut item: Item,
        photo: Option<Pictured>,
        photos: &mut HashMap<String, Option<Arc<[u8]>>>,
    ) -> Found {
        let (Some(Pictured { sha, media_type }), Some(contact)) = (photo, item.content.contact_mut()) else {
            return Found { item, lacks_photo: false };
        };
        let bytes = photos.entry(sha).or_insert_with_key(|sha| self.photo(sha).ok().map(Arc::from)).clone();
        contact.photo = bytes.map(|bytes| Photo { media_type, bytes });
        let lacks_photo = contact.photo.is_none();
        Found { item, lacks_photo }
    }

    /// The bytes of a file up to where it breaks off, whatever the manifest says of them.
    fn read_what_is_there(&mut self, entry: &Entry) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Ok(file) = self.zip.by_name(&entry.name) {
            // What came before an error is kept, and that there is damage is known.
            let _ = file.take(entry.bytes.min(super::FILE_MOST)).read_to_end(&mut bytes);
        }
        bytes
    }
}

fn has_photo(record: &Record) -> bool {
    record.contact().is_some_and(|contact| contact.photo.is_some())
}

fn read_again(kind: Kind, bytes: &[u8], dialect: &Dialect) -> Vec<Record> {
    let syntax = if kind == Kind::Contacts { Syntax::of_kind(kind) } else { Syntax::ICalendar20 };
    format::read(bytes, syntax, dialect).items.into_iter().map(|item| item.record).collect()
}

/// Puts lines where they stood: by their order, or, when line ends were lost or made, from both ends.
fn aligned(mut lines: Vec<Option<Found>>, count: usize) -> Aligned {
    if lines.len() == count {
        return Aligned { places: lines, elsewhere: Vec::new() };
    }
    let head = lines.iter().take_while(|line| line.is_some()).count();
    let tail = lines.iter().skip(head).rev().take_while(|line| line.is_some()).count();
    if head + tail > count {
        return Aligned { places: Vec::new(), elsewhere: lines.into_iter().flatten().collect() };
    }
    let end = lines.split_off(lines.len() - tail);
    let elsewhere = lines.split_off(head).into_iter().flatten().collect();
    lines.resize_with(count - tail, || None);
    lines.extend(end);
    Aligned { places: lines, elsewhere }
}

/// Takes from the other file what the lines do not tell, or tell otherwise. When not one line agrees with it another
/// program wrote it, and only the missing are taken.
fn mend(kind: Kind, aligned: &mut Aligned, others: &[Record], dialect: &Dialect) {
    let placed = || aligned.places.iter().zip(others).filter_map(|(place, other)| Some((place.as_ref()?, other)));
    let items: Vec<Item> = placed().map(|(found, _)| found.item.clone()).collect();
    let written = read_again(kind, &readable(kind, &items, dialect), dialect);
    let comparable = written.len() == items.len();
    let agrees: HashSet<i64> = placed()
        .zip(written)
        .filter(|((_, other), written)| comparable && *other == written)
        .map(|((found, _), _)| found.item.id)
        .collect();
    let mut next = items.iter().chain(aligned.elsewhere.iter().map(|found| &found.item)).map(|item| item.id).max();
    for (place, other) in aligned.places.iter_mut().zip(others) {
        match place {
            Some(found) if !agrees.is_empty() && !agrees.contains(&found.item.id) => {
                (found.item.content, found.item.record, found.item.revision) = (other.clone(), None, None);
            }
            None if aligned.elsewhere.is_empty() => {
                let id = next.unwrap_or_default().saturating_add(1);
                next = Some(id);
                let item =
                    Item { id, record: None, revision: None, changed: None, peer_id: None, content: other.clone() };
                *place = Some(Found { item, lacks_photo: false });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
