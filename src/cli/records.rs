//! `cordial contacts` and the verbs of every other kind of record.

use std::io::Read;

use serde_json::{Value as Json, json};

use super::args::RecordVerb;
use super::history::when;
use super::json as document;
use super::output::{Exit, Output, table};
use crate::pim::{Field, Kind, Value, json as record_json};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::library::{Exported, Imported, RecordView, Source};
use crate::service::versions::VersionView;
use crate::wording::history;

pub(super) fn run(output: &Output, service: &Service, kind: Kind, verb: &RecordVerb) -> Result<Exit, Error> {
    match verb {
        RecordVerb::List { search } => list(output, service, kind, search.as_deref()),
        RecordVerb::Show { id } => {
            let record = service.record(kind, *id)?;
            output.answer(|| object(&record), || lines(&record));
            Ok(Exit::Done)
        }
        RecordVerb::Add { file } => {
            let done = service.add_records(kind, &read(file)?)?;
            Ok(report(output, kind, &done, "cli-added"))
        }
        RecordVerb::Import { files } => {
            let sources = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
            let done = service.import(kind, &sources)?;
            Ok(report(output, kind, &done, "cli-added"))
        }
        RecordVerb::Edit { id, file } => {
            let done = service.edit_record(kind, *id, &read(file)?)?;
            Ok(report(output, kind, &done, "cli-changed"))
        }
        RecordVerb::Delete { ids } => {
            let done = service.delete_records(kind, ids)?;
            Ok(report(output, kind, &done, "cli-deleted"))
        }
        RecordVerb::Versions { id } => {
            let versions = service.versions(kind, *id)?;
            output.answer(
                || json!({ "versions": versions.iter().map(version_object).collect::<Vec<_>>() }),
                || versions.iter().flat_map(|version| version_lines(output, version)).collect(),
            );
            Ok(Exit::Done)
        }
        RecordVerb::Revert { id, revision, fields } => {
            let field = |word: &String| word.parse().map_err(|_| Error::NoSuchField(word.clone()));
            let fields = fields.iter().map(field).collect::<Result<Vec<Field>, _>>()?;
            let now = service.revert(kind, *id, *revision, &fields)?;
            let title = service.record(kind, *id)?.record.title();
            output.answer(
                || json!({ kind.name(): [{ "id": id, "revision": now }], "rejected": [] }),
                || {
                    vec![
                        output
                            .say("cli-reverted", &[("title", title.into()), ("revision", revision.to_string().into())]),
                    ]
                },
            );
            Ok(Exit::Done)
        }
        RecordVerb::Export { ids, format, output: path } => {
            let Exported { bytes, first_dates } = service.export(kind, ids, format.as_deref())?;
            match path {
                None => output.write_bytes(&bytes),
                Some(path) => {
                    let failed =
                        |e: std::io::Error| Error::File { path: path.display().to_string(), reason: e.to_string() };
                    std::fs::write(path, bytes).map_err(failed)?;
                }
            }
            if first_dates > 0 {
                output.warn("cli-first-dates", &[("n", first_dates.into())]);
            }
            Ok(Exit::Done)
        }
    }
}

fn list(output: &Output, service: &Service, kind: Kind, search: Option<&str>) -> Result<Exit, Error> {
    if output.json {
        let mut all = Vec::new();
        service.each_record(kind, search, &mut |record| all.push(object(&record)))?;
        output.answer(|| json!({ kind.name(): all }), Vec::new);
        return Ok(Exit::Done);
    }
    let mut rows = Vec::new();
    service.each_record(kind, search, &mut |record| rows.push(row(&record)))?;
    table(&rows).iter().for_each(|line| output.line(line));
    output.tell(counted(kind), &[("n", rows.len().into())]);
    Ok(Exit::Done)
}

/// The sentence that counts records of a kind.
fn counted(kind: Kind) -> &'static str {
    match kind {
        Kind::Contacts => "cli-people-count",
        Kind::Events => "cli-events-count",
        Kind::Tasks => "cli-tasks-count",
        Kind::Notes => "cli-notes-count",
    }
}

/// A record in one line: what tells it from others.
fn row(view: &RecordView) -> Vec<String> {
    let first = |field| match view.record.get(field) {
        Value::Points(points) => points.first().map(|point| point.value.clone()).unwrap_or_default(),
        Value::Moment(moment) => moment.to_string(),
        Value::Text(text) => text,
        _ => String::new(),
    };
    let fields: &[Field] = match view.record.kind() {
        Kind::Contacts => &[Field::Phones, Field::Emails],
        Kind::Events => &[Field::Start, Field::Location],
        Kind::Tasks => &[Field::Due, Field::Status],
        Kind::Notes => &[],
    };
    let head = [view.id.to_string(), view.record.title()];
    head.into_iter().chain(fields.iter().map(|field| first(*field))).collect()
}

fn object(record: &RecordView) -> Json {
    let mut object = json!({ "id": record.id, "revision": record.revision });
    if let (Json::Object(all), Json::Object(fields)) = (&mut object, record_json::to_json(&record.record)) {
        all.extend(fields);
    }
    object
}

fn version_object(version: &VersionView) -> Json {
    json!({
        "revision": version.revision,
        "time": version.time,
        "action": version.action,
        "n": version.n,
        "what": version.what,
        "peer": version.peer,
        "fields": version.fields.iter().map(document::change).collect::<Vec<_>>(),
        "record": version.record.as_ref().map(record_json::to_json),
    })
}

fn version_lines(output: &Output, version: &VersionView) -> Vec<String> {
    let place = match version.peer.as_str() {
        "" => output.say("cli-this-computer", &[]),
        peer => peer.to_owned(),
    };
    let action = match version.action {
        "restore" => "add",
        action => action,
    };
    let action = output.say(&format!("cli-action-{action}"), &[]);
    let mut lines = vec![format!("{:>4}  {}  {action} @ {place}", version.revision, when(version.time))];
    lines.extend(version.fields.iter().map(|field| format!("        {}", history::change(output.lang, field))));
    lines
}

fn lines(record: &RecordView) -> Vec<String> {
    let rows = record.record.fields().map(|(field, value)| {
        let json = document::value(field, &value);
        vec![field.name().to_owned(), json.as_str().map_or_else(|| json.to_string(), str::to_owned)]
    });
    table(&rows.collect::<Vec<_>>())
}

/// A file, or standard input for `-`.
fn read(file: &str) -> Result<Source, Error> {
    let failed = |e: std::io::Error| Error::File { path: file.to_owned(), reason: e.to_string() };
    let mut bytes = Vec::new();
    if file == "-" {
        let _ = std::io::stdin().read_to_end(&mut bytes).map_err(failed)?;
    } else {
        bytes = std::fs::read(file).map_err(failed)?;
    }
    Ok(Source { name: file.to_owned(), bytes })
}

/// What was written and what was not; anything rejected is a failure of the command, not of the rest.
fn report(output: &Output, kind: Kind, done: &Imported, key: &str) -> Exit {
    for rejected in &done.rejected {
        output.complain(&Error::Unreadable {
            source_name: rejected.source.clone(),
            line: rejected.line,
            reason: rejected.reason.clone(),
        });
    }
    output.answer(
        || {
            let records = done.records.iter().map(|(id, revision)| json!({ "id": id, "revision": revision }));
            let rejected =
                done.rejected.iter().map(|r| json!({ "source": r.source, "line": r.line, "reason": r.reason }));
            let others = done.others.iter().map(|(kind, n)| (kind.name().to_owned(), json!(n)));
            json!({
                kind.name(): records.collect::<Vec<_>>(),
                "rejected": rejected.collect::<Vec<_>>(),
                "others": Json::Object(others.collect()),
            })
        },
        || {
            let others = done.others.iter().map(|(kind, n)| {
                let what = output.say(counted(*kind), &[("n", (*n).into())]);
                let command = format!("cordial {} import", kind.name());
                output.say("cli-not-taken", &[("what", what.as_str().into()), ("command", command.as_str().into())])
            });
            std::iter::once(output.say(key, &[("n", done.records.len().into())])).chain(others).collect()
        },
    );
    if done.rejected.is_empty() { Exit::Done } else { Exit::Failed }
}
