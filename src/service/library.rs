//! The address book itself: list, show, add, edit, delete, export.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Service;
use super::archive::write_numbered;
use super::error::{Error, Rest};
use super::events::News;
use super::safety::{COMPUTER, CopyReason, Whose};
use super::unread::Unread;
use crate::format::series::has_words;
use crate::format::{self, Dialect, Flaw, Item, Reading, Sniffed, Syntax, csv};
use crate::pim::event::Override;
use crate::pim::series::{self, Reach};
use crate::pim::{Field, Kind, Photo, Record, Zone, json};
use crate::planner::RecordId;
use crate::store::{Cause, Filter, Order, Row, Stored, Tx};

/// Who deletes or brings in more than this at once may have slipped.
pub(super) const MANY: usize = 5;

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
pub struct Written {
    /// Number and revision of each record written.
    pub records: Vec<(i64, i64)>,
    /// What could not be read.
    pub rejected: Vec<Rejected>,
    /// How many records of other kinds there were, which were not taken.
    pub others: BTreeMap<Kind, usize>,
}

/// Records as a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many series the format has no words for: readers see their first date only.
    pub first_dates: usize,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Where it stands.
    pub source: String,
    /// In which line it begins, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub reason: Unread,
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

    /// Adds every record of a file, also those that are here already. What cannot be read is reported; the rest is added.
    pub fn add_records(&self, kind: Kind, source: &Source) -> Result<Written, Error> {
        let Read { records, rejected, others, .. } = self.read(Some(kind), source)?;
        let cause = Cause::person(self.now(), "added");
        let add = |tx: &mut Tx<'_>, record: &Record| Ok((tx.add_record(record, &cause)?.0, 1));
        let records = self.store().write(|tx| records.iter().map(|record| add(tx, record)).collect())?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(Written { records, rejected, others })
    }

    /// Adds a record; answers its number.
    pub fn add_record(&self, record: &Record) -> Result<i64, Error> {
        let cause = Cause::person(self.now(), "added");
        let id = self.store().write(|tx| tx.add_record(record, &cause))?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(id.0)
    }

    /// Replaces the content of a record by the only one of a file.
    pub fn edit_record(&self, kind: Kind, id: i64, source: &Source) -> Result<Written, Error> {
        let before = self.record(kind, id)?;
        let bare = without_bare_photo(source);
        let Read { mut records, rejected, others, .. } = self.read(Some(kind), bare.as_ref().unwrap_or(source))?;
        let [record] = records.as_mut_slice() else {
            let reason = rejected.first().map_or(Unread::NotOne, |rejected| rejected.reason.clone());
            return Err(unreadable(source, 1, reason));
        };
        if bare.is_some() {
            let photo = before.record.get(Field::Photo);
            let _ = record.set(Field::Photo, photo);
        }
        let revision = self.change_record(id, record)?;
        Ok(Written { records: vec![(id, revision)], rejected, others })
    }

    /// Gives a record another content.
    pub fn change_record(&self, id: i64, record: &Record) -> Result<i64, Error> {
        let cause = Cause::person(self.now(), "edited");
        let revision = self.store().write(|tx| tx.change_record(RecordId(id), record, &cause))?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(revision)
    }

    /// Deletes records; they stay in the history. Before many of them a safety copy is made.
    pub fn delete_records(&self, kind: Kind, ids: &[i64]) -> Result<Written, Error> {
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
        Ok(Written { records: deleted, ..Written::default() })
    }

    /// Writes all records of a kind into a new file of a folder, named after `stem`, and returns where. Nothing is ever
    /// overwritten.
    pub fn export_into(&self, kind: Kind, folder: &Path, stem: &str) -> Result<PathBuf, Error> {
        let ending = match kind {
            Kind::Contacts => "vcf",
            Kind::Events | Kind::Tasks => "ics",
            Kind::Notes => "vnt",
        };
        write_numbered(folder, &format!("{stem}.{ending}"), &self.export(kind, &[], None)?.bytes)
    }

    /// Records as a file; all of the kind when no number is given. Without a format, in the one that loses least: a single
    /// note is plain text, in which several would be one.
    pub fn export(&self, kind: Kind, ids: &[i64], format: Option<&str>) -> Result<Exported, Error> {
        if format == Some(csv::NAME) && kind == Kind::Contacts {
            let mut bytes = csv::header();
            self.each_of(kind, ids, &mut |view| bytes.extend(csv::row(&view.record)))?;
            return Ok(Exported { bytes, first_dates: 0 });
        }
        let syntax = match format {
            Some(name) => Syntax::named(name, kind).ok_or_else(|| Error::NoSuchFormat(name.to_owned()))?,
            None if kind == Kind::Notes && ids.len() != 1 => Syntax::VNote,
            None => Syntax::of_kind(kind),
        };
        let dialect = self.dialect();
        let mut records = Vec::new();
        self.each_of(kind, ids, &mut |view| records.push(view.record))?;
        let first_dates = records.iter().filter(|record| !has_words(record, syntax, &dialect)).count();
        Ok(Exported { bytes: format::write_all(&records, syntax, &dialect), first_dates })
    }

    /// These records; all of the kind when no number is given.
    fn each_of(&self, kind: Kind, ids: &[i64], each: &mut dyn FnMut(RecordView)) -> Result<(), Error> {
        if ids.is_empty() {
            return self.each_record(kind, None, each);
        }
        ids.iter().try_for_each(|id| self.record(kind, *id).map(&mut *each))
    }

    /// Reads some files, each in any format there is: of one kind, or all they have. The other kinds are counted.
    pub(super) fn read_all(&self, kind: Option<Kind>, sources: &[Source]) -> Result<Read, Error> {
        let mut all = Read::default();
        for source in sources {
            let read = self.read(kind, source)?;
            all.records.extend(read.records.into_iter().flat_map(|record| in_parts(record, self.zone())));
            all.rejected.extend(read.rejected);
            read.others.into_iter().for_each(|(kind, n)| *all.others.entry(kind).or_default() += n);
            all.forms.extend(read.forms);
        }
        Ok(all)
    }

    fn read(&self, kind: Option<Kind>, source: &Source) -> Result<Read, Error> {
        let form = format::sniff(&source.bytes, kind.unwrap_or(Kind::Contacts));
        let mut read = match form {
            Some(Sniffed::Json) => self.read_json(kind, source)?,
            Some(Sniffed::Syntax(syntax)) => {
                read_text(kind, source, &format::read_all(&source.bytes, syntax, &self.dialect()))
            }
            Some(Sniffed::Csv) => read_text(kind, source, &csv::read(&source.bytes, &self.dialect())),
            None => Read { rejected: vec![unknown(kind, source)], ..Read::default() },
        };
        read.forms.extend(form);
        Ok(read)
    }

    /// How files are read and written.
    pub(super) fn dialect(&self) -> Dialect {
        Dialect { home: self.zone(), ..Dialect::vcard30() }
    }
}

/// What was in a file.
#[derive(Default)]
pub(super) struct Read {
    pub(super) records: Vec<Record>,
    pub(super) rejected: Vec<Rejected>,
    pub(super) others: BTreeMap<Kind, usize>,
    /// In which form.
    pub(super) forms: Vec<Sniffed>,
}

/// A series as we have it: where one of its dates says that all later ones are as it is (RANGE=THISANDFUTURE), those are
/// a series of their own.
fn in_parts(record: Record, home: Zone) -> Vec<Record> {
    let is_wide = |date: &&Override| {
        let id = date.record.kept.iter().find(|kept| kept.name == "RECURRENCE-ID");
        id.is_some_and(|kept| kept.params.iter().any(|(name, _)| name == "RANGE"))
    };
    let Some(event) = record.event() else { return vec![record] };
    let Some(wide) = event.overrides.iter().filter(is_wide).min_by_key(|date| date.at.utc(home)).cloned() else {
        return vec![record];
    };
    let (rule, mut series, mut single) = (event.recurrence.clone(), record.clone(), wide.record);
    if let (Some(series), Some(single)) = (series.event_mut(), single.event_mut()) {
        series.overrides.retain(|date| date.at != wide.at);
        single.recurrence = rule;
    }
    single.kept.retain(|kept| kept.name != "RECURRENCE-ID");
    let changed = series::change(&series, wide.at, &single, Reach::Later, "", home);
    let later = changed.added.into_iter().flat_map(|added| in_parts(added, home));
    changed.series.into_iter().chain(later).collect()
}

fn filter(kind: Kind, search: &str) -> Filter {
    Filter { search: search.to_owned(), ..Filter::all(kind) }
}

/// The JSON of a record without its photo, where that is named and its bytes are not given: the photo is to stay.
fn without_bare_photo(source: &Source) -> Option<Source> {
    let mut document: Json = serde_json::from_slice(&source.bytes).ok()?;
    let _ = bare_photo(&document)?;
    let _ = document.as_object_mut()?.remove("photo");
    Some(Source { name: source.name.clone(), bytes: document.to_string().into_bytes() })
}

/// A photo that is described as we print it, without its bytes: type and digest.
fn bare_photo(json: &Json) -> Option<(&str, &str)> {
    let photo = json.get("photo")?.as_object()?;
    let word = |name: &str| photo.get(name).and_then(Json::as_str).unwrap_or_default();
    word("data").is_empty().then(|| (word("type"), word("sha256")))
}

/// A digest that is written in hexadecimal digits.
fn digest(text: &str) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    let digits = text.as_bytes().chunks_exact(2).filter(|_| text.len() == 64);
    for (byte, digits) in digest.iter_mut().zip(digits) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    (text.len() == 64).then_some(digest)
}

fn nothing_in(kind: Option<Kind>, source: &Source) -> Rejected {
    Rejected { source: source.name.clone(), line: 1, reason: Unread::Nothing(kind) }
}

/// Of a file in no form we know.
fn unknown(kind: Option<Kind>, source: &Source) -> Rejected {
    let is_table = kind.is_none_or(|kind| kind == Kind::Contacts) && csv::lacks_names(&source.bytes);
    let reason = if is_table { Unread::NoColumns } else { Unread::Nothing(kind) };
    Rejected { reason, ..nothing_in(kind, source) }
}

fn read_text(kind: Option<Kind>, source: &Source, reading: &Reading) -> Read {
    let rejected = reading.rejected.iter().map(|rejected| Rejected {
        source: source.name.clone(),
        line: rejected.line,
        reason: rejected.reason.into(),
    });
    let mut rejected: Vec<_> = rejected.collect();
    rejected.extend(cut_off(source, reading));
    let (mut records, mut others) = (Vec::new(), BTreeMap::new());
    for record in reading.items.iter().map(|item| &item.record) {
        match record.kind() {
            of if kind.is_none_or(|kind| kind == of) => records.push(record.clone()),
            other => *others.entry(other).or_default() += 1,
        }
    }
    if records.is_empty() && rejected.is_empty() {
        rejected.push(nothing_in(kind, source));
    }
    Read { records, rejected, others, forms: Vec::new() }
}

/// The entry in which the file breaks off. What there is of it is taken, and that there was more is said.
fn cut_off(source: &Source, reading: &Reading) -> Option<Rejected> {
    let text = source.bytes.trim_ascii_end();
    let lines = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    let last = lines(text);
    let breaks_off = |item: &&Item| item.complaints.iter().any(|c| c.what == Flaw::NoEnd && c.line > last);
    let item = reading.items.iter().rfind(breaks_off)?;
    let last_line = text.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let ends_an_entry = ["END:VEVENT", "END:VTODO", "END:VJOURNAL", "END:VTIMEZONE"]
        .iter()
        .any(|end| last_line.eq_ignore_ascii_case(end.as_bytes()));
    let (line, reason) = if ends_an_entry {
        (last, Unread::CutFile)
    } else {
        let begin = text.get(..item.raw.start).map_or(last, lines);
        (begin, Unread::CutEntry(item.record.title().lines().next().unwrap_or_default().to_owned()))
    };
    Some(Rejected { source: source.name.clone(), line, reason })
}

/// Nothing of a file is taken.
fn unreadable(source: &Source, line: usize, reason: Unread) -> Error {
    Error::Unreadable { source_name: source.name.clone(), line, reason, rest: Rest::Nothing }
}

impl Service {
    /// Reads one record, a list, or `{"contacts":[…]}`. Of which kind a record is that stands alone has to be known; it is
    /// a person where it is not. A photo without its bytes is the one of that digest that is here.
    fn read_json(&self, kind: Option<Kind>, source: &Source) -> Result<Read, Error> {
        let bad = |error: serde_json::Error| unreadable(source, error.line(), Unread::Json(error.to_string()));
        let document: Json = serde_json::from_slice(&source.bytes).map_err(bad)?;
        let kinds = kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
        let named = |kind: &Kind| Some((*kind, document.get(kind.name())?.as_array()?.as_slice()));
        let mut lists: Vec<(Kind, &[Json])> = kinds.iter().filter_map(named).collect();
        if lists.is_empty() {
            let alone = document.as_array().map_or(std::slice::from_ref(&document), Vec::as_slice);
            lists.push((kind.unwrap_or(Kind::Contacts), alone));
        }
        let mut read = Read::default();
        for (kind, value) in lists.iter().flat_map(|(kind, list)| list.iter().map(|value| (*kind, value))) {
            match self.record_of_json(kind, value)? {
                Ok(record) => read.records.push(record),
                Err(reason) => {
                    read.rejected.push(Rejected { source: source.name.clone(), line: 1, reason });
                }
            }
        }
        Ok(read)
    }

    fn record_of_json(&self, kind: Kind, value: &Json) -> Result<Result<Record, Unread>, Error> {
        let mut record = match json::from_json(kind, value) {
            Ok(record) => record,
            Err(error) => return Ok(Err(Unread::Json(error.to_string()))),
        };
        if let (Some(contact), Some((media_type, sha256))) = (record.contact_mut(), bare_photo(value)) {
            let digest = digest(sha256);
            let found = digest.map(|digest| self.store().read(|reader| reader.photo(&digest))).transpose()?.flatten();
            let Some(bytes) = found else {
                return Ok(Err(Unread::NoSuchPhoto));
            };
            contact.photo = Some(Photo { media_type: media_type.to_owned(), bytes });
        }
        Ok(Ok(record))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_another_kind_is_counted() {
        let text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\nBEGIN:VTODO\nSUMMARY:b\n\
            END:VTODO\nBEGIN:VJOURNAL\nSUMMARY:c\nEND:VJOURNAL\nEND:VCALENDAR\n";
        let source = Source { name: "mixed.ics".into(), bytes: text.into() };
        let reading = format::read(&source.bytes, Syntax::ICalendar20, &Dialect::vcard30());
        let read = read_text(Some(Kind::Events), &source, &reading);
        assert_eq!((read.records.len(), read.rejected.len()), (1, 0));
        assert_eq!(read.others, BTreeMap::from([(Kind::Tasks, 1), (Kind::Notes, 1)]));
    }

    #[test]
    fn an_entry_in_which_the_file_ends_is_taken_and_named() {
        let read = |kind, syntax, text: &str| {
            let source = Source { name: "cut".into(), bytes: text.into() };
            let read = read_text(Some(kind), &source, &format::read(&source.bytes, syntax, &Dialect::vcard30()));
            let said: Vec<_> = read.rejected.into_iter().map(|rejected| (rejected.line, rejected.reason)).collect();
            (read.records.len(), said)
        };
        let middle = |line, title: &str| vec![(line, Unread::CutEntry(title.to_owned()))];
        let card = "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n";
        let people = |text: &str| read(Kind::Contacts, Syntax::of_kind(Kind::Contacts), text);
        for tail in ["", "\n", "\n\n"] {
            let text = format!("{card}BEGIN:VCARD\nVERSION:3.0\nFN:D C\nTEL:12{tail}");
            assert_eq!(people(&text), (2, middle(5, "D C")));
        }
        assert_eq!(people(card), (1, Vec::new()));
        let events = |text: &str| read(Kind::Events, Syntax::ICalendar20, text);
        let head = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:whole\nEND:VEVENT\n";
        assert_eq!(events(&format!("{head}END:VCALENDAR\n")), (1, Vec::new()));
        assert_eq!(events(&format!("{head}BEGIN:VEVENT\nUID:2\nSUMMARY:cut\nDTSTA")), (2, middle(7, "cut")));
        let (taken, said) = events(head);
        assert_eq!((taken, said.len(), said[0].0), (1, 1, 6));
    }

    #[test]
    fn a_table_without_names_is_told_what_to_write_and_read_with_it() {
        use crate::service::unread::PALM;
        let cell = |n: usize| match n {
            0 => "King",
            1 => "Ada",
            4 => "040 123456",
            7 => "ada@example.org",
            19 => "0",
            20 => "Friends",
            _ => "",
        };
        let row: Vec<_> = (0..21).map(|n| format!("\"{}\"", cell(n))).collect();
        let text = format!("{}\r\n", row.join(","));
        let source = |text: &str| Source { name: "palm.csv".into(), bytes: text.into() };
        assert_eq!(format::sniff(text.as_bytes(), Kind::Contacts), None);
        for kind in [None, Some(Kind::Contacts)] {
            assert_eq!(unknown(kind, &source(&text)).reason, Unread::NoColumns);
        }
        assert_eq!(unknown(Some(Kind::Events), &source(&text)).reason, Unread::Nothing(Some(Kind::Events)));
        for no_table in ["Milk, bread, 12345 eggs\nhello\n", "a,b,c\nd,e,f\n", "", "call 0401234567"] {
            assert_eq!(unknown(None, &source(no_table)).reason, Unread::Nothing(None), "{no_table}");
        }
        let named = format!("{PALM}\r\n{text}");
        assert_eq!(format::sniff(named.as_bytes(), Kind::Contacts), Some(Sniffed::Csv));
        let records = csv::read(named.as_bytes(), &Dialect::vcard30()).items;
        let ada = records[0].record.contact().unwrap();
        assert_eq!((ada.name.family.as_str(), ada.name.given.as_str(), ada.note.as_str()), ("King", "Ada", ""));
        assert_eq!((ada.phones.len(), ada.emails.len(), ada.categories.join(",")), (1, 1, "Friends".to_owned()));
    }
}
