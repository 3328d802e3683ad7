use std::sync::Arc;

use super::*;
use crate::peer::session::{Arrived, Desk as _, Ending, News as Told, Objection, Opening};
use crate::pim::Kind;
use crate::service::archive::RestoreWish;
use crate::service::clock::SystemClock;
use crate::service::peers::NewPhone;
use crate::service::run::SyncRequest;
use crate::service::session::Door;
use crate::service::{Keyring, Options, Service};

const SHELF: &str = "bookmarks";

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

fn session(service: &Service) -> Session {
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(service, Door::Called(peer.id), SyncRequest::default());
    session.take(peer).unwrap();
    session
}

fn mark(title: &str) -> Parcel {
    Parcel {
        media_type: "text/x-vbookmark".into(),
        bytes: format!("BEGIN:VBKM\r\nTITLE:{title}\r\nEND:VBKM\r\n").into_bytes(),
        parent: Some("7".into()),
        new: false,
    }
}

fn present(id: &str, title: &str) -> Delivery {
    Delivery { id: id.into(), news: DeliveryNews::Present(mark(title)) }
}

fn gone(id: &str) -> Delivery {
    Delivery { id: id.into(), news: DeliveryNews::Gone }
}

fn wish(asked: Asked, last: Option<&str>, next: &str) -> ShelfOpening {
    ShelfOpening {
        shelf: SHELF.into(),
        peer_database: "C:Bookmarks".into(),
        asked,
        last: last.map(str::to_owned),
        next: next.into(),
    }
}

/// One session; how the peer answers what goes back to it, and with which id. What went back.
fn run(
    service: &Service,
    opening: &ShelfOpening,
    items: Vec<Delivery>,
    answer: Option<(Outcome, &str)>,
) -> (Vec<Return>, ShelfOutcome) {
    let mut session = session(service);
    let Opened::Run { mode, .. } = session.open_shelf(opening).unwrap() else { panic!() };
    let _receipts = session.shelved(SHELF, items).unwrap();
    let listed = if mode.is_whole() { Listed::Whole } else { Listed::Part };
    let count = session.shelf_complete(SHELF, listed).unwrap();
    let mut back = Vec::new();
    while let Some(item) = session.next_return(SHELF).unwrap() {
        if let Some((outcome, luid)) = answer {
            session.returned(SHELF, vec![(item.token, outcome)]).unwrap();
            if outcome == Outcome::Done {
                session.returns_mapped(SHELF, vec![(item.number, luid.to_owned())]).unwrap();
            }
        }
        back.push(item);
    }
    assert_eq!(back.len(), count);
    session.ended(Ending::Committed).unwrap();
    let outcome = session.finish(None);
    assert_eq!(outcome.error, None);
    (back, outcome.shelves.into_iter().next().unwrap_or_default())
}

fn titles(service: &Service) -> Vec<(String, bool)> {
    service.archive(None, "").unwrap().into_iter().map(|item| (item.title, item.gone.is_some())).collect()
}

fn is(title: &str, gone: bool) -> (String, bool) {
    (title.to_owned(), gone)
}

#[test]
fn a_shelf_is_read_changes_are_followed_and_what_goes_stays() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let first = wish(Asked::TwoWay, None, "1");
    let (_, did) = run(&service, &first, vec![present("1", "Opera"), present("2", "Bahn")], None);
    assert_eq!((did.received, did.gone), (2, 0));
    assert!(service.safety_copies().unwrap().is_empty(), "what is only added to the archive needs no copy");
    let second = wish(Asked::TwoWay, Some("1"), "2");
    let (back, did) = run(&service, &second, vec![present("1", "Opera Mini"), gone("2"), gone("9")], None);
    assert_eq!((back.len(), did.received, did.changed, did.gone), (0, 0, 1, 1));
    assert_eq!(titles(&service), [is("Opera Mini", false), is("Bahn", true)]);
    assert_eq!(service.archive(Some("phone"), "opera").unwrap()[0].folder.as_deref(), Some("7"));
    // The phone was reset: it lists what it has, under other ids.
    let (_, did) = run(&service, &wish(Asked::Slow, None, "5"), vec![present("11", "Bahn")], None);
    assert_eq!((did.received, did.gone), (0, 1));
    assert_eq!(titles(&service), [is("Opera Mini", true), is("Bahn", false)]);
}

#[test]
fn unequal_anchors_ask_for_a_listing_and_equal_ones_do_not() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let opened = |asked, last: Option<&str>, next: &str| {
        let mut session = session(&service);
        let opened = session.open_shelf(&wish(asked, last, next)).unwrap();
        session.ended(Ending::Committed).unwrap();
        let _ = session.finish(None);
        let Opened::Run { mode, refresh_required, .. } = opened else { panic!() };
        (mode, refresh_required)
    };
    assert_eq!(opened(Asked::TwoWay, None, "1"), (Asked::Slow, true));
    assert_eq!(opened(Asked::TwoWay, Some("1"), "2"), (Asked::TwoWay, false));
    // It broke off before it heard our last message.
    assert_eq!(opened(Asked::TwoWay, Some("1"), "3"), (Asked::TwoWay, false));
    assert_eq!(opened(Asked::OneWayFromPeer, Some("x"), "4"), (Asked::Slow, true));
    assert_eq!(opened(Asked::RefreshFromPeer, None, "5"), (Asked::RefreshFromPeer, false));
    assert_eq!(opened(Asked::Resume, Some("5"), "6"), (Asked::TwoWay, false));
}

#[test]
fn only_what_is_wanted_goes_back_and_answers_count() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let _ = run(&service, &wish(Asked::Slow, None, "1"), vec![present("1", "Opera"), present("2", "Bahn")], None);
    let id = service.archive(None, "opera").unwrap()[0].id;
    let queue = |wish| service.restore_archived(&[id], wish);
    assert!(matches!(queue(RestoreWish::Queue), Err(Error::StillThere { .. })));
    let (back, _) = run(&service, &wish(Asked::TwoWay, Some("1"), "2"), vec![gone("1"), gone("2")], None);
    assert!(back.is_empty(), "nobody asked for anything");
    let _ = queue(RestoreWish::Preview).unwrap();
    let _ = queue(RestoreWish::Queue).unwrap();
    let _ = queue(RestoreWish::Cancel).unwrap();
    assert!(run(&service, &wish(Asked::TwoWay, Some("2"), "3"), vec![], None).0.is_empty());
    assert_eq!(queue(RestoreWish::Queue).unwrap()[0].restoring, "wanted");

    // The cable is pulled, the phone is full, the phone says no: it is asked again as long as that may help.
    let (back, _) = run(&service, &wish(Asked::TwoWay, Some("3"), "4"), vec![], None);
    assert_eq!((back.len(), &back[0].parcel.bytes), (1, &mark("Opera").bytes));
    assert_eq!(service.archived(id).unwrap().0.restoring, "sent");
    let full = Some((Outcome::Full, ""));
    assert_eq!(run(&service, &wish(Asked::TwoWay, Some("4"), "5"), vec![], full).0.len(), 1);
    let refused = Some((Outcome::Refused(Objection::Unfit, 415), ""));
    let (back, did) = run(&service, &wish(Asked::TwoWay, Some("5"), "6"), vec![], refused);
    assert_eq!((back.len(), did.refused), (1, 1));
    assert_eq!(service.archived(id).unwrap().0.code, Some(415));
    assert!(run(&service, &wish(Asked::TwoWay, Some("6"), "7"), vec![], refused).0.is_empty());
    let _ = queue(RestoreWish::Queue).unwrap();
    let done = Some((Outcome::Done, "31"));
    let (back, did) = run(&service, &wish(Asked::TwoWay, Some("7"), "8"), vec![], done);
    assert_eq!((back.len(), did.returned), (1, 1));
    assert_eq!(titles(&service), [is("Opera", false), is("Bahn", true)]);
    assert!(run(&service, &wish(Asked::TwoWay, Some("8"), "9"), vec![present("31", "Opera")], done).0.is_empty());
    assert_eq!(service.archive(None, "").unwrap().len(), 2);
}

#[test]
fn what_is_no_record_among_records_is_kept_beside_them() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let journal =
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VJOURNAL\r\nSUMMARY:Hafen\r\nEND:VJOURNAL\r\nEND:VCALENDAR\r\n";
    let parcel = Parcel { media_type: "text/calendar".into(), bytes: journal.to_vec(), parent: None, new: false };
    let opening = |asked, last: Option<&str>, next: &str| Opening {
        kind: Kind::Events,
        shared: vec![Kind::Events],
        peer_database: "calendar".into(),
        our_database: "calendar".into(),
        asked,
        last: last.map(str::to_owned),
        next: next.into(),
        demanded: None,
        backup: None,
        unwanted: Default::default(),
    };
    let told = |opening: &Opening, items: Vec<Arrived>, listed| {
        let mut session = session(&service);
        let _ = session.open(opening).unwrap();
        let receipts = session.arrived(Kind::Events, items).unwrap();
        let _ = session.complete(Kind::Events, listed).unwrap();
        session.ended(Ending::Committed).unwrap();
        (receipts, session.finish(None))
    };
    let item = |news| Arrived { id: "j1".into(), news };
    let (receipts, outcome) =
        told(&opening(Asked::Slow, None, "1"), vec![item(Told::Foreign(parcel.clone()))], Listed::Whole);
    assert_eq!((receipts, outcome.shelves[0].received), (vec![Receipt::Added], 1));
    assert_eq!(outcome.collections[0].refused, 0, "it is no failure");
    let kept = &service.archive(None, "hafen").unwrap()[0];
    assert_eq!((kept.shelf.as_str(), kept.nature.as_str(), kept.gone), ("events", "journal", None));
    let again = vec![item(Told::Foreign(parcel))];
    let (receipts, outcome) = told(&opening(Asked::Slow, None, "2"), again, Listed::Whole);
    assert_eq!((receipts, outcome.shelves.len()), (vec![Receipt::Stored], 0));
    let (receipts, _) = told(&opening(Asked::TwoWay, Some("2"), "3"), vec![item(Told::Deleted)], Listed::Part);
    assert_eq!(receipts, [Receipt::Stored]);
    assert_eq!(titles(&service), [is("Hafen", true)]);
}
