use proptest::prelude::*;

use super::*;
use crate::pim::recurrence::same_rule;
use crate::pim::{Date, Local};

fn at(text: &str) -> Moment {
    Moment::Floating(text.parse().unwrap())
}

fn until(text: &str) -> Option<Moment> {
    let time = text.strip_suffix('Z').map(|utc| utc.parse().ok().map(Moment::Utc));
    time.unwrap_or_else(|| text.parse().ok().map(Moment::Floating))
}

fn end(moment: Moment) -> String {
    moment.local().basic()
}

fn as_2_0(text: &str, start: &str) -> Option<String> {
    Some(read(text, Some(at(start)), until).ok()?.rule.to_string())
}

/// The canonical text of a rule.
fn canonical(text: &str) -> String {
    text.parse::<Rule>().unwrap().to_string()
}

fn as_1_0(text: &str, start: &str) -> Result<String, Inexpressible> {
    write(&text.parse().unwrap(), at(start), RuleLists::AsMeant, end)
}

/// Tuesday, the 15th; the third Tuesday of September.
const TUESDAY: &str = "20260915T090000";

#[test]
fn the_table_of_rules_both_ways() {
    for (old, new) in [
        ("D1 #4", "FREQ=DAILY;COUNT=4"),
        ("D2 20050525T143000", "FREQ=DAILY;UNTIL=20050525T143000;INTERVAL=2"),
        ("W1 TU #0", "FREQ=WEEKLY;BYDAY=TU"),
        ("W2 MO WE FR #10", "FREQ=WEEKLY;COUNT=10;INTERVAL=2;BYDAY=MO,WE,FR"),
        ("W1 MO TU WE TH FR #0", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("MD1 15 #0", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("MD1 LD #0", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("MD2 3- LD 7 #0", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-3,-1,7"),
        ("MP1 1+ MO #0", "FREQ=MONTHLY;BYDAY=1MO"),
        ("MP3 1- FR #0", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR"),
        ("MP1 1+ MO 2- FR #0", "FREQ=MONTHLY;BYDAY=1MO,-2FR"),
        ("MP12 2+ SU #0", "FREQ=YEARLY;BYDAY=2SU;BYMONTH=9"),
        ("YM1 9 #0", "FREQ=YEARLY;BYMONTH=9"),
        ("YM1 #0", "FREQ=YEARLY"),
        ("YM1 1 7 #6", "FREQ=YEARLY;COUNT=6;BYMONTH=1,7"),
        ("YD1 100 #0", "FREQ=YEARLY;BYYEARDAY=100"),
        ("W1 #0", "FREQ=WEEKLY"),
        ("MD1 #0", "FREQ=MONTHLY"),
        ("D1 0600 1200 #5", "FREQ=DAILY;COUNT=5;BYHOUR=6,12;BYMINUTE=0"),
        ("M30 #4", "FREQ=MINUTELY;COUNT=4;INTERVAL=30"),
    ] {
        assert_eq!(as_2_0(old, TUESDAY), Some(canonical(new)), "{old}");
        assert_eq!(as_1_0(new, TUESDAY).as_deref(), Ok(old), "{new}");
    }
}

#[test]
fn reads_what_phones_write_instead() {
    for (old, new) in [
        ("MD1 15+ #0", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("md1 1- #0", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("MD1 20070322T090000", "FREQ=MONTHLY;UNTIL=20070322T090000"),
        ("W1 MO 20101129T100000 #5", "FREQ=WEEKLY;COUNT=5;BYDAY=MO"),
        ("W1 MO #5 20101129T100000", "FREQ=WEEKLY;COUNT=5;BYDAY=MO"),
        ("D1", "FREQ=DAILY;COUNT=2"),
        ("D1 #0 20101129T100000Z", "FREQ=DAILY;UNTIL=20101129T100000Z"),
        ("MP1 #0", "FREQ=MONTHLY;BYDAY=3TU"),
        ("MP1 TU #0", "FREQ=MONTHLY;BYDAY=3TU"),
        ("MP1 1- #0", "FREQ=MONTHLY;BYDAY=-1TU"),
        ("MP1 1+ 3+ MO WE 2 FR #0", "FREQ=MONTHLY;BYDAY=1MO,3MO,1WE,3WE,2FR"),
        ("YD1 #0", "FREQ=YEARLY;BYYEARDAY=258"),
        ("W1 TU$ #0", "FREQ=WEEKLY;BYDAY=TU"),
        ("YM1 6 #5 MP1 1+ MO", "FREQ=YEARLY;COUNT=5;BYDAY=1MO;BYMONTH=6"),
        ("YM1 6 MD1 LD #5", "FREQ=YEARLY;COUNT=5;BYMONTHDAY=-1;BYMONTH=6"),
    ] {
        assert_eq!(as_2_0(old, TUESDAY), Some(canonical(new)), "{old}");
    }
}

#[test]
fn what_it_cannot_say_of_a_rule_it_admits() {
    for (old, new) in [
        ("D1 0600 1230 #5", "FREQ=DAILY;COUNT=5"),
        ("D1 0600 #10 M5 #3", "FREQ=DAILY;COUNT=10;BYHOUR=6;BYMINUTE=0"),
        ("YM1 6 #5 W1 MO TU", "FREQ=YEARLY;COUNT=5;BYMONTH=6"),
    ] {
        let spelled = read(old, Some(at(TUESDAY)), until).unwrap();
        assert_eq!((spelled.rule.to_string(), spelled.is_whole), (canonical(new), false), "{old}");
    }
}

#[test]
fn refuses_what_would_move_dates() {
    for old in [
        "",
        "D",
        "D0 #0",
        "MX1 #0",
        "YX1 5",
        "W1 XX #0",
        "MD1 32 #0",
        "MD1 1+- #0",
        "YM1 13 #0",
        "YD1 367 #0",
        "MP1 6+ MO #0",
        "M1 20060101T000000",
        "D1 5 #0",
        "D1 #x",
        "W1 MO 20061399T000000",
        "#0",
        "TU W1",
        "D1 D1 D1 D1",
        "D99999999999 #0",
        "MD1 é #0",
    ] {
        assert!(read(old, Some(at(TUESDAY)), until).is_err(), "{old}");
    }
    assert!(read("MP1 #0", None, until).is_err(), "no start to take the day from");
}

#[test]
fn says_why_a_rule_cannot_be_written() {
    for (new, why) in [
        ("FREQ=HOURLY", Inexpressible::Frequency),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", Inexpressible::List),
        ("FREQ=YEARLY;BYWEEKNO=20", Inexpressible::List),
        ("FREQ=YEARLY;BYYEARDAY=-1", Inexpressible::List),
        ("FREQ=YEARLY;BYMONTHDAY=15", Inexpressible::List),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", Inexpressible::List),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", Inexpressible::List),
        ("FREQ=DAILY;BYMONTH=1", Inexpressible::List),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", Inexpressible::WeekStart),
        ("FREQ=DAILY;RSCALE=HEBREW", Inexpressible::Unknown),
    ] {
        assert_eq!(as_1_0(new, TUESDAY), Err(why), "{new}");
    }
    let times: Rule = "FREQ=DAILY;BYHOUR=6,12".parse().unwrap();
    assert_eq!(write(&times, at(TUESDAY), RuleLists::Explicit, end), Err(Inexpressible::Frequency));
}

#[test]
fn finds_words_for_rules_that_only_look_hard() {
    for (new, old) in [
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "MP1 2+ TU #0"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "W1 MO TU WE TH FR #0"),
        ("FREQ=DAILY;BYHOUR=9", "D1 0900 #0"),
        ("FREQ=WEEKLY;BYDAY=TU;WKST=SU", "W1 TU #0"),
        ("FREQ=MONTHLY;BYDAY=MO", "MP1 1+ MO 2+ MO 3+ MO 4+ MO 5+ MO #0"),
        ("FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15", "YM1 9 #0"),
        ("FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1", "MD12 LD #0"),
    ] {
        assert_eq!(as_1_0(new, TUESDAY).as_deref(), Ok(old), "{new}");
    }
}

#[test]
fn spells_out_lists_and_ends_for_phones() {
    for (new, old) in [
        ("FREQ=WEEKLY;COUNT=3", "W1 TU 20260929T090000"),
        ("FREQ=MONTHLY", "MD1 15 #0"),
        ("FREQ=YEARLY;COUNT=2", "YM1 9 20270915T090000"),
    ] {
        let rule = ending(&new.parse().unwrap(), at(TUESDAY), RuleEnds::Date, Zone::UTC);
        assert_eq!(write(&rule, at(TUESDAY), RuleLists::Explicit, end).as_deref(), Ok(old));
    }
}

fn rules() -> impl Strategy<Value = String> {
    let days = proptest::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..=7);
    let nths = proptest::sample::subsequence(vec!["1MO", "-1FR", "3WE", "2SU", "-5SA"], 1..=5);
    let month_days = proptest::sample::subsequence(vec!["1", "15", "31", "-1", "-3"], 1..=5);
    let months = proptest::sample::subsequence(vec!["1", "2", "7", "12"], 1..=4);
    let body = prop_oneof![
        Just("FREQ=DAILY".to_owned()),
        days.prop_map(|days| format!("FREQ=WEEKLY;BYDAY={}", days.join(","))),
        nths.prop_map(|days| format!("FREQ=MONTHLY;BYDAY={}", days.join(","))),
        month_days.prop_map(|days| format!("FREQ=MONTHLY;BYMONTHDAY={}", days.join(","))),
        months.prop_map(|months| format!("FREQ=YEARLY;BYMONTH={}", months.join(","))),
        (1..366).prop_map(|day| format!("FREQ=YEARLY;BYYEARDAY={day}")),
        Just("FREQ=YEARLY".to_owned()),
    ];
    let ends = prop_oneof![
        Just(String::new()),
        (1..40).prop_map(|count| format!(";COUNT={count}")),
        (1..28).prop_map(|day| format!(";UNTIL=203001{day:02}T090000")),
    ];
    (body, 1..5, ends).prop_map(|(body, interval, ends)| format!("{body};INTERVAL={interval}{ends}"))
}

fn starts() -> impl Strategy<Value = Moment> {
    (2000..2030, 1..=12u32, 1..=28u32, 0..24u32).prop_map(|(year, month, day, hour)| {
        Moment::Floating(Local::new(Date::new(year, month, day).unwrap(), hour, 30, 0).unwrap())
    })
}

proptest! {
    #[test]
    fn what_can_be_said_comes_back((text, start) in (rules(), starts())) {
        let rule: Rule = text.parse().unwrap();
        for lists in [RuleLists::AsMeant, RuleLists::Explicit] {
            let old = write(&rule, start, lists, end).unwrap();
            let back = read(&old, Some(start), until).unwrap();
            prop_assert!(back.is_whole);
            prop_assert!(same_rule(&back.rule, &rule, start, Zone::UTC), "{} {} {}", text, old, back.rule);
        }
    }

    #[test]
    fn any_text_is_a_rule_or_none(text in "[A-Z0-9#+\\-$ Té]{0,40}") {
        if let Ok(spelled) = read(&text, Some(at(TUESDAY)), until) {
            prop_assert!(spelled.rule.interval > 0);
        }
    }
}
