//! History: everything that was done, day by day, and the way back: undo, versions, trash, safety copies, log.
//!
//! A tab is a list of lines; what is opened from a line is a sheet, beside the list where there is room. Sheets lie on
//! each other: the way back leads from one to the one below.

mod inside;
mod lines;
mod list;
mod sheet;

use std::sync::Arc;

use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Task, keyboard::key::Named as NamedKey};

use crate::gui::desk::history::{
    Copies, CopyPage, Deed, EntryId, EntryPage, FieldName, HistoryFilter, LogPage, Manner, Names, Part, Preview,
    RecordRef, RestoreWish, SecondPlace, Show, Versions, Who,
};
use crate::gui::desk::{Desk, DeskError, Kind, Section};
use crate::gui::theme::Look;
use crate::gui::widget::list::{self as listing, Heights};
use crate::gui::work::{self, Answer, Reading};

use lines::Item;

/// Names the list, which scrolls.
pub const LIST: &str = "history-list-id";
/// Names the sheet, which scrolls.
pub const SHEET: &str = "history-sheet-id";
/// Names the list inside a safety copy.
pub const INSIDE: &str = "history-inside-id";
/// Names the search field inside a safety copy.
pub const INSIDE_FIELD: &str = "history-inside-field-id";
/// Names the field for the folder of the second place.
pub const SECOND_FIELD: &str = "history-second-field-id";
/// Names the field for the file of a report.
pub const REPORT_FIELD: &str = "history-report-field-id";

/// The lists of this page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// What was done.
    #[default]
    Done,
    /// Safety copies.
    Copies,
    /// Deleted records.
    Trash,
    /// Logs of runs.
    Log,
}

impl Tab {
    /// All of them, in order.
    pub const ALL: [Tab; 4] = [Tab::Done, Tab::Copies, Tab::Trash, Tab::Log];
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Press {
    /// Go to a list.
    Tab(Tab),
    /// The choice of a place.
    Place,
    /// The choice of a kind.
    Show,
    /// Only what the person did, or everything.
    OnlyMe,
    /// The list, whose rows the arrow keys walk.
    List,
    /// Open something.
    Open(Wish),
    /// Bring a deleted record back.
    PutBack(i64),
    /// Close the sheet.
    Close,
    /// Undo an entry, after the preview.
    UndoNow(i64),
    /// Make a record, or a field of it, what it was.
    Revert(RecordRef, i64, Option<FieldName>),
    /// Make a safety copy.
    MakeCopy,
    /// Search inside a safety copy.
    InsideField,
    /// The list inside a safety copy.
    InsideList,
    /// Another way to restore.
    Manner(Manner),
    /// Restore, after the preview.
    RestoreNow,
    /// Choose a folder for the second place.
    Second,
    /// Type the folder.
    SecondField,
    /// Use the folder typed.
    SecondSave,
    /// Have no second place.
    SecondOff,
    /// Forget what was typed.
    SecondCancel,
    /// Hide names in logs, or show them.
    HideNames,
    /// Prepare a report.
    Report,
    /// Type the report's file.
    ReportField,
    /// Save the report.
    ReportSave,
    /// Do not save it.
    ReportCancel,
    /// Ask again after something could not be read.
    Retry,
}

impl Press {
    /// The text field it stands for.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Press::InsideField => Some(INSIDE_FIELD),
            Press::SecondField => Some(SECOND_FIELD),
            Press::ReportField => Some(REPORT_FIELD),
            _ => None,
        }
    }
}

/// What a sheet is to show.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wish {
    /// An entry of the history.
    Entry(i64),
    /// What undoing an entry would do.
    Undo(i64),
    /// What a record was.
    Versions(RecordRef),
    /// A safety copy: one kind of it, or all.
    Inside(i64, Option<Kind>),
    /// What a restore would do.
    Restore(RestoreWish),
    /// The log of a run.
    Log(i64),
}

/// What a sheet shows.
#[derive(Debug, Clone)]
pub enum Sheet {
    /// An entry of the history.
    Entry(EntryPage),
    /// What undoing would do.
    Undo(Preview),
    /// What a record was.
    Versions(Versions),
    /// The inside of a safety copy.
    Inside(CopyPage),
    /// What a restore would do.
    Restore(Preview),
    /// The log of a run.
    Log(LogPage),
}

/// What a list shows.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    items: Vec<Item>,
    places: Vec<String>,
    second: Option<SecondPlace>,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
    /// A row of the list was chosen.
    Choose(usize),
    /// A place was chosen, or every place.
    PlaceChosen(Option<String>),
    /// A kind of entry was chosen.
    ShowChosen(Show),
    /// Something was typed into a field.
    Typed(Press, String),
    /// The list was scrolled: how far, and how high its window is.
    Scrolled(f32, f32),
    /// The list inside a copy was scrolled.
    InsideScrolled(f32, f32),
    /// A list has come.
    ListRead(u64, Box<Answer<Listed>>),
    /// A sheet has come; `None`: what it was about is gone.
    SheetRead(u64, Box<Answer<Option<Sheet>>>),
    /// Something was done, or could not be.
    Did(Box<Answer<Deed>>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// Say what was done, and run this.
    Said(Deed, Task<Message>),
    /// Put the keyboard on a control.
    Focus(Press),
    /// The keyboard is on a control; run this.
    At(Press, Task<Message>),
}

/// What this page remembers between frames.
#[derive(Debug)]
pub struct History {
    tab: Tab,
    filter: HistoryFilter,
    listed: Option<Listed>,
    days: Vec<Section>,
    trouble: Option<DeskError>,
    refreshing: Reading,
    /// Counts the questions asked, so that a late answer to an old one is not taken for a new one.
    asked: u64,
    offset: f32,
    room: f32,
    current: Option<usize>,
    /// The sheets that lie on each other, the last on top.
    stack: Vec<Wish>,
    sheet: Option<Sheet>,
    sheet_asked: u64,
    /// Words searched for inside a safety copy.
    words: String,
    inside_offset: f32,
    inside_room: f32,
    inside_current: Option<usize>,
    second_typed: Option<String>,
    report_typed: Option<String>,
    names: Names,
}

impl Default for History {
    fn default() -> Self {
        History {
            tab: Tab::Done,
            filter: HistoryFilter::default(),
            listed: None,
            days: Vec::new(),
            trouble: None,
            refreshing: Reading::Idle,
            asked: 0,
            offset: 0.0,
            room: 600.0,
            current: None,
            stack: Vec::new(),
            sheet: None,
            sheet_asked: 0,
            words: String::new(),
            inside_offset: 0.0,
            inside_room: 400.0,
            inside_current: None,
            second_typed: None,
            report_typed: None,
            names: Names::Shown,
        }
    }
}

impl History {
    /// Reads what is to be shown, if it was not read yet.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.listed.is_some() { Task::none() } else { self.ask_list(look, desk) }
    }

    /// Shows what a record was.
    pub fn show_versions(&mut self, record: RecordRef, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.stack.clear();
        let list = self.enter(look, desk);
        Task::batch([list, self.open(Wish::Versions(record), look, desk)])
    }

    /// Reads everything again, because it may have changed.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.listed.is_none() || !self.refreshing.wanted() {
            return Task::none();
        }
        Task::batch([self.ask_list(look, desk), self.ask_sheet(look, desk)])
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Press(press) => return self.press(press, look, desk),
            Message::Choose(at) => {
                self.current = Some(at);
                return match self.main_of(at) {
                    Some(press) => self.press(press, look, desk),
                    None => Action::Run(Task::none()),
                };
            }
            Message::PlaceChosen(place) => self.filtered(|filter| filter.place = place, look, desk),
            Message::ShowChosen(show) => self.filtered(|filter| filter.show = show, look, desk),
            Message::Typed(press, text) => return self.typed(press, text, look, desk),
            Message::Scrolled(offset, room) => {
                (self.offset, self.room) = (offset, room);
                Task::none()
            }
            Message::InsideScrolled(offset, room) => {
                (self.inside_offset, self.inside_room) = (offset, room);
                Task::none()
            }
            Message::ListRead(asked, answer) if asked == self.asked => {
                let again = self.refreshing.answered();
                self.list_read(*answer);
                if again { self.refresh(look, desk) } else { Task::none() }
            }
            Message::SheetRead(asked, answer) if asked == self.sheet_asked => {
                match *answer {
                    Ok(Some(sheet)) => {
                        self.sheet = Some(sheet);
                        self.trouble = None;
                    }
                    Ok(None) => drop(self.close(look, desk)),
                    Err(error) => {
                        self.trouble = Some(error);
                        let _top = self.stack.pop();
                        self.sheet = None;
                    }
                }
                Task::none()
            }
            Message::ListRead(..) | Message::SheetRead(..) => Task::none(),
            Message::Did(answer) => {
                return match *answer {
                    Ok(deed) => Action::Said(deed, self.refresh(look, desk)),
                    Err(error) => {
                        self.trouble = Some(error);
                        Action::Run(Task::none())
                    }
                };
            }
        };
        Action::Run(task)
    }

    fn typed(&mut self, press: Press, text: String, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match press {
            Press::SecondField => {
                self.second_typed = Some(text);
                Task::none()
            }
            Press::ReportField => {
                self.report_typed = Some(text);
                Task::none()
            }
            _ => {
                self.words = text;
                self.inside_current = None;
                self.inside_offset = 0.0;
                let up = operation::scroll_to(INSIDE, AbsoluteOffset { x: 0.0, y: 0.0 });
                Task::batch([up, self.ask_sheet(look, desk)])
            }
        };
        Action::At(press, task)
    }

    fn press(&mut self, press: Press, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let lang = look.lang;
        let task = match press {
            Press::Tab(tab) => self.go_to_tab(tab, look, desk),
            Press::OnlyMe => {
                let who = if self.filter.who == Who::OnlyMe { Who::Everybody } else { Who::OnlyMe };
                self.filtered(|filter| filter.who = who, look, desk)
            }
            Press::Place => self.next_place(look, desk),
            Press::Show => self.next_show(look, desk),
            Press::List => return self.open_current(look, desk),
            Press::InsideList => return self.open_inside(look, desk),
            Press::Open(wish) => self.open(wish, look, desk),
            Press::Close => self.close(look, desk),
            Press::PutBack(id) => work::ask(desk, lang, move |desk| desk.put_back(&[id], lang), did),
            Press::UndoNow(n) => {
                let close = self.close(look, desk);
                Task::batch([close, work::ask(desk, lang, move |desk| desk.undo(n, lang), did)])
            }
            Press::Revert(record, revision, field) => {
                work::ask(desk, lang, move |desk| desk.revert(record, revision, field, lang), did)
            }
            Press::MakeCopy => work::ask(desk, lang, move |desk| desk.make_copy(lang), did),
            Press::Manner(manner) => self.change_manner(manner, look, desk),
            Press::RestoreNow => {
                let Some(Wish::Restore(wish)) = self.stack.last().cloned() else { return Action::Run(Task::none()) };
                let close = self.close(look, desk);
                Task::batch([close, work::ask(desk, lang, move |desk| desk.restore(&wish, lang), did)])
            }
            Press::Second => {
                let now = self.listed.as_ref().and_then(|listed| listed.second.as_ref());
                self.second_typed = Some(now.map(|second| second.folder.clone()).unwrap_or_default());
                return Action::Focus(Press::SecondField);
            }
            Press::SecondCancel => {
                self.second_typed = None;
                Task::none()
            }
            Press::SecondSave => match self.second_typed.take().filter(|folder| !folder.trim().is_empty()) {
                Some(folder) => {
                    work::ask(desk, lang, move |desk| desk.set_second_place(Some(folder.trim()), lang), did)
                }
                None => Task::none(),
            },
            Press::SecondOff => work::ask(desk, lang, move |desk| desk.set_second_place(None, lang), did),
            Press::HideNames => {
                self.names = if self.names == Names::Shown { Names::Masked } else { Names::Shown };
                self.ask_sheet(look, desk)
            }
            Press::Report => {
                self.report_typed = Some(desk.report_file());
                return Action::Focus(Press::ReportField);
            }
            Press::ReportCancel => {
                self.report_typed = None;
                Task::none()
            }
            Press::ReportSave => match self.report_typed.take().filter(|file| !file.trim().is_empty()) {
                Some(file) => work::ask(desk, lang, move |desk| desk.save_report(file.trim(), lang), did),
                None => Task::none(),
            },
            Press::InsideField | Press::SecondField | Press::ReportField => {
                return Action::Focus(press);
            }
            Press::Retry => {
                self.trouble = None;
                self.ask_list(look, desk)
            }
        };
        Action::Run(task)
    }

    fn filtered(
        &mut self,
        change: impl FnOnce(&mut HistoryFilter),
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Task<Message> {
        change(&mut self.filter);
        self.current = None;
        Task::batch([self.to_top(), self.ask_list(look, desk)])
    }

    /// The next of the places, for the keyboard.
    fn next_place(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let places = self.listed.as_ref().map(|listed| listed.places.clone()).unwrap_or_default();
        let at = self.filter.place.as_ref().and_then(|place| places.iter().position(|other| other == place));
        let next = places.get(at.map_or(0, |at| at + 1)).cloned();
        self.filtered(|filter| filter.place = next, look, desk)
    }

    fn next_show(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let at = Show::ALL.iter().position(|show| *show == self.filter.show).unwrap_or(0);
        let next = Show::ALL[(at + 1) % Show::ALL.len()];
        self.filtered(|filter| filter.show = next, look, desk)
    }

    fn go_to_tab(&mut self, tab: Tab, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.tab = tab;
        self.current = None;
        self.stack.clear();
        self.sheet = None;
        self.trouble = None;
        self.listed = self.listed.take().map(|listed| Listed { items: Vec::new(), ..listed });
        self.days.clear();
        Task::batch([self.to_top(), self.ask_list(look, desk)])
    }

    fn to_top(&mut self) -> Task<Message> {
        self.offset = 0.0;
        operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: 0.0 })
    }

    fn change_manner(&mut self, manner: Manner, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if let Some(Wish::Restore(wish)) = self.stack.last_mut() {
            wish.manner = manner;
        }
        self.ask_sheet(look, desk)
    }

    fn open(&mut self, wish: Wish, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        // Another line of the list takes the place of the sheet; what a sheet leads to lies on it.
        match (&wish, self.stack.last()) {
            (Wish::Inside(copy, _), Some(Wish::Inside(open, _))) if copy == open => drop(self.stack.pop()),
            (Wish::Entry(_) | Wish::Inside(..) | Wish::Log(_), _) => {
                self.stack.clear();
                self.words.clear();
            }
            _ => {}
        }
        self.inside_current = None;
        self.inside_offset = 0.0;
        self.stack.push(wish);
        self.sheet = None;
        let up = operation::scroll_to(SHEET, AbsoluteOffset { x: 0.0, y: 0.0 });
        Task::batch([up, self.ask_sheet(look, desk)])
    }

    fn close(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let _top = self.stack.pop();
        self.sheet = None;
        self.ask_sheet(look, desk)
    }

    /// Goes one step back. Tells whether there was such a step.
    pub fn escape(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        if self.second_typed.take().is_some() || self.report_typed.take().is_some() {
            return Some(Task::none());
        }
        (!self.stack.is_empty()).then(|| self.close(look, desk))
    }

    /// Answers a key that walks a list; `None` if it is not such a key.
    pub fn walk(
        &mut self,
        key: NamedKey,
        focus: Option<&Press>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Option<Task<Message>> {
        match (focus, key) {
            (Some(Press::Place), NamedKey::ArrowDown | NamedKey::ArrowUp) => return Some(self.next_place(look, desk)),
            (Some(Press::Show), NamedKey::ArrowDown | NamedKey::ArrowUp) => return Some(self.next_show(look, desk)),
            _ => {}
        }
        if let (Some(Press::InsideList | Press::InsideField), Some(Sheet::Inside(page))) = (focus, &self.sheet) {
            let height = look.em(inside::ROW);
            let at = step(key, self.inside_current, page.found.len(), self.inside_room / height)?;
            self.inside_current = Some(at);
            let to = listing::top_of(&inside::section(page), inside::heights(look), at);
            return Some(scrolled_to(INSIDE, &mut self.inside_offset, to, height, self.inside_room));
        }
        if !self.shows_list(look) {
            return None;
        }
        let total = self.listed.as_ref().map_or(0, |listed| listed.items.len());
        let heights = heights(look);
        let at = step(key, self.current, total, self.room / heights.row)?;
        self.current = Some(at);
        let top = listing::top_of(&self.days, heights, at);
        Some(scrolled_to(LIST, &mut self.offset, top, heights.row, self.room))
    }

    /// Answers a letter typed outside every field: U undoes the chosen entry, P puts back.
    pub fn letter(&mut self, text: &str, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        let item = self.listed.as_ref()?.items.get(self.current?)?;
        let press = match (text, item) {
            ("u" | "U", Item::Entry(_)) => item.undo()?,
            ("p" | "P", Item::Trashed(trashed)) => Press::PutBack(trashed.record.id),
            _ => return None,
        };
        Some(self.press(press, look, desk))
    }

    fn main_of(&self, at: usize) -> Option<Press> {
        self.listed.as_ref()?.items.get(at)?.main()
    }

    fn open_current(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match self.main_of(self.current.unwrap_or(0)) {
            Some(press) => self.press(press, look, desk),
            None => Action::Run(Task::none()),
        }
    }

    fn open_inside(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let Some(Sheet::Inside(page)) = &self.sheet else { return Action::Run(Task::none()) };
        let Some(row) = page.found.get(self.inside_current.unwrap_or(0)) else { return Action::Run(Task::none()) };
        let wish = inside::wish(page.n, row.record);
        self.press(Press::Open(wish), look, desk)
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Press> {
        let mut stops = Vec::new();
        if self.shows_list(look) {
            stops.extend(self.list_stops());
        }
        if !self.stack.is_empty() {
            stops.extend(self.sheet_stops());
        }
        stops
    }

    /// Whether the list can be seen: alone, or beside a sheet.
    fn shows_list(&self, look: &Look) -> bool {
        self.stack.is_empty() || is_wide(look)
    }

    fn ask_list(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.asked += 1;
        let (asked, tab, filter, lang) = (self.asked, self.tab, self.filter.clone(), look.lang);
        work::ask(
            desk,
            lang,
            move |desk| match tab {
                Tab::Done => desk.history(&filter, lang).map(|history| Listed {
                    items: history.entries.into_iter().map(Item::Entry).collect(),
                    places: history.places,
                    second: None,
                }),
                Tab::Copies => desk.copies(lang).map(|Copies { copies, second }| Listed {
                    items: copies.into_iter().map(Item::Copy).collect(),
                    second,
                    ..Listed::default()
                }),
                Tab::Trash => desk
                    .trash(lang)
                    .map(|all| Listed { items: all.into_iter().map(Item::Trashed).collect(), ..Listed::default() }),
                Tab::Log => desk
                    .logged_runs(lang)
                    .map(|all| Listed { items: all.into_iter().map(Item::Run).collect(), ..Listed::default() }),
            },
            move |answer| Message::ListRead(asked, Box::new(answer)),
        )
    }

    fn list_read(&mut self, answer: Answer<Listed>) {
        match answer {
            Ok(listed) => {
                self.days = lines::days(&listed.items);
                self.current = self.current.filter(|&at| at < listed.items.len());
                self.listed = Some(listed);
                self.trouble = None;
            }
            Err(error) => self.trouble = Some(error),
        }
    }

    fn ask_sheet(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.sheet_asked += 1;
        let Some(wish) = self.stack.last().cloned() else { return Task::none() };
        let (asked, lang, words, names) = (self.sheet_asked, look.lang, self.words.clone(), self.names);
        work::ask(
            desk,
            lang,
            move |desk| match wish {
                Wish::Entry(n) => Ok(desk.entry(n, lang)?.map(Sheet::Entry)),
                Wish::Undo(n) => desk.preview_undo(n, lang).map(Sheet::Undo).map(Some),
                Wish::Versions(record) => desk.versions(record, lang).map(Sheet::Versions).map(Some),
                Wish::Inside(copy, kind) => desk.look_inside(copy, kind, &words, lang).map(Sheet::Inside).map(Some),
                Wish::Restore(wish) => desk.preview_restore(&wish, lang).map(Sheet::Restore).map(Some),
                Wish::Log(run) => desk.run_log(run, names, lang).map(Sheet::Log).map(Some),
            },
            move |answer| Message::SheetRead(asked, Box::new(answer)),
        )
    }
}

fn did(answer: Answer<Deed>) -> Message {
    Message::Did(Box::new(answer))
}

/// Whether there is room for a sheet beside the list.
fn is_wide(look: &Look) -> bool {
    look.width / look.scale >= 1_080.0
}

/// Returns the heights of the list's parts at the person's text size.
fn heights(look: &Look) -> Heights {
    Heights { head: look.em(40.0), row: look.em(54.0) }
}

/// Where a key leads in a list of so many rows, of which so many can be seen.
fn step(key: NamedKey, at: Option<usize>, total: usize, seen: f32) -> Option<usize> {
    let last = total.checked_sub(1)?;
    let page = seen.max(2.0) as usize - 1;
    let to = match (key, at) {
        (NamedKey::ArrowDown, None) | (NamedKey::Home, _) => 0,
        (NamedKey::ArrowUp, None) | (NamedKey::End, _) => last,
        (NamedKey::ArrowDown, Some(at)) => at + 1,
        (NamedKey::ArrowUp, Some(at)) => at.saturating_sub(1),
        (NamedKey::PageDown, at) => at.unwrap_or(0) + page,
        (NamedKey::PageUp, at) => at.unwrap_or(0).saturating_sub(page),
        _ => return None,
    };
    Some(to.min(last))
}

/// Scrolls a list as little as it takes to show a row.
fn scrolled_to(list: &'static str, offset: &mut f32, top: f32, height: f32, room: f32) -> Task<Message> {
    if top < *offset {
        *offset = (top - height).max(0.0);
    } else if top + height > *offset + room {
        *offset = top + height - room;
    } else {
        return Task::none();
    }
    operation::scroll_to(list, AbsoluteOffset { x: 0.0, y: *offset })
}

/// What restoring a part of a copy is, in the manner that loses nothing.
fn restore(copy: i64, what: Part) -> Wish {
    Wish::Restore(RestoreWish { copy, what, manner: Manner::AddMissing })
}

/// The sheet an entry leads to.
fn sheet_of(id: EntryId) -> Wish {
    match id {
        EntryId::Act(n) => Wish::Entry(n),
        EntryId::Copy(n) => Wish::Inside(n, None),
    }
}
