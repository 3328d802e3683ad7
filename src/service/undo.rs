//! Taking back what was done: a plan first, then ordinary changes that the next sync carries to every place.
//!
//! A record that has moved on since is merged: what the act changed and nobody touched since goes back, the rest stays
//! and is named. What was added is deleted, also at the places that got it; what was deleted comes back under its number
//! and goes to the places anew. So does what a run deleted at its place because it had been deleted here: who takes that
//! run back wants it there again. What was decided is decided no more, where the decision is not carried out yet; where it
//! is, the records go back. The first sync with a place is undone on this computer only: the place keeps everything, and
//! the next sync with it is a first one again, under review.

use std::collections::BTreeSet;

use crate::pim::{Field, Kind, Record, Value};
use crate::planner::{
    Action, Because, FieldChange, Reason, RecordId, Side, Step, StepState, Take, TakenBack, same, take_back,
};
use crate::store::{ActId, Cause, Decided, FirstSync, NewAct, PeerId, Reader, Result, Tx};

use super::Service;
use super::deed::{self, Deed, Left, deeds_of};
use super::error::Error;
use super::events::News;
use super::outcome::NumberedStep;

/// What taking something back comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoView {
    /// The number in the history of what is taken back.
    pub of: i64,
    /// The number of taking it back; `None`: nothing is done yet, or there is nothing to do.
    pub n: Option<i64>,
    /// What happens here now and at the places with their next sync, and what cannot be taken back.
    pub steps: Vec<UndoStep>,
    /// Decisions that are taken back: `answered`, `allowed`, `different`, `rule` …
    pub decisions: Vec<&'static str>,
}

/// One step of taking something back.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoStep {
    /// The step.
    pub numbered: NumberedStep,
    /// At which place, for a step at one.
    pub peer: Option<String>,
}

/// What becomes of one record.
#[derive(Debug, Clone, PartialEq)]
enum Goal {
    /// It becomes this; a deleted one lives again.
    Become(Box<Record>),
    /// It is deleted, here and at the places.
    Delete,
    /// It is deleted here; where it came from it stays.
    LetGo,
    /// A new record of this content, tied to an item that was said to be another one.
    Apart(Box<Record>, crate::planner::ReplicaId),
    /// Nothing: it was changed since.
    Stay,
}

/// One record of a plan.
struct Item {
    record: RecordId,
    /// What it is now; `None`: deleted.
    now: Option<Record>,
    goal: Goal,
    /// What was changed since by something else, and what it would have been.
    blocked: Vec<FieldChange>,
}

/// A plan.
struct Undoing {
    items: Vec<Item>,
    deeds: Vec<Deed>,
}

impl Service {
    /// What taking back entry `n` of the history would do. Nothing is changed.
    pub fn preview_undo(&self, n: i64) -> Result<UndoView, Error> {
        let (act, undoing, steps) = self.store().read(|reader| {
            let act = reader.act(ActId(n))?;
            let undoing = self.undoing(reader, ActId(n))?;
            let steps = self.steps(reader, &undoing)?;
            Ok((act, undoing, steps))
        })?;
        let _act = act.ok_or(Error::NoSuchRun(n))?;
        Ok(UndoView { of: n, n: None, steps, decisions: undoing.deeds.iter().map(Deed::word).collect() })
    }

    /// Takes back entry `n` of the history. What was changed since by something else stays.
    pub fn undo(&self, n: i64) -> Result<UndoView, Error> {
        let now = self.now();
        let done = self.store().write(|tx| {
            let Some(act) = tx.act(ActId(n))? else { return Ok(None) };
            let undoing = self.undoing(tx, act.id)?;
            let steps = self.steps(tx, &undoing)?;
            let does = !undoing.deeds.is_empty() || undoing.items.iter().any(|item| item.goal != Goal::Stay);
            let decisions = undoing.deeds.iter().map(Deed::word).collect();
            let mut view = UndoView { of: n, n: None, steps, decisions };
            if does {
                let new = NewAct { time: now, what: "undone", peer: act.peer, undoes: Some(act.id) };
                let id = tx.begin_act(&new)?;
                carry_out(tx, id, &undoing, now)?;
                view.n = Some(id.0);
            }
            Ok(Some((view, undoing.deeds)))
        })?;
        let (view, deeds) = done.ok_or(Error::NoSuchRun(n))?;
        if let Some(id) = view.n {
            self.settle_again(ActId(id), &deeds)?;
        }
        self.inner.newsroom.tell(&News::LibraryChanged);
        Ok(view)
    }

    /// Answers that count again are carried out here at once.
    fn settle_again(&self, act: ActId, deeds: &[Deed]) -> Result<(), Error> {
        for deed in deeds {
            let Deed::Reopened { decision } = deed else { continue };
            let Some(decided) = self.store().read(|reader| reader.decided(ActId(*decision)))? else { continue };
            if let Some(peer) = self.store().read(|reader| reader.peer(decided.conflict.peer))? {
                self.settle_here(&peer, decided.conflict.kind, act, &[decided.conflict.replica])?;
            }
        }
        Ok(())
    }

    /// What is to be done to take an act back, as things stand.
    fn undoing(&self, reader: &Reader<'_>, id: ActId) -> Result<Undoing> {
        let Some(act) = reader.act(id)? else { return Ok(Undoing { items: Vec::new(), deeds: Vec::new() }) };
        let all = deeds_of(&act);
        let mut deeds = Vec::new();
        for deed in &all {
            if deed.can_be_taken_back(reader)? {
                deeds.push(deed.clone());
            }
        }
        let kinds = all.iter().filter_map(|deed| match deed {
            Deed::Began { kind, .. } => kind.parse().ok(),
            _ => None,
        });
        let began: Vec<Kind> = kinds.collect();
        let mut items = Vec::new();
        for touched in reader.touched(id)? {
            let Some(stored) = reader.record(touched.record)? else { continue };
            let now = stored.deleted.is_none().then_some(stored.record);
            let item = self.item(touched.record, touched.before, touched.after, now, &began);
            items.extend(item);
        }
        lost_there(reader, id, &mut items)?;
        for deed in &all {
            match deed {
                Deed::Answered { decision } => {
                    if let Some(decided) = reader.decided(ActId(*decision))? {
                        self.other_value(reader, &decided, &mut items)?;
                    }
                }
                Deed::Held { record: Some(record), left, .. } if !deeds.contains(deed) => {
                    let id = RecordId(*record);
                    let Some(stored) = reader.record(id)?.filter(|_| !items.iter().any(|item| item.record == id))
                    else {
                        continue;
                    };
                    let goal = match (left, stored.deleted) {
                        (Left::Here, None) => Goal::Delete,
                        (Left::Gone, Some(_)) => Goal::Become(Box::new(stored.record.clone())),
                        _ => continue,
                    };
                    let now = stored.deleted.is_none().then_some(stored.record);
                    items.push(Item { record: id, now, goal, blocked: Vec::new() });
                }
                _ => {}
            }
        }
        // What goes with records only.
        let follows = |deed: &Deed| matches!(deed, Deed::Joined { .. } | Deed::Split { .. } | Deed::Began { .. });
        if !items.iter().any(|item| item.goal != Goal::Stay) {
            deeds.retain(|deed| !follows(deed));
        }
        Ok(Undoing { items, deeds })
    }

    fn item(
        &self,
        record: RecordId,
        before: Option<Record>,
        after: Option<Record>,
        now: Option<Record>,
        began: &[Kind],
    ) -> Option<Item> {
        let stay = |now: Record, blocked| Some(Item { record, now: Some(now), goal: Goal::Stay, blocked });
        match (before, after, now) {
            // What was added.
            (None, Some(after), Some(now)) if same(&after, &now) => {
                let goal = if began.contains(&now.kind()) { Goal::LetGo } else { Goal::Delete };
                Some(Item { record, now: Some(now), goal, blocked: Vec::new() })
            }
            (None, Some(after), Some(now)) => {
                let blocked = differences(&now, &after);
                stay(now, blocked)
            }
            // What was deleted.
            (Some(before), None, None) => {
                Some(Item { record, now: None, goal: Goal::Become(Box::new(before)), blocked: Vec::new() })
            }
            // What was changed.
            (Some(before), Some(after), Some(now)) => {
                let TakenBack { record: back, fields, blocked } =
                    take_back(&before, &after, &now, &self.region(), self.zone());
                let blocked: Vec<_> = blocked.into_iter().map(|field| change(field, &now, &before)).collect();
                match (fields.is_empty(), blocked.is_empty()) {
                    (true, true) => None,
                    (true, false) => stay(now, blocked),
                    (false, _) => Some(Item { record, now: Some(now), goal: Goal::Become(Box::new(back)), blocked }),
                }
            }
            // What was changed and is deleted now.
            (Some(before), Some(after), None) if before != after => {
                Some(Item { record, now: None, goal: Goal::Stay, blocked: differences(&after, &before) })
            }
            _ => None,
        }
    }

    /// What an answer that is carried out gave away: the other side's value, or the item that was said to be ours.
    fn other_value(&self, reader: &Reader<'_>, decided: &Decided, items: &mut Vec<Item>) -> Result<()> {
        let conflict = &decided.conflict;
        let takes = |take: Take, field: Option<Field>| {
            let exact = conflict.answers.iter().rev().find(|answer| field.is_some() && answer.field == field);
            let all = || conflict.answers.iter().rev().find(|answer| answer.field.is_none());
            exact.or_else(all).is_some_and(|answer| answer.take == take)
        };
        match conflict.conflict.reason {
            Reason::BothChanged => {
                let Some(id) = conflict.record else { return Ok(()) };
                if reader.conflict(conflict.n)?.is_some() {
                    return Ok(());
                }
                let Some(stored) = reader.record(id)?.filter(|stored| stored.deleted.is_none()) else { return Ok(()) };
                let place = items.iter().position(|item| item.record == id);
                let start = match place.map(|place| &items[place].goal) {
                    Some(Goal::Become(record)) => record.as_ref().clone(),
                    _ => stored.record.clone(),
                };
                let mut goal = start.clone();
                for asked in conflict.conflict.fields.iter().filter(|asked| takes(Take::Here, Some(asked.field))) {
                    if stored.record.get(asked.field) == asked.here {
                        goal.set(asked.field, asked.peer.clone());
                    }
                }
                if goal == start {
                    return Ok(());
                }
                let goal = Goal::Become(Box::new(goal));
                match place {
                    Some(place) => items[place].goal = goal,
                    None => {
                        items.push(Item { record: id, now: Some(stored.record), goal, blocked: Vec::new() });
                    }
                }
            }
            Reason::EditedDeleted => {
                let (Some(id), Some(told)) = (conflict.record, &decided.told) else { return Ok(()) };
                let stored = reader.record(id)?;
                let gone = stored.is_some_and(|stored| stored.deleted.is_some());
                let open = reader.conflict(conflict.n)?.is_some();
                if gone && !open && !items.iter().any(|item| item.record == id) && takes(Take::Here, None) {
                    let goal = Goal::Become(Box::new(told.clone()));
                    items.push(Item { record: id, now: None, goal, blocked: Vec::new() });
                }
            }
            Reason::SamePerson => {
                let replica = reader.replica(conflict.replica)?;
                let best = conflict.conflict.candidates.first();
                let joined = replica.is_some_and(|replica| replica.record.is_some() && replica.record.as_ref() == best);
                if let (Some(told), true) = (&decided.told, joined && !takes(Take::Both, None)) {
                    let goal = Goal::Apart(Box::new(told.clone()), conflict.replica);
                    items.push(Item { record: RecordId(0), now: None, goal, blocked: Vec::new() });
                }
            }
        }
        Ok(())
    }

    /// The steps of a plan, for people: first here, then at the places.
    fn steps(&self, reader: &Reader<'_>, undoing: &Undoing) -> Result<Vec<UndoStep>> {
        let mut here = Vec::new();
        let mut there = Vec::new();
        let peers = reader.peers()?;
        for item in &undoing.items {
            let step = own_step(item);
            if let Some(step) = &step {
                for peer in &peers {
                    let replica = reader.replica_of(peer.id, item.record)?;
                    let knows = reader
                        .collection(peer.id, item_kind(item))?
                        .is_some_and(|collection| collection.active && collection.first_sync == FirstSync::Done);
                    let action = match (&item.goal, &replica) {
                        (Goal::LetGo, Some(_)) if undoing.is_beginning(peer.id, item_kind(item)) => continue,
                        (Goal::Delete | Goal::LetGo, Some(_)) => Action::Delete,
                        (Goal::Become(_), Some(_)) => Action::Change,
                        (Goal::Become(_), None) if knows => Action::Add,
                        _ => continue,
                    };
                    let peer_id = replica.and_then(|replica| replica.luid);
                    let own = Step { side: Side::Peer, action, ..step.clone() };
                    there.push(numbered(item, own, peer_id, Some(peer.name.clone())));
                }
                here.push(numbered(item, step.clone(), None, None));
            }
            if !item.blocked.is_empty() {
                let about = item.now.as_ref().map(Record::title).unwrap_or_default();
                let blocked = Step {
                    fields: item.blocked.clone(),
                    state: StepState::Refused,
                    ..bare(Action::Keep, Because::ChangedSince, about)
                };
                here.push(numbered(item, blocked, None, None));
            }
        }
        here.extend(there);
        here.iter_mut().enumerate().for_each(|(at, step)| step.numbered.n = at + 1);
        Ok(here)
    }
}

/// What a run deleted at its place and is deleted here as well: the place can have it again only if it lives here.
fn lost_there(reader: &Reader<'_>, id: ActId, items: &mut Vec<Item>) -> Result<()> {
    for written in reader.written(id)?.into_iter().filter(|written| written.action == Action::Delete) {
        let Some(record) = written.record.filter(|record| items.iter().all(|item| item.record != *record)) else {
            continue;
        };
        let gone = reader.record(record)?.filter(|stored| stored.deleted.is_some());
        if let (Some(stored), false) = (gone, reader.is_joined(record)?) {
            let goal = Goal::Become(Box::new(stored.record));
            items.push(Item { record, now: None, goal, blocked: Vec::new() });
        }
    }
    Ok(())
}

impl Undoing {
    /// Whether the first sync of a place is taken back.
    fn is_beginning(&self, id: PeerId, of: Kind) -> bool {
        self.deeds.iter().any(|deed| matches!(deed, Deed::Began { peer, kind } if *peer == id.0 && kind == of.name()))
    }
}

fn carry_out(tx: &mut Tx<'_>, id: ActId, undoing: &Undoing, now: i64) -> Result<()> {
    let cause = Cause::person(now, "undone");
    // What lives again first: a join that is taken back gives its items to a living record.
    let order = |item: &&Item| !matches!(item.goal, Goal::Become(_));
    let mut items: Vec<&Item> = undoing.items.iter().collect();
    items.sort_by_key(order);
    for item in items {
        match &item.goal {
            Goal::Become(record) => drop(tx.change_record(item.record, record, &cause)?),
            Goal::Delete | Goal::LetGo => {
                let _ = tx.delete_record(item.record, &cause)?;
                tx.vouch(item.record)?;
            }
            Goal::Apart(told, replica) => {
                let first = tx.replica(*replica)?.and_then(|replica| replica.record);
                let record = tx.add_record(told, &cause)?;
                tx.set_record(*replica, record)?;
                if let Some(first) = first {
                    let _ = tx.set_different(first, record)?;
                }
            }
            Goal::Stay => {}
        }
    }
    let mut done = Vec::new();
    for deed in &undoing.deeds {
        done.extend(deed.take_back(tx, now)?);
    }
    deed::set(tx, id, &done)
}

fn item_kind(item: &Item) -> Kind {
    match (&item.goal, &item.now) {
        (Goal::Become(record) | Goal::Apart(record, _), _) => record.kind(),
        (_, Some(record)) => record.kind(),
        _ => Kind::Contacts,
    }
}

/// What happens to the record here.
fn own_step(item: &Item) -> Option<Step> {
    let every = |record: &Record, change: fn(Field, Value) -> FieldChange| {
        record.fields().map(|(field, value)| change(field, value)).collect::<Vec<_>>()
    };
    let goes = |field, before| FieldChange { field, before, after: Value::Absent };
    let comes = |field, after| FieldChange { field, before: Value::Absent, after };
    let (action, about, fields) = match (&item.goal, &item.now) {
        (Goal::Become(goal), Some(now)) => (Action::Change, now, differences(now, goal)),
        (Goal::Become(goal), None) | (Goal::Apart(goal, _), _) => (Action::Add, goal.as_ref(), every(goal, comes)),
        (Goal::Delete | Goal::LetGo, Some(now)) => (Action::Delete, now, every(now, goes)),
        _ => return None,
    };
    Some(Step { fields, ..bare(action, Because::Undone, about.title()) })
}

fn bare(action: Action, because: Because, title: String) -> Step {
    Step {
        side: Side::Here,
        action,
        title,
        because,
        fields: Vec::new(),
        state: StepState::WillDo,
        expects: None,
        content: None,
    }
}

fn numbered(item: &Item, step: Step, peer_id: Option<String>, peer: Option<String>) -> UndoStep {
    let record = Some(item.record.0).filter(|id| *id != 0);
    UndoStep { numbered: NumberedStep { n: 0, kind: item_kind(item), record, peer_id, step }, peer }
}

fn change(field: Field, before: &Record, after: &Record) -> FieldChange {
    FieldChange { field, before: before.get(field), after: after.get(field) }
}

/// The fields in which two records differ.
pub(super) fn differences(before: &Record, after: &Record) -> Vec<FieldChange> {
    let own: BTreeSet<Field> = Field::of(before.kind()).iter().chain(Field::of(after.kind())).copied().collect();
    own.into_iter().map(|field| change(field, before, after)).filter(|change| change.before != change.after).collect()
}

#[cfg(test)]
mod tests;
