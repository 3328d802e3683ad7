//! vCard 2.1, 3.0 and 4.0 ([versit 1996], RFC 2426, RFC 6350), read and written over one line grammar.
//!
//! Whatever is not modelled is kept, lines that belong to nothing too (as X-STRAY-LINE). Not kept are parameters of
//! modelled properties that say neither type, rank nor label (LANGUAGE, PID, ALTID, VALUE …), the time of a birth, and
//! blanks at the ends of a text. REV, PRODID and VERSION are dropped: they speak about the file, not the person,
//! and change with every writer.

mod content;
mod line;
mod read;
mod text;
mod write;

use std::ops::Range;

pub use content::CONTENTS;
pub use read::{MESSENGERS, read};
pub use write::write;

use super::dialect::Version;
use crate::pim::Record;

/// What was in a file.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The cards, in order.
    pub cards: Vec<Card>,
    /// What was not a card.
    pub rejected: Vec<Rejected>,
}

/// One card.
#[derive(Debug, Clone)]
pub struct Card {
    /// What it says.
    pub record: Record,
    /// What was wrong and nevertheless read.
    pub complaints: Vec<Complaint>,
    /// Where it stands in the bytes read (in a UTF-16 file: in its UTF-8 form).
    pub raw: Range<usize>,
}

/// A part of the file no contact was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The first line, counted from 1.
    pub line: usize,
    /// Why.
    pub reason: Reason,
    /// The bytes.
    pub raw: Vec<u8>,
}

/// Why a card was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Text before, between or after cards.
    #[error("text outside of a card")]
    Outside,
    /// Nothing between BEGIN and END.
    #[error("empty card")]
    Empty,
    /// More bytes or properties than the dialect allows.
    #[error("card too large")]
    TooLarge,
}

/// Something wrong in a card that was read nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The line, counted from 1.
    pub line: usize,
    /// What.
    pub what: Flaw,
}

/// The kinds of complaints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// A line without a colon, taken as part of the one before.
    #[error("broken line")]
    BrokenLine,
    /// VERSION is missing or unknown.
    #[error("no known version")]
    NoVersion,
    /// The file ends before END.
    #[error("no end")]
    NoEnd,
    /// Bytes that are no text of the charset, or base64 that is none.
    #[error("undecodable value")]
    Undecodable,
}

/// The version of the first card; `None` when the bytes hold no card.
pub fn sniff(bytes: &[u8]) -> Option<Version> {
    let head = read::utf8(bytes);
    let start = line::Lines::new(&head).find_begin()?;
    Some(line::version_of(head.get(start..)?).unwrap_or(Version::V30))
}

#[cfg(test)]
mod tests;
