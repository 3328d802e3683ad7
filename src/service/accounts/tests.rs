//! Addresses and presets, and an account with a server of our own: two services, no socket between them.

mod odd;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::link::Document;
use crate::link::http_listener::HttpRequest;
use crate::peer::dial_in::{DialIn, Limits, PATH};
use crate::service::clock::SystemClock;
use crate::service::library::Source;
use crate::service::peers::NewPhone;
use crate::service::run::SyncMode;
use crate::service::{Keyring, Options};

#[test]
fn addresses_are_completed_as_far_as_the_preset_knows() {
    let full = |typed, preset| full_address(typed, preset);
    assert_eq!(full("sync.example.org", Some("/syncml/")).as_deref(), Some("https://sync.example.org/syncml/"));
    assert_eq!(full("http://h:8080/", Some("/funambol/ds")).as_deref(), Some("http://h:8080/funambol/ds"));
    assert_eq!(full("HTTPS://h/other?x=1", Some("/syncml/")).as_deref(), Some("https://h/other?x=1"));
    assert_eq!(full("", Some("http://one.example/only")).as_deref(), Some("http://one.example/only"));
    assert_eq!(full("http://h", None).as_deref(), Some("http://h"));
    for fine in
        ["localhost/s", "nas:8080", "http://nas/s", "https://[::1]:8/s", "https://bücher.example", "192.168.1.5"]
    {
        assert!(full(fine, None).is_some(), "{fine}");
    }
    for nonsense in [
        "",
        "ftp://h/",
        "http://",
        "a b",
        "https:///path",
        "notaurl",
        "https://h:x/",
        "https://[::1/",
        "https://a{b}/",
        "https://h/\nx",
    ] {
        assert_eq!(full(nonsense, None), None, "{nonsense}");
    }
}

#[test]
fn a_password_that_is_gone_is_no_wrong_one() {
    let (_folder, service) = service();
    let account = NewAccount { name: "Office".into(), url: "http://127.0.0.1:1/".into(), ..NewAccount::default() };
    let added = service.add_account(account).unwrap();
    let peer = service.find_peer(&added.name).unwrap();
    service.secrets().delete(peer.settings.credentials.as_deref().unwrap()).unwrap();
    let sync = || service.sync("Office", &SyncRequest::default(), &mut |_| {}).map(|outcome| outcome.error);
    assert_eq!(sync(), Err(Error::PasswordGone("Office".to_owned())));
    let _ = service.set_account("Office", &[], "secret").unwrap();
    assert!(matches!(sync(), Ok(Some(Error::Link { .. }))));
}

#[test]
fn every_preset_names_an_address_and_its_databases() {
    for preset in presets() {
        let profile = profile::load(&format!("{SERVER}{preset}")).unwrap();
        assert!(profile.account.address.is_some() && profile.databases.contains_key("contacts"), "{preset}");
        let known = ["auto", "basic", "md5", "hmac"];
        assert!(profile.account.auth.iter().all(|auth| known.contains(&auth.as_str())), "{preset}");
        assert!(profile.account.format.iter().all(|format| format_wish(format).is_some()), "{preset}");
    }
    assert_eq!(presets().count(), 6);
}

/// Two sides and what is between them.
struct Pair {
    _folders: [tempfile::TempDir; 2],
    here: Service,
    there: Service,
    door: Arc<DialIn<Session>>,
    messages: Arc<AtomicUsize>,
}

/// Hands every document to the other side, until the line is cut for good.
struct Line {
    door: Arc<DialIn<Session>>,
    query: Option<String>,
    messages: Arc<AtomicUsize>,
    /// The message of the run at which nothing goes through any more, and whether that one still arrives.
    cut: Option<(usize, Lost)>,
    /// After so many messages somebody wants the run to stop.
    stop: Option<(usize, Cancel)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lost {
    Request,
    Answer,
}

impl MessageLink for Line {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        let at = self.messages.fetch_add(1, Ordering::Relaxed) + 1;
        if let Some((_, stop)) = self.stop.as_ref().filter(|(after, _)| at == *after) {
            stop.cancel();
        }
        if self.cut.is_some_and(|(cut, lost)| at > cut || (at == cut && lost == Lost::Request)) {
            return Err(LinkError::Closed);
        }
        let mut headers = vec![("content-type".to_owned(), document.media_type)];
        headers.extend(document.headers);
        let response = self.door.handle(&HttpRequest {
            method: "POST".to_owned(),
            path: PATH.to_owned(),
            query: self.query.clone(),
            headers,
            body: document.body,
            remote: "127.0.0.1:4000".parse().unwrap(),
        });
        if self.cut.is_some_and(|(cut, _)| at == cut) {
            return Err(LinkError::Closed);
        }
        if response.status != 200 {
            return Err(LinkError::HttpStatus { at: String::new(), status: response.status });
        }
        Ok(Document::new("", response.body))
    }

    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        self.query = address.split_once('?').map(|(_, query)| query.to_owned());
        Ok(())
    }
}

fn service() -> (tempfile::TempDir, Service) {
    let folder = tempfile::TempDir::new().unwrap();
    let options = Options {
        data: folder.path().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: crate::pim::Zone::UTC,
    };
    let service = Service::open(options).unwrap();
    (folder, service)
}

fn person(n: usize) -> String {
    let family = ["Novák", "Weiß", "García", "Dupont"][n % 4];
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family}{n};Anna{n};;;\r\nFN:Anna{n} {family}{n}\r\nTEL;TYPE=CELL:+3361234{n:05}\r\nEMAIL:p{n}@example.org\r\nEND:VCARD\r\n"
    )
}

fn add(service: &Service, people: std::ops::Range<usize>) {
    let bytes = people.map(person).collect::<String>().into_bytes();
    let added = service.add_records(Kind::Contacts, &Source { name: "-".into(), bytes }).unwrap();
    assert!(added.rejected.is_empty());
}

impl Pair {
    fn new(settings: impl FnOnce(&mut NewAccount)) -> Self {
        let ((one, here), (other, there)) = (service(), service());
        let phone = NewPhone {
            name: "Phone".into(),
            link: "dial-in".into(),
            user: Some("anna".into()),
            password: Some("sesame".into()),
            accept_new_devices: true,
            ..NewPhone::default()
        };
        let _ = there.add_phone(phone).unwrap();
        let mut account = NewAccount {
            name: "Account".into(),
            url: "http://there/syncml".into(),
            user: "anna".into(),
            password: "sesame".into(),
            ..NewAccount::default()
        };
        settings(&mut account);
        let _ = here.add_account(account).unwrap();
        let _ = here.set_peer("Account", &[("first-sync", "join")]).unwrap();
        let answering = there.clone();
        let desk = move || Session::new(&answering, Door::DialIn, SyncRequest::default());
        let door = Arc::new(DialIn::new(Limits::default(), desk));
        Pair { _folders: [one, other], here, there, door, messages: Arc::default() }
    }

    fn try_sync(&self, request: &SyncRequest, cut: Option<(usize, Lost)>) -> RunOutcome {
        self.messages.store(0, Ordering::Relaxed);
        let peer = self.here.find_peer("Account").unwrap();
        let mut connect = || -> Result<Box<dyn MessageLink>, LinkError> {
            let (door, messages) = (self.door.clone(), self.messages.clone());
            Ok(Box::new(Line { door, query: None, messages, cut, stop: None }))
        };
        self.here.session_by(&peer, request, &mut |_| {}, &mut connect, &Cancel::new()).unwrap()
    }

    /// A run that goes well: added, changed, deleted here and there.
    fn sync(&self) -> [[usize; 3]; 2] {
        self.sync_as(&SyncRequest { only: vec![Kind::Contacts], ..SyncRequest::default() })
    }

    fn sync_as(&self, request: &SyncRequest) -> [[usize; 3]; 2] {
        let outcome = self.try_sync(request, None);
        assert_eq!(outcome.error, None, "{outcome:?}");
        let one = &outcome.collections[0];
        [one.here, one.peer].map(|tally| [tally.added, tally.changed, tally.deleted])
    }

    /// What a person sees of everybody, in an order of its own.
    fn faces(service: &Service) -> Vec<String> {
        let mut all = Vec::new();
        service
            .each_record(Kind::Contacts, None, &mut |view| {
                let contact = view.record.contact().unwrap().clone();
                let values = |points: &[crate::pim::Point]| {
                    let mut all: Vec<_> = points.iter().map(|point| point.value.clone()).collect();
                    all.sort();
                    all.join(" ")
                };
                let (phones, emails) = (values(&contact.phones), values(&contact.emails));
                all.push(format!("{}|{phones}|{emails}|{}|{}", contact.display, contact.title, contact.note));
            })
            .unwrap();
        all.sort();
        all
    }

    /// Both sides have the same people; how many.
    fn same(&self, context: &str) -> usize {
        let (here, there) = (Self::faces(&self.here), Self::faces(&self.there));
        let alone = |one: &[String], other: &[String]| {
            one.iter().filter(|face| !other.contains(face)).cloned().collect::<Vec<_>>()
        };
        assert_eq!((alone(&here, &there), alone(&there, &here)), (Vec::new(), Vec::new()), "{context}");
        assert_eq!(here.len(), there.len(), "{context}");
        here.len()
    }
}

fn id(service: &Service, n: usize) -> i64 {
    let name = format!("Anna{n} ");
    let mut found = Vec::new();
    let mut look = |view: crate::service::library::RecordView| {
        if view.record.title().starts_with(&name) {
            found.push(view.id);
        }
    };
    service.each_record(Kind::Contacts, None, &mut look).unwrap();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0]
}

fn edit(service: &Service, n: usize, change: impl FnOnce(&mut crate::pim::Contact)) {
    let id = id(service, n);
    let mut contact = service.record(Kind::Contacts, id).unwrap().record.contact().unwrap().clone();
    change(&mut contact);
    let _ = service.change_record(id, &contact.into()).unwrap();
}

fn delete(service: &Service, n: usize) {
    let _ = service.delete_records(Kind::Contacts, &[id(service, n)]).unwrap();
}

/// Everything that can happen between two runs.
fn everything(pair: &Pair, base: usize) {
    add(&pair.here, base..base + 2);
    add(&pair.there, base + 10..base + 12);
    edit(&pair.here, 0, |contact| contact.title = format!("T{base}"));
    edit(&pair.there, 20, |contact| contact.title = format!("U{base}"));
    edit(&pair.here, 10, |contact| contact.title = format!("V{base}"));
    edit(&pair.there, 10, |contact| contact.note = format!("W{base}"));
}

fn round(settings: impl FnOnce(&mut NewAccount)) {
    let pair = Pair::new(settings);
    add(&pair.here, 0..20);
    add(&pair.there, 10..35);
    assert_eq!(pair.sync(), [[15, 0, 0], [10, 0, 0]]);
    assert_eq!(pair.same("first"), 35);
    assert_eq!(pair.sync(), [[0; 3]; 2]);

    everything(&pair, 100);
    delete(&pair.here, 5);
    delete(&pair.there, 25);
    assert_eq!(pair.sync(), [[2, 2, 1], [2, 2, 1]]);
    assert_eq!(pair.same("changes"), 37);
    assert_eq!(pair.sync(), [[0; 3]; 2]);

    edit(&pair.here, 1, |contact| contact.title = "Bäckerin".into());
    edit(&pair.there, 1, |contact| contact.title = "Pilotin".into());
    assert_eq!(pair.sync(), [[0; 3]; 2]);
    let conflicts = pair.here.conflicts().unwrap();
    assert_eq!((conflicts.len(), pair.there.conflicts().unwrap().len()), (1, 0), "the server is told nothing");
    let answer = [crate::planner::Answer { field: None, take: crate::planner::Take::Here }];
    let _ = pair.here.resolve(conflicts[0].n, &answer).unwrap();
    assert_eq!(pair.sync(), [[0; 3], [0, 1, 0]]);
    assert_eq!(pair.same("answered"), 37);

    let slow = SyncRequest { mode: SyncMode::Slow, only: vec![Kind::Contacts], ..SyncRequest::default() };
    assert_eq!(pair.sync_as(&slow), [[0; 3]; 2]);
    assert_eq!(pair.same("compared"), 37);
    everything(&pair, 200);
    assert_eq!(pair.sync(), [[2, 2, 0], [2, 2, 0]], "after everything has new ids");
    assert_eq!(pair.same("at last"), 41);
}

#[test]
fn both_sides_become_one_in_wbxml() {
    round(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
}

#[test]
fn both_sides_become_one_in_xml_with_the_databases_the_server_tells_of() {
    round(|account| (account.encoding, account.auth) = (Some("xml".into()), Some("basic".into())));
}

#[test]
fn both_sides_become_one_with_signed_messages() {
    round(|account| account.auth = Some("hmac".into()));
}

#[test]
fn both_sides_become_one_in_sif() {
    round(|account| account.format = Some("sif".into()));
}

#[test]
fn a_line_that_is_cut_anywhere_loses_and_doubles_nobody() {
    let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
    add(&pair.here, 0..20);
    add(&pair.there, 10..35);
    let (mut people, mut broken) = (35, 0);
    for (round, lost) in [Lost::Request, Lost::Answer].into_iter().cycle().take(24).enumerate() {
        let cut = round / 2 + 1;
        let context = format!("{lost:?} {cut}");
        let request = SyncRequest { only: vec![Kind::Contacts], ..SyncRequest::default() };
        let outcome = pair.try_sync(&request, Some((cut, lost)));
        broken += usize::from(outcome.error.is_some());
        let outcome = pair.try_sync(&request, None);
        assert_eq!(outcome.error, None, "{context}");
        assert_eq!(pair.same(&context), people, "{context}");
        assert_eq!(pair.sync(), [[0; 3]; 2], "{context}");
        assert!(pair.here.conflicts().unwrap().is_empty() && pair.there.conflicts().unwrap().is_empty(), "{context}");
        everything(&pair, 1_000 + round * 100);
        people += 4;
    }
    assert!(broken > 10, "{broken} runs were cut");
}

#[test]
fn an_edit_after_a_cut_meets_what_the_server_has() {
    for cut in 1..10 {
        for lost in [Lost::Request, Lost::Answer] {
            let context = format!("{lost:?} {cut}");
            let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
            add(&pair.here, 0..5);
            add(&pair.there, 5..10);
            let request = SyncRequest { only: vec![Kind::Contacts], ..SyncRequest::default() };
            let _ = pair.try_sync(&request, Some((cut, lost)));
            // Whoever has got across is changed on the other side.
            if pair.there.count(Kind::Contacts, "").unwrap() == 10 {
                edit(&pair.there, 2, |contact| contact.title = "Pilotin".into());
            }
            if pair.here.count(Kind::Contacts, "").unwrap() == 10 {
                edit(&pair.here, 7, |contact| contact.title = "Bäckerin".into());
            }
            let _ = pair.sync();
            assert_eq!(pair.same(&context), 10, "{context}");
            assert_eq!(pair.sync(), [[0; 3]; 2], "{context}");
        }
    }
}

#[test]
fn a_person_may_want_one_way_or_one_side_only() {
    let request = |mode| SyncRequest { mode, only: vec![Kind::Contacts], yes: true, ..SyncRequest::default() };
    for (mode, done, sizes) in [
        (SyncMode::CopyToPeer, [[0, 0, 0], [2, 2, 0]], [24, 26]),
        (SyncMode::CopyFromPeer, [[2, 2, 0], [0, 0, 0]], [26, 24]),
        (SyncMode::ReplacePeer, [[0, 0, 0], [2, 3, 2]], [24, 24]),
        (SyncMode::ReplaceHere, [[2, 3, 2], [0, 0, 0]], [24, 24]),
    ] {
        let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
        add(&pair.here, 0..22);
        let _ = pair.sync();
        everything(&pair, 100);
        assert_eq!(pair.sync_as(&request(mode)), done, "{mode:?}");
        let count = |service: &Service| service.count(Kind::Contacts, "").unwrap();
        assert_eq!([count(&pair.here), count(&pair.there)], sizes, "{mode:?}");
    }
}

#[test]
fn a_preview_writes_nothing_on_either_side() {
    let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
    add(&pair.here, 0..3);
    add(&pair.there, 3..8);
    let outcome = pair.try_sync(&SyncRequest { preview: true, ..SyncRequest::default() }, None);
    assert_eq!((outcome.error, outcome.collections[0].steps.len()), (None, 8));
    let count = |service: &Service| service.count(Kind::Contacts, "").unwrap();
    assert_eq!([count(&pair.here), count(&pair.there)], [3, 5]);
    assert_eq!(pair.sync(), [[5, 0, 0], [3, 0, 0]]);
}

#[test]
fn a_first_sync_under_review_waits_and_then_does_what_was_shown() {
    let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
    let _ = pair.here.set_peer("Account", &[("first-sync", "review")]).unwrap();
    add(&pair.here, 0..3);
    add(&pair.there, 2..8);
    let outcome = pair.try_sync(&SyncRequest::default(), None);
    assert!(outcome.plan_waits, "{outcome:?}");
    let count = |service: &Service| service.count(Kind::Contacts, "").unwrap();
    assert_eq!([count(&pair.here), count(&pair.there)], [3, 6]);
    let _ = pair.here.approve_plan("Account", &[]).unwrap();
    assert_eq!(pair.sync(), [[5, 0, 0], [2, 0, 0]]);
    assert_eq!(pair.same("approved"), 8);
}

#[test]
fn a_wrong_password_is_said_and_another_database_is_not_touched() {
    let pair = Pair::new(|account| account.password = "wrong".into());
    let outcome = pair.try_sync(&SyncRequest::default(), None);
    assert_eq!(outcome.error, Some(refused(AccountTrouble::Login)));
    let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "fotos".to_owned())].into());
    add(&pair.here, 0..3);
    let outcome = pair.try_sync(&SyncRequest::default(), None);
    let gone = AccountTrouble::NoDatabase { kind: Kind::Contacts, database: "fotos".into() };
    assert_eq!(outcome.error, Some(refused(gone)));
}

#[test]
fn another_password_opens_an_account_again() {
    let pair = Pair::new(|account| account.password = "wrong".into());
    add(&pair.there, 0..3);
    assert_eq!(pair.try_sync(&SyncRequest::default(), None).error, Some(refused(AccountTrouble::Login)));
    let set =
        |password: &str, settings: &[(&str, &str)]| pair.here.set_account("Account", settings, password).map(drop);
    assert_eq!(set("", &[]), Err(Error::NoPassword));
    assert!(set("sesame", &[("guard", "perhaps")]).is_err());
    assert!(pair.try_sync(&SyncRequest::default(), None).error.is_some(), "all or nothing");
    assert_eq!(set("sesame", &[("name", "Account")]), Ok(()));
    assert_eq!(pair.sync(), [[3, 0, 0], [0; 3]]);
    let phone = pair.there.set_account("Phone", &[], "other");
    assert_eq!(phone.map(drop), Err(Error::NotAnAccount("Phone".into())));
}

fn refused(reason: AccountTrouble) -> Error {
    Error::Account { server: "http://there/syncml".into(), reason }
}

/// A run that is stopped before any of its messages says so (224), goes on there the next time (225) where changes were
/// being read, and in the end nobody is lost or doubled.
#[test]
fn a_run_that_is_stopped_goes_on_another_time() {
    let (mut suspended, mut resumed) = (0, 0);
    for after in 1..14 {
        let pair = Pair::new(|account| account.databases = [(Kind::Contacts, "contacts".to_owned())].into());
        add(&pair.here, 0..22);
        let _ = pair.sync();
        everything(&pair, 100);
        let context = format!("after {after}");
        let stop = Cancel::new();
        let peer = pair.here.find_peer("Account").unwrap();
        let (door, messages) = (pair.door.clone(), Arc::new(AtomicUsize::new(0)));
        let mut connect = || -> Result<Box<dyn MessageLink>, LinkError> {
            let stop = Some((after, stop.clone()));
            Ok(Box::new(Line { door: door.clone(), query: None, messages: messages.clone(), cut: None, stop }))
        };
        let outcome = pair.here.session_by(&peer, &SyncRequest::default(), &mut |_| {}, &mut connect, &stop).unwrap();
        let stopped = outcome.error == Some(Error::Cancelled);
        assert!(
            stopped || (outcome.error.is_none() && messages.load(Ordering::Relaxed) <= after),
            "{context}: {outcome:?}"
        );
        suspended += wire(&pair.here, outcome.run, 224);
        let next = pair.try_sync(&SyncRequest::default(), None);
        assert_eq!(next.error, None, "{context}");
        resumed += wire(&pair.here, next.run, 225);
        for _ in 0..2 {
            let _ = pair.sync();
        }
        let _ = pair.same(&context);
        assert_eq!(pair.sync(), [[0; 3]; 2], "{context}");
    }
    assert!(suspended > 2 && resumed > 0, "{suspended} suspended, {resumed} resumed");
}

/// How many of our messages of a run say an alert.
fn wire(service: &Service, run: i64, code: u16) -> usize {
    let wire = service.store().read(|reader| reader.wire(reader.numbered_run(run)?.unwrap().id)).unwrap();
    let says = |message: &&crate::store::WireMessage| {
        let encoding = crate::protocol::syncml::Encoding::sniff(&message.bytes).unwrap();
        let limits = crate::protocol::syncml::codec::Limits::default();
        let decoded = crate::protocol::syncml::codec::decode(&message.bytes, encoding, &limits).unwrap();
        decoded.message.body.iter().any(|command| {
            matches!(command, crate::protocol::syncml::message::Command::Alert(alert) if alert.code == Some(code))
        })
    };
    let ours = wire.iter().filter(|message| message.direction == crate::store::WireDirection::Out);
    ours.filter(says).count()
}
