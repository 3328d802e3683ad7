//! vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), as the world writes them.
//!
//! One reader for all versions: phones put 2.1 habits into 3.0 cards and the other way round, so VERSION decides only
//! where the grammars contradict each other (line folding, escapes). A property that is not modelled is kept with its
//! parameters and given back. One bad card never spoils a file: complaints stand beside the result, and the bytes of
//! what could not be read are handed back.

mod line;
mod read;
mod write;

use std::ops::Range;

use crate::pim::Record;

use super::dialect::Dialect;

pub use write::write;

/// What a file held.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The cards, in order.
    pub cards: Vec<Card>,
    /// What was no card.
    pub rejected: Vec<Rejected>,
}

/// One card.
#[derive(Debug, Clone)]
pub struct Card {
    /// What it says.
    pub record: Record,
    /// What was odd about it; nothing of it got lost.
    pub complaints: Vec<Complaint>,
    /// Where it stands in the file, in bytes.
    pub raw: Range<usize>,
}

/// Something odd in a card that could be read all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Complaint {
    /// A line without a colon was kept as the continuation of the one before, or dropped if it was blank.
    LineWithoutColon { line: usize },
    /// The value of a date was no date; the property is kept as it came.
    NotADate { line: usize },
    /// The base64 of a value could not be decoded; the property is kept as it came.
    BadBase64 { line: usize },
    /// There was no END:VCARD.
    NoEnd { line: usize },
}

/// A part of a file that is no card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The line it begins in, from 1.
    pub line: usize,
    /// Why.
    pub reason: Reason,
    /// Its bytes.
    pub raw: Vec<u8>,
}

/// Why something is no card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Text outside BEGIN:VCARD … END:VCARD.
    #[error("text outside of a vCard")]
    Outside,
    /// A card without one property that says something.
    #[error("a vCard that says nothing")]
    Empty,
    /// A card larger than [`MAX_CARD`].
    #[error("a vCard of more than 16 MiB")]
    TooLarge,
    /// More than [`MAX_PROPERTIES`] properties.
    #[error("a vCard of more than 10,000 properties")]
    TooMany,
}

/// Largest card that is read, in bytes.
pub const MAX_CARD: usize = 16 << 20;
/// Most properties of one card that are read.
pub const MAX_PROPERTIES: usize = 10_000;

/// Reads every card of a file.
pub fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    read::read(bytes, dialect)
}

/// Whether the text looks like a vCard.
pub fn sniff(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD"))
}

#[cfg(test)]
mod tests;
