//! What waits for the person, in sentences, and what follows from their answer.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Shared, places, runs};
use crate::gui::desk::{Asks, Notice, PlaceId, Remedy, RemedyId, SyncWish, Tone, Weight};
use crate::planner::{Action, Because, Reason, Side, StepState};
use crate::service::Service;
use crate::service::error::{AccountTrouble, Error, LinkTrouble};
use crate::service::history::{PeerStatus, RunView};
use crate::service::outcome::Tally;
use crate::service::refusals::RefusalView;
use crate::service::review::{ConflictView, HeldAnswer, HeldView, PlanView};
use crate::wording::{Arg, Civil, Lang, refusal, step, tr, trouble, when};

/// Lines of a plan that are shown; thousands would only stand in the way.
const LINES: usize = 200;

/// The notice of a place, if it needs the person: a plan first, then what is held back, questions, troubles.
pub(super) fn of(shared: &Shared, service: &Service, status: &PeerStatus, lang: Lang) -> Result<Option<Notice>, Error> {
    let name = &status.peer.name;
    if status.plan {
        return service.plan(name).map(|waiting| Some(plan(&waiting, lang)));
    }
    if status.held > 0 {
        let held: Vec<HeldView> = service.held()?.into_iter().filter(|held| held.peer == *name).collect();
        if let Some(notice) = held.iter().find_map(|held| brake(held, lang)) {
            return Ok(Some(notice));
        }
        return Ok(Some(held_back(name, &held, lang)));
    }
    if status.conflicts > 0 {
        let open = service.conflicts()?.into_iter().find(|conflict| conflict.peer == *name);
        return Ok(open.map(|conflict| question(&conflict, status.conflicts, lang)));
    }
    let refuses = || {
        let notice = refused(name, &status.refused, lang)?;
        let offered = |remedy: &Remedy| status.peer.can_be_called || remedy.id.0 != "retry";
        Some(Notice { remedies: notice.remedies.into_iter().filter(offered).collect(), ..notice })
    };
    Ok(failed(shared, service, status, lang).or_else(refuses))
}

/// What the place does not take, however often it is offered.
fn refused(name: &str, refused: &[RefusalView], lang: Lang) -> Option<Notice> {
    let n = refused.len();
    if n == 0 {
        return None;
    }
    let lines = refused.iter().take(LINES).map(|item| refusal::line(lang, name, item));
    let sync = remedy_button("retry", lang, "home-sync-now", Weight::Plain);
    let again = remedy_button("refused-again", lang, "trouble-refused-again", Weight::Plain);
    Some(Notice {
        tone: Tone::Warn,
        what: tr(lang, "trouble-refused", &[("name", name.into()), ("n", n.into())]),
        why: None,
        safe: tr(lang, "trouble-refused-safe", &[("n", n.into())]),
        remedies: vec![sync, again],
        details: Some(lines.collect::<Vec<_>>().join("\n")),
    })
}

fn plan(plan: &PlanView, lang: Lang) -> Notice {
    let name = || Arg::from(&plan.peer);
    let steps = || plan.steps.iter().map(|numbered| &numbered.step);
    let count = |side: Side| {
        let done = |action: Action| {
            let here = steps().filter(|step| step.side == side && step.state == StepState::WillDo);
            here.filter(|step| step.action == action).count()
        };
        Tally { added: done(Action::Add), changed: done(Action::Change), deleted: done(Action::Delete) }
    };
    let said = |key: &str, tally: Tally| {
        let Tally { added, changed, deleted } = tally;
        let numbers = [("added", added.into()), ("changed", changed.into()), ("deleted", deleted.into())];
        tr(lang, key, &[&[("name", name())], numbers.as_slice()].concat())
    };
    let same = plan.steps.iter().filter(|numbered| numbered.step.because == Because::SamePerson);
    let joined = same.map(|numbered| (numbered.record, &numbered.peer_id)).collect::<BTreeSet<_>>().len();
    let mut why = vec![said("cli-run-here", count(Side::Here)), said("cli-run-peer", count(Side::Peer))];
    if joined > 0 {
        why.push(tr(lang, "trouble-plan-joined", &[("n", joined.into())]));
    }
    let mut lines: Vec<String> = steps().take(LINES).map(|step| step::line(lang, &plan.peer, step)).collect();
    if let Some(more @ 1..) = plan.steps.len().checked_sub(LINES) {
        lines.push(tr(lang, "trouble-plan-more", &[("n", more.into())]));
    }
    Notice {
        tone: Tone::Warn,
        what: tr(lang, "trouble-plan", &[("name", name())]),
        why: Some(why.join(" ")),
        safe: tr(lang, "trouble-plan-safe", &[]),
        remedies: vec![
            Remedy { asks: Asks::Preview, ..remedy_button("plan-look", lang, "home-see-plan", Weight::Primary) },
            remedy_button("plan-do", lang, "trouble-plan-do", Weight::Plain),
            remedy_button("plan-again", lang, "trouble-plan-again", Weight::Plain),
        ],
        details: Some(lines.join("\n")),
    }
}

/// What is held that is no deletion.
pub(super) fn brake(held: &HeldView, lang: Lang) -> Option<Notice> {
    let (what, why) = match held.because {
        Because::OtherDevice => ("trouble-other-device", None),
        Because::OtherData => ("trouble-other-data", Some("trouble-other-data-why")),
        Because::Echo => ("trouble-echo", Some("trouble-echo-why")),
        _ => return None,
    };
    let id = |answer: &str| format!("brake:{}:{answer}", held.n);
    Some(Notice {
        tone: Tone::Bad,
        what: tr(lang, what, &[("name", (&held.peer).into()), ("title", (&held.title).into())]),
        why: why.map(|why| tr(lang, why, &[])),
        safe: tr(lang, "trouble-brake-safe", &[]),
        remedies: vec![
            remedy_button(&id("keep"), lang, "trouble-brake-keep", Weight::Primary),
            remedy_button(&id("do"), lang, "trouble-brake-do", Weight::Plain),
        ],
        details: None,
    })
}

fn held_back(name: &str, held: &[HeldView], lang: Lang) -> Notice {
    let here = held.iter().any(|step| step.side == Side::Here);
    let (what, why) = match here {
        true => ("trouble-held-here", "trouble-held-here-why"),
        false => ("trouble-held-there", "trouble-held-there-why"),
    };
    let names: Vec<&str> = held.iter().map(|step| step.title.as_str()).take(LINES).collect();
    Notice {
        tone: Tone::Bad,
        what: tr(lang, what, &[("n", held.len().into()), ("name", name.into())]),
        why: Some(tr(lang, why, &[("name", name.into())])),
        safe: tr(lang, "trouble-held-safe", &[("n", held.len().into())]),
        remedies: vec![
            remedy_button("held-keep", lang, "trouble-held-keep", Weight::Primary),
            Remedy { asks: Asks::Review, ..remedy_button("held-look", lang, "home-see-held", Weight::Plain) },
            remedy_button("held-do", lang, "trouble-held-do", Weight::Danger),
        ],
        details: Some(names.join("\n")),
    }
}

fn question(conflict: &ConflictView, open: usize, lang: Lang) -> Notice {
    let name = || Arg::from(&conflict.peer);
    let key = match conflict.conflict.reason {
        Reason::BothChanged => "trouble-both-changed",
        Reason::EditedDeleted => "trouble-edited-deleted",
        Reason::SamePerson => "trouble-same-person",
    };
    let safe = match open {
        0 | 1 => tr(lang, "trouble-question-safe", &[]),
        more => tr(lang, "trouble-question-more", &[("n", (more - 1).into())]),
    };
    let label = tr(lang, "home-see-questions", &[("n", open.max(1).into())]);
    Notice {
        tone: Tone::Warn,
        what: tr(lang, key, &[("title", Arg::from(&conflict.title)), ("name", name())]),
        why: None,
        safe,
        remedies: vec![Remedy {
            label,
            asks: Asks::Review,
            ..remedy_button("questions", lang, "home-see-questions", Weight::Primary)
        }],
        details: None,
    }
}

/// What went wrong last, unless the person wanted it so.
fn failed(shared: &Shared, service: &Service, status: &PeerStatus, lang: Lang) -> Option<Notice> {
    let name = &status.peer.name;
    let failed = |run: &&RunView| run.ok != Some(true) && !places::was_cancelled(run);
    let run = status.last_run.as_ref().filter(failed);
    let known = shared.board().troubles.get(name).cloned().or_else(|| run?.error.clone());
    let wants_password = known.as_ref().is_some_and(lies_with_the_password);
    let on_the_phone = known.as_ref().is_some_and(lies_with_the_phone);
    let (what, safe, details) = match known {
        Some(Error::Cancelled) => return None,
        Some(error) => (trouble::what(lang, &error), trouble::remedy(lang, &error), error.to_string()),
        None => {
            let run = run?;
            let at = Civil::here(run.ended.unwrap_or(run.started));
            let ago = when::ago(lang, at, Civil::here(service.now()));
            let what = tr(lang, "trouble-run-failed", &[("name", name.into()), ("when", ago.into())]);
            let told = trouble::of_run(lang, run).map(|(told, _)| told);
            (what, tr(lang, "trouble-run-safe", &[]), told.unwrap_or_default())
        }
    };
    let prompt = tr(lang, "trouble-password-prompt", &[("name", name.into())]);
    let password = Remedy {
        asks: Asks::Secret(prompt),
        ..remedy_button("password", lang, "trouble-password-enter", Weight::Primary)
    };
    let weight = if wants_password { Weight::Plain } else { Weight::Primary };
    let again = remedy_button("retry", lang, "trouble-retry", weight);
    let pictures = Remedy { asks: Asks::Pictures, ..remedy_button("pictures", lang, "pictures-show", Weight::Plain) };
    let offered = |remedy: &Remedy| match remedy.asks {
        Asks::Pictures => on_the_phone && status.peer.kind == "phone",
        Asks::Secret(_) => wants_password,
        _ => status.peer.can_be_called,
    };
    Some(Notice {
        tone: Tone::Warn,
        what,
        why: None,
        safe,
        remedies: [password, again, pictures].into_iter().filter(offered).collect(),
        details: Some(details).filter(|text| !text.is_empty()),
    })
}

/// Tells whether another password, or the same once more, may help.
fn lies_with_the_password(error: &Error) -> bool {
    matches!(error, Error::PasswordGone(_) | Error::Account { reason: AccountTrouble::Login, .. })
}

/// Tells whether something on the phone itself may help: its mode, its visibility, its trust.
fn lies_with_the_phone(error: &Error) -> bool {
    use LinkTrouble::{Closed, NotFound, TimedOut};
    matches!(error, Error::Link { reason: NotFound | TimedOut | Closed, .. } | Error::PeerRefused(_))
}

fn remedy_button(id: &str, lang: Lang, key: &str, weight: Weight) -> Remedy {
    Remedy { id: RemedyId(id.to_owned()), label: tr(lang, key, &[]), weight, asks: Asks::Nothing }
}

/// Does what a button offered.
pub(super) fn remedy(
    shared: &Arc<Shared>,
    place: PlaceId,
    remedy: &RemedyId,
    answer: Option<String>,
) -> Result<(), Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let held = || -> Result<Vec<i64>, Error> {
        Ok(service.held()?.into_iter().filter(|held| held.peer == name).map(|held| held.n).collect())
    };
    match remedy.0.split(':').collect::<Vec<_>>().as_slice() {
        ["password"] => drop(service.set_account(&name, &[], &answer.unwrap_or_default())?),
        ["retry"] => return runs::sync(shared, SyncWish::Place(place)),
        ["plan-do"] => drop(service.approve_plan(&name, &[])?),
        ["plan-again"] => drop(service.drop_plan(&name)?),
        ["held-keep"] => drop(service.answer_held(&held()?, HeldAnswer::Refuse)?),
        ["refused-again"] => service.retry_refused(&name)?,
        ["held-do"] => drop(service.answer_held(&held()?, HeldAnswer::Allow)?),
        ["brake", n, answer] => {
            let n = n.parse().map_err(|_| Error::NoSuchHeld(0))?;
            let _held = if *answer == "do" { service.allow(n)? } else { service.refuse(n)? };
        }
        _ => return Ok(()),
    }
    // What was allowed is done at once where we can call; the others call themselves.
    if service.peer(&name)?.can_be_called { runs::sync(shared, SyncWish::Place(place)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::Kind;
    use crate::planner::Conflict;
    use crate::service::refusals::Objection;

    fn conflict(reason: Reason, deleted_on: Option<Side>) -> ConflictView {
        ConflictView {
            n: 7,
            peer: "Sagem".into(),
            kind: Kind::Contacts,
            record: Some(1),
            title: "Anne".into(),
            since: 0,
            conflict: Conflict { reason, fields: Vec::new(), candidates: Vec::new(), deleted_on },
            answered: false,
            act: None,
        }
    }

    fn ids(notice: &Notice) -> Vec<&str> {
        notice.remedies.iter().map(|remedy| remedy.id.0.as_str()).collect()
    }

    #[test]
    fn pictures_are_offered_where_the_phone_itself_may_be_the_matter() {
        let link = |reason| Error::Link { link: "/dev/ttyUSB0".into(), reason, detail: String::new() };
        assert!(lies_with_the_phone(&link(LinkTrouble::NotFound)));
        assert!(lies_with_the_phone(&link(LinkTrouble::TimedOut)));
        assert!(!lies_with_the_phone(&link(LinkTrouble::NoPermission)));
        assert!(!lies_with_the_phone(&Error::DiskFull));
    }

    #[test]
    fn questions_are_counted_and_lead_to_review() {
        let notice = question(&conflict(Reason::BothChanged, None), 3, Lang::En);
        assert_eq!(ids(&notice), ["questions"]);
        assert_eq!(notice.remedies[0].asks, Asks::Review);
        assert!(notice.remedies[0].label.contains('3'), "{}", notice.remedies[0].label);
        assert!(notice.safe.contains('2'), "{}", notice.safe);
    }

    #[test]
    fn a_place_that_refuses_somebody_is_not_up_to_date() {
        let view = |title: &str| RefusalView {
            kind: Kind::Contacts,
            record: Some(1),
            title: title.into(),
            action: Action::Add,
            why: Objection::TooLarge,
            code: 416,
            since: 0,
        };
        assert!(refused("Sagem", &[], Lang::En).is_none());
        let notice = refused("Sagem", &[view("Anne"), view("Karl")], Lang::En).unwrap();
        assert_eq!(ids(&notice), ["retry", "refused-again"]);
        let details = notice.details.unwrap();
        assert!(details.contains("Anne") && details.contains("Karl"), "{details}");
    }
}
