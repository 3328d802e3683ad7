//! Pieces several screens are made of. They know how to look, not what anything means to the service.

pub mod avatar;
pub mod board;
pub mod choice;
pub mod control;
pub mod cord;
pub mod drawn;
pub mod edge;
pub mod form;
pub mod input;
pub mod level;
pub mod list;
pub mod long;
pub mod phases;
pub mod phone;
pub mod photo;
pub mod place;
pub mod reveal;
pub mod ring;
pub mod scroll;
pub mod seek;
pub mod setting;
pub mod short;
pub mod steps;
pub mod tick;
pub mod toast;
