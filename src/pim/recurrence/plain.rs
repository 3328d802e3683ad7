//! Rules in one spelling: what only repeats the start is left out, so that a phone's and a desktop's rule compare.

use super::expand::last;
use super::{Ends, Frequency, NthDay, Rule};
use crate::pim::moment::{Moment, Weekday, Zone};

impl Rule {
    /// The rule without what only repeats the start: `WEEKLY;BYDAY=TU` of a start on a Tuesday is `WEEKLY`. How it ends
    /// stays as it is written. The start counts as written; read an instant on the clock it was made on first
    /// ([`Moment::seen_from`]).
    pub fn plain(&self, start: Moment) -> Rule {
        let mut rule = self.clone().tidy();
        let local = start.local();
        rule.drop_times(start);
        if rule.months.len() == 12 {
            rule.months.clear();
        }
        rule.place_days();
        match rule.every {
            Frequency::Weekly => rule.days.iter_mut().for_each(|day| day.nth = 0),
            Frequency::Monthly if rule.interval.is_multiple_of(12) && rule.months.is_empty() => {
                rule.every = Frequency::Yearly;
                rule.interval /= 12;
                rule.months = vec![local.date().month() as u8];
                if rule.days.is_empty() && rule.month_days.is_empty() {
                    rule.month_days = vec![local.date().day() as i8];
                }
            }
            Frequency::Daily if rule.interval == 1 && rule.only_days() => rule.every = Frequency::Weekly,
            _ => {}
        }
        rule = rule.tidy();
        rule.drop_days(start);
        if !rule.counts_weeks() {
            rule.week_start = Weekday::Mon;
        }
        rule
    }

    /// Whether days of the week, each of them, are all that narrows it.
    fn only_days(&self) -> bool {
        let bare = Rule { days: Vec::new(), ..self.clone() };
        !self.days.is_empty() && !bare.has_lists() && self.days.iter().all(|day| day.nth == 0)
    }

    fn drop_times(&mut self, start: Moment) {
        let local = start.local();
        if self.every >= Frequency::Daily && (self.hours == [local.hour() as u8] || start.is_date()) {
            self.hours.clear();
        }
        if self.every >= Frequency::Hourly && (self.minutes == [local.minute() as u8] || start.is_date()) {
            self.minutes.clear();
        }
        if self.every >= Frequency::Minutely && (self.seconds == [local.second() as u8] || start.is_date()) {
            self.seconds.clear();
        }
    }

    /// `BYDAY=TU;BYSETPOS=2` of a month is its second Tuesday.
    fn place_days(&mut self) {
        let whole_month = self.every == Frequency::Monthly && self.month_days.is_empty() && self.hours.is_empty();
        if let ([day], [position @ (-5..=-1 | 1..=5)]) = (&mut self.days[..], &self.positions[..])
            && whole_month
            && day.nth == 0
        {
            day.nth = *position as i8;
            self.positions.clear();
        }
    }

    fn drop_days(&mut self, start: Moment) {
        let date = start.date();
        let alone = self.weeks.is_empty() && self.year_days.is_empty() && self.positions.is_empty();
        let (day, month) = (date.day() as i8, date.month() as u8);
        match self.every {
            Frequency::Weekly if self.days == [NthDay { nth: 0, day: date.weekday() }] && alone => self.days.clear(),
            Frequency::Weekly if self.interval == 1 && self.days.len() == 7 && alone => {
                self.every = Frequency::Daily;
                self.days.clear();
            }
            Frequency::Monthly if self.month_days == [day] && self.days.is_empty() && alone => self.month_days.clear(),
            Frequency::Yearly if self.days.is_empty() && alone => {
                let same_month = self.months == [month];
                if same_month && (self.month_days.is_empty() || self.month_days == [day]) {
                    self.months.clear();
                    self.month_days.clear();
                }
            }
            _ => {}
        }
    }

    /// Whether it matters on which day a week begins.
    fn counts_weeks(&self) -> bool {
        match self.every {
            Frequency::Weekly => self.interval > 1 && !self.days.is_empty(),
            Frequency::Yearly => !self.weeks.is_empty(),
            _ => false,
        }
    }

    /// The plain rule with its end, where it has one we can count to, as the instant of the last time: `COUNT` and
    /// `UNTIL` of one last time become equal. An instant as start is read on the clocks of `home`.
    pub fn canonical(&self, start: Moment, home: Zone) -> Rule {
        let start = if let Moment::Utc(_) = start { start.seen_from(home) } else { start };
        let ends = match last(self, start, home) {
            Some(last @ Moment::Date(_)) => Ends::Until(last),
            Some(last) => Ends::Until(Moment::Utc(last.utc(home))),
            None => self.ends,
        };
        Rule { ends, ..self.plain(start) }
    }
}

/// Whether two rules of one start mean the same times.
pub fn same_rule(a: &Rule, b: &Rule, start: Moment, home: Zone) -> bool {
    a == b || a.plain(start).cycle() == b.plain(start).cycle() && a.canonical(start, home) == b.canonical(start, home)
}

impl Rule {
    /// The rule as if it never ended.
    pub fn cycle(&self) -> Rule {
        Rule { ends: Ends::Never, ..self.clone() }
    }
}
