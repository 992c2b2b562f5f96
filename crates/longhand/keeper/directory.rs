//! `longhand directory`: mentors here and on other instances, from the command line.

use super::{card, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand};
use longhand_federation::{directory as elsewhere, hosts};
use longhand_mentoring::clock;
use longhand_mentoring::directory::{self, Entry};
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::connection::AnyConnection;
use longhand_storage::directory::Wanted;
use serde_json::Value;

/// The directory.
#[derive(Debug, Subcommand)]
pub(crate) enum Directory {
    /// List the mentors one can find here, open places first
    List(List),
    /// Read the directory of another instance now; without a host, every one that is due
    Refresh {
        /// The host
        host: Option<String>,
    },
}

/// Whom to list.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Words of the card or the name
    text: Vec<String>,
    /// A topic
    #[arg(long)]
    topic: Option<String>,
    /// A language by its tag
    #[arg(long)]
    language: Option<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// Runs a command about the directory.
pub(crate) async fn run(config: &Config, command: Directory) -> Result<(), String> {
    match command {
        Directory::List(wanted) => list(config, &wanted),
        Directory::Refresh { host } => refresh(config, host).await,
    }
}

fn list(config: &Config, asked: &List) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let given = |text: &Option<String>| text.clone().unwrap_or_default();
    let (topic, language) = (given(&asked.topic), given(&asked.language));
    let wanted = directory::wanted(&topic, &language, &asked.text.join(" "));
    let found = database
        .read_now(|conn| everybody(conn, &wanted))
        .map_err(|error| error.to_string())?;
    if asked.json {
        let all: Vec<Value> = found
            .iter()
            .map(|entry| card::json_of(&entry.person, &entry.told))
            .collect();
        return say(&Value::Array(all).to_string());
    }
    if found.is_empty() {
        return say("Nobody in the directory fits. Look for less at once.");
    }
    for entry in &found {
        for line in card::lines(&entry.person, &entry.told) {
            say(&line)?;
        }
    }
    Ok(())
}

fn everybody(conn: &mut AnyConnection, wanted: &Wanted) -> Result<Vec<Entry>, MentoringError> {
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let page = directory::look(conn, wanted, after)?;
        found.extend(page.entries);
        after = page.next;
        if after.is_none() {
            return Ok(found);
        }
    }
}

async fn refresh(config: &Config, host: Option<String>) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let federation = setup::federation(config, database).await?;
    let now = clock::now();
    let Some(host) = host else {
        let read = elsewhere::refresh_due(&federation, now)
            .await
            .map_err(|error| error.to_string())?;
        return say(&format!("Directories read: {read}."));
    };
    let host = hosts::parse(&host).map_err(|error| error.to_string())?;
    let listed = elsewhere::refresh(&federation, &host, now)
        .await
        .map_err(|error| format!("The directory of {host} was not taken over: {error}."))?;
    say(&format!(
        "People of {host} in the directory here: {listed}."
    ))
}
