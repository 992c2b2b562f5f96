//! Secrets that somebody else holds: what is kept of them, and whether two are the same.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};

/// What is kept of a token: SHA-256 in hexadecimal. What [`crate::random::text`] makes has 130 bits of
/// chance, so nothing slower is needed.
pub fn hash(token: &str) -> String {
    digest(&SHA256, token.as_bytes())
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Whether two secrets are the same, in a time that does not depend on where they differ.
pub fn same(one: &str, other: &str) -> bool {
    verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
}
