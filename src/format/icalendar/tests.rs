//! The format, by samples and by laws.

mod laws;
mod zones;

use super::*;
use crate::format::{Dialect, Flaw, Item, Reading, Reason};
use crate::pim::event::{Alarm, Attendee, Trigger};
use crate::pim::{Event, Kept, Kind, Local, Moment, Record, Span, Task, Zone};

fn dialect() -> Dialect {
    Dialect::vcard30()
}

fn file(text: &str) -> Reading {
    let whole = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{text}\nEND:VCALENDAR\n");
    super::read(whole.replace('\n', "\r\n").as_bytes(), &dialect())
}

/// The one record of a file.
fn one(text: &str) -> Item {
    let reading = file(text);
    assert!(reading.items.len() == 1 && reading.rejected.is_empty(), "{reading:?}");
    reading.items.into_iter().next().unwrap()
}

fn event(lines: &str) -> Event {
    one(&format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT")).record.event().unwrap().clone()
}

fn task(lines: &str) -> Task {
    one(&format!("BEGIN:VTODO\n{lines}\nEND:VTODO")).record.task().unwrap().clone()
}

fn written(record: &Record) -> String {
    let text = String::from_utf8(super::write(record, &dialect())).unwrap();
    text.replace("\r\n ", "").replace("\r\n", "\n")
}

fn again(record: &Record) -> Record {
    let reading = super::read(&super::write(record, &dialect()), &dialect());
    assert!(reading.items.len() == 1 && reading.rejected.is_empty(), "{reading:?}");
    assert_eq!(reading.items[0].complaints, [], "{}", written(record));
    reading.items[0].record.clone()
}

fn local(text: &str) -> Local {
    text.parse().unwrap()
}

fn day(text: &str) -> Moment {
    Moment::Date(text.parse().unwrap())
}

fn zoned(text: &str, zone: &str) -> Moment {
    Moment::Zoned(local(text), Zone::named(zone).unwrap())
}

fn utc(text: &str) -> Moment {
    Moment::Utc(local(text))
}

fn kept(name: &str, params: &[(&str, &str)], value: &str) -> Kept {
    let params = params.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    Kept { name: name.into(), params, value: value.into() }
}

#[test]
fn a_second_property_of_a_group_stays_in_its_group() {
    let record = one("BEGIN:VTODO\nUID:1\nSUMMARY:Pay\nA.UID:2\nEND:VTODO").record;
    assert_eq!(record.kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["A.X-OTHER-UID"]);
    assert_eq!(again(&record), record);
}

#[test]
fn a_line_with_a_very_long_name_stays_a_line() {
    let lines = format!("BEGIN:VTODO\nUID:1\nSUMMARY:Pay\nX-{}UID;X-A=b:c\nEND:VTODO", "Y".repeat(80));
    let record = one(&lines).record;
    assert_eq!(record.title(), "Pay");
    assert_eq!(again(&record), record);
}

#[test]
fn an_end_that_cannot_be_read_beside_a_duration_is_kept() {
    let lines = "BEGIN:VTODO\nUID:1\nDTSTART:19701025T030000\nDUE;X-A=b:soon\nDURATION:PT1H\nEND:VTODO";
    let record = one(lines).record;
    assert!(record.kept.iter().any(|kept| kept.value == "soon"), "{record:?}");
    assert_eq!(again(&record), record);
}

#[test]
fn an_event_with_everything() {
    let event = event(
        "UID:a@example.org\nDTSTAMP:20261101T000000Z\nDTSTART;TZID=Europe/Paris:20261121T143000\nDURATION:PT1H30M\n\
        SUMMARY:Rowing\\, with Ada\nDESCRIPTION:Bring\\ngloves\nLOCATION:Lake\nCATEGORIES:sport,water\nCATEGORIES:a\\,b\n\
        STATUS:CONFIRMED\nCLASS:PRIVATE\nTRANSP:TRANSPARENT\nPRIORITY:1\n\
        ORGANIZER;CN=Ada:mailto:ada@example.org\n\
        ATTENDEE;CN=\"Bo; the ^'cook^'\";ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CUTYPE=INDIVIDUAL:mailto:bo@x\n\
        RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z\nEXDATE;TZID=Europe/Paris:20261128T143000,20261205T143000\n\
        RDATE;TZID=Europe/Paris:20261201T100000\n\
        BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT15M\nREPEAT:2\nDURATION:PT5M\nATTACH:bell.wav\nEND:VALARM\n\
        BEGIN:VALARM\nTRIGGER;RELATED=END:PT5M\nEND:VALARM\n\
        BEGIN:VALARM\nACTION:EMAIL\nTRIGGER;VALUE=DATE-TIME:20261121T120000Z\nEND:VALARM",
    );
    let paris = |text| zoned(text, "Europe/Paris");
    assert_eq!((event.title.as_str(), event.description.as_str()), ("Rowing, with Ada", "Bring\ngloves"));
    assert_eq!(event.start, Some(paris("2026-11-21T14:30:00")));
    assert_eq!(event.end, Some(paris("2026-11-21T16:00:00")));
    assert_eq!(event.categories, ["sport", "water", "a,b"]);
    assert_eq!((&*event.status, &*event.visibility, &*event.busy), ("confirmed", "private", "free"));
    assert_eq!(event.organizer.as_ref().map(|who| &*who.name), Some("Ada"));
    let bo = Attendee {
        address: "mailto:bo@x".into(),
        name: "Bo; the \"cook\"".into(),
        role: "opt-participant".into(),
        status: "accepted".into(),
        rsvp: true,
        params: vec![("CUTYPE".into(), "INDIVIDUAL".into())],
    };
    assert_eq!(event.attendees, [bo]);
    assert_eq!(event.exceptions, [paris("2026-11-28T14:30:00"), paris("2026-12-05T14:30:00")]);
    assert_eq!(event.extra_dates, [paris("2026-12-01T10:00:00")]);
    let minutes = |n: i64| Span::of_seconds(n * 60);
    let triggers: Vec<_> = event.alarms.iter().map(|alarm| (alarm.trigger, &*alarm.action)).collect();
    assert_eq!(
        triggers,
        [
            (Trigger::BeforeStart(minutes(15)), "audio"),
            (Trigger::BeforeEnd(minutes(-5)), "display"),
            (Trigger::At(utc("2026-11-21T12:00:00")), "email"),
        ]
    );
    assert_eq!(event.alarms[0].repeat, Some((2, minutes(5))));
    assert_eq!(event.alarms[0].kept, [kept("ATTACH", &[], "bell.wav")]);
    let record = Record { kept: vec![kept("DTSTAMP", &[], "20261101T000000Z")], ..event.into() };
    assert_eq!(again(&record), record);
}

#[test]
fn a_task_and_a_journal() {
    let task = task(
        "UID:t\nSUMMARY:Pay\nDUE;VALUE=DATE:20261231\nCOMPLETED:20261230T100000Z\nPERCENT-COMPLETE:100\nPRIORITY:0\n\
        STATUS:COMPLETED\nBEGIN:VALARM\nTRIGGER:-P1D\nACTION:DISPLAY\nDESCRIPTION:Pay!\nEND:VALARM",
    );
    assert_eq!((task.due, task.completed), (Some(day("2026-12-31")), Some(utc("2026-12-30T10:00:00"))));
    assert_eq!((task.percent, task.priority, &*task.status), (Some(100), None, "completed"));
    assert_eq!(task.alarms[0].kept, [kept("DESCRIPTION", &[], "Pay!")]);
    assert_eq!(again(&task.clone().into()), task.into());
    let early = self::task("SUMMARY:Pay\nDTSTART:20260102T100000Z\nDUE:20260101T100000Z");
    assert_eq!(early.due, Some(utc("2026-01-01T10:00:00")));

    let item =
        one("BEGIN:VJOURNAL\nUID:j\nDTSTART;VALUE=DATE:20260101\nSUMMARY:Log\nDESCRIPTION:One\nDESCRIPTION:Two\n\
        CATEGORIES:home\nEND:VJOURNAL");
    let note = item.record.note().unwrap();
    assert_eq!((&*note.title, &*note.body), ("Log", "One\n\nTwo"));
    assert_eq!(item.record.kept, [kept("DTSTART", &[("VALUE", "DATE")], "20260101")]);
    assert_eq!(again(&item.record), item.record);
}

#[test]
fn whole_days_stay_days() {
    let party = event("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227");
    assert_eq!((party.start, party.end), (Some(day("2026-12-25")), Some(day("2026-12-27"))));
    assert_eq!(event("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261225").end, None, "lasts its day");
    assert_eq!(event("DTSTART;VALUE=DATE:20261225\nDURATION:P2D").end, Some(day("2026-12-27")));
    assert_eq!(event("DTSTART;VALUE=DATE:20261225\nDURATION:PT24H").end, Some(day("2026-12-26")));
    assert_eq!(event("DTSTART:20261225").start, Some(day("2026-12-25")), "without VALUE");
    assert_eq!(event("SUMMARY:a\nRDATE:20261225Z").extra_dates, [day("2026-12-25")]);
    let flagged = event("DTSTART:20261225T000000\nDTEND:20261226T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE");
    assert_eq!((flagged.start, flagged.end), (Some(day("2026-12-25")), Some(day("2026-12-26"))));
    assert!(written(&party.into()).contains("\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\n"));
}

#[test]
fn a_birthday_is_the_same_day_in_every_zone() {
    let birthday = event("SUMMARY:Ada\nDTSTART;VALUE=DATE:19610303\nRRULE:FREQ=YEARLY\nTRANSP:TRANSPARENT");
    for zone in ["Pacific/Auckland", "Europe/Paris", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Niue"] {
        let dialect = Dialect { home: Zone::named(zone).unwrap(), ..dialect() };
        let reading = super::read(&super::write(&birthday.clone().into(), &dialect), &dialect);
        assert_eq!(reading.items[0].record.event(), Some(&birthday), "{zone}");
    }
}

#[test]
fn a_duration_of_days_follows_the_clock_and_one_of_hours_does_not() {
    let start = "DTSTART;TZID=Europe/Paris:20260328T120000";
    let end = |duration: &str| event(&format!("{start}\nDURATION:{duration}")).end.unwrap().local().to_string();
    assert_eq!(end("P1D"), "2026-03-29T12:00:00");
    assert_eq!(end("PT24H"), "2026-03-29T13:00:00");
    assert_eq!(event("DTSTART:20260328T120000Z\nDURATION:P1W").end, Some(utc("2026-04-04T12:00:00")));
}

#[test]
fn an_end_before_its_start_is_kept_and_told() {
    let text = "BEGIN:VEVENT\nSUMMARY:a\nDTSTART:20260102T100000Z\nDTEND:20260102T090000Z\nEND:VEVENT";
    let item = one(text);
    assert_eq!(item.record.event().unwrap().end, None);
    assert_eq!(item.record.kept, [kept("DTEND", &[], "20260102T090000Z")]);
    assert_eq!(item.complaints.iter().map(|c| (c.line, c.what)).collect::<Vec<_>>(), [(7, Flaw::Meaningless)]);
    let mut mended = item.record.clone();
    mended.event_mut().unwrap().end = Some(utc("2026-01-02T11:00:00"));
    assert_eq!(written(&mended).matches("DTEND").count(), 1, "the new end alone");
}

#[test]
fn until_is_an_instant_where_the_start_has_a_zone() {
    let until = |start: &str, until: &str| {
        let event = event(&format!("DTSTART{start}\nRRULE:FREQ=DAILY;UNTIL={until}"));
        written(&event.into()).split_once("UNTIL=").unwrap().1.lines().next().unwrap().to_owned()
    };
    let paris = ";TZID=Europe/Paris:20260701T100000";
    assert_eq!(until(paris, "20260710T080000Z"), "20260710T080000Z");
    assert_eq!(until(paris, "20260710T100000"), "20260710T080000Z");
    assert_eq!(until(paris, "20260710"), "20260710T215959Z");
    assert_eq!(until(":20260701T100000", "20260710"), "20260710T235959");
    assert_eq!(until(";VALUE=DATE:20260701", "20260710T000000Z"), "20260710");
}

#[test]
fn repetitions_that_differ_come_with_their_series() {
    let text = "BEGIN:VEVENT\nUID:b\nRECURRENCE-ID:20260108T100000Z\nSUMMARY:moved\nDTSTART:20260108T120000Z\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:a\nSUMMARY:other\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:b\nSUMMARY:series\nDTSTART:20260101T100000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:c\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260108T100000Z\nSUMMARY:alone\nEND:VEVENT";
    let items = file(text).items;
    let titles: Vec<_> = items.iter().map(|item| item.record.title()).collect();
    assert_eq!(titles, ["other", "series", "alone"]);
    let overrides = &items[1].record.event().unwrap().overrides;
    assert_eq!((overrides[0].at, overrides[0].record.title()), (utc("2026-01-08T10:00:00"), "moved".into()));
    assert_eq!(overrides[0].record.event().unwrap().uid, "");
    let range = [("RANGE", "THISANDFUTURE")];
    assert_eq!(items[2].record.kept, [kept("RECURRENCE-ID", &range, "20260108T100000Z")]);
    for item in &items {
        assert_eq!(again(&item.record), item.record);
    }
}

#[test]
fn a_hundred_events_are_a_hundred_records() {
    let text: String = (0..100).map(|n| format!("BEGIN:VEVENT\nUID:{n}\nSUMMARY:n{n}\nEND:VEVENT\n")).collect();
    let items = file(text.trim_end()).items;
    assert_eq!(items.len(), 100);
    assert!(items.windows(2).all(|pair| pair[0].raw.end <= pair[1].raw.start));
}

#[test]
fn what_is_not_modelled_is_kept() {
    let lines = "SUMMARY;LANGUAGE=de:Rudern\nSUMMARY:Rowing\nGEO:48.8;2.3\nURL:http://example.org/a,b;c\n\
        ATTACH;FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY:AAEC\nX-A;X-B=\"a:b\":1\\,2\nRDATE;VALUE=PERIOD:20260101T100000Z/PT1H\n\
        RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY\nEXRULE:FREQ=YEARLY\nPRIORITY:high\nEXDATE:soon,20260101\n\
        BEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\nBEGIN:PARTICIPANT\nUID:p\nEND:PARTICIPANT";
    let item = one(&format!("BEGIN:VEVENT\n{lines}\nDTSTAMP:20260101T000000Z\nEND:VEVENT"));
    let names: Vec<_> = item.record.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "SUMMARY",
            "PRIORITY",
            "X-OTHER-SUMMARY",
            "GEO",
            "URL",
            "ATTACH",
            "X-A",
            "RDATE",
            "RRULE",
            "EXRULE",
            "X-OTHER-EXDATE",
            "DTSTAMP",
            "X-COMPONENT",
            "X-COMPONENT",
        ]
    );
    let reading = super::read(&super::write(&item.record, &dialect()), &dialect());
    assert_eq!(reading.items[0].record, item.record);
    let text = written(&item.record);
    assert!(text.contains("\nSUMMARY;LANGUAGE=de:Rudern\n") && text.contains("\nBEGIN:PARTICIPANT\nUID:p\n"), "{text}");
    let mut renamed = item.record.clone();
    renamed.event_mut().unwrap().title = "Kanu".into();
    assert!(written(&renamed).contains("\nSUMMARY:Kanu\n"), "parameters speak of one value only");
    let lean = Dialect { omit_unknown: true, ..dialect() };
    let lean = String::from_utf8(super::write(&item.record, &lean)).unwrap();
    assert!(!lean.contains("GEO") && !lean.contains("LANGUAGE") && lean.contains("DTSTAMP"));
}

#[test]
fn what_is_demanded_and_not_known_is_made_up_and_not_believed() {
    let mut event = Event { start: Some(day("2026-01-01")), title: "a".into(), ..Event::default() };
    event.alarms.push(Alarm::before(Span::of_seconds(60)));
    let record = Record::from(event);
    let text = written(&record);
    for demanded in ["UID;X-MADE-UP=1:", "DTSTAMP;X-MADE-UP=1:20260101T000000Z", "DESCRIPTION;X-MADE-UP=1:a"] {
        assert!(text.contains(demanded), "{text}");
    }
    assert_eq!(written(&record), text, "the same each time");
    assert_eq!(again(&record), record);
}

#[test]
fn busy_words_of_both_kinds() {
    let busy = |lines: &str| event(&format!("SUMMARY:a\n{lines}")).busy;
    assert_eq!(busy("TRANSP:OPAQUE"), "busy");
    assert_eq!(busy("TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:OOF"), "out-of-office");
    assert_eq!(busy("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"), "tentative");
    assert_eq!(busy("X-MICROSOFT-CDO-BUSYSTATUS:FREE"), "free");
    for word in ["", "busy", "free", "tentative", "out-of-office", "elsewhere"] {
        let record = Record::from(Event { title: "a".into(), busy: word.into(), ..Event::default() });
        assert_eq!(again(&record), record);
    }
}

#[test]
fn headers_folded_anywhere() {
    let text = "BEGIN:VCALENDAR\nVERSION\n :2.0\nBEGIN:VEVENT\nSUMMARY\n :Rowing\nATTENDEE;CN=\"a: b\n  c\"\n ;ROLE=CHAIR\n \
        :mailto:a\nBEGIN:VALARM\nTRIGGER\n ;VALUE=DURATION\n :-PT13M\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
    assert!(is_version_2(text.as_bytes(), Syntax::VCalendar10));
    let reading = super::read(text.as_bytes(), &dialect());
    let event = reading.items[0].record.event().unwrap();
    assert_eq!((&*event.title, &*event.attendees[0].name, &*event.attendees[0].role), ("Rowing", "a: b c", "chair"));
    assert_eq!(event.alarms[0].trigger, Trigger::BeforeStart(Span::of_seconds(780)));
}

#[test]
fn a_calendar_is_not_needed_and_bad_neighbours_do_no_harm() {
    let text =
        "\u{feff}BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\nBEGIN:VFREEBUSY\nUID:f\nEND:VFREEBUSY\nBEGIN:VTODO\nEND:VTODO\n";
    let reading = super::read(text.as_bytes(), &dialect());
    assert_eq!(reading.items.len(), 1);
    let reasons: Vec<_> = reading.rejected.iter().map(|rejected| rejected.reason).collect();
    assert_eq!(reasons, [Reason::NotOfItsType, Reason::Empty]);
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(super::read(&utf16, &dialect()).items[0].record.title(), "a");
}

#[test]
fn versions_by_their_own_word() {
    let of = |version: &str, claimed| is_version_2(format!("BEGIN:VCALENDAR\r\n{version}\r\n").as_bytes(), claimed);
    assert!(of("VERSION:2.0", Syntax::VCalendar10) && !of("VERSION:1.0", Syntax::ICalendar20));
    assert!(of("", Syntax::ICalendar20) && !of("", Syntax::VCalendar10));
    assert_eq!(Record::empty(Kind::Contacts).kind(), Kind::Contacts);
}

#[test]
fn a_zone_with_a_colon_that_nobody_quoted() {
    let zone = "BEGIN:VTIMEZONE\nTZID:GMT+05:30\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\n\
        TZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=GMT+05:30:20120904T020000\n\
        EXDATE;TZID=GMT+05:30:20120905T020000,20120906T020000\nRRULE:FREQ=DAILY\nEND:VEVENT";
    let india = one(zone).record.event().unwrap().clone();
    assert_eq!(india.start.map(|start| start.utc(Zone::UTC)), Some(local("2012-09-03T20:30:00")));
    assert_eq!(india.exceptions.len(), 2);
    for (name, start) in [
        ("tzone://Microsoft/Utc", utc("2012-09-04T02:00:00")),
        ("UTC+01:00", zoned("2012-09-04T02:00:00", "Etc/GMT-1")),
        ("GMT+0100", zoned("2012-09-04T02:00:00", "Etc/GMT-1")),
        (
            "(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stock\n holm\\, Vienna",
            zoned("2012-09-04T02:00:00", "Europe/Amsterdam"),
        ),
        ("(GMT+01.00) Paris/Madrid", zoned("2012-09-04T02:00:00", "Europe/Paris")),
    ] {
        let event = event(&format!("SUMMARY:a\nDTSTART;TZID={name}:20120904T020000"));
        assert_eq!(event.start, Some(start), "{name}");
    }
}

#[test]
fn people_with_colons_that_nobody_quoted() {
    let event = event(
        "ATTENDEE;CN=Team: North;PARTSTAT=ACCEPTED:mailto:a@example.org\n\
        ATTENDEE;ROLE=CHAIR;SENT-BY=mailto:b@example.org:mailto:c@example.org\nATTENDEE;CN=Bob:tel:123",
    );
    let people: Vec<_> = event.attendees.iter().map(|who| (who.name.as_str(), who.address.as_str())).collect();
    assert_eq!(people, [("Team: North", "mailto:a@example.org"), ("", "mailto:c@example.org"), ("Bob", "tel:123")]);
    assert_eq!((&*event.attendees[0].status, &*event.attendees[1].params[0].1), ("accepted", "mailto:b@example.org"));
}

#[test]
fn a_value_that_looks_like_the_rest_of_a_parameter_stays_a_value() {
    let item =
        one("BEGIN:VEVENT\nSUMMARY:a\nATTENDEE;CN=\"Bob\":urn:x:mailto:a@b\nX-A;TZID=\"Paris\":a:20120904\nEND:VEVENT");
    let event = item.record.event().unwrap();
    assert_eq!((&*event.attendees[0].name, &*event.attendees[0].address), ("Bob", "urn:x:mailto:a@b"));
    assert_eq!(again(&item.record).kept, item.record.kept);
    assert_eq!(again(&item.record).event(), Some(event));
}

#[test]
fn the_same_calendar_twice_changes_each_series_once() {
    let calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\nDTSTART:20260105T090000Z\n\
        RRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260106T090000Z\nSUMMARY:b\n\
        DTSTART:20260106T100000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    let changes = |text: &str| {
        let items = super::read(text.as_bytes(), &dialect()).items;
        items.iter().map(|item| item.record.event().unwrap().overrides.len()).collect::<Vec<_>>()
    };
    assert_eq!(changes(&calendar.repeat(2)), [1, 1]);
    let (series, change) = calendar.split_once("END:VEVENT\n").unwrap();
    let alone = format!("{series}END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nVERSION:2.0\n{change}");
    assert_eq!(changes(&alone), [1], "what stands elsewhere is found");
    let (_, change) = change.split_once("BEGIN").unwrap();
    let other = change.replace("SUMMARY:b", "SUMMARY:c");
    let twice = |other: &str| calendar.replace("END:VCALENDAR", &format!("BEGIN{}", other.trim_end()));
    assert_eq!(changes(&twice(&format!("BEGIN{change}")[5..])), [1], "the same change twice is one");
    assert_eq!(changes(&twice(&other)), [2], "two changes of one date are kept, and are one item");
    assert_eq!(changes(&format!("{calendar}{}", alone.replace("SUMMARY:b", "SUMMARY:c"))), [1, 0, 0]);
}

#[test]
fn lotus_says_every_date_by_a_period() {
    let event = event(
        "SUMMARY:a\nDTSTART:20260105T090000Z\nDTEND:20260105T100000Z\n\
        RDATE;VALUE=PERIOD:20260106T090000Z/20260106T100000Z,20260107T090000Z/PT2H",
    );
    assert_eq!(event.extra_dates, [utc("2026-01-06T09:00:00"), utc("2026-01-07T09:00:00")]);
    let longer: Vec<_> = event.overrides.iter().map(|o| (o.at, o.record.event().unwrap().end)).collect();
    assert_eq!(longer, [(utc("2026-01-07T09:00:00"), Some(utc("2026-01-07T11:00:00")))]);
    assert!(!event.overrides[0].record.event().unwrap().is_series());
    let record = Record::from(event);
    assert_eq!(again(&record).event().unwrap().extra_dates.len(), 2);
}

#[test]
fn a_line_of_nothing_belongs_to_texts_only_and_nul_is_no_letter() {
    let item = one("BEGIN:VEVENT\nSUMMARY:a\0\nDTSTART:20260105T090000Z\nno colon here\nDESCRIPTION:b\nc\nEND:VEVENT");
    let event = item.record.event().unwrap();
    assert_eq!((&*event.title, event.start, &*event.description), ("a", Some(utc("2026-01-05T09:00:00")), "b\nc"));
    assert_eq!((&*item.record.kept[0].name, &*item.record.kept[0].value), ("X-STRAY-LINE", "no colon here"));
    assert!(
        super::read(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n\0", &dialect())
            .rejected
            .is_empty()
    );
}

#[test]
fn a_title_in_place_of_a_text_is_none_where_a_peer_fills_it_in() {
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Rowing\r\nDESCRIPTION:Rowing\r\n\
        DTSTART:20261124T090000Z\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nSUMMARY:Pay\r\nDESCRIPTION:Pay\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";
    for (repeats_title, texts) in [(false, ["Rowing", "Pay"]), (true, ["", ""])] {
        let mut dialect = Dialect::vcard30();
        dialect.diary.repeats_title = repeats_title;
        let items = read(calendar.as_bytes(), &dialect).items;
        let found = [&items[0].record.event().unwrap().description, &items[1].record.task().unwrap().description];
        assert_eq!(found, texts);
    }
}

#[test]
fn what_is_no_date_does_not_look_like_one_when_it_is_written() {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:never\r\nDTSTART:20230231T100000\r\n\
        EXDATE:20230230\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let item = |text: &[u8]| read(text, &Dialect::vcard30()).items.remove(0).record;
    let record = item(text.as_bytes());
    let written = String::from_utf8(write(&record, &Dialect::vcard30())).unwrap();
    assert!(!written.contains("\nDTSTART") && !written.contains("\nEXDATE"), "{written}");
    assert!(written.contains("X-OTHER-DTSTART:20230231T100000"), "{written}");
    let again = item(written.as_bytes());
    assert_eq!(write(&again, &Dialect::vcard30()), written.as_bytes());
}

#[test]
fn the_day_on_which_something_was_done_is_written_as_an_instant() {
    let home = Zone::named("America/New_York").unwrap();
    let dialect = Dialect { home, ..Dialect::vcard30() };
    let task = |completed: &str| {
        let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:1\n{completed}\nEND:VTODO\nEND:VCALENDAR\n");
        read(text.as_bytes(), &dialect).items.remove(0).record
    };
    let record = task("COMPLETED;VALUE=DATE:20230201");
    let written = String::from_utf8(write(&record, &dialect)).unwrap();
    assert!(written.contains("COMPLETED;X-MEANT=20230201:20230201T050000Z"), "{written}");
    assert_eq!(read(written.as_bytes(), &Dialect::vcard30()).items[0].record, record, "the same day elsewhere");
    let moved = task("COMPLETED;X-MEANT=20230201:20230301T050000Z");
    let completed = moved.task().unwrap().completed.unwrap();
    assert_eq!(completed.to_string(), "2023-03-01T05:00:00Z", "another program says another time");
}
