//! The events of a month, one after the other, with the card of the chosen one beside them.

use iced::widget::text::Wrapping;
use iced::widget::{button, center, column, container, row, space};
use iced::{Element, Fill, padding};

use super::{Calendar, Message, Stop, card, words};
use crate::gui::desk::diary::DiaryEntry;
use crate::gui::icon;
use crate::gui::theme::style::Chosen;
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, style};
use crate::gui::widget::control::{hairline, tag};
use crate::gui::widget::long::Long;
use crate::gui::widget::ring::{Focused, inner_ring};
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::short;
use crate::pim::Date;
use crate::wording::diary as said;

/// Names the list, which scrolls.
pub const LIST: &str = "calendar-list-id";
/// Room above the name of a day.
const ABOVE: f32 = 18.0;
/// Width of an event's hours.
const HOURS: f32 = 116.0;
/// Width of a calendar's letter.
const TILE: f32 = 24.0;

impl Calendar {
    pub(super) fn agenda<'a>(&'a self, look: &Look, focused: bool, focus: Option<Stop>) -> Element<'a, Message> {
        let Some(day) = self.day else { return column![].into() };
        let lines = self.agenda_lines(self.days(day, look));
        if lines.is_empty() {
            return empty(look, said::month(look.lang, day));
        }
        let own = *look;
        let heights: Vec<f32> = lines.iter().map(|line| line.height(look)).collect();
        let chosen = |line: &Line<'_>| matches!(line, Line::Event(entry) if self.chosen == Some(entry.which));
        let at = lines.iter().position(chosen).filter(|_| focused);
        let line = move |number: usize, width: f32| match lines.get(number) {
            Some(Line::First(date)) => self.day_head(&own, *date, 0.0),
            Some(Line::Day(date)) => self.day_head(&own, *date, ABOVE),
            Some(Line::Event(entry)) => self.agenda_row(&own, entry, width, focused),
            None => space().into(),
        };
        let long = Long::new(heights, line).at(at);
        let list = scroll(look, container(long).padding(padding::right(14)).max_width(1_040)).id(LIST);
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

    /// The events of a month, each day's below its name. What began before is shown on the first day.
    fn agenda_lines(&self, (from, until): (Date, Date)) -> Vec<Line<'_>> {
        let (mut lines, mut before) = (Vec::new(), None);
        for entry in self.entries() {
            let date = entry.start.date().max(from);
            if date >= until {
                continue;
            }
            if before.replace(date) != Some(date) {
                lines.push(if lines.is_empty() { Line::First(date) } else { Line::Day(date) });
            }
            lines.push(Line::Event(entry));
        }
        lines
    }

    fn day_head<'a>(&self, look: &Look, date: Date, above: f32) -> Element<'a, Message> {
        let t = look.tokens;
        let name = look.heading(said::capital(&said::near_date(look.lang, date)));
        let is_today = self.today() == Some(date);
        let today = is_today.then(|| {
            let colors = crate::gui::theme::tokens::Pair { ink: t.accent, wash: t.accent_wash };
            tag(look, icon::CALENDAR_DAYS, look.say("calendar-today-word", &[]), colors)
        });
        let line = row![name].push(today).spacing(10).align_y(iced::Center);
        column![container(line).padding(padding::top(above).bottom(6)), hairline(t.line)].into()
    }

    fn agenda_row<'a>(&self, look: &Look, entry: &'a DiaryEntry, width: f32, focused: bool) -> Element<'a, Message> {
        let t = look.tokens;
        let chosen = self.chosen == Some(entry.which);
        let repeats = entry.which.at.map(|_| look.icon(icon::REPEAT, 14.0, t.ink3));
        let sign = if repeats.is_some() { look.em(14.0) + 12.0 } else { 0.0 };
        let beside = if look.is_tight() { 0.0 } else { look.em(HOURS) + 12.0 };
        let room = (width - 20.0 - look.em(TILE) - 12.0 - beside - sign).max(40.0);
        let hours = look.small(words::hours(look, entry)).wrapping(Wrapping::None);
        let title = if entry.title.is_empty() { look.say("calendar-untitled", &[]) } else { entry.title.clone() };
        let title = look.body_m(short(&title, SANS_MEDIUM, look.em(14.0), room)).wrapping(Wrapping::None);
        let title = title.color(if chosen { t.accent } else { t.ink });
        let place = has_place(entry)
            .then(|| look.small(short(&entry.place, SANS, look.em(13.0), room)).wrapping(Wrapping::None));
        let tile = self.letter_tile(look, &entry.calendar);
        let content: Element<'a, Message> = if look.is_tight() {
            row![tile, column![title, hours].push(place).width(Fill)].push(repeats).spacing(12).into()
        } else {
            let words = column![title].push(place).width(Fill);
            let line = row![tile, container(hours).width(look.em(HOURS)), words].push(repeats);
            line.spacing(12).align_y(iced::Center).height(Fill).into()
        };
        let face = button(content)
            .width(Fill)
            .height(Line::Event(entry).height(look))
            .padding(padding::horizontal(10).vertical(8))
            .style(style::row(look, Chosen::when(chosen), t.sunk, style::ROW))
            .on_press(Message::Choose(entry.which));
        inner_ring(face, Focused::when(chosen && focused), t.accent, style::ROW)
    }
}

/// A line of the list.
enum Line<'a> {
    /// The name of the first day.
    First(Date),
    /// The name of another day.
    Day(Date),
    /// An event.
    Event(&'a DiaryEntry),
}

impl Line<'_> {
    fn height(&self, look: &Look) -> f32 {
        let name = look.em(22.0) + 7.0;
        match self {
            Line::First(_) => name,
            Line::Day(_) => name + ABOVE,
            Line::Event(entry) => {
                let place = if has_place(entry) { 18.0 } else { 0.0 };
                let words = if look.is_tight() { 38.0 + place } else { 20.0 + place };
                look.em(f32::max(words, TILE)) + 16.0
            }
        }
    }
}

fn has_place(entry: &DiaryEntry) -> bool {
    !entry.place.trim().is_empty()
}

/// What stands there while nothing does.
fn empty<'a>(look: &Look, month: String) -> Element<'a, Message> {
    center(
        column![
            look.icon(icon::CALENDAR_DAYS, 40.0, look.tokens.ink3),
            look.title(look.say("calendar-empty", &[("month", month.into())])),
            look.aside(look.say("calendar-empty-aside", &[])).center(),
        ]
        .spacing(10)
        .align_x(iced::Center)
        .max_width(look.em(540.0)),
    )
    .into()
}
