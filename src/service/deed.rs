//! What a person decided that is no change of a record, so that it can be taken back.

use serde::{Deserialize, Serialize};

use crate::pim::Kind;
use crate::planner::{ConflictField, Reason, RecordId, ReplicaId, Take};
use crate::store::{
    Act, ActId, Collection, Decided, FirstSync, FirstSyncPolicy, HeldState, NewAct, PeerId, Reader, Result, StoreError,
    StoredConflict, Tx,
};

use super::run::SyncRequest;

/// Where the standing rule for quarrels with every place is kept.
pub(super) const RULE: &str = "conflicts";

/// Something decided. Numbers are those of the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "kebab-case")]
pub(super) enum Deed {
    /// A question was answered; the act in which it was keeps question and answers.
    Answered { decision: i64 },
    /// An answer was taken back.
    Reopened { decision: i64 },
    /// Two records were said to be two.
    Different { a: i64, b: i64 },
    /// That was taken back.
    PerhapsSame { a: i64, b: i64 },
    /// One record went into another, with these items.
    Joined { kept: i64, gone: i64, items: Vec<i64> },
    /// It came out again, with these items.
    Split { kept: i64, gone: i64, items: Vec<i64> },
    /// The standing rule of a place, or of all, was changed.
    Rule { peer: Option<i64>, before: Option<String>, after: Option<String> },
    /// A held step was answered: from waiting to allowed or refused, or back.
    Held { held: i64, allowed: bool, record: Option<i64>, left: Left },
    /// That was taken back.
    Waits { held: i64, allowed: bool, record: Option<i64>, left: Left },
    /// The plan of a place was approved.
    Approved { peer: i64, kind: String, excepted: Vec<usize> },
    /// That was taken back.
    Disapproved { peer: i64, kind: String, excepted: Vec<usize> },
    /// A run was the first sync of a place with this kind, or a part of it.
    Began { peer: i64, kind: String },
    /// The next sync of a place with this kind was to make it like this computer.
    Wished { peer: i64, kind: String },
}

/// What the answer to a held step leaves behind when it is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Left {
    /// Changes of records: the journal has them.
    Changes,
    /// The record is here, and goes to the place again.
    Here,
    /// The record is deleted here, and goes from the place.
    Gone,
}

/// The deeds of an act. What a later version of the program did is not understood and cannot be taken back.
pub(super) fn deeds_of(act: &Act) -> Vec<Deed> {
    let all: Vec<serde_json::Value> = serde_json::from_str(&act.deeds).unwrap_or_default();
    all.into_iter().filter_map(|deed| serde_json::from_value(deed).ok()).collect()
}

/// Writes down a person's act with its deeds.
pub(super) fn note(tx: &mut Tx<'_>, new: &NewAct<'_>, deeds: &[Deed]) -> Result<ActId> {
    let id = tx.begin_act(new)?;
    set(tx, id, deeds)?;
    Ok(id)
}

/// Keeps the deeds of an act.
pub(super) fn set(tx: &mut Tx<'_>, id: ActId, deeds: &[Deed]) -> Result<()> {
    tx.set_deeds(id, &serde_json::to_string(deeds)?)
}

/// Adds a deed to those of an act.
pub(super) fn add(tx: &mut Tx<'_>, id: ActId, deed: Deed) -> Result<()> {
    let mut all = tx.act(id)?.map(|act| deeds_of(&act)).unwrap_or_default();
    if !all.contains(&deed) {
        all.push(deed);
    }
    set(tx, id, &all)
}

fn kind(word: &str) -> Result<Kind> {
    word.parse().map_err(|_| StoreError::NoSuch { what: "kind", id: word.to_owned() })
}

impl Deed {
    /// Whether taking it back would change something now.
    pub(super) fn can_be_taken_back(&self, reader: &Reader<'_>) -> Result<bool> {
        Ok(match self {
            Deed::Answered { decision } => match reader.decided(ActId(*decision))? {
                Some(Decided { conflict, .. }) => {
                    reader.likeness_said(conflict.replica)?
                        || match reader.conflict(conflict.n)? {
                            Some(now) => !now.answers.is_empty(),
                            None => is_askable(reader, &conflict)?,
                        }
                }
                None => false,
            },
            Deed::Reopened { decision } => match reader.decided(ActId(*decision))? {
                Some(decided) => reader.conflict(decided.conflict.n)?.is_some_and(|now| now.answers.is_empty()),
                None => false,
            },
            Deed::Different { a, b } => reader.is_different(RecordId(*a), RecordId(*b))?,
            Deed::PerhapsSame { a, b } => !reader.is_different(RecordId(*a), RecordId(*b))?,
            // They go with their records.
            Deed::Joined { .. } | Deed::Split { .. } => true,
            Deed::Rule { peer, after, .. } => match peer {
                Some(peer) => reader
                    .peer(PeerId(*peer))?
                    .is_some_and(|peer| peer.settings.conflicts.map(|rule| rule.word().to_owned()) == *after),
                None => reader.setting(RULE)? == *after,
            },
            Deed::Held { held, .. } => reader.held_step(*held)?.is_some_and(|held| held.state != HeldState::Waiting),
            Deed::Waits { held, .. } => reader.held_step(*held)?.is_some_and(|held| held.state == HeldState::Waiting),
            Deed::Approved { peer, kind: word, .. } => {
                reader.plan(PeerId(*peer), kind(word)?)?.is_some_and(|plan| plan.approved.is_some())
            }
            Deed::Disapproved { peer, kind: word, .. } => {
                reader.plan(PeerId(*peer), kind(word)?)?.is_some_and(|plan| plan.approved.is_none())
            }
            Deed::Began { peer, kind: word } => {
                let collection = reader.collection(PeerId(*peer), kind(word)?)?;
                collection.is_some_and(|collection| collection.first_sync != FirstSync::New)
            }
            Deed::Wished { peer, kind: word } => is_wished(reader.collection(PeerId(*peer), kind(word)?)?.as_ref()),
        })
    }

    /// Takes it back; answers what was done by that, if it can be taken back itself.
    pub(super) fn take_back(&self, tx: &mut Tx<'_>, now: i64) -> Result<Option<Deed>> {
        match self.clone() {
            Deed::Answered { decision } => {
                let Some(decided) = tx.decided(ActId(decision))? else { return Ok(None) };
                tx.forget_likeness(decided.conflict.replica)?;
                match tx.conflict(decided.conflict.n)? {
                    Some(open) => tx.reopen_conflict(open.n)?,
                    None if decided.conflict.conflict.reason == Reason::BothChanged => {
                        tx.ask_again(&decided.conflict, now)?;
                    }
                    None => {}
                }
                Ok(Some(Deed::Reopened { decision }))
            }
            Deed::Reopened { decision } => {
                let Some(decided) = tx.decided(ActId(decision))? else { return Ok(None) };
                tx.answer_conflict(decided.conflict.n, &decided.conflict.answers)?;
                Ok(Some(Deed::Answered { decision }))
            }
            Deed::Different { a, b } => {
                tx.unset_different(RecordId(a), RecordId(b))?;
                Ok(Some(Deed::PerhapsSame { a, b }))
            }
            Deed::PerhapsSame { a, b } => {
                let _ = tx.set_different(RecordId(a), RecordId(b))?;
                Ok(Some(Deed::Different { a, b }))
            }
            Deed::Joined { kept, gone, items } => {
                let replicas: Vec<_> = items.iter().copied().map(ReplicaId).collect();
                tx.split_replicas(RecordId(kept), RecordId(gone), &replicas)?;
                Ok(Some(Deed::Split { kept, gone, items }))
            }
            Deed::Split { kept, gone, .. } => {
                let items = tx.join_replicas(RecordId(kept), RecordId(gone))?.into_iter().map(|id| id.0).collect();
                Ok(Some(Deed::Joined { kept, gone, items }))
            }
            Deed::Rule { peer, before, after } => {
                set_rule(tx, peer.map(PeerId), before.as_deref())?;
                Ok(Some(Deed::Rule { peer, before: after, after: before }))
            }
            Deed::Held { held, allowed, record, left } => {
                tx.set_held(held, HeldState::Waiting)?;
                Ok(Some(Deed::Waits { held, allowed, record, left }))
            }
            Deed::Waits { held, allowed, record, left } => {
                tx.set_held(held, if allowed { HeldState::Allowed } else { HeldState::Refused })?;
                Ok(Some(Deed::Held { held, allowed, record, left }))
            }
            Deed::Approved { peer, kind: word, excepted } => {
                tx.disapprove_plan(PeerId(peer), kind(&word)?)?;
                set_first_sync(tx, PeerId(peer), kind(&word)?, FirstSync::WaitingForYes)?;
                Ok(Some(Deed::Disapproved { peer, kind: word, excepted }))
            }
            Deed::Disapproved { peer, kind: word, excepted } => {
                tx.approve_plan(PeerId(peer), kind(&word)?, &excepted, now)?;
                set_first_sync(tx, PeerId(peer), kind(&word)?, FirstSync::Approved)?;
                Ok(Some(Deed::Approved { peer, kind: word, excepted }))
            }
            Deed::Began { peer, kind: word } => {
                let (id, kind) = (PeerId(peer), kind(&word)?);
                tx.forget_items(id, kind)?;
                tx.forget_anchors(id, kind)?;
                set_first_sync(tx, id, kind, FirstSync::New)?;
                // What was taken back is not done again before somebody has looked at it.
                if let Some(mut peer) = tx.peer(id)? {
                    peer.settings.first_sync = FirstSyncPolicy::Review;
                    tx.change_peer(&peer)?;
                }
                Ok(None)
            }
            Deed::Wished { peer, kind: word } => {
                let known = tx.collection(PeerId(peer), kind(&word)?)?;
                if let Some(collection) = known.filter(|known| is_wished(Some(known))) {
                    tx.put_collection(&Collection { next_mode: None, ..collection })?;
                }
                // What erases is not wished again without a new yes.
                Ok(None)
            }
        }
    }

    /// A word for faces.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Deed::Answered { .. } => "answered",
            Deed::Reopened { .. } => "reopened",
            Deed::Different { .. } => "different",
            Deed::PerhapsSame { .. } => "perhaps-same",
            Deed::Joined { .. } => "joined",
            Deed::Split { .. } => "split",
            Deed::Rule { .. } => "rule",
            Deed::Held { allowed: true, .. } => "allowed",
            Deed::Held { .. } => "refused",
            Deed::Waits { .. } => "waits",
            Deed::Approved { .. } => "approved",
            Deed::Disapproved { .. } => "disapproved",
            Deed::Began { .. } => "began",
            Deed::Wished { .. } => "wished",
        }
    }
}

/// Whether a wish stands for the next sync of a kind.
fn is_wished(collection: Option<&Collection>) -> bool {
    collection.and_then(|known| known.next_mode.as_deref()).is_some_and(SyncRequest::is_standing)
}

/// Whether a quarrel about fields that was settled for the peer, and is closed, can be asked again: nothing moved since.
/// What was settled for this computer is at the peer by now, and goes back as a change of its own.
fn is_askable(reader: &Reader<'_>, settled: &StoredConflict) -> Result<bool> {
    let asked = &settled.conflict;
    if asked.reason != Reason::BothChanged || reader.conflict_of(settled.replica)?.is_some() {
        return Ok(false);
    }
    let Some(here) = settled.record.map(|id| reader.record(id)).transpose()?.flatten() else { return Ok(false) };
    let replica = reader.replica(settled.replica)?;
    let Some(agreement) = replica.and_then(|replica| replica.agreement) else { return Ok(false) };
    let stands = |asked: &ConflictField| {
        let own = settled.answers.iter().rev().find(|answer| answer.field == Some(asked.field));
        let answer = own.or_else(|| settled.answers.iter().rev().find(|answer| answer.field.is_none()));
        let unmoved = here.record.get(asked.field) == asked.peer && agreement.get(asked.field) == asked.peer;
        answer.is_some_and(|answer| answer.take == Take::Peer) && unmoved
    };
    Ok(here.deleted.is_none() && asked.fields.iter().all(stands))
}

fn set_first_sync(tx: &mut Tx<'_>, peer: PeerId, kind: Kind, stands: FirstSync) -> Result<()> {
    if let Some(mut collection) = tx.collection(peer, kind)? {
        collection.first_sync = stands;
        tx.put_collection(&collection)?;
    }
    Ok(())
}

/// Sets the standing rule of a place, or of all of them.
pub(super) fn set_rule(tx: &mut Tx<'_>, peer: Option<PeerId>, rule: Option<&str>) -> Result<()> {
    let Some(id) = peer else { return tx.set_setting(RULE, rule) };
    let Some(mut peer) = tx.peer(id)? else { return Ok(()) };
    peer.settings.conflicts = rule.and_then(crate::store::ConflictRule::of_word);
    tx.change_peer(&peer)
}
