//! VTIMEZONE: what a file itself says of its clocks (RFC 5545 section 3.6.5).

use crate::format::Grammar;
use crate::format::component::Component;
use crate::format::line::Property;
use crate::format::text::unescape;
use crate::pim::recurrence::{Ends, Frequency, NthDay, Rule};
use crate::pim::{Date, Local, Moment};

/// Years before are not looked at: no zone had rules.
pub(super) const FIRST_YEAR: i32 = 1900;
/// Years after are not looked at: nobody knows their rules.
pub(super) const LAST_YEAR: i32 = 2100;
/// Most changes of the clocks read of one definition.
const MOST_CHANGES: usize = 10_000;

/// The clocks of one VTIMEZONE.
#[derive(Debug, Clone)]
pub(super) struct Definition {
    /// Its TZID, without escapes.
    pub(super) name: String,
    /// The zone of the IANA database it says it is made from (X-LIC-LOCATION).
    pub(super) location: String,
    /// In order of time.
    pub(super) changes: Vec<Change>,
}

/// A moment at which clocks are changed. Offsets are seconds ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    /// When, in UTC.
    pub(super) at: Local,
    /// The offset before.
    pub(super) from: i64,
    /// The offset from then on.
    pub(super) to: i64,
}

impl Definition {
    /// Reads a VTIMEZONE; `None` when it has no name or says of no clock how late it is.
    pub(super) fn read(zone: &Component) -> Option<Self> {
        let text = |name| zone.get(name).map_or(String::new(), text);
        let mut changes = Vec::new();
        for part in &zone.parts {
            observance(part, &mut changes);
            if changes.len() > MOST_CHANGES {
                return None;
            }
        }
        changes.sort_by_key(|change| change.at);
        changes.dedup_by_key(|change| change.at);
        let (name, location) = (text("TZID"), text("X-LIC-LOCATION"));
        (!name.is_empty() && !changes.is_empty()).then_some(Self { name, location, changes })
    }

    /// The offset at an instant, in seconds.
    pub(super) fn offset(&self, utc: Local) -> i64 {
        let after = self.changes.partition_point(|change| change.at <= utc);
        self.after(after)
    }

    /// The instant at which the clocks show a reading, as [`crate::pim::Zone::to_utc`] has it: of two the first, and
    /// with the offset before a gap.
    pub(super) fn to_utc(&self, local: Local) -> Option<Local> {
        let shows = |change: &Change| change.at.plus_seconds(change.from.max(change.to));
        let after = self.changes.partition_point(|change| shows(change).is_some_and(|shown| shown <= local));
        local.plus_seconds(-self.after(after))
    }

    /// Whether it says anything of an instant: not of those before its first change.
    pub(super) fn knows(&self, utc: Local) -> bool {
        self.changes.first().is_some_and(|change| change.at <= utc)
    }

    /// The offset after so many changes.
    fn after(&self, count: usize) -> i64 {
        match count.checked_sub(1).and_then(|last| self.changes.get(last)) {
            Some(change) => change.to,
            None => self.changes.first().map_or(0, |change| change.from),
        }
    }
}

fn text(property: &Property) -> String {
    unescape(property.value.trim(), Grammar::New).trim_matches('"').to_owned()
}

/// The changes of a STANDARD or DAYLIGHT part.
fn observance(part: &Component, changes: &mut Vec<Change>) {
    let offset = |name| part.get(name).and_then(|property| offset(&property.value));
    let Some(to) = offset("TZOFFSETTO") else { return };
    let from = offset("TZOFFSETFROM").unwrap_or(to);
    let mut push = |local: Local| {
        if let Some(at) = local.plus_seconds(-from) {
            changes.push(Change { at, from, to });
        }
    };
    // Who says no start means always.
    let start = part.get("DTSTART").and_then(|property| reading(&property.value));
    let Some(start) = start.or_else(|| Date::new(FIRST_YEAR, 1, 1).map(Date::midnight)) else { return };
    push(start);
    for property in part.all("RDATE") {
        property.value.split(',').take(MOST_CHANGES).filter_map(reading).for_each(&mut push);
    }
    for property in part.all("RRULE") {
        if let Ok(rule) = property.value.parse::<Rule>() {
            expand(&rule, start, from).into_iter().for_each(&mut push);
        }
    }
}

/// A reading; also of a period, whose start it is.
fn reading(text: &str) -> Option<Local> {
    let text = text.trim().split('/').next()?.trim_end_matches(['Z', 'z']);
    text.parse::<Local>().ok().or_else(|| text.parse::<Date>().ok().map(Date::midnight))
}

/// `+0100`, `-033000`, also `+01:00`; in seconds.
pub(super) fn offset(text: &str) -> Option<i64> {
    let text: String = text.trim().chars().filter(|c| *c != ':').collect();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest.to_owned()),
        None => (1, text.strip_prefix('+').unwrap_or(&text).to_owned()),
    };
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| digits.get(from..from + 2).map_or(Some(0), |two| two.parse::<i64>().ok());
    let seconds = part(0)? * 3600 + part(2)? * 60 + part(4)?;
    (seconds <= 86_400).then_some(sign * seconds)
}

/// The further starts of a yearly rule, also of one of every twelve months; other frequencies do not change clocks.
fn expand(rule: &Rule, start: Local, from: i64) -> Vec<Local> {
    let step = match rule.every {
        Frequency::Yearly => rule.interval.max(1),
        Frequency::Monthly if rule.interval.is_multiple_of(12) => (rule.interval / 12).max(1),
        _ => return Vec::new(),
    };
    let is_over = |local: Local| match rule.ends {
        Ends::Until(Moment::Utc(until)) => local.plus_seconds(-from).is_none_or(|utc| utc > until),
        Ends::Until(Moment::Date(until)) => local.date() > until,
        Ends::Until(until) => local > until.local(),
        _ => false,
    };
    let most = if let Ends::After(count) = rule.ends { count as usize } else { MOST_CHANGES };
    let (hour, minute, second) = (start.hour(), start.minute(), start.second());
    let years = (start.date().year()..=LAST_YEAR).step_by(step as usize);
    let days = years.flat_map(|year| days_of_year(rule, start.date(), year));
    let starts = days.filter_map(|day| Local::new(day, hour, minute, second)).filter(|local| *local >= start);
    let starts = starts.take(most).take_while(|local| !is_over(*local));
    starts.filter(|local| *local > start && local.date().year() >= FIRST_YEAR).collect()
}

/// The days of a year that a yearly rule means, in order.
fn days_of_year(rule: &Rule, start: Date, year: i32) -> Vec<Date> {
    if !rule.year_days.is_empty() {
        let day = |nth: i16| {
            let first = Date::new(year, 1, 1)?;
            if nth > 0 { first.plus_days(i64::from(nth) - 1) } else { Date::new(year + 1, 1, 1)?.plus_days(nth.into()) }
        };
        return rule.year_days.iter().filter_map(|nth| day(*nth)).collect();
    }
    let months: Vec<u32> = match rule.months.is_empty() {
        true => vec![start.month()],
        false => rule.months.iter().map(|month| u32::from(*month)).collect(),
    };
    let first_days = months.into_iter().filter_map(|month| Date::new(year, month, 1));
    first_days.flat_map(|first| days_of_month(rule, start, first)).collect()
}

fn days_of_month(rule: &Rule, start: Date, first: Date) -> Vec<Date> {
    let length = i64::from(first.days_in_month());
    let is_month_day = |day: Date| {
        rule.month_days
            .iter()
            .any(|nth| i64::from(*nth) == i64::from(day.day()) || i64::from(*nth) == i64::from(day.day()) - length - 1)
    };
    let days = (0..length).filter_map(|n| first.plus_days(n));
    days.filter(|day| match (rule.days.is_empty(), rule.month_days.is_empty()) {
        (true, true) => day.day() == start.day(),
        (true, false) => is_month_day(*day),
        (false, true) => rule.days.iter().any(|nth| is_nth(*nth, *day)),
        (false, false) => is_month_day(*day) && rule.days.iter().any(|nth| nth.day == day.weekday()),
    })
    .collect()
}

/// Whether a day is the n-th weekday of its month.
fn is_nth(nth: NthDay, day: Date) -> bool {
    let (week, last_week) = ((day.day() - 1) / 7 + 1, (day.days_in_month() - day.day()) / 7 + 1);
    let counted = match nth.nth {
        0 => true,
        n if n > 0 => i64::from(n) == i64::from(week),
        n => -i64::from(n) == i64::from(last_week),
    };
    counted && nth.day == day.weekday()
}
