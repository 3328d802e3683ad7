//! `cordial archive`.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::args::ArchiveVerb;
use super::history::when;
use super::output::{Exit, Output, table};
use crate::service::Service;
use crate::service::archive::{ArchiveView, RestoreWish};
use crate::service::error::Error;

pub(super) fn run(output: &Output, service: &Service, verb: &ArchiveVerb) -> Result<Exit, Error> {
    match verb {
        ArchiveVerb::List { peer, search } => {
            let items = service.archive(peer.as_deref(), search.as_deref().unwrap_or_default())?;
            output.answer(
                || json!({ "archive": items.iter().map(object).collect::<Vec<_>>() }),
                || {
                    let mut lines = table(&items.iter().map(|item| row(output, item)).collect::<Vec<_>>());
                    lines.push(output.say("cli-archive-count", &[("n", items.len().into())]));
                    lines
                },
            );
            Ok(Exit::Done)
        }
        ArchiveVerb::Show { id } => {
            let (item, text) = service.archive_item(*id)?;
            output.answer(|| with_text(&item, text.as_deref()), || lines(&item, text.as_deref()));
            Ok(Exit::Done)
        }
        ArchiveVerb::Export { ids, output: target } => export(output, service, ids, target),
        ArchiveVerb::Restore { ids, preview, cancel } => {
            let (wish, key) = match (preview, cancel) {
                (true, _) => (RestoreWish::Preview, "cli-archive-would-restore"),
                (_, true) => (RestoreWish::Cancel, "cli-archive-not-restored"),
                _ => (RestoreWish::Queue, "cli-archive-restored"),
            };
            let items = service.restore_archived(ids, wish)?;
            let say = |item: &ArchiveView| {
                let size = usize::try_from(item.size).unwrap_or(usize::MAX);
                output.say(
                    key,
                    &[
                        ("title", (&item.title).into()),
                        ("name", (&item.place).into()),
                        ("shelf", (&item.shelf).into()),
                        ("size", size.into()),
                    ],
                )
            };
            output.answer(
                || json!({ "archive": items.iter().map(object).collect::<Vec<_>>() }),
                || items.iter().map(say).collect(),
            );
            Ok(Exit::Done)
        }
    }
}

fn export(output: &Output, service: &Service, ids: &[i64], target: &Path) -> Result<Exit, Error> {
    let files = service.export_archive(ids, target)?;
    let names = || files.iter().map(|path| path.display().to_string());
    output.answer(
        || json!({ "files": names().collect::<Vec<_>>() }),
        || {
            let path = target.display().to_string();
            vec![output.say("cli-archive-exported", &[("n", files.len().into()), ("path", (&path).into())])]
        },
    );
    Ok(Exit::Done)
}

fn object(item: &ArchiveView) -> Json {
    json!({
        "id": item.id,
        "peer": item.place,
        "database": item.shelf,
        "nature": item.nature,
        "title": item.title,
        "dated": item.dated,
        "media-type": item.media_type,
        "size": item.size,
        "folder": item.folder,
        "received": item.received,
        "seen": item.seen,
        "gone": item.gone,
        "restoring": item.restoring,
        "code": item.code,
        "versions": item.versions,
    })
}

/// The item with its text, where it is text.
fn with_text(item: &ArchiveView, text: Option<&str>) -> Json {
    let mut whole = object(item);
    if let (Json::Object(fields), Some(text)) = (&mut whole, text) {
        let _ = fields.insert("text".to_owned(), json!(text));
    }
    whole
}

fn row(output: &Output, item: &ArchiveView) -> Vec<String> {
    let state = match (item.restoring, item.gone) {
        ("wanted" | "sent", _) => output.say("cli-archive-goes-back", &[]),
        ("refused", _) => output.say("cli-archive-refused", &[]),
        (_, Some(_)) => output.say("cli-archive-gone", &[]),
        (_, None) => String::new(),
    };
    let nature = output.say(&format!("cli-archive-{}", item.nature), &[]);
    let dated = item.dated.clone().unwrap_or_default();
    vec![item.id.to_string(), item.place.clone(), nature, dated, item.title.clone(), state]
}

fn lines(item: &ArchiveView, text: Option<&str>) -> Vec<String> {
    let Json::Object(fields) = object(item) else { return Vec::new() };
    let rows = fields.into_iter().filter(|(_, value)| !value.is_null()).map(|(key, value)| {
        let text = match (key.as_str(), value.as_i64()) {
            ("received" | "seen" | "gone", Some(time)) => when(time),
            _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        };
        vec![key, text]
    });
    let mut lines = table(&rows.collect::<Vec<_>>());
    if let Some(text) = text {
        lines.push(String::new());
        // Nothing of it reaches the terminal but what can be read.
        lines.extend(text.lines().map(|line| line.chars().filter(|c| !c.is_control()).collect()));
    }
    lines
}
