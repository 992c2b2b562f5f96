//! One's own card: what one offers and looks for, changed in one form.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Frame, Here, onwards, page};
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use askama::filters::HtmlSafe;
use longhand_mentoring::cards::said::{self, Fault, Field, Typed};
use longhand_mentoring::cards::{
    self, LONGEST_TEXT, MOST_LANGUAGES, MOST_SEATS, MOST_TOPICS, Told,
};
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::languages::OFFERED;
use longhand_storage::cards::Card;
use longhand_words::words::Words;
use serde::Deserialize;
use std::fmt;

#[derive(Template)]
#[template(path = "my_card.html")]
struct CardPage {
    frame: Frame,
    form_token: String,
    profile: String,
    done: bool,
    /// Why nothing of it was taken.
    sentence: Option<String>,
    card: Typed,
    faults: Vec<Fault>,
    longest_text: usize,
    most_topics: usize,
    most_languages: usize,
    most_seats: i32,
}

/// The languages offered, each by its tag and its own name, in a row.
struct Offered(Words);

// Tags, names and commas are ours.
impl HtmlSafe for Offered {}

impl fmt::Display for Offered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown =
            OFFERED.map(|(tag, name)| format!("<bdi>{tag} <bdi lang=\"{tag}\">{name}</bdi></bdi>"));
        f.write_str(&shown.join(&self.0.text("names-comma")))
    }
}

impl CardPage {
    fn offered(&self) -> Offered {
        Offered(self.frame.words)
    }

    /// What is wrong with one field, if anything is.
    fn fault(&self, field: &Field) -> Option<String> {
        let fault = self.faults.iter().find(|fault| fault.field == *field)?;
        Some(self.frame.tell(&fault.why.phrase()))
    }
}

/// Whether the card was just kept.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    done: String,
}

/// The form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    mentor: String,
    mentee: String,
    discoverable: String,
    indexable: String,
    #[serde(deserialize_with = "typed::text")]
    name: String,
    #[serde(deserialize_with = "typed::text")]
    summary: String,
    #[serde(deserialize_with = "typed::text")]
    topics: String,
    #[serde(deserialize_with = "typed::text")]
    languages: String,
    #[serde(deserialize_with = "typed::text")]
    helps_with: String,
    #[serde(deserialize_with = "typed::text")]
    declines: String,
    #[serde(deserialize_with = "typed::text")]
    rhythm: String,
    #[serde(deserialize_with = "typed::text")]
    wait: String,
    #[serde(deserialize_with = "typed::text")]
    seats: String,
    #[serde(deserialize_with = "typed::text")]
    away_until: String,
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self) -> Unsent {
        Unsent::new("card-title", links::CARD.to_owned(), "card-keep")
            .text("name", "card-name", &self.name)
            .text("summary", "card-summary", &self.summary)
            .text("topics", "card-topics", &self.topics)
            .text("languages", "card-languages", &self.languages)
            .text("helps_with", "card-helps-with", &self.helps_with)
            .text("declines", "card-declines", &self.declines)
            .chosen("mentor", &self.mentor)
            .chosen("mentee", &self.mentee)
            .chosen("discoverable", &self.discoverable)
            .chosen("indexable", &self.indexable)
            .chosen("rhythm", &self.rhythm)
            .chosen("wait", &self.wait)
            .chosen("seats", &self.seats)
            .chosen("away_until", &self.away_until)
    }

    fn typed(self) -> Typed {
        Typed {
            mentor: !self.mentor.is_empty(),
            mentee: !self.mentee.is_empty(),
            discoverable: !self.discoverable.is_empty(),
            indexable: !self.indexable.is_empty(),
            name: self.name,
            summary: self.summary,
            topics: self.topics,
            languages: self.languages,
            helps_with: self.helps_with,
            declines: self.declines,
            rhythm: self.rhythm,
            wait: self.wait,
            seats: self.seats,
            away_until: self.away_until,
        }
    }
}

/// `GET /me/card`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let me = reader.person.id;
    let now = clock::now();
    let told = app
        .federation
        .database
        .read(move |conn| cards::of(conn, me))
        .await
        .map_err(|error: MentoringError| Error::from(error))?
        .unwrap_or_else(|| Told {
            card: Card::blank(me, now),
            topics: Vec::new(),
            languages: Vec::new(),
        });
    let typed = Typed::of(&reader.person, &told, now);
    let mut shown = shown(&reader, typed, Vec::new());
    shown.done = link.done == "kept";
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/card`
pub(crate) async fn submit(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    let reader = match unsent::sender(&app, &request, || form.unsent()).await {
        Ok(reader) => reader,
        Err(response) => return Ok(response),
    };
    let (fresh, now) = (reader.check_form(&form.form_token), clock::now());
    let unsent = form.unsent();
    let typed = form.typed();
    if let Err(error) = fresh {
        return Ok(again(&reader, typed, unsent, &error));
    }
    let said = match typed.clone().check(now) {
        Ok(said) => said,
        Err(faults) => {
            let shown = shown(&reader, typed, faults);
            return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown));
        }
    };
    let (me, origin) = (reader.person.id, app.federation.origin.clone());
    let kept = app
        .federation
        .database
        .write(move |conn| said::change(conn, &origin, me, &said, now))
        .await
        .map_err(|error: MentoringError| Error::from(error));
    if let Err(error) = kept {
        return Ok(again(&reader, typed, unsent, &error));
    }
    app.federation.ring();
    Ok(onwards(links::CARD_KEPT))
}

/// The page with what was typed, and why nothing of it was taken.
fn again(reader: &Reader, typed: Typed, unsent: Unsent, error: &Error) -> HttpResponse {
    let Some(sentence) = unsent::sentence(&reader.words, error) else {
        return unsent.of(reader).because(error);
    };
    let mut shown = shown(reader, typed, Vec::new());
    shown.sentence = Some(sentence);
    page(error.status_code(), &shown)
}

fn shown(reader: &Reader, card: Typed, faults: Vec<Fault>) -> CardPage {
    CardPage {
        frame: Frame::signed_in(reader, "card-title", Here::Me),
        form_token: reader.form_token().to_owned(),
        profile: links::profile(&reader.person.username),
        done: false,
        sentence: None,
        card,
        faults,
        longest_text: LONGEST_TEXT,
        most_topics: MOST_TOPICS,
        most_languages: MOST_LANGUAGES,
        most_seats: MOST_SEATS,
    }
}
