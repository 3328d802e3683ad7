//! The first sync with a place, step by step: find, pair, choose, safety copy, compare, decide, preview, write, done.
//!
//! The course is a plain value in the store. Every method that moves it on leaves it in a state from which it can be
//! taken up again, by another process too: where it stands is what was written down, corrected by what the sessions have
//! done meanwhile ([`Service::first_sync`]). Several places may be under way at once, in any order.
//!
//! One session reads everything and writes nothing; the three ways on are computed from what it told, without the
//! place. What is chosen is stored as the place's plan, and the session that follows the yes carries out exactly that
//! plan, as far as nothing has moved. So the numbers of [`Way`] are those of the run that comes of it.

mod changing;
mod comparing;

use serde::{Deserialize, Serialize};

use crate::pim::Kind;
use crate::planner::Direction;
use crate::store::{FirstSync, Peer, PeerId, Reader, StoreError, Tx};

use super::Service;
use super::error::Error;
use super::outcome::RunOutcome;
use super::review::PlanView;
use super::run::SyncRequest;
use super::safety::{COMPUTER, CopyReason, CopyView, Whose};

pub use comparing::{Comparison, KindComparison, Way};

/// A step of the first sync, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// How it is connected; there is no place yet.
    Find,
    /// The place is known; it has to answer.
    Pair,
    /// Which kinds, which period.
    Choose,
    /// Copies of this computer and of the place: the place is read.
    SafetyCopy,
    /// What was read is compared.
    Compare,
    /// Which of the three ways.
    Decide,
    /// What will be done, item by item.
    Preview,
    /// The person said yes; a session writes.
    Write,
    /// It is over.
    Done,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 9] = [
        Step::Find,
        Step::Pair,
        Step::Choose,
        Step::SafetyCopy,
        Step::Compare,
        Step::Decide,
        Step::Preview,
        Step::Write,
        Step::Done,
    ];

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The step before, where there is a way back: nothing goes back once the person said yes.
    pub fn before(self) -> Option<Step> {
        let at = (self < Step::Write).then_some(self as usize)?.checked_sub(1)?;
        Step::ALL.get(at).copied()
    }
}

/// How both sides become the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Bring together; nothing is deleted.
    #[default]
    Join,
    /// The place becomes like this computer.
    ReplaceThere,
    /// This computer becomes like the place.
    ReplaceHere,
}

impl Choice {
    /// Every choice, the recommended one first.
    pub const ALL: [Choice; 3] = [Choice::Join, Choice::ReplaceThere, Choice::ReplaceHere];

    pub(super) fn direction(self) -> Direction {
        match self {
            Choice::Join => Direction::TwoWay,
            Choice::ReplaceThere => Direction::ReplacePeer,
            Choice::ReplaceHere => Direction::ReplaceHere,
        }
    }
}

/// The course as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Course {
    step: Step,
    /// What the person decided; until then nothing is.
    choice: Option<Choice>,
    /// When it began, milliseconds since 1970.
    since: i64,
}

impl Course {
    fn new(since: i64) -> Self {
        Course { step: Step::Pair, choice: None, since }
    }
}

/// A first sync as faces see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstSyncView {
    /// The place's name.
    pub place: String,
    /// Where it stands.
    pub step: Step,
    /// Which kinds are kept the same.
    pub kinds: Vec<Kind>,
    /// Of which period events are kept the same: `90d..2y`, or `all`.
    pub period: String,
    /// What was decided, or is recommended.
    pub choice: Choice,
    /// When it began, milliseconds since 1970.
    pub since: i64,
}

/// Where a place's course stands in the settings.
fn key(peer: PeerId) -> String {
    format!("first-sync.{}", peer.0)
}

fn course(reader: &Reader<'_>, peer: PeerId) -> Result<Option<Course>, StoreError> {
    let text = reader.setting(&key(peer))?;
    // What a later version wrote is begun anew: the state of the sessions says where it stands.
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

fn put_course(tx: &mut Tx<'_>, peer: PeerId, course: &Course) -> Result<(), StoreError> {
    tx.set_setting(&key(peer), Some(&serde_json::to_string(course)?))
}

/// Forgets the course of a place.
pub(super) fn forget(tx: &mut Tx<'_>, peer: PeerId) -> Result<(), StoreError> {
    tx.set_setting(&key(peer), None)
}

/// The direction that a person decided on for the first sync with a place.
pub(super) fn decided(reader: &Reader<'_>, peer: PeerId) -> Result<Option<Direction>, StoreError> {
    Ok(course(reader, peer)?.and_then(|course| course.choice).map(Choice::direction))
}

/// Where a course really stands, given what the sessions made of it.
fn corrected(kept: Step, read: Read) -> Step {
    match read {
        Read::Done => Step::Done,
        Read::Approved => Step::Write,
        Read::Waiting => kept.clamp(Step::Compare, Step::Preview),
        // A plan that was dropped, or a session that broke off, is read again.
        Read::Nothing => kept.min(Step::SafetyCopy),
    }
}

/// How far the sessions with a place are, over all kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    Nothing,
    Waiting,
    Approved,
    Done,
}

impl Service {
    /// Begins the first sync with a place, which was just added; goes on with one that has begun.
    pub fn begin_first_sync(&self, place: &str) -> Result<FirstSyncView, Error> {
        let peer = self.find_peer(place)?;
        let now = self.now();
        self.store().write(|tx| match course(tx, peer.id)? {
            Some(_) => Ok(()),
            None => put_course(tx, peer.id, &Course::new(now)),
        })?;
        self.first_sync(place)
    }

    /// Every first sync that has begun and was not finished, the oldest first.
    pub fn first_syncs(&self) -> Result<Vec<FirstSyncView>, Error> {
        let peers = self.store().read(|reader| reader.peers())?;
        let mut all = Vec::new();
        for peer in peers {
            if let Some(course) = self.store().read(|reader| course(reader, peer.id))? {
                all.push(self.first_sync_view(&peer, course)?);
            }
        }
        all.sort_by_key(|view| view.since);
        Ok(all)
    }

    /// Where the first sync with a place stands.
    pub fn first_sync(&self, place: &str) -> Result<FirstSyncView, Error> {
        let peer = self.find_peer(place)?;
        let kept = self.store().read(|reader| course(reader, peer.id))?;
        let course = kept.unwrap_or(Course::new(peer.created));
        self.first_sync_view(&peer, course)
    }

    fn first_sync_view(&self, peer: &Peer, course: Course) -> Result<FirstSyncView, Error> {
        Ok(FirstSyncView {
            place: peer.name.clone(),
            step: corrected(course.step, self.read_of(peer)?),
            kinds: super::peers::kinds(peer),
            period: super::peers::period(peer),
            choice: course.choice.unwrap_or_default(),
            since: course.since,
        })
    }

    fn read_of(&self, peer: &Peer) -> Result<Read, Error> {
        let wanted = super::peers::kinds(peer);
        let collections = self.store().read(|reader| reader.collections(peer.id))?;
        let states: Vec<_> = collections.iter().filter(|c| wanted.contains(&c.kind)).map(|c| c.first_sync).collect();
        let any = |state| states.contains(&state);
        Ok(match () {
            () if states.is_empty() || any(FirstSync::Reading) => Read::Nothing,
            () if any(FirstSync::WaitingForYes) => Read::Waiting,
            () if any(FirstSync::Approved) => Read::Approved,
            () if any(FirstSync::Done) => Read::Done,
            () => Read::Nothing,
        })
    }

    /// Goes to another step before the writing, forward or back. It goes no further than what has been done allows.
    ///
    /// # Errors
    /// [`Error::BadSetting`] for a step that only happens ([`Step::Write`], [`Step::Done`]), and once the person said yes.
    pub fn go_to_step(&self, place: &str, step: Step) -> Result<FirstSyncView, Error> {
        let view = self.first_sync(place)?;
        if step >= Step::Write || view.step >= Step::Write {
            return Err(Error::BadSetting { key: "step".to_owned(), value: step.number().to_string() });
        }
        self.change_course(place, |course| course.step = step)
    }

    fn change_course(&self, place: &str, change: impl FnOnce(&mut Course)) -> Result<FirstSyncView, Error> {
        let peer = self.find_peer(place)?;
        let now = self.now();
        self.store().write(|tx| {
            let kept = course(tx, peer.id)?;
            let mut course = kept.unwrap_or(Course::new(now));
            change(&mut course);
            put_course(tx, peer.id, &course)
        })?;
        self.first_sync(place)
    }

    /// Says which kinds, and which period of events, are kept the same. What lies outside stays where it is, on both
    /// sides. What was read already is read again where that changes what is compared.
    ///
    /// # Errors
    /// [`Error::BadSetting`] for no kind at all, or a period that is none.
    pub fn choose(&self, place: &str, kinds: &[Kind], period: &str) -> Result<FirstSyncView, Error> {
        let words: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
        let before = self.first_sync(place)?;
        let _set = self.set_peer(place, &[("kinds", &words.join(",")), ("period", period)])?;
        if (before.kinds.as_slice(), before.period.as_str()) != (kinds, period)
            && before.step > Step::SafetyCopy
            && before.step < Step::Write
        {
            let _dropped = self.drop_plan(place)?;
        }
        self.change_course(place, |course| course.step = Step::SafetyCopy)
    }

    /// Makes the copy of this computer that belongs to the first sync. That of the place is made by the session that
    /// reads it.
    ///
    /// # Errors
    /// [`Error::NoSafetyCopy`]: then nothing goes on.
    pub fn first_copy(&self, place: &str) -> Result<CopyView, Error> {
        let _known = self.find_peer(place)?;
        let copy = self.secure(Whose::Here, CopyReason::FirstSync, COMPUTER)?;
        self.safety_copy(copy.n)
    }

    /// Takes a choice: its plan is what [`Service::plan`] shows from now on.
    ///
    /// # Errors
    /// [`Error::NoPlan`] before everything is read, or once the person said yes.
    pub fn decide_first_sync(&self, place: &str, choice: Choice) -> Result<PlanView, Error> {
        let peer = self.find_peer(place)?;
        if self.read_of(&peer)? != Read::Waiting {
            return Err(Error::NoPlan(peer.name));
        }
        let plans = self.plans_of_choice(&peer, choice)?;
        self.store().write(|tx| {
            for plan in &plans {
                tx.put_plan(plan)?;
            }
            let kept = course(tx, peer.id)?;
            let since = kept.map_or(peer.created, |course| course.since);
            put_course(tx, peer.id, &Course { step: Step::Preview, choice: Some(choice), since })
        })?;
        self.plan(place)
    }

    /// Says yes to what the preview showed, except to some steps; the next session writes it. A second yes changes
    /// nothing.
    pub fn approve_first_sync(&self, place: &str, except: &[usize]) -> Result<(), Error> {
        if self.first_sync(place)?.step < Step::Write {
            let _approved = self.approve_plan(place, except)?;
            let _view = self.change_course(place, |course| course.step = Step::Write)?;
        }
        Ok(())
    }

    /// The same, and writes it at once. A phone that dials in is waited for:
    /// [`Error::CannotCall`] says that the person has to start the sync on it, and that writes the same.
    pub fn write_first_sync(&self, place: &str, except: &[usize]) -> Result<RunOutcome, Error> {
        self.approve_first_sync(place, except)?;
        self.sync(place, &SyncRequest::default(), &mut |_| {})
    }

    /// Forgets the course of a first sync that is over, or that is not wanted in this form; the place stays.
    pub fn finish_first_sync(&self, place: &str) -> Result<(), Error> {
        let peer = self.find_peer(place)?;
        Ok(self.store().write(|tx| forget(tx, peer.id))?)
    }
}

#[cfg(test)]
pub(super) mod tests;
