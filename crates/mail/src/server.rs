//! The mail server that takes our mail, and the sender it is from.

use crate::error::Error;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncTransport, Tokio1Executor};
use longhand_mentoring::origin::Origin;
use longhand_mentoring::prose;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use std::error::Error as _;
use std::time::Duration;
use url::Url;

/// How long a server may take for one mail, from the connection to its yes.
const PATIENCE: Duration = Duration::from_secs(100);

/// How much of a server's own words is kept, in characters.
const LONGEST_WORDS: usize = 300;

/// A mail server, spoken to anew for every mail.
#[derive(Clone)]
pub struct Server {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    host: String,
    bares_password: bool,
}

/// Why a server did not take a mail.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The status it answered with, if it answered.
    pub(crate) status: Option<u16>,
    /// What went wrong, in its own words; `None` if it was silent.
    pub(crate) words: Option<String>,
}

impl Server {
    /// The server at a URL: `smtp://HOST` in the clear, `smtp://HOST?tls=required` with STARTTLS,
    /// `smtps://HOST` with TLS from the beginning; a name and a password may stand before the host.
    /// Mail is from `from`, or else from `letters` at this instance's domain.
    pub fn new(url: &str, from: Option<&str>, origin: &Origin) -> Result<Self, Error> {
        let parsed = Url::parse(url).map_err(|error| Error::Url(error.to_string()))?;
        let host = parsed.host_str().unwrap_or_default().to_owned();
        let domain = domain(origin);
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| Error::Url(words_of(&error)))?;
        // The path of the URL may name us otherwise.
        if parsed.path().trim_matches('/').is_empty() {
            builder = builder.hello_name(ClientId::Domain(domain.to_owned()));
        }
        let from = match from {
            Some(from) => from.parse().map_err(|_| Error::Sender(from.to_owned()))?,
            None => Mailbox::new(Some("Longhand".to_owned()), letters_at(domain)?),
        };
        let encrypted = parsed.scheme() == "smtps"
            || parsed
                .query_pairs()
                .any(|(key, value)| key == "tls" && value == "required");
        let near = ["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str());
        Ok(Self {
            transport: builder.timeout(Some(Duration::from_secs(30))).build(),
            from,
            host,
            bares_password: parsed.password().is_some() && !encrypted && !near,
        })
    }

    /// The server's name.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whom mail is from.
    pub(crate) fn from(&self) -> &Mailbox {
        &self.from
    }

    /// Whether our password for it may go over a network that everybody can listen to.
    pub fn bares_password(&self) -> bool {
        self.bares_password
    }

    /// Connects and signs in as for a mail, and sends none.
    ///
    /// # Errors
    /// When the server would not take a mail now; a sentence.
    pub async fn test(&self) -> Result<(), Error> {
        let tried = tokio::time::timeout(Duration::from_secs(20), self.transport.test_connection());
        match tried.await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(Error::Server(format!(
                "{} ended the connection.",
                self.host
            ))),
            Ok(Err(error)) => Err(Error::Server(self.failed(&error).sentence(&self.host))),
            Err(_) => Err(Error::Server(self.silent().sentence(&self.host))),
        }
    }

    /// Hands a mail over.
    pub(crate) async fn take(&self, mail: Message) -> Result<(), Failure> {
        match tokio::time::timeout(PATIENCE, self.transport.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(self.failed(&error)),
            Err(_) => Err(self.silent()),
        }
    }

    fn failed(&self, error: &SmtpError) -> Failure {
        Failure {
            status: error.status().map(u16::from),
            words: Some(words_of(error)),
        }
    }

    fn silent(&self) -> Failure {
        Failure {
            status: None,
            words: None,
        }
    }
}

impl Failure {
    /// What went wrong, for whoever waits for the mail and for the keeper.
    pub(crate) fn phrase(&self, host: &str) -> Phrase {
        let phrase = match (self.status, &self.words) {
            (Some(status), _) => Phrase::new("reason-mail-answered").with("status", status),
            (None, Some(_)) => Phrase::new("reason-mail-unspoken"),
            (None, None) => Phrase::new("reason-mail-silent"),
        };
        let words = self.words.as_deref().unwrap_or_default();
        let phrase = phrase.with("host", host);
        phrase.with("words", words.trim_end_matches('.'))
    }

    fn sentence(&self, host: &str) -> String {
        Words::plain().tell(&self.phrase(host))
    }
}

/// The innermost cause, one line of reasonable length: what is around it says only where it happened.
fn words_of(error: &SmtpError) -> String {
    let mut cause = error.source();
    let mut words = cause.map_or_else(|| error.to_string(), ToString::to_string);
    while let Some(inner) = cause.and_then(|cause| cause.source()) {
        words = inner.to_string();
        cause = Some(inner);
    }
    prose::plain_line(&words, LONGEST_WORDS)
}

/// The domain of mail: that of the instance, which may have a port while it is tried on loopback.
pub(crate) fn domain(origin: &Origin) -> &str {
    let host = origin.host();
    host.split_once(':').map_or(host, |(name, _)| name)
}

fn letters_at(domain: &str) -> Result<Address, Error> {
    Address::new("letters", domain).map_err(|_| Error::Sender(format!("letters@{domain}")))
}
