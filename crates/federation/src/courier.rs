//! The courier: takes what is due out of the post bag, signs it, hands it over and writes down what
//! became of it. Several couriers may work on one database.

use crate::actor;
use crate::client::Failure;
use crate::dispatch;
use crate::error::Error;
use crate::fetch;
use crate::office::{Federation, Office};
use crate::signed::{self, Ask};
use crate::verdict::{self, Case};
use activitypub_federation::config::Data;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::post_bag::{self, Outcome};
use longhand_mentoring::{clock, random};
use longhand_storage::claims;
use longhand_storage::deliveries::{self, Delivery};
use longhand_storage::people::{self, Person};
use longhand_storage::{dispatches, instances};
use longhand_words::words::Words;
use tokio::sync::watch;
use tokio::task::JoinSet;
use url::Url;

/// The most deliveries this process carries at a time.
const MOST_CARRIED: usize = 64;

/// How long a delivery may be carried before another process takes it for lost.
const LEASE_SECONDS: i64 = 180;

/// How long one attempt may take, looking the reader up included: less than the lease, so that
/// nothing is carried twice at a time.
const LONGEST_ATTEMPT: std::time::Duration = std::time::Duration::from_secs(150);

/// How often the bag is looked into when nobody rings.
const TICK: std::time::Duration = std::time::Duration::from_millis(500);

/// So many failures in a row within this time, and a host is left alone for a while.
const FAILURES_TO_PAUSE: i32 = 5;
fn failure_window() -> Duration {
    Duration::minutes(10)
}

/// Carries what is due until `stop` says so; then lets what is under way come to an end.
pub async fn run(federation: Federation, mut stop: watch::Receiver<bool>) {
    take_over(&federation).await;
    let mut carried = JoinSet::new();
    let mut told = false;
    while !*stop.borrow() {
        match claim(&federation, MOST_CARRIED - carried.len()).await {
            Ok(claimed) => {
                told = false;
                for delivery in claimed {
                    let federation = federation.clone();
                    carried.spawn(async move { carry(&federation, delivery).await });
                }
            }
            // Said once for an outage, not twice a second.
            Err(error) if !told => {
                told = true;
                tracing::warn!("The post bag cannot be opened: {error}. Trying again.");
            }
            Err(_) => {}
        }
        tokio::select! {
            _ = stop.changed() => {}
            Some(_) = carried.join_next(), if !carried.is_empty() => {}
            () = federation.bell.notified() => {}
            () = tokio::time::sleep(TICK) => {}
        }
    }
    while carried.join_next().await.is_some() {}
}

/// What a process of this name carried before belongs to it no longer: it has just started.
async fn take_over(federation: &Federation) {
    let worker = federation.pace.worker.clone();
    let released = federation
        .database
        .write(move |conn| claims::release(conn, &worker))
        .await;
    match released {
        Ok(0) => {}
        Ok(count) => tracing::info!(
            "{count} deliveries were under way at the last stop and are taken up again."
        ),
        Err(error) => tracing::warn!("The post bag cannot be opened yet: {error}."),
    }
}

async fn claim(federation: &Federation, room: usize) -> Result<Vec<Delivery>, Error> {
    let now = clock::now();
    let due = federation
        .database
        .read(move |conn| claims::any_due(conn, now))
        .await?;
    if !due || room == 0 {
        return Ok(Vec::new());
    }
    let worker = federation.pace.worker.clone();
    let until = now + Duration::seconds(LEASE_SECONDS);
    Ok(federation
        .database
        .write(move |conn| {
            // In this order: whoever claims holds the courier's row before any delivery's.
            let mut claimed = claims::claim(conn, &worker, until, room, now)?;
            claimed.extend(claims::claim_expired(conn, &worker, until, now)?);
            Ok::<_, longhand_storage::error::Error>(claimed)
        })
        .await?)
}

/// What an attempt came to, and what it says about the host.
struct Attempt {
    outcome: Outcome,
    reached: Option<bool>,
}

async fn carry(federation: &Federation, delivery: Delivery) {
    let attempt = attempt(&federation.data(), &delivery).await;
    log(&delivery, &attempt.outcome);
    // A verdict that cannot be written now is written when the database is back; should that take
    // longer than the lease, the delivery is carried once more, and the other side knows it by id.
    for _ in 0..LEASE_SECONDS {
        match write_down(federation, &delivery, &attempt).await {
            Ok(()) => break,
            Err(error) if error.is_ours() => {
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
            Err(error) => {
                tracing::error!(delivery = delivery.id.0, "A verdict was not kept: {error}.");
                break;
            }
        }
    }
    federation.ring();
}

async fn attempt(data: &Data<Office>, delivery: &Delivery) -> Attempt {
    let now = clock::now();
    let case = Case {
        host: &delivery.host,
        attempts: delivery.attempts,
        expires_at: delivery.expires_at,
        retries: &data.pace.retries,
        jitter: random::jitter(),
        now,
    };
    if delivery.host.is_empty() {
        let outcome = Outcome::Delivered { status: None };
        return Attempt {
            outcome,
            reached: None,
        };
    }
    // What was never tried gets one try, however long we were away ourselves.
    if delivery.expires_at <= now && delivery.attempts > 0 {
        let outcome = verdict::of_expiry(&case, delivery.error.as_deref());
        return Attempt {
            outcome,
            reached: None,
        };
    }
    let handed_over = tokio::time::timeout(LONGEST_ATTEMPT, hand_over(data, delivery)).await;
    let slow = || Err(Failure::TimedOut(delivery.host.clone()).into());
    match handed_over.unwrap_or_else(|_| slow()) {
        Ok(Answer {
            status,
            retry_after,
        }) => Attempt {
            outcome: verdict::of_answer(&case, status, retry_after),
            reached: Some(true),
        },
        Err(error) => {
            // The verdict is for whoever wrote the letter and says less.
            tracing::info!(
                delivery = delivery.id.0,
                host = delivery.host,
                "A try failed: {error}"
            );
            Attempt {
                outcome: verdict::of_failure(&case, &error),
                reached: verdict::is_unreachable(&error).then_some(false),
            }
        }
    }
}

struct Answer {
    status: u16,
    retry_after: Option<Duration>,
}

async fn hand_over(data: &Data<Office>, delivery: &Delivery) -> Result<Answer, Error> {
    let recipient = delivery.recipient_id;
    let recipient = data
        .database
        .read(move |conn| people::find(conn, recipient))
        .await?;
    let recipient = reachable(data, recipient, delivery.shared).await?;
    let own = &recipient.inbox;
    let shared = recipient.shared_inbox.as_ref().filter(|_| delivery.shared);
    let inbox = Url::parse(shared.unwrap_or(own))
        .map_err(|_| Error::Malformed("their inbox is no address".to_owned()))?;
    fetch::check_welcome(data, &inbox).await?;
    let id = delivery.dispatch_id;
    let (body, signer) = data
        .database
        .read(move |conn| {
            let dispatch = dispatches::find(conn, id)?;
            let signer = people::find(conn, dispatch.actor_id)?;
            let body = dispatch::render(conn, &dispatch, &recipient)?;
            Ok::<_, Error>((body, signer))
        })
        .await?;
    let response = signed::request(data, &signer, &inbox, &Ask::Post(&body)).await?;
    Ok(Answer {
        status: response.status,
        retry_after: response.retry_after(clock::now().and_utc()),
    })
}

/// Somebody known by id only is looked up before the first letter to them. What is for everybody of
/// their host goes there although they are gone.
async fn reachable(data: &Data<Office>, recipient: Person, shared: bool) -> Result<Person, Error> {
    let for_others = shared && recipient.shared_inbox.is_some();
    if recipient.gone_at.is_some() && !for_others {
        return Err(Error::Gone(recipient.host));
    }
    if !recipient.inbox.is_empty() {
        return Ok(recipient);
    }
    let uri = Url::parse(&recipient.uri)
        .map_err(|_| Error::Malformed("their id is no address".to_owned()))?;
    actor::read(data, &uri).await
}

async fn write_down(
    federation: &Federation,
    delivery: &Delivery,
    attempt: &Attempt,
) -> Result<(), Error> {
    let origin = federation.origin.clone();
    let worker = federation.pace.worker.clone();
    let probe = Duration::from_std(federation.pace.probe).unwrap_or(Duration::minutes(30));
    let delivery = delivery.clone();
    let outcome = attempt.outcome.clone();
    let reached = attempt.reached;
    federation
        .database
        .write(move |conn| {
            let now = clock::now();
            post_bag::record(conn, &origin, &worker, &delivery, &outcome, now)?;
            match reached {
                Some(true) => reached_host(conn, &delivery.host, now)?,
                Some(false) => missed_host(conn, &delivery.host, probe, now)?,
                None => {}
            }
            Ok::<_, Error>(())
        })
        .await
}

fn reached_host(
    conn: &mut longhand_storage::connection::AnyConnection,
    host: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let known = instances::find(conn, host)?;
    instances::reached(conn, host, now)?;
    if known.paused_until.is_some() {
        deliveries::hasten(conn, host, now)?;
    }
    Ok(())
}

/// The breaker: a host that failed five times within ten minutes is left alone, and asked once
/// after each pause, until it answers or writes to us.
fn missed_host(
    conn: &mut longhand_storage::connection::AnyConnection,
    host: &str,
    probe: Duration,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let known = instances::missed(conn, host, now)?;
    let long_ago = known
        .failing_since
        .is_some_and(|since| now - since > failure_window());
    if known.paused_until.is_some() || known.failures >= FAILURES_TO_PAUSE && !long_ago {
        instances::pause(conn, host, now + probe)?;
    } else if long_ago {
        instances::recount(conn, host, now)?;
    }
    Ok(())
}

fn log(delivery: &Delivery, outcome: &Outcome) {
    let id = delivery.id.0;
    let host = delivery.host.as_str();
    match outcome {
        Outcome::Delivered { .. } => tracing::info!(delivery = id, host, "Delivered."),
        Outcome::Later { at, error, .. } => {
            let error = Words::plain().tell(error);
            tracing::info!(
                delivery = id,
                host,
                "Not delivered yet: {error} Again at {at} UTC."
            );
        }
        Outcome::Returned { reason, .. } => {
            let reason = Words::plain().tell(reason);
            tracing::warn!(delivery = id, host, "Came back: {reason}");
        }
    }
}
