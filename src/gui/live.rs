//! The window's desk over the service.
//!
//! One thread runs syncs, one after the other; another hands on what the service tells, and looks every second whether
//! another process wrote. Everything else is read when it is asked for.

pub(in crate::gui) mod diary;
mod notices;
mod people;
mod places;
mod runs;

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc;

use super::desk::{
    Desk, DeskError, News, Offer, Overview, PeopleFilter, PeopleIndex, PersonId, PersonPage, PersonRow, PlaceId,
    Progress, RemedyId, SyncWish,
};
use crate::service::Service;
use crate::service::demo::Sample;
use crate::service::error::Error;
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
}

impl LiveDesk {
    /// A desk over a service.
    pub fn new(service: Service) -> Self {
        let shared = Arc::new(Shared { own: service, board: Mutex::default() });
        runs::watch(&shared);
        Self { shared }
    }
}

impl Drop for LiveDesk {
    /// Switches the sample's phone off. The threads may live a moment longer; they find nothing to do.
    fn drop(&mut self) {
        let sample = self.shared.board().sample.take();
        drop(sample);
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
