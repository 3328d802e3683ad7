//! The window.

pub mod desk;
pub mod icon;
pub mod screen;
pub mod theme;
pub mod widget;
mod work;
