//! Settings as sample data has them.

use super::{Inner, NEXTCLOUD, NOKIA, NOW, Preset, SAGEM};
use crate::gui::desk::PlaceKind;
use crate::gui::desk::settings::{Change, Day, Pause, PlacePeriod, SecondPlace, SecondState, SettingsView};
use crate::service::schedule::{Every, Quiet};
use crate::service::settings::Settings;
use crate::wording::Civil;

/// Half past ten at night to seven, and everything else as usual.
pub(super) fn start() -> Settings {
    let mut settings = Settings::default();
    settings.schedule.quiet = Some(Quiet { from: 22 * 60, to: 7 * 60 });
    let _ = settings.places.insert(NEXTCLOUD.0, Every::Minutes(60));
    settings
}

pub(super) fn view(inner: &Inner) -> SettingsView {
    let settings = inner.settings.clone();
    let empty = inner.preset == Preset::Empty;
    let next = Civil::new(2026, 11, 21, 14, 15);
    let place = |id, name: &str, kind, can_be_called| PlacePeriod {
        id,
        name: name.to_owned(),
        kind,
        own: settings.places.get(&id.0).copied(),
        can_be_called,
        next: Some(next).filter(|_| can_be_called && !inner.paused),
    };
    let places = vec![
        place(NOKIA, "Nokia 6230i", PlaceKind::Phone, true),
        place(NEXTCLOUD, "Nextcloud (famille)", PlaceKind::Account, true),
        place(SAGEM, "Sagem my700X", PlaceKind::Phone, false),
    ];
    let failed = u32::from(inner.preset == Preset::NeedsYou);
    let turns = (0..28u16).map(|n| (7 * 60 + n * 15 + 15, failed == 0 || n != 20));
    SettingsView {
        now: NOW,
        places: if empty { Vec::new() } else { places },
        today: if empty {
            Day::default()
        } else {
            Day { due: 28, done: 28 - failed, failed, missed: 0, turns: turns.collect() }
        },
        next: Some(next).filter(|_| !empty && !inner.paused),
        paused: inner.paused.then_some(None),
        guard: (!empty).then_some(inner.guard),
        last_copy: (!empty).then_some(Civil::new(2026, 11, 21, 14, 0)),
        second: inner.second.clone().map(|folder| SecondPlace { folder, state: SecondState::Fine }),
        with_computer: Some(inner.with_computer),
        settings,
    }
}

pub(super) fn set(inner: &mut Inner, change: &Change) {
    change.apply(&mut inner.settings);
    match change {
        Change::Pause(pause) => inner.paused = *pause != Pause::Over,
        Change::Guard(count, percent) => inner.guard = (*count, *percent),
        Change::SecondPlace(folder) => inner.second = folder.clone(),
        Change::WithComputer(on) => inner.with_computer = *on,
        _ => {}
    }
}
