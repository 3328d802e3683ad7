//! Notes: a list beside the chosen note, which can be written in at once. Who leaves a note saves it.

mod page;

use std::sync::Arc;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::operation::{self, AbsoluteOffset};
use iced::widget::text_editor;
use iced::{Element, Task};

use crate::gui::desk::diary::{Done, NoteDraft, NoteRow};
use crate::gui::desk::{Desk, DeskError};
use crate::gui::theme::Look;
use crate::gui::widget::reveal::reveal;
use crate::gui::widget::seek::seek;
use crate::gui::widget::toast::Toasts;
use crate::gui::work::{self, Answer, Reading};

/// Names the title's field.
pub const TITLE_FIELD: &str = "notes-title-id";
/// Names the field of the text.
pub const BODY_FIELD: &str = "notes-body-id";

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// A new note.
    New,
    /// The list, which the arrow keys walk.
    List,
    /// Back to the list, where there is room for one column.
    Back,
    /// The title.
    Title,
    /// The text.
    Body,
    /// Deletes it.
    Delete,
    /// Writes it.
    Save,
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
    /// A title was typed.
    Title(String),
    /// Something happens to the text.
    Body(text_editor::Action),
    /// A note was chosen.
    Choose(i64),
    /// The notes have come.
    Read(u64, Answer<Vec<NoteRow>>),
    /// A note has come.
    NoteRead(i64, Answer<Option<NoteDraft>>),
    /// Something was written, or could not.
    Written(Option<&'static str>, String, Answer<Done>),
    /// Something was taken back, or could not.
    TakenBack(Answer<()>),
    /// The list must be scrolled so far that the chosen note can be seen.
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

/// The note that is open.
#[derive(Debug)]
struct Sheet {
    id: Option<i64>,
    before: NoteDraft,
    title: String,
    body: text_editor::Content,
}

impl Sheet {
    fn new(id: Option<i64>, draft: NoteDraft) -> Self {
        Sheet { id, title: draft.title.clone(), body: text_editor::Content::with_text(&draft.body), before: draft }
    }

    /// What it says now; exactly what it was, if nothing was typed.
    fn draft(&self) -> NoteDraft {
        let text = self.body.text();
        let same = text.trim_end_matches('\n') == self.before.body.trim_end_matches('\n');
        let body = if same { self.before.body.clone() } else { text.trim_end_matches('\n').to_owned() };
        NoteDraft { title: self.title.clone(), body }
    }

    fn is_touched(&self) -> bool {
        self.draft() != self.before
    }
}

/// What this page remembers between frames.
#[derive(Debug, Default)]
pub struct Notes {
    rows: Option<Vec<NoteRow>>,
    asked: u64,
    refreshing: Reading,
    trouble: Option<DeskError>,
    chosen: Option<i64>,
    sheet: Option<Sheet>,
    /// Whether the note is shown where there is room for one column.
    inside: bool,
    toasts: Toasts<i64>,
}

impl Notes {
    /// Reads what is to be shown, if it was not read yet.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.rows.is_some() { Task::none() } else { self.ask(look, desk) }
    }

    /// Reads everything again, because it may have changed. A note somebody writes in stays as it stands.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.rows.is_none() || !self.refreshing.wanted() { Task::none() } else { self.ask(look, desk) }
    }

    /// What it has just said; its button takes an entry of the history back.
    pub fn toasts(&self) -> &Toasts<i64> {
        &self.toasts
    }

    /// The field a stop is, if it is one that text is typed into.
    pub fn field(stop: Stop) -> Option<&'static str> {
        match stop {
            Stop::Title => Some(TITLE_FIELD),
            Stop::Body => Some(BODY_FIELD),
            _ => None,
        }
    }

    fn ask(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.asked += 1;
        let (asked, lang) = (self.asked, look.lang);
        work::ask(desk, lang, move |desk| desk.notes(lang), move |answer| Message::Read(asked, answer))
    }

    fn ask_note(&self, id: i64, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let lang = look.lang;
        work::ask(desk, lang, move |desk| desk.note(id, lang), move |answer| Message::NoteRead(id, answer))
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Press(stop) => return self.press(stop, look, desk),
            Message::Title(title) => self.on_sheet(|sheet| sheet.title = title),
            Message::Body(action) => self.on_sheet(|sheet| sheet.body.perform(action)),
            Message::Choose(id) => {
                self.inside = true;
                self.choose(id, look, desk)
            }
            Message::Read(asked, answer) if asked == self.asked => self.read(answer, look, desk),
            Message::Read(..) => Task::none(),
            Message::NoteRead(id, answer) => self.note_read(id, answer),
            Message::Written(key, title, answer) => self.written(key, &title, answer, look, desk),
            Message::TakenBack(answer) => {
                if let Err(error) = answer {
                    self.toasts.say(error.to_string());
                }
                self.sheet = None;
                self.ask(look, desk)
            }
            Message::Reveal(y) => operation::scroll_to(page::LIST, AbsoluteOffset { x: 0.0, y }),
            Message::ToastGone(number) => {
                self.toasts.gone(number);
                Task::none()
            }
        };
        Action::Run(task)
    }

    fn on_sheet(&mut self, change: impl FnOnce(&mut Sheet)) -> Task<Message> {
        if let Some(sheet) = &mut self.sheet {
            change(sheet);
        }
        Task::none()
    }

    fn press(&mut self, stop: Stop, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match stop {
            Stop::New => return self.begin_new(look, desk),
            Stop::List => {
                self.inside = true;
                return Action::Go(Stop::Body, Task::none());
            }
            Stop::Back => return self.leave(look, desk),
            Stop::Title => return Action::Go(Stop::Body, Task::none()),
            Stop::Body => Task::none(),
            Stop::Delete => self.delete(look, desk),
            Stop::Save => self.save(Some("notes-saved"), look, desk),
            Stop::Toast => match self.toasts.press() {
                Some(act) => {
                    let lang = look.lang;
                    work::ask(desk, lang, move |desk| desk.take_one_back(act, lang), Message::TakenBack)
                }
                None => Task::none(),
            },
            Stop::Retry => self.ask(look, desk),
        };
        Action::Run(task)
    }

    fn leave(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let save = self.save(None, look, desk);
        self.inside = false;
        Action::Go(Stop::List, save)
    }

    fn begin_new(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let save = self.save(None, look, desk);
        self.chosen = None;
        self.inside = true;
        self.sheet = Some(Sheet::new(None, NoteDraft::default()));
        Action::Go(Stop::Title, save)
    }

    /// Writes the note that is open, if anything was typed; says so with `key`.
    fn save(&mut self, key: Option<&'static str>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(sheet) = self.sheet.as_mut().filter(|sheet| sheet.is_touched()) else { return Task::none() };
        let (id, draft, lang) = (sheet.id, sheet.draft(), look.lang);
        sheet.before = draft.clone();
        let title = if draft.title.trim().is_empty() {
            draft.body.lines().next().unwrap_or_default().to_owned()
        } else {
            draft.title.clone()
        };
        let key = if id.is_none() { Some("notes-added") } else { key };
        work::ask(
            desk,
            lang,
            move |desk| desk.save_note(id, draft, lang),
            move |answer| Message::Written(key, title, answer),
        )
    }

    fn delete(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(id) = self.chosen else { return Task::none() };
        let title = self.rows.iter().flatten().find(|row| row.id == id).map(|row| row.title.clone());
        let lang = look.lang;
        self.sheet = None;
        let written = move |answer| Message::Written(Some("notes-deleted"), title.unwrap_or_default(), answer);
        work::ask(desk, lang, move |desk| desk.delete_note(id, lang), written)
    }

    fn written(
        &mut self,
        key: Option<&'static str>,
        title: &str,
        answer: Answer<Done>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Task<Message> {
        match answer {
            Ok(done) => {
                if let Some(sheet) =
                    self.sheet.as_mut().filter(|sheet| sheet.id.is_none() && key == Some("notes-added"))
                {
                    sheet.id = Some(done.id);
                    self.chosen = Some(done.id);
                }
                if let Some(key) = key {
                    let title =
                        if title.trim().is_empty() { look.say("calendar-untitled", &[]) } else { title.to_owned() };
                    let words = look.say(key, &[("title", title.into())]);
                    self.toasts.offer(words, look.say("calendar-undo", &[]), done.act);
                }
            }
            Err(error) => self.toasts.say(error.to_string()),
        }
        self.ask(look, desk)
    }

    fn read(&mut self, answer: Answer<Vec<NoteRow>>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let mut next = Task::none();
        match answer {
            Ok(rows) => {
                self.trouble = None;
                let here = |id: &i64| rows.iter().any(|row| row.id == *id);
                let writing = self.sheet.as_ref().is_some_and(|sheet| sheet.id.is_none() || sheet.is_touched());
                if !writing {
                    self.chosen = self.chosen.filter(here).or_else(|| rows.first().map(|row| row.id));
                    match self.chosen {
                        Some(id) => next = self.ask_note(id, look, desk),
                        None => self.sheet = None,
                    }
                }
                self.rows = Some(rows);
            }
            Err(error) => self.trouble = Some(error),
        }
        if self.refreshing.answered() { Task::batch([next, self.refresh(look, desk)]) } else { next }
    }

    fn note_read(&mut self, id: i64, answer: Answer<Option<NoteDraft>>) -> Task<Message> {
        let writing = self.sheet.as_ref().is_some_and(Sheet::is_touched);
        match answer {
            Ok(Some(draft)) if self.chosen == Some(id) && !writing => {
                let same = self.sheet.as_ref().is_some_and(|sheet| sheet.id == Some(id) && sheet.before == draft);
                if !same {
                    self.sheet = Some(Sheet::new(Some(id), draft));
                }
            }
            Ok(_) => {}
            Err(error) => self.trouble = Some(error),
        }
        Task::none()
    }

    fn choose(&mut self, id: i64, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let save = self.save(None, look, desk);
        self.chosen = Some(id);
        Task::batch([save, self.ask_note(id, look, desk)])
    }

    /// Goes one step back. Tells whether there was such a step.
    pub fn escape(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        (look.is_narrow() && self.inside).then(|| self.leave(look, desk))
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        if self.trouble.is_some() {
            return vec![Stop::Retry];
        }
        let narrow = look.is_narrow();
        let mut stops = Vec::new();
        if !narrow || !self.inside {
            stops.extend(self.rows.as_ref().filter(|rows| !rows.is_empty()).map(|_| Stop::List));
            stops.push(Stop::New);
        }
        if let Some(sheet) = self.sheet.as_ref().filter(|_| !narrow || self.inside) {
            stops.extend(narrow.then_some(Stop::Back));
            stops.extend([Stop::Title, Stop::Body]);
            stops.extend(sheet.id.map(|_| Stop::Delete));
            stops.extend(sheet.is_touched().then_some(Stop::Save));
        }
        stops.extend(self.toasts.has_button().then_some(Stop::Toast));
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
                "n" if !modifiers.shift() => Some(self.begin_new(look, desk)),
                "s" => Some(self.press(Stop::Save, look, desk)),
                "z" if self.toasts.has_button() && !matches!(focus, Some(Stop::Title | Stop::Body)) => {
                    Some(self.press(Stop::Toast, look, desk))
                }
                _ => None,
            },
            Key::Character(letter) if letter != "/" && matches!(focus, None | Some(Stop::List)) => {
                self.seek(letter, look, desk)
            }
            Key::Named(named) if matches!(focus, None | Some(Stop::List)) => self.walk(*named, look, desk),
            _ => None,
        }
    }

    fn walk(&mut self, key: Named, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        let order: Vec<i64> = self.rows.iter().flatten().map(|row| row.id).collect();
        let last = order.len().checked_sub(1)?;
        let at = self.chosen.and_then(|id| order.iter().position(|other| *other == id));
        let to = match (key, at) {
            (Named::Home, _) | (Named::ArrowDown, None) => 0,
            (Named::End, _) | (Named::ArrowUp, None) => last,
            (Named::ArrowDown, Some(at)) => (at + 1).min(last),
            (Named::ArrowUp, Some(at)) => at.saturating_sub(1),
            (Named::Enter | Named::F2, Some(_)) => return Some(self.press(Stop::List, look, desk)),
            (Named::Delete, Some(_)) => return Some(Action::Run(self.delete(look, desk))),
            _ => return None,
        };
        let id = order.get(to).copied()?;
        let shows = reveal(page::LIST).map(Message::Reveal);
        Some(Action::Go(Stop::List, Task::batch([self.choose(id, look, desk), shows])))
    }

    /// Goes to the next note that begins so.
    fn seek(&mut self, letter: &str, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        let rows = self.rows.as_deref().unwrap_or_default();
        let at = self.chosen.and_then(|id| rows.iter().position(|row| row.id == id));
        let titles: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
        let id = rows.get(seek(&titles, at, letter)?)?.id;
        let shows = reveal(page::LIST).map(Message::Reveal);
        Some(Action::Go(Stop::List, Task::batch([self.choose(id, look, desk), shows])))
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, focus: Option<Stop>) -> Element<'a, Message> {
        page::view(self, look, focus)
    }
}
