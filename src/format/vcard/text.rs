//! Escapes of values.

use crate::format::Version;

/// Takes the escapes off.
pub(super) fn unescape(value: &str, version: Version) -> String {
    if !value.contains('\\') {
        return value.to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some(next @ ('\\' | ';' | ','))) => {
                text.push(*next);
                letters.next();
            }
            ('\\', Some('n' | 'N')) if version != Version::V21 => {
                text.push('\n');
                letters.next();
            }
            ('\\', Some(next @ ':')) if version != Version::V21 => {
                text.push(*next);
                letters.next();
            }
            _ => text.push(letter),
        }
    }
    text
}

/// Puts the escapes on. Line breaks stay in 2.1, where quoted-printable carries them.
pub(super) fn escape(text: &str, version: Version) -> String {
    let mut value = String::with_capacity(text.len() + 4);
    for letter in text.chars() {
        match letter {
            '\\' | ';' => value.extend(['\\', letter]),
            ',' if version != Version::V21 => value.push_str("\\,"),
            '\n' if version != Version::V21 => value.push_str("\\n"),
            '\r' => {}
            _ => value.push(letter),
        }
    }
    value
}

/// The parts between separators that are not escaped, escapes untouched.
pub(super) fn split(value: &str, separator: u8) -> Vec<&str> {
    let (mut parts, mut start, mut escaped) = (Vec::new(), 0, false);
    for (at, byte) in value.bytes().enumerate() {
        if byte == separator && !escaped {
            parts.push(value.get(start..at).unwrap_or_default());
            start = at + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    parts.push(value.get(start..).unwrap_or_default());
    parts
}
