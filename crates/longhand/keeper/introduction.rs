//! `longhand introduction`: introductions, from the command line. Introducing oneself, writing back and
//! asking a question first are letters (`longhand letter post`).

use super::{one_of_ours, read_input, say};
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, introductions, letterbox};
use longhand_storage::database::Database;
use longhand_storage::ids::IntroductionId;
use longhand_storage::people::Person;
use serde_json::{Value, json};

/// Introductions.
#[derive(Debug, Subcommand)]
pub(crate) enum Introduction {
    /// List the introductions of somebody that wait for an answer, theirs and those to them
    List {
        /// The name here
        name: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Say "not now" as the mentor; words of your own are read from standard input
    Decline {
        /// The introduction's id
        id: i64,
        /// The mentor's name here
        #[arg(long)]
        from: String,
        /// The address of somebody who may have places; may be given several times
        #[arg(long)]
        name_other: Vec<String>,
    },
    /// Take an introduction back as the mentee
    Withdraw {
        /// The introduction's id
        id: i64,
        /// The mentee's name here
        #[arg(long)]
        from: String,
    },
}

/// Runs a command about introductions.
pub(crate) fn run(config: &Config, command: Introduction) -> Result<(), String> {
    let (database, origin) = (setup::existing_database(config)?, config.origin()?);
    let now = clock::now();
    match command {
        Introduction::List { name, json } => {
            let person = one_of_ours(&database, &origin, &name)?;
            list(&database, &person, json)
        }
        Introduction::Decline {
            id,
            from,
            name_other,
        } => {
            let mentor = one_of_ours(&database, &origin, &from)?;
            let words = read_input()?;
            let id = IntroductionId(id);
            written(database.write_now(|conn| {
                introductions::ending::decline(conn, &origin, &mentor, id, &words, &name_other, now)
            }))
        }
        Introduction::Withdraw { id, from } => {
            let mentee = one_of_ours(&database, &origin, &from)?;
            let id = IntroductionId(id);
            written(
                database.write_now(|conn| {
                    introductions::ending::withdraw(conn, &origin, &mentee, id, now)
                }),
            )
        }
    }
}

fn written(done: Result<(), MentoringError>) -> Result<(), String> {
    done.map_err(|error| error.to_string())
}

fn list(database: &Database, person: &Person, json: bool) -> Result<(), String> {
    let found = database
        .read_now(|conn| letterbox::of(conn, person.id, None, clock::now()))
        .map_err(|error: MentoringError| error.to_string())?;
    let rows = found.introductions.iter().chain(&found.to_write);
    let rows = rows.chain(&found.waiting).chain(&found.outbox);
    let mut waiting: Vec<Value> = rows
        .filter_map(|row| {
            let introduction = row.introduction.as_ref()?;
            let others: Vec<String> = row.others.iter().map(Person::handle).collect();
            Some(json!({
                "id": introduction.id.to_string(),
                "with": others.join(" "),
                "role": if introduction.mentor_id == person.id { "mentor" } else { "mentee" },
                "state": introduction.state.as_str(),
                "letter": row.newest.letter.id.to_string(),
                "lapses_at": introduction.lapses_at.and_utc().to_rfc3339(),
            }))
        })
        .collect();
    waiting.sort_by_key(|one| one["id"].to_string());
    waiting.dedup_by_key(|one| one["id"].to_string());
    if json {
        return say(&Value::Array(waiting).to_string());
    }
    for one in waiting {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        say(&format!(
            "{}  {} as {}  {}",
            text("id"),
            text("with"),
            text("role"),
            text("state")
        ))?;
    }
    Ok(())
}
