//! Records here that may be one person or thing.

use std::collections::{BTreeSet, HashMap};

use super::after::Lasting;
use super::candidates::{Index, compare};
use super::likeness::{Likeness, Opinion, Traits};
use super::prepared::Prepared;
use crate::pim::{Record, Zone};

/// Two records that may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// The places of the two in the list, the smaller one first.
    pub pair: (usize, usize),
    /// How likely, and why.
    pub likeness: Likeness,
}

/// Every two of these records that may be one, likeliest first. Only records that share something are compared: the time
/// it takes grows with their number, hardly with its square. `region` is the country of numbers without a prefix, `home`
/// the zone of times without one.
pub fn doubles(records: &[&Record], region: &str, home: Zone) -> Vec<Double> {
    let prepared = Prepared::new(region, home);
    let traits = |(place, record)| Some((place, prepared.traits(record)?));
    let list: Vec<(usize, Traits)> = records.iter().copied().enumerate().filter_map(traits).collect();
    let index = Index::of(list.iter().map(|(_, traits)| traits));
    let all = prepared.holders(records.iter().copied().map(Lasting::here));
    let (mut near, mut turns) = (BTreeSet::new(), HashMap::new());
    for (a, (_, mine)) in list.iter().enumerate() {
        let others = index.near(mine, &mut turns).into_iter().filter(|b| *b != a);
        near.extend(others.map(|b| (a.min(b), a.max(b))));
    }
    let double = |(a, b): (usize, usize)| {
        let likeness = compare(&list[a].1, &list[b].1, all);
        (likeness.opinion != Opinion::Different).then_some(Double { pair: (list[a].0, list[b].0), likeness })
    };
    let mut found: Vec<Double> = near.into_iter().filter_map(double).collect();
    found.sort_by_key(|double| {
        (double.likeness.opinion != Opinion::Same, std::cmp::Reverse(double.likeness.score), double.pair)
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Name, Point};

    fn person(given: &str, family: &str, phone: &str) -> Record {
        let name = Name { given: given.into(), family: family.into(), ..Name::default() };
        Contact { name, phones: vec![Point::new(phone, ["cell"])], ..Contact::default() }.into()
    }

    #[test]
    fn one_person_in_two_spellings_is_found_with_its_reasons() {
        let all = [
            person("Helene", "Lefevre", "0639981234"),
            person("Karl", "Weiß", "0171555"),
            person("Hélène", "Lefèvre", "+33 6 39 98 12 34"),
        ];
        let found = doubles(&all.iter().collect::<Vec<_>>(), "FR", Zone::UTC);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].pair, found[0].likeness.opinion), ((0, 2), Opinion::Same));
        assert!(!found[0].likeness.signs.is_empty());
    }

    #[test]
    fn among_ten_thousand_strangers_the_one_double_is_found() {
        let all: Vec<Record> = (0..10_000u32)
            .map(|n| person(&format!("Given{}", n % 211), &format!("Family{n}"), &format!("+336{n:08}")))
            .chain([person("Given7", "Family7", "+33600000007")])
            .collect();
        let found = doubles(&all.iter().collect::<Vec<_>>(), "FR", Zone::UTC);
        assert_eq!(found.iter().map(|double| double.pair).collect::<Vec<_>>(), [(7, 10_000)]);
    }
}
