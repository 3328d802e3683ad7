//! The plan of a place, as the window needs it before anything is written.

use std::collections::BTreeSet;
use std::ops::Range;

use super::review::{PlaceTag, Shown};
use super::{Answered, DeskError, Kind, PlaceId};
use crate::planner::Side;
use crate::wording::{Civil, Lang};

/// What Preview asks and tells. Every call may block as those of the desk may.
pub trait PreviewDesk {
    /// Reads the plan of a place anew and returns what it comes to, or `None` if there is none any more.
    fn plan(&self, place: PlaceId, lang: Lang) -> Result<Option<PlanHead>, DeskError>;

    /// Returns the groups of the steps that match, in the order [`PreviewDesk::plan_rows`] uses.
    fn plan_index(&self, place: PlaceId, filter: &PlanFilter, lang: Lang) -> Result<Vec<PlanSection>, DeskError>;

    /// Returns the rows of a range of that list; fewer if the list has become shorter.
    fn plan_rows(
        &self,
        place: PlaceId,
        filter: &PlanFilter,
        range: Range<usize>,
        lang: Lang,
    ) -> Result<Vec<StepRow>, DeskError>;

    /// Says yes to the plan, except to the steps of these numbers, and starts the run that writes it where we can.
    fn approve(&self, place: PlaceId, except: &BTreeSet<usize>, lang: Lang) -> Result<Answered, DeskError>;

    /// Forgets the plan and compares again.
    fn compare_again(&self, place: PlaceId, lang: Lang) -> Result<(), DeskError>;
}

/// A plan in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanHead {
    /// Of which place.
    pub place: PlaceTag,
    /// Since when it waits.
    pub since: Civil,
    /// Whether the person has said yes already.
    pub approved: Approved,
    /// Who starts the run that writes it.
    pub writes: Writes,
    /// What happens, kind by kind and side by side.
    pub tallies: Vec<PlanTally>,
    /// How many are tied together because they are the same already.
    pub joined: usize,
    /// How many questions there are.
    pub questions: usize,
    /// How many steps are held back or do not fit.
    pub waiting: usize,
    /// The steps that can be ticked, by group.
    pub steps: Vec<(PlanGroup, usize)>,
    /// Steps that belong together: neither is done without the other. Numbers, smallest first.
    pub mates: Vec<Vec<usize>>,
    /// The steps that are not ticked to begin with.
    pub unticked: BTreeSet<usize>,
}

/// Whether the person said yes to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Approved {
    /// Not yet.
    No,
    /// Yes; the next run writes it.
    Yes,
}

/// Who starts the run that writes a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Writes {
    /// We, at once.
    AtOnce,
    /// Only the phone: its Synchronise must be pressed once more.
    OnThePhone,
}

/// What happens to one kind on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanTally {
    /// Where.
    pub side: Side,
    /// To what.
    pub kind: Kind,
    /// How many are new, changed and deleted.
    pub changes: super::Changes,
}

/// Which steps to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PlanFilter {
    /// Words to find in names, as typed.
    pub text: String,
    /// Which part.
    pub part: PlanPart,
}

/// A part of a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PlanPart {
    /// All of it.
    #[default]
    All,
    /// What happens at the place.
    AtPlace,
    /// What happens on this computer.
    Here,
    /// What is deleted.
    Deletions,
    /// What is asked, held back or kept.
    Waiting,
}

impl PlanPart {
    /// Every part, in the order of the tabs.
    pub const ALL: [PlanPart; 5] =
        [PlanPart::All, PlanPart::AtPlace, PlanPart::Here, PlanPart::Deletions, PlanPart::Waiting];
}

/// A group of steps: what happens to them, and where. What is riskier comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlanGroup {
    /// Deleted there.
    Deleted(Side),
    /// Waits for a yes of its own.
    Held,
    /// Waits for an answer.
    Asked,
    /// Changed there.
    Changed(Side),
    /// New there.
    Added(Side),
    /// Tied together, with nothing to write.
    Joined,
    /// Stays as it is: one side does not take it.
    Kept,
}

impl PlanGroup {
    /// Tells whether its steps can be ticked.
    pub fn can_be_ticked(self) -> bool {
        matches!(self, PlanGroup::Deleted(_) | PlanGroup::Changed(_) | PlanGroup::Added(_))
    }
}

/// The steps of a group that match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSection {
    /// Which group.
    pub group: PlanGroup,
    /// The numbers of its steps, in order.
    pub steps: Vec<usize>,
}

/// A step in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Its number.
    pub n: usize,
    /// Which group it is in.
    pub group: PlanGroup,
    /// What it is about.
    pub title: String,
    /// What happens and why.
    pub why: String,
    /// The fields, before and after.
    pub fields: Vec<StepField>,
}

/// One field of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepField {
    /// Its name.
    pub name: String,
    /// What it is.
    pub before: Shown,
    /// What it becomes.
    pub after: Shown,
}
