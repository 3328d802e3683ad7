//! One database of a run: what it feeds, what is remembered of it, what is under way.

use std::collections::BTreeMap;

use crate::format::Syntax;
use crate::peer::session::{Arrived, Asked, Listed, News, Opening, Order, Outcome, Recollection};
use crate::pim::{Kind, Record, Zone};
use crate::profile::Profile;
use crate::protocol::syncml::address::FormatWish;
use crate::protocol::syncml::alert::SyncType;
use crate::protocol::syncml::anchor::AnchorPair;
use crate::protocol::syncml::message::MapItem;
use crate::protocol::syncml::server::{self, ArrivedChange};
use crate::protocol::syncml::status;

use super::super::super::store::{Store, names_of};
use super::super::generic;
use super::Ledger;
use crate::peer::session::Desk;

/// How the server is asked to list everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Listing {
    /// 205: by its words it writes to us only.
    Refresh,
    /// 201, to which we list nothing.
    Slow,
}

/// How far a shelf has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Waiting,
    /// The service has opened it.
    Open,
    /// The service did not.
    Shut,
}

/// Where a record stands among the orders: its kind and the service's name for the order.
pub(super) type Token = (Kind, u64);

/// One database of a run.
pub(in super::super) struct Shelf {
    /// What it feeds: one kind, or dates and tasks together, which then share anchors and mode.
    pub(super) kinds: Vec<Kind>,
    /// Our name of the database.
    pub(in super::super) local: String,
    /// The server's.
    pub(in super::super) remote: String,
    pub(super) content: Store,
    pub(super) memory: Recollection,
    /// Our anchor of the conversation.
    pub(in super::super) next: String,
    listing: Listing,
    asked_otherwise: bool,
    pub(super) standing: Standing,
    /// Whether the server lists everything.
    pub(super) whole: bool,
    /// The status that took it out of the conversation.
    pub(super) failed: Option<u16>,
    /// The server let the conversation be another than we asked for, so that nothing may be sent in it.
    pub(super) turned: bool,
    pub(super) orders: BTreeMap<String, (Kind, Order)>,
    pub(super) inbox: Vec<(Option<Kind>, Arrived)>,
    /// Ids of ours by which the server called items: it has those Adds.
    pub(super) confirmed: Vec<String>,
    pub(super) answers: Vec<(Token, Outcome)>,
    /// Adds that the server took, and our numbers of them. They count when the conversation has ended well: of one that
    /// broke off the server may forget whose they were, and tell of them as its own (SyncEvolution).
    pub(super) added: Vec<(Token, String)>,
    pub(super) maps: Vec<MapItem>,
    pub(super) committed: Option<AnchorPair>,
    pub(super) distrusted: bool,
    /// The conversation is to go on where the last one was suspended.
    pub(super) resumes: bool,
}

impl Shelf {
    /// The shelf of a database of the server that feeds these kinds, of each of which this is remembered.
    pub(super) fn new<D: Desk>(
        ledger: &Ledger<D>,
        kinds: Vec<Kind>,
        remote: String,
        memories: Vec<Recollection>,
    ) -> Self {
        let kind = kinds.first().copied().unwrap_or(Kind::Contacts);
        let local = names_of(&generic(), kind).next().unwrap_or(kind.name()).to_owned();
        let opening = opening(&kinds, kind, &local, &remote);
        let mut content = Store::new(opening, ledger.known.as_ref(), &ledger.profile);
        let told = ledger.known.as_ref().and_then(|known| known.capacities.get(&kind));
        if ledger.format == Some(FormatWish::Sif) && told.is_none() {
            content.syntax = Syntax::Sif(kind);
            content.media_type = content.syntax.media().0.to_owned();
        }
        let refresh = told.is_some_and(|told| told.modes.contains(&SyncType::RefreshFromServer.capability()));
        let memory = together(memories);
        let mut shelf = Shelf {
            kinds,
            local,
            remote,
            content,
            next: memory.next.clone(),
            memory,
            listing: if refresh { Listing::Refresh } else { Listing::Slow },
            asked_otherwise: false,
            standing: Standing::Waiting,
            whole: false,
            failed: None,
            turned: false,
            orders: BTreeMap::new(),
            inbox: Vec::new(),
            confirmed: Vec::new(),
            answers: Vec::new(),
            added: Vec::new(),
            maps: Vec::new(),
            committed: None,
            distrusted: false,
            resumes: false,
        };
        shelf.resumes = shelf.memory.suspended && shelf.asks() == SyncType::TwoWay;
        shelf
    }

    /// What it is asked for by: the kind whose name it has.
    pub(super) fn kind(&self) -> Kind {
        self.kinds.first().copied().unwrap_or(Kind::Contacts)
    }

    pub(in super::super) fn has_orders(&self) -> bool {
        !self.orders.is_empty()
    }

    /// What the reading conversation asks for.
    pub(in super::super) fn asks(&self) -> SyncType {
        match (&self.memory.anchors, self.memory.listed, self.listing) {
            (Some(_), Listed::Part, _) => SyncType::TwoWay,
            (_, _, Listing::Refresh) => SyncType::RefreshFromServer,
            (_, _, Listing::Slow) => SyncType::Slow,
        }
    }

    /// Whether it is to be asked for in another way: where memories differ as a whole, and where the server did not want
    /// to list in the one way of doing that in the other. Says yes once to each.
    pub(super) fn may_ask_otherwise(&mut self) -> bool {
        if self.failed == Some(status::REFRESH_REQUIRED) && self.asks() == SyncType::TwoWay {
            self.memory.listed = Listed::Whole;
            self.failed = None;
            return true;
        }
        let refused = self.failed.is_some_and(|code| !matches!(code, status::NOT_FOUND | status::FORBIDDEN));
        let whole = self.asks() != SyncType::TwoWay;
        if !refused || !whole || self.standing != Standing::Waiting || self.asked_otherwise {
            return false;
        }
        self.asked_otherwise = true;
        self.failed = None;
        self.listing = match self.listing {
            Listing::Refresh => Listing::Slow,
            Listing::Slow => Listing::Refresh,
        };
        true
    }

    /// What the service is told of it.
    pub(super) fn opening(&self, kind: Kind) -> Opening {
        let mut opening = opening(&self.kinds, kind, &self.local, &self.remote);
        opening.asked = if self.whole { Asked::Slow } else { Asked::TwoWay };
        opening.last = self.memory.anchors.as_ref().map(|(_, theirs)| theirs.clone());
        opening
    }

    /// Makes it ready for the second conversation.
    pub(super) fn prepare(&mut self, memories: Vec<Recollection>) {
        self.memory = together(memories);
        self.next.clone_from(&self.memory.next);
        self.failed = None;
    }

    /// The anchors, if its part of a conversation has ended well.
    pub(super) fn take_anchors(&mut self) -> Option<AnchorPair> {
        self.committed.take().filter(|_| self.maps.is_empty() && !self.distrusted && !self.turned)
    }

    /// Takes what an item of the server says.
    pub(super) fn take(
        &mut self,
        luid: &str,
        change: ArrivedChange,
        profile: &Profile,
        home: Zone,
        told: impl Fn(Kind, &str) -> Option<Record>,
    ) {
        // A number of ours: the server has that item, whether or not we saw its answer.
        if luid.bytes().all(|byte| byte.is_ascii_digit()) {
            self.confirmed.push(luid.to_owned());
        }
        let raw = match &change {
            ArrivedChange::Add(content) | ArrivedChange::Replace(content) => Some(content.clone()),
            ArrivedChange::Delete | ArrivedChange::Archive | ArrivedChange::Move => None,
        };
        let item = server::Arrived { luid: luid.to_owned(), change, parent: None };
        let (kind, mut arrived) = self.content.read(item, profile, home, told);
        match (kind.filter(|kind| !self.kinds.contains(kind)), raw) {
            (Some(other), Some(raw)) => {
                let media_type = raw.media_type.unwrap_or_default();
                let reason = format!("one of the {}", other.name());
                arrived.news = News::Unreadable { media_type, raw: raw.data, reason };
                self.inbox.push((Some(self.kind()), arrived));
            }
            _ => self.inbox.push((kind, arrived)),
        }
    }
}

/// What is remembered of kinds that share a database. Where they do not remember the same it is to be listed as a whole.
pub(super) fn together(memories: Vec<Recollection>) -> Recollection {
    let mut all = memories.into_iter();
    let Some(mut first) = all.next() else { return Recollection::default() };
    for other in all {
        if other.listed == Listed::Whole || other.anchors != first.anchors {
            first.listed = Listed::Whole;
        }
    }
    first
}

fn opening(kinds: &[Kind], kind: Kind, local: &str, remote: &str) -> Opening {
    Opening {
        kind,
        shared: kinds.to_vec(),
        peer_database: remote.to_owned(),
        our_database: local.to_owned(),
        asked: Asked::Slow,
        last: None,
        next: String::new(),
        demanded: None,
        backup: None,
        unwanted: Default::default(),
    }
}
