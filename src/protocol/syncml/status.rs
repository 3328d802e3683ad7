//! Status codes, and what an answer to one of our items means.
//!
//! Sources: SyncML Representation Protocol 1.1 and 1.2, 10 (response status codes).

use super::message::Verb;

/// In progress. For SyncHdr: the server is busy, the client shall ask again (Alert 221).
pub const IN_PROGRESS: u16 = 101;
/// Done.
pub const OK: u16 = 200;
/// The item is new to the receiver.
pub const ADDED: u16 = 201;
/// Deleted, no copy was kept.
pub const DELETED_WITHOUT_ARCHIVE: u16 = 210;
/// There was nothing to delete.
pub const NOT_DELETED: u16 = 211;
/// The credentials hold for the whole session.
pub const AUTHENTICATED: u16 = 212;
/// A chunk of an object was taken, the rest is awaited.
pub const CHUNK_ACCEPTED: u16 = 213;
/// Not understood.
pub const BAD_REQUEST: u16 = 400;
/// Credentials are wrong.
pub const INVALID_CREDENTIALS: u16 = 401;
/// Out of place, or not allowed.
pub const FORBIDDEN: u16 = 403;
/// No such store or item.
pub const NOT_FOUND: u16 = 404;
/// An optional feature that is not supported.
pub const OPTIONAL_FEATURE: u16 = 406;
/// Credentials are wanted.
pub const MISSING_CREDENTIALS: u16 = 407;
/// Gone.
pub const GONE: u16 = 410;
/// The first chunk does not tell the size of the object.
pub const SIZE_REQUIRED: u16 = 411;
/// Something necessary is missing in the command.
pub const INCOMPLETE: u16 = 412;
/// Too large to be taken now.
pub const ENTITY_TOO_LARGE: u16 = 413;
/// Unsupported media type or format.
pub const UNSUPPORTED_TYPE: u16 = 415;
/// The rest of an object is not wanted without its beginning: send it again from there (1.2).
pub const PARTIAL_NOT_ACCEPTED: u16 = 426;
/// Larger than the largest object accepted.
pub const OBJECT_TOO_LARGE: u16 = 416;
/// Try again later.
pub const RETRY_LATER: u16 = 417;
/// The receiver has it already.
pub const ALREADY_EXISTS: u16 = 418;
/// The server's data won.
pub const SERVER_WON: u16 = 419;
/// The device is full.
pub const DEVICE_FULL: u16 = 420;
/// A condition in an address or a filter breaks the rules of its grammar.
pub const BAD_CGI: u16 = 422;
/// The chunks do not add up to the size stated.
pub const SIZE_MISMATCH: u16 = 424;
/// The receiver failed.
pub const COMMAND_FAILED: u16 = 500;
/// No such command here.
pub const NOT_IMPLEMENTED: u16 = 501;
/// VerDTD is not supported.
pub const DTD_NOT_SUPPORTED: u16 = 505;
/// Anchors do not match: all items are needed.
pub const REFRESH_REQUIRED: u16 = 508;
/// VerProto is not supported.
pub const PROTOCOL_NOT_SUPPORTED: u16 = 513;
/// Cancelled.
pub const CANCELLED: u16 = 514;

/// What the client made of a change that was sent to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ItemOutcome {
    /// It has it, or it is gone as wished.
    Done,
    /// It has no item of that id any more: forget the id and add anew in the next session.
    Unknown,
    /// The store is full: send it no more Adds in this session.
    Full,
    /// Not now: the same again in the next session.
    Later,
    /// Too large, always: do not repeat until the item changes.
    TooLarge,
    /// Not this content, ever: do not repeat until the item changes.
    Unfit,
    /// It failed with this very item, and may do so always: repeat it once.
    Failed,
    /// It is not allowed: do not repeat.
    Denied,
}

/// What a status for one of our changes means.
pub fn item_outcome(verb: Verb, code: u16) -> ItemOutcome {
    match (verb, code) {
        (_, 200..=210 | ALREADY_EXISTS | SERVER_WON) => ItemOutcome::Done,
        (Verb::Delete, NOT_DELETED | NOT_FOUND | GONE) => ItemOutcome::Done,
        (Verb::Replace, NOT_DELETED | NOT_FOUND | GONE) => ItemOutcome::Unknown,
        (_, DEVICE_FULL) => ItemOutcome::Full,
        (_, 401..=403 | 407 | 425) => ItemOutcome::Denied,
        (_, ENTITY_TOO_LARGE | OBJECT_TOO_LARGE) => ItemOutcome::TooLarge,
        (_, OPTIONAL_FEATURE | INCOMPLETE | 414 | UNSUPPORTED_TYPE) => ItemOutcome::Unfit,
        (
            _,
            BAD_REQUEST | NOT_FOUND | 405 | GONE | SIZE_REQUIRED | SIZE_MISMATCH | COMMAND_FAILED | NOT_IMPLEMENTED,
        ) => ItemOutcome::Failed,
        (_, 506) => ItemOutcome::Failed,
        _ => ItemOutcome::Later,
    }
}

/// Whether the code stands for success or progress.
pub fn is_success(code: u16) -> bool {
    (100..400).contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_the_client_made_of_it() {
        for (verb, code, wanted) in [
            (Verb::Add, 201, ItemOutcome::Done),
            (Verb::Add, 418, ItemOutcome::Done),
            (Verb::Replace, 419, ItemOutcome::Done),
            (Verb::Delete, 211, ItemOutcome::Done),
            (Verb::Delete, 404, ItemOutcome::Done),
            (Verb::Replace, 404, ItemOutcome::Unknown),
            (Verb::Replace, 410, ItemOutcome::Unknown),
            (Verb::Add, 420, ItemOutcome::Full),
            (Verb::Replace, 409, ItemOutcome::Later),
            (Verb::Add, 500, ItemOutcome::Failed),
            (Verb::Add, 424, ItemOutcome::Failed),
            (Verb::Replace, 417, ItemOutcome::Later),
            (Verb::Add, 503, ItemOutcome::Later),
            (Verb::Add, 510, ItemOutcome::Later),
            (Verb::Add, 514, ItemOutcome::Later),
            (Verb::Add, 415, ItemOutcome::Unfit),
            (Verb::Add, 416, ItemOutcome::TooLarge),
            (Verb::Add, 425, ItemOutcome::Denied),
        ] {
            assert_eq!(item_outcome(verb, code), wanted, "{verb:?} {code}");
        }
    }
}
