//! `cordial held`.

use serde_json::{Value as Json, json};

use super::args::HeldVerb;
use super::json as document;
use super::output::{Exit, Output};
use crate::planner::{Because, Side};
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
        HeldVerb::Allow { n } => answer(output, &service.allow(*n)?, ["cli-held-allowed", "cli-held-brake-allowed"]),
        HeldVerb::Refuse { n } => answer(output, &service.refuse(*n)?, ["cli-held-refused", "cli-held-brake-refused"]),
    }
}

fn answer(output: &Output, held: &HeldView, [item, brake]: [&str; 2]) -> Result<Exit, Error> {
    let key = if brake_key(held).is_some() { brake } else { item };
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

/// The key of what is held that is about no item.
fn brake_key(held: &HeldView) -> Option<&'static str> {
    match held.because {
        Because::OtherDevice => Some("cli-held-other-device"),
        Because::OtherData => Some("cli-held-other-data"),
        _ => None,
    }
}

fn line(output: &Output, held: &HeldView) -> String {
    if let Some(key) = brake_key(held) {
        let text = output.say(key, &[("title", (&held.title).into()), ("name", (&held.peer).into())]);
        return format!("{:>4}  {text}", held.n);
    }
    let place = match held.side {
        Side::Here => output.say("cli-this-computer", &[]),
        Side::Peer => held.peer.clone(),
    };
    let action = output.say(&format!("cli-action-{}", document::action(held.action)), &[]);
    let because = output.say(&format!("cli-because-{}", held.because.word()), &[("name", (&held.peer).into())]);
    format!("{:>4}  {action} {} @ {place}: {because}", held.n, held.title)
}
