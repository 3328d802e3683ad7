//! What holds for every record and every file.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::pim::event::Override;
use crate::pim::{Date, Note, Rule};

const ZONES: [&str; 10] = [
    "Europe/Paris",
    "America/St_Johns",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
    "Pacific/Niue",
    "America/New_York",
    "Asia/Jerusalem",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[a-zA-Z0-9 ,;:\\\\\"^=\n\u{e9}\u{4e2d}\u{1f600}.-]{0,90}".prop_map(|text| text.trim().to_owned())
    ]
}

fn word() -> impl Strategy<Value = String> {
    "|[a-z]{1,6}(-[a-z]{1,6})?"
}

fn a_local() -> impl Strategy<Value = Local> {
    (1902i32..2090, 1u32..=12, 1u32..=28, 0u32..24, 0u32..60).prop_map(|(year, month, day, hour, minute)| {
        Local::new(Date::new(year, month, day).unwrap(), hour, minute, 0).unwrap()
    })
}

fn moment() -> impl Strategy<Value = Moment> {
    (a_local(), 0..4u8, 0..ZONES.len()).prop_map(|(local, kind, zone)| match kind {
        0 => Moment::Date(local.date()),
        1 => Moment::Floating(local),
        2 => Moment::Utc(local),
        _ => Moment::Zoned(local, Zone::named(ZONES[zone]).unwrap()),
    })
}

fn span() -> impl Strategy<Value = Span> {
    (0i64..40, 0i64..100_000, any::<bool>()).prop_map(|(days, seconds, before)| {
        let span = Span { days, seconds };
        if before { span.negated() } else { span }
    })
}

fn rule() -> impl Strategy<Value = Rule> {
    let rules = [
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
        "FREQ=MONTHLY;BYDAY=-1FR;COUNT=9",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;WKST=SU",
    ];
    (0..rules.len()).prop_map(move |n| rules[n].parse().unwrap())
}

fn property() -> impl Strategy<Value = Kept> {
    (
        "X-[A-Z]{1,8}",
        vec(("X-[A-Z]{1,4}", "[a-z:;,= ]{1,8}".prop_map(|v| v.trim().to_owned())), 0..2),
        "[a-z][a-z\u{e9} .:=\"]{0,90}[a-z]",
    )
        .prop_map(|(name, params, value)| Kept { name, params, value })
}

fn attendee() -> impl Strategy<Value = Attendee> {
    let params = vec(("X-[A-Z]{1,4}", "[a-z:;, ]{1,8}".prop_map(|v| v.trim().to_owned())), 0..2);
    ("mailto:[a-z]{1,8}", text(), word(), word(), any::<bool>(), params)
        .prop_map(|(address, name, role, status, rsvp, params)| Attendee { address, name, role, status, rsvp, params })
}

fn alarm() -> impl Strategy<Value = Alarm> {
    let trigger = prop_oneof![
        span().prop_map(Trigger::BeforeStart),
        span().prop_map(Trigger::BeforeEnd),
        moment().prop_map(Trigger::At)
    ];
    let action = prop_oneof![Just("display".to_owned()), "[a-z]{1,8}"];
    (trigger, action, option::of((0u32..9, span())), vec(property(), 0..2))
        .prop_map(|(trigger, action, repeat, kept)| Alarm { trigger, action, repeat, kept })
}

fn categories() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..3).prop_map(|mut words| {
        words.retain(|word| !word.is_empty());
        words.sort();
        words.dedup();
        words
    })
}

fn an_event() -> impl Strategy<Value = Event> {
    let texts = (text(), text(), text(), categories());
    let times =
        (moment(), option::of((0i64..20, 0i64..100_000)), option::of(rule()), vec(moment(), 0..3), vec(moment(), 0..3));
    let words = (word(), word(), word(), option::of(1u8..=9));
    let people = (option::of(attendee()), vec(attendee(), 0..3), vec(alarm(), 0..3));
    (texts, times, words, people).prop_map(|(texts, times, words, people)| {
        let (start, length, recurrence, exceptions, extra_dates) = times;
        let span = length.map(|(days, seconds)| match start {
            Moment::Date(_) => Span::of_days(days + 1),
            _ => Span { days, seconds },
        });
        Event {
            title: texts.0,
            location: texts.1,
            description: texts.2,
            categories: texts.3,
            start: Some(start),
            end: span.and_then(|span| start.plus(span)),
            recurrence,
            exceptions,
            extra_dates,
            status: words.0,
            visibility: words.1,
            busy: words.2,
            priority: words.3,
            organizer: people.0,
            attendees: people.1,
            alarms: people.2,
            ..Event::default()
        }
    })
}

/// What other formats call otherwise.
fn speakable(busy: &str) -> bool {
    !["opaque", "transparent", "oof"].contains(&busy)
}

fn record() -> impl Strategy<Value = Record> {
    let event =
        (an_event(), vec((moment(), an_event(), vec(property(), 0..2)), 0..3), "|[a-z@.]{1,20}", vec(property(), 0..3));
    let event = event.prop_filter("busy", |(event, _, _, _)| speakable(&event.busy));
    let event = event.prop_map(|(event, overrides, uid, kept)| {
        let overrides =
            overrides.into_iter().map(|(at, event, kept)| Override { at, record: Record { kept, ..event.into() } });
        Record { kept, ..Event { uid, overrides: overrides.collect(), ..event }.into() }
    });
    let task = (an_event(), option::of(0u8..=100), option::of(moment()), "|[a-z]{1,9}").prop_map(
        |(event, percent, completed, uid)| {
            Record::from(Task {
                uid,
                title: event.title,
                description: event.description,
                location: event.location,
                start: event.start,
                due: event.end,
                completed,
                percent,
                priority: event.priority,
                status: event.status,
                recurrence: event.recurrence,
                exceptions: event.exceptions,
                extra_dates: event.extra_dates,
                overrides: Vec::new(),
                alarms: event.alarms,
                categories: event.categories,
                visibility: event.visibility,
                organizer: event.organizer,
                attendees: event.attendees,
            })
        },
    );
    let note =
        ("[a-z]{1,9}", text(), text(), categories(), word()).prop_map(|(uid, title, body, categories, visibility)| {
            Record::from(Note { uid, title, body, categories, visibility })
        });
    prop_oneof![3 => event, 1 => task, 1 => note]
}

/// Pieces that make files look real enough to get deep.
fn piece() -> impl Strategy<Value = String> {
    let known = [
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTODO",
        "BEGIN:VJOURNAL",
        "BEGIN:VALARM",
        "END:VALARM",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "TZID:A",
        "TZOFFSETFROM:-2359",
        "TZOFFSETTO:+0100",
        "DTSTART:16010101T000000",
        "DTSTART;TZID=A:99991231T235959",
        "DTSTART;TZID=A:00000101T000000",
        "DTEND;VALUE=DATE:99991231",
        "DURATION:P10000000000W",
        "DURATION:-P1D",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "RRULE:FREQ=YEARLY;INTERVAL=4294967295;COUNT=4294967295;BYYEARDAY=-366",
        "RRULE:FREQ=DAILY;UNTIL=99991231",
        "RECURRENCE-ID;TZID=A:20260101T000000",
        "UID:a",
        "EXDATE;TZID=A:20260101T000000,x",
        "RDATE;VALUE=PERIOD:20260101T000000/PT1H",
        "TRIGGER:-P99999999999D",
        "TRIGGER;RELATED=END:PT1M",
        "REPEAT:4294967295",
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        "DTSTART:20260101T000000+2400",
        " folded",
        "ATTENDEE;CN=\"^",
    ];
    prop_oneof![4 => (0..known.len()).prop_map(move |n| known[n].to_owned()), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_is_read_again(record in record()) {
        let bytes = crate::format::icalendar::write(&record, &dialect());
        let reading = crate::format::icalendar::read(&bytes, &dialect());
        prop_assume!(!record.is_empty());
        prop_assert_eq!(reading.rejected, []);
        prop_assert_eq!(reading.items.len(), 1, "{}", String::from_utf8_lossy(&bytes));
        prop_assert_eq!(&reading.items[0].record, &record, "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_bytes_are_too_strange(bytes in vec(any::<u8>(), 0..300)) {
        crate::format::icalendar::read(&bytes, &dialect());
    }

    #[test]
    fn no_lines_are_too_strange(lines in vec(piece(), 0..40)) {
        let reading = crate::format::icalendar::read(lines.join("\r\n").as_bytes(), &dialect());
        for item in reading.items {
            let again = crate::format::icalendar::read(&crate::format::icalendar::write(&item.record, &dialect()), &dialect());
            prop_assert_eq!(again.items.len(), 1);
        }
    }
}
