//! Where one is signed in: each browser in plain words, and ending what should not be.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Act, Frame, Here, act, onwards, page};
use crate::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::{accounts, clock};
use longhand_storage::sessions::{self, Session};
use longhand_words::words::Words;

/// Browsers by a word only they say, those first that say the words of others too.
const BROWSERS: [(&str, &str); 11] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Vivaldi/", "Vivaldi"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];

/// Systems, in the same order of doubt.
const SYSTEMS: [(&str, &str); 8] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
    ("BSD", "BSD"),
];

#[derive(Template)]
#[template(path = "sessions.html")]
struct SessionsPage {
    frame: Frame,
    form_token: String,
    sessions: Vec<SessionShown>,
    others: bool,
}

struct SessionShown {
    browser: String,
    since: NaiveDateTime,
    seen: NaiveDateTime,
    this: bool,
    end: String,
}

/// `GET /me/sessions`
pub(crate) async fn show(app: web::Data<App>, reader: Reader) -> Result<HttpResponse, Error> {
    let (me, now) = (reader.person.id, clock::now());
    let sessions = app
        .federation
        .database
        .read(move |conn| sessions::of(conn, me, now))
        .await?;
    let shown = |session: Session| SessionShown {
        browser: browser(&reader.words, &session.agent),
        since: session.created_at,
        seen: session.seen_at,
        this: session.token_hash == reader.session_hash(),
        // Whoever knows the hash knows nothing of the cookie.
        end: format!("/me/sessions/{}/end", session.token_hash),
    };
    let shown = SessionsPage {
        frame: Frame::signed_in(&reader, "sessions-title", Here::Me),
        form_token: reader.form_token().to_owned(),
        others: sessions.len() > 1,
        sessions: sessions.into_iter().map(shown).collect(),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/sessions/{hash}/end`
pub(crate) async fn end(
    app: web::Data<App>,
    reader: Reader,
    hash: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let (me, hash) = (reader.person.id, hash.into_inner());
    act(&app, &reader, &form.form_token, move |conn| {
        accounts::end_session(conn, me, &hash)
    })
    .await?;
    Ok(onwards("/me/sessions"))
}

/// `POST /me/sessions/end-others`
pub(crate) async fn end_others(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let (me, this) = (reader.person.id, reader.session_hash().to_owned());
    act(&app, &reader, &form.form_token, move |conn| {
        Ok(sessions::delete_others(conn, me, &this)?)
    })
    .await?;
    Ok(onwards("/me/sessions"))
}

/// A browser by its name for itself, as people call it.
fn browser(words: &Words, agent: &str) -> String {
    let found = |names: &[(&str, &'static str)]| {
        let named = names.iter().find(|(word, _)| agent.contains(word));
        named.map(|(_, name)| *name)
    };
    match (found(&BROWSERS), found(&SYSTEMS)) {
        (Some(browser), Some(system)) => words
            .say("sessions-browser-on-system")
            .with("browser", browser)
            .with("system", system)
            .to_string(),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => words
            .say("sessions-something-on-system")
            .with("system", system)
            .to_string(),
        (None, None) => words.text("sessions-unknown"),
    }
}
