use super::*;
use crate::pim::{Contact, Point, Zone};

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
    let other = card("Peter", "Hall", &[("01712345678", "cell")], &["p@garage.example"]);
    assert_eq!(opinion(other, here, "DE"), Opinion::Different);
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
