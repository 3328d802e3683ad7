//! The editor of a person: every field, rows that come and go, photo, groups. It writes nothing until it is saved.

mod dates;
mod form;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;
use iced::widget::image::Handle;
use iced::widget::text_editor;

use super::found;
use crate::gui::desk::edit::{Day, Draft, DraftAddress, DraftRow, Part, RowSort, Saved, TextField};
use crate::gui::desk::{Desk, DeskError, Kept, Label};
use crate::gui::theme::Look;
use crate::gui::widget::avatar::Size;
use crate::gui::work::{self, Answer};

/// Names the form, which scrolls.
pub const FORM: &str = "editor-form-id";

/// A control of the editor; also a stop of the Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// A text of which there is one.
    Text(TextField),
    /// The label of a row, by its number.
    Label(usize),
    /// The number or address of a row.
    Row(usize),
    /// Takes a row away.
    Remove(usize),
    /// Adds a row.
    Add(RowSort),
    /// The label of a postal address.
    AddressLabel(usize),
    /// A part of a postal address.
    AddressPart(usize, Part),
    /// Takes a postal address away.
    AddressRemove(usize),
    /// Adds a postal address.
    AddAddress,
    /// The birthday.
    Birthday,
    /// Another yearly day.
    Anniversary,
    /// Takes the person out of a group.
    Group(usize),
    /// The name of a group to add.
    GroupField,
    /// Shows every field there is.
    More,
    /// Another photo.
    Photo,
    /// The file of the photo.
    PhotoPath,
    /// Use that file.
    PhotoUse,
    /// No photo.
    PhotoRemove,
    /// Write it.
    Save,
    /// Forget it.
    Cancel,
}

impl Control {
    /// The name of the text field it is, for the keyboard.
    pub fn field(self) -> Option<String> {
        use Control::*;
        matches!(self, Text(_) | Row(_) | AddressPart(..) | Birthday | Anniversary | GroupField | PhotoPath)
            .then(|| format!("editor-{self:?}-id"))
    }
}

/// Everything that can reach the editor.
#[derive(Debug, Clone)]
pub enum Message {
    /// A control was pressed.
    Press(Control),
    /// Something was typed.
    Typed(Control, String),
    /// Another label was chosen.
    Labelled(Control, Label),
    /// Something happened in the note.
    Note(text_editor::Action),
    /// A picture was read.
    PictureRead(Box<Answer<Arc<[u8]>>>),
}

/// What the editor asks for.
#[derive(Debug)]
pub enum Step {
    /// Run this.
    Run(Task<Message>),
    /// Put the keyboard there.
    Focus(Control),
    /// The keyboard is there.
    At(Control),
    /// Write what was edited.
    Save,
    /// Close.
    Close,
}

/// A person being edited.
#[derive(Debug)]
pub struct Editor {
    before: Draft,
    now: Draft,
    birthday: String,
    anniversary: String,
    note: text_editor::Content,
    group: String,
    picture: Option<String>,
    face: Option<Handle>,
    more: bool,
    saving: bool,
    kept: Vec<Kept>,
    trouble: Option<DeskError>,
}

/// Fields that are shown when somebody has them, or asks for all.
const RARE: [TextField; 11] = [
    TextField::Prefix,
    TextField::Additional,
    TextField::Suffix,
    TextField::Display,
    TextField::Nicknames,
    TextField::PhoneticGiven,
    TextField::PhoneticFamily,
    TextField::Department,
    TextField::Title,
    TextField::Role,
    TextField::PhoneticCompany,
];

impl Editor {
    /// Opens a draft; `kept` says which place holds what of the person.
    pub fn new(draft: Draft, kept: Vec<Kept>, look: &Look) -> Editor {
        let mut now = draft.clone();
        if draft.id.is_none() {
            for (sort, label) in [(RowSort::Phone, Label::Mobile), (RowSort::Mail, Label::Plain)] {
                now.rows.push(DraftRow { sort, label, text: String::new(), origin: None });
            }
        }
        let day = |day: Option<Day>| day.map(|day| dates::write(look.lang, day)).unwrap_or_default();
        Editor {
            birthday: day(draft.birthday),
            anniversary: day(draft.anniversary),
            note: text_editor::Content::with_text(draft.text(TextField::Note)),
            group: String::new(),
            picture: None,
            face: face(&draft, look),
            more: false,
            saving: false,
            kept,
            trouble: None,
            before: draft,
            now,
        }
    }

    /// Whether something was edited that is not written yet.
    pub fn is_changed(&self) -> bool {
        self.wrong().is_some() || self.result() != self.before
    }

    /// What has to be put right before anything can be written; nothing if it can, or if nothing was edited.
    pub fn needs(&self) -> Option<Control> {
        let stuck = self.is_changed() && !self.can_save() && !self.saving;
        stuck.then(|| self.wrong().unwrap_or(Control::Text(TextField::Given)))
    }

    /// The date that is none.
    fn wrong(&self) -> Option<Control> {
        let days = [(&self.birthday, Control::Birthday), (&self.anniversary, Control::Anniversary)];
        days.into_iter().find(|(text, _)| dates::read(text).is_err()).map(|(_, control)| control)
    }

    /// Whether everything typed makes sense and there is something to know the person by.
    pub fn can_save(&self) -> bool {
        self.wrong().is_none() && !self.result().is_blank() && !self.saving
    }

    /// What would be written: rows without text fall away, and so do spaces around texts.
    fn result(&self) -> Draft {
        let mut draft = self.now.clone();
        draft.rows.retain(|row| !row.text.trim().is_empty());
        draft.addresses.retain(|address| address.parts.iter().any(|part| !part.trim().is_empty()));
        draft.birthday = dates::read(&self.birthday).unwrap_or(self.before.birthday);
        draft.anniversary = dates::read(&self.anniversary).unwrap_or(self.before.anniversary);
        let note = self.note.text();
        if note.trim_end() != self.before.text(TextField::Note).trim_end() {
            draft.set_text(TextField::Note, note.trim_end().to_owned());
        }
        let group = self.group.trim();
        if !group.is_empty() && !draft.groups.iter().any(|other| other == group) {
            draft.groups.push(group.to_owned());
        }
        draft
    }

    /// Writes what was edited.
    pub fn save<M: Send + 'static>(
        &mut self,
        look: &Look,
        desk: &Arc<dyn Desk>,
        message: impl FnOnce(Answer<Saved>) -> M + Send + 'static,
    ) -> Task<M> {
        self.saving = true;
        let (before, after, lang) = (self.before.clone(), self.result(), look.lang);
        work::ask(desk, lang, move |desk| desk.save_person(&before, &after, lang), message)
    }

    /// Takes note that it could not be written.
    pub fn failed(&mut self, error: DeskError) {
        self.saving = false;
        self.trouble = Some(error);
    }

    /// Reads a picture that was chosen or dragged in.
    pub fn take_picture(&self, file: PathBuf, look: &Look, desk: &Arc<dyn Desk>) -> Task<Message> {
        let lang = look.lang;
        work::ask(
            desk,
            lang,
            move |desk| desk.read_picture(&file, lang),
            |answer| Message::PictureRead(Box::new(answer)),
        )
    }

    /// Changes what it remembers and says what is to be done.
    pub fn update(&mut self, message: Message, look: &Look, desk: &Arc<dyn Desk>) -> Step {
        match message {
            Message::Press(control) => return self.press(control, look, desk),
            Message::Typed(control, text) => {
                self.typed(control, text);
                return Step::At(control);
            }
            Message::Labelled(Control::Label(at), label) => {
                if let Some(row) = self.now.rows.get_mut(at) {
                    row.label = label;
                }
            }
            Message::Labelled(Control::AddressLabel(at), label) => {
                if let Some(address) = self.now.addresses.get_mut(at) {
                    address.label = label;
                }
            }
            Message::Labelled(..) => {}
            Message::Note(action) => {
                self.note.perform(action);
                return Step::At(Control::Text(TextField::Note));
            }
            Message::PictureRead(answer) => match *answer {
                Ok(bytes) => {
                    self.now.photo = Some(bytes);
                    self.face = face(&self.now, look);
                    self.picture = None;
                }
                Err(error) => self.trouble = Some(error),
            },
        }
        Step::Run(Task::none())
    }

    fn typed(&mut self, control: Control, text: String) {
        self.trouble = None;
        match control {
            Control::Text(field) => self.now.set_text(field, text),
            Control::Row(at) => {
                if let Some(row) = self.now.rows.get_mut(at) {
                    row.text = text;
                }
            }
            Control::AddressPart(at, part) => {
                let place = self.now.addresses.get_mut(at).and_then(|address| address.parts.get_mut(part as usize));
                if let Some(place) = place {
                    *place = text;
                }
            }
            Control::Birthday => self.birthday = text,
            Control::Anniversary => self.anniversary = text,
            Control::GroupField => match text.strip_suffix(',') {
                Some(name) => self.add_group(name),
                None => self.group = text,
            },
            Control::PhotoPath => self.picture = Some(text),
            _ => {}
        }
    }

    fn add_group(&mut self, name: &str) {
        let name = name.trim();
        if !name.is_empty() && !self.now.groups.iter().any(|group| group == name) {
            self.now.groups.push(name.to_owned());
        }
        self.group.clear();
    }

    fn press(&mut self, control: Control, look: &Look, desk: &Arc<dyn Desk>) -> Step {
        match control {
            Control::Save if self.can_save() && self.is_changed() => return Step::Save,
            Control::Save if self.is_changed() => {}
            Control::Save | Control::Cancel => return Step::Close,
            Control::GroupField if !self.group.trim().is_empty() => {
                let name = std::mem::take(&mut self.group);
                self.add_group(&name);
                return Step::Focus(Control::GroupField);
            }
            Control::Remove(at) if at < self.now.rows.len() => drop(self.now.rows.remove(at)),
            Control::AddressRemove(at) if at < self.now.addresses.len() => drop(self.now.addresses.remove(at)),
            Control::Group(at) if at < self.now.groups.len() => drop(self.now.groups.remove(at)),
            Control::Add(sort) => return Step::Focus(self.add_row(sort)),
            Control::AddAddress => {
                let address = DraftAddress { label: Label::Home, parts: Default::default(), origin: None };
                self.now.addresses.push(address);
                return Step::Focus(Control::AddressPart(self.now.addresses.len() - 1, Part::Street));
            }
            Control::Label(at) => self.next_label(at),
            Control::AddressLabel(at) => self.next_address_label(at),
            Control::More => self.more = !self.more,
            Control::Photo => {
                self.picture = Some(String::new());
                return Step::Focus(Control::PhotoPath);
            }
            Control::PhotoUse | Control::PhotoPath => {
                let file = self.picture.clone().unwrap_or_default();
                if !file.trim().is_empty() {
                    return Step::Run(self.take_picture(Path::new(file.trim()).to_owned(), look, desk));
                }
            }
            Control::PhotoRemove => {
                self.now.photo = None;
                self.face = None;
                self.picture = None;
            }
            other => return Step::Focus(other),
        }
        Step::Run(Task::none())
    }

    /// Adds a row behind those of its sort.
    fn add_row(&mut self, sort: RowSort) -> Control {
        let at = self.now.rows.iter().rposition(|row| row.sort == sort).map_or(self.now.rows.len(), |at| at + 1);
        let taken: Vec<&Label> = self.now.rows_of(sort).map(|row| &row.label).collect();
        let free = sort.labels().iter().find(|label| !taken.contains(label));
        let label = free.or(sort.labels().first()).cloned().unwrap_or(Label::Plain);
        self.now.rows.insert(at, DraftRow { sort, label, text: String::new(), origin: None });
        Control::Row(at)
    }

    /// The next of the labels, for the keyboard.
    fn next_label(&mut self, at: usize) {
        if let Some(row) = self.now.rows.get_mut(at) {
            row.label = next(row.sort.labels(), &row.label);
        }
    }

    fn next_address_label(&mut self, at: usize) {
        if let Some(address) = self.now.addresses.get_mut(at) {
            address.label = next(&DraftAddress::LABELS, &address.label);
        }
    }

    fn shows(&self, field: TextField) -> bool {
        self.more || !RARE.contains(&field) || !self.before.text(field).is_empty() && field != TextField::Display
    }

    fn shows_rows(&self, sort: RowSort) -> bool {
        self.more || matches!(sort, RowSort::Phone | RowSort::Mail) || self.now.rows_of(sort).next().is_some()
    }

    fn shows_anniversary(&self) -> bool {
        self.more || self.before.anniversary.is_some()
    }

    /// Lists the controls in the order the Tab key visits them.
    pub fn controls(&self) -> Vec<Control> {
        let mut all = match self.picture {
            None => vec![Control::Photo],
            Some(_) => vec![Control::PhotoPath, Control::PhotoUse],
        };
        if self.now.photo.is_some() {
            all.push(Control::PhotoRemove);
        }
        let mut text = |fields: &[TextField]| {
            all.extend(fields.iter().filter(|field| self.shows(**field)).map(|field| Control::Text(*field)));
        };
        text(&form::NAMES);
        text(&form::COMPANY);
        let rows = |sort: RowSort, all: &mut Vec<Control>| {
            for (at, _) in self.now.rows.iter().enumerate().filter(|(_, row)| row.sort == sort) {
                if sort != RowSort::Chat {
                    all.push(Control::Label(at));
                }
                all.extend([Control::Row(at), Control::Remove(at)]);
            }
            all.push(Control::Add(sort));
        };
        rows(RowSort::Phone, &mut all);
        rows(RowSort::Mail, &mut all);
        for at in 0..self.now.addresses.len() {
            all.push(Control::AddressLabel(at));
            all.push(Control::AddressRemove(at));
            all.extend(Part::ALL.map(|part| Control::AddressPart(at, part)));
        }
        all.push(Control::AddAddress);
        for sort in [RowSort::Web, RowSort::Chat] {
            if self.shows_rows(sort) {
                rows(sort, &mut all);
            }
        }
        all.push(Control::Birthday);
        if self.shows_anniversary() {
            all.push(Control::Anniversary);
        }
        all.extend((0..self.now.groups.len()).map(Control::Group));
        all.extend([Control::GroupField, Control::Text(TextField::Note), Control::More, Control::Cancel]);
        if self.can_save() && self.is_changed() {
            all.push(Control::Save);
        }
        all
    }
}

fn next(labels: &[Label], now: &Label) -> Label {
    let at = labels.iter().position(|label| label == now).map_or(0, |at| (at + 1) % labels.len());
    labels.get(at).cloned().unwrap_or(Label::Plain)
}

fn face(draft: &Draft, look: &Look) -> Option<Handle> {
    found::face(&draft.photo, found::face_side(look, Size::Page))
}
