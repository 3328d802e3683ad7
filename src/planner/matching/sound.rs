//! How a word sounds: its consonants in a few classes, the same for all usual ways to write it in Latin letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::pim::fold::fold;

/// Whether a letter belongs to a script that leaves vowels unwritten (Hebrew, Arabic and its extensions).
pub(super) fn is_abjad(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{77f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// The consonants of a word, in classes: `Mohammed`, `Muhammad` and `محمد` are `mmd`. Vowels, `h`, `j` behind a vowel
/// and the Arabic article are not heard.
pub(super) fn sound(word: &str) -> String {
    if word.chars().any(is_abjad) {
        return classes(&abjad(word));
    }
    classes(&fold(&greek(word)))
}

/// Arabic and Hebrew letters by what is written for them in Latin ones; vowels and letters that serve as such are left
/// out.
fn abjad(word: &str) -> String {
    let word = word.strip_prefix("ال").unwrap_or(word);
    let mut latin = String::new();
    for letter in word.chars() {
        latin.push_str(match letter {
            'ב' => "v",
            'ג' | 'ק' | 'ח' | 'כ' | 'ך' => "k",
            'ד' => "d",
            'ז' | 'ס' | 'צ' | 'ץ' | 'ש' => "s",
            'ט' | 'ת' => "t",
            'ל' => "l",
            'מ' | 'ם' => "m",
            'נ' | 'ן' => "n",
            'פ' | 'ף' => "p",
            'ר' => "r",
            'ب' => "b",
            'پ' | 'ف' => "p",
            'ت' | 'ط' => "t",
            'ث' | 'س' | 'ش' | 'ص' | 'ز' | 'ذ' | 'ظ' | 'ژ' => "s",
            'ج' | 'خ' | 'غ' | 'ق' | 'ك' | 'ک' | 'گ' => "k",
            'چ' => "ch",
            'د' | 'ض' => "d",
            'ر' => "r",
            'ل' => "l",
            'م' => "m",
            'ن' => "n",
            // A vowel parts two consonants, written or not.
            _ => "a",
        });
    }
    latin
}

/// Greek pairs of letters that are spoken otherwise than written.
fn greek(word: &str) -> String {
    if !word.chars().any(|letter| matches!(letter, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')) {
        return word.to_owned();
    }
    let plain = fold(word);
    // What `fold` writes for γγ, αυ, ευ, μπ, ντ, γκ.
    let spoken = [("gg", "ng"), ("eua", "eva"), ("aua", "ava"), ("mp", "b"), ("gk", "g")];
    spoken.into_iter().fold(plain, |word, (written, heard)| word.replace(written, heard))
}

/// A Greek word in Latin letters as on a passport (ELOT 743), with one letter for all that is spoken *i*.
pub(super) fn elot(word: &str) -> Option<String> {
    let is_greek = |letter: char| matches!(letter, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}');
    let bare = word.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let bare: String = word.chars().all(is_greek).then(|| bare.collect())?;
    let pairs =
        [("ου", "ou"), ("ει", "i"), ("οι", "i"), ("γγ", "ng"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"), ("γκ", "g")];
    let spelled = pairs.into_iter().fold(bare, |word, (greek, latin)| word.replace(greek, latin));
    let single = |letter: char| match letter {
        'η' => "i".to_owned(),
        'χ' => "ch".to_owned(),
        'υ' => "y".to_owned(),
        'ω' => "o".to_owned(),
        'β' => "v".to_owned(),
        other => fold(&other.to_string()),
    };
    Some(spelled.chars().map(single).collect())
}

/// Latin letters to classes of consonants; `x` is *ch*, which is spoken in two ways.
fn classes(word: &str) -> String {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    let mut sound = String::new();
    let (mut place, mut last) = (0, ' ');
    while place < letters.len() {
        let (class, length) = match [at(place), at(place + 1), at(place + 2), at(place + 3)] {
            ['t', 's', 'c', 'h'] | ['s', 'h', 'c', 'h'] => ('s', 4),
            ['s', 'c', 'h', _] | ['t', 'c', 'h', _] => ('s', 3),
            ['s', 'h' | 'z', ..] | ['c', 'z', ..] | ['t', 's' | 'z', ..] | ['z', 'h', ..] | ['r', 'z', ..] => ('s', 2),
            ['d', 'j' | 'z', ..] => ('s', 2),
            ['d', 'h', ..] => ('d', 2),
            ['t', 'h', ..] => ('t', 2),
            ['p', 'h', ..] => ('p', 2),
            ['c', 'h', ..] => ('x', 2),
            ['c', 'k', ..] | ['k', 'h', ..] | ['g', 'h', ..] | ['q', 'u', ..] => ('k', 2),
            ['c', 'e' | 'i' | 'y', ..] => ('s', 1),
            ['c' | 'k' | 'q' | 'g', ..] => ('k', 1),
            ['s' | 'z', ..] => ('s', 1),
            ['p' | 'f', ..] => ('p', 1),
            ['b' | 'v' | 'w', ..] => ('v', 1),
            ['j', ..] if place == 0 => ('k', 1),
            [other @ ('d' | 't' | 'l' | 'm' | 'n' | 'r'), ..] => (other, 1),
            ['x', ..] => ('*', 1),
            _ => (' ', 1),
        };
        match class {
            '*' => sound.push_str("ks"),
            class if class != last && class != ' ' => sound.push(class),
            _ => {}
        }
        last = class;
        place += length;
    }
    sound
}

/// Whether two sounds are the same, as far as Latin letters tell.
pub(super) fn same(a: &str, b: &str) -> bool {
    let fits =
        |(a, b): (char, char)| a == b || a == 'x' && matches!(b, 's' | 'k') || b == 'x' && matches!(a, 's' | 'k');
    a.len() == b.len() && a.chars().zip(b.chars()).all(fits)
}

/// Whether one sound is the beginning of another, as far as Latin letters tell.
pub(super) fn begins(short: &str, long: &str) -> bool {
    let length = short.chars().count();
    same(short, &long.chars().take(length).collect::<String>())
}

/// A sound as a key: equal wherever [`same`] says so.
pub(super) fn key(sound: &str) -> String {
    sound.replace(['x', 's'], "k")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_sounds_the_same_in_many_spellings() {
        for names in [
            &["Mohammed", "Muhammad", "Mohamed", "محمد"][..],
            &["Youssef", "Yusuf", "يوسف"],
            &["Angelopoulos", "Αγγελόπουλος"],
            &["Dimitris", "Δημήτρης"],
            &["Evangelia", "Ευαγγελία"],
            &["Tchaikovsky", "Tschaikowski", "Чайковский"],
            &["Sergei", "Sergej", "Sergey", "Сергей"],
            &["Sayed", "السيد"],
            &["Khaled", "خالد"],
        ] {
            let sounds: Vec<String> = names.iter().map(|name| sound(name)).collect();
            assert!(sounds.iter().all(|one| same(one, &sounds[0])), "{names:?}: {sounds:?}");
        }
        assert_ne!(sound("Ahmed"), sound("Mohamed"));
        let spelled = ["Γιάννης", "Δημήτρης", "Ευάγγελος", "Anna"].map(elot);
        assert_eq!(
            spelled,
            [Some("giannis"), Some("dimitris"), Some("evangelos"), None].map(|name| name.map(str::to_owned))
        );
    }
}
