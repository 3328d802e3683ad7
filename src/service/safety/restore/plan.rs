//! From a copy and what is here to the steps of a restore: who of the copy is who here, and what is to be done.

use std::collections::{HashMap, HashSet};

use super::{Manner, OpenedCopy, RestorePlan, RestoreRequest, RestoreStep};
use crate::pim::{Field, Fingerprint, Kind, Lens, Record, Zone};
use crate::planner::{
    self, Action, Couple, Direction, FieldChange, Guard, Here, Input, Policy, RecordId, ReplicaId, Theirs,
};
use crate::service::safety::archive::Item;
use crate::store::{StoreError, Stored};

/// Who an item of the copy is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Match {
    /// This record.
    Alive(usize),
    /// This record, which is deleted.
    Deleted(i64),
    /// Perhaps somebody who is here.
    Perhaps,
    /// Nobody.
    Nobody,
}

/// Plans the restore of one kind.
pub(super) struct Planner<'a> {
    pub(super) request: &'a RestoreRequest,
    pub(super) opened: &'a OpenedCopy,
    pub(super) kind: Kind,
    /// Every living record of the kind.
    pub(super) here: Vec<Stored>,
    pub(super) region: &'a str,
    pub(super) home: Zone,
}

impl Planner<'_> {
    /// Adds the steps for the items of a kind. `deleted` finds a deleted record of the kind by its number.
    pub(super) fn plan(
        &self,
        items: &[Item],
        deleted: impl Fn(i64) -> Result<Option<Stored>, StoreError>,
        whole: &mut RestorePlan,
    ) -> Result<(), StoreError> {
        let matches = self.matches(items, deleted)?;
        let mut steps = Vec::new();
        for (item, found) in items.iter().zip(&matches) {
            if !self.request.ids.is_empty() && !self.request.ids.contains(&item.id) {
                continue;
            }
            match self.step(item, *found) {
                Some(step) => steps.push(step),
                None => whole.unchanged += 1,
            }
        }
        if self.request.replaces_all() && self.opened.is_whole(self.kind) {
            let kept: HashSet<usize> = matches.iter().filter_map(Match::alive).collect();
            let extra = self.here.iter().enumerate().filter(|(index, _)| !kept.contains(index));
            whole.steps.extend(extra.map(|(_, stored)| self.deletion(stored)));
        }
        whole.steps.extend(steps);
        Ok(())
    }

    fn step(&self, item: &Item, found: Match) -> Option<RestoreStep> {
        let new = |record| RestoreStep {
            n: 0,
            action: Action::Add,
            kind: self.kind,
            record,
            item: Some(item.id),
            title: item.content.title(),
            fields: Vec::new(),
            content: Some(item.content.clone()),
        };
        match (found, self.request.field) {
            (Match::Alive(index), field) => self.change(item, self.here.get(index)?, field),
            (_, Some(_)) => None,
            (Match::Deleted(id), None) => Some(new(Some(id))),
            (Match::Nobody, None) => Some(new(None)),
            (Match::Perhaps, None) => Some(RestoreStep { action: Action::Ask, content: None, ..new(None) }),
        }
    }

    fn change(&self, item: &Item, stored: &Stored, field: Option<Field>) -> Option<RestoreStep> {
        let ours = &stored.record;
        let was = &item.content;
        let target = match (field, self.request.manner) {
            (None, Manner::AddMissing) => return None,
            // A phone holds less than we do: what it does not have it never had.
            (None, Manner::Replace) if self.opened.peer.is_some() => over(ours, was),
            // What a damaged copy does not have it may have had.
            (None, Manner::Replace) if !self.opened.is_whole(self.kind) => over(ours, was),
            (Some(field), _) if was.get(field).is_absent() && !self.opened.is_whole(self.kind) => return None,
            (None, Manner::Replace) => was.clone(),
            (Some(field), Manner::AddMissing) if !ours.get(field).is_absent() => return None,
            (Some(field), _) => {
                let mut target = ours.clone();
                let _ = target.set(field, was.get(field));
                target
            }
        };
        let fields = changes(ours, &target);
        if fields.is_empty() {
            return None;
        }
        Some(RestoreStep {
            n: 0,
            action: Action::Change,
            kind: self.kind,
            record: Some(stored.id.0),
            item: Some(item.id),
            title: ours.title(),
            fields,
            content: Some(target),
        })
    }

    fn deletion(&self, stored: &Stored) -> RestoreStep {
        RestoreStep {
            n: 0,
            action: Action::Delete,
            kind: self.kind,
            record: Some(stored.id.0),
            item: None,
            title: stored.record.title(),
            fields: Vec::new(),
            content: None,
        }
    }

    /// Who every item is: by number where the copy is of this store, then by content, then by likeness.
    fn matches(
        &self,
        items: &[Item],
        deleted: impl Fn(i64) -> Result<Option<Stored>, StoreError>,
    ) -> Result<Vec<Match>, StoreError> {
        let number = |item: &Item| if self.opened.ours { item.record } else { None };
        let alive: HashMap<i64, usize> =
            self.here.iter().zip(0..).map(|(stored, index)| (stored.id.0, index)).collect();
        let mut matches: Vec<Match> = items
            .iter()
            .map(|item| {
                let known = number(item).and_then(|id| Some((*alive.get(&id)?, item)));
                let known = known.filter(|(index, item)| self.here.get(*index).is_some_and(|r| self.is_it(item, r)));
                known.map_or(Match::Nobody, |(index, _)| Match::Alive(index))
            })
            .collect();
        self.match_equal(items, &mut matches);
        if matches.contains(&Match::Nobody) {
            self.match_alike(items, &mut matches);
        }
        for (item, found) in items.iter().zip(&mut matches) {
            if let (Match::Nobody, Some(id)) = (*found, number(item))
                && deleted(id)?.is_some_and(|stored| self.is_it(item, &stored))
            {
                *found = Match::Deleted(id);
            }
        }
        Ok(matches)
    }

    /// Whether an item may be the record of its number. A number from a damaged file is believed with the title only.
    fn is_it(&self, item: &Item, stored: &Stored) -> bool {
        self.opened.is_whole(self.kind) || item.content.title() == stored.record.title()
    }

    /// The indexes of the records here that nobody of the copy is yet.
    fn free(&self, matches: &[Match]) -> impl Iterator<Item = (usize, &Stored)> {
        let taken: HashSet<usize> = matches.iter().filter_map(Match::alive).collect();
        self.here.iter().enumerate().filter(move |(index, _)| !taken.contains(index))
    }

    fn match_equal(&self, items: &[Item], matches: &mut [Match]) {
        let open = || matches.contains(&Match::Nobody);
        if !open() {
            return;
        }
        let mut free: HashMap<Fingerprint, Vec<usize>> = HashMap::new();
        for (index, stored) in self.free(matches) {
            free.entry(stored.record.fingerprint()).or_default().push(index);
        }
        for (item, found) in items.iter().zip(matches).filter(|(_, found)| **found == Match::Nobody) {
            if let Some(index) = free.get_mut(&item.content.fingerprint()).and_then(Vec::pop) {
                *found = Match::Alive(index);
            }
        }
    }

    /// Asks the planner as if the copy were a place that tells its items for the first time.
    fn match_alike(&self, items: &[Item], matches: &mut [Match]) {
        let staged = items.iter().zip(matches.iter()).zip(1..).filter(|((_, found), _)| **found == Match::Nobody);
        let mut couples: Vec<Couple> = staged
            .map(|((item, _), n)| Couple {
                replica: Some(ReplicaId(n)),
                theirs: Theirs::Present(item.content.clone()),
                ..Couple::empty()
            })
            .collect();
        let free: HashMap<RecordId, usize> = self.free(matches).map(|(index, stored)| (stored.id, index)).collect();
        couples.extend(self.here.iter().filter(|stored| free.contains_key(&stored.id)).map(|stored| Couple {
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
            let Some(found) = decision.replica.and_then(|n| matches.get_mut(usize::try_from(n.0 - 1).ok()?)) else {
                continue;
            };
            let asks = decision.conflict.is_some_and(|conflict| !conflict.candidates.is_empty());
            *found = match decision.record.and_then(|record| free.get(&record)) {
                _ if asks => Match::Perhaps,
                Some(index) => Match::Alive(*index),
                None => Match::Nobody,
            };
        }
    }
}

impl Match {
    fn alive(&self) -> Option<usize> {
        if let Match::Alive(index) = self { Some(*index) } else { None }
    }
}

/// Our record with everything the other one has.
fn over(ours: &Record, was: &Record) -> Record {
    let mut target = ours.clone();
    for (field, value) in was.fields().filter(|(field, _)| *field != Field::Kept) {
        let _ = target.set(field, value);
    }
    target
}

fn changes(before: &Record, after: &Record) -> Vec<FieldChange> {
    let fields = Field::of(before.kind()).iter();
    let changes =
        fields.map(|field| FieldChange { field: *field, before: before.get(*field), after: after.get(*field) });
    changes.filter(|change| change.before != change.after).collect()
}
