//! Everything that was done, under one numbering: runs, a person's edits and decisions, and the undoing of them.

use rusqlite::{Row, params};

use crate::pim::{Kind, Record};
use crate::planner::{Action, Because, RecordId, ReplicaId};

use super::contents::ContentId;
use super::words::Word;
use super::{JournalAction, Millis, PeerId, Reader, Result, RunId, StoredConflict, Tx, no_such};

/// Our number for something that was done: what `history` shows. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActId(pub i64);

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its number.
    pub id: ActId,
    /// When it was done, or began.
    pub time: Millis,
    /// What it was, a word: `run`, `edited`, `joined` …
    pub what: String,
    /// The run, if it was one.
    pub run: Option<RunId>,
    /// With which peer, while that is known.
    pub peer: Option<PeerId>,
    /// What the peer was called then; may be empty.
    pub peer_name: String,
    /// What it undid.
    pub undoes: Option<ActId>,
    /// What was decided that is no change of a record, JSON of the caller.
    pub deeds: String,
}

/// Something that is being done.
#[derive(Debug, Clone, Copy)]
pub struct NewAct<'a> {
    /// When.
    pub time: Millis,
    /// A word.
    pub what: &'a str,
    /// With which peer.
    pub peer: Option<PeerId>,
    /// What it undoes.
    pub undoes: Option<ActId>,
}

/// What an act changed here, in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActCount {
    /// Which act.
    pub act: ActId,
    /// What was done.
    pub action: JournalAction,
    /// How often.
    pub count: usize,
    /// What to call one of the records.
    pub title: String,
}

/// An item that was written at a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Of which kind.
    pub kind: Kind,
    /// Which record.
    pub record: Option<RecordId>,
    /// What was done.
    pub action: Action,
    /// Why.
    pub because: Because,
    /// What to call it.
    pub title: String,
    /// What the peer had.
    pub before: Option<Record>,
    /// What it has since; `None`: nothing.
    pub after: Option<Record>,
}

/// A quarrel that a person settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The quarrel as it stood, with the answers.
    pub conflict: StoredConflict,
    /// What the peer had then.
    pub told: Option<Record>,
}

/// A record as an act found and left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// Which.
    pub record: RecordId,
    /// The content before; `None`: there was no record, or a deleted one.
    pub before: Option<Record>,
    /// The content after; `None`: deleted.
    pub after: Option<Record>,
}

const ACTS: &str = "SELECT n, time, what, run, peer, peer_name, undoes, deeds FROM acts";

fn act(row: &Row<'_>) -> Result<Act> {
    Ok(Act {
        id: ActId(row.get(0)?),
        time: row.get(1)?,
        what: row.get(2)?,
        run: row.get::<_, Option<i64>>(3)?.map(RunId),
        peer: row.get::<_, Option<i64>>(4)?.map(PeerId),
        peer_name: row.get(5)?,
        undoes: row.get::<_, Option<i64>>(6)?.map(ActId),
        deeds: row.get(7)?,
    })
}

impl Reader<'_> {
    /// The last acts, newest first.
    pub fn acts(&self, most: usize) -> Result<Vec<Act>> {
        let mut statement = self.db.prepare_cached(&format!("{ACTS} ORDER BY n DESC LIMIT ?"))?;
        super::collect(statement.query([i64::try_from(most).unwrap_or(i64::MAX)])?, act)
    }

    /// One act.
    pub fn act(&self, id: ActId) -> Result<Option<Act>> {
        let mut statement = self.db.prepare_cached(&format!("{ACTS} WHERE n = ?"))?;
        super::one(statement.query([id.0])?, act)
    }

    /// The act a run is.
    pub fn act_of_run(&self, run: RunId) -> Result<Option<ActId>> {
        let mut statement = self.db.prepare_cached("SELECT n FROM acts WHERE run = ?")?;
        super::one(statement.query([run.0])?, |row| Ok(ActId(row.get(0)?)))
    }

    /// The last act that undid this one.
    pub fn undone_by(&self, id: ActId) -> Result<Option<ActId>> {
        let mut statement = self.db.prepare_cached("SELECT max(n) FROM acts WHERE undoes = ?")?;
        Ok(super::one(statement.query([id.0])?, |row| Ok(row.get::<_, Option<i64>>(0)?))?.flatten().map(ActId))
    }

    /// What acts from a number on changed here, in numbers.
    pub fn act_counts(&self, from: ActId) -> Result<Vec<ActCount>> {
        let mut statement = self.db.prepare_cached(
            "SELECT j.act, j.action, count(DISTINCT j.record), min(r.title) FROM journal j
             JOIN records r ON r.id = j.record WHERE j.act >= ? GROUP BY j.act, j.action ORDER BY j.act",
        )?;
        super::collect(statement.query([from.0])?, |row| {
            Ok(ActCount {
                act: ActId(row.get(0)?),
                action: super::word(row, 1)?,
                count: row.get::<_, i64>(2)? as usize,
                title: row.get(3)?,
            })
        })
    }

    /// Every record an act changed, as it found and left it, by number of the record.
    pub fn touched(&self, id: ActId) -> Result<Vec<Touched>> {
        let mut statement =
            self.db.prepare_cached("SELECT record, before, after FROM journal WHERE act = ? ORDER BY record, seq")?;
        type Line = (i64, Option<ContentId>, Option<ContentId>);
        let lines: Vec<Line> =
            super::collect(statement.query([id.0])?, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let load = |content: Option<ContentId>| content.map(|content| self.load(content)).transpose();
        lines
            .chunk_by(|one, next| one.0 == next.0)
            .filter_map(|lines| Some((lines.first()?, lines.last()?)))
            .map(|(first, last)| {
                Ok(Touched { record: RecordId(first.0), before: load(first.1)?, after: load(last.2)? })
            })
            .collect()
    }

    /// What an act wrote at its peer, in order.
    pub fn written(&self, id: ActId) -> Result<Vec<Written>> {
        let sql = "SELECT kind, record, action, because, title, before, after FROM written WHERE act = ? ORDER BY seq";
        let load = |content: Option<ContentId>| content.map(|content| self.load(content)).transpose();
        super::collect(self.db.prepare_cached(sql)?.query([id.0])?, |row| {
            Ok(Written {
                kind: super::word(row, 0)?,
                record: row.get::<_, Option<i64>>(1)?.map(RecordId),
                action: super::word(row, 2)?,
                because: super::word(row, 3)?,
                title: row.get(4)?,
                before: load(row.get(5)?)?,
                after: load(row.get(6)?)?,
            })
        })
    }

    /// The quarrel that was settled by an act.
    pub fn decided(&self, id: ActId) -> Result<Option<Decided>> {
        let sql = "SELECT n, peer, kind, replica, record, since, title, body, answers, told FROM decisions
            WHERE act = ? AND peer IS NOT NULL";
        super::one(self.db.prepare_cached(sql)?.query([id.0])?, |row| {
            let answers: Vec<u8> = row.get(8)?;
            let conflict = StoredConflict {
                n: row.get(0)?,
                peer: PeerId(row.get(1)?),
                kind: super::word(row, 2)?,
                replica: ReplicaId(row.get(3)?),
                record: row.get::<_, Option<i64>>(4)?.map(RecordId),
                since: row.get(5)?,
                title: row.get(6)?,
                conflict: self.load(row.get(7)?)?,
                answers: self.decode(&answers)?,
            };
            let told = row.get::<_, Option<ContentId>>(9)?.map(|content| self.load(content)).transpose()?;
            Ok(Decided { conflict, told })
        })
    }
}

impl Tx<'_> {
    /// Something is done: what is changed in the rest of this transaction outside of runs belongs to it.
    pub fn begin_act(&mut self, new: &NewAct<'_>) -> Result<ActId> {
        let id = self.insert_act(new)?;
        self.act.set(Some(id));
        Ok(id)
    }

    /// More is done for an act: what is changed in the rest of this transaction outside of runs belongs to it.
    pub fn continue_act(&mut self, id: ActId) {
        self.act.set(Some(id));
    }

    pub(super) fn insert_act(&self, new: &NewAct<'_>) -> Result<ActId> {
        let mut insert = self.db.prepare_cached(
            "INSERT INTO acts (time, what, peer, peer_name, undoes)
             VALUES (?1, ?2, ?3, coalesce((SELECT name FROM peers WHERE id = ?3), ''), ?4)",
        )?;
        let NewAct { time, what, peer, undoes } = new;
        Ok(ActId(insert.insert(params![time, what, peer.map(|id| id.0), undoes.map(|id| id.0)])?))
    }

    pub(super) fn insert_run_act(&self, run: RunId, peer: Option<PeerId>, name: &str, time: Millis) -> Result<()> {
        let mut insert =
            self.db.prepare_cached("INSERT INTO acts (time, what, run, peer, peer_name) VALUES (?, 'run', ?, ?, ?)")?;
        insert.execute(params![time, run.0, peer.map(|id| id.0), name])?;
        Ok(())
    }

    /// Keeps what was decided that is no change of a record.
    pub fn set_deeds(&mut self, id: ActId, deeds: &str) -> Result<()> {
        match self.db.prepare_cached("UPDATE acts SET deeds = ?2 WHERE n = ?1")?.execute(params![id.0, deeds])? {
            0 => Err(no_such("act", id.0)),
            _ => Ok(()),
        }
    }

    /// Keeps a quarrel as it stands with the answers a person gives in this act, and what the peer has.
    pub fn keep_decision(&mut self, id: ActId, conflict: &StoredConflict) -> Result<()> {
        let body = self.keep(&conflict.conflict)?;
        let answers = super::codec::encode(&conflict.answers).bytes;
        let mut put = self.db.prepare_cached(
            "INSERT INTO decisions (act, n, peer, kind, replica, record, title, since, body, answers, told)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                (SELECT coalesce(told, last_seen) FROM replicas WHERE id = ?5))",
        )?;
        put.execute(params![
            id.0,
            conflict.n,
            conflict.peer.0,
            conflict.kind.word(),
            conflict.replica.0,
            conflict.record.map(|id| id.0),
            conflict.title,
            conflict.since,
            body,
            answers
        ])?;
        Ok(())
    }

    /// Notes what a run is about to have written at its peer; the item's replica still is as it was before.
    pub fn note_written(
        &mut self,
        run: RunId,
        replica: ReplicaId,
        action: Action,
        because: Because,
        title: &str,
        after: Option<&Record>,
    ) -> Result<()> {
        let after = after.map(|record| self.keep_record(record)).transpose()?;
        let mut insert = self.db.prepare_cached(
            "INSERT INTO written (act, kind, record, action, because, title, before, after)
             SELECT a.n, p.kind, p.record, ?3, ?4, ?5, CASE ?3 WHEN 'add' THEN NULL ELSE coalesce(p.told, p.last_seen) END,
                ?6 FROM replicas p JOIN acts a ON a.run = ?1 WHERE p.id = ?2",
        )?;
        insert.execute(params![run.0, replica.0, action.word(), because.word(), title, after])?;
        Ok(())
    }
}
