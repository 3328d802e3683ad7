//! Cases of our own, each one line of a phone beside a small address book or calendar, with what a careful person would
//! decide. Names, numbers and addresses are invented.

use cordial::format::{Dialect, Syntax, Version, read};
use cordial::pim::{Kind, Lens, Record, Zone};
use cordial::planner::{Couple, Direction, Guard, Here, Input, Policy, Reason, RecordId, ReplicaId, Theirs, plan};

/// What it is called, what the phone has, what is here, and what becomes of each on the phone: the place here it is found
/// at, `new`, or `ask` with the places it may be.
pub type Case = (&'static str, &'static [&'static str], &'static [&'static str], &'static str);

const PEOPLE: &[Case] = &[
    // Fathers, sons, namesakes.
    (
        "father and son, each with a mobile",
        &["N:Weber;Karl|TEL;CELL:0171 5550001", "N:Weber;Karl|TEL;CELL:0171 5550002"],
        &["N:Weber;Karl;;;jun.|TEL;CELL:+49 171 5550002", "N:Weber;Karl;;;sen.|TEL;CELL:+49 171 5550001"],
        "1, 0",
    ),
    (
        "a son with his own mobile, the father here",
        &["N:Weber;Karl;;;jun.|TEL;CELL:0171 5550003|TEL;HOME:030 5550100"],
        &["N:Weber;Karl;;;sen.|TEL;CELL:0171 5550004|TEL;HOME:030 5550100"],
        "new",
    ),
    (
        "father and son at one landline, the phone does not say which",
        &["N:Weber;Karl|TEL;HOME:030 5550100"],
        &[
            "N:Weber;Karl;;;jun.|TEL;CELL:0171 5550003|TEL;HOME:030 5550100",
            "N:Weber;Karl;;;sen.|TEL;CELL:0171 5550004|TEL;HOME:030 5550100",
        ],
        "ask 0 1",
    ),
    (
        "two birthdays a generation apart",
        &["N:Weber;Karl|TEL;HOME:030 5550100|BDAY:1975-04-01"],
        &["N:Weber;Karl|TEL;HOME:030 5550100|BDAY:1948-09-12"],
        "new",
    ),
    (
        "a common name and nothing in common",
        &["N:Müller;Thomas|TEL;CELL:0171 5550010|EMAIL:tm@a.example"],
        &["N:Müller;Thomas|TEL;CELL:0160 5550011|EMAIL:thomas@b.example"],
        "new",
    ),
    (
        "a common name in two firms",
        &["N:Müller;Thomas|ORG:Nord AG|TEL;WORK:040 5550012"],
        &["N:Müller;Thomas|ORG:Süd GmbH|TEL;WORK:089 5550013"],
        "new",
    ),
    (
        "namesakes told apart by mail",
        &["N:Martin;Paul|EMAIL:paul@a.example", "N:Martin;Paul|EMAIL:pm@b.example"],
        &["N:Martin;Paul|EMAIL:pm@b.example", "N:Martin;Paul|EMAIL:paul@a.example"],
        "1, 0",
    ),
    ("one name, nothing else, on both sides", &["N:Ottersbach;Wilhelmine"], &["N:Ottersbach;Wilhelmine"], "0"),
    (
        "one name, nothing else, twice here",
        &["N:Ottersbach;Wilhelmine|NOTE:x"],
        &["N:Ottersbach;Wilhelmine|NOTE:a", "N:Ottersbach;Wilhelmine|NOTE:b"],
        "ask 0 1",
    ),
    // Numbers of families and firms.
    ("a couple with one landline", &["N:Braun;Eva|TEL;HOME:030 5550200"], &["N:Braun;Jan|TEL;HOME:030 5550200"], "new"),
    ("a couple with one mobile", &["N:Braun;Eva|TEL;CELL:0171 5550201"], &["N:Braun;Jan|TEL;CELL:0171 5550201"], "new"),
    (
        "brothers and sisters at home",
        &["N:Braun;Lisa|TEL;HOME:030 5550200", "N:Braun;Max|TEL;HOME:030 5550200"],
        &["N:Braun;Max|TEL;HOME:+49 30 5550200", "N:Braun;Lisa|TEL;HOME:+49 30 5550200"],
        "1, 0",
    ),
    (
        "a colleague at the switchboard",
        &["N:Krüger;Ines|TEL;WORK:040 5550300|ORG:Nord AG"],
        &["N:Vogt;Bernd|TEL;WORK:040 5550300|ORG:Nord AG"],
        "new",
    ),
    (
        "the firm and who works there",
        &["N:Vogt;Bernd|TEL;WORK:040 5550300"],
        &["ORG:Nord Logistik AG|TEL;WORK:040 5550300"],
        "new",
    ),
    (
        "the firm, its name in the name",
        &["N:Nord Logistik AG|TEL:040 5550300"],
        &["ORG:Nord Logistik AG|TEL;WORK:+49 40 5550300"],
        "0",
    ),
    (
        "the firm, its name cut, beside those who work there",
        &["N:Nord Logistik A|TEL:040 5550300"],
        &["N:Vogt;Bernd|ORG:Nord Logistik AG|TEL;WORK:040 5550300", "ORG:Nord Logistik AG|TEL;WORK:040 5550300"],
        "1",
    ),
    ("two branches of a firm", &["N:Taxi Blitz|TEL:030 5550400"], &["ORG:Taxi Blitz|TEL;WORK:089 5550401"], "ask 0"),
    (
        "the twins",
        &["N:Horn;Anna|TEL;HOME:030 5550500|BDAY:2001-02-03"],
        &["N:Horn;Hanna|TEL;HOME:030 5550500|BDAY:2001-02-03"],
        "new",
    ),
    (
        "the twins, both here",
        &["N:Horn;Tim|TEL;HOME:030 5550500|BDAY:2001-02-03"],
        &["N:Horn;Tom|TEL;HOME:030 5550500|BDAY:2001-02-03", "N:Horn;Tim|TEL;HOME:030 5550500|BDAY:2001-02-03"],
        "1",
    ),
    // Spellings.
    ("accents lost", &["N:Lefevre;Helene|TEL;CELL:0171 5551000"], &["N:Lefèvre;Hélène|TEL;CELL:+49 171 5551000"], "0"),
    (
        "umlauts spelled out",
        &["N:Mueller;Juergen|TEL;CELL:0171 5551001"],
        &["N:Müller;Jürgen|TEL;CELL:0171-5551001"],
        "0",
    ),
    ("sharp s", &["N:Gross;Strauss|TEL;CELL:0171 5551002"], &["N:Groß;Strauß|TEL;CELL:0171 5551002"], "0"),
    ("capitals", &["N:NOVAK;PETR|TEL;CELL:+420 601 555 100"], &["N:Novák;Petr|TEL;CELL:+420601555100"], "0"),
    (
        "characters a phone does not have",
        &["N:Nov?k;Ji?\u{ed}|TEL;CELL:+420 601 555 101"],
        &["N:Novák;Jiří|TEL;CELL:+420601555101"],
        "0",
    ),
    (
        "the wrong way round",
        &["N:Petr;Svoboda|TEL;CELL:+420 601 555 102"],
        &["N:Svoboda;Petr|TEL;CELL:+420601555102"],
        "0",
    ),
    (
        "all in one field",
        &["N:Petr Svoboda|TEL;CELL:+420 601 555 102"],
        &["N:Svoboda;Petr|TEL;CELL:+420601555102"],
        "0",
    ),
    (
        "all in one field, family first, with a comma",
        &["N:Svoboda\\, Petr|TEL;CELL:+420 601 555 102"],
        &["N:Svoboda;Petr|TEL;CELL:+420601555102"],
        "0",
    ),
    (
        "only shown, in no parts",
        &["FN:Petr Svoboda|TEL;CELL:+420 601 555 102"],
        &["N:Svoboda;Petr|FN:Petr Svoboda|TEL;CELL:+420601555102"],
        "0",
    ),
    (
        "hyphens and blanks",
        &["N:Schmidt Rottluff;Anne Marie|TEL;CELL:0171 5551003"],
        &["N:Schmidt-Rottluff;Anne-Marie|TEL;CELL:0171 5551003"],
        "0",
    ),
    (
        "one letter mistyped, the mobile agrees",
        &["N:Kowalsky;Stefam|TEL;CELL:0171 5551004"],
        &["N:Kowalski;Stefan|TEL;CELL:0171 5551004"],
        "0",
    ),
    (
        "one letter apart, nothing else in common",
        &["N:Meier;Karla|TEL;CELL:0171 5551005"],
        &["N:Meier;Karl|TEL;CELL:0171 5551006"],
        "new",
    ),
    (
        "one letter apart at one landline",
        &["N:Meier;Karla|TEL;HOME:030 5551006"],
        &["N:Meier;Karl|TEL;HOME:030 5551006"],
        "new",
    ),
    ("Cyrillic", &["N:Ivanova;Natalia|TEL;CELL:+7 912 555 1007"], &["N:Иванова;Наталья|TEL;CELL:+79125551007"], "0"),
    (
        "Cyrillic, the son instead of the mother",
        &["N:Ivanov;Ivan|TEL;HOME:+7 495 555 1008"],
        &["N:Иванова;Наталья|TEL;HOME:+74955551008"],
        "new",
    ),
    (
        "Greek",
        &["N:Papadopoulos;Giorgos|TEL;CELL:+30 69 7555 1009"],
        &["N:Παπαδόπουλος;Γιώργος|TEL;CELL:+306975551009"],
        "0",
    ),
    (
        "Greek, the wife's form of the name",
        &["N:Papadopoulou;Eleni|TEL;HOME:+30 21 0555 1010"],
        &["N:Παπαδόπουλος;Γιώργος|TEL;HOME:+302105551010"],
        "new",
    ),
    (
        "Chinese, in Latin letters",
        &["N:Wang;Xiaohong|TEL;CELL:+86 138 0555 1011"],
        &["N:王;晓红|TEL;CELL:+8613805551011"],
        "0",
    ),
    (
        "Chinese, another of the family",
        &["N:Wang;Wei|TEL;HOME:+86 10 5551 0120"],
        &["N:王;晓红|TEL;HOME:+861055510120"],
        "new",
    ),
    ("Arabic", &["N:El Sayed;Mohamed|TEL;CELL:+20 100 555 1013"], &["N:السيد;محمد|TEL;CELL:+201005551013"], "0"),
    ("Arabic with an initial", &["N:M. Hassan|TEL;CELL:+20 100 555 1014"], &["N:حسن;محمد|TEL;CELL:+201005551014"], "0"),
    (
        "Vietnamese, without marks, the wrong way round",
        &["N:Huong;Nguyen Thi|TEL;CELL:+84 90 555 1015"],
        &["N:Nguyễn Thị;Hương|TEL;CELL:+84905551015"],
        "0",
    ),
    (
        "Vietnamese, brother and sister",
        &["N:Nguyen Van;Hung|TEL;HOME:+84 24 3555 1016"],
        &["N:Nguyễn Thị;Hương|TEL;HOME:+842435551016"],
        "new",
    ),
    (
        "Vietnamese, sisters of one sound",
        &["N:Nguyen Thi;Lien|TEL;HOME:+84 24 3555 1017"],
        &["N:Nguyễn Thị;Lan|TEL;HOME:+842435551017"],
        "new",
    ),
    (
        "a given name in two words, and in one",
        &["N:Abdullah Ibrahim|TEL;CELL:+20 100 555 1018"],
        &["N:إبراهيم;عبد الله|TEL;CELL:+201005551018"],
        "0",
    ),
    (
        "an extension only here",
        &["N:Vogt;Bernd|TEL;WORK:040 5550300"],
        &["N:Vogt;Bernd|ORG:Nord AG|TEL;WORK:+49 40 5550300 p 405"],
        "0",
    ),
    // Other names of one person.
    ("nick name", &["N:Smith;Bob|TEL;CELL:+44 7700 900123"], &["N:Smith;Robert|TEL;CELL:+447700900123"], "0"),
    (
        "nick name noted",
        &["N:Knuddel|TEL;CELL:0171 5552001"],
        &["N:Weber;Sabine|NICKNAME:Knuddel|TEL;CELL:0171 5552001"],
        "0",
    ),
    (
        "nick name of another one at home",
        &["N:Smith;Bob|TEL;HOME:+44 20 7946 0999"],
        &["N:Smith;William|TEL;HOME:+442079460999"],
        "new",
    ),
    (
        "married",
        &["N:Dubois;Claire|TEL;CELL:+33 6 39 98 20 02|EMAIL:claire@x.example"],
        &["N:Lambert;Claire|TEL;CELL:+33639982002|EMAIL:claire@x.example"],
        "0",
    ),
    (
        "married, and the note says so",
        &["N:Dubois;Claire|TEL;CELL:+33 6 39 98 20 02"],
        &["N:Lambert;Claire|NOTE:née Dubois|TEL;CELL:+33639982002"],
        "0",
    ),
    ("a double name", &["N:Meier;Anna|TEL;CELL:0171 5552003"], &["N:Meier-Schulze;Anna|TEL;CELL:0171 5552003"], "0"),
    (
        "husband and wife in Czech",
        &["N:Nováková;Jana|TEL;HOME:+420 222 555 200"],
        &["N:Novák;Jan|TEL;HOME:+420222555200"],
        "new",
    ),
    ("particles", &["N:Heide;Max|TEL;CELL:0171 5552004"], &["N:von der Heide;Max|TEL;CELL:0171 5552004"], "0"),
    (
        "particles in one word",
        &["N:Vandenberg;Jan|TEL;CELL:+31 6 5555 2005"],
        &["N:van den Berg;Jan|TEL;CELL:+31655552005"],
        "0",
    ),
    ("de la", &["N:La Tour;Jean de|TEL;CELL:+33 6 39 98 20 06"], &["N:de La Tour;Jean|TEL;CELL:+33639982006"], "0"),
    ("bin", &["N:Rashid;Omar|TEL;CELL:+971 50 555 2007"], &["N:bin Rashid;Omar|TEL;CELL:+971505552007"], "0"),
    ("an initial", &["N:Fischer;S.|TEL;CELL:0171 5552008"], &["N:Fischer;Susanne|TEL;CELL:0171 5552008"], "0"),
    (
        "an initial that fits two at one landline",
        &["N:Fischer;S.|TEL;HOME:030 5552009"],
        &["N:Fischer;Susanne|TEL;HOME:030 5552009", "N:Fischer;Stefan|TEL;HOME:030 5552009"],
        "ask 0 1",
    ),
    (
        "a second given name",
        &["N:Garcia;José|TEL;CELL:+34 600 555 210"],
        &["N:Garcia Lopez;José Antonio|TEL;CELL:+34600555210"],
        "0",
    ),
    ("titles", &["N:Dr. Anna Weiss|TEL;CELL:0171 5552011"], &["N:Weiß;Anna;;Dr. med.|TEL;CELL:0171 5552011"], "0"),
    (
        "which number it is, behind the name",
        &["N:Anna Weiss mobil|TEL:0171 5552011"],
        &["N:Weiß;Anna|TEL;CELL:0171 5552011"],
        "0",
    ),
    (
        "the family instead of one of them",
        &["N:Familie Weiss|TEL:030 5552012"],
        &["N:Weiß;Anna|TEL;HOME:030 5552012"],
        "new",
    ),
    // Poor phones.
    ("cut after seven letters", &["N:Bernhar|TEL:0171 5553001"], &["N:Bergmann;Bernhard|TEL;CELL:0171 5553001"], "0"),
    (
        "cut after twelve letters",
        &["N:Bernhard Sch|TEL:0171 5553002"],
        &["N:Schneidereit;Bernhard|TEL;CELL:0171 5553002"],
        "0",
    ),
    (
        "cut after sixteen letters",
        &["N:Maria Gonzalez P|TEL:600 555 303"],
        &["N:González Pérez;María|TEL;CELL:+34600555303"],
        "0",
    ),
    (
        "cut after twenty-four letters",
        &["N:Christos Papakonstantino|TEL:+30 69 7555 3004"],
        &["N:Papakonstantinopoulos;Christos|TEL;CELL:+306975553004"],
        "0",
    ),
    (
        "cut, and it fits two without a number",
        &["N:Bernhard Sch"],
        &["N:Schneidereit;Bernhard|TEL;CELL:0171 5553002", "N:Schuster;Bernhard|TEL;CELL:0171 5553005"],
        "ask 0 1",
    ),
    (
        "one number of three",
        &["N:Schuster;Bernhard|TEL:0171 5553005"],
        &["N:Schuster;Bernhard|TEL;CELL:+49 171 5553005|TEL;HOME:030 5553006|TEL;WORK:040 5553007"],
        "0",
    ),
    ("no name but the mobile", &["N:|TEL:0171 5553005"], &["N:Schuster;Bernhard|TEL;CELL:+49 171 5553005"], "0"),
    (
        "the given name and the mobile",
        &["N:Mama|TEL;CELL:0171 5553008", "N:Bernhard|TEL;CELL:0171 5553005"],
        &["N:Schuster;Bernhard|TEL;CELL:+49 171 5553005"],
        "new, 0",
    ),
    (
        "a number typed at home of somebody abroad",
        &["N:Dupont;Luc|TEL;CELL:0639983009"],
        &["N:Dupont;Luc|TEL;CELL:+33 6 39 98 30 09"],
        "0",
    ),
    (
        "a new mobile, the mail agrees",
        &["N:Horák;Ivo|TEL;CELL:0171 5553010|EMAIL:ivo@x.example"],
        &["N:Horák;Ivo|TEL;CELL:0171 5553011|EMAIL:ivo@x.example"],
        "0",
    ),
    (
        "day and month of birth changed about",
        &["N:Kessler;Ute|TEL;CELL:0171 5553012|BDAY:1960-03-05"],
        &["N:Kessler;Ute|TEL;CELL:0171 5553012|BDAY:1960-05-03"],
        "0",
    ),
    (
        "the best pairs, not the first ones",
        &["N:Lang;Eva", "N:Lang;Eva|TEL;CELL:0171 5553013"],
        &["N:Lang;Eva|TEL;CELL:0171 5553013", "N:Lang;Eva"],
        "1, 0",
    ),
];

const EVENTS: &[Case] = &[
    (
        "the same",
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z|DTEND:20260324T100000Z"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z|DTEND:20260324T100000Z|LOCATION:Lyon"],
        "0",
    ),
    (
        "another day",
        &["SUMMARY:Dentist|DTSTART:20260325T090000Z"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z"],
        "new",
    ),
    (
        "the same day, in the afternoon",
        &["SUMMARY:Dentist|DTSTART:20260324T150000Z"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z"],
        "new",
    ),
    (
        "moved by an hour",
        &["SUMMARY:Dentist|DTSTART:20260324T100000Z"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z"],
        "ask 0",
    ),
    (
        "another thing at the same time",
        &["SUMMARY:Choir|DTSTART:20260324T090000Z"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z"],
        "new",
    ),
    (
        "a cut title",
        &["SUMMARY:Meeting with the peop|DTSTART:20260324T090000Z"],
        &["SUMMARY:Meeting with the people of the north|DTSTART:20260324T090000Z"],
        "0",
    ),
    (
        "a time without a zone",
        &["SUMMARY:Dentist|DTSTART:20260324T100000"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z"],
        "0",
    ),
    (
        "in another zone",
        &["SUMMARY:Call|DTSTART:20260324T090000Z"],
        &["SUMMARY:Call|DTSTART;TZID=America/New_York:20260324T050000"],
        "0",
    ),
    (
        "all day, and from midnight to midnight",
        &["SUMMARY:Fair|DTSTART:20260324T000000|DTEND:20260325T000000"],
        &["SUMMARY:Fair|DTSTART;VALUE=DATE:20260324|DTEND;VALUE=DATE:20260325"],
        "0",
    ),
    (
        "all day the next day",
        &["SUMMARY:Fair|DTSTART;VALUE=DATE:20260325"],
        &["SUMMARY:Fair|DTSTART;VALUE=DATE:20260324"],
        "new",
    ),
    (
        "a series on both sides",
        &["SUMMARY:Choir|DTSTART:20260324T190000|RRULE:FREQ=WEEKLY"],
        &["SUMMARY:Choir|DTSTART;TZID=Europe/Berlin:20260324T190000|RRULE:FREQ=WEEKLY"],
        "0",
    ),
    (
        "one date of a series",
        &["SUMMARY:Choir|DTSTART:20260407T190000"],
        &["SUMMARY:Choir|DTSTART;TZID=Europe/Berlin:20260324T190000|RRULE:FREQ=WEEKLY"],
        "ask 0",
    ),
    (
        "a single one beside a series on other days",
        &["SUMMARY:Choir|DTSTART:20260325T190000"],
        &["SUMMARY:Choir|DTSTART;TZID=Europe/Berlin:20260324T190000|RRULE:FREQ=WEEKLY"],
        "new",
    ),
    (
        "two series of one title",
        &[
            "SUMMARY:Training|DTSTART:20260324T190000|RRULE:FREQ=WEEKLY",
            "SUMMARY:Training|DTSTART:20260326T190000|RRULE:FREQ=WEEKLY",
        ],
        &[
            "SUMMARY:Training|DTSTART;TZID=Europe/Berlin:20260326T190000|RRULE:FREQ=WEEKLY",
            "SUMMARY:Training|DTSTART;TZID=Europe/Berlin:20260324T190000|RRULE:FREQ=WEEKLY",
        ],
        "1, 0",
    ),
    (
        "a birthday counted from the year of the phone",
        &["SUMMARY:Birthday of Ada|DTSTART;VALUE=DATE:20090324|RRULE:FREQ=YEARLY"],
        &["SUMMARY:Birthday of Ada|DTSTART;VALUE=DATE:19610324|RRULE:FREQ=YEARLY"],
        "0",
    ),
    (
        "two birthdays on one day",
        &["SUMMARY:Birthday of Ada|DTSTART;VALUE=DATE:20090324|RRULE:FREQ=YEARLY"],
        &["SUMMARY:Birthday of Bob|DTSTART;VALUE=DATE:19610324|RRULE:FREQ=YEARLY"],
        "new",
    ),
    (
        "twice the same, on both sides",
        &["SUMMARY:Bus|DTSTART:20260324T090000Z", "SUMMARY:Bus|DTSTART:20260324T090000Z"],
        &["SUMMARY:Bus|DTSTART:20260324T090000Z", "SUMMARY:Bus|DTSTART:20260324T090000Z"],
        "0, 1",
    ),
    (
        "a week of the same, one day more on the phone",
        &[
            "SUMMARY:Run|DTSTART:20260324T060000Z",
            "SUMMARY:Run|DTSTART:20260325T060000Z",
            "SUMMARY:Run|DTSTART:20260326T060000Z",
        ],
        &["SUMMARY:Run|DTSTART:20260326T060000Z", "SUMMARY:Run|DTSTART:20260324T060000Z"],
        "1, new, 0",
    ),
];

fn record(lines: &str, kind: Kind) -> Record {
    let (syntax, head, foot) = match kind {
        Kind::Contacts => (Syntax::VCard(Version::V21), "BEGIN:VCARD|VERSION:2.1|", "|END:VCARD|"),
        _ => (Syntax::ICalendar20, "BEGIN:VCALENDAR|VERSION:2.0|BEGIN:VEVENT|", "|END:VEVENT|END:VCALENDAR|"),
    };
    let text = format!("{head}{lines}{foot}").replace('|', "\r\n");
    let mut reading = read(text.as_bytes(), syntax, &Dialect::default());
    assert_eq!((reading.items.len(), reading.rejected.len()), (1, 0), "{text}");
    reading.items.remove(0).record
}

/// What the planner makes of a case.
fn decided(phone: &[&str], here: &[&str], kind: Kind) -> String {
    let ours = (1..).zip(here).map(|(n, lines)| Couple {
        record: Some(RecordId(n)),
        here: Here::Present(record(lines, kind)),
        ..Couple::empty()
    });
    let theirs = (1..).zip(phone).map(|(n, lines)| Couple {
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Present(record(lines, kind)),
        ..Couple::empty()
    });
    let (home, unwanted) = (Zone::named("Europe/Berlin").unwrap(), Default::default());
    let policy = Policy { direction: Direction::TwoWay, guard: Guard::Off, region: "DE".into(), home, unwanted };
    let couples = ours.chain(theirs).collect();
    let plan = plan(&Input { kind, lens: Lens::everything(), policy, couples, series: Vec::new() });
    let place = |record: RecordId| (record.0 - 1).to_string();
    let of = |n: i64| {
        let Some(decision) = plan.decisions.iter().find(|decision| decision.replica == Some(ReplicaId(n))) else {
            return "left".to_owned();
        };
        let asked = decision.conflict.as_ref().filter(|conflict| conflict.reason == Reason::SamePerson);
        match (asked, decision.record) {
            (Some(asked), _) => {
                let mut places: Vec<String> = asked.candidates.iter().copied().map(place).collect();
                places.sort();
                format!("ask {}", places.join(" "))
            }
            (None, Some(record)) => place(record),
            (None, None) => "new".to_owned(),
        }
    };
    (1..).zip(phone).map(|(n, _)| of(n)).collect::<Vec<_>>().join(", ")
}

pub fn check(cases: &[Case], kind: Kind) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(name, phone, here, expected)| {
            let got = decided(phone, here, kind);
            (got != *expected).then(|| format!("{name}: {got}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), cases.len());
}

#[test]
fn people_are_found_as_a_careful_person_would() {
    check(PEOPLE, Kind::Contacts);
}

#[test]
fn events_are_found_as_a_careful_person_would() {
    check(EVENTS, Kind::Events);
}
