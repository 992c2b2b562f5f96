//! What other servers find where somebody gave their account up.

use super::{activity, failure, nothing};
use crate::app::App;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use longhand_federation::actor;
use longhand_storage::gone;

/// That somebody of this name was here and gave their account up; nothing, if nobody ever was.
pub(super) async fn whoever(app: &App, name: &str) -> HttpResponse {
    let name = name.to_owned();
    let left = app
        .federation
        .database
        .read(move |conn| gone::find_by_name(conn, &name))
        .await;
    match left {
        Ok(Some(person)) => activity(StatusCode::GONE, &actor::gone::tombstone(&person)),
        Ok(None) => nothing(),
        Err(error) => failure(&error.into()),
    }
}
