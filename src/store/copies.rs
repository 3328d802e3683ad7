//! The safety copies there are. The files themselves are the service's.

use rusqlite::{Row, params};

use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx};

/// Why a safety copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CopyReason {
    /// Before a run that writes.
    Run,
    /// Before many records were changed by hand.
    Bulk,
    /// Before a restore.
    Restore,
    /// Before one side was replaced.
    Replace,
    /// Before the first sync with a place.
    FirstSync,
    /// Somebody asked for it.
    Asked,
    /// By a version of the program that copied the whole store.
    Old,
}

impl CopyReason {
    /// Whether automatic retention leaves it alone.
    pub fn is_for_ever(self) -> bool {
        matches!(self, CopyReason::Replace | CopyReason::FirstSync | CopyReason::Asked | CopyReason::Old)
    }

    /// Its word: `run`, `first-sync` …
    pub fn name(self) -> &'static str {
        self.word()
    }

    /// The reason of a word.
    pub fn named(word: &str) -> Option<Self> {
        Self::of_word(word).ok()
    }
}

/// A moment one can go back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafetyCopy {
    /// Its number; chosen by the store when it is added.
    pub n: i64,
    /// The moment it stands for.
    pub time: Millis,
    /// Why it was made.
    pub why: CopyReason,
    /// Whose items it holds, while we know that peer.
    pub peer: Option<PeerId>,
    /// What that peer was called; `None`: it holds this computer's records.
    pub peer_name: Option<String>,
    /// The file's name, without its folder.
    pub file: String,
    /// The file's length.
    pub bytes: u64,
    /// The digest of what it holds.
    pub digest: Vec<u8>,
    /// How many of each kind, JSON of the caller.
    pub counts: String,
    /// [`Reader::changes_seen`] at that moment.
    pub revision: Option<i64>,
    /// When it was also put in the second place.
    pub elsewhere: Option<Millis>,
    /// When it was removed here.
    pub gone: Option<Millis>,
}

const COLUMNS: &str =
    "SELECT n, time, why, peer, peer_name, file, bytes, digest, counts, revision, elsewhere, gone FROM copies";

fn copy(row: &Row<'_>) -> Result<SafetyCopy> {
    Ok(SafetyCopy {
        n: row.get(0)?,
        time: row.get(1)?,
        why: super::word(row, 2)?,
        peer: row.get::<_, Option<i64>>(3)?.map(PeerId),
        peer_name: row.get(4)?,
        file: row.get(5)?,
        bytes: row.get::<_, i64>(6)? as u64,
        digest: row.get(7)?,
        counts: row.get(8)?,
        revision: row.get(9)?,
        elsewhere: row.get(10)?,
        gone: row.get(11)?,
    })
}

impl Reader<'_> {
    /// Every safety copy, also those removed here and not yet in the second place, newest first.
    pub fn safety_copies(&self) -> Result<Vec<SafetyCopy>> {
        let mut statement = self.db.prepare_cached(&format!("{COLUMNS} ORDER BY n DESC"))?;
        super::collect(statement.query([])?, copy)
    }

    /// A safety copy.
    pub fn safety_copy(&self, n: i64) -> Result<Option<SafetyCopy>> {
        let mut statement = self.db.prepare_cached(&format!("{COLUMNS} WHERE n = ?"))?;
        super::one(statement.query([n])?, copy)
    }

    /// How many changes of records this store has ever seen: the same number, the same records.
    pub fn changes_seen(&self) -> Result<i64> {
        let sql = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'journal'";
        Ok(self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}

impl Tx<'_> {
    /// Notes a safety copy and answers its number.
    pub fn add_safety_copy(&mut self, copy: &SafetyCopy) -> Result<i64> {
        let mut insert = self.db.prepare_cached(
            "INSERT INTO copies (time, why, peer, peer_name, file, bytes, digest, counts, revision, elsewhere, gone)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        Ok(insert.insert(params![
            copy.time,
            copy.why.word(),
            copy.peer.map(|id| id.0),
            copy.peer_name,
            copy.file,
            copy.bytes as i64,
            copy.digest,
            copy.counts,
            copy.revision,
            copy.elsewhere,
            copy.gone
        ])?)
    }

    /// Forgets a safety copy.
    pub fn forget_safety_copy(&mut self, n: i64) -> Result<()> {
        self.db.prepare_cached("DELETE FROM copies WHERE n = ?")?.execute([n])?;
        Ok(())
    }

    /// A file was put in the second place, or is no longer there.
    pub fn set_copy_elsewhere(&mut self, file: &str, time: Option<Millis>) -> Result<()> {
        self.db.prepare_cached("UPDATE copies SET elsewhere = ?2 WHERE file = ?1")?.execute(params![file, time])?;
        Ok(())
    }

    /// No file is in the second place: it is another one now.
    pub fn forget_second_place(&mut self) -> Result<()> {
        self.db.execute("DELETE FROM copies WHERE gone IS NOT NULL", [])?;
        self.db.execute("UPDATE copies SET elsewhere = NULL", [])?;
        Ok(())
    }

    /// The file of a safety copy was removed here, and is still in the second place.
    pub fn set_copy_gone(&mut self, n: i64, time: Millis) -> Result<()> {
        self.db.prepare_cached("UPDATE copies SET gone = ?2 WHERE n = ?1")?.execute(params![n, time])?;
        Ok(())
    }
}
