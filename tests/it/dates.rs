//! A phone without rules, end to end: a series reaches it in single dates, over OBEX and SyncML, cut at every message.

use std::path::Path;
use std::sync::Arc;
use std::thread;

use cordial::format::{self, Dialect, Syntax};
use cordial::link::cut::{Cut, CutPlan};
use cordial::link::{ByteLink, Cancel, loopback};
use cordial::pim::{Event, Kind, Moment, Record, Zone};
use cordial::profile;
use cordial::protocol::syncml::client::{End, StoreReport};
use cordial::service::clock::Clock;
use cordial::service::library::Source;
use cordial::service::peers::NewPhone;
use cordial::service::run::SyncRequest;
use cordial::service::{Keyring, Options, Service};
use cordial::virtual_phone::{FieldShape, PhoneReport, Shape, Shelf, VirtualPhone};
use tempfile::TempDir;

const NAME: &str = "Phone";
const SESSIONS: usize = 3;
/// The alert that resumes a broken session.
const RESUME: u16 = 225;

/// 2026-11-21, for ever.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn now(&self) -> i64 {
        1_795_258_800_000
    }
}

fn paris() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

fn at(text: &str) -> Moment {
    Moment::Zoned(text.parse().unwrap(), paris())
}

fn rowing() -> Record {
    let event = Event {
        uid: "rowing".into(),
        title: "Rowing".into(),
        description: "oars ".repeat(120).trim().into(),
        start: Some(at("20261124T180000")),
        end: Some(at("20261124T193000")),
        recurrence: Some("FREQ=WEEKLY;INTERVAL=2;COUNT=5".parse().unwrap()),
        ..Event::default()
    };
    event.into()
}

/// A computer, and a phone whose calendar announces no rules.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Bench { folder: TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap() };
        std::fs::create_dir_all(bench.calendar()).unwrap();
        let phone = NewPhone {
            name: NAME.to_owned(),
            link: "tcp:127.0.0.1:1".to_owned(),
            profile: Some("nokia".to_owned()),
            ..NewPhone::default()
        };
        let service = bench.service();
        let _added = service.add_phone(phone).unwrap();
        let _set = service.set_peer(NAME, &[("first-sync", "join")]).unwrap();
        let bytes = format::write(&rowing(), Syntax::ICalendar20, &Dialect::vcard30());
        let added = service.add_records(Kind::Events, &Source { name: "test".to_owned(), bytes }).unwrap();
        assert!(added.rejected.is_empty(), "{:?}", added.rejected);
        bench
    }

    fn calendar(&self) -> std::path::PathBuf {
        self.folder.path().join("phone/calendar")
    }

    fn service(&self) -> Service {
        Service::open(Options {
            data: self.folder.path().join("cordial"),
            keyring: Keyring::File(self.folder.path().join("keys.json")),
            clock: Arc::new(Still),
            region: "FR".to_owned(),
            zone: paris(),
        })
        .unwrap()
    }

    fn sync(&self, script: &str) -> PhoneReport {
        let mut shape = Shape::of(&profile::load("nokia").unwrap());
        shape.max_msg_size = 1500;
        shape.shelves.retain(|shelf| shelf.shelf == Shelf::Calendar);
        let known = ["SUMMARY", "DTSTART", "DTEND", "LOCATION", "DESCRIPTION", "AALARM"];
        shape.shelves[0].fields = known.map(FieldShape::new).to_vec();
        let service = self.service();
        let mut phone = VirtualPhone::open(&self.folder.path().join("phone"), shape, script.parse().unwrap()).unwrap();
        let (ours, mut theirs) = loopback::pair();
        let answering = thread::spawn(move || phone.serve_obex(&mut theirs, &Cancel::new()));
        let mut ours = Cut::new(ours, CutPlan::default());
        let request = SyncRequest { only: vec![Kind::Events], ..SyncRequest::default() };
        let _outcome = service.sync_over(NAME, &mut ours, &request, &mut |_| {}).unwrap();
        ours.close();
        drop(ours);
        answering.join().unwrap().unwrap()
    }

    fn files(&self) -> Vec<(std::path::PathBuf, String)> {
        let paths = std::fs::read_dir(self.calendar()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = paths.map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect();
        files.sort_by_key(|(_, text)| text.split("DTSTART").nth(1).unwrap_or_default().to_owned());
        files
    }

    /// The days at the phone, each an event that does not repeat.
    fn days(&self) -> Vec<String> {
        let dialect = Dialect { home: paris(), ..Dialect::default() };
        let single = |text: &String| {
            let record = format::read(text.as_bytes(), Syntax::VCalendar10, &dialect).items.remove(0).record;
            let event = record.event().unwrap().clone();
            assert!(!event.is_series(), "{text}");
            event.start.unwrap().seen_from(paris()).date().to_string()
        };
        self.files().iter().map(|(_, text)| single(text)).collect()
    }

    fn series(&self) -> Event {
        let mut all = Vec::new();
        self.service().each_record(Kind::Events, None, &mut |view| all.push(view.record)).unwrap();
        assert_eq!(all.len(), 1, "nothing came back as new");
        all[0].event().unwrap().clone()
    }

    /// Syncs until nothing moves any more.
    fn settles(&self, context: &str) {
        // A resumed session only closes the books of the one before.
        let quiet = |store: &StoreReport| {
            let moved = (store.sent, store.added, store.replaced, store.deleted);
            store.committed && moved == (0, 0, 0, 0) && store.asked != RESUME
        };
        let still = |report: &PhoneReport| {
            let Some(session) = &report.session else { return false };
            session.end == Some(End::Completed) && session.stores.iter().all(quiet)
        };
        let calm = (0..SESSIONS).any(|_| still(&self.sync("")));
        assert!(calm, "{context}: it never comes to rest");
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { assert!(std::fs::copy(&path, &target).is_ok()) }
    }
}

const DAYS: [&str; 5] = ["2026-11-24", "2026-12-08", "2026-12-22", "2027-01-05", "2027-01-19"];

#[test]
fn a_phone_without_rules_gets_single_dates_and_what_it_does_to_one_is_done_to_that_one() {
    let bench = Bench::new();
    let _ = bench.sync("");
    assert_eq!(bench.days(), DAYS);
    bench.settles("after the first session");
    let files = bench.files();
    std::fs::write(&files[1].0, files[1].1.replace("SUMMARY:Rowing", "SUMMARY:Rowing in Nantes")).unwrap();
    std::fs::remove_file(&files[3].0).unwrap();
    let _ = bench.sync("");
    let event = bench.series();
    assert_eq!(event.exceptions.iter().map(|at| at.date().to_string()).collect::<Vec<_>>(), ["2027-01-05"]);
    assert_eq!(event.overrides.len(), 1);
    assert_eq!(event.overrides[0].record.title(), "Rowing in Nantes");
    bench.settles("after edits on the phone");
    assert_eq!(bench.series(), event);
    assert_eq!(bench.days(), [DAYS[0], DAYS[1], DAYS[2], DAYS[4]]);
}

#[test]
fn a_cut_at_any_message_doubles_no_date_and_loses_none() {
    let start = Bench::new();
    let copied = || {
        let bench = Bench { folder: TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap() };
        copy(start.folder.path(), bench.folder.path());
        bench
    };
    let messages = copied().sync("").messages;
    assert!(messages >= 5, "{messages} messages are too few to mean anything");
    for mishap in ["drop", "lose-reply", "send-twice"] {
        for message in 1..=messages {
            let bench = copied();
            let context = format!("{mishap} at message {message} of {messages}");
            let _ = bench.sync(&format!("at message {message} {mishap}"));
            bench.settles(&context);
            assert_eq!(bench.days(), DAYS, "{context}");
            assert_eq!(bench.series(), *rowing().event().unwrap(), "{context}");
        }
    }
}
