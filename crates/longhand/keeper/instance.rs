//! `longhand instance`: other instances.

use super::{minute, say};
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_federation::hosts;
use longhand_mentoring::directory;
use longhand_mentoring::origin::Origin;
use longhand_storage::database::Database;
use longhand_storage::instances;

/// Other instances.
#[derive(Debug, Subcommand)]
pub(crate) enum Instance {
    /// Send nothing to a host and take nothing from it
    Block {
        /// The host; its subdomains are blocked with it
        host: String,
    },
    /// Take a block back
    Unblock {
        /// The host
        host: String,
    },
    /// List blocked hosts
    List {
        /// Those whose mentors stand in the directory here instead
        #[arg(long)]
        trusted: bool,
    },
    /// Show the mentors of a host in the directory here
    Trust {
        /// The host
        host: String,
    },
    /// Show nobody of a host in the directory here, whoever writes there
    Distrust {
        /// The host
        host: String,
    },
}

/// Runs a command about other instances.
pub(crate) fn run(config: &Config, command: Instance) -> Result<(), String> {
    let origin = config.origin()?;
    let parse = |typed: &str| hosts::parse(typed).map_err(|error| error.to_string());
    match command {
        Instance::Block { host } => {
            let host = parse(&host)?;
            check_foreign(&origin, &host)?;
            block(&setup::existing_database(config)?, &host)
        }
        Instance::Unblock { host } => {
            let host = parse(&host)?;
            unblock(&setup::existing_database(config)?, &host)
        }
        Instance::List { trusted: false } => list(&setup::existing_database(config)?),
        Instance::List { trusted: true } => list_trusted(&setup::existing_database(config)?),
        Instance::Trust { host } => {
            let host = parse(&host)?;
            check_foreign(&origin, &host)?;
            trust(&setup::existing_database(config)?, &host, true)
        }
        Instance::Distrust { host } => {
            let host = parse(&host)?;
            trust(&setup::existing_database(config)?, &host, false)
        }
    }
}

fn block(database: &Database, host: &str) -> Result<(), String> {
    database
        .write_now(|conn| directory::block(conn, host))
        .map_err(|error| error.to_string())?;
    say(&format!(
        "{host} is blocked with its subdomains: nothing is sent there or taken from there any more."
    ))
}

fn unblock(database: &Database, host: &str) -> Result<(), String> {
    let (before, still) = database
        .write_now(|conn| {
            let before = instances::find(conn, host)?.blocked;
            if before {
                instances::set_blocked(conn, host, false)?;
            }
            Ok((before, instances::is_blocked(conn, host)?))
        })
        .map_err(setup::sentence)?;
    match (before, still) {
        (true, false) => say(&format!("{host} is no longer blocked.")),
        (false, false) => say(&format!(
            "{host} is not blocked; nothing was changed. `longhand instance list` names the blocked hosts."
        )),
        // A block of a domain covers what is below it.
        (_, true) => Err(format!(
            "{host} stays blocked, as part of a domain that is. `longhand instance list` names it: unblock that one."
        )),
    }
}

fn list(database: &Database) -> Result<(), String> {
    let blocked = database
        .read_now(instances::blocked)
        .map_err(setup::sentence)?;
    if blocked.is_empty() {
        return say("No host is blocked.");
    }
    for instance in blocked {
        say(&instance.host)?;
    }
    Ok(())
}

fn trust(database: &Database, host: &str, trusted: bool) -> Result<(), String> {
    database
        .write_now(|conn| directory::trust(conn, host, trusted))
        .map_err(|error| error.to_string())?;
    say(&if trusted {
        format!(
            "The directory of {host} is read within ten minutes, and then once a day. `longhand directory refresh {host}` reads it now."
        )
    } else {
        format!("Nobody of {host} is in the directory here any more, and it is not read again.")
    })
}

fn list_trusted(database: &Database) -> Result<(), String> {
    let trusted = database
        .read_now(instances::trusted)
        .map_err(setup::sentence)?;
    if trusted.is_empty() {
        return say("Nobody here has to do with another instance yet.");
    }
    for instance in trusted {
        say(&match instance.directory_at {
            Some(at) => format!("{}  asked {}", instance.host, minute(at)),
            None => format!("{}  not asked yet", instance.host),
        })?;
    }
    Ok(())
}

/// A block of one's own domain, or of one above it, would close the instance to itself.
fn check_foreign(origin: &Origin, host: &str) -> Result<(), String> {
    let own = origin.host();
    let name = own.split(':').next().unwrap_or(own);
    if own == host || name == host || name.ends_with(&format!(".{host}")) {
        return Err(format!(
            "This instance is {own} itself, and a block of {host} would cover it. Name another host."
        ));
    }
    Ok(())
}
