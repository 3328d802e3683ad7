//! Cordial keeps the people, dates, tasks and notes on a phone, a computer and an account the same, and never loses or doubles one.

pub mod cli;
pub mod format;
#[cfg(feature = "gui")]
pub mod gui;
pub mod link;
pub mod markup;
pub mod peer;
pub mod pim;
pub mod planner;
pub mod profile;
pub mod protocol;
pub mod service;
pub mod store;
pub mod virtual_phone;
pub mod wording;
