//! What can go wrong with mail: the one error type of this crate.

use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::prose;
use longhand_storage::error::Error as StorageError;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;

/// How much of a cause is kept, in characters.
const LONGEST_CAUSE: usize = 300;

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
    #[error("{}", Words::plain().tell(.0))]
    Unwritable(Phrase),
    /// What there is to tell cannot be read.
    #[error(transparent)]
    Mentoring(#[from] MentoringError),
    /// Our own bookkeeping failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl Error {
    /// The mail could not be put together, for a cause that is ours.
    pub(crate) fn unwritten(cause: &dyn std::fmt::Display) -> Self {
        let words = prose::plain_line(&cause.to_string(), LONGEST_CAUSE);
        Self::Unwritable(Phrase::new("reason-mail-unwritten").with("words", words))
    }
}
