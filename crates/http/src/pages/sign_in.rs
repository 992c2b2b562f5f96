//! Coming in and going out. Whoever is asked to sign in while posting a letter brings its text
//! along, and finds it among the drafts.

use crate::app::App;
use crate::asking;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::half_sign_in;
use crate::links;
use crate::pages::sheet::{self, Sheet};
use crate::pages::{Frame, once_more, onwards, page, sign_in_code};
use crate::reader::{Reader, Visitor};
use crate::session;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::http::header::SET_COOKIE;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::accounts::second_factors;
use longhand_mentoring::accounts::signing_in::{self, Proven};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::ids::PersonId;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    frame: Frame,
    host: String,
    fault: Fault,
    name: String,
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

/// The form. It belongs to no session, so it has no token: the gate refuses it from other sites
/// (which keeps a stranger from signing a browser in as somebody else), and the cookie it leads to
/// is `SameSite`.
#[derive(Deserialize)]
pub(crate) struct SignIn {
    #[serde(default, deserialize_with = "typed::text")]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
    #[serde(flatten)]
    sheet: Sheet,
}

impl SignIn {
    fn carried(&self) -> Option<Sheet> {
        (!self.sheet.is_empty()).then(|| self.sheet.clone())
    }
}

/// The form that ends the session.
#[derive(Deserialize)]
pub(crate) struct Leave {
    #[serde(default)]
    form_token: String,
}

/// `GET /sign-in`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    if visitor.reader.is_some() {
        return Ok(onwards(links::local(&link.next)));
    }
    let shown = shown(&app, visitor.words, Fault::default(), "", &link.next, None);
    Ok(page(StatusCode::OK, &shown))
}

/// The sign-in page for somebody whose session ended while they wrote: nothing is lost.
pub(crate) fn with_letter(app: &App, words: Words, sheet: Sheet) -> HttpResponse {
    let sentence = words.text("sign-in-signed-out");
    let shown = shown(
        app,
        words,
        Fault::beside("", sentence),
        "",
        "/",
        Some(sheet),
    );
    page(StatusCode::UNAUTHORIZED, &shown)
}

/// The sign-in page for somebody who took too long over their code.
pub(crate) fn anew(app: &App, words: Words, next: &str, carried: Option<Sheet>) -> HttpResponse {
    let sentence = words.text("sign-in-code-late");
    let shown = shown(app, words, Fault::beside("", sentence), "", next, carried);
    page(StatusCode::UNAUTHORIZED, &shown)
}

/// `POST /sign-in`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    form: web::Form<SignIn>,
) -> Result<HttpResponse, Error> {
    let mut form = form.into_inner();
    match come_in(&app, &attempts, &request, &mut form).await {
        Ok(response) => Ok(response),
        // Whatever it was: a letter that was brought along stays with whoever wrote it.
        Err(error) => Ok(failed(
            &app,
            &request,
            &error,
            &form.name,
            &form.next,
            form.carried(),
        )),
    }
}

/// The page once more, with why not and all that was brought.
pub(crate) fn failed(
    app: &App,
    request: &HttpRequest,
    error: &Error,
    name: &str,
    next: &str,
    carried: Option<Sheet>,
) -> HttpResponse {
    let words = Visitor::unknown(request).words;
    let fault = Fault::of(error, words);
    let shown = shown(app, words, fault, name, next, carried);
    once_more(error, &shown)
}

/// In, or as far as to the code.
async fn come_in(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    form: &mut SignIn,
) -> Result<HttpResponse, Error> {
    let proven = check(app, attempts, request, form).await?;
    if needs_code(app, proven.person).await? {
        let cookie = half_sign_in::begin(app, proven, clock::now()).await?;
        let words = Visitor::unknown(request).words;
        let asks = sign_in_code::asks(words, &form.next, form.carried());
        return with_cookie(asks, &cookie);
    }
    enter(app, request, proven, &form.next, &mut form.sheet).await
}

async fn needs_code(app: &App, person: PersonId) -> Result<bool, Error> {
    Ok(app
        .federation
        .database
        .read(move |conn| second_factors::is_on(conn, person))
        .await?)
}

/// Somebody is in: with the letter they brought, or where they wanted to go.
pub(crate) async fn enter(
    app: &App,
    request: &HttpRequest,
    proven: Proven,
    next: &str,
    sheet: &mut Sheet,
) -> Result<HttpResponse, Error> {
    // The letter first: should the session not begin, it is among the drafts all the same, and the next
    // try goes on with that draft.
    let next = if sheet.is_empty() {
        links::local(next).to_owned()
    } else {
        let kept = sheet::keep(app, proven.person, sheet).await?;
        sheet.keep_in(kept.draft);
        kept.link()
    };
    let cookie = session::begin(app, request, proven, clock::now()).await?;
    with_cookie(onwards(&next), &cookie)
}

/// Who signs in.
async fn check(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    form: &SignIn,
) -> Result<Proven, Error> {
    let host = app.federation.origin.host().to_owned();
    let name = own_name(&form.name, &host);
    let address = asking::address(request, &app.trusted_proxies).map(asking::neighbourhood);
    let attempt = attempts.begin(&name, address).await?;
    let asked = app
        .federation
        .database
        .read(move |conn| signing_in::find(conn, &host, &name))
        .await;
    let asked = match asked {
        Ok(asked) => asked,
        Err(error) => {
            attempt.forget();
            return Err(MentoringError::into(error));
        }
    };
    let password = form.password.clone();
    // Not while a connection is held: it takes a while, and others wait for the connection.
    let checked = web::block(move || asked.check(&password)).await?;
    match checked {
        Err(MentoringError::Refused(Refusal::WrongPassword)) => {
            tracing::info!(?address, "a wrong name or password");
            Err(Refusal::WrongPassword.into())
        }
        checked => {
            attempt.forget();
            Ok(checked?)
        }
    }
}

/// The name alone, for people who type their whole address. Attempts are counted by it, so nothing that
/// leads to the same account may be left of how it was typed.
fn own_name(typed: &str, host: &str) -> String {
    let typed = typed.trim().to_lowercase();
    let name = typed.trim_start_matches(|c: char| c == '@' || c.is_whitespace());
    let home = format!("@{host}");
    name.strip_suffix(&home)
        .unwrap_or(name)
        .trim_end()
        .to_owned()
}

/// `POST /sign-out`
pub(crate) async fn leave(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Leave>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let cookie = session::end(&app, reader.session_hash().to_owned()).await?;
    with_cookie(onwards("/"), &cookie)
}

/// An answer that sets one more cookie.
pub(crate) fn with_cookie(mut response: HttpResponse, cookie: &str) -> Result<HttpResponse, Error> {
    let cookie = cookie
        .parse()
        .map_err(|_| Error::Broken("a cookie is no header".to_owned()))?;
    response.headers_mut().append(SET_COOKIE, cookie);
    Ok(response)
}

fn shown(
    app: &App,
    words: Words,
    fault: Fault,
    name: &str,
    next: &str,
    carried: Option<Sheet>,
) -> SignInPage {
    SignInPage {
        frame: Frame::plain(words, "sign-in-title").unless(&fault),
        host: app.federation.origin.host().to_owned(),
        fault,
        name: name.to_owned(),
        next: links::local(next).to_owned(),
        carried,
    }
}
