//! The client role: what a phone says to a server, and Cordial to an account.
//!
//! A [`Client`] is one session. It opens no connection: [`Client::next`] gives the document to send, the answer goes to
//! [`Client::receive`], until `next` gives none. A document that got no answer is given again, byte for byte, so a lost
//! request and a lost answer are the same to the caller: send it once more or let the session go. Items live behind
//! [`ClientStore`], which is told everything before any message speaks of it.
//!
//! The packages (SyncML Sync Protocol 1.1.2, chapters 5 and 6) are the states: greeting (1 and 2), sending (3),
//! receiving (4), mapping (5 and 6), over.
//!
//! Sources: SyncML Sync Protocol 1.0 and 1.1.2, OMA-TS-DS_Protocol-V1_2 (resume: 6.12, large objects: 6.10).

mod datastore;
mod draft;
mod login;
mod offer;
mod options;
mod send;
mod store;
mod take;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use self::datastore::{Datastore, Verdict as Agreement};
use self::login::{Proof, Verdict};
use self::send::Outgoing;
use self::take::Partial;
use super::auth::Mac;
use super::message::{Alert, Command, Data, Exchange, Header, Item, MapItem, Message, Meta, Results, Status};
use super::{Encoding, alert, codec, status};
use crate::markup::Element;

pub use datastore::StoreReport;
pub use offer::{NoOffer, Offer, Setback};
pub use options::{
    DemandedSlow, Introduction, LargeObjects, Login, MapStyle, Options, Password, RefreshFromUs, ServerAnchor,
    ServerDevInf, StoreOptions,
};
pub use store::{Added, ClientStore, Content, Memory, NotKept, Pending, Refusal, Replaced, Scope};

/// One session of the client role.
pub struct Client {
    options: Options,
    proof: Proof,
    state: State,
    stores: Vec<Datastore>,
    /// MsgID of the document that was built last.
    msg_id: u32,
    /// The document whose answer is awaited.
    waiting: Option<Vec<u8>>,
    /// Target of the next message: the server's address, or where it wants to be answered.
    target: String,
    resp_uri: Option<String>,
    server_msg_size: Option<u64>,
    server_obj_size: Option<u64>,
    server_devinf: Option<Element>,
    /// Answers to the message received last, without CmdID.
    owed: Vec<Command>,
    /// What our commands were, by MsgID and CmdID.
    sent: HashMap<(u32, u32), Sent>,
    partial: Option<Partial>,
    busy: bool,
    suspend: bool,
    /// The document waiting says nothing but "go on".
    waiting_is_light: bool,
    quiet: u32,
    displayed: Vec<String>,
}

/// Where the session stands.
enum State {
    Greeting(Greeting),
    Sending(Outgoing),
    Receiving(Receiving),
    Mapping(Mapping),
    /// A suspension has been announced.
    Suspending,
    Over(End),
}

/// Packages 1 and 2.
struct Greeting {
    /// Package 1 is out.
    said: bool,
}

/// Package 4.
struct Receiving {
    /// The server had something for us that needs an answer.
    anything: bool,
    /// It ended its package without a list that it owes, and was asked once more.
    asked_again: bool,
}

/// Packages 5 and 6.
struct Mapping {
    /// Maps that are not sent yet, by store.
    maps: Vec<(usize, Vec<MapItem>)>,
    /// Final is out.
    said: bool,
}

/// What one of our commands was.
enum Sent {
    Alert(usize),
    Sync(usize),
    Change { store: usize, pending: Pending, piece: Piece },
    Map { store: usize, pairs: Vec<MapItem> },
    Other,
}

/// A whole item, or which part of one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Last,
    More,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// To the end; single stores may have failed.
    Completed,
    /// The server turned us away with this status for SyncHdr.
    Refused(u16),
    /// The server wants to see the password, which it may not ([`Password::Kept`]).
    PasswordWanted,
    /// The server does not speak our edition (505, 513): begin anew with an older one.
    OtherVersion,
    /// No store was agreed on.
    NoStore,
    /// We suspended it.
    Suspended,
    /// Rounds without substance, more than [`Options::patience`].
    Stuck,
}

/// What a session has done so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How it ended; `None` while it goes on, or when it was left alone.
    pub end: Option<End>,
    /// The stores, in the order of [`Options::stores`].
    pub stores: Vec<StoreReport>,
    /// Texts the server wanted to be shown (Alert 100).
    pub displayed: Vec<String>,
}

/// Why an answer ended the session.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// It is no SyncML message.
    #[error("the answer is unreadable: {0}")]
    Unreadable(#[from] codec::Error),
    /// It begins like no document.
    #[error("the answer is neither XML nor WBXML")]
    NoDocument,
    /// It belongs to another session.
    #[error("the answer belongs to session {0:?}")]
    OtherSession(String),
    /// Our own keeper failed.
    #[error(transparent)]
    NotKept(#[from] NotKept),
}

impl Client {
    /// A session; nothing happens before [`Client::next`].
    pub fn new(options: Options) -> Client {
        let stores = options.stores.iter().cloned().map(Datastore::new).collect();
        Client {
            proof: Proof::new(options.login.clone()),
            state: State::Greeting(Greeting { said: false }),
            stores,
            msg_id: 0,
            waiting: None,
            target: options.server.clone(),
            resp_uri: None,
            server_msg_size: None,
            server_obj_size: None,
            server_devinf: None,
            owed: Vec::new(),
            sent: HashMap::new(),
            partial: None,
            busy: false,
            suspend: false,
            waiting_is_light: false,
            quiet: 0,
            displayed: Vec::new(),
            options,
        }
    }

    /// The next document to send, or `None` when the session is over. Asked again before an answer came it gives the
    /// same bytes.
    ///
    /// # Errors
    /// [`ClientError::NotKept`]; the session must be left.
    pub fn next(&mut self, store: &mut dyn ClientStore) -> Result<Option<Vec<u8>>, ClientError> {
        if self.waiting.is_none() {
            self.waiting = self.build(store);
            store.keep()?;
        }
        Ok(self.waiting.clone())
    }

    /// Takes the answer to the last document. An error leaves the session where it was: the document may be sent again,
    /// or the session left alone.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn receive(&mut self, answer: &[u8], store: &mut dyn ClientStore) -> Result<(), ClientError> {
        if self.waiting.is_none() {
            return Ok(());
        }
        let encoding = Encoding::sniff(answer).ok_or(ClientError::NoDocument)?;
        let message = codec::decode(answer, encoding, &self.options.limits)?.message;
        if message.header.session_id.trim() != self.options.session_id {
            return Err(ClientError::OtherSession(message.header.session_id));
        }
        self.waiting = None;
        self.take_message(&message, store);
        store.keep()?;
        Ok(())
    }

    /// Where the next document goes, if the server wants it elsewhere (RespURI, absolute or relative).
    pub fn address(&self) -> Option<&str> {
        self.resp_uri.as_deref()
    }

    /// The signature that goes with a document in a header of the transport ([`MAC_HEADER`](super::auth::MAC_HEADER)), if
    /// that is how we prove who we are. `document` is what [`Client::next`] gave.
    pub fn mac(&self, document: &[u8]) -> Option<Mac> {
        self.proof.mac(document)
    }

    /// Media type of the documents.
    pub fn media_type(&self) -> &'static str {
        self.options.encoding.media_type()
    }

    /// Ends the session with a suspension (1.2) at the next message; older editions just end.
    pub fn suspend(&mut self) {
        self.suspend = true;
    }

    /// The server's DevInf, once it has sent it.
    pub fn server_devinf(&self) -> Option<&Element> {
        self.server_devinf.as_ref()
    }

    /// Whether the document that waits for its answer brings the server new items: one without a memory of messages would
    /// have them twice if it got it twice.
    pub fn brings_new_items(&self) -> bool {
        let is_add =
            |sent: &Sent| matches!(sent, Sent::Change { pending, .. } if pending.verb == super::message::Verb::Add);
        self.sent.iter().any(|((msg, _), sent)| *msg == self.msg_id && is_add(sent))
    }

    /// The largest message that the server takes, once it has said so, bytes.
    pub fn server_msg_size(&self) -> Option<u64> {
        self.server_msg_size
    }

    /// Whether there is nothing more to send.
    pub fn is_over(&self) -> bool {
        matches!(self.state, State::Over(_))
    }

    /// What has happened so far.
    pub fn report(&self) -> Report {
        let end = match self.state {
            State::Over(end) => Some(end),
            _ => None,
        };
        Report { end, stores: self.stores.iter().map(Datastore::report).collect(), displayed: self.displayed.clone() }
    }

    fn take_message(&mut self, message: &Message, store: &mut dyn ClientStore) {
        self.take_header(&message.header);
        match self.header_status(message) {
            Some(answer) => {
                if !self.take_header_status(answer, message, store) {
                    return;
                }
            }
            None => self.busy = false,
        }
        let light = message.body.iter().all(is_light);
        self.quiet = if light && self.waiting_is_light && !message.last { self.quiet + 1 } else { 0 };
        if self.quiet > self.options.patience {
            self.state = State::Over(End::Stuck);
            return;
        }
        self.owe_header(message);
        let silent = message.header.no_resp;
        for command in &message.body {
            self.take_command(command, message, store);
        }
        if silent {
            self.owed.clear();
        }
        if message.last && !self.busy {
            self.advance(store);
        }
    }

    fn take_header(&mut self, header: &Header) {
        if let Some(uri) = header.resp_uri.as_deref().map(str::trim).filter(|uri| !uri.is_empty()) {
            self.resp_uri = Some(uri.to_owned());
            if uri.contains("://") {
                uri.clone_into(&mut self.target);
            }
        }
        self.server_msg_size = header.meta.max_msg_size.or(self.server_msg_size);
        self.server_obj_size = header.meta.max_obj_size.or(self.server_obj_size);
    }

    fn header_status<'m>(&self, message: &'m Message) -> Option<&'m Status> {
        message.body.iter().find_map(|command| match command {
            Command::Status(status) if status.cmd_ref == 0 && status.msg_ref == self.msg_id => Some(status),
            _ => None,
        })
    }

    /// Whether the rest of the message is to be looked at.
    fn take_header_status(&mut self, answer: &Status, message: &Message, store: &mut dyn ClientStore) -> bool {
        self.busy = answer.code == status::IN_PROGRESS;
        match answer.code {
            status::INVALID_CREDENTIALS | status::MISSING_CREDENTIALS => {
                let (verdict, nonce) = self.proof.refused(answer.chal.as_ref());
                if let Some(nonce) = nonce {
                    store.nonce(&nonce);
                }
                let greeting = matches!(self.state, State::Greeting(_));
                self.state = match verdict {
                    Verdict::TryAgain if greeting => State::Greeting(Greeting { said: false }),
                    Verdict::PasswordWanted => State::Over(End::PasswordWanted),
                    _ => State::Over(End::Refused(answer.code)),
                };
                self.sent.clear();
                self.owe_header(message);
                false
            }
            status::DTD_NOT_SUPPORTED | status::PROTOCOL_NOT_SUPPORTED => {
                self.state = State::Over(End::OtherVersion);
                false
            }
            code if !status::is_success(code) => {
                self.state = State::Over(End::Refused(code));
                false
            }
            code => {
                if let Some(nonce) = self.proof.accepted(code, answer.chal.as_ref()) {
                    store.nonce(&nonce);
                }
                true
            }
        }
    }

    fn owe_header(&mut self, message: &Message) {
        let header = &message.header;
        self.owed.push(Command::Status(Status {
            msg_ref: header.msg_id,
            cmd: "SyncHdr".into(),
            target_refs: vec![header.target.uri.clone()],
            source_refs: vec![header.source.uri.clone()],
            code: status::OK,
            ..Status::default()
        }));
    }

    fn take_command(&mut self, command: &Command, message: &Message, store: &mut dyn ClientStore) {
        let msg = message.header.msg_id;
        match command {
            Command::Status(status) => self.take_status(status, store),
            Command::Alert(heard) => self.take_alert(heard, msg, store),
            Command::Results(results) => {
                self.note_devinf(&results.items, store);
                self.owe(msg, command, status::OK);
            }
            Command::Put(put) => {
                self.note_devinf(&put.items, store);
                self.owe(msg, command, status::OK);
            }
            Command::Get(get) => self.answer_get(get, command, msg),
            Command::Sync(sync) => self.take_sync(sync, msg, store),
            Command::Change(_) | Command::Group(_) => self.owe(msg, command, status::FORBIDDEN),
            Command::Map(_) => self.owe(msg, command, status::OPTIONAL_FEATURE),
            Command::Other(_) => self.owe(msg, command, status::NOT_IMPLEMENTED),
        }
    }

    /// Notes an answer to a command of the server, unless it wants none.
    fn owe(&mut self, msg_ref: u32, command: &Command, code: u16) {
        self.owe_with(msg_ref, command, code, |_| {});
    }

    fn owe_with(&mut self, msg_ref: u32, command: &Command, code: u16, more: impl FnOnce(&mut Status)) {
        if command.no_resp() {
            return;
        }
        let mut status = Status { msg_ref, cmd_ref: command.cmd_id(), cmd: command.name(), code, ..Status::default() };
        more(&mut status);
        self.owed.push(Command::Status(status));
    }

    fn note_devinf(&mut self, items: &[Item], store: &mut dyn ClientStore) {
        let element = items.iter().find_map(|item| item.data.as_ref().and_then(Data::element));
        if let Some(element) = element.map(|data| data.child("DevInf").unwrap_or(data)) {
            store.introduced(&super::devinf::from_element(element));
            self.server_devinf = Some(element.clone());
        }
    }

    fn answer_get(&mut self, get: &Exchange, command: &Command, msg_ref: u32) {
        let uri = self.options.version.devinf_uri();
        let asked = get.items.iter().any(|item| item.target_uri().is_some_and(|asked| bare(asked) == bare(uri)));
        let Some(devinf) = self.options.devinf.clone().filter(|_| asked) else {
            return self.owe(msg_ref, command, status::NOT_FOUND);
        };
        self.owe(msg_ref, command, status::OK);
        self.owed.push(Command::Results(Results {
            msg_ref: Some(msg_ref),
            cmd_ref: get.cmd_id,
            meta: Meta::of_type(self.options.encoding.devinf_type()),
            items: vec![devinf_item(uri, devinf)],
            ..Results::default()
        }));
    }

    fn take_status(&mut self, answer: &Status, store: &mut dyn ClientStore) {
        let Some(sent) = self.sent.remove(&(answer.msg_ref, answer.cmd_ref)) else { return };
        match sent {
            Sent::Alert(at) => self.with_store(at, |datastore| datastore.alert_answered(answer.code)),
            Sent::Sync(at) => {
                let Some(datastore) = self.stores.get_mut(at) else { return };
                if !status::is_success(answer.code) {
                    datastore.fail(answer.code);
                    if answer.code == status::REFRESH_REQUIRED {
                        store.distrust(&datastore.options.local);
                    }
                }
            }
            Sent::Change { store: at, pending, piece } => self.change_answered(at, &pending, piece, answer.code, store),
            Sent::Map { store: at, pairs } => {
                if let Some(datastore) = self.stores.get(at).filter(|_| status::is_success(answer.code)) {
                    store.mapped(&datastore.options.local, &pairs);
                }
            }
            Sent::Other => {}
        }
    }

    fn change_answered(&mut self, at: usize, pending: &Pending, piece: Piece, code: u16, store: &mut dyn ClientStore) {
        if piece == Piece::More {
            if code != status::CHUNK_ACCEPTED
                && let State::Sending(outgoing) = &mut self.state
            {
                outgoing.drop_chunk();
                self.change_refused(at, pending, code, store);
            }
            return;
        }
        let Some(datastore) = self.stores.get_mut(at) else { return };
        // What is gone, doubled or lost against the server's own version has been dealt with for good.
        let done = matches!(code, 200..=212 | 409 | status::ALREADY_EXISTS | status::SERVER_WON | 423)
            || (pending.verb == super::message::Verb::Delete && matches!(code, status::NOT_FOUND | status::GONE));
        if done {
            datastore.change_taken();
            store.taken(&datastore.options.local, pending, code);
        } else {
            self.change_refused(at, pending, code, store);
        }
    }

    fn change_refused(&mut self, at: usize, pending: &Pending, code: u16, store: &mut dyn ClientStore) {
        let Some(datastore) = self.stores.get_mut(at) else { return };
        datastore.change_refused();
        store.refused(&datastore.options.local, pending, code);
    }

    fn with_store(&mut self, at: usize, act: impl FnOnce(&mut Datastore)) {
        if let Some(datastore) = self.stores.get_mut(at) {
            act(datastore);
        }
    }

    fn take_alert(&mut self, heard: &Alert, msg_ref: u32, store: &mut dyn ClientStore) {
        let command = Command::Alert(heard.clone());
        match heard.code {
            Some(alert::DISPLAY) => {
                let texts = heard.items.iter().filter_map(|item| item.data.as_ref());
                self.displayed.extend(texts.map(|data| data.text().into_owned()));
                self.owe(msg_ref, &command, status::OK);
            }
            Some(alert::RESULT..=alert::SUSPEND) => self.owe(msg_ref, &command, status::OK),
            _ if !matches!(self.state, State::Greeting(_)) => self.owe(msg_ref, &command, status::FORBIDDEN),
            _ => {
                for item in &heard.items {
                    self.take_proposal(heard.code, item, &command, msg_ref, store);
                }
            }
        }
    }

    /// The server's word on how a store is synchronised.
    fn take_proposal(
        &mut self,
        code: Option<u16>,
        item: &Item,
        command: &Command,
        msg_ref: u32,
        store: &mut dyn ClientStore,
    ) {
        let Some(at) = item.target_uri().and_then(|uri| self.find(uri)) else {
            let code = if item.target_uri().is_none() { status::INCOMPLETE } else { status::NOT_FOUND };
            return self.owe(msg_ref, command, code);
        };
        let Some(datastore) = self.stores.get_mut(at) else { return };
        let anchor = item.meta.anchor.clone().unwrap_or_default();
        let next = anchor.next.clone();
        let answer = match datastore.proposed(code, anchor, &self.options) {
            Agreement::Agreed => status::OK,
            Agreement::Slowly => status::REFRESH_REQUIRED,
            Agreement::Refused(code) => {
                store.forget_break(&datastore.options.local);
                code
            }
        };
        self.server_obj_size = item.meta.max_obj_size.or(self.server_obj_size);
        let (target, source) = (item.target_uri().map(str::to_owned), item.source_uri().map(str::to_owned));
        self.owe_with(msg_ref, command, answer, |status| {
            status.target_refs.extend(target);
            status.source_refs.extend(source);
            let echo = next.map(|next| Element::new("Anchor").field("Next", next));
            status.items.extend(echo.map(|echo| Item { data: Some(Data::Element(echo)), ..Item::default() }));
        });
    }

    /// The store of ours that a URI names.
    fn find(&self, uri: &str) -> Option<usize> {
        let wanted = bare(uri);
        let exact = self.stores.iter().position(|datastore| bare(&datastore.options.local) == wanted);
        exact.or_else(|| {
            self.stores.iter().position(|datastore| bare(&datastore.options.local).eq_ignore_ascii_case(wanted))
        })
    }

    /// The server has ended its package.
    fn advance(&mut self, store: &mut dyn ClientStore) {
        match &self.state {
            State::Greeting(_) => self.begin(store),
            // Horde before 2.0 ends the package of its statuses, and lists only when it is asked for the next message.
            State::Receiving(Receiving { asked_again: false, anything })
                if self.stores.iter().any(Datastore::awaits_listing) =>
            {
                self.state = State::Receiving(Receiving { asked_again: true, anything: *anything });
            }
            State::Receiving(Receiving { anything, .. }) => self.begin_mapping(*anything, store),
            State::Mapping(mapping) if mapping.said => self.finish(store),
            State::Suspending => self.state = State::Over(End::Suspended),
            State::Sending(_) | State::Mapping(_) | State::Over(_) => {}
        }
    }

    /// Package 2 is complete: what was agreed on begins.
    fn begin(&mut self, store: &mut dyn ClientStore) {
        for datastore in &mut self.stores {
            if !datastore.settle(&self.options) {
                store.forget_break(&datastore.options.local);
            }
            if let Some((mode, scope)) = datastore.agreed() {
                let local = datastore.options.local.clone();
                store.begin(&local, mode, scope);
                datastore.start(store.work(&local, scope), store.memory(&local).maps);
            }
        }
        let any = self.stores.iter().any(|datastore| datastore.agreed().is_some());
        self.state = if any { State::Sending(Outgoing::default()) } else { State::Over(End::NoStore) };
    }

    fn begin_mapping(&mut self, anything: bool, store: &mut dyn ClientStore) {
        let mut maps = Vec::new();
        for (at, datastore) in self.stores.iter().enumerate() {
            let pairs = store.memory(&datastore.options.local).maps;
            if datastore.agreed().is_some() && !pairs.is_empty() {
                maps.push((at, pairs));
            }
        }
        if maps.is_empty() && !anything {
            return self.finish(store);
        }
        self.state = State::Mapping(Mapping { maps, said: false });
    }

    /// Everything has been said and answered.
    fn finish(&mut self, store: &mut dyn ClientStore) {
        for datastore in &mut self.stores {
            if let Some(anchors) = datastore.commit() {
                store.commit(&datastore.options.local, anchors);
            }
        }
        self.state = State::Over(End::Completed);
    }
}

/// A store's URI without a leading `./` and without what follows a `?`.
fn bare(uri: &str) -> &str {
    let uri = uri.trim();
    let uri = uri.strip_prefix("./").unwrap_or(uri);
    uri.split('?').next().unwrap_or(uri)
}

fn devinf_item(uri: &str, devinf: Element) -> Item {
    let source = Some(super::message::Location::new(uri));
    Item { source, data: Some(Data::Element(devinf)), ..Item::default() }
}

/// Whether a command of the server says nothing of substance.
fn is_light(command: &Command) -> bool {
    match command {
        Command::Status(status) => status.cmd_ref == 0 || status.cmd == "Alert",
        Command::Alert(heard) => heard.code == Some(alert::NEXT_MESSAGE),
        _ => false,
    }
}
