//! SIF documents that plug-ins and servers really wrote. They live beside the project, not in it (see the other corpus
//! tests).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cordial::format::{Dialect, sif};
use cordial::pim::{Kind, Record, Value, Zone};

fn files() -> Vec<(PathBuf, Vec<u8>)> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(shared.join("corpus/pim/sif")) else {
        eprintln!("skipped: no documents under {}", shared.display());
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> = paths
        .filter(|path| !path.extension().is_some_and(|end| end == "ics" || end == "vcs"))
        .map(|path| (path.clone(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

fn kind_of(text: &str) -> Kind {
    let roots = [("<contact>", Kind::Contacts), ("<appointment>", Kind::Events), ("<task>", Kind::Tasks)];
    roots.into_iter().find(|(root, _)| text.contains(root)).map_or(Kind::Notes, |(_, kind)| kind)
}

/// At home in UTC, where instants stay instants, and in a zone, where series follow its clocks.
fn dialects() -> [Dialect; 2] {
    [Dialect::vcard21(), Dialect { home: Zone::named("Europe/Rome").unwrap(), ..Dialect::vcard21() }]
}

#[derive(Default)]
struct Count {
    files: usize,
    records: usize,
    values: usize,
    kept: usize,
    same: usize,
}

#[test]
fn everything_read_is_written_and_read_again() {
    let (mut table, mut failures) = (BTreeMap::<Kind, Count>::new(), Vec::new());
    for (path, bytes) in files() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let kind = kind_of(&String::from_utf8_lossy(&bytes));
        let count = table.entry(kind).or_default();
        count.files += 1;
        for (at, dialect) in dialects().iter().enumerate() {
            let reading = sif::read(&bytes, kind, dialect);
            failures.extend(reading.rejected.iter().map(|rejected| format!("{name}: {}", rejected.reason)));
            if reading.items.is_empty() {
                failures.push(format!("{name}: no record"));
            }
            for item in reading.items {
                let again = sif::read(&sif::write(&item.record, dialect), kind, dialect).items;
                let again = again.into_iter().next().map(|item| item.record);
                let is_same = again.as_ref() == Some(&item.record);
                if at == 0 {
                    count.records += 1;
                    count.values += item.record.fields().filter(|(_, value)| !matches!(value, Value::Kept(_))).count();
                    count.kept += item.record.kept.len();
                    count.same += usize::from(is_same);
                }
                if !is_same {
                    failures.push(format!("{name}: {}", difference(&item.record, again)));
                }
            }
        }
    }
    println!("{:<9} {:>5} {:>7} {:>6} {:>4} {:>4}", "", "files", "records", "values", "kept", "same");
    for (kind, count) in &table {
        let Count { files, records, values, kept, same } = count;
        println!("{:<9} {files:>5} {records:>7} {values:>6} {kept:>4} {same:>4}", kind.name());
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

fn difference(record: &Record, other: Option<Record>) -> String {
    let Some(other) = other else { return "not read again".into() };
    let (before, after): (Vec<_>, Vec<_>) = (record.fields().collect(), other.fields().collect());
    let lost: Vec<_> = before.iter().filter(|field| !after.contains(field)).collect();
    let new: Vec<_> = after.iter().filter(|field| !before.contains(field)).collect();
    format!("{lost:.600?} / {new:.600?}")
}

/// Reads each document a second time, as simply as can be: the texts of its innermost elements.
#[test]
fn no_text_is_lost() {
    let mut failures = Vec::new();
    for (path, bytes) in files() {
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let dialect = Dialect::vcard21();
        let items = sif::read(&bytes, kind_of(text), &dialect).items;
        let written: String =
            items.iter().map(|item| String::from_utf8(sif::write(&item.record, &dialect)).unwrap()).collect();
        let texts = text.split('<').filter_map(|piece| piece.split_once('>'));
        for (name, value) in texts.filter(|(name, _)| !name.starts_with(['/', '?'])) {
            let value = value.trim().replace("\r\n", "\n");
            let name = name.split(' ').next().unwrap_or_default();
            let is_unset = name.starts_with("Reminder") && text.contains("<ReminderSet>0");
            if !value.is_empty() && !is_unset && !is_said_otherwise(name, &value) && !written.contains(&value) {
                failures.push(format!("{}: {name}: {value:.80}", path.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// Values that mean nobody chose anything, that we spell in our own way or that follow from others.
fn is_said_otherwise(name: &str, value: &str) -> bool {
    let default = ["0", "1", "SMTP", "DEFAULT_FOLDER"].contains(&value);
    // A day as midnight; the summers of a zone we know by its name.
    let anew = value.contains("T000000") || ["Photo", "DSTStart", "DSTEnd"].contains(&name);
    default || anew || value.contains("4501-01-01")
}
