//! The address book itself: list, show, add, edit, delete, export.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Service;
use super::archive::write_numbered;
use super::error::Error;
use super::events::News;
use super::safety::{COMPUTER, CopyReason, Whose};
use crate::format::{self, Dialect, Reading, Sniffed, Syntax};
use crate::pim::{Field, Kind, Record, json};
use crate::planner::RecordId;
use crate::store::{Cause, Filter, Order, Row, Stored, Tx};

/// Who deletes more than this at once may have slipped.
const MANY: usize = 5;

/// A record as faces see it.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordView {
    /// Its number.
    pub id: i64,
    /// One more at each change.
    pub revision: i64,
    /// Its content.
    pub record: Record,
}

impl From<Stored> for RecordView {
    fn from(stored: Stored) -> Self {
        Self { id: stored.id.0, revision: stored.revision, record: stored.record }
    }
}

/// Bytes with the name of where they came from.
#[derive(Debug, Clone)]
pub struct Source {
    /// A file name, or `-`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What was written and what was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Number and revision of each record written.
    pub records: Vec<(i64, i64)>,
    /// What could not be read.
    pub rejected: Vec<Rejected>,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Where it stands.
    pub source: String,
    /// In which line it begins, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: String,
}

impl Service {
    /// How many records match.
    pub fn count(&self, kind: Kind, search: &str) -> Result<usize, Error> {
        Ok(self.store().read(|reader| reader.count(&filter(kind, search)))?)
    }

    /// Some rows of a list, in the order people look for names.
    pub fn rows(&self, kind: Kind, search: &str, range: std::ops::Range<usize>) -> Result<Vec<Row>, Error> {
        Ok(self.store().read(|reader| reader.rows(&filter(kind, search), Order::Title, range))?)
    }

    /// One record.
    pub fn record(&self, kind: Kind, id: i64) -> Result<RecordView, Error> {
        let stored = self.store().read(|reader| reader.record(RecordId(id)))?;
        let alive = stored.filter(|stored| stored.deleted.is_none() && stored.record.kind() == kind);
        alive.map(RecordView::from).ok_or(Error::NoSuchRecord(id))
    }

    /// Every record that matches, one after the other.
    pub fn each_record(&self, kind: Kind, search: Option<&str>, each: &mut dyn FnMut(RecordView)) -> Result<(), Error> {
        match search {
            None => self.store().read(|reader| {
                reader.each_record(kind, |stored| {
                    each(stored.into());
                    Ok(())
                })
            })?,
            Some(search) => {
                for row in self.rows(kind, search, 0..usize::MAX)? {
                    each(self.record(kind, row.id.0)?);
                }
            }
        }
        Ok(())
    }

    /// Adds every record of a file. What cannot be read is reported; the rest is added.
    pub fn add_records(&self, kind: Kind, source: &Source) -> Result<Imported, Error> {
        self.add_all(kind, std::slice::from_ref(source), "added")
    }

    /// Adds a record; answers its number.
    pub fn add_record(&self, record: &Record) -> Result<i64, Error> {
        let cause = Cause::person(self.now(), "added");
        let id = self.store().write(|tx| tx.add_record(record, &cause))?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(id.0)
    }

    /// Adds every record of some files, as one entry of the history.
    pub fn import(&self, kind: Kind, sources: &[Source]) -> Result<Imported, Error> {
        self.add_all(kind, sources, "imported")
    }

    fn add_all(&self, kind: Kind, sources: &[Source], because: &str) -> Result<Imported, Error> {
        let mut imported = Imported::default();
        let mut all = Vec::new();
        for source in sources {
            let (records, rejected) = self.read(kind, source)?;
            all.extend(records);
            imported.rejected.extend(rejected);
        }
        let cause = Cause::person(self.now(), because);
        imported.records = self.store().write(|tx| {
            let add = |record: &Record| tx_add(tx, record, &cause);
            all.iter().map(add).collect::<Result<Vec<_>, _>>()
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(imported)
    }

    /// Replaces the content of a record by the only one of a file.
    pub fn edit_record(&self, kind: Kind, id: i64, source: &Source) -> Result<Imported, Error> {
        let before = self.record(kind, id)?;
        let (mut records, rejected) = self.read(kind, source)?;
        let [record] = records.as_mut_slice() else {
            let reason =
                rejected.first().map_or("one record is wanted", |rejected| rejected.reason.as_str()).to_owned();
            return Err(Error::Unreadable { source_name: source.name.clone(), line: 1, reason });
        };
        if mentions_photo_only(source) {
            let photo = before.record.get(Field::Photo);
            let _ = record.set(Field::Photo, photo);
        }
        let revision = self.change_record(id, record)?;
        Ok(Imported { records: vec![(id, revision)], rejected })
    }

    /// Gives a record another content.
    pub fn change_record(&self, id: i64, record: &Record) -> Result<i64, Error> {
        let cause = Cause::person(self.now(), "edited");
        let revision = self.store().write(|tx| tx.change_record(RecordId(id), record, &cause))?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(revision)
    }

    /// Deletes records; they stay in the history. Before many of them a safety copy is made.
    pub fn delete_records(&self, kind: Kind, ids: &[i64]) -> Result<Imported, Error> {
        for id in ids {
            let _exists = self.record(kind, *id)?;
        }
        if ids.len() > MANY {
            let _copy = self.secure(Whose::Here, CopyReason::Bulk, COMPUTER)?;
        }
        let cause = Cause::person(self.now(), "deleted");
        let deleted = self.store().write(|tx| {
            ids.iter().map(|id| Ok((*id, tx.delete_record(RecordId(*id), &cause)?))).collect::<Result<Vec<_>, _>>()
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(Imported { records: deleted, rejected: Vec::new() })
    }

    /// Writes all records of a kind into a new file of a folder, named after `stem`, and returns where. Nothing is ever
    /// overwritten.
    pub fn export_into(&self, kind: Kind, folder: &Path, stem: &str) -> Result<PathBuf, Error> {
        let ending = match kind {
            Kind::Contacts => "vcf",
            _ => "ics",
        };
        write_numbered(folder, &format!("{stem}.{ending}"), &self.export(kind, &[], None)?)
    }

    /// Records as a file; all of the kind when no number is given. Without a format, in the one that loses least.
    pub fn export(&self, kind: Kind, ids: &[i64], format: Option<&str>) -> Result<Vec<u8>, Error> {
        let syntax = match format {
            Some(name) => Syntax::named(name, kind).ok_or_else(|| Error::NoSuchFormat(name.to_owned()))?,
            None => Syntax::of_kind(kind),
        };
        let dialect = Dialect { home: self.zone(), ..Dialect::vcard30() };
        let mut bytes = Vec::new();
        let mut write = |view: RecordView| bytes.extend(format::write(&view.record, syntax, &dialect));
        if ids.is_empty() {
            self.each_record(kind, None, &mut write)?;
        } else {
            for id in ids {
                write(self.record(kind, *id)?);
            }
        }
        Ok(bytes)
    }

    /// Reads a file in any format there is; the kinds it has of others are told by name.
    fn read(&self, kind: Kind, source: &Source) -> Result<(Vec<Record>, Vec<Rejected>), Error> {
        match format::sniff(&source.bytes, kind) {
            Some(Sniffed::Json) => read_json(kind, source),
            Some(Sniffed::Syntax(syntax)) => {
                let dialect = Dialect { home: self.zone(), ..Dialect::vcard30() };
                Ok(read_text(kind, source, &format::read(&source.bytes, syntax, &dialect)))
            }
            None => Ok((Vec::new(), vec![nothing_in(kind, source)])),
        }
    }
}

fn tx_add(tx: &mut Tx<'_>, record: &Record, cause: &Cause) -> Result<(i64, i64), crate::store::StoreError> {
    Ok((tx.add_record(record, cause)?.0, 1))
}

fn filter(kind: Kind, search: &str) -> Filter {
    Filter { search: search.to_owned(), ..Filter::all(kind) }
}

/// Whether the JSON of a record names a photo by its digest without giving its bytes: the photo is to stay.
fn mentions_photo_only(source: &Source) -> bool {
    let document: Option<Json> = serde_json::from_slice(&source.bytes).ok();
    document.is_some_and(|json| json["photo"].is_object() && json["photo"]["data"].is_null())
}

fn nothing_in(kind: Kind, source: &Source) -> Rejected {
    Rejected { source: source.name.clone(), line: 1, reason: format!("there are no {kind} in it") }
}

fn read_text(kind: Kind, source: &Source, reading: &Reading) -> (Vec<Record>, Vec<Rejected>) {
    let rejected = reading.rejected.iter().map(|rejected| Rejected {
        source: source.name.clone(),
        line: rejected.line,
        reason: rejected.reason.to_string(),
    });
    let mut rejected: Vec<_> = rejected.collect();
    let all = reading.items.iter().map(|item| &item.record);
    let records: Vec<_> = all.filter(|record| record.kind() == kind).cloned().collect();
    if records.is_empty() && rejected.is_empty() {
        rejected.push(nothing_in(kind, source));
    }
    (records, rejected)
}

/// Reads one record, a list, or `{"contacts":[…]}`.
fn read_json(kind: Kind, source: &Source) -> Result<(Vec<Record>, Vec<Rejected>), Error> {
    let bad = |line: usize, reason: String| Error::Unreadable { source_name: source.name.clone(), line, reason };
    let document: Json = serde_json::from_slice(&source.bytes).map_err(|e| bad(e.line(), e.to_string()))?;
    let list = match document {
        Json::Array(list) => list,
        Json::Object(mut object) if object.get(kind.name()).is_some_and(Json::is_array) => {
            match object.remove(kind.name()) {
                Some(Json::Array(list)) => list,
                _ => Vec::new(),
            }
        }
        single => vec![single],
    };
    let mut records = Vec::new();
    let mut rejected = Vec::new();
    for value in &list {
        match json::from_json(kind, value) {
            Ok(record) => records.push(record),
            Err(error) => rejected.push(Rejected { source: source.name.clone(), line: 1, reason: error.to_string() }),
        }
    }
    Ok((records, rejected))
}
