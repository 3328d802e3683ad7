//! The one place that knows who counts for us: the crate `rrule`, given readings of a clock that never changes.

use rrule::{NWeekday, RRuleSet, Tz};

use super::{Frequency, Rule};
use crate::pim::moment::{Date, Local};

/// The readings a rule asks for, from a start on, without end.
pub(super) struct Readings {
    times: Box<dyn Iterator<Item = Local>>,
    /// A reading that was returned already.
    passed: Option<Local>,
    gave_up: bool,
    last: Option<Local>,
}

/// Readings end with the year 9999. A rule that stops before was given up.
const LAST_YEAR: i32 = 9990;

impl Readings {
    pub(super) fn new(rule: &Rule, start: Local) -> Self {
        let set = counted(rule, start);
        let gave_up = set.is_none();
        let times = set.into_iter().flat_map(|set| set.limit().into_iter()).map_while(|time| reading(&time));
        Readings { times: Box::new(times), passed: None, gave_up, last: Some(start) }
    }

    /// Leaves out one reading.
    pub(super) fn pass(&mut self, reading: Local) {
        self.passed = Some(reading);
    }

    /// Whether the rule was not followed because it asks too much, or never fits.
    pub(super) fn gave_up(&self) -> bool {
        self.gave_up
    }
}

impl Iterator for Readings {
    type Item = Local;

    fn next(&mut self) -> Option<Local> {
        let next = self.times.by_ref().find(|reading| Some(*reading) != self.passed);
        match next {
            Some(reading) => self.last = Some(reading),
            None => self.gave_up |= self.last.is_some_and(|last| last.date().year() < LAST_YEAR),
        }
        next
    }
}

/// The rule in the words of the crate; `None` where it cannot say it.
fn counted(rule: &Rule, start: Local) -> Option<RRuleSet> {
    let every = match rule.every {
        Frequency::Secondly => rrule::Frequency::Secondly,
        Frequency::Minutely => rrule::Frequency::Minutely,
        Frequency::Hourly => rrule::Frequency::Hourly,
        Frequency::Daily => rrule::Frequency::Daily,
        Frequency::Weekly => rrule::Frequency::Weekly,
        Frequency::Monthly => rrule::Frequency::Monthly,
        Frequency::Yearly => rrule::Frequency::Yearly,
    };
    let day = |day: &super::NthDay| match day.nth {
        0 => NWeekday::Every(day.day),
        nth => NWeekday::Nth(nth.into(), day.day),
    };
    let months: Vec<chrono::Month> =
        rule.months.iter().filter_map(|month| chrono::Month::try_from(*month).ok()).collect();
    let seconds = rule.seconds.iter().map(|second| (*second).min(59)).collect();
    let start = time(start)?;
    rrule::RRule::new(every)
        .interval(rule.interval.try_into().ok()?)
        .week_start(rule.week_start)
        .by_month(&months)
        .by_week_no(rule.weeks.clone())
        .by_year_day(rule.year_days.clone())
        .by_month_day(rule.month_days.clone())
        .by_weekday(rule.days.iter().map(day).collect())
        .by_hour(rule.hours.clone())
        .by_minute(rule.minutes.clone())
        .by_second(seconds)
        .by_set_pos(rule.positions.iter().map(|position| i32::from(*position)).collect())
        .build(start)
        .ok()
}

/// The reading as an instant of a zone in which nothing ever changes.
fn time(local: Local) -> Option<chrono::DateTime<Tz>> {
    let day = chrono::NaiveDate::from_ymd_opt(local.date().year(), local.date().month(), local.date().day())?;
    let naive = day.and_hms_opt(local.hour(), local.minute(), local.second())?;
    Some(naive.and_utc().with_timezone(&Tz::UTC))
}

fn reading(time: &chrono::DateTime<Tz>) -> Option<Local> {
    use chrono::{Datelike, Timelike};
    Local::new(Date::new(time.year(), time.month(), time.day())?, time.hour(), time.minute(), time.second())
}
