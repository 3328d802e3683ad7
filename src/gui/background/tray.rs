//! The icon beside the clock. Linux: StatusNotifierItem with a menu over the session bus; elsewhere there is none yet.

#[cfg(target_os = "linux")]
pub(super) use linux::{Handle, show};

#[cfg(target_os = "linux")]
mod linux {
    use ksni::blocking::TrayMethods;
    use ksni::menu::{MenuItem, StandardItem, SubMenu};
    use ksni::{Category, Icon, OfflineReason, Status, ToolTip};
    use tokio::sync::mpsc::UnboundedSender;

    use crate::gui::background::{Outside, Shown, State};
    use crate::gui::desk::settings::Pause;
    use crate::wording::tr;

    /// Sides of the icon that panels ask for, in pixels.
    const SIDES: [u32; 3] = [22, 32, 64];

    /// Our icon in the tray.
    pub(in crate::gui::background) struct Handle(ksni::blocking::Handle<Tray>);

    /// Puts the icon there, or waits for a tray to come. The error is for engineers.
    pub(in crate::gui::background) fn show(shown: Shown, outside: UnboundedSender<Outside>) -> Result<Handle, String> {
        // What is not there says so itself, before this answers; so it must be heard last.
        let _ = outside.send(Outside::TrayShown);
        let tray = Tray { shown, outside, icons: icons() };
        tray.assume_sni_available(true).spawn().map(Handle).map_err(|error| error.to_string())
    }

    impl Handle {
        pub(in crate::gui::background) fn update(&self, shown: Shown) {
            let _ = self.0.update(|tray| tray.shown = shown);
        }

        pub(in crate::gui::background) fn end(self) {
            let _ending = self.0.shutdown();
        }
    }

    pub(in crate::gui::background) struct Tray {
        shown: Shown,
        outside: UnboundedSender<Outside>,
        icons: Vec<Icon>,
    }

    impl Tray {
        fn send(&self, wish: Outside) {
            let _ = self.outside.send(wish);
        }

        fn item(&self, key: &str, wish: Outside) -> MenuItem<Tray> {
            self.named(tr(self.shown.lang, key, &[]), wish)
        }

        fn named(&self, label: String, wish: Outside) -> MenuItem<Tray> {
            // An underscore would mark a key.
            let label = label.replace('_', "__");
            StandardItem {
                label,
                activate: Box::new(move |tray: &mut Tray| tray.send(wish)),
                ..StandardItem::default()
            }
            .into()
        }

        fn pause(&self) -> MenuItem<Tray> {
            if self.shown.paused {
                return self.item("tray-resume", Outside::Pause(Pause::Over));
            }
            let pauses = [
                ("tray-pause-hour", Pause::Hour),
                ("tray-pause-tomorrow", Pause::Tomorrow),
                ("tray-pause-resume", Pause::Open),
            ];
            SubMenu {
                label: tr(self.shown.lang, "tray-pause", &[]),
                submenu: pauses.map(|(key, pause)| self.item(key, Outside::Pause(pause))).into(),
                ..SubMenu::default()
            }
            .into()
        }
    }

    impl ksni::Tray for Tray {
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
            let state = StandardItem { label: self.shown.words(), enabled: false, ..StandardItem::default() };
            let mut menu = vec![state.into(), MenuItem::Separator, self.item("tray-sync-all", Outside::SyncEverything)];
            menu.extend(self.shown.places.iter().map(|(place, name)| {
                let label = tr(self.shown.lang, "tray-sync-place", &[("name", name.into())]);
                self.named(label, Outside::Sync(*place))
            }));
            menu.extend([
                self.pause(),
                MenuItem::Separator,
                self.item("tray-open", Outside::Open),
                self.item("tray-quit", Outside::Quit),
            ]);
            menu
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
        let Ok(picture) = image::load_from_memory(include_bytes!("../../../assets/icons/icon-128.png")) else {
            return Vec::new();
        };
        let scaled = SIDES.map(|side| {
            let small = picture.resize(side, side, image::imageops::FilterType::Lanczos3).into_rgba8();
            let (width, height) = (small.width().cast_signed(), small.height().cast_signed());
            let data = small.pixels().flat_map(|pixel| {
                let [red, green, blue, alpha] = pixel.0;
                [alpha, red, green, blue]
            });
            Icon { width, height, data: data.collect() }
        });
        scaled.into()
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) use elsewhere::{Handle, show};

#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use tokio::sync::mpsc::UnboundedSender;

    use crate::gui::background::{Outside, Shown};

    /// There is never one.
    pub(in crate::gui::background) enum Handle {}

    pub(in crate::gui::background) fn show(_: Shown, _: UnboundedSender<Outside>) -> Result<Handle, String> {
        Err("no tray on this system yet".to_owned())
    }

    impl Handle {
        pub(in crate::gui::background) fn update(&self, _: Shown) {
            match *self {}
        }

        pub(in crate::gui::background) fn end(self) {
            match self {}
        }
    }
}
