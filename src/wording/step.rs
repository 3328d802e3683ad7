//! A step of a plan as a line: who, where, what, and why.

use super::{Lang, tr};
use crate::planner::{Action, Because, Side, Step, StepState};

/// `Anna Weiß · This computer: new`, `Karl Weiß · Nokia N80: change (the same person on Nokia N80)`
pub fn line(lang: Lang, peer: &str, step: &Step) -> String {
    let place = match step.side {
        Side::Here => tr(lang, "home-this-computer", &[]),
        Side::Peer => peer.to_owned(),
    };
    let action = tr(lang, action(step.action), &[]);
    let state = match step.state {
        StepState::WillDo => String::new(),
        StepState::Held => tr(lang, "cli-state-held", &[]),
        StepState::Parked => tr(lang, "cli-state-parked", &[]),
        StepState::Refused => tr(lang, "cli-state-refused", &[]),
    };
    let because = match step.because {
        // "New" says it all.
        Because::NewHere | Because::NewAtPeer if step.action == Action::Add => String::new(),
        other => format!(" ({})", tr(lang, because(other), &[("name", peer.into())])),
    };
    let what = [("title", step.title.as_str().into()), ("place", place.into()), ("action", action.into())];
    format!("{}{because} {state}", tr(lang, "cli-step", &what)).trim_end().to_owned()
}

/// Why a step is in a plan: `deleted on Nokia N80`.
pub fn reason(lang: Lang, peer: &str, of: Because) -> String {
    tr(lang, because(of), &[("name", peer.into())])
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Delete => "cli-action-delete",
        Action::Add => "cli-action-add",
        Action::Change => "cli-action-change",
        Action::Join => "cli-action-join",
        Action::Keep => "cli-action-keep",
        Action::Ask => "cli-action-ask",
    }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::NewHere => "cli-because-new-here",
        Because::NewAtPeer => "cli-because-new-at-peer",
        Because::ChangedHere => "cli-because-changed-here",
        Because::ChangedAtPeer => "cli-because-changed-at-peer",
        Because::ChangedOnBoth => "cli-because-changed-on-both",
        Because::DeletedHere => "cli-because-deleted-here",
        Because::DeletedAtPeer => "cli-because-deleted-at-peer",
        Because::EditedDeleted => "cli-because-edited-deleted",
        Because::SamePerson => "cli-because-same-person",
        Because::PerhapsSamePerson => "cli-because-perhaps-same-person",
        Because::MissingAtPeer => "cli-because-missing-at-peer",
        Because::Answered => "cli-because-answered",
        Because::ManyDeletions => "cli-because-many-deletions",
        Because::Direction => "cli-because-direction",
        Because::Rule => "cli-because-rule",
        Because::Undone => "cli-because-undone",
        Because::ChangedSince => "cli-because-changed-since",
        Because::OtherDevice => "cli-because-other-device",
        Because::OtherData => "cli-because-other-data",
        Because::Echo => "cli-because-echo",
    }
}
