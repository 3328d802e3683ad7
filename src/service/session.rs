//! One session with one peer, as the peer layer sees it: the [`Desk`].
//!
//! What arrives is durable when a call returns. Between any two calls the process may be killed: staged items, Adds
//! written down and anchors that have not moved make the next session right.

mod approval;
mod course;
mod dates;
mod door;
mod ending;
mod guarding;
mod hand;
mod hold;
mod memory;
mod opening;
mod period;
mod planning;
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
use crate::planner::{Direction, ReplicaId, Settled};
use crate::store::{
    Cause, Collection, Lease, LeaseName, Peer, PeerId, Refusal, Replica, Reported, RunId, Sent, StoreError,
};

use super::Service;
use super::error::Error;
use super::events::{News, Phase};
use super::log::{Level, Stage, Way as Goes};
use super::outcome::{CollectionOutcome, Unexpected};
use super::run::SyncRequest;

pub(super) use approval::number;
pub(super) use course::{alert_way, asked_of_phone, forget_alert_way, held_at_peer, modes_of_all};
pub(super) use hand::carry_out_here;
pub(super) use period::{PERIOD, Period};
pub(super) use planning::Terms;

use hand::Flight;
use memory::{done_word, word};
use record::{Items, Record as Log};
use shelves::OpenShelf;
use stager::{PendingAdds, Stager, settle_add};

/// A lease of this length survives the slowest message; a killed process locks nobody out for longer.
const LEASE: i64 = 3 * 60 * 1000;

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
    /// Since when the peer tells its changes, where that is known.
    telling: Option<Telling>,
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
    /// Whether only changes were to be expected.
    usual: bool,
    /// Whether the peer has hardly anything of what it had: nothing is done before a yes.
    is_lost: bool,
    plan_waits: bool,
    manner: refusing::Manner,
    /// Failures that may have been about the item or may pass.
    doubts: Vec<Refusal>,
}

/// From which session on a peer tells what changed, by our anchors.
#[derive(Debug, Clone, Copy)]
struct Telling {
    /// The last one that ended well for both.
    since: i64,
    /// This one.
    now: i64,
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
    failure: Option<Error>,
    /// Another device answers than the one this place was: nothing is opened for it.
    stranger: Option<Error>,
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
            failure: None,
            stranger: None,
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

    /// Remembers what of ours stops the session: the run ends with the first such error.
    fn fail(&mut self, error: Error) -> DeskFailed {
        tracing::error!(%error, "the session cannot go on");
        let failed = DeskFailed::new(&error);
        let _ = self.failure.get_or_insert(error);
        failed
    }

    fn cause(&self, because: &str) -> Cause {
        let peer = self.peer.as_ref().map(|peer| peer.id);
        Cause { time: self.service.now(), run: self.run, peer, because: because.to_owned() }
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

impl Desk for Session {
    fn home(&self) -> Zone {
        self.service.zone()
    }

    fn greet(&mut self, caller: &Caller) -> Result<Welcome, DeskFailed> {
        self.caller = Some(caller.clone());
        self.enter(Stage::Login);
        match self.door.clone() {
            Door::Called(_) => {
                self.recognise_device(&caller.device).map_err(|error| self.fail(error))?;
                // Another device tells of itself anew.
                let description = self.description.clone().filter(|_| self.stranger.is_none());
                Ok(Welcome { login: None, description })
            }
            Door::DialIn => {
                let (account, login) = self.fetch_login(caller).map_err(|error| self.fail(error))?;
                let known = match &account {
                    Some(account) => self.service.store().read(|r| r.peer_by_device(account, &caller.device)),
                    None => Ok(None),
                };
                let known = known.map_err(|error| self.fail(error.into()))?;
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
        self.keep_nonce(next).map_err(|error| self.fail(error))
    }

    fn admitted(&mut self) -> Result<(), DeskFailed> {
        self.refusal = None;
        if self.door != Door::DialIn || self.peer.is_some() {
            return Ok(());
        }
        let account = self.account.clone().ok_or(Error::LoginRefused).map_err(|error| self.fail(error))?;
        let device = self.caller.as_ref().map(|caller| caller.device.clone()).unwrap_or_default();
        let peer = self.place_of(&account, &device).map_err(|error| self.fail(error))?;
        if let Some(nonce) = self.nonce.take() {
            let kept = self.service.store().write(|tx| tx.set_nonce(&account, &device, &nonce));
            kept.map_err(|error| self.fail(error.into()))?;
        }
        if self.unnamed {
            self.tell(&News::PeerAdded { peer: peer.name.clone() });
        }
        match self.take(peer) {
            Err(Error::PeerBusy { .. }) => {
                self.busy = true;
                Ok(())
            }
            taken => taken.map_err(|error| self.fail(error)),
        }
    }

    fn described(&mut self, described: &Description) -> Result<(), DeskFailed> {
        self.record.introduce(self.service.now());
        if self.busy || (self.description.as_ref() == Some(described) && !self.unnamed) {
            return Ok(());
        }
        self.recognise_model(&described.model).map_err(|error| self.fail(error))?;
        if self.stranger.is_some() {
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
            let name = super::peers::seen_name(&name);
            if !name.is_empty() {
                peer.name = self.service.free_name(&name).map_err(|error| self.fail(error))?;
            }
        }
        self.service.store().write(|tx| tx.change_peer(&peer)).map_err(|error| self.fail(error.into()))?;
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
        if self.stranger.is_some() {
            return Ok(Opened::Refuse(Denied::Forbidden));
        }
        self.enter(Stage::Read);
        self.decide(opening).map_err(|error| self.fail(error))
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
        open.outcome.mode = done_word(open.direction, Asked::Slow, open.decision.as_ref());
        open.outcome.unexpected = open.usual.then_some(Unexpected::Forgot);
        open.collection.suspended = Some(word(Asked::Slow).to_owned());
        let collection = open.collection.clone();
        let written = self.service.store().write(|tx| {
            hold.keep(tx)?;
            tx.put_collection(&collection)?;
            tx.clear_shelf_listing(peer, kind.name())?;
            tx.clear_listing(peer, kind)
        });
        written.map_err(|error| self.fail(error.into()))?;
        self.log_unexpected(kind);
        Ok(())
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
        self.stage(kind, items).map_err(|error| self.fail(error))
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
        mapped.map_err(|error| self.fail(error.into()))
    }

    fn complete(&mut self, kind: Kind, listed: Listed) -> Result<usize, DeskFailed> {
        if let Some(stranger) = self.stranger.clone() {
            return Err(self.fail(stranger));
        }
        if let (Some(open), Listed::Part) = (self.open.get_mut(&kind), listed) {
            // A peer that empties itself to be filled anew lists nothing, and has nothing.
            open.whole = open.mode == Asked::RefreshToPeer;
        }
        self.plan_and_carry_out(kind).map_err(|error| self.fail(error))
    }

    fn next(&mut self, kind: Kind) -> Result<Option<Order>, DeskFailed> {
        let hold = self.hold();
        self.service.store().read(|reader| hold.check(reader)).map_err(|error| self.fail(error.into()))?;
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
        self.settle(kind, answers).map_err(|error| self.fail(error))
    }

    fn recall(&mut self, kind: Kind) -> Result<Recollection, DeskFailed> {
        self.recollect(kind).map_err(|error| self.fail(error))
    }

    fn remembered(&mut self, kind: Kind, ours: &str, theirs: &str) -> Result<(), DeskFailed> {
        self.move_anchors(kind, ours, theirs).map_err(|error| self.fail(error))
    }

    fn forgotten(&mut self, kind: Kind) -> Result<(), DeskFailed> {
        let peer = self.peer()?.id;
        self.service.store().write(|tx| tx.forget_anchors(peer, kind)).map_err(|error| self.fail(error.into()))
    }

    fn suspended(&mut self, kind: Kind) -> Result<(), DeskFailed> {
        self.note_suspension(kind).map_err(|error| self.fail(error))
    }

    fn ended(&mut self, ending: Ending) -> Result<(), DeskFailed> {
        if self.ending.is_some() {
            return Ok(());
        }
        // Whoever found us busy has opened nothing.
        if ending == Ending::Committed && !self.busy && self.stranger.is_none() {
            self.progress(Phase::Finishing, self.items, None);
            self.enter(Stage::Finish);
            self.commit().map_err(|error| self.fail(error))?;
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

/// Forgets what belongs to one device: its id, and what it told about itself.
pub(super) fn forget_device(peer: &mut Peer) {
    (peer.device_id, peer.manufacturer, peer.model, peer.firmware) = (None, None, None, None);
    let _ = peer.settings.more.remove(DESCRIPTION);
    forget_alert_way(peer);
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

#[cfg(test)]
mod tests;
