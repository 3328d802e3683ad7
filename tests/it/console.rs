//! What a shell script sees of the command line: the documents, the exit status, what goes where.

use serde_json::Value;

use crate::cable::{NAME, Pretend, add_phone};
use crate::support::{Home, PASSWORD, person};

#[test]
fn a_place_that_cannot_be_reached_stops_no_other_and_hides_no_run() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    let on = phone.switch_on(&home, "");
    let nowhere = ["peer", "add", "phone", "Cable", "--link", "tcp:127.0.0.1:1"];
    assert_eq!(home.run(&nowhere).code(), 0);
    add_phone(&home, &on.link, "nokia-n80", &["first-sync=join"]);

    let ran = home.run(&["sync", "--json", "Cable", NAME]);
    assert_eq!(ran.code(), 1, "{}", ran.stdout);
    let document = ran.json();
    let told = |of: &str| document["runs"].as_array().unwrap().iter().map(|run| run[of].clone()).collect::<Vec<_>>();
    assert_eq!((document["ok"].clone(), told("peer")), (false.into(), vec!["Cable".into(), NAME.into()]));
    assert_eq!(told("ok"), [Value::Bool(false), Value::Bool(true)], "{document}");
    let faults: Vec<_> = told("error").iter().map(|error| error["fault"].clone()).collect();
    assert_eq!(faults, ["link".into(), Value::Null], "{document}");
    assert!(ran.stderr.starts_with("Cable: "), "{}", ran.stderr);
}

#[test]
fn a_password_comes_from_standard_input_and_is_not_nothing() {
    let home = Home::new();
    let add = ["peer", "add", "syncml", "Account", "--url", "http://127.0.0.1:1/s", "--user", "u", "--password-stdin"];
    let empty = home.run_with_input(&add, "\n");
    assert!(empty.code() == 1 && empty.stderr.contains("No password"), "{}", empty.stderr);
    assert_eq!(home.json(&["peer", "list"])["peers"], Value::Array(Vec::new()));
    assert_eq!(home.run_with_input(&add, "first").code(), 0);

    let set = ["peer", "set", "Account", "--password-stdin"];
    assert_eq!(home.run_with_input(&set, "").code(), 1);
    let keys = || std::fs::read_to_string(home.path("keys.json")).unwrap();
    let before = keys();
    let ran = home.run_with_input(&set, PASSWORD);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    assert!(keys() != before && !ran.stdout.contains(PASSWORD) && !ran.stderr.contains(PASSWORD));
    let ran = home.run(&["sync"]);
    let remedy = ran.stderr.contains("could not be reached") && ran.stderr.contains("internet connection");
    assert!(ran.code() == 1 && remedy && !ran.stderr.contains("phone"), "{}", ran.stderr);
    assert_eq!(home.run(&["peer", "set", "Account"]).code(), 2, "there has to be something to set");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let home = Home::new();
    let verbs: [&[&str]; 3] = [&["contacts", "list"], &["contacts", "list", "--json"], &["contacts", "export"]];
    let added = home.run_with_input(&["contacts", "add", "-"], &person(1));
    assert_eq!(added.code(), 0, "{}", added.stderr);
    for verb in verbs {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let ended = home.command(verb).stdout(full).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!((ended.status.code(), said.lines().count()), (Some(1), 1), "{verb:?}: {said}");
        assert!(said.contains("standard output"), "{said}");
    }
}
