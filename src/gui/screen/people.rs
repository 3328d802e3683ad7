//! People: a list of everyone beside one person's page. The list is read by window; nobody's page is kept but the one shown.

mod page;
mod rows;

use std::ops::Range;
use std::sync::Arc;

use iced::widget::image::Handle;
use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Task, keyboard::key::Named};

use crate::gui::desk::{Desk, DeskError, PeopleFilter, PeopleIndex, PersonId, PersonPage, PersonRow};
use crate::gui::theme::Look;
use crate::gui::widget::avatar::Size;
use crate::gui::widget::list::{self, Heights};
use crate::gui::widget::photo;
use crate::gui::work::{self, Answer, Reading};

/// Names the list, which scrolls.
pub const LIST: &str = "people-list-id";
/// Names this page's search field for the keyboard.
pub const SEARCH_FIELD: &str = "people-search-id";

/// How many rows more than can be seen are read at a time, above and below.
const MARGIN: usize = 60;

/// What this page remembers between frames.
#[derive(Debug)]
pub struct People {
    filter: PeopleFilter,
    index: Option<PeopleIndex>,
    /// Counts the questions asked, so that a late answer to an old one is not taken for a new one.
    asked: u64,
    rows: Vec<Shown>,
    /// The number of the first of `rows` in the whole list.
    rows_from: usize,
    rows_wanted: Range<usize>,
    offset: f32,
    room: f32,
    current: Option<usize>,
    person: Option<Person>,
    pane: Pane,
    trouble: Option<DeskError>,
    refreshing: Reading,
    /// Who stays chosen although rows before them came or went.
    keep: Option<PersonId>,
}

/// A row and its face, ready to draw.
#[derive(Debug, Clone)]
pub struct Shown {
    /// What the desk said.
    pub row: PersonRow,
    /// The photo, small and round.
    pub face: Option<Handle>,
}

/// A person's page and its face, ready to draw.
#[derive(Debug, Clone)]
pub struct Person {
    /// What the desk said.
    pub page: PersonPage,
    /// The photo, round.
    pub face: Option<Handle>,
}

/// Which of the two is shown where there is room for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pane {
    List,
    Person,
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The search field.
    Search,
    /// The list, whose rows the arrow keys walk.
    List,
    /// Back to the list, where there is room for one column.
    Back,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed into a search field.
    Typed(String),
    /// The list was scrolled: how far, and how high its window is.
    Scrolled(f32, f32),
    /// A row was chosen.
    Choose(usize),
    /// A letter was chosen, by the number of its section.
    Jump(usize),
    /// Go back to the list.
    Back,
    /// Ask again after something could not be read.
    Retry,
    /// The shape of the list has come.
    IndexRead(u64, Answer<PeopleIndex>),
    /// Rows have come.
    RowsRead(u64, usize, Answer<Vec<Shown>>),
    /// A person's page has come.
    PersonRead(PersonId, Box<Answer<Option<Person>>>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
}

impl Default for People {
    fn default() -> Self {
        People {
            filter: PeopleFilter::default(),
            index: None,
            asked: 0,
            rows: Vec::new(),
            rows_from: 0,
            rows_wanted: 0..0,
            offset: 0.0,
            room: 700.0,
            current: None,
            person: None,
            pane: Pane::List,
            trouble: None,
            refreshing: Reading::Idle,
            keep: None,
        }
    }
}

impl People {
    /// Reads what is to be shown, if it was not read yet.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.index.is_some() { Task::none() } else { self.ask_index(look, desk) }
    }

    /// Reads everything again, because it may have changed. Whoever is chosen stays so.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.index.is_none() || !self.refreshing.wanted() {
            return Task::none();
        }
        self.keep = self.shown();
        let person = self.keep.map_or_else(Task::none, |id| ask_person(look, desk, id));
        Task::batch([self.ask_index(look, desk), person])
    }

    /// Returns what is searched for.
    pub fn text(&self) -> &str {
        &self.filter.text
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Typed(text) => self.search(text, look, desk),
            Message::Scrolled(offset, room) => {
                self.offset = offset;
                self.room = room;
                self.ask_rows(look, desk)
            }
            Message::Choose(index) => {
                self.pane = Pane::Person;
                self.choose(index, look, desk)
            }
            Message::Jump(section) => self.jump(section, look, desk),
            Message::Back => {
                self.pane = Pane::List;
                Task::none()
            }
            Message::Retry => self.ask_index(look, desk),
            Message::IndexRead(asked, answer) if asked == self.asked => self.index_read(answer, look, desk),
            Message::RowsRead(asked, from, answer) if asked == self.asked => self.rows_read(from, answer, look, desk),
            Message::PersonRead(id, answer) => {
                self.person_read(id, *answer);
                Task::none()
            }
            Message::IndexRead(..) | Message::RowsRead(..) => return Action::None,
        };
        Action::Run(task)
    }

    /// Answers a key that walks the list; `None` if it is not such a key.
    pub fn walk(&mut self, key: Named, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        let total = self.total();
        let last = total.checked_sub(1)?;
        let page = (self.room / heights(look).row).max(2.0) as usize - 1;
        let to = match (key, self.current) {
            (Named::ArrowDown, None) | (Named::Home, _) => 0,
            (Named::ArrowUp, None) | (Named::End, _) => last,
            (Named::ArrowDown, Some(at)) => at + 1,
            (Named::ArrowUp, Some(at)) => at.saturating_sub(1),
            (Named::PageDown, at) => at.unwrap_or(0) + page,
            (Named::PageUp, at) => at.unwrap_or(0).saturating_sub(page),
            _ => return None,
        };
        Some(self.choose(to.min(last), look, desk))
    }

    /// Shows the chosen person where there is room for one column only.
    pub fn open(&mut self) {
        if self.current.is_some() {
            self.pane = Pane::Person;
        }
    }

    /// Goes one step back: from a person to the list, from a search to everyone. Tells whether there was such a step.
    pub fn escape(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        if look.is_narrow() && self.pane == Pane::Person {
            self.pane = Pane::List;
            return Some(Task::none());
        }
        (!self.filter.text.is_empty()).then(|| self.search(String::new(), look, desk))
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        if look.is_narrow() && self.pane == Pane::Person {
            return vec![Stop::Back];
        }
        let mut stops = vec![Stop::Search];
        if self.total() > 0 {
            stops.push(Stop::List);
        }
        stops
    }

    /// Returns the chosen person's number, once their page is there.
    pub fn shown(&self) -> Option<PersonId> {
        self.person.as_ref().map(|person| person.page.id)
    }

    fn total(&self) -> usize {
        self.index.as_ref().map_or(0, PeopleIndex::total)
    }

    fn search(&mut self, text: String, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.filter.text = text;
        self.current = None;
        self.keep = None;
        self.pane = Pane::List;
        self.offset = 0.0;
        let up = operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: 0.0 });
        Task::batch([up, self.ask_index(look, desk)])
    }

    fn ask_index(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.asked += 1;
        self.rows_wanted = 0..0;
        let (asked, filter, lang) = (self.asked, self.filter.clone(), look.lang);
        work::ask(desk, lang, move |desk| desk.people_index(&filter, lang), move |a| Message::IndexRead(asked, a))
    }

    fn index_read(&mut self, answer: Answer<PeopleIndex>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let again = self.refreshing.answered();
        let rows = self.take_index(answer, look, desk);
        if again { Task::batch([rows, self.refresh(look, desk)]) } else { rows }
    }

    fn take_index(&mut self, answer: Answer<PeopleIndex>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match answer {
            Ok(index) => {
                let total = index.total();
                self.trouble = None;
                self.index = Some(index);
                self.current = self.current.filter(|&at| at < total);
                if total == 0 {
                    self.rows.clear();
                    self.person = None;
                } else if self.current.is_none() && !look.is_narrow() {
                    self.current = Some(0);
                }
                self.ask_rows(look, desk)
            }
            Err(error) => {
                self.trouble = Some(error);
                Task::none()
            }
        }
    }

    /// Asks for rows around what can be seen, unless they are here or on their way.
    fn ask_rows(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(index) = &self.index else { return Task::none() };
        let seen = list::rows(&list::seen(&index.sections, heights(look), self.offset, self.room).slots);
        if seen.is_empty() || (self.rows_wanted.start <= seen.start && seen.end <= self.rows_wanted.end) {
            return Task::none();
        }
        let range = seen.start.saturating_sub(MARGIN)..(seen.end + MARGIN).min(index.total());
        self.rows_wanted = range.clone();
        let (asked, filter, lang, from) = (self.asked, self.filter.clone(), look.lang, range.start);
        let side = face_side(look, Size::Row);
        work::ask(
            desk,
            lang,
            move |desk| {
                let rows = desk.people_rows(&filter, lang, range)?;
                Ok(rows.into_iter().map(|row| Shown { face: face(&row.photo, side), row }).collect())
            },
            move |answer| Message::RowsRead(asked, from, answer),
        )
    }

    fn rows_read(
        &mut self,
        from: usize,
        answer: Answer<Vec<Shown>>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Task<Message> {
        match answer {
            Ok(rows) => {
                self.rows = rows;
                self.rows_from = from;
                let kept = self.keep.take();
                if let Some(at) = self.rows.iter().position(|shown| Some(shown.row.id) == kept) {
                    self.current = Some(from + at);
                }
                self.show_current(look, desk)
            }
            Err(error) => {
                self.trouble = Some(error);
                Task::none()
            }
        }
    }

    fn choose(&mut self, index: usize, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.current = Some(index);
        Task::batch([self.bring_into_view(index, look, desk), self.show_current(look, desk)])
    }

    fn bring_into_view(&mut self, at: usize, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(index) = &self.index else { return Task::none() };
        let heights = heights(look);
        let top = list::top_of(&index.sections, heights, at);
        let head = if at == 0 { heights.head } else { 0.0 };
        let offset = if top - head < self.offset {
            top - head
        } else if top + heights.row > self.offset + self.room {
            top + heights.row - self.room
        } else {
            return Task::none();
        };
        self.offset = offset.max(0.0);
        let scroll = operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: self.offset });
        Task::batch([scroll, self.ask_rows(look, desk)])
    }

    fn jump(&mut self, section: usize, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(index) = &self.index else { return Task::none() };
        let heights = heights(look);
        let above = list::total(index.sections.get(..section).unwrap_or_default(), heights);
        self.offset = above.min((list::total(&index.sections, heights) - self.room).max(0.0));
        let scroll = operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: self.offset });
        Task::batch([scroll, self.ask_rows(look, desk)])
    }

    /// Asks for the page of whoever is chosen, if it is not the one shown.
    fn show_current(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let row = self.current.and_then(|at| at.checked_sub(self.rows_from)).and_then(|at| self.rows.get(at));
        match row {
            Some(shown) if self.shown() != Some(shown.row.id) => ask_person(look, desk, shown.row.id),
            _ => Task::none(),
        }
    }

    fn person_read(&mut self, id: PersonId, answer: Answer<Option<Person>>) {
        let row = self.current.and_then(|at| at.checked_sub(self.rows_from)).and_then(|at| self.rows.get(at));
        let still_wanted = row.is_none_or(|shown| shown.row.id == id);
        match answer {
            Ok(person) if still_wanted => self.person = person,
            Ok(_) => {}
            Err(error) => self.trouble = Some(error),
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, now: crate::wording::Civil, focus: Option<Stop>) -> Element<'a, Message> {
        if look.is_narrow() {
            return match (self.pane, &self.person) {
                (Pane::Person, Some(person)) => page::view(look, person, now, Some(focus == Some(Stop::Back))),
                _ => self.list(look, focus),
            };
        }
        let detail = match &self.person {
            Some(person) => page::view(look, person, now, None),
            None => page::nobody(look, self.total()),
        };
        rows::beside(look, self.list(look, focus), detail)
    }
}

/// Returns the heights of the list's parts at the person's text size.
fn heights(look: &Look) -> Heights {
    Heights { head: look.em(27.0), row: look.em(44.0) }
}

fn ask_person(look: &Look, desk: &Arc<dyn Desk>, id: PersonId) -> Task<Message> {
    let lang = look.lang;
    let side = face_side(look, Size::Page);
    work::ask(
        desk,
        lang,
        move |desk| Ok(desk.person(id, lang)?.map(|page| Person { face: face(&page.photo, side), page })),
        move |answer| Message::PersonRead(id, Box::new(answer)),
    )
}

/// Twice the size it is drawn at, for screens with small pixels.
fn face_side(look: &Look, size: Size) -> u32 {
    (look.em(size.diameter()) * 2.0).round() as u32
}

fn face(photo: &Option<Arc<[u8]>>, side: u32) -> Option<Handle> {
    photo.as_deref().and_then(|bytes| photo::round(bytes, side))
}
