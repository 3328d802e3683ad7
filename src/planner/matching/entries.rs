//! Several entries for one record: a SIM card has one number in each, and people make some twice.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::after::Whole;
use super::assign::Edge;
use super::candidates::{Holders, Key, compare};
use super::likeness::{Likeness, Opinion};
use super::names::names_equal;
use super::person::Person;
use super::{CANDIDATES, Matcher, Verdict};
use crate::pim::{Field, Kind, Record, Value};

impl<'a> Matcher<'a> {
    /// Fewest numbers of a record for which the peer needs several entries.
    fn several(&self) -> Option<usize> {
        let limit = self.input.lens.limit(Field::Phones).filter(|_| self.input.kind == Kind::Contacts)?;
        limit.count.map(|count| count + 1)
    }

    /// Whether a staged replica is one more entry of a record that is there after the run.
    pub(super) fn is_entry_of(&self, staged: usize, open: usize) -> bool {
        let Some(ours) = self.will_be(open)[0] else { return false };
        self.prepared.person(ours).is_some_and(|person| self.is_entry(staged, ours, &person))
    }

    /// Whether a staged replica is one more entry of a record, as peers need that have no room for all numbers in one, and
    /// as people make by mistake: it says nothing the record does not say.
    fn is_entry(&self, staged: usize, whole: &Record, person: &Person) -> bool {
        let Some(told) = self.input.couples[staged].told() else { return false };
        if self.input.kind != Kind::Contacts
            || self.several().is_none() && self.input.policy.direction.replaced().is_some()
        {
            return false;
        }
        let Some(entry) = self.prepared.person(told) else { return false };
        let shown = || self.input.lens.project(whole);
        let more = || others(told).all(|(field, value)| value == whole.get(field) || value == shown().get(field));
        // A name alone may be anybody's.
        entry.reaches().next().is_some() && person.has_all_of(&entry) && more()
    }

    /// Staged replicas for which two records are equally good, where that one of them has its entry already says nothing.
    pub(super) fn divided(&self, sure: &[Edge]) -> BTreeSet<usize> {
        let mut best: BTreeMap<usize, (u32, Vec<usize>)> = BTreeMap::new();
        for edge in sure.iter().filter(|_| self.several().is_some()) {
            let (score, open) = best.entry(edge.staged).or_default();
            if edge.score > *score {
                (*score, *open) = (edge.score, Vec::new());
            }
            if edge.score == *score {
                open.push(edge.open);
            }
        }
        let equal =
            |staged: usize, open: &[usize]| open.len() > 1 && open.iter().any(|open| self.is_entry_of(staged, *open));
        best.into_iter().filter(|(staged, (_, open))| equal(*staged, open)).map(|(staged, _)| staged).collect()
    }

    /// Further entries of records that found theirs. Where somebody else may be meant as well, that is asked.
    pub(super) fn further_entries(&mut self, edges: &[Edge]) {
        let elsewhere = self.elsewhere(edges);
        let free = |matcher: &Self, index: usize| matcher.is_free(index) && !elsewhere.contains(&index);
        if self.input.kind != Kind::Contacts || !self.staged.iter().any(|(index, _)| free(self, *index)) {
            return;
        }
        let wholes = self.wholes();
        let all = &Holders::of(self.everyone(), &self.prepared);
        let mut rivals: BTreeMap<usize, u32> = BTreeMap::new();
        for edge in self.partnerless(edges) {
            let best = rivals.entry(edge.staged).or_default();
            *best = edge.score.max(*best);
        }
        let mut verdicts = Vec::new();
        for (index, told) in &self.staged {
            let index = *index;
            let Some(entry) = self.prepared.traits(told).filter(|_| free(self, index)) else { continue };
            let keys = entry.person().into_iter().flat_map(Person::reaches);
            let near: BTreeSet<usize> = keys.filter_map(|key| wholes.near.get(&key)).flatten().copied().collect();
            let score = |whole: &usize| {
                let Whole { here, there, traits } = self.whole(*whole, wholes.found.get(whole).copied())?;
                let Likeness { opinion, score, .. } = compare(&entry, &traits, all);
                let likelier = rivals.get(&index).is_none_or(|rival| *rival < score);
                let named = || likelier && names_equal(told, &there);
                let sure = opinion == Opinion::Same || opinion == Opinion::Ask && named();
                let is_entry = sure && self.may_be(index, *whole) && self.is_entry(index, &here, traits.person()?);
                is_entry.then_some((Reverse(score), *whole))
            };
            let mut found: Vec<_> = near.iter().filter_map(score).collect();
            found.sort();
            let verdict = match found[..] {
                [(best, _), (next, _), ..] if best == next => {
                    Verdict::Ask(found.iter().map(|(_, whole)| *whole).take(CANDIDATES).collect())
                }
                [(_, whole), ..] => Verdict::Further(whole),
                [] => continue,
            };
            verdicts.push((index, verdict));
        }
        self.verdicts.extend(verdicts);
    }

    /// Staged replicas that are surely, or were asked to be, a record which is still without a partner.
    fn elsewhere(&self, edges: &[Edge]) -> BTreeSet<usize> {
        let open = self.partnerless(edges);
        open.filter(|edge| edge.sure || self.was_asked(edge.staged, edge.open)).map(|edge| edge.staged).collect()
    }

    /// Pairs with records that are still without a partner.
    fn partnerless<'e>(&'e self, edges: &'e [Edge]) -> impl Iterator<Item = &'e Edge> {
        edges.iter().filter(|edge| !matches!(self.verdicts.get(&edge.open), Some(Verdict::Joined)))
    }

    /// Records that have an entry.
    fn wholes(&self) -> Wholes {
        let joined = self.verdicts.iter().filter_map(|(staged, verdict)| match verdict {
            Verdict::Same(open) => Some((*open, *staged)),
            _ => None,
        });
        let mut wholes = Wholes { near: HashMap::new(), found: joined.collect() };
        for (index, couple) in self.input.couples.iter().enumerate() {
            let [here, there] = match wholes.found.get(&index) {
                Some(staged) => [couple.ours(), self.input.couples[*staged].told()],
                None => self.will_be(index),
            };
            let (Some(here), Some(there)) = (here, there) else { continue };
            let people = [here, there].into_iter().filter_map(|record| self.prepared.person(record));
            let keys: BTreeSet<Key> = people.flat_map(|person| person.reaches().collect::<Vec<_>>()).collect();
            keys.into_iter().for_each(|key| wholes.near.entry(key).or_default().push(index));
        }
        wholes
    }
}

/// Records that have an entry at the peer.
struct Wholes {
    /// By the numbers and mail addresses of both sides.
    near: HashMap<Key, Vec<usize>>,
    /// The staged replicas of those that found theirs now.
    found: HashMap<usize, usize>,
}

/// What an entry says besides a name and what somebody is reached by.
fn others(entry: &Record) -> impl Iterator<Item = (Field, Value)> {
    let of_person = |field: &Field| {
        use Field::*;
        let names = [NamePrefix, NameGiven, NameAdditional, NameFamily, NameSuffix, Display, Nicknames, Organization];
        names.contains(field) || [Phones, Emails, Birthday, Uid, Kept].contains(field)
    };
    entry.fields().filter(move |(field, _)| !of_person(field))
}
