//! Items that go on under another id, or with another record.

use super::*;

/// Anna deleted here, her item missing in a whole list, and this under a new id.
fn deleted_and_renumbered(told: Record) -> Plan {
    let deleted = agreed(Here::Deleted, Theirs::Missing);
    let staged = Couple { replica: Some(ReplicaId(2)), theirs: Theirs::Present(told), ..Couple::empty() };
    plan(&input(vec![deleted, staged]))
}

#[test]
fn who_was_deleted_here_does_not_come_back_under_a_new_id() {
    let plan = deleted_and_renumbered(anna().into());
    assert_eq!(plan.decisions.len(), 1, "the old id stays known until the new one is gone: {plan:#?}");
    let decision = &plan.decisions[0];
    assert_eq!((decision.replica, decision.record), (Some(ReplicaId(2)), None));
    assert_eq!(summary(decision), [(Side::Peer, Action::Delete, Because::DeletedHere, StepState::WillDo)]);
    let done = super::plan(&input(vec![agreed(Here::Deleted, Theirs::Missing)]));
    assert!(done.decisions.iter().all(|decision| decision.steps.is_empty() && decision.settled == Settled::Gone));
}

#[test]
fn who_was_deleted_here_and_edited_there_comes_back_and_nobody_else_goes() {
    for told in [with(|c| c.note = "plays go".into()), with(|c| c.phones.clear())] {
        let plan = deleted_and_renumbered(told);
        let steps: Vec<_> = plan.decisions.iter().flat_map(summary).collect();
        assert_eq!(steps, [(Side::Here, Action::Add, Because::NewAtPeer, StepState::WillDo)]);
    }
}

#[test]
fn a_note_that_came_back_cut_under_a_new_id_is_no_edit() {
    let long = "plays chess on Tuesdays, and the cello in the second row";
    let whole = || with(|c| c.note = long.into());
    let known = Couple {
        agreement: Some(whole()),
        last_seen: Some(whole()),
        ..agreed(Here::Present(whole()), Theirs::Missing)
    };
    let cut = with(|c| c.note = "plays chess on Tuesdays, ".into());
    let staged = Couple { replica: Some(ReplicaId(2)), theirs: Theirs::Present(cut), ..Couple::empty() };
    for couples in
        [vec![known.clone(), staged.clone()], vec![Couple { agreement: None, last_seen: None, ..known }, staged]]
    {
        let plan = plan(&input(couples));
        let joined = plan.decisions.iter().find(|one| one.replica == Some(ReplicaId(2))).expect("a decision");
        assert_eq!(joined.conflict, None);
        assert_eq!(joined.record, Some(RecordId(1)));
        assert!(
            !joined.steps.iter().any(|step| step.side == Side::Here && step.action == Action::Change),
            "the whole note stays here: {joined:#?}"
        );
    }
}

#[test]
fn what_an_item_agreed_on_with_another_record_is_nothing_to_this_one() {
    let here = |n, here| Couple { record: Some(RecordId(n)), here, ..Couple::empty() };
    let left = Couple { record: Some(RecordId(1)), ..agreed(Here::Deleted, Theirs::Unreported) };
    let again = with(|c| c.note = "plays go".into());
    let joined = plan(&input(vec![left.clone(), here(2, Here::Present(again))])).decisions.remove(0);
    assert_eq!((joined.record, joined.replica), (Some(RecordId(2)), Some(ReplicaId(1))));
    assert_eq!(joined.past, None);
    let as_it_was = plan(&input(vec![left, here(2, Here::Present(anna().into()))])).decisions.remove(0);
    let past = Past { agreement: anna().into(), last_seen: anna().into(), parked: Vec::new() };
    assert_eq!(as_it_was.past, Some(past), "it came anew just as it was");
}
