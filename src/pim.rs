//! What people own: plain values, no file format, no peer.
//!
//! A [`Record`] is one contact (later: event, task or note) with the properties we do not model kept aside.
//! Merge, diff, screens and JSON reach its parts through one uniform door, [`Field`] and [`Value`], so that a new
//! kind of record brings new fields but no new merge.

pub mod contact;
pub mod field;
pub mod fold;
pub mod json;
pub mod lens;
pub mod moment;
pub mod record;

pub use contact::{Address, Contact, Name, Photo, Point};
pub use field::{Field, Value};
pub use lens::Lens;
pub use moment::PartialDate;
pub use record::{Body, Fingerprint, Kept, Kind, Record};
