//! `longhand account settings`: what somebody has chosen for their account.

use super::{one_of_ours, say};
use crate::config::Config;
use crate::setup;
use clap::Args;
use longhand_mentoring::accounts::addresses;
use longhand_mentoring::accounts::settings::{self, Settings as Chosen};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::accounts::{self, Account, Mail, Recall, WhoMayWrite};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use serde_json::{Value, json};

/// What to change; what is not given stays.
#[derive(Debug, Args)]
pub(crate) struct Settings {
    /// The name here
    name: String,
    /// Where mail goes; empty for nowhere
    #[arg(long)]
    email: Option<String>,
    /// Mail about letters that arrive: off, each, daily, weekly
    #[arg(long)]
    mail: Option<Mail>,
    /// Whether mail carries the text of letters
    #[arg(long)]
    mail_text: Option<bool>,
    /// Where they live, like Europe/Berlin
    #[arg(long)]
    time_zone: Option<String>,
    /// Whether they are reminded of letters that wait
    #[arg(long)]
    reminders: Option<bool>,
    /// How long a letter rests in the outbox: none, ten_minutes, hour, tomorrow_morning
    #[arg(long)]
    recall: Option<Recall>,
    /// Who may write them a first letter: anyone, followed, nobody_new
    #[arg(long)]
    who_may_write: Option<WhoMayWrite>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// Changes what is given, and prints everything.
pub(crate) fn run(config: &Config, wanted: Settings) -> Result<(), String> {
    let database = setup::existing_database(config)?;
    let person = one_of_ours(&database, &config.origin()?, &wanted.name)?;
    let mail_works = config.mail_server()?.is_some();
    let as_json = wanted.json;
    let account = database
        .write_now(|conn| change(conn, person.id, wanted, mail_works))
        .map_err(|error| error.to_string())?;
    let rows = shown(&account);
    if as_json {
        return say(&Value::Object(rows.into_iter().collect()).to_string());
    }
    for (name, value) in rows {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        say(&format!("{name:<14} {value}"))?;
    }
    Ok(())
}

fn change(
    conn: &mut AnyConnection,
    person: PersonId,
    wanted: Settings,
    mail_works: bool,
) -> Result<Account, MentoringError> {
    let before = Chosen::of(&accounts::hold(conn, person)?);
    if let Some(address) = &wanted.email {
        addresses::set(conn, person, address, clock::now())?;
    }
    let chosen = Chosen {
        mail: wanted.mail.unwrap_or(before.mail),
        mail_text: wanted.mail_text.unwrap_or(before.mail_text),
        time_zone: wanted.time_zone.unwrap_or_else(|| before.time_zone.clone()),
        reminders: wanted.reminders.unwrap_or(before.reminders),
        recall: wanted.recall.unwrap_or(before.recall),
        who_may_write: wanted.who_may_write.unwrap_or(before.who_may_write),
        // How their pages look is theirs.
        language: before.language,
        appearance: before.appearance,
    };
    // Taking the address away switches mail off, which somebody may not have meant: then it is refused.
    if chosen != Chosen::of(&accounts::find(conn, person)?) {
        settings::change(conn, person, &chosen, mail_works, clock::now())?;
    }
    Ok(accounts::find(conn, person)?)
}

fn shown(account: &Account) -> Vec<(String, Value)> {
    let email = account.email.as_deref().unwrap_or_default();
    let rows = [
        ("email", json!(email)),
        ("mail", json!(account.mail.as_str())),
        ("mail_text", json!(account.mail_text)),
        ("time_zone", json!(account.time_zone)),
        ("reminders", json!(account.reminders)),
        ("recall", json!(account.recall.as_str())),
        ("who_may_write", json!(account.who_may_write.as_str())),
    ];
    rows.map(|(name, value)| (name.to_owned(), value)).into()
}
