//! A great many contacts, and large ones.

use std::borrow::Cow;
use std::collections::BTreeMap;

use cordial::link::http_client::{HttpClient, HttpClientOptions, HttpMessageLink};
use cordial::link::{Cancel, Document, MessageLink};
use cordial::pim::Record;
use cordial::protocol::syncml::alert::SyncType;
use cordial::protocol::syncml::anchor::AnchorPair;
use cordial::protocol::syncml::auth::{Account, Scheme};
use cordial::protocol::syncml::client::{
    Added, Client, ClientStore, Content, Login, Memory, NotKept, Options, Password, Pending, Refusal, Replaced, Scope,
    StoreOptions,
};
use cordial::protocol::syncml::message::{MapItem, Verb};
use cordial::protocol::syncml::{Encoding, Version};
use serde_json::Value;

use crate::support::{Home, PASSWORD, Server, SyncEvolution, faces, person};

const MANY: usize = 10_000;

/// A phone's memory: items by id.
#[derive(Default)]
struct Shelf {
    items: BTreeMap<String, String>,
    changed: BTreeMap<String, Verb>,
    memory: Memory,
    nonce: Vec<u8>,
    taken: usize,
}

impl Shelf {
    fn with(count: usize) -> Self {
        let items = (0..count).map(|n| (format!("i{n}"), person(n))).collect();
        Self { items, ..Self::default() }
    }
}

impl ClientStore for Shelf {
    fn memory(&mut self, _: &str) -> Memory {
        self.memory.clone()
    }
    fn begin(&mut self, _: &str, _: SyncType, _: Scope) {}
    fn work(&mut self, _: &str, scope: Scope) -> Vec<Pending> {
        let pending = |(luid, verb): (&String, Verb)| Pending { verb, luid: luid.clone() };
        match scope {
            Scope::All => self.items.keys().map(|luid| pending((luid, Verb::Replace))).collect(),
            Scope::Changes | Scope::Rest => self.changed.iter().map(|(luid, verb)| pending((luid, *verb))).collect(),
            Scope::Nothing => Vec::new(),
        }
    }
    fn read(&mut self, _: &str, luid: &str) -> Option<Content> {
        let bytes = self.items.get(luid)?.clone().into_bytes();
        Some(Content { content_type: Cow::Borrowed("text/vcard"), bytes, parent: None })
    }
    fn taken(&mut self, _: &str, pending: &Pending, status: u16) {
        assert!((200..300).contains(&status), "{pending:?} was answered {status}");
        self.taken += 1;
    }
    fn add(&mut self, _: &str, guid: &str, content: Content) -> Result<Added, Refusal> {
        let luid = format!("s{guid}");
        let before = self.items.insert(luid.clone(), String::from_utf8(content.bytes).unwrap());
        assert_eq!(before, None, "{guid} came twice");
        Ok(Added::New(luid))
    }
    fn replace(&mut self, _: &str, luid: &str, content: Content) -> Result<Replaced, Refusal> {
        let _ = self.items.insert(luid.to_owned(), String::from_utf8(content.bytes).unwrap());
        Ok(Replaced::Updated)
    }
    fn delete(&mut self, _: &str, luid: &str) -> Result<(), Refusal> {
        self.items.remove(luid).map(drop).ok_or(Refusal::Unknown)
    }
    fn erase(&mut self, _: &str) -> Result<(), Refusal> {
        self.items.clear();
        Ok(())
    }
    fn mapped(&mut self, _: &str, _: &[MapItem]) {}
    fn commit(&mut self, _: &str, anchors: AnchorPair) {
        self.changed.clear();
        self.memory = Memory { anchors: Some(anchors), ..Memory::default() };
    }
    fn distrust(&mut self, _: &str) {
        self.memory = Memory::default();
    }
    fn forget_break(&mut self, _: &str) {}
    fn nonce(&mut self, nonce: &[u8]) {
        self.nonce = nonce.to_vec();
    }
    fn keep(&mut self) -> Result<(), NotKept> {
        Ok(())
    }
}

/// One session of the shelf over HTTP; `after` is called after every answer.
fn session(shelf: &mut Shelf, url: &str, number: u32, mut after: impl FnMut(u32)) -> u32 {
    let mut options = Options::new(Version::V12, number.to_string(), "IMEI:001122334455667", url);
    let account = Account { user: "cordial".to_owned(), password: PASSWORD.to_owned() };
    options.login =
        Some(Login { account, first: Some(Scheme::Md5), nonce: shelf.nonce.clone(), password: Password::Shown });
    options.max_msg_size = Some(100_000);
    options.stores = vec![StoreOptions {
        local: "addressbook".to_owned(),
        remote: "contacts".to_owned(),
        mode: SyncType::TwoWay,
        next: number.to_string(),
    }];
    let mut client = Client::new(options);
    let http = HttpClient::new(HttpClientOptions::default(), Cancel::default()).unwrap();
    let mut link = HttpMessageLink::new(http, url, Vec::new()).unwrap();
    let mut messages = 0;
    while let Some(document) = client.next(shelf).unwrap() {
        let answer = link.exchange(Document::new(Encoding::Wbxml.media_type(), document)).unwrap();
        client.receive(&answer.body, shelf).unwrap();
        if let Some(address) = client.address() {
            link.readdress(address).unwrap();
        }
        messages += 1;
        after(messages);
    }
    let report = client.report();
    assert_eq!(report.end, Some(cordial::protocol::syncml::client::End::Completed), "{report:?}");
    messages
}

/// Peak resident memory of a process, KiB.
fn peak(server: &Server) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.pid())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

fn added(run: &Value, side: &str) -> u64 {
    assert_eq!(run["error"], Value::Null, "{run}");
    run["collections"][0][side]["added"].as_u64().unwrap()
}

/// What the planner may take for every contact of a whole comparison, KiB: both sides, their agreement and the plan.
const PLANNED: u64 = 8;
/// What the program takes with nobody in it, KiB.
const IDLE: u64 = 40 * 1024;

#[test]
fn ten_thousand_go_up_and_the_messages_on_the_way_take_no_memory() {
    let home = Home::new();
    home.add_dial_in("Phone", &["first-sync=join"]);
    let server = home.serve();
    let mut shelf = Shelf::with(MANY);
    // Messages in which contacts are only told and kept.
    let mut peaks = Vec::new();
    let messages = session(&mut shelf, &server.url, 1, |_| peaks.push(peak(&server)));
    let run = server.finished();
    assert_eq!((added(&run, "here"), added(&run, "peer")), (MANY as u64, 0));
    assert_eq!(shelf.taken, MANY);
    assert_eq!(home.contacts().len(), MANY);
    assert!(messages >= 12, "{messages} messages cannot show anything");
    let telling = &peaks[4..messages as usize / 2];
    let grown = telling.last().unwrap() - telling[0];
    // What the messages in between carried, had it stayed, would be a multiple of its bytes on the wire.
    assert!(grown < 4 * 1024, "{grown} KiB more from message 5 to {}: {peaks:?}", messages / 2);
    let most = IDLE + MANY as u64 * PLANNED;
    assert!(peak(&server) < most, "{} KiB for {MANY} contacts", peak(&server));

    let quiet = session(&mut shelf, &server.url, 2, |_| ());
    let run = server.finished();
    assert_eq!((added(&run, "here"), added(&run, "peer")), (0, 0));
    assert!(quiet <= 3, "nothing changed, and still {quiet} messages");
}

#[test]
fn ten_thousand_come_down_once_each() {
    let home = Home::new();
    home.add_dial_in("Phone", &["first-sync=join"]);
    let cards = home.path("all.vcf");
    std::fs::write(&cards, (0..MANY).map(person).collect::<String>()).unwrap();
    assert_eq!(home.run(&["contacts", "import", cards.to_str().unwrap()]).code(), 0);
    let server = home.serve();
    let mut shelf = Shelf::default();
    session(&mut shelf, &server.url, 1, |_| ());
    let run = server.finished();
    assert_eq!((added(&run, "here"), added(&run, "peer")), (0, MANY as u64));
    let records: Vec<Record> =
        shelf.items.values().flat_map(|card| crate::support::read_cards(card.as_bytes())).collect();
    let people: Vec<Record> = (0..MANY).flat_map(|n| crate::support::read_cards(person(n).as_bytes())).collect();
    assert!(faces(&records) == faces(&people), "the phone has other people than were sent");
    assert!(peak(&server) < IDLE + MANY as u64 * PLANNED, "{} KiB for {MANY} contacts", peak(&server));

    session(&mut shelf, &server.url, 2, |_| ());
    let run = server.finished();
    assert_eq!((added(&run, "here"), added(&run, "peer")), (0, 0));
    assert_eq!(shelf.items.len(), MANY);
}

#[test]
fn a_thousand_of_syncevolution_arrive_and_stay() {
    let home = Home::new();
    home.add_dial_in("Phone", &["first-sync=join"]);
    let server = home.serve();
    let phone = SyncEvolution::new(&server.url, &[]);
    (0..1_000).for_each(|n| phone.add(&format!("p{n}"), &person(n)));
    phone.sync_well("slow");
    assert_eq!(added(&server.finished(), "here"), 1_000);
    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!((added(&run, "here"), added(&run, "peer")), (0, 0), "compared again, nobody is doubled");
    assert_eq!((home.contacts().len(), phone.files().len()), (1_000, 1_000));
    assert_eq!(faces(&home.records()), faces(&phone.records()));
}

/// Bytes that begin like a JPEG and do not compress, always the same for a seed.
fn picture(size: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let noise = std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    });
    [0xff, 0xd8, 0xff, 0xe0].into_iter().chain(noise).take(size - 2).chain([0xff, 0xd9]).collect()
}

fn with_picture(n: usize, picture: &[u8]) -> String {
    use base64::Engine as _;
    let coded = base64::engine::general_purpose::STANDARD.encode(picture);
    let mut card = person(n).replace("END:VCARD\r\n", "PHOTO;ENCODING=b;TYPE=JPEG:\r\n");
    for line in coded.as_bytes().chunks(70) {
        // Folded at once after the colon, as a reader has to bear it.
        card.truncate(card.len() - 2);
        card += &format!("\r\n {}\r\n", std::str::from_utf8(line).unwrap());
    }
    card + "END:VCARD\r\n"
}

/// The picture of the only record that has one.
fn picture_of(records: &[Record]) -> Vec<u8> {
    let pictures: Vec<_> = records.iter().filter_map(|record| record.contact()?.photo.clone()).collect();
    assert_eq!(pictures.len(), 1);
    pictures[0].bytes.to_vec()
}

fn large_pictures(settings: &[&str]) {
    let (up, down) = (picture(300_000, 1), picture(300_001, 2));
    let home = Home::new();
    home.add_dial_in("Phone", &["first-sync=join"]);
    let server = home.serve();
    let phone = SyncEvolution::new(&server.url, settings);
    phone.add("p1", &with_picture(1, &up));
    phone.sync_well("slow");
    assert_eq!(added(&server.finished(), "here"), 1);
    assert!(picture_of(&home.records()) == up, "the picture that went up is another one here");

    let card = home.path("own.vcf");
    std::fs::write(&card, with_picture(2, &down)).unwrap();
    assert_eq!(home.run(&["contacts", "import", card.to_str().unwrap()]).code(), 0);
    phone.sync_well("two-way");
    assert_eq!(added(&server.finished(), "peer"), 1);
    let there: Vec<_> = phone.records().into_iter().filter(|record| record.title() == "Karl Novák2").collect();
    assert!(picture_of(&there) == down, "the picture that went down is another one there");

    phone.sync_well("slow");
    let run = server.finished();
    assert_eq!(run["error"], Value::Null);
    for side in ["here", "peer"] {
        for what in ["added", "changed", "deleted"] {
            assert_eq!(run["collections"][0][side][what], 0, "compared again, nothing moves: {run}");
        }
    }
}

#[test]
fn a_large_picture_goes_both_ways_in_pieces() {
    large_pictures(&["enableWBXML=1", "maxMsgSize=20000"]);
}

#[test]
fn a_large_picture_goes_both_ways_in_pieces_of_xml() {
    large_pictures(&["enableWBXML=0", "maxMsgSize=50000"]);
}
