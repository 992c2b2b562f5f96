//! A forgotten password: asking for a link, and setting a new password by one. Whoever asks hears the
//! same words after the same time, whether there is such a person or not.

use crate::app::App;
use crate::asking;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::{Frame, once_more, page};
use crate::reader::Visitor;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::{self, SHORTEST_PASSWORD, resetting};
use longhand_mentoring::clock;
use longhand_storage::people::Person;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "forgotten.html")]
struct ForgottenPage {
    frame: Frame,
    works: bool,
    asked: bool,
    name: String,
    fault: Fault,
}

/// The form of whoever forgot. It belongs to no session; the gate refuses it from other sites.
#[derive(Deserialize)]
pub(crate) struct Forgotten {
    #[serde(default, deserialize_with = "typed::text")]
    name: String,
}

#[derive(Template)]
#[template(path = "reset.html")]
struct ResetPage {
    frame: Frame,
    handle: String,
    name: String,
    /// Where the form goes; `None` once the password is set.
    action: Option<String>,
    shortest: usize,
    fault: Fault,
}

/// The form of whoever has a link.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default)]
    new_password: String,
}

/// `GET /forgotten`
pub(crate) async fn ask(app: web::Data<App>, visitor: Visitor) -> Result<HttpResponse, Error> {
    Ok(page(StatusCode::OK, &forgotten(&app, &visitor, false)))
}

/// `POST /forgotten`
pub(crate) async fn asked(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    visitor: Visitor,
    form: web::Form<Forgotten>,
) -> Result<HttpResponse, Error> {
    let address = asking::address(&request, &app.trusted_proxies).map(asking::neighbourhood);
    if let Err(error) = attempts.ask(address).await {
        let fault = Fault::beside("", visitor.words.text("forgotten-too-many"));
        let shown = ForgottenPage {
            frame: Frame::of(&visitor, "forgotten-title").unless(&fault),
            name: form.into_inner().name,
            fault,
            ..forgotten(&app, &visitor, false)
        };
        return Ok(once_more(&error, &shown));
    }
    if app.mail {
        // Not waited for: how long it takes would tell whether there is somebody.
        actix_web::rt::spawn(send(app.clone(), form.into_inner().name));
    }
    Ok(page(StatusCode::OK, &forgotten(&app, &visitor, true)))
}

async fn send(app: web::Data<App>, typed: String) {
    let origin = app.federation.origin.clone();
    let left = app
        .federation
        .database
        .write(move |conn| resetting::ask(conn, &origin, &typed, clock::now()))
        .await;
    if let Err(error) = left {
        tracing::warn!(%error, "a link to a new password could not be sent");
    }
}

/// `GET /reset/{token}`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let person = owner(&app, &token).await?;
    let shown = shown(visitor.words, &person, Some(&token), Fault::default());
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /reset/{token}`
pub(crate) async fn submit(
    app: web::Data<App>,
    visitor: Visitor,
    token: web::Path<String>,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    // Hashing takes a while: nobody makes us do it without a link.
    let person = owner(&app, &token).await?;
    let new = form.into_inner().new_password;
    let hashed = match web::block(move || accounts::hash_password(&new)).await? {
        Ok(hashed) => hashed,
        Err(error) => {
            let error = Error::from(error);
            let fault = Fault::of(&error, visitor.words);
            let shown = shown(visitor.words, &person, Some(&token), fault);
            return Ok(once_more(&error, &shown));
        }
    };
    let used = token.into_inner();
    app.federation
        .database
        .write(move |conn| resetting::set_password(conn, &used, &hashed, clock::now()))
        .await?;
    let shown = shown(visitor.words, &person, None, Fault::default());
    Ok(page(StatusCode::OK, &shown))
}

async fn owner(app: &App, token: &str) -> Result<Person, Error> {
    let token = token.to_owned();
    Ok(app
        .federation
        .database
        .read(move |conn| resetting::find(conn, &token, clock::now()))
        .await?)
}

fn forgotten(app: &App, visitor: &Visitor, asked: bool) -> ForgottenPage {
    ForgottenPage {
        frame: Frame::of(visitor, "forgotten-title"),
        works: app.mail,
        asked,
        name: String::new(),
        fault: Fault::default(),
    }
}

fn shown(words: Words, person: &Person, token: Option<&String>, fault: Fault) -> ResetPage {
    ResetPage {
        frame: Frame::plain(words, "reset-title").unless(&fault),
        handle: person.handle(),
        name: person.username.clone(),
        action: token.map(|token| format!("/reset/{token}")),
        shortest: SHORTEST_PASSWORD,
        fault,
    }
}
