//! Messages to documents and back.
//!
//! The reader takes children in any order, skips elements it does not know and tells which; the writer keeps the order
//! of the specification, which strict phones insist on.

mod read;
mod write;

#[cfg(test)]
mod tests;

use super::message::{Command, Message};
use super::{Encoding, Version};
pub use crate::markup::Limits;
use crate::markup::xml::OpaqueStyle;
use crate::markup::{self, Document, Element, PublicIdForm, codepage};

pub use read::from_element;
pub(super) use write::anchor as anchor_element;
pub use write::{command_element, to_element};

/// A message as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The message.
    pub message: Message,
    /// Paths of elements that were skipped because nothing here knows them, each once, a few at most.
    pub skipped: Vec<String>,
}

/// Habits of a peer that concern spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    /// How data is written in XML.
    pub opaque: OpaqueStyle,
    /// Form of the public identifier in WBXML; `None` is the usual one of the version.
    pub public_id: Option<PublicIdForm>,
}

/// Why a document is no SyncML message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It cannot be read as a document.
    #[error(transparent)]
    Markup(#[from] markup::Error),
    /// The root element is another.
    #[error("the document is a {0}, not SyncML")]
    NotSyncMl(String),
    /// An element without which nothing can be answered.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A number that is none.
    #[error("{0} is not a number")]
    NotANumber(&'static str),
}

/// Reads a message.
///
/// # Errors
/// [`Error`]: not readable, or without a usable header.
pub fn decode(bytes: &[u8], encoding: Encoding, limits: &markup::Limits) -> Result<Decoded, Error> {
    let root = match encoding {
        Encoding::Xml => markup::xml::read(bytes, limits)?,
        Encoding::Wbxml => markup::wbxml::read(bytes, &codepage::SYNCML, limits)?,
    };
    from_element(&root)
}

/// Writes a message in its own version (the newest if it names none that is known).
pub fn encode(message: &Message, encoding: Encoding, style: &Style) -> Vec<u8> {
    let root = to_element(message);
    let Some(document) = document(message.header.version().unwrap_or(Version::V12), style) else { return Vec::new() };
    match encoding {
        Encoding::Xml => markup::xml::write_styled(&root, &document, style.opaque),
        Encoding::Wbxml => markup::wbxml::write(&root, &document),
    }
}

/// The most bytes that a command adds to a message.
pub fn command_len(command: &Command, version: Version, encoding: Encoding, style: &Style) -> usize {
    element_len(&command_element(command), version, encoding, style)
}

/// The most bytes that an element adds to a message.
pub fn element_len(element: &Element, version: Version, encoding: Encoding, style: &Style) -> usize {
    document(version, style).map_or(0, |document| markup::fragment_len(encoding.into(), element, &document))
}

/// Bytes of a message as it would be written. With [`OpaqueStyle::Escaped`] it is what CDATA would take.
pub fn message_len(message: &Message, encoding: Encoding, style: &Style) -> usize {
    let version = message.header.version().unwrap_or(Version::V12);
    document(version, style).map_or(0, |document| markup::encoded_len(encoding.into(), &to_element(message), &document))
}

fn document(version: Version, style: &Style) -> Option<Document> {
    let document = Document::new(&codepage::SYNCML, version.dtd())?;
    Some(match style.public_id {
        Some(form) => document.with_public_id(form),
        None => document,
    })
}
