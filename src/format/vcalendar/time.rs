//! Times of vCalendar 1.0 and moments: `20061222T110000`, with or without `Z`, and whole days, which it has none of.
//!
//! A whole day is recognised (1) by VALUE=DATE or a value without a time, (2) by X-EPOCAGENDAENTRYTYPE or the all-day
//! marks of desktops, (3) where a time from midnight to a midnight, to 23:59 or to 24:00 was written, on the clock of
//! the file or as it stands: P800 and P900 write `Z` although their own clock is meant.

use super::zone::Clock;
use crate::format::diary::{AllDay, Moments, Unmarked};
use crate::format::line::Property;
use crate::format::{Dialect, Diary};
use crate::pim::recurrence::expand;
use crate::pim::{Date, Local, Moment, Zone};

/// A time as it stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) local: Local,
    is_utc: bool,
    is_day: bool,
    /// It is to be taken as iCalendar would: nothing is guessed.
    is_exact: bool,
    zone: Option<Zone>,
}

impl Stamp {
    /// The time of a property.
    pub(super) fn of(property: &Property) -> Option<Stamp> {
        Stamp::read(&property.value, property)
    }

    /// One time of a property.
    pub(super) fn read(text: &str, property: &Property) -> Option<Stamp> {
        let mut stamp = Stamp::bare(text)?;
        match property.param("VALUE").map(str::to_ascii_uppercase).as_deref() {
            Some("DATE") => stamp.is_day = true,
            Some("DATE-TIME") => stamp.is_exact = true,
            _ => {}
        }
        stamp.zone = property.param("TZID").and_then(Zone::named);
        stamp.is_exact |= stamp.zone.is_some();
        Some(stamp)
    }

    /// Whether it is a midnight of whatever clock, and nothing says whether that is meant.
    pub(super) fn is_bare_midnight(self) -> bool {
        self.local.is_midnight() && !(self.is_utc || self.is_day || self.is_exact)
    }

    /// A time without a property around it.
    pub(super) fn bare(text: &str) -> Option<Stamp> {
        let text = text.trim();
        let plain = Stamp { local: nowhen()?, is_utc: false, is_day: false, is_exact: false, zone: None };
        if let Some(utc) = text.strip_suffix(['Z', 'z']) {
            return Some(Stamp { local: utc.parse().ok()?, is_utc: true, ..plain });
        }
        if let Ok(day) = text.parse::<Date>() {
            return Some(Stamp { local: day.midnight(), is_day: true, ..plain });
        }
        let (local, offset) = split_offset(text);
        let local: Local = local.parse().ok()?;
        Some(match offset {
            Some(offset) => Stamp { local: local.plus_seconds(-offset)?, is_utc: true, ..plain },
            None => Stamp { local, ..plain },
        })
    }
}

fn nowhen() -> Option<Local> {
    Date::new(2000, 1, 1).map(Date::midnight)
}

/// `20061222T110000+0100`: the reading and the seconds east of UTC.
fn split_offset(text: &str) -> (&str, Option<i64>) {
    let sign = text.rfind(['+', '-']).filter(|at| text.find(['T', 't']).is_some_and(|time| *at > time));
    let Some((local, offset)) = sign.and_then(|at| text.split_at_checked(at)) else { return (text, None) };
    (local, super::zone::offset(offset))
}

/// What a file says of whole days beside its times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Claim {
    /// That it is one.
    Day,
    /// That it is none.
    Time,
    /// Nothing.
    #[default]
    Open,
}

/// Reads the times of one entry.
pub(super) struct Watch<'a> {
    pub(super) dialect: &'a Dialect,
    pub(super) clock: Clock,
    /// The entry repeats, which it does on the clocks of a place.
    pub(super) is_series: bool,
}

impl Watch<'_> {
    fn home(&self) -> Option<Zone> {
        known(self.dialect.home)
    }

    /// What a time means.
    pub(super) fn moment(&self, stamp: Stamp) -> Moment {
        let Stamp { local, is_utc, is_day, is_exact, zone } = stamp;
        match (is_day, is_utc) {
            (true, _) => Moment::Date(local.date()),
            (_, true) if is_exact => {
                zone.filter(|zone| *zone != Zone::UTC).map_or(Moment::Utc(local), |zone| on(zone, local))
            }
            (_, true) => {
                let place = self.home().filter(|_| self.is_series && self.clock == Clock::Unknown);
                self.clock.zone().and_then(known).or(place).map_or(Moment::Utc(local), |zone| on(zone, local))
            }
            (_, false) => match zone {
                Some(zone) if zone == Zone::UTC => Moment::Utc(local),
                Some(zone) => Moment::Zoned(local, zone),
                None if is_exact => Moment::Floating(local),
                None => self.clock.moment(local).unwrap_or_else(|| self.unmarked(local)),
            },
        }
    }

    fn unmarked(&self, local: Local) -> Moment {
        match (self.dialect.diary.unmarked, self.home()) {
            (Unmarked::Utc, Some(home)) if self.is_series => on(home, local),
            (Unmarked::Utc, _) => Moment::Utc(local),
            (Unmarked::Home, Some(home)) => Moment::Zoned(local, home),
            _ => Moment::Floating(local),
        }
    }

    /// What the clock of the file shows at a time.
    fn seen(&self, stamp: Stamp) -> Local {
        let is_utc = stamp.is_utc || (self.clock == Clock::Unknown && self.dialect.diary.unmarked == Unmarked::Utc);
        if is_utc && !stamp.is_day { self.clock.of_utc(stamp.local, self.dialect.home) } else { stamp.local }
    }

    /// The first day and the first day after of an event that lasts whole days.
    pub(super) fn days(&self, start: Stamp, end: Option<Stamp>, claim: Claim) -> Option<(Date, Option<Date>)> {
        if start.is_day {
            let first = start.local.date();
            return Some((first, end.and_then(|end| after(first, self.seen(end)))));
        }
        if claim == Claim::Time || start.is_exact {
            return None;
        }
        let views: [fn(&Self, Stamp) -> Local; 2] = [Self::seen, |_, stamp| stamp.local];
        for view in views {
            let (from, to) = (view(self, start), end.map(|end| view(self, end)));
            let is_whole = to.is_some_and(|to| to > from && (to.is_midnight() || is_last_minute(to)));
            if from.is_midnight() && (is_whole || claim == Claim::Day) {
                return Some((from.date(), to.and_then(|to| after(from.date(), to))));
            }
        }
        let first = self.seen(start).date();
        (claim == Claim::Day).then(|| (first, end.and_then(|end| after(first, self.seen(end)))))
    }

    /// The day or time of a task: midnight and 23:59 mean the day.
    pub(super) fn day_or_time(&self, stamp: Stamp) -> Moment {
        if !stamp.is_exact && !stamp.is_day {
            let is_day = |local: &Local| local.is_midnight() || is_last_minute(*local);
            if let Some(local) = [self.seen(stamp), stamp.local].into_iter().find(is_day) {
                return Moment::Date(local.date());
            }
        }
        self.moment(stamp)
    }

    /// When a task was done: an instant, or the day where a phone knows no more (S60 writes its midnight as UTC).
    pub(super) fn completed(&self, stamp: Stamp) -> Moment {
        match stamp {
            Stamp { local, is_exact: false, .. } if local.is_midnight() => Moment::Date(local.date()),
            Stamp { local, is_exact: false, is_utc: true, .. } => Moment::Utc(local),
            _ => self.moment(stamp),
        }
    }

    /// A further time of a series that starts at `start`.
    pub(super) fn repetition(&self, stamp: Stamp, start: Option<Moment>) -> Moment {
        match start {
            Some(Moment::Date(_)) if !stamp.is_exact => self.day(stamp),
            _ => self.moment(stamp),
        }
    }

    fn day(&self, stamp: Stamp) -> Moment {
        let local = if stamp.local.is_midnight() { stamp.local } else { self.seen(stamp) };
        Moment::Date(local.date())
    }

    /// The end of a rule: a day for a series of days, else an instant wherever its clock is known. A day beside a time
    /// lasts until its end.
    pub(super) fn until(&self, text: &str, start: Option<Moment>) -> Option<Moment> {
        let stamp = Stamp::bare(text)?;
        let end = match self.moment(stamp) {
            Moment::Date(day) if start.is_some() => Moment::Floating(Local::new(day, 23, 59, 59)?),
            end => end,
        };
        Some(match (start, end) {
            (Some(Moment::Date(_)), _) => self.day(stamp),
            (Some(Moment::Zoned(_, zone)), Moment::Floating(local)) => Moment::Utc(zone.to_utc(local)),
            (Some(Moment::Utc(_)), Moment::Floating(local)) => Moment::Utc(self.dialect.home.to_utc(local)),
            (_, end @ Moment::Zoned(..)) => Moment::Utc(end.utc(self.dialect.home)),
            (_, end) => end,
        })
    }
}

/// An instant on the clocks of a zone, where they name it.
fn on(zone: Zone, utc: Local) -> Moment {
    let local = zone.of_utc(utc);
    if zone.to_utc(local) == utc { Moment::Zoned(local, zone) } else { Moment::Utc(utc) }
}

/// UTC as home means that nobody said where home is.
pub(super) fn known(home: Zone) -> Option<Zone> {
    Some(home).filter(|home| *home != Zone::UTC)
}

fn is_last_minute(local: Local) -> bool {
    (local.hour(), local.minute()) == (23, 59) && matches!(local.second(), 0 | 59)
}

/// The first day after the last, by how the end of the last was written.
fn after(first: Date, end: Local) -> Option<Date> {
    let after = if end.is_midnight() { Some(end.date()) } else { end.date().plus_days(1) };
    after.filter(|after| *after > first).or_else(|| first.plus_days(1))
}

/// Writes the times of one entry.
pub(super) struct Pen<'a> {
    pub(super) dialect: &'a Dialect,
    /// The zone that TZ and DAYLIGHT tell of.
    pub(super) zone: Option<Zone>,
    pub(super) is_series: bool,
}

/// A value with the parameters it needs (`;TZID=Europe/Paris`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelled {
    pub(super) params: String,
    pub(super) value: String,
}

impl Spelled {
    fn plain(value: String) -> Self {
        Spelled { params: String::new(), value }
    }

    fn with(params: &str, value: String) -> Self {
        Spelled { params: params.to_owned(), value }
    }
}

impl<'a> Pen<'a> {
    /// A pen for an entry that starts at this moment.
    pub(super) fn new(dialect: &'a Dialect, start: Option<Moment>, is_series: bool) -> Self {
        let place = match start {
            Some(Moment::Zoned(_, zone)) => Some(zone),
            Some(Moment::Utc(_)) if dialect.diary.moments != Moments::AsMeant => known(dialect.home),
            _ => None,
        };
        let zone = match dialect.diary.moments {
            Moments::AsMeant | Moments::FloatingWithZone => place,
            Moments::UtcWithZone => place.filter(|_| is_series),
            Moments::Utc | Moments::Floating => None,
        };
        Pen { dialect, zone, is_series }
    }

    fn diary(&self) -> &'a Diary {
        &self.dialect.diary
    }

    /// A time, or a day where it stands alone.
    pub(super) fn moment(&self, moment: Moment) -> Spelled {
        let home = known(self.dialect.home);
        let utc = || moment.utc(self.dialect.home);
        let instant = |utc: Local| Spelled::plain(format!("{}Z", utc.basic()));
        match (self.diary().moments, moment) {
            (_, Moment::Date(day)) => self.day(day),
            (Moments::AsMeant, _) => self.as_meant(moment),
            (Moments::Floating, Moment::Floating(local)) => Spelled::plain(local.basic()),
            (Moments::Floating, Moment::Zoned(local, _)) => {
                Spelled::plain(home.map_or(local, |home| home.of_utc(utc())).basic())
            }
            (Moments::Floating, Moment::Utc(local)) => match home {
                Some(home) => Spelled::plain(home.of_utc(local).basic()),
                None => instant(local),
            },
            (Moments::FloatingWithZone, Moment::Floating(local)) => Spelled::plain(local.basic()),
            (Moments::FloatingWithZone, _) => match self.zone {
                Some(zone) => Spelled::plain(zone.of_utc(utc()).basic()),
                None => instant(utc()),
            },
            (Moments::Utc | Moments::UtcWithZone, Moment::Floating(local)) if home.is_none() => {
                Spelled::plain(local.basic())
            }
            (Moments::Utc | Moments::UtcWithZone, _) => instant(utc()),
        }
    }

    fn as_meant(&self, moment: Moment) -> Spelled {
        let marks = self.diary().marks;
        let local = moment.local();
        // What would be read as a day, or on the clock of the file, says that it is neither.
        let is_ambiguous =
            self.zone.is_some() || self.is_series || local.is_midnight() || is_last_minute(local) || !self.is_plain();
        let exact = if marks && is_ambiguous { ";VALUE=DATE-TIME" } else { "" };
        match moment {
            Moment::Zoned(local, zone) if marks => Spelled::with(&format!(";TZID={}", zone.name()), local.basic()),
            Moment::Zoned(local, zone) if self.zone == Some(zone) => Spelled::plain(local.basic()),
            Moment::Utc(utc) => Spelled::with(exact, format!("{}Z", utc.basic())),
            Moment::Zoned(..) => Spelled::plain(format!("{}Z", moment.utc(self.dialect.home).basic())),
            Moment::Floating(local) => Spelled::with(exact, local.basic()),
            Moment::Date(day) => self.day(day),
        }
    }

    /// Whether no time of the day at home can look like a midnight, and bare times are taken as they stand.
    fn is_plain(&self) -> bool {
        known(self.dialect.home).is_none() && self.diary().unmarked == Unmarked::Floating
    }

    /// A day, by itself.
    pub(super) fn day(&self, day: Date) -> Spelled {
        match self.diary().all_day {
            AllDay::Date => Spelled::with(";VALUE=DATE", digits(day)),
            _ => Spelled::plain(day.midnight().basic()),
        }
    }

    /// The day a task is due: the end of it.
    pub(super) fn due(&self, day: Date) -> Spelled {
        match self.diary().all_day {
            AllDay::Date => self.day(day),
            AllDay::Until235959 => Spelled::plain(format!("{}T235959", digits(day))),
            _ => Spelled::plain(format!("{}T235900", digits(day))),
        }
    }

    /// DTEND of an event of whole days: `after` is the first day after the last. `None` where there is nothing to say.
    pub(super) fn last_day(&self, first: Date, after: Option<Date>, spelling: AllDay) -> Option<Spelled> {
        let next = after.filter(|after| *after > first).or_else(|| first.plus_days(1))?;
        let is_single = first.days_until(next) == 1;
        let last = |time: &str| Some(Spelled::plain(format!("{}T{time}", digits(next.plus_days(-1)?))));
        match spelling {
            AllDay::Date => {
                let said = after.or(Some(next).filter(|_| self.diary().end_needed));
                said.map(|after| Spelled::with(";VALUE=DATE", digits(after)))
            }
            AllDay::Until2359 => last("235900"),
            AllDay::Until235959 => last("235959"),
            AllDay::SameStart if is_single => Some(Spelled::plain(first.midnight().basic())),
            AllDay::SameStart | AllDay::NextMidnight => Some(Spelled::plain(next.midnight().basic())),
        }
    }

    /// A further time of a series, as its first is written.
    pub(super) fn repetition(&self, moment: Moment, start: Option<Moment>) -> Spelled {
        let Some(start) = start else { return self.moment(moment) };
        if !self.diary().marks {
            return self.moment(expand::meant(start, moment, self.dialect.home));
        }
        let mut time = self.moment(moment);
        if start.is_date() && time.params.is_empty() {
            time.params = ";VALUE=DATE-TIME".to_owned();
        }
        time
    }

    /// The end of a rule, where there is no place for parameters.
    pub(super) fn until(&self, end: Moment, start: Moment) -> String {
        let home = self.dialect.home;
        let bare = |zone: Zone| zone.of_utc(end.utc(home)).basic();
        match (end, self.diary().moments) {
            (Moment::Date(day), _) if self.diary().all_day == AllDay::Date => digits(day),
            (Moment::Date(day), _) if start.is_date() => day.midnight().basic(),
            (Moment::Date(day), _) => {
                let last = Local::new(day, 23, 59, 59).unwrap_or(day.midnight());
                self.until(start.with_local(last), start)
            }
            (_, _) if start.is_date() && self.diary().all_day != AllDay::Date => {
                expand::day(end, home).midnight().basic()
            }
            (Moment::Utc(utc), Moments::AsMeant) => format!("{}Z", utc.basic()),
            (_, Moments::UtcWithZone | Moments::FloatingWithZone) if self.zone.is_some() => {
                self.zone.map(bare).unwrap_or_default()
            }
            _ => self.moment(end).value,
        }
    }
}

/// `20061222`.
pub(super) fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
