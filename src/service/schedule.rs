//! Syncing by itself: who is asked about what is due, what came of it, and the thread that looks.
//!
//! The decisions are [`crate::schedule`]'s. Here are the facts they need (the [`Surroundings`], the [`diary`] of turns in
//! the store), and the [`Scheduler`] that acts on them. Window and `cordial serve` may both have one: a turn is claimed in
//! the store before it begins, so none is taken twice.

pub mod diary;
mod failure;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Service;
use super::error::Error;
use super::events::{News, Tell};
use super::history::PeerStatus;
use super::outcome::{RunOutcome, Tally};
use super::run::{Go, Step};
use super::settings::Settings;
use crate::link::{LinkSpec, surroundings};
use crate::schedule::watch::{Clocks, Watch};
use crate::schedule::{self, Network, Place, Power, Why, World};

pub use crate::schedule::rules::time_of_day;
pub use crate::schedule::{Class, Every, Hold, Past, Presence, Quiet, Rules, Turn, minute_of_day, reading};
pub use diary::{Entry, Today};
pub use failure::class;

/// How often the computer is looked at. A look is a few small files and one question to the store.
const BEAT: Duration = Duration::from_secs(2);
/// The same while no place is synced by itself.
const REST: Duration = Duration::from_secs(10);

/// What a scheduler sees of the computer.
pub trait Surroundings: Send {
    /// Its two clocks.
    fn clocks(&mut self) -> Clocks;
    /// What feeds it.
    fn power(&mut self) -> Power;
    /// Whether there is a way out.
    fn network(&mut self) -> Network;
    /// Whether what a link goes through is plugged in.
    fn presence(&mut self, link: &LinkSpec) -> Presence;
}

/// The computer this runs on.
#[derive(Debug)]
pub struct Computer {
    started: Instant,
}

impl Default for Computer {
    fn default() -> Self {
        Computer { started: Instant::now() }
    }
}

impl Surroundings for Computer {
    fn clocks(&mut self) -> Clocks {
        let millis = |length: Duration| i64::try_from(length.as_millis()).unwrap_or(i64::MAX);
        Clocks { awake: millis(self.started.elapsed()), boot: surroundings::since_boot().map(millis) }
    }

    fn power(&mut self) -> Power {
        match surroundings::on_battery() {
            Some(true) => Power::Battery,
            Some(false) => Power::Mains,
            None => Power::Unknown,
        }
    }

    fn network(&mut self) -> Network {
        match surroundings::has_network() {
            Some(true) => Network::Up,
            Some(false) => Network::Down,
            None => Network::Unknown,
        }
    }

    fn presence(&mut self, link: &LinkSpec) -> Presence {
        match surroundings::is_plugged_in(link) {
            Some(true) => Presence::Here,
            Some(false) => Presence::Away,
            None => Presence::Unknown,
        }
    }
}

/// When a place's turn is.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceTurn {
    /// The place's number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// How often it is synced.
    pub every: Every,
    /// Whether that is its own period, not everybody's.
    pub own: bool,
    /// When it is its turn; `None`: it is not synced by itself, because it calls us or its first sync is not done.
    pub turn: Option<Turn>,
    /// What came of its turns so far.
    pub past: Past,
    /// Whether it is there.
    pub presence: Presence,
}

/// What is due when.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// Every place, in the order they were added.
    pub places: Vec<PlaceTurn>,
    /// Until when everything is paused; `i64::MAX`: until the person says so.
    pub paused: Option<i64>,
    /// How today went so far.
    pub today: Today,
}

impl Outlook {
    /// The next turn of all.
    pub fn next(&self) -> Option<i64> {
        self.places.iter().filter_map(|place| place.turn?.at()).min()
    }
}

impl Service {
    /// What is due when, as far as it can be told without watching the computer.
    pub fn outlook(&self) -> Result<Outlook, Error> {
        Scheduler::new(self.clone(), Box::new(Computer::default())).look()
    }

    /// Pauses all syncing by itself until a time (`i64::MAX`: until further notice), or ends the pause.
    pub fn pause(&self, until: Option<i64>) -> Result<Settings, Error> {
        let settings = self.change_settings(|settings| {
            settings.paused = until;
            Ok(())
        })?;
        self.inner.newsroom.tell(&News::ScheduleChanged);
        Ok(settings)
    }

    /// Syncs by itself from now on, on a thread of its own, until the answer is dropped.
    pub fn keep_schedule(&self) -> Keeper {
        Keeper::start(self.clone(), Box::new(Computer::default()))
    }
}

/// How all places stood when they were last asked. Counting costs more than looking whether something has changed.
struct Known {
    /// Which state of the records that was.
    revision: i64,
    at: i64,
    places: Vec<PeerStatus>,
}

/// What has not been asked for so long is asked again: runs and places leave no other trace.
const STALE: i64 = 30_000;

/// Looks at the computer and runs what is due.
pub struct Scheduler {
    service: Service,
    surroundings: Box<dyn Surroundings>,
    watch: Watch,
    known: Option<Known>,
    shown: Option<(Vec<Option<Turn>>, Option<i64>)>,
}

impl Scheduler {
    /// A scheduler that has not looked yet.
    pub fn new(service: Service, surroundings: Box<dyn Surroundings>) -> Self {
        Scheduler { service, surroundings, watch: Watch::default(), known: None, shown: None }
    }

    /// Looks at everything and says what is due when.
    pub fn look(&mut self) -> Result<Outlook, Error> {
        let now = self.service.now();
        let settings = self.service.settings()?;
        let world = World {
            now,
            zone: self.service.zone(),
            power: self.surroundings.power(),
            network: self.surroundings.network(),
            woke: {
                let clocks = self.surroundings.clocks();
                self.watch.clocks(now, clocks)
            },
            paused: settings.paused.filter(|until| *until > now),
        };
        let (diary, revision) =
            self.service.store().read(|reader| Ok((diary::read(reader)?, reader.changes_seen()?)))?;
        let known =
            self.known.take().filter(|known| known.revision == revision && (0..STALE).contains(&(now - known.at)));
        let known = match known {
            Some(known) => known,
            None => Known { revision, at: now, places: self.service.status()?.peers },
        };
        let places = known.places.iter().map(|one| self.place(one, &settings, &world, &diary, revision)).collect();
        self.known = Some(known);
        Ok(Outlook { places, paused: world.paused, today: diary.today(now, world.zone) })
    }

    fn place(
        &mut self,
        status: &PeerStatus,
        settings: &Settings,
        world: &World,
        diary: &diary::Diary,
        revision: i64,
    ) -> PlaceTurn {
        let peer = &status.peer;
        let every = settings.every(peer.id);
        let past = diary.past(peer.id, status.last_run.as_ref());
        let by_itself = peer.can_be_called && peer.state == "done" && peer.last_sync.is_some() && !status.plan;
        let link = peer.link.parse::<LinkSpec>().ok();
        let presence = link.as_ref().map_or(Presence::Unknown, |link| self.surroundings.presence(link));
        let place = Place {
            every: Some(every),
            past,
            presence,
            arrived: self.watch.presence(peer.id, world.now, presence),
            changes: self.watch.changes(peer.id, world.now, status.changed, revision),
            networked: is_networked(&peer.link, link.as_ref()),
        };
        let turn = by_itself.then(|| schedule::turn(&settings.schedule, world, &place));
        let own = settings.places.contains_key(&peer.id);
        PlaceTurn { id: peer.id, name: peer.name.clone(), every, own, turn, past, presence }
    }

    /// Asks everything anew at the next look.
    pub fn forget(&mut self) {
        self.known = None;
    }

    /// Looks, and runs what is due to its end. Says how the runs ended.
    pub fn beat(&mut self) -> Result<Vec<(String, Option<Class>)>, Error> {
        let mut outlook = self.look()?;
        let now = self.service.now();
        if outlook.places.iter().any(|place| place.turn.is_some_and(|turn| turn.due(now).is_some())) {
            self.forget();
            outlook = self.look()?;
        }
        let due = outlook.places.iter().filter_map(|place| Some((place, place.turn?.due(now)?)));
        let due: Vec<(&PlaceTurn, Why)> = due.collect();
        let mut names = Vec::new();
        for (place, why) in due {
            if self.claim(place, why, now)? {
                names.push(place.name.clone());
            }
        }
        self.tell_if_changed(&outlook);
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let ended = self.run(&names);
        self.forget();
        self.service.inner.newsroom.tell(&News::ScheduleChanged);
        Ok(ended)
    }

    fn claim(&self, place: &PlaceTurn, why: Why, now: i64) -> Result<bool, Error> {
        let settings = self.service.settings()?;
        let zone = self.service.zone();
        let regular = place.past.last.filter(|last| *last <= now).zip(place.every.length());
        let missed = match regular.map(|(last, every)| last.saturating_add(every)) {
            Some(due) if due < now => schedule::missed(&settings.schedule, zone, place.every, due, now),
            _ => 0,
        };
        Ok(self.service.store().write(|tx| {
            let mut diary = diary::read(tx)?;
            let free = diary.claim(place.id, place.past.last, now, why, missed, zone);
            if free {
                diary::write(tx, &diary)?;
            }
            Ok(free)
        })?)
    }

    fn run(&self, names: &[String]) -> Vec<(String, Option<Class>)> {
        let service = &self.service;
        let mut ended = Vec::new();
        let mut step = |step: Step<'_>| {
            if let Step::Ended(name, result) = step {
                let class = ended_as(result);
                if let Err(error) = service.note_turn(name, result, class) {
                    tracing::error!(%error, "what came of a turn could not be noted");
                }
                ended.push((name.to_owned(), class));
            }
            Go::On
        };
        service.sync_each(names, &mut step, &mut |_| {});
        ended
    }

    /// How long it may sleep after a beat.
    fn rest(&self) -> Duration {
        let any = self.shown.as_ref().is_none_or(|(turns, _)| turns.iter().any(Option::is_some));
        if any { BEAT } else { REST }
    }

    /// Tells faces that another time is the next one.
    fn tell_if_changed(&mut self, outlook: &Outlook) {
        let shown = (outlook.places.iter().map(|place| place.turn).collect(), outlook.paused);
        if self.shown.as_ref() != Some(&shown) {
            self.shown = Some(shown);
            self.service.inner.newsroom.tell(&News::ScheduleChanged);
        }
    }
}

/// What kind of failure a run was; `None`: it went well, or somebody else was at it.
fn ended_as(result: &Result<RunOutcome, Error>) -> Option<Class> {
    match result {
        Ok(outcome) => outcome.error.as_ref().and_then(class),
        Err(error) => class(error),
    }
}

fn is_networked(address: &str, link: Option<&LinkSpec>) -> bool {
    let near = |host: &str| matches!(host, "localhost" | "127.0.0.1" | "::1");
    match link {
        Some(LinkSpec::Tcp { host, .. }) => !near(host),
        Some(_) => false,
        None => {
            let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
            let host = rest.split(['/', '?']).next().unwrap_or_default();
            let host = host
                .strip_prefix('[')
                .and_then(|rest| rest.split(']').next())
                .unwrap_or_else(|| host.rsplit_once(':').map_or(host, |(host, _)| host));
            !near(host)
        }
    }
}

impl Service {
    /// Writes down what came of a turn, and says on the desktop what is worth it, once.
    fn note_turn(&self, name: &str, result: &Result<RunOutcome, Error>, class: Option<Class>) -> Result<(), Error> {
        let peer = self.find_peer(name)?;
        let now = self.now();
        let before = self.store().write(|tx| {
            let mut diary = diary::read(tx)?;
            let before = diary.end(peer.id.0, now, class);
            diary::write(tx, &diary)?;
            Ok(before)
        })?;
        let settings = self.settings()?;
        let quiet = settings.schedule.quiet;
        if quiet.is_some_and(|quiet| schedule::after_quiet(quiet, self.zone(), now) > now) {
            return Ok(());
        }
        if let Some(what) = self.worth_telling(&settings, result, class, &before) {
            if matches!(what, Tell::Stale(_)) {
                self.store().write(|tx| {
                    let mut diary = diary::read(tx)?;
                    diary.told(peer.id.0);
                    diary::write(tx, &diary)
                })?;
            }
            self.inner.newsroom.tell(&News::Tell { peer: peer.name, what });
        }
        Ok(())
    }

    fn worth_telling(
        &self,
        settings: &Settings,
        result: &Result<RunOutcome, Error>,
        class: Option<Class>,
        before: &diary::Before,
    ) -> Option<Tell> {
        let messages = settings.messages;
        let error = match result {
            Ok(outcome) => outcome.error.as_ref(),
            Err(error) => Some(error),
        };
        let told = before.past.class == class;
        match (class, error, result) {
            (Some(Class::NeedsYou), Some(error), _) if messages.needs_you && !told => {
                Some(Tell::NeedsYou(error.clone()))
            }
            (Some(Class::Lasting), Some(error), _) if messages.needs_you && !told => Some(Tell::Fails(error.clone())),
            (Some(Class::Passing), ..) => {
                let limit = i64::from(messages.stale_hours?) * 60 * schedule::MINUTE;
                let since = before.well?;
                (!before.told && self.now() - since > limit).then_some(Tell::Stale(since))
            }
            (None, None, Ok(outcome)) => {
                let sum = |count: fn(&super::outcome::CollectionOutcome) -> usize| {
                    outcome.collections.iter().map(count).sum()
                };
                let (held, conflicts): (usize, usize) = (sum(|one| one.held), sum(|one| one.conflicts));
                if messages.needs_you && held > 0 {
                    Some(Tell::Held(held))
                } else if messages.needs_you && conflicts > 0 {
                    Some(Tell::Conflicts(conflicts))
                } else if messages.every_sync {
                    let mut all = Tally::default();
                    outcome.collections.iter().for_each(|one| {
                        all += one.here;
                        all += one.peer;
                    });
                    Some(Tell::Synced(all))
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// Forgets that a place failed: the person did something about it.
    pub(super) fn forgive(&self, place: i64) -> Result<(), Error> {
        Ok(self.store().write(|tx| {
            let mut diary = diary::read(tx)?;
            if diary.forgive(place) {
                diary::write(tx, &diary)?;
            }
            Ok(())
        })?)
    }
}

/// A thread with a [`Scheduler`]. Dropping it ends it, after a run that is under way.
#[derive(Debug)]
pub struct Keeper {
    nudge: Option<Sender<()>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    fn start(service: Service, surroundings: Box<dyn Surroundings>) -> Keeper {
        let (nudge, nudged) = mpsc::channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let mut scheduler = Scheduler::new(service, surroundings);
            while !stopped.load(Ordering::Relaxed) {
                if let Err(error) = scheduler.beat() {
                    tracing::error!(%error, "the schedule could not be kept");
                }
                match nudged.recv_timeout(scheduler.rest()) {
                    Ok(()) => scheduler.forget(),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        });
        Keeper { nudge: Some(nudge), stop, thread: Some(thread) }
    }

    /// Looks at once.
    pub fn nudge(&self) {
        if let Some(nudge) = &self.nudge {
            let _ = nudge.send(());
        }
    }

    /// Ends it without waiting for a run that is under way.
    pub fn leave(mut self) {
        self.thread = None;
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.nudge = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the schedule's thread broke");
        }
    }
}

#[cfg(test)]
mod tests;
