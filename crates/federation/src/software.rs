//! What runs on another host, by its NodeInfo: asked once a day at most, and only to tell a writer
//! what becomes of a letter there.

use crate::client::Response;
use crate::error::Error;
use crate::fetch;
use crate::hosts::{base_of, host_of};
use crate::office::{Federation, Office};
use chrono::Duration as Days;
use longhand_mentoring::clock;
use longhand_storage::software::{self, Software};
use serde::Deserialize;
use std::time::Duration;
use url::Url;

/// How long what a host said is taken for true.
const STANDS: Days = Days::days(1);

/// Whoever looks somebody up does not wait longer than this for a detail.
const PATIENCE: Duration = Duration::from_secs(4);

/// The longest name of a software, in bytes.
const LONGEST_NAME: usize = 40;

/// How software treats letters: what is of one kind does the same with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Letters as here.
    Longhand,
    /// Direct posts, folded when long; answers of 500 characters as a rule.
    Mastodon,
    /// The same with longer answers and a filter against strangers.
    GoToSocial,
    /// Direct notes; what changes later may not arrive.
    Misskey,
    /// Direct posts, shown whole.
    Pleroma,
    /// Messages from people one is connected with.
    Friendica,
    /// Channels that say who may write.
    Hubzilla,
    /// A blog.
    WordPress,
    /// A forum with messages between two people.
    Lemmy,
    /// Anything else.
    Other,
}

/// The kind a software is of, by its name in NodeInfo.
pub fn family(name: &str) -> Family {
    match name {
        "longhand" => Family::Longhand,
        "mastodon" | "hometown" | "fedibird" | "kmyblue" => Family::Mastodon,
        "gotosocial" => Family::GoToSocial,
        "misskey" | "sharkey" | "firefish" | "calckey" | "foundkey" | "iceshrimp"
        | "cherrypick" => Family::Misskey,
        "pleroma" | "akkoma" | "mitra" => Family::Pleroma,
        "friendica" => Family::Friendica,
        "hubzilla" | "streams" | "forte" => Family::Hubzilla,
        "wordpress" => Family::WordPress,
        "lemmy" | "piefed" | "mbin" | "kbin" => Family::Lemmy,
        _ => Family::Other,
    }
}

/// The name of a software as its makers write it, or as it was said with a capital. Empty for silence.
pub fn shown_name(name: &str) -> String {
    match name {
        "gotosocial" => "GoToSocial".to_owned(),
        "wordpress" => "WordPress".to_owned(),
        "bookwyrm" => "BookWyrm".to_owned(),
        "piefed" => "PieFed".to_owned(),
        _ => {
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect()
        }
    }
}

/// Where a host keeps its documents.
#[derive(Deserialize)]
struct Places {
    #[serde(default)]
    links: Vec<Place>,
}

#[derive(Deserialize)]
struct Place {
    #[serde(default)]
    rel: String,
    #[serde(default)]
    href: String,
}

#[derive(Deserialize)]
struct Document {
    software: Named,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

/// The name of the software on this host, in lower case. Empty if the host does not say.
///
/// # Errors
/// When our database does not answer; whatever is wrong over there is an empty name.
pub async fn of(federation: &Federation, host: &str) -> Result<String, Error> {
    let asked = host.to_owned();
    let known = federation
        .database
        .read(move |conn| software::find(conn, &asked))
        .await?;
    let now = clock::now();
    if let Some(known) = &known
        && now - known.asked_at < STANDS
    {
        return Ok(known.name.clone());
    }
    let name = match tokio::time::timeout(PATIENCE, ask(federation, host)).await {
        Ok(Ok(name)) => name.unwrap_or_default(),
        // Whoever cannot be reached just now runs what they ran before.
        _ => known.map(|known| known.name).unwrap_or_default(),
    };
    let said = Software {
        host: host.to_owned(),
        name,
        asked_at: now,
    };
    let name = said.name.clone();
    federation
        .database
        .write(move |conn| software::keep(conn, &said))
        .await?;
    Ok(name)
}

/// Asks a host; `None` if what it says cannot be read.
async fn ask(office: &Office, host: &str) -> Result<Option<String>, Error> {
    let Some(mut url) = base_of(office, host) else {
        return Ok(None);
    };
    url.set_path("/.well-known/nodeinfo");
    let places: Option<Places> = read(&get(office, &url).await?);
    let place = places.and_then(|places| {
        let kept = |place: &&Place| {
            place
                .rel
                .starts_with("http://nodeinfo.diaspora.software/ns/schema/2.")
        };
        let place = places.links.iter().find(kept)?;
        Url::parse(&place.href).ok()
    });
    let Some(place) = place.filter(|place| host_of(place) == host) else {
        return Ok(None);
    };
    let document: Option<Document> = read(&get(office, &place).await?);
    Ok(document.map(|document| plain(&document.software.name)))
}

async fn get(office: &Office, url: &Url) -> Result<Response, Error> {
    fetch::check_welcome(office, url).await?;
    let headers = [("accept", "application/json".to_owned())];
    Ok(office.client.get(url, &headers).await?)
}

fn read<T: serde::de::DeserializeOwned>(response: &Response) -> Option<T> {
    (response.status == 200)
        .then(|| serde_json::from_slice(&response.body).ok())
        .flatten()
}

/// A name is a word (NodeInfo allows `[a-z0-9-]+`); what is none is taken for silence.
fn plain(name: &str) -> String {
    let name = name.trim().to_lowercase();
    let is_word = name.len() <= LONGEST_NAME
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_word { name } else { String::new() }
}
