//! `cordial conflicts`.

use serde_json::{Value as Json, json};

use super::args::ConflictVerb;
use super::json as document;
use super::output::{Exit, Output};
use crate::planner::{Answer, Take};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::review::ConflictView;
use crate::service::rules::ConflictRule;

pub(super) fn run(output: &Output, service: &Service, verb: &ConflictVerb) -> Result<Exit, Error> {
    match verb {
        ConflictVerb::List => {
            let conflicts = service.conflicts()?;
            output.answer(
                || json!({ "conflicts": conflicts.iter().map(object).collect::<Vec<_>>() }),
                || match conflicts.as_slice() {
                    [] => vec![output.say("cli-no-conflicts", &[])],
                    conflicts => conflicts.iter().map(|conflict| title(output, conflict)).collect(),
                },
            );
            Ok(Exit::waits(!conflicts.is_empty()))
        }
        ConflictVerb::Show { n } => {
            let conflict = service.conflict(*n)?;
            output.answer(|| object(&conflict), || lines(output, &conflict));
            Ok(Exit::Done)
        }
        ConflictVerb::Rule { rule } => {
            if let Some(rule) = rule.as_deref().and_then(ConflictRule::of_word) {
                service.set_conflict_rule(rule)?;
            }
            let rule = service.conflict_rule(None)?.word();
            output.answer(|| json!({ "rule": rule }), || vec![output.say(&format!("cli-rule-{rule}"), &[])]);
            Ok(Exit::Done)
        }
        ConflictVerb::Resolve { n, take } => {
            let answers = take.iter().map(|word| answer(word)).collect::<Result<Vec<_>, _>>()?;
            let conflict = service.resolve(*n, &answers)?;
            output.answer(
                || object(&conflict),
                || {
                    vec![output.say(
                        "cli-conflict-resolved",
                        &[("title", (&conflict.title).into()), ("name", (&conflict.peer).into())],
                    )]
                },
            );
            Ok(Exit::Done)
        }
    }
}

/// `here`, `peer`, `both`, `FIELD=here` …
fn answer(word: &str) -> Result<Answer, Error> {
    let (field, side) = match word.split_once('=') {
        Some((field, side)) => (Some(field.parse().map_err(|_| Error::NoSuchField(field.to_owned()))?), side),
        None => (None, word),
    };
    let take = match side {
        "here" => Take::Here,
        "peer" => Take::Peer,
        "both" => Take::Both,
        _ => return Err(Error::BadSetting { key: "take".to_owned(), value: word.to_owned() }),
    };
    Ok(Answer { field, take })
}

fn object(conflict: &ConflictView) -> Json {
    json!({
        "n": conflict.n,
        "kind": conflict.kind.name(),
        "id": conflict.record,
        "title": conflict.title,
        "peer": conflict.peer,
        "since": conflict.since,
        "reason": document::reason(conflict.conflict.reason),
        "fields": conflict.conflict.fields.iter().map(document::conflict_field).collect::<Vec<_>>(),
        "candidates": conflict.conflict.candidates.iter().map(|id| id.0).collect::<Vec<_>>(),
        "answered": conflict.answered,
    })
}

fn title(output: &Output, conflict: &ConflictView) -> String {
    let reason = output.say(
        &format!("cli-reason-{}", document::reason(conflict.conflict.reason)),
        &[("name", (&conflict.peer).into())],
    );
    let fields: Vec<&str> = conflict.conflict.fields.iter().map(|field| field.field.name()).collect();
    format!("{:>4}  {}: {reason} {}", conflict.n, conflict.title, fields.join(", ")).trim_end().to_owned()
}

fn lines(output: &Output, conflict: &ConflictView) -> Vec<String> {
    let mut lines = vec![title(output, conflict)];
    let here = output.say("cli-this-computer", &[]);
    for field in &conflict.conflict.fields {
        lines.push(format!("      {}", field.field.name()));
        lines.push(format!("        {here}: {}", document::value(field.field, &field.here)));
        lines.push(format!("        {}: {}", conflict.peer, document::value(field.field, &field.peer)));
    }
    lines
}
