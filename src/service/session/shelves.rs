//! Archive items in a session: what a peer brings that no record is made of, and what of it goes back.

use std::collections::{HashMap, VecDeque};

use serde_json::json;

use crate::format::archive;
use crate::peer::archive::{Archivist, Delivery, DeliveryNews, Parcel, Return, ShelfOpening};
use crate::peer::session::{Asked, Denied, DeskFailed, Listed, Opened, Outcome, Receipt, Recollection};
use crate::service::archive::wants_archive;
use crate::service::error::Error;
use crate::service::outcome::ShelfOutcome;
use crate::store::{
    AnchorPair, ArchiveId, Incoming, Level, Listing, PeerId, Restoring, Shelf, Shelved, StoreError, Tx,
};

use super::Session;
use super::memory::{Memory, next_anchor_after};

/// What one session does with one shelf.
#[derive(Default)]
pub(super) struct OpenShelf {
    /// Everything is listed.
    whole: bool,
    /// Whether it has anchors of its own; the shelf of a kind of records goes with that kind.
    is_own: bool,
    queue: VecDeque<ArchiveId>,
    flights: HashMap<u64, ArchiveId>,
    pub(super) outcome: ShelfOutcome,
}

impl OpenShelf {
    fn named(name: &str) -> Self {
        let outcome = ShelfOutcome { shelf: name.to_owned(), ..ShelfOutcome::default() };
        Self { outcome, ..Self::default() }
    }
}

/// Keeps an item as it came, with what a list shows of it.
pub(super) fn shelve(
    tx: &mut Tx<'_>,
    peer: PeerId,
    shelf: &str,
    luid: String,
    parcel: Parcel,
    listing: Listing,
    now: i64,
) -> Result<Shelved, StoreError> {
    let Parcel { media_type, bytes, parent, new } = parcel;
    let face = archive::face(&media_type, &bytes, &luid);
    let item = Incoming {
        luid,
        parent,
        nature: face.nature.name().to_owned(),
        media_type,
        bytes,
        title: face.title,
        dated: face.dated.map(|moment| moment.to_string()),
        words: face.words,
        new,
    };
    tx.shelve(peer, shelf, &item, listing, now)
}

/// What the peer is told of an item that was kept.
pub(super) fn receipt(shelved: Shelved) -> Receipt {
    match shelved {
        Shelved::New(_) => Receipt::Added,
        Shelved::Changed(_) | Shelved::Known(_) => Receipt::Stored,
    }
}

impl Session {
    /// The peer, if it may be worked with.
    fn shelf_peer(&self) -> Result<PeerId, Error> {
        self.peer.as_ref().map(|peer| peer.id).ok_or(Error::LoginRefused)
    }

    fn open_own_shelf(&mut self, opening: &ShelfOpening) -> Result<Opened, Error> {
        let peer = self.shelf_peer()?;
        let store = self.service.store().clone();
        let name = opening.shelf.as_str();
        let anchors = store.read(|reader| reader.shelf(peer, name))?.map(|shelf: Shelf| shelf.anchors);
        let anchors = anchors.unwrap_or_default();
        let memory = Memory::of_anchors(&anchors, opening.last.as_deref());
        let strange = memory == Memory::Strange;
        let mode = match opening.asked {
            Asked::Slow | Asked::RefreshFromPeer => opening.asked,
            _ if strange => Asked::Slow,
            Asked::Resume => Asked::TwoWay,
            asked => asked,
        };
        let our_last = match &memory {
            Memory::Current(ours) | Memory::Previous(ours) => Some(ours.clone()),
            Memory::Strange => anchors.current.as_ref().map(|pair| pair.ours.clone()),
        };
        let our_next = next_anchor_after(&anchors, self.service.now());
        let pair = AnchorPair { ours: our_next.clone(), theirs: opening.next.clone() };
        let hold = self.hold();
        store.write(|tx| {
            hold.keep(tx)?;
            if matches!(memory, Memory::Previous(_)) {
                tx.step_back_shelf(peer, name)?;
            }
            tx.begin_shelf(peer, name, &opening.peer_database, &pair)?;
            if mode.is_whole() { tx.clear_shelf_listing(peer, name) } else { Ok(()) }
        })?;
        let shelf = OpenShelf { whole: mode.is_whole(), is_own: true, ..OpenShelf::named(name) };
        let _ = self.shelves.insert(name.to_owned(), shelf);
        let refresh_required = strange && !opening.asked.is_whole();
        Ok(Opened::Run { mode, refresh_required, our_last, our_next })
    }

    fn take_in(&mut self, name: &str, items: Vec<Delivery>) -> Result<Vec<Receipt>, Error> {
        let (peer, now, hold) = (self.shelf_peer()?, self.service.now(), self.hold());
        let Some(shelf) = self.shelves.get_mut(name) else { return Ok(vec![Receipt::Failed; items.len()]) };
        let listing = if shelf.whole { Listing::Whole } else { Listing::Changes };
        self.items += items.len();
        let (mut added, mut changed, mut deleted) = (0, 0, 0);
        let receipts = self.service.store().write(|tx| {
            hold.keep(tx)?;
            let mut receipts = Vec::with_capacity(items.len());
            for Delivery { id, news } in items {
                let known = |there: bool| if there { Receipt::Stored } else { Receipt::NotThere };
                receipts.push(match news {
                    DeliveryNews::Present(parcel) => {
                        let shelved = shelve(tx, peer, name, id, parcel, listing, now)?;
                        added += usize::from(matches!(shelved, Shelved::New(_)));
                        changed += usize::from(matches!(shelved, Shelved::Changed(_)));
                        receipt(shelved)
                    }
                    DeliveryNews::Moved { parent } => known(tx.move_archived(peer, name, &id, parent.as_deref())?),
                    DeliveryNews::Gone => {
                        let there = tx.mark_gone(peer, name, &id, now)?;
                        deleted += usize::from(there);
                        known(there)
                    }
                });
            }
            Ok(receipts)
        })?;
        shelf.outcome.received += added;
        shelf.outcome.changed += changed;
        shelf.outcome.gone += deleted;
        Ok(receipts)
    }

    fn finish_listing(&mut self, name: &str, listed: Listed) -> Result<usize, Error> {
        let (peer, now, hold) = (self.shelf_peer()?, self.service.now(), self.hold());
        // The items of a kind came with its records; only what goes back is still to be found.
        let shelf = self.shelves.entry(name.to_owned()).or_insert_with(|| OpenShelf::named(name));
        let whole = shelf.is_own && shelf.whole && listed == Listed::Whole;
        let (gone, returns) = self.service.store().write(|tx| {
            hold.keep(tx)?;
            let gone = if whole { tx.mark_unlisted_gone(peer, name, now)? } else { 0 };
            Ok((gone, tx.restores(peer, name)?))
        })?;
        shelf.outcome.gone += gone;
        shelf.whole = false;
        let preview = self.request.preview;
        shelf.queue = returns.into_iter().filter(|_| !preview).map(|item| item.id).collect();
        Ok(shelf.queue.len())
    }

    /// Written down as sent before its bytes leave: whoever is cut off here asks again, and knows it when it comes back.
    fn send_back(&mut self, name: &str) -> Result<Option<Return>, Error> {
        let hold = self.hold();
        let Some(id) = self.shelves.get_mut(name).and_then(|shelf| shelf.queue.pop_front()) else { return Ok(None) };
        let found = self.service.store().write(|tx| {
            hold.keep(tx)?;
            tx.set_restoring(id, Restoring::Sent, None)?;
            Ok(tx.archived(id)?.zip(Some(tx.archive_bytes(id)?)))
        })?;
        let Some((item, bytes)) = found else { return Ok(None) };
        self.tokens += 1;
        if let Some(shelf) = self.shelves.get_mut(name) {
            let _ = shelf.flights.insert(self.tokens, id);
        }
        let parcel = Parcel { media_type: item.media_type, bytes, parent: item.parent, new: true };
        Ok(Some(Return { token: self.tokens, number: id.0, parcel }))
    }

    fn settle_returns(&mut self, name: &str, answers: Vec<(u64, Outcome)>) -> Result<(), Error> {
        let (now, hold) = (self.service.now(), self.hold());
        let Some(shelf) = self.shelves.get_mut(name) else { return Ok(()) };
        let answers: Vec<(ArchiveId, Outcome)> =
            answers.into_iter().filter_map(|(token, outcome)| Some((shelf.flights.remove(&token)?, outcome))).collect();
        let mut refused = Vec::new();
        self.service.store().write(|tx| {
            hold.keep(tx)?;
            for (id, outcome) in &answers {
                match outcome {
                    Outcome::Done => {
                        shelf.outcome.returned += 1;
                        tx.confirm_restore(*id, now)?;
                    }
                    Outcome::Refused(why, code) => {
                        tx.set_restoring(*id, Restoring::Refused, Some(*code))?;
                        refused.push((tx.archived(*id)?.map(|item| item.title), why.word(), *code));
                    }
                    // For the next session.
                    Outcome::Full | Outcome::Gone | Outcome::Later(_) => {
                        tx.set_restoring(*id, Restoring::Wanted, None)?;
                    }
                }
            }
            Ok(())
        })?;
        shelf.outcome.refused += refused.len();
        for (title, why, code) in refused {
            let detail = json!({ "shelf": name, "title": title, "why": why, "code": code });
            self.log(Level::Warning, "restore-refused", &detail);
        }
        Ok(())
    }

    /// What could not be read by an earlier version and is recognised now becomes part of the archive.
    pub(super) fn adopt_unreadable(&self) -> Result<(), Error> {
        let (peer, store) = (self.shelf_peer()?, self.service.store());
        let kept = store.read(|reader| reader.unreadable(peer))?;
        for item in kept.into_iter().filter(|item| archive::is_kept(&item.media_type, &item.bytes)) {
            let parcel = Parcel { media_type: item.media_type, bytes: item.bytes, parent: None, new: false };
            store.write(|tx| {
                tx.remove_unreadable(peer, item.kind, &item.luid)?;
                shelve(tx, peer, item.kind.name(), item.luid, parcel, Listing::Changes, item.time)
            })?;
        }
        Ok(())
    }

    /// Says in the log what was kept.
    pub(super) fn log_shelves(&mut self) {
        let done: Vec<_> = self.shelves.values().map(|shelf| shelf.outcome.clone()).collect();
        for did in done.into_iter().filter(|did| !did.is_quiet()) {
            let detail = json!({
                "shelf": did.shelf,
                "received": did.received,
                "changed": did.changed,
                "gone": did.gone,
                "returned": did.returned,
                "refused": did.refused,
            });
            self.log(Level::Info, "archived", &detail);
        }
    }

    /// Items of a kind of records that were none are told of like those of a shelf.
    pub(super) fn count_foreign(&mut self, name: &str, received: usize) {
        if received > 0 {
            let shelf = self.shelves.entry(name.to_owned()).or_insert_with(|| OpenShelf::named(name));
            shelf.outcome.received += received;
        }
    }

    /// The session ended well: the anchors of its shelves move.
    pub(super) fn commit_shelves(&self) -> Result<(), Error> {
        let (peer, now, hold) = (self.shelf_peer()?, self.service.now(), self.hold());
        let own: Vec<&String> = self.shelves.iter().filter(|(_, shelf)| shelf.is_own).map(|(name, _)| name).collect();
        if own.is_empty() {
            return Ok(());
        }
        Ok(self.service.store().write(|tx| {
            hold.keep(tx)?;
            own.iter().try_for_each(|name| tx.commit_shelf(peer, name, now))
        })?)
    }
}

impl Archivist for Session {
    fn open_shelf(&mut self, opening: &ShelfOpening) -> Result<Opened, DeskFailed> {
        if self.busy {
            return Ok(Opened::Refuse(Denied::Busy));
        }
        if self.peer.as_ref().and_then(wants_archive) == Some(false) {
            self.log(Level::Info, "archive-off", &json!({ "shelf": opening.shelf }));
            return Ok(Opened::Refuse(Denied::Forbidden));
        }
        if self.stranger.is_some() {
            return Ok(Opened::Refuse(Denied::Forbidden));
        }
        self.open_own_shelf(opening).map_err(|error| self.fail(error))
    }

    fn shelf_downgraded(&mut self, name: &str) -> Result<(), DeskFailed> {
        let (peer, hold) = (self.shelf_peer().map_err(|error| self.fail(error))?, self.hold());
        let Some(shelf) = self.shelves.get_mut(name) else { return Ok(()) };
        if std::mem::replace(&mut shelf.whole, true) {
            return Ok(());
        }
        let cleared = self.service.store().write(|tx| {
            hold.keep(tx)?;
            tx.clear_shelf_listing(peer, name)
        });
        cleared.map_err(|error| self.fail(error.into()))
    }

    fn shelved(&mut self, name: &str, items: Vec<Delivery>) -> Result<Vec<Receipt>, DeskFailed> {
        self.take_in(name, items).map_err(|error| self.fail(error))
    }

    fn shelf_complete(&mut self, name: &str, listed: Listed) -> Result<usize, DeskFailed> {
        self.finish_listing(name, listed).map_err(|error| self.fail(error))
    }

    fn next_return(&mut self, name: &str) -> Result<Option<Return>, DeskFailed> {
        self.send_back(name).map_err(|error| self.fail(error))
    }

    fn returned(&mut self, name: &str, answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        self.settle_returns(name, answers).map_err(|error| self.fail(error))
    }

    fn returns_mapped(&mut self, name: &str, pairs: Vec<(i64, String)>) -> Result<(), DeskFailed> {
        let (peer, now, hold) = (self.shelf_peer().map_err(|error| self.fail(error))?, self.service.now(), self.hold());
        let mapped = self.service.store().write(|tx| {
            hold.keep(tx)?;
            pairs.iter().try_for_each(|(number, luid)| tx.map_restored(peer, name, ArchiveId(*number), luid, now))
        });
        mapped.map_err(|error| self.fail(error.into()))
    }

    fn recall_shelf(&mut self, name: &str) -> Result<Recollection, DeskFailed> {
        let peer = self.shelf_peer().map_err(|error| self.fail(error))?;
        let known = self.service.store().read(|reader| reader.shelf(peer, name));
        let anchors = known.map_err(|error| self.fail(error.into()))?.map(|shelf| shelf.anchors).unwrap_or_default();
        Ok(Recollection {
            next: next_anchor_after(&anchors, self.service.now()),
            listed: if anchors.current.is_some() { Listed::Part } else { Listed::Whole },
            anchors: anchors.current.map(|pair| (pair.ours, pair.theirs)),
            suspended: false,
        })
    }

    fn shelf_remembered(&mut self, name: &str, ours: &str, theirs: &str) -> Result<(), DeskFailed> {
        let (peer, now, hold) = (self.shelf_peer().map_err(|error| self.fail(error))?, self.service.now(), self.hold());
        let pair = AnchorPair { ours: ours.to_owned(), theirs: theirs.to_owned() };
        let moved = self.service.store().write(|tx| {
            hold.keep(tx)?;
            tx.change_shelf_anchors(peer, name, &pair)?;
            tx.commit_shelf(peer, name, now)
        });
        moved.map_err(|error| self.fail(error.into()))
    }

    fn shelf_forgotten(&mut self, name: &str) -> Result<(), DeskFailed> {
        let peer = self.shelf_peer().map_err(|error| self.fail(error))?;
        if let Some(shelf) = self.shelves.get_mut(name) {
            // What came of it is kept; its anchors do not move.
            shelf.is_own = false;
        }
        let known = self.service.store().read(|reader| reader.shelf(peer, name));
        match known.map_err(|error| self.fail(error.into()))? {
            None => Ok(()),
            Some(_) => {
                let forgotten = self.service.store().write(|tx| tx.forget_shelf_anchors(peer, name));
                forgotten.map_err(|error| self.fail(error.into()))
            }
        }
    }
}

#[cfg(test)]
mod tests;
