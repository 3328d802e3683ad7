//! The gallery: every widget in every state, drawn. With `CORDIAL_PICTURES` the pictures are kept, for looking at.

use cordial::gui::theme::{Look, Motion, tokens};
use cordial::gui::{app, gallery};
use cordial::wording::Lang;
use iced::{Size, Theme};
use iced_test::Simulator;

use super::bench::sticks_out;

#[test]
fn every_widget_in_every_state_is_drawn_and_none_sticks_out() {
    for (name, tokens, scale, width) in [
        ("light", &tokens::LIGHT, 1.0, 1_180.0),
        ("dark", &tokens::DARK, 1.0, 1_180.0),
        ("light-high", &tokens::LIGHT_HIGH, 1.0, 1_180.0),
        ("dark-high", &tokens::DARK_HIGH, 1.0, 1_180.0),
        ("large", &tokens::LIGHT, 1.6, 1_600.0),
    ] {
        let look = Look {
            tokens,
            scale,
            motion: Motion::Reduced,
            lang: Lang::En,
            width,
            first_day: cordial::pim::moment::Weekday::Mon,
        };
        let mut ui = Simulator::with_size(app::settings(), Size::new(width, 1_300.0 * scale), gallery::view(&look));
        for word in ["Not now", "Not understood", "Switched off, focused", "Needs you"] {
            assert!(ui.find(word).is_ok(), "{word}");
        }
        assert_eq!(sticks_out(&mut ui, width), None, "{name}");
        let snapshot = ui.snapshot(&Theme::Light).expect("a picture");
        if let Some(folder) = std::env::var_os("CORDIAL_PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("gallery-{name}"));
            let _ = std::fs::remove_file(path.with_file_name(format!("gallery-{name}-tiny-skia.png")));
            snapshot.matches_image(path).expect("a picture can be written");
        }
    }
}
