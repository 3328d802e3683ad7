//! Conversations: bytes in, events and bytes out; no socket, no clock, no `pim`.

pub mod obex;
pub mod syncml;
