//! People: a list of everyone beside one person's page. The list is read by window; nobody's page is kept but the one shown.

mod doubles;
pub mod editor;
mod found;
mod incoming;
mod page;
mod rows;

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use iced::{Element, Task};

use crate::gui::desk::edit::{Double, Draft, Incoming, Saved};
use crate::gui::desk::history::Deed;
use crate::gui::desk::{Desk, DeskError, PeopleFilter, PeopleIndex, PersonId};
use crate::gui::theme::Look;
use crate::gui::work::{self, Answer, Reading};

use editor::{Control, Editor};
pub use found::{Found, Person, Shown};
use found::{ask_person, heights};

/// Names the list, which scrolls.
pub const LIST: &str = "people-list-id";
/// Names this page's search field for the keyboard.
pub const SEARCH_FIELD: &str = "people-search-id";
/// Names the field for a file that is to be brought in.
pub const IMPORT_FIELD: &str = "people-import-id";

/// What this page remembers between frames.
#[derive(Debug)]
pub struct People {
    filter: PeopleFilter,
    index: Option<PeopleIndex>,
    /// Counts the questions asked, so that a late answer to an old one is not taken for a new one.
    asked: u64,
    rows: Vec<Shown>,
    /// The number of the first of `rows` in the whole list.
    rows_from: usize,
    rows_wanted: Range<usize>,
    offset: f32,
    room: f32,
    current: Option<usize>,
    person: Option<Person>,
    pane: Pane,
    trouble: Option<DeskError>,
    refreshing: Reading,
    /// Whether what is shown is the answer to an older search than the one that was typed.
    searching: bool,
    /// Who stays chosen although rows before them came or went.
    keep: Option<PersonId>,
    /// Whoever is being edited.
    editor: Option<Box<Editor>>,
    doubles: Vec<Double>,
    /// Whether the doubles stand where a person's page would.
    comparing: bool,
    /// The file that is to be brought in, while it is typed.
    import: Option<String>,
    /// What is in the file, where a person's page would stand, until somebody says what becomes of it.
    incoming: Option<Incoming>,
}

/// Which of the two is shown where there is room for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pane {
    List,
    Person,
}

/// A control of this page; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The search field.
    Search,
    /// The list, whose rows the arrow keys walk.
    List,
    /// Back to the list, where there is room for one column.
    Back,
    /// Somebody new.
    New,
    /// Connect a phone, while nobody is here.
    Connect,
    /// Bring a file in.
    Import,
    /// The name of that file.
    ImportField,
    /// Bring it in.
    ImportUse,
    /// Bring in the file that is shown.
    Bring,
    /// Do not.
    BringNot,
    /// Look at people who may be one.
    Doubles,
    /// Close them.
    DoublesClose,
    /// Make one of a pair.
    Join(usize),
    /// A pair is two people.
    Apart(usize),
    /// Edit the chosen person.
    Edit,
    /// Show what the chosen person was.
    Versions,
    /// Delete the chosen person.
    Delete,
    /// A control of the editor.
    Editor(Control),
}

impl Stop {
    /// The name of the text field it is, for the keyboard.
    pub fn field(self) -> Option<String> {
        match self {
            Stop::Search => Some(SEARCH_FIELD.to_owned()),
            Stop::ImportField => Some(IMPORT_FIELD.to_owned()),
            Stop::Editor(control) => control.field(),
            _ => None,
        }
    }
}

/// Everything that can reach this page.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed into a search field.
    Typed(String),
    /// The list was scrolled: how far, and how high its window is.
    Scrolled(f32, f32),
    /// A row was chosen.
    Choose(usize),
    /// A letter was chosen, by the number of its section.
    Jump(usize),
    /// Go back to the list.
    Back,
    /// A control was pressed.
    Press(Stop),
    /// Something happened in the editor.
    Editor(editor::Message),
    /// A person to edit has come.
    DraftRead(Box<Answer<Option<Draft>>>),
    /// A person was written, or could not be.
    Saved(Box<Answer<Saved>>),
    /// Something was done, or could not be.
    Did(Box<Answer<Deed>>),
    /// People who may be one have come.
    DoublesRead(Box<Answer<Vec<Double>>>),
    /// What is in a file has come.
    IncomingRead(Box<Answer<Incoming>>),
    /// The name of a file was typed.
    ImportTyped(String),
    /// A file was dropped into the window.
    Dropped(PathBuf),
    /// Ask again after something could not be read.
    Retry,
    /// Everything a search found has come.
    Found(u64, Box<Answer<Found>>),
    /// The shape of the list has come.
    IndexRead(u64, Answer<PeopleIndex>),
    /// Rows have come.
    RowsRead(u64, usize, Answer<Vec<Shown>>),
    /// A person's page has come.
    PersonRead(PersonId, Box<Answer<Option<Person>>>),
}

/// Everything this page may ask for.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Say what was done, and run this.
    Said(Deed, Task<Message>),
    /// Say that it could not be done.
    Failed(DeskError),
    /// Put the keyboard on a control, and run this.
    Focus(Stop, Task<Message>),
    /// The keyboard is on a control.
    At(Stop),
    /// Show what a person was.
    Versions(PersonId),
    /// Connect a phone.
    Connect,
}

impl Default for People {
    fn default() -> Self {
        People {
            filter: PeopleFilter::default(),
            index: None,
            asked: 0,
            rows: Vec::new(),
            rows_from: 0,
            rows_wanted: 0..0,
            offset: 0.0,
            room: 700.0,
            current: None,
            person: None,
            pane: Pane::List,
            trouble: None,
            refreshing: Reading::Idle,
            searching: false,
            keep: None,
            editor: None,
            doubles: Vec::new(),
            comparing: false,
            import: None,
            incoming: None,
        }
    }
}

impl People {
    /// Reads what is to be shown, if it was not read yet.
    pub fn enter(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.index.is_some() {
            return Task::none();
        }
        Task::batch([self.ask_index(look, desk), ask_doubles(look, desk)])
    }

    /// Reads everything again, because it may have changed. Whoever is chosen stays so.
    pub fn refresh(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        if self.index.is_none() || !self.refreshing.wanted() {
            return Task::none();
        }
        self.keep = self.shown();
        let person = self.keep.map_or_else(Task::none, |id| ask_person(look, desk, id));
        Task::batch([self.ask_index(look, desk), person, ask_doubles(look, desk)])
    }

    /// Returns what is searched for.
    pub fn text(&self) -> &str {
        &self.filter.text
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let task = match message {
            Message::Typed(text) => self.search(text, look, desk),
            Message::Scrolled(offset, room) => {
                self.offset = offset;
                self.room = room;
                self.ask_rows(look, desk)
            }
            Message::Choose(index) => {
                if let Some(stay) = self.stays() {
                    return stay;
                }
                self.pane = Pane::Person;
                self.comparing = false;
                self.incoming = None;
                let left = self.leave_editor(look, desk);
                Task::batch([left, self.choose(index, look, desk)])
            }
            Message::Press(stop) => return self.press(stop, look, desk),
            Message::Editor(message) => return self.edit(message, look, desk),
            Message::DraftRead(answer) => return self.open_editor(*answer, look),
            Message::Saved(answer) => return self.saved(*answer, look, desk),
            Message::Did(answer) => {
                return match *answer {
                    Ok(deed) => Action::Said(deed, self.refresh(look, desk)),
                    Err(error) => Action::Failed(error),
                };
            }
            Message::DoublesRead(answer) => {
                if let Ok(doubles) = *answer {
                    self.doubles = doubles;
                }
                Task::none()
            }
            Message::IncomingRead(answer) => {
                return match *answer {
                    Ok(incoming) => {
                        let stop = if incoming.is_nothing() { Stop::BringNot } else { Stop::Bring };
                        self.incoming = Some(incoming);
                        self.comparing = false;
                        Action::Focus(stop, self.leave_editor(look, desk))
                    }
                    Err(error) => Action::Failed(error),
                };
            }
            Message::ImportTyped(text) => {
                self.import = Some(text);
                return Action::At(Stop::ImportField);
            }
            Message::Dropped(file) => return self.dropped(file, look, desk),
            Message::Jump(section) => self.jump(section, look, desk),
            Message::Back => {
                self.pane = Pane::List;
                Task::none()
            }
            Message::Retry => self.ask_index(look, desk),
            Message::Found(asked, answer) if asked == self.asked => self.found(*answer, look, desk),
            Message::IndexRead(asked, answer) if asked == self.asked => self.index_read(answer, look, desk),
            Message::RowsRead(asked, from, answer) if asked == self.asked => self.rows_read(from, answer, look, desk),
            Message::PersonRead(id, answer) => {
                self.person_read(id, *answer);
                Task::none()
            }
            Message::Found(..) | Message::IndexRead(..) | Message::RowsRead(..) => return Action::None,
        };
        Action::Run(task)
    }

    /// Shows the chosen person where there is room for one column only.
    pub fn open(&mut self) {
        if self.current.is_some() {
            self.pane = Pane::Person;
        }
    }

    /// Goes one step back: from a person to the list, from a search to everyone. Tells whether there was such a step.
    pub fn escape(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Option<Task<Message>> {
        if self.incoming.take().is_some() {
            return Some(Task::none());
        }
        if let Some(editor) = &self.editor {
            // What was typed is not thrown away by one key.
            if !editor.is_changed() {
                self.editor = None;
            }
            return (self.editor.is_none()).then(Task::none);
        }
        if self.import.take().is_some() || std::mem::take(&mut self.comparing) {
            return Some(Task::none());
        }
        if look.is_narrow() && self.pane == Pane::Person {
            self.pane = Pane::List;
            return Some(Task::none());
        }
        (!self.filter.text.is_empty()).then(|| self.search(String::new(), look, desk))
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn stops(&self, look: &Look) -> Vec<Stop> {
        let mut stops = Vec::new();
        let alone = look.is_narrow() && (self.pane == Pane::Person || self.is_settling());
        if !alone {
            stops.extend([Stop::New, Stop::Import]);
            if self.import.is_some() {
                stops.extend([Stop::ImportField, Stop::ImportUse]);
            }
            stops.push(Stop::Search);
            if !self.doubles.is_empty() {
                stops.push(Stop::Doubles);
            }
            if self.total() > 0 {
                stops.push(Stop::List);
            }
            if self.is_empty() && self.editor.is_none() {
                stops.push(Stop::Connect);
            }
        }
        if look.is_narrow() && !alone {
            return stops;
        }
        if let Some(incoming) = &self.incoming {
            stops.extend(incoming::stops(incoming));
            return stops;
        }
        match &self.editor {
            Some(editor) => stops.extend(editor.controls().into_iter().map(Stop::Editor)),
            None if self.comparing => stops.extend(doubles::stops(&self.doubles)),
            None => {
                if alone {
                    stops.push(Stop::Back);
                }
                if self.person.is_some() {
                    stops.extend([Stop::Edit, Stop::Versions, Stop::Delete]);
                }
            }
        }
        stops
    }

    /// Does what a control says.
    pub fn press(&mut self, stop: Stop, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let lang = look.lang;
        let task = match stop {
            Stop::Search | Stop::ImportField => return Action::Focus(stop, Task::none()),
            Stop::Connect => return Action::Connect,
            Stop::List => {
                self.open();
                Task::none()
            }
            Stop::Back => {
                self.pane = Pane::List;
                Task::none()
            }
            Stop::New | Stop::Doubles if self.stays().is_some() => return self.stays().unwrap_or(Action::None),
            Stop::New => {
                let left = self.leave_editor(look, desk);
                Task::batch([left, ask_draft(look, desk, None)])
            }
            Stop::Edit if self.editor.is_none() => match self.shown() {
                Some(id) => ask_draft(look, desk, Some(id)),
                None => Task::none(),
            },
            Stop::Edit => Task::none(),
            Stop::Versions => match self.shown() {
                Some(id) => return Action::Versions(id),
                None => Task::none(),
            },
            Stop::Delete => match self.shown().filter(|_| self.editor.is_none()) {
                Some(id) => {
                    self.pane = Pane::List;
                    work::ask(desk, lang, move |desk| desk.delete_person(id, lang), did)
                }
                None => Task::none(),
            },
            Stop::Import => {
                self.import = if self.import.is_some() { None } else { Some(String::new()) };
                if self.import.is_some() {
                    return Action::Focus(Stop::ImportField, Task::none());
                }
                Task::none()
            }
            Stop::ImportUse => match self.import.take().filter(|file| !file.trim().is_empty()) {
                Some(file) => ask_incoming(PathBuf::from(file.trim()), look, desk),
                None => Task::none(),
            },
            Stop::Bring => match self.incoming.take() {
                Some(incoming) => work::ask(desk, lang, move |desk| desk.import(&incoming.files, lang), did),
                None => Task::none(),
            },
            Stop::BringNot => {
                self.incoming = None;
                return Action::Focus(Stop::List, Task::none());
            }
            Stop::Doubles => {
                self.incoming = None;
                self.comparing = true;
                self.leave_editor(look, desk)
            }
            Stop::DoublesClose => {
                self.comparing = false;
                Task::none()
            }
            Stop::Join(at) | Stop::Apart(at) => match self.doubles.get(at).map(|double| double.ids) {
                Some([one, other]) => {
                    let join = matches!(stop, Stop::Join(_));
                    let settle = move |desk: &dyn Desk| match join {
                        true => desk.join(one, other, lang),
                        false => desk.tell_apart(one, other, lang),
                    };
                    work::ask(desk, lang, settle, did)
                }
                None => Task::none(),
            },
            Stop::Editor(control) => return self.edit(editor::Message::Press(control), look, desk),
        };
        Action::Run(task)
    }

    /// Whether something stands where a person's page would.
    fn is_settling(&self) -> bool {
        self.editor.is_some() || self.comparing || self.incoming.is_some()
    }

    /// Whether somebody is being edited.
    pub fn is_editing(&self) -> bool {
        self.editor.is_some()
    }

    fn open_editor(&mut self, answer: Answer<Option<Draft>>, look: &Look) -> Action {
        match answer {
            Ok(Some(draft)) => {
                let own = self.person.as_ref().filter(|person| Some(person.page.id) == draft.id);
                let kept = own.map(|person| person.page.kept.clone()).unwrap_or_default();
                self.editor = Some(Box::new(Editor::new(draft, kept, look)));
                self.comparing = false;
                self.incoming = None;
                self.pane = Pane::Person;
                let given = Control::Text(crate::gui::desk::edit::TextField::Given);
                Action::Focus(Stop::Editor(given), Task::none())
            }
            Ok(None) => Action::None,
            Err(error) => Action::Failed(error),
        }
    }

    fn edit(&mut self, message: editor::Message, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let Some(editor) = &mut self.editor else { return Action::None };
        match editor.update(message, look, desk) {
            editor::Step::Run(task) => Action::Run(task.map(Message::Editor)),
            editor::Step::Focus(control) => Action::Focus(Stop::Editor(control), Task::none()),
            editor::Step::At(control) => Action::At(Stop::Editor(control)),
            editor::Step::Save => Action::Run(editor.save(look, desk, saved)),
            editor::Step::Close => {
                self.editor = None;
                Action::Focus(Stop::List, Task::none())
            }
        }
    }

    /// Keeps the keyboard on what has to be put right before the editor can be left.
    fn stays(&self) -> Option<Action> {
        let control = self.editor.as_ref()?.needs()?;
        Some(Action::Focus(Stop::Editor(control), Task::none()))
    }

    /// Writes what was edited, since the person goes on to somebody else; the toast has the way back.
    fn leave_editor(&mut self, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        match self.editor.take() {
            Some(mut editor) if editor.is_changed() && editor.can_save() => editor.save(look, desk, left),
            _ => Task::none(),
        }
    }

    fn saved(&mut self, answer: Answer<Saved>, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        match answer {
            Ok(Saved { id, deed }) => {
                let new = self.shown() != Some(id);
                self.editor = None;
                let person = ask_person(look, desk, id);
                self.keep = Some(id);
                let list = if new { self.ask_index(look, desk) } else { self.refresh(look, desk) };
                Action::Said(deed, Task::batch([person, list]))
            }
            Err(error) => {
                match &mut self.editor {
                    Some(editor) => editor.failed(error),
                    None => return Action::Failed(error),
                }
                Action::None
            }
        }
    }

    /// A picture dropped on somebody who is edited is their photo; everything else is brought in.
    fn dropped(&mut self, file: PathBuf, look: &Look, desk: &Arc<dyn Desk>) -> Action {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let picture = matches!(ending.as_str(), "png" | "jpg" | "jpeg");
        match &self.editor {
            Some(editor) if picture => Action::Run(editor.take_picture(file, look, desk).map(Message::Editor)),
            _ => Action::Run(ask_incoming(file, look, desk)),
        }
    }

    /// Returns the chosen person's number, once their page is there.
    pub fn shown(&self) -> Option<PersonId> {
        self.person.as_ref().map(|person| person.page.id)
    }

    /// Whether there is nobody at all.
    fn is_empty(&self) -> bool {
        self.filter.text.is_empty() && !self.searching && self.index.as_ref().is_some_and(|index| index.total() == 0)
    }

    fn total(&self) -> usize {
        self.index.as_ref().map_or(0, PeopleIndex::total)
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, look: &Look, now: crate::wording::Civil, focus: Option<Stop>) -> Element<'a, Message> {
        let control = match focus {
            Some(Stop::Editor(control)) => Some(control),
            _ => None,
        };
        let settled = match (&self.incoming, &self.editor) {
            (Some(incoming), _) => Some(incoming::view(look, incoming, focus)),
            (None, Some(editor)) => Some(editor.view(look, control).map(Message::Editor)),
            (None, None) if self.comparing => Some(doubles::view(look, &self.doubles, focus)),
            (None, None) => None,
        };
        if look.is_narrow() {
            return match (settled, self.pane, &self.person) {
                (Some(settled), ..) => settled,
                (None, Pane::Person, Some(person)) => page::view(look, person, now, focus),
                _ => self.list(look, focus),
            };
        }
        let detail = match (settled, &self.person) {
            (Some(settled), _) => settled,
            (None, Some(person)) => page::view(look, person, now, focus),
            (None, None) if self.is_empty() => rows::nobody_yet(look, focus),
            (None, None) => page::nobody(look, self.total()),
        };
        rows::beside(look, self.list(look, focus), detail)
    }
}

fn did(answer: Answer<Deed>) -> Message {
    Message::Did(Box::new(answer))
}

fn saved(answer: Answer<Saved>) -> Message {
    Message::Saved(Box::new(answer))
}

/// Somebody was written while another one is shown already.
fn left(answer: Answer<Saved>) -> Message {
    did(answer.map(|saved| saved.deed))
}

fn ask_incoming(file: PathBuf, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
    let lang = look.lang;
    let read = |answer| Message::IncomingRead(Box::new(answer));
    work::ask(desk, lang, move |desk| desk.preview_import(&[file], lang), read)
}

fn ask_draft(look: &Look, desk: &Arc<dyn Desk>, id: Option<PersonId>) -> Task<Message> {
    work::ask(desk, look.lang, move |desk| desk.draft(id), |answer| Message::DraftRead(Box::new(answer)))
}

fn ask_doubles(look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
    let lang = look.lang;
    work::ask(desk, lang, move |desk| desk.same_people(lang), |answer| Message::DoublesRead(Box::new(answer)))
}
