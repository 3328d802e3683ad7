//! The rules of a schedule, and how they are written.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// When to sync by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// How often.
    pub every: Every,
    /// When a phone is plugged in.
    pub on_plug: bool,
    /// A minute after something was changed here.
    pub after_change: bool,
    /// After the computer woke, once the network is back.
    pub after_wake: bool,
    /// Not at these hours.
    pub quiet: Option<Quiet>,
    /// Not while the computer runs on its battery.
    pub not_on_battery: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Rules {
            every: Every::default(),
            on_plug: true,
            after_change: true,
            after_wake: true,
            quiet: None,
            not_on_battery: false,
        }
    }
}

/// How often a place is synced: `15m`, `2h`, `24h`, `by-hand`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Every {
    /// Never by itself.
    ByHand,
    /// Every so many minutes, 5 to 1440.
    Minutes(u16),
}

impl Default for Every {
    fn default() -> Self {
        Every::Minutes(15)
    }
}

impl Every {
    /// The choices faces offer.
    pub const CHOICES: [Every; 13] = [
        Every::Minutes(5),
        Every::Minutes(10),
        Every::Minutes(15),
        Every::Minutes(30),
        Every::Minutes(45),
        Every::Minutes(60),
        Every::Minutes(120),
        Every::Minutes(240),
        Every::Minutes(360),
        Every::Minutes(480),
        Every::Minutes(720),
        Every::Minutes(1440),
        Every::ByHand,
    ];

    /// In milliseconds; `None`: never.
    pub fn length(self) -> Option<i64> {
        match self {
            Every::ByHand => None,
            Every::Minutes(minutes) => Some(i64::from(minutes) * super::MINUTE),
        }
    }
}

/// Not a period, or not hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time of the schedule: {0:?}")]
pub struct BadTime(pub String);

impl FromStr for Every {
    type Err = BadTime;

    fn from_str(text: &str) -> Result<Self, BadTime> {
        let bad = || BadTime(text.to_owned());
        let text = text.trim();
        if text == "by-hand" {
            return Ok(Every::ByHand);
        }
        let (number, unit) = match (text.strip_suffix('m'), text.strip_suffix('h')) {
            (Some(number), _) => (number, 1),
            (_, Some(number)) => (number, 60),
            _ => (text, 1),
        };
        let minutes = number.trim().parse::<u16>().ok().and_then(|number| number.checked_mul(unit)).ok_or_else(bad)?;
        (5..=1440).contains(&minutes).then_some(Every::Minutes(minutes)).ok_or_else(bad)
    }
}

impl fmt::Display for Every {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Every::ByHand => f.write_str("by-hand"),
            Every::Minutes(minutes) if minutes % 60 == 0 => write!(f, "{}h", minutes / 60),
            Every::Minutes(minutes) => write!(f, "{minutes}m"),
        }
    }
}

impl TryFrom<String> for Every {
    type Error = BadTime;

    fn try_from(text: String) -> Result<Self, BadTime> {
        text.parse()
    }
}

impl From<Every> for String {
    fn from(every: Every) -> String {
        every.to_string()
    }
}

/// Quiet hours as minutes of the day, the end not among them; they may go over midnight. `22:00-07:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quiet {
    /// The first quiet minute.
    pub from: u16,
    /// The first minute that is not quiet any more.
    pub to: u16,
}

impl Quiet {
    /// Whether a minute of the day is quiet; from a time to the same time is never.
    pub fn covers(self, minute: u16) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&minute)
        } else {
            minute >= self.from || minute < self.to
        }
    }
}

/// A time of day, `7:00` or `07:00`, as its minute.
pub fn time_of_day(text: &str) -> Option<u16> {
    let (hours, minutes) = text.trim().split_once([':', 'h', '.'])?;
    let digits = |text: &str| {
        (!text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse::<u16>().ok())?
    };
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

impl FromStr for Quiet {
    type Err = BadTime;

    fn from_str(text: &str) -> Result<Self, BadTime> {
        let times = text.split_once('-').and_then(|(from, to)| Some((time_of_day(from)?, time_of_day(to)?)));
        times.map(|(from, to)| Quiet { from, to }).ok_or_else(|| BadTime(text.to_owned()))
    }
}

impl fmt::Display for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Quiet { from, to } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

impl TryFrom<String> for Quiet {
    type Error = BadTime;

    fn try_from(text: String) -> Result<Self, BadTime> {
        text.parse()
    }
}

impl From<Quiet> for String {
    fn from(quiet: Quiet) -> String {
        quiet.to_string()
    }
}
