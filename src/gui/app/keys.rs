//! The keyboard: a key goes to the page first, then to the window, then to the control that has the keyboard.

mod pages;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::{Task, event};

use super::focus::{Way, leave_fields};
use super::{App, Focus, Message, Page, Turn};
use crate::gui::screen::{
    calendar, history, home, notes, people, pictures, place, preview, review, settings, tasks, wizard,
};

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
        if stroke.named() == Some(Named::F9) {
            return Some(Command::Sync);
        }
        if stroke.letter() == Some("/") {
            return Some(Command::Find);
        }
        Some(match (stroke.command()?.as_str(), stroke.shift()) {
            ("r", false) => Command::Sync,
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
            Page::Pictures => Some(self.leave_pictures()),
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
