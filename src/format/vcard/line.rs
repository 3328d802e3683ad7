//! The lines of a card: unfolded, split into group, name, parameters and value, decoded.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, general_purpose};
use encoding_rs::{Encoding, UTF_8};

use crate::format::dialect::VcardVersion;

/// Base64 as found: padding may be missing or odd.
pub(super) const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Base64 as we write it.
pub(super) const STRICT: GeneralPurpose = general_purpose::STANDARD;

/// One physical line without its end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Physical<'a> {
    pub text: &'a [u8],
    /// Its place in the file.
    pub start: usize,
    pub end: usize,
    /// From 1.
    pub number: usize,
}

/// Splits at CRLF, LF, CR and CR CR LF.
pub(super) fn physical(bytes: &[u8]) -> Vec<Physical<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut number = 1;
    while start < bytes.len() {
        let rest = &bytes[start..];
        let length = rest.iter().position(|b| *b == b'\r' || *b == b'\n').unwrap_or(rest.len());
        let ending = match &rest[length..] {
            [b'\r', b'\r', b'\n', ..] => 3,
            [b'\r', b'\n', ..] => 2,
            [_, ..] => 1,
            [] => 0,
        };
        let end = start + length + ending;
        lines.push(Physical { text: &rest[..length], start, end, number });
        start = end;
        number += 1;
    }
    lines
}

/// A property, its value still in transfer encoding.
#[derive(Debug, Clone, Default)]
pub(super) struct Property {
    pub line: usize,
    pub group: String,
    /// Upper case.
    pub name: String,
    /// Names upper case; a bare word of 2.1 is `("TYPE", word)`. ENCODING and CHARSET are not among them.
    pub params: Vec<(String, String)>,
    pub encoding: Transfer,
    pub charset: Option<&'static Encoding>,
    pub value: Vec<u8>,
}

/// How a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Transfer {
    #[default]
    Plain,
    QuotedPrintable,
    Base64,
}

impl Property {
    /// Values of a parameter, split at commas.
    pub fn param(&self, name: &str) -> impl Iterator<Item = &str> {
        self.params.iter().filter(move |(n, _)| n == name).flat_map(|(_, value)| value.split(',')).map(str::trim)
    }

    pub fn has_type(&self, word: &str) -> bool {
        self.param("TYPE").any(|t| t.eq_ignore_ascii_case(word))
    }

    /// The value as text.
    pub fn text(&self, fallback: &'static Encoding) -> String {
        decode(&self.value, self.charset, fallback)
    }
}

/// Decodes text: the charset it names, else UTF-8, else the fallback. Nothing is lost: a single-byte charset takes all.
pub(super) fn decode(bytes: &[u8], named: Option<&'static Encoding>, fallback: &'static Encoding) -> String {
    let utf8 = || std::str::from_utf8(bytes).ok();
    match named {
        Some(charset) if charset != UTF_8 => charset.decode_without_bom_handling(bytes).0.into_owned(),
        _ => match utf8() {
            Some(text) => text.to_owned(),
            None => fallback.decode_without_bom_handling(bytes).0.into_owned(),
        },
    }
}

/// Puts the physical lines of one card together into properties. `odd` is told lines that belong to nothing.
pub(super) fn properties(lines: &[Physical<'_>], version: VcardVersion, mut odd: impl FnMut(usize)) -> Vec<Property> {
    let mut found: Vec<Property> = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        at += 1;
        if line.text.trim_ascii().is_empty() {
            continue;
        }
        let folded = matches!(line.text.first(), Some(b' ' | b'\t'));
        let head = if folded { None } else { head(line) };
        let Some((mut property, mut value)) = head else {
            odd(line.number);
            continue_last(found.last_mut(), line.text, folded, version);
            continue;
        };
        match property.encoding {
            Transfer::QuotedPrintable => at = quoted(lines, at, &mut value),
            Transfer::Base64 => at = base64_block(lines, at, &mut value),
            Transfer::Plain => {
                while let Some(next) = lines.get(at).filter(|next| matches!(next.text.first(), Some(b' ' | b'\t'))) {
                    // 2.1 folds before a space that belongs to the text; everybody else inserts one. Phones that write
                    // 2.1 and fold like 3.0 exist, so a fold inside a word is joined.
                    let keep_space = version == VcardVersion::V21 && next.text.first() == Some(&b' ');
                    value.extend_from_slice(if keep_space { next.text } else { &next.text[1..] });
                    at += 1;
                }
            }
        }
        property.value = match property.encoding {
            Transfer::QuotedPrintable => unquote(&value),
            Transfer::Plain | Transfer::Base64 => value,
        };
        found.push(property);
    }
    found
}

/// A line that is no property belongs to the one before: somebody broke a value without folding it.
fn continue_last(last: Option<&mut Property>, text: &[u8], folded: bool, version: VcardVersion) {
    let Some(property) = last.filter(|property| property.encoding != Transfer::Base64) else { return };
    match (property.encoding, version) {
        _ if folded => property.value.extend_from_slice(&text[1..]),
        (Transfer::Plain, VcardVersion::V30 | VcardVersion::V40) => {
            property.value.extend_from_slice(b"\\n");
            property.value.extend_from_slice(text);
        }
        _ => {
            property.value.push(b'\n');
            property.value.extend_from_slice(text);
        }
    }
}

/// `group.NAME;PARAM=VALUE;BARE:value`, with the beginning of its value.
fn head(line: &Physical<'_>) -> Option<(Property, Vec<u8>)> {
    let mut in_quotes = false;
    let colon = line.text.iter().position(|byte| {
        in_quotes ^= *byte == b'"';
        *byte == b':' && !in_quotes
    });
    // A quote that is never closed is just a character.
    let colon = colon.or_else(|| line.text.iter().position(|byte| *byte == b':'))?;
    let (head, value) = (&line.text[..colon], &line.text[colon + 1..]);
    let head = String::from_utf8_lossy(head);
    let mut parts = split(&head, ';').into_iter();
    let full_name = parts.next()?;
    let (group, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
    let name = name.trim();
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return None;
    }
    let mut property =
        Property { line: line.number, group: group.trim().to_owned(), name: name.to_ascii_uppercase(), ..Property::default() };
    parts.for_each(|part| property.parameter(part));
    Some((property, value.to_vec()))
}

impl Property {
    fn parameter(&mut self, part: &str) {
        let part = part.trim();
        let (name, value) = match part.split_once('=') {
            Some((name, value)) => (name.trim().to_ascii_uppercase(), value.trim()),
            None => (String::new(), part),
        };
        let encoding = transfer(value);
        match name.as_str() {
            "ENCODING" => self.encoding = encoding.unwrap_or_default(),
            "CHARSET" => self.charset = Encoding::for_label(value.trim_matches('"').as_bytes()),
            "" if value.is_empty() => {}
            "" => match encoding {
                Some(encoding) => self.encoding = encoding,
                None => self.params.push(("TYPE".to_owned(), value.to_owned())),
            },
            _ => {
                let value = value.strip_prefix('"').and_then(|v| v.strip_suffix('"')).unwrap_or(value);
                self.params.push((name, unescape_param(value).into_owned()));
            }
        }
    }
}

/// RFC 6868: `^n`, `^^`, `^'`.
fn unescape_param(value: &str) -> Cow<'_, str> {
    if value.contains('^') {
        Cow::Owned(value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^"))
    } else {
        Cow::Borrowed(value)
    }
}

fn transfer(word: &str) -> Option<Transfer> {
    let is = |name: &str| word.eq_ignore_ascii_case(name);
    if is("QUOTED-PRINTABLE") || is("Q") {
        Some(Transfer::QuotedPrintable)
    } else if is("BASE64") || is("B") {
        Some(Transfer::Base64)
    } else if is("7BIT") || is("8BIT") {
        Some(Transfer::Plain)
    } else {
        None
    }
}

/// Splits at a separator outside quotes; a backslash hides the next character.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            c if c == separator && !quoted => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Soft breaks: a line that ends with `=` goes on in the next. Returns the next line to look at.
fn quoted(lines: &[Physical<'_>], mut at: usize, value: &mut Vec<u8>) -> usize {
    while value.last() == Some(&b'=') {
        let Some(next) = lines.get(at) else { break };
        // The value ended with a soft break although nothing follows: the card goes on.
        if is_property(next.text) {
            break;
        }
        let _ = value.pop();
        value.extend_from_slice(next.text);
        at += 1;
    }
    if value.last() == Some(&b'=') {
        let _ = value.pop();
    }
    at
}

/// Whether a line after a soft break is rather the next property: `END:VCARD`, `TEL;CELL:…`.
fn is_property(text: &[u8]) -> bool {
    let name: &[u8] = text.split(|byte| *byte == b':' || *byte == b';').next().unwrap_or_default();
    let known: [&[u8]; 16] = [
        b"END", b"N", b"FN", b"TEL", b"EMAIL", b"ADR", b"ORG", b"TITLE", b"NOTE", b"BDAY", b"URL", b"REV", b"UID",
        b"PHOTO", b"CATEGORIES", b"ROLE",
    ];
    text.len() > name.len() && known.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Base64 goes on until a blank line or a line that has a colon; lines need no leading space.
fn base64_block(lines: &[Physical<'_>], mut at: usize, value: &mut Vec<u8>) -> usize {
    let is_data = |text: &[u8]| {
        text.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b' ' | b'\t'))
    };
    // A blank line right after the colon comes before the data.
    if value.trim_ascii().is_empty() && lines.get(at).is_some_and(|line| line.text.trim_ascii().is_empty()) {
        at += 1;
    }
    while let Some(next) = lines.get(at) {
        if next.text.trim_ascii().is_empty() || !is_data(next.text) {
            break;
        }
        value.extend_from_slice(next.text);
        at += 1;
    }
    value.retain(|byte| !byte.is_ascii_whitespace());
    at
}

/// `=XX` to bytes; what is no escape stays.
fn unquote(value: &[u8]) -> Vec<u8> {
    let hex = |byte: u8| char::from(byte).to_digit(16);
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((&first, tail)) = rest.split_first() {
        match (first, tail) {
            (b'=', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                let byte = hex(*high).unwrap_or_default() * 16 + hex(*low).unwrap_or_default();
                bytes.push(byte as u8);
                rest = after;
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    bytes
}

/// Bytes of a base64 value.
pub(super) fn base64(value: &[u8]) -> Option<Vec<u8>> {
    LENIENT.decode(value).ok()
}
