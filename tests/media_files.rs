//! Files that people put into letters: made for the tests, and those that are refused.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use longhand_mentoring::media::files::{Upload, prepare};

use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![Test::once("files_that_are_refused", files_that_are_refused)]
}

/// A picture of two halves, red left and blue right.
pub fn halves(format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(64, 32, |x, _| {
        if x < 32 {
            Rgb([220, 0, 0])
        } else {
            Rgb([0, 0, 220])
        }
    });
    let mut bytes = Vec::new();
    DynamicImage::ImageRgb8(image)
        .write_to(&mut Cursor::new(&mut bytes), format)
        .unwrap();
    bytes
}

/// The same as a camera makes it: lying on its side, with the place it was taken at.
pub fn photograph() -> Vec<u8> {
    let mut tiff: Vec<u8> = Vec::new();
    tiff.extend(b"II*\0\x08\0\0\0");
    // Two entries: turn by a quarter, and where the place is written.
    tiff.extend(b"\x02\0");
    tiff.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    tiff.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0");
    tiff.extend(b"\0\0\0\0");
    let place = b"GPS 52.5163N 13.3777E\0";
    tiff.extend(b"\x01\0\x12\0\x02\0");
    tiff.extend((place.len() as u32).to_le_bytes());
    tiff.extend(b"\x38\0\0\0");
    tiff.extend(b"\0\0\0\0");
    tiff.extend(place);
    let mut segment = b"Exif\0\0".to_vec();
    segment.extend(tiff);
    let plain = halves(ImageFormat::Jpeg);
    let mut bytes = plain[..2].to_vec();
    bytes.extend(b"\xff\xe1");
    bytes.extend((segment.len() as u16 + 2).to_be_bytes());
    bytes.extend(segment);
    bytes.extend(b"\xff\xfe\x00\x10camera no. 7\0\0");
    bytes.extend(&plain[2..]);
    bytes
}

/// A PNG that says it has these sides and holds next to nothing.
pub fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = halves(ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = u32::MAX;
    for byte in &bytes[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    bytes[29..33].copy_from_slice(&(!crc).to_be_bytes());
    bytes
}

fn files_that_are_refused() {
    let kind = "Files of this kind do not travel";
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>";
    let mut broken = halves(ImageFormat::Png);
    broken.truncate(60);
    for (name, bytes, sentence) in [
        ("a.svg", svg.to_vec(), kind),
        ("a.png", b"\n <?xml version=\"1.0\"?><svg/>".to_vec(), kind),
        ("a.txt", b"<!doctype html><script>1</script>".to_vec(), kind),
        ("a.jpg", b"\xef\xbb\xbf<html>".to_vec(), kind),
        (
            "a.png",
            b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff".to_vec(),
            kind,
        ),
        ("a.pdf", b"\x7fELF\x02\x01\x01\0".to_vec(), kind),
        ("a.zip", b"PK\x03\x04\x14\0\0\0".to_vec(), kind),
        ("a.bmp", b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0".to_vec(), kind),
        ("a.txt", b"text \x00 with zeros".to_vec(), kind),
        ("a.txt", b"caf\xe9".to_vec(), kind),
        ("a.txt", Vec::new(), "The file is empty"),
        ("a.png", broken, "cannot be read"),
        (
            "a.jpg",
            b"\xff\xd8\xff\xe0 no more than that".to_vec(),
            "cannot be read",
        ),
        ("a.gif", b"GIF89a\xff\xff\xff\xff".to_vec(), "The picture"),
        ("a.png", bomb(60_000, 60_000), "too many pixels"),
        ("a.png", bomb(8_192, 8_192), "too many pixels"),
        ("a.png", bomb(8_193, 1), "too many pixels"),
        ("a.png", bomb(0x7fff_ffff, 0x7fff_ffff), "The picture"),
        ("a.txt", vec![b'x'; 10_000_001], "at most 10 MB"),
    ] {
        let upload = Upload {
            name: name.to_owned(),
            bytes: bytes.clone(),
        };
        let refused = prepare(upload)
            .err()
            .unwrap_or_else(|| panic!("{name} {bytes:.40?} was taken"));
        assert!(refused.to_string().contains(sentence), "{name}: {refused}");
    }
}
