//! SIF-C, SIF-E, SIF-T and SIF-N: the documents of the Sync4j and Funambol plug-ins for Outlook and Windows Mobile.
//!
//! One flat XML document per record, UTF-8, no namespace, no CDATA. SyncML carries it in base64; old plug-ins forget
//! to say so, hence [`read`] tells by itself. **An empty element clears a field, a missing one leaves it**: what a
//! document does not mention is no deletion, see [`Spoken`]. We write every element of what we model, so that what was
//! deleted here is cleared there, and never mention what we do not know to be gone.
//!
//! * Elements that are not modelled are kept as `X-SIF-` and their name, or as the property other formats have for
//!   them (`tree`); so is a value that means nothing where it stands, and it is written back in its place.
//! * Entries of lists stand in elements of their own; [`lens`] says which there are, and which entry gets which.
//! * Days are days (`2026-11-21`, the end of an event inclusive), anything else is UTC or a reading of the peer's
//!   clocks; a `Timezone` says which clocks a series follows.
//!
//! Sources: the plug-ins' own converters as documented by Funambol and by Horde's `Device/Sync4j.php`; documents that
//! these programs wrote.

mod contact;
mod event;
mod lens;
mod note;
mod recurrence;
mod spoken;
mod task;
mod timezone;
mod tree;
mod values;

use std::borrow::Cow;
use std::ops::Range;

pub use lens::lens;
pub use spoken::Spoken;

use super::{Complaint, Dialect, Item, Reading, Reason, Rejected, line};
use crate::markup::{Element, Limits, xml};
use crate::pim::{Kind, Record};
use tree::{Parts, Sheet};

/// Deepest nesting of elements: Timezone and Attendees have three levels.
const DEPTH: usize = 16;

/// The root element of a kind's documents.
fn root(kind: Kind) -> &'static str {
    match kind {
        Kind::Contacts => "contact",
        Kind::Events => "appointment",
        Kind::Tasks => "task",
        Kind::Notes => "note",
    }
}

/// Reads every document; one bad document spoils no other.
///
/// A document that clears fields and says nothing else makes an item with an empty record: with [`Item::spoken`] it is
/// a change, as a new record it is nothing.
pub fn read(bytes: &[u8], kind: Kind, dialect: &Dialect) -> Reading {
    let decoded = unmarked_base64(bytes);
    let text = line::utf8(decoded.as_deref().unwrap_or(bytes));
    let mut reading = Reading::default();
    let (mut line, mut counted) = (1, 0);
    for range in documents(&text, root(kind)) {
        let document = text.get(range.clone()).unwrap_or_default();
        let between = text.get(counted..range.start).unwrap_or_default();
        line += between.iter().filter(|byte| **byte == b'\n').count();
        counted = range.start;
        let raw = if decoded.is_some() { 0..bytes.len() } else { range };
        match item(document, line, kind, dialect) {
            Ok((record, complaints, spoken)) => {
                reading.items.push(Item { record, complaints, raw, spoken: Some(spoken) });
            }
            Err(reason) => reading.rejected.push(Rejected { line, reason, raw: document.to_vec() }),
        }
    }
    reading
}

/// Writes one document. What SIF cannot say is left out; [`lens`] knows.
pub fn write(record: &Record, dialect: &Dialect) -> Vec<u8> {
    xml::write_plain(&to_tree(record, dialect))
}

/// The record as SIF can say it: what comes back from a peer that keeps everything it is sent.
pub fn held(record: &Record, dialect: &Dialect) -> Record {
    let mut parts = Parts::new(&to_tree(record, dialect), dialect);
    to_record(&mut parts, record.kind(), dialect)
}

type Told = (Record, Vec<Complaint>, Spoken);

fn item(document: &[u8], line: usize, kind: Kind, dialect: &Dialect) -> Result<Told, Reason> {
    if document.len() > dialect.max_card_bytes {
        return Err(Reason::TooLarge);
    }
    let nodes = dialect.max_properties.saturating_mul(4);
    let limits = Limits { depth: DEPTH, nodes, bytes: dialect.max_card_bytes.saturating_mul(2) };
    let tree = xml::read(document, &limits).map_err(|error| match error {
        crate::markup::Error::TooDeep(_)
        | crate::markup::Error::TooManyNodes(_)
        | crate::markup::Error::TooLarge(_) => Reason::TooLarge,
        _ if document.trim_ascii_start().starts_with(b"<") => Reason::NotOfItsType,
        _ => Reason::Outside,
    })?;
    if tree.name != root(kind) {
        return Err(Reason::NotOfItsType);
    }
    if tree.elements().next().is_none() {
        return Err(Reason::Empty);
    }
    let spoken = Spoken::of(&tree, kind);
    let mut parts = Parts::new(&tree, dialect);
    let record = to_record(&mut parts, kind, dialect);
    let complaints = parts.flaws.into_iter().map(|what| Complaint { line, what }).collect();
    Ok((record, complaints, spoken))
}

fn to_record(parts: &mut Parts, kind: Kind, dialect: &Dialect) -> Record {
    let mut record = match kind {
        Kind::Contacts => contact::read(parts),
        Kind::Events => event::read(parts, dialect),
        Kind::Tasks => task::read(parts, dialect),
        Kind::Notes => note::read(parts),
    };
    record.kept = parts.kept();
    record
}

fn to_tree(record: &Record, dialect: &Dialect) -> Element {
    let kept = if dialect.omit_unknown { &[] } else { record.kept.as_slice() };
    let mut sheet = Sheet::new(root(record.kind()), kept);
    sheet.text("SIFVersion", "1.1");
    match record.kind() {
        Kind::Contacts => contact::write(record, &mut sheet),
        Kind::Events => event::write(record, &mut sheet, dialect),
        Kind::Tasks => task::write(record, &mut sheet, dialect),
        Kind::Notes => note::write(record, &mut sheet),
    }
    sheet.finish()
}

/// What base64 hides, where the bytes are base64 of XML and nothing says so.
fn unmarked_base64(bytes: &[u8]) -> Option<Vec<u8>> {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace())?;
    if !(first.is_ascii_alphanumeric() || matches!(first, b'+' | b'/')) {
        return None;
    }
    let packed: Vec<u8> = bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let decoded = base64::Engine::decode(&line::BASE64, packed).ok()?;
    let begins = decoded.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&decoded).trim_ascii_start().starts_with(b"<");
    (begins || matches!(decoded.get(..2), Some([0xFF, 0xFE] | [0xFE, 0xFF]))).then_some(decoded)
}

/// Where each document stands: up to the end tag of its root. What follows the last one counts unless it is blank.
fn documents(bytes: &[u8], root: &str) -> Vec<Range<usize>> {
    let end = bytes.len() - bytes.iter().rev().take_while(|b| b.is_ascii_whitespace() || **b == 0).count();
    let (mut found, mut start, mut at) = (Vec::new(), 0, 0);
    while let Some(tag) = find(bytes, at, b"<").filter(|tag| *tag < end) {
        let rest = bytes.get(tag..end).unwrap_or_default();
        at = match rest {
            [b'<', b'!', b'[', ..] => find(bytes, tag, b"]]>").map_or(end, |at| at + 3),
            [b'<', b'!', b'-', b'-', ..] => find(bytes, tag, b"-->").map_or(end, |at| at + 3),
            _ => tag + 1,
        };
        let name = rest.strip_prefix(b"</").and_then(|rest| rest.strip_prefix(root.as_bytes()));
        if name.and_then(|rest| rest.trim_ascii_start().first()) != Some(&b'>') {
            continue;
        }
        at = find(bytes, tag, b">").map_or(end, |at| at + 1);
        found.push(start..at);
        start = at + bytes.get(at..end).map_or(0, |rest| rest.len() - rest.trim_ascii_start().len());
    }
    if start < end {
        found.push(start..end);
    }
    found
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len()).position(|window| window == what).map(|at| from + at)
}

/// A text as XML and the plug-ins can carry it: no control characters, line ends `\n`.
fn carried(text: &str) -> Cow<'_, str> {
    let legal = |c: char| matches!(c, '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'..);
    if text.chars().all(legal) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|c| legal(*c)).collect())
}

#[cfg(test)]
mod tests;
