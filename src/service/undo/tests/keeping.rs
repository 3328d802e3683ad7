//! Versions, the trash, and how long they are kept.

use super::*;

const DAY: i64 = 24 * 60 * 60 * 1000;

#[test]
fn every_version_is_there_and_one_field_or_all_go_back() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    let id = ids[5];
    computer.edit(id, |contact| contact.title = "Maurer".into());
    let _ = phone.sync();
    phone.edit("Given5", |contact| {
        contact.title = "Architektin".into();
        contact.note = "from the phone".into();
    });
    let _ = phone.sync();
    let versions = computer.service.versions(Kind::Contacts, id).unwrap();
    let places: Vec<_> = versions.iter().map(|version| (version.revision, version.peer.as_str())).collect();
    assert_eq!(places, [(3, "Phone"), (2, ""), (1, "")]);
    assert_eq!(versions[1].fields.iter().map(|change| change.field).collect::<Vec<_>>(), [Field::Title]);

    let _ = computer.service.revert(Kind::Contacts, id, 2, &[Field::Title]).unwrap();
    let contact = computer.contact(id);
    assert_eq!((contact.title.as_str(), contact.note.as_str()), ("Maurer", "from the phone"));
    let n = computer.last();
    assert_eq!(phone.sync(), [0, 1, 0]);
    let _ = computer.service.revert(Kind::Contacts, id, 1, &[]).unwrap();
    assert_eq!(computer.people()[&id], person(5));
    assert_eq!(computer.undo(n).n, None, "that was changed since");
    assert!(computer.service.revert(Kind::Contacts, id, 9, &[]).is_err());
    assert!(computer.service.revert(Kind::Notes, id, 1, &[]).is_err());
}

#[test]
fn what_is_in_the_trash_comes_back_everywhere() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    computer.delete(ids[1]);
    let gone = phone.id("Given2");
    phone.remove(&gone);
    let _ = phone.sync();
    let trash = computer.service.trash(None).unwrap();
    let mut places: Vec<_> = trash.iter().map(|one| (one.id.0, one.peer.as_str())).collect();
    places.sort_unstable();
    assert_eq!(places, [(ids[1], ""), (ids[2], "Phone")]);
    assert!(computer.service.trash(Some(Kind::Notes)).unwrap().is_empty());

    assert!(computer.service.take_out_of_trash(&[ids[1], 999]).is_err(), "all or none");
    assert_eq!(computer.service.trash(None).unwrap().len(), 2);
    assert_eq!(computer.service.take_out_of_trash(&[ids[1], ids[2]]).unwrap().len(), 2);
    assert_eq!(phone.sync(), [2, 0, 0]);
    assert_eq!((phone.people(), phone.sync()), (faces(computer.people().values()), NOTHING));
    assert!(computer.service.trash(None).unwrap().is_empty());
}

#[test]
fn the_trash_keeps_for_ninety_days_and_what_is_still_needed_for_longer() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    computer.delete(ids[1]);
    let _ = phone.sync();
    // The phone has not heard of this one's deletion yet.
    computer.delete(ids[2]);
    let left = || computer.service.trash(None).unwrap().len();
    computer.clock.turn(80 * DAY);
    computer.service.tidy().unwrap();
    assert_eq!(left(), 2);
    computer.clock.turn(11 * DAY);
    computer.service.tidy().unwrap();
    assert_eq!(computer.service.trash(None).unwrap()[0].id, RecordId(ids[2]), "a phone still has it");
    assert_eq!(left(), 1);
    assert_eq!(phone.sync(), [0, 0, 1]);
    assert_eq!(computer.service.empty_trash(0).unwrap(), 1);
    assert_eq!((left(), phone.sync()), (0, NOTHING));
    assert!(computer.service.take_out_of_trash(&[ids[1]]).is_err());
    computer.service.store().check().unwrap();
    // What is gone for good cannot be undone, and that is no failure.
    for act in computer.service.history().unwrap() {
        let _ = computer.service.preview_undo(act.n).unwrap();
    }
}

#[test]
fn a_clock_that_leaps_takes_nothing_with_it() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    computer.delete(ids[1]);
    let _ = phone.sync();
    computer.clock.turn(3_000 * DAY);
    computer.service.tidy().unwrap();
    computer.clock.turn(-3_000 * DAY);
    computer.service.tidy().unwrap();
    assert_eq!(computer.service.trash(None).unwrap().len(), 1, "the clock was wrong for a while");

    // Deleted while the clock stood in 1970.
    let now = computer.service.now();
    computer.clock.turn(-now);
    computer.delete(ids[2]);
    computer.clock.turn(now);
    computer.clock.turn(2 * DAY);
    computer.service.tidy().unwrap();
    assert_eq!(phone.sync(), [0, 0, 1]);
    computer.clock.turn(2 * DAY);
    computer.service.tidy().unwrap();
    assert_eq!(computer.service.trash(None).unwrap().len(), 2, "it is two days old, whatever it says");
}

#[test]
fn old_versions_go_but_never_the_last_ten_nor_what_is_there() {
    let computer = Computer::new();
    let id = computer.add(&person(1));
    for n in 0..20 {
        computer.edit(id, |contact| contact.note = n.to_string());
    }
    for _ in 0..6 {
        computer.clock.turn(150 * DAY);
        computer.service.tidy().unwrap();
    }
    let versions = computer.service.versions(Kind::Contacts, id).unwrap();
    assert_eq!((versions.len(), versions[0].revision), (10, 21));
    assert_eq!(computer.contact(id).note, "19");
}

#[test]
fn what_was_done_is_told_field_by_field_on_both_sides() {
    let computer = Computer::new();
    let (mut phone, ids) = shared(&computer, "Phone");
    computer.edit(ids[1], |contact| contact.note = "from here".into());
    phone.edit("Given2", |contact| contact.title = "from there".into());
    let _ = phone.sync();
    let detail = computer.service.act(computer.last()).unwrap();
    let told: Vec<_> = detail
        .changes
        .iter()
        .map(|change| (change.side, change.record, change.action, change.fields[0].field, change.fields.len()))
        .collect();
    let here = (Side::Here, Some(ids[2]), "change", Field::Title, 1);
    assert_eq!(told, [here, (Side::Peer, Some(ids[1]), "change", Field::Note, 1)]);
    let history = computer.service.history().unwrap();
    assert_eq!((history[0].what.as_str(), history[0].peer.as_str()), ("run", "Phone"));
    assert_eq!((history[1].what.as_str(), history[1].title.as_str()), ("edited", "Given1 Family1"));
    assert!(computer.service.act(9_999).is_err());
}
