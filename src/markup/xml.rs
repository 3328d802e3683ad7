//! The XML spelling.
//!
//! Read: namespaces, attributes, comments, processing instructions and DOCTYPE are dropped; only the five predefined
//! entities and character references are resolved, so nothing can expand. Line ends are *not* normalised: a vCard keeps
//! its CR LF. CDATA sections become opaque values.
//! Written: no white space between elements, namespaces where they change, opaque values as CDATA.
//! Sources: XML 1.0; SyncML Representation 1.0 to 1.2 (namespaces).

mod read;
mod write;

pub use read::read;
pub use write::{OpaqueStyle, can_carry, encoded_len, fragment_len, write, write_plain, write_styled};
