//! Drafts of people made of records, and records changed as drafts say; doubles; files brought in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::history::{kind_of, newest, rows};
use super::people;
use crate::gui::desk::edit::{
    Day, Double, Draft, DraftAddress, DraftRow, Incoming, Part, RowSort, Saved, TextField, Together,
};
use crate::gui::desk::history::Deed;
use crate::gui::desk::{self, Label, PersonId};
use crate::pim::{Address, Contact, Kind, PartialDate, Photo, Point, Record};
use crate::service::Service;
use crate::service::error::Error;
use crate::service::library::Source;
use crate::wording::{self, Civil, Lang, tr};

/// The largest file that is brought in, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// So many people at most are compared with each other unasked. Of more Review finds doubles when it is told to.
const COMPARED: usize = 10_000;

/// A person as they can be edited.
pub(super) fn draft(service: &Service, id: Option<PersonId>) -> Result<Option<Draft>, Error> {
    let Some(id) = id else { return Ok(Some(Draft::default())) };
    match service.record(Kind::Contacts, id.0) {
        Ok(view) => Ok(view.record.contact().map(|contact| Draft { id: Some(id), ..of(contact) })),
        Err(Error::NoSuchRecord(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn of(contact: &Contact) -> Draft {
    let mut draft = Draft::default();
    for field in TextField::ALL {
        let text = match field {
            TextField::Nicknames => contact.nicknames.join(", "),
            other => place(&mut contact.clone(), other).map(|text| text.clone()).unwrap_or_default(),
        };
        draft.set_text(field, text);
    }
    for sort in RowSort::ALL {
        draft.rows.extend(points(contact, sort).iter().enumerate().map(|(at, point)| DraftRow {
            sort,
            label: people::label(&point.types, &point.label),
            text: point.value.clone(),
            origin: Some(at),
        }));
    }
    draft.addresses.extend(contact.addresses.iter().enumerate().map(|(at, address)| DraftAddress {
        label: people::label(&address.types, &address.label),
        parts: Part::ALL.map(|part| part_of(&mut address.clone(), part).clone()),
        origin: Some(at),
    }));
    let day = |date: PartialDate| Day { year: date.year().map(i32::from), month: date.month(), day: date.day() };
    draft.birthday = contact.birthday.map(day);
    draft.anniversary = contact.anniversary.map(day);
    draft.groups.clone_from(&contact.categories);
    draft.photo = contact.photo.as_ref().map(|photo| photo.bytes.clone());
    draft
}

/// Where a text stands in a contact; nicknames are a list.
fn place(contact: &mut Contact, field: TextField) -> Option<&mut String> {
    Some(match field {
        TextField::Prefix => &mut contact.name.prefix,
        TextField::Given => &mut contact.name.given,
        TextField::Additional => &mut contact.name.additional,
        TextField::Family => &mut contact.name.family,
        TextField::Suffix => &mut contact.name.suffix,
        TextField::Display => &mut contact.display,
        TextField::Nicknames => return None,
        TextField::PhoneticGiven => &mut contact.phonetic.given,
        TextField::PhoneticFamily => &mut contact.phonetic.family,
        TextField::Company => &mut contact.organization,
        TextField::PhoneticCompany => &mut contact.phonetic.organization,
        TextField::Department => &mut contact.department,
        TextField::Title => &mut contact.title,
        TextField::Role => &mut contact.role,
        TextField::Note => &mut contact.note,
    })
}

fn points(contact: &Contact, sort: RowSort) -> &Vec<Point> {
    match sort {
        RowSort::Phone => &contact.phones,
        RowSort::Mail => &contact.emails,
        RowSort::Web => &contact.urls,
        RowSort::Chat => &contact.impp,
    }
}

fn points_mut(contact: &mut Contact, sort: RowSort) -> &mut Vec<Point> {
    match sort {
        RowSort::Phone => &mut contact.phones,
        RowSort::Mail => &mut contact.emails,
        RowSort::Web => &mut contact.urls,
        RowSort::Chat => &mut contact.impp,
    }
}

fn part_of(address: &mut Address, part: Part) -> &mut String {
    match part {
        Part::Street => &mut address.street,
        Part::Extended => &mut address.extended,
        Part::Box => &mut address.po_box,
        Part::Postcode => &mut address.postcode,
        Part::City => &mut address.city,
        Part::Region => &mut address.region,
        Part::Country => &mut address.country,
    }
}

/// Writes what differs between two drafts into a contact, and leaves everything else as it is now.
fn apply(before: &Draft, after: &Draft, contact: &mut Contact) {
    for field in TextField::ALL.into_iter().filter(|field| before.text(*field) != after.text(*field)) {
        let text = after.text(field).trim();
        match place(contact, field) {
            Some(place) => *place = text.to_owned(),
            None => contact.nicknames = listed(text),
        }
    }
    // Who never gave the shown name words of its own expects it to follow the parts.
    let follows = before.text(TextField::Display) == after.text(TextField::Display)
        && before.text(TextField::Display).trim() == before.name();
    if follows && before.name() != after.name() {
        contact.display = after.name();
    }
    for sort in RowSort::ALL {
        let (old, new): (Vec<_>, Vec<_>) = (before.rows_of(sort).collect(), after.rows_of(sort).collect());
        if old != new {
            write_rows(&old, &new, points_mut(contact, sort));
        }
    }
    if before.addresses != after.addresses {
        write_addresses(before, after, &mut contact.addresses);
    }
    if before.birthday != after.birthday {
        contact.birthday = after.birthday.and_then(date);
    }
    if before.anniversary != after.anniversary {
        contact.anniversary = after.anniversary.and_then(date);
    }
    if before.groups != after.groups {
        contact.categories.retain(|group| after.groups.contains(group) || !before.groups.contains(group));
        for group in &after.groups {
            if !contact.categories.contains(group) {
                contact.categories.push(group.clone());
            }
        }
    }
    if before.photo != after.photo {
        contact.photo = after.photo.as_ref().map(|bytes| Photo { media_type: media_type(bytes), bytes: bytes.clone() });
    }
}

fn listed(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn date(day: Day) -> Option<PartialDate> {
    PartialDate::new(day.year.and_then(|year| i16::try_from(year).ok()), day.month, day.day)
}

fn media_type(bytes: &[u8]) -> String {
    if bytes.starts_with(b"\x89PNG") { "image/png".to_owned() } else { "image/jpeg".to_owned() }
}

/// Makes the list what the rows say; what came into it since the draft was made stays at its end.
fn write_rows(before: &[&DraftRow], after: &[&DraftRow], points: &mut Vec<Point>) {
    let known = |at: usize| before.iter().find(|row| row.origin == Some(at));
    let now = std::mem::take(points);
    for row in after.iter().filter(|row| !row.text.trim().is_empty()) {
        let was = row.origin.and_then(known);
        let old = was.and_then(|was| now.iter().find(|point| point.value == was.text)).cloned();
        let mut point = old.unwrap_or_default();
        row.text.trim().clone_into(&mut point.value);
        if was.is_none_or(|was| was.label != row.label) {
            relabel(&row.label, &mut point.types, &mut point.label);
        }
        points.push(point);
    }
    let newer = now.into_iter().filter(|point| !before.iter().any(|row| row.text == point.value));
    points.extend(newer);
}

fn write_addresses(before: &Draft, after: &Draft, addresses: &mut Vec<Address>) {
    let content = |address: &Address| Part::ALL.map(|part| part_of(&mut address.clone(), part).clone());
    let now = std::mem::take(addresses);
    for draft in after.addresses.iter().filter(|draft| draft.parts.iter().any(|part| !part.trim().is_empty())) {
        let was = draft.origin.and_then(|at| before.addresses.iter().find(|other| other.origin == Some(at)));
        let old = was.and_then(|was| now.iter().find(|address| content(address) == was.parts)).cloned();
        let mut address = old.unwrap_or_default();
        for (part, text) in Part::ALL.into_iter().zip(&draft.parts) {
            text.trim().clone_into(part_of(&mut address, part));
        }
        if was.is_none_or(|was| was.label != draft.label) {
            relabel(&draft.label, &mut address.types, &mut address.label);
        }
        addresses.push(address);
    }
    let known = |address: &Address| before.addresses.iter().any(|draft| draft.parts == content(address));
    addresses.extend(now.into_iter().filter(|address| !known(address)));
}

/// Gives an entry the types of a label; types that have nothing to do with labels stay.
fn relabel(label: &Label, types: &mut Vec<String>, own: &mut String) {
    types.retain(|word| !matches!(word.as_str(), "cell" | "home" | "work" | "fax" | "pager" | "other"));
    own.clear();
    match label {
        Label::Own(words) => own.clone_from(words),
        Label::Mobile => types.push("cell".to_owned()),
        Label::Home => types.push("home".to_owned()),
        Label::Work => types.push("work".to_owned()),
        Label::Fax => types.push("fax".to_owned()),
        Label::Pager => types.push("pager".to_owned()),
        Label::Other => types.push("other".to_owned()),
        Label::Plain => {}
    }
    types.sort();
}

/// Writes what differs between two drafts.
pub(super) fn save(service: &Service, before: &Draft, after: &Draft, lang: Lang) -> Result<Saved, Error> {
    let (id, key) = match after.id {
        Some(id) => {
            let mut record = service.record(Kind::Contacts, id.0)?.record;
            if let Some(contact) = record.contact_mut() {
                apply(before, after, contact);
            }
            let _revision = service.change_record(id.0, &record)?;
            (id, "edit-saved")
        }
        None => {
            let mut contact = Contact::default();
            apply(before, after, &mut contact);
            (PersonId(service.add_record(&Record::from(contact))?), "edit-added")
        }
    };
    let name = service.record(Kind::Contacts, id.0)?.record.title();
    Ok(Saved { id, deed: Deed { words: tr(lang, key, &[("name", name.into())]), undo: newest(service)? } })
}

/// Deletes a person.
pub(super) fn delete(service: &Service, id: PersonId, lang: Lang) -> Result<Deed, Error> {
    let name = service.record(Kind::Contacts, id.0)?.record.title();
    let _deleted = service.delete_records(Kind::Contacts, &[id.0])?;
    Ok(Deed { words: tr(lang, "edit-deleted", &[("name", name.into())]), undo: newest(service)? })
}

/// Every two people who may be one; of more than [`COMPARED`] people none, for that takes seconds.
pub(super) fn doubles(service: &Service, lang: Lang) -> Result<Vec<Double>, Error> {
    if service.count(Kind::Contacts, "")? > COMPARED {
        return Ok(Vec::new());
    }
    let all = service.duplicates(Some(Kind::Contacts))?.into_iter().map(|double| {
        let line = |record: &Record| {
            let contact = record.contact();
            let values = contact.iter().flat_map(|contact| contact.phones.iter().chain(&contact.emails));
            values.take(3).map(|point| point.value.as_str()).collect::<Vec<_>>().join(", ")
        };
        let [one, other] = &double.pair;
        Double {
            ids: [PersonId(one.id), PersonId(other.id)],
            names: [one.record.title(), other.record.title()],
            lines: [line(&one.record), line(&other.record)],
            why: wording::history::signs(lang, &double.signs),
            fields: rows(lang, &double.fields),
        }
    });
    Ok(all.collect())
}

/// Makes one of two.
pub(super) fn join(service: &Service, stays: PersonId, goes: PersonId, lang: Lang) -> Result<Deed, Error> {
    let joined = service.join_records(stays.0, goes.0)?;
    let name = joined.record.record.title();
    Ok(Deed { words: tr(lang, "edit-joined", &[("name", name.into())]), undo: Some(joined.n) })
}

/// Remembers that two are two.
pub(super) fn tell_apart(service: &Service, one: PersonId, other: PersonId, lang: Lang) -> Result<Deed, Error> {
    let n = service.tell_apart(one.0, other.0)?;
    Ok(Deed { words: tr(lang, "edit-apart", &[]), undo: n })
}

/// Writes everything of a kind into a file.
pub(super) fn export(service: &Service, kind: desk::Kind, folder: Option<&Path>, lang: Lang) -> Result<String, Error> {
    let key = match kind {
        desk::Kind::People => "kind-people",
        desk::Kind::Events => "kind-events",
        desk::Kind::Tasks => "kind-tasks",
        desk::Kind::Notes => "kind-notes",
    };
    let now = Civil::here(service.now());
    let stem = format!("Cordial {} {:04}-{:02}-{:02}", tr(lang, key, &[]), now.year, now.month, now.day);
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let file = service.export_into(kind_of(kind), folder, &stem)?;
    Ok(tr(lang, "help-exported", &[("file", file.display().to_string().into())]))
}

/// What bringing in some files would do.
pub(super) fn preview_import(service: &Service, files: &[PathBuf], lang: Lang) -> Result<Incoming, Error> {
    let plan = service.preview_import(None, &sources(files)?)?;
    let names = files.iter().map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned());
    let title = |title: &str| if title.is_empty() { tr(lang, "import-nameless", &[]) } else { title.to_owned() };
    let together = plan.joined.iter().map(|joining| Together {
        name: title(&joining.title),
        told: joining.told.first().map(|told| title(told)).unwrap_or_default(),
        fields: rows(lang, &joining.fields),
        stays: joining.clashes.iter().map(|clash| wording::history::field(lang, clash.field)).collect(),
    });
    let unread = plan.rejected.iter().map(|rejected| {
        let reason = wording::trouble::unread(lang, &rejected.reason);
        let args = [("line", rejected.line.to_string().into()), ("reason", reason.into())];
        tr(lang, "import-unread-line", &args)
    });
    Ok(Incoming {
        files: files.to_vec(),
        file: names.collect::<Vec<_>>().join(", "),
        new: plan.added.iter().map(|record| title(&record.title())).collect(),
        together: together.collect(),
        here: plan.here_already,
        unread: unread.collect(),
        copied: plan.is_copied_before(),
    })
}

/// Brings in some files.
pub(super) fn import(service: &Service, files: &[PathBuf], lang: Lang) -> Result<Deed, Error> {
    let imported = service.import(None, &sources(files)?)?;
    let counts = [
        ("import-new", imported.added),
        ("import-together", imported.joined),
        ("import-here", imported.here_already),
        ("import-unread", imported.rejected.len()),
    ];
    let said = counts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| tr(lang, key, &[("n", n.into())]));
    let said: Vec<String> = said.collect();
    let words = if said.is_empty() { tr(lang, "edit-import-nothing", &[]) } else { said.join(" · ") };
    let undo = if imported.records.is_empty() { None } else { newest(service)? };
    Ok(Deed { words, undo })
}

fn sources(files: &[PathBuf]) -> Result<Vec<Source>, Error> {
    files.iter().map(|file| Ok(Source { name: file.display().to_string(), bytes: read(file)? })).collect()
}

/// Reads a file that somebody chose.
pub(super) fn read(file: &Path) -> Result<Vec<u8>, Error> {
    let failed = |reason: String| Error::File { path: file.display().to_string(), reason };
    let length = std::fs::metadata(file).map_err(|error| failed(error.to_string()))?.len();
    if length > LARGEST {
        return Err(failed(format!("{length} bytes are too many")));
    }
    std::fs::read(file).map_err(|error| failed(error.to_string()))
}

/// A picture made fit for a person's page.
pub(super) fn picture(file: &Path) -> Result<Arc<[u8]>, Error> {
    let bytes = read(file)?;
    let fit = crate::gui::widget::photo::fit(&bytes);
    let reason = || Error::File { path: file.display().to_string(), reason: "it is no PNG or JPEG picture".to_owned() };
    fit.map(Into::into).ok_or_else(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anne() -> Contact {
        let mut contact = Contact { display: "Anne Dupuis".into(), ..Contact::default() };
        contact.name.given = "Anne".into();
        contact.name.family = "Dupuis".into();
        contact.phones = vec![
            Point { preferred: true, ..Point::new("06 12", ["cell", "voice"]) },
            Point::new("02 40", ["home", "voice"]),
        ];
        contact
    }

    #[test]
    fn a_draft_that_nobody_changed_changes_nothing() {
        let mut contact = anne();
        let draft = of(&contact);
        apply(&draft, &draft.clone(), &mut contact);
        assert_eq!(contact, anne());
    }

    #[test]
    fn what_was_not_edited_stays_with_its_types() {
        let mut contact = anne();
        let before = of(&contact);
        let mut after = before.clone();
        after.rows[0].text = "06 13".into();
        after.rows[1].label = Label::Work;
        apply(&before, &after, &mut contact);
        assert_eq!(contact.phones[0], Point { preferred: true, ..Point::new("06 13", ["cell", "voice"]) });
        assert_eq!(contact.phones[1].types, ["voice", "work"]);
    }

    #[test]
    fn what_came_in_between_is_kept() {
        let before = of(&anne());
        let mut after = before.clone();
        let _gone = after.rows.remove(1);
        let mut contact = anne();
        contact.phones.push(Point::new("07 99", ["work"]));
        contact.note = "from the phone".into();
        apply(&before, &after, &mut contact);
        let values: Vec<_> = contact.phones.iter().map(|point| point.value.as_str()).collect();
        assert_eq!(values, ["06 12", "07 99"]);
        assert_eq!(contact.note, "from the phone");
    }

    #[test]
    fn the_shown_name_follows_unless_it_has_words_of_its_own() {
        let mut contact = anne();
        let before = of(&contact);
        let mut after = before.clone();
        after.set_text(TextField::Family, "Le Goff".into());
        apply(&before, &after, &mut contact);
        assert_eq!(contact.display, "Anne Le Goff");
        let mut mum = Contact { display: "Maman".into(), ..anne() };
        let before = of(&mum);
        let mut after = before.clone();
        after.set_text(TextField::Family, "Le Goff".into());
        apply(&before, &after, &mut mum);
        assert_eq!(mum.display, "Maman");
    }
}
