//! Lists of numbers and addresses, merged entry by entry.

use super::keys;
use crate::pim::{Address, Field, Lens, Point, Value};

/// One entry of a list.
pub(super) trait Entry: Clone + PartialEq {
    fn keys(&self, field: Field, region: &str) -> Keys;
    fn of(value: &Value) -> &[Self];
    fn wrap(list: Vec<Self>) -> Value;
    /// The entry as the peer changed it, with what the peer cannot hold taken from `ours`.
    fn absorb(ours: &Self, seen: &Self, theirs: &Self) -> Self;
}

/// What an entry is compared by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Keys {
    /// All a person could have changed.
    pub normal: String,
    /// What makes it this entry and no other.
    pub key: keys::Key,
    /// All a person could have changed besides the key.
    pub mark: String,
    /// Where it stands: entries of one slot are told apart by position.
    pub slot: String,
}

impl Keys {
    /// Whether both are one entry with nothing changed but its spelling.
    fn is(&self, other: &Keys) -> bool {
        self.key.is(&other.key) && self.mark == other.mark
    }
}

impl Entry for Point {
    fn keys(&self, field: Field, region: &str) -> Keys {
        Keys {
            normal: keys::point_normal(field, self),
            key: keys::point_key(field, &self.value, region),
            mark: keys::point_mark(self),
            slot: keys::types(&self.types),
        }
    }

    fn of(value: &Value) -> &[Self] {
        if let Value::Points(points) = value { points } else { &[] }
    }

    fn wrap(list: Vec<Self>) -> Value {
        if list.is_empty() { Value::Absent } else { Value::Points(list) }
    }

    fn absorb(ours: &Self, seen: &Self, theirs: &Self) -> Self {
        Point {
            value: if theirs.value == seen.value { ours.value.clone() } else { theirs.value.clone() },
            types: absorb_types(&ours.types, &seen.types, &theirs.types),
            label: if theirs.label == seen.label { ours.label.clone() } else { theirs.label.clone() },
            preferred: if theirs.preferred == seen.preferred { ours.preferred } else { theirs.preferred },
        }
    }
}

impl Entry for Address {
    fn keys(&self, _: Field, _: &str) -> Keys {
        let normal = keys::address_normal(self);
        Keys { mark: normal.clone(), normal, key: keys::address_key(self), slot: keys::types(&self.types) }
    }

    fn of(value: &Value) -> &[Self] {
        if let Value::Addresses(addresses) = value { addresses } else { &[] }
    }

    fn wrap(list: Vec<Self>) -> Value {
        if list.is_empty() { Value::Absent } else { Value::Addresses(list) }
    }

    fn absorb(ours: &Self, seen: &Self, theirs: &Self) -> Self {
        let part = |of: fn(&Address) -> &String| {
            if of(theirs) == of(seen) { of(ours).clone() } else { of(theirs).clone() }
        };
        Address {
            types: absorb_types(&ours.types, &seen.types, &theirs.types),
            label: part(|a| &a.label),
            preferred: if theirs.preferred == seen.preferred { ours.preferred } else { theirs.preferred },
            po_box: part(|a| &a.po_box),
            extended: part(|a| &a.extended),
            street: part(|a| &a.street),
            city: part(|a| &a.city),
            region: part(|a| &a.region),
            postcode: part(|a| &a.postcode),
            country: part(|a| &a.country),
        }
    }
}

fn absorb_types(ours: &[String], seen: &[String], theirs: &[String]) -> Vec<String> {
    let hidden = ours.iter().filter(|word| !seen.contains(word));
    crate::pim::contact::canonical_types(hidden.chain(theirs).map(String::as_str))
}

/// How a list looks to a peer and to whom it belongs.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub field: Field,
    pub lens: &'a Lens,
    pub region: &'a str,
}

/// The four versions of a list. `here` and `agreement` are whole, the others as the peer holds them.
pub(super) struct Versions<'a, T> {
    pub agreement: &'a [T],
    pub here: &'a [T],
    pub last_seen: &'a [T],
    pub theirs: &'a [T],
}

/// Two sides changed one entry differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clash;

impl View<'_> {
    fn keys<T: Entry>(&self, list: &[T]) -> Vec<Keys> {
        list.iter().map(|entry| entry.keys(self.field, self.region)).collect()
    }

    /// One entry as the peer would hold it, when it fits at all.
    fn seen<T: Entry>(&self, entry: &T) -> T {
        let value = self.lens.project_value(self.field, T::wrap(vec![entry.clone()]));
        T::of(&value).first().cloned().unwrap_or_else(|| entry.clone())
    }

    /// Carries what the peer changed since `last_seen` over to `here`.
    pub(super) fn merge<T: Entry>(&self, versions: &Versions<'_, T>) -> Result<Vec<T>, Clash> {
        let Versions { agreement, here, last_seen, theirs } = versions;
        let (agreed, ours) = (self.keys(agreement), self.keys(here));
        let (seen, told) = (self.keys(last_seen), self.keys(theirs));
        let told_in_seen = pair(&told, &seen);
        let seen_in_here = self.follow(&pair(&seen, &agreed), &pair(&agreed, &ours));
        let untouched = |a: usize, h: usize| {
            let forms = [&agreement[a], &here[h]].map(|e| self.seen(e).keys(self.field, self.region).normal);
            forms[0] == forms[1]
        };
        let elsewhere = |h: usize, keys: &Keys| {
            let once = told.iter().filter(|other| other.key.is(&keys.key)).count() == 1;
            once && ours.iter().enumerate().any(|(place, other)| place != h && other.key.is(&keys.key))
        };
        let mut result: Vec<Option<T>> = here.iter().cloned().map(Some).collect();
        let mut added = Vec::new();
        for (t, entry) in theirs.iter().enumerate() {
            let Some(s) = told_in_seen[t] else {
                added.push(t);
                continue;
            };
            if told[t].normal == seen[s].normal {
                continue;
            }
            match seen_in_here[s] {
                Known::Nowhere => added.push(t),
                Known::Removed => return Err(Clash),
                // The number it was changed to is here already: it became the same entry on both sides.
                Known::At(a, h) if untouched(a, h) && elsewhere(h, &told[t]) => result[h] = None,
                Known::At(a, h) if untouched(a, h) => {
                    result[h] = Some(T::absorb(&here[h], &self.seen(&here[h]), entry));
                }
                Known::At(_, h) => {
                    let now = self.seen(&here[h]).keys(self.field, self.region);
                    if !now.is(&told[t]) {
                        return Err(Clash);
                    }
                }
            }
        }
        for s in (0..seen.len()).filter(|s| !told_in_seen.contains(&Some(*s))) {
            match seen_in_here[s] {
                Known::At(a, h) if untouched(a, h) => result[h] = None,
                Known::At(..) => return Err(Clash),
                Known::Removed | Known::Nowhere => {}
            }
        }
        let mut result: Vec<T> = result.into_iter().flatten().collect();
        self.unite(&mut result, added.into_iter().map(|t| &theirs[t]));
        Ok(result)
    }

    /// Adds the entries which are not there yet, in whatever spelling.
    pub(super) fn unite<'b, T: Entry + 'b>(&self, list: &mut Vec<T>, more: impl Iterator<Item = &'b T>) {
        let mut free: Vec<[keys::Key; 2]> = list
            .iter()
            .map(|entry| [entry.keys(self.field, self.region).key, self.seen(entry).keys(self.field, self.region).key])
            .collect();
        for entry in more {
            let key = entry.keys(self.field, self.region).key;
            match free.iter().position(|keys| keys.iter().any(|known| known.is(&key))) {
                Some(place) => {
                    free.remove(place);
                }
                None => list.push(entry.clone()),
            }
        }
    }

    /// The list as the peer should hold it; `base` is the agreement and the last-seen list. What did not change here keeps the peer's spelling, and where not all
    /// fits, what the peer has comes first.
    pub(super) fn for_peer<T: Entry>(&self, merged: &[T], base: Option<[&[T]; 2]>, theirs: &[T]) -> Vec<T> {
        let told = self.keys(theirs);
        let base = base.map(|lists| lists.map(|list| self.keys(list)));
        let keys = self.keys(merged);
        let mut free = vec![true; theirs.len()];
        let mut chosen: Vec<(bool, T)> = Vec::with_capacity(merged.len());
        for (entry, keys) in merged.iter().zip(&keys) {
            let seen_key = self.seen(entry).keys(self.field, self.region).key;
            let place =
                (0..told.len()).find(|t| free[*t] && (told[*t].key.is(&keys.key) || told[*t].key.is(&seen_key)));
            let among = |list: &[Keys], normal: &String| list.iter().any(|known| known.normal == *normal);
            let theirs_stays = |t: usize| match &base {
                None => true,
                Some([agreed, seen]) => among(agreed, &keys.normal) || !among(seen, &told[t].normal),
            };
            if let Some(t) = place {
                free[t] = false;
            }
            let spelled = place.filter(|t| theirs_stays(*t)).map_or(entry, |t| &theirs[t]);
            chosen.push((place.is_some(), spelled.clone()));
        }
        let fits = T::of(&self.lens.project_value(self.field, T::wrap(merged.to_vec()))).len() == merged.len();
        if !fits {
            chosen.sort_by_key(|(known, _)| !known);
        }
        let all = chosen.into_iter().map(|(_, entry)| entry).collect();
        T::of(&self.lens.project_value(self.field, T::wrap(all))).to_vec()
    }

    fn follow(&self, first: &[Option<usize>], second: &[Option<usize>]) -> Vec<Known> {
        first
            .iter()
            .map(|step| match step {
                None => Known::Nowhere,
                Some(a) => second[*a].map_or(Known::Removed, |h| Known::At(*a, h)),
            })
            .collect()
    }
}

/// Where an entry the peer had is in our list.
#[derive(Clone, Copy)]
enum Known {
    /// It was never in the agreement.
    Nowhere,
    /// It was in the agreement and is gone here.
    Removed,
    /// Its places in the agreement and in our list.
    At(usize, usize),
}

/// For each entry of one version its counterpart in another: equal ones first, then the same number or address, then
/// the same place among entries of the same types (a number that was edited).
fn pair(from: &[Keys], to: &[Keys]) -> Vec<Option<usize>> {
    let mut found = vec![None; from.len()];
    let mut free = vec![true; to.len()];
    let stages: [fn(&Keys, &Keys) -> bool; 3] =
        [|a, b| a.normal == b.normal, |a, b| a.key.is(&b.key), |a, b| a.slot == b.slot];
    for alike in stages {
        for (f, keys) in from.iter().enumerate() {
            if found[f].is_some() {
                continue;
            }
            if let Some(t) = (0..to.len()).find(|t| free[*t] && alike(keys, &to[*t])) {
                free[t] = false;
                found[f] = Some(t);
            }
        }
    }
    found
}
