//! Dates, tasks and notes with SyncEvolution as the client: what it wrote stands here, what is written here stands
//! there, and ten rounds of edits on both sides lose and double nothing.

use std::collections::BTreeMap;
use std::fs;

use cordial::format::{self, Dialect, Syntax};
use cordial::pim::{Kind, Moment, Record, Zone, json as record_json};
use serde_json::{Value, json};

use crate::cable::{NAME, Pretend};
use crate::support::{Home, Server, SyncEvolution};

/// Its stores, and what they hold.
const STORES: [(&str, &str, Kind); 3] =
    [("calendar", "calendar", Kind::Events), ("todo", "tasks", Kind::Tasks), ("memo", "notes", Kind::Notes)];

/// Numbers that look random and are the same at every run.
pub(crate) struct Dice(pub u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

struct Pair {
    home: Home,
    server: Server,
    client: SyncEvolution,
    stores: Vec<(&'static str, Kind)>,
}

impl Pair {
    fn new(settings: &[&str], stores: &[(&'static str, &str, Kind)]) -> Self {
        let home = Home::new();
        home.add_dial_in("Phone", &["first-sync=join"]);
        let server = home.serve();
        let client = SyncEvolution::new(&server.url, settings);
        stores.iter().for_each(|(store, database, _)| client.pair(store, database));
        Self { home, server, client, stores: stores.iter().map(|(store, _, kind)| (*store, *kind)).collect() }
    }

    fn sync(&self, mode: &str) -> Value {
        let stores: Vec<_> = self.stores.iter().map(|(store, _)| *store).collect();
        let ran = self.client.sync_stores(mode, &stores);
        assert!(ran.status.success(), "SyncEvolution failed: {}\n{}", ran.stdout, ran.stderr);
        let run = self.server.finished();
        assert_eq!(run["error"], Value::Null, "{run}");
        run
    }

    fn is_quiet(run: &Value) -> bool {
        let counts = run["collections"].as_array().unwrap().iter().flat_map(|of| [&of["here"], &of["peer"]]);
        counts.into_iter().all(|tally| ["added", "changed", "deleted"].iter().all(|what| tally[what] == 0))
    }

    /// Writes an item at the client.
    fn put(&self, store: &str, name: &str, record: &Record) {
        let syntax = match (store, record.kind()) {
            ("vcal10", _) => Syntax::VCalendar10,
            (_, kind) => Syntax::of_kind(kind),
        };
        let path = self.client.store(store).join(name);
        fs::write(&path, format::write(record, syntax, &dialect())).unwrap();
        self.client.touch(&path);
    }

    fn here(&self, kind: Kind) -> Vec<(String, Record)> {
        let all = self.home.json(&[kind.name(), "list"])[kind.name()].as_array().unwrap().clone();
        let record = |json: &Value| (json["id"].to_string(), record_json::from_json(kind, json).unwrap());
        all.iter().map(record).collect()
    }

    fn there(&self, store: &str, kind: Kind) -> Vec<(String, Record)> {
        let folder = self.client.store(store);
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let read = |path: std::path::PathBuf| {
            let bytes = fs::read(&path).unwrap();
            let syntax = if kind == Kind::Notes { Syntax::Text } else { Syntax::ICalendar20 };
            let mut reading = format::read(&bytes, syntax, &dialect());
            assert_eq!(reading.items.len(), 1, "{}", String::from_utf8_lossy(&bytes));
            (path.file_name().unwrap().to_string_lossy().into_owned(), reading.items.remove(0).record)
        };
        let mut all: Vec<_> = names.map(read).filter(|(_, record)| record.kind() == kind).collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all
    }

    /// Both sides hold the same, by content.
    fn same(&self, when: &str) {
        for (store, kind) in &self.stores {
            let faces = |all: Vec<(String, Record)>| {
                let mut count: BTreeMap<String, usize> = BTreeMap::new();
                all.iter().for_each(|(_, record)| *count.entry(face(record)).or_default() += 1);
                count
            };
            let (here, there) = (faces(self.here(*kind)), faces(self.there(store, *kind)));
            assert_eq!(here, there, "{when}: {kind}");
        }
    }
}

fn paris() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

pub(crate) fn dialect() -> Dialect {
    Dialect { home: paris(), ..Dialect::vcard30() }
}

/// What a person sees of a record.
pub(crate) fn face(record: &Record) -> String {
    let at = |moment: Option<Moment>| match moment {
        Some(Moment::Date(date)) => date.to_string(),
        Some(moment) => moment.utc(paris()).to_string(),
        None => String::new(),
    };
    match (record.event(), record.task(), record.note()) {
        (Some(event), ..) => {
            let rule = event.recurrence.as_ref().zip(event.start).map(|(rule, start)| rule.plain(start).to_string());
            let mut except: Vec<_> = event.exceptions.iter().map(|moment| at(Some(*moment))).collect();
            except.sort();
            format!(
                "{} @ {} / {} {}..{} {rule:?} except {except:?} {} alarms",
                event.title,
                event.location,
                event.description,
                at(event.start),
                at(event.end),
                event.alarms.len()
            )
        }
        (_, Some(task), _) => format!("{} / {} due {} {}", task.title, task.description, at(task.due), task.is_done()),
        // SyncEvolution ends every text with a line break on the wire.
        (.., Some(note)) => note.whole().trim_end().to_owned(),
        _ => String::new(),
    }
}

fn event(json: Value) -> Record {
    record_json::from_json(Kind::Events, &json).unwrap()
}

fn at(local: &str) -> Value {
    json!({"local": local, "zone": "Europe/Paris"})
}

fn diary() -> Vec<Record> {
    vec![
        event(
            json!({"uid": "dentist", "title": "Zahnärztin", "location": "Brest", "description": "Röntgen\nmitnehmen",
            "start": at("2026-12-22T11:00:00"), "end": at("2026-12-22T12:00:00"),
            "alarms": [{"before": "PT15M", "action": "display"}]}),
        ),
        event(
            json!({"uid": "birthday", "title": "Ada", "start": {"date": "1985-12-10"}, "end": {"date": "1985-12-11"},
            "recurrence": "FREQ=YEARLY"}),
        ),
        event(json!({"uid": "rowing", "title": "Rowing", "start": at("2026-11-03T18:00:00"),
            "end": at("2026-11-03T19:30:00"), "recurrence": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T160000Z",
            "exceptions": [at("2026-12-29T18:00:00")]})),
        event(json!({"uid": "flight", "title": "Flight", "start": {"utc": "2026-12-01T06:30:00Z"},
            "end": {"utc": "2026-12-01T09:15:00Z"}})),
        event(
            json!({"uid": "holidays", "title": "Holidays", "start": {"date": "2026-12-19"}, "end": {"date": "2027-01-04"}}),
        ),
        event(json!({"uid": "night", "title": "Night of the change", "start": at("2027-03-27T23:00:00"),
            "end": at("2027-03-28T04:00:00")})),
    ]
}

pub(crate) fn sample(kind: Kind, n: usize) -> Record {
    let json = match kind {
        Kind::Events => json!({"uid": format!("e{n}"), "title": format!("Event {n}"), "location": "Nantes",
            "start": at(&format!("2026-1{}-1{}T1{}:00:00", n % 3, n % 8, n % 9)),
            "end": at(&format!("2026-1{}-1{}T20:30:00", n % 3, n % 8))}),
        Kind::Tasks => json!({"uid": format!("t{n}"), "title": format!("Task {n}"),
            "due": {"date": format!("2026-12-{:02}", n % 28 + 1)}, "status": "needs-action"}),
        _ => json!({"title": format!("Note {n}"), "body": "milk\nbread"}),
    };
    record_json::from_json(kind, &json).unwrap()
}

/// The same with one word more, in a field of the side's own.
fn edited(record: &Record, side: &str, round: usize) -> Record {
    let mut record = record.clone();
    if let Some(event) = record.event_mut() {
        let text = if side == "here" { &mut event.description } else { &mut event.location };
        *text = format!("{side} {round}");
    } else if let Some(task) = record.task_mut() {
        if side == "here" { task.description = format!("here {round}") } else { task.title += " there" }
    } else if let Some(note) = record.note_mut() {
        note.body += &format!("\n{side} {round}");
    }
    record
}

/// One edit of each sort on both sides, in different items.
fn stir(pair: &Pair, dice: &mut Dice, round: usize) {
    for (store, kind) in &pair.stores {
        let fresh = |side: usize| sample(*kind, 100 + round * 10 + side);
        pair.put(store, &format!("new{round}"), &fresh(1));
        let file = pair.home.path("new.json");
        fs::write(&file, record_json::to_json(&fresh(2)).to_string()).unwrap();
        assert_eq!(pair.home.run(&[kind.name(), "add", file.to_str().unwrap()]).code(), 0);

        let mut there = pair.there(store, *kind);
        there.retain(|(name, _)| *name != format!("new{round}"));
        let (name, record) = there.swap_remove(dice.roll(there.len()));
        pair.put(store, &name, &edited(&record, "there", round));
        let (gone, lost) = there.swap_remove(dice.roll(there.len()));
        fs::remove_file(pair.client.store(store).join(gone)).unwrap();

        let taken = [face(&record), face(&lost), face(&fresh(2))];
        let mut here = pair.here(*kind);
        here.retain(|(_, record)| !taken.contains(&face(record)));
        let (id, record) = here.swap_remove(dice.roll(here.len()));
        fs::write(&file, record_json::to_json(&edited(&record, "here", round)).to_string()).unwrap();
        assert_eq!(pair.home.run(&[kind.name(), "edit", &id, file.to_str().unwrap()]).code(), 0);
        let (id, _) = here.swap_remove(dice.roll(here.len()));
        assert_eq!(pair.home.run(&[kind.name(), "delete", &id]).code(), 0);
    }
}

fn rounds(settings: &[&str], count: usize) {
    let pair = Pair::new(settings, &STORES);
    for record in diary() {
        let name = record.event().unwrap().uid.clone();
        pair.put("calendar", &name, &record);
    }
    for (store, kind) in &pair.stores {
        (0..8).for_each(|n| pair.put(store, &format!("p{n}"), &sample(*kind, n)));
    }
    pair.sync("slow");
    pair.same("after the first sync");
    assert!(Pair::is_quiet(&pair.sync("two-way")), "a second run moves nothing");
    let mut dice = Dice(7);
    for round in 1..=count {
        stir(&pair, &mut dice, round);
        let run = pair.sync("two-way");
        for collection in run["collections"].as_array().unwrap() {
            assert_eq!((&collection["conflicts"], &collection["held"]), (&json!(0), &json!(0)), "{round}: {run}");
        }
        pair.same(&format!("after round {round}"));
    }
    assert!(Pair::is_quiet(&pair.sync("two-way")), "nothing is left to do");
    pair.sync("slow");
    pair.same("after everything was compared");
}

#[test]
fn ten_rounds_of_edits_in_12_and_wbxml() {
    rounds(&["SyncMLVersion=1.2", "enableWBXML=1", "deviceId=kinds-1"], 10);
}

#[test]
fn edits_on_both_sides_in_11_and_xml() {
    rounds(&["SyncMLVersion=1.1", "enableWBXML=0", "deviceId=kinds-2"], 3);
}

#[test]
fn edits_on_both_sides_in_small_messages() {
    rounds(&["SyncMLVersion=1.1", "enableWBXML=1", "maxMsgSize=8000", "deviceId=kinds-3"], 2);
}

#[test]
fn a_calendar_in_vcalendar_10() {
    let pair = Pair::new(&["deviceId=kinds-4"], &[("vcal10", "calendar", Kind::Events)]);
    // Days of before 1980 and single exceptions are what this format says in its own way.
    diary().iter().for_each(|record| pair.put("vcal10", &record.event().unwrap().uid.clone(), record));
    pair.sync("slow");
    assert_eq!(pair.here(Kind::Events).len(), diary().len());
    for (uid, start) in [("Ada", "1985-12-10"), ("Holidays", "2026-12-19")] {
        let here = pair.here(Kind::Events);
        let found = here.iter().find(|(_, record)| record.title() == uid).unwrap();
        assert_eq!(found.1.event().unwrap().start.unwrap().date().to_string(), start, "whole days never move");
    }
    assert!(Pair::is_quiet(&pair.sync("two-way")));
    assert!(Pair::is_quiet(&pair.sync("slow")), "the same diary compared as a whole");
}

/// A phone that keeps dates and tasks in one calendar, as Nokia's Series 40 does.
#[test]
fn one_calendar_of_a_phone_feeds_dates_and_tasks() {
    let home = Home::new();
    home.add_dial_in(NAME, &["first-sync=join"]);
    let phone = Pretend::new("nokia-s40");
    let server = home.serve();
    let calendar = phone.state().join("calendar");
    fs::create_dir_all(&calendar).unwrap();
    let item = |inner: &str| format!("BEGIN:VCALENDAR\r\nVERSION:1.0\r\n{inner}END:VCALENDAR\r\n");
    let event = "BEGIN:VEVENT\r\nSUMMARY:Rowing\r\nDTSTART:20261103T180000\r\nDTEND:20261103T193000\r\nEND:VEVENT\r\n";
    let task = "BEGIN:VTODO\r\nSUMMARY:Pay rent\r\nDUE:20261231T235900\r\nSTATUS:NEEDS ACTION\r\nEND:VTODO\r\n";
    fs::write(calendar.join("1.vcs"), item(event)).unwrap();
    fs::write(calendar.join("2.vcs"), item(task)).unwrap();
    let call = || {
        let ran = phone.dial(&home, &server.url, "");
        assert_eq!(ran.code(), 0, "{} {}", ran.stdout, ran.stderr);
        let run = server.finished();
        assert_eq!(run["error"], Value::Null, "{run}");
        run
    };
    let titles = |kind: &str| {
        let all = home.json(&[kind, "list"])[kind].as_array().unwrap().clone();
        let mut titles: Vec<_> = all.iter().map(|record| record["title"].as_str().unwrap().to_owned()).collect();
        titles.sort();
        titles
    };
    call();
    assert_eq!((titles("events"), titles("tasks")), (vec!["Rowing".into()], vec!["Pay rent".into()]));
    assert!(Pair::is_quiet(&call()), "a second run moves nothing");

    let file = home.path("new.json");
    for (kind, json) in [
        ("events", json!({"title": "Dinner", "start": at("2026-12-24T19:00:00"), "end": at("2026-12-24T22:00:00")})),
        ("tasks", json!({"title": "Water plants", "due": {"date": "2026-12-01"}})),
    ] {
        fs::write(&file, json.to_string()).unwrap();
        assert_eq!(home.run(&[kind, "add", file.to_str().unwrap()]).code(), 0);
    }
    fs::remove_file(calendar.join("2.vcs")).unwrap();
    call();
    let items = fs::read_dir(&calendar).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let mut held: Vec<_> = items.map(|text| (text.contains("VTODO"), text.contains("SUMMARY:Dinner"))).collect();
    held.sort();
    assert_eq!(held, [(false, false), (false, true), (true, false)]);
    assert_eq!((titles("events").len(), titles("tasks")), (2, vec!["Water plants".into()]), "a deleted task is gone");
    assert!(Pair::is_quiet(&call()));
}
