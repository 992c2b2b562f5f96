//! Getting ready: the data folder, the database made for this domain, the post office.

use crate::config::Config;
use chrono::Duration;
use longhand_federation::client::{Client, Settings};
use longhand_federation::office::{Federation, Pace, Setup};
use longhand_mail::sender::Mailroom;
use longhand_mentoring::clock;
use longhand_storage::database::{Address, Database};
use longhand_storage::error::Error as StorageError;
use longhand_storage::settings;
use std::io::Read;
use std::path::Path;

/// Opens the database for those that may begin an instance: makes it where there is none, brings it
/// up to date, writes this domain down in it and makes sure that it is no other's.
pub(crate) fn database(config: &Config) -> Result<Database, String> {
    let host = config.origin()?.host().to_owned();
    let address = config.database()?;
    if let Address::Sqlite(path) = &address {
        if let Some(folder) = path.parent() {
            private_folder(folder)?;
        }
        check_file(path)?;
    }
    let database = Database::open(&address).map_err(sentence)?;
    // Asked first: a database of another domain is left as it is.
    if let Some(made_for) = made_for(&database)? {
        check_domain(&made_for, &host)?;
    }
    database.migrate().map_err(sentence)?;
    let made_for = database
        .write_now(|conn| {
            // Several processes may come first at once; one of them writes.
            settings::insert_once(conn, settings::DOMAIN, &host)?;
            settings::find(conn, settings::DOMAIN)
        })
        .map_err(sentence)?;
    check_domain(&made_for.unwrap_or_else(|| host.clone()), &host)?;
    check_clock(&database)?;
    Ok(database)
}

/// Opens the database for those that look at an instance or change something in it: nothing is made
/// and nothing is brought up to date here.
pub(crate) fn existing_database(config: &Config) -> Result<Database, String> {
    let host = config.origin()?.host().to_owned();
    let address = config.database()?;
    let place = match &address {
        Address::Sqlite(path) => path.display().to_string(),
        Address::Postgres(_) => "the place that LONGHAND_DATABASE_URL names".to_owned(),
    };
    let none = || format!("There is no database at {place} yet: `longhand serve` makes it.");
    if let Address::Sqlite(path) = &address
        && !check_file(path)?
    {
        return Err(none());
    }
    let database = Database::open(&address).map_err(sentence)?;
    let made_for = made_for(&database)?.ok_or_else(none)?;
    check_domain(&made_for, &host)?;
    if !database.migrated().map_err(sentence)? {
        return Err("The database is of an earlier version. Make a backup, then `longhand migrate` brings it up to date.".to_owned());
    }
    check_clock(&database)?;
    Ok(database)
}

/// The domain that is written down in a database; `None` where nothing was ever kept.
fn made_for(database: &Database) -> Result<Option<String>, String> {
    database
        .read_now(|conn| match settings::exist(conn)? {
            true => settings::find(conn, settings::DOMAIN),
            false => Ok(None),
        })
        .map_err(sentence)
}

fn check_domain(made_for: &str, host: &str) -> Result<(), String> {
    if made_for == host {
        return Ok(());
    }
    Err(format!(
        "This database was made for {made_for}, and LONGHAND_DOMAIN is {host}. The domain is part of every id and cannot change: set LONGHAND_DOMAIN={made_for}, or give another LONGHAND_DATA_DIR or LONGHAND_DATABASE_URL for a new instance; if nobody lives there yet, remove it."
    ))
}

/// Whether there is a database in this file, as SQLite writes one (its file format, section 1.3);
/// refused if there is something else in it.
fn check_file(path: &Path) -> Result<bool, String> {
    let cannot = |error: std::io::Error| {
        format!(
            "The database file {} cannot be read: {error}. Check that it is a file, and give it to the user that runs longhand.",
            path.display()
        )
    };
    let mut begin = Vec::new();
    match std::fs::File::open(path) {
        Ok(file) => file.take(16).read_to_end(&mut begin).map_err(cannot)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(cannot(error)),
    };
    match begin.as_slice() {
        [] => Ok(false),
        b"SQLite format 3\0" => Ok(true),
        _ => Err(format!(
            "The file {} is no SQLite database. Name another with LONGHAND_DATABASE_URL or LONGHAND_DATA_DIR.",
            path.display()
        )),
    }
}

/// Letters and keys are in there: nobody else gets in.
fn private_folder(folder: &Path) -> Result<(), String> {
    if folder.is_file() {
        return Err(format!(
            "The data folder {} is a file. Name a folder with LONGHAND_DATA_DIR (or in LONGHAND_DATABASE_URL).",
            folder.display()
        ));
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| {
        format!(
            "The data folder {} cannot be made: {error}. Choose another with LONGHAND_DATA_DIR, or give it to the user that runs longhand.",
            folder.display()
        )
    })
}

/// A clock that is far behind signs what nobody accepts and puts letters in the wrong order.
fn check_clock(database: &Database) -> Result<(), String> {
    let newest = database
        .read_now(settings::newest_letter_at)
        .map_err(sentence)?;
    let now = clock::now();
    match newest {
        Some(newest) if now < newest - Duration::hours(1) => Err(format!(
            "The clock says {} UTC, but the newest letter here is of {} UTC. Set the clock right (NTP) and start again.",
            now.format("%Y-%m-%d %H:%M"),
            newest.format("%Y-%m-%d %H:%M"),
        )),
        _ => Ok(()),
    }
}

/// Opens the post office on a database.
pub(crate) async fn federation(config: &Config, database: Database) -> Result<Federation, String> {
    let client = client(config)?;
    let setup = Setup {
        database,
        origin: config.origin()?,
        client,
        pace: Pace {
            retries: config.retries(),
            probe: std::time::Duration::from_secs(config.courier_probe),
            worker: worker(config),
        },
    };
    Federation::open(setup, clock::now())
        .await
        .map_err(|error| error.to_string())
}

/// Everything mail is sent with, if mail is set up.
pub(crate) fn mailroom(config: &Config, database: Database) -> Result<Option<Mailroom>, String> {
    let Some(server) = config.mail_server()? else {
        return Ok(None);
    };
    Ok(Some(Mailroom {
        database,
        origin: config.origin()?,
        server,
        worker: worker(config),
    }))
}

/// The one HTTP client.
pub(crate) fn client(config: &Config) -> Result<Client, String> {
    let origin = config.origin()?;
    let agent = format!(
        "longhand/{} (+{}/)",
        env!("CARGO_PKG_VERSION"),
        origin.base()
    );
    let settings = Settings {
        allow_private: config.federation_allow_private_addresses.clone(),
        resolve: config.federation_resolve.clone(),
        extra_ca: config.federation_extra_ca.clone(),
        insecure_http: config.insecure_http,
        ..Settings::new(agent)
    };
    Client::new(settings).map_err(|error| match &config.federation_extra_ca {
        Some(path) => format!(
            "LONGHAND_FEDERATION_EXTRA_CA is {}, which cannot be used ({}). Name a PEM file with certificates that longhand may read, or leave it out.",
            path.display(),
            error.to_string().trim_end_matches('.')
        ),
        None => error.to_string(),
    })
}

/// The name this process holds deliveries and mails under. Two processes on one machine cannot listen on the
/// same address, and a restarted one listens where its predecessor did.
fn worker(config: &Config) -> String {
    let machine = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    format!("{}/{}", machine.trim(), config.bind)
}

/// What went wrong with the database, for whoever started the program. What the database's own
/// words end with stands in the middle of ours.
pub(crate) fn sentence(error: StorageError) -> String {
    error.to_string().replace("?. ", ". ").replace(".. ", ". ")
}
