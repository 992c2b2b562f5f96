//! `longhand correspondence`: whose letter it is to write, and what can be arranged, from the command
//! line.

use super::{one_of_ours, say};
use crate::config::Config;
use crate::setup;
use chrono::NaiveDate;
use clap::Subcommand;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letterbox::{self, Row};
use longhand_mentoring::{clock, closing, notices, participating, terms};
use longhand_storage::database::Database;
use longhand_storage::ids::{CorrespondenceId, LetterId};
use longhand_storage::people::Person;
use longhand_words::words::Words;
use serde_json::{Value, json};

/// Correspondences.
#[derive(Debug, Subcommand)]
pub(crate) enum Correspondence {
    /// List somebody's correspondences and whose letter it is to write, 200 at a time
    List {
        /// The name here
        name: String,
        /// Those whose newest letter is older than this one
        #[arg(long, value_name = "LETTER")]
        before: Option<i64>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// List the words the instance has for somebody
    Notices {
        /// The name here
        name: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Say that there is nothing to answer
    Settle(Which),
    /// Rest it until a day
    Pause {
        /// Which
        #[command(flatten)]
        which: Which,
        /// The day, like 2027-01-31
        #[arg(long)]
        until: NaiveDate,
    },
    /// End a rest before its day
    Resume(Which),
    /// Leave without a word
    Leave(Which),
}

/// One correspondence of one person.
#[derive(Debug, clap::Args)]
pub(crate) struct Which {
    /// The correspondence's id
    id: i64,
    /// The name here
    #[arg(long)]
    from: String,
}

/// Runs a command about correspondences.
pub(crate) fn run(config: &Config, command: Correspondence) -> Result<(), String> {
    let (database, origin) = (setup::existing_database(config)?, config.origin()?);
    let now = clock::now();
    let person = |which: &Which| {
        let id = CorrespondenceId(which.id);
        one_of_ours(&database, &origin, &which.from).map(|person| (person, id))
    };
    let done: Result<(), MentoringError> = match command {
        Correspondence::List { name, before, json } => {
            let person = one_of_ours(&database, &origin, &name)?;
            return list(&database, &person, before.map(LetterId), json);
        }
        Correspondence::Notices { name, json } => {
            return words(&database, &one_of_ours(&database, &origin, &name)?, json);
        }
        Correspondence::Settle(which) => {
            let (person, id) = person(&which)?;
            database.write_now(|conn| participating::nothing_to_answer(conn, person.id, id, now))
        }
        Correspondence::Pause { which, until } => {
            let (person, id) = person(&which)?;
            database.write_now(|conn| terms::pause(conn, &origin, &person, id, until, "", now))
        }
        Correspondence::Resume(which) => {
            let (person, id) = person(&which)?;
            database.write_now(|conn| terms::resume(conn, &origin, &person, id, now))
        }
        Correspondence::Leave(which) => {
            let (person, id) = person(&which)?;
            database.write_now(|conn| closing::leave(conn, &origin, &person, id, now))
        }
    };
    done.map_err(|error| error.to_string())
}

fn list(
    database: &Database,
    person: &Person,
    before: Option<LetterId>,
    as_json: bool,
) -> Result<(), String> {
    let found = database
        .read_now(|conn| letterbox::of(conn, person.id, before, clock::now()))
        .map_err(|error: MentoringError| error.to_string())?;
    if let Some(older) = found.older {
        tracing::info!("There are more: the same with --before {older}.");
    }
    // What is on its way stands with the newest, all of it.
    let going = match before {
        Some(_) => Vec::new(),
        None => found.outbox,
    };
    let lists = [
        ("introduced", found.introductions),
        ("yours", found.to_write),
        ("theirs", found.waiting),
        ("going", going),
        ("resting", found.resting),
        ("nobodys", found.quiet),
        ("ended", found.ended),
    ];
    let rows: Vec<Value> = lists
        .iter()
        .flat_map(|(turn, rows)| rows.iter().map(|row| shown(turn, row)))
        .collect();
    if as_json {
        return say(&Value::Array(rows).to_string());
    }
    for row in rows {
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        say(&format!(
            "{}  {}  {}",
            text("id"),
            text("turn"),
            text("with")
        ))?;
    }
    Ok(())
}

fn shown(turn: &str, row: &Row) -> Value {
    let others: Vec<String> = row.others.iter().map(Person::handle).collect();
    json!({
        "id": row.correspondence.to_string(),
        "with": others.join(" "),
        "turn": turn,
        "state": row.agreed.state.as_str(),
        "holds_place": row.agreed.holds_seat,
        "rests_until": row.agreed.paused_until.filter(|_| row.agreed.paused_by.is_some()).map(|at| at.and_utc().to_rfc3339()),
        "purpose": row.agreed.purpose,
        "rhythm_days": row.agreed.rhythm_days,
    })
}

fn words(database: &Database, person: &Person, as_json: bool) -> Result<(), String> {
    let found = database
        .read_now(|conn| notices::of(conn, person.id))
        .map_err(|error: MentoringError| error.to_string())?;
    if as_json {
        let found: Vec<Value> = found
            .iter()
            .map(|word| {
                json!({
                    "kind": word.notice.kind.as_str(),
                    "about": word.about.as_ref().map(Person::handle),
                    "sentence": word.sentence(&Words::plain()),
                })
            })
            .collect();
        return say(&Value::Array(found).to_string());
    }
    for word in found {
        say(&word.sentence(&Words::plain()))?;
    }
    Ok(())
}
