//! The address book as a face shows it: under letters, by window, and where each person is kept.

use std::ops::Range;

use crate::pim::{Field, Kind, Lens, Record, Value};
use crate::planner::RecordId;
use crate::store::{Filter, FirstSync, Order, Peer, Replica};

use super::Service;
use super::error::Error;
use super::library::RecordView;
use super::session;

/// How many people stand under a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The first letter of the folded name: `a` to `z`, a digit, or what a name without either begins with.
    pub letter: String,
    /// How many people.
    pub count: usize,
}

/// A person at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAt {
    /// The place's name.
    pub place: String,
    /// How much of the person it holds.
    pub presence: Presence,
}

/// How much of a record a place holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// Not there yet: the next sync brings it.
    NotYet,
    /// It is there. What the place has no room for: each field, and how many of its entries.
    There {
        /// Empty: everything is there.
        lacks: Vec<(Field, usize)>,
    },
}

impl Service {
    /// The letters of the address book and how many people stand under each, in the order of [`Service::people`].
    pub fn letters(&self, search: &str) -> Result<Vec<Letter>, Error> {
        let sections = self.store().read(|reader| reader.sections(&filter(search), Order::Family))?;
        Ok(sections.into_iter().map(|(letter, count)| Letter { letter, count }).collect())
    }

    /// People by family name, from `range.start` to before `range.end`. Empty `search`: everyone.
    pub fn people(&self, search: &str, range: Range<usize>) -> Result<Vec<RecordView>, Error> {
        let people = self.store().read(|reader| {
            let rows = reader.rows(&filter(search), Order::Family, range)?;
            rows.iter().map(|row| reader.record(row.id)).collect::<Result<Vec<_>, _>>()
        })?;
        Ok(people.into_iter().flatten().map(RecordView::from).collect())
    }

    /// Where a person is kept besides here: every place whose first sync is done.
    pub fn kept_at(&self, id: i64) -> Result<Vec<KeptAt>, Error> {
        self.places_of(Kind::Contacts, id)
    }

    /// Where a record is kept besides here: every place that keeps its kind and whose first sync is done.
    pub fn places_of(&self, kind: Kind, id: i64) -> Result<Vec<KeptAt>, Error> {
        let record = self.record(kind, id)?.record;
        let peers = self.store().read(|reader| reader.peers())?;
        let mut all = Vec::new();
        for peer in peers {
            let keeps = self.store().read(|reader| reader.collection(peer.id, kind))?;
            if !keeps.is_some_and(|keeps| keeps.active) || self.first_sync_of(&peer)? != FirstSync::Done {
                continue;
            }
            let replica = self.store().read(|reader| reader.replica_of(peer.id, RecordId(id)))?;
            let presence = match replica {
                Some(Replica { last_seen: Some(_), .. }) => {
                    Presence::There { lacks: lacks(&record, &lens(&peer, kind)) }
                }
                _ => Presence::NotYet,
            };
            all.push(KeptAt { place: peer.name, presence });
        }
        Ok(all)
    }
}

fn filter(search: &str) -> Filter {
    Filter { search: search.to_owned(), ..Filter::all(Kind::Contacts) }
}

fn lens(peer: &Peer, kind: Kind) -> Lens {
    let capacity = session::description(peer).and_then(|mut told| told.capacities.remove(&kind));
    capacity.map_or_else(Lens::everything, |capacity| capacity.lens)
}

/// What a lens hides of a record.
fn lacks(record: &Record, lens: &Lens) -> Vec<(Field, usize)> {
    let hidden = record.fields().filter_map(|(field, value)| {
        let seen = lens.project_value(field, value.clone());
        let lost = match (entries(&value), entries(&seen)) {
            // A text that was cut short.
            (1, 1) => usize::from(length(&seen) < length(&value)),
            (all, some) => all.saturating_sub(some),
        };
        (lost > 0).then_some((field, lost))
    });
    hidden.collect()
}

fn entries(value: &Value) -> usize {
    match value {
        Value::Absent => 0,
        Value::Text(_) | Value::Date(_) | Value::Photo(_) | Value::Moment(_) | Value::Rule(_) | Value::Number(_) => 1,
        Value::Moments(moments) => moments.len(),
        Value::Overrides(overrides) => overrides.len(),
        Value::Alarms(alarms) => alarms.len(),
        Value::Attendees(attendees) => attendees.len(),
        Value::Words(words) => words.len(),
        Value::Points(points) => points.len(),
        Value::Addresses(addresses) => addresses.len(),
        Value::Kept(kept) => kept.len(),
    }
}

fn length(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.chars().count(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Point};

    #[test]
    fn what_a_lens_hides_is_counted() {
        let record = Record::from(Contact {
            note: "a long note".into(),
            phones: vec![Point::new("1", ["cell"]), Point::new("2", ["home"]), Point::new("3", ["work"])],
            categories: vec!["a".into(), "b".into()],
            ..Contact::default()
        });
        assert_eq!(lacks(&record, &Lens::everything()), []);
        let short = crate::pim::lens::Limit { chars: Some(4), ..Default::default() };
        let two = crate::pim::lens::Limit { count: Some(2), ..Default::default() };
        let lens = Lens::only([(Field::Note, short), (Field::Phones, two)], Default::default());
        assert_eq!(lacks(&record, &lens), [(Field::Phones, 1), (Field::Note, 1), (Field::Categories, 2)]);
    }
}
