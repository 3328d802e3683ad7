use super::*;
use crate::gui::desk::{Desk, OnReturn, Progress};
use crate::gui::preset::{Pace, Preset, SampleDesk};
use crate::gui::theme::{Motion, tokens};
use crate::wording::Lang;

fn look() -> Look {
    use crate::pim::moment::Weekday;

    Look {
        tokens: &tokens::LIGHT,
        scale: 1.0,
        motion: Motion::Full,
        lang: Lang::En,
        width: 1_180.0,
        first_day: Weekday::Mon,
    }
}

fn overview(preset: Preset) -> Overview {
    SampleDesk::new(preset, Pace::Still).overview(Lang::En).expect("pretend data")
}

fn with_states(states: &[PlaceState]) -> Overview {
    let mut overview = overview(Preset::Healthy);
    let card = overview.places[0].clone();
    overview.places = states
        .iter()
        .zip(1..)
        .map(|(state, id)| PlaceCard { id: PlaceId(id), state: state.clone(), ..card.clone() })
        .collect();
    overview
}

fn away(waiting: u32) -> PlaceState {
    PlaceState::NotHere { last_seen: None, waiting, on_return: OnReturn::SyncsByItself }
}

#[test]
fn the_title_says_the_gravest_thing() {
    let syncing = || PlaceState::Syncing(Progress::default());
    let cases: [(&[PlaceState], &str); 7] = [
        (&[PlaceState::UpToDate, PlaceState::UpToDate], "Everything is up to date"),
        (&[PlaceState::UpToDate, PlaceState::Behind { waiting: 2 }], "Changes wait for the next sync"),
        (&[PlaceState::UpToDate, away(0)], "Everything that is here is up to date"),
        (&[away(0), away(2)], "Nothing is connected right now"),
        (&[PlaceState::NeverSynced, away(2)], "Ready for the first sync"),
        (&[syncing(), PlaceState::Waiting], "Syncing with Nokia 6230i"),
        (&[syncing(), syncing()], "Syncing with 2 places"),
    ];
    for (states, said) in cases {
        assert_eq!(title(&look(), &with_states(states)).0, said);
    }
    assert_eq!(title(&look(), &overview(Preset::Deletions)).0, "Two places need you");
}

#[test]
fn what_waits_for_absent_places_is_said() {
    let (_, below) = title(&look(), &overview(Preset::Healthy));
    assert_eq!(below, "Last sync today 14:00. 3 changes wait for Sagem my700X.");
    let (_, below) = title(&look(), &with_states(&[PlaceState::UpToDate, away(1), away(4)]));
    assert_eq!(below, "Last sync today 14:00. 5 changes wait for places that are away.");
}

#[test]
fn the_one_that_needs_the_person_comes_first_and_the_absent_last() {
    let overview = overview(Preset::NeedsYou);
    let names: Vec<&str> = in_order(&overview).iter().map(|card| card.name.as_str()).collect();
    assert_eq!(names, ["Nextcloud (famille)", "Nokia 6230i", "Sagem my700X"]);
}

#[test]
fn nothing_starts_twice() {
    let mut home = Home::default();
    let syncing = overview(Preset::Syncing);
    assert_eq!(home.update(Message::Press(Press::Everything), &syncing), Action::None);
    assert!(!home.stops(&syncing).contains(&Press::Everything));
    let nokia = syncing.places[0].id;
    assert_eq!(home.update(Message::Press(Press::Stop(nokia)), &syncing), Action::Stop(nokia));
    assert!(!home.stops(&syncing).contains(&Press::Stop(nokia)), "it was asked to stop once");
    home.run_finished(nokia);
    assert!(home.stops(&syncing).contains(&Press::Stop(nokia)));
}

#[test]
fn an_empty_password_is_not_sent() {
    let mut home = Home::default();
    let overview = overview(Preset::NeedsYou);
    let place = PlaceId(2);
    let remedy = RemedyId("password".to_owned());
    let ask = Message::Press(Press::Remedy(place, remedy.clone()));
    assert_eq!(home.update(ask, &overview), Action::Focus(SECRET_FIELD));
    assert_eq!(home.update(Message::Press(Press::SecretSend), &overview), Action::Focus(SECRET_FIELD));
    home.update(Message::SecretTyped("x".to_owned()), &overview);
    let sent = home.update(Message::Press(Press::SecretSend), &overview);
    assert_eq!(sent, Action::Remedy { place, remedy, answer: Some("x".to_owned()) });
    assert!(!home.escape(), "it is forgotten once it is sent");
}

#[test]
fn a_remedy_nobody_offered_does_nothing() {
    let mut home = Home::default();
    let press = Press::Remedy(PlaceId(1), RemedyId("delete".to_owned()));
    assert_eq!(home.update(Message::Press(press), &overview(Preset::Healthy)), Action::None);
}
