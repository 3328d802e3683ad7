//! What a record was, and making it so again.

use crate::pim::{Field, Kind, Record};
use crate::planner::{FieldChange, RecordId};
use crate::store::{Cause, JournalAction};

use super::Service;
use super::error::Error;
use super::events::News;
use super::undo::differences;

/// One version of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionView {
    /// Its number: the record's revision then.
    pub revision: i64,
    /// Since when, milliseconds since 1970.
    pub time: i64,
    /// `add`, `change`, `delete`, `restore`.
    pub action: &'static str,
    /// Under which number the history has what made it.
    pub n: Option<i64>,
    /// What made it: `run`, `edited`, `undone` …
    pub what: String,
    /// Whose news it was; empty: a person's, on this computer.
    pub peer: String,
    /// What it changed.
    pub fields: Vec<FieldChange>,
    /// What the record was then; `None`: deleted.
    pub record: Option<Record>,
}

/// The word of what was done to a record.
pub(super) fn action_word(action: JournalAction) -> &'static str {
    match action {
        JournalAction::Add => "add",
        JournalAction::Change => "change",
        JournalAction::Delete => "delete",
        JournalAction::Restore => "restore",
    }
}

impl Service {
    /// Every version of a record that is remembered, newest first; also of a deleted one.
    pub fn versions(&self, kind: Kind, id: i64) -> Result<Vec<VersionView>, Error> {
        let (stored, versions) =
            self.store().read(|reader| Ok((reader.record(RecordId(id))?, reader.versions(RecordId(id))?)))?;
        let _stored = stored.filter(|stored| stored.record.kind() == kind).ok_or(Error::NoSuchRecord(id))?;
        let empty = Record::empty(kind);
        let views = versions.into_iter().map(|version| VersionView {
            revision: version.revision,
            time: version.time,
            action: action_word(version.action),
            n: version.act.map(|act| act.0),
            what: version.what,
            peer: version.peer,
            fields: match version.action {
                JournalAction::Change | JournalAction::Add => {
                    differences(version.before.as_ref().unwrap_or(&empty), version.after.as_ref().unwrap_or(&empty))
                }
                JournalAction::Delete | JournalAction::Restore => Vec::new(),
            },
            record: version.after,
        });
        Ok(views.collect())
    }

    /// Makes a record, or some fields of it, what it was in an earlier version; a deleted one lives again. Answers its
    /// new revision. The next sync carries it to the places.
    pub fn revert(&self, kind: Kind, id: i64, revision: i64, fields: &[Field]) -> Result<i64, Error> {
        let versions = self.versions(kind, id)?;
        let wanted = versions.into_iter().find(|version| version.revision == revision);
        let old = wanted.and_then(|version| version.record).ok_or(Error::NoSuchVersion { id, revision })?;
        if let Some(strange) = fields.iter().find(|field| !Field::of(kind).contains(field)) {
            return Err(Error::NoSuchField(strange.name().to_owned()));
        }
        let cause = Cause::person(self.now(), "reverted");
        let done = self.store().write(|tx| {
            let Some(stored) = tx.record(RecordId(id))? else { return Ok(None) };
            let mut record = if fields.is_empty() { old.clone() } else { stored.record };
            for field in fields {
                record.set(*field, old.get(*field));
            }
            tx.change_record(RecordId(id), &record, &cause).map(Some)
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        done.ok_or(Error::NoSuchRecord(id))
    }
}
