//! A window without a screen: feeds it messages, runs what it asks for, and feeds the answers back.

use std::sync::Arc;

use cordial::gui::app::{self, App, Message};
use cordial::gui::desk::diary::{DiaryDesk, EventRef};
use cordial::gui::preset::{Pace, Preset, SampleDesk, Wish};
use cordial::gui::{GuiOptions, Screen};
use cordial::wording::Lang;
use iced::futures::StreamExt;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Rectangle, Size, Task, event};
use iced_test::Simulator;
use iced_test::runtime::{Action, task};
use iced_test::selector::Candidate;

/// The window under test, and the desk behind it.
pub struct Bench {
    pub app: App,
    desk: Arc<SampleDesk>,
    size: Size,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    pub fn new(preset: Preset) -> Bench {
        Bench::with(preset, |options| options)
    }

    pub fn with(preset: Preset, change: impl FnOnce(GuiOptions) -> GuiOptions) -> Bench {
        let desk = Arc::new(SampleDesk::new(preset, Pace::Still));
        let options = change(GuiOptions::new(desk.clone(), Lang::En, Screen::Absent));
        let size = options.size.unwrap_or(app::SIZE);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        let (app, task) = App::new(options);
        let mut bench = Bench { app, desk, size, runtime };
        bench.run(task);
        bench
    }

    /// Runs a task and everything that follows from it.
    fn run(&mut self, first: Task<Message>) {
        let mut waiting = vec![first];
        while let Some(next) = waiting.pop() {
            let Some(mut actions) = task::into_stream(next) else { continue };
            let mut messages = Vec::new();
            self.runtime.block_on(async {
                while let Some(action) = actions.next().await {
                    if let Action::Output(message) = action {
                        messages.push(message);
                    }
                }
            });
            for message in messages {
                waiting.push(self.app.update(message));
            }
        }
    }

    pub fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    /// Presses a key, with the focus where it is.
    pub fn key(&mut self, key: Named) {
        self.send(Message::Key(Key::Named(key), Modifiers::default(), event::Status::Ignored));
    }

    /// Types a letter outside every field.
    pub fn letter(&mut self, text: &str, modifiers: Modifiers) {
        self.send(Message::Key(Key::Character(text.into()), modifiers, event::Status::Ignored));
    }

    /// Lets a simulated person do something, and feeds what comes of it to the window.
    pub fn act<T>(&mut self, act: impl FnOnce(&mut Simulator<'_, Message>) -> T) -> T {
        let mut ui = Simulator::with_size(app::settings(), self.size, self.app.view());
        let result = act(&mut ui);
        let messages: Vec<Message> = ui.into_messages().collect();
        for message in messages {
            self.send(message);
        }
        result
    }

    /// Clicks the control with these words.
    pub fn click(&mut self, words: &str) {
        self.act(|ui| ui.click(words).map(drop)).unwrap_or_else(|error| panic!("cannot click {words:?}: {error}"));
    }

    /// Tells whether these words, and no more, stand somewhere.
    pub fn shows(&mut self, words: &str) -> bool {
        self.act(|ui| ui.find(words).is_ok())
    }

    /// Where these words stand.
    pub fn place_of(&mut self, words: &str) -> Rectangle {
        let seen = |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, bounds, .. } if content == words => Some(bounds),
            _ => None,
        };
        self.act(|ui| ui.find(seen).unwrap_or_else(|error| panic!("{words:?} stands nowhere: {error}")))
    }

    /// Tells whether every text ends within the window.
    pub fn nothing_sticks_out(&mut self, width: f32) {
        let found = self.act(|ui| sticks_out(ui, width));
        assert_eq!(found, None, "{width} wide, in {:?} at {}", self.app.look().lang, self.app.look().scale);
    }

    /// Finds an event of November 2026 by its title.
    pub fn event(&self, title: &str) -> EventRef {
        let day = |text: &str| text.parse().expect("a day");
        let diary = self.desk.diary(day("20261101"), day("20261201"), Lang::En).expect("a diary");
        diary.entries.into_iter().find(|entry| entry.title == title).expect("an event").which
    }

    /// Finds a note by its title.
    pub fn note(&self, title: &str) -> i64 {
        let notes = self.desk.notes(Lang::En).expect("notes");
        notes.into_iter().find(|note| note.title == title).expect("a note").id
    }

    /// Everything that can be read in the window, in the order it is drawn.
    pub fn texts(&mut self) -> Vec<String> {
        let mut texts = Vec::new();
        let collect = |candidate: Candidate<'_>| {
            if let Candidate::Text { content, .. } = candidate {
                texts.push(content.to_owned());
            }
            None::<()>
        };
        self.act(|ui| ui.find(collect).is_ok());
        texts
    }

    pub fn wishes(&self) -> Vec<Wish> {
        self.desk.wishes()
    }

    /// Draws the window and returns where it was written, if pictures are wanted.
    pub fn picture(&mut self, name: &str) {
        let mut ui = Simulator::with_size(app::settings(), self.size, self.app.view());
        let snapshot = ui.snapshot(&self.app.theme()).expect("a picture");
        if let Some(folder) = std::env::var_os("CORDIAL_PICTURES") {
            let path = std::path::Path::new(&folder).join(name);
            let _ = std::fs::remove_file(std::path::Path::new(&folder).join(format!("{name}-tiny-skia.png")));
            snapshot.matches_image(path).expect("a picture can be written");
        }
    }
}

/// A text that goes on to the right of a window so wide.
pub fn sticks_out<Message>(ui: &mut Simulator<'_, Message>, width: f32) -> Option<String> {
    let beyond = |candidate: Candidate<'_>| match candidate {
        Candidate::Text { content, bounds, .. } if bounds.x + bounds.width > width + 1.0 => Some(content.to_owned()),
        _ => None,
    };
    ui.find(beyond).ok()
}
