//! Events, tasks and notes as JSON.

use serde_json::{Map, Value as Json, json};

use super::{Error, Node, kept, kept_to_json, params, put_list, put_text, read, to_json};
use crate::pim::event::{Alarm, Attendee, Event, Override, Trigger};
use crate::pim::moment::{Moment, Span, Zone};
use crate::pim::{Kind, Note, Rule, Task, Value};

/// The names an event has. `recurrence_id` belongs to those in `overrides`.
pub(super) const EVENT: &[&str] = &[
    "uid",
    "title",
    "location",
    "description",
    "start",
    "end",
    "recurrence",
    "exceptions",
    "extra_dates",
    "overrides",
    "alarms",
    "categories",
    "status",
    "visibility",
    "busy",
    "priority",
    "organizer",
    "attendees",
    "recurrence_id",
];

/// The names a task has.
pub(super) const TASK: &[&str] = &[
    "uid",
    "title",
    "description",
    "location",
    "start",
    "due",
    "completed",
    "percent",
    "priority",
    "status",
    "recurrence",
    "exceptions",
    "extra_dates",
    "overrides",
    "alarms",
    "categories",
    "visibility",
    "organizer",
    "attendees",
    "recurrence_id",
];

/// The names a note has.
pub(super) const NOTE: &[&str] = &["uid", "title", "body", "categories", "visibility"];

pub(super) fn read_event(object: &Node<'_>) -> Result<Event, Error> {
    Ok(Event {
        uid: object.part("uid").text()?,
        title: object.part("title").text()?,
        location: object.part("location").text()?,
        description: object.part("description").text()?,
        start: object.part("start").optional(moment)?,
        end: object.part("end").optional(moment)?,
        recurrence: object.part("recurrence").optional(rule)?,
        exceptions: object.part("exceptions").list(moment)?,
        extra_dates: object.part("extra_dates").list(moment)?,
        overrides: object.part("overrides").list(|node| replaced(Kind::Events, node))?,
        alarms: object.part("alarms").list(alarm)?,
        categories: object.part("categories").words()?,
        status: object.part("status").text()?,
        visibility: object.part("visibility").text()?,
        busy: object.part("busy").text()?,
        priority: object.part("priority").optional(|node| number(&node, 9))?,
        organizer: object.part("organizer").optional(attendee)?,
        attendees: object.part("attendees").list(attendee)?,
    })
}

pub(super) fn read_task(object: &Node<'_>) -> Result<Task, Error> {
    Ok(Task {
        uid: object.part("uid").text()?,
        title: object.part("title").text()?,
        description: object.part("description").text()?,
        location: object.part("location").text()?,
        start: object.part("start").optional(moment)?,
        due: object.part("due").optional(moment)?,
        completed: object.part("completed").optional(moment)?,
        percent: object.part("percent").optional(|node| number(&node, 100))?,
        priority: object.part("priority").optional(|node| number(&node, 9))?,
        status: object.part("status").text()?,
        recurrence: object.part("recurrence").optional(rule)?,
        exceptions: object.part("exceptions").list(moment)?,
        extra_dates: object.part("extra_dates").list(moment)?,
        overrides: object.part("overrides").list(|node| replaced(Kind::Tasks, node))?,
        alarms: object.part("alarms").list(alarm)?,
        categories: object.part("categories").words()?,
        visibility: object.part("visibility").text()?,
        organizer: object.part("organizer").optional(attendee)?,
        attendees: object.part("attendees").list(attendee)?,
    })
}

pub(super) fn read_note(object: &Node<'_>) -> Result<Note, Error> {
    Ok(Note {
        uid: object.part("uid").text()?,
        title: object.part("title").text()?,
        body: object.part("body").text()?,
        categories: object.part("categories").words()?,
        visibility: object.part("visibility").text()?,
    })
}

pub(super) fn write_event(event: &Event) -> Map<String, Json> {
    let mut out = Map::new();
    put_text(&mut out, "uid", &event.uid);
    put_text(&mut out, "title", &event.title);
    put_text(&mut out, "location", &event.location);
    put_text(&mut out, "description", &event.description);
    put(&mut out, "start", event.start.map(from_moment));
    put(&mut out, "end", event.end.map(from_moment));
    put(&mut out, "recurrence", event.recurrence.as_ref().map(|rule| json!(rule.to_string())));
    put_list(&mut out, "exceptions", event.exceptions.iter().copied().map(from_moment).collect());
    put_list(&mut out, "extra_dates", event.extra_dates.iter().copied().map(from_moment).collect());
    put_list(&mut out, "overrides", event.overrides.iter().map(from_override).collect());
    put_list(&mut out, "alarms", event.alarms.iter().map(from_alarm).collect());
    put_list(&mut out, "categories", event.categories.iter().map(|word| json!(word)).collect());
    put_text(&mut out, "status", &event.status);
    put_text(&mut out, "visibility", &event.visibility);
    put_text(&mut out, "busy", &event.busy);
    put(&mut out, "priority", event.priority.map(|n| json!(n)));
    put(&mut out, "organizer", event.organizer.as_ref().map(from_attendee));
    put_list(&mut out, "attendees", event.attendees.iter().map(from_attendee).collect());
    out
}

pub(super) fn write_task(task: &Task) -> Map<String, Json> {
    let mut out = Map::new();
    put_text(&mut out, "uid", &task.uid);
    put_text(&mut out, "title", &task.title);
    put_text(&mut out, "description", &task.description);
    put_text(&mut out, "location", &task.location);
    put(&mut out, "start", task.start.map(from_moment));
    put(&mut out, "due", task.due.map(from_moment));
    put(&mut out, "completed", task.completed.map(from_moment));
    put(&mut out, "percent", task.percent.map(|n| json!(n)));
    put(&mut out, "priority", task.priority.map(|n| json!(n)));
    put_text(&mut out, "status", &task.status);
    put(&mut out, "recurrence", task.recurrence.as_ref().map(|rule| json!(rule.to_string())));
    put_list(&mut out, "exceptions", task.exceptions.iter().copied().map(from_moment).collect());
    put_list(&mut out, "extra_dates", task.extra_dates.iter().copied().map(from_moment).collect());
    put_list(&mut out, "overrides", task.overrides.iter().map(from_override).collect());
    put_list(&mut out, "alarms", task.alarms.iter().map(from_alarm).collect());
    put_list(&mut out, "categories", task.categories.iter().map(|word| json!(word)).collect());
    put_text(&mut out, "visibility", &task.visibility);
    put(&mut out, "organizer", task.organizer.as_ref().map(from_attendee));
    put_list(&mut out, "attendees", task.attendees.iter().map(from_attendee).collect());
    out
}

pub(super) fn write_note(note: &Note) -> Map<String, Json> {
    let mut out = Map::new();
    put_text(&mut out, "uid", &note.uid);
    put_text(&mut out, "title", &note.title);
    put_text(&mut out, "body", &note.body);
    put_list(&mut out, "categories", note.categories.iter().map(|word| json!(word)).collect());
    put_text(&mut out, "visibility", &note.visibility);
    out
}

/// One value that no contact has, in the shape it has inside a record; `null` for the others.
pub fn value_to_json(value: &Value) -> Json {
    match value {
        Value::Moment(moment) => from_moment(*moment),
        Value::Moments(moments) => moments.iter().copied().map(from_moment).collect(),
        Value::Rule(rule) => json!(rule.to_string()),
        Value::Overrides(overrides) => overrides.iter().map(from_override).collect(),
        Value::Alarms(alarms) => alarms.iter().map(from_alarm).collect(),
        Value::Attendees(attendees) => attendees.iter().map(from_attendee).collect(),
        Value::Number(number) => json!(number),
        _ => Json::Null,
    }
}

fn put(out: &mut Map<String, Json>, key: &str, value: Option<Json>) {
    if let Some(value) = value {
        out.insert(key.to_owned(), value);
    }
}

fn from_moment(moment: Moment) -> Json {
    match moment {
        Moment::Date(date) => json!({"date": date.to_string()}),
        Moment::Floating(local) => json!({"local": local.to_string()}),
        Moment::Zoned(local, zone) => json!({"local": local.to_string(), "zone": zone.name()}),
        Moment::Utc(utc) => json!({"utc": format!("{utc}Z")}),
    }
}

fn moment(node: Node<'_>) -> Result<Moment, Error> {
    let node = node.object(&["date", "local", "zone", "utc"])?;
    let (date, local) = (node.part("date"), node.part("local"));
    let (zone, utc) = (node.part("zone"), node.part("utc"));
    let moment = match (&*date.text()?, &*local.text()?, &*zone.text()?, &*utc.text()?) {
        (text, "", "", "") => text.parse().ok().map(Moment::Date),
        ("", text, "", "") => text.parse().ok().map(Moment::Floating),
        ("", text, name, "") => {
            let Some(zone) = Zone::named(name) else { return zone.wrong("name of a time zone") };
            text.parse().ok().map(|local| Moment::Zoned(local, zone))
        }
        ("", "", "", text) => text.strip_suffix('Z').and_then(|text| text.parse().ok()).map(Moment::Utc),
        _ => None,
    };
    moment.map_or_else(|| node.wrong("moment"), Ok)
}

fn rule(node: Node<'_>) -> Result<Rule, Error> {
    node.text()?.parse().or_else(|_| node.wrong("recurrence rule"))
}

fn span(node: &Node<'_>) -> Result<Span, Error> {
    node.text()?.parse().or_else(|_| node.wrong("duration"))
}

fn number(node: &Node<'_>, most: u8) -> Result<u8, Error> {
    let number = node.value.as_u64().and_then(|n| u8::try_from(n).ok()).filter(|n| *n <= most);
    number.map_or_else(|| node.wrong("number"), Ok)
}

fn from_override(replaced: &Override) -> Json {
    let mut json = to_json(&replaced.record);
    json["recurrence_id"] = from_moment(replaced.at);
    json
}

fn replaced(kind: Kind, node: Node<'_>) -> Result<Override, Error> {
    let at = moment(node.part("recurrence_id"))?;
    Ok(Override { at, record: read(kind, node)? })
}

/// `before` counts from the start, or from the end where `related` says so.
fn from_alarm(alarm: &Alarm) -> Json {
    let mut out = Map::new();
    match alarm.trigger {
        Trigger::BeforeStart(span) => put_text(&mut out, "before", &span.to_string()),
        Trigger::BeforeEnd(span) => {
            put_text(&mut out, "before", &span.to_string());
            put_text(&mut out, "related", "end");
        }
        Trigger::At(moment) => put(&mut out, "at", Some(from_moment(moment))),
    }
    put_text(&mut out, "action", &alarm.action);
    put(&mut out, "repeat", alarm.repeat.map(|(times, every)| json!({"times": times, "every": every.to_string()})));
    put_list(&mut out, "kept", alarm.kept.iter().map(kept_to_json).collect());
    Json::Object(out)
}

fn alarm(node: Node<'_>) -> Result<Alarm, Error> {
    let node = node.object(&["before", "related", "at", "action", "repeat", "kept"])?;
    let (before, at) = (node.part("before"), node.part("at"));
    let trigger = match (before.is_null(), at.is_null(), &*node.part("related").text()?) {
        (false, true, "" | "start") => Trigger::BeforeStart(span(&before)?),
        (false, true, "end") => Trigger::BeforeEnd(span(&before)?),
        (true, false, "") => Trigger::At(moment(at)?),
        _ => return node.wrong("alarm with before or at"),
    };
    let repeat = node.part("repeat").optional(|node| {
        let node = node.object(&["times", "every"])?;
        let times = node.part("times");
        let count = times.value.as_u64().and_then(|n| u32::try_from(n).ok());
        Ok((count.map_or_else(|| times.wrong("number"), Ok)?, span(&node.part("every"))?))
    })?;
    let action = node.part("action").text()?.to_lowercase();
    Ok(Alarm {
        trigger,
        action: if action.is_empty() { "display".into() } else { action },
        repeat,
        kept: node.part("kept").list(kept)?,
    })
}

fn from_attendee(attendee: &Attendee) -> Json {
    let mut out = Map::new();
    put_text(&mut out, "address", &attendee.address);
    put_text(&mut out, "name", &attendee.name);
    put_text(&mut out, "role", &attendee.role);
    put_text(&mut out, "status", &attendee.status);
    if attendee.rsvp {
        out.insert("rsvp".into(), json!(true));
    }
    put_list(&mut out, "params", attendee.params.iter().map(|(name, value)| json!([name, value])).collect());
    Json::Object(out)
}

fn attendee(node: Node<'_>) -> Result<Attendee, Error> {
    let node = node.object(&["address", "name", "role", "status", "rsvp", "params"])?;
    Ok(Attendee {
        address: node.part("address").text()?,
        name: node.part("name").text()?,
        role: node.part("role").text()?,
        status: node.part("status").text()?,
        rsvp: node.part("rsvp").flag()?,
        params: params(&node.part("params"))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pim::json::from_json;

    #[test]
    fn an_event_reads_what_it_writes() {
        let json = json!({
            "uid": "u", "title": "Rowing", "start": {"local": "2026-11-21T14:30:00", "zone": "Europe/Paris"},
            "end": {"utc": "2026-11-21T15:30:00Z"}, "recurrence": "FREQ=WEEKLY;BYDAY=SA",
            "exceptions": [{"local": "2026-11-28T14:30:00"}], "extra_dates": [{"date": "2026-12-01"}],
            "overrides": [{"recurrence_id": {"date": "2026-12-05"}, "title": "Regatta"}],
            "alarms": [{"before": "PT15M", "action": "display"}, {"before": "-PT5M", "related": "end", "action": "audio"},
                {"at": {"utc": "2026-11-21T10:00:00Z"}, "action": "email", "repeat": {"times": 2, "every": "PT1M"}}],
            "organizer": {"address": "mailto:a@example.org", "rsvp": true, "params": [["X-A", "1"]]},
            "priority": 5, "busy": "free",
            "kept": [{"name": "X-A", "params": [], "value": "1"}],
        });
        assert_eq!(to_json(&from_json(Kind::Events, &json).unwrap()), json);
    }

    #[test]
    fn tasks_and_notes_read_what_they_write() {
        let task = json!({"title": "Pay", "due": {"date": "2026-12-31"}, "percent": 100, "status": "completed"});
        assert_eq!(to_json(&from_json(Kind::Tasks, &task).unwrap()), task);
        let note = json!({"title": "Shopping", "body": "Milk\nBread", "categories": ["home"]});
        assert_eq!(to_json(&from_json(Kind::Notes, &note).unwrap()), note);
    }

    #[test]
    fn refuses_half_a_moment() {
        for start in [
            json!({}),
            json!({"zone": "Europe/Paris"}),
            json!({"date": "2026-13-01"}),
            json!("2026-01-01"),
            json!({"local": "2026-11-21T14:30:00", "zone": "Europe/Lutetia"}),
            json!({"utc": "2026-11-21T14:30:00"}),
        ] {
            assert!(from_json(Kind::Events, &json!({"start": start})).is_err(), "{start}");
        }
        assert!(from_json(Kind::Tasks, &json!({"percent": 101})).is_err());
        assert!(from_json(Kind::Events, &json!({"recurrence": "daily"})).is_err());
    }
}
