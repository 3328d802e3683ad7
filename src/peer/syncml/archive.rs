//! Archive items in a session with a SyncML client: databases of bookmarks, messages, mails and files are received and
//! never written to, but for what a person wants back.

use std::collections::{BTreeMap, HashMap};

use super::Office;
use super::store::kind_of;
use crate::peer::archive::{Delivery, DeliveryNews, Parcel, Return, SHELVES, Shelf, ShelfOpening, listed};
use crate::peer::session::{Asked, Denied, Desk, Listed, Opened, Outcome, Receipt};
use crate::peer::short_id;
use crate::profile::Profile;
use crate::protocol::syncml::devinf::{ContentType, DataStore, DevInf};
use crate::protocol::syncml::message::{MapItem, Verb};
use crate::protocol::syncml::server::{
    self, AlertRequest, ArrivedChange, Outgoing, OutgoingChange, StoreIndex, same_store,
};
use crate::protocol::syncml::status;

/// What our ids begin with of items that go back into a database of records, where numbers are those of records.
const AMONG_RECORDS: &str = "r";
/// Modes of such a database: what the client tells, and what it is asked to list.
const MODES: [u8; 5] = [1, 2, 3, 4, 7];

/// A database of archive items in the session.
pub(super) struct ShelfStore {
    /// Our name of it.
    pub(super) name: String,
    /// The client's.
    source: String,
}

/// The shelf that a client means: by the name it uses, else by what it says its own database holds.
pub(super) fn shelf_of(profile: &Profile, name: &str, source: &str, devinf: Option<&DevInf>) -> Option<&'static Shelf> {
    let own = |shelf: &&Shelf| profile.databases.get(shelf.name).is_some_and(|known| same_store(known, name));
    let by_profile = SHELVES.iter().find(own);
    let by_type = || {
        let store = devinf?.stores.iter().find(|store| same_store(&store.source_ref, source))?;
        sent(store).find_map(|content| Shelf::of_type(&content.name))
    };
    by_profile.or_else(|| Shelf::named(name)).or_else(by_type)
}

/// The databases of archive items that a peer tells of, by our names.
pub(super) fn shelves_of(devinf: &DevInf) -> BTreeMap<String, String> {
    let generic = Profile::default();
    let mut found = BTreeMap::new();
    let named = devinf.stores.iter().filter(|store| !store.source_ref.is_empty());
    for store in named.filter(|store| kind_of(&generic, &store.source_ref).is_none()) {
        let by_type = || sent(store).find_map(|content| Shelf::of_type(&content.name));
        if let Some(shelf) = Shelf::named(&store.source_ref).or_else(by_type) {
            let _ = found.entry(shelf.name.to_owned()).or_insert_with(|| store.source_ref.clone());
        }
    }
    found
}

fn sent(store: &DataStore) -> impl Iterator<Item = &ContentType> {
    store.tx_pref.iter().chain(&store.tx).chain(&store.rx_pref)
}

/// What a shelf is called for a profile.
fn called<'a>(profile: &'a Profile, shelf: &'static Shelf) -> &'a str {
    profile.databases.get(shelf.name).map_or(shelf.name, String::as_str)
}

/// Our device information with the databases of archive items.
pub(super) fn with_shelves(mut ours: DevInf, profile: &Profile) -> DevInf {
    let content = |(name, version): &(&str, &str)| ContentType { name: (*name).into(), version: (*version).into() };
    ours.stores.extend(listed().filter_map(|shelf| {
        let types: Vec<ContentType> = shelf.types.iter().map(content).collect();
        let (best, others) = types.split_first()?;
        Some(DataStore {
            source_ref: called(profile, shelf).to_owned(),
            rx_pref: Some(best.clone()),
            rx: others.to_vec(),
            tx_pref: Some(best.clone()),
            sync_types: MODES.to_vec(),
            ..DataStore::default()
        })
    }));
    ours
}

/// The names under which archive items are found here.
pub(super) fn names(profile: &Profile) -> impl Iterator<Item = String> + '_ {
    listed().map(|shelf| called(profile, shelf).to_owned())
}

/// What goes back to the client and was not answered yet.
#[derive(Default)]
pub(super) struct Returns {
    /// The shelf of each.
    shelves: HashMap<u64, String>,
    answers: Vec<(u64, u16)>,
}

impl Returns {
    /// Takes a status that is about one of them. `false`: it is about something else.
    pub(super) fn take(&mut self, token: u64, code: u16) -> bool {
        let mine = self.shelves.contains_key(&token);
        if mine {
            self.answers.push((token, code));
        }
        mine
    }
}

impl<D: Desk> Office<D> {
    /// Opens a database of archive items. `None`: nobody keeps any here.
    pub(super) fn open_shelf(&mut self, shelf: &'static Shelf, request: &AlertRequest) -> (Opened, ShelfStore) {
        let opening = ShelfOpening {
            shelf: shelf.name.to_owned(),
            peer_database: request.source.clone(),
            asked: super::asked(request.wish),
            last: request.last.clone(),
            next: request.next.clone().unwrap_or_default(),
        };
        let opened = match opening.asked {
            // It would empty itself to be filled by us, and we have nothing to fill it with.
            Asked::RefreshToPeer => Opened::Refuse(Denied::Forbidden),
            _ => self.try_or(Opened::Refuse(Denied::Busy), |desk| desk.open_shelf(&opening)),
        };
        (opened, ShelfStore { name: shelf.name.to_owned(), source: request.source.clone() })
    }

    /// The shelves whose items come in a store: of a store of records one for each kind.
    pub(super) fn shelf_names(&self, index: StoreIndex) -> Vec<String> {
        match self.shelf(index) {
            Some(shelf) => vec![shelf.name.clone()],
            None => self.kinds(index).into_iter().map(|kind| kind.name().to_owned()).collect(),
        }
    }

    /// Items of a database of archive items, one status each.
    pub(super) fn take_in(&mut self, name: &str, items: Vec<server::Arrived>) -> Vec<u16> {
        let failed = vec![Receipt::Failed; items.len()];
        let items = items.into_iter().map(delivery).collect();
        let receipts = self.try_or(failed, |desk| desk.shelved(name, items));
        receipts.into_iter().map(super::answer_to).collect()
    }

    /// How many items go back to the client in a store.
    pub(super) fn complete_shelves(&mut self, index: StoreIndex, listed: Listed) -> usize {
        let names = self.shelf_names(index);
        names.iter().map(|name| self.try_or(0, |desk| desk.shelf_complete(name, listed))).sum()
    }

    /// The next item that goes back to the client in a store.
    pub(super) fn next_return(&mut self, index: StoreIndex) -> Option<Outgoing> {
        let longest = self.longest_id(index);
        let among_records = self.shelf(index).is_none();
        for name in self.shelf_names(index) {
            let Some(back) = self.try_or(None, |desk| desk.next_return(&name)) else { continue };
            let Return { token, number, parcel: Parcel { media_type, bytes, parent, .. } } = back;
            let guid = match among_records {
                true => format!("{AMONG_RECORDS}{number}"),
                false => short_id::shorten(number.to_string(), longest),
            };
            let _ = self.returns.shelves.insert(token, name);
            let media_type = Some(media_type).filter(|name| !name.is_empty());
            return Some(Outgoing { token, change: OutgoingChange::Add { guid, data: bytes }, media_type, parent });
        }
        None
    }

    fn longest_id(&self, index: StoreIndex) -> Option<u64> {
        let source = &self.shelf(index)?.source;
        let stores = &self.devinf.as_ref()?.stores;
        stores.iter().find(|store| same_store(&store.source_ref, source))?.max_guid_size
    }

    /// Ids of the client for what went back to it; the rest is about records.
    pub(super) fn map_returns(&mut self, index: StoreIndex, maps: Vec<MapItem>) -> Vec<MapItem> {
        let among_records = self.shelf(index).is_none();
        let number = |map: &MapItem| match among_records {
            true => map.target.strip_prefix(AMONG_RECORDS)?.parse::<i64>().ok(),
            false => short_id::restore(&map.target).parse().ok(),
        };
        let (ours, rest): (Vec<MapItem>, Vec<MapItem>) = maps.into_iter().partition(|map| number(map).is_some());
        let pairs: Vec<_> = ours.iter().filter_map(|map| Some((number(map)?, map.source.clone()))).collect();
        if !pairs.is_empty() {
            for name in self.shelf_names(index) {
                self.try_or((), |desk| desk.returns_mapped(&name, pairs.clone()));
            }
        }
        rest
    }

    /// Hands on the statuses of what went back.
    pub(super) fn flush_returns(&mut self) {
        let mut by_shelf: HashMap<String, Vec<(u64, Outcome)>> = HashMap::new();
        for (token, code) in std::mem::take(&mut self.returns.answers) {
            let Some(shelf) = self.returns.shelves.remove(&token) else { continue };
            by_shelf.entry(shelf).or_default().push((token, super::outcome(Verb::Add, code)));
        }
        for (shelf, answers) in by_shelf {
            self.try_or((), |desk| desk.returned(&shelf, answers));
        }
    }
}

fn delivery(item: server::Arrived) -> Delivery {
    let server::Arrived { change, luid, parent } = item;
    let present = |content: server::Content, new: bool, parent| {
        let media_type = content.media_type.unwrap_or_default();
        DeliveryNews::Present(Parcel { media_type, bytes: content.data, parent, new })
    };
    let news = match change {
        ArrivedChange::Add(content) => present(content, true, parent),
        ArrivedChange::Replace(content) => present(content, false, parent),
        ArrivedChange::Move => DeliveryNews::Moved { parent },
        // Whether it wants a copy kept or not: one is.
        ArrivedChange::Delete | ArrivedChange::Archive => DeliveryNews::Gone,
    };
    Delivery { id: luid, news }
}

/// The status of a store that is not opened.
pub(super) fn denied_status(denied: Denied) -> u16 {
    match denied {
        Denied::Unknown => status::NOT_FOUND,
        Denied::Forbidden => status::FORBIDDEN,
        Denied::Busy => status::RETRY_LATER,
    }
}

#[cfg(test)]
mod tests;
