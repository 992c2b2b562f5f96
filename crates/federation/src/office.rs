//! The post office of this instance: everything federation works with.

use crate::actor;
use crate::budget::Budget;
use crate::client::Client;
use crate::enclosures::Opened;
use crate::error::Error;
use crate::signature;
use activitypub_federation::config::{Data, FederationConfig};
use chrono::NaiveDateTime;
use longhand_mentoring::origin::Origin;
use longhand_storage::database::Database;
use longhand_storage::people::{self, Person};
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

/// How the courier paces itself.
#[derive(Debug, Clone)]
pub struct Pace {
    /// Waits before the second, third, ... try; the last one repeats.
    pub retries: Vec<Duration>,
    /// How long a host that cannot be reached is left alone between probes.
    pub probe: Duration,
    /// The name this process holds deliveries under: the same after a restart, another for every
    /// process that runs at the same time.
    pub worker: String,
}

/// What the office is opened with.
pub struct Setup {
    /// The database, migrated.
    pub database: Database,
    /// Where this instance is.
    pub origin: Origin,
    /// The one HTTP client.
    pub client: Client,
    /// The courier's pace.
    pub pace: Pace,
}

/// The database, the client, our own addresses; cheap to clone.
#[derive(Clone)]
pub struct Office(Arc<Desk>);

/// What is on the desk of an [`Office`].
pub struct Desk {
    /// The database.
    pub database: Database,
    /// Where this instance is.
    pub origin: Origin,
    /// The instance's own actor, which signs when nobody in particular asks.
    pub actor: Person,
    /// The courier's pace.
    pub pace: Pace,
    pub(crate) client: Client,
    pub(crate) budget: Budget,
    pub(crate) opened: Opened,
    pub(crate) bell: tokio::sync::Notify,
    /// The hour (since 1970) in which a clock that is off was last spoken of.
    pub(crate) told_about_clock: AtomicI64,
}

impl Deref for Office {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.0
    }
}

impl Office {
    /// Rings the courier: something may be due.
    pub fn ring(&self) {
        self.bell.notify_one();
    }
}

/// A handle to federation for pages, commands and the program; cheap to clone.
#[derive(Clone)]
pub struct Federation {
    config: FederationConfig<Office>,
}

impl Deref for Federation {
    type Target = Office;

    fn deref(&self) -> &Office {
        &self.config
    }
}

impl Federation {
    /// Opens the office: makes sure the instance has its own actor, with a key.
    pub async fn open(setup: Setup, now: NaiveDateTime) -> Result<Self, Error> {
        let actor = instance_actor(&setup.database, &setup.origin, now).await?;
        let insecure = setup.origin.base().starts_with("http://");
        let http = setup.client.inner().clone();
        let domain = setup.origin.host().to_owned();
        let office = Office(Arc::new(Desk {
            database: setup.database,
            origin: setup.origin,
            actor,
            pace: setup.pace,
            client: setup.client,
            budget: Budget::new(),
            opened: Opened::new(),
            bell: tokio::sync::Notify::new(),
            told_about_clock: AtomicI64::new(0),
        }));
        let config = FederationConfig::builder()
            .domain(domain)
            .app_data(office)
            .client(http.into())
            .debug(insecure)
            .http_signature_compat(true)
            .queue_worker_count(1)
            .queue_retry_count(1)
            .build()
            .await
            .map_err(|error| Error::Setup(format!("Federation cannot start: {error}.")))?;
        Ok(Self { config })
    }

    /// What the library's traits work with: the office, and a count of the requests made for one
    /// task.
    pub(crate) fn data(&self) -> Data<Office> {
        self.config.to_request_data()
    }
}

/// The instance's own actor, made at the first start.
async fn instance_actor(
    database: &Database,
    origin: &Origin,
    now: NaiveDateTime,
) -> Result<Person, Error> {
    let uri = actor::instance_uri(origin);
    let known = database
        .read(move |conn| people::find_by_uri(conn, &uri))
        .await?;
    if let Some(actor) = known {
        return Ok(actor);
    }
    let keys = tokio::task::spawn_blocking(signature::generate)
        .await
        .map_err(|error| Error::Setup(format!("No key could be made: {error}.")))??;
    let person = actor::new_instance(origin, &keys.public_pem, now);
    let uri = person.uri.clone();
    let made = database
        .write(move |conn| {
            let person = people::insert(conn, person)?;
            people::insert_key(conn, person.id, &keys.private_pem)?;
            Ok::<_, longhand_storage::error::Error>(person)
        })
        .await;
    match made {
        // Another process of this instance was faster.
        Err(longhand_storage::error::Error::AlreadyExists(_)) => database
            .read(move |conn| people::find_by_uri(conn, &uri))
            .await?
            .ok_or_else(|| Error::Setup("The instance has no actor of its own.".to_owned())),
        other => Ok(other?),
    }
}
