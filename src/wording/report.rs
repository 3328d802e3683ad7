//! A report as one text that can be sent by mail.

use chrono::{TimeZone as _, Utc};

use super::{Lang, log, status, tr};
use crate::service::log::{LogLine, Said};
use crate::service::report::Report;

/// The longest report, bytes: what mail servers take.
const LONGEST: usize = 4 << 20;

/// The whole report. Times are in UTC.
pub fn text(lang: Lang, report: &Report) -> String {
    let mut text = format!(
        "{}\n{}\n\nCordial {}\n{}\n{}\n{}\n",
        tr(lang, "report-head", &[]),
        tr(lang, "report-note", &[]),
        report.version,
        report.system,
        report.zone,
        moment(report.time)
    );
    for (kind, count) in &report.records {
        text.push_str(&format!("{kind}: {count}\n"));
    }
    text.push_str(&format!("\n== {}\n", tr(lang, "report-places", &[])));
    for place in &report.places {
        text.push_str(&format!("\n{}\n", place.name));
        place.facts.iter().for_each(|(name, value)| text.push_str(&format!("  {name}: {value}\n")));
    }
    text.push_str(&format!("\n== {}\n", tr(lang, "report-log", &[])));
    let mut run = None;
    for entry in &report.lines {
        if text.len() > LONGEST {
            text.push_str(&format!("{}\n", tr(lang, "report-cut", &[])));
            break;
        }
        if run != Some(entry.run) {
            run = Some(entry.run);
            text.push_str(&format!("\n-- {}\n", entry.run.map(|n| n.to_string()).unwrap_or_default()));
        }
        line(lang, entry, &mut text);
    }
    text
}

fn line(lang: Lang, line: &LogLine, text: &mut String) {
    let said = log::sentence(lang, line);
    text.push_str(&match &line.said {
        Said::Wire(wire) => {
            format!("{} {} {} {}\n{said}\n", moment(line.time), line.word, wire.n, log::size(lang, wire.bytes))
        }
        _ => format!("{} {:7} {said}\n", moment(line.time), line.level_word()),
    });
    if let Some(code) = log::code(line).filter(|code| *code >= 400) {
        text.push_str(&format!("    {code}: {}\n", status::status(lang, code).what));
    }
}

fn moment(millis: i64) -> String {
    Utc.timestamp_millis_opt(millis)
        .single()
        .map(|time| time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
        .unwrap_or_default()
}
