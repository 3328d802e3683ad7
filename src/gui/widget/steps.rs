//! The steps of a wizard as knots on a cord.

use std::cmp::Ordering;

use iced::widget::canvas::{Frame, Path, Stroke};
use iced::widget::{column, row};
use iced::{Color, Element, Fill, Point};

use crate::gui::theme::{Look, SANS, SANS_SEMIBOLD};
use crate::gui::widget::drawn::{Drawing, drawn};

/// Height of the strip: the ring of the present step, and a pixel to spare.
const HEIGHT: f32 = 18.0;

/// Draws the knots with their labels below; with little room only the knots.
pub fn steps<'a, Message: 'a>(look: &Look, labels: &[String], present: usize) -> Element<'a, Message> {
    let t = look.tokens;
    let strip =
        Strip { count: labels.len(), present, accent: t.accent, rim: t.rim, ground: t.side, line: t.accent_line };
    let strip = drawn(strip).width(Fill).height(HEIGHT);
    if look.is_narrow() {
        return strip.into();
    }
    let labels = labels.iter().enumerate().map(|(at, label)| {
        let (font, color) = match at.cmp(&present) {
            Ordering::Less => (SANS, t.ink2),
            Ordering::Equal => (SANS_SEMIBOLD, t.accent),
            Ordering::Greater => (SANS, t.ink3),
        };
        look.caption(label.clone()).font(font).color(color).center().width(Fill).into()
    });
    column![strip, row(labels)].spacing(5).into()
}

#[derive(Debug, Clone, PartialEq)]
struct Strip {
    count: usize,
    present: usize,
    accent: Color,
    rim: Color,
    ground: Color,
    line: Color,
}

impl Drawing for Strip {
    fn paint(&self, frame: &mut Frame) {
        let cell = frame.width() / self.count.max(1) as f32;
        let knot = |at: usize| Point::new((at as f32 + 0.5) * cell, HEIGHT / 2.0);
        let last = self.count.saturating_sub(1);
        let line = |from, to| Path::line(knot(from), knot(to));
        frame.stroke(&line(0, last), Stroke::default().with_width(2.0).with_color(self.rim));
        frame.stroke(&line(0, self.present.min(last)), Stroke::default().with_width(2.0).with_color(self.accent));
        for at in 0..self.count {
            let (outer, inner, color) = match at.cmp(&self.present) {
                Ordering::Less => (5.0, 0.0, self.accent),
                Ordering::Equal => (8.0, 4.0, self.accent),
                Ordering::Greater => (5.0, 3.0, self.rim),
            };
            frame.fill(&Path::circle(knot(at), outer), color);
            if inner > 0.0 {
                frame.fill(&Path::circle(knot(at), inner), self.ground);
            }
        }
    }
}
