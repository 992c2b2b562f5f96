//! Questions that help over a blank page: asked for, changed for another, waved away.

use crate::app::App;
use crate::error::Error;
use crate::pages::sheet;
use crate::pages::write_post::{self, Form};
use crate::pages::{onwards, page, write};
use crate::reader::Reader;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// The writing page with the question of this number, or with none; what is on the sheet is kept.
pub(crate) async fn show(
    app: &App,
    reader: &Reader,
    mut form: Form,
    number: Option<usize>,
) -> Result<HttpResponse, Error> {
    form.sheet.prompt = number.map(|number| number.to_string()).unwrap_or_default();
    if form.sheet.is_empty() {
        let shown = write::open(app, reader, form.sheet).await?;
        return Ok(page(StatusCode::OK, &shown));
    }
    let prompt = form.sheet.prompt.clone();
    match sheet::keep(app, reader.person.id, &form.sheet).await {
        Ok(kept) => Ok(onwards(&format!("{}&prompt={prompt}", kept.link()))),
        Err(error) => Ok(write_post::untouched(
            write_post::desk(reader),
            form,
            &error,
        )),
    }
}
