//! `cordial duplicates`.

use serde_json::{Value as Json, json};

use super::args::DuplicatesVerb;
use super::json as document;
use super::output::{Exit, Output};
use crate::pim::Kind;
use crate::planner::Opinion;
use crate::service::Service;
use crate::service::duplicates::{DuplicateView, JoinedView};
use crate::service::error::Error;
use crate::service::library::RecordView;
use crate::wording::history;

pub(super) fn run(output: &Output, service: &Service, verb: Option<&DuplicatesVerb>) -> Result<Exit, Error> {
    match verb {
        None => list(output, service, None),
        Some(DuplicatesVerb::List { kind }) => list(output, service, kind.as_deref()),
        Some(DuplicatesVerb::Join { a, b }) => {
            let joined = service.join_records(*a, *b)?;
            output.answer(|| joined_object(&joined), || joined_lines(output, &joined));
            Ok(Exit::Done)
        }
        Some(DuplicatesVerb::Different { a, b }) => {
            let n = service.tell_apart(*a, *b)?;
            output.answer(|| json!({ "n": n, "a": a, "b": b }), || vec![output.say("cli-different", &[])]);
            Ok(Exit::Done)
        }
    }
}

fn list(output: &Output, service: &Service, kind: Option<&str>) -> Result<Exit, Error> {
    let kind: Option<Kind> =
        kind.map(|word| word.parse().map_err(|_| Error::NoSuchKind(word.to_owned()))).transpose()?;
    let found = service.duplicates(kind)?;
    output.answer(
        || json!({ "duplicates": found.iter().map(object).collect::<Vec<_>>() }),
        || match found.as_slice() {
            [] => vec![output.say("cli-no-duplicates", &[])],
            found => found.iter().flat_map(|duplicate| lines(output, duplicate)).collect(),
        },
    );
    Ok(Exit::Done)
}

fn object(duplicate: &DuplicateView) -> Json {
    let one = |view: &RecordView| json!({ "id": view.id, "revision": view.revision, "title": view.record.title() });
    let [a, b] = &duplicate.pair;
    json!({
        "kind": duplicate.kind.name(),
        "a": one(a),
        "b": one(b),
        "opinion": opinion(duplicate.opinion),
        "score": duplicate.score,
        "because": duplicate.signs.iter().map(|sign| history::word(*sign)).collect::<Vec<_>>(),
        "fields": duplicate.fields.iter().map(document::change).collect::<Vec<_>>(),
    })
}

fn opinion(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Same => "same",
        Opinion::Ask => "ask",
        Opinion::Different => "different",
    }
}

fn lines(output: &Output, duplicate: &DuplicateView) -> Vec<String> {
    let [a, b] = &duplicate.pair;
    let why = format!(
        "{} ({})",
        output.say(&format!("cli-duplicate-{}", opinion(duplicate.opinion)), &[]),
        history::signs(output.lang, &duplicate.signs)
    );
    let mut lines = vec![output.say(
        "cli-duplicate",
        &[
            ("first", a.record.title().into()),
            ("a", a.id.to_string().into()),
            ("second", b.record.title().into()),
            ("b", b.id.to_string().into()),
            ("why", why.into()),
        ],
    )];
    if !duplicate.fields.is_empty() {
        let would = output.say("cli-duplicate-would", &[("title", a.record.title().into())]);
        lines.push(format!("    {would}"));
        lines.extend(duplicate.fields.iter().map(|field| format!("      {}", history::change(output.lang, field))));
    }
    lines
}

fn joined_object(joined: &JoinedView) -> Json {
    let clash = |clash: &crate::planner::ConflictField| {
        json!({
            "field": clash.field.name(),
            "kept": document::value(clash.field, &clash.here),
            "gone": document::value(clash.field, &clash.peer),
        })
    };
    json!({
        "n": joined.n,
        "id": joined.record.id,
        "revision": joined.record.revision,
        "gone": joined.gone,
        "fields": joined.fields.iter().map(document::change).collect::<Vec<_>>(),
        "clashes": joined.clashes.iter().map(clash).collect::<Vec<_>>(),
    })
}

fn joined_lines(output: &Output, joined: &JoinedView) -> Vec<String> {
    let title = joined.record.record.title();
    let args = [("title", title.into()), ("n", joined.n.to_string().into())];
    let mut lines = vec![output.say("cli-joined", &args)];
    for clash in &joined.clashes {
        let args = [
            ("field", history::field(output.lang, clash.field).into()),
            ("here", history::value(output.lang, &clash.here).into()),
            ("other", history::value(output.lang, &clash.peer).into()),
        ];
        lines.push(output.say("cli-joined-clash", &args));
    }
    lines
}
