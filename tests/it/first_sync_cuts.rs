//! A first sync of three hundred people and three hundred events, a third of them on both sides, with a phone on a cable,
//! a phone that dials in and an account: the line is cut before and within any message, and the process is killed at any
//! boundary of its transactions. Resumed, both sides are what an uninterrupted sync makes of them.
//!
//! `CORDIAL_CUTS_POINTS` asks for another number of points of each peer, or for `all`; `CORDIAL_CUTS_SEED` for others.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use cordial::link::Cancel;
use cordial::link::http_client::{HttpClient, HttpClientOptions, HttpMessageLink};
use cordial::link::tcp::TcpDoor;
use cordial::pim::{Kind, Zone};
use cordial::profile;
use cordial::protocol::syncml::client::End;
use cordial::service::accounts::NewAccount;
use cordial::service::clock::SystemClock;
use cordial::service::events::News;
use cordial::service::library::Source;
use cordial::service::listener::Listeners;
use cordial::service::outcome::RunOutcome;
use cordial::service::peers::NewPhone;
use cordial::service::run::SyncRequest;
use cordial::service::{Keyring, Options, Service};
use cordial::store::Store;
use cordial::virtual_phone::{self, Ending, PhoneReport, Shape, Shelf, VirtualPhone};
use tempfile::TempDir;

use crate::support::proxy::{Cut, Proxy, Way};
use crate::support::{Home, PASSWORD, copy_folder, peers};

/// On each side of each kind, and how many there are in all.
const EACH: usize = 200;
const ALL: usize = 300;
/// Points of each peer unless asked otherwise.
const POINTS: usize = 60;
/// Syncs after which nothing may move any more.
const SESSIONS: usize = 4;
/// MaxMsgSize of the phones.
const MESSAGE: u64 = 5_000;
const NAME: &str = "Other";
/// The alert that resumes a broken session.
const RESUME: u16 = 225;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Peer {
    Cable,
    DialIn,
    Account,
}

/// What befalls a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Nothing,
    Cut(Cut),
    /// At this boundary of transactions; at none with 0.
    Kill(usize),
}

/// A kind of peer, the cable to it, and what kills processes.
struct Rig {
    peer: Peer,
    proxy: Proxy,
    tools: TempDir,
}

impl Rig {
    fn new(peer: Peer) -> Self {
        let tools = TempDir::new().unwrap();
        let source = peers().join("kill-at-sync.c");
        let mut compiler = Command::new("cc");
        let _ = compiler.args(["-shared", "-fPIC", "-O2", "-o"]).arg(tools.path().join("kill.so")).arg(source);
        assert!(compiler.arg("-ldl").status().unwrap().success());
        Rig { peer, proxy: Proxy::new(), tools }
    }

    fn shape(&self) -> Shape {
        let mut shape = Shape::of(&profile::load("nokia-n80").unwrap());
        shape.max_msg_size = MESSAGE;
        shape.shelves.retain(|shelf| [Shelf::Contacts, Shelf::Calendar].contains(&shelf.shelf));
        shape
    }

    /// Where transactions that passed leave their mark.
    fn log(&self) -> PathBuf {
        self.tools.path().join("boundaries")
    }
}

/// The computer in `cordial`, the phone in `phone` or the other end of an account in `there`.
struct Bench<'a> {
    home: Home,
    rig: &'a Rig,
}

/// Everything on both sides: what it says, and how often.
type Contents = [BTreeMap<String, usize>; 2];

fn service(folder: &Path) -> Service {
    Service::open(Options {
        data: folder.join("cordial"),
        keyring: Keyring::File(folder.join("keys.json")),
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: Zone::named("Europe/Paris").unwrap(),
    })
    .unwrap()
}

fn contents(service: &Service) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for kind in Kind::ALL {
        let mut count = |text: String| *all.entry(text).or_default() += 1;
        let each = &mut |view: cordial::service::library::RecordView| {
            let fields = view.record.fields().filter(|(field, _)| !field.to_string().ends_with("uid"));
            count(fields.map(|(field, value)| format!("{field} {value:?}\n")).collect());
        };
        service.each_record(kind, None, each).unwrap();
    }
    all
}

fn add(service: &Service, kind: Kind, text: String) {
    let source = Source { name: "test".to_owned(), bytes: text.into_bytes() };
    let added = service.add_records(kind, &source).unwrap();
    assert!(added.rejected.is_empty(), "{:?}", added.rejected);
}

/// Somebody; a few of those on both sides are told differently.
fn card(n: usize, more: &str) -> String {
    let more = if n.is_multiple_of(10) { more } else { "" };
    format!("BEGIN:VCARD\r\nVERSION:2.1\r\nN:Family{n};Given{n}\r\nTEL;CELL:+3361234{n:05}\r\n{more}END:VCARD\r\n")
}

fn event(n: usize, more: &str) -> String {
    let (day, hour) = (n % 28 + 1, n / 28 + 8);
    let more = if n.is_multiple_of(10) { more } else { "" };
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY:Meeting {n}\r\nDTSTART:202612{day:02}T{hour:02}0000Z\r\n\
         DTEND:202612{day:02}T{hour:02}3000Z\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

impl<'a> Bench<'a> {
    /// Two sides that never met.
    fn strangers(rig: &'a Rig) -> Self {
        let bench = Bench { home: Home::in_memory(), rig };
        let here = bench.here();
        let at = rig.proxy.address();
        let phone = |link: String, profile: Option<&str>| NewPhone {
            name: NAME.to_owned(),
            link,
            profile: profile.map(str::to_owned),
            user: Some("cordial".to_owned()),
            password: Some(PASSWORD.to_owned()),
            ..NewPhone::default()
        };
        match rig.peer {
            Peer::Cable => drop(here.add_phone(phone(format!("tcp:{at}"), Some("nokia-n80"))).unwrap()),
            Peer::DialIn => drop(here.add_phone(phone("dial-in".to_owned(), None)).unwrap()),
            Peer::Account => {
                let account = NewAccount {
                    name: NAME.to_owned(),
                    url: format!("http://{at}/syncml"),
                    user: "cordial".to_owned(),
                    password: PASSWORD.to_owned(),
                    ..NewAccount::default()
                };
                drop(here.add_account(account).unwrap());
            }
        }
        let _set = here.set_peer(NAME, &[("first-sync", "join")]).unwrap();
        add(&here, Kind::Contacts, (ALL - EACH..ALL).map(|n| card(n, "ORG:Werk\r\n")).collect());
        add(&here, Kind::Events, (ALL - EACH..ALL).map(|n| event(n, "LOCATION:Kiel\r\n")).collect());
        let there = (0..EACH).map(|n| (card(n, "EMAIL;INTERNET:n@example.org\r\n"), event(n, "DESCRIPTION:told\r\n")));
        if rig.peer == Peer::Account {
            let other = bench.there();
            let _added = other.add_phone(phone("dial-in".to_owned(), None)).unwrap();
            let _set = other.set_peer(NAME, &[("first-sync", "join")]).unwrap();
            let (cards, events): (Vec<_>, Vec<_>) = there.unzip();
            add(&other, Kind::Contacts, cards.concat());
            add(&other, Kind::Events, events.concat());
        } else {
            for shelf in [Shelf::Contacts, Shelf::Calendar] {
                std::fs::create_dir_all(bench.phone().join(shelf.name())).unwrap();
            }
            for (n, (card, event)) in there.enumerate() {
                for (shelf, text) in [(Shelf::Contacts, card), (Shelf::Calendar, event)] {
                    let file = bench.phone().join(shelf.name()).join(format!("{}.{}", n + 1, shelf.extension()));
                    std::fs::write(file, text).unwrap();
                }
            }
        }
        bench
    }

    fn copy(&self) -> Self {
        let home = Home::in_memory();
        copy_folder(self.home.folder(), home.folder());
        Bench { home, rig: self.rig }
    }

    fn here(&self) -> Service {
        service(self.home.folder())
    }

    fn there(&self) -> Service {
        service(&self.home.path("there"))
    }

    fn phone(&self) -> PathBuf {
        self.home.path("phone")
    }

    fn open_phone(&self) -> VirtualPhone {
        VirtualPhone::open(&self.phone(), self.rig.shape(), "".parse().unwrap()).unwrap()
    }

    fn contents(&self) -> Contents {
        let there = if self.rig.peer == Peer::Account {
            contents(&self.there())
        } else {
            let phone = self.open_phone();
            let mut all = BTreeMap::new();
            for item in [Shelf::Contacts, Shelf::Calendar].into_iter().flat_map(|shelf| phone.items(shelf).unwrap()) {
                *all.entry(String::from_utf8(item.bytes).unwrap()).or_default() += 1;
            }
            all
        };
        [contents(&self.here()), there]
    }

    /// One session; `Ok(true)` if all went well and nothing had to move.
    fn session(&self, fault: Fault) -> Result<bool, String> {
        match self.rig.peer {
            Peer::DialIn => self.is_called(fault),
            Peer::Cable | Peer::Account => self.calls(fault),
        }
    }

    fn lead_to(&self, to: SocketAddr, fault: Fault) {
        let cut = if let Fault::Cut(cut) = fault { Some(cut) } else { None };
        self.rig.proxy.lead_to(to, cut);
    }

    /// What a process gets that is killed at a boundary.
    fn deadly(&self, at: usize) -> [(String, String); 3] {
        let text = |path: PathBuf| path.to_str().unwrap().to_owned();
        [
            ("LD_PRELOAD".to_owned(), text(self.rig.tools.path().join("kill.so"))),
            ("KILL_AT".to_owned(), at.to_string()),
            ("KILL_LOG".to_owned(), text(self.rig.log())),
        ]
    }

    fn calls(&self, fault: Fault) -> Result<bool, String> {
        let far = FarEnd::of(self);
        self.lead_to(far.address, fault);
        if let Fault::Kill(at) = fault {
            let ran = self.home.command(&["sync", NAME]).envs(self.deadly(at)).output().unwrap();
            return match ran.status.code() {
                None | Some(0) => Ok(false),
                Some(code) => Err(format!("ended with {code}: {}", String::from_utf8_lossy(&ran.stderr))),
            };
        }
        let outcome =
            self.here().sync(NAME, &SyncRequest::default(), &mut |_| {}).map_err(|error| error.to_string())?;
        is_still(&outcome)
    }

    fn is_called(&self, fault: Fault) -> Result<bool, String> {
        let call = |url: &str| {
            self.lead_to(url.trim_start_matches("http://").split('/').next().unwrap().parse().unwrap(), fault);
            let url = format!("http://{}/syncml", self.rig.proxy.address());
            let client = HttpClient::new(HttpClientOptions::default(), Cancel::new()).unwrap();
            let mut link = HttpMessageLink::new(client, &url, Vec::new()).unwrap();
            let login = virtual_phone::login("cordial", PASSWORD);
            let report = self.open_phone().sync_to(&mut link, &url, Some(login), virtual_phone::TWO_WAY);
            report.map_err(|error| error.to_string())
        };
        if let Fault::Kill(at) = fault {
            let deadly = self.deadly(at);
            let deadly = deadly.each_ref().map(|(name, value)| (name.as_str(), value.as_str()));
            // Some die before they listen.
            if let Some(server) = self.home.try_to_serve(&deadly) {
                let _report = call(&server.url);
            }
            return Ok(false);
        }
        let here = self.here();
        let feed = here.news();
        let listeners = here.listen(&["127.0.0.1:0".to_owned()]).unwrap();
        let report = call(&listeners.urls().remove(0))?;
        let outcome = feed.drain().into_iter().rev().find_map(|news| match news {
            News::RunFinished(outcome) => Some(*outcome),
            _ => None,
        });
        let resumed = |report: &PhoneReport| {
            report.session.as_ref().is_some_and(|session| session.stores.iter().any(|store| store.asked == RESUME))
        };
        let end = report.session.as_ref().and_then(|session| session.end);
        if report.ending != Ending::Parted || end != Some(End::Completed) {
            return Err(format!("{:?} {end:?}", report.ending));
        }
        Ok(is_still(&outcome.ok_or("no run")?)? && !resumed(&report))
    }

    /// Syncs until nothing moves; then both sides are as they should be.
    fn settles_as(&self, wanted: &Contents) -> Result<usize, String> {
        let mut sessions = 0;
        while !self.session(Fault::Nothing)? {
            sessions += 1;
            if sessions == SESSIONS {
                return Err(format!("something still moves after {SESSIONS} syncs"));
            }
        }
        let here = self.here();
        let (asked, held) = (here.conflicts().unwrap().len(), here.held().unwrap().len());
        if asked + held > 0 {
            return Err(format!("{asked} questions, {held} held"));
        }
        let file = self.home.path("cordial").join("cordial.sqlite");
        Store::open(&file).and_then(|store| store.check()).map_err(|error| error.to_string())?;
        let found = self.contents();
        for (side, found, wanted) in [("here", &found[0], &wanted[0]), ("there", &found[1], &wanted[1])] {
            let lost: Vec<_> = wanted.iter().filter(|(text, count)| found.get(*text) < Some(count)).collect();
            let doubled: Vec<_> = found.iter().filter(|(text, count)| wanted.get(*text) < Some(count)).collect();
            if !lost.is_empty() || !doubled.is_empty() {
                return Err(format!("{side}: lost {lost:#?}, too much {doubled:#?}"));
            }
        }
        Ok(sessions)
    }
}

fn is_still(outcome: &RunOutcome) -> Result<bool, String> {
    match &outcome.error {
        Some(error) => Err(error.to_string()),
        None => Ok(outcome.collections.iter().all(|one| one.here.total() + one.peer.total() == 0)),
    }
}

/// Whoever is called, until dropped.
struct FarEnd {
    address: SocketAddr,
    phone: Option<(JoinHandle<()>, Cancel)>,
    _account: Option<Listeners>,
}

impl FarEnd {
    fn of(bench: &Bench) -> Self {
        if bench.rig.peer == Peer::Account {
            let listeners = bench.there().listen(&["127.0.0.1:0".to_owned()]).unwrap();
            let url = listeners.urls().remove(0);
            let address = url.trim_start_matches("http://").split('/').next().unwrap().parse().unwrap();
            return FarEnd { address, phone: None, _account: Some(listeners) };
        }
        let door = TcpDoor::bind("127.0.0.1:0").unwrap();
        let address = door.local_addr();
        let (mut phone, off) = (bench.open_phone(), Cancel::new());
        let switch = off.clone();
        let answering = thread::spawn(move || {
            while let Ok(mut link) = door.accept(Duration::from_secs(600), &switch) {
                let _report = phone.serve_obex(&mut link, &switch);
            }
        });
        FarEnd { address, phone: Some((answering, off)), _account: None }
    }
}

impl Drop for FarEnd {
    fn drop(&mut self) {
        if let Some((answering, off)) = self.phone.take() {
            off.cancel();
            let _ended = answering.join();
        }
    }
}

/// What an uninterrupted sync comes to, and every point at which it can be interrupted.
fn law(start: &Bench) -> (Contents, [Vec<Fault>; 3]) {
    let calm = start.copy();
    assert_eq!(calm.session(Fault::Nothing), Ok(false));
    let turns = start.rig.proxy.turns();
    let wanted = calm.contents();
    assert!(wanted.iter().all(|side| side.values().sum::<usize>() == 2 * ALL), "{wanted:#?}");
    assert_eq!(calm.settles_as(&wanted), Ok(0));

    let counted = start.copy();
    assert_eq!(counted.session(Fault::Kill(0)), Ok(false));
    let boundaries = std::fs::read(start.rig.log()).unwrap().len();
    assert_eq!(counted.settles_as(&wanted), Ok(0), "a process does the same");

    let cuts = |after: fn(u64) -> u64| {
        let each = |(way, turns): (Way, &Vec<u64>)| {
            let cut = move |(turn, size): (usize, &u64)| Fault::Cut(Cut { way, turn, after: after(*size) });
            turns.iter().enumerate().map(cut).collect::<Vec<_>>()
        };
        [Way::Up, Way::Down].into_iter().zip(&turns).flat_map(each).collect::<Vec<_>>()
    };
    (wanted, [cuts(|_| 0), cuts(|size| size / 2), (1..=boundaries).map(Fault::Kill).collect()])
}

/// Numbers that are the same for the same seed.
fn random(seed: &mut u64, sides: usize) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 33) as usize % sides
}

/// So many of the points.
fn some_of(mut all: Vec<Fault>, count: usize, seed: &mut u64) -> Vec<Fault> {
    while all.len() > count {
        let _left_out = all.swap_remove(random(seed, all.len()));
    }
    all
}

fn interrupted_anywhere(peer: Peer) {
    let asked = std::env::var("CORDIAL_CUTS_POINTS").unwrap_or_default();
    let seed: u64 = std::env::var("CORDIAL_CUTS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let rig = Rig::new(peer);
    let start = Bench::strangers(&rig);
    let (wanted, points) = law(&start);
    let all: Vec<usize> = points.iter().map(Vec::len).collect();
    let count = if asked == "all" { usize::MAX } else { asked.parse().unwrap_or(POINTS) / points.len() };
    let mut dice = seed;
    let points = points.map(|points| some_of(points, count, &mut dice));
    let mut failures = Vec::new();
    for fault in points.iter().flatten() {
        let bench = start.copy();
        // Whatever it says: it was interrupted.
        let _said = bench.session(*fault);
        if let Err(why) = bench.settles_as(&wanted) {
            println!("{peer:?} {fault:?}: {why}");
            failures.push(format!("{peer:?} {fault:?}: {}", why.lines().next().unwrap_or_default()));
        }
    }
    let [before, within, kills] = points.map(|points| points.len());
    println!(
        "FIRST SYNC {peer:?}: {} points tried (seed {seed}): {before} of {} before a message, {within} of {} within one, \
         {kills} kills at {} boundaries of transactions; {} failed",
        before + within + kills,
        all[0],
        all[1],
        all[2],
        failures.len()
    );
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn a_first_sync_with_a_phone_on_a_cable_interrupted_anywhere() {
    interrupted_anywhere(Peer::Cable);
}

#[test]
fn a_first_sync_with_a_phone_that_dials_in_interrupted_anywhere() {
    interrupted_anywhere(Peer::DialIn);
}

#[test]
fn a_first_sync_with_an_account_interrupted_anywhere() {
    interrupted_anywhere(Peer::Account);
}
