//! How likely two records are one person, and why.

use std::rc::Rc;

use super::candidates::Key;
use super::diary::Entry;
use super::person::{Around, Person};
use crate::pim::{Record, Zone};

/// What speaks for or against two records being the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Sign {
    SameName,
    SimilarName,
    OtherName,
    /// Only a given name or a nickname, and it agrees.
    SameGivenName,
    /// Only a family name, and it agrees.
    SameFamilyName,
    /// One is a family or a couple.
    Household,
    SameMobile,
    /// A number that may belong to a household or a firm.
    SameLine,
    /// The same digits in two countries.
    SimilarNumber,
    OtherNumbers,
    /// A number that several people have.
    SharedNumber,
    SameMail,
    OtherMails,
    SameBirthday,
    /// Day and month changed about, or a day apart.
    SimilarBirthday,
    OtherBirthday,
    SameOrganization,
    OtherOrganization,
    SameTitle,
    SimilarTitle,
    OtherTitle,
    /// Both begin, or are due, at the same time.
    SameTime,
    /// An hour or two apart, or as far as a clock may have been read wrong.
    ShiftedTime,
    OtherTime,
    /// One day of the year.
    SameAnniversary,
    /// One is a date of the other, a series.
    DateOfSeries,
    SamePlace,
    OtherPlace,
    SameText,
    OtherText,
    /// The same name among programs (UID).
    SameUid,
}

/// What the signs come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opinion {
    /// One person or firm.
    Same,
    /// A person has to decide.
    Ask,
    /// Two.
    Different,
}

/// Two records compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// What to do about it.
    pub opinion: Opinion,
    /// Higher is likelier; compares pairs of one opinion.
    pub score: u32,
    /// Why.
    pub signs: Vec<Sign>,
}

/// Compares two records as a careful person would. `region` is the country of numbers without a prefix (ISO 3166),
/// `home` the zone of times without one.
pub fn likeness(a: &Record, b: &Record, region: &str, home: Zone) -> Likeness {
    match (Traits::of(a, region, home), Traits::of(b, region, home)) {
        (Some(a), Some(b)) => a.likeness(&b, Around::NOBODY),
        _ => Likeness { opinion: Opinion::Different, score: 0, signs: Vec::new() },
    }
}

/// A record, prepared for comparing.
#[derive(Debug, Clone)]
pub(super) enum Traits {
    Person(Rc<Person>),
    Entry(Rc<Entry>),
}

impl Traits {
    pub(super) fn of(record: &Record, region: &str, home: Zone) -> Option<Traits> {
        let person = Person::of(record, region).map(Rc::new).map(Traits::Person);
        person.or_else(|| Entry::of(record, home).map(Rc::new).map(Traits::Entry))
    }

    pub(super) fn person(&self) -> Option<&Person> {
        if let Traits::Person(person) = self { Some(person) } else { None }
    }

    pub(super) fn entry(&self) -> Option<&Entry> {
        if let Traits::Entry(entry) = self { Some(entry) } else { None }
    }

    pub(super) fn entry_mut(&mut self) -> Option<&mut Entry> {
        if let Traits::Entry(entry) = self { Some(Rc::make_mut(entry)) } else { None }
    }

    /// Where this is found.
    pub(super) fn buckets(&self) -> Vec<Key> {
        match self {
            Traits::Person(person) => person.buckets(),
            Traits::Entry(entry) => entry.buckets(),
        }
    }

    /// Where to look for others like this.
    pub(super) fn lookups(&self) -> Vec<Key> {
        match self {
            Traits::Person(person) => person.buckets(),
            Traits::Entry(entry) => entry.lookups(),
        }
    }

    /// Everything that counts, as one text: the same for two that cannot be told apart.
    pub(super) fn look(&self) -> String {
        match self {
            Traits::Person(person) => person.look(),
            Traits::Entry(entry) => entry.look(),
        }
    }

    /// Compares two, among others.
    pub(super) fn likeness(&self, other: &Traits, around: Around) -> Likeness {
        match (self, other) {
            (Traits::Person(a), Traits::Person(b)) => a.likeness(b, around),
            (Traits::Entry(a), Traits::Entry(b)) => a.likeness(b),
            _ => Likeness { opinion: Opinion::Different, score: 0, signs: Vec::new() },
        }
    }
}
