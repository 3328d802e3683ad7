use proptest::prelude::*;

use super::read::one;
use super::*;
use crate::format::diary::*;
use crate::format::series::{Split, Telling};
use crate::format::{Dialect, Diary, Flaw, QuotedPrintable, Reason, Syntax};
use crate::pim::lens::{KeptRule, Lens, Limit};
use crate::pim::recurrence::{Ends, Window, same_rule};
use crate::pim::repetition::date;
use crate::pim::{Alarm, Date, Event, Field, Kept, Kind, Local, Moment, Record, Rule, Span, Task, Trigger, Zone};

mod laws;
mod phones;

fn home(zone: &str) -> Dialect {
    Dialect { home: Zone::named(zone).unwrap(), ..Dialect::default() }
}

/// Series 40: the phone's own clock, no zones, everything spelled out.
fn series40(zone: &str) -> Dialect {
    let diary = Diary {
        moments: Moments::Floating,
        unmarked: Unmarked::Home,
        all_day: AllDay::NextMidnight,
        entry_type: EntryType::Epoc,
        alarms: Alarms::Audio,
        rule_ends: RuleEnds::Date,
        rule_lists: RuleLists::Explicit,
        earliest: Date::new(1980, 1, 1),
        strip_category_prefix: true,
        end_needed: true,
        title_needed: true,
        extra_dates: false,
        overrides: false,
        marks: false,
        ..Diary::default()
    };
    Dialect { diary, strip_uid: true, omit_unknown: true, ..home(zone) }
}

/// S60 3rd edition: instants, with zones for series.
fn s60(zone: &str) -> Dialect {
    let dialect = series40(zone);
    let diary = Diary {
        moments: Moments::UtcWithZone,
        unmarked: Unmarked::Floating,
        endless_from: Some(2100),
        extra_dates: true,
        ..dialect.diary
    };
    Dialect { diary, ..dialect }
}

/// A phone without Symbian types that counts the last second.
fn plain_phone(zone: &str) -> Dialect {
    let dialect = series40(zone);
    let diary = Diary {
        all_day: AllDay::Until235959,
        entry_type: EntryType::AsKept,
        earliest: None,
        alarms: Alarms::Display,
        ..dialect.diary
    };
    Dialect { diary, ..dialect }
}

fn vevent(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\n{lines}END:VEVENT\r\nEND:VCALENDAR\r\n")
}

fn vtodo(lines: &str) -> String {
    vevent(lines).replace("VEVENT", "VTODO")
}

fn event(lines: &str, dialect: &Dialect) -> Event {
    one(&vevent(lines), dialect).event().unwrap().clone()
}

fn task(lines: &str, dialect: &Dialect) -> Task {
    one(&vtodo(lines), dialect).task().unwrap().clone()
}

fn text(record: &Record, dialect: &Dialect) -> String {
    String::from_utf8(write(record, dialect)).unwrap().replace("\r\n", "\n")
}

fn shown(moment: Option<Moment>) -> String {
    moment.map_or("-".to_owned(), |moment| moment.to_string())
}

fn day(text: &str) -> Moment {
    Moment::Date(text.parse().unwrap())
}

fn local(text: &str) -> Local {
    text.parse().unwrap()
}

fn zoned(text: &str, zone: &str) -> Moment {
    Moment::Zoned(local(text), Zone::named(zone).unwrap())
}

const ZONES: [&str; 6] =
    ["Pacific/Auckland", "Europe/Paris", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Niue", "UTC"];

#[test]
fn whole_days_are_recognised_as_phones_write_them() {
    for (lines, days) in [
        ("DTSTART:20061222T000000\r\nDTEND:20061223T000000\r\n", "2006-12-22 2006-12-23"),
        ("DTSTART:20061222T000000\r\nDTEND:20061224T000000\r\n", "2006-12-22 2006-12-24"),
        ("DTSTART:20061222T000000\r\nDTEND:20061222T235900\r\n", "2006-12-22 2006-12-23"),
        ("DTSTART:20061222T000000\r\nDTEND:20061223T235959\r\n", "2006-12-22 2006-12-24"),
        ("DTSTART:20061222T000000Z\r\nDTEND:20061222T240000Z\r\n", "2006-12-22 2006-12-23"),
        (
            "DTSTART:20061222T000000\r\nDTEND:20061222T000000\r\nX-EPOCAGENDAENTRYTYPE:EVENT\r\n",
            "2006-12-22 2006-12-23",
        ),
        (
            "DTSTART:20061222T000000Z\r\nDTEND:20061222T000000Z\r\nX-EPOCAGENDAENTRYTYPE:ANNIVERSARY\r\n",
            "2006-12-22 2006-12-23",
        ),
        ("DTSTART:20061222T000000\r\nX-EPOCAGENDAENTRYTYPE:EVENT\r\n", "2006-12-22 -"),
        (
            "DTSTART:20061222T093000\r\nDTEND:20061222T103000\r\nX-EPOCAGENDAENTRYTYPE:EVENT\r\n",
            "2006-12-22 2006-12-23",
        ),
        ("DTSTART:2009-09-10\r\nDTEND:20090913\r\n", "2009-09-10 2009-09-13"),
        ("DTSTART;VALUE=DATE:20090910\r\n", "2009-09-10 -"),
        ("DTSTART:20070526T000000\r\nDTEND:20070527T000000\r\nX-FUNAMBOL-ALLDAY:1\r\n", "2007-05-26 2007-05-27"),
        ("DTSTART:20070526T000000\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n", "2007-05-26 -"),
    ] {
        for zone in ZONES {
            let event = event(&format!("SUMMARY:x\r\n{lines}"), &home(zone));
            assert_eq!(format!("{} {}", shown(event.start), shown(event.end)), days, "{zone}: {lines}");
        }
    }
}

#[test]
fn times_are_no_days() {
    for lines in [
        "DTSTART:20061222T000000\r\nDTEND:20061222T003000\r\n",
        "DTSTART:20061222T000000\r\nDTEND:20061223T000000\r\nX-EPOCAGENDAENTRYTYPE:APPOINTMENT\r\n",
        "DTSTART:20061222T000000\r\nDTEND:20061223T000000\r\nX-FUNAMBOL-ALLDAY:0\r\n",
        "DTSTART;VALUE=DATE-TIME:20061222T000000\r\nDTEND;VALUE=DATE-TIME:20061223T000000\r\n",
        "DTSTART:20061222T000000\r\nDTEND:20061222T000000\r\n",
        "DTSTART:20061222T000000\r\n",
        "DTSTART:20061222T100000\r\nDTEND:20061223T000000\r\n",
    ] {
        let event = event(&format!("SUMMARY:x\r\n{lines}"), &home("Europe/Paris"));
        assert!(!event.is_all_day() && event.start.is_some(), "{lines}");
    }
}

#[test]
fn an_instant_at_local_midnight_is_a_day_where_the_zone_is_known() {
    let lines = "SUMMARY:x\r\nDTSTART:20090112T230000Z\r\nDTEND:20090113T225900Z\r\n";
    assert_eq!(event(lines, &home("Europe/Paris")).start, Some(day("2009-01-13")));
    assert!(!event(lines, &home("America/St_Johns")).is_all_day());
    let told = "TZ:+01\r\nDAYLIGHT:TRUE;+02;20090329T020000;20091025T030000;;\r\n";
    let lines = format!("{told}{lines}RRULE:MD1 13+ 20091213T000000\r\n");
    let event = event(&lines, &Dialect::default());
    assert_eq!((event.start, event.end), (Some(day("2009-01-13")), Some(day("2009-01-14"))));
    assert_eq!(event.recurrence.unwrap().ends, Ends::Until(day("2009-12-13")));
}

#[test]
fn whole_days_never_move() {
    let party = Event {
        title: "Ada".into(),
        start: Some(day("1990-02-28")),
        end: Some(day("1990-03-01")),
        recurrence: Some("FREQ=YEARLY;BYMONTH=2".parse().unwrap()),
        exceptions: vec![day("1999-02-28")],
        ..Event::default()
    };
    for zone in ZONES {
        for dialect in [home(zone), series40(zone), s60(zone), plain_phone(zone)] {
            let written = write(&party.clone().into(), &dialect);
            let back = read(&written, &dialect).items.remove(0).record;
            assert_eq!(back.event(), Some(&party), "{zone}: {}", String::from_utf8_lossy(&written));
        }
    }
}

#[test]
fn the_spellings_of_whole_days() {
    let days = |last: &str| {
        Record::from(Event {
            title: "x".into(),
            start: Some(day("2006-12-22")),
            end: Some(day(last)),
            ..Event::default()
        })
    };
    for (all_day, end, one, two) in [
        (AllDay::NextMidnight, "", "20061223T000000", "20061224T000000"),
        (AllDay::Until2359, "", "20061222T235900", "20061223T235900"),
        (AllDay::Until235959, "", "20061222T235959", "20061223T235959"),
        (AllDay::SameStart, "", "20061222T000000", "20061224T000000"),
        (AllDay::Date, ";VALUE=DATE", "20061223", "20061224"),
    ] {
        let mut dialect = series40("Europe/Paris");
        dialect.diary.all_day = all_day;
        for (last, told) in [("2006-12-23", one), ("2006-12-24", two)] {
            let record = days(last);
            let text = text(&record, &dialect);
            assert!(text.contains(&format!("\nDTEND{end}:{told}\n")), "{text}");
            assert_eq!(super::read::one(&text, &dialect), record);
        }
    }
}

#[test]
fn both_nights_of_the_change() {
    let paris = home("Europe/Paris");
    for (utc, reading) in [
        ("20260329T003000Z", "2026-03-29T01:30:00[Europe/Paris]"),
        ("20260329T010000Z", "2026-03-29T03:00:00[Europe/Paris]"),
        ("20261025T003000Z", "2026-10-25T02:30:00[Europe/Paris]"),
        ("20261025T013000Z", "2026-10-25T01:30:00Z"),
    ] {
        let lines = format!("SUMMARY:x\r\nDTSTART:{utc}\r\nRRULE:D1 #3\r\n");
        let event = event(&lines, &paris);
        assert_eq!(shown(event.start), reading, "the second 02:30 has no name on the clock");
        for dialect in [paris.clone(), s60("Europe/Paris")] {
            let back = one(&text(&event.clone().into(), &dialect), &dialect);
            assert_eq!(back.event().unwrap().start.unwrap().utc(Zone::UTC), event.start.unwrap().utc(Zone::UTC));
        }
    }
}

#[test]
fn unmarked_times_mean_what_the_peer_means() {
    let lines = "SUMMARY:x\r\nDTSTART:20260721T093000\r\nDTEND:20260721T103000\r\n";
    for (unmarked, zone, start) in [
        (Unmarked::Floating, "Europe/Paris", "2026-07-21T09:30:00"),
        (Unmarked::Home, "Europe/Paris", "2026-07-21T09:30:00[Europe/Paris]"),
        (Unmarked::Home, "UTC", "2026-07-21T09:30:00"),
        (Unmarked::Utc, "Europe/Paris", "2026-07-21T09:30:00Z"),
    ] {
        let mut dialect = home(zone);
        dialect.diary.unmarked = unmarked;
        assert_eq!(shown(event(lines, &dialect).start), start);
    }
    let mut nokia9300 = home("Europe/Paris");
    nokia9300.diary.unmarked = Unmarked::Utc;
    let days = "SUMMARY:x\r\nDTSTART:20260720T220000\r\nDTEND:20260721T220000\r\n";
    assert_eq!(event(days, &nokia9300).start, Some(day("2026-07-21")));
}

#[test]
fn moments_are_written_as_the_dialect_says() {
    let meeting = |rule: bool| {
        let recurrence = rule.then(|| "FREQ=WEEKLY;COUNT=3".parse().unwrap());
        let (start, end) = (zoned("20260721T093000", "Asia/Tokyo"), zoned("20260721T103000", "Asia/Tokyo"));
        Record::from(Event { title: "x".into(), start: Some(start), end: Some(end), recurrence, ..Event::default() })
    };
    for (moments, rule, wanted) in [
        (Moments::Utc, true, "\nDTSTART:20260721T003000Z\nDTEND:20260721T013000Z\n"),
        (Moments::UtcWithZone, true, "\nTZ:+09\nDAYLIGHT:FALSE\n"),
        (Moments::UtcWithZone, true, "\nDTSTART:20260721T003000Z\n"),
        (Moments::Floating, true, "\nDTSTART:20260721T023000\nDTEND:20260721T033000\n"),
        (Moments::FloatingWithZone, false, "\nTZ:+09\nDAYLIGHT:FALSE\nBEGIN:VEVENT\n"),
        (Moments::FloatingWithZone, false, "\nDTSTART:20260721T093000\nDTEND:20260721T103000\n"),
    ] {
        let mut dialect = series40("Europe/Paris");
        dialect.diary.moments = moments;
        let text = text(&meeting(rule), &dialect);
        assert!(text.contains(wanted), "{moments:?}: {text}");
    }
    let mut nokia7210c = series40("Europe/Paris");
    nokia7210c.diary = Diary { moments: Moments::UtcWithZone, zone_lines: ZoneLines::Event, ..nokia7210c.diary };
    assert!(text(&meeting(true), &nokia7210c).contains("BEGIN:VEVENT\nTZ:+09\n"));
    assert!(!text(&meeting(false), &nokia7210c).contains("TZ"), "only a series is counted on a clock");
}

#[test]
fn a_series_of_another_zone_is_counted_right_or_not_at_all() {
    let meeting = |zone: &str, time: &str, rule: &str| {
        Record::from(Event { start: Some(zoned(time, zone)), recurrence: rule.parse().ok(), ..Event::default() })
    };
    let phone = series40("Europe/Paris");
    let tokyo = meeting("Asia/Tokyo", "20260721T093000", "FREQ=WEEKLY");
    assert!(!can_express(&tokyo, &phone), "in winter it is an hour earlier in Paris");
    assert!(can_express(&tokyo, &s60("Europe/Paris")), "the zone is told");
    assert!(can_express(&meeting("Europe/Berlin", "20260721T093000", "FREQ=MONTHLY;BYDAY=3TU"), &phone));
    let athens = meeting("Europe/Athens", "20260721T003000", "FREQ=WEEKLY;BYDAY=TU,FR");
    assert!(text(&athens, &phone).contains("\nDTSTART:20260720T233000\n"));
    assert!(text(&athens, &phone).contains("\nRRULE:W1 MO TH #0\n"), "another day in Paris");
    assert!(!can_express(&meeting("Europe/Athens", "20260721T003000", "FREQ=MONTHLY;BYDAY=3TU"), &phone));
}

#[test]
fn alarms_are_so_long_before_the_start() {
    let alarm = |line: &str, dialect: &Dialect| {
        let lines = format!("SUMMARY:x\r\nDTSTART:20061222T110000Z\r\nDTEND:20061222T120000Z\r\n{line}\r\n");
        event(&lines, dialect).alarms
    };
    let default = Dialect::default();
    let all = alarm("AALARM;TYPE=X-EPOCSOUND:20061222T105000Z;PT5M;2;0x1", &default);
    assert_eq!((all[0].trigger, all[0].action.as_str()), (Trigger::BeforeStart(Span::of_seconds(600)), "audio"));
    assert_eq!(all[0].repeat, Some((2, Span::of_seconds(300))));
    assert_eq!((all[0].kept[0].name.as_str(), all[0].kept[0].value.as_str()), ("ATTACH", "0x1"));
    let all = alarm("DALARM:20061221T110000Z;5;;Zahnarzt\\; um elf", &default);
    assert_eq!(all[0].trigger, Trigger::BeforeStart(Span::of_days(1)));
    assert_eq!(
        (all[0].repeat, all[0].kept[0].value.as_str()),
        (Some((0, Span::of_seconds(300))), "Zahnarzt\\; um elf")
    );
    assert_eq!(alarm("MALARM:20061222T110000Z;;;a@b;text", &default)[0].kept.len(), 2);
    assert_eq!(alarm("AALARM:20061222T105000Z", &s60("Europe/Paris"))[0].action, "display");
    assert!(alarm("AALARM:00000000T081000Z", &default).is_empty());
    let both = "AALARM:20061222T105000Z\r\nDALARM:20061222T105000Z;;;x";
    assert_eq!((alarm(both, &default).len(), alarm(both, &s60("UTC")).len()), (2, 1));
    let morning = "SUMMARY:x\r\nDTSTART:20070526T000000\r\nDTEND:20070526T235900\r\nAALARM:20070525T060000Z\r\n";
    assert_eq!(
        event(morning, &home("Europe/Paris")).alarms[0].trigger,
        Trigger::BeforeStart(Span::of_seconds(16 * 3600)),
        "eight in the morning of the day before, in Paris"
    );
}

#[test]
fn alarms_are_written_as_phones_take_them() {
    let alarms = vec![
        Alarm { trigger: Trigger::BeforeEnd(Span::of_seconds(-60)), ..Alarm::before(Span::default()) },
        Alarm::before(Span::of_seconds(900)),
        Alarm::before(Span::of_days(1)),
    ];
    let (start, end) = (zoned("20260329T120000", "Europe/Paris"), zoned("20260329T130000", "Europe/Paris"));
    let record: Record =
        Event { title: "x".into(), start: Some(start), end: Some(end), alarms, ..Event::default() }.into();
    let lines = |alarms: Alarms| {
        let mut dialect = series40("Europe/Paris");
        dialect.diary.alarms = alarms;
        let text = text(&record, &dialect);
        text.lines().filter(|line| line.contains("ALARM")).map(str::to_owned).collect::<Vec<_>>()
    };
    // The clocks change that night: a day before is 23 hours before.
    assert_eq!(lines(Alarms::Audio), ["AALARM:20260328T110000Z;;;"]);
    assert_eq!(lines(Alarms::Display), ["DALARM:20260328T110000Z;;;"]);
    assert_eq!(lines(Alarms::Both).len(), 2);
    let mut late = record.clone();
    late.event_mut().unwrap().alarms = vec![Alarm::before(Span::of_seconds(-60))];
    assert!(!text(&late, &series40("Europe/Paris")).contains("ALARM"));
    let back = one(&text(&record, &Dialect::default()), &Dialect::default());
    assert_eq!(back.event().unwrap().alarms, record.event().unwrap().alarms);
}

#[test]
fn symbian_types_follow_the_times() {
    let phone = s60("Europe/Paris");
    let kind = |record: &Record| {
        let text = text(record, &phone);
        text.lines().find_map(|line| line.strip_prefix("X-EPOCAGENDAENTRYTYPE:").map(str::to_owned)).unwrap()
    };
    let mut record = one(
        &vevent(
            "SUMMARY:x\r\nDTSTART:20090113T000000Z\r\nDTEND:20090113T000000Z\r\nX-EPOCAGENDAENTRYTYPE:ANNIVERSARY\r\nRRULE:YM1 1 21000113T000000Z\r\n",
        ),
        &phone,
    );
    assert_eq!(
        (kind(&record).as_str(), record.event().unwrap().recurrence.as_ref().unwrap().ends),
        ("ANNIVERSARY", Ends::Never)
    );
    assert!(text(&record, &phone).contains("\nDTSTART:20090113T000000\nDTEND:20090113T000000\n"));
    record.event_mut().unwrap().start = Some(Moment::Utc(local("20090113T100000")));
    assert_eq!(kind(&record), "APPOINTMENT", "an hour is no anniversary");
    assert_eq!(kind(&Task { title: "x".into(), ..Task::default() }.into()), "TODO");
    assert_eq!(kind(&Event { start: Some(day("2009-01-13")), ..Event::default() }.into()), "EVENT");
    let appointment = vevent("SUMMARY:x\r\nDTSTART:20090113T100000Z\r\nX-EPOCAGENDAENTRYTYPE:APPOINTMENT\r\n");
    assert!(one(&appointment, &phone).kept.is_empty(), "it only repeats the time");
}

#[test]
fn tasks_are_due_on_days() {
    for (lines, due) in [
        ("DUE:20081129T235900Z\r\n", "2008-11-29"),
        ("DUE:20061231T235900\r\n", "2006-12-31"),
        ("DUE:20061231T000000\r\n", "2006-12-31"),
        ("DUE:20061231T170000\r\n", "2006-12-31T17:00:00"),
        ("DUE:19960401T083000Z\r\n", "1996-04-01T08:30:00Z"),
        ("DUE;VALUE=DATE-TIME:20061231T000000\r\n", "2006-12-31T00:00:00"),
        ("TZ:+00\r\nDAYLIGHT:TRUE;+01;20080330T010000;20081026T020000;;\r\nDUE:20080826T225900Z\r\n", "2008-08-26"),
    ] {
        assert_eq!(shown(task(&format!("SUMMARY:x\r\n{lines}"), &Dialect::default()).due), due, "{lines}");
    }
    let done = task(
        "SUMMARY:x\r\nCOMPLETED:20081121T000000Z\r\nSTATUS:COMPLETED\r\nPRIORITY:3\r\n",
        &home("America/St_Johns"),
    );
    assert_eq!(
        (shown(done.completed).as_str(), done.status.as_str(), done.priority),
        ("2008-11-21", "completed", Some(7))
    );
    let rent = Task { title: "Rent".into(), due: Some(day("2026-11-30")), percent: Some(100), ..Task::default() };
    let text = text(&rent.into(), &series40("Europe/Paris"));
    assert!(text.contains("\nDUE:20261130T235900\n") && text.contains("\nSTATUS:COMPLETED\n"), "{text}");
}

#[test]
fn series_begin_within_the_reach_of_the_phone() {
    let phone = s60("Europe/Paris");
    let born = Event {
        title: "Karl".into(),
        start: Some(day("1955-09-26")),
        end: Some(day("1955-09-27")),
        recurrence: Some("FREQ=YEARLY".parse().unwrap()),
        ..Event::default()
    };
    let told = text(&born.clone().into(), &phone);
    assert!(told.contains("\nDTSTART:19800926T000000\nDTEND:19800927T000000\n"), "{told}");
    assert!(told.contains("\nRRULE:YM1 9 #0\n"), "{told}");
    let counted = Event { recurrence: Some("FREQ=YEARLY;COUNT=30".parse().unwrap()), ..born };
    assert!(text(&counted.into(), &phone).contains("\nRRULE:YM1 9 19840926T000000\n"));
}

#[test]
fn a_second_rule_is_kept_beside_the_first() {
    let twice = vevent("SUMMARY:x\r\nDTSTART:20080720T113000Z\r\nRRULE:W1 SU #0\r\nRRULE:MP1 1+ TU #3\r\n");
    let record = one(&twice, &Dialect::default());
    assert!(record.event().unwrap().recurrence.is_some());
    assert!(record.kept.iter().any(|kept| kept.name == "X-OTHER-RRULE" && kept.value == "MP1 1+ TU #3"), "{record:?}");
    assert_eq!(one(&text(&record, &Dialect::default()), &Dialect::default()), record);
}

#[test]
fn a_line_that_only_looks_like_a_beginning_begins_nothing_later() {
    for odd in [".BEGIN:VEVENT", "a.END:VEVENT", "BEGIN;X=1:VEVENT", "END:"] {
        let record = one(&vevent(&format!("SUMMARY:x\r\n{odd}\r\nLOCATION:y\r\n")), &Dialect::default());
        assert_eq!(one(&text(&record, &Dialect::default()), &Dialect::default()), record, "{odd}");
        assert_eq!(record.event().unwrap().location, "y", "{odd}");
    }
}

#[test]
fn what_only_says_it_is_base64_is_kept_as_text() {
    let record = one(&vevent("SUMMARY:x\r\nX-A;ENCODING=BASE64:2026:R=A\r\n"), &Dialect::default());
    assert_eq!(record.kept.iter().map(|kept| kept.value.as_str()).collect::<Vec<_>>(), ["2026:R=A"]);
    assert_eq!(one(&text(&record, &Dialect::default()), &Dialect::default()), record);
}

#[test]
fn the_sound_of_an_alarm_keeps_its_backslashes() {
    let event = vevent("SUMMARY:x\r\nDTSTART:20261121T150000Z\r\nAALARM:20261121T142000Z;;;C:\\new\\x.wav\\:1\r\n");
    let record = one(&event, &Dialect::default());
    let again = one(&text(&record, &Dialect::default()), &Dialect::default());
    assert_eq!(again, record);
    assert!(text(&record, &Dialect::default()).contains(";C:\\\\new"), "no line break comes of it");
}

#[test]
fn a_class_of_its_own_is_written_as_it_was_read() {
    let record = one(&vevent("SUMMARY:x\r\nCLASS:A\\\\B\\;C\r\n"), &Dialect::default());
    assert_eq!(record.event().unwrap().visibility, "a\\b;c");
    assert_eq!(one(&text(&record, &Dialect::default()), &Dialect::default()), record);
}

#[test]
fn what_means_nothing_is_kept_with_a_complaint() {
    let text = vevent(
        "SUMMARY:x\r\nDTSTART:20080720T113000Z\r\nDTEND:20080720T0123000Z\r\nRRULE:MX1 #0\r\nPRIORITY:high\r\n\
        EXDATE:yesterday\r\nAALARM:\r\nDALARM:soon\r\nTRANSP:9\r\nEXRULE:D1 #2\r\n",
    );
    let reading = read(text.as_bytes(), &Dialect::default());
    let item = &reading.items[0];
    let names: Vec<_> = item.record.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(names, ["DTEND", "RRULE", "PRIORITY", "EXDATE", "DALARM", "TRANSP", "EXRULE"]);
    assert_eq!(item.complaints.iter().filter(|complaint| complaint.what == Flaw::Meaningless).count(), 5);
    assert!(!item.record.event().unwrap().is_series());
    let again = one(&String::from_utf8(write(&item.record, &Dialect::default())).unwrap(), &Dialect::default());
    assert_eq!(again, item.record);
}

#[test]
fn files_with_several_entries_and_with_what_is_none() {
    let event = "BEGIN:VEVENT\r\nSUMMARY:a\r\nEND:VEVENT\r\n";
    let task = "BEGIN:VTODO\r\nSUMMARY:b\r\nEND:VTODO\r\n";
    let text = format!(
        "hello\r\nBEGIN:VCALENDAR\r\nVERSION:1.0\r\n{event}{task}BEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:VJOURNAL\r\nSUMMARY:c\r\n\
        END:VJOURNAL\r\nEND:VCALENDAR\r\n{event}BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    );
    let reading = read(text.as_bytes(), &Dialect::default());
    let kinds: Vec<_> = reading.items.iter().map(|item| item.record.kind().name()).collect();
    assert_eq!(kinds, ["events", "tasks", "events"]);
    assert!(text[reading.items[1].raw.clone()].starts_with("BEGIN:VTODO"));
    let reasons: Vec<_> = reading.rejected.iter().map(|rejected| rejected.reason).collect();
    assert_eq!(reasons, [Reason::Outside, Reason::Empty, Reason::NotOfItsType, Reason::Empty]);
}

#[test]
fn a_changed_repetition_joins_its_series() {
    let text = "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:moved\r\n\
        X-RECURRENCE-ID:20260728T073000Z\r\nDTSTART:20260728T100000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\n\
        SUMMARY:series\r\nDTSTART:20260721T073000Z\r\nRRULE:W1 TU #0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let default = Dialect::default();
    let record = one(text, &default);
    let event = record.event().unwrap();
    assert_eq!(event.overrides.len(), 1);
    assert_eq!(shown(Some(event.overrides[0].at)), "2026-07-28T07:30:00Z");
    assert!(event.overrides[0].record.kept.is_empty());
    assert_eq!(one(&super::tests::text(&record, &default), &default), record);
    let phone = s60("UTC");
    let told = super::tests::text(&record, &phone);
    assert!(told.contains("\nEXDATE:20260728T073000Z\n") && !told.contains("moved"), "{told}");
}

fn lens_of(dialect: &Dialect) -> Lens {
    let says = |field: &Field| match field {
        Field::Overrides => dialect.diary.overrides,
        Field::ExtraDates => dialect.diary.extra_dates,
        _ => true,
    };
    let fields = Field::of(Kind::Events).iter().copied().filter(says);
    Lens::only(fields.map(|field| (field, Limit::default())), KeptRule::All)
}

#[test]
fn a_series_without_words_is_told_in_dates() {
    let window = Window { from: local("20260701T000000"), until: local("20270701T000000"), home: Zone::UTC };
    let last_workday = Event {
        title: "Pay".into(),
        uid: "u".into(),
        start: Some(zoned("20260731T093000", "Europe/Paris")),
        end: Some(zoned("20260731T100000", "Europe/Paris")),
        recurrence: Some("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1".parse().unwrap()),
        ..Event::default()
    };
    let (record, phone) = (Record::from(last_workday.clone()), series40("Europe/Paris"));
    assert!(!can_express(&record, &phone));
    assert!(!text(&record, &phone).contains("RRULE"));
    let telling =
        |dialect: &Dialect| Telling { syntax: Syntax::VCalendar10, dialect: dialect.clone(), lens: lens_of(dialect) };
    let told = telling(&phone).split(&record, window, 5);
    let dates: Vec<_> = told.dates.iter().map(|at| date(&record, *at, Zone::UTC).unwrap()).collect();
    let starts: Vec<_> = dates.iter().map(|date| shown(date.event().unwrap().start)).collect();
    assert_eq!(starts[..2], ["2026-07-31T09:30:00[Europe/Paris]", "2026-08-31T09:30:00[Europe/Paris]"]);
    assert_eq!((told.is_told, starts.len()), (false, 5));
    assert_eq!(shown(dates[4].event().unwrap().end), "2026-11-30T10:00:00[Europe/Paris]");
    assert!(dates.iter().all(|date| can_express(date, &phone)));

    let mut weekly = last_workday;
    weekly.recurrence = Some("FREQ=WEEKLY;COUNT=10".parse().unwrap());
    weekly.extra_dates = vec![zoned("20260802T093000", "Europe/Paris")];
    let record = Record::from(weekly);
    assert!(can_express(&record, &s60("Europe/Paris")) && !can_express(&record, &phone));
    let told = telling(&phone).split(&record, window, 5);
    assert!(told.is_told, "the rule can be said, the further date not");
    assert_eq!(told.dates, [zoned("20260802T093000", "Europe/Paris")]);
    assert_eq!(telling(&s60("Europe/Paris")).split(&record, window, 5), Split { is_told: true, dates: Vec::new() });
}

#[test]
fn entries_without_a_title_get_one_and_lose_it_again() {
    let phone = series40("UTC");
    let record: Record = Event {
        description: "A long text that goes on and on and on\nand on".into(),
        start: Some(Moment::Floating(local("20260721T093000"))),
        ..Event::default()
    }
    .into();
    let told = text(&record, &phone);
    assert!(told.contains("\nSUMMARY:A long text that goes on and on\n"), "{told}");
    assert!(told.contains("\nDTEND:20260721T093000\n"), "{told}");
    assert_eq!(one(&told, &phone), record);
}

#[test]
fn kept_properties_have_the_names_of_icalendar() {
    let record = one(
        &vevent("SUMMARY:x\r\nDCREATED:20060101T000000Z\r\nGEO:37.24,-17.87\r\nX-A;B=c:d\\;e\r\n"),
        &Dialect::default(),
    );
    let kept = |name: &str| record.kept.iter().find(|kept| kept.name == name).map(|kept: &Kept| kept.value.as_str());
    assert_eq!((kept("CREATED"), kept("GEO")), (Some("20060101T000000Z"), Some("-17.87;37.24")));
    let told = text(&record, &Dialect::default());
    assert!(
        told.contains("\nDCREATED:") && told.contains("\nGEO:37.24,-17.87\n") && told.contains("\nX-A;B=c:d\\;e\n")
    );
    assert!(!text(&record, &series40("UTC")).contains("X-A"));
}

#[test]
fn a_rule_that_counts_from_nothing_is_kept_as_it_stands() {
    let text = "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:soon\r\nRRULE:MP1 1+ TU #3\r\n\
        END:VEVENT\r\nEND:VCALENDAR\r\n";
    let record = read(text.as_bytes(), &Dialect::default()).items.remove(0).record;
    assert_eq!(record.event().unwrap().recurrence, None);
    assert!(record.kept.iter().any(|kept| kept.name == "RRULE" && kept.value == "MP1 1+ TU #3"), "{record:?}");
    let again = read(&write(&record, &Dialect::default()), &Dialect::default()).items.remove(0).record;
    assert_eq!(again, record);
}

#[test]
fn what_is_written_is_not_written_again_from_beside() {
    let kept = |name: &str, value: &str| Kept {
        name: name.into(),
        params: vec![("LANGUAGE".into(), "fr".into())],
        value: value.into(),
    };
    let event = Event { title: "Neuf".into(), location: "A, B".into(), ..Event::default() };
    let record = Record { kept: vec![kept("SUMMARY", "Vieux"), kept("LOCATION", "A\\, B")], ..Record::from(event) };
    let text = String::from_utf8(write(&record, &Dialect::default())).unwrap();
    assert!(text.contains("SUMMARY:Neuf\r\n") && !text.contains("Vieux"), "{text}");
    assert!(text.contains("LOCATION;LANGUAGE=fr:A, B\r\n") && text.matches("LOCATION").count() == 1, "{text}");
}

#[test]
fn a_rule_without_words_is_told_to_ourselves() {
    let rule: Rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1".parse().unwrap();
    let start = Some(Moment::Floating("2026-01-30T09:00:00".parse().unwrap()));
    let event = Event { title: "a".into(), start, recurrence: Some(rule.clone()), ..Event::default() };
    let record = Record::from(event);
    let dialect = Dialect::default();
    assert!(!can_say_rule(&record, &dialect));
    let text = String::from_utf8(write(&record, &dialect)).unwrap();
    assert!(text.contains("X-CORDIAL-RRULE:FREQ=MONTHLY") && !text.contains("\nRRULE"), "{text}");
    assert_eq!(one(&text, &dialect).event().unwrap().recurrence, Some(rule));
    let phone = String::from_utf8(write(&record, &series40("Europe/Paris"))).unwrap();
    assert!(!phone.contains("RRULE"), "{phone}");
}

#[test]
fn a_rule_that_ends_on_a_day_ends_with_it() {
    let text = vevent("DTSTART:20101201T090000\r\nRRULE:D1 20101231\r\n");
    let rule = one(&text, &home("Europe/Paris")).event().unwrap().recurrence.clone().unwrap();
    assert_eq!(rule.to_string(), "FREQ=DAILY;UNTIL=20101231T235959");
}
