//! `longhand mail`: mail that waits or was given up.

use super::{minute, say, told};
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::mails::{self, Mail as Entry, State};
use longhand_storage::people::{self, Person};
use serde_json::{Value, json};

/// Mail to people here about letters that arrived.
#[derive(Debug, Subcommand)]
pub(crate) enum Mail {
    /// List what waits and what was given up, newest first
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// Runs a command about mail.
pub(crate) fn run(config: &Config, command: &Mail) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let Mail::List { json } = command;
    let found = database.read_now(with_people).map_err(setup::sentence)?;
    if *json {
        let rows = found.iter().map(|(mail, person)| as_json(mail, person));
        return say(&Value::Array(rows.collect()).to_string());
    }
    if found.is_empty() {
        return say("No mail waits, and none was given up.");
    }
    for (mail, person) in &found {
        say(&as_line(mail, person))?;
    }
    Ok(())
}

fn with_people(conn: &mut AnyConnection) -> Result<Vec<(Entry, Person)>, StorageError> {
    mails::unfinished(conn, 1000)?
        .into_iter()
        .map(|mail| {
            let person = people::find(conn, mail.person_id)?;
            Ok((mail, person))
        })
        .collect()
}

fn as_json(mail: &Entry, person: &Person) -> Value {
    json!({
        "id": mail.id.to_string(),
        "to": person.handle(),
        "kind": mail.kind.as_str(),
        "state": mail.state.as_str(),
        "attempts": mail.attempts,
        "due_at": mail.due_at.and_utc().to_rfc3339(),
        "error": mail.error.as_deref().map(told),
    })
}

fn as_line(mail: &Entry, person: &Person) -> String {
    let when = match mail.state {
        State::Queued => format!("due {}", minute(mail.due_at)),
        _ => format!("of {}", minute(mail.created_at)),
    };
    let line = format!(
        "{}  to {}  {}  {}  {when}  {}",
        mail.id,
        person.handle(),
        mail.kind.as_str(),
        mail.state.as_str(),
        mail.error.as_deref().map(told).unwrap_or_default(),
    );
    line.trim_end().to_owned()
}
