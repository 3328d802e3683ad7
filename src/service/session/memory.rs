//! What a session remembers of the ones before: anchors, and where the first sync stands.

use crate::peer::session::{Asked, Decision, Mode};
use crate::planner::Direction;
use crate::service::run::SyncMode;
use crate::store::{AnchorPair, Anchors, Collection, FirstSync, FirstSyncPolicy, Peer};

use super::Writes;

/// Whether a session of this name writes nothing to the peer.
pub(super) fn only_reads(mode: &str) -> bool {
    [Asked::OneWayFromPeer, Asked::RefreshFromPeer].map(word).contains(&mode)
}

/// The word of a mode, for the store and the answers.
pub(super) fn word(mode: Asked) -> &'static str {
    match mode {
        Asked::TwoWay | Asked::Resume => "two-way",
        Asked::Slow => "slow",
        Asked::OneWayFromPeer => "copy-from-peer",
        Asked::RefreshFromPeer => "replace-here",
        Asked::OneWayToPeer => "copy-to-peer",
        Asked::RefreshToPeer => "replace-peer",
    }
}

/// The word of what a session does: which way records go and, where they go both ways, how much is compared.
pub(super) fn done_word(direction: Direction, wire: Asked, decision: Option<&Decision>) -> &'static str {
    if decision.is_some_and(|decision| decision.done == Mode::ResetClient) {
        return SyncMode::ResetPeer.word();
    }
    match direction {
        Direction::TwoWay => word(wire),
        Direction::ToPeer => SyncMode::CopyToPeer.word(),
        Direction::FromPeer => SyncMode::CopyFromPeer.word(),
        Direction::ReplacePeer => SyncMode::ReplacePeer.word(),
        Direction::ReplaceHere => SyncMode::ReplaceHere.word(),
    }
}

/// What the peer's Last says about our memory (spec section 4).
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Memory {
    /// Both remember the same session; our anchor of it.
    Current(String),
    /// It never got the end of our last one.
    Previous(String),
    /// Nothing in common.
    Strange,
}

impl Memory {
    pub(super) fn of(collection: &Collection, last: Option<&str>) -> Memory {
        Self::of_anchors(&collection.anchors, last)
    }

    pub(super) fn of_anchors(anchors: &Anchors, last: Option<&str>) -> Memory {
        let Some(last) = last.filter(|last| !last.is_empty()) else { return Memory::Strange };
        let is = |pair: &&AnchorPair| pair.theirs == last;
        if let Some(pair) = anchors.current.as_ref().filter(is) {
            return Memory::Current(pair.ours.clone());
        }
        match anchors.previous.as_ref().filter(is) {
            Some(pair) => Memory::Previous(pair.ours.clone()),
            None => Memory::Strange,
        }
    }
}

/// A new anchor of ours: decimal milliseconds, larger than any before, whatever the clock says.
pub(super) fn next_anchor(collection: &Collection, now: i64) -> String {
    next_anchor_after(&collection.anchors, now)
}

/// The same after these anchors.
pub(super) fn next_anchor_after(anchors: &Anchors, now: i64) -> String {
    let pairs = [&anchors.current, &anchors.previous, &anchors.pending];
    let used = pairs.into_iter().flatten().filter_map(|pair| pair.ours.parse::<i64>().ok()).max();
    used.map_or(now, |used| now.max(used + 1)).to_string()
}

pub(super) struct First {
    pub(super) writes: Writes,
    pub(super) must_list: bool,
    pub(super) direction: Direction,
    /// Whether what the direction deletes was decided on by a person.
    pub(super) allowed: bool,
}

/// What the state of the first sync allows this session.
/// `decided` is the direction a person decided on for it.
pub(super) fn first_sync(peer: &Peer, collection: &Collection, preview: bool, decided: Option<Direction>) -> First {
    let decided = decided.filter(|_| collection.first_sync != FirstSync::Done);
    let direction = match peer.settings.first_sync {
        FirstSyncPolicy::Review if decided.is_some() => decided.unwrap_or_default(),
        FirstSyncPolicy::CopyToPeer if collection.first_sync != FirstSync::Done => Direction::ToPeer,
        FirstSyncPolicy::CopyFromPeer if collection.first_sync != FirstSync::Done => Direction::FromPeer,
        _ => Direction::TwoWay,
    };
    let review = peer.settings.first_sync == FirstSyncPolicy::Review;
    let (writes, must_list) = match collection.first_sync {
        FirstSync::New | FirstSync::Reading if review => (Writes::StageOnly, true),
        FirstSync::New | FirstSync::Reading => (Writes::Yes, true),
        FirstSync::WaitingForYes => (Writes::StageOnly, false),
        FirstSync::Approved => (Writes::Approved, false),
        FirstSync::Done => (Writes::Yes, false),
    };
    // What the person decided on deletes with their yes; who has not decided is not asked for one.
    let allowed = review && direction.replaced().is_some();
    First { writes: if preview { Writes::StageOnly } else { writes }, must_list, direction, allowed }
}
