//! Everything the service tells on its own: one closed list of news.

use super::error::Error;
use super::outcome::RunOutcome;

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
