//! What people own: plain values, no file format, no peer.
//!
//! A [`Record`] is one contact, event, task or note with the properties we do not model kept aside.
//! Merge, diff, screens and JSON reach its parts through one uniform door, [`Field`] and [`Value`], so that a new
//! kind of record brings new fields but no new merge.

pub mod contact;
pub mod event;
pub mod field;
pub mod fold;
pub mod json;
pub mod lens;
pub mod moment;
pub mod note;
pub mod record;
pub mod recurrence;
pub mod repetition;
pub mod series;
pub mod task;

pub use contact::{Address, Contact, Name, Photo, Point};
pub use event::{Alarm, Attendee, Event, Override, Trigger};
pub use field::{Field, Value};
pub use lens::Lens;
pub use moment::{Date, Local, Moment, PartialDate, Span, Zone};
pub use note::Note;
pub use record::{Body, Fingerprint, Kept, Kind, Record};
pub use recurrence::Rule;
pub use task::Task;
