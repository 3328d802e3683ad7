//! The whole window: its state, and how a message, a view and a key find their page.
//!
//! What belongs together stands together: [`page`] the pages and their order, [`message`] what can happen, [`focus`]
//! where the keyboard is and the way of the Tab key, `keys` every other key, `go` opening a page, `route` what a page
//! asks for, `news` what happens behind the window, `life` the window itself and its settings, `undo` the way back.

pub mod focus;
mod go;
mod keys;
mod life;
pub mod message;
mod news;
pub mod page;
mod route;
mod undo;

use std::sync::Arc;
use std::time::Duration;

use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Size, Task, Theme, system, window};

use crate::gui::background::Background;
use crate::gui::desk::{Desk, Overview};
use crate::gui::frame;
use crate::gui::screen::{
    calendar, help, history, home, notes, people, pictures, place, preview, review, settings, tasks, wizard,
};
use crate::gui::theme::{Contrast, Look, Motion, ThemeChoice, tokens};
use crate::gui::widget::toast::Toasts;
use crate::gui::work::{Answer, Reading};
use crate::gui::{GuiOptions, Week, theme};
use crate::wording::Lang;

pub use focus::Focus;
use focus::focus_on;
pub use message::Message;
pub use news::is_any_syncing;
pub use page::Page;
pub use undo::Turn;

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
    pictures: pictures::Pictures,
    /// The pages the pictures and the list of keys were opened from, the last one last.
    behind: Vec<Page>,
    history: history::History,
    review: review::Review,
    preview: preview::Preview,
    steps: undo::Steps,
    settings: settings::Settings,
    tray: settings::Tray,
    background: Option<Arc<Background>>,
    window: Option<window::Id>,
    system_lang: Lang,
    week: Week,
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
            pictures: pictures::Pictures::default(),
            behind: Vec::new(),
            history: history::History::default(),
            review: review::Review::default(),
            preview: preview::Preview::default(),
            steps: undo::Steps::default(),
            settings: settings::Settings::default(),
            tray: settings::Tray::default(),
            background: options.background,
            window: None,
            system_lang: options.system_lang,
            week: options.week,
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
        let (width, first_day) = (self.size.width, self.week.first_day());
        Look { tokens, scale: self.scale, motion: self.motion, lang: self.lang, width, first_day }
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

    /// Changes the state and says what is to be done.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        self.follow(&message);
        match message {
            Message::Open(page) => self.open(page),
            Message::Home(message) => self.home(message),
            Message::People(message) => self.people(message),
            Message::Calendar(message) => self.calendar(message),
            Message::Tasks(message) => self.tasks(message),
            Message::Notes(message) => self.notes(message),
            Message::Wizard(message) => self.wizard(message),
            Message::Place(message) => self.place(message),
            Message::Pictures(message) => self.pictures(message),
            Message::Help(help::Message::Press(help::Press::Back)) => self.go_back(),
            Message::History(message) => self.history(message),
            Message::Review(message) => self.review(message),
            Message::Preview(message) => self.preview(message),
            Message::Settings(message) => self.settings(message),
            Message::FindPeople => self.find_people(),
            Message::Search(text) => self.on_people(people::Message::Typed(text)),
            Message::Dropped(file) => self.on_people(people::Message::Dropped(file)),
            Message::Exported(Ok(words)) => self.show_toast(words),
            Message::Unfinished(Ok(place)) => place.map_or_else(Task::none, |place| self.open_wizard(place)),
            Message::Turn(turn) => self.turn(turn),
            Message::Turned(turn, answer) => self.turned(turn, *answer),
            Message::Outside(outside) => self.outside(outside),
            Message::Closed(id) => self.closed(id),
            Message::News(news) => self.news(news),
            Message::Key(key, modifiers, status) => self.key(key, modifiers, status),
            Message::Reveal(list, y) => operation::scroll_to(list, AbsoluteOffset { x: 0.0, y }),
            Message::Reload | Message::Done(Ok(())) => self.reload(),
            Message::Done(Err(error)) | Message::Unfinished(Err(error)) | Message::Exported(Err(error)) => {
                self.show_toast(error.to_string())
            }
            Message::OverviewRead(answer) => self.overview_read(*answer),
            other => {
                self.note(other);
                Task::none()
            }
        }
    }

    /// Takes note of what only changes how the window looks.
    fn note(&mut self, message: Message) {
        match message {
            Message::Resized(size) => self.size = size,
            Message::Begun => self.begin(),
            Message::SystemTheme(mode) => self.system = mode,
            Message::Tick => self.bead = (self.bead + STEP.as_secs_f32() / WALK.as_secs_f32()).fract(),
            Message::ToastGone(number) => self.toasts.gone(number),
            _ => {}
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        let look = self.look();
        if self.page == Page::Wizard {
            let page = self.wizard.view(&look, focus_on!(self, Wizard), self.bead).map(Message::Wizard);
            return frame::bare(&look, &self.toasts, page);
        }
        let page = match &self.overview {
            None => frame::loading(&look),
            Some(Err(error)) => frame::failed(&look, error),
            Some(Ok(overview)) => self.view_page(&look, overview),
        };
        let shown = frame::Shown {
            page: self.page,
            overview: self.overview(),
            search: self.people.text(),
            focus: self.focus(),
            toasts: &self.toasts,
        };
        frame::view(&look, shown, page)
    }

    fn view_page<'a>(&'a self, look: &Look, overview: &'a Overview) -> Element<'a, Message> {
        let now = overview.now;
        match self.page {
            Page::Home => self.home.view(look, overview, focus_on!(self, Home), self.bead).map(Message::Home),
            Page::People => self.people.view(look, now, focus_on!(self, People).copied()).map(Message::People),
            Page::Calendar => {
                self.calendar.view(look, overview, focus_on!(self, Calendar).copied()).map(Message::Calendar)
            }
            Page::Help => {
                let from = self.behind.last().map_or(help::Group::Everywhere, |page| page.keys());
                help::view(look, from, focus_on!(self, Help).copied()).map(Message::Help)
            }
            Page::Pictures => self.pictures.view(look, focus_on!(self, Pictures).copied()).map(Message::Pictures),
            Page::Tasks => self.tasks.view(look, focus_on!(self, Tasks).copied()).map(Message::Tasks),
            Page::Notes => self.notes.view(look, focus_on!(self, Notes).copied()).map(Message::Notes),
            Page::History => self.history.view(look, now, focus_on!(self, History)).map(Message::History),
            Page::Review => self.review.view(look, now, focus_on!(self, Review).copied()).map(Message::Review),
            Page::Preview => self.preview.view(look, now, focus_on!(self, Preview).copied()).map(Message::Preview),
            Page::Place | Page::Wizard => self.place.view(look, focus_on!(self, Place)).map(Message::Place),
            Page::Settings => {
                self.settings.view(look, self.tray, focus_on!(self, Settings).copied()).map(Message::Settings)
            }
        }
    }

    fn overview(&self) -> Option<&Overview> {
        self.overview.as_ref().and_then(|answer| answer.as_ref().ok())
    }
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
