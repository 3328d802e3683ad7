//! Undo, versions, the trash, duplicates and standing rules through the real command line, with a pretend phone that
//! dials in.

use serde_json::{Value, json};

use crate::cable::{NAME, Pretend, simple};
use crate::support::{Home, Ran, Server};

/// A computer and a phone with the same four people.
struct Pair {
    home: Home,
    phone: Pretend,
    server: Server,
}

impl Pair {
    fn new() -> Self {
        let home = Home::new();
        home.add_dial_in(NAME, &["first-sync=join"]);
        let phone = Pretend::new("generic");
        (1..=4).for_each(|n| phone.write(&n.to_string(), &simple(n)));
        let server = home.serve();
        let pair = Pair { home, phone, server };
        assert_eq!(pair.sync(), ([4, 0, 0], [0; 3]));
        pair
    }

    /// What a sync moved here and on the phone.
    fn sync(&self) -> ([u64; 3], [u64; 3]) {
        let ran = self.phone.dial(&self.home, &self.server.url, "");
        assert_eq!(ran.code(), 0, "{} {}", ran.stdout, ran.stderr);
        let run = self.server.finished();
        let side = |side: &str| {
            let counts = &run["collections"][0][side];
            ["added", "changed", "deleted"].map(|what| counts[what].as_u64().unwrap_or_else(|| panic!("{run}")))
        };
        (side("here"), side("peer"))
    }

    fn id(&self, family: &str) -> String {
        let all = self.home.contacts();
        let found: Vec<_> = all.iter().filter(|contact| contact["name"]["family"] == family).collect();
        assert_eq!(found.len(), 1, "{family} among {all:?}");
        found[0]["id"].to_string()
    }

    fn edit(&self, family: &str, change: impl FnOnce(&mut Value)) {
        let id = self.id(family);
        let mut contact = self.home.json(&["contacts", "show", &id]);
        change(&mut contact);
        let ran = self.home.run_with_input(&["contacts", "edit", &id, "-"], &contact.to_string());
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
    }

    /// The number of what was done last, which has to be this.
    fn last(&self, what: &str) -> String {
        let history = self.home.json(&["history", "list"]);
        assert_eq!(history["history"][0]["what"], what, "{history}");
        history["history"][0]["n"].to_string()
    }

    fn run(&self, args: &[&str], code: i32) -> Ran {
        let ran = self.home.run(args);
        assert_eq!(ran.code(), code, "{args:?}: {} {}", ran.stdout, ran.stderr);
        ran
    }

    /// Both sides have these people.
    fn both(&self, mut people: Vec<&str>) {
        people.sort_unstable();
        let mut here: Vec<_> = self.home.contacts().iter().map(|c| c["name"]["family"].to_string()).collect();
        here.sort();
        assert_eq!(here, people.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>());
        let names: Vec<String> = people.iter().map(|family| family.replace("Fam", "Giv") + " " + family).collect();
        let mut names = names;
        names.sort();
        assert_eq!(self.phone.names(), names);
    }
}

const NOTHING: ([u64; 3], [u64; 3]) = ([0; 3], [0; 3]);

#[test]
fn a_sync_is_previewed_undone_and_done_again() {
    let pair = Pair::new();
    pair.phone.write("5", &simple(5));
    std::fs::remove_file(pair.phone.state().join("contacts/1.vcf")).unwrap();
    pair.phone.write("2", &simple(2).replace("p2@example.org", "wrong@example.org"));
    assert_eq!(pair.sync(), ([1, 1, 1], [0; 3]));
    let n = pair.last("run");

    let shown = pair.home.json(&["history", "show", &n]);
    assert_eq!(shown["changes"].as_array().map(Vec::len), Some(3), "{shown}");
    let change = shown["changes"].as_array().unwrap().iter().find(|change| change["action"] == "change").unwrap();
    assert_eq!((&change["side"], &change["fields"][0]["field"]), (&json!("here"), &json!("emails")));
    let said = pair.run(&["history", "show", &n], 0).stdout;
    assert!(said.contains("Mail addresses: p2@example.org → wrong@example.org"), "{said}");

    let preview = pair.home.json(&["history", "undo", &n, "--preview"]);
    let steps = preview["steps"].as_array().unwrap();
    let count =
        |side: &str, action: &str| steps.iter().filter(|step| step["side"] == side && step["action"] == action).count();
    assert_eq!(["add", "change", "delete"].map(|action| count("here", action)), [1, 1, 1], "{preview}");
    assert_eq!(["add", "change", "delete"].map(|action| count("peer", action)), [1, 1, 1], "{preview}");
    assert!(steps.iter().all(|step| step["state"] == "will-do" && step["because"] == "undone"));
    assert_eq!((preview["n"].is_null(), pair.home.contacts().len()), (true, 4), "nothing is changed yet");

    let said = pair.run(&["history", "undo", &n], 0).stdout;
    assert!(said.contains("Undone: 3 entries"), "{said}");
    assert_eq!(pair.sync(), ([0; 3], [1, 1, 1]));
    pair.both(vec!["Fam1", "Fam2", "Fam3", "Fam4"]);
    assert_eq!(pair.sync(), NOTHING);

    let undone = pair.home.json(&["history", "list"])["history"][2].clone();
    assert_eq!((&undone["what"], undone["undoes"].to_string()), (&json!("undone"), n.clone()));
    pair.run(&["history", "undo", &undone["n"].to_string()], 0);
    let _ = pair.sync();
    pair.both(vec!["Fam2", "Fam3", "Fam4", "Fam5"]);
    assert_eq!(pair.sync(), NOTHING);
    assert_eq!(pair.home.run(&["history", "undo", "999"]).code(), 1);
}

#[test]
fn what_was_changed_since_is_named_and_stays() {
    let pair = Pair::new();
    pair.edit("Fam1", |contact| {
        contact["title"] = json!("Maurer");
        contact["note"] = json!("first");
    });
    let n = pair.last("edited");
    pair.edit("Fam1", |contact| contact["note"] = json!("second"));
    let undone = pair.home.run(&["history", "undo", &n, "--json"]);
    assert_eq!(undone.code(), 3, "something could not be taken back");
    let undone = undone.json();
    let kept: Vec<_> =
        undone["steps"].as_array().unwrap().iter().filter(|step| step["state"] == "refused").cloned().collect();
    assert_eq!((kept.len(), &kept[0]["because"]), (1, &json!("changed-since")), "{undone}");
    let contact = pair.home.json(&["contacts", "show", &pair.id("Fam1")]);
    assert_eq!((&contact["title"], &contact["note"]), (&Value::Null, &json!("second")));
}

#[test]
fn versions_and_the_trash_bring_back_what_was() {
    let pair = Pair::new();
    let id = pair.id("Fam2");
    pair.edit("Fam2", |contact| contact["note"] = json!("mine"));
    let _ = pair.sync();
    let card = simple(2).replace("END:VCARD", "TITLE:Maurer\r\nNOTE:theirs\r\nEND:VCARD");
    pair.phone.write("2", &card);
    let _ = pair.sync();
    let versions = pair.home.json(&["contacts", "versions", &id])["versions"].clone();
    let places: Vec<_> = versions.as_array().unwrap().iter().map(|version| version["peer"].clone()).collect();
    assert_eq!(places, [json!(NAME), json!(""), json!(NAME)]);
    let said = pair.run(&["contacts", "versions", &id], 0).stdout;
    assert!(said.contains("Note: mine → theirs"), "{said}");

    pair.run(&["contacts", "revert", &id, "2", "--field", "note"], 0);
    let contact = pair.home.json(&["contacts", "show", &id]);
    assert_eq!((&contact["note"], &contact["title"]), (&json!("mine"), &json!("Maurer")));
    assert_eq!(pair.sync(), ([0; 3], [0, 1, 0]));

    pair.run(&["contacts", "delete", &id], 0);
    let _ = pair.sync();
    let trash = pair.home.json(&["trash", "list", "--kind", "contacts"])["trash"].clone();
    assert_eq!((trash.as_array().map(Vec::len), trash[0]["id"].to_string()), (Some(1), id.clone()));
    pair.run(&["trash", "restore", &id], 0);
    assert_eq!(pair.sync(), ([0; 3], [1, 0, 0]));
    pair.both(vec!["Fam1", "Fam2", "Fam3", "Fam4"]);
    pair.run(&["contacts", "delete", &id], 0);
    assert_eq!(pair.home.json(&["trash", "empty", "--older-than", "0", "--yes"])["gone"], 0, "the phone still has it");
    let _ = pair.sync();
    assert_eq!(pair.home.json(&["trash", "empty", "--older-than", "0", "--yes"])["gone"], 1);
    assert_eq!(pair.run(&["trash"], 0).stdout, "The trash is empty.\n");
    assert_eq!(pair.home.run(&["trash", "restore", &id]).code(), 1);
    assert_eq!(pair.sync(), NOTHING);
}

#[test]
fn duplicates_are_found_joined_split_and_told_apart() {
    let pair = Pair::new();
    let twin = simple(3).replace("EMAIL;INTERNET:p3@example.org", "EMAIL;INTERNET:second@example.org");
    let twin = twin.replace("Giv3", "Gív3");
    assert_eq!(pair.home.run_with_input(&["contacts", "add", "-"], &twin).code(), 0);
    assert_eq!(pair.sync(), ([0; 3], [1, 0, 0]));
    let found = pair.home.json(&["duplicates"])["duplicates"].clone();
    assert_eq!(found.as_array().map(Vec::len), Some(1), "{found}");
    let [a, b] = ["a", "b"].map(|side| found[0][side]["id"].to_string());
    assert!(found[0]["because"].as_array().unwrap().contains(&json!("same-mobile")), "{found}");
    let said = pair.run(&["duplicates", "list"], 0).stdout;
    assert!(said.contains("same mobile number") && said.contains("second@example.org"), "{said}");

    let joined = pair.home.json(&["duplicates", "join", &a, &b]);
    assert_eq!(joined["clashes"], json!([]), "{joined}");
    assert_eq!(pair.sync(), ([0; 3], [0, 1, 0]), "first the joined one arrives");
    assert_eq!(pair.sync(), ([0; 3], [0, 0, 1]), "then the surplus one goes");
    assert_eq!(pair.sync(), NOTHING);
    assert_eq!((pair.home.contacts().len(), pair.phone.names().len()), (4, 4));

    pair.run(&["history", "undo", &joined["n"].to_string()], 0);
    assert_eq!(pair.sync(), ([0; 3], [1, 1, 0]));
    assert_eq!((pair.home.contacts().len(), pair.phone.names().len()), (5, 5));
    assert_eq!(pair.home.json(&["duplicates"])["duplicates"].as_array().map(Vec::len), Some(1));
    pair.run(&["duplicates", "different", &b, &a], 0);
    assert_eq!(pair.run(&["duplicates", "list"], 0).stdout, "No two entries look like one.\n");
    assert_eq!(pair.sync(), NOTHING);
}

#[test]
fn a_standing_rule_answers_for_the_person_and_its_answer_is_undone() {
    let pair = Pair::new();
    let rule = |args: &[&str]| pair.home.json(&[&["conflicts", "rule"], args].concat())["rule"].clone();
    assert_eq!((rule(&[]), rule(&["here"])), (json!("ask"), json!("here")));
    let n = pair.last("rule");
    assert_eq!(pair.home.json(&["peer", "show", NAME])["conflicts"], "here", "the rule of all is that of a place");
    pair.run(&["history", "undo", &n], 0);
    assert_eq!(rule(&[]), json!("ask"));
    pair.run(&["peer", "set", NAME, "conflicts=peer"], 0);
    assert_eq!(pair.home.run(&["peer", "set", NAME, "conflicts=coin"]).code(), 1);

    pair.edit("Fam1", |contact| contact["title"] = json!("here"));
    pair.phone.write("1", &simple(1).replace("END:VCARD", "TITLE:there\r\nEND:VCARD"));
    assert_eq!(pair.sync(), ([0, 1, 0], [0; 3]));
    assert_eq!(pair.home.contacts().iter().filter(|contact| contact["title"] == "there").count(), 1);
    pair.run(&["history", "undo", &pair.last("run")], 0);
    assert_eq!(pair.home.contacts().iter().filter(|contact| contact["title"] == "here").count(), 1, "nothing is lost");
    assert_eq!(pair.sync(), ([0; 3], [0, 1, 0]));
    assert_eq!(pair.sync(), NOTHING);
}
