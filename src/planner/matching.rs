//! Who is who: staged replicas against records the peer does not have.
//!
//! First pairs that are equal through the lens, then pairs that share a number, a mail address or the words of a name,
//! best pair first. A pair nobody can be sure of is a question, and nothing is written for it.

mod diary;
mod doubles;
mod likeness;
mod names;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::plain::plain;
use super::same::same_record;
use super::side::Peer;
use super::types::{Couple, Here, Input};
use crate::pim::{Field, Fingerprint, Kind, Local, Record, Value};
use likeness::{Person, Traits};

pub(super) use diary::one_anniversary;
pub use doubles::{Double, doubles};
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
    /// A staged replica that is the item of a record deleted here, unchanged under a new id.
    Deleted,
    /// The item of a record deleted here, which has a new id.
    Renumbered,
}

/// A bucket with more records than this tells nobody apart.
const CROWD: usize = 60;

/// Begins the keys of buckets whose records agree in all there is to agree in: never too crowded to look into.
const EXACT: char = 'x';

/// Most candidates of one question.
const CANDIDATES: usize = 5;

/// The verdicts on every staged replica and every record it has to do with.
pub(super) fn staged(input: &Input) -> HashMap<usize, Verdict> {
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
    let mut matcher = Matcher { input, staged, open, verdicts: HashMap::new() };
    if !matcher.open.is_empty() {
        matcher.told_by_person();
        matcher.equal_through_lens();
        matcher.dates_of_series();
        matcher.by_likeness();
    }
    matcher.dates_beyond();
    matcher.deleted_here();
    for (index, _) in &matcher.staged {
        matcher.verdicts.entry(*index).or_insert(Verdict::New);
    }
    matcher.left_behind(left);
    matcher.verdicts
}

struct Matcher<'a> {
    input: &'a Input,
    /// Replicas without a record.
    staged: Vec<(usize, &'a Record)>,
    /// Records the peer does not have, or has no longer; each once, and none that another replica stands for.
    open: Vec<(usize, &'a Record)>,
    verdicts: HashMap<usize, Verdict>,
}

/// A possible pair: places in `staged` and `open`.
#[derive(Debug, Clone, Copy)]
struct Edge {
    score: u32,
    staged: usize,
    open: usize,
    sure: bool,
}

impl Matcher<'_> {
    fn join(&mut self, staged: usize, open: usize) {
        self.verdicts.insert(staged, Verdict::Same(open));
        self.verdicts.insert(open, Verdict::Joined);
    }

    fn is_free(&self, index: usize) -> bool {
        !self.verdicts.contains_key(&index)
    }

    /// Items whose record was deleted here, while the same came here anew by another way: they go on together. Of those
    /// nobody can be sure of, nothing is asked: what becomes of them is decided without.
    fn left_behind(&mut self, left: Vec<(usize, &Record)>) {
        let couples = &self.input.couples;
        let anew = |index: &usize| couples[*index].replica.is_none() && !self.verdicts.contains_key(index);
        let open: Vec<_> = self.open.iter().filter(|(index, _)| anew(index)).copied().collect();
        if left.is_empty() || open.is_empty() {
            return;
        }
        let mut matcher = Matcher { input: self.input, staged: left, open, verdicts: HashMap::new() };
        matcher.equal_through_lens();
        matcher.by_likeness();
        let sure = |verdict: &Verdict| matches!(verdict, Verdict::Same(_) | Verdict::Joined);
        self.verdicts.extend(matcher.verdicts.into_iter().filter(|(_, verdict)| sure(verdict)));
    }

    fn may_be(&self, staged: usize, open: usize) -> bool {
        let record = self.input.couples[open].record;
        record.is_none_or(|record| !self.input.couples[staged].not_same_as.contains(&record))
    }

    /// What a person said goes before everything.
    fn told_by_person(&mut self) {
        let mut open: HashMap<_, Vec<(usize, &Record)>> = HashMap::new();
        for (index, ours) in &self.open {
            let record = self.input.couples[*index].record;
            record.into_iter().for_each(|record| open.entry(record).or_default().push((*index, *ours)));
        }
        for (index, told) in self.staged.clone() {
            let known = self.input.couples[index].same_as.and_then(|record| open.get(&record));
            let free = known.into_iter().flatten().filter(|(index, _)| self.is_free(*index));
            // Of a series that stands here date by date it is the likeliest.
            let (region, home) = (&self.input.policy.region, self.input.policy.home);
            let best = free.max_by_key(|(_, ours)| likeness(told, ours, region, home).score).map(|(index, _)| *index);
            best.into_iter().for_each(|open| self.join(index, open));
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
        let dates: HashSet<(String, Local)> = ours.flat_map(|record| diary::overrides(record, home)).collect();
        if dates.is_empty() {
            return;
        }
        let is_date = |record: &Record| diary::single(record, home).is_some_and(|single| dates.contains(&single));
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

    /// Items of records deleted here that a whole list has under new ids, just as the peer last had them.
    fn deleted_here(&mut self) {
        let couples = self.input.couples.iter().enumerate();
        let gone = couples.filter(|(_, couple)| couple.here == Here::Deleted && couple.date.is_none());
        let gone = gone.filter(|(_, couple)| couple.peer() == Peer::Missing);
        let mut looks: HashMap<Fingerprint, Vec<usize>> = HashMap::new();
        for (index, seen) in gone.filter_map(|(index, couple)| Some((index, couple.last_seen.as_ref()?))) {
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

    /// A record as the peer sees it.
    fn shown(&self, record: &Record) -> Record {
        match record.kind() {
            Kind::Contacts => self.input.lens.project(record),
            _ => plain(&self.input.lens.project(record), self.input.policy.home),
        }
    }

    fn by_likeness(&mut self) {
        let mut edges = self.edges();
        edges.sort_by_key(|edge| (std::cmp::Reverse(edge.score), edge.staged, edge.open));
        let mut start = 0;
        while start < edges.len() {
            let score = edges[start].score;
            let end = edges[start..].iter().position(|edge| edge.score != score).map_or(edges.len(), |n| start + n);
            self.level(&edges[start..end]);
            start = end;
        }
        self.questions(&edges);
    }

    /// Joins the sure pairs of one score; who has several equally good choices is asked about.
    fn level(&mut self, edges: &[Edge]) {
        let mut choices: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for edge in edges.iter().filter(|edge| edge.sure && self.is_free(edge.staged)) {
            choices.entry(edge.staged).or_default().push(edge.open);
        }
        // Who joins may leave a single choice to another.
        let mut waiting = choices.len() + 1;
        while choices.len() < waiting {
            waiting = choices.len();
            choices.retain(|staged, choices| match self.only_choice(choices) {
                Some(open) => {
                    self.join(*staged, open);
                    false
                }
                None => true,
            });
        }
        for (staged, choices) in choices {
            self.ask(staged, self.not_joined(choices));
        }
    }

    /// The one record among these that is left; of records that say the same, the first.
    fn only_choice(&self, choices: &[usize]) -> Option<usize> {
        let left = self.not_joined(choices.iter().copied());
        let ours = |open: usize| self.input.couples[open].ours();
        let (first, others) = left.split_first()?;
        let twins = others
            .iter()
            .all(|open| ours(*first).zip(ours(*open)).is_some_and(|(a, b)| same_record(a, b, self.input.policy.home)));
        left.iter().copied().find(|open| twins && self.is_free(*open))
    }

    /// The records among these that did not find their replica, asked about or not.
    fn not_joined(&self, choices: impl IntoIterator<Item = usize>) -> Vec<usize> {
        choices.into_iter().filter(|open| !matches!(self.verdicts.get(open), Some(Verdict::Joined))).collect()
    }

    /// What is left over and perhaps somebody we know.
    fn questions(&mut self, edges: &[Edge]) {
        let mut choices: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for edge in edges.iter().filter(|edge| !edge.sure) {
            choices.entry(edge.staged).or_default().push(edge.open);
        }
        for (staged, choices) in choices {
            if self.is_free(staged) {
                self.ask(staged, self.not_joined(choices));
            }
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

    /// Every pair that shares something, with what speaks for it.
    fn edges(&self) -> Vec<Edge> {
        let (region, home) = (&self.input.policy.region, self.input.policy.home);
        let traits = |list: &[(usize, &Record)]| -> Vec<(usize, Traits)> {
            let free = list.iter().filter(|(index, _)| self.is_free(*index));
            free.filter_map(|(index, record)| Some((*index, Traits::of(record, region, home)?))).collect()
        };
        let staged = traits(&self.staged);
        if staged.is_empty() {
            return Vec::new();
        }
        // What the peer has no place for cannot tell two of its items apart.
        let shown: Vec<(usize, Record)> = match self.input.kind {
            Kind::Contacts => Vec::new(),
            _ => self.open.iter().map(|(index, record)| (*index, self.seen(record))).collect(),
        };
        let shown: Vec<(usize, &Record)> = shown.iter().map(|(index, record)| (*index, record)).collect();
        let open = traits(if shown.is_empty() { &self.open } else { &shown });
        let mut buckets: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, (_, traits)) in open.iter().enumerate() {
            for key in traits.buckets() {
                buckets.entry(key).or_default().push(place);
            }
        }
        let mut edges = Vec::new();
        let mut turns: HashMap<String, usize> = HashMap::new();
        for (index, traits) in &staged {
            let mut seen = HashSet::new();
            let mut near: Vec<usize> = Vec::new();
            for key in traits.lookups() {
                match buckets.get(&key) {
                    Some(bucket) if bucket.len() <= CROWD => near.extend(bucket),
                    // In a crowd of one name and number everyone looks at the next few, so that all find somebody.
                    Some(bucket) if key.starts_with(EXACT) => {
                        let turn = turns.entry(key).or_default();
                        near.extend(bucket.iter().cycle().skip(*turn % bucket.len()).take(CROWD));
                        *turn += 1;
                    }
                    _ => {}
                }
            }
            for place in &near {
                let (other, theirs) = &open[*place];
                if !seen.insert(*place) || !self.may_be(*index, *other) {
                    continue;
                }
                let likeness = traits.likeness(theirs, holders(traits, theirs, &buckets));
                if likeness.opinion != Opinion::Different {
                    let sure = likeness.opinion == Opinion::Same;
                    edges.push(Edge { score: likeness.score, staged: *index, open: *other, sure });
                }
            }
        }
        edges
    }
}

/// How many records have the rarest of the numbers two of them share.
fn holders(a: &Traits, b: &Traits, buckets: &HashMap<String, Vec<usize>>) -> usize {
    let (Traits::Person(a), Traits::Person(b)) = (a, b) else { return 1 };
    let shared = a.phones.iter().filter(|(key, _)| b.phones.iter().any(|(theirs, _)| theirs.may_equal(key)));
    shared.filter_map(|(key, _)| buckets.get(&format!("t{}", key.tail()))).map(Vec::len).min().unwrap_or(1)
}

impl Traits {
    /// Where this is found.
    fn buckets(&self) -> Vec<String> {
        match self {
            Traits::Person(person) => person.buckets(),
            Traits::Entry(entry) => entry.buckets(),
        }
    }

    /// Where to look for others like this.
    fn lookups(&self) -> Vec<String> {
        match self {
            Traits::Person(person) => person.buckets(),
            Traits::Entry(entry) => entry.lookups(),
        }
    }
}

impl Person {
    /// Where this is looked for: by number, by mail address, by the name, by pairs of the first letters of its words;
    /// and by name and number together, for numbers of firms and names of many.
    fn buckets(&self) -> Vec<String> {
        let mut keys: BTreeSet<String> = self.phones.iter().map(|(key, _)| format!("t{}", key.tail())).collect();
        keys.extend(self.mails.iter().map(|mail| format!("m{mail}")));
        let words = &self.names.words;
        keys.insert(format!("n{}", words.join(" ")));
        let start = |word: &String| word.chars().take(4).collect::<String>();
        for (place, first) in words.iter().enumerate().take(6) {
            for second in words.iter().skip(place + 1).take(6) {
                keys.insert(format!("w{} {}", start(first), start(second)));
            }
        }
        let exact = |end: &str| format!("{EXACT}{}|{end}", words.join(" "));
        let ends: Vec<String> = keys.iter().filter(|key| key.starts_with(['t', 'm'])).map(|key| exact(key)).collect();
        if ends.is_empty() && !words.is_empty() {
            keys.insert(exact(""));
        }
        keys.extend(ends);
        keys.remove("n");
        keys.into_iter().collect()
    }
}
