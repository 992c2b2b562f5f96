//! `longhand calendar`: what falls due by the date, by hand.

use super::say;
use crate::config::Config;
use crate::setup;
use chrono::NaiveDateTime;
use clap::Subcommand;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{calendar, clock};
use longhand_storage::database::Database;

/// What falls due by the date.
#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    /// Do what is due: introductions lapse, rests end, reminders are given. A running instance does
    /// this by itself every minute
    Turn {
        /// As if it were this time (UTC), like 2027-01-31T12:00:00
        #[arg(long)]
        at: Option<NaiveDateTime>,
    },
}

/// Runs a command about the calendar.
pub(crate) fn run(config: &Config, command: &Calendar) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let Calendar::Turn { at } = command;
    let done = turn(&database, &config.origin()?, at.unwrap_or_else(clock::now))
        .map_err(|error| error.to_string())?;
    say(&format!("{done} things were due."))
}

/// Does everything that is due at `now`, in short transactions.
pub(crate) fn turn(
    database: &Database,
    origin: &Origin,
    now: NaiveDateTime,
) -> Result<usize, MentoringError> {
    let mut all = 0;
    loop {
        let done = database.write_now(|conn| calendar::turn_page(conn, origin, now))?;
        if done == 0 {
            return Ok(all);
        }
        all += done;
    }
}
