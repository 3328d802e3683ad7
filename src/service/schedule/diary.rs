//! The diary of the schedule: whose turn was when and what came of it, kept among the settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::pim::Zone;
use crate::schedule::{self, Class, Past, Why};
use crate::service::history::RunView;
use crate::store::{Reader, Tx};

/// Under which the store keeps it.
const KEY: &str = "schedule.diary";
/// Turns kept of one day; every five minutes are 288 for one place.
const LONGEST: usize = 2_000;

/// Whose turn was when.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Diary {
    places: BTreeMap<i64, Line>,
    /// Today's turns, oldest first.
    turns: Vec<Entry>,
}

/// One place's line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Line {
    past: Past,
    /// When a turn last went well, or the first one failed.
    well: Option<i64>,
    /// Whether the person was told that none has for long.
    told: bool,
}

/// How a place stood before its turn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Before {
    pub past: Past,
    pub well: Option<i64>,
    pub told: bool,
}

/// One turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// When, milliseconds since 1970.
    pub at: i64,
    /// The place's number.
    pub place: i64,
    /// Why: `period`, `again`, `plugged-in`, `changed`, `woke`.
    pub why: String,
    /// How many turns before it passed unused.
    #[serde(default)]
    pub missed: u32,
    /// Whether it is over.
    #[serde(default)]
    pub over: bool,
    /// How it failed, if it did.
    #[serde(default)]
    pub failed: Option<Class>,
}

/// How the day went so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Today {
    /// Turns that were due.
    pub due: u32,
    /// Those that ended well.
    pub done: u32,
    /// Those that failed.
    pub failed: u32,
    /// Those that passed while nobody could keep them.
    pub missed: u32,
    /// The turns themselves, oldest first.
    pub turns: Vec<Entry>,
}

pub(super) fn read(reader: &Reader<'_>) -> crate::store::Result<Diary> {
    let text = reader.setting(KEY)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

pub(super) fn write(tx: &mut Tx<'_>, diary: &Diary) -> crate::store::Result<()> {
    tx.set_setting(KEY, serde_json::to_string(diary).ok().as_deref())
}

impl Diary {
    /// What came of a place's turns, and of what a person started since.
    pub(super) fn past(&self, place: i64, last_run: Option<&RunView>) -> Past {
        let ours = self.places.get(&place).copied().unwrap_or_default().past;
        let by_hand = last_run.filter(|run| ours.last.is_none_or(|last| run.started > last));
        match by_hand {
            None => ours,
            Some(run) if run.ok == Some(true) => Past { last: run.ended.or(Some(run.started)), ..Past::default() },
            Some(run) => Past { last: Some(run.ended.unwrap_or(run.started)), ..ours },
        }
    }

    /// Takes a turn, unless somebody else took one since it was `seen`.
    pub(super) fn claim(&mut self, place: i64, seen: Option<i64>, now: i64, why: Why, missed: u32, zone: Zone) -> bool {
        let line = self.places.entry(place).or_default();
        if line.past.last.is_some_and(|last| last <= now && seen.is_none_or(|seen| last > seen)) {
            return false;
        }
        line.past.last = Some(now);
        let today = schedule::reading(zone, now).map(|local| local.date());
        self.turns.retain(|turn| schedule::reading(zone, turn.at).map(|local| local.date()) == today);
        let surplus = (self.turns.len() + 1).saturating_sub(LONGEST);
        self.turns.drain(..surplus);
        self.turns.push(Entry { at: now, place, why: why.word().to_owned(), missed, over: false, failed: None });
        true
    }

    /// A turn is over.
    pub(super) fn end(&mut self, place: i64, now: i64, failed: Option<Class>) -> Before {
        let line = self.places.entry(place).or_default();
        let before = Before { past: line.past, well: line.well, told: line.told };
        line.past = line.past.ended(now, failed);
        if failed.is_none() || line.well.is_none() {
            line.well = Some(now);
        }
        line.told &= failed.is_some();
        if let Some(turn) = self.turns.iter_mut().rev().find(|turn| turn.place == place) {
            turn.over = true;
            turn.failed = failed;
        }
        before
    }

    /// The person was told that nothing has synced for long.
    pub(super) fn told(&mut self, place: i64) {
        self.places.entry(place).or_default().told = true;
    }

    /// Forgets that a place failed; says whether it had.
    pub(super) fn forgive(&mut self, place: i64) -> bool {
        let Some(line) = self.places.get_mut(&place).filter(|line| line.past.class.is_some()) else { return false };
        line.past = Past::default();
        true
    }

    /// How the day went so far.
    pub(super) fn today(&self, now: i64, zone: Zone) -> Today {
        let date = |at| schedule::reading(zone, at).map(|local| local.date());
        let turns: Vec<Entry> = self.turns.iter().filter(|turn| date(turn.at) == date(now)).cloned().collect();
        let count = |is: fn(&Entry) -> bool| turns.iter().filter(|turn| is(turn)).count() as u32;
        let missed = turns.iter().map(|turn| turn.missed).fold(0, u32::saturating_add);
        Today {
            due: (turns.len() as u32).saturating_add(missed),
            done: count(|turn| turn.over && turn.failed.is_none()),
            failed: count(|turn| turn.failed.is_some()),
            missed,
            turns,
        }
    }
}
