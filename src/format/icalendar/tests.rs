//! The format, by samples and by laws.
