use super::*;
use crate::pim::moment::Zone;

#[test]
fn reads_what_it_writes() {
    for (text, canonical) in [
        ("FREQ=DAILY;COUNT=4", "FREQ=DAILY;COUNT=4"),
        ("interval=2;freq=weekly;byday=FR,mo,MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"),
        ("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20301231T225959Z", "FREQ=MONTHLY;UNTIL=20301231T225959Z;BYDAY=-1FR"),
        ("FREQ=YEARLY;UNTIL=20301231;BYMONTH=7,1;WKST=SU", "FREQ=YEARLY;UNTIL=20301231;BYMONTH=1,7;WKST=SU"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=1;", "FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=1"),
        ("FREQ=DAILY;RSCALE=HEBREW", "FREQ=DAILY;RSCALE=HEBREW"),
    ] {
        assert_eq!(text.parse::<Rule>().unwrap().to_string(), canonical);
    }
}

#[test]
fn refuses_what_would_move_dates() {
    for text in [
        "",
        "COUNT=3",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=DAILY;COUNT",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=WEEKLY;BYDAY=é",
        "FREQ=DAILY;X-OWN=1\nof no property",
        "FREQ=DAILY;X-OWN=1\\nof no property",
        "FREQ=DAILY;X OWN=1",
    ] {
        assert!(text.parse::<Rule>().is_err(), "{text}");
    }
}

fn moment(text: &str) -> Moment {
    if let Some(utc) = text.strip_suffix('Z') {
        return Moment::Utc(utc.parse().unwrap());
    }
    match text.split_once('[') {
        Some((local, zone)) => Moment::Zoned(local.parse().unwrap(), Zone::named(zone.trim_end_matches(']')).unwrap()),
        None => text.parse().map(Moment::Date).or_else(|_| text.parse().map(Moment::Floating)).unwrap(),
    }
}

fn rule(text: &str) -> Rule {
    text.parse().unwrap()
}

fn paris() -> Zone {
    Zone::named("Europe/Paris").unwrap()
}

fn window(from: &str, until: &str) -> Window {
    let midnight = |day: &str| day.parse::<Date>().unwrap().midnight();
    Window { from: midnight(from), until: midnight(until), home: paris() }
}

fn starts(start: &str, text: &str, [from, until]: [&str; 2]) -> Vec<String> {
    let rule = rule(text);
    let series = Series { start: moment(start), rule: Some(&rule), extra_dates: &[], exceptions: &[] };
    expand(&series, window(from, until), 100).starts.iter().map(ToString::to_string).collect()
}

#[test]
fn a_clock_time_stays_through_both_nights_of_the_change() {
    let spring = starts("2026-03-28T02:30[Europe/Paris]", "FREQ=DAILY;COUNT=3", ["2026-01-01", "2027-01-01"]);
    let clock = ["2026-03-28T02:30:00", "2026-03-29T02:30:00", "2026-03-30T02:30:00"];
    assert_eq!(spring, clock.map(|time| format!("{time}[Europe/Paris]")));
    let weekly = starts("2026-10-18T09:00[Europe/Paris]", "FREQ=WEEKLY;COUNT=3", ["2026-01-01", "2027-01-01"]);
    assert!(weekly.iter().all(|time| time.contains("T09:00:00")), "{weekly:?}");
    let autumn = starts("2026-10-25T01:30[Europe/Paris]", "FREQ=HOURLY;COUNT=4", ["2026-01-01", "2027-01-01"]);
    let clock = ["2026-10-25T01:30:00", "2026-10-25T02:30:00", "2026-10-25T03:30:00"];
    let clock = clock.map(|time| format!("{time}[Europe/Paris]"));
    assert_eq!(autumn, [&clock[0], &clock[1], "2026-10-25T01:30:00Z", &clock[2]], "the same hour comes twice");
    let skipped = starts("2026-03-29T01:30[Europe/Paris]", "FREQ=HOURLY;COUNT=3", ["2026-01-01", "2027-01-01"]);
    let clock = ["2026-03-29T01:30:00", "2026-03-29T03:30:00", "2026-03-29T04:30:00"];
    assert_eq!(skipped, clock.map(|time| format!("{time}[Europe/Paris]")));
}

#[test]
fn days_floating_and_instants_stay_what_they_are() {
    let days = starts("2026-12-24", "FREQ=YEARLY;UNTIL=20281224", ["2000-01-01", "2100-01-01"]);
    assert_eq!(days, ["2026-12-24", "2027-12-24", "2028-12-24"]);
    let utc = starts("2026-03-28T23:30:00Z", "FREQ=DAILY;COUNT=2", ["2026-03-29", "2026-04-01"]);
    assert_eq!(utc, ["2026-03-28T23:30:00Z", "2026-03-29T23:30:00Z"]);
    let floating = starts("2026-03-28T08:00", "FREQ=DAILY;UNTIL=20260330T060000Z", ["2026-03-29", "2026-04-01"]);
    assert_eq!(floating, ["2026-03-29T08:00:00", "2026-03-30T08:00:00"]);
}

#[test]
fn a_day_as_end_is_a_whole_one_and_midnight_in_greenwich_means_the_day_it_names() {
    for until in ["20261226", "20261226T000000Z", "20261225T230000Z", "20261226T235959Z", "20261226T120000"] {
        let days = starts("2026-12-24", &format!("FREQ=DAILY;UNTIL={until}"), ["2026-01-01", "2027-02-01"]);
        assert_eq!(days.last().map(String::as_str), Some("2026-12-26"), "{until}");
    }
    let timed = starts("2026-12-24T18:00", "FREQ=DAILY;UNTIL=20261226", ["2026-01-01", "2027-02-01"]);
    assert_eq!(timed.len(), 3);
}

#[test]
fn exceptions_are_found_in_every_spelling_and_further_dates_come_once() {
    let weekly = rule("FREQ=WEEKLY;COUNT=5");
    let exceptions = ["2026-11-24", "2026-12-01T09:00", "2026-12-08T08:00:00Z"].map(moment);
    let extra = ["2026-11-18T09:00", "2026-12-15T09:00[Europe/Paris]"].map(moment);
    let start = moment("2026-11-17T09:00[Europe/Paris]");
    let series = Series { start, rule: Some(&weekly), extra_dates: &extra, exceptions: &exceptions };
    let found = expand(&series, window("2026-01-01", "2027-01-01"), 10);
    let clock = ["2026-11-17", "2026-11-18", "2026-12-15"].map(|day| moment(&format!("{day}T09:00[Europe/Paris]")));
    assert_eq!(found, Occurrences { starts: clock.into(), complete: true });
    assert!(series.includes(moment("2026-12-15"), paris()) && !series.includes(moment("2026-12-08"), paris()));
}

#[test]
fn the_start_takes_place_and_counts_though_the_rule_leaves_it_out() {
    let found = starts("2026-11-18T09:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", ["2026-01-01", "2027-01-01"]);
    assert_eq!(found, ["2026-11-18T09:00:00", "2026-11-24T09:00:00", "2026-12-01T09:00:00"]);
}

#[test]
fn limits_hold_against_rules_that_never_fit_or_never_end() {
    let start = moment("1980-01-01T00:00");
    for (text, complete) in [
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", None),
        ("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", None),
        ("FREQ=SECONDLY", Some(false)),
        ("FREQ=SECONDLY;COUNT=4000000000", Some(false)),
        ("FREQ=DAILY;COUNT=4000000000", Some(false)),
        ("FREQ=YEARLY;INTERVAL=4000000000", Some(false)),
        ("FREQ=DAILY;INTERVAL=65535;BYDAY=MO", None),
        ("FREQ=WEEKLY;BYDAY=53MO", None),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366", None),
        ("FREQ=MINUTELY;BYSECOND=60;BYSETPOS=-60", None),
    ] {
        let rule = rule(text);
        let series = Series { start, rule: Some(&rule), extra_dates: &[], exceptions: &[] };
        let found = expand(&series, window("2026-01-01", "2026-12-31"), 50);
        assert!(found.starts.len() <= 50);
        assert!(complete.is_none_or(|complete| found.complete == complete), "{text}: {found:?}");
        let _ = rule.canonical(start, paris());
    }
    let daily = rule("FREQ=DAILY");
    let series = Series { start: moment("0001-01-01"), rule: Some(&daily), extra_dates: &[], exceptions: &[] };
    assert_eq!(expand(&series, window("2026-01-01", "2026-01-08"), 50).starts.len(), 7, "however long ago it began");
}

#[test]
fn what_repeats_the_start_is_no_difference() {
    let start = moment("2026-11-17T09:30[Europe/Paris]");
    for (a, b) in [
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;WKST=SU"),
        ("FREQ=MONTHLY;BYMONTHDAY=17", "FREQ=MONTHLY"),
        ("FREQ=YEARLY;BYMONTH=11", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=17"),
        ("FREQ=YEARLY", "FREQ=MONTHLY;INTERVAL=12"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3", "FREQ=MONTHLY;BYDAY=3TU"),
        ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=SU"),
        ("FREQ=DAILY;BYHOUR=9;BYMINUTE=30;BYSECOND=0", "FREQ=DAILY;INTERVAL=1"),
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;UNTIL=20261201T083000Z"),
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261207"),
        ("FREQ=WEEKLY;UNTIL=20261201", "FREQ=WEEKLY;UNTIL=20261201T230000"),
    ] {
        assert!(same_rule(&rule(a), &rule(b), start, paris()), "{a} and {b}");
    }
    for (a, b) in [
        ("FREQ=WEEKLY;BYDAY=WE", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU"),
        ("FREQ=YEARLY;BYMONTH=11", "FREQ=YEARLY;BYMONTH=10,11"),
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;COUNT=4"),
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;UNTIL=20261201T082900Z"),
        ("FREQ=MONTHLY;BYDAY=3TU", "FREQ=MONTHLY"),
    ] {
        assert!(!same_rule(&rule(a), &rule(b), start, paris()), "{a} and {b}");
    }
}

#[test]
fn all_mondays_of_a_month_are_its_mondays() {
    let counted = "FREQ=MONTHLY;BYDAY=1MO,2MO,3MO,4MO,5MO,2TU";
    assert_eq!(rule(counted).tidy(), rule("FREQ=MONTHLY;BYDAY=MO,2TU"));
    let yearly = "FREQ=YEARLY;BYDAY=1MO,2MO,3MO,4MO,5MO";
    assert_eq!(rule(yearly).tidy(), rule(yearly), "a year has fifty-two");
    assert_eq!(rule(&format!("{yearly};BYMONTH=3")).tidy(), rule("FREQ=YEARLY;BYMONTH=3;BYDAY=MO"));
}
