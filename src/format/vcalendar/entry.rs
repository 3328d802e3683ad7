//! What events and tasks have in common, so that one reader and one writer serve both.

use crate::pim::{Alarm, Attendee, Body, Event, Moment, Override, Record, Rule, Task};

/// A rule of RFC 5545 as it is, where vCalendar 1.0 has no words for it: ours, for what we write to read again.
pub(super) const EXACT_RULE: &str = "X-CORDIAL-RRULE";

/// An event or a task.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub(super) is_task: bool,
    pub(super) uid: String,
    pub(super) title: String,
    pub(super) location: String,
    pub(super) description: String,
    pub(super) start: Option<Moment>,
    /// DTEND of an event, DUE of a task.
    pub(super) end: Option<Moment>,
    pub(super) completed: Option<Moment>,
    pub(super) percent: Option<u8>,
    pub(super) recurrence: Option<Rule>,
    pub(super) exceptions: Vec<Moment>,
    pub(super) extra_dates: Vec<Moment>,
    pub(super) overrides: Vec<Override>,
    pub(super) alarms: Vec<Alarm>,
    pub(super) categories: Vec<String>,
    pub(super) status: String,
    pub(super) visibility: String,
    pub(super) busy: String,
    pub(super) priority: Option<u8>,
    pub(super) organizer: Option<Attendee>,
    pub(super) attendees: Vec<Attendee>,
}

/// Moves or copies the members both have by one name.
macro_rules! members {
    ($from:expr => $to:ident { $($extra:tt)* }) => {{
        let from = $from;
        $to {
            uid: from.uid, title: from.title, location: from.location, description: from.description,
            start: from.start, recurrence: from.recurrence, exceptions: from.exceptions,
            extra_dates: from.extra_dates, overrides: from.overrides, alarms: from.alarms,
            categories: from.categories, status: from.status, visibility: from.visibility,
            priority: from.priority, organizer: from.organizer, attendees: from.attendees,
            $($extra)*
        }
    }};
}

impl Entry {
    /// The entry of a record; `None` when it is neither event nor task.
    pub(super) fn of(record: &Record) -> Option<Entry> {
        match &record.body {
            Body::Event(event) => {
                let event = Event::clone(event);
                let (end, busy) = (event.end, event.busy.clone());
                Some(members!(event => Entry { end, busy, ..Entry::default() }))
            }
            Body::Task(task) => {
                let task = Task::clone(task);
                let (end, completed, percent) = (task.due, task.completed, task.percent);
                Some(members!(task => Entry { end, completed, percent, is_task: true, ..Entry::default() }))
            }
            _ => None,
        }
    }

    /// The record of an entry.
    pub(super) fn record(self) -> Record {
        if self.is_task {
            let (due, completed, percent) = (self.end, self.completed, self.percent);
            members!(self => Task { due, completed, percent, }).into()
        } else {
            let (end, busy) = (self.end, self.busy.clone());
            members!(self => Event { end, busy, }).into()
        }
    }

    /// What its rule is counted from, and its alarms.
    pub(super) fn first(&self) -> Option<Moment> {
        self.start.or(self.end)
    }

    /// Whether it has what a property says of which there can be only one: another would be stale or contradict it.
    pub(super) fn says(&self, name: &str) -> bool {
        match name {
            "UID" => !self.uid.is_empty(),
            "SUMMARY" => !self.title.is_empty(),
            "DESCRIPTION" => !self.description.is_empty(),
            "LOCATION" => !self.location.is_empty(),
            "DTSTART" => self.start.is_some(),
            "DTEND" | "DUE" => self.end.is_some(),
            "RRULE" | EXACT_RULE => self.recurrence.is_some(),
            "COMPLETED" => self.completed.is_some(),
            "PERCENT-COMPLETE" => self.percent.is_some(),
            "STATUS" => !self.status.is_empty(),
            "CLASS" => !self.visibility.is_empty(),
            "TRANSP" => !self.busy.is_empty(),
            "PRIORITY" => self.priority.is_some(),
            "ORGANIZER" => self.organizer.is_some(),
            _ => false,
        }
    }

    /// Whether it takes place more than once.
    pub(super) fn is_series(&self) -> bool {
        self.recurrence.is_some() || !self.extra_dates.is_empty()
    }

    /// Whether it is done, by any of the ways to say so.
    pub(super) fn is_done(&self) -> bool {
        self.is_task && (self.status == "completed" || self.completed.is_some() || self.percent == Some(100))
    }
}
