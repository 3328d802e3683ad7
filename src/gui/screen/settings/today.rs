//! Today as a band of 24 hours: quiet hours, the turns so far, and now.

use iced::widget::canvas::{Frame, Path, Stroke};
use iced::widget::{column, row, space};
use iced::{Color, Element, Fill, Point, Size};

use super::Message;
use crate::gui::desk::settings::Day;
use crate::gui::theme::Look;
use crate::gui::widget::drawn::{Drawing, drawn};
use crate::service::schedule::Quiet;
use crate::wording::Civil;

/// Minutes of a day.
const DAY: f32 = 1_440.0;
const HEIGHT: f32 = 22.0;

/// Draws the band and the hours below it.
pub(super) fn band<'a>(look: &Look, day: &Day, quiet: Option<Quiet>, now: Civil) -> Element<'a, Message> {
    let t = look.tokens;
    let quiet = quiet.map(|quiet| {
        if quiet.from <= quiet.to { vec![(quiet.from, quiet.to)] } else { vec![(0, quiet.to), (quiet.from, 1_440)] }
    });
    let band = Band {
        turns: day.turns.clone(),
        quiet: quiet.unwrap_or_default(),
        now: u16::from(now.hour) * 60 + u16::from(now.minute),
        ink: t.fill,
        line: t.rim,
        ground: t.paper,
        hush: t.sunk,
        bad: t.bad.ink,
    };
    let hours = ["00", "06", "12", "18", "24"].map(|hour| look.small(hour));
    let [first, rest @ ..] = hours;
    let mut scale = row![first];
    for hour in rest {
        scale = scale.push(space().width(Fill)).push(hour);
    }
    column![drawn(band).width(Fill).height(HEIGHT), scale].spacing(4).into()
}

#[derive(Debug, Clone, PartialEq)]
struct Band {
    turns: Vec<(u16, bool)>,
    quiet: Vec<(u16, u16)>,
    now: u16,
    ink: Color,
    line: Color,
    ground: Color,
    hush: Color,
    bad: Color,
}

impl Drawing for Band {
    fn paint(&self, frame: &mut Frame) {
        let (width, middle) = (frame.width() - 16.0, frame.height() / 2.0);
        let x = |minute: u16| 8.0 + f32::from(minute) / DAY * width;
        let line = Path::line(Point::new(x(0), middle), Point::new(x(1_440), middle));
        frame.stroke(&line, Stroke::default().with_width(2.0).with_color(self.line));
        for (from, to) in &self.quiet {
            let at = Point::new(x(*from), middle - 5.0);
            let bar = Path::rounded_rectangle(at, Size::new(x(*to) - x(*from), 10.0), 5.0.into());
            frame.fill(&bar, self.hush);
            frame.stroke(&bar, Stroke::default().with_width(1.0).with_color(self.line));
        }
        for (minute, well) in &self.turns {
            let at = Point::new(x(*minute), middle);
            if *well {
                frame.fill(&Path::circle(at, 3.0), self.ink);
            } else {
                // Failed: an empty square, so that colour is not alone.
                let square = Path::rectangle(Point::new(at.x - 3.5, at.y - 3.5), Size::new(7.0, 7.0));
                frame.fill(&square, self.ground);
                frame.stroke(&square, Stroke::default().with_width(1.5).with_color(self.bad));
            }
        }
        let now = Path::circle(Point::new(x(self.now), middle), 6.0);
        frame.fill(&now, self.ground);
        frame.stroke(&now, Stroke::default().with_width(2.5).with_color(self.ink));
    }
}
