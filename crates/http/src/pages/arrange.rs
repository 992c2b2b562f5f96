//! What the forms of the arrangements do. Each is one act; what is refused comes again as it was typed.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Act, act, arrangements, number, onwards};
use crate::reader::Reader;
use crate::typed;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{NaiveDate, NaiveDateTime};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::terms::{self, Terms};
use longhand_mentoring::{clock, closing, participating, thanks};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::CorrespondenceId;
use longhand_storage::people::Person;
use serde::Deserialize;

/// What is agreed on, as typed.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct TermsForm {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) rhythm_days: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) wait_days: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) purpose: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) goals: String,
    /// The mark of what the form showed.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) seen: String,
}

/// A day to rest until, as typed.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct RestForm {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) until: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) words: String,
}

/// Notes, as typed.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct NotesForm {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) notes: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) ask_next: String,
    pub(crate) reminders: Option<String>,
    /// The mark of what the form showed.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) seen: String,
}

/// Thanks, as typed.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct ThanksForm {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) words: String,
    pub(crate) consented: Option<String>,
}

/// One of the forms, as typed.
#[derive(Debug, Clone)]
pub(crate) enum Typed {
    Terms(TermsForm),
    Rest(RestForm),
    Notes(NotesForm),
    Thanks(ThanksForm),
}

impl Typed {
    /// The last part of its address.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Terms(_) => "terms",
            Self::Rest(_) => "pause",
            Self::Notes(_) => "notes",
            Self::Thanks(_) => "thanks",
        }
    }

    fn form_token(&self) -> &str {
        match self {
            Self::Terms(form) => &form.form_token,
            Self::Rest(form) => &form.form_token,
            Self::Notes(form) => &form.form_token,
            Self::Thanks(form) => &form.form_token,
        }
    }

    /// The same on a page of its own.
    pub(crate) fn unsent(&self, id: &str) -> Unsent {
        // What is no number leads nowhere, and nobody's letters have the number 0.
        let id = id.parse().unwrap_or(CorrespondenceId(0));
        let action = links::arrange(id, self.word());
        match self {
            Self::Terms(form) => Unsent::new("arrangements-terms", action, "arrangements-agree")
                .text("purpose", "arrangements-purpose", &form.purpose)
                .text("goals", "arrangements-goals", &form.goals)
                .chosen("rhythm_days", &form.rhythm_days)
                .chosen("wait_days", &form.wait_days)
                .chosen("seen", &form.seen),
            Self::Rest(form) => Unsent::new("arrangements-rest", action, "arrangements-rest-now")
                .text("words", "arrangements-rest-words", &form.words)
                .chosen("until", &form.until),
            Self::Notes(form) => {
                Unsent::new("arrangements-notes", action, "arrangements-keep-notes")
                    .text("ask_next", "arrangements-ask-next", &form.ask_next)
                    .text("notes", "arrangements-own-notes", &form.notes)
                    .chosen("reminders", form.reminders.as_deref().unwrap_or_default())
                    .chosen("seen", &form.seen)
            }
            Self::Thanks(form) => {
                Unsent::new("arrangements-thanks", action, "arrangements-say-thanks")
                    .text("words", "arrangements-thanks-words", &form.words)
                    .chosen("consented", form.consented.as_deref().unwrap_or_default())
            }
        }
    }

    fn act(
        &self,
        conn: &mut AnyConnection,
        origin: &Origin,
        me: &Person,
        id: CorrespondenceId,
        now: NaiveDateTime,
    ) -> Result<(), MentoringError> {
        match self {
            Self::Terms(form) => {
                let terms = Terms {
                    // What is no number of days is refused as a rhythm that is none.
                    rhythm_days: form.rhythm_days.trim().parse().unwrap_or(0),
                    wait_days: form.wait_days.trim().parse().unwrap_or(0),
                    purpose: lines(&form.purpose),
                    goals: lines(&form.goals),
                };
                terms::agree_as_shown(conn, origin, me, id, (&terms, &form.seen), now)
            }
            Self::Rest(form) => {
                let until: NaiveDate = form.until.trim().parse().unwrap_or(NaiveDate::MIN);
                terms::pause(conn, origin, me, id, until, &lines(&form.words), now)
            }
            Self::Notes(form) => {
                let (notes, ask_next) = (lines(&form.notes), lines(&form.ask_next));
                let words = (notes.as_str(), ask_next.as_str());
                participating::note_as_shown(conn, me.id, id, words, &form.seen)?;
                participating::set_reminders(conn, me.id, id, form.reminders.is_some())
            }
            Self::Thanks(form) => {
                let consented = form.consented.is_some();
                thanks::give(conn, origin, me, id, &form.words, consented, now)
            }
        }
    }

    /// Where one goes on after it was done.
    fn then(&self, id: CorrespondenceId) -> String {
        match self {
            Self::Rest(_) => links::correspondence(id),
            _ => links::arrangements(id),
        }
    }
}

/// The text with the line ends of Markdown; forms send those of mail.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// `POST /correspondences/{id}/terms`
pub(crate) async fn agree(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<TermsForm>,
) -> Result<HttpResponse, Error> {
    submit(&app, &request, &id, Typed::Terms(form.into_inner())).await
}

/// `POST /correspondences/{id}/pause`
pub(crate) async fn pause(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<RestForm>,
) -> Result<HttpResponse, Error> {
    submit(&app, &request, &id, Typed::Rest(form.into_inner())).await
}

/// `POST /correspondences/{id}/notes`
pub(crate) async fn note(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<NotesForm>,
) -> Result<HttpResponse, Error> {
    submit(&app, &request, &id, Typed::Notes(form.into_inner())).await
}

/// `POST /correspondences/{id}/thanks`
pub(crate) async fn thank(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<ThanksForm>,
) -> Result<HttpResponse, Error> {
    submit(&app, &request, &id, Typed::Thanks(form.into_inner())).await
}

async fn submit(
    app: &App,
    request: &HttpRequest,
    id: &str,
    typed: Typed,
) -> Result<HttpResponse, Error> {
    let reader = match unsent::sender(app, request, || typed.unsent(id)).await {
        Ok(reader) => reader,
        Err(response) => return Ok(response),
    };
    let number: CorrespondenceId = number(id, "correspondence")?;
    let (origin, me) = (app.federation.origin.clone(), reader.person.clone());
    let (said, now) = (typed.clone(), clock::now());
    let done = act(app, &reader, typed.form_token(), move |conn| {
        said.act(conn, &origin, &me, number, now)
    })
    .await;
    let error = match done {
        Ok(()) => return Ok(onwards(&typed.then(number))),
        Err(error) => error,
    };
    match arrangements::again(app, &reader, number, &typed, &error).await {
        Some(response) => Ok(response),
        None => Ok(typed.unsent(id).of(&reader).because(&error)),
    }
}

/// A form that does one thing: the last part of its address.
pub(crate) async fn simply(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    form: web::Form<Act>,
) -> Result<HttpResponse, Error> {
    let (id, wanted) = path.into_inner();
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let (me, origin, now) = (
        reader.person.clone(),
        app.federation.origin.clone(),
        clock::now(),
    );
    act(&app, &reader, &form.form_token, move |conn| {
        match wanted.as_str() {
            "nothing-to-answer" => participating::nothing_to_answer(conn, me.id, id, now),
            "resume" => terms::resume(conn, &origin, &me, id, now),
            "keep-on" => participating::reviewed(conn, me.id, id),
            "leave" => closing::leave(conn, &origin, &me, id, now),
            "open-door" => closing::set_door(conn, me.id, id, true),
            "shut-door" => closing::set_door(conn, me.id, id, false),
            "show-thanks" => thanks::reveal(conn, me.id, id, true),
            "hide-thanks" => thanks::reveal(conn, me.id, id, false),
            _ => Err(Refusal::NotYours("act").into()),
        }
    })
    .await?;
    Ok(onwards(&links::correspondence(id)))
}
