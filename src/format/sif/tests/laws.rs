//! Laws over records and bytes that nobody wrote by hand.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::pim::contact::canonical_types;
use crate::pim::{Address, Attendee, Contact, Local, Name, Note, PartialDate, Photo, Task};

/// A text with everything that is hard to spell in XML; trimmed, as ends are not kept.
fn text() -> impl Strategy<Value = String> {
    let hard = prop_oneof![
        Just("<"),
        Just("&"),
        Just("&amp;"),
        Just("]]>"),
        Just("\""),
        Just("'"),
        Just("\n"),
        Just(" "),
        Just("</contact>"),
        Just("<!--"),
        Just("é"),
        Just("😀"),
        Just("\\n"),
        Just("a"),
        Just("0"),
    ];
    vec(hard, 0..8).prop_map(|pieces| pieces.concat().trim().to_owned())
}

fn words() -> impl Strategy<Value = Vec<String>> {
    vec("[a-zé<&]{1,6}", 0..4).prop_map(|mut words| {
        words.sort();
        words.dedup();
        words
    })
}

fn types() -> impl Strategy<Value = Vec<String>> {
    let words = ["cell", "home", "work", "fax", "voice", "pager", "car", "x-funambol-telex"];
    vec(proptest::sample::select(words.to_vec()), 0..3).prop_map(canonical_types)
}

fn point(value: impl Strategy<Value = String>) -> impl Strategy<Value = Point> {
    (value, types(), any::<bool>(), "[a-z]{0,3}").prop_map(|(value, types, preferred, label)| Point {
        value,
        types,
        label,
        preferred,
    })
}

fn address() -> impl Strategy<Value = Address> {
    let parts = (text(), text(), text(), text(), text(), text(), text());
    (types(), any::<bool>(), parts).prop_map(|(types, preferred, parts)| {
        let (po_box, extended, street, city, region, postcode, country) = parts;
        let label = String::new();
        Address { types, label, preferred, po_box, extended, street, city, region, postcode, country }
    })
}

fn date() -> impl Strategy<Value = Option<PartialDate>> {
    (option::of(1605_i16..2100), 1_u8..13, 1_u8..29).prop_map(|(year, month, day)| PartialDate::new(year, month, day))
}

fn photo() -> impl Strategy<Value = Photo> {
    let heads = [&[0xFF_u8, 0xD8, 0xFF][..], &[0x89, b'P', b'N', b'G'], b"?"];
    (proptest::sample::select(heads.to_vec()), vec(any::<u8>(), 0..50)).prop_map(|(head, rest)| {
        let bytes = [head, &rest].concat();
        Photo { media_type: contact::media_type(&bytes).into(), bytes: bytes.into() }
    })
}

fn kept_properties() -> impl Strategy<Value = Vec<crate::pim::Kept>> {
    let names = ["X-SIF-HOBBY", "X-SPOUSE", "X-SIF-GENDER", "X-OTHER"];
    let one = (proptest::sample::select(names.to_vec()), text()).prop_map(|(name, value)| crate::pim::Kept {
        name: name.into(),
        params: Vec::new(),
        value: crate::format::text::escape(&format!("v{value}"), crate::format::Grammar::New),
    });
    vec(one, 0..4).prop_map(|mut kept| {
        kept.sort_by(|a, b| a.name.cmp(&b.name));
        kept
    })
}

fn contact() -> impl Strategy<Value = Record> {
    let name = (text(), text(), text(), text(), text()).prop_map(|(prefix, given, additional, family, suffix)| Name {
        prefix,
        given,
        additional,
        family,
        suffix,
    });
    let uri = (prop_oneof![Just("im"), Just("xmpp"), Just("x-other")], "[a-z]{1,4}@[a-z]{1,4}");
    let points = (
        vec(point(text()), 0..8),
        vec(point(text()), 0..5),
        vec(point(text()), 0..4),
        vec(point(uri.prop_map(|(scheme, rest)| format!("{scheme}:{rest}"))), 0..2),
        vec(address(), 0..4),
    );
    let rest = (text(), text(), date(), date(), words(), words(), option::of(photo()), kept_properties());
    (name, points, rest).prop_map(|(name, (phones, emails, urls, impp, addresses), rest)| {
        let (display, note, birthday, anniversary, nicknames, categories, photo, kept) = rest;
        let (phones, emails, urls) = (phones, emails, urls);
        let contact = Contact {
            name,
            display,
            note,
            birthday,
            anniversary,
            nicknames,
            categories,
            photo,
            phones,
            emails,
            urls,
            impp,
            addresses,
            ..Contact::default()
        };
        Record { kept, ..contact.into() }
    })
}

/// Instants between 1990 and 2060.
fn instant() -> impl Strategy<Value = Local> {
    let epoch: Local = "1990-01-01T00:00:00".parse().unwrap();
    (0_i64..70 * 365 * 86_400).prop_map(move |seconds| epoch.plus_seconds(seconds).unwrap())
}

const ZONES: [&str; 6] = [
    "Europe/Paris",
    "America/St_Johns",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Auckland",
];

/// Makes moments of one sort out of instants.
type Sort = fn(Local, Zone) -> Moment;

fn sort() -> impl Strategy<Value = (Sort, Zone)> {
    let sorts: [Sort; 4] = [
        |at, _| Moment::Date(at.date()),
        |at, _| Moment::Floating(at),
        |at, _| Moment::Utc(at),
        |at, zone| Moment::Zoned(zone.of_utc(at), zone),
    ];
    let zones = ZONES.map(|name| Zone::named(name).unwrap());
    (proptest::sample::select(sorts.to_vec()), proptest::sample::select(zones.to_vec()))
}

fn rule() -> impl Strategy<Value = Option<crate::pim::Rule>> {
    let rules = [
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=12",
        "FREQ=YEARLY;BYMONTH=2;BYDAY=SA,SU;BYSETPOS=1;UNTIL=20401231",
        "FREQ=DAILY;UNTIL=20401231T225959Z",
    ];
    option::of(proptest::sample::select(rules.to_vec()).prop_map(|rule| rule.parse().unwrap()))
}

fn attendee() -> impl Strategy<Value = Attendee> {
    let status = proptest::sample::select(vec!["", "needs-action", "accepted", "declined", "tentative"]);
    let role = proptest::sample::select(vec!["req-participant", "opt-participant", "non-participant"]);
    (status, role, text()).prop_map(|(status, role, name)| Attendee {
        address: "mailto:a@example.org".into(),
        name,
        role: role.into(),
        status: status.into(),
        ..Attendee::default()
    })
}

fn event() -> impl Strategy<Value = Record> {
    let texts = (text(), text(), text(), words());
    let when = (sort(), instant(), 1_i64..200 * 3600, rule(), vec(instant(), 0..3), vec(instant(), 0..2));
    let busy = proptest::sample::select(vec!["", "busy", "free", "tentative", "out-of-office"]);
    let class = proptest::sample::select(vec!["", "private", "confidential"]);
    let priority = proptest::sample::select(vec![None, Some(1_u8), Some(9)]);
    let rest = (busy, class, priority, option::of(0_i64..10_000), vec(attendee(), 0..3), kept_properties());
    (texts, when, rest).prop_map(|((title, location, description, categories), when, rest)| {
        let ((make, zone), start, lasts, recurrence, exceptions, extra) = when;
        let (busy, visibility, priority, alarm, attendees, kept) = rest;
        let place = |dates: Vec<Local>| dates.into_iter().map(|at| make(at, zone)).collect();
        let end = make(start.plus_seconds(lasts).unwrap(), zone);
        let start = make(start, zone);
        let end = if end.is_date() { end.plus(Span::of_days(1)).unwrap() } else { end };
        let event = Event {
            title,
            location,
            description,
            categories,
            start: Some(start),
            end: Some(end),
            recurrence,
            exceptions: place(exceptions),
            extra_dates: place(extra),
            busy: busy.into(),
            visibility: visibility.into(),
            priority,
            alarms: alarm.map(|minutes| Alarm::before(Span::of_seconds(minutes * 60))).into_iter().collect(),
            attendees,
            ..Event::default()
        };
        Record { kept, ..event.into() }
    })
}

fn task() -> impl Strategy<Value = Record> {
    let day = || option::of(instant().prop_map(|at| Moment::Date(at.date())));
    let status = proptest::sample::select(vec!["", "needs-action", "in-process", "waiting", "deferred"]);
    let alarm = option::of(prop_oneof![
        instant().prop_map(|at| Trigger::At(Moment::Utc(at))),
        (0_i64..10_000).prop_map(|minutes| Trigger::BeforeStart(Span::of_seconds(minutes * 60))),
    ]);
    let done = option::of(instant());
    (text(), text(), instant(), day(), status, option::of(0_u8..100), alarm, rule(), done, kept_properties()).prop_map(
        |(title, description, start, due, status, percent, alarm, recurrence, done, kept)| {
            let mut task = Task {
                title,
                description,
                start: Some(Moment::Date(start.date())),
                due,
                status: status.into(),
                percent,
                recurrence,
                ..Task::default()
            };
            if let Some(done) = done {
                task.completed = Some(Moment::Date(done.date()));
                (task.status, task.percent) = ("completed".into(), Some(100));
            }
            task.alarms.extend(alarm.map(|trigger| Alarm { trigger, ..Alarm::before(Span::default()) }));
            Record { kept, ..task.into() }
        },
    )
}

fn note() -> impl Strategy<Value = Record> {
    (text(), text(), words(), kept_properties()).prop_map(|(title, body, categories, kept)| Record {
        kept,
        ..Note { title: format!("t{title}"), body, categories, ..Note::default() }.into()
    })
}

/// The record as a lens and the format show it.
fn seen(record: &Record) -> Record {
    lens(record.kind()).project(record)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_lens_shows_is_what_comes_back(
        record in prop_oneof![contact(), event(), task(), note()], soft in any::<bool>(),
    ) {
        let dialect = if soft { dialect() } else { Dialect::vcard30() };
        let bytes = write(&record, &dialect);
        let reading = read(&bytes, record.kind(), &dialect);
        prop_assert!(reading.rejected.is_empty(), "{}", String::from_utf8_lossy(&bytes));
        prop_assert_eq!(reading.items.len(), 1);
        prop_assert_eq!(&reading.items[0].complaints, &vec![], "{}", String::from_utf8_lossy(&bytes));
        prop_assert_eq!(&reading.items[0].record, &seen(&record), "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn at_home_anywhere_a_second_look_shows_the_same(record in prop_oneof![contact(), event(), task(), note()]) {
        let once = held(&record, &paris());
        prop_assert_eq!(held(&once, &paris()), once);
    }

    #[test]
    fn a_change_that_mentions_everything_takes_nothing_from_before(a in event(), b in event()) {
        let item = read(&write(&a, &dialect()), Kind::Events, &dialect()).items.remove(0);
        // Kept properties are mentioned only where there are any.
        let before = Record { kept: Vec::new(), ..b };
        prop_assert_eq!(item.spoken.unwrap().complete(&item.record, &before, &dialect()), item.record);
    }

    #[test]
    fn a_change_that_mentions_nothing_changes_nothing(before in contact()) {
        let item = item_of(Kind::Contacts, "<Nothing/>", &dialect());
        let now = item.spoken.unwrap().complete(&item.record, &before, &dialect());
        prop_assert_eq!(now, seen(&before));
    }

    #[test]
    fn no_bytes_are_too_odd(bytes in vec(any::<u8>(), 0..300), kind in proptest::sample::select(Kind::ALL.to_vec())) {
        let inner = String::from_utf8_lossy(&bytes).into_owned();
        for bytes in [bytes, document(kind, &inner)] {
            read(&bytes, kind, &paris());
        }
    }

    #[test]
    fn a_damaged_document_is_read_or_rejected_and_then_stays_as_it_is(
        record in prop_oneof![contact(), event(), task(), note()],
        damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<prop::sample::Index>(),
    ) {
        let kind = record.kind();
        let mut bytes = write(&record, &dialect());
        for (at, byte) in &damage {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        read(&bytes[..cut.index(bytes.len())], kind, &dialect());
        let reading = read(&bytes, kind, &dialect());
        prop_assert!(!reading.items.is_empty() || !reading.rejected.is_empty());
        for item in reading.items {
            let once = held(&item.record, &dialect());
            prop_assert_eq!(held(&once, &dialect()), once);
        }
    }
}
