//! Keys of single values: what makes two spellings the same number, address or name.

use unicode_normalization::UnicodeNormalization;

use crate::pim::fold::{PhoneKey, email_key, fold, phone_key};
use crate::pim::{Address, Field, Point};

/// Types that say nothing: a telephone speaks, a mail address is on the internet.
const NOISE: [&str; 3] = ["voice", "internet", "pref"];

/// A text as people compare it: trimmed, `\n` line ends, composed.
pub(super) fn text(value: &str) -> String {
    let value = value.trim();
    if value.is_ascii() && !value.contains('\r') {
        return value.to_owned();
    }
    value.replace("\r\n", "\n").replace('\r', "\n").nfc().collect()
}

/// The characters of a telephone number that are dialled.
pub(super) fn dialled(number: &str) -> String {
    let mut digits = String::with_capacity(number.len());
    for c in number.chars() {
        match c {
            '+' if digits.is_empty() => digits.push(c),
            '*' | '#' | ',' | ';' => digits.push(c),
            'p' | 'P' | 'w' | 'W' => digits.push(c.to_ascii_lowercase()),
            _ => digits.extend(c.to_digit(10).and_then(|d| char::from_digit(d, 10))),
        }
    }
    if digits.is_empty() { text(number) } else { digits }
}

/// One way to write a value of a list of points: for *changed or not*.
pub(super) fn point_value(field: Field, value: &str) -> String {
    match field {
        Field::Phones => dialled(value),
        Field::Emails => email_key(value),
        _ => text(value),
    }
}

/// What makes two entries one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Number(PhoneKey),
    Text(String),
}

impl Key {
    /// Whether both are one number or address, in whatever spelling.
    pub(super) fn is(&self, other: &Key) -> bool {
        match (self, other) {
            (Key::Number(a), Key::Number(b)) => a.may_equal(b),
            _ => self == other,
        }
    }
}

/// The key of a value of a list of points.
pub(super) fn point_key(field: Field, value: &str, region: &str) -> Key {
    match field {
        Field::Phones => Key::Number(phone_key(value, region)),
        Field::Emails => Key::Text(email_key(value)),
        _ => Key::Text(text(value).trim_end_matches('/').to_lowercase()),
    }
}

/// What tells two addresses apart: street, box and city, folded.
pub(super) fn address_key(address: &Address) -> Key {
    Key::Text([&address.po_box, &address.street, &address.city].map(|part| fold(part)).join("|"))
}

/// Types without those that say nothing.
pub(super) fn types(types: &[String]) -> String {
    types.iter().map(String::as_str).filter(|word| !NOISE.contains(word)).collect::<Vec<_>>().join(",")
}

/// Everything of a point that a person could have changed, in one text.
pub(super) fn point_normal(field: Field, point: &Point) -> String {
    tagged(point_value(field, &point.value), &point.types, &point.label, point.preferred)
}

/// Everything of a point but its value.
pub(super) fn point_mark(point: &Point) -> String {
    tagged(String::new(), &point.types, &point.label, point.preferred)
}

/// Everything of an address that a person could have changed, in one text.
pub(super) fn address_normal(address: &Address) -> String {
    tagged(address.parts().map(text).join("\u{1f}"), &address.types, &address.label, address.preferred)
}

fn tagged(value: String, of: &[String], label: &str, preferred: bool) -> String {
    format!("{value}\u{1e}{}\u{1e}{}\u{1e}{preferred}", types(of), text(label))
}
