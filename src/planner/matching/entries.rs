//! Several entries for one record: a SIM card has one number in each, and people make some twice.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::assign::Edge;
use super::candidates::{Key, Lasting, compare};
use super::likeness::{Likeness, Opinion};
use super::names::names_equal;
use super::person::Person;
use super::{CANDIDATES, Matcher, Verdict};
use crate::pim::{Field, Kind, Record, Value};
use crate::planner::types::Couple;

impl<'a> Matcher<'a> {
    /// Fewest numbers of a record for which the peer needs several entries.
    fn several(&self) -> Option<usize> {
        let limit = self.input.lens.limit(Field::Phones).filter(|_| self.input.kind == Kind::Contacts)?;
        limit.count.map(|count| count + 1)
    }

    /// Whether a staged replica is one more entry of a record, as peers need that have no room for all numbers in one, and
    /// as people make by mistake: it says nothing the record does not say, also after a run.
    pub(super) fn is_entry_of(&self, staged: usize, open: usize) -> bool {
        let known = &self.input.couples[open];
        let (Some(told), Some(ours)) = (self.input.couples[staged].told(), known.ours()) else { return false };
        if self.input.kind != Kind::Contacts
            || self.several().is_none() && self.input.policy.direction.replaced().is_some()
        {
            return false;
        }
        let (Some(entry), Some(whole)) = (self.prepared.person(told), self.lasting(known)) else { return false };
        let shown = || self.input.lens.project(ours);
        let more = || others(told).all(|(field, value)| value == ours.get(field) || value == shown().get(field));
        // What a run changes of the record is not to be relied on.
        let bare = || entry.birthday().is_none() && others(told).next().is_none();
        let named = || known.told().is_some_and(|theirs| names_equal(ours, theirs)) && bare();
        let settled = known.base().is_none() || known.is_quiet();
        // A name alone may be anybody's.
        let reached = entry.reaches().next().is_some();
        reached && whole.has_all_of(&entry) && if settled { more() } else { named() }
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
        let all = self.holders();
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
                let ours = self.prepared.traits(self.input.couples[*whole].ours()?)?;
                let Likeness { opinion, score, .. } = compare(&entry, &ours, all);
                let likelier = rivals.get(&index).is_none_or(|rival| *rival < score);
                let named = || likelier && wholes.entries.get(whole).is_some_and(|entry| names_equal(told, entry));
                let sure = opinion == Opinion::Same || opinion == Opinion::Ask && named();
                let is_entry = sure && self.may_be(index, *whole) && self.is_entry_of(index, *whole);
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
    fn wholes(&self) -> Wholes<'a> {
        let mut wholes = Wholes { near: HashMap::new(), entries: HashMap::new() };
        for (index, verdict) in &self.verdicts {
            if let (Verdict::Same(open), Some(entry)) = (verdict, self.input.couples[*index].told()) {
                wholes.entries.insert(*open, entry);
            }
        }
        let couples = self.input.couples.iter().enumerate();
        wholes
            .entries
            .extend(couples.clone().filter_map(|(index, couple)| couple.ours().and(Some((index, couple.told()?)))));
        for (index, couple) in couples.filter(|(index, _)| wholes.entries.contains_key(index)) {
            for key in self.lasting(couple).iter().flat_map(|person| person.reaches()) {
                wholes.near.entry(key).or_default().push(index);
            }
        }
        wholes
    }

    /// Who a record is after a run: without the numbers and mail addresses one side took away, with those one added.
    fn lasting(&self, couple: &'a Couple) -> Option<Rc<Person>> {
        let mut person = self.prepared.person(couple.ours()?)?;
        if !couple.is_quiet() {
            let mut sides = Lasting::of(couple).into_iter().filter_map(|side| {
                let mut person = self.prepared.person(side.record)?;
                let stays = side.reaches(&person, &self.prepared).into_iter().collect();
                Rc::make_mut(&mut person).keep(&stays);
                Some(person)
            });
            person = sides.next()?;
            sides.for_each(|other| Rc::make_mut(&mut person).add(&other));
        }
        Some(person)
    }
}

/// Records that have an entry at the peer.
struct Wholes<'a> {
    /// By their numbers and mail addresses.
    near: HashMap<Key, Vec<usize>>,
    /// The entry of each.
    entries: HashMap<usize, &'a Record>,
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
