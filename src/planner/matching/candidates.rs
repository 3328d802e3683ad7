//! Who is worth comparing: records that share a number, a mail address, a name or a time.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::after::Lasting;
use super::likeness::{Likeness, Traits};
use super::person::{Around, Person};
use super::prepared::Prepared;
use crate::pim::fold::PhoneKey;

/// A bucket with more records than this tells nobody apart.
const CROWD: usize = 60;

/// Most words of a name that are combined.
const COMBINED: usize = 6;

/// A place to look for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key {
    /// Its records agree in all there is to agree in: never too crowded to look into.
    exact: bool,
    hash: u64,
}

impl Key {
    /// A key of a text; `what` tells apart keys of several kinds.
    pub(super) fn of(what: char, text: &str) -> Key {
        let mut hasher = DefaultHasher::new();
        (what, text).hash(&mut hasher);
        Key { exact: false, hash: hasher.finish() }
    }

    /// The key of records that agree in all there is.
    pub(super) fn exact(text: &str) -> Key {
        Key { exact: true, ..Key::of('x', text) }
    }
}

/// Records by what they may be found by.
pub(super) struct Index {
    buckets: HashMap<Key, Vec<usize>>,
}

impl Index {
    pub(super) fn of<'a>(records: impl Iterator<Item = &'a Traits>) -> Index {
        let mut buckets: HashMap<Key, Vec<usize>> = HashMap::new();
        for (place, traits) in records.enumerate() {
            for key in traits.buckets() {
                buckets.entry(key).or_default().push(place);
            }
        }
        Index { buckets }
    }

    /// The records near one, in order. `turns` remembers how far a crowd was looked through: in a crowd of one name and
    /// number everyone looks at the next few, so that all find somebody.
    pub(super) fn near(&self, traits: &Traits, turns: &mut HashMap<Key, usize>) -> BTreeSet<usize> {
        let mut near = BTreeSet::new();
        for key in traits.lookups() {
            match self.buckets.get(&key) {
                Some(bucket) if bucket.len() <= CROWD => near.extend(bucket),
                Some(bucket) if key.exact => {
                    let turn = turns.entry(key).or_default();
                    near.extend(bucket.iter().cycle().skip(*turn % bucket.len()).take(CROWD));
                    *turn += 1;
                }
                _ => {}
            }
        }
        near
    }
}

/// How many people each number and mail address belongs to, as far as one list tells, by the names beside it; and how
/// common each word of a name is.
#[derive(Default)]
pub(super) struct Holders {
    names: HashMap<Key, HashSet<Key>>,
    words: HashMap<Key, usize>,
    /// How many people here have a name, all its words.
    named: HashMap<Key, usize>,
    people: usize,
}

/// In fewer people than this no name is common.
const FEW: usize = 300;

/// As many people of one name are no chance.
const NAMESAKES: usize = 3;

/// As many namesakes by chance are to be expected for a name to be a common one.
const CHANCE: f64 = 0.05;

impl Holders {
    /// Of all there are.
    pub(super) fn of<'a>(people: impl Iterator<Item = Lasting<'a>>, all: &Prepared<'a>) -> Holders {
        let mut holders = Holders::default();
        for lasting in people {
            let (Some(person), Some(named)) = (all.person(lasting.record), all.person(lasting.named)) else { continue };
            for key in person.reaches() {
                holders.names.entry(key).or_default().insert(name(&named));
            }
            if !lasting.ours {
                continue;
            }
            holders.people += 1;
            *holders.named.entry(name(&person)).or_default() += 1;
            for word in &person.names.words {
                *holders.words.entry(Key::of('w', word)).or_default() += 1;
            }
        }
        holders
    }

    /// How many names but these stand beside a number or mail address.
    fn others(&self, key: &Key, names: [Key; 2]) -> usize {
        let names = self.names.get(key).map(|all| all.iter().filter(|name| !names.contains(name)).count());
        names.unwrap_or(0)
    }

    /// Whether somebody else of this name is to be expected, if people are called independently of each other.
    fn is_common(&self, person: &Person) -> bool {
        let people = self.people as f64;
        let share = |word: &String| self.words.get(&Key::of('w', word)).map_or(0.0, |count| *count as f64 / people);
        let namesakes = self.named.get(&name(person)).copied().unwrap_or(0);
        let expected = || people * person.names.words.iter().map(share).product::<f64>();
        self.people >= FEW && (namesakes >= NAMESAKES || expected() >= CHANCE)
    }
}

/// The name of somebody, as a key.
fn name(person: &Person) -> Key {
    Key::of('n', &person.names.words.join(" "))
}

/// Compares two records, among all.
pub(super) fn compare(a: &Traits, b: &Traits, all: &Holders) -> Likeness {
    let around = match (a.person(), b.person()) {
        (Some(a), Some(b)) => {
            let theirs: HashSet<Key> = b.reaches().collect();
            let both = a.reaches().filter(|key| theirs.contains(key));
            let others = both.map(|key| all.others(&key, [name(a), name(b)])).min().unwrap_or(0);
            Around { others, common: all.is_common(a) || all.is_common(b) }
        }
        _ => Around::NOBODY,
    };
    a.likeness(b, around)
}

impl Person {
    /// The keys of its numbers, by their last digits and as a whole, and of its mail addresses.
    pub(super) fn reaches(&self) -> impl Iterator<Item = Key> + '_ {
        let numbers = self.phones.iter().map(|number| Key::of('t', number.key.tail()));
        let whole = self.phones.iter().filter(|number| matches!(number.key, PhoneKey::International(_)));
        let whole = whole.map(|number| Key::of('T', number.key.as_str()));
        numbers.chain(whole).chain(self.mails.iter().map(|mail| Key::of('m', mail)))
    }

    /// Where this is looked for: by number, by mail address, by the name, by pairs of the first letters of its words,
    /// by each with the birthday; and by name and number together, for numbers of firms and names of many.
    pub(super) fn buckets(&self) -> Vec<Key> {
        let mut keys: BTreeSet<Key> = self.reaches().collect();
        for names in [Some(&self.names), self.names.spoken()].into_iter().flatten() {
            let (words, key) = (&names.words, names.key());
            if words.is_empty() {
                continue;
            }
            keys.insert(Key::of('n', &words.join(" ")));
            keys.insert(Key::of('k', &key));
            let begin = |word: &String, letters| word.chars().take(letters).collect::<String>();
            let start = |word: &String| begin(word, 4);
            if let Some(born) = self.birthday() {
                let day = format!("{}-{}", born.month(), born.day());
                keys.extend(words.iter().map(|word| Key::of('b', &format!("{day} {}", start(word)))));
            }
            for (place, first) in words.iter().enumerate().take(COMBINED) {
                for second in words.iter().skip(place + 1).take(COMBINED) {
                    keys.insert(Key::of('w', &format!("{} {}", start(first), start(second))));
                    // One of them may be cut.
                    for (whole, cut) in [(first, second), (second, first)] {
                        keys.insert(Key::of('v', &format!("{} {}", start(whole), begin(cut, 2))));
                    }
                }
            }
            let reached: Vec<&str> = self.phones.iter().map(|number| number.key.tail()).collect();
            let all = reached.into_iter().chain(self.mails.iter().map(String::as_str));
            let before = keys.len();
            keys.extend(all.map(|reached| Key::exact(&format!("{key}|{reached}"))));
            if keys.len() == before {
                keys.insert(Key::exact(&key));
            }
        }
        keys.into_iter().collect()
    }
}
