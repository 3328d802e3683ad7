//! What places said no to: said in words, remembered, and tried again when something about it changes or the person asks.

use serde_json::{Value as Json, json};

use crate::pim::Kind;
use crate::planner::{Action, RecordId};
use crate::store::{Level, LogEntry, Peer, StoredRefusal};

use super::Service;
use super::error::Error;

pub use crate::peer::session::Objection;

/// Something a place does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalView {
    /// Of which kind it is.
    pub kind: Kind,
    /// The record.
    pub record: Option<i64>,
    /// What to call it.
    pub title: String,
    /// What was tried at the place.
    pub action: Action,
    /// Why it was refused.
    pub why: Objection,
    /// The place's code: a status of SyncML.
    pub code: u16,
    /// Since when, milliseconds since 1970.
    pub since: i64,
}

/// The word under which the log of a run keeps what was refused in it.
pub(super) const LOG_WORD: &str = "refused";

impl From<StoredRefusal> for RefusalView {
    fn from(stored: StoredRefusal) -> Self {
        Self {
            kind: stored.kind,
            record: stored.record.map(|RecordId(id)| id),
            title: stored.title,
            action: stored.step.action,
            why: Objection::of_word(&stored.why),
            code: stored.code,
            since: stored.since,
        }
    }
}

impl RefusalView {
    /// The line of a run's log that says so.
    pub(super) fn to_log(&self) -> LogEntry {
        let detail = json!({
            "kind": self.kind,
            "record": self.record,
            "title": self.title,
            "action": action_word(self.action),
            "why": self.why.word(),
            "code": self.code,
        });
        LogEntry { time: self.since, level: Level::Warning, word: LOG_WORD.to_owned(), detail: detail.to_string() }
    }

    /// What a line of a run's log says; `None` when it is about something else.
    pub(super) fn of_log(entry: &LogEntry) -> Option<Self> {
        let detail: Json = serde_json::from_str(&entry.detail).ok().filter(|_| entry.word == LOG_WORD)?;
        let text = |key: &str| detail.get(key).and_then(Json::as_str);
        Some(Self {
            kind: text("kind")?.parse().ok()?,
            record: detail.get("record").and_then(Json::as_i64),
            title: text("title")?.to_owned(),
            action: ACTIONS.into_iter().find(|action| Some(action_word(*action)) == text("action"))?,
            why: Objection::of_word(text("why")?),
            code: detail.get("code").and_then(Json::as_u64).and_then(|code| code.try_into().ok())?,
            since: entry.time,
        })
    }
}

const ACTIONS: [Action; 3] = [Action::Add, Action::Change, Action::Delete];

fn action_word(action: Action) -> &'static str {
    match action {
        Action::Delete => "delete",
        Action::Add => "add",
        _ => "change",
    }
}

impl Service {
    /// What a place does not take now, oldest first.
    pub fn refusals(&self, name: &str) -> Result<Vec<RefusalView>, Error> {
        let peer = self.find_peer(name)?;
        self.refusals_of(&peer)
    }

    pub(super) fn refusals_of(&self, peer: &Peer) -> Result<Vec<RefusalView>, Error> {
        let stored = self.store().read(|reader| reader.refusals(peer.id))?;
        Ok(stored.into_iter().map(RefusalView::from).collect())
    }

    /// What was refused in a run for the first time.
    pub fn refused_in(&self, n: i64) -> Result<Vec<RefusalView>, Error> {
        let entries = self.store().read(|reader| match reader.numbered_run(n)? {
            Some(run) => reader.log(Some(run.id)),
            None => Ok(Vec::new()),
        })?;
        Ok(entries.iter().filter_map(RefusalView::of_log).collect())
    }

    /// Lets the next sync try everything again that a place refused.
    pub fn retry_refused(&self, name: &str) -> Result<(), Error> {
        let peer = self.find_peer(name)?;
        let kinds = Kind::ALL.into_iter();
        Ok(self.store().write(|tx| kinds.clone().try_for_each(|kind| tx.forget_refusals(peer.id, kind)))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_log_says_what_was_refused() {
        for (action, why) in ACTIONS.into_iter().zip([Objection::TooLarge, Objection::Unfit, Objection::NotAllowed]) {
            let view = RefusalView {
                kind: Kind::Contacts,
                record: Some(7),
                title: "Anna Weiß".into(),
                action,
                why,
                code: 416,
                since: 5,
            };
            assert_eq!(RefusalView::of_log(&view.to_log()), Some(view));
        }
        assert_eq!(Objection::of_word("something later"), Objection::Failed);
    }
}
