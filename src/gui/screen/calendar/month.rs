//! Six weeks.

use iced::widget::text::Wrapping;
use iced::widget::{center, container, row, space};
use iced::{Element, Fill, Point, Rectangle, Size, mouse, padding};

use super::layout::{self, Grid, Placed};
use super::{Calendar, Message, Part, Spot, Stop, card};
use crate::gui::desk::diary::{DiaryEntry, EventRef};
use crate::gui::theme::{Look, SANS, SANS_MEDIUM, SANS_SEMIBOLD, style};
use crate::gui::widget::board::{Board, Piece};
use crate::gui::widget::control::{hairline, upright};
use crate::gui::widget::edge::edge;
use crate::gui::widget::ring::shaded;
use crate::gui::widget::short::{measure, short};
use crate::pim::Date;
use crate::pim::moment::Weekday;
use crate::wording::diary as said;

/// Height of the names of the weekdays.
const TOP: f32 = 25.0;
/// Height of a day's number.
const HEAD: f32 = 25.0;
/// Height of an event, with the two pixels that part it from the next.
const LANE: f32 = 21.0;

/// One of the six weeks: what is shown of it, and how much is not.
struct Week {
    first: Date,
    shown: Vec<Placed>,
    more: Vec<usize>,
}

impl Calendar {
    pub(super) fn month<'a>(
        &'a self,
        look: &Look,
        size: Size,
        focused: bool,
        focus: Option<Stop>,
    ) -> Element<'a, Message> {
        let Some(day) = self.day else { return space().into() };
        let first = layout::month_page(day, look.first_day);
        let grid = measures(look, size);
        let entries: Vec<&'a DiaryEntry> = self.entries().collect();
        let weeks = self.weeks(first, &grid);
        let mut pieces = self.grounds(look, &grid, day, first, focused);
        for (number, week) in weeks.iter().enumerate() {
            for placed in &week.shown {
                if let Some(entry) = entries.get(placed.entry) {
                    let place = chip_place(&grid, number, placed);
                    pieces.push(Piece::at(place, self.chip(look, entry, placed, place.width)));
                }
            }
            for (column, more) in week.more.iter().enumerate().filter(|(_, more)| **more > 0) {
                let lane = grid.lanes().saturating_sub(1);
                let place = chip_place(&grid, number, &line(column, lane));
                let words = more_words(look, *more, place.width - 8.0);
                let words = chip_text(look, words, SANS_MEDIUM, f32::INFINITY).color(look.tokens.ink2);
                pieces.push(Piece::at(place, container(words).padding(padding::left(4)).center_y(Fill)));
            }
        }
        pieces.extend(self.ghost(look, &grid, first));
        pieces.extend(self.popover(look, &grid, &weeks, &entries, focus));
        let full: Vec<Vec<bool>> = weeks.iter().map(|w| w.more.iter().map(|n| *n > 0).collect()).collect();
        let shown: Vec<(Date, Vec<(Placed, EventRef)>)> = weeks
            .into_iter()
            .map(|week| {
                let which = |placed: Placed| Some((placed, entries.get(placed.entry)?.which));
                (week.first, week.shown.into_iter().filter_map(which).collect())
            })
            .collect();
        let lanes = grid.lanes();
        let hit = move |point: Point| hit(&grid, &shown, &full, lanes, point);
        Board::new(size, pieces, hit, Message::Touch, hand).into()
    }

    fn weeks(&self, first: Date, grid: &Grid) -> Vec<Week> {
        let items = self.items();
        let mondays = (0..layout::WEEKS as i64).filter_map(|week| first.plus_days(week * 7));
        let weeks = mondays.map(|monday| {
            let (shown, more) = layout::fitting(layout::lanes(&items, monday, 7), 7, grid.lanes());
            Week { first: monday, shown, more }
        });
        weeks.collect()
    }

    /// Everything below the events: washes, lines, names of days, numbers.
    fn grounds<'a>(&self, look: &Look, grid: &Grid, day: Date, first: Date, focused: bool) -> Vec<Piece<'a, Message>> {
        let t = look.tokens;
        let today = self.today();
        let mut pieces = Vec::new();
        let top = Rectangle::new(Point::new(1.0, 1.0), Size::new(grid.x(7) - 2.0, grid.top - 1.0));
        let corners = iced::border::Radius { top_left: 11.0, top_right: 11.0, bottom_left: 0.0, bottom_right: 0.0 };
        pieces.push(Piece::at(top, container(space()).width(Fill).height(Fill).style(style::rounded(t.sunk, corners))));
        let left =
            Rectangle::new(Point::new(1.0, grid.top), Size::new((grid.left - 1.0).max(0.0), grid.row * 6.0 - 1.0));
        let corners = iced::border::Radius { bottom_left: 11.0, ..iced::border::Radius::default() };
        pieces
            .push(Piece::at(left, container(space()).width(Fill).height(Fill).style(style::rounded(t.sunk, corners))));
        for week in 0..layout::WEEKS {
            let Some(monday) = first.plus_days(week as i64 * 7) else { continue };
            let place = Rectangle::new(Point::new(0.0, grid.y(week)), Size::new(grid.left, grid.head));
            let number = look.key(layout::week_number(monday).to_string()).size(look.em(12.0));
            if grid.left > 0.0 {
                pieces.push(Piece::at(place, center(number)));
            }
            for column in 0..7 {
                let Some(date) = monday.plus_days(column as i64) else { continue };
                pieces.extend(self.cell(look, grid, (week, column), date, (day, today), focused));
            }
        }
        for column in 0..7 {
            let Some(date) = first.plus_days(column as i64) else { continue };
            let place = Rectangle::new(Point::new(grid.x(column), 0.0), Size::new(grid.day, grid.top));
            let name = look.key(said::weekday_short(look.lang, date.weekday())).size(look.em(12.0)).color(t.ink2);
            let name = container(name).padding(padding::left(8)).center_y(Fill);
            pieces.push(Piece::at(place, name));
            // Where there are no numbers of weeks, the first line is the edge itself, and that is round.
            if column > 0 || grid.left > 0.0 {
                let down = Rectangle::new(Point::new(grid.x(column), 1.0), Size::new(1.0, grid.y(6) - 2.0));
                pieces.push(Piece::at(down, upright(t.line)));
            }
        }
        for week in 0..layout::WEEKS {
            let across = Rectangle::new(Point::new(1.0, grid.y(week)), Size::new(grid.x(7) - 2.0, 1.0));
            pieces.push(Piece::at(across, hairline(t.line)));
        }
        // Its edge lies above the washes of the days.
        let whole = Rectangle::new(Point::ORIGIN, Size::new(grid.x(7), grid.y(6)));
        pieces.push(Piece::at(whole, edge(t.line, style::CARD)));
        pieces
    }

    fn cell<'a>(
        &self,
        look: &Look,
        grid: &Grid,
        (week, column): (usize, usize),
        date: Date,
        (day, today): (Date, Option<Date>),
        focused: bool,
    ) -> Vec<Piece<'a, Message>> {
        let t = look.tokens;
        let own = date.month() == day.month();
        let is_today = today == Some(date);
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        let place = Rectangle::new(
            Point::new(grid.x(column) + 1.0, grid.y(week) + 1.0),
            Size::new(grid.day - 1.0, grid.row - 1.0),
        );
        let place = if column == 6 { Rectangle { width: place.width - 1.0, ..place } } else { place };
        // The corners of the board are round; the wash of its last days must not stick out.
        let mut corners = iced::border::Radius::default();
        if week + 1 == layout::WEEKS && column == 6 {
            corners.bottom_right = 11.0;
        }
        if week + 1 == layout::WEEKS && column == 0 && grid.left == 0.0 {
            corners.bottom_left = 11.0;
        }
        let ground = if is_today {
            t.today
        } else if weekend || !own {
            t.paper
        } else {
            t.card
        };
        let under = self.over.is_some_and(|over| over.day == date && self.drag.is_some_and(|drag| drag.moved()));
        let ground = if under { t.accent_wash } else { ground };
        let here = date == day && (focused || self.chosen.is_none());
        let wash = container(space()).width(Fill).height(Fill);
        let mut pieces = vec![Piece::at(place, wash.style(style::rounded(ground, corners)))];
        if here && focused {
            let inner = place.shrink(1.0);
            let frame = container(space()).width(Fill).height(Fill);
            pieces.push(Piece::at(inner, frame.style(style::ringed(iced::Color::TRANSPARENT, t.accent, 6.0))));
        }
        pieces.push(Piece::at(
            Rectangle::new(place.position(), Size::new(place.width, grid.head)),
            self.number(look, date, own, is_today, grid.day),
        ));
        pieces
    }

    fn number<'a>(&self, look: &Look, date: Date, own: bool, is_today: bool, room: f32) -> Element<'a, Message> {
        let t = look.tokens;
        let size = look.em(14.0);
        if is_today {
            let number = look.small_m(date.day().to_string()).font(SANS_SEMIBOLD).color(t.on_fill);
            let round = look.em(22.0);
            let number = center(number).width(round).height(round).style(style::rounded(t.fill, round / 2.0));
            let word = look.say("calendar-today-word", &[]);
            let fits = measure(&word, SANS_SEMIBOLD, look.em(13.0)) + round + 14.0 <= room;
            let word = fits.then(|| look.small_m(word).font(SANS_SEMIBOLD).color(t.accent));
            let line = row![number].push(word).spacing(5).align_y(iced::Center);
            return container(line).padding(padding::left(4)).center_y(Fill).into();
        }
        let number = date.day().to_string();
        let words = if date.day() == 1 { said::day_and_month(look.lang, date) } else { number.clone() };
        let words = if measure(&words, SANS, size) <= room - 12.0 { words } else { number };
        let words = look.body(words).color(if own { t.ink } else { t.ink3 }).wrapping(Wrapping::None);
        container(words).padding(padding::left(7)).center_y(Fill).into()
    }

    fn chip<'a>(&self, look: &Look, entry: &DiaryEntry, placed: &Placed, width: f32) -> Element<'a, Message> {
        let t = look.tokens;
        let (letter, colors) = self.mark(look, &entry.calendar);
        let title = if entry.title.is_empty() { look.say("calendar-untitled", &[]) } else { entry.title.clone() };
        let size = look.em(11.5);
        let letter_width = measure(&letter, SANS_SEMIBOLD, size);
        let mut content = row![chip_text(look, letter, SANS_SEMIBOLD, f32::INFINITY).color(colors.ink)].spacing(4);
        let mut room = width - letter_width - 14.0;
        let ink = if placed.bar { colors.ink } else { t.ink };
        if !placed.bar {
            let clock = said::clock(entry.start);
            let clock_width = measure(&clock, SANS, size) + 4.0;
            if room - clock_width > look.em(24.0) {
                room -= clock_width;
                content = content.push(chip_text(look, clock, SANS, f32::INFINITY).color(t.ink3));
            }
        }
        let title = chip_text(look, title, if placed.bar { SANS_MEDIUM } else { SANS }, room).color(ink);
        let content =
            container(content.push(title).align_y(iced::Center)).padding(padding::horizontal(5)).center_y(Fill);
        let round = |open: bool| if open { 0.0 } else { 4.0 };
        let radius = iced::border::Radius {
            top_left: round(placed.begun),
            bottom_left: round(placed.begun),
            top_right: round(placed.goes_on),
            bottom_right: round(placed.goes_on),
        };
        let chosen = self.chosen == Some(entry.which);
        let under = self.over.is_some_and(|over| over.entry == Some(entry.which));
        let ground = match (placed.bar, under) {
            (true, _) => colors.wash,
            (false, true) => t.sunk,
            (false, false) => iced::Color::TRANSPARENT,
        };
        let content = content.width(Fill);
        if chosen {
            content.style(style::ringed(if placed.bar { colors.wash } else { t.card }, t.accent, 5.0)).into()
        } else {
            content.style(style::rounded(ground, radius)).into()
        }
    }

    /// What a dragged event would look like where it is held.
    fn ghost<'a>(&self, look: &Look, grid: &Grid, first: Date) -> Option<Piece<'a, Message>> {
        let drag = self.drag.filter(|drag| drag.moved())?;
        let entry = self.entry(drag.from.entry?)?;
        let at = usize::try_from(first.days_until(drag.at.day)).ok()?;
        let (letter, colors) = self.mark(look, &entry.calendar);
        let width = grid.day - 8.0;
        let words = chip_text(look, format!("{letter} {}", entry.title), SANS_MEDIUM, width - 12.0).color(colors.ink);
        let place = Rectangle::new(
            Point::new(grid.x(at % 7) + 4.0, grid.y(at / 7) + grid.head),
            Size::new(width, grid.lane - 2.0),
        );
        let content = container(words).padding(padding::horizontal(5)).center_y(Fill).width(Fill);
        Some(Piece::above(place, content.style(style::ringed(colors.wash, colors.ink, 5.0))))
    }

    fn popover<'a>(
        &'a self,
        look: &Look,
        grid: &Grid,
        weeks: &[Week],
        entries: &[&'a DiaryEntry],
        focus: Option<Stop>,
    ) -> Option<Piece<'a, Message>> {
        let page = self.card.as_ref().filter(|_| self.editor.is_none())?;
        let place = weeks.iter().enumerate().find_map(|(number, week)| {
            let is_it = |placed: &&Placed| entries.get(placed.entry).is_some_and(|entry| entry.which == page.which);
            Some(chip_place(grid, number, week.shown.iter().find(is_it)?))
        });
        let of_day = || {
            let day = self.day?;
            let number = weeks.iter().position(|week| (0..7).contains(&week.first.days_until(day)))?;
            let column = usize::try_from(weeks.get(number)?.first.days_until(day)).ok()?;
            Some(chip_place(grid, number, &line(column, 0)))
        };
        let card = container(self.card(look, page, focus)).style(style::popover(look));
        let card = shaded(card, look.tokens.shade, style::CARD);
        Some(Piece::beside(place.or_else(of_day)?, look.em(card::WIDTH), card))
    }
}

fn line(column: usize, lane: usize) -> Placed {
    Placed { entry: 0, from: column, to: column, lane, begun: false, goes_on: false, bar: false }
}

/// How high the weeks are at least: the name of a day, an event, and how many more there are. In a lower window they
/// scroll.
pub(super) fn least_height(look: &Look) -> f32 {
    look.em(TOP) + layout::WEEKS as f32 * (look.em(HEAD) + 2.0 * look.em(LANE) + 3.0)
}

/// Returns where a week begins, in a month that scrolls.
pub(super) fn top_of(look: &Look, week: usize) -> f32 {
    let row = (least_height(look) - look.em(TOP)) / layout::WEEKS as f32;
    if week == 0 { 0.0 } else { look.em(TOP) + week as f32 * row }
}

fn measures(look: &Look, size: Size) -> Grid {
    let left = if look.is_narrow() { 0.0 } else { look.em(31.0) };
    let top = look.em(TOP);
    let rows = layout::WEEKS;
    Grid {
        left,
        top,
        day: (size.width - left) / 7.0,
        row: (size.height - top) / rows as f32,
        head: look.em(HEAD),
        lane: look.em(LANE),
        days: 7,
        rows,
    }
}

fn chip_place(grid: &Grid, week: usize, placed: &Placed) -> Rectangle {
    let x = grid.x(placed.from) + if placed.begun { 1.0 } else { 3.0 };
    let end = grid.x(placed.to + 1) - if placed.goes_on { 1.0 } else { 2.0 };
    let y = grid.y(week) + grid.head + grid.lane * placed.lane as f32;
    Rectangle::new(Point::new(x, y), Size::new(end - x, grid.lane - 2.0))
}

/// How many events more there are, as far as there is room to say it.
fn more_words(look: &Look, more: usize, room: f32) -> String {
    let words = look.say("calendar-more", &[("n", more.into())]);
    if measure(&words, SANS_MEDIUM, look.em(11.5)) <= room { words } else { format!("+{more}") }
}

fn chip_text<'a>(look: &Look, words: String, font: iced::Font, room: f32) -> iced::widget::Text<'a, iced::Theme> {
    let size = look.em(11.5);
    let words = if room.is_finite() { short(&words, font, size, room.max(1.0)) } else { words };
    look.key(words).font(font).size(size).wrapping(Wrapping::None)
}

fn hit(
    grid: &Grid,
    weeks: &[(Date, Vec<(Placed, EventRef)>)],
    full: &[Vec<bool>],
    lanes: usize,
    point: Point,
) -> Option<Spot> {
    let (column, row) = (grid.column(point.x)?, grid.row_at(point.y)?);
    let (first, shown) = weeks.get(row)?;
    let day = first.plus_days(column as i64)?;
    let empty = Spot { day, minute: None, entry: None, part: Part::Body };
    let Some(lane) = grid.lane_at(point.y) else { return Some(empty) };
    let here = shown.iter().find(|(placed, _)| placed.lane == lane && (placed.from..=placed.to).contains(&column));
    if let Some((_, which)) = here {
        return Some(Spot { entry: Some(*which), ..empty });
    }
    let more = lane + 1 == lanes && full.get(row).and_then(|row| row.get(column)).is_some_and(|full| *full);
    Some(if more { Spot { part: Part::More, ..empty } } else { empty })
}

fn hand(spot: &Spot) -> mouse::Interaction {
    match (spot.part, spot.entry) {
        (Part::End, _) => mouse::Interaction::ResizingVertically,
        (Part::More, _) | (_, Some(_)) => mouse::Interaction::Pointer,
        _ => mouse::Interaction::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme::{Motion, tokens};
    use crate::wording::Lang;

    #[test]
    fn no_day_says_that_there_is_more_where_it_shows_nothing() {
        for scale in [0.8, 1.0, 2.0, 2.5] {
            let (tokens, motion, first_day) = (&tokens::LIGHT, Motion::Full, Weekday::Mon);
            let look = Look { tokens, scale, motion, lang: Lang::En, width: 1_180.0, first_day };
            let least = measures(&look, Size::new(800.0, least_height(&look)));
            assert!(least.lanes() >= 2, "at {scale}: {}", least.lanes());
        }
    }

    #[test]
    fn where_there_is_no_room_for_words_the_number_stays() {
        let (tokens, motion, first_day) = (&tokens::LIGHT, Motion::Full, Weekday::Mon);
        let look = Look { tokens, scale: 1.0, motion, lang: Lang::En, width: 1_180.0, first_day };
        assert_eq!(more_words(&look, 3, 200.0), "+3 more");
        assert_eq!(more_words(&look, 3, 30.0), "+3");
    }
}
