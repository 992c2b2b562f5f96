//! Reading documents of other servers, and believing only what their place proves.

use crate::client::Response;
use crate::error::{Error, is_trouble};
use crate::hosts::host_of;
use crate::office::Office;
use crate::signed::{self, Ask};
use crate::wire;
use longhand_storage::instances;
use longhand_words::phrase::Phrase;
use serde_json::Value;
use url::Url;

/// How many redirects are followed; each is checked and signed anew.
const MOST_REDIRECTS: usize = 3;

/// Reads an ActivityPub document. Its `id` is where it was found, or a place on the same host that
/// is then read once instead (FEP-fe34); anything else is refused.
pub(crate) async fn document(office: &Office, url: &Url) -> Result<(Url, Value), Error> {
    let (found_at, document) = read(office, url).await?;
    let id = id_of(&document)?;
    if id == found_at {
        return Ok((id, document));
    }
    if id.origin() != found_at.origin() {
        return Err(Error::NotAllowed(format!(
            "a document at {} calls itself something on {}",
            host_of(&found_at),
            host_of(&id)
        )));
    }
    let (found_at, document) = read(office, &id).await?;
    if id_of(&document)? != found_at {
        return Err(Error::NotAllowed(format!(
            "a document at {} does not say that this is its place",
            host_of(&found_at)
        )));
    }
    Ok((found_at, document))
}

async fn read(office: &Office, url: &Url) -> Result<(Url, Value), Error> {
    let mut url = url.clone();
    url.set_fragment(None);
    for _ in 0..=MOST_REDIRECTS {
        check_welcome(office, &url).await?;
        let response = signed::request(office, &office.actor, &url, &Ask::Get).await?;
        match response.status {
            200 => return Ok((url.clone(), parse(&url, &response)?)),
            301 | 302 | 303 | 307 | 308 => {
                url = response.location(&url).ok_or_else(|| {
                    Error::Malformed(format!("{} redirects to nowhere", host_of(&url)))
                })?;
            }
            410 => return Err(Error::Gone(host_of(&url))),
            404 => {
                let nothing = Phrase::new("finding-nothing-there");
                return Err(Error::NotFound(nothing.with("host", host_of(&url))));
            }
            // Their trouble passes; what is not known because of it must not count as refused.
            408 | 429 | 500..=599 => return Err(Error::Busy(host_of(&url))),
            status if is_trouble(status) => return Err(Error::Busy(host_of(&url))),
            status => {
                let odd = Phrase::new("finding-error").with("status", status);
                return Err(Error::NotFound(odd.with("host", host_of(&url))));
            }
        }
    }
    Err(Error::Malformed(format!(
        "{} redirects again and again",
        host_of(&url)
    )))
}

fn parse(url: &Url, response: &Response) -> Result<Value, Error> {
    // A file somebody uploaded must never pass for a document of its server.
    let fits = match response.content_type() {
        Some((essence, _)) if essence == "application/activity+json" => true,
        Some((essence, Some(profile))) if essence == "application/ld+json" => profile
            .split_ascii_whitespace()
            .any(|word| word == "https://www.w3.org/ns/activitystreams"),
        _ => false,
    };
    if !fits {
        return Err(Error::Malformed(format!(
            "what {} serves there is not an ActivityPub document",
            host_of(url)
        )));
    }
    wire::parse(&response.body)
}

fn id_of(document: &Value) -> Result<Url, Error> {
    document
        .get("id")
        .and_then(Value::as_str)
        .and_then(|id| Url::parse(id).ok())
        .ok_or_else(|| Error::Malformed("the document has no id".to_owned()))
}

/// Nothing is asked of a host the keeper has blocked.
pub(crate) async fn check_welcome(office: &Office, url: &Url) -> Result<(), Error> {
    let host = host_of(url);
    let asked = host.clone();
    let blocked = office
        .database
        .read(move |conn| instances::is_blocked(conn, &asked))
        .await?;
    if blocked {
        let blocked = Phrase::new("finding-blocked");
        return Err(Error::NotFound(blocked.with("host", host)));
    }
    Ok(())
}
