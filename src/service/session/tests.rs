//! A session, spoken to as the peer layer does.

use std::sync::Arc;

use super::*;
use crate::peer::session::{Arrived, News as Told};
use crate::pim::{Contact, Point, Record};
use crate::service::clock::SystemClock;
use crate::service::peers::NewPhone;
use crate::service::{Keyring, Options};

mod modes;
mod three;

fn service(folder: &tempfile::TempDir) -> Service {
    let service = Service::open(Options {
        data: folder.path().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
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

/// One session in which these items arrive; how many orders it has for the peer, and the receipts.
fn told(service: &Service, last: Option<&str>, next: &str, items: Vec<Arrived>) -> (usize, Vec<Receipt>) {
    let peer = service.find_peer("Phone").unwrap();
    let mut session = Session::new(service, Door::Called(peer.id), SyncRequest::default());
    session.take(peer).unwrap();
    let opening = Opening {
        kind: Kind::Contacts,
        peer_database: "contacts".into(),
        our_database: "contacts".into(),
        asked: if last.is_some() { Asked::TwoWay } else { Asked::Slow },
        last: last.map(str::to_owned),
        next: next.to_owned(),
        demanded: None,
        backup: None,
    };
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
