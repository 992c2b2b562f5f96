//! A database of its own for every instance, of the kind the test is run with.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use super::postgres::{self, PostgresServer};
use super::waiting::random_word;

/// Where the instances of a test keep their data: says how to make a fresh database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// A file in the data folder of each instance.
    Sqlite,
    /// A schema of its own for each instance, on the server with this URL.
    Postgres(String),
}

impl Database {
    /// Files.
    pub fn sqlite() -> Database {
        Database::Sqlite
    }

    /// Schemas on the PostgreSQL of this run, which is started when first asked for.
    pub fn postgres() -> Database {
        Database::Postgres(postgres::shared_url())
    }

    /// Schemas on a server the test owns and may stop.
    pub fn on(server: &PostgresServer) -> Database {
        Database::Postgres(server.url())
    }

    /// A database with nothing in it. `folder` exists and is used by SQLite.
    pub fn fresh(&self, folder: &Path) -> FreshDatabase {
        match self {
            Database::Sqlite => FreshDatabase {
                url: format!("sqlite://{}", folder.join("longhand.db").display()),
                schema: None,
            },
            Database::Postgres(server) => {
                let schema = format!("t_{}", random_word());
                let separator = if server.contains('?') { '&' } else { '?' };
                let fresh = FreshDatabase {
                    url: format!("{server}{separator}options=-csearch_path%3D{schema}"),
                    schema: Some(schema.clone()),
                };
                fresh.execute(&format!("create schema {schema}"));
                fresh
            }
        }
    }
}

/// One database. A schema goes when this is dropped; a file goes with its folder.
pub struct FreshDatabase {
    url: String,
    schema: Option<String>,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    value: String,
}

impl FreshDatabase {
    /// What `LONGHAND_DATABASE_URL` is set to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Runs statements behind the server's back; panics when the database refuses.
    #[track_caller]
    pub fn execute(&self, sql: &str) {
        let outcome = match self.schema {
            Some(_) => self.to_postgres().batch_execute(sql),
            None => self.to_sqlite().batch_execute(sql),
        };
        if let Err(error) = outcome {
            panic!("{sql}: {error}");
        }
    }

    /// The texts a query gives in a column called `value`, in its order. Numbers want a
    /// `cast(... as text) as value`.
    #[track_caller]
    pub fn texts(&self, sql: &str) -> Vec<String> {
        let rows = match self.schema {
            Some(_) => sql_query(sql).load::<Row>(&mut self.to_postgres()),
            None => sql_query(sql).load::<Row>(&mut self.to_sqlite()),
        };
        match rows {
            Ok(rows) => rows.into_iter().map(|row| row.value).collect(),
            Err(error) => panic!("{sql}: {error}"),
        }
    }

    fn to_postgres(&self) -> PgConnection {
        PgConnection::establish(&self.url).expect("PostgreSQL lets us in")
    }

    fn to_sqlite(&self) -> SqliteConnection {
        let path = self.url.trim_start_matches("sqlite://");
        let mut connection = SqliteConnection::establish(path).expect("the file opens");
        connection
            .batch_execute("pragma busy_timeout = 10000")
            .expect("a timeout can be set");
        connection
    }
}

impl Drop for FreshDatabase {
    fn drop(&mut self) {
        if let Some(schema) = &self.schema
            && let Ok(mut connection) = PgConnection::establish(&self.url)
        {
            // The server may be gone or still busy for a killed process: then the schema stays
            // until the server's folder goes.
            let _ = connection.batch_execute(&format!(
                "set lock_timeout = '5s'; set client_min_messages = 'warning'; \
                 drop schema if exists {schema} cascade"
            ));
        }
    }
}
