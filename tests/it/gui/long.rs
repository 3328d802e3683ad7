//! Long lists: however many entries there are, only what can be seen is made.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use cordial::gui::GuiOptions;
use cordial::gui::app::{self, Message, Page};
use cordial::gui::desk::review::QuestionId;
use cordial::gui::desk::{Kind, PlaceId};
use cordial::gui::preset::Preset;
use cordial::gui::screen::{calendar, people, review};
use cordial::gui::widget::long::Long;
use cordial::planner::Side;
use iced::keyboard::{Modifiers, key::Named};
use iced::widget::{column, scrollable, text};
use iced::{Element, Event, Length, Point, Size, mouse};
use iced_test::Simulator;
use iced_test::selector::Candidate;

use super::bench::Bench;

/// More than a window of the usual size has room for; far less than there is.
const A_WINDOW_FULL: usize = 600;

fn at(preset: Preset, page: Page) -> Bench {
    Bench::with(preset, |options| GuiOptions { page, ..options })
}

/// How many texts there are in the window, seen or not.
fn texts(bench: &mut Bench) -> usize {
    let count = AtomicUsize::new(0);
    let counting = |candidate: Candidate<'_>| {
        if matches!(candidate, Candidate::Text { .. }) {
            let _before = count.fetch_add(1, Ordering::Relaxed);
        }
        None::<()>
    };
    let _none = bench.act(|ui| ui.find(counting).is_ok());
    count.load(Ordering::Relaxed)
}

fn makes_what_is_seen(bench: &mut Bench, words: &str) {
    assert!(bench.shows(words), "{words}");
    let count = texts(bench);
    assert!((20..A_WINDOW_FULL).contains(&count), "{count} texts around {words}");
}

#[test]
fn ten_thousand_of_everything_make_a_window_full() {
    makes_what_is_seen(&mut at(Preset::TenThousand, Page::Tasks), "Copie 0");
    makes_what_is_seen(&mut at(Preset::TenThousand, Page::Notes), "Note 00000");
    makes_what_is_seen(&mut at(Preset::TenThousand, Page::People), "10,000");
    let mut calendar = at(Preset::TenThousand, Page::Calendar);
    assert!(texts(&mut calendar) < A_WINDOW_FULL, "a month");
    calendar.letter("a", Modifiers::default());
    makes_what_is_seen(&mut calendar, "Rendez-vous 304");
    calendar.letter("w", Modifiers::default());
    makes_what_is_seen(&mut calendar, "16 to 22 November");
}

#[test]
fn five_thousand_deletions_make_a_window_full_and_are_ticked_all_the_same() {
    let mut bench = at(Preset::TenThousand, Page::Review);
    let held = QuestionId::Held(PlaceId(1), Side::Here, Kind::Events);
    bench.send(Message::Review(review::Message::Choose(held)));
    makes_what_is_seen(&mut bench, "5,000 of 5,000 ticked");
    bench.key(Named::ArrowDown);
    bench.key(Named::Space);
    assert!(bench.shows("4,999 of 5,000 ticked"));
    bench.key(Named::End);
    bench.key(Named::Space);
    assert!(bench.shows("4,998 of 5,000 ticked"), "the last one is as far away as any");
}

#[test]
fn everybody_is_found_at_the_end_of_the_list() {
    let mut bench = at(Preset::TenThousand, Page::People);
    bench.send(Message::People(people::Message::Scrolled(400_000.0, 600.0)));
    assert!(texts(&mut bench) < A_WINDOW_FULL);
}

#[test]
fn the_chosen_view_survives_a_crowd() {
    let mut bench = at(Preset::TenThousand, Page::Calendar);
    bench.send(Message::Calendar(calendar::Message::Press(calendar::Stop::View(calendar::View::Agenda))));
    bench.key(Named::ArrowDown);
    bench.key(Named::PageDown);
    makes_what_is_seen(&mut bench, "December 2026");
}

/// A list of fifty thousand between a head and a foot, which counts the rows that are made.
fn fifty_thousand(made: &Cell<usize>) -> Element<'_, ()> {
    let row = |number: usize, _width: f32| {
        made.set(made.get() + 1);
        text(format!("row {number}")).height(Length::Fill).into()
    };
    let heights = (0..50_000).map(|number| if number % 7 == 0 { 60.0 } else { 40.0 });
    scrollable(column![text("head"), Long::new(heights, row), text("foot")]).height(Length::Fill).into()
}

fn turn(ui: &mut Simulator<'_, ()>, pixels: f32) {
    let delta = mouse::ScrollDelta::Pixels { x: 0.0, y: -pixels };
    ui.point_at(Point::new(100.0, 100.0));
    let _ = ui.simulate([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    // The window is told where the pointer is before it is drawn.
    let _ = ui.simulate([Event::Mouse(mouse::Event::CursorMoved { position: Point::new(100.0, 101.0) })]);
}

#[test]
fn fifty_thousand_rows_make_those_that_are_seen() {
    let made = Cell::new(0);
    let size = Size::new(800.0, 600.0);
    let mut ui = Simulator::with_size(app::settings(), size, fifty_thousand(&made));
    assert!(ui.find("row 0").is_ok() && ui.find("row 40000").is_err());
    assert!(made.get() < 80, "{} rows were made at first", made.get());
    // 40 000 rows, a seventh of them 20 higher.
    turn(&mut ui, 40_000.0 * 40.0 + 40_000.0 / 7.0 * 20.0);
    assert!(ui.find("row 40000").is_ok() && ui.find("row 0").is_err());
    assert!(made.get() < 120, "{} rows were made after a leap", made.get());
    let before = made.get();
    for _ in 0..5 {
        turn(&mut ui, 20.0);
    }
    assert_eq!(made.get(), before, "what is in reserve is not made again");
    turn(&mut ui, 50_000.0 * 60.0);
    assert!(ui.find("row 49999").is_ok() && ui.find("foot").is_ok());
    turn(&mut ui, -50_000.0 * 60.0);
    assert!(ui.find("row 0").is_ok() && ui.find("head").is_ok());
}
