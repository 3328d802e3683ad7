use super::*;
use crate::pim::Local;

fn paris() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

fn at(text: &str) -> Moment {
    Moment::Zoned(text.parse().unwrap(), paris())
}

fn day(text: &str) -> Moment {
    Moment::Date(text.parse().unwrap())
}

fn choir(rule: &str) -> Record {
    Record::from(Event {
        uid: "choir".into(),
        title: "Choir".into(),
        location: "Saint-Similien".into(),
        start: Some(at("20261006T193000")),
        end: Some(at("20261006T213000")),
        recurrence: Some(rule.parse().unwrap()),
        ..Event::default()
    })
}

fn starts(record: &Record) -> Vec<String> {
    let window =
        Window { from: "20260101T000000".parse().unwrap(), until: "20270101T000000".parse().unwrap(), home: paris() };
    let mut found: Vec<(Local, String)> = occurrences(record, window, 500)
        .iter()
        .filter_map(|found| {
            let event = found.record.event()?;
            let start = event.start?;
            Some((start.utc(paris()), format!("{} {}", start.local().basic(), event.title)))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, text)| text).collect()
}

fn with_title(record: &Record, title: &str) -> Record {
    let mut record = record.clone();
    record.event_mut().unwrap().title = title.into();
    record
}

fn moved(record: &Record, start: &str, end: &str) -> Record {
    let mut record = record.clone();
    let event = record.event_mut().unwrap();
    event.start = Some(at(start));
    event.end = Some(at(end));
    record
}

/// What is shown at a time of a series, with the series' rule beside it, as an editor has it.
fn shown(series: &Record, moment: Moment) -> Record {
    let mut record = super::super::repetition::date(series, moment, paris()).unwrap();
    record.event_mut().unwrap().recurrence = series.event().unwrap().recurrence.clone();
    record
}

#[test]
fn this_and_later_cuts_the_series_and_loses_no_date() {
    for rule in ["FREQ=WEEKLY;COUNT=8", "FREQ=WEEKLY;UNTIL=20261124T183000Z", "FREQ=WEEKLY;UNTIL=20261124"] {
        let series = choir(rule);
        let all = starts(&series);
        assert_eq!(all.len(), 8, "{rule}");
        let parts = split(&series, at("20261027T193000"), "second", paris()).unwrap();
        assert_eq!(starts(&parts.before).len(), 3, "{rule}");
        let both: Vec<_> = starts(&parts.before).into_iter().chain(starts(&parts.after)).collect();
        assert_eq!(both, all, "{rule}");
        assert_eq!(parts.after.event().unwrap().uid, "second");
    }
}

#[test]
fn the_clock_on_the_wall_stays_across_the_night_the_clocks_change() {
    let series = choir("FREQ=WEEKLY;COUNT=6");
    let when = at("20261020T193000");
    let later = moved(&shown(&series, when), "20261020T200000", "20261020T220000");
    let changed = change(&series, when, &later, Reach::Later, "second", paris());
    let second = changed.added.unwrap();
    let expected = ["20261020T200000 Choir", "20261027T200000 Choir", "20261103T200000 Choir", "20261110T200000 Choir"];
    assert_eq!(starts(&second), expected);
    let ends = second.event().unwrap().end;
    assert_eq!(ends, Some(at("20261020T220000")));
}

#[test]
fn an_event_over_the_night_of_the_change_keeps_its_length() {
    let mut series = choir("FREQ=DAILY;COUNT=4");
    let event = series.event_mut().unwrap();
    event.start = Some(at("20261024T230000"));
    event.end = Some(at("20261025T040000"));
    let window =
        Window { from: "20261024T000000".parse().unwrap(), until: "20261029T000000".parse().unwrap(), home: paris() };
    let found = occurrences(&series, window, 10);
    let lasts: Vec<i64> = found
        .iter()
        .map(|found| {
            let event = found.record.event().unwrap();
            event.start.unwrap().until(event.end.unwrap(), paris()).total_seconds()
        })
        .collect();
    assert_eq!(lasts, [21_600; 4], "five hours on the clock were six that night, and stay so");
}

#[test]
fn exceptions_and_changed_dates_stay_on_their_side_of_the_cut() {
    let mut series = choir("FREQ=WEEKLY;COUNT=8");
    series = without_date(&series, at("20261013T193000"), paris());
    series = without_date(&series, at("20261110T193000"), paris());
    let special = with_title(&shown(&series, at("20261117T193000")), "Concert");
    series = with_date(&series, at("20261117T193000"), &special, paris());
    let all = starts(&series);
    let parts = split(&series, at("20261027T193000"), "second", paris()).unwrap();
    assert_eq!(parts.before.event().unwrap().exceptions.len(), 1);
    assert_eq!(parts.after.event().unwrap().exceptions.len(), 1);
    let both: Vec<_> = starts(&parts.before).into_iter().chain(starts(&parts.after)).collect();
    assert_eq!(both, all);
    assert!(both.iter().any(|entry| entry.ends_with("Concert")));
    let name = &parts.after.event().unwrap().overrides[0].record.event().unwrap().uid;
    assert_eq!(name, "second");
}

#[test]
fn a_new_title_for_all_reaches_changed_dates_that_had_the_old_one() {
    let series = choir("FREQ=WEEKLY;COUNT=4");
    let when = at("20261013T193000");
    let moved_one = moved(&shown(&series, when), "20261014T193000", "20261014T213000");
    let series = with_date(&series, when, &moved_one, paris());
    let edit = with_title(&shown(&series, at("20261020T193000")), "Chorale");
    let changed = change(&series, at("20261020T193000"), &edit, Reach::All, "", paris());
    let found = starts(&changed.series.unwrap());
    let expected =
        ["20261006T193000 Chorale", "20261014T193000 Chorale", "20261020T193000 Chorale", "20261027T193000 Chorale"];
    assert_eq!(found, expected);
}

#[test]
fn moving_all_moves_the_days_of_the_rule_with_their_exceptions() {
    let mut series = choir("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6");
    series = without_date(&series, at("20261008T193000"), paris());
    let before = starts(&series);
    let when = at("20261013T193000");
    let edit = moved(&shown(&series, when), "20261014T193000", "20261014T213000");
    let changed = change(&series, when, &edit, Reach::All, "", paris()).series.unwrap();
    let after = starts(&changed);
    assert_eq!(after.len(), before.len());
    assert_eq!(after[0], "20261007T193000 Choir");
    assert_eq!(after[1], "20261014T193000 Choir", "Friday the 9th is left out as Thursday the 8th was");
}

#[test]
fn whole_days_are_cut_by_days() {
    let mut series = choir("FREQ=YEARLY");
    let event = series.event_mut().unwrap();
    event.start = Some(day("20201111"));
    event.end = Some(day("20201112"));
    let parts = split(&series, day("20261111"), "b", paris()).unwrap();
    assert_eq!(parts.before.event().unwrap().recurrence.as_ref().unwrap().to_string(), "FREQ=YEARLY;UNTIL=20261110");
    assert_eq!(starts(&parts.before), Vec::<String>::new());
    assert_eq!(starts(&parts.after), ["20261111T000000 Choir"]);
    assert_eq!(parts.after.event().unwrap().end, Some(day("20261112")));
}

#[test]
fn whole_days_become_hours_and_keep_their_exceptions() {
    let mut series = choir("FREQ=DAILY;COUNT=5");
    let event = series.event_mut().unwrap();
    event.start = Some(day("20261101"));
    event.end = Some(day("20261102"));
    let series = without_date(&series, day("20261103"), paris());
    let mut edit = shown(&series, day("20261102"));
    let event = edit.event_mut().unwrap();
    event.start = Some(at("20261102T090000"));
    event.end = Some(at("20261102T100000"));
    let changed = change(&series, day("20261102"), &edit, Reach::All, "", paris()).series.unwrap();
    let found = starts(&changed);
    assert_eq!(found.len(), 4, "{found:?}");
    assert_eq!(found[2], "20261104T090000 Choir");
}

#[test]
fn only_this_one_changes_only_this_one() {
    let series = choir("FREQ=WEEKLY;COUNT=3");
    let when = at("20261013T193000");
    let edit = with_title(&shown(&series, when), "Concert");
    let changed = change(&series, when, &edit, Reach::One, "", paris());
    assert_eq!(changed.added, None);
    let expected = ["20261006T193000 Choir", "20261013T193000 Concert", "20261020T193000 Choir"];
    assert_eq!(starts(&changed.series.unwrap()), expected);
}

#[test]
fn deleting_the_last_date_left_deletes_the_series() {
    let series = choir("FREQ=WEEKLY;COUNT=2");
    let one = remove(&series, at("20261006T193000"), Reach::One, paris()).series.unwrap();
    assert_eq!(starts(&one).len(), 1);
    assert_eq!(remove(&one, at("20261013T193000"), Reach::One, paris()).series, None);
    assert_eq!(remove(&series, at("20261006T193000"), Reach::Later, paris()).series, None);
    let first = remove(&series, at("20261013T193000"), Reach::Later, paris()).series.unwrap();
    assert_eq!(starts(&first).len(), 1);
    assert_eq!(remove(&series, at("20261013T193000"), Reach::All, paris()).series, None);
}

#[test]
fn a_further_date_begins_the_second_part_without_moving_the_rule() {
    let mut series = choir("FREQ=WEEKLY;INTERVAL=2");
    series.event_mut().unwrap().extra_dates = vec![at("20261030T193000")];
    let all = starts(&series);
    let parts = split(&series, at("20261030T193000"), "b", paris()).unwrap();
    let both: Vec<_> = starts(&parts.before).into_iter().chain(starts(&parts.after)).collect();
    assert_eq!(both, all);
}

#[test]
fn another_rule_drops_the_dates_it_no_longer_has() {
    let series = choir("FREQ=WEEKLY;COUNT=5");
    let when = at("20261013T193000");
    let series = with_date(&series, when, &with_title(&shown(&series, when), "Concert"), paris());
    let mut edit = shown(&series, at("20261006T193000"));
    edit.event_mut().unwrap().recurrence = Some("FREQ=MONTHLY;COUNT=3".parse().unwrap());
    let changed = change(&series, at("20261006T193000"), &edit, Reach::All, "", paris()).series.unwrap();
    assert_eq!(starts(&changed), ["20261006T193000 Choir", "20261106T193000 Choir", "20261206T193000 Choir"]);
}

#[test]
fn what_reaches_into_a_window_is_found_in_it() {
    let mut record = choir("FREQ=WEEKLY");
    let event = record.event_mut().unwrap();
    event.recurrence = None;
    event.start = Some(day("20261030"));
    event.end = Some(day("20261103"));
    let window =
        |from: &str, until: &str| Window { from: from.parse().unwrap(), until: until.parse().unwrap(), home: paris() };
    assert_eq!(occurrences(&record, window("20261102T000000", "20261103T000000"), 9).len(), 1);
    assert_eq!(occurrences(&record, window("20261103T000000", "20261104T000000"), 9).len(), 0);
    record.event_mut().unwrap().end = None;
    assert_eq!(occurrences(&record, window("20261030T120000", "20261031T000000"), 9).len(), 1, "a day lasts a day");
}
