//! What a peer holds less of than it says: found out from what came back of what it was given.
//!
//! A phone that keeps the first 40 characters of a note, and tells nobody, reports a shorter note than it was sent. That
//! is no edit. It is taken for the phone's doing, and remembered, where
//!
//! * the text ends within a word, or two items end after the same number of characters,
//! * and the peer never showed a longer text in this field;
//!
//! and a field that came back from nowhere, of three items or more, is one it has no place for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::types::{Couple, Theirs};
use crate::pim::{Field, Kind, Lens, Record, Value};

/// Items that end after the same number of characters, of which none ends within a word.
const ENDS: usize = 2;
/// Items of which a field does not come back.
const DROPPED: usize = 3;

/// What was found out about what a peer holds of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Learned {
    /// By field: the number of characters after which the peer cuts a text; 0: it has no place for the field.
    cuts: BTreeMap<Field, usize>,
    /// By field: the longest text it was seen to hold, in characters.
    longest: BTreeMap<Field, usize>,
}

/// What was seen of one field in one look at everything.
#[derive(Default)]
struct Sight {
    /// Texts that came back shorter: how long, and whether they end within a word.
    ends: Vec<(usize, bool)>,
    dropped: usize,
    longest: Option<usize>,
}

impl Learned {
    /// Looks at what the peer reported beside what it had been given. `true`: something was learned.
    pub fn observe(&mut self, kind: Kind, couples: &[Couple]) -> bool {
        let before = self.clone();
        for field in Field::of(kind).iter().copied() {
            let sight = Sight::of(field, couples);
            let longest = self.longest.get(&field).copied().max(sight.longest);
            let ends = sight.ends.iter().map(|(length, _)| *length).max();
            let agree = |length: usize| sight.ends.iter().filter(|(other, _)| *other == length).count() >= ENDS;
            let sure = |length: usize| sight.ends.contains(&(length, true)) || agree(length);
            if let Some(length) = ends.filter(|length| sure(*length)) {
                let _ = self.cuts.insert(field, length);
            } else if sight.dropped >= DROPPED && longest.is_none() {
                let _ = self.cuts.insert(field, 0);
            }
            if let Some(longest) = longest {
                let _ = self.longest.insert(field, longest);
                // It was seen to hold more.
                self.cuts.retain(|cut, length| *cut != field || *length >= longest);
            }
        }
        *self != before
    }

    /// A lens through which one sees no more than the peer was found to hold.
    pub fn over(&self, kind: Kind, lens: Lens) -> Lens {
        self.cuts.iter().fold(lens, |lens, (field, length)| lens.shortened(kind, *field, *length))
    }
}

impl Sight {
    fn of(field: Field, couples: &[Couple]) -> Sight {
        let mut sight = Sight::default();
        for couple in couples {
            let Theirs::Present(told) = &couple.theirs else { continue };
            let text = text(told, field);
            sight.longest = sight.longest.max(text.as_ref().map(|text| text.chars().count()));
            let Some(given) = couple.last_seen.as_ref().filter(|seen| *seen != told) else { continue };
            match (value(given, field), text) {
                (Value::Absent, _) => {}
                (_, None) if told.get(field).is_absent() => sight.dropped += 1,
                (Value::Text(given), Some(text)) => sight.ends.extend(end(&given, &text)),
                _ => {}
            }
        }
        sight
    }
}

fn value(record: &Record, field: Field) -> Value {
    match record.get(field) {
        Value::Text(text) if text.trim().is_empty() => Value::Absent,
        value => value,
    }
}

fn text(record: &Record, field: Field) -> Option<String> {
    if let Value::Text(text) = value(record, field) { Some(text) } else { None }
}

/// Where a text was cut, if it was: after how many characters, and whether within a word.
fn end(given: &str, came: &str) -> Option<(usize, bool)> {
    let rest = given.strip_prefix(came).filter(|rest| !rest.trim().is_empty())?;
    let within = came.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
    Some((came.chars().count(), within))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::Contact;

    fn note(text: &str) -> Record {
        Contact { note: text.to_owned(), ..Contact::default() }.into()
    }

    fn came_back(given: &str, came: &str) -> Couple {
        Couple { last_seen: Some(note(given)), theirs: Theirs::Present(note(came)), ..Couple::empty() }
    }

    fn cut(learned: &Learned) -> Option<usize> {
        let lens = learned.over(Kind::Contacts, Lens::everything());
        lens.limit(Field::Note).and_then(|limit| limit.chars)
    }

    #[test]
    fn a_text_that_ends_within_a_word_was_cut() {
        let mut learned = Learned::default();
        assert!(learned.observe(Kind::Contacts, &[came_back("plays chess on Fridays", "plays che")]));
        assert_eq!(cut(&learned), Some(9));
        assert!(learned.over(Kind::Contacts, Lens::everything()).holds(Field::Phones), "the rest stays");
        let again: Learned = serde_json::from_str(&serde_json::to_string(&learned).unwrap()).unwrap();
        assert_eq!(again, learned);
    }

    #[test]
    fn a_text_that_ends_with_a_word_may_be_an_edit_until_two_end_alike() {
        let one = came_back("plays chess on Fridays", "plays chess");
        let mut learned = Learned::default();
        let _ = learned.observe(Kind::Contacts, std::slice::from_ref(&one));
        assert_eq!(cut(&learned), None);
        let other = came_back("knows Lindy and Balboa", "knows Lindy");
        let _ = learned.observe(Kind::Contacts, &[one, other]);
        assert_eq!(cut(&learned), Some(11));
    }

    #[test]
    fn a_longer_text_of_the_peers_own_proves_the_opposite() {
        let mut learned = Learned::default();
        let long = Couple { theirs: Theirs::Present(note("a note typed there at leisure")), ..Couple::empty() };
        let _ = learned.observe(Kind::Contacts, &[came_back("plays chess", "plays ch"), long.clone()]);
        assert_eq!(cut(&learned), None);
        let mut learned = Learned::default();
        let _ = learned.observe(Kind::Contacts, &[came_back("plays chess", "plays ch")]);
        assert_eq!(cut(&learned), Some(8));
        assert!(learned.observe(Kind::Contacts, &[long]));
        assert_eq!(cut(&learned), None);
        let _ = learned.observe(Kind::Contacts, &[came_back("plays chess", "plays ch")]);
        assert_eq!(cut(&learned), None, "and it is remembered");
    }

    #[test]
    fn a_field_that_never_comes_back_has_no_place_there() {
        let lost = [came_back("one", ""), came_back("two", ""), came_back("three", "")];
        let mut learned = Learned::default();
        let _ = learned.observe(Kind::Contacts, &lost[..2]);
        assert!(learned.over(Kind::Contacts, Lens::everything()).holds(Field::Note), "two notes a person may erase");
        let _ = learned.observe(Kind::Contacts, &lost);
        assert!(!learned.over(Kind::Contacts, Lens::everything()).holds(Field::Note));
    }
}
