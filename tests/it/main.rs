//! The one test binary.

#[cfg(feature = "gui")]
mod gui;
