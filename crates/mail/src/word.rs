//! A mail about an account: a link that works once, or that something was changed. It is sent whether
//! mail about letters is wanted or not, so nothing in it ends it.

use crate::error::Error;
use crate::server;
use askama::Template;
use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use longhand_mentoring::accounts::telling::Word;
use longhand_mentoring::origin::Origin;
use longhand_storage::mails::{Kind, Mail};
use longhand_words::language::Language;
use longhand_words::phrase::Phrase;
use std::time::SystemTime;

#[derive(Template)]
#[template(path = "word.txt", escape = "none")]
struct PlainWord<'a> {
    word: &'a Said,
    link: &'a Option<String>,
    host: &'a str,
}

#[derive(Template)]
#[template(path = "word.html")]
struct HtmlWord<'a> {
    language: Language,
    word: &'a Said,
    link: &'a Option<String>,
    host: &'a str,
}

/// What stands in a mail around its link.
struct Said {
    subject: String,
    begins: String,
    ends: String,
}

/// Writes a mail. The same mail comes out with the same `Message-ID` and date, whenever it is written.
pub(crate) fn write(
    from: &Mailbox,
    origin: &Origin,
    mail: &Mail,
    word: &Word,
) -> Result<Message, Error> {
    let to: Address = word
        .address
        .parse()
        .map_err(|_| Error::Unwritable(Phrase::new("reason-mail-address")))?;
    let said = said(origin, word);
    let link = word
        .token
        .as_ref()
        .map(|token| link(origin, word.kind, token));
    let host = origin.host();
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    let domain = server::domain(origin);
    let plain = PlainWord {
        word: &said,
        link: &link,
        host,
    };
    let html = HtmlWord {
        language: word.words.language(),
        word: &said,
        link: &link,
        host,
    };
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(said.subject.clone())
        .date(SystemTime::from(mail.created_at.and_utc()))
        .message_id(Some(format!("<mail.{}@{domain}>", mail.id)))
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
        .multipart(MultiPart::alternative_plain_html(
            plain.render().map_err(unwritten)?,
            html.render().map_err(unwritten)?,
        ))
        .map_err(|error| Error::unwritten(&error))
}

fn unwritten(error: askama::Error) -> Error {
    Error::unwritten(&error)
}

fn link(origin: &Origin, kind: Kind, token: &str) -> String {
    let page = match kind {
        Kind::AddressLink => "me/mail/prove",
        _ => "reset",
    };
    format!("{}/{page}/{token}", origin.base())
}

fn said(origin: &Origin, word: &Word) -> Said {
    let (subject, begins, ends) = match word.kind {
        Kind::PasswordLink => (
            "word-password-link-subject",
            "word-password-link",
            "word-password-link-not-you",
        ),
        Kind::AddressLink => (
            "word-address-link-subject",
            "word-address-link",
            "word-address-link-not-you",
        ),
        Kind::AddressChanged => (
            "word-address-changed-subject",
            "word-address-changed",
            "word-address-changed-not-you",
        ),
        Kind::CodesOff => ("word-codes-off-subject", "word-codes-off", "word-not-you"),
        Kind::AccountOpened => (
            "word-account-opened-subject",
            "word-account-opened",
            "word-mistyped",
        ),
        _ => (
            "word-password-changed-subject",
            "word-password-changed",
            "word-not-you",
        ),
    };
    let say = |id| {
        word.words
            .say(id)
            .with("handle", word.person.handle())
            .with("address", format!("{}/forgotten", origin.base()))
            .with("host", origin.host())
            .with("home", origin.base())
            .to_string()
    };
    Said {
        subject: say(subject),
        begins: say(begins),
        ends: say(ends),
    }
}
