//! Names, as far as they tell who somebody is.

use std::collections::BTreeSet;

use super::words::{Grade, Role, Word, distance, is_of, words};
use super::{forms, sound};
use crate::pim::fold::fold;
use crate::pim::{Contact, Record};

/// How two names stand to each other, best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// Two different names.
    Unlike,
    /// One is a household or a couple, the other a person of that name.
    Household,
    /// The given name agrees; the rest does not.
    Partly,
    /// The family name agrees, and one given name may stand for the other: nobody knows it, or it begins the other and
    /// is a name of its own: *Martin* and *Martina*.
    Alias,
    /// One of them has no name.
    Unknown,
    /// One is only a family name, and it agrees.
    Family,
    /// As well, but who is meant may be another of the family: *Mrs Braun*, or *Nováková* beside *Novák*.
    Kin,
    /// One is only a given name or a nickname, and it agrees.
    Given,
    /// One has an initial, a cut or a mistyped word, or a form several names have: *Alex*.
    Loose,
    /// One has more words: a second given name, a second family name.
    Shorter,
    /// Another form of the name: *Bob* for *Robert*, *Nováková* for *Novák*.
    Form,
    /// The same words, in whatever order or spelling.
    Equal,
}

/// A name taken apart for comparing.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// The words of the name, folded, sorted, once each, with the generation: the same for the same name.
    pub words: Vec<String>,
    parts: Vec<Word>,
    /// All letters in the orders they may stand in.
    joined: BTreeSet<String>,
    /// The whole name in the orders it may stand in.
    texts: Vec<String>,
    /// *junior*, *senior*, *III*.
    generation: Option<String>,
    nicknames: BTreeSet<String>,
    /// Words of the note: *née Dubois*.
    noted: BTreeSet<String>,
    /// Words of the firm and of what somebody is there.
    organization: BTreeSet<String>,
    /// It says *Mrs* or *Mr*.
    addressed: bool,
    pub company: Company,
    /// How the name is spoken, of a name in characters that do not say it.
    spoken: Option<Box<Names>>,
}

/// What kind of entry a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Company {
    /// One person, as far as one can see.
    #[default]
    Person,
    /// A family or a couple.
    Household,
    /// A firm, a practice, an office.
    Firm,
}

/// How much of a note is searched for a former name.
const NOTE_WORDS: usize = 60;

/// Most words of a name that are looked at.
const NAME_WORDS: usize = 12;

/// Fewest letters of a name that a phone cut.
const CUT: usize = 6;

/// From so many letters on hardly two names of one family begin alike.
const SURE_CUT: usize = 12;

/// Words before and behind names that are no part of them.
const TITLES: &str = "dr prof ing mgr mudr judr rndr phdr bc dipl mag med jur phil univ doc herr herrn frau hr fr mr mrs ms \
    miss sir mme mlle monsieur madame mademoiselle sig sra srta dona don pan pani bay bayan phd msc mba md csc drsc lic arq abg hon rev";

/// Those that men and women are addressed by.
const ADDRESSES: &str =
    "herr herrn frau hr fr mr mrs ms miss mme mlle monsieur madame mademoiselle sra srta pan pani bay bayan";

/// Little words of names: ignored where the others agree.
const PARTICLES: &str = "de del della di da dos das do van von der den het ten ter vom zu zum zur la le les el al bin ben \
    ibn bint abu y e af av du des d las los san und and et og och ul ur as ash";

/// Words of firms, ignored where the others agree.
const LEGAL: &str = "gmbh mbh ag kg ohg ug co sro spol zoo ltd limited inc llc llp plc corp sarl sas sa sl sl srl spa bv nv oy \
    ab aps kft as asa doo ooo ev sp z oo cie sohn s r o";

/// Words only firms, practices and offices have in their names.
const FIRMS: &str = "gmbh mbh ohg sro ltd limited inc llc llp plc corp sarl sas srl bv oy aps kft doo taxi praxis \
    zahnarztpraxis arztpraxis hotel restaurant gasthaus pizzeria autohaus werkstatt garage apotheke pharmacie farmacia pharmacy \
    bank sparkasse schule school ecole kindergarten hospital klinik clinic krankenhaus ordinace cabinet kanzlei hotline service \
    zentrale reception empfang buero sekretariat office versicherung firma company";

/// Words of households.
const HOUSEHOLDS: &str =
    "familie familien fam family famille familia famiglia rodina rodzina familjen familien eheleute";

/// What joins two people.
const COUPLES: &str = "und and et og och u";

/// What people put behind a name to say which number it is.
const MARKS: &str = "mobil mobile handy cell gsm mob natel privat private priv home maison casa domov work buero buro office firma \
    arbeit bureau trabajo prace dienst dienstlich m h w p g f o d";

/// The generation a word says, as one of few words.
fn generation(word: &str) -> Option<&'static str> {
    Some(match word {
        "jr" | "jun" | "junior" | "jnr" | "ml" | "mladsi" | "fils" | "hijo" | "filho" | "dj" | "figlio" | "yngre" => {
            "young"
        }
        "sr" | "sen" | "senior" | "snr" | "st" | "starsi" | "pere" | "padre" | "pai" | "da" | "aldre" => "old",
        "ii" | "2nd" => "second",
        "iii" | "3rd" => "third",
        "iv" | "4th" => "fourth",
        _ => return None,
    })
}

impl Names {
    pub(super) fn of(contact: &Contact) -> Names {
        let name = &contact.name;
        let fields = [(&name.given, Role::Given), (&name.additional, Role::Middle), (&name.family, Role::Family)];
        let mut names = Names::of_fields(&fields.map(|(text, role)| (text.as_str(), role)), &contact.display);
        let suffix = fold(&name.suffix).replace(' ', "");
        names.generation = generation(&suffix).map(str::to_owned).or(names.generation);
        let organization = words(&contact.organization, Role::Unknown);
        if names.parts.is_empty() {
            names = Names::of_fields(&[], &contact.organization);
            names.company = Company::Firm;
        } else if !names.is_full()
            && names.parts.iter().all(|part| organization.iter().any(|word| word.plain == part.plain))
        {
            names.company = Company::Firm;
        }
        let position = words(&contact.title, Role::Unknown);
        names.organization = organization.into_iter().chain(position).map(|word| word.plain).collect();
        names.addressed |= words(&name.prefix, Role::Unknown).iter().any(|word| word.is_of(ADDRESSES));
        let folded = |text: &String| words(text, Role::Unknown).into_iter().map(|word| word.plain);
        names.nicknames = contact.nicknames.iter().flat_map(folded).collect();
        names.noted = folded(&contact.note).take(NOTE_WORDS).collect();
        let phonetic = &contact.phonetic;
        let spoken = [(phonetic.given.as_str(), Role::Given), (phonetic.family.as_str(), Role::Family)];
        let spoken = Names::of_fields(&spoken, "");
        if !spoken.parts.is_empty() {
            let names = &names;
            let (nicknames, noted, organization) =
                (names.nicknames.clone(), names.noted.clone(), names.organization.clone());
            let spoken = Names { nicknames, noted, organization, company: names.company, ..spoken };
            return Names { spoken: Some(Box::new(spoken)), ..names.clone() };
        }
        names
    }

    /// A name of its fields, or of all in one text.
    fn of_fields(fields: &[(&str, Role)], display: &str) -> Names {
        let filled: Vec<&(&str, Role)> = fields.iter().filter(|(text, _)| !text.trim().is_empty()).collect();
        let text = match filled[..] {
            [] => display,
            [(single, _)] => single,
            _ => "",
        };
        let mut parts: Vec<Word> = match filled[..] {
            // One field alone holds everything.
            [] | [_] => words(without_mark(text), Role::Unknown),
            _ => filled.iter().flat_map(|(text, role)| words(without_mark(text), *role)).collect(),
        };
        parts.truncate(NAME_WORDS);
        let whole: String = filled.iter().map(|(text, _)| *text).chain([text]).collect::<Vec<_>>().join(" ");
        let company = company(&whole, &parts);
        let addressed = parts.iter().any(|word| word.is_of(ADDRESSES));
        keep_some(&mut parts, |word| company == Company::Household && word.is_of(HOUSEHOLDS));
        keep_some(&mut parts, |word| word.is_of(TITLES));
        let found = generation_at(&parts).and_then(|place| generation(&parts.remove(place).plain)).map(str::to_owned);
        let mut words: Vec<String> = parts.iter().map(|word| word.plain.clone()).chain(found.clone()).collect();
        words.sort();
        words.dedup();
        let of = |roles: &[Role]| -> String {
            parts.iter().filter(|word| roles.contains(&word.role)).map(|word| word.plain.as_str()).collect()
        };
        let (given, family) = (of(&[Role::Given, Role::Middle]), of(&[Role::Family]));
        let spaced = |roles: &[Role]| -> String {
            let of = parts.iter().filter(|word| roles.contains(&word.role)).map(|word| word.plain.as_str());
            of.collect::<Vec<_>>().join(" ")
        };
        let one = spaced(&[Role::Unknown]);
        let (first, last) = (spaced(&[Role::Given, Role::Middle]), spaced(&[Role::Family]));
        let texts = [one, format!("{first} {last}"), format!("{last} {first}")].map(|text| text.trim().to_owned());
        let texts = texts.into_iter().filter(|text| !text.is_empty()).collect();
        let all: String = parts.iter().map(|word| word.plain.as_str()).collect();
        let joined = [all, format!("{given}{family}"), format!("{family}{given}")];
        let joined = joined.into_iter().filter(|text| text.len() >= 5).collect();
        Names { words, parts, joined, texts, generation: found, addressed, company, ..Names::default() }
    }

    /// Whether there is nothing to call it by.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether it is one word.
    pub(super) fn is_single(&self) -> bool {
        self.parts.len() == 1
    }

    /// Whether a given name and a family name are known apart.
    fn is_full(&self) -> bool {
        let has = |role| self.parts.iter().any(|part| part.role == role);
        has(Role::Given) && has(Role::Family)
    }

    /// The sounds and forms of its words as one text: equal for many spellings of a name.
    pub(super) fn key(&self) -> String {
        let part = |word: &Word| {
            let form = forms::key(&word.plain);
            if form.starts_with('#') { form } else { sound::key(&word.sound) }
        };
        let mut parts: Vec<String> = self.parts.iter().map(part).collect();
        parts.sort();
        parts.join(" ")
    }

    /// How the name is spoken.
    pub(super) fn spoken(&self) -> Option<&Names> {
        self.spoken.as_deref()
    }

    /// How this name stands to another; the same both ways.
    pub(super) fn relation(&self, other: &Names) -> Relation {
        let written = self.written(other);
        let spoken = match (&self.spoken, &other.spoken) {
            _ if written >= Relation::Form => None,
            (None, None) => None,
            (a, b) => Some(a.as_deref().unwrap_or(self).written(b.as_deref().unwrap_or(other))),
        };
        spoken.map_or(written, |spoken| spoken.max(written))
    }

    fn written(&self, other: &Names) -> Relation {
        if self.parts.is_empty() || other.parts.is_empty() {
            return Relation::Unknown;
        }
        if self.generation.is_some() && other.generation.is_some() && self.generation != other.generation {
            return Relation::Unlike;
        }
        // The son is called like the father.
        let most = if self.generation == other.generation { Relation::Equal } else { Relation::Loose };
        let household = |names: &Names| names.company == Company::Household;
        if household(self) == household(other) && self.joined.intersection(&other.joined).next().is_some() {
            return most;
        }
        if self.is_firm_of(other) || other.is_firm_of(self) {
            return Relation::Unlike;
        }
        let mut relation = Matched::of(self, other).relation(self, other);
        relation = self.cut_of(other).or_else(|| other.cut_of(self)).map_or(relation, |cut| relation.max(cut));
        if relation < Relation::Form && self.sounds_as_whole(other) {
            relation = Relation::Form;
        }
        match (self.company, other.company) {
            (a, b) if a == b => {}
            (Company::Household, _) | (_, Company::Household) => {
                return if relation == Relation::Unlike { relation } else { Relation::Household };
            }
            // *Klein Nord AG* is Klein, who works there.
            _ if relation == Relation::Family => {}
            (Company::Firm, _) if other.is_full() => return Relation::Unlike,
            (_, Company::Firm) if self.is_full() => return Relation::Unlike,
            _ => {}
        }
        let addressed = |names: &Names| names.addressed && names.is_single();
        if relation == Relation::Family && (addressed(self) || addressed(other)) {
            relation = Relation::Kin;
        }
        relation.min(most)
    }

    /// How this stands to the other, if it is its beginning, all in one field, and not whole words of it.
    fn cut_of(&self, other: &Names) -> Option<Relation> {
        let cut = |short: &String, text: &String| {
            let rest = text.strip_prefix(short.as_str())?;
            let (_, last) = short.rsplit_once(' ')?;
            let whole = format!("{last}{}", rest.split(' ').next().filter(|rest| !rest.is_empty())?);
            let given = other.parts.iter().any(|part| part.plain == whole && part.role != Role::Family);
            Some(match () {
                () if given && forms::is_another(last, &whole) => Relation::Alias,
                () if short.len() < SURE_CUT => Relation::Loose,
                () => Relation::Shorter,
            })
        };
        let long = self.texts.iter().filter(|text| !self.is_full() && text.len() >= CUT);
        long.flat_map(|short| other.texts.iter().filter_map(move |text| cut(short, text))).next()
    }

    /// Whether one is written in letters of another script, with other gaps between the words.
    fn sounds_as_whole(&self, other: &Names) -> bool {
        let foreign = |names: &Names| names.parts.iter().all(Word::is_foreign);
        if foreign(self) == foreign(other) {
            return false;
        }
        let of = |names: &Names, family: bool| -> String {
            let of = names.parts.iter().filter(|word| (word.role == Role::Family) == family);
            of.map(|word| word.sound.as_str()).collect()
        };
        let orders = |names: &Names| {
            let (family, given) = (of(names, true), of(names, false));
            [format!("{given}{family}"), format!("{family}{given}")]
        };
        let ours = orders(self);
        orders(other).iter().any(|order| order.len() >= 4 && ours.contains(order))
    }

    /// Whether this is the firm the other, a person, works for.
    fn is_firm_of(&self, other: &Names) -> bool {
        let of_firm = |word: &Word| other.organization.contains(&word.plain);
        other.company == Company::Person
            && self.parts.iter().all(of_firm)
            && !self.parts.iter().all(|word| other.words.contains(&word.plain))
    }
}

/// What a text before a slash or a bracket says; behind it stands which number it is: *Anna Meier/M*.
fn without_mark(text: &str) -> &str {
    let mark = |text: &str| is_of(MARKS, &fold(text));
    match text.rsplit_once(['/', '(', '-', ',']) {
        Some((name, end)) if mark(end) && !name.trim().is_empty() => name,
        _ => match text.trim().rsplit_once(' ') {
            Some((name, end)) if end.len() > 2 && mark(end) && name.contains(' ') => name,
            _ => text,
        },
    }
}

/// Where a generation stands: behind another word of its field, or alone between a given name and a family name.
fn generation_at(parts: &[Word]) -> Option<usize> {
    let role = |place: usize| parts.get(place).map(|word| word.role);
    let such = |word: &Word| {
        // Little words of families.
        let particle = word.role == Role::Given && matches!(word.plain.as_str(), "da" | "st" | "dj");
        generation(&word.plain).is_some() && !particle
    };
    let ends = |place: usize| {
        let behind = role(place - 1) == role(place) || role(place) == Some(Role::Middle);
        behind && role(place + 1) != role(place)
    };
    (1..parts.len()).rev().find(|place| parts.len() > 2 && ends(*place) && such(&parts[*place]))
}

/// Drops the words that are such, unless nothing would be left.
fn keep_some(parts: &mut Vec<Word>, such: impl Fn(&Word) -> bool) {
    if !parts.iter().all(&such) {
        parts.retain(|word| !such(word));
    }
}

fn company(text: &str, parts: &[Word]) -> Company {
    let any = |list: &str| parts.iter().any(|word| word.is_like_one_of(list));
    let joined = || text.contains(['&', '+']) || parts.iter().skip(1).any(|word| word.is_of(COUPLES));
    match () {
        () if any(FIRMS) || ends_as_firm(parts) => Company::Firm,
        () if any(HOUSEHOLDS) => Company::Household,
        () if joined() => Company::Household,
        () => Company::Person,
    }
}

/// `Nord Logistik AG`, `Stavby s.r.o.`.
fn ends_as_firm(parts: &[Word]) -> bool {
    let ends: Vec<&str> = parts.iter().rev().take(3).map(|word| word.plain.as_str()).collect();
    matches!(ends[..], ["o", "r", "s"] | ["o", "o", "z"] | ["kg" | "ag", _, _])
}

/// The words of two names, each beside the one it agrees with.
struct Matched<'a> {
    pairs: Vec<(&'a Word, &'a Word, Grade)>,
    left: Vec<&'a Word>,
    right: Vec<&'a Word>,
    /// Words found in the nicknames of the other.
    nicknames: usize,
    /// Words found in the note of the other, as former names.
    noted: usize,
    /// Whether each of the two is a single word, but for what the other does and which number it is.
    single: [bool; 2],
}

impl<'a> Matched<'a> {
    /// Best pairs first.
    fn of(a: &'a Names, b: &'a Names) -> Matched<'a> {
        let mut all = Vec::new();
        // The A of a firm is nobody's initial.
        let firm = (a.company == Company::Firm) != (b.company == Company::Firm);
        let grade = |x: &Word, y: &Word| x.grade(y).filter(|grade| !(firm && *grade == Grade::Initial));
        for (i, x) in a.parts.iter().enumerate() {
            all.extend(b.parts.iter().enumerate().filter_map(|(j, y)| Some((grade(x, y)?, x.role == y.role, i, j))));
        }
        // Of equal pairs the one of equal parts of a name, then the one that both sides call first.
        all.sort_by_key(|(grade, role, i, j)| (std::cmp::Reverse((*grade, *role)), i + j, i.abs_diff(*j), *i.min(j)));
        let (mut left, mut right) = (vec![true; a.parts.len()], vec![true; b.parts.len()]);
        let mut pairs = Vec::new();
        for (grade, _, i, j) in all {
            if left[i] && right[j] {
                (left[i], right[j]) = (false, false);
                pairs.push((&a.parts[i], &b.parts[j], grade));
            }
        }
        let free = |names: &'a Names, free: Vec<bool>| -> Vec<&'a Word> {
            names.parts.iter().zip(free).filter(|(_, free)| *free).map(|(word, _)| word).collect()
        };
        let (left, right) = (free(a, left), free(b, right));
        let single = [a.is_single(), b.is_single()];
        let mut matched = Matched { pairs, left, right, nicknames: 0, noted: 0, single };
        matched.forgive(a, b);
        matched
    }

    /// Drops words that need no partner: particles, forms of law, what is a nickname or a former name elsewhere.
    fn forgive(&mut self, a: &Names, b: &Names) {
        let (many, some) = (self.pairs.len() >= 2, !self.pairs.is_empty());
        let firms = a.company == Company::Firm && b.company == Company::Firm;
        let (mut nicknames, mut noted) = (0, 0);
        let sides = [(&mut self.left, a, b), (&mut self.right, b, a)].into_iter().zip(&mut self.single);
        for ((rest, names, other), single) in sides {
            let mut besides = 0;
            rest.retain(|word| {
                // A man's second name in Vietnam, where a woman has this.
                let second = word.plain == "van" && other.parts.iter().any(|word| word.plain == "thi");
                // Nor is what somebody is called and nothing else.
                let called = word.role == Role::Given
                    && !names.parts.iter().any(|other| other.role == Role::Given && other != *word);
                let particle = many && word.is_of(PARTICLES) && !second && !called;
                let small = particle || firms && some && word.is_like_one_of(LEGAL);
                let employer = some && other.company == Company::Person && other.organization.contains(&word.plain);
                let mark = some && other.is_full() && word.plain.len() > 2 && word.is_of(MARKS);
                besides += usize::from(employer || mark);
                let nickname = other.nicknames.contains(&word.plain);
                let former = some && word.role == Role::Family && other.noted.contains(&word.plain);
                nicknames += usize::from(nickname);
                noted += usize::from(former);
                !(small || employer || mark || nickname || former)
            });
            *single |= names.parts.len() == besides + 1;
        }
        (self.nicknames, self.noted) = (nicknames, noted);
    }

    fn worst(&self) -> Grade {
        self.pairs.iter().map(|pair| pair.2).min().unwrap_or(Grade::Exact)
    }

    fn relation(mut self, a: &Names, b: &Names) -> Relation {
        if self.noted > 0 && self.worst() >= Grade::Form {
            // What the other calls itself now has no partner.
            return Relation::Form;
        }
        if self.nicknames > 0 && (a.is_single() || b.is_single()) && self.pairs.is_empty() {
            return Relation::Given;
        }
        if self.nicknames > 0 {
            // The nickname stands for one word of the other.
            for rest in [&mut self.left, &mut self.right] {
                if let Some(place) = rest.iter().position(|word| word.role != Role::Family) {
                    rest.remove(place);
                }
            }
        }
        let relation = self.of_words(a, b);
        if relation >= Relation::Family && self.is_of_family() { Relation::Kin } else { relation }
    }

    /// Whether only the family name agrees, and is a man's here and a woman's there.
    fn is_of_family(&self) -> bool {
        let gendered = |(x, y, _): &&(&Word, &Word, Grade)| x.is_gendered(y);
        self.pairs.iter().any(|pair| gendered(&pair))
            && self.pairs.iter().filter(|pair| !gendered(pair)).all(|pair| pair.2 < Grade::Form)
    }

    fn of_words(&self, a: &Names, b: &Names) -> Relation {
        let letters: usize =
            self.pairs.iter().map(|(x, y, _)| x.plain.len().min(y.plain.len()).max(x.sound.len())).sum();
        match (self.pairs.len(), self.left.is_empty(), self.right.is_empty()) {
            (0, ..) => Relation::Unlike,
            (_, true, true) => self.complete(),
            (1, true, false) if self.single[0] => self.one_word(b),
            (1, false, true) if self.single[1] => self.one_word(a),
            (2.., true, false) if letters >= 4 => self.shorter(b),
            (2.., false, true) if letters >= 4 => self.shorter(a),
            (1.., false, false) if self.is_rest_heard() => Relation::Loose,
            (1.., false, false) => self.partly(),
            _ => Relation::Unlike,
        }
    }

    /// Every word has its partner.
    fn complete(&self) -> Relation {
        match self.worst() {
            Grade::Exact => Relation::Equal,
            Grade::Form if self.tells() => Relation::Form,
            Grade::Form => Relation::Loose,
            _ if self.pairs.len() == 1 => Relation::Unlike,
            _ => Relation::Loose,
        }
    }

    /// Whether no form is one of several names.
    fn tells(&self) -> bool {
        self.pairs.iter().all(|(x, y, _)| x.tells(y))
    }

    /// A single word is one of the words of another name.
    fn one_word(&self, full: &Names) -> Relation {
        let Some((x, y, grade)) = self.pairs.first() else { return Relation::Unlike };
        let cut = |x: &Word, y: &Word| x.plain.len() >= 5 && y.plain.starts_with(&x.plain);
        if *grade < Grade::Form && !cut(x, y) && !cut(y, x) || x.plain.len() < 2 {
            return Relation::Unlike;
        }
        let role = if full.is_full() { x.role.min(y.role) } else { Role::Unknown };
        let is_first = full.parts.first().is_some_and(|first| first.plain == x.plain || first.plain == y.plain);
        match role {
            Role::Given | Role::Middle => Relation::Given,
            Role::Unknown if is_first => Relation::Given,
            _ => Relation::Family,
        }
    }

    /// All words of one are among those of another, fuller name.
    fn shorter(&self, full: &Names) -> Relation {
        let of = |role| self.pairs.iter().any(|(x, y, _)| x.role == role || y.role == role);
        if full.is_full() && !(of(Role::Given) && of(Role::Family)) {
            return Relation::Family;
        }
        // *Anna Maria* is *Anna*; *Maria* may be her sister.
        let first = full.parts.iter().find(|word| word.role == Role::Given);
        let called = first.is_none_or(|first| self.pairs.iter().any(|(x, y, _)| *x == first || *y == first));
        if self.worst() >= Grade::Form && self.tells() && called { Relation::Shorter } else { Relation::Loose }
    }

    /// Whether a given name agrees, and what is left of one sounds as what is left of the other begins, in another script
    /// and with other gaps: *Khaled Abdel Rah* for *خالد عبد الرحمن*.
    fn is_rest_heard(&self) -> bool {
        let known = self.pairs.iter().any(|(x, y, grade)| *grade >= Grade::Form && x.role.min(y.role) == Role::Given);
        let foreign = |words: &[&Word]| words.iter().all(|word| word.is_foreign());
        let heard = |words: &[&Word]| sound::key(&words.iter().map(|word| word.sound.as_str()).collect::<String>());
        let begins = |short: &[&Word], long: &[&Word]| {
            let one_field = short.iter().all(|word| word.role == Role::Unknown);
            let (short, long) = (heard(short), heard(long));
            let start = |length: usize| long.get(..length).is_some_and(|start| distance(&short, start) <= 1);
            one_field && short.len() >= 3 && (short.len() - 1..=short.len()).any(start)
        };
        known
            && foreign(&self.left) != foreign(&self.right)
            && if foreign(&self.right) { begins(&self.left, &self.right) } else { begins(&self.right, &self.left) }
    }

    /// Both have words the other has not: the same given name may still speak for one person.
    fn partly(&self) -> Relation {
        let given = |(x, y, grade): &&(&Word, &Word, Grade)| {
            *grade >= Grade::Form && x.plain.len() >= 3 && x.role.min(y.role) == Role::Given
        };
        let rest = |words: &[&Word]| words.iter().all(|word| word.role != Role::Given);
        // Where a card has the names the wrong way round, the given name stands as the family's.
        let known = self.pairs.iter().any(|pair| given(&pair));
        match () {
            () if known && rest(&self.left) && rest(&self.right) => Relation::Partly,
            () if self.is_alias() => Relation::Alias,
            () => Relation::Unlike,
        }
    }

    /// Whether nothing but the family name agrees, and what one side is called besides is no given name people know.
    fn is_alias(&self) -> bool {
        let [(x, y, Grade::Exact)] = self.pairs[..] else { return false };
        let unknown = |words: &[&Word]| words.iter().all(|word| !word.is_known());
        x.role.min(y.role) == Role::Family && (unknown(&self.left) || unknown(&self.right))
    }
}

/// Whether two records carry two forms of one name, so that neither has to be corrected.
pub(in crate::planner) fn names_alike(here: &Record, theirs: &Record) -> bool {
    let (Some(here), Some(theirs)) = (here.contact(), theirs.contact()) else { return false };
    let (a, b) = (Names::of(here), Names::of(theirs));
    let has_name = |contact: &Contact| !contact.name.given.is_empty() || !contact.name.family.is_empty();
    let firm = !has_name(here) && !b.words.is_empty();
    (has_name(theirs) && (has_name(here) || firm)) && a.relation(&b) >= Relation::Family
}

/// Whether two names consist of the same words.
pub(in crate::planner) fn names_equal(here: &Record, theirs: &Record) -> bool {
    let words = |record: &Record| record.contact().map(|contact| Names::of(contact).words).unwrap_or_default();
    words(here) == words(theirs)
}
