//! "Sync now": one run with one place.

use std::sync::mpsc::Receiver;
use std::sync::{Arc, PoisonError};

use serde_json::json;

use crate::link::{self, Cancel, LinkError, LinkSpec};
use crate::peer::ObexFailure;
use crate::peer::phone::{self, Call, CallFailed};
use crate::pim::Kind;
use crate::store::{Collection, FirstSync, Peer, PeerId, PeerKind};

use super::Service;
use super::error::{Error, LinkTrouble};
use super::events::News;
use super::log::Level;
use super::outcome::RunOutcome;
use super::session::{Door, Session};

/// Ways to sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SyncMode {
    /// Bring together what changed.
    #[default]
    TwoWay,
    /// Compare everything.
    Slow,
    /// Only write to the peer.
    CopyToPeer,
    /// Only write here.
    CopyFromPeer,
    /// Make the peer like this computer.
    ReplacePeer,
    /// Make this computer like the peer.
    ReplaceHere,
    /// Empty the peer, and write nothing here; the next sync fills it again.
    ResetPeer,
}

impl SyncMode {
    const ALL: [SyncMode; 7] = [
        SyncMode::TwoWay,
        SyncMode::Slow,
        SyncMode::CopyToPeer,
        SyncMode::CopyFromPeer,
        SyncMode::ReplacePeer,
        SyncMode::ReplaceHere,
        SyncMode::ResetPeer,
    ];

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            SyncMode::TwoWay => "two-way",
            SyncMode::Slow => "slow",
            SyncMode::CopyToPeer => "copy-to-peer",
            SyncMode::CopyFromPeer => "copy-from-peer",
            SyncMode::ReplacePeer => "replace-peer",
            SyncMode::ReplaceHere => "replace-here",
            SyncMode::ResetPeer => "reset-peer",
        }
    }

    /// Whether it can delete what the other side does not have, or everything.
    pub fn erases(self) -> bool {
        matches!(self, SyncMode::ReplacePeer | SyncMode::ReplaceHere | SyncMode::ResetPeer)
    }
}

/// What a run is asked to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SyncRequest {
    /// Which way.
    pub mode: SyncMode,
    /// Only these kinds; empty: all.
    pub only: Vec<Kind>,
    /// Make the plan, write nothing.
    pub preview: bool,
    /// Yes to what would be asked.
    pub yes: bool,
}

/// In the word of a request: it stands until a session carries it out, whoever calls.
const STANDING: &str = "standing";

impl SyncRequest {
    /// For a phone that has to call first: `slow`, `replace-here yes`, `two-way preview`.
    pub(super) fn to_word(&self) -> String {
        let mut word = self.mode.word().to_owned();
        for (flag, set) in [("preview", self.preview), ("yes", self.yes)] {
            if set {
                word = format!("{word} {flag}");
            }
        }
        word
    }

    /// For the next session of any place, also of one we call ourselves.
    pub(super) fn to_standing_word(&self) -> String {
        format!("{} {STANDING}", self.to_word())
    }

    /// Whether a word was written by [`SyncRequest::to_standing_word`].
    pub(super) fn is_standing(word: &str) -> bool {
        word.split(' ').any(|part| part == STANDING)
    }

    pub(super) fn from_word(text: &str) -> Self {
        let mut words = text.split(' ');
        let mode = words.next().and_then(|word| SyncMode::ALL.into_iter().find(|mode| mode.word() == word));
        let flags: Vec<&str> = words.collect();
        SyncRequest {
            mode: mode.unwrap_or_default(),
            only: Vec::new(),
            preview: flags.contains(&"preview"),
            yes: flags.contains(&"yes"),
        }
    }
}

/// What stops a run.
#[derive(Debug, Clone, Default)]
pub(super) struct Stop {
    /// Before the next message; a server is told so.
    pub(super) safely: Cancel,
    /// Whatever is waited for.
    pub(super) at_once: Cancel,
}

/// How long a server may take to answer when a run is to stop.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);

impl Stop {
    /// Asks the run to stop. One that does not, or is asked twice, is stopped at once.
    fn ask(self) {
        if self.safely.is_cancelled() {
            return self.at_once.cancel();
        }
        self.safely.cancel();
        let _ = std::thread::spawn(move || {
            std::thread::sleep(PATIENCE);
            self.at_once.cancel();
        });
    }
}

/// How often a broken session is followed by another at once: a resumed one closes the books, the next does the work.
const SESSIONS: usize = 3;

/// Rounds over all places of one "sync all". What is still news then waits for the next one.
const ROUNDS: usize = 3;

/// A step of [`Service::sync_each`].
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// The place of this name is called.
    Begins(&'a str),
    /// Its run ended, or did not begin.
    Ended(&'a str, &'a Result<RunOutcome, Error>),
}

/// Whether a run that is to begin does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Go {
    /// It does.
    On,
    /// It is left out.
    Past,
}

/// One run with a place; nothing if it was left out.
type RunOne<'a> = dyn FnMut(&str, &SyncRequest) -> Option<RunOutcome> + 'a;

/// Runs with all places, and again with those for which a later one brought news.
fn in_rounds(names: &[String], request: &SyncRequest, one: &mut RunOne<'_>) -> Vec<RunOutcome> {
    let carries_on = !request.preview && matches!(request.mode, SyncMode::TwoWay | SyncMode::Slow);
    let again = SyncRequest { only: request.only.clone(), ..SyncRequest::default() };
    let mut outcomes: Vec<RunOutcome> = Vec::new();
    let mut due: Vec<&String> = names.iter().collect();
    for round in 0..ROUNDS {
        for name in due {
            outcomes.extend(one(name, if round == 0 { request } else { &again }));
        }
        due = if carries_on { names.iter().filter(|name| has_news_for(&outcomes, name)).collect() } else { Vec::new() };
    }
    outcomes
}

/// Whether another place brought something here after a place's last run, which went well.
fn has_news_for(outcomes: &[RunOutcome], name: &str) -> bool {
    let Some(last) = outcomes.iter().rposition(|run| run.peer.eq_ignore_ascii_case(name)) else { return false };
    let (before, later) = outcomes.split_at(last + 1);
    let well = before.last().is_some_and(|run| run.error.is_none() && !run.plan_waits);
    let brought = |run: &RunOutcome| run.collections.iter().any(|one| one.here.total() > 0);
    well && later.iter().any(brought)
}

/// What follows a session at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// Nothing.
    Nothing,
    /// It only closed the books of a broken one: the work is still to be done.
    TheWork,
    /// What was joined is there now: its other half can go from there.
    TheRest,
}

/// As many sessions as one sync needs. What those before did counts, also when the next one cannot begin.
fn in_sessions(one: &mut dyn FnMut() -> Result<(RunOutcome, Then), Error>) -> Result<RunOutcome, Error> {
    let mut before: Option<RunOutcome> = None;
    let mut rest_is_done = false;
    for session in 1.. {
        let (mut outcome, then) = match (one(), before.take()) {
            (Ok(done), None) => done,
            (Ok((mut outcome, then)), Some(before)) => {
                outcome.follow(&before);
                (outcome, then)
            }
            (Err(error), Some(before)) => return Ok(RunOutcome { error: Some(error), ..before }),
            (Err(error), None) => return Err(error),
        };
        let again = match then {
            Then::Nothing => false,
            Then::TheWork => true,
            Then::TheRest => !std::mem::replace(&mut rest_is_done, true),
        };
        if !again || session == SESSIONS {
            return Ok(outcome);
        }
        // What broke this one off is not what the next one ends with.
        outcome.error = None;
        before = Some(outcome);
    }
    Err(Error::Ours("a sync without sessions".to_owned()))
}

impl Service {
    /// Runs a sync with a place we can call and waits for its end. What goes wrong during the run is in the outcome;
    /// an `Err` means that it did not begin.
    pub fn sync(&self, name: &str, request: &SyncRequest, news: &mut dyn FnMut(&News)) -> Result<RunOutcome, Error> {
        let peer = self.find_peer(name)?;
        if request.mode.erases() && !request.yes && !request.preview {
            return Err(Error::NeedsYes(request.mode.word().to_owned()));
        }
        if peer.kind == PeerKind::DialIn {
            self.remember_request(&peer, request)?;
            return Err(Error::CannotCall(peer.name));
        }
        let mut outcome = self.call(&peer, request, news)?;
        if outcome.plan_waits && request.yes && !request.preview {
            let _approved = self.approve_plan(name, &[])?;
            outcome = self.call(&peer, request, news)?;
        }
        Ok(outcome)
    }

    /// Runs a sync with several places, one after the other. What one of them brings is also news for those that ran
    /// before it: they get another round, and so on, at most `ROUNDS` in all. A place with which no run could begin stops
    /// none of the others; its outcome says why. `each` is told how every run ended.
    pub fn sync_all(
        &self,
        names: &[String],
        request: &SyncRequest,
        each: &mut dyn FnMut(&RunOutcome),
        news: &mut dyn FnMut(&News),
    ) -> Vec<RunOutcome> {
        in_rounds(names, request, &mut |name, request| {
            let ended = self.sync(name, request, news);
            let outcome = ended.unwrap_or_else(|error| RunOutcome::not_begun(name, error));
            each(&outcome);
            Some(outcome)
        })
    }

    /// Like [`Service::sync_all`], but `step` is told before and after every run, and may leave one out.
    pub fn sync_each(&self, names: &[String], step: &mut dyn FnMut(Step<'_>) -> Go, news: &mut dyn FnMut(&News)) {
        let _ = in_rounds(names, &SyncRequest::default(), &mut |name, request| {
            if step(Step::Begins(name)) == Go::Past {
                return None;
            }
            let ended = self.sync(name, request, news);
            let _ = step(Step::Ended(name, &ended));
            ended.ok()
        });
    }

    /// Runs a sync over a link that is open already: for the demonstration and for tests.
    pub fn sync_over(
        &self,
        name: &str,
        link: &mut dyn link::ByteLink,
        request: &SyncRequest,
        news: &mut dyn FnMut(&News),
    ) -> Result<RunOutcome, Error> {
        let peer = self.find_peer(name)?;
        self.session_over(&peer, link, request, news).map(|(outcome, _)| outcome)
    }

    fn call(&self, peer: &Peer, request: &SyncRequest, news: &mut dyn FnMut(&News)) -> Result<RunOutcome, Error> {
        let stop = Stop::default();
        let _ = self.runs().insert(peer.id, stop.clone());
        let ended = self.call_until_done(peer, request, news, &stop);
        let _ = self.runs().remove(&peer.id);
        ended
    }

    fn call_until_done(
        &self,
        peer: &Peer,
        request: &SyncRequest,
        news: &mut dyn FnMut(&News),
        stop: &Stop,
    ) -> Result<RunOutcome, Error> {
        if peer.kind == PeerKind::Syncml {
            return self.session_with_account(peer, request, news, stop);
        }
        let spec: LinkSpec = peer.link.parse().map_err(|_| Error::BadLink(peer.link.clone()))?;
        in_sessions(&mut || {
            let link = link::open(&spec).map_err(|error| self.unreached(peer, link_error(&peer.link, &error)))?;
            let mut link = link::Watched::new(link, stop.safely.clone());
            let (outcome, resumed) = self.session_over(peer, &mut link, request, news)?;
            let well = outcome.error.is_none() && !request.preview && !outcome.plan_waits;
            let then = match () {
                () if resumed => Then::TheWork,
                () if well && self.store().read(|reader| reader.has_surplus(peer.id))? => Then::TheRest,
                () => Then::Nothing,
            };
            Ok((outcome, then))
        })
    }

    /// Notes that a run did not even begin.
    fn unreached(&self, peer: &Peer, error: Error) -> Error {
        let message = crate::peer::without_secrets(&error.to_string());
        let detail = json!({ "peer": peer.name, "fault": error.fault().word(), "message": message });
        self.log_stray(Level::Error, "unreached", &detail);
        error
    }

    /// Asks a run of this process to stop. It ends with [`Error::Cancelled`] when the document that is being written is
    /// whole; the next run does the rest. `false`: this process has no run with the place that could be stopped.
    pub fn cancel(&self, name: &str) -> Result<bool, Error> {
        let peer = self.find_peer(name)?;
        let stop = self.runs().get(&peer.id).cloned();
        Ok(stop.map(|stop| stop.ask()).is_some())
    }

    fn runs(&self) -> std::sync::MutexGuard<'_, std::collections::HashMap<PeerId, Stop>> {
        self.inner.runs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One session. Also says whether it only closed the books of a broken one, so that the work is still to be done.
    fn session_over(
        &self,
        peer: &Peer,
        link: &mut dyn link::ByteLink,
        request: &SyncRequest,
        news: &mut dyn FnMut(&News),
    ) -> Result<(RunOutcome, bool), Error> {
        let (watch, receiver) = watch();
        let mut session = Session::new(self, Door::Called(peer.id), request.clone()).watched(watch);
        session.take(peer.clone())?;
        let known = super::session::description(peer);
        let kinds = if request.only.is_empty() { super::peers::kinds(peer) } else { request.only.clone() };
        let wanted = super::archive::wants_archive(peer) == Some(true) && request.only.is_empty();
        let told = known.as_ref().and_then(|known| known.shelves.clone()).unwrap_or_default();
        let shelves = wanted.then(|| told.into_keys().collect());
        let call = Call {
            profile: peer.profile.clone(),
            modes: known.as_ref().map(super::session::modes_of_all).unwrap_or_default(),
            recognised: known.map(|description| description.profile),
            kinds,
            shelves,
            session_id: self.session_number()?,
            wish: super::session::asked_of_phone(request.mode),
            answers_to: super::session::alert_way(peer),
        };
        let mut told = || receiver.try_iter().for_each(|item| news(&item));
        let (session, failure) = phone::call(link, &call, session, &mut told);
        let error = failure.map(|failure| call_error(&peer.link, failure));
        let resumed = session.was_resumed();
        let outcome = session.finish(error);
        receiver.try_iter().for_each(|item| news(&item));
        Ok((outcome, resumed))
    }

    pub(super) fn session_number(&self) -> Result<u16, Error> {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes).map_err(|error| Error::Ours(format!("no randomness: {error}")))?;
        Ok(u16::from_le_bytes(bytes).max(1))
    }

    fn remember_request(&self, peer: &Peer, request: &SyncRequest) -> Result<(), Error> {
        if *request == SyncRequest::default() {
            return Ok(());
        }
        self.store().write(|tx| {
            let kinds = if request.only.is_empty() { Kind::ALL.to_vec() } else { request.only.clone() };
            for kind in kinds {
                let known = tx.collection(peer.id, kind)?;
                let mut collection = known.unwrap_or_else(|| Collection::new(peer.id, kind, kind.name()));
                collection.next_mode = Some(request.to_word());
                tx.put_collection(&collection)?;
            }
            Ok(())
        })?;
        if request.yes && self.plan(&peer.name).is_ok() {
            let _approved = self.approve_plan(&peer.name, &[])?;
        }
        Ok(())
    }

    /// Whether a first sync of the place is still to be finished.
    pub(super) fn first_sync_of(&self, peer: &Peer) -> Result<FirstSync, Error> {
        let collections = self.store().read(|reader| reader.collections(peer.id))?;
        // One kind that waits makes the place wait; one that never came does not.
        let urgent = [FirstSync::WaitingForYes, FirstSync::Approved, FirstSync::Reading, FirstSync::Done];
        let stands = |first: &FirstSync| collections.iter().any(|collection| collection.first_sync == *first);
        Ok(urgent.into_iter().find(stands).unwrap_or_default())
    }
}

/// Somebody to be told the news of one session, and where it can be read.
pub(super) fn watch() -> (super::session::Watch, Receiver<News>) {
    let (sender, receiver) = std::sync::mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let watch = Arc::new(move |news: &News| {
        if let Ok(sender) = sender.lock() {
            let _ = sender.send(news.clone());
        }
    });
    (watch, receiver)
}

/// A failed link in the words of the service.
pub(super) fn link_error(link: &str, error: &LinkError) -> Error {
    let reason = match error {
        LinkError::NotFound { .. } | LinkError::Refused { .. } | LinkError::Unreachable { .. } => LinkTrouble::NotFound,
        LinkError::PermissionDenied { .. } => LinkTrouble::NoPermission,
        LinkError::Busy { .. } => LinkTrouble::InUse,
        LinkError::TimedOut => LinkTrouble::TimedOut,
        LinkError::Closed | LinkError::Unplugged { .. } => LinkTrouble::Closed,
        LinkError::Unsupported { .. } => LinkTrouble::NotSupported,
        LinkError::Cancelled => return Error::Cancelled,
        _ => LinkTrouble::Other,
    };
    Error::Link { link: link.to_owned(), reason, detail: error.to_string() }
}

fn call_error(link: &str, failed: CallFailed) -> Error {
    match failed {
        CallFailed::Obex(ObexFailure::Link(error)) => link_error(link, &error),
        CallFailed::Obex(ObexFailure::Broken(error)) => Error::PeerBrokeRules(error.to_string()),
        CallFailed::Obex(refused @ ObexFailure::Refused { .. }) => Error::PeerRefused(refused.to_string()),
        CallFailed::Session(crate::peer::syncml::Failure::BrokenRules(detail)) => Error::PeerBrokeRules(detail),
        CallFailed::Session(crate::peer::syncml::Failure::Desk(failed)) => failed.into(),
        CallFailed::Endless => Error::PeerBrokeRules("the phone goes on for ever".to_owned()),
        CallFailed::Notification(error) => Error::Ours(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::outcome::{CollectionOutcome, Tally};

    fn outcome(peer: &str, news: usize, well: bool) -> RunOutcome {
        let collection = CollectionOutcome {
            kind: Kind::Contacts,
            mode: "two-way",
            unexpected: None,
            here: Tally { changed: news, ..Tally::default() },
            peer: Tally::default(),
            unchanged: None,
            conflicts: 0,
            held: 0,
            refused: 0,
            refusals: Vec::new(),
            steps: Vec::new(),
        };
        let error = (!well).then_some(Error::Cancelled);
        RunOutcome { error, collections: vec![collection], ..RunOutcome::not_begun(peer, Error::Cancelled) }
    }

    #[test]
    fn what_the_first_session_did_counts_when_the_next_cannot_begin() {
        let first = || outcome("a", 2, true);
        let gone = || Error::Link { link: "a".to_owned(), reason: LinkTrouble::NotFound, detail: String::new() };
        let run = |mut sessions: Vec<Result<(RunOutcome, Then), Error>>| {
            sessions.reverse();
            let ended = in_sessions(&mut || sessions.pop().unwrap());
            assert!(sessions.is_empty(), "{} sessions were not held", sessions.len());
            ended
        };
        let changed = |outcome: &RunOutcome| outcome.collections[0].here.changed;
        for then in [Then::TheRest, Then::TheWork] {
            let ended = run(vec![Ok((first(), then)), Err(gone())]).unwrap();
            assert_eq!((ended.error.clone(), changed(&ended)), (Some(gone()), 2), "{then:?}");
            let ended = run(vec![Ok((first(), then)), Ok((first(), Then::Nothing))]).unwrap();
            assert_eq!((ended.error.clone(), changed(&ended)), (None, 4));
        }
        let rest_twice = vec![Ok((first(), Then::TheRest)), Ok((first(), Then::TheRest))];
        assert_eq!(changed(&run(rest_twice).unwrap()), 4, "the rest is done once");
        assert_eq!(run(vec![Err(gone())]), Err(gone()));
    }

    /// Who is called, when these bring so much, run by run; `None` is a run that fails.
    fn called(request: &SyncRequest, brings: &[(&str, &[Option<usize>])]) -> String {
        let names: Vec<String> = brings.iter().map(|(name, _)| (*name).to_owned()).collect();
        let mut called = String::new();
        let mut one = |name: &str, _request: &SyncRequest| {
            let times = called.matches(name).count();
            called.push_str(name);
            let (_, runs) = brings.iter().find(|(other, _)| *other == name).unwrap();
            let news = runs.get(times).copied().unwrap_or(Some(0));
            Some(outcome(name, news.unwrap_or(0), news.is_some()))
        };
        let _ = in_rounds(&names, request, &mut one);
        called
    }

    #[test]
    fn news_goes_round_once_more_and_no_further() {
        let plain = SyncRequest::default();
        assert_eq!(called(&plain, &[("a", &[]), ("b", &[]), ("c", &[])]), "abc");
        assert_eq!(called(&plain, &[("a", &[Some(3)]), ("b", &[]), ("c", &[])]), "abc", "those after it have it");
        assert_eq!(called(&plain, &[("a", &[]), ("b", &[Some(1)]), ("c", &[])]), "abca");
        assert_eq!(called(&plain, &[("a", &[]), ("b", &[]), ("c", &[Some(1)])]), "abcab");
        assert_eq!(
            called(&plain, &[("a", &[None]), ("b", &[]), ("c", &[Some(1)])]),
            "abcb",
            "whoever failed is left alone"
        );
    }

    #[test]
    fn two_places_that_answer_each_other_are_stopped() {
        let always = [Some(1); 20];
        let rounds = called(&SyncRequest::default(), &[("a", &always), ("b", &always)]);
        assert_eq!(rounds, "abab", "a round for whoever has news, and no more than {ROUNDS}");
    }

    #[test]
    fn what_is_only_looked_at_or_goes_one_way_has_one_round() {
        let looked = SyncRequest { preview: true, ..SyncRequest::default() };
        let one_way = SyncRequest { mode: SyncMode::CopyFromPeer, ..SyncRequest::default() };
        for request in [looked, one_way] {
            assert_eq!(called(&request, &[("a", &[]), ("b", &[Some(1)])]), "ab");
        }
    }

    #[test]
    fn a_place_that_cannot_be_called_stops_no_other() {
        let folder = tempfile::TempDir::new().unwrap();
        let service = Service::open(crate::service::Options {
            data: folder.path().to_owned(),
            keyring: crate::service::Keyring::Memory,
            clock: Arc::new(crate::service::clock::SystemClock),
            region: "FR".to_owned(),
            zone: crate::pim::Zone::UTC,
        });
        let service = service.unwrap();
        for name in ["One", "Other"] {
            let phone = crate::service::peers::NewPhone {
                name: name.to_owned(),
                link: "serial:/nowhere/at-all".to_owned(),
                ..Default::default()
            };
            let _ = service.add_phone(phone).unwrap();
        }
        let names = ["Nobody", "One", "Other"].map(str::to_owned);
        let mut told = Vec::new();
        let mut each = |outcome: &RunOutcome| told.push(outcome.peer.clone());
        let outcomes = service.sync_all(&names, &SyncRequest::default(), &mut each, &mut |_| {});
        assert_eq!(told, names);
        let errors: Vec<_> = outcomes.into_iter().map(|outcome| outcome.error.unwrap()).collect();
        let [Error::NoSuchPeer(nobody), rest @ ..] = errors.as_slice() else { panic!("{errors:?}") };
        assert_eq!(nobody, "Nobody");
        let nothing_there = |error: &Error| matches!(error, Error::Link { reason: LinkTrouble::NotFound, .. });
        assert!(rest.len() == 2 && rest.iter().all(nothing_there), "{rest:?}");
    }
}
