//! What waits for the person, in sentences, and what follows from their answer.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Shared, places, runs};
use crate::gui::desk::{Asks, Notice, PlaceId, Remedy, RemedyId, SyncWish, Tone, Weight};
use crate::pim::{Field, Value};
use crate::planner::{Action, Answer, Because, Reason, Side, StepState, Take};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::PeerStatus;
use crate::service::outcome::Tally;
use crate::service::refusals::RefusalView;
use crate::service::review::{ConflictView, HeldView, PlanView};
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
            remedy_button("plan-do", lang, "trouble-plan-do", Weight::Primary),
            remedy_button("plan-again", lang, "trouble-plan-again", Weight::Plain),
        ],
        details: Some(lines.join("\n")),
    }
}

/// What is held that is no deletion.
fn brake(held: &HeldView, lang: Lang) -> Option<Notice> {
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
            remedy_button("held-do", lang, "trouble-held-do", Weight::Danger),
        ],
        details: Some(names.join("\n")),
    }
}

fn question(conflict: &ConflictView, open: usize, lang: Lang) -> Notice {
    let name = || Arg::from(&conflict.peer);
    let title = || Arg::from(&conflict.title);
    let id = |take: &str| format!("conflict:{}:{take}", conflict.n);
    let button = |take: &str, key: &str, weight: Weight| Remedy {
        label: tr(lang, key, &[("name", name())]),
        ..remedy_button(&id(take), lang, key, weight)
    };
    let (key, remedies) = match conflict.conflict.reason {
        Reason::BothChanged => (
            "trouble-both-changed",
            vec![
                button("here", "trouble-take-here", Weight::Plain),
                button("peer", "trouble-take-peer", Weight::Plain),
                button("both", "trouble-take-both", Weight::Plain),
            ],
        ),
        Reason::EditedDeleted => {
            let (keep, delete) = match conflict.conflict.deleted_on {
                Some(Side::Here) => ("peer", "here"),
                _ => ("here", "peer"),
            };
            let keep = button(keep, "trouble-edited-keep", Weight::Primary);
            ("trouble-edited-deleted", vec![keep, button(delete, "trouble-edited-delete", Weight::Danger)])
        }
        Reason::SamePerson => (
            "trouble-same-person",
            vec![button("here", "trouble-same-yes", Weight::Plain), button("both", "trouble-same-no", Weight::Plain)],
        ),
    };
    let here = tr(lang, "home-this-computer", &[]);
    let fields = conflict.conflict.fields.iter().map(|field| {
        let what = field_name(field.field, lang);
        format!("{what} · {here}: {} · {}: {}", shown(&field.here), conflict.peer, shown(&field.peer))
    });
    let fields: Vec<String> = fields.collect();
    let safe = match open {
        0 | 1 => tr(lang, "trouble-question-safe", &[]),
        more => tr(lang, "trouble-question-more", &[("n", (more - 1).into())]),
    };
    Notice {
        tone: Tone::Warn,
        what: tr(lang, key, &[("title", title()), ("name", name())]),
        why: Some(fields.join("\n")).filter(|why| !why.is_empty()),
        safe,
        remedies,
        details: None,
    }
}

/// What a field is called beside its values.
fn field_name(field: Field, lang: Lang) -> String {
    let key = match field {
        Field::Phones => "label-phone",
        Field::Emails => "label-mail",
        Field::Addresses => "label-address",
        Field::Urls => "label-web",
        Field::Impp => "label-chat",
        Field::Birthday => "label-birthday",
        Field::Anniversary => "label-anniversary",
        Field::Nicknames => "label-nickname",
        Field::Note => "people-note",
        Field::Categories => "people-groups",
        Field::Photo => "label-photo",
        Field::Organization | Field::Department | Field::Title | Field::Role => "label-company",
        _ => "label-name",
    };
    tr(lang, key, &[])
}

/// A value in one line.
fn shown(value: &Value) -> String {
    let joined = |parts: Vec<&str>| parts.join(", ");
    let text = match value {
        Value::Absent => "–".to_owned(),
        Value::Text(text) => text.replace('\n', " "),
        Value::Date(date) => date.to_string(),
        Value::Words(words) => joined(words.iter().map(String::as_str).collect()),
        Value::Points(points) => joined(points.iter().map(|point| point.value.as_str()).collect()),
        Value::Addresses(all) => {
            joined(all.iter().flat_map(|address| address.parts()).filter(|part| !part.is_empty()).collect())
        }
        Value::Photo(photo) => format!("{} kB", photo.bytes.len().div_ceil(1000)),
        Value::Rule(rule) => rule.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Moment(moment) => moment.to_string(),
        Value::Moments(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Value::Overrides(all) => all.iter().map(|replaced| replaced.at.to_string()).collect::<Vec<_>>().join(", "),
        Value::Alarms(all) => all.len().to_string(),
        Value::Attendees(all) => joined(all.iter().map(|attendee| attendee.address.as_str()).collect()),
        Value::Kept(kept) => joined(kept.iter().map(|property| property.value.as_str()).collect()),
    };
    format!("“{text}”")
}

/// What went wrong last, unless the person wanted it so.
fn failed(shared: &Shared, service: &Service, status: &PeerStatus, lang: Lang) -> Option<Notice> {
    let name = &status.peer.name;
    let known = shared.board().troubles.get(name).cloned();
    let (what, safe, details) = match known {
        Some(Error::Cancelled) => return None,
        Some(error) => (trouble::what(lang, &error), trouble::remedy(lang, &error), error.to_string()),
        None => {
            let run = status.last_run.as_ref().filter(|run| run.ok != Some(true) && !places::was_cancelled(run))?;
            let at = Civil::here(run.ended.unwrap_or(run.started));
            let ago = when::ago(lang, at, Civil::here(service.now()));
            let what = tr(lang, "trouble-run-failed", &[("name", name.into()), ("when", ago.into())]);
            (what, tr(lang, "trouble-run-safe", &[]), run.message.clone().unwrap_or_default())
        }
    };
    let again = remedy_button("retry", lang, "trouble-retry", Weight::Primary);
    Some(Notice {
        tone: Tone::Warn,
        what,
        why: None,
        safe,
        remedies: if status.peer.can_be_called { vec![again] } else { Vec::new() },
        details: Some(details).filter(|text| !text.is_empty()),
    })
}

fn remedy_button(id: &str, lang: Lang, key: &str, weight: Weight) -> Remedy {
    Remedy { id: RemedyId(id.to_owned()), label: tr(lang, key, &[]), weight, asks: Asks::Nothing }
}

/// Does what a button offered.
pub(super) fn remedy(shared: &Arc<Shared>, place: PlaceId, remedy: &RemedyId) -> Result<(), Error> {
    let service = shared.service();
    let name = shared.name(&service, place)?;
    let words: Vec<&str> = remedy.0.split(':').collect();
    let held = || -> Result<Vec<i64>, Error> {
        Ok(service.held()?.into_iter().filter(|held| held.peer == name).map(|held| held.n).collect())
    };
    match words.as_slice() {
        ["retry"] => return runs::sync(shared, SyncWish::Place(place)),
        ["plan-do"] => drop(service.approve_plan(&name, &[])?),
        ["plan-again"] => drop(service.drop_plan(&name)?),
        ["held-keep"] => held()?.into_iter().try_for_each(|n| service.refuse(n).map(drop))?,
        ["refused-again"] => service.retry_refused(&name)?,
        ["held-do"] => held()?.into_iter().try_for_each(|n| service.allow(n).map(drop))?,
        ["brake", n, answer] => {
            let n = n.parse().map_err(|_| Error::NoSuchHeld(0))?;
            let _held = if *answer == "do" { service.allow(n)? } else { service.refuse(n)? };
        }
        ["conflict", n, take] => {
            let n = n.parse().map_err(|_| Error::NoSuchConflict(0))?;
            return answer(&service, n, take);
        }
        _ => return Ok(()),
    }
    // What was allowed is done at once where we can call; the others call themselves.
    if service.peer(&name)?.can_be_called { runs::sync(shared, SyncWish::Place(place)) } else { Ok(()) }
}

/// Answers a question for all its fields.
fn answer(service: &Service, n: i64, take: &str) -> Result<(), Error> {
    let take = match take {
        "here" => Take::Here,
        "peer" => Take::Peer,
        _ => Take::Both,
    };
    service.resolve(n, &[Answer { field: None, take }]).map(drop)
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
        }
    }

    fn ids(notice: &Notice) -> Vec<&str> {
        notice.remedies.iter().map(|remedy| remedy.id.0.as_str()).collect()
    }

    #[test]
    fn keeping_takes_the_side_that_still_has_it() {
        let notice = question(&conflict(Reason::EditedDeleted, Some(Side::Here)), 1, Lang::En);
        assert_eq!(ids(&notice), ["conflict:7:peer", "conflict:7:here"]);
        let notice = question(&conflict(Reason::EditedDeleted, Some(Side::Peer)), 1, Lang::En);
        assert_eq!(ids(&notice), ["conflict:7:here", "conflict:7:peer"]);
        assert_eq!(notice.remedies[1].weight, Weight::Danger);
    }

    #[test]
    fn what_is_taken_is_named_by_its_place() {
        let notice = question(&conflict(Reason::BothChanged, None), 3, Lang::En);
        assert!(notice.remedies.iter().any(|remedy| remedy.label.contains("Sagem")));
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

    #[test]
    fn values_stand_in_one_line() {
        let value = Value::Words(vec!["a".into(), "b".into()]);
        assert_eq!(shown(&value), "“a, b”");
    }
}
