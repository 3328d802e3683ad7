//! Days and hours in words: "today 14:00", "hier à 9:05", "Dienstag".

use chrono::{Datelike, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike};

use super::i18n::{Arg, Lang, tr};

/// A date and time as a clock on the wall here shows it; plain numbers, so that every layer can make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Civil {
    /// The year, for example 2026.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

impl Civil {
    /// Makes one from its five numbers.
    pub const fn new(year: i32, month: u8, day: u8, hour: u8, minute: u8) -> Self {
        Civil { year, month, day, hour, minute }
    }

    /// What a clock on the wall here showed at a moment, given in milliseconds since 1970 in UTC.
    pub fn here(millis: i64) -> Self {
        let there = Local.timestamp_millis_opt(millis).earliest().unwrap_or_default();
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        Civil::new(there.year(), small(there.month()), small(there.day()), small(there.hour()), small(there.minute()))
    }

    fn moment(self) -> Option<NaiveDateTime> {
        let date = NaiveDate::from_ymd_opt(self.year, self.month.into(), self.day.into())?;
        Some(date.and_time(NaiveTime::from_hms_opt(self.hour.into(), self.minute.into(), 0)?))
    }
}

/// Whole days from one moment's date to another's.
fn days_between(from: Civil, to: Civil) -> Option<i64> {
    Some((to.moment()?.date() - from.moment()?.date()).num_days())
}

/// Says a past moment with its hour: "today 14:00", "Tuesday 14:00", "3 March 14:00".
pub fn past(lang: Lang, then: Civil, now: Civil) -> String {
    let clock = clock(then);
    let clock = ("clock", Arg::from(&clock));
    match days_between(then, now) {
        Some(0) => tr(lang, "time-today", &[clock]),
        Some(1) => tr(lang, "time-yesterday", &[clock]),
        _ => tr(lang, "time-day-and-clock", &[("day", day(lang, then, now).into()), clock]),
    }
}

/// Says a moment to come: "14:15" if it is today, else with its day.
pub fn next(lang: Lang, then: Civil, now: Civil) -> String {
    let clock = clock(then);
    let clock = ("clock", Arg::from(&clock));
    match days_between(now, then) {
        Some(0) => tr(lang, "time-at", &[clock]),
        Some(1) => tr(lang, "time-tomorrow", &[clock]),
        _ => tr(lang, "time-day-and-clock", &[("day", day(lang, then, now).into()), clock]),
    }
}

/// Says how long ago something was, in minutes for the first hour, then as [`past`] does.
pub fn ago(lang: Lang, then: Civil, now: Civil) -> String {
    let minutes = then.moment().zip(now.moment()).map(|(then, now)| (now - then).num_minutes());
    match minutes {
        Some(0) => tr(lang, "time-just-now", &[]),
        Some(minutes @ 1..60) => tr(lang, "time-minutes-ago", &[("n", minutes.into())]),
        _ => past(lang, then, now),
    }
}

/// Says a day near now by its name, another by its date: "today", "Tuesday", "3 March", "3 March 2024".
pub fn day(lang: Lang, then: Civil, now: Civil) -> String {
    match (days_between(then, now), then.moment()) {
        (Some(0), _) => tr(lang, "time-day-today", &[]),
        (Some(1), _) => tr(lang, "time-day-yesterday", &[]),
        (Some(-6..=6), Some(moment)) => weekday(lang, moment.weekday().num_days_from_monday()),
        _ if then.year == now.year => date(lang, None, then.month, then.day),
        _ => date(lang, Some(then.year), then.month, then.day),
    }
}

/// Says a date, with or without its year: "3 March 1961", "3. März".
pub fn date(lang: Lang, year: Option<i32>, month: u8, day: u8) -> String {
    let month = ("month", Arg::from(month_name(lang, month)));
    match year {
        Some(year) => tr(lang, "time-date-full", &[("day", day.into()), month, ("year", Arg::from(year.to_string()))]),
        None => tr(lang, "time-date-short", &[("day", day.into()), month]),
    }
}

/// Says a month of a year: "August 2026".
pub fn month(lang: Lang, year: i32, month: u8) -> String {
    let name = Arg::from(month_name(lang, month));
    tr(lang, "time-month-of-year", &[("month", name), ("year", Arg::from(year.to_string()))])
}

/// Returns the whole years between a birthday and now.
pub fn years_since(year: i32, month: u8, day: u8, now: Civil) -> i32 {
    let before_birthday = (now.month, now.day) < (month, day);
    now.year - year - i32::from(before_birthday)
}

fn clock(then: Civil) -> String {
    format!("{}:{:02}", then.hour, then.minute)
}

fn month_name(lang: Lang, month: u8) -> String {
    let key = match month {
        1 => "time-month-1",
        2 => "time-month-2",
        3 => "time-month-3",
        4 => "time-month-4",
        5 => "time-month-5",
        6 => "time-month-6",
        7 => "time-month-7",
        8 => "time-month-8",
        9 => "time-month-9",
        10 => "time-month-10",
        11 => "time-month-11",
        12 => "time-month-12",
        _ => return month.to_string(),
    };
    tr(lang, key, &[])
}

fn weekday(lang: Lang, from_monday: u32) -> String {
    let key = match from_monday {
        0 => "time-weekday-1",
        1 => "time-weekday-2",
        2 => "time-weekday-3",
        3 => "time-weekday-4",
        4 => "time-weekday-5",
        5 => "time-weekday-6",
        _ => "time-weekday-7",
    };
    tr(lang, key, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Civil = Civil::new(2026, 11, 21, 14, 5);

    #[test]
    fn near_days_have_names_and_far_ones_dates() {
        assert_eq!(past(Lang::En, Civil::new(2026, 11, 21, 14, 0), NOW), "today 14:00");
        assert_eq!(past(Lang::Fr, Civil::new(2026, 11, 20, 9, 5), NOW), "hier à 9:05");
        assert_eq!(past(Lang::De, Civil::new(2026, 11, 17, 9, 5), NOW), "Dienstag um 9:05");
        assert_eq!(day(Lang::En, Civil::new(2026, 3, 3, 9, 5), NOW), "3 March");
        assert_eq!(day(Lang::De, Civil::new(2024, 3, 3, 9, 5), NOW), "3. März 2024");
        assert_eq!(date(Lang::Fr, Some(1961), 3, 1), "1er mars 1961");
    }

    #[test]
    fn what_comes_next_is_short() {
        assert_eq!(next(Lang::En, Civil::new(2026, 11, 21, 14, 15), NOW), "14:15");
        assert_eq!(next(Lang::Fr, Civil::new(2026, 11, 22, 8, 0), NOW), "demain à 8:00");
    }

    #[test]
    fn minutes_are_counted_for_an_hour() {
        assert_eq!(ago(Lang::En, Civil::new(2026, 11, 21, 14, 4), NOW), "1 minute ago");
        assert_eq!(ago(Lang::De, Civil::new(2026, 11, 21, 13, 45), NOW), "vor 20 Minuten");
        assert_eq!(ago(Lang::En, Civil::new(2026, 11, 21, 12, 0), NOW), "today 12:00");
    }

    #[test]
    fn a_birthday_counts_from_its_day_on() {
        assert_eq!(years_since(1961, 3, 3, NOW), 65);
        assert_eq!(years_since(1961, 12, 3, NOW), 64);
    }

    #[test]
    fn an_impossible_date_is_still_said() {
        let odd = Civil::new(2026, 2, 31, 25, 0);
        assert_eq!(day(Lang::En, odd, NOW), "31 February");
    }
}
