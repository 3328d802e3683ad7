//! A random state machine over real services: a computer and two to four places (phones on a cable, phones that dial
//! in, an account on a second service), random edits on every side, broken lines, kills, odd phones, clock jumps and
//! answers. After every while everything is synced in peace, and the laws of [`laws`] have to hold.
//!
//! A script that breaks a law is shortened and printed in words. `CORDIAL_MACHINE_STEPS` and `CORDIAL_MACHINE_SEED` ask
//! for other lengths and beginnings.

mod laws;
mod places;
mod scenarios;
mod script;
mod things;
mod world;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use script::{Cast, Dice, Line, Scene, Step};
use world::World;

/// Steps of one script.
const LENGTH: usize = 40;
/// Scripts tried to shorten one that breaks a law.
const TRIES: usize = 150;

/// What a script that breaks a law says.
struct Broken {
    law: String,
    told: Vec<String>,
}

/// What came up, and how often.
type Seen = BTreeMap<&'static str, usize>;

/// Plays a script from the beginning.
fn play(scene: &Scene, steps: &[Step]) -> Result<Seen, Broken> {
    let mut world = World::new(scene);
    for step in steps.iter().chain([&Step::Settle]) {
        let done = catch_unwind(AssertUnwindSafe(|| world.step(step)));
        let law = match done {
            Ok(Ok(())) => continue,
            Ok(Err(law)) => law,
            Err(panic) => {
                let text = panic.downcast_ref::<String>().cloned();
                let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
                format!("a panic: {}", text.unwrap_or_default())
            }
        };
        return Err(Broken { law, told: std::mem::take(&mut world.told) });
    }
    Ok(world.seen)
}

/// Leaves steps out while a law is still broken.
fn shortened(scene: &Scene, mut steps: Vec<Step>, mut broken: Broken) -> (Vec<Step>, Broken) {
    let mut tries = 0;
    let mut size = steps.len().div_ceil(2);
    while size > 0 && tries < TRIES {
        let mut at = 0;
        let mut helped = false;
        while at < steps.len() && tries < TRIES {
            let mut fewer = steps.clone();
            drop(fewer.drain(at..(at + size).min(steps.len())));
            tries += 1;
            match play(scene, &fewer) {
                Err(still) => (steps, broken, helped) = (fewer, still, true),
                Ok(_) => at += size,
            }
        }
        if size == 1 && !helped {
            break;
        }
        size = if size == 1 { 1 } else { size.div_ceil(2) };
    }
    (steps, broken)
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// One script; a broken law shortened and printed.
fn one_script(seed: u64) -> Result<Seen, String> {
    let mut dice = Dice::new(seed);
    let scene = Scene::random(&mut dice);
    let script = script::script(&mut dice, LENGTH);
    play(&scene, &script).map_err(|broken| {
        let (steps, broken) = shortened(&scene, script, broken);
        println!("seed {seed}: {}\n{scene:?}\n{}\n{steps:?}\n", broken.law, broken.told.join("\n"));
        format!("seed {seed}: {}", broken.law)
    })
}

/// Plays scripts of so many steps in all, on every processor.
fn run(steps: usize, first: u64) {
    let scripts = steps.div_ceil(LENGTH) as u64;
    let next = AtomicU64::new(0);
    let done = Mutex::new((Seen::new(), Vec::new()));
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= scripts {
                return;
            }
            let came = one_script(first + at);
            let (seen, broken_laws) = &mut *done.lock().unwrap();
            match came {
                Ok(came) => came.into_iter().for_each(|(what, times)| *seen.entry(what).or_default() += times),
                Err(law) => broken_laws.push(law),
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            let _ = scope.spawn(work);
        }
    });
    let (seen, broken_laws) = done.into_inner().unwrap();
    println!("{steps} steps from seed {first}: {seen:?}");
    assert!(broken_laws.is_empty(), "{} of {scripts} scripts:\n{}", broken_laws.len(), broken_laws.join("\n"));
}

#[test]
fn two_thousand_random_steps_break_no_law() {
    let steps = number("CORDIAL_MACHINE_STEPS").unwrap_or(2_000);
    run(usize::try_from(steps).unwrap_or(2_000), number("CORDIAL_MACHINE_SEED").unwrap_or(1));
}

/// Scripts of edits with a look at the plan after every few of them, for each sort of place.
fn look_and_do(line: Line, seeds: std::ops::Range<u64>) {
    let mut seen = Seen::new();
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let cast = |line| Cast { line, profile: "nokia-n80", message: 10_000, forgets_maps: false, cuts_texts: None };
        let scene = Scene { places: vec![cast(Line::Cable), cast(line)] };
        let mut steps: Vec<Step> = (0..8).map(|kind| Step::Add { side: dice.roll(60), kind, reuse: false }).collect();
        steps.push(Step::Settle);
        for _ in 0..6 {
            let some = 1 + dice.roll(4);
            steps.extend((0..some).map(|_| Step::edit(&mut dice)));
            steps.push(Step::Preview { place: 1 });
        }
        match play(&scene, &steps) {
            Ok(came) => came.into_iter().for_each(|(what, times)| *seen.entry(what).or_default() += times),
            Err(broken) => {
                let (steps, broken) = shortened(&scene, steps, broken);
                panic!("seed {seed}: {}\n{}\n{steps:?}", broken.law, broken.told.join("\n"));
            }
        }
    }
    println!("{line:?}: {seen:?}");
    assert!(seen.get("steps of previews").is_some_and(|steps| *steps > 30), "{seen:?}");
}

#[test]
fn a_phone_on_a_cable_gets_exactly_what_was_shown() {
    look_and_do(Line::Cable, 0..8);
}

#[test]
fn a_phone_that_dials_in_gets_exactly_what_was_shown() {
    look_and_do(Line::DialIn, 100..108);
}

#[test]
fn an_account_gets_exactly_what_was_shown() {
    look_and_do(Line::Account, 200..208);
}
