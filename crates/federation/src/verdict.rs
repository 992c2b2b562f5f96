//! What an answer means for a delivery: taken, again later, or never.

use crate::client::Failure;
use crate::error::Error;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::post_bag::Outcome;
use longhand_storage::error::Error as StorageError;
use longhand_words::phrase::Phrase;

/// What is known of a delivery when it is judged.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// The host, for the sentences.
    pub host: &'a str,
    /// How often it was tried before this time.
    pub attempts: i32,
    /// When it is given up.
    pub expires_at: NaiveDateTime,
    /// Waits before the second, third, ... try; the last one repeats.
    pub retries: &'a [std::time::Duration],
    /// A factor that keeps many retries apart, about 1.
    pub jitter: f64,
    /// Now.
    pub now: NaiveDateTime,
}

/// The verdict on an HTTP answer; `retry_after` is what the host asked for.
pub fn of_answer(case: &Case<'_>, status: u16, retry_after: Option<Duration>) -> Outcome {
    match status {
        200..=299 => Outcome::Delivered {
            status: Some(status),
        },
        // A peer may have an old key of ours, or a clock that is off, for a little while.
        401 if case.attempts < 2 => {
            let wait = if case.attempts == 0 {
                Duration::minutes(10)
            } else {
                Duration::hours(1)
            };
            let wait = wait.min(case.longest());
            case.later(
                Some(wait),
                Some(status),
                case.about(Phrase::new("reason-our-signature")),
            )
        }
        400 | 401 | 403 | 404 | 405 | 406 | 410 | 413 | 415 | 422 | 451 | 501 => {
            Outcome::Returned {
                status: Some(status),
                reason: refusal(case, status),
            }
        }
        408 | 429 | 503 => {
            let error = case.about(Phrase::new("reason-busy"));
            case.later(retry_after, Some(status), error)
        }
        _ => {
            let error = Phrase::new("reason-error").with("status", status);
            case.later(None, Some(status), case.about(error))
        }
    }
}

/// The verdict on an attempt that brought no answer.
pub fn of_failure(case: &Case<'_>, error: &Error) -> Outcome {
    let returned = |reason: Phrase| Outcome::Returned {
        status: None,
        reason,
    };
    match error {
        Error::Client(failure @ Failure::NotPermitted(_)) => returned(failure.phrase()),
        Error::Client(failure) => case.later(None, None, failure.phrase()),
        Error::Gone(_) => returned(refusal(case, 410)),
        // The keeper blocked the host meanwhile, or nobody is at that address.
        Error::NotFound(why) => returned(why.clone()),
        Error::Busy(_) => case.later(None, None, case.about(Phrase::new("reason-not-now"))),
        // What exactly is wrong stands in the log.
        Error::NotAllowed(_) | Error::Malformed(_) => {
            returned(case.about(Phrase::new("reason-untrusted")))
        }
        Error::Storage(StorageError::NotFound(_)) => returned(Phrase::new("reason-taken-back")),
        _ => case.later(None, None, Phrase::new("reason-ours")),
    }
}

/// The verdict when the time is over; `last` is what went wrong at the last try, as it was kept.
pub fn of_expiry(case: &Case<'_>, last: Option<&str>) -> Outcome {
    Outcome::Returned {
        status: None,
        reason: match last {
            Some(last) => Phrase::new("reason-expired").with("why", Phrase::from_kept(last)),
            None => case.about(Phrase::new("reason-expired-unheard")),
        },
    }
}

/// Whether an attempt says that the host as a whole cannot be reached.
pub fn is_unreachable(error: &Error) -> bool {
    matches!(
        error,
        Error::Client(
            Failure::Unresolvable(_)
                | Failure::Unreachable(..)
                | Failure::TimedOut(_)
                | Failure::Tls(..)
                | Failure::Private(_)
        )
    )
}

impl Case<'_> {
    /// A sentence about the host.
    fn about(&self, phrase: Phrase) -> Phrase {
        phrase.with("host", self.host)
    }

    /// The longest wait of the schedule; nothing waits longer unless the host asks for it.
    fn longest(&self) -> Duration {
        self.retries
            .iter()
            .max()
            .and_then(|longest| Duration::from_std(*longest).ok())
            .unwrap_or(Duration::hours(12))
    }

    fn shortest(&self) -> Duration {
        self.retries
            .iter()
            .min()
            .and_then(|shortest| Duration::from_std(*shortest).ok())
            .unwrap_or(Duration::seconds(15))
    }

    fn later(&self, wait: Option<Duration>, status: Option<u16>, error: Phrase) -> Outcome {
        // What the host asks for is not cut short, only spread to the later side; but a host that
        // asks for no wait at all gets the shortest of ours.
        let (wait, jitter) = match wait {
            Some(wait) => (wait.max(self.shortest()), self.jitter.max(1.0)),
            None => (self.scheduled(), self.jitter),
        };
        let wait = wait.num_milliseconds().max(0) as f64 * jitter;
        let at = self.now + Duration::milliseconds(wait as i64);
        Outcome::Later {
            at: at.min(self.expires_at),
            status,
            error,
        }
    }

    fn scheduled(&self) -> Duration {
        let attempt = usize::try_from(self.attempts).unwrap_or_default();
        self.retries
            .get(attempt)
            .or(self.retries.last())
            .and_then(|wait| Duration::from_std(*wait).ok())
            .unwrap_or(Duration::hours(12))
    }
}

fn refusal(case: &Case<'_>, status: u16) -> Phrase {
    case.about(match status {
        404 | 410 => Phrase::new("reason-address-gone"),
        401 => Phrase::new("reason-signature"),
        403 | 451 => Phrase::new("reason-takes-none"),
        413 => Phrase::new("reason-too-long"),
        400 | 422 => Phrase::new("reason-unreadable"),
        405 | 406 | 415 | 501 => Phrase::new("reason-takes-none-there"),
        other => Phrase::new("reason-refused").with("status", other),
    })
}
