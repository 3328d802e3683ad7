//! Another version of an event that is here.

use super::*;
use crate::pim::Value;

fn calendar(method: &str, events: &[&str]) -> String {
    let events: Vec<_> = events.iter().map(|lines| format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n")).collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{method}{}END:VCALENDAR\n", events.concat())
}

fn dentist(day: u32, more: &str) -> String {
    format!("UID:1@x\nSUMMARY:Dentist\nDTSTART:202611{day}T140000Z\nDTEND:202611{day}T150000Z{more}")
}

impl World {
    /// How many events a file added, brought together and knew already.
    fn events(&self, events: &[&str]) -> [usize; 3] {
        self.told("", events)
    }

    fn told(&self, method: &str, events: &[&str]) -> [usize; 3] {
        let done = self.import(Kind::Events, calendar(method, events).as_bytes());
        [done.added, done.joined, done.here_already]
    }

    /// Days and titles.
    fn diary(&self) -> Vec<(u32, String)> {
        let all = self.all(Kind::Events).into_iter();
        let all = all.map(|(.., record)| (record.event().unwrap().start.unwrap().date().day(), record.title()));
        all.collect()
    }

    fn only(&self) -> Record {
        let all = self.all(Kind::Events);
        assert_eq!(all.len(), 1, "{all:?}");
        all[0].2.clone()
    }

    fn moved(&self, day: &str) {
        let (id, _, mut record) = self.all(Kind::Events).remove(0);
        let _ = record.set(Field::Start, Value::Moment(Moment::Utc(format!("{day}T080000").parse().unwrap())));
        let _ = record.set(Field::End, Value::Absent);
        self.service.change_record(id, &record).unwrap();
    }
}

#[test]
fn a_newer_version_changes_what_is_here_and_an_older_one_nothing() {
    let stamps = [
        ["\nSEQUENCE:1", "\nSEQUENCE:2"],
        ["\nSEQUENCE:1\nLAST-MODIFIED:20261103T000000Z", "\nSEQUENCE:2\nLAST-MODIFIED:20261102T000000Z"],
        ["\nLAST-MODIFIED:20261102T000000Z", "\nLAST-MODIFIED:20261103T000000Z"],
        ["\nDTSTAMP:20261102T000000Z", "\nDTSTAMP:20261103T000000Z"],
    ];
    for [early, late] in stamps {
        let (old, new) = (dentist(21, early), dentist(28, &format!("{late}\nLOCATION:Rue Crébillon")));
        let world = World::new();
        assert_eq!(world.events(&[&old]), [1, 0, 0]);
        let sources = [Source { name: "new.ics".into(), bytes: calendar("", &[&new]).into() }];
        let plan = world.service.preview_import(None, &sources).unwrap();
        assert!(plan.joined[0].is_newer && plan.joined[0].clashes.is_empty(), "{plan:?}");
        let fields: Vec<_> = plan.joined[0].fields.iter().map(|change| change.field).collect();
        assert!([Field::Start, Field::End, Field::Location].iter().all(|field| fields.contains(field)), "{fields:?}");
        assert_eq!(world.events(&[&new]), [0, 1, 0], "{late}");
        assert_eq!(world.diary(), [(28, "Dentist".to_owned())]);
        assert_eq!(world.events(&[&new]), [0, 0, 1]);
        assert_eq!(world.events(&[&old]), [0, 0, 1]);
        assert_eq!((world.diary(), world.trash()), (vec![(28, "Dentist".to_owned())], 0));
        world.service.undo(world.last_act()).unwrap();
        assert_eq!((world.diary()[0].0, world.only().event().unwrap().location.as_str()), (21, ""));
    }
}

#[test]
fn where_nothing_tells_what_was_brought_in_follows_and_what_was_there_once_does_not_come_back() {
    let world = World::new();
    assert_eq!(world.events(&[&dentist(21, "")]), [1, 0, 0]);
    assert_eq!(world.events(&[&dentist(28, "")]), [0, 1, 0]);
    assert_eq!(world.diary()[0].0, 28);
    assert_eq!(world.events(&[&dentist(21, "")]), [0, 0, 1]);
    assert_eq!((world.diary().len(), world.trash()), (1, 0));
}

#[test]
fn what_was_changed_here_stays_and_the_files_goes_to_the_trash() {
    for stamp in ["", "\nSEQUENCE:1\nLAST-MODIFIED:20261102T000000Z"] {
        let world = World::new();
        assert_eq!(world.events(&[&dentist(21, stamp)]), [1, 0, 0]);
        world.moved("20261130");
        assert_eq!(world.events(&[&dentist(21, stamp)]), [0, 0, 1], "it was here as it is in the file");
        assert_eq!(world.events(&[&dentist(28, stamp)]), [0, 1, 0], "{stamp}");
        assert_eq!((world.diary()[0].0, world.diary().len(), world.trash()), (30, 1, 1));
        assert_eq!(world.events(&[&dentist(28, stamp)]), [0, 0, 1]);
        assert_eq!((world.diary().len(), world.trash()), (1, 1));
    }
}

#[test]
fn a_file_written_anew_does_not_take_back_what_was_changed_here() {
    let world = World::new();
    assert_eq!(world.events(&[&dentist(21, "\nDTSTAMP:20261101T000000Z")]), [1, 0, 0]);
    world.moved("20261130");
    assert_eq!(world.events(&[&dentist(21, "\nDTSTAMP:20261105T000000Z")]), [0, 0, 1]);
    assert_eq!(world.diary()[0].0, 30);
}

#[test]
fn what_is_called_off_is_marked_so_and_loses_nothing() {
    let invited = dentist(21, "\nSEQUENCE:0\nDESCRIPTION:Bring papers\nATTENDEE:mailto:a@x\nATTENDEE:mailto:b@x");
    let whole = dentist(21, "\nSEQUENCE:1\nSTATUS:CANCELLED");
    let bare = "UID:1@x\nDTSTART:20261121T140000Z\nSUMMARY:Dentist\nATTENDEE:mailto:a@x";
    for (method, message) in [("METHOD:CANCEL\n", whole.as_str()), ("METHOD:CANCEL\n", bare), ("", whole.as_str())] {
        let world = World::new();
        assert_eq!(world.events(&[&invited]), [1, 0, 0]);
        assert_eq!(world.told(method, &[message]), [0, 1, 0], "{message}");
        let record = world.only();
        let event = record.event().unwrap();
        assert_eq!((event.status.as_str(), event.description.as_str()), ("cancelled", "Bring papers"));
        assert_eq!((event.attendees.len(), world.trash()), (2, 0));
        assert_eq!(world.told(method, &[message]), [0, 0, 1]);
    }
    let world = World::new();
    assert_eq!(world.told("METHOD:CANCEL\n", &[bare]), [1, 0, 0]);
    assert_eq!(world.only().event().unwrap().status, "cancelled");
}

#[test]
fn an_answer_changes_one_guest() {
    let invited = dentist(
        21,
        "\nSEQUENCE:0\nDTSTAMP:20261101T000000Z\nRRULE:FREQ=WEEKLY\nATTENDEE:mailto:a@x\nATTENDEE:mailto:b@x",
    );
    let answer = "UID:1@x\nSUMMARY:Dentist\nDTSTART:20261121T140000Z\nDTSTAMP:20261102T000000Z\nSEQUENCE:0\n\
        ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:B@x";
    let world = World::new();
    assert_eq!(world.events(&[&invited]), [1, 0, 0]);
    assert_eq!(world.told("METHOD:REPLY\n", &[answer]), [0, 1, 0]);
    let record = world.only();
    let event = record.event().unwrap();
    let said: Vec<_> = event.attendees.iter().map(|guest| guest.status.as_str()).collect();
    assert_eq!((said, event.recurrence.is_some(), event.end.is_some()), (vec!["", "accepted"], true, true));
}

#[test]
fn two_events_of_one_name_are_two() {
    let event = |title: &str, day: u32, more: &str| {
        format!("UID:1\nSUMMARY:{title}\nDTSTART:202611{day:02}T140000Z\nSEQUENCE:{day}{more}")
    };
    // The same name for all of a file, or for every date of a series.
    let world = World::new();
    let (a, b, c) = (event("Swim", 1, ""), event("Swim", 8, ""), event("Tax", 15, ""));
    assert_eq!(world.events(&[&a, &b, &c]), [3, 0, 0]);
    assert_eq!(world.events(&[&a, &b, &c]), [0, 0, 3]);
    assert_eq!(world.events(&[&event("Swim", 22, "")]), [1, 0, 0]);
    assert_eq!(world.diary().len(), 4);
    // Nothing in common but the name.
    let world = World::new();
    assert_eq!(world.events(&[&a]), [1, 0, 0]);
    assert_eq!(world.events(&[&c]), [1, 0, 0]);
    // A series and a single date of it that does not say so.
    let world = World::new();
    assert_eq!(world.events(&[&event("Swim", 1, "\nRRULE:FREQ=WEEKLY")]), [1, 0, 0]);
    assert_eq!(world.events(&[&b])[1], 0);
    assert!(world.all(Kind::Events)[0].2.event().unwrap().recurrence.is_some());
}

#[test]
fn one_date_of_a_series_told_by_itself_changes_that_date() {
    let series =
        "UID:1@x\nSUMMARY:Swim\nDTSTART;TZID=Europe/Paris:20261102T180000\nRRULE:FREQ=WEEKLY;COUNT=9\nSEQUENCE:1";
    let date = |hour: u32, sequence: u32| {
        format!(
            "UID:1@x\nSUMMARY:Swim\nRECURRENCE-ID;TZID=Europe/Paris:20261116T180000\nSEQUENCE:{sequence}\n\
             DTSTART;TZID=Europe/Paris:20261116T{hour}0000"
        )
    };
    let world = World::new();
    assert_eq!(world.events(&[series]), [1, 0, 0]);
    assert_eq!(world.events(&[&date(19, 2)]), [0, 1, 0]);
    assert_eq!(world.events(&[&date(19, 2)]), [0, 0, 1]);
    assert_eq!(world.events(&[&date(20, 3)]), [0, 1, 0]);
    assert_eq!(world.events(&[&date(19, 2)]), [0, 0, 1]);
    assert_eq!(world.told("METHOD:CANCEL\n", &[&date(20, 4)]), [0, 1, 0]);
    let record = world.only();
    let event = record.event().unwrap();
    let date = event.overrides[0].record.event().unwrap();
    assert_eq!((event.overrides.len(), date.start.unwrap().local().hour()), (1, 20));
    assert_eq!((date.status.as_str(), event.status.as_str(), event.exceptions.len()), ("cancelled", "", 0));
    assert_eq!(world.events(&[series]), [0, 0, 1], "the series as it was keeps its date");
    assert_eq!(world.only(), record);
}

#[test]
fn a_series_that_moved_keeps_no_dates_of_its_old_times() {
    let world = World::new();
    let series = |day: u32, more: &str| {
        format!("UID:1@x\nSUMMARY:Swim\nDTSTART:202611{day:02}T180000Z\nRRULE:FREQ=WEEKLY;COUNT=9{more}")
    };
    let first = series(2, "\nSEQUENCE:1\nEXDATE:20261109T180000Z");
    assert_eq!(world.events(&[&first]), [1, 0, 0]);
    assert_eq!(world.events(&[&series(3, "\nSEQUENCE:2")]), [0, 1, 0]);
    let record = world.only();
    let event = record.event().unwrap();
    assert_eq!((event.start.unwrap().date().day(), event.exceptions.len()), (3, 0));
}

#[test]
fn a_task_put_off_is_one_task() {
    let task = |day: u32, sequence: u32| {
        format!(
            "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:t\nSUMMARY:Pay\nDUE:202611{day}T120000Z\n\
             SEQUENCE:{sequence}\nEND:VTODO\nEND:VCALENDAR\n"
        )
    };
    let world = World::new();
    let import = |text: String| {
        let done = world.import(Kind::Tasks, text.as_bytes());
        [done.added, done.joined, done.here_already]
    };
    assert_eq!(import(task(21, 0)), [1, 0, 0]);
    assert_eq!(import(task(28, 1)), [0, 1, 0]);
    assert_eq!(import(task(21, 0)), [0, 0, 1]);
    assert_eq!(world.all(Kind::Tasks)[0].2.task().unwrap().due.unwrap().date().day(), 28);
}

#[test]
fn an_invitation_and_what_followed_it_are_one_event_also_when_they_come_together() {
    let series = "UID:2@x\nSUMMARY:Swim\nDTSTART:20261102T180000Z\nRRULE:FREQ=WEEKLY;COUNT=9";
    let date = "UID:2@x\nSUMMARY:Swim\nRECURRENCE-ID:20261116T180000Z\nDTSTART:20261116T190000Z";
    let first = dentist(21, "\nSEQUENCE:0\nDESCRIPTION:Bring papers");
    let second = dentist(28, "\nSEQUENCE:1");
    let off = dentist(28, "\nSEQUENCE:2\nSTATUS:CANCELLED");
    let files = [("", &off), ("", &first), ("", &series.to_owned()), ("", &date.to_owned()), ("", &second)];
    let source =
        |(method, event): (&str, &String)| Source { name: "a".into(), bytes: calendar(method, &[event]).into() };
    let sources = files.map(source);
    let world = World::new();
    assert_eq!(world.service.import(None, &sources).unwrap().added, 2);
    let before = world.all(Kind::Events);
    let [dentist, swim] = [0, 1].map(|n| before[n].2.event().unwrap());
    assert_eq!((dentist.status.as_str(), dentist.description.as_str()), ("cancelled", "Bring papers"));
    assert_eq!((dentist.start.unwrap().date().day(), swim.overrides.len()), (28, 1));
    let again = world.service.import(None, &sources).unwrap();
    assert_eq!((again.records, again.here_already), (vec![], 2));
    assert_eq!(world.all(Kind::Events), before);
}
