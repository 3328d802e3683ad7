//! Which copies are old enough to go: a pure rule.
//!
//! Every copy of the last 7 days stays, the newest of each day for 5 weeks, the newest of each month for 2 years, and the
//! newest of all always. A clock that is wrong makes nothing older: copies from the future stay and do not count, and a
//! gap of more than a month between two copies, or since the last one, adds nothing to their age. Whoever was away for a
//! year keeps more than the rule asks for, never less.

use std::collections::HashSet;

use crate::store::Millis;

const DAY: Millis = 24 * 60 * 60 * 1000;
/// Everything younger stays.
const ALL: Millis = 7 * DAY;
/// The newest of each day stays this long.
const DAILY: Millis = 5 * 7 * DAY;
/// The newest of each month stays this long.
const MONTHLY: Millis = 2 * 366 * DAY;
/// A longer time without a copy looks like a clock that was set.
const LONGEST_GAP: Millis = 31 * DAY;
/// Clocks may be this much apart, and summer time may begin.
const SLACK: Millis = 2 * 60 * 60 * 1000;

/// A copy, as far as the rule has to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) n: i64,
    pub(super) time: Millis,
    /// The day here, any number that grows by one a day.
    pub(super) day: i64,
    /// The month here, likewise.
    pub(super) month: i64,
    /// Whether it is never thrown away by a rule.
    pub(super) for_ever: bool,
}

/// The numbers of the copies of one place that may go, from the oldest.
pub(super) fn expired(copies: &[Moment], now: Millis) -> Vec<i64> {
    let mut past: Vec<&Moment> = copies.iter().filter(|copy| copy.time <= now + SLACK).collect();
    past.sort_by_key(|copy| (std::cmp::Reverse(copy.time), std::cmp::Reverse(copy.n)));
    let (mut days, mut months) = (HashSet::new(), HashSet::new());
    let (mut age, mut later) = (0, now);
    let mut gone = Vec::new();
    for (rank, copy) in past.into_iter().enumerate() {
        let gap = (later - copy.time).max(0);
        age += if gap > LONGEST_GAP { 0 } else { gap };
        later = copy.time;
        let newest_of_day = days.insert(copy.day);
        let newest_of_month = months.insert(copy.month);
        let stays = rank == 0
            || copy.for_ever
            || age <= ALL
            || (age <= DAILY && newest_of_day)
            || (age <= MONTHLY && newest_of_month);
        if !stays {
            gone.push(copy.n);
        }
    }
    gone.reverse();
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Millis = 20_000 * DAY + DAY / 2;
    const NOBODY: [i64; 0] = [];

    fn moment(n: i64, time: Millis) -> Moment {
        Moment { n, time, day: time.div_euclid(DAY), month: time.div_euclid(30 * DAY), for_ever: false }
    }

    /// Copies these many days old; number = position.
    fn aged(days: &[i64]) -> Vec<Moment> {
        days.iter().zip(1..).map(|(days, n)| moment(n, NOON - days * DAY)).collect()
    }

    #[test]
    fn the_table_of_the_rule() {
        let hour = DAY / 24;
        let table: &[(&str, Vec<Moment>, &[i64])] = &[
            ("nothing", vec![], &[]),
            ("one, however old", aged(&[4000]), &[]),
            ("a week of everything", (0..100).map(|n| moment(n, NOON - n * 6 * DAY / 100)).collect(), &[]),
            (
                "two a day: after a week the older of a day goes",
                (0..20)
                    .flat_map(|d| [moment(2 * d, NOON - d * DAY), moment(2 * d + 1, NOON - d * DAY - hour)])
                    .collect(),
                &[39, 37, 35, 33, 31, 29, 27, 25, 23, 21, 19, 17, 15],
            ),
            ("after five weeks the older of a month goes", aged(&[0, 20, 34, 36, 37, 49]), &[6, 5, 4]),
            (
                "after two years a month goes too",
                (0..30).map(|n| moment(n, NOON - n * 30 * DAY)).collect(),
                &[29, 28, 27, 26, 25],
            ),
        ];
        for (what, copies, gone) in table {
            assert_eq!(&expired(copies, NOON), gone, "{what}");
        }
    }

    #[test]
    fn forty_days_of_a_copy_every_quarter_of_an_hour() {
        let mut copies: Vec<Moment> = Vec::new();
        for n in 0..40 * 96 {
            let now = NOON + n * DAY / 96;
            copies.push(moment(n, now));
            let gone = expired(&copies, now);
            copies.retain(|copy| !gone.contains(&copy.n));
        }
        let week = copies.iter().filter(|copy| copy.time > copies[copies.len() - 1].time - 7 * DAY).count();
        assert_eq!(week, 7 * 96);
        assert!((copies.len() - week) <= 31, "{}", copies.len());
        let days: HashSet<i64> = copies.iter().map(|copy| copy.day).collect();
        assert!(days.len() >= 35, "{}", days.len());
    }

    #[test]
    fn what_is_for_ever_stays_and_the_order_of_asking_does_not_matter() {
        let mut copies = aged(&[0, 36, 37, 38, 800, 801]);
        copies[2].for_ever = true;
        copies[5].for_ever = true;
        let gone = expired(&copies, NOON);
        copies.reverse();
        assert_eq!(expired(&copies, NOON), gone);
        assert!(!gone.contains(&3) && !gone.contains(&6));
    }

    #[test]
    fn a_wrong_clock_throws_nothing_away() {
        let copies: Vec<Moment> = (0..35).map(|n| moment(n, NOON - n * DAY)).collect();
        assert_eq!(expired(&copies, NOON), NOBODY);
        assert_eq!(expired(&copies, NOON + 5000 * DAY), NOBODY, "far ahead");
        let mut jumped = copies.clone();
        jumped.extend((100..110).map(|n| moment(n, NOON + 5000 * DAY + n)));
        assert_eq!(expired(&jumped, NOON + 5000 * DAY + 200), NOBODY, "and used there");
        assert_eq!(expired(&jumped, NOON), NOBODY, "and set back: what is from the future stays");
        assert_eq!(expired(&copies, NOON - 5000 * DAY), NOBODY, "far back");
    }
}
