//! The post bag as a keeper sees it: what waits, what is stuck and why, what came back. Who sent
//! something and to which host is shown; what it says, and to whom, is not.

use crate::error::Error;
use crate::keeping;
use crate::origin::Origin;
use crate::post_bag::{self, Outcome};
use crate::refusal::Refusal;
use crate::refusal::keeping::Keeping;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries::{self, Delivery, State};
use longhand_storage::delivery_lists::{self, Counts, Which};
use longhand_storage::dispatches::Kind;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{DeliveryId, PersonId};
use longhand_storage::instances;
use longhand_storage::keeping::Act;
use longhand_storage::people::{self, Person};
use longhand_words::phrase::Phrase;
use std::collections::HashMap;

/// How many deliveries one page shows.
pub const PAGE: usize = 50;

/// How many hosts with stuck deliveries are named.
const MOST_HOSTS: i64 = 50;

/// How long what came back is shown.
#[must_use]
pub fn lately(now: NaiveDateTime) -> NaiveDateTime {
    now - Duration::days(1)
}

/// One delivery, as far as a keeper needs to know it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number.
    pub id: DeliveryId,
    /// The host it goes to; empty for people here.
    pub host: String,
    /// Who sent it.
    pub from: Person,
    /// Whether it is a letter, and not news of something else.
    pub is_letter: bool,
    /// Where it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is tried next.
    pub due_at: NaiveDateTime,
    /// Until when it is tried.
    pub expires_at: NaiveDateTime,
    /// What went wrong at the last try, as a sentence.
    pub error: Option<Phrase>,
    /// When it came back.
    pub finished_at: Option<NaiveDateTime>,
}

/// One page of deliveries.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it shows, newest first.
    pub rows: Vec<Row>,
    /// Before which delivery the next page begins, if there is one.
    pub next: Option<DeliveryId>,
    /// How many there are of each kind.
    pub counts: Counts,
    /// The hosts to which something was tried in vain, and how much.
    pub stuck_hosts: Vec<(String, i64)>,
}

/// One page of the post bag.
pub fn look(
    conn: &mut AnyConnection,
    which: Which,
    host: Option<&str>,
    before: Option<DeliveryId>,
    now: NaiveDateTime,
) -> Result<Page, Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = delivery_lists::page(conn, which, host, before, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let mut senders: Vec<PersonId> = found.iter().map(|(_, _, actor)| *actor).collect();
    senders.sort();
    senders.dedup();
    let senders: HashMap<PersonId, Person> = people::find_all(conn, &senders)?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    Ok(Page {
        next: found.last().filter(|_| more).map(|(last, _, _)| last.id),
        rows: found
            .into_iter()
            .filter_map(|(delivery, kind, actor)| {
                Some(row(delivery, kind, senders.get(&actor)?.clone()))
            })
            .collect(),
        counts: delivery_lists::counts(conn, lately(now))?,
        stuck_hosts: delivery_lists::stuck_hosts(conn, MOST_HOSTS)?,
    })
}

fn row(delivery: Delivery, kind: Kind, from: Person) -> Row {
    Row {
        id: delivery.id,
        host: delivery.host,
        from,
        is_letter: kind == Kind::LetterPosted,
        state: delivery.state,
        attempts: delivery.attempts,
        due_at: delivery.due_at,
        expires_at: delivery.expires_at,
        error: delivery.error.as_deref().map(Phrase::from_kept),
        finished_at: delivery.finished_at,
    }
}

/// A keeper makes a delivery that waits due now, and has its host asked again at once.
pub fn retry(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: DeliveryId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let delivery = find(conn, id)?;
    // In the order of the courier, delivery before host: two that lock in different orders may wait
    // for each other.
    if deliveries::hasten_one(conn, id, now)? {
        instances::resume(conn, &delivery.host)?;
        return keeping::note(conn, keeper, Act::Retried, &delivery.host, now);
    }
    Err(refusal(&delivery, now).into())
}

/// A keeper makes everything due now that was tried in vain for a host; gives back how much that is.
pub fn retry_all(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    host: &str,
    now: NaiveDateTime,
) -> Result<usize, Error> {
    let many = deliveries::hasten(conn, host, now)?;
    let paused = instances::find(conn, host)?.paused_until.is_some();
    instances::resume(conn, host)?;
    if many > 0 || paused {
        keeping::note(conn, keeper, Act::RetriedAll, host, now)?;
    }
    Ok(many)
}

/// A keeper ends the tries of a delivery. A letter comes back to its writer, as if its time were over.
pub fn give_up(
    conn: &mut AnyConnection,
    origin: &Origin,
    keeper: Option<PersonId>,
    id: DeliveryId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let delivery = find(conn, id)?;
    let reason = match delivery.error.as_deref() {
        Some(error) => Phrase::new("reason-given-up-after").with("why", Phrase::from_kept(error)),
        None => Phrase::new("reason-given-up"),
    };
    if !deliveries::give_up(conn, id, &reason.kept(), now)? {
        return Err(refusal(&delivery, now).into());
    }
    let outcome = Outcome::Returned {
        status: None,
        reason,
    };
    post_bag::tell_the_writer(conn, origin, &delivery, &outcome, now)?;
    keeping::note(conn, keeper, Act::GaveUp, &delivery.host, now)
}

fn find(conn: &mut AnyConnection, id: DeliveryId) -> Result<Delivery, Error> {
    deliveries::find(conn, id).map_err(|error| match error {
        StorageError::NotFound(_) => Refusal::NotYours("delivery").into(),
        other => other.into(),
    })
}

/// Why nothing can be done about a delivery.
fn refusal(delivery: &Delivery, now: NaiveDateTime) -> Keeping {
    if delivery.state != State::Queued {
        return Keeping::DeliveryOver;
    }
    if delivery.attempts == 0 && delivery.due_at > now {
        return Keeping::DeliveryRests(delivery.due_at.format("%Y-%m-%d %H:%M").to_string());
    }
    Keeping::DeliveryCarried
}
