//! The cookies a browser holds: what they are called, and how they are set and found.

use crate::app::App;
use actix_web::HttpRequest;
use actix_web::http::header::COOKIE;

/// One of our cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// Who is signed in.
    Session,
    /// Whose password came, while the code is still to come.
    HalfSignIn,
}

/// What the browser holds, whether it is worth anything or not.
pub(crate) fn held(app: &App, request: &HttpRequest, which: Cookie) -> Option<String> {
    let name = name(app, which);
    request
        .headers()
        .get_all(COOKIE)
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && !value.is_empty())
        .map(|(_, value)| value.to_owned())
}

/// What makes the browser hold this value for so many seconds.
pub(crate) fn set(app: &App, which: Cookie, value: &str, seconds: u32) -> String {
    let secure = if app.secure { "; Secure" } else { "" };
    format!(
        "{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}",
        name(app, which)
    )
}

/// What makes the browser forget it.
pub(crate) fn forget(app: &App, which: Cookie) -> String {
    set(app, which, "", 0)
}

/// Browsers take a `__Host-` cookie only from https, for this host and all paths. Without https (on
/// loopback) several instances share the host and differ in the port, which cookies ignore.
fn name(app: &App, which: Cookie) -> String {
    let noun = match which {
        Cookie::Session => "longhand",
        Cookie::HalfSignIn => "longhand-code",
    };
    if app.secure {
        return format!("__Host-{noun}");
    }
    match app.federation.origin.host().rsplit_once(':') {
        Some((_, port)) => format!("{noun}-{port}"),
        None => noun.to_owned(),
    }
}
