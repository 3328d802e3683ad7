//! The whole window: routes messages to its pages and turns their wishes into questions to the desk.

mod keys;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Event, Size, Subscription, Task, Theme, event, keyboard, mouse, system, time, window};

use crate::gui::desk::history::{Deed, RecordRef, Way};
use crate::gui::desk::{Changes, Desk, Kind, News, Overview, PersonId, PlaceState, RunResult};
use crate::gui::frame;
use crate::gui::icon::{self, Icon};
use crate::gui::screen::{calendar, history, home, notes, people, tasks};
use crate::gui::theme::{Contrast, Look, Motion, ThemeChoice, tokens};
use crate::gui::work::{self, Answer, Reading};
use crate::gui::{GuiOptions, theme};
use crate::wording::Lang;

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
    /// What was done, and the way back.
    History,
}

impl Page {
    /// Every page, in the order of the sidebar and of Ctrl+1, Ctrl+2 …
    pub const ALL: [Page; 6] = [Page::Home, Page::People, Page::Calendar, Page::Tasks, Page::Notes, Page::History];

    /// Returns the key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Page::Home => "frame-nav-home",
            Page::People => "frame-nav-people",
            Page::Calendar => "calendar-nav",
            Page::Tasks => "tasks-nav",
            Page::Notes => "notes-nav",
            Page::History => "frame-nav-history",
        }
    }

    /// Returns its icon.
    pub fn icon(self) -> Icon {
        match self {
            Page::Home => icon::HOUSE,
            Page::People => icon::USERS,
            Page::Calendar => icon::CALENDAR_DAYS,
            Page::Tasks => icon::SQUARE_CHECK_BIG,
            Page::Notes => icon::NOTEBOOK_PEN,
            Page::History => icon::HISTORY,
        }
    }

    /// Returns the number beside its name.
    pub fn count(self, overview: &Overview) -> Option<u32> {
        match self {
            Page::Home | Page::Calendar | Page::History => None,
            Page::People => Some(overview.counts.people).filter(|&n| n > 0),
            Page::Tasks => Some(overview.counts.tasks).filter(|&n| n > 0),
            Page::Notes => Some(overview.counts.notes).filter(|&n| n > 0),
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
    /// On a control of History.
    History(history::Press),
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
    /// Something happened on History.
    History(history::Message),
    /// Undo what was done under this number.
    Undo(i64),
    /// Something was undone, or could not be.
    Undone(Box<Answer<Deed>>),
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
    Reveal(f32),
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
    history: history::History,
    bead: f32,
    toast: Option<Toast>,
}

/// What just happened, said for a few seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    number: u64,
    /// The sentence.
    pub words: String,
    /// The number to undo it by.
    pub undo: Option<i64>,
}

/// How long the bead takes to walk the cord.
const WALK: Duration = Duration::from_millis(1_400);
/// How often it moves.
const STEP: Duration = Duration::from_millis(50);
/// How long a toast stays.
const TOAST: Duration = Duration::from_secs(8);
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
            history: history::History::default(),
            bead: 0.4,
            toast: None,
        };
        let read = app.reload();
        let open = app.open(options.page);
        (app, Task::batch([read, open, system::theme().map(Message::SystemTheme)]))
    }

    /// Returns the title of the window.
    pub fn title(&self) -> String {
        match self.page {
            Page::Home => "Cordial".to_owned(),
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
            Message::History(message) => {
                if matches!(message, history::Message::Choose(_)) {
                    self.focus = Some(Focus::History(history::Press::List));
                }
                self.history(message)
            }
            Message::Undo(n) => {
                self.toast = None;
                let lang = self.lang;
                work::ask(&self.desk, lang, move |desk| desk.undo(n, lang), undone)
            }
            Message::Undone(answer) => match *answer {
                Ok(deed) => self.say_deed(deed),
                Err(error) => self.show_toast(error.to_string()),
            },
            Message::Reload => self.reload(),
            Message::OverviewRead(answer) => {
                self.overview = Some(*answer);
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
            Message::Reveal(y) => operation::scroll_to(home::LIST, AbsoluteOffset { x: 0.0, y }),
            Message::ToastGone(number) => {
                self.toast = self.toast.take().filter(|toast| toast.number != number);
                Task::none()
            }
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        let look = self.look();
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
        };
        let shown = frame::Shown {
            page: self.page,
            overview: self.overview(),
            search: self.people.text(),
            focus: self.focus.as_ref(),
            toast: self.toast.as_ref(),
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
        if syncing && self.page == Page::Home && self.motion == Motion::Full {
            all.push(time::every(STEP).map(|_| Message::Tick));
        }
        if let Some(Toast { number, .. }) = &self.toast {
            all.push(time::every(TOAST).with(*number).map(|(number, _)| Message::ToastGone(number)));
        }
        if let Some(number) = self.calendar.toast() {
            let gone = |(number, _)| Message::Calendar(calendar::Message::ToastGone(number));
            all.push(time::every(TOAST).with(number).map(gone));
        }
        if let Some(number) = self.tasks.toast() {
            let gone = |(number, _)| Message::Tasks(tasks::Message::ToastGone(number));
            all.push(time::every(TOAST).with(number).map(gone));
        }
        if let Some(number) = self.notes.toast() {
            let gone = |(number, _)| Message::Notes(notes::Message::ToastGone(number));
            all.push(time::every(TOAST).with(number).map(gone));
        }
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
            Page::Home => Task::none(),
            Page::People => self.people.enter(&look, &self.desk).map(Message::People),
            Page::Calendar => self.calendar.enter(&look, &self.desk).map(Message::Calendar),
            Page::Tasks => self.tasks.enter(&look, &self.desk).map(Message::Tasks),
            Page::Notes => self.notes.enter(&look, &self.desk).map(Message::Notes),
            Page::History => self.history.enter(&look, &self.desk).map(Message::History),
        }
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
            home::Action::Accept(offer) => self.tell(move |desk| desk.accept(offer)),
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

    /// Undoes what the person did last, or does it again.
    fn step_back(&mut self, way: Way) -> Task<Message> {
        let lang = self.lang;
        work::ask(&self.desk, lang, move |desk| desk.step_back(way, lang), undone)
    }

    /// Says what was done, with the way back.
    fn say_deed(&mut self, deed: Deed) -> Task<Message> {
        let number = self.toast.as_ref().map_or(0, |toast| toast.number + 1);
        self.toast = Some(Toast { number, words: deed.words, undo: deed.undo });
        self.reload()
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
                Task::none()
            }
            News::RunFinished { place, result } => {
                self.home.run_finished(place);
                let name = self.overview().and_then(|all| all.places.iter().find(|card| card.id == place));
                let said = name.and_then(|card| finished_words(&self.look(), &card.name, result));
                let toast = said.map_or_else(Task::none, |words| self.show_toast(words));
                Task::batch([toast, self.reload()])
            }
            News::RunStarted { .. } | News::PlacesChanged => self.reload(),
            News::LibraryChanged => {
                let look = self.look();
                let people = self.people.refresh(&look, &self.desk).map(Message::People);
                let calendar = self.calendar.refresh(&look, &self.desk).map(Message::Calendar);
                let tasks = self.tasks.refresh(&look, &self.desk).map(Message::Tasks);
                let notes = self.notes.refresh(&look, &self.desk).map(Message::Notes);
                let history = self.history.refresh(&look, &self.desk).map(Message::History);
                Task::batch([people, calendar, tasks, notes, history, self.reload()])
            }
        }
    }

    fn show_toast(&mut self, words: String) -> Task<Message> {
        let number = self.toast.as_ref().map_or(0, |toast| toast.number + 1);
        self.toast = Some(Toast { number, words, undo: None });
        Task::none()
    }
}

fn undone(answer: Answer<Deed>) -> Message {
    Message::Undone(Box::new(answer))
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
