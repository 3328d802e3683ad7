//! The keys: the list names them, and each one it names does something.

use super::bench::Bench;
use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::desk::{Kind, PlaceId, SyncWish};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::help::Group;
use cordial::gui::screen::{calendar, home, tasks};
use iced::event::Status;
use iced::keyboard::{Key, Modifiers, key::Named};

/// Presses keys as the list spells them, `Ctrl Shift R`.
fn press(bench: &mut Bench, keys: &str) {
    let mut modifiers = Modifiers::default();
    let mut key = None;
    for part in keys.split(' ') {
        match part {
            "Ctrl" => modifiers |= Modifiers::COMMAND,
            "Shift" => modifiers |= Modifiers::SHIFT,
            part => key = Some(key_of(part)),
        }
    }
    bench.send(Message::Key(key.expect("a key"), modifiers, Status::Ignored));
}

fn key_of(part: &str) -> Key {
    Key::Named(match part {
        "F1" => Named::F1,
        "F2" => Named::F2,
        "F9" => Named::F9,
        "Tab" => Named::Tab,
        "Enter" => Named::Enter,
        "Space" => Named::Space,
        "Delete" => Named::Delete,
        "Esc" => Named::Escape,
        "Home" => Named::Home,
        "End" => Named::End,
        "PgUp" => Named::PageUp,
        "PgDn" => Named::PageDown,
        "↑" => Named::ArrowUp,
        "↓" => Named::ArrowDown,
        "←" => Named::ArrowLeft,
        "→" => Named::ArrowRight,
        letter => return Key::Character(letter.to_lowercase().as_str().into()),
    })
}

/// All that can be told of the window from outside.
fn state(bench: &mut Bench) -> String {
    let texts = bench.texts();
    let (app, wishes) = (&bench.app, bench.wishes());
    format!("{:?} {:?} {} {wishes:?} {texts:?}", app.page(), app.focus(), app.look().scale)
}

fn at(page: Page) -> Bench {
    Bench::with(Preset::Healthy, |options| GuiOptions { page, text_percent: 120, ..options })
}

/// Whether every key of a group does something; `begin` brings the window to where it can.
fn all_do_something(group: Group, mut begin: impl FnMut(&str) -> Bench) {
    for line in group.lines() {
        for keys in line.keys.iter().filter(|keys| **keys != "…" && line.does != "help-type") {
            let (mut with, mut without) = (begin(keys), begin(keys));
            press(&mut with, keys);
            if state(&mut with) == state(&mut without) {
                // Which row or day is chosen can be told from what Enter opens.
                with.key(Named::Enter);
                without.key(Named::Enter);
            }
            assert_ne!(state(&mut with), state(&mut without), "{keys} in {group:?}");
        }
    }
}

#[test]
fn every_key_of_every_page_does_something() {
    all_do_something(Group::Everywhere, |_| {
        let mut bench = at(Page::Home);
        bench.key(Named::Tab);
        bench
    });
}

#[test]
fn every_key_of_a_list_does_something() {
    all_do_something(Group::Lists, |keys| {
        let mut bench = at(Page::Tasks);
        bench.key(Named::ArrowDown);
        bench.key(Named::ArrowDown);
        if keys == "Ctrl S" {
            bench.key(Named::Enter);
            bench.send(Message::Tasks(tasks::Message::Typed(tasks::Stop::Title, "Another title".to_owned())));
        }
        bench
    });
}

#[test]
fn every_key_of_the_calendar_does_something() {
    all_do_something(Group::Calendar, |keys| {
        let mut bench = at(Page::Calendar);
        match keys {
            "T" => press(&mut bench, "PgDn"),
            "F2" | "Delete" => {
                let event = bench.event("Concert, Clisson");
                bench.send(Message::Calendar(calendar::Message::Choose(event)));
            }
            "M" => press(&mut bench, "A"),
            _ => {}
        }
        bench
    });
}

#[test]
fn a_letter_goes_to_the_next_task_that_begins_so() {
    let mut bench = at(Page::Tasks);
    press(&mut bench, "A");
    assert_eq!(bench.app.focus(), Some(&Focus::Tasks(tasks::Stop::List)));
    bench.key(Named::Delete);
    assert!(bench.shows("“Appeler le garage” was deleted."));
}

#[test]
fn the_list_of_keys_opens_with_those_of_the_page_and_closes_again() {
    let mut bench = at(Page::Calendar);
    press(&mut bench, "F1");
    assert_eq!(bench.app.page(), Page::Help);
    let texts = bench.texts();
    let place = |words: &str| texts.iter().rposition(|text| text == words).expect("a heading");
    assert!(place("Calendar") < place("Everywhere"), "the page's own keys stand first");
    press(&mut bench, "F1");
    assert_eq!(bench.app.page(), Page::Calendar);
    press(&mut bench, "Ctrl ?");
    bench.key(Named::Escape);
    assert_eq!(bench.app.page(), Page::Calendar);
}

#[test]
fn the_chosen_place_is_synced_and_without_one_the_window_says_so() {
    let mut bench = at(Page::Home);
    press(&mut bench, "Ctrl Shift R");
    assert_eq!(bench.wishes(), []);
    assert!(bench.shows("Choose a place first, then press the key again."));
    let place = PlaceId(2);
    while bench.app.focus() != Some(&Focus::Home(home::Press::Sync(place))) {
        bench.key(Named::Tab);
    }
    press(&mut bench, "Ctrl Shift R");
    assert_eq!(bench.wishes(), [Wish::Sync(SyncWish::Place(place))]);
}

#[test]
fn what_a_page_holds_is_written_into_a_file() {
    for (page, kind) in [
        (Page::Home, Kind::People),
        (Page::Calendar, Kind::Events),
        (Page::Tasks, Kind::Tasks),
        (Page::Notes, Kind::Notes),
    ] {
        let mut bench = at(page);
        press(&mut bench, "Ctrl E");
        assert_eq!(bench.wishes(), [Wish::Export(kind)]);
        assert!(bench.shows("Written to /home/anna/Cordial.vcf."));
    }
}

#[test]
fn add_and_import_are_reached_from_everywhere() {
    for page in [Page::Tasks, Page::History, Page::People] {
        let mut bench = at(page);
        press(&mut bench, "Ctrl Shift N");
        assert_eq!(bench.app.page(), Page::Wizard);
        let mut bench = at(page);
        press(&mut bench, "Ctrl I");
        assert_eq!(bench.app.page(), Page::People);
        let mut bench = at(page);
        press(&mut bench, "Ctrl T");
        assert_eq!(bench.app.page(), Page::Calendar);
    }
}
