//! The two versions that are merged, and what is known of their past.

use super::merge::Rules;
use super::same::same_record;
use super::types::{Answer, Couple, Past, Take};
use crate::pim::{Field, Record, Value};

/// What both sides last agreed on.
#[derive(Clone, Copy)]
pub(super) struct Base<'a> {
    pub agreement: &'a Record,
    pub last_seen: &'a Record,
}

/// One couple to merge.
pub(super) struct Pair<'a> {
    pub here: &'a Record,
    pub theirs: &'a Record,
    pub base: Option<Base<'a>>,
    /// An agreement with an item that is gone: it may decide who changed, it may not delete.
    pub hint: Option<Base<'a>>,
    pub parked: &'a [Field],
    pub answers: &'a [Answer],
    /// What is taken where nobody answered.
    pub standing: Option<Take>,
}

impl<'a> Pair<'a> {
    /// Two records that are all there is.
    pub(super) fn fresh(here: &'a Record, theirs: &'a Record) -> Pair<'a> {
        Pair { here, theirs, base: None, hint: None, parked: &[], answers: &[], standing: None }
    }

    /// A couple that stands on both sides.
    pub(super) fn of(couple: &'a Couple) -> Option<Pair<'a>> {
        Some(Pair {
            base: couple.base(),
            parked: &couple.parked,
            answers: &couple.answers,
            standing: couple.standing,
            ..Pair::fresh(couple.ours()?, couple.told()?)
        })
    }

    /// The past that goes on with it.
    pub(super) fn past(&self) -> Option<Past> {
        let Base { agreement, last_seen } = self.base?;
        Some(Past { agreement: agreement.clone(), last_seen: last_seen.clone(), parked: self.parked.to_vec() })
    }

    /// A staged replica and the record it is.
    pub(super) fn joined(staged: &'a Couple, known: &'a Couple, rules: &Rules<'_>) -> Option<Pair<'a>> {
        let (ours, told) = (known.ours()?, staged.told()?);
        // What the peer told under another id before, or of what came here anew just as it was, and both agreed on.
        let seen = |record: &Record| rules.lens.project(record);
        let as_before = |base: &Base<'_>| same_record(&seen(ours), &seen(base.last_seen), rules.home);
        let (past, parked) = match known.base() {
            Some(base) => (Some(base), &known.parked),
            None => (staged.base().filter(as_before), &staged.parked),
        };
        let base = past.filter(|base| tells_no_less(base.last_seen, told));
        let hint = past.filter(|_| base.is_none());
        let parked = if base.is_some() { parked.as_slice() } else { &[] };
        Some(Pair {
            base,
            hint,
            parked,
            answers: &staged.answers,
            standing: staged.standing,
            ..Pair::fresh(ours, told)
        })
    }
}

/// Whether an item says something about all that another of the same person said something about, entry for entry. Such
/// an item is the other one under a new id, perhaps edited, and what both sides agreed on about the one holds for it. An
/// item that says less may be a poorer copy (a SIM card's, after a phone was reset): what it lacks nobody deleted.
fn tells_no_less(before: &Record, now: &Record) -> bool {
    let cut = |now: &Value, before: &Value| match (now, before) {
        (Value::Text(now), Value::Text(before)) => now != before && before.starts_with(now.as_str()),
        _ => false,
    };
    Field::of(now.kind()).iter().all(|field| {
        let (now, before) = (now.get(*field), before.get(*field));
        entries(&now) >= entries(&before) && !cut(&now, &before)
    })
}

fn entries(value: &Value) -> usize {
    match value {
        Value::Points(points) => points.len(),
        Value::Addresses(addresses) => addresses.len(),
        Value::Words(words) => words.len(),
        Value::Kept(kept) => kept.len(),
        single => usize::from(!single.is_absent()),
    }
}
