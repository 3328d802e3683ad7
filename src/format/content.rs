//! Which formats we offer to peers, and what items of them may hold.

use super::{Syntax, vcard};
use crate::pim::Kind;

/// What items of one format may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// The format.
    pub syntax: Syntax,
    /// What BEGIN and END may say; empty where there are none.
    pub entities: &'static [&'static str],
    /// The properties that are kept. A name that ends in `*` stands for all that begin so. Empty where items have no
    /// properties. How often one may occur, how long it may be and which parameters it may have is not limited.
    pub properties: &'static [&'static str],
}

/// The formats in which records of a kind come and go, best first. Empty: the kind cannot be exchanged.
pub fn contents(kind: Kind) -> &'static [Content] {
    match kind {
        Kind::Contacts => &vcard::CONTENTS,
        Kind::Events | Kind::Tasks | Kind::Notes => &[],
    }
}
