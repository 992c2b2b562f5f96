//! What is done to a letter later: changing it, removing it, thanking for it, showing its parts apart.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::sheet::Done;
use crate::pages::unsent::{self, ThereNow, Unsent};
use crate::pages::{Frame, Here, number, onwards, page};
use crate::reader::Reader;
use crate::typed;
use crate::words::{Prose, names};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::revisions::{self, Removed};
use longhand_mentoring::{acknowledgements, clock, joining, letters};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{LetterId, PersonId};
use longhand_storage::letters::Letter;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "change.html")]
struct ChangePage {
    frame: Frame,
    action: String,
    back: String,
    form_token: String,
    /// What did not work.
    sentence: Option<String>,
    source: String,
    /// Until it leaves, nobody knows of an earlier text.
    resting: bool,
    /// The mark of the text the form showed.
    seen: String,
    /// The text as it is now, if the form showed another one.
    there_now: Vec<ThereNow>,
}

#[derive(Template)]
#[template(path = "remove.html")]
struct RemovePage {
    frame: Frame,
    to: String,
    action: String,
    back: String,
    form_token: String,
    resting: bool,
    content: Prose,
}

/// A form that says nothing but that its button was pressed.
#[derive(Deserialize)]
pub(crate) struct Pressed {
    #[serde(default)]
    form_token: String,
}

/// The form with the changed text.
#[derive(Deserialize)]
pub(crate) struct Changed {
    #[serde(default)]
    form_token: String,
    #[serde(default, deserialize_with = "typed::text")]
    source: String,
    #[serde(default, deserialize_with = "typed::text")]
    seen: String,
}

/// `GET /letters/{id}/change`
pub(crate) async fn ask_change(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let (letter, _) = mine(&app, &reader, &id).await?;
    let (source, seen) = (letter.source.clone(), revisions::mark(&letter));
    let shown = change_page(&letter, &reader, (source, seen), None);
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /letters/{id}/change`
pub(crate) async fn change(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<Changed>,
) -> Result<HttpResponse, Error> {
    let Changed {
        form_token,
        source,
        seen,
    } = form.into_inner();
    let source = source.replace("\r\n", "\n");
    let given_back = || {
        let action = links::change(id.parse().unwrap_or(LetterId(0)));
        Unsent::new("revise-change", action, "revise-change-it")
            .text("source", "revise-letter", &source)
            .chosen("seen", &seen)
    };
    let reader = match unsent::sender(&app, &request, given_back).await {
        Ok(reader) => reader,
        Err(response) => return Ok(response),
    };
    let changed = if reader.made(&form_token) {
        changed(&app, &reader, &id, source.clone(), seen.clone()).await
    } else {
        Err(Error::StaleForm)
    };
    match changed {
        Ok(letter) => Ok(onwards(&links::letter(letter))),
        Err(error) => {
            // It may be gone meanwhile: then its text is there to be copied.
            let (Some(sentence), Ok((letter, _))) = (
                unsent::sentence(&reader.words, &error),
                mine(&app, &reader, &id).await,
            ) else {
                return Ok(given_back().of(&reader).because(&error));
            };
            let mut shown = change_page(&letter, &reader, (source, seen), Some(sentence));
            if unsent::is_overtaken(&error) {
                // Beside what is there now it may be written over: it was seen.
                shown.seen = revisions::mark(&letter);
                shown.there_now.push(ThereNow {
                    name: "source",
                    label: "revise-letter",
                    value: letter.source,
                });
            }
            Ok(page(error.status_code(), &shown))
        }
    }
}

async fn changed(
    app: &App,
    reader: &Reader,
    id: &str,
    source: String,
    seen: String,
) -> Result<LetterId, Error> {
    let id: LetterId = number(id, "letter")?;
    let (origin, me, now) = (
        app.federation.origin.clone(),
        reader.person.clone(),
        clock::now(),
    );
    app.federation
        .database
        .write(move |conn| revisions::edit_as_shown(conn, &origin, &me, id, (&source, &seen), now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(id)
}

/// `GET /letters/{id}/remove`
pub(crate) async fn ask_remove(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let (letter, to) = mine(&app, &reader, &id).await?;
    let shown = RemovePage {
        frame: Frame::signed_in(&reader, "revise-remove", Here::Letterbox),
        to,
        action: links::remove(letter.id),
        back: links::letter(letter.id),
        form_token: reader.form_token().to_owned(),
        resting: letter.leaves_at > clock::now(),
        content: Prose(letter.content),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /letters/{id}/remove`
pub(crate) async fn remove(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Pressed>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: LetterId = number(&id, "letter")?;
    let (origin, me) = (app.federation.origin.clone(), reader.person.clone());
    let now = clock::now();
    let removed = app
        .federation
        .database
        .write(move |conn| revisions::remove(conn, &origin, &me, id, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(onwards(&match removed {
        Removed::TakenBack(draft) => links::draft_after(draft, Done::TakenBack.word()),
        Removed::Emptied => links::letter(id),
    }))
}

/// `POST /letters/{id}/split`
pub(crate) async fn split(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Pressed>,
) -> Result<HttpResponse, Error> {
    arranged(&app, &reader, &id, &form, joining::split).await
}

/// `POST /letters/{id}/join`
pub(crate) async fn join(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Pressed>,
) -> Result<HttpResponse, Error> {
    arranged(&app, &reader, &id, &form, joining::join_again).await
}

/// An act on the parts of a letter.
type Arrange =
    fn(&mut AnyConnection, PersonId, LetterId, NaiveDateTime) -> Result<Letter, MentoringError>;

async fn arranged(
    app: &App,
    reader: &Reader,
    id: &str,
    form: &Pressed,
    act: Arrange,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: LetterId = number(id, "letter")?;
    let (me, now) = (reader.person.id, clock::now());
    let letter = app
        .federation
        .database
        .write(move |conn| act(conn, me, id, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(onwards(&links::letter_in(letter.correspondence_id, id)))
}

/// `POST /letters/{id}/thank`
pub(crate) async fn thank(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Pressed>,
) -> Result<HttpResponse, Error> {
    acknowledged(&app, &reader, &id, &form, true).await
}

/// `POST /letters/{id}/unthank`
pub(crate) async fn unthank(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Pressed>,
) -> Result<HttpResponse, Error> {
    acknowledged(&app, &reader, &id, &form, false).await
}

async fn acknowledged(
    app: &App,
    reader: &Reader,
    id: &str,
    form: &Pressed,
    thanks: bool,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: LetterId = number(id, "letter")?;
    let (origin, me) = (app.federation.origin.clone(), reader.person.clone());
    let now = clock::now();
    let letter = app
        .federation
        .database
        .write(move |conn| {
            if thanks {
                acknowledgements::thank(conn, &origin, &me, id, now)?;
            } else {
                acknowledgements::unthank(conn, &origin, &me, id, now)?;
            }
            letters::find(conn, me.id, id)
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(onwards(&links::letter_in(letter.correspondence_id, id)))
}

/// A letter of the reader's that can still be changed, and the names of those it is for.
async fn mine(app: &App, reader: &Reader, id: &str) -> Result<(Letter, String), Error> {
    let id: LetterId = number(id, "letter")?;
    let (me, words) = (reader.person.id, reader.words);
    app.federation
        .database
        .read(move |conn| {
            let letter = revisions::to_change(conn, me, id)?;
            let readers = letters::readers_of(conn, id)?;
            Ok((letter, names(&words, &readers)))
        })
        .await
        .map_err(|error: MentoringError| error.into())
}

fn change_page(
    letter: &Letter,
    reader: &Reader,
    (source, seen): (String, String),
    sentence: Option<String>,
) -> ChangePage {
    ChangePage {
        frame: Frame::signed_in(reader, "revise-change", Here::Letterbox),
        action: links::change(letter.id),
        back: links::letter(letter.id),
        form_token: reader.form_token().to_owned(),
        sentence,
        source,
        seen,
        there_now: Vec::new(),
        resting: letter.leaves_at > clock::now(),
    }
}
