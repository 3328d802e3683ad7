//! The times at which a series takes place.
//!
//! A rule is counted on the clock of the start: a weekly meeting at 9 stays at 9 when the clocks change (RFC 5545
//! section 3.3.10). Only periods shorter than a day, which no list narrows, are counted exactly.

use std::collections::BTreeSet;

use super::engine;
use super::{Ends, Frequency, Rule};
use crate::pim::moment::{Date, Local, Moment, Zone};

/// A start and what repeats it.
#[derive(Debug, Clone, Copy)]
pub struct Series<'a> {
    /// The first time. It takes place even where the rule would not have it.
    pub start: Moment,
    /// The rule, if there is one.
    pub rule: Option<&'a Rule>,
    /// Further times (RDATE).
    pub extra_dates: &'a [Moment],
    /// Times that do not take place (EXDATE).
    pub exceptions: &'a [Moment],
}

/// What part of time is looked at, as a person at home reads it. Floating times and days are those of `home`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Nothing that starts before this reading of the clock at home.
    pub from: Local,
    /// Nothing that starts at this reading or later.
    pub until: Local,
    /// Where the person is.
    pub home: Zone,
}

/// The times of a series within a window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Occurrences {
    /// Starts, earliest first, none twice.
    pub starts: Vec<Moment>,
    /// Whether this is all. It is not where the limit was reached, or where a rule asks for more work than is sane.
    pub complete: bool,
}

/// A rule is not followed further than so many times: every second for a day is more than anybody looks at.
const MOST_STEPS: usize = 100_000;

/// The starts of a series within a window, at most `limit` of them.
pub fn expand(series: &Series<'_>, window: Window, limit: usize) -> Occurrences {
    let home = window.home;
    let (from, until) = (home.to_utc(window.from), home.to_utc(window.until));
    let gone: BTreeSet<Local> = series.exceptions.iter().map(|day| series.meant(*day, home).utc(home)).collect();
    let inside = |at: Local| from <= at && at < until && !gone.contains(&at);
    let mut found: Vec<(Local, Moment)> = std::iter::once(series.start)
        .chain(series.extra_dates.iter().map(|day| series.meant(*day, home)))
        .map(|moment| (moment.utc(home), moment))
        .filter(|(at, _)| inside(*at))
        .collect();
    let mut complete = true;
    if let Some(rule) = series.rule {
        let mut times = Times::new(rule, series.start, home, Some(window.from));
        let kept = found.len();
        for (steps, moment) in times.by_ref().enumerate() {
            let at = moment.utc(home);
            // One more than asked for, to know that there are more.
            if at >= until || steps >= MOST_STEPS || found.len() - kept > limit {
                complete = at >= until;
                break;
            }
            if inside(at) {
                found.push((at, moment));
            }
        }
        complete &= !times.gave_up();
    }
    found.sort_by_key(|(at, _)| *at);
    found.dedup_by_key(|(at, _)| *at);
    complete &= found.len() <= limit;
    found.truncate(limit);
    Occurrences { starts: found.into_iter().map(|(_, moment)| moment).collect(), complete }
}

/// The last time a rule that ends lets something take place; `None` for one that never ends, or that ends beyond
/// anything we count to.
pub fn last(rule: &Rule, start: Moment, home: Zone) -> Option<Moment> {
    match rule.ends {
        Ends::Never => None,
        Ends::After(count) if count as usize > MOST_COUNTED => None,
        Ends::After(_) => {
            let mut times = Times::new(rule, start, home, None);
            let last = times.by_ref().last().unwrap_or(start);
            (!times.gave_up()).then_some(last)
        }
        Ends::Until(until) => {
            let near = until.local().plus_seconds(-rule.reach().saturating_mul(3))?;
            let mut times = Times::new(rule, start, home, Some(near));
            let last = times.by_ref().take(MOST_STEPS).last();
            (!times.gave_up()).then_some(last.unwrap_or(start))
        }
    }
}

/// No COUNT is followed further.
const MOST_COUNTED: usize = 1500;

impl Series<'_> {
    /// The time of this series that a moment means, in whatever way a program wrote it: a day for one of its times, a
    /// midnight for one of its days, a reading without zone.
    pub fn meant(&self, moment: Moment, home: Zone) -> Moment {
        meant(self.start, moment, home)
    }

    /// Whether something takes place at this moment.
    pub fn includes(&self, moment: Moment, home: Zone) -> bool {
        let at = self.meant(moment, home).utc(home);
        let from = home.of_utc(at);
        let Some(until) = from.plus_seconds(1) else { return false };
        let found = expand(self, Window { from, until, home }, 1).starts;
        found.iter().any(|start| start.utc(home) == at)
    }
}

/// The time of a series with this start that a moment means.
pub fn meant(start: Moment, moment: Moment, home: Zone) -> Moment {
    match (start, moment) {
        (Moment::Date(_), _) => Moment::Date(day(moment, home)),
        (Moment::Zoned(..) | Moment::Utc(_), Moment::Date(day)) => {
            let clock = start_clock(start, home);
            clock.with_local(on(day, clock.local()))
        }
        (Moment::Floating(clock), Moment::Date(day)) => Moment::Floating(on(day, clock)),
        (Moment::Zoned(..) | Moment::Utc(_), Moment::Floating(reading)) => start_clock(start, home).with_local(reading),
        (Moment::Floating(_), Moment::Zoned(..) | Moment::Utc(_)) => Moment::Floating(home.of_utc(moment.utc(home))),
        _ => moment,
    }
}

/// The start on a clock that hangs somewhere: an instant is read at home.
fn start_clock(start: Moment, home: Zone) -> Moment {
    if let Moment::Utc(_) = start { start.seen_from(home) } else { start }
}

/// The reading of a clock on another day.
fn on(day: Date, clock: Local) -> Local {
    day.midnight().plus_seconds(clock.date().midnight().seconds_until(clock)).unwrap_or(clock)
}

/// The day that programs without days mean by a moment: the one it names, unless it is midnight at home.
pub fn day(moment: Moment, home: Zone) -> Date {
    match moment {
        Moment::Utc(utc) if home.of_utc(utc).is_midnight() => home.of_utc(utc).date(),
        _ => moment.date(),
    }
}

/// The times of a rule from its start on, exceptions not considered.
struct Times<'a> {
    rule: &'a Rule,
    start: Moment,
    home: Zone,
    /// Periods are counted in instants, not on the clock.
    exact: bool,
    reading: Local,
    readings: engine::Readings,
    first: bool,
    left: Option<u32>,
}

impl<'a> Times<'a> {
    /// `near` lets it skip what lies well before that reading at home.
    fn new(rule: &'a Rule, start: Moment, home: Zone, near: Option<Local>) -> Self {
        let exact = rule.every < Frequency::Daily && !rule.has_lists() && matches!(start, Moment::Zoned(..));
        let mut reading = if exact { start.utc(home) } else { start.local() };
        let mut left = if let Ends::After(count) = rule.ends { Some(count) } else { None };
        let mut skipped = 0;
        // Two days cover every difference between clocks.
        if let Some(near) = near.and_then(|near| near.plus_seconds(-172_800)) {
            skipped = rule.periods_before(reading, near).filter(|_| left.is_none() || !rule.has_lists()).unwrap_or(0);
        }
        if skipped > 0 {
            let seconds = rule.period_seconds().unwrap_or(0).saturating_mul(skipped);
            reading = reading.plus_seconds(seconds).unwrap_or(reading);
            left = left.map(|left| u32::try_from(i64::from(left) - skipped).unwrap_or(0));
        }
        let readings = engine::Readings::new(rule, reading);
        Times { rule, start, home, exact, reading, readings, first: skipped == 0, left }
    }

    /// Whether the rule was too much work to be followed to its end.
    fn gave_up(&self) -> bool {
        self.readings.gave_up()
    }

    fn moment(&self, reading: Local) -> Moment {
        match self.start {
            Moment::Zoned(_, zone) if self.exact => {
                let local = zone.of_utc(reading);
                // The second time a clock shows this reading has no other name.
                if zone.to_utc(local) == reading { Moment::Zoned(local, zone) } else { Moment::Utc(reading) }
            }
            start => start.with_local(reading),
        }
    }

    fn is_over(&self, moment: Moment) -> bool {
        let Ends::Until(until) = self.rule.ends else { return false };
        match (moment, until) {
            (Moment::Date(at), _) => at > day(until, self.home),
            (_, Moment::Date(last)) => moment.date() > last,
            (_, Moment::Floating(last)) => moment.local() > last,
            _ => moment.utc(self.home) > until.utc(self.home),
        }
    }
}

impl Iterator for Times<'_> {
    type Item = Moment;

    fn next(&mut self) -> Option<Moment> {
        if self.left == Some(0) {
            return None;
        }
        let moment = if std::mem::take(&mut self.first) {
            self.readings.pass(self.reading);
            self.start
        } else {
            let reading = self.readings.next()?;
            self.moment(reading)
        };
        if self.is_over(moment) {
            self.left = Some(0);
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        Some(moment)
    }
}

impl Rule {
    /// Whether a list narrows or widens it.
    pub(super) fn has_lists(&self) -> bool {
        !(self.months.is_empty()
            && self.weeks.is_empty()
            && self.year_days.is_empty()
            && self.month_days.is_empty()
            && self.days.is_empty()
            && self.hours.is_empty()
            && self.minutes.is_empty()
            && self.seconds.is_empty()
            && self.positions.is_empty())
    }

    /// How long a period is, where all are equally long.
    fn period_seconds(&self) -> Option<i64> {
        let unit = match self.every {
            Frequency::Secondly => 1,
            Frequency::Minutely => 60,
            Frequency::Hourly => 3600,
            Frequency::Daily => 86_400,
            Frequency::Weekly => 604_800,
            Frequency::Monthly | Frequency::Yearly => return None,
        };
        Some(unit * i64::from(self.interval))
    }

    /// How far apart two times may be, roughly: lists may leave out many periods.
    fn reach(&self) -> i64 {
        let longest = match self.every {
            Frequency::Monthly => 31 * 86_400 * i64::from(self.interval),
            Frequency::Yearly => 8 * 366 * 86_400 * i64::from(self.interval),
            _ => self.period_seconds().unwrap_or(0),
        };
        longest.max(if self.has_lists() { 8 * 366 * 86_400 } else { 0 })
    }

    /// How many whole periods of equal length lie between two readings.
    fn periods_before(&self, start: Local, near: Local) -> Option<i64> {
        let between = start.seconds_until(near).max(0);
        Some(between / self.period_seconds()?.max(1)).map(|periods| (periods - 1).max(0))
    }
}
