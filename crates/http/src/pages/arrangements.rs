//! What is arranged for the letters with somebody: rhythm, purpose, rest, notes, the end, thanks. Each
//! form of the page is one act.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::{Act, Frame, Here, act, number, onwards, page};
use crate::reader::Reader;
use crate::typed;
use crate::words::{Day, days, names};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::{NaiveDate, NaiveDateTime};
use longhand_mentoring::correspondences::{self, View};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::terms::{self, Terms};
use longhand_mentoring::{clock, closing, participating, thanks};
use longhand_storage::correspondences::State;
use longhand_storage::ids::CorrespondenceId;
use longhand_storage::thanks::Thanks;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "arrangements.html")]
struct ArrangementsPage {
    frame: Frame,
    form_token: String,
    names: String,
    letters: String,
    base: String,
    open: bool,
    rhythm: String,
    wait: String,
    rhythm_days: i32,
    wait_days: i32,
    purpose: String,
    goals: String,
    rests_until: Option<Day>,
    reminders: bool,
    notes: String,
    ask_next: String,
    review: bool,
    /// Where the closing letter is written.
    close: Option<String>,
    /// Whether the reader, who closed it, leaves the door open.
    door: Option<bool>,
    left: bool,
    said: Option<Thanks>,
    may_thank: bool,
    heard: Option<Thanks>,
}

/// `GET /correspondences/{id}/arrangements`
pub(crate) async fn show(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
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
    Ok(page(StatusCode::OK, &shown(view, review, &reader, now)))
}

fn shown(view: View, review: bool, reader: &Reader, now: NaiveDateTime) -> ArrangementsPage {
    let me = reader.person.id;
    let agreed = view.agreed;
    let open = agreed.state == State::Open;
    let names = names(&view.others);
    let newest = view.letters.last().map(|last| last.letter.id);
    let said_by_me = |said: &&Thanks| said.author_id == me;
    ArrangementsPage {
        frame: Frame::signed_in(&format!("What is arranged with {names}"), Here::Letterbox),
        form_token: reader.form_token().to_owned(),
        letters: links::correspondence(view.id),
        base: links::correspondence(view.id),
        rhythm: days(agreed.rhythm_days),
        wait: days(agreed.wait_days),
        rhythm_days: agreed.rhythm_days,
        wait_days: agreed.wait_days,
        rests_until: agreed
            .paused_until
            .filter(|_| terms::is_resting(&agreed, now))
            .map(Day),
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
        said: view.thanks.iter().find(said_by_me).cloned(),
        heard: view
            .thanks
            .iter()
            .find(|said| said.reader_id == me)
            .cloned(),
        open,
        names,
    }
}

/// What is agreed on, as typed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct TermsForm {
    form_token: String,
    rhythm_days: String,
    wait_days: String,
    #[serde(deserialize_with = "typed::text")]
    purpose: String,
    #[serde(deserialize_with = "typed::text")]
    goals: String,
}

/// `POST /correspondences/{id}/terms`
pub(crate) async fn agree(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<TermsForm>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let (me, origin, now) = (
        reader.person.clone(),
        app.federation.origin.clone(),
        clock::now(),
    );
    let terms = Terms {
        // What is no number of days is refused as a rhythm that is none.
        rhythm_days: form.rhythm_days.trim().parse().unwrap_or(0),
        wait_days: form.wait_days.trim().parse().unwrap_or(0),
        purpose: form.purpose.replace("\r\n", "\n"),
        goals: form.goals.replace("\r\n", "\n"),
    };
    act(&app, &reader, &form.form_token, move |conn| {
        terms::agree(conn, &origin, &me, id, &terms, now)
    })
    .await?;
    Ok(onwards(&links::arrangements(id)))
}

/// A day to rest until, as typed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Rest {
    form_token: String,
    until: String,
    #[serde(deserialize_with = "typed::text")]
    words: String,
}

/// `POST /correspondences/{id}/pause`
pub(crate) async fn pause(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Rest>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let (me, origin, now) = (
        reader.person.clone(),
        app.federation.origin.clone(),
        clock::now(),
    );
    let until: NaiveDate = form.until.trim().parse().unwrap_or(NaiveDate::MIN);
    let words = form.words.replace("\r\n", "\n");
    act(&app, &reader, &form.form_token, move |conn| {
        terms::pause(conn, &origin, &me, id, until, &words, now)
    })
    .await?;
    Ok(onwards(&links::correspondence(id)))
}

/// Notes, as typed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Notes {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    notes: String,
    #[serde(deserialize_with = "typed::text")]
    ask_next: String,
    reminders: Option<String>,
}

/// `POST /correspondences/{id}/notes`
pub(crate) async fn note(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<Notes>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let me = reader.person.id;
    let form = form.into_inner();
    let notes = form.notes.replace("\r\n", "\n");
    let ask_next = form.ask_next.replace("\r\n", "\n");
    act(&app, &reader, &form.form_token, move |conn| {
        participating::note(conn, me, id, &notes, &ask_next)?;
        participating::set_reminders(conn, me, id, form.reminders.is_some())
    })
    .await?;
    Ok(onwards(&links::arrangements(id)))
}

/// Thanks, as typed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct ThanksForm {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    words: String,
    consented: Option<String>,
}

/// `POST /correspondences/{id}/thanks`
pub(crate) async fn thank(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    form: web::Form<ThanksForm>,
) -> Result<HttpResponse, Error> {
    let id: CorrespondenceId = number(&id, "correspondence")?;
    let (me, origin, now) = (
        reader.person.clone(),
        app.federation.origin.clone(),
        clock::now(),
    );
    let form = form.into_inner();
    act(&app, &reader, &form.form_token, move |conn| {
        thanks::give(
            conn,
            &origin,
            &me,
            id,
            &form.words,
            form.consented.is_some(),
            now,
        )
    })
    .await?;
    Ok(onwards(&links::arrangements(id)))
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
            _ => Err(longhand_mentoring::refusal::Refusal::NotYours("act").into()),
        }
    })
    .await?;
    Ok(onwards(&links::correspondence(id)))
}
