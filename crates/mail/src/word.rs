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
    let to: Address = word.address.parse().map_err(|_| {
        Error::Unwritable(
            "The mail address of this account is none that mail can go to.".to_owned(),
        )
    })?;
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
        .map_err(|error| Error::Unwritable(format!("The mail could not be written: {error}.")))
}

fn unwritten(error: askama::Error) -> Error {
    Error::Unwritable(format!("The mail could not be written: {error}."))
}

fn link(origin: &Origin, kind: Kind, token: &str) -> String {
    let page = match kind {
        Kind::AddressLink => "me/mail/prove",
        _ => "reset",
    };
    format!("{}/{page}/{token}", origin.base())
}

fn said(origin: &Origin, word: &Word) -> Said {
    let (who, base) = (word.person.handle(), origin.base());
    let not_you = format!(
        "If that was not you, set a new password at {base}/forgotten, or write to the keeper of {}.",
        origin.host()
    );
    let (subject, begins, ends) = match word.kind {
        Kind::PasswordLink => (
            format!("A new password for {who}"),
            format!(
                "Somebody asked for a new password for {who}. If that was you, set it here within an hour:"
            ),
            "If it was not you, leave this mail alone: your password stays as it is.".to_owned(),
        ),
        Kind::AddressLink => (
            "Does mail reach you here?".to_owned(),
            format!(
                "{who} wants mail to come to this address. If that is you, say so here within a day, in the browser you are signed in with:"
            ),
            "If you know nothing of this, leave this mail alone: no other comes.".to_owned(),
        ),
        Kind::AddressChanged => (
            format!("Mail for {who} comes here no more"),
            format!("The mail address of {who} was changed. This is the last mail to this one."),
            format!(
                "If that was not you, write to the keeper of {}.",
                origin.host()
            ),
        ),
        Kind::CodesOff => (
            format!("{who} signs in without a code now"),
            format!("Signing in as {who} needs no code any more: that was switched off."),
            not_you,
        ),
        _ => (
            format!("{who} has a new password"),
            format!("The password of {who} was changed."),
            not_you,
        ),
    };
    Said {
        subject,
        begins,
        ends,
    }
}
