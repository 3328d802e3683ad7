//! Picks a face: window, command or background; nothing else. The only place that reads environment and home folder.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use cordial::cli::args::Cordial;
#[cfg(feature = "gui")]
use cordial::cli::args::Verb;
use cordial::cli::{self, Exit};
#[cfg(feature = "gui")]
use cordial::gui;

fn main() -> ExitCode {
    let args = match Cordial::try_parse() {
        Ok(args) => args,
        Err(error) => return ExitCode::from(cli::misused(&error, std::env::args_os().skip(1), language(None)).code()),
    };
    listen_to_log(args.global.verbose);
    let lang = language(args.global.lang.as_deref());
    let exit = match &args.verb {
        None => window(&args, lang),
        #[cfg(feature = "gui")]
        Some(Verb::WindowPreset { name, theme, scale }) => {
            exit(gui::open::preset(lang, screen(), name, theme.as_deref(), *scale))
        }
        Some(_) => cli::run(&args, lang, || options(&args)),
    };
    ExitCode::from(exit.code())
}

fn language(asked: Option<&str>) -> cli::Lang {
    cli::language(asked.or(var("CORDIAL_LANG").as_deref()), sys_locale::get_locale().as_deref())
}

#[cfg(feature = "gui")]
fn window(args: &Cordial, lang: cli::Lang) -> Exit {
    let launch = gui::open::Launch { hidden: args.background, autostart: autostart(), documents: documents() };
    exit(gui::open::run(lang, screen(), launch, || options(args)))
}

/// Where the system is told to start us with the computer.
#[cfg(feature = "gui")]
fn autostart() -> Option<gui::background::autostart::Autostart> {
    let dirs = directories::BaseDirs::new()?;
    let program = std::env::current_exe().ok()?;
    Some(gui::background::autostart::Autostart::usual(dirs.config_dir(), dirs.home_dir(), program))
}

/// Where the person keeps documents; their home where the system names no such folder.
#[cfg(feature = "gui")]
fn documents() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    let named = dirs.document_dir().filter(|folder| folder.is_dir());
    Some(named.unwrap_or_else(|| dirs.home_dir()).to_owned())
}

#[cfg(not(feature = "gui"))]
fn window(_args: &Cordial, lang: cli::Lang) -> Exit {
    cli::no_window(lang)
}

#[cfg(feature = "gui")]
fn exit(closed: gui::open::Closed) -> Exit {
    match closed {
        gui::open::Closed::Well => Exit::Done,
        gui::open::Closed::NotOpened => Exit::Failed,
    }
}

#[cfg(feature = "gui")]
fn screen() -> gui::Screen {
    gui::Screen::from_names(var("DISPLAY").as_deref(), var("WAYLAND_DISPLAY").as_deref())
}

fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn options(args: &Cordial) -> Result<cli::Options, cli::Error> {
    Ok(cli::options(data(args)?, keyring(), region(args), zone()))
}

fn data(args: &Cordial) -> Result<PathBuf, cli::Error> {
    let given = args.global.data.clone().or_else(|| var("CORDIAL_DATA").map(PathBuf::from));
    let system = || directories::ProjectDirs::from("", "", "cordial").map(|dirs| dirs.data_dir().to_owned());
    given.or_else(system).ok_or_else(cli::no_data_folder)
}

/// `CORDIAL_KEYRING=file:PATH` chooses a file; anything else is the system's keyring.
fn keyring() -> cli::Keyring {
    match var("CORDIAL_KEYRING").as_deref().and_then(|value| value.strip_prefix("file:")) {
        Some(path) => cli::Keyring::File(PathBuf::from(path)),
        None => cli::Keyring::System,
    }
}

/// The country of the system's language tag, `fr-CA` → `CA`.
fn region(args: &Cordial) -> String {
    let system = || sys_locale::get_locale().and_then(|tag| tag.split(['-', '_']).nth(1).map(str::to_owned));
    let region = args.global.region.clone().or_else(system).unwrap_or_default().to_ascii_uppercase();
    if region.len() == 2 { region } else { "US".to_owned() }
}

/// `TZ` where it names a zone, else the system's.
fn zone() -> cli::Zone {
    let given = var("TZ").and_then(|name| cli::Zone::named(name.trim_start_matches(':')));
    let system = || iana_time_zone::get_timezone().ok().and_then(|name| cli::Zone::named(&name));
    given.or_else(system).unwrap_or(cli::Zone::UTC)
}

/// What engineers read goes to standard error: warnings, with `-v` what happens, with `-vv` everything.
fn listen_to_log(verbose: u8) {
    let level = match verbose {
        0 => tracing_subscriber::filter::LevelFilter::ERROR,
        1 => tracing_subscriber::filter::LevelFilter::INFO,
        _ => tracing_subscriber::filter::LevelFilter::DEBUG,
    };
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(level).init();
}
