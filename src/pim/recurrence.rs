//! How something repeats: the rule of RFC 5545 section 3.3.10, the richest of those our peers speak.

mod engine;
pub mod expand;
mod plain;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use super::moment::{Date, Local, Moment, Weekday};

pub use expand::{Occurrences, Series, Window, expand};
pub use plain::same_rule;

/// A rule of repetition. Lists are sorted and hold nothing twice, so that equal rules are equal values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rule {
    /// What is counted.
    pub every: Frequency,
    /// Every how many of them; at least 1.
    pub interval: u32,
    /// When it ends.
    pub ends: Ends,
    /// BYMONTH: 1 to 12.
    pub months: Vec<u8>,
    /// BYWEEKNO: 1 to 53, negative from the end of the year.
    pub weeks: Vec<i8>,
    /// BYYEARDAY: 1 to 366, negative from the end of the year.
    pub year_days: Vec<i16>,
    /// BYMONTHDAY: 1 to 31, negative from the end of the month.
    pub month_days: Vec<i8>,
    /// BYDAY.
    pub days: Vec<NthDay>,
    /// BYHOUR: 0 to 23.
    pub hours: Vec<u8>,
    /// BYMINUTE: 0 to 59.
    pub minutes: Vec<u8>,
    /// BYSECOND: 0 to 60.
    pub seconds: Vec<u8>,
    /// BYSETPOS: which of the days of one period, negative from its end.
    pub positions: Vec<i16>,
    /// WKST.
    pub week_start: Weekday,
    /// Parts we do not know (RSCALE, X-…), upper case names, as they came.
    pub other: Vec<(String, String)>,
}

/// The periods a rule counts (FREQ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Frequency {
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// When a rule ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ends {
    /// Never.
    Never,
    /// After so many times, the first included; at least 1.
    After(u32),
    /// No time starts after this: a day, a floating reading or an instant.
    Until(Moment),
}

/// A day of the week, or the n-th one of a month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NthDay {
    /// 1 is the first, −1 the last, 0 every one.
    pub nth: i8,
    /// Which day.
    pub day: Weekday,
}

/// The text is not a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a recurrence rule: {0:?}")]
pub struct NotARule(pub String);

/// The two-letter words of the days, Monday first.
pub const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "MO"),
    (Weekday::Tue, "TU"),
    (Weekday::Wed, "WE"),
    (Weekday::Thu, "TH"),
    (Weekday::Fri, "FR"),
    (Weekday::Sat, "SA"),
    (Weekday::Sun, "SU"),
];

const FREQUENCIES: [(Frequency, &str); 7] = [
    (Frequency::Secondly, "SECONDLY"),
    (Frequency::Minutely, "MINUTELY"),
    (Frequency::Hourly, "HOURLY"),
    (Frequency::Daily, "DAILY"),
    (Frequency::Weekly, "WEEKLY"),
    (Frequency::Monthly, "MONTHLY"),
    (Frequency::Yearly, "YEARLY"),
];

/// No list of a rule is longer: more than every minute of an hour or day of a year is a mistake or an attack.
const LONGEST_LIST: usize = 800;

impl Rule {
    /// Every period, for ever.
    pub fn every(every: Frequency) -> Self {
        Rule {
            every,
            interval: 1,
            ends: Ends::Never,
            months: Vec::new(),
            weeks: Vec::new(),
            year_days: Vec::new(),
            month_days: Vec::new(),
            days: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            seconds: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Mon,
            other: Vec::new(),
        }
    }

    /// With its lists sorted and without doubles; the first, second … fifth Monday of a month are its Mondays.
    pub fn tidy(mut self) -> Self {
        fn sort<T: Ord>(list: &mut Vec<T>) {
            list.sort_unstable();
            list.dedup();
        }
        sort(&mut self.months);
        sort(&mut self.weeks);
        sort(&mut self.year_days);
        sort(&mut self.month_days);
        sort(&mut self.hours);
        sort(&mut self.minutes);
        sort(&mut self.seconds);
        sort(&mut self.positions);
        if self.every == Frequency::Monthly || (self.every == Frequency::Yearly && !self.months.is_empty()) {
            for (day, _) in WEEKDAYS {
                if (1..=5).all(|nth| self.days.contains(&NthDay { nth, day })) {
                    self.days.retain(|other| other.day != day);
                    self.days.push(NthDay { nth: 0, day });
                }
            }
        }
        self.days.sort_unstable_by_key(|day| (day.day.num_days_from_monday(), day.nth));
        self.days.dedup();
        self.interval = self.interval.max(1);
        self
    }
}

/// The word of a day, `MO`.
pub fn weekday_word(day: Weekday) -> &'static str {
    WEEKDAYS[day.num_days_from_monday() as usize].1
}

/// The day of a word, `mo`.
pub fn weekday_of(word: &str) -> Option<Weekday> {
    WEEKDAYS.into_iter().find(|(_, name)| name.eq_ignore_ascii_case(word)).map(|(day, _)| day)
}

impl fmt::Display for NthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nth != 0 {
            write!(f, "{}", self.nth)?;
        }
        f.write_str(weekday_word(self.day))
    }
}

/// The canonical text of an RRULE value: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE`.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = FREQUENCIES.iter().find(|(every, _)| *every == self.every).map_or("DAILY", |(_, word)| word);
        write!(f, "FREQ={word}")?;
        match self.ends {
            Ends::Never => {}
            Ends::After(count) => write!(f, ";COUNT={count}")?,
            Ends::Until(Moment::Date(day)) => write!(f, ";UNTIL={:04}{:02}{:02}", day.year(), day.month(), day.day())?,
            Ends::Until(Moment::Utc(utc)) => write!(f, ";UNTIL={}Z", utc.basic())?,
            Ends::Until(until) => write!(f, ";UNTIL={}", until.local().basic())?,
        }
        if self.interval > 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        list(f, "BYSECOND", &self.seconds)?;
        list(f, "BYMINUTE", &self.minutes)?;
        list(f, "BYHOUR", &self.hours)?;
        list(f, "BYDAY", &self.days)?;
        list(f, "BYMONTHDAY", &self.month_days)?;
        list(f, "BYYEARDAY", &self.year_days)?;
        list(f, "BYWEEKNO", &self.weeks)?;
        list(f, "BYMONTH", &self.months)?;
        list(f, "BYSETPOS", &self.positions)?;
        if self.week_start != Weekday::Mon {
            write!(f, ";WKST={}", weekday_word(self.week_start))?;
        }
        self.other.iter().try_for_each(|(name, value)| write!(f, ";{name}={value}"))
    }
}

fn list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, name: &str, values: &[T]) -> fmt::Result {
    for (n, value) in values.iter().enumerate() {
        if n == 0 { write!(f, ";{name}={value}")? } else { write!(f, ",{value}")? }
    }
    Ok(())
}

/// Reads the value of an RRULE. Numbers that mean nothing (`BYMONTH=13`) make it no rule: guessing would move dates.
impl FromStr for Rule {
    type Err = NotARule;

    fn from_str(text: &str) -> Result<Self, NotARule> {
        read(text.trim()).map(Rule::tidy).ok_or_else(|| NotARule(text.to_owned()))
    }
}

fn read(text: &str) -> Option<Rule> {
    let text = text.strip_prefix("RRULE:").unwrap_or(text);
    let mut rule: Option<Rule> = None;
    let parts = || text.split(';').filter(|part| !part.trim().is_empty()).map(|part| part.split_once('='));
    for part in parts() {
        let (name, value) = part?;
        if name.trim().eq_ignore_ascii_case("FREQ") {
            let known = FREQUENCIES.iter().find(|(_, word)| word.eq_ignore_ascii_case(value.trim()))?;
            rule = Some(Rule::every(known.0));
        }
    }
    let mut rule = rule?;
    for part in parts() {
        let (name, value) = part?;
        let (name, value) = (name.trim().to_ascii_uppercase(), value.trim());
        match name.as_str() {
            "FREQ" => {}
            "INTERVAL" => rule.interval = value.parse().ok().filter(|n| *n > 0)?,
            // COUNT beside UNTIL is forbidden; the shorter list is not known here, COUNT is what programs follow.
            "COUNT" => rule.ends = Ends::After(value.parse().ok().filter(|n| *n > 0)?),
            "UNTIL" if matches!(rule.ends, Ends::After(_)) => {}
            "UNTIL" => rule.ends = Ends::Until(until(value)?),
            "BYSECOND" => rule.seconds = numbers(value, 0..=60)?,
            "BYMINUTE" => rule.minutes = numbers(value, 0..=59)?,
            "BYHOUR" => rule.hours = numbers(value, 0..=23)?,
            "BYDAY" => rule.days = entries(value, nth_day)?,
            "BYMONTHDAY" => rule.month_days = signed(value, 31)?.into_iter().map(|n| n as i8).collect(),
            "BYYEARDAY" => rule.year_days = signed(value, 366)?,
            "BYWEEKNO" => rule.weeks = signed(value, 53)?.into_iter().map(|n| n as i8).collect(),
            "BYMONTH" => rule.months = numbers(value, 1..=12)?,
            "BYSETPOS" => rule.positions = signed(value, 366)?,
            "WKST" => rule.week_start = weekday_of(value)?,
            // Lines that belong to nothing hang on to the rule before them: such a rule is kept as it came.
            _ if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => return None,
            _ if value.contains(['\n', '\\', '"']) => return None,
            _ => rule.other.push((name, value.to_owned())),
        }
    }
    Some(rule)
}

fn until(value: &str) -> Option<Moment> {
    if let Some(utc) = value.strip_suffix(['Z', 'z']) {
        return utc.parse::<Local>().ok().map(Moment::Utc);
    }
    let day = || value.parse::<Date>().ok().map(Moment::Date);
    value.parse::<Local>().ok().map(Moment::Floating).or_else(day)
}

fn entries<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let words = value.split(',').map(str::trim).filter(|word| !word.is_empty());
    words.take(LONGEST_LIST).map(read).collect()
}

fn numbers(value: &str, range: std::ops::RangeInclusive<u8>) -> Option<Vec<u8>> {
    entries(value, |word| word.parse().ok().filter(|n| range.contains(n)))
}

fn signed(value: &str, most: i16) -> Option<Vec<i16>> {
    entries(value, |word| word.parse().ok().filter(|n: &i16| *n != 0 && (-most..=most).contains(n)))
}

fn nth_day(word: &str) -> Option<NthDay> {
    let (number, day) = word.split_at_checked(word.len().checked_sub(2)?)?;
    let nth = if number.is_empty() { 0 } else { number.parse().ok().filter(|n: &i8| *n != 0 && n.abs() <= 53)? };
    Some(NthDay { nth, day: weekday_of(day)? })
}
