//! A long list: rows of known heights, of which only those that can be seen are ever made.
//!
//! It stands in a scrollable, with anything above and below it, and needs no help from its page: before a picture is
//! drawn it looks which part of it is seen and makes the rows that are missing. A row is as high as it was said to be;
//! text that may be longer is cut (see [`super::short`]).

use std::ops::Range;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::reveal::FOCUSED;

/// What is made above and below of what is seen, in pixels, so that not every notch of the wheel makes rows.
const SPARE: f32 = 240.0;
/// What is made before it is known how much is seen, in pixels: as much as a large screen shows.
const FIRST: f32 = 2_400.0;

type Build<'a, Message> = Box<dyn Fn(usize, f32) -> Element<'a, Message> + 'a>;

/// A long list.
pub struct Long<'a, Message> {
    /// Where each row begins, and where the last one ends.
    edges: Vec<f32>,
    build: Build<'a, Message>,
    at: Option<usize>,
    /// The rows there are, and the width they were made for.
    rows: Vec<Element<'a, Message>>,
    made: Option<(Range<usize>, f32)>,
}

/// What outlives a picture.
#[derive(Debug, Clone, Default)]
struct State {
    /// What was seen last, from the list's top.
    seen: Option<(f32, f32)>,
    /// The rows whose states are kept.
    made: Range<usize>,
}

impl<'a, Message> Long<'a, Message> {
    /// Makes a list of rows so high; `build` makes the row of a number, so wide.
    pub fn new(
        heights: impl IntoIterator<Item = f32>,
        build: impl Fn(usize, f32) -> Element<'a, Message> + 'a,
    ) -> Self {
        let mut end = 0.0;
        let ends = heights.into_iter().map(|height| {
            end += height;
            end
        });
        let edges = std::iter::once(0.0).chain(ends).collect();
        Long { edges, build: Box::new(build), at: None, rows: Vec::new(), made: None }
    }

    /// Says which row the keyboard is at, so that it can be brought into view although it is not there.
    #[must_use]
    pub fn at(mut self, row: Option<usize>) -> Self {
        self.at = row.filter(|row| *row < self.count());
        self
    }

    fn count(&self) -> usize {
        self.edges.len() - 1
    }

    fn edge(&self, row: usize) -> f32 {
        self.edges.get(row).or(self.edges.last()).copied().unwrap_or_default()
    }

    /// The rows between two heights.
    fn between(&self, top: f32, bottom: f32) -> Range<usize> {
        let first = self.edges.partition_point(|edge| *edge <= top).saturating_sub(1);
        let end = self.edges.partition_point(|edge| *edge < bottom);
        first.min(self.count())..end.clamp(first.min(self.count()), self.count())
    }

    /// Makes rows, and keeps the states of those that were there.
    fn make(&mut self, tree: &mut Tree, wanted: Range<usize>, width: f32) {
        let state = tree.state.downcast_mut::<State>();
        let mut kept: Vec<Option<Tree>> = std::mem::take(&mut tree.children).into_iter().map(Some).collect();
        let before = std::mem::replace(&mut state.made, wanted.clone());
        let of = |row: usize| row.checked_sub(before.start).and_then(|at| kept.get_mut(at)?.take());
        tree.children = wanted.clone().map(of).map(|tree| tree.unwrap_or_else(Tree::empty)).collect();
        self.rows = wanted.clone().map(|row| (self.build)(row, width)).collect();
        tree.diff_children(&self.rows);
        self.made = Some((wanted, width));
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Long<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let width = limits.max().width;
        let (top, bottom) = tree.state.downcast_ref::<State>().seen.unwrap_or((0.0, FIRST));
        let wanted = self.between(top - SPARE, bottom + SPARE);
        if self.made.as_ref() != Some(&(wanted.clone(), width)) {
            self.make(tree, wanted.clone(), width);
        }
        let edges = wanted.map(|row| (self.edge(row), self.edge(row + 1))).collect::<Vec<_>>();
        let rows = self.rows.iter_mut().zip(&mut tree.children).zip(edges).map(|((row, tree), (top, bottom))| {
            let room = layout::Limits::new(Size::ZERO, Size::new(width, bottom - top));
            row.as_widget_mut().layout(tree, renderer, &room).move_to(Point::new(0.0, top))
        });
        let rows = rows.collect();
        layout::Node::with_children(Size::new(width, self.edge(self.count())), rows)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let top = viewport.y - layout.bounds().y;
        let bottom = top + viewport.height;
        let needed = self.between(top, bottom);
        tree.state.downcast_mut::<State>().seen = Some((top, bottom));
        let here = self.made.as_ref().is_some_and(|(made, _)| made.start <= needed.start && needed.end <= made.end);
        if !here {
            shell.invalidate_layout();
        }
        for ((row, tree), layout) in self.rows.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            row.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let rows = self.rows.iter().zip(&tree.children).zip(layout.children());
        for ((row, tree), layout) in rows.filter(|(_, layout)| layout.bounds().intersects(viewport)) {
            row.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let Some(row) = self.at {
            let bounds = layout.bounds();
            let (top, bottom) = (self.edge(row), self.edge(row + 1));
            let place = Rectangle { y: bounds.y + top, height: bottom - top, ..bounds };
            operation.container(Some(&Id::new(FOCUSED)), place);
        }
        operation.traverse(&mut |operation| {
            for ((row, tree), layout) in self.rows.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                row.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let rows = self.rows.iter().zip(&tree.children).zip(layout.children());
        let each = rows
            .map(|((row, tree), layout)| row.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer));
        each.max().unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        overlay::from_children(&mut self.rows, tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Long<'a, Message>> for Element<'a, Message> {
    fn from(long: Long<'a, Message>) -> Self {
        Element::new(long)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(count: usize) -> Long<'static, ()> {
        Long::new((0..count).map(|n| if n % 10 == 0 { 30.0 } else { 44.0 }), |_, _| iced::widget::space().into())
    }

    #[test]
    fn the_rows_between_two_heights_are_those_that_touch_them() {
        let list = Long::<()>::new([10.0, 20.0, 30.0], |_, _| iced::widget::space().into());
        assert_eq!(list.between(-50.0, 5.0), 0..1);
        assert_eq!(list.between(0.0, 10.0), 0..1);
        assert_eq!(list.between(10.0, 10.5), 1..2);
        assert_eq!(list.between(29.0, 31.0), 1..3);
        assert_eq!(list.between(500.0, 900.0), 3..3);
        assert_eq!(Long::<()>::new([], |_, _| iced::widget::space().into()).between(0.0, 900.0), 0..0);
    }

    #[test]
    fn wherever_one_looks_nothing_is_missing() {
        let list = list(1_000);
        let whole = list.edge(1_000);
        for step in 0..300 {
            let top = whole * step as f32 / 300.0;
            let rows = list.between(top, top + 600.0);
            assert!(list.edge(rows.start) <= top && list.edge(rows.end) >= (top + 600.0).min(whole), "at {top}");
            assert!(rows.len() < 20);
        }
    }
}
