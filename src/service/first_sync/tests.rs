use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use super::*;
use crate::link::{Cancel, loopback};
use crate::planner::{Action, Side, StepState};
use crate::profile;
use crate::service::clock::SystemClock;
use crate::service::library::Source;
use crate::service::outcome::Tally;
use crate::service::peers::NewPhone;
use crate::service::{Keyring, Options};
use crate::virtual_phone::{Script, Shape, VirtualPhone};

const NAME: &str = "Phone";
const PROFILE: &str = "nokia-n80";

fn open(folder: &Path) -> Service {
    Service::open(Options {
        data: folder.join("cordial"),
        keyring: Keyring::File(folder.join("keys.json")),
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: crate::pim::Zone::UTC,
    })
    .unwrap()
}

/// A service with one phone on a link.
pub(in crate::service) fn service(folder: &tempfile::TempDir, link: &str) -> Service {
    let service = open(folder.path());
    let phone = NewPhone {
        name: NAME.to_owned(),
        link: link.to_owned(),
        profile: Some(PROFILE.to_owned()),
        ..NewPhone::default()
    };
    let _added = service.add_phone(phone).unwrap();
    service
}

/// A computer and a phone; every use opens the store anew, as after a crash.
struct Desk {
    folder: tempfile::TempDir,
}

fn card(name: &str, number: &str) -> String {
    format!("BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name};;;;\r\nTEL;CELL:{number}\r\nEND:VCARD\r\n")
}

fn event(title: &str, day: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY:{title}\r\nDTSTART:{day}T100000Z\r\nDTEND:{day}T110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

impl Desk {
    /// Three the same, one that differs, two only here, three only on the phone.
    fn new() -> Self {
        let desk = Desk { folder: tempfile::TempDir::new().unwrap() };
        let _service = service(&desk.folder, "tcp:127.0.0.1:1");
        for n in 1..=3 {
            let card = card(&format!("Same{n}"), &format!("+3361100000{n}"));
            desk.there(&n.to_string(), &card);
            desk.here(&card);
        }
        desk.there("4", &card("Differs", "+33622000001").replace("END", "EMAIL:there@exemple.fr\r\nEND"));
        desk.here(&card("Differs", "+33622000001").replace("END", "ORG:Chorale\r\nEND"));
        for n in 5..=7 {
            desk.there(&n.to_string(), &card(&format!("There{n}"), &format!("+3363300000{n}")));
        }
        for n in 8..=9 {
            desk.here(&card(&format!("Here{n}"), &format!("+3364400000{n}")));
        }
        desk
    }

    fn phone(&self) -> PathBuf {
        self.folder.path().join("phone")
    }

    fn there(&self, luid: &str, card: &str) {
        let contacts = self.phone().join("contacts");
        std::fs::create_dir_all(&contacts).unwrap();
        std::fs::write(contacts.join(format!("{luid}.vcf")), card).unwrap();
    }

    fn here(&self, card: &str) {
        let source = Source { name: "here".to_owned(), bytes: card.as_bytes().to_vec() };
        assert_eq!(self.service().add_records(Kind::Contacts, &source).unwrap().rejected, []);
    }

    fn service(&self) -> Service {
        open(self.folder.path())
    }

    fn sync_from(&self, phone: &Path) -> RunOutcome {
        let shape = Shape::of(&profile::load(PROFILE).unwrap());
        let mut phone = VirtualPhone::open(phone, shape, Script::default()).unwrap();
        let (mut ours, mut theirs) = loopback::pair();
        let answering = thread::spawn(move || phone.serve_obex(&mut theirs, &Cancel::new()).map(drop));
        let outcome = self.service().sync_over(NAME, &mut ours, &SyncRequest::default(), &mut |_| {}).unwrap();
        drop(ours);
        answering.join().unwrap().unwrap();
        assert_eq!(outcome.error, None);
        outcome
    }

    fn sync(&self) -> RunOutcome {
        self.sync_from(&self.phone())
    }

    fn step(&self) -> Step {
        self.service().first_sync(NAME).unwrap().step
    }

    fn people_here(&self) -> usize {
        self.service().count(Kind::Contacts, "").unwrap()
    }

    fn people_of(phone: &Path) -> usize {
        std::fs::read_dir(phone.join("contacts")).unwrap().count()
    }
}

fn tallies(outcome: &RunOutcome) -> [Tally; 2] {
    let mut all = [Tally::default(); 2];
    for collection in &outcome.collections {
        all[0] += collection.here;
        all[1] += collection.peer;
    }
    all
}

#[test]
fn the_course_is_taken_up_at_every_step_by_another_process() {
    let desk = Desk::new();
    assert_eq!(desk.service().first_syncs().unwrap(), [], "a place that was added elsewhere has no wizard");
    desk.service().begin_first_sync(NAME).unwrap();
    assert_eq!(desk.step(), Step::Pair);
    desk.service().go_to_step(NAME, Step::Choose).unwrap();
    assert_eq!(desk.step(), Step::Choose);
    desk.service().choose(NAME, &[Kind::Contacts], "90d..2y").unwrap();
    let view = desk.service().first_sync(NAME).unwrap();
    assert_eq!(
        (view.step, view.kinds.as_slice(), view.period.as_str()),
        (Step::SafetyCopy, &[Kind::Contacts][..], "90d..2y")
    );
    desk.service().first_copy(NAME).unwrap();
    assert!(desk.service().compare(NAME).is_err(), "nothing was read");
    assert!(desk.service().go_to_step(NAME, Step::Decide).is_ok_and(|view| view.step == Step::SafetyCopy));

    let read = desk.sync();
    assert!(read.plan_waits);
    assert_eq!(desk.people_here(), 6, "nothing was written");
    assert_eq!(desk.step(), Step::Decide, "that is where the person wanted to go");
    let copies = desk.service().safety_copies().unwrap();
    assert!(copies.iter().any(|copy| copy.peer.as_deref() == Some(NAME)), "the phone was copied aside");
    assert_eq!(desk.service().go_to_step(NAME, Step::Pair).unwrap().step, Step::Compare, "what was read stays read");

    desk.service().decide_first_sync(NAME, Choice::ReplaceHere).unwrap();
    assert_eq!(desk.step(), Step::Preview);
    desk.service().go_to_step(NAME, Step::Decide).unwrap();
    let plan = desk.service().decide_first_sync(NAME, Choice::Join).unwrap();
    assert!(plan.steps.iter().all(|step| step.step.action != Action::Delete), "the other choice is gone");

    desk.service().approve_plan(NAME, &[]).unwrap();
    assert_eq!(desk.step(), Step::Write, "killed right after the yes");
    assert!(desk.service().go_to_step(NAME, Step::Preview).is_err(), "there is no way back now");
    desk.sync();
    assert_eq!(desk.step(), Step::Done);
    desk.service().finish_first_sync(NAME).unwrap();
    assert_eq!(desk.service().first_syncs().unwrap(), []);
    assert_eq!((desk.people_here(), Desk::people_of(&desk.phone())), (9, 9));
}

#[test]
fn each_choice_does_what_its_numbers_promise() {
    for choice in Choice::ALL {
        let desk = Desk::new();
        desk.service().begin_first_sync(NAME).unwrap();
        desk.service().choose(NAME, &[Kind::Contacts], "all").unwrap();
        desk.sync();
        let comparison = desk.service().compare(NAME).unwrap();
        let total = comparison.total();
        assert_eq!(
            (total.here, total.there, total.same, total.differ, total.only_here, total.only_there),
            (6, 7, 3, 1, 2, 3),
            "{comparison:?}"
        );
        let promised = *comparison.way(choice);
        let plan = desk.service().decide_first_sync(NAME, choice).unwrap();
        let will = |side: Side, action: Action| {
            let steps = plan.steps.iter().map(|numbered| &numbered.step);
            steps.filter(|s| (s.side, s.action, s.state) == (side, action, StepState::WillDo)).count()
        };
        assert_eq!(will(Side::Here, Action::Delete), promised.here.deleted);
        assert_eq!(will(Side::Peer, Action::Add), promised.there.added);
        desk.service().approve_plan(NAME, &[]).unwrap();
        let done = desk.sync();
        assert_eq!(tallies(&done), [promised.here, promised.there], "{choice:?}");
        let now = (desk.people_here(), Desk::people_of(&desk.phone()));
        assert_eq!(now, (promised.here_after, promised.there_after), "{choice:?}");
        let second = desk.sync();
        assert_eq!(tallies(&second), [Tally::default(); 2], "{choice:?}: nothing is left to do");
        let after = match choice {
            Choice::Join => 9,
            Choice::ReplaceThere => 6,
            Choice::ReplaceHere => 7,
        };
        assert_eq!(now, (after, after), "{choice:?}");
    }
}

#[test]
fn what_came_to_the_phone_after_the_yes_is_not_erased_with_the_rest() {
    let desk = Desk::new();
    desk.service().begin_first_sync(NAME).unwrap();
    desk.sync();
    desk.service().decide_first_sync(NAME, Choice::ReplaceThere).unwrap();
    desk.service().approve_plan(NAME, &[]).unwrap();
    desk.there("77", &card("Late", "+33655000077"));
    desk.sync();
    let names = |phone: &Path| {
        let files = std::fs::read_dir(phone.join("contacts")).unwrap();
        files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect::<BTreeSet<_>>()
    };
    assert!(names(&desk.phone()).iter().any(|card| card.contains("Late")));
    desk.sync();
    assert_eq!((desk.people_here(), Desk::people_of(&desk.phone())), (7, 7));
}

#[test]
fn kinds_that_are_not_chosen_are_left_alone_and_old_events_stay_where_they_are() {
    let desk = Desk::new();
    let calendar = desk.phone().join("calendar");
    std::fs::create_dir_all(&calendar).unwrap();
    std::fs::write(calendar.join("1.vcs"), event("Old there", "19990101")).unwrap();
    let source = Source { name: "old".into(), bytes: event("Old here", "19980101").into_bytes() };
    desk.service().add_records(Kind::Events, &source).unwrap();
    desk.service().begin_first_sync(NAME).unwrap();
    desk.service().choose(NAME, &[Kind::Contacts], "all").unwrap();
    let read = desk.sync();
    assert!(read.collections.iter().all(|collection| collection.kind == Kind::Contacts), "{read:?}");

    desk.service().choose(NAME, &[Kind::Contacts, Kind::Events], "90d..2y").unwrap();
    desk.sync();
    for choice in Choice::ALL {
        let plan = desk.service().decide_first_sync(NAME, choice).unwrap();
        let lost = plan.steps.iter().filter(|step| step.kind == Kind::Events && step.step.action == Action::Delete);
        assert_eq!(lost.count(), 0, "{choice:?}");
    }
    desk.service().decide_first_sync(NAME, Choice::ReplaceThere).unwrap();
    desk.service().approve_plan(NAME, &[]).unwrap();
    desk.sync();
    assert!(desk.service().count(Kind::Events, "").unwrap() >= 1);
    assert_eq!(std::fs::read_dir(&calendar).unwrap().count(), 1, "the phone keeps its old event");
}

#[test]
fn a_new_phone_takes_the_old_ones_place_and_doubles_nobody() {
    let desk = Desk::new();
    desk.service().begin_first_sync(NAME).unwrap();
    desk.sync();
    desk.service().decide_first_sync(NAME, Choice::Join).unwrap();
    desk.service().approve_plan(NAME, &[]).unwrap();
    desk.sync();
    assert_eq!(desk.people_here(), 9);

    // The new phone got a copy of the old one by other means, under other ids, without two of them.
    let new = desk.folder.path().join("new-phone");
    std::fs::create_dir_all(new.join("contacts")).unwrap();
    let files = std::fs::read_dir(desk.phone().join("contacts")).unwrap().map(|file| file.unwrap().path());
    for (n, file) in files.enumerate().skip(2) {
        std::fs::copy(file, new.join(format!("contacts/{}.vcf", n + 1))).unwrap();
    }
    std::fs::write(new.join("contacts/500.vcf"), card("Brandnew", "+33677000500")).unwrap();
    let phone = NewPhone { link: "tcp:127.0.0.1:1".into(), profile: Some(PROFILE.into()), ..NewPhone::default() };
    let changed = desk.service().change_phone(NAME, NewPhone { name: "Phone".into(), ..phone }).unwrap();
    assert_eq!((changed.peer.state, desk.step()), ("new", Step::Pair));
    let read = desk.sync_from(&new);
    assert!(read.plan_waits);
    let way = *desk.service().compare(NAME).unwrap().way(Choice::Join);
    assert_eq!((way.here.added, way.here.deleted, way.there.added, way.there.deleted), (1, 0, 2, 0), "{way:?}");
    desk.service().decide_first_sync(NAME, Choice::Join).unwrap();
    desk.service().approve_plan(NAME, &[]).unwrap();
    desk.sync_from(&new);
    assert_eq!((desk.people_here(), Desk::people_of(&new)), (10, 10));
    let second = desk.sync_from(&new);
    assert_eq!(tallies(&second), [Tally::default(); 2]);
}
