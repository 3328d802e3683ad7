use std::sync::Arc;

use super::super::clock::Clock;
use super::super::{Keyring, Options};
use super::*;
use crate::pim::{Alarm, Event, Override, Rule, Span, Task, Trigger, Zone};

#[derive(Debug)]
struct Noon;

impl Clock for Noon {
    fn now(&self) -> i64 {
        1_795_000_000_000
    }
}

fn paris() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

fn computer() -> (tempfile::TempDir, Service) {
    let folder = tempfile::TempDir::new().unwrap();
    let service = Service::open(Options {
        data: folder.path().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(Noon),
        region: "FR".to_owned(),
        zone: paris(),
    })
    .unwrap();
    (folder, service)
}

fn local(text: &str) -> Local {
    text.parse().unwrap()
}

fn choir() -> Record {
    let mut draft = EventDraft::new(local("20261103T193000"));
    draft.title = "Choir".into();
    draft.repeat = Some("FREQ=WEEKLY".parse().unwrap());
    let mut record = Record::empty(Kind::Events);
    draft.apply(&mut record, paris());
    record
}

fn november(service: &Service) -> Vec<String> {
    let day = |text: &str| text.parse().unwrap();
    let mut found: Vec<String> = service
        .diary(day("20261101"), day("20261201"))
        .unwrap()
        .0
        .iter()
        .map(|entry| {
            let event = entry.record.event().unwrap();
            format!("{} {}", event.start.unwrap().local().basic(), event.title)
        })
        .collect();
    found.sort();
    found
}

#[test]
fn this_and_later_is_one_entry_of_the_history_and_taken_back_as_one() {
    let (_folder, service) = computer();
    let id = service.add_entry(choir()).unwrap().id;
    let before = november(&service);
    let which = EventRef { id, at: Some(Moment::Zoned(local("20261117T193000"), paris())) };
    let mut single = service.occurrence(which).unwrap();
    let mut draft = EventDraft::of(single.event().unwrap(), paris()).unwrap();
    draft.title = "Concert".into();
    draft.apply(&mut single, paris());
    let done = service.change_occurrence(which, &single, Reach::Later).unwrap();
    assert_eq!(
        november(&service),
        ["20261103T193000 Choir", "20261110T193000 Choir", "20261117T193000 Concert", "20261124T193000 Concert"]
    );
    assert_eq!(service.count(Kind::Events, "").unwrap(), 2);
    let _undone = service.undo(done.act).unwrap();
    assert_eq!(november(&service), before);
    assert_eq!(service.count(Kind::Events, "").unwrap(), 1);
}

#[test]
fn a_deleted_date_comes_back_and_so_does_a_deleted_series() {
    let (_folder, service) = computer();
    let id = service.add_entry(choir()).unwrap().id;
    let before = november(&service);
    let which = EventRef { id, at: Some(Moment::Zoned(local("20261110T193000"), paris())) };
    for (reach, left) in [(Reach::One, 3), (Reach::Later, 1), (Reach::All, 0)] {
        let done = service.delete_occurrence(which, reach).unwrap();
        assert_eq!(november(&service).len(), left, "{reach:?}");
        let _undone = service.undo(done.act).unwrap();
        assert_eq!(november(&service), before, "{reach:?}");
    }
}

#[test]
fn a_form_touches_only_what_it_shows_differently() {
    let tokyo = Zone::named("Asia/Tokyo").unwrap();
    let mut record = Record::from(Event {
        start: Some(Moment::Zoned(local("20261103T180000"), tokyo)),
        end: Some(Moment::Zoned(local("20261103T190000"), tokyo)),
        alarms: vec![
            Alarm::before(Span::of_seconds(900)),
            Alarm { trigger: Trigger::BeforeEnd(Span::default()), ..Alarm::default() },
        ],
        categories: vec!["Travail".into(), "Voyage".into()],
        ..Event::default()
    });
    let was = record.clone();
    let mut draft = EventDraft::of(record.event().unwrap(), paris()).unwrap();
    assert_eq!(draft.start, local("20261103T100000"), "at home");
    draft.apply(&mut record, paris());
    assert_eq!(record, was, "nothing was changed, nothing changes");
    draft.begin_at(local("20261103T110000"));
    draft.alarms = vec![60];
    draft.category = "Famille".into();
    draft.apply(&mut record, paris());
    let event = record.event().unwrap();
    assert_eq!(event.start, Some(Moment::Zoned(local("20261103T190000"), tokyo)), "in its own zone");
    assert_eq!(event.end, Some(Moment::Zoned(local("20261103T200000"), tokyo)));
    assert_eq!(event.alarms.len(), 2);
    assert_eq!(event.categories, ["Famille", "Voyage"]);
}

#[test]
fn whole_days_end_on_the_day_people_say() {
    let mut draft = EventDraft::new(local("20261225T000000"));
    draft.hours = Hours::AllDay;
    draft.end = local("20261226T000000");
    let mut record = Record::empty(Kind::Events);
    draft.apply(&mut record, paris());
    let event = record.event().unwrap();
    assert_eq!(event.end, Some(Moment::Date("20261227".parse().unwrap())));
    assert_eq!(EventDraft::of(event, paris()), Some(draft));
}

#[test]
fn a_task_is_done_and_undone_and_keeps_the_hour_it_was_due() {
    let due = Moment::Zoned(local("20261124T170000"), paris());
    let mut record = Record::from(Task { title: "Call".into(), due: Some(due), ..Task::default() });
    let mut draft = TaskDraft::of(record.task().unwrap(), paris());
    draft.done = true;
    draft.apply(&mut record, local("20261121T140500"), paris());
    assert!(record.task().unwrap().is_done());
    assert_eq!(record.task().unwrap().completed, Some(Moment::Utc(local("20261121T130500"))));
    draft.done = false;
    draft.apply(&mut record, local("20261121T140600"), paris());
    assert!(!record.task().unwrap().is_done());
    assert_eq!(record.task().unwrap().due, Some(due));
}

#[test]
fn every_rule_survives_the_form() {
    let rule: Rule = "FREQ=MONTHLY;BYDAY=-1FR;COUNT=7".parse().unwrap();
    let mut record = choir();
    record.event_mut().unwrap().recurrence = Some(rule.clone());
    let draft = EventDraft::of(record.event().unwrap(), paris()).unwrap();
    draft.apply(&mut record, paris());
    assert_eq!(record.event().unwrap().recurrence, Some(rule));
}

/// Whatever a calendar shows of all events it also shows of those whose days it asks for, in every zone and season.
#[test]
fn the_days_of_an_event_miss_none_of_its_times() {
    let zones =
        ["Pacific/Kiritimati", "America/Adak", "Europe/Paris", "Asia/Kathmandu"].map(|name| Zone::named(name).unwrap());
    let starts = [
        Moment::Date("20261031".parse().unwrap()),
        Moment::Floating(local("20261031T233000")),
        Moment::Zoned(local("20261031T003000"), zones[0]),
        Moment::Zoned(local("20261031T233000"), zones[1]),
    ];
    let rules =
        ["", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;UNTIL=20261114T233000Z", "FREQ=DAILY;UNTIL=20261103", "FREQ=YEARLY"];
    for start in starts {
        for (rule, lasts) in rules.into_iter().flat_map(|rule| [0, 3_600, 3 * 86_400].map(|lasts| (rule, lasts))) {
            let end =
                start.plus(if start.is_date() { Span::of_days(lasts / 86_400 + 1) } else { Span::of_seconds(lasts) });
            let moved = Event { start: start.plus(Span::of_days(40)), ..Event::default() };
            let moved = Override { at: start, record: moved.into() };
            let event = Event {
                start: Some(start),
                end,
                recurrence: rule.parse().ok(),
                extra_dates: if lasts == 0 { Vec::new() } else { start.plus(Span::of_days(20)).into_iter().collect() },
                overrides: if rule.contains("WEEKLY") { vec![moved] } else { Vec::new() },
                ..Event::default()
            };
            let record = Record::from(event);
            let (first, last) = series::days(&record).unwrap();
            let mut shown = 0;
            for (home, n) in zones.into_iter().flat_map(|home| (-40..420).map(move |n| (home, n))) {
                let day = start.date().plus_days(n).unwrap();
                let until = day.plus_days(1).unwrap();
                let window = Window { from: day.midnight(), until: until.midnight(), home };
                if !entries(1, &record, window).is_empty() {
                    shown += 1;
                    assert!(first.plus_days(-1).unwrap() <= day, "{record:?} begins before {first} at {home:?}");
                    let ends = last.and_then(|last| last.plus_days(1));
                    assert!(
                        ends.is_none_or(|last| day <= last),
                        "{record:?} takes place on {day:?}, not until {last:?}"
                    );
                }
            }
            assert!(shown >= zones.len(), "{record:?}");
        }
    }
}

#[test]
fn a_calendar_reads_the_events_of_its_days() {
    let (_folder, service) = computer();
    let day = |text: &str| text.parse::<Date>().unwrap();
    for n in 0..300 {
        let mut draft = EventDraft::new(local("20260101T100000").plus_seconds(n * 86_400).unwrap());
        draft.category = if n < 5 { "Old" } else { "New" }.into();
        let mut record = Record::empty(Kind::Events);
        draft.apply(&mut record, paris());
        let _ = service.add_entry(record).unwrap();
    }
    let series = service.add_entry(choir()).unwrap().id;
    let read = |from: &str, until: &str| {
        let mut read = 0;
        let mut each = |_| {
            read += 1;
            Ok(())
        };
        service.store().read(|reader| reader.each_event(day(from), day(until), &mut each)).unwrap();
        read
    };
    assert_eq!(read("20260301", "20260307"), 9, "a week, and a day more on either side");
    assert_eq!(read("20300101", "20300201"), 1, "the choir goes on for ever");
    let calendars = service.diary(day("20260301"), day("20260308")).unwrap().1;
    assert_eq!(calendars.into_iter().collect::<Vec<_>>(), ["", "New", "Old"], "of all events");
    let _ = service.delete_entry(Kind::Events, series).unwrap();
    assert_eq!(read("20300101", "20300201"), 0);
}
