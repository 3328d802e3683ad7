//! The guard on the command line: who is another, what was not expected, and what needs a yes.

use serde_json::Value;

use crate::cable::{Pretend, SwitchedOn};
use crate::support::Home;

const NAME: &str = "Phone";

fn card(name: &str, n: usize) -> String {
    format!("BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name};{name}a\r\nTEL;CELL:+3361{n:07}\r\nEND:VCARD\r\n")
}

fn fill(phone: &Pretend, names: [&str; 12], from: usize) {
    for (n, name) in names.into_iter().enumerate() {
        phone.write(&(from + n).to_string(), &card(name, from * 7919 + n * 104_729));
    }
}

const FRIENDS: [&str; 12] = [
    "Abel", "Brun", "Cohen", "Dubois", "Eriksen", "Fischer", "Garnier", "Haas", "Ivanov", "Jonas", "Kowalski", "Leroy",
];
const STRANGERS: [&str; 12] =
    ["Marin", "Nilsen", "Ortega", "Pavlov", "Quint", "Rossi", "Sander", "Thomas", "Urban", "Vogel", "Winter", "Zeman"];

fn sync(home: &Home, phone: &SwitchedOn, code: i32) -> Value {
    let set = home.run(&["peer", "set", NAME, &format!("link={}", phone.link)]);
    assert_eq!(set.code(), 0, "{}", set.stderr);
    let ran = home.run(&["sync", NAME, "--json"]);
    assert_eq!(ran.code(), code, "{}{}", ran.stdout, ran.stderr);
    ran.json()["runs"][0].clone()
}

/// A phone with twelve people, all of whom are here.
fn acquainted() -> (Home, Pretend) {
    let (home, phone) = (Home::new(), Pretend::new("nokia-s40"));
    fill(&phone, FRIENDS, 1);
    let on = phone.switch_on(&home, "");
    let added = home.run(&["peer", "add", "phone", NAME, "--link", &on.link, "--profile", "nokia-s40"]);
    assert_eq!(added.code(), 0, "{}", added.stderr);
    assert_eq!(home.run(&["peer", "set", NAME, "first-sync=join"]).code(), 0);
    let _first = sync(&home, &on, 0);
    let _second = sync(&home, &on, 0);
    drop(on);
    assert_eq!(home.contacts().len(), 12);
    (home, phone)
}

fn held(home: &Home) -> Vec<Value> {
    home.json(&["held", "list"])["held"].as_array().unwrap().clone()
}

#[test]
fn another_phone_on_the_cable_is_a_question_and_an_answer_goes_on() {
    let (home, _) = acquainted();
    let other = Pretend::new("nokia-n80");
    fill(&other, STRANGERS, 1);
    let on = other.switch_on(&home, "");
    let run = sync(&home, &on, 1);
    assert_eq!(run["error"]["fault"], "choice", "{run}");
    let remedy = run["error"]["remedy"].as_str().unwrap();
    assert!(remedy.contains("cordial held list"), "{remedy}");
    assert_eq!((home.contacts().len(), other.names().len()), (12, 12), "nothing was read or written");
    let asked = held(&home);
    assert_eq!((asked.len(), &asked[0]["because"]), (1, &Value::from("other-device")));
    let said = home.run(&["held", "list"]);
    assert!(said.stdout.contains("another device than before"), "{}", said.stdout);

    assert_eq!(home.run(&["held", "allow", &asked[0]["n"].to_string()]).code(), 0);
    // It is a first sync again, and this place joins at once.
    let _run = sync(&home, &on, 0);
    assert_eq!((home.contacts().len(), other.names().len()), (24, 24));
}

#[test]
fn a_phone_with_another_persons_people_is_left_as_it_is() {
    let (home, phone) = acquainted();
    for luid in 1..=12 {
        std::fs::remove_file(phone.state().join(format!("contacts/{luid}.vcf"))).unwrap();
    }
    fill(&phone, STRANGERS, 101);
    let on = phone.switch_on(&home, "forget anchors");
    let run = sync(&home, &on, 1);
    assert_eq!(run["error"]["fault"], "choice", "{run}");
    assert_eq!((home.contacts().len(), phone.names().len()), (12, 12));
    let status = home.json(&["status"]);
    assert_eq!(status["peers"][0]["held"], 1, "{status}");
    for lang in ["en", "fr", "de"] {
        let said = home.run(&["sync", NAME, "--lang", lang]).stderr;
        assert!(said.contains("cordial held list") && said.contains(NAME), "{said}");
    }
}

#[test]
fn a_phone_that_forgot_the_last_sync_is_explained_and_nothing_is_deleted() {
    let (home, phone) = acquainted();
    std::fs::remove_file(phone.state().join("contacts/3.vcf")).unwrap();
    let on = phone.switch_on(&home, "forget anchors");
    let run = sync(&home, &on, 0);
    let unexpected = &run["collections"][0]["unexpected"];
    assert_eq!(unexpected["why"], "forgot", "{run}");
    assert!(unexpected["message"].as_str().unwrap().contains("Nothing is deleted"), "{unexpected}");
    assert_eq!((home.contacts().len(), phone.names().len()), (12, 12), "who is missing there goes back");
    let log = home.run(&["log", NAME]).stdout;
    assert!(log.contains("Nothing is deleted"), "{log}");
}

#[test]
fn the_trash_is_not_emptied_without_a_yes() {
    let (home, _) = acquainted();
    let ran = home.run(&["trash", "empty"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stderr.contains("--yes"), "{}", ran.stderr);
    assert_eq!(home.run(&["trash", "empty", "--yes"]).code(), 0);
}
