//! A file to records: calendars, and what belongs to one series.

use std::collections::HashMap;
use std::ops::Range;

use super::item::{self, Context, Found};
use super::value::reading;
use super::zones::{MOST_DEFINITIONS, Zones, on_clock};
use crate::format::component::{self, Component, lines_of};
use crate::format::line::{self, Reader};
use crate::format::{Complaint, Dialect, Flaw, Grammar, Item, Reading, Reason, Rejected};
use crate::pim::event::Override;
use crate::pim::{Field, Kind, Moment, Record, Value, Zone};

/// Properties that are text even where a phone wrote them as base64.
const TEXTS: [&str; 5] = ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "COMMENT"];

/// Reads every event, task and journal; one bad one spoils no other. Repetitions that differ from their series come
/// with it.
pub fn read(bytes: &[u8], dialect: &Dialect) -> Reading {
    let bytes = line::utf8(bytes);
    let reader = Reader { grammar: Grammar::New, fallback: dialect.charset_in, texts: &TEXTS };
    let tree = component::read(&bytes, reader, dialect);
    let mut file =
        File { bytes: &bytes, dialect, found: Vec::new(), rejected: tree.rejected, definitions: MOST_DEFINITIONS };
    // Some phones leave the calendar away.
    let (calendars, bare): (Vec<_>, Vec<_>) = tree.components.into_iter().partition(|part| part.name == "VCALENDAR");
    calendars.iter().for_each(|calendar| file.calendar(calendar));
    file.calendar(&Component { parts: bare, ..Component::default() });
    file.into_reading()
}

/// One component of the file and what it says.
struct Entry {
    kind: Kind,
    /// Where its calendar stands.
    calendar: usize,
    raw: Range<usize>,
    found: Found,
    record: Record,
}

struct File<'a> {
    bytes: &'a [u8],
    dialect: &'a Dialect,
    found: Vec<Entry>,
    rejected: Vec<Rejected>,
    /// How many more definitions of zones are looked at.
    definitions: usize,
}

impl File<'_> {
    fn calendar(&mut self, calendar: &Component) {
        let zones = Zones::read(calendar, self.definitions, self.dialect.home, |part| lines_of(self.bytes, part));
        let defined = calendar.parts.iter().filter(|part| part.name == "VTIMEZONE").count();
        self.definitions = self.definitions.saturating_sub(defined);
        let context = Context { zones: &zones, dialect: self.dialect, bytes: self.bytes };
        let mut flaws = calendar.flaws.clone();
        let is_known = calendar.name.is_empty() || calendar.get("VERSION").is_some_and(|v| v.value.trim() == "2.0");
        if !is_known {
            flaws.push(Complaint { line: calendar.line, what: Flaw::NoVersion });
        }
        let calls_off = calendar.get("METHOD").is_some_and(|method| method.value.trim().eq_ignore_ascii_case("CANCEL"));
        for part in &calendar.parts {
            if part.name == "VTIMEZONE" {
                continue;
            }
            let mut found = item::read(part, &context);
            // What is wrong with the calendar is told with its first record.
            found.complaints.splice(0..0, flaws.drain(..));
            match found.record.take() {
                Some(mut record) if !record.is_empty() || found.at.is_some() => {
                    if calls_off {
                        let _ = record.set(Field::Status, Value::Text("cancelled".to_owned()));
                    }
                    let (kind, raw) = (record.kind(), part.raw.clone());
                    self.found.push(Entry { kind, calendar: calendar.raw.start, raw, found, record });
                }
                Some(_) => self.reject(part, Reason::Empty),
                None => self.reject(part, Reason::NotOfItsType),
            }
        }
        let is_empty = calendar.parts.iter().all(|part| part.name == "VTIMEZONE");
        match calendar.name.as_str() {
            "" if is_empty => calendar.parts.iter().for_each(|part| self.reject(part, Reason::NotOfItsType)),
            _ if is_empty => self.reject(calendar, Reason::Empty),
            _ => {}
        }
    }

    fn reject(&mut self, part: &Component, reason: Reason) {
        let raw = self.bytes.get(part.raw.clone()).unwrap_or_default().to_vec();
        self.rejected.push(Rejected { line: part.line, reason, raw });
    }

    /// Joins the repetitions that differ with their series: the first of the same kind and UID in their calendar, else
    /// in the file, where the same calendar may stand twice.
    fn into_reading(mut self) -> Reading {
        self.rejected.sort_by_key(|rejected| rejected.line);
        self.found.sort_by_key(|entry| entry.raw.start);
        let home = self.dialect.home;
        let mut series: HashMap<(Option<usize>, Kind, String), usize> = HashMap::new();
        let keys = |entry: &Entry| {
            [Some(entry.calendar), None].map(|calendar| (calendar, entry.kind, entry.found.series.clone()))
        };
        for (at, entry) in self.found.iter().enumerate() {
            if entry.found.at.is_none() && !entry.found.series.is_empty() {
                keys(entry).into_iter().for_each(|key| _ = series.entry(key).or_insert(at));
            }
        }
        let mut items: Vec<(usize, Item)> = Vec::new();
        let (mut overrides, mut periods) = (Vec::new(), Vec::new());
        for (at, mut entry) in self.found.into_iter().enumerate() {
            let [own, any] = keys(&entry).map(|key| series.get(&key).copied());
            match own.or(any).filter(|_| entry.found.at.is_some()) {
                Some(series) => overrides.push((series, own.is_some(), at, entry)),
                None => {
                    periods.push((items.len(), std::mem::take(&mut entry.found.periods)));
                    items.push((at, alone(entry)));
                }
            }
        }
        let mut others = Vec::new();
        for (series, is_own, at, entry) in overrides {
            let place = items.binary_search_by_key(&series, |(at, _)| *at).ok();
            match place.and_then(|place| items.get_mut(place)) {
                Some((_, item)) => others.extend(join(item, entry, is_own, home).map(|entry| (at, alone(entry)))),
                None => others.push((at, alone(entry))),
            }
        }
        for (place, periods) in periods {
            let changed = items.get_mut(place).and_then(|(_, item)| overrides_of(&mut item.record));
            let Some(changed) = changed else { continue };
            let is_told = |period: &Override| changed.iter().any(|other| is_same_time(other.at, period.at, home));
            let untold: Vec<_> = periods.into_iter().filter(|period| !is_told(period)).collect();
            changed.extend(untold);
        }
        items.append(&mut others);
        items.sort_by_key(|(at, _)| *at);
        Reading { items: items.into_iter().map(|(_, item)| item).collect(), rejected: self.rejected }
    }
}

/// A record of its own: a series, a single one, or a repetition whose series is elsewhere. That keeps its
/// RECURRENCE-ID.
fn alone(mut entry: Entry) -> Item {
    if let Some((_, kept)) = entry.found.at.take() {
        let uid = std::mem::take(&mut entry.found.uid);
        if let Some(event) = entry.record.event_mut() {
            event.uid = uid;
        } else if let Some(task) = entry.record.task_mut() {
            task.uid = uid;
        }
        entry.record.kept.retain(|property| property.name != "RECURRENCE-ID");
        entry.record.kept.splice(0..0, kept);
    }
    Item { record: entry.record, complaints: entry.found.complaints, raw: entry.raw, spoken: None }
}

/// Adds a repetition that differs to its series. Gives it back where it stands in another calendar, and the series has
/// its own of that time.
fn join(item: &mut Item, entry: Entry, is_own: bool, home: Zone) -> Option<Entry> {
    let (Some((at, _)), Some(overrides)) = (&entry.found.at, overrides_of(&mut item.record)) else {
        return Some(entry);
    };
    match overrides.iter().find(|other| is_same_time(other.at, *at, home)) {
        Some(other) if other.record == entry.record => {}
        Some(_) if !is_own => return Some(entry),
        _ => overrides.push(Override { at: *at, record: entry.record }),
    }
    item.complaints.extend(entry.found.complaints);
    item.raw = item.raw.start.min(entry.raw.start)..item.raw.end.max(entry.raw.end);
    None
}

fn overrides_of(record: &mut Record) -> Option<&mut Vec<Override>> {
    match record.kind() {
        Kind::Events => record.event_mut().map(|event| &mut event.overrides),
        Kind::Tasks => record.task_mut().map(|task| &mut task.overrides),
        _ => None,
    }
}

fn is_same_time(one: Moment, other: Moment, home: Zone) -> bool {
    one.utc(home) == other.utc(home)
}

/// Which date of a series that is elsewhere a record stands for. `None` where it stands for none, for all from one on,
/// or for one by clocks nobody knows.
pub fn stands_for(record: &Record) -> Option<Moment> {
    let kept = record.kept.iter().find(|kept| kept.name == "RECURRENCE-ID")?;
    let param = |wanted: &str| kept.params.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    if param("RANGE").is_some() {
        return None;
    }
    if let Ok(day) = kept.value.trim().parse() {
        return Some(Moment::Date(day));
    }
    let (local, ahead) = reading(kept.value.trim())?;
    match (ahead, param("TZID").map(|tzid| on_clock(local, Zones::default().clock(tzid)).0)) {
        (Some(ahead), _) => local.plus_seconds(-ahead).map(Moment::Utc),
        (None, None) => Some(Moment::Floating(local)),
        (None, Some(Moment::Floating(_))) => None,
        (None, known) => known,
    }
}
