//! What waits for the person's decision, as the window needs it.

use std::sync::Arc;

use super::{Answered, DeskError, Kind, PersonKind, PlaceId, PlaceKind};
use crate::pim::Field;
use crate::planner::{Side, Take};
use crate::service::rules::ConflictRule;
use crate::wording::{Civil, Lang};

/// What Review asks and tells. Every call may block as those of the desk may.
pub trait ReviewDesk {
    /// Returns every open question, grouped by place.
    fn questions(&self, lang: Lang) -> Result<Questions, DeskError>;

    /// Returns pairs of our own records that may be one, as questions. It compares everything with everything, and may
    /// take a few seconds with tens of thousands.
    fn doubles(&self, lang: Lang) -> Result<Vec<QuestionRow>, DeskError>;

    /// Returns everything about a question, or `None` if it is settled.
    fn question(&self, id: QuestionId, lang: Lang) -> Result<Option<QuestionPage>, DeskError>;

    /// Answers a question and those that are to be answered the same way.
    fn decide(&self, decision: &Decision, lang: Lang) -> Result<Answered, DeskError>;

    /// Sets the standing rule for questions about fields; it holds from the next run on.
    fn set_rule(&self, rule: ConflictRule, lang: Lang) -> Result<Answered, DeskError>;

    /// Takes entries of the history back, newest first.
    fn take_back(&self, acts: &[i64], lang: Lang) -> Result<Answered, DeskError>;
}

/// Names a question to the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QuestionId {
    /// A quarrel, by its number.
    Quarrel(i64),
    /// What is held back for a place on one side, of one kind.
    Held(PlaceId, Side, Kind),
    /// A strange device, strange data or an echo, by the number of what is held.
    Brake(i64),
    /// Two records of ours.
    Pair(i64, i64),
}

/// Everything that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    /// The questions, place by place.
    pub groups: Vec<QuestionGroup>,
    /// What is done without asking.
    pub rule: ConflictRule,
}

/// The questions about one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionGroup {
    /// The place.
    pub place: PlaceTag,
    /// The questions, what would be deleted first.
    pub rows: Vec<QuestionRow>,
}

/// A place, as a question names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceTag {
    /// Its name; empty for this computer.
    pub name: String,
    /// What it is.
    pub kind: PlaceKind,
}

/// A question in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRow {
    /// Its name.
    pub id: QuestionId,
    /// What it is about.
    pub title: String,
    /// Of which kind that is.
    pub kind: Kind,
    /// What is asked.
    pub sort: QuestionSort,
}

/// What is asked, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuestionSort {
    /// So many fields differ.
    Fields(usize),
    /// Changed on one side, deleted on the other.
    Gone,
    /// The same person or thing?
    Same,
    /// So many steps are held back.
    Held(usize),
    /// Whether to go on at all.
    Brake,
}

/// Everything about one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionPage {
    /// Its name.
    pub id: QuestionId,
    /// What it is about.
    pub title: String,
    /// Of which kind that is.
    pub kind: Kind,
    /// A person or a company.
    pub face: PersonKind,
    /// The photo, as PNG or JPEG.
    pub photo: Option<Arc<[u8]>>,
    /// The place it is about.
    pub place: PlaceTag,
    /// Since when it waits.
    pub since: Option<Civil>,
    /// What is asked.
    pub asks: Asked,
    /// Other questions that can be answered in the very same way.
    pub alike: Vec<QuestionId>,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Which value of each field.
    Fields {
        /// The fields in which both differ.
        fields: Vec<FieldQuestion>,
        /// Fields that are the same on both: their names and values.
        same: Vec<(String, String)>,
    },
    /// Whether it stays or goes.
    Gone {
        /// Which side deleted it.
        deleted_on: Side,
        /// What it says where it still is.
        lines: Vec<(String, String)>,
    },
    /// Whether two are one.
    Same(Box<SameQuestion>),
    /// Whether to go on although something is strange.
    Brake {
        /// What is strange.
        what: String,
        /// What it may mean.
        why: Option<String>,
        /// What is safe.
        safe: String,
    },
    /// Whether steps that were held back happen.
    Held {
        /// Where they would happen.
        side: Side,
        /// How many records of this kind there are here, all in all.
        of: usize,
        /// The steps.
        items: Vec<HeldItem>,
    },
}

/// One field both sides disagree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldQuestion {
    /// Which.
    pub field: Field,
    /// Its name.
    pub name: String,
    /// What it was when both agreed.
    pub before: Shown,
    /// What is here.
    pub here: Shown,
    /// What the place has.
    pub peer: Shown,
    /// What it would be if both are kept; `None`: there is room for one.
    pub both: Option<Shown>,
    /// Whether the person may write a value of their own.
    pub edit: Edit,
}

/// Whether a value can be written by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edit {
    /// It is a text.
    Text,
    /// It is something else.
    No,
}

/// A value, ready to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Shown {
    /// There is none.
    #[default]
    Nothing,
    /// A text of one or more lines.
    Text(String),
    /// A picture, as PNG or JPEG.
    Photo(Arc<[u8]>),
}

/// Two that may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameQuestion {
    /// Why, in words.
    pub why: String,
    /// The two; the first one is the place's, or would go into the second.
    pub pair: [Twin; 2],
    /// What the joined one would say.
    pub joined: Vec<String>,
    /// What the joined one is called.
    pub name: String,
}

/// One of two that may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// Where it is.
    pub place: PlaceTag,
    /// What it is called.
    pub name: String,
    /// A person or a company.
    pub face: PersonKind,
    /// The photo, as PNG or JPEG.
    pub photo: Option<Arc<[u8]>>,
    /// What it says.
    pub lines: Vec<TwinLine>,
}

/// One line of one of two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwinLine {
    /// The name of the field.
    pub label: String,
    /// The value; empty: it has none.
    pub value: String,
    /// Whether the other says the same.
    pub shared: Shared,
}

/// Whether both of two say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shared {
    /// They do.
    Yes,
    /// They do not.
    No,
}

/// A step that is held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldItem {
    /// Its number.
    pub n: i64,
    /// Whose it is.
    pub title: String,
    /// A person or a company.
    pub face: PersonKind,
    /// What would happen and why.
    pub below: String,
}

/// What the person decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// About which question.
    pub id: QuestionId,
    /// What.
    pub verdict: Verdict,
    /// Questions that are answered the same way.
    pub also: Vec<QuestionId>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// These sides, field by field.
    Fields(Vec<(Field, Choice)>),
    /// Both, as two records.
    TwoRecords,
    /// It stays, and is put back where it was deleted.
    Keep,
    /// It is deleted everywhere.
    Delete,
    /// Two are one.
    Join,
    /// Two are two, for good.
    Apart,
    /// These held steps do not happen; what was deleted is put back.
    PutBack(Vec<i64>),
    /// These held steps happen.
    LetHappen(Vec<i64>),
}

/// What is taken of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A side's value, or both.
    Take(Take),
    /// What the person wrote.
    Own(String),
}
