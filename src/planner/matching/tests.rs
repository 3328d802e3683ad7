use super::*;
use crate::pim::{Contact, Point, Zone};

fn all_verdicts(input: &Input) -> HashMap<usize, Verdict> {
    staged(input, &Rules::new(&input.lens, &input.policy, input.kind))
}

fn card(given: &str, family: &str, phones: &[(&str, &str)], mails: &[&str]) -> Contact {
    let mut contact = Contact {
        phones: phones.iter().map(|(number, kind)| Point::new(*number, [*kind])).collect(),
        emails: mails.iter().map(|mail| Point::new(*mail, [])).collect(),
        ..Contact::default()
    };
    contact.name.given = given.into();
    contact.name.family = family.into();
    contact
}

fn opinion(a: Contact, b: Contact, region: &str) -> Opinion {
    let (a, b) = (Record::from(a), Record::from(b));
    let there = likeness(&a, &b, region, Zone::UTC);
    assert_eq!(there.opinion, likeness(&b, &a, region, Zone::UTC).opinion, "matching has no direction");
    there.opinion
}

#[test]
fn one_person_in_many_spellings() {
    for (a, b, region) in [
        (
            card("Helene", "Lefevre", &[("0639981234", "cell")], &[]),
            card("Hélène", "Lefèvre", &[("+33 6 39 98 12 34", "cell")], &[]),
            "FR",
        ),
        (
            card("", "Juergen Muellers", &[("01713920045", "cell")], &[]),
            card("Jürgen", "Müllerschön", &[("+49 171 3920045", "cell")], &[]),
            "DE",
        ),
        (
            card("Giorgos", "Papadopoulos", &[("6971234560", "cell")], &[]),
            card("Γεώργιος", "Παπαδόπουλος", &[("+30 697 123 4560", "cell")], &[]),
            "GR",
        ),
        (
            card("Carmen", "Garcia", &[("612555001", "cell")], &[]),
            card("María del Carmen", "García Lorenzo", &[("+34 612 555 001", "cell")], &[]),
            "ES",
        ),
    ] {
        assert_eq!(opinion(a.clone(), b, region), Opinion::Same, "{a:?}");
    }
}

#[test]
fn a_household_line_does_not_make_two_people_one() {
    let petra = card("Petra", "Schmidt", &[("03023125200", "home")], &[]);
    let thomas = card("Thomas", "Schmidt", &[("+49 30 23125200", "home"), ("+49 171 3920011", "cell")], &[]);
    assert_eq!(opinion(petra, thomas, "DE"), Opinion::Different);
}

#[test]
fn last_digits_are_no_number_and_a_common_name_no_proof() {
    let here = card("Peter", "Hall", &[("+44 171 234 5678", "work")], &["peter.hall@northgate.example"]);
    assert_eq!(opinion(card("Peter", "Hall", &[("01712345678", "cell")], &[]), here.clone(), "DE"), Opinion::Ask);
    let other = || card("Peter", "Hall", &[("01752223334", "cell")], &["p@garage.example"]);
    assert_eq!(opinion(other(), here, "DE"), Opinion::Ask, "numbers of two kinds");
    let mobile = card("Peter", "Hall", &[("+44 7700 900123", "cell")], &["peter.hall@northgate.example"]);
    assert_eq!(opinion(other(), mobile, "DE"), Opinion::Different);
}

#[test]
fn a_nickname_or_a_noted_maiden_name_counts() {
    let josef = Contact { nicknames: vec!["Pepa".into()], ..card("Josef", "Svoboda", &[("605987654", "cell")], &[]) };
    assert_eq!(opinion(card("", "Pepa", &[("605987654", "cell")], &[]), josef, "CZ"), Opinion::Same);
    let claire = Contact { note: "née Dubois".into(), ..card("Claire", "Moreau", &[("0639985522", "cell")], &[]) };
    assert_eq!(opinion(card("Claire", "Dubois", &[("0639985522", "cell")], &[]), claire, "FR"), Opinion::Same);
}

#[test]
fn a_firm_is_not_its_employee_but_a_firm_is_a_firm() {
    let anja = Contact {
        organization: "Heizung Vogel GmbH".into(),
        ..card("Anja", "Vogel", &[("+49 30 23125700", "work")], &[])
    };
    assert_eq!(opinion(card("", "Heizung Vogel", &[("03023125700", "work")], &[]), anja, "DE"), Opinion::Different);
    let taxi = Contact {
        display: "Taxi Praha".into(),
        organization: "Taxi Praha".into(),
        ..card("", "", &[("+420 222 333 222", "work")], &[])
    };
    assert_eq!(opinion(card("", "Taxi Praha", &[("222333222", "")], &[]), taxi, "CZ"), Opinion::Same);
}

mod diary {
    use super::*;
    use crate::pim::moment::{Moment, Span};
    use crate::pim::{Event, Note, Task};
    use crate::planner::{Couple, Direction, Guard, Here, Policy, RecordId, ReplicaId, Theirs};

    fn home() -> Zone {
        Zone::named("Europe/Paris").unwrap()
    }

    fn at(text: &str) -> Option<Moment> {
        let zoned = |text: &str| text.parse().map(|local| Moment::Zoned(local, home()));
        text.parse().map(Moment::Date).ok().or(zoned(text).ok())
    }

    fn event(title: &str, start: &str, rule: &str) -> Event {
        Event { title: title.into(), start: at(start), recurrence: rule.parse().ok(), ..Event::default() }
    }

    fn opinion(a: impl Into<Record>, b: impl Into<Record>) -> Opinion {
        let (a, b) = (a.into(), b.into());
        let there = likeness(&a, &b, "FR", home());
        assert_eq!(there.opinion, likeness(&b, &a, "FR", home()).opinion, "matching has no direction");
        there.opinion
    }

    #[test]
    fn an_event_is_its_title_and_its_time() {
        let dentist = event("Dentist", "2026-11-24T09:00", "");
        for (other, expected) in [
            (event("DENTIST", "2026-11-24T09:00", ""), Opinion::Same),
            (event("Dentist, Dr. Weiss", "2026-11-24T09:00", ""), Opinion::Same),
            (event("Dentist", "2026-12-01T09:00", ""), Opinion::Different),
            (event("Dentist", "2026-11-24T10:00", ""), Opinion::Ask),
            (event("Dentist", "2026-11-24T14:00", ""), Opinion::Different),
            (event("Dentist", "2026-11-24", ""), Opinion::Ask),
            (event("Meeting", "2026-11-24T09:00", ""), Opinion::Different),
            (event("Dentist", "2026-11-24T09:00", "FREQ=WEEKLY"), Opinion::Ask),
            (event("Dentist", "2026-11-10T09:00", "FREQ=WEEKLY"), Opinion::Ask),
            (event("Dentist", "2026-11-11T09:00", "FREQ=WEEKLY"), Opinion::Different),
        ] {
            assert_eq!(opinion(dentist.clone(), other.clone()), expected, "{other:?}");
        }
        // What was cut knows no more, and a day alone is little in common.
        let at = |place: &str, title: &str| Event { location: place.into(), ..event(title, "2026-11-24", "") };
        let whole = |place| at(place, "Dentist, Dr. Weiss");
        assert_eq!(opinion(at("", "Dentist"), whole("Brno")), Opinion::Same);
        assert_eq!(opinion(at("Brno", "Dentist"), whole("Brno, Zahradni 66")), Opinion::Same);
        assert_eq!(opinion(at("Brno", "Dentist"), whole("")), Opinion::Ask);
        let named = |uid: &str, event: Event| Event { uid: uid.into(), ..event };
        let moved = event("Dentist", "2027-01-01T09:00", "");
        assert_eq!(opinion(named("a", dentist.clone()), named("a", moved)), Opinion::Same);
        assert_eq!(opinion(named("a", dentist.clone()), named("b", dentist)), Opinion::Same, "phones invent names");
    }

    #[test]
    fn tasks_and_notes_are_known_by_what_they_say() {
        let task = |title: &str, due: &str| Task { title: title.into(), due: at(due), ..Task::default() };
        assert_eq!(opinion(task("Pay rent", "2026-12-01"), task("pay rent", "2026-12-01T12:00")), Opinion::Same);
        assert_eq!(opinion(task("Pay rent", "2026-12-01"), task("Pay rent", "2027-01-01")), Opinion::Different);
        assert_eq!(opinion(task("Pay rent", ""), task("Pay rent", "")), Opinion::Same);
        assert_eq!(opinion(task("Pay rent", ""), task("Pay rent", "2027-01-01")), Opinion::Ask);
        let note = |title: &str, body: &str| Note { title: title.into(), body: body.into(), ..Note::default() };
        assert_eq!(opinion(note("Food", "Milk\nBread"), note("", "Food\nMilk\nBread")), Opinion::Same);
        assert_eq!(
            opinion(note("Food", "Milk and bread and eggs"), note("", "Food\nMilk and bread an")),
            Opinion::Same
        );
        assert_eq!(opinion(note("Food", "Milk"), note("Food", "Bread")), Opinion::Ask);
        assert_eq!(opinion(note("", "Milk"), note("", "Bread")), Opinion::Different);
    }

    /// A diary of many years: some titles again and again, a series now and then.
    fn diary(count: i64) -> Vec<Record> {
        let titles = ["Meeting", "Lunch", "Dentist", "Choir", "Call Ada"];
        let day: crate::pim::Date = "2020-01-01".parse().unwrap();
        (0..count)
            .map(|n| {
                let local = day.plus_days(n / 4).unwrap().midnight().plus_seconds(28_800 + n % 4 * 5400).unwrap();
                let start = Moment::Zoned(local, home());
                let title = if n % 3 == 0 { format!("Visit {n}") } else { titles[n as usize % 5].to_owned() };
                let recurrence = if n % 50 == 0 { "FREQ=WEEKLY;COUNT=20".parse().ok() } else { None };
                let end = start.plus(Span::of_seconds(3600));
                Event { title, start: Some(start), end, recurrence, ..Event::default() }.into()
            })
            .collect()
    }

    #[test]
    fn two_large_diaries_find_each_other() {
        let ours = diary(2000);
        let mut couples: Vec<Couple> = Vec::new();
        for (id, record) in (1..).zip(&ours) {
            let here = Here::Present(record.clone());
            couples.push(Couple { record: Some(RecordId(id)), here, ..Couple::empty() });
        }
        for (id, record) in (1..).zip(&ours) {
            let mut told = record.clone();
            let event = told.event_mut().unwrap();
            event.start = event.start.map(|start| Moment::Utc(start.utc(home())));
            event.end = event.end.map(|end| Moment::Utc(end.utc(home())));
            // Half of them lost their accents and capitals, so that the look alone does not tell.
            if id % 2 == 0 {
                event.title = event.title.to_uppercase();
            }
            couples.push(Couple { replica: Some(ReplicaId(id)), theirs: Theirs::Present(told), ..Couple::empty() });
        }
        let policy = Policy {
            direction: Direction::TwoWay,
            guard: Guard::default(),
            region: "FR".into(),
            home: home(),
            unwanted: Default::default(),
        };
        let input =
            Input { kind: Kind::Events, lens: crate::pim::Lens::everything(), policy, couples, series: Vec::new() };
        let verdicts = all_verdicts(&input);
        let wrong: Vec<_> = (0..2000).filter(|n| verdicts.get(&(2000 + n)) != Some(&Verdict::Same(*n))).collect();
        assert!(wrong.is_empty(), "{:?}", &wrong[..wrong.len().min(10)]);
    }
}

/// Items that have other ids than they had, or none that we were told.
mod renumbered {
    use super::*;
    use crate::pim::Note;
    use crate::planner::{
        Action, Couple, Direction, Guard, Here, InFlight, Policy, RecordId, ReplicaId, Side, Theirs, plan,
    };

    fn input(kind: Kind, couples: Vec<Couple>) -> Input {
        let policy = Policy {
            direction: Direction::TwoWay,
            guard: Guard::default(),
            region: "DE".into(),
            home: Zone::UTC,
            unwanted: Default::default(),
        };
        Input { kind, lens: crate::pim::Lens::everything(), policy, couples, series: Vec::new() }
    }

    fn told(replica: i64, record: impl Into<Record>) -> Couple {
        Couple { replica: Some(ReplicaId(replica)), theirs: Theirs::Present(record.into()), ..Couple::empty() }
    }

    /// What both sides agreed on, and the peer said nothing more of.
    fn agreed(number: i64, record: impl Into<Record>) -> Couple {
        let record = record.into();
        Couple {
            record: Some(RecordId(number)),
            replica: Some(ReplicaId(number)),
            here: Here::Present(record.clone()),
            agreement: Some(record.clone()),
            last_seen: Some(record),
            theirs: Theirs::Unreported,
            ..Couple::empty()
        }
    }

    #[test]
    fn only_who_was_to_be_told_of_again_is_found_under_another_id() {
        let anna = || card("Anna", "Meier", &[("+49 171 3920011", "cell")], &[]);
        let edited = Contact { note: "plays chess".into(), ..anna() };
        let other = card("Karl", "Meier", &[("+49 171 3920022", "cell")], &[]);
        let untold = |ids: &[i64]| ids.iter().copied().map(ReplicaId).collect::<BTreeSet<_>>();
        let found = |couples: Vec<Couple>, ids: &[i64]| renumbered(&input(Kind::Contacts, couples), &untold(ids));
        assert_eq!(found(vec![agreed(1, anna()), told(2, anna())], &[1]), [ReplicaId(1)]);
        assert_eq!(found(vec![agreed(1, anna()), told(2, edited)], &[1]), [ReplicaId(1)]);
        assert_eq!(found(vec![agreed(1, anna()), told(2, anna())], &[]), []);
        assert_eq!(found(vec![agreed(1, anna()), told(2, other)], &[1]), []);
        assert_eq!(found(vec![agreed(1, anna())], &[1]), [], "that it says nothing is no deletion");
        assert_eq!(found(vec![told(1, anna()), told(2, anna())], &[1]), [ReplicaId(1)], "nobody's yet");
        let two = vec![agreed(1, anna()), agreed(2, anna()), told(3, anna())];
        assert_eq!(found(two, &[1, 2]).len(), 1, "one item stands for one");
    }

    fn note(body: &str) -> Note {
        Note { title: "Groceries".into(), body: body.into(), ..Note::default() }
    }

    #[test]
    fn what_is_as_it_was_is_the_same_however_much_was_done_to_the_record() {
        let lost = |theirs| Couple { here: Here::Present(note("Bread").into()), theirs, ..agreed(1, note("Milk")) };
        for theirs in [Theirs::Missing, Theirs::Deleted] {
            let verdicts = all_verdicts(&input(Kind::Notes, vec![lost(theirs.clone()), told(2, note("Milk"))]));
            assert_eq!(verdicts.get(&1), Some(&Verdict::Same(0)));
            let other = all_verdicts(&input(Kind::Notes, vec![lost(theirs), told(2, note("Salt"))]));
            assert_eq!(other.get(&1), Some(&Verdict::Ask(vec![0])));
        }
    }

    /// An Add of ours that was never answered, and its record deleted since.
    fn sent(number: i64, record: impl Into<Record>) -> Couple {
        Couple {
            record: Some(RecordId(number)),
            replica: Some(ReplicaId(number)),
            here: Here::Deleted,
            in_flight: Some(InFlight::Addition(Box::new(record.into()))),
            ..Couple::empty()
        }
    }

    #[test]
    fn what_was_sent_and_is_deleted_here_is_no_new_record_when_it_comes_back() {
        let plan = plan(&input(Kind::Notes, vec![sent(1, note("Milk")), told(2, note("Milk"))]));
        let steps: Vec<_> = plan.decisions.iter().flat_map(|one| &one.steps).map(|s| (s.side, s.action)).collect();
        assert_eq!(steps, [(Side::Peer, Action::Delete)]);
    }

    #[test]
    fn a_person_deleted_here_is_not_somebody_perhaps_the_same() {
        let anna = card("Anna", "Meier", &[("+49 171 3920011", "cell")], &[]);
        let gone = |number| Couple { here: Here::Deleted, theirs: Theirs::Missing, ..agreed(number, anna.clone()) };
        let verdict = |told_as| all_verdicts(&input(Kind::Contacts, vec![gone(1), told(2, told_as)])).remove(&1);
        let edited = Contact { note: "plays chess".into(), ..anna.clone() };
        let perhaps = card("Anna", "Meier", &[("+49 30 5551234", "work")], &[]);
        assert_eq!(verdict(edited), Some(Verdict::Again(0)));
        assert_eq!(verdict(perhaps), Some(Verdict::New));
    }

    #[test]
    fn what_was_edited_there_is_the_record_that_was_deleted_here() {
        let gone = |theirs| Couple { here: Here::Deleted, theirs, ..agreed(1, note("Milk")) };
        for gone in [sent(1, note("Milk")), gone(Theirs::Missing), gone(Theirs::Deleted)] {
            let plan = plan(&input(Kind::Notes, vec![gone, told(2, note("Bread"))]));
            let added = plan.decisions.iter().find(|one| one.will_do(Side::Here)).unwrap();
            assert_eq!((added.record, added.replica), (Some(RecordId(1)), Some(ReplicaId(2))));
            assert_eq!(added.steps[0].action, Action::Add);
            assert_eq!(added.steps[0].content, Some(note("Bread").into()));
        }
    }
}
