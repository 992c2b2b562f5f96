//! What pages load: the stylesheet and the scripts. They are part of the program, at addresses that
//! change with their content, so that browsers keep them for good.

use crate::error::Error;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use aws_lc_rs::digest::{Context, SHA256};
use std::sync::LazyLock;

const CSS: &str = "text/css; charset=utf-8";
const PICTURE: &str = "image/svg+xml";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// A file that pages load: its name, what it is, its content.
type Asset = (&'static str, &'static str, &'static [u8]);

/// All of them. To add one: the file into `static`, a line here.
const ALL: [Asset; 7] = [
    (
        "longhand.css",
        CSS,
        include_bytes!("../static/longhand.css"),
    ),
    ("desk.js", SCRIPT, include_bytes!("../static/desk.js")),
    ("leaving.js", SCRIPT, include_bytes!("../static/leaving.js")),
    ("local.js", SCRIPT, include_bytes!("../static/local.js")),
    ("saving.js", SCRIPT, include_bytes!("../static/saving.js")),
    ("icon.svg", PICTURE, include_bytes!("../static/icon.svg")),
    (
        "letters.svg",
        PICTURE,
        include_bytes!("../static/letters.svg"),
    ),
];

/// The first 64 bits of the SHA-256 of all of them, in hexadecimal. One for all, so that scripts find
/// each other beside themselves.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Context::new(&SHA256);
    for (name, _, content) in ALL {
        hash.update(name.as_bytes());
        hash.update(content);
    }
    let hash = hash.finish();
    hash.as_ref()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
});

/// Where the one of this name is.
pub(crate) fn address(name: &str) -> String {
    format!("/static/{}/{name}", *HASH)
}

/// `GET /static/{hash}/{name}`: an older or newer one is not to be had here.
pub(crate) async fn show(place: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let (hash, name) = place.into_inner();
    let found = ALL.into_iter().find(|(known, _, _)| *known == name);
    let Some((_, kind, content)) = found.filter(|_| hash == *HASH) else {
        return Err(Error::NoSuchPage);
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(content))
}
