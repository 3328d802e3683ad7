//! How something repeats: Outlook's recurrence pattern.

use super::tree::{Parts, Sheet};
use super::values::{day, flag, leaf, moment, spelled};
use crate::format::Flaw;
use crate::markup::Element;
use crate::pim::moment::Weekday;
use crate::pim::recurrence::{Ends, Frequency, NthDay};
use crate::pim::{Moment, Rule, Zone};

/// The elements of a pattern.
pub(super) const ELEMENTS: [&str; 12] = [
    "IsRecurring",
    "RecurrenceType",
    "Interval",
    "DayOfMonth",
    "MonthOfYear",
    "DayOfWeekMask",
    "Instance",
    "PatternStartDate",
    "PatternEndDate",
    "NoEndDate",
    "Occurrences",
    "Exceptions",
];

/// The bits of DayOfWeekMask.
const MASK: [(Weekday, u8); 7] = [
    (Weekday::Sun, 1),
    (Weekday::Mon, 2),
    (Weekday::Tue, 4),
    (Weekday::Wed, 8),
    (Weekday::Thu, 16),
    (Weekday::Fri, 32),
    (Weekday::Sat, 64),
];

const EVERY_DAY: u8 = 127;

/// The Instance that means the last one.
const LAST: u8 = 5;

/// What a pattern is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// When the first one begins.
    pub(super) start: Moment,
    /// Whose clocks say what day an instant is.
    pub(super) home: Zone,
}

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    pub(super) rule: Option<Rule>,
    pub(super) exceptions: Vec<Moment>,
    pub(super) extra_dates: Vec<Moment>,
}

/// A pattern as numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Pattern {
    kind: u8,
    interval: u32,
    day_of_month: u8,
    month: u8,
    mask: u8,
    instance: u8,
}

/// Reads the pattern; one that means nothing is kept as it stands, and so is one of something that never starts.
pub(super) fn read(parts: &mut Parts, frame: Option<Frame>) -> Repeats {
    let [recurring, kind, interval, day_of_month, month, mask, instance, first, last, endless, count, _] =
        ELEMENTS.map(|name| parts.take(name));
    let mut repeats = Repeats::default();
    if flag(&recurring) == Some(true) || (recurring.is_empty() && !kind.is_empty()) {
        let texts = [&kind, &interval, &day_of_month, &month, &mask, &instance];
        repeats.rule = frame.and(pattern(texts)).and_then(rule).and_then(|rule| {
            let ends = ends(&last, &endless, &count)?;
            Some(Rule { ends, ..rule }.tidy())
        });
        if repeats.rule.is_none() {
            parts.flaws.push(Flaw::Meaningless);
            let texts = [recurring, kind, interval, day_of_month, month, mask, instance, first, last, endless, count];
            ELEMENTS.into_iter().zip(texts).for_each(|(name, text)| parts.put_back(name, text));
        }
    }
    if let Some(tree) = parts.take_tree("Exceptions") {
        let dates = |name: &str| -> Option<Vec<Moment>> {
            let dates = tree.children_named(name).map(|date| date.text().trim().to_owned());
            dates.filter(|text| !text.is_empty()).map(|text| Some(place(frame, moment(&text)?))).collect()
        };
        match (dates("ExcludeDate"), dates("IncludeDate")) {
            (Some(exceptions), Some(extra)) => (repeats.exceptions, repeats.extra_dates) = (exceptions, extra),
            _ => {
                parts.flaws.push(Flaw::Meaningless);
                parts.put_back_tree(tree);
            }
        }
    }
    repeats
}

/// A start of the series: a day means the one of that day.
fn place(frame: Option<Frame>, date: Moment) -> Moment {
    let Some(Frame { start, home }) = frame else { return date };
    match (start, date) {
        (Moment::Date(_), _) => Moment::Date(day(date, home)),
        (start, Moment::Date(day)) => {
            let since_midnight = start.local().date().midnight().seconds_until(start.local());
            start.with_local(day.midnight().plus_seconds(since_midnight).unwrap_or(day.midnight()))
        }
        (Moment::Zoned(_, zone), Moment::Utc(_)) => date.seen_from(zone),
        _ => date,
    }
}

fn pattern([kind, interval, day_of_month, month, mask, instance]: [&String; 6]) -> Option<Pattern> {
    fn number<T: std::str::FromStr + Default>(text: &str) -> Option<T> {
        if text.is_empty() { Some(T::default()) } else { text.parse().ok() }
    }
    Some(Pattern {
        kind: kind.parse().ok()?,
        interval: number::<u32>(interval)?.max(1),
        day_of_month: number(day_of_month)?,
        month: number(month)?,
        mask: number(mask).filter(|mask| *mask <= EVERY_DAY)?,
        instance: number(instance).filter(|instance| *instance <= LAST)?,
    })
}

fn ends(last: &str, endless: &str, count: &str) -> Option<Ends> {
    let count: Option<u32> = if count.is_empty() { Some(0) } else { count.parse().ok() };
    match (flag(endless), count?, last) {
        (Some(true), ..) | (_, 0, "") => Some(Ends::Never),
        (_, 0, last) => match moment(last)? {
            // The pattern ends with a day, which plug-ins spell as midnight.
            until if until.local().is_midnight() => Some(Ends::Until(Moment::Date(until.date()))),
            until => Some(Ends::Until(until)),
        },
        (_, count, _) => Some(Ends::After(count)),
    }
}

/// The rule, without its end.
fn rule(pattern: Pattern) -> Option<Rule> {
    let Pattern { kind, interval, day_of_month, month, mask, instance } = pattern;
    let with = |every, interval| Rule { interval, ..Rule::every(every) };
    // A year may be counted as twelve months.
    let years = if interval % 12 == 0 { interval / 12 } else { interval };
    let mut rule = match kind {
        0 if mask == 0 => with(Frequency::Daily, interval),
        0 => Rule { days: days(mask, 0), ..with(Frequency::Weekly, 1) },
        1 => Rule { days: days(mask, 0), ..with(Frequency::Weekly, interval) },
        2 => with(Frequency::Monthly, interval),
        3 => nth(with(Frequency::Monthly, interval), mask, instance)?,
        5 => with(Frequency::Yearly, years),
        6 if month > 0 => nth(with(Frequency::Yearly, years), mask, instance)?,
        _ => return None,
    };
    // The n-th of a year without its month would be that of every month (RFC 5545 section 3.3.10).
    if day_of_month > 0 && (kind == 2 || (kind == 5 && month > 0)) {
        rule.month_days = vec![i8::try_from(day_of_month).ok().filter(|day| *day <= 31)?];
    }
    if matches!(kind, 5 | 6) && month > 0 {
        rule.months = vec![Some(month).filter(|month| *month <= 12)?];
    }
    Some(rule)
}

fn days(mask: u8, nth: i8) -> Vec<NthDay> {
    MASK.into_iter().filter(|(_, bit)| mask & bit != 0).map(|(day, _)| NthDay { nth, day }).collect()
}

/// The n-th Monday, weekday or day of a month.
fn nth(mut rule: Rule, mask: u8, instance: u8) -> Option<Rule> {
    let nth = if instance == LAST { -1 } else { i8::try_from(instance).ok().filter(|nth| *nth > 0)? };
    match mask {
        0 => return None,
        EVERY_DAY => rule.month_days = vec![nth],
        mask if mask.is_power_of_two() => rule.days = days(mask, nth),
        mask => {
            rule.days = days(mask, 0);
            rule.positions = vec![i16::from(nth)];
        }
    }
    Some(rule)
}

/// Writes the pattern. A rule Outlook has no pattern for is left out.
pub(super) fn write(
    sheet: &mut Sheet,
    frame: Option<Frame>,
    rule: Option<&Rule>,
    exceptions: &[Moment],
    extra_dates: &[Moment],
) {
    let said = frame.and_then(|frame| Some((frame, rule?, to_pattern(rule?, frame.start)?)));
    match said {
        Some((frame, rule, pattern)) => write_pattern(sheet, frame, rule, pattern),
        None if sheet.kept_text("RecurrenceType").is_some() => {
            ELEMENTS.into_iter().filter(|name| *name != "Exceptions").for_each(|name| sheet.kept_only(name));
        }
        None => sheet.text("IsRecurring", "0"),
    }
    let mut tree = Element::new("Exceptions");
    exceptions.iter().for_each(|date| tree.push(leaf("ExcludeDate", &spelled(*date))));
    extra_dates.iter().for_each(|date| tree.push(leaf("IncludeDate", &spelled(*date))));
    sheet.tree(tree);
}

fn write_pattern(sheet: &mut Sheet, frame: Frame, rule: &Rule, pattern: Pattern) {
    let midnight = |moment: Moment| moment.date().midnight().basic();
    let (endless, count, last) = match rule.ends {
        Ends::Never => ("1", 0, String::new()),
        Ends::After(count) => ("0", count, String::new()),
        Ends::Until(until) if until.is_date() => ("0", 0, midnight(until)),
        Ends::Until(until) => ("0", 0, spelled(until)),
    };
    for (name, number) in [
        ("IsRecurring", 1),
        ("RecurrenceType", u32::from(pattern.kind)),
        ("Interval", pattern.interval),
        ("DayOfMonth", pattern.day_of_month.into()),
        ("MonthOfYear", pattern.month.into()),
        ("DayOfWeekMask", pattern.mask.into()),
        ("Instance", pattern.instance.into()),
        ("Occurrences", count),
    ] {
        sheet.text(name, &number.to_string());
    }
    sheet.text("PatternStartDate", &midnight(frame.start));
    sheet.text("NoEndDate", endless);
    sheet.text("PatternEndDate", &last);
}

/// The pattern of a rule, if Outlook has one that means the same.
fn to_pattern(rule: &Rule, start: Moment) -> Option<Pattern> {
    let fine = !rule.weeks.is_empty()
        || !rule.year_days.is_empty()
        || !rule.hours.is_empty()
        || !rule.minutes.is_empty()
        || !rule.seconds.is_empty()
        || !rule.other.is_empty();
    let plain = Pattern { interval: rule.interval, ..Pattern::default() };
    if fine || (rule.every != Frequency::Yearly && !rule.months.is_empty()) {
        return None;
    }
    let date = start.local().date();
    let (this_day, this_month) = (u8::try_from(date.day()).ok()?, u8::try_from(date.month()).ok()?);
    match rule.every {
        Frequency::Daily => {
            let alone = rule.month_days.is_empty() && rule.positions.is_empty();
            match (mask(&rule.days), rule.interval) {
                (Some(0), _) if alone => Some(plain),
                (Some(mask), 1) if alone => Some(Pattern { kind: 1, mask, ..plain }),
                _ => None,
            }
        }
        Frequency::Weekly => {
            let mask = mask(&rule.days)?;
            // Where weeks begin matters only when some are left out.
            let other_weeks = rule.interval > 1 && rule.days.len() > 1 && rule.week_start != Weekday::Mon;
            let fits = rule.month_days.is_empty() && rule.positions.is_empty() && !other_weeks;
            let bit = MASK.iter().find(|(day, _)| *day == date.weekday()).map_or(0, |(_, bit)| *bit);
            fits.then_some(Pattern { kind: 1, mask: if mask == 0 { bit } else { mask }, ..plain })
        }
        Frequency::Monthly => in_month(rule, this_day, plain),
        Frequency::Yearly => {
            let month = match rule.months.as_slice() {
                [] if rule.days.is_empty() && rule.month_days.is_empty() => this_month,
                [month] => *month,
                _ => return None,
            };
            let pattern = in_month(rule, this_day, plain)?;
            // A multiple of twelve would be read as months.
            let interval =
                if rule.interval.is_multiple_of(12) { rule.interval.checked_mul(12)? } else { rule.interval };
            Some(Pattern { kind: pattern.kind + 3, month, interval, ..pattern })
        }
        Frequency::Secondly | Frequency::Minutely | Frequency::Hourly => None,
    }
}

/// The day of a month.
fn in_month(rule: &Rule, this_day: u8, plain: Pattern) -> Option<Pattern> {
    let instance = |nth: i16| match nth {
        -1 => Some(LAST),
        1..=4 => u8::try_from(nth).ok(),
        _ => None,
    };
    let nth = |mask: u8, nth: i16| Some(Pattern { kind: 3, mask, instance: instance(nth)?, ..plain });
    match (rule.month_days.as_slice(), rule.days.as_slice(), rule.positions.as_slice()) {
        ([], [], []) => Some(Pattern { kind: 2, day_of_month: this_day, ..plain }),
        ([-1], [], []) => nth(EVERY_DAY, -1),
        ([day], [], []) if *day > 0 => Some(Pattern { kind: 2, day_of_month: u8::try_from(*day).ok()?, ..plain }),
        ([], [day], []) if day.nth != 0 => nth(mask(&[NthDay { nth: 0, ..*day }])?, day.nth.into()),
        ([], days, [position]) if !days.is_empty() => nth(mask(days)?, *position),
        _ => None,
    }
}

/// The bits of days that are not counted; `None` if one is.
fn mask(days: &[NthDay]) -> Option<u8> {
    days.iter().try_fold(0, |mask, day| {
        let bit = MASK.iter().find(|(known, _)| *known == day.day).map(|(_, bit)| *bit)?;
        (day.nth == 0).then_some(mask | bit)
    })
}
