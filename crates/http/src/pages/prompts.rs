//! Questions that help over a blank page: asked for, changed for another, waved away.

use crate::app::App;
use crate::error::Error;
use crate::pages::sheet::{self, Sheet};
use crate::pages::{onwards, page, write};
use crate::reader::Reader;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// The writing page with the question of this number, or with none; what is on the sheet is kept.
pub(crate) async fn show(
    app: &App,
    reader: &Reader,
    mut sheet: Sheet,
    number: &str,
) -> Result<HttpResponse, Error> {
    let number: Option<usize> = number.parse().ok();
    sheet.prompt = number.map(|number| number.to_string()).unwrap_or_default();
    if sheet.is_empty() {
        let shown = write::open(app, reader, sheet).await?;
        return Ok(page(StatusCode::OK, &shown));
    }
    let kept = sheet::keep(app, reader.person.id, &sheet).await?;
    Ok(onwards(&format!("{}&prompt={}", kept.link(), sheet.prompt)))
}
