//! The keyboard: one place for every key, and one order for the Tab key.

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::operation;
use iced::{Task, event};

use super::{App, Focus, Message, Page, Turn};
use crate::gui::desk::Overview;
use crate::gui::frame;
use crate::gui::screen::{calendar, history, home, notes, people, place, preview, review, settings, tasks, wizard};
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
        if self.page == Page::Wizard {
            return self.wizard.stops(&self.look()).into_iter().map(Focus::Wizard).collect();
        }
        let mut stops = if self.look().is_narrow() { Vec::new() } else { vec![Focus::Search] };
        stops.extend(self.page.shown(self.overview()).map(Focus::Nav));
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
            (Page::Settings, Some(_)) => {
                stops.extend(self.settings.stops(&self.look()).into_iter().map(Focus::Settings));
            }
            (Page::Review, Some(_)) => stops.extend(self.review.stops(&self.look()).into_iter().map(Focus::Review)),
            (Page::Preview, Some(_)) => stops.extend(self.preview.stops().into_iter().map(Focus::Preview)),
            (Page::Place, _) => stops.extend(self.place.stops().into_iter().map(Focus::Place)),
            (Page::Wizard, _) | (_, None) => {}
        }
        if self.toasts.has_button() {
            stops.push(Focus::Toast);
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
            Key::Named(Named::Space) if free && self.ticks() => self.tick(),
            // The one thing to do.
            Key::Named(Named::Enter) if free && self.page == Page::Wizard && self.focus.is_none() => {
                self.wizard(wizard::Message::Press(wizard::Press::Next))
            }
            Key::Named(Named::Enter | Named::Space) if free => self.press_focused(),
            Key::Named(named) if !free && self.review.is_editing() && named != Named::Enter => Task::none(),
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
        if key == Key::Named(Named::Enter) && self.page == Page::Review && self.review.is_editing() {
            return self.review(review::Message::Press(review::Press::Written));
        }
        if key == Key::Named(Named::Enter) && self.page == Page::Preview {
            return self.preview(preview::Message::Press(preview::Press::Write));
        }
        let Key::Character(text) = key else { return Task::none() };
        match text.as_str() {
            // What is being typed is not saved yet; the step before it is none of this key's business.
            "z" | "Z" if self.page == Page::People && self.people.is_editing() => Task::none(),
            "z" | "Z" if !self.is_writing() => self.turn(if modifiers.shift() { Turn::Redo } else { Turn::Undo }),
            "y" | "Y" if !self.is_writing() => self.turn(Turn::Redo),
            "a" | "A" if !self.is_writing() && self.page == Page::Review => {
                self.review.tick_everything();
                Task::none()
            }
            "a" | "A" if !self.is_writing() && self.page == Page::Preview => {
                self.preview.tick_everything();
                Task::none()
            }
            "d" if self.page == Page::People => self.people(people::Message::Press(people::Stop::Doubles)),
            "d" | "D" => {
                let open = self.open(Page::Review);
                Task::batch([open, self.review(review::Message::Press(review::Press::FindDoubles))])
            }
            "f" | "F" => self.find_people(),
            "r" | "R" if !modifiers.shift() => self.sync_everything(),
            "n" if self.page == Page::People => self.people(people::Message::Press(people::Stop::New)),
            "i" if self.page == Page::People => self.people(people::Message::Press(people::Stop::Import)),
            "s" if self.people.is_editing() => {
                self.people(people::Message::Press(people::Stop::Editor(people::editor::Control::Save)))
            }
            "," => Task::batch([self.open(Page::Settings), leave_fields()]),
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
        self.keep_size()
    }

    /// Tells whether the keyboard is in a text field, which has keys of its own.
    fn is_writing(&self) -> bool {
        let fields = [
            Focus::Search,
            Focus::People(people::Stop::Search),
            Focus::Preview(preview::Press::Search),
            Focus::Home(home::Press::SecretField),
        ];
        self.review.is_editing() || self.focus.as_ref().is_some_and(|focus| fields.contains(focus))
    }

    /// Tells whether the space bar ticks something here rather than pressing a button.
    fn ticks(&self) -> bool {
        match self.page {
            Page::Preview => matches!(self.focus, None | Some(Focus::Preview(preview::Press::List))),
            Page::Review => matches!(self.focus, None | Some(Focus::Review(review::Press::Part(_)))),
            _ => false,
        }
    }

    fn tick(&mut self) -> Task<Message> {
        if self.page == Page::Preview {
            self.preview.space();
            return Task::none();
        }
        match self.review.part_at() {
            Some(part) => self.review(review::Message::Press(part)),
            None => Task::none(),
        }
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
            Focus::Preview(preview::Press::Search) => Some(preview::SEARCH_FIELD.to_owned()),
            Focus::Review(review::Press::Editor) => Some(review::EDITOR.to_owned()),
            Focus::Wizard(wizard::Press::Entry(entry)) => Some(entry.id().to_owned()),
            Focus::Place(place::Press::Field) => Some(place::FIELD.to_owned()),
            Focus::Settings(settings::Stop::Control(control)) => match control {
                settings::Control::From => Some(settings::FROM_FIELD.to_owned()),
                settings::Control::To => Some(settings::TO_FIELD.to_owned()),
                settings::Control::SecondField => Some(settings::SECOND_FIELD.to_owned()),
                _ => None,
            },
            _ => None,
        };
        let show = match stop {
            Focus::Home(_) => reveal(home::LIST).map(|y| Message::Reveal(home::LIST, y)),
            Focus::Review(_) => reveal(review::PAGE).map(|y| Message::Review(review::Message::Reveal(y))),
            Focus::Wizard(_) => reveal(wizard::LIST).map(|y| Message::Reveal(wizard::LIST, y)),
            Focus::Place(_) => reveal(place::LIST).map(|y| Message::Reveal(place::LIST, y)),
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
            Page::Place => self.place.escape().then(Task::none),
            Page::Wizard => None,
            Page::History => self.history.escape(&look, &self.desk).map(|task| task.map(Message::History)),
            Page::Review => self.review.escape(&look).then(leave_fields),
            Page::Preview => self.preview.escape(&look, &self.desk).map(|task| task.map(Message::Preview)),
            Page::Settings => self.settings.escape(&look).then(Task::none),
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
            Some(Focus::Wizard(press)) => self.wizard(wizard::Message::Press(press)),
            Some(Focus::Place(press)) => self.place(place::Message::Press(press)),
            Some(Focus::Settings(stop)) => self.settings(settings::Message::Press(stop)),
            Some(Focus::History(press)) => self.history(history::Message::Press(press)),
            Some(Focus::Toast) => self.turn(Turn::Undo),
            Some(Focus::Preview(press)) => self.preview(preview::Message::Press(press)),
            Some(Focus::Review(review::Press::Part(_) | review::Press::List)) => self.enter_review(),
            Some(Focus::Review(press)) => self.review(review::Message::Press(press)),
            None if self.page == Page::Review => self.enter_review(),
            None if self.page == Page::Preview => self.preview(preview::Message::Press(preview::Press::List)),
            Some(Focus::Search | Focus::People(people::Stop::Search)) | None => Task::none(),
            Some(Focus::People(stop)) => self.people(people::Message::Press(stop)),
        }
    }

    fn enter_review(&mut self) -> Task<Message> {
        let look = self.look();
        self.review.enter_key(&look, &self.desk).map(Message::Review)
    }

    fn arrow(&mut self, key: Named) -> Task<Message> {
        if let (Some(Focus::Nav(page)), Named::ArrowDown | Named::ArrowUp) = (&self.focus, key) {
            let pages: Vec<Page> = self.page.shown(self.overview()).collect();
            let at = pages.iter().position(|other| other == page).unwrap_or(0);
            let to = if key == Named::ArrowDown { at + 1 } else { at.saturating_sub(1) };
            if let Some(&page) = pages.get(to) {
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
            (Page::Review, key) => {
                let look = self.look();
                let focus = match self.focus {
                    Some(Focus::Review(press)) => Some(press),
                    _ => None,
                };
                let task = self.review.walk(key, focus, &look, &self.desk);
                if task.is_some() && focus != Some(review::Press::List) {
                    self.focus = self.review.part_at().map(Focus::Review);
                }
                task.map_or_else(Task::none, |task| task.map(Message::Review))
            }
            (Page::Preview, key) => {
                let look = self.look();
                match self.preview.walk(key, &look, &self.desk) {
                    Some(task) => {
                        self.focus = Some(Focus::Preview(preview::Press::List));
                        task.map(Message::Preview)
                    }
                    None => Task::none(),
                }
            }
            (Page::Settings, key) => {
                let look = self.look();
                let focus = match self.focus {
                    Some(Focus::Settings(stop)) => Some(stop),
                    _ => None,
                };
                match self.settings.walk(key, focus, &look) {
                    Some((stop, action)) => {
                        self.focus = Some(Focus::Settings(stop));
                        self.act_on_settings(action)
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
        if self.page == Page::Review {
            let look = self.look();
            let task = self.review.letter(text, &look, &self.desk);
            if task.is_some() {
                self.focus = self.review.part_at().map(Focus::Review).filter(|_| self.focus.is_some());
            }
            return task.map_or_else(Task::none, |task| task.map(Message::Review));
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
