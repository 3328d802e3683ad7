//! People as rows and pages.

use std::collections::HashSet;
use std::ops::Range;

use crate::gui::desk::{
    Holds, Kept, Label, Lacks, Line, LineSort, LineValue, ListName, Mark, PeopleFilter, PeopleIndex, PersonId,
    PersonKind, PersonPage, PersonRow, PlaceKind, Section,
};
use crate::pim::{Address, Contact, Field, Kind, PartialDate, Point};
use crate::service::Service;
use crate::service::address_book::{Letter, Presence};
use crate::service::error::Error;
use crate::service::library::RecordView;
use crate::wording::{Lang, tr};

/// The letters of the list; while searching, one section without a letter.
pub(super) fn index(service: &Service, filter: &PeopleFilter) -> Result<PeopleIndex, Error> {
    if !filter.text.trim().is_empty() {
        let count = service.count(Kind::Contacts, &filter.text)?;
        let found = Section { label: String::new(), count };
        return Ok(PeopleIndex { sections: Some(found).filter(|found| found.count > 0).into_iter().collect() });
    }
    let mut sections: Vec<Section> = Vec::new();
    for Letter { letter, count } in service.letters("")? {
        let label = heading(&letter);
        match sections.last_mut() {
            Some(section) if section.label == label => section.count += count,
            _ => sections.push(Section { label, count }),
        }
    }
    Ok(PeopleIndex { sections })
}

/// What stands above the people under a letter: digits share a heading, and so do names without letter or digit.
fn heading(letter: &str) -> String {
    match letter.chars().next() {
        Some(c) if c.is_ascii_digit() => "#".to_owned(),
        Some(c) if c.is_alphabetic() => c.to_uppercase().collect(),
        _ => "…".to_owned(),
    }
}

/// The rows of a range.
pub(super) fn rows(service: &Service, filter: &PeopleFilter, range: Range<usize>) -> Result<Vec<PersonRow>, Error> {
    let asked: HashSet<i64> = service.conflicts()?.into_iter().filter_map(|conflict| conflict.record).collect();
    let people = service.people(&filter.text, range)?;
    Ok(people.into_iter().filter_map(|view| row(&view, asked.contains(&view.id))).collect())
}

fn row(view: &RecordView, asked: bool) -> Option<PersonRow> {
    let contact = view.record.contact()?;
    Some(PersonRow {
        id: PersonId(view.id),
        name: list_name(contact),
        kind: person_kind(contact),
        photo: contact.photo.as_ref().map(|photo| photo.bytes.clone()),
        mark: if asked { Mark::Review } else { Mark::None },
    })
}

/// The name as it is shown, with the part it is sorted by marked.
fn list_name(contact: &Contact) -> ListName {
    let title = contact.title();
    let keys = [&contact.name.family, &contact.name.given];
    let key = keys.into_iter().map(|part| part.trim()).find(|part| !part.is_empty()).unwrap_or_default();
    match title.rfind(key).filter(|_| !key.is_empty()) {
        Some(at) => ListName {
            before: title.get(..at).unwrap_or_default().to_owned(),
            key: key.to_owned(),
            after: title.get(at + key.len()..).unwrap_or_default().to_owned(),
        },
        None => ListName { key: title, ..ListName::default() },
    }
}

fn person_kind(contact: &Contact) -> PersonKind {
    let nameless = contact.name.family.is_empty() && contact.name.given.is_empty();
    let company = !contact.organization.is_empty() && contact.title() == contact.organization;
    if nameless && company { PersonKind::Company } else { PersonKind::Person }
}

/// Everything about one person; `None` if they are gone.
pub(super) fn page(service: &Service, id: PersonId, lang: Lang) -> Result<Option<PersonPage>, Error> {
    let view = match service.record(Kind::Contacts, id.0) {
        Ok(view) => view,
        Err(Error::NoSuchRecord(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let Some(contact) = view.record.contact() else { return Ok(None) };
    let kind = person_kind(contact);
    Ok(Some(PersonPage {
        id,
        name: contact.title(),
        kind,
        roles: roles(contact, kind),
        photo: contact.photo.as_ref().map(|photo| photo.bytes.clone()),
        lines: lines(contact),
        groups: contact.categories.clone(),
        note: Some(contact.note.trim_end().to_owned()).filter(|note| !note.is_empty()),
        kept: kept(service, id, lang)?,
    }))
}

fn roles(contact: &Contact, kind: PersonKind) -> Vec<String> {
    let company = if kind == PersonKind::Company { "" } else { contact.organization.as_str() };
    let mut roles: Vec<String> = Vec::new();
    for role in [company, &contact.department, &contact.title, &contact.role] {
        let role = role.replace(';', ", ");
        if !role.trim().is_empty() && !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles
}

fn lines(contact: &Contact) -> Vec<Line> {
    let point = |sort: LineSort| move |point: &Point| line(sort, label(&point.types, &point.label), &point.value);
    let day = |sort: LineSort, date: Option<PartialDate>| {
        date.map(|date| Line {
            sort,
            label: Label::Plain,
            value: LineValue::Date { year: date.year().map(i32::from), month: date.month(), day: date.day() },
        })
    };
    let mut lines: Vec<Line> = contact.phones.iter().map(point(LineSort::Phone)).collect();
    lines.extend(contact.emails.iter().map(point(LineSort::Mail)));
    lines.extend(contact.addresses.iter().filter(|address| !address.is_empty()).map(address));
    lines.extend(contact.urls.iter().map(point(LineSort::Web)));
    lines.extend(contact.impp.iter().map(point(LineSort::Chat)));
    lines.extend(day(LineSort::Birthday, contact.birthday));
    lines.extend(day(LineSort::Anniversary, contact.anniversary));
    lines.extend(contact.nicknames.iter().map(|name| line(LineSort::Nickname, Label::Plain, name)));
    lines
}

fn line(sort: LineSort, label: Label, text: &str) -> Line {
    Line { sort, label, value: LineValue::Text(text.to_owned()) }
}

/// The word beside a value: the person's own, or the one that tells most.
pub(super) fn label(types: &[String], own: &str) -> Label {
    let known = [
        ("fax", Label::Fax),
        ("pager", Label::Pager),
        ("cell", Label::Mobile),
        ("work", Label::Work),
        ("home", Label::Home),
        ("other", Label::Other),
    ];
    if !own.is_empty() {
        return Label::Own(own.to_owned());
    }
    let found = known.into_iter().find(|(word, _)| types.iter().any(|kind| kind == word));
    found.map_or(Label::Plain, |(_, label)| label)
}

/// An address as it stands on an envelope.
fn address(address: &Address) -> Line {
    let town = [address.postcode.as_str(), &address.city].join(" ");
    let parts = [&address.po_box, &address.extended, &address.street, town.trim(), &address.region, &address.country];
    let text: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    line(LineSort::Address, label(&address.types, &address.label), &text.join("\n"))
}

/// Where a person is kept: here, and at every place that was synced.
fn kept(service: &Service, id: PersonId, lang: Lang) -> Result<Vec<Kept>, Error> {
    let here = Kept { place: String::new(), kind: PlaceKind::Computer, holds: Holds::Everything };
    let phones: HashSet<String> =
        service.peers()?.into_iter().filter(|peer| peer.kind == "phone").map(|peer| peer.name).collect();
    let places = service.kept_at(id.0)?.into_iter().map(|at| Kept {
        kind: if phones.contains(&at.place) { PlaceKind::Phone } else { PlaceKind::Account },
        place: at.place,
        holds: match at.presence {
            Presence::NotYet => Holds::NotYet,
            Presence::There { lacks } => holds(&lacks, lang),
        },
    });
    Ok(std::iter::once(here).chain(places).collect())
}

fn holds(missing: &[(Field, usize)], lang: Lang) -> Holds {
    let mut lacks: Vec<Lacks> = Vec::new();
    for (field, entries) in missing {
        let n = u32::try_from(*entries).unwrap_or(u32::MAX);
        let other = |key: &str| Lacks::Other(tr(lang, key, &[]));
        let one = match field {
            Field::Photo => Lacks::Photo,
            Field::Note => Lacks::Note,
            Field::Birthday | Field::Anniversary => Lacks::Dates,
            Field::Addresses => Lacks::Addresses,
            Field::Categories => Lacks::Groups,
            Field::Phones => Lacks::Numbers(n),
            Field::Emails => Lacks::Mails(n),
            Field::Organization | Field::Department | Field::Title | Field::Role => other("people-lacks-company"),
            Field::Urls => other("people-lacks-web"),
            Field::Impp => other("people-lacks-chat"),
            Field::Nicknames => other("people-lacks-nickname"),
            // How a name is cut into parts and spoken; properties nobody shows.
            _ => continue,
        };
        if !lacks.contains(&one) {
            lacks.push(one);
        }
    }
    if lacks.is_empty() { Holds::Everything } else { Holds::Except(lacks) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::Name;

    fn contact(display: &str, given: &str, family: &str) -> Contact {
        let name = Name { given: given.into(), family: family.into(), ..Name::default() };
        Contact { display: display.into(), name, ..Contact::default() }
    }

    #[test]
    fn the_sorted_part_of_a_name_stands_out() {
        let parts = |name: ListName| [name.before, name.key, name.after];
        assert_eq!(parts(list_name(&contact("Anne Dupuis", "Anne", "Dupuis"))), ["Anne ", "Dupuis", ""]);
        assert_eq!(parts(list_name(&contact("Dupuis, Anne", "Anne", "Dupuis"))), ["", "Dupuis", ", Anne"]);
        assert_eq!(parts(list_name(&contact("王小明", "小明", "王"))), ["", "王", "小明"]);
        assert_eq!(parts(list_name(&contact("Anne", "Anne", ""))), ["", "Anne", ""]);
        assert_eq!(parts(list_name(&contact("Mum", "Anne", "Dupuis"))), ["", "Mum", ""], "the parts are not shown");
        assert_eq!(parts(list_name(&contact("", "", ""))), ["", "", ""]);
    }

    #[test]
    fn a_company_is_a_name_of_a_company_alone() {
        let company = Contact { organization: "Gare".into(), ..Contact::default() };
        assert_eq!(person_kind(&company), PersonKind::Company);
        assert_eq!(
            person_kind(&Contact { organization: "Gare".into(), ..contact("", "Anne", "") }),
            PersonKind::Person
        );
    }

    #[test]
    fn the_label_that_tells_most_wins() {
        let types = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(label(&types(&["cell", "voice", "work"]), ""), Label::Mobile);
        assert_eq!(label(&types(&["fax", "work"]), ""), Label::Fax);
        assert_eq!(label(&types(&["home"]), "Cabin"), Label::Own("Cabin".into()));
        assert_eq!(label(&types(&["voice"]), ""), Label::Plain);
    }

    #[test]
    fn what_a_place_lacks_is_said_once() {
        let missing = [(Field::Birthday, 1), (Field::Anniversary, 1), (Field::Phones, 2), (Field::Kept, 9)];
        assert_eq!(holds(&missing, Lang::En), Holds::Except(vec![Lacks::Dates, Lacks::Numbers(2)]));
        assert_eq!(holds(&[(Field::Kept, 9)], Lang::En), Holds::Everything);
    }
}
