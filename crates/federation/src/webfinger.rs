//! WebFinger (RFC 7033), both ways: who lives here, and who lives at an address elsewhere.

use crate::actor;
use crate::client::Response;
use crate::error::{Error, is_trouble};
use crate::fetch;
use crate::hosts::{base_of, host_of};
use crate::intents;
use crate::office::{Federation, Office};
use activitypub_federation::config::Data;
use longhand_mentoring::handle::Handle;
use longhand_mentoring::origin::Origin;
use longhand_storage::accounts;
use longhand_storage::connection::AnyConnection;
use longhand_storage::gone;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Kind, Person};
use longhand_words::phrase::Phrase;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

const ACTIVITY_JSON: &str = "application/activity+json";
const LD_JSON: &str = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

/// How many redirects a query follows.
const MOST_REDIRECTS: usize = 3;

/// What another host says about an address.
#[derive(Debug, Deserialize)]
pub(crate) struct Descriptor {
    #[serde(default)]
    subject: String,
    #[serde(default)]
    links: Vec<Link>,
}

impl Descriptor {
    /// The template of the link with this relation.
    pub(crate) fn template(&self, rel: &str) -> Option<&str> {
        let link = self.links.iter().find(|link| link.rel == rel)?;
        link.template.as_deref()
    }

    /// The actor it names.
    pub(crate) fn actor(&self) -> Option<Url> {
        self.links
            .iter()
            .filter(|link| link.rel == "self" && link.kind.as_deref().is_some_and(is_activity))
            .find_map(|link| Url::parse(link.href.as_deref()?).ok())
    }
}

#[derive(Debug, Deserialize)]
struct Link {
    #[serde(default)]
    rel: String,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    href: Option<String>,
    #[serde(default)]
    template: Option<String>,
}

/// What this host says about an address.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Where its actor is.
    Found(Value),
    /// Somebody was there and gave the address up.
    Gone,
    /// Nobody ever was.
    Nobody,
}

/// What this host says about `resource`: `acct:name@host` in any case, the id or page of a person,
/// or the bare origin (FEP-d556, the instance's own actor).
pub fn answer(conn: &mut AnyConnection, origin: &Origin, resource: &str) -> Result<Answer, Error> {
    let name = name_in(origin, resource);
    let person = if resource == origin.base() || resource == format!("{}/", origin.base()) {
        people::find_by_uri(conn, &actor::instance_uri(origin))?
    } else if let Some(name) = name {
        people::find_by_handle(conn, name, origin.host())?
    } else if origin.owns(resource) {
        people::find_by_uri(conn, resource)?
    } else {
        None
    };
    let Some(person) = person.filter(|person| person.local) else {
        let left = match name {
            Some(name) => gone::find_by_name(conn, name)?,
            None => None,
        };
        return Ok(left.map_or(Answer::Nobody, |_| Answer::Gone));
    };
    if person.gone_at.is_some() {
        return Ok(Answer::Gone);
    }
    if !accounts::suspended_among(conn, &[person.id])?.is_empty() {
        return Ok(Answer::Nobody);
    }
    Ok(Answer::Found(descriptor(origin, &person)))
}

/// The name in `acct:name@host`, or in the address of a page, if the host is this one.
fn name_in<'a>(origin: &Origin, resource: &'a str) -> Option<&'a str> {
    if origin.owns(resource) {
        return resource.rsplit_once("/@").map(|(_, name)| name);
    }
    let bare = resource
        .get(..5)
        .filter(|scheme| scheme.eq_ignore_ascii_case("acct:"))
        .map_or(resource, |_| &resource[5..]);
    let (name, host) = bare.trim_start_matches('@').rsplit_once('@')?;
    host.eq_ignore_ascii_case(origin.host()).then_some(name)
}

fn descriptor(origin: &Origin, person: &Person) -> Value {
    let mut links = vec![
        json!({"rel": "self", "type": ACTIVITY_JSON, "href": person.uri}),
        json!({"rel": "self", "type": LD_JSON, "href": person.uri}),
    ];
    if person.kind != Kind::Application {
        links.push(json!({
            "rel": "http://webfinger.net/rel/profile-page",
            "type": "text/html",
            "href": person.page_url,
        }));
        links.extend(intents::ours(origin));
    }
    json!({
        "subject": format!("acct:{}@{}", person.username, origin.host()),
        "aliases": [person.uri, person.page_url],
        "links": links,
    })
}

/// The person at an address somebody typed: `@name@host`, `name` for one of ours, or the URL of a
/// profile. Failures are sentences for whoever typed it. What `asker`, one of our people, looks up
/// elsewhere is counted; keepers' commands have none.
pub async fn look_up(
    federation: &Federation,
    typed: &str,
    asker: Option<PersonId>,
) -> Result<Person, Error> {
    let data = federation.data();
    let typed = typed.trim();
    if let Ok(url) = Url::parse(typed)
        && matches!(url.scheme(), "https" | "http")
    {
        return at_url(&data, &url, asker).await;
    }
    let handle =
        Handle::parse(typed, data.origin.host()).map_err(longhand_mentoring::error::Error::from)?;
    let wanted = handle.clone();
    let known = data
        .database
        .read(move |conn| people::find_by_handle(conn, wanted.name(), wanted.host()))
        .await?
        .filter(|person| person.kind != Kind::Application || !person.local);
    if handle.host() == data.origin.host() {
        return known.ok_or_else(|| {
            let nobody = Phrase::new("finding-nobody-here");
            Error::NotFound(nobody.with("handle", handle.to_string()))
        });
    }
    let found = match may_ask(&data, asker).await {
        Ok(()) => resolve(&data, &handle).await,
        Err(error) => Err(error),
    };
    match (found, known) {
        // Whoever was found before can be written to although their host is down just now: the
        // courier waits for it.
        (Err(Error::Client(_) | Error::Busy(_) | Error::ManyLookUps), Some(person))
            if !person.inbox.is_empty() =>
        {
            Ok(person)
        }
        (found, _) => found,
    }
}

async fn may_ask(data: &Data<Office>, asker: Option<PersonId>) -> Result<(), Error> {
    match asker {
        Some(person) if !data.budget.asked_by(person).await => Err(Error::ManyLookUps),
        _ => Ok(()),
    }
}

async fn at_url(data: &Data<Office>, url: &Url, asker: Option<PersonId>) -> Result<Person, Error> {
    if data.origin.owns(url.as_str()) {
        let origin = data.origin.clone();
        let address = url.to_string();
        let person = data
            .database
            .read(move |conn| match address.rsplit_once("/@") {
                Some((_, name)) => people::find_by_handle(conn, name, origin.host()),
                None => people::find_by_uri(conn, &address),
            })
            .await?;
        return person.ok_or_else(|| Error::NotFound(Phrase::new("finding-nobody-at-address")));
    }
    may_ask(data, asker).await?;
    actor::read(data, url).await
}

/// Finds out who is at `handle`, and makes sure that the actor found there agrees.
async fn resolve(data: &Data<Office>, handle: &Handle) -> Result<Person, Error> {
    let (subject, actor_url) = query(data, handle).await?;
    let (subject, actor_url) = if same(&subject, handle) {
        (subject, actor_url)
    } else {
        // The host may say once that somebody's real address is another.
        let real: Handle = subject
            .parse()
            .map_err(longhand_mentoring::error::Error::from)?;
        let (again, url) = query(data, &real).await?;
        if !same(&again, &real) {
            return Err(nobody(handle));
        }
        (again, url)
    };
    let canonical: Handle = subject
        .parse()
        .map_err(longhand_mentoring::error::Error::from)?;
    let mut person = actor::read(data, &actor_url).await?;
    let home = Url::parse(&person.uri)
        .map(|uri| host_of(&uri))
        .unwrap_or_default();
    let agrees = home == canonical.host() && person.username.eq_ignore_ascii_case(canonical.name());
    if !agrees {
        // The name is on one host and the actor on another: the actor's host must say so too.
        let at_home: Handle = format!("{}@{home}", person.username)
            .parse()
            .map_err(longhand_mentoring::error::Error::from)?;
        let (claimed, url) = query(data, &at_home).await?;
        if !same(&claimed, &canonical) || url.as_str() != person.uri {
            return Err(about(Phrase::new("finding-disagrees"), handle));
        }
    }
    if person.host != canonical.host() {
        person.host = canonical.host().to_owned();
        let kept = person.clone();
        data.database
            .write(move |conn| people::update(conn, &kept))
            .await?;
    }
    Ok(person)
}

fn same(subject: &str, handle: &Handle) -> bool {
    subject.parse::<Handle>().is_ok_and(|subject| {
        subject.host() == handle.host() && subject.name().eq_ignore_ascii_case(handle.name())
    })
}

fn nobody(handle: &Handle) -> Error {
    about(Phrase::new("finding-nobody-there"), handle)
}

fn about(phrase: Phrase, handle: &Handle) -> Error {
    let phrase = phrase.with("host", handle.host());
    Error::NotFound(phrase.with("handle", handle.to_string()))
}

/// The actor of an instance itself (FEP-d556).
pub(crate) async fn instance_actor(data: &Data<Office>, host: &str) -> Result<Url, Error> {
    let none = || Error::NotFound(Phrase::new("finding-nameless").with("host", host));
    let base = base_of(data, host).ok_or_else(none)?;
    let mut url = base.clone();
    url.set_path("/.well-known/webfinger");
    url.query_pairs_mut().append_pair("resource", base.as_str());
    let response = get(data, url, "application/jrd+json, application/json").await?;
    match response.status {
        200 => {}
        status if is_trouble(status) => return Err(Error::Busy(host.to_owned())),
        _ => return Err(none()),
    }
    let descriptor: Descriptor = serde_json::from_slice(&response.body).map_err(|_| none())?;
    descriptor.actor().ok_or_else(none)
}

/// Asks a handle's host who that is: the subject it answers for, and the actor it names.
async fn query(data: &Data<Office>, handle: &Handle) -> Result<(String, Url), Error> {
    let descriptor = ask(data, handle).await?;
    let none = || about(Phrase::new("finding-no-actor"), handle);
    let actor = descriptor.actor().ok_or_else(none)?;
    Ok((descriptor.subject, actor))
}

/// What a handle's host says about it.
pub(crate) async fn ask(office: &Office, handle: &Handle) -> Result<Descriptor, Error> {
    let base = base_of(office, handle.host()).ok_or_else(|| nobody(handle))?;
    let resource = format!("acct:{}@{}", handle.name(), handle.host());
    let mut url = base.clone();
    url.set_path("/.well-known/webfinger");
    url.query_pairs_mut().append_pair("resource", &resource);
    let mut response = get(office, url, "application/jrd+json, application/json").await?;
    if response.status == 404
        && let Some(url) = from_host_meta(office, &base, &resource).await?
    {
        response = get(office, url, "application/jrd+json, application/json").await?;
    }
    match response.status {
        200 => {}
        400 | 404 | 410 => return Err(nobody(handle)),
        status if is_trouble(status) => return Err(Error::Busy(handle.host().to_owned())),
        status => {
            let odd = Phrase::new("finding-error-for").with("status", status);
            return Err(about(odd, handle));
        }
    }
    serde_json::from_slice(&response.body)
        .map_err(|_| about(Phrase::new("finding-no-server"), handle))
}

fn is_activity(kind: &str) -> bool {
    let kind = kind.to_ascii_lowercase();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    essence == ACTIVITY_JSON
        || essence == "application/ld+json"
            && kind.contains("https://www.w3.org/ns/activitystreams")
}

/// Where a host that keeps WebFinger elsewhere says so (RFC 6415).
async fn from_host_meta(office: &Office, base: &Url, resource: &str) -> Result<Option<Url>, Error> {
    let mut url = base.clone();
    url.set_path("/.well-known/host-meta");
    let response = get(office, url, "application/xrd+xml").await?;
    let text = String::from_utf8_lossy(&response.body);
    let template = text
        .split('<')
        .filter(|element| element.contains("lrdd"))
        .find_map(|element| element.split_once("template=\"")?.1.split('"').next());
    let Some(template) = template.filter(|_| response.status == 200) else {
        return Ok(None);
    };
    let encoded: String = url::form_urlencoded::byte_serialize(resource.as_bytes()).collect();
    let filled = template.replace("&amp;", "&").replace("{uri}", &encoded);
    Ok(Url::parse(&filled).ok())
}

async fn get(office: &Office, mut url: Url, accept: &str) -> Result<Response, Error> {
    for _ in 0..=MOST_REDIRECTS {
        fetch::check_welcome(office, &url).await?;
        let headers = [("accept", accept.to_owned())];
        let response = office.client.get(&url, &headers).await?;
        if !matches!(response.status, 301 | 302 | 303 | 307 | 308) {
            return Ok(response);
        }
        url = response.location(&url).ok_or_else(|| {
            let nowhere = Phrase::new("finding-redirects-nowhere");
            Error::NotFound(nowhere.with("host", host_of(&url)))
        })?;
    }
    let on = Phrase::new("finding-redirects-on");
    Err(Error::NotFound(on.with("host", host_of(&url))))
}
