//! Peers that need several entries for one record: a SIM card has one number in each.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::assign::Edge;
use super::candidates::{Holders, Key, Lasting, compare};
use super::likeness::{Opinion, Traits};
use super::names::names_equal;
use super::person::Person;
use super::{CANDIDATES, Matcher, Verdict};
use crate::pim::{Field, Kind, Record, Value};
use crate::planner::types::Couple;

impl Matcher<'_> {
    /// Fewest numbers of a record for which the peer needs several entries.
    fn several(&self) -> Option<usize> {
        let limit = self.input.lens.limit(Field::Phones).filter(|_| self.input.kind == Kind::Contacts)?;
        limit.count.map(|count| count + 1)
    }

    /// Whether a staged replica is one of several entries the peer needs for a record: it says nothing the record does
    /// not say, also after a run.
    pub(super) fn is_entry_of(&self, staged: usize, open: usize) -> bool {
        let (known, region) = (&self.input.couples[open], &self.input.policy.region);
        let (Some(several), Some(told), Some(ours)) = (self.several(), self.input.couples[staged].told(), known.ours())
        else {
            return false;
        };
        let (Some(entry), Some(whole)) = (Person::of(told, region), lasting(known, region)) else { return false };
        let more = || others(told).all(|(field, value)| value == ours.get(field));
        // What a run changes of the record is not to be relied on.
        let bare = || entry.birthday().is_none() && others(told).next().is_none();
        let named = || known.told().is_some_and(|theirs| names_equal(ours, theirs)) && bare();
        let settled = known.base().is_none() || known.is_quiet();
        whole.phones.len() >= several && whole.has_all_of(&entry) && if settled { more() } else { named() }
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

    /// Further entries of records that found theirs.
    pub(super) fn further_entries(&mut self) {
        let wholes = self.wholes();
        if wholes.is_empty() {
            return;
        }
        let (region, home) = (&self.input.policy.region, self.input.policy.home);
        let all = Holders::of(self.input.couples.iter().flat_map(Lasting::of), region);
        for (index, told) in self.staged.clone() {
            let Some(entry) = Traits::of(told, region, home).filter(|_| self.is_free(index)) else { continue };
            let keys = entry.person().into_iter().flat_map(Person::reaches);
            let near: BTreeSet<usize> = keys.filter_map(|key| wholes.get(&key)).flatten().copied().collect();
            let score = |whole: &usize| {
                let ours = Traits::of(self.input.couples[*whole].ours()?, region, home)?;
                let likeness = compare(&entry, &ours, &all);
                let same = likeness.opinion == Opinion::Same && self.may_be(index, *whole);
                (same && self.is_entry_of(index, *whole)).then_some((Reverse(likeness.score), *whole))
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
            self.verdicts.insert(index, verdict);
        }
    }

    /// Records that have an entry and need more, by their numbers and mail addresses.
    fn wholes(&self) -> HashMap<Key, Vec<usize>> {
        let mut wholes: HashMap<Key, Vec<usize>> = HashMap::new();
        let Some(several) = self.several() else { return wholes };
        for (index, couple) in self.input.couples.iter().enumerate() {
            let found = couple.told().is_some() || self.verdicts.get(&index) == Some(&Verdict::Joined);
            let whole =
                lasting(couple, &self.input.policy.region).filter(|whole| found && whole.phones.len() >= several);
            for key in whole.iter().flat_map(Person::reaches) {
                wholes.entry(key).or_default().push(index);
            }
        }
        wholes
    }
}

/// Our side of a couple, without the numbers and mail addresses the peer took away.
fn lasting(couple: &Couple, region: &str) -> Option<Person> {
    let mut person = Person::of(couple.ours()?, region)?;
    if !couple.is_quiet() {
        let stays = Lasting::of(couple).first()?.reaches(&person, region);
        person.keep(&stays.into_iter().collect());
    }
    Some(person)
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
