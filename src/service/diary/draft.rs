//! What a person may change of an event, a task or a note in a form. What a form does not show stays as it is.

use crate::pim::recurrence::Ends;
use crate::pim::{Alarm, Date, Event, Local, Moment, Note, Record, Rule, Span, Task, Trigger, Zone};

/// Whether an event lasts whole days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hours {
    /// It does.
    AllDay,
    /// It begins and ends on the clock.
    Clock,
}

/// An event as a form shows it. Times are those of the clock at home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDraft {
    /// Its title.
    pub title: String,
    /// Whether it lasts whole days.
    pub hours: Hours,
    /// When it begins; midnight of the first day.
    pub start: Local,
    /// When it ends; of whole days, midnight of the last day that belongs to it.
    pub end: Local,
    /// Where.
    pub place: String,
    /// Notes.
    pub notes: String,
    /// How it repeats.
    pub repeat: Option<Rule>,
    /// Minutes before the start at which it rings.
    pub alarms: Vec<i64>,
    /// Its first category, which is its calendar.
    pub category: String,
}

/// A task as a form shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskDraft {
    /// Its title.
    pub title: String,
    /// Notes.
    pub notes: String,
    /// The day by the end of which it is to be done.
    pub due: Option<Date>,
    /// 1 highest, 5 middle, 9 lowest.
    pub priority: Option<u8>,
    /// Whether it is done.
    pub done: bool,
    /// Its first category.
    pub category: String,
}

/// A note as a form shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteDraft {
    /// Its title; may be empty.
    pub title: String,
    /// Its text.
    pub body: String,
}

impl EventDraft {
    /// A new event of an hour.
    pub fn new(start: Local) -> Self {
        EventDraft {
            title: String::new(),
            hours: Hours::Clock,
            start,
            end: start.plus_seconds(3_600).unwrap_or(start),
            place: String::new(),
            notes: String::new(),
            repeat: None,
            alarms: Vec::new(),
            category: String::new(),
        }
    }

    /// The form of an event; `None` where it says no time.
    pub fn of(event: &Event, home: Zone) -> Option<Self> {
        let start = event.start?;
        let here = |moment: Moment| moment.seen_from(home).local();
        let end = event.end.unwrap_or(start);
        let (hours, end) = if start.is_date() {
            let last = end.date().plus_days(-1).filter(|last| *last >= start.date()).unwrap_or(start.date());
            (Hours::AllDay, last.midnight())
        } else {
            (Hours::Clock, here(end))
        };
        Some(EventDraft {
            title: event.title.clone(),
            hours,
            start: here(start),
            end,
            place: event.location.clone(),
            notes: event.description.clone(),
            repeat: event.recurrence.clone(),
            alarms: event.alarms.iter().filter_map(minutes).collect(),
            category: event.categories.first().cloned().unwrap_or_default(),
        })
    }

    /// Writes the form into an event. What it shows as it was is not touched: a reading in another zone stays in it.
    pub fn apply(&self, record: &mut Record, home: Zone) {
        let Some(event) = record.event_mut() else { return };
        let before = EventDraft::of(event, home);
        let same = |same: fn(&EventDraft) -> (Hours, Local, Local)| before.as_ref().map(same) == Some(same(self));
        if !same(|draft| (draft.hours, draft.start, draft.end)) {
            self.apply_times(event, before.as_ref(), home);
        }
        event.title.clone_from(&self.title);
        event.location.clone_from(&self.place);
        event.description.clone_from(&self.notes);
        event.recurrence.clone_from(&self.repeat);
        apply_alarms(&mut event.alarms, &self.alarms);
        apply_category(&mut event.categories, &self.category);
    }

    fn apply_times(&self, event: &mut Event, before: Option<&EventDraft>, home: Zone) {
        let (start, end) = match self.hours {
            Hours::AllDay => {
                let last = self.end.date().max(self.start.date());
                (Moment::Date(self.start.date()), last.plus_days(1).map(Moment::Date))
            }
            Hours::Clock => {
                let start = match event.start {
                    Some(old) if before.is_some_and(|before| before.hours == Hours::Clock) => {
                        if before.is_some_and(|before| before.start == self.start) {
                            old
                        } else {
                            on_clock(old, self.start, home)
                        }
                    }
                    _ => Moment::Zoned(self.start, home),
                };
                let end = self.end.max(self.start);
                (start, Some(on_clock(event.end.filter(|end| !end.is_date()).unwrap_or(start), end, home)))
            }
        };
        event.start = Some(start);
        event.end = end;
    }

    /// Moves it so that it begins at another time and lasts as long.
    pub fn begin_at(&mut self, start: Local) {
        let lasts = self.start.seconds_until(self.end).max(0);
        self.start = start;
        self.end = start.plus_seconds(lasts).unwrap_or(start);
    }

    /// The last time of its rule that is a day, where the rule names one.
    pub fn repeats_until(&self) -> Option<Date> {
        match self.repeat.as_ref()?.ends {
            Ends::Until(until) => Some(until.date()),
            _ => None,
        }
    }
}

/// The same sort of moment at another reading of the clock at home.
fn on_clock(old: Moment, reading: Local, home: Zone) -> Moment {
    match old {
        Moment::Date(_) => Moment::Date(reading.date()),
        Moment::Floating(_) => Moment::Floating(reading),
        Moment::Zoned(_, zone) if zone == home => Moment::Zoned(reading, home),
        Moment::Zoned(_, zone) => Moment::Zoned(zone.of_utc(home.to_utc(reading)), zone),
        Moment::Utc(_) => Moment::Utc(home.to_utc(reading)),
    }
}

/// How many minutes before the start an alarm rings, if it is so simple.
fn minutes(alarm: &Alarm) -> Option<i64> {
    match alarm.trigger {
        Trigger::BeforeStart(span) if span.total_seconds() >= 0 && span.total_seconds() % 60 == 0 => {
            Some(span.total_seconds() / 60)
        }
        _ => None,
    }
}

/// Alarms that are no longer wanted go, new ones come, all others stay as they are.
fn apply_alarms(alarms: &mut Vec<Alarm>, wanted: &[i64]) {
    alarms.retain(|alarm| minutes(alarm).is_none_or(|minutes| wanted.contains(&minutes)));
    for minutes_before in wanted {
        if !alarms.iter().any(|alarm| minutes(alarm) == Some(*minutes_before)) {
            alarms.push(Alarm::before(Span::of_seconds(minutes_before.saturating_mul(60))));
        }
    }
}

/// The first category is the one the form shows.
fn apply_category(categories: &mut Vec<String>, category: &str) {
    let category = category.trim();
    if categories.first().map(String::as_str).unwrap_or_default() == category {
        return;
    }
    if !categories.is_empty() {
        categories.remove(0);
    }
    categories.retain(|other| other != category);
    if !category.is_empty() {
        categories.insert(0, category.to_owned());
    }
}

impl TaskDraft {
    /// The form of a task.
    pub fn of(task: &Task, home: Zone) -> Self {
        TaskDraft {
            title: task.title.clone(),
            notes: task.description.clone(),
            due: task.due.map(|due| due.seen_from(home).date()),
            priority: task.priority.filter(|priority| *priority > 0),
            done: task.is_done(),
            category: task.categories.first().cloned().unwrap_or_default(),
        }
    }

    /// Writes the form into a task; `now` is when it was done, if it is done now.
    pub fn apply(&self, record: &mut Record, now: Local, home: Zone) {
        let Some(task) = record.task_mut() else { return };
        let before = TaskDraft::of(task, home);
        task.title.clone_from(&self.title);
        task.description.clone_from(&self.notes);
        if before.due != self.due {
            task.due = self.due.map(Moment::Date);
        }
        if before.priority != self.priority {
            task.priority = self.priority;
        }
        match (before.done, self.done) {
            (false, true) => {
                task.status = "completed".to_owned();
                task.completed = Some(Moment::Utc(home.to_utc(now)));
                task.percent = Some(100);
            }
            (true, false) => {
                task.status = "needs-action".to_owned();
                task.completed = None;
                task.percent = None;
            }
            _ => {}
        }
        apply_category(&mut task.categories, &self.category);
    }
}

impl NoteDraft {
    /// The form of a note.
    pub fn of(note: &Note) -> Self {
        NoteDraft { title: note.title.clone(), body: note.body.clone() }
    }

    /// Writes the form into a note.
    pub fn apply(&self, record: &mut Record) {
        if let Some(note) = record.note_mut() {
            note.title.clone_from(&self.title);
            note.body.clone_from(&self.body);
        }
    }
}
