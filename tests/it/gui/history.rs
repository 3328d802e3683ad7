//! History and the editor of people: what they show, what they ask for, and that the keyboard reaches everything.

use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page};
use cordial::gui::desk::PersonId;
use cordial::gui::desk::edit::{RowSort, TextField};
use cordial::gui::desk::history::{Manner, Part, RestoreWish, Show, Way};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::history::{self, Press, Tab};
use cordial::gui::screen::people::editor::{self, Control};
use cordial::gui::screen::people::{self, Stop};
use cordial::gui::theme::ThemeChoice;
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};

use crate::gui::bench::Bench;

fn at_history(options: GuiOptions) -> GuiOptions {
    GuiOptions { page: Page::History, ..options }
}

fn at_people(options: GuiOptions) -> GuiOptions {
    GuiOptions { page: Page::People, ..options }
}

fn press(bench: &mut Bench, press: Press) {
    bench.send(Message::History(history::Message::Press(press)));
}

fn edit(bench: &mut Bench, control: Control, text: &str) {
    let typed = editor::Message::Typed(control, text.to_owned());
    bench.send(Message::People(people::Message::Editor(typed)));
}

fn jerome() -> Bench {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Typed("jerome lefevre".to_owned())));
    bench.key(Named::F2);
    bench
}

#[test]
fn everything_that_was_done_stands_under_its_day_and_number() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    for words in ["Today", "Monday", "Sync with Nokia 6230i", "2 on this computer, 1 on Nokia 6230i · number 40"] {
        assert!(bench.shows(words), "{words}");
    }
    let mut bench = Bench::with(Preset::Empty, at_history);
    assert!(bench.shows("Nothing has happened yet"));
}

#[test]
fn filters_leave_what_is_asked_for() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    bench.click("Only what I did");
    assert!(bench.shows("You edited Jérôme Lefèvre"));
    assert!(!bench.shows("Sync with Nokia 6230i"));
    bench.click("Only what I did");
    bench.send(Message::History(history::Message::ShowChosen(Show::Syncs)));
    assert!(!bench.shows("You edited Jérôme Lefèvre"));
    bench.send(Message::History(history::Message::PlaceChosen(Some("Nextcloud (famille)".to_owned()))));
    assert!(!bench.shows("Sync with Nokia 6230i"));
    assert!(bench.shows("Sync with Nextcloud (famille)"));
}

#[test]
fn an_entry_shows_what_changed_and_undoing_is_previewed() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    for _ in 0..3 {
        bench.key(Named::ArrowDown);
    }
    bench.key(Named::Enter);
    for words in ["Karl Weiß", "+49 171 5550", "0171 555", "This computer"] {
        assert!(bench.shows(words), "{words}");
    }
    press(&mut bench, Press::Open(history::Wish::Undo(38)));
    assert!(bench.shows("32 entries change here, and 19 at your places with their next sync"));
    assert_eq!(bench.wishes(), [], "a preview changes nothing");
    press(&mut bench, Press::UndoNow(38));
    assert_eq!(bench.wishes(), [Wish::Undo(38)]);
    bench.click("Undo");
    assert_eq!(bench.wishes(), [Wish::Undo(38), Wish::Undo(138)], "the toast takes it back");
}

#[test]
fn a_run_that_failed_says_what_is_safe() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    press(&mut bench, Press::Open(history::Wish::Entry(36)));
    assert!(bench.shows("401 Unauthorized · PROPFIND /remote.php/dav/"));
    bench.key(Named::Escape);
    assert!(!bench.shows("401 Unauthorized · PROPFIND /remote.php/dav/"));
}

#[test]
fn one_version_of_a_person_can_count_again() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.send(Message::People(people::Message::Press(Stop::Versions)));
    assert_eq!(bench.app.page(), Page::History);
    assert!(bench.shows("Changed by Nokia 6230i"));
    bench.click("Go back to this");
    assert!(matches!(bench.wishes().as_slice(), [Wish::Revert(_, 2)]));
}

#[test]
fn the_trash_gives_back() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    press(&mut bench, Press::Tab(Tab::Trash));
    assert!(bench.shows("Old plumber"));
    bench.key(Named::ArrowDown);
    bench.letter("p", Modifiers::default());
    assert_eq!(bench.wishes(), [Wish::PutBack(vec![90])]);
}

#[test]
fn a_safety_copy_is_searched_and_restored_by_kind_and_by_field() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    press(&mut bench, Press::Tab(Tab::Copies));
    bench.click("Make a safety copy");
    assert_eq!(bench.wishes(), [Wish::MakeCopy]);
    press(&mut bench, Press::Open(history::Wish::Inside(7, None)));
    bench.send(Message::History(history::Message::Typed(Press::InsideField, "chladkova".to_owned())));
    assert!(bench.shows("Šárka Chládková"));
    assert!(!bench.shows("Anne Dupuis"));
    bench.click("Restore everything…");
    assert!(bench.shows("1 comes back, 0 change, 0 are deleted here"), "what is missing, first of all");
    bench.click("As it was");
    assert!(bench.shows("1 comes back, 1 changes, 0 are deleted here"));
    press(&mut bench, Press::RestoreNow);
    let wish = RestoreWish { copy: 7, what: Part::Everything, manner: Manner::Replace };
    assert_eq!(bench.wishes().last(), Some(&Wish::Restore(wish)));
    press(&mut bench, Press::InsideList);
    assert!(bench.shows("Only this"), "of one person, one field");
}

#[test]
fn the_log_hides_names_and_a_report_is_saved_where_one_says() {
    let mut bench = Bench::with(Preset::Healthy, at_history);
    press(&mut bench, Press::Tab(Tab::Log));
    press(&mut bench, Press::Open(history::Wish::Log(40)));
    assert!(bench.shows("Where the time went"));
    assert!(bench.shows("Karl Weiß · 0171 555 → +49 171 5550"));
    press(&mut bench, Press::HideNames);
    assert!(bench.shows("Person 7 · 0171 555 → +49 171 5550"));
    press(&mut bench, Press::Report);
    bench.send(Message::History(history::Message::Typed(Press::ReportField, "/tmp/there.txt".to_owned())));
    press(&mut bench, Press::ReportSave);
    assert_eq!(bench.wishes(), [Wish::Report("/tmp/there.txt".to_owned())]);
}

#[test]
fn control_z_undoes_wherever_one_is() {
    let mut bench = Bench::new(Preset::Healthy);
    bench.letter("z", Modifiers::COMMAND);
    bench.letter("z", Modifiers::COMMAND | Modifiers::SHIFT);
    assert_eq!(bench.wishes(), [Wish::StepBack(Way::Back), Wish::StepBack(Way::Forth)]);
}

#[test]
fn a_person_is_edited_and_only_what_was_typed_is_written() {
    let mut bench = jerome();
    assert!(bench.shows("Edit person"));
    assert_eq!(bench.app.focus(), Some(&Focus::People(Stop::Editor(Control::Text(TextField::Given)))));
    edit(&mut bench, Control::Row(0), "06 00 00 00 00");
    edit(&mut bench, Control::GroupField, "voisins,");
    bench.letter("s", Modifiers::COMMAND);
    let wishes = bench.wishes();
    let [Wish::Save(draft)] = wishes.as_slice() else { panic!("{wishes:?}") };
    assert_eq!(draft.rows_of(RowSort::Phone).next().map(|row| row.text.as_str()), Some("06 00 00 00 00"));
    assert_eq!(draft.groups, ["famille", "chorale", "voisins"]);
    assert!(bench.shows("Jérôme Lefèvre is saved"));
    bench.click("Undo");
    assert_eq!(bench.wishes().last(), Some(&Wish::Undo(60)));
}

#[test]
fn rows_come_and_go() {
    let mut bench = jerome();
    bench.click("Add a number");
    assert_eq!(bench.app.focus(), Some(&Focus::People(Stop::Editor(Control::Row(3)))));
    edit(&mut bench, Control::Row(3), "07 77");
    let control = |control| Message::People(people::Message::Press(Stop::Editor(control)));
    bench.send(control(Control::Remove(0)));
    bench.letter("s", Modifiers::COMMAND);
    let wishes = bench.wishes();
    let [Wish::Save(draft)] = wishes.as_slice() else { panic!("{wishes:?}") };
    let numbers: Vec<_> = draft.rows_of(RowSort::Phone).map(|row| row.text.as_str()).collect();
    assert_eq!(numbers, ["02 40 11 22 33", "02 40 55 66 77", "07 77"]);
}

#[test]
fn a_date_that_is_none_is_said_and_not_written() {
    let mut bench = jerome();
    edit(&mut bench, Control::Birthday, "31/2/1961");
    assert!(bench.shows("This is no date. Write it like 3/3/1961, or 3/3 without a year."));
    bench.letter("s", Modifiers::COMMAND);
    assert_eq!(bench.wishes(), []);
    bench.key(Named::Escape);
    assert!(bench.shows("Edit person"), "Escape throws nothing away");
    bench.send(Message::People(people::Message::Choose(0)));
    assert_eq!(bench.app.focus(), Some(&Focus::People(Stop::Editor(Control::Birthday))), "this must be put right");
    bench.click("Cancel");
    assert!(!bench.shows("Edit person"));
    assert_eq!(bench.wishes(), []);
}

#[test]
fn whoever_goes_on_to_somebody_else_loses_nothing() {
    let mut bench = jerome();
    edit(&mut bench, Control::Text(TextField::Family), "Le Fèvre");
    bench.send(Message::People(people::Message::Choose(0)));
    assert!(matches!(bench.wishes().as_slice(), [Wish::Save(_)]));
    assert!(!bench.shows("Edit person"));
}

#[test]
fn somebody_new_somebody_gone_and_a_file() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.letter("n", Modifiers::COMMAND);
    assert!(bench.shows("New person"));
    edit(&mut bench, Control::Text(TextField::Given), "Zoé");
    bench.letter("s", Modifiers::COMMAND);
    assert!(matches!(bench.wishes().as_slice(), [Wish::Save(draft)] if draft.id.is_none()));
    let mut bench = Bench::with(Preset::Healthy, at_people);
    bench.key(Named::Delete);
    assert!(matches!(bench.wishes().as_slice(), [Wish::Delete(PersonId(_))]));
}

#[test]
fn a_file_is_looked_at_before_it_is_brought_in() {
    let dropped = |file: &str| {
        let mut bench = Bench::with(Preset::Healthy, at_people);
        bench.send(Message::Dropped(file.into()));
        bench
    };
    let mut bench = dropped("/tmp/friends.vcf");
    for words in [
        "Bring in friends.vcf",
        "3 new entries",
        "Zoé Le Goff",
        "Anne Dupuis, in the file: Dupuis Anne",
        "295 are here already",
        "Line 812: empty record",
    ] {
        assert!(bench.shows(words), "{words}");
    }
    assert_eq!(bench.wishes(), []);
    bench.key(Named::Escape);
    assert!(!bench.shows("Bring in friends.vcf"));
    assert_eq!(bench.wishes(), []);
    let mut bench = dropped("/tmp/friends.vcf");
    bench.key(Named::Enter);
    assert_eq!(bench.wishes(), [Wish::Import(vec!["/tmp/friends.vcf".into()])]);
    assert!(!bench.shows("Bring in friends.vcf"));
    let mut bench = dropped("/tmp/friends.vcf");
    bench.click("Cancel");
    assert!(!bench.shows("Bring in friends.vcf"));
    let mut bench = dropped("/tmp/here-already.vcf");
    assert!(bench.shows("295 are here already") && !bench.shows("Cancel"));
    bench.key(Named::Enter);
    assert_eq!(bench.wishes(), []);
    assert!(!bench.shows("here-already.vcf"));
}

#[test]
fn doubles_are_joined_or_told_apart() {
    let mut bench = Bench::with(Preset::Healthy, at_people);
    assert!(bench.shows("1 pair may be one"));
    bench.click("Look");
    assert!(bench.shows("These look like the same person"));
    bench.click("Two different people");
    assert_eq!(bench.wishes(), [Wish::Apart(PersonId(3), PersonId(203))]);
    assert!(!bench.shows("1 pair may be one"));
}

#[test]
fn the_tab_key_walks_every_sheet_and_the_editor() {
    let sheets: [&[Press]; 6] = [
        &[Press::Open(history::Wish::Entry(38))],
        &[Press::Open(history::Wish::Undo(38))],
        &[Press::Tab(Tab::Copies), Press::Second],
        &[Press::Tab(Tab::Copies), Press::Open(history::Wish::Inside(7, None))],
        &[Press::Tab(Tab::Log), Press::Report],
        &[Press::Tab(Tab::Trash)],
    ];
    let mut benches: Vec<Bench> = sheets
        .into_iter()
        .map(|presses| {
            let mut bench = Bench::with(Preset::Healthy, at_history);
            presses.iter().for_each(|one| press(&mut bench, one.clone()));
            bench
        })
        .collect();
    benches.push(jerome());
    for bench in &mut benches {
        let stops = bench.app.stops();
        let mut visited = Vec::new();
        for _ in 0..stops.len() {
            bench.key(Named::Tab);
            visited.push(bench.app.focus().cloned().expect("somewhere"));
        }
        assert!(stops.iter().all(|stop| visited.contains(stop)), "{stops:?} {visited:?}");
    }
}

/// Draws every sheet large, narrow and in the longest language; with `CORDIAL_PICTURES` the pictures are kept.
#[test]
fn every_sheet_can_be_drawn_at_every_size() {
    for (name, lang, percent, width) in
        [("wide", Lang::En, 100, 1_180.0), ("large", Lang::De, 200, 1_180.0), ("narrow", Lang::Fr, 100, 720.0)]
    {
        let options = move |options: GuiOptions| GuiOptions {
            lang,
            text_percent: percent,
            size: Some(Size::new(width, 780.0)),
            theme: ThemeChoice::Dark,
            ..options
        };
        let mut bench = Bench::with(Preset::Healthy, |o| options(at_history(o)));
        bench.picture(&format!("history-{name}"));
        press(&mut bench, Press::Open(history::Wish::Entry(38)));
        bench.picture(&format!("history-entry-{name}"));
        press(&mut bench, Press::Tab(Tab::Copies));
        bench.picture(&format!("history-copies-{name}"));
        press(&mut bench, Press::Tab(Tab::Log));
        press(&mut bench, Press::Open(history::Wish::Log(40)));
        bench.picture(&format!("history-log-{name}"));
        let mut bench = Bench::with(Preset::Healthy, |o| options(at_people(o)));
        bench.send(Message::People(people::Message::Typed("jerome lefevre".to_owned())));
        bench.key(Named::F2);
        bench.picture(&format!("people-editor-{name}"));
    }
}
