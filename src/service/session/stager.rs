//! Keeps what a peer tells, before it is acknowledged.

use std::collections::HashMap;

use crate::peer::archive::Parcel;
use crate::peer::session::{Arrived, News as Told, Receipt};
use crate::pim::{Kind, Lens, Record};
use crate::planner::{self, ReplicaId};
use crate::service::error::Error;
use crate::store::{Listing, PeerId, Replica, Reported, Shelved, Staged, StoreError, Tx, Unreadable};

use super::Open;
use super::shelves::{receipt, shelve};

/// Adds whose Map has not come, to recognise them when they come back as the peer's own.
pub(super) struct PendingAdds {
    pub(super) by_name: HashMap<String, Vec<(ReplicaId, Record)>>,
}

/// Keeps what arrives, inside a transaction.
pub(super) struct Stager<'a, 'tx> {
    pub(super) tx: &'a mut Tx<'tx>,
    pub(super) peer: PeerId,
    pub(super) kind: Kind,
    pub(super) now: i64,
    pub(super) region: &'a str,
    pub(super) open: &'a mut Open,
}

impl Stager<'_, '_> {
    pub(super) fn item(&mut self, item: Arrived) -> Result<Receipt, StoreError> {
        match item.news {
            Told::Present { record, new, .. } => self.present(item.id, *record, new),
            Told::Deleted => self.deleted(item.id),
            Told::Archived => self.archived(&item.id),
            Told::Foreign(parcel) => self.foreign(item.id, parcel),
            Told::Unreadable { media_type, raw, reason } => {
                self.open.outcome.refused += 1;
                self.tx.put_unreadable(&Unreadable {
                    peer: self.peer,
                    kind: self.kind,
                    luid: item.id,
                    media_type,
                    bytes: raw,
                    reason,
                    time: self.now,
                })?;
                Ok(Receipt::Stored)
            }
        }
    }

    /// What is no record is kept as it came. What stood under its id is not missing, though nobody knows what became of it.
    fn foreign(&mut self, luid: String, parcel: Parcel) -> Result<Receipt, StoreError> {
        let listing = if self.open.whole { Listing::Whole } else { Listing::Changes };
        self.tx.remove_unreadable(self.peer, self.kind, &luid)?;
        self.tx.set_listed(self.peer, self.kind, &luid)?;
        let shelved = shelve(self.tx, self.peer, self.kind.name(), luid, parcel, listing, self.now)?;
        self.open.foreign += usize::from(matches!(shelved, Shelved::New(_)));
        Ok(receipt(shelved))
    }

    pub(super) fn report(&mut self, luid: String, reported: Reported) -> Result<bool, StoreError> {
        let staged = Staged { luid, reported, raw: None };
        let known = self.tx.stage(self.peer, self.kind, &[staged], self.now)?.first().copied().flatten();
        known.into_iter().try_for_each(|id| self.note_telling(id))?;
        Ok(known.is_some())
    }

    /// Remembers in which session the peer told of an item last, where it tells changes only.
    fn note_telling(&mut self, id: ReplicaId) -> Result<(), StoreError> {
        match self.open.telling.filter(|_| !self.open.whole) {
            Some(telling) => self.tx.note_telling(id, telling.now),
            None => Ok(()),
        }
    }

    pub(super) fn present(&mut self, luid: String, record: Record, new: bool) -> Result<Receipt, StoreError> {
        let known = self.tx.replica_by_luid(self.peer, self.kind, &luid)?;
        let Some(replica) = known else {
            // Our own Add, whose Map was lost, comes back as the peer's (spec section 6.1).
            let lens = &self.open.lens;
            let ours = self.open.pending.as_mut().and_then(|pending| pending.take(&record, lens));
            return match ours {
                Some(id) => {
                    let _ = self.tx.map(self.peer, self.kind, id, &luid, self.now)?;
                    match self.tx.replica(id)? {
                        // Both sides agree on what was sent: what was done here since was done to that.
                        Some(Replica { last_seen: None, sent_content: Some(sent), .. }) => {
                            self.tx.confirm_sent(id, &sent, &record, &[], self.now)?;
                        }
                        _ => drop(self.report(luid, Reported::Present(record))?),
                    }
                    Ok(Receipt::Stored)
                }
                None => {
                    let id = self.tx.stage_new(self.peer, self.kind, &luid, &record, self.now)?;
                    self.note_telling(id)?;
                    Ok(Receipt::Added)
                }
            };
        };
        let before = match &replica.reported {
            Reported::Present(told) => Some(told),
            _ => replica.last_seen.as_ref().or(replica.sent_content.as_ref()),
        };
        // An id given to somebody else: the one who had it is gone (spec section 6).
        let reused = match before {
            Some(before) if !planner::alike(before, &record, self.region) => {
                new || self.open.whole || (is_known(before) && is_known(&record)) || self.is_edited_here(&replica)?
            }
            _ => false,
        };
        if reused {
            let _ = self.report(luid.clone(), Reported::Deleted)?;
            if self.open.whole {
                // In a whole listing absence is no deletion.
                self.tx.set_missing(replica.id, self.now)?;
            }
            let _ = self.report(luid, Reported::Present(record))?;
            return Ok(Receipt::Added);
        }
        let same = replica.reported == Reported::Nothing && replica.last_seen.as_ref() == Some(&record);
        let _ = self.report(luid, if same { Reported::Nothing } else { Reported::Present(record) })?;
        Ok(Receipt::Stored)
    }

    /// Whether a record is here and no more what was agreed about it: an edit of it is not put into something else.
    fn is_edited_here(&self, replica: &Replica) -> Result<bool, StoreError> {
        let Some((id, agreement)) = replica.record.zip(replica.agreement.as_ref()) else { return Ok(false) };
        let stored = self.tx.record(id)?.filter(|stored| stored.deleted.is_none());
        Ok(stored.is_some_and(|stored| stored.record != *agreement))
    }

    /// The peer let go of its copy and wants ours kept: its id is cut and nothing else happens, on either side.
    pub(super) fn archived(&mut self, luid: &str) -> Result<Receipt, StoreError> {
        let kept = self.tx.mark_gone(self.peer, self.kind.name(), luid, self.now)?;
        let Some(replica) = self.tx.replica_by_luid(self.peer, self.kind, luid)? else {
            return Ok(if kept { Receipt::Stored } else { Receipt::NotThere });
        };
        self.tx.unhook_luid(replica.id)?;
        Ok(Receipt::Stored)
    }

    pub(super) fn deleted(&mut self, luid: String) -> Result<Receipt, StoreError> {
        self.tx.remove_unreadable(self.peer, self.kind, &luid)?;
        let kept = self.tx.mark_gone(self.peer, self.kind.name(), &luid, self.now)?;
        let replica = self.tx.replica_by_luid(self.peer, self.kind, &luid)?;
        let known = self.report(luid, Reported::Deleted)?;
        if let Some(replica) = replica.filter(|_| self.open.whole) {
            // What has its id now is something else. In a whole listing absence is no deletion.
            self.tx.set_missing(replica.id, self.now)?;
        }
        Ok(if known || kept { Receipt::Stored } else { Receipt::NotThere })
    }
}

/// Whether a person can be told from others by more than a name: who has another name and other numbers is no edit.
fn is_known(record: &Record) -> bool {
    record.contact().is_some_and(|contact| !(contact.phones.is_empty() && contact.emails.is_empty()))
}

impl PendingAdds {
    pub(super) fn read(store: &crate::store::Store, peer: PeerId, kind: Kind, lens: &Lens) -> Result<Self, Error> {
        let mut by_name: HashMap<String, Vec<(ReplicaId, Record)>> = HashMap::new();
        for add in store.read(|reader| reader.pending_adds(peer, kind))? {
            let seen = lens.project(&add.content);
            by_name.entry(name_key(&seen)).or_default().push((add.replica, seen));
        }
        Ok(Self { by_name })
    }

    /// The Add that this item is, if it is one. Each is taken once.
    pub(super) fn take(&mut self, record: &Record, lens: &Lens) -> Option<ReplicaId> {
        let seen = lens.project(record);
        let candidates = self.by_name.get_mut(&name_key(&seen))?;
        let at = candidates.iter().position(|(_, sent)| planner::same(sent, &seen))?;
        Some(candidates.swap_remove(at).0)
    }
}

/// What a record is called, whichever way a phone spells it.
pub(super) fn name_key(record: &Record) -> String {
    let name = record.contact().map(|c| [c.name.given.as_str(), c.name.family.as_str()].join(" ")).unwrap_or_default();
    let name = if name.trim().is_empty() { record.title() } else { name };
    crate::pim::fold::fold(&name)
}

/// The peer does not know the item any more: its id is cut, and the next plan puts it back.
pub(super) fn lost_at_peer(tx: &mut Tx<'_>, id: ReplicaId, now: i64) -> Result<(), StoreError> {
    let Some(replica) = tx.replica(id)? else { return Ok(()) };
    if let Some(luid) = replica.luid {
        let staged = Staged { luid, reported: Reported::Missing, raw: None };
        let _ = tx.stage(replica.peer, replica.kind, &[staged], now)?;
        tx.unhook_luid(id)?;
    }
    Ok(())
}

/// Notes that an Add stands at the peer, without losing what the peer told about it since.
pub(super) fn settle_add(
    tx: &mut Tx<'_>,
    id: ReplicaId,
    content: &Record,
    seen: &Record,
    now: i64,
) -> Result<(), StoreError> {
    let told = tx.replica(id)?;
    tx.confirm_sent(id, content, seen, &[], now)?;
    match told {
        Some(Replica { reported: Reported::Present(record), luid: Some(luid), peer, kind, .. }) => {
            let staged = Staged { luid, reported: Reported::Present(record), raw: None };
            tx.stage(peer, kind, &[staged], now).map(drop)
        }
        _ => Ok(()),
    }
}
