//! Actors, both ways: ours as others read them, theirs as we keep them.

pub mod card;
pub mod document;
pub mod gone;

use crate::budget::Answer;
use crate::error::Error;
use crate::fetch;
use crate::hosts::host_of;
use crate::office::{Federation, Office};
use crate::verdict;
use crate::wire;
use activitypub_federation::config::Data;
use activitypub_federation::protocol::context::WithContext;
use activitypub_federation::traits::{Actor as ActorTrait, Object};
use chrono::{DateTime, NaiveDateTime, Utc};
use document::ActorDocument;
use longhand_mentoring::cards::elsewhere::{self, Offered};
use longhand_mentoring::cards::{self, Told};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::origin::Origin;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Kind, Person};
use longhand_words::phrase::Phrase;
use serde_json::{Value, json};
use std::net::IpAddr;
use url::Url;

/// A person as an ActivityPub actor.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Who it is.
    pub person: Person,
    id: Url,
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
        indexable: false,
        offers: true,
        also_known_as: String::new(),
        moved_to: None,
        uri,
    }
}

/// The document of one of our own people, for anybody who asks, signed or not.
pub async fn document(federation: &Federation, person: Person) -> Result<Value, Error> {
    let document = Actor::new(person)?.into_json(&federation.data()).await?;
    serde_json::to_value(WithContext::new(document, document::context()))
        .map_err(|error| Error::Malformed(error.to_string()))
}

/// The document of one of our own people with their card, to be part of another document.
pub(crate) fn bare(
    person: Person,
    told: Option<&Told>,
    now: NaiveDateTime,
) -> Result<ActorDocument, Error> {
    let key = Actor::new(person.clone())?.public_key();
    Ok(ActorDocument::of(person, told, &key, now))
}

/// What everybody hears when one of our people changed what they say about themselves.
pub(crate) fn update(
    dispatch: &Dispatch,
    person: Person,
    told: Option<&Told>,
    now: NaiveDateTime,
) -> Result<Value, Error> {
    Ok(json!({
        "@context": document::context(),
        "id": dispatch.uri,
        "type": "Update",
        "actor": person.uri,
        "to": [wire::PUBLIC],
        "cc": [person.followers],
        "object": bare(person, told, now)?,
    }))
}

/// Reads the actor document at `url` and keeps it, at most once a minute whoever asks.
pub(crate) async fn refresh(
    data: &Data<Office>,
    url: &Url,
    asker: Option<IpAddr>,
) -> Result<Person, Error> {
    let host = host_of(url);
    let answer = data
        .budget
        .once(url.as_str(), asker, &host, async {
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
        Answer::Failed(why) => Err(Error::NotFound(Phrase::verbatim(&why))),
        Answer::Kept => {
            let uri = url.to_string();
            data.database
                .read(move |conn| people::find_by_uri(conn, &uri))
                .await?
                .ok_or_else(|| {
                    let other = format!("{host} gave another actor than asked for.");
                    Error::NotFound(Phrase::verbatim(&other))
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
        let id = self.person.id;
        let told = data.database.read(move |conn| cards::of(conn, id)).await?;
        bare(self.person, told.as_ref(), clock::now())
    }

    async fn verify(
        document: &ActorDocument,
        expected: &Url,
        data: &Data<Office>,
    ) -> Result<(), Error> {
        document.check(expected, data)
    }

    async fn from_json(document: ActorDocument, data: &Data<Office>) -> Result<Self, Error> {
        let now = clock::now();
        let offered = document.offered();
        let person = document.into_person(now)?;
        let keep = |person: Person| async {
            let offered = offered.clone();
            let kept = move |conn: &mut _| keep(conn, person, offered, now);
            data.database.write(kept).await
        };
        let person = match keep(person.clone()).await {
            // Somebody else met them at the same moment.
            Err(MentoringError::Storage(StorageError::AlreadyExists(_))) => keep(person).await?,
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

/// Keeps somebody with what they offer, in one piece.
pub(crate) fn keep(
    conn: &mut AnyConnection,
    person: Person,
    offered: Option<Offered>,
    now: NaiveDateTime,
) -> Result<Person, MentoringError> {
    let person = upsert(conn, person)?;
    elsewhere::take_in(conn, &person, offered, now)?;
    Ok(person)
}

fn upsert(conn: &mut AnyConnection, mut person: Person) -> Result<Person, StorageError> {
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
