//! The window's desk over the service.
//!
//! One thread runs syncs, one after the other; another hands on what the service tells, and looks every second whether
//! another process wrote. Everything else is read when it is asked for.

mod copies;
pub(in crate::gui) mod diary;
mod edit;
mod history;
mod log;
mod notices;
mod people;
mod place;
mod places;
pub(in crate::gui) mod preview;
pub(in crate::gui) mod review;
mod runs;
mod settings;
mod wizard;

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc;

use super::background::autostart::Autostart;
use super::desk::Kind;
use super::desk::edit::{Double, Draft, EditDesk, Incoming, Saved};
use super::desk::history::{
    Copies, CopyPage, Deed, EntryPage, FieldName, History, HistoryDesk, HistoryFilter, LogPage, LoggedRun, Names,
    Preview, RecordRef, RestoreWish, Trashed, Versions, Way,
};
use super::desk::settings::{Change, SettingsDesk, SettingsView};
use super::desk::{
    Desk, DeskError, News, Offer, Overview, PeopleFilter, PeopleIndex, PersonId, PersonPage, PersonRow, PlaceId,
    Progress, RemedyId, SyncWish,
};
use crate::service::Service;
use crate::service::check::Checked;
use crate::service::demo::Sample;
use crate::service::error::Error;
use crate::service::listener::Listeners;
use crate::service::safety::look::{CopySource, OpenedCopy};
use crate::service::schedule::Keeper;
use crate::wording::{Civil, Lang, tr, trouble};

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
    /// The safety copy that was looked into last, and its number: reading one takes a while.
    opened: Mutex<Option<Arc<OpenedCopy>>>,
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
    /// How far checks are, by place.
    checking: HashMap<PlaceId, Vec<Checked>>,
    /// What went wrong last in this process, by place.
    troubles: HashMap<String, Error>,
    /// The plan that was looked at last, read once for all its rows.
    sheet: Option<(PlaceId, Arc<preview::Sheet>)>,
    /// Answers phones that dial in, since the wizard or a place asked for it.
    door: Option<Listeners>,
    readers: Vec<mpsc::Sender<News>>,
    /// The thread that syncs by itself.
    keeper: Option<Keeper>,
    autostart: Option<Autostart>,
    /// Where the person keeps documents.
    documents: Option<PathBuf>,
}

impl LiveDesk {
    /// A desk over a service.
    pub fn new(service: Service) -> Self {
        let shared = Arc::new(Shared { own: service, board: Mutex::default(), opened: Mutex::default() });
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

    /// Knows where the person keeps documents, which files are written to.
    #[must_use]
    pub fn writing_into(self, documents: Option<PathBuf>) -> Self {
        self.shared.board().documents = documents;
        self
    }
}

impl Drop for LiveDesk {
    /// Switches the sample's phone off. The threads may live a moment longer; they find nothing to do.
    fn drop(&mut self) {
        let (sample, door, keeper) = {
            let mut board = self.shared.board();
            (board.sample.take(), board.door.take(), board.keeper.take())
        };
        drop((sample, door));
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
    DeskError(trouble::whole(lang, error))
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

    fn remedy(&self, place: PlaceId, remedy: &RemedyId, answer: Option<String>) -> Result<(), DeskError> {
        notices::remedy(&self.shared, place, remedy, answer).map_err(|error| self.shared.said(error))
    }

    fn accept(&self, offer: Offer) -> Result<(), DeskError> {
        match offer {
            Offer::TrySample => runs::try_sample(&self.shared).map_err(|error| self.shared.said(error)),
            // The window opens the wizard for them.
            Offer::ConnectPhone | Offer::AddAccount | Offer::OpenFile => Ok(()),
        }
    }

    fn news(&self) -> mpsc::Receiver<News> {
        let (sender, receiver) = mpsc::channel(QUEUE);
        self.shared.board().readers.push(sender);
        receiver
    }
}

impl Shared {
    /// A safety copy that was opened.
    fn open_copy(&self, n: i64) -> Result<Arc<OpenedCopy>, Error> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(copy) = opened.as_ref().filter(|copy| copy.n == Some(n)) {
            return Ok(Arc::clone(copy));
        }
        let copy = Arc::new(self.service().look_into(&CopySource::Numbered(n))?);
        *opened = Some(Arc::clone(&copy));
        Ok(copy)
    }
}

impl HistoryDesk for LiveDesk {
    fn history(&self, filter: &HistoryFilter, lang: Lang) -> Result<History, DeskError> {
        self.shared.answer(lang, |service| history::list(service, filter, lang))
    }

    fn entry(&self, n: i64, lang: Lang) -> Result<Option<EntryPage>, DeskError> {
        self.shared.answer(lang, |service| history::page(service, n, lang))
    }

    fn preview_undo(&self, n: i64, lang: Lang) -> Result<Preview, DeskError> {
        self.shared.answer(lang, |service| history::preview(service, n, lang))
    }

    fn undo(&self, n: i64, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| history::undo(service, n, lang))
    }

    fn step_back(&self, way: Way, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| history::step_back(service, way, lang))
    }

    fn versions(&self, record: RecordRef, lang: Lang) -> Result<Versions, DeskError> {
        self.shared.answer(lang, |service| history::versions(service, record, lang))
    }

    fn revert(
        &self,
        record: RecordRef,
        revision: i64,
        field: Option<FieldName>,
        lang: Lang,
    ) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| history::revert(service, record, revision, field.as_ref(), lang))
    }

    fn trash(&self, lang: Lang) -> Result<Vec<Trashed>, DeskError> {
        self.shared.answer(lang, |service| history::trash(service, lang))
    }

    fn put_back(&self, records: &[i64], lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| history::put_back(service, records, lang))
    }

    fn copies(&self, lang: Lang) -> Result<Copies, DeskError> {
        self.shared.answer(lang, |service| copies::list(service, lang))
    }

    fn make_copy(&self, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| copies::make(service, lang))
    }

    fn look_inside(&self, copy: i64, kind: Option<Kind>, text: &str, lang: Lang) -> Result<CopyPage, DeskError> {
        let opened = self.shared.open_copy(copy).map_err(|error| said(lang, &error))?;
        let now = Civil::here(self.shared.service().now());
        Ok(copies::inside(&opened, kind, text, now, lang))
    }

    fn preview_restore(&self, wish: &RestoreWish, lang: Lang) -> Result<Preview, DeskError> {
        self.shared.answer(lang, |service| copies::preview(service, wish, lang))
    }

    fn restore(&self, wish: &RestoreWish, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| copies::restore(service, wish, lang))
    }

    fn set_second_place(&self, folder: Option<&str>, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| copies::set_second(service, folder, lang))
    }

    fn logged_runs(&self, lang: Lang) -> Result<Vec<LoggedRun>, DeskError> {
        self.shared.answer(lang, |service| log::runs(service, lang))
    }

    fn run_log(&self, run: i64, names: Names, lang: Lang) -> Result<LogPage, DeskError> {
        self.shared.answer(lang, |service| log::page(service, run, names, lang))
    }

    fn report_file(&self) -> String {
        log::file(&self.shared.service()).display().to_string()
    }

    fn save_report(&self, file: &str, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| log::save(service, file, lang))
    }
}

impl EditDesk for LiveDesk {
    fn draft(&self, id: Option<PersonId>) -> Result<Option<Draft>, DeskError> {
        let lang = self.shared.board().lang;
        self.shared.answer(lang, |service| edit::draft(service, id))
    }

    fn save_person(&self, before: &Draft, after: &Draft, lang: Lang) -> Result<Saved, DeskError> {
        self.shared.answer(lang, |service| edit::save(service, before, after, lang))
    }

    fn delete_person(&self, id: PersonId, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| edit::delete(service, id, lang))
    }

    fn same_people(&self, lang: Lang) -> Result<Vec<Double>, DeskError> {
        self.shared.answer(lang, |service| edit::doubles(service, lang))
    }

    fn join(&self, stays: PersonId, goes: PersonId, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| edit::join(service, stays, goes, lang))
    }

    fn tell_apart(&self, one: PersonId, other: PersonId, lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| edit::tell_apart(service, one, other, lang))
    }

    fn preview_import(&self, files: &[PathBuf], lang: Lang) -> Result<Incoming, DeskError> {
        self.shared.answer(lang, |service| edit::preview_import(service, files, lang))
    }

    fn import(&self, files: &[PathBuf], lang: Lang) -> Result<Deed, DeskError> {
        self.shared.answer(lang, |service| edit::import(service, files, lang))
    }

    fn export(&self, kind: Kind, lang: Lang) -> Result<String, DeskError> {
        let folder = self.shared.board().documents.clone();
        self.shared.answer(lang, |service| edit::export(service, kind, folder.as_deref(), lang))
    }

    fn read_picture(&self, file: &Path, lang: Lang) -> Result<Arc<[u8]>, DeskError> {
        self.shared.answer(lang, |_| edit::picture(file))
    }
}
