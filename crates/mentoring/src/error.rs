//! How an act ends when it does not end well.

use crate::refusal::Refusal;

/// Why an act was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The person may not, or cannot now; they are told why.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// We could not keep or read something.
    #[error(transparent)]
    Storage(#[from] longhand_storage::error::Error),
    /// A password could not be hashed.
    #[error("a password could not be hashed: {0}")]
    Password(argon2::password_hash::Error),
    /// The system gives no random numbers; nothing secret can be made.
    #[error("the system gives no random numbers: {0}")]
    NoChance(String),
}
