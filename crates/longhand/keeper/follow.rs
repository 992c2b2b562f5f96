//! `longhand follow` and `longhand unfollow`: who hears of whom, from the command line.

use super::{one_of_ours, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand, ValueEnum};
use longhand_federation::office::Federation;
use longhand_federation::webfinger;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::follows;
use longhand_storage::connection::AnyConnection;
use longhand_storage::follows::{Follow as Kept, State};
use longhand_storage::ids::FollowId;
use longhand_storage::people::Person;
use serde_json::{Value, json};

/// Follow somebody, or look at who follows whom.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Follow {
    #[command(subcommand)]
    command: Option<Command>,
    /// The name here
    #[arg(required = true)]
    name: Option<String>,
    /// Whom to follow, @name@host
    #[arg(required = true)]
    address: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List whom somebody follows, who follows them, and who asks to
    List {
        /// The name here
        name: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Say yes to somebody who asks to follow
    Approve(Pair),
    /// Say no to somebody who asks to follow, or remove a follower
    Refuse(Pair),
    /// Whether those who want to follow have to ask
    Approvals {
        /// The name here
        name: String,
        /// On or off
        state: Switch,
    },
}

/// One of ours, and somebody else.
#[derive(Debug, Args)]
pub(crate) struct Pair {
    /// The name here
    name: String,
    /// The other's address, @name@host
    address: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

/// On which side of a follow somebody is, the follow, and the other.
type Row = (&'static str, (Kept, Person));

/// Runs a command about following.
pub(crate) async fn run(config: &Config, follow: Follow) -> Result<(), String> {
    match follow.command {
        None => {
            let (name, address) = (follow.name, follow.address);
            begin(
                config,
                &name.unwrap_or_default(),
                &address.unwrap_or_default(),
            )
            .await
        }
        Some(Command::List { name, json }) => list(config, &name, json),
        Some(Command::Approve(pair)) => answer(config, &pair, true).await,
        Some(Command::Refuse(pair)) => answer(config, &pair, false).await,
        Some(Command::Approvals { name, state }) => {
            let database = setup::existing_database(config)?;
            let origin = config.origin()?;
            let me = one_of_ours(&database, &origin, &name)?;
            let on = state == Switch::On;
            database
                .write_now(|conn| follows::set_approval(conn, &origin, &me, on, clock::now()))
                .map_err(|error: MentoringError| error.to_string())
        }
    }
}

async fn begin(config: &Config, name: &str, address: &str) -> Result<(), String> {
    let (federation, me, other) = both(config, name, address).await?;
    let origin = federation.origin.clone();
    let handle = other.handle();
    let follow = federation
        .database
        .write(move |conn| follows::follow(conn, &origin, &me, &other, clock::now()))
        .await
        .map_err(|error: MentoringError| error.to_string())?;
    federation.ring();
    say(&match follow.state {
        State::Accepted => format!("{name} follows {handle}."),
        State::Requested => format!("{name} asked to follow {handle}."),
    })
}

/// Ends a follow.
pub(crate) async fn end(config: &Config, pair: Pair) -> Result<(), String> {
    let (federation, me, other) = both(config, &pair.name, &pair.address).await?;
    let origin = federation.origin.clone();
    let handle = other.handle();
    let ended = federation
        .database
        .write(move |conn| follows::unfollow(conn, &origin, &me, &other, clock::now()))
        .await
        .map_err(|error: MentoringError| error.to_string())?;
    federation.ring();
    if ended {
        say(&format!("{} no longer follows {handle}.", pair.name))
    } else {
        Err(format!("{} does not follow {handle}.", pair.name))
    }
}

async fn answer(config: &Config, pair: &Pair, yes: bool) -> Result<(), String> {
    let (federation, me, other) = both(config, &pair.name, &pair.address).await?;
    let origin = federation.origin.clone();
    let handle = other.handle();
    let found = federation
        .database
        .write(move |conn: &mut AnyConnection| {
            let Some(follow) = follows::between(conn, other.id, me.id)? else {
                return Ok(false);
            };
            let act = if yes {
                follows::approve
            } else {
                follows::refuse
            };
            act(conn, &origin, &me, follow.id, clock::now())?;
            Ok(true)
        })
        .await
        .map_err(|error: MentoringError| error.to_string())?;
    federation.ring();
    match (found, yes) {
        (false, _) => Err(format!(
            "{handle} neither follows {} nor asks to.",
            pair.name
        )),
        (true, true) => say(&format!("{handle} follows {}.", pair.name)),
        (true, false) => say(&format!("{handle} does not follow {}.", pair.name)),
    }
}

/// One of ours, and whoever lives at an address.
async fn both(
    config: &Config,
    name: &str,
    address: &str,
) -> Result<(Federation, Person, Person), String> {
    let database = setup::existing_database(config)?;
    let me = one_of_ours(&database, &config.origin()?, name)?;
    let federation = setup::federation(config, database).await?;
    let other = webfinger::look_up(&federation, address, None)
        .await
        .map_err(|error| error.to_string())?;
    Ok((federation, me, other))
}

/// Everything, page by page.
fn list(config: &Config, name: &str, json: bool) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let me = one_of_ours(&database, &config.origin()?, name)?;
    let rows = database
        .read_now(|conn| rows(conn, &me))
        .map_err(|error: MentoringError| error.to_string())?;
    if json {
        return say(&Value::Array(rows.iter().map(as_json).collect()).to_string());
    }
    for (direction, (follow, person)) in &rows {
        say(&format!(
            "{direction}  {}  {}",
            person.handle(),
            follow.state.as_str()
        ))?;
    }
    Ok(())
}

/// Every follow of a person, with the side it is on, page by page.
fn rows(conn: &mut AnyConnection, me: &Person) -> Result<Vec<Row>, MentoringError> {
    let mut lists = follows::lists(conn, me.id, FollowId(0), FollowId(0))?;
    let mut rows: Vec<Row> = Vec::new();
    rows.extend(lists.asking.drain(..).map(|row| ("asks", row)));
    loop {
        let last = |list: &[(Kept, Person)]| list.last().map(|row| row.0.id);
        let (followers, following) = (last(&lists.followers), last(&lists.following));
        rows.extend(lists.followers.drain(..).map(|row| ("follower", row)));
        rows.extend(lists.following.drain(..).map(|row| ("following", row)));
        if followers.is_none() && following.is_none() {
            return Ok(rows);
        }
        // A list that is at its end stays there.
        let end = FollowId(i64::MAX);
        lists = follows::lists(
            conn,
            me.id,
            followers.unwrap_or(end),
            following.unwrap_or(end),
        )?;
    }
}

/// A follow as programs read it; the names of the fields are fixed.
fn as_json((direction, (follow, person)): &Row) -> Value {
    json!({
        "id": follow.id.to_string(),
        "direction": direction,
        "address": person.handle(),
        "state": follow.state.as_str(),
        "since": follow.created_at.and_utc().to_rfc3339(),
    })
}
