//! Options in the address a phone calls: a copy set aside, an emptying that needs a permission, a mode nobody asked for.

use crate::cable::{NAME, Pretend, simple};
use crate::support::{Home, Ran};

/// A phone with three people that dials in, and what the folder of copies holds.
struct Calling {
    home: Home,
    phone: Pretend,
    server: crate::support::Server,
}

impl Calling {
    fn new() -> Self {
        let home = Home::new();
        home.add_dial_in(NAME, &["first-sync=join"]);
        let phone = Pretend::new("generic");
        (1..=3).for_each(|n| phone.write(&n.to_string(), &simple(n)));
        let server = home.serve();
        Calling { home, phone, server }
    }

    fn call(&self, options: &str) -> Ran {
        let ran = self.phone.dial(&self.home, &format!("{}{options}", self.server.url), "");
        let _ = self.server.finished();
        ran
    }

    fn well(&self, options: &str) {
        let ran = self.call(options);
        assert_eq!(ran.code(), 0, "{options} {} {}", ran.stdout, ran.stderr);
    }

    /// The copies of what the phone held: their files, and how many people are in them.
    fn copies(&self) -> Vec<(String, u64)> {
        let list = self.home.json(&["backup", "list"]);
        let copies = list["backups"].as_array().unwrap().iter().filter(|copy| copy["peer"] == NAME);
        copies
            .map(|copy| (copy["file"].as_str().unwrap().to_owned(), copy["counts"]["contacts"].as_u64().unwrap()))
            .collect()
    }

    /// What the log says about the modes of the runs.
    fn said(&self) -> String {
        let log = self.home.json(&["log"]);
        let lines = log["log"].as_array().unwrap().iter();
        lines.map(|line| format!("{} {}\n", line["word"], line["text"])).collect()
    }
}

#[test]
fn an_address_with_options_does_what_it_says() {
    let calling = Calling::new();
    calling.well("/index.html?format=vob&backup=nokia");
    assert!(calling.home.contacts().is_empty(), "a backup touches nobody");
    let copies = calling.copies();
    assert_eq!(copies.len(), 1);
    assert!(copies[0].0.starts_with("nokia20") && copies[0].0.ends_with("0001.zip"), "{copies:?}");
    assert_eq!(copies[0].1, 3);

    calling.well("");
    assert_eq!((calling.home.contacts().len(), calling.phone.names().len()), (3, 3));

    let _refused = calling.call("?reset");
    assert_eq!((calling.home.contacts().len(), calling.phone.names().len()), (3, 3));

    assert_eq!(calling.home.run(&["peer", "set", NAME, "allow-empty=true"]).code(), 0);
    calling.well("?sync=2|reset");
    assert_eq!(calling.phone.names(), [""; 0], "the phone is empty");
    assert_eq!((calling.home.contacts().len(), calling.copies()[0].1), (3, 3));

    calling.well("?colour=blue");
    assert_eq!(calling.phone.names().len(), 3, "and a sync fills it again");

    let said = calling.said();
    for part in ["copied-aside", "unknown-options", "colour=blue", "nobody allowed", "demanded: empty"] {
        let plain: String = said.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        assert!(plain.contains(part), "{part} in {plain}");
    }
}

#[test]
fn a_person_empties_a_phone_that_calls() {
    let calling = Calling::new();
    calling.well("");
    let sync = |more: &[&str]| calling.home.run(&[&["sync", NAME, "--mode", "reset-peer"], more].concat());
    let refused = sync(&[]);
    assert!(refused.code() != 0 && refused.stderr.contains("reset-peer"), "{}", refused.stderr);
    calling.well("");
    assert_eq!(calling.phone.names().len(), 3, "nothing was remembered");
    let _it_calls_us = sync(&["--yes"]);
    calling.well("");
    assert_eq!(calling.phone.names(), [""; 0]);
    assert_eq!((calling.home.contacts().len(), calling.copies()[0].1), (3, 3));
    calling.well("");
    assert_eq!(calling.phone.names().len(), 3, "and the next sync fills it again");
}
