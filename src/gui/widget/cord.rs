//! The cord: one line from this computer to every place, drawn beside the cards, a piece per row.

use std::f32::consts::{FRAC_PI_2, PI};

use iced::widget::canvas::{Frame, LineCap, LineDash, Path, Stroke, path::Arc};
use iced::{Color, Element, Fill, Point, Radians};

use crate::gui::theme::{Look, Motion};
use crate::gui::widget::drawn::{Drawing, drawn};

/// Width of the column the cord runs in.
pub const WIDTH: f32 = 40.0;

/// Where a piece is in the cord.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// The knot at this computer.
    Knot,
    /// Beside a card with more below.
    Through,
    /// Beside the last card.
    End,
}

/// How it stands with the place a piece leads to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tie {
    /// In step.
    Whole,
    /// Away.
    Loose,
    /// Needs the person.
    Amber,
    /// A run is under way; the bead is so far along, 0.0 to 1.0.
    Bead(f32, Toward),
}

/// Which way the bead walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// To the place.
    Place,
    /// To this computer.
    Here,
}

/// Draws one piece; as high as the row it stands in. `middle` is where the card's tile has its middle, from the top.
pub fn cord<'a, Message: 'a>(look: &Look, piece: Piece, tie: Tie, middle: f32) -> Element<'a, Message> {
    let t = look.tokens;
    let tie = match (tie, look.motion) {
        (Tie::Bead(_, toward), Motion::Reduced) => Tie::Bead(0.7, toward),
        (tie, _) => tie,
    };
    let branch = match tie {
        Tie::Whole => t.accent_line,
        Tie::Loose => t.edge,
        Tie::Amber => t.warn.ink,
        Tie::Bead(..) => t.accent,
    };
    drawn(Cord { piece, tie, middle, trunk: t.accent_line, branch, knot: t.fill }).width(WIDTH).height(Fill).into()
}

#[derive(Debug, Clone, PartialEq)]
struct Cord {
    piece: Piece,
    tie: Tie,
    middle: f32,
    trunk: Color,
    branch: Color,
    knot: Color,
}

/// The trunk's middle, from the left.
const X: f32 = 18.0;
const RADIUS: f32 = 15.0;

impl Drawing for Cord {
    fn paint(&self, frame: &mut Frame) {
        let height = frame.height();
        match self.piece {
            Piece::Knot => {
                self.trunk(frame, self.middle, height);
                let at = Point::new(X, self.middle);
                frame.fill(&Path::circle(at, 7.0), self.trunk);
                frame.fill(&Path::circle(at, 4.0), self.knot);
            }
            Piece::Through => {
                self.trunk(frame, 0.0, height);
                self.branch(frame);
            }
            Piece::End => {
                self.trunk(frame, 0.0, self.middle - RADIUS);
                self.branch(frame);
            }
        }
    }
}

impl Cord {
    fn trunk(&self, frame: &mut Frame, from: f32, to: f32) {
        let line = Path::line(Point::new(X, from), Point::new(X, to));
        frame.stroke(&line, Stroke::default().with_width(2.0).with_color(self.trunk));
    }

    fn branch(&self, frame: &mut Frame) {
        let path = Path::new(|path| {
            path.arc(Arc {
                center: Point::new(X + RADIUS, self.middle - RADIUS),
                radius: RADIUS,
                start_angle: Radians(PI),
                end_angle: Radians(FRAC_PI_2),
            });
            path.line_to(Point::new(WIDTH, self.middle));
        });
        let stroke = Stroke { line_cap: LineCap::Butt, ..Stroke::default() }.with_width(2.0).with_color(self.branch);
        let dashed = Stroke { line_dash: LineDash { segments: &[4.0, 4.0], offset: 0 }, ..stroke };
        frame.stroke(&path, if self.tie == Tie::Loose { dashed } else { stroke });
        if let Tie::Bead(along, toward) = self.tie {
            let along = if toward == Toward::Place { along } else { 1.0 - along };
            frame.fill(&Path::circle(bead(along, self.middle), 5.0), self.branch);
        }
    }
}

/// Where the bead is when it has gone a share of its way from the trunk to the card.
fn bead(along: f32, middle: f32) -> Point {
    let drop = (middle - RADIUS).max(0.0);
    let arc = RADIUS * FRAC_PI_2;
    let end = WIDTH - 5.0;
    let last = end - X - RADIUS;
    let gone = along.clamp(0.0, 1.0) * (drop + arc + last);
    if gone <= drop {
        Point::new(X, gone)
    } else if gone <= drop + arc {
        let angle = (gone - drop) / RADIUS;
        Point::new(X + RADIUS - RADIUS * angle.cos(), middle - RADIUS + RADIUS * angle.sin())
    } else {
        Point::new(X + RADIUS + (gone - drop - arc), middle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bead_starts_on_the_trunk_and_ends_at_the_card() {
        assert_eq!(bead(0.0, 34.0), Point::new(X, 0.0));
        let end = bead(1.0, 34.0);
        assert!((end.x - (WIDTH - 5.0)).abs() < 0.01 && (end.y - 34.0).abs() < 0.01, "{end}");
        let mut before = bead(0.0, 34.0);
        for step in 1..=100 {
            let next = bead(step as f32 / 100.0, 34.0);
            assert!(next.x >= before.x - 0.01 && next.y >= before.y - 0.01, "it never turns back");
            assert!(next.distance(before) < 1.0, "it never jumps");
            before = next;
        }
    }
}
