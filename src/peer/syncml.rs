//! A peer that speaks SyncML to us: the server role of the protocol on one side, the service's [`Desk`] on the other.
//! Here bytes become records and records bytes, in the dialect of the peer's profile.

pub mod account;
mod archive;
mod devinf;
mod store;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::format::Syntax;
use crate::pim::{Field, Kind, Record};
use crate::profile::{self, Profile};
use crate::protocol::syncml::address::{Demands, FormatWish};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{self, Account};
use crate::protocol::syncml::devinf::DevInf;
use crate::protocol::syncml::message::{MapItem, Verb};
use crate::protocol::syncml::server::{
    self, Abort, AlertRequest, Application, ArrivedChange, DevInfWish, Door, EmptyNonce, Ending as WireEnding, Extent,
    Greeting, Hello, Opening as WireOpening, Options, Outgoing, OutgoingChange, Run, Server, Settlement, StoreIndex,
    Unfinished, Unsent,
};
use crate::protocol::syncml::status;
use crate::protocol::syncml::{Encoding, codec, des};

use super::session::{
    Arrived, Asked, Caller, Capacity, Denied, Description, Desk, DeskFailed, Encryption, Ending, Listed, Login, News,
    Opened, Opening, Order, OrderAction, Outcome, Receipt, Refusal, Remark, Sender, Traffic,
};
use super::short_id;
use archive::{Returns, ShelfStore, denied_status, shelf_of};
use devinf::description;
use store::Store;
use words::{asked, outcome, schemes, sync_type};

pub use words::answer_to;

/// A session with a SyncML client: document in, document out.
pub struct Session<D: Desk> {
    server: Server,
    office: Office<D>,
}

pub use crate::protocol::syncml::server::Incoming;

/// Told, with the name of the account, when a session has logged in and before the service lets it go on.
pub type OnAdmission = Box<dyn FnOnce(&str) + Send>;

/// What goes back to the client, and whether anything more will follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The document.
    pub document: Vec<u8>,
    /// Its media type.
    pub media_type: &'static str,
    /// Its signature, if the client wants one.
    pub mac: Option<auth::Mac>,
    /// What comes next.
    pub next: Next,
}

/// What comes after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The client goes on.
    More,
    /// The client may go on, but need not.
    Perhaps,
    /// Nothing.
    Over,
}

/// Why a document got no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The client broke the rules of SyncML.
    #[error("{0}")]
    BrokenRules(String),
    /// The service could not do its part.
    #[error(transparent)]
    Desk(#[from] DeskFailed),
}

impl<D: Desk> Session<D> {
    /// A session nobody has spoken in. `profile` is the one chosen for the peer; without one the peer's own words decide.
    pub fn new(desk: D, profile: Option<&str>) -> Self {
        let (chosen, profile) = match profile.and_then(|name| Some((name, profile::load(name).ok()?))) {
            Some((name, profile)) => (Some(name.to_owned()), profile),
            None => (None, profile::load("generic").unwrap_or_default()),
        };
        let mut options = Options::new(archive::with_shelves(devinf::ours(&profile), &profile));
        options.max_obj_size = MAX_OBJECT;
        options.max_msg_size =
            profile.session.max_message_size.map_or(MAX_MESSAGE, |size| u64::from(size).max(MAX_MESSAGE));
        let office = Office {
            desk,
            chosen,
            profile,
            device: String::new(),
            demands: Demands::default(),
            devinf: None,
            known: None,
            account: String::new(),
            on_admission: None,
            admitted: false,
            refusals: 0,
            stores: Vec::new(),
            orders: HashMap::new(),
            returns: Returns::default(),
            answers: Vec::new(),
            failed: None,
            complete: false,
            suspended: false,
        };
        Self { server: Server::new(options), office }
    }

    /// The service's side.
    pub fn desk(&mut self) -> &mut D {
        &mut self.office.desk
    }

    /// Gives the service's side back.
    pub fn into_desk(self) -> D {
        self.office.desk
    }

    /// Has somebody told when the session has logged in.
    pub fn on_admission(&mut self, told: OnAdmission) {
        self.office.on_admission = Some(told);
    }

    /// How often wrong credentials were shown since this was asked last.
    pub fn take_refusals(&mut self) -> u32 {
        std::mem::take(&mut self.office.refusals)
    }

    /// Where the client sends its next document.
    pub fn set_address(&mut self, uri: String) {
        self.server.set_resp_uri(Some(uri));
    }

    /// What the address demands that the client called: the part after its `?`.
    pub fn demand(&mut self, query: &str) {
        self.office.demands = Demands::parse(query);
    }

    /// Answers one document. What it told is durable when this returns.
    pub fn exchange(&mut self, media_type: &str, document: &[u8]) -> Result<Answer, Failure> {
        let encoding = Encoding::from_media_type(media_type).or_else(|| Encoding::sniff(document));
        let encoding = encoding.ok_or_else(|| Failure::BrokenRules(format!("{media_type} is not SyncML")))?;
        let message = codec::decode(document, encoding, &codec::Limits::default());
        let message = message.map_err(|error| Failure::BrokenRules(error.to_string()))?.message;
        self.exchange_message(Incoming { document, message, encoding, mac: None })
    }

    /// The same for a caller that had to read the document, to know whose it is.
    pub fn exchange_message(&mut self, incoming: Incoming<'_>) -> Result<Answer, Failure> {
        let media_type = incoming.encoding.media_type();
        let came = Traffic { from: Sender::Peer, media_type, bytes: incoming.document };
        self.office.desk.wire(&came);
        let reply = self.server.exchange_message(incoming, &mut self.office);
        self.office.flush();
        if let Some(failed) = self.office.failed.take() {
            return Err(failed.into());
        }
        let reply = reply.map_err(|error| Failure::BrokenRules(error.to_string()))?;
        let went = Traffic { from: Sender::Us, media_type: reply.encoding.media_type(), bytes: &reply.document };
        self.office.desk.wire(&went);
        let next = match reply.outcome {
            server::Outcome::Going => Next::More,
            server::Outcome::Settled => Next::Perhaps,
            server::Outcome::Finished | server::Outcome::Refused => Next::Over,
        };
        Ok(Answer { document: reply.document, media_type: reply.encoding.media_type(), mac: reply.mac, next })
    }

    /// The last answer has left.
    pub fn delivered(&mut self) -> Result<(), Failure> {
        self.server.delivered(&mut self.office);
        self.office.flush();
        self.office.failed.take().map_or(Ok(()), |failed| Err(failed.into()))
    }

    /// Whether everything was said and the anchors have moved. The client may still send a last package.
    pub fn is_complete(&self) -> bool {
        self.office.complete
    }

    /// Whether the client asked to go on another time.
    pub fn is_suspended(&self) -> bool {
        self.office.suspended
    }

    /// The link is gone. What came of an object whose rest did not is kept for the client's next session.
    pub fn closed(&mut self) {
        self.server.closed(&mut self.office);
        self.office.flush();
        if let Some(left) = self.server.take_unfinished() {
            self.office.desk.keep_beginning(&left.to_bytes());
        }
    }
}

/// Largest message we take when the peer's profile says nothing, bytes.
const MAX_MESSAGE: u64 = 150_000;
/// Largest object we take, bytes: a large photo.
const MAX_OBJECT: u64 = 8 << 20;

/// The application behind the protocol.
struct Office<D: Desk> {
    desk: D,
    chosen: Option<String>,
    profile: Profile,
    device: String,
    demands: Demands,
    devinf: Option<DevInf>,
    known: Option<Description>,
    /// Whom it has to prove to be.
    account: String,
    on_admission: Option<OnAdmission>,
    admitted: bool,
    refusals: u32,
    stores: Vec<Place>,
    /// What was given out: of which kind it is, and what was to be done.
    orders: HashMap<u64, (Kind, Verb)>,
    /// What goes back to the client of what it brought to be kept.
    returns: Returns,
    answers: Vec<(u64, u16)>,
    failed: Option<DeskFailed>,
    complete: bool,
    suspended: bool,
}

/// What a store of the session holds.
enum Place {
    Records(Box<Store>),
    Shelf(ShelfStore),
}

impl<D: Desk> Office<D> {
    /// A store of records.
    fn records(&self, index: StoreIndex) -> Option<&Store> {
        match self.stores.get(index)? {
            Place::Records(store) => Some(store),
            Place::Shelf(_) => None,
        }
    }

    fn records_mut(&mut self, index: StoreIndex) -> Option<&mut Store> {
        match self.stores.get_mut(index)? {
            Place::Records(store) => Some(store),
            Place::Shelf(_) => None,
        }
    }

    /// A store of archive items.
    fn shelf(&self, index: StoreIndex) -> Option<&ShelfStore> {
        match self.stores.get(index)? {
            Place::Records(_) => None,
            Place::Shelf(shelf) => Some(shelf),
        }
    }

    /// Keeps the first thing that went wrong; the session ends after this message.
    fn try_or<T>(&mut self, otherwise: T, work: impl FnOnce(&mut D) -> Result<T, DeskFailed>) -> T {
        if self.failed.is_some() {
            return otherwise;
        }
        match work(&mut self.desk) {
            Ok(value) => value,
            Err(failed) => {
                self.failed = Some(failed);
                otherwise
            }
        }
    }

    fn admit(&mut self) {
        if !std::mem::replace(&mut self.admitted, true) {
            if let Some(told) = self.on_admission.take() {
                told(&self.account);
            }
            self.try_or((), Desk::admitted);
            if !self.demands.unknown.is_empty() {
                self.desk.remark(&Remark::UnknownOptions(self.demands.unknown.clone()));
            }
        }
    }

    /// Hands on the statuses of one message together.
    fn flush(&mut self) {
        self.flush_returns();
        let answers = std::mem::take(&mut self.answers);
        let mut by_kind: BTreeMap<Kind, Vec<(u64, Outcome)>> = BTreeMap::new();
        for (token, code) in answers {
            let Some((kind, verb)) = self.orders.remove(&token) else { continue };
            self.desk.coded(token, code);
            by_kind.entry(kind).or_default().push((token, outcome(verb, code)));
        }
        for (kind, answers) in by_kind {
            self.try_or((), |desk| desk.answered(kind, answers));
        }
    }

    /// A database nobody here has: what there is instead goes into the log.
    fn unknown_database(&mut self, name: &str) {
        let name_of = |kind| store::names_of(&self.profile, kind).next().map(str::to_owned);
        let known = Kind::ALL.into_iter().filter_map(name_of).chain(archive::names(&self.profile)).collect();
        self.desk.remark(&Remark::UnknownDatabase { asked: name.to_owned(), known });
    }

    /// What the client said about itself, made into what the service keeps.
    fn describe(&mut self) {
        let Some(devinf) = &self.devinf else { return };
        let mut description = description(devinf, self.chosen.as_deref(), self.known.as_ref());
        if let Ok(profile) = profile::load(&description.profile) {
            self.profile = profile;
        }
        let home = self.desk.home();
        for place in &mut self.stores {
            let Place::Records(store) = place else { continue };
            description.capacities.extend(store.learn(devinf, &self.profile, self.demands.format, home));
        }
        self.known = Some(description.clone());
        self.try_or((), |desk| desk.described(&description));
    }

    /// Notes that a kind lives in the database of another, of which it was told in an earlier session.
    fn describe_like(&mut self, opening: &Opening, kind: Kind) {
        let home = self.desk.home();
        let Some(known) = &mut self.known else { return };
        let Some(like) = known.capacities.get(&opening.kind).cloned() else { return };
        let syntax = Syntax::of_media(&like.media_type, Some(&like.version)).unwrap_or(Syntax::VCalendar10);
        let lens = profile::capacity(None, &self.profile, kind, syntax, home);
        let database = opening.peer_database.clone();
        let _ = known.capacities.insert(kind, Capacity { lens, database, ..like });
        let known = known.clone();
        self.try_or((), |desk| desk.described(&known));
    }

    /// The kinds a store feeds.
    fn kinds(&self, store: StoreIndex) -> Vec<Kind> {
        self.records(store).map(|store| store.kinds.clone()).unwrap_or_default()
    }

    /// Opens all kinds of a store. They share one pair of anchors and one mode on the wire: where one has to list
    /// everything, all have.
    fn open_kinds(&mut self, opening: &Opening) -> Opened {
        let mut together: Option<Opened> = None;
        for kind in &opening.shared {
            let opened = self.open_kind(opening, *kind);
            together = Some(match (together, opened) {
                (_, refused @ Opened::Refuse(_)) => {
                    opening.shared.iter().for_each(|kind| self.desk.withdrawn(*kind));
                    return refused;
                }
                (Some(Opened::Run { mode, refresh_required, our_last, our_next }), Opened::Run { mode: other, .. })
                    if mode != other =>
                {
                    let refresh_required = refresh_required || opening.asked != Asked::Slow;
                    Opened::Run { mode: Asked::Slow, refresh_required, our_last, our_next }
                }
                (before, opened) => before.unwrap_or(opened),
            });
        }
        if matches!(together, Some(Opened::Run { mode: Asked::Slow, .. })) {
            self.list_everything(&opening.shared);
        }
        together.unwrap_or(Opened::Refuse(Denied::Unknown))
    }

    fn open_kind(&mut self, opening: &Opening, kind: Kind) -> Opened {
        let unwanted = self.unwanted(kind);
        let opening = Opening { kind, unwanted, ..opening.clone() };
        self.try_or(Opened::Refuse(Denied::Busy), |desk| desk.open(&opening))
    }

    /// What the client's filter leaves out of our items of a kind.
    fn unwanted(&self, kind: Kind) -> BTreeSet<Field> {
        let mut stores = (0..self.stores.len()).rev().filter_map(|index| self.records(index));
        // A kind that turns up late comes out of a store that feeds another.
        let store = stores.clone().find(|store| store.kinds.contains(&kind)).or_else(|| stores.next());
        let filter = store.and_then(|store| store.filter.as_ref()).filter(|filter| !filter.fields.is_empty());
        let Some(filter) = filter else { return BTreeSet::new() };
        // A property of which nothing is wanted is not wanted.
        let wanted = filter.fields.iter().filter(|field| field.max_size != Some(0));
        profile::capacity::unwanted(&wanted.map(|field| field.name.as_str()).collect::<Vec<_>>(), kind)
    }

    fn list_everything(&mut self, kinds: &[Kind]) {
        for kind in kinds {
            self.try_or((), |desk| desk.downgraded(*kind));
        }
    }

    /// Tells the service of items of one kind, which may have turned up only now.
    fn tell(&mut self, index: StoreIndex, kind: Kind, items: Vec<Arrived>) -> Vec<Receipt> {
        let failed = vec![Receipt::Failed; items.len()];
        if !self.kinds(index).contains(&kind) && !self.open_late(index, kind) {
            return failed;
        }
        let is_present = |item: &&Arrived| matches!(item.news, News::Present { .. });
        let ids: Vec<_> = items.iter().filter(is_present).map(|item| item.id.clone()).collect();
        for other in self.kinds(index).into_iter().filter(|other| *other != kind) {
            // A date that became a task is no date any more.
            let gone = ids.iter().map(|id| Arrived { id: id.clone(), news: News::Deleted }).collect();
            let _ = self.try_or(Vec::new(), |desk| desk.arrived(other, gone));
        }
        self.try_or(failed, |desk| desk.arrived(kind, items))
    }

    /// A kind that nobody knew to be in this store. Whether it is there.
    fn open_late(&mut self, index: StoreIndex, kind: Kind) -> bool {
        let Some(store) = self.records(index) else { return false };
        let (opening, is_slow) = (store.opening.clone(), store.is_slow);
        if matches!(self.open_kind(&opening, kind), Opened::Refuse(_)) {
            return false;
        }
        if is_slow {
            self.list_everything(&[kind]);
        }
        if let Some(store) = self.records_mut(index) {
            store.kinds.push(kind);
        }
        match &self.devinf {
            Some(_) => self.describe(),
            None => self.describe_like(&opening, kind),
        }
        true
    }

    /// Opens a database that holds no records: one of archive items, or none there is.
    fn open_other(&mut self, name: &str, request: &AlertRequest) -> WireOpening {
        let shelf = shelf_of(&self.profile, name, &request.source, self.devinf.as_ref());
        let Some(shelf) = shelf.filter(|_| self.failed.is_none()) else {
            self.unknown_database(name);
            return WireOpening::Refuse(status::NOT_FOUND);
        };
        if (0..self.stores.len()).any(|at| self.shelf(at).is_some_and(|open| open.name == shelf.name)) {
            return WireOpening::Refuse(status::FORBIDDEN);
        }
        let (opened, store) = self.open_shelf(shelf, request);
        if opened == Opened::Refuse(Denied::Unknown) {
            self.unknown_database(name);
        }
        self.stores.push(Place::Shelf(store));
        self.answer_opening(opened)
    }

    /// Our answer to the alert of the store that was added last.
    fn answer_opening(&mut self, opened: Opened) -> WireOpening {
        match opened {
            Opened::Run { mode, refresh_required, our_last, our_next } => WireOpening::Run(Run {
                status: if refresh_required { status::REFRESH_REQUIRED } else { status::OK },
                sync_type: sync_type(mode),
                last: our_last,
                next: our_next,
            }),
            Opened::Refuse(denied) => {
                let _ = self.stores.pop();
                WireOpening::Refuse(denied_status(denied))
            }
        }
    }

    /// Tells every kind of a store of a deletion; the one that knows the item answers for all.
    fn tell_all(&mut self, index: StoreIndex, item: &Arrived) -> Receipt {
        let kinds = self.kinds(index);
        let mut receipt = Receipt::NotThere;
        for kind in kinds {
            let told = self.tell(index, kind, vec![item.clone()]);
            match told.first() {
                Some(Receipt::NotThere) => {}
                Some(known) => receipt = *known,
                None => receipt = Receipt::Failed,
            }
        }
        receipt
    }
}

impl<D: Desk> Office<D> {
    /// What is to be done next in a store. A new item that the client's filter does not want is for another time; what
    /// it has already is kept up to date.
    fn next_order(&mut self, index: StoreIndex) -> Option<(Kind, Order)> {
        for kind in self.kinds(index) {
            while let Some(order) = self.try_or(None, |desk| desk.next(kind)) {
                match &order.action {
                    OrderAction::Add { record, .. } if !self.records(index)?.wants(record) => {
                        let _ = self.orders.insert(order.token, (kind, Verb::Add));
                        self.answers.push((order.token, status::RETRY_LATER));
                    }
                    _ => return Some((kind, order)),
                }
            }
        }
        None
    }
}

impl<D: Desk> Application for Office<D> {
    fn greet(&mut self, hello: &Hello) -> Greeting {
        let caller = Caller { device: hello.device.clone(), user: hello.user.clone() };
        self.device.clone_from(&hello.device);
        // Clients that cut an address at `#` before they call it still name the whole of it in their messages.
        if hello.target.contains('?') {
            self.demands = std::mem::take(&mut self.demands).or(Demands::parse(&hello.target));
        }
        let shut = Greeting {
            door: Door::Shut,
            nonce: Vec::new(),
            empty_nonce: EmptyNonce::Refused,
            encryption: des::Encryption::None,
            devinf: DevInfWish::Known,
        };
        let Some(welcome) = self.try_or(None, |desk| desk.greet(&caller).map(Some)) else { return shut };
        self.known = welcome.description;
        if let Some(profile) =
            self.known.as_ref().filter(|_| self.chosen.is_none()).and_then(|k| profile::load(&k.profile).ok())
        {
            self.profile = profile;
        }
        let asks = self.known.is_none() || self.demands.format == Some(FormatWish::Ask);
        let devinf = if asks { DevInfWish::Ask } else { DevInfWish::Known };
        let empty_nonce = match self.profile.session.empty_nonce {
            Some(true) => EmptyNonce::Accepted,
            _ => EmptyNonce::Refused,
        };
        let (door, nonce, encryption) = match welcome.login {
            None => (Door::Open, None, des::Encryption::None),
            Some(Login { user, password, nonce, scheme, encryption }) => {
                self.account.clone_from(&user);
                let encryption = match encryption {
                    Encryption::None => des::Encryption::None,
                    Encryption::Des => des::Encryption::Des,
                };
                (Door::Accounts(vec![Account { user, password }], schemes(scheme)), nonce, encryption)
            }
        };
        Greeting { door, nonce: nonce.unwrap_or_default(), empty_nonce, encryption, devinf }
    }

    fn fresh_nonce(&mut self) -> Vec<u8> {
        let mut nonce = vec![0; 22];
        let rolled = getrandom::fill(&mut nonce).map_err(|error| DeskFailed::new(format!("no randomness: {error}")));
        // Printable: clients that keep it as text stop at a zero byte, and their next login fails.
        nonce.iter_mut().for_each(|byte| *byte = b'!' + (*byte & 0x3f));
        self.try_or((), |desk| {
            rolled?;
            desk.nonce(&nonce)
        });
        nonce
    }

    fn refused(&mut self, why: server::Refusal) {
        self.refusals += u32::from(why != server::Refusal::NoCredentials);
        match why {
            // How a client fetches its challenge; nobody has tried anything yet.
            server::Refusal::NoCredentials => {}
            server::Refusal::WrongCredentials | server::Refusal::Unreadable => {
                self.desk.refused(Refusal::WrongPassword)
            }
            server::Refusal::Unwanted => self.desk.refused(Refusal::UnknownAccount),
        }
    }

    fn devinf(&mut self, devinf: &DevInf) {
        self.admit();
        self.devinf = Some(devinf.clone());
        self.describe();
    }

    fn introduce(&self, ours: &DevInf) -> DevInf {
        match &self.devinf {
            Some(theirs) => devinf::with_properties_of(ours.clone(), theirs),
            None => ours.clone(),
        }
    }

    fn open(&mut self, _store: StoreIndex, request: &AlertRequest) -> WireOpening {
        self.admit();
        let name = if request.target.is_empty() { &request.source } else { &request.target };
        let Some(kind) = store::kind_of(&self.profile, name) else { return self.open_other(name, request) };
        let kinds = store::kinds(kind, &request.source, self.devinf.as_ref(), self.known.as_ref(), &self.profile);
        if (0..self.stores.len()).flat_map(|at| self.kinds(at)).any(|open| kinds.contains(&open)) {
            return WireOpening::Refuse(status::FORBIDDEN);
        }
        let opening = Opening {
            kind: kinds.first().copied().unwrap_or(kind),
            shared: kinds,
            peer_database: request.source.clone(),
            our_database: request.target.clone(),
            asked: asked(request.wish),
            last: request.last.clone(),
            next: request.next.clone().unwrap_or_default(),
            demanded: self.demands.mode(),
            backup: self.demands.backup.clone(),
            unwanted: BTreeSet::new(),
        };
        let mut store = Store::new(opening.clone(), self.known.as_ref(), &self.profile);
        store.filter.clone_from(&request.filter);
        self.stores.push(Place::Records(Box::new(store)));
        self.describe();
        let opened = self.open_kinds(&opening);
        if let Some(Place::Records(store)) = self.stores.last_mut() {
            store.is_slow = matches!(opened, Opened::Run { mode: Asked::Slow, .. });
        }
        self.answer_opening(opened)
    }

    fn unfinished(&mut self) -> Option<Unfinished> {
        Unfinished::from_bytes(&self.desk.take_beginning()?)
    }

    fn settled(&mut self, store: StoreIndex, settlement: Settlement) {
        if settlement != Settlement::As(SyncType::Slow) {
            return;
        }
        if let Some(store) = self.records_mut(store) {
            store.is_slow = true;
        }
        if let Some(name) = self.shelf(store).map(|shelf| shelf.name.clone()) {
            self.try_or((), |desk| desk.shelf_downgraded(&name));
        }
        self.list_everything(&self.kinds(store));
    }

    fn arrived(&mut self, index: StoreIndex, items: Vec<server::Arrived>) -> Vec<u16> {
        if let Some(name) = self.shelf(index).map(|shelf| shelf.name.clone()) {
            return self.take_in(&name, items);
        }
        if items.iter().any(|item| item.change == ArrivedChange::Move) {
            let one = |item: server::Arrived| match item.change {
                ArrivedChange::Move => vec![status::OPTIONAL_FEATURE],
                _ => self.arrived(index, vec![item]),
            };
            return items.into_iter().flat_map(one).collect();
        }
        let home = self.desk.home();
        let Some(store) = self.records(index) else { return vec![status::COMMAND_FAILED; items.len()] };
        let told = |kind: Kind, luid: &str| self.desk.told(kind, luid);
        let read: Vec<_> = items.into_iter().map(|item| store.read(item, &self.profile, home, told)).collect();
        let mut receipts = Vec::with_capacity(read.len());
        let mut rest = read.into_iter().peekable();
        while let Some((kind, item)) = rest.next() {
            let joint = self.records(index).is_some_and(|store| store.kinds.len() > 1);
            let Some(kind) = kind.or_else(|| self.kinds(index).first().copied().filter(|_| !joint)) else {
                receipts.push(self.tell_all(index, &item));
                continue;
            };
            // What comes together of one kind is made durable together.
            let mut batch = vec![item];
            while let Some((_, item)) = rest.next_if(|(next, _)| *next == Some(kind) || (next.is_none() && !joint)) {
                batch.push(item);
            }
            receipts.extend(self.tell(index, kind, batch));
        }
        receipts.into_iter().map(answer_to).collect()
    }

    fn mapped(&mut self, store: StoreIndex, maps: Vec<MapItem>) {
        self.admit();
        self.flush();
        let maps = self.map_returns(store, maps);
        let pairs: Vec<_> = maps.into_iter().map(|map| (short_id::restore(&map.target), map.source)).collect();
        for kind in self.kinds(store) {
            self.try_or((), |desk| desk.mapped(kind, pairs.clone()));
        }
    }

    fn complete(&mut self, index: StoreIndex, extent: Extent) -> usize {
        let listed = match extent {
            Extent::Whole => Listed::Whole,
            Extent::Part => Listed::Part,
        };
        let kinds = self.kinds(index);
        let orders: usize = kinds.into_iter().map(|kind| self.try_or(0, |desk| desk.complete(kind, listed))).sum();
        orders + self.complete_shelves(index, listed)
    }

    fn next(&mut self, index: StoreIndex) -> Option<Outgoing> {
        let home = self.desk.home();
        let Some((kind, Order { token, action, .. })) = self.next_order(index) else { return self.next_return(index) };
        let store = self.records(index)?;
        let mut again = None;
        let mut data = |record: &Record| {
            let (data, read) = store.write(record, &self.profile, home);
            again = read;
            data
        };
        let (verb, change) = match action {
            OrderAction::Add { guid, record } => {
                let guid = short_id::shorten(guid, store.longest_id);
                (Verb::Add, OutgoingChange::Add { guid, data: data(&record) })
            }
            OrderAction::Replace { id, record } => {
                (Verb::Replace, OutgoingChange::Replace { luid: id, data: data(&record) })
            }
            OrderAction::Delete { id } => (Verb::Delete, OutgoingChange::Delete { luid: id }),
        };
        let media_type = Some(store.media_type.clone());
        if let Some(record) = again {
            self.desk.spelled(kind, token, record);
        }
        let _ = self.orders.insert(token, (kind, verb));
        Some(Outgoing { token, change, media_type, parent: None })
    }

    fn unsent(&mut self, store: StoreIndex, token: u64, why: Unsent) {
        let code = match why {
            Unsent::TooLarge => status::OBJECT_TOO_LARGE,
            Unsent::Ended => status::RETRY_LATER,
        };
        self.answered(store, token, code);
    }

    fn answered(&mut self, _store: StoreIndex, token: u64, code: u16) {
        if !self.returns.take(token, code) {
            self.answers.push((token, code));
        }
    }

    fn ended(&mut self, ending: WireEnding) {
        self.flush();
        let ending = match ending {
            WireEnding::Complete { .. } if self.failed.is_none() => Ending::Committed,
            WireEnding::Complete { .. } => Ending::Broken("the service failed".to_owned()),
            WireEnding::Suspended => Ending::Suspended,
            WireEnding::Aborted(Abort::LinkLost) => Ending::Left,
            WireEnding::Aborted(why) => Ending::Broken(format!("{why:?}")),
        };
        self.complete = ending == Ending::Committed;
        self.suspended = ending == Ending::Suspended;
        self.try_or((), |desk| desk.ended(ending));
    }
}

#[cfg(test)]
mod tests;
