//! The second step of signing in: a code, after the right password. What was brought along, a letter
//! or a place to go to, comes along through this one too.

use crate::app::App;
use crate::attempts::Attempts;
use crate::cookies::{self, Cookie};
use crate::error::Error;
use crate::half_sign_in;
use crate::links;
use crate::pages::sheet::Sheet;
use crate::pages::sign_in;
use crate::pages::{Frame, onwards, page};
use crate::proving;
use crate::reader::Visitor;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_mentoring::accounts;
use longhand_mentoring::clock;
use longhand_storage::half_sign_ins::HalfSignIn;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct CodePage {
    frame: Frame,
    sentence: Option<String>,
    next: String,
    /// A letter that was about to be posted.
    carried: Option<Sheet>,
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    next: String,
}

/// The form. Like that of the first step it belongs to no session; only the browser from which the
/// password came holds the cookie it needs.
#[derive(Deserialize)]
pub(crate) struct Sent {
    #[serde(default, deserialize_with = "typed::text")]
    code: String,
    #[serde(default)]
    next: String,
    #[serde(flatten)]
    sheet: Sheet,
}

/// The page that asks for a code.
pub(crate) fn asks(words: Words, next: &str, carried: Option<Sheet>) -> HttpResponse {
    page(StatusCode::OK, &shown(words, None, next, carried))
}

/// `GET /sign-in/code`
pub(crate) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    if visitor.reader.is_some() {
        return Ok(onwards(links::local(&link.next)));
    }
    match half_sign_in::of(&app, &request, clock::now()).await? {
        Some(_) => Ok(asks(visitor.words, &link.next, None)),
        None => Ok(onwards(&links::sign_in(&link.next))),
    }
}

/// `POST /sign-in/code`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    visitor: Visitor,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    let carried = (!form.sheet.is_empty()).then(|| form.sheet.clone());
    let Some(half) = half_sign_in::of(&app, &request, clock::now()).await? else {
        return Ok(sign_in::anew(&app, visitor.words, &form.next, carried));
    };
    let person = half.person_id;
    match check(&app, &attempts, half, &form.code).await {
        Ok(()) => {
            let response = sign_in::enter(&app, &request, person, &form.next, carried).await?;
            sign_in::with_cookie(response, &cookies::forget(&app, Cookie::HalfSignIn))
        }
        Err(error @ (Error::Refused(_) | Error::TooManyAttempts | Error::Unavailable(_))) => {
            let sentence = Some(visitor.words.tell(&error.phrase()));
            let shown = shown(visitor.words, sentence, &form.next, carried);
            Ok(page(error.status_code(), &shown))
        }
        Err(error) => Err(error),
    }
}

/// Refuses wrong codes; a right one ends the half way, so that it is gone once.
async fn check(app: &App, attempts: &Attempts, half: HalfSignIn, code: &str) -> Result<(), Error> {
    let (code, now) = (code.to_owned(), clock::now());
    proving::code_of(app, attempts, half.person_id, move |conn| {
        accounts::sign_in_with_code(conn, &half, &code, now)
    })
    .await
}

fn shown(words: Words, sentence: Option<String>, next: &str, carried: Option<Sheet>) -> CodePage {
    CodePage {
        frame: Frame::plain(words, "sign-in-code-title"),
        sentence,
        next: links::local(next).to_owned(),
        carried,
    }
}
