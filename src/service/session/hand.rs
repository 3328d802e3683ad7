//! The hand that carries out a plan: everything here in a transaction, and writing down what goes to the peer.

use crate::peer::session::{Order, OrderAction};
use crate::pim::{Kind, Lens, Moment, Record, Zone, repetition};
use crate::planner::{Action, Because, Decision, Plan, RecordId, Refused, ReplicaId, Settled, Side, Step, StepState};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::events::News;
use crate::service::log::ItemEntry;
use crate::service::outcome::Tally;
use crate::store::{ActId, Cause, HeldStep, Peer, PeerId, Reported, Sent, StoreError, Tx};

use super::record::short;

/// An order on its way.
pub(super) struct Flight {
    pub(super) replica: ReplicaId,
    pub(super) action: Action,
    pub(super) settled: Settled,
    /// What the peer is asked, to know it again when it says no.
    pub(super) step: Refused,
    pub(super) title: String,
    /// The id it goes by: the peer's, of an Add ours.
    pub(super) id: String,
    /// The peer's answer in the numbers of its protocol, once it came.
    pub(super) code: u16,
    pub(super) because: Because,
}

/// What one transaction of carrying out did.
#[derive(Default)]
pub(super) struct Done {
    pub(super) here: Tally,
    pub(super) refused: usize,
    pub(super) orders: Vec<Order>,
    pub(super) flights: Vec<(u64, Flight)>,
    /// What the log says of it.
    pub(super) entries: Vec<ItemEntry>,
}

/// Carries out decisions inside a transaction.
pub(super) struct Hand<'a, 'tx> {
    pub(super) tx: &'a mut Tx<'tx>,
    pub(super) peer: PeerId,
    pub(super) kind: Kind,
    pub(super) now: i64,
    pub(super) cause: &'a Cause,
    pub(super) lens: &'a Lens,
    pub(super) sends: bool,
    pub(super) home: Zone,
    pub(super) tokens: &'a mut u64,
}

impl Hand<'_, '_> {
    pub(super) fn decision(&mut self, decision: &Decision, done: &mut Done) -> Result<(), StoreError> {
        let mut record = decision.record;
        let Some(()) = self.here(decision, &mut record, done)? else { return Ok(()) };
        // One more entry of a record that has its own belongs to nobody.
        let parked = |step: &Step| step.action == Action::Join && step.state == StepState::Parked;
        let further = decision.steps.iter().any(parked);
        if let (Some(replica), Some(record)) = (decision.replica, record.filter(|_| !further)) {
            // A staged replica joins its record; one that has it already stays.
            match decision.date {
                Some(at) => self.tx.join_date(replica, record, at, decision.past.as_ref())?,
                None => self.tx.join_record(replica, record, decision.past.as_ref())?,
            }
        }
        if let (Some(replica), Some(conflict)) = (decision.replica, &decision.conflict) {
            let title = decision.steps.first().map_or_else(String::new, |step| step.title.clone());
            let title = if title.is_empty() { self.title(record, replica)? } else { title };
            let because = conflict_word(decision);
            done.entries.push(ItemEntry("ask".to_owned(), short(&title), id_text(record), None, because));
            self.tx.put_conflict(replica, &title, conflict, self.now).map(drop)?;
        }
        let mut sent = false;
        for step in &decision.steps {
            match (step.state, step.side) {
                (StepState::Held, _) => {
                    done.entries.push(entry("hold", step, record));
                    self.hold(decision, step)?;
                }
                (StepState::Refused, _) => done.refused += 1,
                (StepState::WillDo, Side::Peer) if self.sends => sent |= self.send(decision, record, step, done)?,
                (StepState::WillDo, Side::Peer) => sent = true,
                _ => {}
            }
        }
        if let (Some(replica), None) = (decision.replica, &decision.conflict) {
            let asked = self.tx.conflict_of(replica)?;
            // An answer counts until the peer has it: who breaks off before gets it again.
            if !(sent && asked.is_some_and(|asked| !asked.answers.is_empty())) {
                self.tx.close_conflict(replica)?;
            }
        }
        if sent {
            return Ok(());
        }
        match (&decision.settled, decision.replica) {
            (Settled::Agreed { agreement, last_seen, parked }, Some(replica)) => {
                self.tx.confirm_sent(replica, agreement, last_seen, parked, self.now)
            }
            (Settled::Gone, Some(replica)) => self.tx.forget_replica(replica),
            _ => Ok(()),
        }
    }

    pub(super) fn title(&self, record: Option<RecordId>, replica: ReplicaId) -> Result<String, StoreError> {
        let here = record.map(|id| self.tx.record(id)).transpose()?.flatten();
        if let Some(stored) = here {
            return Ok(stored.record.title());
        }
        let replica = self.tx.replica(replica)?;
        Ok(match replica.map(|replica| (replica.reported, replica.last_seen)) {
            Some((Reported::Present(record), _)) | Some((_, Some(record))) => record.title(),
            _ => String::new(),
        })
    }

    /// The step here, if there is one. `None` when its target has moved since the plan: the item is planned again.
    pub(super) fn here(
        &mut self,
        decision: &Decision,
        record: &mut Option<RecordId>,
        done: &mut Done,
    ) -> Result<Option<()>, StoreError> {
        let steps = decision.steps.iter().filter(|step| step.side == Side::Here && step.state == StepState::WillDo);
        for step in steps {
            if let (Some(id), Some(at)) = (*record, decision.date) {
                if !self.date(id, at, step)? {
                    return Ok(None);
                }
                done.here.changed += 1;
                continue;
            }
            if let (Some(id), Some(expects)) = (*record, step.expects)
                && !self.tx.is_still(id, expects)?
            {
                return Ok(None);
            }
            match (step.action, *record, &step.content) {
                (Action::Add, Some(id), Some(content)) => {
                    // Put back what was deleted here.
                    let _ = self.tx.restore_record(id, self.cause)?;
                    let _ = self.tx.change_record(id, content, self.cause)?;
                    done.here.added += 1;
                }
                (Action::Add, None, Some(content)) => {
                    *record = Some(self.tx.add_record(content, self.cause)?);
                    done.here.added += 1;
                }
                (Action::Change, Some(id), Some(content)) => {
                    let _ = self.tx.change_record(id, content, self.cause)?;
                    done.here.changed += 1;
                }
                (Action::Delete, Some(id), _) => {
                    let _ = self.tx.delete_record(id, self.cause)?;
                    done.here.deleted += 1;
                }
                _ => continue,
            }
            let action = match step.action {
                Action::Add => "add",
                Action::Delete => "delete",
                _ => "change",
            };
            done.entries.push(entry(action, step, *record));
        }
        Ok(Some(()))
    }

    /// The step here about one date of a series: what takes place then is changed, or left out. `false` when that has
    /// moved since the plan.
    fn date(&mut self, series: RecordId, at: Moment, step: &Step) -> Result<bool, StoreError> {
        let Some(stored) = self.tx.record(series)?.filter(|stored| stored.deleted.is_none()) else { return Ok(false) };
        let now = repetition::date(&stored.record, at, self.home).map(|single| single.fingerprint());
        let changed = match (step.action, &step.content) {
            (Action::Delete, _) if now == step.expects => repetition::without_date(&stored.record, at, self.home),
            (Action::Change, Some(content)) if now == step.expects => {
                repetition::with_date(&stored.record, at, content, self.home)
            }
            // Put back what was left out here.
            (Action::Add, Some(content)) => repetition::with_date(&stored.record, at, content, self.home),
            _ => return Ok(false),
        };
        if changed != stored.record {
            let _ = self.tx.change_record(series, &changed, self.cause)?;
        }
        Ok(true)
    }

    pub(super) fn hold(&mut self, decision: &Decision, step: &Step) -> Result<(), StoreError> {
        let held = HeldStep {
            peer: self.peer,
            kind: self.kind,
            record: decision.record,
            replica: decision.replica,
            title: step.title.clone(),
            action: step.action,
            side: step.side,
            because: step.because,
        };
        self.tx.hold(&held, self.now).map(drop)
    }

    /// Writes down what goes to the peer. `false` when it cannot go now.
    pub(super) fn send(
        &mut self,
        decision: &Decision,
        record: Option<RecordId>,
        step: &Step,
        done: &mut Done,
    ) -> Result<bool, StoreError> {
        let luid = match decision.replica {
            Some(replica) => self.tx.luid(replica)?,
            None => None,
        };
        let seen = |content: &Record| Box::new(self.lens.project(content));
        let shown = step.content.as_ref().map(|content| self.lens.project(content).fingerprint());
        let (replica, action) = match (step.action, &step.content, record, decision.replica, luid) {
            (Action::Add, Some(content), Some(record), ..) => {
                let body = seen(content);
                let id = match decision.date {
                    Some(at) => self.tx.begin_add_date(self.peer, self.kind, record, at, content, self.now)?,
                    None => self.tx.begin_add(self.peer, self.kind, record, content, self.now)?,
                };
                (id, OrderAction::Add { guid: id.0.to_string(), record: body })
            }
            (Action::Change, Some(content), _, Some(replica), Some(id)) => {
                let body = seen(content);
                self.tx.begin_send(replica, Sent::Changing, Some(content), self.now)?;
                (replica, OrderAction::Replace { id, record: body })
            }
            (Action::Delete, _, _, Some(replica), Some(id)) => {
                self.tx.begin_send(replica, Sent::Deleting, None, self.now)?;
                (replica, OrderAction::Delete { id })
            }
            // The peer has not told its id for the item yet: it waits for the Map.
            (Action::Change | Action::Delete, ..) => return Ok(true),
            _ => return Ok(false),
        };
        *self.tokens += 1;
        let token = *self.tokens;
        let id = match &action {
            OrderAction::Add { guid, .. } => guid.clone(),
            OrderAction::Replace { id, .. } | OrderAction::Delete { id } => id.clone(),
        };
        done.orders.push(Order { token, action, title: step.title.clone() });
        let flight = Flight {
            replica,
            action: step.action,
            settled: decision.settled.clone(),
            step: Refused { action: step.action, content: shown },
            title: step.title.clone(),
            id,
            code: 0,
            because: step.because,
        };
        done.flights.push((token, flight));
        Ok(true)
    }
}

/// A line of the log about a step here.
fn entry(action: &str, step: &Step, record: Option<RecordId>) -> ItemEntry {
    let because = Some(step.because.word().to_owned());
    ItemEntry(action.to_owned(), short(&step.title), id_text(record), None, because)
}

fn conflict_word(decision: &Decision) -> Option<String> {
    decision.steps.first().map(|step| step.because.word().to_owned())
}

fn id_text(record: Option<RecordId>) -> String {
    record.map(|record| record.0.to_string()).unwrap_or_default()
}

/// Carries out what a plan does on this computer alone, outside of a session, after an answer or an allowance about these
/// items. Decisions that also need the peer wait for its next session, and so does what nobody here has seen: of a session
/// that broke off it may be something known under another id.
pub(in crate::service) fn carry_out_here(
    service: &Service,
    peer: &Peer,
    kind: Kind,
    plan: &Plan,
    lens: &Lens,
    (act, about): (ActId, &[ReplicaId]),
) -> Result<(), Error> {
    let now = service.now();
    let cause = Cause { time: now, run: None, peer: Some(peer.id), because: "answered".to_owned() };
    let (mut done, home) = (Done::default(), service.zone());
    let mut tokens = 0;
    service.store().write(|tx| {
        tx.continue_act(act);
        let is_new = |decision: &Decision| decision.steps.iter().any(|step| step.because == Because::NewAtPeer);
        let waits =
            |decision: &Decision| is_new(decision) && decision.replica.is_none_or(|replica| !about.contains(&replica));
        let decisions = plan.decisions.iter().filter(|decision| !decision.will_do(Side::Peer));
        for decision in decisions.filter(|decision| !waits(decision)) {
            let mut hand = Hand {
                tx: &mut *tx,
                peer: peer.id,
                kind,
                now,
                cause: &cause,
                lens,
                sends: false,
                home,
                tokens: &mut tokens,
            };
            hand.decision(decision, &mut done)?;
        }
        Ok(())
    })?;
    service.inner.newsroom.tell(&News::LibraryChanged);
    Ok(())
}
