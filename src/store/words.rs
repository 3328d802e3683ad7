//! The words under which enums stand in the file. Numbers of variants may move, words do not.

use crate::pim::{Field, Kind};
use crate::planner::{Action, Because, Reason, Side, StepState, Take};

use super::archive::Restoring;
use super::collections::FirstSync;
use super::copies::CopyReason;
use super::journal::JournalAction;
use super::peers::PeerKind;
use super::replicas::Sent;
use super::review::HeldState;
use super::runs::{Level, WireDirection};

/// A stored word this program does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown word for {what}: {word:?}")]
pub struct UnknownWord {
    /// What it should have named.
    pub what: &'static str,
    /// The word.
    pub word: String,
}

/// An enum with a stored word per variant.
pub(super) trait Word: Sized + Copy + 'static {
    const WHAT: &'static str;
    const WORDS: &'static [(Self, &'static str)];
    fn word(self) -> &'static str;
    fn of_word(word: &str) -> Result<Self, UnknownWord> {
        let found = Self::WORDS.iter().find(|(_, known)| *known == word);
        found.map(|(value, _)| *value).ok_or_else(|| UnknownWord { what: Self::WHAT, word: word.to_owned() })
    }
}

macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl Word for $type {
            const WHAT: &'static str = stringify!($type);
            const WORDS: &'static [(Self, &'static str)] = &[$(($type::$variant, $word)),+];
            fn word(self) -> &'static str {
                match self { $($type::$variant => $word),+ }
            }
        }
    };
}

words!(CopyReason {
    Run = "run",
    Bulk = "bulk",
    Restore = "restore",
    Replace = "replace",
    FirstSync = "first-sync",
    Asked = "asked",
    Old = "old",
});
words!(Side { Here = "here", Peer = "peer" });
words!(Take { Here = "here", Peer = "peer", Both = "both" });
words!(Action { Delete = "delete", Add = "add", Change = "change", Join = "join", Keep = "keep", Ask = "ask" });
words!(StepState { WillDo = "will-do", Held = "held", Parked = "parked", Refused = "refused" });
words!(Reason { BothChanged = "both-changed", EditedDeleted = "edited-deleted", SamePerson = "same-person" });
words!(Because {
    NewHere = "new-here",
    NewAtPeer = "new-at-peer",
    ChangedHere = "changed-here",
    ChangedAtPeer = "changed-at-peer",
    ChangedOnBoth = "changed-on-both",
    DeletedHere = "deleted-here",
    DeletedAtPeer = "deleted-at-peer",
    EditedDeleted = "edited-deleted",
    SamePerson = "same-person",
    PerhapsSamePerson = "perhaps-same-person",
    MissingAtPeer = "missing-at-peer",
    Answered = "answered",
    ManyDeletions = "many-deletions",
    Direction = "direction",
    Rule = "rule",
    Undone = "undone",
    ChangedSince = "changed-since",
    OtherDevice = "other-device",
    OtherData = "other-data",
    Echo = "echo",
});
words!(FirstSync {
    New = "new",
    Reading = "reading",
    WaitingForYes = "waiting-for-yes",
    Approved = "approved",
    Done = "done",
});
words!(JournalAction { Add = "add", Change = "change", Delete = "delete", Restore = "restore" });
words!(PeerKind { Phone = "phone", DialIn = "dial-in", Syncml = "syncml", Dav = "dav" });
words!(Sent { Nothing = "none", Adding = "adding", Changing = "changing", Deleting = "deleting" });
words!(Restoring { Nothing = "none", Wanted = "wanted", Sent = "sent", Refused = "refused" });
words!(HeldState { Waiting = "waiting", Allowed = "allowed", Refused = "refused" });
words!(Level { Debug = "debug", Info = "info", Warning = "warning", Error = "error" });
words!(WireDirection { In = "in", Out = "out" });

impl Word for Kind {
    const WHAT: &'static str = "Kind";
    const WORDS: &'static [(Self, &'static str)] =
        &[(Kind::Contacts, "contacts"), (Kind::Events, "events"), (Kind::Tasks, "tasks"), (Kind::Notes, "notes")];
    fn word(self) -> &'static str {
        self.name()
    }
}

impl Word for Field {
    const WHAT: &'static str = "Field";
    const WORDS: &'static [(Self, &'static str)] = &[];
    fn word(self) -> &'static str {
        self.name()
    }
    fn of_word(word: &str) -> Result<Self, UnknownWord> {
        word.parse().map_err(|_| UnknownWord { what: Self::WHAT, word: word.to_owned() })
    }
}
