//! Blocks: whose letters one does not want, and taking that back.

use crate::app::App;
use crate::error::Error;
use crate::pages::{Frame, Here, act, onwards, page};
use crate::reader::Reader;
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError, web};
use askama::Template;
use longhand_federation::webfinger;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{blocks, clock};
use longhand_storage::ids::PersonId;
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "blocks.html")]
struct BlocksPage {
    frame: Frame,
    form_token: String,
    sentence: Option<String>,
    address: String,
    blocked: Vec<Blocked>,
}

struct Blocked {
    name: String,
    handle: String,
    id: PersonId,
}

/// What may stand in the address: whom the form is to name.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(default)]
    address: String,
}

/// Whom to block.
#[derive(Deserialize)]
pub(crate) struct Block {
    #[serde(default)]
    form_token: String,
    #[serde(default, deserialize_with = "typed::text")]
    address: String,
}

/// Whom to unblock.
#[derive(Deserialize)]
pub(crate) struct Unblock {
    #[serde(default)]
    form_token: String,
    #[serde(default)]
    person: String,
}

/// `GET /me/blocks`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let shown = shown(&app, &reader, link.into_inner().address, None).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /me/blocks`
pub(crate) async fn block(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Block>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    match keep(&app, &reader, &form).await {
        Ok(()) => Ok(onwards("/me/blocks")),
        Err(error @ (Error::Refused(_) | Error::Sentence(_))) => {
            let (address, sentence) = (
                form.into_inner().address,
                reader.words.tell(&error.phrase()),
            );
            let shown = shown(&app, &reader, address, Some(sentence)).await?;
            Ok(page(error.status_code(), &shown))
        }
        Err(error) => Err(error),
    }
}

async fn keep(app: &App, reader: &Reader, form: &Block) -> Result<(), Error> {
    let person = webfinger::look_up(&app.federation, &form.address, Some(reader.person.id)).await?;
    let (me, them, now) = (reader.person.id, person.id, clock::now());
    let origin = app.federation.origin.clone();
    if me == them {
        return Err(Error::Sentence(Phrase::new("blocks-that-is-you")));
    }
    act(app, reader, &form.form_token, move |conn| {
        blocks::block(conn, &origin, me, them, now)
    })
    .await
}

/// `POST /me/blocks/end`
pub(crate) async fn unblock(
    app: web::Data<App>,
    reader: Reader,
    form: web::Form<Unblock>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let me = reader.person.id;
    if let Ok(them) = form.person.parse::<PersonId>() {
        act(&app, &reader, &form.form_token, move |conn| {
            blocks::unblock(conn, me, them)
        })
        .await?;
    }
    Ok(onwards("/me/blocks"))
}

async fn shown(
    app: &App,
    reader: &Reader,
    address: String,
    sentence: Option<String>,
) -> Result<BlocksPage, Error> {
    let me = reader.person.id;
    let blocked = app
        .federation
        .database
        .read(move |conn| blocks::of(conn, me))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let row = |person: Person| Blocked {
        name: person.shown_name().to_owned(),
        handle: person.handle(),
        id: person.id,
    };
    Ok(BlocksPage {
        frame: Frame::signed_in(reader, "blocks-title", Here::Me),
        form_token: reader.form_token().to_owned(),
        sentence,
        address,
        blocked: blocked.into_iter().map(row).collect(),
    })
}
