//! Accounts with servers of other habits: a server of raw items, and what some servers do to its answers.

mod bureau;

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::*;
use crate::protocol::syncml::codec::{self, Style};
use crate::protocol::syncml::devinf::{CtCap, DevInf, Property};
use crate::protocol::syncml::message::{Command, Message};
use crate::protocol::syncml::server::{self, Server};
use bureau::Bureau;

/// What a server does to its answers.
type Twist = fn(&mut Message);

/// One conversation with it.
struct Wire {
    bureau: Arc<Mutex<Bureau>>,
    server: Server,
    twist: Option<Twist>,
}

impl MessageLink for Wire {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        let encoding = crate::protocol::syncml::Encoding::sniff(&document.body).unwrap();
        let mut bureau = self.bureau.lock().unwrap();
        let reply = self.server.exchange(&document.body, encoding, &mut *bureau).unwrap();
        self.server.delivered(&mut *bureau);
        let mut body = reply.document;
        if let Some(twist) = self.twist {
            let mut message = codec::decode(&body, encoding, &Default::default()).unwrap().message;
            twist(&mut message);
            body = codec::encode(&message, encoding, &Style::default());
        }
        Ok(Document::new("text/xml; charset=utf-8", body))
    }

    fn readdress(&mut self, _: &str) -> Result<(), LinkError> {
        Ok(())
    }
}

/// A person with an account at such a server.
struct Odd {
    _folder: tempfile::TempDir,
    here: Service,
    bureau: Arc<Mutex<Bureau>>,
    twist: Option<Twist>,
    max_msg_size: u64,
}

impl Odd {
    fn new(bureau: Bureau, settings: impl FnOnce(&mut NewAccount)) -> Self {
        let (folder, here) = service();
        let mut account = NewAccount {
            name: "Account".into(),
            url: "https://odd.example/sync".into(),
            user: "anna".into(),
            password: "sesame".into(),
            ..NewAccount::default()
        };
        settings(&mut account);
        let _ = here.add_account(account).unwrap();
        let _ = here.set_peer("Account", &[("first-sync", "join")]).unwrap();
        Odd { _folder: folder, here, bureau: Arc::new(Mutex::new(bureau)), twist: None, max_msg_size: 100_000 }
    }

    fn contacts() -> Self {
        let mut bureau = Bureau::new(&[("contacts", "text/vcard")]);
        (0..5).for_each(|n| bureau.put("contacts", &format!("g{n}"), &person(n)));
        let odd = Odd::new(bureau, |_| {});
        add(&odd.here, 4..8);
        odd
    }

    fn run(&self) -> RunOutcome {
        let peer = self.here.find_peer("Account").unwrap();
        let mut connect = || -> Result<Box<dyn MessageLink>, LinkError> {
            let mut options = server::Options::new(DevInf::default());
            options.max_msg_size = self.max_msg_size;
            options.send_at_most = self.max_msg_size;
            Ok(Box::new(Wire { bureau: self.bureau.clone(), server: Server::new(options), twist: self.twist }))
        };
        self.here.session_by(&peer, &SyncRequest::default(), &mut |_| {}, &mut connect, &Default::default()).unwrap()
    }

    /// Added, changed, deleted here and there, kind by kind.
    fn sync(&self) -> BTreeMap<Kind, [[usize; 3]; 2]> {
        let outcome = self.run();
        assert_eq!(outcome.error, None, "{outcome:?}");
        let counts = |one: &crate::service::outcome::CollectionOutcome| {
            [one.here, one.peer].map(|tally| [tally.added, tally.changed, tally.deleted])
        };
        outcome.collections.iter().map(|one| (one.kind, counts(one))).collect()
    }

    fn both(&self) -> [[usize; 3]; 2] {
        self.sync()[&Kind::Contacts]
    }

    /// How many people are here and there.
    fn people(&self) -> (usize, usize) {
        let there = self.bureau.lock().unwrap().texts("contacts").len();
        (self.here.count(Kind::Contacts, "").unwrap(), there)
    }
}

/// First contact, nothing to do, changes on both sides: it all comes through.
fn comes_through(odd: &Odd) {
    assert_eq!(odd.both(), [[4, 0, 0], [3, 0, 0]]);
    assert_eq!(odd.people(), (8, 8));
    assert_eq!(odd.both(), [[0; 3]; 2]);
    {
        let mut bureau = odd.bureau.lock().unwrap();
        bureau.put("contacts", "g0", &person(0).replace("END:VCARD", "TITLE:Chefin\r\nEND:VCARD"));
        bureau.put("contacts", "g9", &person(9));
        bureau.remove("contacts", "g1");
    }
    add(&odd.here, 10..11);
    edit(&odd.here, 2, |contact| contact.title = "Maurer".into());
    delete(&odd.here, 3);
    assert_eq!(odd.both(), [[1, 1, 1], [1, 1, 1]]);
    assert_eq!(odd.people(), (8, 8));
    assert_eq!(odd.both(), [[0; 3]; 2]);
}

#[test]
fn a_server_without_habits_of_its_own() {
    comes_through(&Odd::contacts());
}

#[test]
fn what_servers_say_otherwise_does_no_harm() {
    let twists: [(&str, Twist); 5] = [
        ("white space around the session", |message| {
            message.header.session_id = format!(" {}\n", message.header.session_id);
        }),
        ("a place of its own for answers", |message| message.header.resp_uri = Some("/sync?s=1".into())),
        ("no limits", |message| (message.header.meta.max_msg_size, message.header.meta.max_obj_size) = (None, None)),
        ("bare statuses", |message| {
            for command in &mut message.body {
                if let Command::Status(status) = command {
                    (status.target_refs, status.source_refs) = (Vec::new(), Vec::new());
                    status.items.clear();
                }
            }
        }),
        ("no count of changes", |message| {
            for command in &mut message.body {
                if let Command::Sync(sync) = command {
                    sync.number_of_changes = None;
                }
            }
        }),
    ];
    for (what, twist) in twists {
        println!("{what}");
        comes_through(&Odd { twist: Some(twist), ..Odd::contacts() });
    }
}

#[test]
fn messages_of_a_few_items() {
    comes_through(&Odd { max_msg_size: 2_000, ..Odd::contacts() });
}

#[test]
fn a_server_that_always_wants_everything_loses_and_doubles_nothing() {
    let odd = Odd::contacts();
    assert_eq!(odd.both(), [[4, 0, 0], [3, 0, 0]]);
    odd.bureau.lock().unwrap().forgetful = true;
    for n in 20..23 {
        odd.bureau.lock().unwrap().put("contacts", &format!("late{n}"), &person(n));
        assert_eq!(odd.both(), [[1, 0, 0], [0, 0, 0]]);
    }
    assert_eq!(odd.people(), (11, 11));
    // What we would send goes to nobody, and is said; nothing is doubled by trying again.
    add(&odd.here, 30..31);
    for _ in 0..2 {
        let outcome = odd.run();
        assert!(matches!(outcome.error, Some(Error::PeerBrokeRules(_))), "{outcome:?}");
        assert_eq!(odd.people(), (12, 11));
    }
    odd.bureau.lock().unwrap().forgetful = false;
    assert_eq!(odd.both(), [[0, 0, 0], [1, 0, 0]]);
    assert_eq!(odd.people(), (12, 12));
}

#[test]
fn answers_to_adds_mean_what_they_mean() {
    for status in [200, 201, 207, 208, 209, 418] {
        let odd = Odd::contacts();
        odd.bureau.lock().unwrap().add = (status, true);
        let (first, second) = (odd.run(), odd.run());
        assert_eq!((first.error, second.error), (None, None), "{status}");
        assert_eq!(odd.people(), (8, 8), "{status}");
        assert_eq!(odd.both(), [[0; 3]; 2], "{status}");
    }
    for status in [409, 417, 420, 500, 510] {
        let odd = Odd::contacts();
        odd.bureau.lock().unwrap().add = (status, false);
        assert_eq!(odd.run().error, None, "{status}");
        assert_eq!(odd.people(), (8, 5), "{status}: nothing is lost here");
        odd.bureau.lock().unwrap().add = (201, true);
        assert_eq!(odd.run().error, None, "{status}");
        assert_eq!(odd.people(), (8, 8), "{status}: it takes them now");
        assert_eq!(odd.both(), [[0; 3]; 2], "{status}");
    }
}

#[test]
fn one_unknown_database_fails_and_the_others_go_on() {
    let mut bureau = Bureau::new(&[("contacts", "text/vcard"), ("notes", "text/plain")]);
    (0..3).for_each(|n| bureau.put("contacts", &format!("g{n}"), &person(n)));
    bureau.put("notes", "n1", "Einkauf\nMilch");
    let databases = [(Kind::Contacts, "contacts"), (Kind::Tasks, "nowhere"), (Kind::Notes, "notes")];
    let odd = Odd::new(bureau, |account| {
        account.databases = databases.map(|(kind, name)| (kind, name.to_owned())).into();
    });
    let outcome = odd.run();
    let reason = AccountTrouble::NoDatabase { kind: Kind::Tasks, database: "nowhere".into() };
    let server = "https://odd.example/sync".to_owned();
    assert_eq!(outcome.error, Some(Error::Account { server, reason }));
    assert_eq!((odd.people(), odd.here.count(Kind::Notes, "").unwrap()), ((3, 3), 1));
}

fn entry(kind: &str, title: &str, more: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:{kind}\r\nUID:{title}\r\nSUMMARY:{title}\r\n\
         {more}END:{kind}\r\nEND:VCALENDAR\r\n"
    )
}

fn event(title: &str) -> String {
    entry("VEVENT", title, "DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\n")
}

fn diary(kind: Kind, service: &Service, text: &str) {
    let source = Source { name: "-".into(), bytes: text.as_bytes().to_vec() };
    assert!(service.add_records(kind, &source).unwrap().rejected.is_empty());
}

/// Dates and tasks in one database: both kinds come and go through it.
fn one_calendar(odd: &Odd) {
    let moved = || {
        let run = odd.sync();
        (run[&Kind::Events], run[&Kind::Tasks])
    };
    {
        let mut bureau = odd.bureau.lock().unwrap();
        bureau.put("calendar", "e1", &event("Zahnarzt"));
        bureau.put("calendar", "t1", &entry("VTODO", "Steuer", ""));
        bureau.put("calendar", "t2", &entry("VTODO", "Reifen", ""));
    }
    diary(Kind::Events, &odd.here, &event("Probe"));
    diary(Kind::Tasks, &odd.here, &entry("VTODO", "Fahrrad", ""));
    assert_eq!(moved(), ([[1, 0, 0], [1, 0, 0]], [[2, 0, 0], [1, 0, 0]]));
    assert_eq!(odd.bureau.lock().unwrap().texts("calendar").len(), 5);
    assert_eq!(moved(), ([[0; 3]; 2], [[0; 3]; 2]));
    {
        let mut bureau = odd.bureau.lock().unwrap();
        bureau.remove("calendar", "t1");
        bureau.put("calendar", "e1", &event("Zahnarzt").replace("SUMMARY", "LOCATION:Kiel\r\nSUMMARY"));
    }
    diary(Kind::Tasks, &odd.here, &entry("VTODO", "Keller", ""));
    assert_eq!(moved(), ([[0, 1, 0], [0, 0, 0]], [[0, 0, 1], [1, 0, 0]]));
    assert_eq!(moved(), ([[0; 3]; 2], [[0; 3]; 2]));
    assert_eq!([Kind::Events, Kind::Tasks].map(|kind| odd.here.count(kind, "").unwrap()), [2, 3]);
}

#[test]
fn one_database_for_dates_and_tasks_by_its_own_words() {
    let mut bureau = Bureau::new(&[("calendar", "text/calendar")]);
    let values = ["VCALENDAR", "VEVENT", "VTODO"].map(str::to_owned).to_vec();
    let begin = Property { name: "BEGIN".into(), values, ..Property::default() };
    let others = ["DTSTART", "DTEND", "SUMMARY", "UID", "LOCATION"];
    let others = others.map(|name| Property { name: name.into(), ..Property::default() });
    bureau.devinf.stores[0].capabilities = vec![CtCap {
        content_type: "text/calendar".into(),
        version: Some("2.0".into()),
        properties: [begin].into_iter().chain(others).collect(),
        ..CtCap::default()
    }];
    one_calendar(&Odd::new(bureau, |_| {}));
}

#[test]
fn one_database_for_dates_and_tasks_as_the_person_says() {
    let names = [(Kind::Events, "calendar"), (Kind::Tasks, "calendar")];
    let bureau = Bureau::new(&[("calendar", "text/calendar")]);
    let name = |account: &mut NewAccount| account.databases = names.map(|(kind, name)| (kind, name.to_owned())).into();
    one_calendar(&Odd::new(bureau, name));
}

#[test]
fn what_http_says_before_anything_was_exchanged() {
    for (status, reason) in [
        (401, AccountTrouble::Login),
        (403, AccountTrouble::Device { status: 403, device: "me-1".into() }),
        (500, AccountTrouble::Device { status: 500, device: "me-1".into() }),
        (404, AccountTrouble::NothingThere),
        (418, AccountTrouble::Other("HTTP status 418".into())),
    ] {
        let odd = Odd::new(Bureau::new(&[]), |account| account.device = Some("me-1".into()));
        let peer = odd.here.find_peer("Account").unwrap();
        let mut connect = || -> Result<Box<dyn MessageLink>, LinkError> { Ok(Box::new(Shut(status))) };
        let outcome = odd
            .here
            .session_by(&peer, &SyncRequest::default(), &mut |_| {}, &mut connect, &Default::default())
            .unwrap();
        let server = "https://odd.example/sync".to_owned();
        assert_eq!(outcome.error, Some(Error::Account { server, reason }), "{status}");
    }
}

/// A web server that knows no SyncML.
struct Shut(u16);

impl MessageLink for Shut {
    fn exchange(&mut self, _: Document) -> Result<Document, LinkError> {
        Err(LinkError::HttpStatus { at: String::new(), status: self.0 })
    }

    fn readdress(&mut self, _: &str) -> Result<(), LinkError> {
        Ok(())
    }
}
