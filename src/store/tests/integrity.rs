//! Damaged, full, outgrown and doubly used files.

use std::path::{Path, PathBuf};

use super::*;

const PEOPLE: usize = 400;

fn filled() -> (TempDir, PathBuf, Vec<RecordId>) {
    let (folder, store) = store();
    let place = peer(&store);
    let mut ids = Vec::new();
    for n in 0..PEOPLE {
        ids.push(add(&store, &person(&format!("Person {n}"), &format!("+33 6 {n:08}"))));
    }
    ids.push(add(&store, &with_photo("Pictured")));
    let replicas = stage(&store, place, &[told("7", person("Person 0", "+33 6 00000000"))]);
    store.write(|tx| tx.set_record(replicas[0].unwrap(), ids[0])).unwrap();
    let path = store.path().to_owned();
    drop(store);
    // One file without a log beside it, so that a test knows which bytes are in use.
    let db = Connection::open(&path).unwrap();
    db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).unwrap();
    (folder, path, ids)
}

/// Overwrites every page of a table that holds its rows, from the second one on, up to `most` of them.
fn spoil(path: &Path, table: &str, most: usize) {
    let db = Connection::open(path).unwrap();
    let root: i64 =
        db.query_row("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table], |row| row.get(0)).unwrap();
    let size: i64 = db.pragma_query_value(None, "page_size", |row| row.get(0)).unwrap();
    let (root, size) = (root as usize, size as usize);
    drop(db);
    let mut bytes = std::fs::read(path).unwrap();
    let page = |bytes: &[u8], number: usize| bytes[(number - 1) * size..number * size].to_vec();
    let inner = page(&bytes, root);
    assert_eq!(inner[0], 5, "{table} has more than one page");
    let cells = usize::from(u16::from_be_bytes([inner[3], inner[4]]));
    assert!(cells > most + 1);
    for cell in 1..=most {
        let at = usize::from(u16::from_be_bytes([inner[12 + 2 * cell], inner[13 + 2 * cell]]));
        let child = u32::from_be_bytes(inner[at..at + 4].try_into().unwrap()) as usize;
        bytes[(child - 1) * size..child * size].fill(0xA5);
    }
    std::fs::write(path, bytes).unwrap();
}

fn living(store: &Store) -> Vec<String> {
    let all = store.read(|reader| reader.records(KIND)).unwrap();
    all.into_iter().map(|stored| stored.record.title()).collect()
}

#[test]
fn a_damaged_table_is_noticed_and_everything_else_is_saved() {
    let (folder, path, _) = filled();
    spoil(&path, "contents", 3);
    let spoiled = std::fs::read(&path).unwrap();
    assert!(matches!(Store::open(&path).unwrap().check(), Err(StoreError::Damaged(_))));

    let aside = Store::repair(&path).unwrap();
    let kept = std::fs::read(aside.join("store.db")).unwrap();
    assert_eq!(kept.len(), spoiled.len());
    let store = Store::open(&path).unwrap();
    store.check().unwrap();
    let saved = living(&store);
    assert!(saved.len() < PEOPLE && saved.len() > PEOPLE / 2, "{} of {PEOPLE}", saved.len());
    assert!(saved.contains(&"Pictured".to_owned()) && saved.contains(&"Person 399".to_owned()));
    assert_eq!(titles(&store, "pictured"), ["Pictured"], "search is rebuilt");
    let pictured = store.read(|reader| reader.records(KIND)).unwrap().pop().unwrap();
    assert_eq!(pictured.record, with_photo("Pictured"));
    // Places are still known; nothing is agreed with them, so nothing missing here is a deletion there.
    let place = store.read(|reader| reader.peers()).unwrap().pop().unwrap();
    assert_eq!(store.read(|reader| reader.count_replicas(place.id, KIND)).unwrap(), 0);
    assert_eq!(store.read(|reader| reader.collection(place.id, KIND)).unwrap().unwrap().first_sync, FirstSync::New);
    // Nothing half done is left, and no number is given out twice.
    assert!(!folder.path().join("store.db.part").exists() && !folder.path().join("store.db.repaired").exists());
    assert!(add(&store, &person("New", "")).0 > PEOPLE as i64 + 1);
}

#[test]
fn a_record_whose_page_is_lost_is_found_again_row_by_row_behind_it() {
    let (_folder, path, ids) = filled();
    spoil(&path, "records", 1);
    Store::repair(&path).unwrap();
    let store = Store::open(&path).unwrap();
    let saved = living(&store);
    assert!(saved.len() > PEOPLE * 3 / 4, "{}", saved.len());
    assert!(store.read(|reader| reader.record(*ids.last().unwrap())).unwrap().is_some(), "after the lost page");
    assert!(store.read(|reader| reader.record(ids[0])).unwrap().is_some(), "before it");
}

#[test]
fn a_lost_picture_costs_the_picture_and_a_lost_version_goes_back_to_the_one_before() {
    let (_folder, path, ids) = filled();
    let store = Store::open(&path).unwrap();
    store.write(|tx| tx.change_record(ids[1], &person("Person 1 later", "1"), &cause(9))).unwrap();
    drop(store);
    let db = Connection::open(&path).unwrap();
    db.execute("UPDATE blobs SET bytes = x'00'", []).unwrap();
    db.execute("UPDATE contents SET body = x'00' WHERE id = (SELECT content FROM records WHERE id = ?)", [ids[1].0])
        .unwrap();
    drop(db);
    Store::repair(&path).unwrap();
    let store = Store::open(&path).unwrap();
    let read = |id| store.read(|reader| reader.record(id)).unwrap().unwrap().record;
    assert_eq!(read(*ids.last().unwrap()), person("Pictured", ""));
    assert_eq!(read(ids[1]), person("Person 1", "+33 6 00000001"));
}

#[test]
fn a_file_that_is_no_database_any_more_is_set_aside() {
    let (folder, path, _) = filled();
    let rubbish = vec![0x5A; 40_000];
    std::fs::write(&path, &rubbish).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::Damaged(_))));
    let aside = Store::repair(&path).unwrap();
    assert_eq!(aside, folder.path().join("damaged-1"));
    assert_eq!(std::fs::read(aside.join("store.db")).unwrap(), rubbish);
    assert!(living(&Store::open(&path).unwrap()).is_empty());
}

#[test]
fn a_repair_killed_before_its_end_is_ended_by_the_next_opening() {
    let (folder, path, _) = filled();
    spoil(&path, "contents", 2);
    let damaged = std::fs::read(&path).unwrap();
    Store::repair(&path).unwrap();
    // As it was when the new file was whole and had not yet taken its place.
    std::fs::rename(&path, folder.path().join("store.db.repaired")).unwrap();
    std::fs::write(&path, &damaged).unwrap();
    std::fs::create_dir(folder.path().join("damaged-2.part")).unwrap();
    let store = Store::open(&path).unwrap();
    store.check().unwrap();
    assert_eq!(std::fs::read(folder.path().join("damaged-2/store.db")).unwrap(), damaged);
}

#[test]
fn a_file_somebody_has_open_is_not_repaired() {
    let (_folder, path, ids) = filled();
    let store = Store::open(&path).unwrap();
    store.write(|tx| tx.change_record(ids[0], &person("Busy", ""), &cause(3))).unwrap();
    assert!(matches!(Store::repair(&path), Err(StoreError::Busy)));
    assert_eq!(store.read(|reader| reader.record(ids[0])).unwrap().unwrap().record, person("Busy", ""));
}

#[test]
fn a_full_disk_keeps_all_of_a_transaction_out() {
    let (_folder, store) = store();
    add(&store, &person("Ada", "1"));
    let pages: i64 = lock(&store.shared.writer).pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    lock(&store.shared.writer).pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    let full = store.write(|tx| {
        for n in 0..500 {
            tx.add_record(&with_photo(&format!("Person {n}")), &cause(2))?;
        }
        Ok(())
    });
    assert!(matches!(full, Err(StoreError::Full)), "{full:?}");
    assert_eq!(living(&store), ["Ada"]);
    store.check().unwrap();
    lock(&store.shared.writer).pragma_update_and_check(None, "max_page_count", i32::MAX, |_| Ok(())).unwrap();
    add(&store, &person("Bert", "2"));
    assert_eq!(living(&store), ["Ada", "Bert"]);
}

/// Every earlier schema, with people, a place and an agreement in it.
#[test]
fn files_of_every_earlier_version_are_brought_up_to_date_and_kept_as_they_were() {
    for version in 1..migrate::STEPS.len() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        let db = Connection::open(&path).unwrap();
        migrate::STEPS[..version].iter().for_each(|step| db.execute_batch(step).unwrap());
        db.pragma_update(None, "user_version", version as u32).unwrap();
        db.pragma_update(None, "application_id", migrate::APPLICATION).unwrap();
        let body = codec::encode(&person("Ada", "1")).bytes;
        let print = person("Ada", "1").fingerprint().0;
        db.execute(
            "INSERT INTO contents (id, sha256, body, fingerprint) VALUES (1, ?, ?, ?)",
            rusqlite::params![codec::sha(&body).as_slice(), body, print],
        )
        .unwrap();
        db.execute_batch(
            "INSERT INTO records (id, kind, revision, content, title, title_key, family_key, organization, phone, email,
                 has_photo, created, changed) VALUES (1, 'contacts', 1, 1, 'Ada', 'ada', 'ada', '', '1', '', 0, 1, 1);
             INSERT INTO journal (seq, time, record, action, revision, after, because)
                 VALUES (1, 1, 1, 'added', 1, 1, 'added');
             INSERT INTO peers (id, name, name_key, kind, link, created, settings)
                 VALUES (1, 'N80', 'n80', 'phone', 'tcp:x:1', 1, '{}');
             INSERT INTO collections (peer, kind, active, ours, our_anchor, their_anchor, first_sync)
                 VALUES (1, 'contacts', 1, 'contacts', 'a', 'b', 'done');
             INSERT INTO replicas (id, peer, kind, luid, record, agreement, last_seen, changed)
                 VALUES (1, 1, 'contacts', '42', 1, 1, 1, 1);
             INSERT INTO runs (id, peer, peer_name, mode, started, ended, ok) VALUES (1, 1, 'N80', 'two-way', 1, 2, 1);",
        )
        .unwrap();
        drop(db);
        let store = Store::open(&path).unwrap();
        store.check().unwrap();
        assert_eq!(living(&store), ["Ada"], "version {version}");
        if version < 3 {
            // What was done before there was a history of everything has its numbers there.
            let acts = store.read(|reader| reader.acts(9)).unwrap();
            let mut words: Vec<_> = acts.iter().map(|act| act.what.as_str()).collect();
            words.sort_unstable();
            assert_eq!(words, ["added", "run"]);
            let added = acts.iter().find(|act| act.what == "added").unwrap();
            let touched = store.read(|reader| reader.touched(added.id)).unwrap();
            assert_eq!((touched.len(), touched[0].before.is_none(), touched[0].after.is_some()), (1, true, true));
        }
        let place = store.read(|reader| reader.peers()).unwrap().pop().unwrap();
        let replica = store.read(|reader| reader.replica_of(place.id, RecordId(1))).unwrap().unwrap();
        assert_eq!(replica.agreement, Some(person("Ada", "1")));
        store.write(|tx| tx.change_record(RecordId(1), &person("Ada", "2"), &cause(3))).unwrap();
        let kept = Connection::open(folder.path().join(format!("store.v{version}.sqlite"))).unwrap();
        let found: u32 = kept.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(found as usize, version);
    }
}

#[test]
fn a_lease_from_before_the_clock_was_put_back_locks_nobody_out() {
    let (_folder, store) = store();
    let name = LeaseName::Service;
    store.write(|tx| tx.acquire_lease(name, 10, 1, 1_000_000, 50)).unwrap();
    assert!(store.write(|tx| tx.acquire_lease(name, 11, 2, 999_980, 50)).is_err(), "a clock a little off");
    store.write(|tx| tx.acquire_lease(name, 11, 2, 5_000, 50)).unwrap();
    assert!(!store.write(|tx| tx.renew_lease(name, 1, 5_010, 50)).unwrap(), "who had it learns so");
}

/// Every row of a table, each as text.
fn rows(db: &Connection, table: &str, columns: &[String]) -> Vec<String> {
    let list = columns.iter().map(|column| format!("quote({column})")).collect::<Vec<_>>().join(" || ',' || ");
    let mut statement = db.prepare(&format!("SELECT {list} FROM {table} ORDER BY 1")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

fn names(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

/// `tests/data/schema` holds a filled store of every schema version there was, frozen as text: what a person has from
/// then is all there afterwards, row by row, and can be read.
#[test]
fn filled_stores_of_every_earlier_version_keep_every_row() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema");
    for version in 1..migrate::STEPS.len() {
        let text = std::fs::read_to_string(folder.join(format!("v{version}.sql"))).unwrap();
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("store.db");
        let old = Connection::open(&path).unwrap();
        old.execute_batch(&text).unwrap();
        let tables = names(
            &old,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'",
        );
        // Plans that wait are made anew; that they wait is in `collections`.
        let tables = tables.into_iter().filter(|table| table != "plans");
        let before: Vec<_> = tables
            .map(|table| {
                let columns = names(&old, &format!("SELECT name FROM pragma_table_info('{table}')"));
                let rows = rows(&old, &table, &columns);
                (table, columns, rows)
            })
            .collect();
        drop(old);

        let store = Store::open(&path).unwrap();
        store.check().unwrap();
        let new = Connection::open(&path).unwrap();
        for (table, columns, before) in &before {
            assert_eq!(&rows(&new, table, columns), before, "version {version}, {table}");
        }
        let filled = before.iter().filter(|(_, _, rows)| !rows.is_empty()).count();
        assert!(filled >= 16, "version {version}: {filled} tables");

        let people = living(&store);
        assert_eq!(
            people,
            ["Ada Lovelace", "Émile Zola", "Karla Weiß", "Jan Novák", "Rosa Bonheur"],
            "version {version}"
        );
        assert_eq!(titles(&store, "zola"), ["Émile Zola"], "found by search");
        let place = store.read(|reader| reader.peers()).unwrap().pop().unwrap();
        let couples = store.read(|reader| reader.couples(place.id, KIND)).unwrap();
        assert_eq!(couples.iter().filter(|couple| couple.agreement.is_some()).count(), 12, "agreements can be read");
        assert_eq!(store.read(|reader| reader.conflicts(None)).unwrap().len(), 1);
        assert_eq!(store.read(|reader| reader.held(Default::default())).unwrap().len(), 7);
        let acts = store.read(|reader| reader.acts(99)).unwrap();
        assert_eq!(acts.iter().filter(|act| act.what == "run").count(), 2, "the history is there");
        assert_eq!(store.read(|reader| reader.trash(None)).unwrap().len(), 7);
        let ada = store.read(|reader| reader.records(KIND)).unwrap().remove(0).record;
        assert!(ada.contact().is_some_and(|contact| contact.photo.is_some()), "the picture is there");
        store.write(|tx| tx.add_record(&person("New", "1"), &cause(9))).unwrap();
    }
}

/// Two processes that open an old file at once take turns; one of them brings it up to date.
#[test]
fn two_that_open_an_old_store_at_once_upgrade_it_once() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schema");
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("store.db");
    Connection::open(&path).unwrap().execute_batch(&std::fs::read_to_string(folder.join("v1.sql")).unwrap()).unwrap();
    std::thread::scope(|scope| {
        let opened: Vec<_> =
            (0..4).map(|_| scope.spawn(|| Store::open(&path).map(|store| living(&store).len()))).collect();
        for one in opened {
            assert_eq!(one.join().unwrap().unwrap(), 5);
        }
    });
}

/// A store that may only be read is said to be so and stays as it is. A pragma stands in for a disk mounted so: whoever
/// runs the tests may be allowed to write everywhere.
#[test]
fn a_store_that_can_only_be_read_is_said_and_left_alone() {
    let (_folder, store) = store();
    add(&store, &person("Ada", "1"));
    lock(&store.shared.writer).pragma_update(None, "query_only", true).unwrap();
    let refused = store.write(|tx| tx.add_record(&person("Bert", "2"), &cause(2)).map(drop));
    assert!(matches!(refused, Err(StoreError::ReadOnly(_))), "{refused:?}");
    lock(&store.shared.writer).pragma_update(None, "query_only", false).unwrap();
    assert_eq!(living(&store), ["Ada"]);
}
