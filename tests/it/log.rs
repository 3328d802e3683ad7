//! The log as people read it and engineers use it: what every run said, when and why, and nothing secret in it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cordial::format::{Dialect, vcard};
use cordial::peer::{Mask, wire_text};
use serde_json::Value;

use crate::cable::{NAME, Pretend, simple};
use crate::support::{Home, PASSWORD};

fn import(home: &Home, cards: &str) {
    let file = home.path("own.vcf");
    std::fs::write(&file, cards).unwrap();
    assert_eq!(home.run(&["contacts", "import", file.to_str().unwrap()]).code(), 0);
}

/// Three people on the phone, one here, and one session that went well.
fn one_session(script: &str) -> (Home, Pretend, Value) {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    (1..=3).for_each(|n| phone.write(&n.to_string(), &simple(n)));
    import(&home, &simple(50));
    home.add_dial_in(NAME, &["first-sync=join"]);
    let server = home.serve();
    let _ran = phone.dial(&home, &server.url, script);
    let run = server.finished();
    (home, phone, run)
}

fn lines(home: &Home, more: &[&str]) -> Vec<Value> {
    home.json(&[&["log"], more].concat())["log"].as_array().unwrap().clone()
}

#[test]
fn a_run_is_told_by_phase_message_and_item() {
    let (home, _phone, run) = one_session("");
    let story = home.run(&["log"]).stdout;
    for part in ["3 people", "Phase: comparing both sides (", "a description of the device", "Done in"] {
        assert!(story.contains(part), "{part}: {story}");
    }
    assert!(!story.contains("Giv1 Fam1"), "items are details: {story}");
    let story = home.run(&["log", NAME, "-v"]).stdout;
    for part in ["Giv1 Fam1 (id 1; 201: added as new)", "Added here: Giv1 Fam1", "Added on Phone: Giv50 Fam50"] {
        assert!(story.contains(part), "{part}: {story}");
    }

    let lines = lines(&home, &[]);
    for line in &lines {
        for key in ["run", "time", "peer", "level", "word", "text"] {
            assert!(!line[key].is_null(), "{key}: {line}");
        }
        assert!(!line["text"].as_str().unwrap().contains("log-"), "no sentence: {line}");
    }
    assert!(lines.is_sorted_by_key(|line| line["time"].as_i64()));
    let phases: Vec<_> = lines.iter().filter_map(|line| line["phase"]["name"].as_str()).collect();
    assert_eq!(phases, ["login", "capabilities", "read", "compare", "write", "finish"]);
    assert!(lines.iter().filter(|line| line["word"] == "phase").all(|line| line["phase"]["seconds"].is_f64()));
    let messages: Vec<_> = lines.iter().filter_map(|line| line["message"]["n"].as_u64()).collect();
    assert_eq!(messages, (1..=messages.len() as u64).collect::<Vec<_>>());
    assert!(messages.len() as u64 >= run["messages"].as_u64().unwrap(), "{run}");
    let items = |way: &str| lines.iter().filter(|line| line["item"]["way"] == way).count();
    assert_eq!((items("in"), items("here"), items("out")), (3, 3, 1));
    let out = lines.iter().find(|line| line["item"]["way"] == "out").unwrap();
    assert_eq!((&out["status"]["code"], &out["item"]["title"]), (&201.into(), &"Giv50 Fam50".into()));
    assert_eq!(lines.last().unwrap()["word"], "ended");
}

#[test]
fn nothing_secret_is_in_the_log_and_nobody_in_a_masked_one() {
    let (home, _phone, _run) = one_session("");
    let raw = home.run(&["log", "--raw"]).stdout;
    for part in ["<SyncML>", "N:Fam1;Giv1", "<NextNonce>***</NextNonce>", "<Data>***</Data>"] {
        assert!(raw.contains(part), "{part}: {raw}");
    }
    let basic = STANDARD.encode(format!("cordial:{PASSWORD}"));
    let file = home.path("report.txt");
    let ran = home.run(&["log", "--report", file.to_str().unwrap()]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let report = std::fs::read_to_string(&file).unwrap();
    assert!(report.contains(env!("CARGO_PKG_VERSION")) && report.contains("N80"), "{report}");
    let masked = home.run(&["log", "--raw", "--mask", "-v"]).stdout;
    let json = home.run(&["log", "--raw", "--mask", "--json"]).stdout;
    let sid = regex_free_tokens(&raw);
    for text in [&raw, &report, &masked, &json] {
        assert!(!text.contains(&basic) && !text.contains("sid=") | text.contains("sid=***"), "{text}");
    }
    assert!(sid.iter().all(|token| token == "***"), "{sid:?}");
    for text in [&report, &masked, &json] {
        for n in [1, 2, 3, 50] {
            for part in [format!("Giv{n}"), format!("Fam{n}"), format!("p{n}@"), format!("3361234{n:05}")] {
                assert!(!text.contains(&part), "{part} in {text}");
            }
        }
        assert!(!text.contains("127.0.0.1") && !text.contains("IMEI:"), "{text}");
    }
    // One person has one name, in the sentence and in the card.
    let added = masked.lines().find(|line| line.contains("Added on Place 1: Person")).unwrap();
    let person = added.split("Added on Place 1: ").nth(1).unwrap().split(" (").next().unwrap();
    assert!(masked.contains(&format!("N:{person}")), "{person}: {masked}");
}

/// The session tokens that stand in addresses.
fn regex_free_tokens(text: &str) -> Vec<String> {
    let after = text.split("sid=").skip(1);
    after.map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '*').collect()).collect()
}

#[test]
fn what_a_phone_does_not_take_is_explained() {
    let script: String = (1..=9).map(|message| format!("at message {message} answer 416\n")).collect();
    let (home, _phone, _run) = one_session(&script);
    let story = home.run(&["log"]).stdout;
    for part in ["! Phone did not take Giv50 Fam50", "416: larger than it takes", "What is safe:", "What to do:"] {
        assert!(story.contains(part), "{part}: {story}");
    }
    let lines = lines(&home, &[]);
    let line = lines.iter().find(|line| line["item"]["way"] == "out").unwrap();
    assert_eq!((&line["level"], &line["status"]["code"]), (&"warning".into(), &416.into()));
    assert!(line["status"]["remedy"].as_str().unwrap().contains("smaller"));
    let german = home.run(&["log", "--lang", "de"]).stdout;
    assert!(german.contains("Was zu tun ist:") && german.contains("Abschnitt:"), "{german}");
}

#[test]
fn a_run_that_was_cut_says_where_it_stopped_and_what_happens_next() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    (1..=3).for_each(|n| phone.write(&n.to_string(), &simple(n)));
    let on = phone.switch_on(&home, "at message 2 drop\n");
    let args = ["peer", "add", "phone", NAME, "--link", &on.link, "--profile", "nokia-n80"];
    assert_eq!(home.run(&args).code(), 0);
    assert_eq!(home.run(&["sync", NAME]).code(), 1);
    let story = home.run(&["log"]).stdout;
    for part in ["! Stopped after", "It was at: hearing what changed on Phone.", "The next sync goes on"] {
        assert!(story.contains(part), "{part}: {story}");
    }
    let last = lines(&home, &["--run", "1"]).pop().unwrap();
    assert_eq!((&last["word"], &last["stopped"]), (&"failed".into(), &"read".into()), "{last}");
    drop(on);
    // Nobody is there any more: no run begins, and the log says so.
    assert_eq!(home.run(&["sync", NAME]).code(), 1);
    let lines = lines(&home, &[NAME]);
    assert!(lines.iter().any(|line| line["word"] == "unreached" && line["run"].is_null()), "{lines:?}");
    assert_eq!(home.run(&["log", "--run", "99"]).code(), 1);
}

/// Every recorded document there is: decoded, and with nobody in it.
#[test]
fn recorded_sessions_are_shown_without_secrets_and_without_people() {
    let shared = std::env::var_os("CORDIAL_SHARED").map(std::path::PathBuf::from);
    let shared = shared.unwrap_or_else(|| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let (mut documents, mut people) = (0, 0);
    for folder in ["corpus/syncml", "corpus/syncml-logs"] {
        for path in files(&shared.join(folder)) {
            let bytes = std::fs::read(&path).unwrap();
            let clear = wire_text("application/vnd.syncml", &bytes, None);
            if !clear.contains("<SyncML>") {
                continue;
            }
            documents += 1;
            let masked = wire_text("application/vnd.syncml", &bytes, Some(&mut Mask::default())).to_lowercase();
            for secret in ["<Cred>", "<NextNonce>"] {
                for part in clear.split(secret).skip(1) {
                    let shown = part.split("</Cred>").next().unwrap().split("</NextNonce>").next().unwrap();
                    assert!(shown.contains("***"), "{}: {shown}", path.display());
                }
            }
            for name in names_in(&clear) {
                people += 1;
                assert!(!masked.contains(&name), "{name} in {}: {masked}", path.display());
            }
        }
    }
    println!("{documents} documents, {people} values of people");
    assert!(documents == 0 || documents > 20);
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

/// Names, numbers and mails that the cards in a text hold, in lower case; words too short or too common are left out.
fn names_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for card in text.split("BEGIN:VCARD").skip(1).filter_map(|rest| rest.split("END:VCARD").next()) {
        let card = format!("BEGIN:VCARD{card}END:VCARD\n");
        for item in vcard::read(card.as_bytes(), &Dialect::vcard21()).items {
            let Some(contact) = item.record.contact() else { continue };
            names.extend([&contact.name.family, &contact.name.given, &contact.display].map(Clone::clone));
            names.extend(contact.phones.iter().chain(&contact.emails).map(|point| point.value.clone()));
            names.extend(contact.addresses.iter().map(|address| address.street.clone()));
            names.push(contact.note.lines().next().unwrap_or_default().to_owned());
        }
    }
    names.retain(|name| name.chars().count() > 5);
    names.iter().map(|name| name.to_lowercase()).collect()
}
