//! `cordial trash`.

use serde_json::{Value as Json, json};

use super::args::TrashVerb;
use super::history::when;
use super::output::{Exit, Output, table};
use crate::pim::Kind;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::trash::{Restored, Trashed};

pub(super) fn run(output: &Output, service: &Service, verb: Option<&TrashVerb>) -> Result<Exit, Error> {
    match verb {
        None => list(output, service, None),
        Some(TrashVerb::List { kind }) => list(output, service, kind.as_deref()),
        Some(TrashVerb::Restore { ids }) => {
            let restored = service.take_out_of_trash(ids)?;
            output.answer(
                || json!({ "restored": restored.iter().map(restored_object).collect::<Vec<_>>() }),
                || vec![output.say("cli-trash-restored", &[("n", restored.len().into())])],
            );
            Ok(Exit::Done)
        }
        Some(TrashVerb::Empty { older_than, yes }) => {
            if !yes && !output.asks("cli-trash-ask").ok_or(Error::NeedsAnswer("trash empty".to_owned()))? {
                output.tell("cli-trash-kept", &[]);
                return Ok(Exit::Done);
            }
            let gone = service.empty_trash(older_than.unwrap_or(0))?;
            output.answer(|| json!({ "gone": gone }), || vec![output.say("cli-trash-emptied", &[("n", gone.into())])]);
            Ok(Exit::Done)
        }
    }
}

fn list(output: &Output, service: &Service, kind: Option<&str>) -> Result<Exit, Error> {
    let kind: Option<Kind> =
        kind.map(|word| word.parse().map_err(|_| Error::NoSuchKind(word.to_owned()))).transpose()?;
    let trash = service.trash(kind)?;
    output.answer(
        || json!({ "trash": trash.iter().map(object).collect::<Vec<_>>() }),
        || match trash.as_slice() {
            [] => vec![output.say("cli-trash-empty", &[])],
            trash => table(&trash.iter().map(|one| row(output, one)).collect::<Vec<_>>()),
        },
    );
    Ok(Exit::Done)
}

fn object(one: &Trashed) -> Json {
    json!({
        "id": one.id.0,
        "kind": one.kind.name(),
        "title": one.title,
        "deleted": one.deleted,
        "what": one.what,
        "peer": one.peer,
        "n": one.act,
    })
}

fn restored_object(restored: &Restored) -> Json {
    json!({ "id": restored.id, "kind": restored.kind.name(), "revision": restored.revision })
}

fn row(output: &Output, one: &Trashed) -> Vec<String> {
    let place = match one.peer.as_str() {
        "" => output.say("cli-trash-here", &[]),
        peer => output.say("cli-trash-by", &[("name", peer.into())]),
    };
    vec![format!("{:>4}", one.id.0), when(one.deleted), one.title.clone(), place]
}
