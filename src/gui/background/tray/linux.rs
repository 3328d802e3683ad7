//! The tray of Linux: a StatusNotifierItem with its menu, over the session bus.

use std::sync::{Arc, Mutex, PoisonError};

use ksni::blocking::TrayMethods;
use ksni::menu::{MenuItem, StandardItem, SubMenu};
use ksni::{Category, Icon, OfflineReason, Status, ToolTip};
use tokio::sync::mpsc::UnboundedSender;

use super::{Entry, picture};
use crate::gui::background::{Background, Outside, Shown, State};

/// Sides of the icon that panels ask for, in pixels.
const SIDES: [u32; 3] = [22, 32, 64];

/// Our icon in the tray. A session bus may take its time, so everything is said on threads of their own.
#[derive(Default)]
pub(in crate::gui::background) struct Tray(Mutex<Option<ksni::blocking::Handle<Item>>>);

impl Tray {
    fn handle(&self) -> std::sync::MutexGuard<'_, Option<ksni::blocking::Handle<Item>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts the icon there, or waits for a tray to come.
    pub(in crate::gui::background) fn begin(background: &Arc<Background>) {
        let own = Arc::clone(background);
        let _starting = std::thread::spawn(move || {
            // What is not there says so itself, before this answers; so it must be heard last.
            let _ = own.sender.send(Outside::TrayShown);
            let item = Item { shown: own.shown(), outside: own.sender.clone(), icons: icons() };
            match item.assume_sni_available(true).spawn() {
                Ok(handle) => {
                    *own.tray.handle() = Some(handle);
                    own.tray.refresh(&own);
                }
                Err(error) => {
                    tracing::info!(%error, "no tray");
                    let _ = own.sender.send(Outside::TrayGone);
                }
            }
        });
    }

    /// Shows what is to be shown now.
    pub(in crate::gui::background) fn update(background: &Arc<Background>) {
        let own = Arc::clone(background);
        let _telling = std::thread::spawn(move || own.tray.refresh(&own));
    }

    fn refresh(&self, background: &Background) {
        if let Some(handle) = self.handle().as_ref() {
            let _ = handle.update(|item| item.shown = background.shown());
        }
    }

    /// Takes the icon away.
    pub(in crate::gui::background) fn end(&self) {
        if let Some(handle) = self.handle().take() {
            let _ending = handle.shutdown();
        }
    }
}

struct Item {
    shown: Shown,
    outside: UnboundedSender<Outside>,
    icons: Vec<Icon>,
}

impl Item {
    fn send(&self, wish: Outside) {
        let _ = self.outside.send(wish);
    }
}

fn entry(entry: Entry) -> MenuItem<Item> {
    // An underscore would mark a key.
    let plain = |label: String| label.replace('_', "__");
    match entry {
        Entry::Words(words) => StandardItem { label: plain(words), enabled: false, ..StandardItem::default() }.into(),
        Entry::Line => MenuItem::Separator,
        Entry::Wish(label, wish) => {
            let activate = Box::new(move |item: &mut Item| item.send(wish));
            StandardItem { label: plain(label), activate, ..StandardItem::default() }.into()
        }
        Entry::More(label, entries) => {
            let submenu = entries.into_iter().map(self::entry).collect();
            SubMenu { label: plain(label), submenu, ..SubMenu::default() }.into()
        }
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "cordial".to_owned()
    }

    fn title(&self) -> String {
        "Cordial".to_owned()
    }

    fn category(&self) -> Category {
        Category::ApplicationStatus
    }

    fn status(&self) -> Status {
        if self.shown.state == State::NeedsYou { Status::NeedsAttention } else { Status::Active }
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        self.icons.clone()
    }

    fn attention_icon_pixmap(&self) -> Vec<Icon> {
        self.icons.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip { title: "Cordial".to_owned(), description: self.shown.words(), ..ToolTip::default() }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.send(Outside::Open);
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        super::menu(&self.shown).into_iter().map(entry).collect()
    }

    fn watcher_online(&self) {
        self.send(Outside::TrayShown);
    }

    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        self.send(Outside::TrayGone);
        true
    }
}

/// The program's icon in the sizes of panels, as ARGB.
fn icons() -> Vec<Icon> {
    let scaled = SIDES.iter().filter_map(|side| {
        let small = picture(*side)?;
        let (width, height) = (small.width().cast_signed(), small.height().cast_signed());
        let data = small.pixels().flat_map(|pixel| {
            let [red, green, blue, alpha] = pixel.0;
            [alpha, red, green, blue]
        });
        Some(Icon { width, height, data: data.collect() })
    });
    scaled.collect()
}
