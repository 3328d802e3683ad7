//! Which types of content are read and written here, and what items of them may hold: what we tell a peer.

use super::vcard;
use crate::pim::Kind;

/// A type of content as peers name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// The media type: `text/vcard`.
    pub media_type: &'static str,
    /// Its version: `3.0`.
    pub version: &'static str,
    /// What BEGIN and END may say; empty where there are none.
    pub entities: &'static [&'static str],
    /// The properties that are kept. A name that ends in `*` stands for all that begin so. Empty where items have no
    /// properties. How often one may occur, how long it may be and which parameters it may have is not limited.
    pub properties: &'static [&'static str],
}

/// The types of content in which records of a kind come and go, best first. Empty: the kind cannot be exchanged.
pub fn contents(kind: Kind) -> &'static [Content] {
    match kind {
        Kind::Contacts => &vcard::CONTENTS,
        Kind::Events | Kind::Tasks | Kind::Notes => &[],
    }
}
