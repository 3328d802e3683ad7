//! What is drawn around a control without taking room of its own: the focus ring, two pixels of accent, two pixels away;
//! and the shade of what floats.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, overlay, renderer};
use iced::{Border, Color, Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use crate::gui::widget::reveal::FOCUSED;

/// Whether the keyboard is at a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focused {
    /// It is here.
    Yes,
    /// It is elsewhere.
    No,
}

impl Focused {
    /// Makes one from an answer.
    pub fn when(here: bool) -> Focused {
        if here { Focused::Yes } else { Focused::No }
    }
}

/// Draws the ring around a control when the keyboard is there; `radius` is the control's own.
pub fn ring<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    focused: Focused,
    accent: Color,
    radius: f32,
) -> Element<'a, Message> {
    around(content, focused, accent, radius, 4.0)
}

/// Draws the ring on the inner edge of a row, where rows touch each other.
pub fn inner_ring<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    focused: Focused,
    accent: Color,
    radius: f32,
) -> Element<'a, Message> {
    around(content, focused, accent, radius, 0.0)
}

fn around<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    focused: Focused,
    accent: Color,
    radius: f32,
    reach: f32,
) -> Element<'a, Message> {
    let mark = match focused {
        Focused::Yes => Mark::Ring { color: accent, reach },
        Focused::No => Mark::None,
    };
    Element::new(Ring { content: content.into(), mark, radius })
}

/// Draws the shade below what floats over a page; `radius` is its own.
///
/// It is made of frames laid over each other. The renderer's own shadow is painted without a mask (iced_tiny_skia 0.14,
/// `engine.rs`): wherever a part of the window is painted again it falls on everything once more, and it stays behind
/// when what threw it is gone.
pub fn shaded<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    shade: Color,
    radius: f32,
) -> Element<'a, Message> {
    Element::new(Ring { content: content.into(), mark: Mark::Shade(shade), radius })
}

/// How far each frame of a shade reaches, in logical pixels.
const SHADES: [f32; 6] = [2.0, 5.0, 8.0, 12.0, 16.0, 20.0];
/// How far a shade falls.
const FALL: f32 = 6.0;

/// What is drawn around a control.
#[derive(Debug, Clone, Copy)]
enum Mark {
    None,
    /// Where the keyboard is; and the distance of the ring's outer edge from the control.
    Ring {
        color: Color,
        reach: f32,
    },
    /// It floats.
    Shade(Color),
}

struct Ring<'a, Message> {
    content: Element<'a, Message>,
    mark: Mark,
    radius: f32,
}

impl<Message> Widget<Message, Theme, Renderer> for Ring<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
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
        if let Mark::Shade(shade) = self.mark {
            let color = shade.scale_alpha(1.0 / SHADES.len() as f32);
            for reach in SHADES {
                let quad = renderer::Quad {
                    bounds: layout.bounds().expand(reach) + Vector::new(0.0, FALL),
                    border: Border { radius: (self.radius + reach).into(), ..Border::default() },
                    ..renderer::Quad::default()
                };
                renderer.fill_quad(quad, color);
            }
        }
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        if let Mark::Ring { color, reach } = self.mark {
            let quad = renderer::Quad {
                bounds: layout.bounds().expand(reach),
                border: Border { color, width: 2.0, radius: (self.radius + reach).into() },
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, Color::TRANSPARENT);
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if matches!(self.mark, Mark::Ring { .. }) {
            operation.container(Some(&Id::new(FOCUSED)), layout.bounds());
        }
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        self.content.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}
