//! The dates of archive items, in the spellings that occur.

use crate::pim::{Date, Local, Moment};

/// `20060329T091530Z`, `2006-03-29T09:15:30Z`, `20060329`: numbers in the order year to second, whatever separates them.
pub(super) fn iso(text: &str) -> Option<Moment> {
    let text = text.trim();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    let date = Date::new(i32::try_from(number(0, 4)?).ok()?, number(4, 6)?, number(6, 8)?)?;
    if digits.len() < 12 {
        return Some(Moment::Date(date));
    }
    let local = Local::new(date, number(8, 10)?, number(10, 12)?, number(12, 14).unwrap_or(0))?;
    Some(if text.ends_with(['Z', 'z']) { Moment::Utc(local) } else { Moment::Floating(local) })
}

/// A clock of a phone: `29.3.2006 12:15:30`, `2006/03/29 12:15:30`.
pub(super) fn of_phone(text: &str) -> Option<Moment> {
    let numbers: Vec<u32> = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    let (date, clock) = numbers.split_at_checked(3)?;
    let (year, month, day) = match *date {
        [year, month, day] if year >= 1000 => (year, month, day),
        [day, month, year] => (year, month, day),
        _ => return None,
    };
    let date = Date::new(i32::try_from(year).ok()?, month, day)?;
    let part = |at: usize| clock.get(at).copied().unwrap_or(0);
    Local::new(date, part(0), part(1), part(2)).map(Moment::Floating)
}

/// The date of a mail, `Tue, 1 Jul 2003 10:52:37 +0200` (RFC 5322 section 3.3), as an instant.
pub(super) fn of_mail(text: &str) -> Option<Moment> {
    let without_remark = text.split('(').next().unwrap_or_default().trim();
    let instant = chrono::DateTime::parse_from_rfc2822(without_remark).ok()?;
    iso(&instant.with_timezone(&chrono::Utc).format("%Y%m%dT%H%M%SZ").to_string())
}
