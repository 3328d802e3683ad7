//! What has to hold once everything was synced in peace, whatever happened before.

use std::collections::{BTreeMap, BTreeSet};

use crate::pim::Kind;
use crate::planner::{Action, Side, StepState, Take};
use crate::service::outcome::NumberedStep;
use crate::service::run::SyncRequest;

use super::places::Shore;
use super::script::Mishap;
use super::things::{Slot, text_of, words};
use super::world::{World, asked};

/// Rounds over all places after which nothing may move any more.
const ROUNDS: usize = 8;

/// Everything on a side: kind and id, text.
type Contents = BTreeMap<(Kind, String), String>;

fn contents(shore: &dyn Shore) -> Contents {
    let all =
        Kind::ALL.into_iter().flat_map(|kind| shore.items(kind).into_iter().map(move |(id, text)| ((kind, id), text)));
    all.collect()
}

/// What waits for a person, in words.
struct Open(Vec<String>);

impl Open {
    fn about(&self, name: &str) -> bool {
        self.0.iter().any(|text| text.contains(name))
    }
}

impl World {
    /// Syncs in peace until nothing moves, and looks whether the laws hold; every other time, also after a person has
    /// answered all that is open.
    pub(super) fn settle(&mut self) -> Result<(), String> {
        self.settle_down()?;
        let times = self.seen.get("settled states").copied().unwrap_or_default();
        if times % 2 == 0 && self.answer_everything(times) {
            self.settle_down()?;
        }
        Ok(())
    }

    fn answer_everything(&mut self, times: usize) -> bool {
        let (asked, held) = (self.questions().len(), self.waiting().len());
        for at in 0..asked {
            let take = [Take::Here, Take::Peer, Take::Both][(at + times / 2) % 3];
            self.answer(0, take);
        }
        (0..held).for_each(|at| self.decide(0, !(at + times / 2).is_multiple_of(3)));
        asked + held > 0
    }

    fn settle_down(&mut self) -> Result<(), String> {
        let mut rounds = 0;
        loop {
            rounds += 1;
            let mut still = true;
            for place in 0..self.places.len() {
                still &= self.calm(place)?;
            }
            if still {
                break;
            }
            if rounds == ROUNDS {
                return Err(format!("after {ROUNDS} rounds something still moves"));
            }
        }
        self.told.push(format!("  -- settled after {rounds} rounds"));
        self.count("settled states", 1);
        self.count("open questions", self.questions().len());
        self.nobody_is_doubled_or_merged()?;
        self.nothing_is_lost()?;
        self.all_sides_agree()?;
        self.what_is_open_stays()?;
        self.begin_anew();
        Ok(())
    }

    /// A session without a mishap; whether it moved nothing.
    fn calm(&mut self, place: usize) -> Result<bool, String> {
        let went = self.sync(place, Mishap::Nothing, &SyncRequest::default());
        if !went.only_resumed() {
            let _ = self.broken.remove(&place);
        }
        match went.trouble {
            Some(trouble) => Err(format!("a session in peace with {} fails: {trouble}", self.name(place + 1))),
            None => Ok(went.is_still()),
        }
    }

    fn begin_anew(&mut self) {
        let open = self.open();
        self.odd.clear();
        self.words.values_mut().for_each(|word| word.fresh = false);
        for at in 0..self.things.len() {
            let settled = !open.about(&self.things[at].name) && self.items(0, at).len() == 1;
            let fate = &mut self.fates[at];
            fate.settled = settled;
            fate.touched.clear();
            fate.deleted.clear();
        }
    }

    /// What a person has to decide about, and what a place does not take.
    fn open(&self) -> Open {
        let mut texts: Vec<String> = self.questions().iter().map(|(_, asked)| format!("{asked:?}")).collect();
        let services = std::iter::once(self.here()).chain(self.places.iter().filter_map(|place| place.account()));
        for service in services {
            texts.extend(service.held().unwrap().into_iter().map(|held| held.title));
            let refused = service.status().unwrap().peers.into_iter().flat_map(|peer| peer.refused);
            texts.extend(refused.map(|refused| refused.title));
        }
        Open(texts)
    }

    fn nobody_is_doubled_or_merged(&self) -> Result<(), String> {
        for side in 0..self.sides() {
            let all = contents(self.shore(side));
            for (at, thing) in self.things.iter().enumerate() {
                let count = all.iter().filter(|((kind, _), text)| *kind == thing.kind && text.contains(&thing.name));
                let count = count.count();
                if count > 1 && !self.fates[at].twins {
                    return Err(format!("{} is there {count} times on {}", thing.name, self.name(side)));
                }
            }
            for ((_, id), text) in &all {
                let names = self.things.iter().filter(|thing| text.contains(&thing.name)).count();
                let said = words(text);
                let about: BTreeSet<usize> = said.iter().filter_map(|word| Some(self.words.get(word)?.thing)).collect();
                let owner = self.things.iter().position(|thing| text.contains(&thing.name));
                if names != 1 || about.iter().any(|about| Some(*about) != owner) {
                    return Err(format!("{id} on {} is nobody or several: {text}", self.name(side)));
                }
                let lists = said.iter().filter(|word| word.starts_with("4204"));
                let unique: BTreeSet<_> = lists.clone().collect();
                if unique.len() != lists.count() {
                    return Err(format!("a number is doubled on {}: {text}", self.name(side)));
                }
            }
        }
        Ok(())
    }

    fn nothing_is_lost(&self) -> Result<(), String> {
        let sides = (0..self.sides()).flat_map(|side| contents(self.shore(side)).into_values());
        let open = self.questions().into_iter().map(|(_, question)| asked(&question));
        let there: BTreeSet<String> = sides.chain(open).flat_map(|text| words(&text)).collect();
        for (word, about) in self.words.iter().filter(|(_, word)| word.dear) {
            if !there.contains(word) {
                return Err(format!("{word} of {} is lost", self.things[about.thing].name));
            }
        }
        Ok(())
    }

    fn all_sides_agree(&self) -> Result<(), String> {
        let open = self.open();
        for (at, thing) in self.things.iter().enumerate() {
            if self.fates[at].twins || open.about(&thing.name) {
                continue;
            }
            let here = self.items(0, at);
            for place in 0..self.places.len() {
                let side = place + 1;
                if !self.places[place].has(thing.kind) || self.fates[at].untold.contains(&side) {
                    continue;
                }
                let there = self.items(side, at);
                if here.len() != there.len() {
                    return Err(format!(
                        "{} is there {} times here and {} times on {}",
                        thing.name,
                        here.len(),
                        there.len(),
                        self.name(side)
                    ));
                }
                let (Some((_, ours)), Some((_, theirs))) = (here.first(), there.first()) else { continue };
                self.slots_agree(at, side, ours, theirs)?;
            }
            self.deleted_stays_deleted(at)?;
        }
        Ok(())
    }

    fn slots_agree(&self, at: usize, side: usize, ours: &str, theirs: &str) -> Result<(), String> {
        let thing = &self.things[at];
        for slot in Slot::of(thing.kind) {
            let cuts = self.places[side - 1].cast.cuts_texts.is_some() && *slot == Slot::Note;
            if cuts || !self.shore(side).holds(thing.kind, *slot) {
                continue;
            }
            let of_slot = |text: &str| -> BTreeSet<String> {
                words(text).into_iter().filter(|word| self.words.get(word).is_some_and(|w| w.slot == *slot)).collect()
            };
            let (here, there) = (of_slot(ours), of_slot(theirs));
            if !there.is_subset(&here) || (there.is_empty() && !here.is_empty()) {
                return Err(format!(
                    "{slot:?} of {} is {here:?} here and {there:?} on {}",
                    thing.name,
                    self.name(side)
                ));
            }
        }
        Ok(())
    }

    /// What one person deleted where everybody knew it, and nobody else touched, does not come back.
    fn deleted_stays_deleted(&self, at: usize) -> Result<(), String> {
        let fate = &self.fates[at];
        let [side] = fate.deleted.iter().copied().collect::<Vec<_>>()[..] else { return Ok(()) };
        let lists_anew = side.checked_sub(1).is_some_and(|place| self.odd.contains_key(&place));
        let renumbered = self.odd.values().any(|odd| matches!(odd, Mishap::ChangeIds | Mishap::ChangeIdsAndForget));
        let alone = fate.touched.iter().all(|touched| *touched == side);
        if fate.settled && alone && !lists_anew && !renumbered && !self.items(0, at).is_empty() {
            return Err(format!("{} was deleted on {} and came back", self.things[at].name, self.name(side)));
        }
        Ok(())
    }

    /// Open questions survive ten further syncs in which nobody touches anything.
    fn what_is_open_stays(&mut self) -> Result<(), String> {
        let open = |world: &World| -> BTreeSet<String> {
            world.questions().iter().map(|(_, asked)| format!("{} {:?}", asked.n, asked.conflict)).collect()
        };
        let before = open(self);
        if self.waited || before.is_empty() {
            return Ok(());
        }
        self.waited = true;
        self.count("waits beside an open question", 1);
        let sides: Vec<_> = (0..self.sides()).map(|side| contents(self.shore(side))).collect();
        for _ in 0..10 {
            for place in 0..self.places.len() {
                if !self.calm(place)? {
                    return Err("something moves beside an open question".to_owned());
                }
            }
        }
        let after: Vec<_> = (0..self.sides()).map(|side| contents(self.shore(side))).collect();
        if open(self) != before || after != sides {
            return Err(format!("an open question did not stay: {before:?} became {:?}", open(self)));
        }
        Ok(())
    }

    /// Looks at the plan first; what is done then is what it said, item by item.
    pub(super) fn preview(&mut self, place: usize) -> Result<(), String> {
        if self.broken.contains(&place) {
            // What a break left is made good first: nobody knows whether a phone did what it was asked before it was cut
            // off, so it is asked again, and may have it already.
            let _still = self.calm(place)?;
            return Ok(());
        }
        if self.places[place].cast.line == super::script::Line::DialIn {
            let request = SyncRequest { preview: true, ..SyncRequest::default() };
            let name = self.name(place + 1);
            let _cannot_call = self.here().sync(&name, &request, &mut |_| {});
        }
        let sides = |world: &World| [contents(world.here()), contents(world.shore(place + 1))];
        let before = sides(self);
        let looked = self.sync(place, Mishap::Nothing, &SyncRequest { preview: true, ..SyncRequest::default() });
        if let Some(trouble) = looked.trouble {
            return Err(format!("a look at {} fails: {trouble}", self.name(place + 1)));
        }
        if sides(self) != before {
            return Err(format!("a look at {} wrote something", self.name(place + 1)));
        }
        let Some(outcome) = looked.outcome else { return Ok(()) };
        let steps: Vec<NumberedStep> = outcome.collections.into_iter().flat_map(|one| one.steps).collect();
        self.count("steps of previews", steps.len());
        let _still = self.calm(place)?;
        let after = sides(self);
        let account = self.places[place].account().is_some();
        for (side, at) in [(Side::Here, 0), (Side::Peer, 1)] {
            let mut told = told(&steps, side);
            let mut done = done(&before[at], &after[at]);
            if account && side == Side::Peer {
                // An account shows its items under other ids than we look at it with.
                (told.changed, told.deleted) = self.named(&steps, side);
                let named = |ids: &BTreeSet<(Kind, String)>, texts: &Contents| {
                    ids.iter().filter_map(|id| Some((id.0, self.name_in(texts.get(id)?)?))).collect()
                };
                done.changed = named(&done.changed, &before[at]);
                done.deleted = named(&done.deleted, &before[at]);
            }
            if let Some(other) = otherwise(&steps, side, &before[at], &after[at], account) {
                return Err(format!("the plan with {} said otherwise than was done: {other}", self.name(place + 1)));
            }
            let same = told.added.len() == done.added.len()
                && told.changed == done.changed
                && told.deleted == done.deleted
                && told.added.iter().all(|(kind, title)| {
                    done.added
                        .iter()
                        .any(|(other, text)| kind == other && title.split(' ').all(|part| text.contains(part)))
                });
            if !same {
                return Err(format!(
                    "the plan with {} said {told:?} on {side:?}, and done was {done:?}",
                    self.name(place + 1)
                ));
            }
        }
        Ok(())
    }
}

/// Things by kind and name.
type Names = BTreeSet<(Kind, String)>;

impl World {
    fn name_in(&self, text: &str) -> Option<String> {
        self.things.iter().find(|thing| text.contains(&thing.name)).map(|thing| thing.name.clone())
    }

    /// What a plan changes and deletes on a side, by name.
    fn named(&self, steps: &[NumberedStep], side: Side) -> (Names, Names) {
        let of = |action: Action| {
            let steps = steps.iter().filter(move |step| step.step.side == side && step.step.action == action);
            let done = steps.filter(|step| step.step.state == StepState::WillDo);
            done.filter_map(|step| Some((step.kind, self.name_in(&step.step.title)?))).collect()
        };
        (of(Action::Change), of(Action::Delete))
    }
}

/// A step whose item is not what the plan said: here to the letter; at a place, whose own spelling and limits count, in
/// every value.
fn otherwise(steps: &[NumberedStep], side: Side, before: &Contents, after: &Contents, account: bool) -> Option<String> {
    let will = |one: &&NumberedStep| one.step.side == side && one.step.state == StepState::WillDo;
    let is_other = |one: &&NumberedStep| {
        let Some(content) = &one.step.content else { return false };
        let said = text_of(content);
        let id = match side {
            Side::Here => one.record.map(|id| id.to_string()),
            // An account shows its items under other ids than we look at it with.
            Side::Peer => one.peer_id.clone().filter(|_| !account),
        };
        let known = id.map(|id| (one.kind, id)).filter(|id| before.contains_key(id));
        let fits = |text: &String| match side {
            Side::Here => *text == said,
            Side::Peer => words(text).iter().all(|word| said.contains(word.as_str())),
        };
        match (one.step.action, known) {
            (Action::Change, Some(id)) => !after.get(&id).is_some_and(fits),
            (Action::Change, None) => !account,
            (Action::Add, _) => !after.iter().any(|((kind, _), text)| *kind == one.kind && fits(text)),
            _ => false,
        }
    };
    let other = steps.iter().filter(will).find(is_other)?;
    Some(format!("{:?} {} on {side:?}: {:?}", other.step.action, other.step.title, other.step.content))
}

/// Changes of one side. What was added is told by its title or content.
#[derive(Debug, Default, PartialEq, Eq)]
struct Changes {
    added: Vec<(Kind, String)>,
    changed: BTreeSet<(Kind, String)>,
    deleted: BTreeSet<(Kind, String)>,
}

fn told(steps: &[NumberedStep], side: Side) -> Changes {
    let mut told = Changes::default();
    for step in steps.iter().filter(|step| step.step.side == side && step.step.state == StepState::WillDo) {
        let id = match side {
            Side::Here => step.record.map(|id| id.to_string()),
            Side::Peer => step.peer_id.clone(),
        };
        let id = (step.kind, id.unwrap_or_default());
        match step.step.action {
            Action::Add => told.added.push((step.kind, step.step.title.clone())),
            Action::Change => drop(told.changed.insert(id)),
            Action::Delete => drop(told.deleted.insert(id)),
            Action::Join | Action::Keep | Action::Ask => {}
        }
    }
    told
}

fn done(before: &Contents, after: &Contents) -> Changes {
    let added = after.iter().filter(|(id, _)| !before.contains_key(*id));
    let changed = after.iter().filter(|(id, text)| before.get(*id).is_some_and(|old| old != *text));
    Changes {
        added: added.map(|((kind, _), text)| (*kind, text.clone())).collect(),
        changed: changed.map(|(id, _)| id.clone()).collect(),
        deleted: before.keys().filter(|id| !after.contains_key(*id)).cloned().collect(),
    }
}
