use super::*;
use crate::format::Syntax;
use crate::pim::{Contact, Name, Photo, Point, Zone};
use crate::service::clock::SystemClock;
use crate::service::{Keyring, Options};

struct World {
    folder: tempfile::TempDir,
    service: Service,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let options = Options {
            data: folder.path().join("data"),
            keyring: Keyring::Memory,
            clock: std::sync::Arc::new(SystemClock),
            region: "FR".to_owned(),
            zone: Zone::named("Europe/Paris").unwrap(),
        };
        World { service: Service::open(options).unwrap(), folder }
    }

    fn with(records: &[Record]) -> Self {
        let world = World::new();
        for record in records {
            world.service.add_record(record).unwrap();
        }
        world
    }

    fn all(&self, kind: Kind) -> Vec<(i64, i64, Record)> {
        let mut all = Vec::new();
        self.service.each_record(kind, None, &mut |view| all.push((view.id, view.revision, view.record))).unwrap();
        all
    }

    fn import(&self, kind: Kind, bytes: &[u8]) -> Imported {
        let sources = [Source { name: "file".to_owned(), bytes: bytes.to_vec() }];
        let plan = self.service.preview_import(Some(kind), &sources).unwrap();
        let done = self.service.import(Some(kind), &sources).unwrap();
        let foreseen = (plan.added.len(), plan.brought_together(), plan.here_already);
        assert_eq!(foreseen, (done.added, done.joined, done.here_already), "the preview said something else");
        done
    }

    /// How many a card file added, brought together and knew already.
    fn cards(&self, cards: &[Record]) -> [usize; 3] {
        let dialect = self.service.dialect();
        let write = |card| format::write(card, Syntax::of_kind(Kind::Contacts), &dialect);
        let done = self.import(Kind::Contacts, &cards.iter().flat_map(write).collect::<Vec<_>>());
        [done.added, done.joined, done.here_already]
    }

    fn last_act(&self) -> i64 {
        self.service.history().unwrap()[0].n
    }

    fn trash(&self) -> usize {
        self.service.trash(None).unwrap().len()
    }
}

fn person(given: &str, family: &str) -> Contact {
    let name = Name { given: given.into(), family: family.into(), ..Name::default() };
    Contact { name, display: format!("{given} {family}"), ..Contact::default() }
}

fn anne() -> Contact {
    Contact {
        phones: vec![Point::new("06 12 34 56 78", ["cell"])],
        emails: vec![Point::new("anne@exemple.fr", ["home"])],
        ..person("Anne", "Dupuis")
    }
}

fn picture(byte: u8) -> Option<Photo> {
    Some(Photo { media_type: "image/jpeg".into(), bytes: vec![0xff, 0xd8, byte, byte].into() })
}

#[test]
fn what_is_exported_is_here_already_in_whatever_format() {
    let samples = crate::service::safety::archive::tests::samples();
    let world = World::with(&samples);
    let forms = Syntax::ALL.into_iter().map(|syntax| Some(syntax.name())).chain([None, Some("csv")]);
    for (kind, form) in forms.flat_map(|form| Kind::ALL.map(|kind| (kind, form))) {
        let Ok(exported) = world.service.export(kind, &[], form) else { continue };
        let before = world.all(kind);
        let done = world.import(kind, &exported.bytes);
        assert_eq!(world.all(kind), before, "{kind} {form:?}");
        assert_eq!((done.records.len(), done.here_already), (0, before.len()), "{kind} {form:?}");
        let fresh = World::new();
        let first = fresh.import(kind, &exported.bytes);
        assert_eq!((first.added, first.rejected), (before.len(), vec![]), "{kind} {form:?}");
        let before = fresh.all(kind);
        assert_eq!(fresh.import(kind, &exported.bytes).records, [], "{kind} {form:?}");
        assert_eq!(fresh.all(kind), before, "{kind} {form:?}");
    }
}

#[test]
fn two_equal_ones_in_a_file_and_one_here_add_one() {
    let world = World::with(&[anne().into()]);
    assert_eq!(world.cards(&[anne().into(), anne().into()]), [1, 0, 1]);
    assert_eq!(world.cards(&[anne().into(), anne().into()]), [0, 0, 2]);
    assert_eq!(world.cards(&[anne().into()]), [0, 0, 1]);
    assert_eq!(world.all(Kind::Contacts).len(), 2);
}

#[test]
fn who_is_here_gets_what_the_file_knows_more_and_undoing_takes_it_back() {
    let world = World::with(&[anne().into(), person("Karl", "Weiß").into()]);
    let before = world.all(Kind::Contacts);
    let mut told = anne();
    told.phones = vec![Point::new("+33612345678", ["cell"]), Point::new("02 40 11 22 33", ["home"])];
    told.title = "Architecte".into();
    let file = [told.into(), person("Zoé", "Le Goff").into()];
    assert_eq!(world.cards(&file), [1, 1, 0]);
    let all = world.all(Kind::Contacts);
    let now = all[0].2.contact().unwrap();
    let numbers: Vec<_> = now.phones.iter().map(|point| point.value.as_str()).collect();
    assert_eq!((numbers, now.title.as_str()), (vec!["06 12 34 56 78", "02 40 11 22 33"], "Architecte"));
    assert_eq!(now.emails, anne().emails);
    assert_eq!((all.len(), &all[1]), (3, &before[1]));
    assert_eq!(world.cards(&file), [0, 0, 2]);
    assert_eq!(world.all(Kind::Contacts), all);
    world.service.undo(world.last_act()).unwrap();
    let contents = |all: Vec<(i64, i64, Record)>| all.into_iter().map(|(.., record)| record).collect::<Vec<_>>();
    assert_eq!(contents(world.all(Kind::Contacts)), contents(before));
}

#[test]
fn a_value_for_which_there_is_no_room_is_not_lost_and_nobody_is_doubled() {
    let here = Contact { photo: picture(1), title: "Maurer".into(), birthday: "1961-03-03".parse().ok(), ..anne() };
    let told = Contact { photo: picture(2), title: "Architecte".into(), birthday: "1962-04-04".parse().ok(), ..anne() };
    let world = World::with(&[here.into()]);
    assert_eq!(world.cards(&[told.clone().into()]), [0, 1, 0]);
    let all = world.all(Kind::Contacts);
    let now = all[0].2.contact().unwrap();
    assert_eq!((all.len(), now.photo.clone()), (1, picture(1)));
    assert_eq!(now.title, "Maurer / Architecte");
    assert!(now.note.contains("birthday: 1962-04-04"), "{}", now.note);
    assert_eq!(world.trash(), 1);
    assert_eq!(world.cards(&[told.into()]), [0, 0, 1]);
    assert_eq!((world.all(Kind::Contacts), world.trash()), (all, 1));
}

#[test]
fn whoever_is_only_perhaps_somebody_is_added_once() {
    let here = Contact { phones: vec![Point::new("02 40 11 22 33", ["home"])], ..person("Anne", "Dupuis") };
    let told = Contact { phones: vec![Point::new("02 40 11 22 33", ["home"])], ..person("Paul", "Dupuis") };
    let world = World::with(&[here.into()]);
    assert_eq!(world.cards(&[told.clone().into()]), [1, 0, 0]);
    assert_eq!(world.cards(&[told.into()]), [0, 0, 1]);
}

#[test]
fn all_kinds_of_a_file_come_in_together() {
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\nDTSTART:20261121T140000\nEND:VEVENT\n\
        BEGIN:VTODO\nUID:2\nSUMMARY:b\nEND:VTODO\nEND:VCALENDAR\n";
    let world = World::new();
    let source = [Source { name: "mixed.ics".into(), bytes: text.into() }];
    assert_eq!(world.service.import(None, &source).unwrap().added, 2);
    assert_eq!((world.all(Kind::Events).len(), world.all(Kind::Tasks).len()), (1, 1));
    world.service.undo(world.last_act()).unwrap();
    assert_eq!((world.all(Kind::Events).len(), world.all(Kind::Tasks).len()), (0, 0));
    let json = r#"{"contacts":[{"display":"A"}],"notes":[{"body":"n"}]}"#;
    let source = [Source { name: "all.json".into(), bytes: json.into() }];
    assert_eq!(world.service.import(None, &source).unwrap().added, 2);
}

#[test]
fn before_many_are_written_there_is_a_copy_and_none_for_nothing() {
    let world = World::with(&[anne().into()]);
    let people = |n: usize| -> Vec<Record> { (0..n).map(|n| person("Nr", &format!("P{n}")).into()).collect() };
    assert_eq!(world.cards(&people(5)), [5, 0, 0]);
    assert_eq!(world.service.safety_copies().unwrap(), []);
    assert_eq!(world.cards(&people(11)), [6, 0, 5]);
    let copies = world.service.safety_copies().unwrap();
    assert_eq!((copies.len(), copies[0].why, copies[0].counts[&Kind::Contacts]), (1, CopyReason::Bulk, 6));
    assert_eq!(world.cards(&people(11)), [0, 0, 11]);
    assert_eq!(world.service.safety_copies().unwrap().len(), 1);
}

#[test]
fn without_a_copy_nothing_is_brought_in() {
    let world = World::new();
    std::fs::write(world.folder.path().join("data").join("copies"), "no folder").unwrap();
    let cards: String = (0..9).map(|n| format!("BEGIN:VCARD\nVERSION:3.0\nFN:P{n}\nEND:VCARD\n")).collect();
    let sources = [Source { name: "-".into(), bytes: cards.into() }];
    let failed = world.service.import(Some(Kind::Contacts), &sources).unwrap_err();
    assert!(matches!(&failed, Error::NoSafetyCopy { .. }), "{failed}");
    assert_eq!(world.all(Kind::Contacts), []);
}

#[test]
fn an_exported_file_is_one_calendar_and_holds_every_note() {
    let mut samples = crate::service::safety::archive::tests::samples();
    samples.extend(samples.clone().into_iter().filter(|record| record.kind() == Kind::Events));
    for body in ["Milk\nBread", "one more"] {
        samples.push(crate::pim::Note { body: body.into(), ..Default::default() }.into());
    }
    let world = World::with(&samples);
    for (form, zones) in [("ical20", "BEGIN:VTIMEZONE"), ("vcal10", "VERSION:1.0")] {
        let exported = world.service.export(Kind::Events, &[], Some(form)).unwrap().bytes;
        let text = String::from_utf8(exported.clone()).unwrap();
        assert_eq!((text.matches("BEGIN:VCALENDAR").count(), text.matches(zones).count()), (1, 1), "{text}");
        let fresh = World::new();
        assert_eq!(fresh.import(Kind::Events, &exported).added, 4, "{form}");
        let contents = |world: &World| world.all(Kind::Events).into_iter().map(|(.., one)| one).collect::<Vec<_>>();
        assert!(contents(&fresh).iter().zip(&contents(&world)).all(|(a, b)| same(a, b)), "{form}: {text}");
    }
    for form in [None, Some("text")] {
        let exported = world.service.export(Kind::Notes, &[], form).unwrap().bytes;
        let fresh = World::new();
        assert_eq!(fresh.import(Kind::Notes, &exported).added, 3, "{form:?}");
        assert_eq!(fresh.import(Kind::Notes, &exported).here_already, 3);
        assert_eq!(world.import(Kind::Notes, &exported).here_already, 3, "{form:?}");
    }
    assert_eq!(world.service.export(Kind::Contacts, &[], Some("csv")).unwrap().first_dates, 0);
    assert_eq!(World::new().service.export(Kind::Events, &[], None).unwrap().bytes, b"");
}

mod strangers;
mod versions;
