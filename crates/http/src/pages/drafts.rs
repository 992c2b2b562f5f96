//! Drafts: kept while they are written, and thrown away (asked once, because nothing brings them back).

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::sheet;
use crate::pages::write_post::Form;
use crate::pages::{Frame, Here, number, onwards, page};
use crate::reader::{self, Reader, Visitor};
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, drafts, prose};
use longhand_storage::ids::DraftId;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Template)]
#[template(path = "throw_away.html")]
struct ThrowAwayPage {
    frame: Frame,
    action: String,
    back: String,
    form_token: String,
    content: Prose,
}

/// `POST /drafts`: keeps what is on the writing page while it is written, for a script.
pub(crate) async fn keep(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Form>,
) -> HttpResponse {
    let unknown = Visitor::unknown(&request).words;
    let reader = match reader::of(&app, &request).await {
        Ok(Some(reader)) => reader,
        Ok(None) => {
            let said = unknown.text("desk-signed-out");
            return told(StatusCode::UNAUTHORIZED, &json!({ "said": said }));
        }
        Err(error) => return not_kept(&unknown, &error),
    };
    let form = form.into_inner().sorted(&reader.words);
    if let Err(error) = reader.check_form(&form.form_token) {
        return not_kept(&reader.words, &error);
    }
    if form.sheet.is_empty() {
        let empty = Error::Sentence(Phrase::new("desk-empty"));
        return not_kept(&reader.words, &empty);
    }
    let kept = match sheet::keep(&app, reader.person.id, &form.sheet).await {
        Ok(kept) => kept,
        Err(error) => return not_kept(&reader.words, &error),
    };
    let at = kept.draft.updated_at;
    let near = reader.words.near(at, clock::now()).to_string();
    let told_of = json!({
        "draft": kept.draft.id.to_string(),
        "kept": sheet::stamp(at),
        "said": reader.words.say("desk-kept").with("when", near).to_string(),
        "address": links::draft(kept.draft.id),
        "beside": kept.other.map(|other| links::beside(kept.draft.id, other)),
    });
    told(StatusCode::OK, &told_of)
}

fn not_kept(words: &Words, error: &Error) -> HttpResponse {
    // Noted in the log as every error is; the page is of no use to a script.
    let status = error.error_response().status();
    told(status, &json!({ "said": words.tell(&error.phrase()) }))
}

fn told(status: StatusCode, answer: &Value) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .json(answer)
}

/// The form that throws a draft away.
#[derive(Deserialize)]
pub(crate) struct ThrowAway {
    #[serde(default)]
    form_token: String,
}

/// `GET /drafts/{id}/throw-away`
pub(crate) async fn ask(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: DraftId = number(&id, "draft")?;
    let me = reader.person.id;
    let draft = app
        .federation
        .database
        .read(move |conn| drafts::find(conn, me, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let shown = ThrowAwayPage {
        frame: Frame::signed_in(&reader, "drafts-throw-away", Here::Write),
        action: links::throw_away(id),
        back: links::draft(id),
        form_token: reader.form_token().to_owned(),
        content: Prose(prose::from_markdown(&draft.source)),
    };
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /drafts/{id}/throw-away`
pub(crate) async fn throw_away(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<ThrowAway>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let id: DraftId = number(&id, "draft")?;
    let me = reader.person.id;
    app.federation
        .database
        .write(move |conn| drafts::discard(conn, me, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(onwards("/"))
}
