//! Where the keyboard is, and the way the Tab key takes through the window.

use iced::Task;
use iced::widget::operation;

use super::{App, Message, Page};
use crate::gui::frame;
use crate::gui::screen::{
    calendar, help, history, home, notes, people, pictures, place, preview, review, settings, tasks, wizard,
};
use crate::gui::widget::reveal::reveal;

/// Names no field: putting the keyboard there takes it out of every field.
const NOWHERE: &str = "nowhere-id";

/// Which way the Tab key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Forth,
    Back,
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
    /// On a control of the page of pictures.
    Pictures(pictures::Press),
    /// On a control of the list of keys.
    Help(help::Press),
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

impl Focus {
    /// Names the text field it is, if it is one.
    fn field(&self) -> Option<String> {
        let name = match self {
            Focus::Search => frame::SEARCH_FIELD,
            Focus::Home(home::Press::SecretField) => home::SECRET_FIELD,
            Focus::People(stop) => return stop.field(),
            Focus::Calendar(stop) => calendar::Calendar::field(*stop)?,
            Focus::Tasks(stop) => tasks::Tasks::field(*stop)?,
            Focus::Notes(stop) => notes::Notes::field(*stop)?,
            Focus::Wizard(wizard::Press::Entry(entry)) => entry.id(),
            Focus::Place(place::Press::Field) => place::FIELD,
            Focus::History(press) => press.field()?,
            Focus::Review(review::Press::Editor) => review::EDITOR,
            Focus::Preview(preview::Press::Search) => preview::SEARCH_FIELD,
            Focus::Settings(settings::Stop::Control(control)) => control.field()?,
            _ => return None,
        };
        Some(name.to_owned())
    }

    /// Scrolls its page so far that it can be seen.
    fn reveal(&self) -> Task<Message> {
        let list = match self {
            Focus::Home(_) => home::LIST,
            Focus::Wizard(_) => wizard::LIST,
            Focus::Place(_) => place::LIST,
            Focus::Pictures(_) => pictures::LIST,
            Focus::Help(_) => help::LIST,
            Focus::Review(_) => return reveal(review::PAGE).map(|y| Message::Review(review::Message::Reveal(y))),
            _ => return Task::none(),
        };
        reveal(list).map(move |y| Message::Reveal(list, y))
    }

    fn is_on_page(&self) -> bool {
        !matches!(self, Focus::Search | Focus::Nav(_))
    }
}

/// Tells where on one page the keyboard is, if it is there.
macro_rules! focus_on {
    ($app:expr, $page:ident) => {
        match &$app.focus {
            Some($crate::gui::app::Focus::$page(stop)) => Some(stop),
            _ => None,
        }
    };
}
pub(super) use focus_on;

impl App {
    /// Returns where the keyboard is.
    pub fn focus(&self) -> Option<&Focus> {
        self.focus.as_ref()
    }

    /// Lists everything the Tab key visits, in order.
    pub fn stops(&self) -> Vec<Focus> {
        if self.page == Page::Wizard {
            return self.stops_on_page();
        }
        let mut stops = if self.look().is_railed() { Vec::new() } else { vec![Focus::Search] };
        stops.extend(self.page.shown(self.overview()).map(Focus::Nav));
        stops.extend(self.stops_on_page());
        stops.extend(self.toasts.has_button().then_some(Focus::Toast));
        stops
    }

    fn stops_on_page(&self) -> Vec<Focus> {
        fn all<Stop>(stops: Vec<Stop>, focus: fn(Stop) -> Focus) -> Vec<Focus> {
            stops.into_iter().map(focus).collect()
        }
        let look = self.look();
        match (self.page, self.overview()) {
            (Page::Wizard, _) => all(self.wizard.stops(&look), Focus::Wizard),
            (Page::Place, _) => all(self.place.stops(), Focus::Place),
            (Page::Help, _) => all(help::stops(), Focus::Help),
            (Page::Pictures, _) => all(self.pictures.stops(), Focus::Pictures),
            (_, None) => Vec::new(),
            (Page::Home, Some(overview)) => all(self.home.stops(overview), Focus::Home),
            (Page::People, _) => all(self.people.stops(&look), Focus::People),
            (Page::Calendar, _) => all(self.calendar.stops(&look), Focus::Calendar),
            (Page::Tasks, _) => all(self.tasks.stops(&look), Focus::Tasks),
            (Page::Notes, _) => all(self.notes.stops(&look), Focus::Notes),
            (Page::History, _) => all(self.history.stops(&look), Focus::History),
            (Page::Review, _) => all(self.review.stops(&look), Focus::Review),
            (Page::Preview, _) => all(self.preview.stops(), Focus::Preview),
            (Page::Settings, _) => all(self.settings.stops(&look), Focus::Settings),
        }
    }

    /// Goes one stop on, round and round.
    pub(super) fn step(&mut self, way: Way) -> Task<Message> {
        let stops = self.stops();
        let at = self.focus.as_ref().and_then(|focus| stops.iter().position(|stop| stop == focus));
        let next = match (way, at) {
            (Way::Forth, Some(at)) => (at + 1) % stops.len(),
            (Way::Back, Some(at)) => (at + stops.len() - 1) % stops.len(),
            // The first Tab goes into the page, to what matters there, not to the search field.
            (Way::Forth, None) => stops.iter().position(Focus::is_on_page).unwrap_or(0),
            (Way::Back, None) => stops.len().saturating_sub(1),
        };
        stops.into_iter().nth(next).map_or_else(Task::none, |stop| self.go_to(stop))
    }

    /// Goes to the next control of the page, but not out of it.
    pub(super) fn step_on_page(&mut self, way: Way) -> Task<Message> {
        let stops = self.stops_on_page();
        let at = self.focus.as_ref().and_then(|focus| stops.iter().position(|stop| stop == focus));
        let to = match (at, way) {
            (None, _) => 0,
            (Some(at), Way::Forth) => at + 1,
            (Some(at), Way::Back) => at.saturating_sub(1),
        };
        stops.into_iter().nth(to).map_or_else(Task::none, |stop| self.go_to(stop))
    }

    /// Goes to the next page's name in the sidebar.
    pub(super) fn step_on_nav(&mut self, from: Page, way: Way) {
        let pages: Vec<Page> = self.page.shown(self.overview()).collect();
        let at = pages.iter().position(|page| *page == from).unwrap_or(0);
        let to = if way == Way::Forth { at + 1 } else { at.saturating_sub(1) };
        if let Some(&page) = pages.get(to) {
            self.focus = Some(Focus::Nav(page));
        }
    }

    /// Puts the keyboard on a control.
    pub(super) fn go_to(&mut self, stop: Focus) -> Task<Message> {
        let field = stop.field().map_or_else(leave_fields, operation::focus);
        let show = stop.reveal();
        self.focus = Some(stop);
        Task::batch([field, show])
    }

    /// Lets the keyboard follow what the pointer or a text field did.
    pub(super) fn follow(&mut self, message: &Message) {
        self.focus = match message {
            Message::Pressed => None,
            Message::Search(_) => Some(Focus::Search),
            Message::People(people::Message::Typed(_)) => Some(Focus::People(people::Stop::Search)),
            Message::People(people::Message::Choose(_)) => None,
            Message::Wizard(wizard::Message::Typed(entry, _)) => Some(Focus::Wizard(wizard::Press::Entry(*entry))),
            Message::Place(place::Message::Typed(_)) => Some(Focus::Place(place::Press::Field)),
            Message::History(history::Message::Choose(_)) => Some(Focus::History(history::Press::List)),
            Message::Review(review::Message::Choose(_) | review::Message::Press(_)) => None,
            Message::Preview(preview::Message::Typed(_)) => Some(Focus::Preview(preview::Press::Search)),
            Message::Preview(preview::Message::Unfold(_) | preview::Message::Tick(_)) => {
                Some(Focus::Preview(preview::Press::List))
            }
            Message::Settings(settings::Message::Typed(control, _)) => {
                Some(Focus::Settings(settings::Stop::Control(*control)))
            }
            _ => return,
        };
    }

    /// Tells whether the keyboard is in a text field, which has keys of its own.
    pub(super) fn is_writing(&self) -> bool {
        let fields = [
            Focus::Search,
            Focus::People(people::Stop::Search),
            Focus::Preview(preview::Press::Search),
            Focus::Home(home::Press::SecretField),
        ];
        self.review.is_editing() || self.focus.as_ref().is_some_and(|focus| fields.contains(focus))
    }
}

/// Takes the keyboard out of every text field.
pub(super) fn leave_fields() -> Task<Message> {
    operation::focus(NOWHERE)
}
