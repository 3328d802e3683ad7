//! Horde's SyncML server with Cordial as its client: four databases, changes on both sides, lost messages, a server that
//! has forgotten us.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use cordial::format::{self, Syntax};
use cordial::pim::{Kind, Record, json as record_json};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::account::{home_with, sync, tally};
use crate::kinds::{dialect, face, sample};
use crate::support::cutter::{Cut, Cutter};
use crate::support::{Home, faces, peers, person, read_cards};

/// Its databases.
const DATABASES: [(Kind, &str); 4] =
    [(Kind::Contacts, "contacts"), (Kind::Events, "calendar"), (Kind::Tasks, "tasks"), (Kind::Notes, "notes")];

struct Horde {
    folder: TempDir,
    url: String,
}

impl Drop for Horde {
    fn drop(&mut self) {
        let _ = Command::new(peers().join("horde-server")).arg("stop").arg(self.folder.path()).output();
    }
}

pub(crate) fn record(kind: Kind, n: usize) -> Record {
    if kind == Kind::Contacts { read_cards(person(n).as_bytes()).remove(0) } else { sample(kind, n) }
}

pub(crate) fn bytes(record: &Record) -> Vec<u8> {
    format::write(record, Syntax::of_kind(record.kind()), &dialect())
}

fn look(record: &Record) -> String {
    if record.kind() == Kind::Contacts { faces(std::slice::from_ref(record)).remove(0) } else { face(record) }
}

/// How often everything is there that a person can see.
pub(crate) fn count(all: Vec<Record>) -> BTreeMap<String, usize> {
    all.iter().fold(BTreeMap::new(), |mut count, record| {
        *count.entry(look(record)).or_default() += 1;
        count
    })
}

impl Horde {
    /// `public` is the port of a proxy in front of it.
    fn start(public: Option<&str>) -> Self {
        let folder = TempDir::new().unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(peers().join("horde-server"));
        command.args(["start", folder.path().to_str().unwrap(), &port.to_string()]);
        if let Some(public) = public {
            command.env("PUBLIC_PORT", public);
        }
        // It stays and holds what it inherits: no pipes.
        let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        assert!(started.success(), "php-horde-syncml is missing or broken");
        Horde { folder, url: format!("http://127.0.0.1:{port}/rpc.php") }
    }

    fn path(&self, kind: Kind, name: &str) -> PathBuf {
        let database = DATABASES.iter().find(|(of, _)| *of == kind).unwrap().1;
        self.folder.path().join("db").join(database).join(name)
    }

    fn put(&self, kind: Kind, name: &str, record: &Record) {
        fs::write(self.path(kind, name), bytes(record)).unwrap();
    }

    fn records(&self, kind: Kind) -> Vec<Record> {
        let files = fs::read_dir(self.path(kind, "")).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
        let read = |bytes: Vec<u8>| {
            let mut reading = format::read(&bytes, Syntax::of_kind(kind), &dialect());
            assert_eq!(reading.items.len(), 1, "{}", String::from_utf8_lossy(&bytes));
            reading.items.remove(0).record
        };
        files.map(read).collect()
    }

    fn file_of(&self, wanted: &Record) -> PathBuf {
        let kind = wanted.kind();
        let all = fs::read_dir(self.path(kind, "")).unwrap().map(|entry| entry.unwrap().path());
        let is = |path: &PathBuf| {
            let reading = format::read(&fs::read(path).unwrap(), Syntax::of_kind(kind), &dialect());
            reading.items.iter().any(|item| item.record.title() == wanted.title())
        };
        let found: Vec<_> = all.filter(is).collect();
        assert_eq!(found.len(), 1, "{}: {found:?}", wanted.title());
        found[0].clone()
    }

    /// What it has been sent, joined.
    fn heard(&self) -> String {
        let mut files: Vec<_> =
            fs::read_dir(self.folder.path().join("messages")).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let ours = files.iter().filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("client_"));
        ours.map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
    }
}

fn listed(home: &Home, kind: Kind) -> Vec<Value> {
    home.json(&[kind.name(), "list"])[kind.name()].as_array().unwrap().clone()
}

pub(crate) fn here(home: &Home, kind: Kind) -> Vec<Record> {
    match kind {
        Kind::Contacts => home.records(),
        _ => listed(home, kind).iter().map(|item| record_json::from_json(kind, item).unwrap()).collect(),
    }
}

pub(crate) fn add(home: &Home, record: &Record) {
    let file = home.path("own");
    fs::write(&file, bytes(record)).unwrap();
    let ran = home.run(&[record.kind().name(), "add", file.to_str().unwrap()]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
}

fn id_of(home: &Home, wanted: &Record) -> String {
    if wanted.kind() == Kind::Contacts {
        return home.id(&wanted.title()).to_string();
    }
    let kind = wanted.kind();
    let is = |item: &Value| record_json::from_json(kind, item).unwrap().title() == wanted.title();
    let all = listed(home, kind);
    let found: Vec<_> = all.iter().filter(|item| is(item)).collect();
    assert_eq!(found.len(), 1, "{}", wanted.title());
    found[0]["id"].to_string()
}

fn delete(home: &Home, wanted: &Record) {
    let id = id_of(home, wanted);
    assert_eq!(home.run(&[wanted.kind().name(), "delete", &id]).code(), 0);
}

/// Changes something that is no title.
fn edit(home: &Home, wanted: &Record, word: &str) {
    let kind = wanted.kind();
    let id = id_of(home, wanted);
    let mut item = home.json(&[kind.name(), "show", &id]);
    let field = match kind {
        Kind::Contacts => "role",
        Kind::Events => "location",
        _ => "description",
    };
    match kind {
        Kind::Notes => item["body"] = json!(format!("{}\n{word}", item["body"].as_str().unwrap())),
        _ => item[field] = json!(word),
    }
    let ran = home.run_with_input(&[kind.name(), "edit", &id, "-"], &item.to_string());
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
}

fn edit_there(horde: &Horde, wanted: &Record, word: &str) {
    let path = horde.file_of(wanted);
    let text = fs::read_to_string(&path).unwrap();
    let changed = match wanted.kind() {
        Kind::Contacts => text.replace("END:VCARD", &format!("NICKNAME:{word}\r\nEND:VCARD")),
        Kind::Events => text.replace("END:VEVENT", &format!("CATEGORIES:{word}\r\nEND:VEVENT")),
        Kind::Tasks => text.replace("END:VTODO", &format!("CATEGORIES:{word}\r\nEND:VTODO")),
        Kind::Notes => format!("{text}\n{word}"),
    };
    assert_ne!(text, changed);
    fs::write(path, changed).unwrap();
}

fn same(home: &Home, horde: &Horde, context: &str) {
    for kind in Kind::ALL {
        assert_eq!(count(here(home, kind)), count(horde.records(kind)), "{context}: {kind}");
    }
}

/// Added, changed, deleted here and there, the same for every kind.
pub(crate) fn moved(run: &Value, expected: [[u64; 3]; 2]) {
    for kind in Kind::ALL {
        assert_eq!(["here", "peer"].map(|side| tally(run, kind.name(), side)), expected, "{kind}: {run}");
    }
}

fn round(options: &[&str]) -> (Home, Horde) {
    let horde = Horde::start(None);
    let home = home_with(&horde.url, options);
    for kind in Kind::ALL {
        (0..6).for_each(|n| horde.put(kind, &format!("h{n}"), &record(kind, n)));
        // The last one is on both sides.
        (5..8).for_each(|n| add(&home, &record(kind, n)));
    }
    moved(&sync(&home), [[5, 0, 0], [2, 0, 0]]);
    same(&home, &horde, "slow");
    moved(&sync(&home), [[0; 3]; 2]);

    for kind in Kind::ALL {
        horde.put(kind, "new", &record(kind, 20));
        add(&home, &record(kind, 21));
        // What came from there changes here, what we made changes there, and the other way round.
        edit(&home, &record(kind, 0), "here");
        edit(&home, &record(kind, 6), "here");
        edit_there(&horde, &record(kind, 1), "there");
        edit_there(&horde, &record(kind, 7), "there");
        delete(&home, &record(kind, 2));
        fs::remove_file(horde.file_of(&record(kind, 3))).unwrap();
    }
    moved(&sync(&home), [[1, 2, 1]; 2]);
    same(&home, &horde, "changes");
    moved(&sync(&home), [[0; 3]; 2]);

    // Everything is compared again, and nobody is doubled.
    let ran = home.run(&["sync", "Account", "--mode", "slow", "--json"]);
    let run = ran.json()["runs"][0].clone();
    assert_eq!(run["error"], Value::Null, "{run}");
    moved(&run, [[0; 3]; 2]);
    same(&home, &horde, "slow again");
    for kind in Kind::ALL {
        edit(&home, &record(kind, 4), "again");
        edit_there(&horde, &record(kind, 0), "again");
    }
    moved(&sync(&home), [[0, 1, 0]; 2]);
    same(&home, &horde, "after everything has new ids");
    (home, horde)
}

#[test]
fn four_databases_in_xml() {
    let (_, horde) = round(&["--preset", "horde"]);
    assert!(horde.heard().contains("<VerDTD>1.1</VerDTD>"));
}

#[test]
fn four_databases_in_wbxml_with_names_the_server_tells() {
    let (_, horde) = round(&["--encoding", "wbxml"]);
    assert!(!horde.heard().contains("<VerDTD>"));
}

#[test]
fn a_server_that_forgot_us_loses_and_doubles_nothing() {
    let (home, horde) = round(&["--preset", "horde"]);
    let state = horde.folder.path().join("state.json");
    let forget = |what: fn(&mut Value)| {
        let mut memory: Value = serde_json::from_slice(&fs::read(&state).unwrap()).unwrap();
        memory.as_object_mut().unwrap().values_mut().for_each(what);
        fs::write(&state, memory.to_string()).unwrap();
    };
    // The anchors differ: it demands a slow sync, and leaves out what we have sent ourselves.
    forget(|about| about["anchors"] = json!(["somewhere", 1]));
    for kind in Kind::ALL {
        horde.put(kind, "later", &record(kind, 30));
        edit(&home, &record(kind, 6), "later");
    }
    moved(&sync(&home), [[1, 0, 0], [0, 1, 0]]);
    same(&home, &horde, "other anchors");
    moved(&sync(&home), [[0; 3]; 2]);
    // It knows nothing at all any more.
    fs::write(&state, "{}").unwrap();
    for kind in Kind::ALL {
        edit_there(&horde, &record(kind, 6), "forgotten");
    }
    moved(&sync(&home), [[0, 1, 0], [0; 3]]);
    same(&home, &horde, "no memory");
    moved(&sync(&home), [[0; 3]; 2]);
}

#[test]
fn a_line_that_is_cut_at_any_message_loses_and_doubles_nothing() {
    let cutter = Cutter::new();
    let port = cutter.url().trim_start_matches("http://127.0.0.1:").split('/').next().unwrap().to_owned();
    let horde = Horde::start(Some(&port));
    cutter.lead_to(&horde.url);
    let home = home_with(&cutter.url().replace("/syncml", "/rpc.php"), &["--preset", "horde"]);
    for kind in Kind::ALL {
        (0..4).for_each(|n| horde.put(kind, &format!("h{n}"), &record(kind, n)));
        (4..6).for_each(|n| add(&home, &record(kind, n)));
    }
    let mut cuts = 0;
    for (round, at) in (1..=6).flat_map(|at| [(at, at), (at + 20, at)]) {
        let cut = if round == at { Cut::Request } else { Cut::Answer };
        cutter.arm(at, cut);
        let _ = home.run(&["sync", "Account"]);
        cuts += usize::from(cutter.disarm());
        let context = format!("round {round}");
        let run = sync(&home);
        same(&home, &horde, &format!("{context}: {run}"));
        moved(&sync(&home), [[0; 3]; 2]);
        for kind in Kind::ALL {
            horde.put(kind, &format!("new{round}"), &record(kind, 100 + round));
            add(&home, &record(kind, 200 + round));
            edit(&home, &record(kind, 0), &context);
            edit_there(&horde, &record(kind, 4), &round.to_string());
        }
    }
    assert!(cuts >= 10, "{cuts} messages were lost");
}

#[test]
fn a_digest_is_not_given_up_for_the_password_unless_the_person_says_so() {
    let horde = Horde::start(None);
    horde.put(Kind::Contacts, "h1", &record(Kind::Contacts, 1));
    let home = home_with(&horde.url, &["--auth", "md5"]);
    let ran = home.run(&["sync", "Account", "--json"]);
    let error = ran.json()["runs"][0]["error"].clone();
    assert_eq!((ran.code(), &error["fault"]), (1, &json!("choice")), "{error}");
    assert!(!horde.heard().contains("auth-basic"), "the password was sent");
    assert_eq!(home.run(&["peer", "set", "Account", "auth=basic"]).code(), 0);
    let _ = sync(&home);
    assert_eq!(home.contacts().len(), 1);
}
