//! The help of every verb is a contract: `tests/data/help.txt` holds it. After a change that is meant, write it anew
//! with `CORDIAL_WRITE_HELP=1 cargo test --test it help` and look at the difference.

use clap::{Command, CommandFactory};
use cordial::cli::args::Cordial;

fn write(command: &mut Command, path: &str, text: &mut String) {
    *text += &format!("== {path}\n{}\n", command.render_long_help());
    for verb in command.get_subcommands_mut().filter(|verb| !verb.is_hide_set()) {
        let path = format!("{path} {}", verb.get_name());
        write(verb, &path, text);
    }
}

#[test]
fn the_help_of_every_verb_is_what_was_agreed() {
    let mut text = String::new();
    let mut command = Cordial::command().term_width(100);
    command.build();
    write(&mut command, "cordial", &mut text);
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/help.txt");
    if std::env::var_os("CORDIAL_WRITE_HELP").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let agreed = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text, agreed.replace("\r\n", "\n"));
}
