//! The server role: one request document in, one answer document out.
//!
//! [`Server`] speaks the protocol and keeps its books; what the items mean, what is remembered and what is sent is the
//! [`Application`]'s. The driver hands documents over and says when an answer has left:
//!
//! ```text
//! loop { reply = server.exchange(request, encoding, app)?; send(reply); server.delivered(app) }
//! server.closed(app)          // when the link is gone
//! ```
//!
//! Sources: SyncML Sync Protocol 1.1.2, 4 to 6; OMA DS Protocol 1.2, 5 to 8; where marked, what real clients need.

mod application;
mod commands;
mod compose;
mod items;
mod login;
mod options;
mod session;

#[cfg(test)]
mod tests;

pub use application::*;
pub use options::*;
pub use session::{Error, Incoming, Outcome, Phase, Progress, Reply, Server};

/// Whether two addresses mean the same store: one leading `./`, URL escapes and CGI do not count, and neither does case.
pub fn same_store(one: &str, other: &str) -> bool {
    plain_uri(one).eq_ignore_ascii_case(&plain_uri(other))
}

/// An address without leading `./`, URL escapes and CGI.
fn plain_uri(uri: &str) -> String {
    let path = uri.trim().split('?').next().unwrap_or_default();
    unescape(path.strip_prefix("./").unwrap_or(path))
}

/// A text without URL escapes. What is no UTF-8 then becomes U+FFFD.
pub(super) fn unescape(text: &str) -> String {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        match escaped(rest) {
            Some(value) => {
                plain.push(value);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                plain.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// The byte that a URL escape at the beginning stands for.
fn escaped(text: &[u8]) -> Option<u8> {
    let digits = text.strip_prefix(b"%")?.get(..2)?;
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
