//! What waits for a person: conflicts and held steps.

use rusqlite::{Row, params};

use crate::pim::Kind;
use crate::planner::{Action, Answer, Because, Conflict, RecordId, ReplicaId, Side};

use super::codec;
use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx, no_such};

/// Whether a staged item is a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Verdict {
    Same,
    Different,
}

/// An open conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredConflict {
    /// Its number.
    pub n: i64,
    /// At which peer.
    pub peer: PeerId,
    /// Of which kind.
    pub kind: Kind,
    /// About which item.
    pub replica: ReplicaId,
    /// Its record; `None`: staged.
    pub record: Option<RecordId>,
    /// Since when.
    pub since: Millis,
    /// What to call the item.
    pub title: String,
    /// The quarrel.
    pub conflict: Conflict,
    /// Answers not yet carried out.
    pub answers: Vec<Answer>,
}

/// Where a held step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs)]
pub enum HeldState {
    #[default]
    Waiting,
    Allowed,
    Refused,
}

/// A step that waits for a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldStep {
    /// At which peer.
    pub peer: PeerId,
    /// Of which kind.
    pub kind: Kind,
    /// Which record.
    pub record: Option<RecordId>,
    /// Which item.
    pub replica: Option<ReplicaId>,
    /// What to call it.
    pub title: String,
    /// What would be done.
    pub action: Action,
    /// Where.
    pub side: Side,
    /// Why.
    pub because: Because,
}

/// A held step in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its number.
    pub n: i64,
    /// The step.
    pub step: HeldStep,
    /// Since when.
    pub since: Millis,
    /// Where it stands.
    pub state: HeldState,
}

/// Which held steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HeldFilter {
    /// Only at this peer.
    pub peer: Option<PeerId>,
    /// Only in this state.
    pub state: Option<HeldState>,
}

const CONFLICTS: &str = "SELECT n, peer, kind, replica, record, since, title, body, answers FROM conflicts";
const HELD: &str = "SELECT n, peer, kind, record, replica, title, action, side, because, since, state FROM held";

fn held(row: &Row<'_>) -> Result<Held> {
    Ok(Held {
        n: row.get(0)?,
        step: HeldStep {
            peer: PeerId(row.get(1)?),
            kind: super::word(row, 2)?,
            record: row.get::<_, Option<i64>>(3)?.map(RecordId),
            replica: row.get::<_, Option<i64>>(4)?.map(ReplicaId),
            title: row.get(5)?,
            action: super::word(row, 6)?,
            side: super::word(row, 7)?,
            because: super::word(row, 8)?,
        },
        since: row.get(9)?,
        state: super::word(row, 10)?,
    })
}

impl Reader<'_> {
    fn read_conflict(&self, row: &Row<'_>) -> Result<StoredConflict> {
        let answers: Option<Vec<u8>> = row.get(8)?;
        let (replica, record) = (ReplicaId(row.get(3)?), row.get::<_, Option<i64>>(4)?.map(RecordId));
        let mut conflict: Conflict = self.load(row.get(7)?)?;
        self.refresh(replica, record, &mut conflict)?;
        Ok(StoredConflict {
            n: row.get(0)?,
            peer: PeerId(row.get(1)?),
            kind: super::word(row, 2)?,
            replica,
            record,
            since: row.get(5)?,
            title: row.get(6)?,
            conflict,
            answers: answers.map(|body| self.decode(&body)).transpose()?.unwrap_or_default(),
        })
    }

    /// Our side of a question is what the record says now: it may have been edited since the peer was asked. A date of a
    /// series stays as it was put.
    fn refresh(&self, replica: ReplicaId, record: Option<RecordId>, conflict: &mut Conflict) -> Result<()> {
        let sql = "SELECT EXISTS (SELECT 1 FROM replicas WHERE id = ? AND date IS NOT NULL)";
        let Some(record) = record.filter(|_| !conflict.fields.is_empty()) else { return Ok(()) };
        let is_date: bool = self.db.prepare_cached(sql)?.query_row([replica.0], |row| row.get(0))?;
        let Some(now) = self.record(record)?.filter(|stored| !is_date && stored.deleted.is_none()) else {
            return Ok(());
        };
        conflict.fields.iter_mut().for_each(|asked| asked.here = now.record.get(asked.field));
        Ok(())
    }

    /// Open conflicts, oldest first; of one peer or of all.
    pub fn conflicts(&self, peer: Option<PeerId>) -> Result<Vec<StoredConflict>> {
        let mut statement = self.db.prepare_cached(&format!("{CONFLICTS} WHERE ?1 IS NULL OR peer = ?1 ORDER BY n"))?;
        super::collect(statement.query([peer.map(|id| id.0)])?, |row| self.read_conflict(row))
    }

    /// One open conflict.
    pub fn conflict(&self, n: i64) -> Result<Option<StoredConflict>> {
        let mut statement = self.db.prepare_cached(&format!("{CONFLICTS} WHERE n = ?"))?;
        super::one(statement.query([n])?, |row| self.read_conflict(row))
    }

    /// The open conflict of an item.
    pub fn conflict_of(&self, replica: ReplicaId) -> Result<Option<StoredConflict>> {
        let mut statement = self.db.prepare_cached(&format!("{CONFLICTS} WHERE replica = ?"))?;
        super::one(statement.query([replica.0])?, |row| self.read_conflict(row))
    }

    /// Held steps, oldest first.
    pub fn held(&self, filter: HeldFilter) -> Result<Vec<Held>> {
        let sql = format!("{HELD} WHERE (?1 IS NULL OR peer = ?1) AND (?2 IS NULL OR state = ?2) ORDER BY n");
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query(params![filter.peer.map(|id| id.0), filter.state.map(Word::word)])?;
        super::collect(rows, held)
    }

    /// One held step.
    pub fn held_step(&self, n: i64) -> Result<Option<Held>> {
        let mut statement = self.db.prepare_cached(&format!("{HELD} WHERE n = ?"))?;
        super::one(statement.query([n])?, held)
    }
}

impl Tx<'_> {
    /// Opens the conflict of an item or refreshes it; number and date stay. Answers survive unless the quarrel moved.
    pub fn put_conflict(&mut self, replica: ReplicaId, title: &str, conflict: &Conflict, time: Millis) -> Result<i64> {
        let body = self.keep(conflict)?;
        let mut put = self.db.prepare_cached(
            "INSERT INTO conflicts (peer, kind, replica, record, title, body, since)
             SELECT peer, kind, id, coalesce(record, series), ?2, ?3, ?4 FROM replicas WHERE id = ?1
             ON CONFLICT (replica) DO UPDATE SET record = excluded.record, title = ?2, body = ?3,
             answers = CASE WHEN body = ?3 THEN answers END
             RETURNING n",
        )?;
        let n = super::one(put.query(params![replica.0, title, body, time])?, |row| Ok(row.get(0)?))?;
        n.ok_or_else(|| no_such("replica", replica.0))
    }

    /// Closes the conflict of an item, if it has one.
    pub fn close_conflict(&mut self, replica: ReplicaId) -> Result<()> {
        self.db.prepare_cached("DELETE FROM conflicts WHERE replica = ?")?.execute([replica.0])?;
        Ok(())
    }

    /// Notes a person's answers; the next plan carries them out.
    pub fn answer_conflict(&mut self, n: i64, answers: &[Answer]) -> Result<()> {
        let body = codec::encode(&answers.to_vec()).bytes;
        let mut update = self.db.prepare_cached("UPDATE conflicts SET answers = ?2 WHERE n = ?1")?;
        match update.execute(params![n, body])? {
            0 => Err(no_such("conflict", n)),
            _ => Ok(()),
        }
    }

    /// Takes a person's answers back, where the quarrel is still open: it is asked again.
    pub fn reopen_conflict(&mut self, n: i64) -> Result<()> {
        self.db.prepare_cached("UPDATE conflicts SET answers = NULL WHERE n = ?")?.execute([n])?;
        Ok(())
    }

    /// Opens a quarrel about fields again that an answer had settled: what each side has stands against what both had.
    pub fn ask_again(&mut self, settled: &StoredConflict, time: Millis) -> Result<()> {
        let replica = self.replica(settled.replica)?.ok_or_else(|| no_such("replica", settled.replica.0))?;
        let Some(mut agreement) = replica.agreement else { return Ok(()) };
        for asked in &settled.conflict.fields {
            agreement.set(asked.field, asked.base.clone());
        }
        let parked: Vec<_> = settled.conflict.fields.iter().map(|asked| asked.field).collect();
        let (agreement, body) = (self.keep_record(&agreement)?, self.keep(&settled.conflict)?);
        let mut update =
            self.db.prepare_cached("UPDATE replicas SET agreement = ?2, parked = ?3, changed = ?4 WHERE id = ?1")?;
        let _one = update.execute(params![settled.replica.0, agreement, serde_json::to_string(&parked)?, time])?;
        let mut put = self.db.prepare_cached(
            "INSERT INTO conflicts (n, peer, kind, replica, record, since, title, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let (peer, record) = (settled.peer.0, settled.record.map(|id| id.0));
        let (kind, since) = (settled.kind.word(), settled.since);
        let _one =
            put.execute(params![settled.n, peer, kind, settled.replica.0, record, since, settled.title, body])?;
        Ok(())
    }

    /// Holds a step. The same step held already keeps its number, date and state. What is about no item is the same if
    /// it is held for the same reason and called the same.
    pub fn hold(&mut self, step: &HeldStep, time: Millis) -> Result<i64> {
        let (record, replica) = (step.record.map(|id| id.0), step.replica.map(|id| id.0));
        let mut find = self.db.prepare_cached(
            "SELECT n FROM held WHERE peer = ? AND kind = ? AND record IS ?3 AND replica IS ?4 AND action = ? AND side = ?
             AND (coalesce(?3, ?4) IS NOT NULL OR (because = ? AND title = ?))",
        )?;
        let (action, because) = (step.action.word(), step.because.word());
        let same =
            params![step.peer.0, step.kind.word(), record, replica, action, step.side.word(), because, step.title];
        if let Some(n) = super::one(find.query(same)?, |row| Ok(row.get(0)?))? {
            return Ok(n);
        }
        let mut insert = self.db.prepare_cached(
            "INSERT INTO held (peer, kind, record, replica, title, action, side, because, since, state)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')",
        )?;
        Ok(insert.insert(params![
            step.peer.0,
            step.kind.word(),
            record,
            replica,
            step.title,
            step.action.word(),
            step.side.word(),
            step.because.word(),
            time
        ])?)
    }

    /// A person allowed or refused a held step.
    pub fn set_held(&mut self, n: i64, state: HeldState) -> Result<()> {
        let mut update = self.db.prepare_cached("UPDATE held SET state = ?2 WHERE n = ?1")?;
        match update.execute(params![n, state.word()])? {
            0 => Err(no_such("held step", n)),
            _ => Ok(()),
        }
    }

    /// A held step is done, or nothing to do any more.
    pub fn remove_held(&mut self, n: i64) -> Result<()> {
        self.db.prepare_cached("DELETE FROM held WHERE n = ?")?.execute([n])?;
        Ok(())
    }

    /// Every held step of an item is settled.
    pub fn remove_held_of(&mut self, replica: ReplicaId) -> Result<()> {
        self.db.prepare_cached("DELETE FROM held WHERE replica = ?")?.execute([replica.0])?;
        Ok(())
    }
}
