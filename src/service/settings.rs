//! The person's settings: kept as one document, read whole, changed under one lock.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Service;
use super::error::Error;
use crate::pim::moment::Weekday;
use crate::schedule::{Every, Quiet, Rules};
use crate::store::{Reader, Tx};

/// Under which the store keeps them.
const KEY: &str = "settings";

/// Everything the person may set that belongs to no single record.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// When to sync by itself.
    pub schedule: Rules,
    /// Periods of places that have their own, by their number.
    pub places: BTreeMap<i64, Every>,
    /// Until when everything is paused, milliseconds since 1970; `i64::MAX`: until the person says so.
    pub paused: Option<i64>,
    /// What to say on the desktop.
    pub messages: Messages,
    /// How the window looks.
    pub look: LookSettings,
    /// The window's language, `fr`; `None`: the system's.
    pub language: Option<String>,
    /// Country of phone numbers without a prefix, `FR`; `None`: the system's.
    pub region: Option<String>,
    /// On which day a week begins; `None`: as in the country above, or the system's.
    pub first_day: Option<FirstDay>,
    /// How the program lives on.
    pub start: Start,
}

/// On which day a week begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstDay {
    /// As ISO 8601 counts.
    Monday,
    /// As in America.
    Sunday,
    /// As in Egypt.
    Saturday,
}

impl FirstDay {
    /// Every day a week begins on somewhere.
    pub const ALL: [FirstDay; 3] = [FirstDay::Monday, FirstDay::Sunday, FirstDay::Saturday];

    /// The day itself.
    pub fn weekday(self) -> Weekday {
        match self {
            FirstDay::Monday => Weekday::Mon,
            FirstDay::Sunday => Weekday::Sun,
            FirstDay::Saturday => Weekday::Sat,
        }
    }
}

/// What to say on the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Messages {
    /// When the person must do something.
    pub needs_you: bool,
    /// When nothing has synced with a place for so many hours; `None`: never.
    pub stale_hours: Option<u16>,
    /// After every sync.
    pub every_sync: bool,
}

impl Default for Messages {
    fn default() -> Self {
        Messages { needs_you: true, stale_hours: Some(24), every_sync: false }
    }
}

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LookSettings {
    /// Light or dark.
    pub theme: ThemeSetting,
    /// Every line as dark as it gets.
    pub high_contrast: bool,
    /// Nothing moves.
    pub reduced_motion: bool,
    /// The size of text in per cent, 80 to 250.
    pub text_percent: u16,
}

impl Default for LookSettings {
    fn default() -> Self {
        LookSettings { theme: ThemeSetting::System, high_contrast: false, reduced_motion: false, text_percent: 100 }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeSetting {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How the program lives on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Start {
    /// It goes on when its window is closed.
    pub keep_running: bool,
}

impl Default for Start {
    fn default() -> Self {
        Start { keep_running: true }
    }
}

impl Settings {
    /// How often a place is synced.
    pub fn every(&self, place: i64) -> Every {
        self.places.get(&place).copied().unwrap_or(self.schedule.every)
    }

    /// Changes one setting of the schedule or of its messages, as it is typed: `every=30m`, `on-plug=off`,
    /// `quiet=22:00-07:00`, `tell-every-sync=on`, `tell-stale=24h`.
    ///
    /// # Errors
    /// [`Error::BadSetting`]: there is no such setting, or it does not take that.
    pub fn set_schedule(&mut self, key: &str, value: &str) -> Result<(), Error> {
        let bad = || Error::BadSetting { key: key.to_owned(), value: value.to_owned() };
        let switch = || match value {
            "on" => Ok(true),
            "off" => Ok(false),
            _ => Err(bad()),
        };
        match key {
            "every" => self.schedule.every = value.parse().map_err(|_| bad())?,
            "on-plug" => self.schedule.on_plug = switch()?,
            "after-change" => self.schedule.after_change = switch()?,
            "after-wake" => self.schedule.after_wake = switch()?,
            "not-on-battery" => self.schedule.not_on_battery = switch()?,
            "tell-needs-you" => self.messages.needs_you = switch()?,
            "tell-every-sync" => self.messages.every_sync = switch()?,
            "tell-stale" if value == "off" => self.messages.stale_hours = None,
            "tell-stale" => {
                let hours = value.strip_suffix('h').and_then(|hours| hours.parse().ok());
                self.messages.stale_hours = Some(hours.filter(|hours| (1..=8_760).contains(hours)).ok_or_else(bad)?);
            }
            "quiet" if value == "off" => self.schedule.quiet = None,
            "quiet" => self.schedule.quiet = Some(value.parse::<Quiet>().map_err(|_| bad())?),
            _ => return Err(bad()),
        }
        Ok(())
    }
}

pub(super) fn read(reader: &Reader<'_>) -> crate::store::Result<Settings> {
    let text = reader.setting(KEY)?;
    Ok(text.as_deref().map(parse).unwrap_or_default())
}

/// What a later version wrote and this one cannot read is as if it had not been set.
fn parse(text: &str) -> Settings {
    serde_json::from_str(text).unwrap_or_else(|error| {
        tracing::warn!(%error, "the settings could not be read");
        Settings::default()
    })
}

fn write(tx: &mut Tx<'_>, settings: &Settings) -> crate::store::Result<()> {
    let text = serde_json::to_string(settings).unwrap_or_default();
    tx.set_setting(KEY, Some(&text))
}

impl Service {
    /// The person's settings.
    pub fn settings(&self) -> Result<Settings, Error> {
        Ok(self.store().read(read)?)
    }

    /// Changes settings. What two windows change at a time does not get lost: `change` sees what is kept now.
    ///
    /// # Errors
    /// What `change` says; nothing is changed then.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings) -> Result<(), Error>) -> Result<Settings, Error> {
        let mut refused = None;
        let settings = self.store().write(|tx| {
            let before = read(tx)?;
            let mut settings = before.clone();
            match change(&mut settings) {
                Ok(()) => {
                    settings.look.text_percent = settings.look.text_percent.clamp(80, 250);
                    write(tx, &settings)?;
                    Ok(settings)
                }
                Err(error) => {
                    refused = Some(error);
                    Ok(before)
                }
            }
        })?;
        match refused {
            Some(error) => Err(error),
            None => Ok(settings),
        }
    }

    /// Reads phone numbers without a prefix as those of the country in the settings, if one is chosen there.
    pub fn use_chosen_region(&self) -> Result<(), Error> {
        if let Some(region) = self.settings()?.region {
            self.set_region(region);
        }
        Ok(())
    }

    /// Changes how often a place is synced; `None`: as often as every other.
    pub fn set_period(&self, name: &str, every: Option<Every>) -> Result<Settings, Error> {
        let peer = self.find_peer(name)?;
        self.change_settings(|settings| {
            match every {
                Some(every) => settings.places.insert(peer.id.0, every),
                None => settings.places.remove(&peer.id.0),
            };
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_written_is_as_usual_and_what_is_unknown_is_no_harm() {
        assert_eq!(parse("{}"), Settings::default());
        let some = parse(r#"{"schedule":{"every":"30m","moon":1},"places":{"3":"by-hand"},"sound":"loud"}"#);
        assert_eq!(some.every(3), Every::ByHand);
        assert_eq!(some.every(4), Every::Minutes(30));
        assert!(some.schedule.on_plug);
        assert_eq!(parse("nonsense"), Settings::default());
        let text = serde_json::to_string(&some).unwrap();
        assert_eq!(parse(&text), some);
    }

    #[test]
    fn settings_of_the_schedule_are_typed() {
        let mut settings = Settings::default();
        for (key, value) in [("every", "2h"), ("quiet", "22:00-07:00"), ("on-plug", "off"), ("not-on-battery", "on")] {
            settings.set_schedule(key, value).unwrap();
        }
        assert_eq!(settings.schedule.every, Every::Minutes(120));
        assert_eq!(settings.schedule.quiet, Some(Quiet { from: 1320, to: 420 }));
        assert!(!settings.schedule.on_plug && settings.schedule.not_on_battery);
        settings.set_schedule("quiet", "off").unwrap();
        settings.set_schedule("tell-stale", "72h").unwrap();
        assert_eq!(settings.messages.stale_hours, Some(72));
        assert_eq!(settings.schedule.quiet, None);
        for (key, value) in [("every", "3m"), ("quiet", "late"), ("after-wake", "yes"), ("colour", "red")] {
            let before = settings.clone();
            assert!(settings.set_schedule(key, value).is_err(), "{key}={value}");
            assert_eq!(settings, before);
        }
    }
}
