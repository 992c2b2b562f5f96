//! `longhand account`: people who sign in here.

use super::settings::{self, Settings};
use super::{applicant, minute, read_input, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand};
use longhand_federation::{actor, signature};
use longhand_mentoring::accounts::{self, Application, resetting, second_factors};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, random};
use longhand_storage::accounts::{Account as Entry, Role, all};
use longhand_storage::cards::{self, Card};
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Person};
use std::collections::HashMap;

/// People who sign in here.
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Open an account; prints a one-time password where none is given
    Create(Create),
    /// Give somebody a new password and sign them out everywhere; prints one where none is given
    Password {
        /// The name here
        name: String,
        /// Read the password from standard input
        #[arg(long)]
        password_stdin: bool,
    },
    /// Print a link by which somebody sets a new password: it works once, for a day
    Reset {
        /// The name here
        name: String,
        /// Switch off the codes that signing in needs too, for somebody who lost their app and the
        /// recovery codes
        #[arg(long)]
        without_codes: bool,
    },
    /// Print what somebody has chosen for mail, time zone and the like, after changing what is given
    Settings(Settings),
    /// List everybody who signs in here, in the order they came
    List,
    /// List those who signed up and wait for your yes
    Waiting,
    /// Open an account for somebody who waits
    Approve {
        /// The name they want
        name: String,
    },
    /// Say no to somebody who waits; they read your words when they sign in
    Refuse {
        /// The name they want
        name: String,
        /// Words to them
        #[arg(long, default_value = "")]
        words: String,
    },
    /// Close somebody's account for now: they are signed out, and nobody reaches them
    Suspend {
        /// The name here
        name: String,
    },
    /// Open a suspended account again
    Lift {
        /// The name here
        name: String,
    },
}

/// What an account is opened with.
#[derive(Debug, Args)]
pub(crate) struct Create {
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
}

/// Runs a command about accounts.
pub(crate) fn run(config: &Config, command: Account) -> Result<(), String> {
    match command {
        Account::Create(wanted) => create(config, wanted),
        Account::Password {
            name,
            password_stdin,
        } => change_password(config, &name, password_stdin),
        Account::Reset {
            name,
            without_codes,
        } => reset(config, &name, without_codes),
        Account::Settings(wanted) => settings::run(config, wanted),
        Account::List => list(config),
        Account::Waiting => applicant::list(config),
        Account::Approve { name } => applicant::approve(config, &name),
        Account::Refuse { name, words } => applicant::refuse(config, &name, &words),
        Account::Suspend { name } => applicant::set_suspended(config, &name, true),
        Account::Lift { name } => applicant::set_suspended(config, &name, false),
    }
}

fn create(config: &Config, wanted: Create) -> Result<(), String> {
    let origin = config.origin()?;
    // Whatever can be refused is refused before anything is made.
    accounts::check_name(&wanted.name).map_err(|refusal| refusal.to_string())?;
    let password = Password::ask(wanted.password_stdin)?;
    let application = Application {
        email: wanted.email,
        password_hash: password.hash()?,
        role: if wanted.keeper {
            Role::Keeper
        } else {
            Role::Member
        },
        mentor: wanted.mentor,
        mentee: wanted.mentee,
        language: None,
    };
    let database = setup::database(config)?;
    let keys = signature::generate().map_err(|error| error.to_string())?;
    let now = clock::now();
    let person = actor::new_person(&origin, &wanted.name, wanted.mentor, &keys.public_pem, now);
    let person = database
        .write_now(|conn| accounts::open(conn, &application, person, &keys.private_pem, now))
        .map_err(|error| error.to_string())?;
    say(&format!("{} has an account now.", person.handle()))?;
    if !password.given {
        say(&format!("One-time password: {}", password.text))?;
        say(&format!(
            "Change it with `longhand account password {}`.",
            wanted.name
        ))?;
    }
    Ok(())
}

fn change_password(config: &Config, name: &str, given: bool) -> Result<(), String> {
    let origin = config.origin()?;
    let database = setup::existing_database(config)?;
    let person = super::one_of_ours(&database, &origin, name)?;
    let password = Password::ask(given)?;
    let hash = password.hash()?;
    database
        .write_now(|conn| accounts::change_password(conn, person.id, &hash, None, clock::now()))
        .map_err(|error| match error {
            MentoringError::Storage(StorageError::NotFound(_)) => super::nobody(name),
            other => other.to_string(),
        })?;
    say(&format!(
        "{} has a new password, and is signed out everywhere.",
        person.handle()
    ))?;
    if !password.given {
        say(&format!("Password: {}", password.text))?;
    }
    Ok(())
}

fn reset(config: &Config, name: &str, without_codes: bool) -> Result<(), String> {
    let origin = config.origin()?;
    let database = setup::existing_database(config)?;
    let person = super::one_of_ours(&database, &origin, name)?;
    let now = clock::now();
    let made = database.write_now(|conn| {
        let link = resetting::link(conn, &origin, None, person.id, now)?;
        if without_codes {
            second_factors::switch_off(conn, person.id, now)?;
        }
        Ok(link)
    });
    match made {
        Ok(link) => say(&link),
        Err(MentoringError::Refused(_)) => Err(super::nobody(name)),
        Err(error) => Err(error.to_string()),
    }
}

fn list(config: &Config) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let found = database.read_now(with_people).map_err(setup::sentence)?;
    if found.is_empty() {
        return say("Nobody has an account here. `longhand account create NAME` opens one.");
    }
    for (account, person, card) in found {
        let mut roles = vec![account.role.as_str()];
        roles.extend(card.mentor.then_some("mentor"));
        roles.extend(card.mentee.then_some("mentee"));
        roles.extend(account.suspended_at.map(|_| "suspended"));
        say(&format!(
            "{}  {}  since {}",
            person.handle(),
            roles.join(", "),
            minute(account.created_at)
        ))?;
    }
    Ok(())
}

fn with_people(conn: &mut AnyConnection) -> Result<Vec<(Entry, Person, Card)>, StorageError> {
    let accounts = all(conn)?;
    let ids: Vec<PersonId> = accounts.iter().map(|account| account.person_id).collect();
    let mut people = by_number(people::find_all(conn, &ids)?, |person| person.id);
    let mut cards = by_number(cards::find_all(conn, &ids)?, |card| card.person_id);
    Ok(accounts
        .into_iter()
        .filter_map(|account| {
            let id = account.person_id;
            let blank = || Card::blank(id, account.created_at);
            let card = cards.remove(&id).unwrap_or_else(blank);
            Some((account, people.remove(&id)?, card))
        })
        .collect())
}

fn by_number<T>(found: Vec<T>, number: impl Fn(&T) -> PersonId) -> HashMap<PersonId, T> {
    found.into_iter().map(|one| (number(&one), one)).collect()
}

/// A password, and whether the keeper knows it already.
struct Password {
    text: String,
    given: bool,
}

impl Password {
    fn ask(given: bool) -> Result<Self, String> {
        let text = if given {
            read_input()?.trim_end_matches(['\r', '\n']).to_owned()
        } else {
            random::text().map_err(|error| error.to_string())?
        };
        Ok(Self { text, given })
    }

    fn hash(&self) -> Result<String, String> {
        accounts::hash_password(&self.text).map_err(|error| error.to_string())
    }
}
