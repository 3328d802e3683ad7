//! The computer, its places, what people did on each side, and what may not be lost.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::pim::Kind;
use crate::planner::{Answer, Reason, Take};
use crate::service::Service;
use crate::service::review::{ConflictView, HeldView};
use crate::service::run::SyncRequest;
use crate::store::LeaseName;

use super::places::{Place, Shore, TestClock, Went, copy, folder, open};
use super::script::{Mishap, Scene, Step};
use super::things::{Slot, Thing, words};

/// An hour, milliseconds.
const HOUR: i64 = 3_600_000;

/// A value somebody wrote.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) thing: usize,
    pub(super) slot: Slot,
    /// Nobody took it away: it has to be somewhere.
    pub(super) dear: bool,
    /// Written since everything was settled.
    pub(super) fresh: bool,
    /// The sides that had a whole sync with one where it stood.
    pub(super) met: BTreeSet<usize>,
}

/// What people did to a thing since everything was settled.
#[derive(Debug, Clone, Default)]
pub(super) struct Fate {
    /// It was everywhere, and nothing about it was open.
    pub(super) settled: bool,
    /// Where it was edited.
    pub(super) touched: BTreeSet<usize>,
    /// Where it was deleted.
    pub(super) deleted: BTreeSet<usize>,
    /// Where it was when a session went to its end.
    known: BTreeSet<usize>,
    /// Where it was deleted before a session that knew it went to its end. A phone tells nothing of that: what it has sent
    /// once is no news, and what its last whole session did not know cannot be missing.
    pub(super) untold: BTreeSet<usize>,
    /// A person said that it is two.
    pub(super) twins: bool,
}

pub(super) struct World {
    home: tempfile::TempDir,
    service: Option<Service>,
    pub(super) clock: Arc<TestClock>,
    pub(super) places: Vec<Place>,
    pub(super) things: Vec<Thing>,
    pub(super) fates: Vec<Fate>,
    pub(super) words: BTreeMap<String, Word>,
    /// Places that listed everything anew, or under other ids, since everything was settled.
    pub(super) odd: BTreeMap<usize, Mishap>,
    /// Places whose last session broke off.
    pub(super) broken: BTreeSet<usize>,
    pub(super) told: Vec<String>,
    /// What came up, and how often.
    pub(super) seen: BTreeMap<&'static str, usize>,
    /// Whether the ten syncs beside an open question were made.
    pub(super) waited: bool,
}

/// What a question is about, for looking for values.
pub(super) fn asked(conflict: &ConflictView) -> String {
    format!("{} {:?}", conflict.title, conflict.conflict).replace("\\n", "\n")
}

impl World {
    pub(super) fn new(scene: &Scene) -> Self {
        let home = folder();
        let clock = Arc::new(TestClock(AtomicI64::new(1_795_000_000_000)));
        let service = open(home.path(), &clock);
        let places = scene.places.iter().enumerate();
        let places = places.map(|(at, cast)| Place::new(at + 1, cast, home.path(), &service, &clock)).collect();
        World {
            home,
            service: Some(service),
            clock,
            places,
            things: Vec::new(),
            fates: Vec::new(),
            words: BTreeMap::new(),
            odd: BTreeMap::new(),
            broken: BTreeSet::new(),
            told: Vec::new(),
            seen: BTreeMap::new(),
            waited: false,
        }
    }

    pub(super) fn here(&self) -> &Service {
        self.service.as_ref().unwrap()
    }

    pub(super) fn data(&self) -> PathBuf {
        self.home.path().join("cordial")
    }

    pub(super) fn count(&mut self, what: &'static str, times: usize) {
        *self.seen.entry(what).or_default() += times;
    }

    fn tell(&mut self, text: String) {
        self.told.push(format!("  {}. {text}", self.told.len() + 1));
    }

    pub(super) fn shore(&self, side: usize) -> &dyn Shore {
        match side.checked_sub(1).and_then(|at| self.places.get(at)) {
            Some(place) => place,
            None => self.here(),
        }
    }

    pub(super) fn sides(&self) -> usize {
        self.places.len() + 1
    }

    pub(super) fn name(&self, side: usize) -> String {
        match side.checked_sub(1).and_then(|at| self.places.get(at)) {
            Some(place) => place.name.clone(),
            None => "the computer".to_owned(),
        }
    }

    /// A thing's items on a side: id and text.
    pub(super) fn items(&self, side: usize, thing: usize) -> Vec<(String, String)> {
        let thing = &self.things[thing];
        let all = self.shore(side).items(thing.kind);
        all.into_iter().filter(|(_, text)| text.contains(&thing.name)).collect()
    }

    /// Whether people can write into a slot on a side.
    fn types(&self, side: usize, kind: Kind, slot: Slot) -> bool {
        let cuts = side > 0 && self.places[side - 1].cast.cuts_texts.is_some() && slot == Slot::Note;
        !cuts && self.shore(side).holds(kind, slot)
    }

    pub(super) fn step(&mut self, step: &Step) -> Result<(), String> {
        match *step {
            Step::Add { side, kind, reuse } => self.add(&[side % self.sides()], kind, reuse),
            Step::AddTwice { sides: [one, other], kind } => {
                self.add(&[one % self.sides(), other % self.sides()], kind, false);
            }
            Step::Edit { side, thing, slot } => self.edit(side % self.sides(), thing, slot, true),
            Step::Clear { side, thing, slot } => self.edit(side % self.sides(), thing, slot, false),
            Step::Delete { side, thing } => self.delete(side % self.sides(), thing),
            Step::Sync { place, mishap } => {
                let place = place % self.places.len();
                let _went = self.sync(place, mishap, &SyncRequest::default());
            }
            Step::Preview { place } => return self.preview(place % self.places.len()),
            Step::Answer { which, take } => self.answer(which, take),
            Step::Held { which, allow } => self.decide(which, allow),
            Step::Reopen => {
                self.tell("the program ends and begins".to_owned());
                self.reopen();
            }
            Step::Clock(hours) => {
                self.tell(format!("the clock jumps by {hours} hours"));
                let _before = self.clock.0.fetch_add(hours * HOUR, Ordering::Relaxed);
            }
            Step::Wipe { place } => self.wipe(place % self.places.len()),
            Step::Settle => return self.settle(),
        }
        Ok(())
    }

    fn reopen(&mut self) {
        self.service = None;
        self.service = Some(open(self.home.path(), &self.clock));
    }

    /// A dead program's process is gone, by which its leases are known to be nobody's; ours is the same and lives.
    fn give_back_leases(&self) {
        for place in &self.places {
            let name = LeaseName::Peer(self.here().find_peer(&place.name).unwrap().id);
            if let Some(lease) = self.here().store().read(|reader| reader.lease(name)).unwrap() {
                self.here().store().write(|tx| tx.release_lease(name, lease.token)).unwrap();
            }
        }
    }

    fn add(&mut self, sides: &[usize], kind: usize, reuse: bool) {
        let kind = Kind::ALL[kind % Kind::ALL.len()];
        let sides: BTreeSet<usize> = sides.iter().copied().collect();
        let has = |side: &usize| *side == 0 || self.places[side - 1].has(kind);
        let sides: Vec<usize> = sides.into_iter().filter(has).collect();
        if sides.is_empty() {
            return;
        }
        let thing = Thing::new(kind, self.things.len());
        let names: Vec<_> = sides.iter().map(|side| self.name(*side)).collect();
        let ids = if reuse { ", under the lowest free id" } else { "" };
        self.tell(format!("{} {} is added on {}{ids}", kind.name(), thing.name, names.join(" and ")));
        for side in sides {
            self.shore(side).add(&thing, reuse);
        }
        self.things.push(thing);
        self.fates.push(Fate::default());
    }

    /// A thing that a side has.
    fn pick(&self, side: usize, which: usize) -> Option<(usize, String, String)> {
        let count = self.things.len();
        let mut order = (0..count).map(|at| (at + which) % count.max(1));
        order.find_map(|thing| {
            let (id, text) = self.items(side, thing).into_iter().next()?;
            Some((thing, id, text))
        })
    }

    fn edit(&mut self, side: usize, which: usize, slot: usize, writes: bool) {
        let Some((at, id, before)) = self.pick(side, which) else { return };
        let thing = self.things[at].clone();
        let slots = Slot::of(thing.kind);
        let slot = slots[slot % slots.len()];
        if !self.types(side, thing.kind, slot) {
            return;
        }
        let word = writes.then(|| slot.word(self.words.len()));
        self.shore(side).write(thing.kind, &id, slot, word.as_deref());
        let after = self.items(side, at).into_iter().find(|(other, _)| *other == id).map(|(_, text)| text);
        let after = words(&after.unwrap_or_default());
        let gone: Vec<_> = words(&before).into_iter().filter(|word| !after.contains(word)).collect();
        let side_name = self.name(side);
        self.tell(format!(
            "{} {} is edited on {side_name}: {slot:?} {gone:?} becomes {word:?}",
            thing.kind.name(),
            thing.name
        ));
        for word in gone {
            self.words.get_mut(&word).unwrap().dear = false;
        }
        if let Some(word) = word {
            assert!(after.contains(&word), "the machine did not write {word}");
            let _ = self.words.insert(word, Word { thing: at, slot, dear: true, fresh: true, met: BTreeSet::new() });
        }
        let _ = self.fates[at].touched.insert(side);
        self.count("edits", 1);
    }

    fn delete(&mut self, side: usize, which: usize) {
        let Some((at, id, text)) = self.pick(side, which) else { return };
        let thing = self.things[at].clone();
        self.shore(side).delete(thing.kind, &id);
        let side_name = self.name(side);
        self.tell(format!("{} {} is deleted on {side_name}", thing.kind.name(), thing.name));
        let there = words(&text);
        // What was written elsewhere meanwhile is not what the person took away.
        for (word, about) in self.words.iter_mut().filter(|(_, word)| word.thing == at) {
            about.dear &= about.fresh && !there.contains(word) && !about.met.contains(&side);
        }
        let fate = &mut self.fates[at];
        let _ = fate.deleted.insert(side);
        if !fate.known.contains(&side) {
            let _ = fate.untold.insert(side);
        }
        self.count("deletions", 1);
    }

    pub(super) fn sync(&mut self, place: usize, mishap: Mishap, request: &SyncRequest) -> Went {
        let name = self.name(place + 1);
        let line = self.told.len();
        self.tell(format!("sync with {name}: {mishap:?}{}", if request.preview { ", only to look" } else { "" }));
        let went = self.places[place].sync(self.here(), &self.data(), mishap, request);
        self.count("sessions", 1);
        self.count("sessions broken off", usize::from(went.trouble.is_some()));
        self.count("deaths", usize::from(went.died.is_some()));
        if let Some(picture) = &went.died {
            self.service = None;
            std::fs::remove_dir_all(self.data()).unwrap();
            copy(picture.path(), &self.data());
            self.reopen();
            self.give_back_leases();
        }
        if let Some(trouble) = &went.trouble {
            self.told[line] += &format!(" ({trouble})");
        }
        if let Some(outcome) = &went.outcome {
            let moved = outcome.collections.iter().filter(|one| one.here.total() + one.peer.total() > 0);
            let moved: Vec<_> =
                moved.map(|one| format!("{} {}: {:?} {:?}", one.kind.name(), one.mode, one.here, one.peer)).collect();
            self.told[line] += &format!(" {}", moved.join(", "));
        }
        if mishap != Mishap::Nothing {
            let _ = self.broken.insert(place);
        }
        match went.trouble {
            None if !request.preview => self.meet(place + 1),
            Some(_) => self.agree_on_hidden(place + 1),
            None => {}
        }
        if matches!(mishap, Mishap::AlwaysSlow | Mishap::ChangeIds | Mishap::ForgetAnchors | Mishap::ChangeIdsAndForget)
        {
            self.is_odd(place, mishap);
        }
        went
    }

    /// A place does what phones do that lose their memory. One that gave others ids did that whatever it does later.
    fn is_odd(&mut self, place: usize, mishap: Mishap) {
        let before = self.odd.entry(place).or_insert(mishap);
        if !matches!(before, Mishap::ChangeIds | Mishap::ChangeIdsAndForget) {
            *before = mishap;
        }
    }

    /// After a sync either side knows what stands on the other: who deletes there then deletes that too.
    fn meet(&mut self, side: usize) {
        for at in 0..self.things.len() {
            if !self.items(side, at).is_empty() {
                let _ = self.fates[at].known.insert(side);
            }
        }
        for (one, other) in [(0, side), (side, 0)] {
            let items = (0..self.things.len()).flat_map(|at| self.items(one, at));
            let there: BTreeSet<String> = items.flat_map(|(_, text)| words(&text)).collect();
            for (_, word) in self.words.iter_mut().filter(|(word, _)| there.contains(*word)) {
                let _ = word.met.insert(other);
            }
        }
    }

    /// What a place has no room for may be agreed on in a session that breaks off later.
    fn agree_on_hidden(&mut self, side: usize) {
        let mut words = std::mem::take(&mut self.words);
        for word in words.values_mut() {
            if !self.shore(side).holds(self.things[word.thing].kind, word.slot) {
                let _ = word.met.insert(side);
            }
        }
        self.words = words;
    }

    /// Every open question, on this computer and at an account, with who asks.
    pub(super) fn questions(&self) -> Vec<(Service, ConflictView)> {
        let services = [self.here()].into_iter().chain(self.places.iter().filter_map(Place::account));
        let all = services
            .flat_map(|service| service.conflicts().unwrap().into_iter().map(|conflict| (service.clone(), conflict)));
        all.collect()
    }

    fn thing_of(&self, text: &str) -> Option<usize> {
        self.things.iter().position(|thing| text.contains(&thing.name))
    }

    pub(super) fn answer(&mut self, which: usize, take: Take) {
        let questions = self.questions();
        if questions.is_empty() {
            return;
        }
        self.count("answers", 1);
        let (service, conflict) = questions[which % questions.len()].clone();
        let text = asked(&conflict);
        let at = self.thing_of(&conflict.title).or_else(|| self.thing_of(&text));
        self.tell(format!("{take:?} is the answer to {:?} about {}", conflict.conflict.reason, conflict.title));
        let _view = service.resolve(conflict.n, &[Answer { field: None, take }]).unwrap();
        let said = words(&text);
        for (word, about) in &mut self.words {
            let thing = Some(about.thing) == at;
            about.dear &= match conflict.conflict.reason {
                Reason::BothChanged => !said.contains(word),
                Reason::EditedDeleted => !thing,
                Reason::SamePerson => true,
            };
        }
        if let Some(at) = at {
            self.fates[at].twins |= take == Take::Both;
            let _ = self.fates[at].touched.insert(usize::MAX);
        }
    }

    /// Every held step, on this computer and at an account.
    pub(super) fn waiting(&self) -> Vec<(Service, HeldView)> {
        let services = [self.here()].into_iter().chain(self.places.iter().filter_map(Place::account));
        let all = services.flat_map(|service| service.held().unwrap().into_iter().map(|held| (service.clone(), held)));
        all.collect()
    }

    pub(super) fn decide(&mut self, which: usize, allow: bool) {
        let all = self.waiting();
        if all.is_empty() {
            return;
        }
        self.count("held steps decided", 1);
        let (service, held) = all[which % all.len()].clone();
        self.tell(format!(
            "held {:?} of {} on {:?}: {}",
            held.action,
            held.title,
            held.side,
            if allow { "yes" } else { "no" }
        ));
        let _view = if allow { service.allow(held.n) } else { service.refuse(held.n) }.unwrap();
        if let Some(at) = self.thing_of(&held.title) {
            if allow {
                self.words.values_mut().filter(|word| word.thing == at).for_each(|word| word.dear = false);
            }
            let _ = self.fates[at].touched.insert(usize::MAX);
        }
    }

    fn wipe(&mut self, place: usize) {
        if self.places[place].account().is_some() {
            return;
        }
        let name = self.name(place + 1);
        self.tell(format!("{name} forgets everything"));
        for at in 0..self.things.len() {
            let here: Vec<String> = self.items(0, at).iter().flat_map(|(_, text)| words(text)).collect();
            for word in self.items(place + 1, at).iter().flat_map(|(_, text)| words(text)) {
                self.words.get_mut(&word).unwrap().dear &= here.contains(&word);
            }
        }
        // So few deletions pass unasked.
        for kind in Kind::ALL {
            let of_kind: Vec<usize> = (0..self.things.len()).filter(|at| self.things[*at].kind == kind).collect();
            if of_kind.iter().map(|at| self.items(place + 1, *at).len()).sum::<usize>() >= 3 {
                continue;
            }
            for word in self.words.values_mut().filter(|word| of_kind.contains(&word.thing)) {
                word.dear &= !word.met.contains(&(place + 1));
            }
        }
        self.places[place].wipe();
        self.is_odd(place, Mishap::ForgetAnchors);
    }
}
