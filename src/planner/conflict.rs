//! Quarrels: what a person has to settle.

use super::types::{Answer, Conflict, ConflictField, Reason, RecordId, Side, Take};

impl Conflict {
    /// Both sides changed the same fields.
    pub(super) fn both_changed(fields: Vec<ConflictField>) -> Option<Conflict> {
        let conflict = Conflict { reason: Reason::BothChanged, fields, candidates: Vec::new(), deleted_on: None };
        (!conflict.fields.is_empty()).then_some(conflict)
    }

    /// One side deleted what the other edited.
    pub(super) fn edited_deleted(deleted_on: Side) -> Conflict {
        Conflict {
            reason: Reason::EditedDeleted,
            fields: Vec::new(),
            candidates: Vec::new(),
            deleted_on: Some(deleted_on),
        }
    }

    /// A staged replica that may be one of these.
    pub(super) fn same_person(candidates: Vec<RecordId>) -> Conflict {
        Conflict { reason: Reason::SamePerson, fields: Vec::new(), candidates, deleted_on: None }
    }
}

/// The answer about the whole item, if there is one.
pub(super) fn about_all(answers: &[Answer]) -> Option<Take> {
    answers.iter().rev().find(|answer| answer.field.is_none()).map(|answer| answer.take)
}
