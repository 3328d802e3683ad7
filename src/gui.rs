//! The window.

pub mod desk;
pub mod icon;
pub mod theme;
pub mod widget;
