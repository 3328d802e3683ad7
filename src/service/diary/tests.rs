use std::sync::Arc;

use super::super::clock::Clock;
use super::super::{Keyring, Options};
use super::*;
use crate::pim::{Alarm, Event, Rule, Span, Task, Trigger, Zone};

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
