//! The first run: an instance without accounts gets its keeper.

use crate::app::App;
use crate::asking;
use crate::attempts::{Attempt, Attempts};
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::sign_in::with_cookie;
use crate::pages::{Frame, once_more, onwards, page};
use crate::reader::Visitor;
use crate::session;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_federation::{actor, signature};
use longhand_mentoring::accounts::signing_in::Proven;
use longhand_mentoring::accounts::{self, Application, SHORTEST_PASSWORD};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{clock, secrets};
use longhand_storage::accounts as kept_accounts;
use longhand_storage::accounts::Role;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "first_run.html")]
struct FirstRunPage {
    frame: Frame,
    host: String,
    fault: Fault,
    asks_for_code: bool,
    code: String,
    name: String,
    email: String,
    mentor: bool,
    mentee: bool,
    shortest: usize,
}

/// What the address may carry: the code, as the log prints it.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    code: String,
}

/// The form. There is no session it could carry a token of: the gate refuses it from elsewhere, and
/// another site cannot know the code.
#[derive(Deserialize)]
pub(crate) struct FirstRun {
    #[serde(default)]
    code: String,
    #[serde(default, deserialize_with = "typed::text")]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default, deserialize_with = "typed::text")]
    email: String,
    mentor: Option<String>,
    mentee: Option<String>,
}

/// `GET /first-run`
pub(crate) async fn show(
    app: web::Data<App>,
    visitor: Visitor,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    if is_set_up(&app).await? {
        return Ok(onwards("/sign-in"));
    }
    let empty = FirstRun {
        code: link.into_inner().code,
        name: String::new(),
        password: String::new(),
        email: String::new(),
        mentor: None,
        mentee: None,
    };
    Ok(page(
        StatusCode::OK,
        &shown(&app, visitor.words, empty, Fault::default()),
    ))
}

/// `POST /first-run`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    request: HttpRequest,
    form: web::Form<FirstRun>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    let proven = match open(&app, &attempts, &request, &form).await {
        Ok(proven) => proven,
        // The page is closed for good; there is nothing to fill in again.
        Err(error @ Error::Refused(Refusal::SetUpAlready)) => return Err(error),
        Err(error) => {
            let words = Visitor::unknown(&request).words;
            let fault = match &error {
                Error::Sentence(wrong_code) => Fault::beside("code", words.tell(wrong_code)),
                _ => Fault::of(&error, words),
            };
            return Ok(once_more(&error, &shown(&app, words, form, fault)));
        }
    };
    let cookie = session::begin(&app, &request, proven, clock::now()).await?;
    with_cookie(onwards("/"), &cookie)
}

/// Opens the keeper's account: everything slow (hashing, the key) before the one transaction.
async fn open(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    form: &FirstRun,
) -> Result<Proven, Error> {
    if is_set_up(app).await? {
        return Err(Refusal::SetUpAlready.into());
    }
    let attempt = check_code(app, attempts, request, &form.code).await?;
    attempt.forget();
    let name = form.name.trim().to_lowercase();
    accounts::check_name(&name)?;
    let password = form.password.clone();
    let hashed = web::block(move || accounts::hash_password(&password)).await??;
    let keys = web::block(signature::generate)
        .await?
        .map_err(|error| Error::Broken(error.to_string()))?;
    let now = clock::now();
    let mentor = form.mentor.is_some();
    let person = actor::new_person(&app.federation.origin, &name, mentor, &keys.public_pem, now);
    let application = Application {
        email: Some(form.email.trim().to_owned()).filter(|email| !email.is_empty()),
        password_hash: hashed.clone(),
        role: Role::Keeper,
        mentor,
        mentee: form.mentee.is_some(),
        language: None,
    };
    let opened = app
        .federation
        .database
        .write(move |conn| accounts::open_first(conn, &application, person, &keys.private_pem, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    tracing::info!(name = opened.username, "the keeper's account was opened");
    Ok(Proven {
        person: opened.id,
        password_hash: hashed,
    })
}

async fn check_code(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    code: &str,
) -> Result<Attempt, Error> {
    let address = asking::address(request, &app.trusted_proxies).map(asking::neighbourhood);
    let attempt = attempts.begin("first run", address).await?;
    match &app.first_run_code {
        Some(wanted) if !secrets::same(code.trim(), wanted) => {
            Err(Error::Sentence(Phrase::new("first-run-wrong-code")))
        }
        _ => Ok(attempt),
    }
}

async fn is_set_up(app: &App) -> Result<bool, Error> {
    let accounts = app.federation.database.read(kept_accounts::count).await?;
    Ok(accounts > 0)
}

fn shown(app: &App, words: Words, form: FirstRun, fault: Fault) -> FirstRunPage {
    FirstRunPage {
        frame: Frame::plain(words, "first-run-title").unless(&fault),
        host: app.federation.origin.host().to_owned(),
        fault,
        asks_for_code: app.first_run_code.is_some(),
        code: form.code,
        name: form.name,
        email: form.email,
        mentor: form.mentor.is_some(),
        mentee: form.mentee.is_some(),
        shortest: SHORTEST_PASSWORD,
    }
}
