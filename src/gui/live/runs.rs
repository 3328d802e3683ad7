//! Runs and news: what moves by itself.

use std::collections::BTreeSet;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

use super::{Board, Shared, places};
use crate::gui::desk::{News, Phase, PlaceId, Progress, RunResult, SyncWish};
use crate::service::Service;
use crate::service::demo::Sample;
use crate::service::error::Error;
use crate::service::events::{self, NewsFeed};
use crate::service::run::{Go, Step};

/// How often news are handed on at most.
const BEAT: Duration = Duration::from_millis(100);
/// How often the store is asked whether another process wrote.
const LOOK: Duration = Duration::from_secs(2);

/// Who could stop a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopped {
    /// We, and it will stop.
    Here,
    /// Only the process that runs it, or the phone.
    Elsewhere,
}

/// Puts places into the queue and sees to it that somebody works through it.
pub(super) fn sync(shared: &Arc<Shared>, what: SyncWish) -> Result<(), Error> {
    let service = shared.service();
    let peers = service.peers()?;
    let wanted = peers.into_iter().filter(|peer| match what {
        SyncWish::Everything => peer.can_be_called,
        SyncWish::Place(place) => peer.id == place.0,
    });
    let wanted: Vec<_> = wanted.collect();
    if let [only] = wanted.as_slice()
        && !only.can_be_called
    {
        return Err(Error::CannotCall(only.name.clone()));
    }
    let idle = {
        let mut board = shared.board();
        for peer in wanted {
            if board.current.as_ref() != Some(&peer.name) && !board.queue.contains(&peer.name) {
                board.queue.push_back(peer.name);
            }
        }
        let idle = !board.working && !board.queue.is_empty();
        board.working |= idle;
        idle
    };
    if idle {
        let shared = Arc::clone(shared);
        let _worker = thread::spawn(move || {
            loop {
                let names = next(&shared);
                if names.is_empty() {
                    return;
                }
                run(&shared, &names);
            }
        });
    }
    shared.tell(&News::PlacesChanged);
    Ok(())
}

/// Who is in the queue; they stay there until their run begins.
fn next(shared: &Shared) -> Vec<String> {
    let mut board = shared.board();
    board.working = !board.queue.is_empty();
    board.queue.iter().cloned().collect()
}

/// Runs with these places; what one of them brings goes round once more. What they tell comes through [`watch`].
fn run(shared: &Shared, names: &[String]) {
    let service = shared.service();
    let mut begun = BTreeSet::new();
    let step = |step: Step<'_>| {
        let mut board = shared.board();
        match step {
            Step::Begins(name) => {
                let waited = board.queue.iter().position(|waiting| waiting == name);
                let again = !begun.insert(name.to_owned());
                // Taken out of the queue meanwhile: the person does not want it.
                let wanted = again || waited.is_some();
                if let Some(at) = waited {
                    let _ = board.queue.remove(at);
                }
                board.current = wanted.then(|| name.to_owned());
                drop(board);
                shared.tell(&News::PlacesChanged);
                return if wanted { Go::On } else { Go::Past };
            }
            Step::Ended(name, ended) => {
                board.current = None;
                note_trouble(&mut board, name, ended.as_ref().map_or_else(Some, |outcome| outcome.error.as_ref()));
            }
        }
        drop(board);
        shared.tell(&News::PlacesChanged);
        Go::On
    };
    service.sync_each(names, &mut { step }, &mut |_| {});
}

/// What went wrong last with a place. A run of ours says it when it ends: news of it come later, and the place would be shown
/// without its trouble until then.
fn note_trouble(board: &mut Board, name: &str, trouble: Option<&Error>) {
    let _ = match trouble {
        Some(error) => board.troubles.insert(name.to_owned(), error.clone()),
        None => board.troubles.remove(name),
    };
}

/// Takes a place out of the queue, or asks its run to stop.
pub(super) fn stop(shared: &Shared, place: PlaceId) -> Result<Stopped, Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let waited = {
        let mut board = shared.board();
        let before = board.queue.len();
        board.queue.retain(|waiting| *waiting != name);
        board.queue.len() < before
    };
    if waited {
        shared.tell(&News::PlacesChanged);
    }
    Ok(if service.cancel(&name)? || waited { Stopped::Here } else { Stopped::Elsewhere })
}

/// Shows sample data instead of the person's own until the window is closed.
pub(super) fn try_sample(shared: &Arc<Shared>) -> Result<(), Error> {
    let sample = Sample::start()?;
    {
        let mut board = shared.board();
        board.sample = Some(sample);
        board.moving.clear();
        board.checking.clear();
        board.troubles.clear();
    }
    watch(shared);
    shared.tell(&News::LibraryChanged);
    shared.tell(&News::PlacesChanged);
    Ok(())
}

/// Hands on what the shown service tells, until another one is shown or the desk is gone.
pub(super) fn watch(shared: &Arc<Shared>) {
    let service = shared.service();
    let feed = service.news();
    // Before the thread begins: what another process writes from here on is news.
    let version = service.data_version().ok();
    let shared = Arc::downgrade(shared);
    let _watcher = thread::spawn(move || follow(&shared, &service, &feed, version));
}

fn follow(shared: &Weak<Shared>, service: &Service, feed: &NewsFeed, mut version: Option<i64>) {
    let mut looked = Instant::now();
    loop {
        let all = feed.wait(LOOK);
        let Some(shared) = shared.upgrade() else { return };
        if shared.service().data() != service.data() {
            return;
        }
        for news in &all {
            hear(&shared, service, news);
        }
        if looked.elapsed() >= LOOK {
            looked = Instant::now();
            let now = service.data_version().ok();
            if now != version {
                version = now;
                shared.tell(&News::PlacesChanged);
                shared.tell(&News::LibraryChanged);
            }
        }
        drop(shared);
        if !all.is_empty() {
            thread::sleep(BEAT);
        }
    }
}

/// One piece of news of the service in the words of the window.
fn hear(shared: &Shared, service: &Service, news: &events::News) {
    let place = |name: &str| service.peer(name).map(|peer| PlaceId(peer.id)).ok();
    match news {
        events::News::RunStarted { peer } => {
            let begun = Progress { phase: Phase::Connecting, ..Progress::default() };
            let _ = shared.board().moving.insert(peer.clone(), begun);
            if let Some(place) = place(peer) {
                shared.tell(&News::RunStarted { place });
            }
        }
        events::News::Progress { peer, phase, done, total } => {
            let progress = progress(*phase, *done, *total);
            let _ = shared.board().moving.insert(peer.clone(), progress.clone());
            if let Some(place) = place(peer) {
                shared.tell(&News::Progress { place, progress });
            }
        }
        events::News::RunFinished(outcome) => {
            {
                let mut board = shared.board();
                let _ = board.moving.remove(&outcome.peer);
                note_trouble(&mut board, &outcome.peer, outcome.error.as_ref());
            }
            let waits = outcome.plan_waits || outcome.collections.iter().any(|c| c.conflicts + c.held > 0);
            let changes = outcome
                .collections
                .iter()
                .map(|c| places::together(c.here, c.peer))
                .fold(Default::default(), places::plus);
            let result = match &outcome.error {
                None if waits => RunResult::NeedsYou,
                None => RunResult::Done(changes),
                Some(Error::Cancelled) => RunResult::Stopped { after: places::count(changes) },
                Some(Error::Link { .. }) => RunResult::WentAway { after: places::count(changes) },
                Some(_) => RunResult::NeedsYou,
            };
            if let Some(place) = place(&outcome.peer) {
                shared.tell(&News::RunFinished { place, result });
            }
        }
        events::News::Waiting { .. } | events::News::PeerAdded { .. } => shared.tell(&News::PlacesChanged),
        events::News::LibraryChanged => shared.tell(&News::LibraryChanged),
        events::News::ScheduleChanged => shared.tell(&News::PlacesChanged),
        events::News::CallerRefused { .. } | events::News::Tell { .. } => {}
    }
}

fn progress(phase: events::Phase, done: usize, total: Option<usize>) -> Progress {
    let phase = match phase {
        events::Phase::Connecting => Phase::Connecting,
        events::Phase::Reading | events::Phase::Comparing => Phase::Receiving,
        events::Phase::Writing => Phase::Sending,
        events::Phase::Finishing => Phase::Finishing,
    };
    Progress { phase, done: done as u64, total: total.map(|total| total as u64), ..Progress::default() }
}
