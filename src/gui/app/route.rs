//! What the pages ask for: one function a page hands it a message and does what its `Action` says.

use iced::Task;
use iced::widget::operation;

use super::{App, Focus, Message, Page};
use crate::gui::desk::history::{Deed, RecordRef};
use crate::gui::desk::{Desk, Kind, Offer, PersonId, PlaceState};
use crate::gui::screen::{calendar, history, home, notes, people, pictures, place, preview, review, tasks, wizard};
use crate::gui::work::{self, Answer};

impl App {
    pub(super) fn home(&mut self, message: home::Message) -> Task<Message> {
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
            home::Action::Pictures(place) => self.open_pictures_of(place),
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

    pub(super) fn people(&mut self, message: people::Message) -> Task<Message> {
        let look = self.look();
        match self.people.update(message, &look, &self.desk) {
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
            people::Action::Connect => self.start_wizard(wizard::WayIn::default()),
            people::Action::Versions(PersonId(id)) => self.open_versions(RecordRef { kind: Kind::People, id }),
        }
    }

    pub(super) fn wizard(&mut self, message: wizard::Message) -> Task<Message> {
        let look = self.look();
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
            wizard::Action::Pictures(make) => self.open_pictures(make),
            wizard::Action::OpenPreview(place) => self.open_plan(place),
            wizard::Action::Close(words) => {
                let toast = words.filter(|words| !words.is_empty()).map(|words| self.show_toast(words));
                Task::batch([self.open(Page::Home), self.reload(), toast.unwrap_or_else(Task::none)])
            }
        }
    }

    pub(super) fn calendar(&mut self, message: calendar::Message) -> Task<Message> {
        let look = self.look();
        let action = self.calendar.update(message, &look, &self.desk);
        self.calendar_action(action)
    }

    pub(super) fn calendar_action(&mut self, action: calendar::Action) -> Task<Message> {
        match action {
            calendar::Action::Run(task) => task.map(Message::Calendar),
            calendar::Action::Go(stop, task) => {
                Task::batch([task.map(Message::Calendar), self.go_to(Focus::Calendar(stop))])
            }
        }
    }

    pub(super) fn tasks(&mut self, message: tasks::Message) -> Task<Message> {
        let look = self.look();
        let action = self.tasks.update(message, &look, &self.desk);
        self.tasks_action(action)
    }

    pub(super) fn tasks_action(&mut self, action: tasks::Action) -> Task<Message> {
        match action {
            tasks::Action::Run(task) => task.map(Message::Tasks),
            tasks::Action::Go(stop, task) => Task::batch([task.map(Message::Tasks), self.go_to(Focus::Tasks(stop))]),
        }
    }

    pub(super) fn notes(&mut self, message: notes::Message) -> Task<Message> {
        let look = self.look();
        let action = self.notes.update(message, &look, &self.desk);
        self.notes_action(action)
    }

    pub(super) fn notes_action(&mut self, action: notes::Action) -> Task<Message> {
        match action {
            notes::Action::Run(task) => task.map(Message::Notes),
            notes::Action::Go(stop, task) => Task::batch([task.map(Message::Notes), self.go_to(Focus::Notes(stop))]),
        }
    }

    pub(super) fn place(&mut self, message: place::Message) -> Task<Message> {
        let look = self.look();
        match self.place.update(message, &look, &self.desk) {
            place::Action::None => Task::none(),
            place::Action::Run(task) => task.map(Message::Place),
            place::Action::Sync(what) => self.tell(move |desk| desk.sync(what)),
            place::Action::OpenWizard(place) => self.open_wizard(place),
            place::Action::Pictures(place) => self.open_pictures_of(place),
            place::Action::Focus(field) => {
                self.focus = Some(Focus::Place(place::Press::Field));
                operation::focus(field)
            }
            place::Action::Close => Task::batch([self.open(Page::Home), self.reload()]),
        }
    }

    pub(super) fn pictures(&mut self, message: pictures::Message) -> Task<Message> {
        match self.pictures.update(message) {
            pictures::Action::None => Task::none(),
            pictures::Action::Close => self.go_back(),
        }
    }

    pub(super) fn history(&mut self, message: history::Message) -> Task<Message> {
        let look = self.look();
        let action = self.history.update(message, &look, &self.desk);
        self.history_action(action)
    }

    pub(super) fn history_action(&mut self, action: history::Action) -> Task<Message> {
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

    pub(super) fn review(&mut self, message: review::Message) -> Task<Message> {
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

    pub(super) fn preview(&mut self, message: preview::Message) -> Task<Message> {
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

    /// Says what was done, with the way back.
    fn say_deed(&mut self, deed: Deed) -> Task<Message> {
        Task::batch([self.did(deed.into()), self.reload()])
    }

    /// Tells the desk what is wished; what comes of it is news.
    pub(super) fn tell(&self, wish: impl FnOnce(&dyn Desk) -> Answer<()> + Send + 'static) -> Task<Message> {
        work::ask(&self.desk, self.lang, wish, Message::Done)
    }

    /// Syncs with every place.
    pub(super) fn sync_everything(&mut self) -> Task<Message> {
        self.home(home::Message::Press(home::Press::Everything))
    }

    /// Says something that cannot be taken back.
    pub(super) fn show_toast(&mut self, words: String) -> Task<Message> {
        if !words.is_empty() {
            self.toasts.say(words);
        }
        Task::none()
    }
}
