//! From a copy and what is here to the steps of a restore: who of the copy is who here, and what is to be done.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::{Manner, OpenedCopy, RestorePlan, RestoreRequest, RestoreStep};
use crate::pim::{Field, Kind, Record, Zone};
use crate::planner::{Action, FieldChange};
use crate::service::safety::archive::Item;
use crate::service::who::{Eye, Who, equal};
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
        let by_number = |item: &Item| {
            let place = *alive.get(&number(item)?)?;
            self.here.get(place).filter(|stored| self.is_it(item, stored)).map(|_| Who::Known(place))
        };
        let mut found: Vec<Who> = items.iter().map(|item| by_number(item).unwrap_or(Who::Nobody)).collect();
        let told: Vec<&Record> = items.iter().map(|item| &item.content).collect();
        let here: Vec<&Stored> = self.here.iter().collect();
        equal(&told, &here, &mut found, |record| Some(Cow::Borrowed(record)));
        Eye { kind: self.kind, region: self.region, home: self.home }.alike(&told, &here, &mut found);
        let matched = |(item, who): (&Item, Who)| {
            Ok(match (who, number(item)) {
                (Who::Known(place), _) => Match::Alive(place),
                (Who::Perhaps, _) => Match::Perhaps,
                (Who::Nobody, Some(id)) if deleted(id)?.is_some_and(|stored| self.is_it(item, &stored)) => {
                    Match::Deleted(id)
                }
                (Who::Nobody, _) => Match::Nobody,
            })
        };
        items.iter().zip(found).map(matched).collect()
    }

    /// Whether an item may be the record of its number. A number from a damaged file is believed with the title only.
    fn is_it(&self, item: &Item, stored: &Stored) -> bool {
        self.opened.is_whole(self.kind) || item.content.title() == stored.record.title()
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
