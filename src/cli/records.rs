//! `cordial contacts` and the verbs of every other kind of record.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::{Value as Json, json};

use super::args::RecordVerb;
use super::history::when;
use super::json as document;
use super::output::{Exit, Output, table};
use crate::pim::{Field, Kind, Record, Value, json as record_json};
use crate::service::Service;
use crate::service::error::{Error, Rest};
use crate::service::import::{ImportPlan, Imported, Joining};
use crate::service::library::{Exported, RecordView, Rejected, Source, Written};
use crate::service::versions::VersionView;
use crate::wording::{counted, history};

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
        RecordVerb::Import { files, preview } => {
            let sources = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
            if *preview {
                return Ok(foresee(output, &service.preview_import(Some(kind), &sources)?));
            }
            Ok(report_import(output, kind, &service.import(Some(kind), &sources)?))
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
    output.line(counted(output.lang, kind, rows.len()));
    Ok(Exit::Done)
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
fn report(output: &Output, kind: Kind, done: &Written, key: &str) -> Exit {
    output.answer(
        || json!({ kind.name(): written(&done.records), "rejected": rejected(&done.rejected), "others": counts(&done.others) }),
        || std::iter::once(output.say(key, &[("n", done.records.len().into())])).chain(not_taken(output, &done.others)).collect(),
    );
    end(output, &done.rejected, Rest::when(!done.records.is_empty()))
}

fn report_import(output: &Output, kind: Kind, done: &Imported) -> Exit {
    output.answer(
        || {
            json!({
                kind.name(): written(&done.records),
                "added": done.added,
                "joined": done.joined,
                "here_already": done.here_already,
                "rejected": rejected(&done.rejected),
                "others": counts(&done.others),
            })
        },
        || {
            let counts =
                [("cli-added", done.added), ("cli-import-joined", done.joined), ("cli-import-here", done.here_already)];
            let said = counts.into_iter().filter(|(key, n)| *n > 0 || *key == "cli-added");
            said.map(|(key, n)| output.say(key, &[("n", n.into())])).chain(not_taken(output, &done.others)).collect()
        },
    );
    end(output, &done.rejected, Rest::when(done.added + done.joined + done.here_already > 0))
}

/// What an import would do.
fn foresee(output: &Output, plan: &ImportPlan) -> Exit {
    let joined = plan.brought_together();
    output.answer(
        || {
            let add = |record: &Record| {
                json!({ "action": "add", "kind": record.kind().name(), "id": null, "title": record.title(), "fields": [] })
            };
            let join = |joining: &Joining| {
                json!({
                    "action": if joining.is_newer { "change" } else { "join" },
                    "kind": joining.kind.name(),
                    "id": joining.id.to_string(),
                    "title": joining.title,
                    "fields": joining.fields.iter().map(document::change).collect::<Vec<_>>(),
                    "stays": joining.clashes.iter().map(|clash| clash.field.name()).collect::<Vec<_>>(),
                })
            };
            json!({
                "added": plan.added.len(),
                "joined": joined,
                "here_already": plan.here_already,
                "steps": plan.added.iter().map(add).chain(plan.joined.iter().map(join)).collect::<Vec<_>>(),
                "rejected": rejected(&plan.rejected),
                "others": counts(&plan.others),
            })
        },
        || {
            let counts = [
                ("import-new", plan.added.len()),
                ("import-together", joined),
                ("import-here", plan.here_already),
            ];
            let mut lines = vec![output.say("cli-import-preview", &[])];
            for (key, n) in counts.into_iter().filter(|(_, n)| *n > 0) {
                lines.push(output.say(key, &[("n", n.into())]));
                if key == "import-together" {
                    lines.extend(plan.joined.iter().flat_map(|joining| {
                        let fields = joining.fields.iter().map(|field| format!("        {}", history::change(output.lang, field)));
                        let stays = joining.clashes.iter().map(|clash| stays(output, clash.field));
                        std::iter::once(format!("    {}", joining.title)).chain(fields).chain(stays)
                    }));
                }
            }
            lines.into_iter().chain(not_taken(output, &plan.others)).collect()
        },
    );
    end(output, &plan.rejected, Rest::Nothing)
}

/// A field of which the file's value goes to the trash.
fn stays(output: &Output, field: Field) -> String {
    let field = history::field(output.lang, field);
    format!("        {}", output.say("import-stays", &[("field", field.as_str().into())]))
}

fn written(records: &[(i64, i64)]) -> Vec<Json> {
    records.iter().map(|(id, revision)| json!({ "id": id, "revision": revision })).collect()
}

fn rejected(rejected: &[Rejected]) -> Vec<Json> {
    rejected
        .iter()
        .map(|r| json!({ "source": r.source, "line": r.line, "reason": r.reason.to_string(), "code": r.reason.code() }))
        .collect()
}

fn counts(others: &BTreeMap<Kind, usize>) -> Json {
    Json::Object(others.iter().map(|(kind, n)| (kind.name().to_owned(), json!(n))).collect())
}

/// The sentences about records of other kinds.
fn not_taken(output: &Output, others: &BTreeMap<Kind, usize>) -> Vec<String> {
    let sentence = |(kind, n): (&Kind, &usize)| {
        let what = counted(output.lang, *kind, *n);
        let command = format!("cordial {} import", kind.name());
        output.say("cli-not-taken", &[("what", what.as_str().into()), ("command", command.as_str().into())])
    };
    others.iter().map(sentence).collect()
}

/// Complains of what was rejected.
fn end(output: &Output, rejected: &[Rejected], rest: Rest) -> Exit {
    for rejected in rejected {
        output.complain(&Error::Unreadable {
            source_name: rejected.source.clone(),
            line: rejected.line,
            reason: rejected.reason.clone(),
            rest,
        });
    }
    if rejected.is_empty() { Exit::Done } else { Exit::Failed }
}
