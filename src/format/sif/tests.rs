use super::*;
use crate::format::Flaw;
use crate::pim::{Alarm, Event, Field, Moment, Point, Span, Trigger, Zone};

mod laws;
mod samples;

fn dialect() -> Dialect {
    Dialect::vcard21()
}

/// A dialect at home in Paris.
fn paris() -> Dialect {
    Dialect { home: Zone::named("Europe/Paris").unwrap(), ..dialect() }
}

fn document(kind: Kind, elements: &str) -> Vec<u8> {
    let root = root(kind);
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root}>{elements}</{root}>").into_bytes()
}

fn item_of(kind: Kind, elements: &str, dialect: &Dialect) -> Item {
    let reading = read(&document(kind, elements), kind, dialect);
    assert!(reading.rejected.is_empty(), "{:?}", reading.rejected);
    let [item] = reading.items.try_into().unwrap();
    item
}

fn record_of(kind: Kind, elements: &str) -> Record {
    item_of(kind, elements, &dialect()).record
}

fn event_of(elements: &str, dialect: &Dialect) -> Event {
    item_of(Kind::Events, elements, dialect).record.event().unwrap().clone()
}

fn written(record: &Record) -> String {
    String::from_utf8(write(record, &dialect())).unwrap()
}

fn kept(record: &Record) -> Vec<(&str, &str)> {
    record.kept.iter().map(|kept| (kept.name.as_str(), kept.value.as_str())).collect()
}

fn moment(text: &str) -> Moment {
    values::moment(text).unwrap()
}
