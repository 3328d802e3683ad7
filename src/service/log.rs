//! The log: what every run did, when and why, line by line, for faces to say.
//!
//! # What is kept
//!
//! Of the newest ten runs with a place, and of its newest three that failed, everything: each document on the wire (its
//! first 256 KiB, up to 16 MiB a run, with stars where credentials stood) and a line per message and item (up to
//! 50 000 items a run). Of its newest thousand runs, the lines about the
//! run as a whole: phases, modes, remarks. For ever: the run itself, and warnings, such as what a place does not take.
//! Items are written many to a line, in the transactions that keep the items themselves, so that the log costs a few per
//! cent of a run.

mod mask;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::peer::Mask;
use crate::store::{LogEntry, Run, WireDirection};

pub use crate::peer::{Changes, Digest};
pub use crate::store::Level;

use super::Service;
use super::error::Error;
use super::refusals::RefusalView;

/// Runs a log shows.
const LOGGED: usize = 10;

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Finding the place and connecting to it.
    Connect,
    /// Proving who is who.
    Login,
    /// Hearing what it holds and can do.
    Capabilities,
    /// Hearing what changed there.
    Read,
    /// Comparing both sides.
    Compare,
    /// Sending what changed here.
    Write,
    /// Closing the books.
    Finish,
}

impl Stage {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Connect => "connect",
            Stage::Login => "login",
            Stage::Capabilities => "capabilities",
            Stage::Read => "read",
            Stage::Compare => "compare",
            Stage::Write => "write",
            Stage::Finish => "finish",
        }
    }
}

/// Which way something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// From the place to here.
    In,
    /// Done on this computer.
    Here,
    /// From here to the place.
    Out,
}

impl Way {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Way::In => "in",
            Way::Here => "here",
            Way::Out => "out",
        }
    }
}

/// A message as its line keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageView {
    /// Its number in the run, both ways counted together, from 1.
    pub n: u64,
    /// Which way it went.
    pub way: Way,
    /// Its size.
    pub bytes: u64,
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: String,
    /// The kinds of the databases in the digest, in their order; none where it is not known or more than one.
    #[serde(default)]
    pub kinds: Vec<Option<String>>,
    /// What it carried; `None`: it could not be read.
    #[serde(default)]
    pub digest: Option<Digest>,
}

/// Items as their line keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ItemBatch {
    pub(super) kind: String,
    pub(super) way: Way,
    pub(super) items: Vec<ItemEntry>,
}

/// One item in a batch: action, title, id, code, reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ItemEntry(
    pub(super) String,
    pub(super) String,
    pub(super) String,
    pub(super) Option<u16>,
    pub(super) Option<String>,
);

/// What happened to one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemView {
    /// Its kind: `contacts` …
    pub kind: String,
    /// Whether the place told it, it was done here, or the place was asked for it.
    pub way: Way,
    /// `add`, `change`, `delete`, `archive`, `unreadable`, `hold`, `ask`.
    pub action: String,
    /// What it is called.
    pub title: String,
    /// The place's id of it; for what was done here our record's.
    pub id: String,
    /// The status it was answered with: by us what came in, by the place what went out.
    pub code: Option<u16>,
    /// Why it was done here, a word of the plan.
    pub because: Option<String>,
}

/// A status that says no, or one about the login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusView {
    /// [`Way::In`]: the place said it; [`Way::Out`]: we did.
    pub way: Way,
    /// The command it answers; `SyncHdr` for a whole message.
    pub command: String,
    /// The code.
    pub code: u16,
    /// The item or database.
    pub about: Option<String>,
}

/// A document on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireView {
    /// Its number in the run.
    pub n: u64,
    /// Which way it went.
    pub way: Way,
    /// Its size, or that of the beginning that was kept.
    pub bytes: u64,
    /// The document, decoded.
    pub text: String,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq)]
pub struct EndView {
    /// Whether it did what it should; `None`: it still runs, or its process was killed.
    pub ok: Option<bool>,
    /// Whose fault it was, a word of the contract.
    pub fault: Option<String>,
    /// What happened, technically.
    pub message: String,
    /// Where it was when it ended.
    pub stage: Option<Stage>,
    /// Messages, both ways.
    pub messages: u64,
    /// Bytes that came.
    pub bytes_in: u64,
    /// Bytes that went.
    pub bytes_out: u64,
    /// How long it took, milliseconds.
    pub millis: Option<i64>,
    /// What was written, kind by kind: `{"contacts":[{here},{peer}]}`.
    pub result: Option<Json>,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A run began, in this mode.
    Began(String),
    /// A phase began; how long it took, where that is known.
    Stage(Stage, Option<i64>),
    /// A message.
    Message(Box<MessageView>),
    /// A status.
    Status(StatusView),
    /// An item.
    Item(ItemView),
    /// What a place does not take.
    Refused(RefusalView),
    /// A document, decoded.
    Wire(WireView),
    /// How the run ended.
    Ended(Box<EndView>),
    /// Anything else, as it is kept.
    Remark(Json),
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct LogLine {
    /// The run; none for what happened outside of runs.
    pub run: Option<i64>,
    /// Milliseconds since 1970.
    pub time: i64,
    /// The place's name.
    pub peer: String,
    /// How much it matters.
    pub level: Level,
    /// What it is, a word.
    pub word: String,
    /// What it says.
    pub said: Said,
}

/// Whether names are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Masking {
    /// They are.
    #[default]
    Clear,
    /// False names stand in their place, and none for what nobody needs.
    Masked,
}

/// Whether the documents on the wire are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Documents {
    /// They are not.
    #[default]
    Hidden,
    /// Decoded.
    Decoded,
}

/// What of the log is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogRequest {
    /// Of this place only.
    pub peer: Option<String>,
    /// This run only.
    pub run: Option<i64>,
    /// So many newest runs; default ten.
    pub last: Option<usize>,
    /// Documents.
    pub documents: Documents,
    /// Names.
    pub masking: Masking,
}

impl Service {
    /// The log, run by run, the oldest first.
    pub fn log(&self, request: &LogRequest) -> Result<Vec<LogLine>, Error> {
        let mut mask = self.mask(request.masking)?;
        self.log_with(request, mask.as_mut())
    }

    pub(super) fn log_with(&self, request: &LogRequest, mut mask: Option<&mut Mask>) -> Result<Vec<LogLine>, Error> {
        let peer = request.peer.as_deref().map(|name| self.find_peer(name)).transpose()?;
        let runs = match request.run {
            Some(n) => {
                let run = self.store().read(|reader| reader.numbered_run(n))?.ok_or(Error::NoSuchRun(n))?;
                if peer.as_ref().is_some_and(|peer| run.peer != Some(peer.id)) {
                    return Err(Error::NoSuchRun(n));
                }
                vec![run]
            }
            None => {
                let mut runs = self
                    .store()
                    .read(|reader| reader.runs(peer.as_ref().map(|peer| peer.id), request.last.unwrap_or(LOGGED)))?;
                runs.reverse();
                runs
            }
        };
        let mut blocks = Vec::new();
        for run in &runs {
            blocks.push(self.lines_of(run, request.documents, mask.as_deref_mut())?);
        }
        if request.run.is_none() {
            // Whoever sees every run sees what was before the first, too.
            let is_whole = runs.len() < request.last.unwrap_or(LOGGED);
            let since = runs.first().filter(|_| !is_whole).map_or(0, |run| run.started);
            blocks.extend(self.stray_lines(since, request.peer.as_deref())?.into_iter().map(|line| vec![line]));
            blocks.sort_by_key(|lines| lines.first().map(|line| line.time));
        }
        let mut lines: Vec<LogLine> = blocks.into_iter().flatten().collect();
        if let Some(mask) = mask {
            lines.iter_mut().for_each(|line| mask::line(line, mask));
        }
        Ok(lines)
    }

    fn lines_of(&self, run: &Run, documents: Documents, mask: Option<&mut Mask>) -> Result<Vec<LogLine>, Error> {
        let entries = self.store().read(|reader| reader.log(Some(run.id)))?;
        let line = |time: i64, level: Level, word: &str, said: Said| LogLine {
            run: Some(run.n),
            time,
            peer: run.peer_name.clone(),
            level,
            word: word.to_owned(),
            said,
        };
        // What a caller said before it was known whose run it is belongs to the run.
        let began = entries.first().map_or(run.started, |entry| entry.time.min(run.started));
        let mut lines = vec![line(began, Level::Info, "started", Said::Began(run.mode.clone()))];
        for entry in &entries {
            lines.extend(said(entry).into_iter().map(|(level, said)| line(entry.time, level, &entry.word, said)));
        }
        let stage = last_stage(&mut lines, run.ended);
        if documents == Documents::Decoded {
            lines.extend(self.documents(run, mask)?);
        }
        let end = end_view(run, stage, &lines);
        let (level, word) = match end.ok {
            Some(true) => (Level::Info, "ended"),
            Some(false) => (Level::Error, "failed"),
            None => (Level::Warning, "unfinished"),
        };
        let time = run.ended.or(lines.last().map(|line| line.time)).unwrap_or(run.started);
        // The last answer may leave when the books are closed already.
        lines.sort_by_key(|line| line.time);
        lines.push(line(time, level, word, Said::Ended(Box::new(end))));
        Ok(lines)
    }

    fn documents(&self, run: &Run, mut mask: Option<&mut Mask>) -> Result<Vec<LogLine>, Error> {
        let messages = self.store().read(|reader| reader.wire(run.id))?;
        let line = |(at, message): (usize, crate::store::WireMessage)| {
            let way = match message.direction {
                WireDirection::In => Way::In,
                WireDirection::Out => Way::Out,
            };
            let text = crate::peer::wire_text(&message.media_type, &message.bytes, mask.as_deref_mut());
            let wire = WireView { n: at as u64 + 1, way, bytes: message.bytes.len() as u64, text };
            LogLine {
                run: Some(run.n),
                time: message.time,
                peer: run.peer_name.clone(),
                level: Level::Debug,
                word: way.word().to_owned(),
                said: Said::Wire(wire),
            }
        };
        Ok(messages.into_iter().enumerate().map(line).collect())
    }

    /// What happened outside of runs: callers that were turned away, places that could not be reached.
    fn stray_lines(&self, since: i64, peer: Option<&str>) -> Result<Vec<LogLine>, Error> {
        let entries = self.store().read(|reader| reader.log(None))?;
        let lines = entries.iter().filter(|entry| entry.time >= since).flat_map(|entry| {
            let detail: Json = serde_json::from_str(&entry.detail).unwrap_or_default();
            let name = detail.get("peer").and_then(Json::as_str).unwrap_or_default().to_owned();
            said(entry).into_iter().map(move |(level, said)| LogLine {
                run: None,
                time: entry.time,
                peer: name.clone(),
                level,
                word: entry.word.clone(),
                said,
            })
        });
        Ok(lines.filter(|line| peer.is_none_or(|peer| line.peer == peer)).collect())
    }

    /// Keeps a line about something outside of runs. What cannot be kept is not missed.
    pub(super) fn log_stray(&self, level: Level, word: &str, detail: &Json) {
        let entry = LogEntry { time: self.now(), level, word: word.to_owned(), detail: detail.to_string() };
        let kept = self.store().write(|tx| {
            tx.add_log(None, &entry)?;
            tx.trim_stray_log(STRAY)
        });
        if let Err(error) = kept {
            tracing::warn!(%error, "a line of the log could not be kept");
        }
    }

    /// A mask that knows every place already, so that its name, host and user are hidden wherever they stand.
    pub(super) fn mask(&self, masking: Masking) -> Result<Option<Mask>, Error> {
        if masking == Masking::Clear {
            return Ok(None);
        }
        let mut mask = Mask::default();
        let peers = self.store().read(|reader| reader.peers())?;
        peers.iter().for_each(|peer| mask::learn(&mut mask, peer));
        Ok(Some(mask))
    }
}

/// Lines kept that belong to no run.
const STRAY: usize = 500;

/// What a kept line says; items one by one.
fn said(entry: &LogEntry) -> Vec<(Level, Said)> {
    let one = |said| vec![(entry.level, said)];
    match entry.word.as_str() {
        "phase" => match serde_json::from_str::<Phase>(&entry.detail) {
            Ok(Phase { phase }) => one(Said::Stage(phase, None)),
            Err(_) => Vec::new(),
        },
        "message" => match serde_json::from_str::<MessageView>(&entry.detail) {
            Ok(message) => {
                let statuses = statuses(&message);
                let mut lines = vec![(entry.level, Said::Message(Box::new(message)))];
                lines.extend(statuses.into_iter().map(|status| (status_level(&status), Said::Status(status))));
                lines
            }
            Err(_) => Vec::new(),
        },
        "items" => match serde_json::from_str::<ItemBatch>(&entry.detail) {
            Ok(batch) => items(batch).map(|item| (entry.level, Said::Item(item))).collect(),
            Err(_) => Vec::new(),
        },
        _ => match RefusalView::of_log(entry) {
            Some(refusal) => one(Said::Refused(refusal)),
            None => one(Said::Remark(serde_json::from_str(&entry.detail).unwrap_or_default())),
        },
    }
}

/// The detail of a line about a phase.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Phase {
    pub(super) phase: Stage,
}

fn items(batch: ItemBatch) -> impl Iterator<Item = ItemView> {
    let (kind, way) = (batch.kind, batch.way);
    batch.items.into_iter().map(move |ItemEntry(action, title, id, code, because)| ItemView {
        kind: kind.clone(),
        way,
        action,
        title,
        id,
        code,
        because,
    })
}

/// The statuses in a message that need a word. Those about items that were asked of the place are told with the item.
fn statuses(message: &MessageView) -> Vec<StatusView> {
    let Some(digest) = &message.digest else { return Vec::new() };
    let way = message.way;
    let header = digest.header_status.filter(|code| *code >= 300);
    let header = header.map(|code| StatusView { way, command: "SyncHdr".to_owned(), code, about: None });
    let told = |command: &str| way == Way::In && ["Add", "Replace", "Delete"].contains(&command);
    // Who is not let in gets the same answer to everything.
    let login = digest.header_status.filter(|code| [401, 407].contains(code));
    let said = |refusal: &&crate::peer::Refusal| !told(&refusal.command) && Some(refusal.code) != login;
    let others = digest.refusals.iter().filter(said).map(|refusal| StatusView {
        way,
        command: refusal.command.clone(),
        code: refusal.code,
        about: refusal.about.clone(),
    });
    header.into_iter().chain(others).collect()
}

/// A challenge and a wish to see everything are part of many runs.
fn status_level(status: &StatusView) -> Level {
    match status.code {
        401 | 407 | 508 => Level::Info,
        _ => Level::Warning,
    }
}

/// Fills in how long the phases took; gives back the last one.
fn last_stage(lines: &mut [LogLine], ended: Option<i64>) -> Option<Stage> {
    let mut next = ended.or(lines.last().map(|line| line.time));
    let mut last = None;
    for line in lines.iter_mut().rev() {
        if let Said::Stage(stage, millis) = &mut line.said {
            *millis = next.map(|next| (next - line.time).max(0));
            next = Some(line.time);
            let _ = last.get_or_insert(*stage);
        }
    }
    last
}

fn end_view(run: &Run, stage: Option<Stage>, lines: &[LogLine]) -> EndView {
    let mut end = run.end.clone().unwrap_or_default();
    // The last answer may leave when the books are closed already: where every message has a line, those count.
    let messages = lines.iter().filter_map(|line| match &line.said {
        Said::Message(message) => Some(message),
        _ => None,
    });
    let sum = |way| messages.clone().filter(|message| message.way == way).map(|message| message.bytes).sum::<u64>();
    end.messages = end.messages.max(messages.clone().count() as u64);
    end.bytes_in = end.bytes_in.max(sum(Way::In));
    end.bytes_out = end.bytes_out.max(sum(Way::Out));
    EndView {
        ok: run.end.as_ref().map(|end| end.ok),
        fault: end.fault,
        message: crate::peer::without_secrets(&end.message.unwrap_or_default()),
        stage,
        messages: end.messages,
        bytes_in: end.bytes_in,
        bytes_out: end.bytes_out,
        millis: run.ended.map(|ended| ended - run.started),
        result: end.result.and_then(|result| serde_json::from_str(&result).ok()),
    }
}

impl LogLine {
    /// The word of the level: `debug`, `info`, `warning`, `error`.
    pub fn level_word(&self) -> &'static str {
        match self.level {
            Level::Debug => "debug",
            Level::Info => "info",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

#[cfg(test)]
mod tests;
