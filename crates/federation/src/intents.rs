//! Activity intents (FEP-3b86), both ways: where our people do what they found on other servers, and
//! where visitors do at home what they found here.

use crate::client::Client;
use crate::error::Error;
use crate::hosts::host_of;
use crate::office::Federation;
use crate::webfinger;
use longhand_mentoring::handle::Handle;
use longhand_mentoring::origin::Origin;
use longhand_words::phrase::Phrase;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::net::IpAddr;
use url::Url;

/// What nearly every server says, and calls it by the name it had before ActivityPub.
const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";
const FOLLOW: &str = "https://w3id.org/fep/3b86/Follow";
const OBJECT: &str = "https://w3id.org/fep/3b86/Object";
const CREATE: &str = "https://w3id.org/fep/3b86/Create";

/// What a visitor wants to do at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Follow somebody.
    Follow,
    /// Open something, to read or answer it there.
    Open,
}

/// Where a visitor lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// Here: they need to sign in.
    Here,
    /// On another host, which takes them in at this address of its own.
    There(Url),
}

/// The links our own people have.
pub(crate) fn ours(origin: &Origin) -> [Value; 4] {
    let base = origin.base();
    let link = |rel: &str, place: &str| json!({"rel": rel, "template": format!("{base}{place}")});
    [
        link(SUBSCRIBE, "/authorize_interaction?uri={uri}"),
        link(FOLLOW, "/authorize_interaction?uri={object}"),
        link(OBJECT, "/authorize_interaction?uri={object}"),
        link(CREATE, "/open-letters/new?title={name}&source={content}"),
    ]
}

/// Where somebody who typed their own address does what they wish with `object`, something of ours.
/// The address comes from their home and leads nowhere else. `asker` is the part of the network they
/// ask from, which is counted. Failures are sentences for whoever typed.
pub async fn home(
    federation: &Federation,
    typed: &str,
    wish: Wish,
    object: &str,
    asker: Option<IpAddr>,
) -> Result<Home, Error> {
    let handle = read(typed).map_err(longhand_mentoring::error::Error::from)?;
    if handle.host() == federation.origin.host() {
        return Ok(Home::Here);
    }
    if !federation.budget.asked_from(asker).await {
        return Err(Error::Busy(handle.host().to_owned()));
    }
    let descriptor = webfinger::ask(federation, &handle).await?;
    let first = match wish {
        Wish::Follow => FOLLOW,
        Wish::Open => OBJECT,
    };
    let at_home = |url: &Url| {
        let host = host_of(url);
        let actor = descriptor.actor().map(|actor| host_of(&actor));
        host == handle.host() || actor.is_some_and(|actor| actor == host)
    };
    [first, SUBSCRIBE]
        .into_iter()
        .filter_map(|rel| filled(&federation.client, descriptor.template(rel)?, object))
        .find(at_home)
        .map(Home::There)
        .ok_or_else(|| {
            let nowhere = Phrase::new("finding-no-intent").with("host", handle.host());
            Error::NotFound(nowhere.with("address", object))
        })
}

/// The address in what somebody typed: `@name@host`, or the page they have at home.
fn read(typed: &str) -> Result<Handle, longhand_mentoring::refusal::Refusal> {
    let typed = typed.trim();
    let page = Url::parse(typed)
        .ok()
        .filter(|url| matches!(url.scheme(), "https" | "http"));
    match page {
        Some(page) => {
            let last = page.path().trim_end_matches('/').rsplit('/').next();
            let name = last.unwrap_or_default().trim_start_matches('@');
            let name = name.split('@').next().unwrap_or_default();
            format!("{name}@{}", host_of(&page))
                .parse()
                .map_err(|_| longhand_mentoring::refusal::Refusal::NotAHandle(shortened(typed)))
        }
        None => typed.parse(),
    }
}

fn shortened(typed: &str) -> String {
    typed.chars().take(80).collect()
}

/// A template with our object in it. What it names besides is left empty; what does not lead to a
/// server of the ordinary kind is none.
fn filled(client: &Client, template: &str, object: &str) -> Option<Url> {
    let encoded = utf8_percent_encode(object, NON_ALPHANUMERIC).to_string();
    let mut url = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        url.push_str(before);
        if matches!(name, "uri" | "object") {
            url.push_str(&encoded);
        }
        rest = behind;
    }
    url.push_str(rest);
    Url::parse(&url)
        .ok()
        .filter(|url| client.permit(url).is_ok())
}
