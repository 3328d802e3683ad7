//! Cases that an independent judge found difficult: two that look like one, one that looks like two, and beside each its
//! near opposite. Names, numbers and addresses are invented.

use cordial::pim::Kind;

use super::cases::{Case, check};

const NAMES: &[Case] = &[
    // A whole given name is no cut of another one.
    (
        "husband and wife, family first",
        &["N:Lang Martin|TEL;HOME:030 5556000"],
        &["N:Lang;Martina|TEL;HOME:030 5556000"],
        "new",
    ),
    ("the same by her mobile", &["N:Lang Martin|TEL:0171 5556001"], &["N:Lang;Martina|TEL;CELL:0171 5556001"], "ask 0"),
    ("no name of its own: a cut", &["N:Lang Marti|TEL:0171 5556001"], &["N:Lang;Martina|TEL;CELL:0171 5556001"], "0"),
    ("a cut family name", &["N:Peter Martin|TEL:0171 5556002"], &["N:Martinez;Peter|TEL;CELL:0171 5556002"], "0"),
    ("one field here", &["N:Lang;Gabriele|TEL;HOME:030 5556003"], &["N:Lang Gabriel|TEL;HOME:030 5556003"], "new"),
    // Generations.
    (
        "junior behind the given name",
        &["N:Lang;Karl jun.|TEL;HOME:030 5556004"],
        &["N:Lang;Karl;;;sen.|TEL;HOME:030 5556004"],
        "new",
    ),
    (
        "junior in brackets",
        &["N:Karl Lang (jun.)|TEL;HOME:030 5556004"],
        &["N:Lang;Karl|TEL;HOME:030 5556004"],
        "ask 0",
    ),
    ("junior by his mobile", &["N:Lang;Karl jun.|TEL;CELL:0171 5556004"], &["N:Lang;Karl|TEL;CELL:0171 5556004"], "0"),
    ("da is no elder", &["N:Silva;Ana da|TEL;HOME:030 5556005"], &["N:da Silva;Ana|TEL;HOME:030 5556005"], "0"),
    // Another of the family.
    ("Mrs, by a mobile", &["N:Frau Lang|TEL;CELL:0171 5556006"], &["N:Lang;Karl|TEL;CELL:0171 5556006"], "ask 0"),
    ("without Mrs", &["N:Lang|TEL;CELL:0171 5556006"], &["N:Lang;Karl|TEL;CELL:0171 5556006"], "0"),
    ("Mrs with her given name", &["N:Frau Eva Lang|TEL;CELL:0171 5556006"], &["N:Lang;Eva|TEL;CELL:0171 5556006"], "0"),
    (
        "the other gender, by a mail",
        &["N:Kowalska|EMAIL:dom@x.example"],
        &["N:Kowalski;Adam|EMAIL:dom@x.example"],
        "ask 0",
    ),
    (
        "the other gender, an initial",
        &["N:Novákova J|TEL:+420 602 555 607"],
        &["N:Novák;Jan|TEL;CELL:+420602555607"],
        "ask 0",
    ),
    (
        "the other gender, one given name",
        &["N:Novák;Jana|TEL:+420 602 555 607"],
        &["N:Nováková;Jana|TEL;CELL:+420602555607"],
        "0",
    ),
    (
        "one of the house",
        &["N:Frau Lang|TEL;HOME:030 5556008"],
        &["N:Lang;Eva|TEL;HOME:030 5556008", "N:Lang;Karl|TEL;HOME:030 5556008"],
        "ask 0 1",
    ),
    (
        "no name, the line of two",
        &["TEL;HOME:030 5556009"],
        &["N:Lang;Eva|TEL;HOME:030 5556009", "N:Lang;Karl|TEL;HOME:030 5556009"],
        "ask 0 1",
    ),
    // Sounds.
    ("sisters of one sound", &["N:Horn;Lena|EMAIL:horn@x.example"], &["N:Horn;Lina|EMAIL:horn@x.example"], "new"),
    (
        "one name spelled in two ways",
        &["N:Horn;Silja|EMAIL:horn@x.example"],
        &["N:Horn;Sylja|EMAIL:horn@x.example"],
        "0",
    ),
    // Forms.
    (
        "two baptismal names at home",
        &["N:Martin;Marie|TEL;HOME:030 5556010"],
        &["N:Martin;Maria|TEL;HOME:030 5556010"],
        "ask 0",
    ),
    (
        "a form of one name at home",
        &["N:Martin;Bob|TEL;HOME:030 5556010"],
        &["N:Martin;Robert|TEL;HOME:030 5556010"],
        "0",
    ),
    (
        "a form of one name, spelled in two ways",
        &["N:Martin;Stephan|TEL;HOME:030 5556010"],
        &["N:Martin;Steve|TEL;HOME:030 5556010"],
        "0",
    ),
    (
        "a form of two names, both here",
        &["N:Meier;Toni|TEL;HOME:030 5556011"],
        &["N:Meier;Anton|TEL;HOME:030 5556011", "N:Meier;Antonia|TEL;HOME:030 5556011"],
        "ask 0 1",
    ),
    (
        "a form of two names, by a mobile",
        &["N:Meier;Toni|TEL;CELL:0171 5556011"],
        &["N:Meier;Antonia|TEL;CELL:0171 5556011"],
        "0",
    ),
    (
        "the second of two given names",
        &["N:Huber;Maria|TEL;HOME:030 5556012"],
        &["N:Huber;Anna Maria|TEL;HOME:030 5556012"],
        "ask 0",
    ),
    (
        "the first of two given names",
        &["N:Huber;Anna|TEL;HOME:030 5556012"],
        &["N:Huber;Anna Maria|TEL;HOME:030 5556012"],
        "0",
    ),
    (
        "a form in two words",
        &["N:Vega;Chema|TEL;CELL:+34 612 555 613"],
        &["N:Vega;José María|TEL;CELL:+34612555613"],
        "0",
    ),
    (
        "Greek forms",
        &["N:Νικολάου;Γιάννης|TEL;CELL:+30 694 555 6014"],
        &["N:Νικολάου;Ιωάννης|TEL;CELL:+306945556014"],
        "0",
    ),
    (
        "nobody knows this form",
        &["N:Krause;Schnuffi|TEL;CELL:0171 5556015"],
        &["N:Krause;Thomas|TEL;CELL:0171 5556015"],
        "ask 0",
    ),
    (
        "a couple, both names known",
        &["N:Krause;Doris|TEL;CELL:0171 5556015"],
        &["N:Krause;Thomas|TEL;CELL:0171 5556015"],
        "new",
    ),
    // Trades, firms, places.
    (
        "a trade",
        &["N:Klempner Schulz|TEL:0171 5556016"],
        &["N:Schulz;Dieter|TITLE:Klempner|TEL;CELL:0171 5556016"],
        "0",
    ),
    (
        "the firm behind the name",
        &["N:Klein Nord AG|TEL;CELL:0171 5556017"],
        &["N:Klein;Peter|ORG:Nord AG|TEL;CELL:0171 5556017"],
        "0",
    ),
    (
        "the firm before another name",
        &["N:Groß Nord AG|TEL;WORK:040 5556017"],
        &["N:Klein;Peter|ORG:Nord AG|TEL;WORK:040 5556017"],
        "new",
    ),
    (
        "which number it is, behind a given name",
        &["N:Tom Work|TEL:+44 7700 905604"],
        &["N:Baker;Tom|TEL;CELL:+447700905604"],
        "0",
    ),
    // Spellings.
    (
        "read in the wrong letters",
        &["N:MÃ¼ller;JÃ¼rgen|TEL;CELL:0171 5556018"],
        &["N:Müller;Jürgen|TEL;CELL:0171 5556018"],
        "0",
    ),
    (
        "đ spelled out",
        &["N:Djordjevic;Djuro|TEL;CELL:+385 91 555 6019"],
        &["N:Đorđević;Đuro|TEL;CELL:+385915556019"],
        "0",
    ),
];

const REACHED: &[Case] = &[
    // A number says by itself that it is a mobile.
    (
        "father and son, each with a mobile of no type",
        &["N:Weber;Karl|TEL;HOME:030 5556100|TEL:0171 5556100"],
        &["N:Weber;Karl|TEL;HOME:030 5556100|TEL;VOICE:0171 5556101"],
        "ask 0",
    ),
    (
        "the same with lines",
        &["N:Weber;Karl|TEL;HOME:030 5556100|TEL:040 5556100"],
        &["N:Weber;Karl|TEL;HOME:030 5556100|TEL;VOICE:040 5556101"],
        "0",
    ),
    (
        "married, a mobile of no type",
        &["N:Dubois;Camille|TEL:+33 6 39 98 61 02"],
        &["N:Moreau;Camille|TEL;VOICE:+33639986102"],
        "ask 0",
    ),
    (
        "a number in America says nothing",
        &["N:Dubois;Camille|TEL:+1 212 555 6103"],
        &["N:Moreau;Camille|TEL;VOICE:+12125556103"],
        "new",
    ),
    // Birthdays.
    (
        "one birthday without a year, all else otherwise",
        &["N:Müller;Thomas|TEL;CELL:0171 5556104|EMAIL:tm@n.example|BDAY:--0512"],
        &["N:Müller;Thomas|TEL;CELL:0171 5556105|EMAIL:t@s.example|BDAY:1964-05-12"],
        "ask 0",
    ),
    (
        "one birthday with its year, a new number",
        &["N:Müller;Thomas|TEL;CELL:0171 5556104|BDAY:1964-05-12"],
        &["N:Müller;Thomas|TEL;CELL:0171 5556105|BDAY:1964-05-12"],
        "0",
    ),
    (
        "a birthday nobody entered",
        &["N:Müller;Thomas|TEL;CELL:0171 5556106|EMAIL:tm@n.example|BDAY:1970-01-01"],
        &["N:Müller;Thomas|TEL;CELL:0171 5556107|EMAIL:t@s.example|BDAY:1970-01-01"],
        "new",
    ),
    (
        "a short name and a whole birthday",
        &["N:Berger;Hannes|BDAY:19790512|TEL;CELL:0171 5556108"],
        &["N:Berger;Johannes|BDAY:1979-05-12|EMAIL:jb@x.example"],
        "0",
    ),
    // Mailboxes.
    (
        "two names of one provider",
        &["N:Annchen|EMAIL:anna.b@googlemail.com"],
        &["N:Berger;Anna|NICKNAME:Annchen|EMAIL:anna.b@gmail.com"],
        "0",
    ),
    (
        "sorted by a plus",
        &["N:Berger;Anna|EMAIL:anna.b+privat@x.example"],
        &["N:Berger;Anna|EMAIL:anna.b@x.example"],
        "0",
    ),
    (
        "a couple sorted by a plus",
        &["N:Berger;Karl|EMAIL:wir+karl@x.example"],
        &["N:Berger;Eva|EMAIL:wir+eva@x.example"],
        "new",
    ),
    // Numbers that end alike.
    (
        "a firm in two towns",
        &["N:IKEA Köln|TEL:0221 2312542"],
        &["ORG:IKEA Düsseldorf|TEL;WORK:+49 211 2312542", "ORG:IKEA|TEL;WORK:+49 221 2312542"],
        "1",
    ),
    (
        "one firm, nothing against it",
        &["N:Doppelfeld Rautenberg;Sabine|ORG:Nord AG|TEL;WORK:030 5556109"],
        &["N:Doppelfeld-Rautenberg;Sabine|ORG:Nord AG|EMAIL:sdr@nord.example"],
        "0",
    ),
];

/// Names in other scripts, second entries, and who comes first where several want one.
const ENTRIES: &[Case] = &[
    ("no Mr: Omar", &["N:Zaki;Omar|TEL;CELL:+20 124 315 9972"], &["N:زكي;عمر|TEL;CELL:+201243159972"], "0"),
    (
        "no household: Phạm",
        &["N:Đỗ Hữu;Phương|TEL;CELL:+84 985 216 462|EMAIL:phuong@x.example"],
        &["N:Phạm Minh;Phương|TEL;CELL:+84985216462|EMAIL:phuong@x.example"],
        "0",
    ),
    (
        "a Greek name cut",
        &["N:Giorgos Nikolaid|TEL:+30 690 498 3007"],
        &["N:Νικολαΐδης;Γεώργιος|TEL;CELL:+306904983007"],
        "0",
    ),
    (
        "another Greek family",
        &["N:Giorgos Karagian|TEL:+30 690 498 3007"],
        &["N:Νικολαΐδης;Γεώργιος|TEL;CELL:+306904983007"],
        "ask 0",
    ),
    (
        "an Arabic name cut",
        &["N:Khaled Abdel Rah|TEL:+20 116 587 7148"],
        &["N:عبد الرحمن;خالد|TEL;CELL:+201165877148"],
        "0",
    ),
    (
        "a cut that ends before a vowel",
        &["N:Pablo Romer|TEL:0171 5557000"],
        &["N:Romero;Pablo|TEL;CELL:0171 5557000"],
        "0",
    ),
    (
        "a given name that looks like a little word",
        &["N:Phan Anh Tuan|TEL;HOME:+84 249 727 5517"],
        &["N:Phan Anh;Vân|TEL;HOME:+842497275517"],
        "new",
    ),
    (
        "the firm is called nearly so",
        &["N:Andre Leroy|TEL:+86 102 445 5484"],
        &["ORG:Loire Textil S.A.|TEL;WORK:+861024455484"],
        "new",
    ),
    (
        "twice on the phone",
        &["N:Kolar;Karel|TEL;CELL:0171 5557001", "N:Kolar;Karel|TEL;HOME:030 5557002"],
        &["N:Kolář;Karel|TEL;CELL:0171 5557001|TEL;HOME:030 5557002"],
        "0, 0",
    ),
    (
        "twice on the phone, somebody else is called nearly so",
        &["N:Kolar;Karel|TEL;CELL:0171 5557001", "N:Kolar;Karel|TEL;HOME:030 5557002"],
        &["N:Kolář;Karel|TEL;CELL:0171 5557001|TEL;HOME:030 5557002", "N:Kovář;Karel|TEL;CELL:0171 5557003"],
        "0, 0",
    ),
    (
        "twice on the phone, once with more",
        &["N:Kolar;Karel|TEL;CELL:0171 5557001", "N:Kolar;Karel|TEL;HOME:030 5557002|NOTE:rings twice"],
        &["N:Kolář;Karel|TEL;CELL:0171 5557001|TEL;HOME:030 5557002"],
        "0, new",
    ),
    (
        "twice on the phone, the second by an initial",
        &["N:Lang;Inès|TEL;CELL:0171 5557004", "N:Lang;I.|TEL;HOME:030 5557005"],
        &["N:Lang;Inès|TEL;CELL:0171 5557004|TEL;HOME:030 5557005", "N:Lang;Karl|TEL;HOME:030 5557005"],
        "0, new",
    ),
    (
        "who has the mobile is who he is",
        &["N:Huynh;Nam|TEL:030 5557006|EMAIL:new@x.example", "N:Huynh;Nam|TEL;CELL:0171 5557007|TEL;HOME:030 5557006"],
        &[
            "N:Huynh;Nam|TEL;HOME:030 5557006|EMAIL:old@y.example",
            "N:Huynh;Nam|TEL;CELL:0171 5557007|TEL;HOME:030 5557006",
        ],
        "ask 0, 1",
    ),
];

const EVENTS: &[Case] = &[
    (
        "a series whose zone the phone does not know",
        &["SUMMARY:Pick up|DTSTART:20260402T120000|DTEND:20260402T130000|RRULE:FREQ=WEEKLY;COUNT=20"],
        &[
            "SUMMARY:Pick up|DTSTART;TZID=Asia/Tokyo:20260402T120000|DTEND;TZID=Asia/Tokyo:20260402T130000|RRULE:FREQ=WEEKLY;COUNT=20",
        ],
        "0",
    ),
    (
        "an hour apart, both zones known",
        &["SUMMARY:Pick up|DTSTART;TZID=Europe/London:20260402T120000|RRULE:FREQ=WEEKLY;COUNT=20"],
        &["SUMMARY:Pick up|DTSTART;TZID=Europe/Berlin:20260402T120000|RRULE:FREQ=WEEKLY;COUNT=20"],
        "ask 0",
    ),
    (
        "a shorter title and another end",
        &["SUMMARY:Dentist|DTSTART:20260324T130000Z|DTEND:20260324T150000Z"],
        &["SUMMARY:Dentist with Paul|DTSTART:20260324T130000Z|DTEND:20260324T140000Z"],
        "ask 0",
    ),
    (
        "two at one time, told apart by how long they last",
        &["SUMMARY:Bus|DTSTART:20260324T130000Z|DTEND:20260324T150000Z"],
        &[
            "SUMMARY:Bus|DTSTART:20260324T130000Z|DTEND:20260324T140000Z|DESCRIPTION:a",
            "SUMMARY:Bus|DTSTART:20260324T130000Z|DTEND:20260324T150000Z|DESCRIPTION:b",
        ],
        "1",
    ),
    (
        "a dash at the end: there was more",
        &["SUMMARY:Parents meeting -|DTSTART:20260324T130000Z"],
        &["SUMMARY:Parents meeting|DTSTART:20260324T130000Z", "SUMMARY:Parents meeting – Tom|DTSTART:20260324T130000Z"],
        "ask 0 1",
    ),
    (
        "a phone that cuts at fourteen letters",
        &[
            "SUMMARY:Violin for Jan|DTSTART:20260324T130000Z",
            "SUMMARY:Breakfast with|DTSTART:20260325T130000Z",
            "SUMMARY:Flute and pian|DTSTART:20260326T130000Z",
        ],
        &[
            "SUMMARY:Violin for Janine|DTSTART:20260324T130000Z",
            "SUMMARY:Breakfast with Tom|DTSTART:20260325T130000Z",
            "SUMMARY:Flute and piano|DTSTART:20260326T130000Z",
        ],
        "0, 1, 2",
    ),
    (
        "two birthdays of twins",
        &["SUMMARY:Birthday Jan|DTSTART;VALUE=DATE:20090303|RRULE:FREQ=YEARLY"],
        &["SUMMARY:Birthday Jana|DTSTART;VALUE=DATE:19950303|RRULE:FREQ=YEARLY"],
        "new",
    ),
    (
        "the first and the twelfth",
        &["SUMMARY:Lesson 1|DTSTART:20260324T090000Z"],
        &["SUMMARY:Lesson 12|DTSTART:20260324T090000Z"],
        "new",
    ),
    (
        "two of one class",
        &["SUMMARY:Parents 3|DTSTART:20260324T090000Z"],
        &["SUMMARY:Parents 3b|DTSTART:20260324T090000Z"],
        "ask 0",
    ),
    (
        "a short title cut",
        &["SUMMARY:Breakf|DTSTART:20260324T090000Z"],
        &["SUMMARY:Breakfast|DTSTART:20260324T090000Z"],
        "ask 0",
    ),
    (
        "a long title cut",
        &["SUMMARY:Breakfast with th|DTSTART:20260324T090000Z"],
        &["SUMMARY:Breakfast with the choir|DTSTART:20260324T090000Z"],
        "0",
    ),
    (
        "a title in whole words",
        &["SUMMARY:Choir|DTSTART:20260324T090000Z"],
        &["SUMMARY:Choir in Berlin|DTSTART:20260324T090000Z"],
        "0",
    ),
    (
        "the same words in another order",
        &["SUMMARY:Anna Birthday|DTSTART;VALUE=DATE:20090412|RRULE:FREQ=YEARLY"],
        &["SUMMARY:Birthday Anna|DTSTART;VALUE=DATE:20090412|RRULE:FREQ=YEARLY"],
        "0",
    ),
    (
        "an answered invitation",
        &["SUMMARY:AW: Kick-off|DTSTART:20260324T090000Z"],
        &["SUMMARY:Kick-off|DTSTART:20260324T090000Z"],
        "0",
    ),
    (
        "a day that ends with its last minute",
        &["SUMMARY:Fair|DTSTART:20260324T000000|DTEND:20260324T235900"],
        &["SUMMARY:Fair|DTSTART;VALUE=DATE:20260324|DTEND;VALUE=DATE:20260325"],
        "0",
    ),
    (
        "half an hour later",
        &["SUMMARY:Dentist|DTSTART:20260324T093000Z"],
        &["SUMMARY:Dentist|DTSTART:20260324T090000Z"],
        "ask 0",
    ),
    (
        "twice a day, both on both sides",
        &["SUMMARY:Pills|DTSTART:20260324T080000Z", "SUMMARY:Pills|DTSTART:20260324T100000Z"],
        &["SUMMARY:Pills|DTSTART:20260324T100000Z", "SUMMARY:Pills|DTSTART:20260324T080000Z"],
        "1, 0",
    ),
];

#[test]
fn near_names_are_told_apart() {
    check(NAMES, Kind::Contacts);
}

#[test]
fn what_people_are_reached_by_tells_who_they_are() {
    check(REACHED, Kind::Contacts);
}

#[test]
fn entries_of_one_person_are_told_from_those_of_two() {
    check(ENTRIES, Kind::Contacts);
}

#[test]
fn near_events_are_told_apart() {
    check(EVENTS, Kind::Events);
}
