//! What was done and the way back, as the window needs it: the history, undoing, versions, the trash, safety copies and
//! the log.

use crate::gui::desk::{DeskError, Kind, Notice, PlaceKind};
use crate::wording::{Civil, Lang};

/// The questions of the History page.
pub trait HistoryDesk {
    /// Returns what was done, newest first.
    fn history(&self, filter: &HistoryFilter, lang: Lang) -> Result<History, DeskError>;

    /// Returns everything about one entry, or `None` if there is no such entry any more.
    fn entry(&self, n: i64, lang: Lang) -> Result<Option<EntryPage>, DeskError>;

    /// Says what undoing an entry would do. Nothing is changed.
    fn preview_undo(&self, n: i64, lang: Lang) -> Result<Preview, DeskError>;

    /// Undoes an entry.
    fn undo(&self, n: i64, lang: Lang) -> Result<Deed, DeskError>;

    /// Undoes what the person did last, or does again what they undid last.
    fn step_back(&self, way: Way, lang: Lang) -> Result<Deed, DeskError>;

    /// Returns what a record was, newest first.
    fn versions(&self, record: RecordRef, lang: Lang) -> Result<Versions, DeskError>;

    /// Makes a record, or one field of it, what it was.
    fn revert(&self, record: RecordRef, revision: i64, field: Option<FieldName>, lang: Lang)
    -> Result<Deed, DeskError>;

    /// Returns what was deleted, the last first.
    fn trash(&self, lang: Lang) -> Result<Vec<Trashed>, DeskError>;

    /// Brings deleted records back.
    fn put_back(&self, records: &[i64], lang: Lang) -> Result<Deed, DeskError>;

    /// Returns the safety copies, newest first.
    fn copies(&self, lang: Lang) -> Result<Copies, DeskError>;

    /// Makes a safety copy of this computer that stays.
    fn make_copy(&self, lang: Lang) -> Result<Deed, DeskError>;

    /// Looks into a safety copy for what has all of the words.
    fn look_inside(&self, copy: i64, kind: Option<Kind>, text: &str, lang: Lang) -> Result<CopyPage, DeskError>;

    /// Says what a restore would do. Nothing is changed.
    fn preview_restore(&self, wish: &RestoreWish, lang: Lang) -> Result<Preview, DeskError>;

    /// Restores; what stands in the way was shown before.
    fn restore(&self, wish: &RestoreWish, lang: Lang) -> Result<Deed, DeskError>;

    /// Chooses the folder that gets a copy of every copy, or none.
    fn set_second_place(&self, folder: Option<&str>, lang: Lang) -> Result<Deed, DeskError>;

    /// Returns the runs there is a log of, newest first.
    fn logged_runs(&self, lang: Lang) -> Result<Vec<LoggedRun>, DeskError>;

    /// Returns the log of a run.
    fn run_log(&self, run: i64, names: Names, lang: Lang) -> Result<LogPage, DeskError>;

    /// Returns where a report would be saved, if nobody says otherwise.
    fn report_file(&self) -> String;

    /// Saves a report with every name masked.
    fn save_report(&self, file: &str, lang: Lang) -> Result<Deed, DeskError>;
}

/// Which entries to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HistoryFilter {
    /// Only those that have to do with this place.
    pub place: Option<String>,
    /// Only those of this kind.
    pub show: Show,
    /// Only those of somebody.
    pub who: Who,
}

/// Which kind of entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Show {
    /// All of them.
    #[default]
    Everything,
    /// Runs.
    Syncs,
    /// Changes made by hand.
    Changes,
    /// Answers to questions.
    Decisions,
    /// Safety copies.
    Copies,
}

impl Show {
    /// All of them, in the order of the list.
    pub const ALL: [Show; 5] = [Show::Everything, Show::Syncs, Show::Changes, Show::Decisions, Show::Copies];
}

/// Whose entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Who {
    /// Everybody's.
    #[default]
    Everybody,
    /// Those of the person at this computer.
    OnlyMe,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The entries, newest first.
    pub entries: Vec<Entry>,
    /// Names of places that entries have to do with.
    pub places: Vec<String>,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryId {
    /// Something that was done, by its number.
    Act(i64),
    /// A safety copy, by its number.
    Copy(i64),
}

/// One entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub id: EntryId,
    /// When.
    pub at: Civil,
    /// What kind of thing it was.
    pub sort: EntrySort,
    /// What was done.
    pub title: String,
    /// What came of it.
    pub line: String,
    /// Whether it can be undone.
    pub undo: Undo,
}

/// What kind of thing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntrySort {
    /// A run that ended well.
    Sync,
    /// A run under way, or one nobody knows the end of.
    Running,
    /// A run that failed.
    Trouble,
    /// Records were added.
    Added,
    /// Records were changed.
    Edited,
    /// Records were deleted.
    Deleted,
    /// Two records became one.
    Joined,
    /// A question was answered.
    Decided,
    /// Something was undone.
    Undone,
    /// Something was brought back.
    Restored,
    /// A safety copy was made.
    Copy,
}

/// Whether something can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Undo {
    /// It can.
    Offered,
    /// It was, under this number.
    Done(i64),
    /// There is nothing to undo.
    Nothing,
}

/// Everything about one entry.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryPage {
    /// The entry.
    pub entry: Entry,
    /// What went wrong, if something did.
    pub trouble: Option<Notice>,
    /// What it changed, place by place.
    pub groups: Vec<Group>,
    /// Sentences: what a place did not take, which question was answered.
    pub notes: Vec<String>,
}

/// Changes at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The place's name; of this computer, empty.
    pub place: String,
    /// What it is.
    pub kind: PlaceKind,
    /// The changes, the first few hundred.
    pub changes: Vec<Change>,
    /// How many more there are.
    pub more: usize,
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The record here, if there is one.
    pub record: Option<RecordRef>,
    /// What to call it.
    pub title: String,
    /// What was or will be done.
    pub did: Did,
    /// Field by field.
    pub fields: Vec<FieldRow>,
}

/// Names a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordRef {
    /// Its kind.
    pub kind: Kind,
    /// Its number.
    pub id: i64,
}

/// What is done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Did {
    /// It is new.
    Added,
    /// It is changed.
    Changed,
    /// It is deleted.
    Deleted,
    /// It may be somebody else, and is left alone.
    Asked,
    /// It was changed since, and stays.
    Stays,
}

/// The name of a field, as the desk knows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FieldName(pub String);

/// One field, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldRow {
    /// Names it to the desk.
    pub field: FieldName,
    /// What to call it.
    pub name: String,
    /// What it was; `None`: it was not there.
    pub before: Option<String>,
    /// What it is; `None`: it is not there.
    pub after: Option<String>,
}

/// What would be done, before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// One sentence with the numbers.
    pub summary: String,
    /// What is safe.
    pub safe: String,
    /// The changes, place by place.
    pub groups: Vec<Group>,
    /// More sentences.
    pub notes: Vec<String>,
    /// How grave it is.
    pub weight: Graveness,
}

/// How grave something that would be done is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Graveness {
    /// There is nothing to do.
    Nothing,
    /// Something comes, or changes.
    Gentle,
    /// Something that is here now would be overwritten or deleted.
    Erases,
}

/// Something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// A sentence for the person.
    pub words: String,
    /// The number to undo it by, if it can be undone.
    pub undo: Option<i64>,
}

/// Back or forth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Undo.
    Back,
    /// Do again.
    Forth,
}

/// What a record was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// The record.
    pub record: RecordRef,
    /// What it is called.
    pub title: String,
    /// The versions, newest first.
    pub versions: Vec<Version>,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub revision: i64,
    /// Since when.
    pub at: Civil,
    /// What made it.
    pub title: String,
    /// Whether it is the one that counts now.
    pub stands: Stands,
    /// What it changed.
    pub fields: Vec<FieldRow>,
}

/// How a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stands {
    /// It is what counts now.
    Now,
    /// It can be made so again.
    Before,
    /// The record was deleted then.
    Deleted,
}

/// A deleted record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trashed {
    /// The record.
    pub record: RecordRef,
    /// What it was called.
    pub title: String,
    /// When it was deleted.
    pub at: Civil,
    /// Who deleted it, and how long it is kept.
    pub line: String,
}

/// The safety copies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies {
    /// The copies, newest first.
    pub copies: Vec<Copy>,
    /// The second place, if there is one.
    pub second: Option<SecondPlace>,
}

/// One safety copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its number.
    pub n: i64,
    /// The moment it stands for.
    pub at: Civil,
    /// What it is of.
    pub title: String,
    /// What is in it, why it was made and how long it stays.
    pub line: String,
    /// Whether it can be opened.
    pub file: CopyFile,
}

/// Whether a copy's file is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CopyFile {
    /// It is.
    Here,
    /// It is nowhere to be found.
    Gone,
}

/// Where copies of the copies go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondPlace {
    /// The folder.
    pub folder: String,
    /// How it stands with it.
    pub words: String,
    /// Whether it is of use.
    pub health: Health,
}

/// Whether something is as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Health {
    /// It is.
    Well,
    /// The person should look at it.
    Ailing,
}

/// What is inside a safety copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyPage {
    /// Its number.
    pub n: i64,
    /// What it is of.
    pub title: String,
    /// When it was made.
    pub line: String,
    /// The kinds it holds, with their numbers.
    pub kinds: Vec<(Kind, usize)>,
    /// A sentence about what is damaged in it.
    pub damaged: Option<String>,
    /// What was found.
    pub found: Vec<CopyRow>,
}

/// A record inside a safety copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyRow {
    /// The record, by its number in the copy.
    pub record: RecordRef,
    /// What to call it.
    pub title: String,
}

/// What is to be restored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RestoreWish {
    /// From which copy.
    pub copy: i64,
    /// How much of it.
    pub what: Part,
    /// How what is here is treated.
    pub manner: Manner,
}

/// How much of a copy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Part {
    /// Everything.
    Everything,
    /// Every record of a kind.
    Kind(Kind),
    /// One record.
    Record(RecordRef),
    /// One field of a record.
    Field(RecordRef, FieldName),
}

/// How a restore treats what is here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Manner {
    /// What is missing comes back; nothing else is touched.
    #[default]
    AddMissing,
    /// As it was.
    Replace,
}

/// A run there is a log of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedRun {
    /// Its number.
    pub n: i64,
    /// When it began.
    pub at: Civil,
    /// With whom.
    pub title: String,
    /// How it ended.
    pub line: String,
    /// Whether it ended well.
    pub health: Health,
}

/// Whether names are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Names {
    /// They are.
    #[default]
    Shown,
    /// Others stand in their place.
    Masked,
}

/// The log of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPage {
    /// The run.
    pub run: LoggedRun,
    /// Its phases and how long each took, milliseconds.
    pub phases: Vec<(String, i64, String)>,
    /// Its lines, in order.
    pub lines: Vec<LogLine>,
}

/// One line of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// The time of day, to the millisecond.
    pub time: String,
    /// What happened.
    pub text: String,
    /// What kind of line it is.
    pub sort: LogSort,
}

/// What a line of a log is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogSort {
    /// Something happened.
    Plain,
    /// Something the person should know.
    Warning,
    /// A message went one way or the other.
    Message,
}
