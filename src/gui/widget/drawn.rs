//! A drawing kept until what it shows changes, so that a frame draws again only what moves.

use std::cell::RefCell;

use iced::widget::canvas::{Cache, Frame, Geometry};
use iced::{Renderer, Size};

/// The last drawing of a canvas, and what it shows.
#[derive(Debug)]
pub struct Drawn<What> {
    cache: Cache,
    shows: RefCell<Option<What>>,
}

impl<What> Default for Drawn<What> {
    fn default() -> Self {
        Drawn { cache: Cache::new(), shows: RefCell::new(None) }
    }
}

impl<What: Clone + PartialEq> Drawn<What> {
    /// Returns the drawing of `what`; draws it only if it differs from last time.
    pub fn draw(&self, what: &What, renderer: &Renderer, size: Size, draw: impl FnOnce(&mut Frame)) -> Geometry {
        if self.shows.borrow().as_ref() != Some(what) {
            self.cache.clear();
            *self.shows.borrow_mut() = Some(what.clone());
        }
        self.cache.draw(renderer, size, draw)
    }
}
