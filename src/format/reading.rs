//! What a reader found in a file, and what was wrong with it.

use std::ops::Range;

use super::sif::Spoken;
use crate::pim::Record;

/// What was in a file.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The records, in order.
    pub items: Vec<Item>,
    /// What no record was made of.
    pub rejected: Vec<Rejected>,
}

/// One record of a file.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it says.
    pub record: Record,
    /// What was wrong and nevertheless read.
    pub complaints: Vec<Complaint>,
    /// Where it stands in the bytes read (in a UTF-16 file: in its UTF-8 form).
    pub raw: Range<usize>,
    /// What it speaks about, where the format lets a sender leave out what it does not mean to change; `None`: about
    /// everything. The record of a change is [`Spoken::complete`]d from the peer's copy before it is compared.
    pub spoken: Option<Spoken>,
}

/// A part of the file no record was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The first line, counted from 1.
    pub line: usize,
    /// Why.
    pub reason: Reason,
    /// The bytes.
    pub raw: Vec<u8>,
}

/// Why a part of a file was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Text before, between or after records.
    #[error("text outside of a record")]
    Outside,
    /// A record that says nothing.
    #[error("empty record")]
    Empty,
    /// More bytes or properties than the dialect allows.
    #[error("record too large")]
    TooLarge,
    /// It is not what its type says.
    #[error("neither a person nor an event, a task or a note")]
    NotOfItsType,
}

/// Something wrong in a record that was read nevertheless.
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
    /// A value that is not of the type its property has (a date that is none); it is kept as it stands.
    #[error("meaningless value")]
    Meaningless,
    /// Clocks of no zone we know; the times are kept as instants or as read from any clock.
    #[error("unknown time zone")]
    UnknownZone,
}
