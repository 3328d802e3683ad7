//! The words of a session in those of SyncML, and back.

use super::super::session::{Asked, Objection, Outcome, Receipt, Scheme};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth;
use crate::protocol::syncml::message::Verb;
use crate::protocol::syncml::server::Wish;
use crate::protocol::syncml::status::{self, ItemOutcome, item_outcome};

/// The status with which an item that arrived is answered.
pub fn answer_to(receipt: Receipt) -> u16 {
    match receipt {
        Receipt::Added => status::ADDED,
        Receipt::Stored => status::OK,
        Receipt::NotThere => status::NOT_DELETED,
        Receipt::Failed => status::COMMAND_FAILED,
    }
}

pub(super) fn asked(wish: Wish) -> Asked {
    match wish {
        Wish::Resume => Asked::Resume,
        Wish::Sync(kind) => Asked::from(kind),
    }
}

/// What the client's status for an order means.
pub(super) fn outcome(verb: Verb, code: u16) -> Outcome {
    match item_outcome(verb, code) {
        ItemOutcome::Done => Outcome::Done,
        ItemOutcome::Unknown => Outcome::Gone,
        ItemOutcome::Full => Outcome::Full,
        ItemOutcome::Later => Outcome::Later(code),
        ItemOutcome::TooLarge => Outcome::Refused(Objection::TooLarge, code),
        ItemOutcome::Unfit => Outcome::Refused(Objection::Unfit, code),
        ItemOutcome::Denied => Outcome::Refused(Objection::NotAllowed, code),
        ItemOutcome::Failed => Outcome::Refused(Objection::Failed, code),
    }
}

pub(super) fn sync_type(asked: Asked) -> SyncType {
    match asked {
        Asked::TwoWay | Asked::Resume => SyncType::TwoWay,
        Asked::Slow => SyncType::Slow,
        Asked::OneWayFromPeer => SyncType::OneWayFromClient,
        Asked::RefreshFromPeer => SyncType::RefreshFromClient,
        Asked::OneWayToPeer => SyncType::OneWayFromServer,
        Asked::RefreshToPeer => SyncType::RefreshFromServer,
    }
}

pub(super) fn schemes(scheme: Scheme) -> Vec<auth::Scheme> {
    match scheme {
        Scheme::Auto => vec![auth::Scheme::Md5, auth::Scheme::Basic, auth::Scheme::Mac],
        Scheme::Basic => vec![auth::Scheme::Basic],
        Scheme::Md5 => vec![auth::Scheme::Md5],
        Scheme::Hmac => vec![auth::Scheme::Mac],
    }
}
