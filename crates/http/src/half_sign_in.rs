//! Half way in: a browser from which the right password came, and which is asked for a code. It is
//! signed in nowhere until the code is right.

use crate::app::App;
use crate::cookies::{self, Cookie};
use crate::error::Error;
use actix_web::HttpRequest;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::accounts::signing_in::{self, Proven};
use longhand_mentoring::random;
use longhand_mentoring::secrets::hash;
use longhand_storage::half_sign_ins::{self, HalfSignIn};

/// How long the code is waited for, in minutes.
const MINUTES: u32 = 10;

/// The right password came. Returns the cookie to set.
pub(crate) async fn begin(app: &App, proven: Proven, now: NaiveDateTime) -> Result<String, Error> {
    let token = random::text()?;
    let half = HalfSignIn {
        token_hash: hash(&token),
        person_id: proven.person,
        created_at: now,
        expires_at: now + Duration::minutes(MINUTES.into()),
    };
    app.federation
        .database
        .write(move |conn| signing_in::begin_half(conn, &proven, &half))
        .await?;
    Ok(cookies::set(app, Cookie::HalfSignIn, &token, MINUTES * 60))
}

/// Whose code is waited for from this browser.
pub(crate) async fn of(
    app: &App,
    request: &HttpRequest,
    now: NaiveDateTime,
) -> Result<Option<HalfSignIn>, Error> {
    let Some(token) = cookies::held(app, request, Cookie::HalfSignIn) else {
        return Ok(None);
    };
    Ok(app
        .federation
        .database
        .read(move |conn| half_sign_ins::find(conn, &hash(&token), now))
        .await?)
}
