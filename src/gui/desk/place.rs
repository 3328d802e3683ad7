//! A place's own page, as the window needs it.

use super::{Counts, DeskError, Keeping, Kind, LastRun, PlaceCard, PlaceId};
use crate::wording::{Civil, Lang};

/// What a place's page needs from behind the window.
pub trait PlaceDesk {
    /// Returns everything the page shows, or `None` if there is no such place any more.
    fn place_page(&self, place: PlaceId, lang: Lang) -> Result<Option<PlacePage>, DeskError>;

    /// Changes something about a place.
    fn place_do(&self, place: PlaceId, deed: &PlaceDeed, lang: Lang) -> Result<(), DeskError>;

    /// Tries the place from end to end; takes as long as a sync that only reads. Meanwhile [`PlacePage::checking`] tells
    /// how far it is.
    fn place_check(&self, place: PlaceId, lang: Lang) -> Result<Vec<CheckLine>, DeskError>;
}

/// Something to be changed about a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceDeed {
    /// Call it something else.
    Rename(String),
    /// Keep exactly these kinds the same.
    Keep(Vec<Kind>),
    /// Keep events of this period the same (`90d..2y`, `all`).
    Period(String),
    /// Let a new phone take its place, at this port or address (`dial-in`).
    NewPhone(String),
    /// Forget it; nothing there or here is deleted.
    Remove,
}

/// Everything a place's page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacePage {
    /// Its card.
    pub card: PlaceCard,
    /// What this computer holds.
    pub counts: Counts,
    /// The kinds, those that are not kept too.
    pub kinds: Vec<PlaceKindRow>,
    /// Of which period events are kept the same.
    pub period: String,
    /// What it can hold: label and value, in the person's language.
    pub holds: Vec<(String, String)>,
    /// How it speaks: label and value.
    pub speaks: Vec<(String, String)>,
    /// Its last runs, newest first.
    pub runs: Vec<LastRun>,
    /// How far the check is that is under way; empty if none is.
    pub checking: Vec<CheckLine>,
    /// Whether its first sync is still to be finished.
    pub first_sync: FirstSync,
    /// The wall clock when this was read.
    pub now: Civil,
}

/// Whether a first sync is still to be finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstSync {
    /// It is.
    Open,
    /// It is over.
    Over,
}

/// One kind at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceKindRow {
    /// Which.
    pub kind: Kind,
    /// Whether it is kept the same.
    pub keeping: Keeping,
    /// Which way, in the person's language.
    pub direction: String,
    /// The name of its database there, if it is known.
    pub database: Option<String>,
    /// The format, if it is known: `vCard 2.1`.
    pub format: Option<String>,
    /// How many are here.
    pub here: u32,
}

/// One point of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLine {
    /// What was looked at.
    pub point: String,
    /// What was found.
    pub mark: CheckMark,
    /// What was found, in a word or two; empty before its turn.
    pub found: String,
    /// What is wrong and what to do, if something is.
    pub words: Option<String>,
}

/// What was found at one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CheckMark {
    /// It is right.
    Good,
    /// It is wrong.
    Bad,
    /// It could not be tried.
    Untried,
    /// Nobody knows; only the phone can start.
    Unknown,
    /// It is being tried.
    Running,
    /// Its turn comes.
    Waiting,
}
