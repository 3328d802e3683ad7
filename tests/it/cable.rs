//! Phones on a cable through the real command line: SyncEvolution behind OBEX, and the pretend phones.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Child;

use cordial::format::{Dialect, vcard};
use cordial::pim::Record;
use serde_json::{Value, json};

use crate::support::{Home, PASSWORD, Ran, SyncEvolution, faces, person};

pub const NAME: &str = "Phone";
/// Nothing added, changed, deleted.
const NOTHING: [u64; 3] = [0; 3];

fn import(home: &Home, cards: &str) {
    let file = home.path("own.vcf");
    std::fs::write(&file, cards).unwrap();
    let ran = home.run(&["contacts", "import", file.to_str().unwrap()]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
}

pub fn add_phone(home: &Home, link: &str, profile: &str, settings: &[&str]) {
    let ran = home.run(&["peer", "add", "phone", NAME, "--link", link, "--profile", profile]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    if !settings.is_empty() {
        let ran = home.run(&[&["peer", "set", NAME], settings].concat());
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
    }
}

/// `cordial sync` of the one phone, which has to end with this code; its run object.
fn sync(home: &Home, more: &[&str], code: i32) -> Value {
    let ran = home.run(&[&["sync", NAME, "--json"], more].concat());
    assert_eq!(ran.code(), code, "{} {}", ran.stdout, ran.stderr);
    ran.json()["runs"][0].clone()
}

/// What moved here and what at the phone.
fn moved(run: &Value) -> ([u64; 3], [u64; 3]) {
    assert_eq!(run["error"], Value::Null, "{run}");
    let side = |side: &str| {
        let counts = &run["collections"][0][side];
        ["added", "changed", "deleted"].map(|what| counts[what].as_u64().unwrap_or_else(|| panic!("{run}")))
    };
    (side("here"), side("peer"))
}

fn same(here: &[Record], there: &[Record]) {
    let (here, there) = (faces(here), faces(there));
    let missing: Vec<_> = here.iter().filter(|face| !there.contains(face)).collect();
    let extra: Vec<_> = there.iter().filter(|face| !here.contains(face)).collect();
    assert!(missing.is_empty() && extra.is_empty(), "only here: {missing:#?}\nonly there: {extra:#?}");
    assert_eq!(here.len(), there.len());
}

fn free_port() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string()
}

/// First session both ways, nothing, something of everything on both sides, nothing.
fn round(phone: &SyncEvolution, link: &str, there: usize, here: usize, messages: u64) {
    let home = Home::new();
    (0..there).for_each(|n| phone.add(&format!("p{n}"), &person(n)));
    let own: String = (900..900 + here).map(person).collect();
    import(&home, &(own + &person(0)));
    add_phone(&home, link, "syncevolution", &["first-sync=join"]);

    let run = sync(&home, &[], 0);
    assert_eq!(moved(&run), ([there as u64 - 1, 0, 0], [here as u64, 0, 0]), "{run}");
    assert!(run["messages"].as_u64().unwrap() >= messages, "{run}");
    same(&home.records(), &phone.records());
    assert_eq!(moved(&sync(&home, &[], 0)), (NOTHING, NOTHING), "a second run moves nothing");

    phone.add("new-there", &person(300));
    phone.edit("Anna Novák0", "p0@example.org", "anna@example.org");
    phone.delete("Élodie Novák1");
    import(&home, &person(301));
    home.edit("Karl Novák2", |contact| contact["title"] = json!("Maurer"));
    let gone = home.id("Zoë Novák3").to_string();
    assert_eq!(home.run(&["contacts", "delete", &gone]).code(), 0);
    let run = sync(&home, &[], 0);
    assert_eq!(moved(&run), ([1, 1, 1], [1, 1, 1]), "{run}");
    assert_eq!(home.contacts().len(), there + here);
    same(&home.records(), &phone.records());
    assert_eq!(moved(&sync(&home, &[], 0)), (NOTHING, NOTHING));
}

#[test]
fn syncevolution_on_a_serial_cable() {
    let (phone, link) = SyncEvolution::on_cable(&["tty"], &[]);
    round(&phone, &link, 60, 2, 8);
}

#[test]
fn syncevolution_over_tcp_with_small_packets_small_messages_and_syncml_11() {
    let settings = [("VERSION", "1.1"), ("MTU", "255")];
    let (phone, link) = SyncEvolution::on_cable(&["tcp", &free_port()], &settings);
    round(&phone, &link, 30, 100, 10);
}

#[test]
fn a_first_sync_with_syncevolution_in_xml_under_review_writes_exactly_the_plan() {
    let home = Home::new();
    let (phone, link) = SyncEvolution::on_cable(&["tcp", &free_port()], &[("WBXML", "0")]);
    (0..5).for_each(|n| phone.add(&format!("p{n}"), &person(n)));
    import(&home, &(person(900) + &person(1)));
    add_phone(&home, &link, "syncevolution", &[]);

    let run = sync(&home, &[], 3);
    assert_eq!(moved(&run), (NOTHING, NOTHING), "the first session only reads");
    assert_eq!((home.contacts().len(), phone.files().len()), (2, 5));
    let plan = home.json(&["plan", "show", NAME]);
    let steps = plan["steps"].as_array().unwrap();
    let adds = |side: &str| steps.iter().filter(|s| s["side"] == side && s["action"] == "add").count();
    assert_eq!((adds("here"), adds("peer")), (4, 1), "{plan}");
    assert_eq!(moved(&sync(&home, &[], 3)), (NOTHING, NOTHING), "nor does any other before a yes");
    assert_eq!((home.contacts().len(), phone.files().len()), (2, 5));

    let run = sync(&home, &["--yes"], 0);
    assert_eq!(moved(&run), ([4, 0, 0], [1, 0, 0]), "{run}");
    same(&home.records(), &phone.records());
    assert_eq!(home.contacts().len(), 6);
    assert_eq!(moved(&sync(&home, &[], 0)), (NOTHING, NOTHING));
    assert_ne!(home.run(&["plan", "show", NAME]).code(), 0, "the plan is carried out and gone");
}

/// A pretend phone: its folder, and its process while it is switched on.
pub struct Pretend {
    profile: &'static str,
    folder: tempfile::TempDir,
}

/// A pretend phone that is switched on. Switched off when dropped.
pub struct SwitchedOn {
    child: Child,
    pub link: String,
}

impl Drop for SwitchedOn {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Pretend {
    pub fn new(profile: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("state/contacts")).unwrap();
        Pretend { profile, folder }
    }

    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    fn args(&self, script: &str) -> Vec<String> {
        let file = self.folder.path().join("script");
        std::fs::write(&file, script).unwrap();
        let state = self.state();
        let args = ["virtual-phone", "--json", "--profile", self.profile, "--state", state.to_str().unwrap()];
        let script = ["--script", file.to_str().unwrap()];
        args.iter().chain(&script).map(|arg| (*arg).to_owned()).collect()
    }

    pub fn switch_on(&self, home: &Home, script: &str) -> SwitchedOn {
        let args = self.args(script);
        let args: Vec<&str> = args.iter().map(String::as_str).chain(["--tcp", "127.0.0.1:0"]).collect();
        self.start(home, &args)
    }

    fn start(&self, home: &Home, args: &[&str]) -> SwitchedOn {
        let mut child = home.command(args).stderr(std::process::Stdio::inherit()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(ready["event"], "ready", "{ready}");
        SwitchedOn { child, link: format!("tcp:{}", ready["at"].as_str().unwrap()) }
    }

    /// Calls a server once.
    pub fn dial(&self, home: &Home, url: &str, script: &str) -> Ran {
        let args = self.args(script);
        let more = ["--sync-to", url, "--user", "cordial", "--password-stdin"];
        home.run_with_input(&args.iter().map(String::as_str).chain(more).collect::<Vec<_>>(), PASSWORD)
    }

    pub fn write(&self, luid: &str, card: &str) {
        std::fs::write(self.state().join(format!("contacts/{luid}.vcf")), card).unwrap();
    }

    fn cards(&self) -> Vec<(PathBuf, String)> {
        let files = std::fs::read_dir(self.state().join("contacts")).unwrap().map(|entry| entry.unwrap().path());
        let cards = files.filter(|path| path.extension().is_some_and(|ending| ending == "vcf"));
        cards.map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
    }

    /// The one card that holds this text.
    fn card(&self, text: &str) -> (PathBuf, String) {
        let mut found: Vec<_> = self.cards().into_iter().filter(|(_, card)| card.contains(text)).collect();
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        found.remove(0)
    }

    fn edit(&self, text: &str, with: &str) {
        let (path, card) = self.card(text);
        std::fs::write(path, card.replace(text, with)).unwrap();
    }

    fn delete(&self, text: &str) {
        std::fs::remove_file(self.card(text).0).unwrap();
    }

    pub fn names(&self) -> Vec<String> {
        let records =
            self.cards().into_iter().flat_map(|(_, card)| vcard::read(card.as_bytes(), &Dialect::vcard21()).items);
        names(records.map(|card| card.record))
    }
}

fn names(records: impl IntoIterator<Item = Record>) -> Vec<String> {
    let mut names: Vec<String> = records.into_iter().map(|record| name(&record)).collect();
    names.sort();
    names
}

fn name(record: &Record) -> String {
    let name = &record.contact().unwrap().name;
    format!("{} {}", name.given, name.family)
}

pub fn simple(n: usize) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Fam{n};Giv{n}\r\nTEL;CELL:+3361234{n:05}\r\nEMAIL;INTERNET:p{n}@example.org\r\n\
         END:VCARD\r\n"
    )
}

/// Somebody no phone of that time can hold: a long note, two mobile numbers, a picture, a profession.
fn rich(n: usize) -> String {
    let card = simple(n).replace("END:VCARD\r\n", "").replace("VERSION:2.1", "VERSION:3.0");
    let card = card.replace("TEL;CELL", "TEL;TYPE=CELL").replace("EMAIL;INTERNET", "EMAIL;TYPE=INTERNET");
    let note = "a long remark ".repeat(300);
    format!(
        "{card}TEL;TYPE=CELL:+3369999{n:05}\r\nROLE:Goldschmied\r\nNOTE:{note}end\r\n\
         PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==\r\n\
         END:VCARD\r\n"
    )
}

/// The whole of one person here, as JSON without what changes by itself.
fn whole(home: &Home, n: usize) -> Value {
    let wanted = format!("Fam{n}");
    let all = home.contacts();
    let found: Vec<_> = all.iter().filter(|c| c["name"]["family"] == wanted.as_str()).collect();
    assert_eq!(found.len(), 1, "{wanted} among {all:#?}");
    home.json(&["contacts", "show", &found[0]["id"].to_string()])
}

/// How a pretend phone and the computer come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Cable,
    DialIn,
}

/// A home, a phone, and a way between them.
struct Pair {
    home: Home,
    phone: Pretend,
    way: Way,
    server: Option<crate::support::Server>,
}

impl Pair {
    fn new(profile: &'static str, way: Way) -> Self {
        let (home, phone) = (Home::new(), Pretend::new(profile));
        let server = match way {
            Way::Cable => {
                add_phone(&home, "tcp:127.0.0.1:1", profile, &["first-sync=join"]);
                None
            }
            Way::DialIn => {
                home.add_dial_in(NAME, &["first-sync=join"]);
                Some(home.serve())
            }
        };
        Pair { home, phone, way, server }
    }

    /// One sync in which the phone behaves by the script; the run object.
    fn sync(&self, script: &str) -> Value {
        match &self.server {
            None => {
                let phone = self.phone.switch_on(&self.home, script);
                let ran = self.home.run(&["peer", "set", NAME, &format!("link={}", phone.link)]);
                assert_eq!(ran.code(), 0, "{}", ran.stderr);
                sync(&self.home, &[], 0)
            }
            Some(server) => {
                let ran = self.phone.dial(&self.home, &server.url, script);
                assert_eq!(ran.code(), 0, "{:?} {} {}", self.way, ran.stdout, ran.stderr);
                server.finished()
            }
        }
    }

    fn moves(&self, script: &str, here: [u64; 3], peer: [u64; 3], what: &str) -> Value {
        let run = self.sync(script);
        assert_eq!(moved(&run), (here, peer), "{} {:?} {what}: {run}", self.phone.profile, self.way);
        run
    }

    fn equal(&self, count: usize) {
        let (here, there) = (names(self.home.records()), self.phone.names());
        assert_eq!(here, there, "{} {:?}", self.phone.profile, self.way);
        assert_eq!(here.len(), count);
    }
}

/// A first sync, edits, a second one, and a third that has nothing to do; what the phone cannot hold survives.
fn life_of(profile: &'static str, way: Way) {
    let pair = Pair::new(profile, way);
    let (home, phone) = (&pair.home, &pair.phone);
    (1..=6).for_each(|n| phone.write(&n.to_string(), &simple(n)));
    import(home, &(simple(1) + &simple(11) + &simple(12) + &rich(13)));
    let before = whole(home, 13);
    pair.moves("", [5, 0, 0], [3, 0, 0], "first");
    pair.equal(9);
    assert_eq!(whole(home, 13), before, "what the phone cannot hold stays");
    pair.moves("", NOTHING, NOTHING, "again");

    phone.write("77", &simple(77));
    phone.edit("p2@example.org", "anna@example.org");
    // On the phone, of the person it holds only in part.
    phone.edit("p13@example.org", "gold@example.org");
    phone.delete("Fam3;");
    import(home, &simple(88));
    home.edit_family(11, |contact| contact["emails"][0]["address"] = json!("karl@example.org"));
    home.delete_family(12);
    pair.moves("", [1, 2, 1], [1, 1, 1], "edits");
    pair.equal(9);
    let mut wanted = before.clone();
    wanted["emails"][0]["address"] = json!("gold@example.org");
    wanted["revision"] = whole(home, 13)["revision"].clone();
    assert_eq!(whole(home, 13), wanted, "an edit on the phone changes what was edited");
    assert_eq!(whole(home, 2)["emails"][0]["address"], "anna@example.org");
    let _karl = phone.card("karl@example.org");
    pair.moves("", NOTHING, NOTHING, "third");
    let said = home.run(&["sync", NAME]);
    assert!(way == Way::DialIn || said.code() == 1, "nobody is at the old address any more");
    assert_eq!(home.json(&["conflicts", "list"])["conflicts"], json!([]));
}

impl Home {
    fn id_of_family(&self, n: usize) -> String {
        whole(self, n)["id"].to_string()
    }

    fn edit_family(&self, n: usize, change: impl FnOnce(&mut Value)) {
        let mut contact = whole(self, n);
        change(&mut contact);
        let ran = self.run_with_input(&["contacts", "edit", &self.id_of_family(n), "-"], &contact.to_string());
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
    }

    fn delete_family(&self, n: usize) {
        assert_eq!(self.run(&["contacts", "delete", &self.id_of_family(n)]).code(), 0);
    }
}

const PROFILES: [&str; 3] = ["nokia-s40", "nokia-n80", "sagem-my700x"];

#[test]
fn the_life_of_pretend_phones_on_a_cable() {
    PROFILES.into_iter().for_each(|profile| life_of(profile, Way::Cable));
}

#[test]
fn the_life_of_pretend_phones_that_dial_in() {
    PROFILES.into_iter().for_each(|profile| life_of(profile, Way::DialIn));
}

/// Six people on the phone and three here, in step; the given life goes on.
fn in_step(profile: &'static str, way: Way) -> Pair {
    let pair = Pair::new(profile, way);
    (1..=6).for_each(|n| pair.phone.write(&n.to_string(), &simple(n)));
    import(&pair.home, &(11..=13).map(simple).collect::<String>());
    pair.moves("", [6, 0, 0], [3, 0, 0], "first");
    pair.equal(9);
    pair
}

const WAYS: [Way; 2] = [Way::Cable, Way::DialIn];

#[test]
fn habits_of_phones_double_and_lose_nothing() {
    for way in WAYS {
        for profile in ["nokia-n80", "nokia-s40"] {
            let pair = in_step(profile, way);
            for habit in ["always slow", "forget anchors"] {
                pair.moves(habit, NOTHING, NOTHING, habit);
                pair.equal(9);
                pair.phone.edit("p4@", "x4@");
                import(&pair.home, &simple(50));
                pair.moves(habit, [0, 1, 0], [1, 0, 0], habit);
                pair.equal(10);
                pair.phone.edit("x4@", "p4@");
                pair.home.delete_family(50);
                pair.moves("", [0, 1, 0], [0, 0, 1], habit);
                pair.equal(9);
                pair.moves("", NOTHING, NOTHING, habit);
            }
            pair.moves("change ids", NOTHING, NOTHING, "other ids");
            pair.equal(9);
            import(&pair.home, &simple(50));
            pair.moves("change ids", NOTHING, [1, 0, 0], "other ids");
            for (habit, [before, after]) in
                [("change ids", ["p4@", "x4@"]), ("change ids\nalways slow", ["x4@", "y4@"])]
            {
                pair.phone.edit(before, after);
                pair.moves(habit, [0, 1, 0], NOTHING, "other ids");
                pair.equal(10);
                let emails = whole(&pair.home, 4)["emails"].clone();
                assert_eq!(emails.as_array().map(Vec::len), Some(1), "{profile} {way:?}: {emails}");
                assert!(emails[0]["address"].as_str().unwrap().starts_with(after), "{profile} {way:?}: {emails}");
            }
            pair.moves("", NOTHING, NOTHING, "the ids stay");
            pair.no_questions();
        }
    }
}

#[test]
fn an_id_given_to_somebody_else_is_somebody_else() {
    for way in WAYS {
        let pair = in_step("nokia-s40", way);
        // On the phone: one is deleted and the next gets its id, between two sessions.
        pair.phone.delete("Fam3;");
        pair.phone.write("3", &simple(60));
        pair.sync("reuse ids");
        pair.sync("reuse ids");
        let here = names(pair.home.records());
        assert!(here.contains(&"Giv60 Fam60".to_owned()), "{here:?}");
        // From here: the id of the one deleted goes to the one added.
        pair.home.delete_family(11);
        pair.moves("reuse ids", NOTHING, [0, 0, 1], "delete");
        import(&pair.home, &simple(61));
        pair.moves("reuse ids", NOTHING, [1, 0, 0], "add");
        pair.phone.edit("p61@", "new61@");
        pair.moves("reuse ids", [0, 1, 0], NOTHING, "edit");
        assert_eq!(whole(&pair.home, 61)["emails"][0]["address"], "new61@example.org");
        assert_eq!(names(pair.home.records()), pair.phone.names());
        pair.moves("reuse ids", NOTHING, NOTHING, "nothing");
        pair.no_questions();
    }
}

#[test]
fn an_item_sent_twice_is_one_person() {
    for way in WAYS {
        let pair = in_step("nokia-n80", way);
        pair.phone.write("70", &simple(70));
        pair.phone.edit("p2@", "two@");
        pair.moves("send item 70 twice\nsend item 2 twice", [1, 1, 0], NOTHING, "twice");
        pair.equal(10);
        pair.moves("", NOTHING, NOTHING, "after");
        pair.no_questions();
    }
}

#[test]
fn a_lie_about_sizes_is_refused_and_made_good() {
    for way in WAYS {
        let pair = in_step("sagem-my700x", way);
        // An object in chunks: larger than a message of 4000 bytes. The phone keeps such a field, the owner wrote it there.
        let long =
            format!("{}X-LONG:{}\r\nEND:VCARD\r\n", simple(71).replace("END:VCARD\r\n", ""), "l".repeat(160_000));
        pair.phone.write("71", &long);
        let run = pair.sync("lie about sizes");
        assert_eq!(run["error"], Value::Null, "{run}");
        pair.moves("", [1, 0, 0], NOTHING, "told truly");
        pair.equal(10);
        pair.moves("", NOTHING, NOTHING, "after");
        pair.no_questions();
    }
}

#[test]
fn a_full_phone_is_reported_and_loses_nothing() {
    for way in WAYS {
        let pair = Pair::new("sagem-my700x", way);
        (1..=495).for_each(|n| pair.phone.write(&n.to_string(), &simple(n)));
        import(&pair.home, &(601..=612).map(simple).collect::<String>());
        let run = pair.sync("");
        let (here, peer) = moved(&run);
        assert_eq!(here, [495, 0, 0]);
        assert!(peer[0] <= 5, "{run}");
        assert_eq!(run["collections"][0]["refused"].as_u64().unwrap(), 12 - peer[0], "{run}");
        assert_eq!(pair.home.contacts().len(), 507);
        let on_phone = pair.phone.cards().len();
        // Still full: again reported, nothing lost, nothing doubled.
        let run = pair.sync("");
        assert_eq!(moved(&run), (NOTHING, NOTHING), "{run}");
        assert!(run["collections"][0]["refused"].as_u64().unwrap() > 0, "{run}");
        assert_eq!((pair.home.contacts().len(), pair.phone.cards().len()), (507, on_phone));
        // Room is made on the phone.
        (1..=30).for_each(|n| pair.phone.delete(&format!("Fam{n};")));
        let run = pair.sync("");
        let (here, peer) = moved(&run);
        assert_eq!((here, peer[0]), ([0, 0, 30], 12 - (on_phone as u64 - 495)), "{run}");
        assert_eq!(run["collections"][0]["refused"], 0, "{run}");
        pair.equal(477);
        pair.moves("", NOTHING, NOTHING, "after");
    }
}

#[test]
fn what_a_phone_refuses_for_good_is_said_and_not_offered_again_until_it_changes_or_the_person_asks() {
    let refusing: String = (3..=6).map(|message| format!("at message {message} answer 415\n")).collect();
    for way in WAYS {
        let pair = in_step("nokia-n80", way);
        import(&pair.home, &(simple(50) + &simple(51)));
        let first = pair.moves(&refusing, NOTHING, NOTHING, "refused");
        assert_eq!(first["collections"][0]["refused"], 2, "{first}");
        // The phone would take them now, but is not asked.
        let again = pair.moves("", NOTHING, NOTHING, "not offered");
        assert_eq!(again["collections"][0]["refused"], 2, "{again}");

        let refused = pair.home.json(&["status"])["peers"][0]["refused"].clone();
        assert_eq!(
            (refused.as_array().map(Vec::len), &refused[0]["why"], &refused[0]["code"]),
            (Some(2), &json!("unfit"), &json!(415))
        );
        let status = pair.home.run(&["status"]).stdout;
        assert!(status.contains("does not take Giv50 Fam50"), "{status}");
        let history = pair.home.json(&["history", "list"])["history"].clone();
        let shown = |run: &Value| pair.home.json(&["history", "show", &run["n"].to_string()])["refused"].clone();
        assert_eq!(shown(&history[0]), json!([]), "it began in the run before");
        assert_eq!(shown(&history[1]).as_array().map(Vec::len), Some(2));
        assert!(!pair.home.run(&["history", "list"]).stdout.lines().next().unwrap().contains("up to date"));

        pair.home.edit_family(50, |contact| contact["emails"][0]["address"] = json!("fifty@example.org"));
        pair.moves("", NOTHING, [1, 0, 0], "changed");
        let run = match way {
            Way::Cable => {
                let phone = pair.phone.switch_on(&pair.home, "");
                assert_eq!(pair.home.run(&["peer", "set", NAME, &format!("link={}", phone.link)]).code(), 0);
                sync(&pair.home, &["--mode", "slow"], 0)
            }
            Way::DialIn => {
                assert_eq!(pair.home.run(&["sync", NAME, "--mode", "slow"]).code(), 1, "the phone has to call");
                pair.sync("")
            }
        };
        assert_eq!(moved(&run), (NOTHING, [1, 0, 0]), "{run}");
        pair.equal(11);
        assert_eq!(pair.home.json(&["status"])["peers"][0]["refused"], json!([]));
        pair.no_questions();
    }
}

#[test]
fn a_session_that_breaks_is_reported_and_the_next_makes_it_good() {
    for profile in ["nokia-n80", "nokia-s40"] {
        let pair = in_step(profile, Way::Cable);
        pair.phone.write("80", &simple(80));
        import(&pair.home, &simple(81));
        let phone = pair.phone.switch_on(&pair.home, "at message 2 lose-reply");
        assert_eq!(pair.home.run(&["peer", "set", NAME, &format!("link={}", phone.link)]).code(), 0);
        let run = sync(&pair.home, &[], 1);
        assert_eq!(run["error"]["fault"], "link", "{run}");
        drop(phone);
        let _run = pair.sync("");
        pair.equal(11);
        pair.moves("", NOTHING, NOTHING, "after");
        pair.no_questions();
    }
}

impl Pair {
    fn no_questions(&self) {
        assert_eq!(self.home.json(&["conflicts", "list"])["conflicts"], json!([]));
        assert_eq!(self.home.json(&["held", "list"])["held"], json!([]));
    }
}

#[test]
fn a_phone_nobody_has_described_is_called_by_the_names_of_the_makers() {
    let add = |home: &Home, link: &str| {
        let ran = home.run(&["peer", "add", "phone", NAME, "--link", link]);
        assert_eq!(ran.code(), 0, "{}", ran.stderr);
        assert_eq!(home.run(&["peer", "set", NAME, "first-sync=join"]).code(), 0);
    };
    for profile in PROFILES {
        let (home, phone) = (Home::new(), Pretend::new(profile));
        phone.write("1", &simple(1));
        let on = phone.switch_on(&home, "");
        add(&home, &on.link);
        assert_eq!(moved(&sync(&home, &[], 0)), ([1, 0, 0], NOTHING), "{profile}");
        assert_eq!(moved(&sync(&home, &[], 0)), (NOTHING, NOTHING), "{profile}");
    }
    let home = Home::new();
    let (phone, link) = SyncEvolution::on_cable(&["tty"], &[]);
    phone.add("p1", &person(1));
    add(&home, &link);
    assert_eq!(moved(&sync(&home, &[], 0)), ([1, 0, 0], NOTHING));
    assert_eq!(moved(&sync(&home, &[], 0)), (NOTHING, NOTHING));
}

/// Two ends of a pretend serial cable.
struct SerialPair(tempfile::TempDir);

impl SerialPair {
    fn new() -> Self {
        let pair = SerialPair(tempfile::tempdir().unwrap());
        pair.script("start");
        pair
    }

    fn script(&self, verb: &str) {
        let mut command = std::process::Command::new(crate::support::peers().join("serial-pair"));
        let status = command.arg(verb).arg(self.0.path()).stdout(std::process::Stdio::null()).status().unwrap();
        assert!(status.success());
    }

    fn end(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for SerialPair {
    fn drop(&mut self) {
        self.script("stop");
    }
}

#[test]
fn a_serial_line_that_tells_nobody_of_a_killed_caller_works_again() {
    let (home, phone, line) = (Home::new(), Pretend::new("nokia-n80"), SerialPair::new());
    (1..=40).for_each(|n| phone.write(&n.to_string(), &simple(n)));
    import(&home, &(101..=400).map(simple).collect::<String>());
    add_phone(&home, &format!("serial:{}", line.end("a")), "nokia-n80", &["first-sync=join"]);
    let args = phone.args("");
    let end = line.end("b");
    let args: Vec<&str> = args.iter().map(String::as_str).chain(["--serial", &end]).collect();
    let on = phone.start(&home, &args);
    // Killed while the phone writes, so that its old connection still stands.
    let mut caller = home.command(&["sync", NAME]).spawn().unwrap();
    while phone.cards().len() <= 40 && caller.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    caller.kill().unwrap();
    assert_eq!(caller.wait().unwrap().code(), None, "it was killed before its end");
    let _run = sync(&home, &[], 0);
    let _run = sync(&home, &[], 0);
    assert_eq!(moved(&sync(&home, &[], 0)), (NOTHING, NOTHING));
    assert_eq!(names(home.records()), phone.names());
    assert_eq!(home.contacts().len(), 340);
    drop(on);
}
