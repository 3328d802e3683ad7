//! The keyboard on the days, the card and the question.

use std::sync::Arc;

use iced::Task;
use iced::keyboard::{Key, Modifiers, key::Named};

use super::{Action, Calendar, Deed, Field, Message, Opens, Stop, View, agenda};
use crate::gui::desk::Desk;
use crate::gui::desk::diary::{EventRef, Hours};
use crate::gui::theme::Look;
use crate::gui::widget::reveal::reveal;
use crate::pim::Date;

impl Calendar {
    /// Answers a key that no field took; `None` if it means nothing here.
    pub fn key(
        &mut self,
        key: &Key,
        modifiers: Modifiers,
        focus: Option<Stop>,
        look: &Look,
        desk: &Arc<dyn Desk>,
    ) -> Option<Action> {
        if let Key::Character(letter) = key {
            return self.letter(&letter.to_lowercase(), modifiers, look, desk);
        }
        let Key::Named(named) = key else { return None };
        if let Some(deed) = &self.deed {
            return walk_reaches(deed, focus, *named);
        }
        if let (Some(editor), Some(Stop::Form(field))) = (&mut self.editor, focus) {
            let today = self.diary.as_ref().map(|diary| diary.now.date());
            let calendars = self.diary.as_ref().map_or(&[][..], |diary| &diary.calendars);
            if field == Field::Calendar {
                return editor.walk_calendars(*named, calendars).then(|| Action::Run(Task::none()));
            }
            return editor.walk(field, *named, look.lang, today).then(|| Action::Run(Task::none()));
        }
        let on_days = matches!(focus, None | Some(Stop::Days | Stop::Edit | Stop::Delete | Stop::Close));
        match named {
            Named::PageUp => Some(Action::Run(self.turn(-1, look, desk))),
            Named::PageDown => Some(Action::Run(self.turn(1, look, desk))),
            Named::F2 if self.chosen.is_some() && self.editor.is_none() => {
                let which = self.chosen?;
                Some(Action::Run(self.ask_page(which, Opens::Form, look, desk)))
            }
            Named::Delete if self.chosen.is_some() && self.editor.is_none() => Some(self.delete(look, desk)),
            Named::Enter if focus.is_none() && self.editor.is_none() => Some(self.enter_pressed(look, desk)),
            Named::ArrowLeft | Named::ArrowRight | Named::ArrowUp | Named::ArrowDown | Named::Home | Named::End
                if on_days =>
            {
                self.walk(*named, look, desk).map(|task| Action::Go(Stop::Days, task))
            }
            _ => None,
        }
    }

    fn letter(&mut self, letter: &str, modifiers: Modifiers, look: &Look, desk: &Arc<dyn Desk>) -> Option<Action> {
        if self.deed.is_some() {
            return None;
        }
        if modifiers.command() {
            return match letter {
                "n" if !modifiers.shift() => Some(self.press(Stop::New, look, desk)),
                "t" => Some(self.press(Stop::Today, look, desk)),
                "s" if self.editor.is_some() => Some(self.press(Stop::Form(Field::Save), look, desk)),
                "z" if self.toasts.has_button() && self.editor.is_none() => Some(self.press(Stop::Toast, look, desk)),
                _ => None,
            };
        }
        if self.editor.is_some() {
            return None;
        }
        let stop = match letter {
            "t" => Stop::Today,
            "d" => Stop::View(View::Day),
            "w" => Stop::View(View::Week),
            "m" => Stop::View(View::Month),
            "a" => Stop::View(View::Agenda),
            "n" => Stop::New,
            _ => return None,
        };
        Some(self.press(stop, look, desk))
    }

    fn walk(&mut self, key: Named, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        let day = self.day?;
        self.card = None;
        let along = match key {
            Named::ArrowUp => -1,
            Named::ArrowDown => 1,
            _ => 0,
        };
        if along != 0 && (self.view != View::Month || self.chosen.is_some()) {
            return Some(self.walk_events(along, look, desk));
        }
        let days = match key {
            Named::ArrowLeft => -1,
            Named::ArrowRight => 1,
            Named::ArrowUp => -7,
            Named::ArrowDown => 7,
            Named::Home => -i64::from(day.day()) + 1,
            Named::End => i64::from(day.days_in_month() - day.day()),
            _ => return None,
        };
        self.chosen = None;
        Some(self.go_to(day.plus_days(days).unwrap_or(day), look, desk))
    }

    /// Goes to the event before or after the chosen one.
    fn walk_events(&mut self, along: i32, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let Some(day) = self.day else { return Task::none() };
        let all: Vec<(Date, EventRef)> = if self.view == View::Agenda {
            self.entries().map(|entry| (entry.start.date(), entry.which)).collect()
        } else {
            self.of_day(day).into_iter().map(|which| (day, which)).collect()
        };
        let at = self.chosen.and_then(|chosen| all.iter().position(|(_, which)| *which == chosen));
        let to = match (at, along) {
            (None, 1) => all.iter().position(|(date, _)| *date >= day).unwrap_or(0),
            (None, _) => all.len().saturating_sub(1),
            (Some(at), 1) => (at + 1).min(all.len().saturating_sub(1)),
            (Some(at), _) => at.saturating_sub(1),
        };
        match all.get(to) {
            Some((date, which)) => {
                self.chosen = Some(*which);
                let start = self.entry(*which).map(|entry| entry.start);
                if self.view == View::Agenda {
                    let shows = reveal(agenda::LIST).map(Message::Reveal);
                    Task::batch([self.go_to(*date, look, desk), shows])
                } else {
                    start.map_or_else(Task::none, |start| self.scroll_to(start, look))
                }
            }
            None => Task::none(),
        }
    }

    /// Enter on the days: from the day to its first event, from the event to its card, from the card to the form.
    pub(super) fn enter_pressed(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let Some(day) = self.day else { return Action::Run(Task::none()) };
        match self.chosen {
            Some(_) if self.card.is_some() => self.edit(look),
            Some(which) => Action::Run(self.ask_page(which, Opens::Card, look, desk)),
            None => match self.of_day(day).first() {
                Some(first) => {
                    self.chosen = Some(*first);
                    Action::Go(Stop::Days, Task::none())
                }
                None => self.begin_new(self.new_start(None), Hours::Clock, look),
            },
        }
    }
}

/// Up and down between the answers to how far something is to reach.
fn walk_reaches(deed: &Deed, focus: Option<Stop>, key: Named) -> Option<Action> {
    let stops: Vec<Stop> = deed.reaches().iter().map(|reach| Stop::Reach(*reach)).chain([Stop::Keep]).collect();
    let at = focus.and_then(|focus| stops.iter().position(|stop| *stop == focus));
    let to = match key {
        Named::ArrowDown | Named::ArrowRight => at.map_or(0, |at| (at + 1).min(stops.len() - 1)),
        Named::ArrowUp | Named::ArrowLeft => at.map_or(0, |at| at.saturating_sub(1)),
        _ => return None,
    };
    stops.get(to).map(|stop| Action::Go(*stop, Task::none()))
}
