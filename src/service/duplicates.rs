//! Records that may be one: finding, joining, telling apart.

use std::collections::HashSet;

use crate::pim::{Kind, Record};
use crate::planner::{ConflictField, FieldChange, Opinion, RecordId, Sign, doubles, join, likeness};
use crate::store::{Cause, NewAct, Stored};

use super::Service;
use super::deed::{self, Deed};
use super::error::Error;
use super::events::News;
use super::library::RecordView;
use super::undo::differences;

/// Two records that may be one.
#[derive(Debug, Clone, PartialEq)]
pub struct DuplicateView {
    /// Of which kind.
    pub kind: Kind,
    /// The two; the first one would stay.
    pub pair: [RecordView; 2],
    /// What speaks for it comes to.
    pub opinion: Opinion,
    /// Higher is likelier.
    pub score: u32,
    /// Why.
    pub signs: Vec<Sign>,
    /// What joining would change of the first one.
    pub fields: Vec<FieldChange>,
}

/// Two records made one.
#[derive(Debug, Clone, PartialEq)]
pub struct JoinedView {
    /// The number of the joining in the history.
    pub n: i64,
    /// The record they are now.
    pub record: RecordView,
    /// The number of the one that went into it; it is in the trash.
    pub gone: i64,
    /// What it changed.
    pub fields: Vec<FieldChange>,
    /// Values of the other for which there was no room: they are in the trash only.
    pub clashes: Vec<ConflictField>,
}

impl Service {
    /// Every two records that may be one and were not told apart, likeliest first; of a kind or of all.
    pub fn duplicates(&self, kind: Option<Kind>) -> Result<Vec<DuplicateView>, Error> {
        let kinds = kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
        let different: HashSet<_> = self.store().read(|reader| reader.different())?.into_iter().collect();
        let region = self.region();
        let mut found = Vec::new();
        for kind in kinds {
            let all = self.store().read(|reader| reader.records(kind))?;
            let records: Vec<&Record> = all.iter().map(|stored| &stored.record).collect();
            for double in doubles(&records, &region, self.zone()) {
                let (a, b) = (&all[double.pair.0], &all[double.pair.1]);
                if different.contains(&(a.id.min(b.id), a.id.max(b.id))) {
                    continue;
                }
                let joined = join(&a.record, &b.record, &region, self.zone());
                found.push(DuplicateView {
                    kind,
                    pair: [a.clone().into(), b.clone().into()],
                    opinion: double.likeness.opinion,
                    score: double.likeness.score,
                    signs: double.likeness.signs,
                    fields: differences(&a.record, &joined.record),
                });
            }
        }
        Ok(found)
    }

    /// Two records beside each other, as if they had been found to be likely doubles; the first one would stay.
    pub fn compare_records(&self, a: i64, b: i64) -> Result<DuplicateView, Error> {
        let [first, second] = self.two(a, b)?;
        let likeness = likeness(&first.record, &second.record, &self.region(), self.zone());
        let joined = join(&first.record, &second.record, &self.region(), self.zone());
        Ok(DuplicateView {
            kind: first.record.kind(),
            fields: differences(&first.record, &joined.record),
            pair: [first.into(), second.into()],
            opinion: likeness.opinion,
            score: likeness.score,
            signs: likeness.signs,
        })
    }

    /// Makes one record of two: the first one stays, with everything the other knew; the other goes to the trash. A place
    /// that has only the other one keeps it, as the joined one; of a place that has both the other one goes once the
    /// joined one has arrived there. Undoing it splits them again.
    pub fn join_records(&self, kept: i64, gone: i64) -> Result<JoinedView, Error> {
        let [first, second] = self.two(kept, gone)?;
        let joined = join(&first.record, &second.record, &self.region(), self.zone());
        let now = self.now();
        let cause = Cause::person(now, "joined");
        let n = self.store().write(|tx| {
            let act = tx.begin_act(&NewAct { time: now, what: "joined", peer: None, undoes: None })?;
            let _ = tx.change_record(first.id, &joined.record, &cause)?;
            let _ = tx.delete_record(second.id, &cause)?;
            tx.vouch(second.id)?;
            let items = tx.join_replicas(first.id, second.id)?.into_iter().map(|id| id.0).collect();
            deed::set(tx, act, &[Deed::Joined { kept, gone, items }])?;
            Ok(act.0)
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        let record = self.record(joined.record.kind(), kept)?;
        let fields = differences(&first.record, &joined.record);
        Ok(JoinedView { n, record, gone, fields, clashes: joined.clashes })
    }

    /// Remembers for good that two records are two. Answers its number in the history; `None`: that was known.
    pub fn tell_apart(&self, a: i64, b: i64) -> Result<Option<i64>, Error> {
        let [first, second] = self.two(a, b)?;
        let new = NewAct { time: self.now(), what: "different", peer: None, undoes: None };
        Ok(self.store().write(|tx| {
            if !tx.set_different(first.id, second.id)? {
                return Ok(None);
            }
            deed::note(tx, &new, &[Deed::Different { a, b }]).map(|act| Some(act.0))
        })?)
    }

    /// Two living records of a kind.
    fn two(&self, a: i64, b: i64) -> Result<[Stored; 2], Error> {
        let living = |id: i64| {
            let stored = self.store().read(|reader| reader.record(RecordId(id)))?;
            stored.filter(|stored| stored.deleted.is_none()).ok_or(Error::NoSuchRecord(id))
        };
        let (first, second) = (living(a)?, living(b)?);
        if first.id == second.id || first.record.kind() != second.record.kind() {
            return Err(Error::NotTwo(a, b));
        }
        Ok([first, second])
    }
}
