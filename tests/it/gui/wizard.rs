//! The wizard and a place's page, from presets.

use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::desk::{Choice, Deed, Kind, NewPlace, PlaceDeed, PlaceId, Port, Reach, Step};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::{place, wizard};
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};

use super::bench::Bench;

const NOKIA: PlaceId = PlaceId(1);

fn at_wizard(preset: Preset) -> Bench {
    Bench::with(preset, |options| GuiOptions { page: Page::Wizard, ..options })
}

fn deeds(bench: &Bench) -> Vec<Deed> {
    let deed = |wish| match wish {
        Wish::First(deed) => Some(deed),
        _ => None,
    };
    bench.wishes().into_iter().filter_map(deed).collect()
}

#[test]
fn a_typed_port_becomes_a_place_and_back_makes_it_undone() {
    let mut bench = Bench::new(Preset::Empty);
    bench.click("Connect a phone");
    assert!(bench.shows("Step 1 of 9"));
    bench.key(Named::Enter);
    assert_eq!(bench.wishes(), [], "no port was typed yet");
    bench.send(Message::Wizard(wizard::Message::Typed(wizard::Entry::Address, "/dev/ttyUSB0".into())));
    bench.click("Continue");
    let port = NewPlace::Port { name: String::new(), address: "/dev/ttyUSB0".into() };
    assert_eq!(bench.wishes(), [Wish::Begin(port)]);
    assert!(bench.shows("Is this your phone?"));
    bench.click("Back");
    assert_eq!(bench.wishes().last(), Some(&Wish::Place(NOKIA, PlaceDeed::Remove)));
    assert!(bench.shows("How is it connected?"), "with what was typed");
}

/// Opens the wizard at its first page, in whatever language.
fn at_find(bench: &mut Bench) {
    bench.letter("n", Modifiers::COMMAND | Modifiers::SHIFT);
    assert_eq!(bench.app.page(), Page::Wizard);
}

fn press(press: wizard::Press) -> Message {
    Message::Wizard(wizard::Message::Press(press))
}

fn port(path: &str) -> Port {
    Port {
        link: format!("serial:{path}"),
        path: path.to_owned(),
        reach: Reach::Usb,
        what: "Nokia DKU-2".to_owned(),
        place: None,
        trouble: None,
    }
}

fn found(ports: &[Port]) -> Message {
    Message::Wizard(wizard::Message::Found(Ok(ports.to_vec())))
}

#[test]
fn what_is_plugged_in_is_listed_and_the_one_free_cable_is_chosen() {
    let mut bench = Bench::new(Preset::Healthy);
    at_find(&mut bench);
    for words in ["Nokia CA-42 USB Data Cable", "USB cable · /dev/ttyUSB1", "ready", "paired", "connected already"] {
        assert!(bench.shows(words), "{words}");
    }
    let allowed = bench.texts().into_iter().find(|words| words.contains("dialout"));
    assert!(allowed.is_some() && bench.shows("not allowed yet"), "what is wrong with a cable, and what to do");
    assert!(!bench.shows("Port or address"), "there is nothing to type");
    let (first, last) = (bench.place_of("Bluetooth"), bench.place_of("Another port, or an address"));
    assert!(last.y > first.y + 150.0 && last.height > 10.0, "every row has its room: {first:?} {last:?}");
    assert!(last.y < bench.place_of("What to call it").y);
    bench.key(Named::Enter);
    let port = |path: &str| Wish::Begin(NewPlace::Port { name: String::new(), address: format!("serial:{path}") });
    assert_eq!(bench.wishes(), [port("/dev/ttyUSB1")]);
    let mut bench = Bench::new(Preset::Healthy);
    at_find(&mut bench);
    bench.click("Bluetooth");
    bench.click("Continue");
    assert_eq!(bench.wishes(), [port("/dev/rfcomm0")], "whatever is pressed is taken");
}

#[test]
fn nothing_plugged_in_says_what_to_do_and_looking_again_works_by_keyboard() {
    let mut bench = Bench::new(Preset::Empty);
    at_find(&mut bench);
    assert!(bench.shows("Nothing is plugged in yet") && bench.shows("Port or address"));
    let words = bench.texts();
    assert!(words.iter().any(|words| words.contains("PC Suite or Phone mode")) && !bench.shows("ready"));
    while bench.app.focus() != Some(&Focus::Wizard(wizard::Press::LookAgain)) {
        bench.key(Named::Tab);
    }
    bench.send(found(&[port("/dev/ttyUSB0")]));
    assert!(bench.shows("Nokia DKU-2") && !bench.shows("Nothing is plugged in yet"));
    bench.key(Named::Enter);
    assert!(bench.shows("Nothing is plugged in yet"), "the desk was asked again");
}

#[test]
fn a_cable_that_comes_and_goes_does_not_take_away_what_was_chosen() {
    let mut bench = Bench::new(Preset::Empty);
    at_find(&mut bench);
    bench.send(Message::Wizard(wizard::Message::Typed(wizard::Entry::Address, "192.168.1.5:2000".into())));
    bench.send(found(&[port("/dev/ttyUSB0")]));
    bench.key(Named::Escape);
    bench.key(Named::Enter);
    let typed = NewPlace::Port { name: String::new(), address: "192.168.1.5:2000".into() };
    assert_eq!(bench.wishes(), [Wish::Begin(typed)]);

    let mut bench = Bench::new(Preset::Empty);
    at_find(&mut bench);
    let two = [port("/dev/ttyUSB0"), port("/dev/ttyUSB1")];
    bench.send(found(&two));
    bench.key(Named::Enter);
    assert_eq!(bench.wishes(), [], "two are free, and nobody said which");
    bench.send(press(wizard::Press::Port("serial:/dev/ttyUSB1".into())));
    bench.send(found(&two[..1]));
    bench.key(Named::Enter);
    assert_eq!(bench.wishes(), [], "the one that was chosen was pulled");
    bench.send(found(&two));
    bench.key(Named::Enter);
    let chosen = NewPlace::Port { name: String::new(), address: "serial:/dev/ttyUSB1".into() };
    assert_eq!(bench.wishes(), [Wish::Begin(chosen)]);
}

#[test]
fn the_tab_key_reaches_every_port_that_was_found() {
    let mut bench = Bench::new(Preset::Healthy);
    at_find(&mut bench);
    let stops = bench.app.stops();
    for wanted in [wizard::Press::Port("serial:/dev/rfcomm0".into()), wizard::Press::TypePort] {
        assert!(stops.contains(&Focus::Wizard(wanted.clone())), "{wanted:?}");
    }
    bench.send(press(wizard::Press::TypePort));
    assert_eq!(bench.app.focus(), Some(&Focus::Wizard(wizard::Press::Entry(wizard::Entry::Address))));
}

#[test]
fn an_account_asks_for_its_server_and_hides_the_password() {
    let mut bench = Bench::new(Preset::Empty);
    bench.click("Add an online account");
    assert!(bench.shows("Which server?") && bench.shows("Funambol"));
    bench.click("Icewarp");
    for (entry, text) in [
        (wizard::Entry::Address, "sync.example.org"),
        (wizard::Entry::User, "anna"),
        (wizard::Entry::Password, "geheim"),
    ] {
        bench.send(Message::Wizard(wizard::Message::Typed(entry, text.into())));
    }
    bench.click("Continue");
    let Some(Wish::Begin(NewPlace::Account { server, password, .. })) = bench.wishes().pop() else { panic!() };
    assert_eq!((server.as_deref(), password.as_str()), (Some("icewarp"), "geheim"));
    assert!(!bench.shows("geheim"));
}

#[test]
fn what_is_to_be_typed_into_the_phone_is_big_and_can_be_hidden() {
    let mut bench = at_wizard(Preset::DialIn);
    for words in ["Type this into the phone", "http://192.168.1.20/syncml", "8080", "4821\u{2002}0937\u{2002}5516"] {
        assert!(bench.shows(words), "{words}");
    }
    bench.send(Message::Wizard(wizard::Message::Press(wizard::Press::Eye)));
    assert!(!bench.shows("4821\u{2002}0937\u{2002}5516"));
}

#[test]
fn kinds_and_period_are_chosen_by_keyboard() {
    let mut bench = at_wizard(Preset::DialIn);
    bench.key(Named::Enter);
    assert!(bench.shows("What should be kept the same?"));
    bench.key(Named::Tab);
    assert_eq!(bench.app.focus(), Some(&Focus::Wizard(wizard::Press::Kind(Kind::People))));
    bench.key(Named::Space);
    bench.click("From 3 months ago to 2 years ahead");
    bench.click("Continue");
    let chosen = Deed::Choose(vec![Kind::Events], "3m..2y".to_owned());
    assert_eq!(deeds(&bench), [Deed::GoTo(Step::Choose), chosen]);
    assert!(bench.shows("Before anything else: three copies"));
}

#[test]
fn the_copies_are_watched_and_the_button_waits() {
    let mut bench = at_wizard(Preset::WizardCopy);
    assert!(bench.shows("reading 141 of 233") && bench.shows("saved today 13:57"));
    bench.key(Named::Enter);
    assert_eq!(deeds(&bench), [], "it is still being read");
}

#[test]
fn each_way_says_its_numbers_and_the_one_chosen_is_previewed() {
    let mut bench = at_wizard(Preset::WizardDecide);
    for words in ["14 new, 5 changed", "29 erased, 14 new", "14 erased, 29 new", "recommended · 0 deleted"] {
        assert!(bench.shows(words), "{words}");
    }
    bench.click("Replace what is on this computer");
    bench.click("Show the preview");
    assert_eq!(deeds(&bench), [Deed::Decide(Choice::ReplaceHere)]);
    assert!(bench.shows("This is what will be done"));
    bench.click("Back");
    assert!(bench.shows("How should they become the same?"));
}

#[test]
fn nothing_is_written_before_the_preview_and_then_there_is_no_back() {
    let mut bench = at_wizard(Preset::WizardPreview);
    assert!(bench.shows("and 52 more"));
    bench.click("Write it now");
    assert_eq!(deeds(&bench), [Deed::Write]);
    assert!(bench.shows("Both tell the same story now."));
    assert!(!bench.shows("Back"));
    assert!(bench.shows("1 thing could not be kept there:"));
    bench.click("Finish");
    assert_eq!(bench.app.page(), Page::Home);
}

#[test]
fn the_tab_key_reaches_every_control_of_the_wizard() {
    for preset in Preset::ALL.into_iter().filter(|preset| preset.wizard()) {
        let mut bench = at_wizard(preset);
        let stops = bench.app.stops();
        let mut visited = Vec::new();
        for _ in 0..stops.len() {
            bench.key(Named::Tab);
            visited.push(bench.app.focus().cloned().expect("somewhere"));
        }
        assert!(stops.iter().all(|stop| visited.contains(stop)), "{preset:?}: {visited:?}");
    }
}

#[test]
fn large_text_a_narrow_window_and_long_languages_are_drawn() {
    for lang in [Lang::En, Lang::Fr, Lang::De] {
        for preset in Preset::ALL.into_iter().filter(|preset| preset.wizard()) {
            for (percent, width) in [(100, 1180.0), (200, 1180.0), (100, 460.0)] {
                let size = Some(Size::new(width, 780.0));
                let mut bench = Bench::with(preset, |options| GuiOptions {
                    page: Page::Wizard,
                    text_percent: percent,
                    size,
                    lang,
                    ..options
                });
                if lang == Lang::De {
                    bench.picture(&format!("{}-{percent}-{width}", preset.name()));
                }
                let stops = bench.app.stops();
                assert!(stops.contains(&Focus::Wizard(wizard::Press::Close)));
            }
        }
    }
}

#[test]
fn a_places_page_shows_what_it_is_and_checks_nine_points() {
    let mut bench = Bench::new(Preset::Healthy);
    bench.click("Details…");
    assert_eq!(bench.app.page(), Page::Place);
    for words in
        ["Nokia 6230i", "What it can hold", "24 letters", "How it speaks", "bring together · Contacts · vCard 2.1"]
    {
        assert!(bench.shows(words), "{words}");
    }
    bench.click("Check it");
    assert!(bench.shows("Somebody answers at the address"));
    bench.send(Message::Place(place::Message::Press(place::Press::Kind(Kind::Notes))));
    assert_eq!(bench.wishes(), [Wish::Place(NOKIA, PlaceDeed::Keep(vec![Kind::People, Kind::Events, Kind::Notes]))]);
}

#[test]
fn removing_asks_and_escape_keeps() {
    let mut bench = Bench::new(Preset::Healthy);
    bench.click("Details…");
    let ask = place::Press::Ask(place::Asking::Removal);
    bench.send(Message::Place(place::Message::Press(ask.clone())));
    assert!(bench.shows("Remove Nokia 6230i from Cordial?"));
    bench.key(Named::Escape);
    assert!(!bench.shows("Remove Nokia 6230i from Cordial?"));
    assert_eq!(bench.wishes(), []);
    bench.send(Message::Place(place::Message::Press(ask)));
    bench.send(Message::Place(place::Message::Press(place::Press::Send)));
    assert_eq!(bench.wishes(), [Wish::Place(NOKIA, PlaceDeed::Remove)]);
    assert_eq!(bench.app.page(), Page::Home);
}
