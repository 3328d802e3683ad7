//! Notes: vNote 1.1 (IrMC 1.1 section 8) and plain text.
//!
//! A plain text note is its text; it has no title apart from its first line. A file of several has a line before each,
//! `===== 2/3 =====`, longer where a note itself has such a line. Of a vNote whatever is not modelled is
//! kept, DCREATED as CREATED; VERSION is dropped. Blanks at the ends of a title are not kept, those of a text are.

use super::component::{self, Component, keep, write_kept};
use super::diary::Separator;
use super::line::{self, Property, Reader};
use super::line_writer::LineWriter;
use super::syntax::{Sniffed, Syntax, sniff};
use super::text::{escape, once, split, unescape};
use super::{Charset, Complaint, Dialect, Flaw, Grammar, Item, Reading, Reason, Rejected};
use crate::pim::{Kind, Note, Record};

/// Properties that are text even where a phone wrote them as base64.
const TEXTS: [&str; 3] = ["BODY", "SUMMARY", "CATEGORIES"];

/// Reads every vNote of a file.
pub fn read_vnote(bytes: &[u8], dialect: &Dialect) -> Reading {
    let bytes = line::utf8(bytes);
    let reader = Reader { grammar: Grammar::Old, fallback: dialect.charset_in, texts: &TEXTS };
    let tree = component::read(&bytes, reader, dialect);
    let mut reading = Reading { items: Vec::new(), rejected: tree.rejected };
    for component in tree.components {
        let raw = || bytes.get(component.raw.clone()).unwrap_or_default().to_vec();
        let reject = |reason| Rejected { line: component.line, reason, raw: raw() };
        if component.name != "VNOTE" {
            reading.rejected.push(reject(Reason::NotOfItsType));
            continue;
        }
        let item = vnote(&component, dialect);
        match item.record.is_empty() {
            true => reading.rejected.push(reject(Reason::Empty)),
            false => reading.items.push(item),
        }
    }
    reading.rejected.sort_by_key(|rejected| rejected.line);
    reading
}

fn vnote(component: &Component, dialect: &Dialect) -> Item {
    let mut note = Note::default();
    let mut kept = Vec::new();
    let mut complaints = component.complaints();
    if component.get("VERSION").is_none() {
        complaints.insert(0, Complaint { line: component.line, what: Flaw::NoVersion });
    }
    for property in component.properties.iter().filter(|property| !property.value.trim().is_empty()) {
        if !take(&mut note, property, dialect) {
            let mut other = keep(property, Grammar::Old);
            if other.name == "DCREATED" {
                other.name = "CREATED".to_owned();
            }
            kept.push(other);
        }
    }
    let mut record = Record::from(note);
    record.kept = kept;
    Item { record, complaints, raw: component.raw.clone(), spoken: None }
}

/// Puts a property into the note; `false` when there is no place for it.
fn take(note: &mut Note, property: &Property, dialect: &Dialect) -> bool {
    let text = || unescape(&property.value, Grammar::Old);
    match property.name.as_str() {
        "VERSION" => true,
        "UID" => dialect.strip_uid || once(&mut note.uid, text().trim().to_owned()),
        "SUMMARY" => once(&mut note.title, text().trim().to_owned()),
        "BODY" => once(&mut note.body, text()),
        "CLASS" => once(&mut note.visibility, property.value.trim().to_lowercase()),
        "CATEGORIES" => {
            let words = split(&property.value, b';').into_iter().flat_map(|part| split(part, b','));
            for word in words.map(|word| unescape(word, Grammar::Old).trim().to_owned()) {
                if !word.is_empty() && !note.categories.contains(&word) {
                    note.categories.push(word);
                }
            }
            true
        }
        _ => false,
    }
}

/// Writes one note as vNote.
pub fn write_vnote(record: &Record, dialect: &Dialect) -> Vec<u8> {
    let mut out = LineWriter::new(Grammar::Old, dialect);
    out.line("BEGIN", "VNOTE");
    out.line("VERSION", "1.1");
    if let Some(note) = record.note() {
        let mut text = |head: &str, text: &str| {
            if !text.is_empty() {
                out.line(head, &escape(text, Grammar::Old));
            }
        };
        if !dialect.strip_uid {
            text("UID", &note.uid);
        }
        text("SUMMARY", &note.title);
        text("BODY", &note.body);
        text("CLASS", &note.visibility.to_uppercase());
        let words = note.categories.iter().map(|word| escape(&word.replace('\n', " "), Grammar::New)).collect();
        // Phones separate the categories of notes by commas.
        let separator = match dialect.diary.category_separator {
            Separator::Repeated => Separator::Repeated,
            _ => Separator::Comma,
        };
        separator.join(words).iter().for_each(|words| out.line("CATEGORIES", words));
    }
    for kept in record.kept.iter().filter(|kept| !dialect.omit_unknown && kept.name != "UID") {
        let mut kept = kept.clone();
        if kept.name == "CREATED" {
            kept.name = "DCREATED".to_owned();
        }
        write_kept(&mut out, &kept, Grammar::Old);
    }
    out.line("END", "VNOTE");
    out.out
}

/// Reads a plain text as one note.
pub fn read_text(bytes: &[u8], dialect: &Dialect) -> Reading {
    let whole = 0..bytes.len();
    let reject =
        |reason| Reading { rejected: vec![Rejected { line: 1, reason, raw: bytes.to_vec() }], ..Reading::default() };
    if bytes.len() > dialect.max_card_bytes {
        return reject(Reason::TooLarge);
    }
    let (text, is_undecodable) = decode(bytes, dialect.charset_in);
    let body = text.trim_start_matches('\u{feff}').trim_end_matches('\0');
    let body = body.replace("\r\n", "\n").replace('\r', "\n");
    if body.trim().is_empty() {
        return reject(Reason::Empty);
    }
    let complaint = Complaint { line: 1, what: Flaw::Undecodable };
    let complaints = if is_undecodable { vec![complaint] } else { Vec::new() };
    let record = Record::from(Note { body, ..Note::default() });
    Reading { items: vec![Item { record, complaints, raw: whole, spoken: None }], rejected: Vec::new() }
}

/// Reads a file of plain text: several notes where it begins with the line that [`write_texts`] puts before the first of
/// some, else one.
pub fn read_texts(bytes: &[u8], dialect: &Dialect) -> Reading {
    let text = decode(bytes, dialect.charset_in).0;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let Some(parts) = parts(&text) else { return read_text(bytes, dialect) };
    let mut reading = Reading::default();
    for (line, part) in parts {
        let note = read_text(part.as_bytes(), dialect);
        reading.items.extend(note.items);
        reading.rejected.extend(note.rejected.into_iter().map(|rejected| Rejected { line, ..rejected }));
    }
    reading
}

/// Whether a text is a file of several notes.
pub(super) fn are_texts(text: &[u8]) -> bool {
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let begins = std::str::from_utf8(first).is_ok_and(|first| header(first).is_some());
    begins && std::str::from_utf8(text).is_ok_and(|text| parts(&text.replace("\r\n", "\n")).is_some())
}

/// The notes of a file that begins as one of several does, with the lines before them, from 1. `None`: it is one text.
fn parts(text: &str) -> Option<Vec<(usize, String)>> {
    let (marks, count) = text.lines().next().and_then(header).filter(|(_, n, _)| *n == 1).map(|(m, _, c)| (m, c))?;
    let mut parts: Vec<(usize, Vec<&str>)> = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        if header(line) == Some((marks, parts.len() + 1, count)) {
            parts.push((at + 1, Vec::new()));
        } else {
            parts.last_mut()?.1.push(line);
        }
    }
    let last = parts.len();
    let whole = |(n, (line, mut lines)): (usize, (usize, Vec<&str>))| {
        // The empty line before the next.
        if n + 1 < last && lines.last().is_some_and(|line| line.is_empty()) {
            let _ = lines.pop();
        }
        (line, lines.join("\n"))
    };
    (last == count).then(|| parts.into_iter().enumerate().map(whole).collect())
}

/// The marks on each side, the number and how many there are, of a line that stands before a note.
fn header(line: &str) -> Option<(usize, usize, usize)> {
    let line = line.trim_end();
    let marks = line.len() - line.trim_start_matches(MARK).len();
    let inner = line.trim_matches(MARK);
    let (n, count) = inner.strip_prefix(' ')?.strip_suffix(' ')?.split_once('/')?;
    let is_even = marks >= FEWEST && line.len() == inner.len() + 2 * marks;
    is_even.then_some((marks, n.parse().ok()?, count.parse().ok()?))
}

/// What the line before a note is made of, and how many of it at least.
const MARK: char = '=';
const FEWEST: usize = 5;

/// The text, and whether some of it is none.
fn decode(bytes: &[u8], fallback: Charset) -> (String, bool) {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, _, failed) = encoding.decode(bytes);
        return (text.into_owned(), failed);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => {
            let (text, failed) = fallback.encoding().decode_without_bom_handling(bytes);
            (text.into_owned(), failed)
        }
    }
}

/// Writes one note as plain text: its title, where it has one that its text does not begin with, then its text.
pub fn write_text(record: &Record, dialect: &Dialect) -> Vec<u8> {
    text(record).map_or_else(Vec::new, |text| encode(&text, dialect))
}

fn text(record: &Record) -> Option<String> {
    let note = record.note()?;
    let first = note.body.lines().next().unwrap_or_default().trim();
    let title = note.title.trim().replace('\n', " ");
    Some(match (title.is_empty() || title == first, note.body.is_empty()) {
        (true, _) => note.body.clone(),
        (false, true) => title,
        (false, false) => format!("{title}\n{}", note.body),
    })
}

/// Writes some notes as plain text, each below a line that tells which it is. A single one is its text alone, unless that
/// would be read as several.
pub fn write_texts(records: &[Record], dialect: &Dialect) -> Vec<u8> {
    let texts: Vec<String> = records.iter().filter_map(text).collect();
    if let [only] = texts.as_slice()
        && parts(only).is_none()
        && matches!(sniff(only.as_bytes(), Kind::Notes), None | Some(Sniffed::Syntax(Syntax::Text)))
    {
        return encode(only, dialect);
    }
    let longest = texts.iter().flat_map(|text| text.lines()).filter_map(header).map(|(marks, ..)| marks).max();
    let marks = MARK.to_string().repeat(longest.map_or(FEWEST, |longest| longest + 1));
    let count = texts.len();
    let below = |(n, text): (usize, &String)| format!("{marks} {}/{count} {marks}\n{text}", n + 1);
    encode(&texts.iter().enumerate().map(below).collect::<Vec<_>>().join("\n\n"), dialect)
}

fn encode(text: &str, dialect: &Dialect) -> Vec<u8> {
    let text = text.replace('\n', "\r\n");
    let (bytes, _, failed) = dialect.charset_out.encoding().encode(&text);
    if failed { text.into_bytes() } else { bytes.into_owned() }
}

#[cfg(test)]
mod tests;
