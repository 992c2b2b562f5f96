//! Getting ready: the data folder, the database made for this domain, the post office.

use crate::config::Config;
use chrono::Duration;
use longhand_federation::client::{Client, Settings};
use longhand_federation::office::{Federation, Pace, Setup};
use longhand_mentoring::clock;
use longhand_storage::database::{Address, Database};
use longhand_storage::error::Error as StorageError;
use longhand_storage::settings;

/// Opens the database, brings it up to date and makes sure that it is this domain's.
pub(crate) fn database(config: &Config) -> Result<Database, String> {
    let origin = config.origin()?;
    let address = config.database()?;
    if let Address::Sqlite(path) = &address
        && let Some(folder) = path.parent()
    {
        private_folder(folder)?;
    }
    let database = Database::open(&address).map_err(sentence)?;
    database.migrate().map_err(sentence)?;
    let host = origin.host().to_owned();
    let made_for = database
        .write_now(|conn| {
            // Several processes may come first at once; one of them writes.
            settings::insert_once(conn, settings::DOMAIN, &host)?;
            Ok::<_, StorageError>(settings::find(conn, settings::DOMAIN)?.unwrap_or(host.clone()))
        })
        .map_err(sentence)?;
    if made_for != host {
        return Err(format!(
            "This database was made for {made_for}, and LONGHAND_DOMAIN is {host}. The domain is part of every id and cannot change: set LONGHAND_DOMAIN={made_for}, or give another LONGHAND_DATA_DIR or LONGHAND_DATABASE_URL for a new instance."
        ));
    }
    check_clock(&database)?;
    Ok(database)
}

/// Letters and keys are in there: nobody else gets in.
fn private_folder(folder: &std::path::Path) -> Result<(), String> {
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
    Client::new(settings).map_err(|error| error.to_string())
}

/// The name this process holds deliveries under. Two processes on one machine cannot listen on the
/// same address, and a restarted one listens where its predecessor did.
fn worker(config: &Config) -> String {
    let machine = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    format!("{}/{}", machine.trim(), config.bind)
}

/// What went wrong with the database, for whoever started the program.
pub(crate) fn sentence(error: StorageError) -> String {
    error.to_string()
}
