//! Actor documents, both ways: ours as others read them, theirs as we keep them.

use crate::budget::Answer;
use crate::error::Error;
use crate::fetch;
use crate::office::{Federation, Office};
use crate::signed::host_of;
use crate::verdict;
use crate::wire;
use activitypub_federation::config::Data;
use activitypub_federation::protocol::context::WithContext;
use activitypub_federation::protocol::public_key::PublicKey;
use activitypub_federation::traits::{Actor as ActorTrait, Object};
use chrono::{DateTime, NaiveDateTime, Utc};
use longhand_mentoring::handle::Handle;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{clock, prose};
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Kind, Person};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::str::FromStr;
use url::Url;

/// The most profile fields that are kept of a person.
const MOST_FIELDS: usize = 20;

/// The longest text of a key that is kept, in bytes; no key we could use is longer.
const LONGEST_KEY: usize = 16 * 1024;

/// A person as an ActivityPub actor.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Who it is.
    pub person: Person,
    id: Url,
}

/// The document of an actor (federation notes 1.4), as we write it and as tolerant as it must be
/// read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActorDocument {
    id: String,
    #[serde(rename = "type", deserialize_with = "wire::kind")]
    kind: String,
    #[serde(default, deserialize_with = "wire::text")]
    preferred_username: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    webfinger: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    summary: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id")]
    url: Option<String>,
    #[serde(default, deserialize_with = "wire::text")]
    published: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id")]
    inbox: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id")]
    outbox: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    followers: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    following: Option<String>,
    #[serde(default)]
    endpoints: Value,
    #[serde(default, deserialize_with = "wire::truth")]
    manually_approves_followers: bool,
    #[serde(default, deserialize_with = "wire::truth")]
    discoverable: bool,
    #[serde(default, deserialize_with = "wire::truth")]
    indexable: bool,
    #[serde(default)]
    public_key: Value,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    attachment: Value,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    capabilities: Value,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    generator: Value,
}

/// The id of the instance's own actor.
pub(crate) fn instance_uri(origin: &Origin) -> String {
    format!("{}/actor", origin.base())
}

/// The shared inbox of this instance.
pub(crate) fn shared_inbox(origin: &Origin) -> String {
    format!("{}/inbox", origin.base())
}

/// A person of this instance, ready to be kept: their addresses follow from the name.
pub fn new_person(
    origin: &Origin,
    name: &str,
    mentor: bool,
    public_key_pem: &str,
    now: NaiveDateTime,
) -> Person {
    let uri = format!("{}/u/{name}", origin.base());
    let page_url = format!("{}/@{name}", origin.base());
    Person {
        // Who asks to be a mentor wants to be found; a newcomer is not shown around.
        discoverable: mentor,
        ..ours(
            origin,
            Kind::Person,
            name,
            uri,
            page_url,
            public_key_pem,
            now,
        )
    }
}

/// The instance's own actor, ready to be kept.
pub(crate) fn new_instance(origin: &Origin, public_key_pem: &str, now: NaiveDateTime) -> Person {
    let page_url = format!("{}/", origin.base());
    let uri = instance_uri(origin);
    ours(
        origin,
        Kind::Application,
        origin.host(),
        uri,
        page_url,
        public_key_pem,
        now,
    )
}

fn ours(
    origin: &Origin,
    kind: Kind,
    name: &str,
    uri: String,
    page_url: String,
    public_key_pem: &str,
    now: NaiveDateTime,
) -> Person {
    Person {
        id: PersonId(0),
        kind,
        username: name.to_owned(),
        username_key: name.to_lowercase(),
        host: origin.host().to_owned(),
        local: true,
        name: String::new(),
        summary: String::new(),
        page_url,
        inbox: format!("{uri}/inbox"),
        shared_inbox: Some(shared_inbox(origin)),
        // Not ".../followers": Akkoma takes any address with that text for a followers-only post.
        followers: format!("{uri}/fans"),
        public_key_id: format!("{uri}#main-key"),
        public_key_pem: public_key_pem.to_owned(),
        approves_followers: false,
        discoverable: false,
        fields: "[]".to_owned(),
        created_at: now,
        fetched_at: Some(now),
        gone_at: None,
        uri,
    }
}

/// The document of one of our own people, for anybody who asks, signed or not.
pub async fn document(federation: &Federation, person: Person) -> Result<Value, Error> {
    let document = Actor::new(person)?.into_json(&federation.data()).await?;
    serde_json::to_value(WithContext::new(document, context()))
        .map_err(|error| Error::Malformed(error.to_string()))
}

fn context() -> Value {
    json!([
        "https://www.w3.org/ns/activitystreams",
        "https://w3id.org/security/v1",
        "https://purl.archive.org/socialweb/webfinger",
        {
            "toot": "http://joinmastodon.org/ns#",
            "discoverable": "toot:discoverable",
            "indexable": "toot:indexable",
            "manuallyApprovesFollowers": "as:manuallyApprovesFollowers",
            "litepub": "http://litepub.social/ns#",
            "capabilities": "litepub:capabilities",
            "implements": {"@id": "https://w3id.org/fep/844e/implements", "@type": "@id", "@container": "@set"}
        }
    ])
}

/// Reads the actor document at `url` and keeps it, at most once a minute whoever asks.
pub(crate) async fn refresh(data: &Data<Office>, url: &Url) -> Result<Person, Error> {
    let host = host_of(url);
    let answer = data
        .budget
        .once(url.as_str(), &host, async {
            match read(data, url).await {
                Ok(_) => Answer::Kept,
                Err(Error::Gone(_)) => Answer::Gone,
                Err(Error::Busy(_)) => Answer::Later,
                Err(error) if verdict::is_unreachable(&error) || error.may_pass() => Answer::Later,
                Err(error) => Answer::Failed(error.to_string()),
            }
        })
        .await;
    match answer {
        Answer::Later => Err(Error::Busy(host)),
        Answer::Gone => Err(Error::Gone(host)),
        Answer::Failed(why) => Err(Error::NotFound(why)),
        Answer::Kept => {
            let uri = url.to_string();
            data.database
                .read(move |conn| people::find_by_uri(conn, &uri))
                .await?
                .ok_or_else(|| {
                    Error::NotFound(format!("{host} gave another actor than asked for."))
                })
        }
    }
}

/// Reads the actor document at `url` and keeps it.
pub(crate) async fn read(data: &Data<Office>, url: &Url) -> Result<Person, Error> {
    if data.origin.owns(url.as_str()) {
        return Err(Error::NotAllowed("this actor is one of ours".to_owned()));
    }
    let (found_at, document) = fetch::document(data, url).await?;
    take_in(data, &found_at, document).await
}

/// Keeps an actor document that is proven to be from its own host.
pub(crate) async fn take_in(
    data: &Data<Office>,
    found_at: &Url,
    document: Value,
) -> Result<Person, Error> {
    let document: ActorDocument = serde_json::from_value(document)
        .map_err(|error| Error::Malformed(format!("this is no actor: {error}")))?;
    Actor::verify(&document, found_at, data).await?;
    Ok(Actor::from_json(document, data).await?.person)
}

impl Actor {
    /// A person as an actor. Fails only if their id is no URL, which what we keep never is.
    pub fn new(person: Person) -> Result<Self, Error> {
        let id = Url::parse(&person.uri)
            .map_err(|error| Error::Malformed(format!("{}: {error}", person.uri)))?;
        Ok(Self { person, id })
    }
}

#[async_trait::async_trait]
impl Object for Actor {
    type DataType = Office;
    type Kind = ActorDocument;
    type Error = Error;

    fn id(&self) -> &Url {
        &self.id
    }

    fn last_refreshed_at(&self) -> Option<DateTime<Utc>> {
        self.person.fetched_at.map(|at| at.and_utc())
    }

    fn is_deleted(&self) -> bool {
        self.person.gone_at.is_some()
    }

    async fn read_from_id(id: Url, data: &Data<Office>) -> Result<Option<Self>, Error> {
        let uri = id.to_string();
        data.database
            .read(move |conn| people::find_by_uri(conn, &uri))
            .await?
            .map(Self::new)
            .transpose()
    }

    async fn into_json(self, data: &Data<Office>) -> Result<ActorDocument, Error> {
        let key: PublicKey = self.public_key();
        let origin = &data.origin;
        let person = self.person;
        let uri = &person.uri;
        let filled = |text: &String| (!text.is_empty()).then(|| text.clone());
        let is_person = person.kind != Kind::Application;
        Ok(ActorDocument {
            kind: person.kind.as_str().to_owned(),
            preferred_username: Some(person.username.clone()),
            webfinger: Some(format!("{}@{}", person.username, person.host)),
            name: filled(&person.name),
            summary: filled(&person.summary),
            url: Some(person.page_url.clone()),
            published: Some(wire::stamp(person.created_at)),
            inbox: Some(person.inbox.clone()),
            outbox: Some(format!("{uri}/outbox")),
            followers: is_person.then(|| person.followers.clone()),
            following: is_person.then(|| format!("{uri}/following")),
            endpoints: json!({"sharedInbox": shared_inbox(origin)}),
            manually_approves_followers: person.approves_followers,
            discoverable: person.discoverable,
            indexable: false,
            public_key: json!(key),
            attachment: serde_json::from_str(&person.fields).unwrap_or_default(),
            capabilities: json!({"acceptsChatMessages": false}),
            // FEP-844e: what the software behind this actor understands.
            generator: json!({
                "type": "Application",
                "implements": [{"href": "https://datatracker.ietf.org/doc/html/rfc9421", "name": "RFC-9421: HTTP Message Signatures"}]
            }),
            id: person.uri,
        })
    }

    async fn verify(
        document: &ActorDocument,
        expected: &Url,
        data: &Data<Office>,
    ) -> Result<(), Error> {
        let refused = |what: &str| Error::NotAllowed(format!("the actor's {what}"));
        if document.id != expected.as_str() {
            return Err(refused("id is not where it was found"));
        }
        if data.origin.owns(&document.id) {
            return Err(refused("id is one of ours"));
        }
        let inbox = document.inbox.as_deref().unwrap_or_default();
        data.client
            .permit(&Url::parse(inbox).map_err(|_| refused("inbox is no URL"))?)?;
        let key = document.key()?;
        if key.id.len() > wire::LONGEST_ID || key.public_key_pem.len() > LONGEST_KEY {
            return Err(refused("key is too long"));
        }
        if key
            .owner
            .as_deref()
            .is_some_and(|owner| owner != document.id)
        {
            return Err(refused("key belongs to somebody else"));
        }
        // Whoever can write on one host must not speak, or read, for another.
        for (place, what) in [
            (inbox, "inbox is on another host"),
            (&key.id, "key is on another host"),
        ] {
            let same = Url::parse(place).is_ok_and(|place| place.origin() == expected.origin());
            if !same {
                return Err(refused(what));
            }
        }
        Ok(())
    }

    async fn from_json(document: ActorDocument, data: &Data<Office>) -> Result<Self, Error> {
        let now = clock::now();
        let person = document.into_person(now)?;
        let keep =
            |person: Person| async { data.database.write(move |conn| upsert(conn, person)).await };
        let person = match keep(person.clone()).await {
            // Somebody else met them at the same moment.
            Err(StorageError::AlreadyExists(_)) => keep(person).await?,
            other => other?,
        };
        Self::new(person)
    }
}

impl ActorTrait for Actor {
    fn public_key_pem(&self) -> &str {
        &self.person.public_key_pem
    }

    fn private_key_pem(&self) -> Option<String> {
        // Signing is ours; the library never gets a private key.
        None
    }

    fn inbox(&self) -> Url {
        Url::parse(&self.person.inbox).unwrap_or_else(|_| self.id.clone())
    }

    fn shared_inbox(&self) -> Option<Url> {
        Url::parse(self.person.shared_inbox.as_deref()?).ok()
    }
}

fn upsert(
    conn: &mut longhand_storage::connection::AnyConnection,
    mut person: Person,
) -> Result<Person, StorageError> {
    match people::find_by_uri(conn, &person.uri)? {
        None => people::insert(conn, person),
        Some(known) => {
            person.id = known.id;
            person.created_at = known.created_at;
            // A handle that was checked by WebFinger is not undone by reading the document alone.
            if known.fetched_at.is_some() && known.username_key == person.username_key {
                person.host = known.host;
            }
            people::update(conn, &person)?;
            Ok(person)
        }
    }
}

/// A signing key as actor documents carry it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Key {
    id: String,
    #[serde(default, deserialize_with = "wire::one_id")]
    owner: Option<String>,
    public_key_pem: String,
}

impl ActorDocument {
    /// The name this actor claims, and the host it claims it on (FEP-2c59), if it claims one.
    pub(crate) fn claimed_handle(&self) -> Option<(&str, &str)> {
        self.webfinger
            .as_deref()
            .map(|claim| claim.strip_prefix("acct:").unwrap_or(claim))
            .and_then(|claim| claim.trim_start_matches('@').split_once('@'))
    }

    fn key(&self) -> Result<Key, Error> {
        wire::items(&self.public_key)
            .into_iter()
            .find_map(|key| serde_json::from_value(key.clone()).ok())
            .ok_or_else(|| Error::Malformed("the actor has no key we can read".to_owned()))
    }

    /// The person this document is about, its text made safe. The number is not known yet.
    fn into_person(self, now: NaiveDateTime) -> Result<Person, Error> {
        let id = Url::parse(&self.id).map_err(|_| Error::Malformed("no id".to_owned()))?;
        let key = self.key()?;
        let kind = Kind::from_str(&self.kind).map_err(Error::Malformed)?;
        let claimed = self.claimed_handle().map(|(name, _)| name.to_owned());
        let username = self
            .preferred_username
            .or(claimed)
            .ok_or_else(|| Error::Malformed("the actor has no name".to_owned()))?;
        let username = prose::one_line(&username, 128);
        // "ada@here" as a name elsewhere would be shown as somebody else's address.
        let handle: Option<Handle> = format!("{username}@{}", host_of(&id)).parse().ok();
        if handle.is_none_or(|handle| handle.name() != username) {
            return Err(Error::NotAllowed(
                "the actor's name cannot be part of an address".to_owned(),
            ));
        }
        // A page on another host would be a link that lies about where it leads.
        let page_url = self
            .url
            .and_then(|url| Url::parse(&url).ok())
            .filter(|url| matches!(url.scheme(), "https" | "http"))
            .filter(|url| url.host_str() == id.host_str())
            .filter(|url| url.as_str().len() <= wire::LONGEST_ID)
            .unwrap_or_else(|| id.clone());
        let shared_inbox = self
            .endpoints
            .get("sharedInbox")
            .and_then(Value::as_str)
            .and_then(|url| Url::parse(url).ok())
            .filter(|url| url.origin() == id.origin())
            .filter(|url| url.as_str().len() <= wire::LONGEST_ID)
            .map(|url| url.to_string());
        Ok(Person {
            id: PersonId(0),
            kind,
            username_key: username.to_lowercase(),
            username,
            host: host_of(&id),
            local: false,
            name: prose::one_line(self.name.as_deref().unwrap_or_default(), 200),
            summary: prose::from_remote(&cut(self.summary.as_deref().unwrap_or_default())),
            page_url: page_url.to_string(),
            inbox: self.inbox.unwrap_or_default(),
            shared_inbox,
            followers: self.followers.unwrap_or_default(),
            public_key_id: key.id,
            public_key_pem: key.public_key_pem,
            approves_followers: self.manually_approves_followers,
            discoverable: self.discoverable,
            fields: fields(&self.attachment),
            created_at: now,
            fetched_at: Some(now),
            gone_at: None,
            uri: self.id,
        })
    }
}

/// At most 20 kB of somebody's own words.
fn cut(text: &str) -> String {
    text.chars().take(20_000).collect()
}

/// Profile fields, made safe, as they are kept.
fn fields(attachment: &Value) -> String {
    let fields: Vec<Value> = wire::items(attachment)
        .into_iter()
        .filter(|item| item.get("type").and_then(Value::as_str) == Some("PropertyValue"))
        .take(MOST_FIELDS)
        .map(|item| {
            let text = |key| item.get(key).and_then(Value::as_str).unwrap_or_default();
            json!({
                "type": "PropertyValue",
                "name": prose::one_line(text("name"), 200),
                "value": prose::from_remote(&text("value").chars().take(2000).collect::<String>()),
            })
        })
        .collect();
    Value::Array(fields).to_string()
}
