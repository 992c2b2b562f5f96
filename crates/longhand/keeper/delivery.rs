//! `longhand delivery`: the post bag.

use super::{minute, say, told};
use crate::config::Config;
use crate::setup;
use chrono::NaiveDateTime;
use clap::Subcommand;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{clock, deliveries as acts};
use longhand_storage::connection::AnyConnection;
use longhand_storage::database::Database;
use longhand_storage::deliveries::{self, Delivery as Entry, State};
use longhand_storage::dispatches;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::DeliveryId;
use longhand_storage::people::{self, Person};
use serde_json::{Value, json};

/// The post bag.
#[derive(Debug, Subcommand)]
pub(crate) enum Delivery {
    /// List what waits and what came back, newest first
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Make a waiting delivery due now
    Retry {
        /// The delivery's number
        id: i64,
    },
}

/// Runs a command about the post bag.
pub(crate) fn run(config: &Config, command: &Delivery) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    match command {
        Delivery::List { json } => list(&database, *json),
        Delivery::Retry { id } => retry(&database, *id),
    }
}

/// A delivery with the people at both ends of its way.
struct Way {
    delivery: Entry,
    from: Person,
    to: Person,
}

fn list(database: &Database, json: bool) -> Result<(), String> {
    let ways = database.read_now(bag).map_err(setup::sentence)?;
    if json {
        return say(&Value::Array(ways.iter().map(as_json).collect()).to_string());
    }
    if ways.is_empty() {
        return say("The post bag is empty, and nothing came back.");
    }
    let now = clock::now();
    for way in &ways {
        say(&as_line(way, now))?;
    }
    Ok(())
}

fn bag(conn: &mut AnyConnection) -> Result<Vec<Way>, StorageError> {
    let mut ways = Vec::new();
    for delivery in deliveries::unfinished(conn, 1000)? {
        let dispatch = dispatches::find(conn, delivery.dispatch_id)?;
        ways.push(Way {
            from: people::find(conn, dispatch.actor_id)?,
            to: people::find(conn, delivery.recipient_id)?,
            delivery,
        });
    }
    Ok(ways)
}

fn as_json(way: &Way) -> Value {
    let delivery = &way.delivery;
    json!({
        "id": delivery.id.to_string(),
        "from": way.from.handle(),
        "to": way.to.handle(),
        "host": delivery.host,
        "state": delivery.state.as_str(),
        "attempts": delivery.attempts,
        "due_at": delivery.due_at.and_utc().to_rfc3339(),
        "status": delivery.status,
        "error": why(delivery),
    })
}

fn as_line(way: &Way, now: NaiveDateTime) -> String {
    let delivery = &way.delivery;
    let host = match delivery.host.as_str() {
        "" => "this instance",
        host => host,
    };
    let tried = match delivery.attempts {
        0 => "not tried yet".to_owned(),
        1 => "tried once".to_owned(),
        many => format!("tried {many} times"),
    };
    let due = minute(delivery.due_at);
    let when = match (delivery.state, delivery.finished_at) {
        (State::Queued, _) if rests(delivery, now) => format!("rests in the outbox until {due}"),
        (State::Queued, _) => format!("{tried}, due {due}"),
        (_, Some(end)) => format!("{tried}, ended {}", minute(end)),
        (_, None) => tried,
    };
    let line = format!(
        "{}  {} to {} ({host})  {}  {when}  {}",
        delivery.id,
        way.from.handle(),
        way.to.handle(),
        delivery.state.as_str(),
        why(delivery).unwrap_or_default(),
    );
    line.trim_end().to_owned()
}

/// What went wrong at the last try.
fn why(delivery: &Entry) -> Option<String> {
    delivery.error.as_deref().map(told)
}

/// Whether it was never due: its writer may take the letter back still.
fn rests(delivery: &Entry, now: NaiveDateTime) -> bool {
    delivery.state == State::Queued && delivery.attempts == 0 && delivery.due_at > now
}

fn retry(database: &Database, id: i64) -> Result<(), String> {
    let now = clock::now();
    database
        .write_now(|conn| acts::retry(conn, None, DeliveryId(id), now))
        .map_err(|error| match error {
            MentoringError::Refused(Refusal::NotYours(_)) => format!(
                "There is no delivery with the number {id}. `longhand delivery list` shows what waits and what came back."
            ),
            other => other.to_string(),
        })?;
    say("It is due now; a running `longhand serve` takes it up.")
}
