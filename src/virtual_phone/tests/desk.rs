//! A desktop for the tests: the server role over a table in memory that merges as simply as can be.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::link::{Document, LinkError, MessageLink};
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::{AnchorPair, Remembered};
use crate::protocol::syncml::auth::{Account, MAC_HEADER, Mac, Scheme};
use crate::protocol::syncml::des::Encryption;
use crate::protocol::syncml::devinf::DevInf;
use crate::protocol::syncml::message::MapItem;
use crate::protocol::syncml::server::*;
use crate::protocol::syncml::{Encoding, codec};

/// A record of the desktop.
#[derive(Debug, Clone, Default)]
pub(super) struct Record {
    pub(super) data: Vec<u8>,
    luid: Option<String>,
    /// Content as both sides last knew it.
    agreed: Option<Vec<u8>>,
    /// Deleted here, not yet there.
    deleted: bool,
    /// Content of an Add that has left.
    add_sent: Option<Vec<u8>>,
}

#[derive(Debug, Clone)]
enum Sent {
    Add,
    Replace(u64, Vec<u8>),
    Delete(u64),
}

#[derive(Default)]
struct Table {
    records: BTreeMap<u64, Record>,
    next_guid: u64,
    remembered: Remembered,
    // One session's:
    common: Option<AnchorPair>,
    next_pair: AnchorPair,
    mode: Option<SyncType>,
    resumed: bool,
    seen: BTreeSet<String>,
    queue: VecDeque<Outgoing>,
    sent: HashMap<u64, Sent>,
}

/// The desktop.
#[derive(Default)]
pub(super) struct Desk {
    tables: BTreeMap<String, Table>,
    open: Vec<String>,
    sessions: u64,
    tokens: u64,
    nonce: Vec<u8>,
    pub(super) account: Option<Account>,
    /// How it is proved; MD5 or basic if nothing is said.
    pub(super) schemes: Vec<Scheme>,
    pub(super) encryption: Encryption,
    /// Modes in the order they were settled, for the tests to look at.
    pub(super) modes: Vec<SyncType>,
    /// DevInf of the last phone.
    pub(super) devinf: Option<DevInf>,
    pub(super) ended: Vec<Ending>,
    pub(super) answers: Vec<u16>,
}

impl Desk {
    pub(super) fn put(&mut self, table: &str, text: &str) {
        let table = self.tables.entry(table.into()).or_default();
        table.next_guid += 1;
        table.records.insert(table.next_guid, Record { data: text.into(), ..Record::default() });
    }

    pub(super) fn edit(&mut self, table: &str, old: &str, new: &str) {
        let records = &mut self.tables.get_mut(table).unwrap().records;
        records.values_mut().find(|record| record.data == old.as_bytes()).unwrap().data = new.into();
    }

    pub(super) fn delete(&mut self, table: &str, text: &str) {
        let records = &mut self.tables.get_mut(table).unwrap().records;
        records.values_mut().find(|record| record.data == text.as_bytes()).unwrap().deleted = true;
    }

    pub(super) fn texts(&self, table: &str) -> Vec<String> {
        let alive = |record: &&Record| !record.deleted;
        let table = self.tables.get(table);
        let records = table.iter().flat_map(|table| table.records.values()).filter(alive);
        let mut texts: Vec<String> = records.map(|record| String::from_utf8(record.data.clone()).unwrap()).collect();
        texts.sort();
        texts
    }

    fn table(&mut self, store: StoreIndex) -> &mut Table {
        self.tables.get_mut(&self.open[store]).unwrap()
    }
}

impl Table {
    fn arrived(&mut self, item: Arrived) -> u16 {
        self.seen.insert(item.luid.clone());
        let guid =
            self.records.iter().find(|(_, record)| record.luid.as_deref() == Some(&item.luid)).map(|(id, _)| *id);
        let data = match item.change {
            ArrivedChange::Add(content) | ArrivedChange::Replace(content) => content.data,
            ArrivedChange::Move => return 406,
            ArrivedChange::Delete | ArrivedChange::Archive => {
                let Some(guid) = guid else { return 211 };
                let record = self.records.get_mut(&guid).unwrap();
                if record.deleted || record.agreed.as_ref() == Some(&record.data) {
                    self.records.remove(&guid);
                } else {
                    *record = Record { data: record.data.clone(), ..Record::default() };
                }
                return 200;
            }
        };
        if let Some(guid) = guid {
            let record = self.records.get_mut(&guid).unwrap();
            if record.agreed.as_ref() != Some(&data) {
                record.data.clone_from(&data);
                record.deleted = false;
            }
            record.agreed = Some(data);
            return 200;
        }
        // An Add of ours whose Map was lost, or the same thing on both sides.
        let free = |record: &&mut Record| {
            record.luid.is_none() && (record.add_sent.as_ref() == Some(&data) || record.data == data)
        };
        if let Some(record) = self.records.values_mut().find(free) {
            record.luid = Some(item.luid);
            record.agreed = Some(data);
            return 200;
        }
        self.next_guid += 1;
        let record = Record { agreed: Some(data.clone()), data, luid: Some(item.luid), ..Record::default() };
        self.records.insert(self.next_guid, record);
        201
    }

    fn plan(&mut self, tokens: &mut u64) {
        let whole = self.mode.is_some_and(SyncType::client_sends_all);
        if self.mode == Some(SyncType::RefreshFromClient) {
            let seen = &self.seen;
            self.records.retain(|_, record| record.luid.as_ref().is_some_and(|luid| seen.contains(luid)));
        }
        for (guid, record) in &mut self.records {
            if self.resumed {
                break;
            }
            let absent = record.luid.as_ref().is_some_and(|luid| whole && !self.seen.contains(luid));
            if absent || self.mode == Some(SyncType::RefreshFromServer) {
                (record.luid, record.agreed) = (None, None);
            }
            *tokens += 1;
            let (change, sent) = match &record.luid {
                None if record.deleted => continue,
                None => {
                    record.add_sent = Some(record.data.clone());
                    (OutgoingChange::Add { guid: guid.to_string(), data: record.data.clone() }, Sent::Add)
                }
                Some(luid) if record.deleted => (OutgoingChange::Delete { luid: luid.clone() }, Sent::Delete(*guid)),
                Some(luid) if record.agreed.as_ref() != Some(&record.data) => {
                    let data = record.data.clone();
                    (OutgoingChange::Replace { luid: luid.clone(), data: data.clone() }, Sent::Replace(*guid, data))
                }
                Some(_) => continue,
            };
            let media_type = Some("text/plain".into());
            self.queue.push_back(Outgoing { token: *tokens, change, media_type, parent: None });
            self.sent.insert(*tokens, sent);
        }
        self.records.retain(|_, record| !(record.deleted && record.luid.is_none()));
    }
}

impl Application for Desk {
    fn greet(&mut self, _: &Hello) -> Greeting {
        let door = match &self.account {
            Some(account) if self.schemes.is_empty() => {
                Door::Accounts(vec![account.clone()], vec![Scheme::Md5, Scheme::Basic])
            }
            Some(account) => Door::Accounts(vec![account.clone()], self.schemes.clone()),
            None => Door::Open,
        };
        Greeting {
            door,
            nonce: self.nonce.clone(),
            empty_nonce: EmptyNonce::Refused,
            encryption: self.encryption,
            devinf: DevInfWish::Ask,
        }
    }

    fn fresh_nonce(&mut self) -> Vec<u8> {
        self.nonce.push(b'n');
        self.nonce.clone()
    }

    fn refused(&mut self, _: Refusal) {}

    fn devinf(&mut self, devinf: &DevInf) {
        self.devinf = Some(devinf.clone());
    }

    fn open(&mut self, store: StoreIndex, request: &AlertRequest) -> Opening {
        self.open.truncate(store);
        self.open.push(request.target.clone());
        self.sessions += 1;
        let next = format!("desk-{}", self.sessions);
        let table = self.tables.entry(request.target.clone()).or_default();
        let common = table.remembered.compare(request.last.as_deref()).pair().cloned();
        table.seen.clear();
        table.queue.clear();
        table.sent.clear();
        table.resumed = false;
        table.next_pair = AnchorPair { ours: next.clone(), theirs: request.next.clone().unwrap_or_default() };
        let last = common.as_ref().or(table.remembered.last.as_ref()).map(|pair| pair.ours.clone());
        let (status, sync_type) = match (request.wish, &common) {
            (Wish::Resume, Some(_)) => {
                table.resumed = true;
                (200, SyncType::TwoWay)
            }
            (Wish::Sync(kind @ (SyncType::RefreshFromClient | SyncType::RefreshFromServer | SyncType::Slow)), _) => {
                (200, kind)
            }
            (Wish::Sync(kind), Some(_)) => (200, kind),
            (_, None) => (508, SyncType::Slow),
        };
        table.common = common;
        Opening::Run(Run { status, sync_type, last, next })
    }

    fn settled(&mut self, store: StoreIndex, settlement: Settlement) {
        let mode = match settlement {
            Settlement::As(mode) => Some(mode),
            Settlement::GivenUp(_) => None,
        };
        self.modes.extend(mode);
        let table = self.table(store);
        table.mode = mode;
    }

    fn arrived(&mut self, store: StoreIndex, items: Vec<Arrived>) -> Vec<u16> {
        items.into_iter().map(|item| self.table(store).arrived(item)).collect()
    }

    fn mapped(&mut self, store: StoreIndex, maps: Vec<MapItem>) {
        for map in maps {
            let Ok(guid) = map.target.parse::<u64>() else { continue };
            if let Some(record) = self.table(store).records.get_mut(&guid) {
                record.luid = Some(map.source);
                record.agreed = record.add_sent.take();
            }
        }
    }

    fn complete(&mut self, store: StoreIndex, _: Extent) -> usize {
        let mut tokens = self.tokens;
        self.table(store).plan(&mut tokens);
        self.tokens = tokens;
        self.table(store).queue.len()
    }

    fn next(&mut self, store: StoreIndex) -> Option<Outgoing> {
        self.table(store).queue.pop_front()
    }

    fn unsent(&mut self, store: StoreIndex, token: u64, _: Unsent) {
        self.table(store).sent.remove(&token);
    }

    fn answered(&mut self, store: StoreIndex, token: u64, status: u16) {
        self.answers.push(status);
        let table = self.table(store);
        let Some(sent) = table.sent.remove(&token) else { return };
        match sent {
            Sent::Replace(guid, data) if (200..300).contains(&status) => {
                if let Some(record) = table.records.get_mut(&guid) {
                    record.agreed = Some(data);
                }
            }
            Sent::Delete(guid) if (200..300).contains(&status) => {
                table.records.remove(&guid);
            }
            _ => {}
        }
    }

    fn ended(&mut self, ending: Ending) {
        if let Ending::Complete { stores } = &ending {
            for store in stores {
                let table = self.table(*store);
                let (next, common) = (table.next_pair.clone(), table.common.clone());
                table.remembered.advance(next, common);
            }
        }
        self.ended.push(ending);
    }
}

/// One session of the desktop, as a link.
pub(super) struct Wire<'d> {
    pub(super) server: Server,
    pub(super) desk: &'d mut Desk,
}

impl<'d> Wire<'d> {
    pub(super) fn new(desk: &'d mut Desk, max_msg_size: u64) -> Self {
        let devinf = DevInf { device_id: "PC Suite".into(), device_type: "server".into(), ..DevInf::default() };
        let options = Options { max_msg_size, ..Options::new(devinf) };
        Wire { server: Server::new(options), desk }
    }
}

impl MessageLink for Wire<'_> {
    fn exchange(&mut self, document: Document) -> Result<Document, LinkError> {
        let encoding = Encoding::from_media_type(&document.media_type).unwrap();
        let mac = document.headers.iter().find(|(name, _)| name == MAC_HEADER);
        let mac = mac.and_then(|(_, value)| Mac::read(value));
        let message = codec::decode(&document.body, encoding, &Default::default()).unwrap().message;
        let incoming = Incoming { document: &document.body, message, encoding, mac };
        let reply = self
            .server
            .exchange_message(incoming, self.desk)
            .map_err(|error| LinkError::Malformed { at: "desk".into(), reason: error.to_string() })?;
        self.server.delivered(self.desk);
        Ok(Document::new(reply.encoding.media_type(), reply.document))
    }
}

impl Drop for Wire<'_> {
    fn drop(&mut self) {
        self.server.closed(self.desk);
    }
}
