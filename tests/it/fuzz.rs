//! The fuzz targets (`fuzz/README.md`) for a moment: their seeds, and mutations of them that are the same at every run.

use std::path::Path;

#[path = "../../fuzz/bodies.rs"]
mod bodies;

/// How many mutations of the seeds each target sees: a second or less. `CORDIAL_FUZZ_ROUNDS` asks for more.
const ROUNDS: usize = 1500;

/// Longest input, in bytes.
const LONGEST: usize = 4096;

/// Pieces that formats care about.
const WORDS: [&[u8]; 24] = [
    b"\r\n",
    b"\n ",
    b":",
    b";",
    b",",
    b"=",
    b"\\n",
    b"\\",
    b"\"",
    b"=0D=0A=\r\n",
    b"BEGIN:",
    b"END:",
    b"ENCODING=BASE64",
    b"QUOTED-PRINTABLE",
    b"CHARSET=",
    b"<",
    b">",
    b"</",
    b"<![CDATA[",
    b"]]>",
    b"&#x",
    b"\0",
    b"\xff",
    b"20261121T143000Z",
];

/// xorshift64*: the same numbers at every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % sides.max(1)
    }
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn mutated(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.roll(seeds.len())].clone();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + 1 + dice.roll(40)).min(bytes.len());
        match dice.roll(6) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(dice.roll(256)).unwrap(),
            1 if at < end => drop(bytes.drain(at..end)),
            2 if at < end => {
                let piece = bytes[at..end].to_vec();
                let to = dice.roll(bytes.len() + 1);
                drop(bytes.splice(to..to, piece));
            }
            3 => drop(bytes.splice(at..at, WORDS[dice.roll(WORDS.len())].iter().copied())),
            4 => {
                let other = &seeds[dice.roll(seeds.len())];
                let from = dice.roll(other.len() + 1);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
            _ => bytes.truncate(at),
        }
    }
    bytes.truncate(LONGEST);
    bytes
}

fn run(target: &str) {
    let (_, body) = bodies::TARGETS.into_iter().find(|(name, _)| *name == target).unwrap();
    let seeds = seeds(target);
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| body(seed));
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let rounds = std::env::var("CORDIAL_FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    for _ in 0..rounds {
        let input = mutated(&seeds, &mut dice);
        if let Err(panic) = std::panic::catch_unwind(|| body(&input)) {
            eprintln!("the input was b\"{}\"", input.escape_ascii());
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn xml() {
    run("xml");
}

#[test]
fn wbxml() {
    run("wbxml");
}

#[test]
fn obex() {
    run("obex");
}

#[test]
fn san() {
    run("san");
}

#[test]
fn vcard() {
    run("vcard");
}

#[test]
fn vcalendar() {
    run("vcalendar");
}

#[test]
fn icalendar() {
    run("icalendar");
}

#[test]
fn csv() {
    run("csv");
}

#[test]
fn sif() {
    run("sif");
}

#[test]
fn every_target_has_its_program() {
    let manifest = include_str!("../../fuzz/Cargo.toml");
    for (name, _) in bodies::TARGETS {
        assert!(manifest.contains(&format!("path = \"targets/{name}.rs\"")), "{name}");
    }
    assert_eq!(manifest.matches("[[bin]]").count(), bodies::TARGETS.len());
}
