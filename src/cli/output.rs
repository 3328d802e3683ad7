//! Where a verb's answer goes.

use std::io::{ErrorKind, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value as Json, json};

use super::json as document;
use crate::service::error::Error;
use crate::wording::{Arg, Lang, tr, trouble};

/// Yes, in each language we speak; no word for no is among them.
const YES: [&str; 15] = ["y", "yes", "o", "oui", "j", "ja", "s", "sí", "si", "sì", "sim", "t", "tak", "a", "ano"];

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0.
    Done,
    /// 1.
    Failed,
    /// 2.
    Usage,
    /// 3: done, but something waits for the person.
    Waiting,
}

impl Exit {
    /// The exit status.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Waiting => 3,
        }
    }

    /// `Waiting` if something waits, else `Done`.
    pub(super) fn waits(something: bool) -> Exit {
        if something { Exit::Waiting } else { Exit::Done }
    }
}

/// Language and shape of the answer.
pub(super) struct Output {
    pub lang: Lang,
    pub json: bool,
    /// How often more was asked for.
    pub verbose: u8,
    /// Part of the answer could not be written.
    lost: AtomicBool,
}

impl Output {
    pub fn new(lang: Lang, json: bool) -> Self {
        Self { lang, json, verbose: 0, lost: AtomicBool::new(false) }
    }

    /// Says more.
    pub fn saying(self, verbose: u8) -> Self {
        Self { verbose, ..self }
    }

    /// A sentence of the catalogue.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        tr(self.lang, key, args)
    }

    /// One line of the answer, for people only.
    pub fn line(&self, text: impl AsRef<str>) {
        if !self.json {
            self.write(text.as_ref());
        }
    }

    /// One sentence of the answer, for people only.
    pub fn tell(&self, key: &str, args: &[(&str, Arg<'_>)]) {
        self.line(self.say(key, args));
    }

    /// A sentence beside the answer, on standard error.
    pub fn warn(&self, key: &str, args: &[(&str, Arg<'_>)]) {
        eprintln!("{}", self.say(key, args));
    }

    /// The answer: a document, or lines for people.
    pub fn answer(&self, json: impl FnOnce() -> Json, lines: impl FnOnce() -> Vec<String>) {
        if self.json {
            self.write(&json().to_string());
        } else {
            lines().iter().for_each(|line| self.write(line));
        }
    }

    /// What happened, what is safe and what to do, on standard error; with `--json` also as a document.
    pub fn fail(&self, error: &Error) -> Exit {
        if self.json {
            self.write(&json!({ "ok": false, "error": document::error(self.lang, error) }).to_string());
        }
        self.complain(error);
        Exit::Failed
    }

    /// The two sentences of an error on standard error; after the name of the place where there are several.
    pub fn complain_of(&self, place: Option<&String>, error: &Error) {
        if let Some(place) = place {
            eprint!("{place}: ");
        }
        self.complain(error);
    }

    /// The two sentences of an error on standard error.
    pub fn complain(&self, error: &Error) {
        eprintln!("{}", trouble::what(self.lang, error));
        eprintln!("{}", trouble::remedy(self.lang, error));
    }

    fn write(&self, line: &str) {
        self.write_bytes(format!("{line}\n").as_bytes());
    }

    /// Part of the answer as it is. What goes wrong is said once, and what was begun goes on; somebody who closed the pipe
    /// (`| head`) knows it.
    pub fn write_bytes(&self, bytes: &[u8]) {
        let mut stdout = std::io::stdout();
        match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
            Ok(()) => {}
            Err(error) if !self.lost.swap(true, Ordering::Relaxed) && error.kind() != ErrorKind::BrokenPipe => {
                self.warn("cli-output-failed", &[("reason", error.to_string().into())]);
            }
            Err(_) => {}
        }
    }

    /// How a command ended whose own end was this: one whose answer did not arrive has failed.
    pub fn ended(&self, exit: Exit) -> Exit {
        if self.lost.load(Ordering::Relaxed) { Exit::Failed } else { exit }
    }

    /// Asks a question at the terminal. `None`: nobody is there to answer.
    pub fn asks(&self, key: &str) -> Option<bool> {
        let stdin = std::io::stdin();
        if self.json || !stdin.is_terminal() {
            return None;
        }
        eprint!("{} ", self.say(key, &[]));
        let mut line = String::new();
        let _ = stdin.read_line(&mut line).ok()?;
        Some(YES.contains(&line.trim().to_lowercase().as_str()))
    }

    /// A line that is overwritten by the next one, when standard error is a terminal.
    pub fn progress(&self, text: &str) {
        let mut stderr = std::io::stderr();
        if stderr.is_terminal() {
            let _ = write!(stderr, "\r\x1b[K{text}");
            let _ = stderr.flush();
        }
    }
}

/// Columns aligned by their widest cell, two spaces between; the last column is not padded.
pub(super) fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let padded = row.iter().enumerate().map(|(column, cell)| format!("{cell:<width$}", width = widths[column]));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
