//! The brakes: on deletions, on echoes, and on a peer that is not who it was.

use std::collections::HashSet;

use super::types::{Action, Because, Couple, Decision, Guard, Plan, Settled, Side, StepState};

/// A decision with what the guard has to know about it.
pub(super) struct Draft {
    pub decision: Decision,
    /// A person said yes to it already.
    pub allowed: bool,
    /// The side on which its deletion was held before.
    pub waits: Option<Side>,
}

/// How many items each side has.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sizes {
    pub here: usize,
    pub peer: usize,
}

impl Guard {
    /// Holds every deletion of a side that would lose too many. What a person allowed passes and is not counted; what
    /// was held once stays held until it is answered, however few are left of it.
    pub(super) fn hold(self, drafts: &mut [Draft], sizes: Sizes) {
        for (side, size) in [(Side::Here, sizes.here), (Side::Peer, sizes.peer)] {
            let deletes = |draft: &Draft| !draft.allowed && draft.decision.deletes(side);
            let count = losses(drafts.iter().filter(|draft| deletes(draft)));
            let stops = self.stops(count, size);
            let holds = |draft: &Draft| stops || (self != Guard::Off && draft.waits == Some(side));
            let held = drafts.iter_mut().filter(|draft| deletes(draft) && holds(draft));
            held.for_each(|draft| draft.decision.hold_deletion(side));
        }
    }

    /// Holds what would take from the peer once more what it and another pass to and fro. The peer keeps what it has.
    pub(super) fn quiet(self, couple: &Couple, mut decision: Decision) -> Decision {
        let takes = |step: &super::Step| {
            (step.side, step.action, step.state) == (Side::Here, Action::Change, StepState::WillDo)
                && step.fields.iter().any(|change| couple.echoes.iter().any(|echo| echo.is(change)))
        };
        if self == Guard::Off || !decision.steps.iter().any(takes) {
            return decision;
        }
        decision.steps.retain(|step| step.side == Side::Here);
        decision.hold(Because::Echo);
        decision
    }

    fn stops(self, deletions: usize, size: usize) -> bool {
        match self {
            Guard::Off => false,
            Guard::On { count, percent } => {
                let emptied = size >= 3 && deletions >= size;
                let many = deletions > count && deletions * 100 > usize::from(percent) * size;
                emptied || many
            }
        }
    }
}

/// How many records would lose something: a series that goes is one deletion, however many of its times a peer has.
fn losses<'a>(drafts: impl Iterator<Item = &'a Draft>) -> usize {
    let mut series = HashSet::new();
    drafts.filter(|draft| draft.decision.date.is_none() || series.insert(draft.decision.record)).count()
}

impl super::Echo {
    fn is(&self, change: &super::FieldChange) -> bool {
        self.field == change.field && self.value.as_ref().is_none_or(|value| *value == change.after)
    }
}

/// With fewer items than this a peer is not known well enough to be called another.
const KNOWN: usize = 10;
/// A peer that has more than this many in a hundred of what it had is the same.
const FAMILIAR: usize = 10;
/// Nobody is another who did not bring this many in a hundred new ones of as many as were known.
const STRANGE: usize = 50;

/// What a peer has of what it had, before a plan is made: whether it is who it was is seen with the plan.
#[derive(Debug, Clone)]
pub struct Acquaintance {
    known: usize,
    kept: usize,
    staged: HashSet<super::ReplicaId>,
}

impl Acquaintance {
    /// With the peer of these couples.
    pub fn of(couples: &[Couple]) -> Self {
        let known = couples.iter().filter(|couple| couple.base().is_some());
        let staged = couples.iter().filter(|couple| couple.is_staged() && couple.told().is_some());
        Acquaintance {
            known: known.clone().count(),
            kept: known.filter(|couple| couple.told().is_some()).count(),
            staged: staged.filter_map(|couple| couple.replica).collect(),
        }
    }

    /// Whether the peer has almost nothing left of what it had, also under other ids, and as good as as much else: its
    /// account serves another person, or it was given to one. An emptied peer is none of that.
    pub fn is_lost(&self, plan: &Plan) -> bool {
        let staged = |decision: &&Decision| decision.replica.is_some_and(|replica| self.staged.contains(&replica));
        let is_new = |decision: &&Decision| {
            decision.record.is_none() && decision.steps.iter().any(|step| step.action == Action::Add)
        };
        let new = plan.decisions.iter().filter(staged).filter(is_new).count();
        let familiar = self.kept + (self.staged.len() - new.min(self.staged.len()));
        self.known >= KNOWN && familiar * 100 <= self.known * FAMILIAR && new * 100 >= self.known * STRANGE
    }
}

impl Plan {
    /// Holds everything.
    pub fn hold(&mut self, because: Because) {
        self.decisions.iter_mut().for_each(|decision| decision.hold(because));
    }

    /// Leaves out every deletion that nobody was asked about: it is for another session. How many these are.
    pub fn postpone_deletions(&mut self) -> usize {
        let before = self.decisions.len();
        let deletes = |decision: &Decision| [Side::Here, Side::Peer].iter().any(|side| decision.deletes(*side));
        self.decisions.retain(|decision| !deletes(decision));
        before - self.decisions.len()
    }
}

impl Decision {
    fn hold(&mut self, because: Because) {
        self.settled = Settled::Open;
        for step in self.steps.iter_mut().filter(|step| step.state == StepState::WillDo) {
            (step.state, step.because) = (StepState::Held, because);
        }
    }

    fn deletes(&self, side: Side) -> bool {
        let will = |step: &super::Step| step.action == Action::Delete && step.state == StepState::WillDo;
        self.steps.iter().any(|step| step.side == side && will(step))
    }

    fn hold_deletion(&mut self, side: Side) {
        self.settled = Settled::Open;
        for step in self.steps.iter_mut().filter(|step| step.side == side && step.action == Action::Delete) {
            step.state = StepState::Held;
            step.because = Because::ManyDeletions;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_guard_is_on_and_stops_more_than_five_and_a_tenth() {
        let guard = Guard::default();
        assert!(matches!(guard, Guard::On { .. }));
        for (deletions, size, stops) in [
            (0, 0, false),
            (5, 20, false),
            (6, 20, true),
            (6, 60, false),
            (7, 60, true),
            (3, 3, true),
            (2, 2, false),
            (2, 3, false),
        ] {
            assert_eq!(guard.stops(deletions, size), stops, "{deletions} of {size}");
        }
        assert!(!Guard::Off.stops(100, 100));
    }
}
