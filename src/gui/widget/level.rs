//! Cards beside each other, all as wide and as high as each other, whatever stands in them.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Fill, Length, Point, Rectangle, Renderer, Shrink, Size, Theme, Vector};

/// Puts cards beside each other; they share the width there is, and the highest says how high all are.
pub fn level<'a, Message: 'a>(
    cards: impl IntoIterator<Item = Element<'a, Message>>,
    spacing: f32,
) -> Element<'a, Message> {
    Element::new(Level { cards: cards.into_iter().collect(), spacing })
}

struct Level<'a, Message> {
    cards: Vec<Element<'a, Message>>,
    spacing: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Level<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.cards.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.cards);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max();
        let n = self.cards.len().max(1) as f32;
        let wide = ((room.width - self.spacing * (n - 1.0)) / n).max(0.0);
        let mut nodes = |least: f32| -> Vec<layout::Node> {
            let limits = layout::Limits::new(Size::new(wide, least), Size::new(wide, room.height.max(least)));
            let cards = self.cards.iter_mut().zip(&mut tree.children);
            cards.map(|(card, tree)| card.as_widget_mut().layout(tree, renderer, &limits)).collect()
        };
        let high = nodes(0.0).iter().map(|node| node.size().height).fold(0.0, f32::max);
        let steps = (0_u16..).map(|at| f32::from(at) * (wide + self.spacing));
        let nodes = nodes(high).into_iter().zip(steps).map(|(node, x)| node.move_to(Point::new(x, 0.0)));
        layout::Node::with_children(Size::new(room.width, high), nodes.collect())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((card, tree), layout) in self.cards.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                card.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
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
        for ((card, tree), layout) in self.cards.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            card.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let cards = self.cards.iter().zip(&tree.children).zip(layout.children());
        let over = cards
            .map(|((card, tree), layout)| card.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer));
        over.max().unwrap_or_default()
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
        for ((card, tree), layout) in self.cards.iter().zip(&tree.children).zip(layout.children()) {
            card.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        overlay::from_children(&mut self.cards, tree, layout, renderer, viewport, translation)
    }
}

#[cfg(test)]
mod tests {
    use iced::widget::{container, space};
    use iced_test::Simulator;
    use iced_test::selector::Candidate;

    use super::*;

    #[test]
    fn the_highest_card_says_how_high_all_are() {
        let card = |id, high| container(space().height(high)).width(Fill).id(id).into();
        let cards: [Element<'_, ()>; 2] = [card("low", 20.0), card("high", 60.0)];
        let mut ui = Simulator::with_size(iced::Settings::default(), Size::new(310.0, 200.0), level(cards, 10.0));
        let mut bounds = |wanted: &'static str| {
            let named = |candidate: Candidate<'_>| {
                (candidate.id() == Some(&iced::advanced::widget::Id::new(wanted))).then(|| candidate.bounds())
            };
            ui.find(named).expect("a card")
        };
        assert_eq!(bounds("low"), Rectangle::new(Point::ORIGIN, Size::new(150.0, 60.0)));
        assert_eq!(bounds("high"), Rectangle::new(Point::new(160.0, 0.0), Size::new(150.0, 60.0)));
    }
}
