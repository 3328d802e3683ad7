//! Events, tasks and notes that phones and programs really wrote. They live beside the project, not in it (see the
//! other corpus tests).

use std::path::{Path, PathBuf};

use cordial::format::{Dialect, Reading, Syntax, read, write};
use cordial::pim::Record;

fn files(folder: &str, extensions: &[&str]) -> Vec<(String, Vec<u8>)> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(shared.join("corpus/pim").join(folder)) else {
        eprintln!("skipped: no {folder} under {}", shared.display());
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| extensions.iter().any(|other| end == *other)))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// What a round through a format keeps of records.
#[derive(Default)]
struct Tally {
    files: usize,
    records: usize,
    values: usize,
    values_kept: usize,
    properties: usize,
    properties_kept: usize,
    failures: Vec<String>,
}

impl Tally {
    fn file(&mut self, name: &str, bytes: &[u8], syntax: Syntax) {
        let dialect = Dialect::default();
        let Reading { items, rejected } = read(bytes, syntax, &dialect);
        self.files += 1;
        for rejected in rejected {
            self.failures.push(format!("{name}:{}: {}", rejected.line, rejected.reason));
        }
        for item in items {
            let again = read(&write(&item.record, syntax, &dialect), syntax, &dialect).items;
            self.record(name, &item.record, again.into_iter().next().map(|item| item.record));
        }
    }

    fn record(&mut self, name: &str, before: &Record, after: Option<Record>) {
        self.records += 1;
        let after = after.unwrap_or_else(|| Record::empty(before.kind()));
        let (values, again): (Vec<_>, Vec<_>) = (before.fields().collect(), after.fields().collect());
        self.values += values.len();
        self.properties += before.kept.len();
        self.properties_kept += before.kept.iter().filter(|kept| after.kept.contains(kept)).count();
        for value in values {
            match again.contains(&value) {
                true => self.values_kept += 1,
                false => {
                    let now = again.iter().find(|(field, _)| *field == value.0);
                    self.failures.push(format!("{name}: {value:?} became {now:?}"));
                }
            }
        }
        if *before != after {
            self.failures.push(format!("{name}: another record"));
        }
    }

    fn print(&self, what: &str) {
        println!(
            "{what:12} {:4} files {:4} records {:5} values {:5} kept {:4} properties {:4} kept",
            self.files, self.records, self.values, self.values_kept, self.properties, self.properties_kept
        );
        assert!(self.failures.is_empty(), "{} failures:\n{}", self.failures.len(), self.failures.join("\n"));
    }
}

#[test]
fn events_and_tasks_of_phones_are_kept() {
    let mut tally = Tally::default();
    for (name, bytes) in files("vcal10", &["vcs", "ics"]) {
        tally.file(&name, &bytes, Syntax::VCalendar10);
    }
    tally.print("vcal10");
}

#[test]
fn notes_of_phones_are_kept() {
    let (mut vnote, mut text) = (Tally::default(), Tally::default());
    for (name, bytes) in files("notes", &["vnt"]) {
        vnote.file(&name, &bytes, Syntax::VNote);
        text.file(&name, &bytes, Syntax::Text);
    }
    vnote.print("vnote");
    text.print("text");
}
