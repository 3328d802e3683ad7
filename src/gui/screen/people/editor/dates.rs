//! Days as they are typed: `3/3/1961`, `3.3.1961`, `1961-03-03`, and without a year `3/3`.

use crate::gui::desk::edit::Day;
use crate::wording::Lang;

/// Writes a day as it is typed where the language is spoken.
pub(super) fn write(lang: Lang, day: Day) -> String {
    let mark = lang.date_mark();
    match day.year {
        Some(year) => format!("{}{mark}{}{mark}{year}", day.day, day.month),
        None if mark == '.' => format!("{}.{}.", day.day, day.month),
        None => format!("{}{mark}{}", day.day, day.month),
    }
}

/// What was typed is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotADay;

/// Reads a day; nothing typed is no day. Day before month, except where the year comes first.
pub(super) fn read(text: &str) -> Result<Option<Day>, NotADay> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let parts = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty());
    let numbers = parts.map(|part| part.parse::<u16>().map_err(|_| NotADay)).collect::<Result<Vec<_>, _>>()?;
    let (year, month, day) = match numbers.as_slice() {
        [year, month, day] if *year > 31 => (Some(*year), *month, *day),
        [day, month, year] if *year > 99 => (Some(*year), *month, *day),
        [day, month] => (None, *month, *day),
        _ => return Err(NotADay),
    };
    let longest = match month {
        2 if year.is_some_and(|year| !leaps(year)) => 28,
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    if day == 0 || day > longest || year.is_some_and(|year| year > 9_999) {
        return Err(NotADay);
    }
    let small = |number: u16| u8::try_from(number).map_err(|_| NotADay);
    Ok(Some(Day { year: year.map(i32::from), month: small(month)?, day: small(day)? }))
}

fn leaps(year: u16) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for day in [Day { year: Some(1961), month: 3, day: 3 }, Day { year: None, month: 2, day: 29 }] {
            for lang in Lang::ALL {
                assert_eq!(read(&write(lang, day)), Ok(Some(day)), "{}", write(lang, day));
            }
        }
        assert_eq!(write(Lang::En, Day { year: None, month: 3, day: 4 }), "4/3");
        assert_eq!(write(Lang::De, Day { year: None, month: 3, day: 4 }), "4.3.");
    }

    #[test]
    fn what_is_no_day_is_said() {
        assert_eq!(read("1961-03-04"), Ok(Some(Day { year: Some(1961), month: 3, day: 4 })));
        assert_eq!(read("  "), Ok(None));
        for wrong in ["soon", "31/2/2020", "29.2.2021", "0/1", "1/13", "1/2/3/4", "3/3/61"] {
            assert_eq!(read(wrong), Err(NotADay), "{wrong}");
        }
    }
}
