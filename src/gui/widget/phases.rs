//! The five phases of a run as knots on a cord.

use iced::widget::canvas::{self, Canvas, Frame, Geometry, Path, Stroke};
use iced::widget::{column, row};
use iced::{Color, Element, Fill, Length, Point, Rectangle, Renderer, Theme, mouse};

use crate::gui::desk::{Kind, Phase, Progress};
use crate::gui::theme::{Look, SANS_SEMIBOLD};

/// Draws the phases, the present one in words of its own.
pub fn phases<'a, Message: 'a>(look: &Look, progress: &Progress) -> Element<'a, Message> {
    let present = Phase::ALL.iter().position(|&phase| phase == progress.phase).unwrap_or(0);
    let last = Phase::ALL.len() - 1;
    if look.is_narrow() {
        let knots = Phase::ALL.iter().enumerate().map(|(at, _)| knot(look, at, present, at == last));
        let step = look.say(
            "phase-step-of",
            &[
                ("step", (present + 1).into()),
                ("steps", (last + 1).into()),
                ("name", name(look, progress.phase, progress.kind).into()),
            ],
        );
        return column![row(knots), look.small(step).font(SANS_SEMIBOLD).color(look.tokens.accent)].spacing(6).into();
    }
    let steps = Phase::ALL.iter().enumerate().map(|(at, &phase)| {
        let here = at == present;
        let words = name(look, phase, if here { progress.kind } else { None });
        let color = match at.cmp(&present) {
            std::cmp::Ordering::Less => look.tokens.ink2,
            std::cmp::Ordering::Equal => look.tokens.accent,
            std::cmp::Ordering::Greater => look.tokens.ink3,
        };
        let label = look.small(words).color(color);
        let label = if here { label.font(SANS_SEMIBOLD) } else { label };
        let width = if at == last { Length::Shrink } else { Fill };
        column![knot(look, at, present, at == last), label.width(width)].spacing(6).width(width).into()
    });
    row(steps).into()
}

fn knot<'a, Message: 'a>(look: &Look, at: usize, present: usize, last: bool) -> Element<'a, Message> {
    let t = look.tokens;
    let form = match at.cmp(&present) {
        std::cmp::Ordering::Less => Form::Done,
        std::cmp::Ordering::Equal => Form::Now,
        std::cmp::Ordering::Greater => Form::ToCome,
    };
    let color = |reached: bool| if reached { t.accent } else { t.rim };
    let knot = Knot {
        form,
        before: (at > 0).then(|| color(at <= present)),
        after: (!last).then(|| color(at < present)),
        accent: t.accent,
        rim: t.rim,
        card: t.card,
    };
    Canvas::new(knot).width(if last { Length::Fixed(15.0) } else { Fill }).height(16).into()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Done,
    Now,
    ToCome,
}

#[derive(Debug)]
struct Knot {
    form: Form,
    before: Option<Color>,
    after: Option<Color>,
    accent: Color,
    rim: Color,
    card: Color,
}

impl<Message> canvas::Program<Message> for Knot {
    type State = ();

    fn draw(&self, _: &(), renderer: &Renderer, _: &Theme, bounds: Rectangle, _: mouse::Cursor) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        let at = Point::new(7.0, 8.0);
        let edges = [(self.before, 0.0, at.x), (self.after, at.x, bounds.width)];
        for (color, from, to) in edges.into_iter().filter_map(|(color, from, to)| Some((color?, from, to))) {
            let line = Path::line(Point::new(from, at.y), Point::new(to, at.y));
            frame.stroke(&line, Stroke::default().with_width(2.0).with_color(color));
        }
        match self.form {
            Form::Done => frame.fill(&Path::circle(at, 5.0), self.accent),
            Form::Now => {
                let ring = Stroke::default().with_width(3.0).with_color(self.accent);
                frame.fill(&Path::circle(at, 5.5), self.card);
                frame.stroke(&Path::circle(at, 5.5), ring);
            }
            Form::ToCome => {
                let ring = Stroke::default().with_width(2.0).with_color(self.rim);
                frame.fill(&Path::circle(at, 4.0), self.card);
                frame.stroke(&Path::circle(at, 4.0), ring);
            }
        }
        vec![frame.into_geometry()]
    }
}

/// Names a phase, with the kind of record that is moving if that is known.
pub fn name(look: &Look, phase: Phase, kind: Option<Kind>) -> String {
    let key = match (phase, kind) {
        (Phase::SafetyCopy, _) => "phase-safety-copy",
        (Phase::Connecting, _) => "phase-connecting",
        (Phase::Receiving, None) => "phase-receiving",
        (Phase::Receiving, Some(Kind::People)) => "phase-receiving-people",
        (Phase::Receiving, Some(Kind::Events)) => "phase-receiving-events",
        (Phase::Receiving, Some(Kind::Tasks)) => "phase-receiving-tasks",
        (Phase::Receiving, Some(Kind::Notes)) => "phase-receiving-notes",
        (Phase::Sending, None) => "phase-sending",
        (Phase::Sending, Some(Kind::People)) => "phase-sending-people",
        (Phase::Sending, Some(Kind::Events)) => "phase-sending-events",
        (Phase::Sending, Some(Kind::Tasks)) => "phase-sending-tasks",
        (Phase::Sending, Some(Kind::Notes)) => "phase-sending-notes",
        (Phase::Finishing, _) => "phase-finishing",
    };
    look.say(key, &[])
}
