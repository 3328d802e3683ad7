use super::watch::{Clocks, Watch};
use super::*;

const HOUR: i64 = 60 * MINUTE;

fn paris() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

/// A reading of the wall clock in Paris, in milliseconds.
fn at(month: u32, day: u32, hour: u32, minute: u32) -> i64 {
    let local = Local::new(Date::new(2026, month, day).unwrap(), hour, minute, 0).unwrap();
    millis(paris().to_utc(local)).unwrap()
}

fn world(now: i64) -> World {
    World { now, zone: paris(), power: Power::Unknown, network: Network::Unknown, woke: None, paused: None }
}

fn synced(last: i64) -> Place {
    Place { past: Past { last: Some(last), ..Past::default() }, ..Place::default() }
}

fn due(rules: &Rules, world: &World, place: &Place) -> Option<Why> {
    turn(rules, world, place).due(world.now)
}

#[test]
fn every_quarter_of_an_hour_unless_told_otherwise() {
    let noon = at(11, 21, 12, 0);
    let rules = Rules::default();
    assert_eq!(due(&rules, &world(noon), &Place::default()), Some(Why::Period), "never tried");
    assert_eq!(turn(&rules, &world(noon + MINUTE), &synced(noon)), Turn::At(noon + 15 * MINUTE, Why::Period));
    assert_eq!(due(&rules, &world(noon + 15 * MINUTE), &synced(noon)), Some(Why::Period));
    let own = Place { every: Some(Every::Minutes(5)), ..synced(noon) };
    assert_eq!(due(&rules, &world(noon + 5 * MINUTE), &own), Some(Why::Period));
    let by_hand = Place { every: Some(Every::ByHand), arrived: Some(noon + 1), ..synced(noon) };
    assert_eq!(turn(&rules, &world(noon + DAY), &by_hand), Turn::Held(Hold::ByHand));
}

#[test]
fn what_was_missed_happens_once() {
    let noon = at(11, 21, 12, 0);
    let later = noon + 5 * HOUR;
    assert_eq!(due(&Rules::default(), &world(later), &synced(noon)), Some(Why::Period));
    let after = Place { past: synced(noon).past.ended(later, None), ..Place::default() };
    assert_eq!(turn(&Rules::default(), &world(later), &after), Turn::At(later + 15 * MINUTE, Why::Period));
    assert_eq!(missed(&Rules::default(), paris(), Every::default(), noon + 15 * MINUTE, later), 19);
    let quiet = Rules { quiet: Some("13:00-16:00".parse().unwrap()), ..Rules::default() };
    assert_eq!(missed(&quiet, paris(), Every::default(), noon + 15 * MINUTE, later), 19 - 12);
    assert_eq!(missed(&quiet, paris(), Every::default(), i64::MIN / 4, later), 96 - 12, "a day at most");
}

#[test]
fn the_clocks_may_jump() {
    let noon = at(11, 21, 12, 0);
    let future = synced(noon + 1_000 * DAY);
    assert_eq!(due(&Rules::default(), &world(noon), &future), Some(Why::Period), "the clock had been wrong");
    let then = Place { past: future.past.ended(noon, None), ..future };
    assert_eq!(turn(&Rules::default(), &world(noon), &then).at(), Some(noon + 15 * MINUTE));
    for last in [i64::MIN, i64::MAX, 0] {
        let place = Place { arrived: Some(i64::MAX), ..synced(last) };
        let _ = turn(&Rules::default(), &World { woke: Some(i64::MIN), ..world(i64::MAX) }, &place);
        let _ = turn(&Rules { quiet: Some(Quiet { from: 0, to: 1 }), ..Rules::default() }, &world(i64::MIN), &place);
    }
}

#[test]
fn summer_time_changes_no_period() {
    // On 29 March 2026 02:00 becomes 03:00; on 25 October 03:00 becomes 02:00.
    let spring = at(3, 29, 1, 50);
    assert_eq!(turn(&Rules::default(), &world(spring), &synced(spring)).at(), Some(at(3, 29, 3, 5)));
    let daily = Rules { every: Every::Minutes(1440), ..Rules::default() };
    let evening = at(10, 24, 20, 0);
    assert_eq!(turn(&daily, &world(evening), &synced(evening)).at(), Some(at(10, 25, 19, 0)), "24 hours are 24 hours");
}

#[test]
fn quiet_hours_are_those_of_the_wall() {
    let night = Rules { quiet: Some("22:00-07:00".parse().unwrap()), ..Rules::default() };
    let late = at(11, 21, 23, 30);
    assert_eq!(turn(&night, &world(late), &synced(late - HOUR)).at(), Some(at(11, 22, 7, 0)));
    assert_eq!(due(&night, &world(at(11, 22, 7, 0)), &synced(late)), Some(Why::Period));
    let shortly = at(11, 21, 21, 50);
    assert_eq!(turn(&night, &world(shortly), &synced(shortly)).at(), Some(at(11, 22, 7, 0)), "22:05 is quiet");
    for (month, day) in [(3, 28), (10, 24)] {
        let at_night = at(month, day, 23, 0);
        assert_eq!(turn(&night, &world(at_night), &synced(0)).at(), Some(at(month, day + 1, 7, 0)));
    }
}

#[test]
fn quiet_hours_end_although_their_end_is_skipped_or_comes_twice() {
    let early = Rules { quiet: Some("01:00-02:30".parse().unwrap()), ..Rules::default() };
    let spring = at(3, 29, 1, 30);
    assert_eq!(turn(&early, &world(spring), &synced(0)).at(), Some(at(3, 29, 3, 30)), "02:30 is 03:30 that night");
    let autumn = at(10, 25, 1, 30);
    let end = turn(&early, &world(autumn), &synced(0)).at().unwrap();
    assert_eq!(end, at(10, 25, 2, 30), "the first of the two");
    let second_hour = end + 40 * MINUTE;
    assert_eq!(minute_of_day(reading(paris(), second_hour).unwrap()), 2 * 60 + 10);
    assert_eq!(turn(&early, &world(second_hour), &synced(0)).at(), Some(end + HOUR), "and the second");
}

#[test]
fn no_hour_is_quiet_from_noon_to_noon() {
    let never = Quiet { from: 720, to: 720 };
    assert!((0..1440).all(|minute| !never.covers(minute)));
}

#[test]
fn plugging_in_is_a_reason_even_after_failures() {
    let noon = at(11, 21, 12, 0);
    let past = Past { last: Some(noon), failures: 4, class: Some(Class::Passing) };
    let away = Place { past, presence: Presence::Away, ..Place::default() };
    assert_eq!(turn(&Rules::default(), &world(noon + 9 * HOUR), &away), Turn::Held(Hold::Away));
    let back = Place { presence: Presence::Here, arrived: Some(noon + MINUTE), ..away };
    assert_eq!(due(&Rules::default(), &world(noon + MINUTE), &back), Some(Why::Plugged));
    let unwanted = Rules { on_plug: false, ..Rules::default() };
    assert_eq!(turn(&unwanted, &world(noon + MINUTE), &back).at(), Some(noon + 120 * MINUTE));
}

#[test]
fn changes_wait_until_they_settle_but_not_for_ever() {
    let noon = at(11, 21, 12, 0);
    let rules = Rules { every: Every::Minutes(1440), ..Rules::default() };
    let mut watch = Watch::default();
    assert_eq!(watch.changes(1, noon, 0, 7), None);
    let mut now = noon;
    for n in 1..20 {
        now += 30_000;
        let changes = watch.changes(1, now, 1, 7 + n);
        let place = Place { changes, ..synced(noon) };
        let at = turn(&rules, &world(now), &place).at().unwrap();
        assert_eq!(at, (now + SETTLE).min(noon + 30_000 + PATIENCE).max(now), "after change {n}");
    }
    let changes = watch.changes(1, now, 1, 26);
    let done = Place { changes, ..synced(now) };
    assert_eq!(turn(&rules, &world(now), &done).at(), Some(now + DAY), "what was synced is no news");
    assert_eq!(watch.changes(1, now, 0, 26), None);
}

#[test]
fn after_waking_once_the_network_is_back() {
    let noon = at(11, 21, 12, 0);
    let rules = Rules { every: Every::Minutes(1440), ..Rules::default() };
    let place = Place { networked: true, ..synced(noon - HOUR) };
    let dark = World { woke: Some(noon), network: Network::Down, ..world(noon + 5_000) };
    assert_eq!(turn(&rules, &dark, &place), Turn::Held(Hold::Network));
    let cable = Place { networked: false, ..place };
    assert_eq!(due(&rules, &dark, &cable), Some(Why::Woke), "a cable needs none");
    let up = World { network: Network::Up, ..dark };
    assert_eq!(due(&rules, &up, &place), Some(Why::Woke));
    assert_eq!(due(&Rules { after_wake: false, ..rules }, &up, &place), None);
}

#[test]
fn sleep_is_where_the_clocks_part() {
    let mut watch = Watch::default();
    assert_eq!(watch.clocks(0, Clocks { awake: 100, boot: Some(50_000) }), None);
    assert_eq!(watch.clocks(2_000, Clocks { awake: 2_100, boot: Some(52_010) }), None);
    assert_eq!(watch.clocks(9_000_000, Clocks { awake: 4_100, boot: Some(9_050_000) }), Some(9_000_000));
    assert_eq!(watch.clocks(9_002_000, Clocks { awake: 6_100, boot: Some(9_052_000) }), Some(9_000_000), "remembered");
    assert_eq!(watch.clocks(5_000, Clocks { awake: 8_100, boot: Some(9_054_000) }), None, "the wall went back");
    assert_eq!(watch.clocks(6_000, Clocks { awake: 9_100, boot: None }), None);
}

#[test]
fn a_phone_that_was_there_from_the_start_was_not_plugged_in() {
    let mut watch = Watch::default();
    assert_eq!(watch.presence(1, 10, Presence::Here), None);
    assert_eq!(watch.presence(1, 20, Presence::Away), None);
    assert_eq!(watch.presence(1, 30, Presence::Here), Some(30));
    assert_eq!(watch.presence(1, 40, Presence::Here), Some(30));
}

#[test]
fn failures_that_pass_are_tried_again_ever_more_slowly() {
    let noon = at(11, 21, 12, 0);
    let mut past = Past::default();
    let mut waited = Vec::new();
    for _ in 0..7 {
        past = past.ended(noon, Some(Class::Passing));
        let place = Place { past, ..Place::default() };
        waited.push((turn(&Rules::default(), &world(noon), &place).at().unwrap() - noon) / MINUTE);
    }
    assert_eq!(waited, [15, 30, 60, 120, 240, 240, 240]);
    assert_eq!(past.ended(noon, None), Past { last: Some(noon), failures: 0, class: None });
    let daily = Rules { every: Every::Minutes(1440), ..Rules::default() };
    let once = Place { past: Past::default().ended(noon, Some(Class::Passing)), ..Place::default() };
    assert_eq!(turn(&daily, &world(noon), &once), Turn::At(noon + 15 * MINUTE, Why::Again), "not only tomorrow");
}

#[test]
fn failures_that_last_are_tried_by_the_hour_and_those_that_need_you_not_at_all() {
    let noon = at(11, 21, 12, 0);
    let lasting = Place { past: Past::default().ended(noon, Some(Class::Lasting)), ..Place::default() };
    assert_eq!(turn(&Rules::default(), &world(noon), &lasting), Turn::At(noon + HOUR, Why::Again));
    let yours = Place { past: Past::default().ended(noon, Some(Class::NeedsYou)), ..Place::default() };
    assert_eq!(turn(&Rules::default(), &world(noon + 30 * DAY), &yours), Turn::Held(Hold::NeedsYou));
}

#[test]
fn batteries_and_pauses_hold() {
    let noon = at(11, 21, 12, 0);
    let rules = Rules { not_on_battery: true, ..Rules::default() };
    let battery = World { power: Power::Battery, ..world(noon) };
    assert_eq!(turn(&rules, &battery, &synced(0)), Turn::Held(Hold::Battery));
    assert_eq!(due(&Rules::default(), &battery, &synced(0)), Some(Why::Period));
    assert_eq!(due(&rules, &world(noon), &synced(0)), Some(Why::Period), "unknown is no battery");
    let hour = World { paused: Some(noon + HOUR), ..world(noon) };
    assert_eq!(turn(&rules, &hour, &synced(0)), Turn::At(noon + HOUR, Why::Period));
    assert_eq!(due(&rules, &World { now: noon + HOUR, ..hour }, &synced(0)), Some(Why::Period));
    let ever = World { paused: Some(i64::MAX), ..world(noon) };
    assert_eq!(turn(&rules, &ever, &synced(0)), Turn::Held(Hold::Paused));
}

#[test]
fn rules_are_read_as_they_are_written() {
    for (text, every) in [("15m", Every::Minutes(15)), ("24h", Every::Minutes(1440)), ("by-hand", Every::ByHand)] {
        assert_eq!(text.parse(), Ok(every));
        assert_eq!(every.to_string(), text);
    }
    assert_eq!("30".parse(), Ok(Every::Minutes(30)));
    for bad in ["", "4m", "25h", "1441", "-5", "2d", "99999h", "m"] {
        assert!(bad.parse::<Every>().is_err(), "{bad}");
    }
    assert_eq!("22:00-7:00".parse(), Ok(Quiet { from: 1320, to: 420 }));
    assert_eq!(Quiet { from: 1320, to: 420 }.to_string(), "22:00-07:00");
    for bad in ["", "22:00", "24:00-07:00", "22:60-07:00", "22:00-+7:00", "a:b-c:d"] {
        assert!(bad.parse::<Quiet>().is_err(), "{bad}");
    }
}
