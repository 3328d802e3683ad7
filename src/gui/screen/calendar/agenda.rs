//! The events of a month, one after the other, with the card of the chosen one beside them.

use iced::widget::{button, center, column, container, row, scrollable};
use iced::{Element, Fill, padding};

use super::{Calendar, Message, Stop, View, card, words};
use crate::gui::desk::diary::DiaryEntry;
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, style};
use crate::gui::widget::control::{hairline, tag};
use crate::gui::widget::ring::{Focused, inner_ring};
use crate::pim::Date;
use crate::wording::diary as said;

/// Names the list, which scrolls.
pub const LIST: &str = "calendar-list-id";

impl Calendar {
    pub(super) fn agenda<'a>(&'a self, look: &Look, focused: bool, focus: Option<Stop>) -> Element<'a, Message> {
        let Some(day) = self.day else { return column![].into() };
        let mut rows = column![];
        let mut before = None;
        let (from, until) = self.days(day, look);
        for entry in self.entries() {
            // What began before the month is shown on its first day.
            let date = entry.start.date().max(from);
            if date >= until {
                continue;
            }
            if before != Some(date) {
                rows = rows.push(self.day_head(look, date, before.is_none()));
                before = Some(date);
            }
            rows = rows.push(self.agenda_row(look, entry, focused));
        }
        if before.is_none() {
            return empty(look, self.view, said::month(look.lang, day));
        }
        let list = scrollable(container(rows).padding(padding::right(14)).max_width(1_040))
            .id(LIST)
            .width(Fill)
            .height(Fill)
            .direction(scrollable::Direction::Vertical(style::scroll_bar()))
            .style(style::scroll(look));
        match self.card.as_ref().filter(|_| self.editor.is_none()) {
            None => list.into(),
            Some(page) => {
                let t = look.tokens;
                let card = container(self.card(look, page, focus)).style(style::framed(t.card, t.rim, style::CARD));
                if look.is_narrow() {
                    return column![container(card).width(Fill), list].spacing(12).into();
                }
                row![list, container(card).width(look.em(card::WIDTH + 24.0))].spacing(16).into()
            }
        }
    }

    fn day_head<'a>(&self, look: &Look, date: Date, first: bool) -> Element<'a, Message> {
        let t = look.tokens;
        let name = look.heading(said::capital(&said::near_date(look.lang, date)));
        let is_today = self.today() == Some(date);
        let today = is_today.then(|| {
            let colors = crate::gui::theme::tokens::Pair { ink: t.accent, wash: t.accent_wash };
            tag(look, icon::CALENDAR_DAYS, look.say("calendar-today-word", &[]), colors)
        });
        let line = row![name].push(today).spacing(10).align_y(iced::Center);
        let above = if first { 0 } else { 18 };
        column![container(line).padding(padding::top(above).bottom(6)), hairline(t.line)].into()
    }

    fn agenda_row<'a>(&self, look: &Look, entry: &'a DiaryEntry, focused: bool) -> Element<'a, Message> {
        let t = look.tokens;
        let chosen = self.chosen == Some(entry.which);
        let hours = look.small(words::hours(look, entry));
        let title = if entry.title.is_empty() { look.say("calendar-untitled", &[]) } else { entry.title.clone() };
        let title = look.body_m(title).color(if chosen { t.accent } else { t.ink });
        let place = (!entry.place.trim().is_empty()).then(|| look.small(entry.place.as_str()));
        let repeats = entry.which.at.map(|_| look.icon(icon::REPEAT, 14.0, t.ink3));
        let tile = self.letter_tile(look, &entry.calendar);
        let content: Element<'a, Message> = if look.is_tight() {
            row![tile, column![title, hours].push(place).width(Fill)].push(repeats).spacing(12).into()
        } else {
            let hours = container(hours).width(look.em(116.0));
            let words = column![title].push(place).width(Fill);
            row![tile, hours, words].push(repeats).spacing(12).align_y(iced::Center).into()
        };
        let face = button(content)
            .width(Fill)
            .padding(padding::horizontal(10).vertical(8))
            .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
            .on_press(Message::Choose(entry.which));
        inner_ring(face, Focused::when(chosen && focused), t.accent, style::ROW)
    }
}

/// What stands there while nothing does.
pub(super) fn empty<'a>(look: &Look, _view: View, month: String) -> Element<'a, Message> {
    center(
        column![
            look.icon(icon::CALENDAR_DAYS, 40.0, look.tokens.ink3),
            look.title(look.say("calendar-empty", &[("month", month.into())])),
            look.aside(look.say("calendar-empty-aside", &[])).center(),
        ]
        .spacing(10)
        .align_x(iced::Center)
        .max_width(look.em(460.0)),
    )
    .into()
}
