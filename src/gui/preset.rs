//! Pretend data behind the window: named states for trying it, for tests and for pictures.

mod diary;
mod edit;
mod history;
mod people;
mod place;
mod review;
mod settings;
mod wizard;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc;

use crate::gui::desk::edit::Draft;
use crate::gui::desk::history::{RecordRef, RestoreWish, Way};
use crate::gui::desk::review::Decision;
use crate::gui::desk::settings::{Change, SettingsDesk, SettingsView};
use crate::gui::desk::{
    Asks, Changes, Counts, Deed, Desk, DeskError, Holding, Keeping, Kind, LastRun, NewPlace, News, Notice, Offer,
    OnReturn, Overview, PeopleFilter, PeopleIndex, PersonId, PersonPage, PersonRow, Phase, PlaceCard, PlaceDeed,
    PlaceId, PlaceKind, PlaceState, Progress, Reach, Remedy, RemedyId, RunResult, Start, SyncWish, Tone, Weight,
};
use crate::service::settings::Settings;
use crate::wording::{Civil, Lang, tr, when};

use people::Book;

/// A named state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// First start: no place, nobody.
    Empty,
    /// Three places, two of them up to date, one away.
    Healthy,
    /// An account that refused its password.
    NeedsYou,
    /// A phone that does not answer.
    NoPhone,
    /// A phone that lost its calendar, and a server with a new identity.
    Deletions,
    /// A run under way.
    Syncing,
    /// A phone that was just connected.
    FirstSync,
    /// Ten thousand people.
    TenThousand,
    /// Questions of every sort, and 23 deletions held back.
    Review,
    /// The plan of a first sync, with a bit of everything.
    Preview,
    /// A plan of five thousand steps.
    FiveThousand,
    /// A phone that dials in is being connected.
    DialIn,
    /// A first sync at its safety copies.
    WizardCopy,
    /// A first sync at its comparison, while the phone is being read.
    WizardCompare,
    /// A first sync at its decision.
    WizardDecide,
    /// A first sync at its preview.
    WizardPreview,
    /// A first sync that is being written.
    WizardWrite,
    /// A first sync that is over.
    WizardDone,
    /// A place that is being checked.
    Checking,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Preset; 19] = [
        Preset::Empty,
        Preset::Healthy,
        Preset::NeedsYou,
        Preset::NoPhone,
        Preset::Deletions,
        Preset::Syncing,
        Preset::FirstSync,
        Preset::TenThousand,
        Preset::Review,
        Preset::Preview,
        Preset::FiveThousand,
        Preset::DialIn,
        Preset::WizardCopy,
        Preset::WizardCompare,
        Preset::WizardDecide,
        Preset::WizardPreview,
        Preset::WizardWrite,
        Preset::WizardDone,
        Preset::Checking,
    ];

    /// Whether a first sync is under way.
    pub fn wizard(self) -> bool {
        use Preset::*;
        matches!(self, DialIn | WizardCopy | WizardCompare | WizardDecide | WizardPreview | WizardWrite | WizardDone)
    }

    /// Returns its name, as it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Preset::Empty => "empty",
            Preset::Healthy => "healthy",
            Preset::NeedsYou => "needs-you",
            Preset::NoPhone => "no-phone",
            Preset::Deletions => "deletions",
            Preset::Syncing => "syncing",
            Preset::FirstSync => "first-sync",
            Preset::TenThousand => "ten-thousand",
            Preset::Review => "review",
            Preset::Preview => "preview",
            Preset::FiveThousand => "five-thousand",
            Preset::DialIn => "dial-in",
            Preset::WizardCopy => "wizard-copy",
            Preset::WizardCompare => "wizard-compare",
            Preset::WizardDecide => "wizard-decide",
            Preset::WizardPreview => "wizard-preview",
            Preset::WizardWrite => "wizard-write",
            Preset::WizardDone => "wizard-done",
            Preset::Checking => "checking",
        }
    }

    /// Returns the preset of a name.
    pub fn named(name: &str) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.name() == name)
    }
}

/// Whether a run with a pretend place goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It takes a few seconds, as if there were a phone.
    Live,
    /// It stands still: wishes are only written down.
    Still,
}

/// What the window asked a [`SampleDesk`] to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Start a run.
    Sync(SyncWish),
    /// Stop a run.
    Stop(PlaceId),
    /// Do what a notice offers.
    Remedy(PlaceId, RemedyId, Option<String>),
    /// Begin something new.
    Accept(Offer),
    /// Make a place and begin its first sync.
    Begin(NewPlace),
    /// Take in a file.
    OpenFile(String),
    /// Do something in a first sync.
    First(Deed),
    /// Change something about a place.
    Place(PlaceId, PlaceDeed),
    /// Undo an entry of the history.
    Undo(i64),
    /// Undo what was done last, or do it again.
    StepBack(Way),
    /// Go back to a version of a record.
    Revert(RecordRef, i64),
    /// Bring deleted records back.
    PutBack(Vec<i64>),
    /// Make a safety copy.
    MakeCopy,
    /// Restore from a safety copy.
    Restore(RestoreWish),
    /// Choose the second place, or none.
    SecondPlace(Option<String>),
    /// Save a report.
    Report(String),
    /// Write everything of a kind into a file.
    Export(Kind),
    /// Write a person.
    Save(Box<Draft>),
    /// Delete a person.
    Delete(PersonId),
    /// Make one of two people.
    Join(PersonId, PersonId),
    /// Two people are two.
    Apart(PersonId, PersonId),
    /// Bring files in.
    Import(Vec<PathBuf>),
    /// Answer a question.
    Decide(Decision),
    /// Say yes to a plan, except to some steps.
    Approve(PlaceId, BTreeSet<usize>),
    /// Change a setting.
    Set(Change),
}

/// A desk with pretend data.
pub struct SampleDesk {
    pace: Pace,
    inner: Arc<Mutex<Inner>>,
}

struct Inner {
    preset: Preset,
    first: wizard::First,
    book: Arc<Book>,
    waiting: review::Waiting,
    shelf: diary::Shelf,
    wishes: Vec<Wish>,
    news: Vec<mpsc::Sender<News>>,
    running: Option<(PlaceId, Progress)>,
    last: LastRun,
    stop: bool,
    settings: Settings,
    paused: bool,
    guard: (u32, u8),
    second: Option<String>,
    with_computer: bool,
}

/// The moment all presets stand at.
const NOW: Civil = Civil::new(2026, 11, 21, 14, 5);
const NOKIA: PlaceId = PlaceId(1);
const NEXTCLOUD: PlaceId = PlaceId(2);
const SAGEM: PlaceId = PlaceId(3);

impl SampleDesk {
    /// Makes a desk in a named state.
    pub fn new(preset: Preset, pace: Pace) -> Self {
        let inner = Inner {
            preset,
            first: wizard::First::of(preset),
            book: Arc::new(Book::of(preset)),
            waiting: review::Waiting::of(preset),
            shelf: diary::Shelf::of(preset),
            wishes: Vec::new(),
            news: Vec::new(),
            running: (preset == Preset::Syncing).then(|| (NOKIA, syncing(Phase::Receiving, 84))),
            last: LastRun { at: Civil::new(2026, 11, 21, 14, 0), result: RunResult::Done(Changes::default()) },
            stop: false,
            settings: settings::start(),
            paused: false,
            guard: (5, 10),
            second: None,
            with_computer: false,
        };
        let desk = SampleDesk { pace, inner: Arc::new(Mutex::new(inner)) };
        if preset == Preset::Syncing && pace == Pace::Live {
            desk.pretend_run(NOKIA, Phase::Receiving, 84);
        }
        desk
    }

    /// Returns what was asked of it so far.
    pub fn wishes(&self) -> Vec<Wish> {
        self.with(|inner| inner.wishes.clone())
    }

    fn with<T>(&self, look: impl FnOnce(&mut Inner) -> T) -> T {
        look(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn book(&self) -> Arc<Book> {
        self.with(|inner| Arc::clone(&inner.book))
    }

    /// Moves a pretend run along on a thread of its own.
    fn pretend_run(&self, place: PlaceId, phase: Phase, done: u64) {
        let inner = Arc::clone(&self.inner);
        std::thread::spawn(move || {
            let lock = || inner.lock().unwrap_or_else(PoisonError::into_inner);
            let tell = |news: News| lock().news.retain(|to| to.try_send(news.clone()).is_ok() || !to.is_closed());
            tell(News::RunStarted { place });
            let mut result = RunResult::Done(Changes { added: 1, changed: 2, deleted: 0 });
            'run: for phase in Phase::ALL.into_iter().skip_while(|&at| at < phase) {
                let from = if phase == Phase::Receiving { done } else { 0 };
                for at in (from..=120).step_by(4) {
                    let progress = syncing(phase, at);
                    lock().running = Some((place, progress.clone()));
                    tell(News::Progress { place, progress });
                    std::thread::sleep(Duration::from_millis(60));
                    if lock().stop {
                        result = RunResult::Stopped { after: at };
                        break 'run;
                    }
                }
            }
            {
                let mut inner = lock();
                inner.running = None;
                inner.stop = false;
                inner.last = LastRun { at: NOW, result };
                if matches!(inner.preset, Preset::Syncing | Preset::FirstSync) {
                    inner.preset = Preset::Healthy;
                }
            }
            tell(News::RunFinished { place, result });
        });
    }
}

impl SettingsDesk for SampleDesk {
    fn settings(&self, _lang: Lang) -> Result<SettingsView, DeskError> {
        Ok(self.with(|inner| settings::view(inner)))
    }

    fn set(&self, change: Change) -> Result<(), DeskError> {
        self.with(|inner| {
            settings::set(inner, &change);
            inner.wishes.push(Wish::Set(change));
        });
        Ok(())
    }
}

impl Desk for SampleDesk {
    fn overview(&self, lang: Lang) -> Result<Overview, DeskError> {
        Ok(self.with(|inner| overview(inner, lang)))
    }

    fn people_index(&self, filter: &PeopleFilter, _lang: Lang) -> Result<PeopleIndex, DeskError> {
        Ok(self.book().index(filter))
    }

    fn people_rows(
        &self,
        filter: &PeopleFilter,
        _lang: Lang,
        range: Range<usize>,
    ) -> Result<Vec<PersonRow>, DeskError> {
        Ok(self.book().rows(filter, range))
    }

    fn person(&self, id: PersonId, _lang: Lang) -> Result<Option<PersonPage>, DeskError> {
        Ok(self.book().page(id))
    }

    fn sync(&self, what: SyncWish) -> Result<(), DeskError> {
        let free = self.with(|inner| {
            inner.wishes.push(Wish::Sync(what));
            inner.running.is_none()
        });
        if self.pace == Pace::Live && free {
            let place = match what {
                SyncWish::Everything => NOKIA,
                SyncWish::Place(place) => place,
            };
            self.with(|inner| inner.running = Some((place, syncing(Phase::SafetyCopy, 0))));
            self.pretend_run(place, Phase::SafetyCopy, 0);
        }
        Ok(())
    }

    fn stop(&self, place: PlaceId) -> Result<(), DeskError> {
        self.with(|inner| {
            inner.wishes.push(Wish::Stop(place));
            inner.stop = true;
        });
        Ok(())
    }

    fn remedy(&self, place: PlaceId, remedy: &RemedyId, answer: Option<String>) -> Result<(), DeskError> {
        self.with(|inner| {
            inner.wishes.push(Wish::Remedy(place, remedy.clone(), answer));
            inner.preset = Preset::Healthy;
        });
        Ok(())
    }

    fn accept(&self, offer: Offer) -> Result<(), DeskError> {
        self.with(|inner| {
            inner.wishes.push(Wish::Accept(offer));
            inner.preset = Preset::FirstSync;
            inner.book = Arc::new(Book::of(Preset::Healthy));
            inner.shelf = diary::Shelf::of(Preset::Healthy);
        });
        Ok(())
    }

    fn news(&self) -> mpsc::Receiver<News> {
        let (sender, receiver) = mpsc::channel(64);
        self.with(|inner| inner.news.push(sender));
        receiver
    }
}

fn syncing(phase: Phase, done: u64) -> Progress {
    let moving = matches!(phase, Phase::Receiving | Phase::Sending);
    let names = ["Anne Dupuis", "Karl Weiß", "Marie Le Goff", "Jérôme Lefèvre", "Šárka Chládková"];
    Progress {
        phase,
        kind: moving.then_some(Kind::People),
        done,
        total: Some(120),
        seconds_left: Some(40),
        current: moving.then(|| names[(done as usize).div_ceil(4) % names.len()].to_owned()).filter(|_| done > 0),
        said: vec![
            "SyncML 1.1, Nokia 6230i, 05.50".to_owned(),
            "Alert 200: contacts, two-way, anchors match".to_owned(),
            format!("Message 7: Replace {done}/120, status 201"),
        ],
    }
}

fn overview(inner: &Inner, lang: Lang) -> Overview {
    let mut places = match inner.preset {
        Preset::Empty => Vec::new(),
        Preset::Healthy | Preset::TenThousand | Preset::Checking => {
            vec![nokia(inner.last), nextcloud(PlaceState::UpToDate), sagem()]
        }
        Preset::NeedsYou => vec![nokia(inner.last), nextcloud(PlaceState::NeedsYou(password(lang))), sagem()],
        Preset::NoPhone => {
            let state = PlaceState::NeedsYou(no_phone(lang));
            vec![PlaceCard { state, ..nokia(inner.last) }, nextcloud(PlaceState::UpToDate), sagem()]
        }
        Preset::Deletions => vec![
            PlaceCard { state: PlaceState::NeedsYou(deletions(lang)), ..nokia(inner.last) },
            nextcloud(PlaceState::NeedsYou(identity(lang))),
            sagem(),
        ],
        Preset::Syncing => vec![nokia(inner.last), nextcloud(PlaceState::Waiting), sagem()],
        Preset::Review | Preset::Preview | Preset::FiveThousand => {
            let notice = match (inner.waiting.count(), inner.waiting.has_plan()) {
                (0, false) => None,
                (0, true) => Some(plan_waits(lang)),
                (n, _) => Some(questions_wait(lang, n)),
            };
            let state = notice.map_or(PlaceState::UpToDate, PlaceState::NeedsYou);
            vec![PlaceCard { state, ..nokia(inner.last) }, nextcloud(PlaceState::UpToDate), sagem()]
        }
        Preset::FirstSync
        | Preset::DialIn
        | Preset::WizardCopy
        | Preset::WizardCompare
        | Preset::WizardDecide
        | Preset::WizardPreview
        | Preset::WizardWrite
        | Preset::WizardDone => vec![PlaceCard {
            state: PlaceState::NeverSynced,
            last: None,
            next: None,
            reach: Reach::Virtual,
            holdings: Vec::new(),
            ..nokia(inner.last)
        }],
    };
    if let Some((place, progress)) = &inner.running
        && let Some(card) = places.iter_mut().find(|card| card.id == *place)
    {
        card.state = PlaceState::Syncing(progress.clone());
    }
    let empty = places.is_empty();
    let settled = !empty && inner.preset != Preset::FirstSync && !inner.preset.wizard();
    let people = u32::try_from(inner.book.len()).unwrap_or(u32::MAX);
    Overview {
        now: NOW,
        counts: if empty { Counts::default() } else { Counts { people, events: 104, tasks: 7, notes: 3 } },
        review: u32::try_from(inner.waiting.count()).unwrap_or(u32::MAX),
        places,
        last_copy: settled.then_some(Civil::new(2026, 11, 21, 14, 0)),
        next_sync: settled.then_some(Civil::new(2026, 11, 21, 14, 15)).filter(|_| !inner.paused),
        paused: inner.paused,
        offers: match empty {
            true => vec![Offer::ConnectPhone, Offer::AddAccount, Offer::OpenFile, Offer::TrySample],
            false => vec![Offer::ConnectPhone, Offer::AddAccount],
        },
    }
}

fn holding(kind: Kind, count: u32, last: (u32, u32, u32)) -> Holding {
    let (added, changed, deleted) = last;
    Holding {
        kind,
        keeping: Keeping::On,
        count,
        room: None,
        since: None,
        last: Some(Changes { added, changed, deleted }),
    }
}

fn nokia(last: LastRun) -> PlaceCard {
    PlaceCard {
        id: NOKIA,
        name: "Nokia 6230i".to_owned(),
        kind: PlaceKind::Phone,
        reach: Reach::Usb,
        state: PlaceState::UpToDate,
        last: Some(last),
        next: Some(Civil::new(2026, 11, 21, 14, 15)),
        holdings: vec![
            Holding { room: Some(1_000), ..holding(Kind::People, 247, (1, 2, 0)) },
            Holding { since: Some((2026, 8)), ..holding(Kind::Events, 96, (0, 1, 0)) },
            Holding { keeping: Keeping::Off, ..holding(Kind::Notes, 0, (0, 0, 0)) },
        ],
        start: Start::Here,
    }
}

fn nextcloud(state: PlaceState) -> PlaceCard {
    PlaceCard {
        id: NEXTCLOUD,
        name: "Nextcloud (famille)".to_owned(),
        kind: PlaceKind::Account,
        reach: Reach::Network,
        state,
        last: Some(LastRun { at: Civil::new(2026, 11, 21, 14, 0), result: RunResult::Done(Changes::default()) }),
        next: Some(Civil::new(2026, 11, 21, 14, 15)),
        holdings: vec![holding(Kind::People, 247, (0, 0, 0)), holding(Kind::Events, 104, (0, 1, 0))],
        start: Start::Here,
    }
}

fn sagem() -> PlaceCard {
    PlaceCard {
        id: SAGEM,
        name: "Sagem my700X".to_owned(),
        kind: PlaceKind::Phone,
        reach: Reach::Cable,
        state: PlaceState::NotHere {
            last_seen: Some(Civil::new(2026, 11, 17, 9, 0)),
            waiting: 3,
            on_return: OnReturn::SyncsByItself,
        },
        last: None,
        next: None,
        holdings: Vec::new(),
        start: Start::NotNow,
    }
}

fn remedy(id: &str, lang: Lang, key: &str, weight: Weight) -> Remedy {
    Remedy { id: RemedyId(id.to_owned()), label: tr(lang, key, &[]), weight, asks: Asks::Nothing }
}

fn password(lang: Lang) -> Notice {
    let ago = when::ago(lang, Civil::new(2026, 11, 21, 13, 45), NOW);
    let prompt = tr(lang, "trouble-password-prompt", &[("name", "Nextcloud (famille)".into())]);
    Notice {
        tone: Tone::Warn,
        what: tr(lang, "trouble-password", &[("when", ago.into())]),
        why: None,
        safe: tr(lang, "trouble-waiting-here", &[("n", 4.into())]),
        remedies: vec![Remedy {
            asks: Asks::Secret(prompt),
            ..remedy("password", lang, "trouble-password-enter", Weight::Primary)
        }],
        details: Some("401 Unauthorized · PROPFIND /remote.php/dav/addressbooks/users/famille/".to_owned()),
    }
}

fn no_phone(lang: Lang) -> Notice {
    let link = || ("link", "/dev/ttyUSB0".into());
    Notice {
        tone: Tone::Warn,
        what: tr(lang, "error-link-timed-out", &[link()]),
        why: None,
        safe: tr(lang, "remedy-link-timed-out", &[link()]),
        remedies: vec![
            remedy("retry", lang, "trouble-retry", Weight::Primary),
            Remedy { asks: Asks::Pictures, ..remedy("pictures", lang, "pictures-show", Weight::Plain) },
        ],
        details: None,
    }
}

fn plan_waits(lang: Lang) -> Notice {
    Notice {
        tone: Tone::Warn,
        what: tr(lang, "trouble-plan", &[("name", "Nokia 6230i".into())]),
        why: None,
        safe: tr(lang, "trouble-plan-safe", &[]),
        remedies: vec![Remedy { asks: Asks::Preview, ..remedy("plan-look", lang, "home-see-plan", Weight::Primary) }],
        details: None,
    }
}

fn questions_wait(lang: Lang, n: usize) -> Notice {
    Notice {
        tone: Tone::Warn,
        what: tr(lang, "trouble-both-changed", &[("name", "Nokia 6230i".into()), ("title", "Karl Weiß".into())]),
        why: None,
        safe: tr(lang, "trouble-question-more", &[("n", n.saturating_sub(1).into())]),
        remedies: vec![Remedy {
            label: tr(lang, "home-see-questions", &[("n", n.into())]),
            asks: Asks::Review,
            ..remedy("questions", lang, "home-see-questions", Weight::Primary)
        }],
        details: None,
    }
}

fn identity(lang: Lang) -> Notice {
    Notice {
        tone: Tone::Warn,
        what: tr(lang, "trouble-identity", &[]),
        why: Some(tr(lang, "trouble-identity-why", &[])),
        safe: tr(lang, "trouble-nothing-sent", &[("n", 4.into())]),
        remedies: vec![
            remedy("trust", lang, "trouble-identity-trust", Weight::Plain),
            remedy("refuse", lang, "trouble-identity-refuse", Weight::Quiet),
        ],
        details: None,
    }
}

fn deletions(lang: Lang) -> Notice {
    let copy = when::past(lang, Civil::new(2026, 11, 21, 14, 0), NOW);
    Notice {
        tone: Tone::Bad,
        what: tr(lang, "trouble-deletions", &[("n", 23.into()), ("all", 96.into())]),
        why: Some(tr(lang, "trouble-deletions-why", &[("name", "Nokia 6230i".into())])),
        safe: tr(lang, "trouble-deletions-safe", &[("n", 23.into()), ("when", copy.into())]),
        remedies: vec![
            remedy("keep", lang, "trouble-deletions-keep", Weight::Primary),
            remedy("delete", lang, "trouble-deletions-delete", Weight::Danger),
            remedy("later", lang, "trouble-later", Weight::Quiet),
        ],
        details: Some("23 Delete commands in message 4, calendar; limit 5 and 10 %".to_owned()),
    }
}
