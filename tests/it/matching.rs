//! The contact cases of the shared corpus: is who is who decided as a careful person would?

use std::path::PathBuf;

use cordial::pim::{Contact, Kind, Lens, Point, Record};
use cordial::planner::{
    Couple, Decision, Direction, Extent, Guard, Here, Input, Policy, Reason, RecordId, ReplicaId, Theirs, plan,
};
use serde_json::Value;

#[test]
fn the_corpus_is_matched_as_a_careful_person_would() {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")), PathBuf::from);
    let Ok(folder) = std::fs::read_dir(shared.join("corpus/matching")) else { return };
    let mut files: Vec<PathBuf> =
        folder.map(|entry| entry.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in files {
        let case: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        if case["kind"] == "contact" {
            seen += 1;
            wrong.extend(check(&case));
        }
    }
    assert!(seen > 0, "no contact case in the corpus");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn check(case: &Value) -> Vec<String> {
    let cards = |side: &str| {
        case[side]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| (item["id"].as_str().unwrap().to_owned(), card(item["text"].as_str().unwrap())))
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
    let policy = Policy { direction: Direction::TwoWay, guard: Guard::default(), region };
    let plan = plan(&Input {
        kind: Kind::Contacts,
        extent: Extent::Whole,
        lens: Lens::everything(),
        policy,
        couples: ours.chain(theirs).collect(),
    });
    let id = |record: RecordId| pc[record.0 as usize - 1].0.clone();
    let mut wrong = Vec::new();
    for truth in case["truth"].as_array().unwrap() {
        let place = phone.iter().position(|(id, _)| truth["phone"] == id.as_str()).unwrap() as i64 + 1;
        let decision = plan.decisions.iter().find(|d| d.replica == Some(ReplicaId(place))).unwrap();
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
    wrong
}

fn quarrels(decision: &Decision) -> Vec<String> {
    decision.conflict.iter().flat_map(|conflict| &conflict.fields).map(|field| field.field.to_string()).collect()
}

/// Just enough of vCard for the cases: what tells people apart.
fn card(text: &str) -> Record {
    let mut contact = Contact::default();
    for line in text.split("\r\n").filter(|line| !line.is_empty()) {
        let (head, value) = line.split_once(':').unwrap();
        let mut words = head.split(';');
        let name = words.next().unwrap().to_ascii_uppercase();
        let params: Vec<String> =
            words.flat_map(|w| w.trim_start_matches("TYPE=").split(',')).map(str::to_lowercase).collect();
        let value = if head.contains("QUOTED-PRINTABLE") {
            quoted(value)
        } else {
            value.replace("\\,", ",").replace("\\n", "\n")
        };
        let types = params.iter().map(String::as_str).filter(|p| !p.contains('=') && *p != "internet");
        let point = Point::new(value.clone(), types);
        match name.as_str() {
            "N" => {
                let mut parts = value.split(';').map(str::to_owned);
                let mut next = || parts.next().unwrap_or_default();
                contact.name.family = next();
                contact.name.given = next();
                contact.name.additional = next();
                contact.name.prefix = next();
                contact.name.suffix = next();
            }
            "FN" => contact.display = value,
            "NICKNAME" => contact.nicknames = vec![value],
            "ORG" => contact.organization = value.split(';').next().unwrap().to_owned(),
            "TEL" if !value.is_empty() => contact.phones.push(point),
            "EMAIL" if !value.is_empty() => contact.emails.push(point),
            "BDAY" => contact.birthday = value.parse().ok(),
            "NOTE" => contact.note = value,
            _ => {}
        }
    }
    contact.into()
}

fn quoted(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let hex: String = rest.by_ref().take(2).map(char::from).collect();
            bytes.push(u8::from_str_radix(&hex, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}
