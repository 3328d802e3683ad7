//! Seven days, or one, by the hour.

use iced::widget::text::Wrapping;
use iced::widget::{column, container, responsive, row, space};
use iced::{Element, Fill, Point, Rectangle, Size, mouse, padding};

use super::layout::{self, Grid, Item, Placed, Slot};
use super::{Calendar, HOURS, Message, Part, Spot, Stop, card};
use crate::gui::desk::diary::{DiaryEntry, EventRef};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SANS_SEMIBOLD, SERIF, style};
use crate::gui::widget::board::{Board, Piece};
use crate::gui::widget::control::{hairline, upright};
use crate::gui::widget::ring::shaded;
use crate::gui::widget::scroll::scroll;
use crate::gui::widget::short::{measure, short};
use crate::pim::moment::Weekday;
use crate::pim::{Date, Local};
use crate::wording::diary as said;

/// How high an hour is.
pub(super) const HOUR: f32 = 44.0;
/// How many lanes of whole days are shown before the rest is only counted.
const LANES: usize = 4;

impl Calendar {
    pub(super) fn hours<'a>(
        &'a self,
        look: &Look,
        days: usize,
        focused: bool,
        focus: Option<Stop>,
    ) -> Element<'a, Message> {
        let Some(day) = self.day else { return space().into() };
        let first = if days == 1 { day } else { layout::week_of(day, look.first_day) };
        let look = *look;
        let t = look.tokens;
        let body = responsive(move |size| {
            let top = self.strip(&look, size.width, first, days, focused, focus);
            let hours = responsive(move |size| {
                let board = self.hour_board(&look, size.width, first, days, focus);
                scroll(&look, board).id(HOURS).into()
            });
            column![top, hairline(t.line), container(hours).padding(padding::bottom(1))].into()
        });
        container(body).padding(1).style(style::framed(t.card, t.line, style::CARD)).into()
    }

    /// The names of the days, and what lasts whole days.
    fn strip<'a>(
        &'a self,
        look: &Look,
        width: f32,
        first: Date,
        days: usize,
        focused: bool,
        focus: Option<Stop>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let items: Vec<Item> = self.items().into_iter().filter(|item| item.bar).collect();
        let (shown, more) = layout::fitting(layout::lanes(&items, first, days), days, LANES);
        let deepest = shown.iter().map(|placed| placed.lane + 1).max().unwrap_or(0);
        let lanes = (deepest + usize::from(more.iter().any(|n| *n > 0))).clamp(1, LANES);
        let names = look.em(50.0);
        let lane = look.em(23.0);
        let left = left(look);
        let grid = Grid {
            left,
            top: names,
            day: (width - left) / days as f32,
            row: lane * lanes as f32 + 8.0,
            head: 5.0,
            lane,
            days,
            rows: 1,
        };
        let height = grid.y(1);
        let entries: Vec<&'a DiaryEntry> = self.entries().collect();
        let mut pieces = vec![Piece::at(
            Rectangle::new(Point::ORIGIN, Size::new(width, names)),
            container(space()).width(Fill).height(Fill).style(style::rounded(
                t.sunk,
                iced::border::Radius { top_left: 11.0, top_right: 11.0, bottom_left: 0.0, bottom_right: 0.0 },
            )),
        )];
        for column in 0..days {
            let Some(date) = first.plus_days(column as i64) else { continue };
            let place = Rectangle::new(Point::new(grid.x(column), names), Size::new(grid.day, grid.row));
            pieces.push(Piece::at(place, self.wash(look, date)));
            let head = Rectangle::new(Point::new(grid.x(column), 0.0), Size::new(grid.day, names));
            pieces.push(Piece::at(head, self.day_name(look, date, focused && self.day == Some(date), grid.day)));
            let line = Rectangle::new(Point::new(grid.x(column), 0.0), Size::new(1.0, height));
            pieces.push(Piece::at(line, upright(t.line)));
        }
        let across = Rectangle::new(Point::new(0.0, names), Size::new(width, 1.0));
        pieces.push(Piece::at(across, hairline(t.line)));
        let words =
            look.key(look.say("calendar-all-day", &[])).size(look.em(12.0)).color(t.ink2).wrapping(Wrapping::None);
        let label = Rectangle::new(Point::new(0.0, names + 5.0), Size::new(left, lane));
        pieces
            .push(Piece::at(label, container(words).padding(padding::horizontal(6)).center_y(Fill).align_right(Fill)));
        let mut anchor = None;
        for placed in &shown {
            let Some(entry) = entries.get(placed.entry) else { continue };
            let place = bar_place(&grid, placed);
            if self.card.as_ref().is_some_and(|card| card.which == entry.which) {
                anchor = Some(());
            }
            pieces.push(Piece::at(place, self.bar(look, entry, placed, place.width)));
        }
        for (column, more) in more.iter().enumerate().filter(|(_, more)| **more > 0) {
            let place = bar_place(&grid, &at(column, lanes - 1));
            let words = look.say("calendar-more", &[("n", (*more).into())]);
            let words = short(&words, SANS_MEDIUM, look.em(12.0), place.width - 8.0);
            let words = look.key(words).font(SANS_MEDIUM).size(look.em(12.0)).color(t.ink2).wrapping(Wrapping::None);
            pieces.push(Piece::at(place, container(words).padding(padding::left(4)).center_y(Fill)));
        }
        let which: Vec<(Placed, EventRef)> =
            shown.into_iter().filter_map(|placed| Some((placed, entries.get(placed.entry)?.which))).collect();
        let board = Board::new(
            Size::new(width, height),
            pieces,
            move |point| strip_hit(&grid, &which, first, point),
            Message::Touch,
            hand,
        );
        // The card of a whole day has no room in the strip; it stands below it.
        match (anchor, self.card.as_ref().filter(|_| self.editor.is_none())) {
            (Some(()), Some(page)) => {
                let card = container(self.card(look, page, focus)).width(Fill).style(style::ground(t.sunk));
                column![board, hairline(t.line), card].into()
            }
            _ => board.into(),
        }
    }

    fn day_name<'a>(&self, look: &Look, date: Date, focused: bool, room: f32) -> Element<'a, Message> {
        let t = look.tokens;
        let is_today = self.today() == Some(date);
        let name = said::weekday_short(look.lang, date.weekday());
        let (color, font) = if is_today { (t.accent, SANS_SEMIBOLD) } else { (t.ink2, SANS) };
        let name = if is_today {
            let today = look.say("calendar-today-word", &[]);
            let fits = |words: &String| measure(words, font, look.em(12.0)) + 14.0 <= room;
            [format!("{name} · {today}"), today].into_iter().find(fits).unwrap_or(name)
        } else {
            name
        };
        let name = look.key(name).font(font).size(look.em(12.0)).color(color).wrapping(Wrapping::None);
        let number = look.body(date.day().to_string()).font(SERIF).size(look.em(20.0));
        let number = number.color(if is_today { t.accent } else { t.ink });
        let words = container(column![name, number].spacing(1)).padding(padding::left(9)).center_y(Fill).width(Fill);
        if focused { words.style(style::ringed(iced::Color::TRANSPARENT, t.accent, 8.0)).into() } else { words.into() }
    }

    /// What lies under a day: today and the weekend stand out.
    fn wash<'a>(&self, look: &Look, date: Date) -> Element<'a, Message> {
        let t = look.tokens;
        let color = if self.today() == Some(date) {
            t.today
        } else if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            t.paper
        } else {
            t.card
        };
        container(space()).width(Fill).height(Fill).style(style::ground(color)).into()
    }

    fn bar<'a>(&self, look: &Look, entry: &DiaryEntry, placed: &Placed, width: f32) -> Element<'a, Message> {
        let (letter, colors) = self.mark(look, &entry.calendar);
        let size = look.em(12.0);
        let room = width - measure(&letter, SANS_SEMIBOLD, size) - 18.0;
        let title = if entry.title.is_empty() { look.say("calendar-untitled", &[]) } else { entry.title.clone() };
        let title = short(&title, SANS, size, room);
        let text =
            |words: String, font| look.key(words).font(font).size(size).color(colors.ink).wrapping(Wrapping::None);
        let content = row![text(letter, SANS_SEMIBOLD), text(title, SANS_MEDIUM)].spacing(5);
        let content = container(content).padding(padding::horizontal(6)).center_y(Fill).width(Fill);
        let round = |open: bool| if open { 0.0 } else { 5.0 };
        if self.chosen == Some(entry.which) {
            return content.style(style::ringed(colors.wash, look.tokens.accent, 6.0)).into();
        }
        let radius = iced::border::Radius {
            top_left: round(placed.begun),
            bottom_left: round(placed.begun),
            top_right: round(placed.goes_on),
            bottom_right: round(placed.goes_on),
        };
        content.style(style::rounded(colors.wash, radius)).into()
    }

    fn hour_board<'a>(
        &'a self,
        look: &Look,
        width: f32,
        first: Date,
        days: usize,
        focus: Option<Stop>,
    ) -> Element<'a, Message> {
        let t = look.tokens;
        let hour = look.em(HOUR);
        let left = left(look);
        let day = (width - left) / days as f32;
        let grid = Grid { left, top: 0.0, day, row: hour, head: 0.0, lane: hour, days, rows: 24 };
        let size = Size::new(width, grid.y(24));
        let items = self.items();
        let entries: Vec<&'a DiaryEntry> = self.entries().collect();
        let mut pieces = Vec::new();
        for column in 0..days {
            let Some(date) = first.plus_days(column as i64) else { continue };
            let place = Rectangle::new(Point::new(grid.x(column), 0.0), Size::new(day, size.height));
            pieces.push(Piece::at(place, self.wash(look, date)));
        }
        for row in 1..24 {
            let y = grid.y(row);
            pieces.push(Piece::at(Rectangle::new(Point::new(left, y), Size::new(width - left, 1.0)), hairline(t.line)));
            let words = look.key(format!("{row}:00")).size(look.em(12.0)).color(t.ink2);
            let label = Rectangle::new(Point::new(0.0, y - look.em(8.0)), Size::new(left, look.em(16.0)));
            pieces.push(Piece::at(label, container(words).padding(padding::right(8)).align_right(Fill)));
        }
        for column in 0..days {
            let line = Rectangle::new(Point::new(grid.x(column), 0.0), Size::new(1.0, size.height));
            pieces.push(Piece::at(line, upright(t.line)));
        }
        let mut slots: Vec<(usize, Slot, EventRef)> = Vec::new();
        let mut anchor = None;
        for column in 0..days {
            let Some(date) = first.plus_days(column as i64) else { continue };
            for slot in layout::columns(&items, date) {
                let Some(entry) = entries.get(slot.entry) else { continue };
                let place = slot_place(&grid, column, &slot);
                if self.card.as_ref().is_some_and(|card| card.which == entry.which) && anchor.is_none() {
                    anchor = Some(place);
                }
                pieces.push(Piece::at(place, self.block(look, entry, place)));
                slots.push((column, slot, entry.which));
            }
        }
        pieces.extend(self.now_line(look, &grid, first));
        pieces.extend(self.hour_ghost(look, &grid, first));
        if let (Some(place), Some(page)) = (anchor, self.card.as_ref().filter(|_| self.editor.is_none())) {
            let card = container(self.card(look, page, focus)).style(style::popover(look));
            let card = shaded(card, look.tokens.shade, style::CARD);
            pieces.push(Piece::beside(place, look.em(card::WIDTH), card));
        }
        Board::new(size, pieces, move |point| hour_hit(&grid, &slots, first, point), Message::Touch, hand).into()
    }

    fn block<'a>(&self, look: &Look, entry: &DiaryEntry, place: Rectangle) -> Element<'a, Message> {
        let t = look.tokens;
        let (letter, colors) = self.mark(look, &entry.calendar);
        let room = place.width - 20.0;
        let size = look.em(12.0);
        let text = |words: &str, font, color| {
            look.key(short(words, font, size, room)).font(font).size(size).color(color).wrapping(Wrapping::None)
        };
        let title = if entry.title.is_empty() { look.say("calendar-untitled", &[]) } else { entry.title.clone() };
        // Where there is no room for words the letter says which calendar it is, and the card the rest.
        let slim = room < look.em(34.0);
        let lines = if slim { 1 } else { (place.height / look.em(16.0)) as usize };
        let heading = if slim { letter } else { format!("{letter} · {title}") };
        let mut words = column![text(&heading, SANS_SEMIBOLD, colors.ink)];
        if lines > 1 {
            words = words.push(text(&said::clock(entry.start), SANS, t.ink));
        }
        if lines > 2 && !entry.place.trim().is_empty() {
            words = words.push(text(&entry.place, SANS, t.ink2));
        }
        let bar = container(space()).width(3).height(Fill).style(style::rounded(colors.ink, 2.0));
        let content = row![container(bar).padding(padding::vertical(4).left(3)), words].spacing(6);
        let content = container(content).padding(padding::top(3)).width(Fill).height(Fill);
        if self.chosen == Some(entry.which) {
            content.style(style::ringed(colors.wash, t.accent, 7.0)).into()
        } else {
            // An edge in the column's colour parts blocks that touch.
            content.style(style::framed(colors.wash, t.card, 7.0)).into()
        }
    }

    fn now_line<'a>(&self, look: &Look, grid: &Grid, first: Date) -> Vec<Piece<'a, Message>> {
        let now = self.diary.as_ref().map(|diary| diary.now).unwrap_or_default();
        let column = usize::try_from(first.days_until(now.date())).ok().filter(|column| *column < grid.days);
        let Some(column) = column else { return Vec::new() };
        let y = grid.row * (now.hour() as f32 + now.minute() as f32 / 60.0);
        let color = look.tokens.bad.ink;
        let line = Rectangle::new(Point::new(grid.x(column), y - 1.0), Size::new(grid.day, 2.0));
        let knob = Rectangle::new(Point::new(grid.x(column) - 4.0, y - 4.0), Size::new(8.0, 8.0));
        let fill = |radius| container(space()).width(Fill).height(Fill).style(style::rounded(color, radius));
        vec![Piece::at(line, fill(0.0)), Piece::at(knob, fill(4.0))]
    }

    /// What is drawn or dragged, where it would be.
    fn hour_ghost<'a>(&self, look: &Look, grid: &Grid, first: Date) -> Option<Piece<'a, Message>> {
        let t = look.tokens;
        let drag = self.drag.filter(|drag| drag.moved())?;
        let (start, end, words, colors) = match drag.from.entry.and_then(|which| self.entry(which)) {
            Some(entry) => {
                let (letter, colors) = self.mark(look, &entry.calendar);
                let words = format!("{letter} · {}", entry.title);
                if drag.from.part == Part::End {
                    (entry.start, self.stretched(&drag)?, words, colors)
                } else {
                    let by = drag.distance();
                    (entry.start.plus_seconds(by)?, entry.end.plus_seconds(by)?, words, colors)
                }
            }
            None => {
                let drawn = drag.drawn();
                let colors = crate::gui::theme::tokens::Pair { ink: t.accent, wash: t.accent_wash };
                (drawn.start, drawn.end, look.say("calendar-new", &[]), colors)
            }
        };
        drag.at.minute?;
        let item = Item::new(0, start, end, false);
        let date = start.date();
        let column = usize::try_from(first.days_until(date)).ok().filter(|column| *column < grid.days)?;
        let slot = *layout::columns(&[item], date).first()?;
        let place = slot_place(grid, column, &slot);
        let size = look.em(12.0);
        let title = look.key(short(&words, SANS_SEMIBOLD, size, place.width - 14.0)).font(SANS_SEMIBOLD).size(size);
        let hours = hours_words(look, start, end);
        let hours = look.key(short(&hours, SANS, size, place.width - 14.0)).size(size).color(t.ink);
        let content = column![title.color(colors.ink).wrapping(Wrapping::None), hours.wrapping(Wrapping::None)];
        let content = container(content).padding(padding::horizontal(7).vertical(3)).width(Fill).height(Fill);
        Some(Piece::above(place, content.style(style::ringed(colors.wash, colors.ink, 7.0))))
    }
}

/// Width of the hours, and of what stands beside whole days.
fn left(look: &Look) -> f32 {
    let words = look.say("calendar-all-day", &[]);
    look.em(53.0).max(measure(&words, SANS, look.em(12.0)) + 14.0)
}

fn hours_words(look: &Look, start: Local, end: Local) -> String {
    look.say("calendar-hours", &[("from", said::clock(start).into()), ("to", said::clock(end).into())])
}

fn at(column: usize, lane: usize) -> Placed {
    Placed { entry: 0, from: column, to: column, lane, begun: false, goes_on: false, bar: true }
}

fn bar_place(grid: &Grid, placed: &Placed) -> Rectangle {
    let x = grid.x(placed.from) + if placed.begun { 1.0 } else { 4.0 };
    let end = grid.x(placed.to + 1) - if placed.goes_on { 0.0 } else { 3.0 };
    let y = grid.top + grid.head + grid.lane * placed.lane as f32;
    Rectangle::new(Point::new(x, y), Size::new(end - x, grid.lane - 3.0))
}

fn slot_place(grid: &Grid, column: usize, slot: &Slot) -> Rectangle {
    let room = grid.day - 9.0;
    let part = room / slot.columns.max(1) as f32;
    let x = grid.x(column) + 4.0 + part * slot.column as f32;
    let y = grid.row * slot.from as f32 / 60.0;
    let height = grid.row * (slot.to - slot.from) as f32 / 60.0;
    Rectangle::new(Point::new(x, y + 1.0), Size::new(part * slot.width as f32, height - 1.0))
}

fn strip_hit(grid: &Grid, shown: &[(Placed, EventRef)], first: Date, point: Point) -> Option<Spot> {
    let column = grid.column(point.x)?;
    let day = first.plus_days(column as i64)?;
    let here = shown.iter().find(|(placed, _)| bar_place(grid, placed).contains(point));
    Some(Spot { day, minute: None, entry: here.map(|(_, which)| *which), part: Part::Body })
}

fn hour_hit(grid: &Grid, slots: &[(usize, Slot, EventRef)], first: Date, point: Point) -> Option<Spot> {
    let column = grid.column(point.x)?;
    let day = first.plus_days(column as i64)?;
    let quarter = (point.y / grid.row * 4.0).floor().clamp(0.0, 95.0) as u32;
    let here = slots.iter().rev().find(|(at, slot, _)| *at == column && slot_place(grid, column, slot).contains(point));
    let part = match here {
        Some((_, slot, _)) => {
            let place = slot_place(grid, column, slot);
            if point.y > place.y + place.height - 7.0 { Part::End } else { Part::Body }
        }
        None => Part::Body,
    };
    Some(Spot { day, minute: Some(quarter * 15), entry: here.map(|(_, _, which)| *which), part })
}

fn hand(spot: &Spot) -> mouse::Interaction {
    match (spot.part, spot.entry) {
        (Part::End, _) => mouse::Interaction::ResizingVertically,
        (_, Some(_)) => mouse::Interaction::Pointer,
        _ => mouse::Interaction::None,
    }
}
