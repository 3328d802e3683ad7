use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::service::clock::SystemClock;
use crate::service::peers::NewPhone;
use crate::service::{Keyring, Options};
use crate::store::RunEnd;

fn service(folder: &tempfile::TempDir) -> Service {
    let service = Service::open(Options {
        data: folder.path().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: crate::pim::Zone::UTC,
    })
    .unwrap();
    let phone = NewPhone { name: "Annas N80".into(), link: "tcp:phone.example:1".into(), ..NewPhone::default() };
    let _added = service.add_phone(phone).unwrap();
    service
}

fn entry(time: i64, level: Level, word: &str, detail: Json) -> LogEntry {
    LogEntry { time, level, word: word.into(), detail: detail.to_string() }
}

/// A run that was cut while it wrote.
fn cut_run(service: &Service) -> i64 {
    let peer = service.find_peer("Annas N80").unwrap().id;
    let run = service.store().write(|tx| {
        let run = tx.begin_run(Some(peer), "Annas N80", "two-way", 1_000)?;
        for line in [
            entry(1_000, Level::Info, "phase", json!({ "phase": "connect" })),
            entry(1_500, Level::Info, "phase", json!({ "phase": "write" })),
            entry(
                1_600,
                Level::Debug,
                "items",
                json!({ "kind": "contacts", "way": "out", "items":
                [["add", "Anna Weiß", "7", 201, null], ["delete", "Karl", "anna.vcf", 404, null]] }),
            ),
            entry(1_700, Level::Warning, "unknown-database", json!({ "asked": "Annas Buch", "known": ["contacts"] })),
            entry(1_800, Level::Info, "written by a later version", json!({ "who": "Anna Weiß", "n": 3 })),
        ] {
            tx.add_log(Some(run), &line)?;
        }
        let message = "link tcp:phone.example:1: http://anna:geheim@phone.example/?sid=77 closed".to_owned();
        let end = RunEnd { ok: false, fault: Some("link".into()), message: Some(message), ..RunEnd::default() };
        tx.end_run(run, &end, 4_000)?;
        Ok(run)
    });
    run.unwrap().0
}

#[test]
fn phases_have_durations_and_the_end_knows_where_it_stopped() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let n = cut_run(&service);
    let lines = service.log(&LogRequest { run: Some(n), ..LogRequest::default() }).unwrap();
    let phases: Vec<_> = lines
        .iter()
        .filter_map(|line| match &line.said {
            Said::Stage(stage, millis) => Some((*stage, millis.unwrap())),
            _ => None,
        })
        .collect();
    assert_eq!(phases, [(Stage::Connect, 500), (Stage::Write, 2_500)]);
    let Said::Ended(end) = &lines.last().unwrap().said else { panic!("{lines:?}") };
    assert_eq!((end.ok, end.stage, end.millis), (Some(false), Some(Stage::Write), Some(3_000)));
    assert!(!end.message.contains("geheim") && !end.message.contains("77"), "{}", end.message);
    assert!(matches!(service.log(&LogRequest { run: Some(99), ..LogRequest::default() }), Err(Error::NoSuchRun(99))));
}

#[test]
fn a_masked_log_names_nobody_whatever_the_line() {
    let folder = tempfile::TempDir::new().unwrap();
    let service = service(&folder);
    let n = cut_run(&service);
    service.log_stray(
        Level::Warning,
        "caller-refused",
        &json!({ "device": "IMEI:99", "user": "anna", "reason": "no-password" }),
    );
    let request = LogRequest { masking: Masking::Masked, ..LogRequest::default() };
    let lines = service.log(&request).unwrap();
    assert!(lines.iter().any(|line| line.run == Some(n)) && lines.iter().any(|line| line.run.is_none()));
    let text = format!("{lines:?}").to_lowercase();
    for part in ["anna", "weiß", "karl", "buch", "phone.example", "geheim", "imei:99"] {
        assert!(!text.contains(part), "{part} in {text}");
    }
    assert!(text.contains("place 1") && text.contains("person 1"), "{text}");
    let report = crate::wording::report::text(crate::wording::Lang::En, &service.report().unwrap()).to_lowercase();
    assert!(!report.contains("anna") && !report.contains("phone.example"), "{report}");
}
