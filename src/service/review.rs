//! What waits for the person: plans of first syncs, conflicts, held steps.

use std::collections::BTreeSet;

use crate::pim::{Field, Kind, Record, Value};
use crate::planner::{
    Action, Answer, Because, Conflict, Direction, Reason, RecordId, ReplicaId, Side, Sign, Take, join, likeness,
};
use crate::store::{
    ActId, Cause, FirstSync, Held, HeldFilter, HeldState, NewAct, Peer, Reported, StoreError, StoredConflict,
    StoredPlan, Tx, Verdict,
};

use super::Service;
use super::deed::{self, Deed, Left};
use super::error::Error;
use super::events::News;
use super::library::RecordView;
use super::outcome::NumberedStep;
use super::session;

/// A plan that waits for a yes.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanView {
    /// The place's name.
    pub peer: String,
    /// Since when, milliseconds since 1970.
    pub since: i64,
    /// Whether the person has said yes.
    pub approved: bool,
    /// Numbers of the steps the person does not want.
    pub except: Vec<usize>,
    /// The steps.
    pub steps: Vec<NumberedStep>,
    /// The number in the history of the yes that was just said.
    pub act: Option<i64>,
}

/// An open question.
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictView {
    /// Its number.
    pub n: i64,
    /// The place's name.
    pub peer: String,
    /// Of which kind the records are.
    pub kind: Kind,
    /// Our record, unless it is staged.
    pub record: Option<i64>,
    /// What to call it.
    pub title: String,
    /// Since when, milliseconds since 1970.
    pub since: i64,
    /// What it is about.
    pub conflict: Conflict,
    /// Whether an answer waits for the next sync.
    pub answered: bool,
    /// The number in the history of the answer that was just given.
    pub act: Option<i64>,
}

/// What both sides of an open question hold.
#[derive(Debug, Clone, PartialEq)]
pub struct SidesView {
    /// Ours, of which the question is; of *the same person?* the likeliest of ours. `None`: it is deleted here.
    pub here: Option<RecordView>,
    /// What the place told last. `None`: it is deleted there.
    pub peer: Option<Record>,
    /// Both as one, if they are.
    pub joined: Option<Record>,
    /// What speaks for and against their being one.
    pub signs: Vec<Sign>,
}

/// A step that waits for a yes.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct HeldView {
    pub n: i64,
    pub peer: String,
    pub kind: Kind,
    pub record: Option<i64>,
    pub title: String,
    pub action: Action,
    pub side: Side,
    pub because: Because,
    pub since: i64,
    /// The number in the history of the answer that was just given.
    pub act: Option<i64>,
}

/// What a person says to steps that are held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeldAnswer {
    /// They happen: here at once, at the place with its next sync.
    Allow,
    /// They do not; what was deleted is put back where it was.
    Refuse,
}

impl Service {
    /// The stored plan of every place that has one.
    pub fn plans(&self) -> Result<Vec<PlanView>, Error> {
        let plans = self.store().read(|reader| reader.plans(None))?;
        plans.chunk_by(|one, next| one.peer == next.peer).map(|plans| self.plan_view(plans)).collect()
    }

    /// The stored plan of a place.
    pub fn plan(&self, peer: &str) -> Result<PlanView, Error> {
        let (_, stored) = self.stored_plans(peer)?;
        self.plan_view(&stored)
    }

    /// The plans of a place, one for each kind; to the person they are one.
    fn stored_plans(&self, name: &str) -> Result<(Peer, Vec<StoredPlan>), Error> {
        let peer = self.find_peer(name)?;
        let stored = self.store().read(|reader| reader.plans(Some(peer.id)))?;
        if stored.is_empty() { Err(Error::NoPlan(peer.name)) } else { Ok((peer, stored)) }
    }

    fn plan_view(&self, stored: &[StoredPlan]) -> Result<PlanView, Error> {
        let Some(first) = stored.first() else { return Err(Error::NoPlan(String::new())) };
        let peer = self.store().read(|reader| reader.peer(first.peer))?;
        let mut view = PlanView {
            peer: peer.map(|peer| peer.name).unwrap_or_default(),
            since: stored.iter().map(|plan| plan.time).min().unwrap_or_default(),
            approved: stored.iter().all(|plan| plan.approved.is_some()),
            except: Vec::new(),
            steps: Vec::new(),
            act: None,
        };
        for plan in stored {
            let before = view.steps.len();
            view.except.extend(plan.excepted.iter().map(|n| n + before));
            let steps = session::number(plan.kind, &plan.plan, self)?;
            view.steps.extend(steps.into_iter().map(|step| NumberedStep { n: step.n + before, ..step }));
        }
        Ok(view)
    }

    /// Says yes to a plan, except to some steps. The next session writes exactly that.
    pub fn approve_plan(&self, name: &str, except: &[usize]) -> Result<PlanView, Error> {
        let (peer, stored) = self.stored_plans(name)?;
        let length = |plan: &StoredPlan| plan.plan.decisions.iter().map(|decision| decision.steps.len()).sum::<usize>();
        let steps: usize = stored.iter().map(length).sum();
        if let Some(wrong) = except.iter().find(|n| **n == 0 || **n > steps) {
            return Err(Error::NoSuchStep(*wrong));
        }
        let now = self.now();
        let act = self.store().write(|tx| {
            let mut before = 0;
            let mut deeds = Vec::new();
            for plan in &stored {
                let own = before + 1..=before + length(plan);
                let excepted: Vec<_> = except.iter().filter(|n| own.contains(n)).map(|n| n - before).collect();
                before = *own.end();
                tx.approve_plan(peer.id, plan.kind, &excepted, now)?;
                let kind = plan.kind.name().to_owned();
                deeds.push(Deed::Approved { peer: peer.id.0, kind, excepted });
                if let Some(mut collection) = tx.collection(peer.id, plan.kind)? {
                    collection.first_sync = FirstSync::Approved;
                    tx.put_collection(&collection)?;
                }
            }
            let new = NewAct { time: now, what: "approved", peer: Some(peer.id), undoes: None };
            deed::note(tx, &new, &deeds)
        })?;
        Ok(PlanView { act: Some(act.0), ..self.plan(name)? })
    }

    /// Forgets a plan; the next session reads again and makes a new one.
    pub fn drop_plan(&self, name: &str) -> Result<PlanView, Error> {
        let (peer, stored) = self.stored_plans(name)?;
        let view = self.plan_view(&stored)?;
        self.store().write(|tx| {
            for plan in &stored {
                tx.remove_plan(peer.id, plan.kind)?;
                if let Some(mut collection) = tx.collection(peer.id, plan.kind)? {
                    collection.first_sync = FirstSync::Reading;
                    tx.put_collection(&collection)?;
                }
            }
            Ok(())
        })?;
        Ok(view)
    }

    /// Every open question.
    pub fn conflicts(&self) -> Result<Vec<ConflictView>, Error> {
        let conflicts = self.store().read(|reader| reader.conflicts(None))?;
        let open = conflicts.into_iter().filter(|conflict| conflict.answers.is_empty());
        open.map(|conflict| self.conflict_view(conflict)).collect()
    }

    /// One open question.
    pub fn conflict(&self, n: i64) -> Result<ConflictView, Error> {
        let found = self.store().read(|reader| reader.conflict(n))?;
        self.conflict_view(found.ok_or(Error::NoSuchConflict(n))?)
    }

    fn conflict_view(&self, stored: StoredConflict) -> Result<ConflictView, Error> {
        let peer = self.store().read(|reader| reader.peer(stored.peer))?;
        Ok(ConflictView {
            n: stored.n,
            peer: peer.map(|peer| peer.name).unwrap_or_default(),
            kind: stored.kind,
            record: stored.record.map(|id| id.0),
            title: stored.title,
            since: stored.since,
            conflict: stored.conflict,
            answered: !stored.answers.is_empty(),
            act: None,
        })
    }

    /// What both sides of a question hold now.
    pub fn conflict_sides(&self, n: i64) -> Result<SidesView, Error> {
        let (ours, told) = self
            .store()
            .read(|reader| {
                let Some(stored) = reader.conflict(n)? else { return Ok(None) };
                let ours = stored.conflict.candidates.first().copied().or(stored.record);
                let ours = ours.map(|id| reader.record(id)).transpose()?.flatten();
                let told = reader.replica(stored.replica)?.and_then(|replica| match replica.reported {
                    Reported::Present(record) => Some(record),
                    Reported::Nothing => replica.last_seen,
                    Reported::Deleted | Reported::Missing => None,
                });
                Ok(Some((ours.filter(|ours| ours.deleted.is_none()), told)))
            })?
            .ok_or(Error::NoSuchConflict(n))?;
        let both = ours.as_ref().map(|ours| &ours.record).zip(told.as_ref());
        Ok(SidesView {
            joined: both.map(|(ours, told)| join(ours, told, &self.region(), self.zone()).record),
            signs: both.map(|(ours, told)| likeness(ours, told, &self.region(), self.zone()).signs).unwrap_or_default(),
            here: ours.map(RecordView::from),
            peer: told,
        })
    }

    /// Answers a question. *The same person?* is answered with either side for yes and with both for two people; what
    /// the two disagree on is then a question of its own. What follows here happens at once; what follows at the place, at its next sync.
    pub fn resolve(&self, n: i64, answers: &[Answer]) -> Result<ConflictView, Error> {
        self.resolve_as(n, answers, &[])
    }

    /// Answers a question, some fields of it with a value of the person's own: that is written here, and is what the
    /// answer takes. All of it is one entry of the history.
    pub fn resolve_as(&self, n: i64, answers: &[Answer], own: &[(Field, Value)]) -> Result<ConflictView, Error> {
        let mut answers = answers.to_vec();
        answers.retain(|answer| !own.iter().any(|(field, _)| answer.field == Some(*field)));
        answers.extend(own.iter().map(|(field, _)| Answer { field: Some(*field), take: Take::Here }));
        let answers = answers.as_slice();
        let stored = self.store().read(|reader| reader.conflict(n))?.ok_or(Error::NoSuchConflict(n))?;
        for field in answers.iter().filter_map(|answer| answer.field) {
            if !stored.conflict.fields.iter().any(|asked| asked.field == field) {
                return Err(Error::NoSuchField(field.to_string()));
            }
        }
        let new = NewAct { time: self.now(), what: "resolved", peer: Some(stored.peer), undoes: None };
        let act = self.store().write(|tx| {
            let act = tx.begin_act(&new)?;
            tx.keep_decision(act, &StoredConflict { answers: answers.to_vec(), ..stored.clone() })?;
            deed::set(tx, act, &[Deed::Answered { decision: act.0 }])?;
            write_own(tx, &stored, own, self.now())?;
            if stored.conflict.reason == Reason::SamePerson {
                tell_apart(tx, &stored, answers)?;
            } else {
                tx.answer_conflict(n, answers)?;
            }
            Ok(act)
        })?;
        let view = self.conflict_view(StoredConflict { answers: answers.to_vec(), ..stored.clone() })?;
        let peer = self.store().read(|reader| reader.peer(stored.peer))?;
        if let Some(peer) = peer {
            self.settle_here(&peer, stored.kind, act, &[stored.replica])?;
        }
        if !own.is_empty() {
            self.inner.newsroom.tell(&News::LibraryChanged);
        }
        Ok(ConflictView { act: Some(act.0), ..view })
    }

    /// Carries out the steps of this computer that an answer about these items made possible, without a session.
    pub(super) fn settle_here(&self, peer: &Peer, kind: Kind, act: ActId, about: &[ReplicaId]) -> Result<(), Error> {
        let lens = self.lens_of(peer.id, kind, session::description(peer).as_ref());
        let terms = session::Terms { lens: &lens, direction: Direction::TwoWay, unwanted: &Default::default() };
        let plan = self.plan_for(peer, kind, terms, false)?;
        session::carry_out_here(self, peer, kind, &plan, &lens, (act, about))
    }

    /// Every step that waits for a yes.
    pub fn held(&self) -> Result<Vec<HeldView>, Error> {
        let waiting = HeldFilter { peer: None, state: Some(HeldState::Waiting) };
        let held = self.store().read(|reader| reader.held(waiting))?;
        held.into_iter().map(|held| self.held_view(held)).collect()
    }

    fn held_view(&self, held: Held) -> Result<HeldView, Error> {
        let peer = self.store().read(|reader| reader.peer(held.step.peer))?;
        Ok(HeldView {
            n: held.n,
            peer: peer.map(|peer| peer.name).unwrap_or_default(),
            kind: held.step.kind,
            record: held.step.record.map(|RecordId(id)| id),
            title: held.step.title,
            action: held.step.action,
            side: held.step.side,
            because: held.step.because,
            since: held.since,
            act: None,
        })
    }

    /// Lets a held step happen: here at once, at the place with its next sync.
    pub fn allow(&self, n: i64) -> Result<HeldView, Error> {
        self.answer_one(n, HeldAnswer::Allow)
    }

    /// Does not let a held step happen; the item is put back where it was deleted.
    pub fn refuse(&self, n: i64) -> Result<HeldView, Error> {
        self.answer_one(n, HeldAnswer::Refuse)
    }

    fn answer_one(&self, n: i64, answer: HeldAnswer) -> Result<HeldView, Error> {
        self.answer_held(&[n], answer)?.into_iter().next().ok_or(Error::NoSuchHeld(n))
    }

    /// Answers held steps of one place all at once: one entry of the history, and one thing to take back.
    ///
    /// # Errors
    /// [`Error::NoSuchHeld`] if one of them does not wait, or is of another place than the first; nothing is done then.
    pub fn answer_held(&self, numbers: &[i64], answer: HeldAnswer) -> Result<Vec<HeldView>, Error> {
        let all = numbers.iter().map(|n| self.held_waiting(*n)).collect::<Result<Vec<_>, _>>()?;
        let Some(first) = all.first() else { return Ok(Vec::new()) };
        if let Some(other) = all.iter().find(|held| held.step.peer != first.step.peer) {
            return Err(Error::NoSuchHeld(other.n));
        }
        let now = self.now();
        let what = match answer {
            HeldAnswer::Allow => "allowed",
            HeldAnswer::Refuse => "refused",
        };
        let act = self.store().write(|tx| {
            let deeds: Vec<Deed> = all.iter().map(|held| answered(held, answer)).collect();
            let act = deed::note(tx, &NewAct { time: now, what, peer: Some(first.step.peer), undoes: None }, &deeds)?;
            for held in &all {
                match answer {
                    HeldAnswer::Allow => tx.set_held(held.n, HeldState::Allowed)?,
                    HeldAnswer::Refuse => put_back(tx, held, now)?,
                }
            }
            Ok(act)
        })?;
        let peer = self.store().read(|reader| reader.peer(first.step.peer))?;
        if let (Some(peer), HeldAnswer::Allow) = (peer, answer) {
            let kinds: BTreeSet<Kind> = all.iter().map(|held| held.step.kind).collect();
            let about: Vec<ReplicaId> = all.iter().filter_map(|held| held.step.replica).collect();
            kinds.into_iter().try_for_each(|kind| self.settle_here(&peer, kind, act, &about))?;
        }
        let views = all.into_iter().map(|held| self.held_view(held));
        views.map(|view| Ok(HeldView { act: Some(act.0), ..view? })).collect()
    }

    fn held_waiting(&self, n: i64) -> Result<Held, Error> {
        let held = self.store().read(|reader| reader.held_step(n))?;
        held.filter(|held| held.state == HeldState::Waiting).ok_or(Error::NoSuchHeld(n))
    }
}

/// What the history remembers of an answer to a held step.
fn answered(held: &Held, answer: HeldAnswer) -> Deed {
    let left = match (held.step.action, held.step.side, answer) {
        (Action::Delete, Side::Here, HeldAnswer::Refuse) => Left::Here,
        (Action::Delete, Side::Peer, HeldAnswer::Allow) => Left::Gone,
        _ => Left::Changes,
    };
    let record = held.step.record.map(|id| id.0);
    Deed::Held { held: held.n, allowed: answer == HeldAnswer::Allow, record, left }
}

/// Does not let a held step happen.
fn put_back(tx: &mut Tx<'_>, held: &Held, now: i64) -> Result<(), StoreError> {
    tx.set_held(held.n, HeldState::Refused)?;
    if held.step.because.is_brake() {
        // That it stays so is remembered.
        return Ok(());
    }
    match (held.step.replica, held.step.action, held.step.side) {
        // Only here: it goes there with the next sync.
        (None, ..) => tx.remove_held(held.n),
        // It was deleted there: as if it had never been there, it goes back with the next sync.
        (Some(replica), Action::Delete, Side::Here) => tx.forget_replica(replica),
        // It was deleted here: it comes back here.
        (Some(_), Action::Delete, Side::Peer) => {
            if let Some(record) = held.step.record {
                let _ = tx.restore_record(record, &Cause::person(now, "put-back"))?;
            }
            tx.remove_held(held.n)
        }
        _ => Ok(()),
    }
}

/// Gives a record the values the person wrote in answer to a question about it.
fn write_own(tx: &mut Tx<'_>, asked: &StoredConflict, own: &[(Field, Value)], now: i64) -> Result<(), StoreError> {
    let (Some(id), false) = (asked.record, own.is_empty()) else { return Ok(()) };
    let Some(stored) = tx.record(id)? else { return Ok(()) };
    let mut record = stored.record;
    for (field, value) in own {
        let _ = record.set(*field, value.clone());
    }
    tx.change_record(id, &record, &Cause::person(now, "edited")).map(drop)
}

/// Notes that a staged item is the likeliest of the records it was asked about, or none of them. The verdict is kept
/// for good, so the question is settled.
fn tell_apart(tx: &mut Tx<'_>, asked: &StoredConflict, answers: &[Answer]) -> Result<(), StoreError> {
    let two = answers.iter().any(|answer| answer.take == Take::Both);
    match asked.conflict.candidates.first() {
        Some(best) if !two => tx.set_likeness(asked.replica, *best, Verdict::Same)?,
        _ => {
            for candidate in &asked.conflict.candidates {
                tx.set_likeness(asked.replica, *candidate, Verdict::Different)?;
            }
        }
    }
    tx.close_conflict(asked.replica)
}
