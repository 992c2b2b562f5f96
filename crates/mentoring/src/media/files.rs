//! What an uploaded file is, found out from its content: pictures are written anew, without what
//! cameras put into them; PDF and plain text stay as they are; everything else is refused.

use crate::error::Error;
use crate::media::{LARGEST, LARGEST_SIDE};
use crate::prose;
use crate::refusal::Refusal;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;
use std::sync::{Mutex, PoisonError};

/// The most pixels of a picture, and the most memory it may take to read it.
const MOST_PIXELS: u64 = 40_000_000;
const MOST_MEMORY: u64 = 256_000_000;

/// How good a JPEG is written, of 100.
const QUALITY: u8 = 88;

/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 80;

/// What [`prepare`] takes, as an `Accept` header says it.
pub const TAKEN: &str = "image/png, image/jpeg, image/webp, image/gif, application/pdf, text/plain";

/// A file as it came.
pub struct Upload {
    /// What it is called, as its sender says.
    pub name: String,
    /// The whole of it.
    pub bytes: Vec<u8>,
}

/// A file as it is kept, or shown.
pub struct Prepared {
    /// What it is, found out from its content.
    pub media_type: &'static str,
    /// A name that is only a name, with the ending of what it is.
    pub name: String,
    /// The whole of it.
    pub bytes: Vec<u8>,
}

/// Pictures are read one at a time: a large one takes much memory for a moment.
static READING: Mutex<()> = Mutex::new(());

/// Makes a file fit to be kept. Takes a while for a picture, so never within a transaction.
pub fn prepare(upload: Upload) -> Result<Prepared, Error> {
    let Upload { name, bytes } = upload;
    if bytes.len() > LARGEST {
        return Err(Refusal::LargeFile(LARGEST / 1_000_000).into());
    }
    if bytes.is_empty() {
        return Err(Refusal::EmptyFile.into());
    }
    let known = image::guess_format(&bytes).ok();
    let (media_type, ending, bytes) = match known {
        Some(
            format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif),
        ) => picture(&bytes, format)?,
        _ if bytes.starts_with(b"%PDF-") => ("application/pdf", "pdf", bytes),
        _ if is_text(&bytes) => ("text/plain", "txt", bytes),
        _ => return Err(Refusal::UnknownFile.into()),
    };
    if bytes.len() > LARGEST {
        return Err(Refusal::LargeFile(LARGEST / 1_000_000).into());
    }
    Ok(Prepared {
        media_type,
        name: safe_name(&name, ending),
        bytes,
    })
}

/// A picture written anew: nothing but what it shows, the right way up.
fn picture(
    bytes: &[u8],
    format: ImageFormat,
) -> Result<(&'static str, &'static str, Vec<u8>), Error> {
    let _one_at_a_time = READING.lock().unwrap_or_else(PoisonError::into_inner);
    let image = read(bytes, format)?;
    let mut written = Vec::new();
    let keeps_all =
        image.color().has_alpha() || matches!(format, ImageFormat::Png | ImageFormat::Gif);
    if keeps_all {
        let image = if image.color().has_alpha() {
            DynamicImage::ImageRgba8(image.into_rgba8())
        } else {
            DynamicImage::ImageRgb8(image.into_rgb8())
        };
        image
            .write_to(&mut Cursor::new(&mut written), ImageFormat::Png)
            .map_err(unreadable)?;
        return Ok(("image/png", "png", written));
    }
    let image = DynamicImage::ImageRgb8(image.into_rgb8());
    JpegEncoder::new_with_quality(&mut written, QUALITY)
        .encode_image(&image)
        .map_err(unreadable)?;
    Ok(("image/jpeg", "jpg", written))
}

fn read(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, Error> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    let sides = width.max(height) > LARGEST_SIDE;
    let pixels = u64::from(width) * u64::from(height) > MOST_PIXELS;
    if sides || pixels || decoder.total_bytes() > MOST_MEMORY {
        return Err(Refusal::LargePicture(LARGEST_SIDE).into());
    }
    let orientation = decoder.orientation().map_err(unreadable)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn unreadable(error: ImageError) -> Error {
    match error {
        ImageError::Limits(_) => Refusal::LargePicture(LARGEST_SIDE).into(),
        _ => Refusal::BrokenPicture.into(),
    }
}

/// Whether this is plain text and nothing that a program would take for a page or a picture.
fn is_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let plain = |character: char| !character.is_control() || "\n\r\t\u{c}".contains(character);
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    text.chars().all(plain) && !begins.starts_with('<')
}

/// A name that is only a name: no folders, nothing hidden, the ending of what the file is.
fn safe_name(name: &str, ending: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, _)) => stem,
        None => last,
    };
    let stem: String = plain(stem, LONGEST_NAME)
        .chars()
        .map(|sign| {
            let kept = sign.is_alphanumeric() || " -_()".contains(sign);
            if kept { sign } else { '_' }
        })
        .collect();
    let stem = stem.trim().trim_start_matches('.');
    if stem.is_empty() {
        format!("file.{ending}")
    } else {
        format!("{stem}.{ending}")
    }
}

/// What somebody typed as one line, at most so many characters: no HTML, whatever is in it.
pub(super) fn plain(typed: &str, limit: usize) -> String {
    let html = typed.replace('&', "&amp;").replace('<', "&lt;");
    prose::one_line(&html, limit)
}
