//! Tasks and Notes: what they show, and that everything can be done by keyboard and taken back.

use super::bench::Bench;
use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::preset::Preset;
use cordial::gui::screen::{notes, tasks};
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};

fn tasks() -> Bench {
    Bench::with(Preset::Healthy, |options| GuiOptions { page: Page::Tasks, ..options })
}

fn notes() -> Bench {
    Bench::with(Preset::Healthy, |options| GuiOptions { page: Page::Notes, ..options })
}

#[test]
fn tasks_stand_under_the_days_they_are_due() {
    let mut bench = tasks();
    for words in ["7 things to do", "Late", "Appeler le garage", "Today", "urgent", "Without a date", "Done"] {
        assert!(bench.shows(words), "{words}");
    }
    let mut empty = Bench::with(Preset::Empty, |options| GuiOptions { page: Page::Tasks, ..options });
    assert!(empty.shows("No tasks yet"));
}

#[test]
fn who_has_no_tasks_is_not_told_that_they_are_done() {
    let mut bench = Bench::with(Preset::Empty, |options| GuiOptions { page: Page::Tasks, ..options });
    assert!(bench.shows("No tasks yet"));
    assert!(!bench.shows("Nothing left to do"));
}

#[test]
fn a_task_is_added_ticked_and_taken_back() {
    let mut bench = tasks();
    bench.send(Message::Tasks(tasks::Message::Typed(tasks::Stop::New, "Acheter du pain".to_owned())));
    bench.send(Message::Tasks(tasks::Message::Press(tasks::Stop::New)));
    assert!(bench.shows("8 things to do") && bench.shows("“Acheter du pain” was added."));
    bench.key(Named::Space);
    assert!(bench.shows("7 things to do") && bench.shows("“Acheter du pain” is done."));
    bench.letter("z", Modifiers::COMMAND);
    assert!(bench.shows("8 things to do"));
}

#[test]
fn a_task_is_edited_in_its_form_and_deleted() {
    let mut bench = tasks();
    bench.key(Named::ArrowDown);
    bench.key(Named::Enter);
    assert_eq!(bench.app.focus(), Some(&Focus::Tasks(tasks::Stop::Title)));
    bench.send(Message::Tasks(tasks::Message::Typed(tasks::Stop::Due, "soon".to_owned())));
    bench.click("Save");
    assert_eq!(bench.app.focus(), Some(&Focus::Tasks(tasks::Stop::Due)), "what cannot be read is not saved");
    bench.send(Message::Tasks(tasks::Message::Typed(tasks::Stop::Due, "tomorrow".to_owned())));
    assert!(bench.shows("Sunday 22 November 2026"));
    bench.click("Save");
    assert!(!bench.shows("Late"), "it was the only late one");
    bench.key(Named::Delete);
    assert!(bench.shows("“Appeler le garage” was deleted."));
    bench.click("Undo");
    assert!(bench.shows("Appeler le garage"));
}

#[test]
fn a_closed_form_can_be_taken_up_again() {
    let mut bench = tasks();
    bench.letter("n", Modifiers::COMMAND);
    bench.send(Message::Tasks(tasks::Message::Typed(tasks::Stop::Title, "Pain".to_owned())));
    bench.key(Named::Escape);
    bench.click("Continue editing");
    bench.click("Save");
    assert!(bench.shows("Pain"));
}

#[test]
fn notes_are_walked_and_written_in() {
    let mut bench = notes();
    assert!(bench.shows("Code de la porte") && bench.shows("Courses"));
    bench.key(Named::ArrowDown);
    bench.key(Named::Enter);
    assert_eq!(bench.app.focus(), Some(&Focus::Notes(notes::Stop::Body)));
    bench.send(Message::Notes(notes::Message::Title("Marché".to_owned())));
    assert!(bench.shows("Not saved yet. Leaving the note saves it."));
    let first = bench.note("Code de la porte");
    bench.send(Message::Notes(notes::Message::Choose(first)));
    assert!(bench.shows("Marché"), "leaving it saved it");
}

#[test]
fn a_new_note_is_added_deleted_and_back() {
    let mut bench = notes();
    bench.letter("n", Modifiers::COMMAND);
    bench.send(Message::Notes(notes::Message::Title("Idées".to_owned())));
    bench.click("Save");
    assert!(bench.shows("“Idées” was added."));
    bench.click("Delete");
    assert!(bench.shows("“Idées” was deleted."));
    bench.click("Undo");
    assert!(bench.shows("Idées"));
}

#[test]
fn both_fit_large_text_narrow_windows_and_long_words() {
    for lang in [Lang::De, Lang::Pseudo] {
        for (text_percent, width) in [(100, 1_180.0), (200, 1_180.0), (100, 720.0), (250, 1_180.0), (100, 460.0)] {
            for page in [Page::Tasks, Page::Notes] {
                let size = Some(Size::new(width, 780.0));
                let options = |options| GuiOptions { lang, text_percent, size, page, ..options };
                let mut bench = Bench::with(Preset::Healthy, options);
                bench.nothing_sticks_out(width);
                bench.letter("n", Modifiers::COMMAND);
                bench.nothing_sticks_out(width);
            }
        }
    }
}
