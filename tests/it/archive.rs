//! What places bring that no record is made of: kept, shown, exported, given back; through the real command line, with
//! the pretend phone and with SyncEvolution.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use crate::account::{self, Account};
use crate::cable::{NAME, Pretend, add_phone};
use crate::support::{Home, Ran, Server, SyncEvolution};

/// A phone that offers bookmarks and calls this computer.
struct World {
    home: Home,
    phone: Pretend,
    server: Server,
}

impl World {
    fn new() -> Self {
        let home = Home::new();
        home.add_dial_in(NAME, &["first-sync=join"]);
        let phone = Pretend::new("nokia-n80");
        fs::create_dir_all(phone.state().join("bookmarks")).unwrap();
        let server = home.serve();
        Self { home, phone, server }
    }

    fn put(&self, luid: &str, title: &str) {
        let text = "long words ".repeat(300);
        let mark = format!(
            "BEGIN:VBKM\r\nVERSION:1.0\r\nURL:http://{luid}.example\r\nTITLE:{title}\r\nNOTE:{text}\r\nEND:VBKM\r\n"
        );
        fs::write(self.phone.state().join(format!("bookmarks/{luid}.vbm")), mark).unwrap();
    }

    fn remove(&self, luid: &str) {
        fs::remove_file(self.phone.state().join(format!("bookmarks/{luid}.vbm"))).unwrap();
    }

    fn dial(&self, script: &str) -> Ran {
        self.phone.dial(&self.home, &self.server.url, script)
    }

    /// One session that has to go well; its run object.
    fn sync(&self) -> Value {
        let ran = self.dial("");
        assert_eq!(ran.code(), 0, "{} {}", ran.stdout, ran.stderr);
        let run = self.server.finished();
        assert_eq!(run["error"], Value::Null, "{run}");
        run
    }

    fn archive(&self) -> Vec<Value> {
        self.home.json(&["archive", "list"])["archive"].as_array().unwrap().clone()
    }

    /// How often each title is there, and how often it is marked as gone.
    fn titles(&self) -> BTreeMap<String, (usize, usize)> {
        let mut titles: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for item in self.archive() {
            let of = titles.entry(item["title"].as_str().unwrap().to_owned()).or_default();
            if item["gone"].is_null() { of.0 += 1 } else { of.1 += 1 }
        }
        titles
    }

    fn id(&self, title: &str) -> String {
        let found: Vec<_> = self.archive().into_iter().filter(|item| item["title"] == title).collect();
        assert_eq!(found.len(), 1, "{title}: {found:?}");
        found[0]["id"].to_string()
    }

    /// Titles on the phone.
    fn there(&self) -> Vec<String> {
        let files = fs::read_dir(self.phone.state().join("bookmarks")).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "vbm"));
        let mut titles: Vec<String> = files
            .map(|path| {
                let text = fs::read_to_string(path).unwrap();
                text.lines().find_map(|line| line.strip_prefix("TITLE:")).unwrap().to_owned()
            })
            .collect();
        titles.sort();
        titles
    }
}

fn moved(run: &Value) -> Vec<[u64; 4]> {
    let shelves = run["archive"].as_array().unwrap().iter();
    shelves.map(|of| ["received", "changed", "gone", "returned"].map(|what| of[what].as_u64().unwrap())).collect()
}

#[test]
fn bookmarks_of_a_phone_are_kept_and_go_back_when_they_are_wanted() {
    let world = World::new();
    for n in 1..=4 {
        world.put(&n.to_string(), &format!("Site {n}"));
    }
    assert_eq!(moved(&world.sync()), [[4, 0, 0, 0]]);
    assert!(moved(&world.sync()).is_empty(), "a second run moves nothing");
    let first = &world.archive()[0];
    assert_eq!(
        (&first["peer"], &first["database"], &first["nature"]),
        (&json!(NAME), &json!("bookmarks"), &json!("bookmark"))
    );

    world.put("2", "Site two");
    world.remove("3");
    world.put("9", "Site 9");
    assert_eq!(moved(&world.sync()), [[1, 1, 1, 0]]);
    let shown = world.home.json(&["archive", "show", &world.id("Site two")]);
    assert_eq!(shown["versions"], 1);
    assert!(shown["text"].as_str().unwrap().contains("TITLE:Site two"));
    assert_eq!(world.home.json(&["archive", "list", "--search", "3.example"])["archive"].as_array().unwrap().len(), 1);

    // Out into files: as it came, and nothing is overwritten.
    let folder = world.home.path("out");
    for count in [5, 10] {
        let ran = world.home.run(&["archive", "export", "-o", folder.to_str().unwrap()]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        let inner = folder.join(NAME).join("bookmarks");
        assert_eq!(fs::read_dir(&inner).unwrap().count(), count);
        assert!(fs::read_to_string(inner.join("Site 3.vbm")).unwrap().ends_with("END:VBKM\r\n"));
    }
    let file = world.home.path("one.vbm");
    let export = ["archive", "export", &world.id("Site 3"), "-o", file.to_str().unwrap()];
    assert_eq!(world.home.run(&export).code(), 0);
    assert_ne!(world.home.run(&export).code(), 0, "a file that is there stays");

    // Back to the phone, and only what was asked for.
    let there = world.home.run(&["archive", "restore", &world.id("Site 1")]);
    assert_ne!(there.code(), 0, "it is still there: {}", there.stdout);
    let id = world.id("Site 3");
    let preview = world.home.run(&["archive", "restore", &id, "--preview"]);
    assert!(preview.stdout.contains("Site 3") && preview.stdout.contains(NAME), "{}", preview.stdout);
    assert!(moved(&world.sync()).is_empty(), "a preview sends nothing");
    assert_eq!(world.home.run(&["archive", "restore", &id]).code(), 0);
    assert_eq!(moved(&world.sync()), [[0, 0, 0, 1]]);
    assert_eq!(world.there(), ["Site 1", "Site 3", "Site 4", "Site 9", "Site two"]);
    assert!(moved(&world.sync()).is_empty());
    assert_eq!(world.titles().values().filter(|count| **count == (1, 0)).count(), 5);
    // The phone forgets everything about us: the same items, none twice.
    fs::remove_file(world.phone.state().join("phone.json")).unwrap();
    assert!(moved(&world.sync()).is_empty());
    assert_eq!(world.archive().len(), 5);
}

#[test]
fn a_session_cut_anywhere_loses_and_doubles_nothing() {
    for cut in ["drop", "lose-reply", "send-twice"] {
        let world = World::new();
        for n in 1..=6 {
            world.put(&n.to_string(), &format!("Site {n}"));
        }
        let mut wanted: BTreeMap<String, (usize, usize)> = (1..=6).map(|n| (format!("Site {n}"), (1, 0))).collect();
        for message in 1..=5 {
            let _ran = world.dial(&format!("at message {message} {cut}"));
        }
        (0..2).for_each(|_| drop(world.dial("")));
        assert_eq!(world.titles(), wanted, "{cut}: first sync");

        for (round, message) in (1..=4).enumerate() {
            let (gone, new) = (format!("Site {}", round + 1), format!("Later {round}"));
            world.remove(&(round + 1).to_string());
            world.put(&format!("2{round}"), &new);
            let _ran = world.dial(&format!("at message {message} {cut}"));
            (0..2).for_each(|_| drop(world.dial("")));
            let _ = wanted.insert(new, (1, 0));
            let _ = wanted.insert(gone.clone(), (0, 1));
            assert_eq!(world.titles(), wanted, "{cut} at {message}");
            // Back again, with the same accident on the way.
            assert_eq!(world.home.run(&["archive", "restore", &world.id(&gone)]).code(), 0);
            let _ran = world.dial(&format!("at message {message} {cut}"));
            (0..3).for_each(|_| drop(world.dial("")));
            let _ = wanted.insert(gone.clone(), (1, 0));
            assert_eq!(world.titles(), wanted, "{cut} at {message}, back");
            assert_eq!(world.there().iter().filter(|title| **title == gone).count(), 1, "{cut} at {message}");
        }
    }
}

#[test]
fn a_database_nobody_has_is_answered_with_the_names_there_are() {
    let home = Home::new();
    let args = ["peer", "add", "phone", NAME, "--link", "dial-in", "--json"];
    let told = home.run(&args).json();
    assert!(told["archive"].as_array().unwrap().contains(&json!("bookmarks")), "{told}");
}

fn journal(uid: &str, title: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VJOURNAL\r\nUID:{uid}\r\nDTSTART;VALUE=DATE:20261120\r\n\
         SUMMARY:{title}\r\nDESCRIPTION:Wind aus West\r\nEND:VJOURNAL\r\nEND:VCALENDAR\r\n"
    )
}

/// SyncEvolution has journal entries in a calendar; it goes with our database `journal` and then with our calendar.
#[test]
fn journal_entries_of_syncevolution_are_kept_wherever_they_come() {
    for (database, settings) in [("journal", "SyncMLVersion=1.2"), ("calendar", "SyncMLVersion=1.1")] {
        let home = Home::new();
        home.add_dial_in(NAME, &["first-sync=join"]);
        let server = home.serve();
        let client = SyncEvolution::new(&server.url, &[settings]);
        client.pair("calendar", database);
        let put = |name: &str, title: &str| {
            let path = client.store("calendar").join(name);
            fs::write(&path, journal(name, title)).unwrap();
            client.touch(&path);
        };
        let sync = |mode: &str| {
            let ran = client.sync_stores(mode, &["calendar"]);
            assert!(ran.status.success(), "SyncEvolution failed: {}\n{}", ran.stdout, ran.stderr);
            let run = server.finished();
            assert_eq!(run["error"], Value::Null, "{run}");
            run
        };
        put("j1", "Hafen");
        put("j2", "Deich");
        sync("slow");
        // Now it has told that its calendar may hold tasks, too: that part is compared as a whole.
        sync("two-way");
        let titles = || {
            let all = home.json(&["archive", "list"])["archive"].as_array().unwrap().clone();
            let of = |item: &Value| (item["title"].as_str().unwrap().to_owned(), item["gone"].is_null());
            let mut titles: Vec<(String, bool)> = all.iter().map(of).collect();
            titles.sort();
            titles
        };
        let is = |wanted: &[(&str, bool)]| wanted.iter().map(|(t, g)| ((*t).to_owned(), *g)).collect::<Vec<_>>();
        assert_eq!(titles(), is(&[("Deich", true), ("Hafen", true)]), "{database}");
        assert!(home.json(&["events", "list"])["events"].as_array().unwrap().is_empty());
        put("j2", "Deich, Regen");
        fs::remove_file(client.store("calendar").join("j1")).unwrap();
        put("j3", "Watt");
        sync("two-way");
        let after = is(&[("Deich, Regen", true), ("Hafen", false), ("Watt", true)]);
        assert_eq!(titles(), after, "{database}");
        sync("slow");
        assert_eq!(titles(), after, "{database}: compared as a whole");

        let all = home.json(&["archive", "list", "--search", "hafen"])["archive"].clone();
        let id = all[0]["id"].to_string();
        assert_eq!((&all[0]["nature"], &all[0]["dated"]), (&json!("journal"), &json!("2026-11-20")));
        assert_eq!(home.run(&["archive", "restore", &id]).code(), 0);
        sync("two-way");
        let back = fs::read_dir(client.store("calendar")).unwrap();
        let back = back.filter(|file| fs::read_to_string(file.as_ref().unwrap().path()).unwrap().contains("Hafen"));
        assert_eq!(back.count(), 1, "{database}");
        sync("two-way");
        assert_eq!(titles(), is(&[("Deich, Regen", true), ("Hafen", true), ("Watt", true)]), "{database}");
    }
}

/// A server that is asked for a database of journal entries, and given one back.
#[test]
fn journal_entries_of_an_account_are_kept_when_a_person_wants_it() {
    let server = Account::start(&[]);
    let home = account::home_with(&server.url, &["--database", "events=vcal10"]);
    server.write("calendar", "j1", &journal("j1", "Hafen"));
    server.write("calendar", "j2", &journal("j2", "Deich"));
    let _run = account::sync(&home);
    let titles = || {
        let all = home.json(&["archive", "list"])["archive"].as_array().unwrap().clone();
        let of = |item: &Value| (item["title"].as_str().unwrap().to_owned(), item["gone"].is_null());
        let mut titles: Vec<(String, bool)> = all.iter().map(of).collect();
        titles.sort();
        titles
    };
    let is = |wanted: &[(&str, bool)]| wanted.iter().map(|(t, g)| ((*t).to_owned(), *g)).collect::<Vec<_>>();
    assert_eq!(titles(), [], "nobody asked for it");
    let on = ["peer", "set", "Account", "archive=on", "database.journal=calendar"];
    assert_eq!(home.run(&on).code(), 0);
    assert_eq!(moved(&account::sync(&home)), [[2, 0, 0, 0]]);
    assert_eq!(titles(), is(&[("Deich", true), ("Hafen", true)]));
    assert!(moved(&account::sync(&home)).is_empty(), "a second run moves nothing");

    server.write("calendar", "j2", &journal("j2", "Deich, Regen"));
    server.write("calendar", "j3", &journal("j3", "Watt"));
    fs::remove_file(server.path("calendar", "j1")).unwrap();
    assert_eq!(moved(&account::sync(&home)), [[1, 1, 1, 0]]);
    assert_eq!(titles(), is(&[("Deich, Regen", true), ("Hafen", false), ("Watt", true)]));
    assert_eq!(server.files("calendar").len(), 2, "the server was not written to");

    let id = home.json(&["archive", "list", "--search", "hafen"])["archive"][0]["id"].to_string();
    assert_eq!(home.run(&["archive", "restore", &id]).code(), 0);
    assert_eq!(moved(&account::sync(&home)), [[0, 0, 0, 1]]);
    let back = server.files("calendar").into_iter().filter(|path| fs::read_to_string(path).unwrap().contains("Hafen"));
    assert_eq!((back.count(), server.files("calendar").len()), (1, 3));
    assert!(moved(&account::sync(&home)).is_empty());
    assert_eq!(titles(), is(&[("Deich, Regen", true), ("Hafen", true), ("Watt", true)]));
    // Everything is listed once more.
    assert_eq!(home.run(&["peer", "set", "Account", "archive=off"]).code(), 0);
    assert!(moved(&account::sync(&home)).is_empty());
}

/// A phone that we call is asked for its bookmarks only when somebody wants them.
#[test]
fn a_phone_on_a_cable_is_asked_for_its_bookmarks() {
    let home = Home::new();
    let phone = Pretend::new("nokia-n80");
    fs::create_dir_all(phone.state().join("bookmarks")).unwrap();
    let mark = "BEGIN:VBKM\r\nVERSION:1.0\r\nURL:http://a.example\r\nTITLE:Opera\r\nEND:VBKM\r\n";
    fs::write(phone.state().join("bookmarks/1.vbm"), mark).unwrap();
    add_phone(&home, "tcp:127.0.0.1:1", "nokia-n80", &["first-sync=join"]);
    let sync = || {
        let on = phone.switch_on(&home, "");
        assert_eq!(home.run(&["peer", "set", NAME, &format!("link={}", on.link)]).code(), 0);
        let ran = home.run(&["sync", NAME, "--json"]);
        assert_eq!(ran.code(), 0, "{} {}", ran.stdout, ran.stderr);
        ran.json()["runs"][0].clone()
    };
    assert!(moved(&sync()).is_empty(), "nobody asked for it");
    assert_eq!(home.run(&["peer", "set", NAME, "archive=on"]).code(), 0);
    assert_eq!(moved(&sync()), [[1, 0, 0, 0]]);
    assert!(moved(&sync()).is_empty());
    fs::remove_file(phone.state().join("bookmarks/1.vbm")).unwrap();
    assert_eq!(moved(&sync()), [[0, 0, 1, 0]]);
    assert_eq!(home.run(&["archive", "restore", "1"]).code(), 0);
    assert_eq!(moved(&sync()), [[0, 0, 0, 1]]);
    let back: Vec<_> =
        fs::read_dir(phone.state().join("bookmarks")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!((back.len(), fs::read_to_string(&back[0]).unwrap().as_str()), (1, mark));
}
