//! Lists of a diary, merged entry by entry: exceptions, overrides, alarms, people, categories, kept properties.
//!
//! The same entry on both sides is found by its key. Times are keyed as times of the series before anybody moved it, so
//! that an exception added here fits a series that was moved there.

use super::{Lists, Outcome, Work, anchor};
use crate::pim::event::{Alarm, Attendee, Override};
use crate::pim::moment::Moment;
use crate::pim::record::Kept;
use crate::pim::recurrence::expand::meant;
use crate::pim::{Field, Record, Span, Trigger, Value, Zone};
use crate::planner::keys;
use crate::planner::list::Clash;
use crate::planner::merge::Winner;
use crate::planner::pair::{Base, Pair};
use crate::planner::plain::{alarm_key, attendee_key, plain};
use crate::planner::same::{counts, kept_normal};

/// An entry with what makes it this entry.
type Keyed<T> = Vec<(String, T)>;

/// The four versions of a list.
struct Four<T> {
    agreement: Keyed<T>,
    here: Keyed<T>,
    last_seen: Keyed<T>,
    theirs: Keyed<T>,
}

/// One entry that both sides have, with what both had.
struct Entry<'a, T> {
    agreement: Option<&'a T>,
    here: &'a T,
    last_seen: Option<&'a T>,
    theirs: &'a T,
}

/// How entries of a list are merged.
trait Merge<T> {
    /// Whether two versions of an entry say the same.
    fn same(&self, a: &T, b: &T) -> bool;
    /// Both versions of an entry, merged.
    fn merge(&self, entry: &Entry<'_, T>) -> Result<(T, T), Clash>;
}

/// Entries that are there or not.
struct Plainly;

impl<T: Clone> Merge<T> for Plainly {
    fn same(&self, _: &T, _: &T) -> bool {
        true
    }

    fn merge(&self, entry: &Entry<'_, T>) -> Result<(T, T), Clash> {
        Ok((entry.here.clone(), entry.theirs.clone()))
    }
}

fn find<'a, T>(list: &'a Keyed<T>, key: &str) -> Option<&'a T> {
    list.iter().find(|(known, _)| known == key).map(|(_, entry)| entry)
}

impl<T: Clone> Four<T> {
    fn entry<'a>(&'a self, key: &str, here: &'a T, theirs: &'a T) -> Entry<'a, T> {
        let (agreement, last_seen) = (find(&self.agreement, key), find(&self.last_seen, key));
        Entry { agreement, here, last_seen, theirs }
    }

    fn merge(&self, how: &impl Merge<T>) -> Lists<T> {
        let (mut here, mut peer) = (Vec::new(), Vec::new());
        for (key, ours) in &self.here {
            if let Some(theirs) = find(&self.theirs, key) {
                here.push(how.merge(&self.entry(key, ours, theirs))?.0);
            } else if find(&self.last_seen, key).is_some() {
                // Removed there.
                if find(&self.agreement, key).is_some_and(|agreed| !how.same(agreed, ours)) {
                    return Err(Clash);
                }
            } else {
                here.push(ours.clone());
                if find(&self.agreement, key).is_none() {
                    peer.push(ours.clone());
                }
            }
        }
        let mut told = Vec::new();
        for (key, theirs) in &self.theirs {
            if let Some(ours) = find(&self.here, key) {
                told.push(how.merge(&self.entry(key, ours, theirs))?.1);
                continue;
            }
            match find(&self.last_seen, key) {
                // Removed here.
                Some(seen) if find(&self.agreement, key).is_some() => {
                    if !how.same(seen, theirs) {
                        return Err(Clash);
                    }
                }
                Some(_) => told.push(theirs.clone()),
                None => {
                    told.push(theirs.clone());
                    here.push(theirs.clone());
                }
            }
        }
        // What the peer has comes first: not everything may fit.
        told.extend(peer);
        Ok((here, told))
    }
}

impl Work<'_> {
    /// Carries what each side changed in a list over to the other.
    pub(super) fn lists(&self, field: Field, parked: bool) -> Outcome {
        let seen = |record: &Record| self.rules.lens.project(record);
        let shown = self.versions.agreement.as_ref().filter(|_| parked).map(seen);
        let last_seen = shown.as_ref().or(self.versions.last_seen.as_ref());
        self.list(field, self.versions.agreement.as_ref(), last_seen)
    }

    /// Both sides keep all that either has.
    pub(super) fn united(&self, field: Field) -> Outcome {
        self.list(field, None, None)
    }

    /// One side gets the list of the other, as far as it can see it.
    pub(super) fn replaced(&self, field: Field, winner: Winner) -> Outcome {
        let shown = self.rules.lens.project(self.pair.here);
        if winner != Winner::Peer {
            return Outcome::Both { here: Vec::new(), peer: vec![(field, shown.get(field))] };
        }
        match self.list(field, Some(self.pair.here), Some(&shown)) {
            Outcome::Both { here, .. } => Outcome::Peer(here),
            other => other,
        }
    }

    fn list(&self, field: Field, agreement: Option<&Record>, last_seen: Option<&Record>) -> Outcome {
        let four = [agreement, Some(self.pair.here), last_seen, Some(&self.versions.theirs)];
        let lists = match field {
            Field::Exceptions | Field::ExtraDates => self.times(field, four).map(values(Value::Moments)),
            Field::Overrides => self.overrides(four).map(values(Value::Overrides)),
            Field::Alarms => self.alarms(four).map(values(Value::Alarms)),
            Field::Attendees => people(four).map(values(Value::Attendees)),
            Field::Categories => words(four).map(values(Value::Words)),
            _ => self.kept(four).map(values(Value::Kept)),
        };
        match lists {
            Err(Clash) => Outcome::Clash(vec![field]),
            Ok((here, peer)) => {
                let here = if same_list(&here, &self.pair.here.get(field)) { self.pair.here.get(field) } else { here };
                Outcome::Both { here: vec![(field, here)], peer: vec![(field, peer)] }
            }
        }
    }

    /// The start that the times of a series are counted from: that of the agreement, else ours.
    fn origin(&self) -> Option<Moment> {
        self.versions.agreement.as_ref().and_then(anchor).or(anchor(self.pair.here))
    }

    /// What makes a time of a series this one, wherever the series was moved since.
    fn time_key(&self, moment: Moment, of: &Record) -> String {
        let home = self.rules.home;
        let place = match (self.framed(anchor(of)), self.framed(self.origin())) {
            (Some(start), Some(origin)) => rebased(moment, start, origin, home),
            _ => moment,
        };
        // A day and its midnight are one time of a series.
        place.utc(home).to_string()
    }

    fn times(&self, field: Field, four: [Option<&Record>; 4]) -> Lists<Moment> {
        let keyed = |side: Placed, record: Option<&Record>| -> Keyed<(Placed, Moment)> {
            let Some(record) = record else { return Vec::new() };
            let Value::Moments(moments) = record.get(field) else { return Vec::new() };
            moments.into_iter().map(|moment| (self.time_key(moment, record), (side, moment))).collect()
        };
        let excepts = field == Field::Exceptions;
        let hidden: Vec<String> = if excepts { self.hidden_overrides() } else { Vec::new() };
        let [agreement, here, last_seen, theirs] = four;
        let otherwise = agreement.map_or_else(Vec::new, |record| self.hidden_dates(record));
        let [mut agreement, here] = [agreement, here].map(|record| keyed(Ours, record));
        if excepts && let Some(record) = four[0] {
            agreement.extend(otherwise.into_iter().map(|at| (self.time_key(at, record), (Ours, at))));
        }
        let [last_seen, mut theirs] = [last_seen, theirs].map(|record| keyed(Theirs, record));
        // A date that takes place otherwise is an exception to those who know no overrides.
        theirs.retain(|(key, _)| !hidden.contains(key));
        let last_seen = last_seen.into_iter().filter(|(key, _)| !hidden.contains(key)).collect();
        let (here, mut peer) = Four { agreement, here, last_seen, theirs }.merge(&Plainly)?;
        if excepts {
            peer.extend(self.hidden_dates(self.pair.here).into_iter().map(|at| (Ours, at)));
        }
        Ok((self.placed(here, Ours), self.placed(peer, Theirs)))
    }

    /// Overrides of ours that the peer, without a place for them, has as exceptions. Without a past, also those it lacks.
    fn hidden_overrides(&self) -> Vec<String> {
        let unsaid = self.pair.base.is_none() || !self.holds(Field::Overrides);
        let list = if let Value::Overrides(list) = self.pair.here.get(Field::Overrides) { list } else { Vec::new() };
        list.iter().filter(|_| unsaid).map(|differs| self.time_key(differs.at, self.pair.here)).collect()
    }

    /// The dates of a record of ours that take place otherwise, where the peer has no place for that.
    fn hidden_dates(&self, of: &Record) -> Vec<Moment> {
        match of.get(Field::Overrides) {
            Value::Overrides(list) if !self.holds(Field::Overrides) => list.iter().map(|differs| differs.at).collect(),
            _ => Vec::new(),
        }
    }

    /// Times of the series where it now is on a side, in the words of that side, none twice.
    fn placed(&self, moments: Vec<(Placed, Moment)>, side: Placed) -> Vec<Moment> {
        let mut placed: Vec<Moment> = Vec::new();
        for (of, moment) in moments {
            let moment = self.place(moment, of, side);
            if placed.iter().all(|known| known.utc(self.rules.home) != moment.utc(self.rules.home)) {
                placed.push(moment);
            }
        }
        placed
    }

    /// A time of the series of one side as one of the series as it now is on a side.
    fn place(&self, moment: Moment, of: Placed, side: Placed) -> Moment {
        let now = match side {
            Ours => anchor(&self.merged.here),
            Theirs => anchor(&self.merged.content),
        };
        let was = match of {
            Ours => anchor(self.pair.here),
            Theirs => anchor(&self.versions.theirs),
        };
        let (Some(start), Some(was), Some(framed)) = (now, self.framed(was), self.framed(now)) else { return moment };
        if of == side && was == framed {
            return moment;
        }
        let placed = rebased(moment, was, framed, self.rules.home);
        match (placed, start) {
            (Moment::Utc(_), Moment::Zoned(_, zone)) => placed.seen_from(zone),
            (Moment::Zoned(..), Moment::Utc(_)) => Moment::Utc(placed.utc(self.rules.home)),
            _ => placed,
        }
    }

    /// A start on the clock on which the series is counted: an instant of the peer is one of our zone.
    fn framed(&self, start: Option<Moment>) -> Option<Moment> {
        let ours = [self.versions.agreement.as_ref().and_then(anchor), anchor(self.pair.here)];
        let zone = ours.into_iter().flatten().find_map(|start| match start {
            Moment::Zoned(_, zone) => Some(zone),
            _ => None,
        });
        match (start?, zone) {
            (start @ Moment::Utc(_), Some(zone)) => Some(start.seen_from(zone)),
            (start, _) => Some(start),
        }
    }

    fn overrides(&self, four: [Option<&Record>; 4]) -> Lists<Override> {
        let keyed = |side: Placed, record: Option<&Record>| -> Keyed<(Placed, Override)> {
            let Some(record) = record else { return Vec::new() };
            let Value::Overrides(list) = record.get(Field::Overrides) else { return Vec::new() };
            list.into_iter().map(|differs| (self.time_key(differs.at, record), (side, differs))).collect()
        };
        let [agreement, here, last_seen, theirs] = four;
        let [agreement, here] = [agreement, here].map(|record| keyed(Ours, record));
        let [last_seen, theirs] = [last_seen, theirs].map(|record| keyed(Theirs, record));
        let (here, peer) = Four { agreement, here, last_seen, theirs }.merge(self)?;
        let place = |list: Vec<(Placed, Override)>, side| {
            list.into_iter().map(|(of, differs)| self.place_override(differs, of, side)).collect()
        };
        Ok((place(here, Ours), place(peer, Theirs)))
    }

    /// A list of ours that hangs on the start, where the start now is.
    pub(super) fn along(&self, field: Field) -> Value {
        match self.pair.here.get(field) {
            Value::Moments(list) => Value::Moments(list.into_iter().map(|at| self.place(at, Ours, Ours)).collect()),
            Value::Overrides(list) => {
                Value::Overrides(list.into_iter().map(|differs| self.place_override(differs, Ours, Ours)).collect())
            }
            Value::Alarms(list) => {
                let (was, now) = (anchor(self.pair.here), anchor(&self.merged.here));
                Value::Alarms(list.into_iter().map(|alarm| self.alarm_moved(alarm, was, now)).collect())
            }
            other => other,
        }
    }

    /// An override where the series now is; one that did not move by itself moves with it.
    fn place_override(&self, differs: Override, of: Placed, side: Placed) -> Override {
        let (home, at) = (self.rules.home, self.place(differs.at, of, side));
        let moved = self.moved_along(&differs, differs.at.utc(home).seconds_until(at.utc(home)));
        Override { at, ..moved }
    }

    /// An override whose date was moved by so many seconds, if it takes place at its date.
    fn moved_along(&self, differs: &Override, seconds: i64) -> Override {
        let home = self.rules.home;
        let mut moved = differs.clone();
        let stays = anchor(&differs.record).is_some_and(|start| start.utc(home) == differs.at.utc(home));
        if seconds == 0 || !stays {
            return moved;
        }
        for field in [Field::Start, Field::End, Field::Due] {
            if let Value::Moment(moment) = moved.record.get(field)
                && let Some(later) = moment.plus(Span::of_seconds(seconds))
            {
                moved.record.set(field, Value::Moment(later));
            }
        }
        moved
    }

    fn alarms(&self, four: [Option<&Record>; 4]) -> Lists<Alarm> {
        let keyed = |side: Placed, record: Option<&Record>| -> Keyed<(Placed, Alarm)> {
            let Some(record) = record else { return Vec::new() };
            let Value::Alarms(list) = record.get(Field::Alarms) else { return Vec::new() };
            list.into_iter().map(|alarm| (self.alarm_key(&alarm, record), (side, alarm))).collect()
        };
        let [agreement, here, last_seen, theirs] = four;
        let [agreement, here] = [agreement, here].map(|record| keyed(Ours, record));
        let [last_seen, theirs] = [last_seen, theirs].map(|record| keyed(Theirs, record));
        let mut lists = Four { agreement, here, last_seen, theirs };
        lists.follow();
        let (here, peer) = lists.merge(self)?;
        let place = |list: Vec<(Placed, Alarm)>, side| {
            list.into_iter().map(|(of, alarm)| self.place_alarm(alarm, of, side)).collect()
        };
        Ok((place(here, Ours), place(peer, Theirs)))
    }

    /// When an alarm rings: what makes it this one.
    fn alarm_key(&self, alarm: &Alarm, of: &Record) -> String {
        let mut one = of.clone();
        one.set(Field::Alarms, Value::Alarms(vec![alarm.clone()]));
        match plain(&one, self.rules.home).get(Field::Alarms) {
            Value::Alarms(list) => list.first().map(|alarm| format!("{:?}", alarm_key(alarm))).unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// An alarm of one side where the series now is on a side. One at an instant, from a peer that has no others, rings
    /// here so long before the start.
    fn place_alarm(&self, alarm: Alarm, of: Placed, side: Placed) -> Alarm {
        let now = anchor(if side == Ours { &self.merged.here } else { &self.merged.content });
        let was = anchor(if of == Ours { self.pair.here } else { &self.versions.theirs });
        let alarm = self.alarm_moved(alarm, was, now);
        let clock = self.rules.lens.clock().filter(|_| of == Theirs && side == Ours);
        let (Trigger::At(at), Some(start), Some(clock)) = (alarm.trigger, now, clock) else { return alarm };
        let before = Span::of_seconds(at.utc(clock.zone).seconds_until(start.utc(clock.zone)));
        Alarm { trigger: Trigger::BeforeStart(before), ..alarm }
    }

    fn kept(&self, four: [Option<&Record>; 4]) -> Lists<Kept> {
        let keyed = |record: Option<&Record>| -> Keyed<Kept> {
            let kept = record.map(|record| record.kept.clone()).unwrap_or_default();
            let key = |property: &Kept| if counts(property) { kept_normal(property) } else { property.name.clone() };
            kept.into_iter().map(|property| (key(&property), property)).collect()
        };
        let [agreement, here, last_seen, mut theirs] = four.map(keyed);
        let mut last_seen = last_seen;
        // What programs keep for themselves is no news, and no loss.
        for list in [&mut last_seen, &mut theirs] {
            list.retain(|(_, property)| counts(property));
        }
        Four { agreement, here, last_seen, theirs }.merge(&Plainly)
    }
}

/// Which side a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Placed {
    Ours,
    Theirs,
}
use Placed::{Ours, Theirs};

impl Merge<(Placed, Override)> for Work<'_> {
    fn same(&self, (_, a): &(Placed, Override), (_, b): &(Placed, Override)) -> bool {
        plain(&a.record, self.rules.home) == plain(&b.record, self.rules.home)
    }

    fn merge(&self, entry: &Entry<'_, (Placed, Override)>) -> Result<((Placed, Override), (Placed, Override)), Clash> {
        let home = self.rules.home;
        let moved = |from: Option<&(Placed, Override)>, to: &(Placed, Override)| {
            from.map_or(0, |(_, from)| from.at.utc(home).seconds_until(to.1.at.utc(home)))
        };
        // A side that moved the series moved this date along, or said so of it: the others follow before they compare.
        let by = [moved(entry.agreement, entry.here), moved(entry.last_seen, entry.theirs)];
        let along = |(_, differs): &(Placed, Override), seconds| self.moved_along(differs, seconds).record;
        let here = along(entry.here, by[1]);
        let theirs = along(entry.theirs, by[0]);
        let base = entry.agreement.zip(entry.last_seen);
        let base = base.map(|(agreed, seen)| [agreed, seen].map(|differs| along(differs, by[0] + by[1])));
        let base = base.as_ref().map(|[agreement, last_seen]| Base { agreement, last_seen });
        let merged = super::merge(self.rules, &Pair { base, ..Pair::fresh(&here, &theirs) });
        if !merged.conflicts.is_empty() {
            return Err(Clash);
        }
        let at = |moved: i64, (own, mine): &(Placed, Override), (other, its): &(Placed, Override)| {
            if moved == 0 { (*own, mine.at) } else { (*other, its.at) }
        };
        let (of_here, at_here) = at(by[1], entry.here, entry.theirs);
        let (of_theirs, at_theirs) = at(by[0], entry.theirs, entry.here);
        Ok((
            (of_here, Override { at: at_here, record: merged.here }),
            (of_theirs, Override { at: at_theirs, record: merged.content }),
        ))
    }
}

impl Merge<(Placed, Alarm)> for Work<'_> {
    fn same(&self, (_, a): &(Placed, Alarm), (_, b): &(Placed, Alarm)) -> bool {
        (&a.action, a.repeat) == (&b.action, b.repeat)
    }

    /// Both ring at one moment; what else is said of it follows who changed it.
    fn merge(&self, entry: &Entry<'_, (Placed, Alarm)>) -> Result<((Placed, Alarm), (Placed, Alarm)), Clash> {
        let changed = |a: Option<&(Placed, Alarm)>, b| a.is_some_and(|a| !self.same(a, b));
        let with = |(side, alarm): &(Placed, Alarm), (_, like): &(Placed, Alarm)| {
            (*side, Alarm { action: like.action.clone(), repeat: like.repeat, ..alarm.clone() })
        };
        let (here, theirs) = (entry.here, entry.theirs);
        match (changed(entry.agreement, here), changed(entry.last_seen, theirs)) {
            (false, false) => Ok((here.clone(), theirs.clone())),
            (true, false) => Ok((here.clone(), with(theirs, here))),
            (false, true) => Ok((with(here, theirs), theirs.clone())),
            (true, true) if self.same(here, theirs) => Ok((here.clone(), theirs.clone())),
            (true, true) => Err(Clash),
        }
    }
}

impl Four<(Placed, Alarm)> {
    /// An alarm that was put to another time keeps what else is said of it here.
    fn follow(&mut self) {
        let is_gone = |key: &str| find(&self.last_seen, key).is_some() && find(&self.theirs, key).is_none();
        let gone: Vec<Alarm> =
            self.here.iter().filter(|(key, _)| is_gone(key)).map(|(_, (_, alarm))| alarm.clone()).collect();
        let is_new = |key: &str| find(&self.last_seen, key).is_none() && find(&self.here, key).is_none();
        let new: Vec<usize> = (0..self.theirs.len()).filter(|place| is_new(&self.theirs[*place].0)).collect();
        if let ([old], [place]) = (&gone[..], &new[..]) {
            let (_, moved) = &mut self.theirs[*place].1;
            moved.kept = old.kept.clone();
            if moved.action == "display" {
                (moved.action, moved.repeat) = (old.action.clone(), moved.repeat.or(old.repeat));
            }
        }
    }
}

fn people(four: [Option<&Record>; 4]) -> Lists<Attendee> {
    let keyed = |record: Option<&Record>| -> Keyed<Attendee> {
        match record.map(|record| record.get(Field::Attendees)) {
            Some(Value::Attendees(people)) => {
                people.into_iter().map(|person| (attendee_key(&person), person)).collect()
            }
            _ => Vec::new(),
        }
    };
    let [agreement, here, last_seen, theirs] = four.map(keyed);
    Four { agreement, here, last_seen, theirs }.merge(&People)
}

struct People;

impl Merge<Attendee> for People {
    fn same(&self, a: &Attendee, b: &Attendee) -> bool {
        let said = |person: &Attendee| {
            let usual = |text: &str, usual: &str| if text == usual { String::new() } else { text.to_owned() };
            let role = usual(&person.role, "req-participant");
            (keys::text(&person.name), role, usual(&person.status, "needs-action"), person.rsvp)
        };
        said(a) == said(b)
    }

    /// What each side changed about one person; where both did, who says more.
    fn merge(&self, entry: &Entry<'_, Attendee>) -> Result<(Attendee, Attendee), Clash> {
        let Entry { agreement, here, last_seen, theirs } = entry;
        let text = |of: fn(&Attendee) -> &String, usual: &str| -> Result<String, Clash> {
            let plain = |person: &Attendee| if of(person) == usual { String::new() } else { keys::text(of(person)) };
            let (ours, told) = (plain(here), plain(theirs));
            let moved_here = agreement.map_or(!ours.is_empty(), |agreed| plain(agreed) != ours);
            let moved_there = last_seen.map_or(!told.is_empty(), |seen| plain(seen) != told);
            match (moved_here, moved_there) {
                _ if ours == told => Ok(of(here).clone()),
                (true, true) if agreement.is_some() => Err(Clash),
                (false, true) => Ok(of(theirs).clone()),
                _ => Ok(of(here).clone()),
            }
        };
        let rsvp = match (agreement, last_seen) {
            (Some(_), Some(seen)) if seen.rsvp != theirs.rsvp => theirs.rsvp,
            _ => here.rsvp,
        };
        let merged = Attendee {
            address: here.address.clone(),
            name: text(|person| &person.name, "")?,
            role: text(|person| &person.role, "req-participant")?,
            status: text(|person| &person.status, "needs-action")?,
            rsvp,
            params: here.params.clone(),
        };
        let told = Attendee { address: theirs.address.clone(), params: theirs.params.clone(), ..merged.clone() };
        let ours = if self.same(&merged, here) { (*here).clone() } else { merged };
        let told = if self.same(&told, theirs) { (*theirs).clone() } else { told };
        Ok((ours, told))
    }
}

fn words(four: [Option<&Record>; 4]) -> Lists<String> {
    let keyed = |record: Option<&Record>| -> Keyed<String> {
        match record.map(|record| record.get(Field::Categories)) {
            Some(Value::Words(words)) => {
                let words = words.into_iter().filter(|word| !word.trim().is_empty());
                words.map(|word| (keys::text(&word), word)).collect()
            }
            _ => Vec::new(),
        }
    };
    let [agreement, here, last_seen, theirs] = four.map(keyed);
    Four { agreement, here, last_seen, theirs }.merge(&Plainly)
}

fn values<T>(wrap: impl Fn(Vec<T>) -> Value) -> impl Fn((Vec<T>, Vec<T>)) -> (Value, Value) {
    move |(here, peer)| {
        let value = |list: Vec<T>| if list.is_empty() { Value::Absent } else { wrap(list) };
        (value(here), value(peer))
    }
}

/// Whether two lists hold the same entries, in whatever order: then ours stays as it stands.
fn same_list(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Moments(a), Value::Moments(b)) => a.len() == b.len() && a.iter().all(|moment| b.contains(moment)),
        _ => a == b,
    }
}

/// Whether a moment is one of the times of day at which a series takes place.
fn fits(moment: Moment, start: Moment, home: Zone) -> bool {
    match start {
        Moment::Date(_) => moment.is_date(),
        _ => {
            let zone = zone_of(start, home);
            let clock = |moment: Moment| zone.of_utc(moment.utc(home));
            let time = |moment: Moment| {
                let local = clock(moment);
                (local.hour(), local.minute(), local.second())
            };
            !moment.is_date() && time(meant(start, moment, home)) == time(start)
        }
    }
}

fn zone_of(start: Moment, home: Zone) -> Zone {
    if let Moment::Zoned(_, zone) = start { zone } else { home }
}

/// A time of a series that was moved: as far from the new start as it was from the old one, on the clock. What is no
/// time of the series stays where it is.
fn rebased(moment: Moment, from: Moment, to: Moment, home: Zone) -> Moment {
    let moment = if fits(moment, from, home) || moment.is_date() {
        meant(from, moment, home)
    } else {
        return meant(to, moment, home);
    };
    let hangs = |start: Moment| !matches!(start, Moment::Date(_) | Moment::Floating(_));
    if from.is_date() == to.is_date() && hangs(from) == hangs(to) && from.utc(home) == to.utc(home) {
        return meant(to, moment, home);
    }
    let clock = |moment: Moment, zone: Zone| match moment {
        Moment::Date(_) | Moment::Floating(_) => moment.local(),
        _ => zone.of_utc(moment.utc(home)),
    };
    // Each on its own clock: two zones do not change to summer time on one day.
    let (was, zone) = (zone_of(from, home), zone_of(to, home));
    let by = clock(from, was).seconds_until(clock(to, zone));
    let Some(local) = clock(moment, was).plus_seconds(by) else { return moment };
    match to {
        Moment::Date(_) => Moment::Date(local.date()),
        Moment::Floating(_) => Moment::Floating(local),
        Moment::Zoned(..) => Moment::Zoned(local, zone),
        Moment::Utc(_) => Moment::Utc(zone.to_utc(local)),
    }
}
