//! Answers, allowances and standing rules, undone.

use super::*;
use crate::planner::Answer;
use crate::service::rules::ConflictRule;

fn answer(take: Take) -> [Answer; 1] {
    [Answer { field: None, take }]
}

/// A title that was changed on both sides.
fn quarrel(computer: &Computer) -> (Phone<'_>, i64) {
    let (mut phone, ids) = shared(computer, "Phone");
    phone.edit("Given1", |contact| contact.title = "there".into());
    computer.edit(ids[1], |contact| contact.title = "here".into());
    (phone, ids[1])
}

#[test]
fn an_answer_that_is_not_carried_out_is_asked_again() {
    let computer = Computer::new();
    let (mut phone, id) = quarrel(&computer);
    let _ = phone.sync();
    let n = computer.service.conflicts().unwrap()[0].n;
    let _ = computer.service.resolve(n, &answer(Take::Here)).unwrap();
    assert!(computer.service.conflicts().unwrap().is_empty());
    let undone = computer.undo(computer.last());
    assert_eq!(undone.decisions, ["answered"]);
    assert_eq!(computer.service.conflicts().unwrap()[0].n, n, "it is open again");
    assert_eq!(phone.sync(), NOTHING);
    let _ = computer.undo(undone.n.unwrap());
    assert!(computer.service.conflicts().unwrap().is_empty());
    assert_eq!(phone.sync(), [0, 1, 0], "and answered again");
    assert_eq!((phone.contact("Given1").title, computer.contact(id).title), ("here".into(), "here".into()));
}

#[test]
fn an_answer_the_phone_has_by_now_gives_its_value_back() {
    let computer = Computer::new();
    let (mut phone, id) = quarrel(&computer);
    let _ = phone.sync();
    let n = computer.service.conflicts().unwrap()[0].n;
    let _ = computer.service.resolve(n, &answer(Take::Here)).unwrap();
    let act = computer.last();
    let _ = phone.sync();
    assert_eq!((phone.contact("Given1").title, computer.contact(id).title), ("here".into(), "here".into()));
    let undone = computer.undo(act);
    assert_eq!(computer.contact(id).title, "there", "{undone:?}");
    assert_eq!(phone.sync(), [0, 1, 0]);
    assert_eq!((phone.contact("Given1").title, phone.sync()), ("there".into(), NOTHING));
    let _ = computer.undo(undone.n.unwrap());
    assert_eq!(computer.contact(id).title, "here");
}

#[test]
fn an_answer_that_was_carried_out_here_alone_is_asked_again() {
    for synced in [false, true] {
        let computer = Computer::new();
        let (mut phone, id) = quarrel(&computer);
        let _ = phone.sync();
        let n = computer.service.conflicts().unwrap()[0].n;
        let _ = computer.service.resolve(n, &answer(Take::Peer)).unwrap();
        let act = computer.last();
        if synced {
            assert_eq!(phone.sync(), NOTHING);
        }
        assert_eq!(computer.contact(id).title, "there");
        let undone = computer.undo(act);
        assert_eq!(computer.contact(id).title, "here", "{undone:?}");
        assert_eq!(computer.service.conflicts().unwrap()[0].n, n, "nothing is chosen for anybody");
        assert_eq!(phone.sync(), NOTHING, "and the phone keeps its own");
        assert_eq!(computer.service.conflicts().unwrap().len(), 1);
        let _ = computer.undo(undone.n.unwrap());
        assert_eq!((computer.service.conflicts().unwrap().len(), computer.contact(id).title.as_str()), (0, "there"));
        assert_eq!(phone.sync(), NOTHING);
        assert_eq!((phone.contact("Given1").title.as_str(), computer.contact(id).title.as_str()), ("there", "there"));
    }
}

#[test]
fn a_standing_rule_decides_says_so_and_loses_nothing() {
    for (rule, here, there) in
        [("here", "here", "here"), ("peer", "there", "there"), ("both", "here / there", "here / there")]
    {
        let computer = Computer::new();
        let (mut phone, id) = quarrel(&computer);
        let _ = computer.service.set_peer("Phone", &[("conflicts", rule)]).unwrap();
        let _ = phone.sync();
        assert!(computer.service.conflicts().unwrap().is_empty());
        assert_eq!((computer.contact(id).title.as_str(), phone.contact("Given1").title.as_str()), (here, there));
        let detail = computer.service.act(computer.last()).unwrap();
        if there != "there" {
            let change = detail.changes.iter().find(|change| change.side == Side::Peer).unwrap();
            assert_eq!(change.because, "rule");
            assert_eq!(change.fields[0].before, Value::Text("there".into()), "what lost is remembered");
        }
        if here != "here" {
            let change = detail.changes.iter().find(|change| change.side == Side::Here).unwrap();
            assert_eq!(change.fields[0].before, Value::Text("here".into()));
        }
        assert_eq!(phone.sync(), NOTHING);
    }
}

#[test]
fn the_rule_of_all_holds_where_a_place_has_none_and_can_be_undone() {
    let computer = Computer::new();
    let (mut phone, id) = quarrel(&computer);
    computer.service.set_conflict_rule(ConflictRule::Here).unwrap();
    let n = computer.last();
    assert_eq!(computer.service.conflict_rule(Some("Phone")), Ok(ConflictRule::Here));
    let undone = computer.undo(n);
    assert_eq!((undone.decisions, computer.service.conflict_rule(None)), (vec!["rule"], Ok(ConflictRule::Ask)));
    let _ = phone.sync();
    assert_eq!(computer.service.conflicts().unwrap().len(), 1, "asked");
    let _ = computer.service.set_peer("Phone", &[("conflicts", "peer")]).unwrap();
    let _ = phone.sync();
    assert_eq!(computer.contact(id).title, "there", "a rule also settles what was asked before");
    assert!(computer.service.set_peer("Phone", &[("conflicts", "coin")]).is_err());
}

#[test]
fn the_newest_wins_where_both_say_when() {
    let stamp = |value: &str| {
        Value::Kept(vec![crate::pim::Kept { name: "REV".into(), params: Vec::new(), value: value.into() }])
    };
    let newer = (Some("20990101T000000Z"), Some("there"));
    for (rev, title) in [newer, (Some("20010101T000000Z"), Some("here")), (None, None)] {
        let computer = Computer::new();
        let (mut phone, id) = quarrel(&computer);
        let _ = computer.service.set_peer("Phone", &[("conflicts", "newest")]).unwrap();
        if let Some(rev) = rev {
            let item = phone.id("Given1");
            let mut record = phone.items[&item].clone();
            record.set(Field::Kept, stamp(rev));
            phone.put(&item, record);
        }
        let _ = phone.sync();
        match title {
            Some(title) => assert_eq!(computer.contact(id).title, title),
            None => assert_eq!(computer.service.conflicts().unwrap().len(), 1, "nobody knows: asked"),
        }
    }
}

#[test]
fn an_edit_against_a_deletion_is_asked_whatever_the_rule_and_two_deletions_agree() {
    for rule in ["here", "peer", "both"] {
        let computer = Computer::new();
        let (mut phone, ids) = shared(&computer, "Phone");
        let _ = computer.service.set_peer("Phone", &[("conflicts", rule)]).unwrap();
        computer.edit(ids[1], |contact| contact.note = "still needed".into());
        let gone = phone.id("Given1");
        phone.remove(&gone);
        computer.delete(ids[2]);
        let both = phone.id("Given2");
        phone.remove(&both);
        // The same edit on both sides is no quarrel.
        computer.edit(ids[3], |contact| contact.note = "same".into());
        phone.edit("Given3", |contact| contact.note = "same".into());
        assert_eq!(phone.sync(), NOTHING);
        let asked = computer.service.conflicts().unwrap();
        let asked: Vec<_> = asked.iter().map(|asked| (asked.record, asked.conflict.reason)).collect();
        assert_eq!(asked, [(Some(ids[1]), Reason::EditedDeleted)]);
        assert!(computer.service.record(Kind::Contacts, ids[1]).is_ok(), "the edit stays");
        assert_eq!(phone.sync(), NOTHING);
    }
}

#[test]
fn an_edit_given_up_for_a_deletion_comes_back() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    computer.edit(ids[1], |contact| contact.note = "still needed".into());
    let gone = phone.id("Given1");
    phone.remove(&gone);
    let _ = phone.sync();
    let n = computer.service.conflicts().unwrap()[0].n;
    let _ = computer.service.resolve(n, &answer(Take::Peer)).unwrap();
    let act = computer.last();
    assert!(computer.service.record(Kind::Contacts, ids[1]).is_err());
    let _ = computer.undo(act);
    assert_eq!(computer.contact(ids[1]).note, "still needed");
    assert_eq!(phone.sync(), [1, 0, 0]);
    assert_eq!(phone.sync(), NOTHING);
}

#[test]
fn allowed_and_refused_deletions_are_undone() {
    for allow in [true, false] {
        let computer = Computer::new();
        let (mut phone, ids) = shared(&computer, "Phone");
        for n in 0..8 {
            let id = phone.id(&format!("Given{n}"));
            phone.remove(&id);
        }
        let _ = phone.sync();
        let held = computer.service.held().unwrap();
        assert_eq!(held.len(), 8);
        let view = if allow { computer.service.allow(held[0].n) } else { computer.service.refuse(held[0].n) };
        let id = view.unwrap().record.unwrap();
        assert!(ids.contains(&id));
        let act = computer.last();
        assert_eq!(computer.service.record(Kind::Contacts, id).is_err(), allow);
        let _ = computer.undo(act);
        assert_eq!(computer.service.record(Kind::Contacts, id).is_ok(), allow);
        assert_eq!(phone.sync(), if allow { [1, 0, 0] } else { NOTHING });
        assert_eq!(phone.sync(), NOTHING);
    }
}

#[test]
fn the_same_person_after_all_two_people() {
    let computer = Computer::new();
    let card = |suffix: &str, cell: &str| -> Record {
        let name = Name { given: "Jan".into(), family: "Novák".into(), suffix: suffix.into(), ..Name::default() };
        let phones = vec![Point::new(cell, ["cell"]), Point::new("+420224811234", ["home"])];
        Contact { name, phones, ..Contact::default() }.into()
    };
    let all = [card("st.", "+420602111222"), card("ml.", "+420777333444")].map(|record| computer.add(&record));
    let mut phone = Phone::new(&computer.service, "Phone");
    let name = Name { given: "Jan".into(), family: "Novák".into(), ..Name::default() };
    let item: Record =
        Contact { name, phones: vec![Point::new("+420224811234", ["home"])], ..Contact::default() }.into();
    phone.put("j", item.clone());
    let _ = phone.sync();
    let before = computer.people();
    let n = computer.service.conflicts().unwrap()[0].n;
    let _ = computer.service.resolve(n, &answer(Take::Here)).unwrap();
    let act = computer.last();
    let _ = [phone.sync(), phone.sync()];
    assert_eq!(computer.people().len(), 2);
    assert_ne!(phone.items["j"], item, "it became our Jan");

    let _ = computer.undo(act);
    assert_eq!(computer.people().len(), 3, "three people now");
    assert!(all.iter().all(|id| computer.people()[id] == before[id]));
    let _ = phone.sync();
    assert_eq!((phone.items.len(), phone.sync()), (3, NOTHING));
    assert_eq!(phone.people(), faces(computer.people().values()));
}

#[test]
fn a_yes_to_a_plan_is_taken_back_and_given_again() {
    let computer = Computer::new();
    let mut phone = Phone::new(&computer.service, "Phone");
    let _ = computer.service.set_peer("Phone", &[("first-sync", "review")]).unwrap();
    let _ = computer.add(&person(1));
    phone.put("x", person(2));
    let _ = phone.sync();
    let _ = computer.service.approve_plan("Phone", &[]).unwrap();
    let undone = computer.undo(computer.last());
    assert_eq!((undone.decisions, computer.service.plan("Phone").unwrap().approved), (vec!["approved"], false));
    assert_eq!((phone.sync(), computer.people().len()), (NOTHING, 1));
    let again = computer.undo(undone.n.unwrap());
    assert_eq!(again.decisions, ["disapproved"]);
    assert_eq!((phone.sync(), computer.people().len()), ([1, 0, 0], 2));
    assert_eq!(phone.sync(), NOTHING);
}

#[test]
fn two_phones_follow_what_is_undone_and_nothing_goes_round() {
    let computer = Computer::new();
    let (mut first, ids) = shared(&computer, "First");
    let mut second = Phone::new(&computer.service, "Second");
    assert_eq!(second.sync(), [10, 0, 0]);
    let before = computer.people();
    first.edit("Given1", |contact| contact.note = "from the first".into());
    let gone = first.id("Given2");
    first.remove(&gone);
    first.put("new", person(50));
    let _ = first.sync();
    let n = computer.last();
    assert_eq!(second.sync(), [1, 1, 1]);
    second.edit("Given1", |contact| contact.title = "from the second".into());
    let _ = second.sync();

    let _ = computer.undo(n);
    let contact = computer.contact(ids[1]);
    assert_eq!((contact.note.as_str(), contact.title.as_str()), ("", "from the second"), "what came since stays");
    assert_eq!(computer.people().len(), before.len());
    assert_eq!((first.sync(), second.sync()), ([1, 1, 1], [1, 1, 1]));
    assert_eq!((first.sync(), second.sync()), (NOTHING, NOTHING));
    let all = faces(computer.people().values());
    assert_eq!((first.people(), second.people()), (all.clone(), all));
}
