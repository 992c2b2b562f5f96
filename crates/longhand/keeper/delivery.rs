//! `longhand delivery`: the post bag.

use super::say;
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_mentoring::clock;
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::DeliveryId;
use longhand_storage::instances;
use longhand_storage::people;
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
    /// Try a waiting delivery now
    Retry {
        /// The delivery's number
        id: i64,
    },
}

/// Runs a command about the post bag.
pub(crate) fn run(config: &Config, command: Delivery) -> Result<(), String> {
    let database = setup::database(config)?;
    match command {
        Delivery::List { json } => {
            let rows = database.read_now(bag).map_err(setup::sentence)?;
            if json {
                return say(&Value::Array(rows).to_string());
            }
            if rows.is_empty() {
                return say("The post bag is empty, and nothing came back.");
            }
            for row in rows {
                let text = |key: &str| match &row[key] {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                say(&format!(
                    "{}  to {}  {}  tried {} times, due {}  {}",
                    text("id"),
                    text("to"),
                    text("state"),
                    text("attempts"),
                    text("due_at"),
                    row["error"].as_str().unwrap_or_default()
                ))?;
            }
            Ok(())
        }
        Delivery::Retry { id } => {
            let hastened = database
                .write_now(|conn| {
                    let delivery = deliveries::find(conn, DeliveryId(id))?;
                    // In the order of the courier, delivery before host: two that lock in
                    // different orders may wait for each other.
                    let hastened = deliveries::hasten_one(conn, delivery.id, clock::now())?;
                    instances::resume(conn, &delivery.host)?;
                    Ok::<_, StorageError>(hastened)
                })
                .map_err(setup::sentence)?;
            if hastened {
                say("It is tried now.")
            } else {
                Err("This delivery has come to its end; there is nothing to try. If it came back, its text is in the writer's drafts.".to_owned())
            }
        }
    }
}

fn bag(conn: &mut AnyConnection) -> Result<Vec<Value>, StorageError> {
    let mut rows = Vec::new();
    for delivery in deliveries::unfinished(conn, 1000)? {
        let recipient = people::find(conn, delivery.recipient_id)?;
        rows.push(json!({
            "id": delivery.id.to_string(),
            "to": recipient.handle(),
            "host": delivery.host,
            "state": delivery.state.as_str(),
            "attempts": delivery.attempts,
            "due_at": delivery.due_at.and_utc().to_rfc3339(),
            "status": delivery.status,
            "error": delivery.error,
        }));
    }
    Ok(rows)
}
