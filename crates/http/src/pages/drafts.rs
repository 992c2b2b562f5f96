//! Throwing a draft away: asked once, because nothing brings it back.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Frame, Here, number, onwards, page};
use crate::reader::Reader;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{drafts, prose};
use longhand_storage::ids::DraftId;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "throw_away.html")]
struct ThrowAwayPage {
    frame: Frame,
    action: String,
    back: String,
    form_token: String,
    content: Prose,
}

/// The form that throws a draft away.
#[derive(Deserialize)]
pub(crate) struct ThrowAway {
    #[serde(default)]
    form_token: String,
}

/// `GET /drafts/{id}/throw-away`
pub(crate) async fn ask(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: DraftId = number(&id, "draft")?;
    let me = reader.person.id;
    let draft = app
        .federation
        .database
        .read(move |conn| drafts::find(conn, me, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = ThrowAwayPage {
        frame: Frame::signed_in(&reader, "drafts-throw-away", Here::Write),
        action: links::throw_away(id),
        back: links::draft(id),
        form_token: reader.form_token().to_owned(),
        content: Prose(prose::from_markdown(&draft.source)),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /drafts/{id}/throw-away`
pub(crate) async fn throw_away(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<ThrowAway>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: DraftId = number(&id, "draft")?;
    let me = reader.person.id;
    app.federation
        .database
        .write(move |conn| drafts::discard(conn, me, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(onwards("/"))
}
