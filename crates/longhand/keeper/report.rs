//! `longhand report`: what other instances ask the keeper to look at.

use super::{minute, say};
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::reports::{self, Report as Entry};
use longhand_storage::{people, people::Person};
use serde_json::{Value, json};

/// What other instances reported.
#[derive(Debug, Subcommand)]
pub(crate) enum Report {
    /// List what was reported, newest first
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// Runs a command about reports.
pub(crate) fn run(config: &Config, command: &Report) -> Result<(), String> {
    let Report::List { json } = command;
    let database = setup::existing_database(config)?;
    let found = database.read_now(with_reporters).map_err(setup::sentence)?;
    if *json {
        return say(&Value::Array(found.iter().map(as_json).collect()).to_string());
    }
    if found.is_empty() {
        return say("Nothing was reported.");
    }
    for (report, reporter) in &found {
        say(&format!(
            "{}  {}  from {}",
            report.id.0,
            minute(report.created_at),
            reporter.handle()
        ))?;
        for uri in report.subject_uris.lines() {
            say(&format!("    about {}", plain(uri)))?;
        }
        for line in report.content.lines() {
            say(&format!("    | {}", plain(line)))?;
        }
    }
    Ok(())
}

fn with_reporters(conn: &mut AnyConnection) -> Result<Vec<(Entry, Person)>, StorageError> {
    reports::all(conn)?
        .into_iter()
        .map(|report| {
            let reporter = people::find(conn, report.reporter_id)?;
            Ok((report, reporter))
        })
        .collect()
}

fn as_json((report, reporter): &(Entry, Person)) -> Value {
    json!({
        "id": report.id.0.to_string(),
        "created_at": report.created_at.and_utc().to_rfc3339(),
        "from": reporter.handle(),
        "about": report.subject_uris.lines().collect::<Vec<_>>(),
        "content": report.content,
    })
}

/// Strangers wrote this: nothing in it may steer the keeper's terminal.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
