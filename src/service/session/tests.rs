//! A session, spoken to as the peer layer does.

use std::sync::Arc;

use super::planning::CHUNK;
use super::*;
use crate::peer::session::{Arrived, News as Told, Objection};
use crate::pim::{Contact, Point, Record};
use crate::planner;
use crate::service::clock::SystemClock;
use crate::service::peers::NewPhone;
use crate::service::{Keyring, Options};

mod beginnings;
mod dates;
mod guarding;
mod modes;
mod three;

fn service(folder: &tempfile::TempDir) -> Service {
    let service = Service::open(Options {
        data: folder.path().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: crate::pim::Zone::UTC,
    })
    .unwrap();
    let phone = NewPhone { name: "Phone".into(), link: "tcp:127.0.0.1:1".into(), ..NewPhone::default() };
    let _added = service.add_phone(phone).unwrap();
    let _set = service.set_peer("Phone", &[("first-sync", "join")]).unwrap();
    service
}

fn present(id: &str, name: &str) -> Arrived {
    let contact = Contact {
        display: name.to_owned(),
        phones: vec![Point::new(format!("+3361234{:04}", name.len()), ["cell"])],
        ..Contact::default()
    };
    Arrived { id: id.to_owned(), news: Told::Present { record: Box::new(Record::from(contact)), new: true } }
}

/// What the phone asks for when it wants to sync its people.
fn wish(asked: Asked, last: Option<&str>, next: &str) -> Opening {
    Opening {
        kind: Kind::Contacts,
        shared: vec![Kind::Contacts],
        peer_database: "contacts".into(),
        our_database: "contacts".into(),
        asked,
        last: last.map(str::to_owned),
        next: next.to_owned(),
        demanded: None,
        backup: None,
        unwanted: Default::default(),
    }
}

/// One session in which these items arrive; how many orders it has for the peer, and the receipts.
fn told(service: &Service, last: Option<&str>, next: &str, items: Vec<Arrived>) -> (usize, Vec<Receipt>) {
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(service, Door::Called(peer.id), SyncRequest::default());
    session.take(peer).unwrap();
    let opening = wish(if last.is_some() { Asked::TwoWay } else { Asked::Slow }, last, next);
    let _opened = session.open(&opening).unwrap();
    let receipts = session.arrived(Kind::Contacts, items).unwrap();
    let orders = session.complete(Kind::Contacts, if last.is_some() { Listed::Part } else { Listed::Whole }).unwrap();
    session.ended(Ending::Committed).unwrap();
    assert_eq!(session.finish(None).error, None);
    (orders, receipts)
}

#[test]
fn an_archived_item_stays_here_is_not_sent_back_and_takes_nobody_with_it() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = told(&service, None, "1", vec![present("a", "Ada"), present("b", "Bertrand")]);
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), 2);

    let archived = Arrived { id: "a".into(), news: Told::Archived };
    let (orders, receipts) = told(&service, Some("1"), "2", vec![archived, present("c", "Clémence")]);
    assert_eq!((orders, receipts), (0, vec![Receipt::Stored, Receipt::Added]));
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), 3);
    assert_eq!(told(&service, Some("2"), "3", Vec::new()).0, 0, "it is not put back on the phone later");
}

#[test]
fn an_id_that_is_another_persons_now_merges_nobody_also_where_the_phone_calls_it_a_change() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = told(&service, None, "1", vec![present("a", "Ada"), present("b", "Bertrand")]);
    edit(&service, "Ada", |contact| contact.note = "told here".into());
    let mut changed = present("a", "Clémence de Vries");
    if let Told::Present { new, .. } = &mut changed.news {
        *new = false;
    }
    let _ = told(&service, Some("1"), "2", vec![changed]);
    let mut notes = Vec::new();
    let mut look = |view: crate::service::library::RecordView| {
        notes.push((view.record.title(), view.record.contact().unwrap().note.clone()));
    };
    service.each_record(Kind::Contacts, None, &mut look).unwrap();
    notes.sort();
    let wanted = [("Ada", "told here"), ("Bertrand", ""), ("Clémence de Vries", "")];
    assert_eq!(notes, wanted.map(|(title, note)| (title.to_owned(), note.to_owned())));
    assert_eq!(service.conflicts().unwrap().len(), 1, "Ada was edited here and is gone there");
}

#[test]
fn a_session_that_overslept_its_lease_writes_nothing_once_another_had_the_peer() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let peer = service.find_peer("Phone").unwrap();
    let mut sleeper = Session::new(&service, Door::Called(peer.id), SyncRequest::default());
    sleeper.take(peer.clone()).unwrap();
    let opening = wish(Asked::Slow, None, "1");
    let _opened = sleeper.open(&opening).unwrap();
    let told_before = sleeper.arrived(Kind::Contacts, vec![present("a", "Ada")]).unwrap();
    assert_eq!(told_before, [Receipt::Added]);

    let name = LeaseName::Peer(peer.id);
    let later = service.now() + LEASE + 1;
    for is_over in [false, true] {
        let other = if is_over {
            service.store().write(|tx| tx.release_lease(name, 1))
        } else {
            service.store().write(|tx| tx.acquire_lease(name, 1, 1, later, LEASE))
        };
        other.unwrap();
        assert!(sleeper.arrived(Kind::Contacts, vec![present("b", "Bertrand")]).is_err());
        assert!(sleeper.complete(Kind::Contacts, Listed::Whole).is_err());
        assert!(sleeper.next(Kind::Contacts).is_err());
        assert!(sleeper.commit().is_err());
    }
    drop(sleeper);
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), 0);
    let _ = told(&service, None, "2", vec![present("a", "Ada"), present("b", "Bertrand")]);
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), 2);
}

/// Jan Novák the father and Jan Novák the son here, and a Jan Novák with their landline on the phone: a question.
fn asked() -> (tempfile::TempDir, Service, i64) {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let card = |suffix: &str, cell: &str| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Novák;Jan;;;{suffix}\r\nFN:Jan Novák {suffix}\r\nTEL;TYPE=CELL:{cell}\r\nTEL;TYPE=HOME:+420224811234\r\nEND:VCARD\r\n"
        )
    };
    let bytes = (card("st.", "+420602111222") + &card("ml.", "+420777333444")).into_bytes();
    let _ = service.add_records(Kind::Contacts, &crate::service::library::Source { name: "-".into(), bytes }).unwrap();
    let jan = Contact {
        name: crate::pim::Name { given: "Jan".into(), family: "Novák".into(), ..Default::default() },
        phones: vec![Point::new("+420224811234", ["home"])],
        ..Contact::default()
    };
    let item = Arrived { id: "j".into(), news: Told::Present { record: Box::new(jan.into()), new: true } };
    let _ = told(&service, None, "1", vec![item]);
    let n = service.conflicts().unwrap()[0].n;
    (folder, service, n)
}

#[test]
fn both_keeps_two_people_and_a_side_joins_them() {
    for (take, people) in [(planner::Take::Both, 3), (planner::Take::Here, 2)] {
        let (_folder, service, n) = asked();
        let _ = service.resolve(n, &[planner::Answer { field: None, take }]).unwrap();
        let _ = told(&service, Some("1"), "2", Vec::new());
        assert_eq!(service.count(Kind::Contacts, "").unwrap(), people, "{take:?}");
        assert!(service.conflicts().unwrap().is_empty(), "{take:?}");
    }
}

/// One two-way session in which the phone tells nothing and answers every order like this; what it was asked.
fn answering(
    service: &Service,
    [last, next]: [&str; 2],
    request: SyncRequest,
    answer: impl Fn(&Order) -> Outcome,
) -> (Vec<Order>, crate::service::outcome::RunOutcome) {
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(service, Door::Called(peer.id), request);
    session.take(peer).unwrap();
    let opening = wish(Asked::TwoWay, Some(last), next);
    let _opened = session.open(&opening).unwrap();
    let _orders = session.complete(Kind::Contacts, Listed::Part).unwrap();
    let mut asked = Vec::new();
    while let Some(order) = session.next(Kind::Contacts).unwrap() {
        session.answered(Kind::Contacts, vec![(order.token, answer(&order))]).unwrap();
        if let OrderAction::Add { guid, .. } = &order.action
            && answer(&order) == Outcome::Done
        {
            session.mapped(Kind::Contacts, vec![(guid.clone(), format!("l{guid}"))]).unwrap();
        }
        asked.push(order);
    }
    session.ended(Ending::Committed).unwrap();
    let outcome = session.finish(None);
    assert_eq!(outcome.error, None);
    (asked, outcome)
}

#[test]
fn a_phone_that_broke_off_after_our_last_message_still_finds_us_where_it_stands() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = told(&service, None, "1", vec![present("a", "Ada")]);
    let _ = told(&service, Some("1"), "2", vec![present("b", "Bertrand")]);
    // Our side of the second session is done; the phone stands where the first one ended, and resumes.
    for (asked, mode) in [(Asked::Resume, Asked::TwoWay), (Asked::TwoWay, Asked::TwoWay)] {
        let peer = service.find_peer("Phone").unwrap();
        let mut session = Session::new(&service, Door::Called(peer.id), SyncRequest::default());
        session.take(peer).unwrap();
        let last = if asked == Asked::Resume { "1" } else { "3" };
        let opening = wish(asked, Some(last), if asked == Asked::Resume { "3" } else { "4" });
        let opened = session.open(&opening).unwrap();
        assert!(
            matches!(&opened, Opened::Run { mode: run, refresh_required: false, .. } if *run == mode),
            "{asked:?}: {opened:?}"
        );
        assert_eq!(session.complete(Kind::Contacts, Listed::Part).unwrap(), 0);
        session.ended(Ending::Committed).unwrap();
        let _ = session.finish(None);
    }
}

/// Three people here after a first session with an empty phone that took nobody yet.
fn three_people() -> (tempfile::TempDir, Service) {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let card = |name: &str| format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name}\r\nFN:{name}\r\nEND:VCARD\r\n");
    let _ = told(&service, None, "1", Vec::new());
    let bytes = ["Ada", "Bertrand", "Clémence"].map(card).concat().into_bytes();
    let _ = service.add_records(Kind::Contacts, &crate::service::library::Source { name: "-".into(), bytes }).unwrap();
    (folder, service)
}

fn takes_all_but_bertrand(why: Objection, code: u16) -> impl Fn(&Order) -> Outcome {
    move |order| if order.title == "Bertrand" { Outcome::Refused(why, code) } else { Outcome::Done }
}

fn titles(asked: &[Order]) -> Vec<&str> {
    asked.iter().map(|order| order.title.as_str()).collect()
}

fn edit(service: &Service, title: &str, change: impl FnOnce(&mut Contact)) {
    let mut found = None;
    let mut look = |view: crate::service::library::RecordView| {
        if view.record.title() == title {
            found = Some((view.id, view.record));
        }
    };
    service.each_record(Kind::Contacts, None, &mut look).unwrap();
    let (id, mut record) = found.expect("a record");
    change(record.contact_mut().unwrap());
    let _ = service.change_record(id, &record).unwrap();
}

#[test]
fn what_is_refused_for_good_is_said_and_not_tried_again_until_it_changes() {
    let (_folder, service) = three_people();
    let refusing = || takes_all_but_bertrand(Objection::TooLarge, 416);
    let (asked, first) = answering(&service, ["1", "2"], SyncRequest::default(), refusing());
    assert_eq!(asked.len(), 3);
    assert_eq!((first.collections[0].peer.added, first.collections[0].refused), (2, 1));
    let (asked, second) = answering(&service, ["2", "3"], SyncRequest::default(), refusing());
    assert_eq!(titles(&asked), [""; 0], "it is not tried again");
    let said = &second.collections[0];
    assert_eq!((said.refused, said.refusals.len()), (1, 1), "and is said all the same");

    let status = service.status().unwrap().peers.remove(0);
    assert_eq!(status.refused.len(), 1);
    assert_eq!(
        (status.refused[0].title.as_str(), status.refused[0].why, status.refused[0].code),
        ("Bertrand", Objection::TooLarge, 416)
    );
    assert_eq!(service.refused_in(first.run).unwrap(), status.refused, "the run in which it began says so");
    assert!(service.refused_in(second.run).unwrap().is_empty());
    assert!(service.past_runs().unwrap().iter().take(2).all(|run| run.refused == 1));

    edit(&service, "Bertrand", |contact| contact.note = "shorter".into());
    let (asked, _) = answering(&service, ["3", "4"], SyncRequest::default(), refusing());
    assert_eq!(titles(&asked), ["Bertrand"], "another content is another question");
    let (asked, _) = answering(&service, ["4", "5"], SyncRequest::default(), refusing());
    assert_eq!(titles(&asked), [""; 0]);
    let slow = SyncRequest { mode: crate::service::run::SyncMode::Slow, ..SyncRequest::default() };
    let (asked, _) = answering(&service, ["5", "6"], slow, refusing());
    assert!(titles(&asked).contains(&"Bertrand"), "the person asked");
    service.retry_refused("Phone").unwrap();
    let (asked, done) = answering(&service, ["6", "7"], SyncRequest::default(), |_| Outcome::Done);
    assert_eq!(titles(&asked), ["Bertrand"]);
    assert!(done.collections[0].refusals.is_empty() && service.refusals("Phone").unwrap().is_empty());
}

#[test]
fn a_session_that_may_not_write_there_forgets_no_refusal() {
    let (_folder, service) = three_people();
    let refusing = || takes_all_but_bertrand(Objection::TooLarge, 416);
    let _ = answering(&service, ["1", "2"], SyncRequest::default(), refusing());
    let copy = SyncRequest { mode: crate::service::run::SyncMode::CopyFromPeer, ..SyncRequest::default() };
    assert!(answering(&service, ["2", "3"], copy, refusing()).0.is_empty());
    assert!(answering(&service, ["3", "4"], SyncRequest::default(), refusing()).0.is_empty());
    assert_eq!(service.refusals("Phone").unwrap().len(), 1);
}

#[test]
fn a_changed_profile_is_a_reason_to_try_again() {
    let (_folder, service) = three_people();
    let refusing = || takes_all_but_bertrand(Objection::Unfit, 415);
    let _ = answering(&service, ["1", "2"], SyncRequest::default(), refusing());
    let _set = service.set_peer("Phone", &[("profile", "nokia-n80")]).unwrap();
    let (asked, _) = answering(&service, ["2", "3"], SyncRequest::default(), refusing());
    assert_eq!(titles(&asked), ["Bertrand"]);
}

#[test]
fn a_refused_change_is_not_agreed_on_and_goes_when_it_is_undone() {
    let (_folder, service) = three_people();
    let _ = answering(&service, ["1", "2"], SyncRequest::default(), |_| Outcome::Done);
    edit(&service, "Bertrand", |contact| contact.note = "n".repeat(9000));
    let refusing = || takes_all_but_bertrand(Objection::TooLarge, 413);
    let (asked, _) = answering(&service, ["2", "3"], SyncRequest::default(), refusing());
    assert!(matches!(asked[0].action, OrderAction::Replace { .. }));
    let (asked, _) = answering(&service, ["3", "4"], SyncRequest::default(), refusing());
    assert!(asked.is_empty());
    assert_eq!(service.refusals("Phone").unwrap().len(), 1);
    edit(&service, "Bertrand", |contact| contact.note.clear());
    let (asked, _) = answering(&service, ["4", "5"], SyncRequest::default(), refusing());
    assert!(asked.is_empty(), "both sides are as they were");
    assert!(service.refusals("Phone").unwrap().is_empty(), "and nothing is refused");
}

#[test]
fn a_failure_is_for_good_when_it_comes_twice_while_others_pass() {
    let (_folder, service) = three_people();
    let failing = || takes_all_but_bertrand(Objection::Failed, 500);
    let rounds = [["1", "2"], ["2", "3"], ["3", "4"]];
    let asked = rounds.map(|round| answering(&service, round, SyncRequest::default(), failing()).0.len());
    assert_eq!(asked, [3, 1, 0]);
}

#[test]
fn a_phone_that_fails_at_everything_or_has_no_room_is_asked_again() {
    for outcome in [Outcome::Refused(Objection::Failed, 500), Outcome::Later(510), Outcome::Later(417)] {
        let (_folder, service) = three_people();
        for round in [["1", "2"], ["2", "3"], ["3", "4"]] {
            let (asked, _) = answering(&service, round, SyncRequest::default(), |_| outcome);
            assert_eq!(asked.len(), 3, "{outcome:?}");
        }
    }
    let (_folder, service) = three_people();
    for round in [["1", "2"], ["2", "3"]] {
        let (asked, run) = answering(&service, round, SyncRequest::default(), |_| Outcome::Full);
        assert_eq!((asked.len(), run.collections[0].refused), (1, 3), "nothing more is sent to a full phone");
        assert!(run.collections[0].refusals.is_empty());
    }
}

/// A refresh from the phone without a yes: what the phone lacks is asked about.
fn refreshed(service: &Service, [last, next]: [&str; 2], items: Vec<Arrived>) {
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(service, Door::Called(peer.id), SyncRequest::default());
    session.take(peer).unwrap();
    let opening = wish(Asked::RefreshFromPeer, Some(last), next);
    let _opened = session.open(&opening).unwrap();
    let _receipts = session.arrived(Kind::Contacts, items).unwrap();
    assert_eq!(session.complete(Kind::Contacts, Listed::Whole).unwrap(), 0);
    session.ended(Ending::Committed).unwrap();
    assert_eq!(session.finish(None).error, None);
}

#[test]
fn who_is_held_after_a_refresh_from_the_phone_does_not_go_back_to_it_unasked() {
    for answer in ["allow", "refuse"] {
        let folder = tempfile::TempDir::new().unwrap();
        let service = service(&folder);
        // Two whom the phone had, and one whom it never had.
        let _ =
            told(&service, None, "1", vec![present("a", "Ada"), present("b", "Bertrand"), present("c", "Clémence")]);
        let bytes = b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Only;Here\r\nFN:Here Only\r\nEND:VCARD\r\n".to_vec();
        let source = crate::service::library::Source { name: "-".into(), bytes };
        let _ = service.add_records(Kind::Contacts, &source).unwrap();
        refreshed(&service, ["1", "2"], vec![present("a", "Ada")]);
        assert_eq!(service.held().unwrap().len(), 3);
        for round in [["2", "3"], ["3", "4"]] {
            let (asked, run) = answering(&service, round, SyncRequest::default(), |_| Outcome::Done);
            assert!(asked.is_empty(), "{asked:?}");
            assert_eq!((run.collections[0].held, service.count(Kind::Contacts, "").unwrap()), (3, 4));
        }
        for held in service.held().unwrap() {
            let _ = if answer == "allow" { service.allow(held.n) } else { service.refuse(held.n) }.unwrap();
        }
        assert!(service.held().unwrap().is_empty(), "{answer}");
        let (asked, run) = answering(&service, ["4", "5"], SyncRequest::default(), |_| Outcome::Done);
        let (people, sent) = if answer == "allow" { (1, 0) } else { (4, 3) };
        assert_eq!((service.count(Kind::Contacts, "").unwrap(), asked.len()), (people, sent), "{answer}");
        assert_eq!(run.collections[0].held, 0);
        let (asked, _) = answering(&service, ["5", "6"], SyncRequest::default(), |_| Outcome::Done);
        assert!(asked.is_empty(), "{answer}: {asked:?}");
    }
}

#[test]
fn a_whole_listing_under_new_ids_joins_everybody() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = told(&service, None, "1", vec![present("a", "Ada"), present("b", "Bertrand")]);
    let (orders, _) = told(&service, None, "2", vec![present("y", "Bertrand"), present("x", "Ada")]);
    assert_eq!((orders, service.count(Kind::Contacts, "").unwrap()), (0, 2));
    assert_eq!(told(&service, Some("2"), "3", Vec::new()).0, 0);
}

#[test]
fn a_phone_that_is_served_elsewhere_is_told_to_come_back_later() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let new = NewPhone {
        name: "Caller".into(),
        link: "dial-in".into(),
        user: Some("anna".into()),
        password: Some("secret".into()),
        ..NewPhone::default()
    };
    let _added = service.add_phone(new).unwrap();
    let caller = || Caller { device: "IMEI:1".into(), user: Some("anna".into()) };
    let opening = Opening {
        kind: Kind::Contacts,
        shared: vec![Kind::Contacts],
        peer_database: "book".into(),
        our_database: "contacts".into(),
        asked: Asked::Slow,
        last: None,
        next: "1".into(),
        demanded: None,
        backup: None,
        unwanted: Default::default(),
    };
    let call = || {
        let mut session = Session::new(&service, Door::DialIn, SyncRequest::default());
        let _welcome = session.greet(&caller()).unwrap();
        session.admitted().unwrap();
        let opened = session.open(&opening).unwrap();
        (session, opened)
    };
    let (first, opened) = call();
    assert!(matches!(opened, Opened::Run { .. }));
    let (second, opened) = call();
    assert_eq!(opened, Opened::Refuse(Denied::Busy));
    drop(second);
    drop(first);
    assert!(matches!(call().1, Opened::Run { .. }), "whoever was turned away took nothing with him");
}

#[test]
fn a_nonce_is_good_for_one_session_and_strangers_leave_none() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let new = NewPhone {
        name: "Caller".into(),
        link: "dial-in".into(),
        user: Some("anna".into()),
        password: Some("secret".into()),
        ..NewPhone::default()
    };
    let _added = service.add_phone(new).unwrap();
    let greeted = |device: &str| {
        let mut session = Session::new(&service, Door::DialIn, SyncRequest::default());
        let caller = Caller { device: device.into(), user: Some("anna".into()) };
        let nonce = session.greet(&caller).unwrap().login.unwrap().nonce;
        (session, nonce)
    };
    let (mut stranger, _) = greeted("IMEI:1");
    stranger.nonce(b"never used").unwrap();
    drop(stranger);
    let (mut anna, nonce) = greeted("IMEI:1");
    assert_eq!(nonce, None, "a device that never logged in leaves nothing");
    anna.nonce(b"next").unwrap();
    anna.admitted().unwrap();
    drop(anna);
    assert_eq!(greeted("IMEI:1").1.as_deref(), Some(&b"next"[..]));
    assert_eq!(greeted("IMEI:1").1, None);
}

/// Where nobody is, people are planned a portion at a time; nothing else may show that.
#[test]
fn more_people_than_a_portion_come_where_nobody_is() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let all = |count: usize| (0..count).map(|n| present(&n.to_string(), &format!("Person {n}"))).collect::<Vec<_>>();
    assert_eq!(told(&service, None, "1", all(CHUNK + 7)).0, 0);
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), CHUNK + 7);
    assert_eq!(told(&service, Some("1"), "2", Vec::new()).0, 0, "everybody is tied to the phone's copy");
    let (orders, receipts) = told(&service, None, "3", all(CHUNK + 8));
    assert_eq!((orders, receipts.len()), (0, CHUNK + 8));
    assert_eq!(service.count(Kind::Contacts, "").unwrap(), CHUNK + 8, "now somebody is here: all are found again");
}

/// A phone that we call gets a restore with its next session, whatever that one is; the one after is a plain one.
#[test]
fn a_restore_to_a_phone_goes_with_the_next_session_and_no_further() {
    use crate::service::safety::look::CopySource;
    use crate::service::safety::restore::{Consent, Manner, RestoreRequest};
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = told(&service, None, "1", vec![present("a", "Ada"), present("b", "Bertrand")]);
    let copies = service.safety_copies().unwrap();
    let of_phone = copies.iter().find(|copy| copy.peer.is_some()).unwrap();
    assert_eq!(of_phone.counts[&Kind::Contacts], 2);

    let request = RestoreRequest {
        manner: Manner::Replace,
        to: Some("Phone".into()),
        ..RestoreRequest::of(CopySource::Numbered(of_phone.n))
    };
    assert!(matches!(service.restore(&request, Consent::Missing), Err(Error::NeedsYes(_))));
    let done = service.restore(&request, Consent::Given).unwrap();
    assert_eq!((done.plan.steps.len(), done.plan.replaces_peer), (0, true), "here is what the phone had");

    let peer = service.find_peer("Phone").unwrap().id;
    let wished = || service.store().read(|reader| reader.collection(peer, Kind::Contacts)).unwrap().unwrap().next_mode;
    assert!(wished().is_some());
    let everybody = vec![present("a", "Ada"), present("b", "Bertrand"), present("c", "Clémence")];
    let (orders, _) = told(&service, None, "2", everybody);
    assert_eq!(orders, 1, "who came there since goes");
    assert_eq!((service.count(Kind::Contacts, "").unwrap(), wished()), (2, None));
}
