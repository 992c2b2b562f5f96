//! The document of an actor, and what is believed of one.

use super::card::{self, CardDocument, MENTORSHIP};
use crate::error::Error;
use crate::hosts::host_of;
use crate::office::Office;
use crate::wire;
use activitypub_federation::protocol::public_key::PublicKey;
use chrono::NaiveDateTime;
use longhand_mentoring::cards::Told;
use longhand_mentoring::cards::elsewhere::Offered;
use longhand_mentoring::handle::Handle;
use longhand_mentoring::prose;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{Kind, Person};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::str::FromStr;
use url::Url;

/// The most profile fields that are kept of a person.
const MOST_FIELDS: usize = 20;

/// The most other ids that are believed of an actor, as many as any server we know of gives.
const MOST_ALIASES: usize = 256;

/// The longest text of a key that is kept, in bytes; no key we could use is longer.
const LONGEST_KEY: usize = 16 * 1024;

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
    /// Of an instance: where its directory is.
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    mentors: Option<String>,
    /// Ids that are this actor's too.
    #[serde(default, skip_serializing_if = "wire::Ids::is_empty")]
    also_known_as: wire::Ids,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    moved_to: Option<String>,
    #[serde(flatten)]
    card: CardDocument,
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

/// The `@context` of an actor document.
pub(crate) fn context() -> Value {
    let mut terms = card::terms();
    let others = json!({
        "toot": "http://joinmastodon.org/ns#",
        "discoverable": "toot:discoverable",
        "indexable": "toot:indexable",
        "manuallyApprovesFollowers": "as:manuallyApprovesFollowers",
        "litepub": "http://litepub.social/ns#",
        "capabilities": "litepub:capabilities",
        "implements": {"@id": "https://w3id.org/fep/844e/implements", "@type": "@id", "@container": "@set"}
    });
    if let Value::Object(others) = others {
        terms.extend(others);
    }
    json!([
        "https://www.w3.org/ns/activitystreams",
        "https://w3id.org/security/v1",
        "https://purl.archive.org/socialweb/webfinger",
        terms
    ])
}

impl ActorDocument {
    /// The document of one of ours.
    pub(crate) fn of(
        person: Person,
        told: Option<&Told>,
        key: &PublicKey,
        now: NaiveDateTime,
    ) -> Self {
        let uri = &person.uri;
        let filled = |text: &String| (!text.is_empty()).then(|| text.clone());
        let is_person = person.kind != Kind::Application;
        Self {
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
            endpoints: json!({"sharedInbox": person.shared_inbox}),
            manually_approves_followers: person.approves_followers,
            discoverable: person.discoverable,
            indexable: person.indexable,
            public_key: json!(key),
            attachment: attachment(&person, told, now),
            capabilities: json!({"acceptsChatMessages": false}),
            generator: generator(),
            mentors: (!is_person).then(|| format!("{}mentors", person.page_url)),
            also_known_as: wire::Ids::of_lines(&person.also_known_as),
            moved_to: person.moved_to.clone(),
            card: CardDocument::of(&person, told, now),
            id: person.uri,
        }
    }

    /// What it says of a card.
    pub(crate) fn offered(&self) -> Option<Offered> {
        self.card.offered()
    }

    /// Whether the software behind this actor understands the offer of a mentorship.
    fn offers(&self) -> bool {
        let implements = self.generator.get("implements");
        implements.is_some_and(|implements| {
            wire::items(implements)
                .into_iter()
                .any(|item| wire::id(item) == Some(MENTORSHIP))
        })
    }

    /// Whether this is the document of the actor at `expected`, and claims nothing that is not that
    /// host's to give.
    pub(crate) fn check(&self, expected: &Url, office: &Office) -> Result<(), Error> {
        let refused = |what: &str| Error::NotAllowed(format!("the actor's {what}"));
        if self.id != expected.as_str() {
            return Err(refused("id is not where it was found"));
        }
        if office.origin.owns(&self.id) {
            return Err(refused("id is one of ours"));
        }
        let inbox = self.inbox.as_deref().unwrap_or_default();
        office
            .client
            .permit(&Url::parse(inbox).map_err(|_| refused("inbox is no URL"))?)?;
        let key = self.key()?;
        if key.id.len() > wire::LONGEST_ID || key.public_key_pem.len() > LONGEST_KEY {
            return Err(refused("key is too long"));
        }
        if key.owner.as_deref().is_some_and(|owner| owner != self.id) {
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

    /// The name this actor claims, and the host it claims it on (FEP-2c59), if it claims one.
    fn claimed_handle(&self) -> Option<(&str, &str)> {
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
    pub(crate) fn into_person(self, now: NaiveDateTime) -> Result<Person, Error> {
        let id = Url::parse(&self.id).map_err(|_| Error::Malformed("no id".to_owned()))?;
        let offers = self.offers();
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
            indexable: self.indexable,
            offers,
            also_known_as: self.also_known_as.lines(MOST_ALIASES),
            moved_to: self.moved_to,
            uri: self.id,
        })
    }
}

/// What the software behind our actors understands (FEP-844e).
fn generator() -> Value {
    json!({
        "type": "Application",
        "implements": [
            {"href": "https://datatracker.ietf.org/doc/html/rfc9421", "name": "RFC-9421: HTTP Message Signatures"},
            {"href": MENTORSHIP, "name": "Longhand: offers of a mentorship"}
        ]
    })
}

/// The profile fields of one of ours: their own, and those of their card.
fn attachment(person: &Person, told: Option<&Told>, now: NaiveDateTime) -> Value {
    let own: Value = serde_json::from_str(&person.fields).unwrap_or_default();
    let own = wire::items(&own).into_iter().cloned();
    own.chain(card::fields(told, now)).collect()
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
