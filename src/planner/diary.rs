//! Two sides of one event, task or note.
//!
//! Fields that make sense only together are one [`Unit`]: a start never comes from one side with the end of the other.
//! Everything is compared in plain form ([`super::plain`]) and through the lens; what the peer changed is then put into
//! our words: our zone, our days, our longer text.

mod absorb;
mod lists;
#[cfg(test)]
mod tests;
mod units;

use super::list::Clash;
use super::merge::{Merged, Rules, Winner, answer};
use super::pair::Pair;
use super::plain::{loose, plain, without_far_end};
use super::types::{ConflictField, Direction, Take};
use crate::pim::moment::Moment;
use crate::pim::{Field, Kind, Record, Value};
use units::Unit;

/// The versions of a record, as they came and in plain form through the lens.
struct Versions {
    here: Record,
    /// What the peer has, without fields it has no place for.
    theirs: Record,
    agreement: Option<Record>,
    last_seen: Option<Record>,
    plain: Plain,
}

/// Plain forms, as the peer sees them.
struct Plain {
    here: Record,
    theirs: Record,
    agreement: Record,
    last_seen: Record,
    /// What was last seen, cut to what the peer is said to hold.
    last_cut: Record,
}

/// What becomes of a unit.
enum Outcome {
    /// Each side keeps what it has.
    Keep,
    /// The peer gets ours.
    Here,
    /// We get these.
    Peer(Values),
    /// Each side gets something.
    Both { here: Values, peer: Values },
    /// A person has to settle these fields.
    Clash(Vec<Field>),
}

type Values = Vec<(Field, Value)>;

/// A merge under way.
struct Work<'a> {
    rules: &'a Rules<'a>,
    pair: &'a Pair<'a>,
    versions: Versions,
    merged: Merged,
    /// Fields whose value in `merged.content` is new to the peer.
    sent: Vec<Field>,
}

/// Whether the peer changed anything between two of its own versions.
pub(super) fn edited_at_peer(rules: &Rules<'_>, before: &Record, after: &Record) -> bool {
    let told = |record: &Record| plain(&rules.loose.project(record), rules.home);
    let (old, new) = (told(before), told(after));
    old != new && plain(&rules.lens.project(before), rules.home) != new
}

/// The fields of a kind, put together where one makes no sense without the other.
pub(super) fn groups(kind: Kind) -> Vec<Vec<Field>> {
    let own = Field::of(kind);
    let units = units::of(kind);
    let grouped: Vec<Vec<Field>> =
        units.iter().map(|unit| unit.fields().iter().copied().filter(|field| own.contains(field)).collect()).collect();
    let alone = own.iter().filter(|field| !grouped.iter().flatten().any(|known| known == *field));
    let alone: Vec<Vec<Field>> = alone.map(|field| vec![*field]).collect();
    grouped.into_iter().chain(alone).filter(|group| !group.is_empty()).collect()
}

/// Merges the two sides of a couple.
pub(super) fn merge(rules: &Rules<'_>, pair: &Pair<'_>) -> Merged {
    let mut work = Work::new(rules, pair);
    for unit in units::of(pair.here.kind()) {
        work.unit(&unit);
    }
    work.uid();
    work.finish()
}

impl<'a> Work<'a> {
    fn new(rules: &'a Rules<'a>, pair: &'a Pair<'a>) -> Self {
        let home = rules.home;
        let base = pair.base.or(pair.hint);
        let shown = |record: &Record| plain(&rules.lens.project(record), home);
        let theirs = rules.loose.project(pair.theirs);
        let empty = || Record::empty(pair.here.kind());
        let plain = Plain {
            here: shown(pair.here),
            theirs: plain(&theirs, home),
            agreement: base.map_or_else(empty, |base| shown(base.agreement)),
            last_seen: base.map_or_else(empty, |base| plain(&rules.loose.project(base.last_seen), home)),
            last_cut: base.map_or_else(empty, |base| shown(base.last_seen)),
        };
        let versions = Versions {
            here: pair.here.clone(),
            theirs,
            agreement: pair.base.map(|base| base.agreement.clone()),
            last_seen: pair.base.map(|base| rules.loose.project(base.last_seen)),
            plain,
        };
        Work { rules, pair, versions, merged: Merged::unchanged(pair), sent: Vec::new() }
    }

    fn holds(&self, field: Field) -> bool {
        self.rules.lens.holds(field)
    }

    fn unit(&mut self, unit: &Unit) {
        let held: Vec<Field> = unit.fields().iter().copied().filter(|field| self.holds(*field)).collect();
        if held.is_empty() {
            return self.unseen(unit);
        }
        let mut outcome = match self.rules.direction {
            Direction::ReplacePeer => self.decided(unit, Winner::Here),
            Direction::ReplaceHere => self.decided(unit, Winner::Peer),
            _ if self.pair.base.is_some() => self.three_way(unit, self.is_parked(unit)),
            _ => self.fresh(unit),
        };
        if let Outcome::Clash(fields) = outcome {
            let told = unit.fields().iter().find_map(|field| answer(self.pair.answers, *field));
            let by_person = told.and_then(|take| self.answered(unit, &fields, take));
            let by_rule = by_person.is_none();
            let decided = by_person.or_else(|| self.answered(unit, &fields, self.pair.standing?));
            let Some(decided) = decided else { return self.quarrel(unit, fields) };
            self.merged.answered |= !by_rule;
            self.merged.ruled |= by_rule;
            outcome = decided;
        }
        self.carry(unit, outcome);
    }

    /// A unit the peer has no place for. What hangs on a start that moved goes along.
    fn unseen(&mut self, unit: &Unit) {
        if let Unit::List(field) = unit
            && anchor(&self.merged.here) != anchor(&self.versions.here)
        {
            let value = self.along(*field);
            if self.merged.here.get(*field) != value {
                self.merged.here.set(*field, value);
                self.merged.write_here.push(*field);
            }
        }
        for field in unit.fields() {
            self.merged.content.set(*field, self.merged.here.get(*field));
        }
    }

    fn is_parked(&self, unit: &Unit) -> bool {
        unit.fields().iter().any(|field| self.pair.parked.contains(field))
    }

    fn quarrel(&mut self, unit: &Unit, fields: Vec<Field>) {
        let base = self.versions.agreement.as_ref().map(|record| self.rules.lens.project(record));
        for field in fields {
            let base = base.as_ref().map_or(Value::Absent, |base| base.get(field));
            let (here, peer) = (self.pair.here.get(field), self.versions.theirs.get(field));
            self.merged.conflicts.push(ConflictField { field, base, here, peer });
        }
        self.keep_theirs(unit);
        self.park(unit);
    }

    /// What the peer keeps stays as it spells it; what it has no place for goes along as we have it.
    fn keep_theirs(&mut self, unit: &Unit) {
        for field in unit.fields().iter().copied() {
            let value = if self.holds(field) { self.versions.theirs.get(field) } else { self.merged.here.get(field) };
            self.merged.content.set(field, value);
        }
    }

    /// A unit whose agreement stays behind: all of it, also what the peer does not see.
    fn park(&mut self, unit: &Unit) {
        let fields = Field::of(self.pair.here.kind());
        self.merged.parked.extend(unit.fields().iter().copied().filter(|field| fields.contains(field)));
    }

    fn changed_here(&self, unit: &Unit) -> bool {
        !unit.same(&self.versions.plain.agreement, &self.versions.plain.here)
    }

    fn changed_at_peer(&self, unit: &Unit, parked: bool) -> bool {
        let plain = &self.versions.plain;
        // While a unit is parked the peer's last-seen copy is its side of the quarrel, not where it started.
        let before = if parked { &plain.agreement } else { &plain.last_seen };
        !unit.same(before, &plain.theirs) && (parked || !unit.same(&plain.last_cut, &plain.theirs))
    }

    fn three_way(&self, unit: &Unit, parked: bool) -> Outcome {
        let (here, peer) = (self.changed_here(unit), self.changed_at_peer(unit, parked));
        let equal = unit.same(&self.versions.plain.here, &self.versions.plain.theirs);
        if let Unit::List(field) = unit {
            // A start that moves takes its exceptions along, unless both sides say the same of them.
            let moves = here || peer || self.moved();
            return if moves && !(equal && *field != Field::Alarms) {
                self.lists(*field, parked)
            } else {
                Outcome::Keep
            };
        }
        match (here, peer) {
            (false, false) => Outcome::Keep,
            _ if equal => Outcome::Keep,
            (true, false) => Outcome::Here,
            (false, true) => self.taken(unit),
            (true, true) => self.quarrelled(unit, parked),
        }
    }

    /// Whether the start moved on a side, by this merge or before it.
    fn moved(&self) -> bool {
        let start = |record: &Record| anchor(record);
        start(&self.merged.here) != start(&self.versions.here)
            || start(&self.merged.content) != start(&self.versions.theirs)
                && self.sent.iter().any(|field| matches!(field, Field::Start | Field::Due))
    }

    /// Both sides changed a unit, differently.
    fn quarrelled(&self, unit: &Unit, parked: bool) -> Outcome {
        let plain = &self.versions.plain;
        let clash = Outcome::Clash(unit.differing(&plain.here, &plain.theirs));
        match unit {
            Unit::Done => self.done_both().unwrap_or(clash),
            Unit::Text => self.texts_both(parked).or_else(|| self.text_merged(Field::Body, parked)).unwrap_or(clash),
            Unit::One(Field::Description) => self.text_merged(Field::Description, parked).unwrap_or(clash),
            _ => clash,
        }
    }

    /// Without an agreement: what is missing is filled in, what is equal stays as it is spelled, lists are united.
    fn fresh(&self, unit: &Unit) -> Outcome {
        let plain = &self.versions.plain;
        if let Unit::List(field) = unit {
            return if unit.same(&plain.here, &plain.theirs) { Outcome::Keep } else { self.lists(*field, false) };
        }
        if unit.same(&plain.here, &plain.theirs) {
            return Outcome::Keep;
        }
        match (unit.is_absent(&plain.here), unit.is_absent(&plain.theirs)) {
            (_, true) => return Outcome::Here,
            (true, false) => return self.taken(unit),
            (false, false) => {}
        }
        let settled = match unit {
            Unit::When => self.when_alike(),
            Unit::Done => self.done_both(),
            Unit::One(field) if self.goes_on(*field) => Some(self.taken(unit)),
            Unit::One(field) => self.alike(*field).then_some(Outcome::Keep),
            Unit::Text | Unit::List(_) => None,
        };
        settled.unwrap_or_else(|| match self.hinted(unit) {
            Winner::Here => Outcome::Here,
            Winner::Peer => self.taken(unit),
            Winner::Nobody => Outcome::Clash(unit.differing(&plain.here, &plain.theirs)),
        })
    }

    /// Who changed a unit since an agreement with an item that is gone.
    fn hinted(&self, unit: &Unit) -> Winner {
        if self.pair.hint.is_none() {
            return Winner::Nobody;
        }
        match (self.changed_here(unit), self.changed_at_peer(unit, false)) {
            (true, false) => Winner::Here,
            (false, true) => Winner::Peer,
            _ => Winner::Nobody,
        }
    }

    /// Whether the peer's text goes on where ours ends: ours came from somebody who had no more room.
    fn goes_on(&self, field: Field) -> bool {
        match (self.pair.here.get(field), self.versions.plain.theirs.get(field)) {
            (Value::Text(here), Value::Text(theirs)) => {
                let here = here.trim_end();
                matches!(field, Field::Title | Field::Location | Field::Description)
                    && here.len() >= MEANING
                    && theirs.len() > here.len()
                    && theirs.starts_with(here)
            }
            _ => false,
        }
    }

    /// Texts equal but for case, accents or the peer's cut.
    fn alike(&self, field: Field) -> bool {
        let plain = &self.versions.plain;
        match (plain.here.get(field), self.pair.here.get(field), plain.theirs.get(field)) {
            (Value::Text(_), Value::Text(here), Value::Text(theirs))
                if field == Field::Title && super::matching::titles_alike(&here, &theirs) =>
            {
                true
            }
            (Value::Text(seen), Value::Text(whole), Value::Text(theirs)) => {
                let fold = crate::pim::fold::fold;
                let theirs = fold(&theirs);
                let cut = field == Field::Title || field == Field::Location;
                let begins = cut && theirs.len() >= MEANING && fold(&whole).starts_with(&theirs);
                !theirs.is_empty() && (fold(&seen) == theirs || fold(&whole) == theirs || begins)
            }
            (Value::Attendees(here), _, Value::Attendees(theirs)) => {
                let key = |people: &[crate::pim::Attendee]| people.first().map(super::plain::attendee_key);
                key(&here) == key(&theirs)
            }
            _ => false,
        }
    }

    /// The same times, as far as a program of that day could say them; what one side does not say is filled in.
    fn when_alike(&self) -> Option<Outcome> {
        let home = self.rules.home;
        let [here, theirs] = [&self.rules.lens.project(self.pair.here), &self.versions.theirs].map(|r| loose(r, home));
        let same = |field: Field| here.get(field) == theirs.get(field);
        let rule = |record: &Record| match record.get(Field::Recurrence) {
            Value::Rule(rule) => Some(without_far_end(*rule)),
            _ => None,
        };
        if same(Field::Start) && same(Field::Due) && rule(&here) == rule(&theirs) {
            if same(Field::End) {
                return Some(Outcome::Keep);
            }
            let (ours, told) = (self.pair.here.get(Field::End), self.versions.theirs.get(Field::End));
            return match (ours.is_absent(), told.is_absent()) {
                (false, true) => Some(Outcome::Here),
                (true, false) => Some(Outcome::Peer(vec![(Field::End, self.put(Field::End))])),
                _ => None,
            };
        }
        super::matching::one_anniversary(self.pair.here, &self.versions.theirs, home).then_some(Outcome::Keep)
    }

    fn answered(&self, unit: &Unit, fields: &[Field], take: Take) -> Option<Outcome> {
        match (take, fields) {
            (Take::Here, _) => Some(self.decided(unit, Winner::Here)),
            (Take::Peer, _) => Some(self.decided(unit, Winner::Peer)),
            (Take::Both, [field]) if matches!(unit, Unit::List(_)) => Some(self.united(*field)),
            (Take::Both, fields) => self.joined(fields),
        }
    }

    /// Both texts, one after the other.
    fn joined(&self, fields: &[Field]) -> Option<Outcome> {
        let join = |field: &Field| match (self.pair.here.get(*field), self.versions.theirs.get(*field)) {
            (Value::Text(here), Value::Text(theirs)) => {
                let long = matches!(field, Field::Description | Field::Body);
                let joined = super::text::both(&here, &theirs, if long { "\n" } else { " / " });
                matches!(field, Field::Title | Field::Location | Field::Description | Field::Body)
                    .then_some((*field, Value::Text(joined)))
            }
            (here, Value::Absent) => Some((*field, here)),
            (Value::Absent, theirs) => Some((*field, theirs)),
            _ => None,
        };
        let joined: Values = fields.iter().map(join).collect::<Option<_>>()?;
        Some(Outcome::Both { here: joined.clone(), peer: joined })
    }

    /// One side decides a unit, through the lens.
    fn decided(&self, unit: &Unit, winner: Winner) -> Outcome {
        if unit.same(&self.versions.plain.here, &self.versions.plain.theirs) {
            return Outcome::Keep;
        }
        match (unit, winner) {
            (Unit::List(field), _) => self.replaced(*field, winner),
            (_, Winner::Peer) => self.taken(unit),
            _ => Outcome::Here,
        }
    }

    /// Writes a unit's outcome where the direction lets it.
    fn carry(&mut self, unit: &Unit, outcome: Outcome) {
        let (here, peer): (Option<Values>, Option<Values>) = match outcome {
            Outcome::Keep | Outcome::Clash(_) => (None, None),
            Outcome::Here => {
                (None, Some(unit.fields().iter().map(|field| (*field, self.pair.here.get(*field))).collect()))
            }
            Outcome::Peer(values) => (Some(values), None),
            Outcome::Both { here, peer } => {
                self.merged.both |= self.pair.base.is_some() && self.changed_here(unit);
                (Some(here), Some(peer))
            }
        };
        let mut waits = false;
        for (field, value) in here.into_iter().flatten() {
            let is_new = self.merged.here.get(field) != value;
            if is_new && self.rules.may_write_here() {
                self.merged.here.set(field, value);
                self.merged.write_here.push(field);
            }
            waits |= is_new && !self.rules.may_write_here();
        }
        self.keep_theirs(unit);
        for (field, value) in peer.into_iter().flatten() {
            if self.rules.may_write_peer(field) {
                self.merged.content.set(field, value);
                self.sent.push(field);
            } else {
                waits |= !unit.same(&self.versions.plain.here, &self.versions.plain.theirs);
            }
        }
        if waits {
            self.park(unit);
        }
    }

    /// The name programs know it by is no content. Where we have none we take theirs.
    fn uid(&mut self) {
        let theirs = self.pair.theirs.get(Field::Uid);
        let ours = self.pair.here.get(Field::Uid);
        if ours.is_absent() && !theirs.is_absent() && self.rules.may_write_here() {
            self.merged.here.set(Field::Uid, theirs.clone());
            self.merged.write_here.push(Field::Uid);
        }
        self.merged.content.set(Field::Uid, theirs.or(ours));
    }

    /// Leaves a value in the peer's own spelling, if it still means the same: an alarm at an instant does not when the
    /// event was moved.
    fn spell_as_told(&mut self, unit: &Unit, sent: &Record, field: Field, told: Value) {
        let mut spelled = self.merged.content.clone();
        spelled.set(field, told);
        if unit.same(&plain(&self.rules.lens.project(&spelled), self.rules.home), sent) {
            self.merged.content = spelled;
        }
    }

    /// What is really new to the peer, and what it will hold then.
    fn finish(mut self) -> Merged {
        let shown = self.rules.lens.project(&self.merged.content);
        let sent = plain(&shown, self.rules.home);
        for unit in units::of(shown.kind()) {
            let is_new = !unit.same(&sent, &self.versions.plain.theirs);
            let mine = |field: &Field| self.sent.contains(field) && self.holds(*field);
            for field in unit.fields().iter().copied().filter(mine).collect::<Vec<_>>() {
                let told = self.versions.theirs.get(field);
                if is_new && shown.get(field) != told {
                    self.merged.last_seen.set(field, shown.get(field));
                    self.merged.write_peer.push(field);
                } else if !is_new {
                    self.spell_as_told(&unit, &sent, field, told);
                }
            }
        }
        self.merged
    }
}

/// How short the beginning of a text may be that stands for the whole.
pub(super) const MEANING: usize = 4;

/// What a series hangs on: the start, or when it is due.
fn anchor(record: &Record) -> Option<Moment> {
    match record.get(Field::Start).or(record.get(Field::Due)) {
        Value::Moment(moment) => Some(moment),
        _ => None,
    }
}

/// The result of merging a list, for each side.
type Lists<T> = Result<(Vec<T>, Vec<T>), Clash>;
