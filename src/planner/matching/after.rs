//! What there is after a run, as far as one can see: everybody is compared with others as they will be then, so that a run
//! that is cut anywhere and goes on finds the same people.

use std::borrow::Cow;
use std::collections::HashMap;

use super::likeness::Traits;
use super::{Matcher, Verdict};
use crate::pim::Record;
use crate::planner::merge::{Merged, Rules};
use crate::planner::pair::Pair;
use crate::planner::side::Peer;
use crate::planner::types::{Couple, Input};

/// Both sides of a couple, merged.
pub(super) struct After {
    here: Record,
    there: Record,
}

impl After {
    /// Of all couples that stand on both sides and are not as agreed, by their places in the input.
    pub(super) fn all(input: &Input, rules: &Rules<'_>) -> HashMap<usize, After> {
        let couples = input.couples.iter().enumerate().filter(|(_, couple)| !couple.is_quiet());
        couples.filter_map(|(index, couple)| Some((index, rules.merge(&Pair::of(couple)?).into()))).collect()
    }
}

impl From<Merged> for After {
    fn from(merged: Merged) -> After {
        After { here: merged.here, there: merged.last_seen }
    }
}

/// A record here and its entry at the peer.
pub(super) struct Whole<'a> {
    pub(super) here: Cow<'a, Record>,
    pub(super) there: Cow<'a, Record>,
    /// Those of the record.
    pub(super) traits: Traits,
}

/// Somebody who is there after a run.
pub(super) struct Lasting<'a> {
    pub(super) record: &'a Record,
    /// Who it is, by the name here: two spellings on two sides are no two people.
    pub(super) named: &'a Record,
    /// Whether here: only those count for how common names are.
    pub(super) ours: bool,
}

impl<'a> Lasting<'a> {
    /// A record here.
    pub(super) fn here(record: &'a Record) -> Lasting<'a> {
        Lasting { record, named: record, ours: true }
    }
}

impl<'a> Matcher<'a> {
    /// Everybody: a number belongs to all who have it, and what one side deleted goes on both. Who was found goes by the
    /// name here.
    pub(super) fn everyone(&self) -> impl Iterator<Item = Lasting<'a>> {
        let lasts = |(index, couple): &(usize, &Couple)| match couple.told() {
            Some(_) => couple.ours().is_some() || couple.is_staged(),
            None => couple.peer() != Peer::Gone || self.verdicts.get(index) == Some(&Verdict::Joined),
        };
        let couples = self.input.couples.iter().enumerate().filter(lasts);
        couples.flat_map(|(index, _)| {
            let [here, there] = self.will_be(index);
            let found = match self.verdicts.get(&index) {
                Some(Verdict::Same(open)) => self.input.couples[*open].ours(),
                _ => here,
            };
            let there = there.map(|record| Lasting { record, named: found.unwrap_or(record), ours: false });
            here.map(Lasting::here).into_iter().chain(there)
        })
    }

    /// Our side and the peer's of a couple.
    pub(super) fn will_be(&self, index: usize) -> [Option<&'a Record>; 2] {
        let couple = &self.input.couples[index];
        match self.after.get(&index) {
            Some(After { here, there }) => [Some(here), Some(there)],
            None => [couple.ours(), couple.told()],
        }
    }

    /// A record that has its entry at the peer, or found it in this staged replica.
    pub(super) fn whole(&self, index: usize, staged: Option<usize>) -> Option<Whole<'a>> {
        let couples = &self.input.couples;
        let Some(staged) = staged else {
            let [here, there] = self.will_be(index);
            let (here, there) = (here?, there?);
            let traits = self.prepared.traits(here)?;
            return Some(Whole { here: Cow::Borrowed(here), there: Cow::Borrowed(there), traits });
        };
        let pair = Pair::joined(&couples[staged], &couples[index], self.rules)?;
        let merged = self.rules.merge(&pair);
        let (here, traits) = if merged.write_here.is_empty() {
            (Cow::Borrowed(pair.here), self.prepared.traits(pair.here)?)
        } else {
            let traits = Traits::of(&merged.here, &self.input.policy.region, self.input.policy.home)?;
            (Cow::Owned(merged.here), traits)
        };
        Some(Whole { here, there: Cow::Owned(merged.last_seen), traits })
    }
}
