//! Series at a peer that cannot be told them: each date is an item of its own, and a couple of its own in the plan.
//!
//! An item is known as a date of its series by what is written down of it, by its name and by what it says; a date that
//! the peer changed or deleted is changed or left out in the series here. The window moves on with every session: what
//! has left it is no longer put back, and what becomes of it at the peer deletes nothing here.

use std::collections::{HashMap, HashSet};

use crate::format::Syntax;
use crate::format::series::{Split, Telling};
use crate::pim::recurrence::Window;
use crate::pim::{Event, Kind, Lens, Local, Moment, Record, Zone, repetition};
use crate::planner::{Couple, Direction, Here, Reach, RecordId};
use crate::profile;
use crate::service::Service;
use crate::store::Peer;

use super::description;
use super::period::{Period, today};

/// Days behind us of which dates are told.
const BEHIND: i64 = 31;
/// Days ahead.
const AHEAD: i64 = 366;
/// Most dates of one series.
const MOST: usize = 400;

/// The couples of a plan, with the series that stand in it date by date.
pub(super) struct Unfolded {
    pub(super) couples: Vec<Couple>,
    pub(super) series: Vec<Record>,
}

/// What dates are told of series.
pub(super) struct Unfolding {
    telling: Telling,
    window: Window,
    direction: Direction,
}

impl Service {
    /// How series are told to a peer; nothing of one that said nothing about itself.
    pub(super) fn unfolding(&self, peer: &Peer, kind: Kind, lens: &Lens, direction: Direction) -> Option<Unfolding> {
        let known = description(peer).filter(|_| kind == Kind::Events)?;
        let capacity = known.capacities.get(&kind)?;
        let syntax = Syntax::of_media(&capacity.media_type, Some(&capacity.version)).filter(|s| s.holds(kind))?;
        let dialect = profile::load(&known.profile).ok()?.dialect(syntax, self.zone());
        let telling = Telling { syntax, dialect, lens: lens.clone() };
        let window = Period::of(peer).within(window(self.now(), self.zone())?, self.now());
        Some(Unfolding { telling, window, direction })
    }
}

/// What part of time is told at a moment, milliseconds since 1970.
fn window(now: i64, home: Zone) -> Option<Window> {
    let today = today(now, home)?;
    let day = |days| Some(today.plus_days(days)?.midnight());
    Some(Window { from: day(-BEHIND)?, until: day(AHEAD)?, home })
}

impl Unfolding {
    /// The couples of a plan: a series that the peer cannot be told stands in it date by date.
    pub(super) fn unfold(&self, couples: Vec<Couple>) -> Unfolded {
        let mut unfolded = Unfolded { couples: Vec::new(), series: Vec::new() };
        let mut told: HashMap<RecordId, Vec<Couple>> = HashMap::new();
        let mut rest = Vec::new();
        for couple in couples {
            match couple.record {
                Some(series) if couple.date.is_some() => told.entry(series).or_default().push(couple),
                _ => rest.push(couple),
            }
        }
        for couple in rest {
            let dates = couple.record.and_then(|record| told.remove(&record)).unwrap_or_default();
            match &couple.here {
                Here::Present(record) if !dates.is_empty() || record.event().is_some_and(Event::is_series) => {
                    let record = record.clone();
                    self.series(couple, &record, dates, &mut unfolded);
                }
                _ => {
                    unfolded.couples.push(couple);
                    unfolded.couples.extend(dates.into_iter().map(gone));
                }
            }
        }
        unfolded.couples.extend(told.into_values().flatten().map(gone));
        unfolded
    }

    /// A series that is here, as the peer is told it.
    fn series(&self, whole: Couple, record: &Record, told: Vec<Couple>, unfolded: &mut Unfolded) {
        // Who becomes like the peer takes no date for missing there that never was.
        if self.direction == Direction::ReplaceHere && told.is_empty() {
            return unfolded.couples.push(whole);
        }
        let split = self.telling.split(record, self.window, MOST);
        let mut dates = Dates { of: self, record, split: &split, taken: HashSet::new(), couples: Vec::new() };
        let orphans = dates.known(told);
        match (split.is_told, whole.replica) {
            (true, _) => unfolded.couples.push(whole.clone()),
            // The item that was the series is its first date from now on.
            (false, Some(_)) => dates.first(whole.clone()),
            (false, None) => {}
        }
        dates.moved(orphans);
        if self.direction != Direction::ReplaceHere {
            dates.begin(whole.record);
        }
        unfolded.couples.append(&mut dates.couples);
        if !split.is_told {
            unfolded.series.push(record.clone());
        }
    }

    fn is_near(&self, at: Moment) -> bool {
        let [from, until] = [self.window.from, self.window.until].map(|end| self.window.home.to_utc(end));
        (from..until).contains(&at.utc(self.window.home))
    }
}

/// The dates of one series, being put together.
struct Dates<'a> {
    of: &'a Unfolding,
    record: &'a Record,
    split: &'a Split,
    /// Instants that an item stands for.
    taken: HashSet<Local>,
    couples: Vec<Couple>,
}

impl Dates<'_> {
    /// What takes place at a start, if that is told by itself.
    fn single(&self, at: Moment) -> Option<Record> {
        let home = self.of.window.home;
        let single = repetition::date(self.record, at, home)?;
        self.of.telling.tells_apart(self.record, self.split, at).then_some(single)
    }

    /// The items that are dates still; those whose date is no more come back.
    fn known(&mut self, told: Vec<Couple>) -> Vec<Couple> {
        let mut orphans = Vec::new();
        for couple in told {
            match couple.date.and_then(|at| Some((at, self.single(at)?))) {
                Some((at, single)) if self.take(at) => self.put(couple, at, single),
                Some(_) => self.couples.push(gone(couple)),
                None => orphans.push(couple),
            }
        }
        orphans
    }

    /// The item that was the whole series, as its first date.
    fn first(&mut self, whole: Couple) {
        let start = self.record.event().and_then(|event| event.start);
        match start.and_then(|at| Some((at, self.single(at)?))) {
            Some((at, single)) if self.take(at) => {
                self.couples.push(Couple { date: Some(at), here: Here::Present(single), ..whole });
            }
            _ => self.couples.push(Couple { date: start, ..gone(whole) }),
        }
    }

    /// Items whose date is no more: where the series has another one that day, it was moved.
    fn moved(&mut self, orphans: Vec<Couple>) {
        for couple in orphans {
            let day = couple.date.map(Moment::date);
            let home = self.of.window.home;
            let free = |at: &&Moment| Some(at.date()) == day && !self.taken.contains(&at.utc(home));
            let at = self.split.dates.iter().find(free).copied();
            match at.and_then(|at| Some((at, self.single(at)?))) {
                Some((at, single)) if self.take(at) => self.put(Couple { date: Some(at), ..couple }, at, single),
                _ => self.couples.push(gone(couple)),
            }
        }
    }

    /// Dates that no item stands for yet.
    fn begin(&mut self, series: Option<RecordId>) {
        for at in self.split.dates.clone() {
            if let Some(single) = self.single(at).filter(|_| self.of.is_near(at) && self.take(at)) {
                let here = Here::Present(single);
                self.couples.push(Couple { record: series, date: Some(at), here, ..Couple::empty() });
            }
        }
    }

    fn take(&mut self, at: Moment) -> bool {
        self.taken.insert(at.utc(self.of.window.home))
    }

    /// An item and its date. One the peer cleared away long after it took place is let be.
    fn put(&mut self, couple: Couple, at: Moment, single: Record) {
        let reach = if self.of.is_near(at) { Reach::Within } else { Reach::Beyond };
        self.couples.push(Couple { here: Here::Present(single), reach, ..couple });
    }
}

/// An item that is no date any more.
fn gone(couple: Couple) -> Couple {
    Couple { here: Here::Deleted, ..couple }
}
