//! SQLite: the only layer that remembers.
//!
//! One file, written through one connection under a mutex ([`Store::write`], an IMMEDIATE transaction that is durable
//! when it returns) and read through a few more ([`Store::read`], a consistent snapshot). Several processes may have it
//! open; [`Store::data_version`] tells when another one wrote. All times are milliseconds since 1970 in UTC and come
//! from the caller.

mod acts;
mod archive;
mod codec;
mod collections;
mod contents;
mod copies;
mod couples;
mod joins;
mod journal;
mod leases;
mod migrate;
mod peers;
mod plans;
mod records;
mod refusals;
mod repair;
mod replicas;
mod review;
mod runs;
mod search;
pub mod secrets;
mod settings;
mod shelves;
mod trash;
mod words;

use std::cell::Cell;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

pub use acts::{Act, ActCount, ActId, Decided, NewAct, Touched, Written};
pub use archive::{ArchiveFilter, ArchiveId, ArchiveVersion, Archived, Incoming, Listing, Restoring, Shelved};
pub use codec::CodecError;
pub use collections::{AnchorPair, Anchors, Collection, FirstSync};
pub use contents::Swept;
pub use copies::{CopyReason, SafetyCopy};
pub use journal::{Cause, Footprint, JournalAction, JournalEntry, JournalFilter, Version};
pub use leases::{Lease, LeaseName};
pub use peers::{ConflictRule, FirstSyncPolicy, Peer, PeerId, PeerKind, PeerSettings};
pub use plans::StoredPlan;
pub use records::{Filter, Order, Row, Stored};
pub use refusals::{Refusal, Refusing, StoredRefusal};
pub use replicas::{PendingAdd, RESUMED, Replica, Reported, Sent, Staged, Unreadable};
pub use review::{Held, HeldFilter, HeldState, HeldStep, StoredConflict, Verdict};
pub use runs::{Keep, Level, LogEntry, Run, RunEnd, RunId, WireDirection, WireMessage};
pub use shelves::Shelf;
pub use trash::{Aged, Trashed};
pub use words::UnknownWord;

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// What can go wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite said no in a way that none of the others names.
    #[error("database: {0}")]
    Sqlite(rusqlite::Error),
    /// There is no room left on the disk.
    #[error("the disk is full")]
    Full,
    /// The file or its folder may only be read.
    #[error("the database cannot be written: {0}")]
    ReadOnly(rusqlite::Error),
    /// The disk could not be read or written.
    #[error("the disk failed: {0}")]
    Disk(rusqlite::Error),
    /// Another process went on writing for too long.
    #[error("another process is writing")]
    Busy,
    /// The file could not be created or protected.
    #[error("file {path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file was written by a newer version of this program.
    #[error("schema version {found}, this program knows {known}")]
    Newer {
        /// The version in the file.
        found: u32,
        /// The newest one this program knows.
        known: u32,
    },
    /// The file is a database, but not one of ours.
    #[error("not a database of this program (application id {0:#x})")]
    Foreign(i32),
    /// SQLite's check found damage.
    #[error("database is damaged: {}", .0.join("; "))]
    Damaged(Vec<String>),
    /// A stored value cannot be read back.
    #[error("stored value: {0}")]
    Codec(#[from] CodecError),
    /// A stored word is none this program knows.
    #[error(transparent)]
    Word(#[from] UnknownWord),
    /// A stored JSON text cannot be read back.
    #[error("stored JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// There is no such thing.
    #[error("no {what} {id}")]
    NoSuch {
        /// `record`, `peer`, `replica` …
        what: &'static str,
        /// Its number or name.
        id: String,
    },
    /// Another peer has this name, or this device under this account.
    #[error("taken: {0}")]
    Taken(String),
    /// The other holder of a lease.
    #[error("lease is held by process {}", .0.pid)]
    Held(Lease),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::*;
        match error.sqlite_error_code() {
            Some(DiskFull) => StoreError::Full,
            Some(ReadOnly | CannotOpen | PermissionDenied) => StoreError::ReadOnly(error),
            Some(SystemIoFailure) => StoreError::Disk(error),
            Some(DatabaseBusy | DatabaseLocked) => StoreError::Busy,
            Some(DatabaseCorrupt | NotADatabase) => StoreError::Damaged(vec![error.to_string()]),
            _ => StoreError::Sqlite(error),
        }
    }
}

/// What store operations return.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The store. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    writer: Mutex<Connection>,
    /// Idle read connections.
    readers: Mutex<Vec<Connection>>,
}

/// Read connections kept open when idle.
const IDLE_READERS: usize = 4;
/// How long to wait for another process that writes.
const BUSY: Duration = Duration::from_secs(10);

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({})", self.shared.path.display())
    }
}

impl Store {
    /// Opens the file, creating it (mode 0600) and bringing its schema up to date where needed; a copy of the file as it
    /// was before stays beside it (`….v2.sqlite`).
    pub fn open(path: &Path) -> Result<Store> {
        repair::finish(path)?;
        protect(path).map_err(|source| StoreError::File { path: path.to_owned(), source })?;
        let mut writer = Connection::open(path)?;
        writer.busy_timeout(BUSY)?;
        writer.set_prepared_statement_cache_capacity(256);
        plan_once(&writer)?;
        migrate::refuse_foreign(&writer)?;
        journal(&writer, "WAL")?;
        // FULL: what a phone was told is kept must be on the disk. NORMAL may lose the last transactions in WAL mode.
        writer.pragma_update(None, "synchronous", "FULL")?;
        writer.pragma_update(None, "foreign_keys", true)?;
        if migrate::outgrown(&writer)?.is_some() {
            // Nobody brings the file up to date while it is copied.
            let mut other = Connection::open(path)?;
            other.busy_timeout(BUSY)?;
            let turn = other.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if let Some(version) = migrate::outgrown(&turn)? {
                copy(&writer, &path.with_extension(format!("v{version}.sqlite")))?;
            }
        }
        migrate::migrate(&mut writer)?;
        let shared = Shared { path: path.to_owned(), writer: Mutex::new(writer), readers: Mutex::default() };
        Ok(Store { shared: Arc::new(shared) })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.shared.path
    }

    /// Does some work in one transaction: all of it is on the disk when this returns `Ok`, nothing of it otherwise.
    /// Blocks while another thread or process writes. Must not be nested.
    pub fn write<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let mut writer = lock(&self.shared.writer);
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut tx = Tx { reader: Reader { db: &transaction }, unindexed: Default::default(), act: Cell::new(None) };
        let done = work(&mut tx)?;
        tx.write_index()?;
        transaction.commit()?;
        Ok(done)
    }

    /// Reads from one snapshot, beside any writer.
    pub fn read<T>(&self, work: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let idle = lock(&self.shared.readers).pop();
        let mut reader = match idle {
            Some(reader) => reader,
            None => self.new_reader()?,
        };
        let transaction = reader.transaction()?;
        let done = work(&Reader { db: &transaction });
        transaction.finish()?;
        let mut readers = lock(&self.shared.readers);
        if readers.len() < IDLE_READERS {
            readers.push(reader);
        }
        done
    }

    /// A number that changes when another process, or another [`Store::open`] of this file, wrote. Only comparing it
    /// with an earlier answer of the same store means something.
    pub fn data_version(&self) -> Result<i64> {
        let writer = lock(&self.shared.writer);
        Ok(writer.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Lets SQLite look at every page, and at every reference between tables.
    pub fn check(&self) -> Result<()> {
        let found = self.read(|reader| {
            let mut found = texts(reader.db, "PRAGMA integrity_check")?;
            found.retain(|line| line != "ok");
            let mut broken = texts(reader.db, "SELECT \"table\" || ' → ' || parent FROM pragma_foreign_key_check")?;
            found.append(&mut broken);
            Ok(found)
        })?;
        if found.is_empty() { Ok(()) } else { Err(StoreError::Damaged(found)) }
    }

    /// Moves everything that can still be read out of a damaged file into a new one in its place, and returns the folder
    /// in which the damaged one is kept. Nobody may have it open; [`StoreError::Busy`] otherwise.
    pub fn repair(path: &Path) -> Result<PathBuf> {
        repair::repair(path)
    }

    /// Writes a copy of the whole store into a new file (mode 0600), consistent even while others write.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        copy(&self.new_reader()?, path)
    }

    fn new_reader(&self) -> Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = Connection::open_with_flags(&self.shared.path, flags)?;
        reader.busy_timeout(BUSY)?;
        reader.set_prepared_statement_cache_capacity(64);
        plan_once(&reader)?;
        Ok(reader)
    }
}

/// A statement that is kept is planned once, not again for other values.
fn plan_once(connection: &Connection) -> Result<()> {
    let _on = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Reads.
pub struct Reader<'a> {
    db: &'a Connection,
}

/// Reads and writes; everything is kept or nothing. Searching finds what was written here only after the end.
pub struct Tx<'a> {
    reader: Reader<'a>,
    unindexed: search::Unindexed,
    /// What is being done, outside of runs.
    act: Cell<Option<ActId>>,
}

impl<'a> Deref for Tx<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

/// A thread that panicked while holding the lock left no half transaction behind: its guard rolled back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn copy(source: &Connection, path: &Path) -> Result<()> {
    protect(path).map_err(|source| StoreError::File { path: path.to_owned(), source })?;
    let mut target = Connection::open(path)?;
    rusqlite::backup::Backup::new(source, &mut target)?.run_to_completion(1024, Duration::ZERO, None)?;
    // A copy travels as one file, without a journal beside it.
    journal(&target, "DELETE")
}

/// Changes the way a file is written. SQLite does not wait for its turn there: two that want the same would wait for each
/// other.
fn journal(db: &Connection, mode: &str) -> Result<()> {
    let begun = std::time::Instant::now();
    loop {
        match db.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(())).map_err(StoreError::from) {
            Err(StoreError::Busy) if begun.elapsed() < BUSY => std::thread::sleep(Duration::from_millis(5)),
            done => return done,
        }
    }
}

fn texts(db: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = db.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Reads every row through a function that may fail in our own ways.
fn collect<T>(mut rows: rusqlite::Rows<'_>, read: impl Fn(&rusqlite::Row<'_>) -> Result<T>) -> Result<Vec<T>> {
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read(row)?);
    }
    Ok(all)
}

/// The first row, if there is one.
fn one<T>(mut rows: rusqlite::Rows<'_>, read: impl FnOnce(&rusqlite::Row<'_>) -> Result<T>) -> Result<Option<T>> {
    rows.next()?.map(read).transpose()
}

/// A stored word as the variant it names.
fn word<T: words::Word>(row: &rusqlite::Row<'_>, column: usize) -> Result<T> {
    Ok(T::of_word(&row.get::<_, String>(column)?)?)
}

fn no_such(what: &'static str, id: impl ToString) -> StoreError {
    StoreError::NoSuch { what, id: id.to_string() }
}

/// Creates the file for its owner only. SQLite gives its companion files (`-wal`, `-shm`) the same mode.
#[cfg(unix)]
fn protect(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let file = std::fs::OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
    if file.metadata()?.permissions().mode() & 0o077 != 0 {
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn protect(path: &Path) -> std::io::Result<()> {
    std::fs::OpenOptions::new().append(true).create(true).open(path).map(drop)
}

#[cfg(test)]
mod tests;
