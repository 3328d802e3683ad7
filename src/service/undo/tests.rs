//! Undoing, with a phone that keeps what it is told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;

use super::super::clock::Clock;
use super::super::peers::NewPhone;
use super::super::run::SyncRequest;
use super::super::session::{Door, Session};
use super::super::{Keyring, Options};
use super::*;
use crate::peer::session::{Arrived, Asked, Desk, Ending, Listed, News as Told, Opened, Opening, OrderAction, Outcome};
use crate::pim::{Contact, Name, Point, Zone};

mod decisions;
mod joining;
mod keeping;

/// A clock that is set by hand.
#[derive(Debug)]
pub(super) struct Hands(std::sync::atomic::AtomicI64);

impl Hands {
    fn turn(&self, millis: i64) {
        let _ = self.0.fetch_add(millis, std::sync::atomic::Ordering::SeqCst);
    }
}

impl Clock for Hands {
    fn now(&self) -> i64 {
        self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst)
    }
}

/// A computer in a temporary folder.
struct Computer {
    service: Service,
    clock: Arc<Hands>,
    _folder: tempfile::TempDir,
}

impl Computer {
    fn new() -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let clock = Arc::new(Hands(1_795_000_000_000.into()));
        let service = Service::open(Options {
            data: folder.path().to_owned(),
            keyring: Keyring::Memory,
            clock: clock.clone(),
            region: "FR".to_owned(),
            zone: Zone::UTC,
        })
        .unwrap();
        Computer { service, clock, _folder: folder }
    }

    fn add(&self, record: &Record) -> i64 {
        let cause = Cause::person(self.service.now(), "added");
        self.service.store().write(|tx| tx.add_record(record, &cause)).unwrap().0
    }

    fn edit(&self, id: i64, change: impl FnOnce(&mut Contact)) {
        let mut record = self.service.record(Kind::Contacts, id).unwrap().record;
        change(record.contact_mut().unwrap());
        let _ = self.service.change_record(id, &record).unwrap();
    }

    fn delete(&self, id: i64) {
        let _ = self.service.delete_records(Kind::Contacts, &[id]).unwrap();
    }

    /// Who is here.
    fn people(&self) -> BTreeMap<i64, Record> {
        let mut all = BTreeMap::new();
        let each = &mut |view: super::super::library::RecordView| drop(all.insert(view.id, view.record));
        self.service.each_record(Kind::Contacts, None, each).unwrap();
        all
    }

    fn contact(&self, id: i64) -> Contact {
        self.service.record(Kind::Contacts, id).unwrap().record.contact().unwrap().clone()
    }

    /// The number of what was done last.
    fn last(&self) -> i64 {
        self.service.history().unwrap()[0].n
    }

    /// Undoes it, after a preview that says the same and changes nothing.
    fn undo(&self, n: i64) -> UndoView {
        let before = self.people();
        let preview = self.service.preview_undo(n).unwrap();
        assert_eq!(self.people(), before, "a preview changes nothing");
        let done = self.service.undo(n).unwrap();
        assert_eq!(UndoView { n: None, ..done.clone() }, preview);
        done
    }
}

/// A phone that keeps whole records and tells what changed.
struct Phone<'a> {
    service: &'a Service,
    name: &'static str,
    items: BTreeMap<String, Record>,
    news: BTreeMap<String, Option<Record>>,
    last: Option<String>,
    sessions: u32,
}

/// Adds, changes, deletions a session wrote on the phone.
type Wrote = [usize; 3];
const NOTHING: Wrote = [0; 3];

impl<'a> Phone<'a> {
    fn new(service: &'a Service, name: &'static str) -> Self {
        let phone = NewPhone { name: name.into(), link: "tcp:127.0.0.1:1".into(), ..NewPhone::default() };
        let _ = service.add_phone(phone).unwrap();
        let _ = service.set_peer(name, &[("first-sync", "join")]).unwrap();
        Phone { service, name, items: BTreeMap::new(), news: BTreeMap::new(), last: None, sessions: 0 }
    }

    fn put(&mut self, id: &str, record: Record) {
        let _ = self.items.insert(id.to_owned(), record.clone());
        let _ = self.news.insert(id.to_owned(), Some(record));
    }

    fn remove(&mut self, id: &str) {
        let _ = self.items.remove(id);
        let _ = self.news.insert(id.to_owned(), None);
    }

    /// The id of somebody with this given name.
    fn id(&self, given: &str) -> String {
        let is = |record: &&Record| record.contact().is_some_and(|contact| contact.name.given == given);
        let found: Vec<_> = self.items.iter().filter(|(_, record)| is(record)).map(|(id, _)| id.clone()).collect();
        assert_eq!(found.len(), 1, "{given} on {}: {found:?}", self.name);
        found[0].clone()
    }

    fn contact(&self, given: &str) -> Contact {
        self.items[&self.id(given)].contact().unwrap().clone()
    }

    fn edit(&mut self, given: &str, change: impl FnOnce(&mut Contact)) {
        let id = self.id(given);
        let mut contact = self.contact(given);
        change(&mut contact);
        self.put(&id, contact.into());
    }

    /// One session; what it wrote here on the phone.
    fn sync(&mut self) -> Wrote {
        let peer = self.service.find_peer(self.name).unwrap();
        let mut session = Session::new(self.service, Door::Called(peer.id), SyncRequest::default());
        session.take(peer).unwrap();
        self.sessions += 1;
        let next = self.sessions.to_string();
        let opening = Opening {
            kind: Kind::Contacts,
            shared: vec![Kind::Contacts],
            peer_database: "contacts".into(),
            our_database: "contacts".into(),
            asked: Asked::TwoWay,
            last: self.last.replace(next.clone()),
            next,
            demanded: None,
            backup: None,
            unwanted: Default::default(),
        };
        let Opened::Run { mode, .. } = session.open(&opening).unwrap() else { panic!("refused") };
        let news = std::mem::take(&mut self.news);
        let told: Vec<Arrived> = match mode {
            Asked::Slow => self.items.iter().map(|(id, record)| arrived(id, Some(record))).collect(),
            _ => news.iter().map(|(id, record)| arrived(id, record.as_ref())).collect(),
        };
        let _ = session.arrived(Kind::Contacts, told).unwrap();
        let listed = if mode == Asked::Slow { Listed::Whole } else { Listed::Part };
        let _ = session.complete(Kind::Contacts, listed).unwrap();
        let mut wrote = NOTHING;
        while let Some(order) = session.next(Kind::Contacts).unwrap() {
            session.answered(Kind::Contacts, vec![(order.token, Outcome::Done)]).unwrap();
            match order.action {
                OrderAction::Add { guid, record } => {
                    wrote[0] += 1;
                    let id = format!("{}-{guid}", self.name);
                    session.mapped(Kind::Contacts, vec![(guid, id.clone())]).unwrap();
                    assert_eq!(self.items.insert(id, *record), None);
                }
                OrderAction::Replace { id, record } => {
                    wrote[1] += 1;
                    assert!(self.items.insert(id, *record).is_some(), "it changes what is there");
                }
                OrderAction::Delete { id } => {
                    wrote[2] += 1;
                    assert!(self.items.remove(&id).is_some(), "it deletes what is there");
                }
            }
        }
        session.ended(Ending::Committed).unwrap();
        assert_eq!(session.finish(None).error, None);
        wrote
    }

    /// Everybody on it, in an order of their own.
    fn people(&self) -> Vec<Vec<u8>> {
        faces(self.items.values())
    }
}

fn arrived(id: &str, record: Option<&Record>) -> Arrived {
    let news = match record {
        Some(record) => Told::Present { record: Box::new(record.clone()), new: false },
        None => Told::Deleted,
    };
    Arrived { id: id.to_owned(), news }
}

fn faces<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<Vec<u8>> {
    let mut faces: Vec<_> = records.map(|record| record.fingerprint().0.to_vec()).collect();
    faces.sort();
    faces
}

/// Nobody else has this number.
fn person(n: usize) -> Record {
    let name = Name { given: format!("Given{n}"), family: format!("Family{n}"), ..Name::default() };
    let phones = vec![Point::new(format!("+3361200{n:04}"), ["cell"])];
    Contact { display: format!("Given{n} Family{n}"), name, phones, ..Contact::default() }.into()
}

/// Ten people here who are on the phone too.
fn shared<'a>(computer: &'a Computer, name: &'static str) -> (Phone<'a>, Vec<i64>) {
    let ids = (0..10).map(|n| computer.add(&person(n))).collect();
    let mut phone = Phone::new(&computer.service, name);
    assert_eq!(phone.sync(), [10, 0, 0]);
    assert_eq!(phone.sync(), NOTHING);
    (phone, ids)
}

#[test]
fn what_a_phone_changed_added_and_deleted_goes_back_everywhere() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    let before = computer.people();
    phone.edit("Given1", |contact| contact.phones.clear());
    phone.put("new", person(77));
    let gone = phone.id("Given2");
    phone.remove(&gone);
    assert_eq!(phone.sync(), NOTHING);
    assert_eq!(computer.people().len(), 10);
    let n = computer.last();

    let undone = computer.undo(n);
    assert_eq!(computer.people(), before, "to the letter");
    let steps = |side| undone.steps.iter().filter(|step| step.numbered.step.side == side).count();
    assert_eq!((steps(Side::Here), steps(Side::Peer)), (3, 3), "{:?}", undone.steps);
    assert_eq!(phone.sync(), [1, 1, 1]);
    assert_eq!(phone.people(), faces(before.values()));
    assert_eq!(phone.sync(), NOTHING);
    assert!(computer.service.record(Kind::Contacts, ids[2]).is_ok(), "under its number");

    // And forth again.
    let _ = computer.undo(undone.n.unwrap());
    assert_eq!(phone.sync(), [1, 1, 1]);
    assert_eq!(phone.sync(), NOTHING);
    assert_eq!(phone.people(), faces(computer.people().values()));
    assert_eq!(computer.contact(ids[1]).phones, []);
    assert!(computer.service.record(Kind::Contacts, ids[2]).is_err());
}

#[test]
fn what_a_run_deleted_on_the_phone_goes_back_there() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    let (before, there) = (computer.people(), phone.people());
    computer.delete(ids[3]);
    let joined = computer.add(&person(4));
    assert_eq!(phone.sync(), [1, 0, 1]);
    let n = computer.last();
    let _ = computer.service.join_records(ids[4], joined).unwrap();
    assert_eq!(phone.sync(), [0, 0, 1], "what is one here is one there");
    let surplus = computer.last();

    let undone = computer.undo(n);
    let at_phone: Vec<_> = undone.steps.iter().filter(|step| step.peer.is_some()).collect();
    assert_eq!((at_phone.len(), at_phone[0].numbered.step.action), (1, Action::Add), "{:?}", undone.steps);
    assert_eq!(phone.sync(), [1, 0, 0]);
    assert_eq!((computer.people(), phone.people()), (before, there));
    assert_eq!(computer.undo(surplus).n, None, "who was joined does not come back beside himself");
}

#[test]
fn what_was_changed_since_stays_and_is_named() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    phone.edit("Given1", |contact| {
        contact.title = "Maurer".into();
        contact.note = "from the phone".into();
    });
    let _ = phone.sync();
    let n = computer.last();
    computer.edit(ids[1], |contact| contact.title = "Architektin".into());

    let undone = computer.undo(n);
    let contact = computer.contact(ids[1]);
    assert_eq!((contact.title.as_str(), contact.note.as_str()), ("Architektin", ""));
    let kept: Vec<_> = undone.steps.iter().filter(|step| step.numbered.step.state == StepState::Refused).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].numbered.step.because, Because::ChangedSince);
    let fields: Vec<_> = kept[0].numbered.step.fields.iter().map(|change| change.field).collect();
    assert_eq!(fields, [Field::Title]);
    assert_eq!(phone.sync(), [0, 1, 0]);
    assert_eq!(phone.people(), faces(computer.people().values()));
}

#[test]
fn many_imported_people_go_again_without_tripping_the_brake() {
    let computer = Computer::new();
    let (mut phone, _) = shared(&computer, "Phone");
    let cause = Cause::person(computer.service.now(), "imported");
    let add = |tx: &mut Tx<'_>| (100..150).try_for_each(|n| tx.add_record(&person(n), &cause).map(drop));
    computer.service.store().write(add).unwrap();
    let n = computer.last();
    assert_eq!(computer.service.history().unwrap()[0].here.added, 50, "one entry for all of them");
    assert_eq!(phone.sync(), [50, 0, 0]);

    let undone = computer.undo(n);
    assert_eq!(undone.steps.len(), 100);
    assert_eq!(phone.sync(), [0, 0, 50], "nothing is held: a person saw it and said so");
    assert_eq!((phone.sync(), computer.people().len()), (NOTHING, 10));
    // What nobody vouched for is still held.
    computer.people().keys().take(8).for_each(|id| computer.delete(*id));
    assert_eq!(phone.sync(), NOTHING);
    assert_eq!(computer.service.held().unwrap().len(), 8);
}

#[test]
fn the_first_sync_is_undone_here_and_takes_nothing_from_the_phone() {
    let computer = Computer::new();
    let own = computer.add(&person(1));
    let before = computer.people();
    let mut phone = Phone::new(&computer.service, "Phone");
    (1..6).for_each(|n| phone.put(&format!("p{n}"), person(n)));
    let _ = phone.sync();
    assert_eq!(computer.people().len(), 5);
    let there = phone.people();

    let undone = computer.undo(computer.last());
    assert_eq!((computer.people(), undone.decisions), (before, vec!["began"]));
    assert_eq!(phone.sync(), NOTHING, "the next one is a first one again, and waits");
    assert_eq!((phone.people(), computer.people().len()), (there.clone(), 1));
    let _ = computer.service.approve_plan("Phone", &[]).unwrap();
    let _ = phone.sync();
    assert_eq!((phone.people(), computer.people().len()), (there, 5));
    assert!(computer.people().contains_key(&own));
    assert_eq!(phone.sync(), NOTHING);
}

#[test]
fn an_edit_and_a_deletion_of_a_person_are_undone_before_and_after_they_travelled() {
    for travelled in [false, true] {
        let computer = Computer::new();
        let (mut phone, ids) = shared(&computer, "Phone");
        let before = computer.people();
        computer.edit(ids[3], |contact| contact.note = "edited".into());
        let edited = computer.last();
        computer.delete(ids[4]);
        let deleted = computer.last();
        if travelled {
            assert_eq!(phone.sync(), [0, 1, 1]);
        }
        let _ = computer.undo(edited);
        let _ = computer.undo(deleted);
        assert_eq!(computer.people(), before);
        assert_eq!(phone.sync(), if travelled { [1, 1, 0] } else { NOTHING });
        assert_eq!(phone.people(), faces(before.values()));
        let again = computer.undo(edited);
        assert_eq!((again.n, again.steps), (None, vec![]), "there is nothing left to undo");
    }
}

/// Something somebody does.
#[derive(Debug, Clone)]
enum Doing {
    EditHere(usize, u8),
    EditThere(usize, u8),
    DeleteHere(usize),
    DeleteThere(usize),
    AddHere(u8),
    AddThere(u8),
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        (0..10usize, any::<u8>()).prop_map(|(at, how)| Doing::EditHere(at, how)),
        (0..10usize, any::<u8>()).prop_map(|(at, how)| Doing::EditThere(at, how)),
        (0..10usize).prop_map(Doing::DeleteHere),
        (0..10usize).prop_map(Doing::DeleteThere),
        any::<u8>().prop_map(Doing::AddHere),
        any::<u8>().prop_map(Doing::AddThere),
    ]
}

fn change(contact: &mut Contact, how: u8) {
    match how % 4 {
        0 => contact.note = format!("note {how}"),
        1 => contact.title = format!("title {how}"),
        2 => contact.phones.push(Point::new(format!("+3369900{how:04}"), ["home"])),
        _ => contact.phones.clear(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Right after a run its undoing leaves the computer as it was before, with what the run deleted on the phone; the
    /// phone follows, nothing is doubled, and the second run has nothing to do; undoing the undoing leaves all as the run
    /// left it.
    #[test]
    fn undoing_a_run_leaves_what_was_before(all in prop::collection::vec(doing(), 1..8)) {
        let computer = Computer::new();
        let (mut phone, ids) = shared(&computer, "Phone");
        let _ = computer.service.set_peer("Phone", &[("guard", "off")]).unwrap();
        let mut deleted = BTreeMap::new();
        for (turn, doing) in all.into_iter().enumerate() {
            let here = |at: usize| computer.people().contains_key(&ids[at]).then_some(ids[at]);
            let there = |phone: &Phone<'_>, at: usize| {
                let given = format!("Given{at}");
                phone.items.values().any(|r| r.contact().unwrap().name.given == given).then_some(given)
            };
            match doing {
                Doing::EditHere(at, how) => if let Some(id) = here(at) { computer.edit(id, |c| change(c, how)) },
                Doing::EditThere(at, how) => {
                    if let Some(given) = there(&phone, at) { phone.edit(&given, |c| change(c, how)) }
                }
                Doing::DeleteHere(at) => if let Some(id) = here(at) {
                    let _ = deleted.insert(format!("Given{at}"), (id, computer.people()[&id].clone()));
                    computer.delete(id);
                },
                Doing::DeleteThere(at) => if let Some(given) = there(&phone, at) {
                    let id = phone.id(&given);
                    phone.remove(&id);
                },
                Doing::AddHere(n) => drop(computer.add(&person(1000 + turn * 256 + usize::from(n)))),
                Doing::AddThere(n) => phone.put(&format!("new{turn}"), person(4000 + turn * 256 + usize::from(n))),
            }
        }
        let mut before = computer.people();
        let given = |phone: &Phone<'_>| -> BTreeSet<String> {
            phone.items.values().map(|record| record.contact().unwrap().name.given.clone()).collect()
        };
        let had = given(&phone);
        let _ = phone.sync();
        before.extend(had.difference(&given(&phone)).map(|given| deleted[given].clone()));
        let (n, after) = (computer.last(), computer.people());
        let undone = computer.undo(n);
        prop_assert_eq!(&computer.people(), &before);
        let quarrels = || !computer.service.conflicts().unwrap().is_empty();
        let _ = phone.sync();
        if !quarrels() {
            prop_assert_eq!(&computer.people(), &before, "the phone follows");
            prop_assert_eq!(phone.people(), faces(before.values()));
        }
        prop_assert_eq!(phone.sync(), NOTHING);
        if let Some(n) = undone.n.filter(|_| !quarrels()) {
            let _ = computer.undo(n);
            prop_assert_eq!(&computer.people(), &after);
            let _ = phone.sync();
            prop_assert_eq!(phone.people(), faces(after.values()));
            prop_assert_eq!(phone.sync(), NOTHING);
        }
    }
}
