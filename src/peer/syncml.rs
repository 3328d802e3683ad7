//! A peer that speaks SyncML to us: the server role of the protocol on one side, the service's [`Desk`] on the other.
//! Here bytes become records and records bytes, in the dialect of the peer's profile.

mod devinf;

use std::collections::HashMap;

use crate::format::{Version as CardVersion, vcard};
use crate::pim::{Kind, Record};
use crate::profile::{self, Profile};
use crate::protocol::syncml::address::{Demands, FormatWish};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::auth::{self, Account};
use crate::protocol::syncml::devinf::{ContentType, DataStore, DevInf};
use crate::protocol::syncml::filter::Filter;
use crate::protocol::syncml::message::{MapItem, Verb};
use crate::protocol::syncml::server::{
    self, AlertRequest, Application, ArrivedChange, Content, Delivery, DevInfWish, Door, EmptyNonce,
    Ending as WireEnding, Extent, Greeting, Hello, Opening as WireOpening, Options, Outgoing, OutgoingChange, Run,
    Server, Settlement, StoreIndex, Unfinished, Unsent, Wish, same_store,
};
use crate::protocol::syncml::status::{self, ItemOutcome, item_outcome};
use crate::protocol::syncml::{Encoding, codec};

use super::session::{
    Admission, Arrived, Asked, Caller, Capacity, Denied, Description, Desk, DeskFailed, Ending, Listed, Login, News,
    Objection, Opened, Opening, Order, OrderAction, Outcome, Receipt, Refusal, Remark, Scheme, Sender, Traffic,
};
use super::short_id;

/// A session with a SyncML client: document in, document out.
pub struct Session<D: Desk> {
    server: Server,
    office: Office<D>,
}

pub use crate::protocol::syncml::server::Incoming;

/// Told, with the name of the account, when a session has logged in and before the service lets it go on. Gives back
/// what the device's last session left of an object.
pub type OnAdmission = Box<dyn FnOnce(&str) -> Option<Unfinished> + Send>;

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
        let mut options = Options::new(devinf::ours(&profile));
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
            busy: false,
            left: None,
            refusals: 0,
            stores: Vec::new(),
            verbs: HashMap::new(),
            answers: Vec::new(),
            failed: None,
            complete: false,
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
        let reply = self.server.exchange_message(incoming, &mut self.office);
        self.office.flush();
        self.office.desk.wire(&came);
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

    /// The last answer has left; `known` when the peer has acknowledged it.
    pub fn delivered(&mut self, known: Known) -> Result<(), Failure> {
        let delivery = match known {
            Known::Received => Delivery::Confirmed,
            Known::Sent => Delivery::HandedOver,
        };
        self.server.delivered(delivery, &mut self.office);
        self.office.flush();
        self.office.failed.take().map_or(Ok(()), |failed| Err(failed.into()))
    }

    /// Whether everything was said and the anchors have moved. The client may still send a last package.
    pub fn is_complete(&self) -> bool {
        self.office.complete
    }

    /// What the session leaves of an object whose rest did not come, for the device's next one.
    pub fn take_unfinished(&mut self) -> Option<Unfinished> {
        self.server.take_unfinished()
    }

    /// The link is gone.
    pub fn closed(&mut self) {
        self.server.closed(&mut self.office);
        self.office.flush();
    }
}

/// What is known of an answer's fate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The transport took it.
    Sent,
    /// The peer has it.
    Received,
}

/// Largest message we take when the peer's profile says nothing, bytes.
const MAX_MESSAGE: u64 = 150_000;
/// Largest object we take, bytes: a large photo.
const MAX_OBJECT: u64 = 8 << 20;

/// Names under which a kind is found here, besides what the profile says.
const NAMES: [(Kind, &[&str]); 1] = [(Kind::Contacts, &["contacts", "contact", "addressbook", "card"])];

/// One store of the session.
struct Store {
    kind: Kind,
    /// The client's name of it.
    source: String,
    media_type: String,
    version: CardVersion,
    /// The longest id of ours that it takes, bytes.
    longest_id: Option<u64>,
    /// Which of our items it wants.
    filter: Option<Filter>,
}

impl Store {
    /// Whether an item may go out as a new one.
    fn wants(&self, record: &Record) -> bool {
        self.filter.as_ref().is_none_or(|filter| filter.wants(record))
    }
}

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
    /// Another session has this peer: every store is refused for now, politely.
    busy: bool,
    /// What the device's last session left of an object.
    left: Option<Unfinished>,
    refusals: u32,
    stores: Vec<Store>,
    verbs: HashMap<u64, Verb>,
    answers: Vec<(StoreIndex, u64, u16)>,
    failed: Option<DeskFailed>,
    complete: bool,
}

impl<D: Desk> Office<D> {
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
                self.left = told(&self.account);
            }
            self.busy = self.try_or(Admission::Granted, Desk::admitted) == Admission::Busy;
            if !self.demands.unknown.is_empty() {
                self.desk.remark(&Remark::UnknownOptions(self.demands.unknown.clone()));
            }
        }
    }

    /// Hands on the statuses of one message together.
    fn flush(&mut self) {
        let answers = std::mem::take(&mut self.answers);
        let mut by_store: HashMap<StoreIndex, Vec<(u64, Outcome)>> = HashMap::new();
        for (store, token, code) in answers {
            let verb = self.verbs.remove(&token).unwrap_or(Verb::Add);
            let outcome = match item_outcome(verb, code) {
                ItemOutcome::Done => Outcome::Done,
                ItemOutcome::Unknown => Outcome::Gone,
                ItemOutcome::Full => Outcome::Full,
                ItemOutcome::Later => Outcome::Later(code),
                ItemOutcome::TooLarge => Outcome::Refused(Objection::TooLarge, code),
                ItemOutcome::Unfit => Outcome::Refused(Objection::Unfit, code),
                ItemOutcome::Denied => Outcome::Refused(Objection::NotAllowed, code),
                ItemOutcome::Failed => Outcome::Refused(Objection::Failed, code),
            };
            by_store.entry(store).or_default().push((token, outcome));
        }
        let mut stores: Vec<_> = by_store.into_iter().collect();
        stores.sort_by_key(|(store, _)| *store);
        for (store, answers) in stores {
            if let Some(kind) = self.stores.get(store).map(|store| store.kind) {
                self.try_or((), |desk| desk.answered(kind, answers));
            }
        }
    }

    /// The names of a kind's database here: the profile's, then ours.
    fn names_of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let own = self.profile.databases.get(kind.name());
        let names = NAMES.iter().filter(move |(k, _)| *k == kind).flat_map(|(_, names)| names.iter().copied());
        own.map(String::as_str).into_iter().chain(names)
    }

    fn kind_of(&self, name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| self.names_of(*kind).any(|known| same_store(known, name)))
    }

    /// A database nobody here has: what there is instead goes into the log.
    fn unknown_database(&mut self, name: &str) {
        let known = Kind::ALL.into_iter().filter_map(|kind| self.names_of(kind).next().map(str::to_owned)).collect();
        self.desk.remark(&Remark::UnknownDatabase { asked: name.to_owned(), known });
    }

    /// What the client said about itself, made into what the service keeps.
    fn describe(&mut self) {
        let Some(devinf) = &self.devinf else { return };
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let (manufacturer, model) = (text(&devinf.man), text(&devinf.model));
        let name = match &self.chosen {
            Some(chosen) => chosen.clone(),
            None => profile::identify(&manufacturer, &model).to_owned(),
        };
        if let Ok(profile) = profile::load(&name) {
            self.profile = profile;
        }
        let mut description = self.known.clone().unwrap_or_default();
        description.manufacturer = manufacturer;
        description.model = model;
        description.firmware = devinf.firmware.clone().or(devinf.software.clone()).unwrap_or_default();
        description.profile = name;
        let capacities: Vec<(usize, Capacity)> = self
            .stores
            .iter()
            .enumerate()
            .filter_map(|(at, store)| Some((at, capacity(devinf, store, &self.profile)?)))
            .collect();
        for (at, capacity) in capacities {
            if let Some(store) = self.stores.get_mut(at) {
                store.media_type.clone_from(&capacity.media_type);
                store.longest_id = capacity.longest_id;
                store.version = card_version(&capacity.version, &capacity.media_type);
                let _ = description.capacities.insert(store.kind, capacity);
            }
        }
        self.known = Some(description.clone());
        self.try_or((), |desk| desk.described(&description));
    }

    fn dialect(&self, version: CardVersion) -> crate::format::Dialect {
        self.profile.contact_dialect_of(Some(version))
    }
}

/// What an item says.
fn news(dialect: &crate::format::Dialect, content: Content, new: bool) -> News {
    let reading = vcard::read(&content.data, dialect);
    let mut items = reading.items;
    match (items.len(), items.pop()) {
        (1, Some(card)) => News::Present { record: Box::new(card.record), new },
        (count, _) => News::Unreadable {
            media_type: content.media_type.unwrap_or_default(),
            reason: match reading.rejected.first() {
                Some(rejected) => rejected.reason.to_string(),
                None => format!("{count} cards in one item"),
            },
            raw: content.data,
        },
    }
}

/// Which of its stores a client means, and what that holds.
fn capacity(devinf: &DevInf, store: &Store, profile: &Profile) -> Option<Capacity> {
    let is_card = |content: &ContentType| {
        ["text/x-vcard", "text/vcard", "text/directory"].contains(&content.name.trim().to_ascii_lowercase().as_str())
    };
    let holds_cards = |store: &&DataStore| store.rx_pref.iter().chain(&store.rx).chain(&store.tx_pref).any(is_card);
    let named = devinf.stores.iter().find(|known| same_store(&known.source_ref, &store.source));
    let known = named.or_else(|| devinf.stores.iter().find(holds_cards))?;
    let content = known.rx_pref.iter().chain(&known.rx).find(|content| is_card(content))?;
    let caps = devinf.capabilities_of(known);
    let cap = caps.iter().find(|cap| cap.content_type.eq_ignore_ascii_case(content.name.trim()));
    let lens = profile::capacity(cap, profile, store.kind);
    Some(Capacity {
        lens,
        media_type: content.name.trim().to_owned(),
        version: content.version.trim().to_owned(),
        modes: known.sync_types.clone(),
        longest_id: known.max_guid_size,
    })
}

fn card_version(version: &str, media_type: &str) -> CardVersion {
    match (version, media_type) {
        ("2.1", _) => CardVersion::V21,
        ("3.0", _) => CardVersion::V30,
        ("4.0", _) => CardVersion::V40,
        (_, "text/x-vcard") => CardVersion::V21,
        _ => CardVersion::V30,
    }
}

fn asked(wish: Wish) -> Asked {
    match wish {
        Wish::Resume => Asked::Resume,
        Wish::Sync(kind) => Asked::from(kind),
    }
}

fn sync_type(asked: Asked) -> SyncType {
    match asked {
        Asked::TwoWay | Asked::Resume => SyncType::TwoWay,
        Asked::Slow => SyncType::Slow,
        Asked::OneWayFromPeer => SyncType::OneWayFromClient,
        Asked::RefreshFromPeer => SyncType::RefreshFromClient,
        Asked::OneWayToPeer => SyncType::OneWayFromServer,
        Asked::RefreshToPeer => SyncType::RefreshFromServer,
    }
}

fn schemes(scheme: Scheme) -> Vec<auth::Scheme> {
    match scheme {
        Scheme::Auto => vec![auth::Scheme::Md5, auth::Scheme::Basic, auth::Scheme::Mac],
        Scheme::Basic => vec![auth::Scheme::Basic],
        Scheme::Md5 => vec![auth::Scheme::Md5],
        Scheme::Hmac => vec![auth::Scheme::Mac],
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
        let empty_nonce = EmptyNonce::Refused;
        let shut = Greeting { door: Door::Shut, nonce: Vec::new(), empty_nonce, devinf: DevInfWish::Known };
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
        let (door, nonce) = match welcome.login {
            None => (Door::Open, None),
            Some(Login { user, password, nonce, scheme }) => {
                self.account.clone_from(&user);
                (Door::Accounts(vec![Account { user, password }], schemes(scheme)), nonce)
            }
        };
        Greeting { door, nonce: nonce.unwrap_or_default(), empty_nonce, devinf }
    }

    fn fresh_nonce(&mut self) -> Vec<u8> {
        let mut nonce = vec![0; 22];
        let rolled = getrandom::fill(&mut nonce).map_err(|error| DeskFailed(format!("no randomness: {error}")));
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
        if !self.busy {
            self.describe();
        }
    }

    fn introduce(&self, ours: &DevInf) -> DevInf {
        match &self.devinf {
            Some(theirs) => devinf::with_properties_of(ours.clone(), theirs),
            None => ours.clone(),
        }
    }

    fn open(&mut self, _store: StoreIndex, request: &AlertRequest) -> WireOpening {
        self.admit();
        if self.busy {
            return WireOpening::Refuse(status::RETRY_LATER);
        }
        let name = if request.target.is_empty() { &request.source } else { &request.target };
        let Some(kind) = self.kind_of(name) else {
            self.unknown_database(name);
            return WireOpening::Refuse(status::NOT_FOUND);
        };
        if self.stores.iter().any(|store| store.kind == kind) {
            return WireOpening::Refuse(status::FORBIDDEN);
        }
        let before = self.known.as_ref().and_then(|known| known.capacities.get(&kind)).cloned();
        let media_type =
            before.as_ref().map_or_else(|| "text/x-vcard".to_owned(), |capacity| capacity.media_type.clone());
        let version = match &before {
            Some(capacity) => card_version(&capacity.version, &capacity.media_type),
            None => self.profile.contacts.version.unwrap_or(CardVersion::V21),
        };
        let longest_id = before.and_then(|capacity| capacity.longest_id);
        self.stores.push(Store {
            kind,
            source: request.source.clone(),
            media_type,
            version,
            longest_id,
            filter: request.filter.clone(),
        });
        self.describe();
        let opening = Opening {
            kind,
            peer_database: request.source.clone(),
            our_database: request.target.clone(),
            asked: asked(request.wish),
            last: request.last.clone(),
            next: request.next.clone().unwrap_or_default(),
            demanded: self.demands.mode(),
            backup: self.demands.backup.clone(),
        };
        let opened = self.try_or(Opened::Refuse(Denied::Busy), |desk| desk.open(&opening));
        match opened {
            Opened::Run { mode, refresh_required, our_last, our_next } => WireOpening::Run(Run {
                status: if refresh_required { status::REFRESH_REQUIRED } else { status::OK },
                sync_type: sync_type(mode),
                last: our_last,
                next: our_next,
            }),
            Opened::Refuse(denied) => {
                let _ = self.stores.pop();
                WireOpening::Refuse(match denied {
                    Denied::Unknown => status::NOT_FOUND,
                    Denied::Forbidden => status::FORBIDDEN,
                    Denied::Busy => status::RETRY_LATER,
                })
            }
        }
    }

    fn unfinished(&mut self) -> Option<Unfinished> {
        self.left.take()
    }

    fn settled(&mut self, store: StoreIndex, settlement: Settlement) {
        let Some(kind) = self.stores.get(store).map(|store| store.kind) else { return };
        if settlement == Settlement::As(SyncType::Slow) {
            self.try_or((), |desk| desk.downgraded(kind));
        }
    }

    fn arrived(&mut self, store: StoreIndex, items: Vec<server::Arrived>) -> Vec<u16> {
        let Some((kind, version)) = self.stores.get(store).map(|store| (store.kind, store.version)) else {
            return vec![status::COMMAND_FAILED; items.len()];
        };
        let count = items.len();
        let dialect = self.dialect(version);
        let arrived: Vec<Arrived> = items
            .into_iter()
            .map(|item| {
                let news = match item.change {
                    ArrivedChange::Add(content) => news(&dialect, content, true),
                    ArrivedChange::Replace(content) => news(&dialect, content, false),
                    ArrivedChange::Delete => News::Deleted,
                    ArrivedChange::Archive => News::Archived,
                };
                Arrived { id: item.luid, news }
            })
            .collect();
        let receipts = self.try_or(vec![Receipt::Failed; count], |desk| desk.arrived(kind, arrived));
        let code = |receipt: &Receipt| match receipt {
            Receipt::Added => status::ADDED,
            Receipt::Stored => status::OK,
            Receipt::NotThere => status::NOT_DELETED,
            Receipt::Failed => status::COMMAND_FAILED,
        };
        receipts.iter().map(code).collect()
    }

    fn mapped(&mut self, store: StoreIndex, maps: Vec<MapItem>) {
        self.admit();
        let Some(kind) = self.stores.get(store).map(|store| store.kind) else { return };
        self.flush();
        let pairs = maps.into_iter().map(|map| (short_id::restore(&map.target), map.source)).collect();
        self.try_or((), |desk| desk.mapped(kind, pairs));
    }

    fn complete(&mut self, store: StoreIndex, extent: Extent) -> usize {
        let Some(kind) = self.stores.get(store).map(|store| store.kind) else { return 0 };
        let listed = match extent {
            Extent::Whole => Listed::Whole,
            Extent::Part => Listed::Part,
        };
        self.try_or(0, |desk| desk.complete(kind, listed))
    }

    fn next(&mut self, store: StoreIndex) -> Option<Outgoing> {
        let (kind, media_type, version, longest_id) = self
            .stores
            .get(store)
            .map(|store| (store.kind, store.media_type.clone(), store.version, store.longest_id))?;
        let Order { token, action, .. } = loop {
            let order = self.try_or(None, |desk| desk.next(kind))?;
            match &order.action {
                // What its filter does not want is for another time; what it has already is kept up to date.
                OrderAction::Add { record, .. } if !self.stores.get(store)?.wants(record) => {
                    self.answers.push((store, order.token, status::RETRY_LATER));
                }
                _ => break order,
            }
        };
        let dialect = self.dialect(version);
        let (verb, change) = match action {
            OrderAction::Add { guid, record } => {
                let guid = short_id::shorten(guid, longest_id);
                (Verb::Add, OutgoingChange::Add { guid, data: vcard::write(&record, &dialect) })
            }
            OrderAction::Replace { id, record } => {
                (Verb::Replace, OutgoingChange::Replace { luid: id, data: vcard::write(&record, &dialect) })
            }
            OrderAction::Delete { id } => (Verb::Delete, OutgoingChange::Delete { luid: id }),
        };
        let _ = self.verbs.insert(token, verb);
        Some(Outgoing { token, change, media_type: Some(media_type) })
    }

    fn unsent(&mut self, store: StoreIndex, token: u64, why: Unsent) {
        let code = match why {
            Unsent::TooLarge => status::OBJECT_TOO_LARGE,
            Unsent::Ended => status::RETRY_LATER,
        };
        self.answers.push((store, token, code));
    }

    fn answered(&mut self, store: StoreIndex, token: u64, code: u16) {
        self.answers.push((store, token, code));
    }

    fn ended(&mut self, ending: WireEnding) {
        self.flush();
        if self.busy {
            // Nothing was opened, and the peer is another session's.
            self.complete = matches!(ending, WireEnding::Complete { .. });
            return;
        }
        let ending = match ending {
            WireEnding::Complete { .. } if self.failed.is_none() => Ending::Committed,
            WireEnding::Complete { .. } => Ending::Broken("the service failed".to_owned()),
            WireEnding::Suspended => Ending::Suspended,
            WireEnding::Aborted(why) => Ending::Broken(format!("{why:?}")),
        };
        self.complete = ending == Ending::Committed;
        self.try_or((), |desk| desk.ended(ending));
    }

    fn confirmed(&mut self) {}
}

#[cfg(test)]
mod tests;
