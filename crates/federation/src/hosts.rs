//! Host names: how they stand in handles, in our books, and in what keepers type.

use crate::error::Error;
use crate::office::Office;
use url::Url;

/// The host of a URL as it stands in handles: lower case, with the port where there is one.
pub fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().to_lowercase();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host,
    }
}

/// The front door of a host, spoken to as we are spoken to.
pub(crate) fn base_of(office: &Office, host: &str) -> Option<Url> {
    let scheme = if office.origin.base().starts_with("http://") {
        "http"
    } else {
        "https"
    };
    Url::parse(&format!("{scheme}://{host}/")).ok()
}

/// The host in what a keeper typed: a bare name, the URL of something there, or an address like
/// `@name@example.org`. Names in other scripts become their `xn--` form, as hosts arrive.
///
/// # Errors
/// [`Error::Malformed`], a sentence, if there is no host in it.
pub fn parse(typed: &str) -> Result<String, Error> {
    let typed = typed.trim();
    let url = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("https://{}", typed.rsplit('@').next().unwrap_or(typed))
    };
    Url::parse(&url)
        .ok()
        .map(|url| host_of(&url))
        .map(|host| host.trim_end_matches('.').to_owned())
        .filter(|host| host.contains('.') || host.starts_with("localhost"))
        .ok_or_else(|| {
            Error::Malformed(format!(
                "{typed:?} is no host. Give the host alone, as in example.org."
            ))
        })
}
