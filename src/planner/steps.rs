//! Steps and decisions, put together the same way everywhere.

use std::borrow::Cow;

use super::types::{Action, Because, Conflict, Couple, Decision, FieldChange, Settled, Side, Step, StepState};
use crate::pim::{Field, Record, Value};

impl Step {
    /// A step that brings an item into being.
    pub(super) fn add(side: Side, because: Because, content: &Record) -> Step {
        Step::bare(side, Action::Add, because, content).with(content.clone())
    }

    /// What changes, for people.
    pub fn changes(&self) -> Cow<'_, [FieldChange]> {
        match &self.content {
            Some(content) if self.action == Action::Add => content
                .fields()
                .map(|(field, after)| FieldChange { field, before: Value::Absent, after })
                .collect::<Vec<_>>()
                .into(),
            _ => (&self.fields).into(),
        }
    }

    /// A step that removes an item.
    pub(super) fn delete(side: Side, because: Because, target: &Record) -> Step {
        let fields = target.fields().map(|(field, before)| FieldChange { field, before, after: Value::Absent });
        Step {
            fields: fields.collect(),
            expects: Some(target.fingerprint()),
            ..Step::bare(side, Action::Delete, because, target)
        }
    }

    /// A step that writes some fields of an item.
    pub(super) fn change(side: Side, because: Because, target: &Record, content: Record, fields: &[Field]) -> Step {
        let fields = Field::of(target.kind()).iter().copied().filter(|field| fields.contains(field));
        let fields = fields.map(|field| FieldChange { field, before: target.get(field), after: content.get(field) });
        Step {
            fields: fields.collect(),
            expects: Some(target.fingerprint()),
            ..Step::bare(side, Action::Change, because, &content)
        }
        .with(content)
    }

    /// A step that writes nothing.
    pub(super) fn bare(side: Side, action: Action, because: Because, about: &Record) -> Step {
        Step {
            side,
            action,
            title: about.title(),
            because,
            fields: Vec::new(),
            state: StepState::WillDo,
            expects: None,
            content: None,
        }
    }

    pub(super) fn in_state(self, state: StepState) -> Step {
        Step { state, ..self }
    }

    fn with(self, content: Record) -> Step {
        Step { content: Some(content), ..self }
    }
}

impl Decision {
    /// A decision about a couple with nothing in it yet.
    pub(super) fn about(couple: &Couple) -> Decision {
        Decision {
            record: couple.record,
            date: couple.date,
            replica: couple.replica,
            past: None,
            steps: Vec::new(),
            conflict: None,
            settled: Settled::Open,
        }
    }

    pub(super) fn step(mut self, step: Step) -> Decision {
        self.steps.push(step);
        self
    }

    pub(super) fn settled(self, settled: Settled) -> Decision {
        Decision { settled, ..self }
    }

    pub(super) fn conflict(self, conflict: Conflict) -> Decision {
        Decision { conflict: Some(conflict), ..self }
    }

    /// Whether the plan would do something on a side by itself.
    pub fn will_do(&self, side: Side) -> bool {
        self.steps.iter().any(|step| step.side == side && step.state == StepState::WillDo)
    }
}
