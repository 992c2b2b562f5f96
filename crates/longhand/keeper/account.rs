//! `longhand account`: people who sign in here.

use super::{read_input, say};
use crate::config::Config;
use crate::setup;
use clap::Subcommand;
use longhand_federation::{actor, signature};
use longhand_mentoring::accounts::{self, Application};
use longhand_mentoring::{clock, random};
use longhand_storage::accounts::Role;

/// People who sign in here.
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Open an account; prints a one-time password where none is given
    Create {
        /// The name, as in @NAME@DOMAIN
        name: String,
        /// Where mail goes
        #[arg(long)]
        email: Option<String>,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
        /// Offers to mentor
        #[arg(long)]
        mentor: bool,
        /// Looks for a mentor
        #[arg(long)]
        mentee: bool,
        /// Runs the instance
        #[arg(long)]
        keeper: bool,
    },
}

/// Runs a command about accounts.
pub(crate) async fn run(config: &Config, command: Account) -> Result<(), String> {
    let Account::Create {
        name,
        email,
        password_stdin,
        mentor,
        mentee,
        keeper,
    } = command;
    let database = setup::database(config)?;
    let origin = config.origin()?;
    accounts::check_name(&name).map_err(|refusal| refusal.to_string())?;
    let (password, given) = if password_stdin {
        let password = read_input()?;
        (password.trim_end_matches(['\r', '\n']).to_owned(), true)
    } else {
        (random::text().map_err(|error| error.to_string())?, false)
    };
    let application = Application {
        email,
        password_hash: accounts::hash_password(&password).map_err(|error| error.to_string())?,
        role: if keeper { Role::Keeper } else { Role::Member },
        mentor,
        mentee,
    };
    let keys = signature::generate().map_err(|error| error.to_string())?;
    let now = clock::now();
    let person = actor::new_person(&origin, &name, mentor, &keys.public_pem, now);
    let person = database
        .write_now(|conn| accounts::open(conn, &application, person, &keys.private_pem, now))
        .map_err(|error| error.to_string())?;
    say(&format!("{} has an account now.", person.handle()))?;
    if !given {
        say(&format!("One-time password: {password}"))?;
    }
    Ok(())
}
