//! What the program is without its window: a tray icon, messages on the desktop, a door for a second start.
//!
//! Everything from outside the window reaches it as [`Outside`], through one queue.

pub mod autostart;
mod notify;
mod tray;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc;

use self::tray::Tray;
use crate::gui::desk::settings::Pause;
use crate::gui::desk::{Overview, PlaceId, PlaceState};
use crate::service::Service;
use crate::service::events::News;
use crate::service::listener::Stop;
use crate::wording::{Lang, telling, tr};

/// Something from outside the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// Show the window.
    Open,
    /// Sync everything.
    SyncEverything,
    /// Sync one place.
    Sync(PlaceId),
    /// Pause, or go on.
    Pause(Pause),
    /// End the program.
    Quit,
    /// There is a tray, and our icon is in it.
    TrayShown,
    /// There is no tray any more.
    TrayGone,
}

/// What the tray shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shown {
    lang: Lang,
    state: State,
    paused: bool,
    places: Vec<(PlaceId, String)>,
}

/// How everything stands, in a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Fine,
    Syncing,
    Paused,
    NeedsYou,
}

impl Shown {
    /// What the tray shows of everything.
    pub fn of(overview: &Overview, lang: Lang) -> Shown {
        let any = |is: fn(&PlaceState) -> bool| overview.places.iter().any(|card| is(&card.state));
        let state = if any(|state| matches!(state, PlaceState::NeedsYou(_))) {
            State::NeedsYou
        } else if any(|state| matches!(state, PlaceState::Syncing(_))) {
            State::Syncing
        } else if overview.paused {
            State::Paused
        } else {
            State::Fine
        };
        let startable = overview.places.iter().filter(|card| card.state.may_start());
        let places = startable.map(|card| (card.id, card.name.clone())).collect();
        Shown { lang, state, paused: overview.paused, places }
    }

    fn words(&self) -> String {
        let key = match self.state {
            State::Fine => "tray-fine",
            State::Syncing => "tray-syncing",
            State::Paused => "tray-paused",
            State::NeedsYou => "tray-needs-you",
        };
        tr(self.lang, key, &[])
    }
}

/// The program without its window.
pub struct Background {
    sender: mpsc::UnboundedSender<Outside>,
    queue: Mutex<Option<mpsc::UnboundedReceiver<Outside>>>,
    shown: Mutex<Shown>,
    tray: Tray,
    stop: Stop,
}

impl Default for Background {
    fn default() -> Self {
        let (sender, receiver) = mpsc::unbounded_channel();
        Background {
            sender,
            queue: Mutex::new(Some(receiver)),
            shown: Mutex::default(),
            tray: Tray::default(),
            stop: Stop::default(),
        }
    }
}

impl Background {
    /// Where to send what happens outside.
    pub fn sender(&self) -> mpsc::UnboundedSender<Outside> {
        self.sender.clone()
    }

    /// The queue, for its one reader.
    pub fn take_queue(&self) -> Option<mpsc::UnboundedReceiver<Outside>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Puts an icon into the tray. Asked for by the window's thread, as is everything about the tray.
    pub fn show_tray(self: &Arc<Self>, lang: Lang) {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).lang = lang;
        Tray::begin(self);
    }

    /// Shows something else in the tray, if it is something else.
    pub fn show(self: &Arc<Self>, shown: Shown) {
        {
            let mut kept = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
            if *kept == shown {
                return;
            }
            *kept = shown;
        }
        Tray::update(self);
    }

    fn shown(&self) -> Shown {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Says on the desktop what the service finds worth it.
    pub fn tell(self: &Arc<Self>, service: &Service) {
        let (feed, own) = (service.news(), Arc::clone(self));
        let _listening = std::thread::spawn(move || {
            while let Some(news) = feed.next(&own.stop) {
                let News::Tell { peer, what } = news else { continue };
                let lang = own.shown().lang;
                if let Some((title, text)) = telling::said(lang, &peer, &what) {
                    notify::say(lang, &title, &text, own.sender.clone());
                }
            }
        });
    }

    /// Ends its threads and takes the icon away.
    pub fn end(&self) {
        self.stop.raise();
        self.tray.end();
    }
}
