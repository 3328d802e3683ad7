//! The arithmetic of a long list with letters between its rows: where everything is, and what can be seen.
//!
//! Only what can be seen is ever built; the rest is two pieces of empty space.

use std::ops::Range;

use crate::gui::desk::Section;

/// What stands at a place of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The letter of the section of this number.
    Head(usize),
    /// The row of this number, counted through all sections.
    Row(usize),
}

/// Heights of a list's parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heights {
    /// Of a letter.
    pub head: f32,
    /// Of a row.
    pub row: f32,
}

/// What can be seen of a list: the slots, and how much room is above and below them.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// Room above.
    pub above: f32,
    /// What to build.
    pub slots: Vec<Slot>,
    /// Room below.
    pub below: f32,
}

fn head(section: &Section, heights: Heights) -> f32 {
    if section.label.is_empty() { 0.0 } else { heights.head }
}

fn height(section: &Section, heights: Heights) -> f32 {
    head(section, heights) + section.count as f32 * heights.row
}

/// Returns how high the whole list is.
pub fn total(sections: &[Section], heights: Heights) -> f32 {
    sections.iter().map(|section| height(section, heights)).sum()
}

/// Returns where a row begins, from the list's top.
pub fn top_of(sections: &[Section], heights: Heights, index: usize) -> f32 {
    let mut top = 0.0;
    let mut first = 0;
    for section in sections {
        if index < first + section.count {
            return top + head(section, heights) + (index - first) as f32 * heights.row;
        }
        top += height(section, heights);
        first += section.count;
    }
    top
}

/// Returns which section is at the top of a view scrolled down by `offset`.
pub fn section_at(sections: &[Section], heights: Heights, offset: f32) -> usize {
    let mut bottom = 0.0;
    let ends = sections.iter().map(|section| {
        bottom += height(section, heights);
        bottom
    });
    ends.take_while(|&end| end <= offset + 1.0).count().min(sections.len().saturating_sub(1))
}

/// Returns what to build for a view of `room` height scrolled down by `offset`, with a few rows to spare.
pub fn seen(sections: &[Section], heights: Heights, offset: f32, room: f32) -> Seen {
    let spare = 4.0 * heights.row;
    let (from, to) = (offset - spare, offset + room + spare);
    let mut seen = Seen { above: 0.0, slots: Vec::new(), below: 0.0 };
    let (mut top, mut first) = (0.0, 0);
    for (number, section) in sections.iter().enumerate() {
        let bottom = top + height(section, heights);
        if bottom <= from {
            seen.above = bottom;
        } else if top >= to {
            seen.below += bottom - top;
        } else {
            part(&mut seen, Part { number, first, top, from, to }, section, heights);
        }
        top = bottom;
        first += section.count;
    }
    seen
}

struct Part {
    number: usize,
    first: usize,
    top: f32,
    from: f32,
    to: f32,
}

fn part(seen: &mut Seen, part: Part, section: &Section, heights: Heights) {
    let head = head(section, heights);
    let rows_top = part.top + head;
    let skip = (((part.from - rows_top) / heights.row).floor().max(0.0) as usize).min(section.count);
    let until = (((part.to - rows_top) / heights.row).ceil().max(0.0) as usize).clamp(skip, section.count);
    if skip > 0 {
        seen.above = rows_top + skip as f32 * heights.row;
    } else if head > 0.0 {
        seen.above = seen.above.max(0.0);
        seen.slots.push(Slot::Head(part.number));
    }
    seen.slots.extend((part.first + skip..part.first + until).map(Slot::Row));
    seen.below += (section.count - until) as f32 * heights.row;
}

/// Returns the rows among slots, as a range.
pub fn rows(slots: &[Slot]) -> Range<usize> {
    let mut rows = slots.iter().filter_map(|slot| match slot {
        Slot::Row(row) => Some(*row),
        Slot::Head(_) => None,
    });
    match rows.next() {
        Some(first) => first..rows.next_back().unwrap_or(first) + 1,
        None => 0..0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEIGHTS: Heights = Heights { head: 27.0, row: 44.0 };

    fn sections(counts: &[usize]) -> Vec<Section> {
        counts.iter().enumerate().map(|(n, &count)| Section { label: format!("{n}"), count }).collect()
    }

    /// Whatever is seen, the parts always add up, and nothing within sight is missing.
    #[test]
    fn the_parts_add_up_wherever_one_looks() {
        let sections = sections(&[3, 1, 0, 400, 2, 7]);
        let whole = total(&sections, HEIGHTS);
        for step in 0..200 {
            let offset = whole * step as f32 / 200.0;
            let seen = seen(&sections, HEIGHTS, offset, 600.0);
            let built: f32 = seen.slots.iter().map(|s| if matches!(s, Slot::Head(_)) { 27.0 } else { 44.0 }).sum();
            assert!((seen.above + built + seen.below - whole).abs() < 0.5, "at {offset}: {seen:?}");
            assert!(seen.above <= offset, "a hole above at {offset}");
            assert!(seen.above + built >= (offset + 600.0).min(whole), "a hole below at {offset}");
            assert!(seen.slots.len() < 30);
        }
    }

    #[test]
    fn a_row_begins_below_its_letter() {
        let sections = sections(&[3, 1]);
        assert_eq!(top_of(&sections, HEIGHTS, 0), 27.0);
        assert_eq!(top_of(&sections, HEIGHTS, 2), 27.0 + 88.0);
        assert_eq!(top_of(&sections, HEIGHTS, 3), 27.0 + 132.0 + 27.0);
    }

    #[test]
    fn the_section_at_the_top_is_known() {
        let sections = sections(&[3, 1]);
        assert_eq!(section_at(&sections, HEIGHTS, 0.0), 0);
        assert_eq!(section_at(&sections, HEIGHTS, 158.0), 1);
        assert_eq!(section_at(&sections, HEIGHTS, 9_999.0), 1);
    }

    #[test]
    fn without_letters_rows_begin_at_the_top() {
        let sections = [Section { label: String::new(), count: 5 }];
        assert_eq!(top_of(&sections, HEIGHTS, 0), 0.0);
        assert_eq!(rows(&seen(&sections, HEIGHTS, 0.0, 600.0).slots), 0..5);
    }

    #[test]
    fn fifty_thousand_build_a_handful() {
        let sections = sections(&[50_000]);
        let seen = seen(&sections, HEIGHTS, 1_000_000.0, 600.0);
        assert!(seen.slots.len() < 30);
        assert!(rows(&seen.slots).contains(&22_730));
    }
}
