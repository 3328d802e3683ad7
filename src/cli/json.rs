//! The JSON of the contract: what outside programs and tests read.

use serde_json::{Value as Json, json};

use crate::pim::{Field, Kind, Record, Value, json as record_json};
use crate::planner::{Action, ConflictField, FieldChange, Reason, Side, StepState, Take};
use crate::service::error::Error;
use crate::service::outcome::{CollectionOutcome, NumberedStep, RunOutcome, ShelfOutcome, Unexpected};
use crate::service::refusals::RefusalView;
use crate::wording::{Lang, remark, trouble};

/// `{"fault","message","remedy"}`.
pub fn error(lang: Lang, error: &Error) -> Json {
    json!({
        "fault": error.fault().word(),
        "message": trouble::what(lang, error),
        "remedy": trouble::remedy(lang, error),
    })
}

/// The document of `sync --json`.
pub fn runs(lang: Lang, runs: &[RunOutcome], preview: bool) -> Json {
    json!({
        "ok": runs.iter().all(|run| run.error.is_none()),
        "runs": runs.iter().map(|outcome| run(lang, outcome, preview)).collect::<Vec<_>>(),
    })
}

/// One run object.
pub fn run(lang: Lang, run: &RunOutcome, preview: bool) -> Json {
    json!({
        "peer": run.peer,
        "ok": run.error.is_none(),
        "error": run.error.as_ref().map(|e| error(lang, e)),
        "messages": run.messages,
        "bytes_in": run.bytes_in,
        "bytes_out": run.bytes_out,
        "seconds": run.seconds,
        "collections": run.collections.iter().map(|c| collection(lang, &run.peer, c, preview)).collect::<Vec<_>>(),
        "archive": run.shelves.iter().map(shelf).collect::<Vec<_>>(),
    })
}

fn collection(lang: Lang, peer: &str, c: &CollectionOutcome, preview: bool) -> Json {
    let unexpected =
        |why: Unexpected| json!({ "why": why.word(), "message": remark::compared(lang, peer, c.kind, why.word()) });
    let mut object = json!({
        "kind": c.kind.name(),
        "mode": c.mode,
        "unexpected": c.unexpected.map(unexpected),
        "here": c.here,
        "peer": c.peer,
        "unchanged": c.unchanged,
        "conflicts": c.conflicts,
        "held": c.held,
        "refused": c.refused,
    });
    if preview {
        object["steps"] = c.steps.iter().map(step).collect();
    }
    object
}

fn shelf(shelf: &ShelfOutcome) -> Json {
    json!({
        "database": shelf.shelf,
        "received": shelf.received,
        "changed": shelf.changed,
        "gone": shelf.gone,
        "returned": shelf.returned,
        "refused": shelf.refused,
    })
}

/// Something a place does not take.
pub fn refusal(refusal: &RefusalView) -> Json {
    json!({
        "kind": refusal.kind.name(),
        "id": refusal.record,
        "title": refusal.title,
        "action": action(refusal.action),
        "why": refusal.why.word(),
        "code": refusal.code,
        "since": refusal.since,
    })
}

/// One step of a plan.
pub fn step(numbered: &NumberedStep) -> Json {
    let step = &numbered.step;
    json!({
        "n": numbered.n,
        "side": side(step.side),
        "action": action(step.action),
        "kind": numbered.kind.name(),
        "id": numbered.record,
        "peer_id": numbered.peer_id,
        "title": step.title,
        "because": step.because.word(),
        "fields": step.changes().iter().map(change).collect::<Vec<_>>(),
        "state": state(step.state),
    })
}

/// One field of a step.
pub fn change(change: &FieldChange) -> Json {
    json!({ "field": change.field.name(), "before": value(change.field, &change.before), "after": value(change.field, &change.after) })
}

/// One field of a conflict.
pub fn conflict_field(field: &ConflictField) -> Json {
    json!({
        "field": field.field.name(),
        "base": value(field.field, &field.base),
        "here": value(field.field, &field.here),
        "peer": value(field.field, &field.peer),
        "choices": ["here", "peer", "both"],
    })
}

/// The value of one field, in the shape it has inside a record; `null` when there is none.
pub fn value(field: Field, value: &Value) -> Json {
    let kind = Kind::ALL.into_iter().find(|kind| Field::of(*kind).contains(&field));
    let Some(mut record) = kind.map(Record::empty) else { return Json::Null };
    if !record.set(field, value.clone()) {
        return Json::Null;
    }
    let whole = record_json::to_json(&record);
    field.name().split('.').try_fold(&whole, |json, name| json.get(name)).cloned().unwrap_or_default()
}

/// `here`, `peer`.
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Here => "here",
        Side::Peer => "peer",
    }
}

/// The word of an action.
pub fn action(action: Action) -> &'static str {
    match action {
        Action::Delete => "delete",
        Action::Add => "add",
        Action::Change => "change",
        Action::Join => "join",
        Action::Keep => "keep",
        Action::Ask => "ask",
    }
}

/// The word of an answer.
pub fn take(take: Take) -> &'static str {
    match take {
        Take::Here => "here",
        Take::Peer => "peer",
        Take::Both => "both",
    }
}

/// The word of a step's state.
pub fn state(state: StepState) -> &'static str {
    match state {
        StepState::WillDo => "will-do",
        StepState::Held => "held",
        StepState::Parked => "parked",
        StepState::Refused => "refused",
    }
}

/// The word of a conflict's reason.
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::BothChanged => "both-changed",
        Reason::EditedDeleted => "edited-deleted",
        Reason::SamePerson => "same-person",
    }
}
