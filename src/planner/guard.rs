//! The brake on deletions.

use std::collections::HashSet;

use super::types::{Action, Because, Decision, Guard, Settled, Side, StepState};

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

impl Decision {
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
