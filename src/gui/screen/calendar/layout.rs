//! The arithmetic of a calendar: which days a view shows, which lane or column an event has, what lies at a point.
//! Pure: no window, no clock.

use crate::pim::moment::Weekday;
use crate::pim::{Date, Local};

/// What an event takes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Its number in the list it came from.
    pub entry: usize,
    /// Its first day.
    pub first: Date,
    /// Its last day; the same or later.
    pub last: Date,
    /// Whether it is a bar over whole days; else it stands at its hour.
    pub bar: bool,
    /// When it begins.
    pub start: Local,
    /// When it ends.
    pub end: Local,
}

impl Item {
    /// What an event takes up that begins and ends so; `whole` if it lasts whole days, the last of which is `end`'s.
    /// What lasts a day and a night or longer is a bar, too.
    pub fn new(entry: usize, start: Local, end: Local, whole: bool) -> Item {
        let first = start.date();
        if whole {
            return Item { entry, first, last: end.date().max(first), bar: true, start, end };
        }
        // What ends at midnight does not touch the day that begins then.
        let last = end.plus_seconds(-1).map_or(first, Local::date).max(first);
        let bar = start.seconds_until(end) >= 86_400;
        Item { entry, first, last, bar, start, end }
    }
}

/// An event in a row of seven days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its number in the list it came from.
    pub entry: usize,
    /// The first column it takes, from 0.
    pub from: usize,
    /// The last column it takes.
    pub to: usize,
    /// Its line below the number of the day, from 0.
    pub lane: usize,
    /// Whether it began before this row.
    pub begun: bool,
    /// Whether it goes on after this row.
    pub goes_on: bool,
    /// Whether it is a bar.
    pub bar: bool,
}

/// Puts events into the lanes of a row of `days` days: bars first, the longest above, then by the hour. No two share a
/// place.
pub fn lanes(items: &[Item], monday: Date, days: usize) -> Vec<Placed> {
    let count = days as i64;
    let mut here: Vec<&Item> = items
        .iter()
        .filter(|item| {
            let last = if item.bar { item.last } else { item.first };
            monday.days_until(item.first) < count && monday.days_until(last) >= 0
        })
        .collect();
    here.sort_by_key(|item| {
        let length = if item.bar { item.first.days_until(item.last) } else { 0 };
        (!item.bar, if item.bar { item.first.max(monday).midnight() } else { item.start }, -length, item.entry)
    });
    let mut taken: Vec<Vec<bool>> = Vec::new();
    let mut placed = Vec::with_capacity(here.len());
    for item in here {
        let last = if item.bar { item.last } else { item.first };
        let from = monday.days_until(item.first).max(0) as usize;
        let to = monday.days_until(last).min(count - 1) as usize;
        let lane = taken.iter().position(|lane| !lane[from..=to].contains(&true)).unwrap_or_else(|| {
            taken.push(vec![false; days]);
            taken.len() - 1
        });
        taken[lane][from..=to].fill(true);
        placed.push(Placed {
            entry: item.entry,
            from,
            to,
            lane,
            begun: item.first < monday,
            goes_on: monday.days_until(last) >= count,
            bar: item.bar,
        });
    }
    placed
}

/// What can be shown where there are only so many lanes, and how many of each day cannot. The last lane of a day with
/// more than fits is left free to say so.
pub fn fitting(placed: Vec<Placed>, days: usize, room: usize) -> (Vec<Placed>, Vec<usize>) {
    let mut full = vec![false; days];
    for piece in placed.iter().filter(|piece| piece.lane >= room) {
        full[piece.from..=piece.to].fill(true);
    }
    let spare = room.saturating_sub(1);
    let hidden_in_last =
        |piece: &Placed, full: &[bool]| piece.lane == spare && full[piece.from..=piece.to].contains(&true);
    // A bar that must give way in one of its days does so in all, and those are then short of it as well.
    loop {
        let before = full.clone();
        for piece in placed.iter().filter(|piece| hidden_in_last(piece, &before)) {
            full[piece.from..=piece.to].fill(true);
        }
        if full == before {
            break;
        }
    }
    let mut more = vec![0; days];
    let shown = placed.into_iter().filter(|piece| {
        let fits = piece.lane < spare || (piece.lane < room && !hidden_in_last(piece, &full));
        if !fits {
            more[piece.from..=piece.to].iter_mut().for_each(|count| *count += 1);
        }
        fits
    });
    (shown.collect(), more)
}

/// An event in the hours of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Its number in the list it came from.
    pub entry: usize,
    /// The minute of the day it begins at.
    pub from: u32,
    /// The minute it ends at.
    pub to: u32,
    /// Its column among those that overlap, from 0.
    pub column: usize,
    /// How many columns it takes.
    pub width: usize,
    /// How many columns there are.
    pub columns: usize,
}

/// The minutes of a day.
pub const DAY: u32 = 24 * 60;
/// What is shorter is drawn as if it lasted so many minutes, so that it can be read.
const SHORTEST: u32 = 25;

/// Puts the events of a day beside each other where they overlap; each as wide as it can be.
pub fn columns(items: &[Item], day: Date) -> Vec<Slot> {
    let midnight = day.midnight();
    let minute = |at: Local| (midnight.seconds_until(at) / 60).clamp(0, i64::from(DAY)) as u32;
    let mut all: Vec<Slot> = items
        .iter()
        .filter(|item| !item.bar && item.first <= day && item.last >= day)
        .map(|item| {
            let from = minute(item.start).min(DAY - SHORTEST);
            let to = minute(item.end).max(from + SHORTEST);
            Slot { entry: item.entry, from, to, column: 0, width: 1, columns: 1 }
        })
        .collect();
    all.sort_by_key(|slot| (slot.from, std::cmp::Reverse(slot.to), slot.entry));
    let mut begin = 0;
    while begin < all.len() {
        let mut end = begin;
        let mut reaches = 0;
        while end < all.len() && (end == begin || all[end].from < reaches) {
            reaches = reaches.max(all[end].to);
            end += 1;
        }
        spread(&mut all[begin..end]);
        begin = end;
    }
    all
}

/// Gives columns to events of which each overlaps another.
fn spread(group: &mut [Slot]) {
    let mut ends: Vec<u32> = Vec::new();
    for slot in group.iter_mut() {
        let free = ends.iter().position(|end| *end <= slot.from);
        slot.column = free.unwrap_or(ends.len());
        match free {
            Some(column) => ends[column] = slot.to,
            None => ends.push(slot.to),
        }
    }
    let columns = ends.len();
    let fixed = group.to_vec();
    for slot in group.iter_mut() {
        slot.columns = columns;
        let overlapping = fixed.iter().filter(|other| other.from < slot.to && slot.from < other.to);
        let next = overlapping.map(|other| other.column).filter(|column| *column > slot.column).min();
        slot.width = next.unwrap_or(columns) - slot.column;
    }
}

/// The first day of the week a day is in.
pub fn week_of(day: Date, first: Weekday) -> Date {
    let back = (day.weekday().num_days_from_monday() + 7 - first.num_days_from_monday()) % 7;
    day.plus_days(-i64::from(back)).unwrap_or(day)
}

/// How many rows a month has.
pub const WEEKS: usize = 6;

/// The first day a month's page shows: the first of its six weeks.
pub fn month_page(day: Date, first: Weekday) -> Date {
    let begin = Date::new(day.year(), day.month(), 1).unwrap_or(day);
    week_of(begin, first)
}

/// The same day so many months later, or the last of that month.
pub fn plus_months(day: Date, months: i32) -> Date {
    let index = day.year() * 12 + day.month() as i32 - 1 + months;
    let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
    (1..=day.day()).rev().find_map(|number| Date::new(year, month, number)).unwrap_or(day)
}

/// The number of the week a day is in (ISO 8601: the first has the year's first Thursday).
pub fn week_number(day: Date) -> u32 {
    let thursday = week_of(day, Weekday::Mon).plus_days(3).unwrap_or(day);
    (thursday.day_of_year() - 1) / 7 + 1
}

/// The measures of a board of days, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// Width of what stands left of the days.
    pub left: f32,
    /// Height of what stands above them.
    pub top: f32,
    /// Width of a day.
    pub day: f32,
    /// Height of a week, or of an hour.
    pub row: f32,
    /// Height of the line with a day's number.
    pub head: f32,
    /// Height of a lane.
    pub lane: f32,
    /// How many days stand beside each other.
    pub days: usize,
    /// How many rows there are.
    pub rows: usize,
}

impl Grid {
    /// The left edge of a column.
    pub fn x(&self, column: usize) -> f32 {
        self.left + self.day * column as f32
    }

    /// The upper edge of a row.
    pub fn y(&self, row: usize) -> f32 {
        self.top + self.row * row as f32
    }

    /// How many lanes fit into a row.
    pub fn lanes(&self) -> usize {
        ((self.row - self.head - 2.0) / self.lane).max(1.0) as usize
    }

    /// The column at a point, if it is over a day.
    pub fn column(&self, x: f32) -> Option<usize> {
        let column = ((x - self.left) / self.day).floor();
        (column >= 0.0 && (column as usize) < self.days).then_some(column as usize)
    }

    /// The row at a point, if it is over one.
    pub fn row_at(&self, y: f32) -> Option<usize> {
        let row = ((y - self.top) / self.row).floor();
        (row >= 0.0 && (row as usize) < self.rows).then_some(row as usize)
    }

    /// The lane at a point within its row; `None` over the number of the day.
    pub fn lane_at(&self, y: f32) -> Option<usize> {
        let within = (y - self.top).rem_euclid(self.row) - self.head;
        (within >= 0.0).then_some((within / self.lane) as usize)
    }
}

#[cfg(test)]
mod tests;
