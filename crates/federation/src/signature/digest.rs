//! The digests of a body: `Digest` (RFC 3230) beside draft-cavage and `Content-Digest` (RFC 9530) beside
//! RFC 9421.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{Algorithm, SHA256, SHA512, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sfv::{BareItem, Dictionary, ListEntry, Parser};

use super::request::combined;
use super::{Invalid, Received};

/// Checks every digest the request carries, covered by the signature or not: each must have SHA-256, and
/// each algorithm we know must fit the body. Whether the right one is covered is the styles' question.
pub(super) fn check(request: &Received) -> Result<(), Invalid> {
    let body = request.body.unwrap_or_default();
    if let Some(value) = combined(request, "digest")? {
        check_cavage(&value, body)?;
    }
    if let Some(value) = combined(request, "content-digest")? {
        check_content_digest(&value, body)?;
    }
    Ok(())
}

/// The value of `Digest` for a body of ours.
pub(super) fn cavage_value(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(digest(&SHA256, body)))
}

/// The value of `Content-Digest` for a body of ours.
pub(super) fn content_digest_value(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(digest(&SHA256, body)))
}

fn check_cavage(value: &str, body: &[u8]) -> Result<(), Invalid> {
    let mut proven = false;
    for member in value.split(',') {
        let (name, encoded) = member
            .trim()
            .split_once('=')
            .ok_or(Invalid::Malformed("the header digest"))?;
        if let Some(algorithm) = known(name) {
            let stated = STANDARD
                .decode(encoded)
                .map_err(|_| Invalid::Malformed("the header digest"))?;
            compare(algorithm, &stated, body)?;
            proven |= algorithm == &SHA256;
        }
    }
    if proven {
        Ok(())
    } else {
        Err(Invalid::Digest("it has no SHA-256"))
    }
}

fn check_content_digest(value: &str, body: &[u8]) -> Result<(), Invalid> {
    let malformed = Invalid::Malformed("the header content-digest");
    let members: Dictionary = Parser::new(value).parse().map_err(|_| malformed)?;
    let mut proven = false;
    for (name, member) in &members {
        if let Some(algorithm) = known(name.as_str()) {
            let ListEntry::Item(item) = member else {
                return Err(malformed);
            };
            let BareItem::ByteSequence(stated) = &item.bare_item else {
                return Err(malformed);
            };
            compare(algorithm, stated, body)?;
            proven |= algorithm == &SHA256;
        }
    }
    if proven {
        Ok(())
    } else {
        Err(Invalid::Digest("it has no SHA-256"))
    }
}

/// Algorithms by their registered names; others are passed over, as both standards ask.
fn known(name: &str) -> Option<&'static Algorithm> {
    if name.eq_ignore_ascii_case("sha-256") {
        Some(&SHA256)
    } else if name.eq_ignore_ascii_case("sha-512") {
        Some(&SHA512)
    } else {
        None
    }
}

fn compare(algorithm: &'static Algorithm, stated: &[u8], body: &[u8]) -> Result<(), Invalid> {
    verify_slices_are_equal(digest(algorithm, body).as_ref(), stated)
        .map_err(|_| Invalid::Digest("it differs"))
}
