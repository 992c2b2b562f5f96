//! `longhand account approve`, `refuse` and `waiting`: people who signed up and wait; and `suspend` and
//! `lift`, for those who are here.

use super::{minute, say};
use crate::config::Config;
use crate::setup;
use longhand_federation::{actor, signature};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{applicants, clock, residents};
use longhand_storage::applicants::{self as kept, Applicant};
use longhand_storage::database::Database;

/// Opens an account for somebody who waits.
pub(crate) fn approve(config: &Config, name: &str) -> Result<(), String> {
    let origin = config.origin()?;
    let database = setup::existing_database(config)?;
    let waiting = find(&database, name)?;
    let keys = signature::generate().map_err(|error| error.to_string())?;
    let now = clock::now();
    let (name, mentor) = (&waiting.name, waiting.mentor);
    let person = actor::new_person(&origin, name, mentor, &keys.public_pem, now);
    let key = &keys.private_pem;
    let person = database
        .write_now(|conn| applicants::approve(conn, None, waiting.id, person, key, now))
        .map_err(|error: MentoringError| error.to_string())?;
    say(&format!("{} has an account now.", person.handle()))
}

/// Says no to somebody who waits, with words or without.
pub(crate) fn refuse(config: &Config, name: &str, answer: &str) -> Result<(), String> {
    let origin = config.origin()?;
    let database = setup::existing_database(config)?;
    let waiting = find(&database, name)?;
    database
        .write_now(|conn| applicants::refuse(conn, &origin, None, waiting.id, answer, clock::now()))
        .map_err(|error: MentoringError| error.to_string())?;
    say(&format!("{name} reads your no when they sign in."))
}

/// Lists those who wait.
pub(crate) fn list(config: &Config) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let (found, _) = database
        .read_now(|conn| applicants::page(conn, None))
        .map_err(|error: MentoringError| error.to_string())?;
    if found.is_empty() {
        return say("Nobody waits for your yes.");
    }
    for one in found {
        let words = one.words.replace('\n', " ");
        say(&format!(
            "{}  since {}  {words}",
            one.name,
            minute(one.created_at)
        ))?;
    }
    Ok(())
}

/// Closes somebody's account for now, or opens it again.
pub(crate) fn set_suspended(config: &Config, name: &str, suspended: bool) -> Result<(), String> {
    let origin = config.origin()?;
    let database = setup::existing_database(config)?;
    let person = super::one_of_ours(&database, &origin, name)?;
    database
        .write_now(|conn| match suspended {
            true => residents::suspend(conn, None, person.id, clock::now()),
            false => residents::lift(conn, None, person.id, clock::now()),
        })
        .map_err(|error: MentoringError| error.to_string())?;
    say(&match suspended {
        true => format!(
            "{} is suspended: signed out, and reached by nobody.",
            person.handle()
        ),
        false => format!("{} can sign in again.", person.handle()),
    })
}

fn find(database: &Database, name: &str) -> Result<Applicant, String> {
    database
        .read_now(|conn| kept::find_by_name(conn, name))
        .map_err(setup::sentence)?
        .filter(|one| one.refused_at.is_none())
        .ok_or_else(|| {
            format!("Nobody called {name} waits. `longhand account waiting` lists who does.")
        })
}
