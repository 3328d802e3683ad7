//! A line around something large. The software renderer fills the whole of a container that has an edge, once for each
//! part of the window that changes; of a line it paints the line.

use iced::widget::canvas::{Frame, Path, Stroke};
use iced::{Color, Element, Fill, Point, Size};

use super::drawn::{Drawing, drawn};

/// Draws a line of one pixel around the room there is; `radius` is that of its corners.
pub fn edge<'a, Message: 'a>(color: Color, radius: f32) -> Element<'a, Message> {
    drawn(Edge { color, radius }).width(Fill).height(Fill).into()
}

#[derive(Debug, Clone, PartialEq)]
struct Edge {
    color: Color,
    radius: f32,
}

impl Drawing for Edge {
    fn paint(&self, frame: &mut Frame) {
        let size = Size::new(frame.width() - 1.0, frame.height() - 1.0);
        let around = Path::rounded_rectangle(Point::new(0.5, 0.5), size, (self.radius - 0.5).into());
        frame.stroke(&around, Stroke::default().with_color(self.color).with_width(1.0));
    }
}
