//! Tasks: what is to be done, by when; a tick does it, a line at the top adds one, a form has the rest.

mod form;
mod list;

use std::sync::Arc;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::operation::{self, AbsoluteOffset};
use iced::widget::text_editor;
use iced::{Element, Task};

use crate::gui::desk::diary::{Done, TaskDraft, TaskRow};
use crate::gui::desk::{Desk, DeskError};
use crate::gui::theme::Look;
use crate::gui::widget::reveal::reveal;
use crate::gui::widget::seek::seek;
use crate::gui::widget::toast::Toasts;
use crate::gui::work::{self, Answer, Reading};
use crate::pim::{Date, Local};

use form::Form;
pub use list::Section;

/// Names the line that adds a task.
pub const NEW_FIELD: &str = "tasks-new-id";

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The line that adds a task.
    New,
    /// The list, which the arrow keys walk.
    List,
    /// The title in the form.
    Title,
    /// The day it is due.
    Due,
    /// How urgent it is.
    Priority,
    /// Whether it is done.
    Done,
    /// The category.
    Category,
    /// The notes.
    Notes,
    /// Deletes it.
    Delete,
    /// Closes the form.
    Cancel,
    /// Writes it.
    Save,
    /// The button of the toast.
    Toast,
    /// Asks again after something could not be read.
    Retry,
}

/// What the button of a toast does.
#[derive(Debug, Clone)]
pub enum Again {
    /// Takes an entry of the history back.
    Undo(i64),
    /// Goes on with a form that was closed.
    Resume(Box<Form>),
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Stop),
    /// Something was typed into a field.
    Typed(Stop, String),
    /// Something happens to the notes.
    Notes(text_editor::Action),
    /// A priority was chosen, by its number.
    Priority(usize),
    /// A task was chosen.
    Choose(i64),
    /// A task was ticked, or its tick taken away.
    Tick(i64),
    /// The tasks have come.
    Read(u64, Answer<(Local, Vec<TaskRow>)>),
    /// Something was written, or could not.
    Written(&'static str, String, Answer<Done>),
    /// Something was taken back, or could not.
    TakenBack(Answer<()>),
    /// The list must be scrolled so far that the chosen task can be seen.
    Reveal(f32),
    /// The toast of this number has been there long enough.
    ToastGone(u64),
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
pub struct Tasks {
    now: Local,
    rows: Option<Vec<TaskRow>>,
    asked: u64,
    refreshing: Reading,
    trouble: Option<DeskError>,
    new: String,
    chosen: Option<i64>,
    form: Option<Box<Form>>,
    toasts: Toasts<Again>,
}

impl Tasks {
    /// Reads what is to be shown, if it was not read yet.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.rows.is_some() { Task::none() } else { self.ask(look, desk) }
    }

    /// Reads everything again, because it may have changed.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.rows.is_none() || !self.refreshing.wanted() { Task::none() } else { self.ask(look, desk) }
    }

    /// What it has just said.
    pub fn toasts(&self) -> &Toasts<Again> {
        &self.toasts
    }

    /// The field a stop is, if it is one that text is typed into.
    pub fn field(stop: Stop) -> Option<&'static str> {
        match stop {
            Stop::New => Some(NEW_FIELD),
            other => form::field(other),
        }
    }

    fn ask(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.asked += 1;
        let (asked, lang) = (self.asked, look.lang);
        let question = move |desk: &dyn Desk| Ok((desk.clock(), desk.tasks(lang)?));
        work::ask(desk, lang, question, move |answer| Message::Read(asked, answer))
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Press(stop) => return self.press(stop, look, desk),
            Message::Typed(Stop::New, text) => {
                self.new = text;
                Task::none()
            }
            Message::Typed(stop, text) => self.with_form(|form| form.typed(stop, text)),
            Message::Notes(action) => self.with_form(|form| form.notes(action)),
            Message::Priority(number) => self.with_form(|form| form.choose_priority(number)),
            Message::Choose(id) => {
                self.chosen = Some(id);
                return self.open(look);
            }
            Message::Tick(id) => self.tick(id, look, desk),
            Message::Read(asked, answer) if asked == self.asked => self.read(answer, look, desk),
            Message::Read(..) => Task::none(),
            Message::Written(key, title, answer) => return self.written(key, &title, answer, look, desk),
            Message::TakenBack(answer) => {
                if let Err(error) = answer {
                    self.toasts.say(error.to_string());
                }
                self.ask(look, desk)
            }
            Message::Reveal(y) => operation::scroll_to(list::LIST, AbsoluteOffset { x: 0.0, y }),
            Message::ToastGone(number) => {
                self.toasts.gone(number);
                Task::none()
            }
        };
        Action::Run(task)
    }

    fn with_form(&mut self, change: impl FnOnce(&mut Form)) -> Task<Message> {
        if let Some(form) = &mut self.form {
            change(form);
        }
        Task::none()
    }

    fn read(&mut self, answer: Answer<(Local, Vec<TaskRow>)>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match answer {
            Ok((now, rows)) => {
                self.trouble = None;
                self.now = now;
                self.chosen = self.chosen.filter(|id| rows.iter().any(|row| row.id == *id));
                self.rows = Some(rows);
            }
            Err(error) => self.trouble = Some(error),
        }
        if self.refreshing.answered() { self.refresh(look, desk) } else { Task::none() }
    }

    fn press(&mut self, stop: Stop, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match stop {
            Stop::New => return self.add(look, desk),
            Stop::List => return self.open(look),
            Stop::Done => self.with_form(Form::turn_done),
            Stop::Delete => match self.form.as_ref().and_then(|form| form.id) {
                Some(id) => self.delete(id, look, desk),
                None => Task::none(),
            },
            Stop::Cancel => {
                self.form = None;
                return Action::Go(Stop::List, Task::none());
            }
            Stop::Save | Stop::Title | Stop::Due | Stop::Category => return self.save(look, desk),
            Stop::Priority | Stop::Notes => Task::none(),
            Stop::Toast => return self.toast_pressed(look, desk),
            Stop::Retry => self.ask(look, desk),
        };
        Action::Run(task)
    }

    fn toast_pressed(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match self.toasts.press() {
            Some(Again::Undo(act)) => {
                let lang = look.lang;
                Action::Run(work::ask(desk, lang, move |desk| desk.take_one_back(act, lang), Message::TakenBack))
            }
            Some(Again::Resume(form)) => {
                self.form = Some(form);
                Action::Go(Stop::Title, Task::none())
            }
            None => Action::Run(Task::none()),
        }
    }

    /// Adds what stands in the line at the top; without anything there, opens a form.
    fn add(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let title = std::mem::take(&mut self.new).trim().to_owned();
        if title.is_empty() {
            self.set_aside(look);
            self.form = Some(Box::new(Form::new(None, TaskDraft::default(), look.lang)));
            return Action::Go(Stop::Title, Task::none());
        }
        self.set_aside(look);
        let draft = TaskDraft { title, ..TaskDraft::default() };
        Action::Run(self.write("tasks-added", None, draft, look, desk))
    }

    fn write(
        &self,
        key: &'static str,
        id: Option<i64>,
        draft: TaskDraft,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Task<Message> {
        let (lang, title) = (look.lang, draft.title.clone());
        work::ask(
            desk,
            lang,
            move |desk| desk.save_task(id, draft, lang),
            move |answer| Message::Written(key, title, answer),
        )
    }

    fn save(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let today = self.now.date();
        let Some(form) = &mut self.form else { return Action::Run(Task::none()) };
        match form.ready(look.lang, today) {
            Some(draft) => {
                let id = form.id;
                let key = if id.is_some() { "tasks-saved" } else { "tasks-added" };
                Action::Run(self.write(key, id, draft, look, desk))
            }
            None => Action::Go(Stop::Due, Task::none()),
        }
    }

    fn tick(&mut self, id: i64, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(row) = self.rows.iter_mut().flatten().find(|row| row.id == id) else { return Task::none() };
        // The tick is drawn at once; the answer brings the truth.
        row.draft.done = !row.draft.done;
        let draft = row.draft.clone();
        let key = if draft.done { "tasks-done" } else { "tasks-not-done" };
        self.write(key, Some(id), draft, look, desk)
    }

    fn delete(&mut self, id: i64, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let title = self.row(id).map(|row| row.title.clone()).unwrap_or_default();
        let lang = look.lang;
        let written = move |answer| Message::Written("tasks-deleted", title, answer);
        work::ask(desk, lang, move |desk| desk.delete_task(id, lang), written)
    }

    fn written(
        &mut self,
        key: &'static str,
        title: &str,
        answer: Answer<Done>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Action {
        match answer {
            Ok(done) => {
                let title = if title.trim().is_empty() { look.say("calendar-untitled", &[]) } else { title.to_owned() };
                let words = look.say(key, &[("title", title.into())]);
                self.toasts.offer(words, look.say("calendar-undo", &[]), Again::Undo(done.act));
                // A tick beside an open form leaves the form open.
                let closes = !matches!(key, "tasks-done" | "tasks-not-done");
                let had_form = closes && self.form.take().is_some();
                if key != "tasks-deleted" {
                    self.chosen = Some(done.id);
                }
                let read = self.ask(look, desk);
                if had_form { Action::Go(Stop::List, read) } else { Action::Run(read) }
            }
            Err(error) => {
                self.toasts.say(error.to_string());
                Action::Run(self.ask(look, desk))
            }
        }
    }

    fn row(&self, id: i64) -> Option<&TaskRow> {
        self.rows.iter().flatten().find(|row| row.id == id)
    }

    fn today(&self) -> Date {
        self.now.date()
    }

    fn open(&mut self, look: &Look) -> Action {
        let Some(row) = self.chosen.and_then(|id| self.row(id)) else { return Action::Run(Task::none()) };
        let form = Form::new(Some(row.id), row.draft.clone(), look.lang);
        self.set_aside(look);
        self.form = Some(Box::new(form));
        Action::Go(Stop::Title, Task::none())
    }

    /// Closes the form. What was typed can be taken up again.
    fn set_aside(&mut self, look: &Look) {
        if let Some(form) = self.form.take().filter(|form| form.is_touched(look.lang)) {
            let words = look.say("calendar-not-saved", &[("title", form.title(look).into())]);
            self.toasts.offer(words, look.say("calendar-resume", &[]), Again::Resume(form));
        }
    }

    /// Goes one step back. Tells whether there was such a step.
    pub fn escape(&mut self, look: &Look) -> Option<Action> {
        if self.form.is_some() {
            self.set_aside(look);
            return Some(Action::Go(Stop::List, Task::none()));
        }
        self.chosen.take().map(|_| Action::Run(Task::none()))
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        if self.trouble.is_some() {
            return vec![Stop::Retry];
        }
        let form = self.form.as_ref().map(|form| form.stops()).unwrap_or_default();
        let toast = self.toasts.has_button().then_some(Stop::Toast);
        if self.form.is_some() && look.is_narrow() {
            return form.into_iter().chain(toast).collect();
        }
        let mut stops = vec![Stop::New];
        if self.rows.as_ref().is_some_and(|rows| !rows.is_empty()) {
            stops.push(Stop::List);
        }
        stops.extend(form);
        stops.extend(toast);
        stops
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
        match key {
            Key::Character(letter) if modifiers.command() => match letter.to_lowercase().as_str() {
                "n" if !modifiers.shift() => {
                    self.new.clear();
                    Some(self.add(look, desk))
                }
                "s" if self.form.is_some() => Some(self.save(look, desk)),
                "z" if self.toasts.has_button() && self.form.is_none() => Some(self.toast_pressed(look, desk)),
                _ => None,
            },
            Key::Character(letter) if letter != "/" && matches!(focus, None | Some(Stop::List)) => self.seek(letter),
            Key::Named(named) => self.named(*named, focus, look, desk),
            _ => None,
        }
    }

    fn named(&mut self, key: Named, focus: Option<Stop>, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        if let (Some(form), Some(Stop::Priority)) = (&mut self.form, focus) {
            return form.walk_priority(key).then(|| Action::Run(Task::none()));
        }
        if !matches!(focus, None | Some(Stop::List)) {
            return None;
        }
        match (key, self.chosen) {
            (Named::Space, Some(id)) => Some(Action::Run(self.tick(id, look, desk))),
            (Named::Enter | Named::F2, Some(_)) => Some(self.open(look)),
            (Named::Delete, Some(id)) => Some(Action::Run(self.delete(id, look, desk))),
            (Named::ArrowDown | Named::ArrowUp | Named::Home | Named::End, _) => {
                let order = self.order();
                let last = order.len().checked_sub(1)?;
                let at = self.chosen.and_then(|id| order.iter().position(|other| *other == id));
                let to = match (key, at) {
                    (Named::Home, _) | (Named::ArrowDown, None) => 0,
                    (Named::End, _) | (_, None) => last,
                    (Named::ArrowDown, Some(at)) => (at + 1).min(last),
                    (_, Some(at)) => at.saturating_sub(1),
                };
                self.chosen = order.get(to).copied();
                Some(Action::Go(Stop::List, reveal(list::LIST).map(Message::Reveal)))
            }
            _ => None,
        }
    }

    /// Goes to the next task that begins so.
    fn seek(&mut self, letter: &str) -> Option<Action> {
        let order = self.order();
        let at = self.chosen.and_then(|id| order.iter().position(|other| *other == id));
        let titles: Vec<&str> = order.iter().map(|id| self.row(*id).map_or("", |row| row.title.as_str())).collect();
        self.chosen = Some(*order.get(seek(&titles, at, letter)?)?);
        Some(Action::Go(Stop::List, reveal(list::LIST).map(Message::Reveal)))
    }

    fn order(&self) -> Vec<i64> {
        let rows = self.rows.as_deref().unwrap_or_default();
        list::sections(rows, self.today()).into_iter().flat_map(|(_, rows)| rows).map(|row| row.id).collect()
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        list::page(self, look, focus)
    }
}
