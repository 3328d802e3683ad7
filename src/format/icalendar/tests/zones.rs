//! Clocks: definitions of files to zones, zones to definitions.

use super::*;
use crate::format::icalendar::zones::{current, named};

/// A VTIMEZONE as programs write it: the rules of today, for ever.
fn definition(name: &str, parts: &[(&str, &str, &str, &str)]) -> String {
    let part = |(start, rule, from, to): &(&str, &str, &str, &str)| {
        let kind = if to > from { "DAYLIGHT" } else { "STANDARD" };
        let rule = if rule.is_empty() { String::new() } else { format!("RRULE:FREQ=YEARLY;{rule}\n") };
        format!("BEGIN:{kind}\nDTSTART:{start}\n{rule}TZOFFSETFROM:{from}\nTZOFFSETTO:{to}\nEND:{kind}\n")
    };
    format!("BEGIN:VTIMEZONE\nTZID:{name}\n{}END:VTIMEZONE", parts.iter().map(part).collect::<String>())
}

fn european(name: &str) -> String {
    definition(
        name,
        &[
            ("16010101T030000", "BYDAY=-1SU;BYMONTH=10", "+0200", "+0100"),
            ("16010101T020000", "BYDAY=-1SU;BYMONTH=3", "+0100", "+0200"),
        ],
    )
}

fn eastern(name: &str) -> String {
    definition(
        name,
        &[
            ("20071104T020000", "BYDAY=1SU;BYMONTH=11", "-0400", "-0500"),
            ("20070311T020000", "BYDAY=2SU;BYMONTH=3", "-0500", "-0400"),
        ],
    )
}

/// When an event of that definition and name begins.
fn start(definition: &str, tzid: &str, text: &str) -> Moment {
    let event = format!("BEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID={tzid}:{text}\nRRULE:FREQ=WEEKLY\nEND:VEVENT");
    one(&format!("{definition}\n{event}")).record.event().unwrap().start.unwrap()
}

fn zone_of(moment: Moment) -> &'static str {
    if let Moment::Zoned(_, zone) = moment { zone.name() } else { "none" }
}

#[test]
fn the_rules_count_and_the_name_decides_among_equals() {
    for (tzid, zone) in [
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Paris", "Europe/Paris"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Romance Standard Time", "Europe/Paris"),
        ("(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Sarajevo"),
        ("Customized Time Zone", "Europe/Berlin"),
        // A liar: the rules are not those of New York.
        ("America/New_York", "Europe/Berlin"),
    ] {
        let quoted = format!("\"{tzid}\"");
        assert_eq!(zone_of(start(&european(tzid), &quoted, "20260701T100000")), zone, "{tzid}");
    }
    assert_eq!(zone_of(start(&eastern("Customized"), "Customized", "20260701T100000")), "America/New_York");
    assert_eq!(zone_of(start(&eastern("US-Eastern"), "US-Eastern", "20260701T100000")), "America/New_York");
    let without_rules = definition("Singapore", &[("16010101T000000", "", "+0800", "+0800")]);
    assert_eq!(zone_of(start(&without_rules, "Singapore", "20260701T100000")), "Asia/Singapore");
}

#[test]
fn the_home_of_the_person_comes_before_strangers() {
    let whole = format!("{}\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID=Mine:20260701T100000\nEND:VEVENT", european("Mine"));
    let whole = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{whole}\nEND:VCALENDAR\n");
    let home = Zone::named("Europe/Vienna").unwrap();
    let reading = crate::format::icalendar::read(whole.as_bytes(), &Dialect { home, ..dialect() });
    assert_eq!(zone_of(reading.items[0].record.event().unwrap().start.unwrap()), "Europe/Vienna");
}

#[test]
fn stale_and_sloppy_rules_still_mean_their_zone() {
    // The rules of before 2007, and a change an hour off.
    let old = definition(
        "America/New_York",
        &[
            ("19701025T020000", "BYDAY=-1SU;BYMONTH=10", "-0400", "-0500"),
            ("19700405T020000", "BYDAY=1SU;BYMONTH=4", "-0500", "-0400"),
        ],
    );
    assert_eq!(zone_of(start(&old, "America/New_York", "20050701T100000")), "America/New_York");
    let sloppy = european("Berlin").replace("T030000", "T020000");
    assert_eq!(zone_of(start(&sloppy, "Berlin", "20260701T100000")), "Europe/Berlin");
}

#[test]
fn nothing_is_said_of_the_time_before_the_first_change() {
    // The second example of RFC 5545 section 4.
    let example = definition(
        "America/New_York",
        &[("19981025T020000", "", "-0400", "-0500"), ("19990404T020000", "", "-0500", "-0400")],
    );
    assert_eq!(zone_of(start(&example, "America/New_York", "19980312T083000")), "America/New_York");
    let monthly = eastern("EST/EDT")
        .replace("FREQ=YEARLY;", "FREQ=MONTHLY;INTERVAL=12;")
        .replace(";BYMONTH=11", "")
        .replace(";BYMONTH=3", "");
    assert_eq!(zone_of(start(&monthly, "EST/EDT", "20260312T083000")), "America/New_York");
}

#[test]
fn clocks_of_no_zone_make_instants_and_are_kept() {
    let mars = definition(
        "Mars/Base",
        &[
            ("19700101T000000", "BYDAY=1SU;BYMONTH=6", "+0500", "+0317"),
            ("19700201T000000", "BYDAY=1SU;BYMONTH=1", "+0317", "+0500"),
        ],
    );
    let item = one(&format!(
        "{mars}\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID=Mars/Base:20260701T100000\nDTEND;TZID=Mars/Base:20260202T100000\nEND:VEVENT"
    ));
    assert_eq!(item.record.event().unwrap().start, Some(utc("2026-07-01T06:43:00")));
    assert_eq!(item.record.kept[1].name, "X-VTIMEZONE");
    assert!(item.record.kept[1].value.contains("TZID:Mars/Base"), "{:?}", item.record.kept);
    assert!(item.complaints.iter().any(|complaint| complaint.what == Flaw::UnknownZone));
}

#[test]
fn names_alone() {
    for (tzid, zone) in [
        ("Europe/Paris", "Europe/Paris"),
        ("europe/paris", "Europe/Paris"),
        ("/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America-Chicago", "America/Chicago"),
        ("New Zealand Standard Time", "Pacific/Auckland"),
        ("US/Pacific", "America/Los_Angeles"),
        ("Japan", "Asia/Tokyo"),
    ] {
        assert_eq!(zone_of(start("X-A:1", tzid, "20260701T100000")), zone, "{tzid}");
    }
    for tzid in ["UTC", "Etc/UTC", "GMT"] {
        assert_eq!(start("X-A:1", tzid, "20260701T100000"), utc("2026-07-01T10:00:00"));
    }
    let item = one("BEGIN:VEVENT\nSUMMARY:a\nDTSTART;TZID=Nowhere:20260701T100000\nEND:VEVENT");
    assert_eq!(item.record.event().unwrap().start, Some(Moment::Floating(local("2026-07-01T10:00:00"))));
    assert_eq!(item.complaints[0].what, Flaw::UnknownZone);
    assert!(written(&item.record).contains("\nDTSTART;TZID=Nowhere:20260701T100000\n"));
}

#[test]
fn every_name_of_the_tables_is_in_the_database() {
    for (name, zone) in crate::format::icalendar::names::WINDOWS {
        assert!(Zone::named(zone).is_some(), "{name}: {zone}");
        let full = if name.contains("Time") || name.starts_with("UTC") {
            (*name).to_owned()
        } else {
            format!("{name} Standard Time")
        };
        assert_eq!(named(&full).map(Zone::name), Zone::named(zone).map(current).map(Zone::name), "{name}");
    }
    for (old, new) in crate::format::icalendar::names::RETIRED {
        assert!(Zone::named(old).is_some() && Zone::named(new).is_some(), "{old}: {new}");
    }
}

#[test]
fn both_nights_of_the_change_come_back() {
    for (zone, spring, autumn) in [
        ("Europe/Paris", "2026-03-29T02:30:00", "2026-10-25T02:30:00"),
        ("Pacific/Auckland", "2026-09-27T02:30:00", "2026-04-05T02:30:00"),
        ("America/St_Johns", "2026-03-08T02:30:00", "2026-11-01T01:30:00"),
        ("Pacific/Kiritimati", "2026-03-29T02:30:00", "2026-10-25T02:30:00"),
        ("Pacific/Niue", "2026-03-29T02:30:00", "2026-10-25T02:30:00"),
    ] {
        for text in [spring, autumn] {
            let start = zoned(text, zone);
            let record = Record::from(Event { start: Some(start), title: "a".into(), ..Event::default() });
            assert_eq!(again(&record).event().unwrap().start, Some(start));
            let nameless = written(&record).replace(zone, "Somewhere");
            let item = crate::format::icalendar::read(nameless.as_bytes(), &dialect()).items.remove(0);
            let other = item.record.event().unwrap().start.unwrap();
            assert_eq!(other.utc(Zone::UTC), start.utc(Zone::UTC), "{nameless}");
        }
    }
}

#[test]
fn definitions_are_rules_where_zones_have_rules() {
    let definition = |zone: &str, rule: &str| {
        let mut event =
            Event { start: Some(zoned("2026-07-01T10:00:00", zone)), title: "a".into(), ..Event::default() };
        event.recurrence = rule.parse().ok();
        let text = written(&event.into());
        text.split_once("BEGIN:VTIMEZONE\n").unwrap().1.split_once("END:VTIMEZONE").unwrap().0.to_owned()
    };
    assert_eq!(
        definition("Europe/Paris", "FREQ=YEARLY"),
        "TZID:Europe/Paris\n\
        BEGIN:DAYLIGHT\nDTSTART:20250330T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n\
        TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n\
        BEGIN:STANDARD\nDTSTART:20251026T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n\
        TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
    );
    assert!(definition("America/St_Johns", "").contains("BYDAY=2SU;BYMONTH=3"));
    assert!(definition("Asia/Kolkata", "").contains("BEGIN:STANDARD\nDTSTART:20250101T000000\nTZOFFSETFROM:+0530\n"));
    assert!(definition("Asia/Jerusalem", "FREQ=YEARLY").contains("BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29;BYMONTH=3"));
    assert!(definition("Africa/Casablanca", "FREQ=YEARLY").contains("RDATE:"), "the moon has no rule");
}
