//! Text to `pim` and back, without I/O; each format takes a `Dialect`.

pub mod vcard;
