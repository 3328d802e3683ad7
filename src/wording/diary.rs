//! Dates, hours and repetitions as people write and say them.

use crate::pim::moment::Weekday;
use crate::pim::recurrence::{Ends, Frequency, NthDay};
use crate::pim::{Date, Local, Rule};

use super::i18n::{Arg, Lang, tr};
use super::when;

/// Countries whose weeks begin on Sunday, as the Unicode CLDR has them.
const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ \
                      NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
/// Countries whose weeks begin on Saturday.
const SATURDAY: &str = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

/// The first day of a week in a country (`FR`); Monday, as ISO 8601 counts, where nothing else is known.
pub fn first_day(region: &str) -> Weekday {
    let among = |countries: &str| countries.split_whitespace().any(|country| country.eq_ignore_ascii_case(region));
    match region {
        _ if among(SUNDAY) => Weekday::Sun,
        _ if among(SATURDAY) => Weekday::Sat,
        _ => Weekday::Mon,
    }
}

/// The weekdays as letters of a column, "Mon".
pub fn weekday_short(lang: Lang, day: Weekday) -> String {
    tr(lang, &format!("calendar-day-{}", day.num_days_from_monday() + 1), &[])
}

/// The weekday, "Monday".
pub fn weekday(lang: Lang, day: Weekday) -> String {
    tr(lang, &format!("time-weekday-{}", day.num_days_from_monday() + 1), &[])
}

/// Letters that begin a line: a month in French is "novembre", but a title is "Novembre".
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The month of a day, "November 2026".
pub fn month(lang: Lang, day: Date) -> String {
    capital(&when::month(lang, day.year(), day.month() as u8))
}

/// Day and month, "21 November".
pub fn day_and_month(lang: Lang, day: Date) -> String {
    when::date(lang, None, day.month() as u8, day.day() as u8)
}

/// The whole date, "Saturday 21 November 2026".
pub fn long_date(lang: Lang, day: Date) -> String {
    let date = when::date(lang, Some(day.year()), day.month() as u8, day.day() as u8);
    tr(lang, "calendar-long-date", &[("weekday", weekday(lang, day.weekday()).into()), ("date", date.into())])
}

/// A day without its year, "Saturday 21 November".
pub fn near_date(lang: Lang, day: Date) -> String {
    let date = day_and_month(lang, day);
    tr(lang, "calendar-long-date", &[("weekday", weekday(lang, day.weekday()).into()), ("date", date.into())])
}

/// The date in figures, as the region writes it: "21/11/2026", "21.11.2026".
pub fn figures(lang: Lang, day: Date) -> String {
    let mark = lang.date_mark();
    format!("{:02}{mark}{:02}{mark}{:04}", day.day(), day.month(), day.year())
}

/// The hour, "14:30".
pub fn clock(at: Local) -> String {
    format!("{}:{:02}", at.hour(), at.minute())
}

/// The first and last day of something, "16 to 22 November", "30 November to 6 December".
pub fn days(lang: Lang, first: Date, last: Date) -> String {
    let to = ("to", day_and_month(lang, last).into());
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return tr(lang, "calendar-days-of-month", &[("from", first.day().into()), to]);
    }
    tr(lang, "calendar-days", &[("from", day_and_month(lang, first).into()), to])
}

/// Reads a date as people type it: "21/11", "21.11.2026", "2026-11-21", "tomorrow", "demain", "Freitag". A day without
/// its year is the next one.
pub fn read_date(lang: Lang, text: &str, today: Date) -> Option<Date> {
    let text = text.trim().to_lowercase();
    let named = |key: &str| tr(lang, key, &[]).split(',').any(|word| word.trim() == text);
    for (key, days) in [("calendar-word-today", 0), ("calendar-word-tomorrow", 1), ("calendar-word-after", 2)] {
        if named(key) {
            return today.plus_days(days);
        }
    }
    let mut week = (0..7).filter_map(|days| today.plus_days(days));
    let is_named = |day: &Date| {
        let (long, short) = (weekday(lang, day.weekday()), weekday_short(lang, day.weekday()));
        text == long.to_lowercase() || text.trim_end_matches('.') == short.to_lowercase().trim_end_matches('.')
    };
    if let Some(day) = week.find(is_named) {
        return Some(day);
    }
    let numbers: Option<Vec<u32>> =
        text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect();
    match *numbers?.as_slice() {
        [day] => (0..2).find_map(|months| in_month(today, months, day).filter(|date| *date >= today)),
        [day, month] => {
            let this = Date::new(today.year(), month, day);
            this.filter(|date| *date >= today).or_else(|| Date::new(today.year() + 1, month, day)).or(this)
        }
        [year, month, day] if year > 31 => Date::new(i32::try_from(year).ok()?, month, day),
        [day, month, year] => {
            let century = if year < 100 { today.year() / 100 * 100 } else { 0 };
            Date::new(i32::try_from(year).ok()? + century, month, day)
        }
        _ => None,
    }
}

fn in_month(today: Date, later: i32, day: u32) -> Option<Date> {
    let index = today.year() * 12 + today.month() as i32 - 1 + later;
    Date::new(index.div_euclid(12), index.rem_euclid(12) as u32 + 1, day)
}

/// Reads an hour as people type it: "14:30", "14h30", "14.30", "1430", "9", "2:30 pm". Returns hour and minute.
pub fn read_clock(text: &str) -> Option<(u32, u32)> {
    let text = text.trim().to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let (digits, half) = match text.find(['a', 'p']) {
        Some(at) => (text.get(..at)?.trim(), text.get(at..)),
        None => (text.trim_end_matches("uhr").trim(), None),
    };
    let parts: Vec<&str> = digits.split([':', 'h', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let (hour, minute) = match parts.as_slice() {
        [one] if one.len() >= 3 && one.is_ascii() => {
            let (hour, minute) = one.split_at_checked(one.len() - 2)?;
            (number(hour)?, number(minute)?)
        }
        [one] => (number(one)?, 0),
        [hour, minute] => (number(hour)?, number(minute)?),
        _ => return None,
    };
    let hour = match half.map(|half| half.starts_with('p')) {
        Some(_) if hour > 12 => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
        None => hour,
    };
    (hour < 24 && minute < 60).then_some((hour, minute))
}

/// Says how long before the start an alarm rings.
pub fn alarm(lang: Lang, minutes: i64) -> String {
    let said = |key: &str, n: i64| tr(lang, key, &[("n", n.into())]);
    match minutes {
        0 => tr(lang, "calendar-alarm-start", &[]),
        n if n % 10_080 == 0 => said("calendar-alarm-weeks", n / 10_080),
        n if n % 1_440 == 0 => said("calendar-alarm-days", n / 1_440),
        n if n % 60 == 0 => said("calendar-alarm-hours", n / 60),
        n => said("calendar-alarm-minutes", n),
    }
}

/// Says how something repeats: "every 2 weeks on Tuesday and Thursday, until 3 March 2027".
pub fn repeat(lang: Lang, rule: &Rule, start: Date) -> String {
    let rhythm = rhythm(lang, rule, start);
    let rhythm = ("rhythm", Arg::from(rhythm));
    match rule.ends {
        Ends::Never => tr(lang, "calendar-repeat-ever", &[rhythm]),
        Ends::After(n) => tr(lang, "calendar-repeat-times", &[rhythm, ("n", n.into())]),
        Ends::Until(until) => {
            let day = until.date();
            let date = when::date(lang, Some(day.year()), day.month() as u8, day.day() as u8);
            tr(lang, "calendar-repeat-until", &[rhythm, ("date", date.into())])
        }
    }
}

fn rhythm(lang: Lang, rule: &Rule, start: Date) -> String {
    let n = ("n", Arg::from(rule.interval));
    let bare = |rule: &Rule| {
        rule.weeks.is_empty()
            && rule.year_days.is_empty()
            && rule.positions.is_empty()
            && rule.hours.is_empty()
            && rule.minutes.is_empty()
            && rule.other.is_empty()
    };
    let own = || tr(lang, "calendar-repeat-own", &[]);
    if !bare(rule) {
        return own();
    }
    match (rule.every, rule.days.as_slice(), rule.month_days.as_slice(), rule.months.as_slice()) {
        (Frequency::Daily, [], [], []) => tr(lang, "calendar-repeat-days", &[n]),
        (Frequency::Weekly, days, [], []) => {
            let days: Vec<Weekday> =
                if days.is_empty() { vec![start.weekday()] } else { days.iter().map(|day| day.day).collect() };
            let names: Vec<String> = days.into_iter().map(|day| weekday(lang, day)).collect();
            tr(lang, "calendar-repeat-weeks", &[n, ("days", super::list(lang, &names).into())])
        }
        (Frequency::Monthly, [], [], []) => tr(lang, "calendar-repeat-months", &[n, ("day", start.day().into())]),
        (Frequency::Monthly, [], [day @ 1..=31], []) => {
            tr(lang, "calendar-repeat-months", &[n, ("day", i64::from(*day).into())])
        }
        (Frequency::Monthly, [NthDay { nth: nth @ (-1 | 1..=5), day }], [], []) => {
            let key = format!("calendar-nth-{}", if *nth < 0 { "last".to_owned() } else { nth.to_string() });
            let which = tr(lang, &key, &[("day", weekday(lang, *day).into())]);
            tr(lang, "calendar-repeat-months-nth", &[n, ("which", which.into())])
        }
        (Frequency::Yearly, [], [] | [_], [] | [_]) => {
            tr(lang, "calendar-repeat-years", &[n, ("date", day_and_month(lang, start).into())])
        }
        _ => own(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn weeks_begin_as_the_country_has_it() {
        let first = ["FR", "US", "us", "EG", "PT", "", "XX"].map(first_day);
        use Weekday::{Mon, Sat, Sun};
        assert_eq!(first, [Mon, Sun, Sun, Sat, Sun, Mon, Mon]);
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        let today = day("20261121");
        for (lang, text, expected) in [
            (Lang::Fr, "21/11", "20261121"),
            (Lang::Fr, "20/11", "20271120"),
            (Lang::De, "21.11.", "20261121"),
            (Lang::De, "3.12.26", "20261203"),
            (Lang::En, "2026-12-03", "20261203"),
            (Lang::En, "03/12/2026", "20261203"),
            (Lang::Fr, "demain", "20261122"),
            (Lang::En, "Tomorrow", "20261122"),
            (Lang::De, "morgen", "20261122"),
            (Lang::De, "Freitag", "20261127"),
            (Lang::En, "sat", "20261121"),
            (Lang::En, "24", "20261124"),
            (Lang::En, "3", "20261203"),
        ] {
            assert_eq!(read_date(lang, text, today), Some(day(expected)), "{text}");
        }
        for text in ["", "31/02/2026", "soon", "99/99", "1/2/3/4", "32"] {
            assert_eq!(read_date(Lang::En, text, today), None, "{text}");
        }
    }

    #[test]
    fn hours_are_read_as_people_type_them() {
        for (text, expected) in [
            ("14:30", (14, 30)),
            ("14h30", (14, 30)),
            ("14 h 30", (14, 30)),
            ("14h", (14, 0)),
            ("14.30", (14, 30)),
            ("1430", (14, 30)),
            ("930", (9, 30)),
            ("9", (9, 0)),
            ("2:30 pm", (14, 30)),
            ("12 am", (0, 0)),
            ("12pm", (12, 0)),
            ("9 Uhr", (9, 0)),
        ] {
            assert_eq!(read_clock(text), Some(expected), "{text}");
        }
        for text in ["", "24:00", "9:60", "13 pm", "noon", "1:2:3"] {
            assert_eq!(read_clock(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let today = day("20261121");
        for lang in Lang::ALL {
            for offset in 0..400 {
                let date = today.plus_days(offset).unwrap();
                assert_eq!(read_date(lang, &figures(lang, date), today), Some(date));
            }
        }
    }

    #[test]
    fn repetitions_are_said_in_words() {
        let start = day("20261103");
        for (rule, expected) in [
            ("FREQ=DAILY", "every day"),
            ("FREQ=WEEKLY", "every week on Tuesday"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", "every 2 weeks on Tuesday and Thursday, 4 times"),
            ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
            ("FREQ=MONTHLY;UNTIL=20270303", "every month on day 3, until 3 March 2027"),
            ("FREQ=YEARLY", "every year on 3 November"),
            ("FREQ=YEARLY;BYWEEKNO=20", "in a rhythm of its own"),
        ] {
            assert_eq!(repeat(Lang::En, &rule.parse().unwrap(), start), expected);
        }
    }

    #[test]
    fn days_of_one_month_name_it_once() {
        assert_eq!(days(Lang::En, day("20261116"), day("20261122")), "16 to 22 November");
        assert_eq!(days(Lang::De, day("20261116"), day("20261122")), "16. bis 22. November");
        assert_eq!(days(Lang::Fr, day("20261101"), day("20261107")), "1er au 7 novembre");
        assert_eq!(days(Lang::De, day("20261130"), day("20261206")), "30. November bis 6. Dezember");
    }
}
