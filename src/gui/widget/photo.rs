//! Photos made ready for the window: read with limits, cut square, made small and round. Slow; never on the window's thread.

use std::io::Cursor;

use iced::widget::image::Handle;
use image::imageops::FilterType;
use image::{ImageReader, Limits, RgbaImage};

/// The largest side of a photo we read.
const LARGEST_SIDE: u32 = 8_192;
/// The most memory one photo may take while it is read.
const LARGEST_MEMORY: u64 = 128 * 1024 * 1024;

/// Reads a PNG or JPEG and returns it round, `side` pixels across; `None` if it is no such picture or too large.
pub fn round(bytes: &[u8], side: u32) -> Option<Handle> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(LARGEST_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().ok()?;
    let mut square = picture.resize_to_fill(side, side, FilterType::Triangle).into_rgba8();
    cut_round(&mut square);
    Some(Handle::from_rgba(square.width(), square.height(), square.into_raw()))
}

/// Makes everything outside the inner circle clear, with a soft edge of one pixel.
fn cut_round(picture: &mut RgbaImage) {
    let radius = picture.width() as f32 / 2.0;
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (dx, dy) = (x as f32 + 0.5 - radius, y as f32 + 0.5 - radius);
        let inside = (radius - dx.hypot(dy) + 0.5).clamp(0.0, 1.0);
        pixel.0[3] = (f32::from(pixel.0[3]) * inside) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture = RgbaImage::from_pixel(width, height, image::Rgba([200, 10, 10, 255]));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
        bytes.into_inner()
    }

    #[test]
    fn a_photo_becomes_round_and_small() {
        let Some(Handle::Rgba { width, height, pixels, .. }) = round(&png(90, 60), 32) else { panic!("no photo") };
        assert_eq!((width, height), (32, 32));
        assert_eq!(pixels[3], 0, "its corner is clear");
        let middle = (16 * 32 + 16) * 4;
        assert_eq!(&pixels[middle..middle + 4], &[200, 10, 10, 255]);
    }

    #[test]
    fn what_is_no_photo_is_none() {
        assert!(round(b"GIF89a", 32).is_none());
        assert!(round(&png(90, 60)[..40], 32).is_none());
        assert!(round(b"", 32).is_none());
    }
}
