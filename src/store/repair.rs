//! Repairing a damaged file: whatever can still be read moves into a new one, and the damaged one is set aside.
//!
//! What places and we agreed on is not carried over: with rows missing it could take a loss for a deletion. The next
//! session with every place compares everything, finds people by likeness and deletes nothing.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, OptionalExtension, config::DbConfig, params, params_from_iter};

use super::codec;
use super::search::Digest;
use super::{Result, Store, StoreError, migrate};
use crate::pim::{Body, Kind, Record};

/// Made anew: the search index, who works on what, and everything about what was agreed with places.
const LEFT_BEHIND: &[&str] =
    &["leases", "replicas", "likeness", "conflicts", "held", "plans", "refusals", "content_blobs"];

/// The finished new file, until it has taken the damaged one's place.
fn fresh(path: &Path) -> PathBuf {
    beside(path, ".repaired")
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Repairs a file nobody has open, and returns the folder that now holds the damaged one. Killed at any moment it leaves
/// the damaged file, or a new one that takes its place at the next opening.
pub(super) fn repair(path: &Path) -> Result<PathBuf> {
    let part = beside(path, ".part");
    for leftover in [beside(&part, "-journal"), beside(&part, "-wal"), beside(&part, "-shm"), part.clone()] {
        remove(&leftover)?;
    }
    salvage(path, &part)?;
    rename(&part, &fresh(path))?;
    swap(path)
}

/// Ends a repair that was killed after its new file was whole.
pub(super) fn finish(path: &Path) -> Result<()> {
    if fresh(path).exists() { swap(path).map(drop) } else { Ok(()) }
}

fn swap(path: &Path) -> Result<PathBuf> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let file = |source| StoreError::File { path: folder.to_owned(), source };
    let aside = (1..).map(|n| folder.join(format!("damaged-{n}"))).find(|aside| !aside.exists());
    let aside = aside.unwrap_or_else(|| folder.join("damaged"));
    let half = beside(&aside, ".part");
    if half.exists() {
        std::fs::remove_dir_all(&half).map_err(file)?;
    }
    std::fs::create_dir(&half).map_err(file)?;
    let companions = [beside(path, "-wal"), beside(path, "-shm")];
    for old in companions.iter().map(PathBuf::as_path).chain([path]).filter(|old| old.exists()) {
        let copy = half.join(old.file_name().unwrap_or_default());
        std::fs::copy(old, &copy).and_then(|_| std::fs::File::open(&copy)?.sync_all()).map_err(file)?;
    }
    rename(&half, &aside)?;
    companions.iter().try_for_each(|old| remove(old))?;
    rename(&fresh(path), path)?;
    Ok(aside)
}

fn salvage(from: &Path, part: &Path) -> Result<()> {
    super::protect(part).map_err(|source| StoreError::File { path: part.to_owned(), source })?;
    let mut to = Connection::open(part)?;
    to.pragma_update(None, "foreign_keys", false)?;
    migrate::migrate(&mut to)?;
    if let Some(from) = damaged(from)? {
        let transaction = to.transaction()?;
        for table in tables(&transaction)? {
            copy_table(&from, &transaction, &table)?;
        }
        go_on_numbering(&from, &transaction)?;
        drop_what_is_wrong(&transaction)?;
        earlier_versions(&transaction)?;
        drop_orphans(&transaction)?;
        forget_agreements(&transaction)?;
        transaction.commit()?;
    }
    drop(to);
    let store = Store::open(part)?;
    store.write(|tx| {
        Kind::ALL
            .into_iter()
            .try_for_each(|kind| tx.each_record(kind, |stored| tx.index(stored.id, &Digest::of(&stored.record))))
    })?;
    store.check()?;
    drop(store);
    // One file, without a journal beside it.
    super::journal(&Connection::open(part)?, "DELETE")
}

/// The damaged file, if SQLite can look into it at all. What it was when it broke stays as it is.
fn damaged(path: &Path) -> Result<Option<Connection>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let alone = db
        .pragma_update(None, "locking_mode", "EXCLUSIVE")
        .and_then(|()| db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)));
    match alone.map_err(StoreError::from) {
        Err(StoreError::Busy) => Err(StoreError::Busy),
        Err(_) if db.pragma_update(None, "writable_schema", true).is_err() => Ok(None),
        _ => Ok(Some(db)),
    }
}

/// Names of the tables that are carried over.
fn tables(db: &Connection) -> Result<Vec<String>> {
    let mut all = super::texts(
        db,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'",
    )?;
    all.retain(|name| !LEFT_BEHIND.contains(&name.as_str()));
    Ok(all)
}

fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
    super::texts(db, &format!("SELECT name FROM pragma_table_info('{table}')"))
}

/// Furthest a table is searched beyond the last row that could be read, when nobody knows its last one.
const FURTHER: i64 = 100_000;

/// Copies the rows that can be read: in order up to a damaged page, from there on one by one, or from the other end
/// where rows have no numbers.
fn copy_table(from: &Connection, to: &Connection, table: &str) -> Result<()> {
    let Ok(theirs) = columns(from, table) else { return Ok(()) };
    let shared: Vec<_> = columns(to, table)?.into_iter().filter(|column| theirs.contains(column)).collect();
    if shared.is_empty() {
        return Ok(());
    }
    let names = shared.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let marks = vec!["?"; shared.len()].join(", ");
    let mut insert = to.prepare(&format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"))?;
    let numbered = from.prepare(&format!("SELECT rowid FROM {table}")).is_ok();
    let number = if numbered { "rowid" } else { "0" };
    let last = Cell::new(0);
    let mut copy = |sql: &str, first: Option<i64>| -> Result<bool> {
        let Ok(mut statement) = from.prepare_cached(sql) else { return Ok(false) };
        let Ok(mut rows) = statement.query(params_from_iter(first)) else { return Ok(false) };
        while let Ok(row) = rows.next() {
            let Some(row) = row else { return Ok(true) };
            let values: rusqlite::Result<Vec<Value>> = (1..=shared.len()).map(|column| row.get(column)).collect();
            let (Ok(number), Ok(values)) = (row.get::<_, i64>(0), values) else { return Ok(false) };
            insert.execute(params_from_iter(values))?;
            last.set(last.get().max(number));
        }
        Ok(false)
    };
    if copy(&format!("SELECT {number}, {names} FROM {table} NOT INDEXED"), None)? {
        return Ok(());
    }
    if numbered {
        let greatest = from.query_row(&format!("SELECT max(rowid) FROM {table}"), [], |row| row.get(0));
        let one = format!("SELECT rowid, {names} FROM {table} NOT INDEXED WHERE rowid = ?");
        let first = last.get() + 1;
        for number in first..=greatest.unwrap_or(first + FURTHER) {
            copy(&one, Some(number))?;
        }
    } else {
        let order = (1..=shared.len()).map(|n| format!("{} DESC", n + 1)).collect::<Vec<_>>().join(", ");
        copy(&format!("SELECT {number}, {names} FROM {table} ORDER BY {order}"), None)?;
    }
    Ok(())
}

/// Numbers that were given out stay given out.
fn go_on_numbering(from: &Connection, to: &Connection) -> Result<()> {
    let mut known = to.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, 0)")?;
    let mut raise = to.prepare("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1")?;
    let Ok(mut statement) = from.prepare("SELECT name, seq FROM sqlite_sequence") else { return Ok(()) };
    let Ok(mut rows) = statement.query([]) else { return Ok(()) };
    while let Ok(Some(row)) = rows.next() {
        let (Ok(name), Ok(seq)) = (row.get::<_, String>(0), row.get::<_, i64>(1)) else { continue };
        if raise.execute(params![name, seq])? == 0 {
            known.execute([&name])?;
            raise.execute(params![name, seq])?;
        }
    }
    Ok(())
}

/// Pictures and contents that are not what their digest says go; a person whose picture is lost keeps everything else.
fn drop_what_is_wrong(db: &Connection) -> Result<()> {
    let wrong = |sql: &str| -> Result<Vec<i64>> {
        let mut statement = db.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut wrong = Vec::new();
        while let Some(row) = rows.next()? {
            if row.get_ref(1)?.as_blob().ok()
                != Some(codec::sha(row.get_ref(2)?.as_blob().unwrap_or_default()).as_slice())
            {
                wrong.push(row.get(0)?);
            }
        }
        Ok(wrong)
    };
    for id in wrong("SELECT id, sha256, bytes FROM blobs")? {
        db.execute("DELETE FROM blobs WHERE id = ?", [id])?;
    }
    for id in wrong("SELECT id, sha256, body FROM contents")? {
        db.execute("DELETE FROM contents WHERE id = ?", [id])?;
    }
    let ids: Vec<i64> =
        super::collect(db.prepare("SELECT id FROM contents WHERE fingerprint IS NOT NULL")?.query([])?, |row| {
            Ok(row.get(0)?)
        })?;
    ids.into_iter().try_for_each(|id| without_lost_picture(db, id))
}

fn without_lost_picture(db: &Connection, id: i64) -> Result<()> {
    let body: Vec<u8> = db.query_row("SELECT body FROM contents WHERE id = ?", [id], |row| row.get(0))?;
    let mut find = db.prepare_cached("SELECT id FROM blobs WHERE sha256 = ?")?;
    let mut mention = db.prepare_cached("INSERT OR IGNORE INTO content_blobs (content, blob) VALUES (?, ?)")?;
    let (mut found, mut lost) = (BTreeSet::new(), false);
    let decoded = codec::decode::<Record>(&body, &mut |sha| {
        let blob: Option<i64> = find.query_row([sha.as_slice()], |row| row.get(0)).optional().ok().flatten();
        lost |= blob.is_none();
        found.extend(blob);
        Some([].into())
    });
    let Ok(mut record) = decoded else {
        db.execute("DELETE FROM contents WHERE id = ?", [id])?;
        return Ok(());
    };
    if !lost {
        return found.into_iter().try_for_each(|blob| Ok(mention.execute([id, blob]).map(drop)?));
    }
    if let Body::Contact(contact) = &mut record.body {
        Arc::make_mut(contact).photo = None;
    }
    let bytes = codec::encode(&record).bytes;
    let sha = codec::sha(&bytes);
    let same = "SELECT id FROM contents WHERE sha256 = ?";
    if let Some(twin) = db.query_row(same, [sha.as_slice()], |row| row.get::<_, i64>(0)).optional()? {
        let places = [
            ("records", "content"),
            ("journal", "before"),
            ("journal", "after"),
            ("written", "before"),
            ("written", "after"),
            ("decisions", "told"),
        ];
        for (table, column) in places {
            db.execute(&format!("UPDATE {table} SET {column} = ?2 WHERE {column} = ?1"), [id, twin])?;
        }
        db.execute("DELETE FROM contents WHERE id = ?", [id])?;
    } else {
        let sql = "UPDATE contents SET sha256 = ?2, body = ?3, fingerprint = ?4 WHERE id = ?1";
        db.execute(sql, params![id, sha.as_slice(), bytes, record.fingerprint().0])?;
    }
    Ok(())
}

/// A record whose content is lost goes back to the newest version the journal still has.
fn earlier_versions(db: &Connection) -> Result<()> {
    db.execute_batch(
        "UPDATE records SET begins = NULL, content = coalesce(
            (SELECT after FROM journal j WHERE j.record = records.id AND after IN (SELECT id FROM contents)
             ORDER BY seq DESC LIMIT 1),
            (SELECT before FROM journal j WHERE j.record = records.id AND before IN (SELECT id FROM contents)
             ORDER BY seq DESC LIMIT 1),
            content)
         WHERE content NOT IN (SELECT id FROM contents)",
    )?;
    Ok(())
}

/// Rows that refer to something lost go, or forget it where they may, until all references hold.
fn drop_orphans(db: &Connection) -> Result<()> {
    let sql = "SELECT m.name, f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), f.on_delete
               FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
    let references: Vec<[String; 5]> = super::collect(db.prepare(sql)?.query([])?, |row| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
    })?;
    loop {
        let mut changed = 0;
        for [table, column, parent, key, on_delete] in &references {
            let lost = format!("\"{column}\" IS NOT NULL AND \"{column}\" NOT IN (SELECT \"{key}\" FROM \"{parent}\")");
            changed += match on_delete.as_str() {
                "SET NULL" => db.execute(&format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE {lost}"), [])?,
                _ => db.execute(&format!("DELETE FROM \"{table}\" WHERE {lost}"), [])?,
            };
        }
        if changed == 0 {
            return Ok(());
        }
    }
}

fn forget_agreements(db: &Connection) -> Result<()> {
    db.execute_batch(
        "UPDATE collections SET our_anchor = NULL, their_anchor = NULL, our_previous = NULL, their_previous = NULL,
            our_pending = NULL, their_pending = NULL, first_sync = 'new', next_mode = NULL, suspended = NULL",
    )?;
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::File { path: path.to_owned(), source })
        }
        _ => Ok(()),
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    std::fs::rename(from, to).map_err(|source| StoreError::File { path: to.to_owned(), source })
}
