//! The event cases: just enough of vCalendar 1.0 and iCalendar to read them, and what has to hold afterwards.

use cordial::pim::moment::{Moment, Span, Zone};
use cordial::pim::recurrence::{Series, Window, expand};
use cordial::pim::{Alarm, Event, Override, Record, Rule, Trigger};
use serde_json::Value;

/// The event of a text; further ones are dates of it that take place otherwise.
pub fn event(text: &str) -> Record {
    let mut events: Vec<(Option<Moment>, Event)> = Vec::new();
    let mut in_alarm = false;
    for line in text.lines() {
        let Some((head, value)) = line.split_once(':') else { continue };
        let (name, zone) = head.split_once(";TZID=").unwrap_or((head, ""));
        let (name, is_day) = name.split_once(";VALUE=DATE").map_or((name, false), |(name, _)| (name, true));
        if (name, value) == ("BEGIN", "VEVENT") {
            events.push((None, Event::default()));
        }
        let Some((at, event)) = events.last_mut() else { continue };
        let when = || moment(value, zone, is_day);
        match name {
            "BEGIN" => in_alarm = value == "VALARM",
            "TRIGGER" => {
                event.alarms.push(Alarm::before(value.parse::<Span>().unwrap().negated()));
            }
            "END" if value == "VALARM" => in_alarm = false,
            _ if in_alarm => {}
            "UID" => event.uid = value.to_owned(),
            "SUMMARY" => event.title = value.to_owned(),
            "LOCATION" => event.location = value.replace('\\', ""),
            "DESCRIPTION" => event.description = value.to_owned(),
            "DTSTART" => event.start = Some(when()),
            "DTEND" => event.end = Some(when()),
            "EXDATE" => event.exceptions = value.split(';').map(|day| moment(day, zone, is_day)).collect(),
            "RECURRENCE-ID" => *at = Some(when()),
            "RRULE" => event.recurrence = Some(rule(value)),
            "AALARM" => event.alarms.push(Alarm { trigger: Trigger::At(when()), ..Alarm::default() }),
            "TRANSP" => event.busy = if value == "TRANSPARENT" { "free" } else { "busy" }.to_owned(),
            "CATEGORIES" => event.categories = value.split(',').map(str::to_owned).collect(),
            "END" | "VERSION" | "PRODID" | "DTSTAMP" | "X-EPOCAGENDAENTRYTYPE" => {}
            other => panic!("{other} is not read"),
        }
    }
    let (_, mut event) = events.remove(0);
    event.overrides =
        events.into_iter().map(|(at, event)| Override { at: at.unwrap(), record: event.into() }).collect();
    event.into()
}

fn moment(text: &str, zone: &str, is_day: bool) -> Moment {
    match text.strip_suffix('Z') {
        _ if is_day => Moment::Date(text.parse().unwrap()),
        Some(utc) => Moment::Utc(utc.parse().unwrap()),
        None => {
            let local = text.parse().unwrap();
            Zone::named(zone).map_or(Moment::Floating(local), |zone| Moment::Zoned(local, zone))
        }
    }
}

/// `W1 TU 20090331T180000Z`, `YM1 4 21000412T000000Z`, or a rule of RFC 5545.
fn rule(text: &str) -> Rule {
    let words: Vec<&str> = text.split(' ').collect();
    let text = match words[..] {
        ["W1", day, until] => format!("FREQ=WEEKLY;BYDAY={day};UNTIL={until}"),
        ["YM1", month, until] => format!("FREQ=YEARLY;BYMONTH={month};UNTIL={until}"),
        _ => text.to_owned(),
    };
    text.parse().unwrap()
}

/// What a case says of an event that does not hold.
pub fn wrong(id: &Value, expected: &Value, record: &Record) -> Vec<String> {
    let event = record.event().unwrap();
    let fails = |(key, value): (&String, &Value)| {
        let holds = holds(key, value, event);
        (!holds).then(|| format!("{id}: {key} of {}: {event:#?}", expected["id"]))
    };
    expected.as_object().unwrap().iter().filter_map(fails).collect()
}

fn holds(key: &str, value: &Value, event: &Event) -> bool {
    match key {
        "id" | "event_count" => true,
        "summary" => event.title == *value,
        "description" => event.description == *value,
        "location" => event.location == *value,
        "transp" => (event.busy == "free") == (*value == "TRANSPARENT"),
        "categories" => value.as_array().unwrap().iter().all(|word| event.categories.iter().any(|own| own == word)),
        "all_day" => event.is_all_day() == *value,
        "dtstart" => is(value, event.start.unwrap()),
        "dtend" => is(value, event.end.unwrap()),
        "rrule" => {
            let start = event.start.unwrap();
            event
                .recurrence
                .as_ref()
                .is_some_and(|rule| rule.plain(start).cycle() == self::rule(value.as_str().unwrap()).plain(start))
        }
        "alarms" => value.as_array().unwrap().iter().all(|alarm| {
            let before = Span::of_seconds(-alarm["offset_s"].as_i64().unwrap());
            event
                .alarms
                .iter()
                .any(|own| matches!(own.trigger, Trigger::BeforeStart(span) if span.total_seconds() == before.seconds))
        }),
        "alarm_count" => event.alarms.len() as u64 == *value,
        "exceptions" => value.as_array().unwrap().iter().all(|differs| {
            let local = |moment: Moment| moment.local().to_string();
            event.overrides.iter().any(|own| {
                let event = own.record.event().unwrap();
                local(own.at) == differs["recurrence_id"].as_str().unwrap()
                    && differs["dtstart"].as_str().is_none_or(|start| local(event.start.unwrap()) == start)
                    && differs["location"].as_str().is_none_or(|place| event.location == place)
            })
        }),
        "occurrences" => {
            let dates: Vec<String> = occurrences(event);
            let expected: Vec<&str> = value.as_array().unwrap().iter().map(|date| date.as_str().unwrap()).collect();
            dates == expected
        }
        other => panic!("{other} is not checked"),
    }
}

/// The local starts of all dates, as a person sees them.
fn occurrences(event: &Event) -> Vec<String> {
    let start = event.start.unwrap();
    let year = |add: i64| start.date().plus_days(add).unwrap().midnight();
    let window = Window { from: year(-1), until: year(400), home: Zone::UTC };
    let rule = event.recurrence.as_ref();
    let series = Series { start, rule, extra_dates: &event.extra_dates, exceptions: &event.exceptions };
    let starts = expand(&series, window, 1000).starts;
    let differs = |at: Moment| event.overrides.iter().find(|differs| differs.at == at);
    let start = |at: Moment| differs(at).map_or(at, |differs| differs.record.event().unwrap().start.unwrap());
    starts.into_iter().map(|at| start(at).local().to_string()).collect()
}

fn is(value: &Value, moment: Moment) -> bool {
    let text = value["value"].as_str().unwrap();
    match moment {
        Moment::Date(date) => value["kind"] == "date" && date.to_string() == text,
        Moment::Floating(local) => value["kind"] == "floating" && local.to_string() == text,
        Moment::Zoned(local, zone) => {
            value["kind"] == "tz" && local.to_string() == text && value["tzid"] == zone.name()
        }
        Moment::Utc(utc) => value["kind"] == "utc" && utc.to_string() == text,
    }
}
