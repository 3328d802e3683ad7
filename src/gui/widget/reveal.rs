//! Scrolls a page so far that the control the keyboard is at can be seen.

use iced::advanced::widget::operation::{Operation, Outcome, Scrollable};
use iced::advanced::widget::{self, Id};
use iced::{Rectangle, Task, Vector};

/// Names the control the keyboard is at; its ring says so.
pub const FOCUSED: &str = "focused-id";

/// Room kept above and below a control that is brought into view.
const MARGIN: f32 = 24.0;

/// Asks how far the scrollable of this name must be scrolled to show the focused control; silent if it can be seen.
pub fn reveal(list: &'static str) -> Task<f32> {
    widget::operate(Reveal { list: Id::new(list), focused: Id::new(FOCUSED), view: None, control: None })
}

struct Reveal {
    list: Id,
    focused: Id,
    view: Option<View>,
    control: Option<Rectangle>,
}

#[derive(Clone, Copy)]
struct View {
    content: Rectangle,
    height: f32,
    offset: f32,
}

impl Operation<f32> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<f32>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // What comes before the list stands elsewhere, and what comes after the control in another one.
        if id == Some(&self.focused) && self.view.is_some() && self.control.is_none() {
            self.control = Some(bounds);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.list) {
            self.view = Some(View { content, height: bounds.height, offset: translation.y });
        }
    }

    fn finish(&self) -> Outcome<f32> {
        match (self.view, self.control) {
            (Some(view), Some(control)) => offset(view, control).map_or(Outcome::None, Outcome::Some),
            _ => Outcome::None,
        }
    }
}

/// Returns the offset that shows the control, unless the present one does.
fn offset(view: View, control: Rectangle) -> Option<f32> {
    let top = control.y - view.content.y;
    if top < 0.0 || top > view.content.height {
        return None;
    }
    let bottom = top + control.height;
    if top < view.offset + MARGIN {
        Some((top - MARGIN).max(0.0)).filter(|&to| to < view.offset)
    } else if bottom > view.offset + view.height - MARGIN {
        Some(bottom + MARGIN - view.height).filter(|&to| to > view.offset)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::{Point, Size};

    #[test]
    fn a_control_out_of_sight_is_brought_into_it() {
        let content = Rectangle::new(Point::new(0.0, 100.0), Size::new(500.0, 2_000.0));
        let at = |y: f32| Rectangle::new(Point::new(0.0, 100.0 + y), Size::new(100.0, 34.0));
        let view = View { content, height: 600.0, offset: 300.0 };
        assert_eq!(offset(view, at(500.0)), None);
        assert_eq!(offset(view, at(100.0)), Some(76.0));
        assert_eq!(offset(view, at(900.0)), Some(900.0 + 34.0 + 24.0 - 600.0));
        assert_eq!(offset(View { offset: 0.0, ..view }, at(0.0)), None, "it cannot go higher");
        let elsewhere = Rectangle::new(Point::new(0.0, 40.0), Size::new(100.0, 34.0));
        assert_eq!(offset(view, elsewhere), None, "a control above the list is none of its business");
    }
}
