//! The window: every page, drawn with iced, over whatever answers as a [`desk::Desk`].
//!
//! Start reading at [`app`], which routes messages; a page is one file under [`screen`] and one variant of
//! [`app::Page`]. Nothing here knows the store, a peer or a protocol.

pub mod app;
pub mod background;
pub mod desk;
pub mod frame;
pub mod gallery;
pub mod guide;
pub mod icon;
pub mod live;
pub mod open;
pub mod preset;
pub mod screen;
pub mod theme;
pub mod widget;
mod work;

use std::sync::Arc;

use iced::{Size, window};

use crate::pim::moment::Weekday;
use crate::service::settings::{FirstDay, Settings};
use crate::wording::diary::first_day;
use crate::wording::{Arg, Lang};
use app::{App, Page};
use background::Background;
use desk::Desk;
use preset::{Pace, Preset, SampleDesk};
use theme::{Contrast, Motion, ThemeChoice};

/// What the window is opened with.
#[derive(Clone)]
pub struct GuiOptions {
    /// Who answers its questions.
    pub desk: Arc<dyn Desk>,
    /// The language of its sentences.
    pub lang: Lang,
    /// Whether there is a screen to open it on; the toolkit panics without one.
    pub screen: Screen,
    /// Its colours.
    pub theme: ThemeChoice,
    /// Its contrasts.
    pub contrast: Contrast,
    /// Whether things move.
    pub motion: Motion,
    /// The size of its text in per cent, 80 to 250.
    pub text_percent: u16,
    /// The page it opens at.
    pub page: Page,
    /// Its size in logical pixels, if it is not to be the usual one.
    pub size: Option<Size>,
    /// What the program is without its window; `None`: it ends with it.
    pub background: Option<Arc<Background>>,
    /// Whether there is a window from the start.
    pub opens: Opens,
    /// The system's language, for those who chose none.
    pub system_lang: Lang,
    /// Where the person lives, as far as it changes how a week looks.
    pub week: Week,
}

/// What says on which day a week begins: the person, or the country they chose, or the system's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Week {
    /// The system's country, `FR`; empty where it is not known.
    pub system: String,
    /// The country the person chose.
    pub region: Option<String>,
    /// The day the person chose.
    pub first: Option<FirstDay>,
}

impl Week {
    /// The first day of a week.
    pub fn first_day(&self) -> Weekday {
        let region = self.region.as_deref().unwrap_or(&self.system);
        self.first.map_or_else(|| first_day(region), FirstDay::weekday)
    }
}

/// Whether there is a window from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// There is.
    AtOnce,
    /// Not before somebody asks for it.
    Later,
}

impl GuiOptions {
    /// Makes options with everything as it usually is.
    pub fn new(desk: Arc<dyn Desk>, lang: Lang, screen: Screen) -> Self {
        GuiOptions {
            desk,
            lang,
            screen,
            theme: ThemeChoice::System,
            contrast: Contrast::Normal,
            motion: Motion::Full,
            text_percent: 100,
            page: Page::Home,
            size: None,
            background: None,
            opens: Opens::AtOnce,
            system_lang: lang,
            week: Week::default(),
        }
    }

    /// Looks as the person's settings say.
    #[must_use]
    pub fn with_settings(mut self, settings: &Settings) -> Self {
        let look = settings.look;
        self.theme = look.theme.into();
        self.contrast = Contrast::when(look.high_contrast);
        self.motion = Motion::when_reduced(look.reduced_motion);
        self.text_percent = look.text_percent;
        self.week.region = settings.region.clone();
        self.week.first = settings.first_day;
        self.lang = settings.language.as_deref().and_then(Lang::from_tag).unwrap_or(self.system_lang);
        self
    }
}

/// Where windows can be opened, as the environment says; only `main` reads the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// There is a screen, or the system always has one.
    Present,
    /// Neither `DISPLAY` nor `WAYLAND_DISPLAY` names one.
    Absent,
}

impl Screen {
    /// Tells from the values of `DISPLAY` and `WAYLAND_DISPLAY` whether a window can be opened.
    pub fn from_names(display: Option<&str>, wayland: Option<&str>) -> Screen {
        let named = [display, wayland].into_iter().flatten().any(|name| !name.is_empty());
        if named || !cfg!(all(unix, not(target_os = "macos"))) { Screen::Present } else { Screen::Absent }
    }
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum GuiError {
    /// There is no screen to open it on.
    #[error("no screen: neither DISPLAY nor WAYLAND_DISPLAY is set")]
    NoScreen,
    /// There is no preset of this name.
    #[error("no preset is called {0}")]
    NoSuchPreset(String),
    /// The toolkit could not open it.
    #[error("the window could not be opened: {0}")]
    Toolkit(#[from] iced::Error),
}

impl GuiError {
    /// Says it to the person, with what they can do instead.
    pub fn said(&self, lang: Lang) -> String {
        match self {
            GuiError::NoScreen => crate::wording::tr(lang, "frame-no-screen", &[]),
            other => crate::wording::tr(lang, "frame-no-window", &[("why", Arg::from(other.to_string()))]),
        }
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// Says so if there is no screen, or what the toolkit says.
pub fn run(options: GuiOptions) -> Result<(), GuiError> {
    if options.screen == Screen::Absent {
        return Err(GuiError::NoScreen);
    }
    let boot = move || {
        let opens = options.opens;
        let (mut app, read) = App::new(options.clone());
        let open = if opens == Opens::AtOnce { app.open_window() } else { iced::Task::none() };
        (app, iced::Task::batch([read, open, iced::Task::done(app::Message::Begun)]))
    };
    iced::daemon(boot, App::update, view)
        .title(|app: &App, _window| app.title())
        .theme(|app: &App, _window| app.theme())
        .subscription(App::subscription)
        .settings(app::settings())
        .run()?;
    Ok(())
}

fn view(app: &App, _window: window::Id) -> iced::Element<'_, app::Message> {
    app.view()
}

/// How a window is opened.
fn window_settings(size: Size) -> window::Settings {
    window::Settings {
        size,
        min_size: Some(Size::new(420.0, 360.0)),
        icon: icon_of_the_window(),
        #[cfg(target_os = "linux")]
        platform_specific: window::settings::PlatformSpecific {
            application_id: "cordial".to_owned(),
            override_redirect: false,
        },
        ..window::Settings::default()
    }
}

fn icon_of_the_window() -> Option<window::Icon> {
    let picture = image::load_from_memory(include_bytes!("../assets/icons/icon-128.png")).ok()?.into_rgba8();
    let (width, height) = picture.dimensions();
    window::icon::from_rgba(picture.into_raw(), width, height).ok()
}

/// Opens the window over pretend data, for looking at it: `empty`, `healthy`, `needs-you`, `deletions`, `syncing`,
/// `ten-thousand`. Everything but the desk comes from `options`.
///
/// # Errors
/// Says so if there is no such preset, and whatever [`run`] says.
pub fn run_preset(name: &str, options: impl FnOnce(Arc<dyn Desk>) -> GuiOptions) -> Result<(), GuiError> {
    let preset = Preset::named(name).ok_or_else(|| GuiError::NoSuchPreset(name.to_owned()))?;
    run(options(Arc::new(SampleDesk::new(preset, Pace::Live))))
}
