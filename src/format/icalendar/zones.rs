//! Which zone of the IANA database a TZID means.
//!
//! A VTIMEZONE is believed, its name is not: programs call their zones as they like, and the same name has other rules
//! in other years. Where several zones have the rules, the name decides, then where the person is, then how many
//! people live there.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::definition::{Definition, offset};
use super::names::{RETIRED, WINDOWS};
use crate::format::Grammar;
use crate::format::component::Component;
use crate::format::text::{escape, unescape};
use crate::pim::recurrence::{Ends, Frequency, Rule};
use crate::pim::{Date, Local, Moment, Zone};

/// The years in which rules are compared; earlier definitions are rarely true, later ones nobody knows.
const COMPARED: RangeInclusive<i32> = 1970..=2037;
/// The most years ahead that rules are compared for a series.
const FURTHEST: i32 = 10;
/// Most definitions looked at in one file; what refers to others is floating.
pub(super) const MOST_DEFINITIONS: usize = 1_000;
/// How far a change of the clocks may be off in a sloppy definition, in seconds.
const SLOPPY: i64 = 2 * 86_400;

/// The zones that one calendar defines.
#[derive(Debug, Default)]
pub(super) struct Zones {
    found: HashMap<String, Found>,
}

#[derive(Debug)]
struct Found {
    zone: Option<Zone>,
    definition: Definition,
    /// The whole VTIMEZONE, as the value of a kept property.
    raw: String,
}

/// What a TZID means.
#[derive(Debug, Clone, Copy)]
pub(super) enum Clock<'a> {
    /// UTC by another name.
    Utc,
    /// A zone.
    Zone(Zone),
    /// Clocks that only the file knows: its definition, and that as it stands in the file.
    Defined(&'a Definition, &'a str),
    /// Nobody knows.
    Unknown,
}

impl Zones {
    /// Reads at most so many definitions of a calendar; `text` is a part of the file as lines.
    pub(super) fn read(calendar: &Component, most: usize, home: Zone, text: impl Fn(&Component) -> String) -> Self {
        let mut zones = Zones::default();
        let uses = uses(calendar);
        for part in calendar.parts.iter().filter(|part| part.name == "VTIMEZONE").take(most) {
            let Some(definition) = Definition::read(part) else { continue };
            let key = key(&definition.name);
            let zone = uses.get(&key).and_then(|used| resolve(&definition, used, home));
            let raw = escape(&text(part), Grammar::New);
            zones.found.entry(key).or_insert(Found { zone, definition, raw });
        }
        zones
    }

    /// What a TZID means.
    pub(super) fn clock(&self, tzid: &str) -> Clock<'_> {
        let name = unescape(tzid, Grammar::New);
        let by_name = || named(&name).or_else(|| displayed(&name)).map_or(Clock::Unknown, Clock::Zone);
        let clock = match self.found.get(&key(tzid)) {
            Some(Found { zone: Some(zone), .. }) => Clock::Zone(*zone),
            Some(Found { definition, raw, .. }) => Clock::Defined(definition, raw),
            None => by_name(),
        };
        match clock {
            Clock::Zone(zone) if is_utc(zone) => Clock::Utc,
            clock => clock,
        }
    }
}

/// Names differ in case, quotes and escapes between a property and its definition.
fn key(tzid: &str) -> String {
    unescape(tzid.trim(), Grammar::New).trim_matches('"').trim().to_lowercase()
}

fn is_utc(zone: Zone) -> bool {
    let names =
        ["UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal", "GMT", "Etc/GMT"];
    names.contains(&zone.name())
}

/// The readings that are of one zone, and how far series reach from there.
#[derive(Debug, Default)]
struct Used {
    readings: Vec<Local>,
    last_year: i32,
}

fn uses(calendar: &Component) -> HashMap<String, Used> {
    let mut uses: HashMap<String, Used> = HashMap::new();
    for item in calendar.parts.iter().filter(|part| part.name != "VTIMEZONE") {
        let rule = item.get("RRULE").and_then(|property| property.value.parse::<Rule>().ok());
        let alarms = item.parts.iter().flat_map(|part| &part.properties);
        for property in item.properties.iter().chain(alarms) {
            let Some(tzid) = property.param("TZID") else { continue };
            let used = uses.entry(key(tzid)).or_default();
            for text in property.value.split([',', '/']) {
                let Ok(local) = text.trim().parse::<Local>() else { continue };
                let reach = rule.as_ref().map_or(0, |rule| years(rule, local.date().year()).min(FURTHEST));
                used.last_year = used.last_year.max(local.date().year() + reach);
                used.readings.push(local);
            }
        }
    }
    uses
}

/// How many years a rule goes on, about.
pub(super) fn years(rule: &Rule, start: i32) -> i32 {
    match rule.ends {
        Ends::Never => i32::MAX / 2,
        Ends::Until(until) => (until.date().year() - start).max(0),
        Ends::After(count) => {
            let a_year = match rule.every {
                Frequency::Yearly => 1,
                Frequency::Monthly => 12,
                Frequency::Weekly => 52,
                _ => 365,
            };
            let years = u64::from(count) * u64::from(rule.interval) / a_year + 1;
            // A rule like "every 29 February" comes more rarely than it says.
            i32::try_from(years.saturating_mul(4)).unwrap_or(i32::MAX / 2).min(i32::MAX / 2)
        }
    }
}

/// How exactly rules have to agree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Agreement {
    /// To the second.
    Exact,
    /// The clocks may be changed at another hour.
    Sloppy,
}

fn resolve(definition: &Definition, used: &Used, home: Zone) -> Option<Zone> {
    let years = |last: i32| {
        let years = used.readings.iter().map(|local| local.date().year());
        let clip = |year: i32| year.clamp(*COMPARED.start(), *COMPARED.end());
        let first = clip(years.clone().min()?);
        Some(first..=clip(years.max()?.max(last)))
    };
    let (long, short) = (years(used.last_year)?, years(0)?);
    let ways = [
        (long.clone(), Agreement::Exact),
        (short.clone(), Agreement::Exact),
        (long, Agreement::Sloppy),
        (short, Agreement::Sloppy),
    ];
    let points: Vec<_> = ways.into_iter().map(|(years, agreement)| points(definition, years, agreement)).collect();
    let agrees = |zone: Zone, points: &[(Local, i64)]| points.iter().all(|(utc, offset)| zone.offset(*utc) == *offset);
    let named: Vec<Zone> =
        [definition.location.as_str(), &definition.name].into_iter().filter_map(named_or_hinted).collect();
    if let Some(zone) = named.iter().find(|zone| points.iter().any(|points| agrees(**zone, points))) {
        return Some(*zone);
    }
    let shown = |zone: &Zone| {
        let instants = used.readings.iter().map(|local| (definition.to_utc(*local), zone.to_utc(*local)));
        { instants }.all(|(said, utc)| said == Some(utc) || !definition.knows(utc))
    };
    if let Some(zone) = named.iter().find(|zone| shown(zone)) {
        return Some(*zone);
    }
    let known = std::iter::once(home).chain(WINDOWS.iter().filter_map(|(_, name)| Zone::named(name)).map(current));
    let known: Vec<Zone> = known.chain(Zone::all().filter(|zone| zone.name().contains('/'))).collect();
    let found = |points: &Vec<_>| known.iter().copied().find(|zone| agrees(*zone, points));
    points.iter().filter(|points| !points.is_empty()).find_map(found).map(current)
}

/// Instants and the offsets that a definition has there: every half month, and on both sides of each change.
fn points(definition: &Definition, years: RangeInclusive<i32>, agreement: Agreement) -> Vec<(Local, i64)> {
    let (first, last) = (*years.start(), *years.end());
    let margin = if agreement == Agreement::Exact { 0 } else { SLOPPY };
    let changes = definition.changes.iter().filter(|change| years.contains(&change.at.date().year()));
    let changes: Vec<Local> = changes.filter(|change| change.from != change.to).map(|change| change.at).collect();
    let halves = (first..=last).flat_map(|year| (1..=12).flat_map(move |month| [1, 16].map(|day| (year, month, day))));
    let halves = halves.filter_map(|(year, month, day)| Date::new(year, month, day)).map(Date::midnight);
    let halves = halves.filter(|half| changes.iter().all(|at| at.seconds_until(*half).abs() > margin));
    let sides = changes.iter().flat_map(|at| [at.plus_seconds(-1 - margin), at.plus_seconds(margin)]).flatten();
    let all = halves.chain(sides).filter(|utc| definition.knows(*utc));
    all.map(|utc| (utc, definition.offset(utc))).collect()
}

/// The zone of a name: of the database, at the end of a path, of Windows.
pub(super) fn named(name: &str) -> Option<Zone> {
    let name = name.trim().trim_matches('"').trim();
    if name.is_empty() {
        return None;
    }
    let parts: Vec<&str> = name.split('/').collect();
    let tails =
        [3, 2].into_iter().filter_map(|count| parts.len().checked_sub(count).and_then(|from| parts.get(from..)));
    let mut tails = tails.map(|tail| tail.join("/"));
    let zone = Zone::named(name)
        .or_else(|| tails.find_map(|tail| Zone::named(&tail)))
        .or_else(|| Zone::named(&name.replacen('-', "/", 1)))
        .or_else(|| Zone::named(&name.replace(' ', "_")))
        .or_else(|| windows(name))
        .or_else(|| of_offset(name))
        .or_else(|| parts.last().filter(|last| last.eq_ignore_ascii_case("UTC")).map(|_| Zone::UTC));
    zone.map(current)
}

/// `UTC+01:00`, `GMT-0300`: whole hours are zones of the database, which counts the other way.
fn of_offset(name: &str) -> Option<Zone> {
    let (head, ahead) = name.split_at_checked(3)?;
    let is_ahead = ["UTC", "GMT"].iter().any(|word| head.eq_ignore_ascii_case(word)) && ahead.starts_with(['+', '-']);
    let seconds = offset(ahead).filter(|seconds| is_ahead && seconds % 3600 == 0)?;
    Zone::named(&format!("Etc/GMT{:+}", -seconds / 3600))
}

/// What Windows and Lotus show of a zone, `(UTC+01:00) Amsterdam, Berlin, Rome`: its first city.
fn displayed(name: &str) -> Option<Zone> {
    let (offset, cities) = name.trim().strip_prefix('(')?.split_once(')')?;
    let is_offset = ["UTC", "GMT"].iter().any(|word| offset.get(..3).is_some_and(|o| o.eq_ignore_ascii_case(word)));
    named_or_hinted(cities).filter(|_| is_offset)
}

/// The zone that Windows means, with or without `Standard Time`.
fn windows(name: &str) -> Option<Zone> {
    let standard = " Standard Time";
    let bare = name.len().checked_sub(standard.len()).and_then(|at| name.split_at_checked(at));
    let bare = bare.filter(|(_, tail)| tail.eq_ignore_ascii_case(standard)).map(|(bare, _)| bare);
    let same =
        |other: &str| other.eq_ignore_ascii_case(name) || bare.is_some_and(|bare| other.eq_ignore_ascii_case(bare));
    WINDOWS.iter().find(|(other, _)| same(other)).and_then(|(_, zone)| Zone::named(zone))
}

/// The same, and cities and regions somewhere in a name: good enough where rules confirm it.
fn named_or_hinted(name: &str) -> Option<Zone> {
    let lower = name.to_lowercase();
    let place = |zone: Zone| zone.name().rsplit_once('/').filter(|(region, _)| *region != "Etc");
    let city = |zone: Zone| place(zone).map(|(_, city)| city.replace('_', " ").to_lowercase());
    let at = |zone: &Zone| city(*zone).filter(|city| city.len() >= 4).and_then(|city| lower.find(&city));
    named(name)
        .or_else(|| Zone::named(&format!("US/{}", name.trim())))
        .or_else(|| Zone::all().filter(|zone| at(zone).is_some()).min_by_key(at))
        .map(current)
}

/// The name of today for a retired one.
pub(super) fn current(zone: Zone) -> Zone {
    let today = RETIRED.iter().find(|(old, _)| *old == zone.name()).and_then(|(_, new)| Zone::named(new));
    today.unwrap_or(zone)
}

/// A moment on a clock; the second value is the definition to keep where only the file knows it.
pub(super) fn on_clock<'a>(local: Local, clock: Clock<'a>) -> (Moment, Option<&'a str>) {
    match clock {
        Clock::Utc => (Moment::Utc(local), None),
        Clock::Zone(zone) => (Moment::Zoned(local, zone), None),
        Clock::Defined(definition, raw) => {
            (definition.to_utc(local).map_or(Moment::Floating(local), Moment::Utc), Some(raw))
        }
        Clock::Unknown => (Moment::Floating(local), None),
    }
}
