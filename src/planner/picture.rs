//! Whether one picture is another one made smaller, from their first bytes: phones scale what they are given, and give
//! it back as their own.

use crate::pim::Photo;

/// Most permille by which the proportions of a scaled picture may differ: sides are whole pixels.
const ROUNDING: u64 = 30;

/// Pixels of the longest side anybody believes.
const LARGEST: u64 = 1 << 20;

/// Whether `copy` has the proportions of `original` and fewer pixels.
pub(super) fn is_scaled(original: &Photo, copy: &Photo) -> bool {
    let (Some((width, height)), Some((small, low))) = (size(&original.bytes), size(&copy.bytes)) else { return false };
    let (one, other) = (width * low, height * small);
    small * low < width * height && one.abs_diff(other) * 1_000 <= one.max(other) * ROUNDING
}

/// Width and height in pixels, of the pictures phones know.
fn size(bytes: &[u8]) -> Option<(u64, u64)> {
    let number = |at: usize, length: usize| -> Option<u64> {
        let bytes = bytes.get(at..at.checked_add(length)?)?;
        Some(bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    let size = match bytes {
        // PNG, ISO/IEC 15948 section 11.2.2: IHDR comes first.
        [0x89, b'P', b'N', b'G', ..] => (number(16, 4)?, number(20, 4)?),
        // GIF89a section 18: little end first.
        [b'G', b'I', b'F', _, _, _, width, wide, height, high, ..] => {
            let word = |low: &u8, high: &u8| u64::from(*high) << 8 | u64::from(*low);
            (word(width, wide), word(height, high))
        }
        // JPEG, ITU T.81 annex B.2.2: SOF0 to SOF15, but for DHT, JPG and DAC.
        [0xFF, 0xD8, ..] => {
            let mut at = 2;
            loop {
                let marker = number(at, 2).filter(|marker| *marker >= 0xFF00)? & 0xFF;
                if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
                    break (number(at + 7, 2)?, number(at + 5, 2)?);
                }
                at = at.checked_add(2)?.checked_add(usize::try_from(number(at + 2, 2)?).ok()?)?;
            }
        }
        _ => return None,
    };
    let likely = |side: u64| (1..=LARGEST).contains(&side);
    (likely(size.0) && likely(size.1)).then_some(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(bytes: &[u8]) -> Photo {
        Photo { media_type: String::new(), bytes: bytes.into() }
    }

    fn jpeg(width: u16, height: u16) -> Photo {
        let mut bytes = b"\xFF\xD8\xFF\xE0\x00\x04JF\xFF\xC0\x00\x11\x08".to_vec();
        bytes.extend(height.to_be_bytes().into_iter().chain(width.to_be_bytes()));
        photo(&bytes)
    }

    fn png(width: u32, height: u32) -> Photo {
        let mut bytes = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
        bytes.extend(width.to_be_bytes().into_iter().chain(height.to_be_bytes()));
        photo(&bytes)
    }

    #[test]
    fn a_smaller_picture_of_the_same_proportions_is_a_scaled_one() {
        assert_eq!(size(&jpeg(640, 480).bytes), Some((640, 480)));
        assert_eq!(size(b"GIF89a\x40\x01\xF0\x00"), Some((320, 240)));
        assert!(is_scaled(&jpeg(640, 480), &png(320, 240)));
        assert!(is_scaled(&png(641, 480), &jpeg(96, 72)));
        assert!(!is_scaled(&jpeg(320, 240), &jpeg(640, 480)), "a larger one is no copy");
        assert!(!is_scaled(&jpeg(640, 480), &jpeg(640, 480)), "nor one of the same size");
        assert!(!is_scaled(&jpeg(640, 480), &jpeg(240, 240)), "nor one cut out");
    }

    #[test]
    fn what_is_no_picture_is_nobodys_copy() {
        for bytes in
            [&b""[..], b"\xFF\xD8", b"\xFF\xD8\xFF\xE0\xFF\xFF", b"\x89PNG", b"BM", b"\xFF\xD8\xFF\xFE\0\0\xFF\xFE\0\0"]
        {
            assert_eq!(size(bytes), None, "{bytes:?}");
            assert!(!is_scaled(&photo(bytes), &photo(bytes)));
        }
    }
}
