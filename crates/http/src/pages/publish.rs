//! Writing for everybody: an open letter, an answer beneath one, a change. Whatever goes wrong, the
//! text stays on the page.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::open_letters::heading;
use crate::pages::write::languages;
use crate::pages::{Frame, Here, number, once_more, onwards, page};
use crate::reader::{self, Reader, Visitor};
use crate::typed;
use crate::words::Prose;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::open_letters::{self, NewOpenLetter, answering, reading};
use longhand_mentoring::{clock, prose};
use longhand_storage::ids::OpenLetterId;
use longhand_storage::open_letters::Visibility;
use longhand_storage::people;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "publish.html")]
struct PublishPage {
    frame: Frame,
    heading: String,
    action: String,
    back: String,
    form_token: String,
    /// What did not work.
    sentence: Option<String>,
    preview: Option<Prose>,
    typed: Typed,
    /// Whether it has a title.
    titled: bool,
    /// Whether it is out already, and who may read it is settled.
    changes: bool,
    audiences: Vec<Audience>,
    languages: Vec<(String, String, bool)>,
}

/// For whom something may be.
pub(crate) struct Audience {
    pub(crate) value: &'static str,
    /// The id of what says so.
    pub(crate) words: &'static str,
    pub(crate) chosen: bool,
}

/// What is on the page, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    form_token: String,
    /// Which button was pressed.
    act: String,
    #[serde(deserialize_with = "typed::text")]
    title: String,
    #[serde(deserialize_with = "typed::text")]
    source: String,
    #[serde(deserialize_with = "typed::text")]
    visibility: String,
    #[serde(deserialize_with = "typed::text")]
    language: String,
}

impl Typed {
    /// The text with the line ends of Markdown; forms send those of mail.
    fn source(&self) -> String {
        self.source.replace("\r\n", "\n")
    }
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    New,
    Answer(OpenLetterId),
    Change(OpenLetterId),
}

impl Mode {
    fn action(self) -> String {
        match self {
            Self::New => links::NEW_OPEN_LETTER.to_owned(),
            Self::Answer(id) => links::open_letter_act(id, "answer"),
            Self::Change(id) => links::open_letter_act(id, "change"),
        }
    }
}

/// What it is written in view of.
struct Setting {
    heading: String,
    back: String,
    /// For how many it may be.
    widest: Visibility,
    titled: bool,
    /// What is there already.
    typed: Typed,
}

/// `GET /open-letters/new`, with what a button elsewhere begins it with.
pub(crate) async fn ask_new(
    app: web::Data<App>,
    reader: Reader,
    begun: web::Query<Typed>,
) -> Result<HttpResponse, Error> {
    let setting = setting(&app, &reader, Mode::New).await?;
    let shown = shown_to(&reader, Mode::New, setting, begun.into_inner());
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /open-letters/new`
pub(crate) async fn new(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<Typed>,
) -> Result<HttpResponse, Error> {
    submit(&app, &request, Mode::New, form.into_inner()).await
}

/// `GET /open-letters/{id}/answer`
pub(crate) async fn ask_answer(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    ask(&app, &reader, Mode::Answer(number(&id, "open-letter")?)).await
}

/// `POST /open-letters/{id}/answer`
pub(crate) async fn answer(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<Typed>,
) -> Result<HttpResponse, Error> {
    let mode = Mode::Answer(number(&id, "open-letter")?);
    submit(&app, &request, mode, form.into_inner()).await
}

/// `GET /open-letters/{id}/change`
pub(crate) async fn ask_change(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    ask(&app, &reader, Mode::Change(number(&id, "open-letter")?)).await
}

/// `POST /open-letters/{id}/change`
pub(crate) async fn change(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<Typed>,
) -> Result<HttpResponse, Error> {
    let mode = Mode::Change(number(&id, "open-letter")?);
    submit(&app, &request, mode, form.into_inner()).await
}

async fn ask(app: &App, reader: &Reader, mode: Mode) -> Result<HttpResponse, Error> {
    let mut setting = setting(app, reader, mode).await?;
    let typed = std::mem::take(&mut setting.typed);
    let shown = shown_to(reader, mode, setting, typed);
    Ok(page(StatusCode::OK, &shown))
}

/// Not by the extractor: whatever is wrong with the session, the text must come back.
async fn submit(
    app: &App,
    request: &HttpRequest,
    mode: Mode,
    typed: Typed,
) -> Result<HttpResponse, Error> {
    let reader = match reader::of(app, request).await {
        Ok(Some(reader)) => reader,
        Ok(None) => {
            let why = Phrase::new("publish-signed-out");
            let shown = again(request, mode, typed, &why);
            return Ok(page(StatusCode::UNAUTHORIZED, &shown));
        }
        Err(error) => {
            let shown = again(request, mode, typed, &error.phrase());
            return Ok(once_more(&error, &shown));
        }
    };
    let setting = match setting(app, &reader, mode).await {
        Ok(setting) => setting,
        Err(error) => {
            let why = reader.words.tell(&error.phrase());
            let why = Phrase::new("publish-nothing-published").with("why", why);
            return Ok(once_more(&error, &again(request, mode, typed, &why)));
        }
    };
    if typed.act == "preview" && reader.made(&typed.form_token) {
        let preview = Prose(prose::from_markdown(&typed.source()));
        let mut shown = shown_to(&reader, mode, setting, typed);
        shown.preview = Some(preview);
        return Ok(page(StatusCode::OK, &shown));
    }
    let published = match reader.check_form(&typed.form_token) {
        Ok(()) => publish(app, &reader, mode, &typed).await,
        Err(error) => Err(error),
    };
    match published {
        Ok(place) => Ok(onwards(&place)),
        Err(error) => {
            let mut shown = shown_to(&reader, mode, setting, typed);
            let why = reader.words.tell(&error.phrase());
            let sentence = reader.words.say("publish-text-below").with("why", why);
            shown.sentence = Some(sentence.to_string());
            Ok(once_more(&error, &shown))
        }
    }
}

/// Does what the form says, and where to go then.
async fn publish(app: &App, reader: &Reader, mode: Mode, typed: &Typed) -> Result<String, Error> {
    let (origin, me, now) = (
        app.federation.origin.clone(),
        reader.person.clone(),
        clock::now(),
    );
    let (typed, source) = (typed.clone(), typed.source());
    let place = app
        .federation
        .database
        .write(move |conn| {
            let new = |in_reply_to| NewOpenLetter {
                title: typed.title.clone(),
                source: source.clone(),
                // What is no word of ours is for the fewest.
                visibility: typed.visibility.parse().unwrap_or(Visibility::Followers),
                language: Some(typed.language.clone()),
                in_reply_to,
            };
            match mode {
                Mode::New => {
                    let letter = open_letters::publish(conn, &origin, &me, &new(None), now)?;
                    Ok(links::open_letter(&letter, true))
                }
                Mode::Answer(id) => {
                    let answer = open_letters::publish(conn, &origin, &me, &new(Some(id)), now)?;
                    let answered = reading::find(conn, Some(me.id), id)?;
                    let place = links::open_letter(&answered, origin.owns(&answered.uri));
                    Ok(format!("{place}#answer-{}", answer.id))
                }
                Mode::Change(id) => {
                    let words = (typed.title.as_str(), source.as_str());
                    let letter = open_letters::edit(conn, &origin, &me, id, words, now)?;
                    Ok(links::open_letter(&letter, true))
                }
            }
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    app.federation.ring();
    Ok(place)
}

async fn setting(app: &App, reader: &Reader, mode: Mode) -> Result<Setting, Error> {
    let me = reader.person.clone();
    let (origin, words) = (app.federation.origin.clone(), reader.words);
    app.federation
        .database
        .read(move |conn| match mode {
            Mode::New => Ok(plain(&words, mode)),
            Mode::Answer(id) => {
                let letter = reading::find(conn, Some(me.id), id)?;
                let author = people::find(conn, letter.author_id)?;
                Ok(Setting {
                    heading: words
                        .say("publish-heading-answer-to")
                        .with("name", author.shown_name())
                        .to_string(),
                    back: links::open_letter(&letter, origin.owns(&letter.uri)),
                    widest: letter.visibility,
                    titled: false,
                    typed: Typed {
                        language: letter.language.clone().unwrap_or_default(),
                        ..Typed::default()
                    },
                })
            }
            Mode::Change(id) => {
                let letter = open_letters::to_change(conn, &me, id)?;
                Ok(Setting {
                    heading: words
                        .say("publish-heading-change-of")
                        .with("letter", heading(&words, &letter, &me))
                        .to_string(),
                    back: links::open_letter(&letter, true),
                    widest: letter.visibility,
                    titled: letter.parent_id.is_none() || !letter.title.is_empty(),
                    typed: Typed {
                        title: letter.title,
                        source: letter.source,
                        ..Typed::default()
                    },
                })
            }
        })
        .await
        .map_err(|error: MentoringError| error.into())
}

/// What is known without asking the database.
fn plain(words: &Words, mode: Mode) -> Setting {
    Setting {
        heading: words.text(match mode {
            Mode::New => "publish-heading-new",
            Mode::Answer(_) => "publish-heading-answer",
            Mode::Change(_) => "publish-heading-change",
        }),
        back: match mode {
            Mode::New => links::HOME.to_owned(),
            Mode::Answer(id) | Mode::Change(id) => links::open_letter_by_number(id),
        },
        widest: Visibility::Public,
        titled: !matches!(mode, Mode::Answer(_)),
        typed: Typed::default(),
    }
}

/// The text given back when nobody can say who sent it.
fn again(request: &HttpRequest, mode: Mode, typed: Typed, why: &Phrase) -> PublishPage {
    let visitor = Visitor::unknown(request);
    let (frame, setting) = (Frame::of(&visitor, ""), plain(&visitor.words, mode));
    let mut shown = shown(frame, "", mode, setting, typed);
    shown.sentence = Some(visitor.words.tell(why));
    shown
}

fn shown_to(reader: &Reader, mode: Mode, setting: Setting, typed: Typed) -> PublishPage {
    let frame = Frame::signed_in(reader, "", Here::Letterbox);
    shown(frame, reader.form_token(), mode, setting, typed)
}

fn shown(
    frame: Frame,
    form_token: &str,
    mode: Mode,
    setting: Setting,
    typed: Typed,
) -> PublishPage {
    PublishPage {
        frame: frame.titled(&setting.heading),
        action: mode.action(),
        back: setting.back,
        form_token: form_token.to_owned(),
        sentence: None,
        preview: None,
        titled: setting.titled,
        changes: matches!(mode, Mode::Change(_)),
        audiences: audiences(setting.widest, typed.visibility.parse().ok()),
        languages: languages(&typed.language),
        heading: setting.heading,
        typed,
    }
}

/// For whom something may be that is for at most so many, and what is chosen.
pub(crate) fn audiences(widest: Visibility, chosen: Option<Visibility>) -> Vec<Audience> {
    let offered = answering::as_wide_as(widest);
    let chosen = chosen.filter(|chosen| offered.contains(chosen));
    offered
        .into_iter()
        .map(|visibility| Audience {
            value: visibility.as_str(),
            words: match visibility {
                Visibility::Public => "publish-for-everybody",
                Visibility::Unlisted => "publish-for-passers-by",
                Visibility::Followers => "publish-for-followers",
            },
            chosen: visibility == chosen.unwrap_or(widest),
        })
        .collect()
}
