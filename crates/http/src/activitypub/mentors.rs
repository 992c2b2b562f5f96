//! The directory of this instance for other instances: our own people who want to be found.

use super::{activity, failure, nothing, wants_activity};
use crate::app::App;
use actix_web::http::StatusCode;
use actix_web::http::header::{LOCATION, VARY};
use actix_web::{HttpRequest, HttpResponse, web};
use longhand_federation::collections;

/// `GET /mentors`: how many, and where the first page is. People are led to the directory.
pub(super) async fn all(app: web::Data<App>, request: HttpRequest) -> HttpResponse {
    if !wants_activity(&request) {
        return HttpResponse::SeeOther()
            .insert_header((LOCATION, "/directory"))
            .insert_header((VARY, "Accept"))
            .finish();
    }
    let origin = app.federation.origin.clone();
    let document = app
        .federation
        .database
        .read(move |conn| collections::mentors(conn, &origin))
        .await;
    match document {
        Ok(document) => activity(StatusCode::OK, &document),
        Err(error) => failure(&error),
    }
}

/// `GET /mentors/{page}`
pub(super) async fn page(app: web::Data<App>, page: web::Path<u32>) -> HttpResponse {
    let (origin, page) = (app.federation.origin.clone(), page.into_inner());
    if page == 0 {
        return nothing();
    }
    let document = app
        .federation
        .database
        .read(move |conn| collections::mentors_page(conn, &origin, page))
        .await;
    match document {
        Ok(document) => activity(StatusCode::OK, &document),
        Err(error) => failure(&error),
    }
}
