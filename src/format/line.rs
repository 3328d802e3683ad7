//! The line grammar that vCard, vCalendar, iCalendar, vNote and their like share: physical lines, folding, soft breaks,
//! base64 blocks, parameters.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::Encoding;

use super::{Charset, Grammar};

/// Base64 as phones write it: with or without padding.
pub(super) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// How the lines of one file are to be read.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    pub(super) grammar: Grammar,
    /// What bytes mean that are not UTF-8 and have no CHARSET.
    pub(super) fallback: Charset,
    /// Properties that are text even where a phone wrote them as base64.
    pub(super) texts: &'static [&'static str],
}

/// One property.
#[derive(Debug, Clone, Default)]
pub(super) struct Property {
    pub(super) group: String,
    pub(super) name: String,
    /// Without ENCODING and CHARSET; TYPE one word each.
    pub(super) params: Vec<(String, String)>,
    /// Decoded; base64 stays as it is, without blanks.
    pub(super) value: String,
    pub(super) base64: bool,
    pub(super) line: usize,
    pub(super) broken: bool,
    pub(super) undecodable: bool,
    /// The value has the escapes of the new grammar, whatever that of the file.
    pub(super) is_escaped: bool,
}

impl Property {
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        BASE64.decode(&self.value).ok()
    }
}

/// Physical lines with their place; ends are CRLF, LF, CR or CR CR LF.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) number: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, number: 1 }
    }

    /// The lines from here to a byte.
    pub(super) fn until(&self, end: usize) -> Self {
        Self { bytes: self.bytes.get(..end).unwrap_or(self.bytes), ..*self }
    }

    pub(super) fn peek(&self) -> Option<&'a [u8]> {
        self.clone().next()
    }

    /// Where the first line stands that says this, such as `BEGIN:VCARD`.
    pub(super) fn find(mut self, text: &str) -> Option<usize> {
        loop {
            let at = self.at;
            let line = self.next()?;
            if is(line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line), text) {
                return Some(at);
            }
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let end = rest.iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        let ending = [&b"\r\r\n"[..], b"\r\n", b"\n", b"\r"].into_iter().find(|e| tail.starts_with(e));
        self.at += end + ending.map_or(0, <[u8]>::len);
        self.number += 1;
        Some(line)
    }
}

/// Whether a line says this, whatever its case and the blanks around it.
pub(super) fn is(line: &[u8], text: &str) -> bool {
    line.trim_ascii().eq_ignore_ascii_case(text.as_bytes())
}

/// The same inside of a card, where a blank before it says that it belongs to a value.
pub(super) fn is_flush(line: &[u8], text: &str) -> bool {
    !line.starts_with(b" ") && !line.starts_with(b"\t") && is(line, text)
}

/// The value of the first VERSION before a line that says `end`.
pub(super) fn version_of<'a>(bytes: &'a [u8], end: &str) -> Option<&'a [u8]> {
    let mut lines = Lines::new(bytes).take_while(|line| !is_flush(line, end));
    lines.find_map(|line| {
        let (name, value) = line.trim_ascii().split_at_checked(8)?;
        name.eq_ignore_ascii_case(b"VERSION:").then_some(value.trim_ascii())
    })
}

/// The bytes as UTF-8 where they are UTF-16, by their mark or by the look of a first `B`; without the NUL bytes by which
/// programs in C end their texts, and which no text has.
pub(super) fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let encoding = match bytes {
        [b'B' | b'b', 0, ..] => Some(encoding_rs::UTF_16LE),
        [0, b'B' | b'b', ..] => Some(encoding_rs::UTF_16BE),
        _ => Encoding::for_bom(bytes).map(|(encoding, _)| encoding),
    };
    match encoding.filter(|encoding| *encoding != encoding_rs::UTF_8) {
        Some(encoding) => Cow::Owned(encoding.decode(bytes).0.replace('\0', "").into_bytes()),
        None if bytes.contains(&0) => Cow::Owned(bytes.iter().copied().filter(|b| *b != 0).collect()),
        None => Cow::Borrowed(bytes),
    }
}

/// The next property; `None` at the end.
pub(super) fn property(lines: &mut Lines<'_>, reader: Reader) -> Option<Property> {
    let Reader { grammar, fallback, texts } = reader;
    let number = lines.number;
    let first = &*unfold_header(lines, grammar)?;
    let Some(colon) = colon(first) else {
        let value = text(first.trim_ascii(), None, fallback).0;
        return Some(Property { line: number, broken: !value.is_empty(), value, ..Property::default() });
    };
    let (head, value) = first.split_at(colon);
    let value = value.get(1..).unwrap_or_default();
    let mut property = Property { line: number, ..Property::default() };
    let (encoding, charset) = header(&text(head, None, fallback).0, &mut property);
    let mut raw = value.to_vec();
    match encoding.as_str() {
        "QUOTED-PRINTABLE" => {
            soft_breaks(lines, &property.name, &mut raw, &mut property.broken);
            raw = unquote(&raw);
        }
        "B" | "BASE64" => {
            block(lines, &mut raw);
            raw.retain(|b| !b.is_ascii_whitespace());
            // What only says that it is would look like lines of its own once it is written as base64.
            let is_base64 = raw.iter().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(b));
            match BASE64.decode(&raw).ok().filter(|_| texts.contains(&property.name.as_str())) {
                Some(decoded) => raw = decoded,
                None => property.base64 = is_base64,
            }
            property.broken |= !is_base64;
        }
        _ => {
            let takes = is_free_text(&property.name);
            unfold(lines, grammar, takes, &mut raw, &mut property.broken);
        }
    }
    let (value, undecodable) = text(&raw, charset, fallback);
    property.value = if value.contains('\r') {
        value.replace("\r\n", "\n").replace("\n\r", "\n").replace('\r', "\n")
    } else {
        value
    };
    property.undecodable = undecodable;
    Some(property)
}

/// Bytes of the longest header that is put together from several lines.
const LONGEST_HEADER: usize = 16 << 10;

/// The first line, and as much more as its header needs: some programs fold right after the name.
fn unfold_header<'a>(lines: &mut Lines<'a>, grammar: Grammar) -> Option<Cow<'a, [u8]>> {
    let mut header = Cow::Borrowed(lines.next()?);
    while header.len() < LONGEST_HEADER && is_open_header(&header, grammar) {
        let Some(tail) = lines.peek().and_then(|next| next.strip_prefix(b" ").or_else(|| next.strip_prefix(b"\t")))
        else {
            break;
        };
        header.to_mut().extend_from_slice(tail);
        lines.next();
    }
    Some(header)
}

/// Whether a line begins with a property's name and its colon is still to come.
fn is_open_header(line: &[u8], grammar: Grammar) -> bool {
    let name = line.split(|b| *b == b';' || *b == b':').next().unwrap_or_default();
    let is_name = !name.is_empty() && name.iter().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(b));
    let is_open = if grammar == Grammar::Old { !line.contains(&b':') } else { closing_colon(line).is_none() };
    is_name && is_open
}

/// Whether the lines go on with a header that is folded before its colon: after its name, or among parameters.
fn is_folded_header(lines: &Lines<'_>, grammar: Grammar) -> bool {
    let mut rest = lines.clone();
    let first = rest.peek().unwrap_or_default();
    if grammar == Grammar::Old || !is_open_header(first, grammar) {
        return false;
    }
    let has_param = first.split(|b| *b == b';').nth(1).is_some_and(|param| param.contains(&b'='));
    let header = unfold_header(&mut rest, grammar).unwrap_or_default();
    let goes_on = header.get(first.len()).is_some_and(|b| has_param || matches!(b, b':' | b';'));
    goes_on && unquoted_colon(&header).is_some()
}

fn unquoted_colon(line: &[u8]) -> Option<usize> {
    let mut quoted = false;
    line.iter().position(|b| {
        quoted ^= *b == b'"';
        *b == b':' && !quoted
    })
}

/// Finds the colon at which a value begins.
type Finder = fn(&[u8]) -> Option<usize>;

/// Parameters that programs fill with colons and do not quote, though RFC 5545 section 3.2 demands it, and how a value
/// is found nevertheless: Google Calendar had `TZID=GMT+05:30`, Exchange has `TZID=(UTC+01:00) Berlin` and
/// `TZID=tzone://Microsoft/Utc`; others `CN=Team: North` and `SENT-BY=mailto:a@b`.
fn unquoted_words(param: &str) -> Option<Finder> {
    match param {
        "TZID" => Some(|line| {
            let is_time = |tail: &[u8]| {
                let digits = tail.iter().take(8).take_while(|b| b.is_ascii_digit()).count();
                digits == 8 || (digits == 4 && tail.get(4) == Some(&b'-'))
            };
            line.iter()
                .enumerate()
                .filter(|(_, b)| **b == b':')
                .map(|(at, _)| at)
                .find(|at| line.get(at + 1..).is_some_and(is_time))
        }),
        "CN" | "SENT-BY" | "MEMBER" | "DELEGATED-TO" | "DELEGATED-FROM" => {
            Some(|line| line.windows(8).rposition(|text| text.eq_ignore_ascii_case(b":mailto:")))
        }
        _ => None,
    }
}

/// How the end of a parameter is found that is not quoted and may hold colons.
fn finder(param: &[u8]) -> Option<Finder> {
    let (name, value) = param.split_at_checked(param.iter().position(|b| *b == b'=')?)?;
    let is_quoted = value.get(1..)?.trim_ascii_start().starts_with(b"\"");
    let name = std::str::from_utf8(name.trim_ascii()).ok()?.to_ascii_uppercase();
    unquoted_words(&name).filter(|_| !is_quoted)
}

/// The colon at which a header surely ends: none that a parameter may hold.
fn closing_colon(line: &[u8]) -> Option<usize> {
    let at = unquoted_colon(line)?;
    match finder(line.get(..at)?.rsplit(|b| *b == b';').next()?) {
        Some(find) => line.get(at..).and_then(find).map(|more| at + more),
        None => Some(at),
    }
}

/// Whether a reader would find the end of a header elsewhere than where it is.
pub(super) fn is_ambiguous(head: &str, value: &str) -> bool {
    let may_hold_colons = head.rsplit(';').next().is_some_and(|param| finder(param.as_bytes()).is_some());
    may_hold_colons && colon(format!("{head}:{value}").as_bytes()) != Some(head.len())
}

/// The colon that ends a header: the first that is not quoted, after something that can be a property's name.
fn colon(line: &[u8]) -> Option<usize> {
    let at = closing_colon(line).or_else(|| unquoted_colon(line)).or_else(|| line.iter().position(|b| *b == b':'))?;
    let name = line.get(..at)?.split(|b| *b == b';').next()?.trim_ascii();
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-_./*".contains(b);
    (!name.is_empty() && name.iter().all(plain)).then_some(at)
}

fn header(head: &str, property: &mut Property) -> (String, Option<&'static Encoding>) {
    let (mut encoding, mut charset) = (String::new(), None);
    let mut parts = split_quoted(head, ';').into_iter();
    let name = parts.next().unwrap_or_default().trim();
    let (group, name) = name.rsplit_once('.').unwrap_or(("", name));
    property.group = group.to_owned();
    property.name = name.to_ascii_uppercase();
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').map_or(("", part), |(k, v)| (k.trim(), v.trim()));
        let key = key.replace(['"', ':', ','], "");
        let (key, upper) = (key.to_ascii_uppercase(), value.to_ascii_uppercase());
        match (key.as_str(), upper.as_str()) {
            ("ENCODING", _) | ("", "QUOTED-PRINTABLE" | "BASE64" | "B" | "8BIT" | "7BIT") => encoding = upper,
            ("CHARSET", _) => charset = named(&upper),
            ("" | "TYPE", _) => {
                let words = value.trim_matches('"').split(',');
                property.params.extend(words.map(|word| ("TYPE".to_owned(), word.trim_matches('"').trim().to_owned())));
            }
            _ if is_quoted_list(value) => property.params.push((key, value.to_owned())),
            _ => property.params.push((key, value.trim_matches('"').to_owned())),
        }
    }
    (encoding, charset)
}

/// Whether a parameter holds several values of which some are quoted: `"mailto:a","mailto:b"`.
pub(super) fn is_quoted_list(value: &str) -> bool {
    let parts = split_quoted(value, ',');
    let is_plain = |part: &str| !part.contains(['"', ':', ';', '=']);
    let is_quoted = |part: &str| {
        let inner = part.strip_prefix('"').and_then(|part| part.strip_suffix('"'));
        inner.is_some_and(|inner| !inner.contains('"'))
    };
    parts.len() > 1
        && parts.iter().any(|part| is_quoted(part))
        && parts.iter().all(|part| is_plain(part) || is_quoted(part))
}

/// The charset of a label. What claims to be ASCII and is not says nothing.
fn named(label: &str) -> Option<&'static Encoding> {
    let label = label.trim_matches('"');
    Encoding::for_label(label.as_bytes()).filter(|_| !label.ends_with("ASCII"))
}

fn split_quoted(text: &str, separator: char) -> Vec<&str> {
    if text.bytes().filter(|b| *b == b'"').count() % 2 == 1 {
        return text.split(separator).collect();
    }
    let mut quoted = false;
    text.split(|c: char| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
    .collect()
}

fn soft_breaks(lines: &mut Lines<'_>, name: &str, raw: &mut Vec<u8>, broken: &mut bool) {
    while raw.trim_ascii_end().ends_with(b"=") {
        raw.truncate(raw.trim_ascii_end().len() - 1);
        // Nokia N9 writes the line end it breaks at into the text, with a second `=`.
        if raw.ends_with(b"==0A=0D") {
            raw.truncate(raw.len() - 7);
        }
        match lines.peek() {
            Some(next) if !is_end(next) => raw.extend_from_slice(next),
            _ => return,
        }
        lines.next();
    }
    // A line that goes on in quoted-printable is no text of its own either.
    let goes_on = |next: &[u8]| next.starts_with(b" ") || next.starts_with(b"=") || is_free_text(name);
    while let Some(next) = lines.peek().filter(|next| is_broken(next) && goes_on(next)) {
        // Folded although quoted-printable: the blank is the writer's.
        if !next.starts_with(b" ") {
            raw.push(b'\n');
            *broken = true;
        }
        raw.extend_from_slice(next);
        lines.next();
    }
}

/// Whether a line ends a component: no value goes on with it.
fn is_end(line: &[u8]) -> bool {
    line.get(..4).is_some_and(|head| head.eq_ignore_ascii_case(b"END:"))
}

pub(super) fn unquote(raw: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((first, tail)) = rest.split_first() {
        let pair = tail.get(..2).filter(|_| *first == b'=').and_then(|hex| std::str::from_utf8(hex).ok());
        match pair.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    bytes
}

fn block(lines: &mut Lines<'_>, raw: &mut Vec<u8>) {
    while let Some(next) = lines.peek() {
        if next.iter().any(|b| matches!(b, b':' | b';')) || (next.trim_ascii().is_empty() && !raw.is_empty()) {
            return;
        }
        raw.extend_from_slice(next);
        lines.next();
    }
}

/// Whether a line can only belong to the value before it. Comments of some writers begin with `#`.
fn is_broken(line: &[u8]) -> bool {
    !line.trim_ascii().is_empty() && !line.starts_with(b"#") && colon(line).is_none()
}

/// Properties in which people write lines, and some programs break them without a word.
const FREE_TEXTS: [&str; 10] =
    ["NOTE", "DESCRIPTION", "SUMMARY", "BODY", "ADR", "LABEL", "LOCATION", "COMMENT", "CONTACT", "X-ALT-DESC"];

/// Whether a line that is no property goes on with a value of this one; elsewhere it stands for itself.
fn is_free_text(name: &str) -> bool {
    FREE_TEXTS.contains(&name)
}

fn unfold(lines: &mut Lines<'_>, grammar: Grammar, takes: bool, raw: &mut Vec<u8>, broken: &mut bool) {
    while let Some(next) = lines.peek() {
        let folded = next.starts_with(b" ") || next.starts_with(b"\t");
        if folded {
            let keep = usize::from(grammar != Grammar::Old);
            raw.extend_from_slice(next.get(keep..).unwrap_or_default());
        } else if takes && is_broken(next) && !is_folded_header(lines, grammar) {
            raw.push(b'\n');
            raw.extend_from_slice(next);
            *broken = true;
        } else {
            return;
        }
        lines.next();
    }
}

fn text(raw: &[u8], charset: Option<&'static Encoding>, fallback: Charset) -> (String, bool) {
    let charset = charset.unwrap_or(encoding_rs::UTF_8);
    if let Some(text) = charset.decode_without_bom_handling_and_without_replacement(raw) {
        return (text.into_owned(), false);
    }
    if let Some(text) = of_halves(raw) {
        return (text, false);
    }
    match std::str::from_utf8(raw) {
        Ok(text) => (text.to_owned(), true),
        // A phone that counts bytes cut the last letter in two; that it is UTF-8 the letters before it say.
        Err(cut) if cut.error_len().is_none() && !raw[..cut.valid_up_to()].is_ascii() => {
            (String::from_utf8_lossy(&raw[..cut.valid_up_to()]).into_owned(), true)
        }
        Err(_) => (fallback.encoding().decode_without_bom_handling(raw).0.into_owned(), fallback == Charset::Utf8),
    }
}

/// UTF-8 in which the letters beyond 65535, as emoji are, stand as the two halves that UTF-16 has for them (CESU-8): so
/// some Androids write them.
fn of_halves(raw: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let [first, tail @ ..] = rest {
        let six = |byte: u8| u32::from(byte & 0x3F);
        match rest {
            [0xED, a @ 0xA0..=0xAF, b, 0xED, c @ 0xB0..=0xBF, d, tail @ ..] => {
                let letter = 0x1_0000 + ((six(*a) & 0xF) << 16) + (six(*b) << 10) + ((six(*c) & 0xF) << 6) + six(*d);
                bytes.extend_from_slice(char::from_u32(letter)?.encode_utf8(&mut [0; 4]).as_bytes());
                rest = tail;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok().filter(|text| text.len() < raw.len())
}
