//! Text to `pim` and back, without I/O; each format takes a [`Dialect`].
//!
//! [`read`] and [`write()`] choose the format by its [`Syntax`]; what a file says of its version counts more than what
//! its sender called it.

pub mod archive;
mod component;
pub mod content;
pub mod csv;
pub mod dialect;
pub mod diary;
pub mod icalendar;
mod line;
mod line_writer;
pub mod note;
mod reading;
pub mod series;
pub mod sif;
pub mod syntax;
mod text;
pub mod vcalendar;
pub mod vcard;
pub mod veil;

pub use content::{Content, contents};
pub use dialect::{Charset, Dialect, Nickname, QuotedPrintable, Version};
pub use diary::Diary;
pub use reading::{Complaint, Flaw, Item, Reading, Reason, Rejected};
pub use syntax::{Sniffed, Syntax, sniff};

use crate::pim::Record;

/// The two generations of line grammars (see [`line`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grammar {
    /// vCard 2.1, vCalendar 1.0, vNote: bare types, quoted-printable, folding keeps its blank.
    Old,
    /// vCard 3.0 and 4.0, iCalendar: named parameters, backslash escapes, folding takes its blank along.
    New,
}

/// Reads every record of a file; one bad record spoils no other.
pub fn read(bytes: &[u8], syntax: Syntax, dialect: &Dialect) -> Reading {
    match syntax {
        Syntax::VCard(version) => vcard::read(bytes, &Dialect { version, ..dialect.clone() }),
        Syntax::VCalendar10 | Syntax::ICalendar20 if icalendar::is_version_2(bytes, syntax) => {
            icalendar::read(bytes, dialect)
        }
        Syntax::VCalendar10 | Syntax::ICalendar20 => vcalendar::read(bytes, dialect),
        Syntax::VNote => note::read_vnote(bytes, dialect),
        Syntax::Text => note::read_text(bytes, dialect),
        Syntax::Sif(kind) => sif::read(bytes, kind, dialect),
    }
}

/// Reads a file that may hold several records even where the format has no words for where one ends.
pub fn read_all(bytes: &[u8], syntax: Syntax, dialect: &Dialect) -> Reading {
    match syntax {
        Syntax::Text => note::read_texts(bytes, dialect),
        _ => read(bytes, syntax, dialect),
    }
}

/// Writes one record. What the format or the dialect cannot say is left out.
pub fn write(record: &Record, syntax: Syntax, dialect: &Dialect) -> Vec<u8> {
    match syntax {
        Syntax::VCard(version) => vcard::write(record, &Dialect { version, ..dialect.clone() }),
        Syntax::VCalendar10 => vcalendar::write(record, dialect),
        Syntax::ICalendar20 => icalendar::write(record, dialect),
        Syntax::VNote => note::write_vnote(record, dialect),
        Syntax::Text => note::write_text(record, dialect),
        Syntax::Sif(_) => sif::write(record, dialect),
    }
}

/// Writes a file of many records: of events and tasks one calendar, of texts each below a line of its own ([`read_all`]
/// reads them), of anything else one document after the other.
pub fn write_all(records: &[Record], syntax: Syntax, dialect: &Dialect) -> Vec<u8> {
    match syntax {
        // A calendar of nothing is none.
        _ if records.is_empty() => Vec::new(),
        Syntax::ICalendar20 => icalendar::write_all(records, dialect),
        Syntax::VCalendar10 => vcalendar::write_all(records, dialect),
        Syntax::Text => note::write_texts(records, dialect),
        _ => records.iter().flat_map(|record| write(record, syntax, dialect)).collect(),
    }
}

/// What becomes of a record on its way through a file of some form. `None`: no record, or several.
pub fn echo(record: &Record, form: Sniffed, dialect: &Dialect) -> Option<Record> {
    let reading = match form {
        Sniffed::Json => return None,
        Sniffed::Csv => csv::read(&[csv::header(), csv::row(record)].concat(), dialect),
        Sniffed::Syntax(syntax) => read(&write(record, syntax, dialect), syntax, dialect),
    };
    let mut items = reading.items.into_iter();
    items.next().map(|item| item.record).filter(|_| items.next().is_none())
}
