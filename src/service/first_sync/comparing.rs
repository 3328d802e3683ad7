//! What the reading session told, compared with this computer: the numbers behind the three choices.

use crate::pim::Kind;
use crate::planner::{Action, Conflict, Couple, Decision, Here, Plan, Reason, Side, StepState};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::outcome::Tally;
use crate::service::session::{self, Terms};
use crate::store::{FirstSync, Peer, StoredPlan};

use super::{Choice, Read};

/// How many names are shown to see whether the letters are right.
const NAMES: usize = 3;

/// Both sides compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Kind by kind, in the order of [`Kind::ALL`].
    pub kinds: Vec<KindComparison>,
    /// What each choice would do, the recommended one first.
    pub ways: [Way; 3],
    /// A few names of the place with letters beyond ASCII: whoever knows the people sees whether they are right.
    pub names: Vec<String>,
}

impl Comparison {
    /// All kinds together.
    pub fn total(&self) -> KindComparison {
        let first = KindComparison { kind: Kind::Contacts, ..KindComparison::default() };
        self.kinds.iter().fold(first, |mut sum, kind| {
            sum.here += kind.here;
            sum.there += kind.there;
            sum.same += kind.same;
            sum.differ += kind.differ;
            sum.only_here += kind.only_here;
            sum.only_there += kind.only_there;
            sum.perhaps += kind.perhaps;
            sum
        })
    }

    /// Whether one side has nothing at all: there is nothing to decide then.
    pub fn is_one_sided(&self) -> bool {
        let total = self.total();
        total.here == 0 || total.there == 0
    }

    /// What a choice would do.
    pub fn way(&self, choice: Choice) -> &Way {
        let [join, there, here] = &self.ways;
        match choice {
            Choice::Join => join,
            Choice::ReplaceThere => there,
            Choice::ReplaceHere => here,
        }
    }
}

/// Both sides compared, one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindComparison {
    /// Which.
    pub kind: Kind,
    /// Records here.
    pub here: usize,
    /// Items at the place.
    pub there: usize,
    /// Pairs that say the same.
    pub same: usize,
    /// Pairs that differ.
    pub differ: usize,
    /// Only here.
    pub only_here: usize,
    /// Only at the place.
    pub only_there: usize,
    /// Pairs that may be the same person.
    pub perhaps: usize,
}

impl Default for KindComparison {
    fn default() -> Self {
        KindComparison {
            kind: Kind::Contacts,
            here: 0,
            there: 0,
            same: 0,
            differ: 0,
            only_here: 0,
            only_there: 0,
            perhaps: 0,
        }
    }
}

/// What a choice would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Way {
    /// Which choice.
    pub choice: Choice,
    /// Written here.
    pub here: Tally,
    /// Written at the place.
    pub there: Tally,
    /// How many this computer has afterwards.
    pub here_after: usize,
    /// How many the place has afterwards.
    pub there_after: usize,
}

impl Way {
    fn count(&mut self, plan: &Plan) {
        let steps = plan.decisions.iter().flat_map(|decision| &decision.steps);
        for step in steps.filter(|step| step.state == StepState::WillDo) {
            let side = match step.side {
                Side::Here => &mut self.here,
                Side::Peer => &mut self.there,
            };
            match step.action {
                Action::Add => side.added += 1,
                Action::Change => side.changed += 1,
                Action::Delete => side.deleted += 1,
                Action::Join | Action::Keep | Action::Ask => {}
            }
        }
    }
}

impl Service {
    /// Compares what the place told with what is here.
    ///
    /// # Errors
    /// [`Error::NoPlan`] before everything is read.
    pub fn compare(&self, place: &str) -> Result<Comparison, Error> {
        let peer = self.find_peer(place)?;
        if !matches!(self.read_of(&peer)?, Read::Waiting | Read::Approved) {
            return Err(Error::NoPlan(peer.name));
        }
        let mut ways = Choice::ALL.map(|choice| Way { choice, ..Way::default() });
        let (mut kinds, mut names) = (Vec::new(), Vec::new());
        for kind in super::super::peers::kinds(&peer) {
            let couples = self.store().read(|reader| reader.couples(peer.id, kind))?;
            let mut sides = KindComparison { kind, ..KindComparison::default() };
            sides.here = couples.iter().filter(|couple| is_here(couple)).count();
            sides.there = couples.iter().filter(|couple| session::held_at_peer(couple).is_some()).count();
            let told = couples.iter().filter_map(session::held_at_peer).map(|record| record.title());
            names.extend(told.filter(|name| !name.is_ascii()).take(NAMES.saturating_sub(names.len())));
            for way in &mut ways {
                let plan = self.plan_of_choice(&peer, kind, way.choice)?;
                if way.choice == Choice::Join {
                    sides.count(&plan);
                }
                way.count(&plan);
                way.here_after += sides.here;
                way.there_after += sides.there;
            }
            if sides.here + sides.there > 0 {
                kinds.push(sides);
            }
        }
        for way in &mut ways {
            way.here_after = (way.here_after + way.here.added).saturating_sub(way.here.deleted);
            way.there_after = (way.there_after + way.there.added).saturating_sub(way.there.deleted);
        }
        Ok(Comparison { kinds, ways, names })
    }

    fn plan_of_choice(&self, peer: &Peer, kind: Kind, choice: Choice) -> Result<Plan, Error> {
        let lens = self.lens_of(peer.id, kind, session::description(peer).as_ref());
        let direction = choice.direction();
        let terms = Terms { lens: &lens, direction, unwanted: &Default::default() };
        self.plan_for(peer, kind, terms, direction.replaced().is_some())
    }

    /// The plans of a choice for every kind that waits for a yes.
    pub(super) fn plans_of_choice(&self, peer: &Peer, choice: Choice) -> Result<Vec<StoredPlan>, Error> {
        let collections = self.store().read(|reader| reader.collections(peer.id))?;
        let waiting = collections.into_iter().filter(|collection| collection.first_sync == FirstSync::WaitingForYes);
        let stored = waiting.map(|collection| {
            Ok(StoredPlan {
                peer: peer.id,
                kind: collection.kind,
                time: self.now(),
                mode: collection.suspended.unwrap_or_default(),
                plan: self.plan_of_choice(peer, collection.kind, choice)?,
                excepted: Vec::new(),
                approved: None,
            })
        });
        stored.collect()
    }
}

fn is_here(couple: &Couple) -> bool {
    couple.date.is_none() && matches!(couple.here, Here::Present(_))
}

impl KindComparison {
    fn count(&mut self, plan: &Plan) {
        self.same = plan.unchanged;
        for decision in &plan.decisions {
            let is = |action: Action| decision.steps.iter().any(|step| step.action == action);
            match &decision.conflict {
                Some(Conflict { reason: Reason::SamePerson, .. }) => self.perhaps += 1,
                Some(_) => self.differ += 1,
                None if is(Action::Change) => self.differ += 1,
                None if is(Action::Add) => self.add(decision),
                None if is(Action::Join) => self.same += 1,
                None => {}
            }
        }
    }

    fn add(&mut self, decision: &Decision) {
        match decision.steps.first().map(|step| step.side) {
            Some(Side::Here) => self.only_there += 1,
            Some(Side::Peer) => self.only_here += 1,
            None => {}
        }
    }
}
