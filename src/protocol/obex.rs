//! OBEX: packets, headers, and the client's and server's halves of a conversation, without I/O.
//!
//! Both cores work alike: feed received bytes to `receive` in any pieces, drain `poll_transmit` to the link and
//! `poll_event` to the application. Time is the caller's: a core never waits, so whoever drives it decides when an
//! answer is overdue and calls `abort` or drops the link.
//! Sources: IrOBEX 1.3 (sections 2 and 3), OMA-TS-SyncML_OBEXBinding-V1_2.

pub mod auth;
pub mod client;
pub mod header;
pub mod packet;
pub mod server;

pub use auth::{Credentials, Nonce};
pub use client::{Client, ClientEvent, ClientOptions, Operation, Request};
pub use header::{Header, Headers};
pub use packet::ResponseCode;
pub use server::{Server, ServerEvent, ServerOptions};

/// Target of the SyncML data synchronisation service.
pub const SYNCML_SYNC: &[u8] = b"SYNCML-SYNC";
/// Target of the IrMC synchronisation service.
pub const IRMC_SYNC: &[u8] = b"IRMC-SYNC";
/// The smallest packet that every peer must take.
pub const SMALLEST_PACKET: u16 = 255;

/// What a peer did that ends the conversation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A packet length field below its own header's size.
    #[error("a packet of {0} bytes cannot be")]
    PacketTooShort(usize),
    /// A packet longer than we announced to take.
    #[error("a packet of {length} bytes, {limit} were announced")]
    PacketTooLong {
        /// Its length field.
        length: usize,
        /// Our announced limit.
        limit: usize,
    },
    /// A header that runs over the end of its packet or has an impossible length.
    #[error("header {0:#04x} does not fit its packet")]
    BadHeader(u8),
    /// An object larger than our limit.
    #[error("an object of more than {0} bytes")]
    ObjectTooLarge(usize),
    /// More headers over the packets of one operation than we remember.
    #[error("more than {0} bytes of headers")]
    TooManyHeaders(usize),
    /// Bytes that answer no request, or a request out of turn that cannot be answered.
    #[error("an unexpected packet, code {0:#04x}")]
    Unexpected(u8),
    /// The peer answers Continue for ever without sending anything.
    #[error("the peer goes on without sending anything")]
    NoProgress,
    /// The challenge is malformed or the peer asks again.
    #[error("authentication failed")]
    Authentication,
}

/// What the application asked for at the wrong time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misuse {
    /// Another operation is in flight, or there is no connection.
    #[error("not possible in this state")]
    NotNow,
    /// The headers alone do not fit one packet.
    #[error("the headers do not fit one packet")]
    HeadersTooLong,
}

#[cfg(test)]
mod tests;
