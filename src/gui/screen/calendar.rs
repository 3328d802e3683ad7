//! Calendar: what takes place, as a month, a week, a day or a list, and the card and the form of one event.
//!
//! The page reads the days it shows and nothing else. Every change is written at once and can be taken back by the toast
//! that says it; a change of a series first asks how far it is to reach.

mod agenda;
mod card;
mod deed;
mod editor;
mod forms;
mod head;
mod keys;
pub mod layout;
mod month;
mod range;
mod shown;
mod touch;
mod week;
mod words;

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Task};

use crate::gui::desk::diary::{Diary, Done, EventPage, EventRef, Hours, Reach};
use crate::gui::desk::{Desk, DeskError, Overview};
use crate::gui::theme::Look;
use crate::gui::widget::board::Touch;
use crate::gui::widget::toast::Toasts;
use crate::gui::work::{Answer, Reading};
use crate::pim::Date;

pub use deed::{Again, Deed, Rule};
use editor::Editor;
pub use editor::{Field, Typed};
use touch::Drag;
pub use touch::{Part, Spot};

/// Names the hours of a week or day, which scroll.
pub const HOURS: &str = "calendar-hours-id";
/// Names the weeks of a month, which scroll in a low window.
pub const WEEKS: &str = "calendar-weeks-id";

/// How the days are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// One day by the hour.
    Day,
    /// Seven days by the hour.
    Week,
    /// Six weeks.
    #[default]
    Month,
    /// The events of a month, one after the other.
    Agenda,
}

impl View {
    /// Every view, in the order of their buttons.
    pub const ALL: [View; 4] = [View::Day, View::Week, View::Month, View::Agenda];
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// One page back.
    Earlier,
    /// To today.
    Today,
    /// One page on.
    Later,
    /// To another view.
    View(View),
    /// A new event.
    New,
    /// Shows or hides a calendar, by its number.
    Calendar(usize),
    /// The days, which the arrow keys walk.
    Days,
    /// Edits the event of the card.
    Edit,
    /// Deletes the event of the card.
    Delete,
    /// Closes the card.
    Close,
    /// A part of the form.
    Form(Field),
    /// How far a change reaches.
    Reach(Reach),
    /// Changes nothing after all.
    Keep,
    /// The button of the toast.
    Toast,
    /// Asks again after something could not be read.
    Retry,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Stop),
    /// The pointer does something to the days.
    Touch(Touch<Spot>),
    /// An event of the list was chosen.
    Choose(EventRef),
    /// Something was typed into the form.
    Typed(Typed),
    /// The calendar of the form was chosen.
    Calendar(String),
    /// The days have come.
    Read(u64, Box<Answer<(Date, Diary)>>),
    /// An event's page has come; with it, whether the form is to be opened.
    PageRead(EventRef, Opens, Box<Answer<Option<EventPage>>>),
    /// A deed was done, or could not.
    Done(&'static str, String, Answer<Done>),
    /// Something was taken back, or could not.
    TakenBack(Answer<()>),
    /// The list must be scrolled so far that the chosen event can be seen.
    Reveal(f32),
    /// The toast of this number has been there long enough.
    ToastGone(u64),
}

/// What to show of an event once it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// Its card.
    Card,
    /// Its form.
    Form,
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// Put the keyboard there, and run this.
    Go(Stop, Task<Message>),
}

/// What this page remembers between frames.
#[derive(Debug, Default)]
pub struct Calendar {
    view: View,
    /// The day the keyboard is at, once it is known what day it is.
    day: Option<Date>,
    diary: Option<Diary>,
    /// The days that were asked for.
    range: Option<(Date, Date)>,
    /// Counts the questions asked, so that a late answer to an old one is not taken for a new one.
    asked: u64,
    refreshing: Reading,
    trouble: Option<DeskError>,
    hidden: BTreeSet<String>,
    chosen: Option<EventRef>,
    card: Option<EventPage>,
    editor: Option<Box<Editor>>,
    deed: Option<Deed>,
    drag: Option<Drag>,
    over: Option<Spot>,
    toasts: Toasts<Again>,
}

impl Calendar {
    /// Reads what is to be shown, if it was not read yet.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let scroll = self.scroll_to_morning(look);
        if self.diary.is_some() { scroll } else { Task::batch([scroll, self.ask(look, desk)]) }
    }

    /// Reads everything again, because it may have changed.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.diary.is_none() || !self.refreshing.wanted() {
            return Task::none();
        }
        let card = self.card.as_ref().map(|card| card.which);
        let card = card.map_or_else(Task::none, |which| self.ask_page(which, Opens::Card, look, desk));
        Task::batch([self.ask(look, desk), card])
    }

    /// What it has just said.
    pub fn toasts(&self) -> &Toasts<Again> {
        &self.toasts
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Press(stop) => return self.press(stop, look, desk),
            Message::Touch(touch) => return self.touch(touch, look, desk),
            Message::Choose(which) => self.open(which, look, desk),
            Message::Typed(typed) => {
                let today = self.today();
                if let Some(editor) = &mut self.editor {
                    editor.typed(typed, look.lang, today);
                }
                Task::none()
            }
            Message::Calendar(name) => {
                if let Some(editor) = &mut self.editor {
                    editor.choose_calendar(&name);
                }
                Task::none()
            }
            Message::Read(asked, answer) if asked == self.asked => self.read(*answer, look, desk),
            Message::Read(..) => Task::none(),
            Message::PageRead(which, opens, answer) => return self.page_read(which, opens, *answer, look),
            Message::Done(key, title, answer) => return self.done(key, &title, answer, look, desk),
            Message::TakenBack(answer) => {
                if let Err(error) = answer {
                    self.toasts.say(error.to_string());
                }
                self.ask(look, desk)
            }
            Message::Reveal(y) => operation::scroll_to(agenda::LIST, AbsoluteOffset { x: 0.0, y }),
            Message::ToastGone(number) => {
                self.toasts.gone(number);
                Task::none()
            }
        };
        Action::Run(task)
    }

    fn press(&mut self, stop: Stop, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match stop {
            Stop::Earlier => self.turn(-1, look, desk),
            Stop::Later => self.turn(1, look, desk),
            Stop::Today => self.go_to_today(look, desk),
            Stop::View(view) => self.show(view, look, desk),
            Stop::New => return self.begin_new(self.new_start(None), Hours::Clock, look),
            Stop::Calendar(number) => {
                self.toggle(number);
                Task::none()
            }
            Stop::Days => return self.enter_pressed(look, desk),
            Stop::Edit => return self.edit(look),
            Stop::Delete => return self.delete(look, desk),
            Stop::Close => {
                self.card = None;
                return Action::Go(Stop::Days, Task::none());
            }
            Stop::Form(field) => return self.form_pressed(field, look, desk),
            Stop::Reach(reach) => match self.deed.take() {
                Some(deed) => self.carry_out(deed, reach, look, desk),
                None => Task::none(),
            },
            Stop::Keep => {
                self.deed = None;
                let back = if self.editor.is_some() { Stop::Form(Field::Save) } else { Stop::Days };
                return Action::Go(back, Task::none());
            }
            Stop::Toast => return self.toast_pressed(look, desk),
            Stop::Retry => self.ask(look, desk),
        };
        Action::Run(task)
    }

    /// Goes one step back: from the question, the form, the card, the choice. Tells whether there was such a step.
    pub fn escape(&mut self, look: &Look) -> Option<Action> {
        if self.deed.take().is_some() {
            return Some(Action::Go(Stop::Days, Task::none()));
        }
        if self.drag.take().is_some() {
            return Some(Action::Run(Task::none()));
        }
        if self.editor.is_some() {
            self.set_aside(look);
            return Some(Action::Go(Stop::Days, Task::none()));
        }
        if self.card.take().is_some() {
            return Some(Action::Go(Stop::Days, Task::none()));
        }
        self.chosen.take().map(|_| Action::Run(Task::none()))
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        let toast = self.toasts.has_button().then_some(Stop::Toast);
        if let Some(deed) = &self.deed {
            let reaches = deed.reaches().iter().map(|reach| Stop::Reach(*reach));
            return reaches.chain([Stop::Keep]).collect();
        }
        if self.trouble.is_some() {
            return vec![Stop::Retry];
        }
        let form = self.editor.iter().flat_map(|editor| editor.fields()).map(Stop::Form);
        if self.editor.is_some() && look.is_railed() {
            return form.chain(toast).collect();
        }
        let mut stops = vec![Stop::Days];
        if self.card.is_some() && self.editor.is_none() {
            stops.extend([Stop::Edit, Stop::Delete, Stop::Close]);
        }
        stops.extend(form);
        stops.extend([Stop::Earlier, Stop::Today, Stop::Later]);
        stops.extend(View::ALL.map(Stop::View));
        stops.push(Stop::New);
        let calendars = self.diary.as_ref().map_or(0, |diary| diary.calendars.len());
        stops.extend((0..calendars).filter(|_| calendars > 1).map(Stop::Calendar));
        stops.extend(toast);
        stops
    }

    /// The field a stop is, if it is one that text is typed into.
    pub fn field(stop: Stop) -> Option<&'static str> {
        match stop {
            Stop::Form(field) => field.id(),
            _ => None,
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, overview: &Overview, focus: Option<Stop>) -> Element<'a, Message> {
        head::page(self, look, overview, focus)
    }
}
