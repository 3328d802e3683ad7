//! The guide's table *Synchronization of three Clients*: Jakub, Lad, Milan and Bruce, who each begin alone.

use std::collections::BTreeMap;

use super::*;

/// A client that keeps its own people and tells what changed.
struct Client<'a> {
    service: &'a Service,
    name: &'static str,
    people: BTreeMap<String, String>,
    changed: Vec<String>,
    last: Option<String>,
    sessions: u32,
}

impl<'a> Client<'a> {
    fn new(service: &'a Service, name: &'static str, person: &str) -> Self {
        let phone = NewPhone { name: name.into(), link: "tcp:127.0.0.1:1".into(), ..NewPhone::default() };
        let _ = service.add_phone(phone).unwrap();
        let _ = service.set_peer(name, &[("first-sync", "join")]).unwrap();
        let people = BTreeMap::from([(format!("{name}-own"), person.to_owned())]);
        Client { service, name, people, changed: Vec::new(), last: None, sessions: 0 }
    }

    fn rename(&mut self, from: &str, to: &str) {
        let (id, name) = self.people.iter_mut().find(|(_, name)| *name == from).unwrap();
        to.clone_into(name);
        self.changed.push(id.clone());
    }

    /// One session; how many orders it brought.
    fn sync(&mut self) -> usize {
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
        let changed = std::mem::take(&mut self.changed);
        let told: Vec<_> = self.people.iter().filter(|(id, _)| mode == Asked::Slow || changed.contains(id)).collect();
        let items = told.into_iter().map(|(id, name)| card(id, name)).collect();
        let _ = session.arrived(Kind::Contacts, items).unwrap();
        let listed = if mode == Asked::Slow { Listed::Whole } else { Listed::Part };
        let _ = session.complete(Kind::Contacts, listed).unwrap();
        let mut orders = 0;
        while let Some(order) = session.next(Kind::Contacts).unwrap() {
            orders += 1;
            session.answered(Kind::Contacts, vec![(order.token, Outcome::Done)]).unwrap();
            match order.action {
                OrderAction::Add { guid, record } => {
                    let id = format!("{}-{guid}", self.name);
                    session.mapped(Kind::Contacts, vec![(guid, id.clone())]).unwrap();
                    let _ = self.people.insert(id, record.title());
                }
                OrderAction::Replace { id, record } => drop(self.people.insert(id, record.title())),
                OrderAction::Delete { id } => drop(self.people.remove(&id)),
            }
        }
        session.ended(Ending::Committed).unwrap();
        assert_eq!(session.finish(None).error, None);
        orders
    }

    fn has(&self) -> Vec<&str> {
        sorted(self.people.values().map(String::as_str))
    }
}

/// People are told apart, and found again, by their number: it stays when the name changes.
fn card(id: &str, name: &str) -> Arrived {
    let first = name.chars().next().unwrap();
    let contact = Contact {
        display: name.to_owned(),
        phones: vec![Point::new(format!("+42060{:07}", u32::from(first)), ["cell"])],
        ..Contact::default()
    };
    Arrived { id: id.to_owned(), news: Told::Present { record: Box::new(Record::from(contact)), new: false } }
}

fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names
}

fn here(service: &Service) -> Vec<String> {
    let mut names: Vec<_> = service.people("", 0..100).unwrap().iter().map(|person| person.record.title()).collect();
    names.sort();
    names
}

#[test]
fn three_clients_end_with_the_same_people_after_two_rounds() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let bytes = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jakub\r\nTEL;TYPE=CELL:+420600000074\r\nEND:VCARD\r\n".to_vec();
    let _ = service.add_records(Kind::Contacts, &crate::service::library::Source { name: "-".into(), bytes }).unwrap();
    let mut first = Client::new(&service, "Client 1", "Lad");
    let mut second = Client::new(&service, "Client 2", "Milan");
    let mut third = Client::new(&service, "Client 3", "Bruce");

    assert_eq!(first.sync(), 1);
    assert_eq!((here(&service), first.has()), (vec!["Jakub".into(), "Lad".into()], vec!["Jakub", "Lad"]));
    assert_eq!((second.has(), third.has()), (vec!["Milan"], vec!["Bruce"]));

    assert_eq!(second.sync(), 2);
    assert_eq!(here(&service), ["Jakub", "Lad", "Milan"]);
    assert_eq!((first.has(), second.has()), (vec!["Jakub", "Lad"], vec!["Jakub", "Lad", "Milan"]));

    assert_eq!(third.sync(), 3);
    let all = ["Bruce", "Jakub", "Lad", "Milan"];
    assert_eq!(here(&service), all);
    assert_eq!(third.has(), all);

    assert_eq!(first.sync(), 2, "Milan and Bruce");
    assert_eq!(second.sync(), 1, "Bruce");
    for client in [&mut first, &mut second, &mut third] {
        assert_eq!(client.sync(), 0, "{} is up to date", client.name);
        assert_eq!(client.has(), all);
    }

    // A name changed on one of them reaches the others by the same way, and doubles nobody.
    second.rename("Lad", "Ladislav");
    assert_eq!((second.sync(), first.sync(), third.sync()), (0, 1, 1));
    let all = ["Bruce", "Jakub", "Ladislav", "Milan"];
    assert_eq!(here(&service), all);
    assert_eq!([first.has(), second.has(), third.has()], [all; 3]);
}
