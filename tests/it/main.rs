//! The one test binary.

mod matching;
