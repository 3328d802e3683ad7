//! What a peer can hold. Records are compared and sent only through it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::record::{Kept, Record};
use super::{Address, Alarm, Field, Kind, Point, Value};

mod clock;

pub use clock::{Clock, Days, Readings};

/// What a peer can hold of one kind of record.
///
/// A field without an entry does not exist there: what the peer cannot hold it cannot delete.
/// [`Lens::everything`] hides nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lens {
    fields: Option<BTreeMap<Field, Limit>>,
    kept: KeptRule,
    #[serde(default)]
    clock: Option<Clock>,
}

/// How much of one field a peer holds. `None` is no limit that we know of.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Limit {
    /// Largest number of entries of a list.
    pub count: Option<usize>,
    /// Longest text of a value, in Unicode scalar values.
    pub chars: Option<usize>,
    /// Largest picture, in bytes of the encoded image.
    pub bytes: Option<usize>,
    /// Types the peer knows; an entry keeps those of its types that are listed. Without `pref` among them there is no
    /// place for "preferred". Of a field that holds one word, such as a status: the words the peer knows.
    pub types: Option<BTreeSet<String>>,
    /// Schemes of messenger addresses the peer has a place for: `sip`.
    #[serde(default)]
    pub schemes: Option<BTreeSet<String>>,
    /// The peer has no place for a label of the person's own.
    #[serde(default)]
    pub unlabelled: bool,
    /// At most this many entries with the same types (after cutting them to the known ones).
    pub per_type: Option<usize>,
    /// The peer has no place for a label of the person's own or for "preferred"; of an alarm it knows only when.
    pub bare: bool,
    /// The peer has so many places of fixed types and no others: an entry gets one as [`settle`] says and has its types.
    #[serde(default)]
    pub places: Option<Vec<Place>>,
    /// The only texts the peer has a word for.
    #[serde(default)]
    pub words: Option<BTreeSet<String>>,
    /// Classes the peer puts numbers into: up to the key, a number becomes the value. `{4: 1, 5: 5, 9: 9}` is
    /// high, normal and low (RFC 5545 section 3.8.1.9).
    #[serde(default)]
    pub classes: Option<BTreeMap<u8, u8>>,
}

/// A place of a peer's for one entry of a list: a home number, a second home number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What stands there has these types, in canonical form.
    pub types: Vec<String>,
    /// What stands there is the one to use first.
    pub preferred: bool,
}

impl Place {
    /// How well an entry fits here, more is better; `None` if the place would say what the entry does not.
    fn fit(&self, (types, preferred): &(&[String], bool)) -> Option<(usize, bool)> {
        let fits = self.types.iter().all(|word| types.contains(word)) && (*preferred || !self.preferred);
        fits.then_some((self.types.len(), self.preferred))
    }
}

/// Which entry (types, whether preferred) stands in which place.
///
/// In their order, entries get the first free of the places that fit best; who finds those taken gets what else fits
/// and is free once all have chosen; the others get none.
pub fn settle(places: &[Place], entries: &[(&[String], bool)]) -> Vec<Option<usize>> {
    let mut taken = vec![None; places.len()];
    let mut homeless = Vec::new();
    let free = |taken: &[Option<usize>], entry: &(&[String], bool), at_least: Option<(usize, bool)>| {
        let fits = places.iter().zip(taken).enumerate().filter(|(_, (_, taken))| taken.is_none());
        let fits = fits.filter_map(|(at, (place, _))| Some((place.fit(entry)?, at)));
        let best =
            fits.filter(|(fit, _)| Some(*fit) >= at_least).max_by_key(|(fit, at)| (*fit, std::cmp::Reverse(*at)));
        best.map(|(_, at)| at)
    };
    for (number, entry) in entries.iter().enumerate() {
        let best = places.iter().filter_map(|place| place.fit(entry)).max();
        match free(&taken, entry, best).and_then(|at| taken.get_mut(at)) {
            Some(place) => *place = Some(number),
            None => homeless.push((number, entry)),
        }
    }
    for (number, entry) in homeless {
        if let Some(place) = free(&taken, entry, None).and_then(|at| taken.get_mut(at)) {
            *place = Some(number);
        }
    }
    taken
}

/// Which properties we do not model a peer keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum KeptRule {
    /// All.
    #[default]
    All,
    /// Those with these upper case names; `X-*` is every name that begins with `X-`.
    Only(BTreeSet<String>),
    /// All but those with these upper case names.
    Except(BTreeSet<String>),
}

impl Lens {
    /// Hides nothing.
    pub fn everything() -> Self {
        Self { fields: None, kept: KeptRule::All, clock: None }
    }

    /// Shows exactly these fields.
    pub fn only(fields: impl IntoIterator<Item = (Field, Limit)>, kept: KeptRule) -> Self {
        Self { fields: Some(fields.into_iter().collect()), kept, clock: None }
    }

    /// The same for a peer whose clock is like this.
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock: Some(clock), ..self }
    }

    /// The same for a peer that cuts the text of a field after so many characters; 0: that has no place for it.
    #[must_use]
    pub fn shortened(mut self, kind: Kind, field: Field, chars: usize) -> Self {
        let all = || Field::of(kind).iter().map(|field| (*field, Limit::default())).collect();
        let fields = self.fields.get_or_insert_with(all);
        if chars == 0 {
            let _ = fields.remove(&field);
        } else if let Some(limit) = fields.get_mut(&field) {
            limit.chars = Some(limit.chars.map_or(chars, |most| most.min(chars)));
        }
        self
    }

    /// The clock of the peer, where it does not keep every moment as it is.
    pub fn clock(&self) -> Option<&Clock> {
        self.clock.as_ref()
    }

    /// Whether the peer has a place for a field.
    pub fn holds(&self, field: Field) -> bool {
        field == Field::Kept || self.fields.as_ref().is_none_or(|fields| fields.contains_key(&field))
    }

    /// The limit of a field, if it has one.
    pub fn limit(&self, field: Field) -> Option<&Limit> {
        self.fields.as_ref()?.get(&field)
    }

    /// The record as the peer would hold it.
    pub fn project(&self, record: &Record) -> Record {
        let mut seen = record.clone();
        if self.fields.is_none() && self.kept == KeptRule::All && self.clock.is_none() {
            return seen;
        }
        self.move_over(&mut seen);
        for field in Field::of(record.kind()).iter().filter(|field| !self.holds_whatever(**field)) {
            let value = seen.get(*field);
            let cut = self.project_value(*field, value.clone());
            // Copies that are not cut go on sharing what they hold.
            if cut != value {
                let fits = seen.set(*field, cut);
                debug_assert!(fits);
            }
        }
        seen
    }

    /// Whether any value of a field is held as it is.
    fn holds_whatever(&self, field: Field) -> bool {
        match (field, &self.fields) {
            (Field::Overrides, _) => false,
            (Field::Kept, _) => self.kept == KeptRule::All,
            (_, None) => self.clock.is_none(),
            (_, Some(fields)) => {
                self.clock.is_none() && fields.get(&field).is_some_and(|limit| *limit == Limit::default())
            }
        }
    }

    /// What has no place of its own at the peer and goes to another field.
    fn move_over(&self, record: &mut Record) {
        if self.clock.is_some_and(|clock| clock.days == Days::Midnights) {
            clock::spell_out_end(record);
        }
        let hides = |field| self.holds(Field::Exceptions) && !self.holds(field);
        let at: Vec<_> = match (record.event(), record.task()) {
            (Some(event), _) => event.overrides.iter().map(|differs| differs.at).collect(),
            (_, Some(task)) => task.overrides.iter().map(|differs| differs.at).collect(),
            _ => Vec::new(),
        };
        // What takes place at another time does not take place at its own.
        if !at.is_empty() && hides(Field::Overrides) {
            let Value::Moments(mut days) = record.get(Field::Exceptions).or(Value::Moments(Vec::new())) else { return };
            days.extend(at.into_iter().filter(|day| !days.contains(day)).collect::<Vec<_>>());
            record.set(Field::Exceptions, Value::Moments(days));
        }
        if let Some(note) = record.note()
            && self.holds(Field::Body)
            && !self.holds(Field::Title)
        {
            let whole = Value::Text(note.whole());
            record.set(Field::Body, whole);
        }
    }

    /// One value as the peer would hold it. What moves to another field stays where it is; see [`Lens::project`].
    pub fn project_value(&self, field: Field, value: Value) -> Value {
        let value = match (self.clock, value) {
            (Some(clock), value) => clock.show(value),
            (None, value) => value,
        };
        let value = match value {
            Value::Overrides(mut list) => {
                list.iter_mut().for_each(|differs| differs.record = self.project(&differs.record));
                Value::Overrides(list)
            }
            value => value,
        };
        if let (Field::Kept, Value::Kept(kept)) = (field, &value) {
            return self.project_kept(kept);
        }
        match &self.fields {
            None => value,
            Some(fields) => fields.get(&field).map_or(Value::Absent, |limit| limit.cut(value)),
        }
    }

    fn project_kept(&self, kept: &[Kept]) -> Value {
        Value::Kept(kept.iter().filter(|property| self.kept.holds(&property.name)).cloned().collect())
    }
}

impl KeptRule {
    /// Whether a property of this upper case name is kept.
    pub fn holds(&self, name: &str) -> bool {
        let star = |pattern: &String| pattern.strip_suffix('*').is_some_and(|prefix| name.starts_with(prefix));
        match self {
            KeptRule::All => true,
            KeptRule::Only(names) => names.contains(name) || names.iter().any(star),
            KeptRule::Except(names) => !names.contains(name),
        }
    }
}

impl Limit {
    fn cut(&self, value: Value) -> Value {
        match value {
            Value::Text(text) if self.words.as_ref().is_some_and(|words| !words.contains(&text)) => Value::Absent,
            Value::Number(number) => Value::Number(self.class(number)),
            Value::Moments(days) => Value::Moments(days.into_iter().take(self.most()).collect()),
            Value::Overrides(list) => Value::Overrides(list.into_iter().take(self.most()).collect()),
            Value::Attendees(people) => Value::Attendees(people.into_iter().take(self.most()).collect()),
            Value::Alarms(alarms) => {
                let bare =
                    |alarm: Alarm| if self.bare { Alarm { trigger: alarm.trigger, ..Alarm::default() } } else { alarm };
                Value::Alarms(alarms.into_iter().take(self.most()).map(bare).collect())
            }
            Value::Text(text) => Value::Text(self.cut_text(text)),
            Value::Words(words) => {
                Value::Words(words.into_iter().take(self.most()).map(|word| self.cut_text(word)).collect())
            }
            Value::Points(points) if self.places.is_some() => Value::Points(self.place_points(points)),
            Value::Addresses(addresses) if self.places.is_some() => Value::Addresses(self.place_addresses(addresses)),
            Value::Points(mut points) => {
                points.retain(|point| self.has_scheme(&point.value));
                for point in &mut points {
                    point.value = self.cut_text(std::mem::take(&mut point.value));
                    self.cut_tags(&mut point.types, &mut point.label, &mut point.preferred);
                }
                Value::Points(self.take(points, |point| &point.types))
            }
            Value::Addresses(mut addresses) => {
                for address in &mut addresses {
                    self.cut_tags(&mut address.types, &mut address.label, &mut address.preferred);
                }
                Value::Addresses(self.take(addresses, |address| &address.types))
            }
            Value::Photo(photo) if self.bytes.is_some_and(|most| photo.bytes.len() > most) => Value::Absent,
            other => other,
        }
    }

    fn class(&self, number: u8) -> u8 {
        let class = self.classes.as_ref().and_then(|classes| classes.range(number..).next());
        class.map_or(number, |(_, shown)| *shown)
    }

    fn place_points(&self, mut points: Vec<Point>) -> Vec<Point> {
        points.retain(|point| !point.value.trim().is_empty());
        let tags: Vec<_> = points.iter().map(|point| (point.types.as_slice(), point.preferred)).collect();
        self.settled(&tags, |at, place| {
            let value = self.cut_text(points.get(at)?.value.clone());
            Some(Point { value, types: place.types.clone(), label: String::new(), preferred: place.preferred })
        })
    }

    fn place_addresses(&self, mut addresses: Vec<Address>) -> Vec<Address> {
        addresses.retain(|address| address.parts().iter().any(|part| !part.trim().is_empty()));
        let tags: Vec<_> = addresses.iter().map(|address| (address.types.as_slice(), address.preferred)).collect();
        self.settled(&tags, |at, place| {
            let (types, preferred) = (place.types.clone(), place.preferred);
            Some(Address { types, preferred, label: String::new(), ..addresses.get(at)?.clone() })
        })
    }

    fn settled<T>(&self, tags: &[(&[String], bool)], entry: impl Fn(usize, &Place) -> Option<T>) -> Vec<T> {
        let places = self.places.as_deref().unwrap_or_default();
        places.iter().zip(settle(places, tags)).filter_map(|(place, at)| entry(at?, place)).collect()
    }

    fn most(&self) -> usize {
        self.count.unwrap_or(usize::MAX)
    }

    fn cut_text(&self, text: String) -> String {
        match self.chars.and_then(|most| text.char_indices().nth(most)) {
            Some((end, _)) => text[..end].to_owned(),
            None => text,
        }
    }

    fn has_scheme(&self, uri: &str) -> bool {
        let scheme = uri.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        self.schemes.as_ref().is_none_or(|known| scheme.is_some_and(|scheme| known.contains(&scheme)))
    }

    fn cut_tags(&self, types: &mut Vec<String>, label: &mut String, preferred: &mut bool) {
        if let Some(known) = &self.types {
            types.retain(|word| known.contains(word));
            *preferred &= known.contains("pref");
        }
        if self.bare || self.unlabelled {
            label.clear();
        }
        *preferred &= !self.bare;
    }

    fn take<T>(&self, list: Vec<T>, types: impl Fn(&T) -> &Vec<String>) -> Vec<T> {
        let mut seen: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        let mut fits = |entry: &T| {
            let count = seen.entry(types(entry).clone()).or_default();
            *count += 1;
            self.per_type.is_none_or(|most| *count <= most)
        };
        list.into_iter().filter(|entry| fits(entry)).take(self.most()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Point};

    #[test]
    fn hides_labels_schemes_and_kept_properties_without_a_place() {
        let mut record = Record::from(Contact {
            phones: vec![Point { label: "boat".into(), preferred: true, ..Point::new("1", ["cell"]) }],
            impp: vec![Point::new("sip:a@b", []), Point::new("xmpp:a@b", [])],
            ..Contact::default()
        });
        record.kept =
            ["KEY", "X-A", "TZ"].map(|name| Kept { name: name.into(), params: vec![], value: "1".into() }).into();
        let phones = Limit { types: Some(["cell".into(), "pref".into()].into()), unlabelled: true, ..Limit::default() };
        let impp = Limit { schemes: Some(["sip".into()].into()), ..Limit::default() };
        let kept = KeptRule::Only(["X-*".into(), "TZ".into()].into());
        let seen = Lens::only([(Field::Phones, phones), (Field::Impp, impp)], kept).project(&record);
        let contact = seen.contact().unwrap();
        assert_eq!(contact.phones, [Point { preferred: true, ..Point::new("1", ["cell"]) }]);
        assert_eq!(contact.impp, [Point::new("sip:a@b", [])]);
        assert_eq!(seen.kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["X-A", "TZ"]);
    }

    #[test]
    fn hides_what_the_peer_has_no_place_for_and_cuts_the_rest() {
        let record = Record::from(Contact {
            display: "Élodie".into(),
            note: "éééé".into(),
            phones: vec![Point::new("1", ["cell"]), Point::new("2", ["cell", "work"]), Point::new("3", ["home"])],
            ..Contact::default()
        });
        let phones =
            Limit { types: Some(["cell".into(), "home".into()].into()), per_type: Some(1), ..Limit::default() };
        let note = Limit { chars: Some(3), ..Limit::default() };
        let lens = Lens::only([(Field::Phones, phones), (Field::Note, note)], KeptRule::default());
        let seen = lens.project(&record);
        let contact = seen.contact().unwrap();
        assert_eq!(contact.display, "");
        assert_eq!(contact.note, "ééé");
        assert_eq!(contact.phones, [Point::new("1", ["cell"]), Point::new("3", ["home"])]);
        assert_eq!(Lens::everything().project(&record), record);
        assert_eq!(lens.project(&seen), seen, "looking twice shows the same");
    }
}
