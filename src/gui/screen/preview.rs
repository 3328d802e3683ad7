//! Preview: what will happen with a place, before anything is written. Only what is ticked is done.
//!
//! The list is read by window; what is remembered of 50,000 steps is their numbers and which are not ticked.

mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use iced::keyboard::key::Named;
use iced::widget::operation::{self, AbsoluteOffset};
use iced::{Element, Task};

use crate::gui::desk::preview::{PlanFilter, PlanGroup, PlanHead, PlanPart, PlanSection, StepRow};
use crate::gui::desk::{Answered, Desk, DeskError, PlaceId, Section};
use crate::gui::theme::Look;
use crate::gui::widget::list::{self, Heights};
use crate::gui::work::{self, Answer};
use crate::wording::Civil;

/// Names the list, which scrolls.
pub const LIST: &str = "preview-list-id";
/// Names this page's search field for the keyboard.
pub const SEARCH_FIELD: &str = "preview-search-id";

/// How many rows more than can be seen are read at a time, above and below.
const MARGIN: usize = 60;

/// What this page remembers between frames.
#[derive(Debug)]
pub struct Preview {
    place: Option<PlaceId>,
    head: Option<PlanHead>,
    /// Each step's mate, without which it is not done.
    mates: BTreeMap<usize, Vec<usize>>,
    filter: PlanFilter,
    index: Vec<PlanSection>,
    /// The index as the list's arithmetic wants it.
    sections: Vec<Section>,
    /// Counts the questions asked, so that a late answer to an old one is not taken for a new one.
    asked: u64,
    rows: Vec<StepRow>,
    rows_from: usize,
    rows_wanted: Range<usize>,
    offset: f32,
    room: f32,
    current: usize,
    unfolded: Option<usize>,
    unticked: BTreeSet<usize>,
    state: State,
    trouble: Option<DeskError>,
}

/// How far it is with a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Reading,
    Ready,
    /// There is none any more.
    Gone,
    /// A yes is on its way.
    Saying,
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The search field.
    Search,
    /// A part of the plan.
    Part(PlanPart),
    /// The list, whose rows the arrow keys walk.
    List,
    /// Write what is ticked.
    Write,
    /// Not yet.
    NotYet,
    /// Compare again.
    Again,
    /// Go to the open questions.
    Questions,
    /// Read once more.
    Retry,
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Press),
    /// Something was typed into the search field.
    Typed(String),
    /// The list was scrolled: how far, and how high its window is.
    Scrolled(f32, f32),
    /// A row's tick was pressed, by its place in the list.
    Tick(usize),
    /// A section's tick was pressed.
    TickSection(usize),
    /// A row was opened or closed.
    Unfold(usize),
    /// The plan has come.
    HeadRead(PlaceId, Box<Answer<Option<PlanHead>>>),
    /// The shape of the list has come.
    IndexRead(u64, Answer<Vec<PlanSection>>),
    /// Rows have come.
    RowsRead(u64, usize, Answer<Vec<StepRow>>),
    /// The yes was heard.
    Said(Box<Answer<Answered>>),
    /// It is compared again.
    Compared(Answer<()>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// The plan is approved: say so, and go home.
    Approved(Answered),
    /// Nothing now: go home.
    Leave,
    /// Go to the open questions.
    Review,
    /// Say what went wrong.
    Failed(DeskError),
}

impl Default for Preview {
    fn default() -> Self {
        Preview {
            place: None,
            head: None,
            mates: BTreeMap::new(),
            filter: PlanFilter::default(),
            index: Vec::new(),
            sections: Vec::new(),
            asked: 0,
            rows: Vec::new(),
            rows_from: 0,
            rows_wanted: 0..0,
            offset: 0.0,
            room: 600.0,
            current: 0,
            unfolded: None,
            unticked: BTreeSet::new(),
            state: State::Reading,
            trouble: None,
        }
    }
}

impl Preview {
    /// The place whose plan is shown.
    pub fn place(&self) -> Option<PlaceId> {
        self.place
    }

    /// Opens the plan of a place.
    pub fn open(&mut self, place: PlaceId, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let asked = self.asked;
        *self = Preview { place: Some(place), asked, ..Preview::default() };
        self.ask_head(look, desk)
    }

    /// Reads the plan again, because it may have changed.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.place.is_none() {
            self.state = State::Gone;
        }
        if self.state == State::Ready || self.state == State::Gone { self.ask_head(look, desk) } else { Task::none() }
    }

    /// Returns the numbers of the steps that are not ticked.
    pub fn unticked(&self) -> &BTreeSet<usize> {
        &self.unticked
    }

    /// Returns what is searched for.
    pub fn text(&self) -> &str {
        &self.filter.text
    }

    fn ask_head(&self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(place) = self.place else { return Task::none() };
        let lang = look.lang;
        let read = move |answer| Message::HeadRead(place, Box::new(answer));
        work::ask(desk, lang, move |desk| desk.plan(place, lang), read)
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Press(press) => return self.press(press, look, desk),
            Message::Typed(text) => {
                self.filter.text = text;
                self.relist(look, desk)
            }
            Message::Scrolled(offset, room) => {
                self.offset = offset;
                self.room = room;
                self.ask_rows(look, desk)
            }
            Message::Tick(at) => {
                self.tick(at);
                Task::none()
            }
            Message::TickSection(number) => {
                self.tick_section(number);
                Task::none()
            }
            Message::Unfold(at) => {
                self.current = at;
                self.unfolded = if self.unfolded == Some(at) { None } else { Some(at) };
                Task::none()
            }
            Message::HeadRead(place, answer) if Some(place) == self.place => self.head_read(*answer, look, desk),
            Message::IndexRead(asked, answer) if asked == self.asked => self.index_read(answer, look, desk),
            Message::RowsRead(asked, from, answer) if asked == self.asked => {
                match answer {
                    Ok(rows) => {
                        self.rows = rows;
                        self.rows_from = from;
                    }
                    Err(error) => self.trouble = Some(error),
                }
                Task::none()
            }
            Message::Said(answer) => {
                self.state = State::Ready;
                return match *answer {
                    Ok(answered) => Action::Approved(answered),
                    Err(error) => Action::Failed(error),
                };
            }
            Message::Compared(Ok(())) => return Action::Leave,
            Message::Compared(Err(error)) => return Action::Failed(error),
            Message::HeadRead(..) | Message::IndexRead(..) | Message::RowsRead(..) => Task::none(),
        };
        Action::Run(task)
    }

    fn press(&mut self, press: Press, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        Action::Run(match press {
            Press::Search => operation::focus(SEARCH_FIELD),
            Press::List => {
                let at = self.current;
                self.unfolded = if self.unfolded == Some(at) { None } else { Some(at) };
                Task::none()
            }
            Press::Part(part) => {
                self.filter.part = part;
                self.relist(look, desk)
            }
            Press::Write => self.write(look, desk),
            Press::NotYet => return Action::Leave,
            Press::Questions => return Action::Review,
            Press::Again => {
                let Some(place) = self.place else { return Action::Leave };
                let lang = look.lang;
                work::ask(desk, lang, move |desk| desk.compare_again(place, lang), Message::Compared)
            }
            Press::Retry => {
                self.trouble = None;
                self.ask_head(look, desk)
            }
        })
    }

    fn write(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let (Some(place), State::Ready) = (self.place, self.state) else { return Task::none() };
        if self.ticked() == 0 {
            return Task::none();
        }
        self.state = State::Saying;
        let (lang, except) = (look.lang, self.unticked.clone());
        let said = |answer| Message::Said(Box::new(answer));
        work::ask(desk, lang, move |desk| desk.approve(place, &except, lang), said)
    }

    fn head_read(&mut self, answer: Answer<Option<PlanHead>>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match answer {
            Ok(Some(head)) => {
                let moved = self.head.as_ref().is_none_or(|old| (old.since, &old.steps) != (head.since, &head.steps));
                if moved {
                    self.unticked = head.unticked.clone();
                    self.unfolded = None;
                }
                self.mates = head.mates.iter().flat_map(|couple| couple.iter().map(|n| (*n, couple.clone()))).collect();
                self.head = Some(head);
                if self.state != State::Saying {
                    self.state = State::Ready;
                }
                self.relist_keeping_place(look, desk)
            }
            Ok(None) => {
                self.state = State::Gone;
                Task::none()
            }
            Err(error) => {
                self.trouble = Some(error);
                Task::none()
            }
        }
    }

    fn relist(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.offset = 0.0;
        self.current = 0;
        self.unfolded = None;
        let up = operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: 0.0 });
        Task::batch([up, self.relist_keeping_place(look, desk)])
    }

    fn relist_keeping_place(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(place) = self.place else { return Task::none() };
        self.asked += 1;
        self.rows_wanted = 0..0;
        let (asked, filter, lang) = (self.asked, self.filter.clone(), look.lang);
        let read = move |answer| Message::IndexRead(asked, answer);
        work::ask(desk, lang, move |desk| desk.plan_index(place, &filter, lang), read)
    }

    fn index_read(&mut self, answer: Answer<Vec<PlanSection>>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match answer {
            Ok(index) => {
                // The label only says that there is a head; its words are the view's.
                let section = |section: &PlanSection| Section { label: "·".to_owned(), count: section.steps.len() };
                self.sections = index.iter().map(section).collect();
                self.index = index;
                self.current = self.current.min(self.total().saturating_sub(1));
                self.ask_rows(look, desk)
            }
            Err(error) => {
                self.trouble = Some(error);
                Task::none()
            }
        }
    }

    fn ask_rows(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(place) = self.place else { return Task::none() };
        let seen = list::rows(&list::seen(&self.sections, heights(look), self.offset, self.room).slots);
        if seen.is_empty() || (self.rows_wanted.start <= seen.start && seen.end <= self.rows_wanted.end) {
            return Task::none();
        }
        let range = seen.start.saturating_sub(MARGIN)..(seen.end + MARGIN).min(self.total());
        self.rows_wanted = range.clone();
        let (asked, filter, lang, from) = (self.asked, self.filter.clone(), look.lang, range.start);
        let read = move |answer| Message::RowsRead(asked, from, answer);
        work::ask(desk, lang, move |desk| desk.plan_rows(place, &filter, range, lang), read)
    }

    fn total(&self) -> usize {
        self.sections.iter().map(|section| section.count).sum()
    }

    /// The number and the group of the step at a place of the list.
    fn step_at(&self, at: usize) -> Option<(usize, PlanGroup)> {
        let mut first = 0;
        for section in &self.index {
            if let Some(n) = at.checked_sub(first).and_then(|at| section.steps.get(at)) {
                return Some((*n, section.group));
            }
            first += section.steps.len();
        }
        None
    }

    fn row_at(&self, at: usize) -> Option<&StepRow> {
        at.checked_sub(self.rows_from).and_then(|at| self.rows.get(at))
    }

    fn tick(&mut self, at: usize) {
        let Some((n, group)) = self.step_at(at) else { return };
        self.current = at;
        if group.can_be_ticked() {
            let tick = self.unticked.contains(&n);
            self.set(n, tick);
        }
    }

    /// Ticks or unticks a step and what belongs to it.
    fn set(&mut self, n: usize, tick: bool) {
        let alone = vec![n];
        for n in self.mates.get(&n).unwrap_or(&alone).clone() {
            if tick {
                self.unticked.remove(&n);
            } else {
                self.unticked.insert(n);
            }
        }
    }

    fn tick_section(&mut self, number: usize) {
        let Some(section) = self.index.get(number).filter(|section| section.group.can_be_ticked()) else { return };
        let steps = section.steps.clone();
        let tick = steps.iter().any(|n| self.unticked.contains(n));
        steps.into_iter().for_each(|n| self.set(n, tick));
    }

    /// Ticks everything that is listed, or unticks it if it is ticked already.
    pub fn tick_everything(&mut self) {
        let steps =
            || self.index.iter().filter(|section| section.group.can_be_ticked()).flat_map(|section| &section.steps);
        let tick = steps().any(|n| self.unticked.contains(n));
        let all: Vec<usize> = steps().copied().collect();
        all.into_iter().for_each(|n| self.set(n, tick));
    }

    /// How many steps can be ticked, of the whole plan.
    fn tickable(&self) -> usize {
        self.head.as_ref().map_or(0, |head| head.steps.iter().map(|(_, n)| n).sum())
    }

    /// How many steps are ticked, of the whole plan.
    fn ticked(&self) -> usize {
        self.tickable().saturating_sub(self.unticked.len())
    }

    /// Answers a key that walks the list; `None` if it is not such a key.
    pub fn walk(&mut self, key: Named, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        let last = self.total().checked_sub(1)?;
        let page = (self.room / heights(look).row).max(2.0) as usize - 1;
        let at = self.current;
        let to = match key {
            Named::ArrowDown => at + 1,
            Named::ArrowUp => at.saturating_sub(1),
            Named::Home => 0,
            Named::End => last,
            Named::PageDown => at + page,
            Named::PageUp => at.saturating_sub(page),
            Named::ArrowRight => {
                self.unfolded = Some(at);
                at
            }
            Named::ArrowLeft => {
                self.unfolded = None;
                at
            }
            _ => return None,
        };
        self.current = to.min(last);
        Some(self.bring_into_view(look, desk))
    }

    /// Ticks the step the keyboard is at.
    pub fn space(&mut self) {
        self.tick(self.current);
    }

    fn bring_into_view(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let heights = heights(look);
        let mut top = list::top_of(&self.sections, heights, self.current);
        if self.unfolded.is_some_and(|open| open < self.current) {
            top += self.extra(look);
        }
        let head = if self.current == 0 { heights.head } else { 0.0 };
        let own = if self.unfolded == Some(self.current) { self.extra(look) } else { 0.0 };
        let offset = if top - head < self.offset {
            top - head
        } else if top + heights.row + own > self.offset + self.room {
            top + heights.row + own - self.room
        } else {
            return Task::none();
        };
        self.offset = offset.max(0.0);
        let scroll = operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: self.offset });
        Task::batch([scroll, self.ask_rows(look, desk)])
    }

    /// Goes one step back: closes what is open, forgets what is searched for; tells whether there was such a step.
    pub fn escape(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        if self.unfolded.take().is_some() {
            return Some(Task::none());
        }
        if self.filter.text.is_empty() {
            return None;
        }
        self.filter.text.clear();
        Some(self.relist(look, desk))
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self) -> Vec<Press> {
        if self.trouble.is_some() {
            return vec![Press::Retry];
        }
        let Some(head) = self.head.as_ref().filter(|_| self.state != State::Gone) else { return vec![Press::NotYet] };
        let mut stops = Vec::new();
        if self.total() > 0 {
            stops.push(Press::List);
        }
        if head.questions > 0 {
            stops.push(Press::Questions);
        }
        stops.extend([Press::Again, Press::NotYet, Press::Write, Press::Search]);
        stops.extend(rows::parts(head).map(Press::Part));
        stops
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, now: Civil, focus: Option<Press>) -> Element<'a, Message> {
        match (&self.trouble, &self.head, self.state) {
            (Some(trouble), ..) => rows::failed(look, trouble, focus),
            (None, _, State::Gone) => rows::gone(look, focus),
            (None, Some(head), _) => self.page(look, head, now, focus),
            (None, None, _) => rows::loading(look),
        }
    }
}

/// Returns the heights of the list's parts at the person's text size.
fn heights(look: &Look) -> Heights {
    Heights { head: look.em(40.0), row: look.em(42.0) }
}
