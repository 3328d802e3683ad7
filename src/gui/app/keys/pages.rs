//! What a key means on one page. A page that answers every key itself is asked as it is; of the others, here is which
//! key presses which of their controls.

use iced::Task;
use iced::keyboard::key::Named;
use iced::widget::operation;

use super::Stroke;
use crate::gui::app::focus::{Way, focus_on};
use crate::gui::app::{App, Focus, Message, Page};
use crate::gui::screen::{history, people, preview, review, wizard};

type Answered = Option<Task<Message>>;

impl App {
    /// Lets the page answer a key in its own way.
    pub(super) fn page_key(&mut self, stroke: &Stroke) -> Answered {
        match self.page {
            Page::Calendar | Page::Tasks | Page::Notes => self.diary_key(stroke),
            Page::People => self.people_key(stroke),
            Page::Review => self.review_key(stroke),
            Page::Preview => self.preview_key(stroke),
            Page::History => self.history_key(stroke),
            Page::Settings => self.settings_key(stroke.named()?),
            Page::Home => self.home_key(stroke.named()?),
            Page::Wizard => self.wizard_key(stroke),
            Page::Place | Page::Pictures | Page::Help => None,
        }
    }

    fn diary_key(&mut self, stroke: &Stroke) -> Answered {
        let Stroke { key, modifiers, free } = stroke;
        if matches!(self.focus, Some(Focus::Nav(_) | Focus::Search)) || !(*free || modifiers.command()) {
            return None;
        }
        let look = self.look();
        match self.page {
            Page::Calendar => {
                let focus = focus_on!(self, Calendar).copied();
                let action = self.calendar.key(key, *modifiers, focus, &look, &self.desk)?;
                Some(self.calendar_action(action))
            }
            Page::Tasks => {
                let focus = focus_on!(self, Tasks).copied();
                let action = self.tasks.key(key, *modifiers, focus, &look, &self.desk)?;
                Some(self.tasks_action(action))
            }
            _ => {
                let focus = focus_on!(self, Notes).copied();
                let action = self.notes.key(key, *modifiers, focus, &look, &self.desk)?;
                Some(self.notes_action(action))
            }
        }
    }

    fn home_key(&mut self, key: Named) -> Answered {
        match key {
            Named::ArrowDown => Some(self.step_on_page(Way::Forth)),
            Named::ArrowUp => Some(self.step_on_page(Way::Back)),
            _ => None,
        }
    }

    fn wizard_key(&mut self, stroke: &Stroke) -> Answered {
        let enter = stroke.free && stroke.named() == Some(Named::Enter) && self.focus.is_none();
        enter.then(|| self.wizard(wizard::Message::Press(wizard::Press::Next)))
    }

    fn settings_key(&mut self, key: Named) -> Answered {
        let (look, focus) = (self.look(), focus_on!(self, Settings).copied());
        let (stop, action) = self.settings.walk(key, focus, &look)?;
        self.focus = Some(Focus::Settings(stop));
        Some(self.act_on_settings(action))
    }

    fn people_key(&mut self, stroke: &Stroke) -> Answered {
        use people::Stop;
        let editing = self.people.is_editing();
        if let Some(letter) = stroke.command() {
            let stop = match letter.as_str() {
                // What is being typed is not saved yet; the step before it is none of this key's business.
                "z" | "y" if editing => return Some(Task::none()),
                "s" if editing => Stop::Editor(people::editor::Control::Save),
                "d" if !stroke.shift() => Stop::Doubles,
                "n" if !stroke.shift() => Stop::New,
                "i" => Stop::Import,
                _ => return None,
            };
            return Some(self.people(people::Message::Press(stop)));
        }
        if let Some(letter) = stroke.letter() {
            return (letter != "/" && !editing && !letter.chars().any(char::is_control))
                .then(|| self.type_into(letter));
        }
        let searching = matches!(self.focus, Some(Focus::Search | Focus::People(Stop::Search)));
        let in_editor = matches!(self.focus, Some(Focus::People(Stop::Editor(_))));
        match stroke.named()? {
            Named::Enter if searching => Some(self.open_found()),
            Named::F2 => Some(self.people(people::Message::Press(Stop::Edit))),
            Named::Delete if stroke.free => Some(self.people(people::Message::Press(Stop::Delete))),
            Named::Home | Named::End if !stroke.free => Some(Task::none()),
            // Arrow keys belong to the editor.
            _ if in_editor => None,
            key => self.walk_people(key),
        }
    }

    fn walk_people(&mut self, key: Named) -> Answered {
        let look = self.look();
        let task = self.people.walk(key, &look, &self.desk)?;
        self.focus.get_or_insert(Focus::People(people::Stop::List));
        Some(task.map(Message::People))
    }

    /// Opens the person who was found first.
    fn open_found(&mut self) -> Task<Message> {
        let look = self.look();
        let first = self.people.shown().is_none().then(|| self.people.walk(Named::Home, &look, &self.desk)).flatten();
        self.people.open();
        first.map_or_else(Task::none, |task| task.map(Message::People))
    }

    /// Letters typed anywhere on People go into its search.
    fn type_into(&mut self, letter: &str) -> Task<Message> {
        let words = format!("{}{letter}", self.people.text());
        let into = self.go_to(Focus::People(people::Stop::Search));
        let end = operation::move_cursor_to_end(people::SEARCH_FIELD);
        Task::batch([self.people(people::Message::Typed(words)), into, end])
    }

    fn history_key(&mut self, stroke: &Stroke) -> Answered {
        use history::Press;
        let look = self.look();
        if let Some(letter) = stroke.letter() {
            let action = self.history.letter(letter, &look, &self.desk)?;
            return Some(self.history_action(action));
        }
        let key = stroke.named().filter(|key| stroke.free || !matches!(key, Named::Home | Named::End))?;
        let focus = focus_on!(self, History).cloned();
        let task = self.history.walk(key, focus.as_ref(), &look, &self.desk)?;
        match focus {
            Some(Press::Place | Press::Show | Press::InsideList) => {}
            Some(Press::InsideField) => self.focus = Some(Focus::History(Press::InsideList)),
            _ => self.focus = Some(Focus::History(Press::List)),
        }
        Some(task.map(Message::History))
    }

    fn review_key(&mut self, stroke: &Stroke) -> Answered {
        let look = self.look();
        let (editing, focus) = (self.review.is_editing(), focus_on!(self, Review).copied());
        if editing && stroke.is_sent() {
            return Some(self.review(review::Message::Press(review::Press::Written)));
        }
        if stroke.command().as_deref() == Some("a") && !self.is_writing() {
            self.review.tick_everything();
            return Some(Task::none());
        }
        if let Some(letter) = stroke.letter() {
            let task = self.review.letter(letter, &look, &self.desk)?;
            self.focus = self.review.part_at().map(Focus::Review).filter(|_| self.focus.is_some());
            return Some(task.map(Message::Review));
        }
        let key = stroke.named()?;
        if key == Named::Space
            && stroke.free
            && matches!(self.focus, None | Some(Focus::Review(review::Press::Part(_))))
        {
            let part = self.review.part_at();
            return Some(part.map_or_else(Task::none, |part| self.review(review::Message::Press(part))));
        }
        // In a text field only Enter means something.
        if !stroke.free && editing {
            return None;
        }
        let task = self.review.walk(key, focus, &look, &self.desk)?;
        if focus != Some(review::Press::List) {
            self.focus = self.review.part_at().map(Focus::Review);
        }
        Some(task.map(Message::Review))
    }

    fn preview_key(&mut self, stroke: &Stroke) -> Answered {
        use preview::Press;
        if stroke.is_sent() {
            return Some(self.preview(preview::Message::Press(Press::Write)));
        }
        if stroke.command().as_deref() == Some("a") && !self.is_writing() {
            self.preview.tick_everything();
            return Some(Task::none());
        }
        let key = stroke.named().filter(|key| stroke.free || !matches!(key, Named::Home | Named::End))?;
        if key == Named::Space && stroke.free && matches!(self.focus, None | Some(Focus::Preview(Press::List))) {
            self.preview.space();
            return Some(Task::none());
        }
        let look = self.look();
        let task = self.preview.walk(key, &look, &self.desk)?;
        self.focus = Some(Focus::Preview(Press::List));
        Some(task.map(Message::Preview))
    }
}
