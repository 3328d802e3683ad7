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

fn states(document: &Value) -> Vec<String> {
    let checks = document["checks"].as_array().unwrap();
    checks.iter().map(|check| check["state"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_check_marks_nine_points_and_says_what_to_do() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    let on = phone.switch_on(&home, "");
    add_phone(&home, &on.link, "nokia-n80", &[]);
    let well = home.run(&["peer", "check", NAME, "--json"]);
    assert_eq!((well.code(), states(&well.json())), (0, vec!["ok".to_owned(); 9]), "{}", well.stdout);
    assert_eq!(home.contacts(), Vec::<Value>::new());

    assert_eq!(home.run(&["peer", "add", "phone", "Cable", "--link", "tcp:127.0.0.1:1"]).code(), 0);
    let away = home.run(&["peer", "check", "Cable", "--json"]);
    let document = away.json();
    assert_eq!((away.code(), document["ok"].clone()), (1, false.into()), "{document}");
    assert_eq!(states(&document), [&["failed"][..], &["skipped"; 6], &["ok"; 2]].concat());
    let first = &document["checks"][0];
    assert_eq!((&first["check"], &first["error"]["fault"]), (&"address".into(), &"link".into()), "{first}");
    let told = home.run(&["peer", "check", "Cable"]);
    let remedy = first["error"]["remedy"].as_str().unwrap();
    assert!(told.stdout.starts_with("wrong") && told.stdout.contains(remedy), "{}", told.stdout);
    assert!(told.stderr.contains("one point"), "{}", told.stderr);
}

#[test]
fn of_a_phone_that_never_called_a_check_says_so() {
    let home = Home::new();
    home.add_dial_in("Old", &[]);
    let ran = home.run(&["peer", "check", "Old"]);
    assert_eq!(ran.code(), 3, "{}", ran.stdout);
    assert_eq!(ran.stdout.matches("Only the phone can start").count(), 1, "{}", ran.stdout);
    assert_eq!(states(&home.json(&["peer", "check", "Old"])), [&["unknown"; 7][..], &["ok"; 2]].concat());
    assert_eq!(home.run(&["peer", "check", "Nobody"]).code(), 1);
}

#[test]
fn every_way_the_window_offers_is_found() {
    let home = Home::new();
    let found = home.json(&["peer", "find"]);
    let ways = found["ways"].as_array().unwrap();
    let words: Vec<_> = ways.iter().map(|way| way["way"].as_str().unwrap()).collect();
    assert_eq!(words, ["port", "dial-in", "account", "sample", "file"]);
    assert!(found["ports"].is_array() && found["servers"].as_array().unwrap().contains(&"funambol".into()), "{found}");
    let told = home.run(&["peer", "find"]).stdout;
    for way in ways {
        for words in ["name", "how", "command"] {
            assert!(told.contains(way[words].as_str().unwrap()), "{told}");
        }
    }
}
