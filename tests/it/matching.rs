//! The cases of the shared corpus: is who is who decided, and are they merged, as a careful person would?

mod cases;
mod diary;
mod generated;
mod near;

use std::path::PathBuf;

use cordial::format::{Dialect, vcard};
use cordial::pim::fold::{email_key, phone_key};
use cordial::pim::{Contact, Kind, Lens, Record, Zone};
use cordial::planner::{
    Couple, Decision, Direction, Guard, Here, Input, Plan, Policy, Reason, RecordId, ReplicaId, Side, StepState,
    Theirs, plan,
};
use serde_json::Value;

#[test]
fn the_corpus_is_matched_as_a_careful_person_would() {
    let Ok(folder) = std::fs::read_dir(shared().join("corpus/matching")) else { return };
    let mut files: Vec<PathBuf> =
        folder.map(|entry| entry.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in files {
        let case: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        seen += 1;
        wrong.extend(check(&case));
    }
    assert!(seen > 0, "no case in the corpus");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The corpus lies beside the project, not in it.
fn shared() -> PathBuf {
    std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")), PathBuf::from)
}

fn check(case: &Value) -> Vec<String> {
    let cards = |side: &str| {
        case[side]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| {
                let text = item["text"].as_str().unwrap();
                let record = if case["kind"] == "contact" { card(text) } else { diary::event(text) };
                (item["id"].as_str().unwrap().to_owned(), record)
            })
            .collect::<Vec<_>>()
    };
    let (phone, pc) = (cards("phone"), cards("pc"));
    let ours = pc.iter().zip(1..).map(|((_, record), n)| Couple {
        record: Some(RecordId(n)),
        here: Here::Present(record.clone()),
        ..Couple::empty()
    });
    let theirs = phone.iter().zip(1..).map(|((_, record), n)| Couple {
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Present(record.clone()),
        ..Couple::empty()
    });
    let region = case["context"]["home_country"].as_str().unwrap().to_owned();
    let home = Zone::named(case["context"]["time_zone"].as_str().unwrap()).unwrap();
    let policy =
        Policy { direction: Direction::TwoWay, guard: Guard::default(), region, home, unwanted: Default::default() };
    let kind = if case["kind"] == "contact" { Kind::Contacts } else { Kind::Events };
    let plan = plan(&Input {
        kind,
        lens: Lens::everything(),
        policy,
        couples: ours.chain(theirs).collect(),
        series: Vec::new(),
    });
    let id = |record: RecordId| pc[record.0 as usize - 1].0.clone();
    let mut wrong = Vec::new();
    for truth in case["truth"].as_array().unwrap() {
        let place = phone.iter().position(|(id, _)| truth["phone"] == id.as_str()).unwrap() as i64 + 1;
        let decision = plan.decisions.iter().find(|d| d.replica == Some(ReplicaId(place)));
        if truth["instance"].is_string() {
            // A date of a series we have waits as it is: nothing is added, nothing changed.
            wrong.extend(decision.map(|_| format!("{}: {} is not left alone", case["id"], truth["phone"])));
            continue;
        }
        let decision = decision.unwrap();
        let asked = decision.conflict.as_ref().filter(|c| c.reason == Reason::SamePerson);
        let (verdict, with) = match (asked, decision.record) {
            (Some(conflict), _) => ("ask", conflict.candidates.iter().copied().map(id).collect()),
            (None, Some(record)) => ("same", vec![id(record)]),
            (None, None) => ("different", vec![]),
        };
        let mut expected: Vec<String> =
            truth["candidates"].as_array().into_iter().flatten().map(|v| v.as_str().unwrap().to_owned()).collect();
        expected.extend(truth["with"].as_str().map(str::to_owned));
        let mut with: Vec<String> = with;
        with.sort();
        if verdict != truth["verdict"] || with != expected {
            wrong.push(format!("{}: {verdict} {with:?}, not {} {expected:?}", case["id"], truth["verdict"]));
        }
        let fields: Vec<String> = quarrels(decision);
        let birthday = truth["conflicts"].as_array().is_some_and(|list| list.iter().any(|field| field == "bday"));
        let expected: &[&str] = if birthday { &["birthday"] } else { &[] };
        if verdict == "same" && fields != expected {
            wrong.push(format!("{}: quarrels about {fields:?}, not {expected:?}", case["id"]));
        }
    }
    wrong.extend(check_merged(case, &plan, &pc, case["context"]["home_country"].as_str().unwrap()));
    wrong
}

fn quarrels(decision: &Decision) -> Vec<String> {
    decision.conflict.iter().flat_map(|conflict| &conflict.fields).map(|field| field.field.to_string()).collect()
}

/// What is wrong with our side afterwards.
fn check_merged(case: &Value, plan: &Plan, pc: &[(String, Record)], region: &str) -> Vec<String> {
    let written = |id: Option<RecordId>| {
        let mut steps = plan.decisions.iter().filter(|decision| decision.record == id).flat_map(|d| &d.steps);
        let step =
            steps.find(|step| step.side == Side::Here && step.state == StepState::WillDo && step.content.is_some());
        step.and_then(|step| step.content.clone())
    };
    let mut wrong = Vec::new();
    for expected in case["merged"].as_array().into_iter().flatten() {
        let place = pc.iter().position(|(id, _)| expected["id"] == id.as_str());
        let before = place.map(|place| &pc[place].1);
        let change = written(place.map(|place| RecordId(place as i64 + 1)));
        if expected["unchanged"] == true {
            wrong.extend(change.map(|_| format!("{}: {} was changed", case["id"], expected["id"])));
            continue;
        }
        let Some(after) = change.or_else(|| before.cloned()) else {
            wrong.push(format!("{}: {} is not there", case["id"], expected["id"]));
            continue;
        };
        if after.event().is_some() {
            wrong.extend(diary::wrong(&case["id"], expected, &after));
            continue;
        }
        let after = after.contact().unwrap();
        let mut fail = |what: &str| wrong.push(format!("{}: {what} of {}: {after:#?}", case["id"], expected["id"]));
        for (key, value) in expected.as_object().unwrap() {
            if !holds(key, value, after, before.and_then(Record::contact), region) {
                fail(key);
            }
        }
    }
    wrong
}

/// Whether a contact has what a case says under a key.
fn holds(key: &str, value: &Value, contact: &Contact, before: Option<&Contact>, region: &str) -> bool {
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let name = &contact.name;
    match key {
        "id" => true,
        "n" => {
            texts(value)
                == [&name.family, &name.given, &name.additional, &name.prefix, &name.suffix].map(String::as_str)
        }
        "fn" => contact.display == *value,
        "nickname" => contact.nicknames == texts(value),
        "org" => {
            let parts = [&contact.organization, &contact.department].map(String::as_str);
            // A phone without a field for firms has them as family names; what is new is taken as it stands.
            texts(value) == parts[..texts(value).len()] || before.is_none() && texts(value) == [name.family.as_str()]
        }
        "title" => contact.title == *value,
        "note" => contact.note == *value,
        "bday" => contact.birthday.is_some_and(|day| day.to_string() == *value),
        "bday_one_of" => contact.birthday.is_some_and(|day| texts(value).contains(&day.to_string())),
        "categories" => contact.categories == texts(value),
        "url" => texts(value).iter().all(|url| contact.urls.iter().any(|point| point.value == *url)),
        "tel" => value.as_array().unwrap().iter().all(|tel| {
            let same = |number: &str| phone_key(number, region).as_str() == tel["number"];
            let types: Vec<String> = texts(&tel["types"]).iter().map(|word| word.to_lowercase()).collect();
            contact.phones.iter().any(|p| same(&p.value) && types.iter().all(|word| p.types.contains(word)))
        }),
        "email" => texts(value).iter().all(|mail| contact.emails.iter().any(|point| email_key(&point.value) == *mail)),
        "tel_count" => contact.phones.len() as u64 == *value,
        "email_count" => contact.emails.len() as u64 == *value,
        "adr" => value.as_array().unwrap().iter().all(|parts| {
            let parts = texts(parts);
            contact.addresses.iter().any(|address| address.parts() == *parts)
        }),
        "photo" => before.is_some_and(|before| before.photo.is_some() && before.photo == contact.photo),
        other => panic!("{other} is not checked"),
    }
}

fn card(text: &str) -> Record {
    let mut reading = vcard::read(text.as_bytes(), &Dialect::vcard21());
    assert_eq!((reading.items.len(), reading.rejected.len()), (1, 0), "{text}");
    reading.items.remove(0).record
}
