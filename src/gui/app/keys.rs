//! The keyboard: one place for every key, and one order for the Tab key.

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::operation;
use iced::{Task, event};

use super::{App, Focus, Message, Page};
use crate::gui::desk::Overview;
use crate::gui::desk::history::Way as Step;
use crate::gui::frame;
use crate::gui::screen::{calendar, history, home, notes, people, tasks};
use crate::gui::widget::reveal::reveal;

/// Names no field: putting the keyboard there takes it out of every field.
const NOWHERE: &str = "nowhere-id";

/// Which way the Tab key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Forth,
    Back,
}

impl App {
    /// Lists everything the Tab key visits, in order.
    pub fn stops(&self) -> Vec<Focus> {
        let mut stops = if self.look().is_narrow() { Vec::new() } else { vec![Focus::Search] };
        stops.extend(Page::ALL.map(Focus::Nav));
        match (self.page, self.overview()) {
            (Page::Home, Some(overview)) => stops.extend(self.home.stops(overview).into_iter().map(Focus::Home)),
            (Page::People, Some(_)) => stops.extend(self.people.stops(&self.look()).into_iter().map(Focus::People)),
            (Page::Calendar, Some(_)) => {
                stops.extend(self.calendar.stops(&self.look()).into_iter().map(Focus::Calendar));
            }
            (Page::Tasks, Some(_)) => stops.extend(self.tasks.stops(&self.look()).into_iter().map(Focus::Tasks)),
            (Page::Notes, Some(_)) => stops.extend(self.notes.stops(&self.look()).into_iter().map(Focus::Notes)),
            (Page::History, Some(_)) => {
                stops.extend(self.history.stops(&self.look()).into_iter().map(Focus::History));
            }
            (_, None) => {}
        }
        stops
    }

    pub(super) fn key(&mut self, key: Key, modifiers: Modifiers, status: event::Status) -> Task<Message> {
        let free = status == event::Status::Ignored;
        if (free || modifiers.command())
            && let Some(task) = self.page_key(&key, modifiers)
        {
            return task;
        }
        if modifiers.command() {
            return self.command(key, modifiers);
        }
        match key {
            Key::Named(Named::F9) => self.sync_everything(),
            Key::Named(Named::Tab) if modifiers.shift() => self.step(Way::Back),
            Key::Named(Named::Tab) => self.step(Way::Forth),
            Key::Named(Named::Escape) => self.escape(),
            Key::Named(Named::Enter) if self.is_searching() => self.open_found(),
            Key::Named(Named::Enter | Named::Space) if free => self.press_focused(),
            Key::Named(Named::Home | Named::End) if !free => Task::none(),
            Key::Named(Named::F2) if self.page == Page::People => {
                self.people(people::Message::Press(people::Stop::Edit))
            }
            Key::Named(Named::Delete) if free && self.page == Page::People => {
                self.people(people::Message::Press(people::Stop::Delete))
            }
            Key::Named(_) if self.is_in_editor() => Task::none(),
            Key::Named(named) => self.arrow(named),
            Key::Character(text) if free => self.typed(&text),
            _ => Task::none(),
        }
    }

    /// Lets the page answer a key in its own way.
    fn page_key(&mut self, key: &Key, modifiers: Modifiers) -> Option<Task<Message>> {
        let look = self.look();
        match (self.page, &self.focus) {
            (_, Some(Focus::Nav(_) | Focus::Search)) => None,
            (Page::Calendar, focus) => {
                let focus = match focus {
                    Some(Focus::Calendar(stop)) => Some(*stop),
                    _ => None,
                };
                let action = self.calendar.key(key, modifiers, focus, &look, &self.desk)?;
                Some(self.calendar_action(action))
            }
            (Page::Tasks, focus) => {
                let focus = match focus {
                    Some(Focus::Tasks(stop)) => Some(*stop),
                    _ => None,
                };
                let action = self.tasks.key(key, modifiers, focus, &look, &self.desk)?;
                Some(self.tasks_action(action))
            }
            (Page::Notes, focus) => {
                let focus = match focus {
                    Some(Focus::Notes(stop)) => Some(*stop),
                    _ => None,
                };
                let action = self.notes.key(key, modifiers, focus, &look, &self.desk)?;
                Some(self.notes_action(action))
            }
            _ => None,
        }
    }

    fn command(&mut self, key: Key, modifiers: Modifiers) -> Task<Message> {
        let Key::Character(text) = key else { return Task::none() };
        match text.as_str() {
            "f" | "F" => self.find_people(),
            "r" | "R" if !modifiers.shift() => self.sync_everything(),
            "n" if self.page == Page::People => self.people(people::Message::Press(people::Stop::New)),
            "i" if self.page == Page::People => self.people(people::Message::Press(people::Stop::Import)),
            "d" if self.page == Page::People => self.people(people::Message::Press(people::Stop::Doubles)),
            "s" if self.people.is_editing() => {
                self.people(people::Message::Press(people::Stop::Editor(people::editor::Control::Save)))
            }
            // What is being typed is not saved yet; the step before it is none of this key's business.
            "z" | "Z" if self.page == Page::People && self.people.is_editing() => Task::none(),
            "z" | "Z" if modifiers.shift() => self.step_back(Step::Forth),
            "z" => self.step_back(Step::Back),
            "+" | "=" => self.rescale(0.1),
            "-" => self.rescale(-0.1),
            "0" => self.rescale(1.0 - self.scale),
            digit => match digit.parse::<usize>().ok().and_then(|n| Page::ALL.get(n.checked_sub(1)?)) {
                Some(&page) => Task::batch([self.open(page), leave_fields()]),
                None => Task::none(),
            },
        }
    }

    /// Makes text larger or smaller, between 80 % and 250 %.
    fn rescale(&mut self, by: f32) -> Task<Message> {
        self.scale = ((self.scale + by) * 10.0).round().clamp(8.0, 25.0) / 10.0;
        Task::none()
    }

    fn step(&mut self, way: Way) -> Task<Message> {
        let stops = self.stops();
        let at = self.focus.as_ref().and_then(|focus| stops.iter().position(|stop| stop == focus));
        let next = match (way, at) {
            (Way::Forth, Some(at)) => (at + 1) % stops.len(),
            (Way::Back, Some(at)) => (at + stops.len() - 1) % stops.len(),
            // The first Tab goes into the page, to what matters there, not to the search field.
            (Way::Forth, None) => stops.iter().position(|stop| !is_frame(stop)).unwrap_or(0),
            (Way::Back, None) => stops.len().saturating_sub(1),
        };
        match stops.into_iter().nth(next) {
            Some(stop) => self.go_to(stop),
            None => Task::none(),
        }
    }

    pub(super) fn go_to(&mut self, stop: Focus) -> Task<Message> {
        let field = match &stop {
            Focus::History(press) => press.field().map(str::to_owned),
            Focus::Search => Some(frame::SEARCH_FIELD.to_owned()),
            Focus::People(stop) => stop.field(),
            Focus::Home(home::Press::SecretField) => Some(home::SECRET_FIELD.to_owned()),
            Focus::Calendar(stop) => calendar::Calendar::field(*stop).map(str::to_owned),
            Focus::Tasks(stop) => tasks::Tasks::field(*stop).map(str::to_owned),
            Focus::Notes(stop) => notes::Notes::field(*stop).map(str::to_owned),
            _ => None,
        };
        let show = match stop {
            Focus::Home(_) => reveal(home::LIST).map(Message::Reveal),
            _ => Task::none(),
        };
        self.focus = Some(stop);
        Task::batch([field.map_or_else(leave_fields, operation::focus), show])
    }

    fn escape(&mut self) -> Task<Message> {
        let look = self.look();
        let back = match self.page {
            Page::Home => self.home.escape().then(Task::none),
            Page::People => self.people.escape(&look, &self.desk).map(|task| task.map(Message::People)),
            Page::Calendar => self.calendar.escape(&look).map(|action| self.calendar_action(action)),
            Page::Tasks => self.tasks.escape(&look).map(|action| self.tasks_action(action)),
            Page::Notes => self.notes.escape(&look, &self.desk).map(|action| self.notes_action(action)),
            Page::History => self.history.escape(&look, &self.desk).map(|task| task.map(Message::History)),
        };
        match back {
            Some(task) => task,
            None => {
                self.focus = None;
                leave_fields()
            }
        }
    }

    /// Whether arrow keys and letters belong to the editor of a person.
    fn is_in_editor(&self) -> bool {
        self.page == Page::People && matches!(self.focus, Some(Focus::People(people::Stop::Editor(_))))
    }

    fn is_searching(&self) -> bool {
        self.page == Page::People && matches!(self.focus, Some(Focus::Search | Focus::People(people::Stop::Search)))
    }

    fn open_found(&mut self) -> Task<Message> {
        let look = self.look();
        if self.people.shown().is_none()
            && let Some(task) = self.people.walk(Named::Home, &look, &self.desk)
        {
            self.people.open();
            return task.map(Message::People);
        }
        self.people.open();
        Task::none()
    }

    fn press_focused(&mut self) -> Task<Message> {
        match self.focus.clone() {
            Some(Focus::Nav(page)) => self.open_keeping_focus(page),
            Some(Focus::Home(press)) => self.home(home::Message::Press(press)),
            Some(Focus::Calendar(stop)) => self.calendar(calendar::Message::Press(stop)),
            Some(Focus::Tasks(stop)) => self.tasks(tasks::Message::Press(stop)),
            Some(Focus::Notes(stop)) => self.notes(notes::Message::Press(stop)),
            Some(Focus::History(press)) => self.history(history::Message::Press(press)),
            Some(Focus::People(people::Stop::Search)) | Some(Focus::Search) | None => Task::none(),
            Some(Focus::People(stop)) => self.people(people::Message::Press(stop)),
        }
    }

    fn arrow(&mut self, key: Named) -> Task<Message> {
        if let (Some(Focus::Nav(page)), Named::ArrowDown | Named::ArrowUp) = (&self.focus, key) {
            let at = Page::ALL.iter().position(|other| other == page).unwrap_or(0);
            let to = if key == Named::ArrowDown { at + 1 } else { at.saturating_sub(1) };
            if let Some(&page) = Page::ALL.get(to) {
                self.focus = Some(Focus::Nav(page));
            }
            return Task::none();
        }
        match (self.page, key) {
            (Page::People, key) => {
                let look = self.look();
                match self.people.walk(key, &look, &self.desk) {
                    Some(task) => {
                        if self.focus.is_none() {
                            self.focus = Some(Focus::People(people::Stop::List));
                        }
                        task.map(Message::People)
                    }
                    None => Task::none(),
                }
            }
            (Page::History, key) => {
                let look = self.look();
                let focus = match &self.focus {
                    Some(Focus::History(press)) => Some(press.clone()),
                    _ => None,
                };
                match self.history.walk(key, focus.as_ref(), &look, &self.desk) {
                    Some(task) => {
                        let stays = matches!(
                            focus,
                            Some(history::Press::Place | history::Press::Show | history::Press::InsideList)
                        );
                        if focus == Some(history::Press::InsideField) {
                            self.focus = Some(Focus::History(history::Press::InsideList));
                        } else if !stays {
                            self.focus = Some(Focus::History(history::Press::List));
                        }
                        task.map(Message::History)
                    }
                    None => Task::none(),
                }
            }
            (Page::Home, Named::ArrowDown) => self.step_on_page(Way::Forth),
            (Page::Home, Named::ArrowUp) => self.step_on_page(Way::Back),
            _ => Task::none(),
        }
    }

    /// Goes to the next control of the page, but not out of it.
    fn step_on_page(&mut self, way: Way) -> Task<Message> {
        let stops = self.overview().map(|overview: &Overview| self.home.stops(overview)).unwrap_or_default();
        let at = match &self.focus {
            Some(Focus::Home(press)) => stops.iter().position(|stop| stop == press),
            _ => None,
        };
        let to = match (at, way) {
            (None, _) => 0,
            (Some(at), Way::Forth) => at + 1,
            (Some(at), Way::Back) => at.saturating_sub(1),
        };
        match stops.into_iter().nth(to) {
            Some(press) => self.go_to(Focus::Home(press)),
            None => Task::none(),
        }
    }

    /// Letters typed anywhere on People go into its search; a slash leads to it from everywhere.
    fn typed(&mut self, text: &str) -> Task<Message> {
        if text == "/" {
            return self.find_people();
        }
        if self.page == Page::History {
            let look = self.look();
            let action = self.history.letter(text, &look, &self.desk);
            return action.map_or_else(Task::none, |action| self.do_for_history(action));
        }
        if self.page != Page::People || self.people.is_editing() || text.chars().any(char::is_control) {
            return Task::none();
        }
        let words = format!("{}{text}", self.people.text());
        self.focus = Some(Focus::People(people::Stop::Search));
        let into = operation::focus(people::SEARCH_FIELD);
        let end = operation::move_cursor_to_end(people::SEARCH_FIELD);
        Task::batch([self.people(people::Message::Typed(words)), into, end])
    }
}

fn is_frame(stop: &Focus) -> bool {
    matches!(stop, Focus::Search | Focus::Nav(_))
}

fn leave_fields() -> Task<Message> {
    operation::focus(NOWHERE)
}
