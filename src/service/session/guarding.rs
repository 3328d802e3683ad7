//! What a session does not do unasked: another device, another person's data, what goes to and fro between two places,
//! and deletions in a session nobody expected to compare everything.

use std::collections::HashSet;

use serde_json::json;

use crate::peer::session::Asked;
use crate::pim::{Field, Kind, Value};
use crate::planner::{
    Acquaintance, Action, Because, Couple, Direction, Echo, Guard, Here, Plan, ReplicaId, Side, StepState, Theirs,
};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::log::Level;
use crate::service::outcome::Unexpected;
use crate::store::{
    Collection, FirstSync, Footprint, Held, HeldFilter, HeldState, HeldStep, Peer, PeerId, PeerKind, StoreError,
};

use super::course::forget_alert_way;
use super::memory::word;
use super::{DESCRIPTION, Session, Writes};

/// Changes of a field that make an echo where they are the same two again and again: two rounds.
const FLIPS: usize = 4;
/// Changes of a field that make an echo whatever they are: three rounds.
const ROUNDS: usize = 6;
/// So many changes of a record are looked at.
const TRAIL: usize = 24;

/// Whether the session before told only what had changed, and ended so that the next one can.
pub(super) fn usual(collection: &Collection) -> bool {
    let changes = [Asked::TwoWay, Asked::OneWayFromPeer, Asked::OneWayToPeer].map(word);
    collection.first_sync == FirstSync::Done
        && collection.anchors.current.is_some()
        && collection.suspended.as_deref().is_some_and(|before| changes.contains(&before))
}

/// Why everything is compared now.
pub(super) fn unexpected(collection: &Collection, asked: Asked, strange: bool) -> Unexpected {
    match asked {
        _ if collection.anchors.pending.is_some() => Unexpected::BrokenOff,
        Asked::Slow if !strange => Unexpected::Asked,
        _ => Unexpected::Forgot,
    }
}

impl Session {
    fn guards(&self) -> bool {
        self.peer.as_ref().is_some_and(|peer| peer.settings.guard != Guard::Off)
    }

    /// Looks whether the device on the cable is the one this place was so far.
    pub(super) fn recognise_device(&mut self, device: &str) -> Result<(), Error> {
        let known = self.peer.as_ref().filter(|peer| peer.kind == PeerKind::Phone);
        match known.and_then(|peer| peer.device_id.clone()) {
            Some(was) if was != device && !device.is_empty() => self.meet(was, device.to_owned()),
            _ => Ok(()),
        }
    }

    /// Looks whether what a phone says it is, is what this place was so far. A newer firmware is the same phone.
    pub(super) fn recognise_model(&mut self, model: &str) -> Result<(), Error> {
        let known = self.peer.as_ref().filter(|peer| peer.kind.is_phone());
        let bare = |model: &str| model.trim().to_lowercase();
        match known.and_then(|peer| peer.model.clone()) {
            Some(was) if bare(&was) != bare(model) && !bare(&was).is_empty() && !bare(model).is_empty() => {
                self.meet(was, model.to_owned())
            }
            _ => Ok(()),
        }
    }

    /// Another device: whoever said that it is this place from now on is believed, anybody else is asked.
    fn meet(&mut self, was: String, is: String) -> Result<(), Error> {
        let Some(peer) = self.peer.clone().filter(|_| self.guards()) else { return Ok(()) };
        let held = self.service.brakes(peer.id, Because::OtherDevice)?;
        if held.iter().any(|held| held.step.title == is && held.state == HeldState::Allowed) {
            return self.accept(peer, &held);
        }
        self.brake(peer.id, Kind::Contacts, Because::OtherDevice, &is)?;
        self.log(Level::Warning, "other-device", &json!({ "was": was, "is": is }));
        self.stranger = Some(Error::OtherDevice { peer: peer.name, was, is });
        Ok(())
    }

    /// Goes on with another device as this place. It is compared with everything, as at a first sync.
    fn accept(&mut self, mut peer: Peer, held: &[Held]) -> Result<(), Error> {
        if peer.kind == PeerKind::Phone {
            peer.device_id = None;
        }
        (peer.manufacturer, peer.model, peer.firmware) = (None, None, None);
        let _ = peer.settings.more.remove(DESCRIPTION);
        forget_alert_way(&mut peer);
        self.service.store().write(|tx| {
            tx.change_peer(&peer)?;
            for mut collection in tx.collections(peer.id)? {
                if collection.first_sync == FirstSync::Done {
                    collection.first_sync = FirstSync::Reading;
                    tx.put_collection(&collection)?;
                }
                // Its ids are not those of the device before, even where they are spelled the same.
                tx.forget_items(peer.id, collection.kind)?;
                tx.forget_anchors(peer.id, collection.kind)?;
            }
            held.iter().try_for_each(|held| tx.remove_held(held.n))
        })?;
        (self.peer, self.description) = (Some(peer), None);
        Ok(())
    }

    /// Remembers which device this place is.
    pub(super) fn learn_device(&mut self) -> Result<(), Error> {
        let device = self.caller.as_ref().map(|caller| caller.device.clone()).filter(|device| !device.is_empty());
        let Some((peer, device)) = self.peer.as_mut().zip(device) else { return Ok(()) };
        if peer.kind != PeerKind::Phone || peer.device_id.is_some() {
            return Ok(());
        }
        peer.device_id = Some(device);
        Ok(self.service.store().write(|tx| tx.change_peer(peer))?)
    }

    /// Says in the log that everything is compared although only changes were expected.
    pub(super) fn log_unexpected(&mut self, kind: Kind) {
        if let Some(why) = self.open.get(&kind).and_then(|open| open.outcome.unexpected) {
            self.log(Level::Warning, "unexpected", &json!({ "kind": kind.name(), "why": why.word() }));
        }
    }

    /// Takes out of a plan what is not done unasked.
    pub(super) fn guard(
        &mut self,
        peer: &Peer,
        kind: Kind,
        known: &Acquaintance,
        plan: &mut Plan,
    ) -> Result<(), Error> {
        if !self.guards() {
            return Ok(());
        }
        self.service.drop_refused_echoes(peer, plan)?;
        if self.open.get(&kind).is_some_and(|open| open.outcome.unexpected.is_some()) {
            let n = plan.postpone_deletions();
            if n > 0 {
                self.log(Level::Info, "postponed", &json!({ "kind": kind.name(), "n": n }));
            }
        }
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        let writes =
            open.writes == Writes::Yes || self.request.preview && open.collection.first_sync == FirstSync::Done;
        let asks = writes && open.direction.replaced().is_none() && !open.allowed;
        open.is_lost = asks && self.service.is_lost(peer, kind, known, plan)?;
        if open.is_lost {
            plan.hold(Because::OtherData);
        }
        Ok(())
    }

    /// Keeps what the guard holds that is no deletion, and lets go what it held and nobody wants any longer. Whether
    /// nothing is to be done with the kind before a yes.
    pub(super) fn keep_brakes(&mut self, peer: &Peer, kind: Kind, plan: &Plan) -> Result<bool, Error> {
        let echoes: Vec<ReplicaId> =
            plan.decisions.iter().filter(|one| is_echo(one)).filter_map(|one| one.replica).collect();
        let is_lost = self.open.get(&kind).is_some_and(|open| open.is_lost);
        let whole = self.open.get(&kind).is_some_and(|open| open.direction == Direction::TwoWay) && !is_lost;
        let planned: HashSet<ReplicaId> = plan.decisions.iter().filter_map(|one| one.replica).collect();
        let over = |held: &Held| match held.step.because {
            Because::OtherData => !is_lost,
            Because::Echo => !held.step.replica.is_some_and(|replica| echoes.contains(&replica)),
            // What was to be deleted is there again on both sides.
            _ => {
                let deletes = whole && held.step.action == Action::Delete && held.state == HeldState::Waiting;
                deletes && held.step.replica.is_some_and(|replica| !planned.contains(&replica))
            }
        };
        let all = HeldFilter { peer: Some(peer.id), state: None };
        let mut held = self.service.store().read(|reader| reader.held(all))?;
        held.retain(|held| held.step.kind == kind && over(held));
        // What was said about an echo is remembered.
        held.retain(|held| held.step.because != Because::Echo || held.state == HeldState::Waiting);
        if !held.is_empty() {
            self.service.store().write(|tx| held.iter().try_for_each(|held| tx.remove_held(held.n)))?;
        }
        if is_lost {
            self.brake(peer.id, kind, Because::OtherData, &peer.name)?;
            self.log(Level::Warning, "other-data", &json!({ "kind": kind.name() }));
        } else if !echoes.is_empty() {
            self.log(Level::Warning, "echo", &json!({ "kind": kind.name(), "n": echoes.len() }));
        }
        Ok(is_lost)
    }

    /// What has to be said of a kind with which nothing was done, because the peer has something else.
    pub(super) fn lost(&self) -> Option<Error> {
        let lost = self.open.iter().find(|(_, open)| open.is_lost && !self.request.preview);
        lost.zip(self.peer.as_ref()).map(|((kind, _), peer)| Error::OtherData { peer: peer.name.clone(), kind: *kind })
    }

    /// Asks about something that is about no item.
    fn brake(&self, peer: PeerId, kind: Kind, because: Because, title: &str) -> Result<(), Error> {
        let step = HeldStep {
            peer,
            kind,
            record: None,
            replica: None,
            title: title.to_owned(),
            action: Action::Join,
            side: Side::Here,
            because,
        };
        Ok(self.service.store().write(|tx| tx.hold(&step, self.service.now()).map(drop))?)
    }
}

fn is_echo(decision: &crate::planner::Decision) -> bool {
    decision.steps.iter().any(|step| step.state == StepState::Held && step.because == Because::Echo)
}

impl Service {
    fn brakes(&self, peer: PeerId, because: Because) -> Result<Vec<Held>, Error> {
        let mut held = self.store().read(|reader| reader.held(HeldFilter { peer: Some(peer), state: None }))?;
        held.retain(|held| held.step.because == because);
        Ok(held)
    }

    /// Whether a peer has hardly anything of what it had, and nobody said that this is right.
    pub(super) fn is_lost(&self, peer: &Peer, kind: Kind, known: &Acquaintance, plan: &Plan) -> Result<bool, Error> {
        if peer.settings.guard == Guard::Off || !known.is_lost(plan) {
            return Ok(false);
        }
        let allowed = |held: &Held| held.step.kind == kind && held.state == HeldState::Allowed;
        Ok(!self.brakes(peer.id, Because::OtherData)?.iter().any(allowed))
    }

    /// Leaves out what goes to and fro where a person said that it stays as it is.
    pub(super) fn drop_refused_echoes(&self, peer: &Peer, plan: &mut Plan) -> Result<(), Error> {
        if !plan.decisions.iter().any(is_echo) {
            return Ok(());
        }
        let mut refused = self.brakes(peer.id, Because::Echo)?;
        refused.retain(|held| held.state == HeldState::Refused);
        let stays =
            |replica: Option<ReplicaId>| replica.is_some() && refused.iter().any(|held| held.step.replica == replica);
        plan.decisions.retain(|decision| !(is_echo(decision) && stays(decision.replica)));
        Ok(())
    }

    /// Finds in the history what a peer and another pass to and fro.
    pub(super) fn mark_echoes(&self, peer: &Peer, kind: Kind, couples: &mut [Couple]) -> Result<(), Error> {
        if peer.settings.guard == Guard::Off {
            return Ok(());
        }
        let mut passes = self.brakes(peer.id, Because::Echo)?;
        passes.retain(|held| held.state == HeldState::Allowed);
        let passes: Vec<_> = passes.into_iter().filter_map(|held| held.step.replica).collect();
        Ok(self.store().read(|reader| {
            for couple in couples.iter_mut().filter(|couple| is_news(couple)) {
                let Some(record) = couple.record else { continue };
                let passes = couple.replica.is_some_and(|replica| passes.contains(&replica));
                if !passes && perhaps(&reader.changers(record, TRAIL)?, peer.id) {
                    couple.echoes = echoes(&reader.trail(record, TRAIL)?, peer.id, kind);
                }
            }
            Ok::<_, StoreError>(())
        })?)
    }
}

/// Whether the peer told something new of a record that stands here.
fn is_news(couple: &Couple) -> bool {
    let Theirs::Present(told) = &couple.theirs else { return false };
    couple.date.is_none()
        && matches!(couple.here, Here::Present(_))
        && couple.last_seen.as_ref().is_some_and(|seen| seen != told)
}

/// Whether a peer and another changed a record often enough for an echo.
fn perhaps(changers: &[Option<PeerId>], peer: PeerId) -> bool {
    let times = |one: PeerId| changers.iter().filter(|other| **other == Some(one)).count();
    let others = changers.iter().flatten().filter(|other| **other != peer);
    times(peer) >= FLIPS / 2 && others.clone().any(|other| times(*other) >= FLIPS / 2)
}

/// The fields of a record that a peer and another change in turn, and nobody else; newest change first.
fn echoes(trail: &[Footprint], peer: PeerId, kind: Kind) -> Vec<Echo> {
    let of_field = |field: &Field| {
        let changes: Vec<(PeerId, Value)> = trail
            .iter()
            .filter_map(|step| {
                let (before, after) = (step.before.as_ref()?.get(*field), step.after.as_ref()?.get(*field));
                (before != after).then_some((step.peer, after))
            })
            .map_while(|(by, after)| Some((by?, after)))
            .collect();
        let in_turn = |n: usize| {
            let [(other, _), (own, _), ..] = changes.as_slice() else { return false };
            let turns = changes.iter().take(n).zip([other, own].into_iter().cycle());
            changes.len() >= n && *own == peer && *other != peer && turns.clone().all(|((by, _), turn)| by == turn)
        };
        let value = |at: usize| changes.get(at).map(|(_, value)| value);
        if in_turn(FLIPS) && value(0) == value(2) && value(1) == value(3) {
            return Some(Echo { field: *field, value: value(1).cloned() });
        }
        // Stamps of machines change with every edit.
        (*field != Field::Kept && in_turn(ROUNDS)).then_some(Echo { field: *field, value: None })
    };
    Field::of(kind).iter().filter_map(of_field).collect()
}
