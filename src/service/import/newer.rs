//! The same event or task in two versions: which is newer, and what becomes of the one here.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use crate::format::icalendar;
use crate::pim::event::{Attendee, Override};
use crate::pim::recurrence::Series;
use crate::pim::{Field, Kept, Local, Moment, Record, Value, Zone};
use crate::planner::same;

/// Fields that say when it is: who moves it says all of them.
const TIMES: [Field; 6] =
    [Field::Start, Field::End, Field::Due, Field::Recurrence, Field::Exceptions, Field::ExtraDates];

/// How old what a file tells is beside what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// A later version.
    Newer,
    /// It was written later, which some programs say of every file they write.
    WrittenLater,
    /// The same version: what differs was changed without saying so.
    Equal,
    /// An earlier version.
    Older,
    /// One of them does not say.
    Unknown,
}

/// Compares SEQUENCE, then LAST-MODIFIED, then DTSTAMP (RFC 5545 sections 3.8.7.2 to 3.8.7.4). What is called off is
/// newer than what was not.
pub(super) fn age(here: &Record, told: &Record) -> Age {
    let by_stamp = |name, later| match stamp(told, name)?.cmp(&stamp(here, name)?) {
        Ordering::Greater => Some(later),
        Ordering::Equal => Some(Age::Equal),
        Ordering::Less => Some(Age::Older),
    };
    let age = match sequence(told).cmp(&sequence(here)) {
        Ordering::Greater => return Age::Newer,
        Ordering::Less => return Age::Older,
        Ordering::Equal => by_stamp("LAST-MODIFIED", Age::Newer).or_else(|| by_stamp("DTSTAMP", Age::WrittenLater)),
    };
    match age.unwrap_or(Age::Unknown) {
        Age::Older => Age::Older,
        _ if is_called_off(told) && !is_called_off(here) => Age::Newer,
        age => age,
    }
}

fn kept<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    record.kept.iter().find(|kept| kept.name == name).map(|kept| kept.value.trim())
}

fn sequence(record: &Record) -> u64 {
    kept(record, "SEQUENCE").and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn stamp(record: &Record, name: &str) -> Option<Local> {
    kept(record, name)?.trim_end_matches(['Z', 'z']).parse().ok()
}

fn is_called_off(record: &Record) -> bool {
    record.get(Field::Status) == Value::Text("cancelled".to_owned())
}

/// The name programs know an event or a task by; empty where there is none.
pub(super) fn uid(record: &Record) -> &str {
    let uid = record.event().map(|event| &event.uid).or_else(|| record.task().map(|task| &task.uid));
    uid.map_or("", |uid| uid.trim())
}

/// The places of those whose name no other has: a program may give all of its entries one.
pub(super) fn named<'a>(records: impl Iterator<Item = &'a Record>) -> HashMap<&'a str, usize> {
    let mut places: HashMap<&str, Option<usize>> = HashMap::new();
    for (place, record) in records.enumerate().filter(|(_, record)| !uid(record).is_empty()) {
        places.entry(uid(record)).and_modify(|first| *first = None).or_insert(Some(place));
    }
    places.into_iter().filter_map(|(uid, place)| Some((uid, place?))).collect()
}

/// Whether one can be a version of the other: a series does not become one of its dates, unless only what it is is told
/// of it.
pub(super) fn are_versions(here: &Record, told: &Record, home: Zone) -> bool {
    repeats(here) == repeats(told) || !is_moved(here, told, home) && repeats(here)
}

fn repeats(record: &Record) -> bool {
    !record.get(Field::Recurrence).is_absent() || !record.get(Field::ExtraDates).is_absent()
}

/// Whether what is told begins, or is due, at another time.
fn is_moved(here: &Record, told: &Record, home: Zone) -> bool {
    let other = |field| match (here.get(field), told.get(field)) {
        (Value::Moment(a), Value::Moment(b)) => a.is_date() != b.is_date() || a.utc(home) != b.utc(home),
        (here, told) => told != Value::Absent && told != here,
    };
    other(Field::Start) || other(Field::Due)
}

/// What is here, as a newer version tells it. What that says nothing of stays: a message that calls off a meeting has
/// little more than its name, an answer only one guest. Only when it is is told as a whole.
pub(super) fn updated(here: &Record, told: &Record, home: Zone) -> Record {
    let is_moved = is_moved(here, told, home);
    let mut record = here.clone();
    for field in Field::of(here.kind()) {
        let value = match (here.get(*field), told.get(*field)) {
            (_, Value::Absent) if !(is_moved && TIMES.contains(field)) => continue,
            (Value::Attendees(here), Value::Attendees(told)) if *field == Field::Attendees => {
                Value::Attendees(guests(here, told))
            }
            (Value::Kept(here), Value::Kept(told)) => Value::Kept(properties(here, told)),
            (Value::Overrides(here), Value::Overrides(told)) if !is_moved => {
                Value::Overrides(dates(here, told, home, true))
            }
            (_, told) => told,
        };
        let _ = record.set(*field, value);
    }
    if is_moved && told.get(Field::Overrides).is_absent() {
        let _ = record.set(Field::Overrides, Value::Absent);
    }
    record
}

/// What is here with the dates of a series that changed since, while the series did not.
pub(super) fn with_dates(here: &Record, told: &Record, home: Zone) -> Record {
    let mut record = here.clone();
    let Value::Overrides(told) = told.get(Field::Overrides) else { return record };
    let own = if let Value::Overrides(own) = here.get(Field::Overrides) { own } else { Vec::new() };
    let left_out = if let Value::Moments(left_out) = here.get(Field::Exceptions) { left_out } else { Vec::new() };
    let takes_place = |at: Moment| left_out.iter().all(|out| out.utc(home) != at.utc(home));
    let told = told.into_iter().filter(|told| takes_place(told.at)).collect();
    let _ = record.set(Field::Overrides, Value::Overrides(dates(own, told, home, false)));
    record
}

fn guests(here: Vec<Attendee>, told: Vec<Attendee>) -> Vec<Attendee> {
    let name = |guest: &Attendee| match guest.address.trim() {
        "" => guest.name.clone(),
        address => address.to_lowercase(),
    };
    let mut all = here;
    for guest in told {
        match all.iter_mut().find(|known| name(known) == name(&guest)) {
            Some(known) => *known = guest,
            None => all.push(guest),
        }
    }
    all
}

fn properties(here: Vec<Kept>, told: Vec<Kept>) -> Vec<Kept> {
    let is_told = |kept: &Kept| told.iter().any(|told| told.name == kept.name);
    let mut all: Vec<Kept> = here.into_iter().filter(|kept| !is_told(kept)).collect();
    all.extend(told);
    all
}

/// The dates of a series that differ: of two of one date the newer; where neither is, the one told if it `wins`.
fn dates(here: Vec<Override>, told: Vec<Override>, home: Zone, wins: bool) -> Vec<Override> {
    let mut all = here;
    for date in told {
        match all.iter_mut().find(|known| known.at.utc(home) == date.at.utc(home)) {
            Some(known) => match age(&known.record, &date.record) {
                Age::Newer | Age::WrittenLater => *known = date,
                Age::Equal | Age::Unknown if wins => *known = date,
                _ => {}
            },
            None => all.push(date),
        }
    }
    all
}

/// Whether it is one date of a series that is elsewhere.
pub(super) fn is_date(record: &Record) -> bool {
    record.kept.iter().any(|kept| kept.name == "RECURRENCE-ID")
}

/// Whether a series has this date.
pub(super) fn takes_place(series: &Record, at: Moment, home: Zone) -> bool {
    let Some((event, start)) = series.event().and_then(|event| Some((event, event.start?))) else { return false };
    let (rule, extra_dates) = (event.recurrence.as_ref(), &event.extra_dates[..]);
    event.is_series() && Series { start, rule, extra_dates, exceptions: &event.exceptions }.includes(at, home)
}

/// What becomes of a series of which one date is told by itself.
pub(super) enum Dated {
    /// It has the date so, or a later version of it.
    Known,
    Changed(Record),
    /// It has another version, and nobody can tell which is newer.
    Unclear,
}

/// A series with one date of it, told by itself.
pub(super) fn dated(series: &Record, told: &Record, at: Moment, home: Zone) -> Dated {
    let mut record = told.clone();
    record.kept.retain(|kept| kept.name != "RECURRENCE-ID");
    if let Some(event) = record.event_mut() {
        event.uid.clear();
    }
    let mut dates = if let Value::Overrides(dates) = series.get(Field::Overrides) { dates } else { Vec::new() };
    match dates.iter_mut().find(|own| own.at.utc(home) == at.utc(home)) {
        None => dates.push(Override { at, record }),
        Some(own) if same(&own.record, &record) => return Dated::Known,
        Some(own) => match age(&own.record, &record) {
            Age::Newer | Age::WrittenLater => own.record = record,
            Age::Older => return Dated::Known,
            Age::Equal | Age::Unknown => return Dated::Unclear,
        },
    }
    let mut changed = series.clone();
    let _ = changed.set(Field::Overrides, Value::Overrides(dates));
    Dated::Changed(changed)
}

/// What is told, with the versions of one event, an invitation and what followed it, made the last of them, and dates of
/// a series put into it. Versions are those that count themselves (SEQUENCE) and that are one, by `is_one`.
pub(super) fn gathered(told: &[&Record], home: Zone, is_one: impl Fn(&Record, &Record) -> bool) -> Vec<Record> {
    let mut all: Vec<Option<Record>> = told.iter().map(|record| Some((*record).clone())).collect();
    let mut names: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, record) in told.iter().enumerate().filter(|(_, record)| !uid(record).is_empty() && !is_date(record)) {
        names.entry(uid(record)).or_default().push(place);
    }
    for places in names.values_mut().filter(|places| places.len() > 1) {
        places.sort_by_key(|place| sequence(told[*place]));
        let follows = |pair: &[usize]| {
            let (a, b) = (told[pair[0]], told[pair[1]]);
            sequence(a) < sequence(b) && is_one(a, b)
        };
        if places.windows(2).all(follows) {
            let versions = places.iter().filter_map(|place| all[*place].take());
            let last = versions.reduce(|before, told| updated(&before, &told, home));
            places.sort_unstable();
            places.truncate(1);
            all[places[0]] = last;
        }
    }
    for (place, record) in told.iter().enumerate() {
        let Some((at, [series])) = icalendar::stands_for(record).zip(names.get(uid(record)).map(Vec::as_slice)) else {
            continue;
        };
        let Some(whole) = all[*series].as_ref().filter(|whole| takes_place(whole, at, home)) else { continue };
        match dated(whole, record, at, home) {
            Dated::Known => all[place] = None,
            Dated::Changed(changed) => (all[place], all[*series]) = (None, Some(changed)),
            Dated::Unclear => {}
        }
    }
    all.into_iter().flatten().collect()
}
