//! Uniform access to the parts of a record: what merge, diff, screens and JSON share.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::PartialDate;
use super::contact::{Address, Contact, Photo, Point};
use super::record::{Body, Kept, Kind, Record};

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
    Kept,
}

/// What a field holds. Lists compare in order; use the planner to compare as people do.
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

impl Field {
    /// The fields a kind of record has, in the order screens show them.
    pub fn of(kind: Kind) -> &'static [Field] {
        match kind {
            Kind::Contacts => &CONTACT,
            Kind::Events | Kind::Tasks | Kind::Notes => &[],
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
            Value::Date(_) | Value::Photo(_) => false,
            Value::Words(words) => words.is_empty(),
            Value::Points(points) => points.is_empty(),
            Value::Addresses(addresses) => addresses.is_empty(),
            Value::Kept(kept) => kept.is_empty(),
        }
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
            return Value::of_list(&self.kept, Value::Kept);
        }
        match &self.body {
            Body::Contact(contact) => contact.get(field),
        }
    }

    /// Sets a field. A value of another shape than the field has is ignored and `false` returned.
    pub fn set(&mut self, field: Field, value: Value) -> bool {
        match (field, value) {
            (Field::Kept, Value::Absent) => self.kept.clear(),
            (Field::Kept, Value::Kept(kept)) => self.kept = kept,
            (field, value) => match &mut self.body {
                Body::Contact(contact) => return std::sync::Arc::make_mut(contact).set(field, value),
            },
        }
        true
    }
}

impl Value {
    fn of_text(value: &str) -> Value {
        if value.is_empty() { Value::Absent } else { Value::Text(value.to_owned()) }
    }

    fn of_list<T: Clone>(list: &[T], wrap: impl FnOnce(Vec<T>) -> Value) -> Value {
        if list.is_empty() { Value::Absent } else { wrap(list.to_vec()) }
    }
}

/// Where a field lives in a contact.
enum Slot<'a> {
    Text(&'a mut String),
    Date(&'a mut Option<PartialDate>),
    Words(&'a mut Vec<String>),
    Points(&'a mut Vec<Point>),
    Addresses(&'a mut Vec<Address>),
    Photo(&'a mut Option<Photo>),
}

impl Contact {
    fn get(&self, field: Field) -> Value {
        match field {
            Field::NamePrefix => Value::of_text(&self.name.prefix),
            Field::NameGiven => Value::of_text(&self.name.given),
            Field::NameAdditional => Value::of_text(&self.name.additional),
            Field::NameFamily => Value::of_text(&self.name.family),
            Field::NameSuffix => Value::of_text(&self.name.suffix),
            Field::Display => Value::of_text(&self.display),
            Field::PhoneticGiven => Value::of_text(&self.phonetic.given),
            Field::PhoneticFamily => Value::of_text(&self.phonetic.family),
            Field::PhoneticOrganization => Value::of_text(&self.phonetic.organization),
            Field::Nicknames => Value::of_list(&self.nicknames, Value::Words),
            Field::Organization => Value::of_text(&self.organization),
            Field::Department => Value::of_text(&self.department),
            Field::Title => Value::of_text(&self.title),
            Field::Role => Value::of_text(&self.role),
            Field::Phones => Value::of_list(&self.phones, Value::Points),
            Field::Emails => Value::of_list(&self.emails, Value::Points),
            Field::Addresses => Value::of_list(&self.addresses, Value::Addresses),
            Field::Urls => Value::of_list(&self.urls, Value::Points),
            Field::Impp => Value::of_list(&self.impp, Value::Points),
            Field::Birthday => self.birthday.map_or(Value::Absent, Value::Date),
            Field::Anniversary => self.anniversary.map_or(Value::Absent, Value::Date),
            Field::Note => Value::of_text(&self.note),
            Field::Categories => Value::of_list(&self.categories, Value::Words),
            Field::Photo => self.photo.clone().map_or(Value::Absent, Value::Photo),
            Field::Kept => Value::Absent,
        }
    }

    fn set(&mut self, field: Field, value: Value) -> bool {
        let Some(slot) = self.slot(field) else { return false };
        match (slot, value) {
            (Slot::Text(slot), Value::Text(value)) => *slot = value,
            (Slot::Date(slot), Value::Date(value)) => *slot = Some(value),
            (Slot::Words(slot), Value::Words(value)) => *slot = value,
            (Slot::Points(slot), Value::Points(value)) => *slot = value,
            (Slot::Addresses(slot), Value::Addresses(value)) => *slot = value,
            (Slot::Photo(slot), Value::Photo(value)) => *slot = Some(value),
            (Slot::Text(slot), Value::Absent) => slot.clear(),
            (Slot::Date(slot), Value::Absent) => *slot = None,
            (Slot::Words(slot), Value::Absent) => slot.clear(),
            (Slot::Points(slot), Value::Absent) => slot.clear(),
            (Slot::Addresses(slot), Value::Absent) => slot.clear(),
            (Slot::Photo(slot), Value::Absent) => *slot = None,
            _ => return false,
        }
        true
    }

    fn slot(&mut self, field: Field) -> Option<Slot<'_>> {
        Some(match field {
            Field::NamePrefix => Slot::Text(&mut self.name.prefix),
            Field::NameGiven => Slot::Text(&mut self.name.given),
            Field::NameAdditional => Slot::Text(&mut self.name.additional),
            Field::NameFamily => Slot::Text(&mut self.name.family),
            Field::NameSuffix => Slot::Text(&mut self.name.suffix),
            Field::Display => Slot::Text(&mut self.display),
            Field::PhoneticGiven => Slot::Text(&mut self.phonetic.given),
            Field::PhoneticFamily => Slot::Text(&mut self.phonetic.family),
            Field::PhoneticOrganization => Slot::Text(&mut self.phonetic.organization),
            Field::Nicknames => Slot::Words(&mut self.nicknames),
            Field::Organization => Slot::Text(&mut self.organization),
            Field::Department => Slot::Text(&mut self.department),
            Field::Title => Slot::Text(&mut self.title),
            Field::Role => Slot::Text(&mut self.role),
            Field::Phones => Slot::Points(&mut self.phones),
            Field::Emails => Slot::Points(&mut self.emails),
            Field::Addresses => Slot::Addresses(&mut self.addresses),
            Field::Urls => Slot::Points(&mut self.urls),
            Field::Impp => Slot::Points(&mut self.impp),
            Field::Birthday => Slot::Date(&mut self.birthday),
            Field::Anniversary => Slot::Date(&mut self.anniversary),
            Field::Note => Slot::Text(&mut self.note),
            Field::Categories => Slot::Words(&mut self.categories),
            Field::Photo => Slot::Photo(&mut self.photo),
            Field::Kept => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_one_name_and_reads_it_back() {
        for field in Field::of(Kind::Contacts) {
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
            Value::Kept(vec![Kept { name: "X-A".into(), params: vec![], value: "1".into() }]),
        ];
        for field in Field::of(Kind::Contacts) {
            let mut record = Record::from(Contact::default());
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
