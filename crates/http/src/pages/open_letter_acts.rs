//! What is done with an open letter by a button: removing one's own, hiding an answer beneath it,
//! showing it again.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::open_letters::{heading, title_language};
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::Reader;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::{self, answering, reading};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::OpenLetterId;
use longhand_storage::people::Person;

#[derive(Template)]
#[template(path = "open_letter_remove.html")]
struct RemovePage {
    frame: Frame,
    heading: String,
    title_language: Option<String>,
    language: Option<String>,
    action: String,
    back: String,
    form_token: String,
    content: Prose,
}

/// `GET /open-letters/{id}/remove`
pub(crate) async fn ask_remove(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: OpenLetterId = number(&id, "open-letter")?;
    let me = reader.person.clone();
    let letter = app
        .federation
        .database
        .read(move |conn| open_letters::to_change(conn, &me, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = RemovePage {
        frame: Frame::signed_in(&reader, "open-letter-remove-title", Here::Letterbox),
        heading: heading(&reader.words, &letter, &reader.person),
        title_language: title_language(&letter),
        language: letter.language.clone(),
        action: links::open_letter_act(id, "remove"),
        back: links::open_letter(&letter, true),
        form_token: reader.form_token().to_owned(),
        content: Prose(letter.content),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /open-letters/{id}/remove`
pub(crate) async fn remove(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let id: OpenLetterId = number(&id, "open-letter")?;
    let (origin, me) = (app.federation.origin.clone(), reader.person.clone());
    act(&app, &reader, &form.form_token, move |conn| {
        open_letters::remove(conn, &origin, &me, id, clock::now())
    })
    .await?;
    Ok(onwards(&links::open_letter_by_number(id)))
}

/// `POST /open-letters/{id}/hide`
pub(crate) async fn hide(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    arrange(&app, &reader, &id, &form, answering::hide).await
}

/// `POST /open-letters/{id}/show`
pub(crate) async fn show_again(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    arrange(&app, &reader, &id, &form, answering::show_again).await
}

/// What whoever wrote the open letter at the top does with an answer beneath it.
type Arrange = fn(&mut AnyConnection, &Person, OpenLetterId) -> Result<(), MentoringError>;

async fn arrange(
    app: &App,
    reader: &Reader,
    id: &str,
    form: &Act,
    work: Arrange,
) -> Result<HttpResponse, Error> {
    let id: OpenLetterId = number(id, "answer")?;
    let me = reader.person.clone();
    let top = act(app, reader, &form.form_token, move |conn| {
        work(conn, &me, id)?;
        Ok(reading::find(conn, Some(me.id), id)?.thread_id)
    })
    .await?;
    let place = links::open_letter_by_number(top);
    Ok(onwards(&format!("{place}#answer-{id}")))
}
