//! The writing page: a new letter or an answer, with what was kept of it.

use crate::app::App;
use crate::code;
use crate::error::Error;
use crate::links;
use crate::pages::about;
use crate::pages::answered::{self, Answered};
use crate::pages::beside::{self, Other};
use crate::pages::hats;
use crate::pages::sheet::{Done, Sheet};
use crate::pages::{Frame, Here, number, page};
use crate::reader::Reader;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;
use longhand_mentoring::drafts;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::languages::OFFERED;
use longhand_mentoring::prompts;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{letters, media, prose};
use longhand_storage::accounts::Recall;
use longhand_storage::ids::{DraftId, PersonId};
use longhand_storage::letters::Kind;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

/// How long a letter may rest in the outbox, and how that is said.
const RESTS: [(Recall, &str); 4] = [
    (Recall::None, "desk-rest-none"),
    (Recall::TenMinutes, "desk-rest-ten-minutes"),
    (Recall::Hour, "desk-rest-hour"),
    (Recall::TomorrowMorning, "desk-rest-tomorrow"),
];

/// What a sheet may become, and how that is said.
const KINDS: [(Kind, &str); 3] = [
    (Kind::Letter, "desk-kind-letter"),
    (Kind::Postcard, "desk-kind-postcard"),
    (Kind::Closing, "desk-kind-closing"),
];

#[derive(Template)]
#[template(path = "write.html")]
pub(crate) struct WritePage {
    frame: Frame,
    sheet: Sheet,
    form_token: String,
    /// Whose desk it is; for what scripts keep on this device. Nobody's if that is not known.
    person: String,
    answered: Option<Answered>,
    /// What another window made of the same draft.
    other: Option<Other>,
    /// The question that is shown, and the number of the next one.
    prompt: Option<&'static str>,
    /// All of them, for scripts.
    questions: &'static [&'static str],
    next_prompt: usize,
    /// What did not work.
    sentence: Option<String>,
    /// What was done just now.
    done: Option<&'static str>,
    /// Why the draft is here, if it was a letter before.
    notice: Option<Phrase>,
    kept: Option<NaiveDateTime>,
    preview: Option<Prose>,
    /// How many words the text has that is looked at.
    words: Option<usize>,
    throw_away: Option<String>,
    languages: Vec<(String, String, bool)>,
    rests: Vec<(&'static str, &'static str, bool)>,
    kinds: Vec<(&'static str, &'static str, bool)>,
    /// What the letter may ask for; nothing where its writer mentors.
    hats: Vec<(&'static str, &'static str, bool)>,
    files: Vec<FileShown>,
}

/// A file that waits with the draft.
pub(crate) struct FileShown {
    token: String,
    name: String,
    kind: String,
    description: String,
    href: String,
    picture: bool,
}

/// What the address of the writing page may say.
#[derive(Deserialize)]
pub(crate) struct Link {
    #[serde(flatten)]
    sheet: Sheet,
    #[serde(default)]
    show: String,
    done: Option<Done>,
    /// The open letter it is about.
    #[serde(default)]
    about: String,
}

/// `GET /write`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let Link {
        mut sheet,
        show,
        done,
        about,
    } = link.into_inner();
    if sheet.source.is_empty() && sheet.draft.is_empty() {
        sheet.source = about::opening(&app, &reader, &about).await?;
    }
    let mut opened = None;
    if !sheet.draft.is_empty() {
        let id: DraftId = number(&sheet.draft, "draft")?;
        let me = reader.person.id;
        let draft = app
            .federation
            .database
            .read(move |conn| drafts::find(conn, me, id))
            .await
            .map_err(|error: MentoringError| Error::from(error))?;
        sheet = Sheet {
            beside: sheet.beside,
            prompt: sheet.prompt,
            ..Sheet::of(&draft)
        };
        opened = Some(draft);
    }
    let mut shown = open(&app, &reader, sheet).await?;
    if let Some(draft) = opened {
        shown.kept = Some(draft.updated_at);
        shown.throw_away = Some(links::throw_away(draft.id));
        shown.notice = draft.notice.as_deref().map(Phrase::from_kept);
    }
    shown.done = done.and_then(Done::sentence);
    if show == "preview" {
        shown.words = Some(shown.sheet.source.split_whitespace().count());
        shown.preview = Some(read(&shown.sheet.source).await?);
    }
    Ok(page(StatusCode::OK, &shown))
}

/// The form a script asks for a preview with.
#[derive(Deserialize)]
pub(crate) struct Looked {
    #[serde(default)]
    form_token: String,
    #[serde(default)]
    source: String,
}

/// `POST /write/preview`: the text as it will be read, and nothing around it.
pub(crate) async fn preview(
    reader: Reader,
    form: web::Form<Looked>,
) -> Result<HttpResponse, Error> {
    reader.check_form(&form.form_token)?;
    let source = form.into_inner().source.replace("\r\n", "\n");
    if source.len() > letters::LONGEST {
        return Err(Refusal::LongLetter(source.len() / 1000).into());
    }
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .body(read(&source).await?.to_string()))
}

/// Markdown as it is read.
async fn read(source: &str) -> Result<Prose, Error> {
    let source = source.to_owned();
    let html = web::block(move || code::coloured(&prose::from_markdown(&source))).await?;
    Ok(Prose(html))
}

/// The page for a sheet, with the letter it answers.
pub(crate) async fn open(app: &App, reader: &Reader, mut sheet: Sheet) -> Result<WritePage, Error> {
    let answered = match sheet.answer() {
        Some(id) => match answered::find(app, reader, id, sheet.kind()).await {
            // A draft outlives the letter it answers; a link to a letter of others does not.
            Err(Error::Refused(Refusal::NotYours(_))) if sheet.draft().is_some() => None,
            answered => Some(answered?),
        },
        None => None,
    };
    match &answered {
        Some(answered) => sheet.to.clone_from(&answered.handles),
        None => sheet.answer.clear(),
    }
    let stage = answered.as_ref().map(|answered| answered.stage);
    let questions = stage
        .unwrap_or_else(|| prompts::begun(sheet.kind()))
        .prompts();
    let asked: Option<usize> = sheet.prompt.parse().ok();
    let asked = asked.map(|asked| asked % questions.len());
    let mentors = answered.as_ref().is_some_and(|answered| answered.mentored);
    let hats = match mentors {
        true => Vec::new(),
        false => hats::offered(&sheet.hat),
    };
    let usual = sheet.rest().unwrap_or(reader.account.recall);
    Ok(WritePage {
        frame: Frame::signed_in(reader, "frame-write", Here::Write),
        form_token: reader.form_token().to_owned(),
        person: reader.person.id.to_string(),
        answered,
        other: beside::other(app, reader.person.id, &sheet).await?,
        prompt: asked.and_then(|asked| questions.get(asked).copied()),
        questions,
        next_prompt: asked.map_or(0, |asked| asked + 1),
        sentence: None,
        done: None,
        notice: None,
        kept: None,
        preview: None,
        words: None,
        throw_away: None,
        languages: languages(&sheet.language().unwrap_or_default()),
        rests: rests(usual),
        kinds: kinds(&sheet),
        hats,
        files: files(app, reader.person.id, &sheet).await?,
        sheet,
    })
}

/// The same page after something did not work: with the text and the sentence.
pub(crate) async fn again(
    app: &App,
    reader: &Reader,
    sheet: Sheet,
    sentence: String,
) -> Result<WritePage, Error> {
    let mut shown = open(app, reader, sheet).await?;
    shown.throw_away = shown.sheet.draft().map(|draft| links::throw_away(draft.id));
    shown.sentence = Some(sentence);
    Ok(shown)
}

/// The page made of nothing but what the form sent, for when the database does not answer.
pub(crate) fn untouched(
    frame: Frame,
    sheet: Sheet,
    form_token: String,
    sentence: String,
) -> WritePage {
    WritePage {
        frame,
        form_token,
        person: String::new(),
        answered: None,
        other: None,
        prompt: None,
        questions: &[],
        next_prompt: 0,
        sentence: Some(sentence),
        done: None,
        notice: None,
        kept: None,
        preview: None,
        words: None,
        throw_away: None,
        languages: languages(&sheet.language().unwrap_or_default()),
        rests: rests(sheet.rest().unwrap_or(Recall::TenMinutes)),
        kinds: kinds(&sheet),
        hats: hats::offered(&sheet.hat),
        files: Vec::new(),
        sheet,
    }
}

/// What can be chosen as language, and what is chosen.
pub(crate) fn languages(chosen: &str) -> Vec<(String, String, bool)> {
    let mut offered: Vec<(String, String, bool)> = OFFERED
        .iter()
        .map(|(tag, name)| ((*tag).to_owned(), (*name).to_owned(), *tag == chosen))
        .collect();
    if !chosen.is_empty() && !offered.iter().any(|(_, _, chosen)| *chosen) {
        offered.push((chosen.to_owned(), chosen.to_owned(), true));
    }
    offered
}

/// What can be chosen as rest, and what is chosen.
fn rests(chosen: Recall) -> Vec<(&'static str, &'static str, bool)> {
    RESTS
        .iter()
        .map(|(rest, words)| (rest.as_str(), *words, *rest == chosen))
        .collect()
}

/// What it can become, and what is chosen. A closing letter is begun where letters are closed.
fn kinds(sheet: &Sheet) -> Vec<(&'static str, &'static str, bool)> {
    let chosen = sheet.kind();
    KINDS
        .iter()
        .filter(|(kind, _)| *kind != Kind::Closing || chosen == Kind::Closing)
        .map(|(kind, words)| (kind.as_str(), *words, *kind == chosen))
        .collect()
}

/// The files that wait with the draft of a sheet.
async fn files(app: &App, me: PersonId, sheet: &Sheet) -> Result<Vec<FileShown>, Error> {
    let Some(draft) = sheet.draft() else {
        return Ok(Vec::new());
    };
    let files = app
        .federation
        .database
        .read(move |conn| media::of_draft(conn, me, draft.id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(files
        .into_iter()
        .map(|file| FileShown {
            href: links::media(&file.token),
            picture: media::is_picture(&file.media_type),
            token: file.token,
            name: file.name,
            kind: file.media_type,
            description: file.description,
        })
        .collect())
}
