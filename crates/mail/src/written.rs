//! A mail as it is written: headers, plain text and HTML.

use crate::error::Error;
use crate::server;
use askama::Template;
use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart};
use longhand_mentoring::mails::{Contents, Told};
use longhand_mentoring::origin::Origin;
use longhand_mentoring::prose;
use longhand_storage::accounts::Mail as Choice;
use longhand_storage::mails::Mail;
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use std::time::SystemTime;

/// The longest name in a subject, in characters.
const LONGEST_NAME: usize = 60;

/// The most names in a subject; further ones are counted.
const MOST_NAMES: usize = 3;

/// The most bytes of letters one mail carries; further letters are told of without their text.
const LONGEST_TEXTS: usize = 200_000;

#[derive(Template)]
#[template(path = "mail.txt")]
struct PlainMail<'a> {
    sheet: &'a Sheet,
}

#[derive(Template)]
#[template(path = "mail.html")]
struct HtmlMail<'a> {
    sheet: &'a Sheet,
}

/// What both forms of a mail say.
struct Sheet {
    subject: String,
    letters: Vec<Line>,
    notices: Vec<String>,
    letterbox: String,
    /// Why this comes, and how often.
    why: String,
    settings: String,
    stop: String,
    words: Words,
}

/// One letter in a mail.
struct Line {
    /// Who wrote.
    sentence: String,
    link: String,
    text: Option<Text>,
}

/// The text of a letter in both forms.
struct Text {
    plain: String,
    /// As the mentoring crate made it safe.
    html: String,
}

/// Writes a mail. The same mail comes out with the same `Message-ID` and date, whenever it is written.
pub(crate) fn write(
    from: &Mailbox,
    origin: &Origin,
    mail: &Mail,
    contents: &Contents,
) -> Result<Message, Error> {
    let to: Address = contents
        .email
        .parse()
        .map_err(|_| Error::Unwritable(Phrase::new("reason-mail-address")))?;
    let sheet = sheet(origin, contents);
    let stop = HeaderName::new_from_ascii_str("List-Unsubscribe");
    let one_click = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(sheet.subject.clone())
        .date(SystemTime::from(mail.created_at.and_utc()))
        .message_id(Some(format!(
            "<mail.{}@{}>",
            mail.id,
            server::domain(origin)
        )))
        .raw_header(HeaderValue::new(stop, format!("<{}>", sheet.stop)))
        .raw_header(HeaderValue::new(
            one_click,
            "List-Unsubscribe=One-Click".to_owned(),
        ))
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
        .multipart(MultiPart::alternative_plain_html(
            PlainMail { sheet: &sheet }.render().map_err(unwritten)?,
            HtmlMail { sheet: &sheet }.render().map_err(unwritten)?,
        ))
        .map_err(|error| Error::unwritten(&error))
}

fn unwritten(error: askama::Error) -> Error {
    Error::unwritten(&error)
}

fn sheet(origin: &Origin, contents: &Contents) -> Sheet {
    let (base, words) = (origin.base(), &contents.words);
    let mut room = LONGEST_TEXTS;
    let letters = contents
        .letters
        .iter()
        .map(|told| line(words, base, told, &mut room))
        .collect();
    let why = words.say(match contents.often {
        Choice::Daily => "mail-why-daily",
        Choice::Weekly => "mail-why-weekly",
        Choice::Each | Choice::Off => "mail-why-each",
    });
    Sheet {
        subject: subject(contents),
        letters,
        notices: contents
            .notices
            .iter()
            .map(|notice| notice.without_words(words))
            .collect(),
        letterbox: format!("{base}/"),
        why: why.with("handle", contents.person.handle()).to_string(),
        settings: format!("{base}/me/settings"),
        stop: format!("{base}/unsubscribe/{}", contents.token),
        words: *words,
    }
}

fn line(words: &Words, base: &str, told: &Told, room: &mut usize) -> Line {
    let fits = told.content.as_ref().filter(|html| html.len() <= *room);
    let text = fits.map(|html| {
        *room -= html.len();
        Text {
            plain: prose::to_text(html),
            html: html.clone(),
        }
    });
    let sentence = words.say(if told.introduces {
        "mail-introduces"
    } else {
        "mail-wrote"
    });
    Line {
        sentence: sentence
            .with("name", name(&told.author))
            .with("handle", prose::one_line(&told.author.handle(), 200))
            .to_string(),
        link: format!(
            "{base}/correspondences/{}#letter-{}",
            told.correspondence, told.letter
        ),
        text,
    }
}

/// Who wrote, and nothing of what: subjects are shown on locked screens. A name that looks like an
/// encoded word of a header (RFC 2047) would be decoded by whoever reads it.
fn subject(contents: &Contents) -> String {
    said_of(contents).replace("=?", "= ?")
}

fn said_of(contents: &Contents) -> String {
    let words = &contents.words;
    let mut authors: Vec<&Person> = Vec::new();
    for told in &contents.letters {
        if authors.iter().all(|known| known.id != told.author.id) {
            authors.push(&told.author);
        }
    }
    let said = match contents.letters.as_slice() {
        [] => words.say("mail-subject-word"),
        [told] if told.introduces => words
            .say("mail-subject-introduces")
            .with("name", name(&told.author)),
        [told] => words
            .say("mail-subject-wrote")
            .with("name", name(&told.author)),
        _ => words
            .say("mail-subject-letters")
            .with("names", in_a_row(words, &authors)),
    };
    said.to_string()
}

/// "Ada", "Ada and Bo", "Ada, Bo, Cy and 4 others".
fn in_a_row(words: &Words, people: &[&Person]) -> String {
    let mut names: Vec<String> = people.iter().take(MOST_NAMES).map(|p| name(p)).collect();
    match people.len() - names.len() {
        0 => {}
        more => names.push(words.say("mail-others").with("count", more).to_string()),
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    words.names(&names)
}

/// A name as one line: what begins a new one would be a header of its own.
fn name(person: &Person) -> String {
    prose::one_line(person.shown_name(), LONGEST_NAME)
}
