//! For whatever watches the process: whether it lives, and whether it can do its work.

use crate::app::App;
use crate::error::Error;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use actix_web::{HttpResponse, web};
use longhand_storage::accounts;

/// `/healthz`: the process answers.
pub(crate) async fn lives() -> HttpResponse {
    plain(StatusCode::OK, "ok")
}

/// `/readyz`: the database answers and has the tables of this version.
pub(crate) async fn is_ready(app: web::Data<App>) -> HttpResponse {
    match migrated(&app).await {
        Ok(true) => plain(StatusCode::OK, "ready"),
        Ok(false) => not_ready("The database is not yet up to this version."),
        Err(error) => {
            tracing::warn!(?error, "not ready");
            not_ready("The database does not answer.")
        }
    }
}

async fn migrated(app: &App) -> Result<bool, Error> {
    let database = app.federation.database.clone();
    let migrated = web::block(move || database.migrated()).await??;
    app.federation.database.read(accounts::count).await?;
    Ok(migrated)
}

fn not_ready(sentence: &'static str) -> HttpResponse {
    let mut response = plain(StatusCode::SERVICE_UNAVAILABLE, sentence);
    let wait = actix_web::http::header::HeaderValue::from_static("5");
    response.headers_mut().insert(RETRY_AFTER, wait);
    response
}

fn plain(status: StatusCode, text: &'static str) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(text)
}
