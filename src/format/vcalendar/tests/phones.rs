//! Entries in the shapes that makes of phones and programs give them.

use super::*;

fn summary(record: &Record) -> String {
    let event = record.event().unwrap();
    let rule = event.recurrence.as_ref().map_or("-".to_owned(), Rule::to_string);
    format!("{} | {} | {} | {rule}", event.title, shown(event.start), shown(event.end))
}

/// Read, written and read again for that phone, nothing is different.
fn settled(record: &Record, dialect: &Dialect) {
    let written = write(record, dialect);
    let again = read(&written, dialect).items.remove(0).record;
    assert_eq!(again.event(), record.event(), "{}", String::from_utf8_lossy(&written));
    assert_eq!(again.task(), record.task());
}

#[test]
fn nokia_s60_counts_in_the_zone_it_tells() {
    let file = "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nTZ:+01\r\nDAYLIGHT:TRUE;+02;20090329T020000;20091025T030000;;\r\n\
        DAYLIGHT:TRUE;+02;20100328T020000;20101031T030000;;\r\nBEGIN:VEVENT\r\nUID:ab\r\nSUMMARY:Chor\r\n\
        DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=0D=0A\r\nDTSTART:20090113T223000Z\r\n\
        DTEND:20090113T233000Z\r\nX-EPOCAGENDAENTRYTYPE:APPOINTMENT\r\nCLASS:PUBLIC\r\nX-METHOD:NONE\r\n\
        RRULE:W2 TU SU 21000126T233000\r\nAALARM;TYPE=X-EPOCSOUND:20090113T221500Z;;0;\r\nCATEGORIES:X-SINGING\r\n\
        PRIORITY:2\r\nX-SYMBIAN-LUID:636\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let phone = s60("Europe/Vienna");
    let record = one(file, &phone);
    assert_eq!(
        summary(&record),
        "Chor | 2009-01-13T23:30:00[Europe/Vienna] | 2009-01-14T00:30:00[Europe/Vienna] | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU"
    );
    let event = record.event().unwrap();
    assert_eq!((event.uid.as_str(), event.description.as_str(), event.priority), ("", "", Some(5)));
    assert_eq!((event.categories[0].as_str(), event.visibility.as_str()), ("SINGING", "public"));
    assert_eq!(event.alarms, [Alarm::before(Span::of_seconds(900))]);
    settled(&record, &phone);
}

#[test]
fn nokia_series_40_shows_its_own_clock() {
    let file = vevent(
        "SUMMARY:Meeting\r\nLOCATION:Room 2\r\nDTSTART:20260721T093000\r\nDTEND:20260721T103000\r\n\
        X-EPOCAGENDAENTRYTYPE:APPOINTMENT\r\nAALARM:20260721T072000Z\r\nRRULE:D1 20260725T093000\r\n",
    );
    let phone = series40("Europe/Paris");
    let record = one(&file, &phone);
    assert_eq!(
        summary(&record),
        "Meeting | 2026-07-21T09:30:00[Europe/Paris] | 2026-07-21T10:30:00[Europe/Paris] | FREQ=DAILY;UNTIL=20260725T073000Z"
    );
    assert_eq!(record.event().unwrap().alarms[0].trigger, Trigger::BeforeStart(Span::of_seconds(600)));
    settled(&record, &phone);
    let reminder = vevent("SUMMARY:Call\r\nDTSTART:20260721T093000\r\nX-EPOCAGENDAENTRYTYPE:REMINDER\r\n");
    assert_eq!(one(&reminder, &phone).kept[0].value, "REMINDER");
}

#[test]
fn sony_ericsson_writes_latin_1_and_broken_alarms() {
    let mut file =
        b"BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VTODO\r\nSUMMARY:K\xe4se\r\nDUE:20060510T120000Z\r\n".to_vec();
    file.extend(b"AALARM:00000000T081000Z\r\nX-SONYERICSSON-DST:0\r\nPRIORITY:1\r\nSTATUS:NEEDS ACTION\r\n");
    file.extend(b"CATEGORIES:PHONE CALL\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
    let reading = read(&file, &Dialect::default());
    let item = &reading.items[0];
    let task = item.record.task().unwrap();
    assert_eq!((task.title.as_str(), task.status.as_str(), task.priority), ("Käse", "needs-action", Some(1)));
    assert_eq!((task.categories[0].as_str(), task.alarms.len()), ("PHONE CALL", 0));
    assert_eq!(item.complaints.len(), 1);
}

#[test]
fn uiq_marks_its_own_clock_as_utc() {
    let file = vevent("SUMMARY:Fair\r\nDTSTART:20060512T000000Z\r\nDTEND:20060513T240000Z\r\nRRULE:MP1 2+ FR #0\r\n");
    for zone in ZONES {
        let record = one(&file, &home(zone));
        assert_eq!(summary(&record), "Fair | 2006-05-12 | 2006-05-14 | FREQ=MONTHLY;BYDAY=2FR", "{zone}");
    }
}

#[test]
fn siemens_leaves_properties_empty() {
    let file = vevent(
        "CATEGORIES:ANNIVERSARY\r\nDALARM:20060512T080000\r\nDTSTART:20060512T080000\r\nRRULE:YM1 5 #0\r\n\
        DESCRIPTION:\r\nLOCATION:\r\nSUMMARY:Eva\r\nDTEND:\r\n",
    );
    let phone = plain_phone("Europe/Berlin");
    let record = one(&file, &phone);
    assert_eq!(summary(&record), "Eva | 2006-05-12T08:00:00[Europe/Berlin] | - | FREQ=YEARLY;BYMONTH=5");
    assert!(record.kept.is_empty());
    settled(&record, &phone);
}

#[test]
fn motorola_wants_quoted_printable() {
    let phone = Dialect { quoted_printable: QuotedPrintable::For8Bit, ..plain_phone("Europe/Paris") };
    let file = vevent(
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:D=C3=AEner\r\nDTSTART:20070928T180000Z\r\nDTEND:20070928T200000Z\r\n",
    );
    let record = one(&file, &phone);
    assert_eq!(record.title(), "Dîner");
    assert!(text(&record, &phone).contains("SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=AEner"));
}

#[test]
fn palm_and_desktops_write_their_own_words() {
    let file = vevent(
        "SUMMARY:Lunch\r\nDTSTART:20061005T120000\r\nDTEND:20061005T130000\r\nTRANSP:OPAQUE\r\nSTATUS:CONFIRMED\r\n\
        EXDATE:20061006T120000,20061007T120000\r\nEXDATE:20061008T120000;20061009T120000\r\nRRULE:D1 #9\r\n\
        ATTENDEE;ROLE=ORGANIZER;STATUS=ACCEPTED:Ada <ada@example.org>\r\nATTENDEE;EXPECT=FYI:bob@example.org\r\n",
    );
    let record = one(&file, &Dialect::default());
    let event = record.event().unwrap();
    assert_eq!((event.busy.as_str(), event.status.as_str(), event.exceptions.len()), ("busy", "confirmed", 4));
    assert_eq!(event.organizer.as_ref().unwrap().name, "Ada");
    assert_eq!(event.attendees[0].role, "non-participant");
    settled(&record, &Dialect::default());
}

#[test]
fn siemens_says_by_its_category_that_a_midnight_is_a_day() {
    let of = |lines: &str| one(&vevent(lines), &home("Europe/Berlin")).event().unwrap().clone();
    let event = of("CATEGORIES:ANNIVERSARY\r\nSUMMARY:Ada\r\nDTSTART:19700228T000000\r\nRRULE:YM1 2 #0\r\n");
    assert_eq!((shown(event.start), event.end), ("1970-02-28".to_owned(), None));
    assert!(event.recurrence.is_some());
    let start = "DTSTART:19700228T000000\r\n";
    assert!(of(&format!("CATEGORIES:birthday\r\n{start}DTEND:19700228T000000\r\n")).start.unwrap().is_date());
    for other in ["CATEGORIES:MEETING\r\n", "CATEGORIES:ANNIVERSARY\r\nDTEND:19700228T010000\r\n"] {
        assert!(!of(&format!("{other}{start}")).start.unwrap().is_date(), "{other}");
    }
}

#[test]
fn an_alarm_of_an_old_series_says_when_it_rings_next() {
    let before = |lines: &str| {
        let event = one(&vevent(lines), &home("Europe/Berlin")).event().unwrap().clone();
        event.alarms.iter().map(|alarm| alarm.trigger).collect::<Vec<_>>()
    };
    let birthday = "DTSTART;VALUE=DATE:19790303\r\nRRULE:YM1 3 #0\r\n";
    let days = |days| Trigger::BeforeStart(Span::of_days(days));
    assert_eq!(before(&format!("AALARM:20100302T000000\r\n{birthday}")), [days(1)]);
    assert_eq!(
        before(&format!("{birthday}AALARM:20100303T090000\r\n")),
        [Trigger::BeforeStart(Span::of_seconds(-32_400))]
    );
    let late = "DTSTART:20260105T090000\r\nRRULE:D1 #0\r\nAALARM:20260105T100000\r\n";
    assert_eq!(before(late), [Trigger::BeforeStart(Span::of_seconds(-3600))], "within the first period: after");
    for (value, seconds) in [("DALARM:-PT15M", 900), ("AALARM:PT10M;;;", 600)] {
        let lines = format!("DTSTART:20260105T090000\r\n{value}\r\n");
        assert_eq!(before(&lines), [Trigger::BeforeStart(Span::of_seconds(seconds))], "{value}");
    }
}
