//! A server of raw items, without a service behind it.

use std::collections::BTreeMap;

use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::des::Encryption;
use crate::protocol::syncml::devinf::{ContentType, DataStore, DevInf};
use crate::protocol::syncml::message::MapItem;
use crate::protocol::syncml::server::{
    AlertRequest, Application, Arrived, ArrivedChange, DevInfWish, Door, EmptyNonce, Ending, Extent, Greeting, Hello,
    Opening, Outgoing, OutgoingChange, Refusal, Run, Settlement, StoreIndex, Unsent, Wish, same_store,
};

/// One database: items by the server's id, each with the number of its last change.
#[derive(Default)]
struct Base {
    items: BTreeMap<String, (u64, Vec<u8>)>,
    /// By the client's id: the server's, and the change it was told last.
    map: BTreeMap<String, (String, u64)>,
    anchors: Option<(String, String)>,
    agreed: Option<(String, String)>,
}

/// Everything behind the server.
pub(super) struct Bureau {
    bases: BTreeMap<String, Base>,
    pub(super) devinf: DevInf,
    changes: u64,
    sessions: u64,
    open: Vec<String>,
    outgoing: BTreeMap<StoreIndex, Vec<OutgoingChange>>,
    told: BTreeMap<u64, (String, String)>,
    tokens: u64,
    /// The status of an Add, and whether the item is kept.
    pub(super) add: (u16, bool),
    /// It wants everything from everybody, whatever they remember.
    pub(super) forgetful: bool,
}

impl Bureau {
    /// Databases and what they hold.
    pub(super) fn new(stores: &[(&str, &str)]) -> Self {
        let version = |media: &str| match media {
            "text/vcard" => "3.0",
            "text/calendar" => "2.0",
            _ => "1.0",
        };
        let store = |(name, media): &(&str, &str)| DataStore {
            source_ref: (*name).to_owned(),
            rx_pref: Some(ContentType { name: (*media).to_owned(), version: version(media).to_owned() }),
            sync_types: vec![1, 2, 3, 4, 5, 6],
            ..DataStore::default()
        };
        Bureau {
            bases: stores.iter().map(|(name, _)| ((*name).to_owned(), Base::default())).collect(),
            devinf: DevInf {
                man: Some("Odd".into()),
                device_id: "odd".into(),
                device_type: "server".into(),
                stores: stores.iter().map(store).collect(),
                ..DevInf::default()
            },
            changes: 1,
            sessions: 0,
            open: Vec::new(),
            outgoing: BTreeMap::new(),
            told: BTreeMap::new(),
            tokens: 0,
            add: (201, true),
            forgetful: false,
        }
    }

    pub(super) fn put(&mut self, base: &str, id: &str, text: &str) {
        self.changes += 1;
        let item = (self.changes, text.as_bytes().to_vec());
        self.bases.get_mut(base).unwrap().items.insert(id.to_owned(), item);
    }

    pub(super) fn remove(&mut self, base: &str, id: &str) {
        self.bases.get_mut(base).unwrap().items.remove(id).unwrap();
    }

    pub(super) fn texts(&self, base: &str) -> Vec<String> {
        self.bases[base].items.values().map(|(_, text)| String::from_utf8(text.clone()).unwrap()).collect()
    }

    fn base(&mut self, store: StoreIndex) -> &mut Base {
        let name = self.open[store].clone();
        self.bases.get_mut(&name).unwrap()
    }

    fn take(&mut self, store: StoreIndex, item: Arrived) -> u16 {
        self.changes += 1;
        let (change, (status, keeps)) = (self.changes, self.add);
        let base = self.base(store);
        let known = base.map.get(&item.luid).map(|(id, _)| id.clone());
        match (item.change, known) {
            (ArrivedChange::Add(_) | ArrivedChange::Replace(_), None) if !keeps => status,
            (ArrivedChange::Add(content) | ArrivedChange::Replace(content), known) => {
                let code = if known.is_some() { 200 } else { status };
                let id = known.unwrap_or_else(|| format!("odd-{change}"));
                base.map.insert(item.luid, (id.clone(), change));
                base.items.insert(id, (change, content.data));
                code
            }
            (ArrivedChange::Delete | ArrivedChange::Archive, Some(id)) => {
                base.map.remove(&item.luid);
                base.items.remove(&id);
                200
            }
            (ArrivedChange::Delete | ArrivedChange::Archive, None) => 211,
            (ArrivedChange::Move, _) => 406,
        }
    }
}

impl Application for Bureau {
    fn greet(&mut self, _: &Hello) -> Greeting {
        Greeting {
            door: Door::Open,
            nonce: Vec::new(),
            empty_nonce: EmptyNonce::Accepted,
            encryption: Encryption::None,
            devinf: DevInfWish::Ask,
        }
    }

    fn fresh_nonce(&mut self) -> Vec<u8> {
        vec![1; 16]
    }

    fn refused(&mut self, _: Refusal) {}

    fn devinf(&mut self, _: &DevInf) {}

    fn introduce(&self, _: &DevInf) -> DevInf {
        self.devinf.clone()
    }

    fn open(&mut self, store: StoreIndex, request: &AlertRequest) -> Opening {
        let Some(name) = self.bases.keys().find(|name| same_store(name, &request.target)).cloned() else {
            return Opening::Refuse(404);
        };
        self.open.truncate(store);
        self.open.push(name);
        self.sessions += 1;
        let (next, forgetful) = (self.sessions.to_string(), self.forgetful);
        let base = self.base(store);
        let known = base.anchors.clone();
        let same = known.is_some() && known.as_ref().map(|(theirs, _)| theirs) == request.last.as_ref() && !forgetful;
        let (status, sync_type) = match request.wish {
            Wish::Sync(SyncType::TwoWay) if same => (200, SyncType::TwoWay),
            Wish::Sync(SyncType::TwoWay) | Wish::Resume => (508, SyncType::Slow),
            Wish::Sync(other) => (200, other),
        };
        if sync_type != SyncType::TwoWay {
            base.map.clear();
        }
        base.agreed = Some((request.next.clone().unwrap_or_default(), next.clone()));
        Opening::Run(Run { status, sync_type, last: known.map(|(_, ours)| ours), next })
    }

    fn settled(&mut self, _: StoreIndex, _: Settlement) {}

    fn arrived(&mut self, store: StoreIndex, items: Vec<Arrived>) -> Vec<u16> {
        items.into_iter().map(|item| self.take(store, item)).collect()
    }

    fn mapped(&mut self, store: StoreIndex, maps: Vec<MapItem>) {
        let base = self.base(store);
        for map in maps {
            let change = base.items.get(&map.target).map_or(0, |(change, _)| *change);
            base.map.insert(map.source, (map.target, change));
        }
    }

    fn complete(&mut self, store: StoreIndex, _: Extent) -> usize {
        let base = self.base(store);
        let mut changes = Vec::new();
        for (luid, (id, change)) in &base.map {
            match base.items.get(id) {
                None => changes.push(OutgoingChange::Delete { luid: luid.clone() }),
                Some((now, data)) if now > change => {
                    changes.push(OutgoingChange::Replace { luid: luid.clone(), data: data.clone() });
                }
                Some(_) => {}
            }
        }
        for (id, (_, data)) in &base.items {
            if !base.map.values().any(|(known, _)| known == id) {
                changes.push(OutgoingChange::Add { guid: id.clone(), data: data.clone() });
            }
        }
        let count = changes.len();
        changes.reverse();
        self.outgoing.insert(store, changes);
        count
    }

    fn next(&mut self, store: StoreIndex) -> Option<Outgoing> {
        let change = self.outgoing.get_mut(&store)?.pop()?;
        self.tokens += 1;
        if let OutgoingChange::Replace { luid, .. } | OutgoingChange::Delete { luid } = &change {
            self.told.insert(self.tokens, (self.open[store].clone(), luid.clone()));
        }
        Some(Outgoing { token: self.tokens, change, media_type: None, parent: None })
    }

    fn unsent(&mut self, _: StoreIndex, _: u64, _: Unsent) {}

    fn answered(&mut self, _: StoreIndex, token: u64, status: u16) {
        let Some((base, luid)) = self.told.remove(&token).filter(|_| status < 300) else { return };
        let base = self.bases.get_mut(&base).unwrap();
        let now = base.map.get(&luid).and_then(|(id, _)| base.items.get(id)).map(|(change, _)| *change);
        match now {
            Some(now) => base.map.get_mut(&luid).unwrap().1 = now,
            None => drop(base.map.remove(&luid)),
        }
    }

    fn ended(&mut self, ending: Ending) {
        if let Ending::Complete { stores } = ending {
            for store in stores {
                let base = self.base(store);
                base.anchors = base.agreed.take();
            }
        }
    }
}
