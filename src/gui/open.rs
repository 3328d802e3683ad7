//! Opens the window for `main`: over the person's own data, or over pretend data.

use std::path::PathBuf;
use std::sync::Arc;

use super::background::autostart::Autostart;
use super::background::{Background, Outside};
use super::live::LiveDesk;
use super::theme::ThemeChoice;
use super::{GuiError, GuiOptions, Opens, Screen};
use crate::service::error::Error;
use crate::service::one_copy::{self, Start};
use crate::service::{Options, Service};
use crate::wording::{Lang, trouble};

/// How it ended; what went wrong has been said on standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The person closed it.
    Well,
    /// It could not be opened.
    NotOpened,
}

/// How the program was started.
#[derive(Debug, Clone, Default)]
pub struct Launch {
    /// Without a window, beside the clock.
    pub hidden: bool,
    /// Where the system is told to start us with the computer.
    pub autostart: Option<Autostart>,
    /// Where the person keeps documents.
    pub documents: Option<PathBuf>,
}

/// The window over the person's own data. A second start shows the window of the first, and ends.
pub fn run(lang: Lang, screen: Screen, launch: Launch, options: impl FnOnce() -> Result<Options, Error>) -> Closed {
    match options().and_then(|options| open(lang, screen, launch, options)) {
        Ok(closed) => closed,
        Err(error) => {
            eprintln!("{}\n{}", trouble::what(lang, &error), trouble::remedy(lang, &error));
            Closed::NotOpened
        }
    }
}

fn open(lang: Lang, screen: Screen, launch: Launch, options: Options) -> Result<Closed, Error> {
    if screen == Screen::Absent {
        return Ok(closed(lang, Err(GuiError::NoScreen)));
    }
    let background = Arc::new(Background::default());
    let outside = background.sender();
    let knocked = move || {
        let _ = outside.send(Outside::Open);
    };
    let _only = match one_copy::start(&options.data, knocked)? {
        Start::First(only) => Some(only),
        Start::Knocked => return Ok(Closed::Well),
        Start::Silent => None,
    };
    let system = options.region.clone();
    let service = Service::open(options)?;
    service.use_chosen_region()?;
    let settings = service.settings()?;
    let desk = LiveDesk::new(service.clone()).keeping_the_schedule();
    let desk = desk.starting_by(launch.autostart).writing_into(launch.documents);
    let mut window = GuiOptions::new(Arc::new(desk), lang, screen).with_settings(&settings);
    window.week.system = system;
    window.background = Some(Arc::clone(&background));
    window.opens = if launch.hidden { Opens::Later } else { Opens::AtOnce };
    background.tell(&service);
    let ended = super::run(window);
    background.end();
    Ok(closed(lang, ended))
}

/// The window over pretend data, for pictures and tests.
pub fn preset(lang: Lang, screen: Screen, name: &str, theme: Option<&str>, text_percent: u16) -> Closed {
    let options = |desk| GuiOptions {
        text_percent,
        theme: match theme {
            Some("light") => ThemeChoice::Light,
            Some("dark") => ThemeChoice::Dark,
            _ => ThemeChoice::System,
        },
        ..GuiOptions::new(desk, lang, screen)
    };
    closed(lang, super::run_preset(name, options))
}

fn closed(lang: Lang, result: Result<(), GuiError>) -> Closed {
    match result {
        Ok(()) => Closed::Well,
        Err(error) => {
            eprintln!("{}", error.said(lang));
            Closed::NotOpened
        }
    }
}
