//! `cordial repair`.

use serde_json::json;

use super::output::{Exit, Output};
use crate::service::error::Error;
use crate::service::{Options, Service};

pub(super) fn run(output: &Output, options: Options) -> Result<Exit, Error> {
    let repaired = Service::repair(options)?;
    let aside = repaired.aside.display().to_string();
    output.answer(
        || {
            let records = repaired.records.iter().map(|(kind, n)| (kind.name().to_owned(), json!(n)));
            json!({ "kept": aside, "records": records.collect::<serde_json::Map<_, _>>() })
        },
        || {
            let mut lines = vec![output.say("cli-repaired", &[("folder", aside.as_str().into())])];
            let count = |(kind, n): &(crate::pim::Kind, usize)| {
                format!("  {}", output.say(&format!("cli-repaired-{}", kind.name()), &[("n", (*n).into())]))
            };
            lines.extend(repaired.records.iter().map(count));
            lines.push(output.say("cli-repaired-next", &[]));
            lines
        },
    );
    Ok(Exit::Done)
}
