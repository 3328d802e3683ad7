//! Messages on the desktop.

use notify_rust::Notification;
use tokio::sync::mpsc::UnboundedSender;

use super::Outside;
use crate::wording::{Lang, tr};

/// Says something, and opens the window or tries again if that is wished. Nobody waits for it.
pub(super) fn say(lang: Lang, title: &str, text: &str, outside: UnboundedSender<Outside>) {
    let mut message = Notification::new();
    message.appname("Cordial").icon("cordial").summary(title).body(text);
    message.action("default", &tr(lang, "tell-open", &[]));
    message.action("open", &tr(lang, "tell-open", &[]));
    message.action("sync", &tr(lang, "tell-sync-again", &[]));
    let _saying = std::thread::spawn(move || match message.show() {
        Ok(shown) => answered(shown, &outside),
        Err(error) => tracing::info!(%error, "nobody shows messages on this desktop"),
    });
}

#[cfg(target_os = "linux")]
fn answered(shown: notify_rust::NotificationHandle, outside: &UnboundedSender<Outside>) {
    shown.wait_for_action(|action| {
        let wish = match action {
            "default" | "open" => Some(Outside::Open),
            "sync" => Some(Outside::SyncEverything),
            _ => None,
        };
        if let Some(wish) = wish {
            let _ = outside.send(wish);
        }
    });
}

#[cfg(not(target_os = "linux"))]
fn answered<Shown>(_shown: Shown, _outside: &UnboundedSender<Outside>) {}
