//! What the buttons of the writing page do: keep, preview, post. The text is kept first, whatever
//! comes of the rest.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::write::{self, Kept, Sheet};
use crate::pages::{fill, onwards, page, sign_in};
use crate::posted::Posted;
use crate::reader::{self, Reader};
use crate::session;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use chrono::Duration;
use longhand_federation::webfinger;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letters::{self, MOST_READERS, NewLetter};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::ids::{LetterId, PersonId};
use serde::Deserialize;

/// The form of the writing page.
#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    form_token: String,
    #[serde(default)]
    mark: String,
    #[serde(default)]
    act: String,
    #[serde(flatten)]
    sheet: Sheet,
}

/// `POST /write`
pub(crate) async fn submit(
    app: web::Data<App>,
    posted: web::Data<Posted>,
    request: HttpRequest,
    form: web::Form<Form>,
) -> Result<HttpResponse, Error> {
    let form = form.into_inner();
    // Not by the extractor: whatever is wrong with the session, the text must come back.
    let reader = match reader::of(&app, &request).await {
        Ok(Some(reader)) => reader,
        Ok(None) => return Ok(sign_in::with_letter(&app, form.sheet)),
        Err(error) => return Ok(untouched(form, &error)),
    };
    if !reader.made(&form.form_token) {
        let sentence = "This page was opened before you signed in anew. Nothing was posted or kept \
                        yet: look at the text and press the button again.";
        let shown = write::again(&app, &reader, form.sheet, sentence.to_owned()).await?;
        return Ok(page(Error::StaleForm.status_code(), &shown));
    }
    if form.act != "post" {
        let kept = match write::keep(&app, reader.person.id, &form.sheet).await {
            Ok(kept) => kept,
            Err(error) => return Ok(untouched(form, &error)),
        };
        let show = if form.act == "preview" {
            "&show=preview#preview"
        } else {
            ""
        };
        return Ok(onwards(&format!("{}{show}", kept.link(&form.sheet))));
    }
    let mut kept = None;
    let mark = mark(&form);
    let outcome = posted
        .once(
            reader.person.id,
            &mark,
            keep_and_post(&app, &reader, &form.sheet, &mut kept),
        )
        .await;
    match outcome {
        Ok(letter) => Ok(onwards(&links::letter(letter))),
        Err(error) => not_posted(&app, &reader, form, kept, &error).await,
    }
}

/// One opening of the page with one text.
fn mark(form: &Form) -> String {
    let Sheet {
        to, source, answer, ..
    } = &form.sheet;
    session::hash(&format!("{}\n{to}\n{answer}\n{source}", form.mark))
}

/// Keeps the sheet, finds everybody it is for (asking other servers, with no transaction open), and
/// posts it in one transaction.
async fn keep_and_post(
    app: &App,
    reader: &Reader,
    sheet: &Sheet,
    kept: &mut Option<Kept>,
) -> Result<LetterId, Error> {
    let now_kept = kept.insert(write::keep(app, reader.person.id, sheet).await?);
    if now_kept.answers_nothing {
        return Err(Refusal::NotYours("letter").into());
    }
    // Somebody posted it or threw it away meanwhile; perhaps by a second press of the same button.
    if now_kept.anew {
        return Err(Refusal::DraftGone.into());
    }
    let draft = now_kept.id;
    let answer = sheet.answer();
    let to = match answer {
        // An answer goes to those who take part, and to nobody else.
        Some(_) => Vec::new(),
        None => look_up(app, &sheet.to).await?,
    };
    let new = NewLetter {
        to,
        in_reply_to: answer,
        source: sheet.source(),
        language: sheet.language(),
        rest: sheet
            .rest()
            .map(|minutes| Duration::minutes(minutes.into())),
        draft: Some(draft),
    };
    let (origin, me) = (app.federation.origin.clone(), reader.person.clone());
    let now = clock::now();
    let letter = app
        .federation
        .database
        .write(move |conn| letters::post(conn, &origin, &me, &new, now))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(letter.id)
}

/// Everybody named in the field of addresses.
async fn look_up(app: &App, typed: &str) -> Result<Vec<PersonId>, Error> {
    let handles: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'))
        .filter(|handle| !handle.is_empty())
        .collect();
    if handles.is_empty() {
        return Err(Error::Sentence(
            "Say whom the letter is for. An address looks like @name@example.org.".to_owned(),
        ));
    }
    // Before anybody is asked: a long list must not make us ask half the network.
    if handles.len() > MOST_READERS {
        return Err(Refusal::TooManyReaders(MOST_READERS).into());
    }
    let mut people = Vec::new();
    for handle in handles {
        let person = webfinger::look_up(&app.federation, handle).await?;
        if !people.contains(&person.id) {
            people.push(person.id);
        }
    }
    Ok(people)
}

/// The page again, with the text and what did not work.
async fn not_posted(
    app: &App,
    reader: &Reader,
    form: Form,
    kept: Option<Kept>,
    error: &Error,
) -> Result<HttpResponse, Error> {
    let (Error::Refused(_) | Error::Sentence(_), Some(kept)) = (error, kept) else {
        return Ok(untouched(form, error));
    };
    let mut sentence = error.to_string();
    if !sentence.contains("draft") {
        sentence.push_str(" The text is kept in your drafts.");
    }
    let mut sheet = form.sheet;
    sheet.draft = kept.id.to_string();
    let shown = write::again(app, reader, sheet, sentence).await?;
    Ok(page(error.status_code(), &shown))
}

/// What was sent, given back as it came; for when our own side fails.
fn untouched(form: Form, error: &Error) -> HttpResponse {
    // The status, the headers and the line in the log are those of the error; the page is not.
    let failed = error.error_response();
    let mut response = HttpResponse::build(failed.status());
    if let Some(wait) = failed.headers().get(RETRY_AFTER) {
        response.insert_header((RETRY_AFTER, wait));
    }
    let sentence = format!("{error} Your letter was not posted; its text is below.");
    fill(
        response,
        &write::untouched(form.sheet, form.form_token, sentence),
    )
}
