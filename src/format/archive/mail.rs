//! Mails as RFC 5322 has them: what their headers say.

use base64::Engine as _;
use encoding_rs::Encoding;

use super::super::line::BASE64;
use super::{Seen, dates, plain};

/// Bytes of a mail that are looked at.
const LOOKED_AT: usize = 64 * 1024;

/// Subject, sender and date.
pub(super) fn face(bytes: &[u8]) -> Seen {
    let text = plain(bytes.get(..LOOKED_AT).unwrap_or(bytes));
    let text = text.trim_start().replace("\r\n", "\n").replace('\r', "\n");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let head = head.replace("\n ", " ").replace("\n\t", " ");
    let header = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        let mut found = lines.filter(|(known, _)| known.trim().eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| decoded(value.trim())).unwrap_or_default()
    };
    let (subject, from, to) = (header("Subject"), header("From"), header("To"));
    Seen {
        title: if subject.trim().is_empty() { from.clone() } else { subject },
        dated: dates::of_mail(&header("Date")),
        words: [from.as_str(), &to, body].join(" "),
    }
}

/// A header with its encoded words decoded (RFC 2047); what is none stays as it is.
pub(super) fn decoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    let mut after_word = false;
    while let Some(start) = rest.find("=?") {
        let (before, word) = rest.split_at(start);
        let Some((value, end)) = encoded_word(word) else {
            let (mark, tail) = word.split_at(2);
            out += before;
            out += mark;
            (rest, after_word) = (tail, false);
            continue;
        };
        // Blanks between two encoded words separate nothing (section 6.2).
        if !(after_word && before.trim().is_empty()) {
            out += before;
        }
        out += &value;
        (rest, after_word) = (word.get(end..).unwrap_or_default(), true);
    }
    out + rest
}

/// The word at the beginning, decoded, and how long it is.
fn encoded_word(text: &str) -> Option<(String, usize)> {
    let mut parts = text.strip_prefix("=?")?.splitn(3, '?');
    let (charset, encoding, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let data = rest.get(..rest.find("?=")?)?;
    let bytes = match encoding {
        "B" | "b" => BASE64.decode(data.trim()).ok()?,
        "Q" | "q" => quoted_printable(&data.replace('_', " ")),
        _ => return None,
    };
    let label = charset.split('*').next().unwrap_or_default();
    let known = Encoding::for_label(label.as_bytes()).unwrap_or(encoding_rs::UTF_8);
    // `=?`, charset, `?`, encoding, `?`, data, `?=`.
    let length = 2 + charset.len() + 1 + encoding.len() + 1 + data.len() + 2;
    Some((known.decode_without_bom_handling(&bytes).0.into_owned(), length))
}

/// Bytes that were written `=C3=A9`.
pub(super) fn quoted_printable(data: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut rest = data.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = tail.get(..2).filter(|_| *first == b'=').and_then(|hex| std::str::from_utf8(hex).ok());
        match pair.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    out
}
