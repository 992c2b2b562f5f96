//! Taking everything along: one archive with letters as data and as pages, and the files.

mod data;
mod stream;
mod written;

use crate::app::App;
use crate::attempts::Attempts;
use crate::error::Error;
use crate::fault::Fault;
use crate::pages::{Frame, Here, page};
use crate::proving::{self, Sent};
use crate::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::clock;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How many archives a process writes at a time: each holds a thread as long as its reader takes.
const AT_ONCE: usize = 4;

#[derive(Template)]
#[template(path = "export.html")]
struct ExportPage {
    frame: Frame,
    form_token: String,
    fault: Fault,
    proof_id: &'static str,
    codes_on: bool,
}

/// Room for archives that are being written.
pub(crate) struct Room(Arc<Semaphore>);

impl Room {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

/// `GET /me/export`
pub(crate) async fn show(reader: Reader) -> Result<HttpResponse, Error> {
    Ok(page(StatusCode::OK, &shown(&reader, Fault::default())))
}

/// `POST /me/export`
pub(crate) async fn submit(
    app: web::Data<App>,
    attempts: web::Data<Attempts>,
    room: web::Data<Room>,
    request: HttpRequest,
    reader: Reader,
    form: web::Form<Sent>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    // A browser that was left open shall not give everything away at once.
    if let Err(error) = proving::password(&app, &attempts, &request, &reader, &form.proof).await {
        return proving::again(error, &reader, async |fault| Ok(shown(&reader, fault))).await;
    }
    let Ok(place) = room.0.clone().try_acquire_owned() else {
        let sentence = reader.words.text("export-busy");
        let shown = shown(&reader, Fault::beside("", sentence));
        return Ok(page(StatusCode::SERVICE_UNAVAILABLE, &shown));
    };
    let day = clock::now().format("%Y-%m-%d");
    let name = format!("longhand-{}-{day}.zip", reader.person.username);
    let body = stream::begin(move |into| {
        let _place = place;
        written::write(&app.federation, &reader, into)
    });
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/zip"))
        .insert_header((
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ))
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .streaming(body))
}

fn shown(reader: &Reader, fault: Fault) -> ExportPage {
    ExportPage {
        frame: Frame::signed_in(reader, "export-title", Here::Me).unless(&fault),
        form_token: reader.form_token().to_owned(),
        fault,
        proof_id: "export",
        codes_on: false,
    }
}
