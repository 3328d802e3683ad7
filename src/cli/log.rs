//! `cordial log`.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use chrono::{Local, TimeZone as _};
use serde_json::{Value as Json, json};

use super::args::LogArgs;
use super::history::when;
use super::output::{Exit, Output};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::log::{Documents, Level, LogLine, LogRequest, Masking, Said};
use crate::wording::{log, report, status};

/// Messages of a run that are shown without `-v`.
const MESSAGES: usize = 30;

pub(super) fn run(output: &Output, service: &Service, args: &LogArgs) -> Result<Exit, Error> {
    if let Some(file) = &args.report {
        return write_report(output, service, file);
    }
    let lines = service.log(&LogRequest {
        peer: args.peer.clone(),
        run: args.run,
        last: Some(args.last),
        documents: if args.raw { Documents::Decoded } else { Documents::Hidden },
        masking: if args.mask { Masking::Masked } else { Masking::Clear },
    })?;
    output.answer(
        || json!({ "log": lines.iter().map(|line| object(output, line)).collect::<Vec<_>>() }),
        || match lines.as_slice() {
            [] => vec![output.say("log-empty", &[])],
            lines => story(output, lines),
        },
    );
    Ok(Exit::Done)
}

/// The lines for people, run by run under a heading of its own.
fn story(output: &Output, lines: &[LogLine]) -> Vec<String> {
    let mut text = Vec::new();
    let mut run = None;
    let mut messages = 0;
    let mut advised = BTreeSet::new();
    for line in lines {
        if run != Some(line.run) {
            run = Some(line.run);
            messages = 0;
            advised.clear();
            if !text.is_empty() {
                text.push(String::new());
            }
            text.push(heading(output, line));
        }
        if let (Said::Message(_), 0) = (&line.said, output.verbose) {
            messages += 1;
            if messages > MESSAGES {
                continue;
            }
        }
        if matches!(line.said, Said::Ended(_)) && messages > MESSAGES {
            let more = output.say("log-messages-more", &[("n", (messages - MESSAGES).into())]);
            text.push(format!("{:13}… {more}", ""));
        }
        let is_detail = matches!(line.said, Said::Item(_)) && line.level == Level::Debug;
        if !is_detail || output.verbose > 0 {
            text.extend(sentences(output, line));
            text.extend(advice(output, line).filter(|(code, _)| advised.insert(*code)).map(|(_, advice)| advice));
        }
    }
    text
}

fn heading(output: &Output, line: &LogLine) -> String {
    let Some(n) = line.run else { return output.say("log-stray-head", &[]) };
    let n = n.to_string();
    output.say("log-run-head", &[("n", n.into()), ("name", (&line.peer).into()), ("when", when(line.time).into())])
}

/// A line with its time; a document under it.
fn sentences(output: &Output, line: &LogLine) -> Vec<String> {
    let said = log::sentence(output.lang, line);
    let clock = clock(line.time);
    if let Said::Wire(wire) = &line.said {
        let arrow = if line.word == "in" { "<<" } else { ">>" };
        let head = format!("{clock} {arrow} {} · {}", wire.n, log::size(output.lang, wire.bytes));
        return std::iter::once(head).chain(said.lines().map(str::to_owned)).collect();
    }
    let mark = match line.level {
        Level::Warning | Level::Error => "!",
        Level::Debug | Level::Info => " ",
    };
    vec![format!("{clock} {mark} {said}")]
}

/// What is safe and what to do about a status that says no.
fn advice(output: &Output, line: &LogLine) -> impl Iterator<Item = (u16, String)> {
    let code = log::code(line).filter(|_| line.level == Level::Warning && !matches!(line.said, Said::Refused(_)));
    code.into_iter().map(|code| {
        let explained = status::status(output.lang, code);
        let safe = output.say("log-safe", &[("text", explained.safe.into())]);
        let remedy = output.say("log-do", &[("text", explained.remedy.into())]);
        (code, format!("{:15}{safe} {remedy}", ""))
    })
}

/// The time of day on this computer, to the millisecond.
fn clock(millis: i64) -> String {
    Local
        .timestamp_millis_opt(millis)
        .earliest()
        .map(|time| time.format("%H:%M:%S%.3f").to_string())
        .unwrap_or_default()
}

fn object(output: &Output, line: &LogLine) -> Json {
    let mut entry = json!({
        "run": line.run,
        "time": line.time,
        "peer": line.peer,
        "level": line.level_word(),
        "word": line.word,
        "text": log::sentence(output.lang, line),
    });
    match &line.said {
        Said::Stage(stage, millis) => entry["phase"] = json!({ "name": stage.word(), "seconds": seconds(*millis) }),
        Said::Message(message) => entry["message"] = json!(message),
        Said::Wire(wire) => entry["message"] = json!({ "n": wire.n, "way": wire.way.word(), "bytes": wire.bytes }),
        Said::Item(item) => {
            entry["item"] = json!({
                "kind": item.kind, "way": item.way.word(), "action": item.action, "title": item.title,
                "id": item.id, "because": item.because,
            });
        }
        Said::Refused(refused) => {
            entry["item"] = super::json::refusal(refused);
        }
        Said::Status(view) => {
            entry["answer"] = json!({ "way": view.way.word(), "command": view.command, "about": view.about });
        }
        Said::Ended(end) => {
            entry["seconds"] = json!(seconds(end.millis));
            entry["stopped"] = json!(end.stage.filter(|_| end.ok != Some(true)).map(|stage| stage.word()));
            entry["result"] = json!(end.result);
        }
        Said::Remark(detail) => entry["detail"] = detail.clone(),
        Said::Began(mode) => entry["mode"] = json!(mode),
    }
    if let Some(code) = log::code(line) {
        let explained = status::status(output.lang, code);
        entry["status"] =
            json!({ "code": code, "what": explained.what, "safe": explained.safe, "remedy": explained.remedy });
    }
    entry
}

fn seconds(millis: Option<i64>) -> Option<f64> {
    millis.map(|millis| millis as f64 / 1000.0)
}

/// One file, which only its owner can read.
fn write_report(output: &Output, service: &Service, file: &Path) -> Result<Exit, Error> {
    let text = report::text(output.lang, &service.report()?);
    let failed = |error: std::io::Error| Error::File { path: file.display().to_string(), reason: error.to_string() };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut sheet| sheet.write_all(text.as_bytes()));
    written.map_err(failed)?;
    let shown = file.display().to_string();
    output.answer(
        || json!({ "report": shown, "bytes": text.len() }),
        || vec![output.say("report-written", &[("file", (&shown).into())])],
    );
    Ok(Exit::Done)
}
