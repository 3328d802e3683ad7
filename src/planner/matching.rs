//! Who is who: staged replicas against records the peer does not have.
//!
//! First pairs that are equal through the lens, then those that share a number, a mail address, a name or a time, as the
//! best assignment all in all. A pair nobody can be sure of is a question, and nothing is written for it.

mod after;
mod assign;
mod candidates;
mod diary;
mod doubles;
mod entries;
mod forms;
mod fuller;
mod likeness;
mod names;
mod person;
mod prepared;
mod room;
mod sound;
#[cfg(test)]
mod tests;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::merge::Rules;
use super::plain::plain;
use super::same::same_record;
use super::side::Peer;
use super::types::{Couple, Here, InFlight, Input, ReplicaId};
use crate::pim::{Field, Fingerprint, Kind, Local, Record, Value};
use after::After;
use assign::{Edge, Order, assign};
use candidates::{Holders, Index, compare};
use likeness::Traits;
use person::Around;
use prepared::Prepared;

pub(super) use diary::{one_anniversary, titles_alike};
pub use doubles::{Double, doubles};
pub(super) use fuller::fuller;
pub use likeness::{Likeness, Opinion, Sign, likeness};
pub(super) use names::{names_alike, names_equal};

/// What becomes of a couple that takes part in matching. Numbers are places in the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A staged replica nobody here is like.
    New,
    /// A staged replica that is this couple's record.
    Same(usize),
    /// A staged replica that may be one of these, best first.
    Ask(Vec<usize>),
    /// A record somebody has to be asked about.
    Asked,
    /// A record that was found again.
    Joined,
    /// A staged replica that is one date of a series we have: the peer could not say otherwise that it differs, or it
    /// got the series in single dates and this is one outside of what is told it now. It stays as it is.
    Part,
    /// A staged replica that is one more entry of this couple's record, which has its replica: the peer has no room for
    /// all numbers in one. It stays as it is.
    Further(usize),
    /// A staged replica that is the item of a record deleted here, unchanged under a new id.
    Deleted,
    /// A staged replica that is the item of this couple's record, deleted here, edited and under a new id.
    Again(usize),
    /// The item of a record deleted here, which has a new id.
    Renumbered,
}

/// From this score on a question is none if the peer had the record and lost it: it has it again under a new id.
const RETURNS: u32 = 5000;

/// Most candidates of one question.
const CANDIDATES: usize = 5;

/// The verdicts on every staged replica and every record it has to do with.
pub(super) fn staged(input: &Input, rules: &Rules<'_>) -> HashMap<usize, Verdict> {
    let couples = input.couples.iter().enumerate();
    let told = |wanted: fn(&Couple) -> bool| -> Vec<(usize, &Record)> {
        couples.clone().filter(|(_, c)| wanted(c)).filter_map(|(i, c)| Some((i, c.told()?))).collect()
    };
    let (staged, left) = (told(Couple::is_staged), told(|couple| couple.here == Here::Deleted));
    if staged.is_empty() && left.is_empty() {
        return HashMap::new();
    }
    let mut taken: HashSet<_> =
        couples.clone().filter(|(_, c)| c.told().is_some()).filter_map(|(_, c)| c.subject()).collect();
    let open = couples
        .clone()
        .filter_map(|(i, c)| Some((i, c.ours()?, c)))
        .filter(|(_, _, c)| {
            !matches!(c.peer(), Peer::Has(_)) && c.subject().is_none_or(|subject| taken.insert(subject))
        })
        .map(|(i, ours, _)| (i, ours))
        .collect();
    let after = if input.kind == Kind::Contacts { After::all(input, rules) } else { HashMap::new() };
    let mut matcher = Matcher::new(input, rules, &after, staged, open);
    matcher.told_by_person();
    if !matcher.open.is_empty() {
        matcher.equal_through_lens();
        matcher.as_they_were();
        matcher.dates_of_series();
        matcher.by_likeness();
    } else {
        matcher.further_entries(&[]);
    }
    matcher.dates_beyond();
    matcher.deleted_here();
    matcher.edited_there();
    for (index, _) in &matcher.staged {
        matcher.verdicts.entry(*index).or_insert(Verdict::New);
    }
    matcher.left_behind(left);
    matcher.verdicts
}

/// Items that the peer told of in a session which broke off, and now, where it should have told of them again, did not
/// (`untold`), while it tells the same as new: it has them under other ids.
pub fn renumbered(input: &Input, untold: &BTreeSet<ReplicaId>) -> Vec<ReplicaId> {
    let couples = input.couples.iter().enumerate().filter(|(_, couple)| couple.date.is_none());
    let told = couples.filter_map(|(index, couple)| Some((index, couple.told()?)));
    let is_untold =
        |(index, _): &(usize, &Record)| input.couples[*index].replica.is_some_and(|id| untold.contains(&id));
    let (open, staged): (Vec<_>, Vec<_>) = told.partition(is_untold);
    let staged = staged.into_iter().filter(|(index, _)| input.couples[*index].is_staged()).collect();
    let rules = Rules::new(&input.lens, &input.policy, input.kind);
    let after = HashMap::new();
    let mut matcher = Matcher::new(input, &rules, &after, staged, open);
    if !matcher.staged.is_empty() && !matcher.open.is_empty() {
        matcher.equal_through_lens();
        matcher.by_likeness();
    }
    let told = |index: usize| input.couples[index].told();
    let is_one = |a: Option<&Record>, b: Option<&Record>| {
        matcher.one(a, b) || a.zip(b).is_some_and(|(a, b)| matcher.shown(a) == matcher.shown(b))
    };
    let same = |(staged, verdict): (&usize, &Verdict)| match verdict {
        Verdict::Same(open) if is_one(told(*staged), told(*open)) => input.couples[*open].replica,
        _ => None,
    };
    let mut renumbered: Vec<_> = matcher.verdicts.iter().filter_map(same).collect();
    renumbered.sort();
    renumbered
}

struct Matcher<'a> {
    input: &'a Input,
    rules: &'a Rules<'a>,
    after: &'a HashMap<usize, After>,
    prepared: Rc<Prepared<'a>>,
    /// Replicas without a record.
    staged: Vec<(usize, &'a Record)>,
    /// Records the peer does not have, or has no longer; each once, and none that another replica stands for.
    open: Vec<(usize, &'a Record)>,
    verdicts: HashMap<usize, Verdict>,
}

impl<'a> Matcher<'a> {
    fn new(
        input: &'a Input,
        rules: &'a Rules<'a>,
        after: &'a HashMap<usize, After>,
        staged: Vec<(usize, &'a Record)>,
        open: Vec<(usize, &'a Record)>,
    ) -> Matcher<'a> {
        let prepared = Rc::new(Prepared::new(&input.policy.region, input.policy.home));
        Matcher { input, rules, after, prepared, staged, open, verdicts: HashMap::new() }
    }

    /// Compares only these.
    fn among(&self, staged: Vec<(usize, &'a Record)>, open: Vec<(usize, &'a Record)>) -> Matcher<'a> {
        Matcher { prepared: self.prepared.clone(), staged, open, verdicts: HashMap::new(), ..*self }
    }

    /// Who has which number, who is in question or not.
    fn holders(&self) -> &Holders {
        self.prepared.holders(self.everyone())
    }

    fn join(&mut self, staged: usize, open: usize) {
        self.verdicts.insert(staged, Verdict::Same(open));
        self.verdicts.insert(open, Verdict::Joined);
    }

    fn is_free(&self, index: usize) -> bool {
        !self.verdicts.contains_key(&index)
    }

    /// Items whose record was deleted here, while the same came here anew by another way, or one just as the item last was:
    /// they go on together. Of those nobody can be sure of, nothing is asked: what becomes of them is decided without.
    fn left_behind(&mut self, left: Vec<(usize, &'a Record)>) {
        let couples = &self.input.couples;
        let before: Vec<_> =
            left.iter().filter_map(|(index, _)| Some((*index, couples[*index].last_seen.as_ref()?))).collect();
        self.go_on(left, |matcher| {
            matcher.equal_through_lens();
            matcher.by_likeness();
        });
        self.go_on(before, Matcher::equal_through_lens);
    }

    fn go_on(&mut self, left: Vec<(usize, &'a Record)>, compare: impl FnOnce(&mut Matcher<'a>)) {
        let couples = &self.input.couples;
        let anew = |index: usize| couples[index].replica.is_none() && self.is_free(index);
        let staged: Vec<_> = left.into_iter().filter(|(index, _)| self.is_free(*index)).collect();
        let open: Vec<_> = self.open.iter().filter(|(index, _)| anew(*index)).copied().collect();
        let mut matcher = self.among(staged, open);
        compare(&mut matcher);
        let sure = |verdict: &Verdict| matches!(verdict, Verdict::Same(_) | Verdict::Joined);
        self.verdicts.extend(matcher.verdicts.into_iter().filter(|(_, verdict)| sure(verdict)));
    }

    /// Whether this is a question that stands since an earlier run.
    fn was_asked(&self, staged: usize, open: usize) -> bool {
        let record = self.input.couples[open].record;
        record.is_some_and(|record| self.input.couples[staged].asked.contains(&record))
    }

    fn may_be(&self, staged: usize, open: usize) -> bool {
        let record = self.input.couples[open].record;
        record.is_none_or(|record| !self.input.couples[staged].not_same_as.contains(&record))
    }

    /// What a person said goes before everything.
    fn told_by_person(&mut self) {
        let couples = &self.input.couples;
        let answer = |(index, told): &(usize, &'a Record)| Some((*index, *told, couples[*index].same_as?));
        let answers: Vec<_> = self.staged.iter().filter_map(answer).collect();
        if answers.is_empty() {
            return;
        }
        let mut open: HashMap<_, Vec<(usize, &Record)>> = HashMap::new();
        for (index, ours) in &self.open {
            let record = couples[*index].record;
            record.into_iter().for_each(|record| open.entry(record).or_default().push((*index, *ours)));
        }
        let has_entry = |(_, couple): &(usize, &Couple)| couple.told().is_some();
        let entries = couples.iter().enumerate().rev().filter(has_entry);
        let wholes: HashMap<_, usize> = entries.filter_map(|(index, couple)| Some((couple.record?, index))).collect();
        let (region, home) = (&self.input.policy.region, self.input.policy.home);
        for (index, told, record) in answers {
            let free = open.get(&record).into_iter().flatten().filter(|(index, _)| self.is_free(*index));
            // Of a series that stands here date by date it is the likeliest.
            let best = free.max_by_key(|(_, ours)| likeness(told, ours, region, home).score).map(|(index, _)| *index);
            best.into_iter().for_each(|open| self.join(index, open));
            // The record has its entry already: this is another one.
            let is_whole = |whole: &&usize| self.is_free(index) && self.is_entry_of(index, **whole);
            let whole = wholes.get(&record).filter(is_whole);
            whole.into_iter().for_each(|whole| _ = self.verdicts.insert(index, Verdict::Further(*whole)));
        }
    }

    /// Pairs the peer could not tell apart. Where there are more records than replicas of one look, likeness decides.
    fn equal_through_lens(&mut self) {
        let mut looks: HashMap<Fingerprint, (Vec<usize>, Vec<usize>)> = HashMap::new();
        let look = |record: &Record| Some(self.shown(record)).filter(|r| !r.is_empty()).map(|r| r.fingerprint());
        for (index, record) in self.staged.iter().filter(|(index, _)| self.is_free(*index)) {
            if let Some(look) = look(record) {
                looks.entry(look).or_default().0.push(*index);
            }
        }
        for (index, record) in self.open.iter().filter(|(index, _)| self.is_free(*index)) {
            if let Some(look) = look(record).and_then(|look| looks.get_mut(&look)) {
                look.1.push(*index);
            }
        }
        let mut groups: Vec<_> = looks.into_values().filter(|(_, open)| !open.is_empty()).collect();
        groups.sort();
        for (staged, open) in groups {
            let first = self.input.couples[open[0]].ours();
            let twins = open.iter().all(|index| self.input.couples[*index].ours() == first);
            if staged.len() < open.len() && !twins {
                continue;
            }
            for (staged, open) in staged.into_iter().zip(open) {
                if self.may_be(staged, open) {
                    self.join(staged, open);
                }
            }
        }
    }

    /// Single events that we have as dates of a series which differ from it.
    fn dates_of_series(&mut self) {
        let home = self.input.policy.home;
        let ours = self.input.couples.iter().filter_map(|couple| couple.ours());
        let mut dates: HashMap<Local, Vec<String>> = HashMap::new();
        for (title, at) in ours.flat_map(|record| diary::overrides(record, home)) {
            dates.entry(at).or_default().push(title);
        }
        if dates.is_empty() {
            return;
        }
        let is_date = |record: &Record| {
            let Some((title, at)) = diary::single(record, home) else { return false };
            dates.get(&at).is_some_and(|titles| titles.iter().any(|whole| diary::is_cut_of(&title, whole)))
        };
        for (index, record) in self.staged.clone() {
            if self.is_free(index) && is_date(record) {
                self.verdicts.insert(index, Verdict::Part);
            }
        }
    }

    /// Single events that are further dates of series which the peer gets in single dates.
    fn dates_beyond(&mut self) {
        let home = self.input.policy.home;
        let mut series: HashMap<String, Vec<&Record>> = HashMap::new();
        for record in &self.input.series {
            diary::titles(record).into_iter().for_each(|title| series.entry(title).or_default().push(record));
        }
        let staged = if series.is_empty() { Vec::new() } else { self.staged.clone() };
        for (index, record) in staged {
            let Some((title, at)) = diary::single(record, home).filter(|_| self.is_free(index)) else { continue };
            let of = |series: &&Record| diary::has_date(series, &title, at, home);
            if series.get(&title).is_some_and(|series| series.iter().any(of)) {
                self.verdicts.insert(index, Verdict::Part);
            }
        }
    }

    /// Entries that the peer has under new ids just as it last had them, whatever was done to their records since.
    fn as_they_were(&mut self) {
        let couples = &self.input.couples;
        let before = |index: usize| couples[index].last_seen.as_ref().filter(|_| couples[index].date.is_none());
        let free = |list: &[(usize, &'a Record)]| -> Vec<_> {
            list.iter().filter(|(index, _)| self.is_free(*index)).copied().collect()
        };
        let open = free(&self.open).into_iter().filter_map(|(index, _)| Some((index, before(index)?))).collect();
        let mut matcher = self.among(free(&self.staged), open);
        matcher.equal_through_lens();
        self.verdicts.extend(matcher.verdicts);
    }

    /// What the peer last had, or may have got, of records deleted here whose items have no ids any more, or none yet.
    fn gone(&self, is_gone: impl Fn(Peer<'_>) -> bool) -> Vec<(usize, &'a Record)> {
        let couples = self.input.couples.iter().enumerate();
        let gone = couples
            .filter(|(index, couple)| couple.here == Here::Deleted && couple.date.is_none() && self.is_free(*index));
        let seen = |couple: &'a Couple| match (couple.peer(), &couple.in_flight) {
            (Peer::Never, Some(InFlight::Addition(sent))) => Some(&**sent),
            (peer, _) => couple.last_seen.as_ref().filter(|_| is_gone(peer)),
        };
        gone.filter_map(|(index, couple)| Some((index, seen(couple)?))).collect()
    }

    /// Items of records deleted here that are there under new ids, just as the peer last had them.
    fn deleted_here(&mut self) {
        let mut looks: HashMap<Fingerprint, Vec<usize>> = HashMap::new();
        for (index, seen) in self.gone(|peer| peer == Peer::Missing) {
            looks.entry(self.shown(seen).fingerprint()).or_default().push(index);
        }
        let staged = if looks.is_empty() { Vec::new() } else { self.staged.clone() };
        for (index, told) in staged.into_iter().filter(|(_, told)| !told.is_empty()) {
            let free = self.is_free(index);
            let known = looks.get_mut(&self.shown(told).fingerprint()).filter(|_| free).and_then(Vec::pop);
            if let Some(known) = known {
                self.verdicts.insert(index, Verdict::Deleted);
                self.verdicts.insert(known, Verdict::Renumbered);
            }
        }
    }

    /// Items of records deleted here that are there under new ids and were edited. Of an entry, as good as any is good
    /// enough, for what it says stays whichever record says it; a person has to be that person.
    fn edited_there(&mut self) {
        let staged: Vec<_> = self.staged.iter().filter(|(index, _)| self.is_free(*index)).copied().collect();
        let open = self.gone(|peer| matches!(peer, Peer::Missing | Peer::Gone));
        if staged.is_empty() || open.is_empty() {
            return;
        }
        let mut matcher = self.among(staged, open);
        matcher.by_likeness();
        let mut found: Vec<_> = matcher.verdicts.into_iter().collect();
        found.sort_by_key(|(index, _)| *index);
        for (staged, verdict) in found {
            let gone = match verdict {
                Verdict::Same(gone) => Some(gone),
                Verdict::Ask(gone) if self.input.kind != Kind::Contacts => {
                    gone.into_iter().find(|gone| self.is_free(*gone))
                }
                _ => None,
            };
            if let Some(gone) = gone.filter(|gone| self.is_free(*gone)) {
                self.verdicts.insert(staged, Verdict::Again(gone));
                self.verdicts.insert(gone, Verdict::Renumbered);
            }
        }
    }

    /// A record as the peer sees it.
    fn shown(&self, record: &Record) -> Record {
        match record.kind() {
            Kind::Contacts => self.input.lens.project(record),
            _ => plain(&self.input.lens.project(record), self.input.policy.home),
        }
    }

    /// The best pairs, all in all; who has equally good choices is asked about.
    fn by_likeness(&mut self) {
        let edges = self.edges();
        let sure: Vec<Edge> = edges.iter().filter(|edge| edge.sure).copied().collect();
        let home = self.input.policy.home;
        let ours = |open: usize| self.input.couples[open].ours();
        let twins = |a: usize, b: usize| ours(a).zip(ours(b)).is_some_and(|(a, b)| same_record(a, b, home));
        let order = if self.input.kind == Kind::Contacts { Order::AllInAll } else { Order::BestFirst };
        let choices = assign(&sure, order, twins);
        let divided = self.divided(&sure);
        let mut asked = BTreeSet::new();
        for choice in &choices {
            let one = |rival: &usize| {
                self.one_person(choice.staged, *rival)
                    || [choice.staged, *rival].iter().all(|staged| self.is_entry_of(*staged, choice.open))
            };
            let rival = choice.rival.filter(|rival| !one(rival));
            asked.extend((choice.instead.is_some() || divided.contains(&choice.staged)).then_some(choice.staged));
            asked.extend(rival.into_iter().flat_map(|rival| [choice.staged, rival]));
        }
        for choice in choices.iter().filter(|choice| !asked.contains(&choice.staged)) {
            self.join(choice.staged, choice.open);
        }
        self.further_entries(&edges);
        self.questions(&edges);
    }

    /// Whether two staged replicas are one person, as far as one can see.
    fn one_person(&self, a: usize, b: usize) -> bool {
        self.one(self.input.couples[a].told(), self.input.couples[b].told())
    }

    fn one(&self, a: Option<&Record>, b: Option<&Record>) -> bool {
        let (region, home) = (&self.input.policy.region, self.input.policy.home);
        a.zip(b).is_some_and(|(a, b)| likeness(a, b, region, home).opinion == Opinion::Same)
    }

    /// What is left over and perhaps somebody we know. Where some pairs are sure, only those are in question.
    fn questions(&mut self, edges: &[Edge]) {
        let mut choices: BTreeMap<usize, Vec<Edge>> = BTreeMap::new();
        for edge in edges.iter().filter(|edge| self.is_free(edge.staged)) {
            choices.entry(edge.staged).or_default().push(*edge);
        }
        for (staged, mut choices) in choices {
            choices.retain(|edge| !matches!(self.verdicts.get(&edge.open), Some(Verdict::Joined)));
            let sure = choices.iter().any(|edge| edge.sure);
            choices.retain(|edge| edge.sure || !sure);
            // A question stays the one that was asked, unless there were more to choose from than could be offered.
            let asked = self.input.couples[staged].asked.len();
            if asked < CANDIDATES && choices.iter().any(|edge| self.was_asked(staged, edge.open)) {
                choices.retain(|edge| edge.sure || self.was_asked(staged, edge.open));
            }
            choices.sort_by_key(|edge| (std::cmp::Reverse(edge.score), edge.open));
            self.ask(staged, choices.iter().map(|edge| edge.open).collect());
        }
    }

    /// Asks whether a replica is one of these. All of them wait for the answer, also those too many to be offered.
    fn ask(&mut self, staged: usize, mut open: Vec<usize>) {
        if open.is_empty() {
            return;
        }
        open.iter().for_each(|index| {
            self.verdicts.insert(*index, Verdict::Asked);
        });
        open.truncate(CANDIDATES);
        self.verdicts.insert(staged, Verdict::Ask(open));
    }

    /// Our record with no more recurrence than the peer can hold; its texts whole.
    fn seen(&self, record: &Record) -> Record {
        let mut seen = record.clone();
        for field in [Field::Recurrence, Field::ExtraDates, Field::Due, Field::Start, Field::Location] {
            if !self.input.lens.holds(field) {
                seen.set(field, Value::Absent);
            }
        }
        seen
    }

    /// Those still free, in an order that is theirs, not that of the input.
    fn traits(&self, list: &[(usize, &'a Record)], of: impl Fn(&'a Record) -> Option<Traits>) -> Vec<(usize, Traits)> {
        let free = list.iter().filter(|(index, _)| self.is_free(*index));
        let mut traits: Vec<_> = free.filter_map(|(index, record)| Some((*index, of(record)?))).collect();
        traits.sort_by_cached_key(|(index, traits)| (traits.look(), *index));
        traits
    }

    /// Every pair that shares something, with what speaks for it.
    fn edges(&self) -> Vec<Edge> {
        let mut staged = self.traits(&self.staged, |record| self.prepared.traits(record));
        if staged.is_empty() {
            return Vec::new();
        }
        room::find_room(&mut staged);
        // What the peer has no place for cannot tell two of its items apart.
        let open = self.traits(&self.open, |record| match self.input.kind {
            Kind::Contacts => self.prepared.traits(record),
            _ => Traits::of(&self.seen(record), &self.input.policy.region, self.input.policy.home),
        });
        let index = Index::of(open.iter().map(|(_, traits)| traits));
        let all = self.holders();
        let mut edges = Vec::new();
        let mut turns = HashMap::new();
        for (staged, traits) in &staged {
            for place in index.near(traits, &mut turns) {
                let (open, theirs) = &open[place];
                if !self.may_be(*staged, *open) {
                    continue;
                }
                let (stands, back) = (self.was_asked(*staged, *open), self.input.couples[*open].replica.is_some());
                let Likeness { opinion, score, .. } =
                    if stands { traits.likeness(theirs, Around::NOBODY) } else { compare(traits, theirs, all) };
                if opinion != Opinion::Different {
                    let sure = !stands && (opinion == Opinion::Same || score >= RETURNS && back);
                    edges.push(Edge { score, staged: *staged, open: *open, sure });
                }
            }
        }
        edges
    }
}
