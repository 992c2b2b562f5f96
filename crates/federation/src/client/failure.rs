//! What can go wrong between us and another server, for the code, the log and the letter writer.

use std::error::Error;
use std::io;

use longhand_words::phrase::Phrase;
use longhand_words::words::Words;

use super::resolver::Refusal;

/// Why an exchange with another server did not end in an answer.
///
/// The texts hold host names and the lowest cause ("Connection refused"), never an IP address
/// that was looked up and never anything the other server sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The URL breaks our rules; nothing was sent. Holds the rule.
    #[error("address not permitted: {0:?}")]
    NotPermitted(Rule),
    /// DNS knows no address for this host.
    #[error("{0}: name not found")]
    Unresolvable(String),
    /// The host leads to an address that is not public.
    #[error("{0}: leads to a private address")]
    Private(String),
    /// No connection, or one that broke. Holds the host and the lowest cause.
    #[error("{0}: not reachable ({1})")]
    Unreachable(String, String),
    /// One of the deadlines passed.
    #[error("{0}: no answer in time")]
    TimedOut(String),
    /// The answer's body is longer than what is read of it.
    #[error("{0}: answer too large")]
    TooLarge(String),
    /// The encrypted connection could not be set up. Holds the host and the lowest cause.
    #[error("{0}: no secure connection ({1})")]
    Tls(String, String),
    /// Our own side: a certificate file that cannot be read, a header that cannot be sent.
    #[error("{0}")]
    Other(String),
}

/// A rule for addresses that are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Not longer than the limit.
    Length,
    /// https, or http where only this machine is reached.
    Scheme,
    /// No user name and no password.
    NoUser,
    /// No place within a page.
    NoFragment,
    /// No port.
    NoPort,
    /// A server.
    Server,
    /// A server's name in its plain form.
    PlainName,
    /// This machine, while plain http is switched on.
    ThisMachine,
    /// A name, where it is a number.
    NoNumber,
}

impl Rule {
    /// What whoever uses such an address is told.
    fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Rule::Length => "reason-address-long",
            Rule::Scheme => "reason-address-scheme",
            Rule::NoUser => "reason-address-user",
            Rule::NoFragment => "reason-address-place",
            Rule::NoPort => "reason-address-port",
            Rule::Server => "reason-address-nowhere",
            Rule::PlainName => "reason-address-odd",
            Rule::ThisMachine => "reason-address-other-machine",
            Rule::NoNumber => "reason-address-number",
        })
    }
}

impl Failure {
    /// One plain sentence for the person whose letter is concerned. Names the host, no
    /// addresses and no technical terms.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            Failure::NotPermitted(rule) => rule.phrase(),
            Failure::Unresolvable(host) => Phrase::new("reason-unresolvable").with("host", host),
            Failure::Private(host) => Phrase::new("reason-private").with("host", host),
            Failure::Unreachable(host, _) => Phrase::new("reason-unreachable").with("host", host),
            Failure::TimedOut(host) => Phrase::new("reason-timed-out").with("host", host),
            Failure::TooLarge(host) => Phrase::new("reason-too-large").with("host", host),
            Failure::Tls(host, _) => Phrase::new("reason-insecure").with("host", host),
            Failure::Other(_) => Phrase::new("reason-ours"),
        }
    }

    /// The same in English, for commands and logs.
    #[must_use]
    pub fn sentence(&self) -> String {
        Words::plain().tell(&self.phrase())
    }

    /// Sorts an error of the HTTP library by what it means for `host`.
    pub(super) fn of_exchange(host: &str, error: &reqwest::Error) -> Failure {
        let host = host.to_owned();
        for cause in causes(error) {
            if let Some(refusal) = cause.downcast_ref::<Refusal>() {
                return match refusal {
                    Refusal::Unknown => Failure::Unresolvable(host),
                    Refusal::Private => Failure::Private(host),
                    Refusal::TimedOut => Failure::TimedOut(host),
                };
            }
        }
        if error.is_timeout() {
            return Failure::TimedOut(host);
        }
        let lowest = causes(error).last().map(ToString::to_string);
        let lowest = lowest.unwrap_or_else(|| "no cause given".to_owned());
        if error.is_builder() {
            return Failure::Other(lowest);
        }
        // The TLS library hands its errors on as invalid data while the connection is being
        // made; plain TCP never does.
        let secure = causes(error).any(|cause| {
            cause
                .downcast_ref::<io::Error>()
                .is_some_and(|error| error.kind() == io::ErrorKind::InvalidData)
        });
        if error.is_connect() && secure {
            Failure::Tls(host, lowest)
        } else {
            Failure::Unreachable(host, lowest)
        }
    }
}

/// The errors beneath `error`, outermost first, without itself (its text names the whole URL).
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |cause| beneath(*cause))
}

/// The error that `error` wraps.
fn beneath<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    // An I/O error passes over the error it wraps when asked for its source.
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}
