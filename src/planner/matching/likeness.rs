//! How likely two records are one person, and why.

use super::diary::Entry;
use super::names::{Names, Relation};
use crate::pim::fold::{PhoneKey, email_key, fold, phone_key};
use crate::pim::{PartialDate, Point, Record, Zone};

/// What speaks for or against two records being the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Sign {
    SameName,
    SimilarName,
    OtherName,
    SameMobile,
    /// A number that may belong to a household or a firm.
    SameLine,
    OtherNumbers,
    SameMail,
    OtherMails,
    SameBirthday,
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
        (Some(a), Some(b)) => a.likeness(&b, 1),
        _ => Likeness { opinion: Opinion::Different, score: 0, signs: Vec::new() },
    }
}

/// A record, prepared for comparing.
#[derive(Debug, Clone)]
pub(super) enum Traits {
    Person(Box<Person>),
    Entry(Box<Entry>),
}

impl Traits {
    pub(super) fn of(record: &Record, region: &str, home: Zone) -> Option<Traits> {
        let person = Person::of(record, region).map(Box::new).map(Traits::Person);
        person.or_else(|| Entry::of(record, home).map(Box::new).map(Traits::Entry))
    }

    /// Compares; `holders` is how many records share the rarest number both have.
    pub(super) fn likeness(&self, other: &Traits, holders: usize) -> Likeness {
        match (self, other) {
            (Traits::Person(a), Traits::Person(b)) => a.likeness(b, holders),
            (Traits::Entry(a), Traits::Entry(b)) => a.likeness(b),
            _ => Likeness { opinion: Opinion::Different, score: 0, signs: Vec::new() },
        }
    }
}

/// A contact, prepared for comparing.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub names: Names,
    /// Keys of numbers, and whether they are mobile.
    pub phones: Vec<(PhoneKey, bool)>,
    pub mails: Vec<String>,
    birthday: Option<PartialDate>,
    organization: String,
}

impl Person {
    pub(super) fn of(record: &Record, region: &str) -> Option<Person> {
        let contact = record.contact()?;
        let filled =
            |points: &[Point]| points.iter().filter(|p| !p.value.trim().is_empty()).cloned().collect::<Vec<_>>();
        let mobile = |point: &Point| point.types.iter().any(|word| word == "cell");
        Some(Person {
            names: Names::of(contact),
            phones: filled(&contact.phones).iter().map(|p| (phone_key(&p.value, region), mobile(p))).collect(),
            mails: filled(&contact.emails).iter().map(|p| email_key(&p.value)).collect(),
            birthday: contact.birthday,
            organization: fold(&contact.organization),
        })
    }

    /// Compares; `holders` is how many records share the rarest number both have.
    pub(super) fn likeness(&self, other: &Person, holders: usize) -> Likeness {
        let relation = self.names.relation(&other.names);
        let signs = self.signs(other, relation);
        let has = |sign: Sign| signs.contains(&sign);
        let (mobile, line, mail) = (has(Sign::SameMobile), has(Sign::SameLine), has(Sign::SameMail));
        let strong = mobile || mail;
        let against = [Sign::OtherNumbers, Sign::OtherMails, Sign::OtherBirthday, Sign::OtherOrganization]
            .into_iter()
            .filter(|s| has(*s))
            .count();
        let one_word = self.names.words.len() == 1 || other.names.words.len() == 1;
        use Opinion::{Ask, Different, Same};
        let (opinion, base) = match relation {
            Relation::Equal if strong => (Same, 90),
            Relation::Equal if has(Sign::SameBirthday) => (Same, 85),
            Relation::Equal if line => (Same, 75),
            Relation::Equal if against == 0 => (Same, 60),
            Relation::Equal if against == 1 => (Ask, 35),
            Relation::Alike if strong => (Same, 80),
            Relation::Alike if line && holders <= 1 => (Same, 65),
            Relation::Alike if line => (Ask, 50),
            Relation::Alike if has(Sign::SameBirthday) => (Ask, 45),
            Relation::Alike if against == 0 => (Ask, 30),
            Relation::Unknown if mobile && holders <= 1 || mail => (Same, 50),
            Relation::Unknown if line || mobile => (Ask, 30),
            Relation::Partly if strong => (Ask, 40),
            Relation::Unlike if mobile && mail => (Ask, 28),
            Relation::Unlike if mobile || mail && one_word => (Ask, 20),
            _ => (Different, 0),
        };
        let score = base * 100 + self.weight(other, &signs);
        Likeness { opinion, score, signs }
    }

    /// The finer points, for choosing among pairs of one level.
    fn weight(&self, other: &Person, signs: &[Sign]) -> u32 {
        let number = |key: &PhoneKey| other.phones.iter().any(|(theirs, _)| theirs.may_equal(key));
        let shared =
            self.phones.iter().filter(|(key, _)| number(key)).count() + shared(self.mails.iter(), other.mails.iter());
        let bonus = |sign| u32::from(signs.contains(&sign));
        let points = 4 * shared.min(10) as u32 + 8 * bonus(Sign::SameBirthday) + 4 * bonus(Sign::SameOrganization);
        (50 + points).saturating_sub(6 * bonus(Sign::OtherBirthday) + 3 * bonus(Sign::OtherOrganization))
    }

    fn signs(&self, other: &Person, relation: Relation) -> Vec<Sign> {
        let mut signs = Vec::new();
        match relation {
            Relation::Equal => signs.push(Sign::SameName),
            Relation::Alike => signs.push(Sign::SimilarName),
            Relation::Partly | Relation::Unlike => signs.push(Sign::OtherName),
            Relation::Unknown => {}
        }
        let common = |(key, cell): &(PhoneKey, bool)| {
            other.phones.iter().find(|(theirs, _)| theirs.may_equal(key)).map(|(_, theirs)| *cell || *theirs)
        };
        let common: Vec<bool> = self.phones.iter().filter_map(common).collect();
        if common.contains(&true) {
            signs.push(Sign::SameMobile);
        }
        if common.contains(&false) {
            signs.push(Sign::SameLine);
        }
        if common.is_empty() && !self.phones.is_empty() && !other.phones.is_empty() {
            signs.push(Sign::OtherNumbers);
        }
        if !self.mails.is_empty() && !other.mails.is_empty() {
            let agree = shared(self.mails.iter(), other.mails.iter()) > 0;
            signs.push(if agree { Sign::SameMail } else { Sign::OtherMails });
        }
        if let (Some(a), Some(b)) = (self.birthday, other.birthday) {
            let years_fit = a.year().is_none() || b.year().is_none() || a.year() == b.year();
            let agree = years_fit && (a.month(), a.day()) == (b.month(), b.day());
            signs.push(if agree { Sign::SameBirthday } else { Sign::OtherBirthday });
        }
        if !self.organization.is_empty() && !other.organization.is_empty() {
            let (a, b) = (&self.organization, &other.organization);
            let agree = a.starts_with(b.as_str()) || b.starts_with(a.as_str());
            signs.push(if agree { Sign::SameOrganization } else { Sign::OtherOrganization });
        }
        signs
    }
}

fn shared<'a>(a: impl Iterator<Item = &'a String>, b: impl Iterator<Item = &'a String> + Clone) -> usize {
    a.filter(|x| b.clone().any(|y| *x == y)).count()
}
