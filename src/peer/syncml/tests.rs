//! What becomes of a client's items on their way to the desk.

use super::*;
use crate::peer::session::Welcome;
use crate::pim::Record;
use crate::pim::Zone;
use crate::protocol::syncml::devinf::{ContentType, DataStore};
use crate::protocol::syncml::filter::{self, Filter};
use crate::protocol::syncml::server::{ArrivedChange, Content, Wish};

/// Writes down what arrives and says yes to everything.
#[derive(Default)]
struct Notebook {
    ended: Option<Ending>,
    arrived: Vec<Arrived>,
    busy: bool,
    remarks: Vec<Remark>,
    opened: Vec<Opening>,
    mapped: Vec<(String, String)>,
    orders: Vec<Order>,
    answered: Vec<(u64, Outcome)>,
    /// How often it was asked what an item was before.
    looked: std::cell::Cell<usize>,
}

impl crate::peer::archive::Archivist for Notebook {}

impl Desk for Notebook {
    fn home(&self) -> Zone {
        Zone::UTC
    }
    fn withdrawn(&mut self, _kind: Kind) {}
    fn told(&self, _kind: Kind, _id: &str) -> Option<crate::pim::Record> {
        self.looked.set(self.looked.get() + 1);
        None
    }
    fn spelled(&mut self, _kind: Kind, _token: u64, _record: crate::pim::Record) {}
    fn greet(&mut self, _caller: &Caller) -> Result<Welcome, DeskFailed> {
        Ok(Welcome { login: None, description: None })
    }
    fn refused(&mut self, _why: Refusal) {}
    fn nonce(&mut self, _next: &[u8]) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn admitted(&mut self) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn described(&mut self, _description: &Description) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn open(&mut self, opening: &Opening) -> Result<Opened, DeskFailed> {
        self.opened.push(opening.clone());
        if self.busy {
            return Ok(Opened::Refuse(Denied::Busy));
        }
        let mode = Asked::TwoWay;
        Ok(Opened::Run { mode, refresh_required: false, our_last: None, our_next: "1".to_owned() })
    }
    fn remark(&mut self, remark: &Remark) {
        self.remarks.push(remark.clone());
    }
    fn downgraded(&mut self, _kind: Kind) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn arrived(&mut self, _kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, DeskFailed> {
        let receipts = vec![Receipt::Stored; items.len()];
        self.arrived.extend(items);
        Ok(receipts)
    }
    fn mapped(&mut self, _kind: Kind, pairs: Vec<(String, String)>) -> Result<(), DeskFailed> {
        self.mapped.extend(pairs);
        Ok(())
    }
    fn complete(&mut self, _kind: Kind, _listed: Listed) -> Result<usize, DeskFailed> {
        Ok(0)
    }
    fn next(&mut self, _kind: Kind) -> Result<Option<Order>, DeskFailed> {
        Ok((!self.orders.is_empty()).then(|| self.orders.remove(0)))
    }
    fn answered(&mut self, _kind: Kind, answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        self.answered.extend(answers);
        Ok(())
    }
    fn ended(&mut self, ending: Ending) -> Result<(), DeskFailed> {
        self.ended = Some(ending);
        Ok(())
    }
    fn wire(&mut self, _traffic: &Traffic<'_>) {}
}

#[test]
fn whatever_is_answered_well_has_reached_the_desk() {
    let mut office = Session::new(Notebook::default(), None).office;
    let request = AlertRequest {
        wish: Wish::Sync(SyncType::TwoWay),
        target: "contacts".into(),
        source: "addressbook".into(),
        last: Some("1".into()),
        next: Some("2".into()),
        filter: None,
    };
    assert!(matches!(office.open(0, &request), WireOpening::Run(_)));
    let card = |name: &str| Content {
        media_type: Some("text/x-vcard".into()),
        data: format!("BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name}\r\nEND:VCARD\r\n").into_bytes(),
    };
    let broken = Content { media_type: None, data: b"no card at all".to_vec() };
    let item = |luid: &str, change| server::Arrived { change, luid: luid.to_owned(), parent: None };
    let statuses = office.arrived(
        0,
        vec![
            item("1", ArrivedChange::Add(card("Ada"))),
            item("2", ArrivedChange::Archive),
            item("3", ArrivedChange::Replace(card("Bea"))),
            item("4", ArrivedChange::Delete),
            item("5", ArrivedChange::Add(broken)),
        ],
    );
    assert_eq!(statuses, [status::OK; 5]);
    let told: Vec<(&str, &str)> = office
        .desk
        .arrived
        .iter()
        .map(|arrived| {
            let news = match &arrived.news {
                News::Present { new: true, .. } => "new",
                News::Present { new: false, .. } => "changed",
                News::Deleted => "deleted",
                News::Archived => "archived",
                News::Unreadable { raw, .. } if raw == b"no card at all" => "kept raw",
                News::Unreadable { .. } => "unreadable",
                News::Foreign(_) => "foreign",
            };
            (arrived.id.as_str(), news)
        })
        .collect();
    assert_eq!(told, [("1", "new"), ("2", "archived"), ("3", "changed"), ("4", "deleted"), ("5", "kept raw")]);
}

fn opening(target: &str) -> AlertRequest {
    AlertRequest {
        wish: Wish::Sync(SyncType::TwoWay),
        target: target.into(),
        source: "addressbook".into(),
        last: Some("1".into()),
        next: Some("2".into()),
        filter: None,
    }
}

#[test]
fn a_busy_peer_is_asked_to_come_again() {
    let desk = Notebook { busy: true, ..Notebook::default() };
    let mut office = Session::new(desk, None).office;
    office.devinf(&DevInf::default());
    assert_eq!(office.open(0, &opening("contacts")), WireOpening::Refuse(417));
    assert!(office.failed.is_none());
}

#[test]
fn a_database_goes_by_many_names_and_an_unknown_one_is_told_what_there_is() {
    for name in ["Contacts", "./contacts", "CONTACTS", "./Contact", "card", "contacts?/dr(-30,90)", "addressbook"] {
        let mut office = Session::new(Notebook::default(), None).office;
        assert!(matches!(office.open(0, &opening(name)), WireOpening::Run(_)), "{name}");
    }
    let mut office = Session::new(Notebook::default(), None).office;
    assert_eq!(office.open(0, &opening("./Bookmarks")), WireOpening::Refuse(404));
    let [Remark::UnknownDatabase { asked, known }] = office.desk.remarks.as_slice() else { panic!() };
    assert_eq!(asked, "./Bookmarks");
    assert!(known.iter().any(|name| name == "contacts"), "{known:?}");
}

#[test]
fn what_an_address_demands_reaches_the_desk() {
    let mut session = Session::new(Notebook::default(), None);
    session.demand("sid=1&sync=7|colour=blue");
    let hello = Hello {
        device: "IMEI:1".into(),
        user: None,
        target: "http://host/syncml?backup=nokia#sync=2".into(),
        session_id: "1".into(),
        version: crate::protocol::syncml::Version::V11,
        encoding: Encoding::Xml,
        scheme: None,
    };
    let _ = session.office.greet(&hello);
    let _ = session.office.open(0, &opening("contacts"));
    let opened = &session.office.desk.opened[0];
    assert_eq!(
        (opened.demanded, opened.backup.as_deref()),
        (Some(super::super::session::Mode::SlowToServer), Some("nokia"))
    );
    assert_eq!(session.office.desk.remarks, [Remark::UnknownOptions(vec!["colour=blue".into()])]);
}

#[test]
fn a_phone_with_little_room_for_ids_gets_short_ones() {
    let mut office = Session::new(Notebook::default(), None).office;
    let store = DataStore {
        source_ref: "addressbook".into(),
        max_guid_size: Some(4),
        rx_pref: Some(ContentType { name: "text/x-vcard".into(), version: "2.1".into() }),
        sync_types: vec![1, 2],
        ..DataStore::default()
    };
    office.devinf(&DevInf { stores: vec![store], ..DevInf::default() });
    let _ = office.open(0, &opening("contacts"));
    let record = Box::new(Record::from(crate::pim::Contact { display: "Ada".into(), ..Default::default() }));
    office.desk.orders =
        vec![Order { token: 1, action: OrderAction::Add { guid: "123456".into(), record }, title: "Ada".into() }];
    let Some(Outgoing { change: OutgoingChange::Add { guid, .. }, .. }) = office.next(0) else { panic!() };
    assert!(guid.len() <= 4, "{guid}");
    office.mapped(0, vec![MapItem { target: guid, source: "17".into() }]);
    assert_eq!(office.desk.mapped, [("123456".to_owned(), "17".to_owned())]);
    let capacity = &office.known.unwrap().capacities[&Kind::Contacts];
    assert_eq!((capacity.longest_id, capacity.modes.as_slice()), (Some(4), [1, 2].as_slice()));
}

#[test]
fn properties_a_filter_does_not_name_are_not_wanted() {
    let mut office = Session::new(Notebook::default(), None).office;
    let field = |name: &str, max_size| filter::Field { name: name.into(), max_size };
    let fields = vec![field("fn", None), field("TEL", None), field("PHOTO", Some(0))];
    let _ =
        office.open(0, &AlertRequest { filter: Some(Filter { fields, ..Filter::default() }), ..opening("contacts") });
    let unwanted = &office.desk.opened[0].unwanted;
    assert!([Field::Photo, Field::Note, Field::Emails, Field::Kept].iter().all(|field| unwanted.contains(field)));
    let wanted = [Field::Phones, Field::Display, Field::NameFamily, Field::Uid];
    assert!(wanted.iter().all(|field| !unwanted.contains(field)), "{unwanted:?}");
    let times = profile::capacity::unwanted(&["SUMMARY"], Kind::Events);
    assert!(times.contains(&Field::Location) && !times.contains(&Field::Recurrence), "a date is sent with its times");
}

#[test]
fn what_a_filter_does_not_want_stays_here_for_another_time() {
    let mut office = Session::new(Notebook::default(), None).office;
    let record = crate::protocol::syncml::filter::parse("FN&CON;Ada").unwrap();
    let filter = Some(Filter { record: Some(record), ..Filter::default() });
    let _ = office.open(0, &AlertRequest { filter, ..opening("contacts") });
    let card = |name: &str| Box::new(Record::from(crate::pim::Contact { display: name.into(), ..Default::default() }));
    let add = |token, name: &str| Order {
        token,
        action: OrderAction::Add { guid: token.to_string(), record: card(name) },
        title: name.into(),
    };
    let replace = OrderAction::Replace { id: "9".into(), record: card("Zoë") };
    office.desk.orders = vec![add(1, "Bea"), add(2, "Ada"), Order { token: 3, action: replace, title: "Zoë".into() }];
    assert_eq!(office.next(0).map(|out| out.token), Some(2));
    assert_eq!(office.next(0).map(|out| out.token), Some(3), "what it has is kept up to date");
    assert_eq!(office.next(0), None);
    office.flush();
    assert_eq!(office.desk.answered, [(1, Outcome::Later(417))]);
}

#[test]
fn only_a_document_that_leaves_something_out_asks_what_was_there() {
    for (database, media_type, data, looks) in [
        ("contacts", "text/x-vcard", "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Ada\r\nEND:VCARD\r\n", 0),
        ("snote", "text/x-s4j-sifn", "<note><Subject>Ada</Subject></note>", 1),
    ] {
        let mut office = Session::new(Notebook::default(), None).office;
        let request = AlertRequest {
            wish: Wish::Sync(SyncType::TwoWay),
            target: database.into(),
            source: database.into(),
            last: Some("1".into()),
            next: Some("2".into()),
            filter: None,
        };
        assert!(matches!(office.open(0, &request), WireOpening::Run(_)));
        let content = || Content { media_type: Some(media_type.into()), data: data.as_bytes().to_vec() };
        let items = [ArrivedChange::Add(content()), ArrivedChange::Replace(content())];
        let items = items.map(|change| server::Arrived { luid: "1".into(), change, parent: None });
        assert_eq!(office.arrived(0, items.into()).len(), 2);
        assert_eq!((office.desk.arrived.len(), office.desk.looked.get()), (2, looks), "{database}");
    }
}

#[test]
fn a_client_that_leaves_after_it_introduced_itself_has_left_and_broken_nothing() {
    let mut session = Session::new(Notebook::default(), None);
    session.office.devinf(&DevInf::default());
    session.closed();
    assert_eq!(session.desk().ended, Some(Ending::Left));
}
