//! `cordial status`.

use serde_json::json;

use super::backup::{place_lines, place_object};
use super::history::when;
use super::json as document;
use super::output::{Exit, Output};
use super::schedule;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::PeerStatus;
use crate::service::schedule::Turn;
use crate::wording::{refusal, trouble};

pub(super) fn run(output: &Output, service: &Service) -> Result<Exit, Error> {
    let status = service.status()?;
    let outlook = service.outlook()?;
    let next = |id: i64| outlook.places.iter().find(|place| place.id == id).and_then(|place| place.turn);
    output.answer(
        || {
            let peers = status.peers.iter().map(|peer| {
                json!({
                    "name": peer.peer.name,
                    "state": peer.peer.state,
                    "last_sync": peer.peer.last_sync,
                    "next_sync": next(peer.peer.id).and_then(Turn::at),
                    "held_back": next(peer.peer.id).and_then(schedule::hold_word),
                    "running": peer.running,
                    "conflicts": peer.conflicts,
                    "held": peer.held,
                    "news": peer.changed,
                    "refused": peer.refused.iter().map(document::refusal).collect::<Vec<_>>(),
                    "plan": peer.plan,
                    "guard": peer.peer.guard,
                    "error": error(output, peer).map(|(what, _)| what),
                })
            });
            json!({
                "contacts": status.contacts,
                "peers": peers.collect::<Vec<_>>(),
                "next_sync": outlook.next(),
                "paused": outlook.paused,
                "safety_copy": status.safety_copy,
                "safety_place": status.second_place.as_ref().map(place_object),
            })
        },
        || {
            let mut lines = vec![output.say("cli-people-count", &[("n", status.contacts.into())])];
            for peer in &status.peers {
                let last = peer.peer.last_sync.map_or_else(|| output.say("cli-never", &[]), when);
                lines.push(format!("{}  {last}", peer.peer.name));
                lines.extend(next(peer.peer.id).map(|turn| format!("  {}", schedule::turn_line(output, turn))));
                let waits = [
                    ("cli-conflicts-wait", peer.conflicts),
                    ("cli-held-wait", peer.held),
                    ("cli-news-waits", peer.changed),
                ];
                for (key, n) in waits.into_iter().filter(|(_, n)| *n > 0) {
                    lines
                        .push(format!("  {}", output.say(key, &[("n", n.into()), ("name", (&peer.peer.name).into())])));
                }
                let refused = refusal::lines(output.lang, &peer.peer.name, &peer.refused);
                lines.extend(refused.iter().map(|line| format!("  {line}")));
                if peer.plan {
                    lines.push(format!("  {}", output.say("cli-plan-waits", &[("name", (&peer.peer.name).into())])));
                }
                if peer.peer.guard == "off" {
                    lines.push(format!("  {}", output.say("cli-guard-off", &[("name", (&peer.peer.name).into())])));
                }
                lines.extend(
                    error(output, peer).into_iter().flat_map(<[String; 2]>::from).map(|words| format!("  {words}")),
                );
            }
            if let Some(time) = status.safety_copy {
                lines.push(output.say("cli-backup-last", &[("when", when(time).into())]));
            }
            let place = status.second_place.iter().filter(|place| place.missing || place.same_disk);
            lines.extend(place.flat_map(|place| place_lines(output, place)));
            lines
        },
    );
    Ok(Exit::waits(status.peers.iter().any(|peer| peer.plan || peer.conflicts + peer.held > 0)))
}

/// What went wrong in the last run, and what to do.
fn error(output: &Output, peer: &PeerStatus) -> Option<(String, String)> {
    trouble::of_run(output.lang, peer.last_run.as_ref()?)
}
