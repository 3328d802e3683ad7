//! Calendars that phones and programs really wrote. They live beside the project, not in it (see the other corpus tests).

use std::path::{Path, PathBuf};

use cordial::format::{Dialect, Reason, icalendar};
use cordial::pim::{Event, Field, Moment, Record, Value, Zone, json};

fn files() -> Vec<(String, Vec<u8>)> {
    let shared = std::env::var_os("CORDIAL_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let mut files = Vec::new();
    for folder in ["ical20", "notes"] {
        let Ok(entries) = std::fs::read_dir(shared.join("corpus/pim").join(folder)) else {
            eprintln!("skipped: no calendars under {}", shared.display());
            continue;
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let paths = paths.filter(|path| folder == "ical20" || path.extension().is_some_and(|end| end == "ics"));
        files.extend(paths.map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            (path.file_name().unwrap().to_string_lossy().into_owned(), bytes)
        }));
    }
    files.sort();
    files
}

fn dialect() -> Dialect {
    Dialect::vcard30()
}

fn report(failures: &[String]) {
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// What a record says, piece by piece, its overrides among them.
fn values(record: &Record) -> Vec<(Field, Value)> {
    let mut all = Vec::new();
    for (field, value) in record.fields() {
        match value {
            Value::Overrides(overrides) => {
                for replaced in overrides {
                    all.push((field, Value::Moment(replaced.at)));
                    all.extend(values(&replaced.record));
                }
            }
            Value::Kept(kept) => all.extend(kept.into_iter().map(|kept| (field, Value::Kept(vec![kept])))),
            value => all.push((field, value)),
        }
    }
    all
}

#[test]
fn what_was_read_is_written_and_read_again_the_same() {
    let (mut failures, mut totals) = (Vec::new(), [0; 5]);
    println!("{:46} records  values   again    kept   again", "file");
    for (name, bytes) in files() {
        let reading = icalendar::read(&bytes, &dialect());
        let mut row = [reading.items.len(), 0, 0, 0, 0];
        for item in &reading.items {
            let written = icalendar::write(&item.record, &dialect());
            let again = icalendar::read(&written, &dialect());
            let mut other: Vec<_> = again.items.iter().flat_map(|item| values(&item.record)).collect();
            for (field, value) in values(&item.record) {
                let column = if field == Field::Kept { 3 } else { 1 };
                row[column] += 1;
                match other.iter().position(|pair| *pair == (field, value.clone())) {
                    Some(at) => {
                        other.remove(at);
                        row[column + 1] += 1;
                    }
                    None => failures.push(format!("{name}: {field}: {value:?}")),
                }
            }
            failures.extend(other.iter().map(|(field, value)| format!("{name}: new {field}: {value:?}")));
            if again.items.len() != 1 || !again.rejected.is_empty() {
                failures.push(format!("{name}: {} records, {:?}", again.items.len(), again.rejected));
            } else if again.items[0].record != item.record && other.is_empty() {
                failures.push(format!("{name}: another order"));
            }
        }
        println!("{name:46} {:7} {:7} {:7} {:7} {:7}", row[0], row[1], row[2], row[3], row[4]);
        totals.iter_mut().zip(row).for_each(|(total, n)| *total += n);
    }
    println!("{:46} {:7} {:7} {:7} {:7} {:7}", "all", totals[0], totals[1], totals[2], totals[3], totals[4]);
    report(&failures);
}

#[test]
fn nothing_but_free_time_and_the_hopeless_is_rejected() {
    // What a fuzzer made, what has no component, what is an alarm without its event.
    let hopeless = ["libical-issue253.ics", "libical-stresstest.ics", "rfc-2445.ics", "rfc-hordeical-rfc2445.ics"];
    let mut failures = Vec::new();
    for (name, bytes) in files().into_iter().filter(|(name, _)| !hopeless.contains(&name.as_str())) {
        for rejected in icalendar::read(&bytes, &dialect()).rejected {
            let raw = String::from_utf8_lossy(&rejected.raw);
            let expected = match rejected.reason {
                Reason::NotOfItsType => ["BEGIN:VFREEBUSY", "BEGIN:X-"].iter().any(|begin| raw.starts_with(begin)),
                // Time zones and nothing in them.
                Reason::Empty => raw.contains("BEGIN:VTIMEZONE"),
                _ => false,
            };
            if !expected {
                failures.push(format!("{name}:{}: {} {raw:.70}", rejected.line, rejected.reason));
            }
        }
    }
    report(&failures);
}

/// Reads each file a second time, as simply as can be: plain values of the texts in events, tasks and journals.
#[test]
fn no_text_is_lost() {
    let mut failures = Vec::new();
    for (name, bytes) in files() {
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let reading = icalendar::read(&bytes, &dialect());
        let held: Vec<String> = reading.items.iter().map(|item| json::to_json(&item.record).to_string()).collect();
        let held = squeezed(&held.join("\n"));
        for line in plain_properties(text) {
            let (head, value) = line.split_once(':').unwrap();
            let value = squeezed(value);
            if !held.contains(&value) {
                failures.push(format!("{name}: {head}: {value:.80}"));
            }
        }
    }
    report(&failures);
}

/// Letters and digits alone, in lower case: without escapes, line breaks and quotes of either side.
fn squeezed(text: &str) -> String {
    let text = text.replace("\\\\n", "").replace("\\n", "").replace("\\N", "").replace("\\\\N", "");
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The properties of items whose value is text for people or of somebody's own.
fn plain_properties(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace("\n ", "").replace("\n\t", "");
    let (mut open, mut lines) = (Vec::new(), Vec::new());
    for line in text.lines() {
        let Some((head, value)) = line.split_once(':') else { continue };
        match head.to_ascii_uppercase().as_str() {
            "BEGIN" => open.push(value.trim().to_ascii_uppercase()),
            "END" => drop(open.pop()),
            head => {
                let name = head.split(';').next().unwrap_or_default();
                let is_text = [
                    "UID",
                    "SUMMARY",
                    "DESCRIPTION",
                    "LOCATION",
                    "COMMENT",
                    "CONTACT",
                    "URL",
                    "GEO",
                    "RELATED-TO",
                    "RESOURCES",
                ];
                let in_item = open.iter().any(|name| ["VEVENT", "VTODO", "VJOURNAL"].contains(&name.as_str()));
                let is_wanted =
                    is_text.contains(&name) || name.starts_with("X-") && name != "X-MICROSOFT-CDO-BUSYSTATUS";
                if in_item && is_wanted && !head.contains(['"', '=']) && !value.trim().is_empty() {
                    lines.push(format!("{name}:{value}"));
                }
            }
        }
    }
    lines
}

/// The clocks of our definitions, told by another implementation: python-dateutil, where it is installed.
#[test]
fn another_implementation_reads_our_definitions() {
    let script = r#"
import sys, io, datetime
from dateutil.tz import tzical
zones = tzical(io.StringIO(open(sys.argv[1]).read()))
wrong = 0
for line in open(sys.argv[2]):
    name, utc, offset = line.split()
    utc, offset = datetime.datetime.fromisoformat(utc), datetime.timedelta(seconds=int(offset))
    if zones.get(name).utcoffset(utc + offset) != offset:
        wrong += 1
        print(line.strip(), zones.get(name).utcoffset(utc + offset))
sys.exit(1 if wrong else 0)
"#;
    let probe = std::process::Command::new("python3").args(["-c", "import dateutil.tz"]).output();
    if !probe.is_ok_and(|probe| probe.status.success()) {
        eprintln!("skipped: no python3 with dateutil");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut calendar, mut clocks) = (String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), String::new());
    for name in [
        "Europe/Paris",
        "America/St_Johns",
        "Pacific/Auckland",
        "Pacific/Kiritimati",
        "Pacific/Niue",
        "Asia/Jerusalem",
        "Africa/Casablanca",
        "America/Santiago",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Europe/Dublin",
    ] {
        let zone = Zone::named(name).unwrap();
        let start = Moment::Zoned("2024-07-01T10:00:00".parse().unwrap(), zone);
        let event = Event { start: Some(start), recurrence: "FREQ=WEEKLY".parse().ok(), ..Event::default() };
        let text = String::from_utf8(icalendar::write(&event.into(), &dialect())).unwrap();
        let from = text.find("BEGIN:VTIMEZONE").unwrap();
        let to = text.find("BEGIN:VEVENT").unwrap();
        calendar.push_str(&text[from..to]);
        let mut utc: cordial::pim::Local = "2024-07-01T10:00:00".parse().unwrap();
        for _ in 0..500 {
            clocks.push_str(&format!("{name} {utc} {}\n", zone.offset(utc)));
            utc = utc.plus_seconds(9 * 86_400).unwrap();
        }
    }
    let (ics, list) = (folder.path().join("zones.ics"), folder.path().join("clocks"));
    std::fs::write(&ics, calendar + "END:VCALENDAR\r\n").unwrap();
    std::fs::write(&list, clocks).unwrap();
    let output = std::process::Command::new("python3").arg("-c").arg(script).args([ics, list]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told:.2000}");
}
