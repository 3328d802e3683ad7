//! Plans that wait for a person, and what is left of a plan once the person has said yes.

use crate::pim::{Fingerprint, Kind, Moment};
use crate::planner::{Action, Decision, Plan, RecordId, ReplicaId, Side, Step};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::outcome::NumberedStep;
use crate::store::{StoreError, StoredPlan};

pub(super) fn has_steps(plan: &Plan) -> bool {
    plan.decisions
        .iter()
        .any(|decision| decision.conflict.is_some() || decision.steps.iter().any(|s| s.action != Action::Join))
}

/// What makes two steps of two plans the same step.
type Key = (Side, Action, Option<RecordId>, Option<Moment>, Option<ReplicaId>, Option<Fingerprint>);

pub(super) fn key(decision: &Decision, step: &Step) -> Key {
    (step.side, step.action, decision.record, decision.date, decision.replica, step.expects)
}

/// Leaves in the plan only what the person has seen and said yes to; the rest waits where it is.
pub(super) fn keep_approved(plan: &mut Plan, approved: &StoredPlan) {
    let steps = approved.plan.decisions.iter().flat_map(|d| d.steps.iter().map(move |s| (d, s)));
    let keys: Vec<_> = steps
        .enumerate()
        .filter(|(at, _)| !approved.excepted.contains(&(at + 1)))
        .map(|(_, (decision, step))| key(decision, step))
        .collect();
    let keys: std::collections::HashSet<_> = keys.into_iter().collect();
    plan.decisions.retain(|decision| decision.steps.iter().all(|step| keys.contains(&key(decision, step))));
}

/// The steps of a plan with their numbers, as faces show them.
pub(in crate::service) fn number(kind: Kind, plan: &Plan, service: &Service) -> Result<Vec<NumberedStep>, Error> {
    let steps = plan.decisions.iter().flat_map(|decision| decision.steps.iter().map(move |step| (decision, step)));
    let steps: Vec<_> = steps.enumerate().collect();
    service
        .store()
        .read(|reader| {
            steps
                .into_iter()
                .map(|(at, (decision, step))| {
                    let peer_id = match decision.replica {
                        Some(replica) => reader.luid(replica)?,
                        None => None,
                    };
                    Ok(NumberedStep {
                        n: at + 1,
                        kind,
                        record: decision.record.map(|id| id.0),
                        peer_id,
                        step: step.clone(),
                    })
                })
                .collect::<Result<Vec<_>, StoreError>>()
        })
        .map_err(Error::from)
}
