//! The code of conduct, as keepers write it.

use crate::app::App;
use crate::error::Error;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Frame, Here, act, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_mentoring::clock;
use longhand_mentoring::conduct::{self, LONGEST};
use longhand_mentoring::error::Error as MentoringError;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_conduct.html")]
struct ConductPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    version: i32,
    source: String,
    longest: usize,
}

/// The form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sent {
    form_token: String,
    /// The version it began with.
    version: i32,
    #[serde(deserialize_with = "typed::text")]
    source: String,
}

impl Sent {
    /// The same on a page of its own.
    fn unsent(&self) -> Unsent {
        let action = "/keeper/conduct".to_owned();
        Unsent::new("conduct-title", action, "keeper-conduct-keep")
            .text("source", "keeper-conduct-text", &self.source)
            .chosen("version", &self.version.to_string())
    }
}

/// `GET /keeper/conduct`
pub(crate) async fn show(app: web::Data<App>, keeper: Keeper) -> Result<HttpResponse, Error> {
    let found = app
        .federation
        .database
        .read(conduct::current)
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = shown(&keeper.0, found.version, found.source);
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /keeper/conduct`
pub(crate) async fn write(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    let keeper = match unsent::keeper(&app, &request, || form.unsent()).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    let (before, source) = (form.version, form.source.clone());
    let written = act(&app, &keeper.0, &form.form_token, move |conn| {
        conduct::write(conn, me, before, &source, now)
    })
    .await;
    let Err(error) = written else {
        return Ok(onwards("/conduct"));
    };
    let Some(sentence) = unsent::sentence(&keeper.0.words, &error) else {
        return Ok(form.unsent().of(&keeper.0).because(&error));
    };
    let form = form.into_inner();
    let mut shown = shown(&keeper.0, form.version, form.source);
    shown.sentence = Some(sentence);
    Ok(page(error.status_code(), &shown))
}

fn shown(reader: &Reader, version: i32, source: String) -> ConductPage {
    ConductPage {
        frame: Frame::signed_in(reader, "conduct-title", Here::Me),
        place: "conduct",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        version,
        source,
        longest: LONGEST,
    }
}
