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
    /// Of the line: an extension may stand on one side only.
    pub key: PhoneKey,
    extension: Option<PhoneKey>,
    use_: Use,
    /// One person's, as the card or the number says.
    mobile: bool,
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
        let whole = phone_key(&point.value, region);
        let mobile = is("cell") || whole.is_mobile();
        let use_ = match () {
            () if is("cell") => Use::Mobile,
            () if is("home") => Use::Home,
            () if is("work") => Use::Work,
            () if mobile => Use::Mobile,
            () => Use::Unknown,
        };
        let digits: String = point.value.chars().filter(char::is_ascii_digit).collect();
        let home = !point.value.contains('+') && !digits.starts_with("00");
        let national = digits.trim_start_matches('0').to_owned();
        let national = Some(national).filter(|digits| home && digits.len() >= NATIONAL);
        let key = whole.line();
        let extension = Some(whole).filter(|whole| *whole != key);
        Number { key, extension, use_, mobile, national }
    }

    /// Whether both may be one number.
    fn may_equal(&self, other: &Number) -> bool {
        let extensions = self.extension.is_none() || other.extension.is_none() || self.extension == other.extension;
        extensions && self.key.may_equal(&other.key)
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
    /// One day of the year; of one of them no year is known.
    Day,
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
        let mut mails: Vec<String> = filled(&contact.emails).iter().map(|point| mailbox(&point.value)).collect();
        phones.sort();
        phones.dedup_by(|a, b| a.key == b.key && a.extension == b.extension);
        mails.sort();
        mails.dedup();
        let birthday = contact.birthday.filter(|day| !UNSET.contains(&(day.year(), day.month(), day.day())));
        let organization = fold(&contact.organization);
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
                if theirs.may_equal(mine) {
                    found.shared += 1;
                    if mine.mobile || theirs.mobile { found.mobile = true } else { found.line = true }
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
        let day = born || found.birthday == Birthday::Day;
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
            Relation::Equal if born && found.against() < 2 && !single => (Same, 85),
            Relation::Equal if found.line && (firm || !found.other_mobile && !found.other_mails) => {
                if single && !firm && !alone { (Ask, 52) } else { (Same, 75) }
            }
            Relation::Equal if found.line => (Ask, 55),
            Relation::Equal if same_digits && !single => (Same, 72),
            Relation::Equal if day && !single => {
                if against == 0 {
                    (Same, 62)
                } else {
                    (Ask, 45)
                }
            }
            Relation::Form | Relation::Shorter | Relation::Loose if same_digits && alone && !other_birth => (Same, 64),
            Relation::Equal if found.digits.is_some() && !found.other_mails => (Ask, 36),
            Relation::Equal if found.common && found.apart => (Different, 0),
            Relation::Equal if against == 0 && found.organization == Some(true) && !single => (Same, 61),
            Relation::Equal if against == 0 && found.apart && !firm => (Ask, 38),
            Relation::Equal if against == 0 && (!single || firm || self.is_bare() && other.is_bare()) => (Same, 60),
            Relation::Equal if against == 0 => (Ask, 25),
            Relation::Equal if against == 1 && !single => (Ask, 35),
            // Who works there is called otherwise.
            Relation::Form | Relation::Shorter | Relation::Loose if firm && (found.line || same_digits) => (Same, 68),
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
            // Brothers and sisters are called alike and have one line.
            Relation::Form | Relation::Shorter if found.line && alone => (Same, 65),
            Relation::Form | Relation::Shorter | Relation::Loose if found.line => (Ask, 50),
            Relation::Form | Relation::Shorter if day => {
                if born && against == 0 {
                    (Same, 62)
                } else {
                    (Ask, 45)
                }
            }
            Relation::Loose if day => (Ask, 45),
            Relation::Form | Relation::Shorter | Relation::Loose if against == 0 => (Ask, 30),
            Relation::Given if other_birth => (Different, 0),
            Relation::Given | Relation::Family if strong && alone => (Same, 50),
            Relation::Given | Relation::Family if strong => (Ask, 40),
            Relation::Given if found.line && alone && !found.other_mobile => (Same, 48),
            Relation::Kin if other_birth => (Different, 0),
            Relation::Kin if strong => (Ask, 37),
            Relation::Given | Relation::Family | Relation::Kin if found.line && alone => (Ask, 33),
            Relation::Unknown if strong && alone => (Same, 45),
            Relation::Unknown if any && self.names.is_empty() && other.names.is_empty() => (Same, 44),
            Relation::Unknown if strong || found.line && alone => (Ask, 30),
            // One of the house, and it does not say which.
            Relation::Given | Relation::Family | Relation::Kin | Relation::Unknown
                if found.line && others < HOUSEHOLD && !found.other_mobile =>
            {
                (Ask, 26)
            }
            Relation::Alias if found.mobile && alone && !other_birth => (Ask, 24),
            Relation::Partly if both || strong && day => (Same, 55),
            Relation::Partly if strong && !other_birth => (Ask, 40),
            Relation::Household if found.mobile => (Ask, 27),
            Relation::Unlike if both && alone && !firm => (Ask, 28),
            Relation::Unlike if strong && alone && !firm && (self.names.is_single() || other.names.is_single()) => {
                (Ask, 20)
            }
            _ => (Different, 0),
        }
    }

    pub(super) fn birthday(&self) -> Option<PartialDate> {
        self.birthday
    }

    /// Whether another has no number, mail address or birthday but those of this.
    pub(super) fn has_all_of(&self, other: &Person) -> bool {
        let known = |number: &Number| self.phones.iter().any(|mine| mine.may_equal(number) || mine.is_abroad(number));
        other.phones.iter().all(known)
            && other.mails.iter().all(|mail| self.mails.contains(mail))
            && (other.birthday.is_none() || other.birthday == self.birthday)
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
        let (born, other) = (matches!(self.birthday, Birthday::Same | Birthday::Day), self.birthday == Birthday::Other);
        let points = 4 * self.shared.min(8) as u32 + 8 * bonus(born) + 4 * bonus(self.organization == Some(true));
        (50 + points).saturating_sub(
            6 * bonus(other) + 3 * bonus(self.organization == Some(false)) + 4 * bonus(self.other_mobile),
        )
    }
}

/// What programs write for a birthday nobody entered.
const UNSET: [(Option<i16>, u8, u8); 3] = [(Some(1601), 1, 1), (Some(1900), 1, 1), (Some(1970), 1, 1)];

/// More people than these do not share a line at home.
const HOUSEHOLD: usize = 4;

/// The mailbox an address leads to: behind a plus stands what its owner sorts by, and one provider has two names.
fn mailbox(address: &str) -> String {
    let key = email_key(address);
    let Some((name, host)) = key.rsplit_once('@') else { return key };
    let name = name.split_once('+').map_or(name, |(name, _)| name);
    let host = if host == "googlemail.com" { "gmail.com" } else { host };
    format!("{name}@{host}")
}

/// A day apart is a clock read in another zone; day and month may be changed about.
fn birthdays(a: PartialDate, b: PartialDate) -> Birthday {
    let known = a.year().is_some() && b.year().is_some();
    let years = !known || a.year() == b.year();
    let (x, y) = ((a.month(), a.day()), (b.month(), b.day()));
    let next = |a: (u8, u8), b: (u8, u8)| a.0 == b.0 && a.1 + 1 == b.1 || a.0 % 12 + 1 == b.0 && a.1 >= 28 && b.1 == 1;
    match () {
        () if x == y && !known => Birthday::Day,
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
        Relation::Kin | Relation::Alias => Some(Sign::SameFamilyName),
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
        (matches!(found.birthday, Birthday::Same | Birthday::Day), Sign::SameBirthday),
        (found.birthday == Birthday::Near, Sign::SimilarBirthday),
        (found.birthday == Birthday::Other, Sign::OtherBirthday),
        (found.organization == Some(true), Sign::SameOrganization),
        (found.organization == Some(false), Sign::OtherOrganization),
    ];
    name.into_iter().chain(said.into_iter().filter(|(holds, _)| *holds).map(|(_, sign)| sign)).collect()
}
