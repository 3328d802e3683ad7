//! The seam between the window and everything behind it: what the window asks, and what it is told.
//!
//! All data here are plain values. Lists are read by window: the index of a list says how long it is and where its
//! sections begin, and rows come by range, so that no screen ever owns 50,000 records. Calls may block; the window makes
//! them away from its own thread.

pub mod diary;
pub mod edit;
pub mod history;
mod people;
mod place;
pub mod preview;
pub mod review;
pub mod settings;
mod wizard;

use std::ops::Range;

use tokio::sync::mpsc;

use crate::wording::{Civil, Lang};

pub use place::{CheckLine, CheckMark, FirstSync, PlaceDeed, PlaceDesk, PlaceKindRow, PlacePage};
pub use wizard::{
    Choice, Compared, Copies, Deed, DialIn, FirstPage, KindRow, NewPlace, PlanAct, PlanLine, Port, PortTrouble, Server,
    Step, WayRow, WizardDesk,
};

pub use people::{
    Holds, Kept, Label, Lacks, Line, LineSort, LineValue, ListName, Mark, PeopleFilter, PeopleIndex, PersonKind,
    PersonPage, PersonRow, Section,
};

/// What the window needs from behind it. Every call may block for as long as a read of the store takes; none may wait
/// for a peer.
pub trait Desk:
    diary::DiaryDesk
    + edit::EditDesk
    + history::HistoryDesk
    + review::ReviewDesk
    + preview::PreviewDesk
    + WizardDesk
    + PlaceDesk
    + settings::SettingsDesk
    + Send
    + Sync
    + 'static
{
    /// Returns everything Home, the sidebar and the safety line show.
    fn overview(&self, lang: Lang) -> Result<Overview, DeskError>;

    /// Returns how many people match and under which letters they stand, in the order [`Desk::people_rows`] uses.
    fn people_index(&self, filter: &PeopleFilter, lang: Lang) -> Result<PeopleIndex, DeskError>;

    /// Returns the rows of a range of that list; fewer if the list has become shorter.
    fn people_rows(&self, filter: &PeopleFilter, lang: Lang, range: Range<usize>) -> Result<Vec<PersonRow>, DeskError>;

    /// Returns a person's whole page, or `None` if there is no such person any more.
    fn person(&self, id: PersonId, lang: Lang) -> Result<Option<PersonPage>, DeskError>;

    /// Starts a run, or puts it in the queue.
    fn sync(&self, what: SyncWish) -> Result<(), DeskError>;

    /// Asks a run to stop at the next safe point.
    fn stop(&self, place: PlaceId) -> Result<(), DeskError>;

    /// Does what a button of a [`Notice`] offers, with the text the person typed if it asked for one.
    fn remedy(&self, place: PlaceId, remedy: &RemedyId, answer: Option<String>) -> Result<(), DeskError>;

    /// Does one of the [`Overview::offers`].
    fn accept(&self, offer: Offer) -> Result<(), DeskError>;

    /// Returns the queue of news from now on. The window takes one and keeps it.
    fn news(&self) -> mpsc::Receiver<News>;
}

/// Why the desk could not answer, as a sentence for the person in the language that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct DeskError(pub String);

/// What came of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// What was done, in a sentence.
    pub words: String,
    /// Its numbers in the history, oldest first: taking them back undoes it. Empty: there is nothing to undo.
    pub acts: Vec<i64>,
}

/// A place's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceId(pub i64);

/// A person's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub i64);

/// Everything the first page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// The wall clock when this was read; all other times are said relative to it.
    pub now: Civil,
    /// What this computer holds.
    pub counts: Counts,
    /// How many questions wait in Review.
    pub review: u32,
    /// The places, in the order the person gave them.
    pub places: Vec<PlaceCard>,
    /// When the newest safety copy was made.
    pub last_copy: Option<Civil>,
    /// When the next run is due, of whatever place.
    pub next_sync: Option<Civil>,
    /// Whether the person paused all syncing by itself.
    pub paused: bool,
    /// What can be offered here and now; a button is shown for each and for nothing else.
    pub offers: Vec<Offer>,
}

/// Numbers of records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// People and companies.
    pub people: u32,
    /// Events.
    pub events: u32,
    /// Tasks not done.
    pub tasks: u32,
    /// Notes.
    pub notes: u32,
}

/// Something the person may start from Home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offer {
    /// Connect a first or another phone.
    ConnectPhone,
    /// Add an online account.
    AddAccount,
    /// Open a contacts or calendar file.
    OpenFile,
    /// Try it with a phone that exists in memory only.
    TrySample,
}

/// One place and how it stands with it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceCard {
    /// Its number.
    pub id: PlaceId,
    /// Its name, as the person gave it.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// How it is reached.
    pub reach: Reach,
    /// How it stands.
    pub state: PlaceState,
    /// The last run, if there was one.
    pub last: Option<LastRun>,
    /// When its next run is due.
    pub next: Option<Civil>,
    /// What is kept the same with it.
    pub holdings: Vec<Holding>,
    /// Who can start a run.
    pub start: Start,
}

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlaceKind {
    /// A phone.
    Phone,
    /// An online account.
    Account,
    /// This computer.
    Computer,
}

/// How a place is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// A serial or data cable.
    Cable,
    /// A USB cable.
    Usb,
    /// Bluetooth.
    Bluetooth,
    /// The network, we call.
    Network,
    /// The network, the phone calls us.
    DialIn,
    /// A phone in memory, for trying.
    Virtual,
}

/// Who can start a run with a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Start {
    /// A button here.
    Here,
    /// Only the phone itself.
    OnThePhone,
    /// Nobody at the moment.
    NotNow,
}

/// How it stands with a place.
#[derive(Debug, Clone, PartialEq)]
pub enum PlaceState {
    /// Both sides are the same.
    UpToDate,
    /// Changes made here since its last run wait for the next.
    Behind {
        /// How many.
        waiting: u32,
    },
    /// No run yet.
    NeverSynced,
    /// Next in the queue.
    Waiting,
    /// A run is under way.
    Syncing(Progress),
    /// The person must decide or help.
    NeedsYou(Notice),
    /// It cannot be reached now.
    NotHere {
        /// When it was last there.
        last_seen: Option<Civil>,
        /// Changes that wait for it.
        waiting: u32,
        /// What happens when it comes back.
        on_return: OnReturn,
    },
    /// The person paused it.
    Paused,
}

impl PlaceState {
    /// Tells whether a run may be started now.
    pub fn may_start(&self) -> bool {
        use PlaceState::*;
        matches!(self, UpToDate | Behind { .. } | NeverSynced | Paused)
    }
}

/// What happens when a place comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OnReturn {
    /// It is synced by itself.
    SyncsByItself,
    /// Nothing, until the person says so.
    WaitsForYou,
}

/// One kind of record kept the same with a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// The kind.
    pub kind: Kind,
    /// Whether it is kept the same at all.
    pub keeping: Keeping,
    /// How many records are there.
    pub count: u32,
    /// How many the place has room for.
    pub room: Option<u32>,
    /// From which year and month on.
    pub since: Option<(i32, u8)>,
    /// What the last run changed, on both sides together.
    pub last: Option<Changes>,
}

/// Whether a kind is kept the same with a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keeping {
    /// It is.
    On,
    /// The person switched it off.
    Off,
}

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// People and companies.
    People,
    /// Events.
    Events,
    /// Tasks.
    Tasks,
    /// Notes.
    Notes,
}

/// Numbers of changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// New records.
    pub added: u32,
    /// Changed records.
    pub changed: u32,
    /// Deleted records.
    pub deleted: u32,
}

/// A run that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastRun {
    /// When it ended.
    pub at: Civil,
    /// How it ended.
    pub result: RunResult,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunResult {
    /// To its end.
    Done(Changes),
    /// The person stopped it after so many records.
    Stopped {
        /// Records that went through.
        after: u64,
    },
    /// The place went away after so many records.
    WentAway {
        /// Records that went through.
        after: u64,
    },
    /// It waits for the person; the place's [`Notice`] says why.
    NeedsYou,
}

/// How far a run is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Which of the five phases it is in.
    pub phase: Phase,
    /// Which kind of record is moving.
    pub kind: Option<Kind>,
    /// Records moved in this phase.
    pub done: u64,
    /// Records to move in this phase, if it is known.
    pub total: Option<u64>,
    /// An honest guess of the seconds left, if there is one.
    pub seconds_left: Option<u32>,
    /// The name of the record that is moving.
    pub current: Option<String>,
    /// What the phone says, for the curious; shown when unfolded.
    pub said: Vec<String>,
}

/// The phases of a run, in order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The safety copy is made.
    #[default]
    SafetyCopy,
    /// The place is called.
    Connecting,
    /// Its changes come in.
    Receiving,
    /// Ours go out.
    Sending,
    /// Both write down what they agreed on.
    Finishing,
}

impl Phase {
    /// All phases, in order.
    pub const ALL: [Phase; 5] =
        [Phase::SafetyCopy, Phase::Connecting, Phase::Receiving, Phase::Sending, Phase::Finishing];
}

/// What happened, what is safe and what to do, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How grave it is.
    pub tone: Tone,
    /// What happened, one sentence.
    pub what: String,
    /// A second sentence: why, or what it means.
    pub why: Option<String>,
    /// What is safe.
    pub safe: String,
    /// What the person can do; the first of weight [`Weight::Primary`] is the page's one primary button.
    pub remedies: Vec<Remedy>,
    /// Technical text, folded away.
    pub details: Option<String>,
}

/// How grave a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Something waits for the person.
    Warn,
    /// Something would be deleted, or failed.
    Bad,
}

/// Names a remedy to the desk that offered it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RemedyId(pub String);

/// A button of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Comes back in [`Desk::remedy`].
    pub id: RemedyId,
    /// What the button says.
    pub label: String,
    /// How it looks.
    pub weight: Weight,
    /// What must be typed first.
    pub asks: Asks,
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    /// The one thing to do.
    Primary,
    /// Another thing to do.
    Plain,
    /// Deletes.
    Danger,
    /// Puts it off.
    Quiet,
}

/// What a remedy needs to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// A password; the text names it.
    Secret(String),
    /// Nothing here: it leads to the open questions.
    Review,
    /// Nothing here: it leads to the plan of its place.
    Preview,
    /// Nothing here: it leads to the pictures of what to do on the phone.
    Pictures,
}

/// What to sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SyncWish {
    /// Every place that can be reached.
    Everything,
    /// One place.
    Place(PlaceId),
}

/// Something that happened behind the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// A run has begun.
    RunStarted {
        /// With which place.
        place: PlaceId,
    },
    /// A run has moved on.
    Progress {
        /// With which place.
        place: PlaceId,
        /// How far it is.
        progress: Progress,
    },
    /// A run is over.
    RunFinished {
        /// With which place.
        place: PlaceId,
        /// How it ended.
        result: RunResult,
    },
    /// Places came, went, or changed how they stand.
    PlacesChanged,
    /// Records changed.
    LibraryChanged,
}
