//! Archive items of a server whose client we are: its databases of bookmarks, mails, files and journal entries are read
//! and never written to, but for what a person wants back. A conversation of its own reads, after that about the
//! records, and another one gives back, only where something is wanted.

use std::collections::BTreeMap;

use super::ledger::luid_of;
use super::{Failure, listed};
use crate::peer::archive::{Delivery, DeliveryNews, Parcel, Return, ShelfOpening};
use crate::peer::session::{Asked, Desk, DeskFailed, Opened, Outcome, Receipt, Recollection, Remark};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::AnchorPair;
use crate::protocol::syncml::client::{
    Added, ClientStore, Content, Memory, NotKept, Pending, Refusal, Replaced, Report, Scope, StoreOptions,
};
use crate::protocol::syncml::message::{MapItem, Verb};
use crate::protocol::syncml::status;

/// What our ids begin with of items that go back to the server; those of its own items begin with other letters.
const RETURNED: &str = "r";

/// What a conversation about archive items does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Errand {
    /// Hear what the server has.
    Fetch,
    /// Give back what is wanted there.
    GiveBack,
}

/// One database of archive items at the server.
pub(super) struct Barrel {
    /// Our name of it.
    name: String,
    /// The server's.
    remote: String,
    memory: Recollection,
    next: String,
    /// Everything is asked for by 205 instead of 201.
    by_refresh: bool,
    open: bool,
    whole: bool,
    failed: Option<u16>,
    /// The server let the conversation be another than we asked for, so that nothing may be sent in it.
    turned: bool,
    inbox: Vec<Delivery>,
    maps: Vec<MapItem>,
    returns: BTreeMap<String, Return>,
    answers: Vec<(u64, Outcome)>,
    /// What the server took; it counts when the conversation has ended well.
    taken: Vec<(u64, i64, String)>,
    committed: Option<AnchorPair>,
    distrusted: bool,
}

impl Barrel {
    pub(super) fn new(name: &str, remote: String, memory: Recollection) -> Self {
        Barrel {
            name: name.to_owned(),
            remote,
            next: memory.next.clone(),
            memory,
            by_refresh: false,
            open: false,
            whole: false,
            failed: None,
            turned: false,
            inbox: Vec::new(),
            maps: Vec::new(),
            returns: BTreeMap::new(),
            answers: Vec::new(),
            taken: Vec::new(),
            committed: None,
            distrusted: false,
        }
    }

    fn asks(&self, errand: Errand) -> SyncType {
        match (errand, &self.memory.anchors, self.by_refresh) {
            (Errand::GiveBack, ..) | (_, Some(_), _) => SyncType::TwoWay,
            (Errand::Fetch, None, true) => SyncType::RefreshFromServer,
            (Errand::Fetch, None, false) => SyncType::Slow,
        }
    }

    /// What the protocol is told of it.
    pub(super) fn options(&self, errand: Errand) -> StoreOptions {
        StoreOptions {
            local: self.name.clone(),
            remote: self.remote.clone(),
            mode: self.asks(errand),
            next: self.next.clone(),
        }
    }

    /// Whether something is wanted back there.
    pub(super) fn gives_back(&self) -> bool {
        !self.returns.is_empty()
    }

    /// Whether the server is to be asked in another way: where memories differ for everything, and where it did not want
    /// to list that in the other way. Says yes once to each.
    pub(super) fn may_ask_otherwise(&mut self) -> bool {
        if self.failed == Some(status::REFRESH_REQUIRED) && self.memory.anchors.take().is_some() {
            self.failed = None;
            return true;
        }
        let refused = self.failed.is_some_and(|code| !matches!(code, status::NOT_FOUND | status::FORBIDDEN));
        let again = refused && !self.open && !self.by_refresh && self.asks(Errand::Fetch) == SyncType::Slow;
        if again {
            self.by_refresh = true;
            self.failed = None;
        }
        again
    }
}

/// The keeper of a conversation about archive items.
pub(super) struct Cellar<'a, D: Desk> {
    pub(super) desk: &'a mut D,
    pub(super) barrels: &'a mut Vec<Barrel>,
    pub(super) errand: Errand,
    pub(super) nonce: &'a mut Option<Vec<u8>>,
    pub(super) failed: &'a mut Option<DeskFailed>,
}

impl<D: Desk> Cellar<'_, D> {
    fn try_to(&mut self, work: impl FnOnce(&mut Self) -> Result<(), DeskFailed>) {
        if self.failed.is_none() {
            *self.failed = work(self).err();
        }
    }

    fn at(&mut self, name: &str) -> Option<&mut Barrel> {
        self.barrels.iter_mut().find(|barrel| barrel.name == name)
    }

    fn open(&mut self, name: &str, mode: SyncType) -> Result<(), DeskFailed> {
        let Some(barrel) = self.barrels.iter_mut().find(|barrel| barrel.name == name) else { return Ok(()) };
        barrel.whole = matches!(mode, SyncType::Slow | SyncType::RefreshFromServer);
        let opening = ShelfOpening {
            shelf: name.to_owned(),
            peer_database: barrel.remote.clone(),
            asked: if barrel.whole { Asked::Slow } else { Asked::TwoWay },
            last: barrel.memory.anchors.as_ref().map(|(_, theirs)| theirs.clone()),
            next: String::new(),
        };
        let opened = self.desk.open_shelf(&opening)?;
        // What was not listed cannot be compared.
        barrel.open = matches!(opened, Opened::Run { mode, .. } if barrel.whole || !mode.is_whole());
        Ok(())
    }

    fn take(&mut self, name: &str, delivery: Delivery) -> Result<(), Refusal> {
        let barrel = self.at(name).ok_or(Refusal::Unknown)?;
        if !barrel.open {
            return Err(Refusal::Failed);
        }
        barrel.inbox.push(delivery);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), DeskFailed> {
        for barrel in self.barrels.iter_mut() {
            let answers = std::mem::take(&mut barrel.answers);
            if !answers.is_empty() {
                self.desk.returned(&barrel.name, answers)?;
            }
            let inbox = std::mem::take(&mut barrel.inbox);
            if !inbox.is_empty() && self.desk.shelved(&barrel.name, inbox)?.contains(&Receipt::Failed) {
                return Err(DeskFailed::new("an item could not be kept"));
            }
        }
        Ok(())
    }

    /// The statuses that took databases out of a conversation.
    pub(super) fn note_refusals(&mut self, report: &Report) {
        for told in &report.stores {
            if let Some(barrel) = self.at(&told.local) {
                barrel.failed = told.failed;
            }
        }
    }

    /// The end of a conversation for one database: what was heard counts, and what goes back is found.
    pub(super) fn settle(&mut self, at: usize) -> Result<Option<Failure>, DeskFailed> {
        let Some(barrel) = self.barrels.get_mut(at) else { return Ok(None) };
        let anchors =
            barrel.committed.take().filter(|_| barrel.maps.is_empty() && !barrel.distrusted && !barrel.turned);
        let Some(anchors) = anchors.filter(|_| barrel.open) else {
            let failed = barrel.failed.take();
            self.desk.shelf_forgotten(&barrel.name)?;
            barrel.returns.clear();
            return Ok(match failed {
                Some(status::NOT_FOUND) => {
                    let (asked, known) = (barrel.remote.clone(), Vec::new());
                    self.desk.remark(&Remark::UnknownDatabase { asked, known });
                    None
                }
                Some(code) => Some(Failure::Refused(code)),
                None => Some(Failure::BrokenRules("the server did not finish".to_owned())),
            });
        };
        if self.errand == Errand::Fetch {
            let _ = self.desk.shelf_complete(&barrel.name, listed(barrel.whole))?;
        }
        self.desk.shelf_remembered(&barrel.name, &anchors.ours, &anchors.theirs)?;
        if self.errand == Errand::Fetch {
            while let Some(back) = self.desk.next_return(&barrel.name)? {
                let _ = barrel.returns.insert(format!("{RETURNED}{}", back.number), back);
            }
            barrel.memory = self.desk.recall_shelf(&barrel.name)?;
            barrel.next = barrel.memory.next.clone();
        }
        Ok(None)
    }
}

fn parcel(content: Content, new: bool) -> DeliveryNews {
    let media_type = content.content_type.into_owned();
    DeliveryNews::Present(Parcel { media_type, bytes: content.bytes, parent: content.parent, new })
}

impl<D: Desk> ClientStore for Cellar<'_, D> {
    fn memory(&mut self, store: &str) -> Memory {
        let Some(barrel) = self.at(store) else { return Memory::default() };
        let anchors = barrel.memory.anchors.clone().map(|(ours, theirs)| AnchorPair { ours, theirs });
        Memory { anchors, broken_off: false, maps: barrel.maps.clone() }
    }

    fn begin(&mut self, store: &str, mode: SyncType, _scope: Scope) {
        match self.errand {
            Errand::Fetch => self.try_to(|cellar| cellar.open(store, mode)),
            Errand::GiveBack => {
                if let Some(barrel) = self.at(store) {
                    barrel.turned = mode != SyncType::TwoWay;
                }
            }
        }
    }

    fn work(&mut self, store: &str, _scope: Scope) -> Vec<Pending> {
        let gives = self.errand == Errand::GiveBack;
        let barrel = self.at(store).filter(|barrel| gives && !barrel.turned);
        let ids = barrel.into_iter().flat_map(|barrel| barrel.returns.keys().cloned());
        ids.map(|luid| Pending { verb: Verb::Add, luid }).collect()
    }

    fn read(&mut self, store: &str, luid: &str) -> Option<Content> {
        let parcel = &self.at(store)?.returns.get(luid)?.parcel;
        let Parcel { media_type, bytes, parent, .. } = parcel.clone();
        Some(Content { content_type: media_type.into(), bytes, parent })
    }

    fn taken(&mut self, store: &str, pending: &Pending, _status: u16) {
        let Some(barrel) = self.at(store) else { return };
        if let Some(back) = barrel.returns.remove(&pending.luid) {
            barrel.taken.push((back.token, back.number, pending.luid.clone()));
        }
    }

    fn refused(&mut self, store: &str, pending: &Pending, status: u16) {
        let Some(barrel) = self.at(store) else { return };
        if let Some(back) = barrel.returns.remove(&pending.luid) {
            barrel.answers.push((back.token, super::super::outcome(pending.verb, status)));
        }
    }

    fn add(&mut self, store: &str, guid: &str, content: Content) -> Result<Added, Refusal> {
        let luid = luid_of(guid);
        self.take(store, Delivery { id: luid.clone(), news: parcel(content, true) })?;
        if let Some(barrel) = self.at(store) {
            barrel.maps.retain(|map| map.target != guid);
            barrel.maps.push(MapItem { target: guid.to_owned(), source: luid.clone() });
        }
        Ok(Added::New(luid))
    }

    fn replace(&mut self, store: &str, luid: &str, content: Content) -> Result<Replaced, Refusal> {
        self.take(store, Delivery { id: luid.to_owned(), news: parcel(content, false) })?;
        Ok(Replaced::Updated)
    }

    fn delete(&mut self, store: &str, luid: &str) -> Result<(), Refusal> {
        self.take(store, Delivery { id: luid.to_owned(), news: DeliveryNews::Gone })
    }

    /// Nothing is erased: what the server does not list is marked when everything has come.
    fn erase(&mut self, _store: &str) -> Result<(), Refusal> {
        Ok(())
    }

    fn mapped(&mut self, store: &str, pairs: &[MapItem]) {
        if let Some(barrel) = self.at(store) {
            barrel.maps.retain(|map| !pairs.contains(map));
        }
    }

    fn commit(&mut self, store: &str, anchors: AnchorPair) {
        let Some(barrel) = self.at(store) else { return };
        barrel.committed = Some(anchors);
        let taken = std::mem::take(&mut barrel.taken);
        barrel.answers.extend(taken.iter().map(|(token, ..)| (*token, Outcome::Done)));
        let pairs = taken.into_iter().map(|(_, number, luid)| (number, luid)).collect::<Vec<_>>();
        if !pairs.is_empty() {
            let name = store.to_owned();
            self.try_to(|cellar| cellar.desk.returns_mapped(&name, pairs));
        }
    }

    fn distrust(&mut self, store: &str) {
        if let Some(barrel) = self.at(store) {
            barrel.distrusted = true;
        }
    }

    fn forget_break(&mut self, _store: &str) {}

    fn nonce(&mut self, nonce: &[u8]) {
        *self.nonce = Some(nonce.to_vec());
        self.try_to(|cellar| cellar.desk.nonce(nonce));
    }

    fn keep(&mut self) -> Result<(), NotKept> {
        self.try_to(Self::flush);
        match &self.failed {
            Some(failed) => Err(NotKept(failed.to_string())),
            None => Ok(()),
        }
    }
}
