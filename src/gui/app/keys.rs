//! The keyboard: a key goes to the page first, then to the window, then to the control that has the keyboard.

mod pages;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::{Task, event};

use super::focus::{Way, leave_fields};
use super::{App, Focus, Message, Page, Turn};
use crate::gui::desk::{Kind, Start, SyncWish};
use crate::gui::screen::{
    calendar, help, history, home, notes, people, pictures, place, preview, review, settings, tasks, wizard,
};
use crate::gui::work;

/// A key that was pressed.
struct Stroke {
    key: Key,
    modifiers: Modifiers,
    /// Whether no text field took it.
    free: bool,
}

impl Stroke {
    /// The letter pressed together with Ctrl, in lower case.
    fn command(&self) -> Option<String> {
        match &self.key {
            Key::Character(text) if self.modifiers.command() => Some(text.to_lowercase()),
            _ => None,
        }
    }

    /// The key without Ctrl that types nothing.
    fn named(&self) -> Option<Named> {
        match self.key {
            Key::Named(named) if !self.modifiers.command() => Some(named),
            _ => None,
        }
    }

    /// What is typed outside every text field.
    fn letter(&self) -> Option<&str> {
        match &self.key {
            Key::Character(text) if self.free && !self.modifiers.command() => Some(text),
            _ => None,
        }
    }

    fn shift(&self) -> bool {
        self.modifiers.shift()
    }

    /// Whether it is Enter together with Ctrl.
    fn is_sent(&self) -> bool {
        self.modifiers.command() && self.key == Key::Named(Named::Enter)
    }
}

/// What a key means on every page.
#[derive(Debug, Clone, Copy)]
enum Command {
    Sync,
    SyncPlace,
    Add,
    New,
    Import,
    Export,
    Today,
    Help,
    Turn(Turn),
    Find,
    FindDoubles,
    Settings,
    Resize(f32),
    UsualSize,
    Go(Page),
}

impl Command {
    fn of(stroke: &Stroke) -> Option<Command> {
        match stroke.named() {
            Some(Named::F9) => return Some(Command::Sync),
            Some(Named::F1) => return Some(Command::Help),
            _ => {}
        }
        if stroke.letter() == Some("/") {
            return Some(Command::Find);
        }
        Some(match (stroke.command()?.as_str(), stroke.shift()) {
            ("r", false) => Command::Sync,
            ("r", true) => Command::SyncPlace,
            ("n", true) => Command::Add,
            ("n", false) => Command::New,
            ("i", _) => Command::Import,
            ("e", _) => Command::Export,
            ("t", _) => Command::Today,
            // Where the question mark is, keyboards do not agree.
            ("?", _) | ("/" | "ß", true) => Command::Help,
            ("z", false) => Command::Turn(Turn::Undo),
            ("z", true) | ("y", _) => Command::Turn(Turn::Redo),
            ("f", _) => Command::Find,
            ("d", _) => Command::FindDoubles,
            (",", _) => Command::Settings,
            ("+" | "=", _) => Command::Resize(0.1),
            ("-", _) => Command::Resize(-0.1),
            ("0", _) => Command::UsualSize,
            (digit, _) => Command::Go(*Page::ALL.get(digit.parse::<usize>().ok()?.checked_sub(1)?)?),
        })
    }
}

impl App {
    pub(super) fn key(&mut self, key: Key, modifiers: Modifiers, status: event::Status) -> Task<Message> {
        let stroke = Stroke { key, modifiers, free: status == event::Status::Ignored };
        if let Some(task) = self.nav_key(&stroke).or_else(|| self.page_key(&stroke)) {
            return task;
        }
        if let Some(command) = Command::of(&stroke) {
            return self.command(command);
        }
        match stroke.named() {
            Some(Named::Tab) => self.step(if stroke.shift() { Way::Back } else { Way::Forth }),
            Some(Named::Escape) => self.escape(),
            Some(Named::Enter | Named::Space) if stroke.free => self.press_focused(),
            _ => Task::none(),
        }
    }

    /// The arrow keys among the pages' names.
    fn nav_key(&mut self, stroke: &Stroke) -> Option<Task<Message>> {
        let Some(Focus::Nav(page)) = self.focus else { return None };
        let way = match stroke.named()? {
            Named::ArrowDown => Way::Forth,
            Named::ArrowUp => Way::Back,
            _ => return None,
        };
        self.step_on_nav(page, way);
        Some(Task::none())
    }

    fn command(&mut self, command: Command) -> Task<Message> {
        match command {
            Command::Sync => self.sync_everything(),
            Command::SyncPlace => self.sync_chosen(),
            Command::Add => Task::batch([self.start_wizard(wizard::WayIn::default()), leave_fields()]),
            // A new entry of Home is a place; a page with entries has answered already.
            Command::New if self.page != Page::Home => Task::none(),
            Command::New => self.command(Command::Add),
            Command::Import => {
                let open = self.open(Page::People);
                Task::batch([open, self.people(people::Message::Press(people::Stop::Import))])
            }
            Command::Export => self.export(),
            Command::Today => {
                let open = self.open(Page::Calendar);
                Task::batch([open, self.calendar(calendar::Message::Press(calendar::Stop::Today)), leave_fields()])
            }
            Command::Help => Task::batch([self.open_help(), leave_fields()]),
            Command::Turn(_) if self.is_writing() => Task::none(),
            Command::Turn(turn) => self.turn(turn),
            Command::Find => self.find_people(),
            Command::FindDoubles => {
                let open = self.open(Page::Review);
                Task::batch([open, self.review(review::Message::Press(review::Press::FindDoubles))])
            }
            Command::Settings => Task::batch([self.open(Page::Settings), leave_fields()]),
            Command::Go(page) => Task::batch([self.open(page), leave_fields()]),
            Command::Resize(by) => self.rescale(by),
            Command::UsualSize => self.rescale(1.0 - self.scale),
        }
    }

    /// Syncs the place the keyboard is at, or whose page is open; where it is not clear which, says so.
    fn sync_chosen(&mut self) -> Task<Message> {
        let places = self.overview().map_or(&[][..], |overview| &overview.places);
        let chosen = match (self.page, &self.focus) {
            (Page::Place, _) => self.place.place(),
            (Page::Preview, _) => self.preview.place(),
            (Page::Home, Some(Focus::Home(press))) => press.place(),
            _ => None,
        };
        let card = match (chosen, places) {
            (Some(place), _) => places.iter().find(|card| card.id == place),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        match card {
            Some(card) if card.start == Start::Here && card.state.may_start() => {
                let place = card.id;
                self.tell(move |desk| desk.sync(SyncWish::Place(place)))
            }
            Some(_) => Task::none(),
            None if places.is_empty() => Task::none(),
            None => {
                let words = self.look().say("help-choose-place", &[]);
                Task::batch([self.open(Page::Home), self.show_toast(words)])
            }
        }
    }

    /// Writes everything of the page's kind into a file.
    fn export(&mut self) -> Task<Message> {
        let kind = match self.page {
            Page::Calendar => Kind::Events,
            Page::Tasks => Kind::Tasks,
            Page::Notes => Kind::Notes,
            _ => Kind::People,
        };
        let lang = self.lang;
        work::ask(&self.desk, lang, move |desk| desk.export(kind, lang), Message::Exported)
    }

    /// Makes text larger or smaller, between 80 % and 250 %.
    fn rescale(&mut self, by: f32) -> Task<Message> {
        self.scale = ((self.scale + by) * 10.0).round().clamp(8.0, 25.0) / 10.0;
        self.keep_size()
    }

    /// Goes one step back on the page; where there is none, takes the keyboard off every control.
    fn escape(&mut self) -> Task<Message> {
        let look = self.look();
        let back = match self.page {
            Page::Home => self.home.escape().then(Task::none),
            Page::People => self.people.escape(&look, &self.desk).map(|task| task.map(Message::People)),
            Page::Calendar => self.calendar.escape(&look).map(|action| self.calendar_action(action)),
            Page::Tasks => self.tasks.escape(&look).map(|action| self.tasks_action(action)),
            Page::Notes => self.notes.escape(&look, &self.desk).map(|action| self.notes_action(action)),
            Page::Place => self.place.escape().then(Task::none),
            Page::Wizard => None,
            Page::Pictures | Page::Help => Some(self.go_back()),
            Page::History => self.history.escape(&look, &self.desk).map(|task| task.map(Message::History)),
            Page::Review => self.review.escape(&look).then(leave_fields),
            Page::Preview => self.preview.escape(&look, &self.desk).map(|task| task.map(Message::Preview)),
            Page::Settings => self.settings.escape(&look).then(Task::none),
        };
        back.unwrap_or_else(|| {
            self.focus = None;
            leave_fields()
        })
    }

    /// Presses what has the keyboard; without anything, the one thing to do on the page.
    fn press_focused(&mut self) -> Task<Message> {
        match self.focus.clone() {
            Some(Focus::Nav(page)) => self.open_keeping_focus(page),
            Some(Focus::Toast) => self.turn(Turn::Undo),
            Some(Focus::Home(press)) => self.home(home::Message::Press(press)),
            Some(Focus::People(people::Stop::Search) | Focus::Search) => Task::none(),
            Some(Focus::People(stop)) => self.people(people::Message::Press(stop)),
            Some(Focus::Calendar(stop)) => self.calendar(calendar::Message::Press(stop)),
            Some(Focus::Tasks(stop)) => self.tasks(tasks::Message::Press(stop)),
            Some(Focus::Notes(stop)) => self.notes(notes::Message::Press(stop)),
            Some(Focus::Wizard(press)) => self.wizard(wizard::Message::Press(press)),
            Some(Focus::Place(press)) => self.place(place::Message::Press(press)),
            Some(Focus::Help(help::Press::Back)) => self.go_back(),
            Some(Focus::Pictures(press)) => self.pictures(pictures::Message::Press(press)),
            Some(Focus::Settings(stop)) => self.settings(settings::Message::Press(stop)),
            Some(Focus::History(press)) => self.history(history::Message::Press(press)),
            Some(Focus::Preview(press)) => self.preview(preview::Message::Press(press)),
            Some(Focus::Review(review::Press::Part(_) | review::Press::List)) => self.enter_review(),
            Some(Focus::Review(press)) => self.review(review::Message::Press(press)),
            None if self.page == Page::Review => self.enter_review(),
            None if self.page == Page::Preview => self.preview(preview::Message::Press(preview::Press::List)),
            None => Task::none(),
        }
    }

    fn enter_review(&mut self) -> Task<Message> {
        let look = self.look();
        self.review.enter_key(&look, &self.desk).map(Message::Review)
    }
}
