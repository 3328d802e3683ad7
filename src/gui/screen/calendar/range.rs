//! Which days are shown, turning to others, and reading what takes place then.

use std::sync::Arc;

use iced::Task;
use iced::widget::operation::{self, AbsoluteOffset};

use super::{Action, Calendar, Editor, Field, HOURS, Message, Opens, Stop, View, WEEKS, layout, month, week};
use crate::gui::desk::Desk;
use crate::gui::desk::diary::{Diary, EventPage, EventRef};
use crate::gui::theme::Look;
use crate::gui::work::{self, Answer};
use crate::pim::{Date, Local};

impl Calendar {
    pub(super) fn today(&self) -> Option<Date> {
        self.diary.as_ref().map(|diary| diary.now.date())
    }

    /// The days a view shows around a day.
    pub(super) fn days(&self, day: Date, look: &Look) -> (Date, Date) {
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

    pub(super) fn ask(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
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

    pub(super) fn read(&mut self, answer: Answer<(Date, Diary)>, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
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

    pub(super) fn ask_page(&self, which: EventRef, opens: Opens, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let lang = look.lang;
        work::ask(
            desk,
            lang,
            move |desk| desk.event(which, lang),
            move |answer| Message::PageRead(which, opens, Box::new(answer)),
        )
    }

    pub(super) fn page_read(
        &mut self,
        which: EventRef,
        opens: Opens,
        answer: Answer<Option<EventPage>>,
        look: &Look,
    ) -> Action {
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
            Err(error) => self.toasts.say(error.to_string()),
        }
        Action::Run(Task::none())
    }

    pub(super) fn turn(&mut self, pages: i32, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
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

    pub(super) fn go_to_today(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.chosen = None;
        self.card = None;
        match self.today() {
            Some(today) => self.go_to(today, look, desk),
            None => Task::none(),
        }
    }

    pub(super) fn go_to(&mut self, day: Date, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.day = Some(day);
        let shown = self.scroll_to_week(look);
        if self.range == Some(self.days(day, look)) { shown } else { Task::batch([shown, self.ask(look, desk)]) }
    }

    pub(super) fn show(&mut self, view: View, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        self.view = view;
        self.card = None;
        let scroll = Task::batch([self.scroll_to_morning(look), self.scroll_to_week(look)]);
        Task::batch([scroll, self.ask(look, desk)])
    }

    pub(super) fn scroll_to_morning(&self, look: &Look) -> Task<Message> {
        if !matches!(self.view, View::Day | View::Week) {
            return Task::none();
        }
        let y = look.em(week::HOUR) * 7.75;
        operation::scroll_to(HOURS, AbsoluteOffset { x: 0.0, y })
    }

    /// Brings the week of the day into view, with the one before it, where a month has no room for all of them.
    pub(super) fn scroll_to_week(&self, look: &Look) -> Task<Message> {
        let Some(day) = self.day.filter(|_| self.view == View::Month) else { return Task::none() };
        let first = layout::month_page(day, look.first_day);
        let week = usize::try_from(first.days_until(day) / 7).unwrap_or(0);
        let y = month::top_of(look, week.saturating_sub(1));
        operation::scroll_to(WEEKS, AbsoluteOffset { x: 0.0, y })
    }

    /// Brings an hour into view.
    pub(super) fn scroll_to(&self, start: Local, look: &Look) -> Task<Message> {
        if !matches!(self.view, View::Day | View::Week) {
            return Task::none();
        }
        let y = look.em(week::HOUR) * (start.hour() as f32 - 2.0).max(0.0);
        operation::scroll_to(HOURS, AbsoluteOffset { x: 0.0, y })
    }
}
