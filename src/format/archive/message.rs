//! Short messages as phones write them (vMessage 1.1 and its dialects): headers, cards of who is meant, and a body that
//! is text and no property.

use super::{Seen, dates, plain};

/// Who, the first line of the text, and when.
pub(super) fn face(bytes: &[u8]) -> Seen {
    let text = plain(bytes);
    let mut who = Vec::new();
    let mut body = Vec::new();
    let (mut sent, mut shown) = (None, None);
    let (mut in_body, mut subject) = (false, String::new());
    for line in text.lines() {
        let line = line.trim_end_matches(['\r', '\0']);
        let (head, value) = line.split_once(':').unwrap_or((line, ""));
        let (name, params) = head.split_once(';').unwrap_or((head, ""));
        match (name.trim().to_ascii_uppercase().as_str(), value.trim()) {
            ("BEGIN", value) if value.eq_ignore_ascii_case("VBODY") => in_body = true,
            ("END", value) if value.eq_ignore_ascii_case("VBODY") => in_body = false,
            ("DATE", value) if in_body && body.is_empty() && shown.is_none() => shown = dates::of_phone(value),
            ("SUBJECT", value) if in_body && body.is_empty() => subject = text_of(params, value),
            ("TEXT", value) if in_body && body.is_empty() => body.push(text_of(params, value)),
            _ if in_body => body.push(line.to_owned()),
            ("X-NOK-DT" | "X-SS-DT", value) => sent = dates::iso(value),
            ("N" | "FN" | "TEL", value) => {
                let value = text_of(params, value).replace(';', " ");
                let value = value.trim();
                if !value.is_empty() && !who.iter().any(|known| known == value) {
                    who.push(value.to_owned());
                }
            }
            _ => {}
        }
    }
    let said = std::iter::once(&subject).chain(&body).find(|line| !line.trim().is_empty());
    let title = match (who.first(), said) {
        (Some(who), Some(said)) => format!("{who}: {}", said.trim()),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => String::new(),
    };
    Seen { title, dated: sent.or(shown), words: [who.join(" "), body.join(" ")].join(" ") }
}

/// A value, quoted-printable undone where its parameters say so.
fn text_of(params: &str, value: &str) -> String {
    if !params.to_ascii_uppercase().contains("QUOTED-PRINTABLE") {
        return value.to_owned();
    }
    plain(&super::mail::quoted_printable(value))
}
