//! The laws for events, tasks and notes.

use super::super::plain::plain;
use super::*;
use crate::pim::lens::{Clock, Days, Readings};
use crate::pim::moment::{Moment, Span};
use crate::pim::recurrence::Ends;
use crate::pim::{Alarm, Attendee, Event, Note, Override, Task, Trigger};

fn moment(text: &str) -> Moment {
    if let Some(utc) = text.strip_suffix('Z') {
        return Moment::Utc(utc.parse().unwrap());
    }
    match text.split_once('@') {
        Some((local, zone)) => Moment::Zoned(local.parse().unwrap(), Zone::named(zone).unwrap()),
        None => text.parse().map(Moment::Date).or_else(|_| text.parse().map(Moment::Floating)).unwrap(),
    }
}

fn starts() -> impl Strategy<Value = Moment> {
    let texts = [
        "2026-03-24T09:00@Europe/Paris",
        "2026-03-24T10:00@Europe/Paris",
        "2026-03-25T09:00@Europe/Paris",
        "2026-03-24T08:00:00Z",
        "2026-03-24T18:00@America/New_York",
        "2026-03-24T09:00",
        "2026-03-24",
        "2026-03-26",
    ];
    prop::sample::select(texts.map(moment).to_vec())
}

fn few(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

fn some(words: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    prop::sample::subsequence(words.to_vec(), 0..=words.len())
        .prop_map(|words| words.into_iter().map(str::to_owned).collect())
}

fn alarms(start: Moment) -> impl Strategy<Value = Vec<Alarm>> {
    let before = |minutes: i64| Alarm::before(Span::of_seconds(minutes * 60));
    let at = start.plus(Span::of_seconds(-7200)).unwrap();
    let absolute = Alarm { trigger: Trigger::At(Moment::Utc(at.utc(home()))), ..Alarm::default() };
    prop::sample::subsequence(vec![before(15), before(60), absolute], 0..=2)
}

fn people() -> impl Strategy<Value = Vec<Attendee>> {
    let person = |name: &str, status: &str| Attendee {
        address: format!("mailto:{name}@example.org"),
        name: name.into(),
        status: status.into(),
        ..Attendee::default()
    };
    let ada = prop::sample::select(vec!["accepted", "declined", "needs-action"]).prop_map(move |s| person("ada", s));
    (ada, any::<bool>())
        .prop_map(move |(ada, both)| if both { vec![ada, person("bob", "accepted")] } else { vec![ada] })
}

/// What hangs on the start of an event.
fn series(start: Moment) -> impl Strategy<Value = Event> {
    let weeks = move |n: i64| start.plus(Span::of_days(7 * n)).unwrap();
    let rule = few(&["", "FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=8"]);
    let end = prop::sample::select(vec![0, 3600, 7200]).prop_map(move |seconds| match start {
        Moment::Date(date) => Some(Moment::Date(date.plus_days(1 + seconds / 3600).unwrap())),
        _ if seconds == 0 => None,
        _ => start.plus(Span::of_seconds(seconds)),
    });
    let exceptions = prop::sample::subsequence(vec![weeks(1), weeks(2)], 0..=2);
    let moved = (few(&["Choir", "Concert"]), prop::sample::select(vec![0, 86_400])).prop_map(move |(title, by)| {
        let start = weeks(3).plus(Span { days: by / 86_400, seconds: 0 });
        let record = Event { title, start, ..Event::default() }.into();
        Override { at: weeks(3), record }
    });
    (rule, end, exceptions, prop::option::of(moved), alarms(start)).prop_map(
        move |(rule, end, exceptions, moved, alarms)| {
            // A series of another zone leaves its own dates when the clocks at home change.
            let elsewhere =
                matches!(start, Moment::Utc(_)) || matches!(start, Moment::Zoned(_, zone) if zone != home());
            let recurrence = rule.parse().ok().filter(|_| !elsewhere);
            let repeats = recurrence.is_some();
            Event {
                start: Some(start),
                end,
                recurrence,
                exceptions: if repeats { exceptions } else { Vec::new() },
                overrides: moved.into_iter().filter(|_| repeats).collect(),
                alarms,
                ..Event::default()
            }
        },
    )
}

fn events() -> impl Strategy<Value = Record> {
    let texts = (
        few(&["Choir", "Concert", "Dentist", "Long meeting about everything"]),
        few(&["", "Brest", "Lyon"]),
        few(&["", "short", "a longer description than most", "another long description"]),
    );
    let words = (some(&["music", "work"]), few(&["", "tentative", "cancelled"]), few(&["", "private"]));
    let priority = prop::option::of(prop::sample::select(vec![1u8, 3, 5, 9]));
    (starts().prop_flat_map(series), texts, words, priority, people()).prop_map(
        |(series, (title, location, description), (categories, status, visibility), priority, attendees)| {
            Event { title, location, description, categories, status, visibility, priority, attendees, ..series }.into()
        },
    )
}

fn tasks() -> impl Strategy<Value = Record> {
    let due = prop::option::of(prop::sample::select(vec![
        moment("2026-12-24"),
        moment("2026-12-31"),
        moment("2026-12-24T12:00@Europe/Paris"),
    ]));
    let done = (
        few(&["", "needs-action", "in-process", "completed"]),
        prop::option::of(prop::sample::select(vec![0u8, 50, 100])),
        prop::option::of(Just(moment("2026-11-20T10:00:00Z"))),
    );
    let texts = (few(&["Pay the rent", "Call Ada", "Wash"]), few(&["", "short", "a longer description than most"]));
    let priority = prop::option::of(prop::sample::select(vec![1u8, 3, 5, 9]));
    (texts, due, done, priority, some(&["home", "work"])).prop_map(
        |((title, description), due, (status, percent, completed), priority, categories)| {
            Task { title, description, due, status, percent, completed, priority, categories, ..Task::default() }.into()
        },
    )
}

fn notes() -> impl Strategy<Value = Record> {
    let title = few(&["", "Shopping", "Ideas"]);
    let body = few(&["Milk\nBread", "Shopping\nMilk", "Write a longer text\nwith lines", "Milk"]);
    (title, body, some(&["home", "work"]))
        .prop_map(|(title, body, categories)| Note { title, body, categories, ..Note::default() }.into())
}

fn records(kind: Kind) -> BoxedStrategy<Record> {
    match kind {
        Kind::Contacts => contacts().boxed(),
        Kind::Events => events().boxed(),
        Kind::Tasks => tasks().boxed(),
        Kind::Notes => notes().boxed(),
    }
}

/// Fields a person changes at a time.
fn groups(kind: Kind) -> Vec<Vec<Field>> {
    let one = |field: &Field| vec![*field];
    let together = match kind {
        Kind::Events => {
            vec![Field::Start, Field::End, Field::Recurrence, Field::Exceptions, Field::Overrides, Field::Alarms]
        }
        Kind::Tasks => vec![Field::Status, Field::Percent, Field::Completed],
        _ => Vec::new(),
    };
    // What hangs on the start of one record means nothing in another.
    let hangs = |field: &Field| together.contains(field) && *field != Field::Alarms && kind == Kind::Events;
    let alone = Field::of(kind).iter().filter(|field| !matches!(field, Field::Uid | Field::Kept) && !hangs(field));
    let mut groups: Vec<Vec<Field>> = alone.map(one).collect();
    if !together.is_empty() {
        groups.push(together);
    }
    groups
}

fn edits(kind: Kind) -> impl Strategy<Value = Edit> {
    let fields = prop::sample::subsequence(groups(kind), 1..3).prop_map(|groups| groups.concat());
    prop_oneof![
        3 => Just(Edit::Nothing),
        4 => (records(kind), fields).prop_map(|(record, fields)| Edit::Fields(record, fields)),
        1 => Just(Edit::Delete),
    ]
}

/// A phone of 2005: few fields, its own clock, short texts.
fn phones(kind: Kind) -> Vec<Lens> {
    let cut = |chars| Limit { chars: Some(chars), ..Limit::default() };
    let open = Limit::default;
    let fields = match kind {
        Kind::Events => vec![
            (Field::Title, cut(20)),
            (Field::Start, open()),
            (Field::End, open()),
            (Field::Recurrence, open()),
            (Field::Exceptions, open()),
            (Field::Description, cut(12)),
            (Field::Alarms, Limit { count: Some(1), bare: true, ..open() }),
        ],
        Kind::Tasks => vec![
            (Field::Title, open()),
            (Field::Due, open()),
            (Field::Status, Limit { words: Some(["needs-action".into(), "completed".into()].into()), ..open() }),
            (Field::Priority, Limit { classes: Some([(4, 1), (5, 5), (9, 9)].into()), ..open() }),
        ],
        _ => vec![(Field::Body, open())],
    };
    let clock = |readings, days| Clock { zone: home(), readings, days };
    let poor = Lens::only(fields, KeptRule::Only(BTreeSet::new()));
    vec![
        poor.clone().with_clock(clock(Readings::Utc, Days::Midnights)),
        poor.clone().with_clock(clock(Readings::Floating, Days::Midnights)),
        poor.with_clock(clock(Readings::Any, Days::Days)),
        Lens::everything().with_clock(clock(Readings::Utc, Days::Days)),
    ]
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![Kind::Events, Kind::Events, Kind::Tasks, Kind::Notes])
}

fn worlds() -> impl Strategy<Value = World> {
    kinds().prop_flat_map(|kind| {
        let mut lenses = phones(kind);
        lenses.extend([Lens::everything(), Lens::everything(), Lens::everything()]);
        worlds_of(kind, prop::sample::select(lenses), 3)
    })
}

fn worlds_of(kind: Kind, lens: impl Strategy<Value = Lens>, loose: usize) -> impl Strategy<Value = World> {
    let linked = prop::collection::vec((records(kind), edits(kind), edits(kind)), 0..3);
    let loose = || prop::collection::vec(records(kind), 0..=loose);
    (lens, linked, loose(), loose()).prop_map(move |(lens, linked, here, there)| {
        let mut world = World::empty(kind, lens);
        for (base, ours, theirs) in linked {
            let ours = ours.apply(&base, &Lens::everything());
            let lens = world.lens.clone();
            world.link(base, ours, |seen| theirs.apply(seen, &lens).map(|record| lens.project(&record)));
        }
        for record in here {
            world.records.insert(world.next_record(), Some(record));
        }
        for record in there {
            let seen = world.lens.project(&record);
            world.replicas.insert(world.next_replica(), Replica::of(seen));
        }
        world
    })
}

/// What a record says, field by field; times of a series as days after its start.
fn said(record: &Record) -> BTreeSet<String> {
    let plain = plain(record, home());
    let start = plain.get(Field::Start).or(plain.get(Field::Due));
    let after = |moment: Moment| match start {
        Value::Moment(start) => (start.utc(home()).seconds_until(moment.utc(home())) + 43_200).div_euclid(86_400),
        _ => 0,
    };
    let list = |field: Field, value: Value| match value {
        Value::Moment(moment @ Moment::Floating(_)) => vec![format!("{field} {}", moment.utc(home()))],
        Value::Moment(Moment::Utc(utc)) => vec![format!("{field} {utc}")],
        Value::Words(words) => words.into_iter().map(|word| format!("{field} {word}")).collect(),
        // The same times, whichever clock the rule goes by.
        Value::Rule(mut rule) => {
            rule.other.retain(|(part, _)| part != "SHIFT");
            let until = match std::mem::replace(&mut rule.ends, Ends::Never) {
                Ends::Until(until) => format!("until {}", after(until)),
                ends => format!("{ends:?}"),
            };
            vec![format!("{field} {rule:?} {until}")]
        }
        Value::Moments(moments) => moments.into_iter().map(|at| format!("{field} {}", after(at))).collect(),
        Value::Alarms(alarms) => alarms.into_iter().map(|alarm| format!("{field} {:?}", alarm.trigger)).collect(),
        Value::Overrides(list) => list.into_iter().map(|differs| format!("{field} {}", after(differs.at))).collect(),
        Value::Attendees(people) => people.into_iter().map(|who| format!("{field} {}", who.address)).collect(),
        other => vec![format!("{field} {other:?}")],
    };
    plain.fields().flat_map(|(field, value)| list(field, value)).collect()
}

/// Everything said on either side.
fn all_said(world: &World) -> BTreeSet<String> {
    let here = world.records.values().flatten();
    let peer = world.replicas.values().filter_map(|replica| replica.actual.as_ref());
    here.chain(peer).flat_map(said).collect()
}

/// What nobody may lose: what somebody changed, and all that only one side has.
fn precious(world: &World) -> BTreeSet<String> {
    let mut precious = BTreeSet::new();
    // An item that was deleted and is there again as it was: that is not new, ours may replace it.
    let gone = world.replicas.values().filter(|replica| replica.actual.is_none());
    let old: BTreeSet<String> = gone.filter_map(|replica| replica.last_seen.as_ref()).flat_map(said).collect();
    let mut linked = BTreeSet::new();
    for replica in world.replicas.values() {
        linked.extend(replica.record);
        let new = |now: Option<&Record>, before: Option<&Record>| -> BTreeSet<String> {
            let before = before.map(said).unwrap_or_default();
            now.map(said).unwrap_or_default().difference(&before).cloned().collect()
        };
        let here = replica.record.and_then(|id| world.records[&id].as_ref());
        precious.extend(new(here, replica.agreement.as_ref()));
        let told = new(replica.actual.as_ref(), replica.last_seen.as_ref());
        precious.extend(told.into_iter().filter(|token| replica.last_seen.is_some() || !old.contains(token)));
    }
    let loose = world.records.iter().filter(|(id, _)| !linked.contains(id)).filter_map(|(_, record)| record.as_ref());
    precious.extend(loose.flat_map(said));
    precious
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_second_run_has_nothing_to_do(mut world in worlds()) {
        let before = world.clone();
        let first = plan(&world.input());
        world.execute(&first, usize::MAX);
        let second = plan(&world.input());
        prop_assert!(will_do(&second).is_empty(), "{:?}\n{}\n{}", before, steps(&first), steps(&second));
    }

    #[test]
    fn the_same_input_gives_the_same_plan(world in worlds()) {
        prop_assert_eq!(plan(&world.input()), plan(&world.input()));
    }

    #[test]
    fn no_edit_is_lost(mut world in worlds()) {
        let before = world.clone();
        let precious = precious(&world);
        let plan = plan(&world.input());
        world.execute(&plan, usize::MAX);
        let left = all_said(&world);
        // Who says it is done says it in every way; a text cut by the peer goes on in ours.
        let told = |token: &&String| !["percent", "status", "completed", "description", "body"].iter().any(|field| token.starts_with(field));
        let lost: Vec<_> = precious.difference(&left).filter(told).collect();
        prop_assert!(lost.is_empty(), "{:?}\n{:?}\n{}", lost, before, steps(&plan));
    }

    #[test]
    fn afterwards_both_sides_say_the_same_or_quarrel(mut world in worlds()) {
        let before = world.clone();
        let first = plan(&world.input());
        world.execute(&first, usize::MAX);
        let second = plan(&world.input());
        for replica in world.replicas.values() {
            let (Some(id), Some(actual)) = (replica.record, &replica.actual) else { continue };
            let Some(here) = &world.records[&id] else { continue };
            let quarrels = second.decisions.iter().any(|d| d.record == Some(id) && d.conflict.is_some());
            let joined = first.decisions.iter().any(|d| d.steps.iter().any(|s| s.because == Because::SamePerson));
            if quarrels || joined {
                continue;
            }
            let (seen, told) = (plain(&world.lens.project(here), home()), plain(actual, home()));
            for field in Field::of(world.kind).iter().filter(|field| world.lens.limit(**field).is_none_or(|l| l.count.is_none())) {
                prop_assert_eq!(seen.get(*field), told.get(*field), "{} {:?}\n{}", field, before, steps(&first));
            }
        }
    }

    #[test]
    fn a_run_cut_anywhere_ends_where_a_whole_one_does(world in worlds(), cut in 0usize..12) {
        let whole = {
            let mut world = world.clone();
            let plan = plan(&world.input());
            world.execute(&plan, usize::MAX);
            world
        };
        let mut parts = world;
        let first = plan(&parts.input());
        parts.execute(&first, cut);
        let second = plan(&parts.input());
        parts.execute(&second, usize::MAX);
        prop_assert_eq!(all_said(&whole), all_said(&parts), "{}\n{}", steps(&first), steps(&second));
        prop_assert_eq!(whole.count(), parts.count(), "{}\n{}", steps(&first), steps(&second));
        let third = plan(&parts.input());
        prop_assert!(will_do(&third).is_empty(), "{}\n{}\n{}", steps(&first), steps(&second), steps(&third));
    }

    #[test]
    fn steps_stay_within_the_lens(world in worlds()) {
        for decision in plan(&world.input()).decisions {
            for step in decision.steps.iter().filter(|step| step.side == Side::Peer && step.action == Action::Change) {
                for change in &step.fields {
                    prop_assert!(world.lens.holds(change.field), "{}", change.field);
                }
            }
            if let Settled::Agreed { last_seen, .. } = &decision.settled {
                prop_assert!(last_seen.fields().all(|(field, _)| world.lens.holds(field) || field == Field::Uid), "{:?}", last_seen);
            }
        }
    }

    #[test]
    fn looking_twice_through_a_lens_shows_the_same(kind in kinds(), world in worlds()) {
        let _ = kind;
        for record in world.records.values().flatten() {
            let seen = world.lens.project(record);
            prop_assert_eq!(world.lens.project(&seen), seen);
        }
    }

    #[test]
    fn losing_every_link_doubles_nothing(mut world in kinds().prop_flat_map(|kind| worlds_of(kind, Just(Lens::everything()), 2))) {
        world.execute(&plan(&world.input()), usize::MAX);
        let open: Vec<_> = world.replicas.iter().filter(|(_, r)| r.record.is_none() || !r.parked.is_empty() || r.theirs != Theirs::Unreported).map(|(id, _)| *id).collect();
        for id in open {
            let replica = world.replicas.remove(&id).unwrap();
            replica.record.map(|record| world.records.remove(&record));
        }
        let linked: BTreeSet<_> = world.replicas.values().filter_map(|r| r.record).collect();
        world.records.retain(|id, _| linked.contains(id));
        let before = world.clone();
        for replica in world.replicas.values_mut() {
            *replica = Replica::of(replica.actual.clone().unwrap());
        }
        let slow = plan(&world.input());
        let adds = will_do(&slow).into_iter().filter(|step| step.action == Action::Add).count();
        prop_assert_eq!(adds, 0, "{:?} {}", before, steps(&slow));
    }

    #[test]
    fn swapped_sides_mirror(world in prop::sample::select(vec![Kind::Events, Kind::Tasks]).prop_flat_map(|kind| worlds_of(kind, Just(Lens::everything()), 0))) {
        let input = world.input();
        let swapped = Input { couples: input.couples.iter().map(mirrored).collect(), ..input.clone() };
        let shape = |plan: &Plan, flip: bool| {
            let side = |side| if flip { if side == Side::Here { Side::Peer } else { Side::Here } } else { side };
            let mut steps: Vec<_> = plan.decisions.iter().flat_map(|d| d.steps.iter().map(move |s| (d.record, side(s.side) as u8, s.action, s.state as u8))).collect();
            steps.sort();
            let conflicts: BTreeSet<_> = plan.decisions.iter().filter(|d| d.conflict.is_some()).map(|d| d.record).collect();
            (steps, conflicts)
        };
        prop_assert_eq!(shape(&plan(&input), false), shape(&plan(&swapped), true), "{:#?}", input);
    }
}
