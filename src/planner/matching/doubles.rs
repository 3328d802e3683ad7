//! Records here that may be one person or thing.

use std::collections::{HashMap, HashSet};

use super::likeness::{Likeness, Opinion, Traits};
use super::{CROWD, EXACT, holders};
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
    let traits: Vec<(usize, Traits)> = records
        .iter()
        .enumerate()
        .filter_map(|(place, record)| Some((place, Traits::of(record, region, home)?)))
        .collect();
    let mut buckets: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, (_, traits)) in traits.iter().enumerate() {
        for key in traits.buckets() {
            buckets.entry(key).or_default().push(index);
        }
    }
    let mut found = Vec::new();
    for (index, (place, own)) in traits.iter().enumerate() {
        let mut seen = HashSet::new();
        for key in own.lookups() {
            let Some(bucket) = buckets.get(&key) else { continue };
            // In a crowd of one name and number everybody is compared with the next few.
            let behind = bucket.iter().copied().filter(|other| *other > index);
            let near: Vec<usize> = match bucket.len() {
                0..=CROWD => behind.collect(),
                _ if key.starts_with(EXACT) => behind.take(1).collect(),
                _ => Vec::new(),
            };
            for other in near.into_iter().filter(|other| seen.insert(*other)).collect::<Vec<_>>() {
                let (second, theirs) = &traits[other];
                let likeness = own.likeness(theirs, holders(own, theirs, &buckets).saturating_sub(1));
                if likeness.opinion != Opinion::Different {
                    found.push(Double { pair: (*place, *second), likeness });
                }
            }
        }
    }
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
    fn ten_thousand_strangers_are_looked_through_quickly() {
        let all: Vec<Record> = (0..10_000u32)
            .map(|n| person(&format!("Given{}", n % 211), &format!("Family{n}"), &format!("+336{n:08}")))
            .chain([person("Given7", "Family7", "+33600000007")])
            .collect();
        let started = std::time::Instant::now();
        let found = doubles(&all.iter().collect::<Vec<_>>(), "FR", Zone::UTC);
        assert_eq!(found.iter().map(|double| double.pair).collect::<Vec<_>>(), [(7, 10_000)]);
        assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
    }
}
