//! Who some records from outside, of a file or a safety copy, are here.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::pim::{Fingerprint, Kind, Lens, Record, Zone};
use crate::planner::{self, Couple, Direction, Guard, Here, Input, Policy, RecordId, ReplicaId, Theirs};
use crate::store::Stored;

/// Who a record from outside is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// This one, by its place in the list. Of those found by likeness several may be one: a phone without room for all
    /// numbers of somebody has further entries.
    Known(usize),
    /// Perhaps somebody who is here.
    Perhaps,
    /// Nobody.
    Nobody,
}

/// What records are told apart with.
#[derive(Clone, Copy)]
pub(super) struct Eye<'a> {
    pub(super) kind: Kind,
    /// The country of numbers without a prefix.
    pub(super) region: &'a str,
    /// The zone of times without one.
    pub(super) home: Zone,
}

impl Eye<'_> {
    /// Who each of `told` is, as if a place told its items for the first time; those that are known already are left as
    /// they are.
    pub(super) fn alike(&self, told: &[&Record], here: &[&Stored], found: &mut [Who]) {
        let strangers = told.iter().zip(1..).zip(found.iter()).filter(|(_, who)| **who == Who::Nobody);
        let mut couples: Vec<Couple> = strangers
            .map(|((record, n), _)| Couple {
                replica: Some(ReplicaId(n)),
                theirs: Theirs::Present((*record).clone()),
                ..Couple::empty()
            })
            .collect();
        if couples.is_empty() {
            return;
        }
        let free: HashMap<RecordId, usize> =
            unknown(here, found).into_iter().map(|(place, stored)| (stored.id, place)).collect();
        couples.extend(here.iter().filter(|stored| free.contains_key(&stored.id)).map(|stored| Couple {
            record: Some(stored.id),
            here: Here::Present(stored.record.clone()),
            ..Couple::empty()
        }));
        let policy = Policy {
            direction: Direction::FromPeer,
            guard: Guard::Off,
            region: self.region.to_owned(),
            home: self.home,
            unwanted: Default::default(),
        };
        let plan =
            planner::plan(&Input { kind: self.kind, lens: Lens::everything(), policy, couples, series: Vec::new() });
        for decision in plan.decisions {
            let place = decision.replica.and_then(|n| usize::try_from(n.0 - 1).ok());
            let Some(who) = place.and_then(|place| found.get_mut(place)) else { continue };
            let asks = decision.conflict.is_some_and(|conflict| !conflict.candidates.is_empty());
            *who = match decision.record.and_then(|record| free.get(&record)) {
                _ if asks => Who::Perhaps,
                Some(place) => Who::Known(*place),
                None => Who::Nobody,
            };
        }
    }
}

/// Finds who of those not known yet has the very same content as one of `told`; of two that are equal one stands for one.
/// What is here is compared as `seen`.
pub(super) fn equal<'a>(
    told: &[&'a Record],
    here: &[&'a Stored],
    found: &mut [Who],
    seen: impl Fn(&'a Record) -> Option<Cow<'a, Record>>,
) {
    if !found.contains(&Who::Nobody) {
        return;
    }
    let mut free: HashMap<Fingerprint, Vec<usize>> = HashMap::new();
    for (place, stored) in unknown(here, found).into_iter().rev() {
        if let Some(record) = seen(&stored.record) {
            free.entry(record.fingerprint()).or_default().push(place);
        }
    }
    for (record, who) in told.iter().zip(found).filter(|(_, who)| **who == Who::Nobody) {
        if let Some(place) = free.get_mut(&record.fingerprint()).and_then(Vec::pop) {
            *who = Who::Known(place);
        }
    }
}

/// Those here that nobody is yet.
fn unknown<'a>(here: &[&'a Stored], found: &[Who]) -> Vec<(usize, &'a Stored)> {
    let taken: HashSet<usize> = found.iter().filter_map(|who| who.known()).collect();
    here.iter().copied().enumerate().filter(|(place, _)| !taken.contains(place)).collect()
}

impl Who {
    pub(super) fn known(self) -> Option<usize> {
        if let Who::Known(place) = self { Some(place) } else { None }
    }
}
