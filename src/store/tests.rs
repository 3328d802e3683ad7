use std::collections::BTreeMap;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::pim::{Contact, Field, Kept, Kind, Moment, Name, Photo, Point, Record, Value};
use crate::planner::*;

mod integrity;

const KIND: Kind = Kind::Contacts;

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("store.db")).unwrap();
    (folder, store)
}

fn person(display: &str, phone: &str) -> Record {
    let phones = if phone.is_empty() { vec![] } else { vec![Point::new(phone, ["cell"])] };
    Contact { display: display.into(), phones, ..Contact::default() }.into()
}

fn with_photo(display: &str) -> Record {
    let photo = Photo { media_type: "image/png".into(), bytes: vec![7; 4000].into() };
    Contact { display: display.into(), photo: Some(photo), ..Contact::default() }.into()
}

fn cause(time: Millis) -> Cause {
    Cause::person(time, "edited")
}

fn add(store: &Store, record: &Record) -> RecordId {
    store.write(|tx| tx.add_record(record, &cause(1))).unwrap()
}

fn peer(store: &Store) -> PeerId {
    store
        .write(|tx| {
            let id = tx.add_peer(&Peer::new("Nokia N80", PeerKind::Phone, "tcp:x:1", 1))?;
            tx.put_collection(&Collection::new(id, KIND, "contacts"))?;
            Ok(id)
        })
        .unwrap()
}

fn told(luid: &str, record: Record) -> Staged {
    Staged { luid: luid.into(), reported: Reported::Present(record), raw: Some(b"BEGIN".to_vec()) }
}

fn stage(store: &Store, peer: PeerId, batch: &[Staged]) -> Vec<Option<ReplicaId>> {
    store.write(|tx| tx.stage(peer, KIND, batch, 5)).unwrap()
}

fn titles(store: &Store, search: &str) -> Vec<String> {
    let filter = Filter { kind: KIND, search: search.into() };
    let rows = store.read(|r| r.rows(&filter, Order::Title, 0..100)).unwrap();
    assert_eq!(store.read(|r| r.count(&filter)).unwrap(), rows.len());
    rows.into_iter().map(|row| row.title).collect()
}

#[test]
fn a_new_file_is_private_whole_and_opens_again() {
    let (folder, store) = store();
    store.check().unwrap();
    let id = add(&store, &person("Ada", "1"));
    drop(store);
    let path = folder.path().join("store.db");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let store = Store::open(&path).unwrap();
    assert_eq!(store.read(|r| r.record(id)).unwrap().unwrap().record, person("Ada", "1"));
    let sync: i64 = lock(&store.shared.writer).pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    assert_eq!(sync, 2, "FULL");
}

#[test]
fn files_of_newer_versions_and_other_programs_are_refused_untouched() {
    let (folder, store) = store();
    drop(store);
    let path = folder.path().join("store.db");
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::Newer { found: 99, .. })));
    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert!(matches!(Store::open(&other), Err(StoreError::Foreign(0))));
    std::fs::write(folder.path().join("text"), "not a database, but long enough to be looked at".repeat(50)).unwrap();
    assert!(Store::open(&folder.path().join("text")).is_err());
}

#[test]
fn records_change_are_deleted_and_come_back_and_ids_are_not_reused() {
    let (_folder, store) = store();
    let id = add(&store, &person("Ada", "1"));
    let revisions = store
        .write(|tx| {
            Ok([
                tx.change_record(id, &person("Ada L", "1"), &cause(2))?,
                tx.change_record(id, &person("Ada L", "1"), &cause(3))?,
                tx.delete_record(id, &cause(4))?,
                tx.delete_record(id, &cause(5))?,
                tx.restore_record(id, &cause(6))?,
            ])
        })
        .unwrap();
    assert_eq!(revisions, [2, 2, 3, 3, 4]);
    assert_eq!(titles(&store, "ada"), ["Ada L"]);
    let actions: Vec<_> =
        store.read(|r| r.journal(&JournalFilter::default())).unwrap().iter().map(|e| e.action).collect();
    use JournalAction::*;
    assert_eq!(actions, [Restore, Delete, Change, Add]);
    store.write(|tx| tx.delete_record(id, &cause(7))).unwrap();
    assert!(titles(&store, "").is_empty());
    assert!(add(&store, &person("B", "")) > id);
    assert!(matches!(
        store.write(|tx| tx.change_record(RecordId(99), &person("x", ""), &cause(1))),
        Err(StoreError::NoSuch { what: "record", .. })
    ));
    let changed = store.read(|r| r.records_changed_since(KIND, 7)).unwrap();
    assert_eq!(changed.iter().map(|s| s.deleted).collect::<Vec<_>>(), [Some(7)]);
}

#[test]
fn a_failed_transaction_leaves_nothing() {
    let (_folder, store) = store();
    let failed: Result<()> = store.write(|tx| {
        tx.add_record(&person("Ada", "1"), &cause(1))?;
        Err(no_such("luck", 13))
    });
    assert!(failed.is_err());
    assert!(titles(&store, "").is_empty());
    assert!(store.read(|r| r.journal(&JournalFilter::default())).unwrap().is_empty());
}

#[test]
fn finds_without_accents_by_beginnings_and_by_pieces_of_numbers() {
    let (_folder, store) = store();
    let mut elodie = person("Élodie Müller", "+33 6 50 12 34 56");
    elodie.contact_mut().unwrap().note = "meets at the Straße".into();
    elodie.contact_mut().unwrap().emails = vec![Point::new("elo@example.org", [])];
    add(&store, &elodie);
    add(&store, &person("Bob", "0301234"));
    for search in ["elod", "ELO mul", "élo", "strasse", "example.org", "elo@ex", "5012", "50 12", "065012", "+33650"] {
        assert_eq!(titles(&store, search), ["Élodie Müller"], "{search}");
    }
    for search in ["lodie", "elod bob", "9999", "\"", "* OR 1", "!!!"] {
        assert!(titles(&store, search).is_empty(), "{search}");
    }
    assert_eq!(titles(&store, "1234").len(), 2);
    assert_eq!(titles(&store, "  ").len(), 2);
}

#[test]
fn what_is_found_is_counted_by_kind_and_without_the_deleted() {
    let (_folder, store) = store();
    let note = crate::pim::Note { title: "Ada's key".into(), ..crate::pim::Note::default() };
    add(&store, &note.into());
    let gone = add(&store, &person("Ada Gone", "1"));
    add(&store, &person("Ada Here", "2"));
    let renamed = add(&store, &person("Ada Before", "3"));
    store
        .write(|tx| {
            tx.delete_record(gone, &cause(2))?;
            tx.change_record(renamed, &person("Bert Now", "3"), &cause(2))
        })
        .unwrap();
    assert_eq!(titles(&store, "ada"), ["Ada Here"], "and the list is as long as it is said to be");
    let notes = Filter { kind: Kind::Notes, search: "ada".into() };
    assert_eq!(store.read(|r| r.count(&notes)).unwrap(), 1);
}

#[test]
fn ten_thousand_are_read_by_windows() {
    let (_folder, store) = store();
    store
        .write(|tx| {
            for n in 0..10_000 {
                tx.add_record(&person(&format!("Person {n:05}"), &format!("0{n:05}")), &cause(n))?;
            }
            Ok(())
        })
        .unwrap();
    let all = Filter::all(KIND);
    assert_eq!(store.read(|r| r.count(&all)).unwrap(), 10_000);
    let rows = store.read(|r| r.rows(&all, Order::Title, 9_000..9_003)).unwrap();
    assert_eq!(
        rows.iter().map(|r| r.title.as_str()).collect::<Vec<_>>(),
        ["Person 09000", "Person 09001", "Person 09002"]
    );
    assert_eq!(store.read(|r| r.rows(&all, Order::Changed, 0..1)).unwrap()[0].title, "Person 09999");
    assert_eq!(store.read(|r| r.rows(&all, Order::Family, 9_999..10_005)).unwrap().len(), 1);
    let peer = peer(&store);
    assert_eq!(store.read(|r| r.couples(peer, KIND)).unwrap().len(), 10_000);
}

#[test]
fn equal_contents_and_pictures_are_stored_once_and_swept_when_unused() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let ada = with_photo("Ada");
    let id = add(&store, &ada);
    store
        .write(|tx| {
            let replica = tx.begin_add(peer, KIND, id, &ada, 1)?;
            tx.confirm_sent(replica, &ada, &ada, &[], 1)
        })
        .unwrap();
    let count = |sql: &str| store.read(|r| Ok(r.db.query_row(sql, [], |row| row.get::<_, i64>(0))?)).unwrap();
    assert_eq!(count("SELECT count(*) FROM contents"), 1);
    let replica = stage(&store, peer, &[told("7", with_photo("Bea"))])[0].unwrap();
    assert_eq!(count("SELECT count(*) FROM blobs"), 1);
    assert_eq!(store.write(|tx| tx.sweep()).unwrap(), Swept::default());
    store.write(|tx| tx.forget_replica(replica)).unwrap();
    assert_eq!(store.write(|tx| tx.sweep()).unwrap(), Swept { contents: 1, pictures: 0 });
    assert_eq!(store.read(|r| r.record(id)).unwrap().unwrap().record, ada);
    store.check().unwrap();
}

#[test]
fn peers_have_one_name_and_leave_records_behind() {
    let (_folder, store) = store();
    let id = peer(&store);
    let again = store.write(|tx| tx.add_peer(&Peer::new("NOKIA n80", PeerKind::Dav, "", 1)));
    assert!(matches!(again, Err(StoreError::Taken(_))));
    let mut phone = store.read(|r| r.peer_by_name(" nokia N80")).unwrap().unwrap();
    phone.account = Some("anna".into());
    phone.device_id = Some("IMEI:1".into());
    phone.settings.guard = Guard::Off;
    phone.settings.more.insert("encoding".into(), "wbxml".into());
    store.write(|tx| tx.change_peer(&phone)).unwrap();
    assert_eq!(store.read(|r| r.peer_by_device("anna", "IMEI:1")).unwrap(), Some(phone.clone()));
    assert_eq!(store.read(|r| r.peers_of_account("anna")).unwrap(), [phone.clone()]);
    let mut second = Peer { name: "Other".into(), ..phone.clone() };
    assert!(matches!(store.write(|tx| tx.add_peer(&second)), Err(StoreError::Taken(_))));
    second.device_id = Some("IMEI:2".into());
    store.write(|tx| tx.add_peer(&second)).unwrap();

    let record = add(&store, &person("Ada", "1"));
    let replica = stage(&store, id, &[told("1", person("Ada", "1"))])[0].unwrap();
    let run = store
        .write(|tx| {
            tx.touch_peer(id, 9)?;
            tx.set_record(replica, record)?;
            let run = tx.begin_run(Some(id), "Nokia N80", "slow", 1)?;
            let cause = Cause { time: 2, run: Some(run), peer: Some(id), because: "changed-at-peer".into() };
            tx.change_record(record, &person("Ada", "2"), &cause)?;
            tx.remove_peer(id)?;
            Ok(run)
        })
        .unwrap();
    assert!(store.read(|r| r.replica(replica)).unwrap().is_none());
    assert!(store.read(|r| r.record(record)).unwrap().unwrap().deleted.is_none());
    assert_eq!(store.read(|r| r.run(run)).unwrap().unwrap().peer_name, "Nokia N80");
    assert_eq!(store.read(|r| r.journal(&JournalFilter { run: Some(run), ..Default::default() })).unwrap().len(), 1);
    store.check().unwrap();
}

#[test]
fn anchors_move_only_when_a_session_ended_well() {
    let (_folder, store) = store();
    let id = peer(&store);
    let pair = |n: &str| AnchorPair { ours: format!("o{n}"), theirs: format!("t{n}") };
    let anchors = || store.read(|r| r.collection(id, KIND)).unwrap().unwrap().anchors;
    store.write(|tx| tx.commit_anchors(id, KIND, 1)).unwrap();
    assert_eq!(anchors(), Anchors::default());
    for n in ["1", "2"] {
        store.write(|tx| tx.begin_anchors(id, KIND, &pair(n))).unwrap();
        store.write(|tx| tx.commit_anchors(id, KIND, 7)).unwrap();
    }
    assert_eq!(anchors(), Anchors { current: Some(pair("2")), previous: Some(pair("1")), pending: None });
    store.write(|tx| tx.step_back_anchors(id, KIND)).unwrap();
    assert_eq!(anchors(), Anchors { current: Some(pair("1")), previous: None, pending: None });
    store.write(|tx| tx.step_back_anchors(id, KIND)).unwrap();
    assert_eq!(anchors().current, Some(pair("1")), "there is no pair before");
    store.write(|tx| tx.begin_anchors(id, KIND, &pair("3"))).unwrap();
    let mut collection = store.read(|r| r.collections(id)).unwrap().remove(0);
    collection.first_sync = FirstSync::WaitingForYes;
    collection.anchors = Anchors::default();
    store.write(|tx| tx.put_collection(&collection)).unwrap();
    assert_eq!(anchors().pending, Some(pair("3")), "other news do not touch anchors");
    store.write(|tx| tx.commit_anchors(id, KIND, 8)).unwrap();
    assert_eq!(anchors(), Anchors { current: Some(pair("3")), previous: Some(pair("1")), pending: None });
    store.write(|tx| tx.forget_anchors(id, KIND)).unwrap();
    assert_eq!(anchors(), Anchors::default());
}

#[test]
fn an_add_keeps_its_number_through_a_lost_map() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let ada = person("Ada", "1");
    let record = add(&store, &ada);
    let begin = || store.write(|tx| tx.begin_add(peer, KIND, record, &ada, 1)).unwrap();
    let replica = begin();
    assert_eq!(begin(), replica);
    let couple = store.read(|r| r.couples(peer, KIND)).unwrap().remove(0);
    assert_eq!((couple.replica, couple.theirs), (Some(replica), Theirs::Absent));
    assert_eq!(couple.in_flight, Some(InFlight::Addition(Box::new(ada.clone()))));
    store.write(|tx| tx.confirm_sent(replica, &ada, &ada, &[], 2)).unwrap();
    let pending = store.read(|r| r.pending_adds(peer, KIND)).unwrap();
    assert_eq!(pending, [PendingAdd { replica, record: Some(record), content: ada.clone(), sent: Sent::Nothing }]);
    assert_eq!(store.read(|r| r.couples(peer, KIND)).unwrap()[0].theirs, Theirs::Unreported);
    // The item comes back as the phone's own Add; then we learn it was ours.
    let staged = stage(&store, peer, &[told("0042", person("Ada", "2"))])[0].unwrap();
    assert!(store.write(|tx| tx.map(peer, KIND, replica, "0042", 3)).unwrap());
    assert!(store.read(|r| r.replica(staged)).unwrap().is_none());
    let couples = store.read(|r| r.couples(peer, KIND)).unwrap();
    assert_eq!(couples.len(), 1);
    assert_eq!(couples[0].theirs, Theirs::Present(person("Ada", "2")));
    assert!(store.read(|r| r.pending_adds(peer, KIND)).unwrap().is_empty());
    assert!(!store.write(|tx| tx.map(peer, KIND, ReplicaId(999), "1", 3)).unwrap());
    // The last word about an id wins, also against a replica with a record.
    let other = add(&store, &person("Bea", "3"));
    let second = store.write(|tx| tx.begin_add(peer, KIND, other, &person("Bea", "3"), 4)).unwrap();
    store.write(|tx| tx.map(peer, KIND, second, "0042", 4)).unwrap();
    assert_eq!(store.read(|r| r.replica(replica)).unwrap().unwrap().luid, None);
    assert_eq!(store.read(|r| r.replica_by_luid(peer, KIND, "0042")).unwrap().unwrap().id, second);
}

#[test]
fn a_whole_listing_shows_what_is_missing_and_a_deletion_frees_the_id() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let ids: Vec<_> = stage(&store, peer, &["1", "2", "3", "4"].map(|luid| told(luid, person(luid, luid))))
        .into_iter()
        .flatten()
        .collect();
    for (id, luid) in ids.iter().zip(["1", "2", "3"]) {
        let record = add(&store, &person(luid, luid));
        let seen = person(luid, luid);
        store.write(|tx| tx.set_record(*id, record).and_then(|()| tx.confirm_sent(*id, &seen, &seen, &[], 1))).unwrap();
    }
    let gone = Staged { luid: "1".into(), reported: Reported::Deleted, raw: None };
    assert_eq!(stage(&store, peer, &[gone.clone(), gone.clone()]), [Some(ids[0]), None]);
    let reused = stage(&store, peer, &[told("1", person("New", "9"))])[0].unwrap();
    assert_ne!(reused, ids[0]);
    store.write(|tx| tx.clear_listing(peer, KIND)).unwrap();
    let listed = |luid: &str| Staged { luid: luid.into(), reported: Reported::Nothing, raw: None };
    stage(&store, peer, &[listed("1"), listed("2")]);
    assert_eq!(store.write(|tx| tx.mark_missing(peer, KIND, 9)).unwrap(), 1);
    let theirs: Vec<_> =
        store.read(|r| r.couples(peer, KIND)).unwrap().into_iter().map(|c| (c.replica, c.theirs)).collect();
    let expected = [
        (Some(ids[0]), Theirs::Deleted),
        (Some(ids[1]), Theirs::Unreported),
        (Some(ids[2]), Theirs::Missing),
        (Some(reused), Theirs::Present(person("New", "9"))),
    ];
    assert_eq!(theirs, expected);
    assert_eq!(store.read(|r| r.count_replicas(peer, KIND)).unwrap(), 3);
}

#[test]
fn what_was_told_in_a_session_before_and_not_since_is_known() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let told = ["1", "2", "3"].map(|luid| told(luid, person(luid, luid)));
    let ids: Vec<_> = stage(&store, peer, &told).into_iter().flatten().collect();
    let between = |after, before| store.read(|r| r.told_between(peer, KIND, after, before)).unwrap();
    assert!(between(0, 100).is_empty());
    for (id, anchor) in ids.iter().zip([10, 20, 30]) {
        store.write(|tx| tx.note_telling(*id, anchor)).unwrap();
    }
    assert_eq!(between(10, 30), [ids[1]].into());
    store.write(|tx| tx.keep_untold(peer, KIND, 10, 25)).unwrap();
    assert_eq!(between(25, 30), [ids[1]].into(), "a session that only went on with another told nothing of it");
    let record = add(&store, &person("1", "1"));
    store.write(|tx| tx.set_record(ids[0], record)).unwrap();
    assert_eq!(between(0, 30), [ids[0], ids[1]].into());
    store.write(|tx| tx.set_renumbered(ids[0], 9).and_then(|()| tx.set_renumbered(ids[1], 9))).unwrap();
    assert!(between(0, 30).is_empty());
    let theirs: Vec<_> = store.read(|r| r.couples(peer, KIND)).unwrap().into_iter().map(|c| c.theirs).collect();
    assert_eq!(theirs, [Theirs::Missing, Theirs::Present(person("3", "3"))]);
}

#[test]
fn an_item_that_gets_another_record_has_no_agreement_with_it_but_the_one_it_comes_with() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let [ada, eve] = ["Ada", "Eve"].map(|name| person(name, "1"));
    let records = [&ada, &eve, &eve].map(|one| add(&store, one));
    let id = stage(&store, peer, &[told("1", ada.clone())])[0].unwrap();
    let of = |record: RecordId| {
        let couples = store.read(|r| r.couples(peer, KIND)).unwrap();
        couples.into_iter().find(|couple| couple.record == Some(record)).unwrap()
    };
    let agree = |tx: &mut Tx<'_>| tx.confirm_sent(id, &ada, &ada, &[Field::Note], 1);
    store.write(|tx| tx.join_record(id, records[0], None).and_then(|()| agree(tx))).unwrap();
    store.write(|tx| tx.join_record(id, records[0], None)).unwrap();
    assert_eq!(of(records[0]).agreement, Some(ada.clone()), "it is the same record");
    store.write(|tx| tx.join_record(id, records[1], None)).unwrap();
    let joined = of(records[1]);
    assert_eq!((joined.agreement, joined.last_seen, joined.parked), (None, None, Vec::new()));
    assert_eq!(joined.theirs, Theirs::Present(ada.clone()), "the peer still has it");
    let past = Past { agreement: eve.clone(), last_seen: eve.clone(), parked: vec![Field::Birthday] };
    store.write(|tx| tx.join_record(id, records[2], Some(&past))).unwrap();
    let joined = of(records[2]);
    assert_eq!((joined.agreement, joined.last_seen, joined.parked), (Some(eve.clone()), Some(eve), past.parked));
    assert_eq!(joined.theirs, Theirs::Present(ada));
}

#[test]
fn what_was_deleted_there_and_is_put_back_is_a_new_add() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let ada = person("Ada", "1");
    let record = add(&store, &ada);
    let first = stage(&store, peer, &[told("1", ada.clone())])[0].unwrap();
    store.write(|tx| tx.set_record(first, record).and_then(|()| tx.confirm_sent(first, &ada, &ada, &[], 1))).unwrap();
    stage(&store, peer, &[Staged { luid: "1".into(), reported: Reported::Deleted, raw: None }]);
    let second = store.write(|tx| tx.begin_add(peer, KIND, record, &ada, 2)).unwrap();
    assert_ne!(second, first);
    assert_eq!(store.read(|r| r.pending_adds(peer, KIND)).unwrap().len(), 1);
    let couples = store.read(|r| r.couples(peer, KIND)).unwrap();
    assert_eq!((couples.len(), couples[0].replica, &couples[0].theirs), (1, Some(second), &Theirs::Absent));
}

#[test]
fn an_add_without_map_that_a_whole_listing_does_not_show_is_not_there() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let ada = person("Ada", "1");
    let record = add(&store, &ada);
    let replica = store.write(|tx| tx.begin_add(peer, KIND, record, &ada, 1)).unwrap();
    store.write(|tx| tx.confirm_sent(replica, &ada, &ada, &[], 2)).unwrap();
    store.write(|tx| tx.clear_listing(peer, KIND).and_then(|()| tx.mark_missing(peer, KIND, 3))).unwrap();
    let couple = store.read(|r| r.couples(peer, KIND)).unwrap().remove(0);
    assert_eq!((couple.replica, couple.agreement, couple.theirs), (Some(replica), None, Theirs::Absent));
    assert_eq!(store.write(|tx| tx.begin_add(peer, KIND, record, &ada, 4)).unwrap(), replica);
}

#[test]
fn unreadable_items_are_kept_until_they_can_be_read() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let item = Unreadable {
        peer,
        kind: KIND,
        luid: "5".into(),
        media_type: "text/x-vcard".into(),
        bytes: vec![0xff],
        reason: "no END".into(),
        time: 3,
    };
    store.write(|tx| tx.put_unreadable(&item)).unwrap();
    assert_eq!(store.read(|r| r.unreadable(peer)).unwrap(), std::slice::from_ref(&item));
    stage(&store, peer, &[told("5", person("Ada", "1"))]);
    assert!(store.read(|r| r.unreadable(peer)).unwrap().is_empty());
}

fn quarrel(phone: &str) -> Conflict {
    let value = |text: &str| Value::Points(vec![Point::new(text, ["cell"])]);
    let field = ConflictField { field: Field::Phones, base: Value::Absent, here: value("1"), peer: value(phone) };
    Conflict {
        reason: Reason::BothChanged,
        fields: vec![field],
        candidates: vec![RecordId(3)],
        deleted_on: Some(Side::Peer),
    }
}

#[test]
fn an_answer_lapses_when_the_peer_tells_something_else() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let replica = stage(&store, peer, &[told("1", person("Ada", "2"))])[0].unwrap();
    let n = store.write(|tx| tx.put_conflict(replica, "Ada", &quarrel("2"), 4)).unwrap();
    let answers = [Answer { field: None, take: Take::Here }];
    store.write(|tx| tx.answer_conflict(n, &answers)).unwrap();
    let known = || store.read(|r| r.conflict(n)).unwrap().unwrap().answers;
    let _same = stage(&store, peer, &[told("1", person("Ada", "2"))]);
    assert_eq!(known(), answers, "the same again changes nothing");
    let _other = stage(&store, peer, &[told("1", person("Ada", "3"))]);
    assert_eq!(known(), []);
}

#[test]
fn what_persons_said_reaches_the_planner() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let record = add(&store, &person("Ada", "1"));
    let replica = stage(&store, peer, &[told("1", person("Ada", "2"))])[0].unwrap();
    let put = |conflict: &Conflict| store.write(|tx| tx.put_conflict(replica, "Ada", conflict, 4)).unwrap();
    let n = put(&quarrel("2"));
    let answers = [Answer { field: Some(Field::Phones), take: Take::Both }, Answer { field: None, take: Take::Here }];
    store.write(|tx| tx.answer_conflict(n, &answers)).unwrap();
    assert_eq!(put(&quarrel("2")), n);
    let step = HeldStep {
        peer,
        kind: KIND,
        record: None,
        replica: Some(replica),
        title: "Ada".into(),
        action: Action::Delete,
        side: Side::Peer,
        because: Because::ManyDeletions,
    };
    let held = store.write(|tx| tx.hold(&step, 5)).unwrap();
    assert_eq!(store.write(|tx| tx.hold(&step, 6)).unwrap(), held);
    store
        .write(|tx| {
            tx.set_held(held, HeldState::Allowed)?;
            tx.set_likeness(replica, record, Verdict::Different)
        })
        .unwrap();
    let couple = store.read(|r| r.couples(peer, KIND)).unwrap().remove(0);
    assert_eq!(couple.parked, [Field::Phones]);
    assert_eq!(couple.answers, answers);
    assert!(couple.allowed);
    assert_eq!((couple.not_same_as, couple.same_as), (vec![record], None));
    let stored = store.read(|r| r.conflict(n)).unwrap().unwrap();
    assert_eq!((stored.conflict, stored.since), (quarrel("2"), 4));
    assert_eq!(store.read(|r| r.held_step(held)).unwrap().unwrap().step, step);
    let filter = HeldFilter { peer: Some(peer), state: Some(HeldState::Waiting) };
    assert!(store.read(|r| r.held(filter)).unwrap().is_empty());
    // The quarrel moved: old answers do not fit it.
    assert_eq!(put(&quarrel("3")), n);
    assert!(store.read(|r| r.conflict_of(replica)).unwrap().unwrap().answers.is_empty());
    store
        .write(|tx| {
            tx.close_conflict(replica)?;
            tx.remove_held_of(replica)?;
            tx.remove_held(held)
        })
        .unwrap();
    assert!(store.read(|r| r.conflicts(None)).unwrap().is_empty());
}

#[test]
fn a_plan_comes_back_as_it_was() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let step = Step {
        side: Side::Here,
        action: Action::Change,
        title: "Ada".into(),
        because: Because::ChangedAtPeer,
        fields: vec![FieldChange { field: Field::Note, before: Value::Absent, after: Value::Text("x".into()) }],
        state: StepState::WillDo,
        expects: Some(person("a", "").fingerprint()),
        content: Some(with_photo("Ada")),
    };
    let decision = |settled| Decision {
        record: Some(RecordId(1)),
        date: Some("2026-11-21".parse().map(Moment::Date).unwrap()),
        replica: None,
        steps: vec![step.clone()],
        conflict: Some(quarrel("2")),
        past: (settled != Settled::Gone).then(|| Past {
            agreement: with_photo("Ada"),
            last_seen: person("A", ""),
            parked: vec![Field::Birthday],
        }),
        settled,
    };
    let agreed =
        Settled::Agreed { agreement: with_photo("Ada"), last_seen: person("A", ""), parked: vec![Field::Note] };
    let decisions = vec![decision(agreed), decision(Settled::Gone), decision(Settled::Open)];
    let mut plan = StoredPlan {
        peer,
        kind: KIND,
        time: 3,
        mode: "slow".into(),
        plan: Plan { decisions, unchanged: 4 },
        excepted: vec![],
        approved: None,
    };
    store.write(|tx| tx.put_plan(&plan)).unwrap();
    assert_eq!(store.read(|r| r.plan(peer, KIND)).unwrap().as_ref(), Some(&plan));
    store.write(|tx| tx.approve_plan(peer, KIND, &[2, 5], 8)).unwrap();
    (plan.excepted, plan.approved) = (vec![2, 5], Some(8));
    assert_eq!(store.read(|r| r.plans(None)).unwrap(), [plan]);
    store.write(|tx| tx.remove_plan(peer, KIND)).unwrap();
    assert_eq!(store.write(|tx| tx.sweep()).unwrap(), Swept { contents: 1, pictures: 1 });
}

#[test]
fn runs_log_and_wire_are_kept_and_trimmed() {
    let (_folder, store) = store();
    let peer = peer(&store);
    let end =
        RunEnd { ok: true, messages: 4, bytes_in: 1, bytes_out: 2, result: Some("{}".into()), ..RunEnd::default() };
    let line = LogEntry { time: 2, level: Level::Info, word: "slow-sync".into(), detail: "{}".into() };
    let message =
        WireMessage { time: 2, direction: WireDirection::In, media_type: "text/plain".into(), bytes: vec![1] };
    let runs: Vec<RunId> = (0..3)
        .map(|n| {
            store
                .write(|tx| {
                    let run = tx.begin_run(Some(peer), "Nokia", "two-way", n)?;
                    tx.add_log(Some(run), &line)?;
                    tx.add_wire(run, &message)?;
                    tx.end_run(run, &end, n + 1)?;
                    Ok(run)
                })
                .unwrap()
        })
        .collect();
    let detail = LogEntry { level: Level::Debug, ..line.clone() };
    store.write(|tx| tx.add_log(Some(runs[0]), &detail)).unwrap();
    let keep = Keep { whole: 2, failed: 1, lines: 100 };
    store.write(|tx| tx.trim_log(peer, keep)).unwrap();
    assert!(store.read(|r| r.wire(runs[0])).unwrap().is_empty());
    let failed = RunEnd { ok: false, ..end.clone() };
    store.write(|tx| tx.end_run(runs[1], &failed, 3)).unwrap();
    store.write(|tx| tx.trim_log(peer, Keep { whole: 1, ..keep })).unwrap();
    assert_eq!(store.read(|r| r.wire(runs[1])).unwrap().len(), 1, "one that failed is kept");
    assert_eq!(store.read(|r| r.wire(runs[2])).unwrap(), [message]);
    assert_eq!(store.read(|r| r.log(Some(runs[0]))).unwrap(), [line]);
    let newest = store.read(|r| r.runs(Some(peer), 1)).unwrap();
    assert_eq!((newest[0].id, newest[0].end.clone()), (runs[2], Some(end)));
}

#[test]
fn leases_exclude_expire_and_are_taken_over() {
    let (folder, store) = store();
    let other = Store::open(&folder.path().join("store.db")).unwrap();
    let name = LeaseName::Peer(PeerId(7));
    store.write(|tx| tx.acquire_lease(name, 10, 1, 1000, 50)).unwrap();
    let refused = other.write(|tx| tx.acquire_lease(name, 11, 2, 1049, 50));
    assert!(matches!(refused, Err(StoreError::Held(Lease { pid: 10, .. }))));
    other.write(|tx| tx.acquire_lease(LeaseName::Service, 11, 2, 1049, 50)).unwrap();
    assert!(store.write(|tx| tx.renew_lease(name, 1, 1040, 50)).unwrap());
    assert!(other.write(|tx| tx.acquire_lease(name, 11, 2, 1089, 50)).is_err());
    other.write(|tx| tx.acquire_lease(name, 11, 2, 1090, 50)).unwrap();
    assert!(!store.write(|tx| tx.renew_lease(name, 1, 1091, 50)).unwrap());
    store.write(|tx| tx.release_lease(name, 1)).unwrap();
    assert_eq!(store.read(|r| r.lease(name)).unwrap().unwrap().pid, 11);
    other.write(|tx| tx.release_lease(name, 2)).unwrap();
    assert!(store.read(|r| r.lease(name)).unwrap().is_none());
}

#[test]
fn settings_and_nonces_are_remembered() {
    let (_folder, store) = store();
    store.write(|tx| tx.set_setting("region", Some("FR"))).unwrap();
    assert_eq!(store.read(|r| r.setting("region")).unwrap().as_deref(), Some("FR"));
    assert_eq!(store.read(|r| r.settings()).unwrap().len(), 1);
    store.write(|tx| tx.set_setting("region", None)).unwrap();
    assert_eq!(store.read(|r| r.setting("region")).unwrap(), None);
    store.write(|tx| tx.set_nonce("anna", "IMEI:1", b"old")).unwrap();
    store.write(|tx| tx.set_nonce("anna", "IMEI:1", b"new")).unwrap();
    let spend = |device: &str| store.write(|tx| tx.spend_nonce("anna", device)).unwrap();
    assert_eq!(spend("IMEI:2"), None);
    assert_eq!(spend("IMEI:1").as_deref(), Some(&b"new"[..]));
    assert_eq!(spend("IMEI:1"), None, "no nonce counts twice");
}

#[test]
fn two_handles_write_in_turn_and_notice_each_other() {
    let (folder, store) = store();
    let other = Store::open(&folder.path().join("store.db")).unwrap();
    let before = store.data_version().unwrap();
    add(&store, &person("mine", ""));
    assert_eq!(store.data_version().unwrap(), before, "own writes are no news");
    std::thread::scope(|scope| {
        for handle in [&store, &other] {
            scope.spawn(move || {
                (0..50).for_each(|n| {
                    let _ = add(handle, &person(&format!("{n}"), ""));
                })
            });
        }
    });
    assert_ne!(store.data_version().unwrap(), before);
    assert_eq!(store.read(|r| r.count(&Filter::all(KIND))).unwrap(), 101);
    store.check().unwrap();
}

#[test]
fn a_copy_is_a_whole_store() {
    let (folder, store) = store();
    let id = add(&store, &with_photo("Ada"));
    let path = folder.path().join("copy.db");
    store.copy_to(&path).unwrap();
    let copy = Store::open(&path).unwrap();
    copy.check().unwrap();
    assert_eq!(copy.read(|r| r.record(id)).unwrap().unwrap().record, with_photo("Ada"));
}

fn any_record() -> impl Strategy<Value = Record> {
    let kept = ("[A-Z-]{1,8}", "[a-z]{0,4}", ".{0,9}").prop_map(|(name, word, value)| Kept {
        name,
        params: vec![("TYPE".into(), word)],
        value,
    });
    (".{0,12}", ".{0,6}", "[0-9+ ]{0,14}", prop::collection::vec(kept, 0..3), any::<bool>()).prop_map(
        |(display, given, phone, kept, photo)| {
            let mut record = if photo { with_photo(&display) } else { person(&display, &phone) };
            record.contact_mut().unwrap().name = Name { given, ..Name::default() };
            record.kept = kept;
            record
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_record_comes_back_from_its_bytes(record in any_record(), cut in 0usize..200) {
        let out = codec::encode(&record);
        let photos: BTreeMap<_, _> = out.photos.iter().cloned().collect();
        let read = |bytes: &[u8]| codec::decode::<Record>(bytes, &mut |sha| photos.get(sha).cloned());
        prop_assert_eq!(read(&out.bytes), Ok(record));
        let shorter = out.bytes.get(..cut.min(out.bytes.len() - 1)).unwrap();
        prop_assert!(read(shorter).is_err());
    }

    #[test]
    fn any_bytes_are_refused_or_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let body = [&[1][..], &bytes].concat();
        let _ = codec::decode::<Record>(&body, &mut |_| None);
        let _ = codec::decode::<Plan>(&body, &mut |_| None);
    }

    #[test]
    fn the_journal_rebuilds_every_state(edits in prop::collection::vec(prop::option::of(any_record()), 1..12)) {
        let (_folder, store) = store();
        let id = add(&store, &person("first", "1"));
        let mut states = vec![None, Some(person("first", "1"))];
        for (n, edit) in edits.into_iter().enumerate() {
            let cause = cause(n as i64 + 2);
            store.write(|tx| match &edit {
                Some(record) => tx.change_record(id, record, &cause),
                None => tx.delete_record(id, &cause),
            }).unwrap();
            if states.last() != Some(&edit) {
                states.push(edit);
            }
        }
        store.write(|tx| tx.sweep()).unwrap();
        let mut lines = store.read(|r| r.journal(&JournalFilter { record: Some(id), ..Default::default() })).unwrap();
        lines.reverse();
        prop_assert_eq!(lines.len() + 1, states.len());
        for (line, pair) in lines.iter().zip(states.windows(2)) {
            prop_assert_eq!(&store.read(|r| r.before(line.seq)).unwrap(), &pair[0]);
            prop_assert_eq!(&store.read(|r| r.after(line.seq)).unwrap(), &pair[1]);
            prop_assert_eq!(line.before, pair[0].as_ref().map(Record::fingerprint));
            prop_assert_eq!(store.read(|r| r.journal_entry(line.seq)).unwrap().seq, line.seq);
        }
    }
}
