//! Text to `pim` and back, without I/O; each format takes a [`Dialect`].

pub mod dialect;
pub mod vcard;

pub use dialect::{Charset, Dialect, Nickname, QuotedPrintable, Version};
