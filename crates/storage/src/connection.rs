//! A connection to either database, and how to say one thing to both.

#![expect(missing_docs, reason = "the derive writes public items without any")]

use diesel::{PgConnection, SqliteConnection};

/// A connection to either database. (Not called `Connection`: diesel's prelude has that name.)
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    /// The embedded database, one file.
    Sqlite(SqliteConnection),
    /// A PostgreSQL server.
    Postgres(PgConnection),
}

/// Runs one and the same expression on whichever connection it is: for statements that both
/// databases understand but the derived connection does not offer (`on conflict`).
macro_rules! on_each {
    ($conn:ident => $statement:expr) => {
        match $conn {
            crate::connection::AnyConnection::Sqlite($conn) => $statement,
            crate::connection::AnyConnection::Postgres($conn) => $statement,
        }
    };
}
pub(crate) use on_each;
