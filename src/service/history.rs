//! What was done: runs, their changes, the log, the state of everything.

use crate::pim::Kind;
use crate::store::{JournalAction, JournalFilter, LeaseName, Run, RunId};

use super::Service;
use super::error::Error;
use super::peers::PeerView;
use super::refusals::RefusalView;
use super::safety::place::SecondPlace;

/// A run as faces see it.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct RunView {
    pub n: i64,
    pub peer: String,
    pub mode: String,
    /// Milliseconds since 1970.
    pub started: i64,
    pub ended: Option<i64>,
    /// `None`: it runs, or its process was killed.
    pub ok: Option<bool>,
    /// Whose fault it was that it failed, a word of the contract.
    pub fault: Option<String>,
    pub message: Option<String>,
    pub messages: u64,
    pub bytes_in: u64,
    pub bytes_out: u64,
    /// Items one side did not take.
    pub refused: u64,
    /// What was written, kind by kind: `{"contacts":[{here},{peer}]}`.
    pub result: Option<serde_json::Value>,
}

/// One change of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ChangeView {
    pub record: i64,
    pub title: String,
    pub action: &'static str,
    pub because: String,
}

/// How everything stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// People here.
    pub contacts: usize,
    /// Every place.
    pub peers: Vec<PeerStatus>,
    /// The newest safety copy of this computer, milliseconds since 1970.
    pub safety_copy: Option<i64>,
    /// The second place for safety copies.
    pub second_place: Option<SecondPlace>,
}

/// How one place stands.
#[derive(Debug, Clone, PartialEq)]
pub struct PeerStatus {
    /// The place.
    pub peer: PeerView,
    /// Whether a run is going on.
    pub running: bool,
    /// Open questions.
    pub conflicts: usize,
    /// Steps that wait for a yes.
    pub held: usize,
    /// What the place does not take.
    pub refused: Vec<RefusalView>,
    /// Whether a plan waits for a yes.
    pub plan: bool,
    /// What went wrong in the last run.
    pub error: Option<String>,
    /// The last run.
    pub last_run: Option<RunView>,
    /// Items the place holds, as far as we know.
    pub items: usize,
    /// Records changed or deleted here since its last sync; 0 before its first.
    pub changed: usize,
}

/// Runs a history shows.
const RUNS: usize = 200;

impl From<Run> for RunView {
    fn from(run: Run) -> Self {
        let end = run.end;
        Self {
            n: run.id.0,
            peer: run.peer_name,
            mode: run.mode,
            started: run.started,
            ended: run.ended,
            ok: end.as_ref().map(|end| end.ok),
            fault: end.as_ref().and_then(|end| end.fault.clone()),
            message: end.as_ref().and_then(|end| end.message.clone()),
            messages: end.as_ref().map_or(0, |end| end.messages),
            bytes_in: end.as_ref().map_or(0, |end| end.bytes_in),
            bytes_out: end.as_ref().map_or(0, |end| end.bytes_out),
            refused: end.as_ref().map_or(0, |end| end.refused),
            result: end.and_then(|end| serde_json::from_str(&end.result?).ok()),
        }
    }
}

impl Service {
    /// The runs, newest first.
    pub fn history(&self) -> Result<Vec<RunView>, Error> {
        Ok(self.store().read(|reader| reader.runs(None, RUNS))?.into_iter().map(RunView::from).collect())
    }

    /// A run and what it changed here.
    pub fn run_changes(&self, n: i64) -> Result<(RunView, Vec<ChangeView>), Error> {
        let run = self.store().read(|reader| reader.run(RunId(n)))?.ok_or(Error::NoSuchRun(n))?;
        let filter = JournalFilter { run: Some(run.id), ..JournalFilter::default() };
        let entries = self.store().read(|reader| reader.journal(&filter))?;
        let changes = entries.into_iter().rev().map(|entry| ChangeView {
            record: entry.record.0,
            title: entry.title,
            action: match entry.action {
                JournalAction::Add => "add",
                JournalAction::Change => "change",
                JournalAction::Delete => "delete",
                JournalAction::Restore => "restore",
            },
            because: entry.because,
        });
        Ok((run.into(), changes.collect()))
    }

    /// How everything stands.
    pub fn status(&self) -> Result<Status, Error> {
        let now = self.now();
        let peers = self.peers()?;
        let mut all = Vec::new();
        for peer in peers {
            let id = crate::store::PeerId(peer.id);
            let (conflicts, held) = self.waiting(id, None)?;
            let last_sync = peer.last_sync;
            let (lease, plans, runs, items, changed) = self.store().read(|reader| {
                Ok((
                    reader.lease(LeaseName::Peer(id))?,
                    reader.plans(Some(id))?,
                    reader.runs(Some(id), 1)?,
                    reader.count_replicas(id, Kind::Contacts)?,
                    last_sync.map_or(Ok(0), |time| reader.count_changed_after(Kind::Contacts, time))?,
                ))
            })?;
            let last_run = runs.into_iter().next().map(RunView::from);
            all.push(PeerStatus {
                running: lease.is_some_and(|lease| lease.holds(now)),
                conflicts,
                held,
                refused: self.refusals(&peer.name)?,
                plan: plans.iter().any(|plan| plan.approved.is_none()),
                error: last_run.as_ref().filter(|run| run.ok == Some(false)).and_then(|run| run.message.clone()),
                last_run,
                items,
                changed,
                peer,
            });
        }
        Ok(Status {
            contacts: self.count(Kind::Contacts, "")?,
            peers: all,
            safety_copy: self.last_safety_copy(),
            second_place: self.second_place()?,
        })
    }
}
