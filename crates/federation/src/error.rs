//! What can go wrong between instances: the one error type of this crate.

use crate::client::Failure;
use crate::signature::{Invalid, Unsignable};
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::error::Error as StorageError;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;

/// Why something did not travel.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An act was refused or could not be kept.
    #[error(transparent)]
    Mentoring(#[from] MentoringError),
    /// Our own bookkeeping failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A request of ours did not get through.
    #[error("{}", .0.sentence())]
    Client(#[from] Failure),
    /// A request to us was not signed as it must be.
    #[error(transparent)]
    Signature(#[from] Invalid),
    /// Something of ours could not be signed.
    #[error(transparent)]
    Unsignable(#[from] Unsignable),
    /// A document that cannot be read; holds what is wrong with it, for its server and the log.
    #[error("{0}")]
    Malformed(String),
    /// A document or activity that claims what its sender may not; holds what, for its sender and the
    /// log, and names hosts at most.
    #[error("{0}")]
    NotAllowed(String),
    /// The other host does not answer, or was asked enough for now; later is fine.
    #[error("{}", plain(&busy(.0)))]
    Busy(String),
    /// One of our people asked for more look-ups than one does.
    #[error("{}", plain(&many()))]
    ManyLookUps,
    /// Nobody there, or nobody who can be written to: a sentence for whoever looked.
    #[error("{}", plain(.0))]
    NotFound(Phrase),
    /// A document or person that is gone for good.
    #[error("{}", plain(&gone(.0)))]
    Gone(String),
    /// The program could not set itself up.
    #[error("{0}")]
    Setup(String),
}

fn plain(phrase: &Phrase) -> String {
    Words::plain().tell(phrase)
}

fn busy(host: &str) -> Phrase {
    Phrase::new("finding-busy").with("host", host)
}

fn many() -> Phrase {
    Phrase::new("finding-many")
}

fn gone(host: &str) -> Phrase {
    Phrase::new("finding-gone").with("host", host)
}

impl Error {
    /// What whoever asked is told in their language; `None` where only the log has words for it.
    pub fn phrase(&self) -> Option<Phrase> {
        match self {
            Self::Client(failure) => Some(failure.phrase()),
            Self::Busy(host) => Some(busy(host)),
            Self::ManyLookUps => Some(many()),
            Self::NotFound(phrase) => Some(phrase.clone()),
            Self::Gone(host) => Some(gone(host)),
            Self::Malformed(_) => Some(Phrase::new("finding-unreadable")),
            Self::NotAllowed(_) => Some(Phrase::new("finding-not-believed")),
            _ => None,
        }
    }

    /// Whether somebody else wrote the same row at the same moment, so that a second try finds it.
    pub(crate) fn is_collision(&self) -> bool {
        matches!(
            self,
            Self::Storage(StorageError::AlreadyExists(_))
                | Self::Mentoring(MentoringError::Storage(StorageError::AlreadyExists(_)))
        )
    }

    /// Why something was refused, without what it says about anybody; `None` if it was not. Refusals
    /// of an act name people, so of them it is the kind; what is not allowed names hosts at most.
    pub(crate) fn refusal(&self) -> Option<String> {
        match self {
            Self::Mentoring(MentoringError::Refused(refusal)) => Some(refusal.kind()),
            Self::NotAllowed(why) => Some(why.clone()),
            _ => None,
        }
    }

    /// Whether our own database is the trouble, so that the same request may succeed later.
    pub fn is_ours(&self) -> bool {
        matches!(
            self,
            Self::Storage(_) | Self::Mentoring(MentoringError::Storage(_))
        )
    }

    /// Whether the same may succeed later: the other host is in trouble, or our own database is.
    pub fn may_pass(&self) -> bool {
        self.is_ours() || matches!(self, Self::Busy(_))
    }
}

/// Whether an answer is about the state the other host is in, and not about what was asked.
pub(crate) fn is_trouble(status: u16) -> bool {
    matches!(status, 408 | 429 | 500..)
}
