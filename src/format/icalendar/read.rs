//! A file to records: calendars, and what belongs to one series.

use std::collections::HashMap;
use std::ops::Range;

use super::item::{self, Context, Found};
use super::zones::{MOST_DEFINITIONS, Zones};
use crate::format::component::{self, Component, lines_of};
use crate::format::line::{self, Reader};
use crate::format::{Complaint, Dialect, Flaw, Grammar, Item, Reading, Reason, Rejected};
use crate::pim::event::Override;
use crate::pim::{Kind, Record};

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
        for part in &calendar.parts {
            if part.name == "VTIMEZONE" {
                continue;
            }
            let mut found = item::read(part, &context);
            // What is wrong with the calendar is told with its first record.
            found.complaints.splice(0..0, flaws.drain(..));
            match found.record.take() {
                Some(record) if !record.is_empty() || found.at.is_some() => {
                    let (kind, raw) = (record.kind(), part.raw.clone());
                    self.found.push(Entry { kind, raw, found, record });
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

    /// Joins the repetitions that differ with their series: the first of the same kind and UID.
    fn into_reading(mut self) -> Reading {
        self.rejected.sort_by_key(|rejected| rejected.line);
        self.found.sort_by_key(|entry| entry.raw.start);
        let mut series: HashMap<(Kind, String), usize> = HashMap::new();
        for (at, entry) in self.found.iter().enumerate() {
            if entry.found.at.is_none() && !entry.found.series.is_empty() {
                series.entry((entry.kind, entry.found.series.clone())).or_insert(at);
            }
        }
        let mut items: Vec<(usize, Item)> = Vec::new();
        let mut overrides: Vec<(usize, Entry)> = Vec::new();
        for (at, entry) in self.found.into_iter().enumerate() {
            let series = series.get(&(entry.kind, entry.found.series.clone()));
            match series.filter(|_| entry.found.at.is_some()) {
                Some(series) => overrides.push((*series, entry)),
                None => items.push((at, alone(entry))),
            }
        }
        for (series, entry) in overrides {
            if let Ok(at) = items.binary_search_by_key(&series, |(at, _)| *at)
                && let Some((_, item)) = items.get_mut(at)
            {
                join(item, entry);
            }
        }
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

/// Adds a repetition that differs to its series.
fn join(item: &mut Item, entry: Entry) {
    let Some((at, _)) = entry.found.at else { return };
    let replaced = Override { at, record: entry.record };
    if let Some(event) = item.record.event_mut() {
        event.overrides.push(replaced);
    } else if let Some(task) = item.record.task_mut() {
        task.overrides.push(replaced);
    }
    item.complaints.extend(entry.found.complaints);
    item.raw = item.raw.start.min(entry.raw.start)..item.raw.end.max(entry.raw.end);
}
