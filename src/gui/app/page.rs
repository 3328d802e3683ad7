//! The pages: their order, names and icons.

use crate::gui::desk::Overview;
use crate::gui::icon::{self, Icon};
use crate::gui::screen::help::Group;

/// The pages, in the order of the sidebar.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// Every place, and how it stands.
    #[default]
    Home,
    /// Everyone.
    People,
    /// What takes place.
    Calendar,
    /// What is to be done.
    Tasks,
    /// What was written down.
    Notes,
    /// What waits for a decision.
    Review,
    /// The plan of a place; opened from Home, and no page of the sidebar.
    Preview,
    /// What was done, and the way back.
    History,
    /// What can be set.
    Settings,
    /// A first sync, step by step; without the sidebar.
    Wizard,
    /// A place's own page.
    Place,
    /// What to do on the phone itself; opened from Home, a place's page and the wizard.
    Pictures,
    /// The list of keys.
    Help,
}

impl Page {
    /// Every page, in the order of the sidebar and of Ctrl+1, Ctrl+2 …
    pub const ALL: [Page; 8] = [
        Page::Home,
        Page::People,
        Page::Calendar,
        Page::Tasks,
        Page::Notes,
        Page::Review,
        Page::History,
        Page::Settings,
    ];

    /// Lists the pages the sidebar shows: Review only while something waits there, or while one is there.
    pub fn shown(self, overview: Option<&Overview>) -> impl Iterator<Item = Page> {
        let waits = self == Page::Review || overview.is_some_and(|overview| overview.review > 0);
        Page::ALL.into_iter().filter(move |page| *page != Page::Review || waits)
    }

    /// Returns the page of the sidebar it belongs to.
    pub fn nav(self) -> Page {
        if matches!(self, Page::Preview | Page::Pictures | Page::Help) { Page::Home } else { self }
    }

    /// Returns the key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Page::Home => "frame-nav-home",
            Page::People => "frame-nav-people",
            Page::Calendar => "calendar-nav",
            Page::Tasks => "tasks-nav",
            Page::Notes => "notes-nav",
            Page::Review => "review-title",
            Page::Preview => "preview-title",
            Page::History => "frame-nav-history",
            Page::Wizard => "wizard-title",
            Page::Place => "place-title",
            Page::Pictures => "pictures-title",
            Page::Help => "help-title",
            Page::Settings => "frame-nav-settings",
        }
    }

    /// Returns which keys of the list are its own.
    pub fn keys(self) -> Group {
        match self {
            Page::People | Page::Tasks | Page::Notes => Group::Lists,
            Page::Calendar => Group::Calendar,
            Page::Review => Group::Review,
            Page::Preview => Group::Preview,
            Page::History => Group::History,
            _ => Group::Everywhere,
        }
    }

    /// Returns its icon.
    pub fn icon(self) -> Icon {
        match self {
            Page::Home | Page::Preview => icon::HOUSE,
            Page::Review => icon::CIRCLE_ALERT,
            Page::People => icon::USERS,
            Page::Calendar => icon::CALENDAR_DAYS,
            Page::Tasks => icon::SQUARE_CHECK_BIG,
            Page::Notes => icon::NOTEBOOK_PEN,
            Page::History => icon::HISTORY,
            Page::Wizard | Page::Place | Page::Pictures => icon::SMARTPHONE,
            Page::Settings | Page::Help => icon::SETTINGS,
        }
    }

    /// Returns the number beside its name.
    pub fn count(self, overview: &Overview) -> Option<u32> {
        match self {
            Page::People => Some(overview.counts.people).filter(|&n| n > 0),
            Page::Tasks => Some(overview.counts.tasks).filter(|&n| n > 0),
            Page::Notes => Some(overview.counts.notes).filter(|&n| n > 0),
            Page::Review => Some(overview.review).filter(|&n| n > 0),
            _ => None,
        }
    }
}
