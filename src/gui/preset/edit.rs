//! Pretend writing: wishes are written down, and nobody is changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Preset, SampleDesk, Wish};
use crate::gui::desk::edit::{
    Day, Double, Draft, DraftAddress, DraftRow, EditDesk, Incoming, RowSort, Saved, TextField, Together,
};
use crate::gui::desk::history::{Deed, FieldName, FieldRow};
use crate::gui::desk::{Desk, DeskError, Kind, Label, LineSort, LineValue, PersonId, PersonPage};
use crate::wording::{Lang, tr};

fn draft(page: &PersonPage) -> Draft {
    let mut draft =
        Draft { id: Some(page.id), groups: page.groups.clone(), photo: page.photo.clone(), ..Draft::default() };
    let (given, family) = page.name.split_once(' ').unwrap_or(("", &page.name));
    draft.set_text(TextField::Given, given.to_owned());
    draft.set_text(TextField::Family, family.to_owned());
    draft.set_text(TextField::Display, page.name.clone());
    draft.set_text(TextField::Company, page.roles.first().cloned().unwrap_or_default());
    draft.set_text(TextField::Note, page.note.clone().unwrap_or_default());
    for (at, line) in page.lines.iter().enumerate() {
        let sort = match line.sort {
            LineSort::Phone => Some(RowSort::Phone),
            LineSort::Mail => Some(RowSort::Mail),
            LineSort::Web => Some(RowSort::Web),
            LineSort::Chat => Some(RowSort::Chat),
            _ => None,
        };
        match (&line.value, sort, line.sort) {
            (LineValue::Text(text), Some(sort), _) => {
                draft.rows.push(DraftRow { sort, label: line.label.clone(), text: text.clone(), origin: Some(at) });
            }
            (LineValue::Text(text), None, LineSort::Address) => {
                let (street, town) = text.split_once('\n').unwrap_or((text, ""));
                let (code, city) = town.split_once(' ').unwrap_or(("", town));
                let parts = [street, "", "", code, city, "", ""].map(str::to_owned);
                draft.addresses.push(DraftAddress { label: Label::Home, parts, origin: Some(at) });
            }
            (LineValue::Date { year, month, day }, None, LineSort::Birthday) => {
                draft.birthday = Some(Day { year: *year, month: *month, day: *day });
            }
            _ => {}
        }
    }
    draft
}

impl SampleDesk {
    fn noted_edit(&self, wish: Wish, words: String) -> Deed {
        self.with(|inner| inner.wishes.push(wish));
        Deed { words, undo: Some(60) }
    }
}

impl EditDesk for SampleDesk {
    fn draft(&self, id: Option<PersonId>) -> Result<Option<Draft>, DeskError> {
        let Some(id) = id else { return Ok(Some(Draft::default())) };
        Ok(self.person(id, Lang::En)?.as_ref().map(draft))
    }

    fn save_person(&self, before: &Draft, after: &Draft, lang: Lang) -> Result<Saved, DeskError> {
        let name = after.name();
        let key = if before.id.is_some() { "edit-saved" } else { "edit-added" };
        let deed = self.noted_edit(Wish::Save(Box::new(after.clone())), tr(lang, key, &[("name", name.into())]));
        Ok(Saved { id: before.id.unwrap_or(PersonId(1)), deed })
    }

    fn delete_person(&self, id: PersonId, lang: Lang) -> Result<Deed, DeskError> {
        let name = self.person(id, lang)?.map(|page| page.name).unwrap_or_default();
        Ok(self.noted_edit(Wish::Delete(id), tr(lang, "edit-deleted", &[("name", name.into())])))
    }

    fn same_people(&self, lang: Lang) -> Result<Vec<Double>, DeskError> {
        let settled = self.with(|inner| {
            inner.preset == Preset::Empty
                || inner.wishes.iter().any(|wish| matches!(wish, Wish::Join(..) | Wish::Apart(..)))
        });
        if settled {
            return Ok(Vec::new());
        }
        let row = FieldRow {
            field: FieldName("emails".to_owned()),
            name: tr(lang, "field-emails", &[]),
            before: None,
            after: Some("anne@exemple.fr".to_owned()),
        };
        Ok(vec![Double {
            ids: [PersonId(3), PersonId(203)],
            names: ["Anne D.".to_owned(), "Anne Dupuis".to_owned()],
            lines: ["+33 6 12 34 56 78".to_owned(), "06 12 34 56 78, anne@exemple.fr".to_owned()],
            why: tr(lang, "sign-same-mobile", &[]),
            fields: vec![row],
        }])
    }

    fn join(&self, stays: PersonId, goes: PersonId, lang: Lang) -> Result<Deed, DeskError> {
        Ok(self.noted_edit(Wish::Join(stays, goes), tr(lang, "edit-joined", &[("name", "Anne Dupuis".into())])))
    }

    fn tell_apart(&self, one: PersonId, other: PersonId, lang: Lang) -> Result<Deed, DeskError> {
        Ok(self.noted_edit(Wish::Apart(one, other), tr(lang, "edit-apart", &[])))
    }

    fn preview_import(&self, files: &[PathBuf], lang: Lang) -> Result<Incoming, DeskError> {
        let field = |name: &str, after: &str| FieldRow {
            field: FieldName(name.to_owned()),
            name: tr(lang, &format!("field-{name}"), &[]),
            before: None,
            after: Some(after.to_owned()),
        };
        let one = |name: &str, told: &str, fields, stays| Together {
            name: name.to_owned(),
            told: told.to_owned(),
            fields,
            stays,
        };
        let here = files.iter().any(|file| file.ends_with("here-already.vcf"));
        Ok(Incoming {
            files: files.to_vec(),
            file: files.iter().map(|file| file.file_name().unwrap_or_default().to_string_lossy()).collect(),
            here: 295,
            ..if here {
                Incoming::default()
            } else {
                Incoming {
                    new: ["Zoé Le Goff", "Łukasz Żak", "Bäckerei Ott"].map(str::to_owned).to_vec(),
                    together: vec![
                        one("Anne Dupuis", "Dupuis Anne", vec![field("emails", "anne@exemple.fr")], vec![]),
                        one(
                            "Karl Weiß",
                            "Karl Weiß",
                            vec![field("phones", "+49 171 5550123, +49 30 5550"), field("title", "Maler")],
                            vec![tr(lang, "field-photo", &[])],
                        ),
                    ],
                    unread: vec![tr(
                        lang,
                        "import-unread-line",
                        &[("line", "812".into()), ("reason", "empty record".into())],
                    )],
                    ..Incoming::default()
                }
            }
        })
    }

    fn import(&self, files: &[PathBuf], lang: Lang) -> Result<Deed, DeskError> {
        let words = tr(lang, "import-new", &[("n", files.len().into())]);
        Ok(self.noted_edit(Wish::Import(files.to_vec()), words))
    }

    fn export(&self, kind: Kind, lang: Lang) -> Result<String, DeskError> {
        self.with(|inner| inner.wishes.push(Wish::Export(kind)));
        Ok(tr(lang, "help-exported", &[("file", "/home/anna/Cordial.vcf".into())]))
    }

    fn read_picture(&self, _file: &Path, _lang: Lang) -> Result<Arc<[u8]>, DeskError> {
        Ok(super::people::portrait("picture"))
    }
}
