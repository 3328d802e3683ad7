//! SIF-N.

use super::tree::{Parts, Sheet};
use super::values::{read_fields, write_fields};
use crate::pim::{Field, Kind, Record};

/// Elements that are one field.
pub(super) const FIELDS: [(&str, Field); 3] =
    [("Subject", Field::Title), ("Body", Field::Body), ("Categories", Field::Categories)];

/// Outlook makes the subject of a note out of its first line: such a title is none.
pub(super) fn read(parts: &mut Parts) -> Record {
    let mut record = Record::empty(Kind::Notes);
    read_fields(parts, &FIELDS, &mut record);
    if let Some(note) = record.note_mut()
        && note.title == first_line(&note.body)
    {
        note.title.clear();
    }
    record
}

pub(super) fn write(record: &Record, sheet: &mut Sheet) {
    let mut record = record.clone();
    if let Some(note) = record.note_mut().filter(|note| note.title.trim().is_empty()) {
        note.title = first_line(&note.body).to_owned();
    }
    write_fields(&record, &FIELDS, sheet);
}

fn first_line(body: &str) -> &str {
    body.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
}
