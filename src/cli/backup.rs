//! `cordial backup`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use super::args::{BackupVerb, RestoreArgs, RestoreManner};
use super::history::when;
use super::json as document;
use super::output::{Exit, Output, table};
use crate::pim::{Field, Kind, json as record_json};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::safety::CopyView;
use crate::service::safety::archive::Item;
use crate::service::safety::look::{CopySource, OpenedCopy};
use crate::service::safety::place::SecondPlace;
use crate::service::safety::restore::{Consent, LeftOut, Manner, RestorePlan, RestoreRequest, RestoreStep};
use crate::wording::copies;

pub(super) fn run(output: &Output, service: &Service, verb: &BackupVerb) -> Result<Exit, Error> {
    match verb {
        BackupVerb::Create { peer, output: None } => {
            let copy = service.make_safety_copy(peer.as_deref())?;
            output.answer(|| object(&copy), || vec![row(output, &copy).join("  ").trim().to_owned()]);
        }
        BackupVerb::Create { peer, output: Some(path) } => {
            let copy = service.write_safety_copy(peer.as_deref(), path)?;
            output.answer(
                || json!({ "file": copy.file, "bytes": copy.bytes, "counts": counts(&copy) }),
                || vec![output.say("cli-backup-written", &[("file", (&copy.file).into())])],
            );
        }
        BackupVerb::List => list(output, service)?,
        BackupVerb::Look { copy, kind, search } => {
            let kinds = kind.iter().map(|kind| parse_kind(kind)).collect::<Result<Vec<_>, _>>()?;
            let opened = service.look_into(&source(copy))?;
            look(output, &opened, &kinds, search.as_deref().unwrap_or_default());
        }
        BackupVerb::Restore(args) => return restore(output, service, args),
        BackupVerb::Delete { numbers } => {
            service.delete_safety_copies(numbers)?;
            output.answer(
                || json!({ "deleted": numbers }),
                || vec![output.say("cli-backup-deleted", &[("n", numbers.len().into())])],
            );
        }
        BackupVerb::Place { folder } => {
            let place = match folder {
                None => service.second_place()?,
                Some(folder) if folder == Path::new("off") => service.set_second_place(None)?,
                Some(folder) => service.set_second_place(Some(folder))?,
            };
            let lines = || match &place {
                None => vec![output.say("cli-place-none", &[])],
                Some(place) => place_lines(output, place),
            };
            output.answer(|| json!({ "place": place.as_ref().map(place_object) }), lines);
        }
    }
    Ok(Exit::Done)
}

/// A number, or a file.
fn source(text: &str) -> CopySource {
    text.parse().map_or_else(|_| CopySource::File(PathBuf::from(text)), CopySource::Numbered)
}

fn parse_kind(text: &str) -> Result<Kind, Error> {
    text.parse().map_err(|_| Error::NoSuchKind(text.to_owned()))
}

fn list(output: &Output, service: &Service) -> Result<(), Error> {
    let copies = service.safety_copies()?;
    let place = service.second_place()?;
    output.answer(
        || json!({ "backups": copies.iter().map(object).collect::<Vec<_>>(), "place": place.as_ref().map(place_object) }),
        || {
            let mut lines = match copies.as_slice() {
                [] => vec![output.say("cli-no-backups", &[])],
                copies => table(&copies.iter().map(|copy| row(output, copy)).collect::<Vec<_>>()),
            };
            lines.extend(place.iter().flat_map(|place| place_lines(output, place)));
            lines
        },
    );
    Ok(())
}

fn object(copy: &CopyView) -> Json {
    json!({
        "n": copy.n,
        "time": copy.time,
        "why": copy.why.name(),
        "peer": copy.peer,
        "counts": counts(copy),
        "file": copy.file,
        "bytes": copy.bytes,
        "for_ever": copy.for_ever,
        "elsewhere": copy.elsewhere,
        "missing": copy.missing,
    })
}

fn counts(copy: &CopyView) -> Json {
    copy.counts.iter().map(|(kind, n)| (kind.name().to_owned(), json!(n))).collect::<serde_json::Map<_, _>>().into()
}

fn row(output: &Output, copy: &CopyView) -> Vec<String> {
    let whose = copy.peer.clone().unwrap_or_else(|| output.say("cli-this-computer", &[]));
    let held = copies::counts(output.lang, copy.counts.iter().map(|(kind, n)| (*kind, *n)));
    let missing = if copy.missing { output.say("cli-backup-missing", &[]) } else { String::new() };
    vec![format!("{:>4}", copy.n), when(copy.time), whose, copies::why(output.lang, copy.why), held, missing]
}

/// The second place as JSON.
pub(super) fn place_object(place: &SecondPlace) -> Json {
    json!({
        "folder": place.folder,
        "missing": place.missing,
        "same_disk": place.same_disk,
        "behind": place.behind,
    })
}

/// Where the second place is, and what is wrong with it.
pub(super) fn place_lines(output: &Output, place: &SecondPlace) -> Vec<String> {
    let folder = place.folder.display().to_string();
    let key = match (place.missing, place.same_disk) {
        (true, _) => "cli-place-missing",
        (false, true) => "cli-place-same-disk",
        (false, false) => "cli-place",
    };
    vec![output.say(key, &[("folder", folder.into()), ("n", place.behind.into())])]
}

fn look(output: &Output, opened: &OpenedCopy, kinds: &[Kind], search: &str) {
    let found: Vec<(Kind, &Item)> = opened.found(kinds, search).collect();
    output.answer(
        || {
            json!({
                "n": opened.n,
                "time": opened.time,
                "why": opened.why.name(),
                "peer": opened.peer,
                "damaged": opened.damaged,
                "lost": opened.gaps.iter().map(|(kind, gap)| (kind.name(), gap.lost)).collect::<BTreeMap<_, _>>(),
                "records": found.iter().map(|(kind, item)| record(*kind, item)).collect::<Vec<_>>(),
            })
        },
        || {
            let rows = found
                .iter()
                .map(|(kind, item)| vec![format!("{:>6}", item.id), kind.name().to_owned(), item.content.title()]);
            let mut lines = table(&rows.collect::<Vec<_>>());
            if lines.is_empty() {
                lines.push(output.say("cli-backup-nothing", &[]));
            }
            lines.extend(damage(output, &opened.damaged));
            lines.extend(copies::lost(output.lang, opened.gaps.iter().map(|(kind, gap)| (*kind, gap.lost))));
            lines
        },
    );
}

fn record(kind: Kind, item: &Item) -> Json {
    let mut object = record_json::to_json(&item.content);
    object["id"] = json!(item.id);
    object["kind"] = json!(kind.name());
    object["title"] = json!(item.content.title());
    object["record"] = json!(item.record);
    object["revision"] = json!(item.revision);
    object["peer_id"] = json!(item.peer_id);
    object
}

fn damage(output: &Output, files: &[String]) -> Option<String> {
    (!files.is_empty()).then(|| output.say("cli-backup-damaged", &[("files", files.join(", ").into())]))
}

/// Says on standard error what a restore leaves out; something left out is a failure.
fn exit(output: &Output, plan: &RestorePlan) -> Exit {
    copies::left_out(output.lang, &plan.left_out).iter().for_each(|words| eprintln!("{words}"));
    if plan.left_out.is_empty() { Exit::Done } else { Exit::Failed }
}

fn restore(output: &Output, service: &Service, args: &RestoreArgs) -> Result<Exit, Error> {
    let mut request = RestoreRequest::of(source(&args.copy));
    for word in &args.only {
        match word.parse() {
            Ok(id) => request.ids.push(id),
            Err(_) => request.kinds.push(parse_kind(word)?),
        }
    }
    let field = |name: &String| name.parse::<Field>().map_err(|_| Error::NoSuchField(name.clone()));
    request.field = args.field.as_ref().map(field).transpose()?;
    request.manner = match args.manner {
        RestoreManner::AddMissing => Manner::AddMissing,
        RestoreManner::Replace => Manner::Replace,
    };
    request.to = args.to.clone();
    if args.preview {
        let plan = service.preview_restore(&request)?;
        output.answer(|| plan_object(&plan), || plan_lines(output, &plan));
        return Ok(exit(output, &plan));
    }
    let consent = if args.yes { Consent::Given } else { Consent::Missing };
    let done = service.restore(&request, consent)?;
    output.answer(
        || {
            let mut object = plan_object(&done.plan);
            object["history"] = json!(done.act);
            object["copy"] = json!(done.copy);
            object
        },
        || {
            let tally = done.plan.tally();
            let args =
                [("added", tally.added.into()), ("changed", tally.changed.into()), ("deleted", tally.deleted.into())];
            let mut lines = vec![match done.act {
                None => output.say("cli-restore-nothing", &[]),
                Some(_) => output.say("cli-run-here", &args),
            }];
            if let Some(n) = done.copy {
                lines.push(output.say("cli-restore-copy", &[("n", n.into())]));
            }
            if let Some(name) = &request.to {
                lines.push(output.say("cli-restore-to", &[("name", name.into())]));
            }
            lines.extend(damage(output, &done.plan.damaged));
            lines
        },
    );
    Ok(exit(output, &done.plan))
}

fn plan_object(plan: &RestorePlan) -> Json {
    json!({
        "here": plan.tally(),
        "unchanged": plan.unchanged,
        "damaged": plan.damaged,
        "left_out": plan.left_out.iter().map(left_out).collect::<Vec<_>>(),
        "replaces_peer": plan.replaces_peer,
        "steps": plan.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

fn left_out(left: &LeftOut) -> Json {
    json!({ "kind": left.kind.name(), "lost": left.lost, "without_photo": left.without_photo })
}

fn step(step: &RestoreStep) -> Json {
    json!({
        "n": step.n,
        "side": "here",
        "action": document::action(step.action),
        "kind": step.kind.name(),
        "id": step.record,
        "item": step.item,
        "peer_id": null,
        "title": step.title,
        "because": "restored",
        "fields": step.fields.iter().map(document::change).collect::<Vec<_>>(),
        "state": if step.action == crate::planner::Action::Ask { "parked" } else { "will-do" },
    })
}

fn plan_lines(output: &Output, plan: &RestorePlan) -> Vec<String> {
    let mut lines: Vec<String> = plan
        .steps
        .iter()
        .map(|step| {
            let action = output.say(&format!("cli-action-{}", document::action(step.action)), &[]);
            let fields: Vec<&str> = step.fields.iter().map(|change| change.field.name()).collect();
            let fields = if fields.is_empty() { String::new() } else { format!(" ({})", fields.join(", ")) };
            format!("{:>4}  {action} {}{fields}", step.n, step.title)
        })
        .collect();
    if lines.is_empty() {
        lines.push(output.say("cli-restore-nothing", &[]));
    }
    lines.extend(damage(output, &plan.damaged));
    lines
}
