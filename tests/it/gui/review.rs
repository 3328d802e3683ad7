//! Review and Preview: what they ask, what they show, and that the keyboard is enough.

use std::collections::BTreeSet;

use cordial::gui::GuiOptions;
use cordial::gui::app::{Focus, Message, Page, Turn};
use cordial::gui::desk::review::{Choice, Decision, QuestionId, Verdict};
use cordial::gui::desk::{Kind, PlaceId};
use cordial::gui::preset::{Preset, Wish};
use cordial::gui::screen::{preview, review};
use cordial::pim::Field;
use cordial::planner::{Side, Take};
use cordial::service::rules::ConflictRule;
use cordial::wording::Lang;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use iced::widget::text_editor;

use super::bench::Bench;

const NOKIA: PlaceId = PlaceId(1);

fn at_review() -> Bench {
    Bench::with(Preset::Review, |options| GuiOptions { page: Page::Review, ..options })
}

fn press(bench: &mut Bench, press: review::Press) {
    bench.send(Message::Review(review::Message::Press(press)));
}

fn choose(bench: &mut Bench, n: i64) {
    bench.send(Message::Review(review::Message::Choose(QuestionId::Quarrel(n))));
}

fn plain(bench: &mut Bench, letter: &str) {
    bench.letter(letter, Modifiers::default());
}

fn decisions(bench: &Bench) -> Vec<Decision> {
    let wishes = bench.wishes().into_iter();
    wishes.filter_map(|wish| if let Wish::Decide(decision) = wish { Some(decision) } else { None }).collect()
}

#[test]
fn review_stands_in_the_sidebar_while_something_waits() {
    assert!(!Bench::new(Preset::Healthy).shows("Review"));
    let mut bench = Bench::new(Preset::Review);
    assert!(bench.shows("Review") && bench.shows("7"));
    bench.click("Decide 7 questions…");
    assert_eq!(bench.app.page(), Page::Review);
    assert!(bench.shows("7 things wait for your decision"));
}

#[test]
fn nothing_to_decide_is_said_calmly() {
    let mut bench = Bench::with(Preset::Healthy, |options| GuiOptions { page: Page::Review, ..options });
    assert!(bench.shows("Nothing waits for you"));
    bench.click("Find duplicates");
    assert!(bench.shows("No duplicates found"));
}

#[test]
fn in_a_small_window_enter_opens_a_question_and_answers_none_that_is_not_seen() {
    let small = Some(Size::new(800.0, 600.0));
    let mut bench = Bench::with(Preset::Review, |options| GuiOptions { page: Page::Review, size: small, ..options });
    assert!(bench.shows("23 events") && !bench.shows("23 of 23 ticked"));
    bench.key(Named::Enter);
    assert!(bench.shows("23 of 23 ticked"));
    assert_eq!(decisions(&bench), [], "it was not read yet");
    bench.key(Named::Enter);
    assert_eq!(decisions(&bench).len(), 1);
}

#[test]
fn a_question_about_fields_is_settled_by_keyboard_alone() {
    let mut bench = Bench::new(Preset::Review);
    bench.letter("6", Modifiers::COMMAND);
    plain(&mut bench, "n");
    assert!(bench.shows("Schlüssel beim Nachbarn") && bench.shows("before: Schlüssel beim Hausmeister"));
    bench.key(Named::Enter);
    assert_eq!(decisions(&bench), [], "nothing is chosen for anybody");
    assert!(bench.shows("4 fields still wait for your choice. Until you decide, each place keeps its own version."));
    bench.key(Named::ArrowLeft);
    bench.key(Named::ArrowDown);
    bench.key(Named::ArrowRight);
    bench.key(Named::ArrowDown);
    plain(&mut bench, "b");
    bench.key(Named::ArrowDown);
    plain(&mut bench, "b");
    assert!(bench.shows("One field still waits for your choice. Until you decide, each place keeps its own version."));
    bench.key(Named::ArrowLeft);
    bench.key(Named::Enter);
    let take = |field, take| (field, Choice::Take(take));
    let fields = vec![
        take(Field::Phones, Take::Peer),
        take(Field::Addresses, Take::Here),
        take(Field::Note, Take::Both),
        take(Field::Photo, Take::Peer),
    ];
    let id = QuestionId::Quarrel(1);
    assert_eq!(decisions(&bench), [Decision { id, verdict: Verdict::Fields(fields), also: Vec::new() }]);
    assert!(bench.shows("Karl Weiß: settled. Nokia 6230i gets it with its next sync."));
    assert!(bench.shows("6 things wait for your decision"));
    assert!(bench.shows("06 12 34 56 79"), "the next one is on the table");

    bench.letter("z", Modifiers::COMMAND);
    assert!(bench.shows("7 things wait for your decision"));
    bench.letter("z", Modifiers::COMMAND | Modifiers::SHIFT);
    assert!(bench.shows("6 things wait for your decision"));
}

#[test]
fn everything_from_one_side_is_one_press() {
    let mut bench = at_review();
    choose(&mut bench, 1);
    bench.click("All from Nokia 6230i");
    bench.click("Use this result");
    let Verdict::Fields(fields) = &decisions(&bench)[0].verdict else { panic!("fields") };
    assert_eq!(fields.len(), 4);
    assert!(fields.iter().all(|(_, choice)| *choice == Choice::Take(Take::Peer)));
    bench.click("Undo");
    assert!(bench.shows("Undone."));
    assert!(bench.shows("7 things wait for your decision"));
}

#[test]
fn equal_questions_can_be_answered_at_once() {
    let mut bench = at_review();
    choose(&mut bench, 2);
    bench.key(Named::ArrowRight);
    bench.click("Answer the 2 other questions of this sort in the same way");
    bench.click("Use this result");
    let decision = decisions(&bench).remove(0);
    assert_eq!(decision.also, [QuestionId::Quarrel(3), QuestionId::Quarrel(4)]);
    assert!(bench.shows("3 questions settled. Nokia 6230i gets them with its next sync."));
    assert!(bench.shows("4 things wait for your decision"));
}

#[test]
fn a_value_of_ones_own_can_be_written() {
    let mut bench = at_review();
    choose(&mut bench, 1);
    press(&mut bench, review::Press::All(Take::Here));
    bench.key(Named::ArrowDown);
    bench.key(Named::ArrowDown);
    plain(&mut bench, "e");
    bench.send(Message::Review(review::Message::Edited(text_editor::Action::SelectAll)));
    let paste = text_editor::Edit::Paste(std::sync::Arc::new("Bei Groß".to_owned()));
    bench.send(Message::Review(review::Message::Edited(text_editor::Action::Edit(paste))));
    bench.click("Done");
    assert!(bench.shows("Bei Groß"));
    bench.click("Use this result");
    let Verdict::Fields(fields) = &decisions(&bench)[0].verdict else { panic!("fields") };
    assert!(fields.contains(&(Field::Note, Choice::Own("Bei Groß".to_owned()))));
}

#[test]
fn escape_gives_up_what_is_being_written() {
    let mut bench = at_review();
    choose(&mut bench, 1);
    press(&mut bench, review::Press::Edit(2));
    assert!(bench.shows("Done"));
    bench.key(Named::Escape);
    assert!(!bench.shows("Done"));
}

#[test]
fn held_deletions_are_one_question_with_ticks() {
    let mut bench = at_review();
    assert!(bench.shows("23 events would be deleted on this computer"));
    assert!(bench.shows("23 of 23 ticked"));
    bench.key(Named::ArrowDown);
    bench.key(Named::Space);
    assert!(bench.shows("22 of 23 ticked"));
    bench.letter("a", Modifiers::COMMAND);
    assert!(bench.shows("23 of 23 ticked"));
    bench.key(Named::Space);
    bench.key(Named::Enter);
    let decision = decisions(&bench).remove(0);
    assert_eq!(decision.id, QuestionId::Held(NOKIA, Side::Here, Kind::Events));
    let Verdict::PutBack(steps) = decision.verdict else { panic!("put back") };
    assert_eq!(steps.len(), 22);
    assert!(!steps.contains(&1), "the one that was not ticked waits");
    assert!(bench.shows("1 event would be deleted on this computer"));
}

#[test]
fn deletions_are_never_on_enter() {
    let mut bench = at_review();
    bench.click("Delete 23 here too");
    assert!(matches!(&decisions(&bench)[0].verdict, Verdict::LetHappen(steps) if steps.len() == 23));
    choose(&mut bench, 5);
    assert!(bench.shows("Delete it everywhere"));
    bench.key(Named::Enter);
    assert_eq!(decisions(&bench)[1].verdict, Verdict::Keep);
}

#[test]
fn two_that_may_be_one_stand_beside_each_other() {
    let mut bench = at_review();
    choose(&mut bench, 6);
    for words in ["May these two be the same person?", "Same mobile number and similar name", "anne@exemple.fr"] {
        assert!(bench.shows(words), "{words}");
    }
    bench.click("Two different people");
    assert_eq!(decisions(&bench)[0].verdict, Verdict::Apart);
    bench.letter("d", Modifiers::COMMAND);
    assert!(bench.shows("Marie Legoff"), "doubles of our own join the list");
    bench.key(Named::Enter);
    assert_eq!(decisions(&bench)[1], Decision { id: QuestionId::Pair(21, 22), verdict: Verdict::Join, also: vec![] });
}

#[test]
fn later_goes_on_and_p_comes_back() {
    let mut bench = at_review();
    plain(&mut bench, "s");
    assert!(bench.shows("Schlüssel beim Nachbarn"));
    plain(&mut bench, "p");
    assert!(bench.shows("23 events would be deleted on this computer"));
    plain(&mut bench, "p");
    assert!(bench.shows("23 events would be deleted on this computer"), "the beginning is the beginning");
    assert_eq!(decisions(&bench), []);
}

#[test]
fn a_standing_rule_can_be_set_and_taken_back() {
    let mut bench = at_review();
    bench.click("Ask me every time");
    press(&mut bench, review::Press::Rule(ConflictRule::Newest));
    assert!(bench.shows("From the next sync on the newest is used."));
    assert!(bench.shows("Use the newest for all"));
    bench.send(Message::Turn(Turn::Undo));
    assert!(bench.shows("Ask me every time"));
}

#[test]
fn the_plan_is_seen_before_anything_is_written() {
    let mut bench = Bench::new(Preset::Preview);
    bench.click("See what will happen…");
    assert_eq!(bench.app.page(), Page::Preview);
    for words in ["What will happen", "Deleted on this computer", "Old plumber", "waits for your tick", "Do 47 changes"]
    {
        assert!(bench.shows(words), "{words}");
    }
    bench.key(Named::Space);
    assert!(bench.shows("Do 48 changes"), "the first row is the deletion");
    bench.key(Named::Space);
    bench.click("Do 47 changes");
    assert_eq!(bench.wishes(), [Wish::Approve(NOKIA, BTreeSet::from([2]))]);
    assert_eq!(bench.app.page(), Page::Home);
    assert!(bench.shows("Nokia 6230i: your changes are being written."));
}

#[test]
fn a_step_opens_to_its_fields_before_and_after() {
    let mut bench = Bench::new(Preset::Preview);
    bench.click("See what will happen…");
    bench.click("Karl Weiß");
    assert!(bench.shows("0171 5550123") && bench.shows("+49 171 5550123"));
    bench.key(Named::Escape);
    assert!(!bench.shows("0171 5550123"));
    bench.click("Not yet");
    assert_eq!(bench.app.page(), Page::Home);
    assert_eq!(bench.wishes(), [], "it waits");
}

#[test]
fn a_plan_is_filtered_and_searched() {
    let mut bench = Bench::new(Preset::Preview);
    bench.click("See what will happen…");
    bench.click("Deletions");
    assert!(bench.shows("Old plumber") && !bench.shows("Karl Weiß"));
    bench.click("All");
    bench.send(Message::Preview(preview::Message::Typed("weiss".to_owned())));
    assert!(bench.shows("Karl Weiß") && !bench.shows("Old plumber"));
    bench.send(Message::Preview(preview::Message::Typed("nobody of this name".to_owned())));
    assert!(bench.shows("Nothing matches “nobody of this name”."));
    bench.key(Named::Escape);
    assert!(bench.shows("Old plumber"));
}

#[test]
fn five_thousand_steps_are_walked_and_ticked() {
    let mut bench = Bench::new(Preset::FiveThousand);
    bench.click("See what will happen…");
    assert!(bench.shows("Do 4,900 changes"), "100 deletions are not ticked");
    bench.send(Message::Preview(preview::Message::TickSection(0)));
    assert!(bench.shows("Do 5,000 changes"));
    bench.key(Named::End);
    assert!(bench.shows("Person 04999"));
    assert_eq!(bench.app.focus(), Some(&Focus::Preview(preview::Press::List)));
    bench.letter("a", Modifiers::COMMAND);
    assert!(bench.shows("Do 0 changes"));
    bench.key(Named::Home);
    assert!(bench.shows("Person 00050"));
}

#[test]
fn a_plan_that_is_gone_says_so() {
    let mut bench = Bench::with(Preset::Healthy, |options| GuiOptions { page: Page::Preview, ..options });
    assert!(bench.shows("There is no plan any more"));
    bench.click("Back to Home");
    assert_eq!(bench.app.page(), Page::Home);
}

#[test]
fn narrow_windows_and_large_text_keep_every_answer_within_reach() {
    let size = Some(Size::new(720.0, 900.0));
    let narrow = |options| GuiOptions { page: Page::Review, size, ..options };
    let mut bench = Bench::with(Preset::Review, narrow);
    assert!(bench.shows("Karl Weiß") && !bench.shows("Use this result"));
    choose(&mut bench, 1);
    assert!(bench.shows("Use this result"));
    bench.click("All questions");
    assert!(!bench.shows("Use this result"));
    for lang in [Lang::De, Lang::Fr] {
        for (text_percent, page) in [(200, Page::Review), (200, Page::Preview), (100, Page::Review)] {
            let preset = if page == Page::Review { Preset::Review } else { Preset::Preview };
            let mut bench = Bench::with(preset, |options| GuiOptions { page, lang, text_percent, ..options });
            bench.picture(&format!("review-{page:?}-{text_percent}-{}", lang.tag()).to_lowercase());
        }
    }
}
