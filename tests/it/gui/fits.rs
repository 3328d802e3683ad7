//! Nothing is cut off: every page, with words two fifths longer than English, at twice the size and in a narrow window.

use cordial::gui::GuiOptions;
use cordial::gui::app::{Message, Page};
use cordial::gui::desk::PlaceId;
use cordial::gui::icon;
use cordial::gui::preset::Preset;
use cordial::gui::screen::home;
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::Modifiers;
use iced_test::selector::Candidate;

use super::bench::Bench;

/// Sizes of text in per cent, and widths of the window.
const SIZES: [(u16, f32); 5] = [(100, 1_180.0), (200, 1_180.0), (100, 1_000.0), (100, 800.0), (100, 720.0)];

fn fits(preset: Preset, page: Page) {
    for (text_percent, width) in SIZES {
        let size = Some(Size::new(width, 780.0));
        let mut bench =
            Bench::with(preset, |options| GuiOptions { page, lang: Lang::Pseudo, text_percent, size, ..options });
        if std::env::var_os("CORDIAL_PICTURES").is_some() {
            bench.picture(&format!("fits-{}-{page:?}-{text_percent}-{width}", preset.name()).to_lowercase());
        }
        bench.nothing_sticks_out(width);
    }
}

#[test]
fn home() {
    for preset in [
        Preset::Empty,
        Preset::Healthy,
        Preset::NeedsYou,
        Preset::NoPhone,
        Preset::Deletions,
        Preset::Syncing,
        Preset::FirstSync,
    ] {
        fits(preset, Page::Home);
    }
}

#[test]
fn what_is_kept() {
    for page in [Page::People, Page::Calendar, Page::Tasks, Page::Notes] {
        fits(Preset::Healthy, page);
        fits(Preset::Empty, page);
    }
}

#[test]
fn decisions() {
    fits(Preset::Review, Page::Review);
    fits(Preset::Healthy, Page::Review);
    fits(Preset::Preview, Page::Preview);
}

/// The sidebar is 220 wide, the list of questions 224.
#[test]
fn the_standing_rule_stays_within_its_column() {
    for lang in Lang::ALL.into_iter().chain([Lang::Pseudo]) {
        let mut bench = Bench::with(Preset::Review, |options| GuiOptions { page: Page::Review, lang, ..options });
        let rule = bench.app.look().say("review-rule-ask", &[]);
        let at = bench.place_of(&rule);
        assert!(at.x + at.width <= 220.0 + 224.0 - 10.0, "{}: {rule} {at:?}", lang.tag());
    }
}

#[test]
fn history_and_settings() {
    for page in [Page::History, Page::Settings] {
        fits(Preset::Healthy, page);
        fits(Preset::Empty, page);
    }
}

#[test]
fn pictures_and_keys() {
    fits(Preset::NoPhone, Page::Pictures);
    fits(Preset::Healthy, Page::Help);
}

#[test]
fn the_wizard() {
    for preset in Preset::ALL.into_iter().filter(|preset| preset.wizard()) {
        fits(preset, Page::Wizard);
    }
}

#[test]
fn what_is_plugged_in() {
    for (preset, (text_percent, width)) in
        [Preset::Healthy, Preset::Empty].into_iter().flat_map(|preset| SIZES.map(|size| (preset, size)))
    {
        for lang in [Lang::Pseudo, Lang::De] {
            let size = Some(Size::new(width, 18.0 * f32::from(text_percent)));
            let mut bench = Bench::with(preset, |options| GuiOptions { lang, text_percent, size, ..options });
            bench.letter("n", Modifiers::COMMAND | Modifiers::SHIFT);
            assert_eq!(bench.app.page(), Page::Wizard);
            if std::env::var_os("CORDIAL_PICTURES").is_some() {
                bench.picture(&format!("find-{}-{}-{text_percent}-{width}", preset.name(), lang.tag()));
            }
            bench.nothing_sticks_out(width);
        }
    }
}

#[test]
fn a_place_that_is_being_checked() {
    for (text_percent, width) in SIZES {
        for lang in [Lang::Pseudo, Lang::De, Lang::Fr] {
            let size = Some(Size::new(width, 26.0 * f32::from(text_percent)));
            let mut bench = Bench::with(Preset::Checking, |options| GuiOptions { lang, text_percent, size, ..options });
            bench.send(Message::Home(home::Message::Press(home::Press::Details(PlaceId(1)))));
            assert_eq!(bench.app.page(), Page::Place);
            if std::env::var_os("CORDIAL_PICTURES").is_some() {
                bench.picture(&format!("checking-{}-{text_percent}-{width}", lang.tag()));
            }
            bench.nothing_sticks_out(width);
        }
    }
}

#[test]
fn every_page_is_within_reach_at_twice_the_size() {
    let mut bench = Bench::with(Preset::Review, |options| GuiOptions { text_percent: 200, ..options });
    let gear = icon::SETTINGS.glyph().to_string();
    let seen = |candidate: Candidate<'_>| match candidate {
        Candidate::Text { content, bounds, visible_bounds, .. } if content == gear => Some((bounds, visible_bounds)),
        _ => None,
    };
    let (bounds, visible) = bench.act(|ui| ui.find(seen)).expect("the last page of the rail");
    assert_eq!(Some(bounds), visible);
    assert!(bench.shows("7"), "and how many questions wait");
}
