//! A board: pieces at fixed places, and the pointer told by what lies under it.
//!
//! A calendar is one: days and hours are places, events are pieces, and a move from one place to another is a drag. The
//! board says where the pointer is only when that changes, so that moving the mouse costs nothing.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector, touch};

/// What the pointer does on a board.
#[derive(Debug, Clone, PartialEq)]
pub enum Touch<Spot> {
    /// It is over another place, or has left.
    Over(Option<Spot>),
    /// The button went down.
    Press(Spot),
    /// The button went up, here or elsewhere.
    Release(Option<Spot>),
    /// It was pressed twice.
    Double(Spot),
}

/// Where a piece is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    /// Exactly there.
    At(Rectangle),
    /// So wide, beside this, never over it, above all other pieces.
    Beside(Rectangle, f32),
    /// There, above all other pieces.
    Above(Rectangle),
}

/// Something on a board.
pub struct Piece<'a, Message> {
    place: Place,
    content: Element<'a, Message>,
}

impl<'a, Message> Piece<'a, Message> {
    /// A piece that fills a rectangle of the board.
    pub fn at(place: Rectangle, content: impl Into<Element<'a, Message>>) -> Self {
        Piece { place: Place::At(place), content: content.into() }
    }

    /// A piece that floats beside a rectangle of the board.
    pub fn beside(anchor: Rectangle, width: f32, content: impl Into<Element<'a, Message>>) -> Self {
        Piece { place: Place::Beside(anchor, width), content: content.into() }
    }

    /// A piece that floats at a rectangle of the board, and through which the pointer reaches what is below.
    pub fn above(place: Rectangle, content: impl Into<Element<'a, Message>>) -> Self {
        Piece { place: Place::Above(place), content: content.into() }
    }

    fn floats(&self) -> bool {
        !matches!(self.place, Place::At(_))
    }

    /// Whether it keeps the pointer from what is below it.
    fn covers(&self) -> bool {
        matches!(self.place, Place::Beside(..))
    }
}

type Hit<'a, Spot> = Box<dyn Fn(Point) -> Option<Spot> + 'a>;
type Said<'a, Spot, Message> = Box<dyn Fn(Touch<Spot>) -> Message + 'a>;

/// The board.
pub struct Board<'a, Spot, Message> {
    size: Size,
    pieces: Vec<Piece<'a, Message>>,
    hit: Hit<'a, Spot>,
    said: Said<'a, Spot, Message>,
    hand: fn(&Spot) -> mouse::Interaction,
}

impl<'a, Spot, Message> Board<'a, Spot, Message> {
    /// Makes a board of a size; `hit` tells what lies at a point of it, `said` makes messages of what the pointer does.
    pub fn new(
        size: Size,
        pieces: Vec<Piece<'a, Message>>,
        hit: impl Fn(Point) -> Option<Spot> + 'a,
        said: impl Fn(Touch<Spot>) -> Message + 'a,
        hand: fn(&Spot) -> mouse::Interaction,
    ) -> Self {
        Board { size, pieces, hit: Box::new(hit), said: Box::new(said), hand }
    }
}

/// What a board remembers.
struct Pointer<Spot> {
    over: Option<Spot>,
    pressed: bool,
    last: Option<mouse::Click>,
}

impl<Spot> Default for Pointer<Spot> {
    fn default() -> Self {
        Pointer { over: None, pressed: false, last: None }
    }
}

impl<Spot: Clone + PartialEq + 'static, Message> Board<'_, Spot, Message> {
    fn spot(&self, layout: Layout<'_>, cursor: mouse::Cursor) -> Option<Spot> {
        if self.is_covered(layout, cursor) {
            return None;
        }
        cursor.position_in(layout.bounds()).and_then(|point| (self.hit)(point))
    }

    fn is_covered(&self, layout: Layout<'_>, cursor: mouse::Cursor) -> bool {
        let mut pieces = self.pieces.iter().zip(layout.children());
        pieces.any(|(piece, layout)| piece.covers() && cursor.is_over(layout.bounds()))
    }

    fn pointer(
        &self,
        pointer: &mut Pointer<Spot>,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        if !matches!(event, Event::Mouse(_) | Event::Touch(_)) {
            return;
        }
        let spot = self.spot(layout, cursor);
        if spot != pointer.over {
            pointer.over.clone_from(&spot);
            shell.publish((self.said)(Touch::Over(spot.clone())));
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let (Some(spot), Some(at)) = (spot, cursor.position()) else { return };
                let click = mouse::Click::new(at, mouse::Button::Left, pointer.last);
                let double = click.kind() == mouse::click::Kind::Double;
                pointer.last = Some(click);
                pointer.pressed = true;
                shell.publish((self.said)(if double { Touch::Double(spot) } else { Touch::Press(spot) }));
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. })
                if std::mem::take(&mut pointer.pressed) =>
            {
                shell.publish((self.said)(Touch::Release(spot)));
            }
            _ => {}
        }
    }
}

impl<Spot: Clone + PartialEq + 'static, Message> Widget<Message, Theme, Renderer> for Board<'_, Spot, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Pointer<Spot>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Pointer::<Spot>::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.pieces.iter().map(|piece| Tree::new(&piece.content)).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let contents: Vec<_> = self.pieces.iter().map(|piece| &piece.content).collect();
        tree.diff_children(&contents);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size.width), Length::Fixed(self.size.height))
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, _limits: &layout::Limits) -> layout::Node {
        let board = self.size;
        let pieces = self.pieces.iter_mut().zip(&mut tree.children);
        let nodes = pieces.map(|(piece, tree)| {
            let room = match piece.place {
                Place::At(place) | Place::Above(place) => place.size(),
                Place::Beside(_, width) => Size::new(width, board.height),
            };
            let node = piece.content.as_widget_mut().layout(tree, renderer, &layout::Limits::new(Size::ZERO, room));
            let to = match piece.place {
                Place::At(place) | Place::Above(place) => place.position(),
                Place::Beside(anchor, _) => beside(anchor, node.size(), board),
            };
            node.move_to(to)
        });
        layout::Node::with_children(board, nodes.collect())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((piece, tree), layout) in self.pieces.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                piece.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        for ((piece, tree), layout) in self.pieces.iter_mut().zip(&mut tree.children).zip(layout.children()).rev() {
            let widget = piece.content.as_widget_mut();
            widget.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
            if shell.is_event_captured() {
                return;
            }
        }
        let pointer = tree.state.downcast_mut::<Pointer<Spot>>();
        self.pointer(pointer, event, layout, cursor, shell);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        for ((piece, tree), layout) in self.pieces.iter().zip(&tree.children).zip(layout.children()).rev() {
            let hand = piece.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer);
            if hand != mouse::Interaction::None {
                return hand;
            }
        }
        self.spot(layout, cursor).map_or(mouse::Interaction::None, |spot| (self.hand)(&spot))
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
        let Some(seen) = layout.bounds().intersection(viewport) else { return };
        for ((piece, tree), layout) in self.pieces.iter().zip(&tree.children).zip(layout.children()) {
            if !layout.bounds().intersects(&seen) {
                continue;
            }
            let content = piece.content.as_widget();
            if piece.floats() {
                renderer.with_layer(seen, |renderer| {
                    content.draw(tree, renderer, theme, style, layout, cursor, viewport);
                });
            } else {
                content.draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
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
        let pieces = self.pieces.iter_mut().zip(&mut tree.children).zip(layout.children());
        let overlays = pieces.filter_map(|((piece, tree), layout)| {
            piece.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
        });
        let overlays: Vec<_> = overlays.collect();
        (!overlays.is_empty()).then(|| overlay::Group::with_children(overlays).overlay())
    }
}

impl<'a, Spot: Clone + PartialEq + 'static, Message: 'a> From<Board<'a, Spot, Message>> for Element<'a, Message> {
    fn from(board: Board<'a, Spot, Message>) -> Self {
        Element::new(board)
    }
}

/// Room between a floating piece and what it belongs to.
const GAP: f32 = 8.0;

/// Where something of a size stands beside an anchor: right of it, left of it, below or above.
fn beside(anchor: Rectangle, size: Size, board: Size) -> Point {
    let level = (anchor.y - 12.0).clamp(GAP, (board.height - size.height - GAP).max(GAP));
    let right = anchor.x + anchor.width + GAP;
    let left = anchor.x - GAP - size.width;
    if right + size.width + GAP <= board.width {
        return Point::new(right, level);
    }
    if left >= GAP {
        return Point::new(left, level);
    }
    let x = anchor.x.clamp(GAP, (board.width - size.width - GAP).max(GAP));
    let below = anchor.y + anchor.height + GAP;
    let above = anchor.y - GAP - size.height;
    if below + size.height <= board.height || above < 0.0 { Point::new(x, below) } else { Point::new(x, above) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_floating_piece_never_covers_what_it_belongs_to() {
        let board = Size::new(900.0, 600.0);
        let size = Size::new(240.0, 180.0);
        for x in 0..9 {
            for y in 0..6 {
                let anchor = Rectangle::new(Point::new(x as f32 * 100.0, y as f32 * 100.0), Size::new(100.0, 20.0));
                let piece = Rectangle::new(beside(anchor, size, board), size);
                assert!(!piece.intersects(&anchor), "{anchor:?} {piece:?}");
                assert!(piece.x >= 0.0 && piece.x + piece.width <= board.width);
                assert!(piece.y >= 0.0 && piece.y + piece.height <= board.height);
            }
        }
        let wide = Rectangle::new(Point::new(0.0, 100.0), Size::new(900.0, 20.0));
        assert!(!Rectangle::new(beside(wide, size, board), size).intersects(&wide));
    }
}
