//! Equality as people mean it: spelling, order and line ends are not content.

use super::keys;
use super::plain::plain;
use crate::pim::moment::Zone;
use crate::pim::record::Kept;
use crate::pim::{Contact, Field, Kind, Record, Value, json};

/// Properties that programs keep for themselves; a difference in one is no change of the record.
const BOOKKEEPING: [&str; 14] = [
    "UID",
    "REV",
    "PRODID",
    "X-IRMC-LUID",
    "DTSTAMP",
    "LAST-MODIFIED",
    "SEQUENCE",
    "CREATED",
    "DCREATED",
    "REQUEST-STATUS",
    "X-MOZ-GENERATION",
    "X-MOZ-LASTACK",
    "X-MICROSOFT-CDO-OWNERAPPTID",
    "X-MICROSOFT-CDO-APPT-SEQUENCE",
];

/// A value in normal form: equal forms mean the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Normal {
    Nothing,
    Text(String),
    Bag(Vec<String>),
    Bytes(std::sync::Arc<[u8]>),
}

/// The normal form of a value.
pub(super) fn normal(field: Field, value: &Value) -> Normal {
    match value {
        Value::Absent => Normal::Nothing,
        Value::Text(text) => Some(keys::text(text)).filter(|t| !t.is_empty()).map_or(Normal::Nothing, Normal::Text),
        Value::Date(date) => Normal::Text(date.to_string()),
        Value::Photo(photo) => Normal::Bytes(photo.bytes.clone()),
        Value::Words(words) => {
            let mut form: Vec<_> = words.iter().map(|word| keys::text(word)).filter(|w| !w.is_empty()).collect();
            form.sort();
            form.dedup();
            filled(form)
        }
        Value::Points(points) => {
            bag(points.iter().filter(|p| !p.value.trim().is_empty()), |p| keys::point_normal(field, p))
        }
        Value::Addresses(addresses) => bag(addresses.iter().filter(|a| !a.is_empty()), keys::address_normal),
        Value::Rule(rule) => Normal::Text(rule.to_string()),
        Value::Number(number) => Normal::Text(number.to_string()),
        Value::Moment(moment) => Normal::Text(moment.to_string()),
        Value::Moments(moments) => bag(moments.iter(), ToString::to_string),
        Value::Overrides(_) | Value::Alarms(_) | Value::Attendees(_) => {
            Normal::Text(json::value_to_json(value).to_string())
        }
        Value::Kept(kept) => bag(kept.iter().filter(|property| counts(property)), kept_normal),
    }
}

/// Whether a kept property is the person's and not a program's bookkeeping.
pub(super) fn counts(property: &Kept) -> bool {
    !BOOKKEEPING.contains(&property.name.as_str())
}

/// A kept property in normal form; the order of its parameters says nothing.
pub(super) fn kept_normal(property: &Kept) -> String {
    let mut params: Vec<String> = property.params.iter().map(|(name, value)| format!("{name}={value}")).collect();
    params.sort();
    format!("{}\u{1e}{}\u{1e}{}", property.name, params.join("\u{1f}"), keys::text(&property.value))
}

/// Whether two values of a field mean the same.
pub(super) fn same(field: Field, a: &Value, b: &Value) -> bool {
    a == b || normal(field, a) == normal(field, b)
}

/// Whether two records mean the same in every field. Where an instant needs a clock it is that of `home`.
pub(super) fn same_record(a: &Record, b: &Record, home: Zone) -> bool {
    match (a.kind(), b.kind()) {
        _ if a == b => true,
        (Kind::Contacts, Kind::Contacts) => {
            Field::of(a.kind()).iter().all(|field| same(*field, &a.get(*field), &b.get(*field)))
        }
        (kind, other) => kind == other && plain(a, home) == plain(b, home),
    }
}

fn bag<T>(items: impl Iterator<Item = T>, form: impl Fn(T) -> String) -> Normal {
    let mut forms: Vec<_> = items.map(form).collect();
    forms.sort();
    filled(forms)
}

fn filled(forms: Vec<String>) -> Normal {
    if forms.is_empty() { Normal::Nothing } else { Normal::Bag(forms) }
}

/// The ways a program makes the name it shows out of the parts.
fn derived_forms(contact: &Contact) -> Vec<String> {
    let join = |parts: &[&str], between: &str| {
        parts.iter().map(|p| p.trim()).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(between)
    };
    let [prefix, given, additional, family, suffix] = contact.name.parts();
    let mut forms = vec![
        join(&[given, family], " "),
        join(&[given, additional, family], " "),
        join(&[prefix, given, additional, family, suffix], " "),
        join(&[prefix, given, family], " "),
        join(&[given, family, suffix], " "),
        join(&[family, given], " "),
        join(&[family, given], ", "),
        join(&[family, given, additional], " "),
        join(&[family, additional, given], " "),
        join(&[&join(&[family], ""), &join(&[given, additional], " ")], ", "),
    ];
    if forms.iter().all(String::is_empty) {
        forms.push(contact.organization.trim().to_owned());
    }
    forms
}

/// Which form of the parts a display name is, if it is one.
fn derived_form(contact: &Contact) -> Option<usize> {
    let display = keys::text(&contact.display);
    derived_forms(contact).iter().position(|form| !form.is_empty() && keys::text(form) == display)
}

/// Whether the display name says nothing that the parts do not say: it is missing or made of them.
pub(super) fn display_is_plain(record: &Record) -> bool {
    record.contact().is_none_or(|contact| contact.display.trim().is_empty() || derived_form(contact).is_some())
}

/// Lets a display name that was made of the old parts follow the new ones, in the same form.
pub(super) fn follow_display(old: &Record, new: &mut Record) {
    let (Some(before), Some(after)) = (old.contact(), new.contact_mut()) else { return };
    if before.display != after.display || (before.name == after.name && before.organization == after.organization) {
        return;
    }
    let Some(form) = derived_form(before) else { return };
    if let Some(followed) = derived_forms(after).into_iter().nth(form).filter(|text| !text.is_empty()) {
        after.display = followed;
    }
}
