//! Text cut with "…" where there is no room; iced has no ellipsis of its own.

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Paragraph as _};
use iced::{Font, Pixels, Size};
use unicode_segmentation::UnicodeSegmentation;

/// Returns the text, or as much of its beginning as fits into `room` with "…" after it.
pub fn short(words: &str, font: Font, size: f32, room: f32) -> String {
    if measure(words, font, size) <= room {
        return words.to_owned();
    }
    let ends: Vec<usize> = words.grapheme_indices(true).map(|(at, _)| at).collect();
    let fits = ends.partition_point(|&end| {
        let cut = format!("{}…", words.get(..end).unwrap_or_default().trim_end());
        measure(&cut, font, size) <= room
    });
    let end = fits.checked_sub(1).and_then(|at| ends.get(at)).copied().unwrap_or(0);
    format!("{}…", words.get(..end).unwrap_or_default().trim_end())
}

/// Returns how wide words are on one line, in logical pixels.
pub fn measure(words: &str, font: Font, size: f32) -> f32 {
    Paragraph::with_text(text::Text {
        content: words,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: text::LineHeight::default(),
        font,
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::None,
    })
    .min_width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_and_what_does_not_is_cut_at_a_letter() {
        let font = Font::DEFAULT;
        assert_eq!(short("Anne", font, 14.0, 1_000.0), "Anne");
        let long = "Élodie-Marguerite de la Tour d’Auvergne";
        let cut = short(long, font, 14.0, 100.0);
        assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert!(measure(&cut, font, 14.0) <= 100.0);
        assert_eq!(short(long, font, 14.0, 0.0), "…");
    }
}
