//! A SyncML account: Cordial as the client of servers that nobody here wrote.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use cordial::pim::Record;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::cutter::{Cut, Cutter};
use crate::support::{Home, PASSWORD, faces, peers, person, read_cards};

const DEVICE: &str = "cordial-test-1";

/// SyncEvolution's server with items as files.
pub struct Account {
    folder: TempDir,
    pub url: String,
}

impl Account {
    pub fn start(settings: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // Its helpers stay and hold what they inherit: no pipes.
        let started = Command::new(peers().join("syncevo-server"))
            .args(["start", folder.path().to_str().unwrap(), &port.to_string()])
            .env("DEVICES", DEVICE)
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(started.success(), "SyncEvolution is missing or broken");
        Account { folder, url: format!("http://127.0.0.1:{port}/syncevolution") }
    }

    pub fn path(&self, database: &str, name: &str) -> PathBuf {
        self.folder.path().join("db").join(database).join(name)
    }

    pub fn files(&self, database: &str) -> Vec<PathBuf> {
        let mut files: Vec<_> =
            fs::read_dir(self.path(database, "")).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    fn records(&self) -> Vec<Record> {
        self.files("addressbook").iter().flat_map(|path| read_cards(&fs::read(path).unwrap())).collect()
    }

    /// Gives a file a modification time of its own: the server looks at nothing else, and only at whole seconds.
    pub fn write(&self, database: &str, name: &str, text: &str) {
        use std::sync::atomic::{AtomicU64, Ordering};
        static LATER: AtomicU64 = AtomicU64::new(5);
        let path = self.path(database, name);
        fs::write(&path, text).unwrap();
        let later = Duration::from_secs(LATER.fetch_add(5, Ordering::Relaxed));
        let file = fs::File::options().write(true).open(path).unwrap();
        file.set_modified(std::time::SystemTime::now() - Duration::from_secs(86_400) + later).unwrap();
    }

    fn file_of(&self, display: &str) -> PathBuf {
        let holds = |path: &PathBuf| read_cards(&fs::read(path).unwrap()).iter().any(|card| card.title() == display);
        let found: Vec<_> = self.files("addressbook").into_iter().filter(holds).collect();
        assert_eq!(found.len(), 1, "{display}: {found:?}");
        found[0].clone()
    }

    fn edit(&self, display: &str, from: &str, to: &str) {
        let path = self.file_of(display);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from:?} is not in {text}");
        self.write("addressbook", path.file_name().unwrap().to_str().unwrap(), &text.replace(from, to));
    }

    fn delete(&self, display: &str) {
        fs::remove_file(self.file_of(display)).unwrap();
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        let _ = Command::new(peers().join("syncevo-server")).arg("stop").arg(self.folder.path()).output();
    }
}

/// A home with this account, joined at once.
pub(crate) fn home_with(url: &str, options: &[&str]) -> Home {
    let home = Home::new();
    let start = ["peer", "add", "syncml", "Account", "--url", url, "--user", "cordial", "--password-stdin"];
    let args = [&start, &["--device", DEVICE][..], options].concat();
    let ran = home.run_with_input(&args, PASSWORD);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    assert_eq!(home.run(&["peer", "set", "Account", "first-sync=join"]).code(), 0);
    home
}

/// One run; its object, kind by kind.
pub(crate) fn sync(home: &Home) -> Value {
    let ran = home.run(&["sync", "Account", "--json"]);
    let run = ran.json()["runs"][0].clone();
    assert_eq!(run["error"], Value::Null, "{run}\n{}", ran.stderr);
    run
}

pub(crate) fn tally(run: &Value, kind: &str, side: &str) -> [u64; 3] {
    let all = run["collections"].as_array().unwrap();
    let counts = &all.iter().find(|one| one["kind"] == kind).unwrap_or_else(|| panic!("no {kind} in {run}"))[side];
    ["added", "changed", "deleted"].map(|what| counts[what].as_u64().unwrap())
}

fn both(run: &Value) -> [[u64; 3]; 2] {
    ["here", "peer"].map(|side| tally(run, "contacts", side))
}

fn same_people(home: &Home, account: &Account) {
    let (here, there) = (faces(&home.records()), faces(&account.records()));
    let missing: Vec<_> = here.iter().filter(|face| !there.contains(face)).collect();
    let extra: Vec<_> = there.iter().filter(|face| !here.contains(face)).collect();
    assert!(missing.is_empty() && extra.is_empty(), "only here: {missing:#?}\nonly there: {extra:#?}");
    assert_eq!(here.len(), there.len());
}

fn import(home: &Home, cards: &str) {
    let file = home.path("own.vcf");
    fs::write(&file, cards).unwrap();
    assert_eq!(home.run(&["contacts", "import", file.to_str().unwrap()]).code(), 0);
}

fn round(server: &[(&str, &str)], options: &[&str]) {
    let account = Account::start(server);
    for n in 0..50 {
        account.write("addressbook", &format!("p{n}"), &person(n));
    }
    let home = home_with(&account.url, options);
    import(&home, &(person(900) + &person(901) + &person(7)));

    let run = sync(&home);
    assert_eq!(both(&run), [[49, 0, 0], [2, 0, 0]], "{run}");
    assert_eq!(home.contacts().len(), 52);
    same_people(&home, &account);
    let run = sync(&home);
    assert_eq!(both(&run), [[0; 3]; 2], "a second run moves nothing: {run}");

    // Something of everything on both sides.
    account.write("addressbook", "new-there", &person(300));
    account.edit("Anna Novák0", "p0@example.org", "anna@example.org");
    account.delete("Élodie Novák1");
    import(&home, &person(301));
    home.edit("Karl Novák2", |contact| contact["title"] = json!("Maurer"));
    let gone = home.id("Zoë Novák3").to_string();
    assert_eq!(home.run(&["contacts", "delete", &gone]).code(), 0);
    let run = sync(&home);
    assert_eq!(both(&run), [[1, 1, 1]; 2], "{run}");
    assert_eq!(home.contacts().len(), 52);
    same_people(&home, &account);
    assert_eq!(both(&sync(&home)), [[0; 3]; 2]);

    // What we made there is changed there, and what came from there is changed here.
    let own = home.contacts().iter().find(|contact| contact["display"].as_str().unwrap().ends_with("901")).unwrap()["display"].clone();
    account.edit(own.as_str().unwrap(), "p901@example.org", "other901@example.org");
    home.edit("Łukasz Novák4", |contact| contact["role"] = json!("Schlosser"));
    // Different fields of one contact: both survive without a question.
    account.edit("João Novák6", "+336123400006", "+336999900006");
    home.edit("João Novák6", |contact| contact["role"] = json!("Pilot"));
    let run = sync(&home);
    assert_eq!(both(&run), [[0, 2, 0], [0, 2, 0]], "{run}");
    same_people(&home, &account);
    assert_eq!(home.json(&["conflicts", "list"])["conflicts"], json!([]));

    // The same field of one contact: one question, nothing lost, delivered when answered.
    account.edit("Zoë Weiß15", "TITLE:Leiterin", "TITLE:Pilotin");
    home.edit("Zoë Weiß15", |contact| contact["title"] = json!("Bäckerin"));
    let _ = sync(&home);
    let conflicts = home.json(&["conflicts", "list"]);
    let conflict = &conflicts["conflicts"][0];
    assert_eq!(
        (&conflict["fields"][0]["here"], &conflict["fields"][0]["peer"]),
        (&json!("Bäckerin"), &json!("Pilotin"))
    );
    assert!(fs::read_to_string(account.file_of("Zoë Weiß15")).unwrap().contains("Pilotin"));
    assert_eq!(both(&sync(&home)), [[0; 3]; 2], "an open question moves nothing");
    let n = conflict["n"].to_string();
    assert_eq!(home.run(&["conflicts", "resolve", &n, "--take", "here"]).code(), 0);
    assert_eq!(both(&sync(&home)), [[0; 3], [0, 1, 0]]);
    same_people(&home, &account);

    // Everything is compared again, with everything under new ids: nobody is doubled.
    let ran = home.run(&["sync", "Account", "--mode", "slow", "--json"]);
    let run = ran.json()["runs"][0].clone();
    assert_eq!((&run["error"], both(&run)), (&Value::Null, [[0; 3]; 2]), "{run}");
    same_people(&home, &account);
    assert_eq!(both(&sync(&home)), [[0; 3]; 2]);
    let gone = home.id("Karl Novák2").to_string();
    assert_eq!(home.run(&["contacts", "delete", &gone]).code(), 0);
    account.delete("Łukasz Novák4");
    assert_eq!(both(&sync(&home)), [[0, 0, 1]; 2]);
    same_people(&home, &account);
}

#[test]
fn a_preset_with_wbxml() {
    round(&[], &["--preset", "syncevolution"]);
}

#[test]
fn databases_the_server_tells_of_in_xml_and_small_messages() {
    round(&[("MAXMSG", "8000")], &["--encoding", "xml", "--auth", "basic"]);
}

#[test]
fn whatever_is_lost_on_the_way_nobody_is_lost_or_doubled() {
    let account = Account::start(&[]);
    for n in 0..20 {
        account.write("addressbook", &format!("p{n}"), &person(n));
    }
    let cutter = Cutter::new();
    cutter.lead_to(&account.url);
    let home = home_with(&cutter.url().replace("/syncml", "/syncevolution"), &["--preset", "syncevolution"]);
    import(&home, &(person(100) + &person(101)));
    let mut people = 22;
    for at in 1..=8 {
        cutter.arm(at, if at % 2 == 0 { Cut::Request } else { Cut::Answer });
        let _ = home.run(&["sync", "Account"]);
        let _ = cutter.disarm();
        let run = sync(&home);
        assert_eq!(home.contacts().len(), people, "cut {at}: {run}");
        same_people(&home, &account);
        assert_eq!(both(&sync(&home)), [[0; 3]; 2], "cut {at}");
        // For the next cut: something new, something else, something gone on both sides.
        account.write("addressbook", &format!("new{at}"), &person(200 + at));
        import(&home, &person(300 + at));
        let there = read_cards(&fs::read(account.path("addressbook", &format!("p{at}"))).unwrap())[0].title();
        account.edit(&there, "@example.org", "@example.net");
        let here = read_cards(&fs::read(account.path("addressbook", &format!("p{}", 10 + at))).unwrap())[0].title();
        home.edit(&here, |contact| contact["role"] = json!("Schlosser"));
        people += 2;
    }
}

#[test]
fn events_tasks_and_notes_come_and_go() {
    let account = Account::start(&[]);
    let ical = |kind: &str, title: &str, more: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:{kind}\r\nUID:{title}@example.org\r\nDTSTAMP:20261101T080000Z\r\nSUMMARY:{title}\r\n{more}END:{kind}\r\nEND:VCALENDAR\r\n"
        )
    };
    let when = "DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\n";
    account.write("calendar", "e1", &ical("VEVENT", "Zahnarzt", when));
    account.write("todo", "t1", &ical("VTODO", "Steuer", "DUE:20261130T120000Z\r\n"));
    account.write("memo", "n1", "Einkauf\nMilch und Brot\n");
    let home = home_with(&account.url, &["--preset", "syncevolution"]);
    let add = |verb: &str, name: &str, text: &str| {
        let file = home.path(name);
        fs::write(&file, text).unwrap();
        let ran = home.run(&[verb, "add", file.to_str().unwrap()]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
    };
    add("events", "e.ics", &ical("VEVENT", "Probe", when));
    add("tasks", "t.ics", &ical("VTODO", "Reifen", ""));

    let run = sync(&home);
    assert_eq!((tally(&run, "events", "here"), tally(&run, "events", "peer")), ([1, 0, 0], [1, 0, 0]), "{run}");
    assert_eq!((tally(&run, "tasks", "here"), tally(&run, "tasks", "peer")), ([1, 0, 0], [1, 0, 0]), "{run}");
    assert_eq!(tally(&run, "notes", "here"), [1, 0, 0], "{run}");
    assert_eq!(["calendar", "todo", "memo"].map(|name| account.files(name).len()), [2, 2, 1]);
    let run = sync(&home);
    for kind in ["events", "tasks", "notes"] {
        assert_eq!((tally(&run, kind, "here"), tally(&run, kind, "peer")), ([0; 3], [0; 3]), "{run}");
    }
    account.write("calendar", "e1", &ical("VEVENT", "Zahnarzt", &(when.to_owned() + "LOCATION:Kiel\r\n")));
    fs::remove_file(account.path("todo", "t1")).unwrap();
    account.write("memo", "n2", "Noch eine\n");
    let run = sync(&home);
    assert_eq!(tally(&run, "events", "here"), [0, 1, 0], "{run}");
    assert_eq!(tally(&run, "tasks", "here"), [0, 0, 1], "{run}");
    assert_eq!(tally(&run, "notes", "here"), [1, 0, 0], "{run}");
}

#[test]
fn a_wrong_password_is_said_and_the_right_one_does() {
    let account = Account::start(&[]);
    account.write("addressbook", "p1", &person(1));
    let home = Home::new();
    let args = ["peer", "add", "syncml", "Account", "--url", &account.url, "--user", "cordial", "--password-stdin"];
    assert_eq!(home.run_with_input(&[&args[..], &["--device", DEVICE]].concat(), "wrong").code(), 0);
    let ran = home.run(&["sync", "Account", "--json"]);
    assert_eq!((ran.code(), &ran.json()["runs"][0]["error"]["fault"]), (1, &json!("peer-refused")), "{}", ran.stderr);
    assert_eq!(home.contacts().len(), 0);
}
