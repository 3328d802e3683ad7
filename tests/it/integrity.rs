//! A damaged store, a disk that stops taking bytes, a folder nobody may write to: said in a sentence with a way out, and
//! nothing is half there.

use std::fs;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::support::{Home, PASSWORD};

fn cards(people: std::ops::Range<usize>, note: usize) -> String {
    let card = |n| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe {n};Anna;;;\r\nFN:Anna Doe {n}\r\nTEL:+33 6 00 {n:06}\r\nNOTE:{}\r\nEND:VCARD\r\n",
            "x".repeat(note)
        )
    };
    people.map(card).collect()
}

/// The phone of these tests dials in once with its own folder of items.
fn sync(home: &Home, server: &str) {
    let phone = home.path("phone");
    let ran = home.run_with_input(
        &[
            "virtual-phone",
            "--profile",
            "nokia-s40",
            "--sync-to",
            server,
            "--user",
            "cordial",
            "--password-stdin",
            "--state",
            phone.to_str().unwrap(),
        ],
        PASSWORD,
    );
    assert_eq!(ran.code(), 0, "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_damaged_store_is_repaired_and_the_next_sync_doubles_and_deletes_nothing() {
    let home = Home::new();
    home.add_dial_in("Nokia", &["first-sync=join"]);
    assert_eq!(home.run_with_input(&["contacts", "add", "-"], &cards(0..200, 20)).code(), 0);
    let server = home.serve();
    sync(&home, &server.url);
    drop(server);
    let on_phone = || fs::read_dir(home.path("phone").join("contacts")).unwrap().count();
    assert_eq!(on_phone(), 200);

    // Everything in one file, to be looked over at the next start; then rubbish over a stretch in its middle.
    let file = home.path("cordial").join("cordial.sqlite");
    let db = rusqlite::Connection::open(&file).unwrap();
    assert_eq!(db.execute("DELETE FROM settings WHERE key = 'looked-over'", []), Ok(1));
    db.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).unwrap();
    drop(db);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 3 * 4096].fill(0x5A);
    fs::write(&file, &bytes).unwrap();

    let ran = home.run(&["contacts", "list", "--json"]);
    assert_eq!(ran.code(), 1);
    assert_eq!(ran.json()["error"]["fault"], "ours");
    assert!(ran.stderr.contains("damaged") && ran.stderr.contains("cordial repair"), "{}", ran.stderr);

    let repaired = home.json(&["repair"]);
    assert!(fs::metadata(repaired["kept"].as_str().unwrap()).unwrap().is_dir());
    let saved = home.contacts().len();
    assert_eq!(repaired["records"]["contacts"], saved);
    assert!(saved <= 200);
    let server = home.serve();
    sync(&home, &server.url);
    drop(server);
    assert_eq!(home.contacts().len(), 200, "{saved} were saved, the others come back from the phone");
    assert_eq!(on_phone(), 200);
}

/// A limit on the length of files stands in for a disk that takes no more.
#[test]
#[cfg(unix)]
fn a_disk_that_takes_no_more_keeps_everything_of_an_import_out() {
    let home = Home::new();
    assert_eq!(home.run_with_input(&["contacts", "add", "-"], &cards(0..20, 20)).code(), 0);
    let before = home.records();
    fs::write(home.path("many.vcf"), cards(20..2020, 2000)).unwrap();
    let cordial = home.command(&["contacts", "import", home.path("many.vcf").to_str().unwrap(), "--json"]);
    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 3000; exec \"$0\" \"$@\""]).arg(cordial.get_program());
    limited.args(cordial.get_args()).env_clear();
    for (name, value) in cordial.get_envs() {
        limited.env(name, value.unwrap_or_default());
    }
    let output = limited.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("The disk that holds your data"), "{said}");
    assert_eq!(home.records(), before);
    assert_eq!(home.run(&["contacts", "import", home.path("many.vcf").to_str().unwrap()]).code(), 0);
    assert_eq!(home.contacts().len(), 2020);
}

#[test]
fn a_place_for_data_that_cannot_be_used_is_said_with_its_name() {
    let home = Home::new();
    fs::write(home.path("cordial"), "a file, not a folder").unwrap();
    let ran = home.run(&["contacts", "list"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stderr.contains(home.path("cordial").to_str().unwrap()), "{}", ran.stderr);
}

/// Two processes that write at once take turns; none fails and nothing is lost.
#[test]
fn two_processes_import_at_once() {
    let home = Home::new();
    let failed = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for half in 0..2 {
            let (home, failed) = (&home, &failed);
            scope.spawn(move || {
                for n in 0..5 {
                    let first = half * 1000 + n * 10;
                    let ran = home.run_with_input(&["contacts", "add", "-"], &cards(first..first + 10, 10));
                    failed.fetch_or(ran.code() != 0, Ordering::Relaxed);
                }
            });
        }
    });
    assert!(!failed.into_inner());
    assert_eq!(home.contacts().len(), 100);
}
