//! The code of conduct, for everybody to read.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, page};
use crate::reader::Visitor;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::conduct;
use longhand_mentoring::error::Error as MentoringError;

#[derive(Template)]
#[template(path = "conduct.html")]
struct ConductPage {
    frame: Frame,
    content: Prose,
    since: Option<NaiveDateTime>,
}

/// `GET /conduct`
pub(crate) async fn show(app: web::Data<App>, visitor: Visitor) -> Result<HttpResponse, Error> {
    let found = app
        .federation
        .database
        .read(conduct::current)
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = ConductPage {
        frame: Frame::of(&visitor, "conduct-title"),
        content: Prose(found.content),
        since: found.since,
    };
    Ok(page(StatusCode::OK, &shown))
}
