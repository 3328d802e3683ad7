//! SQLite: the only layer that remembers.

pub mod secrets;
