//! Building our messages.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::alert::{self, SyncType};
use super::super::message::{
    Alert, Change, Command, Data, Exchange, Header, Item, Location, Map, MapItem, Meta, Sync, Verb,
};
use super::super::{Version, des, status};
use super::draft::Draft;
use super::store::{ClientStore, Content, Pending};
use super::{
    Client, End, Greeting, Introduction, LargeObjects, MapStyle, Piece, Receiving, Sent, ServerDevInf, State,
    devinf_item,
};

/// Less than this of an item is not worth a message of its own, bytes.
const SMALLEST_CHUNK: usize = 256;

/// Package 3 in progress.
#[derive(Default)]
pub(super) struct Outgoing {
    /// The store whose turn it is.
    at: usize,
    /// Its Sync has been begun in an earlier message.
    begun: bool,
    /// Pairs of ids that go before the Sync.
    mapped: bool,
    /// The rest of an item that did not fit.
    chunk: Option<Chunk>,
}

/// The rest of an item.
struct Chunk {
    pending: Pending,
    content: Content,
    from: usize,
}

impl Outgoing {
    /// The server does not want the rest of the item.
    pub(super) fn drop_chunk(&mut self) {
        self.chunk = None;
    }
}

/// Whether a message has room for more.
#[derive(PartialEq, Eq)]
enum Fill {
    Done,
    Full,
}

impl Client {
    /// The next document, if there is one.
    pub(super) fn build(&mut self, store: &mut dyn ClientStore) -> Option<Vec<u8>> {
        if let State::Over(_) = self.state {
            return None;
        }
        if self.suspend && !matches!(self.state, State::Suspending) && !self.may_suspend() {
            self.state = State::Over(End::Suspended);
            return None;
        }
        let mut draft = self.draft();
        let told_all = self.pay(&mut draft);
        let substance = self.fill(&mut draft, store, told_all);
        self.waiting_is_light = !substance;
        Some(draft.encode())
    }

    /// Suspending is a word of 1.2.
    fn may_suspend(&mut self) -> bool {
        self.options.version == Version::V12 && self.msg_id > 0
    }

    /// Puts into the message what the state wants said. Whether that is anything of substance.
    fn fill(&mut self, draft: &mut Draft, store: &mut dyn ClientStore, told_all: bool) -> bool {
        if self.busy {
            self.say(draft, alert::RESULT);
            return false;
        }
        if !told_all {
            self.say(draft, alert::NEXT_MESSAGE);
            return true;
        }
        if std::mem::take(&mut self.suspend) {
            self.say(draft, alert::SUSPEND);
            draft.finish();
            self.state = State::Suspending;
            return true;
        }
        match std::mem::replace(&mut self.state, State::Suspending) {
            State::Greeting(Greeting { said: false }) => {
                self.greet(draft, store);
                self.state = State::Greeting(Greeting { said: true });
                true
            }
            State::Sending(mut outgoing) => {
                let fill = self.send(draft, &mut outgoing, store);
                self.state = match fill {
                    Fill::Full => State::Sending(outgoing),
                    Fill::Done => {
                        draft.finish();
                        State::Receiving(Receiving { anything: false, asked_again: false })
                    }
                };
                true
            }
            State::Mapping(mut mapping) if !mapping.said => {
                mapping.said = self.send_maps(draft, &mut mapping.maps) == Fill::Done;
                if mapping.said {
                    draft.finish();
                }
                self.state = State::Mapping(mapping);
                true
            }
            other => {
                self.state = other;
                let substance = !draft.is_bare();
                self.say(draft, alert::NEXT_MESSAGE);
                substance
            }
        }
    }

    fn draft(&mut self) -> Draft {
        self.msg_id += 1;
        let options = &self.options;
        let source = Location { name: self.proof.user(), ..Location::new(&options.device) };
        let mut header =
            Header::new(options.version, &options.session_id, self.msg_id, Location::new(&self.target), source);
        header.cred = self.proof.cred(options.version);
        if matches!(self.state, State::Greeting(_)) {
            header.meta.max_msg_size = options.max_msg_size;
            header.meta.max_obj_size = options.max_obj_size.filter(|_| options.version > Version::V10);
        }
        Draft::new(header, options.version, options.encoding, options.style, self.server_msg_size)
    }

    /// Puts in the answers we owe. Whether all fitted.
    fn pay(&mut self, draft: &mut Draft) -> bool {
        let mut owed = std::mem::take(&mut self.owed).into_iter();
        while let Some(mut command) = owed.next() {
            let id = draft.id();
            match &mut command {
                Command::Status(status) => status.cmd_id = id,
                Command::Results(results) => results.cmd_id = id,
                Command::Alert(alert) => alert.cmd_id = id,
                _ => {}
            }
            if let Some(command) = draft.try_push(command) {
                self.owed = std::iter::once(command).chain(owed).collect();
                return false;
            }
        }
        true
    }

    /// An Alert between the devices.
    fn say(&mut self, draft: &mut Draft, code: u16) {
        let item = Item {
            target: Some(Location::new(&self.target)),
            source: Some(Location::new(&self.options.device)),
            ..Item::default()
        };
        let cmd_id = self.note(draft, Sent::Other);
        draft.push(Command::Alert(Alert { cmd_id, code: Some(code), items: vec![item], ..Alert::default() }));
    }

    /// A CmdID, and what it stands for.
    fn note(&mut self, draft: &mut Draft, what: Sent) -> u32 {
        let id = draft.id();
        self.sent.insert((draft.msg_id(), id), what);
        id
    }

    /// Package 1.
    fn greet(&mut self, draft: &mut Draft, store: &mut dyn ClientStore) {
        let uri = self.options.version.devinf_uri();
        let meta = Meta::of_type(self.options.encoding.devinf_type());
        if let Some(devinf) = self.options.devinf.clone().filter(|_| self.options.introduction == Introduction::Put) {
            let cmd_id = self.note(draft, Sent::Other);
            let items = vec![devinf_item(uri, devinf)];
            draft.push(Command::Put(Exchange { cmd_id, meta: meta.clone(), items, ..Exchange::default() }));
        }
        if self.options.server_devinf == ServerDevInf::Get {
            let cmd_id = self.note(draft, Sent::Other);
            let items = vec![Item { target: Some(Location::new(uri)), ..Item::default() }];
            draft.push(Command::Get(Exchange { cmd_id, meta, items, ..Exchange::default() }));
        }
        for at in 0..self.stores.len() {
            let cmd_id = self.note(draft, Sent::Alert(at));
            let Some(datastore) = self.stores.get_mut(at) else { continue };
            let memory = store.memory(&datastore.options.local);
            let (code, anchor) = datastore.ask(memory, self.options.version);
            let item = Item {
                target: Some(Location::new(&datastore.options.remote)),
                source: Some(Location::new(&datastore.options.local)),
                meta: Meta { anchor: Some(anchor), ..Meta::default() },
                ..Item::default()
            };
            draft.push(Command::Alert(Alert { cmd_id, code: Some(code), items: vec![item], ..Alert::default() }));
        }
        draft.finish();
    }

    /// Package 3, as much as fits.
    fn send(&mut self, draft: &mut Draft, outgoing: &mut Outgoing, store: &mut dyn ClientStore) -> Fill {
        while outgoing.at < self.stores.len() {
            if self.send_store(draft, outgoing, store) == Fill::Full {
                return Fill::Full;
            }
            *outgoing = Outgoing { at: outgoing.at + 1, ..Outgoing::default() };
        }
        Fill::Done
    }

    fn send_store(&mut self, draft: &mut Draft, outgoing: &mut Outgoing, store: &mut dyn ClientStore) -> Fill {
        let at = outgoing.at;
        let Some(datastore) = self.stores.get_mut(at) else { return Fill::Done };
        let Some((mode, _)) = datastore.agreed() else { return Fill::Done };
        if !std::mem::replace(&mut outgoing.mapped, true) {
            let mut maps = vec![(at, datastore.take_maps())];
            maps.retain(|(_, pairs)| !pairs.is_empty());
            self.send_maps(draft, &mut maps);
            // What did not fit keeps: package 5 has room again.
        }
        if outgoing.begun && !self.has_more(at, outgoing) {
            return Fill::Done;
        }
        if draft.room() < SMALLEST_CHUNK && !draft.is_light() {
            return Fill::Full;
        }
        self.open_sync(draft, at, outgoing.begun, mode, store);
        outgoing.begun = true;
        while let Some((pending, content, from)) = self.next_piece(at, outgoing, store) {
            if self.send_piece(draft, at, outgoing, pending, content, from) == Fill::Full {
                return Fill::Full;
            }
        }
        Fill::Done
    }

    fn has_more(&mut self, at: usize, outgoing: &Outgoing) -> bool {
        outgoing.chunk.is_some() || self.stores.get(at).is_some_and(|datastore| datastore.has_work())
    }

    fn open_sync(&mut self, draft: &mut Draft, at: usize, again: bool, mode: SyncType, store: &mut dyn ClientStore) {
        let cmd_id = self.note(draft, Sent::Sync(at));
        let Some(datastore) = self.stores.get(at) else { return };
        let counts = self.options.version > Version::V10 && !again;
        let memory = if mode.server_sends() && !again { store.free(&datastore.options.local) } else { None };
        draft.open(Sync {
            cmd_id,
            target: Some(Location::new(&datastore.options.remote)),
            source: Some(Location::new(&datastore.options.local)),
            meta: Meta { memory, ..Meta::default() },
            number_of_changes: counts.then(|| datastore.total()),
            ..Sync::default()
        });
    }

    /// What is to be sent next of a store: the rest of an item, or another.
    fn next_piece(
        &mut self,
        at: usize,
        outgoing: &mut Outgoing,
        store: &mut dyn ClientStore,
    ) -> Option<(Pending, Option<Content>, usize)> {
        if let Some(chunk) = outgoing.chunk.take() {
            return Some((chunk.pending, Some(chunk.content), chunk.from));
        }
        let secret = self.options.secret();
        let datastore = self.stores.get_mut(at)?;
        loop {
            let pending = datastore.next_work()?;
            if pending.verb == Verb::Delete {
                return Some((pending, None, 0));
            }
            let Some(content) = store.read(&datastore.options.local, &pending.luid) else { continue };
            let too_large = self.server_obj_size.is_some_and(|most| content.bytes.len() as u64 > most);
            if too_large {
                datastore.change_refused();
                store.refused(&datastore.options.local, &pending, status::OBJECT_TOO_LARGE);
                continue;
            }
            return Some((pending, Some(sealed(content, secret)), 0));
        }
    }

    /// Sends an item or a part of it.
    fn send_piece(
        &mut self,
        draft: &mut Draft,
        at: usize,
        outgoing: &mut Outgoing,
        pending: Pending,
        content: Option<Content>,
        from: usize,
    ) -> Fill {
        let id = draft.id();
        let rest = content.as_ref().map(|content| content.bytes.get(from..).unwrap_or_default());
        let mut change = change(id, &pending, content.as_ref(), rest);
        if content.is_some() && self.options.secret().is_some() {
            change.meta.format = Some(des::FORMAT.into());
        }
        let len = draft.len(&Command::Change(change.clone()));
        let whole = len <= draft.room() || (self.options.large == LargeObjects::Whole && draft.is_light());
        let deletion = rest.is_none() && draft.is_light();
        if whole || deletion {
            draft.change(change, len);
            self.remember_change(draft.msg_id(), id, at, pending, Piece::Last);
            return Fill::Done;
        }
        let (Some(content), LargeObjects::Chunked) = (content, self.options.large) else {
            self.with_store(at, |datastore| datastore.put_back(pending));
            return Fill::Full;
        };
        let rest = content.bytes.get(from..).unwrap_or_default();
        let room = draft.room().saturating_sub(len - rest.len().min(len) + 24);
        let cut = boundary(rest, room);
        if cut < SMALLEST_CHUNK && !(draft.is_light() && cut > 0) {
            if from > 0 {
                outgoing.chunk = Some(Chunk { pending, content, from });
            } else {
                self.with_store(at, |datastore| datastore.put_back(pending));
            }
            return Fill::Full;
        }
        if let Some(item) = change.items.first_mut() {
            item.data = rest.get(..cut).map(|part| Data::Bytes(part.to_vec()));
            item.more = true;
            item.meta.size = (from == 0).then_some(content.bytes.len() as u64);
        }
        let len = draft.len(&Command::Change(change.clone()));
        draft.change(change, len);
        self.remember_change(draft.msg_id(), id, at, pending.clone(), Piece::More);
        outgoing.chunk = Some(Chunk { pending, content, from: from + cut });
        Fill::Full
    }

    fn remember_change(&mut self, msg_id: u32, id: u32, at: usize, pending: Pending, piece: Piece) {
        if piece == Piece::Last {
            self.with_store(at, super::Datastore::change_sent);
        }
        self.sent.insert((msg_id, id), Sent::Change { store: at, pending, piece });
    }

    /// Map commands, as many as fit; what did not stays in `maps`.
    fn send_maps(&mut self, draft: &mut Draft, maps: &mut Vec<(usize, Vec<MapItem>)>) -> Fill {
        while let Some((at, mut pairs)) = maps.pop() {
            while !pairs.is_empty() {
                let Some(count) = self.map_room(draft, at, &pairs) else {
                    maps.push((at, pairs));
                    return Fill::Full;
                };
                let rest = pairs.split_off(count);
                self.send_map(draft, at, std::mem::replace(&mut pairs, rest));
            }
        }
        Fill::Done
    }

    /// How many pairs go into one Map command of this message; `None` if not even one.
    fn map_room(&self, draft: &Draft, at: usize, pairs: &[MapItem]) -> Option<usize> {
        let most = if self.options.maps == MapStyle::PerItem { 1 } else { pairs.len() };
        let one = |count: usize| draft.len(&Command::Map(self.map(0, at, pairs.iter().take(count).cloned().collect())));
        let base = one(0);
        let each = one(1).saturating_sub(base).max(1) + 8;
        let fits = draft.room().saturating_sub(base) / each;
        match fits.min(most) {
            0 if draft.is_light() => Some(1),
            0 => None,
            count => Some(count),
        }
    }

    fn map(&self, cmd_id: u32, at: usize, items: Vec<MapItem>) -> Map {
        let uris = self.stores.get(at).map(|datastore| (&datastore.options.remote, &datastore.options.local));
        let (target, source) =
            uris.map(|(remote, local)| (Location::new(remote), Location::new(local))).unwrap_or_default();
        Map { cmd_id, target, source, items, ..Map::default() }
    }

    fn send_map(&mut self, draft: &mut Draft, at: usize, pairs: Vec<MapItem>) {
        let cmd_id = self.note(draft, Sent::Map { store: at, pairs: pairs.clone() });
        draft.push(Command::Map(self.map(cmd_id, at, pairs)));
    }
}

/// The content as it is sent to a server that wants it encrypted.
fn sealed(content: Content, secret: Option<&str>) -> Content {
    match secret {
        Some(password) => Content { bytes: STANDARD.encode(des::encrypt(password, &content.bytes)).into(), ..content },
        None => content,
    }
}

fn change(cmd_id: u32, pending: &Pending, content: Option<&Content>, data: Option<&[u8]>) -> Change {
    let meta = content.map(|content| Meta::of_type(content.content_type.clone())).unwrap_or_default();
    let item = Item {
        source: Some(Location::new(&pending.luid)),
        data: data.map(|bytes| Data::Bytes(bytes.to_vec())),
        target_parent: content.and_then(|content| content.parent.clone()),
        ..Item::default()
    };
    Change::new(pending.verb, cmd_id, meta, item)
}

/// The largest cut of at most `most` bytes that splits no character of UTF-8.
fn boundary(bytes: &[u8], most: usize) -> usize {
    let cut = most.min(bytes.len());
    let whole = |at: usize| bytes.get(at).is_none_or(|byte| byte & 0xC0 != 0x80);
    (cut.saturating_sub(3)..=cut).rev().find(|at| whole(*at)).unwrap_or(cut)
}
