//! The one stylesheet: part of the program, at an address that changes with its content, so that
//! browsers keep it for good.

use crate::error::Error;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use aws_lc_rs::digest::{SHA256, digest};
use std::sync::LazyLock;

const CONTENT: &str = include_str!("../static/longhand.css");

/// The first 64 bits of its SHA-256, in hexadecimal.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let hash = digest(&SHA256, CONTENT.as_bytes());
    hash.as_ref()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
});

static ADDRESS: LazyLock<String> = LazyLock::new(|| format!("/static/{}/longhand.css", *HASH));

/// Where it is.
pub(crate) fn address() -> &'static str {
    &ADDRESS
}

/// Serves it; an older or newer one is not to be had here.
pub(crate) async fn show(hash: web::Path<String>) -> Result<HttpResponse, Error> {
    if hash.into_inner() != *HASH {
        return Err(Error::NoSuchPage);
    }
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/css; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(CONTENT))
}
