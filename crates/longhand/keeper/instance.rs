//! `longhand instance`: other instances.

use super::{minute, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand};
use longhand_federation::hosts;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{clock, directory, instances as acts};
use longhand_storage::database::Database;
use longhand_storage::instance_lists;
use longhand_storage::instances::{self, Stance};

/// Other instances.
#[derive(Debug, Subcommand)]
pub(crate) enum Instance {
    /// Send nothing to a host and take nothing from it; its subdomains are blocked with it
    Block(Decision),
    /// Take no first letters of strangers from a host, and show nobody of it in the directory
    Limit(Decision),
    /// Go on exchanging letters with a host while only allowed ones are left
    Allow(Decision),
    /// Take a block, a limit or an allowance back
    #[command(alias = "open")]
    Unblock {
        /// The host
        host: String,
    },
    /// List blocked hosts
    List {
        /// Those whose mentors stand in the directory here instead
        #[arg(long, conflicts_with_all = ["limited", "allowed"])]
        trusted: bool,
        /// Those that are limited instead
        #[arg(long, conflicts_with = "allowed")]
        limited: bool,
        /// Those that are allowed instead
        #[arg(long)]
        allowed: bool,
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

/// What is decided about a host.
#[derive(Debug, Args)]
pub(crate) struct Decision {
    /// The host
    host: String,
    /// Why, for keepers to read
    #[arg(long)]
    note: Option<String>,
}

/// Runs a command about other instances.
pub(crate) fn run(config: &Config, command: Instance) -> Result<(), String> {
    let origin = config.origin()?;
    let parse = |typed: &str| hosts::parse(typed).map_err(|error| error.to_string());
    match command {
        Instance::Block(decision) => decide(config, &origin, Stance::Blocked, decision),
        Instance::Limit(decision) => decide(config, &origin, Stance::Limited, decision),
        Instance::Allow(decision) => decide(config, &origin, Stance::Allowed, decision),
        Instance::Unblock { host } => {
            let host = parse(&host)?;
            unblock(&setup::existing_database(config)?, &origin, &host)
        }
        Instance::List { trusted: true, .. } => list_trusted(&setup::existing_database(config)?),
        Instance::List {
            limited, allowed, ..
        } => {
            let stance = match (limited, allowed) {
                (true, _) => Stance::Limited,
                (_, true) => Stance::Allowed,
                _ => Stance::Blocked,
            };
            list(&setup::existing_database(config)?, stance)
        }
        Instance::Trust { host } => {
            let host = parse(&host)?;
            acts::check_foreign(&origin, &host).map_err(|why| why.to_string())?;
            trust(&setup::existing_database(config)?, &host, true)
        }
        Instance::Distrust { host } => {
            let host = parse(&host)?;
            trust(&setup::existing_database(config)?, &host, false)
        }
    }
}

fn decide(
    config: &Config,
    origin: &Origin,
    stance: Stance,
    decision: Decision,
) -> Result<(), String> {
    let host = hosts::parse(&decision.host).map_err(|error| error.to_string())?;
    acts::check_foreign(origin, &host).map_err(|why| why.to_string())?;
    setup::existing_database(config)?
        .write_now(|conn| {
            let note = match decision.note {
                Some(note) => note,
                None => instances::find(conn, &host)?.note,
            };
            acts::decide(conn, origin, None, &host, stance, &note, clock::now())
        })
        .map_err(|error| error.to_string())?;
    say(&match stance {
        Stance::Limited => format!(
            "{host} is limited with its subdomains: strangers there write nobody here, and the directory shows nobody of them. Correspondences go on."
        ),
        Stance::Allowed => format!(
            "{host} is allowed with its subdomains: letters come and go even while only allowed instances are left."
        ),
        Stance::Blocked | Stance::Open => format!(
            "{host} is blocked with its subdomains: nothing is sent there or taken from there any more."
        ),
    })
}

fn unblock(database: &Database, origin: &Origin, host: &str) -> Result<(), String> {
    let (before, still) = database
        .write_now(|conn| {
            let known = instances::find(conn, host)?;
            if known.stance != Stance::Open {
                let now = clock::now();
                acts::decide(conn, origin, None, host, Stance::Open, &known.note, now)?;
            }
            Ok::<_, MentoringError>((known.stance, instances::is_blocked(conn, host)?))
        })
        .map_err(|error| error.to_string())?;
    match (before, still) {
        (Stance::Blocked, false) => say(&format!("{host} is no longer blocked.")),
        (Stance::Limited, false) => say(&format!("{host} is no longer limited.")),
        (Stance::Allowed, _) => say(&format!("{host} is no longer allowed by name.")),
        (Stance::Open, false) => say(&format!(
            "{host} is not blocked; nothing was changed. `longhand instance list` names the blocked hosts."
        )),
        // A block of a domain covers what is below it.
        (_, true) => Err(format!(
            "{host} stays blocked, as part of a domain that is, or because only allowed instances are left. `longhand instance list` names the blocked domains: unblock that one."
        )),
    }
}

fn list(database: &Database, stance: Stance) -> Result<(), String> {
    let found = database
        .read_now(|conn| instance_lists::with_stance(conn, &[stance]))
        .map_err(setup::sentence)?;
    if found.is_empty() {
        return say(&format!("No host is {}.", stance.as_str()));
    }
    for instance in found {
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
