//! The arrows of the map in `src/lib.rs`: who may import whom.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Layer, and the layers it may import. `main` is `src/main.rs`.
const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["cli", "gui"]),
    ("cli", &["wording", "service", "pim", "planner"]),
    ("gui", &["wording", "service", "pim", "planner"]),
    ("wording", &["service", "planner", "pim"]),
    ("service", &["peer", "store", "planner", "profile", "schedule", "link", "format", "pim", "virtual_phone"]),
    ("virtual_phone", &["link", "protocol", "format", "profile", "pim"]),
    ("peer", &["link", "protocol", "format", "profile", "pim"]),
    ("profile", &["format", "protocol", "pim"]),
    ("store", &["planner", "pim"]),
    ("link", &[]),
    ("planner", &["pim"]),
    ("format", &["pim", "markup"]),
    ("protocol", &["markup"]),
    ("schedule", &["pim"]),
    ("pim", &[]),
    ("markup", &[]),
];

/// Arrows of the design that nothing uses yet.
const NOT_YET: &[(&str, &str)] = &[];

/// Layers of the design without a line of code yet.
const NO_CODE_YET: &[&str] = &[];

/// What the pure layers must never do, as text that would show it.
const PURE: &[&str] = &["pim", "markup", "format", "protocol", "planner", "schedule"];
const IMPURE: &[&str] =
    &["std::fs", "std::net", "Instant::now", "SystemTime::now", "thread::sleep", "getrandom", "std::env"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Every source file with its layer and its text without comments.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = source();
    let mut found = Vec::new();
    files(&root, &mut found);
    found.sort();
    let named = found.into_iter().filter(|path| !path.ends_with("src/lib.rs")).map(|path| {
        let first = path.strip_prefix(&root).unwrap().components().next().unwrap();
        let layer = first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
        (layer, path, code)
    });
    named.collect()
}

/// The part of a file that is not its test module.
fn product(code: &str) -> &str {
    code.split("#[cfg(test)]").next().unwrap_or_default()
}

/// Files of tests: `tests.rs`, `laws.rs`, `machine.rs` and what lies in folders of these names.
fn is_test(path: &Path) -> bool {
    path.with_extension("").iter().any(|part| part == "tests" || part == "laws" || part == "machine")
}

/// The layers that a text mentions as `crate::layer` or, in `main`, as `cordial::layer`; groups in braces count.
fn mentions(code: &str, root: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(root) {
        let rest = &code[at + root.len()..];
        let word =
            |text: &str| -> String { text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
        match rest.strip_prefix('{') {
            None => {
                let _ = found.insert(word(rest));
            }
            Some(group) => {
                let mut depth = 0;
                let mut start = true;
                for (at, c) in group.char_indices() {
                    if start && depth == 0 {
                        let _ = found.insert(word(&group[at..]));
                        start = false;
                    }
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        _ => {}
                    }
                }
            }
        }
    }
    found.remove("");
    found
}

fn used() -> BTreeSet<(String, String)> {
    let mut arrows = BTreeSet::new();
    for (layer, path, code) in sources() {
        let root = if layer == "main" { "cordial::" } else { "crate::" };
        let code = if is_test(&path) { "" } else { product(&code) };
        for target in mentions(code, root) {
            if target != layer {
                arrows.insert((layer.clone(), target));
            }
        }
    }
    arrows
}

#[test]
fn no_layer_imports_what_the_table_does_not_allow() {
    for (layer, target) in used() {
        let (_, allowed) = ARROWS
            .iter()
            .find(|(name, _)| *name == layer)
            .unwrap_or_else(|| panic!("the layer `{layer}` is not in the table"));
        assert!(allowed.contains(&target.as_str()), "`{layer}` imports `{target}`: that arrow is not in the table");
    }
}

#[test]
fn every_arrow_of_the_table_is_used_or_listed_as_not_yet() {
    let used = used();
    for (layer, targets) in ARROWS {
        for target in *targets {
            let is_used = used.contains(&((*layer).to_owned(), (*target).to_owned()));
            let waits = NOT_YET.contains(&(layer, target));
            assert!(is_used != waits, "the arrow `{layer}` -> `{target}`: used {is_used}, listed as not yet {waits}");
        }
    }
}

#[test]
fn every_folder_is_a_layer_of_the_table() {
    let layers: BTreeSet<_> = sources().into_iter().map(|(layer, ..)| layer).collect();
    let table: BTreeSet<_> = ARROWS
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .filter(|name| !NO_CODE_YET.contains(&name.as_str()))
        .collect();
    assert_eq!(layers, table);
}

#[test]
fn pure_layers_touch_nothing() {
    for (layer, path, code) in sources() {
        if PURE.contains(&layer.as_str()) && !is_test(&path) {
            for sign in IMPURE {
                assert!(!product(&code).contains(sign), "{} contains {sign}", path.display());
            }
        }
    }
}

#[test]
fn no_phone_is_named_in_code() {
    const NAMES: &[&str] = &["Nokia", "NOKIA", "Siemens", "Motorola", "Sagem", "Samsung"];
    for (layer, path, code) in sources() {
        let sample = path.to_string_lossy().contains("/gui/preset");
        if layer == "wording" || sample || is_test(&path) {
            continue;
        }
        for name in NAMES {
            assert!(!product(&code).contains(name), "{} names {name}: that belongs into a profile", path.display());
        }
    }
}

#[test]
fn only_the_gui_knows_iced_and_only_the_store_knows_sql() {
    for (layer, path, code) in sources() {
        assert!(layer == "gui" || !code.contains("iced::"), "{} uses iced", path.display());
        assert!(layer == "store" || !code.contains("rusqlite"), "{} uses SQLite", path.display());
    }
}

#[test]
fn screens_do_not_know_each_other() {
    for (_, path, code) in sources() {
        if path.to_string_lossy().contains("/gui/screen/") {
            assert!(!product(&code).contains("screen::"), "{} reaches for another screen", path.display());
        }
    }
}

#[test]
fn only_main_reads_the_environment() {
    for (layer, path, code) in sources() {
        let reads = product(&code).contains("env::var") || product(&code).contains("ProjectDirs");
        assert!(layer == "main" || is_test(&path) || !reads, "{} reads the environment", path.display());
    }
}
