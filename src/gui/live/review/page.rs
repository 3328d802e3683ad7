//! One open question, with everything needed to answer it.

use super::{Place, kind, this_computer, told};
use crate::gui::desk::review::{
    Asked, Edit, FieldQuestion, HeldItem, PlaceTag, QuestionId, QuestionPage, SameQuestion, Shared, Shown, Twin,
    TwinLine,
};
use crate::gui::desk::{Notice, PersonKind};
use crate::pim::{Address, Field, Point, Record, Value};
use crate::planner::{ConflictField, Reason, Sign};
use crate::service::duplicates::DuplicateView;
use crate::service::review::{ConflictView, HeldView, SidesView};
use crate::wording::{Civil, Lang, history, step, value};

/// Lines of a record that is shown as a whole.
const LINES: usize = 14;

/// A quarrel as a page.
pub(in crate::gui) fn quarrel(
    view: &ConflictView,
    sides: &SidesView,
    place: &Place,
    alike: Vec<QuestionId>,
    lang: Lang,
) -> QuestionPage {
    let ours = sides.here.as_ref().map(|here| &here.record);
    let shown = ours.or(sides.peer.as_ref());
    let asks = match view.conflict.reason {
        Reason::BothChanged => Asked::Fields {
            fields: view.conflict.fields.iter().map(|asked| field(asked, lang)).collect(),
            same: both_say(ours, sides.peer.as_ref(), view, lang),
        },
        Reason::EditedDeleted => Asked::Gone {
            deleted_on: view.conflict.deleted_on.unwrap_or(crate::planner::Side::Peer),
            lines: shown.map(|record| lines(record, lang)).unwrap_or_default(),
        },
        Reason::SamePerson => Asked::Same(Box::new(same(
            [(place.tag.clone(), sides.peer.as_ref()), (this_computer(), ours)],
            sides.joined.as_ref(),
            &sides.signs,
            lang,
        ))),
    };
    QuestionPage {
        id: QuestionId::Quarrel(view.n),
        title: view.title.clone(),
        kind: kind(view.kind),
        face: shown.map_or(PersonKind::Person, face),
        photo: shown.and_then(photo),
        place: place.tag.clone(),
        since: Some(Civil::here(view.since)),
        asks,
        alike,
    }
}

/// What is held back, as a page; `of`: how many records of the kind there are here.
pub(in crate::gui) fn held(place: &Place, steps: &[HeldView], of: usize, lang: Lang) -> Option<QuestionPage> {
    let first = steps.first()?;
    let items = steps.iter().map(|held| HeldItem {
        n: held.n,
        title: held.title.clone(),
        face: PersonKind::Person,
        below: step::reason(lang, &place.tag.name, held.because),
    });
    Some(QuestionPage {
        id: QuestionId::Held(place.id, first.side, kind(first.kind)),
        title: place.tag.name.clone(),
        kind: kind(first.kind),
        face: PersonKind::Person,
        photo: None,
        place: place.tag.clone(),
        since: steps.iter().map(|held| held.since).min().map(Civil::here),
        asks: Asked::Held { side: first.side, of, items: items.collect() },
        alike: Vec::new(),
    })
}

/// Something strange, as a page.
pub(in crate::gui) fn brake(place: &Place, held: &HeldView, notice: Notice) -> QuestionPage {
    QuestionPage {
        id: QuestionId::Brake(held.n),
        title: place.tag.name.clone(),
        kind: kind(held.kind),
        face: PersonKind::Person,
        photo: None,
        place: place.tag.clone(),
        since: Some(Civil::here(held.since)),
        asks: Asked::Brake { what: notice.what, why: notice.why, safe: notice.safe },
        alike: Vec::new(),
    }
}

/// Two records of ours, as a page.
pub(in crate::gui) fn pair(double: &DuplicateView, lang: Lang) -> QuestionPage {
    let [a, b] = &double.pair;
    let mut joined = a.record.clone();
    for change in &double.fields {
        let _ = joined.set(change.field, change.after.clone());
    }
    let sides = [(this_computer(), Some(&a.record)), (this_computer(), Some(&b.record))];
    QuestionPage {
        id: QuestionId::Pair(a.id, b.id),
        title: a.record.title(),
        kind: kind(double.kind),
        face: face(&a.record),
        photo: photo(&a.record),
        place: this_computer(),
        since: None,
        asks: Asked::Same(Box::new(same(sides, Some(&joined), &double.signs, lang))),
        alike: Vec::new(),
    }
}

fn field(asked: &ConflictField, lang: Lang) -> FieldQuestion {
    let [here, peer] = apart(&asked.here, &asked.peer);
    let text = |value: &Value| matches!(value, Value::Text(_) | Value::Absent);
    let editable = text(&asked.here) && text(&asked.peer) && !(asked.here.is_absent() && asked.peer.is_absent());
    FieldQuestion {
        field: asked.field,
        name: value::field(lang, asked.field, &[&here, &peer]),
        before: shown(&apart(&asked.base, &asked.here)[0], lang),
        here: shown(&here, lang),
        peer: shown(&peer, lang),
        both: both(asked.field, &here, &peer).map(|both| shown(&both, lang)),
        edit: if editable { Edit::Text } else { Edit::No },
    }
}

/// Of two lists what only one of them has; anything else as it is.
fn apart(one: &Value, other: &Value) -> [Value; 2] {
    fn only<T: Clone + PartialEq>(these: &[T], those: &[T]) -> Vec<T> {
        these.iter().filter(|entry| !those.contains(entry)).cloned().collect()
    }
    let points = |all: Vec<Point>| if all.is_empty() { Value::Absent } else { Value::Points(all) };
    let addresses = |all: Vec<Address>| if all.is_empty() { Value::Absent } else { Value::Addresses(all) };
    match (one, other) {
        (Value::Points(a), Value::Points(b)) => [points(only(a, b)), points(only(b, a))],
        (Value::Addresses(a), Value::Addresses(b)) => [addresses(only(a, b)), addresses(only(b, a))],
        _ => [one.clone(), other.clone()],
    }
}

/// What keeping both comes to, where there is room for both.
fn both(field: Field, here: &Value, peer: &Value) -> Option<Value> {
    match (here, peer) {
        (Value::Points(a), Value::Points(b)) => Some(Value::Points([a.as_slice(), b.as_slice()].concat())),
        (Value::Addresses(a), Value::Addresses(b)) => Some(Value::Addresses([a.as_slice(), b.as_slice()].concat())),
        (Value::Text(a), Value::Text(b)) => {
            let between = if field == Field::Note { "\n" } else { " / " };
            Some(Value::Text(format!("{a}{between}{b}")))
        }
        _ => None,
    }
}

pub(in crate::gui) fn shown(value: &Value, lang: Lang) -> Shown {
    match value {
        Value::Photo(photo) => Shown::Photo(photo.bytes.clone()),
        other => value::text(lang, other).map_or(Shown::Nothing, Shown::Text),
    }
}

/// Fields that say the same on both, for the grey lines below.
fn both_say(ours: Option<&Record>, theirs: Option<&Record>, view: &ConflictView, lang: Lang) -> Vec<(String, String)> {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Vec::new() };
    let asked = |field: Field| view.conflict.fields.iter().any(|asked| asked.field == field);
    let same = told(ours).filter(|(field, value)| !asked(*field) && theirs.get(*field) == *value);
    let lines = same.filter_map(|(field, value)| {
        Some((value::field(lang, field, &[&value]), value::text(lang, &value)?.replace('\n', ", ")))
    });
    lines.take(6).collect()
}

fn lines(record: &Record, lang: Lang) -> Vec<(String, String)> {
    let all = told(record);
    all.filter_map(|(field, value)| Some((value::field(lang, field, &[&value]), value::text(lang, &value)?)))
        .take(LINES)
        .collect()
}

fn same(sides: [(PlaceTag, Option<&Record>); 2], joined: Option<&Record>, signs: &[Sign], lang: Lang) -> SameQuestion {
    let [one, two] = &sides;
    let mut fields: Vec<Field> = Vec::new();
    for record in [one.1, two.1].into_iter().flatten() {
        fields.extend(told(record).map(|(field, _)| field).filter(|field| *field != Field::Photo));
    }
    fields.sort();
    fields.dedup();
    fields.truncate(LINES);
    let twin = |(place, record): &(PlaceTag, Option<&Record>), other: Option<&Record>| Twin {
        place: place.clone(),
        name: record.map(Record::title).unwrap_or_default(),
        face: record.map_or(PersonKind::Person, face),
        photo: record.and_then(photo),
        lines: fields.iter().map(|field| twin_line(*field, *record, other, lang)).collect(),
    };
    SameQuestion {
        why: capital(&history::signs(lang, signs)),
        pair: [twin(one, two.1), twin(two, one.1)],
        joined: joined
            .map(|record| lines(record, lang).into_iter().map(|(_, text)| text.replace('\n', ", ")).collect())
            .unwrap_or_default(),
        name: joined.map(Record::title).unwrap_or_default(),
    }
}

fn twin_line(field: Field, record: Option<&Record>, other: Option<&Record>, lang: Lang) -> TwinLine {
    let own = record.map_or(Value::Absent, |record| record.get(field));
    let theirs = other.map_or(Value::Absent, |record| record.get(field));
    let text = value::text(lang, &own).unwrap_or_default();
    TwinLine {
        label: value::field(lang, field, &[&own, &theirs]),
        shared: if !text.is_empty() && says_the_same(&own, &theirs) { Shared::Yes } else { Shared::No },
        value: text,
    }
}

/// Whether two values have an entry in common, whatever its spelling: the digits of numbers, the letters of words.
fn says_the_same(one: &Value, other: &Value) -> bool {
    let tail = |point: &Point| {
        let digits: Vec<char> = point.value.chars().filter(char::is_ascii_digit).collect();
        if digits.len() < 7 { point.value.trim().to_lowercase() } else { digits.iter().rev().take(7).collect() }
    };
    match (one, other) {
        (Value::Points(a), Value::Points(b)) => a.iter().any(|x| b.iter().any(|y| tail(x) == tail(y))),
        (Value::Text(a), Value::Text(b)) => a.trim().to_lowercase() == b.trim().to_lowercase(),
        _ => one == other,
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn face(record: &Record) -> PersonKind {
    let company = record.contact().is_some_and(|contact| {
        contact.name.family.is_empty() && contact.name.given.is_empty() && contact.title() == contact.organization
    });
    if company { PersonKind::Company } else { PersonKind::Person }
}

fn photo(record: &Record) -> Option<std::sync::Arc<[u8]>> {
    record.contact()?.photo.as_ref().map(|photo| photo.bytes.clone())
}
