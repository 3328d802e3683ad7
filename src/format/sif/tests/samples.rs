//! Documents as plug-ins write them.

use super::*;

#[test]
fn a_contact_has_its_numbers_in_their_places() {
    let text = "<FirstName>Ada</FirstName><LastName>Lovelace</LastName><FileAs>Lovelace, Ada</FileAs>\
        <BusinessTelephoneNumber>1</BusinessTelephoneNumber><Business2TelephoneNumber>2</Business2TelephoneNumber>\
        <CompanyMainTelephoneNumber>3</CompanyMainTelephoneNumber><MobileTelephoneNumber>4</MobileTelephoneNumber>\
        <OtherTelephoneNumber> 5 </OtherTelephoneNumber><HomeFaxNumber/>\
        <Email1Address>a@example.org</Email1Address><Email3Address>c@example.org</Email3Address>\
        <HomeAddressCity>London</HomeAddressCity><HomeAddressExtended>2nd floor</HomeAddressExtended>\
        <IMAddress>ada@chat.example</IMAddress><Birthday>1815-12-10</Birthday><Anniversary>4501-01-01</Anniversary>\
        <Body>One\r\nTwo</Body><Categories>maths; Engines, maths</Categories>";
    let record = record_of(Kind::Contacts, text);
    let contact = record.contact().unwrap();
    assert_eq!((contact.name.given.as_str(), contact.display.as_str()), ("Ada", "Lovelace, Ada"));
    let phones: Vec<_> = contact.phones.iter().map(|p| (p.value.as_str(), p.types.join("+"), p.preferred)).collect();
    let expected = [("4", "cell", false), ("1", "work", false), ("2", "work", false), ("3", "work", true)];
    let expected = expected.map(|(value, types, preferred)| (value, types.to_owned(), preferred));
    assert_eq!(phones[..4], expected);
    assert_eq!(phones[4], ("5", String::new(), false));
    assert_eq!(contact.emails, [Point::new("a@example.org", []), Point::new("c@example.org", [])]);
    assert_eq!((contact.addresses[0].city.as_str(), contact.addresses[0].extended.as_str()), ("London", "2nd floor"));
    assert_eq!(contact.impp[0].value, "im:ada@chat.example");
    assert_eq!(contact.birthday.unwrap().to_string(), "1815-12-10");
    assert_eq!(contact.anniversary, None);
    assert_eq!(contact.note, "One\nTwo");
    assert_eq!(contact.categories, ["maths", "Engines"]);
    assert_eq!(held(&record, &dialect()), record);
}

#[test]
fn what_is_not_modelled_is_kept_under_its_name_and_written_back() {
    let text = "<SIFVersion>1.1</SIFVersion><Spouse>William</Spouse><Hobby>Engines &amp; \r\n maths</Hobby><Gender>1</Gender>\
        <Folder>DEFAULT_FOLDER</Folder><Email1AddressType>SMTP</Email1AddressType><Mileage/><fooBar>x</fooBar>\
        <Birthday>soon</Birthday><FirstName>Ada</FirstName>";
    let item = item_of(Kind::Contacts, text, &dialect());
    let expected = [
        ("X-SIF-BIRTHDAY", "soon"),
        ("X-SIF-FOOBAR", "x"),
        ("X-SIF-GENDER", "1"),
        ("X-SIF-HOBBY", "Engines & \\n maths"),
        ("X-SPOUSE", "William"),
    ];
    assert_eq!(kept(&item.record), expected);
    assert_eq!(item.complaints.iter().map(|complaint| complaint.what).collect::<Vec<_>>(), [Flaw::Meaningless]);
    let again = written(&item.record);
    for element in ["<Birthday>soon</Birthday>", "<fooBar>x</fooBar>", "<Spouse>William</Spouse>", "<Anniversary/>"] {
        assert!(again.contains(element), "{element}\n{again}");
    }
    assert_eq!(again.matches("Birthday").count(), 2);
    assert_eq!(held(&item.record, &dialect()), item.record);
    let dialect = Dialect { omit_unknown: true, ..dialect() };
    assert!(held(&item.record, &dialect).kept.is_empty());
}

#[test]
fn other_formats_carry_what_is_kept() {
    let record = record_of(Kind::Contacts, "<FirstName>Ada</FirstName><Hobby>a; b</Hobby><fooBar>1</fooBar>");
    let card = crate::format::vcard::write(&record, &dialect());
    let again = crate::format::vcard::read(&card, &dialect()).items.remove(0).record;
    assert_eq!(again.kept, record.kept);
    assert!(written(&again).contains("<Hobby>a; b</Hobby>") && written(&again).contains("<fooBar>1</fooBar>"));
}

#[test]
fn the_last_day_of_an_event_belongs_to_it() {
    let days = |elements| {
        let event = event_of(elements, &paris());
        (event.start.map(|day| day.to_string()), event.end.map(|day| day.to_string()))
    };
    let expected = (Some("2026-11-21".to_owned()), Some("2026-11-23".to_owned()));
    for elements in [
        "<AllDayEvent>1</AllDayEvent><Start>2026-11-21</Start><End>2026-11-22</End>",
        "<AllDayEvent>True</AllDayEvent><Start>20261121</Start><End>20261122T235900</End>",
        "<AllDayEvent>1</AllDayEvent><Start>20261121T000000</Start><End>20261123T000000</End>",
        "<AllDayEvent>1</AllDayEvent><Start>20261120T230000Z</Start><End>20261122T230000Z</End>",
        "<AllDayEvent>0</AllDayEvent><Start>2026-11-21</Start><End>2026-11-22</End>",
    ] {
        assert_eq!(days(elements), expected, "{elements}");
        let record = item_of(Kind::Events, elements, &paris()).record;
        let text = String::from_utf8(write(&record, &paris())).unwrap();
        assert!(text.contains("<AllDayEvent>1</AllDayEvent><Start>2026-11-21</Start><End>2026-11-22</End>"), "{text}");
    }
    let item =
        item_of(Kind::Events, "<AllDayEvent>1</AllDayEvent><Start>2026-11-21</Start><End>2026-11-19</End>", &paris());
    assert_eq!((item.record.event().unwrap().end, item.complaints.len()), (None, 1));
}

#[test]
fn numbers_have_meanings_and_keep_what_they_say_more() {
    let text = "<BusyStatus>3</BusyStatus><Sensitivity>1</Sensitivity><Importance>2</Importance><MeetingStatus>7</MeetingStatus>\
        <ReminderSet>1</ReminderSet><ReminderMinutesBeforeStart>15</ReminderMinutesBeforeStart>\
        <ReminderInterval>5</ReminderInterval><ReminderRepeatCount>2</ReminderRepeatCount><Start>20261121T143000Z</Start>";
    let record = record_of(Kind::Events, text);
    let event = record.event().unwrap();
    assert_eq!((event.busy.as_str(), event.visibility.as_str()), ("out-of-office", "private"));
    assert_eq!((event.priority, event.status.as_str()), (Some(1), "cancelled"));
    let alarm = Alarm { repeat: Some((2, Span::of_seconds(300))), ..Alarm::before(Span::of_seconds(900)) };
    assert_eq!(event.alarms, [alarm]);
    assert_eq!(kept(&record), [("X-SIF-MEETINGSTATUS", "7"), ("X-SIF-SENSITIVITY", "1")]);
    assert!(written(&record).contains("<Sensitivity>1</Sensitivity>"));
    let mut open = record.clone();
    open.event_mut().unwrap().visibility = "public".into();
    open.event_mut().unwrap().status.clear();
    let text = written(&open);
    assert!(text.contains("<Sensitivity>0</Sensitivity>") && text.contains("<MeetingStatus>0</MeetingStatus>"));
    assert_eq!(text.matches("<Sensitivity>").count(), 1);
}

#[test]
fn every_pattern_is_a_rule_and_back() {
    for (kind, rest, rule) in [
        (0, "<Interval>3</Interval>", "FREQ=DAILY;INTERVAL=3"),
        (1, "<DayOfWeekMask>42</DayOfWeekMask><Interval>2</Interval>", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR"),
        (1, "<DayOfWeekMask>62</DayOfWeekMask>", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        (2, "<DayOfMonth>21</DayOfMonth><Interval>1</Interval>", "FREQ=MONTHLY;BYMONTHDAY=21"),
        (3, "<Instance>2</Instance><DayOfWeekMask>4</DayOfWeekMask>", "FREQ=MONTHLY;BYDAY=2TU"),
        (3, "<Instance>5</Instance><DayOfWeekMask>64</DayOfWeekMask>", "FREQ=MONTHLY;BYDAY=-1SA"),
        (3, "<Instance>5</Instance><DayOfWeekMask>62</DayOfWeekMask>", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        (3, "<Instance>5</Instance><DayOfWeekMask>127</DayOfWeekMask>", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (5, "<DayOfMonth>21</DayOfMonth><MonthOfYear>11</MonthOfYear>", "FREQ=YEARLY;BYMONTHDAY=21;BYMONTH=11"),
        (
            6,
            "<Instance>3</Instance><DayOfWeekMask>64</DayOfWeekMask><MonthOfYear>11</MonthOfYear>",
            "FREQ=YEARLY;BYDAY=3SA;BYMONTH=11",
        ),
    ] {
        for (ends, end) in [
            ("<NoEndDate>1</NoEndDate><Occurrences>0</Occurrences><PatternEndDate/>", ""),
            ("<NoEndDate>0</NoEndDate><Occurrences>7</Occurrences>", ";COUNT=7"),
            ("<PatternEndDate>20281231T000000</PatternEndDate>", ";UNTIL=20281231"),
        ] {
            let elements = format!(
                "<Start>20261121T143000Z</Start><IsRecurring>1</IsRecurring><RecurrenceType>{kind}</RecurrenceType>{rest}{ends}"
            );
            let record = record_of(Kind::Events, &elements);
            let expected: crate::pim::Rule = format!("{rule}{end}").parse().unwrap();
            assert_eq!(record.event().unwrap().recurrence.as_ref().unwrap().to_string(), expected.to_string());
            assert_eq!(held(&record, &dialect()), record, "{elements}");
        }
    }
}

#[test]
fn a_year_may_be_twelve_months_and_weekdays_daily() {
    let rule = |rest: &str| {
        let record =
            record_of(Kind::Events, &format!("<Start>20261121T143000Z</Start><IsRecurring>1</IsRecurring>{rest}"));
        record.event().unwrap().recurrence.as_ref().map(ToString::to_string)
    };
    let yearly = "<RecurrenceType>5</RecurrenceType><Interval>12</Interval><MonthOfYear>3</MonthOfYear><DayOfMonth>1</DayOfMonth>";
    assert_eq!(rule(yearly).unwrap(), "FREQ=YEARLY;BYMONTHDAY=1;BYMONTH=3");
    let daily = "<RecurrenceType>0</RecurrenceType><DayOfWeekMask>62</DayOfWeekMask>";
    assert_eq!(rule(daily).unwrap(), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
}

#[test]
fn a_pattern_that_means_nothing_and_a_rule_without_pattern() {
    let elements = "<Start>20261121T143000Z</Start><IsRecurring>1</IsRecurring><RecurrenceType>9</RecurrenceType><Interval>2</Interval>";
    let item = item_of(Kind::Events, elements, &dialect());
    assert_eq!(item.record.event().unwrap().recurrence, None);
    assert_eq!(item.complaints.len(), 1);
    assert!(written(&item.record).contains("<RecurrenceType>9</RecurrenceType><Interval>2</Interval>"));
    assert_eq!(held(&item.record, &dialect()), item.record);
    for rule in ["FREQ=YEARLY;BYWEEKNO=20", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=HOURLY", "FREQ=MONTHLY;BYDAY=5FR"] {
        let mut event = Event { start: Some(moment("20261121T143000Z")), ..Event::default() };
        event.recurrence = Some(rule.parse().unwrap());
        assert!(written(&event.into()).contains("<IsRecurring>0</IsRecurring>"), "{rule}");
    }
}

#[test]
fn exceptions_of_a_day_are_the_one_of_that_day() {
    let elements = "<Start>20261121T143000Z</Start><IsRecurring>1</IsRecurring><RecurrenceType>0</RecurrenceType>\
        <Exceptions><ExcludeDate>2026-11-23</ExcludeDate> <ExcludeDate>20261124T143000Z</ExcludeDate>\
        <IncludeDate>20261201T090000Z</IncludeDate></Exceptions>";
    let record = record_of(Kind::Events, elements);
    let event = record.event().unwrap();
    assert_eq!(event.exceptions, [moment("20261123T143000Z"), moment("20261124T143000Z")]);
    assert_eq!(event.extra_dates, [moment("20261201T090000Z")]);
    assert_eq!(held(&record, &dialect()), record);
}

#[test]
fn a_series_follows_the_clocks_of_its_zone() {
    let paris_summer = "<DayLight><DSTOffset>+0200</DSTOffset><DSTStart>20260329T020000</DSTStart>\
        <DSTEnd>20261025T030000</DSTEnd><StandardName/><DSTName/></DayLight>";
    let zone = format!("<Timezone>\n <BasicOffset>+0100</BasicOffset>{paris_summer}</Timezone>");
    let series = "<Start>20260601T120000Z</Start><IsRecurring>1</IsRecurring><RecurrenceType>1</RecurrenceType>\
        <DayOfWeekMask>2</DayOfWeekMask>";
    let start = |elements: &str, dialect: &Dialect| event_of(elements, dialect).start.unwrap().to_string();
    assert_eq!(start(&format!("{series}{zone}"), &paris()), "2026-06-01T14:00:00[Europe/Paris]");
    assert_eq!(start(series, &paris()), "2026-06-01T14:00:00[Europe/Paris]", "without a zone that at home");
    assert_eq!(start(series, &dialect()), "2026-06-01T12:00:00Z");
    let unknown = record_of(Kind::Events, &format!("{series}{zone}"));
    assert_eq!(unknown.event().unwrap().start.unwrap(), moment("20260601T120000Z"));
    assert_eq!(unknown.kept[0].name, "X-SIF-TIMEZONE");
    assert!(written(&unknown).contains("<BasicOffset>+0100</BasicOffset><DayLight><DSTOffset>+0200"));
    assert_eq!(held(&unknown, &dialect()), unknown);
    let named = format!("{series}{}", zone.replace("<DSTName/>", "<DSTName>Europe/Rome</DSTName>"));
    assert_eq!(start(&named, &dialect()), "2026-06-01T14:00:00[Europe/Rome]");
    let text = written(&record_of(Kind::Events, &named));
    let rome = paris_summer
        .replace("<StandardName/><DSTName/>", "<StandardName>Europe/Rome</StandardName><DSTName>Europe/Rome</DSTName>");
    assert!(text.contains(&rome), "{text}");
}

#[test]
fn the_people_of_a_meeting_are_read() {
    let one = |name: &str, status: u8, kind: u8| {
        format!(
            "<Attendee><AttendeeName>{name}</AttendeeName><AttendeeEmail>{name}@example.org</AttendeeEmail>\
            <AttendeeStatus>{status}</AttendeeStatus><AttendeeType>{kind}</AttendeeType></Attendee>"
        )
    };
    let elements = format!("<Attendees>{}{}{}</Attendees>", one("ada", 0, 0), one("bo", 3, 1), one("cy", 9, 2));
    let record = record_of(Kind::Events, &elements);
    let event = record.event().unwrap();
    assert_eq!(event.organizer.as_ref().unwrap().address, "mailto:ada@example.org");
    assert_eq!((event.attendees[0].status.as_str(), event.attendees[0].role.as_str()), ("accepted", "req-participant"));
    assert_eq!(event.attendees[1].params, [("X-SIF-ATTENDEESTATUS".to_owned(), "9".to_owned())]);
    assert_eq!(held(&record, &dialect()), record);
}

#[test]
fn a_task_is_done_in_all_its_ways_and_has_days() {
    let elements = "<Subject>Pay</Subject><StartDate>20261120T000000Z</StartDate><DueDate>20261121T230000Z</DueDate>\
        <DateCompleted>4501-01-01</DateCompleted><Complete>0</Complete><Status>2</Status><PercentComplete>0</PercentComplete>\
        <ReminderSet>1</ReminderSet><ReminderTime>20261120T083000</ReminderTime><TeamTask>0</TeamTask>";
    let record = item_of(Kind::Tasks, elements, &paris()).record;
    let task = record.task().unwrap();
    assert_eq!((task.start, task.due), (Some(moment("2026-11-20")), Some(moment("2026-11-22"))));
    assert_eq!((task.status.as_str(), task.percent, task.completed), ("completed", Some(100), None));
    assert_eq!(task.alarms[0].trigger, Trigger::At(moment("20261120T083000")));
    assert!(record.kept.is_empty());
    let text = written(&record);
    for element in ["<Complete>1</Complete>", "<Status>2</Status>", "<ReminderTime>20261120T083000</ReminderTime>"] {
        assert!(text.contains(element), "{text}");
    }
    let waiting = record_of(Kind::Tasks, "<Status>3</Status><Subject>x</Subject>");
    assert_eq!(waiting.task().unwrap().status, "waiting");
    assert_eq!(held(&waiting, &dialect()), waiting);
}

#[test]
fn the_first_line_of_a_note_is_no_title() {
    let record = record_of(Kind::Notes, "<Subject>Milk</Subject><Body>\r\nMilk\r\nBread</Body><Color>3</Color>");
    let note = record.note().unwrap();
    assert_eq!((note.title.as_str(), note.body.as_str()), ("", "\nMilk\nBread"));
    assert!(written(&record).contains("<Subject>Milk</Subject><Body>\nMilk\nBread</Body>"));
    assert_eq!(kept(&record), [("X-SIF-COLOR", "3")]);
}

#[test]
fn what_a_document_does_not_mention_is_no_deletion() {
    let before = record_of(
        Kind::Contacts,
        "<FirstName>Ada</FirstName><LastName>Byron</LastName><MobileTelephoneNumber>1</MobileTelephoneNumber>\
        <HomeTelephoneNumber>2</HomeTelephoneNumber><Hobby>maths</Hobby><Spouse>William</Spouse>",
    );
    let change = "<LastName>Lovelace</LastName><HomeTelephoneNumber/><Spouse/>";
    let item = item_of(Kind::Contacts, change, &dialect());
    let spoken = item.spoken.unwrap();
    assert!(spoken.mentions("Spouse") && !spoken.mentions("FirstName") && !spoken.is_complete());
    let now = spoken.complete(&item.record, &before, &dialect());
    let contact = now.contact().unwrap();
    assert_eq!((contact.name.given.as_str(), contact.name.family.as_str()), ("Ada", "Lovelace"));
    assert_eq!(contact.phones, [Point::new("1", ["cell"])]);
    assert_eq!(kept(&now), [("X-SIF-HOBBY", "maths")]);
    let all = read(&write(&before, &dialect()), Kind::Contacts, &dialect()).items.remove(0);
    assert!(all.spoken.unwrap().is_complete());
}

#[test]
fn elements_that_belong_together_are_spoken_of_together() {
    let before = record_of(
        Kind::Events,
        "<Subject>Rowing</Subject><Start>20261121T143000Z</Start><IsRecurring>1</IsRecurring>\
        <RecurrenceType>0</RecurrenceType><Interval>2</Interval><ReminderSet>1</ReminderSet>\
        <ReminderMinutesBeforeStart>5</ReminderMinutesBeforeStart>",
    );
    let item = item_of(Kind::Events, "<Subject>Swimming</Subject><IsRecurring>0</IsRecurring>", &dialect());
    let now = item.spoken.unwrap().complete(&item.record, &before, &dialect());
    let event = now.event().unwrap();
    assert_eq!((event.title.as_str(), &event.recurrence, event.alarms.len()), ("Swimming", &None, 1));
    let task =
        record_of(Kind::Tasks, "<Subject>x</Subject><Status>2</Status><DateCompleted>2026-11-21</DateCompleted>");
    let item = item_of(Kind::Tasks, "<Status>1</Status>", &dialect());
    let now = item.spoken.unwrap().complete(&item.record, &task, &dialect());
    assert_eq!((now.task().unwrap().is_done(), now.title()), (false, "x".to_owned()));
}

#[test]
fn base64_that_nobody_marked_is_undone() {
    let plain = document(Kind::Notes, "<Body>Milk</Body>");
    let packed = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &plain);
    let lines: Vec<String> = packed.as_bytes().chunks(20).map(|chunk| String::from_utf8_lossy(chunk).into()).collect();
    for bytes in [plain.clone(), packed.clone().into_bytes(), lines.join("\r\n").into_bytes()] {
        let item = read(&bytes, Kind::Notes, &dialect()).items.remove(0);
        assert_eq!(item.record.note().unwrap().body, "Milk");
        assert_eq!(item.raw, 0..bytes.len());
    }
    let reading = read(b"TWlsaw==", Kind::Notes, &dialect());
    assert_eq!(reading.rejected[0].reason, Reason::Outside, "base64 of something else stays as it is");
}

#[test]
fn other_charsets_marks_and_several_documents_in_one_file_are_read() {
    let mut file = b"\xef\xbb\xbf".to_vec();
    file.extend(document(Kind::Notes, "<Body><![CDATA[a</note>]]></Body>"));
    file.extend(b"\n<note><Body>caf\xe9</Body></note >\n<note><Body>torn\0");
    let reading = read(&file, Kind::Notes, &dialect());
    let bodies: Vec<_> = reading.items.iter().map(|item| item.record.note().unwrap().body.as_str()).collect();
    assert_eq!(bodies, ["a</note>", "café"]);
    assert_eq!(reading.rejected.len(), 1);
    assert_eq!((reading.rejected[0].line, reading.rejected[0].reason), (4, Reason::NotOfItsType));
    let utf16: Vec<u8> = "\u{feff}<note><Body>é</Body></note>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&utf16, Kind::Notes, &dialect()).items[0].record.note().unwrap().body, "é");
}

#[test]
fn what_is_no_document_of_the_kind_is_rejected() {
    let reason = |bytes: &[u8]| read(bytes, Kind::Events, &dialect()).rejected.first().map(|rejected| rejected.reason);
    assert_eq!(reason(b"<task><Subject>x</Subject></task>"), Some(Reason::NotOfItsType));
    assert_eq!(reason(b"<appointment/>"), Some(Reason::Empty));
    assert_eq!(reason(b"Milk"), Some(Reason::Outside));
    assert_eq!(reason(b" \r\n"), None);
    let deep = format!("<appointment>{}</appointment>", "<a>".repeat(40));
    assert_eq!(reason(deep.as_bytes()), Some(Reason::TooLarge));
    let small = Dialect { max_card_bytes: 10, ..dialect() };
    let reading = read(b"<note><Body>x</Body></note>", Kind::Notes, &small);
    assert_eq!(reading.rejected[0].reason, Reason::TooLarge);
}

#[test]
fn the_lens_knows_what_is_left_out() {
    let phones = ["cell", "cell", "work", "work", "work", "fax"].iter().enumerate();
    let phones = phones.map(|(n, word)| Point::new(n.to_string(), [*word, "voice"])).collect();
    let record = Record::from(crate::pim::Contact { phones, ..Default::default() });
    let seen = lens(Kind::Contacts).project(&record);
    let values: Vec<_> = seen.contact().unwrap().phones.iter().map(|p| (p.value.as_str(), p.types.join("+"))).collect();
    let expected = [("0", "cell"), ("2", "work"), ("3", "work"), ("5", "fax"), ("1", "")];
    assert_eq!(values, expected.map(|(value, types)| (value, types.to_owned())));
    assert_eq!(seen, held(&record, &dialect()));
    for kind in Kind::ALL {
        assert!(!lens(kind).holds(Field::Uid));
    }
}
