//! Forms of given names: *Bob* and *Robert*.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::plain;

/// The groups a word stands in.
static GROUPS: LazyLock<HashMap<String, Vec<u16>>> = LazyLock::new(|| {
    let mut groups: HashMap<String, Vec<u16>> = HashMap::new();
    let lines = include_str!("../../../assets/names/given.txt").lines().filter(|line| !line.starts_with('#'));
    for (number, line) in (0..).zip(lines) {
        for name in line.split_whitespace() {
            groups.entry(plain(name)).or_default().push(number);
        }
    }
    groups
});

/// The groups of a folded word; `None` for a word that is no known given name.
pub(super) fn groups(word: &str) -> Option<&'static [u16]> {
    GROUPS.get(word).map(Vec::as_slice)
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
