//! People and things that are in one collection twice.

use super::matching::{self, Likeness, Opinion, Sign};
use crate::pim::{Record, Zone};

/// Two records of one collection that may be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The place of one of them in the list.
    pub a: usize,
    /// The place of the other; always after `a`.
    pub b: usize,
    /// [`Opinion::Same`] or [`Opinion::Ask`].
    pub opinion: Opinion,
    /// Higher is likelier.
    pub score: u32,
    /// Why.
    pub signs: Vec<Sign>,
}

/// The pairs of a collection that are, or may be, the same; the likeliest first. Near-linear in the number of records.
///
/// `region` is the country of numbers without a prefix (ISO 3166), `home` the zone of times without one. Records of
/// several kinds may stand in one list; pairs are always of one kind.
pub fn duplicates(records: &[Record], region: &str, home: Zone) -> Vec<Pair> {
    let pair = |(a, b, likeness): (usize, usize, Likeness)| {
        let Likeness { opinion, score, signs } = likeness;
        (opinion != Opinion::Different).then_some(Pair { a, b, opinion, score, signs })
    };
    let mut pairs: Vec<Pair> = matching::pairs(records, region, home).into_iter().filter_map(pair).collect();
    pairs.sort_by_key(|pair| (pair.opinion != Opinion::Same, std::cmp::Reverse(pair.score), pair.a, pair.b));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Point};

    fn card(given: &str, family: &str, number: &str) -> Record {
        let mut contact = Contact { phones: vec![Point::new(number, ["cell"])], ..Contact::default() };
        contact.name.given = given.into();
        contact.name.family = family.into();
        contact.into()
    }

    #[test]
    fn one_person_in_two_spellings_is_a_pair_and_a_namesake_is_none() {
        let records = [
            card("Helene", "Lefevre", "0639981234"),
            card("Jean", "Martin", "0639980000"),
            card("Hélène", "Lefèvre", "+33 6 39 98 12 34"),
        ];
        let pairs = duplicates(&records, "FR", Zone::UTC);
        assert_eq!(
            pairs.iter().map(|pair| (pair.a, pair.b, pair.opinion)).collect::<Vec<_>>(),
            [(0, 2, Opinion::Same)]
        );
        assert!(pairs[0].signs.contains(&Sign::SameMobile));
    }
}
