//! Changing one's own password.

use crate::app::App;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::{Frame, Here, onwards, page};
use crate::proving;
use crate::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::{self, SHORTEST_PASSWORD, signing_in};
use longhand_mentoring::clock;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "password.html")]
struct PasswordPage {
    frame: Frame,
    form_token: String,
    name: String,
    shortest: usize,
    done: bool,
    fault: Fault,
}

/// Whether it was just changed.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    done: String,
}

/// The form.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(flatten)]
    proven: proving::Sent,
    #[serde(default)]
    new_password: String,
}

/// `GET /me/password`
pub(crate) async fn show(reader: Reader, link: web::Query<Link>) -> Result<HttpResponse, Error> {
    let shown = PasswordPage {
        done: link.done == "kept",
        ..shown(&reader, Fault::default())
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/password`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.proven.form_token)?;
    match change(&app, &attempts, &request, &reader, &form).await {
        Ok(()) => Ok(onwards("/me/password?done=kept")),
        Err(error) => proving::again(error, &reader, async |fault| Ok(shown(&reader, fault))).await,
    }
}

/// The other sessions end; this one goes on.
async fn change(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    reader: &Reader,
    form: &Sent,
) -> Result<(), Error> {
    let proven = proving::password(app, attempts, request, reader, &form.proven.proof).await?;
    let new = form.new_password.clone();
    let hashed = web::block(move || accounts::hash_password(&new)).await??;
    let (this, now) = (reader.session_hash().to_owned(), clock::now());
    app.federation
        .database
        .write(move |conn| signing_in::change_own_password(conn, &proven, &hashed, &this, now))
        .await?;
    Ok(())
}

fn shown(reader: &Reader, fault: Fault) -> PasswordPage {
    PasswordPage {
        frame: Frame::signed_in(reader, "password-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        name: reader.person.username.clone(),
        shortest: SHORTEST_PASSWORD,
        done: false,
        fault,
    }
}
