//! What the client core asks of whoever keeps the items: everything goes to the service's [`Desk`], message by message.

mod shelf;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::peer::session::{
    Arrived, Caller, Capacity, Description, Desk, DeskFailed, Objection, Opened, OrderAction, Outcome, Receipt,
    Recollection, Remark,
};
use crate::pim::Kind;
use crate::profile::{self, Profile};
use crate::protocol::syncml::address::FormatWish;
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::AnchorPair;
use crate::protocol::syncml::client::{
    Added, ClientStore, Content, Memory, NotKept, Pending, Refusal, Replaced, Report, Scope,
};
use crate::protocol::syncml::devinf::DevInf;
use crate::protocol::syncml::message::{MapItem, Verb};
use crate::protocol::syncml::server::{self, ArrivedChange};
use crate::protocol::syncml::status::{self, ItemOutcome, item_outcome};

use super::super::devinf::description;
use super::super::store;
use super::cellar::{Barrel, Cellar, Errand};
use super::{Account, Failure, discovery, generic, listed};
pub(super) use shelf::Shelf;
use shelf::Standing;

/// Longer ids of the server are not taken over but digested, bytes.
const LONGEST_TAIL: usize = 40;

/// Which conversation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// We list nothing and hear everything.
    Reading,
    /// We send the orders of the plan.
    Writing,
    /// It is about archive items.
    Archive(Errand),
}

/// The keeper of one run.
pub(super) struct Ledger<D: Desk> {
    pub(super) desk: D,
    pub(super) shelves: Vec<Shelf>,
    /// Its databases of archive items, once they are asked for.
    pub(super) barrels: Vec<Barrel>,
    profile: Profile,
    preset: Option<String>,
    format: Option<FormatWish>,
    kinds: Vec<Kind>,
    named: BTreeMap<Kind, String>,
    stage: Stage,
    known: Option<Description>,
    devinf: Option<DevInf>,
    nonce: Option<Vec<u8>>,
    failed: Option<DeskFailed>,
}

impl<D: Desk> Ledger<D> {
    pub(super) fn new(desk: D, account: &Account, profile: Profile) -> Self {
        let preset = account.preset.clone();
        let named = names(account, &profile);
        let profile = if preset.is_some() { profile } else { generic() };
        Ledger {
            desk,
            shelves: Vec::new(),
            barrels: Vec::new(),
            profile,
            preset,
            format: account.format,
            kinds: account.kinds.clone(),
            named,
            stage: Stage::Reading,
            known: None,
            devinf: None,
            nonce: None,
            failed: None,
        }
    }

    pub(super) fn into_desk(self) -> D {
        self.desk
    }

    pub(super) fn nonce(&self) -> Option<&[u8]> {
        self.nonce.as_deref()
    }

    /// The keeper of a conversation about archive items.
    pub(super) fn cellar(&mut self, errand: Errand) -> Cellar<'_, D> {
        let Ledger { desk, barrels, nonce, failed, .. } = self;
        Cellar { desk, barrels, errand, nonce, failed }
    }

    /// Does something with the keeper of a conversation.
    pub(super) fn with_keeper<T>(&mut self, stage: Stage, work: impl FnOnce(&mut dyn ClientStore) -> T) -> T {
        match stage {
            Stage::Archive(errand) => work(&mut self.cellar(errand)),
            Stage::Reading | Stage::Writing => work(self),
        }
    }

    /// Whether nobody knows what archive items the server has, so that it is to be asked.
    pub(super) fn knows_no_shelves(&self) -> bool {
        self.known.as_ref().is_none_or(|known| known.shelves.is_none())
    }

    /// The databases of archive items: those the person named, and those the server told of.
    pub(super) fn fill_cellar(&mut self, named: &BTreeMap<String, String>) -> Result<(), DeskFailed> {
        let told = self.known.as_ref().and_then(|known| known.shelves.clone()).unwrap_or_default();
        let mut all = named.clone();
        for (name, remote) in told {
            let _ = all.entry(name).or_insert(remote);
        }
        for (name, remote) in all {
            if !self.shelves.iter().any(|shelf| shelf.remote == remote) {
                let memory = self.desk.recall_shelf(&name)?;
                self.barrels.push(Barrel::new(&name, remote, memory));
            }
        }
        Ok(())
    }

    pub(super) fn take_failure(&mut self) -> Option<DeskFailed> {
        self.failed.take()
    }

    /// Whether the server has told about itself, now or in an earlier run.
    pub(super) fn is_introduced(&self) -> bool {
        self.devinf.is_some() || self.known.as_ref().is_some_and(|known| !known.capacities.is_empty())
    }

    /// What the server has told about itself in this run.
    pub(super) fn theirs(&self) -> Option<&DevInf> {
        self.devinf.as_ref()
    }

    pub(super) fn greet(&mut self, caller: &Caller) -> Result<(), DeskFailed> {
        self.known = self.desk.greet(caller)?.description;
        if let (None, Some(known)) = (&self.preset, &self.known)
            && let Ok(profile) = profile::load(&known.profile)
        {
            self.profile = profile;
        }
        self.desk.admitted()
    }

    /// Whether there is a name for the database of some kind that is asked for, so that the server need not be asked.
    pub(super) fn knows_databases(&self) -> bool {
        self.kinds.iter().any(|kind| self.database(*kind).is_some())
    }

    /// The server's database of a kind: as the person or the preset names it, or as the server told.
    fn database(&self, kind: Kind) -> Option<String> {
        let told = || self.known.as_ref()?.capacities.get(&kind).map(|capacity| capacity.database.clone());
        let found = || discovery::database(self.devinf.as_ref()?, kind);
        self.named.get(&kind).cloned().or_else(told).or_else(found)
    }

    pub(super) fn build_shelves(&mut self) -> Result<(), DeskFailed> {
        for kind in self.kinds.clone() {
            let Some(remote) = self.database(kind) else { continue };
            if self.shelves.iter().any(|shelf| shelf.kinds.contains(&kind)) {
                continue;
            }
            let kinds = self.kinds_of(kind, &remote);
            let memories = self.recall(&kinds)?;
            self.shelves.push(Shelf::new(self, kinds, remote, memories));
        }
        self.describe()
    }

    /// What the server's database of a kind feeds: dates and tasks together where the server says so, or where both are
    /// called by one name.
    fn kinds_of(&self, kind: Kind, remote: &str) -> Vec<Kind> {
        let mut kinds = store::kinds(kind, remote, self.devinf.as_ref(), self.known.as_ref(), &self.profile);
        kinds.retain(|other| *other == kind || self.database(*other).is_none_or(|name| name == remote));
        let namesakes = self.kinds.iter().filter(|other| self.database(**other).as_deref() == Some(remote));
        let namesakes: Vec<Kind> = namesakes.copied().filter(|other| !kinds.contains(other)).collect();
        kinds.extend(namesakes);
        kinds
    }

    fn recall(&mut self, kinds: &[Kind]) -> Result<Vec<Recollection>, DeskFailed> {
        kinds.iter().map(|kind| self.desk.recall(*kind)).collect()
    }

    pub(super) fn begin_conversation(&mut self, stage: Stage) {
        self.stage = stage;
    }

    /// What the server said about itself, made into what the service keeps.
    fn describe(&mut self) -> Result<(), DeskFailed> {
        let Some(devinf) = &self.devinf else { return Ok(()) };
        let mut description = description(devinf, self.preset.as_deref(), self.known.as_ref());
        if let Ok(profile) = profile::load(&description.profile) {
            self.profile = profile;
        }
        let home = self.desk.home();
        for shelf in &mut self.shelves {
            let told: Vec<(Kind, Capacity)> = shelf.content.learn(devinf, &self.profile, self.format, home);
            description.capacities.extend(told);
        }
        self.known = Some(description.clone());
        self.desk.described(&description)
    }

    /// Keeps the first thing that went wrong; no message leaves after it.
    fn try_to(&mut self, work: impl FnOnce(&mut Self) -> Result<(), DeskFailed>) {
        if self.failed.is_none() {
            self.failed = work(self).err();
        }
    }

    fn at(&mut self, local: &str) -> Option<&mut Shelf> {
        self.shelves.iter_mut().find(|shelf| shelf.local == local)
    }

    /// Opens a shelf at the service, with every kind it feeds.
    fn open(&mut self, local: &str, mode: SyncType) -> Result<(), DeskFailed> {
        let Some(shelf) = self.shelves.iter_mut().find(|shelf| shelf.local == local) else { return Ok(()) };
        shelf.whole = matches!(mode, SyncType::Slow | SyncType::RefreshFromServer);
        shelf.standing = Standing::Open;
        for kind in shelf.kinds.clone() {
            match self.desk.open(&shelf.opening(kind))? {
                // What was not listed cannot be compared.
                Opened::Run { mode, .. } if mode.is_whole() && !shelf.whole => shelf.standing = Standing::Shut,
                Opened::Run { .. } => {}
                Opened::Refuse(_) => shelf.standing = Standing::Shut,
            }
        }
        Ok(())
    }

    /// We have suspended a conversation: changes that were being read can be gone on with.
    pub(super) fn suspend(&mut self) -> Result<(), DeskFailed> {
        let reading = self.stage == Stage::Reading;
        let open = |shelf: &&Shelf| shelf.standing == Standing::Open && !shelf.whole && !shelf.resumes;
        let kinds: Vec<Kind> = self.shelves.iter().filter(open).flat_map(|shelf| shelf.kinds.clone()).collect();
        kinds.into_iter().filter(|_| reading).try_for_each(|kind| self.desk.suspended(kind))
    }

    /// Whether a shelf went on where a conversation was suspended, or tried to.
    pub(super) fn was_resumed(&self, at: usize) -> bool {
        self.shelves.get(at).is_some_and(|shelf| shelf.resumes)
    }

    /// Makes a shelf ready for what happened since it was suspended. What was left of then is staged; a server that did
    /// not go on has said nothing, and tells all of it now.
    pub(super) fn go_on(&mut self, at: usize) -> Result<(), DeskFailed> {
        let Some(shelf) = self.shelves.get_mut(at) else { return Ok(()) };
        shelf.resumes = false;
        shelf.failed = None;
        let whole = std::mem::take(&mut shelf.whole);
        let (kinds, maps) = (shelf.kinds.clone(), shelf.maps.is_empty());
        let anchors = shelf.committed.take().filter(|_| maps && !shelf.distrusted && !whole);
        if shelf.standing == Standing::Open {
            shelf.standing = Standing::Waiting;
            for kind in &kinds {
                match &anchors {
                    Some(anchors) => self.desk.remembered(*kind, &anchors.ours, &anchors.theirs)?,
                    // It listed what it would, perhaps not everything: all of it is read again.
                    None if whole => self.desk.forgotten(*kind)?,
                    None => {}
                }
            }
        }
        let memory = shelf::together(self.recall(&kinds)?);
        if let Some(shelf) = self.shelves.get_mut(at) {
            shelf.distrusted = false;
            shelf.next = memory.next.clone();
            shelf.memory = memory;
        }
        Ok(())
    }

    /// The statuses that took stores out of a conversation.
    pub(super) fn note_refusals(&mut self, report: &Report) {
        for told in &report.stores {
            let Some(shelf) = self.shelves.iter_mut().find(|shelf| shelf.local == told.local) else { continue };
            shelf.failed = told.failed;
        }
    }

    /// Whether a shelf is to be asked for in another way.
    pub(super) fn may_ask_otherwise(&mut self, at: usize) -> bool {
        self.shelves.get_mut(at).is_some_and(Shelf::may_ask_otherwise)
    }

    /// Plans what was read. What a shelf failed with, if it did not come through.
    pub(super) fn plan(&mut self, at: usize) -> Result<Option<Failure>, DeskFailed> {
        let Some(shelf) = self.shelves.get_mut(at) else { return Ok(None) };
        let (kinds, whole) = (shelf.kinds.clone(), shelf.whole);
        let anchors = shelf.take_anchors();
        let (Standing::Open, Some(anchors)) = (shelf.standing, anchors) else { return self.give_up(at).map(Some) };
        for kind in kinds {
            let _ = self.desk.complete(kind, listed(whole))?;
            self.desk.remembered(kind, &anchors.ours, &anchors.theirs)?;
            while let Some(order) = self.desk.next(kind)? {
                let luid = match &order.action {
                    OrderAction::Add { guid, .. } => guid.clone(),
                    OrderAction::Replace { id, .. } | OrderAction::Delete { id } => id.clone(),
                };
                if let Some(shelf) = self.shelves.get_mut(at) {
                    let _ = shelf.orders.insert(luid, (kind, order));
                }
            }
        }
        Ok(None)
    }

    /// Nothing comes of a shelf that was to be read.
    fn give_up(&mut self, at: usize) -> Result<Failure, DeskFailed> {
        let unfinished = || Failure::BrokenRules("the server did not finish".to_owned());
        let Some(shelf) = self.shelves.get(at) else { return Ok(unfinished()) };
        let distrusted = shelf.distrusted || !shelf.maps.is_empty();
        let failure = match shelf.failed {
            Some(status::NOT_FOUND) => Failure::UnknownDatabase { kind: shelf.kind(), database: shelf.remote.clone() },
            Some(code) => Failure::Refused(code),
            None => unfinished(),
        };
        if let Failure::UnknownDatabase { database, .. } = &failure {
            let stores = self.devinf.iter().flat_map(|devinf| &devinf.stores);
            let known = stores.map(|store| store.source_ref.clone()).collect();
            self.desk.remark(&Remark::UnknownDatabase { asked: database.clone(), known });
        }
        for kind in shelf.kinds.clone() {
            self.desk.withdrawn(kind);
            if distrusted {
                self.desk.forgotten(kind)?;
            }
        }
        Ok(failure)
    }

    /// Makes a shelf ready for the second conversation.
    pub(super) fn prepare_orders(&mut self, at: usize) -> Result<(), DeskFailed> {
        let Some(kinds) = self.shelves.get(at).map(|shelf| shelf.kinds.clone()) else { return Ok(()) };
        let memories = self.recall(&kinds)?;
        if let Some(shelf) = self.shelves.get_mut(at) {
            shelf.prepare(memories);
        }
        Ok(())
    }

    /// The end of the second conversation for a shelf. What was not answered is asked again in the next run.
    pub(super) fn settle(&mut self, at: usize) -> Result<Option<Failure>, DeskFailed> {
        let Some(shelf) = self.shelves.get_mut(at) else { return Ok(None) };
        let anchors = shelf.take_anchors();
        for kind in shelf.kinds.clone() {
            match &anchors {
                Some(anchors) => self.desk.remembered(kind, &anchors.ours, &anchors.theirs)?,
                None => self.desk.forgotten(kind)?,
            }
        }
        Ok(match (anchors, shelf.failed) {
            (Some(_), _) => None,
            (None, Some(code)) if code != status::REFRESH_REQUIRED => Some(Failure::Refused(code)),
            (None, _) => Some(Failure::Forgot),
        })
    }

    /// Hands everything to the service that came with a message: first what the server says of our items, then its own.
    fn flush(&mut self) -> Result<(), DeskFailed> {
        for shelf in &mut self.shelves {
            let confirmed: Vec<_> = shelf.confirmed.drain(..).map(|id| (id.clone(), id)).collect();
            if !confirmed.is_empty() {
                // Before the answer: an agreement without an id would wait for its Map for ever.
                for kind in &shelf.kinds {
                    self.desk.mapped(*kind, confirmed.clone())?;
                }
            }
            let (answers, inbox) = (std::mem::take(&mut shelf.answers), std::mem::take(&mut shelf.inbox));
            for kind in &shelf.kinds {
                let of_kind = answers.iter().filter(|((of, _), _)| of == kind);
                let answers: Vec<_> = of_kind.map(|((_, token), outcome)| (*token, *outcome)).collect();
                if !answers.is_empty() {
                    self.desk.answered(*kind, answers)?;
                }
                // A deletion does not say of what kind it is.
                let of_kind = inbox.iter().filter(|(of, _)| of.is_none_or(|of| of == *kind));
                let inbox: Vec<Arrived> = of_kind.map(|(_, arrived)| arrived.clone()).collect();
                if !inbox.is_empty() && self.desk.arrived(*kind, inbox)?.contains(&Receipt::Failed) {
                    return Err(DeskFailed::new("an item could not be kept"));
                }
            }
        }
        Ok(())
    }

    /// What an item of the server says, for the next flush.
    fn take(&mut self, local: &str, luid: &str, change: ArrivedChange) -> Result<(), Refusal> {
        let home = self.desk.home();
        let Some(shelf) = self.shelves.iter_mut().find(|shelf| shelf.local == local) else {
            return Err(Refusal::Unknown);
        };
        if shelf.standing != Standing::Open {
            return Err(Refusal::Failed);
        }
        let desk = &self.desk;
        shelf.take(luid, change, &self.profile, home, |kind, id| desk.told(kind, id));
        Ok(())
    }

    fn answered(&mut self, local: &str, pending: &Pending, code: u16) {
        let Some(shelf) = self.at(local) else { return };
        let Some((kind, order)) = shelf.orders.remove(&pending.luid) else { return };
        let (outcome, token) = (outcome(pending.verb, code), (kind, order.token));
        match order.action {
            OrderAction::Add { guid, .. } if outcome == Outcome::Done => shelf.added.push((token, guid)),
            _ => shelf.answers.push((token, outcome)),
        }
        self.desk.coded(order.token, code);
    }
}

/// The names of databases that are known without asking: the person's, then the preset's.
pub(super) fn names(account: &Account, profile: &Profile) -> BTreeMap<Kind, String> {
    let mut names = account.databases.clone();
    for kind in Kind::ALL.into_iter().filter(|_| account.preset.is_some()) {
        let sif = profile.sif_databases.get(kind.name()).filter(|_| account.format == Some(FormatWish::Sif));
        if let Some(name) = sif.or(profile.databases.get(kind.name())) {
            let _ = names.entry(kind).or_insert_with(|| name.clone());
        }
    }
    names
}

/// Our id of an item of the server's: always the same for the same item, and never one of our numbers.
pub(super) fn luid_of(guid: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if guid.len() <= LONGEST_TAIL && guid.bytes().all(plain) {
        return format!("s{guid}");
    }
    let digest = Sha256::digest(guid);
    digest.iter().take(16).fold("h".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

/// What the answer of a server means. Where its own version won, ours stays here until the two have been compared.
fn outcome(verb: Verb, code: u16) -> Outcome {
    if verb != Verb::Delete && code == status::SERVER_WON {
        return Outcome::Later(code);
    }
    match item_outcome(verb, code) {
        ItemOutcome::Done => Outcome::Done,
        ItemOutcome::Unknown => Outcome::Gone,
        ItemOutcome::Full => Outcome::Full,
        ItemOutcome::Later => Outcome::Later(code),
        ItemOutcome::TooLarge => Outcome::Refused(Objection::TooLarge, code),
        ItemOutcome::Unfit => Outcome::Refused(Objection::Unfit, code),
        ItemOutcome::Denied => Outcome::Refused(Objection::NotAllowed, code),
        ItemOutcome::Failed => Outcome::Refused(Objection::Failed, code),
    }
}

fn content(content: Content) -> server::Content {
    let media_type = Some(content.content_type.into_owned()).filter(|name| !name.is_empty());
    server::Content { media_type, data: content.bytes }
}

impl<D: Desk> ClientStore for Ledger<D> {
    fn memory(&mut self, store: &str) -> Memory {
        let is_reading = self.stage == Stage::Reading;
        let Some(shelf) = self.at(store) else { return Memory::default() };
        let anchors = shelf.memory.anchors.clone().map(|(ours, theirs)| AnchorPair { ours, theirs });
        Memory { anchors, broken_off: shelf.resumes && is_reading, maps: shelf.maps.clone() }
    }

    fn begin(&mut self, store: &str, mode: SyncType, _scope: Scope) {
        match self.stage {
            Stage::Reading => self.try_to(|ledger| ledger.open(store, mode)),
            Stage::Writing => {
                if let Some(shelf) = self.at(store) {
                    shelf.turned = mode != SyncType::TwoWay;
                }
            }
            Stage::Archive(_) => {}
        }
    }

    fn work(&mut self, store: &str, _scope: Scope) -> Vec<Pending> {
        let stage = self.stage;
        let Some(shelf) = self.at(store).filter(|shelf| stage == Stage::Writing && !shelf.turned) else {
            return Vec::new();
        };
        let verb = |action: &OrderAction| match action {
            OrderAction::Delete { .. } => Verb::Delete,
            OrderAction::Replace { .. } => Verb::Replace,
            OrderAction::Add { .. } => Verb::Add,
        };
        let mut work: Vec<(u64, Pending)> = shelf
            .orders
            .iter()
            .map(|(luid, (_, order))| (order.token, Pending { verb: verb(&order.action), luid: luid.clone() }))
            .collect();
        let rank = |verb: Verb| match verb {
            Verb::Delete => 0,
            Verb::Replace => 1,
            _ => 2,
        };
        work.sort_by_key(|(token, pending)| (rank(pending.verb), *token));
        work.into_iter().map(|(_, pending)| pending).collect()
    }

    fn read(&mut self, store: &str, luid: &str) -> Option<Content> {
        let home = self.desk.home();
        let shelf = self.shelves.iter().find(|shelf| shelf.local == store)?;
        let (kind, order) = shelf.orders.get(luid)?;
        let record = match &order.action {
            OrderAction::Add { record, .. } | OrderAction::Replace { record, .. } => record,
            OrderAction::Delete { .. } => return None,
        };
        let (bytes, again) = shelf.content.write(record, &self.profile, home);
        if let Some(record) = again {
            self.desk.spelled(*kind, order.token, record);
        }
        Some(Content { content_type: shelf.content.media_type.clone().into(), bytes, parent: None })
    }

    fn taken(&mut self, store: &str, pending: &Pending, status: u16) {
        self.answered(store, pending, status);
    }

    fn refused(&mut self, store: &str, pending: &Pending, status: u16) {
        self.answered(store, pending, status);
    }

    fn introduced(&mut self, server: &DevInf) {
        self.devinf = Some(server.clone());
        self.try_to(Self::describe);
    }

    fn add(&mut self, store: &str, guid: &str, new: Content) -> Result<Added, Refusal> {
        let luid = luid_of(guid);
        self.take(store, &luid, ArrivedChange::Add(content(new)))?;
        if let Some(shelf) = self.at(store) {
            shelf.maps.retain(|map| map.target != guid);
            shelf.maps.push(MapItem { target: guid.to_owned(), source: luid.clone() });
        }
        Ok(Added::New(luid))
    }

    fn replace(&mut self, store: &str, luid: &str, new: Content) -> Result<Replaced, Refusal> {
        self.take(store, luid, ArrivedChange::Replace(content(new)))?;
        Ok(Replaced::Updated)
    }

    fn delete(&mut self, store: &str, luid: &str) -> Result<(), Refusal> {
        self.take(store, luid, ArrivedChange::Delete)
    }

    /// What the server does not list shows when everything has come.
    fn erase(&mut self, _store: &str) -> Result<(), Refusal> {
        Ok(())
    }

    fn mapped(&mut self, store: &str, pairs: &[MapItem]) {
        if let Some(shelf) = self.at(store) {
            shelf.maps.retain(|map| !pairs.contains(map));
        }
    }

    fn commit(&mut self, store: &str, anchors: AnchorPair) {
        if let Some(shelf) = self.at(store) {
            shelf.committed = Some(anchors);
            for (token, guid) in std::mem::take(&mut shelf.added) {
                shelf.confirmed.push(guid);
                shelf.answers.push((token, Outcome::Done));
            }
        }
    }

    fn distrust(&mut self, store: &str) {
        if let Some(shelf) = self.at(store) {
            shelf.distrusted = true;
        }
    }

    fn forget_break(&mut self, _store: &str) {}

    fn nonce(&mut self, nonce: &[u8]) {
        self.nonce = Some(nonce.to_vec());
        self.try_to(|ledger| ledger.desk.nonce(nonce));
    }

    fn keep(&mut self) -> Result<(), NotKept> {
        self.try_to(Self::flush);
        match &self.failed {
            Some(failed) => Err(NotKept(failed.to_string())),
            None => Ok(()),
        }
    }
}
