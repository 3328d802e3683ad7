//! Escapes of values.

use super::Grammar;

/// Takes the escapes off.
pub(super) fn unescape(value: &str, grammar: Grammar) -> String {
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
            ('\\', Some('n' | 'N')) if grammar != Grammar::Old => {
                text.push('\n');
                letters.next();
            }
            ('\\', Some(next @ ':')) if grammar != Grammar::Old => {
                text.push(*next);
                letters.next();
            }
            _ => text.push(letter),
        }
    }
    text
}

/// Fills a text that may be said once; `false` where something else was said before.
pub(super) fn once(slot: &mut String, text: String) -> bool {
    if slot.is_empty() {
        *slot = text;
        return true;
    }
    *slot == text
}

/// Puts the escapes on. Line breaks stay in the old grammar, where quoted-printable carries them.
pub(super) fn escape(text: &str, grammar: Grammar) -> String {
    let mut value = String::with_capacity(text.len() + 4);
    for letter in text.chars() {
        match letter {
            '\\' | ';' => value.extend(['\\', letter]),
            ',' if grammar != Grammar::Old => value.push_str("\\,"),
            '\n' if grammar != Grammar::Old => value.push_str("\\n"),
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

/// The value of a property we keep, with the escapes of the new grammar: `\n` is a line break whatever version it came in.
pub(super) fn to_kept(value: &str, grammar: Grammar) -> String {
    pairs(value, |pair, _| match pair {
        "\\n" | "\\N" if grammar == Grammar::Old => format!("\\{pair}"),
        "\\N" => "\\n".to_owned(),
        "\\\n" => "\\\\\\n".to_owned(),
        _ => pair.replace('\n', "\\n"),
    })
}

/// The other way: in the old grammar line breaks are line breaks, and a backslash before an `n` stands alone.
pub(super) fn from_kept(value: &str, grammar: Grammar) -> String {
    if grammar != Grammar::Old {
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
