//! Folded text for finding and sorting, and the question a person types.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rusqlite::params;

use crate::pim::fold::{fold, sort_key};
use crate::pim::{Body, Contact, Point, Record};
use crate::planner::RecordId;

use super::{Result, Tx};

/// What the lists and the search index know of a record.
pub(super) struct Digest {
    pub(super) title_key: String,
    pub(super) family_key: String,
    pub(super) organization: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) has_photo: bool,
    names: String,
    words: String,
    digits: String,
}

/// Shortest piece of a number worth finding.
const SHORTEST: usize = 2;
/// Digits of a number that are indexed: the longest E.164 number has 15; more is no number.
const LONGEST: usize = 32;

fn digits(text: &str) -> String {
    text.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect()
}

/// Every ending of a number, so that looking for prefixes finds any piece of it.
fn endings(number: &str) -> Vec<String> {
    let digits: String = digits(number).chars().take(LONGEST).collect();
    (0..(digits.len() + 1).saturating_sub(SHORTEST))
        .filter_map(|start| digits.get(start..))
        .map(str::to_owned)
        .collect()
}

impl Digest {
    /// Whether it is found by the same words.
    pub(super) fn reads_like(&self, other: &Digest) -> bool {
        (&self.names, &self.words, &self.digits) == (&other.names, &other.words, &other.digits)
    }

    pub(super) fn of(record: &Record) -> Digest {
        match &record.body {
            Body::Contact(contact) => Self::of_contact(record, contact),
            Body::Event(event) => Self::of_texts(record, &[&event.location, &event.description], &event.categories),
            Body::Task(task) => Self::of_texts(record, &[&task.location, &task.description], &task.categories),
            Body::Note(note) => Self::of_texts(record, &[&note.body], &note.categories),
        }
    }

    fn of_texts(record: &Record, texts: &[&String], categories: &[String]) -> Digest {
        let words: Vec<&str> = texts.iter().copied().chain(categories).map(String::as_str).collect();
        let title_key = sort_key(&record.title());
        Digest {
            family_key: title_key.clone(),
            title_key,
            organization: String::new(),
            phone: String::new(),
            email: String::new(),
            has_photo: false,
            names: fold(&record.title()),
            words: fold(&words.join(" ")),
            digits: String::new(),
        }
    }

    fn of_contact(record: &Record, contact: &Contact) -> Digest {
        let name = &contact.name;
        let values = |points: &[Point]| points.iter().map(|p| p.value.clone()).collect::<Vec<_>>();
        let first = |points: &[Point]| points.first().map(|p| p.value.clone()).unwrap_or_default();
        let title_key = sort_key(&record.title());
        let by_family = fold(&[&name.family, &name.given, &name.additional].map(String::as_str).join(" "));
        let mut names = vec![contact.display.clone(), contact.organization.clone(), contact.department.clone()];
        names.extend([&name.given, &name.additional, &name.family].map(String::clone));
        names.extend([&contact.phonetic.given, &contact.phonetic.family].map(String::clone));
        names.extend(contact.nicknames.iter().cloned());
        let mut words = values(&contact.emails);
        words.extend([contact.note.clone(), contact.title.clone(), contact.role.clone()]);
        words.extend(contact.categories.iter().cloned());
        words.extend(values(&contact.urls));
        words.extend(values(&contact.impp));
        words.extend(contact.addresses.iter().map(|address| address.parts().join(" ")));
        Digest {
            family_key: if by_family.is_empty() { title_key.clone() } else { by_family },
            title_key,
            organization: contact.organization.clone(),
            phone: first(&contact.phones),
            email: first(&contact.emails),
            has_photo: contact.photo.is_some(),
            names: fold(&names.join(" ")),
            words: fold(&words.join(" ")),
            digits: contact.phones.iter().flat_map(|phone| endings(&phone.value)).collect::<Vec<_>>().join(" "),
        }
    }
}

/// The question in FTS5's language: every word must be found, as the beginning of a word of names or texts, or as a
/// piece of a number. `None` when nothing is asked.
pub(super) fn question(typed: &str) -> Option<String> {
    let folded = fold(typed);
    let number = digits(typed);
    let only_number = typed.chars().all(|c| c.is_numeric() || " +-()/.".contains(c));
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("{{names words}} : \"{word}\"*"))
        .collect();
    let text = (!words.is_empty()).then(|| words.join(" AND "));
    match text {
        Some(text) if only_number && number.len() >= SHORTEST => {
            Some(format!("({text}) OR digits : \"{number}\"* {}", national(&number)))
        }
        text => text,
    }
}

/// `0650 12` should find `+33 650 12`: a national number without its zero.
fn national(number: &str) -> String {
    let short = number.trim_start_matches('0');
    let useful = short.len() >= SHORTEST && short.len() < number.len();
    if useful { format!("OR digits : \"{short}\"*") } else { String::new() }
}

/// What the search index has to learn before a transaction ends.
///
/// FTS5 writes a segment whenever another statement opens a savepoint; told everything at once it writes few.
pub(super) type Unindexed = RefCell<BTreeMap<RecordId, Entry>>;

/// A row of the index.
pub(super) struct Entry {
    /// Whether the file's index has an older one.
    stands: bool,
    text: Option<[String; 3]>,
}

/// Rows that wait at most; more are written at once, so that a large import does not pile them up.
const WAITING: usize = 1_000;

impl Tx<'_> {
    pub(super) fn index(&self, id: RecordId, digest: &Digest) -> Result<()> {
        let text = [&digest.names, &digest.words, &digest.digits].map(String::clone);
        let mut waiting = self.unindexed.borrow_mut();
        waiting.entry(id).or_insert(Entry { stands: false, text: None }).text = Some(text);
        let many = waiting.len() >= WAITING;
        drop(waiting);
        if many { self.write_index() } else { Ok(()) }
    }

    pub(super) fn unindex(&self, id: RecordId) -> Result<()> {
        self.unindexed.borrow_mut().entry(id).or_insert(Entry { stands: true, text: None }).text = None;
        Ok(())
    }

    /// Brings the index up to date with the records.
    pub(super) fn write_index(&self) -> Result<()> {
        let mut delete = self.db.prepare_cached("DELETE FROM search WHERE rowid = ?")?;
        let mut insert =
            self.db.prepare_cached("INSERT INTO search (rowid, names, words, digits) VALUES (?, ?, ?, ?)")?;
        for (id, Entry { stands, text }) in self.unindexed.take() {
            if stands {
                delete.execute([id.0])?;
            }
            if let Some([names, words, digits]) = text {
                insert.execute(params![id.0, names, words, digits])?;
            }
        }
        Ok(())
    }
}
