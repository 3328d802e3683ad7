//! The recurrence grammar of vCalendar 1.0 (section 2.2.1, "Recurrence Rule Grammar") and rules of RFC 5545.
//!
//! ```text
//! rule    = freq list… [#count] [end date] [rule]          freq = D W MP MD YM YD M, with its interval
//! ```
//!
//! A number after `#` counts all times, `#0` never ends, and a rule that says neither happens twice. Where a phone says
//! both, the count is meant (libsynthesis).

use crate::format::diary::{RuleEnds, RuleLists};
use crate::pim::moment::{Moment, Weekday, Zone};
use crate::pim::recurrence::{Ends, Frequency, NthDay, Rule, expand, weekday_of, weekday_word};

/// No rule has more words.
const MOST_WORDS: usize = 500;

/// Longest interval and count.
const LARGEST: u32 = 100_000;

/// The text is no rule of this grammar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a rule of vCalendar 1.0: {0:?}")]
pub struct NotARule(pub String);

/// Why a rule cannot be said in this grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Inexpressible {
    /// Hours and seconds, or times of the day, are not counted.
    #[error("shorter than a day")]
    Frequency,
    /// A list, or a mixture of lists, that the grammar has no words for.
    #[error("a list without words for it")]
    List,
    /// Weeks that begin on another day than Monday, where that matters.
    #[error("the first day of the week")]
    WeekStart,
    /// Parts that nobody knows.
    #[error("an unknown part")]
    Unknown,
}

/// A rule as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelled {
    /// What of it can be said by our rules.
    pub rule: Rule,
    /// Whether that is all of it: times of the day that form no grid and most nested rules are left out.
    pub is_whole: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Minute,
    Day,
    Week,
    MonthByPosition,
    MonthByDay,
    YearByMonth,
    YearByDay,
}

const UNITS: [(&str, Unit); 7] = [
    ("MP", Unit::MonthByPosition),
    ("MD", Unit::MonthByDay),
    ("YM", Unit::YearByMonth),
    ("YD", Unit::YearByDay),
    ("D", Unit::Day),
    ("W", Unit::Week),
    ("M", Unit::Minute),
];

/// One rule of a nest.
struct Level<'a> {
    unit: Unit,
    interval: u32,
    list: Vec<&'a str>,
    /// `hhmm`, in minutes of the day.
    times: Vec<u32>,
    count: Option<u32>,
}

/// Reads a rule. What its list leaves out follows from `start`, the first time on the clock the rule is counted on;
/// `until` reads an end date.
pub fn read(text: &str, start: Option<Moment>, until: impl Fn(&str) -> Option<Moment>) -> Result<Spelled, NotARule> {
    let upper = text.trim().to_ascii_uppercase();
    spelled(&upper, start, until).ok_or_else(|| NotARule(text.to_owned()))
}

fn spelled(text: &str, start: Option<Moment>, until: impl Fn(&str) -> Option<Moment>) -> Option<Spelled> {
    let (levels, end) = levels(text)?;
    let (outer, inner) = levels.split_first()?;
    let mut rule = outer.rule(start)?;
    let is_whole = outer.times_of_day(&mut rule) & nest(&mut rule, outer, inner, start);
    let count = levels.iter().find_map(|level| level.count);
    rule.ends = match (count, end) {
        (Some(0), None) => Ends::Never,
        (Some(count), _) if count > 0 => Ends::After(count),
        (_, Some(end)) => Ends::Until(until(end)?),
        _ => Ends::After(2),
    };
    // Nokia 9110 writes `M1` and a date where it means months.
    let by_minutes = rule.every == Frequency::Minutely && matches!(rule.ends, Ends::Until(_));
    (!by_minutes).then(|| Spelled { rule: rule.tidy(), is_whole })
}

/// The rules of a text, outermost first, and the end date.
fn levels(text: &str) -> Option<(Vec<Level<'_>>, Option<&str>)> {
    let (mut levels, mut end): (Vec<Level<'_>>, _) = (Vec::new(), None);
    for (n, word) in text.split_ascii_whitespace().enumerate() {
        // `$` marks the last entry of a list; order alone says as much.
        let word = word.trim_end_matches('$');
        if n >= MOST_WORDS {
            return None;
        }
        if let Some((unit, interval)) = unit(word) {
            let interval = interval.parse().ok().filter(|n| (1..=LARGEST).contains(n))?;
            levels.push(Level { unit, interval, list: Vec::new(), times: Vec::new(), count: None });
            continue;
        }
        let level = levels.last_mut()?;
        match word.strip_prefix('#') {
            _ if word.is_empty() => {}
            Some(count) => level.count = Some(count.parse().ok().filter(|n| *n <= LARGEST)?),
            None if word.len() >= 8 => end = Some(word),
            None if word.len() == 4 && level.unit != Unit::YearByDay => level.times.push(time_of_day(word)?),
            None => level.list.push(word),
        }
    }
    (levels.len() <= 3).then_some((levels, end))
}

/// `MP1`: the unit and the digits of its interval.
fn unit(word: &str) -> Option<(Unit, &str)> {
    let (unit, digits) = UNITS.into_iter().find_map(|(name, unit)| Some((unit, word.strip_prefix(name)?)))?;
    digits.bytes().all(|b| b.is_ascii_digit()).then_some((unit, digits))
}

fn time_of_day(word: &str) -> Option<u32> {
    let (hour, minute) = word.split_at_checked(2)?;
    let (hour, minute): (u32, u32) = (digits(hour)?, digits(minute)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// A number without sign.
fn digits(word: &str) -> Option<u32> {
    word.bytes().all(|b| b.is_ascii_digit()).then(|| word.parse().ok())?
}

/// `3+`, `3`, `3-` as 3, 3, −3.
fn signed(word: &str, most: u32) -> Option<i8> {
    let bare = word.trim_end_matches(['+', '-']);
    let number = digits(bare).filter(|n| (1..=most).contains(n) && word.len() <= bare.len() + 1)? as i8;
    Some(if word.ends_with('-') { -number } else { number })
}

impl Level<'_> {
    fn rule(&self, start: Option<Moment>) -> Option<Rule> {
        let mut rule = Rule::every(match self.unit {
            Unit::Minute => Frequency::Minutely,
            Unit::Day => Frequency::Daily,
            Unit::Week => Frequency::Weekly,
            Unit::MonthByPosition | Unit::MonthByDay => Frequency::Monthly,
            Unit::YearByMonth | Unit::YearByDay => Frequency::Yearly,
        });
        rule.interval = self.interval;
        let words = self.list.iter().copied();
        match self.unit {
            Unit::Minute | Unit::Day if !self.list.is_empty() => return None,
            Unit::Minute | Unit::Day => {}
            Unit::Week => {
                rule.days = words.map(|word| Some(NthDay { nth: 0, day: weekday_of(word)? })).collect::<Option<_>>()?;
            }
            Unit::MonthByPosition => self.positions(&mut rule, start)?,
            Unit::MonthByDay => {
                let day = |word| if word == "LD" { Some(-1) } else { signed(word, 31) };
                rule.month_days = words.map(day).collect::<Option<_>>()?;
            }
            Unit::YearByMonth => {
                let month = |word| digits(word).filter(|n| (1..=12).contains(n)).map(|n| n as u8);
                rule.months = words.map(month).collect::<Option<_>>()?;
            }
            Unit::YearByDay => {
                let day = |word| digits(word).filter(|n| (1..=366).contains(n)).map(|n| n as i16);
                rule.year_days = words.map(day).collect::<Option<_>>()?;
                if rule.year_days.is_empty() {
                    rule.year_days.push(start?.date().day_of_year() as i16);
                }
            }
        }
        Some(rule)
    }

    /// Positions stand before the days they are of: `1+ 3+ MO 2- FR`. What is missing is that of the start.
    fn positions(&self, rule: &mut Rule, start: Option<Moment>) -> Option<()> {
        let (mut nths, mut days_seen): (Vec<i8>, bool) = (Vec::new(), false);
        let first = start.map(|start| ((start.date().day() - 1) / 7 + 1) as i8);
        for word in &self.list {
            if let Some(day) = weekday_of(word) {
                let positions = if nths.is_empty() { vec![first?] } else { nths.clone() };
                rule.days.extend(positions.into_iter().map(|nth| NthDay { nth, day }));
                days_seen = true;
            } else {
                if std::mem::take(&mut days_seen) {
                    nths.clear();
                }
                nths.push(signed(word, 5)?);
            }
        }
        if rule.days.is_empty() {
            let day = start?.date().weekday();
            let positions = if nths.is_empty() { vec![first?] } else { nths };
            rule.days = positions.into_iter().map(|nth| NthDay { nth, day }).collect();
        }
        // Every twelve months is once a year, and desktops say it so.
        if let (0, Some(start)) = (self.interval % 12, start) {
            rule.every = Frequency::Yearly;
            rule.interval = self.interval / 12;
            rule.months = vec![start.date().month() as u8];
        }
        Some(())
    }

    /// Takes times of the day, where they are all times of some hours at some minutes. Whether it could.
    fn times_of_day(&self, rule: &mut Rule) -> bool {
        let mut hours: Vec<u8> = self.times.iter().map(|time| (time / 60) as u8).collect();
        let mut minutes: Vec<u8> = self.times.iter().map(|time| (time % 60) as u8).collect();
        for list in [&mut hours, &mut minutes] {
            list.sort_unstable();
            list.dedup();
        }
        let is_grid = self.unit != Unit::Minute && hours.len() * minutes.len() == self.times.len();
        if is_grid {
            (rule.hours, rule.minutes) = (hours, minutes);
        }
        is_grid || self.times.is_empty()
    }
}

/// Takes a nested rule that chooses one day in the months of a yearly one. Whether it could.
fn nest(rule: &mut Rule, outer: &Level<'_>, inner: &[Level<'_>], start: Option<Moment>) -> bool {
    let [level] = inner else { return inner.is_empty() };
    let by_month = matches!(level.unit, Unit::MonthByPosition | Unit::MonthByDay) && level.interval == 1;
    let Some(other) = level.rule(start).filter(|_| outer.unit == Unit::YearByMonth && by_month) else { return false };
    let is_one = other.days.len() + other.month_days.len() == 1 && level.times.is_empty();
    if is_one {
        if rule.months.is_empty() {
            rule.months.extend(start.map(|start| start.date().month() as u8));
        }
        (rule.days, rule.month_days) = (other.days, other.month_days);
    }
    is_one && !rule.months.is_empty()
}

/// Writes a rule that starts at `start`; `until` writes an end date.
pub fn write(
    rule: &Rule,
    start: Moment,
    lists: RuleLists,
    until: impl Fn(Moment) -> String,
) -> Result<String, Inexpressible> {
    let mut text = words(rule, start, lists).or_else(|_| words(&rule.plain(start), start, lists))?;
    text.push_str(&match rule.ends {
        Ends::Never => " #0".to_owned(),
        Ends::After(count) => format!(" #{}", count.max(1)),
        Ends::Until(end) => format!(" {}", until(end)),
    });
    Ok(text)
}

/// A rule that ends the way a peer says it: a count as the time of its last repetition.
pub fn ending(rule: &Rule, start: Moment, ends: RuleEnds, home: Zone) -> Rule {
    let last = match (ends, rule.ends) {
        (RuleEnds::Date, Ends::After(_)) => expand::last(rule, start, home),
        _ => None,
    };
    Rule { ends: last.map_or(rule.ends, Ends::Until), ..rule.clone() }
}

/// Everything of a rule but its end.
fn words(rule: &Rule, start: Moment, lists: RuleLists) -> Result<String, Inexpressible> {
    if !rule.other.is_empty() {
        return Err(Inexpressible::Unknown);
    }
    if !(rule.weeks.is_empty() && rule.positions.is_empty() && rule.seconds.is_empty()) {
        return Err(Inexpressible::List);
    }
    let has_times = !(rule.hours.is_empty() && rule.minutes.is_empty());
    if has_times && (lists == RuleLists::Explicit || rule.hours.is_empty() || rule.every < Frequency::Daily) {
        return Err(Inexpressible::Frequency);
    }
    let mut words = match rule.every {
        Frequency::Secondly | Frequency::Hourly => return Err(Inexpressible::Frequency),
        Frequency::Minutely => by_minutes(rule, lists)?,
        Frequency::Daily => only(rule, [false; 4]).map(|()| vec![format!("D{}", rule.interval)])?,
        Frequency::Weekly => weekly(rule, start, lists)?,
        Frequency::Monthly => monthly(rule, start, lists, rule.interval)?,
        Frequency::Yearly => yearly(rule, start, lists)?,
    };
    let minutes = if rule.minutes.is_empty() { vec![start.local().minute() as u8] } else { rule.minutes.clone() };
    for hour in &rule.hours {
        words.extend(minutes.iter().map(|minute| format!("{hour:02}{minute:02}")));
    }
    Ok(words.join(" "))
}

/// Whether a rule has no lists but these: months, days of the year, days of the month, days of the week.
fn only(rule: &Rule, allowed: [bool; 4]) -> Result<(), Inexpressible> {
    let empty = [rule.months.is_empty(), rule.year_days.is_empty(), rule.month_days.is_empty(), rule.days.is_empty()];
    let fits = empty.into_iter().zip(allowed).all(|(empty, allowed)| empty || allowed);
    if fits { Ok(()) } else { Err(Inexpressible::List) }
}

fn by_minutes(rule: &Rule, lists: RuleLists) -> Result<Vec<String>, Inexpressible> {
    only(rule, [false; 4])?;
    let counted = matches!(rule.ends, Ends::After(_) | Ends::Never) && lists == RuleLists::AsMeant;
    if counted { Ok(vec![format!("M{}", rule.interval)]) } else { Err(Inexpressible::Frequency) }
}

fn weekly(rule: &Rule, start: Moment, lists: RuleLists) -> Result<Vec<String>, Inexpressible> {
    only(rule, [false, false, false, true])?;
    if rule.week_start != Weekday::Mon && rule.plain(start).week_start != Weekday::Mon {
        return Err(Inexpressible::WeekStart);
    }
    if rule.days.iter().any(|day| day.nth != 0) {
        return Err(Inexpressible::List);
    }
    let mut words = vec![format!("W{}", rule.interval)];
    words.extend(rule.days.iter().map(|day| weekday_word(day.day).to_owned()));
    if rule.days.is_empty() && lists == RuleLists::Explicit {
        words.push(weekday_word(start.date().weekday()).to_owned());
    }
    Ok(words)
}

fn monthly(rule: &Rule, start: Moment, lists: RuleLists, interval: u32) -> Result<Vec<String>, Inexpressible> {
    if rule.days.is_empty() {
        only(rule, [rule.every == Frequency::Yearly, false, true, false])?;
        return Ok(by_day(rule, start, lists, interval));
    }
    only(rule, [rule.every == Frequency::Yearly, false, false, true])?;
    if rule.days.iter().any(|day| day.nth.abs() > 5) {
        return Err(Inexpressible::List);
    }
    let mut words = vec![format!("MP{interval}")];
    for nth in (1..=5).chain(-5..=-1) {
        // Every Monday of a month is its first, second … fifth.
        let of_it = |day: &&NthDay| day.nth == nth || (day.nth == 0 && nth > 0);
        let days: Vec<_> = rule.days.iter().filter(of_it).map(|day| weekday_word(day.day).to_owned()).collect();
        if !days.is_empty() {
            words.push(position(nth));
            words.extend(days);
        }
    }
    Ok(words)
}

fn by_day(rule: &Rule, start: Moment, lists: RuleLists, interval: u32) -> Vec<String> {
    let mut words = vec![format!("MD{interval}")];
    words.extend(rule.month_days.iter().map(|day| match day {
        -1 => "LD".to_owned(),
        1.. => day.to_string(),
        _ => position(*day),
    }));
    if rule.month_days.is_empty() && lists == RuleLists::Explicit {
        words.push(start.date().day().to_string());
    }
    words
}

/// `2+`, `1-`.
fn position(nth: i8) -> String {
    format!("{}{}", nth.unsigned_abs(), if nth < 0 { '-' } else { '+' })
}

fn yearly(rule: &Rule, start: Moment, lists: RuleLists) -> Result<Vec<String>, Inexpressible> {
    let date = start.date();
    let same_month = rule.months == [date.month() as u8];
    if !rule.year_days.is_empty() {
        only(rule, [false, true, false, false])?;
        let days =
            rule.year_days.iter().map(|day| if *day > 0 { Ok(day.to_string()) } else { Err(Inexpressible::List) });
        return std::iter::once(Ok(format!("YD{}", rule.interval))).chain(days).collect();
    }
    let in_month = !rule.days.is_empty() || !(rule.month_days.is_empty() || rule.month_days == [date.day() as i8]);
    if in_month {
        let months = rule.interval.checked_mul(12).filter(|n| same_month && *n <= LARGEST);
        return monthly(rule, start, lists, months.ok_or(Inexpressible::List)?);
    }
    // Without a month, BYMONTHDAY is every month.
    if rule.months.is_empty() && !rule.month_days.is_empty() {
        return Err(Inexpressible::List);
    }
    only(rule, [true, false, true, false])?;
    let mut words = vec![format!("YM{}", rule.interval)];
    words.extend(rule.months.iter().map(u8::to_string));
    if rule.months.is_empty() && lists == RuleLists::Explicit {
        words.push(date.month().to_string());
    }
    Ok(words)
}

#[cfg(test)]
mod tests;
