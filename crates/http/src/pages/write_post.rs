//! What the buttons of the writing page do: keep, preview, post. The text is kept first, whatever
//! comes of the rest.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::introduce::Answers;
use crate::pages::sheet::{self, Done, Kept, Sheet};
use crate::pages::{fill, onwards, page, sign_in, write};
use crate::reader::{self, Reader};
use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use longhand_federation::webfinger;
use longhand_mentoring::clock;
use longhand_mentoring::drafts;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letters::{self, MOST_READERS, NewLetter};
use longhand_mentoring::quoting;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::ids::{DraftId, LetterId, PersonId};
use serde::Deserialize;

/// The form of the writing page.
#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    form_token: String,
    #[serde(default)]
    act: String,
    #[serde(flatten)]
    sheet: Sheet,
    /// Of somebody who introduces themselves.
    #[serde(flatten)]
    answers: Answers,
}

/// `POST /write`
pub(crate) async fn submit(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Form>,
) -> Result<HttpResponse, Error> {
    let mut form = form.into_inner();
    form.sheet.source = form.answers.join(&form.sheet.source);
    // Not by the extractor: whatever is wrong with the session, the text must come back.
    let reader = match reader::of(&app, &request).await {
        Ok(Some(reader)) => reader,
        Ok(None) if form.sheet.is_empty() => {
            return Err(Error::SignInFirst("/write".to_owned()));
        }
        Ok(None) => return Ok(sign_in::with_letter(&app, form.sheet)),
        Err(error) => return Ok(untouched(form, &error)),
    };
    if !reader.made(&form.form_token) {
        let sentence = "This page was opened before you signed in anew. Nothing was posted or kept \
                        yet: look at the text and press the button again.";
        let shown = write::again(&app, &reader, form.sheet, sentence.to_owned()).await?;
        return Ok(page(Error::StaleForm.status_code(), &shown));
    }
    if form.act == "quote" {
        return quote(&app, &reader, form).await;
    }
    if form.sheet.is_empty() {
        let sentence = "The sheet is empty: nothing was posted or kept. Write something first.";
        let shown = write::again(&app, &reader, form.sheet, sentence.to_owned()).await?;
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown));
    }
    if form.act != "post" {
        let kept = match sheet::keep(&app, reader.person.id, &form.sheet).await {
            Ok(kept) => kept,
            Err(error) => return Ok(untouched(form, &error)),
        };
        let show = if form.act == "preview" {
            "&show=preview#preview"
        } else {
            ""
        };
        return Ok(onwards(&format!("{}{show}", kept.link())));
    }
    let mut kept = None;
    match keep_and_post(&app, &reader, &form.sheet, &mut kept).await {
        Ok(letter) => Ok(onwards(&links::letter(letter))),
        Err(error) => not_posted(&app, &reader, form, kept, &error).await,
    }
}

/// Quotes the letter that is answered at the end of the text, and keeps both.
async fn quote(app: &App, reader: &Reader, mut form: Form) -> Result<HttpResponse, Error> {
    let (me, source, now) = (reader.person.id, form.sheet.source(), clock::now());
    let answer = form.sheet.answer().unwrap_or(LetterId(0));
    let quoted = app
        .federation
        .database
        .read(move |conn| quoting::quote(conn, me, answer, &source, now))
        .await
        .map_err(|error: MentoringError| Error::from(error));
    let refused = match quoted {
        Ok(quoted) => {
            form.sheet.source = quoted;
            None
        }
        Err(error) => Some(error),
    };
    let kept = match sheet::keep(app, me, &form.sheet).await {
        Ok(kept) => kept,
        Err(error) => return Ok(untouched(form, &error)),
    };
    match refused {
        Some(error) => not_posted(app, reader, form, Some(kept), &error).await,
        None => Ok(onwards(&kept.link())),
    }
}

/// Keeps the sheet, finds everybody it is for (asking other servers, with no transaction open), and
/// posts it in one transaction.
async fn keep_and_post(
    app: &App,
    reader: &Reader,
    sheet: &Sheet,
    kept: &mut Option<Kept>,
) -> Result<LetterId, Error> {
    let now_kept = *kept.insert(sheet::keep(app, reader.person.id, sheet).await?);
    if now_kept.answers_nothing {
        return Err(Refusal::NotYours("letter").into());
    }
    match now_kept.done {
        Done::Anew => return posted_already(app, reader, sheet, now_kept.draft.id).await,
        Done::Beside => return Err(Error::Sentence(changed_elsewhere())),
        _ => {}
    }
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
        rest: sheet.rest(),
        kind: sheet.kind(),
        asks_first: sheet.asks_first(),
        draft: Some(now_kept.draft.id),
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

/// What somebody hears who posts a draft that says something else by now.
fn changed_elsewhere() -> String {
    let kept = Done::Beside.sentence().unwrap_or_default();
    format!("{kept} Nothing was posted: look at both, and post the one that you mean.")
}

/// The letter that this sheet became a moment ago, by a second press of the same button or before
/// going back in the browser; `anew` was kept for nothing then. Refused if the draft went elsewhere.
async fn posted_already(
    app: &App,
    reader: &Reader,
    sheet: &Sheet,
    anew: DraftId,
) -> Result<LetterId, Error> {
    let (me, source) = (reader.person.id, sheet.source());
    let now = clock::now();
    app.federation
        .database
        .write(move |conn| {
            let letter =
                letters::posted_just_now(conn, me, &source, now)?.ok_or(Refusal::DraftGone)?;
            drafts::discard(conn, me, anew)?;
            Ok(letter.id)
        })
        .await
        .map_err(|error: MentoringError| error.into())
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
    mut form: Form,
    kept: Option<Kept>,
    error: &Error,
) -> Result<HttpResponse, Error> {
    // Pressing again writes into the same draft, whatever went wrong.
    if let Some(kept) = kept {
        form.sheet.keep_in(kept.draft);
    }
    if !matches!(error, Error::Refused(_) | Error::Sentence(_)) || kept.is_none() {
        return Ok(untouched(form, error));
    }
    let mut sentence = error.to_string();
    if !sentence.contains("draft") {
        sentence.push_str(" The text is kept in your drafts.");
    }
    let shown = write::again(app, reader, form.sheet, sentence).await?;
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
