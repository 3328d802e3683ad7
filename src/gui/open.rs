//! Opens the window for `main`: over the person's own data, or over pretend data.

use std::sync::Arc;

use super::live::LiveDesk;
use super::theme::ThemeChoice;
use super::{GuiError, GuiOptions, Screen};
use crate::service::error::Error;
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

/// The window over the person's own data.
pub fn run(lang: Lang, screen: Screen, options: impl FnOnce() -> Result<Options, Error>) -> Closed {
    match options().and_then(Service::open) {
        Ok(service) => closed(lang, super::run(GuiOptions::new(Arc::new(LiveDesk::new(service)), lang, screen))),
        Err(error) => {
            eprintln!("{}\n{}", trouble::what(lang, &error), trouble::remedy(lang, &error));
            Closed::NotOpened
        }
    }
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
