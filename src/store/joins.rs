//! Records that were two and are one, and records that are two for good.

use rusqlite::params;

use crate::planner::{RecordId, ReplicaId};

use super::{PeerId, Reader, Result, Tx};

/// The smaller number first.
fn ordered(a: RecordId, b: RecordId) -> (i64, i64) {
    (a.0.min(b.0), a.0.max(b.0))
}

impl Reader<'_> {
    /// Every two records that a person said are two: in so many words, or by an answer about an item of a peer that
    /// became a record of its own then. The smaller number first.
    pub fn different(&self) -> Result<Vec<(RecordId, RecordId)>> {
        let mut statement = self.db.prepare_cached(
            "SELECT a, b FROM different
             UNION SELECT min(p.record, l.record), max(p.record, l.record) FROM likeness l
             JOIN replicas p ON p.id = l.replica WHERE NOT l.same AND p.record <> l.record",
        )?;
        super::collect(statement.query([])?, |row| Ok((RecordId(row.get(0)?), RecordId(row.get(1)?))))
    }
}

impl Reader<'_> {
    /// Whether a person said in so many words that two records are two.
    pub fn is_different(&self, a: RecordId, b: RecordId) -> Result<bool> {
        let (a, b) = ordered(a, b);
        Ok(self.db.prepare_cached("SELECT 1 FROM different WHERE a = ? AND b = ?")?.exists([a, b])?)
    }

    /// Whether a record went into another.
    pub fn is_joined(&self, gone: RecordId) -> Result<bool> {
        Ok(self.db.prepare_cached("SELECT 1 FROM joined WHERE gone = ?")?.exists([gone.0])?)
    }

    /// Whether a peer has an item of a record that was joined with another, and has what it was joined with: it can go.
    pub fn has_surplus(&self, peer: PeerId) -> Result<bool> {
        let mut statement = self.db.prepare_cached(
            "SELECT 1 FROM joined j JOIN replicas p ON p.record = j.gone JOIN records g ON g.id = j.gone
             JOIN replicas k ON k.record = j.kept AND k.peer = p.peer JOIN records r ON r.id = j.kept
             WHERE p.peer = ? AND p.luid IS NOT NULL AND g.deleted IS NOT NULL AND r.deleted IS NULL
             AND k.agreement IS r.content AND k.sent = 'none' AND k.reported = 'none'
             AND NOT EXISTS (SELECT 1 FROM refusals f WHERE f.replica = p.id)",
        )?;
        Ok(statement.exists([peer.0])?)
    }

    /// Whether a person said of an item whose record it is, or is not.
    pub fn likeness_said(&self, replica: ReplicaId) -> Result<bool> {
        Ok(self.db.prepare_cached("SELECT 1 FROM likeness WHERE replica = ?")?.exists([replica.0])?)
    }
}

impl Tx<'_> {
    /// Notes that two records are two; `false`: that was known.
    pub fn set_different(&mut self, a: RecordId, b: RecordId) -> Result<bool> {
        let (a, b) = ordered(a, b);
        let mut put = self.db.prepare_cached("INSERT OR IGNORE INTO different (a, b) VALUES (?, ?)")?;
        Ok(put.execute([a, b])? == 1)
    }

    /// Forgets that two records are two.
    pub fn unset_different(&mut self, a: RecordId, b: RecordId) -> Result<()> {
        let (a, b) = ordered(a, b);
        self.db.prepare_cached("DELETE FROM different WHERE a = ? AND b = ?")?.execute([a, b])?;
        Ok(())
    }

    /// Ties the items of a record to the one it is joined with, at every peer that has none of that one; answers which.
    /// What a peer has of both stays apart there: it goes once what is kept has arrived.
    pub fn join_replicas(&mut self, kept: RecordId, gone: RecordId) -> Result<Vec<ReplicaId>> {
        self.db
            .prepare_cached("INSERT OR REPLACE INTO joined (gone, kept) VALUES (?, ?)")?
            .execute([gone.0, kept.0])?;
        self.hand_over(gone, kept, None)
    }

    /// Takes a join back: these items are the record's again that was gone, where nobody took its place.
    pub fn split_replicas(&mut self, kept: RecordId, gone: RecordId, items: &[ReplicaId]) -> Result<()> {
        self.db.prepare_cached("DELETE FROM joined WHERE gone = ? AND kept = ?")?.execute([gone.0, kept.0])?;
        for item in items {
            let _ = self.hand_over(kept, gone, Some(*item))?;
        }
        Ok(())
    }

    fn hand_over(&mut self, from: RecordId, to: RecordId, only: Option<ReplicaId>) -> Result<Vec<ReplicaId>> {
        let only = only.map(|id| id.0);
        let mut update = self.db.prepare_cached(
            "UPDATE replicas SET record = ?2 WHERE record = ?1 AND (?3 IS NULL OR id = ?3)
             AND peer NOT IN (SELECT peer FROM replicas WHERE record = ?2) RETURNING id",
        )?;
        let moved = super::collect(update.query(params![from.0, to.0, only])?, |row| Ok(ReplicaId(row.get(0)?)))?;
        for table in ["conflicts", "held"] {
            let sql = format!("UPDATE {table} SET record = ?2 WHERE replica = ?1");
            let mut follow = self.db.prepare_cached(&sql)?;
            for replica in &moved {
                follow.execute(params![replica.0, to.0])?;
            }
        }
        Ok(moved)
    }

    /// A person chose the deletion of this record, seeing what it does: no brake stops it at the peers.
    pub fn vouch(&mut self, record: RecordId) -> Result<()> {
        self.db
            .prepare_cached("UPDATE records SET vouched = 1 WHERE id = ? AND deleted IS NOT NULL")?
            .execute([record.0])?;
        Ok(())
    }

    /// Forgets what was said about whether a staged item is one of our records.
    pub fn forget_likeness(&mut self, replica: ReplicaId) -> Result<()> {
        self.db.prepare_cached("DELETE FROM likeness WHERE replica = ?")?.execute([replica.0])?;
        Ok(())
    }
}
