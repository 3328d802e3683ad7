//! `cordial log`.

use serde_json::json;

use super::history::when;
use super::output::{Exit, Output};
use crate::service::Service;
use crate::service::error::Error;
use crate::wording::remark;

pub(super) fn run(
    output: &Output,
    service: &Service,
    peer: Option<&str>,
    raw: bool,
    mask: bool,
) -> Result<Exit, Error> {
    let mut entries = service.log(peer, raw, mask)?;
    for entry in &mut entries {
        if let Some(said) = remark::sentence(output.lang, &entry.peer, &entry.word, &entry.text) {
            entry.text = said;
        }
    }
    output.answer(
        || {
            let entries = entries
                .iter()
                .map(|e| json!({ "run": e.run, "time": e.time, "peer": e.peer, "word": e.word, "text": e.text }));
            json!({ "log": entries.collect::<Vec<_>>() })
        },
        || entries.iter().map(|e| format!("{}  {}  {}  {}", when(e.time), e.peer, e.word, e.text)).collect(),
    );
    Ok(Exit::Done)
}
