//! `cordial history`.

use chrono::{Local, TimeZone};
use serde_json::{Value as Json, json};

use super::args::HistoryVerb;
use super::json as document;
use super::output::{Exit, Output, table};
use crate::planner::{Side, StepState};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::{ActDetail, ActView, ChangeView, RunView};
use crate::service::undo::{UndoStep, UndoView};
use crate::wording::{history, refusal, trouble};

pub(super) fn run(output: &Output, service: &Service, verb: Option<&HistoryVerb>) -> Result<Exit, Error> {
    match verb {
        None | Some(HistoryVerb::List) => {
            let acts = service.history()?;
            output.answer(
                || json!({ "history": acts.iter().map(object).collect::<Vec<_>>() }),
                || match acts.as_slice() {
                    [] => vec![output.say("cli-no-history", &[])],
                    acts => table(&acts.iter().map(|act| row(output, act)).collect::<Vec<_>>()),
                },
            );
            Ok(Exit::Done)
        }
        Some(HistoryVerb::Show { n }) => {
            let detail = service.act(*n)?;
            output.answer(|| whole(&detail), || lines(output, &detail));
            Ok(Exit::Done)
        }
        Some(HistoryVerb::Undo { n, preview }) => {
            let undone = if *preview { service.preview_undo(*n)? } else { service.undo(*n)? };
            output.answer(|| undo_object(&undone), || undo_lines(output, &undone));
            Ok(Exit::waits(undone.steps.iter().any(|step| step.numbered.step.state == StepState::Refused)))
        }
    }
}

/// A moment in the zone of this computer.
pub(super) fn when(millis: i64) -> String {
    Local
        .timestamp_millis_opt(millis)
        .single()
        .map(|time| time.format("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default()
}

fn object(act: &ActView) -> Json {
    let mut object = json!({
        "n": act.n,
        "time": act.time,
        "what": act.what,
        "peer": act.peer,
        "title": act.title,
        "here": act.here,
        "undoes": act.undoes.as_ref().map(|(n, _)| n),
        "undone_by": act.undone_by,
    });
    if let (Json::Object(all), Some(run)) = (&mut object, &act.run)
        && let Json::Object(run) = run_object(run)
    {
        all.extend(run);
    }
    object
}

/// What a run has beside what everything has.
fn run_object(run: &RunView) -> Json {
    json!({
        "started": run.started,
        "ended": run.ended,
        "ok": run.ok,
        "message": run.message,
        "mode": run.mode,
        "messages": run.messages,
        "bytes_in": run.bytes_in,
        "bytes_out": run.bytes_out,
        "result": run.result,
    })
}

fn whole(detail: &ActDetail) -> Json {
    let mut document = object(&detail.act);
    document["changes"] = detail.changes.iter().map(change_object).collect();
    document["refused"] = detail.refused.iter().map(document::refusal).collect();
    if let Some((conflict, answers)) = &detail.decision {
        let take = |answer: &crate::planner::Answer| json!({ "field": answer.field.map(|field| field.name()), "take": document::take(answer.take) });
        document["decision"] = json!({
            "reason": document::reason(conflict.reason),
            "fields": conflict.fields.iter().map(document::conflict_field).collect::<Vec<_>>(),
            "answers": answers.iter().map(take).collect::<Vec<_>>(),
        });
    }
    document
}

fn change_object(change: &ChangeView) -> Json {
    json!({
        "side": document::side(change.side),
        "kind": change.kind.name(),
        "id": change.record,
        "title": change.title,
        "action": change.action,
        "because": change.because,
        "fields": change.fields.iter().map(document::change).collect::<Vec<_>>(),
    })
}

fn row(output: &Output, act: &ActView) -> Vec<String> {
    let what = history::act(output.lang, act);
    let state = match (&act.run, act.undone_by) {
        (_, Some(n)) => output.say("act-undone-by", &[("n", n.to_string().into())]),
        (Some(run), None) => match run.ok {
            Some(true) if run.refused > 0 => output.say("cli-run-ok-refused", &[("n", run.refused.into())]),
            Some(true) if act.here.total() > 0 => counts(output, act),
            Some(true) => output.say("cli-run-ok", &[]),
            Some(false) => trouble::of_run(output.lang, run).map_or_else(String::new, |(what, _)| what),
            None => output.say("cli-run-unfinished", &[]),
        },
        (None, None) => String::new(),
    };
    vec![format!("{:>4}", act.n), when(act.time), what, state]
}

fn counts(output: &Output, act: &ActView) -> String {
    let tally = act.here;
    let args = [("added", tally.added.into()), ("changed", tally.changed.into()), ("deleted", tally.deleted.into())];
    output.say("act-counts", &args)
}

fn lines(output: &Output, detail: &ActDetail) -> Vec<String> {
    let act = &detail.act;
    let mut lines = table(&[row(output, act)]);
    for change in &detail.changes {
        let place = match change.side {
            Side::Here => output.say("cli-this-computer", &[]),
            Side::Peer => act.peer.clone(),
        };
        let action = output.say(&format!("cli-action-{}", change.action), &[]);
        lines.push(format!("      {action} {} @ {place}", change.title));
        lines.extend(change.fields.iter().map(|field| format!("        {}", history::change(output.lang, field))));
    }
    if let Some((conflict, _)) = &detail.decision {
        let here = output.say("cli-this-computer", &[]);
        for field in &conflict.fields {
            lines.push(format!("      {}", history::field(output.lang, field.field)));
            lines.push(format!("        {here}: {}", history::value(output.lang, &field.here)));
            lines.push(format!("        {}: {}", act.peer, history::value(output.lang, &field.peer)));
        }
    }
    let refused = detail.refused.iter().map(|refused| refusal::line(output.lang, &act.peer, refused));
    lines.extend(refused.map(|line| format!("      {line}")));
    lines
}

fn undo_object(undo: &UndoView) -> Json {
    let step = |step: &UndoStep| {
        let mut object = document::step(&step.numbered);
        object["peer"] = json!(step.peer);
        object
    };
    json!({
        "undoes": undo.of,
        "n": undo.n,
        "steps": undo.steps.iter().map(step).collect::<Vec<_>>(),
        "decisions": undo.decisions,
    })
}

fn undo_lines(output: &Output, undo: &UndoView) -> Vec<String> {
    let done = |side: Side| {
        let will = |step: &&UndoStep| step.numbered.step.side == side && step.numbered.step.state == StepState::WillDo;
        undo.steps.iter().filter(will).count()
    };
    let (here, there) = (done(Side::Here), done(Side::Peer));
    let mut lines: Vec<String> = undo.steps.iter().map(|step| step_line(output, step)).collect();
    let decisions = undo.decisions.iter().map(|word| output.say(&format!("cli-undo-decision-{word}"), &[]));
    lines.extend(decisions);
    if lines.is_empty() || here == 0 && undo.decisions.is_empty() {
        lines.push(output.say("cli-undo-nothing", &[]));
        return lines;
    }
    let number = undo.n.map(|n| n.to_string()).unwrap_or_default();
    let args = [("n", here.into()), ("there", there.into()), ("number", number.into())];
    match undo.n {
        Some(_) => lines.push(output.say("cli-undo-done", &args)),
        None => lines.push(output.say("cli-undo-would", &args[..2])),
    }
    lines
}

fn step_line(output: &Output, undo: &UndoStep) -> String {
    let step = &undo.numbered.step;
    let place = undo.peer.clone().unwrap_or_else(|| output.say("cli-this-computer", &[]));
    let action = output.say(&format!("cli-action-{}", document::action(step.action)), &[]);
    let state = match step.state {
        StepState::Refused => output.say("cli-state-not-undone", &[]),
        _ => String::new(),
    };
    let head = format!("{:>4}  {action} {} @ {place} {state}", undo.numbered.n, step.title);
    let fields: Vec<String> = match step.action {
        crate::planner::Action::Change | crate::planner::Action::Keep if undo.peer.is_none() => {
            step.fields.iter().map(|field| format!("\n        {}", history::change(output.lang, field))).collect()
        }
        _ => Vec::new(),
    };
    format!("{}{}", head.trim_end(), fields.concat())
}
