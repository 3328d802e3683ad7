//! `cordial history`.

use chrono::{Local, TimeZone};
use serde_json::{Value as Json, json};

use super::args::HistoryVerb;
use super::output::{Exit, Output, table};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::RunView;
use crate::wording::refusal;

pub(super) fn run(output: &Output, service: &Service, verb: Option<&HistoryVerb>) -> Result<Exit, Error> {
    match verb {
        None | Some(HistoryVerb::List) => {
            let runs = service.history()?;
            output.answer(
                || json!({ "history": runs.iter().map(object).collect::<Vec<_>>() }),
                || match runs.as_slice() {
                    [] => vec![output.say("cli-no-history", &[])],
                    runs => table(&runs.iter().map(|run| row(output, run)).collect::<Vec<_>>()),
                },
            );
        }
        Some(HistoryVerb::Show { n }) => {
            let (run, changes) = service.run_changes(*n)?;
            let refused = service.refused_in(*n)?;
            output.answer(
                || {
                    let mut document = object(&run);
                    let changes = changes.iter().map(|change| {
                        json!({ "id": change.record, "title": change.title, "action": change.action, "because": change.because })
                    });
                    document["changes"] = changes.collect();
                    document["refused"] = refused.iter().map(super::json::refusal).collect();
                    document
                },
                || {
                    let mut lines = table(&[row(output, &run)]);
                    lines.extend(changes.iter().map(|c| format!("      {} {}: {}", c.action, c.title, c.because)));
                    let refused = refused.iter().map(|refused| refusal::line(output.lang, &run.peer, refused));
                    lines.extend(refused.map(|line| format!("      {line}")));
                    lines
                },
            );
        }
    }
    Ok(Exit::Done)
}

/// A moment in the zone of this computer.
pub(super) fn when(millis: i64) -> String {
    Local
        .timestamp_millis_opt(millis)
        .single()
        .map(|time| time.format("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default()
}

fn object(run: &RunView) -> Json {
    json!({
        "n": run.n,
        "peer": run.peer,
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

fn row(output: &Output, run: &RunView) -> Vec<String> {
    let state = match run.ok {
        Some(true) if run.refused > 0 => output.say("cli-run-ok-refused", &[("n", run.refused.into())]),
        Some(true) if run.mode == "restore" => output.say("cli-run-restored", &[]),
        Some(true) => output.say("cli-run-ok", &[]),
        Some(false) => run.message.clone().unwrap_or_default(),
        None => output.say("cli-run-unfinished", &[]),
    };
    let whose = if run.peer.is_empty() { output.say("cli-this-computer", &[]) } else { run.peer.clone() };
    vec![format!("{:>4}", run.n), when(run.started), whose, state]
}
