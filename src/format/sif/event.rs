//! SIF-E.

use super::recurrence::{self, Frame};
use super::timezone;
use super::tree::{Parts, Sheet};
use super::values::{
    BUSY, IMPORTANCE, MEETING, SENSITIVITY, coarse, day, flag, known, leaf, put_moment, read_fields, take_moment,
    write_fields,
};
use crate::format::{Dialect, Flaw};
use crate::markup::Element;
use crate::pim::{Alarm, Attendee, Event, Field, Kind, Moment, Record, Span, Trigger, Zone};

/// Elements that are one field.
pub(super) const FIELDS: [(&str, Field); 4] = [
    ("Subject", Field::Title),
    ("Location", Field::Location),
    ("Body", Field::Description),
    ("Categories", Field::Categories),
];

/// Fields that are several elements or no text.
pub(super) const MORE: [Field; 12] = [
    Field::Start,
    Field::End,
    Field::Recurrence,
    Field::Exceptions,
    Field::ExtraDates,
    Field::Alarms,
    Field::Status,
    Field::Visibility,
    Field::Busy,
    Field::Priority,
    Field::Organizer,
    Field::Attendees,
];

/// A day of minutes is far enough ahead for an alarm; more than a century is a mistake.
const MOST_MINUTES: i64 = 60 * 24 * 366 * 100;

pub(super) fn read(parts: &mut Parts, dialect: &Dialect) -> Record {
    let mut record = Record::empty(Kind::Events);
    read_fields(parts, &FIELDS, &mut record);
    let Some(event) = record.event_mut() else { return record };
    event.status = MEETING.read(parts).to_owned();
    event.visibility = SENSITIVITY.read(parts).to_owned();
    event.busy = BUSY.read(parts).to_owned();
    event.priority = IMPORTANCE.read(parts);
    read_times(parts, event, dialect.home);
    let frame = event.start.map(|start| Frame { start, home: dialect.home });
    let repeats = recurrence::read(parts, frame);
    (event.recurrence, event.exceptions, event.extra_dates) = (repeats.rule, repeats.exceptions, repeats.extra_dates);
    event.alarms.extend(read_alarm(parts));
    read_attendees(parts, event);
    record
}

pub(super) fn write(record: &Record, sheet: &mut Sheet, dialect: &Dialect) {
    write_fields(record, &FIELDS, sheet);
    let Some(event) = record.event() else { return };
    MEETING.write(known(&MEETING, &event.status), sheet);
    SENSITIVITY.write(known(&SENSITIVITY, &event.visibility), sheet);
    BUSY.write(known(&BUSY, &event.busy), sheet);
    IMPORTANCE.write(coarse(event.priority), sheet);
    write_times(event, sheet, dialect.home);
    let frame = event.start.map(|start| Frame { start, home: dialect.home });
    recurrence::write(sheet, frame, event.recurrence.as_ref(), &event.exceptions, &event.extra_dates);
    write_alarm(event, sheet);
    write_attendees(event, sheet);
}

/// Start, End, AllDayEvent and Timezone. A series without a zone follows the clocks at home, as Outlook's does.
fn read_times(parts: &mut Parts, event: &mut Event, home: Zone) {
    let all_day = parts.parse("AllDayEvent", flag) == Some(true);
    let (start, end) = (take_moment(parts, "Start"), take_moment(parts, "End"));
    let Some(start) = start else {
        event.end = end;
        return;
    };
    if all_day || start.is_date() {
        let first = day(start, home);
        event.start = Some(Moment::Date(first));
        let last = end.and_then(|end| after_last(end, home)).filter(|last| *last > first);
        if end.is_some() && last.is_none() {
            parts.flaws.push(Flaw::Meaningless);
        }
        event.end = last.map(Moment::Date);
        return;
    }
    let zone = timezone::read(parts, start, home).or_else(|| {
        let is_series = parts.has("RecurrenceType") && home != Zone::UTC;
        is_series.then_some(home)
    });
    let placed = |moment: Moment| match (moment, zone) {
        (Moment::Utc(_), Some(zone)) => moment.seen_from(zone),
        (Moment::Floating(local), Some(zone)) if matches!(start, Moment::Utc(_)) => Moment::Zoned(local, zone),
        (Moment::Date(day), _) => start.with_local(day.midnight()),
        _ => moment,
    };
    event.start = Some(placed(start));
    // An event that takes no time has no end.
    event.end = end.map(placed).filter(|end| Some(*end) != event.start);
}

/// The day after the last one. A day is the last one itself; a moment is the first that no longer belongs to it.
fn after_last(end: Moment, home: Zone) -> Option<crate::pim::Date> {
    let last = day(end, home);
    let is_start_of_day = match end {
        Moment::Date(_) => false,
        Moment::Utc(utc) => utc.is_midnight() || home.of_utc(utc).is_midnight(),
        other => other.local().is_midnight(),
    };
    if is_start_of_day { Some(last) } else { last.plus_days(1) }
}

fn write_times(event: &Event, sheet: &mut Sheet, home: Zone) {
    let all_day = event.is_all_day();
    sheet.text("AllDayEvent", if all_day { "1" } else { "0" });
    put_moment(sheet, "Start", event.start);
    let end = match event.start {
        Some(Moment::Date(first)) => {
            let last = event.end.and_then(|end| day(end, home).plus_days(-1)).filter(|last| *last >= first);
            Some(Moment::Date(last.unwrap_or(first)))
        }
        start => event.end.or(start),
    };
    put_moment(sheet, "End", end);
    sheet.tree(timezone::write(event.start, event.is_series()));
}

fn minutes(text: &str) -> Option<i64> {
    text.parse().ok().filter(|minutes| (0..=MOST_MINUTES).contains(minutes))
}

/// The alarm so many minutes before. Without ReminderSet the minutes are only what Outlook would propose.
fn read_alarm(parts: &mut Parts) -> Option<Alarm> {
    let is_set = parts.parse("ReminderSet", flag) == Some(true);
    let before = parts.parse("ReminderMinutesBeforeStart", minutes);
    let (every, times) = (parts.take("ReminderInterval"), parts.take("ReminderRepeatCount"));
    if !is_set {
        return None;
    }
    let mut alarm = Alarm::before(Span::of_seconds(before.unwrap_or(0) * 60));
    let times = times.parse().ok().filter(|times: &u32| *times > 0);
    let every = minutes(&every).filter(|every| *every > 0).map(|every| Span::of_seconds(every * 60));
    alarm.repeat = times.zip(every);
    Some(alarm)
}

fn write_alarm(event: &Event, sheet: &mut Sheet) {
    let alarm = event.alarms.iter().find_map(|alarm| Some((alarm, minutes_before(event, alarm.trigger)?)));
    let Some((alarm, minutes)) = alarm else { return sheet.text("ReminderSet", "0") };
    sheet.text("ReminderSet", "1");
    sheet.text("ReminderMinutesBeforeStart", &minutes.to_string());
    if let Some((times, every)) = alarm.repeat {
        sheet.text("ReminderInterval", &(every.total_seconds() / 60).to_string());
        sheet.text("ReminderRepeatCount", &times.to_string());
    }
}

/// Whole minutes before the start, rounded up; `None` for an alarm after it.
fn minutes_before(event: &Event, trigger: Trigger) -> Option<i64> {
    let seconds = match trigger {
        Trigger::BeforeStart(span) => span.total_seconds(),
        Trigger::BeforeEnd(span) => {
            let lasts = event.start?.until(event.end.or(event.start)?, Zone::UTC);
            span.total_seconds().checked_sub(lasts.total_seconds())?
        }
        Trigger::At(moment) => moment.until(event.start?, Zone::UTC).total_seconds(),
    };
    let minutes = seconds.checked_add(59)?.div_euclid(60);
    (seconds >= 0 && minutes <= MOST_MINUTES).then_some(minutes)
}

/// Outlook's response status: none and not responded are one, "organized" needs no answer.
const ANSWERS: [(&str, &str); 5] =
    [("5", "needs-action"), ("0", ""), ("2", "tentative"), ("3", "accepted"), ("4", "declined")];

/// Outlook's type of recipient.
const ROLES: [(&str, &str); 3] = [("1", "req-participant"), ("2", "opt-participant"), ("3", "non-participant")];

/// The type of recipient that calls the meeting.
const ORGANIZER: &str = "0";

fn read_attendees(parts: &mut Parts, event: &mut Event) {
    let Some(list) = parts.take_tree("Attendees") else { return };
    let is_plain = |one: &Element| one.name == "Attendee" && !text(one, "AttendeeEmail").is_empty();
    if !list.elements().all(is_plain) {
        parts.flaws.push(Flaw::Meaningless);
        return parts.put_back_tree(list);
    }
    for one in list.elements() {
        let person = attendee(one);
        match &event.organizer {
            None if text(one, "AttendeeType") == ORGANIZER => event.organizer = Some(person),
            _ => event.attendees.push(person),
        }
    }
}

fn text(element: &Element, name: &str) -> String {
    element.child(name).map(|child| child.text().trim().to_owned()).unwrap_or_default()
}

fn attendee(one: &Element) -> Attendee {
    let email = text(one, "AttendeeEmail");
    let address = if email.contains('@') && !email.contains(':') { format!("mailto:{email}") } else { email };
    let mut person = Attendee { address, name: text(one, "AttendeeName"), ..Attendee::default() };
    for (name, words, field) in
        [("AttendeeStatus", &ANSWERS[..], &mut person.status), ("AttendeeType", &ROLES[..], &mut person.role)]
    {
        let number = text(one, name);
        match words.iter().find(|(known, _)| *known == number) {
            Some((_, word)) => *field = (*word).to_owned(),
            None if number.is_empty() || (name == "AttendeeType" && number == ORGANIZER) => {}
            None => person.params.push((format!("X-SIF-{}", name.to_ascii_uppercase()), number)),
        }
    }
    person
}

fn write_attendees(event: &Event, sheet: &mut Sheet) {
    let mut list = Element::new("Attendees");
    list.children.extend(event.organizer.iter().map(|person| put_attendee(person, Some(ORGANIZER)).into()));
    for person in event.attendees.iter().filter(|person| !person.address.trim().is_empty()) {
        list.push(put_attendee(person, None));
    }
    sheet.tree(list);
}

fn put_attendee(person: &Attendee, kind: Option<&str>) -> Element {
    let email = person.address.strip_prefix("mailto:").unwrap_or(&person.address);
    let number = |name: &str, words: &[(&'static str, &str)], word: &str| {
        let kept = person.params.iter().find(|(other, _)| other == name).map(|(_, number)| number.clone());
        let known = words.iter().find(|(_, known)| *known == word).map(|(number, _)| (*number).to_owned());
        match (word.is_empty(), kept) {
            (true, Some(kept)) => kept,
            _ => known.unwrap_or_default(),
        }
    };
    let status = number("X-SIF-ATTENDEESTATUS", &ANSWERS, &person.status);
    let role = number("X-SIF-ATTENDEETYPE", &ROLES, &person.role);
    Element::new("Attendee")
        .with(leaf("AttendeeName", &person.name))
        .with(leaf("AttendeeEmail", email))
        .with(leaf("AttendeeStatus", &status))
        .with(leaf("AttendeeType", kind.unwrap_or(&role)))
}
