//! The pointer on the days: clicks, and events that are moved, stretched and drawn.

use std::sync::Arc;

use iced::Task;

use super::{Action, Calendar, Deed, Opens, View};
use crate::gui::desk::Desk;
use crate::gui::desk::diary::{EventDraft, EventRef, Hours};
use crate::gui::theme::Look;
use crate::gui::widget::board::Touch;
use crate::pim::{Date, Local};

/// What lies under the pointer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The day.
    pub day: Date,
    /// The quarter of an hour, in minutes of the day, where hours are shown.
    pub minute: Option<u32>,
    /// The event.
    pub entry: Option<EventRef>,
    /// Which part of it.
    pub part: Part,
}

/// A part of what lies under the pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Body,
    /// The lower edge of an event, which changes its end.
    End,
    /// The line that says there is more.
    More,
}

/// Something that is being dragged.
#[derive(Debug, Clone, Copy)]
pub(super) struct Drag {
    pub(super) from: Spot,
    pub(super) at: Spot,
}

impl Drag {
    pub(super) fn moved(&self) -> bool {
        (self.from.day, self.from.minute) != (self.at.day, self.at.minute)
    }

    /// How far a drag goes, in seconds.
    pub(super) fn distance(&self) -> i64 {
        let days = self.from.day.days_until(self.at.day) * 86_400;
        let minutes = self.at.minute.zip(self.from.minute).map_or(0, |(to, from)| i64::from(to) - i64::from(from));
        days + minutes * 60
    }

    /// The new event somebody draws with the mouse.
    pub(super) fn drawn(&self) -> EventDraft {
        let (first, last) = if (self.from.day, self.from.minute) <= (self.at.day, self.at.minute) {
            (self.from, self.at)
        } else {
            (self.at, self.from)
        };
        let at = |spot: Spot, more: u32| match spot.minute {
            Some(minute) => spot.day.midnight().plus_seconds(i64::from(minute + more) * 60),
            None => Some(spot.day.midnight()),
        };
        let start = at(first, 0).unwrap_or_default();
        let hours = if first.minute.is_some() { Hours::Clock } else { Hours::AllDay };
        EventDraft { hours, end: at(last, 15).unwrap_or(start), ..EventDraft::new(start) }
    }
}

impl Calendar {
    pub(super) fn touch(&mut self, touch: Touch<Spot>, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match touch {
            Touch::Over(spot) => {
                self.over = spot;
                if let (Some(drag), Some(spot)) = (&mut self.drag, spot) {
                    drag.at = spot;
                }
                Action::Run(Task::none())
            }
            Touch::Press(spot) => {
                self.drag = Some(Drag { from: spot, at: spot });
                Action::Run(Task::none())
            }
            Touch::Double(spot) => {
                self.drag = None;
                match spot.entry {
                    Some(which) => {
                        self.chosen = Some(which);
                        Action::Run(self.ask_page(which, Opens::Form, look, desk))
                    }
                    None => {
                        let hours = if spot.minute.is_none() && self.view != View::Month {
                            Hours::AllDay
                        } else {
                            Hours::Clock
                        };
                        self.begin_new(self.new_start(Some(spot)), hours, look)
                    }
                }
            }
            Touch::Release(spot) => match self.drag.take() {
                Some(drag) if spot.is_some() && drag.moved() => self.dropped(drag, look, desk),
                Some(drag) => self.clicked(drag.from, look, desk),
                None => Action::Run(Task::none()),
            },
        }
    }

    fn clicked(&mut self, spot: Spot, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match (spot.part, spot.entry) {
            (Part::More, _) => {
                self.day = Some(spot.day);
                self.show(View::Day, look, desk)
            }
            (_, Some(which)) => {
                self.day = Some(spot.day);
                self.open(which, look, desk)
            }
            (_, None) => {
                self.chosen = None;
                self.card = None;
                // A day of another month is one of this page; it stays where it is.
                self.day = Some(spot.day);
                if self.view == View::Month { self.go_to(spot.day, look, desk) } else { Task::none() }
            }
        };
        Action::Run(task)
    }

    fn dropped(&mut self, drag: Drag, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match (drag.from.entry, drag.from.part) {
            (Some(which), Part::End) => match self.stretched(&drag) {
                Some(end) => self.begin(Deed::Stretch(which, end), look, desk),
                None => Action::Run(Task::none()),
            },
            (Some(which), _) => {
                self.chosen = Some(which);
                self.begin(Deed::Move(which, drag.distance()), look, desk)
            }
            (None, _) => self.begin_draft(drag.drawn(), look),
        }
    }

    /// When an event whose lower edge is dragged ends then.
    pub(super) fn stretched(&self, drag: &Drag) -> Option<Local> {
        let entry = self.entry(drag.from.entry?)?;
        let end = drag.at.day.midnight().plus_seconds(i64::from(drag.at.minute? + 15) * 60)?;
        Some(end.max(entry.start.plus_seconds(900)?))
    }
}
