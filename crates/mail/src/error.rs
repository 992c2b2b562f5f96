//! What can go wrong with mail: the one error type of this crate.

use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::error::Error as StorageError;

/// Why a mail was not sent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address of the mail server is none.
    #[error("{0}")]
    Url(String),
    /// The address mail comes from is none.
    #[error("{0:?} is no sender. Write one like Longhand <letters@example.org>.")]
    Sender(String),
    /// The mail server does not take our mail; a sentence.
    #[error("{0}")]
    Server(String),
    /// A mail cannot be written; a sentence.
    #[error("{0}")]
    Unwritable(String),
    /// What there is to tell cannot be read.
    #[error(transparent)]
    Mentoring(#[from] MentoringError),
    /// Our own bookkeeping failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}
