//! Opens the window.

use std::sync::Arc;

use super::{Error, Exit, Lang};
pub use crate::gui::Screen;
use crate::gui::theme::ThemeChoice;
use crate::gui::{self, GuiOptions};
use crate::service::Service;
use crate::wording::trouble;

/// The window over the person's own data.
pub fn run(lang: Lang, screen: Screen, open: impl FnOnce() -> Result<Service, Error>) -> Exit {
    let service = match open() {
        Ok(service) => service,
        Err(error) => {
            eprintln!("{}\n{}", trouble::what(lang, &error), trouble::remedy(lang, &error));
            return Exit::Failed;
        }
    };
    let desk = Arc::new(gui::live::LiveDesk::new(service));
    shown(lang, gui::run(GuiOptions::new(desk, lang, screen)))
}

/// The window over pretend data, for pictures and tests.
pub fn preset(lang: Lang, screen: Screen, name: &str, theme: Option<&str>, scale: u16) -> Exit {
    shown(
        lang,
        gui::run_preset(name, |desk| {
            let mut options = GuiOptions::new(desk, lang, screen);
            options.text_percent = scale;
            options.theme = match theme {
                Some("light") => ThemeChoice::Light,
                Some("dark") => ThemeChoice::Dark,
                _ => ThemeChoice::System,
            };
            options
        }),
    )
}

fn shown(lang: Lang, result: Result<(), gui::GuiError>) -> Exit {
    match result {
        Ok(()) => Exit::Done,
        Err(error) => {
            eprintln!("{}", error.said(lang));
            Exit::Failed
        }
    }
}
