//! Cards that phones and programs really wrote. They live beside the project, not in it (see the other corpus tests).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cordial::format::{Dialect, vcard};
use cordial::pim::{Record, Value};

fn dialects() -> [Dialect; 3] {
    [Dialect::vcard21(), Dialect::vcard30(), Dialect::vcard40()]
}

fn files() -> Vec<(PathBuf, Vec<u8>)> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let mut files = Vec::new();
    for folder in ["vcard21", "vcard30", "vcard40"] {
        let Ok(entries) = std::fs::read_dir(shared.join("corpus/pim").join(folder)) else {
            eprintln!("skipped: no cards under {}", shared.display());
            continue;
        };
        files.extend(entries.filter_map(|entry| Some(entry.ok()?.path())).map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            (path, bytes)
        }));
    }
    files.sort();
    files
}

fn report(failures: &[String]) {
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_card_is_read() {
    let mut failures = Vec::new();
    for (path, bytes) in files() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let reading = vcard::read(&bytes, &Dialect::vcard21());
        for rejected in &reading.rejected {
            let raw = String::from_utf8_lossy(&rejected.raw).chars().take(60).collect::<String>();
            failures.push(format!("{name}:{}: {} {raw:?}", rejected.line, rejected.reason));
        }
        if reading.items.is_empty() {
            failures.push(format!("{name}: no card"));
        }
    }
    report(&failures);
}

#[test]
fn what_was_read_is_written_and_read_again_the_same() {
    let mut failures = Vec::new();
    // By folder and written version: files, cards, values, values again, properties kept, kept again.
    let mut table: BTreeMap<(String, &str), [usize; 6]> = BTreeMap::new();
    for (path, bytes) in files() {
        let folder = path.parent().and_then(Path::file_name).unwrap().to_string_lossy().into_owned();
        let cards = vcard::read(&bytes, &Dialect::vcard21()).items;
        for dialect in dialects() {
            let row = table.entry((folder.clone(), dialect.version.name())).or_default();
            row[0] += 1;
            for card in &cards {
                let written = vcard::write(&card.record, &dialect);
                let again = vcard::read(&written, &dialect);
                let other = again.items.first().map(|card| card.record.clone());
                row[1] += 1;
                let (before, after) = (values(Some(&card.record)), values(other.as_ref()));
                for (is_kept, field) in &before {
                    let column = if *is_kept { 4 } else { 2 };
                    row[column] += 1;
                    row[column + 1] += usize::from(after.iter().any(|(_, other)| other == field));
                }
                let same = again.rejected.is_empty() && again.items.len() == 1;
                if !same || other.as_ref() != Some(&card.record) {
                    let name = path.file_name().unwrap().to_string_lossy();
                    failures.push(format!("{name} {}: {}", dialect.version.name(), difference(&card.record, other)));
                }
            }
        }
    }
    println!(
        "{:<8} {:<8} {:>6} {:>6} {:>7} {:>7} {:>5} {:>5}",
        "from", "as", "files", "cards", "values", "again", "kept", "again"
    );
    for ((folder, version), [files, cards, values, again, kept, kept_again]) in table {
        println!("{folder:<8} {version:<8} {files:>6} {cards:>6} {values:>7} {again:>7} {kept:>5} {kept_again:>5}");
    }
    report(&failures);
}

/// What a record says, piece by piece, and whether that is a property kept aside.
fn values(record: Option<&Record>) -> Vec<(bool, String)> {
    let pieces = |(field, value): (cordial::pim::Field, Value)| match value {
        Value::Kept(kept) => kept.into_iter().map(|kept| (true, format!("{kept:?}"))).collect::<Vec<_>>(),
        value => vec![(false, format!("{field}: {value:?}"))],
    };
    record.into_iter().flat_map(|record| record.fields().flat_map(pieces).collect::<Vec<_>>()).collect()
}

fn difference(record: &Record, other: Option<Record>) -> String {
    let Some(other) = other else { return "not read again".into() };
    let (before, after): (Vec<_>, Vec<_>) = (record.fields().collect(), other.fields().collect());
    let lost = before.iter().filter(|field| !after.contains(field));
    let new = after.iter().filter(|field| !before.contains(field));
    format!("{:.600} / {:.600}", format!("{:?}", lost.collect::<Vec<_>>()), format!("{:?}", new.collect::<Vec<_>>()))
}

/// Reads each card a second time, as simply as can be: names and plain values of the lines that begin a property.
#[test]
fn no_property_is_lost() {
    let mut failures = Vec::new();
    for (path, bytes) in files() {
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let held: BTreeSet<String> =
            vcard::read(&bytes, &Dialect::vcard21()).items.iter().flat_map(|card| pieces(&card.record)).collect();
        let held: String = held.into_iter().collect::<Vec<_>>().join("\n");
        for (name, value) in plain_properties(text) {
            for piece in
                value.replace("\\n", ";").split([';', ',', '\\', '"']).map(str::trim).filter(|piece| !piece.is_empty())
            {
                if !held.contains(&piece.to_lowercase()) {
                    let file = path.file_name().unwrap().to_string_lossy();
                    failures.push(format!("{file}: {name}: {piece:.80}"));
                }
            }
        }
    }
    report(&failures);
}

/// Properties with their first line, without those whose value is encoded or that speak about the file.
fn plain_properties(text: &str) -> Vec<(String, String)> {
    let mut properties = Vec::new();
    let mut encoded = false;
    for line in text.lines() {
        let Some((head, value)) = line.split_once(':').filter(|_| !line.starts_with([' ', '\t'])) else { continue };
        let head = head.to_ascii_uppercase();
        let name = head.split(';').next().unwrap_or_default().rsplit('.').next().unwrap_or_default().to_owned();
        if name.is_empty() || name.contains(' ') || encoded && !name.starts_with("TEL") {
            encoded = value.ends_with('=');
            continue;
        }
        let is_quoted = head.contains("QUOTED-PRINTABLE");
        encoded = is_quoted && value.ends_with('=');
        let is_plain = !is_quoted && !["BASE64", "ENCODING=B"].iter().any(|word| head.contains(word));
        let about_the_file = ["BEGIN", "END", "VERSION", "REV", "PRODID"].contains(&name.as_str());
        // Days, places and URIs are spelled anew, a quoted header has colons of its own; Android's nickname is one.
        let anew = [
            "BDAY",
            "ANNIVERSARY",
            "X-ANNIVERSARY",
            "X-EVOLUTION-ANNIVERSARY",
            "IMPP",
            "TEL",
            "GEO",
            "X-ANDROID-CUSTOM",
        ];
        if is_plain
            && !about_the_file
            && !anew.contains(&name.as_str())
            && !head.contains('"')
            && !value.starts_with("data:")
        {
            let value = value.replace("_$!<", "").replace(">!$_", "");
            properties.push((name, value));
        }
    }
    properties
}

/// Every text a record holds, in lower case.
fn pieces(record: &Record) -> Vec<String> {
    let mut pieces = Vec::new();
    for (_, value) in record.fields() {
        match value {
            Value::Text(text) => pieces.push(text),
            Value::Words(words) => pieces.extend(words),
            Value::Points(points) => pieces.extend(points.into_iter().flat_map(|point| [point.value, point.label])),
            Value::Addresses(addresses) => pieces.extend(
                addresses
                    .into_iter()
                    .flat_map(|address| address.parts().map(str::to_owned).into_iter().chain([address.label.clone()])),
            ),
            Value::Kept(kept) => pieces.extend(
                kept.into_iter().flat_map(|kept| kept.params.into_iter().map(|(_, value)| value).chain([kept.value])),
            ),
            Value::Date(date) => pieces.push(date.to_string()),
            Value::Photo(photo) => pieces.push(photo.media_type),
            other => assert!(other.is_absent(), "no part of a contact: {other:?}"),
        }
    }
    pieces.into_iter().map(|piece| piece.to_lowercase()).collect()
}
