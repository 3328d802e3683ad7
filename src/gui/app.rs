//! The whole window: routes messages to its pages and turns their wishes into questions to the desk.

mod keys;
mod life;
mod undo;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Event, Size, Subscription, Task, Theme, event, keyboard, mouse, system, time, window};

use crate::gui::background::{Background, Outside};
use crate::gui::desk::history::{Deed, RecordRef};
use crate::gui::desk::{
    Answered, Changes, Desk, Kind, News, Offer, Overview, PersonId, PlaceId, PlaceState, RunResult,
};
use crate::gui::frame;
use crate::gui::icon::{self, Icon};
use crate::gui::screen::{calendar, history, home, notes, people, place, preview, review, settings, tasks, wizard};
use crate::gui::theme::{Contrast, Look, Motion, ThemeChoice, tokens};
use crate::gui::widget::toast::{self, Toasts};
use crate::gui::work::{self, Answer, Reading};
use crate::gui::{GuiOptions, theme};
use crate::wording::Lang;

pub use undo::Turn;

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
        if self == Page::Preview { Page::Home } else { self }
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
            Page::Settings => "frame-nav-settings",
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
            Page::Wizard | Page::Place => icon::SMARTPHONE,
            Page::Settings => icon::SETTINGS,
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

/// Where the keyboard is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// In the sidebar's search field.
    Search,
    /// On a page's name in the sidebar.
    Nav(Page),
    /// On a control of Home.
    Home(home::Press),
    /// On a control of People.
    People(people::Stop),
    /// On a control of Calendar.
    Calendar(calendar::Stop),
    /// On a control of Tasks.
    Tasks(tasks::Stop),
    /// On a control of Notes.
    Notes(notes::Stop),
    /// On a control of the wizard.
    Wizard(wizard::Press),
    /// On a control of a place's page.
    Place(place::Press),
    /// On a control of History.
    History(history::Press),
    /// On a control of Review.
    Review(review::Press),
    /// On a control of Preview.
    Preview(preview::Press),
    /// On the toast's button.
    Toast,
    /// On a control of Settings.
    Settings(settings::Stop),
}

/// Everything that can happen to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// Go to a page.
    Open(Page),
    /// Put the keyboard into the search field.
    FindPeople,
    /// Something was typed into the sidebar's search field.
    Search(String),
    /// Something happened on Home.
    Home(home::Message),
    /// Something happened on People.
    People(people::Message),
    /// Something happened on Calendar.
    Calendar(calendar::Message),
    /// Something happened on Tasks.
    Tasks(tasks::Message),
    /// Something happened on Notes.
    Notes(notes::Message),
    /// Something happened in the wizard.
    Wizard(wizard::Message),
    /// Something happened on a place's page.
    Place(place::Message),
    /// The place whose first sync is to be taken up.
    Unfinished(Answer<Option<PlaceId>>),
    /// Something happened on History.
    History(history::Message),
    /// Something happened on Review.
    Review(review::Message),
    /// Something happened on Preview.
    Preview(preview::Message),
    /// Go one of the person's own steps back, or forth again.
    Turn(Turn),
    /// That was done.
    Turned(Turn, Box<Answer<Answered>>),
    /// Something happened on Settings.
    Settings(settings::Message),
    /// Something came from outside the window.
    Outside(Outside),
    /// The window was closed.
    Closed(window::Id),
    /// Read everything Home shows again.
    Reload,
    /// What Home shows has come.
    OverviewRead(Box<Answer<Overview>>),
    /// The desk did what it was asked, or could not.
    Done(Answer<()>),
    /// Something happened behind the window.
    News(News),
    /// A key was pressed; the flag tells whether a text field took it.
    Key(keyboard::Key, keyboard::Modifiers, event::Status),
    /// A file was dropped into the window.
    Dropped(PathBuf),
    /// The mouse was pressed.
    Pressed,
    /// The window has a new size.
    Resized(Size),
    /// The system is light or dark.
    SystemTheme(iced::theme::Mode),
    /// A moment has passed while a run is under way.
    Tick,
    /// Home must be scrolled so far that the focused control can be seen.
    Reveal(&'static str, f32),
    /// The toast of this number has been there long enough.
    ToastGone(u64),
}

/// The window's state.
pub struct App {
    desk: Arc<dyn Desk>,
    lang: Lang,
    choice: ThemeChoice,
    system: iced::theme::Mode,
    contrast: Contrast,
    motion: Motion,
    scale: f32,
    size: Size,
    page: Page,
    focus: Option<Focus>,
    reading: Reading,
    overview: Option<Answer<Overview>>,
    home: home::Home,
    people: people::People,
    calendar: calendar::Calendar,
    tasks: tasks::Tasks,
    notes: notes::Notes,
    wizard: wizard::Wizard,
    place: place::Place,
    history: history::History,
    review: review::Review,
    preview: preview::Preview,
    steps: undo::Steps,
    settings: settings::Settings,
    tray: settings::Tray,
    background: Option<Arc<Background>>,
    window: Option<window::Id>,
    system_lang: Lang,
    keep_running: bool,
    bead: f32,
    toasts: Toasts<Turn>,
}

/// How long the bead takes to walk the cord.
const WALK: Duration = Duration::from_millis(1_400);
/// How often it moves.
const STEP: Duration = Duration::from_millis(50);
/// The size of the window when it opens.
pub const SIZE: Size = Size::new(1_180.0, 780.0);

impl App {
    /// Opens the window's state and says what is to be read first.
    pub fn new(options: GuiOptions) -> (App, Task<Message>) {
        let mut app = App {
            desk: options.desk,
            lang: options.lang,
            choice: options.theme,
            system: iced::theme::Mode::None,
            contrast: options.contrast,
            motion: options.motion,
            scale: f32::from(options.text_percent.clamp(80, 250)) / 100.0,
            size: options.size.unwrap_or(SIZE),
            page: Page::Home,
            focus: None,
            reading: Reading::Idle,
            overview: None,
            home: home::Home::default(),
            people: people::People::default(),
            calendar: calendar::Calendar::default(),
            tasks: tasks::Tasks::default(),
            notes: notes::Notes::default(),
            wizard: wizard::Wizard::default(),
            place: place::Place::default(),
            history: history::History::default(),
            review: review::Review::default(),
            preview: preview::Preview::default(),
            steps: undo::Steps::default(),
            settings: settings::Settings::default(),
            tray: settings::Tray::default(),
            background: options.background,
            window: None,
            system_lang: options.system_lang,
            keep_running: true,
            bead: 0.4,
            toasts: Toasts::default(),
        };
        let read = app.reload();
        let open = app.open(options.page);
        (app, Task::batch([read, open, system::theme().map(Message::SystemTheme)]))
    }

    /// Returns the title of the window.
    pub fn title(&self) -> String {
        match self.page {
            Page::Home => "Cordial".to_owned(),
            Page::Wizard => format!("{} · Cordial", self.wizard.title(&self.look())),
            Page::Place => format!("{} · Cordial", self.place.name()),
            page => format!("{} · Cordial", self.look().say(page.name(), &[])),
        }
    }

    /// Returns how the window looks just now.
    pub fn look(&self) -> Look {
        let dark = match self.choice {
            ThemeChoice::Light => false,
            ThemeChoice::Dark => true,
            ThemeChoice::System => self.system == iced::theme::Mode::Dark,
        };
        let tokens = match (dark, self.contrast) {
            (false, Contrast::Normal) => &tokens::LIGHT,
            (true, Contrast::Normal) => &tokens::DARK,
            (false, Contrast::High) => &tokens::LIGHT_HIGH,
            (true, Contrast::High) => &tokens::DARK_HIGH,
        };
        Look { tokens, scale: self.scale, motion: self.motion, lang: self.lang, width: self.size.width }
    }

    /// Returns the toolkit's theme: only the ground and what we did not style ourselves come from it.
    pub fn theme(&self) -> Theme {
        let t = self.look().tokens;
        let palette = iced::theme::Palette {
            background: t.paper,
            text: t.ink,
            primary: t.fill,
            success: t.ok.ink,
            warning: t.warn.ink,
            danger: t.bad.ink,
        };
        Theme::custom(if t.dark { "Cordial dark" } else { "Cordial" }, palette)
    }

    /// Returns the page shown.
    pub fn page(&self) -> Page {
        self.page
    }

    /// Returns where the keyboard is.
    pub fn focus(&self) -> Option<&Focus> {
        self.focus.as_ref()
    }

    /// Changes the state and says what is to be done.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Open(page) => self.open(page),
            Message::FindPeople => self.find_people(),
            Message::Search(text) => {
                self.focus = Some(Focus::Search);
                let open = self.open_keeping_focus(Page::People);
                Task::batch([open, self.people(people::Message::Typed(text))])
            }
            Message::Home(message) => self.home(message),
            Message::People(message) => {
                if matches!(message, people::Message::Typed(_)) {
                    self.focus = Some(Focus::People(people::Stop::Search));
                } else if matches!(message, people::Message::Choose(_)) {
                    self.focus = None;
                }
                self.people(message)
            }
            Message::Calendar(message) => self.calendar(message),
            Message::Tasks(message) => self.tasks(message),
            Message::Notes(message) => self.notes(message),
            Message::Wizard(message) => self.wizard(message),
            Message::Place(message) => self.place(message),
            Message::Unfinished(answer) => match answer {
                Ok(Some(place)) => self.open_wizard(place),
                Ok(None) => Task::none(),
                Err(error) => self.show_toast(error.to_string()),
            },
            Message::History(message) => {
                if matches!(message, history::Message::Choose(_)) {
                    self.focus = Some(Focus::History(history::Press::List));
                }
                self.history(message)
            }
            Message::Review(message) => {
                if matches!(message, review::Message::Choose(_) | review::Message::Press(_)) {
                    self.focus = None;
                }
                self.review(message)
            }
            Message::Preview(message) => {
                match &message {
                    preview::Message::Typed(_) => self.focus = Some(Focus::Preview(preview::Press::Search)),
                    preview::Message::Unfold(_) | preview::Message::Tick(_) => {
                        self.focus = Some(Focus::Preview(preview::Press::List));
                    }
                    _ => {}
                }
                self.preview(message)
            }
            Message::Turn(turn) => self.turn(turn),
            Message::Turned(turn, answer) => self.turned(turn, *answer),
            Message::Settings(message) => self.settings(message),
            Message::Outside(outside) => self.outside(outside),
            Message::Closed(id) => self.closed(id),
            Message::Reload => self.reload(),
            Message::OverviewRead(answer) => {
                self.overview = Some(*answer);
                self.show_outside();
                if self.reading.answered() { self.reload() } else { Task::none() }
            }
            Message::Done(Ok(())) => self.reload(),
            Message::Done(Err(error)) => self.show_toast(error.to_string()),
            Message::News(news) => self.news(news),
            Message::Key(key, modifiers, status) => self.key(key, modifiers, status),
            Message::Dropped(file) => {
                let open = self.open_keeping_focus(Page::People);
                Task::batch([open, self.people(people::Message::Dropped(file))])
            }
            Message::Pressed => {
                self.focus = None;
                Task::none()
            }
            Message::Resized(size) => {
                self.size = size;
                Task::none()
            }
            Message::SystemTheme(mode) => {
                self.system = mode;
                Task::none()
            }
            Message::Tick => {
                self.bead = (self.bead + STEP.as_secs_f32() / WALK.as_secs_f32()).fract();
                Task::none()
            }
            Message::Reveal(list, y) => operation::scroll_to(list, AbsoluteOffset { x: 0.0, y }),
            Message::ToastGone(number) => {
                self.toasts.gone(number);
                Task::none()
            }
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        let look = self.look();
        if self.page == Page::Wizard {
            let focus = match &self.focus {
                Some(Focus::Wizard(press)) => Some(press),
                _ => None,
            };
            let page = self.wizard.view(&look, focus, self.bead).map(Message::Wizard);
            return frame::bare(&look, &self.toasts, page);
        }
        let page = match (&self.overview, self.page) {
            (None, _) => frame::loading(&look),
            (Some(Err(error)), _) => frame::failed(&look, error),
            (Some(Ok(overview)), Page::Home) => {
                let focus = match &self.focus {
                    Some(Focus::Home(press)) => Some(press),
                    _ => None,
                };
                self.home.view(&look, overview, focus, self.bead).map(Message::Home)
            }
            (Some(Ok(overview)), Page::People) => {
                let focus = match self.focus {
                    Some(Focus::People(stop)) => Some(stop),
                    _ => None,
                };
                self.people.view(&look, overview.now, focus).map(Message::People)
            }
            (Some(Ok(_)), Page::Wizard | Page::Place) => {
                let focus = match &self.focus {
                    Some(Focus::Place(press)) => Some(press),
                    _ => None,
                };
                self.place.view(&look, focus).map(Message::Place)
            }
            (Some(Ok(overview)), Page::Calendar) => {
                let focus = match self.focus {
                    Some(Focus::Calendar(stop)) => Some(stop),
                    _ => None,
                };
                self.calendar.view(&look, overview, focus).map(Message::Calendar)
            }
            (Some(Ok(_)), Page::Tasks) => {
                let focus = match self.focus {
                    Some(Focus::Tasks(stop)) => Some(stop),
                    _ => None,
                };
                self.tasks.view(&look, focus).map(Message::Tasks)
            }
            (Some(Ok(_)), Page::Notes) => {
                let focus = match self.focus {
                    Some(Focus::Notes(stop)) => Some(stop),
                    _ => None,
                };
                self.notes.view(&look, focus).map(Message::Notes)
            }
            (Some(Ok(overview)), Page::History) => {
                let focus = match &self.focus {
                    Some(Focus::History(press)) => Some(press),
                    _ => None,
                };
                self.history.view(&look, overview.now, focus).map(Message::History)
            }
            (Some(Ok(overview)), Page::Review) => {
                let focus = match self.focus {
                    Some(Focus::Review(press)) => Some(press),
                    _ => None,
                };
                self.review.view(&look, overview.now, focus).map(Message::Review)
            }
            (Some(Ok(overview)), Page::Preview) => {
                let focus = match self.focus {
                    Some(Focus::Preview(press)) => Some(press),
                    _ => None,
                };
                self.preview.view(&look, overview.now, focus).map(Message::Preview)
            }
            (Some(Ok(_)), Page::Settings) => {
                let focus = match self.focus {
                    Some(Focus::Settings(stop)) => Some(stop),
                    _ => None,
                };
                self.settings.view(&look, self.tray, focus).map(Message::Settings)
            }
        };
        let shown = frame::Shown {
            page: self.page,
            overview: self.overview(),
            search: self.people.text(),
            focus: self.focus.as_ref(),
            toasts: &self.toasts,
        };
        frame::view(&look, shown, page)
    }

    /// Says what the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![
            event::listen_with(listen),
            system::theme_changes().map(Message::SystemTheme),
            Subscription::run_with(Feed(Arc::clone(&self.desk)), feed).map(Message::News),
            time::every(Duration::from_secs(60)).map(|_| Message::Reload),
        ];
        let syncing = self.overview().is_some_and(is_any_syncing);
        all.push(window::close_events().map(Message::Closed));
        if let Some(background) = &self.background {
            all.push(Subscription::run_with(Doors(Arc::clone(background)), doors).map(Message::Outside));
        }
        if syncing
            && matches!(self.page, Page::Home | Page::Wizard)
            && self.window.is_some()
            && self.motion == Motion::Full
        {
            all.push(time::every(STEP).map(|_| Message::Tick));
        }
        let calendar = toast::time_of(self.calendar.toast());
        all.extend([
            self.toasts.time().map(Message::ToastGone),
            calendar.map(|number| Message::Calendar(calendar::Message::ToastGone(number))),
            self.tasks.toasts().time().map(|number| Message::Tasks(tasks::Message::ToastGone(number))),
            self.notes.toasts().time().map(|number| Message::Notes(notes::Message::ToastGone(number))),
        ]);
        Subscription::batch(all)
    }

    fn overview(&self) -> Option<&Overview> {
        self.overview.as_ref().and_then(|answer| answer.as_ref().ok())
    }

    fn open(&mut self, page: Page) -> Task<Message> {
        self.focus = None;
        self.open_keeping_focus(page)
    }

    fn open_keeping_focus(&mut self, page: Page) -> Task<Message> {
        self.page = page;
        let look = self.look();
        match page {
            Page::Home | Page::Place => Task::none(),
            Page::Wizard => self.take_up(),
            Page::People => self.people.enter(&look, &self.desk).map(Message::People),
            Page::Calendar => self.calendar.enter(&look, &self.desk).map(Message::Calendar),
            Page::Tasks => self.tasks.enter(&look, &self.desk).map(Message::Tasks),
            Page::Notes => self.notes.enter(&look, &self.desk).map(Message::Notes),
            Page::History => self.history.enter(&look, &self.desk).map(Message::History),
            Page::Review => self.review.enter(&look, &self.desk).map(Message::Review),
            Page::Preview => self.preview.refresh(&look, &self.desk).map(Message::Preview),
            Page::Settings => self.settings.enter(&look, &self.desk).map(Message::Settings),
        }
    }

    /// Opens the plan of a place.
    fn open_plan(&mut self, place: PlaceId) -> Task<Message> {
        self.focus = Some(Focus::Preview(preview::Press::List));
        self.page = Page::Preview;
        let look = self.look();
        self.preview.open(place, &look, &self.desk).map(Message::Preview)
    }

    /// Puts the keyboard into the search field there is room for.
    fn find_people(&mut self) -> Task<Message> {
        if self.look().is_narrow() {
            let open = self.open_keeping_focus(Page::People);
            let back = self.people(people::Message::Back);
            self.focus = Some(Focus::People(people::Stop::Search));
            Task::batch([open, back, operation::focus(people::SEARCH_FIELD)])
        } else {
            self.focus = Some(Focus::Search);
            Task::batch([operation::focus(frame::SEARCH_FIELD), operation::select_all(frame::SEARCH_FIELD)])
        }
    }

    fn home(&mut self, message: home::Message) -> Task<Message> {
        let Some(Ok(overview)) = &self.overview else { return Task::none() };
        match self.home.update(message, overview) {
            home::Action::None => Task::none(),
            home::Action::Sync(what) => self.tell(move |desk| desk.sync(what)),
            home::Action::Stop(place) => self.tell(move |desk| desk.stop(place)),
            home::Action::Remedy { place, remedy, answer } => {
                self.focus = None;
                self.tell(move |desk| desk.remedy(place, &remedy, answer))
            }
            home::Action::Accept(Offer::ConnectPhone) => self.start_wizard(wizard::WayIn::Port),
            home::Action::Accept(Offer::AddAccount) => self.start_wizard(wizard::WayIn::Account),
            home::Action::Accept(Offer::OpenFile) => self.start_wizard(wizard::WayIn::File),
            home::Action::Accept(offer) => self.tell(move |desk| desk.accept(offer)),
            home::Action::Review => self.open(Page::Review),
            home::Action::Preview(place) => self.open_plan(place),
            home::Action::Details(place) => {
                let card = overview.places.iter().find(|card| card.id == place);
                match card.map(|card| &card.state) {
                    Some(PlaceState::NeverSynced) => self.open_wizard(place),
                    _ => self.open_place(place),
                }
            }
            home::Action::Focus(field) => {
                self.focus = Some(Focus::Home(home::Press::SecretField));
                operation::focus(field)
            }
        }
    }

    fn people(&mut self, message: people::Message) -> Task<Message> {
        let look = self.look();
        let action = self.people.update(message, &look, &self.desk);
        match action {
            people::Action::None => Task::none(),
            people::Action::Run(task) => task.map(Message::People),
            people::Action::Said(deed, task) => Task::batch([self.say_deed(deed), task.map(Message::People)]),
            people::Action::Failed(error) => self.show_toast(error.to_string()),
            people::Action::Focus(stop, task) => {
                let field = stop.field().map_or_else(Task::none, operation::focus);
                self.focus = Some(Focus::People(stop));
                Task::batch([field, task.map(Message::People)])
            }
            people::Action::At(stop) => {
                self.focus = Some(Focus::People(stop));
                Task::none()
            }
            people::Action::Versions(PersonId(id)) => {
                self.focus = None;
                self.page = Page::History;
                let record = RecordRef { kind: Kind::People, id };
                self.history.show_versions(record, &look, &self.desk).map(Message::History)
            }
        }
    }

    fn start_wizard(&mut self, way: wizard::WayIn) -> Task<Message> {
        (self.page, self.focus) = (Page::Wizard, None);
        self.wizard.start(way, &self.desk);
        Task::none()
    }

    fn open_wizard(&mut self, place: PlaceId) -> Task<Message> {
        (self.page, self.focus) = (Page::Wizard, None);
        let look = self.look();
        self.wizard.resume(place, &look, &self.desk).map(Message::Wizard)
    }

    /// Opens the wizard where it was left, if it was.
    fn take_up(&mut self) -> Task<Message> {
        work::ask(&self.desk, self.lang, |desk| desk.unfinished(), Message::Unfinished)
    }

    fn open_place(&mut self, place: PlaceId) -> Task<Message> {
        (self.page, self.focus) = (Page::Place, None);
        let look = self.look();
        self.place.open(place, &look, &self.desk).map(Message::Place)
    }

    fn wizard(&mut self, message: wizard::Message) -> Task<Message> {
        let look = self.look();
        if let wizard::Message::Typed(entry, _) = &message {
            self.focus = Some(Focus::Wizard(wizard::Press::Entry(*entry)));
        }
        let before = self.wizard.step();
        let action = self.wizard.update(message, &look, &self.desk);
        if self.wizard.step() != before {
            self.focus = None;
        }
        match action {
            wizard::Action::None => Task::none(),
            wizard::Action::Run(task) => task.map(Message::Wizard),
            wizard::Action::Focus(entry) => {
                self.focus = Some(Focus::Wizard(wizard::Press::Entry(entry)));
                operation::focus(entry.id())
            }
            // Every change is shown where the place's plan waits.
            wizard::Action::OpenPreview(place) => self.open_plan(place),
            wizard::Action::Close(words) => {
                let toast = words.filter(|words| !words.is_empty()).map(|words| self.show_toast(words));
                Task::batch([self.open(Page::Home), self.reload(), toast.unwrap_or_else(Task::none)])
            }
        }
    }

    fn calendar(&mut self, message: calendar::Message) -> Task<Message> {
        let look = self.look();
        let action = self.calendar.update(message, &look, &self.desk);
        self.calendar_action(action)
    }

    fn calendar_action(&mut self, action: calendar::Action) -> Task<Message> {
        match action {
            calendar::Action::Run(task) => task.map(Message::Calendar),
            calendar::Action::Go(stop, task) => {
                let go = self.go_to(Focus::Calendar(stop));
                Task::batch([task.map(Message::Calendar), go])
            }
        }
    }

    fn tasks(&mut self, message: tasks::Message) -> Task<Message> {
        let look = self.look();
        let action = self.tasks.update(message, &look, &self.desk);
        self.tasks_action(action)
    }

    fn tasks_action(&mut self, action: tasks::Action) -> Task<Message> {
        match action {
            tasks::Action::Run(task) => task.map(Message::Tasks),
            tasks::Action::Go(stop, task) => {
                let go = self.go_to(Focus::Tasks(stop));
                Task::batch([task.map(Message::Tasks), go])
            }
        }
    }

    fn notes(&mut self, message: notes::Message) -> Task<Message> {
        let look = self.look();
        let action = self.notes.update(message, &look, &self.desk);
        self.notes_action(action)
    }

    fn notes_action(&mut self, action: notes::Action) -> Task<Message> {
        match action {
            notes::Action::Run(task) => task.map(Message::Notes),
            notes::Action::Go(stop, task) => {
                let go = self.go_to(Focus::Notes(stop));
                Task::batch([task.map(Message::Notes), go])
            }
        }
    }

    fn history(&mut self, message: history::Message) -> Task<Message> {
        let look = self.look();
        let action = self.history.update(message, &look, &self.desk);
        self.do_for_history(action)
    }

    fn do_for_history(&mut self, action: history::Action) -> Task<Message> {
        match action {
            history::Action::Run(task) => task.map(Message::History),
            history::Action::Said(deed, task) => Task::batch([self.say_deed(deed), task.map(Message::History)]),
            history::Action::Focus(press) => {
                let field = press.field().map_or_else(Task::none, operation::focus);
                self.focus = Some(Focus::History(press));
                field
            }
            history::Action::At(press, task) => {
                self.focus = Some(Focus::History(press));
                task.map(Message::History)
            }
        }
    }

    fn review(&mut self, message: review::Message) -> Task<Message> {
        let look = self.look();
        match self.review.update(message, &look, &self.desk) {
            review::Action::Run(task) => task.map(Message::Review),
            review::Action::Decided(answered, task) => {
                self.focus = None;
                Task::batch([self.did(answered), task.map(Message::Review), self.reload()])
            }
            review::Action::Failed(error) => {
                let again = self.review.refresh(&look, &self.desk).map(Message::Review);
                Task::batch([self.show_toast(error.to_string()), again])
            }
        }
    }

    fn place(&mut self, message: place::Message) -> Task<Message> {
        let look = self.look();
        if matches!(message, place::Message::Typed(_)) {
            self.focus = Some(Focus::Place(place::Press::Field));
        }
        match self.place.update(message, &look, &self.desk) {
            place::Action::None => Task::none(),
            place::Action::Run(task) => task.map(Message::Place),
            place::Action::Sync(what) => self.tell(move |desk| desk.sync(what)),
            place::Action::OpenWizard(place) => self.open_wizard(place),
            place::Action::Focus(field) => {
                self.focus = Some(Focus::Place(place::Press::Field));
                operation::focus(field)
            }
            place::Action::Close => Task::batch([self.open(Page::Home), self.reload()]),
        }
    }

    /// Reads again what is shown of one place.
    fn refresh_places(&mut self) -> Task<Message> {
        let look = self.look();
        match self.page {
            Page::Wizard => self.wizard.refresh(&look, &self.desk).map(Message::Wizard),
            Page::Place => self.place.refresh(&look, &self.desk).map(Message::Place),
            _ => Task::none(),
        }
    }

    /// Says what was done, with the way back.
    fn say_deed(&mut self, deed: Deed) -> Task<Message> {
        Task::batch([self.did(deed.into()), self.reload()])
    }

    fn preview(&mut self, message: preview::Message) -> Task<Message> {
        let look = self.look();
        match self.preview.update(message, &look, &self.desk) {
            preview::Action::Run(task) => task.map(Message::Preview),
            preview::Action::Approved(answered) => {
                let home = self.open(Page::Home);
                Task::batch([self.did(answered), home, self.reload()])
            }
            preview::Action::Leave => Task::batch([self.open(Page::Home), self.reload()]),
            preview::Action::Review => self.open(Page::Review),
            preview::Action::Failed(error) => self.show_toast(error.to_string()),
        }
    }

    fn tell(&self, wish: impl FnOnce(&dyn Desk) -> Answer<()> + Send + 'static) -> Task<Message> {
        work::ask(&self.desk, self.lang, wish, Message::Done)
    }

    fn sync_everything(&mut self) -> Task<Message> {
        self.home(home::Message::Press(home::Press::Everything))
    }

    fn reload(&mut self) -> Task<Message> {
        if !self.reading.wanted() {
            return Task::none();
        }
        let lang = self.lang;
        work::ask(&self.desk, lang, move |desk| desk.overview(lang), |answer| Message::OverviewRead(Box::new(answer)))
    }

    fn news(&mut self, news: News) -> Task<Message> {
        match news {
            News::Progress { place, progress } => {
                let card = match &mut self.overview {
                    Some(Ok(overview)) => overview.places.iter_mut().find(|card| card.id == place),
                    _ => None,
                };
                if let Some(card) = card {
                    card.state = PlaceState::Syncing(progress);
                }
                if self.page == Page::Wizard { self.refresh_places() } else { Task::none() }
            }
            News::RunFinished { place, result } => {
                self.home.run_finished(place);
                let name = self.overview().and_then(|all| all.places.iter().find(|card| card.id == place));
                let said = name.and_then(|card| finished_words(&self.look(), &card.name, result));
                // What can be taken back stays on the table: the card says the rest.
                let free = !self.toasts.has_button();
                let toast = said.filter(|_| free).map_or_else(Task::none, |words| self.show_toast(words));
                Task::batch([toast, self.look_again(), self.reload(), self.refresh_places()])
            }
            News::RunStarted { .. } => Task::batch([self.refresh_settings(), self.reload(), self.refresh_places()]),
            News::PlacesChanged => {
                let shown = [self.look_again(), self.refresh_settings(), self.refresh_places()];
                Task::batch(shown.into_iter().chain([self.reload()]))
            }
            News::LibraryChanged => {
                let look = self.look();
                let people = self.people.refresh(&look, &self.desk).map(Message::People);
                let calendar = self.calendar.refresh(&look, &self.desk).map(Message::Calendar);
                let tasks = self.tasks.refresh(&look, &self.desk).map(Message::Tasks);
                let notes = self.notes.refresh(&look, &self.desk).map(Message::Notes);
                let history = self.history.refresh(&look, &self.desk).map(Message::History);
                let diary = Task::batch([calendar, tasks, notes]);
                Task::batch([people, diary, history, self.look_again(), self.reload(), self.refresh_places()])
            }
        }
    }

    /// Reads what waits again, where it is shown.
    fn look_again(&mut self) -> Task<Message> {
        let look = self.look();
        match self.page {
            Page::Review => self.review.refresh(&look, &self.desk).map(Message::Review),
            Page::Preview => self.preview.refresh(&look, &self.desk).map(Message::Preview),
            _ => Task::none(),
        }
    }

    fn show_toast(&mut self, words: String) -> Task<Message> {
        if !words.is_empty() {
            self.toasts.say(words);
        }
        Task::none()
    }
}

/// Tells whether a run is under way with any place.
pub fn is_any_syncing(overview: &Overview) -> bool {
    overview.places.iter().any(|card| matches!(card.state, PlaceState::Syncing(_)))
}

fn finished_words(look: &Look, name: &str, result: RunResult) -> Option<String> {
    let RunResult::Done(Changes { added, changed, deleted }) = result else { return None };
    let name = ("name", name.into());
    Some(match added + changed + deleted {
        0 => look.say("home-toast-none", &[name]),
        n => look.say("home-toast-done", &[name, ("n", n.into())]),
    })
}

fn listen(event: Event, status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { modified_key, key, modifiers, .. }) => {
            let key = if modifiers.command() { key } else { modified_key };
            Some(Message::Key(key, modifiers, status))
        }
        Event::Window(window::Event::FileDropped(file)) => Some(Message::Dropped(file)),
        Event::Mouse(mouse::Event::ButtonPressed(_)) => Some(Message::Pressed),
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        _ => None,
    }
}

/// The desk's news, as the one stream of this window.
struct Feed(Arc<dyn Desk>);

impl std::hash::Hash for Feed {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        "news".hash(state);
    }
}

fn feed(feed: &Feed) -> impl iced::futures::Stream<Item = News> + use<> {
    iced::futures::stream::unfold(feed.0.news(), |mut news| async move {
        let next = news.recv().await?;
        Some((next, news))
    })
}

/// What comes from outside, as the one stream of this program.
struct Doors(Arc<Background>);

impl std::hash::Hash for Doors {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        "outside".hash(state);
    }
}

fn doors(doors: &Doors) -> impl iced::futures::Stream<Item = Outside> + use<> {
    iced::futures::stream::unfold(doors.0.take_queue(), |queue| async move {
        let mut queue = queue?;
        let next = queue.recv().await?;
        Some((next, Some(queue)))
    })
}

/// Returns how the window is to be set up.
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("cordial".to_owned()),
        fonts: theme::FONTS.iter().map(|&font| font.into()).collect(),
        default_font: theme::SANS,
        default_text_size: 14.into(),
        antialiasing: true,
        vsync: true,
    }
}
