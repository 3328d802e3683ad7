//! From couples to decisions.

use std::collections::HashSet;

use super::conflict::about_all;
use super::guard::{Draft, Sizes};
use super::matching::{self, Verdict};
use super::merge::{Merged, Rules};
use super::pair::{Base, Pair};
use super::side::Peer;
use super::types::{
    Action, Because, Conflict, Couple, Decision, Direction, Here, InFlight, Input, Plan, Reach, Settled, Side, Step,
    StepState, Take,
};
use crate::pim::{Field, Record, Value};

/// What is to be done so that both sides hold the same, as far as the peer can.
///
/// Pure: the same input gives the same plan in the same order. A plan made after every step of this one is done has no
/// step left to do.
pub fn plan(input: &Input) -> Plan {
    let planner = Planner { input, rules: Rules::new(&input.lens, &input.policy, input.kind) };
    planner.plan()
}

struct Planner<'a> {
    input: &'a Input,
    rules: Rules<'a>,
}

/// What a couple comes to.
enum Outcome {
    /// Both sides are as agreed.
    Unchanged,
    /// Nothing to do now, perhaps later.
    Waits,
    Decided(Vec<Decision>),
}

impl From<Decision> for Outcome {
    fn from(decision: Decision) -> Self {
        Outcome::Decided(vec![decision])
    }
}

impl<'a> Planner<'a> {
    fn plan(&self) -> Plan {
        let couples = &self.input.couples;
        let mut unchanged = 0;
        let mut drafts = Vec::new();
        let matches = matching::staged(self.input, &self.rules);
        // A record is decided about once: where the peer has it, where it was found again, else where it was first.
        let held = couples.iter().enumerate().filter(|(i, couple)| couple.told().is_some() || matches.contains_key(i));
        let mut held: HashSet<_> = held.filter_map(|(_, couple)| couple.subject()).collect();
        for (index, couple) in couples.iter().enumerate() {
            if couple.is_quiet() {
                unchanged += 1;
                continue;
            }
            let outcome = match matches.get(&index) {
                Some(verdict) => self.matched(couple, verdict),
                // The record was tied to another replica of this peer already: what became of this one says nothing.
                None if couple.told().is_none() && couple.subject().is_some_and(|subject| !held.insert(subject)) => {
                    Decision { record: None, ..Decision::about(couple) }.settled(Settled::Gone).into()
                }
                None => self.couple(couple),
            };
            match outcome {
                Outcome::Unchanged => unchanged += 1,
                Outcome::Waits => {}
                Outcome::Decided(decisions) => {
                    let equal = decisions.iter().all(|decision| {
                        decision.steps.is_empty()
                            && decision.conflict.is_none()
                            && matches!(decision.settled, Settled::Agreed { .. })
                    });
                    unchanged += usize::from(equal);
                    let allowed = couple.allowed || about_all(&couple.answers).is_some();
                    let waits = couple.waits;
                    let decisions = decisions.into_iter().map(|decision| self.spare(couple, decision));
                    let decisions = decisions.map(|decision| self.input.policy.guard.quiet(couple, decision));
                    drafts.extend(decisions.map(|decision| Draft { decision, allowed, waits }));
                }
            }
        }
        self.input.policy.guard.hold(&mut drafts, self.sizes());
        let mut decisions: Vec<Decision> = drafts.into_iter().map(|draft| draft.decision).collect();
        // Questions first, they stand whatever comes of the rest; then deletions: a full phone needs the room. What is only
        // to be forgotten last: it may decide a join.
        decisions.sort_by_key(|decision| match decision.settled {
            _ if decision.steps.iter().any(|step| step.action == Action::Ask) => 0,
            _ if decision.steps.iter().any(|step| step.action == Action::Delete) => 1,
            Settled::Gone => 3,
            _ => 2,
        });
        Plan { decisions, unchanged }
    }

    /// What the peer refused for good is not asked of it again. Nothing is agreed on then: each side stays as it is.
    fn spare(&self, couple: &Couple, mut decision: Decision) -> Decision {
        let Some(refused) = couple.refused else { return decision };
        let seen = |step: &Step| step.content.as_ref().map(|content| self.input.lens.project(content).fingerprint());
        let again = |step: &&mut Step| {
            step.side == Side::Peer
                && step.state == StepState::WillDo
                && (step.action, seen(step)) == (refused.action, refused.content)
        };
        if let Some(step) = decision.steps.iter_mut().find(again) {
            step.state = StepState::Refused;
            decision.settled = Settled::Open;
        }
        decision
    }

    fn sizes(&self) -> Sizes {
        let count = |counts: fn(&Couple) -> bool| self.input.couples.iter().filter(|couple| counts(couple)).count();
        Sizes {
            here: count(|couple| couple.ours().is_some()),
            peer: count(|couple| matches!(couple.peer(), Peer::Has(_))),
        }
    }

    fn direction(&self) -> Direction {
        self.input.policy.direction
    }

    fn reaches(&self, side: Side) -> bool {
        self.direction().reaches(side)
    }

    /// A staged replica, or a record that staged replicas have to do with.
    fn matched(&self, couple: &Couple, verdict: &Verdict) -> Outcome {
        match verdict {
            Verdict::New => self.staged(couple),
            Verdict::Same(record) => self.join(couple, &self.input.couples[*record]),
            Verdict::Ask(records) => self.ask(couple, records),
            Verdict::Further(record) => self.further(couple, &self.input.couples[*record]),
            Verdict::Again(record) => self.again(couple, &self.input.couples[*record]),
            Verdict::Asked | Verdict::Part => Outcome::Waits,
            // It stays known until what it is now is gone.
            Verdict::Renumbered if couple.peer() != Peer::Gone => Outcome::Waits,
            Verdict::Deleted => match (self.direction().replaced(), couple.told()) {
                (None, Some(told)) if couple.waits.is_none() => {
                    self.delete(couple, Side::Peer, told, Because::DeletedHere)
                }
                _ => self.staged(couple),
            },
            Verdict::Joined | Verdict::Renumbered => match couple.replica {
                // The record goes on with another replica; this one is no more.
                Some(_) => Decision { record: None, ..Decision::about(couple) }.settled(Settled::Gone).into(),
                None => Outcome::Waits,
            },
        }
    }

    /// An item of the peer that is nobody we know.
    fn staged(&self, couple: &Couple) -> Outcome {
        let Some(told) = couple.told() else {
            return Decision::about(couple).settled(Settled::Gone).into();
        };
        match self.direction() {
            Direction::ToPeer => Outcome::Waits,
            Direction::ReplacePeer if couple.reach == Reach::Beyond => Outcome::Waits,
            Direction::ReplacePeer => self.delete(couple, Side::Peer, told, Because::Direction),
            Direction::TwoWay | Direction::FromPeer if couple.waits == Some(Side::Peer) => {
                self.delete(couple, Side::Peer, told, Because::Direction)
            }
            _ => self.add_here(couple, told, Because::NewAtPeer),
        }
    }

    /// An item of the peer that is a record deleted here, edited since: the edit stays, and is no second record beside the
    /// one that others may have edited as well.
    fn again(&self, couple: &Couple, known: &Couple) -> Outcome {
        let mut outcome = self.staged(couple);
        if let Outcome::Decided(decisions) = &mut outcome {
            let added = decisions.iter_mut().filter(|decision| decision.will_do(Side::Here));
            added.for_each(|decision| decision.record = known.record);
        }
        outcome
    }

    fn add_here(&self, couple: &Couple, told: &Record, because: Because) -> Outcome {
        if !self.reaches(Side::Here) {
            return Outcome::Waits;
        }
        let clock = self.input.lens.clock();
        let ours = clock.map_or_else(|| told.clone(), |clock| clock.understood(told));
        Decision::about(couple).step(Step::add(Side::Here, because, &ours)).settled(agreed(&ours, told)).into()
    }

    fn add_at_peer(&self, couple: &Couple, ours: &Record, because: Because) -> Outcome {
        if !self.reaches(Side::Peer) {
            return Outcome::Waits;
        }
        let wanted = self.wanted(ours.clone());
        let shown = self.input.lens.project(&wanted);
        let step = Step::add(Side::Peer, because, &wanted);
        if shown.fields().all(|(field, _)| field == Field::Kept) {
            return Decision::about(couple).step(step.in_state(StepState::Refused)).into();
        }
        Decision::about(couple).step(step).settled(agreed(ours, &shown)).into()
    }

    /// A record without what the peer does not want of it.
    fn wanted(&self, mut record: Record) -> Record {
        for field in &self.input.policy.unwanted {
            record.set(*field, Value::Absent);
        }
        record
    }

    /// Removes an item on a side. Where the direction asks for it, only with a person's yes.
    fn delete(&self, couple: &Couple, side: Side, target: &Record, because: Because) -> Outcome {
        if !self.reaches(side) {
            return Outcome::Waits;
        }
        let step = Step::delete(side, because, target);
        if because == Because::Direction && !couple.allowed {
            return Decision::about(couple).step(step.in_state(StepState::Held)).into();
        }
        Decision::about(couple).step(step).settled(Settled::Gone).into()
    }

    fn couple(&self, couple: &Couple) -> Outcome {
        match (&couple.here, couple.peer()) {
            (Here::Absent, _) => self.staged(couple),
            (Here::Present(_), Peer::Has(_)) => self.both(couple),
            (Here::Present(ours), Peer::Never) => self.only_here(couple, ours, Because::NewHere),
            (Here::Present(ours), Peer::Missing) => self.only_here(couple, ours, Because::MissingAtPeer),
            (Here::Present(ours), Peer::Gone) => self.deleted_at_peer(couple, ours),
            (Here::Deleted, Peer::Has(told)) => self.deleted_here(couple, told),
            (Here::Deleted, _) => Decision::about(couple).settled(Settled::Gone).into(),
        }
    }

    fn only_here(&self, couple: &Couple, ours: &Record, because: Because) -> Outcome {
        if couple.reach == Reach::Beyond {
            return Outcome::Waits;
        }
        match self.direction() {
            Direction::ReplaceHere => self.delete(couple, Side::Here, ours, Because::Direction),
            // Whether it goes here is asked already: until that is answered it does not go back to the peer.
            Direction::TwoWay | Direction::ToPeer if couple.waits == Some(Side::Here) => {
                self.delete(couple, Side::Here, ours, Because::Direction)
            }
            _ => self.add_at_peer(couple, ours, because),
        }
    }

    fn deleted_at_peer(&self, couple: &Couple, ours: &Record) -> Outcome {
        if couple.reach == Reach::Beyond {
            // As if it had never been there.
            return Decision { record: None, ..Decision::about(couple) }.settled(Settled::Gone).into();
        }
        match (self.direction().replaced(), about_all(&couple.answers)) {
            (Some(Side::Peer), _) => self.add_at_peer(couple, ours, Because::Direction),
            (Some(Side::Here), _) => self.delete(couple, Side::Here, ours, Because::Direction),
            (None, Some(Take::Peer)) => self.delete(couple, Side::Here, ours, Because::Answered),
            (None, Some(Take::Here | Take::Both)) => self.add_at_peer(couple, ours, Because::Answered),
            (None, None) if couple.edited_here(&self.rules) => edited_deleted(couple, Side::Peer, ours).into(),
            (None, None) => self.delete(couple, Side::Here, ours, Because::DeletedAtPeer),
        }
    }

    fn deleted_here(&self, couple: &Couple, told: &Record) -> Outcome {
        match (self.direction().replaced(), about_all(&couple.answers)) {
            (Some(Side::Peer), _) => self.delete(couple, Side::Peer, told, Because::Direction),
            (Some(Side::Here), _) => self.add_here(couple, told, Because::Direction),
            (None, Some(Take::Here)) => self.delete(couple, Side::Peer, told, Because::Answered),
            (None, Some(Take::Peer | Take::Both)) => self.add_here(couple, told, Because::Answered),
            (None, None) if couple.agreement.is_none() => self.add_here(couple, told, Because::NewAtPeer),
            (None, None) if couple.edited_at_peer(&self.rules) => edited_deleted(couple, Side::Here, told).into(),
            (None, None) => self.delete(couple, Side::Peer, told, Because::DeletedHere),
        }
    }

    /// A couple that stands on both sides.
    fn both(&self, couple: &Couple) -> Outcome {
        let Some(pair) = Pair::of(couple) else { return Outcome::Waits };
        let (merged, ours, told) = (self.rules.merge(&pair), pair.here, pair.theirs);
        let quarrel = !merged.conflicts.is_empty() || merged.answered;
        if quarrel && self.direction() == Direction::TwoWay && about_all(&couple.answers) == Some(Take::Both) {
            return self.two_records(couple, ours, told);
        }
        let causes = if couple.base().is_some() {
            [Because::ChangedAtPeer, Because::ChangedHere]
        } else {
            [Because::SamePerson; 2]
        };
        self.settle(Decision::about(couple), couple, merged, ours, told, causes)
    }

    /// A staged replica that is a record we have.
    fn join(&self, staged: &Couple, known: &Couple) -> Outcome {
        let Some(pair) = Pair::joined(staged, known, &self.rules) else { return Outcome::Waits };
        let (merged, ours, told) = (self.rules.merge(&pair), pair.here, pair.theirs);
        let mut decision = Decision::about(staged);
        (decision.record, decision.date) = (known.record, known.date);
        decision.past = pair.past();
        if merged.write_here.is_empty() {
            let join = Step::bare(Side::Here, Action::Join, Because::SamePerson, ours);
            decision = decision.step(Step { expects: Some(ours.fingerprint()), ..join });
        }
        let agreement = pair.base.map(|base| base.agreement.clone());
        let couple = Couple { agreement, last_seen: None, ..staged.clone() };
        self.settle(decision, &couple, merged, ours, told, [Because::SamePerson; 2])
    }

    /// One more entry of a record that has its own: both stay as they are.
    fn further(&self, staged: &Couple, known: &Couple) -> Outcome {
        let Some(ours) = known.ours() else { return Outcome::Waits };
        let join = Step::bare(Side::Here, Action::Join, Because::SamePerson, ours).in_state(StepState::Parked);
        let decision = Decision { record: known.record, ..Decision::about(staged) };
        decision.step(join).into()
    }

    fn ask(&self, staged: &Couple, records: &[usize]) -> Outcome {
        let Some(told) = staged.told() else { return Outcome::Waits };
        let mut candidates: Vec<_> = records.iter().filter_map(|index| self.input.couples[*index].record).collect();
        // A series may stand here date by date.
        let mut seen = HashSet::new();
        candidates.retain(|record| seen.insert(*record));
        let step = Step::bare(Side::Here, Action::Ask, Because::PerhapsSamePerson, told);
        Decision::about(staged)
            .step(Step { content: Some(told.clone()), ..step.in_state(StepState::Parked) })
            .conflict(Conflict::same_person(candidates))
            .into()
    }

    /// Keeps both as two records: the peer's becomes a record of its own, ours goes to the peer as a new item.
    fn two_records(&self, couple: &Couple, ours: &Record, told: &Record) -> Outcome {
        let theirs = Decision { record: None, date: None, ..Decision::about(couple) }
            .step(Step::add(Side::Here, Because::Answered, told))
            .settled(agreed(told, told));
        let shown = self.input.lens.project(ours);
        let mine = Decision { replica: None, ..Decision::about(couple) }
            .step(Step::add(Side::Peer, Because::Answered, ours))
            .settled(agreed(ours, &shown));
        Outcome::Decided(vec![theirs, mine])
    }

    fn settle(
        &self,
        mut decision: Decision,
        couple: &Couple,
        merged: Merged,
        ours: &Record,
        told: &Record,
        [here, peer]: [Because; 2],
    ) -> Outcome {
        let cause = |usual| match (self.direction().replaced(), merged.answered, merged.both) {
            (Some(_), ..) => Because::Direction,
            (None, true, _) => Because::Answered,
            (None, false, _) if merged.ruled => Because::Rule,
            (None, false, true) => Because::ChangedOnBoth,
            (None, false, false) => usual,
        };
        let mut agreement = merged.here.clone();
        for field in &merged.parked {
            let old = couple.agreement.as_ref().map_or(Value::Absent, |record| record.get(*field));
            agreement.set(*field, old);
        }
        if !merged.write_here.is_empty() {
            let step = Step::change(Side::Here, cause(here), ours, merged.here, &merged.write_here);
            decision.steps.push(step);
        }
        if !merged.write_peer.is_empty() {
            let content = self.wanted(merged.content);
            let step = Step::change(Side::Peer, cause(peer), told, content, &merged.write_peer);
            decision.steps.push(step);
        }
        decision.conflict = Conflict::both_changed(merged.conflicts);
        let stands = couple.base().is_some_and(|base: Base<'_>| {
            *base.agreement == agreement && *base.last_seen == merged.last_seen && couple.parked == merged.parked
        });
        if decision.steps.is_empty() && decision.conflict.is_none() {
            if stands {
                return self.sent_in_vain(decision, couple, ours, told);
            }
            if !merged.parked.is_empty() && couple.base().is_some() {
                return Outcome::Waits;
            }
        }
        if !stands || !decision.steps.is_empty() {
            decision.settled = Settled::Agreed { agreement, last_seen: merged.last_seen, parked: merged.parked };
        }
        decision.into()
    }

    /// Both sides are as agreed, as far as is known. What was sent and never answered, and was taken back here since, may
    /// be at the peer all the same: it is sent again as it is now.
    fn sent_in_vain(&self, decision: Decision, couple: &Couple, ours: &Record, told: &Record) -> Outcome {
        let content = self.wanted(ours.clone());
        let shown = self.input.lens.project(&content);
        let (Some(in_flight), Some(base)) = (&couple.in_flight, couple.base()) else { return Outcome::Unchanged };
        let before = match in_flight {
            InFlight::Addition(sent) | InFlight::Change(sent) => self.input.lens.project(sent),
            InFlight::Deletion => told.clone(),
        };
        let differs = |field: &Field| before.get(*field) != shown.get(*field);
        let fields: Vec<Field> = Field::of(ours.kind()).iter().copied().filter(differs).collect();
        if fields.is_empty() && *in_flight != InFlight::Deletion || !self.reaches(Side::Peer) {
            return Outcome::Unchanged;
        }
        let step = Step::change(Side::Peer, Because::ChangedHere, &before, content, &fields);
        let step = Step { expects: Some(told.fingerprint()), ..step };
        let (agreement, last_seen, parked) = (base.agreement.clone(), base.last_seen.clone(), couple.parked.clone());
        decision.step(step).settled(Settled::Agreed { agreement, last_seen, parked }).into()
    }
}

fn agreed(agreement: &Record, last_seen: &Record) -> Settled {
    Settled::Agreed { agreement: agreement.clone(), last_seen: last_seen.clone(), parked: Vec::new() }
}

fn edited_deleted(couple: &Couple, deleted_on: Side, kept: &Record) -> Decision {
    let side = if deleted_on == Side::Here { Side::Peer } else { Side::Here };
    let step = Step::bare(side, Action::Keep, Because::EditedDeleted, kept).in_state(StepState::Parked);
    Decision::about(couple).step(step).conflict(Conflict::edited_deleted(deleted_on))
}
