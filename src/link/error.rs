//! What can go wrong on a link, told apart by what a person can do about it.

use std::io;

/// A link failed. Every variant is worth another try; they differ in what should be done first.
///
/// `at` is where: a path (`/dev/ttyUSB0`), `host:port` or a URL without its query.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// Nothing came (or could be written) in the time given. The link itself may be well.
    #[error("timed out")]
    TimedOut,
    /// The stop token was pulled while waiting.
    #[error("cancelled")]
    Cancelled,
    /// The other end closed the link, or this end was closed before.
    #[error("closed by the other end")]
    Closed,
    /// Another program, or another run, holds the port or address.
    #[error("{at}: in use by another program")]
    Busy {
        /// Where.
        at: String,
    },
    /// No such port, file or host name.
    #[error("{at}: not found")]
    NotFound {
        /// Where.
        at: String,
    },
    /// The operating system forbids opening it (on Linux mostly: not in the group `dialout`).
    #[error("{at}: permission denied")]
    PermissionDenied {
        /// Where.
        at: String,
    },
    /// The device went away while it was in use.
    #[error("{at}: unplugged")]
    Unplugged {
        /// Where.
        at: String,
    },
    /// The computer answers, but nobody listens on that port.
    #[error("{at}: connection refused")]
    Refused {
        /// Where.
        at: String,
    },
    /// No way to that computer: no network, or it is off.
    #[error("{at}: unreachable")]
    Unreachable {
        /// Where.
        at: String,
    },
    /// TLS could not be agreed on: certificate expired, for another name, or signed by nobody we know.
    #[error("{at}: no trusted connection: {reason}")]
    Untrusted {
        /// Where.
        at: String,
        /// What the TLS library says.
        reason: String,
    },
    /// An HTTP answer that carries no document.
    #[error("{at}: HTTP status {status}")]
    HttpStatus {
        /// Where.
        at: String,
        /// The status code, 100 to 599.
        status: u16,
    },
    /// We were sent elsewhere, to a place we do not follow to by ourselves.
    #[error("{at}: redirected to {to}")]
    Redirected {
        /// Where.
        at: String,
        /// Where to; empty when the answer did not say.
        to: String,
    },
    /// The other end broke the rules of the carrier (HTTP, not SyncML).
    #[error("{at}: malformed answer: {reason}")]
    Malformed {
        /// Where.
        at: String,
        /// What was wrong.
        reason: String,
    },
    /// An address, a URL or a setting no link can be made from.
    #[error("not an address: {0}")]
    BadAddress(String),
    /// The document is larger than we take.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// This build, or this platform, cannot use that kind of link.
    #[error("{what}: not supported")]
    Unsupported {
        /// The kind of link.
        what: &'static str,
    },
    /// A replayed conversation was left: something else was written than in the trace.
    #[error("differs from the trace: {0}")]
    Diverged(String),
    /// Anything else.
    #[error("{at}: {source}")]
    Other {
        /// Where.
        at: String,
        /// The operating system's word.
        source: io::Error,
    },
}

impl LinkError {
    /// Sorts an error of the operating system, from opening or using the link at `at`.
    pub fn from_io(error: io::Error, at: &str) -> Self {
        use io::ErrorKind as K;
        let at = at.to_owned();
        match error.kind() {
            K::TimedOut | K::WouldBlock => Self::TimedOut,
            K::BrokenPipe | K::ConnectionReset | K::ConnectionAborted | K::UnexpectedEof | K::NotConnected => {
                Self::Closed
            }
            K::NotFound => Self::NotFound { at },
            K::PermissionDenied => Self::PermissionDenied { at },
            K::ConnectionRefused => Self::Refused { at },
            K::HostUnreachable | K::NetworkUnreachable | K::NetworkDown => Self::Unreachable { at },
            K::AddrInUse | K::ResourceBusy => Self::Busy { at },
            _ => Self::Other { at, source: error },
        }
    }
}
