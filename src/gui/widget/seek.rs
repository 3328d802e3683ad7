//! Going to an entry of a list by the letter it begins with.

use crate::pim::fold::fold;

/// The number of the next entry after `at` that begins with a letter, round and round, without case and accents.
pub fn seek(titles: &[&str], at: Option<usize>, letter: &str) -> Option<usize> {
    let wanted = fold(letter);
    let begins = |title: &str| !wanted.is_empty() && fold(title).starts_with(&wanted);
    let first = at.map_or(0, |at| at + 1);
    (first..titles.len()).chain(0..first.min(titles.len())).find(|&n| titles.get(n).is_some_and(|title| begins(title)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_goes_round_and_knows_no_accents() {
        let titles = ["Milk", "École", "eggs", "Bread"];
        assert_eq!(seek(&titles, None, "e"), Some(1));
        assert_eq!(seek(&titles, Some(1), "E"), Some(2));
        assert_eq!(seek(&titles, Some(2), "e"), Some(1));
        assert_eq!(seek(&titles, Some(9), "m"), Some(0));
        assert_eq!(seek(&titles, None, "x"), None);
        assert_eq!(seek(&[], None, "a"), None);
    }
}
