//! Text to `pim` and back, without I/O; each format takes a [`Dialect`](dialect::Dialect).

pub mod dialect;
pub mod vcard;
