//! One time of a series, by itself: what takes place then, and the series in which that is changed or left out.

use super::recurrence::{Series, Window, expand};
use super::{Event, Moment, Override, Record, Zone};

/// What takes place at one time of a series, as an event that does not repeat; `None` where nothing does.
///
/// Its name (UID) is the series' with the time behind it, so that a peer that keeps names gives it back recognisably.
pub fn date(series: &Record, at: Moment, home: Zone) -> Option<Record> {
    let event = series.event()?;
    let mut record = match changed(event, at, home) {
        Some(changed) => changed.record.clone(),
        None => plain(series, at, home)?,
    };
    record.event_mut()?.uid = name(event, at, home);
    Some(record)
}

/// The series in which this takes place at one of its times.
pub fn with_date(series: &Record, at: Moment, single: &Record, home: Zone) -> Record {
    let mut series = series.clone();
    let Some(uid) = series.event().map(|event| event.uid.clone()) else { return series };
    let mut single = single.clone();
    if let Some(event) = single.event_mut() {
        event.uid = uid;
        event.recurrence = None;
        event.exceptions.clear();
        event.extra_dates.clear();
        event.overrides.clear();
    }
    if let Some(event) = series.event_mut() {
        event.overrides.retain(|changed| changed.at.utc(home) != at.utc(home));
    }
    if plain(&series, at, home).as_ref() == Some(&single) {
        return series;
    }
    if let Some(event) = series.event_mut() {
        event.overrides.push(Override { at, record: single });
        event.overrides.sort_by_key(|changed| changed.at.utc(home));
    }
    series
}

/// The series in which nothing takes place at one of its times.
pub fn without_date(series: &Record, at: Moment, home: Zone) -> Record {
    let mut series = series.clone();
    let Some(event) = series.event_mut() else { return series };
    let other = |moment: &Moment| moment.utc(home) != at.utc(home);
    event.overrides.retain(|changed| other(&changed.at));
    event.extra_dates.retain(other);
    if takes_place(event, at, home) {
        event.exceptions.push(at);
    }
    series
}

/// Whether any of an event lies within a window: all of a single one, a series with what takes place of it. One that
/// says no time does.
pub fn takes_place_in(record: &Record, window: Window) -> bool {
    let Some((event, start)) = record.event().and_then(|event| Some((event, event.start?))) else { return true };
    let home = window.home;
    let (from, until) = (home.to_utc(window.from), home.to_utc(window.until));
    let inside = |event: &Event| {
        let start = event.start.map(|start| start.utc(home));
        let end = event.end.map(|end| end.utc(home)).max(start);
        start.is_none_or(|start| start < until && (start >= from || end > Some(from)))
    };
    if !event.is_series() {
        return inside(event);
    }
    if event.overrides.iter().filter_map(|changed| changed.record.event()).any(inside) {
        return true;
    }
    // What began before the window may reach into it.
    let lasts = event.end.map_or(0, |end| start.until(end, home).total_seconds()).max(0);
    let from = window.from.plus_seconds(1 - lasts.max(1)).unwrap_or(window.from);
    let (rule, extra_dates) = (event.recurrence.as_ref(), &event.extra_dates[..]);
    let series = Series { start, rule, extra_dates, exceptions: &event.exceptions };
    !expand(&series, Window { from, ..window }, 1).starts.is_empty()
}

fn changed(event: &Event, at: Moment, home: Zone) -> Option<&Override> {
    event.overrides.iter().find(|changed| changed.at.utc(home) == at.utc(home))
}

fn takes_place(event: &Event, at: Moment, home: Zone) -> bool {
    let Some(start) = event.start else { return false };
    let (rule, extra_dates) = (event.recurrence.as_ref(), &event.extra_dates[..]);
    Series { start, rule, extra_dates, exceptions: &event.exceptions }.includes(at, home)
}

/// What the series has at a time as such.
fn plain(series: &Record, at: Moment, home: Zone) -> Option<Record> {
    series.event().filter(|event| takes_place(event, at, home))?;
    bare(series, at, home)
}

/// What the series would have at a time, whether it takes place then or not.
pub(super) fn bare(series: &Record, at: Moment, home: Zone) -> Option<Record> {
    let event = series.event()?;
    let lasts = event.start.zip(event.end).map(|(start, end)| start.until(end, home));
    let mut record = series.clone();
    let single = record.event_mut()?;
    single.recurrence = None;
    single.exceptions.clear();
    single.extra_dates.clear();
    single.overrides.clear();
    single.start = Some(at);
    single.end = lasts.and_then(|span| at.plus(span));
    Some(record)
}

fn name(event: &Event, at: Moment, home: Zone) -> String {
    match at {
        _ if event.uid.is_empty() => String::new(),
        Moment::Date(date) => format!("{}-{date}", event.uid),
        _ => format!("{}-{}", event.uid, at.utc(home).basic()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::Zoned(text.parse().unwrap(), Zone::named("Europe/Paris").unwrap())
    }

    fn rowing() -> Record {
        Record::from(Event {
            uid: "rowing".into(),
            title: "Rowing".into(),
            start: Some(at("20261103T180000")),
            end: Some(at("20261103T193000")),
            recurrence: Some("FREQ=WEEKLY;INTERVAL=2".parse().unwrap()),
            extra_dates: vec![at("20261111T180000")],
            ..Event::default()
        })
    }

    #[test]
    fn a_date_stands_by_itself_and_nothing_between() {
        let record = rowing();
        let second = date(&record, at("20261117T180000"), Zone::UTC).unwrap();
        let event = second.event().unwrap();
        assert_eq!(event.end, Some(at("20261117T193000")));
        assert_eq!(event.uid, "rowing-20261117T170000");
        assert!(!event.is_series());
        assert_eq!(date(&record, at("20261110T180000"), Zone::UTC), None, "every other week");
        assert!(date(&record, at("20261111T180000"), Zone::UTC).is_some());
    }

    #[test]
    fn what_is_put_at_a_date_is_found_there_and_undone_by_what_was() {
        let (record, when) = (rowing(), at("20261117T180000"));
        let was = date(&record, when, Zone::UTC).unwrap();
        let mut late = was.clone();
        late.event_mut().unwrap().start = Some(at("20261118T190000"));
        let moved = with_date(&record, when, &late, Zone::UTC);
        assert_eq!(moved.event().unwrap().overrides.len(), 1);
        assert_eq!(date(&moved, when, Zone::UTC), Some(late.clone()));
        assert_eq!(with_date(&moved, when, &was, Zone::UTC), record);
        let gone = without_date(&moved, when, Zone::UTC);
        assert_eq!((date(&gone, when, Zone::UTC), gone.event().unwrap().exceptions.len()), (None, 1));
    }

    #[test]
    fn a_series_is_within_a_window_with_any_of_its_times() {
        let window = |from: &str, until: &str| Window {
            from: from.parse().unwrap(),
            until: until.parse().unwrap(),
            home: Zone::UTC,
        };
        let series = rowing();
        let single = date(&series, at("20261117T180000"), Zone::UTC).unwrap();
        for (from, until, whole, one) in [
            ("20261101T000000", "20261201T000000", true, true),
            ("20261117T180000", "20261117T190000", true, true),
            ("20261118T000000", "20261124T000000", false, false),
            ("20301101T000000", "20301201T000000", true, false),
            ("20200101T000000", "20210101T000000", false, false),
        ] {
            let window = window(from, until);
            assert_eq!((takes_place_in(&series, window), takes_place_in(&single, window)), (whole, one), "{from}");
        }
        assert!(takes_place_in(&Record::from(Event::default()), window("20200101T000000", "20210101T000000")));
    }

    #[test]
    fn a_further_date_that_goes_needs_no_exception() {
        let gone = without_date(&rowing(), at("20261111T180000"), Zone::UTC);
        let event = gone.event().unwrap();
        assert!(event.extra_dates.is_empty() && event.exceptions.is_empty());
    }
}
