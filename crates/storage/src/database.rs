//! One handle for SQLite and PostgreSQL: opening, reading, writing, migrating.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::queries::Watch;
use diesel::connection::{
    AnsiTransactionManager, Connection, SimpleConnection, TransactionManager,
    TransactionManagerStatus,
};
use diesel::migration::{Migration, MigrationSource};
use diesel::pg::Pg;
use diesel::r2d2::{ManageConnection, Pool};
use diesel::{PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long a lock on a SQLite file is waited for.
const LONGEST_LOCK: Duration = Duration::from_secs(10);

/// The tables, from the workspace's one tree for both databases.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../../migrations");

/// Where the data is. Parsed from `sqlite://PATH` or `postgres://...`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// The file of the embedded database.
    Sqlite(PathBuf),
    /// The URL of a PostgreSQL database, as libpq reads it.
    Postgres(String),
}

impl std::str::FromStr for Address {
    type Err = String;

    fn from_str(url: &str) -> Result<Self, String> {
        if let Some(path) = url.strip_prefix("sqlite://") {
            if path.is_empty() {
                return Err("sqlite:// needs the path of a file behind it".to_owned());
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        Err("a database is given as sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME".to_owned())
    }
}

/// One row of the library's list of migrations.
#[derive(QueryableByName)]
struct Applied {
    #[diesel(sql_type = diesel::sql_types::Text)]
    version: String,
}

/// A handle to the database; cheap to clone.
#[derive(Clone)]
pub struct Database {
    readers: Pool<Manager>,
    writers: Pool<Manager>,
}

impl Database {
    /// Connects, and fails with a sentence if that cannot be done now. Does not migrate.
    pub fn open(address: &Address) -> Result<Self, Error> {
        if let Address::Sqlite(path) = address {
            create_private_file(path)?;
        }
        let manager = |writes| Manager {
            address: address.clone(),
            writes,
        };
        manager(true).connect().map_err(|error| {
            Error::Unusable(match address {
                Address::Sqlite(path) => format!(
                    "The database file {} cannot be opened: {error}. Check that it exists and that this user may write there.",
                    path.display()
                ),
                Address::Postgres(_) => format!(
                    "PostgreSQL does not let us in: {}. Check that it runs and that LONGHAND_DATABASE_URL names the right server, user and database.",
                    one_line(&error.to_string())
                ),
            })
        })?;
        // SQLite has one writer at a time anyway; waiting for it in the pool is kinder than in SQL.
        let writers = match address {
            Address::Sqlite(_) => 1,
            Address::Postgres(_) => 6,
        };
        Ok(Self {
            readers: pool(manager(false), 6),
            writers: pool(manager(true), writers),
        })
    }

    /// Brings the tables up to this version. Several processes may do so at once.
    pub fn migrate(&self) -> Result<(), Error> {
        self.write_now(|conn| {
            if let AnyConnection::Postgres(conn) = conn {
                conn.batch_execute("select pg_advisory_xact_lock(5067714)")?;
            }
            conn.run_pending_migrations(MIGRATIONS)
                .map(drop)
                .map_err(|error| {
                    Error::Unusable(format!(
                        "The database could not be brought up to this version: {error}. Nothing was changed; restore a backup or install the version that made it."
                    ))
                })
        })
    }

    /// Whether every table is up to this version. Asks only: the library's own question would first
    /// create its table, which PostgreSQL refuses to a connection that cannot write.
    pub fn migrated(&self) -> Result<bool, Error> {
        let ours = MigrationSource::<Pg>::migrations(&MIGRATIONS)
            .map_err(|error| Error::Unavailable(error.to_string()))?;
        let applied: Vec<Applied> = self.read_now(|conn| {
            Ok::<_, Error>(
                diesel::sql_query("select version from __diesel_schema_migrations").load(conn)?,
            )
        })?;
        Ok(ours.iter().all(|migration| {
            let version = migration.name().version().to_string();
            applied.iter().any(|applied| applied.version == version)
        }))
    }

    /// Has PostgreSQL look over how much is in each table. It does so by itself, but minutes later;
    /// until then it goes about a table that was filled at once as if it were empty.
    pub fn look_over(&self) -> Result<(), Error> {
        self.write_now(|conn| match conn {
            AnyConnection::Postgres(conn) => Ok(conn.batch_execute("analyze")?),
            AnyConnection::Sqlite(_) => Ok(()),
        })
    }

    /// Runs `work` on a connection that cannot write, on a thread that may block.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let database = self.clone();
        unblocked(move || database.read_now(work)).await
    }

    /// Runs `work` in one transaction, on a thread that may block. When this returns `Ok`, what
    /// `work` wrote is on disk; when it returns `Err` or panics, nothing of it is.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let database = self.clone();
        unblocked(move || database.write_now(work)).await
    }

    /// [`Database::read`] for callers that may block.
    pub fn read_now<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        work(&mut *checkout(&self.readers)?)
    }

    /// [`Database::write`] for callers that may block.
    pub fn write_now<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut conn = checkout(&self.writers)?;
        begin(&mut conn)?;
        match work(&mut conn) {
            Ok(done) => {
                Manager::commit(&mut conn)?;
                Ok(done)
            }
            Err(error) => {
                // The first error is the one to tell; a connection that cannot roll back is
                // thrown away by the pool.
                let _ = Manager::roll_back(&mut conn);
                Err(error)
            }
        }
    }
}

async fn unblocked<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(stopped) => {
            Err(Error::Unavailable(format!("the work was cut short: {stopped}")).into())
        }
    }
}

/// SQLite begins at once as a writer: a transaction that reads first and writes later would fail
/// with "database is locked" whenever another wrote in between.
fn begin(conn: &mut AnyConnection) -> Result<(), Error> {
    match conn {
        AnyConnection::Sqlite(conn) => {
            AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE")?;
        }
        AnyConnection::Postgres(conn) => AnsiTransactionManager::begin_transaction(conn)?,
    }
    Ok(())
}

fn checkout(pool: &Pool<Manager>) -> Result<diesel::r2d2::PooledConnection<Manager>, Error> {
    pool.get()
        .map_err(|error| Error::Unavailable(one_line(&error.to_string())))
}

fn pool(manager: Manager, size: u32) -> Pool<Manager> {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(0))
        .connection_timeout(Duration::from_secs(5))
        .test_on_check_out(matches!(manager.address, Address::Postgres(_)))
        .error_handler(Box::new(Quiet))
        .build_unchecked(manager)
}

/// The pool's own reports of failed connections; whoever asked for one is told anyway.
#[derive(Debug)]
struct Quiet;

impl<E> diesel::r2d2::HandleError<E> for Quiet {
    fn handle_error(&self, _error: E) {}
}

/// Makes connections for a pool.
struct Manager {
    address: Address,
    writes: bool,
}

/// Switches a SQLite file to a write-ahead log. Where several processes open a new file at the same
/// moment SQLite refuses this at once instead of waiting, so the waiting is ours.
fn keep_a_log(conn: &mut SqliteConnection) -> Result<(), diesel::result::Error> {
    let begun = Instant::now();
    loop {
        match conn.batch_execute("pragma journal_mode = wal") {
            Err(error) if is_locked(&error) && begun.elapsed() < LONGEST_LOCK => {
                std::thread::sleep(Duration::from_millis(20));
            }
            switched => return switched,
        }
    }
}

fn is_locked(error: &diesel::result::Error) -> bool {
    use diesel::result::Error::DatabaseError;
    matches!(error, DatabaseError(_, info) if info.message().contains("locked"))
}

impl Manager {
    fn establish(&self) -> Result<AnyConnection, ConnectError> {
        match &self.address {
            Address::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(&path.to_string_lossy())?;
                conn.batch_execute("pragma busy_timeout = 10000")?;
                keep_a_log(&mut conn)?;
                conn.batch_execute("pragma synchronous = full; pragma foreign_keys = on")?;
                if !self.writes {
                    conn.batch_execute("pragma query_only = on")?;
                }
                Ok(AnyConnection::Sqlite(conn))
            }
            Address::Postgres(url) => {
                let mut conn = PgConnection::establish(url)?;
                if !self.writes {
                    conn.batch_execute("set default_transaction_read_only = on")?;
                }
                Ok(AnyConnection::Postgres(conn))
            }
        }
    }

    fn commit(conn: &mut AnyConnection) -> Result<(), Error> {
        <AnyConnection as Connection>::TransactionManager::commit_transaction(conn)?;
        Ok(())
    }

    fn roll_back(conn: &mut AnyConnection) -> Result<(), Error> {
        <AnyConnection as Connection>::TransactionManager::rollback_transaction(conn)?;
        Ok(())
    }
}

impl ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = ConnectError;

    fn connect(&self) -> Result<AnyConnection, ConnectError> {
        let mut conn = self.establish()?;
        conn.set_instrumentation(Watch);
        Ok(conn)
    }

    fn is_valid(&self, conn: &mut AnyConnection) -> Result<(), ConnectError> {
        diesel::sql_query("select 1").execute(conn)?;
        Ok(())
    }

    fn has_broken(&self, conn: &mut AnyConnection) -> bool {
        // A panic in the middle of a transaction must not hand its half to the next user.
        std::thread::panicking()
            || !matches!(
                <AnyConnection as Connection>::TransactionManager::transaction_manager_status_mut(
                    conn
                ),
                TransactionManagerStatus::Valid(status) if status.transaction_depth().is_none()
            )
    }
}

/// Why no connection could be made.
#[derive(Debug, thiserror::Error)]
enum ConnectError {
    #[error("{0}")]
    Connection(#[from] diesel::ConnectionError),
    #[error("{0}")]
    Statement(#[from] diesel::result::Error),
}

/// Creates the file before SQLite does, so that nobody else can ever read it: it holds letters and
/// private keys.
fn create_private_file(path: &std::path::Path) -> Result<(), Error> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|error| {
        Error::Unusable(format!(
            "The database file {} cannot be written: {error}. Check that the folder exists and belongs to the user that runs longhand.",
            path.display()
        ))
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
