//! Uniform access to the parts of a record: what merge, diff, screens and JSON share.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::contact::{Address, Contact, Photo, Point};
use super::event::{Alarm, Attendee, Event, Override};
use super::record::{Body, Kept, Kind, Record};
use super::recurrence::Rule;
use super::{Moment, Note, PartialDate, Task, json};

/// The name of one part of a record. Names are those of the JSON contract, with dots for nesting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Field {
    NamePrefix,
    NameGiven,
    NameAdditional,
    NameFamily,
    NameSuffix,
    Display,
    PhoneticGiven,
    PhoneticFamily,
    PhoneticOrganization,
    Nicknames,
    Organization,
    Department,
    Title,
    Role,
    Phones,
    Emails,
    Addresses,
    Urls,
    Impp,
    Birthday,
    Anniversary,
    Note,
    Categories,
    Photo,
    Uid,
    Location,
    Description,
    Start,
    End,
    Due,
    Completed,
    Recurrence,
    Exceptions,
    ExtraDates,
    Overrides,
    Alarms,
    Status,
    Visibility,
    Busy,
    Priority,
    Percent,
    Organizer,
    Attendees,
    Body,
    Kept,
}

/// What a field holds. Lists compare in order; use the planner to compare as people do.
///
/// [`Field::Title`] is the position of a contact and the title of the other kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Absent,
    /// One text.
    Text(String),
    /// A day.
    Date(PartialDate),
    /// Words: nicknames, categories.
    Words(Vec<String>),
    /// Numbers, mail addresses, web pages, messenger addresses.
    Points(Vec<Point>),
    /// Postal addresses.
    Addresses(Vec<Address>),
    /// A picture.
    Photo(Photo),
    /// When something is.
    Moment(Moment),
    /// Several of them.
    Moments(Vec<Moment>),
    /// How something repeats.
    Rule(Box<Rule>),
    /// Repetitions that differ.
    Overrides(Vec<Override>),
    /// Alarms.
    Alarms(Vec<Alarm>),
    /// The people of a meeting.
    Attendees(Vec<Attendee>),
    /// A small number: priority, percent.
    Number(u8),
    /// Properties we do not model.
    Kept(Vec<Kept>),
}

/// The word names no field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown field: {0:?}")]
pub struct UnknownField(pub String);

const CONTACT: [Field; 25] = [
    Field::NamePrefix,
    Field::NameGiven,
    Field::NameAdditional,
    Field::NameFamily,
    Field::NameSuffix,
    Field::Display,
    Field::PhoneticGiven,
    Field::PhoneticFamily,
    Field::PhoneticOrganization,
    Field::Nicknames,
    Field::Organization,
    Field::Department,
    Field::Title,
    Field::Role,
    Field::Phones,
    Field::Emails,
    Field::Addresses,
    Field::Urls,
    Field::Impp,
    Field::Birthday,
    Field::Anniversary,
    Field::Note,
    Field::Categories,
    Field::Photo,
    Field::Kept,
];

const EVENT: [Field; 19] = [
    Field::Title,
    Field::Start,
    Field::End,
    Field::Location,
    Field::Description,
    Field::Recurrence,
    Field::Exceptions,
    Field::ExtraDates,
    Field::Overrides,
    Field::Alarms,
    Field::Categories,
    Field::Status,
    Field::Visibility,
    Field::Busy,
    Field::Priority,
    Field::Organizer,
    Field::Attendees,
    Field::Uid,
    Field::Kept,
];

const TASK: [Field; 20] = [
    Field::Title,
    Field::Due,
    Field::Start,
    Field::Completed,
    Field::Percent,
    Field::Status,
    Field::Priority,
    Field::Description,
    Field::Location,
    Field::Recurrence,
    Field::Exceptions,
    Field::ExtraDates,
    Field::Overrides,
    Field::Alarms,
    Field::Categories,
    Field::Visibility,
    Field::Organizer,
    Field::Attendees,
    Field::Uid,
    Field::Kept,
];

const NOTE: [Field; 6] = [Field::Title, Field::Body, Field::Categories, Field::Visibility, Field::Uid, Field::Kept];

impl Field {
    /// The fields a kind of record has, in the order screens show them.
    pub fn of(kind: Kind) -> &'static [Field] {
        match kind {
            Kind::Contacts => &CONTACT,
            Kind::Events => &EVENT,
            Kind::Tasks => &TASK,
            Kind::Notes => &NOTE,
        }
    }

    /// The name in JSON and on the command line: `name.given`, `phones`.
    pub fn name(self) -> &'static str {
        match self {
            Field::NamePrefix => "name.prefix",
            Field::NameGiven => "name.given",
            Field::NameAdditional => "name.additional",
            Field::NameFamily => "name.family",
            Field::NameSuffix => "name.suffix",
            Field::Display => "display",
            Field::PhoneticGiven => "phonetic.given",
            Field::PhoneticFamily => "phonetic.family",
            Field::PhoneticOrganization => "phonetic.organization",
            Field::Nicknames => "nicknames",
            Field::Organization => "organization",
            Field::Department => "department",
            Field::Title => "title",
            Field::Role => "role",
            Field::Phones => "phones",
            Field::Emails => "emails",
            Field::Addresses => "addresses",
            Field::Urls => "urls",
            Field::Impp => "impp",
            Field::Birthday => "birthday",
            Field::Anniversary => "anniversary",
            Field::Note => "note",
            Field::Categories => "categories",
            Field::Photo => "photo",
            Field::Uid => "uid",
            Field::Location => "location",
            Field::Description => "description",
            Field::Start => "start",
            Field::End => "end",
            Field::Due => "due",
            Field::Completed => "completed",
            Field::Recurrence => "recurrence",
            Field::Exceptions => "exceptions",
            Field::ExtraDates => "extra_dates",
            Field::Overrides => "overrides",
            Field::Alarms => "alarms",
            Field::Status => "status",
            Field::Visibility => "visibility",
            Field::Busy => "busy",
            Field::Priority => "priority",
            Field::Percent => "percent",
            Field::Organizer => "organizer",
            Field::Attendees => "attendees",
            Field::Body => "body",
            Field::Kept => "kept",
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl From<Field> for &'static str {
    fn from(field: Field) -> Self {
        field.name()
    }
}

impl TryFrom<String> for Field {
    type Error = UnknownField;

    fn try_from(text: String) -> Result<Self, UnknownField> {
        text.parse()
    }
}

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(text: &str) -> Result<Self, UnknownField> {
        let all = Kind::ALL.into_iter().flat_map(Field::of);
        all.copied().find(|field| field.name() == text).ok_or_else(|| UnknownField(text.to_owned()))
    }
}

impl Value {
    /// Whether there is nothing: `Absent`, an empty text or an empty list.
    pub fn is_absent(&self) -> bool {
        match self {
            Value::Absent => true,
            Value::Text(text) => text.is_empty(),
            Value::Date(_) | Value::Photo(_) | Value::Moment(_) | Value::Rule(_) | Value::Number(_) => false,
            Value::Words(words) => words.is_empty(),
            Value::Moments(moments) => moments.is_empty(),
            Value::Overrides(overrides) => overrides.is_empty(),
            Value::Alarms(alarms) => alarms.is_empty(),
            Value::Attendees(attendees) => attendees.is_empty(),
            Value::Points(points) => points.is_empty(),
            Value::Addresses(addresses) => addresses.is_empty(),
            Value::Kept(kept) => kept.is_empty(),
        }
    }

    /// This value, or another where it is [`Value::Absent`].
    pub fn or(self, other: Value) -> Value {
        if self == Value::Absent { other } else { self }
    }

    /// Feeds the value into a hash, every part with its length, so that no two values feed the same bytes.
    pub(super) fn digest(&self, hash: &mut Sha256) {
        match self {
            Value::Absent => text(hash, ""),
            Value::Text(value) => text(hash, value),
            Value::Date(date) => text(hash, &date.to_string()),
            Value::Words(words) => words.iter().for_each(|word| text(hash, word)),
            Value::Points(points) => points.iter().for_each(|point| {
                text(hash, &point.value);
                tags(hash, &point.types, &point.label, point.preferred);
            }),
            Value::Addresses(addresses) => addresses.iter().for_each(|address| {
                address.parts().into_iter().for_each(|part| text(hash, part));
                tags(hash, &address.types, &address.label, address.preferred);
            }),
            Value::Photo(photo) => {
                text(hash, &photo.media_type);
                bytes(hash, &photo.bytes);
            }
            Value::Moment(_)
            | Value::Moments(_)
            | Value::Rule(_)
            | Value::Overrides(_)
            | Value::Alarms(_)
            | Value::Attendees(_)
            | Value::Number(_) => text(hash, &json::value_to_json(self).to_string()),
            Value::Kept(kept) => kept.iter().for_each(|property| {
                text(hash, &property.name);
                hash.update((property.params.len() as u32).to_be_bytes());
                property.params.iter().for_each(|(name, value)| {
                    text(hash, name);
                    text(hash, value);
                });
                text(hash, &property.value);
            }),
        }
    }
}

fn bytes(hash: &mut Sha256, value: &[u8]) {
    hash.update((value.len() as u64).to_be_bytes());
    hash.update(value);
}

fn text(hash: &mut Sha256, value: &str) {
    bytes(hash, value.as_bytes());
}

fn tags(hash: &mut Sha256, types: &[String], label: &str, preferred: bool) {
    hash.update((types.len() as u32).to_be_bytes());
    types.iter().for_each(|word| text(hash, word));
    text(hash, label);
    hash.update([u8::from(preferred)]);
}

impl Record {
    /// The value of a field; `Absent` when it holds nothing or the kind has no such field.
    pub fn get(&self, field: Field) -> Value {
        if field == Field::Kept {
            return self.kept.value();
        }
        match &self.body {
            Body::Contact(contact) => contact.get(field),
            Body::Event(event) => event.get(field),
            Body::Task(task) => task.get(field),
            Body::Note(note) => note.get(field),
        }
    }

    /// Sets a field. A value of another shape than the field has is ignored and `false` returned.
    pub fn set(&mut self, field: Field, value: Value) -> bool {
        if field == Field::Kept {
            return self.kept.replace_with(value);
        }
        match &mut self.body {
            Body::Contact(contact) => Arc::make_mut(contact).set(field, value),
            Body::Event(event) => Arc::make_mut(event).set(field, value),
            Body::Task(task) => Arc::make_mut(task).set(field, value),
            Body::Note(note) => Arc::make_mut(note).set(field, value),
        }
    }
}

/// A member of a body that a field gives access to.
trait Slot {
    /// What it holds.
    fn value(&self) -> Value;
    /// Makes it hold a value; `false` for one of another shape.
    fn replace_with(&mut self, value: Value) -> bool;
}

/// Members that hold nothing in their default, and their variant of [`Value`].
macro_rules! slots {
    ($($member:ty => $variant:ident),* $(,)?) => { $(
        impl Slot for $member {
            fn value(&self) -> Value {
                if *self == Self::default() { Value::Absent } else { Value::$variant(self.clone()) }
            }

            fn replace_with(&mut self, value: Value) -> bool {
                match value {
                    Value::$variant(value) => *self = value,
                    Value::Absent => *self = Self::default(),
                    _ => return false,
                }
                true
            }
        }
    )* };
}

/// Members that are there or not.
macro_rules! optional_slots {
    ($($member:ty => $variant:ident),* $(,)?) => { $(
        impl Slot for Option<$member> {
            fn value(&self) -> Value {
                self.clone().map_or(Value::Absent, Value::$variant)
            }

            fn replace_with(&mut self, value: Value) -> bool {
                match value {
                    Value::$variant(value) => *self = Some(value),
                    Value::Absent => *self = None,
                    _ => return false,
                }
                true
            }
        }
    )* };
}

slots! {
    String => Text,
    Vec<String> => Words,
    Vec<Point> => Points,
    Vec<Address> => Addresses,
    Vec<Moment> => Moments,
    Vec<Override> => Overrides,
    Vec<Alarm> => Alarms,
    Vec<Attendee> => Attendees,
    Vec<Kept> => Kept,
}

optional_slots! {
    PartialDate => Date,
    Photo => Photo,
    Moment => Moment,
    u8 => Number,
}

/// A rule is far larger than everything else that is a value.
impl Slot for Option<Rule> {
    fn value(&self) -> Value {
        self.clone().map_or(Value::Absent, |rule| Value::Rule(Box::new(rule)))
    }

    fn replace_with(&mut self, value: Value) -> bool {
        match value {
            Value::Rule(rule) => *self = Some(*rule),
            Value::Absent => *self = None,
            _ => return false,
        }
        true
    }
}

/// One organiser is a list of one.
impl Slot for Option<Attendee> {
    fn value(&self) -> Value {
        self.clone().map_or(Value::Absent, |attendee| Value::Attendees(vec![attendee]))
    }

    fn replace_with(&mut self, value: Value) -> bool {
        match value {
            Value::Attendees(attendees) => *self = attendees.into_iter().next(),
            Value::Absent => *self = None,
            _ => return false,
        }
        true
    }
}

/// Which member of a body a field is.
macro_rules! members {
    ($body:ty { $($field:ident => $($member:ident).+),* $(,)? }) => {
        impl $body {
            fn get(&self, field: Field) -> Value {
                match field {
                    $(Field::$field => self.$($member).+.value(),)*
                    _ => Value::Absent,
                }
            }

            fn set(&mut self, field: Field, value: Value) -> bool {
                match field {
                    $(Field::$field => self.$($member).+.replace_with(value),)*
                    _ => false,
                }
            }
        }
    };
}

members!(Contact {
    NamePrefix => name.prefix,
    NameGiven => name.given,
    NameAdditional => name.additional,
    NameFamily => name.family,
    NameSuffix => name.suffix,
    Display => display,
    PhoneticGiven => phonetic.given,
    PhoneticFamily => phonetic.family,
    PhoneticOrganization => phonetic.organization,
    Nicknames => nicknames,
    Organization => organization,
    Department => department,
    Title => title,
    Role => role,
    Phones => phones,
    Emails => emails,
    Addresses => addresses,
    Urls => urls,
    Impp => impp,
    Birthday => birthday,
    Anniversary => anniversary,
    Note => note,
    Categories => categories,
    Photo => photo,
});

members!(Event {
    Uid => uid,
    Title => title,
    Location => location,
    Description => description,
    Start => start,
    End => end,
    Recurrence => recurrence,
    Exceptions => exceptions,
    ExtraDates => extra_dates,
    Overrides => overrides,
    Alarms => alarms,
    Categories => categories,
    Status => status,
    Visibility => visibility,
    Busy => busy,
    Priority => priority,
    Organizer => organizer,
    Attendees => attendees,
});

members!(Task {
    Uid => uid,
    Title => title,
    Description => description,
    Location => location,
    Start => start,
    Due => due,
    Completed => completed,
    Percent => percent,
    Priority => priority,
    Status => status,
    Recurrence => recurrence,
    Exceptions => exceptions,
    ExtraDates => extra_dates,
    Overrides => overrides,
    Alarms => alarms,
    Categories => categories,
    Visibility => visibility,
    Organizer => organizer,
    Attendees => attendees,
});

members!(Note { Uid => uid, Title => title, Body => body, Categories => categories, Visibility => visibility });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_one_name_and_reads_it_back() {
        for field in Kind::ALL.into_iter().flat_map(Field::of) {
            assert_eq!(field.name().parse::<Field>().as_ref(), Ok(field));
        }
    }

    #[test]
    fn every_field_gives_back_what_was_set_and_takes_nothing_of_another_shape() {
        let samples = [
            Value::Text("x".into()),
            Value::Date("1961-03-03".parse().unwrap()),
            Value::Words(vec!["a".into()]),
            Value::Points(vec![Point::new("1", ["Cell"])]),
            Value::Addresses(vec![Address { city: "Brest".into(), ..Address::default() }]),
            Value::Photo(Photo { media_type: "image/png".into(), bytes: [1, 2].as_slice().into() }),
            Value::Moment("2026-11-21".parse().map(Moment::Date).unwrap()),
            Value::Moments(vec!["2026-11-21".parse().map(Moment::Date).unwrap()]),
            Value::Rule(Box::new("FREQ=DAILY".parse().unwrap())),
            Value::Overrides(vec![Override {
                at: "2026-11-21".parse().map(Moment::Date).unwrap(),
                record: Event::default().into(),
            }]),
            Value::Alarms(vec![Alarm::before("PT5M".parse().unwrap())]),
            Value::Attendees(vec![Attendee { name: "Ada".into(), ..Attendee::default() }]),
            Value::Number(1),
            Value::Kept(vec![Kept { name: "X-A".into(), params: vec![], value: "1".into() }]),
        ];
        for (kind, field) in Kind::ALL.into_iter().flat_map(|kind| Field::of(kind).iter().map(move |f| (kind, f))) {
            let mut record = Record::empty(kind);
            let empty = record.fingerprint();
            let taken: Vec<_> = samples.iter().filter(|value| record.set(*field, (*value).clone())).collect();
            assert_eq!(taken.len(), 1, "{field}");
            assert_eq!(&record.get(*field), taken[0]);
            assert_ne!(record.fingerprint(), empty, "{field}");
            assert!(record.set(*field, Value::Absent));
            assert_eq!(record.fingerprint(), empty, "{field}");
        }
    }
}
