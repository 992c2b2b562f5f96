//! Showing once more that it is oneself, before what only oneself should do: by the password, and by a
//! code where signing in needs one.

use crate::app::App;
use crate::asking;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::reader::Reader;
use actix_web::{HttpRequest, web};
use longhand_mentoring::accounts::{self, second_factors};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use serde::Deserialize;

/// What is typed to show it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Proof {
    password: String,
    code: String,
}

/// Refuses whoever does not know the reader's password. Wrong ones are counted with those of signing in.
pub(crate) async fn password(
    app: &App,
    attempts: &Attempts,
    request: &HttpRequest,
    reader: &Reader,
    proof: &Proof,
) -> Result<(), Error> {
    let address = asking::address(request, &app.trusted_proxies).map(asking::neighbourhood);
    let attempt = attempts.begin(&reader.person.username, address).await?;
    let (account, password) = (reader.account.clone(), proof.password.clone());
    let checked = web::block(move || accounts::check_password(&account, &password)).await?;
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
    let attempt = attempts.begin_code(me).await?;
    let checked = app
        .federation
        .database
        .write(move |conn| second_factors::check(conn, me, &code, now))
        .await;
    if !matches!(checked, Err(MentoringError::Refused(Refusal::WrongCode))) {
        attempt.forget();
    }
    Ok(checked?)
}
