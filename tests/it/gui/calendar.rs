//! Calendar: what each view shows, and that everything can be done by keyboard and taken back.

use super::bench::Bench;
use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::desk::diary::Reach;
use cordial::gui::preset::Preset;
use cordial::gui::screen::calendar::{self, Field, Part, Spot, Stop, Typed, View};
use cordial::gui::widget::board::Touch;
use cordial::pim::Date;
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};

fn here(options: GuiOptions) -> GuiOptions {
    GuiOptions { page: Page::Calendar, ..options }
}

fn calendar() -> Bench {
    Bench::with(Preset::Healthy, here)
}

fn press(bench: &mut Bench, stop: Stop) {
    bench.send(Message::Calendar(calendar::Message::Press(stop)));
}

fn typed(bench: &mut Bench, field: Field, text: &str) {
    bench.send(Message::Calendar(calendar::Message::Typed(Typed::Text(field, text.to_owned()))));
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn spot(text: &str, minute: u32) -> Spot {
    Spot { day: day(text), minute: Some(minute), entry: None, part: Part::Body }
}

fn touch(bench: &mut Bench, touch: Touch<Spot>) {
    bench.send(Message::Calendar(calendar::Message::Touch(touch)));
}

#[test]
fn a_month_has_its_weeks_its_events_and_today() {
    let mut bench = calendar();
    for words in ["November 2026", "Mon", "47", "today", "Chorale", "Armistice 1918", "Pont", "19:30", "1 December"] {
        assert!(bench.shows(words), "{words}");
    }
    bench.key(Named::PageDown);
    assert!(bench.shows("December 2026") && bench.shows("Saint-Nicolas"));
    bench.letter("t", Modifiers::default());
    assert!(bench.shows("November 2026"));
}

#[test]
fn letters_lead_to_the_views() {
    let mut bench = calendar();
    bench.letter("w", Modifiers::default());
    assert!(bench.shows("16 to 22 November") && bench.shows("C · Répétition"));
    bench.letter("d", Modifiers::default());
    assert!(bench.shows("Saturday 21 November") && bench.shows("Église Notre-Dame"));
    bench.letter("a", Modifiers::default());
    assert!(bench.shows("15:00 to 18:00") && bench.shows("Route de Vannes"));
    bench.letter("m", Modifiers::default());
    assert!(bench.shows("November 2026"));
}

#[test]
fn an_empty_month_says_so() {
    let mut bench = Bench::with(Preset::Empty, here);
    bench.letter("a", Modifiers::default());
    assert!(bench.shows("Nothing planned in November 2026"));
}

#[test]
fn arrows_and_enter_lead_from_a_day_to_its_event_to_its_form() {
    let mut bench = calendar();
    bench.key(Named::ArrowLeft);
    bench.key(Named::Enter);
    bench.key(Named::ArrowDown);
    bench.key(Named::ArrowDown);
    bench.key(Named::Enter);
    assert!(bench.shows("La Cigale"), "the third of the day");
    assert!(bench.shows("Friday 20 November, 12:30 to 14:00"));
    bench.key(Named::Enter);
    assert!(bench.shows("Edit event"));
    assert_eq!(bench.app.focus(), Some(&Focus::Calendar(Stop::Form(Field::Title))));
    bench.key(Named::Escape);
    assert!(!bench.shows("Edit event"));
}

#[test]
fn a_new_event_is_typed_saved_and_taken_back() {
    let mut bench = calendar();
    bench.letter("n", Modifiers::COMMAND);
    typed(&mut bench, Field::Title, "Thé chez Anne");
    typed(&mut bench, Field::StartDay, "tomorrow");
    assert!(bench.shows("Sunday 22 November 2026"));
    typed(&mut bench, Field::StartClock, "16h");
    bench.click("Save");
    assert!(bench.shows("“Thé chez Anne” was added."));
    bench.letter("a", Modifiers::default());
    assert!(bench.shows("Thé chez Anne") && bench.shows("16:00 to 17:00"));
    bench.click("Undo");
    assert!(!bench.shows("Thé chez Anne"));
}

#[test]
fn what_cannot_be_read_is_said_and_not_saved() {
    let mut bench = calendar();
    bench.letter("n", Modifiers::default());
    typed(&mut bench, Field::StartDay, "31/02/2026");
    assert!(bench.shows("This is no date. Try 21/11 or tomorrow."));
    press(&mut bench, Stop::Form(Field::Save));
    assert_eq!(bench.app.focus(), Some(&Focus::Calendar(Stop::Form(Field::StartDay))));
    typed(&mut bench, Field::StartDay, "21/11/2026");
    typed(&mut bench, Field::EndDay, "20/11/2026");
    press(&mut bench, Stop::Form(Field::Save));
    assert!(bench.shows("It ends before it begins."));
}

#[test]
fn escape_never_loses_what_was_typed() {
    let mut bench = calendar();
    bench.letter("n", Modifiers::default());
    typed(&mut bench, Field::Title, "Thé");
    bench.key(Named::Escape);
    assert!(bench.shows("“Thé” was not saved."));
    bench.click("Continue editing");
    assert!(bench.shows("New event") && bench.shows("Begins"));
    bench.click("Save");
    assert!(bench.shows("“Thé” was added."));
}

#[test]
fn a_series_asks_how_far_and_only_this_one_is_deleted() {
    let mut bench = calendar();
    bench.letter("a", Modifiers::default());
    let count = |bench: &mut Bench| (1..=30).filter(|n| bench.shows(&format!("{} {n} November", weekday(*n)))).count();
    let before = count(&mut bench);
    // Tuesday 3 November is there for the choir alone.
    for _ in 0..18 {
        bench.key(Named::ArrowLeft);
    }
    bench.key(Named::ArrowDown);
    bench.key(Named::Delete);
    assert!(bench.shows("Delete which ones?"));
    assert_eq!(bench.app.focus(), Some(&Focus::Calendar(Stop::Reach(Reach::One))));
    bench.key(Named::Enter);
    assert!(bench.shows("“Répétition” was deleted."));
    assert_eq!(count(&mut bench), before - 1);
    bench.letter("z", Modifiers::COMMAND);
    assert_eq!(count(&mut bench), before);
}

fn weekday(day: u32) -> &'static str {
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][(day as usize - 1) % 7]
}

#[test]
fn a_drag_moves_and_the_lower_edge_stretches() {
    let mut bench = calendar();
    bench.letter("d", Modifiers::default());
    let concert = bench.event("Concert, Clisson");
    let from = Spot { entry: Some(concert), ..spot("20261121", 15 * 60) };
    touch(&mut bench, Touch::Press(from));
    touch(&mut bench, Touch::Over(Some(spot("20261121", 17 * 60))));
    touch(&mut bench, Touch::Release(Some(spot("20261121", 17 * 60))));
    assert!(bench.shows("“Concert, Clisson” was moved."));
    bench.letter("a", Modifiers::default());
    assert!(bench.shows("17:00 to 20:00"));
    bench.letter("d", Modifiers::default());
    let edge = Spot { entry: Some(concert), part: Part::End, ..spot("20261121", 19 * 60 + 45) };
    touch(&mut bench, Touch::Press(edge));
    touch(&mut bench, Touch::Over(Some(spot("20261121", 21 * 60 + 45))));
    touch(&mut bench, Touch::Release(Some(spot("20261121", 21 * 60 + 45))));
    bench.letter("a", Modifiers::default());
    assert!(bench.shows("17:00 to 22:00"));
}

#[test]
fn drawing_over_the_hours_begins_an_event_as_long() {
    let mut bench = calendar();
    bench.letter("w", Modifiers::default());
    touch(&mut bench, Touch::Press(spot("20261117", 9 * 60)));
    touch(&mut bench, Touch::Over(Some(spot("20261117", 10 * 60 + 15))));
    touch(&mut bench, Touch::Release(Some(spot("20261117", 10 * 60 + 15))));
    typed(&mut bench, Field::Title, "Visite");
    bench.click("Save");
    bench.letter("a", Modifiers::default());
    assert!(bench.shows("9:00 to 10:30") && bench.shows("Visite"));
}

#[test]
fn a_calendar_can_be_hidden() {
    let mut bench = calendar();
    assert!(bench.shows("Armistice 1918"));
    bench.click("Famille");
    assert!(!bench.shows("Armistice 1918"));
    bench.click("Famille");
    assert!(bench.shows("Armistice 1918"));
}

#[test]
fn the_mouse_opens_the_card_of_what_is_under_it() {
    let mut bench = calendar();
    bench.click("Armistice 1918");
    assert!(bench.shows("Every year on 11 November"));
    bench.click("Edit");
    assert!(bench.shows("Edit event") && bench.shows("Every year"));
}

#[test]
fn the_tab_key_walks_the_form_from_end_to_end() {
    let mut bench = calendar();
    bench.letter("n", Modifiers::default());
    let mut seen = Vec::new();
    for _ in 0..bench.app.stops().len() {
        bench.key(Named::Tab);
        seen.extend(bench.app.focus().cloned());
    }
    for field in [Field::Title, Field::AllDay, Field::StartDay, Field::Repeat, Field::Alarm, Field::Notes, Field::Save]
    {
        assert!(seen.contains(&Focus::Calendar(Stop::Form(field))), "{field:?}");
    }
}

#[test]
fn arrows_choose_the_repetition() {
    let mut bench = calendar();
    bench.letter("n", Modifiers::default());
    typed(&mut bench, Field::Title, "Yoga");
    while bench.app.focus() != Some(&Focus::Calendar(Stop::Form(Field::Repeat))) {
        bench.key(Named::Tab);
    }
    bench.key(Named::ArrowRight);
    bench.key(Named::ArrowRight);
    assert!(bench.shows("Empty: for ever"));
    bench.click("Save");
    press(&mut bench, Stop::View(View::Agenda));
    assert!(bench.shows("Saturday 28 November") && bench.shows("Yoga"));
}

#[test]
fn every_view_fits_large_text_narrow_windows_and_long_words() {
    for lang in [Lang::De, Lang::Pseudo] {
        for (text_percent, width) in [(100, 1_180.0), (200, 1_180.0), (100, 720.0), (250, 1_180.0), (100, 460.0)] {
            let options =
                |options| GuiOptions { lang, text_percent, size: Some(Size::new(width, 780.0)), ..here(options) };
            let mut bench = Bench::with(Preset::Healthy, options);
            for letter in ["m", "w", "d", "a"] {
                bench.letter(letter, Modifiers::default());
                bench.nothing_sticks_out(width);
            }
            bench.letter("n", Modifiers::default());
            bench.nothing_sticks_out(width);
        }
    }
}
