//! Open questions over the service: what waits, and what an answer does.

pub(in crate::gui) mod page;

use std::sync::Arc;

use super::{LiveDesk, Shared, notices, runs, said};
use crate::gui::desk::review::{
    Choice, Decision, PlaceTag, QuestionGroup, QuestionId, QuestionPage, QuestionRow, QuestionSort, Questions,
    ReviewDesk, Verdict,
};
use crate::gui::desk::{Answered, DeskError, Kind, News, PlaceId, PlaceKind, SyncWish};
use crate::pim::{self, Field, Record, Value};
use crate::planner::{Answer, Reason, Side, Take};
use crate::service::Service;
use crate::service::duplicates::DuplicateView;
use crate::service::error::Error;
use crate::service::peers::PeerView;
use crate::service::review::{ConflictView, HeldAnswer, HeldView};
use crate::service::rules::ConflictRule;
use crate::wording::{Lang, tr};

/// A place and how questions name it.
#[derive(Debug, Clone)]
pub(in crate::gui) struct Place {
    /// Its number.
    pub id: PlaceId,
    /// Its name and what it is.
    pub tag: PlaceTag,
}

impl Place {
    /// A place of the service.
    pub fn of(peer: &PeerView) -> Place {
        let kind = if peer.kind == "phone" { PlaceKind::Phone } else { PlaceKind::Account };
        Place { id: PlaceId(peer.id), tag: PlaceTag { name: peer.name.clone(), kind } }
    }
}

/// This computer, as questions name it.
pub(in crate::gui) fn this_computer() -> PlaceTag {
    PlaceTag { name: String::new(), kind: PlaceKind::Computer }
}

/// A kind of record in the words of the window.
pub(in crate::gui) fn kind(kind: pim::Kind) -> Kind {
    match kind {
        pim::Kind::Contacts => Kind::People,
        pim::Kind::Events => Kind::Events,
        pim::Kind::Tasks => Kind::Tasks,
        pim::Kind::Notes => Kind::Notes,
    }
}

/// Everything open, grouped by place: what would be deleted first, then quarrels, then doubts.
pub(in crate::gui) fn groups(places: &[Place], conflicts: &[ConflictView], held: &[HeldView]) -> Vec<QuestionGroup> {
    let groups = places.iter().map(|place| {
        let mut rows = brake_rows(place, held);
        rows.extend(held_rows(place, held));
        let mut asked: Vec<_> =
            conflicts.iter().filter(|conflict| conflict.peer == place.tag.name).map(conflict_row).collect();
        asked.sort_by_key(|row| row.sort == QuestionSort::Same);
        rows.extend(asked);
        QuestionGroup { place: place.tag.clone(), rows }
    });
    groups.filter(|group| !group.rows.is_empty()).collect()
}

fn brake_rows(place: &Place, held: &[HeldView]) -> Vec<QuestionRow> {
    let brakes = held.iter().filter(|held| held.peer == place.tag.name && held.because.is_brake());
    let row = |held: &HeldView| QuestionRow {
        id: QuestionId::Brake(held.n),
        title: place.tag.name.clone(),
        kind: kind(held.kind),
        sort: QuestionSort::Brake,
    };
    brakes.map(row).collect()
}

fn held_rows(place: &Place, held: &[HeldView]) -> Vec<QuestionRow> {
    let mut rows: Vec<QuestionRow> = Vec::new();
    for step in held.iter().filter(|step| step.peer == place.tag.name && !step.because.is_brake()) {
        let id = QuestionId::Held(place.id, step.side, kind(step.kind));
        match rows.iter_mut().find(|row| row.id == id) {
            Some(QuestionRow { sort: QuestionSort::Held(n), .. }) => *n += 1,
            _ => rows.push(QuestionRow {
                id,
                title: step.title.clone(),
                kind: kind(step.kind),
                sort: QuestionSort::Held(1),
            }),
        }
    }
    rows
}

fn conflict_row(view: &ConflictView) -> QuestionRow {
    let sort = match view.conflict.reason {
        Reason::BothChanged => QuestionSort::Fields(view.conflict.fields.len()),
        Reason::EditedDeleted => QuestionSort::Gone,
        Reason::SamePerson => QuestionSort::Same,
    };
    QuestionRow { id: QuestionId::Quarrel(view.n), title: view.title.clone(), kind: kind(view.kind), sort }
}

/// Two of our own records as a question in the list.
pub(in crate::gui) fn pair_row(double: &DuplicateView) -> QuestionRow {
    let [a, b] = &double.pair;
    QuestionRow {
        id: QuestionId::Pair(a.id, b.id),
        title: format!("{}, {}", a.record.title(), b.record.title()),
        kind: kind(double.kind),
        sort: QuestionSort::Same,
    }
}

/// The answers to a quarrel that a verdict comes to, and the values of the person's own among them.
pub(in crate::gui) fn answers(asked: &ConflictView, verdict: &Verdict) -> (Vec<Answer>, Vec<(Field, Value)>) {
    let all = |take: Take| (vec![Answer { field: None, take }], Vec::new());
    let gone_here = asked.conflict.deleted_on == Some(Side::Here);
    match verdict {
        Verdict::Fields(choices) => {
            let takes = choices.iter().filter_map(|(field, choice)| match choice {
                Choice::Take(take) => Some(Answer { field: Some(*field), take: *take }),
                Choice::Own(_) => None,
            });
            let own = choices.iter().filter_map(|(field, choice)| match choice {
                Choice::Own(text) if text.trim().is_empty() => Some((*field, Value::Absent)),
                Choice::Own(text) => Some((*field, Value::Text(text.clone()))),
                Choice::Take(_) => None,
            });
            (takes.collect(), own.collect())
        }
        Verdict::TwoRecords | Verdict::Apart => all(Take::Both),
        Verdict::Join => all(Take::Here),
        Verdict::Keep => all(if gone_here { Take::Peer } else { Take::Here }),
        Verdict::Delete => all(if gone_here { Take::Here } else { Take::Peer }),
        Verdict::PutBack(_) | Verdict::LetHappen(_) => (Vec::new(), Vec::new()),
    }
}

/// Whether two quarrels can be answered in the very same way.
pub(in crate::gui) fn alike(one: &ConflictView, other: &ConflictView) -> bool {
    let fields = |view: &ConflictView| {
        let mut fields: Vec<Field> = view.conflict.fields.iter().map(|field| field.field).collect();
        fields.sort();
        fields
    };
    one.n != other.n
        && one.peer == other.peer
        && one.kind == other.kind
        && one.conflict.reason == other.conflict.reason
        && one.conflict.deleted_on == other.conflict.deleted_on
        && one.conflict.reason != Reason::SamePerson
        && fields(one) == fields(other)
}

/// What was done, in a sentence.
pub(in crate::gui) fn done_words(lang: Lang, verdict: &Verdict, title: &str, place: &str, n: usize) -> String {
    let key = match verdict {
        Verdict::Fields(_) if n > 1 => "review-done-many",
        Verdict::Fields(_) => "review-done-fields",
        Verdict::TwoRecords => "review-done-two",
        Verdict::Keep if n > 1 => "review-done-many",
        Verdict::Keep => "review-done-kept",
        Verdict::Delete => "review-done-deleted",
        Verdict::Join => "review-done-joined",
        Verdict::Apart => "review-done-apart",
        Verdict::PutBack(_) => "review-done-back",
        Verdict::LetHappen(_) => "review-done-happen",
    };
    tr(lang, key, &[("title", title.into()), ("name", place.into()), ("n", n.into())])
}

/// How many questions are open with all places together; what is held back of a kind on one side is one.
pub(super) fn count(service: &Service, conflicts: usize, held: usize) -> Result<usize, Error> {
    if held == 0 {
        return Ok(conflicts);
    }
    let places = places(service)?;
    let held = service.held()?;
    let rows = |place: &Place| brake_rows(place, &held).len() + held_rows(place, &held).len();
    Ok(conflicts + places.iter().map(rows).sum::<usize>())
}

fn places(service: &Service) -> Result<Vec<Place>, Error> {
    Ok(service.peers()?.iter().map(Place::of).collect())
}

fn questions(service: &Service) -> Result<Questions, Error> {
    let groups = groups(&places(service)?, &service.conflicts()?, &service.held()?);
    Ok(Questions { groups, rule: service.conflict_rule(None)? })
}

fn question(service: &Service, id: QuestionId, lang: Lang) -> Result<Option<QuestionPage>, Error> {
    match id {
        QuestionId::Quarrel(n) => {
            let all = service.conflicts()?;
            let Some(view) = all.iter().find(|view| view.n == n) else { return Ok(None) };
            let place = places(service)?.into_iter().find(|place| place.tag.name == view.peer);
            let Some(place) = place else { return Ok(None) };
            let sides = service.conflict_sides(n)?;
            let also = all.iter().filter(|other| alike(view, other)).map(|other| QuestionId::Quarrel(other.n));
            Ok(Some(page::quarrel(view, &sides, &place, also.collect(), lang)))
        }
        QuestionId::Held(id, side, of) => {
            let Some(place) = places(service)?.into_iter().find(|place| place.id == id) else { return Ok(None) };
            let held = service.held()?.into_iter().filter(|step| !step.because.is_brake());
            let steps: Vec<HeldView> =
                held.filter(|step| step.peer == place.tag.name && step.side == side && kind(step.kind) == of).collect();
            let Some(first) = steps.first() else { return Ok(None) };
            let all = service.count(first.kind, "")?;
            Ok(page::held(&place, &steps, all, lang))
        }
        QuestionId::Brake(n) => {
            let held = service.held()?.into_iter().find(|held| held.n == n);
            let Some(held) = held else { return Ok(None) };
            let place = places(service)?.into_iter().find(|place| place.tag.name == held.peer);
            Ok(place.zip(notices::brake(&held, lang)).map(|(place, notice)| page::brake(&place, &held, notice)))
        }
        QuestionId::Pair(a, b) => match service.compare_records(a, b) {
            Ok(double) => Ok(Some(page::pair(&double, lang))),
            Err(Error::NoSuchRecord(_)) => Ok(None),
            Err(error) => Err(error),
        },
    }
}

fn decide(shared: &Arc<Shared>, decision: &Decision, lang: Lang) -> Result<Answered, Error> {
    let service = shared.service();
    let verdict = &decision.verdict;
    match (decision.id, verdict) {
        (QuestionId::Held(..) | QuestionId::Brake(_), Verdict::PutBack(steps) | Verdict::LetHappen(steps)) => {
            let answer = if matches!(verdict, Verdict::PutBack(_)) { HeldAnswer::Refuse } else { HeldAnswer::Allow };
            let done = service.answer_held(steps, answer)?;
            let Some(first) = done.first() else { return Ok(Answered::default()) };
            let peer = service.peer(&first.peer)?;
            if peer.can_be_called {
                runs::sync(shared, SyncWish::Place(PlaceId(peer.id)))?;
            }
            let words = match decision.id {
                QuestionId::Brake(_) => tr(lang, "review-done-brake", &[]),
                _ => done_words(lang, verdict, &first.title, &first.peer, done.len()),
            };
            Ok(Answered { words, acts: first.act.into_iter().collect() })
        }
        (QuestionId::Pair(a, b), Verdict::Join) => {
            let joined = service.join_records(a, b)?;
            let words = done_words(lang, verdict, &joined.record.record.title(), "", 1);
            Ok(Answered { words, acts: vec![joined.n] })
        }
        (QuestionId::Pair(a, b), Verdict::Apart) => {
            let acts = service.tell_apart(a, b)?.into_iter().collect();
            Ok(Answered { words: done_words(lang, verdict, "", "", 1), acts })
        }
        (QuestionId::Quarrel(n), _) => {
            let all = service.conflicts()?;
            let view = all.iter().find(|view| view.n == n).ok_or(Error::NoSuchConflict(n))?;
            let (takes, own) = answers(view, verdict);
            let first = service.resolve_as(n, &takes, &own)?;
            let mut acts: Vec<i64> = first.act.into_iter().collect();
            for also in &decision.also {
                let other = all.iter().find(|other| *also == QuestionId::Quarrel(other.n) && alike(view, other));
                // One that is settled meanwhile needs no answer.
                let Some(other) = other else { continue };
                acts.extend(service.resolve(other.n, &answers(other, verdict).0)?.act);
            }
            let words = done_words(lang, verdict, &view.title, &view.peer, acts.len());
            Ok(Answered { words, acts })
        }
        _ => Ok(Answered::default()),
    }
}

fn set_rule(service: &Service, rule: ConflictRule, lang: Lang) -> Result<Answered, Error> {
    let before = service.history()?.first().map(|act| act.n);
    service.set_conflict_rule(rule)?;
    let now = service.history()?.into_iter().next().filter(|act| act.what == "rule" && Some(act.n) != before);
    Ok(Answered { words: tr(lang, &rule_done(rule), &[]), acts: now.map(|act| act.n).into_iter().collect() })
}

fn rule_done(rule: ConflictRule) -> String {
    format!("review-rule-done-{}", rule.word())
}

fn take_back(service: &Service, acts: &[i64], lang: Lang) -> Result<Answered, Error> {
    let mut undone = Vec::new();
    for act in acts.iter().rev() {
        undone.extend(service.undo(*act)?.n);
    }
    let key = if undone.is_empty() { "review-undone-nothing" } else { "review-undone" };
    Ok(Answered { words: tr(lang, key, &[]), acts: undone })
}

/// What a record says, without what nobody reads.
pub(in crate::gui) fn told(record: &Record) -> impl Iterator<Item = (Field, Value)> + '_ {
    let named = !record.get(Field::Display).is_absent();
    record.fields().filter(move |(field, _)| match field {
        Field::Kept | Field::Uid | Field::PhoneticGiven | Field::PhoneticFamily | Field::PhoneticOrganization => false,
        Field::NamePrefix | Field::NameGiven | Field::NameAdditional | Field::NameFamily | Field::NameSuffix => !named,
        Field::Display => false,
        _ => true,
    })
}

impl ReviewDesk for LiveDesk {
    fn questions(&self, lang: Lang) -> Result<Questions, DeskError> {
        questions(&self.shared.service()).map_err(|error| said(lang, &error))
    }

    fn doubles(&self, lang: Lang) -> Result<Vec<QuestionRow>, DeskError> {
        let found = self.shared.service().duplicates(None).map_err(|error| said(lang, &error))?;
        Ok(found.iter().map(pair_row).collect())
    }

    fn question(&self, id: QuestionId, lang: Lang) -> Result<Option<QuestionPage>, DeskError> {
        question(&self.shared.service(), id, lang).map_err(|error| said(lang, &error))
    }

    fn decide(&self, decision: &Decision, lang: Lang) -> Result<Answered, DeskError> {
        let answered = decide(&self.shared, decision, lang).map_err(|error| said(lang, &error))?;
        self.shared.tell(&News::PlacesChanged);
        Ok(answered)
    }

    fn set_rule(&self, rule: ConflictRule, lang: Lang) -> Result<Answered, DeskError> {
        set_rule(&self.shared.service(), rule, lang).map_err(|error| said(lang, &error))
    }

    fn take_back(&self, acts: &[i64], lang: Lang) -> Result<Answered, DeskError> {
        let answered = take_back(&self.shared.service(), acts, lang).map_err(|error| said(lang, &error))?;
        self.shared.tell(&News::PlacesChanged);
        Ok(answered)
    }
}
