//! Words of names, and how two of them stand to each other.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::{forms, sound};
use crate::pim::fold::fold;

/// What part of a name a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Given,
    Middle,
    Family,
    /// Everything stands in one field.
    Unknown,
}

/// How well two words agree, best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Grade {
    /// One is the first letter of the other.
    Initial,
    /// Cut, or mistyped.
    Loose,
    /// Another spelling of the same sound.
    Sound,
    /// Another form: *Bob* and *Robert*, *Novák* and *Nováková*.
    Form,
    /// The same word.
    Exact,
}

/// A word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded, with spelled-out umlauts folded away.
    pub plain: String,
    folded: String,
    pub sound: String,
    pub role: Role,
    /// In letters a phone of the West cannot write.
    foreign: bool,
    /// In a script without vowels.
    abjad: bool,
    /// As typed, in lower case, if a character was lost (`?`); or short enough to be compared with such a word.
    typed: String,
    lossy: bool,
    /// What it is known by as a given name, and the groups of that.
    form: String,
    groups: Option<&'static [u16]>,
}

/// Up to so many letters a given name is a short one.
const SHORT: usize = 6;

/// What phones write for a character they do not have.
const LOST: [char; 2] = ['?', '\u{fffd}'];

/// The words of a text. Blanks and hyphens part words, other marks as well; a lost character does not.
pub(super) fn words(text: &str, role: Role) -> Vec<Word> {
    let text = &reread(text);
    let parts = |c: char| !(c.is_alphanumeric() || LOST.contains(&c) || is_mark(c));
    let typed = text.split(parts).filter(|part| !part.is_empty());
    typed.flat_map(|part| of_part(part, role)).collect()
}

/// A text that somebody read as windows-1252 though it was UTF-8 (`MÃ¼ller`), as it was meant.
fn reread(text: &str) -> Cow<'_, str> {
    let again = |text: &str| {
        let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
        String::from_utf8(bytes.into_owned()).ok().filter(|_| !lost)
    };
    if text.is_ascii() { None } else { again(text) }.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Characters inside a word: apostrophes, and accents that stand apart.
fn is_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '´' | '\u{300}'..='\u{36f}' | '\u{5b0}'..='\u{5c7}' | '\u{64b}'..='\u{65f}')
}

/// One word, or several of a script that does not part them.
fn of_part(part: &str, role: Role) -> Vec<Word> {
    let lossy = part.contains(LOST);
    let foreign = part.chars().any(|c| !c.is_ascii() && c.is_alphabetic() && !is_latin(c));
    let abjad = part.chars().any(sound::is_abjad);
    let typed: String = part.nfc().flat_map(char::to_lowercase).collect();
    let word = |folded: &str| {
        let plain = plain(folded);
        let heard = if abjad || foreign { part } else { folded };
        let spelled = || Some(self::plain(&sound::elot(part)?)).filter(|spelled| forms::groups(spelled).is_some());
        let form = spelled().unwrap_or_else(|| plain.clone());
        let groups = forms::groups(&form);
        let (typed, folded) = (typed.clone(), folded.to_owned());
        Word { sound: sound::sound(heard), role, foreign, abjad, typed, lossy, form, groups, plain, folded }
    };
    let folded = fold(part);
    match folded.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>()[..] {
        [] if lossy => vec![word("")],
        [single] => vec![word(single)],
        _ if lossy => vec![word(&folded.replace(' ', ""))],
        // Each syllable of a Chinese name by itself; its sound is that of its Latin letters.
        ref many => many.iter().map(|one| Word { sound: sound::sound(one), ..word(one) }).collect(),
    }
}

pub(super) fn is_latin(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}')
}

/// A folded word with spelled-out umlauts folded away: *mueller* and *müller* are one word, *djuro* and *đuro* too.
pub(super) fn plain(word: &str) -> String {
    let short = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ph", "f"), ("dj", "d")];
    let changed = short.iter().any(|(long, _)| word.contains(long));
    if !changed {
        return word.to_owned();
    }
    short.into_iter().fold(word.to_owned(), |word, (long, short)| word.replace(long, short))
}

impl Word {
    /// How this word agrees with another, if it does; the same both ways.
    pub(super) fn grade(&self, other: &Word) -> Option<Grade> {
        if self.lossy || other.lossy {
            return self.fits(other).then_some(Grade::Form);
        }
        if self.plain == other.plain {
            return Some(Grade::Exact);
        }
        let (short, long) = if self.plain.len() <= other.plain.len() { (self, other) } else { (other, self) };
        if short.plain.len() == 1 {
            return long.may_begin(short).then_some(Grade::Initial);
        }
        if self.foreign != other.foreign && self.sounds_like(other) {
            return Some(if self.sound.len() >= 2 { Grade::Exact } else { Grade::Form });
        }
        match (self.groups, other.groups) {
            (Some(a), Some(b)) if a.iter().any(|group| b.contains(group)) => return Some(Grade::Form),
            (Some(_), Some(_)) if self.role != Role::Family && other.role != Role::Family => return None,
            _ => {}
        }
        let names = |role| self.role == role || other.role == role;
        if !names(Role::Given) && is_gendered(&self.plain, &other.plain) {
            return Some(Grade::Form);
        }
        if short.is_heard_in(long) || long.is_heard_in(short) {
            return Some(Grade::Loose);
        }
        if !names(Role::Family) && is_pair(&self.plain, &other.plain) {
            return None;
        }
        let given = || names(Role::Given) || names(Role::Middle);
        if self.sound.len() >= 2 && self.sounds_like(other) && (!given() || self.may_be_spelled(other)) {
            return Some(Grade::Sound);
        }
        let (short, long) = (&short.plain, &long.plain);
        // Two letters may be all a phone had room for of a family name.
        let least = if names(Role::Family) { 2 } else { 3 };
        let cut = short.len() >= least && long.starts_with(short.as_str());
        (cut || is_typo(short, long)).then_some(Grade::Loose)
    }

    /// Whether one given name may be another spelling of one that sounds alike. In a short one the vowels count: *Lena*
    /// and *Lina* are sisters.
    fn may_be_spelled(&self, other: &Word) -> bool {
        let vowels = |word: &Word| {
            let letters = word.plain.chars().map(|letter| if matches!(letter, 'y' | 'j') { 'i' } else { letter });
            let mut vowels: Vec<char> = letters.filter(|letter| "aeiou".contains(*letter)).collect();
            vowels.dedup();
            vowels
        };
        let latin = !(self.foreign || other.foreign || self.abjad || other.abjad);
        let short = self.plain.len().max(other.plain.len()) <= SHORT;
        !(latin && short) || vowels(self) == vowels(other)
    }

    /// Whether this and another form of it, or what merely looks like one, can be nobody but one person.
    pub(super) fn tells(&self, other: &Word) -> bool {
        let share = |(a, b): (&[u16], &[u16])| a.iter().any(|group| b.contains(group));
        self.plain == other.plain
            || !self.groups.zip(other.groups).is_some_and(share)
            || forms::tell(&self.form, &other.form)
    }

    /// Whether both are family names of one family, of a man and a woman.
    pub(super) fn is_gendered(&self, other: &Word) -> bool {
        let given = [self, other].iter().any(|word| word.role == Role::Given);
        !given && self.plain != other.plain && is_gendered(&self.plain, &other.plain)
    }

    /// Whether this may be the beginning of a word of another script: *Nikolaid* for *Νικολαΐδης*.
    fn is_heard_in(&self, other: &Word) -> bool {
        let name = matches!(self.role, Role::Unknown | Role::Family) && !self.is_known();
        let heard =
            |ours: &str, theirs: &str| !ours.is_empty() && theirs.len() > ours.len() && sound::begins(ours, theirs);
        name && !self.foreign && other.foreign && self.plain.len() >= 3 && heard(&self.sound, &other.sound)
    }

    /// Whether it is one of these words. What only looks like one in Latin letters is none: *عمر* is not *Mr*.
    pub(super) fn is_of(&self, list: &str) -> bool {
        !self.foreign && is_of(list, &self.folded)
    }

    /// Whether it is one of these words, in whatever script: a form of law.
    pub(super) fn is_like_one_of(&self, list: &str) -> bool {
        !self.abjad && is_of(list, &self.folded)
    }

    /// Whether it is a given name people know.
    pub(super) fn is_known(&self) -> bool {
        self.groups.is_some()
    }

    /// Whether it stands in letters a phone of the West cannot write.
    pub(super) fn is_foreign(&self) -> bool {
        self.foreign
    }

    /// Whether a single letter may stand for this word.
    fn may_begin(&self, initial: &Word) -> bool {
        let Some(letter) = initial.plain.chars().next() else { return false };
        let typed = fold(&self.typed.chars().take(1).collect::<String>());
        let form = || {
            self.groups.is_some_and(|groups| forms::may_begin(groups, letter)) || self.abjad && self.opens_with(initial)
        };
        self.plain.starts_with(letter) || typed.starts_with(letter) || self.foreign && form()
    }

    /// Whether a word of a script without vowels begins with the sound of a letter.
    fn opens_with(&self, initial: &Word) -> bool {
        let vowel = self.typed.chars().next().is_some_and(|first| "اأإآعويאעוי".contains(first));
        match (initial.sound.chars().next(), self.sound.chars().next()) {
            (Some(heard), Some(first)) => heard == first,
            (None, _) => vowel,
            _ => false,
        }
    }

    fn sounds_like(&self, other: &Word) -> bool {
        if !(self.abjad || other.abjad) {
            return sound::same(&self.sound, &other.sound);
        }
        // The letter for v is written for o and u as well.
        let (a, b) = (self.sound.replace('v', ""), other.sound.replace('v', ""));
        sound::same(&a, &b) && (!a.is_empty() || self.sound == other.sound)
    }

    /// Whether one is the other with some characters lost.
    fn fits(&self, other: &Word) -> bool {
        let letters = |word: &Word| word.typed.chars().filter(|c| !is_mark(*c)).collect::<Vec<_>>();
        let (a, b) = (letters(self), letters(other));
        let lost = |c: &char| LOST.contains(c);
        let same =
            |(a, b): (&char, &char)| a == b || lost(a) || lost(b) || fold(&a.to_string()) == fold(&b.to_string());
        a.len() == b.len() && a.len() >= 2 && a.iter().zip(&b).all(same)
    }
}

/// Whether a folded word is in a list.
pub(super) fn is_of(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Whether two family names are those of a man and a woman: *Novák* and *Nováková*, *Kowalski* and *Kowalska*.
fn is_gendered(a: &str, b: &str) -> bool {
    is_woman_of(a, b) || is_woman_of(b, a)
}

/// Endings of family names, of a woman and of a man.
const GENDERS: [(&str, &str); 23] = [
    ("ska", "ski"),
    ("ska", "sky"),
    ("cka", "cki"),
    ("cka", "cky"),
    ("dzka", "dzki"),
    ("skaya", "sky"),
    ("skaya", "skiy"),
    ("skaia", "skii"),
    ("skaya", "ski"),
    ("skaja", "skij"),
    ("skaja", "ski"),
    ("ova", "ov"),
    ("eva", "ev"),
    ("ina", "in"),
    ("na", "ny"),
    ("la", "ly"),
    ("ra", "ry"),
    ("ta", "ty"),
    ("da", "dy"),
    ("poulou", "poulos"),
    ("idou", "idis"),
    ("aki", "akis"),
    ("ou", "os"),
];

fn is_woman_of(a: &str, b: &str) -> bool {
    if let Some(stem) = a.strip_suffix("ova") {
        // Němec, Němcová: the e is lost.
        let without_e = || {
            let (start, last) = (b.get(..b.len().checked_sub(2)?)?, b.get(b.len().checked_sub(1)?..)?);
            b.get(start.len()..start.len() + 1).filter(|vowel| *vowel == "e").map(|_| format!("{start}{last}"))
        };
        if b == stem || b.strip_suffix(['a', 'o']) == Some(stem) || without_e().as_deref() == Some(stem) {
            return true;
        }
    }
    GENDERS.iter().any(|(woman, man)| a.strip_suffix(woman).is_some_and(|stem| b.strip_suffix(man) == Some(stem)))
}

/// Whether two given names differ as those of a man and a woman do: *Jan* and *Jana*, *Mario* and *Maria*.
pub(super) fn is_pair(a: &str, b: &str) -> bool {
    let ending = |c: char| matches!(c, 'a' | 'e' | 'o' | 'i' | 'u' | 's');
    let (x, y) = (a.trim_end_matches(ending), b.trim_end_matches(ending));
    let stem = |long: &str, short: &str| {
        ["in", "ett", "ell", "ian", "et", "it"].iter().any(|end| long.strip_suffix(end) == Some(short))
    };
    let open = |name: &str| name.chars().next_back().is_some_and(|c| matches!(c, 'a' | 'e'));
    let changed = a.chars().next_back() != b.chars().next_back();
    x == y && changed && !(open(a) && open(b)) || (open(a) && stem(x, y)) || (open(b) && stem(y, x))
}

/// One slip in a word of five letters, two in one of nine.
fn is_typo(short: &str, long: &str) -> bool {
    let allowed = match short.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    };
    allowed > 0 && long.len() - short.len() <= allowed && distance(short, long) <= allowed
}

/// The edit distance of two short words; two letters changed about are one edit.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: [Vec<usize>; 3] = [vec![0; b.len() + 1], (0..=b.len()).collect(), vec![0; b.len() + 1]];
    for (i, x) in a.iter().enumerate() {
        rows[2][0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let mut best = (rows[1][j] + usize::from(x != y)).min(rows[1][j + 1] + 1).min(rows[2][j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(rows[0][j - 1] + 1);
            }
            rows[2][j + 1] = best;
        }
        rows.rotate_left(1);
    }
    rows[1][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(a: &str, b: &str, role: Role) -> Option<Grade> {
        let word = |text: &str| words(text, role).remove(0);
        let there = word(a).grade(&word(b));
        assert_eq!(there, word(b).grade(&word(a)), "{a} {b}");
        there
    }

    #[test]
    fn two_given_names_are_one_or_they_are_not() {
        for (a, b, expected) in [
            ("Jan", "Jana", None),
            ("Martin", "Martina", None),
            ("Pavel", "Pavla", None),
            ("Christian", "Christina", None),
            ("Mario", "Maria", None),
            ("Peter", "Petra", None),
            ("Michal", "Michaela", None),
            ("Teodor", "Teodora", None),
            ("Bob", "Robert", Some(Grade::Form)),
            ("Sascha", "Alexander", Some(Grade::Form)),
            ("Pepe", "José", Some(Grade::Form)),
            ("Jürgen", "Juergen", Some(Grade::Exact)),
            ("Åse", "Aase", Some(Grade::Exact)),
            ("M?ller", "Müller", Some(Grade::Form)),
            ("Mohammed", "محمد", Some(Grade::Exact)),
            ("Thorsten", "Torsten", Some(Grade::Sound)),
            ("Thmoas", "Thomas", Some(Grade::Sound)),
            ("Stefam", "Stefan", Some(Grade::Loose)),
            ("A", "Anna", Some(Grade::Initial)),
        ] {
            assert_eq!(grade(a, b, Role::Given), expected, "{a} {b}");
        }
    }

    #[test]
    fn family_names_have_two_genders_in_some_languages() {
        for (a, b, expected) in [
            ("Novák", "Nováková", Some(Grade::Form)),
            ("Svoboda", "Svobodová", Some(Grade::Form)),
            ("Němec", "Němcová", Some(Grade::Form)),
            ("Kowalski", "Kowalska", Some(Grade::Form)),
            ("Novotný", "Novotná", Some(Grade::Form)),
            ("Ivanov", "Ivanova", Some(Grade::Form)),
            ("Παπαδόπουλος", "Παπαδοπούλου", Some(Grade::Form)),
            ("Jónsson", "Jónsdóttir", None),
            ("Schmidt", "Schneider", None),
        ] {
            assert_eq!(grade(a, b, Role::Family), expected, "{a} {b}");
        }
    }
}
