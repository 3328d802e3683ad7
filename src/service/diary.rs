//! The diary as a face shows and changes it: what takes place, tasks and notes, each change one entry of the history.

mod draft;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::pim::recurrence::Window;
use crate::pim::series::{self, Reach};
use crate::pim::{Date, Kind, Local, Moment, Record, repetition};
use crate::planner::RecordId;
use crate::store::{Cause, NewAct};

use super::Service;
use super::error::Error;
use super::events::News;
use super::library::RecordView;

pub use draft::{EventDraft, Hours, NoteDraft, TaskDraft};

/// No series shows more times than this at once.
const MOST: usize = 2_000;

/// Which event, and which time of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EventRef {
    /// Its number.
    pub id: i64,
    /// The time of the series; `None` for what takes place once.
    pub at: Option<Moment>,
}

/// Something that takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which event it is.
    pub which: EventRef,
    /// What takes place; it does not repeat.
    pub record: Record,
}

/// What was done, so that it can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The record that was changed or made.
    pub id: i64,
    /// The entry of the history.
    pub act: i64,
}

/// What is to be written.
#[derive(Debug, Default)]
struct Writing {
    what: &'static str,
    change: Option<(i64, Record)>,
    delete: Option<i64>,
    add: Option<Record>,
}

impl Service {
    /// What takes place from one day to before another, in no order, and the first categories of all events.
    pub fn diary(&self, from: Date, until: Date) -> Result<(Vec<Entry>, BTreeSet<String>), Error> {
        let window = Window { from: from.midnight(), until: until.midnight(), home: self.zone() };
        let mut all = Vec::new();
        let calendars = self.store().read(|reader| {
            reader.each_event(from, until, |stored| {
                all.extend(entries(stored.id.0, &stored.record, window));
                Ok(())
            })?;
            reader.calendars()
        })?;
        Ok((all, calendars.into_iter().collect()))
    }

    /// One time of an event with the rule of its series beside it, as [`Service::change_occurrence`] takes it.
    pub fn occurrence(&self, which: EventRef) -> Result<Record, Error> {
        let view = self.record(Kind::Events, which.id)?;
        occurrence(&view.record, which.at, self.zone()).ok_or(Error::NoSuchRecord(which.id))
    }

    /// Changes one time of an event as far as it is to reach. Of an event that takes place once all is changed.
    pub fn change_occurrence(&self, which: EventRef, single: &Record, reach: Reach) -> Result<Done, Error> {
        let view = self.record(Kind::Events, which.id)?;
        let writing = match which.at {
            None => Writing { change: Some((which.id, single.clone())), ..Writing::default() },
            Some(at) => {
                let uid = cut_name(&view, at, self.zone());
                let changed = series::change(&view.record, at, single, reach, &uid, self.zone());
                Writing {
                    change: changed.series.map(|left| (which.id, left)),
                    add: changed.added,
                    ..Writing::default()
                }
            }
        };
        self.write_down(which.id, Writing { what: "edited", ..writing })
    }

    /// Deletes one time of an event, or as much of its series as that is to reach.
    pub fn delete_occurrence(&self, which: EventRef, reach: Reach) -> Result<Done, Error> {
        let view = self.record(Kind::Events, which.id)?;
        let left = which.at.and_then(|at| series::remove(&view.record, at, reach, self.zone()).series);
        let writing = match left {
            Some(left) => Writing { what: "edited", change: Some((which.id, left)), ..Writing::default() },
            None => Writing { what: "deleted", delete: Some(which.id), ..Writing::default() },
        };
        self.write_down(which.id, writing)
    }

    /// Adds a record.
    pub fn add_entry(&self, record: Record) -> Result<Done, Error> {
        self.write_down(0, Writing { what: "added", add: Some(record), ..Writing::default() })
    }

    /// Gives a record another content.
    pub fn change_entry(&self, id: i64, record: Record) -> Result<Done, Error> {
        self.write_down(id, Writing { what: "edited", change: Some((id, record)), ..Writing::default() })
    }

    /// Deletes a record; it stays in the history.
    pub fn delete_entry(&self, kind: Kind, id: i64) -> Result<Done, Error> {
        let _exists = self.record(kind, id)?;
        self.write_down(id, Writing { what: "deleted", delete: Some(id), ..Writing::default() })
    }

    fn write_down(&self, id: i64, writing: Writing) -> Result<Done, Error> {
        let time = self.now();
        let cause = Cause::person(time, writing.what);
        let done = self.store().write(|tx| {
            let act = tx.begin_act(&NewAct { time, what: writing.what, peer: None, undoes: None })?;
            if let Some((id, record)) = &writing.change {
                tx.change_record(RecordId(*id), record, &cause)?;
            }
            if let Some(id) = writing.delete {
                tx.delete_record(RecordId(id), &cause)?;
            }
            let added = writing.add.as_ref().map(|record| tx.add_record(record, &cause)).transpose()?;
            let id = if writing.change.is_none() { added.map_or(id, |added| added.0) } else { id };
            Ok(Done { id, act: act.0 })
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(done)
    }
}

/// What takes place of one event within a window.
pub fn entries(id: i64, record: &Record, window: Window) -> Vec<Entry> {
    let found = series::occurrences(record, window, MOST).into_iter();
    found.map(|found| Entry { which: EventRef { id, at: found.at }, record: found.record }).collect()
}

/// One time of an event with the rule of its series; `None` if nothing takes place then.
pub fn occurrence(record: &Record, at: Option<Moment>, home: crate::pim::Zone) -> Option<Record> {
    let Some(at) = at else { return Some(record.clone()) };
    let mut single = repetition::date(record, at, home)?;
    let rule = record.event()?.recurrence.clone();
    let uid = record.event()?.uid.clone();
    let event = single.event_mut()?;
    event.recurrence = rule;
    event.uid = uid;
    Some(single)
}

/// A name for the second part of a series that is cut: the series' own with the day of the cut, and its revision, so
/// that two cuts never share one.
fn cut_name(view: &RecordView, at: Moment, home: crate::pim::Zone) -> String {
    let own = view.record.event().map(|event| event.uid.as_str()).filter(|uid| !uid.is_empty());
    let cut: Local = at.utc(home);
    own.map(|own| format!("{own}-from-{}-{}", cut.basic(), view.revision)).unwrap_or_default()
}
