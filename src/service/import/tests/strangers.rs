//! Files as phones and programs write them, good and bad: what they say is found, and stays on the way in, out and in
//! again.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::*;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/strangers")
}

/// The files by name.
fn files() -> BTreeMap<String, Vec<u8>> {
    let paths = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_none_or(|ending| ending != "md"));
    paths
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect()
}

/// A file, brought in. One of SIF does not say of which kind it is.
fn bring_in(world: &World, name: &str, bytes: &[u8]) -> Imported {
    let kind = match name {
        "sif-event.xml" => Some(Kind::Events),
        "sif-task.xml" => Some(Kind::Tasks),
        "sif-note.xml" => Some(Kind::Notes),
        _ => None,
    };
    world.service.import(kind, &[Source { name: name.to_owned(), bytes: bytes.to_vec() }]).unwrap()
}

fn records(world: &World, kind: Kind) -> Vec<Record> {
    world.all(kind).into_iter().map(|(.., record)| record).collect()
}

#[test]
fn what_a_file_says_is_found() {
    let facts = std::fs::read_to_string(folder().join("facts.md")).unwrap();
    let mut files = files();
    for fact in facts.lines().filter(|line| line.contains('|')) {
        let mut parts = fact.split('|');
        let (name, count) = (parts.next().unwrap(), parts.next().unwrap().parse::<usize>().unwrap());
        let bytes = files.remove(name).unwrap();
        let world = World::new();
        let _done = bring_in(&world, name, &bytes);
        let all: Vec<_> = Kind::ALL.into_iter().flat_map(|kind| records(&world, kind)).collect();
        let said: String = all.iter().map(|record| crate::pim::json::to_json(record).to_string()).collect();
        assert_eq!(all.len(), count, "{name}: {said}");
        parts.for_each(|part| assert!(said.contains(part), "{name}: no {part} in {said}"));
    }
    assert!(files.is_empty(), "nobody says what is in {:?}", files.keys());
}

#[test]
fn what_a_file_says_stays_on_the_way_in_and_out_and_in_again() {
    let mut wrong = Vec::new();
    for (name, bytes) in files() {
        let world = World::new();
        let _first = bring_in(&world, &name, &bytes);
        let again = bring_in(&world, &name, &bytes);
        if !again.records.is_empty() {
            wrong.push(format!("{name}: the second time {} added, {} joined", again.added, again.joined));
        }
        let forms = Syntax::ALL.into_iter().flat_map(|syntax| Kind::ALL.map(|kind| (kind, syntax)));
        for (kind, syntax) in forms.filter(|(kind, syntax)| syntax.holds(*kind)) {
            wrong
                .extend(lost(&world, kind, syntax).into_iter().map(|lost| format!("{name} {}: {lost}", syntax.name())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What of a kind a file of ours loses or doubles.
fn lost(world: &World, kind: Kind, syntax: Syntax) -> Vec<String> {
    let before = records(world, kind);
    if before.is_empty() {
        return Vec::new();
    }
    let exported = world.service.export(kind, &[], Some(syntax.name())).unwrap().bytes;
    let back = world.import(kind, &exported);
    let fresh = World::new();
    let added = fresh.import(kind, &exported).added;
    let mut lost = Vec::new();
    if !back.records.is_empty() || added != before.len() {
        lost.push(format!("{} became {added}; {} of them are somebody else here", before.len(), back.records.len()));
    } else if matches!(syntax, Syntax::VCard(_) | Syntax::ICalendar20 | Syntax::VNote) {
        let after = records(&fresh, kind);
        let pairs = before.iter().zip(&after).filter(|(before, after)| !same(before, after));
        for (before, after) in pairs {
            let other = Field::of(kind).iter().filter(|field| before.get(**field) != after.get(**field));
            lost.extend(other.map(|field| format!("{field}: {:?} became {:?}", before.get(*field), after.get(*field))));
        }
    }
    lost
}
