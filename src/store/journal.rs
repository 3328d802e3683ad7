//! Every change of a record with what it was before.

use rusqlite::{Row, params};

use crate::pim::{Fingerprint, Record};
use crate::planner::RecordId;

use super::acts::{ActId, NewAct};
use super::contents::ContentId;
use super::words::Word;
use super::{Millis, PeerId, Reader, Result, RunId, Tx, no_such};

/// Who changes a record, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// When.
    pub time: Millis,
    /// The run that does it.
    pub run: Option<RunId>,
    /// The peer whose news it is.
    pub peer: Option<PeerId>,
    /// A word of the contract; `wording` makes the sentence.
    pub because: String,
}

impl Cause {
    /// A person did it here.
    pub fn person(time: Millis, because: impl Into<String>) -> Self {
        Cause { time, run: None, peer: None, because: because.into() }
    }
}

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum JournalAction {
    Add,
    Change,
    Delete,
    Restore,
}

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its number; later is larger.
    pub seq: i64,
    /// When.
    pub time: Millis,
    /// In which run.
    pub run: Option<RunId>,
    /// Whose news it was.
    pub peer: Option<PeerId>,
    /// Of which record.
    pub record: RecordId,
    /// What was done.
    pub action: JournalAction,
    /// The revision it made.
    pub revision: i64,
    /// Why.
    pub because: String,
    /// The fingerprint before; `None`: there was no record, or a deleted one.
    pub before: Option<Fingerprint>,
    /// The fingerprint after; `None`: it is deleted.
    pub after: Option<Fingerprint>,
    /// What to call the record (its title now).
    pub title: String,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number: the record's revision.
    pub revision: i64,
    /// Since when.
    pub time: Millis,
    /// How it came about.
    pub action: JournalAction,
    /// Why.
    pub because: String,
    /// By what.
    pub act: Option<ActId>,
    /// What that was, a word.
    pub what: String,
    /// Whose news it was; empty: a person's, here.
    pub peer: String,
    /// What was before; `None`: there was no record, or a deleted one.
    pub before: Option<Record>,
    /// What it was then; `None`: deleted.
    pub after: Option<Record>,
}

/// One change of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footprint {
    /// Whose news it was; `None`: a person's.
    pub peer: Option<PeerId>,
    /// What was before; `None`: there was no record, or a deleted one.
    pub before: Option<Record>,
    /// What it was then; `None`: deleted.
    pub after: Option<Record>,
}

/// Which lines of the journal, newest first.
#[derive(Debug, Clone, Default)]
pub struct JournalFilter {
    /// Only of this record.
    pub record: Option<RecordId>,
    /// Only of this run.
    pub run: Option<RunId>,
    /// Only lines before this one.
    pub older_than: Option<i64>,
    /// At most this many; `None`: all.
    pub limit: Option<usize>,
}

const COLUMNS: &str = "SELECT j.seq, j.time, j.run, j.peer, j.record, j.action, j.revision, j.because,
    b.fingerprint, a.fingerprint, r.title
    FROM journal j JOIN records r ON r.id = j.record
    LEFT JOIN contents b ON b.id = j.before LEFT JOIN contents a ON a.id = j.after";

fn entry(row: &Row<'_>) -> Result<JournalEntry> {
    Ok(JournalEntry {
        seq: row.get(0)?,
        time: row.get(1)?,
        run: row.get::<_, Option<i64>>(2)?.map(RunId),
        peer: row.get::<_, Option<i64>>(3)?.map(PeerId),
        record: RecordId(row.get(4)?),
        action: super::word(row, 5)?,
        revision: row.get(6)?,
        because: row.get(7)?,
        before: row.get::<_, Option<[u8; 16]>>(8)?.map(Fingerprint),
        after: row.get::<_, Option<[u8; 16]>>(9)?.map(Fingerprint),
        title: row.get(10)?,
    })
}

impl Reader<'_> {
    /// Lines of the journal, newest first.
    pub fn journal(&self, filter: &JournalFilter) -> Result<Vec<JournalEntry>> {
        let sql = format!(
            "{COLUMNS} WHERE (?1 IS NULL OR j.record = ?1) AND (?2 IS NULL OR j.run = ?2)
             AND (?3 IS NULL OR j.seq < ?3) ORDER BY j.seq DESC LIMIT ?4"
        );
        let limit = filter.limit.map_or(-1, |limit| limit as i64);
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query(params![
            filter.record.map(|id| id.0),
            filter.run.map(|id| id.0),
            filter.older_than,
            limit
        ])?;
        super::collect(rows, entry)
    }

    /// One line of the journal.
    pub fn journal_entry(&self, seq: i64) -> Result<JournalEntry> {
        let mut statement = self.db.prepare_cached(&format!("{COLUMNS} WHERE j.seq = ?"))?;
        super::one(statement.query([seq])?, entry)?.ok_or_else(|| no_such("journal line", seq))
    }

    /// What a record was, newest first.
    pub fn versions(&self, record: RecordId) -> Result<Vec<Version>> {
        let sql = "SELECT j.revision, j.time, j.action, j.because, j.act, a.what, a.peer_name, j.before, j.after
            FROM journal j LEFT JOIN acts a ON a.n = j.act WHERE j.record = ? ORDER BY j.seq DESC";
        let load = |content: Option<ContentId>| content.map(|content| self.load(content)).transpose();
        super::collect(self.db.prepare_cached(sql)?.query([record.0])?, |row| {
            Ok(Version {
                revision: row.get(0)?,
                time: row.get(1)?,
                action: super::word(row, 2)?,
                because: row.get(3)?,
                act: row.get::<_, Option<i64>>(4)?.map(ActId),
                what: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
                peer: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
                before: load(row.get(7)?)?,
                after: load(row.get(8)?)?,
            })
        })
    }

    /// What became of a living record in its last changes, newest first, at most `most`: by which peer's news (`None`: a
    /// person), and what it was before and after.
    pub fn trail(&self, record: RecordId, most: usize) -> Result<Vec<Footprint>> {
        let sql = "SELECT CASE WHEN run IS NULL THEN NULL ELSE peer END, before, after FROM journal
            WHERE record = ? ORDER BY seq DESC LIMIT ?";
        let load = |content: Option<ContentId>| content.map(|content| self.load(content)).transpose();
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        super::collect(self.db.prepare_cached(sql)?.query(params![record.0, most])?, |row| {
            Ok(Footprint {
                peer: row.get::<_, Option<i64>>(0)?.map(PeerId),
                before: load(row.get(1)?)?,
                after: load(row.get(2)?)?,
            })
        })
    }

    /// Whose news the last changes of a record were, newest first, at most `most`; `None`: a person's.
    pub fn changers(&self, record: RecordId, most: usize) -> Result<Vec<Option<PeerId>>> {
        let sql = "SELECT CASE WHEN run IS NULL THEN NULL ELSE peer END FROM journal WHERE record = ?
            ORDER BY seq DESC LIMIT ?";
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        super::collect(self.db.prepare_cached(sql)?.query(params![record.0, most])?, |row| {
            Ok(row.get::<_, Option<i64>>(0)?.map(PeerId))
        })
    }

    /// The record as it was before a line of the journal; `None`: there was none.
    pub fn before(&self, seq: i64) -> Result<Option<Record>> {
        self.side(seq, "before")
    }

    /// The record as a line of the journal left it; `None`: deleted.
    pub fn after(&self, seq: i64) -> Result<Option<Record>> {
        self.side(seq, "after")
    }

    fn side(&self, seq: i64, column: &str) -> Result<Option<Record>> {
        let mut statement = self.db.prepare_cached(&format!("SELECT {column} FROM journal WHERE seq = ?"))?;
        let content: Option<Option<ContentId>> = super::one(statement.query([seq])?, |row| Ok(row.get(0)?))?;
        content.ok_or_else(|| no_such("journal line", seq))?.map(|content| self.load(content)).transpose()
    }
}

/// A line to be written.
pub(super) struct Line<'a> {
    pub(super) record: RecordId,
    pub(super) action: JournalAction,
    pub(super) revision: i64,
    pub(super) before: Option<ContentId>,
    pub(super) after: Option<ContentId>,
    pub(super) cause: &'a Cause,
}

impl Tx<'_> {
    pub(super) fn write_line(&self, line: &Line<'_>) -> Result<()> {
        let cause = line.cause;
        let act = match cause.run {
            Some(_) => None,
            None => Some(self.current_act(cause)?),
        };
        let mut insert = self.db.prepare_cached(
            "INSERT INTO journal (time, run, peer, record, action, revision, before, after, because, act)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, coalesce(?10, (SELECT n FROM acts WHERE run = ?2)))",
        )?;
        insert.execute(params![
            cause.time,
            cause.run.map(|id| id.0),
            cause.peer.map(|id| id.0),
            line.record.0,
            line.action.word(),
            line.revision,
            line.before,
            line.after,
            cause.because,
            act.map(|id| id.0)
        ])?;
        Ok(())
    }

    /// What is being done in this transaction; what nobody named is called after its cause.
    fn current_act(&self, cause: &Cause) -> Result<ActId> {
        if let Some(act) = self.act.get() {
            return Ok(act);
        }
        let new = NewAct { time: cause.time, what: &cause.because, peer: cause.peer, undoes: None };
        let act = self.insert_act(&new)?;
        self.act.set(Some(act));
        Ok(act)
    }
}
