//! The other ends: pretend phones on a cable or dialling in, and an account on a second service.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use crate::link::http_listener::HttpRequest;
use crate::link::{ByteLink, Cancel, Document, LinkError, MessageLink, loopback};
use crate::peer::dial_in::{DialIn, Limits, PATH};
use crate::pim::{Kind, Zone};
use crate::protocol::syncml::client::End;
use crate::service::clock::Clock;
use crate::service::outcome::RunOutcome;
use crate::service::run::SyncRequest;
use crate::service::session::{Door, Session};
use crate::service::{Keyring, Options, Service};
use crate::virtual_phone::{Ending, MapsAfterBreak, PhoneReport, Shape, Shelf, VirtualPhone, login};

use super::script::{Cast, Line, Mishap};
use super::things::{Slot, Thing, text_of, write_in_file, write_in_record};

/// The alert that resumes a broken session.
const RESUME: u16 = 225;

/// A clock that goes a little at every look.
#[derive(Debug)]
pub(super) struct TestClock(pub(super) AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> i64 {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

/// In memory, where there is such a place.
pub(super) fn folder() -> tempfile::TempDir {
    tempfile::TempDir::new_in("/dev/shm").or_else(|_| tempfile::TempDir::new()).unwrap()
}

pub(super) fn open(folder: &Path, clock: &Arc<TestClock>) -> Service {
    Service::open(Options {
        data: folder.join("cordial"),
        keyring: Keyring::File(folder.join("keys.json")),
        clock: clock.clone(),
        region: "CZ".to_owned(),
        zone: Zone::UTC,
    })
    .unwrap()
}

/// What can be written on and read: the computer, a phone, an account.
pub(super) trait Shore {
    /// The ids and texts of everything of a kind.
    fn items(&self, kind: Kind) -> Vec<(String, String)>;
    fn holds(&self, kind: Kind, slot: Slot) -> bool;
    fn add(&self, thing: &Thing, reuse: bool);
    fn write(&self, kind: Kind, id: &str, slot: Slot, word: Option<&str>);
    fn delete(&self, kind: Kind, id: &str);
}

impl Shore for Service {
    fn items(&self, kind: Kind) -> Vec<(String, String)> {
        let mut all = Vec::new();
        self.each_record(kind, None, &mut |view| all.push((view.id.to_string(), text_of(&view.record)))).unwrap();
        all
    }

    fn holds(&self, _kind: Kind, _slot: Slot) -> bool {
        true
    }

    fn add(&self, thing: &Thing, _reuse: bool) {
        let record = thing.record();
        let cause = crate::store::Cause::person(self.now(), "added");
        let _id = self.store().write(|tx| tx.add_record(&record, &cause)).unwrap();
    }

    fn write(&self, kind: Kind, id: &str, slot: Slot, word: Option<&str>) {
        let id = id.parse().unwrap();
        let mut record = self.record(kind, id).unwrap().record;
        write_in_record(&mut record, slot, word);
        let _revision = self.change_record(id, &record).unwrap();
    }

    fn delete(&self, kind: Kind, id: &str) {
        let _gone = self.delete_records(kind, &[id.parse().unwrap()]).unwrap();
    }
}

/// One end.
pub(super) struct Place {
    pub(super) name: String,
    pub(super) cast: Cast,
    pub(super) home: PathBuf,
    /// The other service of an account.
    there: Option<(Service, Arc<DialIn<Session>>)>,
}

/// How a session went.
#[derive(Debug)]
pub(super) struct Went {
    pub(super) outcome: Option<RunOutcome>,
    pub(super) report: Option<PhoneReport>,
    /// The program has to be taken to be dead since this picture of its folder was taken.
    pub(super) died: Option<tempfile::TempDir>,
    pub(super) trouble: Option<String>,
}

impl Place {
    /// Sets a place up and makes it known to the computer.
    pub(super) fn new(at: usize, cast: &Cast, home: &Path, here: &Service, clock: &Arc<TestClock>) -> Self {
        let name = format!("Place {at}");
        let home = home.join(format!("place{at}"));
        std::fs::create_dir_all(&home).unwrap();
        let phone = |link: &str, profile: Option<&str>| crate::service::peers::NewPhone {
            name: name.clone(),
            link: link.to_owned(),
            profile: profile.map(str::to_owned),
            user: Some(format!("user{at}")),
            password: Some("sesame".to_owned()),
            accept_new_devices: false,
        };
        let there = match cast.line {
            Line::Cable => {
                let _ = here.add_phone(phone("tcp:127.0.0.1:1", Some(cast.profile))).unwrap();
                None
            }
            Line::DialIn => {
                let _ = here.add_phone(phone("dial-in", None)).unwrap();
                None
            }
            Line::Account => {
                let there = open(&home, clock);
                let _ = there.add_phone(phone("dial-in", None)).unwrap();
                let _ = there.set_peer(&name, &[("first-sync", "join")]).unwrap();
                let account = crate::service::accounts::NewAccount {
                    name: name.clone(),
                    url: "http://there/syncml".into(),
                    user: format!("user{at}"),
                    password: "sesame".into(),
                    ..Default::default()
                };
                let _ = here.add_account(account).unwrap();
                let door = Arc::new(door(&there));
                Some((there, door))
            }
        };
        let _ = here.set_peer(&name, &[("first-sync", "join")]).unwrap();
        let place = Place { name, cast: cast.clone(), home, there };
        if place.there.is_none() {
            let _ = place.phone("");
        }
        place
    }

    fn shape(&self) -> Shape {
        let mut shape = Shape::of(&crate::profile::load(self.cast.profile).unwrap());
        shape.device = format!("IMEI:{}", self.name.replace(' ', ""));
        shape.max_msg_size = self.cast.message;
        shape.server_ids.clear();
        shape.maps_after_break = if self.cast.forgets_maps { MapsAfterBreak::Forgotten } else { MapsAfterBreak::Kept };
        for field in shape.shelves.iter_mut().flat_map(|shelf| &mut shelf.fields) {
            if field.name == Slot::Note.property() {
                field.max_chars = self.cast.cuts_texts.or(field.max_chars);
            }
        }
        shape
    }

    fn phone(&self, script: &str) -> VirtualPhone {
        VirtualPhone::open(&self.home, self.shape(), script.parse().unwrap()).unwrap()
    }

    pub(super) fn account(&self) -> Option<&Service> {
        self.there.as_ref().map(|(there, _)| there)
    }

    /// One session.
    pub(super) fn sync(&self, here: &Service, data: &Path, mishap: Mishap, request: &SyncRequest) -> Went {
        match self.cast.line {
            Line::Cable => self.over_cable(here, data, mishap, request),
            Line::DialIn => self.by_calling(here, data, mishap),
            Line::Account => self.to_account(here, data, mishap, request),
        }
    }

    fn over_cable(&self, here: &Service, data: &Path, mishap: Mishap, request: &SyncRequest) -> Went {
        let mut phone = self.phone(&mishap.script());
        let (ours, mut theirs) = loopback::pair();
        let answering = thread::spawn(move || {
            // Who is alerted in a way it does not know is alerted again, in a new connection.
            let asked_again = |report: &PhoneReport| report.ending == Ending::Parted && report.session.is_none();
            let mut report = phone.serve_obex(&mut theirs, &Cancel::new());
            while report.as_ref().is_ok_and(asked_again) {
                report = phone.serve_obex(&mut theirs, &Cancel::new());
            }
            report
        });
        let kill = if let Mishap::Kill(at) = mishap { Some(u64::from(at) * 700) } else { None };
        let mut ours = Wire { link: ours, left: kill, data: data.to_owned(), died: None };
        let outcome = here.sync_over(&self.name, &mut ours, request, &mut |_| {});
        ours.close();
        let died = ours.died.take();
        drop(ours);
        let report = answering.join().unwrap();
        Went {
            trouble: match &outcome {
                Err(error) => Some(format!("{error:?}")),
                Ok(RunOutcome { error: Some(error), .. }) => Some(format!("{error:?}")),
                Ok(_) => trouble(&report),
            },
            outcome: outcome.ok(),
            report: report.ok(),
            died,
        }
    }

    fn by_calling(&self, here: &Service, data: &Path, mishap: Mishap) -> Went {
        let feed = here.news();
        let mut link = Thread::new(Arc::new(door(here)), data, mishap, false);
        let mut phone = self.phone(&mishap.script());
        let at = self.name.trim_start_matches("Place ");
        let login = login(&format!("user{at}"), "sesame");
        let url = format!("http://here{PATH}");
        let report = phone.sync_to(&mut link, &url, Some(login), crate::virtual_phone::TWO_WAY);
        let died = link.died.take();
        drop(link);
        let outcome = feed.drain().into_iter().rev().find_map(|news| match news {
            crate::service::events::News::RunFinished(outcome) => Some(*outcome),
            _ => None,
        });
        Went { trouble: trouble(&report), outcome, report: report.ok(), died }
    }

    fn to_account(&self, here: &Service, data: &Path, mishap: Mishap, request: &SyncRequest) -> Went {
        let peer = here.find_peer(&self.name).unwrap();
        let (there, _) = self.there.as_ref().unwrap();
        let door = Arc::new(door(there));
        let mut died = None;
        let outcome = {
            let lines = Arc::new(std::sync::Mutex::new(Thread::new(door, data, mishap, true)));
            let mut connect = || -> Result<Box<dyn MessageLink>, LinkError> {
                lines.lock().unwrap().query = None;
                Ok(Box::new(Shared(lines.clone())))
            };
            let outcome = here.session_by(&peer, request, &mut |_| {}, &mut connect, &Default::default());
            let mut line = lines.lock().unwrap();
            std::mem::swap(&mut died, &mut line.died);
            outcome
        };
        let trouble = match &outcome {
            Ok(outcome) => outcome.error.as_ref().map(|error| format!("{error:?}")),
            Err(error) => Some(format!("{error:?}")),
        };
        Went { trouble, outcome: outcome.ok(), report: None, died }
    }

    fn path(&self, kind: Kind, id: &str) -> PathBuf {
        let shelf = self.shelf(kind).unwrap();
        self.home.join(shelf.name()).join(format!("{id}.{}", shelf.extension()))
    }

    /// Where the phone keeps a kind.
    fn shelf(&self, kind: Kind) -> Option<Shelf> {
        let shape = self.shape();
        let has = |shelf: Shelf| shape.shelves.iter().any(|shape| shape.shelf == shelf);
        let shelf = if kind == Kind::Tasks && !has(Shelf::Tasks) { Shelf::Calendar } else { Shelf::of(kind) };
        has(shelf).then_some(shelf)
    }

    /// Whether it has anything of a kind.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.there.is_some() || self.shelf(kind).is_some()
    }

    /// Everything is gone, as after a reset.
    pub(super) fn wipe(&self) {
        if self.there.is_none() {
            std::fs::remove_dir_all(&self.home).unwrap();
            std::fs::create_dir_all(&self.home).unwrap();
            let _ = self.phone("");
        }
    }
}

impl Shore for Place {
    fn items(&self, kind: Kind) -> Vec<(String, String)> {
        if let Some(there) = self.account() {
            return there.items(kind);
        }
        let Some(shelf) = self.shelf(kind) else { return Vec::new() };
        let of_kind = |text: &str| match kind {
            Kind::Tasks => text.contains("BEGIN:VTODO"),
            Kind::Events => text.contains("BEGIN:VEVENT"),
            _ => true,
        };
        let items = self.phone("").items(shelf).unwrap().into_iter();
        let items = items.map(|item| (item.luid, String::from_utf8_lossy(&item.bytes).into_owned()));
        items.filter(|(_, text)| of_kind(text)).collect()
    }

    fn holds(&self, kind: Kind, slot: Slot) -> bool {
        if self.there.is_some() {
            return true;
        }
        let Some(shelf) = self.shelf(kind) else { return false };
        let shape = self.shape();
        let fields = shape.shelves.iter().find(|shape| shape.shelf == shelf).map(|shape| shape.fields.as_slice());
        let fields = fields.unwrap_or_default();
        fields.is_empty() || fields.iter().any(|field| field.name == slot.property())
    }

    fn add(&self, thing: &Thing, reuse: bool) {
        if let Some(there) = self.account() {
            return there.add(thing, reuse);
        }
        let ids: Vec<u64> = Kind::ALL
            .into_iter()
            .filter(|kind| self.shelf(*kind) == self.shelf(thing.kind))
            .flat_map(|kind| self.items(kind))
            .filter_map(|(id, _)| id.parse().ok())
            .collect();
        let free = (1..).find(|id| !ids.contains(id)).unwrap();
        let high = ids.iter().max().map_or(0, |id| id + 1).max(10_000 + thing.n as u64);
        let path = self.path(thing.kind, &if reuse { free } else { high }.to_string());
        std::fs::write(path, thing.file()).unwrap();
    }

    fn write(&self, kind: Kind, id: &str, slot: Slot, word: Option<&str>) {
        if let Some(there) = self.account() {
            return Shore::write(there, kind, id, slot, word);
        }
        let path = self.path(kind, id);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(path, write_in_file(&text, kind, slot, word)).unwrap();
    }

    fn delete(&self, kind: Kind, id: &str) {
        match self.account() {
            Some(there) => Shore::delete(there, kind, id),
            None => std::fs::remove_file(self.path(kind, id)).unwrap(),
        }
    }
}

impl Went {
    /// Whether nothing was moved.
    pub(super) fn is_still(&self) -> bool {
        let still =
            |outcome: &RunOutcome| outcome.collections.iter().all(|one| one.here.total() == 0 && one.peer.total() == 0);
        self.outcome.as_ref().is_none_or(still) && !self.only_resumed()
    }

    /// Whether it only closed the books of one that had broken off: what that left unanswered is open still.
    pub(super) fn only_resumed(&self) -> bool {
        let resumed = |report: &PhoneReport| {
            report.session.as_ref().is_some_and(|session| session.stores.iter().any(|store| store.asked == RESUME))
        };
        self.report.as_ref().is_some_and(resumed)
    }
}

fn trouble<E: std::fmt::Debug>(report: &Result<PhoneReport, E>) -> Option<String> {
    match report {
        Err(error) => Some(format!("{error:?}")),
        Ok(report) => {
            let end = report.session.as_ref().and_then(|session| session.end);
            let well = report.ending == Ending::Parted && end == Some(End::Completed);
            (!well).then(|| format!("{:?} {end:?}", report.ending))
        }
    }
}

fn door(service: &Service) -> DialIn<Session> {
    let answering = service.clone();
    DialIn::new(Limits::default(), move || Session::new(&answering, Door::DialIn, SyncRequest::default()))
}

/// A picture of a folder, as a dying program leaves it.
fn picture(data: &Path) -> tempfile::TempDir {
    let picture = folder();
    copy(data, picture.path());
    picture
}

pub(super) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            if path.ends_with("safety") {
                continue;
            }
            copy(&path, &target);
        } else {
            let _bytes = std::fs::copy(&path, &target).unwrap();
        }
    }
}

/// A cable that ends, with the program at its end, when so many bytes have passed.
struct Wire<L> {
    link: L,
    left: Option<u64>,
    data: PathBuf,
    died: Option<tempfile::TempDir>,
}

impl<L: ByteLink> Wire<L> {
    fn pass(&mut self, count: usize) -> Result<(), LinkError> {
        let Some(left) = &mut self.left else { return Ok(()) };
        *left = left.saturating_sub(count as u64);
        if *left == 0 {
            if self.died.is_none() {
                self.died = Some(picture(&self.data));
            }
            self.link.close();
            return Err(LinkError::Closed);
        }
        Ok(())
    }
}

impl<L: ByteLink> ByteLink for Wire<L> {
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> Result<usize, LinkError> {
        self.pass(0)?;
        let count = self.link.read(buf, timeout)?;
        self.pass(count)?;
        Ok(count)
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.link.write_all(bytes)?;
        self.pass(bytes.len())
    }

    fn close(&mut self) {
        self.link.close();
    }
}

/// A line of documents to a door.
struct Thread {
    door: Arc<DialIn<Session>>,
    query: Option<String>,
    messages: u32,
    mishap: Mishap,
    /// Whether a lost message is lost here: pretend phones lose theirs themselves.
    cuts: bool,
    data: PathBuf,
    died: Option<tempfile::TempDir>,
}

impl Thread {
    fn new(door: Arc<DialIn<Session>>, data: &Path, mishap: Mishap, cuts: bool) -> Self {
        Thread { door, query: None, messages: 0, mishap, cuts, data: data.to_owned(), died: None }
    }

    fn say(&mut self, document: Document) -> Result<Document, LinkError> {
        self.messages += 1;
        let at = self.messages;
        match self.mishap {
            Mishap::Drop(cut) if self.cuts && at >= cut => return Err(LinkError::Closed),
            Mishap::LoseReply(cut) if self.cuts && at > cut => return Err(LinkError::Closed),
            Mishap::Kill(cut) if at >= cut => {
                // Half of the deaths come before the message is heard, half before its answer leaves.
                if at == cut && cut % 2 == 0 {
                    let _ = self.ask(document);
                }
                if self.died.is_none() {
                    self.died = Some(picture(&self.data));
                }
                return Err(LinkError::Closed);
            }
            _ => {}
        }
        let answer = self.ask(document)?;
        if self.cuts && self.mishap == Mishap::LoseReply(at) {
            return Err(LinkError::Closed);
        }
        Ok(answer)
    }

    fn ask(&mut self, document: Document) -> Result<Document, LinkError> {
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
        if response.status != 200 {
            return Err(LinkError::HttpStatus { at: String::new(), status: response.status });
        }
        Ok(Document::new("", response.body))
    }
}

impl MessageLink for Thread {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        self.say(document)
    }

    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        self.query = address.split_once('?').map(|(_, query)| query.to_owned());
        Ok(())
    }
}

/// Several conversations of one run go over one line; each begins at the plain address.
struct Shared(Arc<std::sync::Mutex<Thread>>);

impl MessageLink for Shared {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        self.0.lock().unwrap().say(document)
    }

    fn readdress(&mut self, address: &str) -> Result<(), LinkError> {
        self.0.lock().unwrap().readdress(address)
    }
}
