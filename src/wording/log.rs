//! The log in sentences.

use serde_json::Value as Json;

use super::{Arg, Lang, list, refusal, remark, status, tr};
use crate::service::log::{Digest, EndView, ItemView, LogLine, MessageView, Said, Stage, StatusView, Way};

/// What a line says, in a sentence or two. Decoded documents are text already.
pub fn sentence(lang: Lang, line: &LogLine) -> String {
    let name = line.peer.as_str();
    match &line.said {
        Said::Began(mode) => tr(lang, "log-began", &[("name", name.into()), ("way", way(lang, name, mode).into())]),
        Said::Stage(stage, millis) => phase(lang, name, *stage, *millis),
        Said::Message(view) => message(lang, name, view),
        Said::Status(view) => answer(lang, name, view),
        Said::Item(view) => item(lang, name, view),
        Said::Refused(view) => refusal::line(lang, name, view),
        Said::Wire(view) => view.text.clone(),
        Said::Ended(view) => ended(lang, name, view),
        Said::Remark(detail) => said_otherwise(lang, name, &line.word, detail),
    }
}

/// The code of a line that has one: of a status, and of an item.
pub fn code(line: &LogLine) -> Option<u16> {
    match &line.said {
        Said::Status(view) => Some(view.code),
        Said::Item(view) => view.code,
        Said::Refused(view) => Some(view.code),
        _ => None,
    }
}

/// Where a run is, as part of a sentence.
pub fn stage(lang: Lang, name: &str, stage: Stage) -> String {
    tr(lang, &format!("log-phase-{}", stage.word()), &[("name", name.into())])
}

/// How long something took: `26 ms`, `1.4 s`, `12 s`, `3 min 5 s`.
pub fn duration(lang: Lang, millis: i64) -> String {
    let millis = millis.max(0);
    let comma = lang.decimals();
    match millis {
        0..1_000 => format!("{millis} ms"),
        1_000..10_000 => format!("{}{comma}{} s", millis / 1000, millis % 1000 / 100),
        10_000..120_000 => format!("{} s", millis / 1000),
        _ => format!("{} min {} s", millis / 60_000, millis % 60_000 / 1000),
    }
}

/// How large something is: `812 B`, `12 kB`, `3 MB`; in French `812 o`, `12 ko`, `3 Mo`.
pub fn size(lang: Lang, bytes: u64) -> String {
    let unit = if lang == Lang::Fr { 'o' } else { 'B' };
    match bytes {
        0..1_000 => format!("{bytes} {unit}"),
        1_000..1_000_000 => format!("{} k{unit}", (bytes + 500) / 1_000),
        _ => format!("{} M{unit}", (bytes + 500_000) / 1_000_000),
    }
}

fn way(lang: Lang, name: &str, mode: &str) -> String {
    let known = ["two-way", "slow", "copy-to-peer", "copy-from-peer", "replace-peer", "replace-here"];
    if known.contains(&mode) { tr(lang, &format!("log-way-{mode}"), &[("name", name.into())]) } else { mode.to_owned() }
}

fn phase(lang: Lang, name: &str, at: Stage, millis: Option<i64>) -> String {
    let phase = ("phase", Arg::from(stage(lang, name, at)));
    match millis {
        Some(millis) => tr(lang, "log-phase-took", &[phase, ("time", duration(lang, millis).into())]),
        None => tr(lang, "log-phase", &[phase]),
    }
}

fn message(lang: Lang, name: &str, view: &MessageView) -> String {
    let key = if view.way == Way::In { "log-message-in" } else { "log-message-out" };
    let parts = match &view.digest {
        Some(digest) => parts(lang, digest, &view.kinds),
        None => vec![tr(lang, "log-part-unreadable", &[])],
    };
    let what = if parts.is_empty() { tr(lang, "log-part-nothing", &[]) } else { list(lang, &parts) };
    let args =
        [("n", view.n.into()), ("name", name.into()), ("what", what.into()), ("size", size(lang, view.bytes).into())];
    tr(lang, key, &args)
}

fn parts(lang: Lang, digest: &Digest, kinds: &[Option<String>]) -> Vec<String> {
    let mut parts = Vec::new();
    let scheme = |scheme: &str| scheme.rsplit("auth-").next().unwrap_or(scheme).to_owned();
    if let Some(login) = &digest.login {
        parts.push(tr(lang, "log-part-login", &[("scheme", scheme(login).into())]));
    }
    if let Some(challenge) = &digest.challenge {
        parts.push(tr(lang, "log-part-challenge", &[("scheme", scheme(challenge).into())]));
    }
    if digest.devinf {
        parts.push(tr(lang, "log-part-devinf", &[]));
    }
    if digest.asks_devinf {
        parts.push(tr(lang, "log-part-asks-devinf", &[]));
    }
    for (code, database) in &digest.alerts {
        let what = status::alert(lang, *code).what;
        parts.push(if database.is_empty() {
            what
        } else {
            tr(lang, "log-part-alert", &[("alert", what.into()), ("database", database.into())])
        });
    }
    for (at, changes) in digest.changes.iter().enumerate() {
        let n = changes.count();
        if n == 0 {
            continue;
        }
        let kind = kinds.get(at).and_then(Option::as_deref);
        let count = match kind.and_then(count_key) {
            Some(key) => tr(lang, key, &[("n", n.into())]),
            None => tr(lang, "log-part-items", &[("n", n.into()), ("database", (&changes.database).into())]),
        };
        parts.push(match changes.deleted {
            0 => count,
            deleted => {
                tr(lang, "log-part-changed-of", &[("count", count.into()), ("deleted", deleted.to_string().into())])
            }
        });
    }
    if digest.maps > 0 {
        parts.push(tr(lang, "log-part-maps", &[("n", digest.maps.into())]));
    }
    if digest.changes.iter().all(|changes| changes.count() == 0) && !digest.changes.is_empty() {
        parts.push(tr(lang, "log-part-no-changes", &[]));
    }
    let sum = |keep: fn(u16) -> bool| -> u32 {
        digest.statuses.iter().filter(|(code, _)| keep(**code)).map(|(_, count)| *count).sum()
    };
    let (answers, refusals) = (sum(|code| code < 400), sum(|code| code >= 400));
    for (key, n) in [("log-part-answers", answers), ("log-part-refusals", refusals)] {
        if n > 0 {
            parts.push(tr(lang, key, &[("n", n.into())]));
        }
    }
    if digest.goes_on {
        parts.push(tr(lang, "log-part-goes-on", &[]));
    }
    parts
}

fn count_key(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "contacts" => "kind-count-people",
        "events" => "kind-count-events",
        "tasks" => "kind-count-tasks",
        "notes" => "kind-count-notes",
        _ => return None,
    })
}

fn answer(lang: Lang, name: &str, view: &StatusView) -> String {
    let key = if view.way == Way::In { "log-status-in" } else { "log-status-out" };
    let command = match (view.command.as_str(), &view.about) {
        ("SyncHdr", _) => tr(lang, "log-status-message", &[]),
        (command, Some(about)) => format!("{command} {about}"),
        (command, None) => command.to_owned(),
    };
    let what = status::status(lang, view.code).what;
    let code = view.code.to_string();
    tr(lang, key, &[("name", name.into()), ("code", code.into()), ("command", command.into()), ("what", what.into())])
}

fn item(lang: Lang, name: &str, view: &ItemView) -> String {
    let refused = view.way == Way::Out && view.code.is_some_and(|code| code >= 400);
    let manner = match (view.way, refused) {
        (Way::In, _) => "in",
        (Way::Here, _) => "here",
        (Way::Out, false) => "out",
        (Way::Out, true) => "out-refused",
    };
    let title = if view.title.is_empty() { format!("#{}", view.id) } else { view.title.clone() };
    let key = format!("log-item-{manner}-{}", view.action);
    let line = tr(lang, &key, &[("name", name.into()), ("title", title.into())]);
    let id = ("id", Arg::from(&view.id));
    match (view.code, &view.because) {
        (Some(code), _) => {
            let what = status::status(lang, code).what;
            let code = code.to_string();
            tr(lang, "log-item-answered", &[("line", line.into()), id, ("code", code.into()), ("what", what.into())])
        }
        (None, Some(because)) => {
            let because = tr(lang, &format!("cli-because-{because}"), &[("name", name.into())]);
            tr(lang, "log-item-because", &[("line", line.into()), id, ("because", because.into())])
        }
        (None, None) => line,
    }
}

fn ended(lang: Lang, name: &str, end: &EndView) -> String {
    let named = [("name", Arg::from(name))];
    let time = duration(lang, end.millis.unwrap_or_default());
    let at = end.stage.map(|at| tr(lang, "log-stopped-at", &[("phase", stage(lang, name, at).into())]));
    if end.ok == Some(true) {
        let done = tr(
            lang,
            "log-ended",
            &[
                ("time", time.into()),
                ("messages", end.messages.into()),
                ("in", size(lang, end.bytes_in).into()),
                ("out", size(lang, end.bytes_out).into()),
            ],
        );
        return [
            Some(format!("{done}.")),
            written(lang, name, end, "cli-run-here", 0),
            written(lang, name, end, "cli-run-peer", 1),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    }
    let fault = fault(end.fault.as_deref().unwrap_or("link"));
    let what = match end.ok {
        Some(_) => {
            let why = tr(lang, &format!("log-fault-{fault}"), &named);
            tr(lang, "log-failed", &[("time", time.into()), ("why", why.into())])
        }
        None => tr(lang, "log-unfinished", &[]),
    };
    let next = tr(lang, &format!("log-next-{fault}"), &named);
    let detail = Some(&end.message).filter(|text| !text.is_empty());
    let detail = detail.map(|text| tr(lang, "log-detail", &[("detail", text.into())]));
    [Some(what), at, Some(next), detail].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A word of the contract; one nobody knows is a broken link.
pub(super) fn fault(word: &str) -> &'static str {
    const FAULTS: [&str; 7] = ["link", "peer-broke-rules", "peer-refused", "unreadable", "ours", "choice", "busy"];
    FAULTS.into_iter().find(|known| *known == word).unwrap_or("link")
}

/// What a run wrote on one side, all kinds together.
fn written(lang: Lang, name: &str, end: &EndView, key: &str, side: usize) -> Option<String> {
    let kinds = end.result.as_ref()?.as_object()?;
    let sum = |what: &str| -> u64 { kinds.values().filter_map(|sides| sides.get(side)?.get(what)?.as_u64()).sum() };
    let (added, changed, deleted) = (sum("added"), sum("changed"), sum("deleted"));
    (added + changed + deleted > 0).then(|| {
        let counts = [("added", added.into()), ("changed", changed.into()), ("deleted", deleted.into())];
        tr(lang, key, &[vec![("name", Arg::from(name))], counts.to_vec()].concat())
    })
}

fn said_otherwise(lang: Lang, name: &str, word: &str, detail: &Json) -> String {
    let text = |key: &str| detail.get(key).and_then(Json::as_str).unwrap_or_default();
    match word {
        "waiting" => waiting(lang, name, detail),
        "unreached" => tr(lang, "log-unreached", &[("name", name.into()), ("detail", text("message").into())]),
        "caller-refused" => {
            let why = match text("reason") {
                "unknown-account" => "log-caller-unknown-account",
                "no-password" => "log-caller-no-password",
                _ => "log-caller-wrong-password",
            };
            let why = tr(lang, why, &[]);
            let args = [("device", text("device").into()), ("user", text("user").into()), ("why", why.into())];
            tr(lang, "log-caller-refused", &args)
        }
        _ => remark::sentence(lang, name, word, detail).unwrap_or_else(|| format!("{word} {detail}")),
    }
}

fn waiting(lang: Lang, name: &str, detail: &Json) -> String {
    let count = |key: &str| detail.get(key).and_then(Json::as_u64).unwrap_or_default();
    let counted = [("cli-conflicts-wait", count("conflicts")), ("cli-held-wait", count("held"))];
    let mut parts: Vec<String> = counted
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| tr(lang, key, &[("n", n.into()), ("name", name.into())]))
        .collect();
    if detail.get("plan").and_then(Json::as_bool) == Some(true) {
        parts.push(tr(lang, "cli-plan-waits", &[("name", name.into())]));
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests;
