//! Series at a phone that knows no rules: single dates, each of which is known for what it is.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};

use super::*;
use crate::peer::session::Capacity;
use crate::pim::lens::{KeptRule, Limit};
use crate::pim::{Event, Field, Moment, Zone};
use crate::service::clock::Clock;

const DAY: i64 = 86_400_000;
/// Midnight before 2026-11-21.
const TODAY: i64 = 1_795_219_200_000;
/// Most steps of a session that may be cut.
const STEPS: usize = 60;

#[derive(Debug)]
struct Hands(AtomicI64);

impl Clock for Hands {
    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A computer and a phone that keeps single events only.
struct Bench {
    _folder: tempfile::TempDir,
    service: Service,
    clock: Arc<Hands>,
    there: BTreeMap<String, Record>,
    /// What the phone will tell.
    news: BTreeMap<String, Option<Record>>,
    last: Option<String>,
    sessions: usize,
    luids: usize,
}

/// A session stopped here.
struct Cut;

/// Lets so many steps happen.
struct Steps(usize);

impl Steps {
    fn step(&mut self) -> Result<(), Cut> {
        self.0 = self.0.checked_sub(1).ok_or(Cut)?;
        Ok(())
    }
}

fn at(text: &str) -> Moment {
    Moment::Zoned(text.parse().unwrap(), Zone::named("Europe/Paris").unwrap())
}

/// Every other Tuesday.
fn rowing() -> Event {
    Event {
        uid: "rowing".into(),
        title: "Rowing".into(),
        start: Some(at("20261103T180000")),
        end: Some(at("20261103T193000")),
        recurrence: Some("FREQ=WEEKLY;INTERVAL=2;COUNT=6".parse().unwrap()),
        ..Event::default()
    }
}

fn lens(hidden: &[Field]) -> Lens {
    let fields = Field::of(Kind::Events).iter().copied().filter(|field| !hidden.contains(field));
    Lens::only(fields.map(|field| (field, Limit::default())), KeptRule::All)
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::TempDir::new_in("/dev/shm").or_else(|_| tempfile::TempDir::new()).unwrap();
        let clock = Arc::new(Hands(AtomicI64::new(TODAY)));
        let service = Service::open(Options {
            data: folder.path().to_owned(),
            keyring: Keyring::Memory,
            clock: clock.clone(),
            region: "FR".to_owned(),
            zone: Zone::named("Europe/Paris").unwrap(),
        })
        .unwrap();
        let phone = NewPhone { name: "Phone".into(), link: "tcp:127.0.0.1:1".into(), ..NewPhone::default() };
        let _added = service.add_phone(phone).unwrap();
        let _set = service.set_peer("Phone", &[("first-sync", "join")]).unwrap();
        let (there, news) = (BTreeMap::new(), BTreeMap::new());
        Bench { _folder: folder, service, clock, there, news, last: None, sessions: 0, luids: 0 }
    }

    fn with(event: Event) -> Self {
        let bench = Bench::new();
        bench.service.store().write(|tx| tx.add_record(&event.into(), &Cause::person(TODAY, "added"))).unwrap();
        bench
    }

    fn describe(session: &mut Session, hidden: &[Field]) {
        let capacity = Capacity {
            lens: lens(hidden),
            database: "calendar".into(),
            media_type: "text/x-vcalendar".into(),
            version: "1.0".into(),
            modes: Vec::new(),
            longest_id: None,
        };
        let capacities = BTreeMap::from([(Kind::Events, capacity)]);
        let described = Description { profile: "generic".into(), capacities, ..Description::default() };
        session.described(&described).unwrap();
    }

    /// A session; how many orders the phone got.
    fn sync(&mut self, asked: Asked, steps: usize) -> Result<usize, Cut> {
        self.sync_hiding(asked, steps, &[Field::Recurrence, Field::Exceptions, Field::Overrides, Field::ExtraDates])
    }

    fn sync_hiding(&mut self, asked: Asked, steps: usize, hidden: &[Field]) -> Result<usize, Cut> {
        let mut steps = Steps(steps);
        self.sessions += 1;
        let service = self.service.clone();
        let peer = service.find_peer("Phone").unwrap();
        let mut session = Session::new(&service, Door::Called(peer.id), SyncRequest::default());
        session.take(peer).unwrap();
        let kind = Kind::Events;
        let opening =
            Opening { kind, shared: vec![kind], ..wish(asked, self.last.as_deref(), &self.sessions.to_string()) };
        let Opened::Run { mode, .. } = session.open(&opening).unwrap() else { panic!("refused") };
        Self::describe(&mut session, hidden);
        let whole = mode == Asked::Slow;
        let news: Vec<_> = match whole {
            true => self.there.iter().map(|(luid, record)| (luid.clone(), Some(record.clone()))).collect(),
            false => self.news.clone().into_iter().collect(),
        };
        for (luid, record) in news {
            let told = match record {
                Some(record) => Told::Present { record: Box::new(record), new: false },
                None => Told::Deleted,
            };
            let _ = session.arrived(kind, vec![Arrived { id: luid, news: told }]).unwrap();
            steps.step()?;
        }
        let _ = session.complete(kind, if whole { Listed::Whole } else { Listed::Part }).unwrap();
        let mut orders = 0;
        while let Some(order) = session.next(kind).unwrap() {
            orders += 1;
            steps.step()?;
            let mut map = None;
            match order.action {
                OrderAction::Add { guid, record } => {
                    self.luids += 1;
                    let luid = format!("l{}", self.luids);
                    let _ = self.there.insert(luid.clone(), *record);
                    map = Some((guid, luid));
                }
                OrderAction::Replace { id, record } => drop(self.there.insert(id, *record)),
                OrderAction::Delete { id } => drop(self.there.remove(&id)),
            }
            // Done there, and nobody here knows.
            steps.step()?;
            session.answered(kind, vec![(order.token, Outcome::Done)]).unwrap();
            steps.step()?;
            if let Some(pair) = map {
                session.mapped(kind, vec![pair]).unwrap();
            }
        }
        session.ended(Ending::Committed).unwrap();
        let ended = session.finish(None);
        assert_eq!(ended.error, None);
        self.last = Some(self.sessions.to_string());
        self.news.clear();
        Ok(orders)
    }

    fn well(&mut self, asked: Asked) -> usize {
        let Ok(orders) = self.sync(asked, usize::MAX) else { panic!("nothing cuts it") };
        orders
    }

    fn here(&self) -> Vec<Record> {
        let mut all = Vec::new();
        self.service.each_record(Kind::Events, None, &mut |view| all.push(view.record)).unwrap();
        all
    }

    fn series(&self) -> Event {
        let here = self.here();
        assert_eq!(here.len(), 1, "nothing came back as new");
        here[0].event().unwrap().clone()
    }

    fn id(&self) -> i64 {
        let mut id = 0;
        self.service.each_record(Kind::Events, None, &mut |view| id = view.id).unwrap();
        id
    }

    fn edit_here(&self, edit: impl FnOnce(&mut Event)) {
        let mut event = self.series();
        edit(&mut event);
        let _revision = self.service.change_record(self.id(), &event.into()).unwrap();
    }

    fn luid(&self, start: &str) -> String {
        let is = |record: &Record| record.event().unwrap().start == Some(at(start));
        let found: Vec<_> = self.there.iter().filter(|(_, record)| is(record)).map(|(luid, _)| luid.clone()).collect();
        assert_eq!(found.len(), 1, "{start}: {found:?}");
        found[0].clone()
    }

    fn edit_there(&mut self, start: &str, edit: impl FnOnce(&mut Event)) {
        let luid = self.luid(start);
        let record = self.there.get_mut(&luid).unwrap();
        edit(record.event_mut().unwrap());
        let _ = self.news.insert(luid, Some(record.clone()));
    }

    fn delete_there(&mut self, start: &str) {
        let luid = self.luid(start);
        let _ = self.there.remove(&luid);
        let _ = self.news.insert(luid, None);
    }

    /// Starts and titles at the phone.
    fn dates(&self) -> Vec<String> {
        let mut dates: Vec<_> = self.there.values().map(|record| record.event().unwrap()).map(shown).collect();
        dates.sort();
        dates
    }
}

fn shown(event: &Event) -> String {
    format!("{} {}", &event.start.unwrap().local().basic()[..8], event.title)
}

const ALL: [&str; 6] =
    ["20261103 Rowing", "20261117 Rowing", "20261201 Rowing", "20261215 Rowing", "20261229 Rowing", "20270112 Rowing"];

#[test]
fn a_series_goes_in_single_dates_and_none_of_them_comes_back_as_new() {
    let mut bench = Bench::with(rowing());
    assert_eq!(bench.well(Asked::Slow), 6);
    assert_eq!(bench.dates(), ALL);
    assert!(bench.there.values().all(|record| !record.event().unwrap().is_series()));
    for asked in [Asked::TwoWay, Asked::Slow, Asked::TwoWay] {
        assert_eq!(bench.well(asked), 0, "nothing is left to do");
        assert_eq!(bench.series(), rowing());
    }
}

#[test]
fn dates_that_a_phone_has_from_elsewhere_are_known_by_what_they_say() {
    let mut bench = Bench::with(rowing());
    for (n, day) in ["20261117T180000", "20261201T180000", "20261229T180000"].into_iter().enumerate() {
        let single = Event { title: "Rowing".into(), start: Some(at(day)), end: None, ..Event::default() };
        let single =
            Event { end: single.start.and_then(|start| start.plus(crate::pim::Span::of_seconds(5400))), ..single };
        let _ = bench.there.insert(format!("p{n}"), single.into());
    }
    assert_eq!(bench.well(Asked::Slow), 3, "those it lacks");
    assert_eq!(bench.dates(), ALL);
    assert_eq!(bench.series(), rowing());
    assert_eq!(bench.well(Asked::Slow), 0);
}

#[test]
fn what_the_phone_does_to_a_date_happens_to_that_date_of_the_series() {
    let mut bench = Bench::with(rowing());
    let _ = bench.well(Asked::Slow);
    bench.edit_there("20261201T180000", |event| {
        event.title = "Rowing late".into();
        (event.start, event.end) = (Some(at("20261201T200000")), Some(at("20261201T213000")));
    });
    bench.delete_there("20261229T180000");
    assert_eq!(bench.well(Asked::TwoWay), 0);
    let event = bench.series();
    assert_eq!(event.exceptions, [at("20261229T180000")]);
    assert_eq!(event.overrides.len(), 1);
    assert_eq!(event.overrides[0].at, at("20261201T180000"));
    assert_eq!(event.overrides[0].record.event().unwrap().start, Some(at("20261201T200000")));
    assert_eq!(event.recurrence, rowing().recurrence);
    for asked in [Asked::Slow, Asked::TwoWay] {
        assert_eq!(bench.well(asked), 0);
        assert_eq!(bench.series(), event);
    }
}

#[test]
fn what_happens_to_the_series_here_happens_to_its_dates_there() {
    let mut bench = Bench::with(rowing());
    let _ = bench.well(Asked::Slow);
    bench.edit_here(|event| {
        event.location = "Boathouse".into();
        event.exceptions.push(at("20261215T180000"));
        (event.start, event.end) = (Some(at("20261103T190000")), Some(at("20261103T203000")));
        event.exceptions = vec![at("20261215T190000")];
    });
    assert_eq!(bench.well(Asked::TwoWay), 6, "five are changed, where they are, and one goes");
    assert!(bench.there.values().all(|record| record.event().unwrap().location == "Boathouse"));
    assert!(bench.there.keys().all(|luid| luid.as_str() <= "l6"), "none of them is a new item");
    assert_eq!(bench.dates().len(), 5);
    bench.edit_here(|event| event.exceptions.clear());
    assert_eq!(bench.well(Asked::TwoWay), 1, "the one that takes place again");
    let id = bench.id();
    let _gone = bench.service.delete_records(Kind::Events, &[id]).unwrap();
    assert_eq!(bench.well(Asked::TwoWay), 6, "one series is one deletion to the guard");
    assert!(bench.dates().is_empty());
}

#[test]
fn both_sides_of_one_date_are_merged_and_a_quarrel_is_about_that_date() {
    let mut bench = Bench::with(rowing());
    let _ = bench.well(Asked::Slow);
    bench.edit_here(|event| event.location = "Boathouse".into());
    bench.edit_there("20261201T180000", |event| event.description = "bring oars".into());
    bench.edit_there("20261215T180000", |event| event.location = "Quay".into());
    let _ = bench.well(Asked::TwoWay);
    let conflicts = bench.service.conflicts().unwrap();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].record, Some(bench.id()));
    let answer = planner::Answer { field: None, take: planner::Take::Peer };
    let _ = bench.service.resolve(conflicts[0].n, &[answer]).unwrap();
    let _ = bench.well(Asked::TwoWay);
    let event = bench.series();
    let changed: Vec<_> = event.overrides.iter().map(|changed| changed.record.event().unwrap()).collect();
    assert_eq!((changed[0].location.as_str(), changed[0].description.as_str()), ("Boathouse", "bring oars"));
    assert_eq!(changed[1].location, "Quay");
    assert_eq!(bench.well(Asked::Slow), 0);
}

#[test]
fn the_window_moves_on_and_deletes_nothing() {
    let mut endless = rowing();
    endless.recurrence = Some("FREQ=MONTHLY".parse().unwrap());
    let mut bench = Bench::with(endless.clone());
    assert_eq!(bench.well(Asked::Slow), 13);
    bench.clock.0.fetch_add(90 * DAY, Ordering::Relaxed);
    assert_eq!(bench.well(Asked::TwoWay), 3, "those of three further months");
    assert_eq!(bench.dates().len(), 16, "what is over stays where it is");
    // The phone clears away what is over, one by one and unasked.
    bench.delete_there("20261103T180000");
    let _ = bench.well(Asked::TwoWay);
    let luid = bench.luid("20261203T180000");
    let _ = bench.there.remove(&luid);
    let _ = bench.well(Asked::Slow);
    assert_eq!(bench.series(), endless);
    assert_eq!(bench.dates().len(), 14, "nothing is put back");
}

#[test]
fn a_date_beyond_the_window_that_the_phone_still_has_is_no_new_event() {
    let mut bench = Bench::with(rowing());
    let _ = bench.well(Asked::Slow);
    bench.clock.0.fetch_add(60 * DAY, Ordering::Relaxed);
    // The phone was set up anew from its own backup: everything has another id.
    let items: Vec<_> = std::mem::take(&mut bench.there).into_values().collect();
    bench.there = items.into_iter().enumerate().map(|(n, record)| (format!("r{n}"), record)).collect();
    assert_eq!(bench.well(Asked::Slow), 0);
    assert_eq!(bench.series(), rowing());
    assert_eq!(bench.dates(), ALL);
}

#[test]
fn a_phone_with_rules_gets_the_series_and_beside_it_what_differs() {
    let hidden = [Field::Overrides, Field::ExtraDates];
    let mut event = rowing();
    event.extra_dates = vec![at("20261126T180000")];
    let moved = Event { title: "Regatta".into(), start: Some(at("20261202T100000")), ..Event::default() };
    event.overrides = vec![crate::pim::Override { at: at("20261201T180000"), record: moved.into() }];
    let mut bench = Bench::with(event.clone());
    let Ok(orders) = bench.sync_hiding(Asked::Slow, usize::MAX, &hidden) else { panic!() };
    assert_eq!(orders, 3);
    assert_eq!(bench.dates(), ["20261103 Rowing", "20261126 Rowing", "20261202 Regatta"]);
    let series = bench.there[&bench.luid("20261103T180000")].clone();
    assert_eq!(series.event().unwrap().exceptions, [at("20261201T180000")]);
    bench.edit_there("20261202T100000", |event| event.location = "Nantes".into());
    let Ok(0) = bench.sync_hiding(Asked::TwoWay, usize::MAX, &hidden) else { panic!() };
    assert_eq!(bench.series().overrides[0].record.event().unwrap().location, "Nantes");
    let Ok(0) = bench.sync_hiding(Asked::Slow, usize::MAX, &hidden) else { panic!() };
    assert_eq!(bench.series().overrides.len(), 1);
}

/// Cut at every step of a session, and then edited on both sides: a session or two later every date is there once.
#[test]
fn whatever_is_cut_no_date_is_doubled_or_lost() {
    for cut in 0..STEPS {
        let mut bench = Bench::with(rowing());
        let _ = bench.sync(Asked::Slow, cut);
        bench.edit_here(|event| event.location = "Boathouse".into());
        let _ = bench.sync(Asked::Slow, cut / 2);
        let _ = bench.well(Asked::Slow);
        assert_eq!(bench.dates(), ALL, "cut at {cut}");
        bench.edit_there("20261201T180000", |event| event.description = "oars".into());
        bench.delete_there("20261215T180000");
        let edited = cut % 2 == 0;
        if edited {
            bench.edit_here(|event| event.title = "Rowing club".into());
        }
        let _ = bench.sync(Asked::TwoWay, cut);
        let _ = bench.well(Asked::Slow);
        let _ = bench.well(Asked::TwoWay);
        let event = bench.series();
        assert!(event.exceptions.len() <= 1, "cut at {cut}: {event:?}");
        let there: Vec<_> = bench.there.values().map(|record| record.event().unwrap()).collect();
        assert!(there.iter().all(|event| event.title == if edited { "Rowing club" } else { "Rowing" }), "cut at {cut}");
        // Edited here and deleted there is a question; a deletion nobody heard of is none.
        let asked = bench.service.conflicts().unwrap().len();
        assert!(edited || asked == 0, "cut at {cut}");
        assert_eq!(there.len(), 6 - event.exceptions.len() - asked, "cut at {cut}");
        assert!(there.iter().any(|event| event.description == "oars"), "cut at {cut}");
        assert_eq!(bench.well(Asked::Slow), 0, "cut at {cut}");
    }
}

#[test]
fn a_period_sends_nothing_older_and_deletes_nothing_that_leaves_it() {
    let mut bench = Bench::new();
    for (title, day) in [("Old", "20260601"), ("New", "20261201"), ("Far", "20281201")] {
        let start = Some(at(&format!("{day}T100000")));
        let end = Some(at(&format!("{day}T110000")));
        let event = Event { title: title.into(), start, end, ..Event::default() };
        bench.service.store().write(|tx| tx.add_record(&event.into(), &Cause::person(TODAY, "added"))).unwrap();
    }
    let _ = bench.service.set_peer("Phone", &[("period", "90d..1y")]).unwrap();
    assert!(bench.service.set_peer("Phone", &[("period", "ninety days")]).is_err());
    assert_eq!(bench.service.peer("Phone").unwrap().period, "90d..1y");
    assert_eq!(bench.well(Asked::Slow), 1);
    assert_eq!(bench.dates(), ["20261201 New"]);
    // It is over, and out of the period; the phone clears it away.
    bench.clock.0.fetch_add(120 * DAY, Ordering::Relaxed);
    for asked in [Asked::TwoWay, Asked::Slow] {
        assert_eq!(bench.well(asked), 0);
        assert_eq!(bench.dates(), ["20261201 New"], "unchanged it is left alone");
    }
    bench.delete_there("20261201T100000");
    assert_eq!(bench.well(Asked::TwoWay), 0);
    assert_eq!((bench.here().len(), bench.well(Asked::Slow)), (3, 0));
    assert!(bench.service.held().unwrap().is_empty() && bench.service.conflicts().unwrap().is_empty());
    let _ = bench.service.set_peer("Phone", &[("period", "all")]).unwrap();
    assert_eq!(bench.well(Asked::TwoWay), 3, "whoever wants all of it gets all of it");
    assert_eq!(bench.here().len(), 3);
}
