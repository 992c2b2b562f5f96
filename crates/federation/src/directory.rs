//! The directories of other instances: asked for once a day where somebody here has to do with people
//! there, and believed as little as anything else that comes from there.

use crate::actor::document::ActorDocument;
use crate::actor::{self, instance_uri};
use crate::error::Error;
use crate::fetch;
use crate::hosts::host_of;
use crate::office::{Federation, Office};
use crate::{verdict, webfinger, wire};
use activitypub_federation::config::Data;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, directory};
use longhand_storage::ids::PersonId;
use longhand_storage::instances;
use serde_json::Value;
use std::collections::HashSet;
use tokio::sync::watch;
use url::Url;

/// The most pages that are read of one directory.
const MOST_PAGES: usize = 40;

/// The most people that are taken from one directory.
const MOST_PEOPLE: usize = 1000;

/// How long reading one directory may take.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(120);

/// The most directories of one round.
const ROUND: i64 = 20;

/// The longest pause between two looks at what is due.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(600);

/// How many people are kept in one transaction.
const AT_ONCE: usize = 50;

/// Who is in a directory, as far as it was read.
struct Found {
    documents: Vec<ActorDocument>,
    /// Whether this is everybody.
    all: bool,
}

/// Reads the directories that are due until told to stop.
pub async fn run(federation: Federation, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => return,
            read = refresh_due(&federation, clock::now()) => if let Err(error) = read {
                tracing::warn!("Directories of other instances could not be asked for: {error}.");
            }
        }
        tokio::select! {
            _ = stop.changed() => return,
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}

/// Reads the directories that were not asked for since a day, each by one process only. Gives back
/// how many were read.
pub async fn refresh_due(federation: &Federation, now: NaiveDateTime) -> Result<usize, Error> {
    let database = &federation.database;
    let before = now - Duration::days(1);
    let hosts = database
        .read(move |conn| instances::with_old_directory(conn, before, ROUND, now))
        .await?;
    let mut read = 0;
    for host in hosts {
        let claimed = host.clone();
        let ours = database
            .write(move |conn| instances::claim_directory(conn, &claimed, before, now))
            .await?;
        if !ours {
            continue;
        }
        match refresh(federation, &host, now).await {
            Ok(_) => read += 1,
            Err(error) if error.is_ours() => return Err(error),
            // Most servers have no directory; there is nothing in that for a keeper to do.
            Err(error @ Error::NotFound(_)) => tracing::debug!("No directory of {host}: {error}"),
            Err(error) => {
                tracing::warn!("The directory of {host} was not taken over: {error}.");
                if verdict::is_unreachable(&error) || error.may_pass() {
                    let again = before + Duration::hours(1);
                    database
                        .write(move |conn| instances::set_directory_at(conn, &host, again))
                        .await?;
                }
            }
        }
    }
    Ok(read)
}

/// Reads the directory of a host now. Gives back how many people it names that are shown here; when
/// it fails in the middle, nobody who was shown before is missing.
pub async fn refresh(
    federation: &Federation,
    host: &str,
    now: NaiveDateTime,
) -> Result<usize, Error> {
    let asked = host.to_owned();
    let instance = federation
        .database
        .read(move |conn| instances::find(conn, &asked))
        .await?;
    if !instance.trusted {
        return Err(Error::NotAllowed(format!(
            "the directory of {host} is not read here; `longhand instance trust {host}` changes that"
        )));
    }
    let data = federation.data();
    let found = tokio::time::timeout(PATIENCE, read(&data, host))
        .await
        .map_err(|_| Error::Busy(host.to_owned()))??;
    let mut listed = Vec::new();
    let mut documents = found.documents.into_iter();
    loop {
        let some: Vec<ActorDocument> = documents.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            break;
        }
        listed.extend(keep(&data, some, now).await?);
    }
    let (host, many) = (host.to_owned(), listed.len());
    let keep = move |conn: &mut _| directory::keep(conn, &host, &listed, found.all, now);
    data.database
        .write(keep)
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(many)
}

/// Keeps some of the people of a directory; gives back who of them mentors and wants to be found.
async fn keep(
    data: &Data<Office>,
    documents: Vec<ActorDocument>,
    now: NaiveDateTime,
) -> Result<Vec<PersonId>, Error> {
    let people: Vec<_> = documents
        .into_iter()
        .filter_map(|document| {
            let offered = document.offered().filter(|offered| offered.mentor)?;
            // What cannot be a person is left out; the others are none the worse for it.
            let person = document.into_person(now).ok()?;
            person.discoverable.then_some((person, offered))
        })
        .collect();
    data.database
        .write(move |conn| {
            let mut kept = Vec::new();
            for (person, offered) in people {
                kept.push(actor::keep(conn, person, Some(offered), now)?.id);
            }
            Ok::<_, MentoringError>(kept)
        })
        .await
        .map_err(Error::from)
}

/// Reads the directory of a host from its first page to its last.
async fn read(data: &Data<Office>, host: &str) -> Result<Found, Error> {
    let place = webfinger::instance_actor(data, host).await?;
    let (place, instance) = fetch::document(data, &place).await?;
    if host_of(&place) != host || place.as_str() == instance_uri(&data.origin) {
        return Err(Error::NotAllowed("its actor lives elsewhere".to_owned()));
    }
    let mut found = Found {
        documents: Vec::new(),
        all: true,
    };
    let Some(mentors) = instance.get("mentors").and_then(wire::id) else {
        return Ok(found);
    };
    let mut url = at_home(&place, mentors)?;
    let mut seen = HashSet::new();
    loop {
        if !seen.insert(url.clone()) {
            return Err(circle());
        }
        if seen.len() > MOST_PAGES {
            found.all = false;
            return Ok(found);
        }
        let (at, page) = fetch::document(data, &url).await?;
        let moved = at != url;
        if moved && !seen.insert(at_home(&place, at.as_str())?) {
            return Err(circle());
        }
        take(data, &place, &page, &mut found);
        if found.documents.len() >= MOST_PEOPLE {
            found.documents.truncate(MOST_PEOPLE);
            found.all = false;
            return Ok(found);
        }
        // The collection says where its first page is, a page where the next one is.
        let next = if page.get("partOf").is_some() {
            page.get("next")
        } else {
            page.get("first").or_else(|| page.get("next"))
        };
        match next.and_then(wire::id) {
            Some(next) => url = at_home(&place, next)?,
            None => return Ok(found),
        }
    }
}

fn circle() -> Error {
    Error::NotAllowed("its pages lead in a circle".to_owned())
}

/// A page of a directory is on the host it is the directory of.
fn at_home(place: &Url, url: &str) -> Result<Url, Error> {
    Url::parse(url)
        .ok()
        .filter(|url| url.origin() == place.origin())
        .ok_or_else(|| Error::NotAllowed("its pages lead to another host".to_owned()))
}

/// Takes the people of one page who live on the directory's own host. Somebody of another host can
/// only be vouched for there.
fn take(data: &Data<Office>, place: &Url, page: &Value, found: &mut Found) {
    let items = page.get("orderedItems").or_else(|| page.get("items"));
    let items = items.map(wire::items).unwrap_or_default();
    for item in items.into_iter().take(MOST_PEOPLE + 1) {
        let Some(id) = wire::id(item).and_then(|id| at_home(place, id).ok()) else {
            continue;
        };
        let Ok(document) = serde_json::from_value::<ActorDocument>(item.clone()) else {
            continue;
        };
        if document.check(&id, data).is_ok() {
            found.documents.push(document);
        }
    }
}
