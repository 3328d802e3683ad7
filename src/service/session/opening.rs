//! What a session does with one kind: the peer's wish, both memories and what the person allowed, put together.

use std::collections::{HashMap, VecDeque};

use crate::peer::session::{Anchors, Asked, Denied, Description, Listed, Opened, Opening, Recollection};
use crate::pim::{Kind, Lens};
use crate::planner::Learned;
use crate::profile;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::events::Phase;
use crate::service::outcome::{CollectionOutcome, Tally};
use crate::service::peers;
use crate::service::run::{SyncMode, SyncRequest};
use crate::store::{AnchorPair, Collection, FirstSync, Peer, PeerId, PeerKind};

use super::course::{Course, Known};
use super::guarding::{unexpected, usual};
use super::memory::{First, Memory, done_word, first_sync, next_anchor, only_reads, word};
use super::{Door, Open, Session, Telling, Writes};

/// What a kind was doing when we suspended a conversation as its peer's client.
const READING: &str = "reading";

/// Whether the peer has to list everything, whatever both sides remember.
fn must_list(peer: &Peer, collection: &Collection, first: &First, request: &SyncRequest) -> bool {
    first.must_list
        || request.mode == SyncMode::Slow
        || request.mode.erases()
        || was_cut(collection) && forgets_when_cut(peer)
}

/// Whether a server takes what it was about to tell in a session that was cut for told. Others tell it again, and would
/// only have to guess who is who if everything were compared.
fn forgets_when_cut(peer: &Peer) -> bool {
    let [make, model] = [&peer.manufacturer, &peer.model].map(|told| told.as_deref().unwrap_or_default());
    let server = peer.profile.as_deref().or_else(|| profile::identify_server(make, model));
    let profile = server.filter(|_| peer.kind == PeerKind::Syncml).map(profile::load);
    profile.and_then(Result::ok).is_some_and(|profile| profile.account.forgets_when_cut == Some(true))
}

/// Whether the last session was cut.
fn was_cut(collection: &Collection) -> bool {
    collection.anchors.pending.is_some() && collection.suspended.as_deref() != Some(READING)
}

impl Session {
    pub(super) fn decide(&mut self, opening: &Opening) -> Result<Opened, Error> {
        let peer = self.peer.clone().ok_or(Error::LoginRefused)?;
        let kinds = peers::kinds(&peer);
        let only = if self.request.only.is_empty() { &kinds } else { &self.request.only };
        if !(only.contains(&opening.kind) || opening.shared.iter().any(|kind| only.contains(kind))) {
            return Ok(Opened::Refuse(Denied::Unknown));
        }
        let kind = opening.kind;
        let store = self.service.store().clone();
        let known = store.read(|reader| reader.collection(peer.id, kind))?;
        let mut collection = known.unwrap_or_else(|| Collection::new(peer.id, kind, &opening.our_database));
        collection.theirs = Some(opening.peer_database.clone());
        let request = self.effective_request(&collection);
        let memory = Memory::of(&collection, opening.last.as_deref());

        let resumed = opening.asked == Asked::Resume;
        let decided = store.read(|reader| crate::service::first_sync::decided(reader, peer.id))?;
        let first = first_sync(&peer, &collection, request.preview, decided);
        let must_list = must_list(&peer, &collection, &first, &request);
        let strange = memory == Memory::Strange || must_list;
        let modes =
            self.description.as_ref().and_then(|told| told.capacities.get(&kind)).map(|told| told.modes.clone());
        let course = Course::of(
            opening,
            &Known {
                peer: &peer,
                collection: &collection,
                first: &first,
                wish: request.mode,
                yes: request.yes,
                preview: request.preview,
                anchors: if strange { Anchors::Unequal } else { Anchors::Equal },
                modes: &modes.unwrap_or_default(),
            },
        );
        let Some(Course { decision, wire: mode, refresh_required, direction, allowed }) = course else {
            self.log_not_allowed(kind, opening.asked);
            return Ok(Opened::Refuse(Denied::Forbidden));
        };
        if let Some(decision) = &decision {
            self.log_decision(kind, decision);
        }
        let allowed = allowed || first.allowed;
        let writes = if resumed { Writes::Resumed } else { first.writes };
        if resumed && let Some(wish) = collection.suspended.clone().filter(|mode| only_reads(mode)) {
            // What a person asked for and was broken off is done by the next whole session.
            let _ = collection.next_mode.get_or_insert(wish);
        }
        let whole = mode.is_whole();
        let usual =
            !resumed && !must_list && opening.demanded.is_none() && opening.backup.is_none() && usual(&collection);
        let unexpected = (usual && mode == Asked::Slow && request.mode == SyncMode::TwoWay)
            .then(|| unexpected(&collection, opening.asked, memory == Memory::Strange));
        let our_last = match &memory {
            Memory::Current(ours) | Memory::Previous(ours) => Some(ours.clone()),
            Memory::Strange => collection.anchors.current.as_ref().map(|pair| pair.ours.clone()),
        };
        let our_next = next_anchor(&collection, self.service.now());
        let since = our_last.as_ref().filter(|_| memory != Memory::Strange).and_then(|last| last.parse().ok());
        let telling = since.zip(our_next.parse().ok()).map(|(since, now)| Telling { since, now });
        collection.suspended = Some(word(mode).to_owned());
        if first.must_list {
            collection.first_sync = FirstSync::Reading;
        }
        store.write(|tx| {
            if matches!(memory, Memory::Previous(_)) {
                tx.step_back_anchors(peer.id, kind)?;
            }
            tx.put_collection(&collection)?;
            tx.begin_anchors(peer.id, kind, &AnchorPair { ours: our_next.clone(), theirs: opening.next.clone() })?;
            if whole {
                tx.clear_shelf_listing(peer.id, kind.name())?;
                tx.clear_listing(peer.id, kind)?;
            }
            Ok(())
        })?;
        let lens = self.lens(kind);
        let outcome = CollectionOutcome {
            kind,
            // A copy that is set aside writes nothing here, whichever way it is called.
            mode: if opening.backup.is_some() { word(mode) } else { done_word(direction, mode, decision.as_ref()) },
            unexpected,
            here: Tally::default(),
            peer: Tally::default(),
            unchanged: None,
            conflicts: 0,
            held: 0,
            refused: 0,
            refusals: Vec::new(),
            steps: Vec::new(),
        };
        self.request = request;
        let open = Open {
            collection,
            mode,
            whole,
            telling,
            writes,
            direction,
            decision,
            allowed,
            backup: opening.backup.clone(),
            lens,
            unwanted: opening.unwanted.clone(),
            orders: VecDeque::new(),
            flights: HashMap::new(),
            pending: None,
            full: false,
            foreign: 0,
            outcome,
            usual,
            is_lost: false,
            plan_waits: false,
            manner: Default::default(),
            doubts: Vec::new(),
        };
        let _ = self.open.insert(kind, open);
        self.log_unexpected(kind);
        self.progress(Phase::Reading, 0, None);
        Ok(Opened::Run { mode, refresh_required, our_last, our_next })
    }

    /// What is remembered of a kind at a peer that we ask as its client, and how much it has to list.
    pub(super) fn recollect(&self, kind: Kind) -> Result<Recollection, Error> {
        let peer = self.peer.as_ref().ok_or(Error::LoginRefused)?;
        let known = self.service.store().read(|reader| reader.collection(peer.id, kind))?;
        let collection = known.unwrap_or_else(|| Collection::new(peer.id, kind, kind.name()));
        let request = self.effective_request(&collection);
        let decided = self.service.store().read(|reader| crate::service::first_sync::decided(reader, peer.id))?;
        let first = first_sync(peer, &collection, request.preview, decided);
        let whole = must_list(peer, &collection, &first, &request);
        Ok(Recollection {
            next: next_anchor(&collection, self.service.now()),
            anchors: collection.anchors.current.map(|pair| (pair.ours, pair.theirs)),
            listed: if whole { Listed::Whole } else { Listed::Part },
            suspended: collection.suspended.as_deref() == Some(READING),
        })
    }

    /// A conversation in which changes were read from a peer whose client we are was suspended.
    pub(super) fn note_suspension(&mut self, kind: Kind) -> Result<(), Error> {
        let hold = self.hold();
        let Some(open) = self.open.get_mut(&kind) else { return Ok(()) };
        open.collection.suspended = Some(READING.to_owned());
        Ok(self.service.store().write(|tx| {
            hold.keep(tx)?;
            tx.put_collection(&open.collection)
        })?)
    }

    /// A conversation with a peer whose client we are ended well for a kind.
    pub(super) fn move_anchors(&mut self, kind: Kind, ours: &str, theirs: &str) -> Result<(), Error> {
        let peer = self.peer.as_ref().ok_or(Error::LoginRefused)?.id;
        let now = self.service.now();
        self.service.store().write(|tx| {
            tx.begin_anchors(peer, kind, &AnchorPair { ours: ours.to_owned(), theirs: theirs.to_owned() })?;
            tx.commit_anchors(peer, kind, now)
        })?;
        if let Some(open) = self.open.get_mut(&kind) {
            // What comes now are changes, and our Adds of this run may be among them.
            open.whole = false;
            open.pending = None;
        }
        Ok(())
    }

    /// What was asked for this session: on the command line, stored for a phone that had to call first, or ordered by a
    /// restore.
    pub(super) fn effective_request(&self, collection: &Collection) -> SyncRequest {
        let plain = self.asked.mode == SyncMode::TwoWay && !self.asked.preview;
        match &collection.next_mode {
            Some(stored) if self.door == Door::DialIn || (plain && SyncRequest::is_standing(stored)) => {
                SyncRequest { only: self.asked.only.clone(), ..SyncRequest::from_word(stored) }
            }
            _ => self.asked.clone(),
        }
    }

    pub(super) fn lens(&self, kind: Kind) -> Lens {
        let told = self.description.as_ref();
        self.peer.as_ref().map_or_else(Lens::everything, |peer| self.service.lens_of(peer.id, kind, told))
    }
}

impl Service {
    /// What a peer holds of a kind: what it told, what its profile knows, and what was found out.
    pub(in crate::service) fn lens_of(&self, peer: PeerId, kind: Kind, told: Option<&Description>) -> Lens {
        let capacity = told.and_then(|told| told.capacities.get(&kind));
        let lens = capacity.map_or_else(Lens::everything, |capacity| capacity.lens.clone());
        let known = self.store().read(|reader| reader.collection(peer, kind)).ok().flatten();
        known.map(|collection| learned(&collection)).unwrap_or_default().over(kind, lens)
    }
}

/// What was found out about what a peer holds.
pub(super) fn learned(collection: &Collection) -> Learned {
    collection.lens.as_deref().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
}
