//! The session: phases, login, what each command does, how it ends.

use std::collections::{HashMap, VecDeque};

use sha2::{Digest as _, Sha256};

use super::application::*;
use super::compose::{Held, Queued, Sent};
use super::login::{Entry, Login, Shown};
use super::options::{AskNext, Options};
use crate::protocol::syncml::alert::{self, SyncType};
use crate::protocol::syncml::auth::{self, Account, Mac};
use crate::protocol::syncml::chunk::{Assembler, Partial};
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{Encoding, Version, codec, devinf, status};

/// A request.
#[derive(Debug, Clone)]
pub struct Incoming<'a> {
    /// The document.
    pub document: &'a [u8],
    /// What it says.
    pub message: Message,
    /// Its encoding.
    pub encoding: Encoding,
    /// Its signature, if the transport brought one ([`auth::MAC_HEADER`]).
    pub mac: Option<Mac>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The document.
    pub document: Vec<u8>,
    /// Its signature, for the transport, if the client wants one.
    pub mac: Option<Mac>,
    /// Its encoding, that of the request.
    pub encoding: Encoding,
    /// What comes next.
    pub outcome: Outcome,
}

/// What comes after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The client has to go on.
    Going,
    /// Nothing more is needed, though the client may send one more package. The session is complete when this answer is
    /// delivered.
    Settled,
    /// The last answer. The session is complete when it is delivered.
    Finished,
    /// The client is turned away, or has left.
    Refused,
}

/// Why a request gets no answer in SyncML. The transport refuses it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It is no SyncML message.
    #[error(transparent)]
    Unreadable(#[from] codec::Error),
    /// It belongs to another session (SessionID or device differ).
    #[error("a message of another session")]
    OtherSession,
    /// The session is over.
    #[error("the session is over")]
    Over,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Login, device information, alerts (packages 1 and 2).
    Opening,
    /// The client's changes (package 3).
    Receiving,
    /// Our changes (package 4).
    Sending,
    /// The client's last statuses and maps (packages 5 and 6).
    Closing,
    /// Nothing more is answered.
    Over,
}

/// How far a store has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Our store as the client names it.
    pub store: String,
    /// Changes that came.
    pub arrived: u64,
    /// Changes that the client has announced.
    pub announced: Option<u64>,
    /// Changes that left.
    pub sent: u64,
    /// Changes for the client.
    pub planned: u64,
}

pub(super) struct Store {
    /// As the client spells them.
    pub(super) ours: String,
    pub(super) theirs: String,
    pub(super) sync_type: SyncType,
    pub(super) settled: bool,
    pub(super) given_up: bool,
    pub(super) failed: bool,
    /// Items in the package of the alert belong to an anchor that did not match.
    pub(super) stale: bool,
    pub(super) sync_seen: bool,
    /// Absence means nothing.
    pub(super) doubtful: bool,
    pub(super) progress: Progress,
    pub(super) sync_started: bool,
    pub(super) sync_done: bool,
}

/// Who the session is with.
#[derive(Clone)]
pub(super) struct Identity {
    pub(super) session_id: String,
    pub(super) client: Location,
    pub(super) server: Location,
    pub(super) version: Version,
    pub(super) encoding: Encoding,
}

/// What is known of the peer's limits.
#[derive(Default)]
pub(super) struct PeerLimits {
    pub(super) message: Option<u64>,
    pub(super) object: Option<u64>,
    pub(super) large_objects: bool,
}

/// The answer to a request that carried this message id.
struct Answered {
    msg_id: u32,
    digest: [u8; 32],
    reply: Reply,
}

/// What came of an object before its session broke off.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Unfinished {
    /// Our store as the client named it.
    pub(super) store: String,
    pub(super) partial: Partial,
}

impl Unfinished {
    /// As bytes, to be kept between two sessions: a line that says what it is, then what came of it.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes.extend_from_slice(self.partial.bytes());
        bytes
    }

    /// From what [`Unfinished::to_bytes`] gave; `None`: it is something else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Unfinished> {
        // JSON has no line breaks but those that are escaped.
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let (line, rest) = bytes.split_at_checked(end)?;
        let Unfinished { store, partial } = serde_json::from_slice(line).ok()?;
        Some(Unfinished { store, partial: partial.with_bytes(rest.get(1..)?.to_vec()) })
    }
}

/// A session in the server role.
pub struct Server {
    pub(super) options: Options,
    pub(super) identity: Option<Identity>,
    pub(super) login: Option<Login>,
    pub(super) phase: Phase,
    pub(super) stores: Vec<Store>,
    pub(super) refs: HashMap<(u32, u32), Sent>,
    pub(super) msg_id: u32,
    pub(super) outbox: VecDeque<Queued>,
    /// What belongs to our package and waits for the end of the client's.
    pub(super) deferred: Vec<Queued>,
    pub(super) assembler: Assembler,
    pub(super) peer: PeerLimits,
    /// Our package is not closed yet.
    pub(super) owes_final: bool,
    pub(super) held: Option<(StoreIndex, Held)>,
    pub(super) items_sent: bool,
    /// A store was refused.
    pub(super) turned_down: bool,
    last: Option<Answered>,
    idle: u32,
    pending: Option<Ending>,
    ended: bool,
    pub(super) devinf_seen: bool,
    devinf_asked: bool,
    /// NoResp in the header of this request.
    pub(super) mute: bool,
    /// The last message and its outcome, kept while we may be asked to prove who we are.
    pub(super) said: Option<(Message, Outcome)>,
    /// What our messages are signed with.
    pub(super) signs: Option<(Account, Vec<u8>)>,
}

impl Server {
    /// A session that nobody has spoken in yet.
    pub fn new(options: Options) -> Self {
        Server {
            options,
            identity: None,
            login: None,
            phase: Phase::Opening,
            stores: Vec::new(),
            refs: HashMap::new(),
            msg_id: 0,
            outbox: VecDeque::new(),
            deferred: Vec::new(),
            assembler: Assembler::default(),
            peer: PeerLimits::default(),
            owes_final: false,
            held: None,
            items_sent: false,
            turned_down: false,
            last: None,
            idle: 0,
            pending: None,
            ended: false,
            devinf_seen: false,
            devinf_asked: false,
            mute: false,
            said: None,
            signs: None,
        }
    }

    /// Where the session stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What came of an object whose rest did not, of a session that broke off or was suspended: for
    /// [`Application::unfinished`] of the device's next one.
    pub fn take_unfinished(&mut self) -> Option<Unfinished> {
        let partial = self.assembler.take_partial()?;
        let store = self.stores.get(partial.key().store)?.ours.clone();
        Some(Unfinished { store, partial })
    }

    /// How far each store has come.
    pub fn progress(&self) -> impl Iterator<Item = &Progress> {
        self.stores.iter().map(|store| &store.progress)
    }

    /// Sets the RespURI of the answers from now on.
    pub fn set_resp_uri(&mut self, uri: Option<String>) {
        self.options.resp_uri = uri;
    }

    /// Answers a request. One that is repeated byte for byte gets the stored answer again.
    ///
    /// # Errors
    /// [`Error`], to be refused by the transport (HTTP 400, OBEX C0).
    pub fn exchange(&mut self, request: &[u8], encoding: Encoding, app: &mut dyn Application) -> Result<Reply, Error> {
        let message = codec::decode(request, encoding, &self.options.limits)?.message;
        self.exchange_message(Incoming { document: request, message, encoding, mac: None }, app)
    }

    /// The same for a caller that had to read the message, to know whose it is.
    ///
    /// # Errors
    /// [`Error`], to be refused by the transport (HTTP 400, OBEX C0).
    pub fn exchange_message(&mut self, incoming: Incoming<'_>, app: &mut dyn Application) -> Result<Reply, Error> {
        let Incoming { document, message, encoding, mac } = incoming;
        let digest: [u8; 32] = Sha256::digest(document).into();
        if let Some(identity) = &self.identity
            && (identity.session_id != message.header.session_id || identity.client.uri != message.header.source.uri)
        {
            return Err(Error::OtherSession);
        }
        if let Some(last) = &self.last
            && last.msg_id == message.header.msg_id
            && last.digest == digest
        {
            return Ok(last.reply.clone());
        }
        if self.phase == Phase::Over {
            return Err(Error::Over);
        }
        // Whoever goes on has got the answer before, and has taken it unless it says otherwise.
        let repeated = self.last.as_ref().is_some_and(|last| last.msg_id == message.header.msg_id);
        if !repeated && !message.body.iter().any(refuses_header) {
            self.delivered(app);
        }
        let msg_id = message.header.msg_id;
        let shown = Shown::of(&message.header, mac, document);
        let reply = self.answer(message, &shown, encoding, app);
        self.last = Some(Answered { msg_id, digest, reply: reply.clone() });
        Ok(reply)
    }

    /// The last answer has left. Repeated calls do no harm.
    pub fn delivered(&mut self, app: &mut dyn Application) {
        if let Some(ending) = self.pending.take() {
            self.end(ending, app);
        }
    }

    /// The link is gone. Ends the session if it has not ended yet.
    pub fn closed(&mut self, app: &mut dyn Application) {
        self.pending = None;
        self.end(Ending::Aborted(Abort::LinkLost), app);
        self.phase = Phase::Over;
    }

    pub(super) fn end(&mut self, ending: Ending, app: &mut dyn Application) {
        if self.ended {
            return;
        }
        self.ended = true;
        if let Some((store, held)) = self.held.take() {
            app.unsent(store, held.token, Unsent::Ended);
        }
        app.ended(ending);
    }

    fn answer(&mut self, message: Message, shown: &Shown, encoding: Encoding, app: &mut dyn Application) -> Reply {
        let Message { header, body, last } = message;
        self.mute = header.no_resp;
        let Some(version) = known_version(&header) else {
            return self.wrong_version(&header, encoding, app);
        };
        self.meet(&header, shown, version, encoding, app);
        if let Some(identity) = &mut self.identity {
            // The address that the client uses may change with RespURI; answers follow it.
            identity.server = header.target.clone();
            identity.encoding = encoding;
        }
        self.peer.message = header.meta.max_msg_size.or(self.peer.message);
        self.peer.object = header.meta.max_obj_size.or(self.peer.object);
        match self.check_in(&header, shown, version, app) {
            Entry::Inside(status) => self.proceed(status, &header, body, last, app),
            Entry::Outside(status, why) => self.turn_away(status, why, &header, &body, app),
        }
    }

    /// Status 513, or 505 when only VerDTD is unknown, and nothing else.
    fn wrong_version(&mut self, header: &Header, encoding: Encoding, app: &mut dyn Application) -> Reply {
        let code = match Version::from_proto(&header.ver_proto) {
            Some(_) => status::DTD_NOT_SUPPORTED,
            None => status::PROTOCOL_NOT_SUPPORTED,
        };
        let identity = identity(header, Version::V12, encoding);
        self.identity = Some(identity);
        self.end(Ending::Aborted(Abort::Version), app);
        self.phase = Phase::Over;
        self.owes_final = true;
        self.finish_reply(header_status(header, code), Outcome::Refused, app)
    }

    fn proceed(
        &mut self,
        answer: Status,
        header: &Header,
        body: Vec<Command>,
        last: bool,
        app: &mut dyn Application,
    ) -> Reply {
        let silent = body.iter().all(is_silent);
        let before = self.outbox.len();
        if let Some(chal) = challenge(&body)
            && let Some(reply) = self.repeat_with_cred(&answer, chal)
        {
            return reply;
        }
        for command in &body {
            if let Command::Status(status) = command {
                self.hear_status(status, app);
            }
        }
        if self.phase == Phase::Over {
            return self.finish_reply(answer, Outcome::Refused, app);
        }
        let targets = alert_targets(&body);
        let mut suspended = false;
        for command in body {
            if suspended {
                self.say_unless_quiet(header, &command, status::CANCELLED);
            } else {
                suspended = self.obey(header, command, &targets, app);
            }
        }
        if suspended {
            self.owes_final = true;
            self.pending = Some(Ending::Suspended);
            self.phase = Phase::Over;
            return self.finish_reply(answer, Outcome::Finished, app);
        }
        let answering = self.owes_final;
        if last || answering {
            self.outbox.extend(self.deferred.drain(..));
        }
        if last && !answering {
            self.end_of_package(app);
        }
        self.reply(answer, last || answering, silent && before == 0, app)
    }

    /// The client's package is whole.
    fn end_of_package(&mut self, app: &mut dyn Application) {
        self.owes_final = true;
        match self.phase {
            // Nothing is left to do: nobody waits for a client that has no reason to come back.
            Phase::Opening if self.stores.is_empty() && self.turned_down => self.phase = Phase::Closing,
            Phase::Opening if self.stores.is_empty() => self.ask_devinf(),
            Phase::Opening => {
                self.ask_devinf();
                let combined = self.stores.iter().any(|store| store.sync_seen && !store.stale);
                self.stores.iter_mut().for_each(|store| store.stale = false);
                self.phase = Phase::Receiving;
                if combined {
                    self.start_sending(app);
                }
            }
            Phase::Receiving => self.start_sending(app),
            Phase::Sending | Phase::Closing | Phase::Over => {}
        }
    }

    fn start_sending(&mut self, app: &mut dyn Application) {
        self.phase = Phase::Sending;
        let interrupted = self.assembler.interrupt(None);
        for index in 0..self.stores.len() {
            self.settle(index, None, app);
            let Some(store) = self.stores.get_mut(index) else { continue };
            if store.given_up {
                store.sync_done = true;
                continue;
            }
            store.doubtful |= interrupted.as_ref().is_some_and(|key| key.store == index);
            let extent = store.extent();
            let planned = app.complete(index, extent);
            store.progress.planned = planned as u64;
            store.sync_done = !store.sync_type.server_sends();
        }
    }

    /// Asks for the client's device information if it is wanted and did not come by itself.
    fn ask_devinf(&mut self) {
        let wanted = self.login.as_ref().is_some_and(|login| login.greeting.devinf == DevInfWish::Ask);
        let Some(identity) = self.identity.as_ref().filter(|_| wanted && !self.devinf_seen && !self.devinf_asked)
        else {
            return;
        };
        self.devinf_asked = true;
        let item = Item { target: Some(Location::new(identity.version.devinf_uri())), ..Item::default() };
        let meta = devinf::command_meta(identity.encoding);
        self.outbox.push_back(Command::Get(Exchange { meta, items: vec![item], ..Exchange::default() }).into());
    }

    /// Fills and closes the answer, and finds out what comes next.
    fn reply(&mut self, answer: Status, closed: bool, silent: bool, app: &mut dyn Application) -> Reply {
        let quiet = self.outbox.iter().all(|queued| is_silent(&queued.command));
        self.idle = if silent && quiet && self.phase != Phase::Sending { self.idle + 1 } else { 0 };
        let asks = quiet || self.options.ask_next == AskNext::Always;
        if asks && !closed && !self.owes_final && self.phase != Phase::Sending {
            self.say_alert(alert::NEXT_MESSAGE);
        }
        if self.idle > self.options.max_idle {
            self.end(Ending::Aborted(Abort::Idle), app);
            self.phase = Phase::Over;
            self.outbox.clear();
            return self.finish_reply(Status { code: status::COMMAND_FAILED, ..answer }, Outcome::Refused, app);
        }
        let closing = self.phase == Phase::Closing;
        let mut reply = self.finish_reply(answer, Outcome::Going, app);
        if self.owes_final {
            return reply;
        }
        match self.phase {
            Phase::Sending => {
                self.phase = Phase::Closing;
                if !self.items_sent {
                    self.pending = Some(self.completion());
                    reply.outcome = Outcome::Settled;
                }
            }
            Phase::Closing if closing && closed => {
                self.pending = (!self.ended).then(|| self.completion());
                reply.outcome = Outcome::Finished;
            }
            _ => {}
        }
        reply
    }

    fn completion(&self) -> Ending {
        let ran = self.stores.iter().enumerate().filter(|(_, store)| !store.given_up && !store.failed);
        Ending::Complete { stores: ran.map(|(index, _)| index).collect() }
    }

    fn hear_status(&mut self, heard: &Status, app: &mut dyn Application) {
        if heard.cmd_ref == 0 {
            if let (Some((_, nonce)), Some(next)) = (&mut self.signs, heard.chal.as_ref().and_then(auth::nonce)) {
                *nonce = next.into_owned();
            }
            if heard.code >= 400 {
                self.outbox.clear();
                self.end(Ending::Aborted(Abort::ByClient(heard.code)), app);
                self.phase = Phase::Over;
            }
            return;
        }
        let Some(sent) = self.refs.remove(&(heard.msg_ref, heard.cmd_ref)) else { return };
        match sent {
            Sent::Alert(store) => self.settle(store, Some(heard.code), app),
            Sent::Sync(store) => {
                if heard.code >= 400 {
                    self.stop_sending(store, app);
                }
            }
            Sent::Item(store, token) => app.answered(store, token, heard.code),
            Sent::Chunk(store, token) if heard.code != status::CHUNK_ACCEPTED => {
                if self.held.as_ref().is_some_and(|(_, held)| held.token == token) {
                    self.held = None;
                    app.answered(store, token, heard.code);
                }
            }
            Sent::Chunk(..) => {}
        }
    }

    /// The client does not take our changes of a store.
    fn stop_sending(&mut self, index: StoreIndex, app: &mut dyn Application) {
        if let Some(store) = self.stores.get_mut(index) {
            store.failed = true;
            store.sync_done = true;
        }
        if let Some((_, held)) = self.held.take_if(|(store, _)| *store == index) {
            app.unsent(index, held.token, Unsent::Ended);
        }
    }

    /// The client has answered our alert, or goes on without.
    pub(super) fn settle(&mut self, index: StoreIndex, code: Option<u16>, app: &mut dyn Application) {
        let Some(store) = self.stores.get_mut(index).filter(|store| !store.settled) else { return };
        store.settled = true;
        let settlement = match code {
            Some(status::REFRESH_REQUIRED) => {
                if store.sync_type == SyncType::TwoWay {
                    store.sync_type = SyncType::Slow;
                }
                Settlement::As(store.sync_type)
            }
            Some(code) if !status::is_success(code) => {
                store.given_up = true;
                Settlement::GivenUp(code)
            }
            _ => Settlement::As(store.sync_type),
        };
        app.settled(index, settlement);
    }

    pub(super) fn version(&self) -> Version {
        self.identity.as_ref().map_or(Version::V12, |identity| identity.version)
    }

    /// The store of this name: as spelled, or else whatever its case.
    pub(super) fn store_of(&self, uri: &str) -> Option<StoreIndex> {
        let plain = super::plain_uri(uri);
        let find = |same: &dyn Fn(&str) -> bool| self.stores.iter().position(|s| same(&super::plain_uri(&s.ours)));
        find(&|ours| ours == plain).or_else(|| find(&|ours| ours.eq_ignore_ascii_case(&plain)))
    }

    /// Queues a status, before everything that is none.
    pub(super) fn say(&mut self, status: Status) {
        if !self.mute {
            let is_status = |queued: &Queued| matches!(queued.command, Command::Status(_));
            let at = self.outbox.iter().rposition(is_status).map_or(0, |last| last + 1);
            self.outbox.insert(at, Command::Status(status).into());
        }
    }

    pub(super) fn say_for(&mut self, no_resp: bool, status: Status) {
        if !no_resp {
            self.say(status);
        }
    }

    pub(super) fn say_unless_quiet(&mut self, header: &Header, command: &Command, code: u16) {
        self.say_for(
            command.no_resp() || matches!(command, Command::Status(_)),
            status_of(header.msg_id, command, code),
        );
    }

    /// An alert about the session; toolkits insist on an item.
    pub(super) fn say_alert(&mut self, code: u16) {
        let Some(identity) = &self.identity else { return };
        let item = Item {
            target: Some(Location::new(identity.client.uri.clone())),
            source: Some(Location::new(identity.server.uri.clone())),
            ..Item::default()
        };
        self.outbox.push_back(Command::Alert(Alert { code: Some(code), items: vec![item], ..Alert::default() }).into());
    }
}

impl Store {
    fn extent(&self) -> Extent {
        let counted = self.progress.announced.is_none_or(|announced| announced <= self.progress.arrived);
        let whole = self.sync_type.client_sends_all() && self.sync_seen && counted && !self.doubtful;
        if whole { Extent::Whole } else { Extent::Part }
    }
}

fn known_version(header: &Header) -> Option<Version> {
    Version::from_dtd(&header.ver_dtd)?;
    Version::from_proto(&header.ver_proto)
}

pub(super) fn identity(header: &Header, version: Version, encoding: Encoding) -> Identity {
    Identity {
        session_id: header.session_id.clone(),
        client: header.source.clone(),
        server: header.target.clone(),
        version,
        encoding,
    }
}

pub(super) fn header_status(header: &Header, code: u16) -> Status {
    Status {
        msg_ref: header.msg_id,
        cmd: "SyncHdr".into(),
        target_refs: vec![header.target.uri.clone()],
        source_refs: vec![header.source.uri.clone()],
        code,
        ..Status::default()
    }
}

/// A Status for a command as a whole, with the addresses that stand in it.
pub(super) fn status_of(msg_ref: u32, command: &Command, code: u16) -> Status {
    let uri = |location: Option<&Location>| location.map(|location| location.uri.clone()).into_iter().collect();
    let first = |items: &[Item]| {
        let item = items.first();
        let target = item.and_then(Item::target_uri).map(str::to_owned);
        let source = item.and_then(Item::source_uri).map(str::to_owned);
        (target.into_iter().collect(), source.into_iter().collect())
    };
    let (target_refs, source_refs) = match command {
        Command::Alert(alert) => first(&alert.items),
        Command::Put(exchange) | Command::Get(exchange) => first(&exchange.items),
        Command::Results(results) => first(&results.items),
        Command::Change(change) => first(&change.items),
        Command::Map(map) => (vec![map.target.uri.clone()], vec![map.source.uri.clone()]),
        Command::Sync(sync) => (uri(sync.target.as_ref()), uri(sync.source.as_ref())),
        Command::Status(_) | Command::Group(_) | Command::Other(_) => (Vec::new(), Vec::new()),
    };
    Status {
        msg_ref,
        cmd_ref: command.cmd_id(),
        cmd: command.name(),
        target_refs,
        source_refs,
        code,
        ..Status::default()
    }
}

/// Whether a command only keeps the conversation going.
fn is_silent(command: &Command) -> bool {
    match command {
        Command::Status(status) => status.cmd_ref == 0 || status.cmd == "Alert",
        Command::Alert(alert) => matches!(alert.code, Some(alert::NEXT_MESSAGE | alert::RESULT)),
        _ => false,
    }
}

/// Whether the client has not taken our message.
fn refuses_header(command: &Command) -> bool {
    matches!(command, Command::Status(Status { cmd_ref: 0, code: 400.., .. }))
}

/// The client's demand, in its status of our header, that we prove who we are.
fn challenge(body: &[Command]) -> Option<&Meta> {
    body.iter().find_map(|command| match command {
        Command::Status(Status { cmd_ref: 0, code: 401 | 407, chal: Some(chal), .. }) => Some(chal),
        _ => None,
    })
}

/// Our stores as the alerts of a message spell them.
fn alert_targets(body: &[Command]) -> Vec<String> {
    let alerts = body.iter().filter_map(|command| match command {
        Command::Alert(alert) => Some(&alert.items),
        _ => None,
    });
    alerts.flatten().filter_map(Item::target_uri).map(str::to_owned).collect()
}
