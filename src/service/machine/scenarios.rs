//! Scripts that broke a law once.

use crate::planner::Take;

use super::play;
use super::script::{Cast, Line, Scene, Step};

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
