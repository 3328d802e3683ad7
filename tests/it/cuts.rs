//! The cable is pulled at every message of a session, and Cordial is killed at any moment: nothing is lost, nothing
//! doubled. The phone is SyncEvolution, which nobody here wrote; between it and Cordial is a proxy that cuts.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::cutter::{Cut, Cutter};
use crate::support::{Home, Server, SyncEvolution, copy_folder, faces};

/// Worlds that work at once; each mostly waits for SyncEvolution's file backend, which sleeps.
const WORKERS: usize = 3;

/// A place, the cable, and the phone.
struct World {
    home: Home,
    cutter: Cutter,
    phone: SyncEvolution,
    saved: TempDir,
    server: Arc<Mutex<Option<Server>>>,
}

/// What can be seen from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sight {
    here: Vec<String>,
    there: Vec<String>,
    conflicts: usize,
    held: usize,
}

impl Sight {
    /// What is other than expected.
    fn against(&self, expected: &Sight) -> String {
        let mut lines = vec![format!("{} questions, {} held", self.conflicts, self.held)];
        for (side, is, should) in [("here", &self.here, &expected.here), ("there", &self.there, &expected.there)] {
            let short = |face: &String| face.chars().take(80).collect::<String>();
            let mut missing = should.clone();
            for face in is {
                match missing.iter().position(|other| other == face) {
                    Some(at) => drop(missing.remove(at)),
                    None => lines.push(format!("{side} too much: {}", short(face))),
                }
            }
            lines.extend(missing.iter().map(|face| format!("{side} missing: {}", short(face))));
        }
        lines.join("\n")
    }
}

impl World {
    fn new(settings: &[&str]) -> Self {
        let home = Home::new();
        home.add_dial_in("Phone", &["first-sync=join"]);
        let cutter = Cutter::new();
        let phone = SyncEvolution::new(&cutter.url(), settings);
        Self { home, cutter, phone, saved: TempDir::new().unwrap(), server: Arc::default() }
    }

    fn serve(&self) {
        let server = self.home.serve();
        self.cutter.lead_to(&server.url);
        *self.server.lock().unwrap() = Some(server);
    }

    fn stop(&self) {
        drop(self.server.lock().unwrap().take());
    }

    /// Keeps everything as it is now.
    fn save(&self) {
        self.stop();
        copy_folder(self.home.folder(), &self.saved.path().join("home"));
        copy_folder(self.phone.folder(), &self.saved.path().join("phone"));
        self.serve();
    }

    /// Goes back to what was kept.
    fn restore(&self) {
        self.stop();
        copy_folder(&self.saved.path().join("home"), self.home.folder());
        copy_folder(&self.saved.path().join("phone"), self.phone.folder());
        self.cutter.count_from_zero();
        self.serve();
    }

    fn import(&self, cards: &str) {
        let path = self.home.path("import.vcf");
        std::fs::write(&path, cards).unwrap();
        assert_eq!(self.home.run(&["contacts", "import", path.to_str().unwrap()]).code(), 0);
    }

    fn sight(&self) -> Sight {
        let status = self.home.json(&["status"]);
        let count =
            |what: &str| status["peers"][0][what].as_u64().unwrap_or_else(|| panic!("{what} in {status}")) as usize;
        Sight {
            here: faces(&self.home.records()),
            there: faces(&self.phone.records()),
            conflicts: count("conflicts"),
            held: count("held"),
        }
    }

    /// Whether the last run wrote nothing on either side.
    fn nothing_moved(&self) -> bool {
        let history = self.home.json(&["history"]);
        let run = &history["history"][0];
        // A run that has not ended has no result.
        let tallies: Option<BTreeMap<String, [BTreeMap<String, u64>; 2]>> =
            serde_json::from_value(run["result"].clone()).unwrap_or_else(|e| panic!("{e}: {run}"));
        let tallies = tallies.unwrap_or_default();
        run["ok"] == json!(true) && tallies.values().flatten().flat_map(BTreeMap::values).all(|count| *count == 0)
    }

    /// Syncs as a schedule would until all is as expected, at most three times; then once more, which moves nothing.
    fn settles(&self, mode: &str, expected: &Sight) -> Result<usize, String> {
        for count in 1..=3 {
            // A refresh that was cut is asked for again; afterwards life goes on as usual.
            let ran = self.phone.sync(if count == 1 { mode } else { "two-way" });
            // Half an object is refused (426), which SyncEvolution tells its user; it sends the whole one next time.
            if ran.status.success() && self.sight() == *expected {
                let ran = self.phone.sync("two-way");
                let sight = self.sight();
                return match (ran.status.success(), self.nothing_moved(), sight == *expected) {
                    (true, true, true) => Ok(count),
                    (well, still, same) => Err(format!(
                        "the sync after all was well: success {well}, still {still}, same {same}: {}\n{}",
                        sight.against(expected),
                        ran.stdout
                    )),
                };
            }
        }
        Err(format!("after three syncs: {}", self.sight().against(expected)))
    }
}

/// One session worth cutting.
struct Scenario {
    name: &'static str,
    mode: &'static str,
    prepare: fn(&World),
    /// What a person does on the phone after the break.
    after: fn(&World),
    /// The mode in which the phone comes back.
    again: &'static str,
}

fn idle(_: &World) {}

/// A person with so much to say that a session takes several messages.
fn person(n: usize) -> String {
    let words = format!("NOTE:{}\r\nEND:VCARD", format!("Nummer {n} erzählt viel. ").repeat(1600).trim_end());
    crate::support::person(n * 5 + 1).replace("END:VCARD", &words)
}

/// First sync: two people only there, two only here, two on both sides, one of them told differently.
const SLOW: Scenario = Scenario {
    name: "slow",
    mode: "slow",
    prepare: |world| {
        for n in [1, 2, 3, 4] {
            world.phone.add(&format!("p{n}"), &person(n));
        }
        let more = person(4).replace("END:VCARD", "TITLE:Maurer\r\nEND:VCARD");
        world.import(&(person(3) + &more + &person(20) + &person(21)));
    },
    after: |world| world.phone.edit("João Novák6", "p6@example.org", "after@example.org"),
    again: "two-way",
};

/// Both know each other: an Add, a Replace and a Delete each way.
const TWO_WAY: Scenario = Scenario {
    name: "two-way",
    mode: "two-way",
    prepare: |world| {
        for n in 1..=6 {
            world.phone.add(&format!("p{n}"), &person(n));
        }
        world.phone.sync_well("slow");
        changes(world);
    },
    // What Cordial changes in this very session, and somebody nobody touched.
    after: |world| {
        world.phone.edit("Łukasz Weiß16", "p16@example.org", "after@example.org");
        world.phone.delete("Karl O’Brien26");
    },
    again: "two-way",
};

fn changes(world: &World) {
    world.phone.add("p10", &person(10));
    world.phone.edit("João Novák6", "p6@example.org", "joao@example.org");
    world.phone.delete("Ngọc Novák11");
    world.import(&person(20));
    world.home.edit("Łukasz Weiß16", |contact| contact["title"] = json!("Maurer"));
    let gone = world.home.id("Siobhán Weiß21").to_string();
    assert_eq!(world.home.run(&["contacts", "delete", &gone]).code(), 0);
}

/// The phone's word counts: what only Cordial has waits for a yes.
const FROM_LOCAL: Scenario = Scenario {
    name: "refresh-from-local",
    mode: "refresh-from-local",
    prepare: TWO_WAY.prepare,
    after: idle,
    again: "refresh-from-local",
};

/// Cordial's word counts.
const FROM_REMOTE: Scenario = Scenario {
    name: "refresh-from-remote",
    mode: "refresh-from-remote",
    prepare: TWO_WAY.prepare,
    after: idle,
    again: "refresh-from-remote",
};

/// How the phone takes the loss of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Patience {
    /// It sends the same again.
    Retries,
    /// It comes back another time.
    GivesUp,
}

impl Patience {
    /// The interval is also how long SyncEvolution waits for an answer, and a first message is never sent again: on a busy
    /// computer a second is too short for both.
    fn settings(self) -> [&'static str; 2] {
        match self {
            Patience::Retries => ["RetryInterval=3", "RetryDuration=120"],
            Patience::GivesUp => ["RetryInterval=0", "RetryDuration=0"],
        }
    }
}

/// Waits for every answer: nothing is lost any more, only slow.
const CALM: [&str; 2] = ["RetryInterval=60", "RetryDuration=300"];

/// What an uninterrupted session comes to.
struct Law {
    messages: usize,
    at_once: Sight,
    settled: Sight,
    with_edit: Sight,
}

fn law(world: &World, scenario: &Scenario) -> Law {
    world.cutter.count_from_zero();
    world.phone.sync_well(scenario.mode);
    let messages = world.cutter.messages();
    let last = world.cutter.targets().pop().unwrap();
    assert!(last.contains("?sid="), "RespURI leads through the proxy: {last}");
    let settled = |world: &World| {
        let sight = world.sight();
        world.phone.sync_well("two-way");
        if world.nothing_moved() { sight } else { world.sight() }
    };
    let at_once = world.sight();
    let settled_once = settled(world);
    (scenario.after)(world);
    let with_edit = if settled_once.there == faces(&world.phone.records()) {
        settled_once.clone()
    } else {
        world.phone.sync_well("two-way");
        settled(world)
    };
    for sight in [&at_once, &settled_once, &with_edit] {
        assert_eq!(sight.conflicts, 0, "{sight:#?}");
        assert!(sight.held > 0 || sight.here == sight.there, "{sight:#?}");
    }
    Law { messages, at_once, settled: settled_once, with_edit }
}

fn every_cut(scenario: &Scenario, settings: &[&str]) {
    let next = AtomicUsize::new(0);
    let tried = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            let _ = scope.spawn(|| {
                let world = World::new(settings);
                world.serve();
                (scenario.prepare)(&world);
                world.save();
                let law = law(&world, scenario);
                loop {
                    let point = next.fetch_add(1, Ordering::Relaxed);
                    let (at, lost, patience) = (
                        point / 4 + 1,
                        if point.is_multiple_of(2) { "request" } else { "answer" },
                        if (point / 2).is_multiple_of(2) { Patience::GivesUp } else { Patience::Retries },
                    );
                    if at > law.messages {
                        break;
                    }
                    // SyncEvolution repeats every message but the first.
                    if at == 1 && patience == Patience::Retries {
                        continue;
                    }
                    let outcome = one_cut(&world, scenario, &law, at, lost, patience);
                    // A session may have a message less where a login needed no challenge.
                    let _ = tried.fetch_add(usize::from(outcome != Ok(false)), Ordering::Relaxed);
                    if let Err(why) = outcome {
                        let point =
                            format!("{}: {lost} {at} of {} lost, phone {patience:?}", scenario.name, law.messages);
                        eprintln!("{point}: FAILED: {why}");
                        failures.lock().unwrap().push(point);
                    }
                }
            });
        }
    });
    eprintln!("CUTS {} {settings:?}: {} cuts tried", scenario.name, tried.into_inner());
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{failures:#?}");
}

fn one_cut(
    world: &World,
    scenario: &Scenario,
    law: &Law,
    at: usize,
    lost: &str,
    patience: Patience,
) -> Result<bool, String> {
    world.restore();
    world.phone.set(&patience.settings());
    world.cutter.arm(at, if lost == "request" { Cut::Request } else { Cut::Answer });
    let ran = world.phone.sync(scenario.mode);
    let happened = world.cutter.disarm();
    world.phone.set(&CALM);
    match patience {
        Patience::Retries => {
            if !ran.status.success() {
                return Err(format!("a repeated message did not help: {}", ran.stdout));
            }
            let sight = world.sight();
            if sight != law.at_once {
                return Err(format!("not well at once: {}", sight.against(&law.at_once)));
            }
            world.settles("two-way", &law.settled).map(|_| happened)
        }
        Patience::GivesUp => {
            (scenario.after)(world);
            world.settles(scenario.again, &law.with_edit).map(|_| happened)
        }
    }
}

const V12: &[&str] = &["SyncMLVersion=1.2", "enableWBXML=1", "maxMsgSize=30000"];
const V11: &[&str] = &["SyncMLVersion=1.1", "enableWBXML=0", "maxMsgSize=40000"];

#[test]
fn slow_12() {
    every_cut(&SLOW, V12);
}

#[test]
fn slow_11() {
    every_cut(&SLOW, V11);
}

#[test]
fn two_way_12() {
    every_cut(&TWO_WAY, V12);
}

#[test]
fn two_way_11() {
    every_cut(&TWO_WAY, V11);
}

#[test]
fn refresh_from_local_12() {
    every_cut(&FROM_LOCAL, V12);
}

#[test]
fn refresh_from_local_11() {
    every_cut(&FROM_LOCAL, V11);
}

#[test]
fn refresh_from_remote_12() {
    every_cut(&FROM_REMOTE, V12);
}

#[test]
fn refresh_from_remote_11() {
    every_cut(&FROM_REMOTE, V11);
}

/// kill -9 while message N is being worked on, after a delay that grows from nothing to well after the answer.
#[test]
fn killed_at_any_moment() {
    let scenarios = [&SLOW, &TWO_WAY];
    let tried = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for scenario in scenarios {
            let (tried, failures) = (&tried, &failures);
            let _ = scope.spawn(move || {
                let world = World::new(V12);
                world.serve();
                (scenario.prepare)(&world);
                world.phone.set(&Patience::GivesUp.settings());
                world.save();
                let law = law(&world, scenario);
                for at in 1..=law.messages {
                    // A few milliseconds is what a message takes.
                    let after = Duration::from_millis([0, 4, 9, 16, 40][at % 5]);
                    let _ = tried.fetch_add(1, Ordering::Relaxed);
                    if let Err(why) = one_kill(&world, scenario, &law, at, after) {
                        let point =
                            format!("{}: killed {after:?} after message {at} of {}", scenario.name, law.messages);
                        eprintln!("{point}: FAILED: {why}");
                        failures.lock().unwrap().push(point);
                    }
                }
            });
        }
    });
    eprintln!("{} kills tried", tried.into_inner());
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{failures:#?}");
}

fn one_kill(world: &World, scenario: &Scenario, law: &Law, at: usize, after: Duration) -> Result<(), String> {
    world.restore();
    let victim = world.server.clone();
    let kill = move || victim.lock().unwrap().take().into_iter().for_each(Server::kill);
    world.cutter.arm(at, Cut::Kill(after, Box::new(kill)));
    let _ = world.phone.sync(scenario.mode);
    let _ = world.cutter.disarm();
    world.phone.set(&CALM);
    (scenario.after)(world);
    world.serve();
    world.settles(scenario.again, &law.with_edit).map(drop)
}

/// The same bytes twice get the same answer, and do their work once.
#[test]
fn a_repeated_message_is_answered_from_memory() {
    let world = World::new(V12);
    world.serve();
    (TWO_WAY.prepare)(&world);
    world.phone.set(&Patience::GivesUp.settings());
    world.save();
    let law = law(&world, &TWO_WAY);
    for at in 1..=law.messages {
        world.restore();
        world.cutter.arm(at, Cut::Twice);
        world.phone.sync_well("two-way");
        let answers = world.cutter.answers();
        assert_eq!(answers.len(), 2, "message {at}");
        assert!(answers[0] == answers[1], "message {at} was answered in two ways");
        assert_eq!(world.sight(), law.at_once, "message {at}");
        let runs: Value = world.home.json(&["history"]);
        let runs = runs["history"].as_array().unwrap().iter().filter(|act| act["what"] == "run").count();
        assert_eq!(runs, 2, "message {at}");
    }
    eprintln!("{} messages sent twice", law.messages);
}
