//! Calendar: what takes place, as a month, a week, a day or a list, and the card and the form of one event.
//!
//! The page reads the days it shows and nothing else. Every change is written at once and can be taken back by the toast
//! that says it; a change of a series first asks how far it is to reach.

mod agenda;
mod card;
mod editor;
mod head;
pub mod layout;
mod month;
mod week;
mod words;

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Task};

use crate::gui::desk::diary::{CalendarName, Diary, DiaryEntry, Done, EventDraft, EventPage, EventRef, Hours, Reach};
use crate::gui::desk::{Desk, DeskError, Overview};
use crate::gui::theme::Look;
use crate::gui::widget::board::Touch;
use crate::gui::widget::reveal::reveal;
use crate::gui::widget::toast::Toast;
use crate::gui::work::{self, Answer, Reading};
use crate::pim::{Date, Local};

use editor::{Editor, Ready};
pub use editor::{Field, Typed};
use layout::Item;

/// Names the hours of a week or day, which scroll.
pub const HOURS: &str = "calendar-hours-id";

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

/// What lies under the pointer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The day.
    pub day: Date,
    /// The quarter of an hour, in minutes of the day, where hours are shown.
    pub minute: Option<u32>,
    /// The event.
    pub entry: Option<EventRef>,
    /// Which part of it.
    pub part: Part,
}

/// A part of what lies under the pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Body,
    /// The lower edge of an event, which changes its end.
    End,
    /// The line that says there is more.
    More,
}

/// Something that is being dragged.
#[derive(Debug, Clone, Copy)]
struct Drag {
    from: Spot,
    at: Spot,
}

impl Drag {
    fn moved(&self) -> bool {
        (self.from.day, self.from.minute) != (self.at.day, self.at.minute)
    }
}

/// Something to be done about an event.
#[derive(Debug, Clone)]
pub enum Deed {
    /// Write a form.
    Save {
        /// Which event; `None` for a new one.
        which: Option<EventRef>,
        /// The form.
        draft: Box<EventDraft>,
        /// Whether its rule was changed.
        rule: Rule,
    },
    /// Move it by so many seconds.
    Move(EventRef, i64),
    /// Let it end then.
    Stretch(EventRef, Local),
    /// Delete it.
    Delete(EventRef),
}

/// Whether a form changes how something repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// It does.
    Changed,
    /// It does not.
    Same,
}

impl Deed {
    fn which(&self) -> Option<EventRef> {
        match self {
            Deed::Save { which, .. } => *which,
            Deed::Move(which, _) | Deed::Stretch(which, _) | Deed::Delete(which) => Some(*which),
        }
    }

    /// How far it may reach.
    fn reaches(&self) -> &'static [Reach] {
        match self {
            Deed::Save { rule: Rule::Changed, .. } => &[Reach::Later, Reach::All],
            _ => &[Reach::One, Reach::Later, Reach::All],
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Deed::Save { which: None, .. } => "calendar-done-added",
            Deed::Save { .. } => "calendar-done-saved",
            Deed::Move(..) | Deed::Stretch(..) => "calendar-done-moved",
            Deed::Delete(_) => "calendar-done-deleted",
        }
    }
}

/// What the button of a toast does.
#[derive(Debug, Clone)]
pub enum Again {
    /// Takes an entry of the history back.
    Undo(i64),
    /// Goes on with a form that was closed.
    Resume(Box<Editor>),
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
    toast: Option<Toast<Again>>,
    toasts: u64,
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

    /// The number of the toast that is shown.
    pub fn toast(&self) -> Option<u64> {
        self.toast.as_ref().map(|toast| toast.number)
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
                    self.say(error.to_string(), None);
                }
                self.ask(look, desk)
            }
            Message::Reveal(y) => operation::scroll_to(agenda::LIST, AbsoluteOffset { x: 0.0, y }),
            Message::ToastGone(number) => {
                self.toast = self.toast.take().filter(|toast| toast.number != number);
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

    fn form_pressed(&mut self, field: Field, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let today = self.today();
        let Some(editor) = &mut self.editor else { return Action::Run(Task::none()) };
        match field {
            Field::Save => match editor.ready(look.lang, today) {
                Ok(Ready { which, draft, rule }) => {
                    self.begin(Deed::Save { which, draft: draft.into(), rule }, look, desk)
                }
                Err(wrong) => Action::Go(Stop::Form(wrong), Task::none()),
            },
            Field::Cancel => {
                self.editor = None;
                Action::Go(Stop::Days, Task::none())
            }
            Field::Delete => match editor.which {
                Some(which) => self.begin(Deed::Delete(which), look, desk),
                None => Action::Run(Task::none()),
            },
            other => {
                editor.pressed(other, look.lang, today);
                Action::Run(Task::none())
            }
        }
    }

    fn toast_pressed(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let again = self.toast.take().and_then(|toast| toast.act).map(|(_, again)| again);
        match again {
            Some(Again::Undo(act)) => {
                let lang = look.lang;
                Action::Run(work::ask(desk, lang, move |desk| desk.take_one_back(act, lang), Message::TakenBack))
            }
            Some(Again::Resume(editor)) => {
                self.editor = Some(editor);
                Action::Go(Stop::Form(Field::Title), Task::none())
            }
            None => Action::Run(Task::none()),
        }
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

    /// Closes the form. What was typed can be taken up again.
    fn set_aside(&mut self, look: &Look) {
        if let Some(editor) = self.editor.take().filter(|editor| editor.is_touched()) {
            let words = look.say("calendar-not-saved", &[("title", editor.title(look).into())]);
            self.say(words, Some((look.say("calendar-resume", &[]), Again::Resume(editor))));
        }
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        let toast = self.toast.as_ref().filter(|toast| toast.act.is_some()).map(|_| Stop::Toast);
        if let Some(deed) = &self.deed {
            let reaches = deed.reaches().iter().map(|reach| Stop::Reach(*reach));
            return reaches.chain([Stop::Keep]).collect();
        }
        if self.trouble.is_some() {
            return vec![Stop::Retry];
        }
        let form = self.editor.iter().flat_map(|editor| editor.fields()).map(Stop::Form);
        if self.editor.is_some() && look.is_narrow() {
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

    /// Answers a key that no field took; `None` if it means nothing here.
    pub fn key(
        &mut self,
        key: &Key,
        modifiers: Modifiers,
        focus: Option<Stop>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Option<Action> {
        if let Key::Character(letter) = key {
            return self.letter(&letter.to_lowercase(), modifiers, look, desk);
        }
        let Key::Named(named) = key else { return None };
        if let Some(deed) = &self.deed {
            return walk_reaches(deed, focus, *named);
        }
        if let (Some(editor), Some(Stop::Form(field))) = (&mut self.editor, focus) {
            let today = self.diary.as_ref().map(|diary| diary.now.date());
            let calendars = self.diary.as_ref().map_or(&[][..], |diary| &diary.calendars);
            if field == Field::Calendar {
                return editor.walk_calendars(*named, calendars).then(|| Action::Run(Task::none()));
            }
            return editor.walk(field, *named, look.lang, today).then(|| Action::Run(Task::none()));
        }
        let on_days = matches!(focus, None | Some(Stop::Days | Stop::Edit | Stop::Delete | Stop::Close));
        match named {
            Named::PageUp => Some(Action::Run(self.turn(-1, look, desk))),
            Named::PageDown => Some(Action::Run(self.turn(1, look, desk))),
            Named::F2 if self.chosen.is_some() && self.editor.is_none() => {
                let which = self.chosen?;
                Some(Action::Run(self.ask_page(which, Opens::Form, look, desk)))
            }
            Named::Delete if self.chosen.is_some() && self.editor.is_none() => Some(self.delete(look, desk)),
            Named::Enter if focus.is_none() && self.editor.is_none() => Some(self.enter_pressed(look, desk)),
            Named::ArrowLeft | Named::ArrowRight | Named::ArrowUp | Named::ArrowDown | Named::Home | Named::End
                if on_days =>
            {
                self.walk(*named, look, desk).map(|task| Action::Go(Stop::Days, task))
            }
            _ => None,
        }
    }

    fn letter(&mut self, letter: &str, modifiers: Modifiers, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        if self.deed.is_some() {
            return None;
        }
        if modifiers.command() {
            return match letter {
                "n" if !modifiers.shift() => Some(self.press(Stop::New, look, desk)),
                "t" => Some(self.press(Stop::Today, look, desk)),
                "s" if self.editor.is_some() => Some(self.press(Stop::Form(Field::Save), look, desk)),
                "z" if self.toast.is_some() && self.editor.is_none() => Some(self.press(Stop::Toast, look, desk)),
                _ => None,
            };
        }
        if self.editor.is_some() {
            return None;
        }
        let stop = match letter {
            "t" => Stop::Today,
            "d" => Stop::View(View::Day),
            "w" => Stop::View(View::Week),
            "m" => Stop::View(View::Month),
            "a" => Stop::View(View::Agenda),
            "n" => Stop::New,
            _ => return None,
        };
        Some(self.press(stop, look, desk))
    }

    fn today(&self) -> Option<Date> {
        self.diary.as_ref().map(|diary| diary.now.date())
    }

    /// The days a view shows around a day.
    fn days(&self, day: Date, look: &Look) -> (Date, Date) {
        let first = look.first_day;
        let (from, count) = match self.view {
            View::Day => (day, 1),
            View::Week => (layout::week_of(day, first), 7),
            View::Month => (layout::month_page(day, first), 7 * layout::WEEKS as i64),
            View::Agenda => {
                let begin = Date::new(day.year(), day.month(), 1).unwrap_or(day);
                (begin, i64::from(begin.days_in_month()))
            }
        };
        (from, from.plus_days(count).unwrap_or(from))
    }

    fn ask(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.asked += 1;
        let (asked, lang, day) = (self.asked, look.lang, self.day);
        self.range = day.map(|day| self.days(day, look));
        let (view, look) = (Calendar { view: self.view, ..Calendar::default() }, *look);
        let question = move |desk: &dyn Desk| {
            let day = day.unwrap_or_else(|| desk.clock().date());
            let (from, until) = view.days(day, &look);
            Ok((day, desk.diary(from, until, lang)?))
        };
        work::ask(desk, lang, question, move |answer| Message::Read(asked, Box::new(answer)))
    }

    fn read(&mut self, answer: Answer<(Date, Diary)>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match answer {
            Ok((day, diary)) => {
                self.trouble = None;
                if self.day.is_none() {
                    self.day = Some(day);
                    self.range = Some(self.days(day, look));
                }
                let here = |which: &EventRef| diary.entries.iter().any(|entry| entry.which == *which);
                self.chosen = self.chosen.filter(here);
                self.card = self.card.take().filter(|card| here(&card.which));
                self.diary = Some(diary);
            }
            Err(error) => self.trouble = Some(error),
        }
        if self.refreshing.answered() { self.refresh(look, desk) } else { Task::none() }
    }

    fn ask_page(&self, which: EventRef, opens: Opens, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let lang = look.lang;
        work::ask(
            desk,
            lang,
            move |desk| desk.event(which, lang),
            move |answer| Message::PageRead(which, opens, Box::new(answer)),
        )
    }

    fn page_read(&mut self, which: EventRef, opens: Opens, answer: Answer<Option<EventPage>>, look: &Look) -> Action {
        match answer {
            Ok(Some(page)) if self.chosen == Some(which) => {
                if opens == Opens::Form {
                    self.set_aside(look);
                    self.editor = Some(Box::new(Editor::of(&page, look.lang)));
                    self.card = None;
                    return Action::Go(Stop::Form(Field::Title), Task::none());
                }
                self.card = Some(page);
            }
            Ok(_) => {}
            Err(error) => self.say(error.to_string(), None),
        }
        Action::Run(Task::none())
    }

    fn say(&mut self, words: String, act: Option<(String, Again)>) {
        self.toasts += 1;
        self.toast = Some(Toast { number: self.toasts, words, act });
    }

    /// Does something, after asking how far it is to reach if it is about a series.
    fn begin(&mut self, deed: Deed, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        if deed.which().is_some_and(|which| which.at.is_some()) {
            let first = deed.reaches().first().copied().unwrap_or(Reach::All);
            self.deed = Some(deed);
            return Action::Go(Stop::Reach(first), Task::none());
        }
        Action::Run(self.carry_out(deed, Reach::All, look, desk))
    }

    fn carry_out(&mut self, deed: Deed, reach: Reach, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let (lang, key) = (look.lang, deed.words());
        let title = match &deed {
            Deed::Save { draft, .. } => draft.title.clone(),
            other => {
                other.which().and_then(|which| self.entry(which)).map(|entry| entry.title.clone()).unwrap_or_default()
            }
        };
        let title = if title.trim().is_empty() { look.say("calendar-untitled", &[]) } else { title };
        let gone = look.say("calendar-gone", &[]);
        let question = move |desk: &dyn Desk| {
            let draft = |which| Ok::<_, DeskError>(desk.event(which, lang)?.ok_or(DeskError(gone))?.draft);
            match deed {
                Deed::Save { which, draft, .. } => desk.save_event(which, *draft, reach, lang),
                Deed::Delete(which) => desk.delete_event(which, reach, lang),
                Deed::Move(which, seconds) => {
                    let mut draft = draft(which)?;
                    draft.begin_at(draft.start.plus_seconds(seconds).unwrap_or(draft.start));
                    desk.save_event(Some(which), draft, reach, lang)
                }
                Deed::Stretch(which, end) => {
                    let draft = draft(which)?;
                    desk.save_event(Some(which), EventDraft { end, ..draft }, reach, lang)
                }
            }
        };
        work::ask(desk, lang, question, move |answer| Message::Done(key, title, answer))
    }

    fn done(
        &mut self,
        key: &'static str,
        title: &str,
        answer: Answer<Done>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Action {
        match answer {
            Ok(done) => {
                let undo = (look.say("calendar-undo", &[]), Again::Undo(done.act));
                self.say(look.say(key, &[("title", title.into())]), Some(undo));
                self.card = None;
                let asks = self.ask(look, desk);
                // What was moved beside an open form leaves the form open.
                if key == "calendar-done-moved" && self.editor.is_some() {
                    return Action::Run(asks);
                }
                self.editor = None;
                Action::Go(Stop::Days, asks)
            }
            Err(error) => {
                self.say(error.to_string(), None);
                Action::Run(Task::none())
            }
        }
    }

    fn turn(&mut self, pages: i32, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(day) = self.day else { return Task::none() };
        let to = match self.view {
            View::Day => day.plus_days(pages.into()),
            View::Week => day.plus_days(i64::from(pages) * 7),
            View::Month | View::Agenda => Some(layout::plus_months(day, pages)),
        };
        self.chosen = None;
        self.card = None;
        self.go_to(to.unwrap_or(day), look, desk)
    }

    fn go_to_today(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.chosen = None;
        self.card = None;
        match self.today() {
            Some(today) => self.go_to(today, look, desk),
            None => Task::none(),
        }
    }

    fn go_to(&mut self, day: Date, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.day = Some(day);
        if self.range == Some(self.days(day, look)) { Task::none() } else { self.ask(look, desk) }
    }

    fn show(&mut self, view: View, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.view = view;
        self.card = None;
        let scroll = self.scroll_to_morning(look);
        Task::batch([scroll, self.ask(look, desk)])
    }

    fn scroll_to_morning(&self, look: &Look) -> Task<Message> {
        if !matches!(self.view, View::Day | View::Week) {
            return Task::none();
        }
        let y = look.em(week::HOUR) * 7.75;
        operation::scroll_to(HOURS, AbsoluteOffset { x: 0.0, y })
    }

    /// Brings an hour into view.
    fn scroll_to(&self, start: Local, look: &Look) -> Task<Message> {
        if !matches!(self.view, View::Day | View::Week) {
            return Task::none();
        }
        let y = look.em(week::HOUR) * (start.hour() as f32 - 2.0).max(0.0);
        operation::scroll_to(HOURS, AbsoluteOffset { x: 0.0, y })
    }

    fn toggle(&mut self, number: usize) {
        let name = self.diary.as_ref().and_then(|diary| diary.calendars.get(number)).map(|one| one.name.clone());
        if let Some(name) = name
            && !self.hidden.remove(&name)
        {
            self.hidden.insert(name);
        }
    }

    /// The events that are not hidden.
    fn entries(&self) -> impl Iterator<Item = &DiaryEntry> {
        self.diary.iter().flat_map(|diary| &diary.entries).filter(|entry| !self.hidden.contains(&entry.calendar))
    }

    fn entry(&self, which: EventRef) -> Option<&DiaryEntry> {
        self.entries().find(|entry| entry.which == which)
    }

    fn items(&self) -> Vec<Item> {
        let whole = |entry: &DiaryEntry| entry.hours == Hours::AllDay;
        self.entries().enumerate().map(|(n, entry)| Item::new(n, entry.start, entry.end, whole(entry))).collect()
    }

    fn calendar(&self, name: &str) -> Option<&CalendarName> {
        self.diary.iter().flat_map(|diary| &diary.calendars).find(|one| one.name == name)
    }

    /// The events of a day as they stand below each other.
    fn of_day(&self, day: Date) -> Vec<EventRef> {
        let entries: Vec<&DiaryEntry> = self.entries().collect();
        let items = self.items();
        let mut here: Vec<&Item> = items.iter().filter(|item| item.first <= day && day <= item.last).collect();
        here.sort_by_key(|item| (!item.bar, item.start, item.entry));
        here.iter().filter_map(|item| Some(entries.get(item.entry)?.which)).collect()
    }

    fn walk(&mut self, key: Named, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        let day = self.day?;
        self.card = None;
        let along = match key {
            Named::ArrowUp => -1,
            Named::ArrowDown => 1,
            _ => 0,
        };
        if along != 0 && (self.view != View::Month || self.chosen.is_some()) {
            return Some(self.walk_events(along, look, desk));
        }
        let days = match key {
            Named::ArrowLeft => -1,
            Named::ArrowRight => 1,
            Named::ArrowUp => -7,
            Named::ArrowDown => 7,
            Named::Home => -i64::from(day.day()) + 1,
            Named::End => i64::from(day.days_in_month() - day.day()),
            _ => return None,
        };
        self.chosen = None;
        Some(self.go_to(day.plus_days(days).unwrap_or(day), look, desk))
    }

    /// Goes to the event before or after the chosen one.
    fn walk_events(&mut self, along: i32, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(day) = self.day else { return Task::none() };
        let all: Vec<(Date, EventRef)> = if self.view == View::Agenda {
            self.entries().map(|entry| (entry.start.date(), entry.which)).collect()
        } else {
            self.of_day(day).into_iter().map(|which| (day, which)).collect()
        };
        let at = self.chosen.and_then(|chosen| all.iter().position(|(_, which)| *which == chosen));
        let to = match (at, along) {
            (None, 1) => all.iter().position(|(date, _)| *date >= day).unwrap_or(0),
            (None, _) => all.len().saturating_sub(1),
            (Some(at), 1) => (at + 1).min(all.len().saturating_sub(1)),
            (Some(at), _) => at.saturating_sub(1),
        };
        match all.get(to) {
            Some((date, which)) => {
                self.chosen = Some(*which);
                let start = self.entry(*which).map(|entry| entry.start);
                if self.view == View::Agenda {
                    let shows = reveal(agenda::LIST).map(Message::Reveal);
                    Task::batch([self.go_to(*date, look, desk), shows])
                } else {
                    start.map_or_else(Task::none, |start| self.scroll_to(start, look))
                }
            }
            None => Task::none(),
        }
    }

    /// Enter on the days: from the day to its first event, from the event to its card, from the card to the form.
    fn enter_pressed(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let Some(day) = self.day else { return Action::Run(Task::none()) };
        match self.chosen {
            Some(_) if self.card.is_some() => self.edit(look),
            Some(which) => Action::Run(self.ask_page(which, Opens::Card, look, desk)),
            None => match self.of_day(day).first() {
                Some(first) => {
                    self.chosen = Some(*first);
                    Action::Go(Stop::Days, Task::none())
                }
                None => self.begin_new(self.new_start(None), Hours::Clock, look),
            },
        }
    }

    fn open(&mut self, which: EventRef, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.chosen = Some(which);
        if let Some(entry) = self.entry(which) {
            let day = entry.start.date();
            if self.view == View::Agenda {
                self.day = Some(day);
            }
        }
        self.ask_page(which, Opens::Card, look, desk)
    }

    fn edit(&mut self, look: &Look) -> Action {
        let Some(card) = self.card.take() else { return Action::Run(Task::none()) };
        self.set_aside(look);
        self.editor = Some(Box::new(Editor::of(&card, look.lang)));
        Action::Go(Stop::Form(Field::Title), Task::none())
    }

    fn delete(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match self.chosen {
            Some(which) => self.begin(Deed::Delete(which), look, desk),
            None => Action::Run(Task::none()),
        }
    }

    /// When a new event begins: at the next full hour of today, or at nine on another day.
    fn new_start(&self, spot: Option<Spot>) -> Local {
        let now = self.diary.as_ref().map(|diary| diary.now).unwrap_or_default();
        let day = spot.map(|spot| spot.day).or(self.day).unwrap_or_else(|| now.date());
        let minute = match spot.and_then(|spot| spot.minute) {
            Some(minute) => minute,
            None if day == now.date() => ((now.hour() + 1) * 60).min(23 * 60),
            None => 9 * 60,
        };
        day.midnight().plus_seconds(i64::from(minute) * 60).unwrap_or_else(|| day.midnight())
    }

    fn begin_new(&mut self, start: Local, hours: Hours, look: &Look) -> Action {
        let mut draft = EventDraft::new(start);
        if hours == Hours::AllDay {
            draft = EventDraft { hours, start: start.date().midnight(), end: start.date().midnight(), ..draft };
        }
        self.begin_draft(draft, look)
    }

    fn begin_draft(&mut self, draft: EventDraft, look: &Look) -> Action {
        self.set_aside(look);
        self.card = None;
        self.chosen = None;
        self.day = Some(draft.start.date());
        self.editor = Some(Box::new(Editor::new(draft, look.lang)));
        Action::Go(Stop::Form(Field::Title), Task::none())
    }

    fn touch(&mut self, touch: Touch<Spot>, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match touch {
            Touch::Over(spot) => {
                self.over = spot;
                if let (Some(drag), Some(spot)) = (&mut self.drag, spot) {
                    drag.at = spot;
                }
                Action::Run(Task::none())
            }
            Touch::Press(spot) => {
                self.drag = Some(Drag { from: spot, at: spot });
                Action::Run(Task::none())
            }
            Touch::Double(spot) => {
                self.drag = None;
                match spot.entry {
                    Some(which) => {
                        self.chosen = Some(which);
                        Action::Run(self.ask_page(which, Opens::Form, look, desk))
                    }
                    None => {
                        let hours = if spot.minute.is_none() && self.view != View::Month {
                            Hours::AllDay
                        } else {
                            Hours::Clock
                        };
                        self.begin_new(self.new_start(Some(spot)), hours, look)
                    }
                }
            }
            Touch::Release(spot) => match self.drag.take() {
                Some(drag) if spot.is_some() && drag.moved() => self.dropped(drag, look, desk),
                Some(drag) => self.clicked(drag.from, look, desk),
                None => Action::Run(Task::none()),
            },
        }
    }

    fn clicked(&mut self, spot: Spot, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match (spot.part, spot.entry) {
            (Part::More, _) => {
                self.day = Some(spot.day);
                self.show(View::Day, look, desk)
            }
            (_, Some(which)) => {
                self.day = Some(spot.day);
                self.open(which, look, desk)
            }
            (_, None) => {
                self.chosen = None;
                self.card = None;
                // A day of another month is one of this page; it stays where it is.
                self.day = Some(spot.day);
                if self.view == View::Month { self.go_to(spot.day, look, desk) } else { Task::none() }
            }
        };
        Action::Run(task)
    }

    /// How far a drag goes, in seconds.
    fn distance(drag: &Drag) -> i64 {
        let days = drag.from.day.days_until(drag.at.day) * 86_400;
        let minutes = drag.at.minute.zip(drag.from.minute).map_or(0, |(to, from)| i64::from(to) - i64::from(from));
        days + minutes * 60
    }

    fn dropped(&mut self, drag: Drag, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match (drag.from.entry, drag.from.part) {
            (Some(which), Part::End) => match self.stretched(&drag) {
                Some(end) => self.begin(Deed::Stretch(which, end), look, desk),
                None => Action::Run(Task::none()),
            },
            (Some(which), _) => {
                self.chosen = Some(which);
                self.begin(Deed::Move(which, Self::distance(&drag)), look, desk)
            }
            (None, _) => self.begin_draft(Self::drawn(&drag), look),
        }
    }

    /// When an event whose lower edge is dragged ends then.
    fn stretched(&self, drag: &Drag) -> Option<Local> {
        let entry = self.entry(drag.from.entry?)?;
        let end = drag.at.day.midnight().plus_seconds(i64::from(drag.at.minute? + 15) * 60)?;
        Some(end.max(entry.start.plus_seconds(900)?))
    }

    /// The new event somebody draws with the mouse.
    fn drawn(drag: &Drag) -> EventDraft {
        let (first, last) = if (drag.from.day, drag.from.minute) <= (drag.at.day, drag.at.minute) {
            (drag.from, drag.at)
        } else {
            (drag.at, drag.from)
        };
        let at = |spot: Spot, more: u32| match spot.minute {
            Some(minute) => spot.day.midnight().plus_seconds(i64::from(minute + more) * 60),
            None => Some(spot.day.midnight()),
        };
        let start = at(first, 0).unwrap_or_default();
        let hours = if first.minute.is_some() { Hours::Clock } else { Hours::AllDay };
        EventDraft { hours, end: at(last, 15).unwrap_or(start), ..EventDraft::new(start) }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, overview: &Overview, focus: Option<Stop>) -> Element<'a, Message> {
        head::page(self, look, overview, focus)
    }
}

/// Up and down between the answers to how far something is to reach.
fn walk_reaches(deed: &Deed, focus: Option<Stop>, key: Named) -> Option<Action> {
    let stops: Vec<Stop> = deed.reaches().iter().map(|reach| Stop::Reach(*reach)).chain([Stop::Keep]).collect();
    let at = focus.and_then(|focus| stops.iter().position(|stop| *stop == focus));
    let to = match key {
        Named::ArrowDown | Named::ArrowRight => at.map_or(0, |at| (at + 1).min(stops.len() - 1)),
        Named::ArrowUp | Named::ArrowLeft => at.map_or(0, |at| at.saturating_sub(1)),
        _ => return None,
    };
    stops.get(to).map(|stop| Action::Go(*stop, Task::none()))
}
