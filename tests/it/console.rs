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

#[test]
fn what_cannot_be_used_is_refused_when_it_is_typed() {
    let home = Home::new();
    let phone = |name: &str, link: &str| home.run(&["peer", "add", "phone", name, "--link", link]);
    let account = |url: &str| {
        let add = ["peer", "add", "syncml", "Account", "--user", "u", "--password-stdin", "--url", url];
        home.run_with_input(&add, PASSWORD)
    };
    for (ran, said, remedy) in [
        (phone("two\nlines", "dial-in"), "in one line", "line breaks"),
        (phone("Phone", "usb:0421:002e"), "cannot be used", "serial cable"),
        (account("notaurl"), "not the address", "https://"),
    ] {
        let told: Vec<&str> = ran.stderr.lines().collect();
        assert!(ran.code() == 1 && told.len() == 2, "{}", ran.stderr);
        assert!(told[0].contains(said) && told[1].contains(remedy), "{}", ran.stderr);
    }
    assert_eq!(home.json(&["peer", "list"])["peers"], Value::Array(Vec::new()));
}

#[test]
fn wrong_usage_is_a_document_too() {
    let home = Home::new();
    let wrong: [&[&str]; 4] =
        [&["no-such-verb"], &["sync", "--mode", "sideways"], &["peer", "add", "phone"], &["peer"]];
    for args in wrong {
        let plain = home.run(args);
        assert_eq!((plain.code(), plain.stdout.as_str()), (2, ""), "{args:?}");
        let ran = home.run(&[args, &["--json"]].concat());
        let document = ran.json();
        assert_eq!((ran.code(), document["ok"].clone()), (2, false.into()), "{document}");
        let error = &document["error"];
        let said = ["fault", "message", "remedy"].map(|part| error[part].as_str().unwrap_or_default().to_owned());
        assert!(said[0] == "choice" && !said[1].is_empty() && !said[1].contains("error:"), "{document}");
        assert!(said[2].contains("--help"), "{document}");
    }
    let help = home.run(&["--help", "--json"]);
    assert!(help.code() == 0 && help.stdout.contains("Usage"), "{}", help.stdout);
    assert_eq!(home.run(&["notes", "show", "--", "--json"]).stdout, "", "what stands behind -- is no option");
}

#[test]
fn whoever_stops_reading_stops_no_sync() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    phone.write("1", &crate::cable::simple(1));
    let on = phone.switch_on(&home, "");
    assert_eq!(home.run(&["peer", "add", "phone", "Cable", "--link", "tcp:127.0.0.1:1"]).code(), 0);
    add_phone(&home, &on.link, "nokia-n80", &["first-sync=join"]);
    let mut child = home.command(&["sync", NAME, NAME, "Cable"]).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("Cable: "), "the last place had its turn: {said}");
    assert!(!said.contains("standard output"), "who closed it knows it: {said}");
    assert_eq!(home.contacts().len(), 1);
}

#[test]
fn a_password_that_is_gone_is_called_gone() {
    let home = Home::new();
    let add = ["peer", "add", "syncml", "Office", "--url", "http://127.0.0.1:1/s", "--user", "u", "--password-stdin"];
    assert_eq!(home.run_with_input(&add, PASSWORD).code(), 0);
    std::fs::remove_file(home.path("keys.json")).unwrap();
    let ran = home.run(&["sync", "Office"]);
    assert!(ran.code() == 1 && ran.stderr.contains("not in the keyring"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--password-stdin") && !ran.stderr.contains("on the phone"), "{}", ran.stderr);
    let checked = home.run(&["peer", "check", "Office", "--json"]).json();
    assert_eq!(states(&checked)[2], "failed", "{checked}");
}

#[test]
fn what_a_sync_failed_with_is_said_in_the_language_that_is_asked_for() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    let on = phone.switch_on(&home, "at message 2 drop\n");
    add_phone(&home, &on.link, "nokia-n80", &[]);
    assert_eq!(home.run(&["sync", NAME]).code(), 1);
    let french = home.run(&["status", "--lang", "fr"]).stdout;
    assert!(french.contains(&format!("La liaison par {} a été coupée.", on.link)), "{french}");
    assert!(french.contains("Recommencez quand le téléphone est de retour."), "what to do: {french}");
    let german = home.run(&["status", "--lang", "de", "--json"]).json();
    let said = german["peers"][0]["error"].as_str().unwrap_or_default();
    assert!(said.starts_with("Die Verbindung") && said.contains(&on.link), "{german}");
    let history = home.run(&["history", "--lang", "fr"]).stdout;
    assert!(history.contains("La liaison par"), "{history}");
}
