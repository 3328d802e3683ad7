//! A value of a record as a person reads it, whole: what is here and what a place has, side by side.

use super::{Lang, tr, when};
use crate::pim::{Address, Field, Local, Moment, Point, Value};

/// Signs of a value that are shown; a note of a megabyte would stop the window.
const LONGEST: usize = 4_000;

/// The value as text, a line for each entry; `None`: there is nothing in it. Pictures have no text of their own.
pub fn text(lang: Lang, value: &Value) -> Option<String> {
    let lines = |all: Vec<String>| all.join("\n");
    let text = match value {
        Value::Absent | Value::Photo(_) => return None,
        Value::Text(text) => text.trim_end().to_owned(),
        Value::Date(date) => when::date(lang, date.year().map(i32::from), date.month(), date.day()),
        Value::Words(words) => words.join(", "),
        Value::Points(points) => lines(points.iter().map(|point| point.value.clone()).collect()),
        Value::Addresses(all) => lines(all.iter().map(address).collect()),
        Value::Moment(at) => moment(lang, *at),
        Value::Moments(all) => lines(all.iter().map(|at| moment(lang, *at)).collect()),
        Value::Rule(rule) => rule.to_string(),
        Value::Overrides(all) => lines(all.iter().map(|replaced| moment(lang, replaced.at)).collect()),
        Value::Alarms(all) => tr(lang, "value-alarms", &[("n", all.len().into())]),
        Value::Attendees(all) => lines(all.iter().map(|person| person.address.clone()).collect()),
        Value::Number(number) => number.to_string(),
        Value::Kept(kept) => lines(kept.iter().map(|kept| format!("{}: {}", kept.name, kept.value)).collect()),
    };
    let cut: String = text.chars().take(LONGEST).collect();
    let text = if cut.len() < text.len() { format!("{cut}…") } else { text };
    Some(text).filter(|text| !text.trim().is_empty())
}

/// What a field with these entries is called: *Mobile* for a mobile number, *Phones* for several of several sorts.
pub fn field(lang: Lang, field: Field, values: &[&Value]) -> String {
    let points =
        || values.iter().flat_map(|value| if let Value::Points(points) = value { points.as_slice() } else { &[] });
    let all = |word: &str| points().count() > 0 && points().all(|point| has(point, word));
    let key = match field {
        Field::Phones if all("cell") => "label-mobile",
        Field::Phones if all("fax") => "label-fax",
        Field::Phones if all("work") => "label-work",
        Field::Phones if all("home") => "label-home",
        Field::Phones if points().count() <= values.len() => "label-phone",
        Field::Emails if points().count() <= values.len() => "label-mail",
        _ => return super::history::field(lang, field),
    };
    tr(lang, key, &[])
}

fn has(point: &Point, word: &str) -> bool {
    point.types.iter().any(|kind| kind == word)
}

fn address(address: &Address) -> String {
    let town = [address.postcode.as_str(), &address.city].join(" ");
    let parts = [&address.po_box, &address.extended, &address.street, town.trim(), &address.region, &address.country];
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A moment as a person says it: `3 December 2026`, `3 December 2026 14:30`.
pub fn moment(lang: Lang, at: Moment) -> String {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let day = |date: crate::pim::Date| when::date(lang, Some(date.year()), small(date.month()), small(date.day()));
    let clock = |local: Local| {
        let clock = format!("{}:{:02}", local.hour(), local.minute());
        tr(lang, "time-day-and-clock", &[("day", day(local.date()).into()), ("clock", clock.into())])
    };
    match at {
        Moment::Date(date) => day(date),
        Moment::Floating(local) | Moment::Zoned(local, _) => clock(local),
        Moment::Utc(local) => format!("{} UTC", clock(local)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(value: &str, kind: &str) -> Point {
        Point { value: value.into(), types: vec![kind.into()], ..Point::default() }
    }

    #[test]
    fn entries_stand_below_each_other_and_nothing_is_nothing() {
        let phones = Value::Points(vec![point("1", "cell"), point("2", "home")]);
        assert_eq!(text(Lang::En, &phones).as_deref(), Some("1\n2"));
        assert_eq!(text(Lang::En, &Value::Absent), None);
        assert_eq!(text(Lang::En, &Value::Text(" \n".into())), None);
    }

    #[test]
    fn a_long_note_is_cut() {
        let long = text(Lang::En, &Value::Text("é".repeat(10_000))).unwrap();
        assert_eq!(long.chars().count(), LONGEST + 1);
    }

    #[test]
    fn a_mobile_number_is_called_so() {
        let one = Value::Points(vec![point("1", "cell")]);
        let other = Value::Points(vec![point("2", "home")]);
        assert_eq!(field(Lang::En, Field::Phones, &[&one, &one]), "Mobile");
        assert_eq!(field(Lang::En, Field::Phones, &[&one, &other]), "Phone");
        assert_eq!(field(Lang::En, Field::Note, &[]), "Note");
    }
}
