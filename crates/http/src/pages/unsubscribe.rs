//! Ending one's mail from a mail: without signing in, by the unguessable text that came with it. Mail
//! programs press the button by themselves (RFC 8058), so nothing but the address counts.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, page};
use crate::reader::Visitor;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::mails;
use longhand_storage::people::Person;

#[derive(Template)]
#[template(path = "unsubscribe.html")]
struct UnsubscribePage {
    frame: Frame,
    /// Whose mail; nobody's if the address is none that ends any.
    handle: Option<String>,
    done: bool,
    action: String,
}

/// `GET /unsubscribe/{token}`: looking ends nothing, because programs look at links too.
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let token = token.into_inner();
    let of = token.clone();
    let person = app
        .federation
        .database
        .read(move |conn| mails::find_by_token(conn, &of))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(answer(&visitor, person, false, &token))
}

/// `POST /unsubscribe/{token}`
pub(crate) async fn stop(
    app: web::Data<App>,
    visitor: Visitor,
    token: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let token = token.into_inner();
    let of = token.clone();
    let person = app
        .federation
        .database
        .write(move |conn| mails::stop(conn, &of))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(answer(&visitor, person, true, &token))
}

fn answer(visitor: &Visitor, person: Option<Person>, done: bool, token: &str) -> HttpResponse {
    let status = match person {
        Some(_) => StatusCode::OK,
        None => StatusCode::NOT_FOUND,
    };
    let shown = UnsubscribePage {
        frame: Frame::plain(visitor.words, "unsubscribe-title"),
        handle: person.map(|person| person.handle()),
        done,
        action: format!("/unsubscribe/{token}"),
    };
    page(status, &shown)
}
