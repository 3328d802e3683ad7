//! Names, as far as they tell who somebody is.

use std::collections::BTreeSet;

use crate::pim::fold::{self, fold};
use crate::pim::{Contact, Record};

/// How two names stand to each other, best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// Two different names.
    Unlike,
    /// The given name, or the only word there is, agrees; the rest does not.
    Partly,
    /// One of them has no name.
    Unknown,
    /// One is a short, cut, everyday or other form of the other.
    Alike,
    /// The same words.
    Equal,
}

/// A name taken apart for comparing.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// The words of the name, folded, sorted, once each.
    pub words: Vec<String>,
    given: Vec<String>,
    family: Vec<String>,
    suffix: String,
    nicknames: Vec<String>,
    /// Words of the note: *née Dubois*.
    noted: Vec<String>,
    organization: Vec<String>,
    /// There is a family name beside a given name, or no company that is called the same.
    person: bool,
}

/// How much of a note is searched for a former name.
const NOTE_WORDS: usize = 60;

impl Names {
    pub(super) fn of(contact: &Contact) -> Names {
        let name = &contact.name;
        let (given, family) = (plain_words(&name.given), plain_words(&name.family));
        let organization = plain_words(&contact.organization);
        let mut words: Vec<String> =
            given.iter().chain(&plain_words(&name.additional)).chain(&family).cloned().collect();
        if words.is_empty() {
            words = plain_words(&contact.display);
        }
        if words.is_empty() {
            words = organization.clone();
        }
        words.sort();
        words.dedup();
        let mut noted = plain_words(&contact.note);
        noted.truncate(NOTE_WORDS);
        Names {
            suffix: fold(&name.suffix),
            nicknames: contact.nicknames.iter().flat_map(|nick| plain_words(nick)).collect(),
            person: !given.is_empty() && !family.is_empty(),
            given,
            family,
            noted,
            organization,
            words,
        }
    }

    /// How this name stands to another; the same both ways.
    pub(super) fn relation(&self, other: &Names) -> Relation {
        if self.words.is_empty() || other.words.is_empty() {
            return Relation::Unknown;
        }
        if !self.suffix.is_empty() && !other.suffix.is_empty() && self.suffix != other.suffix {
            return Relation::Unlike;
        }
        if self.words == other.words {
            return Relation::Equal;
        }
        if self.is_firm_of(other) || other.is_firm_of(self) {
            return Relation::Unlike;
        }
        let (mine, theirs) = (self.found_in(other), other.found_in(self));
        if mine.all_exact(self) && theirs.all_exact(other) {
            return Relation::Equal;
        }
        if mine.all(self) && mine.says_enough() || theirs.all(other) && theirs.says_enough() {
            return Relation::Alike;
        }
        let given_differ = !self.given.is_empty() && !other.given.is_empty() && !any_alike(&self.given, &other.given);
        let some = mine.exact + mine.loose > 0;
        if some && !given_differ { Relation::Partly } else { Relation::Unlike }
    }

    /// Whether this is the firm the other, a person, works for.
    fn is_firm_of(&self, other: &Names) -> bool {
        let of_firm = |word: &String| other.organization.contains(word);
        !self.person
            && other.person
            && self.words.iter().all(of_firm)
            && !self.words.iter().all(|w| other.words.contains(w))
    }

    fn found_in(&self, other: &Names) -> Found {
        let mut free: Vec<&String> = other.words.iter().collect();
        let mut found = Found::default();
        let mut rest = Vec::new();
        for word in &self.words {
            match free.iter().position(|candidate| *candidate == word) {
                Some(place) => {
                    free.remove(place);
                    found.exact += 1;
                    found.letters += word.len();
                }
                None => rest.push(word),
            }
        }
        for word in rest {
            if let Some(place) = free.iter().position(|candidate| loosely(word, candidate)) {
                free.remove(place);
                found.loose += 1;
                found.letters += word.len();
            } else if other.nicknames.iter().any(|nick| nick == word) {
                found.loose += 1;
                found.nickname = true;
            } else if other.noted.contains(word) && found.exact > 0 && self.family.contains(word) {
                found.loose += 1;
                found.letters += word.len();
            }
        }
        found
    }
}

/// How many words of one name were found in another.
#[derive(Debug, Default)]
struct Found {
    exact: usize,
    loose: usize,
    letters: usize,
    nickname: bool,
}

impl Found {
    fn all_exact(&self, of: &Names) -> bool {
        self.exact == of.words.len()
    }

    fn all(&self, of: &Names) -> bool {
        self.exact + self.loose == of.words.len()
    }

    /// One short word is no name: there are many Annas.
    fn says_enough(&self) -> bool {
        self.nickname || self.exact + self.loose >= 2 && self.letters >= 5
    }
}

fn any_alike(a: &[String], b: &[String]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x == y || loosely(x, y)))
}

/// The folded words of a text with spelled-out umlauts folded away: *mueller* and *müller* are one word.
fn plain_words(text: &str) -> Vec<String> {
    let plain = |word: String| word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ph", "f");
    fold::words(text).into_iter().map(plain).collect()
}

/// A cut word, an initial, or a spelling two strokes away.
fn loosely(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let cut = long.starts_with(short) && (short.len() >= 3 || short.len() == 1);
    let allowed = match short.len() {
        0..=4 => 0,
        5..=6 => 1,
        _ => 2,
    };
    cut || (allowed > 0 && long.len() - short.len() <= allowed && distance(short, long) <= allowed)
}

/// The edit distance of two short words.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let next = (diagonal + usize::from(x != *y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Whether two records carry two forms of one name, so that neither has to be corrected.
pub(in crate::planner) fn names_alike(here: &Record, theirs: &Record) -> bool {
    let (Some(here), Some(theirs)) = (here.contact(), theirs.contact()) else { return false };
    let (a, b) = (Names::of(here), Names::of(theirs));
    let has_name = |contact: &Contact| !contact.name.given.is_empty() || !contact.name.family.is_empty();
    let firm = !has_name(here) && !b.words.is_empty();
    (has_name(theirs) && (has_name(here) || firm)) && a.relation(&b) >= Relation::Alike
}

/// Whether two names consist of the same words.
pub(in crate::planner) fn names_equal(here: &Record, theirs: &Record) -> bool {
    let words = |record: &Record| {
        record
            .contact()
            .map(|contact| Names::of(contact).words.into_iter().collect::<BTreeSet<_>>())
            .unwrap_or_default()
    };
    words(here) == words(theirs)
}
