//! The plan of a place over the service: read once, listed by window.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::review::{self, Place, page::shown};
use super::{LiveDesk, Shared, runs, said};
use crate::gui::desk::preview::{
    Approved, PlanFilter, PlanGroup, PlanHead, PlanPart, PlanSection, PlanTally, PreviewDesk, StepField, StepRow,
    Writes,
};
use crate::gui::desk::{Answered, Changes, DeskError, News, PlaceId, SyncWish};
use crate::pim::fold::fold;
use crate::pim::{Body, Field};
use crate::planner::{Action, Because, FieldChange, Side, Step, StepState};
use crate::service::error::Error;
use crate::service::outcome::NumberedStep;
use crate::service::review::PlanView;
use crate::wording::{Arg, Civil, Lang, history, list, step, tr, value};

/// A plan with what is needed to list it.
#[derive(Debug)]
pub(in crate::gui) struct Sheet {
    place: Place,
    writes: Writes,
    plan: PlanView,
    /// Where each step stands in `plan`, by its number.
    at: BTreeMap<usize, usize>,
}

impl Sheet {
    /// Makes a sheet of a plan.
    pub fn new(place: Place, writes: Writes, plan: PlanView) -> Sheet {
        let at = plan.steps.iter().enumerate().map(|(at, step)| (step.n, at)).collect();
        Sheet { place, writes, plan, at }
    }

    /// The plan in numbers.
    pub fn head(&self) -> PlanHead {
        let steps = &self.plan.steps;
        let groups = || steps.iter().map(|step| group(&step.step));
        let count = |wanted: fn(PlanGroup) -> bool| groups().filter(|group| wanted(*group)).count();
        let mut sizes: BTreeMap<PlanGroup, usize> = BTreeMap::new();
        groups().filter(|group| group.can_be_ticked()).for_each(|group| *sizes.entry(group).or_default() += 1);
        let unticked = if self.plan.except.is_empty() && !self.plan.approved {
            let deletions = steps.iter().filter(|step| matches!(group(&step.step), PlanGroup::Deleted(_)));
            deletions.map(|step| step.n).collect()
        } else {
            self.plan.except.iter().copied().collect()
        };
        PlanHead {
            place: self.place.tag.clone(),
            since: Civil::here(self.plan.since),
            approved: if self.plan.approved { Approved::Yes } else { Approved::No },
            writes: self.writes,
            tallies: self.tallies(),
            joined: self.joined(),
            questions: count(|group| group == PlanGroup::Asked),
            waiting: count(|group| matches!(group, PlanGroup::Held | PlanGroup::Kept)),
            steps: sizes.into_iter().collect(),
            mates: mates(steps),
            unticked,
        }
    }

    fn joined(&self) -> usize {
        let same = self.plan.steps.iter().filter(|step| step.step.because == Because::SamePerson);
        same.map(|step| (step.kind, step.record, &step.peer_id)).collect::<BTreeSet<_>>().len()
    }

    fn tallies(&self) -> Vec<PlanTally> {
        let mut tallies: Vec<PlanTally> = Vec::new();
        for NumberedStep { kind, step, .. } in &self.plan.steps {
            let (side, kind) = (step.side, review::kind(*kind));
            let group = group(step);
            if !group.can_be_ticked() {
                continue;
            }
            let at = tallies.iter().position(|tally| (tally.side, tally.kind) == (side, kind)).unwrap_or_else(|| {
                tallies.push(PlanTally { side, kind, changes: Changes::default() });
                tallies.len() - 1
            });
            let Some(tally) = tallies.get_mut(at) else { continue };
            match group {
                PlanGroup::Added(_) => tally.changes.added += 1,
                PlanGroup::Changed(_) => tally.changes.changed += 1,
                _ => tally.changes.deleted += 1,
            }
        }
        tallies.sort_by_key(|tally| (tally.side, tally.kind));
        tallies
    }

    /// The groups of the steps that match.
    pub fn index(&self, filter: &PlanFilter) -> Vec<PlanSection> {
        let words = fold(&filter.text);
        let mut sections: BTreeMap<PlanGroup, Vec<usize>> = BTreeMap::new();
        for numbered in &self.plan.steps {
            let group = group(&numbered.step);
            let matches = is_in(filter.part, &numbered.step, group)
                && (words.is_empty() || fold(&numbered.step.title).contains(&words));
            if matches {
                sections.entry(group).or_default().push(numbered.n);
            }
        }
        sections.into_iter().map(|(group, steps)| PlanSection { group, steps }).collect()
    }

    /// The rows of a range of that list.
    pub fn rows(&self, filter: &PlanFilter, range: Range<usize>, lang: Lang) -> Vec<StepRow> {
        let sections = self.index(filter);
        let steps = sections.iter().flat_map(|section| section.steps.iter());
        let wanted = steps.skip(range.start).take(range.len());
        wanted.filter_map(|n| self.plan.steps.get(*self.at.get(n)?)).map(|step| self.row(step, lang)).collect()
    }

    fn row(&self, numbered: &NumberedStep, lang: Lang) -> StepRow {
        let step = &numbered.step;
        let changes: Vec<FieldChange> = shown_changes(step);
        let named = |change: &FieldChange| value::field(lang, change.field, &[&change.before, &change.after]);
        StepRow {
            n: numbered.n,
            group: group(step),
            title: title(step, lang),
            why: self.why(step, &changes, lang),
            fields: changes
                .iter()
                .map(|change| StepField {
                    name: named(change),
                    before: shown(&change.before, lang),
                    after: shown(&change.after, lang),
                })
                .collect(),
        }
    }

    fn why(&self, step: &Step, changes: &[FieldChange], lang: Lang) -> String {
        let name = self.place.tag.name.as_str();
        let reason = step::reason(lang, name, step.because);
        let say = |key: &str, what: String| {
            let args: [(&str, Arg<'_>); 3] =
                [("why", reason.as_str().into()), ("what", what.into()), ("name", name.into())];
            tr(lang, key, &args)
        };
        match (step.state, step.action) {
            (StepState::Refused, _) => say("preview-why-refused", String::new()),
            (StepState::Held, Action::Delete) => say("preview-why-held-delete", String::new()),
            (StepState::Held, _) => say("preview-why-held", String::new()),
            (_, Action::Ask) => say("preview-why-ask", String::new()),
            (_, Action::Keep) => say("preview-why-keep", String::new()),
            (_, Action::Join) => say("preview-why-join", String::new()),
            (_, Action::Delete) => match step.because {
                Because::DeletedAtPeer => say("preview-why-gone-there", String::new()),
                Because::DeletedHere => say("preview-why-gone-here", String::new()),
                _ => say("preview-why-delete", String::new()),
            },
            (_, Action::Add) => {
                let what = list(lang, &contents(changes, lang));
                let fresh = matches!(step.because, Because::NewHere | Because::NewAtPeer);
                match (fresh, what.is_empty()) {
                    (true, true) => tr(lang, "preview-why-new-bare", &[]),
                    (true, false) => say("preview-why-new", what),
                    (false, _) => say("preview-why-new-because", what),
                }
            }
            (_, Action::Change) => {
                let mut names: Vec<String> = Vec::new();
                for change in changes {
                    let name = value::field(lang, change.field, &[&change.before, &change.after]);
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                say("preview-why-change", list(lang, &names))
            }
        }
    }
}

/// Which group a step is in.
fn group(step: &Step) -> PlanGroup {
    match (step.state, step.action) {
        (StepState::Refused, _) => PlanGroup::Kept,
        (StepState::Held, _) => PlanGroup::Held,
        (StepState::Parked, _) | (_, Action::Ask) => PlanGroup::Asked,
        (_, Action::Delete) => PlanGroup::Deleted(step.side),
        (_, Action::Change) => PlanGroup::Changed(step.side),
        (_, Action::Add) => PlanGroup::Added(step.side),
        (_, Action::Join) => PlanGroup::Joined,
        (_, Action::Keep) => PlanGroup::Kept,
    }
}

fn is_in(part: PlanPart, step: &Step, group: PlanGroup) -> bool {
    match part {
        PlanPart::All => true,
        PlanPart::AtPlace => group.can_be_ticked() && step.side == Side::Peer,
        PlanPart::Here => group.can_be_ticked() && step.side == Side::Here,
        PlanPart::Deletions => step.action == Action::Delete,
        PlanPart::Waiting => matches!(group, PlanGroup::Held | PlanGroup::Asked | PlanGroup::Kept),
    }
}

/// Steps about the same couple: neither is done without the other.
fn mates(steps: &[NumberedStep]) -> Vec<Vec<usize>> {
    let of = |step: &NumberedStep| (step.kind, step.record, step.peer_id.clone());
    let couples = steps.chunk_by(|one, next| of(one) == of(next) && one.step.side != next.step.side);
    let couples = couples.map(|couple| couple.iter().map(|step| step.n).collect::<Vec<_>>());
    couples.filter(|couple| couple.len() > 1).collect()
}

/// What a step says it does, without what nobody reads.
fn shown_changes(step: &Step) -> Vec<FieldChange> {
    let quiet = |field: Field| {
        let name = [Field::NamePrefix, Field::NameGiven, Field::NameAdditional, Field::NameFamily, Field::NameSuffix];
        matches!(field, Field::Uid | Field::Kept)
            || (step.action != Action::Change && name.contains(&field))
            || (step.action != Action::Change && field == Field::Display)
    };
    let all = step.changes();
    let told: Vec<FieldChange> = all.iter().filter(|change| !quiet(change.field)).cloned().collect();
    if told.is_empty() && step.action == Action::Change { all.into_owned() } else { told }
}

/// What a new record brings: `2 numbers`, `1 address`.
fn contents(changes: &[FieldChange], lang: Lang) -> Vec<String> {
    use crate::pim::Value;
    let count = |change: &FieldChange| match &change.after {
        Value::Points(points) => points.len(),
        Value::Addresses(addresses) => addresses.len(),
        _ => 1,
    };
    let words = changes.iter().map(|change| {
        let n = ("n", count(change).into());
        match change.field {
            Field::Phones => tr(lang, "preview-numbers", &[n]),
            Field::Emails => tr(lang, "preview-mails", &[n]),
            Field::Addresses => tr(lang, "preview-addresses", &[n]),
            other => history::field(lang, other),
        }
    });
    words.take(4).collect()
}

/// What a step is about; an event also says when.
fn title(step: &Step, lang: Lang) -> String {
    let start = match step.content.as_ref().map(|content| &content.body) {
        Some(Body::Event(event)) => event.start,
        _ => None,
    };
    match start {
        Some(start) => format!("{}, {}", step.title, value::moment(lang, start)),
        None => step.title.clone(),
    }
}

/// Reads the plan of a place and keeps it for its rows.
fn read(shared: &Shared, place: PlaceId) -> Result<Option<Arc<Sheet>>, Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let peer = service.peer(&name)?;
    let plan = match service.plan(&name) {
        Ok(plan) => plan,
        Err(Error::NoPlan(_)) => {
            shared.board().sheet = None;
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    let writes = if peer.can_be_called { Writes::AtOnce } else { Writes::OnThePhone };
    let sheet = Arc::new(Sheet::new(Place::of(&peer), writes, plan));
    shared.board().sheet = Some((place, Arc::clone(&sheet)));
    Ok(Some(sheet))
}

/// The plan as it was read last, or as it is.
fn sheet(shared: &Shared, place: PlaceId) -> Result<Option<Arc<Sheet>>, Error> {
    let kept = shared.board().sheet.clone().filter(|(of, _)| *of == place);
    match kept {
        Some((_, sheet)) => Ok(Some(sheet)),
        None => read(shared, place),
    }
}

fn approve(shared: &Arc<Shared>, place: PlaceId, except: &BTreeSet<usize>, lang: Lang) -> Result<Answered, Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let except: Vec<usize> = except.iter().copied().collect();
    let plan = service.approve_plan(&name, &except)?;
    shared.board().sheet = None;
    let called = service.peer(&name)?.can_be_called;
    if called {
        runs::sync(shared, SyncWish::Place(place))?;
    }
    let key = if called { "preview-done-writing" } else { "preview-done-phone" };
    // Once the run writes, the history takes back what it wrote.
    let acts = plan.act.filter(|_| !called).into_iter().collect();
    Ok(Answered { words: tr(lang, key, &[("name", name.into())]), acts })
}

fn compare_again(shared: &Arc<Shared>, place: PlaceId) -> Result<(), Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let _ = service.drop_plan(&name)?;
    shared.board().sheet = None;
    if service.peer(&name)?.can_be_called { runs::sync(shared, SyncWish::Place(place)) } else { Ok(()) }
}

impl PreviewDesk for LiveDesk {
    fn plan(&self, place: PlaceId, lang: Lang) -> Result<Option<PlanHead>, DeskError> {
        let sheet = read(&self.shared, place).map_err(|error| said(lang, &error))?;
        Ok(sheet.map(|sheet| sheet.head()))
    }

    fn plan_index(&self, place: PlaceId, filter: &PlanFilter, lang: Lang) -> Result<Vec<PlanSection>, DeskError> {
        let sheet = sheet(&self.shared, place).map_err(|error| said(lang, &error))?;
        Ok(sheet.map(|sheet| sheet.index(filter)).unwrap_or_default())
    }

    fn plan_rows(
        &self,
        place: PlaceId,
        filter: &PlanFilter,
        range: Range<usize>,
        lang: Lang,
    ) -> Result<Vec<StepRow>, DeskError> {
        let sheet = sheet(&self.shared, place).map_err(|error| said(lang, &error))?;
        Ok(sheet.map(|sheet| sheet.rows(filter, range, lang)).unwrap_or_default())
    }

    fn approve(&self, place: PlaceId, except: &BTreeSet<usize>, lang: Lang) -> Result<Answered, DeskError> {
        let answered = approve(&self.shared, place, except, lang).map_err(|error| said(lang, &error))?;
        self.shared.tell(&News::PlacesChanged);
        Ok(answered)
    }

    fn compare_again(&self, place: PlaceId, lang: Lang) -> Result<(), DeskError> {
        compare_again(&self.shared, place).map_err(|error| said(lang, &error))?;
        self.shared.tell(&News::PlacesChanged);
        Ok(())
    }
}
