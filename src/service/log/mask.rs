//! Lines of the log without the people in them.

use serde_json::Value as Json;

use crate::peer::{Alias, Mask};
use crate::store::Peer;

use super::{LogLine, MessageView, Said};

/// Gives a place, its host, its users and its device their false names, before any line is masked.
pub(in crate::service) fn learn(mask: &mut Mask, peer: &Peer) {
    let _ = mask.alias(Alias::Place, &[&peer.name]);
    match peer.link.split_once(':') {
        Some((_, rest)) if rest.starts_with("//") => drop(mask.address(&peer.link)),
        // A host with its port, a serial port, a Bluetooth address.
        Some((_, rest)) => {
            let host = rest.rsplit_once(':').map_or(rest, |(host, _)| host);
            let _ = mask.alias(Alias::Host, &[rest, host]);
        }
        None => {}
    }
    for user in [&peer.account, &peer.settings.user].into_iter().flatten() {
        let _ = mask.alias(Alias::User, &[user]);
    }
    let ours = peer.settings.more.get("device").and_then(Json::as_str);
    for device in peer.device_id.as_deref().into_iter().chain(ours) {
        let _ = mask.alias(Alias::Device, &[device]);
    }
}

/// Masks one line.
pub(in crate::service) fn line(line: &mut LogLine, mask: &mut Mask) {
    if !line.peer.is_empty() {
        line.peer = mask.alias(Alias::Place, &[&line.peer]);
    }
    match &mut line.said {
        Said::Began(_) | Said::Stage(..) | Said::Wire(_) => {}
        Said::Message(message) => masked_message(message, mask),
        Said::Status(status) => status.about = status.about.take().map(|about| mask.id(&about)),
        Said::Item(item) => {
            item.title = mask.title(&item.kind, &item.title);
            item.id = mask.id(&item.id);
        }
        Said::Refused(refusal) => refusal.title = mask.title(refusal.kind.name(), &refusal.title),
        Said::Ended(end) => end.message = mask.message(&end.message),
        Said::Remark(detail) => remark(detail, mask),
    }
}

fn masked_message(message: &mut MessageView, mask: &mut Mask) {
    let Some(digest) = &mut message.digest else { return };
    digest.alerts.iter_mut().for_each(|(_, database)| *database = mask.database(database));
    digest.changes.iter_mut().for_each(|changes| changes.database = mask.database(&changes.database));
    for refusal in &mut digest.refusals {
        refusal.about = refusal.about.take().map(|about| mask.id(&about));
    }
}

/// Words that are part of the contract stay; what anybody may have written does not.
fn remark(detail: &mut Json, mask: &mut Mask) {
    let Json::Object(fields) = detail else { return };
    for (key, value) in fields {
        match (key.as_str(), value) {
            ("kind" | "asked" | "demanded" | "done" | "why" | "erases" | "reason" | "fault", value)
                if value.as_str().is_none_or(is_word) => {}
            ("known", Json::Array(names)) => names.iter_mut().for_each(|name| with(name, |name| mask.database(name))),
            ("asked", value) => with(value, |name| mask.database(name)),
            ("user", value) => with(value, |name| mask.alias(Alias::User, &[name])),
            ("device", value) => with(value, |name| mask.alias(Alias::Device, &[name])),
            ("peer", value) => with(value, |name| mask.alias(Alias::Place, &[name])),
            ("message", value) => with(value, |text| mask.message(text)),
            ("title", value) => with(value, |name| mask.alias(Alias::Title, &[name])),
            (_, Json::Array(values)) => values.iter_mut().for_each(|value| with(value, |text| mask.text(text))),
            (_, value) => with(value, |text| mask.text(text)),
        }
    }
}

fn with(value: &mut Json, shown: impl FnOnce(&str) -> String) {
    match value {
        Json::String(text) => *text = shown(text),
        Json::Object(_) | Json::Array(_) => *value = Json::Null,
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn is_word(text: &str) -> bool {
    text.len() <= 24 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}
