//! What a peer's filter may ask about a record: properties by their names on the wire, and when it takes place.

use crate::pim::{Moment, Point, Record, Zone};
use crate::protocol::syncml::filter::Facts;

impl Facts for Record {
    fn values(&self, name: &str) -> Option<Vec<String>> {
        let name = name.to_ascii_uppercase();
        let points = |points: &[Point]| points.iter().map(|point| point.value.clone()).collect();
        let Some(contact) = self.contact() else {
            return matches!(name.as_str(), "SUMMARY" | "SUBJECT").then(|| vec![self.title()]);
        };
        Some(match name.as_str() {
            "FN" => vec![self.title()],
            "N" => {
                let n = &contact.name;
                vec![[&n.family, &n.given, &n.additional, &n.prefix, &n.suffix].map(String::as_str).join(";")]
            }
            "LASTNAME" => vec![contact.name.family.clone()],
            "FIRSTNAME" => vec![contact.name.given.clone()],
            "TEL" => points(&contact.phones),
            "EMAIL" => points(&contact.emails),
            "ORG" | "COMPANYNAME" => vec![contact.organization.clone()],
            "TITLE" => vec![contact.title.clone()],
            "NOTE" | "BODY" => vec![contact.note.clone()],
            "CATEGORIES" => contact.categories.clone(),
            _ => return None,
        })
    }

    /// Floating times count as UTC: a filter is about weeks, not about hours. A series ends when nobody knows.
    fn span(&self) -> (Option<String>, Option<String>) {
        let text = |moment: Moment| format!("{}Z", moment.utc(Zone::UTC).basic());
        if let Some(event) = self.event() {
            let end = event.end.or(event.start).filter(|_| event.recurrence.is_none() && event.extra_dates.is_empty());
            return (event.start.map(text), end.map(text));
        }
        let Some(task) = self.task() else { return (None, None) };
        let end = task.due.or(task.start).filter(|_| task.recurrence.is_none());
        (task.start.or(task.due).map(text), end.map(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Event, Kind, Local};
    use crate::protocol::syncml::filter::parse;

    fn holds(condition: &str, record: &Record) -> Option<bool> {
        parse(condition).unwrap().holds(record)
    }

    #[test]
    fn people_by_their_properties() {
        let contact = Contact {
            display: "Ada Weiß".into(),
            organization: "Werk".into(),
            phones: vec![Point::new("+4930123", ["cell"]), Point::new("+4930456", ["home"])],
            ..Contact::default()
        };
        let ada = Record::from(contact);
        for (condition, wanted) in [
            ("FN&iCON;weiß", Some(true)),
            ("tel&EQ;%2B4930456", Some(true)),
            ("ORG&NE;Werk", Some(false)),
            ("CATEGORIES&EQ;&NULL;", Some(true)),
            ("SINCE&EQ;20260101T000000Z", None),
            ("PHOTO&EQ;&NULL;", None),
        ] {
            assert_eq!(holds(condition, &ada), wanted, "{condition}");
        }
    }

    #[test]
    fn events_by_their_time() {
        let at = |day, hour| {
            let date = crate::pim::Date::new(2026, 11, day).unwrap();
            Some(Moment::Utc(Local::new(date, hour, 0, 0).unwrap()))
        };
        let event = Event { start: at(21, 10), end: at(21, 11), ..Event::default() };
        let mut series = event.clone();
        series.recurrence = Some(crate::pim::Rule::every(crate::pim::recurrence::Frequency::Weekly));
        let [event, series] = [event, series].map(Record::from);
        assert_eq!(event.kind(), Kind::Events);
        for (condition, wanted) in [
            ("SINCE&EQ;20261101T000000Z", [true; 2]),
            ("SINCE&EQ;20261201T000000Z", [false, true]),
            ("BEFORE&EQ;20261101T000000Z", [false; 2]),
        ] {
            assert_eq!([holds(condition, &event), holds(condition, &series)], wanted.map(Some), "{condition}");
        }
    }
}
