//! Points in time as people mean them: a day, a wall clock anywhere, a wall clock in a zone, an instant.
//!
//! The four never turn into each other by themselves: a birthday that became midnight UTC is a day early west of
//! Greenwich. Who has to convert (a phone that only knows UTC) says so and names the zone it converts by.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike};

pub use chrono::Weekday;

/// A day of the calendar: years 0 to 9999, proleptic Gregorian.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(NaiveDate);

/// A reading of a wall clock, in whole seconds. It is no instant before somebody says where the clock hangs. The default
/// is midnight at the beginning of 1970.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Local(NaiveDateTime);

/// A zone of the IANA database, `Europe/Paris`. It is stored by its name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub struct Zone(chrono_tz::Tz);

/// When something is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Moment {
    /// A whole day, the same day everywhere.
    Date(Date),
    /// This reading on whatever clock the person looks at.
    Floating(Local),
    /// This reading on the clocks of a zone.
    Zoned(Local, Zone),
    /// An instant; the reading is that of UTC.
    Utc(Local),
}

/// A length of time (RFC 5545 section 3.3.6). Days follow the calendar, also across a change of the clocks; seconds
/// are exact. Both have the same sign.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Span {
    /// Whole days.
    pub days: i64,
    /// Seconds.
    pub seconds: i64,
}

/// The text is not a moment or a length of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time: {0:?}")]
pub struct NotATime(pub String);

impl Date {
    /// A day; `None` when there is no such day or the year is not between 0 and 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Self::fit)
    }

    fn fit(day: NaiveDate) -> Option<Self> {
        (0..=9999).contains(&day.year()).then_some(Self(day))
    }

    /// The year, 0 to 9999.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The day of the year, 1 to 366.
    pub fn day_of_year(self) -> u32 {
        self.0.ordinal()
    }

    /// The last day of this month, 28 to 31.
    pub fn days_in_month(self) -> u32 {
        (28..=31).rev().find(|day| self.0.with_day(*day).is_some()).unwrap_or(28)
    }

    /// So many days later (or earlier).
    pub fn plus_days(self, days: i64) -> Option<Self> {
        self.0.checked_add_signed(TimeDelta::try_days(days)?).and_then(Self::fit)
    }

    /// How many days later the other one is.
    pub fn days_until(self, other: Date) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// Midnight at the beginning of the day.
    pub fn midnight(self) -> Local {
        Local(self.0.and_time(chrono::NaiveTime::MIN))
    }
}

impl Local {
    /// A reading; `None` when no clock shows it. Second 60 reads as 59, hour 24 as midnight of the next day.
    pub fn new(date: Date, hour: u32, minute: u32, second: u32) -> Option<Self> {
        match (hour, minute, second) {
            (24, 0, 0) => Some(date.plus_days(1)?.midnight()),
            _ => date.0.and_hms_opt(hour, minute, if second == 60 { 59 } else { second }).map(Self),
        }
    }

    /// The reading of UTC so many milliseconds after the beginning of 1970; the seconds are whole.
    pub fn of_millis(millis: i64) -> Option<Self> {
        let moment = chrono::DateTime::from_timestamp(millis.div_euclid(1_000), 0)?.naive_utc();
        Date::fit(moment.date()).map(|_| Self(moment))
    }

    /// The day.
    pub fn date(self) -> Date {
        Date(self.0.date())
    }

    /// 0 to 23.
    pub fn hour(self) -> u32 {
        self.0.hour()
    }

    /// 0 to 59.
    pub fn minute(self) -> u32 {
        self.0.minute()
    }

    /// 0 to 59.
    pub fn second(self) -> u32 {
        self.0.second()
    }

    /// Whether it is 00:00:00.
    pub fn is_midnight(self) -> bool {
        self.0.time() == chrono::NaiveTime::MIN
    }

    /// So many seconds later on this clock, which never changes to summer time.
    pub fn plus_seconds(self, seconds: i64) -> Option<Self> {
        let moved = self.0.checked_add_signed(TimeDelta::try_seconds(seconds)?)?;
        Date::fit(moved.date()).map(|_| Self(moved))
    }

    /// How many seconds later the other one is on this clock.
    pub fn seconds_until(self, other: Local) -> i64 {
        (other.0 - self.0).num_seconds()
    }

    /// Without separators: `20261121T143000`.
    pub fn basic(self) -> String {
        self.0.format("%Y%m%dT%H%M%S").to_string()
    }
}

impl Zone {
    /// UTC.
    pub const UTC: Zone = Zone(chrono_tz::Tz::UTC);

    /// The zone of this name, without regard to case.
    pub fn named(name: &str) -> Option<Zone> {
        let exact = name.parse().ok();
        let any_case = || chrono_tz::TZ_VARIANTS.into_iter().find(|zone| zone.name().eq_ignore_ascii_case(name));
        exact.or_else(any_case).map(Zone)
    }

    /// Every zone of the database.
    pub fn all() -> impl Iterator<Item = Zone> {
        chrono_tz::TZ_VARIANTS.into_iter().map(Zone)
    }

    /// `Europe/Paris`.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The instant, as UTC, at which the clocks of the zone show a reading. One that comes twice means its first
    /// time; one that is skipped is read with the offset before the gap (RFC 5545 section 3.3.5).
    pub fn to_utc(self, local: Local) -> Local {
        let offset = match self.0.offset_from_local_datetime(&local.0) {
            chrono::LocalResult::Single(offset) | chrono::LocalResult::Ambiguous(offset, _) => offset.fix(),
            chrono::LocalResult::None => self.0.offset_from_utc_datetime(&(local.0 - TimeDelta::days(1))).fix(),
        };
        Local(local.0 - TimeDelta::seconds(offset.local_minus_utc().into()))
    }

    /// What the clocks of the zone show at an instant.
    pub fn of_utc(self, utc: Local) -> Local {
        Local(utc.0 + TimeDelta::seconds(self.offset(utc)))
    }

    /// How many seconds the clocks of the zone are ahead of UTC at an instant.
    pub fn offset(self, utc: Local) -> i64 {
        self.0.offset_from_utc_datetime(&utc.0).fix().local_minus_utc().into()
    }
}

impl From<Zone> for &'static str {
    fn from(zone: Zone) -> Self {
        zone.name()
    }
}

impl TryFrom<String> for Zone {
    type Error = NotATime;

    fn try_from(name: String) -> Result<Self, NotATime> {
        Zone::named(&name).ok_or(NotATime(name))
    }
}

impl Moment {
    /// The day as written.
    pub fn date(self) -> Date {
        self.local().date()
    }

    /// The reading as written; midnight of a day.
    pub fn local(self) -> Local {
        match self {
            Moment::Date(date) => date.midnight(),
            Moment::Floating(local) | Moment::Zoned(local, _) | Moment::Utc(local) => local,
        }
    }

    /// Whether this is a whole day.
    pub fn is_date(self) -> bool {
        matches!(self, Moment::Date(_))
    }

    /// The instant as a reading of UTC. Days and floating readings are those of the zone `home`.
    pub fn utc(self, home: Zone) -> Local {
        match self {
            Moment::Utc(utc) => utc,
            Moment::Zoned(local, zone) => zone.to_utc(local),
            Moment::Date(_) | Moment::Floating(_) => home.to_utc(self.local()),
        }
    }

    /// The same instant on the clocks of a zone. Days and floating readings belong to no zone and stay as they are.
    pub fn seen_from(self, zone: Zone) -> Moment {
        match self {
            Moment::Date(_) | Moment::Floating(_) => self,
            Moment::Zoned(..) | Moment::Utc(_) => Moment::Zoned(zone.of_utc(self.utc(zone)), zone),
        }
    }

    /// The same sort of moment with another reading.
    pub fn with_local(self, local: Local) -> Moment {
        match self {
            Moment::Date(_) => Moment::Date(local.date()),
            Moment::Floating(_) => Moment::Floating(local),
            Moment::Zoned(_, zone) => Moment::Zoned(local, zone),
            Moment::Utc(_) => Moment::Utc(local),
        }
    }

    /// Later by a span: days on the calendar, seconds exactly. `None` beyond the year 9999. Where the clocks of the zone
    /// show an hour twice and the second time is meant, it is an instant.
    pub fn plus(self, span: Span) -> Option<Moment> {
        let days = self.local().date().plus_days(span.days)?;
        let reading = self.local().plus_seconds(self.local().date().days_until(days).checked_mul(86_400)?)?;
        match self {
            Moment::Date(_) => Some(Moment::Date(days.plus_days(span.seconds.div_euclid(86_400))?)),
            Moment::Zoned(_, zone) if span.seconds != 0 => {
                let utc = zone.to_utc(reading).plus_seconds(span.seconds)?;
                let shown = zone.of_utc(utc);
                Some(if zone.to_utc(shown) == utc { Moment::Zoned(shown, zone) } else { Moment::Utc(utc) })
            }
            _ => Some(self.with_local(reading.plus_seconds(span.seconds)?)),
        }
    }

    /// How much later the other one is: in days between two days, else exactly. Days and floating readings are those
    /// of the zone `home`.
    pub fn until(self, other: Moment, home: Zone) -> Span {
        match (self, other) {
            (Moment::Date(from), Moment::Date(to)) => Span::of_days(from.days_until(to)),
            (Moment::Floating(from), Moment::Floating(to)) => Span::of_seconds(from.seconds_until(to)),
            _ => Span::of_seconds(self.utc(home).seconds_until(other.utc(home))),
        }
    }
}

impl Span {
    /// Whole days.
    pub fn of_days(days: i64) -> Self {
        Span { days, seconds: 0 }
    }

    /// Seconds.
    pub fn of_seconds(seconds: i64) -> Self {
        Span { days: 0, seconds }
    }

    /// The other way round.
    pub fn negated(self) -> Self {
        Span { days: self.days.saturating_neg(), seconds: self.seconds.saturating_neg() }
    }

    /// In seconds, a day being 86 400 of them.
    pub fn total_seconds(self) -> i64 {
        self.days.saturating_mul(86_400).saturating_add(self.seconds)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}:{:02}", self.date(), self.hour(), self.minute(), self.second())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// `2026-11-21T14:30:00[Europe/Paris]`, with `Z` for UTC: for messages, not for files.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Date(date) => write!(f, "{date}"),
            Moment::Floating(local) => write!(f, "{local}"),
            Moment::Zoned(local, zone) => write!(f, "{local}[{zone:?}]"),
            Moment::Utc(local) => write!(f, "{local}Z"),
        }
    }
}

/// `P1D`, `-PT15M`, `P1DT12H`; nothing is `PT0S`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.days < 0 || self.seconds < 0 {
            f.write_str("-")?;
        }
        let (days, seconds) = (self.days.unsigned_abs(), self.seconds.unsigned_abs());
        f.write_str("P")?;
        if days > 0 {
            write!(f, "{days}D")?;
        }
        let clock = [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')];
        if seconds > 0 {
            f.write_str("T")?;
            clock.iter().filter(|(n, _)| *n > 0).try_for_each(|(n, unit)| write!(f, "{n}{unit}"))?;
        } else if days == 0 {
            f.write_str("T0S")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Reads `20261121`, `2026-11-21`.
impl FromStr for Date {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let bad = || NotATime(text.to_owned());
        let digits = digits(text.trim(), '-').ok_or_else(bad)?;
        let [year, month, day] = split(&digits, [4, 2, 2]).ok_or_else(bad)?;
        Date::new(year as i32, month, day).ok_or_else(bad)
    }
}

/// Reads `20261121T143000`, `2026-11-21T14:30:00`, both also without seconds; a fraction of a second is dropped.
impl FromStr for Local {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let bad = || NotATime(text.to_owned());
        let (date, time) = text.trim().split_once(['T', 't', ' ']).ok_or_else(bad)?;
        let time = time.split(['.', ',']).next().unwrap_or_default();
        let mut digits = digits(time, ':').ok_or_else(bad)?;
        if digits.len() == 4 {
            digits.push_str("00");
        }
        let [hour, minute, second] = split(&digits, [2, 2, 2]).ok_or_else(bad)?;
        Local::new(date.parse()?, hour, minute, second).ok_or_else(bad)
    }
}

/// Reads durations of RFC 5545 section 3.3.6, and what programs make of them: `P`, weeks beside days, `+`.
impl FromStr for Span {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let bad = || NotATime(text.to_owned());
        let upper = text.trim().to_ascii_uppercase();
        let (sign, rest) = match upper.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, upper.strip_prefix('+').unwrap_or(&upper)),
        };
        let rest = rest.strip_prefix('P').ok_or_else(bad)?;
        let (mut span, mut number, mut in_time) = (Span::default(), String::new(), false);
        for c in rest.chars() {
            if c.is_ascii_digit() {
                number.push(c);
                continue;
            }
            if c == 'T' && number.is_empty() {
                in_time = true;
                continue;
            }
            let n: i64 = number.parse().ok().filter(|n| *n <= 10_000_000_000).ok_or_else(bad)?;
            match (c, in_time) {
                ('W', false) => span.days += n * 7,
                ('D', false) => span.days += n,
                ('H', true) => span.seconds += n * 3600,
                ('M', true) => span.seconds += n * 60,
                ('S', true) => span.seconds += n,
                _ => return Err(bad()),
            }
            number.clear();
        }
        if !number.is_empty() { Err(bad()) } else { Ok(Span { days: sign * span.days, seconds: sign * span.seconds }) }
    }
}

fn digits(text: &str, separator: char) -> Option<String> {
    let digits: String = text.chars().filter(|c| *c != separator).collect();
    digits.bytes().all(|b| b.is_ascii_digit()).then_some(digits)
}

/// Cuts a text of digits into numbers of these lengths; `None` unless they use it up.
fn split<const N: usize>(digits: &str, lengths: [usize; N]) -> Option<[u32; N]> {
    let (mut out, mut rest) = ([0; N], digits);
    for (number, length) in out.iter_mut().zip(lengths) {
        let (head, tail) = rest.split_at_checked(length)?;
        *number = head.parse().ok()?;
        rest = tail;
    }
    rest.is_empty().then_some(out)
}

/// A day, with or without its year: birthdays and anniversaries.
///
/// The year `None` is written `--MM-DD` (ISO 8601:2000 truncated form, RFC 6350 section 4.3.1).
/// 29 February without a year is a valid day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    year: Option<i16>,
    month: u8,
    day: u8,
}

/// The text is not a day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {0:?}")]
pub struct NotADate(pub String);

impl PartialDate {
    /// A day of the proleptic Gregorian calendar; `None` when there is no such day.
    pub fn new(year: Option<i16>, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_none_or(|y| (y % 4 == 0 && y % 100 != 0) || y % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        let year_fits = year.is_none_or(|y| (0..=9999).contains(&y));
        (year_fits && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// The year, where it is known.
    pub fn year(self) -> Option<i16> {
        self.year
    }

    /// Of two that are one day, with the year known of one of them only: that one.
    pub fn fuller(self, other: Self) -> Option<Self> {
        let one_day = (self.month, self.day) == (other.month, other.day);
        match (self.year, other.year) {
            (Some(_), None) if one_day => Some(self),
            (None, Some(_)) if one_day => Some(other),
            _ => None,
        }
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

/// Reads `1961-03-03`, `19610303`, `--03-03`, `--0303` and any of them followed by `T…`, which is dropped.
impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bad = || NotADate(text.to_owned());
        let day = text.trim().split(['T', 't', ' ']).next().unwrap_or_default();
        let (year, rest) = match day.strip_prefix("--") {
            Some(rest) => (None, rest),
            None => {
                let year = day.get(..4).filter(|y| y.bytes().all(|b| b.is_ascii_digit())).ok_or_else(bad)?;
                (Some(year.parse().map_err(|_| bad())?), day.get(4..).unwrap_or_default())
            }
        };
        let digits: String = rest.chars().filter(|c| *c != '-').collect();
        if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(bad());
        }
        let number = |range: std::ops::Range<usize>| digits[range].parse::<u8>().map_err(|_| bad());
        PartialDate::new(year, number(0..2)?, number(2..4)?).ok_or_else(bad)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> Local {
        text.parse().unwrap()
    }

    #[test]
    fn a_zone_knows_both_nights_of_the_change() {
        let paris = Zone::named("europe/paris").unwrap();
        let utc = |text| paris.to_utc(local(text)).to_string();
        assert_eq!(utc("2026-03-29T01:59:59"), "2026-03-29T00:59:59");
        assert_eq!(utc("2026-03-29T02:30:00"), "2026-03-29T01:30:00", "skipped: 03:30 on the clock");
        assert_eq!(utc("2026-03-29T03:00:00"), "2026-03-29T01:00:00");
        assert_eq!(utc("2026-10-25T02:30:00"), "2026-10-25T00:30:00", "comes twice: the first");
        assert_eq!(paris.of_utc(local("2026-10-25T01:30:00")).to_string(), "2026-10-25T02:30:00");
        assert_eq!(Zone::named("America/St_Johns").unwrap().offset(local("2026-01-01T00:00:00")), -12_600);
    }

    #[test]
    fn days_never_move() {
        let day = Moment::Date("2026-12-25".parse().unwrap());
        for zone in ["Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Niue", "America/St_Johns", "Europe/Paris"] {
            assert_eq!(day.seen_from(Zone::named(zone).unwrap()), day);
        }
    }

    #[test]
    fn a_day_later_keeps_the_clock_and_24_hours_do_not() {
        let paris = Zone::named("Europe/Paris").unwrap();
        let eve = Moment::Zoned(local("2026-03-28T12:00:00"), paris);
        assert_eq!(eve.plus(Span::of_days(1)).unwrap().local().to_string(), "2026-03-29T12:00:00");
        let twice = Moment::Zoned(local("2026-10-25T02:30:00"), paris);
        assert_eq!(twice.until(twice.plus(Span::of_seconds(3600)).unwrap(), Zone::UTC), Span::of_seconds(3600));
        assert_eq!(eve.plus(Span::of_seconds(86_400)).unwrap().local().to_string(), "2026-03-29T13:00:00");
        assert_eq!(eve.until(eve.plus(Span::of_days(1)).unwrap(), Zone::UTC), Span::of_seconds(82_800));
        let last = Moment::Date("9999-12-31".parse().unwrap());
        assert_eq!(last.plus(Span::of_days(1)), None);
    }

    #[test]
    fn reads_times_as_programs_write_them() {
        for text in ["20261121T143000", "2026-11-21T14:30:00", "2026-11-21T14:30", "20261121T143000.000"] {
            assert_eq!(local(text).to_string(), "2026-11-21T14:30:00", "{text}");
        }
        assert_eq!(local("20261231T240000").to_string(), "2027-01-01T00:00:00");
        assert_eq!(local("20161231T235960").to_string(), "2016-12-31T23:59:59");
        for text in ["", "T", "2026", "20261121", "20261121T250000", "20261121T1", "２0261121T000000"] {
            assert!(text.parse::<Local>().is_err(), "{text}");
        }
    }

    #[test]
    fn spans_read_what_they_write() {
        for (text, shown) in [
            ("PT15M", "PT15M"),
            ("-P1DT12H", "-P1DT12H"),
            ("P2W", "P14D"),
            ("+PT90S", "PT1M30S"),
            ("PT0S", "PT0S"),
            ("P", "PT0S"),
        ] {
            assert_eq!(text.parse::<Span>().unwrap().to_string(), shown);
        }
        for text in ["", "15M", "PT", "P15", "P1M", "PT99999999999999999999S"].into_iter().filter(|t| *t != "PT") {
            assert!(text.parse::<Span>().is_err(), "{text}");
        }
    }

    #[test]
    fn reads_what_it_writes_and_the_short_forms() {
        for (text, shown) in [
            ("1961-03-03", "1961-03-03"),
            ("19610303", "1961-03-03"),
            ("--0229", "--02-29"),
            ("--12-31", "--12-31"),
            ("1999-12-31T00:00:00Z", "1999-12-31"),
        ] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), shown);
        }
    }

    #[test]
    fn refuses_days_that_are_not() {
        for text in ["", "1961", "19610230", "1900-02-29", "--1301", "03/03/1961", "١٩٦١٠٣٠٣", "-----"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn of_two_that_are_one_day_the_fuller_is_taken() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        let (bare, full) = (date("--05-12"), date("1979-05-12"));
        assert_eq!((bare.fuller(full), full.fuller(bare)), (Some(full), Some(full)));
        assert_eq!(
            (bare.fuller(bare), full.fuller(date("1980-05-12")), bare.fuller(date("1979-05-13"))),
            (None, None, None)
        );
    }
}
