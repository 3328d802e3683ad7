//! Going somewhere: a page of the sidebar, a place's own page, its plan, the wizard, the search.

use iced::Task;
use iced::widget::operation;

use super::{App, Focus, Message, Page};
use crate::gui::desk::PlaceId;
use crate::gui::desk::history::RecordRef;
use crate::gui::screen::{people, preview, wizard};
use crate::gui::work;
use crate::gui::{frame, guide};

impl App {
    /// Opens a page.
    pub(super) fn open(&mut self, page: Page) -> Task<Message> {
        self.focus = None;
        self.open_keeping_focus(page)
    }

    /// Opens a page and leaves the keyboard where it is.
    pub(super) fn open_keeping_focus(&mut self, page: Page) -> Task<Message> {
        self.page = page;
        self.behind.clear();
        let look = self.look();
        match page {
            Page::Home | Page::Place | Page::Pictures | Page::Help => Task::none(),
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
    pub(super) fn open_plan(&mut self, place: PlaceId) -> Task<Message> {
        self.focus = Some(Focus::Preview(preview::Press::List));
        self.page = Page::Preview;
        let look = self.look();
        self.preview.open(place, &look, &self.desk).map(Message::Preview)
    }

    /// Opens a place's own page.
    pub(super) fn open_place(&mut self, place: PlaceId) -> Task<Message> {
        (self.page, self.focus) = (Page::Place, None);
        let look = self.look();
        self.place.open(place, &look, &self.desk).map(Message::Place)
    }

    /// Opens every version of one entry in History.
    pub(super) fn open_versions(&mut self, record: RecordRef) -> Task<Message> {
        (self.page, self.focus) = (Page::History, None);
        let look = self.look();
        self.history.show_versions(record, &look, &self.desk).map(Message::History)
    }

    /// Opens the pictures of a make, and remembers from where.
    pub(super) fn open_pictures(&mut self, make: usize) -> Task<Message> {
        self.pictures.open(make);
        self.open_over(Page::Pictures)
    }

    /// Opens the list of keys; closes it, if it is open.
    pub(super) fn open_help(&mut self) -> Task<Message> {
        if self.page == Page::Help { self.go_back() } else { self.open_over(Page::Help) }
    }

    fn open_over(&mut self, page: Page) -> Task<Message> {
        self.behind.push(self.page);
        (self.page, self.focus) = (page, None);
        Task::none()
    }

    /// Opens the pictures of a place's phone.
    pub(super) fn open_pictures_of(&mut self, place: PlaceId) -> Task<Message> {
        let card = self.overview().and_then(|all| all.places.iter().find(|card| card.id == place));
        let make = guide::make_of(card.map_or("", |card| &card.name));
        self.open_pictures(make)
    }

    /// Goes back to where the page was opened.
    pub(super) fn go_back(&mut self) -> Task<Message> {
        (self.page, self.focus) = (self.behind.pop().unwrap_or_default(), None);
        self.refresh_page()
    }

    /// Opens the wizard at its beginning.
    pub(super) fn start_wizard(&mut self, way: wizard::WayIn) -> Task<Message> {
        (self.page, self.focus) = (Page::Wizard, None);
        let look = self.look();
        self.wizard.start(way, &look, &self.desk).map(Message::Wizard)
    }

    /// Opens the wizard where the first sync with a place stands.
    pub(super) fn open_wizard(&mut self, place: PlaceId) -> Task<Message> {
        (self.page, self.focus) = (Page::Wizard, None);
        let look = self.look();
        self.wizard.resume(place, &look, &self.desk).map(Message::Wizard)
    }

    /// Opens the wizard where it was left, if it was.
    fn take_up(&mut self) -> Task<Message> {
        work::ask(&self.desk, self.lang, |desk| desk.unfinished(), Message::Unfinished)
    }

    /// Opens People, and gives it a message.
    pub(super) fn on_people(&mut self, message: people::Message) -> Task<Message> {
        Task::batch([self.open_keeping_focus(Page::People), self.people(message)])
    }

    /// Puts the keyboard into the search field there is room for.
    pub(super) fn find_people(&mut self) -> Task<Message> {
        if self.look().is_railed() {
            let back = self.on_people(people::Message::Back);
            Task::batch([back, self.go_to(Focus::People(people::Stop::Search))])
        } else {
            Task::batch([self.go_to(Focus::Search), operation::select_all(frame::SEARCH_FIELD)])
        }
    }
}
