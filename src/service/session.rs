//! One session with one peer, as the peer layer sees it: the [`Desk`].
//!
//! What arrives is durable when a call returns. Between any two calls the process may be killed: staged items, Adds
//! written down and anchors that have not moved make the next session right.

mod approval;
mod course;
mod dates;
mod door;
mod ending;
mod hand;
mod hold;
mod memory;
mod opening;
mod period;
mod record;
mod refusing;
mod securing;
mod settling;
mod shelves;
mod stager;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::sync::Arc;

use serde_json::json;

use crate::peer::session::{
    Arrived, Asked, Caller, Decision as Way, Denied, Description, Desk, DeskFailed, Ending, Listed, Mode, Opened,
    Opening, Order, OrderAction, Outcome, Receipt, Recollection, Refusal as Turned, Remark, Sender, Traffic, Welcome,
};
use crate::pim::{Field, Kind, Lens, Record, Zone};
use crate::planner::{self, Couple, Decision, Direction, Input, Plan, Policy, ReplicaId, Settled, Side};
use crate::store::{
    Cause, Collection, FirstSync, Lease, LeaseName, Peer, PeerId, Refusal, Replica, Reported, RunId, Sent, StoreError,
    StoredPlan,
};

use super::Service;
use super::deed::{self, Deed};
use super::error::Error;
use super::events::{News, Phase};
use super::log::{Level, Stage, Way as Goes};
use super::outcome::CollectionOutcome;
use super::run::SyncRequest;

pub(super) use approval::number;
pub(super) use course::{alert_way, asked_of_phone, forget_alert_way, held_at_peer, modes_of_all};
pub(super) use hand::carry_out_here;
pub(super) use period::{PERIOD, Period};

use approval::{has_steps, keep_approved};
use dates::Unfolded;
use hand::{Done, Flight, Hand};
use memory::word;
use record::{Items, Record as Log};
use securing::writes as writes_something;
use shelves::OpenShelf;
use stager::{PendingAdds, Stager, settle_add};

/// A lease of this length survives the slowest message; a killed process locks nobody out for longer.
const LEASE: i64 = 3 * 60 * 1000;
/// Decisions carried out in one transaction.
const CHUNK: usize = 1_000;

/// How the other end came to us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Door {
    /// We called it.
    Called(PeerId),
    /// It called us; its login tells which it is.
    DialIn,
}

/// What one session does with one kind.
struct Open {
    collection: Collection,
    mode: Asked,
    whole: bool,
    writes: Writes,
    direction: Direction,
    /// What was decided about it, and why.
    decision: Option<Way>,
    /// Whether what the direction deletes was said yes to.
    allowed: bool,
    /// The session only copies the peer's items aside, under a name with this prefix.
    backup: Option<String>,
    lens: Lens,
    /// Fields that the peer does not want in this session.
    unwanted: BTreeSet<Field>,
    orders: VecDeque<Order>,
    flights: HashMap<u64, Flight>,
    pending: Option<PendingAdds>,
    full: bool,
    /// Items that were no records, new in the archive.
    foreign: usize,
    outcome: CollectionOutcome,
    plan_waits: bool,
    manner: refusing::Manner,
    /// Failures that may have been about the item or may pass.
    doubts: Vec<Refusal>,
}

impl Open {
    /// Whether the first sync of both sides is where it was: nothing was compared.
    fn only_copies(&self) -> bool {
        self.backup.is_some() || self.decision.is_some_and(|way| way.done == Mode::ResetClient)
    }
}

/// Whether a session may write to the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writes {
    /// Under the standing rules.
    Yes,
    /// Exactly what was approved.
    Approved,
    /// Nothing: a person has to look first.
    StageOnly,
    /// Nothing: a resumed session only closes the books (spec section 9).
    Resumed,
}

/// A session. Dropping it gives the peer free for others.
pub(super) struct Session {
    service: Service,
    door: Door,
    /// What was asked for when it began, and what is done now, where a stored wish says otherwise.
    asked: SyncRequest,
    request: SyncRequest,
    caller: Option<Caller>,
    account: Option<String>,
    /// For its next login, until its place is known.
    nonce: Option<Vec<u8>>,
    /// Somebody else is working with this peer.
    busy: bool,
    peer: Option<Peer>,
    unnamed: bool,
    description: Option<Description>,
    lease: Option<i64>,
    run: Option<RunId>,
    started: i64,
    open: BTreeMap<Kind, Open>,
    /// Databases of items that no record is made of.
    shelves: BTreeMap<String, OpenShelf>,
    messages: u64,
    bytes_in: u64,
    bytes_out: u64,
    items: usize,
    tokens: u64,
    ending: Option<Ending>,
    refusal: Option<Turned>,
    record: Log,
    finished: bool,
    /// Whether this computer's records were copied aside.
    secured: bool,
    /// What the peer held of the kinds that were copied aside.
    copied: BTreeMap<Kind, [u8; 32]>,
    /// What of ours stopped it.
    trouble: Option<Error>,
    watch: Option<Watch>,
}

/// Somebody who is told every piece of news of one session.
pub(super) type Watch = Arc<dyn Fn(&News) + Send + Sync>;

impl Session {
    pub(super) fn new(service: &Service, door: Door, request: SyncRequest) -> Self {
        Self {
            service: service.clone(),
            door,
            asked: request.clone(),
            request,
            caller: None,
            account: None,
            nonce: None,
            busy: false,
            peer: None,
            unnamed: false,
            description: None,
            lease: None,
            run: None,
            started: service.now(),
            open: BTreeMap::new(),
            shelves: BTreeMap::new(),
            messages: 0,
            bytes_in: 0,
            bytes_out: 0,
            items: 0,
            tokens: 0,
            ending: None,
            refusal: None,
            record: Log::default(),
            finished: false,
            secured: false,
            copied: BTreeMap::new(),
            trouble: None,
            watch: None,
        }
    }

    /// Whether it only closed the books of a broken session, so that the work is still to be done.
    pub(super) fn was_resumed(&self) -> bool {
        self.ending == Some(Ending::Committed) && self.open.values().any(|open| open.writes == Writes::Resumed)
    }

    /// Tells every piece of news to `watch` as well.
    pub(super) fn watched(mut self, watch: Watch) -> Self {
        self.watch = Some(watch);
        self
    }

    fn tell(&self, news: &News) {
        self.service.inner.newsroom.tell(news);
        if let Some(watch) = &self.watch {
            watch(news);
        }
    }

    fn progress(&self, phase: Phase, done: usize, total: Option<usize>) {
        if let Some(peer) = &self.peer {
            self.tell(&News::Progress { peer: peer.name.clone(), phase, done, total });
        }
    }

    /// Takes the peer for this session. Another process, or another session, that has it keeps it.
    pub(super) fn take(&mut self, peer: Peer) -> Result<(), Error> {
        let token = random()?;
        let name = LeaseName::Peer(peer.id);
        let now = self.service.now();
        let taken = self.service.store().write(|tx| {
            // Whoever was killed gives nothing back.
            if let Some(lease) = tx.lease(name)?.filter(|lease| is_gone(lease.pid)) {
                tx.release_lease(name, lease.token)?;
            }
            tx.acquire_lease(name, std::process::id(), token, now, LEASE)
        });
        match taken {
            Ok(()) => {}
            Err(StoreError::Held(Lease { pid, .. })) => return Err(Error::PeerBusy { peer: peer.name, pid }),
            Err(other) => return Err(other.into()),
        }
        self.lease = Some(token);
        let mode = self.request.mode.word();
        let run = self.service.store().write(|tx| {
            tx.touch_peer(peer.id, now)?;
            tx.begin_run(Some(peer.id), &peer.name, mode, now)
        })?;
        self.run = Some(run);
        self.tell(&News::RunStarted { peer: peer.name.clone() });
        self.description = description(&peer);
        self.peer = Some(peer);
        self.adopt_unreadable()?;
        self.progress(Phase::Connecting, 0, None);
        if self.door != Door::DialIn {
            self.enter(Stage::Connect);
        }
        Ok(())
    }

    fn peer(&self) -> Result<&Peer, DeskFailed> {
        self.peer.as_ref().ok_or_else(|| DeskFailed::new("nobody has been let in yet"))
    }

    fn cause(&self, because: &str) -> Cause {
        let peer = self.peer.as_ref().map(|peer| peer.id);
        Cause { time: self.service.now(), run: self.run, peer, because: because.to_owned() }
    }

    /// Makes the plan of a kind from what is in the store now, seen through what the peer was found to hold.
    fn plan(&mut self, kind: Kind) -> Result<Plan, Error> {
        let peer = self.peer.as_ref().ok_or(Error::LoginRefused)?;
        let open = self.open.get_mut(&kind).ok_or_else(|| Error::Ours("no such collection is open".to_owned()))?;
        let mut couples = self.service.store().read(|reader| reader.couples(peer.id, kind))?;
        let mut learned = opening::learned(&open.collection);
        if learned.observe(kind, &couples) {
            open.collection.lens = serde_json::to_string(&learned).ok();
            self.service.store().write(|tx| tx.put_collection(&open.collection))?;
            open.lens = learned.over(kind, open.lens.clone());
        }
        if open.allowed {
            couples.iter_mut().for_each(|couple| couple.allowed = true);
        }
        self.service.apply_rule(peer, kind, &mut couples)?;
        let terms = Terms { lens: &open.lens, direction: open.direction, unwanted: &open.unwanted };
        Ok(self.service.plan_of(peer, kind, terms, couples))
    }

    fn plan_and_carry_out(&mut self, kind: Kind) -> Result<usize, Error> {
        let Some(open) = self.open.get(&kind) else { return Ok(0) };
        let (whole, mode, writes, direction) = (open.whole, open.mode, open.writes, open.direction);
        let (decision, backup) = (open.decision, open.backup.clone());
        if writes == Writes::Resumed {
            return Ok(0);
        }
        let peer = self.peer.clone().ok_or(Error::LoginRefused)?;
        if whole {
            let now = self.service.now();
            let _ = self.service.store().write(|tx| {
                self.hold().keep(tx)?;
                let _ = tx.mark_unlisted_gone(peer.id, kind.name(), now)?;
                tx.mark_missing(peer.id, kind, now)
            })?;
        }
        if let Some(prefix) = backup {
            self.secure_asked(&peer, kind, &prefix)?;
            return Ok(0);
        }
        let empties = decision.as_ref().is_some_and(|way| way.done == Mode::ResetClient);
        if empties && self.request.preview {
            self.preview_emptying(&peer, kind)?;
            return Ok(0);
        }
        if empties {
            self.secure(&peer, kind)?;
            return self.order_emptying(&peer, kind);
        }
        self.progress(Phase::Comparing, self.items, None);
        self.enter(Stage::Compare);
        if matches!(writes, Writes::Yes | Writes::Approved) && !self.request.preview {
            self.note_beginning(peer.id, kind)?;
        }
        let sends = !matches!(mode, Asked::OneWayFromPeer | Asked::RefreshFromPeer);
        let erases = decision.as_ref().and_then(Way::erases);
        if writes == Writes::Yes && erases.is_none() && !self.request.preview && self.takes_everybody(&peer, kind)? {
            return Ok(0);
        }
        self.lift_refusals(peer.id, kind)?;
        let mut plan = self.plan(kind)?;
        if direction.reaches(Side::Peer) {
            self.drop_stale_refusals(peer.id, kind, &plan)?;
        }
        if let Some(open) = self.open.get_mut(&kind) {
            open.outcome.unchanged = whole.then_some(plan.unchanged);
        }
        let parks = writes == Writes::StageOnly && has_steps(&plan);
        if (self.request.preview || parks)
            && let Some(open) = self.open.get_mut(&kind)
        {
            open.outcome.steps = number(kind, &plan, &self.service)?;
        }
        if self.request.preview {
            return Ok(0);
        }
        match writes {
            Writes::StageOnly if parks => {
                self.secure(&peer, kind)?;
                self.park_plan(&peer, kind, plan)?;
                return Ok(0);
            }
            Writes::Approved => {
                let approved = self.service.store().read(|reader| reader.plan(peer.id, kind))?;
                if let Some(approved) = approved {
                    keep_approved(&mut plan, &approved);
                }
            }
            Writes::StageOnly | Writes::Yes | Writes::Resumed => {}
        }
        if writes_something(&plan) {
            self.secure(&peer, kind)?;
        }
        for decisions in plan.decisions.chunks(CHUNK) {
            self.carry_out(&peer, kind, decisions, sends)?;
        }
        if let Some(open) = self.open.get_mut(&kind) {
            // Deletions first: a full phone has room for the rest then.
            open.orders.make_contiguous().sort_by_key(|order| match order.action {
                OrderAction::Delete { .. } => 0,
                OrderAction::Replace { .. } => 1,
                OrderAction::Add { .. } => 2,
            });
        }
        Ok(self.open.get(&kind).map_or(0, |open| open.orders.len()))
    }

    /// Takes all the peer has where nobody is here. There is nobody to compare with and nothing to lose: what is planned
    /// a portion at a time is what would be planned at once, without everybody in memory. `false`: somebody is here.
    fn takes_everybody(&mut self, peer: &Peer, kind: Kind) -> Result<bool, Error> {
        let Some(open) = self.open.get(&kind) else { return Ok(false) };
        let (lens, direction, whole) = (open.lens.clone(), open.direction, open.whole);
        let (unwanted, store) = (open.unwanted.clone(), self.service.store().clone());
        if !direction.reaches(Side::Here) || !store.read(|reader| reader.is_nobody_here(peer.id, kind))? {
            return Ok(false);
        }
        let mut last = ReplicaId(0);
        loop {
            let couples = store.read(|reader| reader.couples_after(peer.id, kind, last, CHUNK))?;
            let Some(replica) = couples.last().and_then(|couple| couple.replica) else { break };
            last = replica;
            self.secure(peer, kind)?;
            let terms = Terms { lens: &lens, direction, unwanted: &unwanted };
            let plan = self.service.plan_of(peer, kind, terms, couples);
            self.carry_out(peer, kind, &plan.decisions, false)?;
        }
        if let Some(open) = self.open.get_mut(&kind) {
            open.outcome.unchanged = whole.then_some(0);
        }
        Ok(true)
    }

    /// Writes down that this run is, or is a part of, the first sync with the peer: undoing it takes nothing from there.
    fn note_beginning(&self, peer: PeerId, kind: Kind) -> Result<(), Error> {
        let (Some(open), Some(run)) = (self.open.get(&kind), self.run) else { return Ok(()) };
        if open.collection.first_sync == FirstSync::Done {
            return Ok(());
        }
        let began = Deed::Began { peer: peer.0, kind: kind.name().to_owned() };
        Ok(self.service.store().write(|tx| match tx.act_of_run(run)? {
            Some(act) => deed::add(tx, act, began),
            None => Ok(()),
        })?)
    }

    fn park_plan(&mut self, peer: &Peer, kind: Kind, plan: Plan) -> Result<(), Error> {
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        open.plan_waits = true;
        open.collection.first_sync = FirstSync::WaitingForYes;
        let stored = StoredPlan {
            peer: peer.id,
            kind,
            time: self.service.now(),
            mode: word(open.mode).to_owned(),
            plan,
            excepted: Vec::new(),
            approved: None,
        };
        self.service.store().write(|tx| tx.put_plan(&stored))?;
        Ok(())
    }

    /// Carries out decisions in one transaction: everything here, and writing down what goes to the peer.
    fn carry_out(&mut self, peer: &Peer, kind: Kind, decisions: &[Decision], sends: bool) -> Result<(), Error> {
        let now = self.service.now();
        let hold = self.hold();
        let (cause, home) = (self.cause("sync"), self.service.zone());
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        let mut tokens = self.tokens;
        let mut done = Done::default();
        let lens = open.lens.clone();
        let (record, run) = (&self.record, self.run);
        let written = self.service.store().write(|tx| {
            hold.keep(tx)?;
            record.write(tx, run)?;
            for decision in decisions {
                let mut hand = Hand {
                    tx: &mut *tx,
                    peer: peer.id,
                    kind,
                    now,
                    cause: &cause,
                    lens: &lens,
                    sends,
                    home,
                    tokens: &mut tokens,
                };
                hand.decision(decision, &mut done)?;
            }
            let entries = std::mem::take(&mut done.entries);
            let count = entries.len();
            record.items(tx, run, Items { now, level: Level::Debug, kind, way: Goes::Here }, entries)?;
            Ok(count)
        })?;
        self.record.written();
        self.record.count_items(written);
        self.tokens = tokens;
        open.outcome.here.added += done.here.added;
        open.outcome.here.changed += done.here.changed;
        open.outcome.here.deleted += done.here.deleted;
        open.outcome.refused += done.refused;
        open.orders.extend(done.orders);
        open.flights.extend(done.flights);
        Ok(())
    }

    fn stage(&mut self, kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, Error> {
        let peer = self.peer.as_ref().ok_or(Error::LoginRefused)?.id;
        let now = self.service.now();
        let region = self.service.region();
        let hold = self.hold();
        let Some(open) = self.open.get_mut(&kind) else { return Ok(vec![Receipt::Failed; items.len()]) };
        let store = self.service.store().clone();
        if open.pending.is_none() {
            open.pending = Some(PendingAdds::read(&store, peer, kind, &open.lens)?);
        }
        self.items += items.len();
        self.record.enter(Stage::Read, now);
        let (record, run) = (&self.record, self.run);
        let receipts = store.write(|tx| {
            hold.keep(tx)?;
            record.write(tx, run)?;
            let told = record::told(tx, peer, kind, &items)?;
            let mut stager = Stager { tx: &mut *tx, peer, kind, now, region: &region, open };
            let receipts = items.into_iter().map(|item| stager.item(item)).collect::<Result<Vec<_>, _>>()?;
            let told = record::with_answers(told, &receipts);
            record.items(tx, run, Items { now, level: Level::Debug, kind, way: Goes::In }, told)?;
            Ok(receipts)
        })?;
        let foreign = std::mem::take(&mut open.foreign);
        self.count_foreign(kind.name(), foreign);
        self.record.written();
        self.record.count_items(receipts.len());
        let items = self.items;
        self.progress(Phase::Reading, items, None);
        Ok(receipts)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if !self.finished && self.run.is_some() {
            let _ = self.close(None);
        }
    }
}

fn failed(error: Error) -> DeskFailed {
    tracing::error!(%error, "the session cannot go on");
    DeskFailed::new(error)
}

impl Desk for Session {
    fn home(&self) -> Zone {
        self.service.zone()
    }

    fn greet(&mut self, caller: &Caller) -> Result<Welcome, DeskFailed> {
        self.caller = Some(caller.clone());
        self.enter(Stage::Login);
        match self.door.clone() {
            Door::Called(_) => Ok(Welcome { login: None, description: self.description.clone() }),
            Door::DialIn => {
                let (account, login) = self.fetch_login(caller).map_err(failed)?;
                let known = match &account {
                    Some(account) => self.service.store().read(|r| r.peer_by_device(account, &caller.device)),
                    None => Ok(None),
                };
                let known = known.map_err(|error| failed(error.into()))?;
                self.account = account;
                Ok(Welcome { login: Some(login), description: known.as_ref().and_then(description) })
            }
        }
    }

    fn refused(&mut self, why: Turned) {
        self.refusal = Some(why);
        let device = self.caller.as_ref().map(|caller| caller.device.clone()).unwrap_or_default();
        let user = self.caller.as_ref().and_then(|caller| caller.user.clone());
        let reason = match why {
            Turned::UnknownAccount => "unknown-account",
            Turned::WrongPassword => "wrong-password",
            Turned::NoPassword => "no-password",
        };
        let detail =
            json!({ "device": record::short(&device), "user": user.as_deref().map(record::short), "reason": reason });
        self.service.log_stray(Level::Warning, "caller-refused", &detail);
        self.tell(&News::CallerRefused { device, error: Error::LoginRefused });
    }

    fn nonce(&mut self, next: &[u8]) -> Result<(), DeskFailed> {
        self.keep_nonce(next).map_err(failed)
    }

    fn admitted(&mut self) -> Result<(), DeskFailed> {
        self.refusal = None;
        if self.door != Door::DialIn || self.peer.is_some() {
            return Ok(());
        }
        let account = self.account.clone().ok_or_else(|| failed(Error::LoginRefused))?;
        let device = self.caller.as_ref().map(|caller| caller.device.clone()).unwrap_or_default();
        let peer = self.place_of(&account, &device).map_err(failed)?;
        if let Some(nonce) = self.nonce.take() {
            let kept = self.service.store().write(|tx| tx.set_nonce(&account, &device, &nonce));
            kept.map_err(|error| failed(error.into()))?;
        }
        if self.unnamed {
            self.tell(&News::PeerAdded { peer: peer.name.clone() });
        }
        match self.take(peer) {
            Err(Error::PeerBusy { .. }) => {
                self.busy = true;
                Ok(())
            }
            taken => taken.map_err(failed),
        }
    }

    fn described(&mut self, described: &Description) -> Result<(), DeskFailed> {
        self.record.introduce(self.service.now());
        if self.busy || (self.description.as_ref() == Some(described) && !self.unnamed) {
            return Ok(());
        }
        let mut peer = self.peer()?.clone();
        peer.manufacturer = Some(described.manufacturer.clone()).filter(|text| !text.is_empty());
        peer.model = Some(described.model.clone()).filter(|text| !text.is_empty());
        peer.firmware = Some(described.firmware.clone()).filter(|text| !text.is_empty());
        if let Ok(json) = serde_json::to_value(described) {
            let _ = peer.settings.more.insert(DESCRIPTION.to_owned(), json);
        }
        if std::mem::take(&mut self.unnamed) {
            let name = [described.manufacturer.as_str(), described.model.as_str()].join(" ");
            if !name.trim().is_empty() {
                peer.name = self.service.free_name(name.trim()).map_err(failed)?;
            }
        }
        self.service.store().write(|tx| tx.change_peer(&peer)).map_err(|error| failed(error.into()))?;
        self.peer = Some(peer);
        self.description = Some(described.clone());
        let lenses: Vec<(Kind, Lens)> = self.open.keys().map(|kind| (*kind, self.lens(*kind))).collect();
        for (kind, lens) in lenses {
            if let Some(open) = self.open.get_mut(&kind) {
                open.lens = lens;
            }
        }
        Ok(())
    }

    fn open(&mut self, opening: &Opening) -> Result<Opened, DeskFailed> {
        if self.busy {
            return Ok(Opened::Refuse(Denied::Busy));
        }
        self.enter(Stage::Read);
        self.decide(opening).map_err(failed)
    }

    fn remark(&mut self, remark: &Remark) {
        if let Remark::AnswersTo(way) = remark {
            self.remember_way(way);
        }
        self.log_remark(remark);
    }

    fn withdrawn(&mut self, kind: Kind) {
        let _ = self.open.remove(&kind);
    }

    fn downgraded(&mut self, kind: Kind) -> Result<(), DeskFailed> {
        let (peer, hold) = (self.peer()?.id, self.hold());
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        if open.whole {
            return Ok(());
        }
        open.whole = true;
        open.mode = Asked::Slow;
        open.outcome.mode = word(Asked::Slow);
        open.collection.suspended = Some(word(Asked::Slow).to_owned());
        let collection = open.collection.clone();
        let written = self.service.store().write(|tx| {
            hold.keep(tx)?;
            tx.put_collection(&collection)?;
            tx.clear_shelf_listing(peer, kind.name())?;
            tx.clear_listing(peer, kind)
        });
        written.map_err(|error| failed(error.into()))
    }

    fn told(&self, kind: Kind, id: &str) -> Option<Record> {
        let peer = self.peer.as_ref()?.id;
        let replica = self.service.store().read(|reader| reader.replica_by_luid(peer, kind, id)).ok().flatten()?;
        match replica.reported {
            Reported::Present(told) => Some(told),
            _ => replica.last_seen.or(replica.sent_content),
        }
    }

    fn spelled(&mut self, kind: Kind, token: u64, record: Record) {
        let flight = self.open.get_mut(&kind).and_then(|open| open.flights.get_mut(&token));
        if let Some(Settled::Agreed { last_seen, .. }) = flight.map(|flight| &mut flight.settled) {
            *last_seen = record;
        }
    }

    fn arrived(&mut self, kind: Kind, items: Vec<Arrived>) -> Result<Vec<Receipt>, DeskFailed> {
        self.stage(kind, items).map_err(failed)
    }

    fn mapped(&mut self, kind: Kind, pairs: Vec<(String, String)>) -> Result<(), DeskFailed> {
        let peer = self.peer()?.id;
        let now = self.service.now();
        let lens = self.lens(kind);
        let mapped = self.service.store().write(|tx| {
            self.hold().keep(tx)?;
            for (ours, theirs) in &pairs {
                let Ok(id) = ours.parse().map(ReplicaId) else { continue };
                if !tx.map(peer, kind, id, theirs, now)? {
                    continue;
                }
                // A Map from the peer's memory: our Add arrived there, though we never saw its status.
                let replica = tx.replica(id)?;
                if let Some(Replica { sent: Sent::Adding, sent_content: Some(content), last_seen: None, .. }) = replica
                {
                    let seen = lens.project(&content);
                    settle_add(tx, id, &content, &seen, now)?;
                }
            }
            Ok(())
        });
        mapped.map_err(|error| failed(error.into()))
    }

    fn complete(&mut self, kind: Kind, listed: Listed) -> Result<usize, DeskFailed> {
        if let (Some(open), Listed::Part) = (self.open.get_mut(&kind), listed) {
            // A peer that empties itself to be filled anew lists nothing, and has nothing.
            open.whole = open.mode == Asked::RefreshToPeer;
        }
        self.plan_and_carry_out(kind).map_err(failed)
    }

    fn next(&mut self, kind: Kind) -> Result<Option<Order>, DeskFailed> {
        let hold = self.hold();
        self.service.store().read(|reader| hold.check(reader)).map_err(|error| failed(error.into()))?;
        let Some(open) = self.open.get_mut(&kind) else { return Ok(None) };
        while let Some(order) = open.orders.pop_front() {
            if !(open.full && matches!(order.action, OrderAction::Add { .. })) {
                self.record.enter(Stage::Write, self.service.now());
                return Ok(Some(order));
            }
            open.outcome.refused += 1;
        }
        Ok(None)
    }

    fn coded(&mut self, token: u64, code: u16) {
        self.record.coded(token, code);
    }

    fn answered(&mut self, kind: Kind, answers: Vec<(u64, Outcome)>) -> Result<(), DeskFailed> {
        self.settle(kind, answers).map_err(failed)
    }

    fn recall(&mut self, kind: Kind) -> Result<Recollection, DeskFailed> {
        self.recollect(kind).map_err(failed)
    }

    fn remembered(&mut self, kind: Kind, ours: &str, theirs: &str) -> Result<(), DeskFailed> {
        self.move_anchors(kind, ours, theirs).map_err(failed)
    }

    fn forgotten(&mut self, kind: Kind) -> Result<(), DeskFailed> {
        let peer = self.peer()?.id;
        self.service.store().write(|tx| tx.forget_anchors(peer, kind)).map_err(|error| failed(error.into()))
    }

    fn suspended(&mut self, kind: Kind) -> Result<(), DeskFailed> {
        self.note_suspension(kind).map_err(failed)
    }

    fn ended(&mut self, ending: Ending) -> Result<(), DeskFailed> {
        if self.ending.is_some() {
            return Ok(());
        }
        // Whoever found us busy has opened nothing.
        if ending == Ending::Committed && !self.busy {
            self.progress(Phase::Finishing, self.items, None);
            self.enter(Stage::Finish);
            self.commit().map_err(failed)?;
        }
        self.ending = Some(ending);
        // A phone that dialled in may still send a last package, or never come back: nobody waits for it.
        if self.door == Door::DialIn && !self.finished {
            let _ = self.close(None);
        }
        Ok(())
    }

    fn keep_beginning(&mut self, beginning: &[u8]) {
        let Some(peer) = self.peer.as_ref().map(|peer| peer.id) else { return };
        if let Err(error) = self.service.store().write(|tx| tx.put_beginning(peer, beginning)) {
            tracing::warn!(%error, "the beginning of an object could not be kept");
        }
    }

    fn take_beginning(&mut self) -> Option<Vec<u8>> {
        let peer = self.peer.as_ref()?.id;
        self.service.store().write(|tx| tx.take_beginning(peer)).ok().flatten()
    }

    fn wire(&mut self, traffic: &Traffic<'_>) {
        self.messages += 1;
        match traffic.from {
            Sender::Us => self.bytes_out += traffic.bytes.len() as u64,
            Sender::Peer => self.bytes_in += traffic.bytes.len() as u64,
        }
        self.record_message(traffic);
    }
}

/// Where a person's settings keep what the device told about itself.
pub(super) const DESCRIPTION: &str = "description";

/// What a device told about itself when it was last here.
pub(super) fn description(peer: &Peer) -> Option<Description> {
    let json = peer.settings.more.get(DESCRIPTION)?;
    serde_json::from_value(json.clone()).ok()
}

/// Whether no such process runs on this computer. Where that cannot be told, leases run out by themselves.
fn is_gone(pid: u32) -> bool {
    let processes = std::path::Path::new("/proc");
    processes.join("self/stat").exists() && !processes.join(pid.to_string()).exists()
}

fn random() -> Result<i64, Error> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| Error::Ours(format!("no randomness: {error}")))?;
    Ok(i64::from_le_bytes(bytes) & i64::MAX)
}

/// On what terms a plan is made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) lens: &'a Lens,
    pub(super) direction: Direction,
    /// Fields that the peer does not want.
    pub(super) unwanted: &'a BTreeSet<Field>,
}

impl Service {
    /// The plan for one kind at one peer, from what the store knows now.
    pub(super) fn plan_for(&self, peer: &Peer, kind: Kind, terms: Terms<'_>, allowed: bool) -> Result<Plan, Error> {
        let mut couples = self.store().read(|reader| reader.couples(peer.id, kind))?;
        if allowed {
            couples.iter_mut().for_each(|couple| couple.allowed = true);
        }
        self.apply_rule(peer, kind, &mut couples)?;
        Ok(self.plan_of(peer, kind, terms, couples))
    }

    fn plan_of(&self, peer: &Peer, kind: Kind, terms: Terms<'_>, couples: Vec<Couple>) -> Plan {
        let Terms { lens, direction, unwanted } = terms;
        let policy = Policy {
            direction,
            guard: peer.settings.guard,
            region: self.region(),
            home: self.zone(),
            unwanted: unwanted.clone(),
        };
        let unfolded = match self.unfolding(peer, kind, lens, direction) {
            Some(unfolding) => unfolding.unfold(couples),
            None => Unfolded { couples, series: Vec::new() },
        };
        let Unfolded { mut couples, series } = unfolded;
        Period::of(peer).mark(&mut couples, self.now(), self.zone());
        planner::plan(&Input { kind, lens: lens.clone(), policy, couples, series })
    }
}

#[cfg(test)]
mod tests;
