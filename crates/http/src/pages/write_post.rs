//! What the buttons of the writing page do: keep, preview, post. The text is kept first, whatever
//! comes of the rest.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::beside;
use crate::pages::introduce::Answers;
use crate::pages::sheet::{self, Done, Kept, Sheet};
use crate::pages::{Frame, Here, once_more, onwards, page, prompts, sign_in, write, write_files};
use crate::reader::{self, Reader, Visitor};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use longhand_federation::webfinger;
use longhand_mentoring::clock;
use longhand_mentoring::drafts;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::letters::{self, MOST_READERS, NewLetter, repeating};
use longhand_mentoring::quoting;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::ids::{DraftId, LetterId, PersonId};
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use serde::Deserialize;
use std::collections::HashMap;

/// The form of the writing page.
#[derive(Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    pub(crate) form_token: String,
    #[serde(default)]
    act: String,
    /// The name of a file that was chosen and not added: only that comes with an ordinary form.
    #[serde(default)]
    pub(super) file: String,
    /// What a file to be added shows.
    #[serde(default, deserialize_with = "typed::text")]
    pub(super) describe: String,
    #[serde(flatten)]
    pub(crate) sheet: Sheet,
    /// Of somebody who introduces themselves.
    #[serde(flatten)]
    answers: Answers,
    /// A field for each file, named by its token.
    #[serde(flatten)]
    further: HashMap<String, String>,
}

impl Form {
    /// With everything that belongs on the sheet on it.
    pub(crate) fn sorted(mut self, words: &Words) -> Self {
        let described = self.further.iter().filter_map(|(name, description)| {
            let token = name.strip_prefix("describe-")?;
            Some((token.to_owned(), description.replace('\0', "")))
        });
        self.sheet.descriptions = described.collect();
        self.sheet.source = self.answers.join(words, &self.sheet.source);
        self
    }
}

/// `POST /write`
pub(crate) async fn submit(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Form>,
) -> Result<HttpResponse, Error> {
    let (reader, form) = match enter(&app, &request, form.into_inner()).await? {
        Entered::In(reader, form) => (*reader, *form),
        Entered::Out(response) => return Ok(response),
    };
    if let Some(token) = form.act.strip_prefix("remove-").map(str::to_owned) {
        return write_files::take_out(&app, &reader, form, token).await;
    }
    if let Some(number) = form.act.strip_prefix("prompt-") {
        let number = number.parse().ok();
        return prompts::show(&app, &reader, form, number).await;
    }
    if form.act == "quote" {
        return quote(&app, &reader, form).await;
    }
    if form.sheet.is_empty() {
        let sentence = reader.words.text("desk-empty");
        let shown = write::again(&app, &reader, form.sheet, sentence).await?;
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &shown));
    }
    if let Err(error) = form.sheet.hat() {
        let kept = sheet::keep(&app, reader.person.id, &form.sheet).await.ok();
        return not_posted(&app, &reader, form, kept, &error).await;
    }
    if !form.file.is_empty() {
        return write_files::not_added(&app, &reader, form).await;
    }
    let done = match form.act.as_str() {
        "post" => return post(&app, &reader, form).await,
        "this-text" => beside::choose_this(&app, &reader, &form.sheet).await,
        "other-text" => beside::choose_other(&app, &reader, &form.sheet).await,
        act => {
            let show = match act {
                "preview" => "&show=preview#preview",
                _ => "",
            };
            let kept = sheet::keep(&app, reader.person.id, &form.sheet).await;
            kept.map(|kept| onwards(&format!("{}{show}", kept.link())))
        }
    };
    Ok(done.unwrap_or_else(|error| untouched(desk(&reader), form, &error)))
}

async fn post(app: &App, reader: &Reader, form: Form) -> Result<HttpResponse, Error> {
    let mut kept = None;
    match keep_and_post(app, reader, &form.sheet, &mut kept).await {
        Ok(letter) => Ok(onwards(&links::letter_posted(letter))),
        Err(error) => not_posted(app, reader, form, kept, &error).await,
    }
}

/// Whoever sent a form, or what they hear before anything is done with it.
pub(super) enum Entered {
    In(Box<Reader>, Box<Form>),
    Out(HttpResponse),
}

/// Not by the extractor: whatever is wrong with the session, the text must come back.
pub(super) async fn enter(app: &App, request: &HttpRequest, form: Form) -> Result<Entered, Error> {
    let reader = reader::of(app, request).await;
    let words = match &reader {
        Ok(Some(reader)) => reader.words,
        _ => Visitor::unknown(request).words,
    };
    let form = form.sorted(&words);
    let reader = match reader {
        Ok(Some(reader)) => reader,
        Ok(None) if form.sheet.is_empty() => {
            return Err(Error::SignInFirst("/write".to_owned()));
        }
        Ok(None) => {
            return Ok(Entered::Out(sign_in::with_letter(
                app,
                Visitor::unknown(request).words,
                form.sheet,
            )));
        }
        Err(error) => {
            let frame = Frame::of(&Visitor::unknown(request), "frame-write");
            return Ok(Entered::Out(untouched(frame, form, &error)));
        }
    };
    if !reader.made(&form.form_token) {
        let sentence = reader.words.text("desk-stale");
        let status = Error::StaleForm.status_code();
        return Ok(Entered::Out(
            shown_again(app, &reader, form, sentence, status).await,
        ));
    }
    Ok(Entered::In(Box::new(reader), Box::new(form)))
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
        Err(error) => return Ok(untouched(desk(reader), form, &error)),
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
    let another = matches!(now_kept.done, Done::Beside);
    if another || beside::other(app, reader.person.id, sheet).await?.is_some() {
        return Err(Refusal::TwoTexts.into());
    }
    let anew = matches!(now_kept.done, Done::Anew);
    if !anew && !now_kept.whole {
        return Err(Refusal::FilesElsewhere.into());
    }
    let new = letter_of(app, reader, sheet, now_kept.draft.id).await?;
    if anew {
        return posted_already(app, reader, new, now_kept.draft.id).await;
    }
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

/// The letter that a sheet is to become, which is kept in `draft`.
async fn letter_of(
    app: &App,
    reader: &Reader,
    sheet: &Sheet,
    draft: DraftId,
) -> Result<NewLetter, Error> {
    let answer = sheet.answer();
    let to = match answer {
        // An answer goes to those who take part, and to nobody else.
        Some(_) => Vec::new(),
        None => look_up(app, reader, &sheet.to).await?,
    };
    Ok(NewLetter {
        to,
        in_reply_to: answer,
        source: sheet.source(),
        language: sheet.language(),
        rest: sheet.rest(),
        kind: sheet.kind(),
        asks_first: sheet.asks_first(),
        hat: sheet.hat().unwrap_or_default(),
        draft: Some(draft),
    })
}

/// The letter that this one became a moment ago, by a second press of the same button or before going
/// back in the browser; `anew` was kept for nothing then. Refused if the draft became something else.
async fn posted_already(
    app: &App,
    reader: &Reader,
    new: NewLetter,
    anew: DraftId,
) -> Result<LetterId, Error> {
    let (me, now) = (reader.person.id, clock::now());
    app.federation
        .database
        .write(move |conn| {
            let letter =
                repeating::posted_just_now(conn, me, &new, now)?.ok_or(Refusal::DraftGone)?;
            drafts::discard(conn, me, anew)?;
            Ok(letter.id)
        })
        .await
        .map_err(|error: MentoringError| error.into())
}

/// Everybody named in the field of addresses.
async fn look_up(app: &App, reader: &Reader, typed: &str) -> Result<Vec<PersonId>, Error> {
    let handles: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'))
        .filter(|handle| !handle.is_empty())
        .collect();
    if handles.is_empty() {
        return Err(Error::Sentence(Phrase::new("desk-to-whom")));
    }
    // Before anybody is asked: a long list must not make us ask half the network.
    if handles.len() > MOST_READERS {
        return Err(Refusal::TooManyReaders(MOST_READERS).into());
    }
    let mut people = Vec::new();
    for handle in handles {
        let person = webfinger::look_up(&app.federation, handle, Some(reader.person.id)).await?;
        if !people.contains(&person.id) {
            people.push(person.id);
        }
    }
    Ok(people)
}

/// The page again, with the text and what did not work.
pub(super) async fn not_posted(
    app: &App,
    reader: &Reader,
    mut form: Form,
    kept: Option<Kept>,
    error: &Error,
) -> Result<HttpResponse, Error> {
    // Pressing again writes into the same draft, whatever went wrong.
    if let Some(kept) = kept {
        form.sheet.keep_in(kept.draft);
        if let Some(other) = kept.other {
            form.sheet.beside = other.to_string();
        }
    }
    if !matches!(error, Error::Refused(_) | Error::Sentence(_)) || kept.is_none() {
        return Ok(untouched(desk(reader), form, error));
    }
    let mut sentence = reader.words.tell(&error.phrase());
    if !matches!(error, Error::Refused(why) if why.says_where_the_text_is()) {
        let kept = reader.words.say("desk-in-drafts").with("why", sentence);
        sentence = kept.to_string();
    }
    Ok(shown_again(app, reader, form, sentence, error.status_code()).await)
}

/// The page again with a sentence; where nothing can be looked up for it, what was sent as it came.
async fn shown_again(
    app: &App,
    reader: &Reader,
    mut form: Form,
    sentence: String,
    status: StatusCode,
) -> HttpResponse {
    match write::again(app, reader, form.sheet.clone(), sentence).await {
        Ok(shown) => page(status, &shown),
        Err(error) => {
            reader.form_token().clone_into(&mut form.form_token);
            untouched(desk(reader), form, &error)
        }
    }
}

/// What surrounds the page of a sheet.
pub(super) fn desk(reader: &Reader) -> Frame {
    Frame::signed_in(reader, "frame-write", Here::Write)
}

/// What was sent, given back as it came; for when our own side fails.
pub(super) fn untouched(frame: Frame, form: Form, error: &Error) -> HttpResponse {
    let why = frame.words.tell(&error.phrase());
    let sentence = frame.words.say("desk-not-posted-below").with("why", why);
    once_more(
        error,
        &write::untouched(frame, form.sheet, form.form_token, sentence.to_string()),
    )
}
