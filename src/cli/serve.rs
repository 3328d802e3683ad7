//! `cordial serve`.

use serde_json::json;

use super::json as document;
use super::output::{Exit, Output};
use super::sync::lines;
use crate::service::Service;
use crate::service::error::Error;
use crate::service::events::News;
use crate::wording::telling;

pub(super) fn run(output: &Output, service: &Service, listen: &[String], no_schedule: bool) -> Result<Exit, Error> {
    let news = service.news();
    let listeners = service.listen(listen)?;
    for url in listeners.urls() {
        output.answer(
            || json!({ "event": "listening", "url": url }),
            || vec![output.say("cli-listening", &[("url", (&url).into())])],
        );
    }
    let stop = listeners.stop_on_signal();
    let keeper = (!no_schedule).then(|| service.keep_schedule());
    while let Some(news) = news.next(&stop) {
        tell(output, &news);
    }
    drop(keeper);
    listeners.finish();
    Ok(Exit::Done)
}

fn tell(output: &Output, news: &News) {
    match news {
        News::RunStarted { peer } => output.answer(
            || json!({ "event": "run-started", "peer": peer }),
            || vec![output.say("cli-run-started", &[("name", peer.into())])],
        ),
        News::RunFinished(run) => {
            if let (false, Some(error)) = (output.json, &run.error) {
                output.complain(error);
            }
            output.answer(
                || json!({ "event": "run-finished", "run": document::run(output.lang, run, false) }),
                || lines(output, run, false),
            );
        }
        News::Waiting { peer, conflicts, held, plan } => output.answer(
            || json!({ "event": "waiting", "peer": peer, "conflicts": conflicts, "held": held, "plan": plan }),
            Vec::new,
        ),
        News::PeerAdded { peer } => output.answer(
            || json!({ "event": "peer-added", "peer": peer }),
            || vec![output.say("cli-peer-appeared", &[("name", peer.into())])],
        ),
        News::CallerRefused { device, error } => output.answer(
            || json!({ "event": "refused", "device": device, "error": document::error(output.lang, error) }),
            || vec![format!("{device}: {}", super::sync::short(output, error))],
        ),
        News::Tell { peer, what } => {
            if let Some((title, body)) = telling::said(output.lang, peer, what) {
                output.answer(
                    || json!({ "event": "tell", "peer": peer, "title": title, "text": body }),
                    || vec![format!("{title} {body}").trim_end().to_owned()],
                );
            }
        }
        News::Progress { .. } | News::LibraryChanged | News::ScheduleChanged => {}
    }
}
