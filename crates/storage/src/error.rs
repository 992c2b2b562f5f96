//! What can go wrong while keeping things: the one error type of this crate.

/// Why a statement or a connection failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such row; the word names what was looked for.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// A row with this key is there already; the word names what was to be added.
    #[error("this {0} exists already")]
    AlreadyExists(&'static str),
    /// The database does not answer now; trying again later may work.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// The database cannot be used as it is; the sentence says why and what to do.
    #[error("{0}")]
    Unusable(String),
    /// Any other failure of a statement.
    #[error("the database refused a statement: {0}")]
    Database(#[source] diesel::result::Error),
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error as Diesel};
        match error {
            Diesel::NotFound => Self::NotFound("row"),
            Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => {
                Self::AlreadyExists("row")
            }
            Diesel::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                Self::Unavailable(info.message().trim().to_owned())
            }
            // A restarting PostgreSQL says so in words only.
            Diesel::DatabaseError(_, info) if says_it_is_leaving(info.message()) => {
                Self::Unavailable(info.message().trim().to_owned())
            }
            other => Self::Database(other),
        }
    }
}

fn says_it_is_leaving(message: &str) -> bool {
    [
        "terminating connection",
        "server closed the connection",
        "no connection to the server",
        "could not receive data",
        "could not send data",
        "the database system is",
        "database is locked",
    ]
    .iter()
    .any(|words| message.contains(words))
}

/// Gives "not found" and "exists already" the name of the noun they are about.
pub(crate) trait Named<T> {
    fn named(self, noun: &'static str) -> Result<T, Error>;
}

impl<T> Named<T> for Result<T, diesel::result::Error> {
    fn named(self, noun: &'static str) -> Result<T, Error> {
        self.map_err(|error| match error.into() {
            Error::NotFound(_) => Error::NotFound(noun),
            Error::AlreadyExists(_) => Error::AlreadyExists(noun),
            other => other,
        })
    }
}
