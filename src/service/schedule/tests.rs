//! The schedule with a clock and a computer made of numbers, and a phone in memory.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use super::*;
use crate::pim::{Kind, Record, Zone};
use crate::service::clock::Clock;
use crate::service::demo::Sample;
use crate::service::library::Source;
use crate::service::peers::NewPhone;
use crate::service::run::SyncRequest;
use crate::service::{Keyring, Options};

const MINUTE: i64 = 60_000;

/// A clock that is set by hand; it starts at the computer's time, because phones have clocks too.
#[derive(Debug)]
struct Hands(AtomicI64);

impl Clock for Hands {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    power: Power,
    network: Network,
    presence: Presence,
    asleep: i64,
}

/// A computer made of numbers.
#[derive(Clone)]
struct Pretended {
    clock: Arc<Hands>,
    seen: Arc<Mutex<Seen>>,
}

impl Pretended {
    fn set(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.seen.lock().unwrap());
    }

    fn pass(&self, millis: i64) {
        let _ = self.clock.0.fetch_add(millis, Ordering::Relaxed);
    }

    fn sleep(&self, millis: i64) {
        self.pass(millis);
        self.set(|seen| seen.asleep += millis);
    }
}

impl Surroundings for Pretended {
    fn clocks(&mut self) -> Clocks {
        let (now, asleep) = (self.clock.now(), self.seen.lock().unwrap().asleep);
        Clocks { awake: now - asleep, boot: Some(now) }
    }

    fn power(&mut self) -> Power {
        self.seen.lock().unwrap().power
    }

    fn network(&mut self) -> Network {
        self.seen.lock().unwrap().network
    }

    fn presence(&mut self, _link: &LinkSpec) -> Presence {
        self.seen.lock().unwrap().presence
    }
}

/// A computer, its schedule, and a phone that is synced; the phone is [`Sample`]'s.
struct Desk {
    service: Service,
    computer: Pretended,
    scheduler: Scheduler,
    phone: String,
    _sample: Sample,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let sample = Sample::start().unwrap();
        let link = sample.service().peers().unwrap().remove(0).link;
        let folder = tempfile::tempdir().unwrap();
        let noon = crate::service::clock::SystemClock.now() / (24 * 60 * MINUTE) * 24 * 60 * MINUTE + 12 * 60 * MINUTE;
        let clock = Arc::new(Hands(AtomicI64::new(noon)));
        let service = Service::open(Options {
            data: folder.path().to_owned(),
            keyring: Keyring::Memory,
            clock: clock.clone(),
            region: "FR".to_owned(),
            zone: Zone::UTC,
        })
        .unwrap();
        let phone =
            NewPhone { name: "Nokia N80".into(), link, profile: Some("nokia-n80".into()), ..NewPhone::default() };
        let phone = service.add_phone(phone).unwrap().peer.name;
        let computer = Pretended { clock, seen: Arc::default() };
        let scheduler = Scheduler::new(service.clone(), Box::new(computer.clone()));
        Desk { service, computer, scheduler, phone, _sample: sample, _folder: folder }
    }

    fn first_sync(&self) {
        let request = SyncRequest { yes: true, ..SyncRequest::default() };
        let outcome = self.service.sync(&self.phone, &request, &mut |_| {}).unwrap();
        assert_eq!(outcome.error, None);
    }

    /// How many runs a look at the computer brought.
    fn beat(&mut self) -> usize {
        self.scheduler.beat().unwrap().len()
    }

    fn add(&self, name: &str) {
        let text = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name};;;;\r\nEND:VCARD\r\n");
        let source = Source { name: "x.vcf".into(), bytes: text.into_bytes() };
        let _added = self.service.add_records(Kind::Contacts, &source).unwrap();
    }

    /// Who is on the phone, as a second computer that knows nothing sees it.
    fn on_the_phone(&self) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let other = Service::open(Options {
            data: folder.path().to_owned(),
            keyring: Keyring::Memory,
            clock: Arc::new(crate::service::clock::SystemClock),
            region: "FR".to_owned(),
            zone: Zone::UTC,
        })
        .unwrap();
        let link = self.service.peers().unwrap().remove(0).link;
        let phone = NewPhone { name: "P".into(), link, profile: Some("nokia-n80".into()), ..NewPhone::default() };
        let _added = other.add_phone(phone).unwrap();
        let request = SyncRequest { yes: true, ..SyncRequest::default() };
        assert_eq!(other.sync("P", &request, &mut |_| {}).unwrap().error, None);
        let all = other.store().read(|reader| reader.records(Kind::Contacts)).unwrap();
        all.into_iter().map(|stored| title(&stored.record)).collect()
    }
}

fn title(record: &Record) -> String {
    record.title()
}

#[test]
fn what_is_changed_here_is_on_the_phone_when_its_turn_has_come() {
    let mut desk = Desk::new();
    assert_eq!(desk.beat(), 0, "a first sync is the person's");
    desk.first_sync();
    desk.computer.pass(MINUTE);
    assert_eq!(desk.beat(), 0);
    desk.service.change_settings(|settings| settings.set_schedule("after-change", "off")).unwrap();
    desk.add("Zoe Zander");
    desk.computer.pass(13 * MINUTE);
    assert_eq!(desk.beat(), 0, "not yet: 14 minutes after the last run");
    desk.computer.pass(MINUTE);
    assert_eq!(desk.beat(), 1, "its turn has come");
    assert!(desk.on_the_phone().contains(&"Zoe Zander".to_owned()));
    assert_eq!(desk.beat(), 0, "once");
    let outlook = desk.scheduler.look().unwrap();
    assert_eq!((outlook.today.due, outlook.today.done, outlook.today.missed), (1, 1, 0));
    assert_eq!(outlook.next(), Some(desk.service.now() + 15 * MINUTE));
}

#[test]
fn a_change_here_is_synced_a_minute_later() {
    let mut desk = Desk::new();
    desk.first_sync();
    desk.service.change_settings(|settings| settings.set_schedule("every", "24h")).unwrap();
    desk.computer.pass(MINUTE);
    assert_eq!(desk.beat(), 0);
    desk.add("Zoe Zander");
    desk.computer.pass(1_000);
    assert_eq!(desk.beat(), 0, "seen");
    desk.computer.pass(MINUTE - 1);
    assert_eq!(desk.beat(), 0, "not settled");
    desk.computer.pass(1);
    assert_eq!(desk.beat(), 1);
    desk.computer.pass(10 * MINUTE);
    assert_eq!(desk.beat(), 0, "nothing new");
}

#[test]
fn after_a_long_sleep_there_is_one_run_and_the_missed_ones_are_counted() {
    let mut desk = Desk::new();
    desk.first_sync();
    desk.computer.pass(15 * MINUTE);
    assert_eq!(desk.beat(), 1);
    desk.computer.sleep(3 * 60 * MINUTE);
    assert_eq!(desk.beat(), 1);
    assert_eq!(desk.beat(), 0);
    let today = desk.scheduler.look().unwrap().today;
    assert_eq!((today.due, today.done, today.missed), (2 + 11, 2, 11));
}

#[test]
fn plugging_in_battery_and_pause() {
    let mut desk = Desk::new();
    desk.first_sync();
    desk.service.change_settings(|settings| settings.set_schedule("not-on-battery", "on")).unwrap();
    desk.computer.set(|seen| seen.presence = Presence::Away);
    desk.computer.pass(60 * MINUTE);
    assert_eq!(desk.beat(), 0, "it is not there");
    desk.computer.set(|seen| (seen.presence, seen.power) = (Presence::Here, Power::Battery));
    assert_eq!(desk.beat(), 0, "not on battery");
    desk.computer.set(|seen| seen.power = Power::Mains);
    let _ = desk.service.pause(Some(desk.service.now() + 30 * MINUTE)).unwrap();
    assert_eq!(desk.beat(), 0);
    desk.computer.pass(30 * MINUTE);
    assert_eq!(desk.beat(), 1);
    desk.computer.pass(1_000);
    desk.computer.set(|seen| seen.presence = Presence::Away);
    assert_eq!(desk.beat(), 0);
    desk.computer.pass(1_000);
    desk.computer.set(|seen| seen.presence = Presence::Here);
    assert_eq!(desk.beat(), 1, "plugged in again");
    let turns = desk.scheduler.look().unwrap().today.turns;
    assert_eq!(turns.iter().map(|turn| turn.why.as_str()).collect::<Vec<_>>(), ["period", "plugged-in"]);
}

#[test]
fn two_schedulers_take_no_turn_twice() {
    let mut desk = Desk::new();
    desk.first_sync();
    let mut other = Scheduler::new(desk.service.clone(), Box::new(desk.computer.clone()));
    desk.computer.pass(15 * MINUTE);
    let seen = other.look().unwrap().places.remove(0);
    assert_eq!(desk.beat(), 1);
    assert!(!other.claim(&seen, Why::Period, desk.service.now()).unwrap(), "it was seen due, but somebody was faster");
    assert!(other.beat().unwrap().is_empty());
}

#[test]
fn a_phone_that_is_gone_is_tried_ever_more_rarely_and_told_of_once() {
    let mut desk = Desk::new();
    desk.first_sync();
    desk.computer.pass(15 * MINUTE);
    assert_eq!(desk.beat(), 1);
    let _ = desk.service.set_peer(&desk.phone, &[("link", "tcp:127.0.0.1:1")]).unwrap();
    let news = desk.service.news();
    let mut runs = 0;
    for _ in 0..(30 * 4) {
        desk.computer.pass(15 * MINUTE);
        runs += desk.beat();
    }
    assert!((6..14).contains(&runs), "{runs} tries in 30 hours");
    let told: Vec<News> = news.drain().into_iter().filter(|news| matches!(news, News::Tell { .. })).collect();
    assert!(matches!(told.as_slice(), [News::Tell { what: Tell::Stale(_), .. }]), "{told:?}");
    let past = desk.scheduler.look().unwrap().places.remove(0).past;
    assert_eq!(past.class, Some(Class::Passing));
    let _ = desk.service.set_peer(&desk.phone, &[("name", "Nokia")]).unwrap();
    let past = desk.scheduler.look().unwrap().places.remove(0).past;
    assert_eq!((past.failures, past.class), (0, None), "the person did something");
}

#[test]
fn the_thread_ends_when_it_is_dropped() {
    let desk = Desk::new();
    let keeper = Keeper::start(desk.service.clone(), Box::new(desk.computer.clone()));
    keeper.nudge();
    drop(keeper);
}
