//! The window: what it shows, what it asks for, and that every control can be reached by keyboard.

mod bench;
mod calendar;
mod fits;
mod gallery;
mod history;
mod keys;
mod long;
mod pictures;
mod review;
mod settings;
mod tasks;
mod wizard;

use bench::Bench;
use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::desk::{Changes, News, Offer, PlaceId, RemedyId, RunResult, SyncWish};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::{home, people};
use cordial::gui::theme::ThemeChoice;
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};

fn at_people(options: GuiOptions) -> GuiOptions {
    GuiOptions { page: Page::People, ..options }
}

#[test]
fn the_first_start_says_what_this_is_and_offers_only_what_works() {
    let mut bench = Bench::new(Preset::Empty);
    assert!(bench.shows("Keep your phone and this computer telling the same story"));
    assert!(bench.shows("No phone or account yet. Nothing is synced."));
    assert!(!bench.shows("Sync everything"));
    for offer in ["Connect a phone", "Add an online account", "Open a contacts or calendar file"] {
        assert!(bench.shows(offer), "{offer}");
    }
    bench.click("Try it with sample data");
    assert_eq!(bench.wishes(), [Wish::Accept(Offer::TrySample)]);
    assert!(bench.shows("Ready for the first sync"));
}

#[test]
fn the_title_is_the_state() {
    for (preset, title) in [
        (Preset::Healthy, "Everything that is here is up to date"),
        (Preset::NeedsYou, "One place needs you"),
        (Preset::Deletions, "Two places need you"),
        (Preset::Syncing, "Syncing with Nokia 6230i"),
        (Preset::FirstSync, "Ready for the first sync"),
    ] {
        assert!(Bench::new(preset).shows(title), "{title}");
    }
}

#[test]
fn sync_now_is_a_wish_for_one_place_and_f9_for_all() {
    let mut bench = Bench::new(Preset::Healthy);
    bench.click("Sync now");
    bench.key(Named::F9);
    bench.letter("r", Modifiers::COMMAND);
    bench.click("Sync everything");
    let everything = Wish::Sync(SyncWish::Everything);
    assert_eq!(
        bench.wishes(),
        [Wish::Sync(SyncWish::Place(PlaceId(1))), everything.clone(), everything.clone(), everything]
    );
}

#[test]
fn while_a_run_is_under_way_it_can_be_stopped_but_not_started_twice() {
    let mut bench = Bench::new(Preset::Syncing);
    assert!(bench.shows("84 of 120"));
    bench.key(Named::F9);
    bench.click("Sync everything");
    assert_eq!(bench.wishes(), []);
    bench.click("Stop safely");
    assert_eq!(bench.wishes(), [Wish::Stop(PlaceId(1))]);
    assert!(bench.shows("Stopping after this one…"));
    bench.click("What the phone says");
    assert!(bench.shows("Alert 200: contacts, two-way, anchors match"));
}

#[test]
fn news_moves_the_card_and_ends_in_a_sentence() {
    let mut bench = Bench::new(Preset::Syncing);
    let place = PlaceId(1);
    let progress = cordial::gui::desk::Progress {
        phase: cordial::gui::desk::Phase::Sending,
        done: 7,
        total: Some(9),
        ..Default::default()
    };
    bench.send(Message::News(News::Progress { place, progress }));
    assert!(bench.shows("7 of 9"));
    let result = RunResult::Done(Changes { added: 1, changed: 2, deleted: 0 });
    bench.send(Message::News(News::RunFinished { place, result }));
    assert!(bench.shows("Nokia 6230i: 3 changes brought together"));
    bench.send(Message::ToastGone(1));
    assert!(!bench.shows("Nokia 6230i: 3 changes brought together"));
}

#[test]
fn a_password_is_asked_in_the_card_and_escape_forgets_it() {
    let mut bench = Bench::new(Preset::NeedsYou);
    bench.click("Enter password…");
    assert!(bench.shows("Password for Nextcloud (famille)"));
    bench.key(Named::Escape);
    assert!(!bench.shows("Password for Nextcloud (famille)"));
    bench.click("Enter password…");
    bench.click("Connect");
    assert_eq!(bench.wishes(), [], "nothing was typed yet");
    bench.send(Message::Home(home::Message::SecretTyped("geheim".to_owned())));
    bench.click("Connect");
    let place = PlaceId(2);
    assert_eq!(bench.wishes(), [Wish::Remedy(place, RemedyId("password".into()), Some("geheim".into()))]);
    assert!(bench.shows("Everything that is here is up to date"));
}

#[test]
fn searching_filters_and_ignores_accents() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Typed("lefevre".to_owned())));
    assert!(bench.shows("1 person"));
    assert!(bench.shows("Jérôme Lefèvre"), "the first one found is shown");
    bench.send(Message::People(people::Message::Typed("weiss".to_owned())));
    assert!(bench.shows("2 people"));
    bench.send(Message::People(people::Message::Typed("nobody of this name".to_owned())));
    assert!(bench.shows("Nobody matches “nobody of this name”"));
    bench.key(Named::Escape);
    assert!(bench.shows("A") && bench.shows("B"), "everyone is back, under their letters");
}

#[test]
fn typing_in_the_sidebar_leads_to_people() {
    let mut bench = Bench::new(Preset::Healthy);
    bench.letter("f", Modifiers::COMMAND);
    assert_eq!(bench.app.focus(), Some(&Focus::Search));
    bench.send(Message::Search("dupuis".to_owned()));
    assert_eq!(bench.app.page(), Page::People);
    assert!(bench.shows("Anne Dupuis"));
    assert_eq!(bench.app.focus(), Some(&Focus::Search), "the keyboard stays in the field");
}

#[test]
fn letters_typed_anywhere_on_people_search() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    for letter in ["d", "v", "o"] {
        bench.letter(letter, Modifiers::default());
    }
    assert!(bench.shows("Tomáš Dvořák"));
    assert_eq!(bench.app.focus(), Some(&Focus::People(people::Stop::Search)));
}

#[test]
fn arrows_walk_the_list_and_the_page_follows() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Typed("weiss".to_owned())));
    assert!(bench.shows("Günther Weiß"));
    bench.key(Named::ArrowDown);
    assert!(bench.shows("Karl Weiß"));
    bench.key(Named::ArrowDown);
    assert!(bench.shows("Karl Weiß"), "the end is the end");
    bench.key(Named::ArrowUp);
    assert!(bench.shows("Günther Weiß"));
}

#[test]
fn news_of_the_library_leave_the_chosen_person_chosen() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Typed("weiss".to_owned())));
    bench.key(Named::ArrowDown);
    assert!(bench.shows("Karl Weiß"));
    bench.send(Message::News(News::LibraryChanged));
    assert!(bench.shows("Karl Weiß"));
    bench.key(Named::ArrowUp);
    assert!(bench.shows("Günther Weiß"));
}

#[test]
fn ten_thousand_are_walked_from_end_to_end() {
    let mut bench = Bench::with(Preset::TenThousand, at_people);
    bench.key(Named::End);
    assert!(bench.shows("Ulrike Ulrike Zimmermann"));
    bench.key(Named::Home);
    assert!(bench.shows("Anne Anne Aubert"));
    for _ in 0..40 {
        bench.key(Named::PageDown);
    }
    assert!(!bench.shows("Anne Anne Aubert"));
}

#[test]
fn a_person_has_everything_and_says_where_it_is_kept() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Typed("jerome lefevre".to_owned())));
    for words in ["06 12 34 56 78", "jerome.lefevre@exemple.fr", "3 March 1961", "· 65 years", "chorale", "Kept in"] {
        assert!(bench.shows(words), "{words}");
    }
    assert!(bench.shows("everything except the groups and 1 number"));
}

#[test]
fn what_was_found_stays_until_the_next_answer_is_there() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Typed("jerome lefevre".to_owned())));
    assert!(bench.shows("1 person") && bench.shows("3 March 1961"));
    let _asked = bench.app.update(Message::People(people::Message::Typed("anne dupuis".to_owned())));
    assert!(bench.shows("3 March 1961"), "nothing is taken away before there is something else");
    bench.send(Message::People(people::Message::Typed("nobody at all".to_owned())));
    assert!(bench.shows("Nobody matches “nobody at all”") && !bench.shows("3 March 1961"));
}

#[test]
fn where_nobody_is_yet_a_phone_is_one_key_away() {
    let mut bench = Bench::with(Preset::Empty, at_people);
    assert!(bench.shows("No one here yet"));
    assert!(bench.app.stops().contains(&Focus::People(people::Stop::Connect)));
    bench.click("Connect a phone");
    assert_eq!(bench.app.page(), Page::Wizard);
}

#[test]
fn in_a_narrow_window_list_and_person_come_one_after_the_other() {
    let narrow = |options| GuiOptions { size: Some(Size::new(720.0, 780.0)), ..at_people(options) };
    let mut bench = Bench::with(Preset::Healthy, narrow);
    assert!(bench.shows("People"));
    assert!(!bench.shows("Kept in"));
    bench.send(Message::People(people::Message::Choose(0)));
    assert!(bench.shows("Kept in"));
    bench.click("All people");
    assert!(!bench.shows("Kept in"));
    bench.key(Named::ArrowDown);
    bench.key(Named::Enter);
    assert!(bench.shows("Kept in"));
    bench.key(Named::Escape);
    assert!(!bench.shows("Kept in"));
}

#[test]
fn the_tab_key_reaches_every_control_and_comes_round() {
    for preset in Preset::ALL {
        for page in Page::ALL {
            let mut bench = Bench::with(preset, |options| GuiOptions { page, ..options });
            let stops = bench.app.stops();
            assert!(stops.len() >= 3);
            bench.key(Named::Tab);
            let mut visited = vec![bench.app.focus().cloned().expect("somewhere")];
            for _ in 1..stops.len() {
                bench.key(Named::Tab);
                visited.push(bench.app.focus().cloned().expect("somewhere"));
            }
            assert!(stops.iter().all(|stop| visited.contains(stop)), "{preset:?} {page:?}: {visited:?}");
            bench.key(Named::Tab);
            assert_eq!(bench.app.focus(), visited.first(), "it comes round");
        }
    }
}

#[test]
fn enter_presses_what_the_tab_key_found() {
    let mut bench = Bench::new(Preset::Healthy);
    bench.key(Named::Tab);
    assert_eq!(bench.app.focus(), Some(&Focus::Home(home::Press::Everything)));
    bench.key(Named::Enter);
    assert_eq!(bench.wishes(), [Wish::Sync(SyncWish::Everything)]);
    bench.letter("2", Modifiers::COMMAND);
    assert_eq!(bench.app.page(), Page::People);
}

#[test]
fn the_text_grows_until_the_window_counts_as_narrow() {
    let mut bench = Bench::new(Preset::Healthy);
    assert!(!bench.app.look().is_narrow());
    for _ in 0..30 {
        bench.letter("+", Modifiers::COMMAND);
    }
    assert_eq!(bench.app.look().scale, 2.5);
    assert!(bench.app.look().is_narrow());
    bench.letter("0", Modifiers::COMMAND);
    assert_eq!(bench.app.look().scale, 1.0);
}

#[test]
fn every_language_speaks() {
    for (lang, title) in [(Lang::Fr, "Un lieu demande votre attention"), (Lang::De, "Ein Ort braucht Sie")] {
        assert!(Bench::with(Preset::NeedsYou, |options| GuiOptions { lang, ..options }).shows(title));
    }
}

/// Draws every preset; with `CORDIAL_PICTURES` set to a folder, writes the pictures there for looking at.
#[test]
fn every_preset_can_be_drawn() {
    let wanted = std::env::var_os("CORDIAL_PICTURES").is_some();
    for preset in Preset::ALL {
        for page in Page::ALL {
            for (tone, theme) in [("light", ThemeChoice::Light), ("dark", ThemeChoice::Dark)] {
                if !wanted && (tone == "dark" || page == Page::People) {
                    continue;
                }
                let name = format!("{}-{page:?}-{tone}", preset.name()).to_lowercase();
                Bench::with(preset, |options| GuiOptions { page, theme, ..options }).picture(&name);
            }
        }
    }
}
