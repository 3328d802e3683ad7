//! Search and the list: what is found, which rows of it are here, and who is chosen. The list is read by window.

use std::sync::Arc;

use iced::Task;
use iced::keyboard::key::Named;
use iced::widget::image::Handle;
use iced::widget::operation::{self, AbsoluteOffset};

use super::{LIST, Message, Pane, People};
use crate::gui::desk::{Desk, PeopleIndex, PersonId, PersonPage, PersonRow};
use crate::gui::theme::Look;
use crate::gui::widget::avatar::Size;
use crate::gui::widget::list::{self, Heights};
use crate::gui::widget::photo;
use crate::gui::work::{self, Answer};
use crate::wording::Lang;

/// How many rows more than can be seen are read at a time, above and below.
const MARGIN: usize = 60;

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

/// What a search found, ready to draw: one answer, and so one picture.
#[derive(Debug, Clone)]
pub struct Found {
    index: PeopleIndex,
    rows: Vec<Shown>,
    first: Option<Person>,
}

impl People {
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

    pub(super) fn search(&mut self, text: String, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.filter.text = text;
        self.keep = None;
        self.pane = Pane::List;
        self.searching = true;
        self.ask_found(look, desk)
    }

    /// Asks for everything a search shows at once; until it comes, what was found before stays.
    fn ask_found(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.asked += 1;
        let (asked, filter, lang) = (self.asked, self.filter.clone(), look.lang);
        let rows = (self.room / heights(look).row).ceil() as usize + 1;
        let (row_side, page_side) = (face_side(look, Size::Row), face_side(look, Size::Page));
        let alone = look.is_narrow();
        work::ask(
            desk,
            lang,
            move |desk| {
                let index = desk.people_index(&filter, lang)?;
                let rows = desk.people_rows(&filter, lang, 0..rows.min(index.total()))?;
                let first = rows.first().filter(|_| !alone).map(|row| read_person(desk, lang, row.id, page_side));
                let rows = rows.into_iter().map(|row| Shown { face: face(&row.photo, row_side), row }).collect();
                Ok(Found { index, rows, first: first.transpose()?.flatten() })
            },
            move |answer| Message::Found(asked, Box::new(answer)),
        )
    }

    pub(super) fn found(&mut self, answer: Answer<Found>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let again = self.refreshing.answered();
        self.searching = false;
        match answer {
            Ok(found) => {
                self.trouble = None;
                self.rows_wanted = 0..found.rows.len();
                self.current = found.first.is_some().then_some(0);
                self.person = found.first;
                (self.index, self.rows, self.rows_from) = (Some(found.index), found.rows, 0);
            }
            Err(error) => self.trouble = Some(error),
        }
        let up = self.scroll_to(0.0);
        if again { Task::batch([up, self.refresh(look, desk)]) } else { up }
    }

    pub(super) fn ask_index(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.searching {
            return self.ask_found(look, desk);
        }
        self.asked += 1;
        self.rows_wanted = 0..0;
        let (asked, filter, lang) = (self.asked, self.filter.clone(), look.lang);
        work::ask(desk, lang, move |desk| desk.people_index(&filter, lang), move |a| Message::IndexRead(asked, a))
    }

    pub(super) fn index_read(
        &mut self,
        answer: Answer<PeopleIndex>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Task<Message> {
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
    pub(super) fn ask_rows(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        // Rows of a search belong to its own shape of the list.
        let Some(index) = self.index.as_ref().filter(|_| !self.searching) else { return Task::none() };
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

    pub(super) fn rows_read(
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

    pub(super) fn choose(&mut self, index: usize, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
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
        Task::batch([self.scroll_to(offset.max(0.0)), self.ask_rows(look, desk)])
    }

    pub(super) fn jump(&mut self, section: usize, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(index) = &self.index else { return Task::none() };
        let heights = heights(look);
        let above = list::total(index.sections.get(..section).unwrap_or_default(), heights);
        let last = (list::total(&index.sections, heights) - self.room).max(0.0);
        Task::batch([self.scroll_to(above.min(last)), self.ask_rows(look, desk)])
    }

    fn scroll_to(&mut self, offset: f32) -> Task<Message> {
        self.offset = offset;
        operation::scroll_to(LIST, AbsoluteOffset { x: 0.0, y: offset })
    }

    /// The row of whoever is chosen, if it is here.
    fn current_row(&self) -> Option<&Shown> {
        self.rows.get(self.current?.checked_sub(self.rows_from)?)
    }

    /// Asks for the page of whoever is chosen, if it is not the one shown.
    fn show_current(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match self.current_row() {
            Some(shown) if self.shown() != Some(shown.row.id) => ask_person(look, desk, shown.row.id),
            _ => Task::none(),
        }
    }

    pub(super) fn person_read(&mut self, id: PersonId, answer: Answer<Option<Person>>) {
        let still_wanted = self.current_row().is_none_or(|shown| shown.row.id == id);
        match answer {
            Ok(person) if still_wanted => self.person = person,
            Ok(_) => {}
            Err(error) => self.trouble = Some(error),
        }
    }
}

/// Returns the heights of the list's parts at the person's text size.
pub(super) fn heights(look: &Look) -> Heights {
    Heights { head: look.em(27.0), row: look.em(44.0) }
}

pub(super) fn ask_person(look: &Look, desk: &Arc<dyn Desk>, id: PersonId) -> Task<Message> {
    let lang = look.lang;
    let side = face_side(look, Size::Page);
    work::ask(
        desk,
        lang,
        move |desk| read_person(desk, lang, id, side),
        move |answer| Message::PersonRead(id, Box::new(answer)),
    )
}

fn read_person(desk: &dyn Desk, lang: Lang, id: PersonId, side: u32) -> Answer<Option<Person>> {
    Ok(desk.person(id, lang)?.map(|page| Person { face: face(&page.photo, side), page }))
}

/// Twice the size it is drawn at, for screens with small pixels.
pub(super) fn face_side(look: &Look, size: Size) -> u32 {
    (look.em(size.diameter()) * 2.0).round() as u32
}

pub(super) fn face(photo: &Option<Arc<[u8]>>, side: u32) -> Option<Handle> {
    photo.as_deref().and_then(|bytes| photo::round(bytes, side))
}
