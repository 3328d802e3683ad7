//! Points in time as people mean them. Today: a date that may lack its year.

use std::fmt;
use std::str::FromStr;

/// A day, with or without its year: birthdays and anniversaries.
///
/// The year `None` is written `--MM-DD` (ISO 8601:2000 truncated form, RFC 6350 section 4.3.1).
/// 29 February without a year is a valid day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    year: Option<i16>,
    month: u8,
    day: u8,
}

/// The text is not a day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {0:?}")]
pub struct NotADate(pub String);

impl PartialDate {
    /// A day of the proleptic Gregorian calendar; `None` when there is no such day.
    pub fn new(year: Option<i16>, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_none_or(|y| (y % 4 == 0 && y % 100 != 0) || y % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        let year_fits = year.is_none_or(|y| (0..=9999).contains(&y));
        (year_fits && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// The year, where it is known.
    pub fn year(self) -> Option<i16> {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

/// Reads `1961-03-03`, `19610303`, `--03-03`, `--0303` and any of them followed by `T…`, which is dropped.
impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bad = || NotADate(text.to_owned());
        let day = text.trim().split(['T', 't', ' ']).next().unwrap_or_default();
        let (year, rest) = match day.strip_prefix("--") {
            Some(rest) => (None, rest),
            None => {
                let year = day.get(..4).filter(|y| y.bytes().all(|b| b.is_ascii_digit())).ok_or_else(bad)?;
                (Some(year.parse().map_err(|_| bad())?), day.get(4..).unwrap_or_default())
            }
        };
        let digits: String = rest.chars().filter(|c| *c != '-').collect();
        if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(bad());
        }
        let number = |range: std::ops::Range<usize>| digits[range].parse::<u8>().map_err(|_| bad());
        PartialDate::new(year, number(0..2)?, number(2..4)?).ok_or_else(bad)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_the_short_forms() {
        for (text, shown) in [
            ("1961-03-03", "1961-03-03"),
            ("19610303", "1961-03-03"),
            ("--0229", "--02-29"),
            ("--12-31", "--12-31"),
            ("1999-12-31T00:00:00Z", "1999-12-31"),
        ] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), shown);
        }
    }

    #[test]
    fn refuses_days_that_are_not() {
        for text in ["", "1961", "19610230", "1900-02-29", "--1301", "03/03/1961", "١٩٦١٠٣٠٣", "-----"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
