use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Reads `key` → the arguments its text uses, straight from the file, so that a broken entry cannot hide.
fn entries(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in lang.source().lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            key = line.split('=').next().unwrap_or_default().trim().to_owned();
            assert!(!found.contains_key(&key), "{key} stands twice in {}", lang.tag());
            found.insert(key.clone(), BTreeSet::new());
        }
        if line.starts_with('#') {
            continue;
        }
        for part in line.split('$').skip(1) {
            let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            found.get_mut(&key).expect("an argument outside an entry").insert(name);
        }
    }
    found
}

#[test]
fn every_language_has_every_key_with_the_same_arguments() {
    let english = entries(Lang::En);
    assert!(english.len() > 50);
    for lang in Lang::ALL {
        assert_eq!(english, entries(lang), "{} differs from English", lang.tag());
    }
}

#[test]
fn every_entry_can_be_read_and_filled_in() {
    for lang in Lang::ALL {
        FluentResource::try_new(lang.source().to_owned()).expect("the catalogue parses");
        for (key, args) in entries(lang) {
            let mut values = FluentArgs::new();
            for arg in args {
                values.set(arg, FluentValue::from(3));
            }
            let bundle = lang.bundle();
            let pattern = bundle.get_message(&key).and_then(|m| m.value()).expect("a value");
            let mut problems = Vec::new();
            bundle.format_pattern(pattern, Some(&values), &mut problems);
            assert!(problems.is_empty(), "{}: {key}: {problems:?}", lang.tag());
        }
    }
}

#[test]
fn every_key_the_window_says_exists() {
    let english = entries(Lang::En);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let prefixes = [
        "home-",
        "people-",
        "calendar-",
        "tasks-",
        "notes-",
        "frame-",
        "time-",
        "kind-",
        "phase-",
        "state-",
        "trouble-",
        "label-",
        "list-",
    ];
    let mut seen = 0;
    for file in rust_files(&root.join("gui")).into_iter().chain(rust_files(&root.join("wording"))) {
        if file.ends_with("tests.rs") {
            continue;
        }
        let source = std::fs::read_to_string(&file).expect("our own source");
        for text in source.split('"').skip(1).step_by(2) {
            if prefixes.iter().any(|p| text.starts_with(p))
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                && !text.ends_with('-')
                && !text.ends_with("-id")
            {
                seen += 1;
                assert!(english.contains_key(text), "{text}, said in {}, is not in the catalogue", file.display());
            }
        }
    }
    assert!(seen > 40, "the search found only {seen} keys: it is looking at the wrong place");
}

fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn numbers_take_the_languages_separator_and_plural() {
    let people = |lang, n: u32| tr(lang, "kind-count-people", &[("n", n.into())]);
    assert_eq!(people(Lang::En, 1), "1 person");
    assert_eq!(people(Lang::En, 10_247), "10,247 people");
    assert_eq!(people(Lang::Fr, 0), "0 personne");
    assert_eq!(people(Lang::Fr, 10_247), "10\u{202f}247 personnes");
    assert_eq!(people(Lang::De, 1), "1 Person");
    assert_eq!(people(Lang::De, 10_247), "10.247 Personen");
    let forms = [1, 3, 5].map(|n| people(Lang::Pl, n)[1..].to_owned());
    assert!(forms[0] != forms[1] && forms[1] != forms[2], "{forms:?}");
}

#[test]
fn a_missing_text_shows_its_key() {
    assert_eq!(tr(Lang::Fr, "no-such-key", &[]), "no-such-key");
}

#[test]
fn tags_of_systems_are_understood() {
    assert_eq!(Lang::from_tag("fr_CA.UTF-8"), Some(Lang::Fr));
    assert_eq!(Lang::from_tag("DE-at"), Some(Lang::De));
    assert_eq!(Lang::from_tag("pt_BR"), Some(Lang::Pt));
    assert_eq!(Lang::from_tag("C"), None);
    assert_eq!(Lang::from_tag("english"), None);
}

#[test]
fn lists_end_with_and() {
    let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
    assert_eq!(crate::wording::list(Lang::En, &items), "a, b and c");
    assert_eq!(crate::wording::list(Lang::Fr, &items[..2]), "a et b");
    assert_eq!(crate::wording::list(Lang::De, &items[..1]), "a");
}

#[test]
fn every_language_is_where_it_says() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
    }
    assert_eq!(Lang::Pseudo.tag(), "en-x-pseudo");
}

/// A line must not end before a sign that French sets apart, nor after an opening quotation mark.
#[test]
fn french_keeps_its_signs_with_their_words() {
    let loose = |line: &&str| {
        let ends = |sign: &str| line.ends_with(sign) || line.contains(&format!("{sign} "));
        !line.starts_with('#') && ([" ;", " :", " ?", " !", " »"].into_iter().any(ends) || line.contains("« "))
    };
    let found: Vec<_> = Lang::Fr.source().lines().filter(loose).collect();
    assert_eq!(found, Vec::<&str>::new());
}

#[test]
fn what_is_no_language_is_longer_than_any() {
    assert_eq!(tr(Lang::Pseudo, "kind-people", &[]), "Pééööpléé");
}
