//! `cordial demo`.

use serde_json::json;

use super::output::{Exit, Output};
use super::sync::lines;
use crate::service::demo::{self, Scene};
use crate::service::error::Error;

pub(super) fn run(output: &Output, keep: bool) -> Result<Exit, Error> {
    let mut runs = Vec::new();
    let report = demo::run(keep, &mut |scene| match scene {
        Scene::Plugged { phone, people } => {
            output.tell("demo-plugged", &[("name", phone.into()), ("n", people.into())]);
        }
        Scene::FirstSync(run) => {
            output.tell("demo-first-sync", &[]);
            lines(output, run, false).iter().for_each(|line| output.line(format!("  {line}")));
            runs.push(run.clone());
        }
        Scene::Edited { here, peer } => {
            output.tell("demo-edited", &[("here", here.into()), ("peer", peer.into())]);
        }
        Scene::SecondSync(run) => {
            output.tell("demo-second-sync", &[]);
            lines(output, run, false).iter().for_each(|line| output.line(format!("  {line}")));
            runs.push(run.clone());
        }
        Scene::ThirdSync(run) => {
            output.tell("demo-third-sync", &[]);
            lines(output, run, false).iter().for_each(|line| output.line(format!("  {line}")));
            runs.push(run.clone());
        }
    })?;
    output.answer(
        || {
            json!({
                "ok": true,
                "here": report.here,
                "peer": report.peer,
                "equal": report.equal,
                "folder": report.folder,
                "runs": runs.iter().map(|run| super::json::run(output.lang, run, false)).collect::<Vec<_>>(),
            })
        },
        || {
            let mut lines = vec![output.say("demo-end", &[("n", report.here.into())])];
            lines.extend(report.folder.as_ref().map(|folder| output.say("demo-kept", &[("folder", folder.into())])));
            lines
        },
    );
    Ok(Exit::Done)
}
