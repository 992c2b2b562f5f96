//! Sessions: the cookie a browser holds, and the beginning and end of what it stands for.

use crate::app::App;
use crate::asking;
use crate::error::Error;
use actix_web::HttpRequest;
use actix_web::http::header::COOKIE;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::random;
use longhand_mentoring::secrets::hash;
use longhand_storage::ids::PersonId;
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
    person: PersonId,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let token = random::text()?;
    let session = Session {
        token_hash: hash(&token),
        person_id: person,
        form_token: random::text()?,
        agent: asking::agent(request),
        created_at: now,
        seen_at: now,
        expires_at: now + LIFE,
    };
    let before = held(app, request);
    app.federation
        .database
        .write(move |conn| {
            if let Some(token) = before {
                sessions::delete(conn, &hash(&token))?;
            }
            sessions::insert(conn, &session)
        })
        .await?;
    Ok(set(app, &token, COOKIE_LIFE))
}

/// Ends a session for good. Returns the cookie that makes the browser forget.
pub(crate) async fn end(app: &App, token_hash: String) -> Result<String, Error> {
    app.federation
        .database
        .write(move |conn| sessions::delete(conn, &token_hash))
        .await?;
    Ok(set(app, "", 0))
}

/// What the browser holds, whether it is worth anything or not.
pub(crate) fn held(app: &App, request: &HttpRequest) -> Option<String> {
    let name = name(app);
    request
        .headers()
        .get_all(COOKIE)
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && !value.is_empty())
        .map(|(_, value)| value.to_owned())
}

/// The cookie's name. Browsers take a `__Host-` cookie only from https, for this host and all
/// paths. Without https (on loopback) several instances share the host and differ in the port,
/// which cookies ignore.
fn name(app: &App) -> String {
    if app.secure {
        return "__Host-longhand".to_owned();
    }
    match app.federation.origin.host().rsplit_once(':') {
        Some((_, port)) => format!("longhand-{port}"),
        None => "longhand".to_owned(),
    }
}

fn set(app: &App, value: &str, seconds: u32) -> String {
    let secure = if app.secure { "; Secure" } else { "" };
    format!(
        "{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}",
        name(app)
    )
}
