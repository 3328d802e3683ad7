//! Deleted records, how long they are kept, and how long the journal remembers.
//!
//! A deleted record keeps its last content for [`Aged::trash`] milliseconds and then goes for good, with its lines of the
//! journal, unless something still refers to it: an item at a peer, a held step, a question. Of living records the journal keeps the last ten versions for ever and every version for [`Aged::versions`].
//!
//! Clocks jump. What counts as the time of a line is the latest moment of any line up to it that is not in the future:
//! a line written while the clock was wrong is as old as its older neighbours say, and one from the future is kept.

use rusqlite::params;

use crate::pim::{Kind, Record};
use crate::planner::RecordId;

use super::codec;
use super::words::Word;
use super::{Millis, Reader, Result, Tx};

/// Versions of a living record that never age.
const NEWEST: i64 = 10;

/// A deleted record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// Its number.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What it was called.
    pub title: String,
    /// When it was deleted.
    pub deleted: Millis,
    /// What deleted it, a word; empty: nobody knows any more.
    pub what: String,
    /// Whose news the deletion was; empty: a person's, here.
    pub peer: String,
    /// Under which number the history has it.
    pub act: Option<i64>,
}

/// How old something has to be to go for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aged {
    /// The time now.
    pub now: Millis,
    /// How long deleted records are kept, in milliseconds.
    pub trash: Millis,
    /// How long old versions of living records are kept, in milliseconds.
    pub versions: Millis,
}

/// The time of every line as it counts (`true_time`), for a `?1` of now.
const TIMES: &str = "WITH times AS (SELECT seq, record, action, after, max(CASE WHEN time <= ?1 THEN time END)
    OVER (ORDER BY seq) AS true_time, time FROM journal)";

/// Deleted records nothing refers to.
const FREE: &str = "r.deleted IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM replicas x WHERE x.record = r.id)
    AND NOT EXISTS (SELECT 1 FROM held x WHERE x.record = r.id)
    AND NOT EXISTS (SELECT 1 FROM conflicts x WHERE x.record = r.id)";

impl Reader<'_> {
    /// Deleted records, the last first; of a kind or of all.
    pub fn trash(&self, kind: Option<Kind>) -> Result<Vec<Trashed>> {
        let mut statement = self.db.prepare_cached(
            "SELECT r.id, r.kind, r.title, r.deleted, coalesce(a.what, ''), coalesce(a.peer_name, ''), a.n FROM records r
             LEFT JOIN journal j ON j.seq = (SELECT max(seq) FROM journal WHERE record = r.id)
             LEFT JOIN acts a ON a.n = j.act
             WHERE r.deleted IS NOT NULL AND (?1 IS NULL OR r.kind = ?1) ORDER BY r.deleted DESC, r.id DESC",
        )?;
        super::collect(statement.query([kind.map(Word::word)])?, |row| {
            Ok(Trashed {
                id: RecordId(row.get(0)?),
                kind: super::word(row, 1)?,
                title: row.get(2)?,
                deleted: row.get(3)?,
                what: row.get(4)?,
                peer: row.get(5)?,
                act: row.get(6)?,
            })
        })
    }

    /// Whether a record of this very content is deleted.
    pub fn has_deleted(&self, record: &Record) -> Result<bool> {
        let sha = codec::sha(&codec::encode(record).bytes);
        let sql = "SELECT EXISTS (SELECT 1 FROM records r JOIN contents c ON c.id = r.content
            WHERE c.sha256 = ? AND r.deleted IS NOT NULL)";
        Ok(self.db.prepare_cached(sql)?.query_row([sha.as_slice()], |row| row.get(0))?)
    }
}

impl Tx<'_> {
    /// Lets go for good what is old enough and nothing refers to; answers how many records.
    pub fn empty_trash(&mut self, aged: Aged) -> Result<usize> {
        let sql = format!(
            "{TIMES} SELECT r.id FROM records r JOIN times t ON t.seq = (SELECT max(seq) FROM journal WHERE record = r.id)
             WHERE {FREE} AND t.time <= ?1 AND t.true_time <= ?1 - ?2"
        );
        let mut find = self.db.prepare_cached(&sql)?;
        let old: Vec<i64> = super::collect(find.query(params![aged.now, aged.trash])?, |row| Ok(row.get(0)?))?;
        for id in &old {
            self.db.prepare_cached("DELETE FROM journal WHERE record = ?")?.execute([id])?;
            self.db.prepare_cached("DELETE FROM records WHERE id = ?")?.execute([id])?;
        }
        Ok(old.len())
    }

    /// Forgets old versions of living records; answers how many.
    pub fn age_journal(&mut self, aged: Aged) -> Result<usize> {
        let sql = format!(
            "{TIMES} DELETE FROM journal WHERE seq IN (
                SELECT t.seq FROM times t JOIN records r ON r.id = t.record AND r.deleted IS NULL
                WHERE t.time <= ?1 AND t.true_time <= ?1 - ?2
                AND (SELECT count(*) FROM journal n WHERE n.record = t.record AND n.seq > t.seq) >= ?3)"
        );
        Ok(self.db.prepare_cached(&sql)?.execute(params![aged.now, aged.versions, NEWEST])?)
    }
}
