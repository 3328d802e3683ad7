//! Settings over the service.

use std::path::Path;

use super::Shared;
use crate::gui::desk::PlaceId;
use crate::gui::desk::settings::{Change, Day, Pause, PlacePeriod, SecondPlace, SecondState, SettingsView};
use crate::service::error::Error;
use crate::service::peers::PeerView;
use crate::service::schedule::{Outlook, Turn, minute_of_day, reading};
use crate::wording::Civil;

const HOUR: i64 = 3_600_000;

pub(super) fn view(shared: &Shared) -> Result<SettingsView, Error> {
    let service = shared.service();
    let (settings, outlook, peers) = (service.settings()?, service.outlook()?, service.peers()?);
    let second = service.second_place()?.map(|second| SecondPlace {
        folder: second.folder.display().to_string(),
        state: match (second.missing, second.same_disk) {
            (true, _) => SecondState::Missing,
            (false, true) => SecondState::SameDisk,
            (false, false) => SecondState::Fine,
        },
    });
    let paused = outlook.paused.map(|until| (until != i64::MAX).then(|| Civil::here(until)));
    Ok(SettingsView {
        now: Civil::here(service.now()),
        places: peers.iter().map(|peer| period(peer, &outlook)).collect(),
        today: day(&outlook, service.zone()),
        next: outlook.next().map(Civil::here),
        paused,
        guard: peers.iter().find_map(|peer| guard(&peer.guard)),
        last_copy: service.last_safety_copy().map(Civil::here),
        second,
        with_computer: shared.autostart().map(|autostart| autostart.is_on()),
        settings,
    })
}

fn period(peer: &PeerView, outlook: &Outlook) -> PlacePeriod {
    let turn = outlook.places.iter().find(|place| place.id == peer.id);
    PlacePeriod {
        id: PlaceId(peer.id),
        name: peer.name.clone(),
        kind: super::places::kind(peer),
        own: turn.filter(|turn| turn.own).map(|turn| turn.every),
        can_be_called: peer.can_be_called,
        next: turn.and_then(|turn| turn.turn).and_then(Turn::at).map(Civil::here),
    }
}

fn day(outlook: &Outlook, zone: crate::pim::Zone) -> Day {
    let today = &outlook.today;
    let turns = today.turns.iter().filter(|turn| turn.over);
    let turns = turns.filter_map(|turn| Some((minute_of_day(reading(zone, turn.at)?), turn.failed.is_none())));
    Day { due: today.due, done: today.done, failed: today.failed, missed: today.missed, turns: turns.collect() }
}

/// `5,10`.
fn guard(words: &str) -> Option<(u32, u8)> {
    let (count, percent) = words.split_once(',')?;
    Some((count.parse().ok()?, percent.parse().ok()?))
}

pub(super) fn set(shared: &Shared, change: &Change) -> Result<(), Error> {
    let service = shared.service();
    match change {
        Change::Pause(pause) => {
            let _ = service.pause(pause_until(*pause, service.now(), service.zone()))?;
        }
        Change::Guard(count, percent) => {
            for peer in service.peers()? {
                let _ = service.set_peer(&peer.name, &[("guard", &format!("{count},{percent}"))])?;
            }
        }
        Change::SecondPlace(folder) => {
            let _ = service.set_second_place(folder.as_deref().map(Path::new))?;
        }
        Change::WithComputer(on) => {
            if let Some(autostart) = shared.autostart() {
                autostart
                    .set(*on)
                    .map_err(|error| Error::File { path: autostart.name(), reason: error.to_string() })?;
            }
        }
        change => {
            let _ = service.change_settings(|settings| {
                change.apply(settings);
                Ok(())
            })?;
            service.use_chosen_region()?;
        }
    }
    shared.nudge();
    Ok(())
}

/// When a pause that begins now ends; tomorrow begins at six.
fn pause_until(pause: Pause, now: i64, zone: crate::pim::Zone) -> Option<i64> {
    match pause {
        Pause::Over => None,
        Pause::Open => Some(i64::MAX),
        Pause::Hour => Some(now.saturating_add(HOUR)),
        Pause::Tomorrow => {
            let six = |at: i64| reading(zone, at).is_some_and(|local| local.hour() == 6);
            let half_hours = (1..=64).map(|n| now - now.rem_euclid(HOUR / 2) + n * HOUR / 2);
            half_hours.filter(|at| *at > now + 4 * HOUR).find(|at| six(*at)).or(Some(now.saturating_add(12 * HOUR)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::Zone;

    #[test]
    fn a_pause_until_tomorrow_ends_in_the_morning() {
        let zone = Zone::named("Europe/Paris").unwrap();
        let noon = 1_795_258_800_000; // 2026-11-21 12:00
        let end = pause_until(Pause::Tomorrow, noon, zone).unwrap();
        let local = reading(zone, end).unwrap();
        assert_eq!((local.hour(), local.minute()), (6, 0));
        assert!(end > noon && end - noon <= 24 * HOUR);
        assert_eq!(pause_until(Pause::Over, noon, zone), None);
        assert_eq!(pause_until(Pause::Hour, noon, zone), Some(noon + HOUR));
    }
}
