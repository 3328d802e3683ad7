//! Two spellings of one name where neither side has a past: the one that says more of each word.
//!
//! Whichever place was added first would otherwise decide whether *Jiri Zak*, *J. Žák* or *Jiří Žák* stands here.

use super::words::{is_latin, plain};
use crate::pim::contact::Name;
use crate::pim::fold::fold;
use crate::pim::{Contact, Record};

/// Our record with its name as full as both spellings make it; `None`: ours is that already, or the two names are not the
/// same words. Of a word the whole one counts more than its initial, the one with its accents more than the one without,
/// and capitals are for the first letter; given name and family name apart count more than both in one field.
pub(in crate::planner) fn fuller(here: &Record, theirs: &Record) -> Option<Record> {
    let (ours, told) = (here.contact()?, theirs.contact()?);
    let name = fuller_name(ours, told).filter(|name| *name != ours.name)?;
    Some(Contact { name, ..ours.clone() }.into()).map(|contact: Record| Record { kept: here.kept.clone(), ..contact })
}

fn fuller_name(here: &Contact, theirs: &Contact) -> Option<Name> {
    let (ours, told) = (words(&here.name), words(&theirs.name));
    let couples = couples(&ours, &told)?;
    // Another script is no fuller spelling: not every phone has its letters.
    if couples.iter().any(|(a, b)| is_foreign(ours[*a].1) != is_foreign(told[*b].1)) {
        return None;
    }
    let is_apart = |name: &Name| !name.given.trim().is_empty() && !name.family.trim().is_empty();
    let follows = is_apart(&theirs.name) && !is_apart(&here.name);
    let (mut name, mut fields) =
        (if follows { &theirs.name } else { &here.name }.clone(), [const { Vec::new() }; FIELDS]);
    for (at, (field, word)) in if follows { &told } else { &ours }.iter().enumerate() {
        let other = couples.iter().find(|(a, b)| at == if follows { *b } else { *a });
        let other = other.map(|(a, b)| if follows { ours[*a].1 } else { told[*b].1 });
        fields[*field].push(other.filter(|other| worth(other) > worth(word)).unwrap_or(word));
    }
    for (text, words) in texts(&mut name).into_iter().zip(fields) {
        let spelled = words.join(" ");
        if text.split_whitespace().collect::<Vec<_>>() != words {
            *text = spelled;
        }
    }
    Some(name)
}

const FIELDS: usize = 5;

fn texts(name: &mut Name) -> [&mut String; FIELDS] {
    [&mut name.prefix, &mut name.given, &mut name.additional, &mut name.family, &mut name.suffix]
}

/// The words of a name, with the number of their field.
fn words(name: &Name) -> Vec<(usize, &str)> {
    name.parts()
        .into_iter()
        .enumerate()
        .flat_map(|(at, text)| text.split_whitespace().map(move |word| (at, word)))
        .collect()
}

/// Which word of one name is which of the other, if they are the same words but for initials; one has to be whole in both.
fn couples(ours: &[(usize, &str)], theirs: &[(usize, &str)]) -> Option<Vec<(usize, usize)>> {
    let folded = |words: &[(usize, &str)]| words.iter().map(|(_, word)| plain(&fold(word))).collect::<Vec<_>>();
    let (ours, theirs) = (folded(ours), folded(theirs));
    if ours.len() != theirs.len() {
        return None;
    }
    let mut couples: Vec<(usize, usize)> = Vec::new();
    for alike in [is_same as fn(&str, &str) -> bool, is_initial] {
        for (a, word) in ours.iter().enumerate() {
            if couples.iter().any(|couple| couple.0 == a) {
                continue;
            }
            let free = |b: &usize| couples.iter().all(|couple| couple.1 != *b);
            let found = (0..theirs.len()).filter(free).find(|b| alike(word, &theirs[*b]));
            couples.extend(found.map(|b| (a, b)));
        }
    }
    let whole = |(a, b): &(usize, usize)| ours[*a] == theirs[*b] && ours[*a].len() > 1;
    (couples.len() == ours.len() && couples.iter().any(whole)).then_some(couples)
}

fn is_same(a: &str, b: &str) -> bool {
    a == b && !a.is_empty()
}

fn is_initial(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short.len() == 1 && long.starts_with(short)
}

fn is_foreign(word: &str) -> bool {
    word.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii() && !is_latin(letter))
}

/// How much a spelling of a word says.
fn worth(word: &str) -> (bool, usize, bool) {
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
    let marked = letters.iter().filter(|letter| !letter.is_ascii()).count();
    let cased = letters.first().is_some_and(|first| first.is_uppercase())
        && letters.iter().skip(1).any(|letter| !letter.is_uppercase());
    (letters.len() > 1, marked, cased)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(given: &str, family: &str) -> Record {
        let name = Name { given: given.into(), family: family.into(), ..Name::default() };
        Contact { name, note: "ours".into(), ..Contact::default() }.into()
    }

    /// What becomes of our name beside theirs, and of theirs beside ours.
    fn both(ours: [&str; 2], theirs: [&str; 2]) -> [Option<[String; 2]>; 2] {
        let [ours, theirs] = [ours, theirs].map(|[given, family]| card(given, family));
        let name = |record: Record| record.contact().map(|c| [c.name.given.clone(), c.name.family.clone()]);
        [fuller(&ours, &theirs), fuller(&theirs, &ours)].map(|found| found.and_then(name))
    }

    fn said(given: &str, family: &str) -> Option<[String; 2]> {
        Some([given.to_owned(), family.to_owned()])
    }

    #[test]
    fn whoever_came_first_the_fuller_spelling_stays() {
        for (poor, full) in [
            (["", "Michael Smith"], ["Michael", "Smith"]),
            (["K.", "Marek"], ["Karel", "Marek"]),
            (["", "K Marek"], ["Karel", "Marek"]),
            (["Jiri", "Zak"], ["Jiří", "Žák"]),
            (["Juergen", "Mueller"], ["Jürgen", "Müller"]),
            (["JAN", "NOVAK"], ["Jan", "Novák"]),
        ] {
            assert_eq!(both(poor, full), [said(full[0], full[1]), None], "{poor:?}");
        }
    }

    #[test]
    fn each_word_is_the_fuller_of_both() {
        assert_eq!(both(["", "Jiří Žák"], ["Jiri", "Zak"]), [said("Jiří", "Žák"), said("Jiří", "Žák")]);
        assert_eq!(both(["K.", "Černý"], ["Karel", "Cerny"]), [said("Karel", "Černý"), said("Karel", "Černý")]);
    }

    #[test]
    fn other_words_stay_as_they_are() {
        for (a, b) in [
            (["Žák", "Jiří"], ["Jiří", "Žák"]),
            (["Anna", "Meier"], ["Anna Maria", "Meier"]),
            (["Bob", "Brown"], ["Robert", "Brown"]),
            (["A.", "B."], ["Anna", "Braun"]),
            (["Fatma", "Ibrahim"], ["فاطمة", "إبراهيم"]),
            (["Ivan", "Petrov"], ["Иван", "Петров"]),
            (["Ming", "Wang"], ["明", "王"]),
            (["", ""], ["", "Braun"]),
        ] {
            assert_eq!(both(a, b), [None, None], "{a:?}");
        }
    }

    #[test]
    fn nothing_else_of_the_record_changes() {
        let full = fuller(&card("", "Anna Braun"), &card("Anna", "Braun")).unwrap();
        assert_eq!(full.contact().unwrap().note, "ours");
    }
}
