//! Questions, held deletions and plans, decided in the window by keyboard alone, with the virtual phone at the other end.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cordial::gui::app::{Message, Page};
use cordial::gui::desk::{Desk, PlaceState};
use cordial::gui::live::LiveDesk;
use cordial::gui::screen::preview;
use cordial::pim::Kind;
use cordial::service::Service;
use cordial::service::demo::Sample;
use cordial::wording::Lang;
use iced::event;
use iced::keyboard::{Key, Modifiers, key::Named};

use super::Window;

/// The sample, its phone's folder, and a desk over it.
struct Scene {
    sample: Sample,
    desk: Arc<LiveDesk>,
    name: String,
}

impl Scene {
    /// The phone also has this many more people; both sides are the same.
    fn synced(more: usize) -> Scene {
        let scene = Scene::new();
        for n in 0..more {
            let card = format!(
                "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Guest{n:02};Gil\r\nTEL;CELL:+336990000{n:02}\r\nEND:VCARD\r\n"
            );
            std::fs::write(scene.contacts().join(format!("{}.vcf", 100 + n)), card).unwrap();
        }
        scene.service().set_peer(&scene.name, &[("first-sync", "join")]).unwrap();
        scene.sync();
        scene
    }

    fn new() -> Scene {
        let sample = Sample::start().unwrap();
        let desk = Arc::new(LiveDesk::new(sample.service().clone()));
        let name = sample.service().peers().unwrap().remove(0).name;
        Scene { sample, desk, name }
    }

    fn service(&self) -> &Service {
        self.sample.service()
    }

    fn contacts(&self) -> PathBuf {
        self.service().data().parent().unwrap().join("phone/contacts")
    }

    fn sync(&self) {
        let outcome = self.service().sync(&self.name, &Default::default(), &mut |_| {}).unwrap();
        assert_eq!(outcome.error, None);
    }

    fn on_the_phone(&self) -> usize {
        std::fs::read_dir(self.contacts()).unwrap().count()
    }

    fn card(&self, wanted: &str) -> Option<String> {
        let files = std::fs::read_dir(self.contacts()).unwrap().flatten();
        files.filter_map(|file| std::fs::read_to_string(file.path()).ok()).find(|card| card.contains(wanted))
    }

    /// Waits until the only place is settled in one way or another.
    fn settled(&self) -> PlaceState {
        let begun = Instant::now();
        loop {
            let state = self.desk.overview(Lang::En).unwrap().places.remove(0).state;
            if !matches!(state, PlaceState::Syncing(_) | PlaceState::Waiting) {
                return state;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "{state:?}");
            std::thread::yield_now();
        }
    }

    /// The first number of whoever has this name, here.
    fn number(&self, title: &str) -> String {
        let mut found = String::new();
        let mut each = |view: cordial::service::library::RecordView| {
            if let Some(contact) = view.record.contact().filter(|_| view.record.title() == title) {
                found = contact.phones.first().map(|point| point.value.clone()).unwrap_or_default();
            }
        };
        self.service().each_record(Kind::Contacts, None, &mut each).unwrap();
        found
    }

    /// Gives whoever has this name another number, here.
    fn give_number(&self, title: &str, number: &str) {
        let mut found = None;
        self.service()
            .each_record(Kind::Contacts, None, &mut |view| {
                if view.record.title() == title {
                    found = Some((view.id, view.record));
                }
            })
            .unwrap();
        let (id, mut record) = found.expect("somebody of that name");
        record.contact_mut().unwrap().phones[0].value = number.to_owned();
        self.service().change_record(id, &record).unwrap();
    }
}

fn key(window: &mut Window, key: Named) {
    window.send(Message::Key(Key::Named(key), Modifiers::default(), event::Status::Ignored));
}

fn command(window: &mut Window, letter: &str) {
    window.send(Message::Key(Key::Character(letter.into()), Modifiers::COMMAND, event::Status::Ignored));
}

#[test]
fn a_conflict_is_settled_by_keyboard_alone_and_taken_back() {
    let scene = Scene::synced(0);
    let (file, title) = (scene.contacts().join("1.vcf"), "Élodie Martin");
    let card = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, card.replace("+33612345678", "+33699887766")).unwrap();
    scene.give_number(title, "+33611111111");
    scene.sync();
    assert_eq!(scene.service().conflicts().unwrap().len(), 1);

    let mut window = Window::open(&scene.desk, Page::Home);
    assert!(window.shows("Decide…"));
    key(&mut window, Named::Tab);
    while window.app.page() == Page::Home {
        key(&mut window, Named::Tab);
        key(&mut window, Named::Enter);
    }
    assert_eq!(window.app.page(), Page::Review);
    for words in [title, "+33699887766", "+33611111111", "before: +33612345678"] {
        assert!(window.shows(words), "{words}");
    }
    key(&mut window, Named::ArrowLeft);
    key(&mut window, Named::Enter);
    assert_eq!(scene.service().conflicts().unwrap(), []);
    assert_eq!(scene.number(title), "+33699887766", "here it is done at once");
    assert!(window.shows("Nothing waits for you"));

    command(&mut window, "z");
    assert_eq!(scene.service().conflicts().unwrap().len(), 1);
    assert_eq!(scene.number(title), "+33611111111");
    key(&mut window, Named::ArrowRight);
    key(&mut window, Named::Enter);
    scene.sync();
    assert_eq!(scene.service().conflicts().unwrap(), []);
    assert!(scene.card("+33611111111").is_some(), "the phone has it");
    assert!(scene.card("+33699887766").is_none());
}

#[test]
fn twenty_three_deletions_on_the_phone_are_held_and_put_back() {
    let scene = Scene::synced(23);
    let all = scene.on_the_phone();
    for n in 0..23 {
        std::fs::remove_file(scene.contacts().join(format!("{}.vcf", 100 + n))).unwrap();
    }
    scene.sync();
    assert_eq!(scene.service().held().unwrap().len(), 23);
    assert_eq!(scene.service().count(Kind::Contacts, "").unwrap(), all, "nobody is deleted here");

    let mut window = Window::open(&scene.desk, Page::Home);
    command(&mut window, "6");
    assert!(window.shows("23 people would be deleted on this computer"));
    key(&mut window, Named::Enter);
    assert!(window.shows("23 entries stay, and are put back."));
    assert_eq!(scene.service().held().unwrap(), []);
    assert_eq!(scene.settled(), PlaceState::UpToDate);
    assert_eq!(scene.on_the_phone(), all, "they are back on the phone");
    let acts = scene.service().history().unwrap();
    assert_eq!(acts.iter().filter(|act| act.what == "refused").count(), 1, "one answer is one entry");
}

#[test]
fn held_deletions_can_be_let_happen_for_some_and_that_taken_back() {
    let scene = Scene::synced(23);
    let all = scene.on_the_phone();
    for n in 0..23 {
        std::fs::remove_file(scene.contacts().join(format!("{}.vcf", 100 + n))).unwrap();
    }
    scene.sync();
    let numbers: Vec<i64> = scene.service().held().unwrap().iter().map(|held| held.n).collect();
    let done = scene.service().answer_held(&numbers[..20], cordial::service::review::HeldAnswer::Allow).unwrap();
    assert_eq!(scene.service().count(Kind::Contacts, "").unwrap(), all - 20);
    assert_eq!(scene.service().held().unwrap().len(), 3);
    scene.service().undo(done[0].act.unwrap()).unwrap();
    assert_eq!(scene.service().count(Kind::Contacts, "").unwrap(), all, "one entry takes all of it back");
}

#[test]
fn a_plan_is_approved_except_what_is_not_ticked() {
    let scene = Scene::new();
    scene.sync();
    assert_eq!(scene.service().count(Kind::Contacts, "").unwrap(), 2);
    let mut window = Window::open(&scene.desk, Page::Home);
    key(&mut window, Named::Tab);
    while window.app.page() == Page::Home {
        key(&mut window, Named::Tab);
        key(&mut window, Named::Enter);
    }
    assert!(window.shows("What will happen") && window.shows("New on this computer"));
    window.send(Message::Preview(preview::Message::Typed("lebrun".to_owned())));
    assert!(window.shows("Garage Lebrun"));
    window.send(Message::Preview(preview::Message::Tick(0)));
    key(&mut window, Named::Escape);
    window.send(Message::Key(Key::Named(Named::Enter), Modifiers::COMMAND, event::Status::Ignored));
    assert_eq!(window.app.page(), Page::Home);
    scene.settled();
    assert_eq!(scene.service().count(Kind::Contacts, "").unwrap(), 4, "all but the one that was not ticked");
    assert_eq!(scene.number("Garage Lebrun"), "");
    assert_eq!(scene.on_the_phone(), 5, "what is not written here stays there");
}
