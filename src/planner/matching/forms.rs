//! Forms of given names: *Bob* and *Robert*.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::words::{is_pair, plain};

/// The groups a word stands in.
static GROUPS: LazyLock<HashMap<String, Vec<u16>>> = LazyLock::new(|| {
    let mut groups: HashMap<String, Vec<u16>> = HashMap::new();
    for (number, line) in (0..).zip(lines()) {
        for name in line.split_whitespace() {
            let of = groups.entry(plain(name)).or_default();
            // Two spellings may be one word.
            if of.last() != Some(&number) {
                of.push(number);
            }
        }
    }
    groups
});

/// The names that groups begin with: those people are baptised with.
static FULL: LazyLock<HashSet<String>> =
    LazyLock::new(|| lines().filter_map(|line| line.split_whitespace().next()).map(plain).collect());

fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("../../../assets/names/given.txt").lines().filter(|line| !line.starts_with('#'))
}

/// The groups of a folded word; `None` for a word that is no known given name.
pub(super) fn groups(word: &str) -> Option<&'static [u16]> {
    GROUPS.get(word).map(Vec::as_slice)
}

/// Whether one of two forms of a name can be a form of nothing else: *Bob*, but neither *Alex*, who may be Alexander,
/// nor *Marie* for Maria, who may be two sisters.
pub(super) fn tell(a: &str, b: &str) -> bool {
    let tells = |word: &str| groups(word).is_some_and(|groups| groups.len() == 1) && !FULL.contains(word);
    tells(a) || tells(b)
}

/// Whether a given name that begins another one is a name of its own, no cut: *Martin* and *Martina*.
pub(super) fn is_another(short: &str, long: &str) -> bool {
    let Some(known) = groups(short).filter(|_| short != long) else { return false };
    match groups(long) {
        Some(other) => !known.iter().any(|group| other.contains(group)),
        None => is_pair(short, long),
    }
}

/// Whether a form of a name begins with a letter; `groups` are those of the name.
pub(super) fn may_begin(groups: &[u16], letter: char) -> bool {
    let begins =
        |(name, of): (&String, &Vec<u16>)| name.starts_with(letter) && of.iter().any(|group| groups.contains(group));
    GROUPS.iter().any(begins)
}

/// A word that all forms of a name have in common, for finding them; the word itself where it is in no or in several
/// groups.
pub(super) fn key(word: &str) -> String {
    match groups(word) {
        Some([group]) => format!("#{group}"),
        _ => word.to_owned(),
    }
}
