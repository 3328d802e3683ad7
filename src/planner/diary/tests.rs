use crate::pim::lens::{Clock, Days, KeptRule, Limit, Readings};
use crate::pim::moment::{Moment, Span, Zone};
use crate::pim::{Alarm, Attendee, Event, Field, Kept, Kind, Lens, Note, Override, Record, Task, Trigger, Value};
use crate::planner::{
    Couple, Decision, Direction, Guard, Here, Input, Policy, RecordId, ReplicaId, Settled, Side, Theirs, plan,
};

fn moment(text: &str) -> Moment {
    if let Some(utc) = text.strip_suffix('Z') {
        return Moment::Utc(utc.parse().unwrap());
    }
    match text.split_once('@') {
        Some((local, zone)) => Moment::Zoned(local.parse().unwrap(), Zone::named(zone).unwrap()),
        None => text.parse().map(Moment::Date).or_else(|_| text.parse().map(Moment::Floating)).unwrap(),
    }
}

fn paris(text: &str) -> Moment {
    moment(&format!("{text}@Europe/Paris"))
}

/// A weekly choir, on Tuesdays.
fn choir() -> Event {
    Event {
        title: "Choir".into(),
        start: Some(paris("2026-11-17T18:00")),
        end: Some(paris("2026-11-17T20:00")),
        recurrence: "FREQ=WEEKLY".parse().ok(),
        ..Event::default()
    }
}

fn choir_with(change: impl FnOnce(&mut Event)) -> Record {
    let mut event = choir();
    change(&mut event);
    event.into()
}

/// One couple that agreed on a base, planned through a lens.
fn planned(lens: &Lens, base: &Record, here: Record, theirs: Record) -> Option<Decision> {
    let couple = Couple {
        record: Some(RecordId(1)),
        replica: Some(ReplicaId(1)),
        here: Here::Present(here),
        agreement: Some(base.clone()),
        last_seen: Some(lens.project(base)),
        theirs: Theirs::Present(theirs),
        ..Couple::empty()
    };
    decided(lens, couple)
}

fn decided(lens: &Lens, couple: Couple) -> Option<Decision> {
    let kind = match (&couple.here, &couple.theirs) {
        (Here::Present(record), _) | (_, Theirs::Present(record)) => record.kind(),
        _ => Kind::Events,
    };
    let home = Zone::named("Europe/Paris").unwrap();
    let policy = Policy {
        direction: Direction::TwoWay,
        guard: Guard::Off,
        region: "FR".into(),
        home,
        unwanted: Default::default(),
    };
    let mut plan = plan(&Input { kind, lens: lens.clone(), policy, couples: vec![couple], series: Vec::new() });
    assert!(plan.decisions.len() < 2);
    plan.decisions.pop()
}

fn written(decision: &Decision, side: Side) -> Option<&Record> {
    decision.steps.iter().find(|step| step.side == side)?.content.as_ref()
}

fn quarrels(decision: &Decision) -> Vec<Field> {
    decision.conflict.iter().flat_map(|conflict| &conflict.fields).map(|field| field.field).collect()
}

fn phone(readings: Readings, days: Days) -> Lens {
    let clock = Clock { zone: Zone::named("Europe/Paris").unwrap(), readings, days };
    Lens::everything().with_clock(clock)
}

#[test]
fn another_spelling_of_the_same_times_is_no_change() {
    let base = Record::from(choir());
    let utc = |text: &str| Some(moment(text));
    let spelled = choir_with(|event| {
        event.start = utc("2026-11-17T17:00:00Z");
        event.end = utc("2026-11-17T19:00:00Z");
        event.recurrence = "FREQ=WEEKLY;BYDAY=TU;WKST=SU".parse().ok();
        event.status = "confirmed".into();
        event.visibility = "public".into();
    });
    let decision = planned(&Lens::everything(), &base, base.clone(), spelled).unwrap();
    assert!(decision.steps.is_empty() && decision.conflict.is_none(), "{decision:#?}");
}

#[test]
fn what_the_phone_moved_comes_into_our_zone_with_its_length() {
    let mut fields = [Field::Title, Field::Start].map(|field| (field, Limit::default())).to_vec();
    fields.push((Field::Recurrence, Limit::default()));
    let clock = Clock { zone: Zone::named("Europe/Paris").unwrap(), readings: Readings::Utc, days: Days::Days };
    let lens = Lens::only(fields, KeptRule::Only([].into())).with_clock(clock);
    let base = Record::from(choir());
    let mut told = lens.project(&base);
    told.set(Field::Start, Value::Moment(moment("2026-11-17T18:30:00Z")));
    let decision = planned(&lens, &base, base.clone(), told).unwrap();
    let ours = written(&decision, Side::Here).and_then(Record::event).unwrap();
    assert_eq!(ours.start, Some(paris("2026-11-17T19:30")));
    assert_eq!(ours.end, Some(paris("2026-11-17T21:30")), "the phone has no place for ends");
    assert!(written(&decision, Side::Peer).is_none());
}

#[test]
fn start_and_end_are_one_question() {
    let here = choir_with(|event| event.start = Some(paris("2026-11-17T17:00")));
    let theirs = choir_with(|event| event.end = Some(paris("2026-11-17T22:00")));
    let decision = planned(&Lens::everything(), &choir().into(), here, theirs).unwrap();
    assert_eq!(quarrels(&decision), [Field::Start, Field::End]);
    assert!(decision.steps.is_empty());
}

#[test]
fn a_moved_series_takes_along_what_the_other_side_said_of_its_dates() {
    let base = Record::from(choir());
    let here = choir_with(|event| {
        event.exceptions = vec![paris("2026-12-01T18:00")];
        let record = Event { title: "Concert".into(), start: Some(paris("2026-12-08T18:00")), ..Event::default() };
        event.overrides = vec![Override { at: paris("2026-12-08T18:00"), record: record.into() }];
    });
    let theirs = choir_with(|event| {
        event.start = Some(paris("2026-11-18T19:00"));
        event.end = Some(paris("2026-11-18T21:00"));
    });
    let decision = planned(&Lens::everything(), &base, here, theirs).unwrap();
    for side in [Side::Here, Side::Peer] {
        let event = written(&decision, side).and_then(Record::event).unwrap();
        assert_eq!(event.start, Some(paris("2026-11-18T19:00")), "{side:?}");
        assert_eq!(event.exceptions, [paris("2026-12-02T19:00")], "{side:?}");
        assert_eq!(event.overrides[0].at, paris("2026-12-09T19:00"), "{side:?}");
        assert_eq!(event.overrides[0].record.event().unwrap().start, Some(paris("2026-12-09T19:00")), "{side:?}");
    }
}

#[test]
fn dates_that_differ_are_merged_one_by_one() {
    let differs = |day: &str, title: &str, place: &str| {
        let at = paris(&format!("{day}T18:00"));
        let (title, location) = (title.into(), place.into());
        Override { at, record: Event { title, location, start: Some(at), ..Event::default() }.into() }
    };
    let base = choir_with(|event| event.overrides = vec![differs("2026-12-01", "Choir", "Church")]);
    let here = choir_with(|event| {
        event.overrides = vec![differs("2026-12-01", "Concert", "Church"), differs("2026-12-08", "Feast", "")];
    });
    let theirs = choir_with(|event| {
        event.overrides = vec![differs("2026-12-01", "Choir", "Hall"), differs("2026-12-15", "Trip", "")];
    });
    let decision = planned(&Lens::everything(), &base, here, theirs.clone()).unwrap();
    for side in [Side::Here, Side::Peer] {
        let event = written(&decision, side).and_then(Record::event).unwrap();
        let mut titles: Vec<_> = event.overrides.iter().map(|differs| differs.record.title()).collect();
        titles.sort();
        assert_eq!(titles, ["Concert", "Feast", "Trip"]);
        assert!(event.overrides.iter().any(|o| o.record.event().unwrap().location == "Hall"));
    }
    let clash = choir_with(|event| event.overrides = vec![differs("2026-12-01", "Choir", "Museum")]);
    let decision = planned(&Lens::everything(), &base, clash, theirs).unwrap();
    assert_eq!(quarrels(&decision), [Field::Overrides]);
}

#[test]
fn who_knows_no_overrides_has_exceptions() {
    let fields = [Field::Title, Field::Start, Field::End, Field::Recurrence, Field::Exceptions];
    let lens = Lens::only(fields.map(|field| (field, Limit::default())), KeptRule::Only([].into()));
    let differs = Override { at: paris("2026-12-08T18:00"), record: Event::default().into() };
    let base = choir_with(|event| event.overrides = vec![differs.clone()]);
    let seen = lens.project(&base);
    assert_eq!(seen.event().unwrap().exceptions, [paris("2026-12-08T18:00")]);
    let mut told = seen.clone();
    told.set(Field::Exceptions, Value::Moments(["2026-12-08T18:00", "2026-12-15T18:00"].map(paris).to_vec()));
    let decision = planned(&lens, &base, base.clone(), told).unwrap();
    let ours = written(&decision, Side::Here).and_then(Record::event).unwrap();
    assert_eq!((&ours.exceptions[..], &ours.overrides[..]), (&[paris("2026-12-15T18:00")][..], &[differs][..]));
    assert!(written(&decision, Side::Peer).is_none(), "{decision:#?}");
}

#[test]
fn alarms_are_one_when_they_ring_at_one_time() {
    let base = choir_with(|event| {
        event.recurrence = None;
        event.alarms = vec![Alarm::before(Span::of_seconds(900))];
    });
    let at = Alarm { trigger: Trigger::At(moment("2026-11-17T16:45:00Z")), ..Alarm::default() };
    let with = |alarms: Vec<Alarm>| {
        let mut record = base.clone();
        record.set(Field::Alarms, Value::Alarms(alarms));
        record
    };
    let decision = planned(&Lens::everything(), &base, base.clone(), with(vec![at.clone()])).unwrap();
    assert!(decision.steps.is_empty(), "{decision:#?}");
    let hour = Alarm::before(Span::of_seconds(3600));
    let here = with(vec![Alarm::before(Span::of_seconds(900)), hour.clone()]);
    let decision = planned(&Lens::everything(), &base, here, with(vec![])).unwrap();
    let ours = written(&decision, Side::Here).and_then(Record::event).unwrap();
    assert_eq!(ours.alarms, std::slice::from_ref(&hour), "removed there, and one added here");
    assert_eq!(written(&decision, Side::Peer).and_then(Record::event).unwrap().alarms, [hour]);
}

#[test]
fn an_alarm_at_an_instant_goes_along_with_an_event_that_was_moved_here() {
    let lens = phone(Readings::Utc, Days::Days);
    let base = choir_with(|event| event.recurrence = None);
    let start = base.event().unwrap().start.unwrap();
    let mut here = base.clone();
    here.set(Field::Start, Value::Moment(start.plus(Span::of_seconds(3600)).unwrap()));
    let mut theirs = lens.project(&base);
    let rings = Moment::Utc(start.utc(Zone::UTC)).plus(Span::of_seconds(-7200)).unwrap();
    theirs.set(Field::Alarms, Value::Alarms(vec![Alarm { trigger: Trigger::At(rings), ..Alarm::default() }]));
    let decision = planned(&lens, &base, here, theirs).unwrap();
    let ours = written(&decision, Side::Here).and_then(Record::event).unwrap();
    assert_eq!(ours.alarms[0].trigger, Trigger::BeforeStart(Span::of_seconds(7200)));
    let sent = written(&decision, Side::Peer).and_then(Record::event).unwrap();
    let later = rings.plus(Span::of_seconds(3600)).unwrap();
    assert_eq!(sent.alarms[0].trigger, Trigger::At(later), "still two hours before");
}

#[test]
fn the_one_alarm_of_a_phone_that_was_put_off_keeps_what_else_we_say_of_it() {
    let limit = Limit { count: Some(1), bare: true, ..Limit::default() };
    let fields = [Field::Title, Field::Start, Field::End].map(|field| (field, Limit::default()));
    let lens = Lens::only(fields.into_iter().chain([(Field::Alarms, limit)]), KeptRule::Only([].into()));
    let kept = vec![Kept { name: "DESCRIPTION".into(), params: vec![], value: "Go!".into() }];
    let spoken = Alarm { action: "audio".into(), kept: kept.clone(), ..Alarm::before(Span::of_seconds(900)) };
    let base = choir_with(|event| {
        event.recurrence = None;
        event.alarms = vec![spoken, Alarm::before(Span::of_seconds(86_400))];
    });
    let mut told = lens.project(&base);
    assert_eq!(told.event().unwrap().alarms, [Alarm::before(Span::of_seconds(900))]);
    told.set(Field::Alarms, Value::Alarms(vec![Alarm::before(Span::of_seconds(1800))]));
    let decision = planned(&lens, &base, base.clone(), told).unwrap();
    let ours = written(&decision, Side::Here).and_then(Record::event).unwrap();
    let put_off = Alarm { action: "audio".into(), kept, ..Alarm::before(Span::of_seconds(1800)) };
    assert_eq!(ours.alarms, [Alarm::before(Span::of_seconds(86_400)), put_off]);
    assert!(written(&decision, Side::Peer).is_none(), "{decision:#?}");
}

#[test]
fn done_is_done_in_every_way_to_say_it() {
    let task = |status: &str, percent, completed: bool| -> Record {
        let completed = completed.then(|| moment("2026-11-20T10:00:00Z"));
        Task { title: "Pay".into(), status: status.into(), percent, completed, ..Task::default() }.into()
    };
    let everything = Lens::everything();
    let open = task("needs-action", Some(0), false);
    let done = planned(&everything, &open, task("completed", Some(0), false), task("", Some(100), false)).unwrap();
    assert!(done.steps.is_empty() && done.conflict.is_none(), "{done:#?}");
    let further = planned(&everything, &open, task("in-process", Some(50), false), task("completed", None, true));
    assert!(written(&further.unwrap(), Side::Here).and_then(Record::task).unwrap().is_done());
    let clash = planned(&everything, &open, task("cancelled", None, false), task("completed", None, false)).unwrap();
    assert_eq!(quarrels(&clash), [Field::Status]);
    let words = Limit { types: Some(["needs-action".into(), "completed".into()].into()), ..Limit::default() };
    let lens = Lens::only([(Field::Title, Limit::default()), (Field::Status, words)], KeptRule::Only([].into()));
    let base = task("completed", Some(100), true);
    let mut told = lens.project(&base);
    told.set(Field::Status, Value::Text("needs-action".into()));
    let again = planned(&lens, &base, base.clone(), told).unwrap();
    let ours = written(&again, Side::Here).and_then(Record::task).unwrap();
    assert!(!ours.is_done() && ours.completed.is_none(), "taken back in every way: {ours:#?}");
    let half = task("", Some(50), true);
    let open = planned(&everything, &half, half.clone(), task("", None, false)).unwrap();
    assert_eq!(written(&open, Side::Here).and_then(Record::task).unwrap().percent, None);
    let dated = task("", None, true);
    let undated = planned(&everything, &dated, dated.clone(), task("", Some(100), false)).unwrap();
    let ours = written(&undated, Side::Here).and_then(Record::task).unwrap();
    assert!(ours.is_done(), "done, and nobody says any more when: {ours:#?}");
}

#[test]
fn a_plain_text_note_is_title_and_text() {
    let lens = Lens::only([(Field::Body, Limit::default())], KeptRule::Only([].into()));
    let note = |title: &str, body: &str| -> Record {
        Note { title: title.into(), body: body.into(), ..Note::default() }.into()
    };
    let base = note("Shopping", "Milk\nBread");
    assert_eq!(lens.project(&base), note("", "Shopping\nMilk\nBread"));
    let decision = planned(&lens, &base, base.clone(), note("", "Shopping\nMilk\nBread\n"));
    assert!(decision.unwrap().steps.is_empty());
    let decision = planned(&lens, &base, base.clone(), note("", "Shopping today\nMilk\nBread\nEggs")).unwrap();
    assert_eq!(written(&decision, Side::Here), Some(&note("Shopping today", "Milk\nBread\nEggs")));
    let (here, there) = (note("Food", "Milk\nBread"), note("Shopping", "Milk"));
    let both = planned(&Lens::everything(), &base, here, there).unwrap();
    assert_eq!(written(&both, Side::Here), Some(&note("Food", "Milk")));
    assert_eq!(written(&both, Side::Peer), Some(&note("Food", "Milk")));
}

#[test]
fn programs_own_names_and_stamps_are_no_change() {
    let stamp = |value: &str| Kept { name: "DTSTAMP".into(), params: vec![], value: value.into() };
    let base = Record { kept: vec![stamp("20260101T000000Z")], ..choir_with(|event| event.uid = "a".into()) };
    let told = Record { kept: vec![stamp("20270101T000000Z")], ..choir_with(|event| event.uid = "b".into()) };
    let decision = planned(&Lens::everything(), &base, base.clone(), told.clone()).unwrap();
    assert!(decision.steps.is_empty() && decision.conflict.is_none());
    let nameless = Record::from(choir());
    let decision = planned(&Lens::everything(), &nameless, nameless.clone(), told).unwrap();
    assert_eq!(written(&decision, Side::Here).unwrap().event().unwrap().uid, "b");
}

#[test]
fn answers_of_two_attendees_meet() {
    let person = |name: &str, status: &str| Attendee {
        address: format!("mailto:{name}@example.org"),
        status: status.into(),
        ..Attendee::default()
    };
    let with =
        |ada: &str, bob: &str| choir_with(|event| event.attendees = vec![person("ada", ada), person("BOB", bob)]);
    let decision = planned(
        &Lens::everything(),
        &with("needs-action", "needs-action"),
        with("accepted", "needs-action"),
        with("needs-action", "declined"),
    )
    .unwrap();
    for side in [Side::Here, Side::Peer] {
        assert_eq!(written(&decision, side), Some(&with("accepted", "declined")));
    }
}

#[test]
fn a_new_event_of_a_simple_phone_is_understood() {
    let lens = phone(Readings::Utc, Days::Midnights);
    let told: Record = Event {
        title: "Bastille Day".into(),
        start: Some(moment("2026-07-13T22:00:00Z")),
        end: Some(moment("2026-07-14T22:00:00Z")),
        ..Event::default()
    }
    .into();
    let couple = Couple { replica: Some(ReplicaId(1)), theirs: Theirs::Present(told.clone()), ..Couple::empty() };
    let decision = decided(&lens, couple).unwrap();
    let ours = written(&decision, Side::Here).unwrap().event().unwrap();
    assert_eq!((ours.start, ours.end), (Some(moment("2026-07-14")), Some(moment("2026-07-15"))));
    let Settled::Agreed { agreement, last_seen, .. } = decision.settled else { panic!() };
    assert_eq!((lens.project(&agreement), &last_seen), (last_seen.clone(), &told));
}

#[test]
fn whichever_phone_was_first_the_longer_text_is_here_unasked() {
    let whole = choir_with(|e| (e.title, e.description) = ("Choir in the old hall".into(), "Bring the score".into()));
    let cut = choir_with(|e| (e.title, e.description) = ("Choir in the old".into(), "Bring".into()));
    let met = |here: &Record, theirs: &Record| {
        let couple = Couple {
            record: Some(RecordId(1)),
            replica: Some(ReplicaId(1)),
            here: Here::Present(here.clone()),
            theirs: Theirs::Present(theirs.clone()),
            ..Couple::empty()
        };
        decided(&Lens::everything(), couple).unwrap()
    };
    let decision = met(&cut, &whole);
    assert_eq!((written(&decision, Side::Here), quarrels(&decision)), (Some(&whole), vec![]));
    let decision = met(&choir_with(|e| e.description = "Bring".into()), &choir_with(|e| e.description = "Come".into()));
    assert_eq!(quarrels(&decision), [Field::Description]);
}
