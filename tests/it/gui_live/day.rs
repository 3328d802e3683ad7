//! A new user's day, in French: first start, wizard, preview, write, an edit in the window, and the sync that comes by
//! itself when it is due. With `CORDIAL_PICTURES` every step leaves a picture.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use cordial::gui::app::{Message, Page};
use cordial::gui::desk::edit::RowSort;
use cordial::gui::live::LiveDesk;
use cordial::gui::screen::people::editor::{self, Control};
use cordial::gui::screen::wizard::Entry;
use cordial::gui::screen::{people, wizard};
use cordial::pim::{Kind, Zone};
use cordial::service::clock::{Clock, SystemClock};
use cordial::service::demo::Sample;
use cordial::service::library::Source;
use cordial::service::schedule::{Computer, Scheduler};
use cordial::service::{Keyring, Options, Service};
use cordial::wording::{Lang, tr};

use super::{CARDS, Window};

/// A clock that is set by hand.
#[derive(Debug)]
struct Hands(AtomicI64);

impl Clock for Hands {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The same hour as here, but noon: nothing is due at night.
fn noon() -> Arc<Hands> {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    Arc::new(Hands(AtomicI64::new(SystemClock.now() / DAY * DAY + DAY / 2)))
}

#[test]
fn from_the_first_start_to_the_sync_that_comes_by_itself() {
    let phone = Sample::start().unwrap();
    let link = phone.service().peers().unwrap().remove(0).link;
    let cards = phone.service().data().parent().unwrap().join("phone/contacts");
    let on_the_phone = |words: &str| {
        let files = std::fs::read_dir(&cards).unwrap().flatten();
        files.filter_map(|file| std::fs::read_to_string(file.path()).ok()).filter(|card| card.contains(words)).count()
    };
    let folder = tempfile::tempdir().unwrap();
    let clock = noon();
    let service = Service::open(Options {
        data: folder.path().join("data"),
        keyring: Keyring::Memory,
        clock: clock.clone(),
        region: "FR".to_owned(),
        zone: Zone::UTC,
    })
    .unwrap();
    let source = Source { name: "cards".to_owned(), bytes: CARDS.as_bytes().to_vec() };
    let _added = service.add_records(Kind::Contacts, &source).unwrap();
    let desk = Arc::new(LiveDesk::new(service.clone()));
    let say = |key: &str| tr(Lang::Fr, key, &[]);

    let mut window = Window::open_in(&desk, Page::Home, Lang::Fr);
    window.click(&say("home-add-phone"));
    window.click(&say("wizard-way-port"));
    let address = link.trim_start_matches("tcp:").to_owned();
    window.send(Message::Wizard(wizard::Message::Typed(Entry::Address, address)));
    window.picture("1-find");
    window.click(&say("wizard-next"));
    window.waits_for(&say("wizard-pair"));
    window.click(&say("wizard-next"));
    assert!(window.shows(&say("wizard-choose")));
    window.picture("2-choose");
    window.click(&say("wizard-next"));
    window.click(&say("wizard-copy-now"));
    window.waits_for(&say("wizard-was-read"));
    assert_eq!(on_the_phone("Dupuis"), 0, "nothing was written");
    window.send(Message::Wizard(wizard::Message::Press(wizard::Press::Next)));
    window.waits_for(&say("wizard-compared"));
    window.picture("3-compare");
    window.click(&say("wizard-next"));
    window.waits_for(&say("wizard-decide"));
    window.picture("4-decide");
    window.click(&say("wizard-show-preview"));
    window.waits_for(&say("wizard-preview"));
    window.picture("5-preview");
    window.click(&say("wizard-write"));
    window.waits_for(&say("wizard-done-aside"));
    window.picture("6-done");
    assert_eq!(on_the_phone("Dupuis"), 1);
    window.click(&say("wizard-finish"));
    window.picture("7-home");

    let press = |stop| Message::People(people::Message::Press(stop));
    window.send(Message::Open(Page::People));
    window.send(Message::People(people::Message::Typed("dupuis".to_owned())));
    window.send(press(people::Stop::Edit));
    window.send(press(people::Stop::Editor(Control::Add(RowSort::Phone))));
    let typed = editor::Message::Typed(Control::Row(0), "06 99 88 77 66".to_owned());
    window.send(Message::People(people::Message::Editor(typed)));
    window.picture("8-edit");
    window.send(press(people::Stop::Editor(Control::Save)));
    assert!(window.shows("06 99 88 77 66"));
    assert_eq!(on_the_phone("99887766") + on_the_phone("99 88 77 66"), 0, "not yet");

    let mut scheduler = Scheduler::new(service, Box::new(Computer::default()));
    assert!(scheduler.beat().unwrap().is_empty(), "nothing is due yet");
    let _before = clock.0.fetch_add(20 * 60 * 1_000, Ordering::Relaxed);
    let ended: Vec<_> = scheduler.beat().unwrap().into_iter().map(|(_, trouble)| trouble).collect();
    assert_eq!(ended, [None]);
    assert_eq!(on_the_phone("99887766") + on_the_phone("99 88 77 66"), 1, "by itself");
    assert!(scheduler.beat().unwrap().is_empty(), "once");
    window.send(Message::Open(Page::Home));
    window.send(Message::News(cordial::gui::desk::News::PlacesChanged));
    assert!(window.shows(&say("home-title-good")));
    window.picture("9-in-step");
}
