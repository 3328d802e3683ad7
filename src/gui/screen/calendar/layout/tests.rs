use super::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn local(text: &str) -> Local {
    text.parse().unwrap()
}

fn bar(entry: usize, first: &str, last: &str) -> Item {
    Item::new(entry, day(first).midnight(), day(last).midnight(), true)
}

fn hour(entry: usize, start: &str, end: &str) -> Item {
    Item::new(entry, local(start), local(end), false)
}

#[test]
fn no_two_pieces_share_a_place() {
    let items: Vec<Item> = (0..40)
        .map(|n| {
            let first = day("20261109").plus_days((n * 7 % 13) as i64 - 3).unwrap();
            let last = first.plus_days((n % 5) as i64).unwrap();
            if n % 3 == 0 {
                Item::new(n, first.midnight(), last.midnight(), true)
            } else {
                Item::new(n, Local::new(first, 9, 0, 0).unwrap(), Local::new(first, 10, 0, 0).unwrap(), false)
            }
        })
        .collect();
    let placed = lanes(&items, day("20261109"), 7);
    for (n, a) in placed.iter().enumerate() {
        for b in &placed[n + 1..] {
            let apart = a.lane != b.lane || a.to < b.from || b.to < a.from;
            assert!(apart, "{a:?} {b:?}");
        }
    }
    for room in 1..8 {
        let (shown, more) = fitting(placed.clone(), 7, room);
        for (column, more) in more.into_iter().enumerate() {
            let in_column = |piece: &&Placed| piece.from <= column && column <= piece.to;
            let all = placed.iter().filter(in_column).count();
            let here = shown.iter().filter(in_column).count();
            assert_eq!(here + more, all, "nothing gets lost in column {column} with room for {room}");
            let deepest = shown.iter().filter(in_column).map(|piece| piece.lane + 1).max().unwrap_or(0);
            let note = usize::from(more > 0);
            assert!(deepest + note <= room.max(note), "column {column} with room for {room}");
        }
    }
}

#[test]
fn a_bar_over_the_end_of_a_week_is_in_both() {
    let items = [bar(0, "20261113", "20261117")];
    let first = lanes(&items, day("20261109"), 7);
    let second = lanes(&items, day("20261116"), 7);
    assert_eq!((first[0].from, first[0].to, first[0].begun, first[0].goes_on), (4, 6, false, true));
    assert_eq!((second[0].from, second[0].to, second[0].begun, second[0].goes_on), (0, 1, true, false));
    assert!(lanes(&items, day("20261123"), 7).is_empty());
}

#[test]
fn bars_stand_above_hours_and_hours_in_order() {
    let items = [
        hour(0, "20261110T180000", "20261110T190000"),
        hour(1, "20261110T080000", "20261110T090000"),
        bar(2, "20261110", "20261110"),
    ];
    let order: Vec<_> = lanes(&items, day("20261109"), 7).iter().map(|piece| (piece.entry, piece.lane)).collect();
    assert_eq!(order, [(2, 0), (1, 1), (0, 2)]);
}

#[test]
fn a_night_out_is_an_hour_and_a_journey_a_bar() {
    assert!(!hour(0, "20261110T200000", "20261111T020000").bar);
    assert!(hour(0, "20261110T200000", "20261111T200000").bar);
    let until_midnight = hour(0, "20261110T200000", "20261111T000000");
    assert_eq!(until_midnight.last, day("20261110"));
    assert_eq!(hour(0, "20261110T200000", "20261110T200000").last, day("20261110"), "no length at all");
}

#[test]
fn what_overlaps_stands_beside_and_what_does_not_is_wide() {
    let items = [
        hour(0, "20261110T090000", "20261110T120000"),
        hour(1, "20261110T093000", "20261110T103000"),
        hour(2, "20261110T103000", "20261110T113000"),
        hour(3, "20261110T140000", "20261110T150000"),
    ];
    let slots = columns(&items, day("20261110"));
    let shape: Vec<_> = slots.iter().map(|slot| (slot.entry, slot.column, slot.width, slot.columns)).collect();
    assert_eq!(shape, [(0, 0, 1, 2), (1, 1, 1, 2), (2, 1, 1, 2), (3, 0, 1, 1)]);
}

#[test]
fn three_deep_and_one_beside_all() {
    let items = [
        hour(0, "20261110T090000", "20261110T100000"),
        hour(1, "20261110T090000", "20261110T100000"),
        hour(2, "20261110T090000", "20261110T113000"),
        hour(3, "20261110T100000", "20261110T110000"),
    ];
    let slots = columns(&items, day("20261110"));
    for (n, a) in slots.iter().enumerate() {
        for b in &slots[n + 1..] {
            let apart =
                a.to <= b.from || b.to <= a.from || a.column + a.width <= b.column || b.column + b.width <= a.column;
            assert!(apart, "{a:?} {b:?}");
        }
    }
    let last = slots.iter().find(|slot| slot.entry == 3).unwrap();
    assert_eq!((last.column, last.width, last.columns), (1, 2, 3), "it takes the room the others left");
}

#[test]
fn a_night_is_cut_at_midnight_and_the_shortest_can_be_read() {
    let items = [hour(0, "20261110T220000", "20261111T020000"), hour(1, "20261111T235500", "20261111T235900")];
    let first = columns(&items, day("20261110"));
    assert_eq!((first[0].from, first[0].to), (22 * 60, DAY));
    let second = columns(&items, day("20261111"));
    assert_eq!((second[0].from, second[0].to), (0, 120));
    assert_eq!((second[1].from, second[1].to), (DAY - 25, DAY));
}

#[test]
fn weeks_begin_where_people_begin_them() {
    assert_eq!(week_of(day("20261121"), Weekday::Mon), day("20261116"));
    assert_eq!(week_of(day("20261121"), Weekday::Sun), day("20261115"));
    assert_eq!(week_of(day("20261122"), Weekday::Sun), day("20261122"));
    assert_eq!(month_page(day("20261121"), Weekday::Mon), day("20261026"));
}

#[test]
fn weeks_are_numbered_as_iso_says() {
    for (text, number) in [("20261121", 47), ("20260101", 1), ("20270101", 53), ("20241230", 1), ("20211231", 52)] {
        assert_eq!(week_number(day(text)), number, "{text}");
    }
}

#[test]
fn months_end_where_they_end() {
    assert_eq!(plus_months(day("20260131"), 1), day("20260228"));
    assert_eq!(plus_months(day("20261231"), 1), day("20270131"));
    assert_eq!(plus_months(day("20260115"), -1), day("20251215"));
    assert_eq!(plus_months(day("20280229"), -12), day("20270228"));
}

#[test]
fn a_point_is_over_a_day_and_a_lane() {
    let grid = Grid { left: 30.0, top: 25.0, day: 100.0, row: 98.0, head: 26.0, lane: 21.0, days: 7, rows: 6 };
    assert_eq!(grid.column(29.0), None);
    assert_eq!(grid.column(131.0), Some(1));
    assert_eq!(grid.column(731.0), None);
    assert_eq!(grid.row_at(24.0), None);
    assert_eq!(grid.row_at(25.0 + 98.0), Some(1));
    assert_eq!(grid.lane_at(25.0 + 10.0), None);
    assert_eq!(grid.lane_at(25.0 + 98.0 + 26.0 + 22.0), Some(1));
    assert_eq!(grid.lanes(), 3);
}
