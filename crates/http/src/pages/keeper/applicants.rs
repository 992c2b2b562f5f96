//! Those who wait for a keeper's yes: the list, and the answer to one of them.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::pages::unsent::{self, Unsent};
use crate::pages::{Frame, Here, act, number, onwards, page};
use crate::reader::{Keeper, Reader};
use crate::typed;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use longhand_federation::{actor, signature};
use longhand_mentoring::applicants;
use longhand_mentoring::clock;
use longhand_mentoring::error::Error as MentoringError;
use longhand_storage::applicants::Applicant;
use longhand_storage::ids::ApplicantId;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "keeper_waiting.html")]
struct WaitingPage {
    frame: Frame,
    place: &'static str,
    form_token: String,
    sentence: Option<String>,
    /// What was typed for one of them, if it was not taken.
    typed: Option<(ApplicantId, String)>,
    rows: Vec<Applicant>,
    next: Option<ApplicantId>,
}

impl WaitingPage {
    fn answer(&self, applicant: &Applicant) -> &str {
        match &self.typed {
            Some((id, answer)) if *id == applicant.id => answer,
            _ => "",
        }
    }

    /// What was typed for somebody who waits no more: it has no form on the page.
    fn left_over(&self) -> Option<&str> {
        let (id, answer) = self.typed.as_ref()?;
        let waits = self.rows.iter().any(|row| row.id == *id);
        (!waits && !answer.trim().is_empty()).then_some(answer)
    }
}

/// From where on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Link {
    after: String,
}

/// The form of one of them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Answer {
    form_token: String,
    #[serde(deserialize_with = "typed::text")]
    answer: String,
}

impl Answer {
    /// The same on a page of its own.
    fn unsent(&self, id: ApplicantId) -> Unsent {
        let action = format!("{}/{id}/refuse", links::WAITING);
        Unsent::new("keeper-waiting-title", action, "keeper-waiting-no").text(
            "answer",
            "keeper-waiting-words",
            &self.answer,
        )
    }
}

/// `GET /keeper/waiting`
pub(crate) async fn list(
    app: web::Data<App>,
    keeper: Keeper,
    link: web::Query<Link>,
) -> Result<HttpResponse, Error> {
    let shown = shown(&app, &keeper.0, link.after.parse().ok()).await?;
    Ok(page(StatusCode::OK, &shown))
}

/// `POST /keeper/waiting/{id}/approve`: the key before the one transaction.
pub(crate) async fn approve(
    app: web::Data<App>,
    keeper: Keeper,
    id: web::Path<String>,
    form: web::Form<Answer>,
) -> Result<HttpResponse, Error> {
    let id: ApplicantId = number(&id, "applicant")?;
    keeper.0.check_form(&form.form_token)?;
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    let waiting = app
        .federation
        .database
        .read(move |conn| applicants::waiting(conn, id))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    let keys = web::block(signature::generate)
        .await?
        .map_err(|error| Error::Broken(error.to_string()))?;
    let origin = &app.federation.origin;
    let (name, mentor) = (&waiting.name, waiting.mentor);
    let person = actor::new_person(origin, name, mentor, &keys.public_pem, now);
    act(&app, &keeper.0, &form.form_token, move |conn| {
        applicants::approve(conn, me, id, person, &keys.private_pem, now)
    })
    .await?;
    Ok(onwards(links::WAITING))
}

/// `POST /keeper/waiting/{id}/refuse`
pub(crate) async fn refuse(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    form: web::Form<Answer>,
) -> Result<HttpResponse, Error> {
    let id: ApplicantId = number(&id, "applicant")?;
    let unsent = || form.unsent(id);
    let keeper = match unsent::keeper(&app, &request, unsent).await {
        Ok(keeper) => keeper,
        Err(response) => return Ok(response),
    };
    let (me, now) = (Some(keeper.0.person.id), clock::now());
    let (origin, answer) = (app.federation.origin.clone(), form.answer.clone());
    let refused = act(&app, &keeper.0, &form.form_token, move |conn| {
        applicants::refuse(conn, &origin, me, id, &answer, now)
    })
    .await;
    let Err(error) = refused else {
        return Ok(onwards(links::WAITING));
    };
    // From the one on whom the words are for, so that they are in their form again.
    let before = ApplicantId(id.0.saturating_sub(1));
    let (Some(sentence), Ok(mut shown)) = (
        unsent::sentence(&keeper.0.words, &error),
        shown(&app, &keeper.0, Some(before)).await,
    ) else {
        return Ok(unsent().of(&keeper.0).because(&error));
    };
    shown.sentence = Some(sentence);
    shown.typed = Some((id, form.answer.clone()));
    Ok(page(error.status_code(), &shown))
}

async fn shown(
    app: &App,
    reader: &Reader,
    after: Option<ApplicantId>,
) -> Result<WaitingPage, Error> {
    let (rows, next) = app
        .federation
        .database
        .read(move |conn| applicants::page(conn, after))
        .await
        .map_err(|error: MentoringError| Error::from(error))?;
    Ok(WaitingPage {
        frame: Frame::signed_in(reader, "keeper-waiting-title", Here::Me),
        place: "people",
        form_token: reader.form_token().to_owned(),
        sentence: None,
        typed: None,
        rows,
        next,
    })
}
