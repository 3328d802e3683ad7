//! What to do on the phone itself, in pictures.

use super::bench::Bench;
use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::guide::{self, Errand};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::{pictures, wizard};
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::key::Named;

#[test]
fn a_message_about_the_phone_shows_pictures_of_that_phone_and_back_leads_home() {
    let mut bench = Bench::new(Preset::NoPhone);
    bench.click("Show pictures");
    assert_eq!(bench.app.page(), Page::Pictures);
    for words in ["On the phone", "With the cable", "PC Suite", "With Bluetooth", "Visible to all", "Server address"] {
        assert!(bench.shows(words), "{words}");
    }
    assert_eq!(bench.wishes(), [], "looking at pictures changes nothing");
    bench.click("Sony Ericsson");
    assert!(bench.shows("Phone mode") && !bench.shows("PC Suite"), "the other make has other words");
    bench.key(Named::Escape);
    assert_eq!(bench.app.page(), Page::Home);
}

#[test]
fn the_pictures_are_walked_by_keyboard() {
    let mut bench = Bench::new(Preset::NoPhone);
    bench.click("Show pictures");
    bench.key(Named::Tab);
    assert_eq!(bench.app.focus(), Some(&Focus::Pictures(pictures::Press::Make(0))));
    bench.key(Named::Tab);
    bench.key(Named::Enter);
    assert!(bench.shows("Phone mode"));
    for _ in 0..guide::makes().len() - 1 {
        bench.key(Named::Tab);
    }
    assert_eq!(bench.app.focus(), Some(&Focus::Pictures(pictures::Press::Back)));
    bench.key(Named::Enter);
    assert_eq!(bench.app.page(), Page::Home);
}

#[test]
fn the_wizard_shows_what_the_cable_asks_and_keeps_what_was_typed() {
    let mut bench = Bench::new(Preset::Empty);
    bench.click("Connect a phone");
    bench.send(Message::Wizard(wizard::Message::Typed(wizard::Entry::Address, "/dev/ttyUSB0".into())));
    assert!(bench.shows("USB mode") && bench.shows("PC Suite"));
    bench.send(Message::Wizard(wizard::Message::Press(wizard::Press::Make(1))));
    assert!(bench.shows("Phone mode"));
    bench.send(Message::Wizard(wizard::Message::Press(wizard::Press::Make(4))));
    assert!(bench.shows("Such a phone does not sync over the cable. Choose “The phone dials in” above."));
    bench.send(Message::Wizard(wizard::Message::Press(wizard::Press::Pictures)));
    assert!(bench.shows("With Bluetooth") && bench.shows("Sync app"), "the make that was chosen");
    bench.key(Named::Escape);
    assert_eq!(bench.app.page(), Page::Wizard);
    bench.click("Continue");
    assert!(matches!(bench.wishes().as_slice(), [Wish::Begin(_)]), "the port is still there");
}

#[test]
fn a_phone_that_dials_in_shows_where_and_what_to_type() {
    let mut bench = Bench::with(Preset::DialIn, |options| GuiOptions { page: Page::Wizard, ..options });
    assert!(bench.shows("Menu › Settings › Connectivity › Data transfer › Server sync › Sync settings"));
    assert!(bench.shows("Password") && bench.shows("Select"));
    bench.send(Message::Wizard(wizard::Message::Press(wizard::Press::Make(2))));
    assert!(bench.shows("Menu › Connectivity › Synchronisation › Sync settings"));
}

#[test]
fn every_picture_fits_in_every_language_and_at_twice_the_size() {
    for (lang, text_percent, width) in
        Lang::ALL.into_iter().map(|lang| (lang, 100, 1_180.0)).chain([(Lang::De, 200, 1_180.0), (Lang::Fr, 100, 720.0)])
    {
        let size = Some(Size::new(width, 780.0));
        let at = |options| GuiOptions { page: Page::Pictures, lang, text_percent, size, ..options };
        let mut bench = Bench::with(Preset::NoPhone, at);
        for (n, make) in guide::makes().iter().enumerate() {
            bench.send(Message::Pictures(pictures::Message::Press(pictures::Press::Make(n))));
            bench.nothing_sticks_out(width);
            let shown = bench.texts();
            let look = bench.app.look();
            for sheet in Errand::ALL.into_iter().filter_map(|errand| make.sheet(errand)) {
                for line in sheet.lines(&look) {
                    assert!(shown.contains(&line), "{line}");
                }
            }
        }
        bench.picture(&format!("pictures-{}-{text_percent}-{width}", lang.tag()));
    }
}
