//! Scripts that broke a law once.

use crate::planner::Take;

use super::play;
use super::script::{Cast, Line, Mishap, Scene, Step};

/// Places on cables, with messages of these sizes.
fn cables<const N: usize>(profile: &'static str, messages: [u64; N]) -> Scene {
    let cast = |message| Cast { line: Line::Cable, profile, message, forgets_maps: false, cuts_texts: None };
    Scene { places: messages.map(cast).into() }
}

fn holds(scene: &Scene, steps: &[Step]) {
    if let Err(broken) = play(scene, steps) {
        panic!("{}\n{}", broken.law, broken.told.join("\n"));
    }
}

/// Deleted here and edited there: the deletion was chosen, and then the phone was edited once more.
#[test]
fn an_edit_after_the_answer_is_asked_about_again() {
    let steps = [
        Step::Add { side: 3, kind: 5, reuse: false },
        Step::Settle,
        Step::Delete { side: 39, thing: 0 },
        Step::Edit { side: 46, thing: 6, slot: 2 },
        Step::Preview { place: 4 },
        Step::Answer { which: 9, take: Take::Here },
        Step::Edit { side: 16, thing: 9, slot: 3 },
    ];
    holds(&cables("generic", [1_200, 2_000]), &steps);
}

/// What was sent without an answer and taken back here since goes to the phone once more, as it is now.
#[test]
fn a_change_the_phone_may_have_is_taken_back_there_too() {
    for at in 3..8 {
        let steps = [
            Step::Add { side: 1, kind: 3, reuse: false },
            Step::Settle,
            Step::Edit { side: 0, thing: 0, slot: 2 },
            Step::Sync { place: 0, mishap: Mishap::Drop(at) },
            Step::Clear { side: 0, thing: 0, slot: 2 },
        ];
        holds(&cables("syncevolution", [2_000]), &steps);
    }
}

/// An answer that was on its way when the line broke counts until the phone has it.
#[test]
fn an_answer_the_phone_may_not_have_is_given_again() {
    for at in 3..8 {
        let steps = [
            Step::Add { side: 1, kind: 2, reuse: false },
            Step::Settle,
            Step::Edit { side: 1, thing: 0, slot: 4 },
            Step::Edit { side: 0, thing: 0, slot: 4 },
            Step::Sync { place: 0, mishap: Mishap::Nothing },
            Step::Answer { which: 0, take: Take::Here },
            Step::Sync { place: 0, mishap: Mishap::Drop(at) },
        ];
        holds(&cables("sagem-my700x", [1_200]), &steps);
    }
}

/// Deleted here and edited on one place, while another gives its items other ids, so that it comes here anew: the edited
/// one and the new one are one.
#[test]
fn what_comes_back_under_a_new_id_is_not_beside_what_was_edited() {
    for mishap in [Mishap::ChangeIds, Mishap::ChangeIdsAndForget] {
        let steps = [
            Step::Add { side: 0, kind: 3, reuse: false },
            Step::Settle,
            Step::Delete { side: 0, thing: 0 },
            Step::Edit { side: 1, thing: 0, slot: 0 },
            Step::Sync { place: 1, mishap },
        ];
        holds(&cables("nokia-s40", [2_000, 2_000]), &steps);
    }
}

/// A question shows what the record here says when it is answered.
#[test]
fn an_answer_is_about_what_is_here_now() {
    let steps = [
        Step::Add { side: 0, kind: 2, reuse: false },
        Step::Settle,
        Step::Edit { side: 1, thing: 0, slot: 4 },
        Step::Edit { side: 0, thing: 0, slot: 4 },
        Step::Sync { place: 0, mishap: Mishap::Nothing },
        Step::Edit { side: 0, thing: 0, slot: 4 },
        Step::Answer { which: 0, take: Take::Peer },
    ];
    holds(&cables("sagem-my700x", [2_000]), &steps);
}

/// Changed here by another place, and deleted at a place that may not have been told.
#[test]
fn who_deletes_what_they_were_not_told_of_is_asked() {
    for at in 3..9 {
        let steps = [
            Step::Add { side: 0, kind: 0, reuse: false },
            Step::Settle,
            Step::Edit { side: 1, thing: 0, slot: 2 },
            Step::Edit { side: 2, thing: 0, slot: 1 },
            Step::Sync { place: 0, mishap: Mishap::Nothing },
            Step::Sync { place: 1, mishap: Mishap::LoseReply(at) },
            Step::Delete { side: 2, thing: 0 },
        ];
        holds(&cables("sagem-my700x", [1_200, 1_200]), &steps);
    }
}

/// What a phone told in a session that broke off is told again in the next, as long as it has the id it had: what it tells
/// as new instead is the same.
#[test]
fn what_gets_another_id_after_a_break_is_one() {
    for (line, kind) in [(Line::DialIn, 1), (Line::DialIn, 0), (Line::Cable, 1)] {
        for at in 2..6 {
            let mut scene = cables("nokia-s40", [2_000]);
            scene.places[0].line = line;
            let steps = [
                Step::Settle,
                Step::Add { side: 1, kind, reuse: false },
                Step::Sync { place: 0, mishap: Mishap::LoseReply(at) },
                Step::Sync { place: 0, mishap: Mishap::ChangeIds },
            ];
            holds(&scene, &steps);
        }
    }
}

/// Also where the phone first goes on with the session that broke off, and tells nothing in that.
#[test]
fn what_gets_another_id_before_a_session_goes_on_is_one() {
    for at in 2..8 {
        let mut scene = cables("generic", [1_200]);
        (scene.places[0].line, scene.places[0].forgets_maps) = (Line::DialIn, true);
        let steps = [
            Step::Settle,
            Step::Add { side: 1, kind: 3, reuse: false },
            Step::Sync { place: 0, mishap: Mishap::Kill(at) },
            Step::Sync { place: 0, mishap: Mishap::ChangeIds },
        ];
        holds(&scene, &steps);
    }
}

/// A phone that was reset gives the id of a date to a task: the date was not deleted.
#[test]
fn an_id_of_a_date_that_a_task_has_after_a_reset_deletes_no_date() {
    for kind in [1, 2] {
        let steps = [
            Step::Add { side: 1, kind, reuse: true },
            Step::Settle,
            Step::Edit { side: 0, thing: 0, slot: 0 },
            Step::Settle,
            Step::Wipe { place: 0 },
            Step::Add { side: 1, kind: 3 - kind, reuse: true },
        ];
        holds(&cables("nokia-n80", [1_200, 2_000]), &steps);
    }
}

/// A phone that was reset has what we put back, though we never heard of it, and it is deleted here: it goes there too.
#[test]
fn what_was_put_back_unheard_and_deleted_here_stays_deleted() {
    for at in 4..12 {
        let mut scene = cables("generic", [10_000, 10_000]);
        scene.places[1].forgets_maps = true;
        let steps = [
            Step::Add { side: 2, kind: 1, reuse: false },
            Step::Settle,
            Step::Wipe { place: 1 },
            Step::Sync { place: 1, mishap: Mishap::Kill(at) },
            Step::Delete { side: 0, thing: 0 },
        ];
        holds(&scene, &steps);
    }
}

/// Deleted here and edited on two places, one of which never said under which id it keeps it: it is one still.
#[test]
fn what_was_edited_under_an_unknown_id_is_not_beside_another_edit() {
    for at in 3..9 {
        let steps = [
            Step::Add { side: 0, kind: 3, reuse: false },
            Step::Sync { place: 0, mishap: Mishap::Nothing },
            Step::Sync { place: 1, mishap: Mishap::LoseReply(at) },
            Step::Edit { side: 2, thing: 0, slot: 0 },
            Step::Delete { side: 0, thing: 0 },
            Step::Edit { side: 1, thing: 0, slot: 0 },
            Step::Sync { place: 1, mishap: Mishap::ChangeIdsAndForget },
        ];
        holds(&cables("nokia-n80", [10_000, 10_000]), &steps);
    }
}

/// An account got what was sent, though no answer came back, and it is deleted here: an account keeps our ids, so that it
/// can be deleted there.
#[test]
fn what_an_account_may_have_got_and_is_deleted_here_goes_there_too() {
    for at in 2..9 {
        let mut scene = cables("nokia-n80", [2_000]);
        scene.places[0].line = Line::Account;
        let steps = [
            Step::Settle,
            Step::Add { side: 0, kind: 3, reuse: false },
            Step::Sync { place: 0, mishap: Mishap::LoseReply(at) },
            Step::Delete { side: 0, thing: 0 },
        ];
        holds(&scene, &steps);
    }
}

/// What a phone was asked to do before it was cut off it may have done: it is asked again before a plan is looked at.
#[test]
fn a_plan_after_a_break_is_looked_at_once_the_break_is_made_good() {
    for at in 2..7 {
        let mut scene = cables("generic", [10_000]);
        scene.places[0].line = Line::DialIn;
        let steps = [
            Step::Add { side: 1, kind: 1, reuse: false },
            Step::Settle,
            Step::Edit { side: 0, thing: 0, slot: 0 },
            Step::Sync { place: 0, mishap: Mishap::Kill(at) },
            Step::Preview { place: 0 },
            Step::Preview { place: 0 },
        ];
        holds(&scene, &steps);
    }
}

/// Edited here by one place and come back under another id from a second, just as it was: it is the same, also once it is
/// deleted here.
#[test]
fn what_comes_back_as_it_was_is_not_asked_about() {
    let steps = [
        Step::Add { side: 0, kind: 3, reuse: false },
        Step::Settle,
        Step::Edit { side: 1, thing: 0, slot: 0 },
        Step::Sync { place: 0, mishap: Mishap::Nothing },
        Step::Edit { side: 2, thing: 0, slot: 0 },
        Step::Sync { place: 1, mishap: Mishap::Nothing },
        Step::Sync { place: 2, mishap: Mishap::ChangeIds },
        Step::Delete { side: 1, thing: 0 },
    ];
    holds(&cables("nokia-s40", [2_000, 2_000, 2_000]), &steps);
}

/// Edited there under another id and deleted here, before or after, while a third place holds another edit: one still.
#[test]
fn what_was_edited_under_another_id_and_deleted_here_is_not_beside_another_edit() {
    for deleted_first in [true, false] {
        let mut steps = vec![
            Step::Add { side: 0, kind: 3, reuse: false },
            Step::Settle,
            Step::Edit { side: 1, thing: 0, slot: 0 },
            Step::Delete { side: 2, thing: 0 },
            Step::Edit { side: 3, thing: 0, slot: 0 },
            Step::Sync { place: 1, mishap: Mishap::Nothing },
        ];
        steps.insert(if deleted_first { 6 } else { 5 }, Step::Sync { place: 0, mishap: Mishap::ChangeIds });
        holds(&cables("syncevolution", [2_000, 2_000, 10_000]), &steps);
    }
}

/// Edited on both sides, told of in a session that broke off, and under another id in the next: one still.
#[test]
fn what_is_quarrelled_about_is_one_under_another_id() {
    for at in 3..9 {
        for kind in [0, 3] {
            let steps = [
                Step::Add { side: 1, kind, reuse: false },
                Step::Sync { place: 0, mishap: Mishap::Nothing },
                Step::Edit { side: 1, thing: 0, slot: 2 },
                Step::Edit { side: 0, thing: 0, slot: 2 },
                Step::Sync { place: 0, mishap: Mishap::Nothing },
                Step::Sync { place: 0, mishap: Mishap::Kill(at) },
                Step::Sync { place: 0, mishap: Mishap::ChangeIdsAndForget },
                Step::Answer { which: 0, take: Take::Peer },
            ];
            let mut scene = cables("generic", [1_200]);
            scene.places[0].forgets_maps = true;
            holds(&scene, &steps);
        }
    }
}

/// Told in a session that broke off and taken back on the phone, which then has nothing to tell: it is gone here too.
#[test]
fn what_was_told_before_a_break_and_taken_back_is_found_out() {
    for at in 1..7 {
        let steps = [
            Step::Add { side: 0, kind: 1, reuse: false },
            Step::Settle,
            Step::Edit { side: 1, thing: 0, slot: 1 },
            Step::Sync { place: 0, mishap: Mishap::Drop(at) },
            Step::Clear { side: 1, thing: 0, slot: 1 },
        ];
        holds(&cables("generic", [2_000, 2_000]), &steps);
    }
}

/// Edited here while the phone gives its id to something else that shares nothing with it: the edit is not put into that.
#[test]
fn an_edit_is_not_put_into_what_has_the_id_now() {
    for kind in 0..4 {
        let steps = [
            Step::Add { side: 0, kind, reuse: false },
            Step::Settle,
            Step::Edit { side: 0, thing: 0, slot: 1 },
            Step::Delete { side: 1, thing: 0 },
            Step::Add { side: 1, kind, reuse: true },
        ];
        holds(&cables("nokia-s40", [2_000]), &steps);
    }
}
