//! The first sync, as the window needs it.

use super::{Changes, DeskError, Keeping, Kind, PlaceId, PlaceKind, Progress, Reach, Start};
use crate::wording::{Civil, Lang};

pub use crate::service::first_sync::{Choice, Step};
pub use crate::wording::way::PortTrouble;

/// What the wizard needs from behind the window.
pub trait WizardDesk {
    /// Returns the kinds of servers an account can be made for.
    fn servers(&self) -> Vec<Server>;

    /// Returns the ports at which there may be a phone; those whose links are given were fine a moment ago.
    fn ports(&self, fine: &[String], lang: Lang) -> Result<Vec<Port>, DeskError>;

    /// Returns the place whose first sync was begun and not finished, the latest one.
    fn unfinished(&self) -> Result<Option<PlaceId>, DeskError>;

    /// Makes a place and begins its first sync.
    fn begin(&self, new: &NewPlace, lang: Lang) -> Result<PlaceId, DeskError>;

    /// Takes in a file with contacts or events, and says what came of it.
    fn open_file(&self, path: &str, lang: Lang) -> Result<String, DeskError>;

    /// Returns everything the wizard shows about a place.
    fn first_page(&self, place: PlaceId, lang: Lang) -> Result<FirstPage, DeskError>;

    /// Does something in the first sync with a place.
    fn first_do(&self, place: PlaceId, deed: &Deed, lang: Lang) -> Result<(), DeskError>;
}

/// A kind of server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Comes back in [`NewPlace::Account`].
    pub id: String,
    /// What people call it.
    pub name: String,
}

/// A port at which there may be a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    /// Comes back in [`NewPlace::Port`].
    pub link: String,
    /// What the system calls it: `/dev/ttyUSB0`.
    pub path: String,
    /// By cable or by Bluetooth.
    pub reach: Reach,
    /// What the cable or the phone calls itself; may be empty.
    pub what: String,
    /// The place that is reached by it already.
    pub place: Option<String>,
    /// Why it cannot be used now.
    pub trouble: Option<PortTrouble>,
}

impl Port {
    /// Whether a phone can be connected here: it can be used, and no place is reached by it yet.
    pub fn is_free(&self) -> bool {
        self.trouble.is_none() && self.place.is_none()
    }
}

/// A place to be made.
#[derive(Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum NewPlace {
    /// A phone at a port or an address we call.
    Port { name: String, address: String },
    /// A phone that dials in.
    DialIn { name: String },
    /// A SyncML account.
    Account { name: String, server: Option<String>, address: String, user: String, password: String },
    /// The pretend phone.
    Sample,
}

impl std::fmt::Debug for NewPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NewPlace::Port { address, .. } => write!(f, "Port({address})"),
            NewPlace::DialIn { name } => write!(f, "DialIn({name})"),
            NewPlace::Account { address, user, .. } => write!(f, "Account({address}, {user}, ***)"),
            NewPlace::Sample => write!(f, "Sample"),
        }
    }
}

/// Something to be done in a first sync.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Show another step.
    GoTo(Step),
    /// Keep these kinds the same, events of this period (`90d..2y`, `all`).
    Choose(Vec<Kind>, String),
    /// Make the copies: read the place.
    Copy,
    /// Keep a second copy of the copies in this folder.
    Second(String),
    /// Take one of the three ways.
    Decide(Choice),
    /// Write what the preview shows.
    Write,
    /// It is over: forget how it went.
    Finish,
}

/// Everything the wizard shows about a place.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstPage {
    /// Its number.
    pub place: PlaceId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// How it is reached.
    pub reach: Reach,
    /// Who can start a run.
    pub start: Start,
    /// Where the first sync stands.
    pub step: Step,
    /// What is known of it: label and value, in the person's language.
    pub facts: Vec<(String, String)>,
    /// What is to be typed into it, if it dials in.
    pub dial_in: Option<DialIn>,
    /// Whether it has ever spoken to us.
    pub seen: Option<Civil>,
    /// What can be kept the same.
    pub kinds: Vec<KindRow>,
    /// Of which period events are kept the same.
    pub period: String,
    /// The copies that were made.
    pub copies: Copies,
    /// How far a run is.
    pub moving: Option<Progress>,
    /// What went wrong last, as a sentence.
    pub trouble: Option<String>,
    /// Both sides compared, once everything was read.
    pub compared: Option<Compared>,
    /// What was decided, or is recommended.
    pub choice: Choice,
    /// What will be done, a sentence for each item; the first few.
    pub plan: Vec<PlanLine>,
    /// How many sentences there are in all.
    pub planned: u32,
    /// What could not be kept there, a sentence for each.
    pub lacks: Vec<String>,
    /// The wall clock when this was read.
    pub now: Civil,
}

/// What is to be typed into a phone.
#[derive(Clone, PartialEq, Eq)]
pub struct DialIn {
    /// The address without port and path.
    pub address: String,
    /// The port.
    pub port: String,
    /// The whole address, for phones that ask for it in one line.
    pub url: String,
    /// The user name.
    pub user: String,
    /// The password.
    pub password: String,
    /// The names of our databases.
    pub folders: Vec<(Kind, String)>,
}

impl std::fmt::Debug for DialIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DialIn({}, {}, ***)", self.url, self.user)
    }
}

/// One kind that can be kept the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindRow {
    /// Which.
    pub kind: Kind,
    /// Whether it is.
    pub keeping: Keeping,
    /// Records here.
    pub here: u32,
    /// Items there, once they were read.
    pub there: Option<u32>,
}

/// The three copies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies {
    /// When this computer was copied.
    pub here: Option<Civil>,
    /// When what the place holds was copied.
    pub there: Option<Civil>,
    /// The folder of the second place.
    pub second: Option<String>,
}

/// Both sides compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Compared {
    pub here: u32,
    pub there: u32,
    pub same: u32,
    pub differ: u32,
    pub only_here: u32,
    pub only_there: u32,
    pub perhaps: u32,
    /// The three ways, the recommended one first.
    pub ways: Vec<WayRow>,
    /// A few names whose letters show whether they were understood.
    pub names: Vec<String>,
}

/// One of the three ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WayRow {
    /// Which.
    pub choice: Choice,
    /// What it does here.
    pub here: Changes,
    /// What it does there.
    pub there: Changes,
    /// How many are here afterwards.
    pub here_after: u32,
    /// How many are there afterwards.
    pub there_after: u32,
}

/// One line of the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// What happens to the item.
    pub act: PlanAct,
    /// The sentence.
    pub words: String,
}

/// What happens to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum PlanAct {
    Add,
    Change,
    Delete,
    Ask,
}
