//! What was done: runs, their changes, the log, the state of everything.

use crate::pim::{Kind, Record};
use crate::planner::{Action, Answer, Conflict, FieldChange, Side};
use crate::store::{
    Act, ActCount, ActId, JournalAction, LeaseName, PeerId, Reader, Run, RunEnd, StoreError, Touched, Written,
};

use super::Service;
use super::error::Error;
use super::outcome::Tally;
use super::peers::PeerView;
use super::refusals::RefusalView;
use super::safety::place::SecondPlace;
use super::undo::differences;

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
    /// What it failed with, as a machine says it.
    pub message: Option<String>,
    /// What it failed with; `None` also where it was written down before errors were kept.
    pub error: Option<Error>,
    pub messages: u64,
    pub bytes_in: u64,
    pub bytes_out: u64,
    /// Items one side did not take.
    pub refused: u64,
    /// What was written, kind by kind: `{"contacts":[{here},{peer}]}`.
    pub result: Option<serde_json::Value>,
}

/// Something that was done: a run, an edit, a decision, an undoing.
#[derive(Debug, Clone, PartialEq)]
pub struct ActView {
    /// Its number: what `show` and `undo` take.
    pub n: i64,
    /// When, milliseconds since 1970.
    pub time: i64,
    /// What: `run`, `added`, `edited`, `deleted`, `joined`, `resolved`, `undone` …
    pub what: String,
    /// The place's name; empty: it has to do with none.
    pub peer: String,
    /// The run, if it was one.
    pub run: Option<RunView>,
    /// What it undid, and what that was.
    pub undoes: Option<(i64, String)>,
    /// What undid it.
    pub undone_by: Option<i64>,
    /// Records it wrote here.
    pub here: Tally,
    /// What to call one of them; may be empty.
    pub title: String,
}

/// One item something changed, on one side.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeView {
    /// Where.
    pub side: Side,
    /// Our number for the record.
    pub record: Option<i64>,
    /// Its kind.
    pub kind: Kind,
    /// What to call it.
    pub title: String,
    /// `add`, `change`, `delete`.
    pub action: &'static str,
    /// Why: a word of the contract.
    pub because: String,
    /// What changed.
    pub fields: Vec<FieldChange>,
}

/// Something that was done, in full.
#[derive(Debug, Clone, PartialEq)]
pub struct ActDetail {
    /// What it was.
    pub act: ActView,
    /// What it changed, first here, then at the place.
    pub changes: Vec<ChangeView>,
    /// What the place did not take.
    pub refused: Vec<RefusalView>,
    /// The question that was answered, with the answers.
    pub decision: Option<(Conflict, Vec<Answer>)>,
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
    /// The last run.
    pub last_run: Option<RunView>,
    /// Items the place holds, as far as we know.
    pub items: usize,
    /// Records of the kinds it holds, changed or deleted here since its last sync: news that waits for it; 0 before its
    /// first.
    pub changed: usize,
}

/// Entries a history shows.
const SHOWN: usize = 200;

/// An error as it was kept. Whoever dials in is called by name: there is no line to name.
fn kept_error(end: &RunEnd, peer: &str) -> Option<Error> {
    let error = serde_json::from_str(end.error.as_ref()?).ok()?;
    Some(match error {
        Error::Link { link, reason, detail } if link == "dial-in" => {
            Error::Link { link: peer.to_owned(), reason, detail }
        }
        other => other,
    })
}

impl From<Run> for RunView {
    fn from(run: Run) -> Self {
        let end = run.end;
        Self {
            error: end.as_ref().and_then(|end| kept_error(end, &run.peer_name)),
            n: run.n,
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
    pub fn past_runs(&self) -> Result<Vec<RunView>, Error> {
        Ok(self.store().read(|reader| reader.runs(None, SHOWN))?.into_iter().map(RunView::from).collect())
    }

    /// What was done last, newest first.
    pub fn history(&self) -> Result<Vec<ActView>, Error> {
        self.history_up_to(SHOWN)
    }

    /// What was done, newest first, at most so many entries.
    pub fn history_up_to(&self, most: usize) -> Result<Vec<ActView>, Error> {
        Ok(self.store().read(|reader| {
            let acts = reader.acts(most)?;
            let Some(oldest) = acts.last() else { return Ok(Vec::new()) };
            let counts = reader.act_counts(oldest.id)?;
            acts.into_iter().map(|act| view(reader, act, &counts)).collect()
        })?)
    }

    /// What was done under a number, item by item and field by field, on both sides.
    pub fn act(&self, n: i64) -> Result<ActDetail, Error> {
        let found = self.store().read(|reader| {
            let Some(act) = reader.act(ActId(n))? else { return Ok(None) };
            let counts = reader.act_counts(act.id)?;
            let because = act.what.clone();
            let mut changes = Vec::new();
            for touched in reader.touched(act.id)? {
                changes.extend(change_here(touched, &because));
            }
            changes.extend(reader.written(act.id)?.into_iter().map(change_there));
            let decision = reader.decided(act.id)?.map(|decided| (decided.conflict.conflict, decided.conflict.answers));
            Ok(Some((view(reader, act, &counts)?, changes, decision)))
        })?;
        let (act, changes, decision) = found.ok_or(Error::NoSuchRun(n))?;
        let refused = act.run.as_ref().map(|run| self.refused_in(run.n)).transpose()?.unwrap_or_default();
        Ok(ActDetail { act, changes, refused, decision })
    }

    /// How everything stands.
    pub fn status(&self) -> Result<Status, Error> {
        let now = self.now();
        let peers = self.peers()?;
        let mut all = Vec::new();
        for peer in peers {
            let id = crate::store::PeerId(peer.id);
            let (conflicts, held) = self.waiting(id, None)?;
            let (lease, plans, runs, items, changed) = self.store().read(|reader| {
                Ok((
                    reader.lease(LeaseName::Peer(id))?,
                    reader.plans(Some(id))?,
                    reader.runs(Some(id), 1)?,
                    reader.count_replicas(id, Kind::Contacts)?,
                    news_for(reader, id)?,
                ))
            })?;
            let last_run = runs.into_iter().next().map(RunView::from);
            all.push(PeerStatus {
                running: lease.is_some_and(|lease| lease.holds(now)),
                conflicts,
                held,
                refused: self.refusals(&peer.name)?,
                plan: plans.iter().any(|plan| plan.approved.is_none()),
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

fn view(reader: &Reader<'_>, act: Act, counts: &[ActCount]) -> crate::store::Result<ActView> {
    let mut here = Tally::default();
    let mut titles = Vec::new();
    for count in counts.iter().filter(|count| count.act == act.id) {
        titles.push(count.title.clone());
        match count.action {
            JournalAction::Add | JournalAction::Restore => here.added += count.count,
            JournalAction::Change => here.changed += count.count,
            JournalAction::Delete => here.deleted += count.count,
        }
    }
    let undoes = match act.undoes {
        Some(id) => reader.act(id)?.map(|undone| (id.0, undone.what)),
        None => None,
    };
    Ok(ActView {
        n: act.id.0,
        time: act.time,
        what: act.what,
        peer: act.peer_name,
        run: act.run.map(|run| reader.run(run)).transpose()?.flatten().map(RunView::from),
        undoes,
        undone_by: reader.undone_by(act.id)?.map(|id| id.0),
        here,
        title: titles.into_iter().next().unwrap_or_default(),
    })
}

/// What became of a record; nothing, if it is as it was.
fn change_here(touched: Touched, because: &str) -> Option<ChangeView> {
    let Touched { record, before, after } = touched;
    let action = match (&before, &after) {
        (None, Some(_)) => "add",
        (Some(_), None) => "delete",
        (Some(before), Some(after)) if before != after => "change",
        _ => return None,
    };
    change(Side::Here, Some(record.0), action, because, (before, after))
}

fn change_there(written: Written) -> ChangeView {
    let Written { kind, record, action, because, title, before, after } = written;
    let action = match action {
        Action::Add => "add",
        Action::Delete => "delete",
        _ => "change",
    };
    let record = record.map(|id| id.0);
    let because = because.word();
    let view = change(Side::Peer, record, action, because, (before, after));
    let empty = ChangeView {
        side: Side::Peer,
        record,
        kind,
        title: title.clone(),
        action,
        because: because.to_owned(),
        fields: Vec::new(),
    };
    ChangeView { title, ..view.unwrap_or(empty) }
}

fn change(
    side: Side,
    record: Option<i64>,
    action: &'static str,
    because: &str,
    (before, after): (Option<Record>, Option<Record>),
) -> Option<ChangeView> {
    let about = after.as_ref().or(before.as_ref())?;
    let (kind, title) = (about.kind(), about.title());
    let empty = Record::empty(kind);
    let fields = differences(before.as_ref().unwrap_or(&empty), after.as_ref().unwrap_or(&empty));
    Some(ChangeView { side, record, kind, title, action, because: because.to_owned(), fields })
}

/// Records that changed here since a place was synced, each kind since its own last time.
fn news_for(reader: &Reader<'_>, peer: PeerId) -> Result<usize, StoreError> {
    let synced = reader.collections(peer)?;
    let synced = synced.iter().filter_map(|one| Some((one.kind, one.last_sync?)));
    synced.map(|(kind, time)| reader.count_changed_after(kind, time)).sum()
}
