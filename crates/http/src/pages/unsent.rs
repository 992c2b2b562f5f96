//! What was typed and could not be taken, given back on a page of its own: whatever is wrong with the
//! session, the database or what the form is about, nobody writes anything twice.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, Here, once_more, page};
use crate::reader::{self, Keeper, Reader, Visitor};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use longhand_mentoring::refusal::Refusal;
use longhand_words::words::Words;

/// A form as it was sent.
#[derive(Template)]
#[template(path = "unsent.html")]
pub(crate) struct Unsent {
    frame: Frame,
    heading: &'static str,
    sentence: String,
    form_token: String,
    action: String,
    /// The id of what its button says; `None` if pressing it again would do nothing.
    button: Option<&'static str>,
    /// Whether it is sent as a form with a file is.
    with_file: bool,
    texts: Vec<Text>,
    hidden: Vec<(&'static str, String)>,
}

struct Text {
    name: &'static str,
    label: &'static str,
    value: String,
}

/// A text as it is now, beside what was typed into its form when that showed another one.
pub(crate) struct ThereNow {
    pub(crate) name: &'static str,
    /// The id of what the field is called.
    pub(crate) label: &'static str,
    pub(crate) value: String,
}

/// Whether a form was refused because it showed what is there no longer.
pub(crate) fn is_overtaken(error: &Error) -> bool {
    matches!(error, Error::Refused(Refusal::ChangedMeanwhile))
}

impl Unsent {
    /// The form that goes to `action`; its heading and its button by the ids of what they say.
    pub(crate) fn new(heading: &'static str, action: String, button: &'static str) -> Self {
        Self {
            frame: Frame::plain(Words::plain(), heading),
            heading,
            sentence: String::new(),
            form_token: String::new(),
            action,
            button: Some(button),
            with_file: false,
            texts: Vec::new(),
            hidden: Vec::new(),
        }
    }

    /// With a text that somebody wrote; the label by the id of what it says.
    pub(crate) fn text(mut self, name: &'static str, label: &'static str, value: &str) -> Self {
        self.texts.push(Text {
            name,
            label,
            value: value.to_owned(),
        });
        self
    }

    /// With something that was chosen, if it was.
    pub(crate) fn chosen(mut self, name: &'static str, value: &str) -> Self {
        if !value.is_empty() {
            self.hidden.push((name, value.to_owned()));
        }
        self
    }

    /// Sent as a form with a file is: its page reads no other.
    pub(crate) fn with_file(mut self) -> Self {
        self.with_file = true;
        self
    }

    /// For somebody who cannot be known just now.
    fn of_unknown(mut self, request: &HttpRequest) -> Self {
        self.frame = Frame::of(&Visitor::unknown(request), self.heading);
        self
    }

    /// For somebody signed in.
    pub(crate) fn of(mut self, reader: &Reader) -> Self {
        self.frame = Frame::signed_in(reader, self.heading, Here::Elsewhere);
        self.form_token = reader.form_token().to_owned();
        self
    }

    /// The page for somebody who was not heard, because of `error`.
    pub(crate) fn because(mut self, error: &Error) -> HttpResponse {
        if matches!(error, Error::Refused(_)) {
            self.button = None;
        }
        let words = self.frame.words;
        self.sentence = words
            .say("unsent-nothing-changed")
            .with("why", words.tell(&error.phrase()))
            .to_string();
        once_more(error, &self)
    }

    fn signed_out(mut self) -> HttpResponse {
        self.sentence = self.frame.words.text("unsent-signed-out");
        page(StatusCode::UNAUTHORIZED, &self)
    }
}

/// Whoever sent a form. Not by the extractor: whatever is wrong with the session, what was typed must
/// come back.
///
/// # Errors
/// The page with what was typed, for somebody who is signed out or cannot be known just now.
pub(crate) async fn sender(
    app: &App,
    request: &HttpRequest,
    unsent: impl FnOnce() -> Unsent,
) -> Result<Reader, HttpResponse> {
    match reader::of(app, request).await {
        Ok(Some(reader)) => Ok(reader),
        Ok(None) => Err(unsent().of_unknown(request).signed_out()),
        Err(error) => Err(unsent().of_unknown(request).because(&error)),
    }
}

/// The keeper who sent a form, found in the same way.
///
/// # Errors
/// As [`sender`]; and for members there is no such page, whatever they typed.
pub(crate) async fn keeper(
    app: &App,
    request: &HttpRequest,
    unsent: impl FnOnce() -> Unsent,
) -> Result<Keeper, HttpResponse> {
    let reader = sender(app, request, unsent).await?;
    Keeper::of(reader).map_err(HttpResponse::from_error)
}

/// What stands beside a form that comes again with what was typed; `None` for an error of ours, which
/// such a page could not be made in spite of.
pub(crate) fn sentence(words: &Words, error: &Error) -> Option<String> {
    match error {
        Error::StaleForm => Some(words.text("unsent-stale")),
        Error::Refused(_) | Error::Sentence(_) => {
            let still_here = words.say("unsent-still-here");
            let why = words.tell(&error.phrase());
            Some(still_here.with("why", why).to_string())
        }
        _ => None,
    }
}
