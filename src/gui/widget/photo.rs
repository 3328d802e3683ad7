//! Photos made ready for the window: read with limits, cut square, made small and round. Slow; never on the window's thread.

use std::io::Cursor;

use iced::widget::image::Handle;
use image::imageops::FilterType;
use image::{ImageReader, Limits, RgbaImage};

/// The largest side of a photo we read.
const LARGEST_SIDE: u32 = 8_192;
/// The most memory one photo may take while it is read.
const LARGEST_MEMORY: u64 = 128 * 1024 * 1024;

/// The largest side of a photo as it is kept, in pixels.
const KEPT_SIDE: u32 = 720;
/// The most bytes a photo has that is kept as it is.
const KEPT_BYTES: usize = 300_000;

/// Reads a PNG or JPEG and returns it round, `side` pixels across; `None` if it is no such picture or too large.
pub fn round(bytes: &[u8], side: u32) -> Option<Handle> {
    let mut square = read(bytes)?.resize_to_fill(side, side, FilterType::Triangle).into_rgba8();
    cut_round(&mut square);
    Some(Handle::from_rgba(square.width(), square.height(), square.into_raw()))
}

/// Makes a PNG or JPEG fit for a person: small ones stay as they are, large ones become a small JPEG.
pub fn fit(bytes: &[u8]) -> Option<Vec<u8>> {
    let picture = read(bytes)?;
    if bytes.len() <= KEPT_BYTES && picture.width().max(picture.height()) <= KEPT_SIDE {
        return Some(bytes.to_vec());
    }
    let small = picture.resize(KEPT_SIDE, KEPT_SIDE, FilterType::Triangle).into_rgb8();
    let mut written = Cursor::new(Vec::new());
    small.write_to(&mut written, image::ImageFormat::Jpeg).ok()?;
    Some(written.into_inner())
}

fn read(bytes: &[u8]) -> Option<image::DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(LARGEST_MEMORY);
    reader.limits(limits);
    reader.decode().ok()
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
    fn a_large_photo_is_made_small_and_a_small_one_stays() {
        assert_eq!(fit(&png(90, 60)), Some(png(90, 60)));
        let small = fit(&png(2_000, 1_000)).expect("a picture");
        let read = image::load_from_memory(&small).expect("a picture");
        assert_eq!((read.width(), read.height()), (720, 360));
        assert_eq!(fit(b"GIF89a"), None);
    }

    #[test]
    fn what_is_no_photo_is_none() {
        assert!(round(b"GIF89a", 32).is_none());
        assert!(round(&png(90, 60)[..40], 32).is_none());
        assert!(round(b"", 32).is_none());
    }
}
