//! Events, tasks and notes in one spelling: two records whose plain forms are equal say the same.
//!
//! Times are instants, lists are sorted sets, what a program fills in by itself is left out.

use super::keys;
use super::same::{counts, kept_normal};
use crate::pim::event::{Alarm, Attendee, Override, Trigger};
use crate::pim::fold::email_key;
use crate::pim::moment::{Moment, Span, Zone};
use crate::pim::recurrence::expand::meant;
use crate::pim::recurrence::{Ends, Rule};
use crate::pim::{Body, Field, Note, Record, Value};

/// The plain form of an event, a task or a note. Floating times and days are compared with instants never, with each
/// other as they are; where an instant needs a clock (which day of the week it is) it is that of `home`.
pub(super) fn plain(record: &Record, home: Zone) -> Record {
    let context = Context::of(record, home);
    let mut plain = Record::empty(record.kind());
    for (field, value) in record.fields() {
        plain.set(field, context.plain(field, value));
    }
    match &record.body {
        Body::Event(event) if event.end.is_some_and(|end| Some(end.utc(home)) == context.usual_end()) => {
            plain.set(Field::End, Value::Absent);
        }
        Body::Task(task) => {
            if let Some(plain) = plain.task_mut() {
                if task.is_done() {
                    (plain.status, plain.percent) = ("completed".into(), None);
                } else if plain.percent == Some(0) {
                    plain.percent = None;
                }
            }
        }
        Body::Note(note) => {
            plain.set(Field::Title, Value::Absent);
            plain.set(Field::Body, Value::Text(keys::text(&note.whole())));
        }
        _ => {}
    }
    plain
}

/// The plain form with everything read as a program of that day may have written it: a floating time is one at home,
/// midnight to midnight is a day, an end in a far year is none.
pub(super) fn loose(record: &Record, home: Zone) -> Record {
    let mut read = record.clone();
    if let Some(event) = read.event_mut() {
        if let Some(days) = event.start.and_then(|start| whole_days(start, event.end, event.recurrence.as_ref(), home))
        {
            (event.start, event.end) = (Some(days[0]), Some(days[1]));
        }
        event.recurrence = event.recurrence.take().map(without_far_end);
    }
    if let Some(task) = read.task_mut() {
        task.recurrence = task.recurrence.take().map(without_far_end);
        task.due = task.due.map(|due| Moment::Date(crate::pim::recurrence::expand::day(due, home)));
    }
    for field in [Field::Start, Field::End, Field::Completed] {
        if let Value::Moment(Moment::Floating(local)) = read.get(field) {
            read.set(field, Value::Moment(Moment::Zoned(local, home)));
        }
    }
    plain(&read, home)
}

/// The last year phones can count to is mostly 2037; who has an end there has none.
const FAR: i32 = 2037;

/// A rule that ends in a far year never ends.
pub(super) fn without_far_end(rule: Rule) -> Rule {
    match rule.ends {
        Ends::Until(until) if until.date().year() >= FAR => rule.cycle(),
        _ => rule,
    }
}

/// First day and the day after the last one of what goes from midnight to midnight, at home or in Greenwich. An
/// anniversary of a phone that knows no days may last no time at all.
pub(super) fn whole_days(start: Moment, end: Option<Moment>, rule: Option<&Rule>, home: Zone) -> Option<[Moment; 2]> {
    let day = |moment: Moment, zone: Zone| match moment {
        Moment::Date(date) => Some(date),
        Moment::Floating(local) => Some(local).filter(|local| local.is_midnight()).map(|local| local.date()),
        _ => Some(zone.of_utc(moment.utc(zone))).filter(|local| local.is_midnight()).map(|local| local.date()),
    };
    let next = |first: crate::pim::Date| first.plus_days(1);
    // Some programs let a day end with its last minute or second.
    let midnight = |end: Moment, zone: Zone| {
        let after = |seconds: i64| day(end.plus(Span::of_seconds(seconds))?, zone);
        day(end, zone).or_else(|| if end.is_date() { None } else { after(1).or_else(|| after(60)) })
    };
    let yearly = rule.is_some_and(|rule| rule.plain(start).every == crate::pim::recurrence::Frequency::Yearly);
    [home, Zone::UTC].into_iter().find_map(|zone| {
        let first = day(start, zone)?;
        let last = match end {
            None if start.is_date() || yearly => next(first)?,
            None => return None,
            Some(end) => midnight(end, zone)?,
        };
        let last = if last <= first && (yearly || start.is_date()) { next(first)? } else { last };
        (last > first).then_some([Moment::Date(first), Moment::Date(last)])
    })
}

/// What the values of a record are read with.
struct Context {
    home: Zone,
    /// The start; of a task without one, when it is due.
    anchor: Option<Moment>,
    /// When it ends or is due.
    end: Option<Moment>,
    is_event: bool,
}

impl Context {
    fn of(record: &Record, home: Zone) -> Context {
        let (anchor, end) = match &record.body {
            Body::Event(event) => (event.start, event.end),
            Body::Task(task) => (task.start.or(task.due), task.due),
            _ => (None, None),
        };
        Context { home, anchor, end, is_event: record.event().is_some() }
    }

    /// When something ends that does not say when.
    fn usual_end(&self) -> Option<crate::pim::Local> {
        let start = self.anchor?;
        let days = i64::from(start.is_date());
        Some(start.plus(Span::of_days(days))?.utc(self.home)).filter(|_| self.is_event)
    }

    fn plain(&self, field: Field, value: Value) -> Value {
        match value {
            Value::Text(text) => self.text(field, &text),
            Value::Moment(moment) => Value::Moment(self.instant(moment)),
            Value::Moments(moments) => {
                let mut moments: Vec<_> = moments.into_iter().map(|moment| self.time(moment)).collect();
                moments.sort_by_key(|moment| moment.utc(self.home));
                moments.dedup();
                Value::Moments(moments)
            }
            Value::Rule(rule) => self.rule(&rule),
            Value::Overrides(list) => {
                let mut list: Vec<_> = list.iter().map(|differs| self.differs(differs)).collect();
                list.sort_by_key(|differs| differs.at.utc(self.home));
                Value::Overrides(list)
            }
            Value::Alarms(alarms) => {
                let mut alarms: Vec<_> = alarms.iter().map(|alarm| self.alarm(alarm)).collect();
                alarms.sort_by_key(alarm_key);
                alarms.dedup();
                Value::Alarms(alarms)
            }
            Value::Attendees(mut people) => {
                people.iter_mut().for_each(tidy_attendee);
                people.sort_by(|a, b| a.address.cmp(&b.address));
                Value::Attendees(people)
            }
            Value::Words(words) => {
                let mut words: Vec<_> = words.iter().map(|word| keys::text(word)).filter(|w| !w.is_empty()).collect();
                words.sort();
                words.dedup();
                Value::Words(words)
            }
            Value::Number(0) if field == Field::Priority => Value::Absent,
            Value::Kept(mut kept) => {
                kept.retain(counts);
                kept.iter_mut().for_each(|property| {
                    property.params.sort();
                    property.value = keys::text(&property.value);
                });
                kept.sort_by_cached_key(kept_normal);
                Value::Kept(kept)
            }
            other => other,
        }
    }

    fn text(&self, field: Field, text: &str) -> Value {
        let text = match field {
            Field::Uid => String::new(),
            Field::Status | Field::Visibility | Field::Busy => text.trim().to_lowercase(),
            _ => keys::text(text),
        };
        let usual = match field {
            Field::Status if self.is_event => "confirmed",
            Field::Status => "needs-action",
            Field::Visibility => "public",
            Field::Busy => "busy",
            _ => "",
        };
        if text == usual { Value::Absent } else { Value::Text(text) }
    }

    fn instant(&self, moment: Moment) -> Moment {
        match moment {
            Moment::Date(_) | Moment::Floating(_) => moment,
            Moment::Zoned(..) | Moment::Utc(_) => Moment::Utc(moment.utc(self.home)),
        }
    }

    /// One of the times of a series.
    fn time(&self, moment: Moment) -> Moment {
        self.instant(self.anchor.map_or(moment, |start| meant(start, moment, self.home)))
    }

    /// A series in another zone is another one, though it begins at the same instant: half a year on they part.
    fn rule(&self, rule: &Rule) -> Value {
        let Some(start) = self.anchor else { return Value::Rule(Box::new(rule.clone().tidy())) };
        let mut plain = rule.canonical(start, self.home);
        let zone = match start {
            Moment::Zoned(_, zone) => zone,
            _ => self.home,
        };
        if !matches!(start, Moment::Date(_) | Moment::Floating(_))
            && let Some(later) = start.utc(self.home).plus_seconds(182 * 86_400)
        {
            let shift = zone.offset(later) - zone.offset(start.utc(self.home));
            plain.other.push(("SHIFT".into(), shift.to_string()));
        }
        Value::Rule(Box::new(plain))
    }

    fn differs(&self, differs: &Override) -> Override {
        let mut record = plain(&differs.record, self.home);
        for field in [Field::Recurrence, Field::Exceptions, Field::ExtraDates, Field::Overrides] {
            record.set(field, Value::Absent);
        }
        Override { at: self.time(differs.at), record }
    }

    fn alarm(&self, alarm: &Alarm) -> Alarm {
        Alarm {
            trigger: self.trigger(alarm.trigger),
            action: alarm.action.trim().to_lowercase(),
            kept: Vec::new(),
            ..*alarm
        }
    }

    /// When it rings, counted from the start where there is one.
    fn trigger(&self, trigger: Trigger) -> Trigger {
        let Some(anchor) = self.anchor else { return trigger };
        let start = anchor.utc(self.home);
        let before = |at: crate::pim::Local| Trigger::BeforeStart(Span::of_seconds(at.seconds_until(start)));
        let end = self.end.map(|end| end.utc(self.home)).or(self.usual_end());
        match trigger {
            Trigger::BeforeStart(span) => Trigger::BeforeStart(Span::of_seconds(span.total_seconds())),
            Trigger::BeforeEnd(span) => {
                end.and_then(|end| end.plus_seconds(-span.total_seconds())).map_or(trigger, before)
            }
            Trigger::At(at) => before(at.utc(self.home)),
        }
    }
}

/// When an alarm of a plain record rings, to sort by.
pub(super) fn alarm_key(alarm: &Alarm) -> (i64, String) {
    match alarm.trigger {
        Trigger::BeforeStart(span) | Trigger::BeforeEnd(span) => (span.total_seconds(), String::new()),
        Trigger::At(at) => (i64::MAX, at.to_string()),
    }
}

fn tidy_attendee(person: &mut Attendee) {
    person.address = email_key(&person.address);
    person.name = keys::text(&person.name);
    person.params.sort();
    let usual = |text: &mut String, usual: &str| {
        if text == usual {
            text.clear();
        }
    };
    usual(&mut person.role, "req-participant");
    usual(&mut person.status, "needs-action");
}

/// What makes somebody of a meeting this person: the address, else the name.
pub(super) fn attendee_key(person: &Attendee) -> String {
    let address = email_key(&person.address);
    if address.is_empty() { keys::text(&person.name) } else { address }
}

/// A note made of one text as one who knows titles keeps it.
pub(super) fn split_note(whole: &str) -> Note {
    let (title, body) = whole.split_once('\n').unwrap_or((whole, ""));
    Note { title: title.trim().to_owned(), body: body.to_owned(), ..Note::default() }
}
