//! Answers: what was queued, then our changes, as much as fits the client's largest message.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::application::*;
use super::session::{Outcome, Phase, Reply, Server};
use crate::markup::xml::{self, OpaqueStyle};
use crate::protocol::syncml::auth::{self, Mac, Scheme};
use crate::protocol::syncml::chunk::Splitter;
use crate::protocol::syncml::des::{self, Encryption};
use crate::protocol::syncml::message::*;
use crate::protocol::syncml::{Encoding, Version, alert, codec};

/// No client is held to messages smaller than this, bytes: one item must find room.
const LEAST_MESSAGE: u64 = 1_000;
/// Fewer bytes of an object are not worth a chunk, unless messages are so small that no more ever fit.
const LEAST_CHUNK: usize = 1_000;
/// Not even of an object that stands alone in its message is less sent, bytes.
const LEAST_PIECE: usize = 40;
/// What the tags around Data take at most, and the status of the header.
const RESERVE: usize = 300;

/// In messages smaller than this, bytes, what need not be said is not.
const TIGHT: u64 = 2_500;

/// A command that waits for room, and what its status will mean.
pub(super) struct Queued {
    pub(super) command: Command,
    pub(super) sent: Option<Sent>,
}

impl From<Command> for Queued {
    fn from(command: Command) -> Self {
        Queued { command, sent: None }
    }
}

/// What a command of ours was about.
#[derive(Clone, Copy)]
pub(super) enum Sent {
    Alert(StoreIndex),
    Sync(StoreIndex),
    Item(StoreIndex, u64),
    Chunk(StoreIndex, u64),
}

/// A change that was pulled and has not wholly left.
pub(super) struct Held {
    pub(super) token: u64,
    pub(super) body: Splitter,
    verb: Verb,
    uri: String,
    parent: Option<String>,
    meta: Meta,
}

/// A message being filled.
struct Draft {
    message: Message,
    next_id: u32,
    room: usize,
    /// Room of a message that holds nothing yet.
    whole: usize,
    /// Room of a message that holds nothing but the status of the header.
    after_header: usize,
    limits: Measure,
    /// What need not be said is not.
    tight: bool,
}

#[derive(Clone, Copy)]
struct Measure {
    version: Version,
    encoding: Encoding,
    style: codec::Style,
}

impl Measure {
    fn of(&self, command: &Command) -> usize {
        codec::command_len(command, self.version, self.encoding, &self.style)
    }

    /// The most that data takes in an item.
    fn data(&self, data: &[u8]) -> usize {
        match (self.encoding, self.style.opaque) {
            (Encoding::Wbxml, _) => data.len() + 10,
            (Encoding::Xml, OpaqueStyle::Cdata) => {
                data.len() + 25 + 12 * data.windows(3).filter(|w| w == b"]]>").count()
            }
            (Encoding::Xml, OpaqueStyle::Escaped) => {
                data.len() + 13 + 4 * data.iter().filter(|byte| matches!(byte, b'&' | b'<' | b'>' | b'\r')).count()
            }
        }
    }
}

impl Draft {
    /// Whether it holds nothing but the status of the header.
    fn is_bare(&self) -> bool {
        self.message.body.len() <= 1
    }

    /// Whether a command of this length goes in: there is room, or no message has more.
    fn takes(&self, length: usize) -> bool {
        length <= self.room || self.is_bare() || (length > self.after_header && self.is_fresh())
    }

    /// Whether it is as empty as any message of ours: the status of the header and, where there is room for it, one of
    /// what asked us to go on.
    fn is_fresh(&self) -> bool {
        self.message.body.len() <= if self.tight { 1 } else { 2 }
            && self.message.body.iter().all(|command| matches!(command, Command::Status(_)))
    }

    fn spend(&mut self, bytes: usize) {
        self.room = self.room.saturating_sub(bytes);
        self.next_id += 1;
    }
}

impl Server {
    /// Makes the answer: the header's status, what waits, our changes, Final.
    pub(super) fn finish_reply(&mut self, header_status: Status, outcome: Outcome, app: &mut dyn Application) -> Reply {
        self.msg_id += 1;
        let Some(mut draft) = self.draft() else {
            return Reply { document: Vec::new(), mac: None, encoding: Encoding::Xml, outcome: Outcome::Refused };
        };
        if !self.mute {
            let mut header_status = header_status;
            if self.is_tight() {
                (header_status.target_refs, header_status.source_refs) = (Vec::new(), Vec::new());
            }
            self.put(&mut draft, Command::Status(header_status).into());
            draft.after_header = draft.room;
        }
        let mut full = false;
        while let Some(queued) = self.outbox.pop_front() {
            if let Some(queued) = self.try_put(&mut draft, queued) {
                self.outbox.push_front(queued);
                full = true;
                break;
            }
        }
        if full {
            // Whoever has more to say does not ask for more.
            self.outbox.retain(|queued| !asks_for_more(&queued.command));
        }
        if self.phase == Phase::Sending && !full {
            full = !self.put_changes(&mut draft, app);
        }
        if self.owes_final && !full {
            draft.message.last = true;
            self.owes_final = false;
        }
        let Measure { encoding, style, .. } = draft.limits;
        let document = codec::encode(&draft.message, encoding, &style);
        self.said = self.options.our_account.is_some().then_some((draft.message, outcome));
        let mac = self.sign(&document);
        Reply { document, mac, encoding, outcome }
    }

    fn sign(&self, document: &[u8]) -> Option<Mac> {
        self.signs.as_ref().map(|(account, nonce)| Mac::of(account, nonce, document))
    }

    /// The last message once more, with our credentials: the client's status of its header has asked for them.
    pub(super) fn repeat_with_cred(&mut self, header_status: &Status, chal: &Meta) -> Option<Reply> {
        let identity = self.identity.as_ref()?;
        let account = self.options.our_account.take()?;
        let (mut message, outcome) = self.said.take()?;
        let scheme = Scheme::from_name(chal.content_type.as_deref()?)?;
        let nonce = auth::nonce(chal).unwrap_or_default();
        message.header.cred = auth::cred(scheme, &account, identity.version, &nonce);
        let before = message.header.msg_id;
        self.msg_id += 1;
        message.header.msg_id = self.msg_id;
        if let Some(Command::Status(status)) = message.body.first_mut().filter(|_| !self.mute) {
            *status = Status { cmd_id: status.cmd_id, ..header_status.clone() };
        }
        let moved = std::mem::take(&mut self.refs).into_iter();
        self.refs =
            moved.map(|((msg, cmd), sent)| ((if msg == before { self.msg_id } else { msg }, cmd), sent)).collect();
        let encoding = identity.encoding;
        let document = codec::encode(&message, encoding, &self.options.style);
        self.signs = (scheme == Scheme::Mac).then(|| (account, nonce.into_owned()));
        Some(Reply { mac: self.sign(&document), document, encoding, outcome })
    }

    fn draft(&self) -> Option<Draft> {
        let identity = self.identity.as_ref()?;
        let mut header = Header::new(
            identity.version,
            identity.session_id.clone(),
            self.msg_id,
            identity.client.clone(),
            Location::new(identity.server.uri.clone()),
        );
        header.resp_uri.clone_from(&self.options.resp_uri);
        // Once is enough for who has little room.
        if self.msg_id <= 1 || !self.is_tight() {
            header.meta.max_msg_size = Some(self.options.max_msg_size);
            header.meta.max_obj_size = (identity.version >= Version::V11).then_some(self.options.max_obj_size);
        }
        let limits = Measure { version: identity.version, encoding: identity.encoding, style: self.options.style };
        let message = Message { header, body: Vec::new(), last: false };
        let peer = self.peer.message.unwrap_or(self.options.assumed_msg_size);
        let most = usize::try_from(peer.max(LEAST_MESSAGE).min(self.options.send_at_most)).unwrap_or(usize::MAX);
        let room = most.saturating_sub(codec::message_len(&message, limits.encoding, &limits.style) + 60);
        let tight = self.is_tight();
        let whole = room.saturating_sub(RESERVE);
        Some(Draft { message, next_id: 1, room, whole, after_header: room, limits, tight })
    }

    /// Puts a command in if there is room, or if nothing else is in yet; otherwise gives it back.
    fn try_put(&mut self, draft: &mut Draft, mut queued: Queued) -> Option<Queued> {
        set_cmd_id(&mut queued.command, draft.next_id);
        let mut length = draft.limits.of(&queued.command);
        if length > draft.whole && shorten(&mut queued.command) {
            length = draft.limits.of(&queued.command);
        }
        if !draft.takes(length) {
            return Some(queued);
        }
        self.note(draft, queued.sent);
        draft.spend(length);
        draft.message.body.push(queued.command);
        None
    }

    fn put(&mut self, draft: &mut Draft, queued: Queued) {
        let left = self.try_put(draft, queued);
        debug_assert!(left.is_none(), "the first command always finds room");
    }

    /// Remembers what a status for the next command will mean.
    fn note(&mut self, draft: &Draft, sent: Option<Sent>) {
        if let Some(sent) = sent {
            self.refs.insert((self.msg_id, draft.next_id), sent);
        }
    }

    /// Adds our changes. Tells whether all of all stores are out.
    fn put_changes(&mut self, draft: &mut Draft, app: &mut dyn Application) -> bool {
        for index in 0..self.stores.len() {
            if self.stores.get(index).is_some_and(|store| !store.sync_done) && !self.put_sync(draft, index, app) {
                return false;
            }
        }
        self.held.is_none()
    }

    /// Adds a Sync with as many changes of a store as fit. Tells whether the store is done.
    fn put_sync(&mut self, draft: &mut Draft, index: StoreIndex, app: &mut dyn Application) -> bool {
        let Some(store) = self.stores.get(index) else { return true };
        let counted = !store.sync_started && draft.limits.version >= Version::V11;
        let sync = Sync {
            cmd_id: draft.next_id,
            target: Some(Location::new(store.theirs.clone())),
            source: Some(Location::new(store.ours.clone())),
            number_of_changes: counted.then_some(store.progress.planned),
            ..Sync::default()
        };
        let Command::Sync(mut sync) = self.reserve(draft, Command::Sync(sync), index) else { return false };
        let mut done = false;
        loop {
            let Some(mut held) = self.pull(index, app) else {
                done = true;
                break;
            };
            let first = sync.commands.is_empty();
            match self.fit(draft, &mut held, first && draft.is_bare(), first && draft.is_fresh()) {
                Fit::Whole(command) => {
                    self.commit(draft, command, Sent::Item(index, held.token), &mut sync);
                    if let Some(store) = self.stores.get_mut(index) {
                        store.progress.sent += 1;
                    }
                }
                Fit::Chunk(command) => {
                    self.commit(draft, command, Sent::Chunk(index, held.token), &mut sync);
                    self.held = Some((index, held));
                    break;
                }
                Fit::Not => {
                    self.held = Some((index, held));
                    break;
                }
                Fit::Never => app.unsent(index, held.token, Unsent::TooLarge),
            }
        }
        let started = done || !sync.commands.is_empty();
        if started {
            draft.message.body.push(Command::Sync(sync));
        }
        if let Some(store) = self.stores.get_mut(index) {
            store.sync_started |= started;
            store.sync_done = done;
        }
        done
    }

    /// Takes room for the shell of a Sync; an Alert without meaning comes back when there is none.
    fn reserve(&mut self, draft: &mut Draft, sync: Command, index: StoreIndex) -> Command {
        let length = draft.limits.of(&sync);
        if !draft.takes(length) {
            return Command::Alert(Alert::default());
        }
        self.note(draft, Some(Sent::Sync(index)));
        draft.spend(length);
        sync
    }

    fn commit(&mut self, draft: &mut Draft, (command, length): (Change, usize), sent: Sent, sync: &mut Sync) {
        self.items_sent = true;
        self.note(draft, Some(sent));
        draft.spend(length);
        sync.commands.push(Command::Change(command));
    }

    /// The change that waits for this store, or the next one. What is too large for the client is given back.
    fn pull(&mut self, index: StoreIndex, app: &mut dyn Application) -> Option<Held> {
        if let Some((_, held)) = self.held.take_if(|(store, _)| *store == index) {
            return Some(held);
        }
        let encoding = self.identity.as_ref()?.encoding;
        let encrypts = self.login.as_ref().is_some_and(|login| login.greeting.encryption == Encryption::Des);
        let secret = self.password().filter(|_| encrypts);
        loop {
            let mut held = hold(app.next(index)?, encoding, secret.as_deref());
            held.parent = held.parent.filter(|_| self.version() >= Version::V12);
            if self.peer.object.is_some_and(|limit| limit > 0 && held.body.size() > limit) {
                app.unsent(index, held.token, Unsent::TooLarge);
                continue;
            }
            return Some(held);
        }
    }

    /// Makes a command of a change, or of a part of it, that fits. `alone`: nothing else is in the message; `fresh`: no
    /// later message has more room.
    fn fit(&self, draft: &Draft, held: &mut Held, alone: bool, fresh: bool) -> Fit {
        let chunked = !held.body.is_at_start();
        let shell = draft.limits.of(&Command::Change(held.command(draft.next_id, None, false)));
        let rest = shell + draft.limits.data(held.body.rest());
        if rest <= draft.room {
            return Fit::Whole(held.last(draft.next_id, rest));
        }
        let waits = !alone && !chunked && (self.may_chunk() || !fresh);
        if rest <= draft.whole.saturating_sub(RESERVE) && waits {
            return Fit::Not;
        }
        if !self.may_chunk() {
            return match (alone || fresh, self.peer.message) {
                (false, _) => Fit::Not,
                (true, Some(_)) => Fit::Never,
                // How much it takes is only our guess.
                (true, None) => Fit::Whole(held.last(draft.next_id, rest)),
            };
        }
        let room = draft.room.saturating_sub(shell + 60);
        if room < LEAST_CHUNK.min(draft.whole / 2) && !alone {
            return Fit::Not;
        }
        let room = room.max(LEAST_PIECE);
        if held.body.fits(room) {
            return Fit::Whole(held.last(draft.next_id, rest));
        }
        let first = !chunked;
        let size = first.then(|| held.body.size());
        let piece = held.body.cut(room).to_vec();
        let length = shell + draft.limits.data(&piece) + 40;
        let mut command = held.command(draft.next_id, Some(piece), true);
        for item in &mut command.items {
            item.meta.size = size;
        }
        Fit::Chunk((command, length))
    }

    /// Whether the client's messages are so small that what need not be said is not.
    pub(super) fn is_tight(&self) -> bool {
        self.peer.message.is_some_and(|size| size < TIGHT)
    }

    fn may_chunk(&self) -> bool {
        self.version() >= Version::V11 && (self.peer.large_objects || self.peer.object.is_some())
    }
}

enum Fit {
    Whole((Change, usize)),
    Chunk((Change, usize)),
    /// Not into this message.
    Not,
    /// Into no message that this client takes, and it knows no large objects.
    Never,
}

impl Held {
    /// The command for the whole item or the last chunk.
    fn last(&mut self, cmd_id: u32, length: usize) -> (Change, usize) {
        let rest = (self.verb != Verb::Delete).then(|| self.body.take_rest());
        (self.command(cmd_id, rest, false), length)
    }

    fn command(&self, cmd_id: u32, data: Option<Vec<u8>>, more: bool) -> Change {
        let place = Some(Location::new(self.uri.clone()));
        let (source, target) = if self.verb == Verb::Add { (place, None) } else { (None, place) };
        let target_parent = self.parent.clone();
        let item = Item { source, target, target_parent, data: data.map(Data::Bytes), more, ..Item::default() };
        Change::new(self.verb, cmd_id, self.meta.clone(), item)
    }
}

/// Prepares a change for sending; bytes that XML cannot hold become base64. `secret` encrypts.
fn hold(outgoing: Outgoing, encoding: Encoding, secret: Option<&str>) -> Held {
    let (verb, uri, data) = match outgoing.change {
        OutgoingChange::Add { guid, data } => (Verb::Add, guid, data),
        OutgoingChange::Replace { luid, data } => (Verb::Replace, luid, data),
        OutgoingChange::Delete { luid } => (Verb::Delete, luid, Vec::new()),
    };
    let mut meta = outgoing.media_type.map(Meta::of_type).unwrap_or_default();
    let data = if let Some(password) = secret.filter(|_| verb != Verb::Delete) {
        meta.format = Some(des::FORMAT.into());
        STANDARD.encode(des::encrypt(password, &data)).into_bytes()
    } else if encoding == Encoding::Xml && !xml::can_carry(&data) {
        meta.format = Some("b64".into());
        STANDARD.encode(&data).into_bytes()
    } else {
        data
    };
    Held { token: outgoing.token, body: Splitter::new(data), verb, uri, parent: outgoing.parent, meta }
}

fn asks_for_more(command: &Command) -> bool {
    matches!(command, Command::Alert(Alert { code: Some(alert::NEXT_MESSAGE), .. }))
}

fn set_cmd_id(command: &mut Command, id: u32) {
    match command {
        Command::Status(command) => command.cmd_id = id,
        Command::Results(command) => command.cmd_id = id,
        Command::Alert(command) => command.cmd_id = id,
        Command::Put(command) | Command::Get(command) => command.cmd_id = id,
        Command::Map(command) => command.cmd_id = id,
        Command::Sync(command) => command.cmd_id = id,
        Command::Change(command) => command.cmd_id = id,
        Command::Group(command) => command.cmd_id = id,
        Command::Other(command) => command.cmd_id = id,
    }
}

/// Leaves the capabilities out of device information that is too large for a message. Tells whether it did.
fn shorten(command: &mut Command) -> bool {
    let Command::Results(results) = command else { return false };
    for item in &mut results.items {
        if let Some(Data::Element(devinf)) = &mut item.data {
            strip(devinf);
        }
    }
    true
}

fn strip(element: &mut crate::markup::Element) {
    use crate::markup::Node;
    element.children.retain(|node| !matches!(node, Node::Element(child) if child.name == "CTCap"));
    for node in &mut element.children {
        if let Node::Element(child) = node {
            strip(child);
        }
    }
}
