//! The window's life: opened, closed, asked for from outside; and what Settings changes in all of it.

use iced::{Task, window};

use super::{App, Message};
use crate::gui::background::{Outside, Shown};
use crate::gui::desk::SyncWish;
use crate::gui::desk::settings::Change;
use crate::gui::screen::settings;
use crate::gui::theme::{Contrast, Motion};
use crate::gui::work;
use crate::service::settings::LookSettings;

impl App {
    /// Opens a window, or brings the open one to the front.
    pub fn open_window(&mut self) -> Task<Message> {
        if let Some(id) = self.window {
            return Task::batch([window::minimize(id, false), window::gain_focus(id)]);
        }
        let (id, open) = window::open(crate::gui::window_settings(self.size));
        self.window = Some(id);
        open.discard()
    }

    /// The window is gone: the program goes on without it, or ends.
    pub(super) fn closed(&mut self, id: window::Id) -> Task<Message> {
        if self.window != Some(id) {
            return Task::none();
        }
        self.window = None;
        self.focus = None;
        if self.background.is_some() && self.keep_running { Task::none() } else { iced::exit() }
    }

    pub(super) fn outside(&mut self, outside: Outside) -> Task<Message> {
        match outside {
            Outside::Open => self.open_window(),
            Outside::SyncEverything => self.tell(|desk| desk.sync(SyncWish::Everything)),
            Outside::Sync(place) => self.tell(move |desk| desk.sync(SyncWish::Place(place))),
            Outside::Pause(pause) => self.tell(move |desk| desk.set(Change::Pause(pause))),
            Outside::Quit => iced::exit(),
            Outside::TrayShown => {
                self.tray = settings::Tray::Shown;
                Task::none()
            }
            Outside::TrayGone => {
                self.tray = settings::Tray::Absent;
                Task::none()
            }
        }
    }

    /// Puts our icon into the tray. Its systems want that from the window's thread, once that takes messages.
    pub(super) fn begin(&self) {
        if let Some(background) = &self.background {
            background.show_tray(self.lang);
        }
    }

    /// Lets the tray show how everything stands.
    pub(super) fn show_outside(&self) {
        if let (Some(background), Some(overview)) = (&self.background, self.overview()) {
            background.show(Shown::of(overview, self.lang));
        }
    }

    pub(super) fn settings(&mut self, message: settings::Message) -> Task<Message> {
        if let settings::Message::Read(answer) = &message
            && let Ok(view) = answer.as_ref()
        {
            self.keep_running = view.settings.start.keep_running;
        }
        let look = self.look();
        let action = self.settings.update(message, &look, &self.desk);
        self.act_on_settings(action)
    }

    pub(super) fn act_on_settings(&mut self, action: settings::Action) -> Task<Message> {
        match action {
            settings::Action::None => Task::none(),
            settings::Action::Focus(field) => iced::widget::operation::focus(field),
            settings::Action::Run(task) => task.map(Message::Settings),
            settings::Action::Change(change) => self.change(change),
        }
    }

    /// Lets a change act at once, and keeps it.
    fn change(&mut self, change: Change) -> Task<Message> {
        let mut follow = Task::none();
        match &change {
            Change::Look(look) => self.wear(*look),
            Change::Region(region) => {
                self.week.region = region.clone();
                follow = self.refresh_calendar();
            }
            Change::FirstDay(day) => {
                self.week.first = *day;
                follow = self.refresh_calendar();
            }
            Change::KeepRunning(on) => self.keep_running = *on,
            Change::Language(lang) => {
                self.lang = lang.unwrap_or(self.system_lang);
                let look = self.look();
                let people = self.people.refresh(&look, &self.desk).map(Message::People);
                let history = self.history.refresh(&look, &self.desk).map(Message::History);
                follow = Task::batch([people, history, self.reload()]);
                self.show_outside();
            }
            _ => {}
        }
        let kept = work::ask(
            &self.desk,
            self.lang,
            move |desk| desk.set(change),
            |answer| Message::Settings(settings::Message::Saved(answer)),
        );
        Task::batch([follow, kept])
    }

    /// Lets the calendar show other days: its weeks begin on another one.
    fn refresh_calendar(&mut self) -> Task<Message> {
        let look = self.look();
        self.calendar.refresh(&look, &self.desk).map(Message::Calendar)
    }

    fn wear(&mut self, look: LookSettings) {
        self.choice = look.theme.into();
        self.contrast = Contrast::when(look.high_contrast);
        self.motion = Motion::when_reduced(look.reduced_motion);
        self.scale = f32::from(look.text_percent.clamp(80, 250)) / 100.0;
    }

    /// Keeps the size of text that was chosen with Ctrl and plus or minus.
    pub(super) fn keep_size(&mut self) -> Task<Message> {
        let percent = (self.scale * 100.0).round() as u16;
        let change = Change::TextSize(percent);
        self.settings.note(&change);
        self.change(change)
    }
}
