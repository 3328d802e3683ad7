//! What peers said no to, so that nobody asks them the same at every sync.

use rusqlite::{Row, params};

use crate::pim::{Fingerprint, Kind};
use crate::planner::{RecordId, Refused, ReplicaId};

use super::words::Word;
use super::{Millis, PeerId, Reader, Result, RunId, Tx};

/// Whether a refusal is for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusing {
    /// The peer never takes this.
    ForGood,
    /// It failed, which may pass. The second time in a row it is for good.
    Perhaps,
}

/// A no, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// About which item.
    pub replica: ReplicaId,
    /// The step that was refused.
    pub step: Refused,
    /// How it was written: while this is the same, the same step is the same bytes.
    pub manner: [u8; 16],
    /// What to call the item.
    pub title: String,
    /// Why, a word of the caller.
    pub why: String,
    /// The peer's code.
    pub code: u16,
    /// How sure it is.
    pub refusing: Refusing,
    /// In which run.
    pub run: Option<RunId>,
    /// When.
    pub time: Millis,
}

/// A refusal that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRefusal {
    /// At which peer.
    pub peer: PeerId,
    /// Of which kind.
    pub kind: Kind,
    /// About which item.
    pub replica: ReplicaId,
    /// Its record.
    pub record: Option<RecordId>,
    /// The step.
    pub step: Refused,
    /// What to call the item.
    pub title: String,
    /// Why, a word of the caller.
    pub why: String,
    /// The peer's code.
    pub code: u16,
    /// The run in which the peer first said so; `None`: that run is forgotten.
    pub run: Option<RunId>,
    /// When it first said so.
    pub since: Millis,
}

/// A fingerprint that may be absent.
pub(super) fn fingerprint(row: &Row<'_>, column: usize) -> Result<Option<Fingerprint>> {
    let bytes: Option<Vec<u8>> = row.get(column)?;
    Ok(bytes.and_then(|bytes| bytes.try_into().ok()).map(Fingerprint))
}

impl Reader<'_> {
    /// What a peer takes no more, oldest first.
    pub fn refusals(&self, peer: PeerId) -> Result<Vec<StoredRefusal>> {
        let sql = "SELECT p.peer, p.kind, p.id, p.record, f.action, f.content, f.title, f.why, f.code, f.run, f.time
            FROM refusals f JOIN replicas p ON p.id = f.replica WHERE p.peer = ? AND f.lasting ORDER BY f.time, p.id";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query([peer.0])?, |row| {
            Ok(StoredRefusal {
                peer: PeerId(row.get(0)?),
                kind: super::word(row, 1)?,
                replica: ReplicaId(row.get(2)?),
                record: row.get::<_, Option<i64>>(3)?.map(RecordId),
                step: Refused { action: super::word(row, 4)?, content: fingerprint(row, 5)? },
                title: row.get(6)?,
                why: row.get(7)?,
                code: row.get(8)?,
                run: row.get::<_, Option<i64>>(9)?.map(RunId),
                since: row.get(10)?,
            })
        })
    }
}

impl Tx<'_> {
    /// Whether the peer said no to something about an item, for good or not.
    pub fn was_refused(&self, replica: ReplicaId) -> Result<bool> {
        Ok(self.db.prepare_cached("SELECT 1 FROM refusals WHERE replica = ?")?.exists([replica.0])?)
    }

    /// Remembers a no. The same one again is for good, and keeps its run and its date; answers whether it is news that
    /// it is for good.
    pub fn refuse(&mut self, refusal: &Refusal) -> Result<bool> {
        let content = refusal.step.content.map(|Fingerprint(bytes)| bytes.to_vec());
        let action = refusal.step.action.word();
        let mut find = self.db.prepare_cached(
            "SELECT lasting FROM refusals WHERE replica = ? AND action = ? AND content IS ? AND manner = ?",
        )?;
        let again = find.query(params![refusal.replica.0, action, content, refusal.manner])?;
        let again: Option<bool> = super::one(again, |row| Ok(row.get(0)?))?;
        let lasting = again.is_some() || refusal.refusing == Refusing::ForGood;
        let run = refusal.run.map(|run| run.0);
        let why = &refusal.why;
        if let Some(before) = again {
            let mut update =
                self.db.prepare_cached("UPDATE refusals SET lasting = 1, why = ?2, code = ?3 WHERE replica = ?1")?;
            update.execute(params![refusal.replica.0, why, refusal.code])?;
            return Ok(!before);
        }
        let mut put = self.db.prepare_cached(
            "INSERT OR REPLACE INTO refusals (replica, action, content, manner, title, why, code, lasting, run, time)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        put.execute(params![
            refusal.replica.0,
            action,
            content,
            refusal.manner,
            refusal.title,
            why,
            refusal.code,
            lasting,
            run,
            refusal.time
        ])?;
        Ok(lasting)
    }

    /// The peer took what it refused, or what was refused is no more.
    pub fn forget_refusal(&mut self, replica: ReplicaId) -> Result<()> {
        self.db.prepare_cached("DELETE FROM refusals WHERE replica = ?")?.execute([replica.0])?;
        Ok(())
    }

    /// Everything a peer refused may be tried again.
    pub fn forget_refusals(&mut self, peer: PeerId, kind: Kind) -> Result<()> {
        let sql = "DELETE FROM refusals WHERE replica IN (SELECT id FROM replicas WHERE peer = ? AND kind = ?)";
        self.db.prepare_cached(sql)?.execute(params![peer.0, kind.word()])?;
        Ok(())
    }

    /// What a peer refused in another manner may be tried again in this one.
    pub fn forget_refusals_unlike(&mut self, peer: PeerId, kind: Kind, manner: &[u8; 16]) -> Result<()> {
        let sql = "DELETE FROM refusals WHERE manner <> ?3
            AND replica IN (SELECT id FROM replicas WHERE peer = ?1 AND kind = ?2)";
        self.db.prepare_cached(sql)?.execute(params![peer.0, kind.word(), manner])?;
        Ok(())
    }
}
