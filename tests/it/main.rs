//! The one test binary. A file of this folder that is not named here is caught by a test below.

mod account;
mod account_rounds;
mod architecture;
mod archive;
mod backup;
mod benches;
mod cable;
mod calendar_corpus;
mod capacity_corpus;
mod console;
mod cuts;
mod dates;
mod desktop;
mod first_sync_cuts;
mod fuzz;
mod guard;
#[cfg(feature = "gui")]
mod gui;
#[cfg(feature = "gui")]
mod gui_live;
mod help;
mod horde;
mod imports;
mod integrity;
mod keyring;
mod kinds;
mod large;
mod log;
mod matching;
mod modes;
mod replay;
mod sif_corpus;
mod store_kill;
mod support;
mod syncevolution;
mod syncevolution_random;
mod undo;
mod vcalendar_corpus;
mod vcard_corpus;
mod virtual_cuts;
mod virtual_phone;
mod wbxml_oracle;

#[test]
fn every_file_is_named_here() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let here = std::fs::read_to_string(folder.join("main.rs")).unwrap();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(stem == "main" || here.contains(&format!("mod {stem};")), "tests/it/{stem} is not part of the tests");
    }
}
