//! Items without the people in them: for logs that somebody else is to read.
//!
//! Names and structure of an item stay, so that a programmer sees what a peer wrote and how; of the values only those
//! stay that are known to say nothing about anybody (versions, dates of events, rules, flags). Everything else becomes
//! a false name or a number of characters. What is in no format known here is shown by its size.

use crate::markup::{self, Element, Limits, Node};

use super::line::{self, Lines, Property};
use super::{Charset, Grammar};

/// Sorts of values that get false names of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Somebody's name.
    Person,
    /// What an event, a task or a note is called.
    Title,
    /// A telephone number.
    Number,
    /// An e-mail address.
    Mail,
    /// A postal address.
    Address,
    /// An item's own id.
    Id,
}

/// Gives the same false name for the same true one. `names` are spellings of one and the same thing.
pub trait Names {
    /// The false name.
    fn name(&mut self, sort: Sort, names: &[&str]) -> String;
}

/// An item as somebody else may see it.
pub fn veil(item: &[u8], names: &mut dyn Names) -> String {
    let text = line::utf8(item);
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text).trim_ascii_start();
    if text.get(..6).is_some_and(|head| head.eq_ignore_ascii_case(b"BEGIN:")) {
        return lines(text, names);
    }
    match markup::xml::read(text, &Limits::default()) {
        Ok(root) if text.starts_with(b"<") => tree(root, names),
        _ => format!("({} bytes)", item.len()),
    }
}

// --- vCard, vCalendar, iCalendar, vNote -------------------------------------------------------------------------

fn lines(text: &[u8], names: &mut dyn Names) -> String {
    let version = line::version_of(text, "END:VCARD").unwrap_or_default();
    let is_old = matches!(version, b"" | b"2.1" | b"1.0" | b"1.1");
    let grammar = if is_old { Grammar::Old } else { Grammar::New };
    let reader = line::Reader { grammar, fallback: Charset::Latin1, texts: &[] };
    let mut rest = Lines::new(text);
    let mut spellings = Vec::new();
    let all: Vec<Property> = std::iter::from_fn(|| {
        spellings.push(spelling(rest.peek().unwrap_or_default()));
        line::property(&mut rest, reader)
    })
    .collect();
    let mut shown = String::new();
    for (at, (property, spelling)) in all.iter().zip(&spellings).enumerate() {
        if property.name.is_empty() && property.value.is_empty() {
            continue;
        }
        let value = value(property, all.get(at..).unwrap_or_default(), &all, names);
        shown.push_str(&head(property, spelling));
        shown.push_str(&value);
        shown.push_str("\r\n");
    }
    shown
}

/// How the value of a line is spelled: its encoding and its character set, which the reader takes away.
fn spelling(line: &[u8]) -> String {
    let head = line.split(|byte| *byte == b':').next().unwrap_or_default();
    let head = String::from_utf8_lossy(head).to_ascii_uppercase();
    let mut spelling = String::new();
    if head.contains("QUOTED-PRINTABLE") {
        spelling.push_str(";ENCODING=QUOTED-PRINTABLE");
    }
    let charset = head.split(';').find_map(|part| part.strip_prefix("CHARSET="));
    let charset = charset.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    if let Some(charset) = charset {
        spelling.push_str(&format!(";CHARSET={}", charset.name()));
    }
    spelling
}

/// Name and parameters. A line that is no property may be the rest of a text.
fn head(property: &Property, spelling: &str) -> String {
    if !is_known_name(&property.name) {
        return String::new();
    }
    let mut head = property.name.clone();
    if let Some(number) = property.group.to_ascii_lowercase().strip_prefix("item")
        && number.len() < 4
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        head = format!("{}.{head}", property.group);
    }
    for (key, value) in &property.params {
        let key = if is_known_param(key) { key } else { "X-PARAM" };
        let value = if is_known_word(value) { value.as_str() } else { "…" };
        head.push_str(&format!(";{key}={value}"));
    }
    head.push_str(if property.base64 { ";ENCODING=b" } else { spelling });
    head.push(':');
    head
}

fn value(property: &Property, from_here: &[Property], all: &[Property], names: &mut dyn Names) -> String {
    let text = property.value.trim();
    if text.is_empty() {
        return String::new();
    }
    if property.base64 {
        return format!("({} bytes)", property.bytes().map_or(text.len(), |bytes| bytes.len()));
    }
    match property.name.as_str() {
        "BEGIN" | "END" if is_known_word(text) => text.to_owned(),
        "N" | "FN" => person_of(property, from_here, all, names),
        "TEL" => names.name(Sort::Number, &[text]),
        "EMAIL" | "ATTENDEE" | "ORGANIZER" => names.name(Sort::Mail, &[mail(text)]),
        "ADR" | "LABEL" => names.name(Sort::Address, &[text]),
        "SUMMARY" => names.name(Sort::Title, &[text]),
        "UID" | "RELATED-TO" | "X-IRMC-LUID" => names.name(Sort::Id, &[text]),
        "TZID" if is_zone(text) => text.to_owned(),
        // Who wrote it: a program.
        "PRODID" if text.starts_with("-//") => text.to_owned(),
        "AALARM" | "DALARM" | "MALARM" | "PALARM" => first_part(text),
        name if HARMLESS.contains(&name) && is_harmless(text) => text.to_owned(),
        _ => characters(text),
    }
}

/// What the card that a property stands in calls its person.
fn person_of(property: &Property, from_here: &[Property], all: &[Property], names: &mut dyn Names) -> String {
    let before = all.len() - from_here.len();
    let begins = |property: &Property| property.name == "BEGIN";
    let start = all.get(..before).unwrap_or_default().iter().rposition(begins).unwrap_or(0);
    let card = all.get(start..).unwrap_or_default().iter().take_while(|property| property.name != "END");
    let spellings: Vec<String> = card
        .filter(|other| ["N", "FN"].contains(&other.name.as_str()) && !other.value.trim().is_empty())
        .map(|other| if other.name == "N" { structured(&other.value) } else { plain(&other.value) })
        .filter(|name| !name.trim().is_empty())
        .collect();
    let spellings: Vec<&str> = spellings.iter().map(String::as_str).collect();
    if spellings.is_empty() {
        return characters(&property.value);
    }
    names.name(Sort::Person, &spellings)
}

/// Given and family name of an N.
fn structured(value: &str) -> String {
    let mut parts = value.split(';').map(plain);
    let family = parts.next().unwrap_or_default();
    format!("{} {family}", parts.next().unwrap_or_default())
}

fn plain(text: &str) -> String {
    text.replace("\\n", " ").replace('\\', "")
}

fn mail(text: &str) -> &str {
    text.get(..7).filter(|head| head.eq_ignore_ascii_case("mailto:")).and_then(|_| text.get(7..)).unwrap_or(text)
}

/// An alarm of vCalendar 1.0: when, and then a text.
fn first_part(text: &str) -> String {
    let (when, rest) = text.split_once(';').unwrap_or((text, ""));
    let when = if is_harmless(when) { when.to_owned() } else { characters(when) };
    if rest.is_empty() { when } else { format!("{when};{}", characters(rest)) }
}

/// How long a text is that is not shown.
fn characters(text: &str) -> String {
    format!("({} characters)", text.chars().count())
}

/// Digits, and words of the grammars: dates, rules, states. Also two letters at a time: days of the week, zones.
fn is_harmless(text: &str) -> bool {
    const WORDS: [&str; 49] = [
        "FREQ",
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "YEARLY",
        "INTERVAL",
        "COUNT",
        "UNTIL",
        "BYDAY",
        "BYMONTH",
        "BYMONTHDAY",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYHOUR",
        "BYMINUTE",
        "BYSETPOS",
        "WKST",
        "PUBLIC",
        "PRIVATE",
        "CONFIDENTIAL",
        "OPAQUE",
        "TRANSPARENT",
        "CONFIRMED",
        "TENTATIVE",
        "CANCELLED",
        "COMPLETED",
        "NEEDS",
        "PROCESS",
        "ACTION",
        "AUDIO",
        "DISPLAY",
        "EMAIL",
        "GREGORIAN",
        "APPOINTMENT",
        "DAY",
        "EVENT",
        "ANNIVERSARY",
        "TODO",
        "REMINDER",
        "BUSY",
        "FREE",
        "OOF",
        "TRUE",
        "FALSE",
        "PUBLISH",
        "REQUEST",
        "REPLY",
        "INDIVIDUAL",
        "SENT",
    ];
    let is_word = |run: &str| run.len() < 3 || WORDS.iter().any(|word| word.eq_ignore_ascii_case(run));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" -+.:;,=/_#".contains(&byte);
    text.len() <= 400 && text.bytes().all(is_plain) && text.split(|c: char| !c.is_ascii_alphabetic()).all(is_word)
}

fn is_zone(text: &str) -> bool {
    crate::pim::Zone::named(text).is_some()
}

const HARMLESS: [&str; 43] = [
    "VERSION",
    "PRODID",
    "REV",
    "DTSTART",
    "DTEND",
    "DUE",
    "DTSTAMP",
    "CREATED",
    "DCREATED",
    "LAST-MODIFIED",
    "COMPLETED",
    "DURATION",
    "TRIGGER",
    "REPEAT",
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "RNUM",
    "SEQUENCE",
    "PRIORITY",
    "STATUS",
    "CLASS",
    "TRANSP",
    "PERCENT-COMPLETE",
    "ACTION",
    "TZ",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "TZID",
    "TZNAME",
    "DAYLIGHT",
    "METHOD",
    "CALSCALE",
    "X-EPOCAGENDAENTRYTYPE",
    "X-METHOD",
    "KIND",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "X-FUNAMBOL-ALLDAY",
    "X-ALLDAY",
    "X-CLASS",
];

/// Properties that are shown by name besides those above, and whatever begins with `X-`.
const NAMED: [&str; 36] = [
    "BEGIN",
    "END",
    "N",
    "FN",
    "TEL",
    "EMAIL",
    "ADR",
    "LABEL",
    "ORG",
    "TITLE",
    "ROLE",
    "NOTE",
    "NICKNAME",
    "BDAY",
    "ANNIVERSARY",
    "PHOTO",
    "LOGO",
    "SOUND",
    "KEY",
    "URL",
    "IMPP",
    "GEO",
    "MAILER",
    "CATEGORIES",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "ATTENDEE",
    "ORGANIZER",
    "UID",
    "RELATED-TO",
    "AALARM",
    "DALARM",
    "MALARM",
    "PALARM",
    "BODY",
];

fn is_known_name(name: &str) -> bool {
    let is_extension = name.starts_with("X-")
        && name.len() <= 40
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    NAMED.contains(&name) || HARMLESS.contains(&name) || is_extension
}

fn is_known_param(key: &str) -> bool {
    ["TYPE", "VALUE", "LANGUAGE", "TZID", "PREF", "RELATED", "RANGE", "PARTSTAT", "ROLE", "RSVP", "STATUS", "FMTTYPE"]
        .contains(&key)
}

fn is_known_word(word: &str) -> bool {
    const WORDS: [&str; 69] = [
        "HOME",
        "WORK",
        "CELL",
        "FAX",
        "PREF",
        "VOICE",
        "INTERNET",
        "PAGER",
        "VIDEO",
        "MSG",
        "CAR",
        "DOM",
        "POSTAL",
        "PARCEL",
        "INTL",
        "ISDN",
        "BBS",
        "MODEM",
        "PCS",
        "MAIN",
        "OTHER",
        "TEXT",
        "TEXTPHONE",
        "X400",
        "JPEG",
        "JPG",
        "GIF",
        "PNG",
        "BMP",
        "DATE",
        "DATE-TIME",
        "PERIOD",
        "DURATION",
        "URI",
        "BINARY",
        "START",
        "END",
        "THISANDFUTURE",
        "ACCEPTED",
        "DECLINED",
        "TENTATIVE",
        "NEEDS-ACTION",
        "CONFIRMED",
        "COMPLETED",
        "SENT",
        "DELEGATED",
        "CHAIR",
        "REQ-PARTICIPANT",
        "OPT-PARTICIPANT",
        "TRUE",
        "FALSE",
        "YES",
        "NO",
        "INLINE",
        "IPHONE",
        "VCARD",
        "VCALENDAR",
        "VEVENT",
        "VTODO",
        "VJOURNAL",
        "VTIMEZONE",
        "STANDARD",
        "DAYLIGHT",
        "VALARM",
        "VNOTE",
        "UTC",
        "IMAGE/JPEG",
        "SIP",
        "POC",
    ];
    let is_small = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_zone(word) || is_small || WORDS.iter().any(|known| known.eq_ignore_ascii_case(word.trim()))
}

// --- SIF and other XML --------------------------------------------------------------------------------------------

fn tree(mut root: Element, names: &mut dyn Names) -> String {
    let given = root.child_text("FirstName").unwrap_or_default().into_owned();
    let family = root.child_text("LastName").unwrap_or_default().into_owned();
    let filed = root.child_text("FileAs").unwrap_or_default().into_owned();
    let whole = format!("{given} {family}");
    let spellings: Vec<&str> = [whole.as_str(), &filed].into_iter().filter(|name| !name.trim().is_empty()).collect();
    let person = if spellings.is_empty() { String::new() } else { names.name(Sort::Person, &spellings) };
    hide(&mut root, &person, names);
    String::from_utf8_lossy(&markup::xml::write_plain(&root)).into_owned()
}

fn hide(element: &mut Element, person: &str, names: &mut dyn Names) {
    let name = element.name.to_string();
    for node in &mut element.children {
        match node {
            Node::Element(child) => hide(child, person, names),
            Node::Text(text) => *text = field(&name, text, person, names),
            Node::Opaque(bytes) => *node = Node::Text(format!("({} bytes)", bytes.len())),
        }
    }
}

fn field(name: &str, text: &str, person: &str, names: &mut dyn Names) -> String {
    if text.trim().is_empty() {
        return text.to_owned();
    }
    match name {
        "FirstName" | "LastName" | "FileAs" if !person.is_empty() => person.to_owned(),
        "Subject" => names.name(Sort::Title, &[text]),
        _ if name.starts_with("Email") && !name.ends_with("Type") => names.name(Sort::Mail, &[text]),
        _ if ["Telephone", "Fax", "Pager", "Mobile"].iter().any(|part| name.contains(part)) => {
            names.name(Sort::Number, &[text])
        }
        _ if FLAGS.contains(&name) && is_harmless(text) => text.to_owned(),
        _ => characters(text),
    }
}

/// Fields of SIF that say nothing about anybody.
const FLAGS: [&str; 33] = [
    "SIFVersion",
    "Start",
    "End",
    "AllDayEvent",
    "IsRecurring",
    "RecurrenceType",
    "Interval",
    "PatternStartDate",
    "PatternEndDate",
    "NoEndDate",
    "DayOfWeekMask",
    "DayOfMonth",
    "MonthOfYear",
    "Instance",
    "Occurrences",
    "Duration",
    "BusyStatus",
    "MeetingStatus",
    "Sensitivity",
    "Importance",
    "ReminderSet",
    "ReminderMinutesBeforeStart",
    "ReminderSoundFile",
    "ReminderOptions",
    "ReminderInterval",
    "ReminderRepeatCount",
    "ReplyTime",
    "StartDate",
    "DueDate",
    "DateCompleted",
    "PercentComplete",
    "Complete",
    "Color",
];

#[cfg(test)]
mod tests;
