//! Laws that hold for every entry.

use super::*;
use crate::pim::Attendee;

fn locals() -> impl Strategy<Value = Local> {
    let clock = prop_oneof![Just((0, 0, 0)), Just((23, 59, 0)), Just((23, 59, 59)), (0..24u32, 0..60u32, 0..60u32)];
    // Kiritimati changed sides of the date line in 1995.
    (1996..2035, 1..=12u32, 1..=28u32, clock).prop_map(|(year, month, day, (hour, minute, second))| {
        Local::new(Date::new(year, month, day).unwrap(), hour, minute, second).unwrap()
    })
}

fn zones() -> impl Strategy<Value = Zone> {
    prop::sample::select(&ZONES[..5]).prop_map(|name| Zone::named(name).unwrap())
}

fn moments() -> impl Strategy<Value = Moment> {
    prop_oneof![
        locals().prop_map(Moment::Floating),
        locals().prop_map(Moment::Utc),
        (locals(), zones()).prop_map(|(local, zone)| Moment::Zoned(local, zone)),
        locals().prop_map(|local| Moment::Date(local.date())),
    ]
}

fn words() -> impl Strategy<Value = String> {
    "[a-zA-Zäé€]([a-zA-Zäé€;,\\\\:=\"\n -]{0,20}[a-z;,\\\\=])?"
}

fn rules() -> impl Strategy<Value = Option<Rule>> {
    let texts = [
        "FREQ=DAILY;COUNT=4",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYDAY=2TU,-1FR",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=1,7;COUNT=6",
        "FREQ=YEARLY;BYYEARDAY=100",
        "FREQ=WEEKLY",
    ];
    prop::option::of(prop::sample::select(texts.to_vec()).prop_map(|text| text.parse().unwrap()))
}

fn alarms() -> impl Strategy<Value = Alarm> {
    let span = prop_oneof![(-9..9i64).prop_map(Span::of_days), (-90_000..90_000i64).prop_map(Span::of_seconds),];
    let trigger = prop_oneof![
        span.clone().prop_map(Trigger::BeforeStart),
        span.prop_map(Trigger::BeforeEnd),
        moments().prop_map(Trigger::At),
    ];
    let action = prop::sample::select(vec!["display", "audio", "email", "procedure", "x-buzz"]);
    (trigger, action, prop::option::of((1..5u32, 60..600i64))).prop_map(|(trigger, action, repeat)| Alarm {
        trigger,
        action: action.to_owned(),
        repeat: repeat.map(|(count, seconds)| (count, Span::of_seconds(seconds))),
        kept: Vec::new(),
    })
}

fn attendees() -> impl Strategy<Value = Attendee> {
    ("[a-z]{1,8}", "([A-Z][a-zé<]{0,5})?", any::<bool>()).prop_map(|(user, name, rsvp)| Attendee {
        address: format!("mailto:{user}@example.org"),
        name,
        role: "req-participant".into(),
        status: "needs-action".into(),
        rsvp,
        params: vec![("X-SENTBY".into(), "a;b".into())],
    })
}

prop_compose! {
    fn events()(
        title in words(), description in words(), location in words(),
        start in moments(), end in prop::option::of(moments()), recurrence in rules(),
        exceptions in prop::collection::vec(moments(), 0..3), extra_dates in prop::collection::vec(moments(), 0..2),
        alarms in prop::collection::vec(alarms(), 0..3), attendees in prop::collection::vec(attendees(), 0..3),
        category in words(), priority in prop::option::of(1..=9u8),
        busy in prop::sample::select(vec!["", "busy", "free", "tentative", "out-of-office"]),
    ) -> Event {
        let end = match (start, end) {
            (Moment::Date(first), Some(end)) => first.plus_days(1 + i64::from(end.date().day())).map(Moment::Date),
            (_, Some(Moment::Date(_))) => None,
            (_, end) => end,
        };
        Event {
            uid: "u;1".into(), title, description, location, start: Some(start), end, recurrence, exceptions, extra_dates,
            alarms, attendees, categories: vec![category.replace('\n', " ")], priority, busy: busy.into(),
            status: "needs-action".into(), visibility: "private".into(), ..Event::default()
        }
    }
}

prop_compose! {
    fn tasks()(
        title in words(), start in prop::option::of(moments()), due in prop::option::of(moments()),
        completed in prop::option::of(moments()), percent in prop::option::of(0..=100u8), recurrence in rules(),
        alarms in prop::collection::vec(alarms(), 0..3),
    ) -> Task {
        let recurrence = recurrence.filter(|_| start.or(due).is_some());
        Task { title, start, due, completed, percent, recurrence, alarms, ..Task::default() }
    }
}

proptest! {
    #[test]
    fn in_the_richest_dialect_everything_comes_back(event in events(), task in tasks(), home in zones()) {
        for dialect in [Dialect::default(), Dialect { home, ..Dialect::default() }] {
            for record in [Record::from(event.clone()), Record::from(task.clone())] {
                let written = write(&record, &dialect);
                let reading = read(&written, &dialect);
                prop_assert!(reading.rejected.is_empty() && reading.items.len() == 1);
                let again = &reading.items[0].record;
                prop_assert!(*again == record, "{}\n{:?}\n{:?}", String::from_utf8_lossy(&written), record, again);
            }
        }
    }

    #[test]
    fn phones_keep_days_instants_and_rules(event in events(), home in zones()) {
        let mut event = event;
        event.exceptions.clear();
        event.end = event.start.filter(|start| !start.is_date()).and_then(|start| start.plus(Span::of_seconds(3661)));
        for dialect in [series40(home.name()), s60(home.name()), plain_phone(home.name())] {
            let record = Record::from(event.clone());
            prop_assume!(event.recurrence.is_none() || event.start.is_some_and(|start| start.date().year() >= 1980));
            let written = write(&record, &dialect);
            let again = read(&written, &dialect).items.remove(0).record;
            let again = again.event().unwrap();
            let (before, after) = (event.start.unwrap(), again.start.unwrap());
            prop_assert_eq!(before.is_date(), after.is_date(), "{}", String::from_utf8_lossy(&written));
            prop_assert_eq!(before.utc(home), after.utc(home), "{}", String::from_utf8_lossy(&written));
            // A phone without UTC cannot tell the second reading of a doubled hour from the first.
            let read = |end: Option<Moment>| end.filter(|_| !before.is_date()).map(|end| end.seen_from(home).local());
            prop_assert_eq!(read(event.end), read(again.end), "{}", String::from_utf8_lossy(&written));
            if let (Some(rule), Some(back), false) = (&event.recurrence, &again.recurrence, matches!(before, Moment::Zoned(..))) {
                let seen = before.seen_from(home);
                prop_assert!(same_rule(rule, back, seen, home), "{} {}\n{}", rule, back, String::from_utf8_lossy(&written));
            }
        }
    }

    #[test]
    fn what_a_phone_wrote_settles(event in events(), task in tasks(), home in zones()) {
        for dialect in [series40(home.name()), s60(home.name()), plain_phone(home.name())] {
            // A day of one zone is a time of another, and an alarm that day is late or not.
            let mut task = Task { alarms: Vec::new(), ..task.clone() };
            for moment in [&mut task.start, &mut task.due, &mut task.completed] {
                *moment = moment.map(|moment| moment.seen_from(home));
            }
            for record in [Record::from(event.clone()), Record::from(task)] {
                let once = read(&write(&record, &dialect), &dialect).items.remove(0).record;
                let twice = read(&write(&once, &dialect), &dialect).items.remove(0).record;
                prop_assert_eq!(once, twice);
            }
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read(&bytes, &Dialect::default());
    }

    #[test]
    fn any_lines_are_read_and_written(lines in prop::collection::vec((prop::sample::select(NAMES.to_vec()), VALUES), 0..12)) {
        let lines: String = lines.into_iter().map(|(name, value)| format!("{name}:{value}\r\n")).collect();
        for file in [vevent(&lines), vtodo(&lines)] {
            for dialect in [home("America/St_Johns"), series40("Pacific/Auckland"), s60("Europe/Paris")] {
                for item in read(file.as_bytes(), &dialect).items {
                    write(&item.record, &dialect);
                    can_express(&item.record, &dialect);
                }
            }
        }
    }
}

const NAMES: [&str; 18] = [
    "TZ",
    "DAYLIGHT",
    "DTSTART",
    "DTEND",
    "DUE",
    "COMPLETED",
    "RRULE",
    "EXDATE",
    "RDATE",
    "AALARM",
    "DALARM;TRIGGER=AT",
    "X-EPOCAGENDAENTRYTYPE",
    "X-RECURRENCE-ID",
    "ATTENDEE;ROLE=ORGANIZER",
    "PRIORITY",
    "CATEGORIES",
    "DTSTART;TZID=Europe/Paris",
    "DTEND;VALUE=DATE",
];

const VALUES: &str = "(00000101T000000|99991231T235959Z|99991231|20260329T023000|[+-]14|TRUE;[+-]0[0-9];2026[0-9]{4}T020000;2026[0-9]{4}T030000;;|\
    (D|W|MD|MP|YM|YD)[1-9]{1,5} (MO |1- |[0-9]{1,2} )?(#[0-9]|99991231T000000Z)?|EVENT|[ -~é]{0,20}|20[0-9]{6}T[0-9]{6}Z?;?){1,2}";
