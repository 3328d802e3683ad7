//! One element tree and its two spellings, XML and WBXML.
//!
//! A message is a tree of [`Element`]s. [`xml`] and [`wbxml`] read bytes into it and write it back; [`codepage`] holds
//! the vocabularies (token numbers, namespaces, public identifiers) as data. Nothing here knows what an element means.
//!
//! Both spellings give the *same* tree for the same message: namespaces, code pages, string tables and attributes are
//! gone, a document nested in an opaque value is an ordinary child element, and a superfluous `MetInf` wrapper is lifted.

pub mod codepage;
pub mod wbxml;
pub mod xml;

mod build;
mod element;

pub use codepage::{CodeBook, Document, Edition, PublicIdForm};
pub use element::{Element, Name, Node};

/// How much a reader accepts from a peer before it gives up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Deepest nesting of elements, nested documents included.
    pub depth: usize,
    /// Most elements and pieces of content in one document.
    pub nodes: usize,
    /// Most bytes of input, and most bytes of names and content made from it.
    pub bytes: usize,
}

impl Default for Limits {
    /// Generous for any phone: 64 levels, half a million nodes, 64 MiB.
    fn default() -> Self {
        Limits { depth: 64, nodes: 500_000, bytes: 64 << 20 }
    }
}

/// Which of the two spellings a document has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// Text with tags.
    Xml,
    /// Binary tokens (WAP-192).
    Wbxml,
}

impl Spelling {
    /// Tells the spelling by the first bytes: `00`..`03` begin WBXML; `<`, white space or a byte order mark begin XML.
    pub fn sniff(bytes: &[u8]) -> Option<Spelling> {
        match bytes.first()? {
            0..=3 => Some(Spelling::Wbxml),
            0xEF | 0xFE | 0xFF => Some(Spelling::Xml),
            _ => (bytes.trim_ascii_start().first() == Some(&b'<')).then_some(Spelling::Xml),
        }
    }
}

/// Reads a document in whichever spelling it has.
///
/// # Errors
/// As [`xml::read`] and [`wbxml::read`]; [`Error::UnknownSpelling`] when the bytes begin like neither.
pub fn read(bytes: &[u8], book: &CodeBook, limits: &Limits) -> Result<Element, Error> {
    match Spelling::sniff(bytes).ok_or(Error::UnknownSpelling)? {
        Spelling::Xml => xml::read(bytes, limits),
        Spelling::Wbxml => wbxml::read(bytes, book, limits),
    }
}

/// Writes a document in the given spelling.
pub fn write(spelling: Spelling, root: &Element, document: &Document) -> Vec<u8> {
    match spelling {
        Spelling::Xml => xml::write(root, document),
        Spelling::Wbxml => wbxml::write(root, document),
    }
}

/// Bytes that [`write()`] would make, without making them.
pub fn encoded_len(spelling: Spelling, root: &Element, document: &Document) -> usize {
    match spelling {
        Spelling::Xml => xml::encoded_len(root, document),
        Spelling::Wbxml => wbxml::encoded_len(root, document),
    }
}

/// The most bytes that `element` adds to a document when it is put somewhere inside it.
pub fn fragment_len(spelling: Spelling, element: &Element, document: &Document) -> usize {
    match spelling {
        Spelling::Xml => xml::fragment_len(element, document),
        Spelling::Wbxml => wbxml::fragment_len(element, document),
    }
}

/// The document that an element holds, in whatever form the peer chose: a child element, WBXML in an opaque value, or
/// XML in a text or opaque value.
///
/// `book` is the vocabulary of the held document. `None` when the content is no document at all.
///
/// # Errors
/// What [`read()`] says about content that begins like a document but is none.
pub fn held_document(holder: &Element, book: &CodeBook, limits: &Limits) -> Result<Option<Element>, Error> {
    if let Some(child) = holder.child(book.root) {
        return Ok(Some(child.clone()));
    }
    let content = holder.bytes();
    match Spelling::sniff(&content) {
        Some(_) => read(&content, book, limits).map(Some),
        None => Ok(None),
    }
}

/// Why a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither XML nor WBXML.
    #[error("neither XML nor WBXML")]
    UnknownSpelling,
    /// The document ends before its root element does.
    #[error("the document is cut short at byte {at}")]
    Truncated {
        /// Bytes that were there.
        at: usize,
    },
    /// A WBXML version other than 1.0 to 1.3; the byte as found.
    #[error("unknown WBXML version {0:#04x}")]
    Version(u8),
    /// A WBXML integer of more than 32 bits.
    #[error("an integer at byte {at} is too large")]
    Integer {
        /// Offset of its first byte.
        at: usize,
    },
    /// A WBXML string table offset that points nowhere.
    #[error("byte {at} refers to a string that is not in the string table")]
    NoSuchString {
        /// Offset of the reference.
        at: usize,
    },
    /// A byte that cannot stand where it stands.
    #[error("unexpected {found} at byte {at}")]
    Unexpected {
        /// What was met: a token or a piece of markup.
        found: String,
        /// Offset of it.
        at: usize,
    },
    /// XML that is not well-formed.
    #[error("malformed XML at byte {at}: {reason}")]
    Malformed {
        /// Offset where reading stopped.
        at: usize,
        /// The reader's own words.
        reason: String,
    },
    /// The document declares a character set nobody here knows.
    #[error("unknown character set {0:?}")]
    Charset(String),
    /// Nested deeper than [`Limits::depth`].
    #[error("nested deeper than {0} levels")]
    TooDeep(usize),
    /// More nodes than [`Limits::nodes`].
    #[error("more than {0} nodes")]
    TooManyNodes(usize),
    /// More bytes than [`Limits::bytes`].
    #[error("more than {0} bytes")]
    TooLarge(usize),
}

#[cfg(test)]
mod tests;
