//! How likely two contacts are one person or one firm.

use super::likeness::{Likeness, Opinion, Sign};
use super::names::{Company, Names, Relation};
use crate::pim::fold::{PhoneKey, email_key, fold, phone_key};
use crate::pim::{PartialDate, Point, Record};

/// A contact, prepared for comparing.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub names: Names,
    pub phones: Vec<Number>,
    pub mails: Vec<String>,
    birthday: Option<PartialDate>,
    organization: String,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    pub key: PhoneKey,
    use_: Use,
    /// The digits without the 0 dialled at home, of a number typed without its country.
    national: Option<String>,
}

/// What a number is for, as the card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Mobile,
    Home,
    Work,
    Unknown,
}

/// Fewest digits that tell a number apart without its country.
const NATIONAL: usize = 8;

impl Number {
    fn of(point: &Point, region: &str) -> Number {
        let is = |word: &str| point.types.iter().any(|known| known == word);
        let use_ = match () {
            () if is("cell") => Use::Mobile,
            () if is("home") => Use::Home,
            () if is("work") => Use::Work,
            () => Use::Unknown,
        };
        let digits: String = point.value.chars().filter(char::is_ascii_digit).collect();
        let home = !point.value.contains('+') && !digits.starts_with("00");
        let national = digits.trim_start_matches('0').to_owned();
        let national = Some(national).filter(|digits| home && digits.len() >= NATIONAL);
        Number { key: phone_key(&point.value, region), use_, national }
    }

    /// Whether one is the other without its country, although it could be a number at home.
    fn is_abroad(&self, other: &Number) -> bool {
        let within = |national: &Option<String>, key: &PhoneKey| match (national, key) {
            (Some(digits), PhoneKey::International(full)) => full.ends_with(digits.as_str()),
            _ => false,
        };
        let far = self.national.is_none() != other.national.is_none();
        far && (within(&self.national, &other.key) || within(&other.national, &self.key))
    }

    /// Of two numbers that are not one, whether one had to be the other if both belonged to one person.
    fn rivals(&self, other: &Number) -> bool {
        self.use_ == other.use_ || self.use_ == Use::Unknown || other.use_ == Use::Unknown
    }
}

/// What the others tell about two contacts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    /// How many others have the rarest number or mail address both have.
    pub others: usize,
    /// Whether several people of one name are to be expected.
    pub common: bool,
}

impl Around {
    /// Two contacts by themselves.
    pub(super) const NOBODY: Around = Around { others: 0, common: false };
}

/// What two contacts have in common, and what not.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence {
    mobile: bool,
    line: bool,
    mail: bool,
    /// The same digits, the country unclear; of numbers for the same use.
    digits: Option<bool>,
    other_mobile: bool,
    other_numbers: bool,
    other_mails: bool,
    birthday: Birthday,
    /// Whether both work for the same, if both work.
    organization: Option<bool>,
    shared: usize,
    /// Both can be reached, and in no common way.
    apart: bool,
    /// Many people are called so.
    common: bool,
}

/// How two birthdays stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Birthday {
    #[default]
    Unknown,
    Same,
    /// Changed about, or a day apart: perhaps one and the same.
    Near,
    Other,
}

impl Person {
    pub(super) fn of(record: &Record, region: &str) -> Option<Person> {
        let contact = record.contact()?;
        let filled = |points: &[Point]| -> Vec<Point> {
            points.iter().filter(|point| !point.value.trim().is_empty()).cloned().collect()
        };
        let mut phones: Vec<Number> = filled(&contact.phones).iter().map(|point| Number::of(point, region)).collect();
        let mut mails: Vec<String> = filled(&contact.emails).iter().map(|point| email_key(&point.value)).collect();
        phones.sort();
        phones.dedup_by(|a, b| a.key == b.key);
        mails.sort();
        mails.dedup();
        let (birthday, organization) = (contact.birthday, fold(&contact.organization));
        Some(Person { names: Names::of(contact), phones, mails, birthday, organization })
    }

    /// Everything that counts, as one text: the same for two that cannot be told apart.
    pub(super) fn look(&self) -> String {
        let numbers: Vec<&str> = self.phones.iter().map(|number| number.key.as_str()).collect();
        let birthday = self.birthday.map(|day| day.to_string()).unwrap_or_default();
        [&self.names.words.join(" "), &numbers.join(" "), &self.mails.join(" "), &birthday, &self.organization]
            .map(String::as_str)
            .join("|")
    }

    /// Compares two, among others.
    pub(super) fn likeness(&self, other: &Person, around: Around) -> Likeness {
        let Around { others, common } = around;
        let relation = self.names.relation(&other.names);
        let evidence = Evidence { common, ..self.evidence(other) };
        let (opinion, base) = self.opinion(other, relation, &evidence, others);
        let signs = signs(relation, &evidence, others);
        Likeness { opinion, score: base * 100 + evidence.weight(), signs }
    }

    fn evidence(&self, other: &Person) -> Evidence {
        let mut found = Evidence::default();
        for mine in &self.phones {
            for theirs in &other.phones {
                if theirs.key.may_equal(&mine.key) {
                    found.shared += 1;
                    let mobile = mine.use_ == Use::Mobile || theirs.use_ == Use::Mobile;
                    if mobile { found.mobile = true } else { found.line = true }
                } else if mine.is_abroad(theirs) {
                    found.digits = Some(found.digits == Some(true) || mine.rivals(theirs));
                }
            }
        }
        let rival = |use_: fn(&Number) -> bool| {
            let of = |person: &Person| person.phones.iter().any(use_);
            of(self) && of(other)
        };
        let same_digits = found.digits == Some(true);
        found.other_mobile = !found.mobile && !same_digits && rival(|number| number.use_ == Use::Mobile);
        found.other_numbers = found.shared == 0
            && !same_digits
            && self.phones.iter().any(|mine| other.phones.iter().any(|theirs| mine.rivals(theirs)));
        let common = self.mails.iter().filter(|mail| other.mails.contains(mail)).count();
        found.shared += common;
        let reached = |person: &Person| !person.phones.is_empty() || !person.mails.is_empty();
        found.apart = found.shared == 0 && !same_digits && reached(self) && reached(other);
        found.mail = common > 0;
        found.other_mails = common == 0 && !self.mails.is_empty() && !other.mails.is_empty();
        found.birthday = match (self.birthday, other.birthday) {
            (Some(a), Some(b)) => birthdays(a, b),
            _ => Birthday::Unknown,
        };
        if !self.organization.is_empty() && !other.organization.is_empty() {
            let (a, b) = (self.organization.as_str(), other.organization.as_str());
            found.organization = Some(a.starts_with(b) || b.starts_with(a));
        }
        found
    }

    /// What a careful person would decide, and how sure they would be: the worst mistake is to take two for one.
    fn opinion(&self, other: &Person, relation: Relation, found: &Evidence, others: usize) -> (Opinion, u32) {
        use Opinion::{Ask, Different, Same};
        let strong = found.mobile || found.mail;
        let both = found.mobile && found.mail;
        let alone = others == 0;
        let born = found.birthday == Birthday::Same;
        let other_birth = found.birthday == Birthday::Other;
        let firm = self.names.company == Company::Firm || other.names.company == Company::Firm;
        let single = self.names.is_single() && other.names.is_single();
        let same_digits = found.digits == Some(true);
        let (against, any) = (found.against(), strong || found.line);
        match relation {
            Relation::Equal if other_birth && !any => (Different, 0),
            Relation::Equal if other_birth && !both => {
                if strong {
                    (Ask, 60)
                } else {
                    (Different, 0)
                }
            }
            Relation::Equal if strong => (Same, 90),
            Relation::Equal if born && !single => (Same, 85),
            Relation::Equal if found.line && (firm || !found.other_mobile && !found.other_mails) => {
                if single && !firm && !alone { (Ask, 52) } else { (Same, 75) }
            }
            Relation::Equal if found.line => (Ask, 55),
            Relation::Equal if same_digits && !single => (Same, 72),
            Relation::Form | Relation::Shorter | Relation::Loose if same_digits && alone && !other_birth => (Same, 64),
            Relation::Equal if found.digits.is_some() && !found.other_mails => (Ask, 36),
            Relation::Equal if found.common && found.apart => (Different, 0),
            Relation::Equal if against == 0 && found.apart && !firm => (Ask, 38),
            Relation::Equal if against == 0 && (!single || firm || self.is_bare() && other.is_bare()) => (Same, 60),
            Relation::Equal if against == 0 => (Ask, 25),
            Relation::Equal if against == 1 && !single => (Ask, 35),
            Relation::Form | Relation::Shorter | Relation::Loose if other_birth => {
                if strong {
                    (Ask, 50)
                } else {
                    (Different, 0)
                }
            }
            Relation::Form | Relation::Shorter if strong => (Same, 80),
            Relation::Loose if strong => (Same, 70),
            Relation::Form | Relation::Shorter if found.line && found.other_mobile => (Ask, 42),
            Relation::Loose if found.line && found.other_mobile => (Different, 0),
            Relation::Form | Relation::Shorter | Relation::Loose if found.line && alone => (Same, 65),
            Relation::Form | Relation::Shorter | Relation::Loose if found.line => (Ask, 50),
            Relation::Form | Relation::Shorter if born => {
                if against == 0 {
                    (Same, 62)
                } else {
                    (Ask, 45)
                }
            }
            Relation::Loose if born => (Ask, 45),
            Relation::Form | Relation::Shorter | Relation::Loose if against == 0 => (Ask, 30),
            Relation::Given if other_birth => (Different, 0),
            Relation::Given | Relation::Family if strong && alone => (Same, 50),
            Relation::Given | Relation::Family if strong => (Ask, 40),
            Relation::Given if found.line && alone && !found.other_mobile => (Same, 48),
            Relation::Given | Relation::Family if found.line && alone => (Ask, 33),
            Relation::Unknown if strong && alone => (Same, 45),
            Relation::Unknown if any && self.names.is_empty() && other.names.is_empty() => (Same, 44),
            Relation::Unknown if strong || found.line && alone => (Ask, 30),
            Relation::Partly if both || strong && born => (Same, 55),
            Relation::Partly if strong && !other_birth => (Ask, 40),
            Relation::Household if found.mobile => (Ask, 27),
            Relation::Unlike if both && alone && !firm => (Ask, 28),
            Relation::Unlike if strong && alone && !firm && (self.names.is_single() || other.names.is_single()) => {
                (Ask, 20)
            }
            _ => (Different, 0),
        }
    }

    /// Whether there is nothing but a name.
    fn is_bare(&self) -> bool {
        self.phones.is_empty() && self.mails.is_empty() && self.birthday.is_none()
    }
}

impl Evidence {
    /// How many things speak for two people.
    fn against(&self) -> usize {
        [self.other_numbers, self.other_mails, self.birthday == Birthday::Other, self.organization == Some(false)]
            .into_iter()
            .filter(|against| *against)
            .count()
    }

    /// The finer points, for choosing among pairs of one level.
    fn weight(&self) -> u32 {
        let bonus = |speaks: bool| u32::from(speaks);
        let (born, other) = (self.birthday == Birthday::Same, self.birthday == Birthday::Other);
        let points = 4 * self.shared.min(8) as u32 + 8 * bonus(born) + 4 * bonus(self.organization == Some(true));
        (50 + points).saturating_sub(
            6 * bonus(other) + 3 * bonus(self.organization == Some(false)) + 4 * bonus(self.other_mobile),
        )
    }
}

/// A day apart is a clock read in another zone; day and month may be changed about.
fn birthdays(a: PartialDate, b: PartialDate) -> Birthday {
    let years = a.year().is_none() || b.year().is_none() || a.year() == b.year();
    let (x, y) = ((a.month(), a.day()), (b.month(), b.day()));
    let next = |a: (u8, u8), b: (u8, u8)| a.0 == b.0 && a.1 + 1 == b.1 || a.0 % 12 + 1 == b.0 && a.1 >= 28 && b.1 == 1;
    match () {
        () if years && x == y => Birthday::Same,
        () if years && (x == (y.1, y.0) || next(x, y) || next(y, x)) => Birthday::Near,
        () => Birthday::Other,
    }
}

fn signs(relation: Relation, found: &Evidence, others: usize) -> Vec<Sign> {
    let name = match relation {
        Relation::Equal => Some(Sign::SameName),
        Relation::Form | Relation::Shorter | Relation::Loose => Some(Sign::SimilarName),
        Relation::Given => Some(Sign::SameGivenName),
        Relation::Family => Some(Sign::SameFamilyName),
        Relation::Household => Some(Sign::Household),
        Relation::Partly | Relation::Unlike => Some(Sign::OtherName),
        Relation::Unknown => None,
    };
    let any = found.mobile || found.line;
    let said = [
        (found.mobile, Sign::SameMobile),
        (found.line, Sign::SameLine),
        (any && others > 0, Sign::SharedNumber),
        (!any && found.digits.is_some(), Sign::SimilarNumber),
        (found.other_numbers && found.digits.is_none() || any && found.other_mobile, Sign::OtherNumbers),
        (found.mail, Sign::SameMail),
        (found.other_mails, Sign::OtherMails),
        (found.birthday == Birthday::Same, Sign::SameBirthday),
        (found.birthday == Birthday::Near, Sign::SimilarBirthday),
        (found.birthday == Birthday::Other, Sign::OtherBirthday),
        (found.organization == Some(true), Sign::SameOrganization),
        (found.organization == Some(false), Sign::OtherOrganization),
    ];
    name.into_iter().chain(said.into_iter().filter(|(holds, _)| *holds).map(|(_, sign)| sign)).collect()
}
