//! Values: times, ends of rules, people.

use super::definition::offset;
use crate::format::Grammar;
use crate::format::line::Property;
use crate::format::text::to_kept;
use crate::pim::event::Attendee;
use crate::pim::recurrence::{Ends, Rule};
use crate::pim::{Date, Local, Moment, Span};

/// A reading and how many seconds it is ahead of UTC, where it says so: `Z`, `+0100`.
pub(super) fn reading(text: &str) -> Option<(Local, Option<i64>)> {
    if let Some(utc) = text.strip_suffix(['Z', 'z']) {
        return Some((utc.parse().ok()?, Some(0)));
    }
    if let Ok(local) = text.parse() {
        return Some((local, None));
    }
    let at = text.rfind(['+', '-']).filter(|at| *at > 9)?;
    let (local, ahead) = text.split_at_checked(at)?;
    Some((local.parse().ok()?, Some(offset(ahead)?)))
}

/// Whether a text is a date, a time, or as long as a period.
pub(super) fn is_time(text: &str) -> bool {
    let text = text.trim();
    text.parse::<Date>().is_ok() || reading(text).is_some() || text.parse::<Span>().is_ok()
}

/// Parameters and value of a moment.
pub(super) fn spelled(moment: Moment) -> (String, String) {
    match moment {
        Moment::Date(day) => (";VALUE=DATE".to_owned(), format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())),
        Moment::Floating(local) => (String::new(), local.basic()),
        Moment::Zoned(local, zone) => (format!(";TZID={}", zone.name()), local.basic()),
        Moment::Utc(utc) => (String::new(), format!("{}Z", utc.basic())),
    }
}

/// UNTIL in the terms of the start (RFC 5545 section 3.3.10): a day with days, else an instant or a reading. A day
/// beside a time lasts until its end.
pub(in crate::format) fn fit_until(mut rule: Rule, start: Option<Moment>) -> Rule {
    let (Ends::Until(until), Some(start)) = (rule.ends, start) else { return rule };
    let last = until.date().midnight().plus_seconds(86_399).unwrap_or(until.local());
    let fitted = match (start, until) {
        (Moment::Date(_), _) => Moment::Date(until.date()),
        (Moment::Zoned(_, zone), Moment::Date(_)) => Moment::Utc(zone.to_utc(last)),
        (Moment::Zoned(_, zone), Moment::Floating(local)) => Moment::Utc(zone.to_utc(local)),
        (Moment::Utc(_), Moment::Date(_)) => Moment::Utc(last),
        (Moment::Utc(_), Moment::Floating(local)) => Moment::Utc(local),
        (Moment::Floating(_), Moment::Date(_)) => Moment::Floating(last),
        (_, Moment::Zoned(local, zone)) => Moment::Utc(zone.to_utc(local)),
        (_, until) => until,
    };
    rule.ends = Ends::Until(fitted);
    rule
}

/// Somebody, with the parameters that are not modelled in their order.
pub(super) fn attendee(property: &Property) -> Attendee {
    let mut attendee = Attendee { address: to_kept(property.value.trim(), Grammar::New), ..Attendee::default() };
    let mut seen = Vec::new();
    for (name, value) in &property.params {
        let is_first = !seen.contains(name);
        seen.push(name.clone());
        match (name.as_str(), value.to_ascii_uppercase().as_str()) {
            ("CN", _) if is_first && !value.is_empty() => attendee.name = from_caret(value),
            ("ROLE", _) if is_first => attendee.role = value.to_ascii_lowercase(),
            ("PARTSTAT", _) if is_first => attendee.status = value.to_ascii_lowercase(),
            ("RSVP", "TRUE" | "YES") if is_first => attendee.rsvp = true,
            ("RSVP", "FALSE" | "NO") if is_first => {}
            _ => attendee.params.push((name.clone(), value.clone())),
        }
    }
    attendee
}

/// Takes the escapes of RFC 6868 off.
fn from_caret(value: &str) -> String {
    let (mut text, mut letters) = (String::with_capacity(value.len()), value.chars().peekable());
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().filter(|_| letter == '^');
        let plain = match next {
            Some('n') => '\n',
            Some('\'') => '"',
            Some('^') => '^',
            _ => {
                text.push(letter);
                continue;
            }
        };
        text.push(plain);
        letters.next();
    }
    text
}

/// Puts the escapes of RFC 6868 on.
pub(super) fn to_caret(text: &str) -> String {
    text.replace('^', "^^").replace('\n', "^n").replace('"', "^'")
}

/// A value whose line breaks are escaped, whatever came in.
pub(super) fn one_line(value: &str) -> String {
    value.replace('\n', "\\n").replace('\r', "")
}
