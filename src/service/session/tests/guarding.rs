//! What is not done unasked: another device, somebody else's data, an echo, deletions where nobody expected a list.

use super::*;
use crate::planner::{Because, Guard};
use crate::service::error::Fault;
use crate::service::outcome::RunOutcome;
use crate::store::HeldState;

const NAMES: [&str; 12] = [
    "Ada",
    "Bertrand",
    "Clémence",
    "Dagmar",
    "Émile",
    "Fatima",
    "Gustav",
    "Hedwig",
    "Ingrid",
    "Jean",
    "Karla",
    "Ludwig",
];
const OTHERS: [&str; 12] = [
    "Mehmet",
    "Nadia",
    "Ottokar",
    "Pauline",
    "Quentin",
    "Rosa",
    "Stéphane",
    "Theodor",
    "Ursula",
    "Viktor",
    "Wanda",
    "Xaver",
];

fn noted(id: &str, name: &str, note: &str) -> Arrived {
    let number = name.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) % 10_000_000;
    let contact = Contact {
        display: name.to_owned(),
        phones: vec![Point::new(format!("+336{number:08}"), ["cell"])],
        note: note.to_owned(),
        ..Contact::default()
    };
    Arrived { id: id.to_owned(), news: Told::Present { record: Box::new(Record::from(contact)), new: false } }
}

fn people(names: &[&str], prefix: &str) -> Vec<Arrived> {
    names.iter().enumerate().map(|(n, name)| noted(&format!("{prefix}{n}"), name, "")).collect()
}

/// One session of a place: what it tells, and how the run ended. It takes everything.
fn talk(service: &Service, place: &str, [last, next]: [&str; 2], items: Vec<Arrived>) -> RunOutcome {
    talk_as(service, place, "IMEI:1", SyncRequest::default(), [last, next], items).0
}

fn talk_as(
    service: &Service,
    place: &str,
    device: &str,
    request: SyncRequest,
    [last, next]: [&str; 2],
    items: Vec<Arrived>,
) -> (RunOutcome, Vec<Order>) {
    let peer = service.find_peer(place).unwrap();
    let mut session = Session::new(service, Door::Called(peer.id), request);
    session.take(peer).unwrap();
    let _welcome = session.greet(&Caller { device: device.to_owned(), user: None }).unwrap();
    let opening = wish(if last.is_empty() { Asked::Slow } else { Asked::TwoWay }, Some(last), next);
    let mut asked = Vec::new();
    if let Opened::Run { mode, .. } = session.open(&opening).unwrap() {
        let _receipts = session.arrived(Kind::Contacts, items).unwrap();
        let listed = if mode == Asked::Slow { Listed::Whole } else { Listed::Part };
        let _orders = session.complete(Kind::Contacts, listed).unwrap();
        while let Some(order) = session.next(Kind::Contacts).unwrap() {
            session.answered(Kind::Contacts, vec![(order.token, Outcome::Done)]).unwrap();
            if let OrderAction::Add { guid, .. } = &order.action {
                session.mapped(Kind::Contacts, vec![(guid.clone(), format!("l{guid}"))]).unwrap();
            }
            asked.push(order);
        }
    }
    session.ended(Ending::Committed).unwrap();
    (session.finish(None), asked)
}

fn because(service: &Service) -> Vec<Because> {
    service.held().unwrap().iter().map(|held| held.because).collect()
}

fn here(service: &Service) -> usize {
    service.count(Kind::Contacts, "").unwrap()
}

/// A phone with twelve people, all of whom are here.
fn acquainted() -> (tempfile::TempDir, Service) {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    assert_eq!(talk(&service, "Phone", ["", "1"], people(&NAMES, "a")).error, None);
    assert_eq!(talk(&service, "Phone", ["1", "2"], Vec::new()).error, None);
    assert_eq!(here(&service), 12);
    (folder, service)
}

#[test]
fn somebody_elses_data_are_held_and_nothing_is_written_on_either_side() {
    let (_folder, service) = acquainted();
    assert_ne!(service.find_peer("Phone").unwrap().settings.guard, Guard::Off, "the guard is on unless said otherwise");
    for next in ["3", "4"] {
        let shown = SyncRequest { preview: true, ..SyncRequest::default() };
        let (preview, _) = talk_as(&service, "Phone", "IMEI:1", shown, ["", "2"], people(&OTHERS, "b"));
        let does = |outcome: &RunOutcome| {
            outcome.collections[0].steps.iter().any(|one| one.step.state == planner::StepState::WillDo)
        };
        assert!(!does(&preview), "the preview says so too");
        let (ran, orders) =
            talk_as(&service, "Phone", "IMEI:1", SyncRequest::default(), ["", next], people(&OTHERS, "b"));
        assert_eq!((orders.len(), here(&service)), (0, 12));
        let error = ran.error.unwrap();
        assert_eq!(error, Error::OtherData { peer: "Phone".into(), kind: Kind::Contacts });
        assert_eq!(error.fault(), Fault::Choice);
        assert_eq!(because(&service), [Because::OtherData], "asked once");
    }
    let n = service.held().unwrap()[0].n;
    let _refused = service.refuse(n).unwrap();
    assert!(talk(&service, "Phone", ["", "5"], people(&OTHERS, "b")).error.is_some());
    assert_eq!((because(&service), here(&service)), (vec![], 12), "the answer is remembered");
    // The right data are back: everything goes on, and a new stranger is a new question.
    assert_eq!(talk(&service, "Phone", ["", "6"], people(&NAMES, "a")).error, None);
    assert_eq!(here(&service), 12);
    let _ran = talk(&service, "Phone", ["", "7"], people(&OTHERS, "b"));
    assert_eq!(because(&service), [Because::OtherData]);
}

#[test]
fn what_a_person_lets_pass_is_brought_together() {
    let (_folder, service) = acquainted();
    let _ran = talk(&service, "Phone", ["", "3"], people(&OTHERS, "b"));
    let n = service.held().unwrap()[0].n;
    let _allowed = service.allow(n).unwrap();
    let (ran, orders) = talk_as(&service, "Phone", "IMEI:1", SyncRequest::default(), ["3", "4"], Vec::new());
    assert_eq!((ran.error, orders.len(), here(&service)), (None, 12, 24));
    assert!(because(&service).is_empty());
}

#[test]
fn with_the_guard_off_nothing_is_asked() {
    let (_folder, service) = acquainted();
    let _set = service.set_peer("Phone", &[("guard", "off")]).unwrap();
    assert_eq!(talk(&service, "Phone", ["", "3"], people(&OTHERS, "b")).error, None);
    assert_eq!(here(&service), 24);
}

#[test]
fn an_emptied_phone_and_one_with_new_ids_are_who_they_were() {
    let (_folder, service) = acquainted();
    assert_eq!(talk(&service, "Phone", ["", "3"], people(&NAMES, "c")).error, None);
    assert_eq!(talk(&service, "Phone", ["", "4"], Vec::new()).error, None);
    assert_eq!(here(&service), 12);
}

#[test]
fn another_device_on_the_same_cable_is_asked_about_before_anything_is_read() {
    let (_folder, service) = acquainted();
    let other =
        |next: &str| talk_as(&service, "Phone", "IMEI:2", SyncRequest::default(), ["", next], people(&OTHERS, "b"));
    for next in ["3", "4"] {
        let (ran, orders) = other(next);
        let error = ran.error.unwrap();
        assert_eq!(error, Error::OtherDevice { peer: "Phone".into(), was: "IMEI:1".into(), is: "IMEI:2".into() });
        assert_eq!((error.fault(), orders.len(), here(&service)), (Fault::Choice, 0, 12));
        assert_eq!(because(&service), [Because::OtherDevice], "asked once");
    }
    assert_eq!(talk(&service, "Phone", ["2", "5"], Vec::new()).error, None, "the old one is welcome as ever");
    let n = service.held().unwrap()[0].n;
    let _allowed = service.allow(n).unwrap();
    // It is this place from now on, and compared with everything.
    let (ran, orders) = talk_as(&service, "Phone", "IMEI:2", SyncRequest::default(), ["5", "6"], people(&NAMES, "b"));
    assert_eq!((ran.error, ran.collections[0].mode, orders.len(), here(&service)), (None, "slow", 0, 12));
    assert_eq!(service.find_peer("Phone").unwrap().device_id.as_deref(), Some("IMEI:2"));
    assert!(talk(&service, "Phone", ["6", "7"], Vec::new()).error.is_some(), "now the old one is the other");
}

#[test]
fn who_was_sent_away_is_not_asked_about_again() {
    let (_folder, service) = acquainted();
    let other = || talk_as(&service, "Phone", "IMEI:2", SyncRequest::default(), ["", "3"], Vec::new()).0;
    let _ran = other();
    let _refused = service.refuse(service.held().unwrap()[0].n).unwrap();
    assert!(other().error.is_some());
    assert!(because(&service).is_empty());
}

#[test]
fn another_model_under_the_same_id_is_another_device_and_a_newer_firmware_is_not() {
    let (_folder, service) = acquainted();
    let meets = |model: &str, firmware: &str| {
        let peer = service.find_peer("Phone").unwrap();
        let mut session = Session::new(&service, Door::Called(peer.id), SyncRequest::default());
        session.take(peer).unwrap();
        let _welcome = session.greet(&Caller { device: "IMEI:1".into(), user: None }).unwrap();
        let described = Description {
            model: model.into(),
            firmware: firmware.into(),
            profile: "generic".into(),
            ..Default::default()
        };
        session.described(&described).unwrap();
        session.ended(Ending::Committed).unwrap();
        session.finish(None).error
    };
    assert_eq!(meets("N80", "1"), None);
    assert_eq!(meets("n80 ", "2"), None);
    assert_eq!(meets("6300", "2").map(|error| error.fault()), Some(Fault::Choice));
    assert_eq!(service.find_peer("Phone").unwrap().model.as_deref(), Some("n80 "), "nothing of it is remembered");
}

#[test]
fn who_only_introduces_itself_and_leaves_broke_no_rule() {
    let (_folder, service) = acquainted();
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(&service, Door::Called(peer.id), SyncRequest::default());
    session.take(peer).unwrap();
    session.described(&Description { model: "N80".into(), profile: "generic".into(), ..Default::default() }).unwrap();
    session.ended(Ending::Left).unwrap();
    assert_eq!(session.finish(None).error.map(|error| error.fault()), Some(Fault::Link));
}

#[test]
fn a_list_nobody_expected_is_explained_and_deletes_nothing() {
    let (_folder, service) = acquainted();
    let _gone = service.delete_records(Kind::Contacts, &[1]).unwrap();
    let mut left = people(&NAMES, "a");
    let _missing = left.pop();
    let (ran, orders) = talk_as(&service, "Phone", "IMEI:1", SyncRequest::default(), ["stale", "3"], left.clone());
    let one = &ran.collections[0];
    assert_eq!((ran.error.clone(), one.unexpected), (None, Some(Unexpected::Forgot)));
    let deletes =
        |orders: &[Order]| orders.iter().filter(|one| matches!(one.action, OrderAction::Delete { .. })).count();
    assert_eq!((deletes(&orders), orders.len(), here(&service)), (0, 1, 11), "who is missing there goes back");
    // The next plain session does what waited.
    let (ran, orders) = talk_as(&service, "Phone", "IMEI:1", SyncRequest::default(), ["3", "4"], Vec::new());
    assert_eq!(ran.collections[0].unexpected, None);
    assert_eq!(deletes(&orders), usize::from(ran.collections[0].mode == "two-way"));
}

#[test]
fn who_asked_for_a_list_and_who_broke_off_is_told_apart() {
    let (_folder, service) = acquainted();
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(&service, Door::Called(peer.id), SyncRequest::default());
    session.take(peer).unwrap();
    let asks = Opening { last: Some("2".into()), ..wish(Asked::Slow, None, "3") };
    let _opened = session.open(&asks).unwrap();
    assert_eq!(session.open[&Kind::Contacts].outcome.unexpected, Some(Unexpected::Asked));
    drop(session);
    let slow = SyncRequest { mode: crate::service::run::SyncMode::Slow, ..SyncRequest::default() };
    let (ran, _) = talk_as(&service, "Phone", "IMEI:1", slow, ["2", "4"], people(&NAMES, "a"));
    assert_eq!(ran.collections[0].unexpected, None, "a person asked for it");
}

/// Two places that pass a note to and fro: what the second one brings is another text, each round.
fn passing(texts: impl Fn(usize) -> [String; 2], rounds: usize) -> (tempfile::TempDir, Service) {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let phone = NewPhone { name: "Account".into(), link: "tcp:127.0.0.1:2".into(), ..NewPhone::default() };
    let _added = service.add_phone(phone).unwrap();
    let _set = service.set_peer("Account", &[("first-sync", "join")]).unwrap();
    let _first = talk(&service, "Phone", ["", "1"], vec![noted("a", "Ada", "")]);
    let _first = talk(&service, "Account", ["", "1"], vec![noted("x", "Ada", "")]);
    for round in 0..rounds {
        let [first, then, end] = [1, 2, 3].map(|n| (2 * round + n).to_string());
        let [one, other] = texts(round);
        for (place, turn, items) in [
            ("Phone", [&first, &then], vec![noted("a", "Ada", &one)]),
            ("Account", [&first, &then], Vec::new()),
            ("Account", [&then, &end], vec![noted("x", "Ada", &other)]),
            ("Phone", [&then, &end], Vec::new()),
        ] {
            assert_eq!(talk(&service, place, turn.map(String::as_str), items).error, None);
        }
    }
    (folder, service)
}

fn note(service: &Service) -> String {
    service.record(Kind::Contacts, 1).unwrap().record.contact().unwrap().note.clone()
}

#[test]
fn a_field_that_flips_between_two_places_is_held_after_two_rounds_and_the_rest_goes_on() {
    let flips = |_: usize| ["+33 1".to_owned(), "01".to_owned()];
    let (_folder, service) = passing(flips, 2);
    assert!(because(&service).is_empty());
    let ran = talk(&service, "Phone", ["5", "6"], vec![noted("a", "Ada", "+33 1"), noted("b", "Bertrand", "new")]);
    assert_eq!((ran.error, because(&service)), (None, vec![Because::Echo]));
    assert_eq!((note(&service).as_str(), here(&service)), ("01", 2), "the field stays, somebody else comes in");
    assert_eq!(talk(&service, "Account", ["5", "6"], Vec::new()).error, None);
    for (last, next) in [("6", "7"), ("7", "8")] {
        let (ran, orders) = talk_as(
            &service,
            "Phone",
            "IMEI:1",
            SyncRequest::default(),
            [last, next],
            vec![noted("a", "Ada", "+33 1")],
        );
        assert_eq!((ran.error, orders.len(), because(&service)), (None, 0, vec![Because::Echo]), "asked once");
    }
    let n = service.held().unwrap()[0].n;
    let _refused = service.refuse(n).unwrap();
    let _ran = talk(&service, "Phone", ["8", "9"], vec![noted("a", "Ada", "+33 1")]);
    assert_eq!((note(&service).as_str(), because(&service)), ("01", vec![]), "the answer is remembered");
    let _ran = talk(&service, "Phone", ["9", "10"], vec![noted("a", "Ada", "written by a person")]);
    assert_eq!(note(&service), "written by a person", "what is no echo comes through");
}

#[test]
fn an_echo_a_person_lets_pass_goes_on_as_it_likes() {
    let flips = |_: usize| ["+33 1".to_owned(), "01".to_owned()];
    let (_folder, service) = passing(flips, 2);
    let _ran = talk(&service, "Phone", ["5", "6"], vec![noted("a", "Ada", "+33 1")]);
    let n = service.held().unwrap()[0].n;
    let _allowed = service.allow(n).unwrap();
    assert_eq!(note(&service), "+33 1");
    let _ran = talk(&service, "Account", ["5", "6"], vec![noted("x", "Ada", "01")]);
    let held = service.store().read(|reader| reader.held(Default::default())).unwrap();
    assert!(held.iter().any(|held| held.n == n && held.state == HeldState::Allowed), "remembered");
}

#[test]
fn a_field_that_comes_back_changed_each_time_is_held_after_three_rounds() {
    let grows = |round: usize| [format!("{}a", "-".repeat(2 * round + 1)), format!("{}b", "-".repeat(2 * round + 2))];
    let (_folder, service) = passing(grows, 3);
    assert!(because(&service).is_empty());
    let _ran = talk(&service, "Phone", ["7", "8"], vec![noted("a", "Ada", "-------a")]);
    assert_eq!(because(&service), [Because::Echo]);
}

#[test]
fn a_person_who_edits_between_makes_no_echo() {
    let flips = |_: usize| ["+33 1".to_owned(), "01".to_owned()];
    let (_folder, service) = passing(flips, 2);
    edit(&service, "Ada", |contact| contact.note = "mine".into());
    let _ran = talk(&service, "Account", ["5", "6"], Vec::new());
    let _ran = talk(&service, "Phone", ["5", "6"], Vec::new());
    let _ran = talk(&service, "Phone", ["6", "7"], vec![noted("a", "Ada", "+33 1")]);
    assert_eq!((note(&service).as_str(), because(&service)), ("+33 1", vec![]));
}

#[test]
fn a_held_deletion_of_somebody_who_is_there_again_is_held_no_longer() {
    let (_folder, service) = acquainted();
    let deleted: Vec<_> = (1..=8).map(|id| service.delete_entry(Kind::Contacts, id).unwrap().act).collect();
    let _ran = talk(&service, "Phone", ["2", "3"], Vec::new());
    assert_eq!(because(&service), [Because::ManyDeletions; 8]);
    deleted.iter().for_each(|act| drop(service.undo(*act).unwrap()));
    let _ran = talk(&service, "Phone", ["3", "4"], Vec::new());
    assert_eq!((because(&service), here(&service)), (Vec::new(), 12));
}
