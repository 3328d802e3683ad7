//! The WBXML spelling.
//!
//! Sources: WAP-192-WBXML (versions 1.0 to 1.3); the WBXML chapters of SyncML Representation 1.0 to 1.2; habits of real
//! peers where noted. Written: version 1.2, UTF-8, tokens and inline strings; a string table only for a public
//! identifier in text form and for names that have no token.

mod read;
mod write;

pub use read::{read, read_document};
pub use write::{encoded_len, fragment_len, write};

/// Global tokens (WAP-192, 7.1).
mod token {
    pub(super) const SWITCH_PAGE: u8 = 0x00;
    pub(super) const END: u8 = 0x01;
    pub(super) const ENTITY: u8 = 0x02;
    pub(super) const STR_I: u8 = 0x03;
    pub(super) const LITERAL: u8 = 0x04;
    pub(super) const PI: u8 = 0x43;
    pub(super) const STR_T: u8 = 0x83;
    pub(super) const OPAQUE: u8 = 0xC3;
    /// Flags and number of a tag.
    pub(super) const HAS_CONTENT: u8 = 0x40;
    pub(super) const HAS_ATTRIBUTES: u8 = 0x80;
    pub(super) const TAG_NUMBER: u8 = 0x3F;
}

/// IANA MIBenum of UTF-8.
const UTF_8: u32 = 106;
