use super::*;
use crate::pim::lens::{KeptRule, Limit};
use crate::pim::{Contact, Field, Kind, Lens, Note, Point, Record, Value, Zone};

mod new_ids;

fn anna() -> Contact {
    let mut contact = Contact {
        display: "Anna Meier".into(),
        phones: vec![Point::new("+49 171 3920011", ["cell"]), Point::new("+49 30 23125200", ["home"])],
        note: "plays chess".into(),
        ..Contact::default()
    };
    contact.name.given = "Anna".into();
    contact.name.family = "Meier".into();
    contact
}

fn with(change: impl FnOnce(&mut Contact)) -> Record {
    let mut contact = anna();
    change(&mut contact);
    contact.into()
}

/// A couple that agreed on Anna, with what there is now.
fn agreed(here: Here, theirs: Theirs) -> Couple {
    Couple {
        record: Some(RecordId(1)),
        replica: Some(ReplicaId(1)),
        here,
        agreement: Some(anna().into()),
        last_seen: Some(anna().into()),
        theirs,
        ..Couple::empty()
    }
}

fn input(couples: Vec<Couple>) -> Input {
    let policy = Policy {
        direction: Direction::TwoWay,
        guard: Guard::default(),
        region: "DE".into(),
        home: Zone::UTC,
        unwanted: Default::default(),
    };
    Input { kind: Kind::Contacts, lens: Lens::everything(), policy, couples, series: Vec::new() }
}

fn only(couple: Couple) -> Decision {
    let mut plan = plan(&input(vec![couple]));
    assert_eq!(plan.decisions.len(), 1, "{plan:#?}");
    plan.decisions.remove(0)
}

fn summary(decision: &Decision) -> Vec<(Side, Action, Because, StepState)> {
    decision.steps.iter().map(|s| (s.side, s.action, s.because, s.state)).collect()
}

fn written(decision: &Decision, side: Side) -> &Contact {
    let step = decision.steps.iter().find(|step| step.side == side).expect("a step");
    step.content.as_ref().and_then(Record::contact).expect("a contact")
}

#[test]
fn nothing_said_is_nothing_done() {
    let couple = agreed(Here::Present(anna().into()), Theirs::Unreported);
    assert_eq!(plan(&input(vec![couple])), Plan { decisions: vec![], unchanged: 1 });
    let shuffled = with(|c| c.phones.reverse());
    let couple = agreed(Here::Present(anna().into()), Theirs::Present(shuffled));
    assert!(plan(&input(vec![couple])).decisions.iter().all(|d| d.steps.is_empty()), "order alone is no change");
}

#[test]
fn edits_of_different_fields_both_survive_unasked() {
    let here = with(|c| c.note = "plays go".into());
    let theirs = with(|c| c.phones[0].value = "+49 171 9999999".into());
    let decision = only(agreed(Here::Present(here), Theirs::Present(theirs)));
    assert_eq!(
        summary(&decision),
        [
            (Side::Here, Action::Change, Because::ChangedAtPeer, StepState::WillDo),
            (Side::Peer, Action::Change, Because::ChangedHere, StepState::WillDo)
        ]
    );
    let (ours, told) = (written(&decision, Side::Here), written(&decision, Side::Peer));
    assert_eq!(ours, told);
    assert_eq!((ours.note.as_str(), ours.phones[0].value.as_str()), ("plays go", "+49 171 9999999"));
    assert_eq!(decision.conflict, None);
}

#[test]
fn numbers_added_on_both_sides_are_united_and_one_number_edited_twice_is_a_question() {
    let here = with(|c| c.phones.push(Point::new("111111", ["work"])));
    let theirs = with(|c| c.phones.push(Point::new("222222", ["work"])));
    let decision = only(agreed(Here::Present(here), Theirs::Present(theirs)));
    assert_eq!(written(&decision, Side::Here).phones.len(), 4);
    assert_eq!(written(&decision, Side::Peer).phones.len(), 4);

    let here = with(|c| c.phones[0].value = "111111".into());
    let theirs = with(|c| c.phones[0].value = "222222".into());
    let decision = only(agreed(Here::Present(here), Theirs::Present(theirs)));
    assert!(decision.steps.is_empty());
    assert_eq!(
        decision.conflict.map(|c| c.fields.into_iter().map(|f| f.field).collect::<Vec<_>>()),
        Some(vec![Field::Phones])
    );
}

#[test]
fn a_parked_field_stays_while_the_rest_moves_on_and_closes_when_equal() {
    let here = with(|c| {
        c.note = "ours".into();
        c.role = "Smith".into();
    });
    let theirs = with(|c| c.note = "theirs".into());
    let decision = only(agreed(Here::Present(here.clone()), Theirs::Present(theirs)));
    assert_eq!(written(&decision, Side::Peer).note, "theirs", "the peer's own value goes back to it");
    assert_eq!(written(&decision, Side::Peer).role, "Smith");
    let Settled::Agreed { agreement, last_seen, parked } = decision.settled else { panic!("not settled") };
    assert_eq!(agreement.get(Field::Note), Value::Text("plays chess".into()));
    assert_eq!(last_seen.get(Field::Note), Value::Text("theirs".into()));
    assert_eq!(parked, [Field::Note]);

    let later = Couple {
        agreement: Some(agreement),
        last_seen: Some(last_seen),
        parked,
        ..agreed(Here::Present(here.clone()), Theirs::Unreported)
    };
    let again = only(later.clone());
    assert_eq!((again.steps.len(), again.settled), (0, Settled::Open));
    assert!(again.conflict.is_some());

    let answer = |take| vec![Answer { field: Some(Field::Note), take }];
    let ours = only(Couple { answers: answer(Take::Here), ..later.clone() });
    assert_eq!(summary(&ours), [(Side::Peer, Action::Change, Because::Answered, StepState::WillDo)]);
    assert_eq!(written(&ours, Side::Peer).note, "ours");
    let both = only(Couple { answers: answer(Take::Both), ..later.clone() });
    assert_eq!(written(&both, Side::Peer).note, "ours\ntheirs");

    let mut equal = here;
    equal.set(Field::Note, Value::Text("theirs".into()));
    let closed = only(Couple { here: Here::Present(equal), ..later });
    assert_eq!((closed.conflict, closed.steps.len()), (None, 0));
    assert!(matches!(closed.settled, Settled::Agreed { parked, .. } if parked.is_empty()));
}

#[test]
fn keeping_both_makes_two_records() {
    let couple = Couple {
        answers: vec![Answer { field: None, take: Take::Both }],
        ..agreed(Here::Present(with(|c| c.note = "ours".into())), Theirs::Present(with(|c| c.note = "theirs".into())))
    };
    let plan = plan(&input(vec![couple]));
    let ids: Vec<_> = plan.decisions.iter().map(|d| (d.record, d.replica, summary(d)[0].0)).collect();
    assert_eq!(ids, [(None, Some(ReplicaId(1)), Side::Here), (Some(RecordId(1)), None, Side::Peer)]);
    assert_eq!(written(&plan.decisions[0], Side::Here).note, "theirs");
    assert_eq!(written(&plan.decisions[1], Side::Peer).note, "ours");
}

#[test]
fn deletions_travel_unless_the_other_side_was_edited() {
    let decision = only(agreed(Here::Deleted, Theirs::Unreported));
    assert_eq!(summary(&decision), [(Side::Peer, Action::Delete, Because::DeletedHere, StepState::WillDo)]);
    let decision = only(agreed(Here::Present(anna().into()), Theirs::Deleted));
    assert_eq!(summary(&decision), [(Side::Here, Action::Delete, Because::DeletedAtPeer, StepState::WillDo)]);
    assert_eq!(only(agreed(Here::Deleted, Theirs::Deleted)).settled, Settled::Gone);

    let edited = agreed(Here::Present(with(|c| c.note = "new".into())), Theirs::Deleted);
    let decision = only(edited.clone());
    assert_eq!(summary(&decision), [(Side::Here, Action::Keep, Because::EditedDeleted, StepState::Parked)]);
    assert_eq!((decision.conflict.and_then(|c| c.deleted_on), decision.settled), (Some(Side::Peer), Settled::Open));
    let back = only(Couple { answers: vec![Answer { field: None, take: Take::Here }], ..edited.clone() });
    assert_eq!(summary(&back), [(Side::Peer, Action::Add, Because::Answered, StepState::WillDo)]);
    let gone = only(Couple { answers: vec![Answer { field: None, take: Take::Peer }], ..edited });
    assert_eq!(summary(&gone), [(Side::Here, Action::Delete, Because::Answered, StepState::WillDo)]);
}

#[test]
fn what_a_list_lacks_is_put_back_and_only_a_replace_deletes_it_when_allowed() {
    let missing = agreed(Here::Present(anna().into()), Theirs::Missing);
    let decision = only(missing.clone());
    assert_eq!(summary(&decision), [(Side::Peer, Action::Add, Because::MissingAtPeer, StepState::WillDo)]);
    let mut replace = input(vec![missing.clone()]);
    replace.policy.direction = Direction::ReplaceHere;
    assert_eq!(plan(&replace).decisions[0].steps[0].state, StepState::Held);
    replace.couples[0].allowed = true;
    assert_eq!(plan(&replace).decisions[0].steps[0].state, StepState::WillDo);
}

#[test]
fn many_deletions_are_held_and_nothing_else() {
    let mut couples: Vec<Couple> = (0..40)
        .map(|n| Couple {
            record: Some(RecordId(n)),
            replica: Some(ReplicaId(n)),
            ..agreed(Here::Present(anna().into()), if n < 7 { Theirs::Deleted } else { Theirs::Unreported })
        })
        .collect();
    couples.push(Couple {
        record: Some(RecordId(99)),
        here: Here::Present(with(|c| c.note = "x".into())),
        ..Couple::empty()
    });
    let held = plan(&input(couples.clone()));
    let states = |plan: &Plan, action| {
        plan.decisions.iter().flat_map(|d| &d.steps).filter(|s| s.action == action).map(|s| s.state).collect::<Vec<_>>()
    };
    assert_eq!(states(&held, Action::Delete), [StepState::Held; 7]);
    assert_eq!(states(&held, Action::Add), [StepState::WillDo]);
    assert!(held.decisions.iter().filter(|d| d.steps[0].action == Action::Delete).all(|d| d.settled == Settled::Open));
    couples.iter_mut().for_each(|couple| couple.allowed = true);
    assert_eq!(states(&plan(&input(couples)), Action::Delete), [StepState::WillDo; 7]);
}

#[test]
fn a_poor_phone_teaches_nobody_to_forget() {
    let cell = Limit { types: Some(["cell".into()].into()), count: Some(1), bare: true, ..Limit::default() };
    let name = Limit { chars: Some(4), ..Limit::default() };
    let lens = Lens::only(
        [(Field::NameGiven, name.clone()), (Field::NameFamily, name), (Field::Phones, cell)],
        KeptRule::Only([].into()),
    );
    let seen = lens.project(&anna().into());
    let mut changed = seen.clone();
    changed.contact_mut().unwrap().phones[0].value = "0171 5550000".into();
    let couple =
        Couple { last_seen: Some(seen.clone()), ..agreed(Here::Present(anna().into()), Theirs::Present(changed)) };
    let plan = plan(&Input { lens, ..input(vec![couple]) });
    let decision = &plan.decisions[0];
    assert_eq!(summary(decision), [(Side::Here, Action::Change, Because::ChangedAtPeer, StepState::WillDo)]);
    let ours = written(decision, Side::Here);
    assert_eq!(
        (ours.name.family.as_str(), ours.note.as_str(), ours.display.as_str()),
        ("Meier", "plays chess", "Anna Meier")
    );
    assert_eq!(ours.phones, [Point::new("0171 5550000", ["cell"]), Point::new("+49 30 23125200", ["home"])]);
}

#[test]
fn a_new_phone_with_the_same_people_writes_nothing() {
    let people: Vec<Record> = (0..30).map(|n| with(|c| c.phones[0].value = format!("+49 171 39200{n:02}"))).collect();
    let known = people.iter().zip(0..).map(|(record, n)| Couple {
        record: Some(RecordId(n)),
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Missing,
        agreement: Some(record.clone()),
        last_seen: Some(record.clone()),
        here: Here::Present(record.clone()),
        ..Couple::empty()
    });
    let fresh = people.iter().zip(100..).map(|(record, n)| Couple {
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Present(record.clone()),
        ..Couple::empty()
    });
    let plan = plan(&input(known.chain(fresh).collect()));
    assert!(plan.decisions.iter().flat_map(|d| &d.steps).all(|step| step.action == Action::Join), "{plan:#?}");
    assert_eq!(plan.decisions.iter().filter(|d| matches!(d.settled, Settled::Agreed { .. })).count(), 30);
    assert_eq!(plan.decisions.iter().filter(|d| d.settled == Settled::Gone).count(), 30, "the old ids are forgotten");
}

#[test]
fn twins_on_a_phone_stay_two() {
    let staged = |n| Couple { replica: Some(ReplicaId(n)), theirs: Theirs::Present(anna().into()), ..Couple::empty() };
    let here = Couple { record: Some(RecordId(1)), here: Here::Present(anna().into()), ..Couple::empty() };
    let plan = plan(&input(vec![here, staged(1), staged(2)]));
    // There. Here she stays one, and nothing is written.
    let steps: Vec<_> = plan.decisions.iter().flat_map(|d| &d.steps).map(|s| (s.action, s.state)).collect();
    assert_eq!(steps, [(Action::Join, StepState::WillDo), (Action::Join, StepState::Parked)]);
}

#[test]
fn who_might_be_somebody_is_asked_about_and_nothing_is_written() {
    let staged = Couple {
        replica: Some(ReplicaId(1)),
        theirs: Theirs::Present(with(|c| c.phones = vec![Point::new("0171 777", ["cell"])])),
        ..Couple::empty()
    };
    let here = Couple { record: Some(RecordId(1)), here: Here::Present(anna().into()), ..Couple::empty() };
    let decision = only_of(vec![here.clone(), staged.clone()]);
    assert_eq!(summary(&decision), [(Side::Here, Action::Ask, Because::PerhapsSamePerson, StepState::Parked)]);
    assert_eq!(decision.conflict.map(|c| c.candidates), Some(vec![RecordId(1)]));
    let two = plan(&input(vec![here.clone(), Couple { not_same_as: vec![RecordId(1)], ..staged.clone() }]));
    assert_eq!(two.decisions.iter().flat_map(|d| &d.steps).filter(|s| s.action == Action::Add).count(), 2);
    let one = only_of(vec![here, Couple { same_as: Some(RecordId(1)), ..staged }]);
    assert_eq!(one.record, Some(RecordId(1)));
    assert_eq!(written(&one, Side::Here).phones.len(), 3);
}

/// Somebody of a phone beside somebody who is here, said to be one.
fn met(here: Record, theirs: Record) -> Decision {
    let here = Couple { record: Some(RecordId(1)), here: Here::Present(here), ..Couple::empty() };
    let theirs = Theirs::Present(theirs);
    only_of(vec![here, Couple { replica: Some(ReplicaId(1)), theirs, same_as: Some(RecordId(1)), ..Couple::empty() }])
}

#[test]
fn whichever_phone_was_first_the_fuller_name_and_the_longer_note_are_here() {
    let poor = with(|c| {
        (c.name.given, c.name.family) = (String::new(), "Anna Mueller".into());
        (c.display, c.note) = (String::new(), "plays".into());
    });
    let full = with(|c| (c.name.family, c.display) = ("Müller".into(), "Anna Müller".into()));
    let decision = met(poor.clone(), full.clone());
    let here = written(&decision, Side::Here);
    assert_eq!((here.name.given.as_str(), here.name.family.as_str()), ("Anna", "Müller"));
    assert_eq!((here.display.as_str(), here.note.as_str()), ("Anna Müller", "plays chess"));
    assert_eq!(decision.conflict, None);
    let decision = met(full, poor.clone());
    assert!(decision.steps.iter().all(|step| step.side == Side::Peer || step.action == Action::Join), "{decision:#?}");
    let spelled_out = with(|c| (c.name.family, c.display) = ("Mueller".into(), "Anna Mueller".into()));
    let mut ours = poor.contact().unwrap().clone();
    ours.name.family = "Anna Müller".into();
    assert_eq!(written(&met(ours.into(), spelled_out), Side::Here).display, "", "a poorer spelling is not shown");
}

#[test]
fn of_two_other_names_no_half_is_taken() {
    let ours = || with(|c| (c.name.given, c.name.family) = (String::new(), "Benoit Nicolas".into()));
    let theirs = || with(|c| (c.name.given, c.name.family) = ("Benoît".into(), "Mercier".into()));
    let decision = met(ours(), theirs());
    let conflict = decision.conflict.as_ref().expect("a question");
    let asked: Vec<Field> = conflict.fields.iter().map(|field| field.field).collect();
    assert_eq!(asked, [Field::NameGiven, Field::NameFamily]);
    let Settled::Agreed { agreement, last_seen, parked } = decision.settled.clone() else { panic!("{decision:#?}") };
    let (here, theirs) = (Here::Present(ours()), Theirs::Present(theirs()));
    let later = Couple { agreement: Some(agreement), last_seen: Some(last_seen), parked, ..agreed(here, theirs) };
    assert_eq!(only(later).conflict, decision.conflict, "nor when they meet again");
    assert!(decision.steps.iter().all(|step| step.state != StepState::WillDo || step.action == Action::Join));
}

fn only_of(couples: Vec<Couple>) -> Decision {
    let mut plan = plan(&input(couples));
    assert_eq!(plan.decisions.len(), 1, "{plan:#?}");
    plan.decisions.remove(0)
}

#[test]
fn an_entry_belongs_to_the_record_as_the_run_leaves_it() {
    let (numbers, mail) = (vec![Point::new("+49 171 3920011", ["cell"])], vec![Point::new("anna@example.org", [])]);
    let named = |family: &str, phones: &[Point], emails: &[Point]| {
        with(|c| {
            c.display = format!("Anna {family}");
            (c.name.family, c.phones, c.emails, c.note) = (family.into(), phones.into(), emails.into(), String::new());
        })
    };
    let before = named("Meier", &[], &[]);
    let known = Couple {
        agreement: Some(before.clone()),
        last_seen: Some(before),
        ..agreed(Here::Present(named("Novák", &numbers, &[])), Theirs::Present(named("Meier", &[], &mail)))
    };
    let entry = Theirs::Present(named("Novák", &[], &mail));
    let staged = Couple { replica: Some(ReplicaId(2)), theirs: entry, ..Couple::empty() };
    let plan = plan(&input(vec![known, staged]));
    let about = plan.decisions.iter().find(|decision| decision.replica == Some(ReplicaId(2))).unwrap();
    assert_eq!(about.record, Some(RecordId(1)), "married here, reached by mail there: {plan:#?}");
    assert_eq!(summary(about), [(Side::Here, Action::Join, Because::SamePerson, StepState::Parked)]);
}

#[test]
fn two_who_may_each_be_either_of_two_are_both_asked_about_and_neither_is_added() {
    let shown = |display: &str| with(|c| c.display = display.into());
    let here =
        |n, display| Couple { record: Some(RecordId(n)), here: Here::Present(shown(display)), ..Couple::empty() };
    let staged =
        |n, display| Couple { replica: Some(ReplicaId(n)), theirs: Theirs::Present(shown(display)), ..Couple::empty() };
    let couples = vec![here(1, "Mum"), here(2, "Anna"), staged(1, "Mama"), staged(2, "A. Meier")];
    let plan = plan(&input(couples));
    let steps: Vec<_> = plan.decisions.iter().flat_map(summary).map(|(_, action, ..)| action).collect();
    assert_eq!(steps, [Action::Ask, Action::Ask], "{plan:#?}");
}

#[test]
fn of_seven_who_it_may_be_five_are_offered_and_none_is_sent_to_the_phone() {
    let here = (1..=7).map(|n| Couple {
        record: Some(RecordId(n)),
        here: Here::Present(with(|c| c.note = format!("note {n}"))),
        ..Couple::empty()
    });
    let staged = Couple {
        replica: Some(ReplicaId(1)),
        theirs: Theirs::Present(with(|c| c.note = "another".into())),
        ..Couple::empty()
    };
    let decision = only_of(here.chain([staged]).collect());
    assert_eq!(decision.conflict.map(|conflict| conflict.candidates.len()), Some(5));
}

#[test]
fn a_record_whose_old_item_is_not_yet_forgotten_is_not_joined_twice() {
    let bare = || with(|c| c.phones.clear());
    let old = agreed(Here::Present(anna().into()), Theirs::Deleted);
    let joined = Couple { replica: Some(ReplicaId(2)), ..agreed(old.here.clone(), Theirs::Unreported) };
    let staged = Couple { replica: Some(ReplicaId(3)), theirs: Theirs::Present(bare()), ..Couple::empty() };
    let plan = plan(&input(vec![old, joined, staged]));
    let steps: Vec<_> = plan.decisions.iter().flat_map(summary).map(|(_, action, ..)| action).collect();
    assert_eq!(steps, [Action::Add], "{plan:#?}");
    assert!(plan.decisions.iter().any(|d| d.replica == Some(ReplicaId(1)) && d.settled == Settled::Gone));
}

#[test]
fn a_crowd_of_one_name_and_one_company_line_is_joined_one_by_one() {
    let clerk = |n: i64, note: &str| {
        with(|c| {
            c.phones = vec![Point::new("+49 30 23125700", ["work"])];
            c.note = note.into();
            c.birthday = (n % 2 == 0).then(|| "1961-03-03".parse().unwrap());
        })
    };
    let here =
        (0..150).map(|n| Couple { record: Some(RecordId(n)), here: Here::Present(clerk(0, "")), ..Couple::empty() });
    let there = (0..150).map(|n| Couple {
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Present(clerk(1, "")),
        ..Couple::empty()
    });
    let plan = plan(&input(here.chain(there).collect()));
    assert!(plan.decisions.iter().flat_map(|d| &d.steps).all(|step| step.action != Action::Add), "nobody is doubled");
    let joined: std::collections::BTreeSet<_> = plan.decisions.iter().filter_map(|d| d.record).collect();
    assert_eq!(joined.len(), 150);
}

#[test]
fn one_way_lets_the_other_way_wait() {
    let theirs = with(|c| c.note = "theirs".into());
    let here = with(|c| c.role = "Smith".into());
    let mut both = input(vec![agreed(Here::Present(here.clone()), Theirs::Present(theirs.clone()))]);
    both.policy.direction = Direction::ToPeer;
    let there = plan(&both).decisions.remove(0);
    assert_eq!(summary(&there), [(Side::Peer, Action::Change, Because::ChangedHere, StepState::WillDo)]);
    assert_eq!(written(&there, Side::Peer).note, "theirs");
    let Settled::Agreed { agreement, last_seen, parked } = there.settled else { panic!("not settled") };
    let couple = Couple {
        agreement: Some(agreement),
        last_seen: Some(last_seen),
        parked,
        ..agreed(Here::Present(here), Theirs::Unreported)
    };
    let later = only(couple);
    assert_eq!(summary(&later), [(Side::Here, Action::Change, Because::ChangedAtPeer, StepState::WillDo)]);
    assert_eq!(written(&later, Side::Here).note, "theirs");
}

#[test]
fn a_new_family_name_is_shown_even_where_the_phone_has_no_display_name() {
    let lens =
        Lens::only([(Field::NameGiven, Limit::default()), (Field::NameFamily, Limit::default())], KeptRule::default());
    let seen = lens.project(&anna().into());
    let mut married = seen.clone();
    married.set(Field::NameFamily, Value::Text("Weber".into()));
    let couple = Couple { last_seen: Some(seen), ..agreed(Here::Present(anna().into()), Theirs::Present(married)) };
    let plan = plan(&Input { lens, ..input(vec![couple]) });
    assert_eq!(written(&plan.decisions[0], Side::Here).display, "Anna Weber");
}

#[test]
fn ten_thousand_quiet_couples_equal_strangers_and_strangers_without_notes_are_all_known() {
    let person = |n: i64| {
        with(|c| {
            c.name.given = ["Anna", "Jan", "Petra", "Omar", "Zoé"][n as usize % 5].into();
            c.name.family = format!("Family{}", n / 5);
            c.display = format!("{} {}", c.name.given, c.name.family);
            c.phones[0].value = format!("0171 {:07}", n * 7);
            c.phones.truncate(1);
        })
    };
    let quiet = (0..10_000).map(|n| Couple {
        record: Some(RecordId(n)),
        replica: Some(ReplicaId(n)),
        here: Here::Present(person(n)),
        agreement: Some(person(n)),
        last_seen: Some(person(n)),
        theirs: Theirs::Unreported,
        ..Couple::empty()
    });
    let quiet = input(quiet.collect());
    assert_eq!(plan(&quiet).unchanged, 10_000);
    let here =
        (0..10_000).map(|n| Couple { record: Some(RecordId(n)), here: Here::Present(person(n)), ..Couple::empty() });
    let there = (0..10_000).map(|n| {
        let mut record = person(n);
        record.set(Field::Note, Value::Absent);
        Couple { replica: Some(ReplicaId(n)), theirs: Theirs::Present(record), ..Couple::empty() }
    });
    let strangers = input(here.chain(there).collect());
    assert_eq!(plan(&strangers).decisions.len(), 10_000);
    let here =
        (0..10_000).map(|n| Couple { record: Some(RecordId(n)), here: Here::Present(person(n)), ..Couple::empty() });
    let there = (0..10_000).map(|n| Couple {
        replica: Some(ReplicaId(n)),
        theirs: Theirs::Present(person(n)),
        ..Couple::empty()
    });
    let equal = input(here.chain(there).collect());
    assert_eq!(plan(&equal).decisions.len(), 10_000);
}

/// Anna's old item, gone from the peer in this way, and what the peer has under a new id.
fn renumbered(here: Record, gone: Theirs, told: Record) -> Plan {
    let staged = Couple { replica: Some(ReplicaId(2)), theirs: Theirs::Present(told), ..Couple::empty() };
    plan(&input(vec![agreed(Here::Present(here), gone), staged]))
}

fn found(plan: &Plan) -> &Decision {
    plan.decisions.iter().find(|decision| decision.replica == Some(ReplicaId(2))).expect("a decision")
}

#[test]
fn an_edit_under_a_new_id_takes_the_place_of_what_it_was() {
    for gone in [Theirs::Missing, Theirs::Deleted] {
        let told = with(|c| c.phones[0].value = "+49 171 3920099".into());
        let plan = renumbered(anna().into(), gone.clone(), told.clone());
        let decision = found(&plan);
        assert_eq!(decision.record, Some(RecordId(1)));
        assert!(!decision.will_do(Side::Peer), "{plan:#?}");
        assert_eq!(Record::from(written(decision, Side::Here).clone()), told, "{gone:?}");
        let old = plan.decisions.iter().find(|decision| decision.replica == Some(ReplicaId(1))).unwrap();
        assert_eq!((old.record, &old.settled, old.steps.len()), (None, &Settled::Gone, 0));
    }
}

#[test]
fn under_a_new_id_edits_of_both_sides_meet_and_a_clash_is_asked_about() {
    let told = || with(|c| c.phones[0].value = "+49 171 3920099".into());
    let met = renumbered(with(|c| c.note = "plays go".into()), Theirs::Missing, told());
    let decision = found(&met);
    let (here, there) = (written(decision, Side::Here), written(decision, Side::Peer));
    assert_eq!((here.phones.len(), here.phones[0].value.as_str()), (2, "+49 171 3920099"));
    assert_eq!((there.phones.len(), there.note.as_str()), (2, "plays go"));
    assert!(decision.conflict.is_none());

    let clash = renumbered(with(|c| c.phones[0].value = "+49 171 3920055".into()), Theirs::Missing, told());
    let decision = found(&clash);
    let asked = decision.conflict.as_ref().expect("a question");
    assert_eq!(asked.fields.iter().map(|field| field.field).collect::<Vec<_>>(), [Field::Phones]);
    let Settled::Agreed { agreement, parked, .. } = &decision.settled else { panic!("{decision:#?}") };
    assert_eq!(
        (agreement.get(Field::Phones), parked.as_slice()),
        (Record::from(anna()).get(Field::Phones), &[Field::Phones][..])
    );
}

#[test]
fn who_was_deleted_here_and_came_here_anew_goes_on_with_the_item_the_peer_still_has() {
    let edited = with(|anna| anna.title = "edited there".into());
    let left = Couple { record: Some(RecordId(1)), ..agreed(Here::Deleted, Theirs::Present(edited)) };
    let anew = Couple { record: Some(RecordId(2)), here: Here::Present(anna().into()), ..Couple::empty() };
    let plan = plan(&input(vec![left.clone(), anew]));
    let decision = plan.decisions.iter().find(|decision| decision.replica == left.replica).unwrap();
    assert_eq!((decision.record, &decision.conflict), (Some(RecordId(2)), &None));
    assert_eq!(written(decision, Side::Here).title, "edited there");
    let added = |step: &Step| step.side == Side::Peer && step.action == Action::Add;
    assert!(!plan.decisions.iter().any(|decision| decision.steps.iter().any(added)), "{plan:#?}");
}

#[test]
fn a_note_that_was_edited_there_goes_on_with_the_one_that_came_here_anew() {
    let note = |text: &str| Record::from(Note { body: format!("Keys\n{text}"), ..Note::default() });
    let left = |told: &str| Couple {
        agreement: Some(note("")),
        last_seen: Some(note("")),
        ..agreed(Here::Deleted, Theirs::Present(note(told)))
    };
    let anew = |text: &str| Couple { record: Some(RecordId(2)), here: Here::Present(note(text)), ..Couple::empty() };
    let planned = |told: &str, here: &str| {
        let mut input = input(vec![left(told), anew(here)]);
        input.kind = Kind::Notes;
        plan(&input)
    };
    // As it last was, it is the one; the edit goes here.
    let as_agreed = planned("at Karl's", "");
    let [decision] = &as_agreed.decisions[..] else { panic!("{as_agreed:#?}") };
    assert_eq!((decision.record, &decision.conflict), (Some(RecordId(2)), &None));
    assert_eq!(decision.steps[0].content, Some(note("at Karl's")));
}

#[test]
fn a_scaled_picture_is_the_phones_doing_and_another_one_is_an_edit() {
    let pictured = |width: u16, height: u16| {
        let size = [width, height].map(|side| u32::from(side).to_be_bytes()).concat();
        let bytes = [b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec(), size].concat();
        with(|anna| anna.photo = Some(crate::pim::Photo { media_type: "image/png".into(), bytes: bytes.into() }))
    };
    let original = pictured(640, 480);
    let with_photo = |told: Record| Couple {
        agreement: Some(original.clone()),
        last_seen: Some(original.clone()),
        ..agreed(Here::Present(original.clone()), Theirs::Present(told))
    };
    assert_eq!(summary(&only(with_photo(pictured(96, 72)))), [], "ours stays, and so does theirs");
    let staged = Couple { replica: Some(ReplicaId(1)), theirs: Theirs::Present(pictured(96, 72)), ..Couple::empty() };
    let ours = Couple { record: Some(RecordId(1)), here: Here::Present(original.clone()), ..Couple::empty() };
    let met = plan(&input(vec![staged, ours]));
    assert_eq!(summary(&met.decisions[0]), [(Side::Here, Action::Join, Because::SamePerson, StepState::WillDo)]);
    assert_eq!(met.decisions[0].conflict, None, "also where they meet for the first time");
    let other = only(with_photo(pictured(800, 800)));
    assert_eq!(summary(&other), [(Side::Here, Action::Change, Because::ChangedAtPeer, StepState::WillDo)]);
}

#[test]
fn notes_edited_in_different_places_are_put_together_on_both_sides() {
    let noted = |text: &str| with(|anna| anna.note = text.into());
    let couple = Couple {
        agreement: Some(noted("milk\nbread")),
        last_seen: Some(noted("milk\nbread")),
        ..agreed(Here::Present(noted("milk\nbread\ntea")), Theirs::Present(noted("oat milk\nbread")))
    };
    let decision = only(couple);
    assert_eq!(decision.conflict, None);
    for side in [Side::Here, Side::Peer] {
        assert_eq!(written(&decision, side).note, "oat milk\nbread\ntea");
    }
}

#[test]
fn a_poorer_copy_under_a_new_id_deletes_nothing() {
    let sim = with(|c| {
        c.phones.truncate(1);
        c.note.clear();
    });
    let plan = renumbered(anna().into(), Theirs::Missing, sim);
    let decision = found(&plan);
    assert!(decision.steps.iter().all(|step| step.side == Side::Peer || step.action == Action::Join), "{plan:#?}");
    assert_eq!(written(decision, Side::Peer).phones.len(), 2);
}

#[test]
fn what_a_person_has_not_answered_is_not_put_back_meanwhile() {
    let alone = Couple { record: Some(RecordId(1)), here: Here::Present(anna().into()), ..Couple::empty() };
    let missing = agreed(Here::Present(anna().into()), Theirs::Missing);
    for couple in [alone, missing] {
        let waits = Couple { waits: Some(Side::Here), ..couple.clone() };
        let held = [(Side::Here, Action::Delete, Because::Direction, StepState::Held)];
        assert_eq!(summary(&only(waits.clone())), held);
        let allowed = only(Couple { allowed: true, ..waits });
        assert_eq!(summary(&allowed), [(Side::Here, Action::Delete, Because::Direction, StepState::WillDo)]);
        assert_eq!(only(couple).steps[0].action, Action::Add);
    }
    let staged = Couple { replica: Some(ReplicaId(1)), theirs: Theirs::Present(anna().into()), ..Couple::empty() };
    let waits = only(Couple { waits: Some(Side::Peer), ..staged });
    assert_eq!(summary(&waits), [(Side::Peer, Action::Delete, Because::Direction, StepState::Held)]);
}

#[test]
fn what_was_held_stays_held_when_few_are_left_of_it() {
    let gone = agreed(Here::Present(anna().into()), Theirs::Deleted);
    let waits = Couple { waits: Some(Side::Here), ..gone };
    assert_eq!(summary(&only(waits.clone()))[0].3, StepState::Held);
    assert_eq!(summary(&only(Couple { allowed: true, ..waits.clone() }))[0].3, StepState::WillDo);
    let mut off = input(vec![waits]);
    off.policy.guard = Guard::Off;
    assert_eq!(summary(&plan(&off).decisions[0])[0].3, StepState::WillDo);
}

#[test]
fn what_the_peer_refused_is_not_asked_again_while_it_is_the_same() {
    let refused =
        |action, content: Option<&Record>| Some(Refused { action, content: content.map(Record::fingerprint) });
    let here = Record::from(anna());
    let new = Couple { record: Some(RecordId(1)), here: Here::Present(here.clone()), ..Couple::empty() };
    let add = only(Couple { refused: refused(Action::Add, Some(&here)), ..new.clone() });
    assert_eq!((summary(&add)[0].3, &add.settled), (StepState::Refused, &Settled::Open));
    let other = with(|c| c.note = "older".into());
    let changed = only(Couple { refused: refused(Action::Add, Some(&other)), ..new });
    assert_eq!(summary(&changed)[0].3, StepState::WillDo);

    // Half of a merge is done: the other half stays refused, and nothing is said to be agreed.
    let edited = with(|c| c.note = "plays go".into());
    let both = with(|c| {
        c.note = "plays go".into();
        c.title = "Dr.".into();
    });
    let couple = agreed(Here::Present(edited), Theirs::Present(with(|c| c.title = "Dr.".into())));
    let half = only(Couple { refused: refused(Action::Change, Some(&both)), ..couple });
    let states: Vec<_> = half.steps.iter().map(|step| (step.side, step.state)).collect();
    assert_eq!(states, [(Side::Here, StepState::WillDo), (Side::Peer, StepState::Refused)]);
    assert_eq!(half.settled, Settled::Open);

    let deleted = agreed(Here::Deleted, Theirs::Unreported);
    let deleted = only(Couple { refused: refused(Action::Delete, None), ..deleted });
    assert_eq!(summary(&deleted)[0].3, StepState::Refused);
}

#[test]
fn what_is_beyond_the_period_is_neither_sent_nor_deleted_on_any_side() {
    let ada = || Here::Present(anna().into());
    let alone = Couple { record: Some(RecordId(1)), here: ada(), ..Couple::empty() };
    let staged = Couple { replica: Some(ReplicaId(1)), theirs: Theirs::Present(anna().into()), ..Couple::empty() };
    let (missing, deleted) = (agreed(ada(), Theirs::Missing), agreed(ada(), Theirs::Deleted));
    let directions = [Direction::TwoWay, Direction::ToPeer, Direction::FromPeer, Direction::ReplacePeer];
    for direction in directions.into_iter().chain([Direction::ReplaceHere]) {
        for couple in [&alone, &missing, &deleted] {
            let mut input = input(vec![Couple { reach: Reach::Beyond, ..couple.clone() }]);
            input.policy.direction = direction;
            let steps: Vec<_> = plan(&input).decisions.iter().flat_map(summary).collect();
            assert_eq!(steps, [], "{direction:?} {couple:?}");
        }
        let mut input = input(vec![Couple { reach: Reach::Beyond, ..staged.clone() }]);
        input.policy.direction = direction;
        let steps: Vec<_> = plan(&input).decisions.iter().flat_map(summary).collect();
        assert!(steps.iter().all(|step| step.1 == Action::Add), "{direction:?}: {steps:?}");
    }
    // What stands on both sides goes on as ever.
    let mut edited = anna();
    edited.note = "moved".into();
    let changed = Couple { reach: Reach::Beyond, ..agreed(Here::Present(edited.into()), Theirs::Unreported) };
    assert_eq!(summary(&only(changed))[0].1, Action::Change);
    let gone = Couple { reach: Reach::Beyond, ..agreed(Here::Deleted, Theirs::Unreported) };
    assert_eq!(summary(&only(gone))[0].1, Action::Delete);
}

#[test]
fn a_field_the_peer_does_not_want_waits_and_is_no_deletion() {
    let unwanted = |couple: Couple| {
        let mut input = input(vec![couple]);
        input.policy.unwanted = [Field::Note].into();
        plan(&input).decisions
    };
    let mut edited = anna();
    (edited.note, edited.role) = ("late".into(), "boss".into());
    let here = Here::Present(edited.clone().into());
    // A new item goes without it.
    let added = unwanted(Couple { record: Some(RecordId(1)), here: here.clone(), ..Couple::empty() });
    let content = added[0].steps[0].content.clone().unwrap();
    assert_eq!((content.get(Field::Note), content.get(Field::Role)), (Value::Absent, Value::Text("boss".into())));
    // Of a change the rest goes; the field waits, until it is wanted again.
    let mut seen: Record = anna().into();
    seen.set(Field::Note, Value::Text("early".into()));
    let couple = Couple { agreement: Some(seen.clone()), last_seen: Some(seen), ..agreed(here, Theirs::Unreported) };
    let changed = unwanted(couple.clone());
    let step = &changed[0].steps[0];
    assert_eq!(step.fields.iter().map(|change| change.field).collect::<Vec<_>>(), [Field::Role]);
    assert_eq!(step.content.as_ref().unwrap().get(Field::Note), Value::Absent);
    let Settled::Agreed { agreement, last_seen, parked } = &changed[0].settled else { panic!("{changed:?}") };
    assert_eq!((agreement.get(Field::Note), parked.as_slice()), (Value::Text("early".into()), &[Field::Note][..]));
    let later = Couple {
        agreement: Some(agreement.clone()),
        last_seen: Some(last_seen.clone()),
        parked: parked.clone(),
        ..couple.clone()
    };
    assert_eq!(unwanted(later.clone()), [], "it waits on");
    let wanted = only(later);
    assert_eq!(wanted.steps[0].fields.iter().map(|change| change.field).collect::<Vec<_>>(), [Field::Note]);
    // What the peer says of it counts.
    let mut told: Record = anna().into();
    told.set(Field::Note, Value::Text("theirs".into()));
    let base: Record = anna().into();
    let couple = Couple {
        agreement: Some(base.clone()),
        last_seen: Some(base.clone()),
        ..agreed(Here::Present(base), Theirs::Present(told))
    };
    assert_eq!(unwanted(couple)[0].steps[0].side, Side::Here);
}
