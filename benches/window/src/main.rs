//! How fast the window is, seen from outside: what an X server draws, and when.
//!
//!     cargo build --release
//!     cargo run --release --manifest-path benches/window/Cargo.toml -- [--size 1024x768] [--people 50000]
//!         [--cordial PROGRAM] [--backend tiny-skia] [--start-only]
//!
//! Starts an Xvfb of its own, fills data folders with `cordial … import`, opens the window there and works it with keys
//! and wheel as a person would (XTEST). Every picture the window puts on the screen is reported by the server (DAMAGE);
//! the time from a key to a picture is the whole way: event, the page's answer, questions to the store, layout,
//! rasterising, copying to the server. Pictures less than 2 ms apart count as one.
//!
//! * start: from starting the program until the window shows something, and until the page stands complete (the last
//!   picture before nothing changes for half a second), with 7 000 people, 2 000 dates and 1 000 tasks;
//! * wheel: one notch at a time over the middle of the list of people, each after the one before was drawn; then sixty a
//!   second for five seconds: how many pictures came, and the longest time without one while the wheel turned;
//! * typing: each letter of a search, until something is drawn and until the last answer is drawn (the cursor in the
//!   field blinks twice a second and is now and then taken for an answer: the median counts);
//! * pages: a key that opens a page until its last picture;
//! * idle: processor time of the process over twenty seconds in which nothing happens;
//! * memory: resident size with 10 000 records, with everybody, and at the end (VmRSS); its highest (VmHWM).
//!
//! `floor` is what the server needs to take one picture of the window's size from a program that only copies: no
//! toolkit that draws in memory can be faster here. Prints a Markdown table; medians, with the worst beside them.
//! Needs Debian's xvfb. Ends what it started.

mod data;
mod screen;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use screen::{Key, Screen};

struct Wish {
    size: (u16, u16),
    people: usize,
    cordial: PathBuf,
    backend: String,
    start_only: bool,
}

fn wish() -> Wish {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/release/cordial");
    let mut wish =
        Wish { size: (1024, 768), people: 50_000, cordial: home, backend: "tiny-skia".to_owned(), start_only: false };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().expect("a value");
        match arg.as_str() {
            "--size" => {
                let text = value();
                let (width, height) = text.split_once('x').expect("WIDTHxHEIGHT");
                wish.size = (width.parse().expect("a width"), height.parse().expect("a height"));
            }
            "--people" => wish.people = value().parse().expect("a number"),
            "--cordial" => wish.cordial = value().into(),
            "--backend" => wish.backend = value(),
            "--start-only" => wish.start_only = true,
            other => panic!("unknown: {other}"),
        }
    }
    wish
}

fn main() {
    let wish = wish();
    let folder = tempfile::tempdir().expect("a folder");
    let (xvfb, name) = screen::xvfb(wish.size);
    let _xvfb = Ended(xvfb);
    let mut screen = Screen::connect(&name);
    println!("| {}×{}, {} | median ms | worst ms |\n|---|--:|--:|", wish.size.0, wish.size.1, wish.backend);
    report("floor: copy of the whole window", &screen.floor());

    let store = folder.path().join("10000");
    data::fill(&wish.cordial, &store, 7_000, 2_000, 1_000);
    let (mut first, mut whole, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..7 {
        let (shown, stands, window) = start(&wish, &store, &name, &mut screen);
        first.push(shown);
        whole.push(stands);
        memory.push(resident(window.0.id(), "VmRSS"));
    }
    report("start: something is drawn", &first);
    report("start: the page stands complete", &whole);
    report("memory with 10 000 records, MiB", &memory);
    if wish.start_only {
        return;
    }

    let store = folder.path().join("people");
    data::fill(&wish.cordial, &store, wish.people, 10_000, 10_000);
    let (_, _, window) = start(&wish, &store, &name, &mut screen);
    screen.fill_with_window();
    std::thread::sleep(Duration::from_millis(700));
    screen.rest(Duration::from_millis(300));

    let opened = screen.after(|screen| screen.with_control(Key::Digit(2)), Duration::from_millis(1_500));
    report("page: People, first time", &[opened.last]);
    report("memory with everybody, MiB", &[resident(window.0.id(), "VmRSS")]);
    scrolling(&mut screen, &window);
    typing(&mut screen);
    pages(&mut screen);
    idle(&mut screen, &window);
}

fn scrolling(screen: &mut Screen, window: &Ended) {
    screen.point_at_list();
    let mut each = Vec::new();
    let before = cpu(window.0.id());
    for n in 0..150 {
        let down = n % 50 < 40;
        let drawn = screen.after(|screen| screen.wheel(down), Duration::from_millis(40));
        each.push(drawn.first);
    }
    report("wheel: a notch until it is drawn", &each);
    println!("| wheel: processor time per notch | {:.1} | |", (cpu(window.0.id()) - before) * 1_000.0 / 150.0);
    let before = cpu(window.0.id());
    let turned = screen.turn(300, Duration::from_micros(16_667));
    let spent = (cpu(window.0.id()) - before) * 1_000.0;
    println!("| wheel, 60 a second: pictures of {} | {} | |", turned.notches, turned.pictures);
    report("wheel, 60 a second: between two pictures", &turned.gaps);
    println!("| wheel, 60 a second: processor time per picture | {:.1} | |", spent / turned.pictures.max(1) as f64);
    // The keyboard walks from the top to the end of everybody, and back.
    let _ = screen.after(|screen| screen.press(Key::End), Duration::from_millis(300));
    let ends: Vec<f64> = (0..10)
        .map(|n| {
            screen.after(|s| s.press(if n % 2 == 0 { Key::Home } else { Key::End }), Duration::from_millis(300)).last
        })
        .collect();
    report("from the first person to the last, all drawn", &ends);
}

fn typing(screen: &mut Screen) {
    let _ = screen.after(|screen| screen.with_control(Key::Letter('f')), Duration::from_millis(400));
    let (mut echo, mut answer) = (Vec::new(), Vec::new());
    for letter in "dupuis anne".chars() {
        let drawn = screen.after(|screen| screen.press(Key::Letter(letter)), Duration::from_millis(250));
        echo.push(drawn.first);
        answer.push(drawn.last);
    }
    for _ in 0..11 {
        let drawn = screen.after(|screen| screen.press(Key::Back), Duration::from_millis(250));
        echo.push(drawn.first);
        answer.push(drawn.last);
    }
    report("typing: a letter until something is drawn", &echo);
    report("typing: a letter until the answer is drawn", &answer);
    let _ = screen.after(|screen| screen.press(Key::Escape), Duration::from_millis(300));
}

fn pages(screen: &mut Screen) {
    for (name, digit) in [("Calendar", 3), ("Tasks", 4), ("Notes", 5), ("History", 7), ("Home", 1), ("People", 2)] {
        let opened = screen.after(|screen| screen.with_control(Key::Digit(digit)), Duration::from_millis(1_500));
        report(&format!("page: {name}, complete"), &[opened.last]);
        if name == "Tasks" {
            screen.point_at_list();
            let each: Vec<f64> =
                (0..60).map(|_| screen.after(|s| s.wheel(true), Duration::from_millis(40)).first).collect();
            report("wheel: 10 000 tasks, a notch until it is drawn", &each);
        }
        if name == "Calendar" {
            for (view, key) in [("agenda", 'a'), ("week", 'w'), ("month", 'm')] {
                let _ = screen.after(|screen| screen.press(Key::Letter(key)), Duration::from_millis(700));
                let turned: Vec<f64> =
                    (0..8).map(|_| screen.after(|s| s.press(Key::PageDown), Duration::from_millis(500)).last).collect();
                report(&format!("Calendar, {view}: the next page complete"), &turned);
            }
        }
    }
}

fn idle(screen: &mut Screen, window: &Ended) {
    screen.rest(Duration::from_secs(9));
    let before = cpu(window.0.id());
    std::thread::sleep(Duration::from_secs(20));
    println!("| idle: processor time of 20 s | {:.0} | |", (cpu(window.0.id()) - before) * 1_000.0);
    for line in ["VmRSS", "VmHWM"] {
        report(&format!("memory at the end, {line}, MiB"), &[resident(window.0.id(), line)]);
    }
}

/// Opens the window; milliseconds until something was drawn, and until it stood complete.
fn start(wish: &Wish, store: &Path, display: &str, screen: &mut Screen) -> (f64, f64, Ended) {
    screen.expect_window();
    let begun = Instant::now();
    let child = Command::new(&wish.cordial)
        .arg("--data")
        .arg(store)
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("WAYLAND_DISPLAY")
        .env("DISPLAY", display)
        .env("ICED_BACKEND", &wish.backend)
        .env("CORDIAL_LANG", "en")
        .env("CORDIAL_KEYRING", format!("file:{}", store.with_extension("keys").display()))
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let drawn = screen.until_quiet(begun, Duration::from_millis(500));
    (drawn.first, drawn.last, Ended(child))
}

/// A process that is ended when it is no longer needed.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn report(what: &str, times: &[f64]) {
    let mut sorted: Vec<f64> = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    match (sorted.get(sorted.len() / 2), sorted.last()) {
        (Some(middle), Some(last)) => println!("| {what} | {middle:.1} | {last:.1} |"),
        _ => println!("| {what} | none | |"),
    }
}

/// Seconds of processor time a process has taken (utime and stime of /proc/PID/stat, hundredths of a second).
fn cpu(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks = |n: usize| after.split_whitespace().nth(n).and_then(|word| word.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn resident(pid: u32, line: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let found = status.lines().find_map(|l| l.strip_prefix(line)?.strip_prefix(':'));
    found.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1_024.0
}
