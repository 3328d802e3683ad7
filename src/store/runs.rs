//! What was done when, what was said about it, and what went over the wire.

use rusqlite::{Row, params};

use super::words::Word;
use super::{Millis, PeerId, Reader, Result, Tx, no_such};

/// Our number for a run. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RunId(pub i64);

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RunEnd {
    /// Whether it did what it should.
    pub ok: bool,
    /// The fault, a word of the contract.
    pub fault: Option<String>,
    /// What happened, technically.
    pub message: Option<String>,
    /// What happened, JSON of the caller.
    pub error: Option<String>,
    /// Messages exchanged.
    pub messages: u64,
    /// Bytes received.
    pub bytes_in: u64,
    /// Bytes sent.
    pub bytes_out: u64,
    /// Items one side did not take.
    pub refused: u64,
    /// The counts, JSON of the caller.
    pub result: Option<String>,
}

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its number.
    pub id: RunId,
    /// Its number in the history of everything that was done.
    pub n: i64,
    /// With which peer; `None`: with none, or it was removed since.
    pub peer: Option<PeerId>,
    /// What the peer was called then.
    pub peer_name: String,
    /// The mode, a word of the caller.
    pub mode: String,
    /// When it began.
    pub started: Millis,
    /// When it ended.
    pub ended: Option<Millis>,
    /// How it ended; `None`: it runs, or its process was killed.
    pub end: Option<RunEnd>,
}

/// How much a line of the log matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Level {
    Debug,
    Info,
    Warning,
    Error,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// When.
    pub time: Millis,
    /// How much it matters.
    pub level: Level,
    /// What happened, a word; `wording` makes the sentence.
    pub word: String,
    /// The rest, JSON of the caller.
    pub detail: String,
}

/// Which way a document went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum WireDirection {
    In,
    Out,
}

/// A document on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireMessage {
    /// When.
    pub time: Millis,
    /// Which way.
    pub direction: WireDirection,
    /// What it was called.
    pub media_type: String,
    /// The document.
    pub bytes: Vec<u8>,
}

const RUNS: &str =
    "SELECT id, peer, peer_name, mode, started, ended, ok, fault, message, messages, bytes_in, bytes_out,
    result, refused, error, (SELECT n FROM acts WHERE acts.run = runs.id) FROM runs";

fn run(row: &Row<'_>) -> Result<Run> {
    let end = match row.get::<_, Option<bool>>(6)? {
        None => None,
        Some(ok) => Some(RunEnd {
            ok,
            fault: row.get(7)?,
            message: row.get(8)?,
            messages: row.get::<_, i64>(9)? as u64,
            bytes_in: row.get::<_, i64>(10)? as u64,
            bytes_out: row.get::<_, i64>(11)? as u64,
            result: row.get(12)?,
            refused: row.get::<_, i64>(13)? as u64,
            error: row.get(14)?,
        }),
    };
    Ok(Run {
        id: RunId(row.get(0)?),
        n: row.get::<_, Option<i64>>(15)?.unwrap_or_default(),
        peer: row.get::<_, Option<i64>>(1)?.map(PeerId),
        peer_name: row.get(2)?,
        mode: row.get(3)?,
        started: row.get(4)?,
        ended: row.get(5)?,
        end,
    })
}

impl Reader<'_> {
    /// The run with this number in the history of everything that was done.
    pub fn numbered_run(&self, n: i64) -> Result<Option<Run>> {
        let mut statement = self.db.prepare_cached(&format!("{RUNS} WHERE id = (SELECT run FROM acts WHERE n = ?)"))?;
        super::one(statement.query([n])?, run)
    }

    /// A run.
    pub fn run(&self, id: RunId) -> Result<Option<Run>> {
        let mut statement = self.db.prepare_cached(&format!("{RUNS} WHERE id = ?"))?;
        super::one(statement.query([id.0])?, run)
    }

    /// Runs, newest first; of one peer or of all.
    pub fn runs(&self, peer: Option<PeerId>, limit: usize) -> Result<Vec<Run>> {
        let sql = format!("{RUNS} WHERE ?1 IS NULL OR peer = ?1 ORDER BY id DESC LIMIT ?2");
        let mut statement = self.db.prepare_cached(&sql)?;
        super::collect(statement.query(params![peer.map(|id| id.0), limit as i64])?, run)
    }

    /// What was said during a run, oldest first; `None`: outside of runs.
    pub fn log(&self, run: Option<RunId>) -> Result<Vec<LogEntry>> {
        let mut statement =
            self.db.prepare_cached("SELECT time, level, word, detail FROM log WHERE run IS ? ORDER BY seq")?;
        super::collect(statement.query([run.map(|id| id.0)])?, |row| {
            Ok(LogEntry { time: row.get(0)?, level: super::word(row, 1)?, word: row.get(2)?, detail: row.get(3)? })
        })
    }

    /// What went over the wire during a run, oldest first.
    pub fn wire(&self, run: RunId) -> Result<Vec<WireMessage>> {
        let sql = "SELECT time, direction, media_type, bytes FROM wire WHERE run = ? ORDER BY seq";
        let mut statement = self.db.prepare_cached(sql)?;
        super::collect(statement.query([run.0])?, |row| {
            Ok(WireMessage {
                time: row.get(0)?,
                direction: super::word(row, 1)?,
                media_type: row.get(2)?,
                bytes: row.get(3)?,
            })
        })
    }
}

impl Tx<'_> {
    /// A run begins.
    pub fn begin_run(&mut self, peer: Option<PeerId>, peer_name: &str, mode: &str, time: Millis) -> Result<RunId> {
        let mut insert =
            self.db.prepare_cached("INSERT INTO runs (peer, peer_name, mode, started) VALUES (?, ?, ?, ?)")?;
        let run = RunId(insert.insert(params![peer.map(|id| id.0), peer_name, mode, time])?);
        self.insert_run_act(run, peer, peer_name, time)?;
        Ok(run)
    }

    /// A run ended.
    pub fn end_run(&mut self, id: RunId, end: &RunEnd, time: Millis) -> Result<()> {
        let mut update = self.db.prepare_cached(
            "UPDATE runs SET ended = ?2, ok = ?3, fault = ?4, message = ?5, messages = ?6, bytes_in = ?7,
             bytes_out = ?8, result = ?9, refused = ?10, error = ?11 WHERE id = ?1",
        )?;
        let changed = update.execute(params![
            id.0,
            time,
            end.ok,
            end.fault,
            end.message,
            end.messages as i64,
            end.bytes_in as i64,
            end.bytes_out as i64,
            end.result,
            end.refused as i64,
            end.error
        ])?;
        if changed == 0 { Err(no_such("run", id.0)) } else { Ok(()) }
    }

    /// Adds a line to the log.
    pub fn add_log(&mut self, run: Option<RunId>, entry: &LogEntry) -> Result<()> {
        let mut insert =
            self.db.prepare_cached("INSERT INTO log (run, time, level, word, detail) VALUES (?, ?, ?, ?, ?)")?;
        insert.execute(params![run.map(|id| id.0), entry.time, entry.level.word(), entry.word, entry.detail])?;
        Ok(())
    }

    /// Keeps a document that went over the wire.
    pub fn add_wire(&mut self, run: RunId, message: &WireMessage) -> Result<()> {
        let mut insert = self
            .db
            .prepare_cached("INSERT INTO wire (run, time, direction, media_type, bytes) VALUES (?, ?, ?, ?, ?)")?;
        let direction = message.direction.word();
        insert.execute(params![run.0, message.time, direction, message.media_type, message.bytes])?;
        Ok(())
    }

    /// Forgets what is too much of the log of a peer's runs, and of runs whose peer is gone: see [`Keep`].
    pub fn trim_log(&mut self, peer: PeerId, keep: Keep) -> Result<()> {
        let mut doomed = self.db.prepare_cached(
            "SELECT DISTINCT run FROM wire WHERE run IN (SELECT id FROM runs WHERE peer = ?1 OR peer IS NULL)
             AND run NOT IN (SELECT id FROM runs WHERE peer = ?1 ORDER BY id DESC LIMIT ?2)
             AND run NOT IN (SELECT id FROM runs WHERE peer = ?1 AND ok = 0 ORDER BY id DESC LIMIT ?3)",
        )?;
        let doomed: Vec<i64> = doomed
            .query_map(params![peer.0, keep.whole as i64, keep.failed as i64], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for run in doomed {
            self.db.prepare_cached("DELETE FROM wire WHERE run = ?")?.execute([run])?;
            self.db.prepare_cached("DELETE FROM log WHERE run = ? AND level = 'debug'")?.execute([run])?;
        }
        // One run more each time: those before it went when it came.
        let mut lines = self.db.prepare_cached(
            "DELETE FROM log WHERE level IN ('debug', 'info')
             AND run IN (SELECT id FROM runs WHERE peer = ?1 ORDER BY id DESC LIMIT 8 OFFSET ?2)",
        )?;
        lines.execute(params![peer.0, keep.lines as i64])?;
        Ok(())
    }

    /// Forgets all but the newest lines that belong to no run.
    pub fn trim_stray_log(&mut self, keep: usize) -> Result<()> {
        let sql = "DELETE FROM log WHERE run IS NULL
            AND seq NOT IN (SELECT seq FROM log WHERE run IS NULL ORDER BY seq DESC LIMIT ?)";
        self.db.prepare_cached(sql)?.execute([keep as i64])?;
        Ok(())
    }
}

/// Of how many runs of a peer what is kept. Warnings and the runs themselves are kept for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// Newest runs of which everything is kept: the messages on the wire, and every line.
    pub whole: usize,
    /// Newest runs that failed of which everything is kept besides.
    pub failed: usize,
    /// Newest runs of which the lines are kept that are more than details.
    pub lines: usize,
}
