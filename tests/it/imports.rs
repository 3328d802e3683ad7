//! Files brought in on the command line: once is enough.

use std::fs;

use crate::support::Home;

/// A file of an address book, by its path.
fn file(home: &Home, name: &str, text: &str) -> String {
    let path = home.path(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn card(name: &str, more: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;{name};;;\r\nFN:{name}\r\nTEL;TYPE=CELL:+33 6 12 34 56 7{}\r\n{more}END:VCARD\r\n",
        name.len()
    )
}

#[test]
fn a_file_that_was_brought_in_is_here_already() {
    let home = Home::new();
    let people = file(&home, "people.vcf", &["Ada", "Karl", "Helene"].map(|name| card(name, "")).concat());
    let foreseen = home.json(&["contacts", "import", "--preview", &people]);
    assert_eq!((&foreseen["added"], &foreseen["steps"][0]["title"]), (&3.into(), &"Ada".into()));
    assert_eq!(home.contacts().len(), 0);
    let first = home.json(&["contacts", "import", &people]);
    assert_eq!(first["contacts"].as_array().unwrap().len(), 3);
    let before = home.records();
    let second = home.json(&["contacts", "import", &people]);
    assert_eq!(second["contacts"], serde_json::json!([]));
    assert_eq!((&second["added"], &second["joined"], &second["here_already"]), (&0.into(), &0.into(), &3.into()));
    assert_eq!(home.records(), before);
    let said = home.run(&["contacts", "import", &people]);
    assert_eq!((said.code(), said.stdout.as_str()), (0, "0 entries were added.\n3 were here already.\n"));
    let more = file(&home, "more.vcf", &(card("Karl", "TITLE:Maler\r\n") + &card("Ada", "") + &card("Otto Ernst", "")));
    let said = home.run(&["contacts", "import", "--dry-run", &more]);
    assert!(said.stdout.contains("Nothing is changed yet") && said.stdout.contains("Maler"), "{}", said.stdout);
    let third = home.json(&["contacts", "import", &more]);
    assert_eq!((&third["added"], &third["joined"], &third["here_already"]), (&1.into(), &1.into(), &1.into()));
    let revisions: Vec<_> = third["contacts"].as_array().unwrap().iter().map(|one| one["revision"].as_i64()).collect();
    assert_eq!(revisions, [Some(1), Some(2)]);
    assert_eq!(home.contacts().len(), 4);
}

#[test]
fn adding_adds_whoever_is_here() {
    let home = Home::new();
    let people = file(&home, "people.vcf", &card("Ada", ""));
    for n in 1..=2 {
        assert_eq!(home.run(&["contacts", "add", &people]).code(), 0);
        assert_eq!(home.contacts().len(), n);
    }
}

#[test]
fn a_record_as_it_is_shown_can_be_added_with_its_photo() {
    let home = Home::new();
    let photo = "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==\r\n";
    assert_eq!(home.run(&["contacts", "add", &file(&home, "ada.vcf", &card("Ada", photo))]).code(), 0);
    let mut shown = home.contacts()[0].clone();
    let copy = file(&home, "ada.json", &shown.to_string());
    assert_eq!(home.run(&["contacts", "add", &copy]).code(), 0);
    let all = home.contacts();
    assert_eq!((all.len(), &all[0]["photo"]), (2, &all[1]["photo"]));
    assert_eq!(home.json(&["contacts", "import", &copy])["here_already"], 1);
    shown["photo"]["sha256"] = "00".repeat(32).into();
    let ran = home.run(&["contacts", "add", &file(&home, "other.json", &shown.to_string())]);
    assert_eq!((ran.code(), home.contacts().len()), (1, 2));
    assert!(ran.stderr.contains("photo"), "{}", ran.stderr);
    let id = shown["id"].to_string();
    shown["note"] = "edited".into();
    assert_eq!(home.run_with_input(&["contacts", "edit", &id, "-"], &shown.to_string()).code(), 0);
    let edited = home.json(&["contacts", "show", &id]);
    assert_eq!((&edited["photo"], &edited["note"]), (&all[0]["photo"], &"edited".into()));
}

#[test]
fn a_moved_event_is_foreseen_as_a_change_and_what_is_not_taken_is_said_in_the_persons_language() {
    let home = Home::new();
    let event = |name: &str, day: u32, sequence: u32| {
        let text = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nSEQUENCE:{sequence}\r\nSUMMARY:Dentist\r\n\
             DTSTART:202611{day}T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        file(&home, name, &text)
    };
    let (old, new) = (event("old.ics", 21, 0), event("new.ics", 28, 1));
    assert_eq!(home.run(&["events", "import", &old]).code(), 0);
    let foreseen = home.json(&["events", "import", "--preview", &new]);
    let step = &foreseen["steps"][0];
    assert_eq!((&step["action"], &step["fields"][0]["field"]), (&"change".into(), &"start".into()));
    assert!(home.run(&["events", "import", "--preview", &new]).stdout.contains("28"));
    assert_eq!(home.json(&["events", "import", &new])["joined"], 1);
    assert_eq!(home.json(&["events", "import", &old])["here_already"], 1);
    let palm = file(&home, "palm.csv", "\"King\",\"Ada\",\"040 123456\"\r\n");
    let refused = home.run(&["contacts", "import", &palm, "--json"]);
    let document: serde_json::Value = serde_json::from_str(&refused.stdout).unwrap();
    let rejected = &document["rejected"][0];
    assert_eq!((refused.code(), &rejected["code"], &rejected["line"]), (1, &"no-columns".into(), &1.into()));
    let refused = home.run(&["contacts", "import", &palm, "--lang", "de"]);
    assert!(
        refused.stderr.contains("Spalten") && refused.stderr.contains("Last Name,First Name"),
        "{}",
        refused.stderr
    );
    assert!(!refused.stderr.contains("Rest"), "nothing was taken: {}", refused.stderr);
}

#[test]
fn the_rest_was_taken_is_said_only_where_it_was() {
    let home = Home::new();
    let broken = "{\"contacts\": [{\"name\": {\"given\": \"Ada\"}}, {\"name\": 7}]}";
    let rest = |ran: &crate::support::Ran| (ran.code(), ran.stderr.contains("The rest was taken"));
    let some = file(&home, "some.json", broken);
    assert_eq!(rest(&home.run(&["contacts", "import", "--preview", &some])), (1, false), "nothing is taken yet");
    assert_eq!(rest(&home.run(&["contacts", "add", &some])), (1, true));
    assert_eq!(home.contacts().len(), 1);
    let none = file(&home, "none.json", "{\"contacts\": [{\"name\": 7}]}");
    assert_eq!(rest(&home.run(&["contacts", "import", &none])), (1, false));
    let ran = home.run(&["contacts", "edit", &home.contacts()[0]["id"].to_string(), &file(&home, "x.json", "{")]);
    assert_eq!(rest(&ran), (1, false));
    assert!(ran.stderr.contains("Nothing was taken"), "{}", ran.stderr);
}
