//! How long planning takes: where nobody was compared yet, where both sides agreed before, and the search for doubles.
//! Prints a Markdown table; 10 000 people here and there unless told otherwise. Half of those at the peer are spelled
//! otherwise, one in ten is somebody else, many share a name, a landline or the number of a firm.

use std::time::Instant;

use cordial::pim::{Contact, Kind, Lens, Name, Point, Record, Zone};
use cordial::planner::{
    Couple, Direction, Guard, Here, Input, Opinion, Plan, Policy, RecordId, ReplicaId, Theirs, doubles, plan,
};

fn main() {
    let count: usize = std::env::args().nth(1).map_or(10_000, |count| count.parse().expect("a number of people"));
    let here: Vec<Record> = (0..count).map(|n| person(n, Spelling::Ours)).collect();
    // In another order than ours.
    let there: Vec<Record> = (0..count).rev().map(|n| n * 7 % count).map(|n| person(n, Spelling::Theirs)).collect();
    println!("| {count} × {count} | s | |\n|---|--:|---|");

    let ours = (1..).zip(&here).map(|(n, record)| Couple {
        record: Some(RecordId(n)),
        here: Here::Present(record.clone()),
        ..Couple::empty()
    });
    let theirs = (1..).zip(&there).map(|(n, record)| Couple {
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Present(record.clone()),
        ..Couple::empty()
    });
    let fresh = input(ours.chain(theirs).collect());
    let _ = timed("without agreement", || plan(&fresh), told);

    let agreed = (1..).zip(&here).map(|(n, record)| Couple {
        record: Some(RecordId(n)),
        replica: Some(ReplicaId(n)),
        // One in a hundred was edited here.
        here: Here::Present(if n % 100 == 0 { person(count + n as usize, Spelling::Ours) } else { record.clone() }),
        agreement: Some(record.clone()),
        last_seen: Some(record.clone()),
        theirs: Theirs::Unreported,
        ..Couple::empty()
    });
    let agreed = input(agreed.collect());
    let _ = timed("with agreement", || plan(&agreed), told);

    let all: Vec<&Record> = here.iter().chain(&there).collect();
    let found = |found: &Vec<cordial::planner::Double>| {
        let same = found.iter().filter(|double| double.likeness.opinion == Opinion::Same).count();
        format!("{same} the same, {} perhaps", found.len() - same)
    };
    let _ = timed("doubles in one list of both", || doubles(&all, "FR", paris()), found);
}

fn timed<T>(what: &str, once: impl FnOnce() -> T, said: impl FnOnce(&T) -> String) -> T {
    let start = Instant::now();
    let done = once();
    println!("| {what} | {:.2} | {} |", start.elapsed().as_secs_f64(), said(&done));
    done
}

fn told(plan: &Plan) -> String {
    let asked = plan.decisions.iter().filter(|decision| decision.conflict.is_some()).count();
    format!("{} decisions, {} unchanged, {asked} questions", plan.decisions.len(), plan.unchanged)
}

fn paris() -> Zone {
    Zone::named("Europe/Paris").expect("a zone")
}

fn input(couples: Vec<Couple>) -> Input {
    let policy = Policy {
        direction: Direction::TwoWay,
        guard: Guard::Off,
        region: "FR".into(),
        home: paris(),
        unwanted: Default::default(),
    };
    Input { kind: Kind::Contacts, lens: Lens::everything(), policy, couples, series: Vec::new() }
}

#[derive(Clone, Copy, PartialEq)]
enum Spelling {
    Ours,
    Theirs,
}

const GIVEN: [&str; 16] = [
    "Hélène", "Jürgen", "Robert", "Anna", "José", "Zoë", "Karl", "Marie", "Piotr", "Ivana", "Björn", "Loïc", "Ute",
    "Tomáš", "Inès", "Paul",
];
const FAMILY: [&str; 16] = [
    "Lefèvre", "Müller", "Smith", "Novák", "García", "Weiß", "Dubois", "Kowalski", "Schäfer", "Rossi", "Øster",
    "Martin", "Keller", "Blanc", "Horák", "Roux",
];

fn person(n: usize, spelling: Spelling) -> Record {
    let theirs = spelling == Spelling::Theirs;
    // Somebody else.
    let n = if theirs && n % 10 == 9 { n + 10_000_000 } else { n };
    let (given, family) =
        (GIVEN[n % 16], format!("{}{}", FAMILY[n / 16 % 16], ["", "-Brun", "ski", "mann"][n / 256 % 4]));
    let name = if theirs && n % 2 == 0 {
        Name { family: format!("{given} {family}"), ..Name::default() }
    } else {
        Name { given: given.into(), family, ..Name::default() }
    };
    let mobile = if theirs { format!("06{n:08}") } else { format!("+336{n:08}") };
    let mut phones = vec![Point::new(mobile, ["cell"])];
    if n % 3 == 0 {
        phones.push(Point::new(format!("+331{:08}", n / 12), ["home"]));
    }
    if n % 4 == 0 {
        phones.push(Point::new(format!("+334{:08}", n % 37), ["work"]));
    }
    let emails = if n % 5 == 0 { vec![Point::new(format!("p{n}@example.org"), ["home"])] } else { Vec::new() };
    Contact { name, phones, emails, ..Contact::default() }.into()
}
