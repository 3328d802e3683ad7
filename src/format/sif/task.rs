//! SIF-T.

use super::recurrence::{self, Frame};
use super::tree::{Parts, Sheet};
use super::values::{
    IMPORTANCE, SENSITIVITY, coarse, day, flag, known, put_moment, read_fields, spelled, take_moment, write_fields,
};
use crate::format::Dialect;
use crate::pim::{Alarm, Field, Kind, Moment, Record, Span, Task, Trigger, Zone};

/// Elements that are one field.
pub(super) const FIELDS: [(&str, Field); 3] =
    [("Subject", Field::Title), ("Body", Field::Description), ("Categories", Field::Categories)];

/// Fields that are several elements or no text.
pub(super) const MORE: [Field; 11] = [
    Field::Due,
    Field::Start,
    Field::Completed,
    Field::Percent,
    Field::Status,
    Field::Priority,
    Field::Recurrence,
    Field::Exceptions,
    Field::ExtraDates,
    Field::Alarms,
    Field::Visibility,
];

/// Status. Whoever writes none is asked for none.
pub(super) const STATUS: [(&str, &str); 5] =
    [("0", "needs-action"), ("1", "in-process"), ("2", "completed"), ("3", "waiting"), ("4", "deferred")];

/// Most minutes an alarm rings before the start: a century.
const MOST_MINUTES: i64 = 60 * 24 * 366 * 100;

pub(super) fn read(parts: &mut Parts, dialect: &Dialect) -> Record {
    let mut record = Record::empty(Kind::Tasks);
    read_fields(parts, &FIELDS, &mut record);
    let Some(task) = record.task_mut() else { return record };
    task.visibility = SENSITIVITY.read(parts).to_owned();
    task.priority = IMPORTANCE.read(parts);
    task.start = take_day(parts, "StartDate", dialect.home);
    task.due = take_day(parts, "DueDate", dialect.home);
    task.completed = take_day(parts, "DateCompleted", dialect.home);
    task.percent = parts.parse("PercentComplete", |text| text.parse().ok().filter(|percent| *percent <= 100));
    let status = |text: &str| STATUS.iter().find(|(number, _)| *number == text).map(|(_, word)| *word);
    task.status = parts.parse("Status", status).unwrap_or_default().to_owned();
    if parts.parse("Complete", flag) == Some(true) {
        task.status = "completed".to_owned();
    }
    if task.is_done() {
        task.status = "completed".to_owned();
        task.percent = Some(100);
    }
    let frame = task.start.or(task.due).map(|start| Frame { start, home: dialect.home });
    let repeats = recurrence::read(parts, frame);
    (task.recurrence, task.exceptions, task.extra_dates) = (repeats.rule, repeats.exceptions, repeats.extra_dates);
    let alarm = read_alarm(parts, task);
    task.alarms.extend(alarm);
    record
}

pub(super) fn write(record: &Record, sheet: &mut Sheet, dialect: &Dialect) {
    write_fields(record, &FIELDS, sheet);
    let Some(task) = record.task() else { return };
    SENSITIVITY.write(known(&SENSITIVITY, &task.visibility), sheet);
    IMPORTANCE.write(coarse(task.priority), sheet);
    put_moment(sheet, "StartDate", task.start);
    put_moment(sheet, "DueDate", task.due);
    put_moment(sheet, "DateCompleted", task.completed);
    write_status(task, sheet);
    let frame = task.start.or(task.due).map(|start| Frame { start, home: dialect.home });
    recurrence::write(sheet, frame, task.recurrence.as_ref(), &task.exceptions, &task.extra_dates);
    write_alarm(task, sheet);
}

/// Outlook's tasks have days. Old plug-ins spell them as midnight, in UTC or on their clocks.
fn take_day(parts: &mut Parts, name: &str, home: Zone) -> Option<Moment> {
    let moment = take_moment(parts, name)?;
    let is_day = match moment {
        Moment::Utc(utc) => utc.is_midnight() || home.of_utc(utc).is_midnight(),
        other => other.local().is_midnight(),
    };
    Some(if is_day { Moment::Date(day(moment, home)) } else { moment })
}

/// A task that is done says so in all its ways, or Outlook would open it again.
fn write_status(task: &Task, sheet: &mut Sheet) {
    let done = task.is_done();
    let number = STATUS.iter().find(|(_, word)| *word == task.status).map(|(number, _)| *number);
    sheet.text("Status", if done { "2" } else { number.unwrap_or_default() });
    sheet.text("Complete", if done { "1" } else { "0" });
    let percent = if done { Some(100) } else { task.percent };
    sheet.text("PercentComplete", &percent.map(|percent| percent.to_string()).unwrap_or_default());
}

/// ReminderTime is the alarm; minutes that come to the same moment say that it follows the start.
fn read_alarm(parts: &mut Parts, task: &Task) -> Option<Alarm> {
    let is_set = parts.parse("ReminderSet", flag) == Some(true);
    let at = take_moment(parts, "ReminderTime");
    let minutes = parts.take("ReminderMinutesBeforeStart").parse().ok();
    if !is_set {
        return None;
    }
    let before = minutes.filter(|minutes| (0..=MOST_MINUTES).contains(minutes));
    let before = before.map(|minutes: i64| Alarm::before(Span::of_seconds(minutes * 60)));
    let rings = |alarm: &Alarm| rings(task, alarm.trigger);
    match (at, before) {
        (Some(at), Some(before)) if rings(&before) == Some(at) => Some(before),
        (Some(at), _) => Some(Alarm { trigger: Trigger::At(at), ..Alarm::before(Span::default()) }),
        (None, before) => before,
    }
}

fn write_alarm(task: &Task, sheet: &mut Sheet) {
    let alarm = task.alarms.iter().find_map(|alarm| Some((alarm, rings(task, alarm.trigger)?)));
    let Some((alarm, at)) = alarm else { return sheet.text("ReminderSet", "0") };
    sheet.text("ReminderSet", "1");
    sheet.text("ReminderTime", &spelled(at));
    if let Trigger::BeforeStart(span) = alarm.trigger {
        let minutes = span.total_seconds() / 60;
        sheet.text("ReminderMinutesBeforeStart", &minutes.max(0).to_string());
    }
}

/// When an alarm rings: on the clocks for a day, else as its task.
fn rings(task: &Task, trigger: Trigger) -> Option<Moment> {
    let (anchor, span) = match trigger {
        Trigger::At(moment) => return Some(moment),
        Trigger::BeforeStart(span) => (task.start.or(task.due)?, span),
        Trigger::BeforeEnd(span) => (task.due.or(task.start)?, span),
    };
    let seconds = span.negated().total_seconds();
    match anchor {
        Moment::Date(day) => day.midnight().plus_seconds(seconds).map(Moment::Floating),
        Moment::Zoned(..) => Moment::Utc(anchor.utc(Zone::UTC)).plus(Span::of_seconds(seconds)),
        _ => anchor.plus(Span::of_seconds(seconds)),
    }
}
