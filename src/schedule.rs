//! What is due when: rules, what happened, and the time in; a plain answer out.
//!
//! Nothing here asks the time, sleeps or remembers by itself: [`turn`] is a pure function of [`Rules`], a [`World`] and a
//! [`Place`]; [`watch::Watch`] turns what a computer shows (ports, changes, sleep) into the facts it needs.
//!
//! Periods are lengths of time, so summer time changes nothing about them. Only quiet hours are readings of the wall
//! clock. A last turn that lies in the future (the clock was set back) counts as none.

pub mod rules;
pub mod watch;

pub use rules::{Every, Quiet, Rules};

use crate::pim::{Date, Local, Zone};

/// A minute, in milliseconds.
pub const MINUTE: i64 = 60_000;
/// After the last change here a run waits this long for more of them.
pub const SETTLE: i64 = MINUTE;
/// Somebody who never stops changing things waits no longer than this.
pub const PATIENCE: i64 = 5 * MINUTE;
/// The first time to wait after a run that failed in passing; it doubles with every further one.
pub const FIRST_PAUSE: i64 = 15 * MINUTE;
/// The longest time to wait after runs that failed in passing.
pub const LONGEST_PAUSE: i64 = 4 * 60 * MINUTE;
/// The first time to wait after a run that failed for a reason that will last; it doubles up to a day.
const LASTING_PAUSE: i64 = 60 * MINUTE;
/// A day.
const DAY: i64 = 24 * 60 * MINUTE;

/// What kind of failure the last run met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// It will pass: the line broke, the server was busy.
    Passing,
    /// It will last a while: the other side does not do what we need.
    Lasting,
    /// Only the person can help: a password, a decision.
    NeedsYou,
}

/// What came of a place's turns so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Past {
    /// When a run was last tried, by whomever, in milliseconds since 1970.
    pub last: Option<i64>,
    /// How many failed since one went well.
    pub failures: u32,
    /// How the last one failed; `None`: it went well.
    pub class: Option<Class>,
}

impl Past {
    /// A run ended: `None` is well.
    #[must_use]
    pub fn ended(self, at: i64, failed: Option<Class>) -> Past {
        let failures = if failed.is_some() { self.failures.saturating_add(1) } else { 0 };
        Past { last: Some(at), failures, class: failed }
    }

    /// How long to leave a place alone after what happened; `every` is its period.
    fn pause(self, every: i64) -> i64 {
        let doubled = |first: i64, longest: i64| {
            let times = self.failures.saturating_sub(1).min(16);
            first.saturating_mul(1 << times).min(longest)
        };
        match self.class {
            None => every,
            Some(Class::Passing) => doubled(every.min(FIRST_PAUSE), LONGEST_PAUSE),
            Some(Class::Lasting) | Some(Class::NeedsYou) => doubled(every.max(LASTING_PAUSE), DAY),
        }
    }
}

/// Whether a place is there, as far as can be told without calling it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Its cable is plugged in.
    Here,
    /// Its cable is not plugged in.
    Away,
    /// Nobody knows before it is called.
    #[default]
    Unknown,
}

/// What feeds the computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Power {
    /// The mains.
    Mains,
    /// Its battery.
    Battery,
    /// Nobody knows; counts as the mains.
    #[default]
    Unknown,
}

/// Whether there is a way out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Network {
    /// There is.
    Up,
    /// There is none.
    Down,
    /// Nobody knows; counts as up.
    #[default]
    Unknown,
}

/// What is true of the computer just now. Times are milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct World {
    /// What time it is.
    pub now: i64,
    /// Where the person is: quiet hours are theirs.
    pub zone: Zone,
    /// What feeds the computer.
    pub power: Power,
    /// Whether there is a way out.
    pub network: Network,
    /// When the computer last woke, if it did while somebody watched.
    pub woke: Option<i64>,
    /// Until when the person paused everything; `i64::MAX` is until they say so.
    pub paused: Option<i64>,
}

/// Changes made here that wait for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changes {
    /// When the first of them was seen.
    pub first: i64,
    /// When the last of them was seen.
    pub last: i64,
}

/// One place, as far as it matters for its turn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// Its own period, if it has one.
    pub every: Option<Every>,
    /// What came of its turns so far.
    pub past: Past,
    /// Whether it is there.
    pub presence: Presence,
    /// When it was last plugged in, if somebody watched.
    pub arrived: Option<i64>,
    /// What waits for it.
    pub changes: Option<Changes>,
    /// Whether it is reached over the network.
    pub networked: bool,
}

/// Why it is a place's turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// Its period is over.
    Period,
    /// The last run failed, and enough time has passed.
    Again,
    /// It was plugged in.
    Plugged,
    /// Something was changed here.
    Changed,
    /// The computer woke.
    Woke,
}

impl Why {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Why::Period => "period",
            Why::Again => "again",
            Why::Plugged => "plugged-in",
            Why::Changed => "changed",
            Why::Woke => "woke",
        }
    }
}

/// Why it is nobody's turn although it would be time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hold {
    /// Only by hand.
    ByHand,
    /// The person has to do something first.
    NeedsYou,
    /// The person paused everything.
    Paused,
    /// It is not plugged in.
    Away,
    /// There is no network.
    Network,
    /// The computer runs on its battery.
    Battery,
}

impl Hold {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Hold::ByHand => "by-hand",
            Hold::NeedsYou => "needs-you",
            Hold::Paused => "paused",
            Hold::Away => "away",
            Hold::Network => "no-network",
            Hold::Battery => "on-battery",
        }
    }
}

/// When a place's turn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// At this time, not before the present.
    At(i64, Why),
    /// Not as long as this lasts.
    Held(Hold),
}

impl Turn {
    /// Why it is its turn now, if it is.
    pub fn due(self, now: i64) -> Option<Why> {
        match self {
            Turn::At(at, why) if at <= now => Some(why),
            _ => None,
        }
    }

    /// When to look again, if that can be foreseen.
    pub fn at(self) -> Option<i64> {
        match self {
            Turn::At(at, _) => Some(at),
            Turn::Held(_) => None,
        }
    }
}

/// When it is a place's turn.
pub fn turn(rules: &Rules, world: &World, place: &Place) -> Turn {
    let Some(every) = place.every.unwrap_or(rules.every).length() else { return Turn::Held(Hold::ByHand) };
    if place.past.class == Some(Class::NeedsYou) {
        return Turn::Held(Hold::NeedsYou);
    }
    if world.paused == Some(i64::MAX) {
        return Turn::Held(Hold::Paused);
    }
    let (at, why) = wish(rules, world, place, every);
    let at = at.max(world.now).max(world.paused.unwrap_or(i64::MIN));
    let at = rules.quiet.map_or(at, |quiet| after_quiet(quiet, world.zone, at));
    if at > world.now {
        return Turn::At(at, why);
    }
    match hold(rules, world, place) {
        Some(hold) => Turn::Held(hold),
        None => Turn::At(at, why),
    }
}

/// When a place would have its turn if nothing held it.
fn wish(rules: &Rules, world: &World, place: &Place, every: i64) -> (i64, Why) {
    // A run in the future: the clock was set back.
    let Some(last) = place.past.last.filter(|last| *last <= world.now) else { return (world.now, Why::Period) };
    let failed = place.past.class.is_some();
    let regular = (last.saturating_add(place.past.pause(every)), if failed { Why::Again } else { Why::Period });
    let plugged = place.arrived.filter(|at| rules.on_plug && *at > last).map(|at| (at, Why::Plugged));
    let woke = world.woke.filter(|at| rules.after_wake && *at > last && !failed).map(|at| (at, Why::Woke));
    let changed = place.changes.filter(|changes| rules.after_change && changes.last > last && !failed).map(|changes| {
        let first = changes.first.max(last);
        ((changes.last.saturating_add(SETTLE)).min(first.saturating_add(PATIENCE)), Why::Changed)
    });
    [plugged, woke, changed].into_iter().flatten().fold(regular, |best, next| if next.0 < best.0 { next } else { best })
}

fn hold(rules: &Rules, world: &World, place: &Place) -> Option<Hold> {
    if place.presence == Presence::Away {
        Some(Hold::Away)
    } else if place.networked && world.network == Network::Down {
        Some(Hold::Network)
    } else if rules.not_on_battery && world.power == Power::Battery {
        Some(Hold::Battery)
    } else {
        None
    }
}

/// This time, or the end of the quiet hours it lies in.
pub fn after_quiet(quiet: Quiet, zone: Zone, at: i64) -> i64 {
    let Some(here) = reading(zone, at) else { return at };
    let minute = minute_of_day(here);
    if !quiet.covers(minute) {
        return at;
    }
    let left = (i64::from(quiet.to) - i64::from(minute)).rem_euclid(24 * 60);
    let day = if quiet.to > minute { Some(here.date()) } else { here.date().plus_days(1) };
    let end = day.and_then(|day| Local::new(day, u32::from(quiet.to / 60), u32::from(quiet.to % 60), 0));
    let end = end.and_then(|end| millis(zone.to_utc(end)));
    // In the hour that comes twice the reading may lie behind us.
    end.filter(|end| *end > at).unwrap_or_else(|| at.saturating_add(left * MINUTE))
}

/// How many regular turns passed by unused between the one that was due and now, not counting quiet hours.
pub fn missed(rules: &Rules, zone: Zone, every: Every, due: i64, now: i64) -> u32 {
    let Some(every) = every.length() else { return 0 };
    let from = due.max(now.saturating_sub(DAY));
    let slots = (1..).map(|n: i64| from.saturating_add(n.saturating_mul(every))).take_while(|at| *at <= now);
    let heard = |at: &i64| rules.quiet.is_none_or(|quiet| after_quiet(quiet, zone, *at) == *at);
    u32::try_from(slots.filter(heard).count()).unwrap_or(u32::MAX)
}

/// What the wall clock shows, to the second.
pub fn reading(zone: Zone, at: i64) -> Option<Local> {
    Some(zone.of_utc(epoch()?.plus_seconds(at.div_euclid(1_000))?))
}

/// The minute of the day, 0 to 1439.
pub fn minute_of_day(local: Local) -> u16 {
    u16::try_from(local.hour() * 60 + local.minute()).unwrap_or(0)
}

fn millis(utc: Local) -> Option<i64> {
    Some(epoch()?.seconds_until(utc).saturating_mul(1_000))
}

fn epoch() -> Option<Local> {
    Date::new(1970, 1, 1).map(Date::midnight)
}

#[cfg(test)]
mod tests;
