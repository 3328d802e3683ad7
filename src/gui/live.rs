//! The window's desk over the service.
//!
//! One thread runs syncs, one after the other; another hands on what the service tells, and looks every second whether
//! another process wrote. Everything else is read when it is asked for.

mod notices;
mod people;
mod places;
mod runs;
mod settings;

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc;

use super::background::autostart::Autostart;
use super::desk::settings::{Change, SettingsDesk, SettingsView};
use super::desk::{
    Desk, DeskError, News, Offer, Overview, PeopleFilter, PeopleIndex, PersonId, PersonPage, PersonRow, PlaceId,
    Progress, RemedyId, SyncWish,
};
use crate::service::Service;
use crate::service::demo::Sample;
use crate::service::error::Error;
use crate::service::schedule::Keeper;
use crate::wording::{Lang, tr, trouble};

/// How much news waits for a window that does not look.
const QUEUE: usize = 256;

/// Answers the window from the service.
pub struct LiveDesk {
    shared: Arc<Shared>,
}

/// What the desk and its threads share.
struct Shared {
    own: Service,
    board: Mutex<Board>,
}

/// What the desk knows beside the store.
#[derive(Default)]
struct Board {
    lang: Lang,
    /// The sample data, while they are shown instead of the person's own.
    sample: Option<Sample>,
    /// Places whose turn comes.
    queue: VecDeque<String>,
    /// The place this process is syncing with.
    current: Option<String>,
    /// Whether a thread is working through the queue.
    working: bool,
    /// How far runs are, by place.
    moving: HashMap<String, Progress>,
    /// What went wrong last in this process, by place.
    troubles: HashMap<String, Error>,
    readers: Vec<mpsc::Sender<News>>,
    /// The thread that syncs by itself.
    keeper: Option<Keeper>,
    autostart: Option<Autostart>,
}

impl LiveDesk {
    /// A desk over a service.
    pub fn new(service: Service) -> Self {
        let shared = Arc::new(Shared { own: service, board: Mutex::default() });
        runs::watch(&shared);
        Self { shared }
    }

    /// Syncs by itself from now on.
    #[must_use]
    pub fn keeping_the_schedule(self) -> Self {
        let keeper = self.shared.own.keep_schedule();
        self.shared.board().keeper = Some(keeper);
        self
    }

    /// Knows where the system is told to start us.
    #[must_use]
    pub fn starting_by(self, autostart: Option<Autostart>) -> Self {
        self.shared.board().autostart = autostart;
        self
    }
}

impl Drop for LiveDesk {
    /// Switches the sample's phone off. The threads may live a moment longer; they find nothing to do.
    fn drop(&mut self) {
        let (sample, keeper) = {
            let mut board = self.shared.board();
            (board.sample.take(), board.keeper.take())
        };
        drop(sample);
        if let Some(keeper) = keeper {
            keeper.leave();
        }
    }
}

impl Shared {
    fn board(&self) -> MutexGuard<'_, Board> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The service that is shown: the person's own, or the sample.
    fn service(&self) -> Service {
        self.board().sample.as_ref().map_or_else(|| self.own.clone(), |sample| sample.service().clone())
    }

    fn tell(&self, news: &News) {
        self.board().readers.retain(|reader| reader.try_send(news.clone()).is_ok() || !reader.is_closed());
    }

    fn autostart(&self) -> Option<Autostart> {
        self.board().autostart.clone()
    }

    /// Lets the schedule look at once.
    fn nudge(&self) {
        {
            let board = self.board();
            board.keeper.iter().for_each(Keeper::nudge);
        }
        self.tell(&News::PlacesChanged);
    }

    /// The name of a place.
    fn name(&self, service: &Service, place: PlaceId) -> Result<String, Error> {
        let found = service.peers()?.into_iter().find(|peer| peer.id == place.0);
        found.map(|peer| peer.name).ok_or_else(|| Error::NoSuchPeer(place.0.to_string()))
    }

    /// An error in the words of the window.
    fn said(&self, error: Error) -> DeskError {
        let lang = self.board().lang;
        said(lang, &error)
    }
}

fn said(lang: Lang, error: &Error) -> DeskError {
    DeskError(format!("{} {}", trouble::what(lang, error), trouble::remedy(lang, error)))
}

impl SettingsDesk for LiveDesk {
    fn settings(&self, lang: Lang) -> Result<SettingsView, DeskError> {
        settings::view(&self.shared).map_err(|error| said(lang, &error))
    }

    fn set(&self, change: Change) -> Result<(), DeskError> {
        settings::set(&self.shared, &change).map_err(|error| self.shared.said(error))
    }
}

impl Desk for LiveDesk {
    fn overview(&self, lang: Lang) -> Result<Overview, DeskError> {
        self.shared.board().lang = lang;
        places::overview(&self.shared, lang).map_err(|error| said(lang, &error))
    }

    fn people_index(&self, filter: &PeopleFilter, lang: Lang) -> Result<PeopleIndex, DeskError> {
        people::index(&self.shared.service(), filter).map_err(|error| said(lang, &error))
    }

    fn people_rows(&self, filter: &PeopleFilter, lang: Lang, range: Range<usize>) -> Result<Vec<PersonRow>, DeskError> {
        people::rows(&self.shared.service(), filter, range).map_err(|error| said(lang, &error))
    }

    fn person(&self, id: PersonId, lang: Lang) -> Result<Option<PersonPage>, DeskError> {
        people::page(&self.shared.service(), id, lang).map_err(|error| said(lang, &error))
    }

    fn sync(&self, what: SyncWish) -> Result<(), DeskError> {
        runs::sync(&self.shared, what).map_err(|error| self.shared.said(error))
    }

    fn stop(&self, place: PlaceId) -> Result<(), DeskError> {
        let stopped = runs::stop(&self.shared, place).map_err(|error| self.shared.said(error))?;
        match stopped {
            runs::Stopped::Here => Ok(()),
            runs::Stopped::Elsewhere => {
                let lang = self.shared.board().lang;
                Err(DeskError(tr(lang, "home-stop-elsewhere", &[])))
            }
        }
    }

    fn remedy(&self, place: PlaceId, remedy: &RemedyId, _answer: Option<String>) -> Result<(), DeskError> {
        notices::remedy(&self.shared, place, remedy).map_err(|error| self.shared.said(error))
    }

    fn accept(&self, offer: Offer) -> Result<(), DeskError> {
        match offer {
            Offer::TrySample => runs::try_sample(&self.shared).map_err(|error| self.shared.said(error)),
            // Never offered: there is nothing behind them yet.
            Offer::ConnectPhone | Offer::AddAccount | Offer::OpenFile => Ok(()),
        }
    }

    fn news(&self) -> mpsc::Receiver<News> {
        let (sender, receiver) = mpsc::channel(QUEUE);
        self.shared.board().readers.push(sender);
        receiver
    }
}
