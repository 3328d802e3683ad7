//! Random edits on both sides of SyncEvolution as a phone, judged by its own files: after each sync everything is there
//! once, with the last that anybody wrote in each place, and another sync moves nothing.
//!
//! `CORDIAL_RUNS` asks for another number of runs than 20 (they are played in slices of at most 100, each with a phone and
//! a computer of its own), `CORDIAL_RUNS_SEED` for others.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use cordial::pim::{Kind, Zone, json};
use cordial::service::clock::SystemClock;
use cordial::service::library::Source;
use cordial::service::{Keyring, Options, Service};
use serde_json::Value;

use crate::support::{Home, Server, SyncEvolution};

/// Its stores, our databases, and how many places for a value an item has.
const STORES: [(&str, &str, Kind, usize); 4] = [
    ("addressbook", "contacts", Kind::Contacts, 3),
    ("calendar", "calendar", Kind::Events, 2),
    ("todo", "tasks", Kind::Tasks, 1),
    ("memo", "notes", Kind::Notes, 1),
];
const SETTINGS: [&[&str]; 3] = [
    &["SyncMLVersion=1.2", "enableWBXML=1"],
    &["SyncMLVersion=1.1", "enableWBXML=0"],
    &["SyncMLVersion=1.2", "enableWBXML=1", "maxMsgSize=8000"],
];
const SLICE: usize = 100;
/// Slices at once: SyncEvolution mostly sleeps.
const WORKERS: usize = 2;

/// Numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66)
    }

    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// Something that is one thing on both sides.
#[derive(Debug, Clone)]
struct Thing {
    n: usize,
    store: usize,
    /// Stands in it, and in nothing else.
    name: String,
    /// Words there are only once in the world.
    values: Vec<String>,
}

impl Thing {
    fn text(&self) -> String {
        let (name, values) = (&self.name, &self.values);
        let (day, hour) = (self.n % 28 + 1, self.n / 28 % 12 + 8);
        let calendar = |entity: &str, lines: String| {
            format!(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:{entity}\r\nUID:{name}@example.org\r\n\
                 DTSTAMP:20261101T080000Z\r\nSUMMARY:{name}\r\n{lines}END:{entity}\r\nEND:VCALENDAR\r\n"
            )
        };
        match self.store {
            0 => format!(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name};Anna;;;\r\nFN:Anna {name}\r\nTEL;TYPE=CELL:+4206{:08}\r\n\
                 NOTE:{}\r\nTITLE:{}\r\nEMAIL;TYPE=INTERNET:{}@x.example\r\nEND:VCARD\r\n",
                self.n, values[0], values[1], values[2]
            ),
            1 => calendar(
                "VEVENT",
                format!(
                    "DTSTART:202612{day:02}T{hour:02}0000Z\r\nDTEND:202612{day:02}T{hour:02}4500Z\r\nLOCATION:{}\r\n\
                     DESCRIPTION:{}\r\n",
                    values[0], values[1]
                ),
            ),
            2 => calendar("VTODO", format!("DUE:202612{day:02}T120000Z\r\nDESCRIPTION:{}\r\n", values[0])),
            _ => format!("{name}\n{}\n", values[0]),
        }
    }
}

/// A name unlike any other.
fn name(n: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "ko", "ri", "mu", "ze", "la", "po", "ti", "nu", "ge", "wa", "so", "di", "fu", "he", "jo"];
    let mut mixed = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut name = "X".to_owned();
    for _ in 0..6 {
        name += SYLLABLES[(mixed >> 60) as usize];
        mixed <<= 4;
    }
    name
}

fn words(text: &str) -> BTreeSet<String> {
    let is_word = |word: &&str| word.len() == 8 && word.starts_with('w') && word.ends_with('x');
    let is_word = |word: &&str| is_word(word) && word[1..7].bytes().all(|byte| byte.is_ascii_digit());
    let text = text.replace("\\n", " ").replace("\\r", " ");
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(is_word).map(str::to_owned).collect()
}

struct World {
    home: Home,
    service: Service,
    server: Server,
    phone: SyncEvolution,
    dice: Dice,
    things: Vec<Thing>,
    made: usize,
    words: usize,
    edits: usize,
    told: Vec<String>,
}

impl World {
    fn new(settings: &[&str], seed: u64) -> Self {
        let home = Home::new();
        home.add_dial_in("Phone", &["first-sync=join"]);
        let server = home.serve();
        let phone = SyncEvolution::new(&server.url, settings);
        STORES.iter().for_each(|(store, database, ..)| phone.pair(store, database));
        let service = Service::open(Options {
            data: home.path("cordial"),
            keyring: Keyring::File(home.path("keys.json")),
            clock: Arc::new(SystemClock),
            region: "FR".to_owned(),
            zone: Zone::named("Europe/Paris").unwrap(),
        });
        let (dice, things, told) = (Dice::new(seed), Vec::new(), Vec::new());
        let service = service.unwrap();
        World { home, service, server, phone, dice, things, made: 0, words: 0, edits: 0, told }
    }

    fn word(&mut self) -> String {
        self.words += 1;
        format!("w{:06}x", self.words)
    }

    fn add(&mut self) {
        let store = self.dice.roll(STORES.len());
        let values = (0..STORES[store].3).map(|_| self.word()).collect();
        let thing = Thing { n: self.made, store, name: name(self.made), values };
        self.made += 1;
        let there = self.dice.roll(2) == 0;
        self.told.push(format!("add {} {}", if there { "there" } else { "here" }, thing.name));
        if there {
            let path = self.phone.store(STORES[store].0).join(format!("new{}", thing.n));
            fs::write(&path, thing.text()).unwrap();
            self.phone.touch(&path);
        } else {
            let source = Source { name: "test".to_owned(), bytes: thing.text().into_bytes() };
            let added = self.service.add_records(STORES[store].2, &source).unwrap();
            assert!(added.rejected.is_empty(), "{:?}", added.rejected);
        }
        self.things.push(thing);
    }

    /// Who holds a thing here, and its JSON.
    fn here(&self, store: usize) -> Vec<(i64, Value)> {
        let mut all = Vec::new();
        let each = &mut |view: cordial::service::library::RecordView| {
            all.push((view.id, json::to_json(&view.record)));
        };
        self.service.each_record(STORES[store].2, None, each).unwrap();
        all
    }

    fn there(&self, store: usize) -> Vec<(PathBuf, String)> {
        let files = fs::read_dir(self.phone.store(STORES[store].0)).unwrap().map(|entry| entry.unwrap().path());
        files.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
    }

    fn edit(&mut self, at: usize, slot: usize) {
        let (new, there) = (self.word(), self.dice.roll(2) == 0);
        let thing = self.things[at].clone();
        let old = &thing.values[slot];
        self.told.push(format!("{} {}: {old} becomes {new}", if there { "there" } else { "here" }, thing.name));
        if there {
            let (path, text) = self.there(thing.store).into_iter().find(|(_, text)| text.contains(old)).unwrap();
            fs::write(&path, text.replace(old, &new)).unwrap();
            self.phone.touch(&path);
        } else {
            let here = self.here(thing.store).into_iter().find(|(_, json)| json.to_string().contains(old));
            let (id, json) = here.unwrap();
            let json = serde_json::from_str(&json.to_string().replace(old, &new)).unwrap();
            let record = json::from_json(STORES[thing.store].2, &json).unwrap();
            let _revision = self.service.change_record(id, &record).unwrap();
        }
        self.things[at].values[slot] = new;
    }

    fn delete(&mut self, at: usize) {
        let thing = self.things.remove(at);
        let sides = self.dice.roll(5);
        self.told.push(format!(
            "{} is deleted on {}",
            thing.name,
            ["both sides", "here", "here", "there", "there"][sides]
        ));
        if sides != 3 && sides != 4 {
            let here = self.here(thing.store).into_iter().find(|(_, json)| json.to_string().contains(&thing.name));
            let _gone = self.service.delete_records(STORES[thing.store].2, &[here.unwrap().0]).unwrap();
        }
        if sides != 1 && sides != 2 {
            let file = self.there(thing.store).into_iter().find(|(_, text)| text.contains(&thing.name)).unwrap().0;
            fs::remove_file(file).unwrap();
        }
    }

    /// One to six edits anywhere: the same value never twice, what is deleted is not edited.
    fn live(&mut self) -> bool {
        let (mut touched, mut deleted) = (BTreeSet::new(), 0);
        for _ in 0..=self.dice.roll(6) {
            self.edits += 1;
            let known: Vec<usize> = (0..self.things.len()).collect();
            match self.dice.roll(10) {
                0..=2 => {
                    let _ = touched.insert((self.made, usize::MAX));
                    self.add();
                }
                3 if deleted < 2 && known.len() > 12 => {
                    let at = self.dice.roll(known.len());
                    if !touched.iter().any(|(n, _)| *n == self.things[at].n) {
                        self.delete(at);
                        deleted += 1;
                    }
                }
                _ if !known.is_empty() => {
                    let at = self.dice.roll(known.len());
                    let (n, slots) = (self.things[at].n, self.things[at].values.len());
                    let slot = self.dice.roll(slots);
                    // What is new is only where it was made.
                    if !touched.contains(&(n, usize::MAX)) && touched.insert((n, slot)) {
                        self.edit(at, slot);
                    }
                }
                _ => {}
            }
        }
        deleted > 0
    }

    fn sync(&mut self, mode: &str) -> Result<Value, String> {
        self.told.push(format!("sync {mode}"));
        let stores: Vec<_> = STORES.iter().map(|(store, ..)| *store).collect();
        let ran = self.phone.sync_stores(mode, &stores);
        if !ran.status.success() {
            return Err(format!("SyncEvolution failed: {}\n{}", ran.stdout, ran.stderr));
        }
        let run = self.server.finished();
        if run["error"] == Value::Null { Ok(run) } else { Err(format!("{run}")) }
    }

    /// Everything is once on both sides, and says what it should.
    fn is_whole(&self) -> Result<(), String> {
        for (store, (name, ..)) in STORES.iter().enumerate() {
            let here: Vec<_> = self.here(store).into_iter().map(|(_, json)| json.to_string()).collect();
            let there: Vec<_> = self.there(store).into_iter().map(|(_, text)| text).collect();
            let things: Vec<_> = self.things.iter().filter(|thing| thing.store == store).collect();
            for (side, texts) in [("here", here), ("there", there)] {
                if texts.len() != things.len() {
                    return Err(format!("{} in {name} {side}, not {}", texts.len(), things.len()));
                }
                for thing in &things {
                    let of: Vec<_> = texts.iter().filter(|text| text.contains(&thing.name)).collect();
                    if of.len() != 1 {
                        return Err(format!("{} is {} times {side}", thing.name, of.len()));
                    }
                    let (said, wanted) = (words(of[0]), thing.values.iter().cloned().collect());
                    if said != wanted {
                        return Err(format!("{} says {said:?} {side}, not {wanted:?}", thing.name));
                    }
                }
            }
        }
        let status = self.home.json(&["status"]);
        let open = ["conflicts", "held"].map(|what| status["peers"][0][what].as_u64());
        if open == [Some(0); 2] { Ok(()) } else { Err(format!("questions, held: {open:?}")) }
    }

    /// Edits, a sync, and another that moves nothing.
    fn run(&mut self) -> Result<(), String> {
        self.told.clear();
        let deleted = self.live();
        // Who lists everything anew does not tell what was deleted.
        let mode = if !deleted && self.dice.roll(8) == 0 { "slow" } else { "two-way" };
        let _run = self.sync(mode)?;
        self.is_whole()?;
        let run = self.sync("two-way")?;
        let collections = run["collections"].as_array().unwrap();
        let mut counts = collections.iter().flat_map(|of| [&of["here"], &of["peer"]]);
        if counts.any(|tally| ["added", "changed", "deleted"].iter().any(|what| tally[what] != 0)) {
            return Err(format!("the second run moves something: {run}"));
        }
        self.is_whole()
    }
}

/// So many runs with one phone.
fn slice(runs: usize, seed: u64) -> Result<(), String> {
    let mut world = World::new(SETTINGS[(seed % SETTINGS.len() as u64) as usize], seed);
    (0..12).for_each(|_| world.add());
    let _first = world.sync("slow")?;
    world.is_whole()?;
    for at in 0..runs {
        world.run().map_err(|why| format!("seed {seed}, run {at}: {why}\n  {}", world.told.join("\n  ")))?;
    }
    println!("SLICE seed {seed}: {runs} runs with {} edits of {} things: 0 lost, 0 doubled", world.edits, world.made);
    Ok(())
}

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}

#[test]
fn random_edits_on_both_sides_of_syncevolution() {
    let (runs, seed) = (number("CORDIAL_RUNS", 20), number("CORDIAL_RUNS_SEED", 1));
    let size = runs.div_ceil(WORKERS).clamp(1, SLICE);
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            let _ = scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at * size >= runs {
                        break;
                    }
                    if let Err(why) = slice(size.min(runs - at * size), (seed + at) as u64) {
                        println!("SLICE {why}");
                        failures.lock().unwrap().push(why);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} slices:\n{}", failures.len(), failures.join("\n"));
}
