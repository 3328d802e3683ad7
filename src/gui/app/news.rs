//! What the window listens to, and what it reads again when something has happened behind it.

use std::sync::Arc;
use std::time::Duration;

use iced::{Event, Subscription, Task, event, keyboard, mouse, system, time, window};

use super::{App, Message, Page, STEP};
use crate::gui::background::{Background, Outside};
use crate::gui::desk::{Changes, Desk, News, Overview, PlaceId, PlaceState, Progress, RunResult};
use crate::gui::screen::{calendar, notes, tasks};
use crate::gui::theme::{Look, Motion};
use crate::gui::work::{self, Answer};

impl App {
    /// Says what the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![
            event::listen_with(listen),
            system::theme_changes().map(Message::SystemTheme),
            Subscription::run_with(Feed(Arc::clone(&self.desk)), feed).map(Message::News),
            time::every(Duration::from_secs(60)).map(|_| Message::Reload),
            window::close_events().map(Message::Closed),
            self.toasts.time().map(Message::ToastGone),
            self.calendar.toasts().time().map(|n| Message::Calendar(calendar::Message::ToastGone(n))),
            self.tasks.toasts().time().map(|n| Message::Tasks(tasks::Message::ToastGone(n))),
            self.notes.toasts().time().map(|n| Message::Notes(notes::Message::ToastGone(n))),
        ];
        if let Some(background) = &self.background {
            all.push(Subscription::run_with(Doors(Arc::clone(background)), doors).map(Message::Outside));
        }
        if self.page == Page::Wizard && self.window.is_some() {
            all.push(self.wizard.subscription(self.lang, &self.desk).map(Message::Wizard));
        }
        if self.is_bead_walking() {
            all.push(time::every(STEP).map(|_| Message::Tick));
        }
        Subscription::batch(all)
    }

    fn is_bead_walking(&self) -> bool {
        let shown = self.window.is_some() && matches!(self.page, Page::Home | Page::Wizard);
        shown && self.motion == Motion::Full && self.overview().is_some_and(is_any_syncing)
    }

    /// Reads everything Home shows again.
    pub(super) fn reload(&mut self) -> Task<Message> {
        if !self.reading.wanted() {
            return Task::none();
        }
        let lang = self.lang;
        work::ask(&self.desk, lang, move |desk| desk.overview(lang), |answer| Message::OverviewRead(Box::new(answer)))
    }

    /// Shows what Home shows, as the desk says it.
    pub(super) fn overview_read(&mut self, answer: Answer<Overview>) -> Task<Message> {
        self.overview = Some(answer);
        self.show_outside();
        if self.reading.answered() { self.reload() } else { Task::none() }
    }

    /// Shows what happened behind the window.
    pub(super) fn news(&mut self, news: News) -> Task<Message> {
        match news {
            News::Progress { place, progress } => {
                self.show_progress(place, progress);
                if self.page == Page::Wizard { self.refresh_page() } else { Task::none() }
            }
            News::RunFinished { place, result } => {
                self.home.run_finished(place);
                let name = self.overview().and_then(|all| all.places.iter().find(|card| card.id == place));
                let said = name.and_then(|card| finished_words(&self.look(), &card.name, result));
                // What can be taken back stays on the table: the card says the rest.
                let free = !self.toasts.has_button();
                let toast = said.filter(|_| free).map_or_else(Task::none, |words| self.show_toast(words));
                Task::batch([toast, self.refresh_page(), self.reload()])
            }
            News::RunStarted { .. } | News::PlacesChanged => Task::batch([self.refresh_page(), self.reload()]),
            News::LibraryChanged => Task::batch([self.refresh_library(), self.refresh_page(), self.reload()]),
        }
    }

    fn show_progress(&mut self, place: PlaceId, progress: Progress) {
        if let Some(Ok(overview)) = &mut self.overview
            && let Some(card) = overview.places.iter_mut().find(|card| card.id == place)
        {
            card.state = PlaceState::Syncing(progress);
        }
    }

    /// Reads again what the page shown is about, unless it keeps what it read.
    pub(super) fn refresh_page(&mut self) -> Task<Message> {
        let look = self.look();
        match self.page {
            Page::Wizard => self.wizard.refresh(&look, &self.desk).map(Message::Wizard),
            Page::Place => self.place.refresh(&look, &self.desk).map(Message::Place),
            Page::Review => self.review.refresh(&look, &self.desk).map(Message::Review),
            Page::Preview => self.preview.refresh(&look, &self.desk).map(Message::Preview),
            Page::Settings => self.settings.refresh(&look, &self.desk).map(Message::Settings),
            _ => Task::none(),
        }
    }

    /// Reads again what the pages of the library have read and keep.
    fn refresh_library(&mut self) -> Task<Message> {
        let look = self.look();
        Task::batch([
            self.people.refresh(&look, &self.desk).map(Message::People),
            self.calendar.refresh(&look, &self.desk).map(Message::Calendar),
            self.tasks.refresh(&look, &self.desk).map(Message::Tasks),
            self.notes.refresh(&look, &self.desk).map(Message::Notes),
            self.history.refresh(&look, &self.desk).map(Message::History),
        ])
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
            let asks = modified_key == keyboard::Key::Character("?".into());
            let key = if modifiers.command() && !asks { key } else { modified_key };
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
