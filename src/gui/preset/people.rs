//! Pretend people: a small hand-written book, and a large one made of combinations.

use std::io::Cursor;
use std::ops::Range;
use std::sync::Arc;

use deunicode::deunicode;
use image::{ImageFormat, Rgba, RgbaImage};

use super::Preset;
use crate::gui::desk::{
    Holds, Kept, Label, Lacks, Line, LineSort, LineValue, ListName, Mark, PeopleFilter, PeopleIndex, PersonId,
    PersonKind, PersonPage, PersonRow, PlaceKind, Section,
};

/// Everyone, sorted.
#[derive(Debug)]
pub struct Book {
    people: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: PersonId,
    name: ListName,
    kind: PersonKind,
    letter: String,
    folded: String,
    photo: Option<Arc<[u8]>>,
    mark: Mark,
}

const WRITTEN: [(&str, &str, &str); 22] = [
    ("Élodie ", "Bertrand", ""),
    ("Yves ", "Bolloré", ""),
    ("Šárka ", "Chládková", ""),
    ("Anne ", "Dupuis", ""),
    ("Tomáš ", "Dvořák", ""),
    ("Ingeborg ", "Freiin von Stauffenberg-Lindenhof", ""),
    ("", "Hôtel de la Gare", ""),
    ("Åsa ", "Håkansson", ""),
    ("Jérôme ", "Lefèvre", ""),
    ("Marie ", "Le Goff", ""),
    ("Owen ", "Llewellyn", ""),
    ("Zuzana ", "Nováková", ""),
    ("Γιώργος ", "Παπαδόπουλος", ""),
    ("Thérèse ", "Quéméneur", ""),
    ("Анна ", "Соколова", ""),
    ("Lucía ", "Torres", ""),
    ("", "Ubaldi & figli", ""),
    ("Maarten ", "van der Berg", ""),
    ("Yann ", "Vasseur", ""),
    ("", "王", "小明"),
    ("Günther ", "Weiß", ""),
    ("Karl ", "Weiß", ""),
];

const FIRST: [&str; 20] = [
    "Anne",
    "Benoît",
    "Chloé",
    "Dominik",
    "Elena",
    "Friedrich",
    "Gaëlle",
    "Hugo",
    "Iris",
    "Jakub",
    "Katrin",
    "Loïc",
    "Mireille",
    "Nils",
    "Odile",
    "Pavel",
    "Rosalie",
    "Sven",
    "Tiphaine",
    "Ulrike",
];
const LAST: [&str; 25] = [
    "Aubert",
    "Berger",
    "Caradec",
    "Dubois",
    "Engel",
    "Fontaine",
    "Guérin",
    "Hoffmann",
    "Imbert",
    "Jansen",
    "Kerouanton",
    "Lambert",
    "Moreau",
    "Neumann",
    "Olivier",
    "Petit",
    "Quintin",
    "Rousseau",
    "Schneider",
    "Tanguy",
    "Ulmer",
    "Vidal",
    "Wagner",
    "Yildiz",
    "Zimmermann",
];

impl Book {
    /// Makes the book of a preset.
    pub fn of(preset: Preset) -> Book {
        match preset {
            Preset::Empty => Book { people: Vec::new() },
            Preset::TenThousand => Book::large(10_000),
            _ => Book::written(247),
        }
    }

    /// The hand-written people, and as many others as it takes to be so many.
    fn written(total: usize) -> Book {
        let mut people: Vec<Entry> =
            WRITTEN.iter().enumerate().map(|(at, &(before, key, after))| entry(at, before, key, after)).collect();
        let others = (0..).map(|at: usize| (FIRST[at % 20], LAST[(at * 3 + at / 20) % 25]));
        let missing = total.saturating_sub(people.len());
        people.extend(
            others.take(missing).enumerate().map(|(at, (first, last))| entry(100 + at, &format!("{first} "), last, "")),
        );
        Book::sorted(people)
    }

    fn large(total: usize) -> Book {
        let people = (0..total).map(|at| {
            let (first, second, last) = (FIRST[at % 20], FIRST[(at / 500) % 20], LAST[(at / 20) % 25]);
            entry(1_000 + at, &format!("{first} {second} "), last, "")
        });
        Book::sorted(people.collect())
    }

    fn sorted(mut people: Vec<Entry>) -> Book {
        people.sort_by(|a, b| (&a.letter, &a.folded).cmp(&(&b.letter, &b.folded)));
        Book { people }
    }

    /// Returns how many people there are.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    fn matching<'a>(&'a self, filter: &PeopleFilter) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let words: Vec<String> = deunicode(&filter.text).to_lowercase().split_whitespace().map(str::to_owned).collect();
        self.people.iter().filter(move |entry| words.iter().all(|word| entry.folded.contains(word.as_str())))
    }

    /// Returns the letters and how many stand under each.
    pub fn index(&self, filter: &PeopleFilter) -> PeopleIndex {
        let mut sections: Vec<Section> = Vec::new();
        let searching = !filter.text.trim().is_empty();
        for entry in self.matching(filter) {
            let label = if searching { "" } else { entry.letter.as_str() };
            match sections.last_mut() {
                Some(section) if section.label == label => section.count += 1,
                _ => sections.push(Section { label: label.to_owned(), count: 1 }),
            }
        }
        PeopleIndex { sections }
    }

    /// Returns the rows of a range.
    pub fn rows(&self, filter: &PeopleFilter, range: Range<usize>) -> Vec<PersonRow> {
        self.matching(filter)
            .skip(range.start)
            .take(range.len())
            .map(|entry| PersonRow {
                id: entry.id,
                name: entry.name.clone(),
                kind: entry.kind,
                photo: entry.photo.clone(),
                mark: entry.mark,
            })
            .collect()
    }

    /// Returns a person's page.
    pub fn page(&self, id: PersonId) -> Option<PersonPage> {
        let entry = self.people.iter().find(|entry| entry.id == id)?;
        let name = entry.name.whole();
        Some(if name == "Jérôme Lefèvre" { jerome(entry) } else { anyone(entry, name) })
    }
}

fn entry(at: usize, before: &str, key: &str, after: &str) -> Entry {
    let name = ListName { before: before.to_owned(), key: key.to_owned(), after: after.to_owned() };
    let whole = name.whole();
    let folded = format!("{} {}", deunicode(key), deunicode(&whole)).to_lowercase();
    let letter = folded.chars().next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    let company = before.is_empty() && after.is_empty();
    Entry {
        id: PersonId(at as i64 + 1),
        kind: if company { PersonKind::Company } else { PersonKind::Person },
        photo: matches!(whole.as_str(), "Anne Dupuis" | "Åsa Håkansson" | "Élodie Bertrand").then(|| portrait(&whole)),
        mark: if whole == "Karl Weiß" { Mark::Review } else { Mark::None },
        name,
        letter,
        folded,
    }
}

fn line(sort: LineSort, label: Label, text: &str) -> Line {
    Line { sort, label, value: LineValue::Text(text.to_owned()) }
}

fn kept(place: &str, kind: PlaceKind, holds: Holds) -> Kept {
    Kept { place: place.to_owned(), kind, holds }
}

fn jerome(entry: &Entry) -> PersonPage {
    PersonPage {
        id: entry.id,
        name: entry.name.whole(),
        kind: entry.kind,
        roles: vec!["Chorale Saint-Similien".to_owned(), "trésorier".to_owned()],
        photo: None,
        lines: vec![
            line(LineSort::Phone, Label::Mobile, "06 12 34 56 78"),
            line(LineSort::Phone, Label::Home, "02 40 11 22 33"),
            line(LineSort::Phone, Label::Work, "02 40 55 66 77"),
            line(LineSort::Mail, Label::Plain, "jerome.lefevre@exemple.fr"),
            line(LineSort::Address, Label::Plain, "12, rue Crébillon\n44000 Nantes"),
            Line {
                sort: LineSort::Birthday,
                label: Label::Plain,
                value: LineValue::Date { year: Some(1961), month: 3, day: 3 },
            },
        ],
        groups: vec!["famille".to_owned(), "chorale".to_owned()],
        note: None,
        kept: vec![
            kept("", PlaceKind::Computer, Holds::Everything),
            kept("Nextcloud (famille)", PlaceKind::Account, Holds::Everything),
            kept("Nokia 6230i", PlaceKind::Phone, Holds::Except(vec![Lacks::Groups, Lacks::Numbers(1)])),
        ],
    }
}

fn anyone(entry: &Entry, name: String) -> PersonPage {
    let n = entry.id.0;
    let address = deunicode(&name).to_lowercase().replace([' ', '&'], ".").replace("..", ".");
    let mut lines = vec![
        line(LineSort::Phone, Label::Mobile, &format!("06 {:02} {:02} {:02} {:02}", n % 97, n % 89, n % 83, n % 79)),
        line(LineSort::Mail, Label::Home, &format!("{address}@exemple.fr")),
        line(LineSort::Mail, Label::Work, &format!("{address}@travail.exemple")),
    ];
    let month = u8::try_from(n % 12).unwrap_or(0) + 1;
    lines.push(Line {
        sort: LineSort::Birthday,
        label: Label::Plain,
        value: LineValue::Date { year: None, month, day: 1 },
    });
    let with_note = n % 4 == 0;
    let photo = entry.photo.is_some();
    let phone = if photo { Holds::Except(vec![Lacks::Photo]) } else { Holds::Everything };
    PersonPage {
        id: entry.id,
        kind: entry.kind,
        roles: Vec::new(),
        photo: entry.photo.clone(),
        lines,
        groups: Vec::new(),
        note: with_note.then(|| "Café après la répétition.\nLe code de la porte est 1789.".to_owned()),
        kept: vec![kept("", PlaceKind::Computer, Holds::Everything), kept("Nokia 6230i", PlaceKind::Phone, phone)],
        name,
    }
}

/// Paints a face in three colours, so that photos can be shown without anyone's photo.
pub(super) fn portrait(name: &str) -> Arc<[u8]> {
    let seed = name.bytes().fold(0u8, |h, b| h.wrapping_mul(31).wrapping_add(b));
    let sky = Rgba([150 + seed % 60, 170 + seed % 40, 190, 255]);
    let skin = Rgba([225, 180 + seed % 30, 150, 255]);
    let hair = Rgba([70 + seed % 90, 45 + seed % 30, 35, 255]);
    let coat = Rgba([60, 70 + seed % 60, 110 + seed % 60, 255]);
    let picture = RgbaImage::from_fn(200, 200, |x, y| {
        let (x, y) = (x as f32 - 100.0, y as f32);
        let oval = |cx: f32, cy: f32, w: f32, h: f32| ((x - cx) / w).powi(2) + ((y - cy) / h).powi(2) < 1.0;
        if oval(0.0, 92.0, 36.0, 44.0) && !oval(-6.0, 48.0, 46.0, 26.0) {
            skin
        } else if oval(0.0, 84.0, 47.0, 56.0) {
            hair
        } else if oval(0.0, 205.0, 82.0, 72.0) {
            coat
        } else {
            sky
        }
    });
    let mut bytes = Cursor::new(Vec::new());
    // Writing into memory cannot fail for lack of room; without bytes there is simply no photo.
    let _ = picture.write_to(&mut bytes, ImageFormat::Png);
    bytes.into_inner().into()
}
