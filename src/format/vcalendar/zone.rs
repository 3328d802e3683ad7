//! TZ and DAYLIGHT (vCalendar 1.0 section 2.2) and the zones of the IANA database.
//!
//! A phone says the offset of winter and, year by year, from when to when it is another in summer. Every zone with
//! these changes fits; the one at home is taken where it does, then the best known. Where none does, times are
//! converted by what the lines say and are instants.

use crate::format::line::Property;
use crate::pim::{Date, Local, Moment, Zone};

/// Most years of summer time that are written: as many as S60 writes.
const MOST_PERIODS: usize = 5;

/// One zone of each sort, the best known first.
const WELL_KNOWN: [&str; 31] = [
    "Europe/London",
    "Europe/Paris",
    "Europe/Helsinki",
    "Europe/Moscow",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Anchorage",
    "America/Halifax",
    "America/St_Johns",
    "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires",
    "America/Mexico_City",
    "America/Bogota",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Perth",
    "Pacific/Auckland",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Pacific/Niue",
];

/// What a file says of the clock its times are of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lines {
    /// Seconds east of UTC in winter.
    standard: Option<i64>,
    /// Whether somebody says that there is no summer time.
    is_fixed: bool,
    periods: Vec<Period>,
    names: Vec<String>,
}

/// One summer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Period {
    offset: i64,
    /// In UTC.
    begin: Local,
    end: Local,
}

/// The clock of a file's times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Clock {
    /// Nobody said.
    #[default]
    Unknown,
    /// That of a zone.
    Zone(Zone),
    /// One no zone has.
    Odd(Lines),
}

impl Lines {
    /// Reads the lines among these properties.
    pub(super) fn read<'a>(properties: impl Iterator<Item = &'a Property> + Clone) -> Lines {
        let mut lines = Lines::default();
        let of = |name: &'static str| properties.clone().filter(move |property| property.name == name);
        lines.standard = of("TZ").find_map(|property| offset(&property.value));
        for property in of("DAYLIGHT") {
            lines.daylight(&property.value);
        }
        lines
    }

    fn daylight(&mut self, value: &str) {
        let mut parts = value.split(';').map(str::trim);
        if parts.next().is_some_and(|word| word.eq_ignore_ascii_case("FALSE")) {
            self.is_fixed = true;
            return;
        }
        let (summer, begin, end) = (parts.next().and_then(offset), parts.next(), parts.next());
        self.names.extend(parts.filter(|name| !name.is_empty()).map(str::to_owned));
        let (Some(summer), Some(begin), Some(end), Some(winter)) = (summer, begin, end, self.standard) else { return };
        // Local times are those of the clock that is about to change.
        let (begin, end) = (instant(begin, winter), instant(end, summer));
        if let (Some(begin), Some(end)) = (begin, end) {
            self.periods.push(Period { offset: summer, begin, end });
        }
    }

    /// The clock they describe for times around a day.
    pub(super) fn clock(self, home: Zone, around: Option<Date>) -> Clock {
        let Some(standard) = self.standard else { return Clock::Unknown };
        // UTC as home means that home is not known.
        let mut likely: Vec<Zone> = self.names.iter().filter_map(|name| Zone::named(name)).collect();
        likely.extend(Some(home).filter(|home| *home != Zone::UTC));
        let found = likely.into_iter().find(|zone| self.fits(*zone, around));
        let found = found.or_else(|| match (self.periods.is_empty(), self.is_fixed) {
            (false, _) => self.any(around),
            (true, true) => fixed(standard, around),
            (true, false) => None,
        });
        found.map_or_else(|| Clock::Odd(self), Clock::Zone)
    }

    fn any(&self, around: Option<Date>) -> Option<Zone> {
        let known = WELL_KNOWN.into_iter().filter_map(Zone::named);
        known.chain(Zone::all()).find(|zone| self.fits(*zone, around))
    }

    /// Whether a zone changes its clocks as the lines say.
    fn fits(&self, zone: Zone, around: Option<Date>) -> bool {
        let Some(standard) = self.standard else { return false };
        let at = |utc: Local, shift: i64| utc.plus_seconds(shift).map(|utc| zone.offset(utc));
        let turns = |period: &Period| {
            at(period.begin, -1) == Some(standard)
                && at(period.begin, 0) == Some(period.offset)
                && at(period.end, -1) == Some(period.offset)
                && at(period.end, 0) == Some(standard)
        };
        if !self.periods.is_empty() {
            return self.periods.iter().all(turns);
        }
        let day = around.or(Date::new(2007, 1, 1)).map(Date::midnight);
        let months = (-6..=6).filter_map(|month| day?.plus_seconds(month * 30 * 86_400));
        let mut offsets = months.map(|utc| zone.offset(utc));
        // TZ alone is the offset of winter and says nothing of summer.
        if self.is_fixed { offsets.all(|offset| offset == standard) } else { offsets.min() == Some(standard) }
    }

    /// The instant of a reading of this clock.
    fn to_utc(&self, local: Local) -> Local {
        let standard = self.standard.unwrap_or(0);
        let summer = self.periods.iter().find_map(|period| {
            let utc = local.plus_seconds(-period.offset)?;
            (period.begin <= utc && utc < period.end).then_some(utc)
        });
        summer.or_else(|| local.plus_seconds(-standard)).unwrap_or(local)
    }

    fn of_utc(&self, utc: Local) -> Local {
        let summer = self.periods.iter().find(|period| period.begin <= utc && utc < period.end);
        let offset = summer.map_or(self.standard.unwrap_or(0), |period| period.offset);
        utc.plus_seconds(offset).unwrap_or(utc)
    }
}

impl Clock {
    /// What a reading of the clock means; `None` where no clock is known.
    pub(super) fn moment(&self, local: Local) -> Option<Moment> {
        match self {
            Clock::Unknown => None,
            Clock::Zone(zone) if *zone == Zone::UTC => Some(Moment::Utc(local)),
            Clock::Zone(zone) => Some(Moment::Zoned(local, *zone)),
            Clock::Odd(lines) => Some(Moment::Utc(lines.to_utc(local))),
        }
    }

    /// What the clock shows at an instant, that at home where it is not known.
    pub(super) fn of_utc(&self, utc: Local, home: Zone) -> Local {
        match self {
            Clock::Unknown => home.of_utc(utc),
            Clock::Zone(zone) => zone.of_utc(utc),
            Clock::Odd(lines) => lines.of_utc(utc),
        }
    }

    /// The zone, where it is one.
    pub(super) fn zone(&self) -> Option<Zone> {
        if let Clock::Zone(zone) = self { Some(*zone) } else { None }
    }
}

/// The zone that is always so far from UTC.
fn fixed(offset: i64, around: Option<Date>) -> Option<Zone> {
    let hours = offset / 3600;
    let name = match (offset % 3600, hours) {
        (0, 0) => return Some(Zone::UTC),
        (0, 1..) => format!("Etc/GMT-{hours}"),
        (0, _) => format!("Etc/GMT+{}", -hours),
        _ => String::new(),
    };
    let lines = Lines { standard: Some(offset), is_fixed: true, ..Lines::default() };
    Zone::named(&name).or_else(|| lines.any(around))
}

/// `+02`, `+0200`, `-05:30`, `+0124`, `5`: seconds.
pub(super) fn offset(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i64>().ok())?;
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 15 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn instant(text: &str, offset: i64) -> Option<Local> {
    match text.strip_suffix(['Z', 'z']) {
        Some(utc) => utc.parse().ok(),
        None => text.parse::<Local>().ok()?.plus_seconds(-offset),
    }
}

/// The values of TZ and of each DAYLIGHT for a zone, for times from a day on.
pub(super) fn write(zone: Zone, from: Date) -> (String, Vec<String>) {
    let Some(first) = from.plus_days(-366).map(Date::midnight) else { return (text_of(0), vec!["FALSE".to_owned()]) };
    let changes = changes(zone, first);
    // Winter is the smallest offset around that day; what governments decide later is another story.
    let around = (-6..=6).filter_map(|month| from.plus_days(month * 30)).map(|day| zone.offset(day.midnight()));
    let standard = around.min().unwrap_or(0);
    let before = std::iter::once((first, zone.offset(first)));
    let changes: Vec<(Local, i64)> = before.chain(changes).collect();
    let mut daylight = Vec::new();
    for period in changes.windows(3) {
        let [(_, winter), (begin, summer), (end, next)] = period else { continue };
        let turns = (*winter, *next) == (standard, standard) && *summer > standard;
        if turns && *end >= from.midnight() && daylight.len() < MOST_PERIODS {
            let local = |utc: &Local, offset: i64| utc.plus_seconds(offset).unwrap_or(*utc).basic();
            let (begin, end) = (local(begin, standard), local(end, *summer));
            daylight.push(format!("TRUE;{};{begin};{end};;", text_of(*summer)));
        }
    }
    if daylight.is_empty() {
        daylight.push("FALSE".to_owned());
    }
    (text_of(standard), daylight)
}

/// When the clocks of a zone change in the years from an instant on, and their new offset.
fn changes(zone: Zone, first: Local) -> Vec<(Local, i64)> {
    let (mut changes, mut before) = (Vec::new(), first);
    // A fortnight is shorter than any time between two changes but Morocco's Ramadan, which is a month.
    for step in 1..=26 * (MOST_PERIODS as i64 + 3) {
        let Some(after) = first.plus_seconds(step * 14 * 86_400) else { break };
        if zone.offset(before) != zone.offset(after) {
            let at = change(zone, before, after);
            changes.push((at, zone.offset(at)));
        }
        before = after;
    }
    changes
}

/// The instant between two at which the offset changes.
fn change(zone: Zone, mut before: Local, mut after: Local) -> Local {
    while before.seconds_until(after) > 1 {
        let Some(middle) = before.plus_seconds(before.seconds_until(after) / 2) else { break };
        if zone.offset(middle) == zone.offset(before) { before = middle } else { after = middle }
    }
    after
}

/// Whether the clocks of two zones show the same difference in the years after an instant.
pub(super) fn are_in_step(one: Zone, other: Zone, from: Local) -> bool {
    let fortnights = (0..26 * 3).filter_map(|n| from.plus_seconds(n * 14 * 86_400));
    let mut differences = fortnights.map(|utc| one.offset(utc) - other.offset(utc));
    let first = differences.next();
    one == other || differences.all(|difference| Some(difference) == first)
}

/// `+02`, `-0330`.
fn text_of(offset: i64) -> String {
    let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60);
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{sign}{hours:02}"),
        (hours, minutes) => format!("{sign}{hours:02}{minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(tz: &str, daylight: &[&str]) -> Lines {
        let property = |name: &str, value: &&str| Property {
            name: name.into(),
            value: (*value).to_owned(),
            ..Property::default()
        };
        let mut properties = vec![property("TZ", &tz)];
        properties.extend(daylight.iter().map(|value| property("DAYLIGHT", value)));
        Lines::read(properties.iter())
    }

    fn zone(tz: &str, daylight: &[&str], home: &str) -> Option<&'static str> {
        lines(tz, daylight).clock(Zone::named(home).unwrap(), None).zone().map(Zone::name)
    }

    #[test]
    fn finds_the_zone_of_a_phone() {
        let paris = ["TRUE;+02;20090329T020000;20091025T030000;;", "TRUE;+02;20100328T020000;20101031T030000;;"];
        assert_eq!(zone("+01", &paris, "UTC"), Some("Europe/Paris"));
        assert_eq!(zone("+01", &paris, "Europe/Vienna"), Some("Europe/Vienna"), "home fits");
        assert_eq!(zone("+01", &paris, "America/New_York"), Some("Europe/Paris"), "home does not");
        assert_eq!(zone("+01", &["TRUE;+02;20070325T010000Z;20071028T010000Z;;"], "UTC"), Some("Europe/Paris"));
        let named = ["TRUE;+0100;20070325T010000;20071028T020000;Europe/Lisbon;Europe/Lisbon"];
        assert_eq!(zone("+0000", &named, "UTC"), Some("Europe/Lisbon"));
        assert_eq!(zone("+12", &["TRUE;+13;20260927T020000;20270404T030000;;"], "UTC"), Some("Pacific/Auckland"));
        assert_eq!(zone("-0330", &["TRUE;-0230;20260308T020000;20261101T020000;;"], "UTC"), Some("America/St_Johns"));
        assert_eq!(zone("+05:30", &["FALSE"], "UTC"), Some("Asia/Kolkata"));
        assert_eq!(zone("+14", &["FALSE"], "UTC"), Some("Etc/GMT-14"));
        assert_eq!(zone("-11", &["FALSE"], "Pacific/Niue"), Some("Pacific/Niue"));
        assert_eq!(zone("-07", &[], "America/Denver"), Some("America/Denver"), "TZ alone fits home");
    }

    #[test]
    fn converts_where_no_zone_fits() {
        // A P990 in Norway said so.
        let odd = lines("+0124", &["TRUE;+02;20060326T010000Z;20061029T010000Z;;"]).clock(Zone::UTC, None);
        assert_eq!(odd.zone(), None);
        let utc = |text: &str| odd.moment(text.parse().unwrap());
        assert_eq!(utc("20060701T120000"), Some(Moment::Utc("20060701T100000".parse().unwrap())));
        assert_eq!(utc("20061201T120000"), Some(Moment::Utc("20061201T103600".parse().unwrap())));
        assert_eq!(lines("-07", &[]).clock(Zone::UTC, None).zone(), None);
        assert_eq!(Lines::default().clock(Zone::UTC, None), Clock::Unknown);
    }

    #[test]
    fn writes_what_it_reads() {
        for name in
            WELL_KNOWN.into_iter().chain(["America/Nuuk", "Australia/Eucla", "Africa/Casablanca", "Europe/Dublin"])
        {
            let home = Zone::named(name).unwrap();
            for year in [1997, 2006, 2026] {
                let (tz, daylight) = write(home, Date::new(year, 7, 1).unwrap());
                let daylight: Vec<&str> = daylight.iter().map(String::as_str).collect();
                let read = lines(&tz, &daylight);
                assert!(read.fits(home, Date::new(year, 7, 1)), "{name} {year}: {tz} {daylight:?}");
            }
        }
        let (tz, daylight) = write(Zone::named("Pacific/Auckland").unwrap(), Date::new(2026, 11, 21).unwrap());
        assert_eq!((tz.as_str(), daylight.len()), ("+12", 5));
        assert_eq!(daylight[0], "TRUE;+13;20260927T020000;20270404T030000;;");
    }

    #[test]
    fn garbage_is_no_clock() {
        for (tz, daylight) in [("", ""), ("+99", "TRUE"), ("x", "TRUE;x;y;z"), ("+1234567", ";;;;"), ("é", "é;é")] {
            assert_eq!(lines(tz, &[daylight]).clock(Zone::UTC, None), Clock::Unknown, "{tz}");
        }
    }
}
