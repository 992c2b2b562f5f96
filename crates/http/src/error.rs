//! How a handler fails: the one error type of this crate, and the one place that chooses a status.
//! What a person did that cannot be done is told to them; what we could not do is logged once, here,
//! and told without its insides.

use crate::links;
use crate::pages::{self, Frame};
use actix_web::http::StatusCode;
use actix_web::http::header::{LOCATION, RETRY_AFTER};
use actix_web::{HttpResponse, HttpResponseBuilder, ResponseError};
use longhand_federation::error::Error as FederationError;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::refusal::doors::Doors;
use longhand_storage::error::Error as StorageError;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use std::fmt;

/// Why a request was not answered as asked. As text it is told in English; people are told
/// [`Error::phrase`] in their own language.
#[derive(Debug, Clone)]
pub enum Error {
    /// The person may not, or cannot now.
    Refused(Refusal),
    /// Something a person asked for that does not work, as a sentence for them.
    Sentence(Phrase),
    /// There is no page at this address.
    NoSuchPage,
    /// The page is for people signed in; holds where to go afterwards.
    SignInFirst(String),
    /// A form that was sent from another site; holds our own address.
    FromElsewhere(String),
    /// A form without the token of this session.
    StaleForm,
    /// A form or address that cannot be read; holds why, for the log.
    Unreadable(String),
    /// A form longer than any letter.
    TooLarge,
    /// Too many wrong passwords.
    TooManyAttempts,
    /// The database does not answer; holds why, for the log.
    Unavailable(String),
    /// Something broke on our side; holds what, for the log.
    Broken(String),
}

impl Error {
    /// What whoever asked is told.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Refused(refusal) => refusal.phrase(),
            Self::Sentence(phrase) => phrase.clone(),
            Self::NoSuchPage => Phrase::new("error-no-such-page"),
            Self::SignInFirst(_) => Phrase::new("error-sign-in-first"),
            Self::FromElsewhere(base) => Phrase::new("error-from-elsewhere").with("address", base),
            Self::StaleForm => Phrase::new("error-stale-form"),
            Self::Unreadable(_) => Phrase::new("error-unreadable"),
            Self::TooLarge => Phrase::new("error-too-large"),
            Self::TooManyAttempts => Phrase::new("error-too-many-attempts"),
            Self::Unavailable(_) => Phrase::new("error-unavailable"),
            Self::Broken(_) => Phrase::new("error-broken"),
        }
    }
}

impl Error {
    /// The answer to a request that failed, up to what is shown: its status, when to try again, and a line
    /// in the log for what is our fault.
    pub(crate) fn begun(&self) -> HttpResponseBuilder {
        match self {
            Self::Broken(cause) => tracing::error!(cause, "a request failed"),
            Self::Unavailable(cause) => tracing::warn!(cause, "the database does not answer"),
            Self::Unreadable(cause) => tracing::debug!(cause, "a request could not be read"),
            _ => {}
        }
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::Unavailable(_) => {
                response.insert_header((RETRY_AFTER, "5"));
            }
            Self::TooManyAttempts => {
                response.insert_header((RETRY_AFTER, "900"));
            }
            _ => {}
        }
        response
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::plain().tell(&self.phrase()))
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Refused(refusal) => status_of(refusal),
            Self::Sentence(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NoSuchPage => StatusCode::NOT_FOUND,
            Self::SignInFirst(_) => StatusCode::SEE_OTHER,
            Self::FromElsewhere(_) | Self::StaleForm => StatusCode::FORBIDDEN,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooManyAttempts => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = self.begun();
        if let Self::SignInFirst(next) = self {
            return response
                .insert_header((LOCATION, links::sign_in(next)))
                .finish();
        }
        pages::fill(
            response,
            &pages::error_page(Frame::plain(Words::plain(), "error-title"), self),
        )
    }
}

/// The status a refusal has on a page.
fn status_of(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotYours(_) => StatusCode::NOT_FOUND,
        Refusal::WrongPassword | Refusal::WrongCode => StatusCode::UNAUTHORIZED,
        Refusal::Doors(Doors::Waits | Doors::SaidNo | Doors::SaidNoWith(_) | Doors::Closed) => {
            StatusCode::FORBIDDEN
        }
        Refusal::Suspended | Refusal::SetUpAlready => StatusCode::FORBIDDEN,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StorageError> for Error {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Unavailable(cause) => Self::Unavailable(cause),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<MentoringError> for Error {
    fn from(error: MentoringError) -> Self {
        match error {
            MentoringError::Refused(refusal) => Self::Refused(refusal),
            MentoringError::Storage(error) => error.into(),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<FederationError> for Error {
    fn from(error: FederationError) -> Self {
        match error {
            FederationError::Mentoring(error) => error.into(),
            FederationError::Storage(error) => error.into(),
            other => {
                if let FederationError::Malformed(why) | FederationError::NotAllowed(why) = &other {
                    // Whoever looked can do nothing about it; a keeper who is asked finds it here.
                    tracing::debug!(why, "a document of another server was not taken");
                }
                match other.phrase() {
                    Some(phrase) => Self::Sentence(phrase),
                    None => Self::Broken(other.to_string()),
                }
            }
        }
    }
}

impl From<actix_web::error::BlockingError> for Error {
    fn from(error: actix_web::error::BlockingError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Broken(format!("a page could not be written: {error}"))
    }
}
