//! The period of which a place gets events: what is older or farther off stays where it is, on both sides.

use std::str::FromStr;

use crate::pim::recurrence::Window;
use crate::pim::{Date, Kind, Local, Record, Zone, repetition};
use crate::planner::{Couple, Here, Reach};
use crate::service::error::Error;
use crate::store::Peer;

/// Where a place's settings keep the period.
pub(in crate::service) const PERIOD: &str = "period";

/// How far back and ahead, in days; `None` is for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::service) struct Period {
    back: Option<i64>,
    ahead: Option<i64>,
}

/// Reads `90d..2y`, `3m..`, `..52w`; `all` is everything. A month has 31 days, a year 366.
impl FromStr for Period {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = || Error::BadSetting { key: PERIOD.to_owned(), value: text.to_owned() };
        let text = text.trim();
        if text == "all" {
            return Ok(Period::default());
        }
        let (back, ahead) = text.split_once("..").ok_or_else(bad)?;
        let end =
            |text: &str| if text.trim().is_empty() { Ok(None) } else { days(text.trim()).map(Some).ok_or_else(bad) };
        Ok(Period { back: end(back)?, ahead: end(ahead)? })
    }
}

/// Whole days of `2y`; at most a hundred years.
fn days(text: &str) -> Option<i64> {
    let (count, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit = match unit {
        "d" => 1,
        "w" => 7,
        "m" => 31,
        "y" => 366,
        _ => return None,
    };
    let count: u16 = count.parse().ok()?;
    Some(i64::from(count) * unit).filter(|days| *days <= 36_600)
}

impl Period {
    /// That of a place; everything where nothing was set.
    pub(super) fn of(peer: &Peer) -> Period {
        let set = peer.settings.more.get(PERIOD).and_then(|set| set.as_str());
        set.and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    /// What part of time it is at a moment, milliseconds since 1970; `None`: all of it.
    fn window(self, now: i64, home: Zone) -> Option<Window> {
        if self == Period::default() {
            return None;
        }
        let today = today(now, home)?;
        let ever = [Date::new(1, 1, 2)?, Date::new(9999, 12, 30)?];
        let from = self.back.map_or(Some(ever[0]), |days| today.plus_days(-days))?;
        let until = self.ahead.map_or(Some(ever[1]), |days| today.plus_days(days + 1))?;
        Some(Window { from: from.midnight(), until: until.midnight(), home })
    }

    /// The part of another window that is in it.
    pub(super) fn within(self, window: Window, now: i64) -> Window {
        match self.window(now, window.home) {
            Some(own) => Window { from: own.from.max(window.from), until: own.until.min(window.until), ..window },
            None => window,
        }
    }

    /// Says of every couple whether it is of this period.
    pub(super) fn mark(self, couples: &mut [Couple], now: i64, home: Zone) {
        let Some(window) = self.window(now, home) else { return };
        for couple in couples.iter_mut().filter(|couple| couple.date.is_none()) {
            let record = match &couple.here {
                Here::Present(record) => Some(record),
                Here::Absent | Here::Deleted => super::course::held_at_peer(couple),
            };
            if record.is_some_and(|record| is_beyond(record, window)) {
                couple.reach = Reach::Beyond;
            }
        }
    }
}

/// The day it is at home at a moment, milliseconds since 1970.
pub(super) fn today(now: i64, home: Zone) -> Option<Date> {
    let epoch = Date::new(1970, 1, 1)?.midnight();
    Some(home.of_utc(epoch.plus_seconds(now.div_euclid(1000))?).date())
}

/// Whether a record takes place outside of a window: an event with every repetition, a task that is done.
fn is_beyond(record: &Record, window: Window) -> bool {
    let (from, until) = (window.home.to_utc(window.from), window.home.to_utc(window.until));
    match record.kind() {
        Kind::Events => !repetition::takes_place_in(record, window),
        Kind::Tasks => record.task().is_some_and(|task| {
            let due: Option<Local> = task.due.map(|due| due.utc(window.home));
            task.is_done() && due.is_some_and(|due| due < from || due >= until)
        }),
        Kind::Contacts | Kind::Notes => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_as_people_write_them() {
        let period = |text: &str| text.parse::<Period>().ok();
        assert_eq!(period("90d..2y"), Some(Period { back: Some(90), ahead: Some(732) }));
        assert_eq!(period("3m.."), Some(Period { back: Some(93), ahead: None }));
        assert_eq!(period("..52w"), Some(Period { back: None, ahead: Some(364) }));
        assert_eq!(period("all"), Some(Period::default()));
        for wrong in ["", "90d", "x..", "90..2y", "-1d..", "999y..", "é..é"] {
            assert_eq!(period(wrong), None, "{wrong}");
        }
    }
}
