//! Taking back what was done to a record that has moved on since.

use super::diary;
use super::merge::Rules;
use super::pair::{Base, Pair};
use super::types::{Direction, Guard, Policy};
use crate::pim::{Field, Lens, Record, Value, Zone};

/// A record after something was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// The record.
    pub record: Record,
    /// The fields that are as they were before.
    pub fields: Vec<Field>,
    /// The fields that were changed since by something else, and stay.
    pub blocked: Vec<Field>,
}

/// Takes back what changed a record from `before` to `after`, now that it is `now`.
///
/// A field that still is as it was left is what it was before, to the letter. One that was changed since stays, and is
/// named in [`TakenBack::blocked`]; of a list what was added or removed by others since stays too, entry by entry. Fields
/// that make sense only together, as start and end, are taken back together or not at all. `region` is the country of
/// numbers without a prefix, `home` the zone of times without one.
pub fn take_back(before: &Record, after: &Record, now: &Record, region: &str, home: Zone) -> TakenBack {
    let mut back = TakenBack { record: now.clone(), fields: Vec::new(), blocked: Vec::new() };
    if before.kind() != now.kind() || after.kind() != now.kind() {
        return back;
    }
    let merged = if after == now { None } else { Some(merged(before, after, now, region, home)) };
    for group in diary::groups(now.kind()) {
        let changed: Vec<Field> =
            group.iter().copied().filter(|field| before.get(*field) != after.get(*field)).collect();
        if changed.is_empty() {
            continue;
        }
        if group.iter().all(|field| now.get(*field) == after.get(*field)) {
            for field in changed {
                back.record.set(field, before.get(field));
                back.fields.push(field);
            }
            continue;
        }
        // Somebody else did the same already.
        let open: Vec<Field> = changed.iter().copied().filter(|field| now.get(*field) != before.get(*field)).collect();
        match (open.as_slice(), &merged) {
            ([field], Some((record, clashes))) if is_list(*field) && !clashes.contains(field) => {
                let value = record.get(*field);
                if value != now.get(*field) {
                    back.record.set(*field, value);
                    back.fields.push(*field);
                }
            }
            _ => back.blocked.extend(open),
        }
    }
    back
}

/// What was changed since, merged with what was before, and the fields nobody can say about.
fn merged(before: &Record, after: &Record, now: &Record, region: &str, home: Zone) -> (Record, Vec<Field>) {
    let policy = Policy {
        direction: Direction::TwoWay,
        guard: Guard::Off,
        region: region.to_owned(),
        home,
        unwanted: Default::default(),
    };
    let lens = Lens::everything();
    let rules = Rules::new(&lens, &policy, now.kind());
    let base = Some(Base { agreement: after, last_seen: after });
    let merged = rules.merge(&Pair { base, ..Pair::fresh(now, before) });
    (merged.here, merged.conflicts.into_iter().map(|clash| clash.field).collect())
}

fn is_list(field: Field) -> bool {
    use Field::*;
    matches!(
        field,
        Phones | Emails | Addresses | Urls | Impp | Nicknames | Categories | Kept | Exceptions | ExtraDates | Attendees
    )
}

/// Whether a field has a value.
pub(super) fn is_filled(record: &Record, field: Field) -> bool {
    record.get(field) != Value::Absent
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::{Contact, Event, Local, Moment, Point};

    fn card(title: &str, note: &str, phones: &[&str]) -> Record {
        let phones = phones.iter().map(|number| Point::new(*number, ["cell"])).collect();
        Contact { title: title.into(), note: note.into(), phones, ..Contact::default() }.into()
    }

    fn back(before: &Record, after: &Record, now: &Record) -> TakenBack {
        take_back(before, after, now, "FR", Zone::UTC)
    }

    #[test]
    fn what_nobody_touched_since_is_what_it_was_to_the_letter() {
        let (before, after) = (card("Maurer", "", &["06 12 34 56 78"]), card("Maurerin", "x", &["+33612345678"]));
        let undone = back(&before, &after, &after);
        assert_eq!((undone.record, undone.blocked), (before, vec![]));
        assert_eq!(undone.fields, [Field::Title, Field::Phones, Field::Note]);
    }

    #[test]
    fn a_field_changed_since_stays_and_is_named() {
        let (before, after) = (card("Maurer", "", &[]), card("Maurerin", "x", &[]));
        let undone = back(&before, &after, &card("Architektin", "x", &[]));
        assert_eq!(undone.record, card("Architektin", "", &[]));
        assert_eq!((undone.fields, undone.blocked), (vec![Field::Note], vec![Field::Title]));
    }

    #[test]
    fn of_a_list_only_the_entry_is_taken_back() {
        let (before, after) = (card("", "", &["111111"]), card("", "", &["111111", "222222"]));
        let undone = back(&before, &after, &card("", "", &["111111", "222222", "333333"]));
        assert_eq!(undone.record, card("", "", &["111111", "333333"]));
        assert_eq!(undone.blocked, []);
        let removed = back(&after, &before, &card("", "", &["111111", "333333"]));
        let Value::Points(points) = removed.record.get(Field::Phones) else { panic!("no numbers") };
        let mut numbers: Vec<_> = points.iter().map(|point| point.value.as_str()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, ["111111", "222222", "333333"]);
    }

    #[test]
    fn start_and_end_go_back_together_or_not_at_all() {
        let at = |hour: u32| {
            Some(Moment::Utc(Local::new(crate::pim::Date::new(2026, 11, 21).unwrap(), hour, 0, 0).unwrap()))
        };
        let event = |start, end| Record::from(Event { start: at(start), end: at(end), ..Event::default() });
        let undone = back(&event(9, 10), &event(14, 15), &event(14, 16));
        assert_eq!((undone.record, undone.fields), (event(14, 16), vec![]));
        assert_eq!(undone.blocked, [Field::Start, Field::End]);
    }

    #[test]
    fn what_somebody_took_back_already_is_nothing_to_do() {
        let (before, after) = (card("Maurer", "", &[]), card("Maurerin", "", &[]));
        let undone = back(&before, &after, &before);
        assert_eq!((undone.record, undone.fields, undone.blocked), (before, vec![], vec![]));
    }
}
