//! Text to `pim` and back, without I/O; each format takes a [`Dialect`].

pub mod content;
pub mod dialect;
pub mod vcard;

pub use content::{Content, contents};
pub use dialect::{Charset, Dialect, Nickname, QuotedPrintable, Version};
