//! What Settings asks and what it may change.

use super::{DeskError, PlaceId, PlaceKind};
use crate::service::schedule::{Every, Quiet};
use crate::service::settings::{FirstDay, LookSettings, Settings};
use crate::wording::{Civil, Lang};

/// What Settings needs from behind it.
pub trait SettingsDesk {
    /// Returns everything Settings shows.
    fn settings(&self, lang: Lang) -> Result<SettingsView, DeskError>;

    /// Changes one thing, at once.
    fn set(&self, change: Change) -> Result<(), DeskError>;
}

/// Everything Settings shows.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingsView {
    /// What is kept.
    pub settings: Settings,
    /// The wall clock when this was read.
    pub now: Civil,
    /// Every place with its period.
    pub places: Vec<PlacePeriod>,
    /// How today went so far.
    pub today: Day,
    /// When the next turn is.
    pub next: Option<Civil>,
    /// Until when everything is paused; the inner `None`: until the person says so.
    pub paused: Option<Option<Civil>>,
    /// More deletions than so many, and than so many per cent, are asked about; `None`: there is no place, or one is
    /// never asked about.
    pub guard: Option<(u32, u8)>,
    /// When the newest safety copy was made.
    pub last_copy: Option<Civil>,
    /// Where copies of the copies go.
    pub second: Option<SecondPlace>,
    /// Whether the program starts with the computer; `None`: it cannot be told to here.
    pub with_computer: Option<bool>,
}

/// A place and how often it is synced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacePeriod {
    /// Its number.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Its own period; `None`: as usual.
    pub own: Option<Every>,
    /// Whether we can start a run with it.
    pub can_be_called: bool,
    /// When its next turn is.
    pub next: Option<Civil>,
}

/// How a day went so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Day {
    /// Turns that were due.
    pub due: u32,
    /// Those that ended well.
    pub done: u32,
    /// Those that failed.
    pub failed: u32,
    /// Those that passed unused.
    pub missed: u32,
    /// The minute of the day of each turn, and whether it ended well.
    pub turns: Vec<(u16, bool)>,
}

/// A folder on another disk that gets every safety copy too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondPlace {
    /// The folder.
    pub folder: String,
    /// How it is.
    pub state: SecondState,
}

/// How the second place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecondState {
    /// It has every copy.
    Fine,
    /// It is not there now.
    Missing,
    /// It is on the same disk.
    SameDisk,
}

/// Something the person changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// How often every place is synced.
    Every(Every),
    /// How often one place is; `None`: as usual.
    Place(PlaceId, Option<Every>),
    /// Sync when a phone is plugged in.
    OnPlug(bool),
    /// Sync after a change here.
    AfterChange(bool),
    /// Sync after the computer woke.
    AfterWake(bool),
    /// Quiet hours.
    Quiet(Option<Quiet>),
    /// Not on battery.
    NotOnBattery(bool),
    /// Pause, or go on.
    Pause(Pause),
    /// Ask about more deletions than these.
    Guard(u32, u8),
    /// Where copies of the copies go.
    SecondPlace(Option<String>),
    /// Say when the person must do something.
    TellNeeds(bool),
    /// Say when nothing has synced for so many hours.
    TellStale(Option<u16>),
    /// Say it after every sync.
    TellEvery(bool),
    /// The window's language; `None`: the system's.
    Language(Option<Lang>),
    /// The country of numbers without a prefix; `None`: the system's.
    Region(Option<String>),
    /// On which day a week begins; `None`: as in the country.
    FirstDay(Option<FirstDay>),
    /// How the window looks.
    Look(LookSettings),
    /// The size of text alone, in per cent.
    TextSize(u16),
    /// Start with the computer.
    WithComputer(bool),
    /// Go on when the window is closed.
    KeepRunning(bool),
}

/// For how long nothing is to be synced by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pause {
    /// An hour.
    Hour,
    /// Until the next morning, six o'clock.
    Tomorrow,
    /// Until the person says so.
    Open,
    /// Not any more.
    Over,
}

impl Change {
    /// Makes the change in the settings, if it is one of them.
    pub fn apply(&self, settings: &mut Settings) {
        let rules = &mut settings.schedule;
        match self {
            Change::Every(every) => rules.every = *every,
            Change::Place(place, Some(every)) => drop(settings.places.insert(place.0, *every)),
            Change::Place(place, None) => drop(settings.places.remove(&place.0)),
            Change::OnPlug(on) => rules.on_plug = *on,
            Change::AfterChange(on) => rules.after_change = *on,
            Change::AfterWake(on) => rules.after_wake = *on,
            Change::Quiet(quiet) => rules.quiet = *quiet,
            Change::NotOnBattery(on) => rules.not_on_battery = *on,
            Change::TellNeeds(on) => settings.messages.needs_you = *on,
            Change::TellStale(hours) => settings.messages.stale_hours = *hours,
            Change::TellEvery(on) => settings.messages.every_sync = *on,
            Change::Language(lang) => settings.language = lang.map(|lang| lang.tag().to_owned()),
            Change::Region(region) => settings.region = region.clone(),
            Change::FirstDay(day) => settings.first_day = *day,
            Change::Look(look) => settings.look = *look,
            Change::TextSize(percent) => settings.look.text_percent = *percent,
            Change::KeepRunning(on) => settings.start.keep_running = *on,
            Change::Pause(_) | Change::Guard(..) | Change::SecondPlace(_) | Change::WithComputer(_) => {}
        }
    }
}
