//! What a watcher of the computer makes of what it sees from moment to moment.

use std::collections::BTreeMap;

use super::{Changes, Presence};

/// The computer slept if its clock that goes on in sleep is so far ahead of the one that does not, in milliseconds.
const NAP: i64 = 5_000;

/// The two clocks of a computer, in milliseconds since some time each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// Stands still in sleep.
    pub awake: i64,
    /// Goes on in sleep; `None`: there is no such clock here.
    pub boot: Option<i64>,
}

/// What was seen so far.
#[derive(Debug, Clone, Default)]
pub struct Watch {
    clocks: Option<Clocks>,
    woke: Option<i64>,
    presence: BTreeMap<i64, Presence>,
    arrived: BTreeMap<i64, i64>,
    waiting: BTreeMap<i64, (usize, i64)>,
    changes: BTreeMap<i64, Changes>,
}

impl Watch {
    /// Looks at the clocks; tells when the computer last woke.
    pub fn clocks(&mut self, now: i64, clocks: Clocks) -> Option<i64> {
        let before = self.clocks.replace(clocks);
        if let Some((before, (old, new))) = before.and_then(|b| Some((b, (b.boot?, clocks.boot?))))
            && new.saturating_sub(old).saturating_sub(clocks.awake.saturating_sub(before.awake)) > NAP
        {
            self.woke = Some(now);
        }
        // The wall clock was set back behind it.
        self.woke = self.woke.filter(|woke| *woke <= now);
        self.woke
    }

    /// Looks whether a place is there; tells when it was last plugged in.
    pub fn presence(&mut self, place: i64, now: i64, presence: Presence) -> Option<i64> {
        let before = self.presence.insert(place, presence);
        if before == Some(Presence::Away) && presence == Presence::Here {
            let _ = self.arrived.insert(place, now);
        }
        self.arrived.get(&place).copied().filter(|at| *at <= now)
    }

    /// Looks at how many changes wait for a place, and at a number that grows with every change here.
    pub fn changes(&mut self, place: i64, now: i64, waiting: usize, revision: i64) -> Option<Changes> {
        let before = self.waiting.insert(place, (waiting, revision));
        if waiting == 0 {
            let _ = self.changes.remove(&place);
            return None;
        }
        let fresh = Changes { first: now, last: now };
        let known = self.changes.entry(place).or_insert(fresh);
        if known.last > now {
            *known = fresh;
        } else if before.is_some_and(|before| before != (waiting, revision)) {
            known.last = now;
        }
        Some(*known)
    }
}
