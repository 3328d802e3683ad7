//! Safety copies through the real command line: before a sync with a pretend phone, looked into, restored, refused.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use crate::cable::{NAME, Pretend, simple};
use crate::support::{Home, Ran};

const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

/// A computer with one rich person, a date, a task and a note.
fn home() -> Home {
    let home = Home::new();
    let card = format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weiß;Anna\r\nFN:Anna Weiß\r\nTEL;TYPE=CELL:+491715550\r\nNOTE:old friend\r\n\
         X-SPARTA:anna\r\nPHOTO;ENCODING=b;TYPE=PNG:{PICTURE}\r\nEND:VCARD\r\n"
    );
    let item = |kind: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:{kind}\r\nUID:{kind}1\r\nSUMMARY:A {kind}\r\n\
             DTSTART;VALUE=DATE:20261121\r\nX-MOOD:good\r\nEND:{kind}\r\nEND:VCALENDAR\r\n"
        )
    };
    for (kind, text) in
        [("contacts", card), ("events", item("VEVENT")), ("tasks", item("VTODO")), ("notes", "Milk\nBread".to_owned())]
    {
        assert_eq!(home.run_with_input(&[kind, "add", "-"], &text).code(), 0, "{kind}");
    }
    home
}

/// Everything here, without what changes by itself.
fn everything(home: &Home) -> Vec<Value> {
    let all = ["contacts", "events", "tasks", "notes"]
        .map(|kind| home.json(&[kind, "list"])[kind].as_array().unwrap().clone());
    let mut all: Vec<Value> = all.into_iter().flatten().collect();
    all.iter_mut().for_each(|record| record["revision"] = Value::Null);
    all
}

fn backups(home: &Home) -> Vec<Value> {
    home.json(&["backup", "list"])["backups"].as_array().unwrap().clone()
}

fn file(home: &Home, backup: &Value) -> PathBuf {
    home.path("cordial/copies").join(backup["file"].as_str().unwrap())
}

fn well(ran: Ran) -> Ran {
    assert_eq!(ran.code(), 0, "{} {}", ran.stdout, ran.stderr);
    ran
}

/// A pretend phone with three people that dials in.
struct Calling {
    home: Home,
    phone: Pretend,
    server: crate::support::Server,
}

impl Calling {
    fn new(settings: &[&str]) -> Self {
        let home = home();
        home.add_dial_in(NAME, settings);
        let phone = Pretend::new("generic");
        (1..=3).for_each(|n| phone.write(&n.to_string(), &simple(n)));
        let server = home.serve();
        Calling { home, phone, server }
    }

    fn call(&self) -> Value {
        let _ran = self.phone.dial(&self.home, &self.server.url, "");
        self.server.finished()
    }
}

#[test]
fn a_copy_made_looked_into_and_restored() {
    let home = home();
    let before = everything(&home);
    let made = home.json(&["backup", "create"]);
    assert_eq!(made["counts"], json!({"contacts": 1, "events": 1, "tasks": 1, "notes": 1}));
    assert_eq!((&made["why"], &made["peer"], &made["for_ever"]), (&json!("asked"), &Value::Null, &json!(true)));
    let n = made["n"].to_string();
    let look = home.json(&["backup", "look", &n, "--search", "weiss"]);
    assert_eq!(look["records"].as_array().unwrap().len(), 1, "{look}");
    assert_eq!(look["records"][0]["kept"][0]["name"], "X-SPARTA");
    assert_eq!(home.json(&["backup", "look", &n, "--kind", "tasks"])["records"][0]["title"], "A VTODO");

    let anna = home.id("Anna Weiß").to_string();
    well(home.run(&["contacts", "delete", &anna]));
    home.run_with_input(&["contacts", "add", "-"], &simple(7));
    let preview = home.json(&["backup", "restore", &n, "--preview"]);
    assert_eq!(preview["here"], json!({"added": 1, "changed": 0, "deleted": 0}), "{preview}");
    assert_eq!(home.contacts().len(), 1, "a preview writes nothing");
    assert_eq!(home.run(&["backup", "restore", &n, "--as", "replace"]).code(), 1, "what erases needs a yes");
    let done = home.json(&["backup", "restore", &n, "--as", "replace", "--yes"]);
    assert_eq!(done["here"], json!({"added": 1, "changed": 0, "deleted": 1}), "{done}");
    assert_eq!(everything(&home), before);
    let shown = home.json(&["history", "show", &done["history"].to_string()]);
    assert_eq!(shown["changes"].as_array().unwrap().len(), 2, "{shown}");

    // A field, and a file from elsewhere.
    home.edit("Anna Weiß", |contact| contact["note"] = json!("edited"));
    let path = home.path("elsewhere.zip");
    fs::copy(file(&home, &made), &path).unwrap();
    let args =
        ["backup", "restore", path.to_str().unwrap(), "--only", "contacts", "--field", "note", "--as", "replace"];
    assert_eq!(home.json(&[&args[..], &["--yes"]].concat())["here"]["changed"], 1);
    assert_eq!(everything(&home), before);
    well(home.run(&["backup", "delete", &n]));
    assert_eq!(home.run(&["backup", "look", &n]).code(), 1);
}

#[test]
fn a_sync_that_writes_makes_copies_and_one_that_does_not_makes_none() {
    let calling = Calling::new(&["first-sync=join"]);
    let home = &calling.home;
    assert_eq!(backups(home).len(), 0);
    assert_eq!(calling.call()["error"], Value::Null);
    let copies = backups(home);
    let of = |peer: Value| {
        copies.iter().filter(|copy| copy["peer"] == peer && copy["why"] == "first-sync").collect::<Vec<_>>()
    };
    let (here, there) = (of(Value::Null), of(json!(NAME)));
    assert_eq!((here.len(), there.len(), copies.len()), (1, 1, 2), "{copies:?}");
    assert_eq!((&here[0]["counts"]["contacts"], &there[0]["counts"]["contacts"]), (&json!(1), &json!(3)));
    assert!(copies.iter().all(|copy| copy["for_ever"] == true));
    assert_eq!(calling.call()["error"], Value::Null);
    assert_eq!(backups(home).len(), 2, "nothing was to be written");

    home.edit("Anna Weiß", |contact| contact["note"] = json!("edited"));
    assert_eq!(calling.call()["error"], Value::Null);
    let copies = backups(home);
    assert_eq!((copies.len(), &copies[0]["why"], &copies[0]["peer"]), (3, &json!("run"), &Value::Null));

    // Before the first sync there was one person here; the phone's three are in its own copy.
    let n = here[0]["n"].to_string();
    let preview = home.json(&["backup", "restore", &n, "--as", "replace", "--only", "contacts", "--preview"]);
    assert_eq!(preview["here"], json!({"added": 0, "changed": 1, "deleted": 3}), "{preview}");
}

#[test]
fn an_emptied_phone_gets_everybody_back_from_its_copy() {
    let calling = Calling::new(&["first-sync=join"]);
    let home = &calling.home;
    assert_eq!(calling.call()["error"], Value::Null);
    let there = backups(home).into_iter().find(|copy| copy["peer"] == NAME).unwrap();
    assert_eq!(calling.phone.names().len(), 4);

    // The people are deleted here, and with the next sync there.
    let ids: Vec<String> = home.contacts().iter().map(|contact| contact["id"].to_string()).collect();
    well(home.run(&[&["contacts", "delete"][..], &ids.iter().map(String::as_str).collect::<Vec<_>>()].concat()));
    assert_eq!(home.run(&["peer", "set", NAME, "guard=off"]).code(), 0);
    assert_eq!(calling.call()["error"], Value::Null);
    assert_eq!(calling.phone.names().len(), 0);
    // Somebody who is only there.
    calling.phone.write("99", &simple(99));

    let n = there["n"].to_string();
    let args = ["backup", "restore", &n, "--only", "contacts", "--as", "replace", "--to", NAME];
    assert_eq!(home.run(&args).code(), 1);
    let done = home.json(&[&args[..], &["--yes"]].concat());
    assert_eq!(done["here"]["added"], 3, "{done}");
    assert_eq!(done["replaces_peer"], true);
    assert_eq!(calling.call()["error"], Value::Null);
    let mut names = calling.phone.names();
    names.sort();
    assert_eq!(names, ["Giv1 Fam1", "Giv2 Fam2", "Giv3 Fam3"]);
    assert_eq!(home.contacts().len(), 3);
    // The next sync is a plain one again.
    calling.phone.write("100", &simple(100));
    assert_eq!(calling.call()["error"], Value::Null);
    assert_eq!((calling.phone.names().len(), home.contacts().len()), (4, 4));
}

#[test]
fn a_copy_that_cannot_be_made_stops_the_run_before_anything_is_written() {
    let calling = Calling::new(&["first-sync=join"]);
    let home = &calling.home;
    let before = everything(home);
    let folder = home.path("cordial/copies");
    fs::write(&folder, "in the way").unwrap();
    let run = calling.call();
    assert_eq!(run["ok"], false, "{run}");
    assert!(run["error"]["message"].as_str().unwrap().contains("safety copy"), "{run}");
    assert!(run["error"]["remedy"].as_str().unwrap().contains("Nothing was written"), "{run}");
    assert_eq!((everything(home), calling.phone.names().len()), (before, 3), "nothing was written");
    let ran = home.run(&["backup", "create", "--json"]);
    assert_eq!(ran.code(), 1);
    assert_eq!(ran.json()["error"]["fault"], "ours");

    fs::remove_file(&folder).unwrap();
    // The first call may only close the books of the broken session.
    (0..2).for_each(|_| assert_eq!(calling.call()["error"], Value::Null));
    assert_eq!((home.contacts().len(), calling.phone.names().len()), (4, 4), "nothing was lost");
}

#[test]
fn a_damaged_copy_is_refused_in_words() {
    let home = home();
    let made = home.json(&["backup", "create"]);
    let path = file(&home, &made);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let ran = home.run(&["backup", "restore", &made["n"].to_string(), "--json"]);
    assert_eq!(ran.code(), 1);
    assert_eq!(ran.json()["error"]["fault"], "unreadable");
    assert!(ran.stderr.contains("damaged"), "{}", ran.stderr);
    fs::write(&path, "a letter").unwrap();
    assert_eq!(home.run(&["backup", "look", path.to_str().unwrap()]).code(), 1);
    assert_eq!(home.run(&["backup", "look", "no-such.zip"]).code(), 1);
}

#[test]
#[cfg(unix)]
fn copies_are_private_and_go_to_a_second_place() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let stick = home.path("stick");
    fs::create_dir(&stick).unwrap();
    let place = home.json(&["backup", "place", stick.to_str().unwrap()]);
    assert_eq!((&place["place"]["missing"], &place["place"]["same_disk"]), (&json!(false), &json!(true)));
    let made = home.json(&["backup", "create"]);
    for path in [file(&home, &made), stick.join(made["file"].as_str().unwrap())] {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
    fs::rename(&stick, home.path("away")).unwrap();
    assert_eq!(home.json(&["status"])["safety_place"]["missing"], true);
    assert!(home.run(&["status"]).stdout.contains("is not there"));
    well(home.run(&["backup", "create"]));
    fs::rename(home.path("away"), &stick).unwrap();
    assert_eq!(home.json(&["backup", "list"])["place"]["behind"], 0, "it catches up");
    well(home.run(&["backup", "place", "off"]));
    assert_eq!(home.json(&["status"])["safety_place"], Value::Null);
}

/// Another program reads the zip and finds what the manifest says. Without Python there is nobody to ask.
#[test]
fn python_reads_the_zip() {
    let home = home();
    let path = home.path("all.zip");
    let made = home.json(&["backup", "create", "-o", path.to_str().unwrap()]);
    assert_eq!(made["counts"]["contacts"], 1);
    let script = "import hashlib, json, sys, zipfile\n\
        z = zipfile.ZipFile(sys.argv[1])\n\
        assert z.testzip() is None\n\
        m = json.loads(z.read('manifest.json'))\n\
        for f in m['files']:\n\
        \x20   b = z.read(f['name'])\n\
        \x20   assert len(b) == f['bytes'] and hashlib.sha256(b).hexdigest() == f['sha256'], f\n\
        assert set(z.namelist()) == {f['name'] for f in m['files']} | {'manifest.json'}\n\
        print(z.read('contacts.vcf').decode().count('BEGIN:VCARD'), z.read('calendar.ics').decode().count('BEGIN:VEVENT'))\n";
    let Ok(ran) = Command::new("python3").args(["-c", script]).arg(&path).output() else { return };
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_eq!(String::from_utf8_lossy(&ran.stdout).trim(), "1 1");
    assert_eq!(backups(&home).len(), 0, "a file of its own is in no list");
}
