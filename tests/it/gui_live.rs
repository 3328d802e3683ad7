//! The window over a real service: what it shows of a folder, and a whole first sync with the sample phone.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::cable::Pretend;
use crate::support::Home;
use cordial::gui::app::{self, App, Message, Page};
use cordial::gui::desk::history::HistoryDesk;
use cordial::gui::desk::{
    Asks, CheckMark, Choice, Deed, Desk, Holds, LineSort, NewPlace, News, Notice, Offer, Overview, PeopleFilter,
    PersonId, PlaceCard, PlaceDeed, PlaceDesk, PlaceId, PlaceState, Reach, RemedyId, RunResult, Start, Step, SyncWish,
    WizardDesk,
};
use cordial::gui::live::LiveDesk;
use cordial::gui::screen::people;
use cordial::gui::{GuiOptions, Screen};
use cordial::pim::Kind;
use cordial::service::accounts::NewAccount;
use cordial::service::clock::SystemClock;
use cordial::service::demo::Sample;
use cordial::service::error::Error;
use cordial::service::library::Source;
use cordial::service::peers::NewPhone;
use cordial::service::{Keyring, Options, Service};
use cordial::wording::Lang;
use iced::Task;
use iced::futures::StreamExt;
use iced_test::Simulator;
use iced_test::runtime::{Action, task};

mod day;
mod review;

const CARDS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lefèvre;Jérôme;;;\r\nFN:Jérôme Lefèvre\r\n\
    TEL;TYPE=CELL:06 12 34 56 78\r\nEMAIL:jerome@exemple.fr\r\nADR;TYPE=HOME:;;12, rue Crébillon;Nantes;;44000;\r\n\
    BDAY:1961-03-03\r\nCATEGORIES:famille,chorale\r\nNOTE:Trésorier.\r\nORG:Chorale\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:3.0\r\nN:Dupuis;Anne;;;\r\nFN:Anne Dupuis\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN:Zoo de Brest\r\nORG:Zoo de Brest\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:3.0\r\nN:;118;;;\r\nFN:118 712\r\nTEL:118712\r\nEND:VCARD\r\n";

struct Live {
    _folder: tempfile::TempDir,
    service: Service,
    desk: Arc<LiveDesk>,
}

fn live() -> Live {
    live_with(tempfile::tempdir().unwrap(), Keyring::Memory)
}

fn live_with(folder: tempfile::TempDir, keyring: Keyring) -> Live {
    let options = Options {
        data: folder.path().join("data"),
        keyring,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: cordial::pim::Zone::UTC,
    };
    let service = Service::open(options).unwrap();
    let desk = Arc::new(LiveDesk::new(service.clone()));
    Live { service, desk, _folder: folder }
}

impl Live {
    fn with_people(self) -> Self {
        let source = Source { name: "cards".to_owned(), bytes: CARDS.as_bytes().to_vec() };
        let added = self.service.add_records(Kind::Contacts, &source).unwrap();
        assert_eq!(added.rejected, []);
        self
    }

    fn with_phone(self, name: &str, link: &str) -> Self {
        let phone = NewPhone { name: name.to_owned(), link: link.to_owned(), ..NewPhone::default() };
        self.service.add_phone(phone).unwrap();
        self
    }

    fn overview(&self) -> Overview {
        self.desk.overview(Lang::En).unwrap()
    }

    fn card(&self, name: &str) -> PlaceCard {
        self.overview().places.into_iter().find(|card| card.name == name).expect("that place")
    }

    fn rows(&self, text: &str) -> Vec<String> {
        let filter = PeopleFilter { text: text.to_owned() };
        let rows = self.desk.people_rows(&filter, Lang::En, 0..100).unwrap();
        rows.into_iter().map(|row| row.name.whole()).collect()
    }

    /// Reads the overview until the only place is settled in one way or another.
    fn settled(&self) -> PlaceCard {
        let begun = Instant::now();
        loop {
            let card = self.overview().places.remove(0);
            if !matches!(card.state, PlaceState::Syncing(_) | PlaceState::Waiting) {
                return card;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "{card:?}");
            std::thread::yield_now();
        }
    }
}

fn notice(card: &PlaceCard) -> &Notice {
    match &card.state {
        PlaceState::NeedsYou(notice) => notice,
        other => panic!("it should need the person: {other:?}"),
    }
}

/// A window over this desk, without a screen, in which a person presses things.
struct Window {
    app: App,
    runtime: tokio::runtime::Runtime,
}

impl Window {
    fn open(desk: &Arc<LiveDesk>, page: Page) -> Window {
        Window::open_in(desk, page, Lang::En)
    }

    fn open_in(desk: &Arc<LiveDesk>, page: Page, lang: Lang) -> Window {
        let mut options = GuiOptions::new(desk.clone(), lang, Screen::Absent);
        options.page = page;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let (app, first) = App::new(options);
        let mut window = Window { app, runtime };
        window.run(first);
        window
    }

    /// Runs a task and everything that follows from it.
    fn run(&mut self, first: Task<Message>) {
        let mut waiting = vec![first];
        while let Some(next) = waiting.pop() {
            let Some(mut actions) = task::into_stream(next) else { continue };
            let messages: Vec<Message> = self.runtime.block_on(async {
                let mut messages = Vec::new();
                while let Some(action) = actions.next().await {
                    if let Action::Output(message) = action {
                        messages.push(message);
                    }
                }
                messages
            });
            waiting.extend(messages.into_iter().map(|message| self.app.update(message)));
        }
    }

    fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    fn shows(&mut self, word: &str) -> bool {
        Simulator::with_size(app::settings(), app::SIZE, self.app.view()).find(word).is_ok()
    }

    fn click(&mut self, words: &str) {
        let mut ui = Simulator::with_size(app::settings(), app::SIZE, self.app.view());
        ui.click(words).unwrap_or_else(|error| panic!("cannot click {words:?}: {error}"));
        let messages: Vec<Message> = ui.into_messages().collect();
        messages.into_iter().for_each(|message| self.send(message));
    }

    /// Keeps a picture, where `CORDIAL_PICTURES` names a folder for it.
    fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("CORDIAL_PICTURES") else { return };
        let mut ui = Simulator::with_size(app::settings(), app::SIZE, self.app.view());
        let snapshot = ui.snapshot(&self.app.theme()).expect("a picture");
        let folder = std::path::Path::new(&folder);
        let _ = std::fs::remove_file(folder.join(format!("{name}-tiny-skia.png")));
        snapshot.matches_image(folder.join(name)).expect("a picture can be written");
    }

    /// Hears of news until these words stand there.
    fn waits_for(&mut self, words: &str) {
        let begun = Instant::now();
        while !self.shows(words) {
            assert!(begun.elapsed() < Duration::from_secs(60), "{words:?} never came");
            std::thread::yield_now();
            self.send(Message::News(News::PlacesChanged));
        }
    }
}

/// Everything the window says on a page, drawn from this desk.
fn shows(desk: &Arc<LiveDesk>, page: Page, then: impl IntoIterator<Item = Message>, words: &[&str]) {
    let mut window = Window::open(desk, page);
    then.into_iter().for_each(|message| window.send(message));
    for word in words {
        assert!(window.shows(word), "{word:?} is not shown");
    }
}

#[test]
fn a_first_start_offers_everything_there_is() {
    let live = live();
    let overview = live.overview();
    assert_eq!(overview.offers, [Offer::ConnectPhone, Offer::AddAccount, Offer::OpenFile, Offer::TrySample]);
    assert_eq!(overview.places, []);
    assert_eq!(overview.last_copy, None);
    shows(&live.desk, Page::Home, [], &["Try it with sample data", "Connect a phone"]);
}

#[test]
fn places_stand_there_with_how_they_are_reached_and_who_starts() {
    let live = live().with_people().with_phone("Sagem", "serial:/dev/null/none").with_phone("Old one", "dial-in");
    let overview = live.overview();
    assert_eq!(overview.counts.people, 4);
    assert_eq!(overview.offers, [Offer::ConnectPhone, Offer::AddAccount]);
    let sagem = live.card("Sagem");
    assert_eq!((sagem.reach, sagem.start, &sagem.state), (Reach::Cable, Start::Here, &PlaceState::NeverSynced));
    let old = live.card("Old one");
    assert_eq!((old.reach, old.start), (Reach::DialIn, Start::OnThePhone));
    assert_eq!(old.holdings, [], "nothing is known before the first sync");
    shows(&live.desk, Page::Home, [], &["Sagem", "Ready for the first sync", "Start the sync on the phone."]);
}

#[test]
fn a_phone_that_is_not_there_is_a_trouble_with_a_way_out() {
    let live = live().with_phone("Sagem", "serial:/dev/null/none");
    let place = live.card("Sagem").id;
    live.desk.sync(SyncWish::Place(place)).unwrap();
    let card = live.settled();
    let said = notice(&card);
    assert!(said.what.contains("/dev/null/none"), "{}", said.what);
    assert_eq!(said.remedies.len(), 1);
    assert_eq!(said.remedies[0].label, "Try again");
    assert!(live.desk.remedy(place, &said.remedies[0].id, None).is_ok());
    notice(&live.settled());
}

#[test]
fn what_went_wrong_is_said_later_in_another_language_too() {
    let (home, phone) = (Home::new(), Pretend::new("nokia-n80"));
    let on = phone.switch_on(&home, "at message 2 drop\n");
    let live = live().with_phone("Sagem", &on.link);
    live.desk.sync(SyncWish::Place(live.card("Sagem").id)).unwrap();
    notice(&live.settled());
    // A window that was not there when it happened.
    let later = LiveDesk::new(live.service.clone());
    let card = later.overview(Lang::Fr).unwrap().places.remove(0);
    let told = notice(&card);
    assert_eq!(told.what, format!("La liaison par {} a été coupée.", on.link));
    assert!(told.safe.starts_with("Recommencez quand le téléphone est de retour."), "{told:?}");
    assert!(told.remedies.iter().any(|remedy| remedy.asks == Asks::Pictures), "the phone itself may be the matter");
    let n = live.service.history().unwrap()[0].n;
    let page = later.entry(n, Lang::Fr).unwrap().expect("the run stands in the history");
    assert_eq!(page.trouble.map(|trouble| trouble.what), Some(told.what.clone()));
}

#[test]
fn a_password_that_is_gone_is_asked_for_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys.json");
    let live = live_with(folder, Keyring::File(keys.clone()));
    let account = NewAccount {
        name: "Office".to_owned(),
        url: "http://127.0.0.1:1/s".to_owned(),
        user: "anna".to_owned(),
        password: "Wacholder3".to_owned(),
        ..NewAccount::default()
    };
    let place = PlaceId(live.service.add_account(account).unwrap().id);
    std::fs::remove_file(&keys).unwrap();
    live.desk.sync(SyncWish::Place(place)).unwrap();
    let card = live.settled();
    let told = notice(&card);
    assert!(told.what.contains("not in the keyring") && !told.what.contains("called"), "{told:?}");
    let first = &told.remedies[0];
    assert!(matches!(&first.asks, Asks::Secret(prompt) if prompt == "Password for Office"), "{told:?}");
    live.desk.remedy(place, &first.id, Some("Wacholder4".to_owned())).unwrap();
    assert!(std::fs::metadata(&keys).is_ok(), "it is kept");
    let card = live.settled();
    assert!(notice(&card).what.contains("could not be reached"), "{card:?}");
    assert!(live.desk.remedy(place, &first.id, Some(String::new())).is_err(), "nothing is no password");
}

#[test]
fn a_phone_that_dials_in_cannot_be_called() {
    let live = live().with_phone("Old one", "dial-in");
    let refused = live.desk.sync(SyncWish::Place(live.card("Old one").id)).unwrap_err();
    assert!(refused.to_string().contains("Start the sync on the phone"), "{refused}");
}

#[test]
fn people_stand_under_the_letters_of_their_family_names() {
    let live = live().with_people();
    let index = live.desk.people_index(&PeopleFilter::default(), Lang::En).unwrap();
    let sections: Vec<_> = index.sections.iter().map(|section| (section.label.as_str(), section.count)).collect();
    assert_eq!(sections, [("#", 1), ("D", 1), ("L", 1), ("Z", 1)]);
    assert_eq!(live.rows(""), ["118 712", "Anne Dupuis", "Jérôme Lefèvre", "Zoo de Brest"]);
    let window = live.desk.people_rows(&PeopleFilter::default(), Lang::En, 1..3).unwrap();
    assert_eq!(window[0].name.key, "Dupuis");
    assert_eq!(window.len(), 2);
}

#[test]
fn searching_finds_without_accents_and_by_number() {
    let live = live().with_people();
    assert_eq!(live.rows("lefevre"), ["Jérôme Lefèvre"]);
    assert_eq!(live.rows("34 56"), ["Jérôme Lefèvre"]);
    let index = live.desk.people_index(&PeopleFilter { text: "e".to_owned() }, Lang::En).unwrap();
    assert!(index.sections.iter().all(|section| section.label.is_empty()));
    assert_eq!(index.total(), live.rows("e").len());
}

#[test]
fn a_page_tells_everything_about_a_person() {
    let live = live().with_people();
    let rows = live.desk.people_rows(&PeopleFilter { text: "lefevre".into() }, Lang::En, 0..1).unwrap();
    let page = live.desk.person(rows[0].id, Lang::En).unwrap().expect("a page");
    assert_eq!(page.roles, ["Chorale"]);
    assert_eq!(page.groups, ["famille", "chorale"]);
    assert_eq!(page.note.as_deref(), Some("Trésorier."));
    let sorts: Vec<LineSort> = page.lines.iter().map(|line| line.sort).collect();
    assert_eq!(sorts, [LineSort::Phone, LineSort::Mail, LineSort::Address, LineSort::Birthday]);
    assert_eq!(page.kept.len(), 1, "only here");
    assert_eq!(live.desk.person(PersonId(99), Lang::En), Ok(None));
    let found = Message::People(people::Message::Typed("lefevre".to_owned()));
    shows(&live.desk, Page::People, [found], &["06 12 34 56 78", "3 March 1961", "chorale", "Kept in"]);
}

#[test]
fn what_another_process_writes_is_news() {
    let live = live();
    let mut news = live.desk.news();
    let other = Service::open(Options {
        data: live.service.data().to_owned(),
        keyring: Keyring::Memory,
        clock: Arc::new(SystemClock),
        region: "FR".to_owned(),
        zone: cordial::pim::Zone::UTC,
    });
    let source = Source { name: "cards".to_owned(), bytes: CARDS.as_bytes().to_vec() };
    other.unwrap().add_records(Kind::Contacts, &source).unwrap();
    let begun = Instant::now();
    while news.try_recv() != Ok(News::LibraryChanged) {
        assert!(begun.elapsed() < Duration::from_secs(30));
        std::thread::yield_now();
    }
}

#[test]
fn the_sample_phone_is_read_asked_about_and_synced() {
    let live = live();
    let mut news = live.desk.news();
    live.desk.accept(Offer::TrySample).unwrap();
    assert_eq!(live.overview().counts.people, 2);
    let card = live.settled();
    assert_eq!((card.reach, &card.state), (Reach::Virtual, &PlaceState::NeverSynced));

    live.desk.sync(SyncWish::Everything).unwrap();
    let card = live.settled();
    let plan = notice(&card);
    assert!(plan.why.as_ref().is_some_and(|why| why.contains("joined, not doubled")), "{plan:?}");
    assert!(plan.details.as_ref().is_some_and(|steps| steps.lines().count() >= 4), "{plan:?}");
    assert_eq!(live.overview().counts.people, 2, "nothing was written");
    let words = ["One place needs you", "See what will happen…", "Do it", "Compare again"];
    shows(&live.desk, Page::Home, [], &words);

    live.desk.remedy(card.id, &RemedyId("plan-do".to_owned()), None).unwrap();
    let card = live.settled();
    assert_eq!(card.state, PlaceState::UpToDate);
    assert!(matches!(card.last.map(|run| run.result), Some(RunResult::Done(_))), "{:?}", card.last);
    let overview = live.overview();
    assert_eq!(overview.counts.people, 5);
    assert_eq!(card.holdings[0].count, 5);
    assert!(overview.last_copy.is_some(), "a copy was made before");
    let rows = live.desk.people_rows(&PeopleFilter::default(), Lang::En, 0..1).unwrap();
    let page = live.desk.person(rows[0].id, Lang::En).unwrap().expect("a page");
    assert_eq!(page.kept.len(), 2);
    assert_ne!(page.kept[1].holds, Holds::NotYet);

    let source = Source { name: "cards".to_owned(), bytes: CARDS.as_bytes().to_vec() };
    live.service.add_records(Kind::Contacts, &source).unwrap();
    assert_eq!(live.overview().counts.people, 5, "the sample is a book of its own");

    let mut told = Vec::new();
    let begun = Instant::now();
    while !told.iter().any(|news| matches!(news, News::RunFinished { result: RunResult::Done(_), .. })) {
        assert!(begun.elapsed() < Duration::from_secs(30), "{told:?}");
        told.extend(news.try_recv());
        std::thread::yield_now();
    }
    assert!(told.iter().any(|news| matches!(news, News::Progress { .. })));
}

#[test]
fn what_was_changed_here_since_the_last_sync_waits() {
    let sample = Sample::start().unwrap();
    let desk = LiveDesk::new(sample.service().clone());
    let name = sample.service().peers().unwrap().remove(0).name;
    sample.service().set_peer(&name, &[("first-sync", "join")]).unwrap();
    let outcome = sample.service().sync(&name, &Default::default(), &mut |_| {}).unwrap();
    assert_eq!(outcome.error, None);
    let state = || desk.overview(Lang::En).unwrap().places.remove(0).state;
    assert_eq!(state(), PlaceState::UpToDate);
    // The clock counts milliseconds, and the change must come after the sync.
    while sample.service().now() <= sample.service().peer(&name).unwrap().last_sync.unwrap() {
        std::thread::yield_now();
    }
    let source = Source { name: "cards".to_owned(), bytes: CARDS.as_bytes().to_vec() };
    sample.service().add_records(Kind::Contacts, &source).unwrap();
    assert_eq!(state(), PlaceState::Behind { waiting: 4 });
}

#[test]
fn from_the_first_start_through_every_step_of_the_wizard() {
    let live = live();
    let mut window = Window::open(&live.desk, Page::Home);
    window.click("Connect a phone");
    assert!(window.shows("How is it connected?"));
    window.click("Just looking: the sample phone");
    window.click("Continue");
    window.waits_for("Is this your phone?");
    window.click("Continue");
    assert!(window.shows("What should be kept the same?"));
    window.click("Tasks");
    window.click("Continue");
    assert!(window.shows("Before anything else: three copies"));
    window.click("Make the copies");
    window.waits_for("Everything was read and nothing was changed.");
    assert_eq!(live.overview().counts.people, 2, "nothing was written");

    // The window is closed in the middle and opened again: it goes on where it was.
    let mut window = Window::open(&live.desk, Page::Home);
    let place = live.overview().places[0].id;
    assert_eq!(live.desk.unfinished(), Ok(Some(place)));
    window.send(Message::Open(Page::Wizard));
    window.waits_for("Both sides, compared");
    window.click("Continue");
    window.waits_for("How should they become the same?");
    window.click("Show the preview");
    window.waits_for("This is what will be done");
    let promised = live.desk.first_page(place, Lang::En).unwrap().compared.unwrap().ways[0];
    window.click("Back");
    window.waits_for("How should they become the same?");
    window.click("Show the preview");
    window.waits_for("This is what will be done");
    window.click("Write it now");
    window.waits_for("Both tell the same story now.");
    assert_eq!(live.overview().counts.people, promised.here_after);
    window.click("Finish");
    assert_eq!(live.desk.unfinished(), Ok(None));
    assert!(window.shows("Everything is up to date"));

    let page = live.desk.place_page(place, Lang::En).unwrap().expect("a page");
    assert!(page.kinds.iter().any(|row| row.database.is_some() && row.format.is_some()), "{page:?}");
    assert!(!page.runs.is_empty() && !page.holds.is_empty() && !page.speaks.is_empty(), "{page:?}");
    let checked = live.desk.place_check(place, Lang::En).unwrap();
    assert_eq!(checked.len(), 9);
    assert!(checked.iter().all(|line| line.mark == CheckMark::Good), "{checked:?}");
    live.desk.place_do(place, &PlaceDeed::Rename("Mine".into()), Lang::En).unwrap();
    assert_eq!(live.card("Mine").id, place);
    live.desk.place_do(place, &PlaceDeed::Remove, Lang::En).unwrap();
    assert_eq!(live.desk.place_page(place, Lang::En), Ok(None));
}

#[test]
fn a_phone_that_dials_in_is_told_what_to_type_and_the_wizard_waits_for_it() {
    let live = live();
    let place = live.desk.begin(&NewPlace::DialIn { name: "Old one".into() }, Lang::En).unwrap();
    let page = live.desk.first_page(place, Lang::En).unwrap();
    let settings = page.dial_in.expect("settings");
    assert!(settings.url.starts_with("http://") && settings.url.ends_with("/syncml"), "{settings:?}");
    assert!(!settings.url.contains("0.0.0.0"), "an address that a phone can reach: {settings:?}");
    assert_eq!(settings.password.len(), 12);
    assert_eq!((page.step, page.seen), (Step::Pair, None));
    assert!(live.desk.first_do(place, &Deed::Decide(Choice::Join), Lang::En).is_err(), "nothing was read");
    let again = live.desk.first_page(place, Lang::En).unwrap();
    assert_eq!(again.dial_in.map(|again| again.password), Some(settings.password), "it is the same later");
}

#[test]
fn what_is_written_into_a_file_overwrites_none() {
    use cordial::gui::desk::edit::EditDesk;

    let live = live().with_people();
    let folder = tempfile::tempdir().unwrap();
    let desk = LiveDesk::new(live.service.clone()).writing_into(Some(folder.path().to_owned()));
    let said = [(); 2].map(|()| desk.export(cordial::gui::desk::Kind::People, Lang::En).unwrap());
    assert_ne!(said[0], said[1]);
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().map(|file| file.path()).collect();
    assert_eq!(files.len(), 2);
    for file in files {
        let words = std::fs::read_to_string(&file).unwrap();
        assert!(said.iter().any(|said| said.contains(&file.display().to_string())), "{}", file.display());
        assert_eq!(words.matches("BEGIN:VCARD").count(), 4);
    }
}

#[test]
fn a_run_stops_when_it_is_asked_to() {
    let sample = Sample::start().unwrap();
    let service = sample.service();
    let name = service.peers().unwrap().remove(0).name;
    assert_eq!(service.cancel(&name), Ok(false), "nothing runs");
    let outcome = service.sync(&name, &Default::default(), &mut |_| {
        let _ = service.cancel(&name);
    });
    assert_eq!(outcome.unwrap().error, Some(Error::Cancelled));
    let desk = LiveDesk::new(service.clone());
    let card = desk.overview(Lang::En).unwrap().places.remove(0);
    assert!(matches!(card.last.map(|run| run.result), Some(RunResult::Stopped { .. })), "{:?}", card.last);
    assert_eq!(card.state, PlaceState::NeverSynced, "nobody needs to be told what they did themselves");
    let again = service.sync(&name, &Default::default(), &mut |_| {}).unwrap();
    assert_eq!(again.error, None);
    assert!(again.plan_waits);
}

#[test]
fn an_edit_in_the_window_stands_in_the_history_and_can_be_undone() {
    use cordial::gui::desk::edit::TextField;
    use cordial::gui::desk::history::{EntryId, HistoryDesk, HistoryFilter, RecordRef, Way};
    use cordial::gui::screen::history;
    use cordial::gui::screen::people::editor::{self, Control};

    let live = live().with_people();
    let anne = PersonId(live.service.people("dupuis", 0..1).unwrap()[0].id);
    let typed = |control, text: &str| {
        Message::People(people::Message::Editor(editor::Message::Typed(control, text.to_owned())))
    };
    let press = |stop| Message::People(people::Message::Press(stop));
    let edit = [
        Message::People(people::Message::Typed("dupuis".to_owned())),
        press(people::Stop::Edit),
        press(people::Stop::Editor(Control::Add(cordial::gui::desk::edit::RowSort::Phone))),
        typed(Control::Row(0), "06 99"),
        typed(Control::Text(TextField::Family), "Dupuis-Weiß"),
        press(people::Stop::Editor(Control::Save)),
    ];
    shows(&live.desk, Page::People, edit, &["Anne Dupuis-Weiß is saved", "Undo", "06 99"]);

    let newest = || live.desk.history(&HistoryFilter::default(), Lang::En).unwrap().entries.remove(0);
    let EntryId::Act(n) = newest().id else { panic!("no act") };
    assert_eq!(newest().title, "You edited Anne Dupuis-Weiß");
    let open = Message::History(history::Message::Press(history::Press::Open(history::Wish::Entry(n))));
    shows(&live.desk, Page::History, [open], &["You edited Anne Dupuis-Weiß", "06 99", "Dupuis-Weiß"]);
    let undo = |press| Message::History(history::Message::Press(press));
    let steps = [undo(history::Press::Open(history::Wish::Undo(n))), undo(history::Press::UndoNow(n))];
    shows(&live.desk, Page::History, steps, &["Undone: 1 entry changed here"]);
    assert_eq!(live.rows("dupuis"), ["Anne Dupuis"]);

    let again = live.desk.step_back(Way::Forth, Lang::En).unwrap();
    assert!(again.undo.is_some());
    assert_eq!(live.rows("dupuis"), ["Anne Dupuis-Weiß"]);
    let record = RecordRef { kind: cordial::gui::desk::Kind::People, id: anne.0 };
    let versions = live.desk.versions(record, Lang::En).unwrap().versions;
    assert_eq!(versions.len(), 4, "made, edited, undone, done again");
}

#[test]
fn a_safety_copy_gives_a_deleted_person_back() {
    use cordial::gui::desk::edit::EditDesk;
    use cordial::gui::desk::history::{Graveness, HistoryDesk, Manner, Part, RestoreWish};

    let live = live().with_people();
    let _made = live.desk.make_copy(Lang::En).unwrap();
    let anne = PersonId(live.service.people("dupuis", 0..1).unwrap()[0].id);
    let _gone = live.desk.delete_person(anne, Lang::En).unwrap();
    assert_eq!(live.desk.trash(Lang::En).unwrap().len(), 1);
    let copy = live.desk.copies(Lang::En).unwrap().copies.remove(0);
    let inside = live.desk.look_inside(copy.n, None, "dupuis", Lang::En).unwrap();
    let [row] = inside.found.as_slice() else { panic!("{inside:?}") };
    let wish = RestoreWish { copy: copy.n, what: Part::Record(row.record), manner: Manner::AddMissing };
    assert_eq!(live.desk.preview_restore(&wish, Lang::En).unwrap().weight, Graveness::Gentle);
    let deed = live.desk.restore(&wish, Lang::En).unwrap();
    assert_eq!(live.rows("dupuis"), ["Anne Dupuis"]);
    let _undone = live.desk.undo(deed.undo.expect("it can be undone"), Lang::En).unwrap();
    assert_eq!(live.rows("dupuis"), Vec::<String>::new());
}

#[test]
fn a_file_is_brought_in_as_one_step() {
    use cordial::gui::desk::edit::EditDesk;
    use cordial::gui::desk::history::{HistoryDesk, Way};

    let live = live();
    let file = live._folder.path().join("friends.vcf");
    std::fs::write(&file, CARDS).unwrap();
    let seen = live.desk.preview_import(std::slice::from_ref(&file), Lang::En).unwrap();
    assert_eq!((seen.file.as_str(), seen.new.len(), seen.here, seen.copied), ("friends.vcf", 4, 0, false));
    assert_eq!(live.rows("").len(), 0);
    let deed = live.desk.import(std::slice::from_ref(&file), Lang::En).unwrap();
    assert_eq!(deed.words, "4 new entries");
    assert_eq!(live.rows("").len(), 4);
    let again = live.desk.import(&[file], Lang::En).unwrap();
    assert_eq!((again.words.as_str(), again.undo), ("4 are here already", None));
    let _undone = live.desk.step_back(Way::Back, Lang::En).unwrap();
    assert_eq!(live.rows("").len(), 0);
}
