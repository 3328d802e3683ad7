//! `cordial held`.

use serde_json::{Value as Json, json};

use super::args::HeldVerb;
use super::json as document;
use super::output::{Exit, Output};
use crate::planner::Side;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::review::HeldView;

pub(super) fn run(output: &Output, service: &Service, verb: &HeldVerb) -> Result<Exit, Error> {
    match verb {
        HeldVerb::List => {
            let held = service.held()?;
            output.answer(
                || json!({ "held": held.iter().map(object).collect::<Vec<_>>() }),
                || match held.as_slice() {
                    [] => vec![output.say("cli-no-held", &[])],
                    held => held.iter().map(|held| line(output, held)).collect(),
                },
            );
            Ok(Exit::waits(!held.is_empty()))
        }
        HeldVerb::Allow { n } => answer(output, &service.allow(*n)?, "cli-held-allowed"),
        HeldVerb::Refuse { n } => answer(output, &service.refuse(*n)?, "cli-held-refused"),
    }
}

fn answer(output: &Output, held: &HeldView, key: &str) -> Result<Exit, Error> {
    output.answer(
        || object(held),
        || vec![output.say(key, &[("title", (&held.title).into()), ("name", (&held.peer).into())])],
    );
    Ok(Exit::Done)
}

fn object(held: &HeldView) -> Json {
    json!({
        "n": held.n,
        "peer": held.peer,
        "kind": held.kind.name(),
        "id": held.record,
        "title": held.title,
        "action": document::action(held.action),
        "side": document::side(held.side),
        "because": held.because.word(),
        "since": held.since,
    })
}

fn line(output: &Output, held: &HeldView) -> String {
    let place = match held.side {
        Side::Here => output.say("cli-this-computer", &[]),
        Side::Peer => held.peer.clone(),
    };
    let action = output.say(&format!("cli-action-{}", document::action(held.action)), &[]);
    let because = output.say(&format!("cli-because-{}", held.because.word()), &[("name", (&held.peer).into())]);
    format!("{:>4}  {action} {} @ {place}: {because}", held.n, held.title)
}
