//! Everything the service tells on its own: one closed list of news.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender, TrySendError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::error::Error;
use super::listener::Stop;
use super::outcome::{RunOutcome, Tally};

/// What happened. Faces show it; nothing depends on its being read.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// A run began.
    RunStarted {
        /// The place's name.
        peer: String,
    },
    /// A run moved on.
    Progress {
        /// The place's name.
        peer: String,
        /// Where it is.
        phase: Phase,
        /// Items so far.
        done: usize,
        /// Items in all, where that is known.
        total: Option<usize>,
    },
    /// A run ended.
    RunFinished(Box<RunOutcome>),
    /// Something waits for the person.
    Waiting {
        /// The place's name.
        peer: String,
        /// Questions about fields or persons.
        conflicts: usize,
        /// Steps that wait for a yes.
        held: usize,
        /// Whether a plan waits for a yes.
        plan: bool,
    },
    /// A place appeared by itself: another device under known credentials.
    PeerAdded {
        /// The name it got.
        peer: String,
    },
    /// A caller was turned away.
    CallerRefused {
        /// Its device id.
        device: String,
        /// Why.
        error: Error,
    },
    /// Records changed.
    LibraryChanged,
    /// Something to be said on the desktop, once: the schedule found it, and nobody may be looking.
    Tell {
        /// The place's name.
        peer: String,
        /// What.
        what: Tell,
    },
    /// What is due when has changed.
    ScheduleChanged,
}

/// What is worth saying on the desktop.
#[derive(Debug, Clone, PartialEq)]
pub enum Tell {
    /// Only the person can help.
    NeedsYou(Error),
    /// Syncing fails and will go on failing.
    Fails(Error),
    /// Steps wait for a yes, most of them deletions.
    Held(usize),
    /// Questions wait.
    Conflicts(usize),
    /// Nothing has synced since then, milliseconds since 1970.
    Stale(i64),
    /// A run ended well; what it wrote here and there together.
    Synced(Tally),
}

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Phase {
    Connecting,
    Reading,
    Comparing,
    Writing,
    Finishing,
}

/// How much news waits for a reader that does not read; what comes then is dropped.
const QUEUE: usize = 1024;

/// Hands news to everybody who listens.
#[derive(Clone, Default)]
pub(super) struct NewsRoom {
    readers: Arc<Mutex<Vec<SyncSender<News>>>>,
}

impl NewsRoom {
    pub(super) fn subscribe(&self) -> NewsFeed {
        let (sender, receiver) = mpsc::sync_channel(QUEUE);
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        NewsFeed { receiver }
    }

    /// Tells everybody. Nobody is waited for; readers that are gone are forgotten.
    pub(super) fn tell(&self, news: &News) {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        readers.retain(|reader| !matches!(reader.try_send(news.clone()), Err(TrySendError::Disconnected(_))));
    }
}

/// One reader's queue of news.
#[derive(Debug)]
pub struct NewsFeed {
    receiver: Receiver<News>,
}

impl NewsFeed {
    /// The next piece of news; `None` once `stop` was raised and nothing is left to read.
    pub fn next(&self, stop: &Stop) -> Option<News> {
        loop {
            match self.receiver.recv_timeout(Duration::from_millis(100)) {
                Ok(news) => return Some(news),
                Err(RecvTimeoutError::Timeout) if !stop.is_raised() => {}
                Err(_) => return None,
            }
        }
    }

    /// What has come since the last call; waits so long if nothing has.
    pub fn wait(&self, long: Duration) -> Vec<News> {
        match self.receiver.recv_timeout(long) {
            Ok(first) => std::iter::once(first).chain(self.receiver.try_iter()).collect(),
            Err(_) => Vec::new(),
        }
    }

    /// What has come since the last call; does not wait.
    pub fn drain(&self) -> Vec<News> {
        self.receiver.try_iter().collect()
    }
}
