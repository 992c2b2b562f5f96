//! Sessions: the beginning and end of what a browser's cookie stands for.

use crate::app::App;
use crate::asking;
use crate::cookies::{self, Cookie};
use crate::error::Error;
use actix_web::HttpRequest;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::accounts::signing_in::{self, Proven};
use longhand_mentoring::random;
use longhand_mentoring::secrets::hash;
use longhand_storage::sessions::{self, Session};

/// How long a session lives without being used.
pub(crate) const LIFE: Duration = Duration::days(30);

/// How long the browser keeps the cookie, in seconds: as long as browsers allow. Whether the
/// session still lives is decided here, not there.
const COOKIE_LIFE: u32 = 400 * 24 * 60 * 60;

/// Begins a session for somebody who just showed who they are, and ends the one this browser had:
/// a token known before signing in is worth nothing after. Returns the cookie to set.
pub(crate) async fn begin(
    app: &App,
    request: &HttpRequest,
    proven: Proven,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let token = random::text()?;
    let session = Session {
        token_hash: hash(&token),
        person_id: proven.person,
        form_token: random::text()?,
        agent: asking::agent(request),
        created_at: now,
        seen_at: now,
        expires_at: now + LIFE,
    };
    let before = cookies::held(app, request, Cookie::Session);
    app.federation
        .database
        .write(move |conn| {
            let before = before.map(|token| hash(&token));
            signing_in::begin(conn, &proven, &session, before.as_deref())
        })
        .await?;
    Ok(cookies::set(app, Cookie::Session, &token, COOKIE_LIFE))
}

/// Ends a session for good. Returns the cookie that makes the browser forget.
pub(crate) async fn end(app: &App, token_hash: String) -> Result<String, Error> {
    app.federation
        .database
        .write(move |conn| sessions::delete(conn, &token_hash))
        .await?;
    Ok(cookies::forget(app, Cookie::Session))
}
