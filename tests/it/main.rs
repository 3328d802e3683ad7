//! The one test binary.

mod keyring;
