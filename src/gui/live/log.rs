//! The log of a run, and the report for whoever is to help.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{Local, TimeZone as _};

use crate::gui::desk::history::{Deed, Health, LogLine, LogPage, LogSort, LoggedRun, Names};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::history::RunView;
use crate::service::log::{self, Documents, Level, LogRequest, Masking, Said};
use crate::wording::{self, Civil, Lang, log as words, report, tr};

/// The runs there is a log of.
pub(super) fn runs(service: &Service, lang: Lang) -> Result<Vec<LoggedRun>, Error> {
    Ok(service.past_runs()?.iter().map(|run| logged(run, &run.peer, lang)).collect())
}

fn logged(run: &RunView, name: &str, lang: Lang) -> LoggedRun {
    let took = run.ended.map(|ended| words::duration(lang, ended - run.started)).unwrap_or_default();
    let args = [
        ("number", run.n.to_string().into()),
        ("took", took.into()),
        ("n", run.messages.into()),
        ("in", words::size(lang, run.bytes_in).into()),
        ("out", words::size(lang, run.bytes_out).into()),
    ];
    let key = match run.ok {
        Some(true) => "history-log-well",
        Some(false) => "history-log-failed",
        None => "history-log-unfinished",
    };
    LoggedRun {
        n: run.n,
        at: Civil::here(run.started),
        title: tr(lang, "act-run", &[("name", name.into())]),
        line: tr(lang, key, &args),
        health: if run.ok == Some(false) { Health::Ailing } else { Health::Well },
    }
}

/// The log of a run, in sentences.
pub(super) fn page(service: &Service, n: i64, names: Names, lang: Lang) -> Result<LogPage, Error> {
    let run = service.past_runs()?.into_iter().find(|run| run.n == n).ok_or(Error::NoSuchRun(n))?;
    let masking = if names == Names::Masked { Masking::Masked } else { Masking::Clear };
    let request = LogRequest { run: Some(n), documents: Documents::Hidden, masking, ..LogRequest::default() };
    let lines = service.log(&request)?;
    let name = lines.first().map_or(run.peer.clone(), |line| line.peer.clone());
    let phases = lines.iter().filter_map(|line| match line.said {
        Said::Stage(stage, Some(millis)) => {
            Some((words::stage(lang, &line.peer, stage), millis, words::duration(lang, millis)))
        }
        _ => None,
    });
    Ok(LogPage {
        run: logged(&run, &name, lang),
        phases: phases.collect(),
        lines: lines.iter().map(|line| said(line, lang)).collect(),
    })
}

fn said(line: &log::LogLine, lang: Lang) -> LogLine {
    LogLine {
        time: clock(line.time),
        text: words::sentence(lang, line),
        sort: match (&line.said, line.level) {
            (_, Level::Warning | Level::Error) => LogSort::Warning,
            (Said::Message(_), _) => LogSort::Message,
            _ => LogSort::Plain,
        },
    }
}

/// The time of day on this computer, to the millisecond.
fn clock(millis: i64) -> String {
    let time = Local.timestamp_millis_opt(millis).earliest();
    time.map(|time| time.format("%H:%M:%S%.3f").to_string()).unwrap_or_default()
}

/// Where a report is saved, if nobody says otherwise.
pub(super) fn file(service: &Service) -> PathBuf {
    let day = Local.timestamp_millis_opt(service.now()).earliest();
    let day = day.map(|day| day.format("%Y-%m-%d").to_string()).unwrap_or_default();
    service.data().join(format!("report-{day}.txt"))
}

/// Saves a report that only its owner can read.
pub(super) fn save(service: &Service, file: &str, lang: Lang) -> Result<Deed, Error> {
    let path = Path::new(file);
    let text = report::text(lang, &service.report()?);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut sheet| sheet.write_all(text.as_bytes()));
    written.map_err(|error| Error::File { path: file.to_owned(), reason: error.to_string() })?;
    Ok(Deed { words: wording::tr(lang, "history-report-saved", &[("file", file.into())]), undo: None })
}
