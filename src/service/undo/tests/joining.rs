//! Joining two and splitting them again, with phones.

use super::*;

fn anne() -> [Record; 2] {
    let name = |family: &str| Name { given: "Anne".into(), family: family.into(), ..Name::default() };
    let number = || Point::new("+33612345678", ["cell"]);
    [
        Contact { name: name("Dupuis"), phones: vec![number()], note: "met in Lyon".into(), ..Contact::default() }
            .into(),
        Contact {
            name: name("D."),
            phones: vec![number(), Point::new("+33699999999", ["home"])],
            emails: vec![Point::new("anne@exemple.fr", [])],
            ..Contact::default()
        }
        .into(),
    ]
}

#[test]
fn two_become_one_and_the_surplus_goes_from_the_phone_only_after_the_joined_one_arrived() {
    let computer = Computer::new();
    let [a, b] = anne().map(|record| computer.add(&record));
    let found = computer.service.duplicates(None).unwrap();
    assert_eq!(found.len(), 1);
    assert!(found[0].signs.contains(&crate::planner::Sign::SameMobile), "{:?}", found[0].signs);
    let mut phone = Phone::new(&computer.service, "Phone");
    assert_eq!(phone.sync(), [2, 0, 0]);
    let before = computer.people();

    let joined = computer.service.join_records(a, b).unwrap();
    assert_eq!(computer.people().len(), 1);
    assert_eq!((computer.contact(a).phones.len(), computer.contact(a).emails.len()), (2, 1));
    assert!(computer.service.duplicates(None).unwrap().is_empty());
    assert_eq!(phone.sync(), [0, 1, 0], "first the joined one");
    assert_eq!(phone.sync(), [0, 0, 1], "then the surplus one goes");
    assert_eq!(phone.sync(), NOTHING);
    assert_eq!(phone.people(), faces(computer.people().values()));

    let undone = computer.undo(joined.n);
    assert_eq!((computer.people(), undone.decisions), (before, vec!["joined"]));
    assert_eq!(phone.sync(), [1, 1, 0]);
    assert_eq!(phone.people(), faces(computer.people().values()));
    assert_eq!(phone.sync(), NOTHING);

    let _ = computer.undo(undone.n.unwrap());
    assert_eq!(computer.people().len(), 1);
    let _ = [phone.sync(), phone.sync()];
    assert_eq!((phone.people(), phone.sync()), (faces(computer.people().values()), NOTHING));
}

#[test]
fn a_split_before_any_sync_leaves_the_phone_alone() {
    let computer = Computer::new();
    let [a, b] = anne().map(|record| computer.add(&record));
    let mut phone = Phone::new(&computer.service, "Phone");
    let _ = phone.sync();
    let there = phone.people();
    let joined = computer.service.join_records(a, b).unwrap();
    let _ = computer.undo(joined.n);
    assert_eq!((phone.sync(), phone.people()), (NOTHING, there));
}

#[test]
fn a_phone_that_has_only_the_one_that_goes_keeps_its_item() {
    let computer = Computer::new();
    let [first, second] = anne();
    let mut phone = Phone::new(&computer.service, "Phone");
    phone.put("x", second.clone());
    let _ = phone.sync();
    let b = *computer.people().keys().next().unwrap();
    let a = computer.add(&first);
    let joined = computer.service.join_records(a, b).unwrap();
    assert_eq!(phone.sync(), [0, 1, 0], "the item becomes the joined one: nothing is added, nothing deleted");
    assert_eq!(phone.items.keys().collect::<Vec<_>>(), ["x"]);
    assert_eq!(phone.sync(), NOTHING);

    let _ = computer.undo(joined.n);
    assert_eq!(phone.sync(), [1, 1, 0]);
    assert_eq!(phone.items["x"], second, "the item is the second one's again");
    assert_eq!((phone.people(), phone.sync()), (faces(computer.people().values()), NOTHING));
}

#[test]
fn two_that_were_told_apart_are_never_offered_again() {
    let computer = Computer::new();
    let [a, b] = anne().map(|record| computer.add(&record));
    let n = computer.service.tell_apart(b, a).unwrap().unwrap();
    assert!(computer.service.duplicates(None).unwrap().is_empty());
    computer.edit(a, |contact| contact.note = "still two".into());
    assert!(computer.service.duplicates(None).unwrap().is_empty());
    assert_eq!(computer.service.tell_apart(a, b).unwrap(), None, "it is known");

    let undone = computer.undo(n);
    assert_eq!(computer.service.duplicates(None).unwrap().len(), 1);
    let _ = computer.undo(undone.n.unwrap());
    assert!(computer.service.duplicates(None).unwrap().is_empty());
}

#[test]
fn records_that_are_not_two_of_a_kind_are_not_joined() {
    let computer = Computer::new();
    let a = computer.add(&person(1));
    assert_eq!(computer.service.join_records(a, a), Err(Error::NotTwo(a, a)));
    let note = computer.add(&Record::empty(Kind::Notes));
    assert_eq!(computer.service.join_records(a, note), Err(Error::NotTwo(a, note)));
    assert_eq!(computer.service.join_records(a, 99), Err(Error::NoSuchRecord(99)));
}
