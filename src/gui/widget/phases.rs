//! The five phases of a run as knots on a cord.

use std::cmp::Ordering;

use iced::widget::canvas::{Frame, Path, Stroke};
use iced::widget::{column, container, progress_bar, row, space};
use iced::{Color, Element, Fill, FillPortion, Length, Point};

use crate::gui::desk::{Kind, Phase, Progress};
use crate::gui::theme::{Look, SANS_SEMIBOLD, style};
use crate::gui::widget::drawn::{Drawing, drawn};
use crate::gui::widget::short::measure;

/// Draws the phases, the present one in words of its own; in a narrow place it is the only one that is named.
pub fn phases<'a, Message: 'a>(look: &Look, progress: &Progress, room: f32) -> Element<'a, Message> {
    let present = Phase::ALL.iter().position(|&phase| phase == progress.phase).unwrap_or(0);
    let last = Phase::ALL.len() - 1;
    if look.is_narrow() || !fits(look, progress, room) {
        let step = look.say(
            "phase-step-of",
            &[
                ("step", (present + 1).into()),
                ("steps", (last + 1).into()),
                ("name", name(look, progress.phase, progress.kind).into()),
            ],
        );
        let words = look.small(step).font(SANS_SEMIBOLD).color(look.tokens.accent);
        return column![strip(look, present, 2.0 * KNOT), words].spacing(6).into();
    }
    let mut end = 0.0;
    let labels = Phase::ALL.iter().enumerate().map(|(at, &phase)| {
        let here = at == present;
        let words = name(look, phase, if here { progress.kind } else { None });
        if at == last {
            end = measure(&words, SANS_SEMIBOLD, look.em(13.0)).ceil() + 1.0;
        }
        let color = match at.cmp(&present) {
            Ordering::Less => look.tokens.ink2,
            Ordering::Equal => look.tokens.accent,
            Ordering::Greater => look.tokens.ink3,
        };
        let label = look.small(words).color(color);
        let label = if here { label.font(SANS_SEMIBOLD) } else { label };
        label.width(if at == last { Length::Fixed(end) } else { Fill }).into()
    });
    let labels: Vec<_> = labels.collect();
    column![strip(look, present, end), row(labels)].spacing(6).into()
}

/// The bar below them; where nobody knows of how many, a piece walks along it.
pub fn bar<'a, Message: 'a>(look: &Look, progress: &Progress, bead: f32) -> Element<'a, Message> {
    if let Some(total) = progress.total.filter(|&total| total > 0) {
        let share = progress.done as f32 / total as f32;
        return progress_bar(0.0..=1.0, share).girth(6).style(style::progress(look)).into();
    }
    let t = look.tokens;
    let at = (bead.clamp(0.0, 1.0) * 80.0) as u16;
    let piece = container(space()).width(FillPortion(20)).height(6).style(style::rounded(t.accent, style::PILL));
    let gap = |share: u16| space().width(FillPortion(share.max(1)));
    container(row![gap(at), piece, gap(80 - at)])
        .height(6)
        .width(Fill)
        .style(style::rounded(t.wait.wash, style::PILL))
        .into()
}

/// Whether every name has room below its knot.
fn fits(look: &Look, progress: &Progress, room: f32) -> bool {
    let kind = |phase| if phase == progress.phase { progress.kind } else { None };
    let wide = Phase::ALL.map(|phase| measure(&name(look, phase, kind(phase)), SANS_SEMIBOLD, look.em(13.0)) + 8.0);
    let [first @ .., last] = wide;
    first.into_iter().all(|one| one <= (room - last) / first.len() as f32)
}

/// Draws the knots; the last stands `end` before the right edge, above its label.
fn strip<'a, Message: 'a>(look: &Look, present: usize, end: f32) -> Element<'a, Message> {
    let t = look.tokens;
    drawn(Strip { present, end, accent: t.accent, rim: t.rim, card: t.card }).width(Fill).height(HEIGHT).into()
}

/// Height of the strip: a ring, and a pixel to spare on either side.
const HEIGHT: f32 = 18.0;
/// Half the width of the widest knot, with a pixel to spare.
const KNOT: f32 = 8.0;

#[derive(Debug, Clone, PartialEq)]
struct Strip {
    present: usize,
    end: f32,
    accent: Color,
    rim: Color,
    card: Color,
}

impl Drawing for Strip {
    fn paint(&self, frame: &mut Frame) {
        let last = Phase::ALL.len() - 1;
        let step = (frame.width() - self.end) / last as f32;
        let knot = |at: usize| Point::new(KNOT + at as f32 * step, HEIGHT / 2.0);
        for (from, to, color) in [(0, self.present, self.accent), (self.present, last, self.rim)] {
            let line = Path::line(knot(from), knot(to));
            frame.stroke(&line, Stroke::default().with_width(2.0).with_color(color));
        }
        for at in 0..=last {
            let (outer, inner, color) = match at.cmp(&self.present) {
                Ordering::Less => (5.0, 0.0, self.accent),
                Ordering::Equal => (7.0, 4.0, self.accent),
                Ordering::Greater => (5.0, 3.0, self.rim),
            };
            frame.fill(&Path::circle(knot(at), outer), color);
            if inner > 0.0 {
                frame.fill(&Path::circle(knot(at), inner), self.card);
            }
        }
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
