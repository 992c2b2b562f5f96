//! The second step of signing in: a code, after the right password. What was brought along, a letter
//! or a place to go to, comes along through this one too.

use crate::app::App;
use crate::attempts::Attempts;
use crate::cookies::{self, Cookie};
use crate::error::Error;
use crate::fault::Fault;
use crate::half_sign_in;
use crate::links;
use crate::pages::sheet::Sheet;
use crate::pages::sign_in;
use crate::pages::{Frame, once_more, onwards, page};
use crate::proving;
use crate::reader::Visitor;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::signing_in::{self, Proven};
use longhand_mentoring::clock;
use longhand_storage::half_sign_ins::HalfSignIn;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct CodePage {
    frame: Frame,
    fault: Fault,
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

impl Sent {
    fn carried(&self) -> Option<Sheet> {
        (!self.sheet.is_empty()).then(|| self.sheet.clone())
    }
}

/// The page that asks for a code.
pub(crate) fn asks(words: Words, next: &str, carried: Option<Sheet>) -> HttpResponse {
    page(
        StatusCode::OK,
        &shown(words, Fault::default(), next, carried),
    )
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
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let mut form = form.into_inner();
    match come_in(&app, &attempts, &request, &mut form).await {
        Ok(response) => Ok(response),
        // Whatever it was: a letter that was brought along stays with whoever wrote it.
        Err(error) => {
            let words = Visitor::unknown(&request).words;
            let fault = Fault::of(&error, words);
            let shown = shown(words, fault, &form.next, form.carried());
            Ok(once_more(&error, &shown))
        }
    }
}

async fn come_in(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    form: &mut Sent,
) -> Result<HttpResponse, Error> {
    let Some(half) = half_sign_in::of(app, request, clock::now()).await? else {
        let words = Visitor::unknown(request).words;
        return Ok(sign_in::anew(app, words, &form.next, form.carried()));
    };
    let proven = check(app, attempts, half, &form.code).await?;
    let response = match sign_in::enter(app, request, proven, &form.next, &mut form.sheet).await {
        Ok(response) => response,
        // The half way is gone, and with it the page for the code: they begin at the name again.
        Err(error) => {
            return Ok(sign_in::failed(
                app,
                request,
                &error,
                "",
                &form.next,
                form.carried(),
            ));
        }
    };
    sign_in::with_cookie(response, &cookies::forget(app, Cookie::HalfSignIn))
}

/// Refuses wrong codes; a right one ends the half way, so that it is gone once.
async fn check(
    app: &App,
    attempts: &Attempts,
    half: HalfSignIn,
    code: &str,
) -> Result<Proven, Error> {
    let (code, now) = (code.to_owned(), clock::now());
    proving::code_of(app, attempts, half.person_id, move |conn| {
        signing_in::with_code(conn, &half, &code, now)
    })
    .await
}

fn shown(words: Words, fault: Fault, next: &str, carried: Option<Sheet>) -> CodePage {
    CodePage {
        frame: Frame::plain(words, "sign-in-code-title").unless(&fault),
        fault,
        next: links::local(next).to_owned(),
        carried,
    }
}
