//! What the peer answered to our orders, written down item by item.

use crate::peer::session::{Objection, Outcome};
use crate::pim::{self, Kind};
use crate::planner::{Action, Settled};
use crate::service::error::Error;
use crate::service::events::Phase;
use crate::service::log::{Level, Way};
use crate::service::outcome::Tally;
use crate::store::{RunId, StoreError, Tx};

use super::hand::Flight;
use super::record::{Items, Record as Log, answered};
use super::stager::lost_at_peer;
use super::{Session, refusing};

impl Session {
    pub(super) fn settle(&mut self, kind: Kind, answers: Vec<(u64, Outcome)>) -> Result<(), Error> {
        let (now, hold) = (self.service.now(), self.hold());
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        let store = self.service.store().clone();
        let (run, manner) = (self.run, open.manner);
        let mut doubts = Vec::new();
        let mut tally = Tally::default();
        let mut refused = 0;
        let mut full = false;
        let flights: Vec<(Flight, Outcome)> = answers
            .into_iter()
            .filter_map(|(token, outcome)| {
                let mut flight = open.flights.remove(&token)?;
                flight.code = self.record.code(token, outcome);
                Some((flight, outcome))
            })
            .collect();
        let record = &self.record;
        store.write(|tx| {
            hold.keep(tx)?;
            record.write(tx, run)?;
            write_answers(record, tx, run, Items { now, level: Level::Debug, kind, way: Way::Out }, &flights)?;
            for (flight, outcome) in &flights {
                match (flight.action, outcome) {
                    (_, Outcome::Full) => {
                        full = true;
                        refused += 1;
                        tx.refuse_sent(flight.replica, now)?;
                    }
                    (Action::Delete, Outcome::Done | Outcome::Gone) => {
                        tally.deleted += 1;
                        note(tx, run, flight, None)?;
                        tx.forget_replica(flight.replica)?;
                    }
                    (action, Outcome::Done) => {
                        match action {
                            Action::Add => tally.added += 1,
                            _ => tally.changed += 1,
                        }
                        if let Settled::Agreed { agreement, last_seen, parked } = &flight.settled {
                            note(tx, run, flight, Some(last_seen))?;
                            tx.confirm_sent(flight.replica, agreement, last_seen, parked, now)?;
                            if parked.is_empty() {
                                tx.close_conflict(flight.replica)?;
                            }
                        }
                    }
                    (_, Outcome::Gone) => {
                        tx.refuse_sent(flight.replica, now)?;
                        lost_at_peer(tx, flight.replica, now)?;
                    }
                    (_, Outcome::Refused(why, code)) => {
                        refused += 1;
                        tx.refuse_sent(flight.replica, now)?;
                        let refusal = refusing::refusal(flight, *why, *code, manner, run, now);
                        match why {
                            Objection::Failed => doubts.push(refusal),
                            _ => refusing::refuse(tx, &refusal)?,
                        }
                    }
                    (_, Outcome::Later(_)) => tx.refuse_sent(flight.replica, now)?,
                }
            }
            Ok(())
        })?;
        self.record.written();
        self.record.count_items(flights.len());
        open.full |= full;
        open.doubts.extend(doubts);
        open.outcome.peer.added += tally.added;
        open.outcome.peer.changed += tally.changed;
        open.outcome.peer.deleted += tally.deleted;
        open.outcome.refused += refused;
        let (done, left) = (open.outcome.peer.total(), open.orders.len() + open.flights.len());
        self.progress(Phase::Writing, done, Some(done + left));
        Ok(())
    }
}

/// Writes down what the peer did.
fn note(tx: &mut Tx<'_>, run: Option<RunId>, flight: &Flight, after: Option<&pim::Record>) -> Result<(), StoreError> {
    let Some(run) = run else { return Ok(()) };
    tx.note_written(run, flight.replica, flight.action, flight.because, &flight.title, after)
}

/// Writes the answers into the log: what was not taken is kept longer than what was.
fn write_answers(
    record: &Log,
    tx: &mut Tx<'_>,
    run: Option<RunId>,
    line: Items,
    flights: &[(Flight, Outcome)],
) -> Result<(), StoreError> {
    let (taken, other): (Vec<_>, Vec<_>) =
        flights.iter().partition(|(_, outcome)| matches!(outcome, Outcome::Done | Outcome::Gone));
    for (level, flights) in [(line.level, taken), (Level::Warning, other)] {
        let entries = flights.into_iter().map(|(flight, _)| answered(flight, flight.code)).collect();
        record.items(tx, run, Items { level, ..line }, entries)?;
    }
    Ok(())
}
