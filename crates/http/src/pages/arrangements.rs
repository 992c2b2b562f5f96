//! The page of what is arranged for the letters with somebody: rhythm, purpose, rest, notes, the end,
//! thanks.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::arrange::Typed;
use crate::pages::unsent::ThereNow;
use crate::pages::{Frame, Here, number, page, unsent};
use crate::reader::Reader;
use crate::words::names;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError, web};
use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};
use longhand_mentoring::correspondences::{self, View};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, participating, terms};
use longhand_storage::correspondences::State;
use longhand_storage::ids::CorrespondenceId;
use longhand_storage::thanks::Thanks;

#[derive(Template)]
#[template(path = "arrangements.html")]
struct ArrangementsPage {
    frame: Frame,
    form_token: String,
    names: String,
    letters: String,
    base: String,
    open: bool,
    rhythm: i32,
    wait: i32,
    rhythm_days: String,
    wait_days: String,
    purpose: String,
    goals: String,
    rests_until: Option<NaiveDate>,
    until: String,
    rest_words: String,
    reminders: bool,
    notes: String,
    ask_next: String,
    review: bool,
    /// Where the closing letter is written.
    close: Option<String>,
    /// Whether the reader, who closed it, leaves the door open.
    door: Option<bool>,
    left: bool,
    may_thank: bool,
    thanks: String,
    consented: bool,
    heard: Option<Thanks>,
    /// What was refused: the last part of the form's address, and why.
    refused: Option<(&'static str, String)>,
    /// The marks of what the forms show.
    terms_seen: String,
    notes_seen: String,
    /// What stands now where the refused form showed something else.
    there_now: Vec<ThereNow>,
}

impl ArrangementsPage {
    /// Why a form was refused, if it was.
    fn refusal(&self, form: &str) -> Option<&str> {
        let (refused, why) = self.refused.as_ref()?;
        (*refused == form).then_some(why.as_str())
    }

    /// Whether the page has this form now.
    fn has(&self, form: &Typed) -> bool {
        match form {
            Typed::Terms(_) => self.open,
            Typed::Rest(_) => self.open && self.rests_until.is_none(),
            Typed::Notes(_) => true,
            Typed::Thanks(_) => self.may_thank,
        }
    }

    /// What is kept, of what somebody may have written into this form meanwhile.
    fn texts(&self, form: &Typed) -> Vec<ThereNow> {
        let text = |name, label, value: &String| ThereNow {
            name,
            label,
            value: value.clone(),
        };
        match form {
            Typed::Terms(_) => vec![
                text("purpose", "arrangements-purpose", &self.purpose),
                text("goals", "arrangements-goals", &self.goals),
            ],
            Typed::Notes(_) => vec![
                text("ask-next", "arrangements-ask-next", &self.ask_next),
                text("own-notes", "arrangements-own-notes", &self.notes),
            ],
            Typed::Rest(_) | Typed::Thanks(_) => Vec::new(),
        }
    }

    /// With what was typed into one of its forms in the place of what is kept.
    fn filled(mut self, form: &Typed) -> Self {
        match form.clone() {
            Typed::Terms(form) => {
                self.rhythm_days = form.rhythm_days;
                self.wait_days = form.wait_days;
                self.purpose = form.purpose;
                self.goals = form.goals;
                self.terms_seen = form.seen;
            }
            Typed::Rest(form) => {
                self.until = form.until;
                self.rest_words = form.words;
            }
            Typed::Notes(form) => {
                self.notes = form.notes;
                self.ask_next = form.ask_next;
                self.reminders = form.reminders.is_some();
                self.notes_seen = form.seen;
            }
            Typed::Thanks(form) => {
                self.thanks = form.words;
                self.consented = form.consented.is_some();
            }
        }
        self
    }
}

/// `GET /correspondences/{id}/arrangements`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    Ok(page(StatusCode::OK, &read(&app, &reader, id).await?))
}

/// The page again, with what was typed into one of its forms and why that was refused. `None` if it
/// cannot be shown, or has no such form.
pub(crate) async fn again(
    app: &App,
    reader: &Reader,
    id: CorrespondenceId,
    form: &Typed,
    error: &Error,
) -> Option<HttpResponse> {
    let why = unsent::sentence(&reader.words, error)?;
    let shown = read(app, reader, id).await.ok()?;
    if !shown.has(form) {
        return None;
    }
    let shown = if unsent::is_overtaken(error) {
        // Beside what is there now it may be written over: it was seen.
        let (terms_seen, notes_seen) = (shown.terms_seen.clone(), shown.notes_seen.clone());
        ArrangementsPage {
            there_now: shown.texts(form),
            terms_seen,
            notes_seen,
            ..shown.filled(form)
        }
    } else {
        shown.filled(form)
    };
    let mut shown = shown;
    shown.refused = Some((form.word(), why));
    Some(page(error.status_code(), &shown))
}

async fn read(app: &App, reader: &Reader, id: CorrespondenceId) -> Result<ArrangementsPage, Error> {
    let (me, now) = (reader.person.id, clock::now());
    let (view, review) = app
        .federation
        .database
        .read(move |conn| {
            let view = correspondences::read(conn, me, id, None, now)?;
            Ok((view, participating::needs_review(conn, me, id)?))
        })
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(shown(view, review, reader, now))
}

fn shown(view: View, review: bool, reader: &Reader, now: NaiveDateTime) -> ArrangementsPage {
    let me = reader.person.id;
    let agreed = view.agreed;
    let open = agreed.state == State::Open;
    let names = names(&reader.words, &view.others);
    let newest = view.letters.last().map(|last| last.letter.id);
    let said = view.thanks.iter().find(|said| said.author_id == me);
    ArrangementsPage {
        terms_seen: terms::mark(&agreed),
        notes_seen: participating::mark(&view.own),
        frame: Frame::signed_in(reader, "", Here::Letterbox)
            .titled(reader.words.say("arrangements-title").with("names", &names)),
        form_token: reader.form_token().to_owned(),
        letters: links::correspondence(view.id),
        base: links::correspondence(view.id),
        rhythm: agreed.rhythm_days,
        wait: agreed.wait_days,
        rhythm_days: agreed.rhythm_days.to_string(),
        wait_days: agreed.wait_days.to_string(),
        until: String::new(),
        rest_words: String::new(),
        rests_until: agreed
            .paused_until
            .filter(|_| terms::is_resting(&agreed, now))
            .map(|until| until.date()),
        purpose: agreed.purpose,
        goals: agreed.goals,
        reminders: view.own.reminders,
        review: open && review,
        notes: view.own.notes,
        ask_next: view.own.ask_next,
        close: newest
            .filter(|_| open)
            .map(|letter| format!("{}&kind=closing", links::answer(letter))),
        door: (agreed.closed_by == Some(me)).then_some(agreed.door_open),
        left: view.own.left_at.is_some(),
        may_thank: agreed.mentor_id.is_some_and(|mentor| mentor != me),
        thanks: said.map(|said| said.words.clone()).unwrap_or_default(),
        consented: said.is_some_and(|said| said.consented),
        heard: view
            .thanks
            .iter()
            .find(|said| said.reader_id == me)
            .cloned(),
        refused: None,
        there_now: Vec::new(),
        open,
        names,
    }
}
