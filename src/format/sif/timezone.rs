//! The Timezone element: whose clocks an event follows.
//!
//! `<BasicOffset>` and a `<DayLight>` for each summer, with the readings of the clocks before they change; zones have
//! names only where a program is so kind.

use super::tree::Parts;
use super::values::leaf;
use crate::markup::Element;
use crate::pim::{Date, Local, Moment, Zone};

/// Of a series, so many summers are told.
const SUMMERS: i32 = 5;

/// The zone of the element; one we cannot name is kept. Without names it is that at home, if the clocks there agree.
pub(super) fn read(parts: &mut Parts, start: Moment, home: Zone) -> Option<Zone> {
    let tree = parts.take_tree("Timezone")?;
    let zone = named(&tree).or_else(|| agrees(&tree, start, home).then_some(home));
    if zone.is_none() {
        parts.put_back_tree(tree);
    }
    zone
}

/// The element of a moment in a zone, empty for others.
pub(super) fn write(start: Option<Moment>, is_series: bool) -> Element {
    match start {
        Some(Moment::Zoned(local, zone)) if zone != Zone::UTC => {
            block(zone, local.date().year(), if is_series { SUMMERS } else { 1 })
        }
        _ => Element::new("Timezone"),
    }
}

fn named(tree: &Element) -> Option<Zone> {
    let within = tree.children_named("DayLight").chain([tree]);
    let names = within.flat_map(|part| ["DSTName", "StandardName"].map(|name| part.child_text(name)));
    names.flatten().find_map(|name| Zone::named(name.trim()).filter(|_| !name.trim().is_empty()))
}

/// Whether a zone's clocks do what the element says.
fn agrees(tree: &Element, start: Moment, zone: Zone) -> bool {
    let told: Vec<[String; 3]> = tree.children_named("DayLight").map(summer).collect();
    let year = |[_, start, _]: &[String; 3]| start.parse::<Local>().ok().map(|local| local.date().year());
    let offset = tree.child_text("BasicOffset").unwrap_or_default();
    if told.is_empty() {
        let ours = block(zone, start.date().year(), 1);
        return !offset.is_empty()
            && !ours.has("DayLight")
            && ours.child_text("BasicOffset").as_deref() == Some(offset.trim());
    }
    told.iter().all(|summer_told| {
        let Some(year) = year(summer_told) else { return false };
        let ours = block(zone, year, 1);
        ours.child_text("BasicOffset").as_deref() == Some(offset.trim())
            && ours.children_named("DayLight").any(|ours| summer(ours) == *summer_told)
    })
}

fn summer(element: &Element) -> [String; 3] {
    ["DSTOffset", "DSTStart", "DSTEnd"]
        .map(|name| element.child_text(name).map(|text| text.trim().to_owned()).unwrap_or_default())
}

fn block(zone: Zone, year: i32, summers: i32) -> Element {
    // A summer may end in the next year, south of the equator.
    let changes = changes(zone, year, year.saturating_add(summers));
    let first = Date::new(year, 1, 1).map_or(0, |day| zone.offset(day.midnight()));
    let basic = changes.iter().map(|change| change.2).chain([first]).min().unwrap_or(first);
    let mut tree = Element::new("Timezone").with(leaf("BasicOffset", &offset(basic)));
    let mut told = 0;
    for pair in changes.windows(2) {
        let [(begin, before, during), (end, _, after)] = pair else { continue };
        if *before != basic || *after != basic || told == summers {
            continue;
        }
        told += 1;
        let at = |utc: &Local, ahead: i64| utc.plus_seconds(ahead).map(Local::basic).unwrap_or_default();
        tree.push(
            Element::new("DayLight")
                .with(leaf("DSTOffset", &offset(*during)))
                .with(leaf("DSTStart", &at(begin, *before)))
                .with(leaf("DSTEnd", &at(end, *during)))
                .with(leaf("StandardName", zone.name()))
                .with(leaf("DSTName", zone.name())),
        );
    }
    if told == 0 {
        tree.push(leaf("StandardName", zone.name()));
    }
    tree
}

/// `+0530`.
fn offset(seconds: i64) -> String {
    let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// When the clocks change from one year to the end of another: the instant, the offset before and after, in seconds.
fn changes(zone: Zone, from: i32, to: i32) -> Vec<(Local, i64, i64)> {
    let Some((mut at, end)) =
        Date::new(from, 1, 1).zip(Date::new(to, 12, 31)).map(|(a, b)| (a.midnight(), b.midnight()))
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    while let Some(next) = at.plus_seconds(86_400).filter(|next| *next <= end) {
        let (before, after) = (zone.offset(at), zone.offset(next));
        if before != after {
            found.extend(turn(zone, at, next).map(|turn| (turn, before, after)));
        }
        at = next;
    }
    found
}

/// The first second after `from` with another offset, before `to`, which has it.
fn turn(zone: Zone, from: Local, to: Local) -> Option<Local> {
    let (mut low, mut high) = (0, from.seconds_until(to));
    while high - low > 1 {
        let middle = (low + high) / 2;
        if zone.offset(from.plus_seconds(middle)?) == zone.offset(from) { low = middle } else { high = middle }
    }
    from.plus_seconds(high)
}
