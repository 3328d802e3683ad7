//! Deleted records: kept for 90 days, and brought back.

use crate::pim::Kind;
use crate::planner::RecordId;
pub use crate::store::Trashed;
use crate::store::{Aged, Cause, NewAct};

use super::Service;
use super::error::Error;
use super::events::News;

/// How long deleted records are kept.
pub const TRASH_DAYS: i64 = 90;
/// How long every version of a living record is kept; the last ten are kept for ever.
pub const VERSION_DAYS: i64 = 730;
/// A clock that moves further than this while nobody looks is not believed at once.
const LEAP_DAYS: i64 = 180;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// When it was last looked whether something is old enough to go.
const LOOKED: &str = "trash-looked";

/// What came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restored {
    /// The record's number.
    pub id: i64,
    /// Its kind.
    pub kind: Kind,
    /// Its new revision.
    pub revision: i64,
}

impl Service {
    /// Deleted records, the last first; of a kind or of all.
    pub fn trash(&self, kind: Option<Kind>) -> Result<Vec<Trashed>, Error> {
        Ok(self.store().read(|reader| reader.trash(kind))?)
    }

    /// Brings deleted records back under their numbers, all of them or, if one is not there, none. The next sync puts
    /// them back at the places.
    pub fn take_out_of_trash(&self, ids: &[i64]) -> Result<Vec<Restored>, Error> {
        for id in ids {
            let stored = self.store().read(|reader| reader.record(RecordId(*id)))?;
            let _deleted = stored.filter(|stored| stored.deleted.is_some()).ok_or(Error::NotInTrash(*id))?;
        }
        let cause = Cause::person(self.now(), "restored");
        let restored = self.store().write(|tx| {
            let mut all = Vec::new();
            for id in ids {
                let revision = tx.restore_record(RecordId(*id), &cause)?;
                if let Some(stored) = tx.record(RecordId(*id))? {
                    all.push(Restored { id: *id, kind: stored.record.kind(), revision });
                }
            }
            Ok(all)
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(restored)
    }

    /// Lets deleted records go for good that were deleted at least so many days ago and that no place and no question
    /// still refers to; answers how many.
    pub fn empty_trash(&self, days: u32) -> Result<usize, Error> {
        let now = self.now();
        let aged = Aged { now, trash: i64::from(days) * DAY, versions: VERSION_DAYS * DAY };
        Ok(self.store().write(|tx| {
            let gone = tx.empty_trash(aged)?;
            if gone > 0 {
                let _ = tx.begin_act(&NewAct { time: now, what: "emptied", peer: None, undoes: None })?;
                let _ = tx.sweep()?;
            }
            Ok(gone)
        })?)
    }

    /// Lets go what is old enough, at most once a day. After a leap of the clock it only looks at the time, and does its
    /// work on a later day: a clock that is put right again took nothing with it.
    pub(super) fn tidy(&self) -> Result<(), Error> {
        let now = self.now();
        let looked = self.store().read(|reader| reader.setting(LOOKED))?;
        let since = looked.and_then(|time| time.parse::<i64>().ok()).map(|time| now - time);
        if since.is_some_and(|since| (0..DAY).contains(&since)) {
            return Ok(());
        }
        let believed = since.is_some_and(|since| (DAY..=LEAP_DAYS * DAY).contains(&since));
        let aged = Aged { now, trash: TRASH_DAYS * DAY, versions: VERSION_DAYS * DAY };
        Ok(self.store().write(|tx| {
            tx.set_setting(LOOKED, Some(&now.to_string()))?;
            if believed && tx.empty_trash(aged)? + tx.age_journal(aged)? > 0 {
                let _ = tx.sweep()?;
            }
            Ok(())
        })?)
    }
}
