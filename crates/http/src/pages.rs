//! The pages for people: one file per noun, and what all pages have in common.

pub(crate) mod about;
pub(crate) mod announcements;
pub(crate) mod answered;
pub(crate) mod arrange;
pub(crate) mod arrangements;
pub(crate) mod beside;
pub(crate) mod blocks;
pub(crate) mod brought;
pub(crate) mod card;
pub(crate) mod card_shown;
pub(crate) mod codes;
pub(crate) mod conduct;
pub(crate) mod correspondences;
pub(crate) mod directory;
pub(crate) mod drafts;
pub(crate) mod enclosures;
pub(crate) mod export;
pub(crate) mod feed;
pub(crate) mod first_run;
pub(crate) mod follow_button;
pub(crate) mod follows;
pub(crate) mod front;
pub(crate) mod hats;
pub(crate) mod intents;
pub(crate) mod introduce;
pub(crate) mod introductions;
pub(crate) mod keeper;
pub(crate) mod leave;
pub(crate) mod letterbox;
pub(crate) mod letters;
pub(crate) mod look_up;
pub(crate) mod mail_address;
pub(crate) mod me;
pub(crate) mod notices;
pub(crate) mod open_letter_acts;
pub(crate) mod open_letters;
pub(crate) mod password;
pub(crate) mod people;
pub(crate) mod prompts;
pub(crate) mod publish;
pub(crate) mod reset;
pub(crate) mod revise;
pub(crate) mod sessions;
pub(crate) mod settings;
pub(crate) mod sheet;
pub(crate) mod sign_in;
pub(crate) mod sign_in_code;
pub(crate) mod sign_up;
pub(crate) mod unsent;
pub(crate) mod unsubscribe;
pub(crate) mod write;
pub(crate) mod write_files;
pub(crate) mod write_post;

use crate::app::App;
use crate::assets;
use crate::error::Error;
use crate::fault::Fault;
use crate::reader::{Reader, Visitor};
use crate::words::{Rich, Time};
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, LOCATION};
use actix_web::{HttpResponse, HttpResponseBuilder};
use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::appearance::Appearance;
use longhand_storage::connection::AnyConnection;
use longhand_words::phrase::Phrase;
use longhand_words::words::{Said, Words};
use serde::Deserialize;
use std::str::FromStr;

/// What surrounds every page, and how it speaks to its reader.
pub(crate) struct Frame {
    title: String,
    signed_in: bool,
    here: Here,
    words: Words,
    appearance: Appearance,
    now: NaiveDateTime,
}

/// Which word of the header one is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Here {
    Letterbox,
    Directory,
    Write,
    Me,
    Elsewhere,
}

impl Frame {
    /// For anybody.
    pub(crate) fn plain(words: Words, title: &'static str) -> Self {
        Self {
            title: words.text(title),
            signed_in: false,
            here: Here::Elsewhere,
            words,
            appearance: Appearance::default(),
            now: clock::now(),
        }
    }

    /// For somebody signed in.
    pub(crate) fn signed_in(reader: &Reader, title: &'static str, here: Here) -> Self {
        Self {
            signed_in: true,
            here,
            appearance: reader.account.appearance(),
            ..Self::plain(reader.words, title)
        }
    }

    /// For whoever reads.
    pub(crate) fn of(visitor: &Visitor, title: &'static str) -> Self {
        match &visitor.reader {
            Some(reader) => Self::signed_in(reader, title, Here::Elsewhere),
            None => Self::plain(visitor.words, title),
        }
    }

    /// With a title that has something put in.
    pub(crate) fn titled(self, title: impl ToString) -> Self {
        Self {
            title: title.to_string(),
            ..self
        }
    }

    /// With a title that says first that something is not done yet, if anything is: a title is heard
    /// before all else.
    pub(crate) fn unless(self, fault: &Fault) -> Self {
        let title = match fault.any() {
            true => self
                .say("frame-not-done")
                .with("title", &self.title)
                .to_string(),
            false => self.title,
        };
        Self { title, ..self }
    }

    /// At another word of the header.
    pub(crate) fn at(self, here: Here) -> Self {
        Self { here, ..self }
    }

    /// The sentence with this id.
    fn say(&self, id: &'static str) -> Said {
        self.words.say(id)
    }

    /// A sentence that was chosen before.
    fn tell(&self, phrase: &Phrase) -> String {
        self.words.tell(phrase)
    }

    /// The sentence with this id, with links or times to come.
    fn rich(&self, id: &'static str) -> Rich {
        Rich::new(self.words, id)
    }

    /// A time seen from now: "last Sunday".
    fn near(&self, at: &NaiveDateTime) -> Time {
        let near = self.words.near(*at, self.now);
        Time {
            machine: near.machine(),
            said: near.to_string(),
        }
    }

    /// A time, written out.
    fn moment(&self, at: &NaiveDateTime) -> Time {
        let moment = self.words.moment(*at);
        Time {
            machine: moment.machine(),
            said: moment.to_string(),
        }
    }

    /// The day of a time.
    fn day(&self, at: &NaiveDateTime) -> Time {
        let day = self.words.day(*at);
        Time {
            machine: day.machine(),
            said: day.to_string(),
        }
    }

    /// A day that is the same everywhere, such as one typed into a form.
    fn date(&self, day: &NaiveDate) -> Time {
        let day = self.words.date(*day);
        Time {
            machine: day.machine(),
            said: day.to_string(),
        }
    }

    /// A number of days: "5 weeks".
    fn days(&self, days: &i32) -> String {
        self.words.days(*days)
    }

    /// Where the stylesheet, a script or a picture of ours is.
    fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// `aria-current` for one word of the header.
    fn current(&self, word: &Here) -> &'static str {
        if self.here == *word { "page" } else { "false" }
    }
}

/// What is shown when something was not done.
#[derive(Template)]
#[template(path = "error.html")]
pub(crate) struct ErrorPage {
    frame: Frame,
    heading: &'static str,
    sentence: Phrase,
}

/// The page of an error.
pub(crate) fn error_page(frame: Frame, error: &Error) -> ErrorPage {
    let heading = match error {
        Error::NoSuchPage | Error::Refused(Refusal::NotYours(_)) => "error-nothing-here",
        Error::Unavailable(_) | Error::Broken(_) => "error-not-just-now",
        _ => "error-not-done",
    };
    let sentence = match error {
        // Most often its writer went back to it in the browser after posting it.
        Error::Refused(Refusal::NotYours("draft")) => Phrase::new("error-draft-is-gone"),
        other => other.phrase(),
    };
    ErrorPage {
        frame,
        heading,
        sentence,
    }
}

/// A page with this status.
pub(crate) fn page(status: StatusCode, template: &impl Template) -> HttpResponse {
    fill(HttpResponse::build(status), template)
}

/// The page a form stands on, once more, with what went wrong.
pub(crate) fn once_more(error: &Error, template: &impl Template) -> HttpResponse {
    fill(error.begun(), template)
}

/// The same for an answer that has headers already.
pub(crate) fn fill(mut response: HttpResponseBuilder, template: &impl Template) -> HttpResponse {
    match template.render() {
        Ok(html) => response
            .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
            .body(html),
        Err(error) => {
            // Not as a page: the page of the error might fail in the same way.
            tracing::error!(%error, "a page could not be written");
            HttpResponse::InternalServerError()
                .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
                .body("Something broke on our side. It was noted for the keeper.")
        }
    }
}

/// Sends the browser on, after a form was taken.
pub(crate) fn onwards(address: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((LOCATION, address))
        .finish()
}

/// A form without fields of its own.
#[derive(Deserialize)]
pub(crate) struct Act {
    #[serde(default)]
    pub(crate) form_token: String,
}

/// Does one thing in one transaction, for a form that was made for this reader.
pub(crate) async fn act<T, F>(
    app: &App,
    reader: &Reader,
    form_token: &str,
    work: F,
) -> Result<T, Error>
where
    T: Send + 'static,
    F: FnOnce(&mut AnyConnection) -> Result<T, MentoringError> + Send + 'static,
{
    reader.check_form(form_token)?;
    let done = app.federation.database.write(work).await?;
    app.federation.ring();
    Ok(done)
}

/// The number in an address. What is none gets the same answer as the number of something that is
/// not the reader's.
pub(crate) fn number<T: FromStr>(text: &str, noun: &'static str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::NotYours(noun))
}

/// Every address that is in no list.
pub(crate) async fn nothing_here() -> Result<HttpResponse, Error> {
    Err(Error::NoSuchPage)
}
