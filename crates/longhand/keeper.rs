//! The keeper's commands, a file for each: people, letters, open letters, the post bag, mail, other
//! instances, reports.

pub(crate) mod account;
pub(crate) mod applicant;
pub(crate) mod calendar;
pub(crate) mod card;
pub(crate) mod correspondence;
pub(crate) mod delivery;
pub(crate) mod directory;
pub(crate) mod follow;
pub(crate) mod instance;
pub(crate) mod introduction;
pub(crate) mod invitation;
pub(crate) mod letter;
pub(crate) mod mail;
pub(crate) mod open_letter;
pub(crate) mod report;
pub(crate) mod settings;

use crate::setup;
use chrono::NaiveDateTime;
use longhand_mentoring::origin::Origin;
use longhand_storage::database::Database;
use longhand_storage::people::{self, Person};
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use std::io::{Read, Write};

/// The text on standard input. No letter and no password has NUL characters in it, and PostgreSQL
/// could not keep them.
fn read_input() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("Standard input cannot be read: {error}."))?;
    text.retain(|c| c != '\0');
    Ok(text)
}

/// A time as keepers read it.
fn minute(time: NaiveDateTime) -> String {
    format!("{} UTC", time.format("%Y-%m-%d %H:%M"))
}

/// The person of this instance with this name.
pub(crate) fn one_of_ours(
    database: &Database,
    origin: &Origin,
    name: &str,
) -> Result<Person, String> {
    database
        .read_now(|conn| people::find_by_handle(conn, name, origin.host()))
        .map_err(setup::sentence)?
        .filter(|person| person.local)
        .ok_or_else(|| nobody(name))
}

fn nobody(name: &str) -> String {
    format!("Nobody called {name} lives here. `longhand account create {name}` opens an account.")
}

/// A sentence that was kept, as commands tell it.
fn told(kept: &str) -> String {
    Words::plain().tell(&Phrase::from_kept(kept))
}

/// Prints a line; a reader who has gone away is no failure of ours.
pub(crate) fn say(line: &str) -> Result<(), String> {
    match writeln!(std::io::stdout(), "{line}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("Nothing can be printed: {error}."))
        }
        _ => Ok(()),
    }
}
