//! The way back: a plan from a copy, and its carrying out.
//!
//! A restore is planned, looked at and then carried out in one transaction, after a safety copy of its own. Every change
//! is a line of the journal with what was before. To a place it goes through the records here: its next sync carries it.

mod plan;

use super::look::{CopySource, OpenedCopy};
use super::{COMPUTER, CopyReason, Whose};
use crate::pim::{Field, Kind, Record};
use crate::planner::{Action, FieldChange, RecordId};
use crate::service::Service;
use crate::service::deed::{self, Deed};
use crate::service::error::Error;
use crate::service::events::News;
use crate::service::outcome::Tally;
use crate::service::run::{SyncMode, SyncRequest};
use crate::store::{Cause, Collection, NewAct, PeerId, Reader, StoreError, Tx};

/// What the history and the journal call a restore.
const FROM_COPY: &str = "from-copy";

/// How a restore treats what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Manner {
    /// Brings back what is not here any more; what is here stays as it is.
    #[default]
    AddMissing,
    /// As it was: what differs is changed back, and what the copy does not have is deleted.
    Replace,
}

/// What is to be restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreRequest {
    /// From which copy.
    pub source: CopySource,
    /// Only these kinds; none: all.
    pub kinds: Vec<Kind>,
    /// Only these items, by their number in the copy; none: all. The rest is not touched.
    pub ids: Vec<i64>,
    /// Only this field of records that are here.
    pub field: Option<Field>,
    /// Replace, or add what is missing.
    pub manner: Manner,
    /// The place that is to get it with its next sync.
    pub to: Option<String>,
}

impl RestoreRequest {
    /// Everything of a copy that is missing here.
    pub fn of(source: CopySource) -> Self {
        RestoreRequest { source, kinds: Vec::new(), ids: Vec::new(), field: None, manner: Manner::AddMissing, to: None }
    }

    /// Whether whole kinds become what they were: only then something may be deleted.
    fn replaces_all(&self) -> bool {
        self.manner == Manner::Replace && self.ids.is_empty() && self.field.is_none()
    }
}

/// One step of a restore; all are on this computer.
#[derive(Debug, Clone, PartialEq)]
pub struct RestoreStep {
    /// From 1.
    pub n: usize,
    /// Add, change, delete; ask: perhaps somebody who is here, and left alone.
    pub action: Action,
    /// Of which kind the record is.
    pub kind: Kind,
    /// The record here, if there is or was one.
    pub record: Option<i64>,
    /// Its number in the copy; none for what the copy does not have.
    pub item: Option<i64>,
    /// What to call it.
    pub title: String,
    /// What changes.
    pub fields: Vec<FieldChange>,
    content: Option<Record>,
}

/// What a restore does.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RestorePlan {
    /// The steps, kind by kind: what is deleted first.
    pub steps: Vec<RestoreStep>,
    /// Items that are here as they were, or are left as they are.
    pub unchanged: usize,
    /// Files of the copy that are damaged; what can still be read of them is restored, and nothing is deleted for what
    /// cannot.
    pub damaged: Vec<String>,
    /// What was wished and cannot be read any more.
    pub left_out: Vec<LeftOut>,
    /// Whether the place it goes to is made like this computer by its next sync.
    pub replaces_peer: bool,
}

/// What of a kind is left out because the copy is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Of which kind.
    pub kind: Kind,
    /// How many items cannot be read.
    pub lost: usize,
    /// The titles of the items whose photo cannot be read; they come without it.
    pub without_photo: Vec<String>,
}

impl RestorePlan {
    /// How many records it adds, changes and deletes.
    pub fn tally(&self) -> Tally {
        let count = |action| self.steps.iter().filter(|step| step.action == action).count();
        Tally { added: count(Action::Add), changed: count(Action::Change), deleted: count(Action::Delete) }
    }

    /// Whether something that is here now would be overwritten or deleted, here or at the place.
    pub fn erases(&self) -> bool {
        let tally = self.tally();
        tally.changed + tally.deleted > 0 || self.replaces_peer
    }
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq)]
pub struct Restored {
    /// What was done.
    pub plan: RestorePlan,
    /// Its number in the history; `None`: there was nothing to do.
    pub act: Option<i64>,
    /// The number of the copy that was made before.
    pub copy: Option<i64>,
}

impl Service {
    /// What a restore would do.
    pub fn preview_restore(&self, request: &RestoreRequest) -> Result<RestorePlan, Error> {
        let (opened, _) = self.prepare(request)?;
        Ok(self.store().read(|reader| self.restore_plan(reader, &opened, request))?)
    }

    /// Restores. What it erases has to be allowed by `yes`.
    ///
    /// # Errors
    /// [`Error::NeedsYes`] when something would be erased without a yes, [`Error::NoSafetyCopy`], and everything
    /// [`Service::look_into`] fails with. Nothing is changed then.
    pub fn restore(&self, request: &RestoreRequest, yes: Consent) -> Result<Restored, Error> {
        let (opened, peer) = self.prepare(request)?;
        let plan = self.store().read(|reader| self.restore_plan(reader, &opened, request))?;
        if plan.erases() && yes == Consent::Missing {
            return Err(Error::NeedsYes("restore".to_owned()));
        }
        if plan.tally().total() == 0 && !plan.replaces_peer {
            return Ok(Restored { plan, act: None, copy: None });
        }
        let copy = self.secure(Whose::Here, CopyReason::Restore, COMPUTER)?.n;
        let now = self.now();
        let (plan, act) = self.store().write(|tx| {
            // Planned again where nobody else can write.
            let plan = self.restore_plan(tx, &opened, request)?;
            let act = tx.begin_act(&NewAct { time: now, what: FROM_COPY, peer, undoes: None })?;
            let cause = Cause::person(now, FROM_COPY);
            plan.steps.iter().try_for_each(|step| carry_out(tx, step, &cause))?;
            if let (Some(peer), true) = (peer, plan.replaces_peer) {
                let whole: Vec<Kind> =
                    kinds(&opened, request).into_iter().filter(|kind| opened.is_whole(*kind)).collect();
                let wished = wish_replacement(tx, peer, &whole)?;
                deed::set(tx, act, &wished)?;
            }
            Ok((plan, act))
        })?;
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(Restored { plan, act: Some(act.0), copy: Some(copy) })
    }

    fn prepare(&self, request: &RestoreRequest) -> Result<(OpenedCopy, Option<PeerId>), Error> {
        let peer = request.to.as_ref().map(|name| self.find_peer(name)).transpose()?.map(|peer| peer.id);
        let opened = self.look_into(&request.source)?;
        let known = |id: &&i64| opened.items.values().flatten().any(|item| item.id == **id);
        if let Some(id) = request.ids.iter().find(|id| !known(id)) {
            return Err(Error::NoSuchRecord(*id));
        }
        if let Some(kind) = request.kinds.iter().find(|kind| !opened.items.contains_key(kind)) {
            return Err(Error::DamagedCopy {
                path: opened.n.map(|n| n.to_string()).unwrap_or_default(),
                reason: format!("there are no {kind} in it that can be read"),
            });
        }
        Ok((opened, peer))
    }

    fn restore_plan(
        &self,
        reader: &Reader<'_>,
        opened: &OpenedCopy,
        request: &RestoreRequest,
    ) -> Result<RestorePlan, StoreError> {
        let mut whole = RestorePlan {
            damaged: opened.damaged.clone(),
            left_out: left_out(opened, request),
            replaces_peer: request.to.is_some()
                && request.replaces_all()
                && kinds(opened, request).iter().any(|kind| opened.is_whole(*kind)),
            ..RestorePlan::default()
        };
        let region = self.region();
        for kind in kinds(opened, request) {
            let items = opened.items.get(&kind).map(Vec::as_slice).unwrap_or_default();
            let planner = plan::Planner {
                request,
                opened,
                kind,
                here: reader.records(kind)?,
                region: &region,
                home: self.zone(),
            };
            planner.plan(
                items,
                |id| {
                    let known = reader.record(RecordId(id))?;
                    Ok(known.filter(|stored| stored.deleted.is_some() && stored.record.kind() == kind))
                },
                &mut whole,
            )?;
        }
        (1..).zip(&mut whole.steps).for_each(|(n, step)| step.n = n);
        Ok(whole)
    }
}

/// Whether a person said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Consent {
    Given,
    Missing,
}

fn kinds(opened: &OpenedCopy, request: &RestoreRequest) -> Vec<Kind> {
    let wanted = |kind: &Kind| request.kinds.is_empty() || request.kinds.contains(kind);
    opened.items.keys().copied().filter(wanted).collect()
}

/// What the wish loses by the damage.
fn left_out(opened: &OpenedCopy, request: &RestoreRequest) -> Vec<LeftOut> {
    let wanted = |kind: &Kind| request.kinds.is_empty() || request.kinds.contains(kind);
    let gaps = opened.gaps.iter().filter(|(kind, _)| wanted(kind));
    let all = gaps.map(|(kind, gap)| {
        let is_wished = |id: i64| request.ids.is_empty() || request.ids.contains(&id);
        let items = opened.items.get(kind).into_iter().flatten();
        let bare = items.filter(|item| gap.without_photo.contains(&item.id) && is_wished(item.id));
        LeftOut {
            kind: *kind,
            lost: if request.ids.is_empty() { gap.lost } else { 0 },
            without_photo: bare.map(|item| item.content.title()).collect(),
        }
    });
    all.filter(|left| left.lost > 0 || !left.without_photo.is_empty()).collect()
}

fn carry_out(tx: &mut Tx<'_>, step: &RestoreStep, cause: &Cause) -> Result<(), StoreError> {
    match (step.action, step.record, &step.content) {
        (Action::Add | Action::Change, Some(id), Some(content)) => {
            tx.change_record(RecordId(id), content, cause).map(drop)
        }
        (Action::Add, None, Some(content)) => tx.add_record(content, cause).map(drop),
        (Action::Delete, Some(id), _) => tx.delete_record(RecordId(id), cause).map(drop),
        _ => Ok(()),
    }
}

/// The place's next sync makes it like this computer, and may delete there what is not here. What was wished so.
fn wish_replacement(tx: &mut Tx<'_>, peer: PeerId, kinds: &[Kind]) -> Result<Vec<Deed>, StoreError> {
    let wish = SyncRequest { mode: SyncMode::ReplacePeer, yes: true, ..SyncRequest::default() };
    for kind in kinds {
        let known = tx.collection(peer, *kind)?;
        let collection = known.unwrap_or_else(|| Collection::new(peer, *kind, kind.name()));
        let next_mode = Some(wish.to_standing_word());
        tx.put_collection(&Collection { next_mode, ..collection })?;
    }
    Ok(kinds.iter().map(|kind| Deed::Wished { peer: peer.0, kind: kind.name().to_owned() }).collect())
}
