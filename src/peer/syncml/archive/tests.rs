use super::super::Session;
use super::*;
use crate::peer::archive::Archivist;
use crate::peer::session::{
    Arrived, Caller, Description, DeskFailed, Ending, News, Opening, Order, Refusal, Remark, Traffic, Welcome,
};
use crate::pim::{Kind, Record, Zone};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::server::{Application, Content, Extent, Opening as WireOpening, Wish};

/// Keeps what comes and gives back what it is told to.
#[derive(Default)]
struct Loft {
    opened: Vec<ShelfOpening>,
    came: Vec<(String, Delivery)>,
    records: Vec<(Kind, Arrived)>,
    back: Vec<(String, Return)>,
    mapped: Vec<(String, i64, String)>,
    record_maps: Vec<(String, String)>,
    answered: Vec<(String, u64, Outcome)>,
    downgraded: Vec<String>,
    remarks: Vec<Remark>,
}

impl Archivist for Loft {
    fn open_shelf(&mut self, opening: &ShelfOpening) -> Result<Opened, DeskFailed> {
        self.opened.push(opening.clone());
        let (refresh_required, our_next) = (false, "7".to_owned());
        Ok(Opened::Run { mode: opening.asked, refresh_required, our_last: None, our_next })
    }
    fn shelf_downgraded(&mut self, shelf: &str) -> Result<(), DeskFailed> {
        self.downgraded.push(shelf.to_owned());
        Ok(())
    }
    fn shelved(&mut self, shelf: &str, items: Vec<Delivery>) -> Result<Vec<Receipt>, DeskFailed> {
        let receipt = |item: &Delivery| match &item.news {
            DeliveryNews::Present(parcel) if parcel.new => Receipt::Added,
            DeliveryNews::Gone if item.id == "strange" => Receipt::NotThere,
            _ => Receipt::Stored,
        };
        let receipts = items.iter().map(receipt).collect();
        self.came.extend(items.into_iter().map(|item| (shelf.to_owned(), item)));
        Ok(receipts)
    }
    fn shelf_complete(&mut self, shelf: &str, _listed: Listed) -> Result<usize, DeskFailed> {
        Ok(self.back.iter().filter(|(name, _)| name == shelf).count())
    }
    fn next_return(&mut self, shelf: &str) -> Result<Option<Return>, DeskFailed> {
        let at = self.back.iter().position(|(name, _)| name == shelf);
        Ok(at.map(|at| self.back.remove(at).1))
    }
    fn returned(&mut self, shelf: &str, answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        self.answered.extend(answers.into_iter().map(|(token, outcome)| (shelf.to_owned(), token, outcome)));
        Ok(())
    }
    fn returns_mapped(&mut self, shelf: &str, pairs: Vec<(i64, String)>) -> Result<(), DeskFailed> {
        self.mapped.extend(pairs.into_iter().map(|(number, id)| (shelf.to_owned(), number, id)));
        Ok(())
    }
}

impl Desk for Loft {
    fn home(&self) -> Zone {
        Zone::UTC
    }
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
        Ok(Opened::Run { mode: opening.asked, refresh_required: false, our_last: None, our_next: "7".to_owned() })
    }
    fn remark(&mut self, remark: &Remark) {
        self.remarks.push(remark.clone());
    }
    fn withdrawn(&mut self, _kind: Kind) {}
    fn downgraded(&mut self, _kind: Kind) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn told(&self, _kind: Kind, _id: &str) -> Option<Record> {
        None
    }
    fn spelled(&mut self, _kind: Kind, _token: u64, _record: Record) {}
    fn arrived(&mut self, kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, DeskFailed> {
        let receipts = vec![Receipt::Stored; items.len()];
        self.records.extend(items.into_iter().map(|item| (kind, item)));
        Ok(receipts)
    }
    fn mapped(&mut self, _kind: Kind, pairs: Vec<(String, String)>) -> Result<(), DeskFailed> {
        self.record_maps.extend(pairs);
        Ok(())
    }
    fn complete(&mut self, _kind: Kind, _listed: Listed) -> Result<usize, DeskFailed> {
        Ok(0)
    }
    fn next(&mut self, _kind: Kind) -> Result<Option<Order>, DeskFailed> {
        Ok(None)
    }
    fn answered(&mut self, _kind: Kind, _answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn ended(&mut self, _ending: Ending) -> Result<(), DeskFailed> {
        Ok(())
    }
    fn wire(&mut self, _traffic: &Traffic<'_>) {}
}

fn office() -> Office<Loft> {
    Session::new(Loft::default(), None).office
}

fn alert(target: &str, kind: SyncType) -> AlertRequest {
    AlertRequest {
        wish: Wish::Sync(kind),
        target: target.into(),
        source: "./C:Mine".into(),
        last: Some("1".into()),
        next: Some("2".into()),
        filter: None,
    }
}

fn item(luid: &str, change: ArrivedChange, parent: Option<&str>) -> server::Arrived {
    server::Arrived { luid: luid.into(), change, parent: parent.map(str::to_owned) }
}

fn content(media_type: &str, data: &str) -> Content {
    Content { media_type: Some(media_type.into()), data: data.as_bytes().to_vec() }
}

fn back(token: u64, number: i64) -> Return {
    let parcel = Parcel {
        media_type: "text/x-vmessage".into(),
        bytes: b"BEGIN:VMSG".to_vec(),
        parent: Some("4098".into()),
        new: true,
    };
    Return { token, number, parcel }
}

#[test]
fn a_shelf_is_opened_by_any_of_its_names_and_never_filled_by_us() {
    for (name, shelf) in [("./Bookmarks", "bookmarks"), ("SMS", "sms"), ("mail", "email"), ("Files?/x", "files")] {
        let mut office = office();
        assert!(matches!(office.open(0, &alert(name, SyncType::TwoWay)), WireOpening::Run(_)), "{name}");
        let opened = &office.desk.opened[0];
        assert_eq!((opened.shelf.as_str(), opened.last.as_deref(), opened.next.as_str()), (shelf, Some("1"), "2"));
        assert_eq!(office.open(1, &alert(name, SyncType::TwoWay)), WireOpening::Refuse(status::FORBIDDEN), "twice");
        assert!(matches!(office.open(1, &alert("contacts", SyncType::TwoWay)), WireOpening::Run(_)), "beside it");
    }
    let mut office = office();
    let refresh = office.open(0, &alert("sms", SyncType::RefreshFromServer));
    assert_eq!(refresh, WireOpening::Refuse(status::FORBIDDEN), "the phone would empty itself");
    assert!(office.desk.opened.is_empty());
    assert_eq!(office.open(0, &alert("recipes", SyncType::Slow)), WireOpening::Refuse(status::NOT_FOUND));
    let [Remark::UnknownDatabase { known, .. }] = office.desk.remarks.as_slice() else { panic!() };
    assert!(["contacts", "bookmarks", "sms"].iter().all(|name| known.iter().any(|known| known == name)), "{known:?}");
}

#[test]
fn an_unknown_name_is_understood_by_what_its_database_holds() {
    let mut office = office();
    let store = |media_type: &str| DataStore {
        source_ref: "C:Mine".into(),
        tx_pref: Some(ContentType { name: media_type.into(), version: "1.0".into() }),
        ..DataStore::default()
    };
    office.devinf = Some(DevInf { stores: vec![store("text/x-vBookmark")], ..DevInf::default() });
    assert!(matches!(office.open(0, &alert("Lesezeichen", SyncType::Slow)), WireOpening::Run(_)));
    assert_eq!(office.desk.opened[0].shelf, "bookmarks");
    let told = shelves_of(office.devinf.as_ref().unwrap());
    assert_eq!(told.get("bookmarks").map(String::as_str), Some("C:Mine"));
    assert!(shelves_of(&DevInf { stores: vec![store("text/calendar")], ..DevInf::default() }).is_empty());
}

#[test]
fn items_come_with_their_folders_and_each_has_its_status() {
    let mut office = office();
    let _ = office.open(0, &alert("bookmarks", SyncType::TwoWay));
    let mark = || content("text/x-vbookmark", "BEGIN:VBKM\r\nEND:VBKM\r\n");
    let statuses = office.arrived(
        0,
        vec![
            item("1", ArrivedChange::Add(mark()), Some("7")),
            item("2", ArrivedChange::Replace(mark()), None),
            item("1", ArrivedChange::Move, Some("8")),
            item("2", ArrivedChange::Delete, None),
            item("1", ArrivedChange::Archive, None),
            item("strange", ArrivedChange::Delete, None),
        ],
    );
    assert_eq!(statuses, [201, 200, 200, 200, 200, 211]);
    let news: Vec<_> = office.desk.came.iter().map(|(_, item)| &item.news).collect();
    let DeliveryNews::Present(first) = news[0] else { panic!() };
    assert_eq!((first.parent.as_deref(), first.bytes.as_slice()), (Some("7"), mark().data.as_slice()));
    assert_eq!(news[2], &DeliveryNews::Moved { parent: Some("8".into()) });
    assert_eq!((news[3], news[4]), (&DeliveryNews::Gone, &DeliveryNews::Gone));
    office.settled(0, server::Settlement::As(SyncType::Slow));
    assert_eq!(office.desk.downgraded, ["bookmarks"]);
}

#[test]
fn there_are_no_folders_among_records() {
    let mut office = office();
    let _ = office.open(0, &alert("contacts", SyncType::TwoWay));
    let card = content("text/x-vcard", "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Ada\r\nEND:VCARD\r\n");
    let items = vec![item("1", ArrivedChange::Move, Some("8")), item("2", ArrivedChange::Add(card), None)];
    assert_eq!(office.arrived(0, items), [status::OPTIONAL_FEATURE, status::OK]);
    assert_eq!(office.desk.records.len(), 1);
}

#[test]
fn journals_among_dates_and_messages_among_notes_are_no_records() {
    for (database, media_type, data, foreign) in [
        (
            "calendar",
            "text/calendar",
            "BEGIN:VCALENDAR\nBEGIN:VJOURNAL\nSUMMARY:x\nEND:VJOURNAL\nEND:VCALENDAR\n",
            true,
        ),
        ("notes", "text/plain", "BEGIN:VMSG\nEND:VMSG\n", true),
        ("notes", "text/plain", "milk", false),
        ("contacts", "application/octet-stream", "BEGIN:VCARD\r\nN:Ada\r\nEND:VCARD\r\n", false),
    ] {
        let mut office = office();
        let _ = office.open(0, &alert(database, SyncType::TwoWay));
        let _ = office.arrived(0, vec![item("1", ArrivedChange::Replace(content(media_type, data)), None)]);
        let [(_, Arrived { news, .. })] = office.desk.records.as_slice() else { panic!("{database}") };
        assert_eq!(matches!(news, News::Foreign(_)), foreign, "{database} {news:?}");
        assert_eq!(matches!(news, News::Present { .. }), !foreign, "{database} {news:?}");
    }
}

#[test]
fn what_is_wanted_back_goes_as_an_add_with_its_folder_and_answers_find_it() {
    let mut office = office();
    let _ = office.open(0, &alert("sms", SyncType::TwoWay));
    office.desk.back = vec![("sms".into(), back(5, 31)), ("sms".into(), back(6, 32))];
    assert_eq!(office.complete(0, Extent::Part), 2);
    let out = office.next(0).unwrap();
    assert_eq!(
        (out.token, out.media_type.as_deref(), out.parent.as_deref()),
        (5, Some("text/x-vmessage"), Some("4098"))
    );
    let OutgoingChange::Add { guid, data } = out.change else { panic!() };
    assert_eq!((guid.as_str(), data.as_slice()), ("31", &b"BEGIN:VMSG"[..]));
    assert_eq!((office.next(0).map(|out| out.token), office.next(0).map(|out| out.token)), (Some(6), None));
    office.answered(0, 5, 201);
    office.answered(0, 6, 420);
    office.flush();
    assert_eq!(office.desk.answered, [("sms".into(), 5, Outcome::Done), ("sms".into(), 6, Outcome::Full)]);
    office.mapped(0, vec![MapItem { target: "31".into(), source: "900".into() }]);
    assert_eq!(office.desk.mapped, [("sms".into(), 31, "900".into())]);
}

#[test]
fn what_goes_back_among_records_is_not_taken_for_one() {
    let mut office = office();
    let _ = office.open(0, &alert("calendar", SyncType::TwoWay));
    office.desk.back = vec![("events".into(), back(5, 31))];
    assert_eq!(office.complete(0, Extent::Part), 1);
    let Some(Outgoing { change: OutgoingChange::Add { guid, .. }, .. }) = office.next(0) else { panic!() };
    let maps = [(guid.as_str(), "900"), ("31", "901")]
        .map(|(target, source)| MapItem { target: target.into(), source: source.into() });
    office.mapped(0, maps.into());
    assert_eq!(office.desk.mapped, [("events".into(), 31, "900".into())]);
    assert_eq!(office.desk.record_maps, [("31".to_owned(), "901".to_owned())]);
}

#[test]
fn our_device_information_lists_what_is_kept() {
    let ours = with_shelves(DevInf::default(), &crate::profile::load("nokia-n80").unwrap());
    let names: Vec<_> = ours.stores.iter().map(|store| store.source_ref.as_str()).collect();
    assert_eq!(names, ["Bookmarks", "sms", "mms", "email", "files", "journal"]);
    assert!(
        ours.stores
            .iter()
            .all(|store| store.rx_pref.is_some() && [1, 2, 7].iter().all(|n| store.sync_types.contains(n)))
    );
}
