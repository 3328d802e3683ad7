//! Two sides of one record, field by field.

use std::collections::BTreeSet;

use super::list::{Entry, Versions, View};
use super::pair::{Base, Pair};
use super::picture;
use super::same::{self, Normal, normal, same};
use super::types::{Answer, ConflictField, Direction, Policy, Take};
use crate::pim::fold::fold;
use crate::pim::record::Kept;
use crate::pim::{Address, Field, Kind, Lens, Point, Record, Value, Zone};

/// What every merge of a plan has in common.
pub(super) struct Rules<'a> {
    pub lens: &'a Lens,
    /// The lens without its counts and lengths: what the peer told proves what it holds.
    pub loose: Lens,
    pub region: &'a str,
    /// The zone of floating times.
    pub home: Zone,
    pub direction: Direction,
    /// Fields that are not written at the peer now.
    pub unwanted: &'a BTreeSet<Field>,
}

/// The two sides after the merge.
pub(super) struct Merged {
    /// Our record.
    pub here: Record,
    /// What the peer is to hold, before it is cut to the lens.
    pub content: Record,
    /// What the peer will hold.
    pub last_seen: Record,
    /// Fields to write here.
    pub write_here: Vec<Field>,
    /// Fields to write at the peer.
    pub write_peer: Vec<Field>,
    /// Fields in question.
    pub conflicts: Vec<ConflictField>,
    /// Fields whose agreement stays behind: in conflict or waiting for another direction.
    pub parked: Vec<Field>,
    /// Whether a field was put together from changes of both sides.
    pub both: bool,
    /// Whether an answer decided a field.
    pub answered: bool,
    /// Whether a standing rule decided a field.
    pub ruled: bool,
}

impl Merged {
    /// Both sides as they are.
    pub(super) fn unchanged(pair: &Pair<'_>) -> Merged {
        Merged {
            here: pair.here.clone(),
            content: pair.here.clone(),
            last_seen: pair.theirs.clone(),
            write_here: Vec::new(),
            write_peer: Vec::new(),
            conflicts: Vec::new(),
            parked: Vec::new(),
            both: false,
            answered: false,
            ruled: false,
        }
    }
}

/// One field after the merge.
struct Outcome {
    here: Value,
    peer: Value,
    both: bool,
    clash: bool,
}

/// Who decides about a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Winner {
    Nobody,
    Here,
    Peer,
}

/// The versions of one field. `agreement` and `here` are whole; the lens has been put on the others.
struct Four {
    field: Field,
    agreement: Value,
    here: Value,
    last_seen: Value,
    theirs: Value,
}

impl<'a> Rules<'a> {
    pub(super) fn new(lens: &'a Lens, policy: &'a Policy, kind: Kind) -> Self {
        let Policy { region, home, direction, unwanted, .. } = policy;
        Self { lens, loose: loosened(lens, kind), region, home: *home, direction: *direction, unwanted }
    }

    pub(super) fn may_write_here(&self) -> bool {
        !matches!(self.direction, Direction::ToPeer | Direction::ReplacePeer)
    }

    pub(super) fn may_write_peer(&self, field: Field) -> bool {
        !matches!(self.direction, Direction::FromPeer | Direction::ReplaceHere) && !self.unwanted.contains(&field)
    }

    fn view(&self, field: Field) -> View<'_> {
        View { field, lens: self.lens, region: self.region }
    }

    /// A value the peer told, as it counts.
    pub(super) fn told(&self, field: Field, value: Value) -> Value {
        let lens = if field == Field::Kept { self.lens } else { &self.loose };
        lens.project_value(field, value)
    }

    /// Whether the peer changed a field between two of its own versions.
    pub(super) fn changed_at_peer(&self, field: Field, before: &Record, after: &Record) -> bool {
        if before.get(field) == after.get(field) || !self.lens.holds(field) {
            return false;
        }
        let (old, new) = (self.told(field, before.get(field)), self.told(field, after.get(field)));
        if field == Field::Display
            && (new.is_absent() || (same::display_is_plain(before) && same::display_is_plain(after)))
        {
            return false;
        }
        !same(field, &old, &new) && !same(field, &self.lens.project_value(field, before.get(field)), &new)
    }

    /// Whether a field changed here, as far as the peer can see.
    pub(super) fn changed_here(&self, field: Field, before: &Record, after: &Record) -> bool {
        if before.get(field) == after.get(field) || !self.lens.holds(field) {
            return false;
        }
        if field == Field::Display && same::display_is_plain(before) && same::display_is_plain(after) {
            return false;
        }
        let seen = |record: &Record| self.lens.project_value(field, record.get(field));
        !same(field, &seen(before), &seen(after))
    }

    /// Merges the two sides of a couple.
    pub(super) fn merge(&self, pair: &Pair<'_>) -> Merged {
        let mut merged = Merged::unchanged(pair);
        // The same on both sides, and no past to weigh: what most of a first comparison is.
        if pair.here == pair.theirs && pair.base.is_none() && pair.parked.is_empty() && pair.answers.is_empty() {
            return merged;
        }
        if pair.here.kind() != Kind::Contacts {
            return super::diary::merge(self, pair);
        }
        let alike = pair.base.is_none() && super::matching::names_alike(pair.here, pair.theirs);
        let named = alike.then(|| super::matching::fuller(pair.here, pair.theirs)).flatten();
        let named = alike.then(|| named.as_ref().unwrap_or(pair.here));
        for field in Field::of(pair.here.kind()).iter().copied() {
            self.merge_field(pair, field, named, &mut merged);
        }
        self.follow_names(pair, &mut merged);
        merged
    }

    /// `named` is our record with the name it is to have, where both sides have two forms of one.
    fn merge_field(&self, pair: &Pair<'_>, field: Field, named: Option<&Record>, merged: &mut Merged) {
        if !self.lens.holds(field) {
            return;
        }
        let four = self.versions(pair, field);
        let mut outcome = match self.direction {
            Direction::ReplacePeer => self.decided(&four, Winner::Here),
            Direction::ReplaceHere => self.decided(&four, Winner::Peer),
            _ => match (pair.base, named.filter(|_| is_name(field))) {
                (Some(base), _) => self.three_way(pair, base, &four),
                (None, Some(named)) => self.alike_names(pair, named, &four),
                (None, None) if NAMES.contains(&field) => self.other_name(pair, &four),
                (None, None) => self.fresh(pair, &four),
            },
        };
        if outcome.clash {
            let told = answer(pair.answers, field).and_then(|take| self.answered(&four, take));
            let ruled = || pair.standing.and_then(|take| self.answered(&four, take));
            match told.map(|decided| (decided, false)).or_else(|| Some((ruled()?, true))) {
                Some((decided, by_rule)) => {
                    outcome = decided;
                    merged.answered |= !by_rule;
                    merged.ruled |= by_rule;
                }
                None => {
                    let base = self.lens.project_value(field, four.agreement.clone());
                    let (here, peer) = (four.here.clone(), four.theirs.clone());
                    merged.conflicts.push(ConflictField { field, base, here, peer });
                    merged.parked.push(field);
                    outcome = Outcome { here: four.here.clone(), peer: four.theirs.clone(), both: false, clash: true };
                }
            }
        }
        merged.both |= outcome.both;
        self.carry(&four, outcome, merged);
    }

    /// Writes a field's outcome where the direction lets it.
    fn carry(&self, four: &Four, outcome: Outcome, merged: &mut Merged) {
        let field = four.field;
        let clash = outcome.clash;
        let write_here = outcome.here != four.here;
        let write_peer = !same(field, &outcome.peer, &four.theirs);
        if write_here && self.may_write_here() {
            merged.here.set(field, outcome.here.clone());
            merged.write_here.push(field);
        }
        let content = if !clash && four.theirs.is_absent() && outcome.peer.is_absent() {
            outcome.here
        } else {
            outcome.peer.clone()
        };
        if !write_peer {
            merged.content.set(field, content);
        } else if self.may_write_peer(field) {
            merged.content.set(field, content);
            merged.last_seen.set(field, self.lens.project_value(field, outcome.peer));
            merged.write_peer.push(field);
        } else {
            merged.content.set(field, four.theirs.clone());
        }
        let waits = (write_here && !self.may_write_here()) || (write_peer && !self.may_write_peer(field));
        if waits && !clash {
            merged.parked.push(field);
        }
    }

    fn versions(&self, pair: &Pair<'_>, field: Field) -> Four {
        let agreement = pair.base.map_or(Value::Absent, |base| base.agreement.get(field));
        let last_seen = match pair.base {
            None => Value::Absent,
            // While a field is parked the peer's last-seen copy is its side of the quarrel, not where it started.
            Some(base) if pair.parked.contains(&field) => self.lens.project_value(field, base.agreement.get(field)),
            Some(base) => self.told(field, base.last_seen.get(field)),
        };
        let theirs = self.told(field, pair.theirs.get(field));
        Four { field, agreement, here: pair.here.get(field), last_seen, theirs }
    }

    fn three_way(&self, pair: &Pair<'_>, base: Base<'_>, four: &Four) -> Outcome {
        let field = four.field;
        let parked = pair.parked.contains(&field);
        // A quarrel about names that began without a past goes on without one: what follows the parts of a name, or is only
        // on one side, is no change of its own.
        if parked && four.agreement.is_absent() && field == Field::Display {
            return self.fresh(pair, four);
        }
        if parked && four.agreement.is_absent() && NAMES.contains(&field) {
            return self.other_name(pair, four);
        }
        let seen = self.lens.project_value(field, four.here.clone());
        let here_changed = self.changed_here(field, base.agreement, pair.here);
        let peer_changed =
            self.changed_at_peer(field, if parked { base.agreement } else { base.last_seen }, pair.theirs);
        let keep = |both| Outcome { here: four.here.clone(), peer: four.theirs.clone(), both, clash: false };
        match (here_changed, peer_changed) {
            (false, false) => keep(false),
            (true, true) if same(field, &seen, &four.theirs) => keep(false),
            (true, false) if same(field, &seen, &four.theirs) => keep(false),
            (here_changed, peer_changed) => match &four.shape() {
                Shape::Points => self.three_way_list::<Point>(four, here_changed && peer_changed),
                Shape::Addresses => self.three_way_list::<Address>(four, here_changed && peer_changed),
                Shape::Set => self.three_way_set(four, here_changed && peer_changed),
                Shape::Single if !peer_changed => {
                    Outcome { here: four.here.clone(), peer: seen, both: false, clash: false }
                }
                Shape::Single if !here_changed => self.take_single(four, &seen),
                Shape::Single => self.both_texts(four).unwrap_or(Outcome { clash: true, ..keep(false) }),
            },
        }
    }

    /// Both sides changed a note, in different places; where the peer holds only its beginning, that is a question.
    fn both_texts(&self, four: &Four) -> Option<Outcome> {
        let Four { field: Field::Note, agreement, here, last_seen, theirs } = four else { return None };
        let text = |value: &Value| match value {
            Value::Text(text) => Some(super::keys::text(text)),
            Value::Absent => Some(String::new()),
            _ => None,
        };
        let (base, here, theirs) = (text(agreement)?, text(here)?, text(theirs)?);
        if base.is_empty() || text(last_seen)? != base {
            return None;
        }
        let merged = Value::Text(super::text::merge(&base, &here, &theirs)?);
        let peer = self.lens.project_value(Field::Note, merged.clone());
        Some(Outcome { here: merged, peer, both: true, clash: false })
    }

    /// The peer changed a single value and we did not.
    fn take_single(&self, four: &Four, seen: &Value) -> Outcome {
        let cut_short = !four.here.is_absent() && !same(four.field, seen, &four.here);
        let taken = |here: Value, peer| Outcome { here, peer, both: false, clash: false };
        match (&four.here, seen, &four.theirs) {
            // The longer note goes on where the peer's ends, unless its end was rewritten.
            (Value::Text(whole), Value::Text(shown), Value::Text(theirs)) if cut_short && four.field == Field::Note => {
                let tail = whole.strip_prefix(shown.as_str()).unwrap_or_default();
                let ending: String = shown.chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
                if !theirs.ends_with(&ending) {
                    return Outcome { clash: true, ..taken(four.here.clone(), four.theirs.clone()) };
                }
                let joined = Value::Text(format!("{theirs}{tail}"));
                let peer = self.lens.project_value(four.field, joined.clone());
                taken(joined, peer)
            }
            // It scaled the picture it was given.
            (Value::Photo(ours), _, Value::Photo(theirs)) if picture::is_scaled(ours, theirs) => {
                taken(four.here.clone(), four.theirs.clone())
            }
            // Our picture is larger than the peer can hold: a smaller one does not replace it unasked.
            (Value::Photo(_), Value::Absent, Value::Photo(_)) => {
                Outcome { clash: true, ..taken(four.here.clone(), four.theirs.clone()) }
            }
            _ => taken(four.theirs.clone(), four.theirs.clone()),
        }
    }

    fn three_way_list<T: Entry>(&self, four: &Four, both: bool) -> Outcome {
        let view = self.view(four.field);
        let (agreement, theirs) = (T::of(&four.agreement), T::of(&four.theirs));
        let versions = Versions { agreement, here: T::of(&four.here), last_seen: T::of(&four.last_seen), theirs };
        match view.merge(&versions) {
            Err(_) => Outcome { here: four.here.clone(), peer: four.theirs.clone(), both: false, clash: true },
            Ok(merged) => {
                let peer = view.for_peer(&merged, Some([agreement, T::of(&four.last_seen)]), theirs);
                Outcome { here: T::wrap(merged), peer: T::wrap(peer), both, clash: false }
            }
        }
    }

    fn three_way_set(&self, four: &Four, both: bool) -> Outcome {
        let merged = merge_set(&four.here, &four.last_seen, &four.theirs);
        let peer = set_for_peer(self.lens, four.field, &merged, &four.theirs);
        Outcome { here: merged, peer, both, clash: false }
    }

    /// Without an agreement: what is missing is filled in, what is equal stays as it is spelled, lists are united.
    fn fresh(&self, pair: &Pair<'_>, four: &Four) -> Outcome {
        let seen = self.lens.project_value(four.field, four.here.clone());
        match four.shape() {
            Shape::Points => self.unite::<Point>(four),
            Shape::Addresses => self.unite::<Address>(four),
            Shape::Set => {
                let merged = merge_set(&four.here, &Value::Absent, &four.theirs);
                let peer = set_for_peer(self.lens, four.field, &merged, &four.theirs);
                Outcome { here: merged, peer, both: false, clash: false }
            }
            Shape::Single => {
                let outcome = |here: &Value, peer: &Value, clash| Outcome {
                    here: here.clone(),
                    peer: peer.clone(),
                    both: false,
                    clash,
                };
                let theirs_absent = normal(four.field, &four.theirs) == Normal::Nothing;
                if theirs_absent {
                    outcome(&four.here, &seen, false)
                } else if normal(four.field, &four.here) == Normal::Nothing {
                    outcome(&four.theirs, &four.theirs, false)
                } else if seen.is_absent() || alike_single(&four.here, &seen, &four.theirs) || four.is_cut_note() {
                    outcome(&four.here, &four.theirs, false)
                } else if four.goes_on() {
                    outcome(&four.theirs, &four.theirs, false)
                } else if let Some(fuller) = four.fuller_date() {
                    let full_here = fuller == four.here;
                    outcome(&fuller, if full_here { &seen } else { &four.theirs }, false)
                } else {
                    match self.hinted(pair, four.field) {
                        Winner::Here => outcome(&four.here, &seen, false),
                        Winner::Peer => outcome(&four.theirs, &four.theirs, false),
                        // Made of the parts of the names it follows them: no quarrel of its own.
                        Winner::Nobody if four.field == Field::Display && plainly_shown(pair) => {
                            outcome(&four.here, &four.theirs, false)
                        }
                        Winner::Nobody => outcome(&four.here, &four.theirs, true),
                    }
                }
            }
        }
    }

    /// Who changed a field since an agreement with an item that is gone.
    fn hinted(&self, pair: &Pair<'_>, field: Field) -> Winner {
        let Some(hint) = pair.hint else { return Winner::Nobody };
        let here = self.changed_here(field, hint.agreement, pair.here);
        let peer = self.changed_at_peer(field, hint.last_seen, pair.theirs);
        match (here, peer) {
            (true, false) => Winner::Here,
            (false, true) => Winner::Peer,
            _ => Winner::Nobody,
        }
    }

    /// The names are two ways to call one person: ours becomes the fuller of both, theirs stays theirs.
    fn alike_names(&self, pair: &Pair<'_>, named: &Record, four: &Four) -> Outcome {
        if four.field != Field::Display && named.get(four.field) != four.here {
            let here = named.get(four.field);
            return Outcome { here, peer: four.theirs.clone(), both: false, clash: false };
        }
        let equal = super::matching::names_equal(pair.here, pair.theirs);
        let (field, here, theirs) = (four.field, &four.here, &four.theirs);
        let plain = field == Field::Display && plainly_shown(pair);
        let keep = Outcome { here: here.clone(), peer: theirs.clone(), both: false, clash: false };
        if !equal || plain && !here.is_absent() {
            return keep;
        }
        if field == Field::Display {
            return match (same::display_is_plain(pair.here), same::display_is_plain(pair.theirs)) {
                (true, plain) if !theirs.is_absent() && (!plain || is_spelled(named, theirs)) => {
                    Outcome { here: theirs.clone(), ..keep }
                }
                (false, true) => Outcome { peer: self.lens.project_value(field, here.clone()), ..keep },
                (false, false) => self.fresh(pair, four),
                _ => keep,
            };
        }
        keep
    }

    /// Two names that are not one: where a part is in question, no other part is filled in, for half of one name and half of
    /// the other is nobody's.
    fn other_name(&self, pair: &Pair<'_>, four: &Four) -> Outcome {
        let outcome = self.fresh(pair, four);
        let filled = outcome.here != four.here || !same(four.field, &outcome.peer, &four.theirs);
        let asked = |field: &Field| self.lens.holds(*field) && self.fresh(pair, &self.versions(pair, *field)).clash;
        if !filled || !NAMES.iter().any(asked) {
            return outcome;
        }
        Outcome { here: four.here.clone(), peer: four.theirs.clone(), both: false, clash: true }
    }

    fn unite<T: Entry>(&self, four: &Four) -> Outcome {
        let view = self.view(four.field);
        let mut merged = T::of(&four.here).to_vec();
        view.unite(&mut merged, T::of(&four.theirs).iter());
        let peer = view.for_peer(&merged, None, T::of(&four.theirs));
        let here = if merged == T::of(&four.here) { four.here.clone() } else { T::wrap(merged) };
        Outcome { here, peer: T::wrap(peer), both: false, clash: false }
    }

    fn answered(&self, four: &Four, take: Take) -> Option<Outcome> {
        match take {
            Take::Here => Some(self.decided(four, Winner::Here)),
            Take::Peer => Some(self.decided(four, Winner::Peer)),
            Take::Both => match (four.shape(), &four.here, &four.theirs) {
                (Shape::Points, ..) => Some(self.unite::<Point>(four)),
                (Shape::Addresses, ..) => Some(self.unite::<Address>(four)),
                (Shape::Single, Value::Text(here), Value::Text(theirs)) => {
                    let between = if four.field == Field::Note { "\n" } else { " / " };
                    let joined = Value::Text(super::text::both(here, theirs, between));
                    let peer = self.lens.project_value(four.field, joined.clone());
                    Some(Outcome { here: joined, peer, both: false, clash: false })
                }
                (_, here, Value::Absent) if !here.is_absent() => Some(self.decided(four, Winner::Here)),
                (_, Value::Absent, _) => Some(self.decided(four, Winner::Peer)),
                _ => None,
            },
        }
    }

    /// One side decides a field, through the lens.
    fn decided(&self, four: &Four, winner: Winner) -> Outcome {
        let field = four.field;
        let seen = self.lens.project_value(field, four.here.clone());
        let keep = Outcome { here: four.here.clone(), peer: four.theirs.clone(), both: false, clash: false };
        if same(field, &seen, &four.theirs) {
            return keep;
        }
        if winner != Winner::Peer {
            return Outcome { peer: seen, ..keep };
        }
        let as_if = Four {
            field,
            agreement: four.here.clone(),
            here: four.here.clone(),
            last_seen: seen.clone(),
            theirs: four.theirs.clone(),
        };
        let taken = match four.shape() {
            Shape::Points => self.three_way_list::<Point>(&as_if, false),
            Shape::Addresses => self.three_way_list::<Address>(&as_if, false),
            Shape::Set => self.three_way_set(&as_if, false),
            Shape::Single => Outcome { here: four.theirs.clone(), ..keep },
        };
        Outcome { peer: four.theirs.clone(), clash: false, ..taken }
    }

    /// Display names made of the parts follow the parts.
    fn follow_names(&self, pair: &Pair<'_>, merged: &mut Merged) {
        let follows = |old: &Record, new: &mut Record, writes: &mut Vec<Field>| {
            if writes.is_empty() || writes.contains(&Field::Display) {
                return;
            }
            same::follow_display(old, new);
            if old.get(Field::Display) != new.get(Field::Display) {
                writes.push(Field::Display);
            }
        };
        follows(pair.here, &mut merged.here, &mut merged.write_here);
        let hidden = !self.lens.holds(Field::Display);
        if hidden || merged.parked.contains(&Field::Display) {
            return;
        }
        if merged.write_peer.contains(&Field::Display) {
            return;
        }
        let mut named = merged.last_seen.clone();
        follows(pair.theirs, &mut named, &mut merged.write_peer);
        if merged.write_peer.contains(&Field::Display) {
            let display = named.get(Field::Display);
            merged.last_seen.set(Field::Display, self.lens.project_value(Field::Display, display.clone()));
            merged.content.set(Field::Display, display);
        }
    }
}

/// Whether both display names say nothing that the parts of the names do not say.
fn plainly_shown(pair: &Pair<'_>) -> bool {
    same::display_is_plain(pair.here) && same::display_is_plain(pair.theirs)
}

/// Whether a display name is spelled as the parts of a name are.
fn is_spelled(record: &Record, display: &Value) -> bool {
    let (Some(contact), Value::Text(display)) = (record.contact(), display) else { return false };
    let words: BTreeSet<&str> = contact.name.parts().into_iter().flat_map(|part| part.split_whitespace()).collect();
    display.split_whitespace().all(|word| words.contains(word.trim_matches(',')))
}

/// The parts of a name that say who it is.
const NAMES: [Field; 3] = [Field::NameGiven, Field::NameAdditional, Field::NameFamily];

/// How a field is merged.
enum Shape {
    Single,
    Set,
    Points,
    Addresses,
}

impl Four {
    /// The one of two dates that knows its year, if they are one day of the year otherwise.
    fn fuller_date(&self) -> Option<Value> {
        match (&self.here, &self.theirs) {
            (Value::Date(here), Value::Date(theirs)) => here.fuller(*theirs).map(Value::Date),
            _ => None,
        }
    }

    /// Whether the peer's note is the beginning of ours: without a past that is what the peer had room for.
    fn is_cut_note(&self) -> bool {
        match (self.field, &self.here, &self.theirs) {
            (Field::Note, Value::Text(here), Value::Text(theirs)) => here.starts_with(theirs.trim_end()),
            _ => false,
        }
    }

    /// Whether the peer's note goes on where ours ends: ours came from somebody who had no more room.
    fn goes_on(&self) -> bool {
        match (self.field, &self.here, &self.theirs) {
            (Field::Note, Value::Text(here), Value::Text(theirs)) => theirs.starts_with(here.trim_end()),
            _ => false,
        }
    }

    fn shape(&self) -> Shape {
        match self.field {
            Field::Phones | Field::Emails | Field::Urls | Field::Impp => Shape::Points,
            Field::Addresses => Shape::Addresses,
            Field::Nicknames | Field::Categories | Field::Kept => Shape::Set,
            _ => Shape::Single,
        }
    }
}

fn is_name(field: Field) -> bool {
    matches!(
        field,
        Field::NamePrefix
            | Field::NameGiven
            | Field::NameAdditional
            | Field::NameFamily
            | Field::NameSuffix
            | Field::Display
    )
}

pub(super) fn answer(answers: &[Answer], field: Field) -> Option<Take> {
    let exact = answers.iter().rev().find(|answer| answer.field == Some(field));
    exact.or_else(|| answers.iter().rev().find(|answer| answer.field.is_none())).map(|answer| answer.take)
}

/// Without an agreement: equal but for case, accents or the peer's cut.
fn alike_single(here: &Value, seen: &Value, theirs: &Value) -> bool {
    match (here, seen, theirs) {
        (Value::Text(here), Value::Text(seen), Value::Text(theirs)) => {
            let theirs = fold(theirs);
            [here, seen].into_iter().any(|ours| fold(ours) == theirs && !theirs.is_empty())
                || super::keys::text(seen) == theirs
        }
        (Value::Photo(here), _, Value::Photo(theirs)) => here.bytes == theirs.bytes || picture::is_scaled(here, theirs),
        _ => seen == theirs || here == theirs,
    }
}

/// Removes from ours what the peer removed, adds what it added.
fn merge_set(here: &Value, last_seen: &Value, theirs: &Value) -> Value {
    match (here, last_seen, theirs) {
        (Value::Kept(_), ..) | (_, Value::Kept(_), _) | (_, _, Value::Kept(_)) => {
            let list = |value: &Value| if let Value::Kept(kept) = value { kept.clone() } else { Vec::new() };
            let form = |property: &Kept| {
                if same::counts(property) { same::kept_normal(property) } else { property.name.clone() }
            };
            let merged = merge_words(&list(here), &list(last_seen), &list(theirs), form, same::counts);
            if merged.is_empty() { Value::Absent } else { Value::Kept(merged) }
        }
        _ => {
            let list = |value: &Value| if let Value::Words(words) = value { words.clone() } else { Vec::new() };
            let form = |word: &String| super::keys::text(word);
            let merged =
                merge_words(&list(here), &list(last_seen), &list(theirs), form, |word| !word.trim().is_empty());
            if merged.is_empty() { Value::Absent } else { Value::Words(merged) }
        }
    }
}

fn merge_words<T: Clone>(
    here: &[T],
    last_seen: &[T],
    theirs: &[T],
    form: impl Fn(&T) -> String,
    counts: impl Fn(&T) -> bool,
) -> Vec<T> {
    let forms = |list: &[T]| list.iter().map(&form).collect::<std::collections::BTreeSet<_>>();
    let (seen, told) = (forms(last_seen), forms(theirs));
    let gone = |item: &T| seen.contains(&form(item)) && !told.contains(&form(item)) && counts(item);
    let mut merged: Vec<T> = here.iter().filter(|item| !gone(item)).cloned().collect();
    let mut known = forms(here);
    for item in theirs {
        if counts(item) && !seen.contains(&form(item)) && known.insert(form(item)) {
            merged.push(item.clone());
        }
    }
    merged
}

/// A set as the peer should hold it; what it has comes first where not all fits.
fn set_for_peer(lens: &Lens, field: Field, merged: &Value, theirs: &Value) -> Value {
    let seen = lens.project_value(field, merged.clone());
    match (&seen, merged, theirs) {
        (Value::Words(fits), Value::Words(all), Value::Words(theirs)) if fits.len() < all.len() => {
            let mut ordered = all.clone();
            ordered.sort_by_key(|word| !theirs.contains(word));
            lens.project_value(field, Value::Words(ordered))
        }
        _ => seen,
    }
}

fn loosened(lens: &Lens, kind: Kind) -> Lens {
    let fields = Field::of(kind).iter().filter(|field| lens.holds(**field)).map(|field| {
        let mut limit = lens.limit(*field).cloned().unwrap_or_default();
        (limit.count, limit.per_type, limit.chars, limit.bytes) = (None, None, None, None);
        limit.classes = None;
        (*field, limit)
    });
    Lens::only(fields, crate::pim::lens::KeptRule::All)
}
