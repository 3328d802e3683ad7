//! A zone of the database as VTIMEZONE: rules where it has them, single dates where not.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::definition::{Change, FIRST_YEAR, LAST_YEAR};
use crate::format::line_writer::LineWriter;
use crate::pim::recurrence::weekday_word;
use crate::pim::{Date, Local, Zone};

/// How far apart a zone is looked at for changes: Morocco has a month between them.
const STEP_DAYS: i64 = 7;
/// A rule is worth its line from so many changes on.
const FEWEST: usize = 3;

/// Writes the VTIMEZONE of a zone for these years, both included.
pub(super) fn write(out: &mut LineWriter<'_>, zone: Zone, first: i32, last: i32) {
    let (first, last) = (first.clamp(FIRST_YEAR, LAST_YEAR), last.clamp(FIRST_YEAR, LAST_YEAR));
    // One year before, so that the first day is covered.
    let Some((from, to)) = Date::new(first - 1, 1, 1).zip(Date::new(last + 1, 1, 1)) else { return };
    let (from, to) = (from.midnight(), to.midnight());
    let all = changes(zone);
    let changes: Vec<Change> = all.iter().filter(|change| from < change.at && change.at < to).copied().collect();
    out.line("BEGIN", "VTIMEZONE");
    out.line("TZID", zone.name());
    let needs_start = changes.first().is_none_or(|change| change.at.date().year() >= first);
    if needs_start {
        let before = zone.offset(from);
        part(out, "STANDARD", before, before, from, &[]);
    }
    for Run { name, from, to, starts, rule } in runs(&changes, last) {
        let Some((start, further)) = starts.split_first() else { continue };
        let lines: Vec<_> = match rule {
            Some(rule) => vec![("RRULE", rule)],
            None => further.iter().map(|local| ("RDATE", local.basic())).collect(),
        };
        part(out, name, from, to, *start, &lines);
    }
    out.line("END", "VTIMEZONE");
}

fn part(out: &mut LineWriter<'_>, name: &str, from: i64, to: i64, start: Local, more: &[(&str, String)]) {
    out.line("BEGIN", name);
    out.line("DTSTART", &start.basic());
    more.iter().for_each(|(name, value)| out.line(name, value));
    out.line("TZOFFSETFROM", &offset(from));
    out.line("TZOFFSETTO", &offset(to));
    out.line("END", name);
}

/// `+0100`, `-001521`.
fn offset(seconds: i64) -> String {
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, seconds) = (all / 3600, all / 60 % 60, all % 60);
    let tail = if seconds == 0 { String::new() } else { format!("{seconds:02}") };
    format!("{sign}{hours:02}{minutes:02}{tail}")
}

/// Every change of the clocks of a zone in the years we know, found once.
fn changes(zone: Zone) -> Arc<[Change]> {
    static KNOWN: Mutex<BTreeMap<&'static str, Arc<[Change]>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(zone.name()).or_insert_with(|| find_changes(zone)))
}

fn find_changes(zone: Zone) -> Arc<[Change]> {
    let Some((mut at, to)) = Date::new(FIRST_YEAR - 1, 1, 1).zip(Date::new(LAST_YEAR + 1, 1, 1)) else {
        return Arc::default();
    };
    let days = std::iter::from_fn(|| {
        let next = at.plus_days(STEP_DAYS).filter(|next| *next < to)?;
        Some((std::mem::replace(&mut at, next).midnight(), next.midnight()))
    });
    let changed = days.filter(|(before, after)| zone.offset(*before) != zone.offset(*after));
    changed.filter_map(|(before, after)| change_between(zone, before, after)).collect()
}

fn change_between(zone: Zone, from: Local, to: Local) -> Option<Change> {
    let before = zone.offset(from);
    let (mut low, mut high) = (0, from.seconds_until(to));
    while high - low > 1 {
        let middle = (low + high) / 2;
        if zone.offset(from.plus_seconds(middle)?) == before { low = middle } else { high = middle }
    }
    let at = from.plus_seconds(high)?;
    Some(Change { at, from: before, to: zone.offset(at) })
}

/// Changes of one sort that one part of a VTIMEZONE tells.
struct Run {
    name: &'static str,
    from: i64,
    to: i64,
    /// On the clock before the change.
    starts: Vec<Local>,
    rule: Option<String>,
}

/// Groups changes: those that follow one rule year by year, and the rest by their offsets.
fn runs(changes: &[Change], last: i32) -> Vec<Run> {
    let mut open: Vec<&Change> = changes.iter().collect();
    let (mut runs, mut rest): (Vec<Run>, Vec<Run>) = Default::default();
    while let Some((first, further)) = open.split_first() {
        let (mut members, mut pattern) = (vec![*first], Pattern::of(first));
        for change in further {
            let next_year =
                members.last().is_some_and(|last| start(last).date().year() + 1 == start(change).date().year());
            if let Some(narrower) = pattern.as_ref().filter(|_| next_year).and_then(|pattern| pattern.with(change)) {
                pattern = Some(narrower);
                members.push(change);
            }
        }
        let name = if first.to > first.from { "DAYLIGHT" } else { "STANDARD" };
        let (from, to) = (first.from, first.to);
        match pattern.filter(|_| members.len() >= FEWEST) {
            Some(pattern) => {
                let end = members.last().map(|change| change.at).filter(|at| at.date().year() < last);
                let until = end.map_or(String::new(), |at| format!(";UNTIL={}Z", at.basic()));
                let rule = Some(format!("FREQ=YEARLY{};{pattern}", until));
                runs.push(Run { name, from, to, starts: members.iter().map(|change| start(change)).collect(), rule });
            }
            None => {
                members.truncate(1);
                let starts = vec![start(first)];
                match rest.iter_mut().find(|run| (run.from, run.to) == (from, to)) {
                    Some(run) => run.starts.extend(starts),
                    None => rest.push(Run { name, from, to, starts, rule: None }),
                }
            }
        }
        open.retain(|change| !members.contains(change));
    }
    runs.append(&mut rest);
    runs.sort_by_key(|run| run.starts.first().copied());
    runs
}

/// What the clocks show when they are changed.
fn start(change: &Change) -> Local {
    change.at.plus_seconds(change.from).unwrap_or(change.at)
}

/// What changes of several years have in common.
#[derive(Clone)]
struct Pattern {
    change: Change,
    /// The weekday is the n-th of its month each year.
    nth: Option<u32>,
    /// It is the last.
    is_last: bool,
    /// The days of the month seen.
    days: (u32, u32),
}

impl Pattern {
    fn of(change: &Change) -> Option<Self> {
        let day = start(change).date();
        let is_last = day.day() + 7 > day.days_in_month();
        Some(Self { change: *change, nth: Some((day.day() - 1) / 7 + 1), is_last, days: (day.day(), day.day()) })
    }

    /// The pattern with another change; `None` when it does not fit.
    fn with(&self, change: &Change) -> Option<Self> {
        let (mine, other) = (start(&self.change), start(change));
        let clock = |local: Local| (local.hour(), local.minute(), local.second());
        let same = (self.change.from, self.change.to) == (change.from, change.to)
            && (mine.date().month(), mine.date().weekday()) == (other.date().month(), other.date().weekday())
            && clock(mine) == clock(other);
        let next = Self::of(change)?;
        let days = (self.days.0.min(next.days.0), self.days.1.max(next.days.1));
        let nth = self.nth.filter(|nth| next.nth == Some(*nth));
        let is_last = self.is_last && next.is_last;
        let fits = nth.is_some() || is_last || days.1 - days.0 < 7;
        (same && fits).then_some(Self { change: self.change, nth, is_last, days })
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let day = start(&self.change).date();
        let (word, month) = (weekday_word(day.weekday()), day.month());
        match (self.is_last, self.nth) {
            (true, _) => write!(f, "BYDAY=-1{word};BYMONTH={month}"),
            (_, Some(nth)) => write!(f, "BYDAY={nth}{word};BYMONTH={month}"),
            _ => {
                // Seven days hold the weekday once; those seen say which.
                let first = self.days.0.min(day.days_in_month() - 6);
                let days: Vec<String> = (first..first + 7).map(|day| day.to_string()).collect();
                write!(f, "BYDAY={word};BYMONTHDAY={};BYMONTH={month}", days.join(","))
            }
        }
    }
}
