//! Two records of one person or thing, made one.

use super::matching::names_equal;
use super::merge::Rules;
use super::pair::Pair;
use super::same::display_is_plain;
use super::types::{Answer, ConflictField, Direction, Guard, Policy, Take};
use super::undo::is_filled;
use crate::pim::{Contact, Field, Lens, Record, Zone};

/// Two records as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The record.
    pub record: Record,
    /// Where both said something else and there is room for one: the first one's stays (`here`), the other's (`peer`) is
    /// only in the record that goes.
    pub clashes: Vec<ConflictField>,
}

/// Makes one record of two of a kind, with nothing lost: lists are united, what one lacks the other gives, texts that
/// differ stand one behind the other, a second name becomes a nickname, a second birthday a line of the note. `region` is
/// the country of numbers without a prefix, `home` the zone of times without one.
pub fn join(kept: &Record, gone: &Record, region: &str, home: Zone) -> Joined {
    if kept.kind() != gone.kind() {
        return Joined { record: kept.clone(), clashes: Vec::new() };
    }
    let policy = Policy {
        direction: Direction::TwoWay,
        guard: Guard::Off,
        region: region.to_owned(),
        home,
        unwanted: Default::default(),
    };
    let lens = Lens::everything();
    let rules = Rules::new(&lens, &policy, kept.kind());
    let mut answers = vec![Answer { field: None, take: Take::Both }];
    answers.extend(NAMES.map(|field| Answer { field: Some(field), take: Take::Here }));
    let merged = rules.merge(&Pair { answers: &answers, ..Pair::fresh(kept, gone) });
    let mut record = merged.here;
    let mut clashes = merged.conflicts;
    if let (Some(other), Some(contact)) = (gone.contact(), record.contact_mut()) {
        keep_name(contact, gone);
        for field in [Field::Birthday, Field::Anniversary] {
            keep_date(contact, other, field);
        }
        clashes.retain(|clash| !matches!(clash.field, Field::Birthday | Field::Anniversary));
    }
    clashes.retain(|clash| is_filled(kept, clash.field) && is_filled(gone, clash.field));
    Joined { record, clashes }
}

/// Names stay as the first one spells them.
const NAMES: [Field; 6] =
    [Field::NamePrefix, Field::NameGiven, Field::NameAdditional, Field::NameFamily, Field::NameSuffix, Field::Display];

/// The name of the other, if it is another, becomes a nickname. What is made of the same parts is none of its own.
fn keep_name(contact: &mut Contact, gone: &Record) {
    let own = Record::from(contact.clone());
    let (title, other) = (own.title(), gone.title());
    let same_parts = names_equal(&own, gone) || gone.contact().is_some_and(|gone| gone.name == contact.name);
    let (other, says_nothing) = (other.trim(), same_parts && display_is_plain(gone));
    let known = |name: &String| name.trim() == other;
    if !other.is_empty() && title.trim() != other && !says_nothing && !contact.nicknames.iter().any(known) {
        contact.nicknames.push(other.to_owned());
    }
}

/// A second date becomes a line of the note, under the name of its field.
fn keep_date(contact: &mut Contact, other: &Contact, field: Field) {
    let date = |contact: &Contact| if field == Field::Birthday { contact.birthday } else { contact.anniversary };
    let (Some(own), Some(second)) = (date(contact), date(other)) else { return };
    let line = format!("{}: {second}", field.name());
    if own != second && !contact.note.lines().any(|known| known == line) {
        let between = if contact.note.is_empty() { "" } else { "\n" };
        contact.note = format!("{}{between}{line}", contact.note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Name, Point, Value};

    /// Whether a value is somewhere in a record's texts.
    fn says(record: &Record, text: &str) -> bool {
        record.fields().any(|(_, value)| match value {
            Value::Text(value) => value.contains(text),
            Value::Words(words) => words.iter().any(|word| word.contains(text)),
            Value::Points(points) => points.iter().any(|point| point.value.contains(text)),
            _ => false,
        })
    }

    fn person(given: &str, family: &str) -> Contact {
        let name = Name { given: given.into(), family: family.into(), ..Name::default() };
        Contact { name, ..Contact::default() }
    }

    #[test]
    fn nothing_is_lost_when_two_become_one() {
        let number = |number: &str| Point::new(number, ["cell"]);
        let a = Contact {
            phones: vec![number("06 12 34 56 78")],
            title: "Maurer".into(),
            note: "met in Lyon".into(),
            birthday: "1961-03-03".parse().ok(),
            ..person("Anne", "Dupuis")
        };
        let b = Contact {
            phones: vec![number("+33 6 12 34 56 78"), number("+33 6 99 99 99 99")],
            emails: vec![Point::new("anne@exemple.fr", [])],
            title: "Architecte".into(),
            note: "likes tea".into(),
            birthday: "1962-04-04".parse().ok(),
            ..person("Anne", "D.")
        };
        let joined = join(&a.clone().into(), &b.into(), "FR", Zone::UTC);
        assert_eq!(joined.clashes, []);
        let contact = joined.record.contact().unwrap();
        assert_eq!(contact.name, a.name);
        assert_eq!(contact.phones.len(), 2, "one number in two spellings is one: {:?}", contact.phones);
        assert_eq!(contact.phones[0].value, "06 12 34 56 78");
        for text in ["99 99", "anne@", "Maurer", "Architecte", "met in Lyon", "likes tea", "birthday: 1962-04-04", "D."]
        {
            assert!(says(&joined.record, text), "{text} in {:?}", joined.record);
        }
        assert_eq!(contact.birthday.map(|date| date.to_string()).as_deref(), Some("1961-03-03"));
    }

    #[test]
    fn joining_the_same_once_more_changes_nothing() {
        let a = Contact { title: "Maurer".into(), note: "met in Lyon".into(), ..person("Anne", "Dupuis") };
        let b = Contact {
            title: "Architecte".into(),
            note: "likes tea".into(),
            display: "Anne Dupuis".into(),
            ..person("Anne", "Dupuis")
        };
        let b = Record::from(b);
        let once = join(&a.into(), &b, "FR", Zone::UTC).record;
        assert_eq!(join(&once, &b, "FR", Zone::UTC).record, once);
    }

    #[test]
    fn a_name_made_of_the_same_parts_is_no_nickname() {
        let mum = Contact { display: "Maman".into(), ..person("Anne", "Dupuis") };
        let b = Record::from(Contact { display: "Dupuis, Anne".into(), ..person("Anne", "Dupuis") });
        let joined = join(&mum.clone().into(), &b, "FR", Zone::UTC).record;
        assert_eq!(joined.contact().unwrap().nicknames, [] as [&str; 0]);
        let other = join(&b, &mum.into(), "FR", Zone::UTC).record;
        assert_eq!(other.contact().unwrap().display, "Maman");
    }

    #[test]
    fn equal_records_join_into_the_first() {
        let a = Record::from(person("Karl", "Weiß"));
        assert_eq!(join(&a, &a, "DE", Zone::UTC), Joined { record: a, clashes: vec![] });
    }
}
