//! What a session writes into the log as it goes: phases, messages, items.
//!
//! Lines wait until something is written anyway and go along in that transaction, those about items in the one that
//! keeps the items. A session that is killed loses at most the lines of one message.

use std::collections::{HashMap, VecDeque};

use serde_json::json;

use crate::peer::session::{Arrived, News, Outcome, Receipt, Sender, Traffic};
use crate::peer::syncml::answer_to;
use crate::pim::Kind;
use crate::service::log::{ItemBatch, ItemEntry, Level, MessageView, Phase, Stage, Way};
use crate::store::{Keep, LogEntry, PeerId, RunId, StoreError, Tx, WireDirection, WireMessage};

use super::hand::Flight;
use super::{Open, Session};

/// How much of the log of a place is kept.
pub(super) const KEEP: Keep = Keep { whole: 10, failed: 3, lines: 1_000 };
/// Wire messages larger than this are kept only in part.
const WIRE_BYTES: usize = 256 * 1024;
/// Of a run whose messages are larger than this together, the rest is known by its size only.
const RUN_BYTES: usize = 16 << 20;
/// Lines that wait for a run to belong to, and messages, and of each so much: a stranger takes no more.
const LINES: usize = 128;
const STRANGERS: usize = 4;
const STRANGERS_BYTES: usize = 16 * 1024;
/// Items of a run that have a line of their own.
const ITEMS: usize = 50_000;
/// The longest title that is kept, characters.
const TITLE: usize = 120;

/// The record of one session.
#[derive(Default)]
pub(super) struct Record {
    stage: Option<Stage>,
    lines: Vec<LogEntry>,
    wire: VecDeque<WireMessage>,
    wire_bytes: usize,
    messages: u64,
    items: usize,
    /// The place's own codes for orders, until their answers are settled.
    codes: HashMap<u64, u16>,
}

impl Record {
    /// A phase begins, unless it is going on already.
    pub(super) fn enter(&mut self, stage: Stage, now: i64) {
        if self.stage != Some(stage) {
            self.stage = Some(stage);
            let detail = serde_json::to_string(&Phase { phase: stage }).unwrap_or_default();
            self.line(LogEntry { time: now, level: Level::Info, word: "phase".to_owned(), detail });
        }
    }

    /// It tells about itself. Once it tells of its items, that is about a database that it opens.
    pub(super) fn introduce(&mut self, now: i64) {
        if matches!(self.stage, None | Some(Stage::Connect | Stage::Login)) {
            self.enter(Stage::Capabilities, now);
        }
    }

    /// A line of any sort.
    pub(super) fn line(&mut self, entry: LogEntry) {
        if self.lines.len() < LINES {
            self.lines.push(entry);
        }
    }

    /// The place's own code for an order.
    pub(super) fn coded(&mut self, token: u64, code: u16) {
        let _ = self.codes.insert(token, code);
    }

    /// The code that an answer to an order came with.
    pub(super) fn code(&mut self, token: u64, outcome: Outcome) -> u16 {
        self.codes.remove(&token).unwrap_or(match outcome {
            Outcome::Done => 200,
            Outcome::Gone => 404,
            Outcome::Full => 420,
            Outcome::Refused(_, code) | Outcome::Later(code) => code,
        })
    }

    /// A document went over the wire.
    fn message(
        &mut self,
        traffic: &Traffic<'_>,
        run: Option<RunId>,
        now: i64,
        kind_of: impl Fn(&str) -> Option<String>,
    ) {
        self.messages += 1;
        let (way, direction) = match traffic.from {
            Sender::Peer => (Way::In, WireDirection::In),
            Sender::Us => (Way::Out, WireDirection::Out),
        };
        let (digest, document) = crate::peer::examine(traffic.bytes);
        let changes = digest.iter().flat_map(|digest| &digest.changes);
        let view = MessageView {
            n: self.messages,
            way,
            bytes: traffic.bytes.len() as u64,
            media_type: traffic.media_type.to_owned(),
            kinds: changes.map(|changes| kind_of(&changes.database)).collect(),
            digest,
        };
        let detail = serde_json::to_string(&view).unwrap_or_default();
        self.line(LogEntry { time: now, level: Level::Debug, word: "message".to_owned(), detail });
        let largest = if run.is_some() { WIRE_BYTES } else { STRANGERS_BYTES };
        let room = largest.min(RUN_BYTES.saturating_sub(self.wire_bytes));
        let kept = document.get(..document.len().min(room)).unwrap_or_default();
        self.wire_bytes += kept.len();
        if run.is_none() && self.wire.len() >= STRANGERS {
            let _ = self.wire.pop_front();
        }
        let media_type = traffic.media_type.to_owned();
        self.wire.push_back(WireMessage { time: now, direction, media_type, bytes: kept.to_vec() });
    }

    /// Writes down what waits. What is written stays here until [`Record::written`].
    pub(super) fn write(&self, tx: &mut Tx<'_>, run: Option<RunId>) -> Result<(), StoreError> {
        let Some(run) = run else { return Ok(()) };
        self.lines.iter().try_for_each(|line| tx.add_log(Some(run), line))?;
        self.wire.iter().try_for_each(|message| tx.add_wire(run, message))
    }

    /// The transaction is on the disk.
    pub(super) fn written(&mut self) {
        self.lines.clear();
        self.wire.clear();
    }

    /// Adds items to the log, in the transaction that keeps them.
    pub(super) fn items(
        &self,
        tx: &mut Tx<'_>,
        run: Option<RunId>,
        line: Items,
        entries: Vec<ItemEntry>,
    ) -> Result<(), StoreError> {
        if run.is_none() || entries.is_empty() || self.items >= ITEMS {
            return Ok(());
        }
        let Items { now, level, kind, way } = line;
        let batch = ItemBatch { kind: kind.name().to_owned(), way, items: entries };
        let detail = serde_json::to_string(&batch).unwrap_or_default();
        tx.add_log(run, &LogEntry { time: now, level, word: "items".to_owned(), detail })
    }

    /// So many items have lines now.
    pub(super) fn count_items(&mut self, count: usize) {
        self.items = self.items.saturating_add(count);
    }
}

/// What a line about items has in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Items {
    pub(super) now: i64,
    pub(super) level: Level,
    pub(super) kind: Kind,
    pub(super) way: Way,
}

/// A title, cut where it is a novel.
pub(super) fn short(title: &str) -> String {
    title.chars().take(TITLE).collect()
}

/// What arrives, before it is kept. Of what is gone the name is looked up.
pub(super) fn told(tx: &Tx<'_>, peer: PeerId, kind: Kind, items: &[Arrived]) -> Result<Vec<ItemEntry>, StoreError> {
    let entry = |item: &Arrived| {
        let known = |id: &str| -> Result<String, StoreError> {
            let replica = tx.replica_by_luid(peer, kind, id)?;
            let record = replica.and_then(|replica| replica.last_seen);
            Ok(record.map(|record| record.title()).unwrap_or_default())
        };
        let (action, title) = match &item.news {
            News::Present { record, new: true } => ("add", record.title()),
            News::Present { record, new: false } => ("change", record.title()),
            News::Deleted => ("delete", known(&item.id)?),
            News::Archived => ("archive", known(&item.id)?),
            News::Foreign(parcel) => ("foreign", parcel.media_type.clone()),
            News::Unreadable { .. } => ("unreadable", String::new()),
        };
        Ok(ItemEntry(action.to_owned(), short(&title), short(&item.id), None, None))
    };
    items.iter().map(entry).collect()
}

/// Puts the answers beside what arrived.
pub(super) fn with_answers(mut entries: Vec<ItemEntry>, receipts: &[Receipt]) -> Vec<ItemEntry> {
    for (entry, receipt) in entries.iter_mut().zip(receipts) {
        entry.3 = Some(answer_to(*receipt));
    }
    entries
}

/// What the place answered to an order.
pub(super) fn answered(flight: &Flight, code: u16) -> ItemEntry {
    let action = match flight.action {
        crate::planner::Action::Add => "add",
        crate::planner::Action::Delete => "delete",
        _ => "change",
    };
    ItemEntry(action.to_owned(), short(&flight.title), flight.id.clone(), Some(code), None)
}

impl Session {
    /// A phase begins.
    pub(super) fn enter(&mut self, stage: Stage) {
        let now = self.service.now();
        self.record.enter(stage, now);
    }

    /// A document went over the wire. It is written down at the latest with our answer.
    pub(super) fn record_message(&mut self, traffic: &Traffic<'_>) {
        let now = self.service.now();
        let is_sending = self.open.values().any(|open| !open.flights.is_empty());
        if traffic.from == Sender::Us && is_sending {
            self.record.enter(Stage::Write, now);
        }
        let open = &self.open;
        self.record.message(traffic, self.run, now, |database| kind_of(open.values(), traffic.from, database));
        if traffic.from == Sender::Us {
            self.write_record();
        }
    }

    /// Writes down what waits. A log that cannot be written breaks nothing off.
    pub(super) fn write_record(&mut self) {
        if self.run.is_none() {
            return;
        }
        let (hold, run, record) = (self.hold(), self.run, &self.record);
        let kept = self.service.store().write(|tx| {
            // Whoever has lost the peer learns it where it matters.
            let _held = hold.keep(tx).is_ok();
            record.write(tx, run)
        });
        match kept {
            Ok(()) => self.record.written(),
            Err(error) => tracing::warn!(%error, "lines of the log could not be kept"),
        }
    }

    /// Says what waits for the person at the end of a run.
    pub(super) fn record_waiting(&mut self, conflicts: usize, held: usize, plan: bool) {
        if conflicts + held > 0 || plan {
            let detail = json!({ "conflicts": conflicts, "held": held, "plan": plan }).to_string();
            let time = self.service.now();
            self.record.line(LogEntry { time, level: Level::Info, word: "waiting".to_owned(), detail });
        }
    }
}

/// The kind of a database, where it holds only one.
fn kind_of<'a>(open: impl Iterator<Item = &'a Open>, from: Sender, database: &str) -> Option<String> {
    let bare = |name: &str| name.split(['?', '#']).next().unwrap_or_default().trim_start_matches("./").to_lowercase();
    let database = bare(database);
    let mut kinds = open.filter(|open| {
        let name = match from {
            Sender::Peer => Some(open.collection.ours.as_str()),
            Sender::Us => open.collection.theirs.as_deref(),
        };
        name.is_some_and(|name| bare(name) == database)
    });
    let first = kinds.next()?.collection.kind;
    kinds.next().is_none().then(|| first.name().to_owned())
}
