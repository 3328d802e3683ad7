//! The pretend phone on a pretend cable and over HTTP, cut at every message and at bytes all along: whatever breaks, a
//! few sessions later both sides are what they would have been without it.

use std::path::Path;
use std::sync::Arc;
use std::thread;

use cordial::format::{Dialect, vcard};
use cordial::link::cut::{Cut, CutPlan, Looks};
use cordial::link::http_client::{HttpClient, HttpClientOptions, HttpMessageLink};
use cordial::link::{ByteLink, Cancel, loopback};
use cordial::pim::{Kind, Record};
use cordial::profile;
use cordial::protocol::syncml::client::End;
use cordial::service::clock::SystemClock;
use cordial::service::library::Source;
use cordial::service::peers::NewPhone;
use cordial::service::run::SyncRequest;
use cordial::service::{Keyring, Options, Service};
use cordial::virtual_phone::{self, Ending, MapsAfterBreak, PhoneReport, Shape, Shelf, VirtualPhone};
use tempfile::TempDir;

use crate::support::{PASSWORD, faces};

/// Small messages, so that there are many.
const MESSAGE: u64 = 1500;
/// Sessions after a break, the last of which moves nothing: one may be resumed, and what it left comes after it.
const SESSIONS: usize = 3;
/// Sessions after one of changes in which all was said and a message was sent twice: one may be resumed, the last moves
/// nothing. After a first session everything is listed once more in between.
const AFTER_A_REPEAT: usize = 2;
const NAME: &str = "Phone";
/// The alert that resumes a broken session.
const RESUME: u16 = 225;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Cable,
    Http,
}

/// A kind of phone on a kind of line.
#[derive(Debug, Clone, Copy)]
struct Rig {
    profile: &'static str,
    maps: MapsAfterBreak,
    line: Line,
}

/// The computer and the phone, each in a folder.
struct Bench {
    folder: TempDir,
    rig: Rig,
}

impl Rig {
    fn shape(self) -> Shape {
        let mut shape = Shape::of(&profile::load(self.profile).unwrap());
        shape.max_msg_size = MESSAGE;
        shape.maps_after_break = self.maps;
        shape.shelves.retain(|shelf| shelf.shelf == Shelf::Contacts);
        shape
    }
}

/// In memory, where there is such a place: these tests end no process, and a disk takes three times as long.
fn folder() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}

impl Bench {
    fn new(rig: Rig) -> Self {
        let bench = Bench { folder: folder(), rig };
        std::fs::create_dir_all(bench.phone().join("contacts")).unwrap();
        let cable = rig.line == Line::Cable;
        let phone = NewPhone {
            name: NAME.to_owned(),
            link: if cable { "tcp:127.0.0.1:1" } else { "dial-in" }.to_owned(),
            profile: cable.then(|| rig.profile.to_owned()),
            user: Some("cordial".to_owned()),
            password: Some(PASSWORD.to_owned()),
            ..NewPhone::default()
        };
        let service = bench.service();
        let _added = service.add_phone(phone).unwrap();
        let _set = service.set_peer(NAME, &[("first-sync", "join")]).unwrap();
        bench
    }

    fn copy(&self) -> Self {
        let folder = folder();
        copy(self.folder.path(), folder.path());
        Bench { folder, rig: self.rig }
    }

    fn phone(&self) -> std::path::PathBuf {
        self.folder.path().join("phone")
    }

    fn service(&self) -> Service {
        let data = self.folder.path().join("cordial");
        let keyring = Keyring::File(self.folder.path().join("keys.json"));
        Service::open(Options {
            data,
            keyring,
            clock: Arc::new(SystemClock),
            region: "FR".to_owned(),
            zone: cordial::pim::Zone::UTC,
        })
        .unwrap()
    }

    fn add_here(&self, card: &str) {
        let source = Source { name: "test".to_owned(), bytes: card.as_bytes().to_vec() };
        let added = self.service().add_records(Kind::Contacts, &source).unwrap();
        assert!(added.rejected.is_empty(), "{:?}", added.rejected);
    }

    fn add_there(&self, luid: &str, card: &str) {
        std::fs::write(self.phone().join(format!("contacts/{luid}.vcf")), card).unwrap();
    }

    fn here(&self) -> Vec<(i64, Record)> {
        let mut all = Vec::new();
        self.service().each_record(Kind::Contacts, None, &mut |view| all.push((view.id, view.record))).unwrap();
        all
    }

    fn id_here(&self, title: &str) -> (i64, Record) {
        self.here().into_iter().find(|(_, record)| record.title().contains(title)).unwrap()
    }

    fn edit_here(&self, title: &str, edit: impl FnOnce(&mut Record)) {
        let (id, mut record) = self.id_here(title);
        edit(&mut record);
        let _revision = self.service().change_record(id, &record).unwrap();
    }

    fn delete_here(&self, title: &str) {
        let (id, _) = self.id_here(title);
        let _gone = self.service().delete_records(Kind::Contacts, &[id]).unwrap();
    }

    fn file_there(&self, text: &str) -> std::path::PathBuf {
        let files = std::fs::read_dir(self.phone().join("contacts")).unwrap().map(|entry| entry.unwrap().path());
        files.into_iter().find(|path| std::fs::read_to_string(path).unwrap().contains(text)).unwrap()
    }

    fn edit_there(&self, text: &str, with: &str) {
        let file = self.file_there(text);
        let card = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, card.replace(text, with)).unwrap();
    }

    /// Everybody on both sides as a person sees them.
    fn people(&self) -> (Vec<String>, Vec<String>) {
        let here: Vec<Record> = self.here().into_iter().map(|(_, record)| record).collect();
        let files = std::fs::read_dir(self.phone().join("contacts")).unwrap();
        let cards = files.map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        let there: Vec<Record> =
            cards.flat_map(|card| vcard::read(&card, &Dialect::vcard21()).items).map(|card| card.record).collect();
        (faces(&here), faces(&there))
    }

    fn sync(&self, script: &str) -> PhoneReport {
        match self.rig.line {
            Line::Cable => self.sync_over_cable(script, CutPlan::default()).0,
            Line::Http => self.sync_over_http(script),
        }
    }

    /// The phone's report, and whether our side says that all went well.
    fn sync_over_cable(&self, script: &str, plan: CutPlan) -> (PhoneReport, bool) {
        let service = self.service();
        let mut phone = VirtualPhone::open(&self.phone(), self.rig.shape(), script.parse().unwrap()).unwrap();
        let (ours, mut theirs) = loopback::pair();
        let answering = thread::spawn(move || phone.serve_obex(&mut theirs, &Cancel::new()));
        let mut ours = Cut::new(ours, plan);
        let outcome = service.sync_over(NAME, &mut ours, &SyncRequest::default(), &mut |_| {}).unwrap();
        ours.close();
        drop(ours);
        let report = answering.join().unwrap().unwrap();
        (report, outcome.error.is_none())
    }

    fn sync_over_http(&self, script: &str) -> PhoneReport {
        let service = self.service();
        let listeners = service.listen(&["127.0.0.1:0".to_owned()]).unwrap();
        let url = listeners.urls().remove(0);
        let mut phone = VirtualPhone::open(&self.phone(), self.rig.shape(), script.parse().unwrap()).unwrap();
        let client = HttpClient::new(HttpClientOptions::default(), Cancel::new()).unwrap();
        let mut link = HttpMessageLink::new(client, &url, Vec::new()).unwrap();
        let login = virtual_phone::login("cordial", PASSWORD);
        phone.sync_to(&mut link, &url, Some(login), virtual_phone::TWO_WAY).unwrap()
    }

    fn settles_as(&self, wanted: &(Vec<String>, Vec<String>), context: &str) {
        self.settles_within(SESSIONS, wanted, context);
    }

    /// Syncs until nothing moves any more, and compares with what was to be.
    fn settles_within(&self, sessions: usize, wanted: &(Vec<String>, Vec<String>), context: &str) {
        let mut reports = Vec::new();
        for _ in 0..sessions {
            reports.push(self.sync(""));
            if reports.last().is_some_and(is_still) {
                break;
            }
        }
        let people = self.people();
        if people != *wanted {
            panic!(
                "{context}\nhere: {}\nthere: {}\n{reports:#?}",
                diff(&people.0, &wanted.0),
                diff(&people.1, &wanted.1)
            );
        }
        assert!(reports.last().is_some_and(is_still), "{context}: {reports:#?}");
        let service = self.service();
        assert!(service.conflicts().unwrap().is_empty(), "{context}: {:?}", service.conflicts());
        assert!(service.held().unwrap().is_empty(), "{context}: {:?}", service.held());
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).map(drop).unwrap();
        }
    }
}

fn diff(found: &[String], wanted: &[String]) -> String {
    let missing: Vec<_> = wanted.iter().filter(|face| !found.contains(face)).collect();
    let extra: Vec<_> = found.iter().filter(|face| !wanted.contains(face)).collect();
    format!("{} for {}, missing {missing:#?}, extra {extra:#?}", found.len(), wanted.len())
}

fn is_still(report: &PhoneReport) -> bool {
    let Some(session) = &report.session else { return false };
    let quiet = |store: &cordial::protocol::syncml::client::StoreReport| {
        let moved = (store.sent, store.added, store.replaced, store.deleted);
        // A resumed session only closes the books of the one before.
        store.committed && moved == (0, 0, 0, 0) && store.asked != RESUME
    };
    session.end == Some(End::Completed) && session.stores.iter().all(quiet)
}

fn card(n: usize, more: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Family{n};Given{n}\r\nTEL;CELL:+3361234{n:05}\r\nEMAIL;INTERNET:p{n}@example.org\r\n\
         {more}END:VCARD\r\n"
    )
}

fn note(letter: &str, length: usize) -> String {
    format!("NOTE:{}\r\n", letter.repeat(length))
}

/// Two sides that have never met; four people are on both.
fn strangers(rig: Rig) -> Bench {
    let bench = Bench::new(rig);
    for n in 1..=10 {
        bench.add_there(&n.to_string(), &card(n, ""));
    }
    bench.add_there("11", &card(11, &note("p", 2500)));
    for n in (1..=4).chain(21..=28) {
        bench.add_here(&card(n, ""));
    }
    bench.add_here(&card(29, &note("h", 2500)));
    bench.add_here(&card(30, "TEL;CELL:+33699000030\r\nORG:Werk;Einkauf\r\nTITLE:Leiterin\r\n"));
    bench
}

/// The same after their first session, with an addition, changes and deletions on each side.
fn acquainted(rig: Rig) -> Bench {
    let bench = strangers(rig);
    let report = bench.sync("");
    assert_eq!(report.session.as_ref().and_then(|session| session.end), Some(End::Completed), "{rig:?} {report:?}");
    bench.add_there("100", &card(100, ""));
    bench.edit_there("p1@example.org", "anna@example.org");
    bench.edit_there("p21@example.org", "karl@example.org");
    std::fs::remove_file(bench.file_there("Family2;")).unwrap();
    std::fs::remove_file(bench.file_there("Family22;")).unwrap();
    bench.add_here(&card(200, ""));
    bench.edit_here("Family5", |record| record.contact_mut().unwrap().note = "n".repeat(2500));
    bench.edit_here("Family23", |record| record.contact_mut().unwrap().emails[0].value = "zoe@example.org".to_owned());
    bench.delete_here("Family6");
    bench.delete_here("Family24");
    bench
}

/// What becomes of both sides when nothing breaks, and in how many messages of the phone.
fn unbroken(start: &Bench) -> ((Vec<String>, Vec<String>), u32) {
    let bench = start.copy();
    let report = bench.sync("");
    let wanted = bench.people();
    assert_eq!(wanted.0.len(), wanted.1.len(), "{report:?}");
    bench.settles_as(&wanted, "unbroken");
    (wanted, report.messages)
}

/// Cuts at every message. Returns how many points were tried.
fn every_message(rig: Rig, start: &Bench, what: &str, after_a_repeat: usize) -> usize {
    let (wanted, messages) = unbroken(start);
    assert!(messages >= 5, "{rig:?} {what}: {messages} messages are too few to mean anything");
    let mut points = 0;
    for mishap in ["drop", "lose-reply", "send-twice"] {
        for message in 1..=messages {
            let bench = start.copy();
            let script = format!("at message {message} {mishap}");
            let context = format!("{rig:?} {what}: {script} of {messages}");
            let report = bench.sync(&script);
            let broke = matches!(report.ending, Ending::Broke(_));
            // The number of a session has one to five digits, by which messages are longer or shorter: there may be one
            // message less than in the unbroken session.
            let came = report.messages >= message || message < messages;
            assert_eq!(broke, mishap != "send-twice" && came, "{context}: {report:?}");
            bench.settles_within(if broke { SESSIONS } else { after_a_repeat }, &wanted, &context);
            points += 1;
        }
    }
    points
}

fn rigs(line: Line) -> [Rig; 3] {
    [
        Rig { profile: "nokia-n80", maps: MapsAfterBreak::Kept, line },
        Rig { profile: "nokia-s40", maps: MapsAfterBreak::Forgotten, line },
        Rig { profile: "nokia-s40", maps: MapsAfterBreak::Kept, line },
    ]
}

fn every_message_of_a_first_session(line: Line) {
    let points = rigs(line).into_iter().map(|rig| every_message(rig, &strangers(rig), "first session", SESSIONS));
    println!("{line:?}, first session: {} points", points.sum::<usize>());
}

fn every_message_of_a_later_session(line: Line) {
    let later = |rig| every_message(rig, &acquainted(rig), "later session", AFTER_A_REPEAT);
    println!("{line:?}, later session: {} points", rigs(line).into_iter().map(later).sum::<usize>());
}

#[test]
fn a_first_session_on_a_cable_cut_at_every_message() {
    every_message_of_a_first_session(Line::Cable);
}

#[test]
fn a_later_session_on_a_cable_cut_at_every_message() {
    every_message_of_a_later_session(Line::Cable);
}

#[test]
fn a_first_session_over_http_cut_at_every_message() {
    every_message_of_a_first_session(Line::Http);
}

#[test]
fn a_later_session_over_http_cut_at_every_message() {
    every_message_of_a_later_session(Line::Http);
}

/// What people do while the cable lies on the floor: to somebody who has nothing to do with the break, and to somebody
/// whose other change may be half way.
fn go_on(bench: &Bench) {
    bench.edit_there("p7@example.org", "q7@example.org");
    bench.edit_there("p5@example.org", "q5@example.org");
    bench.edit_here("Family8", |record| record.contact_mut().unwrap().emails[0].value = "q8@example.org".to_owned());
    bench.edit_here("Family21", |record| record.contact_mut().unwrap().note = "told here".to_owned());
}

fn edits_after_a_break(line: Line) {
    let mut points = 0;
    for rig in rigs(line) {
        let start = acquainted(rig);
        let calm = start.copy();
        let messages = calm.sync("").messages;
        go_on(&calm);
        let _report = calm.sync("");
        let wanted = calm.people();
        assert!(["q7@", "q5@", "q8@", "told here"].iter().all(|text| wanted.1.concat().contains(text)), "{wanted:?}");
        for mishap in ["drop", "lose-reply"] {
            for message in 1..=messages {
                let bench = start.copy();
                let script = format!("at message {message} {mishap}");
                let _broken = bench.sync(&script);
                go_on(&bench);
                bench.settles_as(&wanted, &format!("{rig:?}, edits after: {script} of {messages}"));
                points += 1;
            }
        }
    }
    println!("{line:?}, edits after a break: {points} points");
}

#[test]
fn edits_after_a_break_on_a_cable_are_kept() {
    edits_after_a_break(Line::Cable);
}

#[test]
fn edits_after_a_break_over_http_are_kept() {
    edits_after_a_break(Line::Http);
}

#[test]
fn a_second_break_while_the_first_is_made_good_hurts_nobody() {
    let mut points = 0;
    for rig in rigs(Line::Cable) {
        let start = acquainted(rig);
        let (wanted, messages) = unbroken(&start);
        for (message, again) in (2..=messages).flat_map(|message| (2..=4).map(move |again| (message, again))) {
            let bench = start.copy();
            let (first, second) = (format!("at message {message} lose-reply"), format!("at message {again} drop"));
            let _broken = bench.sync(&first);
            let _broken = bench.sync(&second);
            bench.settles_as(&wanted, &format!("{rig:?}: {first}, then {second}"));
            points += 1;
        }
    }
    println!("two breaks: {points} points");
}

/// Cuts the cable after so many bytes in one direction, until that does not hurt any more.
fn every_few_bytes(start: &Bench, step: u64, plan: impl Fn(u64) -> CutPlan) -> usize {
    let (wanted, _) = unbroken(start);
    let mut points = 0;
    for at in (0..).map(|n| n * step) {
        let bench = start.copy();
        let (_, well) = bench.sync_over_cable("", plan(at));
        bench.settles_as(&wanted, &format!("{:?}: {:?}", bench.rig, plan(at)));
        points += 1;
        if well {
            break;
        }
    }
    assert!(points > 10, "{points} points are too few to mean anything");
    points
}

#[test]
fn a_cable_pulled_at_any_byte_loses_and_doubles_nothing() {
    let mut points = 0;
    for rig in rigs(Line::Cable).into_iter().take(2) {
        let start = acquainted(rig);
        points += every_few_bytes(&start, 113, |at| CutPlan { after_read: Some(at), ..CutPlan::default() });
        points += every_few_bytes(&start, 211, |at| CutPlan {
            after_written: Some(at),
            looks: Looks::Closed,
            ..CutPlan::default()
        });
    }
    println!("bytes of a cable: {points} points");
}

/// A phone that gives everybody a new number (after a reset, a firmware update) and on which people were edited, some of
/// them here as well: nobody is doubled, and no value either.
#[test]
fn a_phone_that_renumbers_its_items_keeps_edits_apart_from_additions() {
    for rig in rigs(Line::Cable).into_iter().chain(rigs(Line::Http)) {
        let start = strangers(rig);
        let _report = start.sync("");
        start.add_there("100", &card(100, ""));
        start.edit_there("p1@example.org", "anna@example.org");
        start.edit_there("p21@example.org", "karl@example.org");
        start.edit_there("p7@example.org", "seven@example.org");
        start.add_here(&card(200, ""));
        start.edit_here("Family7", |record| record.contact_mut().unwrap().note = "told here".to_owned());
        start.edit_here("Family8", |record| {
            record.contact_mut().unwrap().emails[0].value = "eight@example.org".to_owned();
        });
        let calm = start.copy();
        let _report = calm.sync("");
        let wanted = calm.people();
        for text in ["anna@", "karl@", "seven@", "eight@", "told here"] {
            assert!(wanted.0.concat().contains(text) && wanted.1.concat().contains(text), "{text}");
        }
        for script in ["change ids", "change ids\nalways slow", "change ids\nforget anchors"] {
            let bench = start.copy();
            let _report = bench.sync(script);
            bench.settles_as(&wanted, &format!("{rig:?}: {script}"));
        }
    }
}
