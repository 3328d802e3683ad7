//! What the peer says no to: remembered with how it was written, and lifted when that changes or the person asks.

use sha2::{Digest, Sha256};

use crate::peer::session::Objection;
use crate::pim::Kind;
use crate::planner::{Plan, ReplicaId, StepState};
use crate::service::error::Error;
use crate::service::refusals::RefusalView;
use crate::service::run::SyncMode;
use crate::store::{PeerId, Refusal, Refusing, RunId, StoreError, Tx};

use super::hand::Flight;
use super::{Open, Session};

/// Part of what the bytes of an item are made from, besides its content.
pub(super) type Manner = [u8; 16];

impl Session {
    /// A digest of how items of a kind are written for the peer: its profile, what it told about itself, and this
    /// program. While it is the same, the same record is the same bytes.
    fn manner(&self, kind: Kind) -> Manner {
        let described = self.description.as_ref();
        let capacity = described.and_then(|description| description.capacities.get(&kind));
        let told = (described.map(|d| (&d.manufacturer, &d.model, &d.firmware, &d.profile)), capacity);
        let chosen = self.peer.as_ref().and_then(|peer| peer.profile.as_ref());
        let text = serde_json::to_string(&(env!("CARGO_PKG_VERSION"), chosen, told)).unwrap_or_default();
        let digest = Sha256::digest(text.as_bytes());
        std::array::from_fn(|at| digest[at])
    }

    /// Lifts the refusals that say nothing about what would be sent now, or that the person wants tried again.
    pub(super) fn lift_refusals(&mut self, peer: PeerId, kind: Kind) -> Result<(), Error> {
        let manner = self.manner(kind);
        let again = self.request.mode == SyncMode::Slow;
        self.service.store().write(|tx| {
            if again { tx.forget_refusals(peer, kind) } else { tx.forget_refusals_unlike(peer, kind, &manner) }
        })?;
        if let Some(open) = self.open.get_mut(&kind) {
            open.manner = manner;
        }
        Ok(())
    }

    /// Forgets what was refused and is not wanted any more: the record went back to what it was, or on.
    pub(super) fn drop_stale_refusals(&self, peer: PeerId, kind: Kind, plan: &Plan) -> Result<(), Error> {
        let refused = |step: &crate::planner::Step| step.state == StepState::Refused;
        let decisions = plan.decisions.iter().filter(|decision| decision.steps.iter().any(refused));
        let standing: std::collections::HashSet<ReplicaId> =
            decisions.filter_map(|decision| decision.replica).collect();
        let known = self.service.store().read(|reader| reader.refusals(peer))?;
        let stale = known.iter().filter(|known| known.kind == kind && !standing.contains(&known.replica));
        let stale: Vec<ReplicaId> = stale.map(|known| known.replica).collect();
        if stale.is_empty() {
            return Ok(());
        }
        Ok(self.service.store().write(|tx| stale.iter().try_for_each(|replica| tx.forget_refusal(*replica)))?)
    }
}

/// Remembers a no for good, and writes it into the log of the run.
pub(super) fn refuse(tx: &mut Tx<'_>, refusal: &Refusal) -> Result<(), StoreError> {
    if !tx.refuse(refusal)? {
        return Ok(());
    }
    let Some(replica) = tx.replica(refusal.replica)? else { return Ok(()) };
    let said = RefusalView {
        kind: replica.kind,
        record: replica.record.map(|record| record.0),
        title: refusal.title.clone(),
        action: refusal.step.action,
        why: Objection::of_word(&refusal.why),
        code: refusal.code,
        since: refusal.time,
    };
    tx.add_log(refusal.run, &said.to_log())
}

/// What a no to an order is, to be remembered.
pub(super) fn refusal(
    flight: &Flight,
    why: Objection,
    code: u16,
    manner: Manner,
    run: Option<RunId>,
    now: i64,
) -> Refusal {
    Refusal {
        replica: flight.replica,
        step: flight.step,
        manner,
        title: flight.title.clone(),
        why: why.word().to_owned(),
        code,
        refusing: if why == Objection::Failed { Refusing::Perhaps } else { Refusing::ForGood },
        run,
        time: now,
    }
}

impl Open {
    /// Remembers failures that were about their items. Where the peer took nothing else either, it was perhaps in no
    /// state to take anything: that is held against those only that failed before, beside others that did not.
    pub(super) fn remember_doubts(&mut self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        let others = self.outcome.peer.total() > 0;
        for doubt in std::mem::take(&mut self.doubts) {
            if others || tx.was_refused(doubt.replica)? {
                refuse(tx, &doubt)?;
            }
        }
        Ok(())
    }
}
