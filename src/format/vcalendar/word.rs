//! The words and numbers of STATUS, CLASS, PRIORITY, TRANSP, CATEGORIES, and how iCalendar says the same.

use crate::format::Grammar;
use crate::format::text::{escape, split, unescape};

/// `NEEDS ACTION` as `needs-action`.
pub(super) fn status_of(value: &str) -> String {
    value.trim().to_lowercase().replace([' ', '_'], "-")
}

/// The other way: two words of vCalendar 1.0 have a blank.
pub(super) fn status(status: &str) -> String {
    match status {
        "needs-action" | "in-process" => status.to_ascii_uppercase().replace('-', " "),
        _ => status.to_uppercase(),
    }
}

/// 1 high, 2 normal, 3 low of vCalendar 1.0 as 1, 5 and 7 of 1 to 9; larger numbers are those already.
pub(super) fn priority_of(value: &str, is_nine: bool) -> Option<Option<u8>> {
    let number: u8 = value.trim().parse().ok().filter(|number| *number <= 9)?;
    Some(match number {
        0 => None,
        2 if !is_nine => Some(5),
        3 if !is_nine => Some(7),
        _ => Some(number),
    })
}

/// The number of a priority from 1 to 9.
pub(super) fn priority(priority: u8) -> u8 {
    match priority {
        0 => 0,
        1..=4 => 1,
        5 => 2,
        _ => 3,
    }
}

const BUSY: [(&str, &str, &str); 4] = [
    ("busy", "0", "OPAQUE"),
    ("free", "1", "TRANSPARENT"),
    ("tentative", "2", "TENTATIVE"),
    ("out-of-office", "3", "OOF"),
];

/// TRANSP, as a number or a word of iCalendar, or a word of X-MICROSOFT-CDO-BUSYSTATUS.
pub(super) fn busy_of(value: &str) -> Option<&'static str> {
    let value = value.trim();
    let known = |(name, number, word): &&(&str, &str, &str)| {
        [name, number, word].into_iter().any(|text| text.eq_ignore_ascii_case(value))
    };
    BUSY.iter().find(known).map(|(name, ..)| *name)
}

/// TRANSP.
pub(super) fn busy(busy: &str) -> Option<&'static str> {
    BUSY.iter().find(|(name, ..)| *name == busy).map(|(_, number, _)| *number)
}

/// The entries of a list, whatever separates them.
pub(super) fn list(value: &str) -> Vec<String> {
    let entries = split(value, b';').into_iter().flat_map(|part| split(part, b','));
    let entries = entries.map(|entry| unescape(entry, Grammar::Old).trim().to_owned());
    entries.filter(|entry| !entry.is_empty()).collect()
}

/// An entry of a list.
pub(super) fn entry(word: &str) -> String {
    escape(&word.replace('\n', " "), Grammar::New)
}

/// `lon,lat` of vCalendar 1.0 as `lat;lon` of iCalendar.
pub(super) fn geo_of(value: &str) -> String {
    match value.split_once(',') {
        Some((longitude, latitude)) if !latitude.contains([',', ';']) => format!("{latitude};{longitude}"),
        _ => value.to_owned(),
    }
}

/// The other way.
pub(super) fn geo(value: &str) -> String {
    match value.split_once(';') {
        Some((latitude, longitude)) if !longitude.contains([',', ';']) => format!("{longitude},{latitude}"),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_are_words_of_the_other() {
        for (old, new) in [("NEEDS ACTION", "needs-action"), ("IN PROCESS", "in-process"), ("TENTATIVE", "tentative")] {
            assert_eq!((status_of(old).as_str(), status(new).as_str()), (new, old));
        }
        for (old, new) in [("0", "busy"), ("1", "free"), ("2", "tentative"), ("3", "out-of-office")] {
            assert_eq!((busy_of(old), busy(new)), (Some(new), Some(old)));
        }
        assert_eq!((busy_of("Transparent"), busy_of("OOF"), busy_of("7")), (Some("free"), Some("out-of-office"), None));
        assert_eq!(list("a;b\\;c,d\\,e; ;f"), ["a", "b;c", "d,e", "f"]);
        assert_eq!((geo_of("37.24,-17.87").as_str(), geo("-17.87;37.24").as_str()), ("-17.87;37.24", "37.24,-17.87"));
    }

    #[test]
    fn priorities_are_three_or_nine() {
        for (old, new) in [("0", Some(None)), ("1", Some(Some(1))), ("2", Some(Some(5))), ("3", Some(Some(7)))] {
            assert_eq!(priority_of(old, false), new);
            assert_eq!(priority(new.flatten().unwrap_or(0)).to_string(), old);
        }
        assert_eq!((priority_of("2", true), priority_of("9", false)), (Some(Some(2)), Some(Some(9))));
        assert_eq!((priority_of("x", false), priority_of("10", true)), (None, None));
    }
}
