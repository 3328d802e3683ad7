//! vCard 2.1, 3.0 and 4.0 ([versit 1996], RFC 2426, RFC 6350), read and written over one line grammar.
//!
//! Whatever is not modelled is kept, lines that belong to nothing too (as X-STRAY-LINE). Not kept are parameters of
//! modelled properties that say neither type, rank nor label (LANGUAGE, PID, ALTID, VALUE …) but those of PHOTO, the time
//! of a birth, and blanks at the ends of a text. REV, PRODID and VERSION are dropped: they speak about the file, not the person,
//! and change with every writer.

mod content;
mod read;
mod write;

pub use content::CONTENTS;
pub use read::{MESSENGERS, read};
pub use write::write;

use super::{Version, line};

/// The version of the first card; `None` when the bytes hold no card.
pub fn sniff(bytes: &[u8]) -> Option<Version> {
    let head = line::utf8(bytes);
    let start = line::Lines::new(&head).find("BEGIN:VCARD")?;
    Some(version_of(head.get(start..)?).unwrap_or(Version::V30))
}

/// The VERSION of the card the bytes begin with.
fn version_of(card: &[u8]) -> Option<Version> {
    let value = line::version_of(card, "END:VCARD")?;
    [Version::V21, Version::V30, Version::V40].into_iter().find(|version| version.name().as_bytes() == value)
}

#[cfg(test)]
mod tests;
