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

/// The value of a property we keep, with the escapes of vCard 3.0: `\n` is a line break whatever version it came in.
pub(super) fn to_kept(value: &str, version: Version) -> String {
    pairs(value, |pair, _| match pair {
        "\\n" | "\\N" if version == Version::V21 => format!("\\{pair}"),
        "\\N" => "\\n".to_owned(),
        "\\\n" => "\\\\\\n".to_owned(),
        _ => pair.replace('\n', "\\n"),
    })
}

/// The other way: in 2.1 line breaks are line breaks, and a backslash before an `n` stands alone.
pub(super) fn from_kept(value: &str, version: Version) -> String {
    if version != Version::V21 {
        return value.to_owned();
    }
    pairs(value, |pair, tail| match pair {
        "\\n" => "\n".to_owned(),
        "\\\\" if tail.starts_with(['n', 'N']) => "\\".to_owned(),
        _ => pair.to_owned(),
    })
}

/// Maps a text piece by piece: a backslash with the letter after it, else single letters.
fn pairs(value: &str, map: impl Fn(&str, &str) -> String) -> String {
    if !value.contains(['\\', '\n']) {
        return value.to_owned();
    }
    let (mut out, mut rest) = (String::with_capacity(value.len()), value);
    while let Some(first) = rest.chars().next() {
        let second = rest.chars().nth(1).filter(|_| first == '\\').map_or(0, char::len_utf8);
        let (pair, tail) = rest.split_at(first.len_utf8() + second);
        out.push_str(&map(pair, tail));
        rest = tail;
    }
    out
}
