//! People, dates, tasks and notes with SyncEvolution as the server: ten rounds of edits on both sides lose and double
//! nothing, and every way to sync does what it says.

use std::fs;
use std::net::SocketAddr;

use cordial::format::{self, Syntax};
use cordial::pim::{Kind, Record, json as record_json};
use serde_json::Value;

use crate::account::{Account, home_with, sync, tally};
use crate::horde::{add, bytes, count, here, moved, record};
use crate::kinds::{Dice, dialect};
use crate::support::Home;
use crate::support::proxy::{Cut, Proxy, Way};

/// Its databases.
const DATABASES: [(Kind, &str); 4] =
    [(Kind::Contacts, "addressbook"), (Kind::Events, "calendar"), (Kind::Tasks, "todo"), (Kind::Notes, "memo")];

struct Pair {
    account: Account,
    home: Home,
}

impl Pair {
    fn new(server: &[(&str, &str)], options: &[&str]) -> Self {
        let account = Account::start(server);
        let home = home_with(&account.url, options);
        Pair { account, home }
    }

    fn put(&self, database: &str, name: &str, record: &Record) {
        self.account.write(database, name, std::str::from_utf8(&bytes(record)).unwrap());
    }

    /// Its items, by the names of their files.
    fn there(&self, kind: Kind, database: &str) -> Vec<(String, Record)> {
        let read = |path: std::path::PathBuf| {
            let bytes = fs::read(&path).unwrap();
            let mut reading = format::read(&bytes, Syntax::of_kind(kind), &dialect());
            assert_eq!(reading.items.len(), 1, "{}", String::from_utf8_lossy(&bytes));
            (path.file_name().unwrap().to_str().unwrap().to_owned(), reading.items.remove(0).record)
        };
        self.account.files(database).into_iter().map(read).collect()
    }

    fn remove(&self, database: &str, name: &str) {
        fs::remove_file(self.account.path(database, name)).unwrap();
    }

    fn ids(&self, kind: Kind) -> Vec<String> {
        let list = self.home.json(&[kind.name(), "list"]);
        list[kind.name()].as_array().unwrap().iter().map(|item| item["id"].to_string()).collect()
    }

    fn edit(&self, kind: Kind, id: &str, round: usize) {
        let item = self.home.json(&[kind.name(), "show", id]);
        let edited = edited(&record_json::from_json(kind, &item).unwrap(), "here", round);
        let ran = self.home.run_with_input(&[kind.name(), "edit", id, "-"], &record_json::to_json(&edited).to_string());
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
    }

    fn delete(&self, kind: Kind, id: &str) {
        assert_eq!(self.home.run(&[kind.name(), "delete", id]).code(), 0);
    }

    /// Both sides hold the same, by content.
    fn same(&self, when: &str) {
        for (kind, database) in DATABASES {
            let there = self.there(kind, database).into_iter().map(|(_, record)| record).collect();
            assert_eq!(count(here(&self.home, kind)), count(there), "{when}: {kind}");
        }
    }

    /// One edit of each sort on both sides of every kind: the same item may be edited on both, in fields of their own.
    /// What is edited on one side is not deleted on the other, which would be a question.
    fn stir(&self, dice: &mut Dice, round: usize) {
        for (kind, database) in DATABASES {
            let mut there = self.there(kind, database);
            let mut ids = self.ids(kind);
            assert_eq!(there.len(), ids.len(), "{round}: {kind}");
            let (name, found) = there.swap_remove(dice.roll(there.len()));
            let titles = |id: &String| {
                let item = self.home.json(&[kind.name(), "show", id]);
                record_json::from_json(kind, &item).unwrap().title()
            };
            let place = |wanted: &Record, ids: &[String]| {
                ids.iter().position(|id| titles(id) == wanted.title()).unwrap_or_else(|| panic!("{}", wanted.title()))
            };
            // The first is edited here and there, or only there; others go, one by one.
            let twin = ids.swap_remove(place(&found, &ids));
            self.put(database, &name, &edited(&found, "there", round));
            if kind != Kind::Notes && dice.roll(2) == 0 {
                self.edit(kind, &twin, round);
            }
            let (name, found) = there.swap_remove(dice.roll(there.len()));
            ids.swap_remove(place(&found, &ids));
            self.remove(database, &name);
            self.edit(kind, &ids.swap_remove(dice.roll(ids.len())), round);
            self.delete(kind, &ids.swap_remove(dice.roll(ids.len())));
            self.put(database, &format!("new{round}"), &record(kind, 100 + 2 * round));
            add(&self.home, &record(kind, 101 + 2 * round));
        }
    }

    fn run(&self, mode: &str) -> Value {
        let ran = self.home.run(&["sync", "Account", "--mode", mode, "--yes", "--json"]);
        let run = ran.json()["runs"][0].clone();
        assert_eq!(run["error"], Value::Null, "{mode}: {run}\n{}", ran.stderr);
        run
    }
}

/// The same with other words, in a field of the side's own.
fn edited(record: &Record, side: &str, round: usize) -> Record {
    let mut record = record.clone();
    let word = format!("{side} {round}");
    if let Some(contact) = record.contact_mut() {
        *(if side == "here" { &mut contact.title } else { &mut contact.note }) = word;
    } else if let Some(event) = record.event_mut() {
        *(if side == "here" { &mut event.description } else { &mut event.location }) = word;
    } else if let Some(task) = record.task_mut() {
        if side == "here" { task.description = word } else { task.status = "in-process".into() }
    } else if let Some(note) = record.note_mut() {
        note.body += &format!("\n{word}");
    }
    record
}

fn rounds(server: &[(&str, &str)], options: &[&str], count: usize) -> Pair {
    let pair = Pair::new(server, options);
    for (kind, database) in DATABASES {
        (0..8).for_each(|n| pair.put(database, &format!("p{n}"), &record(kind, n)));
        // Two are on both sides.
        (6..10).for_each(|n| add(&pair.home, &record(kind, n)));
    }
    moved(&sync(&pair.home), [[6, 0, 0], [2, 0, 0]]);
    pair.same("after the first sync");
    let mut dice = Dice(11);
    for round in 1..=count {
        pair.stir(&mut dice, round);
        let run = sync(&pair.home);
        for collection in run["collections"].as_array().unwrap() {
            assert_eq!((&collection["conflicts"], &collection["held"]), (&0.into(), &0.into()), "{round}: {run}");
        }
        pair.same(&format!("after round {round}"));
    }
    moved(&sync(&pair.home), [[0; 3]; 2]);
    moved(&pair.run("slow"), [[0; 3]; 2]);
    pair.same("after everything was compared");
    pair
}

#[test]
fn ten_rounds_of_edits_in_wbxml() {
    rounds(&[], &["--preset", "syncevolution"], 10);
}

#[test]
fn edits_on_both_sides_in_xml_and_small_messages() {
    rounds(&[("MAXMSG", "8000")], &["--preset", "syncevolution", "--encoding", "xml", "--auth", "basic"], 2);
}

#[test]
fn every_way_does_what_it_says() {
    let pair = rounds(&[], &["--preset", "syncevolution"], 0);
    // Something new on both sides, and something gone on both.
    let news = |round: usize| {
        for (kind, database) in DATABASES {
            pair.put(database, &format!("new{round}"), &record(kind, 100 + 2 * round));
            add(&pair.home, &record(kind, 101 + 2 * round));
        }
    };
    let holds = |side: Vec<Record>, wanted: Record| side.iter().any(|one| one.title() == wanted.title());
    let there = |kind, database| pair.there(kind, database).into_iter().map(|(_, record)| record).collect::<Vec<_>>();

    news(1);
    moved(&pair.run("copy-to-peer"), [[0; 3], [1, 0, 0]]);
    moved(&sync(&pair.home), [[1, 0, 0], [0; 3]]);
    pair.same("what was not asked for comes with the next two-way sync");

    news(2);
    moved(&pair.run("copy-from-peer"), [[1, 0, 0], [0; 3]]);
    moved(&sync(&pair.home), [[0; 3], [1, 0, 0]]);
    pair.same("the same in the other direction");

    news(3);
    let run = pair.run("replace-peer");
    for (kind, database) in DATABASES {
        assert_eq!(tally(&run, kind.name(), "here"), [0; 3], "{run}");
        assert!(!holds(there(kind, database), record(kind, 106)), "{kind}: it is as it is here");
        assert!(!holds(here(&pair.home, kind), record(kind, 106)), "{kind}: it did not come here");
    }
    pair.same("replaced there");
    moved(&sync(&pair.home), [[0; 3]; 2]);

    news(4);
    let run = pair.run("replace-here");
    for (kind, database) in DATABASES {
        assert_eq!(tally(&run, kind.name(), "peer"), [0; 3], "{run}");
        assert!(holds(there(kind, database), record(kind, 108)), "{kind}: nothing is written there");
        assert!(!holds(here(&pair.home, kind), record(kind, 109)), "{kind}: it is as it is there");
    }
    pair.same("replaced here");
    moved(&sync(&pair.home), [[0; 3]; 2]);
}

/// Its server takes for known what it was about to tell in a session that was killed, and tells nothing of it in the next.
fn what_was_edited_there_arrives_after_a_cut(more: &[&str]) {
    let proxy = Proxy::new();
    let port = proxy.address().port().to_string();
    let account = Account::start(&[("PUBLIC_PORT", &port)]);
    let at = account.url.trim_start_matches("http://").split('/').next().unwrap();
    let server: SocketAddr = at.parse().unwrap();
    let pair = Pair { home: home_with(&account.url.replace(at, &proxy.address().to_string()), more), account };
    proxy.lead_to(server, None);
    (0..4).for_each(|n| pair.put("addressbook", &format!("p{n}"), &record(Kind::Contacts, n)));
    let _joined = sync(&pair.home);
    let mut cuts = 0;
    for turn in 0..4 {
        for n in 0..4 {
            let edited = edited(&record(Kind::Contacts, n), "there", turn);
            pair.put("addressbook", &format!("p{n}"), &edited);
        }
        proxy.lead_to(server, Some(Cut { way: Way::Down, turn, after: 0 }));
        let ran = pair.home.run(&["sync", "Account", "--only", "contacts", "--json"]);
        cuts += usize::from(ran.code() != 0);
        proxy.lead_to(server, None);
        let _after = sync(&pair.home);
        for record in here(&pair.home, Kind::Contacts) {
            let note = &record.contact().unwrap().note;
            assert_eq!(*note, format!("there {turn}"), "{}", record.title());
        }
        moved(&sync(&pair.home), [[0; 3]; 2]);
        pair.same(&format!("after a cut before message {turn}"));
    }
    assert!(cuts > 2, "{cuts} of the sessions were cut");
}

#[test]
fn what_was_edited_there_arrives_after_a_cut_where_the_server_was_chosen() {
    what_was_edited_there_arrives_after_a_cut(&["--preset", "syncevolution"]);
}

#[test]
fn what_was_edited_there_arrives_after_a_cut_where_the_server_says_who_it_is() {
    what_was_edited_there_arrives_after_a_cut(&[]);
}
