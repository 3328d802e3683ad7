//! Writing in the address book: drafts of people, doubles, files brought in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::history::{Deed, FieldRow};
use super::{DeskError, Kind, Label, PersonId};
use crate::wording::Lang;

/// The questions of whoever writes in the address book.
pub trait EditDesk {
    /// Returns a person as they can be edited; without a number an empty draft, `None` if they are gone.
    fn draft(&self, id: Option<PersonId>) -> Result<Option<Draft>, DeskError>;

    /// Writes what differs between two drafts, and nothing else; somebody new if the draft has no number.
    fn save_person(&self, before: &Draft, after: &Draft, lang: Lang) -> Result<Saved, DeskError>;

    /// Deletes a person, who stays in the trash.
    fn delete_person(&self, id: PersonId, lang: Lang) -> Result<Deed, DeskError>;

    /// Returns every two people who may be one, likeliest first.
    fn same_people(&self, lang: Lang) -> Result<Vec<Double>, DeskError>;

    /// Makes one of two: the first stays, with everything the other knew.
    fn join(&self, stays: PersonId, goes: PersonId, lang: Lang) -> Result<Deed, DeskError>;

    /// Remembers for good that two are two.
    fn tell_apart(&self, one: PersonId, other: PersonId, lang: Lang) -> Result<Deed, DeskError>;

    /// Says what bringing in some files would do.
    fn preview_import(&self, files: &[PathBuf], lang: Lang) -> Result<Incoming, DeskError>;

    /// Brings in some files: adds who is not here yet, and gives who is here what they know more.
    fn import(&self, files: &[PathBuf], lang: Lang) -> Result<Deed, DeskError>;

    /// Writes everything of a kind into a new file among the person's documents; the sentence says where.
    fn export(&self, kind: Kind, lang: Lang) -> Result<String, DeskError>;

    /// Reads a picture.
    fn read_picture(&self, file: &Path, lang: Lang) -> Result<Arc<[u8]>, DeskError>;
}

/// A person was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Their number.
    pub id: PersonId,
    /// What was done.
    pub deed: Deed,
}

/// What bringing in some files would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Incoming {
    /// The files.
    pub files: Vec<PathBuf>,
    /// What they are called.
    pub file: String,
    /// Who is new.
    pub new: Vec<String>,
    /// Who is here and gets something.
    pub together: Vec<Together>,
    /// How many are here already.
    pub here: usize,
    /// What cannot be read: the line, and why.
    pub unread: Vec<String>,
    /// Whether a safety copy is made before.
    pub copied: bool,
}

impl Incoming {
    /// Whether nothing would change.
    pub fn is_nothing(&self) -> bool {
        self.new.is_empty() && self.together.is_empty()
    }
}

/// Somebody who is here, brought together with somebody of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// What they are called here.
    pub name: String,
    /// What the file calls them.
    pub told: String,
    /// What changes.
    pub fields: Vec<FieldRow>,
    /// What stays as it is here, although the file says something else.
    pub stays: Vec<String>,
}

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// Their numbers; the first one would stay.
    pub ids: [PersonId; 2],
    /// Their names.
    pub names: [String; 2],
    /// What each is reached by, in a line.
    pub lines: [String; 2],
    /// Why they may be one.
    pub why: String,
    /// What joining would change of the first one.
    pub fields: Vec<FieldRow>,
}

/// A text about a person of which there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum TextField {
    Prefix,
    Given,
    Additional,
    Family,
    Suffix,
    Display,
    Nicknames,
    PhoneticGiven,
    PhoneticFamily,
    Company,
    PhoneticCompany,
    Department,
    Title,
    Role,
    Note,
}

impl TextField {
    /// All of them.
    pub const ALL: [TextField; 15] = [
        TextField::Prefix,
        TextField::Given,
        TextField::Additional,
        TextField::Family,
        TextField::Suffix,
        TextField::Display,
        TextField::Nicknames,
        TextField::PhoneticGiven,
        TextField::PhoneticFamily,
        TextField::Company,
        TextField::PhoneticCompany,
        TextField::Department,
        TextField::Title,
        TextField::Role,
        TextField::Note,
    ];
}

/// Something of which there may be several rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowSort {
    /// Phone numbers.
    Phone,
    /// Mail addresses.
    Mail,
    /// Web pages.
    Web,
    /// Chat addresses.
    Chat,
}

impl RowSort {
    /// All of them, in order.
    pub const ALL: [RowSort; 4] = [RowSort::Phone, RowSort::Mail, RowSort::Web, RowSort::Chat];

    /// The labels one can give.
    pub fn labels(self) -> &'static [Label] {
        match self {
            RowSort::Phone => {
                &[Label::Mobile, Label::Home, Label::Work, Label::Fax, Label::Pager, Label::Other, Label::Plain]
            }
            RowSort::Mail | RowSort::Web => &[Label::Plain, Label::Home, Label::Work],
            RowSort::Chat => &[Label::Plain],
        }
    }
}

/// One row of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// What it is.
    pub sort: RowSort,
    /// Which of several.
    pub label: Label,
    /// The number or address.
    pub text: String,
    /// Which one it was of those there are; `None`: it is new.
    pub origin: Option<usize>,
}

/// The parts of a postal address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Part {
    Street,
    Extended,
    Box,
    Postcode,
    City,
    Region,
    Country,
}

impl Part {
    /// All of them, in the order they are typed.
    pub const ALL: [Part; 7] =
        [Part::Street, Part::Extended, Part::Box, Part::Postcode, Part::City, Part::Region, Part::Country];
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftAddress {
    /// Which of several.
    pub label: Label,
    /// The parts, as [`Part::ALL`].
    pub parts: [String; 7],
    /// Which one it was; `None`: it is new.
    pub origin: Option<usize>,
}

impl DraftAddress {
    /// The labels one can give.
    pub const LABELS: [Label; 3] = [Label::Plain, Label::Home, Label::Work];
}

/// A day of the year, perhaps of a known one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The year, if it is known.
    pub year: Option<i32>,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31.
    pub day: u8,
}

/// Everything about a person that can be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Their number; `None`: somebody new.
    pub id: Option<PersonId>,
    /// The texts, as [`TextField::ALL`]; nicknames separated by commas.
    pub texts: [String; 15],
    /// The rows, sort by sort.
    pub rows: Vec<DraftRow>,
    /// The postal addresses.
    pub addresses: Vec<DraftAddress>,
    /// The birthday.
    pub birthday: Option<Day>,
    /// Another yearly day.
    pub anniversary: Option<Day>,
    /// The groups.
    pub groups: Vec<String>,
    /// The photo, as PNG or JPEG.
    pub photo: Option<Arc<[u8]>>,
}

impl Draft {
    /// A text.
    pub fn text(&self, field: TextField) -> &str {
        self.texts.get(field as usize).map_or("", String::as_str)
    }

    /// Changes a text.
    pub fn set_text(&mut self, field: TextField, text: String) {
        if let Some(place) = self.texts.get_mut(field as usize) {
            *place = text;
        }
    }

    /// The rows of a sort.
    pub fn rows_of(&self, sort: RowSort) -> impl Iterator<Item = &DraftRow> {
        self.rows.iter().filter(move |row| row.sort == sort)
    }

    /// The parts of the name as they are spoken.
    pub fn name(&self) -> String {
        let parts = [TextField::Given, TextField::Additional, TextField::Family].map(|field| self.text(field).trim());
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Whether there is nothing in it to know anybody by.
    pub fn is_blank(&self) -> bool {
        let texts = self.texts.iter().all(|text| text.trim().is_empty());
        texts && self.rows.iter().all(|row| row.text.trim().is_empty())
    }
}
