//! The plan of a kind: made when the peer has told everything, looked at by the guard, and carried out.

use std::collections::BTreeSet;

use crate::peer::session::{Asked, Decision as Way, Mode, OrderAction};
use crate::pim::{Field, Kind, Lens};
use crate::planner::{self, Acquaintance, Couple, Decision, Direction, Input, Plan, Policy, ReplicaId, Side};
use crate::service::Service;
use crate::service::deed::{self, Deed};
use crate::service::error::Error;
use crate::service::events::Phase;
use crate::service::log::{Level, Stage, Way as Goes};
use crate::store::{FirstSync, Peer, PeerId, PeerKind, StoredPlan};

use super::approval::{has_steps, keep_approved, number};
use super::dates::Unfolded;
use super::hand::{Done, Hand};
use super::memory::word;
use super::period::Period;
use super::record::Items;
use super::securing::writes as writes_something;
use super::{Session, Telling, Writes, opening};

/// Decisions carried out in one transaction.
pub(super) const CHUNK: usize = 1_000;

impl Session {
    /// Makes the plan of a kind from what is in the store now, seen through what the peer was found to hold.
    fn plan(&mut self, kind: Kind) -> Result<Plan, Error> {
        let peer = self.peer.as_ref().ok_or(Error::LoginRefused)?;
        let open = self.open.get_mut(&kind).ok_or_else(|| Error::Ours("no such collection is open".to_owned()))?;
        if let Some(telling) = open.telling.filter(|_| !open.whole) {
            let terms = Terms { lens: &open.lens, direction: open.direction, unwanted: &open.unwanted };
            self.service.find_renumbered(peer, kind, telling, terms)?;
        }
        if peer.kind == PeerKind::Syncml && !open.whole {
            let now = self.service.now();
            self.service.store().write(|tx| tx.take_deleted_as_added(peer.id, kind, now))?;
        }
        let mut couples = self.service.store().read(|reader| reader.couples(peer.id, kind))?;
        let mut learned = opening::learned(&open.collection);
        if learned.observe(kind, &couples) {
            open.collection.lens = serde_json::to_string(&learned).ok();
            self.service.store().write(|tx| tx.put_collection(&open.collection))?;
            open.lens = learned.over(kind, open.lens.clone());
        }
        if open.allowed {
            couples.iter_mut().for_each(|couple| couple.allowed = true);
        }
        self.service.apply_rule(peer, kind, &mut couples)?;
        self.service.mark_echoes(peer, kind, &mut couples)?;
        let known = Acquaintance::of(&couples);
        let terms = Terms { lens: &open.lens, direction: open.direction, unwanted: &open.unwanted };
        let mut plan = self.service.plan_of(peer, kind, terms, couples);
        let peer = peer.clone();
        self.guard(&peer, kind, &known, &mut plan)?;
        Ok(plan)
    }

    pub(super) fn plan_and_carry_out(&mut self, kind: Kind) -> Result<usize, Error> {
        let Some(open) = self.open.get(&kind) else { return Ok(0) };
        let (whole, mode, writes, direction) = (open.whole, open.mode, open.writes, open.direction);
        let (decision, backup) = (open.decision, open.backup.clone());
        if writes == Writes::Resumed {
            return Ok(0);
        }
        let peer = self.peer.clone().ok_or(Error::LoginRefused)?;
        if whole {
            let now = self.service.now();
            let _ = self.service.store().write(|tx| {
                self.hold().keep(tx)?;
                let _ = tx.mark_unlisted_gone(peer.id, kind.name(), now)?;
                tx.mark_missing(peer.id, kind, now)
            })?;
        }
        if let Some(prefix) = backup {
            self.secure_asked(&peer, kind, &prefix)?;
            return Ok(0);
        }
        let empties = decision.as_ref().is_some_and(|way| way.done == Mode::ResetClient);
        if empties && self.request.preview {
            self.preview_emptying(&peer, kind)?;
            return Ok(0);
        }
        if empties {
            self.secure(&peer, kind)?;
            return self.order_emptying(&peer, kind);
        }
        self.progress(Phase::Comparing, self.items, None);
        self.enter(Stage::Compare);
        if matches!(writes, Writes::Yes | Writes::Approved) && !self.request.preview {
            self.note_beginning(peer.id, kind)?;
        }
        let sends = !matches!(mode, Asked::OneWayFromPeer | Asked::RefreshFromPeer);
        let erases = decision.as_ref().and_then(Way::erases);
        if writes == Writes::Yes && erases.is_none() && !self.request.preview && self.takes_everybody(&peer, kind)? {
            return Ok(0);
        }
        self.lift_refusals(peer.id, kind)?;
        let mut plan = self.plan(kind)?;
        if direction.reaches(Side::Peer) {
            self.drop_stale_refusals(peer.id, kind, &plan)?;
        }
        if let Some(open) = self.open.get_mut(&kind) {
            open.outcome.unchanged = whole.then_some(plan.unchanged);
        }
        let parks = writes == Writes::StageOnly && has_steps(&plan);
        if (self.request.preview || parks)
            && let Some(open) = self.open.get_mut(&kind)
        {
            open.outcome.steps = number(kind, &plan, &self.service)?;
        }
        if self.request.preview || self.keep_brakes(&peer, kind, &plan)? {
            return Ok(0);
        }
        match writes {
            Writes::StageOnly if parks => {
                self.secure(&peer, kind)?;
                self.park_plan(&peer, kind, plan)?;
                return Ok(0);
            }
            Writes::Approved => {
                let approved = self.service.store().read(|reader| reader.plan(peer.id, kind))?;
                if let Some(approved) = approved {
                    keep_approved(&mut plan, &approved);
                }
            }
            Writes::StageOnly | Writes::Yes | Writes::Resumed => {}
        }
        if writes_something(&plan) {
            self.secure(&peer, kind)?;
        }
        for decisions in plan.decisions.chunks(CHUNK) {
            self.carry_out(&peer, kind, decisions, sends)?;
        }
        if let Some(open) = self.open.get_mut(&kind) {
            // Deletions first: a full phone has room for the rest then.
            open.orders.make_contiguous().sort_by_key(|order| match order.action {
                OrderAction::Delete { .. } => 0,
                OrderAction::Replace { .. } => 1,
                OrderAction::Add { .. } => 2,
            });
        }
        Ok(self.open.get(&kind).map_or(0, |open| open.orders.len()))
    }

    /// Takes all the peer has where nobody is here. There is nobody to compare with and nothing to lose: what is planned
    /// a portion at a time is what would be planned at once, without everybody in memory. `false`: somebody is here.
    fn takes_everybody(&mut self, peer: &Peer, kind: Kind) -> Result<bool, Error> {
        let Some(open) = self.open.get(&kind) else { return Ok(false) };
        let (lens, direction, whole) = (open.lens.clone(), open.direction, open.whole);
        let (unwanted, store) = (open.unwanted.clone(), self.service.store().clone());
        if !direction.reaches(Side::Here) || !store.read(|reader| reader.is_nobody_here(peer.id, kind))? {
            return Ok(false);
        }
        let mut last = ReplicaId(0);
        loop {
            let couples = store.read(|reader| reader.couples_after(peer.id, kind, last, CHUNK))?;
            let Some(replica) = couples.last().and_then(|couple| couple.replica) else { break };
            last = replica;
            self.secure(peer, kind)?;
            let terms = Terms { lens: &lens, direction, unwanted: &unwanted };
            let plan = self.service.plan_of(peer, kind, terms, couples);
            self.carry_out(peer, kind, &plan.decisions, false)?;
        }
        if let Some(open) = self.open.get_mut(&kind) {
            open.outcome.unchanged = whole.then_some(0);
        }
        Ok(true)
    }

    /// Writes down that this run is, or is a part of, the first sync with the peer: undoing it takes nothing from there.
    fn note_beginning(&self, peer: PeerId, kind: Kind) -> Result<(), Error> {
        let (Some(open), Some(run)) = (self.open.get(&kind), self.run) else { return Ok(()) };
        if open.collection.first_sync == FirstSync::Done {
            return Ok(());
        }
        let began = Deed::Began { peer: peer.0, kind: kind.name().to_owned() };
        Ok(self.service.store().write(|tx| match tx.act_of_run(run)? {
            Some(act) => deed::add(tx, act, began),
            None => Ok(()),
        })?)
    }

    fn park_plan(&mut self, peer: &Peer, kind: Kind, plan: Plan) -> Result<(), Error> {
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        open.plan_waits = true;
        open.collection.first_sync = FirstSync::WaitingForYes;
        let stored = StoredPlan {
            peer: peer.id,
            kind,
            time: self.service.now(),
            mode: word(open.mode).to_owned(),
            plan,
            excepted: Vec::new(),
            approved: None,
        };
        self.service.store().write(|tx| tx.put_plan(&stored))?;
        Ok(())
    }

    /// Carries out decisions in one transaction: everything here, and writing down what goes to the peer.
    fn carry_out(&mut self, peer: &Peer, kind: Kind, decisions: &[Decision], sends: bool) -> Result<(), Error> {
        let now = self.service.now();
        let hold = self.hold();
        let (cause, home) = (self.cause("sync"), self.service.zone());
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        let mut tokens = self.tokens;
        let mut done = Done::default();
        let lens = open.lens.clone();
        let (record, run) = (&self.record, self.run);
        let written = self.service.store().write(|tx| {
            hold.keep(tx)?;
            record.write(tx, run)?;
            for decision in decisions {
                let mut hand = Hand {
                    tx: &mut *tx,
                    peer: peer.id,
                    kind,
                    now,
                    cause: &cause,
                    lens: &lens,
                    sends,
                    home,
                    tokens: &mut tokens,
                };
                hand.decision(decision, &mut done)?;
            }
            let entries = std::mem::take(&mut done.entries);
            let count = entries.len();
            record.items(tx, run, Items { now, level: Level::Debug, kind, way: Goes::Here }, entries)?;
            Ok(count)
        })?;
        self.record.written();
        self.record.count_items(written);
        self.tokens = tokens;
        open.outcome.here.added += done.here.added;
        open.outcome.here.changed += done.here.changed;
        open.outcome.here.deleted += done.here.deleted;
        open.outcome.refused += done.refused;
        open.orders.extend(done.orders);
        open.flights.extend(done.flights);
        Ok(())
    }
}

/// On what terms a plan is made.
#[derive(Debug, Clone, Copy)]
pub(in crate::service) struct Terms<'a> {
    pub(in crate::service) lens: &'a Lens,
    pub(in crate::service) direction: Direction,
    /// Fields that the peer does not want.
    pub(in crate::service) unwanted: &'a BTreeSet<Field>,
}

impl Service {
    /// The plan for one kind at one peer, from what the store knows now.
    pub(in crate::service) fn plan_for(
        &self,
        peer: &Peer,
        kind: Kind,
        terms: Terms<'_>,
        allowed: bool,
    ) -> Result<Plan, Error> {
        let mut couples = self.store().read(|reader| reader.couples(peer.id, kind))?;
        if allowed {
            couples.iter_mut().for_each(|couple| couple.allowed = true);
        }
        self.apply_rule(peer, kind, &mut couples)?;
        self.mark_echoes(peer, kind, &mut couples)?;
        let known = Acquaintance::of(&couples);
        let mut plan = self.plan_of(peer, kind, terms, couples);
        self.drop_refused_echoes(peer, &mut plan)?;
        Ok(if self.is_lost(peer, kind, &known, &plan)? { Plan::default() } else { plan })
    }

    /// Looks for items that the peer told of in a session that broke off and now has under other ids: it tells them as
    /// new, and no longer as they were.
    fn find_renumbered(&self, peer: &Peer, kind: Kind, telling: Telling, terms: Terms<'_>) -> Result<(), Error> {
        let store = self.store();
        let untold = store.read(|reader| reader.told_between(peer.id, kind, telling.since, telling.now))?;
        if untold.is_empty() {
            return Ok(());
        }
        let couples = store.read(|reader| reader.couples(peer.id, kind))?;
        let (lens, policy) = (terms.lens.clone(), self.policy(peer, terms));
        let renumbered = planner::renumbered(&Input { kind, lens, policy, couples, series: Vec::new() }, &untold);
        let now = self.now();
        Ok(store.write(|tx| renumbered.iter().try_for_each(|id| tx.set_renumbered(*id, now)))?)
    }

    fn policy(&self, peer: &Peer, terms: Terms<'_>) -> Policy {
        Policy {
            direction: terms.direction,
            guard: peer.settings.guard,
            region: self.region(),
            home: self.zone(),
            unwanted: terms.unwanted.clone(),
        }
    }

    fn plan_of(&self, peer: &Peer, kind: Kind, terms: Terms<'_>, couples: Vec<Couple>) -> Plan {
        let Terms { lens, direction, .. } = terms;
        let policy = self.policy(peer, terms);
        let unfolded = match self.unfolding(peer, kind, lens, direction) {
            Some(unfolding) => unfolding.unfold(couples),
            None => Unfolded { couples, series: Vec::new() },
        };
        let Unfolded { mut couples, series } = unfolded;
        Period::of(peer).mark(&mut couples, self.now(), self.zone());
        planner::plan(&Input { kind, lens: lens.clone(), policy, couples, series })
    }
}
