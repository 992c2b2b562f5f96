//! `longhand instance`: other instances.

use super::say;
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
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
    List,
}

/// Runs a command about other instances.
pub(crate) fn run(config: &Config, command: Instance) -> Result<(), String> {
    let database = setup::database(config)?;
    let set = |host: &str, blocked: bool| {
        let host = host.trim().trim_end_matches('.').to_lowercase();
        database
            .write_now(|conn| instances::set_blocked(conn, &host, blocked))
            .map_err(setup::sentence)
    };
    match command {
        Instance::Block { host } => {
            set(&host, true)?;
            say(&format!(
                "Nothing is sent to {host} or taken from there any more."
            ))
        }
        Instance::Unblock { host } => {
            set(&host, false)?;
            say(&format!("{host} is no longer blocked."))
        }
        Instance::List => {
            let blocked = database
                .read_now(instances::blocked)
                .map_err(setup::sentence)?;
            for instance in blocked {
                say(&instance.host)?;
            }
            Ok(())
        }
    }
}
