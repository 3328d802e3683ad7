//! Everything that can happen to the window, as one type.

use std::path::PathBuf;

use iced::{Size, event, keyboard, window};

use super::{Page, Turn};
use crate::gui::background::Outside;
use crate::gui::desk::{Answered, News, Overview, PlaceId};
use crate::gui::screen::{
    calendar, help, history, home, notes, people, pictures, place, preview, review, settings, tasks, wizard,
};
use crate::gui::work::Answer;

/// Everything that can happen to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// Go to a page.
    Open(Page),
    /// Put the keyboard into the search field.
    FindPeople,
    /// Something was typed into the sidebar's search field.
    Search(String),
    /// Something happened on Home.
    Home(home::Message),
    /// Something happened on People.
    People(people::Message),
    /// Something happened on Calendar.
    Calendar(calendar::Message),
    /// Something happened on Tasks.
    Tasks(tasks::Message),
    /// Something happened on Notes.
    Notes(notes::Message),
    /// Something happened in the wizard.
    Wizard(wizard::Message),
    /// Something happened on a place's page.
    Place(place::Message),
    /// Something happened on the page of pictures.
    Pictures(pictures::Message),
    /// Something happened on the list of keys.
    Help(help::Message),
    /// The place whose first sync is to be taken up.
    Unfinished(Answer<Option<PlaceId>>),
    /// Something happened on History.
    History(history::Message),
    /// Something happened on Review.
    Review(review::Message),
    /// Something happened on Preview.
    Preview(preview::Message),
    /// A file was written; the sentence says where.
    Exported(Answer<String>),
    /// Go one of the person's own steps back, or forth again.
    Turn(Turn),
    /// That was done.
    Turned(Turn, Box<Answer<Answered>>),
    /// Something happened on Settings.
    Settings(settings::Message),
    /// Something came from outside the window.
    Outside(Outside),
    /// The window was closed.
    Closed(window::Id),
    /// Read everything Home shows again.
    Reload,
    /// What Home shows has come.
    OverviewRead(Box<Answer<Overview>>),
    /// The desk did what it was asked, or could not.
    Done(Answer<()>),
    /// Something happened behind the window.
    News(News),
    /// A key was pressed; the flag tells whether a text field took it.
    Key(keyboard::Key, keyboard::Modifiers, event::Status),
    /// A file was dropped into the window.
    Dropped(PathBuf),
    /// The mouse was pressed.
    Pressed,
    /// The window has a new size.
    Resized(Size),
    /// The window's thread takes messages.
    Begun,
    /// The system is light or dark.
    SystemTheme(iced::theme::Mode),
    /// A moment has passed while a run is under way.
    Tick,
    /// Home must be scrolled so far that the focused control can be seen.
    Reveal(&'static str, f32),
    /// The toast of this number has been there long enough.
    ToastGone(u64),
}
