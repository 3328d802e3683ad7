//! People, as the window needs them.

use std::sync::Arc;

use super::{PersonId, PlaceKind};

/// Which people to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PeopleFilter {
    /// Words to find, as typed; empty for everyone.
    pub text: String,
}

/// The shape of a list of people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleIndex {
    /// The letters, in order; one section without a label when letters make no sense.
    pub sections: Vec<Section>,
}

impl PeopleIndex {
    /// Returns how many people are listed.
    pub fn total(&self) -> usize {
        self.sections.iter().map(|section| section.count).sum()
    }
}

/// The people under one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The letter, or nothing.
    pub label: String,
    /// How many.
    pub count: usize,
}

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// Their number.
    pub id: PersonId,
    /// Their name.
    pub name: ListName,
    /// A person or a company.
    pub kind: PersonKind,
    /// Their photo, as PNG or JPEG.
    pub photo: Option<Arc<[u8]>>,
    /// Whether something about them waits.
    pub mark: Mark,
}

/// A name as a list shows it: the part it is sorted by stands out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListName {
    /// What stands before, with its space.
    pub before: String,
    /// The part it is sorted by.
    pub key: String,
    /// What stands after, with its space.
    pub after: String,
}

impl ListName {
    /// Returns the whole name.
    pub fn whole(&self) -> String {
        format!("{}{}{}", self.before, self.key, self.after)
    }
}

/// A person or a company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PersonKind {
    /// A person.
    Person,
    /// A company, a shop, a club.
    Company,
}

/// Whether something about a record waits for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// No.
    None,
    /// A question waits in Review.
    Review,
}

/// Everything about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonPage {
    /// Their number.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// A person or a company.
    pub kind: PersonKind,
    /// What they do and where, most telling first.
    pub roles: Vec<String>,
    /// Their photo, as PNG or JPEG.
    pub photo: Option<Arc<[u8]>>,
    /// Numbers, addresses and dates, in the order of their kinds.
    pub lines: Vec<Line>,
    /// Groups they are in.
    pub groups: Vec<String>,
    /// The note, with its line breaks.
    pub note: Option<String>,
    /// Where they are kept.
    pub kept: Vec<Kept>,
}

/// One line about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What kind of thing it is.
    pub sort: LineSort,
    /// Which of several.
    pub label: Label,
    /// What it says.
    pub value: LineValue,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineSort {
    /// A phone number.
    Phone,
    /// A mail address.
    Mail,
    /// A postal address.
    Address,
    /// A web page.
    Web,
    /// A chat address.
    Chat,
    /// A birthday.
    Birthday,
    /// Another yearly day.
    Anniversary,
    /// A nickname.
    Nickname,
}

/// Which of several a line is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Label {
    /// Nothing is said about it.
    Plain,
    /// A mobile phone.
    Mobile,
    /// At home.
    Home,
    /// At work.
    Work,
    /// A fax.
    Fax,
    /// A pager.
    Pager,
    /// Another one.
    Other,
    /// In the person's own words.
    Own(String),
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineValue {
    /// Text, a line of it per line.
    Text(String),
    /// A date, perhaps without its year.
    Date {
        /// The year, if it is known.
        year: Option<i32>,
        /// The month, 1 to 12.
        month: u8,
        /// The day, 1 to 31.
        day: u8,
    },
}

/// Where a person is kept, and how much of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The place's name; of this computer, empty.
    pub place: String,
    /// What it is.
    pub kind: PlaceKind,
    /// How much it holds.
    pub holds: Holds,
}

/// How much of a person a place holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// Everything there is.
    Everything,
    /// Everything but this.
    Except(Vec<Lacks>),
    /// Not yet: they go there with the next run.
    NotYet,
}

/// What a place cannot hold of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lacks {
    /// The photo.
    Photo,
    /// The note, or its end.
    Note,
    /// Birthday and other days.
    Dates,
    /// Postal addresses.
    Addresses,
    /// Groups.
    Groups,
    /// So many numbers.
    Numbers(u32),
    /// So many mail addresses.
    Mails(u32),
    /// Something else, by name.
    Other(String),
}
