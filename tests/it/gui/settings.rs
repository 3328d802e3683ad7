//! Settings: every change acts at once, by mouse and by keyboard.

use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::desk::PlaceId;
use cordial::gui::desk::settings::{Change, Pause};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::settings::{self, Control, Section, Stop};
use cordial::service::schedule::{Every, Quiet};
use cordial::service::settings::{LookSettings, ThemeSetting};
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};

use super::bench::Bench;

fn at_settings(options: GuiOptions) -> GuiOptions {
    GuiOptions { page: Page::Settings, ..options }
}

fn bench() -> Bench {
    Bench::with(Preset::Healthy, at_settings)
}

/// Goes to a section by its row.
fn go(bench: &mut Bench, section: Section) {
    bench.send(Message::Settings(settings::Message::Press(Stop::Section(section))));
}

fn set(bench: &Bench) -> Vec<Change> {
    bench
        .wishes()
        .into_iter()
        .filter_map(|wish| if let Wish::Set(change) = wish { Some(change) } else { None })
        .collect()
}

#[test]
fn a_switch_acts_when_its_row_is_pressed() {
    let mut bench = bench();
    bench.click("When a phone is plugged in");
    bench.click("Not on battery");
    assert_eq!(set(&bench), [Change::OnPlug(false), Change::NotOnBattery(true)]);
    assert!(bench.shows("28 due, 28 done, 0 missed · next 14:15"));
}

#[test]
fn a_choice_unfolds_and_takes_one() {
    let mut bench = bench();
    assert!(!bench.shows("once a day"));
    bench.click("every 15 minutes");
    assert!(bench.shows("once a day") && bench.shows("only by hand"));
    bench.click("every 2 hours");
    assert_eq!(set(&bench), [Change::Every(Every::Minutes(120))]);
    assert!(bench.shows("every 2 hours") && !bench.shows("once a day"), "it folds again");
}

#[test]
fn the_arrow_keys_change_a_choice_and_escape_closes_it() {
    let mut bench = bench();
    let every = Focus::Settings(Stop::Control(Control::Every));
    while bench.app.focus() != Some(&every) {
        bench.key(Named::Tab);
    }
    bench.key(Named::ArrowDown);
    assert_eq!(set(&bench), [Change::Every(Every::Minutes(30))]);
    bench.key(Named::Enter);
    assert!(bench.shows("once a day"));
    bench.key(Named::Escape);
    assert!(!bench.shows("once a day"));
    bench.key(Named::Tab);
    bench.key(Named::Space);
    assert_eq!(set(&bench).last(), Some(&Change::OnPlug(false)));
}

#[test]
fn every_control_of_every_section_is_a_stop_of_the_tab_key() {
    for (section, count) in Section::ALL.into_iter().zip([11, 3, 3, 2, 3, 4, 2]) {
        let mut bench = bench();
        go(&mut bench, section);
        let controls = bench.app.stops().into_iter().filter(|stop| matches!(stop, Focus::Settings(Stop::Control(_))));
        assert_eq!(controls.count(), count, "{section:?}");
        for _ in 0..bench.app.stops().len() {
            bench.key(Named::Tab);
            assert!(bench.app.focus().is_some());
        }
    }
}

#[test]
fn quiet_hours_are_typed_and_only_times_count() {
    let mut bench = bench();
    let typed = |control, text: &str| Message::Settings(settings::Message::Typed(control, text.to_owned()));
    bench.send(typed(Control::From, "23:3"));
    assert!(!bench.shows("A time is written like 22:00"));
    bench.send(typed(Control::From, "late"));
    assert!(bench.shows("A time is written like 22:00"));
    bench.send(typed(Control::From, "23:30"));
    assert_eq!(set(&bench).last(), Some(&Change::Quiet(Some(Quiet { from: 23 * 60 + 30, to: 7 * 60 }))));
    bench.click("No syncing at night");
    assert_eq!(set(&bench).last(), Some(&Change::Quiet(None)));
}

#[test]
fn pausing_is_one_press_and_so_is_going_on() {
    let mut bench = bench();
    bench.click("For an hour");
    assert!(bench.shows("Paused until you resume"));
    bench.click("Resume syncing");
    assert_eq!(set(&bench), [Change::Pause(Pause::Hour), Change::Pause(Pause::Over)]);
}

#[test]
fn the_language_changes_without_a_restart() {
    let mut bench = bench();
    go(&mut bench, Section::Language);
    bench.click("as the system");
    bench.click("Deutsch");
    assert!(bench.shows("Einstellungen") && bench.shows("Sprache und Region"));
    bench.click("Deutsch");
    bench.click("Français");
    assert!(bench.shows("Langue et région"));
    assert_eq!(set(&bench), [Change::Language(Some(Lang::De)), Change::Language(Some(Lang::Fr))]);
}

#[test]
fn the_look_changes_at_once() {
    let mut bench = bench();
    go(&mut bench, Section::Look);
    bench.click("as the system");
    bench.click("dark");
    assert!(bench.app.look().tokens.dark);
    bench.click("100\u{a0}%");
    bench.click("150\u{a0}%");
    assert_eq!(bench.app.look().scale, 1.5);
    let dark = LookSettings { theme: ThemeSetting::Dark, ..LookSettings::default() };
    assert_eq!(set(&bench), [Change::Look(dark), Change::Look(LookSettings { text_percent: 150, ..dark })]);
    bench.letter("0", Modifiers::COMMAND);
    assert_eq!(set(&bench).last(), Some(&Change::TextSize(100)));
    bench.click("High contrast");
    assert_ne!(bench.app.look().tokens.line, Bench::new(Preset::Healthy).app.look().tokens.line);
}

#[test]
fn a_place_may_have_its_own_period() {
    let mut bench = bench();
    go(&mut bench, Section::Places);
    assert!(bench.shows("every hour") && bench.shows("starts on the phone"));
    bench.click("as usual");
    bench.click("only by hand");
    assert_eq!(set(&bench), [Change::Place(PlaceId(1), Some(Every::ByHand))]);
}

#[test]
fn without_a_tray_it_is_said() {
    let mut bench = bench();
    go(&mut bench, Section::Start);
    let missing = "This desktop shows no tray icons. Cordial keeps working; open it again from the menu.";
    assert!(bench.shows(missing));
    bench.send(Message::Outside(cordial::gui::background::Outside::TrayShown));
    assert!(!bench.shows(missing) && bench.shows("Cordial stays beside the clock."));
}

#[test]
fn nothing_is_cut_off_at_twice_the_size_or_in_long_words() {
    for (lang, percent, size) in [
        (Lang::De, 100, Size::new(1_180.0, 780.0)),
        (Lang::Fr, 200, Size::new(1_180.0, 780.0)),
        (Lang::De, 250, Size::new(1_180.0, 780.0)),
        (Lang::Fr, 100, Size::new(420.0, 360.0)),
    ] {
        for section in Section::ALL {
            let mut bench = Bench::with(Preset::Healthy, |options| {
                let options = GuiOptions { lang, text_percent: percent, size: Some(size), ..options };
                at_settings(options)
            });
            bench.send(Message::Resized(size));
            go(&mut bench, section);
            bench.picture(&format!("settings-{section:?}-{}-{percent}", lang.tag()));
            let controls =
                bench.app.stops().into_iter().filter(|stop| matches!(stop, Focus::Settings(Stop::Control(_))));
            assert!(controls.count() >= 2, "{section:?}");
        }
    }
}

#[test]
fn weeks_begin_where_the_person_lives_unless_they_say_otherwise() {
    let american = |options: GuiOptions| {
        let week = cordial::gui::Week { system: "US".to_owned(), ..Default::default() };
        GuiOptions { page: Page::Calendar, week, ..options }
    };
    let heads = |bench: &mut Bench| -> Vec<String> {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        bench.texts().into_iter().filter(|text| days.contains(&text.as_str())).take(7).collect()
    };
    let mut bench = Bench::with(Preset::Healthy, american);
    assert_eq!(heads(&mut bench).first().map(String::as_str), Some("Sun"));
    for (control, first) in [(1, "Mon"), (3, "Sat"), (0, "Sun")] {
        bench.send(Message::Open(Page::Settings));
        go(&mut bench, Section::Language);
        bench.send(Message::Settings(settings::Message::Press(Stop::Control(Control::FirstDay))));
        bench.send(Message::Settings(settings::Message::Press(Stop::Option(Control::FirstDay, control))));
        bench.send(Message::Open(Page::Calendar));
        assert_eq!(heads(&mut bench).first().map(String::as_str), Some(first));
    }
    bench.send(Message::Open(Page::Settings));
    go(&mut bench, Section::Language);
    assert!(bench.shows("First day of the week") && bench.shows("as in the country"));
}
