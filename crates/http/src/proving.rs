//! Showing once more that it is oneself, before what only oneself should do: by the password, and by a
//! code where signing in needs one.

use crate::app::App;
use crate::asking;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::page;
use crate::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_mentoring::accounts::second_factors;
use longhand_mentoring::accounts::signing_in::{self, Proven};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use serde::Deserialize;

/// What is typed to show it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Proof {
    password: String,
    code: String,
}

/// A form of a session that asks to be shown once more who it is.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    pub(crate) form_token: String,
    #[serde(flatten)]
    pub(crate) proof: Proof,
}

/// The page a form stands on, once more and with why not, where whoever sent it can do something about
/// it. What they cannot do anything about stays an error.
pub(crate) async fn again<P: Template>(
    error: Error,
    reader: &Reader,
    shown: impl AsyncFnOnce(Fault) -> Result<P, Error>,
) -> Result<HttpResponse, Error> {
    match error {
        Error::Refused(_) | Error::TooManyAttempts => {
            let shown = shown(Fault::of(&error, reader.words)).await?;
            Ok(page(error.status_code(), &shown))
        }
        error => Err(error),
    }
}

/// Refuses whoever does not know the reader's password. Wrong ones are counted with those of signing in.
pub(crate) async fn password(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    reader: &Reader,
    proof: &Proof,
) -> Result<Proven, Error> {
    let address = asking::address(request, &app.trusted_proxies).map(asking::neighbourhood);
    let attempt = attempts.begin(&reader.person.username, address).await?;
    let (account, password) = (reader.account.clone(), proof.password.clone());
    let checked = web::block(move || signing_in::check_password(&account, &password)).await?;
    if !matches!(checked, Err(MentoringError::Refused(_))) {
        attempt.forget();
    }
    Ok(checked?)
}

/// The same, and uses a code up where signing in needs one.
pub(crate) async fn both(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    reader: &Reader,
    proof: &Proof,
) -> Result<(), Error> {
    password(app, attempts, request, reader, proof).await?;
    let (me, code, now) = (reader.person.id, proof.code.clone(), clock::now());
    code_of(app, attempts, me, move |conn| {
        second_factors::check(conn, me, &code, now)
    })
    .await
}

/// Does what needs a code of this person's. Wrong ones are counted.
pub(crate) async fn code_of<T, F>(
    app: &App,
    attempts: &Attempts,
    person: PersonId,
    work: F,
) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce(&mut AnyConnection) -> Result<T, MentoringError> + Send + 'static,
{
    let attempt = attempts.begin_code(person).await?;
    let checked = app.federation.database.write(work).await;
    if !matches!(checked, Err(MentoringError::Refused(Refusal::WrongCode))) {
        attempt.forget();
    }
    Ok(checked?)
}
