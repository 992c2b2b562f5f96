//! `longhand invitation`: links that let people in.

use super::{minute, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::invitations::{self, Standing, Wanted};
use longhand_storage::database::Database;
use longhand_storage::ids::InvitationId;

/// Links that let people in.
#[derive(Debug, Subcommand)]
pub(crate) enum Invitation {
    /// Make an invitation and print its link, which is not shown again
    Create(Create),
    /// List the newest invitations and how many came in by them
    List,
    /// Take an invitation back: nobody comes in by it any more
    Withdraw {
        /// Its number
        id: i64,
    },
}

/// What an invitation lets in.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// How many people come in by it
    #[arg(long, default_value_t = 1)]
    uses: i32,
    /// How many days it lasts
    #[arg(long, default_value_t = 14)]
    days: i64,
    /// What it is called in lists
    #[arg(long, default_value = "")]
    note: String,
}

/// Runs a command about invitations.
pub(crate) fn run(config: &Config, command: Invitation) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    match command {
        Invitation::Create(wanted) => create(config, &database, wanted),
        Invitation::List => list(&database),
        Invitation::Withdraw { id } => withdraw(&database, InvitationId(id)),
    }
}

fn create(config: &Config, database: &Database, wanted: Create) -> Result<(), String> {
    let base = config.origin()?.base().to_owned();
    let wanted = Wanted {
        uses: wanted.uses,
        days: wanted.days,
        note: wanted.note,
    };
    let (made, token) = database
        .write_now(|conn| invitations::create(conn, None, &wanted, clock::now()))
        .map_err(|error: MentoringError| error.to_string())?;
    say(&format!("{base}/sign-up?invitation={token}"))?;
    say(&format!(
        "Lets {} in until {}. `longhand invitation withdraw {}` takes it back.",
        made.uses,
        minute(made.expires_at),
        made.id
    ))
}

fn list(database: &Database) -> Result<(), String> {
    let (found, _) = database
        .read_now(|conn| invitations::page(conn, None))
        .map_err(|error: MentoringError| error.to_string())?;
    if found.is_empty() {
        return say("There are no invitations. `longhand invitation create` makes one.");
    }
    let now = clock::now();
    for one in found {
        let standing = match invitations::standing(&one, now) {
            Standing::Open => "open",
            Standing::UsedUp => "used up",
            Standing::Over => "over",
            Standing::Withdrawn => "taken back",
        };
        let line = format!(
            "{}  {standing}  {} of {} came in  until {}  {}",
            one.id,
            one.used,
            one.uses,
            minute(one.expires_at),
            one.note
        );
        say(line.trim_end())?;
    }
    Ok(())
}

fn withdraw(database: &Database, id: InvitationId) -> Result<(), String> {
    database
        .write_now(|conn| invitations::withdraw(conn, None, id, clock::now()))
        .map_err(|error: MentoringError| error.to_string())?;
    say("Nobody comes in by this invitation any more.")
}
