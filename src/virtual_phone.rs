//! A pretend phone: OBEX server, SyncML client and a small memory of plain files.
//!
//! [`VirtualPhone`] is as good as a real phone and as bad: what it receives it squeezes through its own limits
//! ([`Shape`]), it keeps anchors, Maps and a change log across sessions, and a [`Script`] makes it misbehave. Its
//! contents are files a person can edit (see [`FolderStore`]): editing one edits the item, deleting one deletes it.

mod limits;
mod phone;
mod profiled;
mod script;
mod serve;
mod shape;
mod store;

#[cfg(test)]
mod tests;

pub use phone::{Ending, PhoneError, PhoneReport, VirtualPhone};
pub use profiled::{TWO_WAY, login};
pub use script::{Accident, Habit, Mishap, Reason, Script, ScriptError};
pub use shape::{FieldShape, Introduces, MapsAfterBreak, Shape, Shelf, ShelfShape, Times};
pub use store::{FolderError, FolderStore, PhoneItem};
