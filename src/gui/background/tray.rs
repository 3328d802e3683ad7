//! The icon beside the clock and its menu: what they show, whatever the system.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub(super) use elsewhere::Tray;
#[cfg(target_os = "linux")]
pub(super) use linux::Tray;

use super::{Outside, Shown};
use crate::gui::desk::settings::Pause;
use crate::wording::tr;

/// One entry of the menu.
#[derive(Debug, Clone, PartialEq)]
enum Entry {
    /// Words to read.
    Words(String),
    /// A line between entries.
    Line,
    /// Something to choose.
    Wish(String, Outside),
    /// More to choose from.
    More(String, Vec<Entry>),
}

/// The menu: how everything stands, and what can be done about it.
fn menu(shown: &Shown) -> Vec<Entry> {
    let say = |key: &str| tr(shown.lang, key, &[]);
    let mut menu =
        vec![Entry::Words(shown.words()), Entry::Line, Entry::Wish(say("tray-sync-all"), Outside::SyncEverything)];
    menu.extend(shown.places.iter().map(|(place, name)| {
        let label = tr(shown.lang, "tray-sync-place", &[("name", name.into())]);
        Entry::Wish(label, Outside::Sync(*place))
    }));
    let pauses = [
        ("tray-pause-hour", Pause::Hour),
        ("tray-pause-tomorrow", Pause::Tomorrow),
        ("tray-pause-resume", Pause::Open),
    ];
    menu.push(if shown.paused {
        Entry::Wish(say("tray-resume"), Outside::Pause(Pause::Over))
    } else {
        let pauses = pauses.map(|(key, pause)| Entry::Wish(say(key), Outside::Pause(pause)));
        Entry::More(say("tray-pause"), pauses.into())
    });
    menu.extend([
        Entry::Line,
        Entry::Wish(say("tray-open"), Outside::Open),
        Entry::Wish(say("tray-quit"), Outside::Quit),
    ]);
    menu
}

/// The program's icon with this side, in pixels.
fn picture(side: u32) -> Option<image::RgbaImage> {
    let picture = image::load_from_memory(include_bytes!("../../../assets/icons/icon-128.png")).ok()?;
    Some(picture.resize(side, side, image::imageops::FilterType::Lanczos3).into_rgba8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::desk::PlaceId;

    #[test]
    fn the_menu_offers_what_can_be_done_now() {
        let mut shown = Shown { places: vec![(PlaceId(7), "Ada's phone".to_owned())], ..Shown::default() };
        let wishes = |shown: &Shown| {
            let flat = menu(shown).into_iter().flat_map(|entry| match entry {
                Entry::More(_, entries) => entries,
                entry => vec![entry],
            });
            flat.filter_map(|entry| if let Entry::Wish(_, wish) = entry { Some(wish) } else { None })
                .collect::<Vec<_>>()
        };
        let pauses = [Pause::Hour, Pause::Tomorrow, Pause::Open].map(Outside::Pause);
        let before = [Outside::SyncEverything, Outside::Sync(PlaceId(7))];
        let after = [Outside::Open, Outside::Quit];
        assert_eq!(wishes(&shown), [&before[..], &pauses, &after].concat());
        shown.paused = true;
        assert_eq!(wishes(&shown), [&before[..], &[Outside::Pause(Pause::Over)], &after].concat());
    }

    #[test]
    fn the_icon_has_the_size_asked_for() {
        assert_eq!(picture(22).map(|picture| picture.dimensions()), Some((22, 22)));
    }
}
