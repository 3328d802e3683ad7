//! SQLite: the only layer that remembers.
