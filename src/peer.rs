//! One peer as a source and sink of records.
//!
//! [`session`] holds the words every peer speaks to the service; [`syncml`] puts the SyncML server role and the formats
//! behind them; [`phone`] drives that over OBEX on a byte link, [`dial_in`] over HTTP, where it owns the open sessions.

pub mod archive;
pub mod dial_in;
mod driver;
mod facts;
mod log;
pub mod phone;
pub mod session;
mod short_id;
pub mod syncml;

pub use driver::ObexFailure;
pub use log::{Alias, Changes, Digest, Mask, Refusal, examine, wire_text, without_secrets};
