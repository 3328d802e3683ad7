//! A drawing kept until what it shows changes, so that a frame draws again only what moves.

use std::cell::RefCell;

use iced::widget::canvas::{self, Cache, Canvas, Frame, Geometry};
use iced::{Rectangle, Renderer, Theme, mouse};

/// What a drawing shows, and how.
pub trait Drawing: Clone + PartialEq + 'static {
    /// Draws it.
    fn paint(&self, frame: &mut Frame);
}

/// A drawing on a canvas of its own.
pub fn drawn<What: Drawing, Message>(what: What) -> Canvas<Kept<What>, Message> {
    Canvas::new(Kept(what))
}

/// A drawing that is painted again only when it shows something else than last time.
#[derive(Debug)]
pub struct Kept<What>(What);

/// The last painting, and what it shows.
#[derive(Debug)]
pub struct Last<What> {
    cache: Cache,
    shows: RefCell<Option<What>>,
}

impl<What> Default for Last<What> {
    fn default() -> Self {
        Last { cache: Cache::new(), shows: RefCell::new(None) }
    }
}

impl<What: Drawing, Message> canvas::Program<Message> for Kept<What> {
    type State = Last<What>;

    fn draw(
        &self,
        last: &Last<What>,
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        let Kept(what) = self;
        if last.shows.borrow().as_ref() != Some(what) {
            last.cache.clear();
            *last.shows.borrow_mut() = Some(what.clone());
        }
        vec![last.cache.draw(renderer, bounds.size(), |frame| what.paint(frame))]
    }
}
