//! The trays of Windows and macOS. An icon belongs to the thread that made it, which has to take the system's messages:
//! the window's. Everything here is asked for there.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

use tray_icon::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tray_icon::{Icon, MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};

use super::{Entry, picture};
use crate::gui::background::{Background, Outside};

/// Side of the icon, in pixels; the system makes it smaller.
const SIDE: u32 = 32;

thread_local! {
    static ICON: RefCell<Option<TrayIcon>> = const { RefCell::new(None) };
}

/// What the entries of the menu do; the name of an entry is its place in the list.
#[derive(Default)]
pub(in crate::gui::background) struct Tray(Mutex<Vec<Outside>>);

impl Tray {
    /// Puts the icon there.
    pub(in crate::gui::background) fn begin(background: &Arc<Background>) {
        let own = Arc::clone(background);
        MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
            let wishes = own.tray.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(wish) = event.id.0.parse().ok().and_then(|at: usize| wishes.get(at)) {
                let _ = own.sender.send(*wish);
            }
        }));
        let sender = background.sender();
        TrayIconEvent::set_event_handler(Some(move |event: TrayIconEvent| {
            if let TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. } = event {
                let _ = sender.send(Outside::Open);
            }
        }));
        let made = background.tray.build(background);
        let told = match made {
            Ok(icon) => {
                ICON.set(Some(icon));
                Outside::TrayShown
            }
            Err(error) => {
                tracing::info!(error, "no tray");
                Outside::TrayGone
            }
        };
        let _ = background.sender.send(told);
    }

    fn build(&self, background: &Background) -> Result<TrayIcon, String> {
        let picture = picture(SIDE).ok_or("no picture")?;
        let (width, height) = picture.dimensions();
        let icon = Icon::from_rgba(picture.into_raw(), width, height).map_err(|error| error.to_string())?;
        let builder = TrayIconBuilder::new().with_icon(icon).with_menu_on_left_click(cfg!(target_os = "macos"));
        let icon = builder.build().map_err(|error| error.to_string())?;
        self.refresh(&icon, background).map_err(|error| error.to_string())?;
        Ok(icon)
    }

    /// Shows what is to be shown now.
    pub(in crate::gui::background) fn update(background: &Arc<Background>) {
        ICON.with_borrow(|icon| {
            let Some(icon) = icon else { return };
            if let Err(error) = background.tray.refresh(icon, background) {
                tracing::info!(%error, "the tray shows what was");
            }
        });
    }

    fn refresh(&self, icon: &TrayIcon, background: &Background) -> tray_icon::Result<()> {
        let shown = background.shown();
        let (menu, mut wishes) = (Menu::new(), Vec::new());
        for entry in super::menu(&shown) {
            add(&mut wishes, entry, &mut |item| menu.append(item));
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = wishes;
        icon.set_menu(Some(Box::new(menu)));
        icon.set_tooltip(Some(format!("Cordial: {}", shown.words())))
    }

    /// Takes the icon away.
    pub(in crate::gui::background) fn end(&self) {
        drop(ICON.take());
    }
}

/// Adds an entry to a menu, and what it does to the list.
fn add(
    wishes: &mut Vec<Outside>,
    entry: Entry,
    append: &mut dyn FnMut(&dyn tray_icon::menu::IsMenuItem) -> tray_icon::menu::Result<()>,
) {
    // An ampersand would mark a key.
    let plain = |label: String| label.replace('&', "&&");
    let added = match entry {
        Entry::Words(words) => append(&MenuItem::new(plain(words), false, None)),
        Entry::Line => append(&PredefinedMenuItem::separator()),
        Entry::Wish(label, wish) => {
            wishes.push(wish);
            append(&MenuItem::with_id((wishes.len() - 1).to_string(), plain(label), true, None))
        }
        Entry::More(label, entries) => {
            let more = Submenu::new(plain(label), true);
            entries.into_iter().for_each(|entry| add(wishes, entry, &mut |item| more.append(item)));
            append(&more)
        }
    };
    if let Err(error) = added {
        tracing::info!(%error, "an entry is missing from the tray's menu");
    }
}
