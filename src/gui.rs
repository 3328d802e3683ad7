//! The window.

pub mod desk;
pub mod icon;
