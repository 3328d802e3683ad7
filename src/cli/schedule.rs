//! `cordial schedule`.

use serde_json::{Value as Json, json};

use super::args::ScheduleVerb;
use super::history::when;
use super::output::{Exit, Output};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::schedule::{Hold, Outlook, Turn};
use crate::service::settings::Settings;

pub(super) fn run(output: &Output, service: &Service, verb: &ScheduleVerb) -> Result<Exit, Error> {
    match verb {
        ScheduleVerb::Show => {}
        ScheduleVerb::Set { place, settings } => set(service, place.as_deref(), settings)?,
        ScheduleVerb::Pause { minutes } => {
            let until = minutes.map_or(i64::MAX, |minutes| service.now().saturating_add(i64::from(minutes) * 60_000));
            let _ = service.pause(Some(until))?;
        }
        ScheduleVerb::Resume => {
            let _ = service.pause(None)?;
        }
    }
    let (settings, outlook) = (service.settings()?, service.outlook()?);
    output.answer(|| document(&settings, &outlook), || lines(output, &settings, &outlook));
    Ok(Exit::Done)
}

fn set(service: &Service, place: Option<&str>, pairs: &[String]) -> Result<(), Error> {
    let bad = |pair: &str| Error::BadSetting { key: pair.to_owned(), value: String::new() };
    let pairs = pairs.iter().map(|pair| pair.split_once('=').ok_or_else(|| bad(pair)));
    let pairs = pairs.collect::<Result<Vec<_>, _>>()?;
    match place {
        None => {
            let _ = service.change_settings(|settings| {
                pairs.iter().try_for_each(|(key, value)| settings.set_schedule(key.trim(), value.trim()))
            })?;
        }
        Some(name) => {
            for (key, value) in pairs {
                let bad = || Error::BadSetting { key: key.to_owned(), value: value.to_owned() };
                let every = match (key, value) {
                    ("every", "default") => None,
                    ("every", value) => Some(value.parse().map_err(|_| bad())?),
                    _ => return Err(bad()),
                };
                let _ = service.set_period(name, every)?;
            }
        }
    }
    Ok(())
}

fn document(settings: &Settings, outlook: &Outlook) -> Json {
    let places = outlook.places.iter().map(|place| {
        json!({
            "name": place.name,
            "every": place.every.to_string(),
            "own": place.own,
            "next": place.turn.and_then(Turn::at),
            "why": match place.turn { Some(Turn::At(_, why)) => Some(why.word()), _ => None },
            "held_back": place.turn.and_then(hold_word),
            "failures": place.past.failures,
        })
    });
    let rules = settings.schedule;
    let today = &outlook.today;
    json!({
        "every": rules.every.to_string(),
        "on_plug": rules.on_plug,
        "after_change": rules.after_change,
        "after_wake": rules.after_wake,
        "quiet": rules.quiet.map(|quiet| quiet.to_string()),
        "not_on_battery": rules.not_on_battery,
        "tell_needs_you": settings.messages.needs_you,
        "tell_every_sync": settings.messages.every_sync,
        "tell_stale_hours": settings.messages.stale_hours,
        "paused": outlook.paused,
        "next": outlook.next(),
        "places": places.collect::<Vec<_>>(),
        "today": { "due": today.due, "done": today.done, "failed": today.failed, "missed": today.missed },
    })
}

fn lines(output: &Output, settings: &Settings, outlook: &Outlook) -> Vec<String> {
    let rules = settings.schedule;
    let mut lines = vec![output.say("schedule-every", &[("every", rules.every.to_string().into())])];
    let switches = [
        ("schedule-on-plug", rules.on_plug),
        ("schedule-after-change", rules.after_change),
        ("schedule-after-wake", rules.after_wake),
        ("schedule-not-on-battery", rules.not_on_battery),
    ];
    lines.extend(switches.into_iter().filter(|(_, on)| *on).map(|(key, _)| output.say(key, &[])));
    lines.extend(rules.quiet.map(|quiet| output.say("schedule-quiet", &[("hours", quiet.to_string().into())])));
    lines.extend(outlook.paused.map(|until| match until {
        i64::MAX => output.say("schedule-paused", &[]),
        until => output.say("schedule-paused-until", &[("when", when(until).into())]),
    }));
    for place in &outlook.places {
        let own = if place.own { format!(" ({})", place.every) } else { String::new() };
        let turn = place.turn.map_or_else(|| output.say("schedule-not-by-itself", &[]), |turn| turn_line(output, turn));
        lines.push(format!("{}{own}  {turn}", place.name));
    }
    let today = &outlook.today;
    let numbers = [("due", today.due), ("done", today.done), ("failed", today.failed), ("missed", today.missed)];
    lines.push(output.say("schedule-today", &numbers.map(|(name, n)| (name, n.into()))));
    lines
}

/// Why a place is held back, in the word of the contract.
pub(super) fn hold_word(turn: Turn) -> Option<&'static str> {
    match turn {
        Turn::Held(hold) => Some(hold.word()),
        Turn::At(..) => None,
    }
}

/// When a place's turn is, as a sentence.
pub(super) fn turn_line(output: &Output, turn: Turn) -> String {
    let key = match turn {
        Turn::At(at, _) => return output.say("schedule-next", &[("when", when(at).into())]),
        Turn::Held(Hold::ByHand) => "schedule-held-by-hand",
        Turn::Held(Hold::NeedsYou) => "schedule-held-needs-you",
        Turn::Held(Hold::Paused) => "schedule-held-paused",
        Turn::Held(Hold::Away) => "schedule-held-away",
        Turn::Held(Hold::Network) => "schedule-held-network",
        Turn::Held(Hold::Battery) => "schedule-held-battery",
    };
    output.say(key, &[])
}
